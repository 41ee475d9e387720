"""What stands below an answer, whichever feature gave it: its buttons, and what becomes of a press."""
