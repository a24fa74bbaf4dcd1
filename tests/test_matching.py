"""Words with their kinds, and slips of the finger mended."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.matching import Word, mend, read_words, slips_between, stem
from dialogs.phrases.words import CLASSES


def kinds(text: str) -> list[tuple[str, ...]]:
    """The kinds of the words of a text, in order."""
    return [word.kinds for word in read_words(text)]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("conferense", "conference"),
        ("univeristy", "university"),
        ("recruter", "recruiter"),
        ("colege", "college"),
        ("shcol", "shcol"),
        ("confrense", "conference"),
        ("berlin", "berlin"),
        ("cat", "cat"),
        ("4ever", "4ever"),
        ("žižkov", "žižkov"),
        ("qqqqqqq", "qqqqqqq"),
    ],
)
def test_a_slip_is_mended_and_a_word_is_not(said: str, meant: str) -> None:
    """A word that nobody knows becomes the known one that it misses by a slip; real words stay."""
    assert mend(said) == meant


@pytest.mark.parametrize(
    ("word", "stemmed"),
    [
        ("companies", "company"),
        ("classes", "class"),
        ("meeting", "meet"),
        ("planned", "plan"),
        ("selling", "sell"),
        ("boss", "boss"),
        ("she's", "she"),
        ("the", "the"),
        ("nurse", "nurs"),
        ("nurses", "nurs"),
        ("repeatedly", "repeat"),
        ("sadly", "sad"),
    ],
)
def test_forms_of_a_word_have_one_stem(word: str, stemmed: str) -> None:
    """The commonest endings go, so that the forms of a word count as one."""
    assert stem(word) == stemmed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("college", [("SCHOOL",)]),
        ("conferense", [("EVENT",)]),
        ("a", [("a",)]),
        ("!", [("!",)]),
        ("1999 or 12", [("YEAR",), ("or",), ("NUM",)]),
        ("we met Priya", [("WE",), ("MEET",), ("PROP",)]),
        ("zxqv", [("UNK",)]),
        ("barber-shop", [("SOCIAL", "TRADE")]),
        ("zz-qq", [("UNK",)]),
        ("interviewees", [("HELPED",)]),
    ],
)
def test_a_word_has_its_kinds(text: str, found: list[tuple[str, ...]]) -> None:
    """A known word has its kinds, a name and a number theirs, a mark and a small word itself."""
    assert kinds(text) == found


def test_a_name_in_a_sentence_is_not_mended() -> None:
    """A capital within a sentence is a name and stays; at its beginning it may be a slip."""
    assert [word.norm for word in read_words("Colege. I met Colege")] == [
        "college",
        ".",
        "i",
        "met",
        "colege",
    ]


def test_a_word_is_mended_and_keeps_what_was_typed() -> None:
    """A word has what was typed, what it was mended to, and the kind of that."""
    assert read_words("Hi, colege")[2] == Word("colege", "college", "college", "colleg", ("SCHOOL",))


@pytest.mark.parametrize(
    ("text", "senses"),
    [
        ("he met her", ["they", "met", "them"]),
        ("I met Olga", ["i", "met", ""]),
        ("a German fella", ["a", "", "person"]),
        ("a german fella", ["a", "somewhere", "person"]),
    ],
)
def test_a_word_counts_as_a_sense(text: str, senses: list[str]) -> None:
    """Whoever it is, man or woman and from anywhere, counts as the same word; a name counts as none."""
    assert [word.sense for word in read_words(text)] == senses


@pytest.mark.parametrize("kind", sorted(CLASSES))
def test_every_kind_has_words_that_show_it(kind: str) -> None:
    """Every class is the kind of some word of its own."""
    assert any(kind in read_words(word)[0].kinds for word in CLASSES[kind].split())


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("iowa", "iowa", 0), ("iwoa", "iowa", 1), ("iow", "iowa", 1), ("idaho", "iowa", 3), ("", "iowa", 3)],
)
def test_slips_are_counted_up_to_three(one: str, other: str, slips: int) -> None:
    """Letters left out, added, changed or swapped are one slip each, and three stand for more."""
    assert (slips_between(one, other), slips_between(other, one)) == (slips, slips)


@given(st.text(max_size=200))
def test_any_text_has_words_with_a_kind(text: str) -> None:
    """Any text can be read; each of its words has a stem and a kind."""
    assert all(word.norm and word.kinds for word in read_words(text))
