"""Plainly worded cases, never learned from: each gets its verdict, but for the known failures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.batch import hold, outcome_to_dict, read_case
from dialogs import respond
from tests.fake_engine import TODAY
from tests.test_cases import FILES, faults, read_cases

HERE = Path(__file__).parent
PLAIN = HERE / "plain.jsonl"
LINES = PLAIN.read_bytes().splitlines()
KNOWN = (HERE / "known_failures.txt").read_text("utf-8").split()


def is_right(line: bytes) -> bool:
    """Whether the bot comes to the verdict of a case when every question is skipped."""
    outcome = outcome_to_dict(hold(read_case(line), respond=respond, today=TODAY))
    return bool(outcome["verdict"] == json.loads(line)["verdict"])


@pytest.mark.parametrize("line", LINES, ids=lambda line: json.loads(line)["id"])
def test_a_plain_case_gets_its_verdict(line: bytes) -> None:
    """A case that newly fails is mended or listed by hand; one that is mended leaves the list."""
    case = json.loads(line)
    if case["id"] in KNOWN:
        assert not is_right(line), f"{case['id']} is right now: take it out of tests/known_failures.txt."
    else:
        assert is_right(line), f"{case['id']} fails: mend it, or add it to tests/known_failures.txt."


def test_the_plain_cases_are_well_formed_and_nobody_learns_from_them() -> None:
    """Each agrees with the verdict table, none stands among the cases that are learned from."""
    cases = read_cases(PLAIN)
    learned = {json.dumps(case["say"]) for path in FILES for case in read_cases(path)}
    assert {case["id"]: found for case in cases if (found := faults(case))} == {}
    assert [case["id"] for case in cases if json.dumps(case["say"]) in learned] == []
    assert len({case["id"] for case in cases}) == len(cases)
    assert set(KNOWN) <= {case["id"] for case in cases}
