"""Nothing is inferred from what somebody is called, from their sex or from where they are from."""

import pytest

from dialogs import Direction, Heard
from dialogs.understanding import Understanding, understand


def understood(text: str) -> Understanding:
    """What an incoming invitation amounts to."""
    return understand((Heard(text=text),), Direction.INCOMING)


@pytest.mark.parametrize(
    "texts",
    [
        ["he wants to connect", "she wants to connect", "they wants to connect"],
        ["a man I don't know added me", "a woman I don't know added me", "a guy I don't know added me"],
        ["I met him at a conference", "I met her at a conference"],
        ["his note says we met at a job fair", "her note says we met at a job fair"],
        [
            "an Indian guy wants to connect",
            "an American woman wants to connect",
            "an American lady wants to connect",
        ],
        [
            "Mohammed wants to connect",
            "Svetlana wants to connect",
            "Peter wants to connect",
            "Emily wants to connect",
        ],
    ],
    ids=lambda texts: texts[0],
)
def test_the_same_words_of_anybody_are_judged_the_same(texts: list[str]) -> None:
    """Verdict, signals and odds are those of the same words about somebody else."""
    first, *others = map(understood, texts)
    for other in others:
        assert other.odds == first.odds
        assert other.judgement.verdict is first.judgement.verdict
        assert other.judgement.reasons == first.judgement.reasons


@pytest.mark.parametrize(
    "text",
    [
        "she wants to connect",
        "wants to connect",
        "ok",
        "asdf qwer",
        "hi",
        "someone added me",
        "Omar Haddad",
        "42",
    ],
)
def test_nothing_told_is_no_reason(text: str) -> None:
    """A message that says nothing on the matter gives no reason to accept."""
    assert understood(text).judgement.reasons == ()
