"""Rounds what the network has learned to whole numbers, and writes it as the module `dialogs/weights.py`.

Nothing that the whole numbers are added up to may leave its lane: the scales are chosen so, and a test of the
network holds the module to it.
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

MOST: Final = 63
"""What a response counts as at most: six bits, with which the chances hardly differ from those learned."""

ROOM: Final = 1 << 29
"""What no sum of responses may reach, either way: a quarter of a lane."""

_WIDTH: Final = 116
_LARGEST: Final = 127
_CLIPPED: Final = 0.9995
"""The quantile of a dimension of the vectors that is the largest number kept; words beyond it are clipped."""

_FINEST: Final = 16_000
"""The largest weight, so that two bytes hold each."""


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
    widest = (reach[:, None] * np.abs(first)).sum(0).reshape(-1, count).sum(0).max()
    finest = min(_FINEST / np.abs(first).max(), 0.9 * ROOM / widest)
    unit = MOST / learned.detector_reach
    detector_shift = _shift(finest / unit)
    detector_scale = unit * 2**detector_shift

    second = learned.patterns / unit
    widest = MOST * np.abs(second).sum(0).reshape(-1, inner).sum(0).max()
    finest = min(_FINEST / np.abs(second).max(), 0.9 * ROOM / widest)
    upper = MOST / learned.pattern_reach
    pattern_shift = _shift(finest / upper)
    pattern_scale = upper * 2**pattern_shift

    votes = np.concatenate([learned.votes[:inner] / upper, learned.votes[inner:] / unit])
    scale_of_votes = min(_FINEST / np.abs(votes).max(), 0.9 * ROOM / MOST / np.abs(votes).sum(0).max())
    return _written(
        {
            "HEADS": HEADS,
            "SCALE": round(scale_of_votes),
            "WORDS_SEEN": learned.detectors.shape[1] // count,
            "CLAUSES_SEEN": learned.patterns.shape[1] // inner,
            "MOST": MOST,
            "DETECTOR_SHIFT": detector_shift,
            "PATTERN_SHIFT": pattern_shift,
            "DETECTOR_BIAS": _rounding(learned.detector_bias * detector_scale, detector_shift),
            "PATTERN_BIAS": _rounding(learned.pattern_bias * pattern_scale, pattern_shift),
            "VOTE_BIAS": _whole(learned.vote_bias * scale_of_votes),
            "KINDS": " ".join(kinds),
            "WORDS": " ".join(words),
            "KIND_VECTORS": _encoded(kind_vectors, "<i2"),
            "DETECTORS": _encoded(np.rint(first * detector_scale), "<i2"),
            "PATTERNS": _encoded(np.rint(second * pattern_scale), "<i2"),
            "VOTES": _encoded(np.rint(votes * scale_of_votes), "<i2"),
            "VECTORS": _encoded(vectors, "i1"),
        }
    )


def _shift(scale: float) -> int:
    """By how many bits responses may be raised at most, so that they are no finer than this."""
    return max(0, int(np.floor(np.log2(scale))))


def _rounding(bias: Array, shift: int) -> tuple[int, ...]:
    """Biases with half a unit more, so that a response that is lowered is rounded, not cut."""
    return _whole(bias + (1 << shift) / 2)


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
