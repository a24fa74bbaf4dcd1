"""Runs the contest: `python -m benchmarks`."""

from __future__ import annotations

from benchmarks.contest import main

main()
