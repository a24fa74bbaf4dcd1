"""Measures the verdicts on labelled cases."""
