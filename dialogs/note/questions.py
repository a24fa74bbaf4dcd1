"""The easy questions that end a note, by what the two have to talk about: six of each, in fixed order."""

from __future__ import annotations

from typing import Final

QUESTIONS: Final[dict[str, tuple[str, ...]]] = {
    "met": (
        "What are you working on these days?",
        "How is your work going?",
        "What's keeping you busy at the moment?",
        "What are you up to at the moment?",
        "What are you working on now?",
        "How are things with you?",
    ),
    "gathering": (
        "I hope the rest of it went well for you.",
        "What did you take away from it?",
        "How was the rest of it for you?",
        "Did you get what you hoped for out of it?",
        "How did you like it in the end?",
        "What stayed with you most?",
    ),
    "distant": (
        "It's been a while! What are you up to these days?",
        "How have you been since then?",
        "What have you been doing since?",
        "What has happened for you since?",
        "Where has your work taken you since?",
        "How are things with you now?",
    ),
    "school": (
        "What did you study there?",
        "What do you remember most from there?",
        "Where has it taken you since?",
        "How did you like it there?",
        "What was your subject?",
        "Do you still have friends from there?",
    ),
    "school now": (
        "What are you studying?",
        "How is it going for you?",
        "Which courses have you liked so far?",
        "How do you like it there?",
        "What's your subject?",
        "What do you hope to do afterwards?",
    ),
    "pupils": (
        "Which years were you there?",
        "What do you remember most from there?",
        "Where has life taken you since?",
        "Are you still in touch with anyone from there?",
        "Which teachers do you remember?",
        "Have you been back since?",
    ),
    "employer": (
        "What are you working on these days?",
        "What brought you there?",
        "What's keeping you busy at the moment?",
        "How did you come to it?",
        "What did you like best about it?",
        "What do you do these days?",
    ),
    "employer now": (
        "What are you working on?",
        "Which team are you in?",
        "How long have you been there?",
        "What brought you there?",
        "What's keeping you busy at the moment?",
        "How do you like it there?",
    ),
    "organisation": (
        "How did you get involved?",
        "What brought you to it?",
        "Are you still in touch with people there?",
        "How did it start for you?",
        "What do you remember most?",
        "How did you come to it?",
    ),
    "course": (
        "How did you find it?",
        "Has it been useful to you?",
        "Where has it taken you since?",
        "What did you like best about it?",
        "What do you remember most?",
        "What have you done with it since?",
    ),
    "event": (
        "What did you take away from it?",
        "How did you like it?",
        "What stayed with you most?",
        "What took you there?",
        "Would you go again?",
        "What did you think of it?",
    ),
    "profession": (
        "How did you get into it?",
        "Where do you work these days?",
        "What do you like most about it?",
        "What are you working on at the moment?",
        "How are things where you are?",
        "What kind of work do you do mostly?",
    ),
    "known": (
        "How are you?",
        "How are things with you?",
        "What's new with you?",
        "What are you up to these days?",
        "I hope you're doing well.",
        "How is everything going?",
    ),
    "": (
        "What are you working on these days?",
        "What do you do these days?",
        "What's keeping you busy at the moment?",
        "How did you get into what you do?",
        "What are you working on now?",
        "How are things going for you?",
    ),
}
"""Each is easy to answer and takes nothing for granted but what its key says."""

_AS: Final = {"city": "school", "group": "organisation", "certificate": "course"}


def question_about(sort: str, number: int, *, is_now: bool = False) -> str:
    """The easy question of a wording, about a sort of tie; `is_now` for two who are still there."""
    topic = _AS.get(sort, sort)
    rows = QUESTIONS.get(f"{topic} now" if is_now else topic) or QUESTIONS.get(topic) or QUESTIONS[""]
    return rows[number]
