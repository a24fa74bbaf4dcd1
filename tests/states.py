"""Strategies: any state, also one that no dialog leads to, and anything that a person may say or tap."""

from __future__ import annotations

from hypothesis import strategies as st

from dialogs import Direction, Forwarded, Heard, Intent, Question, Said, State, Tapped, Utterance, Wanted
from dialogs.understanding import SIGNALS

CHOICES = (
    "met", "know", "stranger", "school", "profession", "nothing", "skip", "touch", "another", "wrong", "add",
    "yes", "no", "incoming", "outgoing", "rules", *(signal.value for signal in SIGNALS),
)  # fmt: skip
MENUS = (*(question.value for question in Question), "start", "note", "strike", "confirm")
PHRASES = (
    "", "  ", "4", "👍", "yes", "no", "skip", "start over", "help", "thanks", "hi", "no idea",
    "what's the weather like", "she went to my college", "we met at a conference in Berlin last May",
    "he wants to sell me insurance",
    "my cousin wants to connect", "should I add my old boss?", "no, we never met", "actually she's a friend",
    "no, she never went there, she works with me", "another woman sent me an invitation today", "Priya",
    "the University of Iowa", "ask about her team", "A school", "Another wording", "- Anna",
    'his note says "Dear friend, invest in crypto"', "we have 12 people in common",
    "https://www.linkedin.com/in/marcus-webb-1a2b3c?midToken=x",
    "Hi Anna,\nI'd like to join your LinkedIn network.",
    "Marcus Webb\nRecruiter at Zyntha\n12 mutual connections", "- Dana", "About\nI sell.",
    "no wait, it was a wedding",
    "\ud800", "\x00\n\t", "at work " * 600,
)  # fmt: skip

TEXTS = st.one_of(
    st.sampled_from(PHRASES),
    st.text(max_size=60),
    st.lists(st.sampled_from(PHRASES), max_size=4).map(" ".join),
)
NUMBERS = st.integers(-(2**31), 2**31)
HEARD = st.builds(Heard, st.sampled_from([None, *Question]), TEXTS, st.sampled_from([None, *CHOICES, "?"]))
FREE_STATES = st.builds(
    State,
    number=NUMBERS,
    direction=st.sampled_from([None, *Direction]),
    heard=st.lists(HEARD, max_size=4).map(tuple),
    asked=st.lists(st.sampled_from(Question), max_size=9).map(tuple),
    pending=st.sampled_from([None, *Question]),
    struck=st.lists(st.sampled_from([*CHOICES, "?"]), max_size=3).map(tuple),
    wording=NUMBERS,
)
SAID = st.one_of(TEXTS, st.just("a" * 5_000))
UTTERANCES: st.SearchStrategy[Utterance] = st.one_of(
    st.builds(Said, SAID),
    st.builds(Forwarded, SAID),
    st.builds(
        Tapped,
        st.sampled_from([*MENUS, "?"]),
        st.sampled_from([*CHOICES, "?"]),
        st.sampled_from([None, None, None, 1, 2]),
    ),
    st.builds(Wanted, st.sampled_from(Intent)),
)
JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
