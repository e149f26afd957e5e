"""A table of candidates on its way in, and the list of candidates on its way out, by the code a worker runs."""

import csv
import io
from collections.abc import Iterator

from django.utils import timezone

from candidates import files
from candidates.actions import import_work, imports
from candidates.actions.imports import Aim
from candidates.inbound.table import Dialect
from candidates.inbound.uploads import guessed, head_of
from candidates.models import Import
from redflags.actions import export_work, exports
from redflags.bench.measuring import once
from redflags.generator.register import persona
from redflags.models import Export
from redflags.register import Filters
from screening.models import User

ROWS = 10_000
SERIALS_FROM = 2_000_000
"""People no generated register has."""


def lines(by: User) -> Iterator[str]:
    """Seconds and rows a second of both ways."""
    batch = _uploaded(by)
    _none, checking = once(lambda: _work(batch))
    batch.refresh_from_db()
    imports.start(batch, mode=Import.Mode.SKIP, by=by, version=batch.version)
    _none, applying = once(lambda: _work(batch))
    batch.refresh_from_db()
    rate = batch.rows_good / (checking + applying) * 1000
    yield (
        f"import of {batch.rows:,} rows, {batch.state}, {batch.rows_failed:,} with problems: "
        f"check {checking / 1000:.1f} s, apply {applying / 1000:.1f} s, {rate:,.0f} rows a second"
    )
    for file_format in Export.Format:
        yield _exported(file_format, by)


def _exported(file_format: Export.Format, by: User) -> str:
    """The rate of one format, and what lies on disk at the end."""
    filters = Filters(stage="any").as_json()
    asked = exports.ask(filters, table="candidates", file_format=file_format, reason="bench", by=by, now=timezone.now())
    _none, spent = once(_export)
    done = Export.objects.get(pk=asked.pk)
    size = files.place_of(done.path).stat().st_size / 1_000_000 if done.path else 0
    return (
        f"export of {done.rows:,} rows as {file_format}, {done.state}: {spent / 1000:.1f} s, "
        f"{done.rows / spent * 1000:,.0f} rows a second, {size:.1f} MB"
    )


def _uploaded(by: User) -> Import:
    kept = files.keep([_table().encode()], "bench.csv")
    dialect = Dialect.of(kept.place)
    mapping = guessed(head_of(kept, dialect), None)
    batch = imports.bring_table(kept, Aim(), dialect=dialect, mapping=mapping, by=by, now=timezone.now())
    return imports.name_columns(batch, mapping, dialect, by=by, version=batch.version)


def _table() -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Full name", "E-mail", "Phone", "City", "Region", "Country", "Position", "Applied on"])
    for serial in range(SERIALS_FROM, SERIALS_FROM + ROWS):
        who = persona(1, serial)
        town = (who.town.city, who.town.region, who.town.country)
        writer.writerow([who.name, who.email, who.phone, *town, "Data Engineer", "2026-02-27"])
    return out.getvalue()


def _work(batch: Import) -> None:
    claimed = import_work.claim_next(timezone.now())
    if claimed == batch:
        import_work.work_on(claimed)


def _export() -> None:
    claimed = export_work.claim_next(timezone.now())
    if claimed:
        export_work.make(claimed)
