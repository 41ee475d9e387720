"""Pastes that nobody had seen who wrote the readers, with the contracts and the score worked out by hand."""
