"""The knowledge: answers, contracts and scores; no Discord, no database, no environment, no clock."""
