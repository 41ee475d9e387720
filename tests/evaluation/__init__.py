"""How right the answers are, on questions that no phrasing was written from."""
