"""Cuts a text into tokens that know where they stand in it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*(?:['’&.-][^\W_]+)*|\n|[^\w\s]")


class Token(NamedTuple):
    """A word or a mark: `text` as typed, `norm` folded, and its span in the text."""

    text: str
    norm: str
    start: int
    end: int


@lru_cache(maxsize=16_384)
def fold(word: str) -> str:
    """A word in lower case, without accents, with plain apostrophes; a line break as ¶."""
    if word == "\n":
        return "¶"
    word = word.casefold().replace("’", "'")
    if word.isascii():
        return word
    bare = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return bare or word


@lru_cache(maxsize=256)
def tokenize(text: str) -> tuple[Token, ...]:
    """The words and marks of a text, in order; white space is dropped, a line break kept.

    One message is read for several ends, one after the other: it is cut once.
    """
    return tuple(Token(said := m[0], fold(said), *m.span()) for m in _TOKEN.finditer(text))


@lru_cache(maxsize=1_024)
def spoken(text: str) -> str:
    """The words of a text, folded, a blank between them; no marks."""
    return " ".join(token.norm for token in tokenize(text) if token.norm[0].isalnum())
