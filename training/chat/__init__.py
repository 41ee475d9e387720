"""Training of the tagger that reads chat messages about contracts."""
