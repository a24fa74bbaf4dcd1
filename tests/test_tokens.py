"""How a text is cut into words and marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.tokens import Token, fold, spoken, tokenize


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", []),
        ("  \t ", []),
        ("Hi!", [Token("Hi", "hi", 0, 2), Token("!", "!", 2, 3)]),
        ("don’t", [Token("don’t", "don't", 0, 5)]),
        ("co-op A&M", [Token("co-op", "co-op", 0, 5), Token("A&M", "a&m", 6, 9)]),
        ("a\n\n", [Token("a", "a", 0, 1), Token("\n", "¶", 1, 2), Token("\n", "¶", 2, 3)]),
        ("Zoë", [Token("Zoë", "zoe", 0, 3)]),
        ("_x_", [Token("x", "x", 1, 2)]),
    ],
)
def test_words_and_marks_know_where_they_stand(text: str, tokens: list[Token]) -> None:
    """Words keep their inner marks, line breaks are kept, white space is dropped."""
    assert tokenize(text) == tuple(tokens)


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Straße", "strasse"), ("İ", "i"), ("\n", "¶"), ("\u0301", "\u0301"), ("Ł", "ł")],
    ids=ascii,
)
def test_a_word_is_folded(word: str, folded: str) -> None:
    """Case and accents go; what would leave nothing is kept."""
    assert fold(word) == folded


@given(st.text(max_size=200))
def test_any_token_is_found_where_it_stands(text: str) -> None:
    """Any token is the text between its start and end, has a folded form, and follows the one before."""
    end = 0
    for token in tokenize(text):
        assert token.text == text[token.start : token.end]
        assert token.norm
        assert token.start >= end
        end = token.end


@pytest.mark.parametrize(
    ("text", "words"),
    [("No, we NEVER met!", "no we never met"), ("👋", ""), ("“It’s me”\nAna", "it's me ana")],
)
def test_what_was_spoken_has_no_marks(text: str, words: str) -> None:
    """The spoken form of a text is its words, folded, a blank between them."""
    assert spoken(text) == words
