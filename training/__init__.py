"""Rebuilds `data/encoder`, the sentence encoder that the matcher runs; never imported by the program."""
