"""Conversations about questions that were not answered."""
