"""A turn takes anything: any dialog, any state, whatever was stored; and gives the same every time."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import State, Turn, Utterance, respond, state_from_dict, state_to_dict
from tests.states import FREE_STATES, JSON_VALUES, UTTERANCES

ROOT = Path(__file__).parents[1]
LONGEST_MESSAGE = 4_096


def check(turn: Turn) -> None:
    """What holds for any turn whatever."""
    assert turn.reply.messages
    for message in turn.reply.messages:
        assert any(line.text.strip() for line in message.lines)
        assert all(choice.label.strip() for choice in message.choices)
        assert all(len(f"{c.question}:{c.id}".encode()) <= 48 for c in message.choices)
        length = sum(len(line.text) + 1 for line in message.lines)
        length += len(message.note.text) if message.note else 0
        assert length <= LONGEST_MESSAGE
    assert (turn.state.pending is None) or turn.state.pending in turn.state.asked


@settings(max_examples=80)
@given(st.lists(UTTERANCES, min_size=1, max_size=5))
def test_any_dialog_is_answered_and_can_be_stored(utterances: list[Utterance]) -> None:
    """Any sequence of utterances gets a reply each, from states that survive being stored."""
    state = State()
    for utterance in utterances:
        turn = respond(state, utterance)
        check(turn)
        state = state_from_dict(json.loads(json.dumps(state_to_dict(turn.state))))
        assert state == turn.state


@settings(max_examples=80)
@given(FREE_STATES, UTTERANCES)
def test_any_state_and_any_utterance_give_a_reply(state: State, utterance: Utterance) -> None:
    """Any state, also one that no dialog leads to, has a reply to anything, and the same one twice."""
    turn = respond(state, utterance)
    check(replace(turn, state=replace(turn.state, pending=None)))
    assert respond(state, utterance) == turn


@settings(max_examples=50)
@given(JSON_VALUES, st.dictionaries(st.sampled_from([*state_to_dict(State())]), JSON_VALUES), UTTERANCES)
def test_anything_stored_can_be_gone_on_from(
    stored: object, change: dict[str, object], utterance: Utterance
) -> None:
    """Any stored value, whole or in part not ours, gives a state that a dialog can go on from."""
    for value in (stored, state_to_dict(State()) | change):
        check(respond(state_from_dict(value), utterance))


@settings(max_examples=50)
@given(st.lists(UTTERANCES, min_size=1, max_size=6))
def test_any_dialog_asks_no_question_twice(utterances: list[Utterance]) -> None:
    """In any dialog a question is put on the list of those asked once, until a new dialog begins."""
    state = State()
    for utterance in utterances:
        state = respond(state, utterance).state
        assert len(state.asked) == len(set(state.asked))


PROBE = """
import dialogs, json, sys
told = {"telegram", "rich", "pydantic", "pydantic_settings", "aiohttp", "asyncio"} & set(sys.modules)
state = dialogs.State()
said = []
for text in json.loads(sys.stdin.read()):
    turn = dialogs.respond(state, dialogs.Said(text))
    said.append(repr(turn))
    state = turn.state
print(json.dumps([sorted(told), said]))
"""


def test_no_seed_of_the_hashes_changes_a_dialog_and_nothing_heavy_is_loaded() -> None:
    """Two processes say the same, and thinking needs neither Telegram nor terminal nor settings."""
    said = json.dumps(
        [
            "he's a nurse like me and sells insurance, no photo",
            "yes",
            "from Iowa, we met at the fair in 2019",
            "no",
        ]
    )
    runs = [
        subprocess.run(  # noqa: S603  # our own program, written above
            [sys.executable, "-c", PROBE],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            input=said,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert json.loads(runs[0])[0] == []
