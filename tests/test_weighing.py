"""Weights of features, added up to probabilities and to what each clause adds."""

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.weighing import KNOWN, weigh
from dialogs.weights import BIAS, HEADS, SCALE, TABLE

ROWS = dict(line.split("\t") for line in TABLE.splitlines())
FEATURES = list(ROWS)
NOTHING = dict.fromkeys(HEADS, 0)


def weights(feature: str) -> dict[str, int]:
    """A feature's weights, read off the table letter by letter."""
    found = {HEADS[ord(letter) - ord("a")]: int(weight) for letter, weight in PAIR.findall(ROWS[feature])}
    return NOTHING | found


PAIR = re.compile("([a-z])(-?[0-9]+)")


def probability(total: int) -> float:
    """The probability that a sum of weights stands for."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total / SCALE))))


BIASES = {head: probability(bias) for head, bias in zip(HEADS, BIAS, strict=True)}


@pytest.mark.parametrize("clauses", [0, 1, 3])
def test_with_no_feature_the_bias_is_left(clauses: int) -> None:
    """A text that shows nothing has the odds of the biases, and no clause adds to them."""
    assert weigh({}, clauses) == (BIASES, [NOTHING] * max(clauses, 1))


def test_an_unknown_feature_weighs_nothing() -> None:
    """A feature that was never learned changes nothing."""
    assert "no such feature" not in KNOWN
    assert weigh({"no such feature": 0}, 1) == (BIASES, [NOTHING])


@given(st.dictionaries(st.sampled_from(FEATURES), st.integers(0, 3), max_size=40))
def test_any_features_add_up_head_by_head(features: dict[str, int]) -> None:
    """The probability of each head is that of its bias and its own weights, clause by clause."""
    added = [dict(NOTHING) for _ in range(4)]
    for feature, clause in features.items():
        for head, weight in weights(feature).items():
            added[clause][head] += weight
    totals = {
        head: bias + sum(clause[head] for clause in added) for head, bias in zip(HEADS, BIAS, strict=True)
    }
    chances, found = weigh(features, 4)
    assert found == added
    assert chances == pytest.approx({head: probability(total) for head, total in totals.items()})


@pytest.mark.parametrize("sign", [1, -1])
def test_a_landslide_does_not_overflow(sign: int) -> None:
    """Thousands of features that all speak for one thing leave its probability within 0 and 1."""
    strongest = sorted(FEATURES, key=lambda feature: sign * weights(feature)["warning"])[-2_000:]
    chances, _ = weigh(dict.fromkeys(strongest, 0), 1)
    assert chances["warning"] == pytest.approx(1.0 if sign > 0 else 0.0)
    assert all(0 <= chance <= 1 for chance in chances.values())


def test_every_row_of_the_table_can_be_read() -> None:
    """Each feature of the table is known, and its row is letters of heads with their weights."""
    letters = {chr(ord("a") + place) for place in range(len(HEADS))}
    assert all(feature in KNOWN for feature in FEATURES)
    assert {letter for row in ROWS.values() for letter, _ in PAIR.findall(row)} <= letters
    assert [row for row in ROWS.values() if PAIR.sub("", row)] == []
