"""Puts what is made into the documents: a part stands between two markers that bear its name."""

from __future__ import annotations

import re

PART = "<!-- {name}: written by make pictures -->\n\n{text}\n\n<!-- end of {name} -->"


def with_parts(document: str, parts: dict[str, str]) -> str:
    """The document with the parts that it marks as they are now."""
    for name, text in parts.items():
        mark = re.compile(rf"<!-- {name}: .*?<!-- end of {name} -->", re.DOTALL)
        made = PART.format(name=name, text=text)
        document = mark.sub(lambda _, made=made: made, document)  # type: ignore[misc]  # a default is a str
    return document


def marked(document: str) -> list[str]:
    """The names of the parts that a document marks."""
    return re.findall(r"<!-- ([a-z-]+): written by make pictures -->", document)
