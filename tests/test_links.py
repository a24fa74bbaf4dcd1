"""Links leave a text before it is kept, and a profile's may hint at a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import utf16_length
from dialogs.links import with_names, without_links

MAIL = "https://www.linkedin.com/comm/in/Priya-Nair-1b?midToken=AQ&sharedKey=q"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "no link, w/ him and/or her, 24/7, at Booking.com",
            "no link, w/ him and/or her, 24/7, at Booking.com",
        ),
        (f"see {MAIL} now", "see linkedin.com/in/priya-nair-1b now"),
        ("uk.linkedin.com/in/ana-b/details/", "linkedin.com/in/ana-b"),
        ("Accept: https://www.linkedin.com/comm/x?authToken=1", "Accept:"),
        ("<https://lnkd.in/abc> or www.x.org", "< or"),
        ("write to mailto:a@b.co", "write to"),
        ("oken=AQF&trk=eml-email_m2m_invite_single_01-hero ok", "ok"),
        ("trk&sharedKey=ab ok", "ok"),
    ],
)
def test_of_a_link_only_a_profile_stays(text: str, left: str) -> None:
    """Neither a token nor a piece of a link is left."""
    assert " ".join(without_links(text).split()) == left


@given(
    st.lists(st.sampled_from(["a", "😀", MAIL, "www.x.org/é😀", "linkedin.com/in/é", "x=" * 30]), max_size=5)
)
def test_any_text_keeps_its_length(parts: list[str]) -> None:
    """Places in a text, counted as Telegram counts, are those of before."""
    text = " ".join(parts)
    assert utf16_length(without_links(text)) == utf16_length(text)


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("marcus-webb-1a2b3c", "Marcus Webb"),
        ("marcus", "Marcus"),
        ("marcus-7", "Marcus"),
        ("growth-hacker", ""),
        ("mark-marketing-expert", ""),
        ("marcus-p-j-webb", ""),
        ("mw2019", ""),
        ("jos%C3%A9-diaz", ""),
    ],
)
def test_a_slug_gives_a_name_only_where_it_is_one(slug: str, name: str) -> None:
    """A hint is taken only where nobody would doubt it."""
    assert with_names(f"so linkedin.com/in/{slug} wrote") == ("so   wrote", name)
