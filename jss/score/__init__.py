"""Rulesets by date, outcomes, windows, the estimate with its range, and what would change it."""
