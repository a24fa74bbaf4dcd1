"""The labelled cases as what learns from them sees them: in order, stage by stage, with what holds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from dialogs.model import DECIDING, Heard, Lead, Question, Reason, WarningSign
from evaluation.apart import is_apart

Case = dict[str, Any]

SHARES: Final = {"dev": 3.0}
"""How much the cases of a file count, where it is not 1: these are the likest to what people send."""

GROUPS: Final = {"reason": tuple(Reason), "lead": tuple(Lead), "warning": tuple(WarningSign)}
HEADS: Final = (*GROUPS, *(signal.value for group in GROUPS.values() for signal in group))
"""What is learned of a dialog: whether anything of a group holds, and each signal."""

EMPHASIS: Final = (2.0, 1.0, 2.0, *[1.0] * (len(HEADS) - 3))
"""How much each head counts: reason and warning double, for the verdict hangs on them."""


def learning_cases(folder: Path = Path("tests/cases")) -> list[Case]:
    """The cases to learn from, in the order of their ids; those that are kept apart measure the result."""
    cases = read_cases(sorted(folder.glob("*.jsonl")), shares=SHARES)
    return [case for case in cases if not is_apart(case["id"])]


def read_cases(paths: Iterable[Path], *, shares: Mapping[str, float] = MappingProxyType({})) -> list[Case]:
    """The labelled cases of some files, in the order of their ids; `shares` says what a file's count."""
    cases = [
        {"share": shares.get(path.stem, 1.0), **json.loads(line)}
        for path in paths
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    ]
    return sorted(cases, key=lambda case: str(case["id"]))


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
