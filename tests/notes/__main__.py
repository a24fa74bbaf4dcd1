"""Prints the note of every row, to be read; with `--write` puts them into the table as they are now."""

from __future__ import annotations

import json
import sys

from tests.notes import PATH, read_rows, written


def main() -> None:
    """Read the table, write each note anew, and show it beside what it was made of."""
    rows = [{**row, "text": written(row)} for row in read_rows()]
    for row in rows:
        told = ", ".join(f"{slot}={value}" for slot, value in row["facts"].items()) or "nothing"
        print(f"{row['id']} {row['direction']} {row['verdict']} | {told}\n    {row['text']}")
    if "--write" in sys.argv[1:]:
        lines = [json.dumps(row, ensure_ascii=False) for row in rows]
        PATH.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
