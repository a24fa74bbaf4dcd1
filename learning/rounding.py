"""Rounds what the network has learned to whole numbers, and writes it as the module `dialogs/weights.py`.

Nothing that the whole numbers can be added to may leave its lane: the scales are chosen so, and checked.
"""

from __future__ import annotations

import textwrap
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from learning.cases import HEADS

Array = np.ndarray[Any, Any]

MOST: Final = 1_023
"""What a response counts as at most, as in `dialogs.network`."""

ROOM: Final = 1 << 29
"""What no sum of responses may reach, either way: a quarter of a lane."""

CLAUSES_SEEN: Final = 3

_WIDTH: Final = 116
_LARGEST: Final = 127
_CLIPPED: Final = 0.9995
"""The quantile of a dimension of the vectors that is the largest number kept; words beyond it are clipped."""

_FINEST: Final = (2_047, 1_700, 8_000)
"""The largest weights of detectors, of patterns and of votes."""


@dataclass(frozen=True, slots=True)
class Floats:
    """What was learned.

    `vectors` (words + 1, d) and `kind_vectors` (kinds + 1, d), the first row for all others; `detectors`
    (d, places x n) with `detector_bias` (n); `patterns` (n, 3 x m) with `pattern_bias` (m); `votes`
    (m + n, heads) with `vote_bias`. `detector_reach` and `pattern_reach` are what responses seldom pass.
    """

    vectors: Array
    kind_vectors: Array
    detectors: Array
    detector_bias: Array
    patterns: Array
    pattern_bias: Array
    votes: Array
    vote_bias: Array
    detector_reach: float
    pattern_reach: float


def module_text(learned: Floats, words: Sequence[str], kinds: Sequence[str]) -> str:
    """The Python module that holds the network in whole numbers."""
    scale = np.quantile(np.abs(learned.vectors), _CLIPPED, axis=0) / _LARGEST
    vectors = np.clip(np.rint(learned.vectors / scale), -_LARGEST, _LARGEST)
    kind_vectors = np.rint(learned.kind_vectors / scale)
    # A word has a vector of its sense, one of its kind and one of being said again.
    reach = np.abs(vectors).max(0) + 2 * np.abs(kind_vectors).max(0)
    count, inner = len(learned.detector_bias), len(learned.pattern_bias)

    first = learned.detectors * scale[:, None]
    finest = _FINEST[0] / np.abs(first).max()
    widest = (reach[:, None] * np.abs(first)).sum(0).reshape(-1, count).sum(0).max()
    finest = min(finest, 0.9 * ROOM / widest)
    detectors = np.rint(first * finest)
    detector_shift = _shift(finest * learned.detector_reach)
    unit = finest / 2**detector_shift

    fine = min(
        _FINEST[1] / np.abs(learned.patterns).max(),
        0.9 * ROOM / MOST / np.abs(learned.patterns).sum(0).reshape(-1, inner).sum(0).max(),
    )
    pattern_shift = _shift(unit * fine * learned.pattern_reach)
    upper = unit * fine / 2**pattern_shift

    votes = np.concatenate([learned.votes[:inner] / upper, learned.votes[inner:] / unit])
    last = min(_FINEST[2] / np.abs(votes).max(), 0.9 * 2 * ROOM / MOST / np.abs(votes).sum(0).max())
    return _written(
        {
            "HEADS": HEADS,
            "SCALE": round(last),
            "WORDS_SEEN": learned.detectors.shape[1] // count,
            "CLAUSES_SEEN": CLAUSES_SEEN,
            "DETECTOR_SHIFT": detector_shift,
            "PATTERN_SHIFT": pattern_shift,
            "DETECTOR_BIAS": _whole(learned.detector_bias * finest),
            "PATTERN_BIAS": _whole(learned.pattern_bias * unit * fine),
            "VOTE_BIAS": _whole(learned.vote_bias * last),
            "KINDS": " ".join(kinds),
            "WORDS": " ".join(words),
            "KIND_VECTORS": _encoded(kind_vectors, "<i2"),
            "DETECTORS": _encoded(detectors, "<i2"),
            "PATTERNS": _encoded(np.rint(learned.patterns * fine), "<i2"),
            "VOTES": _encoded(np.rint(votes * last), "<i2"),
            "VECTORS": _encoded(vectors, "i1"),
        }
    )


def _shift(reach: float) -> int:
    """By how many bits responses of this reach are lowered to lie within MOST."""
    return max(0, int(np.ceil(np.log2(reach / MOST))))


def _whole(numbers: Array) -> tuple[int, ...]:
    return tuple(int(one) for one in np.rint(numbers))


def _encoded(numbers: Array, kind: str) -> str:
    return b64encode(np.ascontiguousarray(numbers, dtype=kind).tobytes()).decode()


def _written(parts: dict[str, object]) -> str:
    lines = [
        '"""What the network has learned. Data only, written by `make learn`; do not edit."""',
        "",
        "from typing import Final",
        "",
    ]
    for name, part in parts.items():
        if isinstance(part, str):
            wrapped = textwrap.wrap(part, _WIDTH, break_on_hyphens=False)
            lines += [f'{name}: Final = """\\', *wrapped, '"""']
        else:
            lines.append(f"{name}: Final = {part!r}")
    return "\n".join(lines) + "\n"
