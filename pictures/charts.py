"""The verdict's table and the policy as charts and tables in Markdown, read off the code that decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Final

from dialogs.model import (
    DECIDING,
    NOTHING,
    SKIP,
    Judgement,
    Lead,
    Question,
    Reason,
    Verdict,
)
from dialogs.policy import CONFIDENT, WORTHWHILE, next_bettering
from dialogs.verdict import decide_verdict
from dialogs.wording import choices_for, question_line

_VERDICTS: Final = {verdict: verdict.replace("_", " ") for verdict in Verdict}
_CONDITIONS: Final = ("Does a reason hold?", "Does a lead hold?", "Any warning sign?")
_SHADES: Final = {
    Verdict.ACCEPT: "fill:#d8f3dc,stroke:#2d6a4f,color:#1b4332",
    Verdict.LOOK_FIRST: "fill:#fff3bf,stroke:#b08900,color:#5c4700",
    Verdict.DECLINE: "fill:#ffd9d9,stroke:#a4161a,color:#660708",
}
_BARE: Final = Judgement(Verdict.ACCEPT)
_LEAVING_OUT: Final = {SKIP, NOTHING}


def verdict_table() -> str:
    """The verdict of each tie without and with a warning sign, as a table."""
    ties = (
        (f"a **reason**: {_listed(Reason)}", True, False),
        (f"only a **lead**: {_listed(Lead)}", False, True),
        ("none", False, False),
    )
    rows = [
        f"| {name} | "
        + " | ".join(
            _VERDICTS[decide_verdict(has_reason=reason, has_lead=lead, has_warning=warning)]
            for warning in (False, True)
        )
        + " |"
        for name, reason, lead in ties
    ]
    return "\n".join(["| strongest tie | no warning sign | any warning sign |", "| --- | --- | --- |", *rows])


def verdict_chart() -> str:
    """The way from what holds to the verdict, as a Mermaid flowchart; what changes nothing is not asked."""
    lines = ["flowchart LR"]
    _branch(lines, ())
    lines += [f'  {verdict}(["{name}"])' for verdict, name in _VERDICTS.items()]
    lines += [f"  style {verdict} {shade}" for verdict, shade in _SHADES.items()]
    return _fenced(lines)


def policy_chart() -> str:
    """What is asked and when, as a Mermaid flowchart."""
    lines = [
        "flowchart TD",
        f'  hear["A message, read for everything"] --> sure{{"Verdict at least {CONFIDENT} sure?"}}',
        f'  sure -- no --> worth{{"Would an answer take {WORTHWHILE} bits of doubt off it?"}}',
        '  worth -- "yes: the one that takes most" --> ask',
        '  subgraph ask["Asked to decide"]',
        *(f'    {question.upper()}["{question}: {_asked(question)}"]' for question in DECIDING),
        "  end",
        "  ask -- answer or skip --> hear",
        '  sure -- yes --> verdict["The verdict and why"]',
        "  worth -- no --> verdict",
        f'  verdict -- {_VERDICTS[Verdict.DECLINE]} --> done(["Nothing more is asked"])',
        '  verdict -- otherwise --> note["The note, ready to copy"]',
        '  note --> better["Asked to better the note, in this order"]',
    ]
    above = "better"
    for question in _bettering():
        lines.append(f'  {above} --> {question.upper()}["{question}: {_when(question)}"]')
        above = question.upper()
    lines.append('  better -- "answer or skip: a better note" --> note')
    return _fenced(lines)


def question_table() -> str:
    """Every question with its id, what it asks and the ids of its ready answers."""
    rows = [
        f"| `{question}` | {_asked(question)} | {_listed_choices(question)} |"
        for question in (*DECIDING, *_bettering())
    ]
    return "\n".join(["| id | asks | choices |", "| --- | --- | --- |", *rows])


def _branch(lines: list[str], answers: tuple[bool, ...]) -> str:
    """Adds the node where these answers lead and what is below it; returns its name."""
    reachable = {
        decide_verdict(has_reason=reason, has_lead=lead, has_warning=warning)
        for reason, lead, warning in product((True, False), repeat=3)
        if (reason, lead, warning)[: len(answers)] == answers
    }
    if len(reachable) == 1:
        return str(*reachable)
    if _same(answers):
        return _branch(lines, (*answers, False))
    node = "n" + "".join("y" if answer else "n" for answer in answers)
    below = {word: _branch(lines, (*answers, answer)) for word, answer in (("yes", True), ("no", False))}
    lines.append(f'  {node}{{"{_CONDITIONS[len(answers)]}"}}')
    lines += [f"  {node} -- {word} --> {there}" for word, there in below.items()]
    return node


def _same(answers: tuple[bool, ...]) -> bool:
    """Whether the next condition changes no verdict."""
    rest = list(product((True, False), repeat=2 - len(answers)))
    return all(_verdict((*answers, True, *more)) is _verdict((*answers, False, *more)) for more in rest)


def _verdict(holds: Sequence[bool]) -> Verdict:
    reason, lead, warning = holds
    return decide_verdict(has_reason=reason, has_lead=lead, has_warning=warning)


def _bettering() -> Iterator[Question]:
    """The questions that better the note, in the order in which they are asked."""
    everything = Judgement(Verdict.ACCEPT, reasons=tuple(Reason))
    asked: tuple[Question, ...] = ()
    while (question := next_bettering(everything, asked)) is not None:
        asked = (*asked, question)
        yield question


def _when(question: Question) -> str:
    """When a question that betters the note is asked, found by asking for it alone."""
    others = tuple(other for other in Question if other is not question)
    is_asked: Callable[[Judgement], bool] = lambda j: next_bettering(j, others) is question  # noqa: E731
    if is_asked(_BARE):
        return "where it is not known"
    reasons = [r for r in Reason if is_asked(Judgement(Verdict.ACCEPT, reasons=(r,)))]
    return f"where {' or '.join(reasons)} holds and it is not named"


def _asked(question: Question) -> str:
    return question_line(question, _BARE).text


def _listed(names: type[Reason | Lead]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _listed_choices(question: Question) -> str:
    ids = sorted((c.id for c in choices_for(question, _BARE)), key=lambda one: one in _LEAVING_OUT)
    return ", ".join(f"`#{one}`" for one in ids)


def _fenced(lines: Sequence[str]) -> str:
    return "\n".join(["```mermaid", *lines, "```"])
