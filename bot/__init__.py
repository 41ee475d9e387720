"""Everything that touches the world: Discord, the database, files, the clock."""

import os

# A message is so little work that numpy's threads cost more than they bring: time, and memory for each.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
