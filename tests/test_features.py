"""What is heard, cut into clauses and turned into features."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import Direction, Heard, Question
from dialogs.features import Reading, read
from dialogs.matching import read_words
from dialogs.weighing import KNOWN


class Everything:
    """The features that are known: all of them."""

    def __contains__(self, name: object) -> bool:
        """Whether a feature is known: yes."""
        return True


def reading(*heard: Heard | str, direction: Direction = Direction.INCOMING) -> Reading:
    """What was heard, read with every feature known."""
    told = [Heard(text=one) if isinstance(one, str) else one for one in heard]
    return read(told, direction, Everything())


def clauses(*heard: str) -> list[str]:
    """The clauses of what was heard, as their words."""
    return [" ".join(word.text for word in clause.words) for clause in reading(*heard).clauses]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("we met", ["we met"]),
        ("we met, but briefly", ["we met", "briefly"]),
        ("yes. no", ["yes", "no"]),
        ("she wrote\nhello", ["she wrote", "hello"]),
    ],
)
def test_a_text_is_cut_at_marks_and_turns(text: str, parts: list[str]) -> None:
    """A clause begins at a mark or at a word that turns the talk, and no word is lost."""
    cut = clauses(text)
    assert [next(place for place, one in enumerate(cut) if part in one) for part in parts] == sorted(
        {place for part in parts for place, one in enumerate(cut) if part in one}
    )
    assert " ".join(cut).split() == " ".join(word.text for word in read_words(text)).split()


def test_a_quoted_clause_is_marked() -> None:
    """What stands between quotation marks is somebody else's word."""
    found = reading('she wrote "I sell soap" to me')
    assert [clause.quoted for clause in found.clauses] == [False, True, False]
    assert {'f"+SELL', "f+I"} & set(found.features) == {'f"+SELL'}


def test_each_feature_stands_in_the_first_clause_that_shows_it() -> None:
    """A feature points at the clause to quote for it, over all messages."""
    found = reading("hello. he sells soap", "he sells tea")
    assert found.features["w sell"] == 1
    assert found.features["w tea"] == 2
    assert [clause.heard for clause in found.clauses] == [0, 0, 1]


@pytest.mark.parametrize(
    ("heard", "shown"),
    [
        (["we met"], {"<s> n2", "w met", "w we met", "w <s> we met", "h WE MEET", "f+MEET", "f+MEET&WE"}),
        ([Heard(Question.HOW, "never")], {"<how> n1", "w <how> never", "f-NOT"}),
        (["a b c d e f"], {"<s> n4"}),
        ([""], {"<s> n0", "w <s> </s>"}),
        (["she is a nurse. I am a nurse"], {"r", "r TRADE", "s TRADE I+,OTHER+"}),
        (["he sells. she does not sell"], {"s SELL OTHER+,OTHER-", "x OTHER+>OTHER-"}),
        (["met at a fair"], {"k2 MEET a", "k3 MEET EVENT"}),
        (["an interview"], {"h EVENT", "h RECRUIT"}),
        (["hi"], {"dir=incoming"}),
    ],
)
def test_features_of_what_is_heard(heard: list[Heard | str], shown: set[str]) -> None:
    """Runs of words and kinds, pairs of kinds, and what clauses show together are features."""
    assert shown - set(reading(*heard).features) == set()


def test_the_direction_is_a_feature() -> None:
    """Who invites whom is a feature of its own."""
    assert "dir=outgoing" in reading("hi", direction=Direction.OUTGOING).features


def test_of_a_long_clause_some_kinds_are_paired() -> None:
    """However many kinds a clause has, a bounded number is paired."""
    text = (
        "nurse college club bar fair town crypto photo discount kiss cousin boss client teacher friend again"
    )
    pairs = [name for name in reading(text).features if name.startswith("f+") and "&" in name]
    assert len(pairs) == 14 * 13 // 2


def test_nothing_known_is_nothing_read() -> None:
    """Where no feature is known, clauses are all that is read."""
    found = read(
        [Heard(text='we met, she said "no". an interview again, an interview')], Direction.INCOMING, ()
    )
    assert found.features == {}
    assert found.clauses


@given(st.lists(st.builds(Heard, st.sampled_from([None, *Question]), st.text(max_size=80)), max_size=3))
def test_any_reading_shows_what_a_full_one_shows(heard: list[Heard]) -> None:
    """Of any dialog the known features are found, each in the clause in which all features find it."""
    full = read(heard, Direction.INCOMING, Everything()).features
    known = read(heard, Direction.INCOMING, KNOWN).features
    assert {name: place for name, place in full.items() if name in KNOWN} == known
