"""The domain's types: the state's trip to JSON and back, and what values know of themselves."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import Facts, Heard, Note, Question, State, state_from_dict, state_to_dict, utf16_length
from tests.states import FREE_STATES, JSON_VALUES

TOLD = State(
    number=3,
    heard=(Heard(text="my cousin"), Heard(Question.HOW, choice="know")),
    asked=(Question.HOW,),
    pending=Question.NAME,
    struck=("scam",),
    wording=2,
)
STORED = {
    "version": 1,
    "number": 3,
    "direction": None,
    "heard": [[None, "my cousin", None], ["how", "", "know"]],
    "asked": ["how"],
    "pending": "name",
    "struck": ["scam"],
    "wording": 2,
}


def test_a_state_is_stored_as_plain_values() -> None:
    """What is stored has these names and values, which later versions must go on reading."""
    assert json.loads(json.dumps(state_to_dict(TOLD))) == STORED


@given(FREE_STATES)
def test_any_state_comes_back_from_json(state: State) -> None:
    """Any state is the same after its trip to JSON and back."""
    assert state_from_dict(json.loads(json.dumps(state_to_dict(state)))) == state


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"number": "three"},
        {"number": float("inf")},
        {"direction": "sideways"},
        {"heard": None},
        {"heard": [["how"]]},
        {"heard": [["where", "", None]]},
        {"asked": ["where"]},
        {"pending": "where"},
        {"struck": 7},
        {"wording": None},
    ],
    ids=str,
)
def test_a_state_that_cannot_be_read_begins_anew(change: dict[str, object]) -> None:
    """Stored values that no state gave are answered with a fresh state."""
    assert state_from_dict(STORED | change) == State()


@pytest.mark.parametrize("missing", list(STORED))
def test_a_state_that_lacks_a_value_begins_anew(missing: str) -> None:
    """Stored values of which one is missing are answered with a fresh state."""
    assert state_from_dict({name: value for name, value in STORED.items() if name != missing}) == State()


@given(JSON_VALUES)
def test_anything_stored_gives_a_state(stored: object) -> None:
    """Anything that JSON can hold gives a state, which is stored and read back as itself."""
    state = state_from_dict(stored)
    assert state_from_dict(state_to_dict(state)) == state


@given(st.dictionaries(st.sampled_from([*STORED]), JSON_VALUES))
def test_any_change_to_what_is_stored_gives_a_state(change: dict[str, object]) -> None:
    """Any value in any place of a stored state gives a state."""
    assert isinstance(state_from_dict(STORED | change), State)


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("Hi!", 3), ("Zoë", 3), ("👋", 2), ("\ud83d", 1)], ids=ascii
)
def test_a_length_is_counted_in_utf16_units(text: str, length: int) -> None:
    """A text is as long as its UTF-16 code units, and half a pair is one."""
    assert (utf16_length(text), Note(text, 200).length) == (length, length)


def test_facts_name_only_what_is_known() -> None:
    """The facts as a dict leave out what was not said."""
    assert Facts(name="Ana", shared="").to_dict() == {"name": "Ana"}
    assert replace(Facts(), when="yesterday").to_dict() == {"when": "yesterday"}


def test_a_guessed_name_is_known_but_not_sure() -> None:
    """A name that is a guess stands among the facts; nobody is greeted by it."""
    guess = Facts(name="Ana", has_sure_name=False)
    assert (guess.sure_name, guess.to_dict()) == (None, {"name": "Ana"})
    assert Facts(name="Ana").sure_name == "Ana"
