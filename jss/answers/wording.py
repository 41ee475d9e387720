"""The sentences on faulty files of answers, and on why a question was decided as it was."""

from jss.sentence import Sentence

# Files of answers.


def no_answers() -> Sentence:
    return Sentence("file-no-answers", "There is no answer here; each one is a Markdown file.")


def folder_no_language() -> Sentence:
    return Sentence(
        "file-folder-no-language", "Name the folder by its language's two or three letters, such as es."
    )


def alias_taken(alias: str, owner: str) -> Sentence:
    return Sentence(
        "file-alias-taken",
        f"The alias “{alias}” already leads to {owner}; give it to one of the two.",
        alias=alias,
        owner=owner,
    )


def not_utf8() -> Sentence:
    return Sentence("file-not-utf8", "The file is not UTF-8 text; save it as UTF-8.")


def cannot_be_read(reason: str) -> Sentence:
    return Sentence("file-cannot-be-read", f"The file cannot be read: {reason}.", reason=reason)


def translates_nothing(name: str) -> Sentence:
    return Sentence("file-translates-nothing", f"There is no answer {name} that this translates.", name=name)


def no_front_matter() -> Sentence:
    return Sentence("file-no-front-matter", "The file must begin with front matter between two lines of ---.")


def front_matter_open() -> Sentence:
    return Sentence("file-front-matter-open", "The front matter is not closed; end it with a line of ---.")


def front_matter_broken(problem: str) -> Sentence:
    return Sentence(
        "file-front-matter-broken",
        f"The front matter is broken here: {problem}; text with a colon or a leading symbol goes between"
        " quotation marks.",
        problem=problem,
    )


def front_matter_repeats() -> Sentence:
    return Sentence(
        "file-front-matter-repeats",
        "A word that begins with * stands for something written elsewhere in the file; write it out here, or put"
        " it between quotation marks.",
    )


def front_matter_deep() -> Sentence:
    return Sentence(
        "file-front-matter-deep",
        "The front matter has lists inside lists here that no answer needs; take them out.",
    )


def more_faults(count: int) -> Sentence:
    return Sentence("file-more-faults", f"And {count} more faults in this file.", count=count)


def no_text() -> Sentence:
    return Sentence("file-no-text", "The answer has no text; write it below the front matter.")


def text_long(length: int, most: int) -> Sentence:
    return Sentence(
        "file-text-long", f"The text has {length} characters; cut it to {most}.", length=length, most=most
    )


def name_not_lasting() -> Sentence:
    return Sentence(
        "file-name-not-lasting",
        "Name the file in small letters, digits and hyphens; it is a lasting name.",
    )


# Fields of the front matter.


def field_missing(field: str) -> Sentence:
    return Sentence("field-missing", f"“{field}” is missing; add it.", field=field)


def field_unknown(field: str) -> Sentence:
    return Sentence(
        "field-unknown", f"“{field}” is not a known key; remove it or correct its spelling.", field=field
    )


def field_no_choice(field: str, given: str, choices: str) -> Sentence:
    return Sentence(
        "field-no-choice",
        f"“{field}” is {given}; write one of {choices}.",
        field=field,
        given=given,
        choices=choices,
    )


def field_short(field: str) -> Sentence:
    return Sentence("field-short", f"“{field}” is empty; list at least one.", field=field)


def field_empty(field: str) -> Sentence:
    return Sentence("field-empty", f"“{field}” is empty; write something or remove it.", field=field)


def field_no_text(field: str, given: str) -> Sentence:
    return Sentence(
        "field-no-text",
        f"“{field}” is {given}, no text; put it in quotation marks.",
        field=field,
        given=given,
    )


def field_no_list(field: str) -> Sentence:
    return Sentence(
        "field-no-list", f"“{field}” must be a list, one entry a line, each after “- ”.", field=field
    )


def field_no_address(field: str, given: str) -> Sentence:
    return Sentence(
        "field-no-address", f"“{field}” is {given}; write a web address.", field=field, given=given
    )


def field_no_date(field: str, given: str) -> Sentence:
    return Sentence(
        "field-no-date",
        f"“{field}” is {given}, no day of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD.",
        field=field,
        given=given,
    )


def field_wrong(field: str, problem: str) -> Sentence:
    return Sentence("field-wrong", f"“{field}” cannot be used: {problem}.", field=field, problem=problem)


def no_json(problem: str) -> Sentence:
    return Sentence("field-no-json", f"This is not a JSON object: {problem}.", problem=problem)


# Decisions.


def left_to_the_rest(topic: str, sure: str) -> Sentence:
    return Sentence(
        "decided-left-to-the-rest",
        f"Left to the rest of the message, which no answer covers; alone it would be {topic} at {sure}.",
        topic=topic,
        sure=sure,
    )


def answered(topic: str, sure: str, *, needed: str, lead: str) -> Sentence:
    return Sentence(
        "decided-answered",
        f"Answered: {topic} at {sure} reaches the {needed} for an answer and leads by {lead}.",
        topic=topic,
        sure=sure,
        needed=needed,
        lead=lead,
    )


def left_alone(covered: str, *, needed: str) -> Sentence:
    return Sentence(
        "decided-left-alone",
        f"Left alone: that any answer covers this is {covered} likely, less than the {needed} for choices.",
        covered=covered,
        needed=needed,
    )


def choices_below(topic: str, sure: str, *, needed: str) -> Sentence:
    return Sentence(
        "decided-choices-below",
        f"Offered as choices: the likeliest answer, {topic} at {sure}, is below the {needed} for an answer.",
        topic=topic,
        sure=sure,
        needed=needed,
    )


def choices_near(topic: str, sure: str, *, lead: str) -> Sentence:
    return Sentence(
        "decided-choices-near",
        f"Offered as choices: {topic} at {sure} leads the next answer by only {lead}.",
        topic=topic,
        sure=sure,
        lead=lead,
    )
