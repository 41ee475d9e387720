"""Keeping the process small and even: what is freed goes back to the system, what stays is not looked at again."""

import ctypes
import gc
import sys

# From glibc's malloc.h. Naming the thresholds also stops glibc from raising them by itself, to 64 MiB at last.
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD, M_ARENA_MAX = -1, -3, -8
SETTINGS = (
    (M_MMAP_THRESHOLD, 1024 * 1024),  # larger than what one question needs: that is taken from the heap
    (M_TRIM_THRESHOLD, 4 * 1024 * 1024),
    (M_ARENA_MAX, 2),  # by default eight for each core, and a thread that once worked keeps its own
)


def give_freed_memory_back() -> bool:
    """Ask the C library to hold on to less; False where it is not glibc and does as it likes."""
    if sys.platform != "linux":
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return all(mallopt(name, value) for name, value in SETTINGS)


def leave_out_what_stays() -> None:
    """Spare the garbage collector what was loaded at the start: it would hold up whoever asks meanwhile."""
    gc.collect()
    gc.freeze()
