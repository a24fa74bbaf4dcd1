"""Learns the network of `dialogs.network` from the teacher: the same layers in floating point."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import torch
from torch import nn

from dialogs.model import Direction, Heard
from dialogs.network import Token, mark_of, place_of, tokens
from learning.cases import EMPHASIS, HEADS
from learning.rounding import Floats

Array = np.ndarray[Any, Any]

LENGTH: Final = 48
"""Numbers of a word's vector."""

DETECTORS: Final = 128
PATTERNS: Final = 64
REACH: Final = 2
"""How many words before and after the middle one a detector sees."""

EPOCHS: Final = 4
BATCH: Final = 192
RATE: Final = 3e-3

_DROPPED: Final = 0.2
_UNKNOWN: Final = 0.1
"""How often a word is shown as if it were unknown."""

_WARM_UP: Final = 200
_DECAY: Final = 1e-4
_SPREAD: Final = 0.15
"""Standard deviation of the vectors that words begin with."""

_EMPHASIS: Final = torch.tensor(EMPHASIS)
_SELDOM: Final = 0.9999


@dataclass(frozen=True, slots=True)
class Encoded:
    """A dialog: the place of each word and kind (0 between messages), if it was said before, its clause."""

    words: Array
    kinds: Array
    again: Array
    clause: Array
    clauses: int


class Encoder:
    """Encodes dialogs with a vocabulary; words and kinds have places from 2 on, 1 is for all others."""

    def __init__(self, words: Sequence[str], kinds: Sequence[str]) -> None:
        self._words = {word: place for place, word in enumerate(("", *words))}
        self._kinds = {kind: place for place, kind in enumerate(("", *kinds))}

    def encode(self, heard: Sequence[Heard], direction: str) -> Encoded:
        """A dialog, as the network reads it."""
        opening = [[Token("", f"<{Direction(direction)}>")]]
        messages = [opening, *(tokens(one.text, mark_of(one)) for one in heard)]
        words: list[int] = []
        kinds: list[int] = []
        again: list[float] = []
        clauses: list[int] = []
        number = 0
        for message in filter(None, messages):
            if number:
                words += [0] * REACH
                kinds += [0] * REACH
                again += [0.0] * REACH
                clauses += [number - 1] * REACH
            for clause in message:
                words += [1 + place_of(token.sense, self._words) for token in clause]
                kinds += [1 + self._kinds.get(token.kind, 0) for token in clause]
                again += [float(token.is_again) for token in clause]
                clauses += [number] * len(clause)
                number += 1
        return Encoded(
            np.array(words, np.int32),
            np.array(kinds, np.int32),
            np.array(again, np.float32),
            np.array(clauses, np.int32),
            number,
        )


class Network(nn.Module):  # type: ignore[misc,unused-ignore]  # Any where torch is not set up
    """The layers, on dialogs laid one after the other with gaps between them."""

    def __init__(self, vectors: Array, kinds: int) -> None:
        """`vectors` (words, LENGTH) are what the words begin with."""
        super().__init__()
        self.words = nn.Embedding(len(vectors) + 2, LENGTH, padding_idx=0)
        self.kinds = nn.Embedding(kinds + 2, LENGTH, padding_idx=0)
        self.again = nn.Parameter(torch.zeros(LENGTH))
        self.detectors = nn.Linear(LENGTH, DETECTORS * (2 * REACH + 1), bias=False)
        self.detector_bias = nn.Parameter(torch.zeros(DETECTORS))
        self.patterns = nn.Linear(DETECTORS, PATTERNS * 3, bias=False)
        self.pattern_bias = nn.Parameter(torch.zeros(PATTERNS))
        self.votes = nn.Linear(PATTERNS + DETECTORS, len(HEADS))
        self.drop = nn.Dropout(_DROPPED)
        nn.init.normal_(self.kinds.weight, 0, 0.1)
        with torch.no_grad():
            self.words.weight[:2] = 0
            self.words.weight[2:] = torch.from_numpy(vectors)

    def strengths(self, batch: Sequence[Encoded], rng: np.random.Generator | None = None) -> torch.Tensor:
        """The strongest response of each pattern, then of each detector, in each dialog: (dialogs, both)."""
        words, kinds, again, clause, dialog = _laid_out(batch, rng)
        shown = (kinds != 0).unsqueeze(1)
        vectors = self.words(words) + self.kinds(kinds) + again.unsqueeze(1) * self.again
        found = self.detectors(self.drop(vectors)) * shown
        found = torch.relu(_windows(found, self.detector_bias)) * shown
        of_clause = self.drop(_greatest(found, clause, len(dialog)))
        inside = (dialog >= 0).unsqueeze(1)
        patterns = torch.relu(_windows(self.patterns(of_clause) * inside, self.pattern_bias)) * inside
        return _greatest(torch.cat([patterns, of_clause], 1), dialog.clamp(min=0), len(batch))

    def forward(self, batch: Sequence[Encoded], rng: np.random.Generator | None = None) -> torch.Tensor:
        """Log-odds, (dialogs, heads); with `rng` some words are shown as unknown."""
        out: torch.Tensor = self.votes(self.drop(self.strengths(batch, rng)))
        return out


def _laid_out(batch: Sequence[Encoded], rng: np.random.Generator | None) -> tuple[torch.Tensor, ...]:
    """Words, kinds, if said again, and clause of every place, and of every clause its dialog, -1 for gaps."""
    gap: Array = np.zeros(REACH, np.int32)
    parts: list[list[Array]] = [[], [], [], []]
    dialogs: list[int] = []
    for number, one in enumerate(batch):
        words = one.words if rng is None else np.where(rng.random(len(one.words)) < _UNKNOWN, 1, one.words)
        last: Array = gap + len(dialogs) + one.clauses
        rows: list[tuple[Array, Array]] = [
            (words, gap),
            (one.kinds, gap),
            (one.again, gap),
            (one.clause + len(dialogs), last),
        ]
        for part, row in zip(parts, rows, strict=True):
            part.extend(row)
        dialogs += [number] * one.clauses + [-1]
    words, kinds, again, clause = map(np.concatenate, parts)
    return (
        torch.from_numpy(words).long(),
        torch.from_numpy(kinds).long(),
        torch.from_numpy(again).float(),
        torch.from_numpy(clause).long(),
        torch.tensor(dialogs),
    )


def _windows(found: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    """The sums over the window around each row; what a row adds lies side by side, a part for each place."""
    places = found.shape[1] // len(bias)
    parts = found.view(len(found), places, len(bias))
    total = bias.expand(len(found), -1).clone()
    for place in range(places):
        step = place - places // 2
        if step < 0:
            total[-step:] += parts[:step, place]
        else:
            total[: len(found) - step] += parts[step:, place]
    return total


def _greatest(found: torch.Tensor, group: torch.Tensor, groups: int) -> torch.Tensor:
    """The greatest of each column in each group, 0 at least."""
    index = group.unsqueeze(1).expand(-1, found.shape[1])
    return torch.zeros(groups, found.shape[1]).scatter_reduce(0, index, found, "amax")


def learn(dialogs: Sequence[Encoded], aims: Array, shares: Array, network: Network) -> None:
    """Teaches the network the chances (dialogs, heads), each dialog counting by its share."""
    rng = np.random.default_rng(0)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=_DECAY)
    wanted, counts = torch.from_numpy(aims), torch.from_numpy(shares)
    steps = EPOCHS * (len(dialogs) // BATCH)
    step = 0
    for epoch in range(EPOCHS):
        network.train()
        order = rng.permutation(len(dialogs))
        for start in range(0, len(order) - BATCH + 1, BATCH):
            batch = order[start : start + BATCH]
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1.0, step / _WARM_UP) * max(0.02, 1 - step / steps)
            losses = nn.functional.binary_cross_entropy_with_logits(
                network([dialogs[i] for i in batch], rng), wanted[batch], reduction="none"
            )
            loss = ((losses * _EMPHASIS).sum(1) * counts[batch]).mean() / 5
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            step += 1
        print(f"network: epoch {epoch + 1} of {EPOCHS}", flush=True)


def first_vectors(vectors: Array) -> Array:
    """The teacher's vectors of words in LENGTH numbers: their principal components."""
    centred = vectors - vectors.mean(0)
    _, _, axes = np.linalg.svd(centred[::3], full_matrices=False)
    found = centred @ axes[:LENGTH].T
    scaled: Array = (found / found.std() * _SPREAD).astype(np.float32)
    return scaled


def floats(network: Network, sample: Sequence[Encoded]) -> Floats:
    """What was learned, and how far responses reach in a sample of dialogs."""
    network.eval()
    with torch.no_grad():
        strengths = network.strengths(sample).numpy()
    state = {name: one.numpy() for name, one in network.state_dict().items()}
    return Floats(
        vectors=state["words.weight"][1:],
        kind_vectors=np.concatenate([state["kinds.weight"][1:], state["again"][None]]),
        detectors=state["detectors.weight"].T,
        detector_bias=state["detector_bias"],
        patterns=state["patterns.weight"].T,
        pattern_bias=state["pattern_bias"],
        votes=state["votes.weight"].T,
        vote_bias=state["votes.bias"],
        detector_reach=float(np.quantile(strengths[:, PATTERNS:], _SELDOM)),
        pattern_reach=float(np.quantile(strengths[:, :PATTERNS], _SELDOM)),
    )
