"""All that is kept of a person, as two files to send: exactly as JSON, and for a spreadsheet as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any, Final

from bot.store import Call, Tables
from bot.telegram import words

_JSON_COLUMNS: Final = frozenset(("preferences", "state", "payload"))
# How a formula begins: a spreadsheet would compute what somebody wrote.
_FORMULA: Final = ("=", "+", "-", "@", "\t")


def send_everything(everything: Tables, *, chat: int) -> tuple[Call, ...]:
    """The calls that send both files; their content goes as text, and becomes a file when it is sent."""
    return (
        _send(chat, "should-i-accept.json", "application/json", write_json(everything)),
        _send(chat, "should-i-accept.csv", "text/csv", write_csv(everything)),
    )


def write_json(everything: Tables) -> str:
    """The rows by table, with what is JSON in them as such."""
    read = {table: [_read_row(row) for row in rows] for table, rows in everything.items()}
    return json.dumps(read, indent=2, ensure_ascii=False)


def write_csv(everything: Tables) -> str:
    """A line for each value: its table, the number of its row there, its column, and itself."""
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(("table", "row", "column", "value"))
    for table, rows in everything.items():
        for number, row in enumerate(rows, 1):
            writer.writerows((table, number, column, value) for column, value in _values(row))
    return sheet.getvalue()


def _read_row(row: Any) -> dict[str, Any]:
    return {column: _read(value) if column in _JSON_COLUMNS else value for column, value in row.items()}


def _read(value: Any) -> Any:
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


def _values(row: Any) -> Iterator[tuple[str, Any]]:
    for column, value in row.items():
        is_formula = isinstance(value, str) and value.startswith(_FORMULA)
        yield column, f"'{value}" if is_formula else value


def _send(chat: int, name: str, kind: str, content: str) -> Call:
    document = {"name": name, "kind": kind, "content": content}
    return Call("sendDocument", {"chat_id": chat, "caption": words.EXPORTED[kind], "document": document})
