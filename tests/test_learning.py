"""How weights are learned: from which cases, at which stages, and to which table."""

from base64 import b64decode
from typing import Any

import pytest

from dialogs import Heard, Question
from evaluation.apart import is_apart

for package in ("numpy", "scipy"):
    pytest.importorskip(package, reason="Learning needs `make setup-learn`.")
cases = pytest.importorskip("learning.cases")
facts = pytest.importorskip("learning.facts")
variations = pytest.importorskip("learning.variations")
vocabulary = pytest.importorskip("learning.vocabulary")
rounding = pytest.importorskip("learning.rounding")
plain = pytest.importorskip("learning.plain")
numpy = pytest.importorskip("numpy")

CASE: dict[str, Any] = {
    "id": "T-1",
    "say": ["someone invited me", "she is new"],
    "answers": {"share": "#school", "how": "never met", "name": "Ana"},
    "direction": "incoming",
    "reasons": ["shared_involvement"],
    "leads": [],
    "warnings": ["sales_pitch"],
    "facts": {"name": "Ana"},
}


def case(number: int, text: str, *reasons: str) -> dict[str, Any]:
    """A short case with reasons alone."""
    return {
        **CASE,
        "id": f"T-{number}",
        "say": [text],
        "answers": {},
        "reasons": list(reasons),
        "warnings": [],
    }


def test_a_case_is_learned_at_each_stage() -> None:
    """A case is heard after its first messages and after each answer that decides, the whole last."""
    said = (Heard(text="someone invited me"), Heard(text="she is new"))
    how, share = Heard(Question.HOW, "never met"), Heard(Question.SHARE, "school")
    assert cases.stages(CASE) == [said, (*said, how), (*said, how, share)]


@pytest.mark.parametrize(
    ("head", "is_held"),
    [
        ("reason", True),
        ("lead", False),
        ("warning", True),
        ("shared_involvement", True),
        ("met_professionally", False),
        ("sales_pitch", True),
    ],
)
def test_a_group_holds_if_one_of_it_does(head: str, is_held: bool) -> None:
    """A group holds if any of its signals does."""
    assert cases.is_held(CASE, head) is is_held


def test_dialogs_are_varied_the_same_way_each_time() -> None:
    """Words give way to their neighbours, taps stay as they are, the same every time."""
    near = {"new": ["young"], "invited": ["asked"]}
    varying, again = (variations.Varying([CASE, case(1, "Met him. Or not!")], near) for _ in range(2))
    drawn = [varying.draw() for _ in range(200)]
    assert drawn == [again.draw() for _ in range(200)]
    texts = [one.text for heard, _ in drawn for one in heard]
    words = {word for text in texts for word in text.split()}
    assert {"young", "asked", "Met", "met"} <= words
    assert all(text.strip() for text in texts)
    assert {one.text for heard, _ in drawn for one in heard if one.question is Question.SHARE} == {"school"}


def test_the_vocabulary_has_nothing_personal() -> None:
    """Words that stand twice and words that are known have a place, but no name, sex or country."""
    dialogs = [[Heard(text="Olga met priya in lagos, she is german")]] * 2
    words, kinds = vocabulary.words_and_kinds(dialogs * 10, ["anna", "museum", "he", "french", "will"])
    assert words == [",", "in", "is", "met", "museum", "somewhere", "they", "will"]
    assert {"PROP", "OTHER", "MEET"} <= set(kinds)


def test_neighbours_are_near_in_meaning() -> None:
    """The neighbours of a word are those whose vectors point its way, the nearest first."""
    vectors = numpy.array([[1.0, 0.0], [0.8, 0.6], [0.6, 0.8], [-1.0, 0.0]])
    found = vocabulary.neighbours(["a", "b", "c", "d"], vectors)
    assert found == {"a": ["b", "c"], "b": ["c", "a"], "c": ["b", "a"], "d": []}


def learned(scale: float = 1.0) -> Any:
    """A network of two words and one kind with numbers drawn at random."""
    rng = numpy.random.default_rng(1)
    heads = len(rounding.HEADS)
    sizes = {"vectors": (3, 4), "kind_vectors": (2, 4), "detectors": (4, 15), "detector_bias": (3,)}
    sizes |= {"patterns": (3, 6), "pattern_bias": (2,), "votes": (5, heads), "vote_bias": (heads,)}
    drawn = {name: rng.normal(0, scale, size) for name, size in sizes.items()}
    return rounding.Floats(**drawn, detector_reach=3.0, pattern_reach=5.0)


@pytest.mark.parametrize("scale", [0.01, 1.0, 100.0])
def test_the_network_is_a_module_that_can_be_read_back(scale: float) -> None:
    """The module that is written holds the numbers in proportion, whole, and within their bounds."""
    module: dict[str, Any] = {}
    exec(rounding.module_text(learned(scale), ["ex-boss", "met"], ["MEET"]), module)  # noqa: S102  # just made
    assert module["HEADS"] == rounding.HEADS
    assert (module["WORDS"].split(), module["KINDS"].split()) == (["ex-boss", "met"], ["MEET"])
    assert (module["WORDS_SEEN"], module["CLAUSES_SEEN"]) == (5, 3)
    vectors = numpy.frombuffer(b64decode(module["VECTORS"]), "i1").reshape(3, 4)
    exact = learned(scale).vectors
    assert numpy.abs(vectors).max() == 127
    assert vectors / 127 == pytest.approx(exact / numpy.abs(exact).max(0), abs=0.01)
    detectors = numpy.frombuffer(b64decode(module["DETECTORS"]), "<i2").reshape(4, 15)
    first = learned(scale).detectors * numpy.abs(exact).max(0)[:, None]
    assert detectors / numpy.abs(detectors).max() == pytest.approx(first / numpy.abs(first).max(), abs=0.01)


def test_cases_are_read_in_the_order_of_their_ids(tmp_path: Any) -> None:
    """Whatever the order of files and lines, the cases come in one order."""
    (tmp_path / "one.jsonl").write_text('{"id": "b"}\n\n{"id": "c"}\n')
    (tmp_path / "two.jsonl").write_text('{"id": "a"}\n')
    paths = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    assert (
        cases.read_cases(paths) == cases.read_cases(paths[::-1]) == [{"share": 1.0, "id": c} for c in "abc"]
    )


@pytest.mark.parametrize(
    ("gold", "said", "likeness"),
    [
        ("the career fair", "career fair", 1.0),
        ("University of Iowa", "univeristy of Iowa", 1.0),
        ("career fair", "fair", pytest.approx(2 / 3)),
        ("from Berlin", "Berlin", 1.0),
        ("a fair", "a conference", 0.0),
    ],
)
def test_likeness_is_the_share_of_common_words(gold: str, said: str, likeness: float) -> None:
    """Two texts are as alike as the words that they share, slips and small words forgiven."""
    assert facts.likeness(gold, said) == likeness


def test_a_choice_is_heard_as_a_choice() -> None:
    """Of a case's answers those with a # are taps, the others words."""
    assert facts.heard_in(CASE)[2:] == [
        Heard(Question.SHARE, "", "school"),
        Heard(Question.HOW, "never met"),
        Heard(Question.NAME, "Ana"),
    ]


@pytest.mark.parametrize(
    ("gold", "labels"),
    [
        ("career fair", [1, 0, None]),
        (None, [0, 0, 0]),
        ("something else", [None, None, None]),
    ],
)
def test_the_candidate_nearest_to_the_gold_is_right(gold: str | None, labels: list[int | None]) -> None:
    """The likeliest span is right, one that says something else wrong, one that overlaps is left out."""
    assert facts.labels_of(gold, ["career fair", "Berlin", "the career fair there"]) == labels


def test_a_choice_among_candidates_is_learned() -> None:
    """The feature of the right candidates weighs more than that of the wrong ones, the same every time."""
    sheet = facts.Sheet()
    for number in range(20):
        sheet.shares.append(1.0)
        for feature, right in (("good", 1), ("bad", 0)) if number < 12 else (("bad", 0),):
            sheet.places.append(len(sheet.groups))
            sheet.groups.append(["bias"])
            sheet.cases.append(number)
            sheet.spans.append([feature])
            sheet.labels.append(right)
    learned = facts.fit_choice(sheet, 0.3)
    assert learned["good"] > 0 > learned["bad"]
    assert facts.fit_choice(sheet, 0.3) == learned


def test_what_a_writer_does_not_label_counts_little() -> None:
    """Silence on a company counts in full where the norm is kept, and little elsewhere."""
    shares = [facts.share_of({"id": name, "facts": {}}, "company") for name in ("G-1", "T-1")]
    assert shares == [3.0, 0.3]


def test_cases_kept_apart_are_not_learned_from(tmp_path: Any) -> None:
    """Cases that measure are not read."""
    lines = "\n".join(f'{{"id": "A-{n}"}}' for n in range(40))
    (tmp_path / "cases.jsonl").write_text(lines + "\n\n")
    read = cases.learning_cases(tmp_path)
    assert 0 < len(read) < 40
    assert not any(is_apart(one["id"]) for one in read)


def test_plain_cases_are_always_the_same() -> None:
    """The plain cases that facts are learned from come out alike each time, each under an id of its own."""
    composed = plain.plain_cases()
    assert composed == plain.plain_cases()
    assert len({case["id"] for case in composed}) == len(composed) == plain.COUNT


def test_plain_cases_say_their_facts() -> None:
    """What a plain case is labelled with stands in its text."""
    for case in plain.plain_cases():
        text = case["say"][0].lower()
        facts_of = {fact: said for fact, said in case["facts"].items() if fact != "shared_kind"}
        assert all(said.lower() in text for said in facts_of.values())
