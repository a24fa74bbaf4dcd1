"""Two names of schools or employers, one the person's and one the other's, are compared."""

from __future__ import annotations

import pytest

from dialogs import Direction, Heard, Question, Reason
from dialogs.belonging import share_institution
from dialogs.understanding import understand


@pytest.mark.parametrize(
    ("text", "is_shared"),
    [
        ("I'm at UIowa, she was at the University of Iowa", True),
        ("I studied at MIT, she studied at the Massachusetts Institute of Technology", True),
        ("I graduated from UofT, he graduated from the University of Toronto", True),
        ("I'm an ex-Googler and she works at Google", True),
        ("he's an ex-Googler and i worked at google for two years", True),
        ("I study at the univeristy of iwoa, he studied at the University of Iowa", True),
        ("he went to Iowa State, I went to University of Iowa", False),
        ("I went to Miami University and he went to the University of Miami", False),
        ("he went to Iowa State and I went to University of Iowa, we met at a fair", None),
        ("he was at Iowa State, I was at University of Iowa, both as nurses", None),
        ("I am a nurse who went to Iowa State, I went to Iowa State. she went to Duke University", None),
        ("he works at Meta and I work at Metal Works", None),
        ("I went to my college, she went to the same college", None),
        ("she went to my college", None),
        ("I went to UIowa", None),
        ("hello", None),
    ],
)
def test_what_both_plainly_say_is_compared(text: str, is_shared: bool | None) -> None:
    """The same is shared; two schools are not; whatever is in doubt is left to the weighing."""
    assert share_institution(text) is is_shared


@pytest.mark.parametrize("question", [None, Question.HOW, Question.SHARE])
def test_names_that_are_compared_settle_what_is_shared(question: Question | None) -> None:
    """What is the same holds, what differs does not, and a later word counts more."""
    same = Heard(question, "I'm at UIowa, she was at the University of Iowa")
    other = Heard(question, "he went to Iowa State, I went to University of Iowa")

    def is_shared(*heard: Heard) -> bool:
        return Reason.SHARED_INVOLVEMENT in understand(heard, Direction.INCOMING).judgement.reasons

    assert [is_shared(same), is_shared(other), is_shared(other, same), is_shared(same, other)] == [
        True, False, True, False,
    ]  # fmt: skip
