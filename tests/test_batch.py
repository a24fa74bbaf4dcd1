"""The batch channel: a case a line in, a judgement a line out, and a sentence for a line that is no case."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.batch import decide_lines
from bot.channel import Respond
from dialogs import (
    Judgement,
    Message,
    Note,
    Preferences,
    Question,
    Reply,
    Said,
    State,
    Tapped,
    Turn,
    Utterance,
    Verdict,
)
from dialogs import respond as real_respond
from tests.fake_engine import NOBODYS, TODAY, FakeEngine

ASKED = "Look first.\nMind the pitch.\n\nAnd the {}?"


def decided(*lines: object, respond: Respond, limit: int | None = None) -> tuple[int, list[object]]:
    """The exit code and the answers to lines, each given as bytes or as what a JSON line holds."""
    sink = BytesIO()
    source = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines]
    code = decide_lines(source, sink, respond=respond, today=TODAY, limit=limit)
    return code, [json.loads(line) for line in sink.getvalue().splitlines()]


def test_a_whole_dialog_is_one_line() -> None:
    """Messages are said in order, questions answered from the case in words or by choice, others skipped."""
    engine = FakeEngine((Question.HOW, Question.SHARE, Question.ODD, Question.NAME))
    case = {
        "id": "X-1",
        "say": ["hi", "she invited me"],
        "answers": {"share": "we both went to Iowa", "odd": "#nothing", "when": "never asked"},
        "direction": "outgoing",
        "verdict": "accept",
        "note": "labels and unknown keys are passed over",
    }
    assert decided(case, respond=engine, limit=200) == (
        0,
        [
            {
                "id": "X-1",
                "verdict": "look_first",
                "reasons": ["shared_involvement"],
                "leads": ["same_place"],
                "warnings": ["sales_pitch"],
                "facts": {"name": "Ana", "shared": "Iowa"},
                "evidence": {"shared_involvement": "went to my college", "sales_pitch": "sells shakes"},
                "confidence": 0.8765,
                "asked": ["how", "share", "odd", "name"],
                "note": "Hi Ana!",
                "says": [
                    ASKED.format("how"),
                    ASKED.format("share"),
                    ASKED.format("odd"),
                    ASKED.format("name"),
                    "Here it is:\nHi Ana!",
                ],
            }
        ],
    )
    assert engine.heard == [
        (Said("hi"), TODAY, 200),
        (Said("she invited me"), TODAY, 200),
        (Said("we both went to Iowa"), TODAY, 200),
        (Tapped(Question.ODD, "nothing"), TODAY, 200),
        (Tapped(Question.NAME, "skip"), TODAY, 200),
    ]


def test_decline_has_no_note() -> None:
    """A note that was shown before the dialog came to decline is not given."""
    engine = FakeEngine(judgement=Judgement(Verdict.DECLINE))
    _, [answer] = decided({"id": 1, "say": ["no"]}, respond=engine)
    assert isinstance(answer, dict)
    assert (answer["verdict"], answer["note"]) == ("decline", None)


def test_the_last_note_counts() -> None:
    """Of several notes the last one is given, also where the last reply has none."""

    def respond(
        state: State,
        utterance: Utterance,
        *,
        today: date,
        limit: int | None = None,
        preferences: Preferences = NOBODYS,  # noqa: ARG001  # nobody's own here
    ) -> Turn:
        turn = FakeEngine()(state, utterance, today=today, limit=limit)
        if utterance == Said("bye"):
            return replace(turn, reply=Reply((Message(),)))
        return replace(turn, reply=Reply(tuple(Message(note=Note(text, 600)) for text in "ab")))

    _, [answer] = decided({"id": 1, "say": ["hi", "bye"]}, respond=respond)
    assert isinstance(answer, dict)
    assert (answer["note"], answer["says"]) == ("b", ["a\n\nb", ""])


def test_an_engine_that_never_stops_asking_is_left() -> None:
    """A dialog ends even if the engine asked for ever."""

    def respond(
        state: State,
        utterance: Utterance,
        *,
        today: date,
        limit: int | None = None,
        preferences: Preferences = NOBODYS,  # noqa: ARG001  # nobody's own here
    ) -> Turn:
        turn = FakeEngine()(state, utterance, today=today, limit=limit)
        return replace(turn, state=replace(state, pending=Question.HOW))

    code, [answer] = decided({"id": 1, "say": ["hi"]}, respond=respond)
    assert isinstance(answer, dict)
    assert (code, len(answer["says"])) == (0, 1 + len(Question))


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        (
            b'{"say": ',
            {
                "line": 1,
                "error": "The line is not JSON: Expecting value at column 9.",
            },
        ),
        (b"\xff", {"line": 1, "error": "The line is not UTF-8."}),
        (
            b"[" * 100_000,
            {"line": 1, "error": "The line is JSON with a number too long or a nesting too deep."},
        ),
        (
            b"9" * 5_000,
            {"line": 1, "error": "The line is JSON with a number too long or a nesting too deep."},
        ),
        (["hi"], {"line": 1, "error": "The line is not a JSON object."}),
        ({"id": [], "say": ["hi"]}, {"line": 1, "error": '"id" has to be a text or a whole number.'}),
        ({"id": True, "say": ["hi"]}, {"line": 1, "error": '"id" has to be a text or a whole number.'}),
        ({"say": "hi"}, {"line": 1, "error": '"say" has to be a list of one or more texts.'}),
        ({"id": "X-1"}, {"id": "X-1", "error": '"say" has to be a list of one or more texts.'}),
        ({"id": 7, "say": []}, {"id": 7, "error": '"say" has to be a list of one or more texts.'}),
        ({"id": 7, "say": ["hi", 3]}, {"id": 7, "error": '"say" has to be a list of one or more texts.'}),
        (
            {"id": 7, "say": ["hi"], "answers": []},
            {"id": 7, "error": '"answers" has to be an object with a text for each question id.'},
        ),
        (
            {"id": 7, "say": ["hi"], "answers": {"how": 1}},
            {"id": 7, "error": '"answers" has to be an object with a text for each question id.'},
        ),
        (
            {"id": 7, "say": ["hi"], "direction": "sideways"},
            {"id": 7, "error": '"direction" has to be "incoming" or "outgoing".'},
        ),
        (
            {"id": 7, "say": ["hi"], "direction": {}},
            {"id": 7, "error": '"direction" has to be "incoming" or "outgoing".'},
        ),
    ],
)
def test_a_line_that_is_no_case(line: object, answer: dict[str, object]) -> None:
    """What is wrong with a line is said in one sentence, and nothing is asked of the engine."""
    engine = FakeEngine()
    assert decided(line, respond=engine) == (1, [answer])
    assert engine.heard == []


def test_the_run_goes_on_after_a_bad_line() -> None:
    """Blank lines are passed over but counted, and a bad one between two cases costs neither of them."""
    code, answers = decided(
        b"\xef\xbb\xbf" + b'{"id": 1, "say": ["hi"], "answers": null, "direction": null}',
        b" \r\n",
        b"nonsense",
        {"say": ["hi"]},
        respond=FakeEngine(),
    )
    assert code == 1
    assert [(a.get("id"), a.get("line"), a.get("verdict")) for a in answers if isinstance(a, dict)] == [
        (1, None, "look_first"),
        (None, 3, None),
        (None, None, "look_first"),
    ]


def test_each_answer_is_out_before_the_next_line_is_read() -> None:
    """A program at the other end may write a case, read its answer, and only then write the next."""
    flushed: list[int] = []

    class Sink(BytesIO):
        def flush(self) -> None:
            flushed.append(self.getvalue().count(b"\n"))

    def lines() -> Iterator[bytes]:
        for number in range(3):
            assert flushed == list(range(1, number + 1))
            yield b'{"say": ["hi"]}\n'

    assert decide_lines(lines(), Sink(), respond=FakeEngine(), today=TODAY, limit=None) == 0
    assert flushed == [1, 2, 3]


def test_half_a_surrogate_pair_is_escaped() -> None:
    """What JSON can say and UTF-8 cannot comes back as JSON said it."""
    assert decided(b'{"id": "\\ud83d", "say": "x"}', respond=FakeEngine()) == (
        1,
        [{"id": "\ud83d", "error": '"say" has to be a list of one or more texts.'}],
    )


@given(st.binary().filter(lambda line: bool(line.strip())))
def test_any_line_has_one_answer(line: bytes) -> None:
    """Any bytes are answered with one JSON object on one line."""
    _, answers = decided(line, respond=FakeEngine())
    assert [type(answer) for answer in answers] == [dict]


def test_a_choice_that_does_not_exist_is_skipped() -> None:
    """An answer that fits no choice leaves its question skipped, and the dialog goes on to its end."""
    case = {"id": 1, "say": ["hi"], "answers": {"how": "#bogus"}}
    code, (answer,) = decided(case, respond=real_respond)
    assert code == 0
    assert isinstance(answer, dict)
    assert answer["asked"][:3] == ["how", "share", "link"]
    assert answer["verdict"] == "decline"
