"""Brings files in as people and workers do, for tests of imports."""

import csv
import io
import itertools
from collections.abc import Iterable, Sequence
from typing import Any

import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from candidates import files, jobs
from candidates.actions import imports
from candidates.actions.imports import Aim
from candidates.inbound.table import Dialect
from candidates.inbound.uploads import guessed, head_of, sorted_out
from candidates.models import Candidate, Fact, Fingerprint, Import
from screening.models import User
from tests.signing_in import SignedIn

HEADER = ("Candidate ID", "Name", "E-mail", "Phone", "Town", "Position", "Rate", "Employer", "Notes")


def person(number: int, **changes: str) -> list[str]:
    """A row of a made-up person."""
    cells = {
        "Candidate ID": f"P-{number}",
        "Name": f"Avery Example{number}",
        "E-mail": f"avery{number}@example.com",
        "Phone": f"+1 416 555 0{100 + number % 100}",
        "Town": "Toronto",
        "Position": "Backend developer",
        "Rate": "CAD 55/h",
        "Employer": f"Example {number % 7} Corp",
        "Notes": "=1+1",
    }
    return list({**cells, **changes}.values())


def table(rows: Iterable[Sequence[str]], header: Sequence[str] = HEADER) -> bytes:
    """A table as a file."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    return text.getvalue().encode()


def people(count: int) -> bytes:
    """A table of made-up people."""
    return table(person(number) for number in range(count))


def workbook(table: bytes) -> bytes:
    """The same table as a workbook."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("People")
        for number, row in enumerate(csv.reader(io.StringIO(table.decode(), newline=""))):
            for place, cell in enumerate(row):
                sheet.write_string(number, place, cell)
    return out.getvalue()


def bring(content: bytes | dict[str, bytes], by: User, aim: Aim | None = None, **options: str) -> Import:
    """Bring a table, or files by name, and have them checked; options are those of the mapping."""
    return worked(brought(content, by, aim, **options))


def brought(content: bytes | dict[str, bytes], by: User, aim: Aim | None = None, **options: str) -> Import:
    """The same, not yet checked."""
    named = content if isinstance(content, dict) else {"people.csv": content}
    kept = [files.keep([body], name) for name, body in named.items()]
    kind, sorted_files = sorted_out(kept)
    if kind != Import.Format.CSV:
        return imports.bring_files(sorted_files, aim or Aim(), kind=kind, by=by, now=timezone.now())
    dialect = Dialect.of(kept[0].place)
    mapping = guessed(head_of(kept[0], dialect), None)
    batch = imports.bring_table(kept[0], aim or Aim(), dialect=dialect, mapping=mapping, by=by, now=timezone.now())
    chosen = type(mapping)(**{**mapping_values(mapping), **options})
    return imports.name_columns(batch, chosen, dialect, by=by, version=batch.version)


def mapping_values(mapping: Any) -> dict[str, Any]:
    """A mapping's fields."""
    return {name: getattr(mapping, name) for name in ("columns", "header", "region", "dates", "currency", "period")}


def start(batch: Import, mode: Import.Mode = Import.Mode.SKIP) -> Import:
    """Start a checked import and let a worker finish it."""
    assert batch.created_by is not None
    return worked(imports.start(batch, mode=mode, by=batch.created_by, version=batch.version))


def import_all(content: bytes | dict[str, bytes], by: User, aim: Aim | None = None, **options: str) -> Import:
    """Bring, check and apply."""
    return start(bring(content, by, aim, **options))


def worked(batch: Import) -> Import:
    """Let a worker do what is owed, and look again."""
    jobs.work_on_imports()
    return Import.objects.get(pk=batch.pk)


def register() -> list[Any]:
    """Everything that is on the register, without the keys and instants that differ between two runs."""
    people = Candidate.objects.filter(withdrawn_at=None).order_by("name", "pk")
    return [
        (
            c.name,
            c.town,
            c.external_key,
            sorted((a.role, a.stage) for a in c.applications.all()),
            sorted(
                (table.__name__, *_values(fact))
                for table in Fact.__subclasses__() + leaves(Fact)
                if not table._meta.abstract
                for fact in table._default_manager.filter(candidate=c)
            ),
            sorted(Fingerprint.objects.filter(candidate=c).values_list("kind", "digest")),
        )
        for c in people
    ]


def leaves(table: type[Any]) -> list[Any]:
    """Every table of facts."""
    return list(itertools.chain.from_iterable([*sub.__subclasses__(), *leaves(sub)] for sub in table.__subclasses__()))


def _values(fact: Fact) -> tuple[str, ...]:
    left_out = {
        "id",
        "candidate",
        "recorded_at",
        "recorded_by",
        "batch",
        "replaces",
        "address",
        "number",
        "street",
        "ip",
    }
    names = [f.attname for f in fact._meta.concrete_fields if f.name not in left_out]
    return tuple(str(getattr(fact, name)) for name in names if not name.endswith("_id"))


def upload(browser: SignedIn, *named: tuple[str, bytes], **fields: Any) -> Any:
    """Bring files through the page."""
    sent = [SimpleUploadedFile(name, body) for name, body in named]
    return browser.post(reverse("import_new"), {"upload": sent, **fields})
