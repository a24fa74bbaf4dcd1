"""What is heard, cut into clauses."""

import pytest

from dialogs.clauses import cut
from dialogs.matching import read_words


def clauses(text: str) -> list[str]:
    """The clauses of a text, as their words."""
    return [" ".join(word.text for word in clause.words) for clause in cut(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("we met", ["we met"]),
        ("we met, but briefly", ["we met", ", but briefly"]),
        ("yes. no", ["yes", ". no"]),
        ("she wrote\nhello", ["she wrote", "\n hello"]),
        ("...", [". . ."]),
        ("I said. . . no", ["I said", ". . . no"]),
    ],
)
def test_a_text_is_cut_at_marks_and_turns(text: str, parts: list[str]) -> None:
    """A clause begins at a mark or at a word that turns the talk, once it has a word."""
    assert clauses(text) == parts


def test_no_word_is_lost() -> None:
    """Each clause knows the number of its first word, and together they have them all."""
    text = "he (a baker) sells bread, and I, well, buy it because it is good"
    words = [word for clause in cut(text) for word in clause.words]
    assert words == list(read_words(text))
    assert all(words[clause.first] == clause.words[0] for clause in cut(text))


def test_a_quoted_clause_is_marked() -> None:
    """What stands between quotation marks is somebody else's word."""
    assert [clause.quoted for clause in cut('she wrote "I sell soap" to me')] == [False, True, False]


def test_a_message_of_commas_is_cut_no_finer_than_a_bound() -> None:
    """However many breaks a message has, its clauses are bounded, and its words all kept."""
    found = cut("a, " * 1_000)
    assert len(found) == 201
    assert sum(len(clause.words) for clause in found) == 2_000
