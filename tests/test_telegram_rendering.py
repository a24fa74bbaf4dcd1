"""How a message looks in Telegram, and that it always fits."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.rendering import clean_text, read_data, render_message, write_data
from bot.telegram.sharing import OWN_NOTE, Sharing
from dialogs import Choice, Line, Message, Note, Style
from tests.double.rules import check_keyboard, parse_text

FORM = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


def says(style: Style, text: str) -> Message:
    """A message of one line."""
    return Message((Line(style, text),))


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (says(Style.VERDICT, "Accept."), "<b>Accept.</b>"),
        (says(Style.TEXT, "You share a school."), "You share a school."),
        (
            says(Style.ASIDE, "Would change my mind: a pitch."),
            "<blockquote expandable>Would change my mind: a pitch.</blockquote>",
        ),
        (
            Message((Line(Style.VERDICT, "Accept."), Line(Style.QUESTION, "Which college?"))),
            "<b>Accept.</b>\n\nWhich college?",
        ),
        (says(Style.TEXT, 'a < b & c > d "e"'), 'a &lt; b &amp; c &gt; d "e"'),
        (
            Message((Line(Style.TEXT, "Here:"),), Note("Hi <Ana>!", 200)),
            "Here:\n<pre>Hi &lt;Ana&gt;!</pre>\n9 of 200 characters (a note from a free account)",
        ),
        (Message(), "…"),
        (says(Style.TEXT, " \n "), "…"),
    ],
)
def test_lines_become_html(message: Message, text: str) -> None:
    """Each style has its look, and a person's words are never markup."""
    keys = {} if message.note is None else {"reply_markup": _note_keys(message.note.text)}
    assert render_message(message, dialog=1) == ({"text": text, **FORM, **keys},)


def _note_keys(text: str) -> dict[str, Any]:
    link = f"https://t.me/share/url?url={quote(text, safe='')}"
    return {
        "inline_keyboard": [[{"text": "Copy", "copy_text": {"text": text}}, {"text": "Share…", "url": link}]]
    }


@pytest.mark.parametrize(
    ("limit", "count"),
    [
        (200, "2 of 200 characters (a note from a free account)"),
        (300, "2 of 300 characters (a note from a Premium account)"),
        (600, "2 of 600 characters (a message)"),
        (80, "2 of 80 characters"),
    ],
)
def test_a_note_is_counted_against_its_box(limit: int, count: str) -> None:
    """Under a note stands how long it is, and which box it has to fit."""
    (part,) = render_message(Message(note=Note("Hi", limit)), dialog=1)
    assert part["text"] == f"<pre>Hi</pre>\n{count}"


def test_where_inline_mode_is_on_a_note_is_shared_by_it() -> None:
    """The button then opens a chat of one's choice with a query that holds no word of the note."""
    (part,) = render_message(Message(note=Note("Hi", 200)), dialog=1, sharing=Sharing.INLINE)
    [[_, share]] = part["reply_markup"]["inline_keyboard"]
    assert share["switch_inline_query_chosen_chat"]["query"] == OWN_NOTE


def test_a_link_that_would_be_too_long_is_left_out() -> None:
    """A note whose link no app takes has no button to share it."""
    (part,) = render_message(Message(note=Note("é" * 600, 600)), dialog=1)
    assert "reply_markup" not in part


def test_short_choices_share_a_row_and_long_ones_do_not() -> None:
    """Two short labels stand side by side; a long one has a row of its own."""
    labels = ("School", "Employer", "A label that is rather long", "Skip", "Nothing")
    choices = tuple(Choice("share", str(number), label) for number, label in enumerate(labels))
    (part,) = render_message(Message((Line(Style.TEXT, "?"),), choices=choices), dialog=7)
    assert part["reply_markup"] == {
        "inline_keyboard": [
            [
                {"text": "School", "callback_data": "7:share#0"},
                {"text": "Employer", "callback_data": "7:share#1"},
            ],
            [{"text": "A label that is rather long", "callback_data": "7:share#2"}],
            [
                {"text": "Skip", "callback_data": "7:share#3"},
                {"text": "Nothing", "callback_data": "7:share#4"},
            ],
        ]
    }


@pytest.mark.parametrize(("length", "has_button"), [(256, True), (257, False)])
def test_a_note_too_long_for_the_copy_button_has_none(length: int, has_button: bool) -> None:
    """The button holds 256 characters; a longer note is copied by a tap on its block."""
    (part,) = render_message(Message(note=Note("x" * length, 600)), dialog=1)
    labels = [key["text"] for row in part["reply_markup"]["inline_keyboard"] for key in row]
    assert ("Copy" in labels) is has_button
    assert f"<pre>{'x' * length}</pre>" in part["text"]


def test_a_long_message_is_cut_between_paragraphs_with_its_keys_on_the_last_part() -> None:
    """What does not fit one text goes on in the next, and the buttons come last."""
    lines = tuple(Line(Style.TEXT, letter * 1500) for letter in "abcd")
    parts = render_message(Message(lines, choices=(Choice("how", "met", "We met"),)), dialog=1)
    assert [part["text"] for part in parts] == [
        "a" * 1500 + "\n" + "b" * 1500,
        "c" * 1500 + "\n" + "d" * 1500,
    ]
    assert ["reply_markup" in part for part in parts] == [False, True]


def test_a_paragraph_too_long_is_cut_after_a_sentence() -> None:
    """A single endless paragraph is cut where a sentence ends, and loses no word."""
    parts = render_message(says(Style.VERDICT, "A sentence of words. " * 300), dialog=1)
    texts = [parse_text(part) for part in parts]
    assert all(text.endswith("words.") for text in texts)
    assert " ".join(texts) == ("A sentence of words. " * 300).strip()


lines = st.builds(Line, st.sampled_from(Style), st.text(max_size=300) | st.text(min_size=4000, max_size=9000))
notes = st.none() | st.builds(Note, st.text(max_size=700), st.just(600))
choices = st.builds(Choice, st.sampled_from(["how", "note"]), st.just("met"), st.text(max_size=60))


@given(
    st.builds(
        Message,
        st.lists(lines, max_size=4).map(tuple),
        notes,
        st.lists(choices, max_size=5).map(tuple),
    )
)
def test_any_message_is_one_that_telegram_takes(message: Message) -> None:
    """Any message at all becomes texts and keyboards within Telegram's rules."""
    parts = render_message(message, dialog=123456789)
    assert parts
    for part in parts:
        assert parse_text(part)
        check_keyboard(part.get("reply_markup"))
        str(part).encode()


@given(st.text(), st.integers(0, 10**9 - 1))
def test_any_data_is_read_or_refused(text: str, dialog: int) -> None:
    """Any callback data gives a choice or None, and our own comes back as it was."""
    read_data(text)
    assert read_data(write_data(Choice("how", "met", ""), dialog=dialog)) == (dialog, "how", "met")


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\x00b\x1bc", "abc"),
        ("a\r\nb\tc", "a\nb\tc"),
        ("half \ud83d", "half \ufffd"),
        ("whole \ud83d\ude00", "whole 😀"),
    ],
)
def test_what_cannot_be_sent_is_cleaned_away(text: str, clean: str) -> None:
    """Control characters go, halves of characters are replaced, whole ones stay."""
    assert clean_text(text) == clean
