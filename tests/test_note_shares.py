"""What is shared, as the words around it see it."""

import pytest

from dialogs.model import Facts, Judgement, Reason, Verdict
from dialogs.note import write_note
from dialogs.note.shares import is_for_pupils


@pytest.mark.parametrize(
    ("school", "is_one"),
    [
        ("Khumjung School", True),
        ("Lincoln High School", True),
        ("St Mary's Primary School Leeds", True),
        ("Harvard Business School", False),
        ("the School of Law", False),
        ("the University of Iowa", False),
    ],
)
def test_a_school_for_children_is_told_from_one_where_one_studies(school: str, is_one: bool) -> None:
    """Of a school for children nobody is asked what they studied there."""
    assert is_for_pupils(school) is is_one


def test_a_former_pupil_is_asked_when_they_were_there() -> None:
    """The easy question suits a school for children."""
    facts = Facts(shared="Khumjung School", shared_kind="school")
    note = write_note(Judgement(Verdict.ACCEPT, reasons=(Reason.SHARED_INVOLVEMENT,), facts=facts))
    assert note is not None
    assert note.text.endswith("we both went to Khumjung School. Which years were you there?")
