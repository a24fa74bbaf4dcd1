"""Finds the values for the note in everything that a person said."""

from dialogs.facts.finding import THRESHOLDS, Scored, find_facts, find_scored_facts

__all__ = ["THRESHOLDS", "Scored", "find_facts", "find_scored_facts"]
