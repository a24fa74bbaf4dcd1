"""What holds for every test: no internet, no settings from outside, the same examples each time."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from bot.settings import RULES
from tests.double.memory import TOKEN

settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.load_profile("repeatable")

pytest_plugins = ["tests.databases"]

LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0")  # noqa: S104  # an address to compare with, not to bind


@pytest.fixture(autouse=True)
def _only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuses every connection that leaves this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        if isinstance(address, tuple) and not str(address[0]).startswith(LOOPBACK):
            pytest.fail(f"A test tried to reach {address[0]}.")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hides the settings of whoever runs the tests."""
    for name in RULES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _no_token_in_the_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Looks through what our modules logged, at every level, for the token of the tests."""
    caplog.set_level(logging.DEBUG, "bot")
    yield
    ours = [record for record in caplog.get_records("call") if record.name.partition(".")[0] == "bot"]
    assert [record for record in ours if TOKEN in record.getMessage()] == []


@pytest.fixture
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, so that no `.env` is found."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
