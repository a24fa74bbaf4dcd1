"""An engine for the channels' tests: it asks what it is told to ask, and remembers what it heard."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from dialogs import (
    Choice,
    Facts,
    Judgement,
    Lead,
    Line,
    Message,
    Note,
    Preferences,
    Question,
    Reason,
    Reply,
    State,
    Style,
    Turn,
    Utterance,
    Verdict,
    WarningSign,
)

NOBODYS = Preferences()
TODAY = date(2026, 11, 24)
CAUTIOUS = Judgement(
    Verdict.LOOK_FIRST,
    reasons=(Reason.SHARED_INVOLVEMENT,),
    leads=(Lead.SAME_PLACE,),
    warnings=(WarningSign.SALES_PITCH,),
    facts=Facts(name="Ana", shared="Iowa"),
    evidence={Reason.SHARED_INVOLVEMENT: "went to my college", WarningSign.SALES_PITCH: "sells shakes"},
    confidence=0.87654,
)


@dataclass
class FakeEngine:
    """Asks `questions` in order, one a turn, and gives its note when there are none left."""

    questions: tuple[Question, ...] = ()
    judgement: Judgement = CAUTIOUS
    heard: list[tuple[Utterance, date, int | None]] = field(default_factory=list)

    def __call__(
        self,
        state: State,
        utterance: Utterance,
        *,
        today: date,
        limit: int | None = None,
        preferences: Preferences = NOBODYS,  # noqa: ARG002  # it has one note for all
    ) -> Turn:
        """The next question, or else the note."""
        self.heard.append((utterance, today, limit))
        left = [question for question in self.questions if question not in state.asked]
        judgement = replace(self.judgement, direction=state.direction or self.judgement.direction)
        if not left:
            reply = Reply((Message((Line(Style.TEXT, "Here it is:"),), Note("Hi Ana!", limit or 600)),))
            return Turn(replace(state, pending=None), reply, judgement)
        question = left[0]
        reply = Reply(
            (
                Message((Line(Style.VERDICT, "Look first."), Line(Style.ASIDE, "Mind the pitch."))),
                Message(
                    (Line(Style.QUESTION, f"And the {question}?"),),
                    choices=(Choice(question, "met", "We met"), Choice(question, "skip", "Skip")),
                ),
            )
        )
        return Turn(replace(state, asked=(*state.asked, question), pending=question), reply, judgement)
