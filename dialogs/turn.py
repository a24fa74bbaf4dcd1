"""One turn of the dialog: a state and an utterance in, the next state and the reply out.

Total: any state and any utterance give a reply. The verdict follows from what was heard; it is never
stored.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from dialogs.confirming import affirmed_choices, denied_choice, question_message, which_message
from dialogs.corrections import find_denied, find_instead, is_bare, is_second_thought, split_answer
from dialogs.intents import (
    find_intent,
    is_about_someone,
    is_greeting,
    is_news,
    is_refusal,
    is_sequel,
)
from dialogs.memory import asking, having_asked, having_heard, readable
from dialogs.model import (
    DECIDING,
    SKIP,
    Choice,
    Direction,
    Forwarded,
    Heard,
    Intent,
    Message,
    Preferences,
    Question,
    Reply,
    Said,
    Signal,
    State,
    Turn,
    Utterance,
    Verdict,
    Wanted,
)
from dialogs.own import offered_choices, offering_own, with_own
from dialogs.pasting import Paste, is_another, is_name, read_forward, read_said
from dialogs.policy import next_bettering, next_deciding
from dialogs.replies import (
    Box,
    another,
    aside,
    bubble,
    correcting,
    has_verdict,
    headed,
    judgement_of,
    note_message,
    note_of,
    question_again,
    ties,
    understood_of,
)
from dialogs.tokens import spoken
from dialogs.understanding import SIGNALS
from dialogs.wording import (
    WISHES,
    choices_for,
    correction_choices,
    correction_lines,
    done_lines,
    help_lines,
    lookup_lines,
    note_choices,
    opening_lines,
    privacy_lines,
    restart_lines,
    rules_lines,
    stale_lines,
    start_choices,
    start_lines,
    struck_lines,
    thanks_lines,
    unknown_command_lines,
    unknown_lines,
    verdict_lines,
    welcome_lines,
)

_NO_PREFERENCES: Final = Preferences()


def respond(
    state: State,
    utterance: Utterance,
    *,
    today: date | None = None,
    limit: int | None = None,
    preferences: Preferences = _NO_PREFERENCES,
) -> Turn:
    """The turn that an utterance makes.

    `today` is the day that relative days are counted from; `limit` is the size of the note's box in
    UTF-16 units where it is not the usual one; `preferences` are the person's, whatever the dialog.
    """
    return offering_own(_answer(state, utterance, Box(today, limit, preferences)), preferences)


def _answer(state: State, utterance: Utterance, box: Box) -> Turn:
    if isinstance(utterance, Said):
        return _hear(state, utterance.text, box)
    if isinstance(utterance, Forwarded):
        return _hear_paste(state, read_forward(utterance.text), box)
    if isinstance(utterance, Wanted):
        turn = _want(state, utterance.intent, box)
        return headed(turn, unknown_command_lines(utterance.unknown)) if utterance.unknown else turn
    if utterance.dialog is not None and utterance.dialog != state.number:
        return aside(state, stale_lines())
    return _tap(state, utterance.question, utterance.choice, box)


def _hear(state: State, text: str, box: Box) -> Turn:  # noqa: C901  # a guard each, in their order
    paste = read_said(text)
    if paste.who or paste.is_copied:
        return _hear_paste(state, paste, box)
    text = readable(paste.told)
    intent = find_intent(text)
    if intent in _COMMANDS:
        return _want(state, intent, box)
    if (typed := _typed(state, text, box)) is not None:
        return _tap(state, typed.question, typed.id, box)
    if state.pending is not None and is_greeting(text):
        return question_again(state, state.pending)
    if state.pending in DECIDING:
        return _decide(state, state.pending, text, box)
    if not any(map(str.isalpha, text)):
        return _hear_no_word(state, text, box)
    if not state.heard:
        return _open(state, text, box)
    if state.pending is not None:
        return _better(state, state.pending, text, box)
    if intent is Intent.DENY:
        return correcting(state)
    if intent is Intent.AFFIRM:
        return aside(state, done_lines())
    if is_greeting(text):
        return _want(state, Intent.START, box)
    if is_sequel(text) or is_second_thought(text):
        return _go_on(state, text, box)
    return _open(State(number=state.number + 1), text, box)


def _hear_paste(state: State, paste: Paste, box: Box) -> Turn:
    """The turn that a copied note or profile makes; a question that it leaves open may come again."""
    if is_another(paste, state, judgement_of(state).facts.name):
        state = State(number=state.number + 1)
    told = state
    for heard in (Heard(Question.NAME, paste.who), Heard(text=readable(paste.told))):
        told = having_heard(told, heard) if heard.text else told
    if paste.told or (paste.who and state.pending is Question.NAME):
        asked = tuple(one for one in told.asked if one is not state.pending or one not in DECIDING)
        return _proceed(state, replace(told, asked=asked, pending=None), box)
    return aside(told if told.pending is not None else asking(told, Question.HOW), lookup_lines())


def _hear_no_word(state: State, text: str, box: Box) -> Turn:
    """The turn that a message without a word makes; an empty one skips a question."""
    if text and not state.heard:
        return _open(state, text, box)
    if text or state.pending is None:
        return aside(state, unknown_lines())
    return _want(state, Intent.SKIP, box)


_COMMANDS: Final = {Intent.RESTART, Intent.HELP, Intent.PRIVACY, Intent.RULES, Intent.SKIP, Intent.THANKS}


def _typed(state: State, text: str, box: Box) -> Choice | None:
    """The choice on offer whose label was typed out."""
    if not state.heard:
        return None
    judgement = judgement_of(state)
    offered = offered_choices(state.pending, judgement, box.preferences) if state.pending else ()
    if state.pending not in DECIDING:
        offered += note_choices(judgement)
    said = spoken(text)
    return next((one for one in offered if spoken(one.label) == said), None)


def _open(state: State, text: str, box: Box) -> Turn:
    """The turn that the first words about an invitation make; small talk is asked for more."""
    if is_name(text):
        return _hear_paste(state, Paste(who=text), box)
    if is_about_someone(text) and not is_greeting(text):
        return _take(state, Heard(text=text), box)
    heard = replace(state, heard=(Heard(text=text),))
    return aside(asking(heard, Question.HOW), start_lines() if is_greeting(text) else unknown_lines())


def _decide(state: State, question: Question, text: str, box: Box) -> Turn:
    """The turn that a free answer to a question that decides makes; a "yes" alone is asked of what, once."""
    heard = Heard(question, text)
    if find_intent(text) is not Intent.AFFIRM:
        return _take_or_strike(state, heard, box)
    if affirmed_choices(question, judgement_of(state)):
        return _affirm(state, question, box)
    turn = _take(state, heard, box)
    is_second = any(one.question is question for one in state.heard)
    if is_second or affirmed_choices(question, turn.judgement):
        return turn
    again = replace(turn.state, pending=question, asked=state.asked)
    return Turn(again, Reply((which_message(question, turn.judgement),)), turn.judgement)


def _affirm(state: State, question: Question, box: Box) -> Turn:
    """The turn that a "yes" to what was understood makes."""
    *others, last = (Heard(question, choice=one) for one in affirmed_choices(question, judgement_of(state)))
    return _take(replace(state, heard=(*state.heard, *others)), last, box)


def _better(state: State, question: Question, text: str, box: Box) -> Turn:
    """The turn that a free answer to a question that betters the note makes."""
    if is_news(text):
        return _open(State(number=state.number + 1), text, box)
    if is_refusal(text):
        return _proceed(state, replace(state, pending=None), box)
    if find_denied(text) or is_second_thought(text):
        return _go_on(state, text, box)
    answer, more = split_answer(text)
    told = having_heard(state, Heard(question, answer))
    told = having_heard(told, Heard(text=more)) if more else told
    return _proceed(state, replace(told, pending=None), box)


def _go_on(state: State, text: str, box: Box) -> Turn:
    """The turn of words after the verdict; if they change nothing, it shows what was understood."""
    turn = _take_or_strike(state, Heard(text=text), box)
    return correcting(turn.state) if turn.reply == bubble(done_lines()) else turn


def _take_or_strike(state: State, heard: Heard, box: Box) -> Turn:
    """The turn of something told; what it takes back of what was understood is struck first."""
    held = judgement_of(state)
    denied = [one for one in find_denied(heard.text) if one in (*held.reasons, *held.leads, *held.warnings)]
    if not denied:
        return _take(state, heard, box)
    struck = replace(state, struck=(*state.struck, *(one.value for one in denied)))
    told = struck if is_bare(heard.text) else having_heard(struck, heard)
    if (instead := find_instead(heard.text)) is not None:
        told = having_heard(told, instead)
    pending = None if state.pending is heard.question else state.pending
    turn = _proceed(state, replace(told, pending=pending), box)
    return headed(turn, tuple(line for one in denied for line in struck_lines(one)))


def _tap(state: State, question: str, choice: str, box: Box) -> Turn:
    if question == "start":
        return _start(state, choice)
    if question == "note":
        return _tap_note(state, choice, box)
    if question == "strike":
        return _strike(state, choice, box)
    if question == "confirm":
        return _confirm(state, choice, box)
    if question not in tuple(Question):
        return aside(state, stale_lines())
    asked, judgement = Question(question), judgement_of(state)
    labels = {one.id: one.label for one in offered_choices(asked, judgement, box.preferences)}
    if choice not in labels:
        return aside(state, stale_lines())
    if choice == SKIP:
        left = None if state.pending is asked else state.pending
        return _proceed(state, replace(having_asked(state, asked), pending=left), box)
    wish = WISHES.get(choice) if asked is Question.GOAL else None
    heard = Heard(asked, text=wish) if wish else Heard(asked, choice=choice)
    if asked is Question.SHARED:
        heard = Heard(asked, labels[choice], choice)
    if state.pending not in {None, asked} and heard in state.heard:
        # A second tap on a question that was answered: it is not the answer to the next one.
        return question_again(state, state.pending)
    return _take(having_asked(state, asked), heard, box)


def _confirm(state: State, choice: str, box: Box) -> Turn:
    """The turn that a tapped "yes" or "no" to what was understood makes."""
    question = state.pending
    if question is None or choice not in {"yes", "no"} or not affirmed_choices(question, judgement_of(state)):
        return aside(state, stale_lines())
    if choice == "yes":
        return _affirm(state, question, box)
    return _tap(state, question, denied_choice(question), box)


def _want(state: State, intent: Intent | None, box: Box) -> Turn:
    match intent:
        case Intent.START:
            fresh = state if state == State(number=state.number) else State(number=state.number + 1)
            return Turn(fresh, bubble(start_lines(), start_choices()), judgement_of(fresh))
        case Intent.RESTART:
            fresh = State(number=state.number + 1)
            return Turn(fresh, bubble(restart_lines()), judgement_of(fresh))
        case Intent.SKIP if state.pending is not None:
            return _tap(state, state.pending, SKIP, box)
        case Intent.SKIP:
            return aside(state, done_lines())
        case Intent.SHOW if state.heard:
            left = tuple(one for one in state.asked if one is not state.pending)
            return _proceed(State(), replace(state, asked=left, pending=None), box)
        case Intent.PRIVACY:
            return aside(state, privacy_lines())
        case Intent.RULES:
            return aside(state, rules_lines())
        case Intent.THANKS if state.pending in DECIDING:
            return aside(state, welcome_lines())
        case Intent.THANKS:
            return Turn(state, bubble(thanks_lines()), judgement_of(state))
        case _:
            return aside(state, help_lines())


def _start(state: State, choice: str) -> Turn:
    """The turn that a tap on the homepage makes."""
    if choice == "rules":
        ways_in = tuple(one for one in start_choices() if one.id != "rules")
        return Turn(state, bubble(rules_lines(), ways_in), judgement_of(state))
    if choice not in tuple(Direction):
        return aside(state, stale_lines())
    direction = Direction(choice)
    number = state.number + 1 if state.heard else state.number
    fresh = State(number=number, direction=direction)
    judgement = judgement_of(fresh)
    # Not asked yet: what is typed now is the story, and read as one.
    return Turn(fresh, bubble(opening_lines(direction), choices_for(Question.HOW, judgement)), judgement)


def _tap_note(state: State, choice: str, box: Box) -> Turn:
    """The turn that a tap under a note, or under a verdict without one, makes."""
    match choice:
        case "another":
            return another(state, box)
        case "add":
            return _ask_goal(state)
        case "wrong":
            return correcting(state)
        case _:
            return aside(state, stale_lines())


def _ask_goal(state: State) -> Turn:
    """The turn that asks what the person would like, again if need be; an open one comes after it."""
    if judgement_of(state).verdict is Verdict.DECLINE:
        return aside(state, stale_lines())
    if state.pending in DECIDING:
        return question_again(state, state.pending)
    left = tuple(one for one in state.asked if one is not state.pending)
    return question_again(asking(replace(state, asked=left), Question.GOAL), Question.GOAL)


def _strike(state: State, choice: str, box: Box) -> Turn:
    signal: Signal | None = next((one for one in SIGNALS if one.value == choice), None)
    if signal is None or choice in state.struck:
        return aside(state, stale_lines())
    turn = _proceed(state, replace(state, struck=(*state.struck, choice), pending=None), box)
    choices = correction_choices(turn.judgement)
    left = correction_lines(turn.judgement) if choices else ()
    card = Message((*struck_lines(signal), *left), choices=choices)
    return replace(turn, reply=Reply((card, *turn.reply.messages)))


def _take(state: State, heard: Heard, box: Box) -> Turn:
    """The turn that something told makes."""
    pending = None if state.pending in {None, heard.question} else state.pending
    return _proceed(state, replace(having_heard(state, heard), pending=pending), box)


def _proceed(before: State, state: State, box: Box) -> Turn:
    """What is said next: a deciding question, or the verdict and note, where new, and a bettering one."""
    understood = understood_of(state)
    judgement = understood.judgement
    deciding = next_deciding(understood.odds, state.asked)
    if deciding is not None:
        state = asking(state, deciding)
        return Turn(state, Reply((question_message(deciding, judgement),)), judgement)
    messages: list[Message] = []
    is_settled = has_verdict(before)
    if not is_settled or ties(judgement_of(before)) != ties(judgement):
        choices = note_choices(judgement) if (note := note_of(state, judgement, box)) is None else ()
        messages.append(Message(verdict_lines(judgement), choices=choices))
        messages += [note_message(judgement, note)] if note else []
    elif (note := note_of(state, judgement, box)) and note != note_of(before, judgement_of(before), box):
        messages.append(note_message(judgement, note))
    bettering = next_bettering(with_own(judgement, box.preferences), state.asked)
    if bettering is not None:
        state = asking(state, bettering)
        messages.append(question_message(bettering, judgement))
    elif messages and messages[-1].note and not _BETTERING.isdisjoint(state.asked):
        messages.append(Message(done_lines()))
    return Turn(state, Reply(tuple(messages) or (Message(done_lines()),)), judgement)


_BETTERING: Final = frozenset(Question) - frozenset(DECIDING)
