"""The pictures, charts and tables of the documentation: those that the code makes today, and harmless."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dialogs import Lead, Question, Reason, Verdict, WarningSign
from pictures.__main__ import ROOT, documents, parts, written
from pictures.charts import policy_chart, verdict_chart
from pictures.documents import marked, with_parts

WRITTEN = list(written())
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("path", "text"), WRITTEN, ids=[path.relative_to(ROOT).as_posix() for path, _ in WRITTEN]
)
def test_what_is_made_is_what_stands_there(path: Path, text: str) -> None:
    """Every picture, and every part of a document that is made, is as `make pictures` would write it."""
    assert path.read_text(encoding="utf-8") == text, "`make pictures` writes it anew"


@pytest.mark.parametrize("path", sorted((ROOT / "docs/pictures").iterdir()), ids=lambda path: path.name)
def test_a_picture_asks_nobody(path: Path) -> None:
    """A picture is well-formed, loads nothing from anywhere, and runs nothing."""
    text = path.read_text(encoding="utf-8")
    tree = ET.fromstring(text)  # noqa: S314  # our own file
    links = [value for node in tree.iter() for name, value in node.attrib.items() if name.endswith("href")]
    assert links == []
    assert not re.search(r"@import|@font-face|url\((?!#)|<script|<foreignObject", text)


def test_the_pictures_show_the_same_dialog() -> None:
    """Both pictures show the verdict and the note of the README's sample dialog."""
    for path in (ROOT / "docs/pictures").iterdir():
        tree = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314  # our own file
        shown = " ".join("".join(" ".join(node.itertext()) for node in tree.iter(f"{SVG}text")).split())
        for words in ("Accept.", "Another wording", "Not right?", "Which school is it?"):
            assert words in shown.replace("\xa0", " ")


def test_every_part_that_is_made_is_shown() -> None:
    """Each table and chart has its place in the documents, and no document asks for another."""
    asked = [name for path in documents() for name in marked(path.read_text(encoding="utf-8"))]
    assert set(asked) == set(parts())


def test_a_part_is_put_between_its_marks() -> None:
    """What stands between the marks goes, what stands around them stays."""
    old = "a\n<!-- one: written by make pictures -->\nold \\1\n<!-- end of one -->\nb"
    new = "a\n<!-- one: written by make pictures -->\n\nnew \\1\n\n<!-- end of one -->\nb"
    assert with_parts(old, {"one": "new \\1", "two": "other"}) == new


def test_the_charts_name_what_decides() -> None:
    """The verdict's chart leads to every verdict, and the policy's asks every question once."""
    assert [verdict for verdict in Verdict if f"--> {verdict}" not in verdict_chart()] == []
    questions = re.findall(r'\["([a-z]+): ', policy_chart())
    assert questions == list(Question)
    table = parts()["verdict-table"]
    assert [name for name in (*Reason, *Lead) if f"`{name}`" not in table] == []
    assert [name for name in WarningSign if name in table] == []
