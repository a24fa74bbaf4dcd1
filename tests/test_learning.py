"""How weights are learned: from which cases, at which stages, and to which table."""

from typing import Any

import pytest

from dialogs import Heard, Question

for package in ("numpy", "scipy", "sklearn"):
    pytest.importorskip(package, reason="Learning needs `make setup-learn`.")
weights = pytest.importorskip("learning.weights")
facts = pytest.importorskip("learning.facts")
variations = pytest.importorskip("learning.variations")
plain = pytest.importorskip("learning.plain")

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


def taught() -> list[Any]:
    """A few dozen examples of two plain sentences."""
    cases = [case(n, "we went to the same college", "shared_involvement") for n in range(20)]
    cases += [case(n, "a salesman whom nobody knows") for n in range(20, 40)]
    signals = {
        "warnings": ["sales_pitch", "scam", "fake_profile", "unprofessional"],
        "leads": ["mutual_connection", "common_interest", "opportunity", "met_socially", "same_place"],
        "reasons": ["met_professionally", "already_know"],
    }
    for key, names in signals.items():
        for place, name in enumerate(names):
            cases += [
                {**case(n, f"it is {name}"), key: [name]} for n in range(40 + 10 * place, 50 + 10 * place)
            ]
    examples: list[Any] = weights.examples(cases)
    return examples


def test_a_case_is_learned_at_each_stage() -> None:
    """A case is heard after its first messages and after each answer that decides, the whole last."""
    said = (Heard(text="someone invited me"), Heard(text="she is new"))
    how, share = Heard(Question.HOW, "never met"), Heard(Question.SHARE, "school")
    assert weights.stages(CASE) == [said, (*said, how), (*said, how, share)]


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
    assert weights.is_held(CASE, head) is is_held


def test_an_unfinished_dialog_counts_less() -> None:
    """Each stage is an example; those before the last count for a part."""
    found = weights.examples([CASE])
    assert [one.share for one in found] == [weights.PARTIAL, weights.PARTIAL, 1.0]


def test_the_teacher_softens_a_label() -> None:
    """First words are learned as the teacher takes them where answers follow, else half as it does."""
    doubt = tuple(0.5 for _ in weights.HEADS)
    first, second, whole = (one.aims for one in weights.examples([CASE], {"T-1": doubt}))
    assert first == doubt
    assert second == whole == tuple(float(weights.is_held(CASE, head)) for head in weights.HEADS)
    (alone,) = weights.examples([case(1, "we met", "met_professionally")], {"T-1": doubt})
    assert alone.aims[0] == 0.75


def test_a_varied_text_has_the_teachers_label_alone() -> None:
    """A varied text is learned as the teacher takes it, and calibrates nothing."""
    text = {"say": ["we met"], "direction": "incoming", "chances": [90] * len(weights.HEADS)}
    (one,) = weights.varied_examples([text])
    assert (one.aims[0], one.held, one.share) == (0.9, (), weights.VARIED)


def test_texts_are_varied_the_same_way_each_time() -> None:
    """Words give way to their neighbours, those that carry the structure stay, the same every time."""
    texts = variations.vary([CASE], {"new": ["young"], "invited": ["asked"], "me": ["you"]}, 40)
    assert texts == variations.vary([CASE], {"new": ["young"], "invited": ["asked"], "me": ["you"]}, 40)
    said = " ".join(word for text in texts for word in text["say"])
    assert {"young", "asked"} <= set(said.split())
    assert "you" not in said.split()
    assert variations.words_of([CASE]) == sorted({"someone", "invited", "me", "she", "is", "new"})


def test_every_beginning_of_a_run_is_known() -> None:
    """A run of words is read on only while it is known, so its beginnings are too."""
    names = weights.with_beginnings(["w a b c", "f+X", "h K L"])
    assert names == {"w a b c", "w a b", "w a", "f+X", "h K L", "h K"}


def test_what_is_learned_tells_the_sentences_apart() -> None:
    """A feature of one kind of case speaks for it, the same cases give the same table."""
    learned = weights.learn(taught())
    head = weights.HEADS.index("shared_involvement")
    assert learned.weights["w colleg"][head] > 0
    assert weights.learn(taught()) == learned


def test_the_table_is_a_module_that_can_be_read_back() -> None:
    """The module that is written holds the learned table, whatever marks a feature has."""
    row = tuple(place - 7 for place in range(len(weights.HEADS)))
    learned = weights.Learned(tuple(range(len(weights.HEADS))), {'w "\\': row, "w a b": row})
    module: dict[str, Any] = {}
    exec(weights.module_text(learned), module)  # noqa: S102  # the text that was just made
    assert module["HEADS"] == weights.HEADS
    assert module["BIAS"] == learned.biases
    lines = dict(line.split("\t") for line in module["TABLE"].splitlines())
    assert lines.keys() == {'w "\\', "w a", "w a b"}
    assert lines["w a"] == ""
    assert lines["w a b"].startswith("a-7b-6")


def test_cases_are_read_in_the_order_of_their_ids(tmp_path: Any) -> None:
    """Whatever the order of files and lines, the cases come in one order."""
    (tmp_path / "one.jsonl").write_text('{"id": "b"}\n\n{"id": "c"}\n')
    (tmp_path / "two.jsonl").write_text('{"id": "a"}\n')
    paths = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    assert (
        weights.read_cases(paths)
        == weights.read_cases(paths[::-1])
        == [{"share": 1.0, "id": c} for c in "abc"]
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
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join(f'{{"id": "A-{n}"}}' for n in range(40)) + "\n\n")
    read = facts.read_cases([str(path)])
    assert 0 < len(read) < 40
    assert not any(weights.is_apart(one["id"]) for one in read)


def test_plain_cases_are_always_the_same() -> None:
    """The plain cases that facts are learned from come out alike each time, each under an id of its own."""
    cases = plain.plain_cases()
    assert cases == plain.plain_cases()
    assert len({case["id"] for case in cases}) == len(cases) == plain.COUNT


def test_plain_cases_say_their_facts() -> None:
    """What a plain case is labelled with stands in its text."""
    for case in plain.plain_cases():
        text = case["say"][0].lower()
        facts_of = {fact: said for fact, said in case["facts"].items() if fact != "shared_kind"}
        assert all(said.lower() in text for said in facts_of.values())
