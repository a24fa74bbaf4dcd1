"""Learns the weights of the features from the labelled cases and writes `dialogs/weights.py`.

The same cases give the same bytes: everything is sorted, the solver is deterministic and the weights
are rounded. The cases that `evaluation.apart` keeps apart are not learned from; they measure the result.

Beside its label, a case has what a teacher makes of its words (`learning.teacher`): a network that knows
far more words, too large to be shipped. Its doubts soften the label, and its chances are the only labels of
texts that vary the cases. That is worth one to three points of the verdicts (distillation).
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final
from zlib import crc32

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

from dialogs.features import read
from dialogs.model import DECIDING, Direction, Heard, Lead, Question, Reason, WarningSign
from evaluation.apart import is_apart
from learning.composed import composed_cases

Case = dict[str, Any]

SCALE: Final = 100
"""A weight of 1.0 is stored as this many units."""

STRENGTH: Final = 0.04
"""Inverse regularisation. On the cases kept apart 0.01 to 0.1 differ by less than 0.5 points."""

RAREST: Final = 8
"""A feature that fewer dialogs and varied texts show is left out."""

SMALLEST: Final = 3
"""Weights below this many units are dropped: six features in ten, for 0.2 points of the figure."""

SHARES: Final = {"dev": 4.0}
"""How much the cases of a file count, where it is not 1: these are the likest to what people send."""

SMALLEST_NAMING: Final = 8
"""The same for the heads that only name the signal within a group."""

PARTIAL: Final = 0.5
"""How much a dialog that is not yet complete counts beside a complete one."""

VARIED: Final = 0.7
"""How much a varied text counts, whose labels are the teacher's alone."""

TRUST: Final = 0.5
"""The teacher's part in what a case is learned as; the label has the rest."""

LESSONS: Final = Path("learning/lessons")

_FLOOR: Final = 0.3
_EVEN: Final = 0.5
_SURE: Final = 0.03
"""A chance this near to 0 or 1 is learned as one answer."""
_FOLDS: Final = 3

GROUPS: Final = {"reason": tuple(Reason), "lead": tuple(Lead), "warning": tuple(WarningSign)}
CALIBRATED: Final = frozenset({*GROUPS, *(reason.value for reason in Reason)})
"""The heads whose probability is used as such; the others only name what a group found."""

HEADS: Final = (*GROUPS, *(signal.value for group in GROUPS.values() for signal in group))


class _Everything:
    """The features that are known while they are learned: all of them."""

    def __contains__(self, name: object) -> bool:
        return True


Chances = tuple[float, ...]
"""How likely each head holds, 0 to 1, in the order of `HEADS`."""


@dataclass(frozen=True, slots=True)
class Example:
    """A dialog at one stage: what it shows, what it is learned as, what holds in it, and how much it counts.

    `held` is empty where only the teacher knows.
    """

    features: frozenset[str]
    aims: Chances
    held: tuple[bool, ...]
    share: float
    fold: int


@dataclass(frozen=True, slots=True)
class Learned:
    """The table to be stored: units of 1 / SCALE."""

    biases: tuple[int, ...]
    weights: dict[str, tuple[int, ...]]


def stages(case: Case) -> list[tuple[Heard, ...]]:
    """What has been heard of a case after its first messages and after each answer, the whole last."""
    heard = [Heard(None, text) for text in case["say"]]
    so_far = [tuple(heard)]
    for question in DECIDING:
        answer = case.get("answers", {}).get(question.value)
        if answer is not None:
            heard.append(Heard(Question(question), answer.removeprefix("#").replace("_", " ")))
            so_far.append(tuple(heard))
    return so_far


def is_held(case: Case, head: str) -> bool:
    """Whether a head (a group or a signal) holds in a case."""
    signals = {*case["reasons"], *case["leads"], *case["warnings"]}
    return any(s.value in signals for s in GROUPS[head]) if head in GROUPS else head in signals


def examples(cases: Iterable[Case], lessons: Mapping[str, Chances] = MappingProxyType({})) -> list[Example]:
    """Every stage of every case; `lessons` has the teacher's chances of a case's first messages, by id."""
    found = []
    for case in cases:
        held = tuple(is_held(case, head) for head in HEADS)
        label = tuple(map(float, held))
        lesson = lessons.get(str(case["id"]))
        steps = stages(case)
        fold = crc32(str(case["id"])[::-1].encode()) % _FOLDS
        for stage, heard in enumerate(steps):
            is_whole = stage == len(steps) - 1
            share = case.get("share", 1.0) * (1.0 if is_whole else PARTIAL)
            # The label of a case with answers is not to be had from its first messages alone.
            trust = 0.0 if stage or lesson is None else TRUST if is_whole else 1.0
            aims = tuple(
                (1 - trust) * one + trust * other for one, other in zip(label, lesson or label, strict=True)
            )
            found.append(Example(_features(heard, case["direction"]), aims, held, share, fold))
    return found


def varied_examples(texts: Iterable[Case]) -> list[Example]:
    """The texts that vary the cases, with the teacher's chances as their only label."""
    return [
        Example(
            _features(tuple(Heard(None, one) for one in text["say"]), text["direction"]),
            tuple(chance / 100 for chance in text["chances"]),
            (),
            VARIED,
            crc32(text["say"][0].encode()) % _FOLDS,
        )
        for text in texts
    ]


def _features(heard: Sequence[Heard], direction: str) -> frozenset[str]:
    return frozenset(read(heard, Direction(direction), _Everything()).features)


def learn(taught: Sequence[Example]) -> Learned:
    """The calibrated table."""
    counts = Counter(name for example in taught for name in example.features)
    names = sorted(name for name, count in counts.items() if count >= RAREST)
    matrix = _matrix([example.features for example in taught], {name: i for i, name in enumerate(names)})
    aims = np.array([example.aims for example in taught])
    shares = np.array([example.share for example in taught])
    biases: list[int] = []
    columns: list[Any] = []
    for place, head in enumerate(HEADS):
        # A lead matters where no reason holds: it is learned there.
        where = (aims[:, 0] < _EVEN) if head == "lead" else np.ones(len(taught), bool)
        weights, bias = _fit(matrix, aims[:, place], where, shares)
        slope, shift = (1.0, 0.0)
        if head in CALIBRATED:
            slope, shift = _calibrated(matrix, aims[:, place], where, taught, place)
        columns.append(np.rint(weights * slope * SCALE).astype(int))
        biases.append(round((bias * slope + shift) * SCALE))
    rows = np.stack(columns, axis=1)
    rows[np.abs(rows) < np.where([head in GROUPS for head in HEADS], SMALLEST, SMALLEST_NAMING)] = 0
    kept = {name: tuple(map(int, row)) for name, row in zip(names, rows, strict=True) if row.any()}
    return Learned(tuple(biases), kept)


def _fit(matrix: Any, aims: Any, where: Any, shares: Any) -> tuple[Any, float]:
    """Weights and bias of one head: logistic regression on features scaled by how well each tells alone.

    Scaling by the log-ratio of naive Bayes (Wang and Manning, 2012) gains two points here, its square three.
    A chance between 0 and 1 is learned as both answers, each with its part of the share.
    """
    rows, chances, counts = matrix[where], aims[where], shares[where]
    yes = np.asarray(rows.T @ chances).ravel() + 1
    no = np.asarray(rows.T @ (1 - chances)).ravel() + 1
    telling = (np.abs(np.log((yes / yes.sum()) / (no / no.sum()))) + _FLOOR) ** 2
    scaled = (rows @ sp.diags(telling)).tocsr()
    may, may_not = chances > _SURE, chances < 1 - _SURE
    model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-3, random_state=0)
    model.fit(
        sp.vstack([scaled[may], scaled[may_not]]).tocsr(),
        np.r_[np.ones(may.sum()), np.zeros(may_not.sum())],
        sample_weight=np.r_[(counts * chances)[may], (counts * (1 - chances))[may_not]],
    )
    return model.coef_[0] * telling, float(model.intercept_[0])


def _calibrated(
    matrix: Any, aims: Any, where: Any, taught: Sequence[Example], place: int
) -> tuple[float, float]:
    """Slope and shift that make the probabilities true on labelled dialogs that were not learned from."""
    folds = np.array([example.fold for example in taught])
    shares = np.array([example.share for example in taught])
    totals = np.zeros(len(taught))
    for fold in range(_FOLDS):
        weights, bias = _fit(matrix, aims, where & (folds != fold), shares)
        totals[folds == fold] = matrix[folds == fold] @ weights + bias
    known = where & np.array([bool(example.held) for example in taught])
    held = np.array([bool(example.held) and example.held[place] for example in taught])
    model = LogisticRegression(C=1e6, solver="lbfgs")
    model.fit(totals[known].reshape(-1, 1), held[known], sample_weight=shares[known])
    return float(model.coef_[0][0]), float(model.intercept_[0])


def _matrix(rows: Iterable[frozenset[str]], ids: dict[str, int]) -> Any:
    starts = [0]
    columns: list[int] = []
    for features in rows:
        columns += sorted(ids[name] for name in features if name in ids)
        starts.append(len(columns))
    shape = (len(starts) - 1, len(ids))
    return sp.csr_matrix(
        (np.ones(len(columns)), np.array(columns, np.int32), np.array(starts, np.int32)), shape
    )


def with_beginnings(names: Iterable[str]) -> set[str]:
    """The features and every beginning of a run among them: a run is read on only while it is known."""
    known = set(names)
    for name in names:
        if name.startswith(("w ", "h ", "y ")):
            parts = name.split(" ")
            known.update(" ".join(parts[:length]) for length in range(2, len(parts)))
    return known


def module_text(learned: Learned) -> str:
    """The Python module that holds the table: a line a feature, a letter and a weight a head."""
    letters = [chr(ord("a") + place) for place in range(len(HEADS))]
    lines = []
    for name in sorted(with_beginnings(learned.weights)):
        row = learned.weights.get(name, ())
        pairs = "".join(f"{letter}{weight}" for letter, weight in zip(letters, row, strict=False) if weight)
        lines.append(f"{name}\t{pairs}")
    table = re.sub(r'(["\\])', r"\\\1", "\n".join(lines))
    return (
        '"""The learned weights of the features. Data only, written by `make learn`; do not edit."""\n\n'
        "from typing import Final\n\n"
        f"SCALE: Final = {SCALE}\n"
        f"HEADS: Final = {HEADS!r}\n"
        f"BIAS: Final = {learned.biases!r}\n"
        f'TABLE: Final = """\\\n{table}\n"""\n'
    )


def read_cases(paths: Iterable[Path], *, shares: Mapping[str, float] = MappingProxyType({})) -> list[Case]:
    """The labelled cases of some files, in the order of their ids; `shares` says what a file's count."""
    cases = [{"share": shares.get(path.stem, 1.0), **case} for path in paths for case in _read_lines(path)]
    return sorted(cases, key=lambda case: str(case["id"]))


def _read_lines(path: Path) -> list[Case]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def main() -> None:
    """Learns from every file of tests/cases and writes the module."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(Path("tests/cases").glob("*.jsonl"))
    cases = [case for case in read_cases(paths, shares=SHARES) if not is_apart(case["id"])]
    lessons = {
        one["id"]: tuple(chance / 100 for chance in one["chances"])
        for one in _read_lines(LESSONS / "cases.jsonl")
    }
    varied = varied_examples(_read_lines(LESSONS / "varied.jsonl"))
    learned = learn([*examples([*cases, *composed_cases()], lessons), *varied])
    Path("dialogs/weights.py").write_text(module_text(learned), "utf-8")
    print(f"{len(cases)} cases, {len(learned.weights)} features")


if __name__ == "__main__":
    main()
