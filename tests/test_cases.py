"""The labelled cases are well-formed and agree with the verdict table."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from dialogs import Direction, Lead, Question, Reason, Verdict, WarningSign

FILES = sorted((Path(__file__).parent / "cases").glob("*.jsonl"))
FACTS = {"name", "event", "when", "shared", "shared_kind", "company", "goal"}
KINDS = {"school", "employer", "organisation", "program", "profession"}
KEYS = {"id", "say", "direction", "reasons", "leads", "warnings", "verdict", "facts"}


def read_cases(path: Path) -> list[dict[str, Any]]:
    """The cases of one file, blank lines passed over."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def verdict_by_table(case: dict[str, Any]) -> Verdict:
    """The verdict that a case's labels come to: the strongest tie, one step down for a warning."""
    steps = (Verdict.ACCEPT, Verdict.LOOK_FIRST, Verdict.DECLINE)
    tie = 0 if case["reasons"] else 1 if case["leads"] else 2
    return steps[min(tie + bool(case["warnings"]), 2)]


def faults(case: dict[str, Any]) -> list[str]:
    """What is wrong with a case, a word or two each."""
    found = []
    if not KEYS <= set(case) <= KEYS | {"answers"}:
        found.append("keys")
    if not case["say"] or not all(isinstance(text, str) and text.strip() for text in case["say"]):
        found.append("say")
    for key, names in (("reasons", Reason), ("leads", Lead), ("warnings", WarningSign)):
        if not set(case[key]) <= set(names) or len(set(case[key])) != len(case[key]):
            found.append(key)
    if not set(case.get("answers", {})) <= set(Question):
        found.append("answers")
    if not set(case["facts"]) <= FACTS or not all(
        isinstance(value, str) and value for value in case["facts"].values()
    ):
        found.append("facts")
    if case["facts"].get("shared_kind", "school") not in KINDS:
        found.append("shared_kind")
    if case["direction"] not in set(Direction):
        found.append("direction")
    if case["verdict"] != verdict_by_table(case):
        found.append(f"verdict: the table says {verdict_by_table(case)}")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_cases_are_well_formed(path: Path) -> None:
    """Each case has known keys, labels and facts, and the verdict that its labels come to."""
    assert {case["id"]: found for case in read_cases(path) if (found := faults(case))} == {}


def test_ids_are_unique_over_all_files() -> None:
    """No two cases share an id, in whatever files they stand."""
    ids = Counter(case["id"] for path in FILES for case in read_cases(path))
    assert [name for name, times in ids.items() if times > 1] == []


def test_texts_are_unique_over_all_files() -> None:
    """No case is there twice under two ids."""
    texts = Counter(
        json.dumps([case["say"], case.get("answers")]) for path in FILES for case in read_cases(path)
    )
    assert [text for text, times in texts.items() if times > 1] == []
