"""Learns what the network knows, from the labelled cases to `dialogs/weights.py`: `python -m learning`.

A teacher learns from the cases; it judges them and many varied dialogs; the network learns its judgement.
An hour on two cores. The same cases give the same bytes on the same processor with the
same versions; another processor rounds differently.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
import torch

from dialogs.model import DECIDING, Direction, Heard
from dialogs.network import AGAIN, QUOTED, mark_of
from learning.cases import HEADS, is_held, learning_cases, stages
from learning.composed import composed_cases
from learning.network import Encoder, Network, first_vectors, floats, learn
from learning.rounding import module_text
from learning.teacher import judge, teach, text_of, vectors_of, words_known
from learning.variations import Varying
from learning.vocabulary import neighbours, words_and_kinds

Array = np.ndarray[Any, Any]

VARIED: Final = 520_000
"""How many varied dialogs the network sees; from 24,000 on each doubling was worth about a point."""

_PARTIAL: Final = 0.5
"""How much a dialog that is not yet complete counts beside a complete one."""

_VARIED_SHARE: Final = 0.8
_TRUST: Final = 0.5
"""The teacher's part in what a complete case is learned as; the label has the rest."""

_SURE: Final = 8.0
"""The teacher's log-odds are cut to this, either way."""

_SAMPLE: Final = 2_000
_THREADS: Final = 2
"""Sums are rounded by how they are shared out, so their number is fixed."""

_MARKS: Final = sorted(
    {
        QUOTED,
        *(mark_of(Heard(question)) for question in (None, *DECIDING)),
        *(f"<{way}>" for way in Direction),
    }
)


def main() -> None:
    """Teaches the teacher and then the network, and writes the module."""
    torch.use_deterministic_algorithms(mode=True)
    torch.set_num_threads(_THREADS)
    written = learning_cases()
    cases = [*written, *composed_cases()]
    shown = [
        (heard, case, heard is steps[-1]) for case in cases for steps in [stages(case)] for heard in steps
    ]
    words, kinds = words_and_kinds([heard for heard, _, is_whole in shown if is_whole], words_known())
    vectors = vectors_of(words)
    varying = Varying(cases, neighbours(words, vectors))
    varied = [varying.draw() for _ in range(VARIED)]

    teacher = teach(cases)
    judged = _chances(judge(teacher, [text_of(heard, case["direction"]) for heard, case, _ in shown]))
    labels = np.array([[is_held(case, head) for head in HEADS] for _, case, _ in shown], np.float32)
    # The label of a case with answers is not to be had from its first messages alone.
    trust = np.array([[_TRUST if is_whole else 1.0] for *_, is_whole in shown], np.float32)
    aims = [(1 - trust) * labels + trust * judged]
    aims.append(_chances(judge(teacher, [text_of(heard, direction) for heard, direction in varied])))
    shares = [case["share"] * (1.0 if is_whole else _PARTIAL) for _, case, is_whole in shown]
    shares += [_VARIED_SHARE] * VARIED

    kinds = sorted({*kinds, *_MARKS})
    encoder = Encoder(words, kinds)
    dialogs = [encoder.encode(heard, case["direction"]) for heard, case, _ in shown]
    dialogs += [encoder.encode(heard, direction) for heard, direction in varied]
    torch.manual_seed(0)
    network = Network(first_vectors(vectors), len(kinds))
    learn(dialogs, np.concatenate(aims), np.array(shares, np.float32), network)
    text = module_text(floats(network, dialogs[:_SAMPLE]), words, [*kinds, AGAIN])
    Path("dialogs/weights.py").write_text(text, "utf-8")
    print(f"{len(written)} cases, {VARIED} varied dialogs, {len(words)} words")


def _chances(odds: Array) -> Array:
    """Log-odds as chances, 0 to 1."""
    chances: Array = (1 / (1 + np.exp(-np.clip(odds, -_SURE, _SURE)))).astype(np.float32)
    return chances


if __name__ == "__main__":
    main()
