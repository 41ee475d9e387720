"""Curated answers, and the decision which of them, if any, a message asks for."""
