"""One package for each thing a person can do; each loads as a discord.py extension."""
