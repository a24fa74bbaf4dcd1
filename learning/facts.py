"""Learns from labelled cases how much each feature speaks for a fact; writes `dialogs/facts/weights`.

The same cases give the same bytes.

The model is a log-linear choice among a dialog's candidates for a fact and "it was not said", whose
score is 0. A candidate is right if it has the words of the label; one that only overlaps is left out.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import textwrap
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from rapidfuzz.distance import DamerauLevenshtein
from scipy import sparse
from scipy.optimize import minimize

from dialogs.facts.kinds import KINDS, kind_features
from dialogs.facts.ranking import FACTS, SPANNED, Candidate, read_candidates, read_passages
from dialogs.lanes import packed
from dialogs.model import Direction, Heard, Question
from dialogs.tokens import fold
from learning.cases import learning_cases
from learning.plain import plain_cases

TARGET: Final = Path(__file__).parent.parent / "dialogs" / "facts" / "weights"
EMPTY: Final = frozenset("the a an this that".split())
LEADING: Final = frozenset("from since until till back in on at for to with my our his her".split())
# A feature seen in fewer dialogs is chance.
LEAST_SEEN: Final = 5
# The spread of weights was chosen by cross-validation over writers.
SPREADS: Final = {
    "name": 0.4, "event": 0.05, "when": 0.3, "shared": 0.15, "company": 0.4, "goal": 0.3, "kind": 0.3,
}  # fmt: skip
# A weight below this changes no choice in a thousand and is not worth its line.
LEAST_WEIGHT: Final = {"name": 0.07, "when": 0.06, "goal": 0.06, "kind": 0.06}
LEAST_WEIGHT_SPANNED: Final = 0.06
SCALE: Final = 100
NORM: Final = "ABCDEFGHIJKLMNO"
"""The letters of the writers whose labels are the norm for how a fact is cut."""

SHARES: Final = {
    "name": (2.0, 1.0, 1.0), "event": (3.0, 1.0, 1.0), "when": (1.0, 1.0, 0.2), "shared": (3.0, 1.0, 1.0),
    "company": (3.0, 1.0, 0.3), "goal": (1.0, 1.0, 1.0), "kind": (2.0, 1.0, 1.0),
}  # fmt: skip
"""How much a case counts: of the norm; of others, where they label the fact; where they do not.

Others leave out times and companies that the norm labels, so their silence says little.
"""
HOLDING: Final = ("name", "when", "company", "goal")
"""The facts that are likelier with some signals than with others."""

IGNORED: Final = {"event": tuple("ka= VSal= Ral= Bpk= W= tr= VpK= BpK= Kv= VK= al= lkc=".split())}
"""Kinds of features that teach a fact more about single words than about itself: 1.3 points for events."""


@dataclass
class Sheet:
    """The candidates of many dialogs for one fact; a span's label is 1 if right, 0 if wrong.

    `places` has the number of the group of each span, `cases` the number of the case of each group.
    """

    groups: list[Sequence[str]] = field(default_factory=list)
    cases: list[int] = field(default_factory=list)
    spans: list[Sequence[str]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)


def heard_in(case: dict[str, Any]) -> list[Heard]:
    """What the person of a case says and answers."""
    heard = [Heard(None, text) for text in case["say"]]
    for question, answer in (case.get("answers") or {}).items():
        choice = answer[1:] if answer.startswith("#") else None
        heard.append(Heard(Question(question), "" if choice else answer, choice))
    return heard


def words(text: str) -> list[str]:
    """The words of a text that have content, folded."""
    return [w for w in map(fold, re.findall(r"\w+", text)) if w not in EMPTY]


def core(text: str) -> list[str]:
    """The words of a text without those that only lead in."""
    found = words(text)
    while len(found) > 1 and found[0] in LEADING:
        found = found[1:]
    return found


def likeness(gold: str, said: str) -> float:
    """The share of words that two texts have in common (F1), near misses of typing included."""
    wanted, left = Counter(core(gold)), Counter(core(said))
    total, offered = sum(wanted.values()), sum(left.values())
    hits = 0
    for word, count in wanted.items():
        near = word if left[word] else next((v for v in sorted(left) if left[v] and is_near(word, v)), None)
        if near:
            taken = min(count, left[near])
            hits += taken
            left[near] -= taken
    return 2 * hits / (total + offered) if hits else 0.0


def is_near(word: str, other: str) -> bool:
    """Whether one word may be the other with a slip of the finger."""
    if len(word) < 5 or word[0] != other[0]:
        return False
    return DamerauLevenshtein.distance(word, other) <= (1 if len(word) < 7 else 2)


def is_found(gold: str, said: str) -> bool:
    """Whether a text has two thirds of the words of another."""
    wanted, given = set(words(gold)), set(words(said))
    return not wanted or len(wanted & given) >= 2 / 3 * len(wanted)


def in_small_letters(case: dict[str, Any]) -> dict[str, Any]:
    """A case as somebody types it who never uses capitals."""
    answers = {q: a.lower() for q, a in (case.get("answers") or {}).items()}
    return {**case, "say": [text.lower() for text in case["say"]], "answers": answers}


def share_of(case: dict[str, Any], fact: str) -> float:
    """How much a case counts for a fact."""
    norm, labelled, silent = SHARES[fact]
    if case["id"][0] in NORM:
        return norm
    return labelled if fact in case["facts"] else silent


def held_in(case: dict[str, Any]) -> list[str]:
    """The features of the signals that hold in a case."""
    return ["holds=" + signal for signal in (*case["reasons"], *case["leads"], *case["warnings"])]


def read_sheets(cases: Sequence[dict[str, Any]], facts: Sequence[str] = FACTS) -> dict[str, Sheet]:
    """The candidates of all cases by fact, labelled."""
    sheets = {fact: Sheet() for fact in facts}
    for number, case in enumerate(cases):
        by_fact: dict[str, list[Candidate]] = defaultdict(list)
        for found in read_candidates(read_passages(heard_in(case)), Direction(case["direction"])):
            by_fact[found.fact].append(found)
        for fact, sheet in sheets.items():
            sheet.shares.append(share_of(case, fact))
            held = held_in(case) if fact in HOLDING else []
            fill(
                sheet,
                number,
                by_fact[fact],
                labels_of(case["facts"].get(fact), [c.said for c in by_fact[fact]]),
                held,
            )
    return sheets


def fill(
    sheet: Sheet, number: int, found: Sequence[Candidate], labels: Sequence[int | None], held: list[str]
) -> None:
    """Adds the labelled candidates of a case to a sheet."""
    known: dict[int, int] = {}
    for candidate, right in zip(found, labels, strict=True):
        if right is None:
            continue
        group = id(candidate.group)
        if group not in known:
            known[group] = len(sheet.groups)
            sheet.groups.append([*candidate.group.features, *held])
            sheet.cases.append(number)
        sheet.spans.append(candidate.span.features)
        sheet.places.append(known[group])
        sheet.labels.append(right)


def labels_of(gold: str | None, offered: Sequence[str]) -> list[int | None]:
    """Which candidates of a case are right: those nearest to the gold; None for what may be either."""
    if not gold:
        return [0] * len(offered)
    scores = [likeness(gold, said) + (0.001 if words(gold) == words(said) else 0) for said in offered]
    best = max(scores, default=0.0)
    if best < 0.6:
        return [None] * len(offered)
    return [
        1 if score >= best - 1e-9 else (0 if is_wrong(gold, said) else None)
        for said, score in zip(offered, scores, strict=True)
    ]


def is_wrong(gold: str, said: str) -> bool:
    """Whether a text lacks words of the gold, or has several too many; one too many is let pass."""
    return not is_found(gold, said) or len(words(said)) > len(words(gold)) + 2


def fit_choice(sheet: Sheet, spread: float, ignored: tuple[str, ...] = ()) -> dict[str, float]:
    """The weights under which the right candidates, or silence where none is right, are likeliest."""
    of_group = np.array(sheet.cases)
    places = np.array(sheet.places)
    known = {f: i for i, f in enumerate(often_seen(sheet, ignored))}
    groups, spans = design(sheet.groups, known), design(sheet.spans, known)
    right = np.array(sheet.labels, dtype=float)
    numbers, case = np.unique(of_group[places], return_inverse=True)
    size = len(numbers)
    first = np.searchsorted(case, np.arange(size))
    silent = np.bincount(case, right, size) == 0
    shares = np.array(sheet.shares)[numbers]
    groups_back, spans_back = groups.T.tocsr(), spans.T.tocsr()

    def loss(weights: Any) -> tuple[float, Any]:
        scores = (groups @ weights)[places] + spans @ weights
        top = np.maximum(np.maximum.reduceat(scores, first), 0)
        raised = np.exp(scores - top[case])
        nothing = np.exp(-top)
        whole = nothing + np.bincount(case, raised, size)
        good = raised * right
        wished = np.bincount(case, good, size) + np.where(silent, nothing, 0)
        slope = (raised / whole[case] - good / wished[case]) * shares[case]
        gradient = groups_back @ np.bincount(places, slope, len(of_group)) + spans_back @ slope
        lost = float((shares * (np.log(whole) - np.log(wished))).sum() + weights @ weights / 2 / spread)
        return lost, gradient + weights / spread

    found = minimize(loss, np.zeros(len(known)), jac=True, method="L-BFGS-B", options={"maxiter": 80})
    return {f: float(found.x[i]) for f, i in known.items()}


def often_seen(sheet: Sheet, ignored: tuple[str, ...]) -> list[str]:
    """The features that enough dialogs show, in order."""
    seen = {(f, case) for features, case in zip(sheet.groups, sheet.cases, strict=True) for f in features}
    seen |= {
        (f, sheet.cases[place])
        for features, place in zip(sheet.spans, sheet.places, strict=True)
        for f in features
    }
    counts = Counter(feature for feature, _ in seen)
    return sorted(f for f, count in counts.items() if count >= LEAST_SEEN and not f.startswith(ignored))


def design(features: Sequence[Sequence[str]], known: dict[str, int]) -> Any:
    """The matrix of which row has which feature."""
    index: list[int] = []
    ends = [0]
    for row in features:
        index += sorted(known[f] for f in row if f in known)
        ends.append(len(index))
    return sparse.csr_matrix((np.ones(len(index)), index, ends), shape=(len(features), len(known)))


def read_kinds(cases: Sequence[dict[str, Any]]) -> Sheet:
    """The choice of the kind of each shared thing: a group a kind, with features "kind|feature"."""
    sheet = Sheet()
    for number, case in enumerate(cases):
        sheet.shares.append(share_of(case, "kind"))
        facts = case["facts"]
        if "shared" not in facts or facts.get("shared_kind") not in KINDS:
            continue
        found = [
            c
            for c in read_candidates(read_passages(heard_in(case)), Direction(case["direction"]))
            if c.fact == "shared"
        ]
        labels = labels_of(facts["shared"], [c.said for c in found])
        if 1 not in labels:
            continue
        best = found[labels.index(1)]
        features = kind_features(best.passage, best.span.start, best.span.end, best.group.features)
        for kind in KINDS:
            sheet.places.append(len(sheet.groups))
            sheet.groups.append([f"{kind}|{f}" for f in features])
            sheet.cases.append(number)
            sheet.spans.append(())
            sheet.labels.append(int(kind == facts["shared_kind"]))
    return sheet


def stored(weights: dict[str, float], least: float) -> dict[str, int]:
    """The weights that are worth keeping, in hundredths."""
    return {f: round(w * SCALE) for f, w in sorted(weights.items()) if abs(w) >= least}


def side_by_side(columns: Sequence[dict[str, int]]) -> dict[str, int]:
    """One table for several answers, a column each."""
    features = sorted({feature for column in columns for feature in column})
    return {f: packed([column.get(f, 0) for column in columns]) for f in features}


def write(target: Path, name: str, table: dict[str, int]) -> None:
    """Writes a table as a module."""
    body = re.sub(r'(["\\])', r"\\\1", " ".join(f"{feature} {weight}" for feature, weight in table.items()))
    text = "\n".join(textwrap.wrap(body, 109, break_long_words=False, break_on_hyphens=False))
    doc = (
        f"The learned weights of the table `{name}`. Data only, written by `learning/facts.py`; do not edit."
    )
    (target / f"{name}.py").write_text(
        f'"""{doc}"""\n\nfrom typing import Final\n\nWEIGHTS: Final = """\n{text}\n"""\n'
    )
    print(name, len(table), "features")


def write_door(target: Path, names: Sequence[str]) -> None:
    """Writes the module that puts all tables together."""
    tables = "".join(f'    "{name}": _read({name}.WEIGHTS),\n' for name in names)
    (target / "__init__.py").write_text(
        '"""The weights of all facts, by table and feature. Made by `learning/facts.py`."""\n\n'
        f"from typing import Final\n\nfrom dialogs.facts.weights import {', '.join(names)}\n\n\n"
        "def _read(text: str) -> dict[str, int]:\n"
        "    pieces = text.split()\n"
        "    return dict(zip(pieces[::2], map(int, pieces[1::2]), strict=True))\n\n\n"
        f"TABLES: Final[dict[str, dict[str, int]]] = {{\n{tables}}}\n"
        '"""Weights in hundredths, packed as `dialogs.lanes` tells."""\n'
    )


def learn(cases: Sequence[dict[str, Any]]) -> dict[str, dict[str, int]]:
    """All tables."""
    small = [in_small_letters(case) for case in cases]
    sheets = read_sheets(cases)
    # People who never use capitals are few among the cases, so every case is read that way too.
    sheets["name"] = read_sheets([*cases, *small], ("name",))["name"]
    weights = {
        fact: fit_choice(sheet, SPREADS[fact], IGNORED.get(fact, ())) for fact, sheet in sheets.items()
    }
    tables = {fact: stored(weights[fact], LEAST_WEIGHT[fact]) for fact in FACTS if fact not in SPANNED}
    tables["spanned"] = side_by_side([stored(weights[fact], LEAST_WEIGHT_SPANNED) for fact in SPANNED])
    kinds = stored(fit_choice(read_kinds(cases), SPREADS["kind"]), LEAST_WEIGHT["kind"])
    columns = [
        {f.split("|", 1)[1]: w for f, w in kinds.items() if f.startswith(kind + "|")} for kind in KINDS
    ]
    return {**tables, "kind": side_by_side(columns)}


def main() -> None:
    """Learns all weights and puts the new folder in the place of the old one."""
    written = learning_cases()
    tables = learn([*written, *plain_cases()])
    with tempfile.TemporaryDirectory(dir=TARGET.parent.parent.parent) as folder:
        made, old = Path(folder, "made"), Path(folder, "old")
        made.mkdir()
        for name, table in tables.items():
            write(made, name, table)
        write_door(made, sorted(tables))
        if TARGET.exists():
            TARGET.rename(old)
        made.rename(TARGET)
        shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    main()
