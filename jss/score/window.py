"""The stretches of time a score looks back over."""

from calendar import monthrange
from datetime import date


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last day of a shorter month; date.min at the earliest."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < date.min.year:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def leaves(ended: date, months: int) -> date:
    """The first day on which a contract that ended on `ended` is outside the window of so many months."""
    day = months_before(ended, -months)
    while months_before(day, months) <= ended:
        day = date.fromordinal(day.toordinal() + 1)
    return day
