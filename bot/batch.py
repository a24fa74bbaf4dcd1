"""Holds the dialog over JSON lines: a case a line in, what became of it a line out, in order.

A line that is no case never ends the run: it is answered with what is wrong with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO, Final

from bot.channel import Respond, plain_reply
from dialogs import SKIP, Direction, Note, Question, Reply, Said, State, Tapped, Turn, Utterance, Verdict

ALL_WELL: Final = 0
BAD_LINES: Final = 1


class NoCase(ValueError):
    """A line that holds no case; its text says why."""


@dataclass(frozen=True, slots=True)
class Case:
    """One invitation: what the person types first, and what they answer when they are asked."""

    id: str | int | None
    say: tuple[str, ...]
    answers: dict[Question, str]
    direction: Direction | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a case's dialog came to: its last turn, and every reply in order."""

    case: Case
    turn: Turn
    replies: tuple[Reply, ...]


def decide_lines(
    source: Iterable[bytes], sink: BinaryIO, *, respond: Respond, today: date, limit: int | None
) -> int:
    """The exit code of judging every line of `source` onto `sink`: 1 where one was no case.

    Each answer is flushed before the next line is read.
    """
    code = ALL_WELL
    for number, line in enumerate(source, start=1):
        if not line.strip():
            continue
        try:
            answer = outcome_to_dict(hold(read_case(line), respond=respond, today=today, limit=limit))
        except NoCase as why:
            code = BAD_LINES
            answer = {**_label(line, number), "error": str(why)}
        sink.write(_encoded(answer))
        sink.flush()
    return code


def read_case(line: bytes) -> Case:
    """The case that a line holds; labels and unknown keys are passed over. Raises NoCase."""
    fields = _object(line)
    say = fields.get("say")
    if not isinstance(say, list) or not say or not all(isinstance(text, str) for text in say):
        raise NoCase('"say" has to be a list of one or more texts.')
    answers = fields.get("answers")
    if answers is None:
        answers = {}
    if not isinstance(answers, dict) or not all(isinstance(text, str) for text in answers.values()):
        raise NoCase('"answers" has to be an object with a text for each question id.')
    direction = fields.get("direction")
    if direction is not None and direction not in tuple(Direction):
        raise NoCase('"direction" has to be "incoming" or "outgoing".')
    return Case(
        id=_id(fields),
        say=tuple(say),
        answers={question: answers[question] for question in Question if question in answers},
        direction=Direction(direction) if direction else None,
    )


def hold(case: Case, *, respond: Respond, today: date, limit: int | None = None) -> Outcome:
    """The outcome of a case's whole dialog; a question that it has no fitting answer to is skipped."""
    state = State(direction=case.direction)
    turns: list[Turn] = []
    for utterance in map(Said, case.say):
        turns.append(respond(state, utterance, today=today, limit=limit))
        state = turns[-1].state
    # The engine asks nothing twice; the bound keeps a run finite should that ever fail.
    for _ in Question:
        if state.pending is None:
            break
        question, skipped = state.pending, Tapped(state.pending, SKIP)
        answer = _answer(case, question)
        turns.append(respond(state, answer, today=today, limit=limit))
        if turns[-1].state.pending is question and answer != skipped:
            turns.append(respond(turns[-1].state, skipped, today=today, limit=limit))
        state = turns[-1].state
    return Outcome(case, turns[-1], tuple(turn.reply for turn in turns))


def outcome_to_dict(outcome: Outcome) -> dict[str, Any]:
    """An outcome as the plain values that a line holds."""
    judgement = outcome.turn.judgement
    note = None if judgement.verdict is Verdict.DECLINE else _last_note(outcome.replies)
    return {
        "id": outcome.case.id,
        "verdict": judgement.verdict,
        "reasons": list(judgement.reasons),
        "leads": list(judgement.leads),
        "warnings": list(judgement.warnings),
        "facts": judgement.facts.to_dict(),
        "evidence": dict(judgement.evidence),
        "confidence": round(judgement.confidence, 4),
        "asked": list(outcome.turn.state.asked),
        "note": note.text if note else None,
        "says": [plain_reply(reply) for reply in outcome.replies],
    }


def _answer(case: Case, question: Question) -> Utterance:
    answer = case.answers.get(question)
    if answer is None:
        return Tapped(question, SKIP)
    if answer.startswith("#"):
        return Tapped(question, answer[1:])
    return Said(answer)


def _last_note(replies: Iterable[Reply]) -> Note | None:
    notes = [message.note for reply in replies for message in reply.messages if message.note]
    return notes[-1] if notes else None


def _object(line: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise NoCase("The line is not UTF-8.") from None
    except json.JSONDecodeError as why:
        raise NoCase(f"The line is not JSON: {why.msg} at column {why.colno}.") from None
    except (ValueError, RecursionError):
        raise NoCase("The line is JSON with a number too long or a nesting too deep.") from None
    if not isinstance(fields, dict):
        raise NoCase("The line is not a JSON object.")
    return fields


def _id(fields: dict[str, Any]) -> str | int | None:
    name = fields.get("id")
    if name is not None and (isinstance(name, bool) or not isinstance(name, str | int)):
        raise NoCase('"id" has to be a text or a whole number.')
    return name


def _label(line: bytes, number: int) -> dict[str, str | int]:
    """How an error says which line it means: by the id where there is one, else by the number."""
    try:
        name = _id(_object(line))
    except NoCase:
        name = None
    return {"line": number} if name is None else {"id": name}


def _encoded(answer: dict[str, Any]) -> bytes:
    try:
        return (json.dumps(answer, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError:
        # Half a surrogate pair can be said in JSON but not in UTF-8.
        return (json.dumps(answer) + "\n").encode()
