"""Conversations about server."""
