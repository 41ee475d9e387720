"""Revisions between their rows and the records that the program works with."""

from pydantic import JsonValue, TypeAdapter

from bot.store.records import AnswerState, Change, Revision
from bot.store.tables import RevisionRow
from jss.answers.answer import Answer, Source, SourceKind, Translation

ANSWER: TypeAdapter[Answer] = TypeAdapter(Answer)
TRANSLATIONS: TypeAdapter[tuple[Translation, ...]] = TypeAdapter(tuple[Translation, ...])


def as_row(
    answer_id: int, number: int, state: AnswerState, answer: Answer, change: Change, base: Answer | None
) -> RevisionRow:
    """Write an answer out in full."""
    return RevisionRow(
        answer_id=answer_id,
        number=number,
        state=state.value,
        title=answer.title,
        text=answer.text,
        aliases=list(answer.aliases),
        phrasings=list(answer.phrasings),
        sources=[_source_to_json(source) for source in answer.sources],
        as_of=answer.as_of,
        author_id=change.by,
        made_at=change.at,
        why=change.why,
        translations=TRANSLATIONS.dump_python(answer.translations, mode="json"),
        base=base_as_json(base) if base else None,
    )


def base_as_json(base: Answer) -> dict[str, JsonValue]:
    """Write down what was shipped when a revision was made."""
    return ANSWER.dump_python(base, mode="json")


def as_record(slug: str, row: RevisionRow) -> Revision:
    """Read a revision; whatever sources it cites, its words are the server's."""
    answer = Answer(
        slug=slug,
        title=row.title,
        text=row.text,
        aliases=tuple(row.aliases),
        phrasings=tuple(row.phrasings),
        authority=SourceKind.SERVER,
        sources=tuple(_source_from_json(source) for source in row.sources),
        as_of=row.as_of,
        translations=TRANSLATIONS.validate_python(row.translations or ()),
    )
    base = ANSWER.validate_python(row.base) if row.base else None
    return Revision(row.number, AnswerState(row.state), answer, row.author_id, row.made_at, row.why, base)


def _source_to_json(source: Source) -> dict[str, str | None]:
    return {"label": source.label, "kind": source.kind.value, "date": source.date, "url": source.url}


def _source_from_json(source: dict[str, str | None]) -> Source:
    return Source(
        label=source["label"] or "",
        kind=SourceKind(source["kind"]),
        date=source["date"] or "",
        url=source["url"],
    )
