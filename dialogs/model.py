"""The domain's words as types, and the state's trip to a plain dict and back."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, Final


class Direction(StrEnum):
    """Who invites: the other person (incoming) or the one who asks us (outgoing)."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


class Reason(StrEnum):
    """A tie that is enough to accept; the first two are the post's."""

    MET_PROFESSIONALLY = "met_professionally"
    SHARED_INVOLVEMENT = "shared_involvement"
    ALREADY_KNOW = "already_know"


class Lead(StrEnum):
    """A weaker tie: worth a look, not enough alone."""

    MUTUAL_CONNECTION = "mutual_connection"
    COMMON_INTEREST = "common_interest"
    OPPORTUNITY = "opportunity"
    MET_SOCIALLY = "met_socially"
    SAME_PLACE = "same_place"


class WarningSign(StrEnum):
    """What takes a verdict down one step."""

    SALES_PITCH = "sales_pitch"
    SCAM = "scam"
    FAKE_PROFILE = "fake_profile"
    UNPROFESSIONAL = "unprofessional"


Signal = Reason | Lead | WarningSign


class Verdict(StrEnum):
    """The answer; for an outgoing invitation: send it / find a link first / don't."""

    ACCEPT = "accept"
    LOOK_FIRST = "look_first"
    DECLINE = "decline"


class Question(StrEnum):
    """What the bot may ask; the first four decide, the others only better the note."""

    HOW = "how"
    SHARE = "share"
    LINK = "link"
    ODD = "odd"
    EVENT = "event"
    SHARED = "shared"
    NAME = "name"
    GOAL = "goal"
    SENDER = "sender"


DECIDING: Final = (Question.HOW, Question.SHARE, Question.LINK, Question.ODD)
SKIP: Final = "skip"
NOTHING: Final = "nothing"


class Intent(StrEnum):
    """What a person wants of the dialog itself, as against what they tell."""

    START = "start"
    RESTART = "restart"
    HELP = "help"
    PRIVACY = "privacy"
    RULES = "rules"
    SKIP = "skip"
    SHOW = "show"
    AFFIRM = "affirm"
    DENY = "deny"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Choice:
    """One ready answer: `question` and `id` are stable, `label` is what a button says.

    `question` is a Question's value or the name of a menu (such as "note"), so that one tap is
    one (question, id) pair whatever it belongs to.
    """

    question: str
    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Said:
    """An utterance in free text, as typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    """An utterance that somebody else wrote and the person passed on."""

    text: str


@dataclass(frozen=True, slots=True)
class Tapped:
    """An utterance by choice; `dialog` is the number of the dialog that offered it, if known."""

    question: str
    choice: str
    dialog: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """An utterance that is a command to the dialog itself; `unknown` is the name of one that is not known."""

    intent: Intent
    unknown: str = ""


Utterance = Said | Forwarded | Tapped | Wanted


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said (`text`) or tapped (`choice`), and the question it answered, if any."""

    question: Question | None = None
    text: str = ""
    choice: str | None = None


@dataclass(frozen=True, slots=True)
class State:
    """The frame: what was heard and asked. What it means is read anew each time.

    The verdict is never stored: it follows from what was heard, so that better rules judge old
    dialogs rightly.
    """

    number: int = 1
    direction: Direction | None = None
    heard: tuple[Heard, ...] = ()
    asked: tuple[Question, ...] = ()
    pending: Question | None = None
    struck: tuple[str, ...] = ()
    wording: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Values for the note in the person's words; None where they were not said.

    Without `has_sure_name` the name is a guess: nobody is greeted by it, and it may be asked for.
    """

    name: str | None = None
    event: str | None = None
    when: str | None = None
    shared: str | None = None
    shared_kind: str | None = None
    company: str | None = None
    goal: str | None = None
    sender: str | None = None
    has_sure_name: bool = True

    @property
    def sure_name(self) -> str | None:
        """The name, if one may greet by it."""
        return self.name if self.has_sure_name else None

    def to_dict(self) -> dict[str, str]:
        """The facts that are known, by name."""
        values = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "has_sure_name"}
        return {fact: value for fact, value in values.items() if value}


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a dialog amounts to so far.

    `evidence` holds the person's words behind each signal; `confidence` is the probability
    (0 to 1) that a careful reader of everything would give the same verdict.
    """

    verdict: Verdict
    direction: Direction = Direction.INCOMING
    reasons: tuple[Reason, ...] = ()
    leads: tuple[Lead, ...] = ()
    warnings: tuple[WarningSign, ...] = ()
    facts: Facts = Facts()
    evidence: dict[Signal, str] = field(default_factory=dict)
    confidence: float = 0.0


class Manner(StrEnum):
    """How a note sounds."""

    FRIENDLY = "friendly"
    FORMAL = "formal"
    BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person has said once, for all their dialogs.

    `has_premium` widens the box of an outgoing note; `schools` and `employers` are their own, in the
    words of their choice.
    """

    sender: str | None = None
    manner: Manner = Manner.FRIENDLY
    has_premium: bool = False
    has_cheers: bool = True
    schools: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()


class Style(StrEnum):
    """How a line is meant; a channel decides how that looks."""

    VERDICT = "verdict"
    TEXT = "text"
    ASIDE = "aside"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of plain text, without any markup."""

    style: Style
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """The suggested text and the size of the box it must fit, in UTF-16 units."""

    text: str
    limit: int

    @property
    def length(self) -> int:
        """The text's length in UTF-16 code units, the cautious way to count."""
        return utf16_length(self.text)


@dataclass(frozen=True, slots=True)
class Message:
    """One bubble: lines, then the note if there is one, then the choices under it."""

    lines: tuple[Line, ...] = ()
    note: Note | None = None
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """What the bot answers to one utterance: one bubble or a few."""

    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """The outcome of one utterance: the new state, the reply, and what it rests on."""

    state: State
    reply: Reply
    judgement: Judgement


def utf16_length(text: str) -> int:
    """The number of UTF-16 code units in a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


VERSION: Final = 1


def state_to_dict(state: State) -> dict[str, Any]:
    """The state as JSON-ready plain values."""
    return {
        "version": VERSION,
        "number": state.number,
        "direction": state.direction,
        "heard": [[h.question, h.text, h.choice] for h in state.heard],
        "asked": list(state.asked),
        "pending": state.pending,
        "struck": list(state.struck),
        "wording": state.wording,
    }


def state_from_dict(stored: object) -> State:
    """The state that `state_to_dict` gave; a fresh one for anything that it did not give."""
    if not isinstance(stored, dict) or stored.get("version") != VERSION:
        return State()
    try:
        return State(
            number=int(stored["number"]),
            direction=Direction(stored["direction"]) if stored["direction"] else None,
            heard=tuple(
                Heard(Question(q) if q else None, str(text), None if c is None else str(c))
                for q, text, c in stored["heard"]
            ),
            asked=tuple(map(Question, stored["asked"])),
            pending=Question(stored["pending"]) if stored["pending"] else None,
            struck=tuple(map(str, stored["struck"])),
            wording=int(stored["wording"]),
        )
    except (KeyError, OverflowError, TypeError, ValueError):
        return State()


def preferences_to_dict(preferences: Preferences) -> dict[str, Any]:
    """The preferences as JSON-ready plain values."""
    return {
        "version": VERSION,
        "sender": preferences.sender,
        "manner": preferences.manner,
        "has_premium": preferences.has_premium,
        "has_cheers": preferences.has_cheers,
        "schools": list(preferences.schools),
        "employers": list(preferences.employers),
    }


def preferences_from_dict(stored: object) -> Preferences:
    """The preferences that `preferences_to_dict` gave; the usual ones for anything that it did not give."""
    if not isinstance(stored, dict) or stored.get("version") != VERSION:
        return Preferences()
    try:
        return Preferences(
            sender=None if stored["sender"] is None else str(stored["sender"]),
            manner=Manner(stored["manner"]),
            has_premium=bool(stored["has_premium"]),
            has_cheers=bool(stored["has_cheers"]),
            schools=tuple(map(str, stored["schools"])),
            employers=tuple(map(str, stored["employers"])),
        )
    except (KeyError, TypeError, ValueError):
        return Preferences()
