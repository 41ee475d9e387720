"""The sentences on what in a paste could not be used, or was a guess, apart from the readers that find it."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from jss.sentence import Sentence, plural

_SHOWN = 40
_ONE_LINE = "title - 5 stars - $100 - ended 2026-07"


class Evidence(StrEnum):
    """What tells whether dates of a paste are written day first or month first."""

    UPWORK = "upwork"
    ABOVE_12 = "above-12"
    FUTURE = "future"
    IN_ORDER = "in-order"


_BECAUSE = {
    Evidence.UPWORK: "as Upwork writes them",
    Evidence.ABOVE_12: "another date in the paste has a day above 12",
    Evidence.FUTURE: "read the other way, one would lie in the future",
    Evidence.IN_ORDER: "so the list is in order",
}


# Lines.


def line_unread() -> Sentence:
    return Sentence("paste-line-unread", f"This line could not be read. Write it as: {_ONE_LINE}.")


def no_contract_here() -> Sentence:
    return Sentence(
        "paste-no-contract",
        f"This line holds figures but no contract could be read from it. Write it as: {_ONE_LINE}.",
    )


def too_many_in_line(count: int, most: int) -> Sentence:
    return Sentence(
        "paste-too-many-in-line",
        f"{count} contracts in one line are too many; only {most} are read.",
        count=count,
        most=most,
    )


def line_long(length: int, most: int) -> Sentence:
    return Sentence(
        "paste-line-long",
        f"This line has {length:,} characters; only the first {most:,} are read. Give each contract its own line.",
        length=length,
        most=most,
    )


def cell_long(most: int) -> Sentence:
    return Sentence(
        "paste-cell-long", f"This cell is very long; only its first {most:,} characters are read.", most=most
    )


def lines_beyond(count: int, most: int) -> Sentence:
    return Sentence(
        "paste-lines-beyond",
        f"Only the first {most:,} lines of a paste are read; from here on {plural(count, 'line')} more would follow."
        " Keep the contracts of the last 24 months.",
        count=count,
        most=most,
    )


def contracts_beyond(count: int, most: int) -> Sentence:
    return Sentence(
        "paste-contracts-beyond",
        f"{count:,} contracts are too many; only the first {most:,} are read.",
        count=count,
        most=most,
    )


def doubled(written: str, count: int) -> Sentence:
    return Sentence(
        "paste-doubled",
        f"“{written}” is read as {plural(count, 'contract')} alike; where it is part of the title, take it out.",
        written=written,
        count=count,
    )


def same_as(line: int) -> Sentence:
    return Sentence("paste-same-as", f"The same contract as on line {line}; it is counted once.", other=line)


def said_of(line: int) -> Sentence:
    return Sentence("paste-said-of", f"Taken as said of the contract on line {line}.", other=line)


def second_profile() -> Sentence:
    return Sentence(
        "paste-second-profile",
        "A second profile seems to begin here; all contracts are listed. Paste one person's profile only.",
    )


def jobs_missing(announced: int, pasted: int) -> Sentence:
    return Sentence(
        "paste-jobs-missing",
        f"The page announces {plural(announced, 'completed job')}, but {pasted} were pasted. Press Show more"
        " before copying.",
        announced=announced,
        pasted=pasted,
    )


def json_cut() -> Sentence:
    return Sentence(
        "paste-json-cut",
        "The JSON ends in the middle; the complete contracts before that are read. Paste the rest as well.",
    )


# Dates.


def date_unread(cell: str) -> Sentence:
    return Sentence(
        "paste-date-unread",
        f"The date “{cell[:_SHOWN]}” could not be read and is left open. Write it as 2026-07-31.",
        cell=cell[:_SHOWN],
    )


def no_such_date() -> Sentence:
    return Sentence(
        "paste-no-such-date", "There is no such date; it is left open. Write dates as 2026-07-31."
    )


def year_taken(year: int) -> Sentence:
    return Sentence(
        "paste-year-taken",
        f"No year is given; the latest one up to today is taken: {year}.",
        year=str(year),
    )


def year_alone(year: int) -> Sentence:
    return Sentence(
        "paste-year-alone",
        f"Only the year {year} is given; the contract is taken to end with it.",
        year=str(year),
    )


def two_ways(*, day_first: bool, evidence: Evidence) -> Sentence:
    order = "day" if day_first else "month"
    return Sentence(
        "paste-two-ways",
        f"The date can be read two ways; read {order} first ({_BECAUSE[evidence]}).",
        order=order,
        evidence=evidence.value,
    )


def counted_back(day: date) -> Sentence:
    return Sentence("paste-counted-back", f"Counted back from today: {day}.", day=str(day))


def too_long_ago() -> Sentence:
    return Sentence("paste-too-long-ago", "That is too long ago to be a date.")


def yet_to_come(day: date) -> Sentence:
    return Sentence("paste-yet-to-come", f"It ends on {day}, which is yet to come: left out.", day=str(day))


def last_payment_taken() -> Sentence:
    return Sentence(
        "paste-last-payment",
        "A payment list has no end dates; the last payment is taken for the end of the contract.",
    )


def payment_date_unread() -> Sentence:
    return Sentence(
        "paste-payment-date-unread", "The date of this payment could not be read. Write it as 2026-07-31."
    )


# Money.


def amount_unread(cell: str) -> Sentence:
    return Sentence(
        "paste-amount-unread",
        f"The amount “{cell[:_SHOWN]}” could not be read and is left open. Write it as $120.50.",
        cell=cell[:_SHOWN],
    )


def foreign_amount(currency: str) -> Sentence:
    return Sentence(
        "paste-foreign-amount",
        f"The amount is in {currency}, not in US dollars; it is left open. Give it in dollars.",
        currency=currency,
    )


def foreign_payment(currency: str) -> Sentence:
    return Sentence(
        "paste-foreign-payment",
        f"The payment is in {currency}, not in US dollars; it is left out of the sum.",
        currency=currency,
    )


def several_amounts() -> Sentence:
    return Sentence(
        "paste-several-amounts",
        "More than one amount is given; the first is used. Give each contract its own line.",
    )


def shared_out(count: int) -> Sentence:
    return Sentence(
        "paste-shared-out",
        f"The total is shared out evenly over {plural(count, 'contract')}.",
        count=count,
    )


def from_hours(hours: Decimal, rate: Decimal) -> Sentence:
    return Sentence(
        "paste-from-hours",
        f"No sum is given, so the hours are multiplied by the rate: {hours} at ${rate}.",
        hours=str(hours),
        rate=str(rate),
    )


def refund_unknown() -> Sentence:
    return Sentence(
        "paste-refund-unknown",
        "A part was refunded, but not how much; write it as $200, refunded $50.",
    )


# Ratings.


def rating_unread(cell: str) -> Sentence:
    return Sentence(
        "paste-rating-unread",
        f"The rating “{cell[:_SHOWN]}” could not be read and is left open. Write it as 4.8 or as none.",
        cell=cell[:_SHOWN],
    )


def no_such_rating() -> Sentence:
    return Sentence(
        "paste-no-such-rating", "A rating has to lie between 1 and 5 stars; this one is left out."
    )


def other_scale(scale: int, stars: float) -> Sentence:
    return Sentence(
        "paste-other-scale",
        f"A rating out of {scale} is read as {stars:g} of 5 stars.",
        scale=scale,
        stars=f"{stars:g}",
    )


def several_ratings() -> Sentence:
    return Sentence(
        "paste-several-ratings",
        "More than one rating is given; the first is used. Put each contract on a line of its own.",
    )


def lukewarm() -> Sentence:
    return Sentence(
        "paste-lukewarm", "The verdict is neither good nor bad; the rating is left open. Give the stars."
    )


# Files.


def file_large() -> Sentence:
    return Sentence(
        "paste-file-large",
        "The file is larger than 1 MiB. Keep the contracts of the last 24 months and try again.",
    )


def file_not_text() -> Sentence:
    return Sentence(
        "paste-file-not-text",
        "The file is not text. Upload a .txt, .csv or .json file, or paste the text.",
    )


def file_garbled() -> Sentence:
    return Sentence(
        "paste-file-garbled", "The file is not readable as text. Save it as UTF-8 text and try again."
    )


def file_picture() -> Sentence:
    return Sentence(
        "paste-file-picture", "The file is a picture; copy the text of the page instead of a screenshot."
    )


def file_pdf() -> Sentence:
    return Sentence("paste-file-pdf", "The file is a PDF; open it, select all, copy, and paste the text.")


def file_office() -> Sentence:
    return Sentence(
        "paste-file-office",
        "The file is an old Office document; save it as CSV or plain text and upload that.",
    )


def file_excel() -> Sentence:
    return Sentence("paste-file-excel", "The file is an Excel workbook; save it as CSV and upload that.")


def file_document() -> Sentence:
    return Sentence(
        "paste-file-document",
        "The file is a text document of an office program; save it as plain text and upload that, or copy the text"
        " and paste it.",
    )


def file_web_archive() -> Sentence:
    return Sentence(
        "paste-file-web-archive",
        "The file is a saved web page; open it, select all, copy, and paste the text.",
    )


def file_packed() -> Sentence:
    return Sentence(
        "paste-file-packed",
        "The file is a zip archive or compressed otherwise; unpack it and upload the text file inside.",
    )


def file_database() -> Sentence:
    return Sentence("paste-file-database", "The file is a database; export the table as CSV and upload that.")
