"""Learns from labelled cases how much each feature speaks for a fact; writes `dialogs/facts/weights`.

Run as `python -m learning.facts CASES.jsonl ...` with numpy and scipy installed; the same
cases give the same bytes. Cases of the letters N, O and R are left out, so that they can measure.

The model is a log-linear choice among a dialog's candidates for a fact and "it was not said", whose
score is 0. A candidate is right if it has the words of the label; one that only overlaps is left out.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

from dialogs.facts.ranking import read_candidates, read_passages
from dialogs.facts.shaping import KINDS, kind_features
from dialogs.matching import slips_between
from dialogs.model import Direction, Heard, Question
from dialogs.tokens import fold

HELD_OUT: Final = "NOR"
TARGET: Final = Path(__file__).parent.parent / "dialogs" / "facts" / "weights"
FACTS: Final = ("name", "event", "when", "shared", "company", "goal")
EMPTY: Final = frozenset("the a an this that".split())
LEADING: Final = frozenset("from since until till back in on at for to with my our his her".split())
# A feature seen in fewer dialogs is chance. The spread of weights was chosen by cross-validation.
LEAST_SEEN: Final = 3
SPREADS: Final = {"name": 0.4, "goal": 0.3, "when": 0.3, "kind": 0.12}
SPREAD: Final = 0.15
# A weight below this changes no choice in a thousand and is not worth its line.
LEAST_WEIGHT: Final = 0.05
SCALE: Final = 100
# The writers of these letters name times and companies without labelling them.
UNLABELLED: Final = {"when": "PQS", "company": "QS"}
PER_MODULE: Final = 360


class Row(NamedTuple):
    """A candidate of case number `case`: 1 right, 0 wrong, None in between."""

    case: int
    features: list[str]
    label: int | None


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
    return slips_between(word, other) <= (1 if len(word) < 7 else 2)


def is_found(gold: str, said: str) -> bool:
    """Whether a text has two thirds of the words of another."""
    wanted, given = set(words(gold)), set(words(said))
    return not wanted or len(wanted & given) >= 2 / 3 * len(wanted)


def read_cases(paths: Iterable[str]) -> list[dict[str, Any]]:
    """All cases that may be learned from."""
    cases = [
        json.loads(line) for p in sorted(paths) for line in Path(p).read_text().splitlines() if line.strip()
    ]
    return [c for c in cases if c["id"][0] not in HELD_OUT]


def rows_of(cases: list[dict[str, Any]]) -> dict[str, list[Row]]:
    """The candidates of all cases by fact, labelled."""
    rows: dict[str, list[Row]] = defaultdict(list)
    for number, case in enumerate(cases):
        by_fact: dict[str, list[tuple[str, list[str]]]] = defaultdict(list)
        for found in read_candidates(read_passages(heard_in(case)), Direction(case["direction"])):
            by_fact[found.fact].append((found.said, found.features))
        for fact in FACTS:
            if case["id"][0] not in UNLABELLED.get(fact, ""):
                rows[fact] += label(number, case["facts"].get(fact), by_fact[fact])
    return rows


def in_small_letters(case: dict[str, Any]) -> dict[str, Any]:
    """A case as somebody types it who never uses capitals."""
    answers = {q: a.lower() for q, a in (case.get("answers") or {}).items()}
    return {**case, "say": [text.lower() for text in case["say"]], "answers": answers}


def label(number: int, gold: str | None, candidates: list[tuple[str, list[str]]]) -> list[Row]:
    """The candidates of one case for one fact; those nearest to the gold are right."""
    if not gold:
        return [Row(number, features, 0) for _, features in candidates]
    scores = [likeness(gold, said) + (0.001 if words(gold) == words(said) else 0) for said, _ in candidates]
    best = max(scores, default=0.0)
    if best < 0.6:
        return []
    rows = []
    for (said, features), score in zip(candidates, scores, strict=True):
        if score >= best - 1e-9:
            rows.append(Row(number, features, 1))
        elif is_wrong(gold, said):
            rows.append(Row(number, features, 0))
    return rows


def is_wrong(gold: str, said: str) -> bool:
    """Whether a text lacks words of the gold, or has several too many; one too many is let pass."""
    return not is_found(gold, said) or len(words(said)) > len(words(gold)) + 2


def fit_choice(rows: list[Row], spread: float = SPREAD) -> dict[str, float]:
    """The weights under which the right candidates, or silence where none is right, are likeliest."""
    counts: Counter[str] = Counter()
    for feature, _ in sorted({(f, r.case) for r in rows for f in r.features}):
        counts[feature] += 1
    known = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= LEAST_SEEN))}
    matrix = design([r.features for r in rows], known)
    right = np.array([r.label for r in rows], dtype=float)
    _, group = np.unique([r.case for r in rows], return_inverse=True)
    size = int(group.max()) + 1
    first = np.searchsorted(group, np.arange(size))
    silent = np.bincount(group, right, size) == 0
    transposed = matrix.T.tocsr()

    def loss(weights: Any) -> tuple[float, Any]:
        scores = matrix @ weights
        top = np.maximum(np.maximum.reduceat(scores, first), 0)
        raised = np.exp(scores - top[group])
        nothing = np.exp(-top)
        whole = nothing + np.bincount(group, raised, size)
        good = raised * right
        wished = np.bincount(group, good, size) + np.where(silent, nothing, 0)
        gradient = transposed @ (raised / whole[group] - good / wished[group]) + weights / spread
        return float((np.log(whole) - np.log(wished)).sum() + weights @ weights / 2 / spread), gradient

    found = minimize(loss, np.zeros(len(known)), jac=True, method="L-BFGS-B", options={"maxiter": 80})
    return {f: float(found.x[i]) for f, i in known.items()}


def design(features: list[list[str]], known: dict[str, int]) -> Any:
    """The matrix of which row has which feature."""
    index: list[int] = []
    ends = [0]
    for row in features:
        index += sorted({known[f] for f in row if f in known})
        ends.append(len(index))
    return sparse.csr_matrix((np.ones(len(index)), index, ends), shape=(len(features), len(known)))


def fit_kinds(cases: list[dict[str, Any]], shared: list[Row]) -> dict[str, float]:
    """The weights, as "kind|feature", by which the kind of a shared thing is told from its words."""
    rows = []
    around = {row.case: row.features for row in shared if row.label}
    for number, case in enumerate(cases):
        facts = case["facts"]
        if "shared" in facts and facts.get("shared_kind") in KINDS:
            for kind in KINDS:
                features = [f"{kind}|{f}" for f in kind_features(facts["shared"], around.get(number, ()))]
                rows.append(Row(number, features, int(kind == facts["shared_kind"])))
    return fit_choice(rows, SPREADS["kind"])


def write(name: str, weights: dict[str, float]) -> None:
    """Writes weights as modules of at most `PER_MODULE` lines."""
    kept = {f: round(w * SCALE) for f, w in sorted(weights.items()) if abs(w) >= LEAST_WEIGHT}
    body = " ".join(f"{f}~{w}" for f, w in kept.items())
    body = body.replace("\n", "¶").replace("\\", "§").replace('"', "¨")
    lines = textwrap.wrap(body, 108, break_long_words=False, break_on_hyphens=False)
    for number, low in enumerate(range(0, len(lines), PER_MODULE), 1):
        text = "\n".join(lines[low : low + PER_MODULE])
        doc = f"Weights by which candidates for `{name}` are judged. Made by `learning/facts.py`."
        (TARGET / f"{name}_{number}.py").write_text(
            f'"""{doc}"""\n\nfrom typing import Final\n\nWEIGHTS: Final = """\n{text}\n"""\n'
        )
    print(name, len(kept), "weights")


def write_door(names: list[str]) -> None:
    """Writes the module that puts all weights together."""
    modules = sorted(p.stem for p in TARGET.glob("*_*.py") if p.stem != "__init__")
    imports = "".join(f"    {m},\n" for m in modules)
    table = "".join(
        f'    "{n}": _read({" + ".join(m + ".WEIGHTS" for m in modules if m.rsplit("_", 1)[0] == n)}),\n'
        for n in names
    )
    (TARGET / "__init__.py").write_text(
        '"""The weights of all facts, by fact and feature. Made by `learning/facts.py`."""\n\n'
        f"from typing import Final\n\nfrom dialogs.facts.weights import (\n{imports})\n\n\n"
        "def _read(text: str) -> dict[str, int]:\n"
        '    text = text.replace("§", "\\\\").replace("¨", chr(34))\n'
        '    pairs = (entry.rpartition("~") for entry in text.split())\n'
        '    return {feature.replace("¶", "\\n"): int(weight) for feature, _, weight in pairs}\n\n\n'
        f"WEIGHTS: Final[dict[str, dict[str, int]]] = {{\n{table}}}\n"
        '"""Hundredths; a sum above 0 is likelier than silence."""\n'
    )


def main() -> None:
    """Learns all weights and writes them."""
    cases = read_cases(sys.argv[1:])
    rows = rows_of(cases)
    lowered = rows_of([in_small_letters(case) for case in cases])["name"]
    rows["name"] += [row._replace(case=row.case + len(cases)) for row in lowered]
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir()
    for fact in FACTS:
        write(fact, fit_choice([r for r in rows[fact] if r.label is not None], SPREADS.get(fact, SPREAD)))
    write("kind", fit_kinds(cases, rows["shared"]))
    write_door([*FACTS, "kind"])


if __name__ == "__main__":
    main()
