"""The post's own three examples, held through the contract of `decide`."""

import json
from datetime import date
from typing import Any

import pytest

from bot.batch import hold, outcome_to_dict, read_case
from dialogs import respond

TODAY = date(2014, 1, 21)
KEYS = [
    "id", "verdict", "reasons", "leads", "warnings", "facts", "evidence", "confidence", "asked", "note",
    "says",
]  # fmt: skip

READERS_QUESTION = {
    "id": "college",
    "say": [
        "Someone invited me to connect on LinkedIn that went to my college - but other than that I don't "
        "know them. Should I accept or decline?"
    ],
}
FIRST_REASON = {
    "id": "get-together",
    "say": ["hi, a guy I met yesterday at Organization A's get together wants to connect on linkedin"],
    "answers": {"sender": "Anna"},
}
COMMENT = {"id": "diet", "say": ["i don't know her and she wants to sell me her diet program"]}


def decided(case: dict[str, Any]) -> dict[str, Any]:
    """What `decide` writes for a case."""
    outcome = hold(read_case(json.dumps(case).encode()), respond=respond, today=TODAY)
    written: dict[str, Any] = json.loads(json.dumps(outcome_to_dict(outcome)))
    return written


@pytest.mark.parametrize("case", [READERS_QUESTION, FIRST_REASON, COMMENT], ids=lambda case: case["id"])
def test_the_contract_holds(case: dict[str, Any]) -> None:
    """Each answer has the promised keys, quotes the person's own words, and says one thing a turn."""
    found = decided(case)
    assert list(found) == KEYS
    assert found["id"] == case["id"]
    assert all(words in case["say"][0] for words in found["evidence"].values())
    assert set(found["evidence"]) <= {*found["reasons"], *found["leads"], *found["warnings"]}
    assert 0 <= found["confidence"] <= 1
    assert len(found["asked"]) == len(set(found["asked"]))
    assert len(found["says"]) == 1 + len(found["asked"])
    assert all(found["says"])


def test_the_readers_question_is_accepted() -> None:
    """A college in common is the second reason, and the note says so."""
    found = decided(READERS_QUESTION)
    assert (found["verdict"], found["reasons"], found["warnings"]) == ("accept", ["shared_involvement"], [])
    assert "went to my college" in found["evidence"]["shared_involvement"]
    assert "in common" in found["note"] or "college" in found["note"] or "both" in found["note"]


def test_a_meeting_at_an_event_is_accepted() -> None:
    """A meeting at an event is the first reason; the note recalls it, says when, and is signed."""
    found = decided(FIRST_REASON)
    assert (found["verdict"], found["reasons"]) == ("accept", ["met_professionally"])
    assert (found["facts"]["when"], found["facts"]["sender"]) == ("yesterday", "Anna")
    assert found["note"].startswith("Hi there, it was great to meet you")
    assert "yesterday" in found["note"]
    assert found["note"].endswith("-Anna")


def test_the_note_names_the_event() -> None:
    """The occasion is named in the note, as in the post."""
    assert "Organization A's get together" in decided(FIRST_REASON)["note"]


def test_who_only_wants_to_sell_is_declined() -> None:
    """A stranger with a diet program is declined, with nothing to send."""
    found = decided(COMMENT)
    assert (found["verdict"], found["reasons"], found["warnings"]) == ("decline", [], ["sales_pitch"])
    assert found["note"] is None
