"""The figures on labelled cases, on a few cases that can be counted by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from dialogs import Question
from evaluation.__main__ import errors, main, report
from evaluation.apart import is_apart
from evaluation.cooperation import Cooperated, cooperation_lines, true_choice
from evaluation.figures import (
    Bin,
    Judged,
    Labels,
    author,
    calibration,
    confusion,
    is_fact_found,
    length,
    right_by,
    score,
)

NOTHING = Labels("decline", frozenset(), frozenset(), frozenset(), {})
MET = Labels("accept", frozenset({"met_professionally"}), frozenset(), frozenset(), {"event": "the job fair"})
SOLD = Labels("decline", frozenset(), frozenset(), frozenset({"sales_pitch"}), {"name": "Ana"})
RIGHT = Judged("A-1", "met at the fair", MET, MET, 0.95, 1, {"met_professionally": "met at the fair"})
MISSED = Judged("A-2", "ran into her at the job fair " * 3, MET, NOTHING, 0.55, 4, {})
TRUSTED = Judged("B-1", "sells shakes", SOLD, replace(MET, facts={"event": "shakes"}), 0.97, 0, {})
CASES = [RIGHT, MISSED, TRUSTED]


def test_figures() -> None:
    """Shares, F1, recall and precision are those that one counts by hand."""
    assert score(CASES) == {
        "verdict_right": 1 / 3,
        "reasons_exact": 1 / 3,
        "f1_met_professionally": 0.5,
        "f1_shared_involvement": 0.0,
        "f1_already_know": 0.0,
        "f1_warned": 0.0,
        "facts_recall": 1 / 3,
        "facts_precision": 0.5,
        "recall_event": 0.5,
        "recall_name": 0.0,
        "precision_event": 0.5,
        "accepted_though_decline": 1 / 3,
        "declined_though_accept": 1 / 3,
        "questions_asked": 5 / 3,
    }


def test_no_case_has_no_figures() -> None:
    """An empty file is no division by nothing."""
    assert score([]) == {}
    assert list(report([], seconds=0)) == ["cases                        0"]


def test_confusion() -> None:
    """Each pair of verdicts is counted, the label's first, also where there is none."""
    assert {pair: n for pair, n in confusion(CASES).items() if n} == {
        ("accept", "accept"): 1,
        ("accept", "decline"): 1,
        ("decline", "accept"): 1,
    }
    assert len(confusion([])) == 9


def test_groups() -> None:
    """Cases are grouped by who wrote them and by how long they are."""
    assert right_by(CASES, author) == {"A": (2, 0.5), "B": (1, 0.0)}
    assert right_by(CASES, length) == {"a) up to 15 words": (2, 0.5), "b) 16 to 30": (1, 0.0)}


def test_calibration() -> None:
    """Cases fall into tenths by confidence; complete confidence belongs to the last."""
    assert calibration([RIGHT, MISSED, replace(RIGHT, confidence=1.0)]) == [
        Bin(0.5, 1, 0.55, 0.0),
        Bin(0.9, 2, 0.975, 1.0),
    ]


@pytest.mark.parametrize(
    ("stated", "said", "found"),
    [
        ("the University of Iowa", "University of Iowa", True),
        ("the University of Iowa", "iowa", False),
        ("Denver job fair", "job fair in Denver last week", True),
        ("Denver job fair", "job fair", True),
        ("Iowa", None, False),
        ("Iowa", "", False),
        ("the", "anything", True),
    ],
)
def test_a_fact_is_found_by_its_words(stated: str, said: str | None, found: bool) -> None:
    """Two thirds of the words that say something are enough."""
    assert is_fact_found(stated, said) is found


def test_errors_are_listed_surest_first() -> None:
    """What was most surely wrong is read first, with what the bot rested on."""
    assert list(errors(CASES)) == [
        "\nB-1 (0.97) 'sells shakes'",
        "  should be decline      sales_pitch",
        "  said      accept       met_professionally",
        f"\nA-2 (0.55) {MISSED.text!r}",
        "  should be accept       met_professionally",
        "  said      decline      nothing",
    ]


def test_a_file_is_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command judges labelled cases with the bot itself, and prints the figures."""
    case = {"id": "A-1", "say": ["hi"], "reasons": [], "leads": [], "warnings": [], "facts": {}}
    path = tmp_path / "cases.jsonl"
    path.write_text(json.dumps({**case, "verdict": "decline"}) + "\n\n")
    assert main([str(path), "--errors"]) == 0
    assert capsys.readouterr().out.startswith("cases                        1\nverdict_right ")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"nonsense", "cases.jsonl, line 1: The line is not JSON: Expecting value at column 1."),
        (b'\n{"say": ["hi"]}', "cases.jsonl, line 2: the case has no labels."),
        (None, "cases.jsonl cannot be read: No such file or directory."),
    ],
)
def test_a_bad_file_is_one_sentence(
    content: bytes | None, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is not there, or holds no labelled cases, is said so with its place."""
    path = tmp_path / "cases.jsonl"
    if content is not None:
        path.write_bytes(content)
    assert main([str(path)]) == 2
    assert capsys.readouterr().err.strip().endswith(sentence)


def test_only_cases_kept_apart_are_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --apart, a case that the weights were learned from is left out."""
    ids = [next(f"A-{n}" for n in range(1000) if is_apart(f"A-{n}") is wanted) for wanted in (True, False)]
    case = {"say": ["hi"], "reasons": [], "leads": [], "warnings": [], "facts": {}, "verdict": "decline"}
    path = tmp_path / "cases.jsonl"
    path.write_text("".join(json.dumps({"id": id_, **case}) + "\n" for id_ in ids))
    assert main([str(path), "--apart"]) == 0
    assert capsys.readouterr().out.startswith("cases                        1\n")


@pytest.mark.parametrize(
    ("question", "gold", "choice"),
    [
        (Question.HOW, MET, "met"),
        (Question.HOW, replace(MET, reasons=frozenset({"already_know"})), "know"),
        (Question.HOW, NOTHING, "stranger"),
        (Question.SHARE, replace(MET, reasons=frozenset({"shared_involvement"})), "school"),
        (Question.SHARE, MET, "nothing"),
        (Question.LINK, NOTHING, "nothing"),
        (Question.ODD, SOLD, "sales_pitch"),
    ],
)
def test_a_cooperative_person_taps_the_truth(question: Question, gold: Labels, choice: str) -> None:
    """What is tapped under each deciding question follows from the labels."""
    assert true_choice(question, gold) == choice


def test_cooperation_is_counted() -> None:
    """Shares and the mean of deciding questions are those that one counts by hand."""
    assert cooperation_lines(
        [Cooperated(is_right=right, asked=asked) for right, asked in ((True, 0), (True, 2), (False, 1))]
    ) == [
        "tapping_right                0.6667",
        "tapping_questions            1.0000",
        "asked_nothing                0.3333",
        "right_unasked                1.0000",
    ]
    assert cooperation_lines([]) == []


def test_one_case_in_ten_is_kept_apart() -> None:
    """Which cases are kept apart follows from their ids."""
    apart = [number for number in range(1_000) if is_apart(f"A-{number}")]
    assert 60 < len(apart) < 140
