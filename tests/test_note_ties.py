"""What somebody known is to the writer, and the notes that say it."""

import pytest

from dialogs.model import Direction, Facts, Judgement, Note, Reason, Verdict
from dialogs.note import write_note
from dialogs.note.ties import is_of_a_place, tie_of


@pytest.mark.parametrize(
    ("words", "tie"),
    [
        ("he's my ex-boss", "my old boss"),
        ("My old drama teacher from Purdue wants to connect", "my old drama teacher"),
        ("she was my first English teacher", "my first English teacher"),
        ("my supervisor of 6 yrs lol", "my supervisor"),
        ("It's my old french tutor", "my old French tutor"),
        ("my former French teacher", "my old French teacher"),
        ("our old neighbour", "an old neighbour"),
        ("a former student, my student", "a student"),
        ("my first client", "an old client"),
        ("my best friend", "a good friend"),
        ("my old friend", "an old friend"),
        ("my cousin Derek", "family"),
        ("my mother-in-law", "family"),
        ("He IS my step-grandad", "family"),
        ("my brother in law wants to connect", "family"),
        ("we worked in the same team together for years", ""),
        ("we worked together for 6 years", "an old colleague"),
        ("we shared a desk at the tax office fourteen years", "an old colleague"),
        ("he taught me for my bus ticket", "an old teacher of mine"),
        ("my best friend's mother", ""),
        ("the mother of my best friend", ""),
        ("my boss says that he is fine", ""),
        ("he worked with my brother", ""),
        ("tea every Sunday", ""),
    ],
)  # fmt: skip
def test_what_somebody_is_to_the_writer(words: str, tie: str) -> None:
    """The words say what the other is to the writer; somebody else's friend is nobody to them."""
    assert tie_of(words) == tie


@pytest.mark.parametrize(
    ("tie", "is_placed"),
    [("my old boss", True), ("an old colleague", True), ("family", False), ("a good friend", False),
     ("a neighbour", False), ("", False)],
)  # fmt: skip
def test_which_ties_are_of_a_place(tie: str, is_placed: bool) -> None:
    """A boss is from somewhere; family is not."""
    assert is_of_a_place(tie) is is_placed


KNOWN = Reason.ALREADY_KNOW


@pytest.mark.parametrize(
    ("words", "facts", "wording", "text"),
    [
        ("he's my ex-boss", Facts(name="Ed"), 0, "Hi Ed, it's good to see my old boss on here! How are you?"),
        (
            "he's my ex-boss",
            Facts(name="Ed", shared="Lidl", shared_kind="employer"),
            0,
            "Hi Ed, it's good to see my old boss from Lidl on here! How are you?",
        ),
        (
            "my cousin",
            Facts(name="Ed", shared="Lidl", shared_kind="employer"),
            1,
            "Hello Ed, how nice to hear from family.",
        ),
        (
            "he taught me",
            Facts(name="Ed", shared="Lidl", shared_kind="employer"),
            0,
            "Hi Ed, it's good to see an old teacher of mine on here! How are you?",
        ),
        (
            "I know him",
            Facts(name="Ed", shared="Harcourt Street", shared_kind="employer"),
            0,
            "Hi Ed, good to see you on here! How are you?",
        ),
        (
            "I know him",
            Facts(name="Ed", shared="Aquarium volunteer pin", shared_kind="program"),
            0,
            "Hi Ed, good to see you on here! How are you?",
        ),
        (
            "I know him",
            Facts(name="Ed", has_sure_name=False),
            0,
            "Hi there, good to see you on here! How are you?",
        ),
    ],
)
def test_somebody_known_is_told_what_they_are(words: str, facts: Facts, wording: int, text: str) -> None:
    """A note to somebody known names what they are to the writer and where from, as far as one may."""
    judgement = Judgement(Verdict.ACCEPT, reasons=(KNOWN,), facts=facts, evidence={KNOWN: words})
    note = write_note(judgement, wording=wording)
    assert note is not None
    assert note.text.startswith(text)


def test_a_known_person_is_invited_as_what_they_are() -> None:
    """The note with an invitation says it too."""
    judgement = Judgement(
        Verdict.ACCEPT,
        Direction.OUTGOING,
        reasons=(KNOWN,),
        facts=Facts(name="Ed"),
        evidence={KNOWN: "my old boss"},
    )
    text = "Hi Ed, it's good to find my old boss on here. Let's stay in touch on here as well."
    assert write_note(judgement) == Note(text, 200)
