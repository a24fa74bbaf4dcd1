"""What speaks for a shared thing being a school, an employer, an organisation, a program or a profession."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dialogs.facts.lexicon import FLAGS
from dialogs.facts.passage import Passage
from dialogs.facts.spans import CLASSES

KINDS: Final = ("school", "employer", "organisation", "program", "profession")
_CONTEXT: Final = tuple("k= kp= V= VSk= c= h= x3= W= b= d= v= q= al= ka=".split())


def kind_features(passage: Passage, start: int, end: int, around: Sequence[str]) -> list[str]:
    """What the words of a shared thing, the features of its place and its sentence say about its kind."""
    tokens = [t for t in passage.tokens[start:end] if t.text[0].isalnum()]
    norms = [t.norm for t in tokens]
    features = ["bias", f"n={min(len(norms), 4)}", *("C" + f for f in around if f.startswith(_CONTEXT))]
    for norm in norms:
        features.append("w=" + norm)
        flags = FLAGS.get(norm, 0)
        features += ["c=" + name for flag, name in CLASSES if flags & flag]
    last = FLAGS.get(norms[-1], 0)
    features += ["h=" + name for flag, name in CLASSES if last & flag]
    features.append("H=" + norms[-1])
    capitals = sum(t.text[0].isupper() for t in tokens)
    features.append("case=" + ("none" if not capitals else "all" if capitals == len(tokens) else "some"))
    if len(tokens) == 1 and tokens[0].text.isupper():
        features.append("acronym")
    sentence = passage.sentences[start]
    around_it = zip(passage.norms, passage.sentences, passage.flags, strict=True)
    features += sorted({"s=" + norm for norm, number, flag in around_it if number == sentence and flag})
    return features
