"""The network, held to what it says: the same layers, counted number by number."""

import math
from base64 import b64decode
from struct import unpack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import Direction, Heard, Question, weights
from dialogs.network import AGAIN, HEADS, Token, judge, mark_of, place_of, tokens
from tests.states import HEARD

MOST = weights.MOST
LANE = 1 << 31

Row = list[int]


def shorts(table: str, width: int) -> list[Row]:
    """A table of two bytes a number, as rows."""
    held = b64decode(table)
    numbers = unpack(f"<{len(held) // 2}h", held)
    return [list(numbers[start : start + width]) for start in range(0, len(numbers), width)]


DETECTORS = len(weights.DETECTOR_BIAS)
PATTERNS = len(weights.PATTERN_BIAS)
KINDS = ["", *weights.KINDS.split()]
KIND_ROWS = shorts(weights.KIND_VECTORS, len(b64decode(weights.KIND_VECTORS)) // 2 // len(KINDS))
LENGTH = len(KIND_ROWS[0])
WORDS = {word: place for place, word in enumerate(["", *weights.WORDS.split()])}
VECTORS = memoryview(b64decode(weights.VECTORS)).cast("b")
DETECTOR_ROWS = shorts(weights.DETECTORS, DETECTORS * weights.WORDS_SEEN)
PATTERN_ROWS = shorts(weights.PATTERNS, PATTERNS * weights.CLAUSES_SEEN)
VOTE_ROWS = shorts(weights.VOTES, len(HEADS))


def vector(token: Token) -> Row:
    """The vector of a word: that of its sense, of its kind, and of being said again, together."""
    word = place_of(token.sense, WORDS) * LENGTH
    kind = KIND_ROWS[KINDS.index(token.kind) if token.kind in KINDS else 0]
    again = KIND_ROWS[KINDS.index(AGAIN)] if token.is_again else [0] * LENGTH
    return [*map(sum, zip(VECTORS[word : word + LENGTH], kind, again, strict=True))]


def layer(inputs: list[Row], rows: list[Row], bias: tuple[int, ...], seen: int) -> list[Row]:
    """The responses to the window of `seen` places around each input."""
    found = []
    for at in range(len(inputs)):
        response = list(bias)
        for place in range(seen):
            if 0 <= (near := at + place - seen // 2) < len(inputs):
                for strength, row in zip(inputs[near], rows, strict=True):
                    for number in range(len(bias)):
                        response[number] += strength * row[place * len(bias) + number]
        found.append(response)
    return found


def greatest(responses: list[Row], shift: int) -> Row:
    """The strongest response of each, in the units of what comes next."""
    return [min(max(0, *column) >> shift, MOST) for column in zip(*responses, strict=True)]


def counted(heard: list[Heard], direction: Direction) -> dict[str, float]:
    """The chances of the heads, counted plainly."""
    messages = [[[Token("", f"<{direction}>")]], *(tokens(one.text, mark_of(one)) for one in heard)]
    clauses: list[Row] = []
    for message in messages:
        inputs = [vector(token) for clause in message for token in clause]
        responses = layer(inputs, DETECTOR_ROWS, weights.DETECTOR_BIAS, weights.WORDS_SEEN)
        for clause in message:
            mine, responses = responses[: len(clause)], responses[len(clause) :]
            clauses.append(greatest(mine, weights.DETECTOR_SHIFT))
    patterns = layer(clauses, PATTERN_ROWS, weights.PATTERN_BIAS, weights.CLAUSES_SEEN)
    strengths = [*greatest(patterns, weights.PATTERN_SHIFT), *greatest(clauses, 0)]
    chances = {}
    for number, head in enumerate(HEADS):
        total = weights.VOTE_BIAS[number] + sum(
            strength * row[number] for strength, row in zip(strengths, VOTE_ROWS, strict=True)
        )
        chances[head] = 1 / (1 + math.exp(-max(-30.0, min(30.0, total / weights.SCALE))))
    return chances


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize(
    "heard",
    [
        [],
        [Heard(text="")],
        [Heard(text="we met at a fair, but she sells soap")],
        [Heard(text='he wrote "I know your brother" and I do not'), Heard(Question.SHARE, "same school")],
        [Heard(text="I work at Hooli, she works at Hooli too")],
        [Heard(text="Zxqv brrrt 42 ex-colleague"), Heard(text="never"), Heard(Question.ODD, "#")],
    ],
    ids=len,
)
def test_the_odds_are_those_of_the_layers_counted_plainly(heard: list[Heard], direction: Direction) -> None:
    """Many numbers in one give what the same numbers give one by one."""
    assert judge(heard, direction).chances == pytest.approx(counted(heard, direction))


@given(st.lists(HEARD, max_size=4), st.sampled_from(Direction))
def test_anything_heard_has_odds_and_a_share_for_each_clause(
    heard: list[Heard], direction: Direction
) -> None:
    """Every chance lies between 0 and 1, and every clause has its share of each head."""
    judged = judge(heard, direction)
    assert judged.chances.keys() == set(HEADS)
    assert all(0 <= chance <= 1 for chance in judged.chances.values())
    assert len(judged.shares) == sum(len(tokens(one.text, mark_of(one))) for one in heard)
    assert all(share.keys() == set(HEADS) for share in judged.shares)


def test_the_clause_that_says_it_has_the_greatest_share() -> None:
    """What speaks for a signal stands in the clause that says it."""
    shares = judge([Heard(text="Hello. We met at a trade fair. Nice weather.")], Direction.INCOMING).shares
    met = [share["met_professionally"] for share in shares]
    assert met.index(max(met)) == 1


def test_marks_stand_before_a_message_and_before_what_is_quoted() -> None:
    """The detectors see what a message answers, and what somebody else said."""
    found = tokens('she said "hi"', "<how>")
    assert found[0][0] == Token("", "<how>")
    assert tokens("", "<how>") == []
    assert [clause[0].kind for clause in tokens('she said "hi there"', "<s>")][:2] == ["<s>", "<q>"]


@pytest.mark.parametrize(
    ("sense", "place"), [("met", 1), ("meets", 2), ("ex-met", 1), ("zxqv", 0), ("", 0), ("-", 0)]
)
def test_a_word_without_a_vector_takes_that_of_its_stem_or_its_last_part(sense: str, place: int) -> None:
    """A word that is not known counts as its stem, or as what stands after its hyphen, else as unknown."""
    assert place_of(sense, {"": 0, "met": 1, "meet": 2}) == place


def test_no_sum_can_leave_its_lane() -> None:
    """At the greatest strengths that there can be, every sum of either layer stays within a quarter lane."""
    reach = [0] * LENGTH
    for number in range(LENGTH):
        reach[number] = max(map(abs, VECTORS[number::LENGTH])) + 2 * max(
            abs(row[number]) for row in KIND_ROWS
        )
    for rows, inputs, bias in (
        (DETECTOR_ROWS, reach, weights.DETECTOR_BIAS),
        (PATTERN_ROWS, [MOST] * DETECTORS, weights.PATTERN_BIAS),
    ):
        for number, start in enumerate(bias):
            most = abs(start) + sum(
                most * sum(map(abs, row[number :: len(bias)])) for most, row in zip(inputs, rows, strict=True)
            )
            assert most < LANE // 4
    for number, start in enumerate(weights.VOTE_BIAS):
        assert abs(start) + MOST * sum(abs(row[number]) for row in VOTE_ROWS) < LANE


def test_the_tables_fit_each_other() -> None:
    """Each table has as many rows as the one before has columns, and each word and kind a vector."""
    assert len(VECTORS) == len(WORDS) * LENGTH
    assert len(DETECTOR_ROWS) == LENGTH
    assert len(PATTERN_ROWS) == DETECTORS
    assert len(VOTE_ROWS) == PATTERNS + DETECTORS
    assert len(weights.VOTE_BIAS) == len(HEADS)


def test_what_is_said_again_is_marked() -> None:
    """A word that carries a topic is known again within a message, in any form; small words are not."""
    found = tokens("I work at Hooli and she is working at Hooli", "<s>")
    again = [token.is_again for clause in found for token in clause]
    assert again == [False] * 8 + [True, False, True]
