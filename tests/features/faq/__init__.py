"""Conversations about faq."""
