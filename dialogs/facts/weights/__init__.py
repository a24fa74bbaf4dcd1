"""The weights of all facts, by table and feature. Made by `learning/facts.py`."""

from typing import Final

from dialogs.facts.weights import goal, kind, name, spanned, when


def _read(text: str) -> dict[str, int]:
    pieces = text.split()
    return dict(zip(pieces[::2], map(int, pieces[1::2]), strict=True))


TABLES: Final[dict[str, dict[str, int]]] = {
    "goal": _read(goal.WEIGHTS),
    "kind": _read(kind.WEIGHTS),
    "name": _read(name.WEIGHTS),
    "spanned": _read(spanned.WEIGHTS),
    "when": _read(when.WEIGHTS),
}
"""Weights in hundredths, packed as `dialogs.lanes` tells."""
