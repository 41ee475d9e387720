"""Contracts, and the readers that find them in what a freelancer pastes."""
