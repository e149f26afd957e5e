"""A table of candidates on its way in, and lists and evidence packs on their way out, by the code a worker runs."""

import csv
import io
from collections.abc import Iterator

from django.db.models import Count
from django.utils import timezone

from candidates import files
from candidates.actions import import_work, imports
from candidates.actions.imports import Aim
from candidates.inbound.table import Dialect
from candidates.inbound.uploads import guessed, head_of
from candidates.models import Candidate, Import
from redflags.actions import export_work, exports, pack_work, packs
from redflags.bench.measuring import once
from redflags.generator.register import persona
from redflags.models import EvidencePack, Export
from redflags.packs.profiles import BY_CODE
from redflags.packs.telling import tell
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
    yield packed(by)


def packed(by: User) -> str:
    """How long a worker takes for everything about whoever has the most on file."""
    events = Count("messages", distinct=True) + Count("checks", distinct=True) + Count("historyentrys", distinct=True)
    counted = Candidate.objects.annotate(on_file=events).order_by("-on_file", "pk")
    fullest, lines = counted.first(), counted.values_list("on_file", flat=True).first()
    if fullest is None:
        return "evidence pack: nobody is on file"
    asked = packs.ask(
        fullest,
        others=[],
        profile=BY_CODE["full"],
        language="en",
        reason="bench",
        incident=None,
        by=by,
        now=timezone.now(),
    )
    EvidencePack.objects.filter(pk=asked.pk).update(state=EvidencePack.State.OWED)
    _none, first = once(_pack)
    done = EvidencePack.objects.get(pk=asked.pk)
    EvidencePack.objects.filter(pk=asked.pk).update(state=EvidencePack.State.OWED, claimed_at=None)
    _none, warm = once(_pack)
    return (
        f"evidence pack of {lines} lines, {done.state}: {first / 1000:.2f} s with fonts to read, "
        f"{warm / 1000:.2f} s after, {done.pages} pages, {done.size / 1000:.0f} kB"
    )


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


def _pack() -> None:
    claimed = pack_work.claim_next(timezone.now())
    if claimed:
        pack_work.make(claimed, tell=tell, now=timezone.now())


def _export() -> None:
    claimed = export_work.claim_next(timezone.now())
    if claimed:
        export_work.make(claimed)
