"""The small mending of English: articles, persons, capitals, plurals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.english import (
    addressed,
    definite,
    head_of,
    indefinite,
    is_name,
    plural,
    singular,
    starts_with_determiner,
    tidied,
    uncapitalised,
)


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("  job   fair\n in Boston lol ", "job fair in Boston"),
        ("maybe a zoom call, i think", "a Zoom call"),
        ("ask abt her cv", "ask about her CV"),
        ("a exchange of photos, a useful one", "an exchange of photos, a useful one"),
        ("the the fair", "the fair"),
        ("the talk. It was long", "the talk"),
        ("St. Olaf College", "St. Olaf College"),
        ("lunch (the good one", "lunch the good one"),
        ("the expo in lisbon", "the expo in Lisbon"),
        ("the site visit in mobile", "the site visit in mobile"),
        ("the plant in the north", "the plant in the north"),
        ("coffee ☕ sometime 😭", "coffee sometime"),
        ("see https://example.org/x", None),
        ("write to me@example.org", None),
        ("call 555 123 4567", None),
        ("linkedin.com/in/somebody", None),
        ("a\x00b", None),
        ("…", None),
        ("", None),
        (None, None),
        ("x" * 200, None),
    ],
)
def test_tidied(typed: str | None, mended: str | None) -> None:
    """A text is put on one line and mended, and one that must not go into a letter is refused."""
    assert tidied(typed, longest=100) == mended


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("ask her about her bakery", "ask you about your bakery"),
        ("hear how he gets his blanks", "hear how you get your blanks"),
        ("ask if she is still hiring", "ask if you are still hiring"),
        ("ask what she does and where he teaches", "ask what you do and where you teach"),
        ("whether he always carries it", "whether you always carry it"),
        ("how he passes", "how you pass"),
        ("the boss he has", "the boss you have"),
        ("is she free", "are you free"),
        ("how they run their fair", "how you run your fair"),
        ("that book of his", "that book of yours"),
        ("help her", "help you"),
        ("thank her properly", "thank you properly"),
        ("he's got the keys", "you've got the keys"),
        ("he's away", "you're away"),
        ("ask Noor for Noor's slides", "ask you for your slides"),
        ("shake that guy's hand", "shake your hand"),
        ("ask the lady", "ask you"),
        ("your vessel", None),
    ],
)
def test_addressed(about: str, said: str | None) -> None:
    """What was told about somebody is turned to what is said to them, verbs included."""
    assert addressed(about, name="Noor") == said


@pytest.mark.parametrize(
    ("phrase", "with_the", "with_a"),
    [
        ("career fair", "the career fair", "a career fair"),
        ("a panel", "the panel", "a panel"),
        ("one interview", "the interview", "one interview"),
        ("The expo", "the expo", "The expo"),
        ("Kofi's wedding", "Kofi's wedding", "Kofi's wedding"),
        ("Women's breakfast", "the Women's breakfast", "a Women's breakfast"),
        ("opening", "the opening", "an opening"),
        ("HR role", "the HR role", "an HR role"),
        ("university tour", "the university tour", "a university tour"),
        ("PhD place", "the PhD place", "a PhD place"),
    ],
)
def test_articles(phrase: str, with_the: str, with_a: str) -> None:
    """An article is added where there is none, and never twice."""
    assert (definite(phrase), indefinite(phrase)) == (with_the, with_a)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("nurse", "nurses"),
        ("notary", "notaries"),
        ("midwife", "midwives"),
        ("coach", "coaches"),
        ("fireman", "firemen"),
        ("German", "Germans"),
        ("CPA", "CPAs"),
        ("actress", "actresses"),
        ("attorney", "attorneys"),
    ],
)
def test_plural_and_singular(one: str, many: str) -> None:
    """A noun goes to the plural and back, and a plural stays one."""
    assert (plural(one), plural(many), singular(many), singular(one)) == (many, many, one, one)


def test_heads_and_names() -> None:
    """The head of a phrase stands before its first preposition; a name has capitals throughout."""
    assert [head_of("tour of the Boeing plant"), head_of("Anuga in Köln"), head_of("")] == [
        "tour",
        "Anuga",
        "",
    ]
    assert [is_name("Web Summit in Lisbon"), is_name("Mt. Hood ski patrol"), is_name("Camp 42")] == [
        True,
        False,
        True,
    ]
    assert [starts_with_determiner("my talk"), starts_with_determiner("talk")] == [True, False]


def test_uncapitalised() -> None:
    """A first letter is made small, but never of “I”, an acronym or a name in capitals."""
    assert [uncapitalised(t) for t in ("It was", "I saw", "UN talks", "A fair")] == [
        "it was",
        "I saw",
        "UN talks",
        "a fair",
    ]


@given(st.text(max_size=300))
def test_any_text_is_mended_or_refused(text: str) -> None:
    """Any text gives one line of at most the length asked for, without a link mark, or nothing."""
    mended = tidied(text, longest=80)
    if mended is not None:
        assert "\n" not in mended
        assert "//" not in mended
        assert "@" not in mended
        assert addressed(mended) != ""
