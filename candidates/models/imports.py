"""Files on their way in: what came in together, row by row, and can be taken back together."""

from typing import TYPE_CHECKING, ClassVar, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from screening.models import Team
from screening.roles import Permission
from screening.vault import SealedField

if TYPE_CHECKING:
    from screening.models import User


class ImportQuerySet(models.QuerySet["Import"]):
    """Every query starts from what a person may see."""

    def visible_to(self, user: "User") -> Self:
        """One's own imports; all of them for roles that see all teams."""
        return self.all() if user.may(Permission.SEE_ALL_TEAMS) else self.filter(created_by=user)

    def last_of(self, source: str) -> "Import | None":
        """The newest table of a source whose columns were named: its mapping is what the next one starts from."""
        named = self.filter(source__iexact=source, format="csv").exclude(state="uploaded")
        return named.order_by("-pk").first() if source else None


class Import(models.Model):
    """One upload on its way in: mapped, checked and applied by a worker; revertible as a whole."""

    class Format(models.TextChoices):
        CSV = "csv", _("Table (CSV or XLSX)")
        JSON_RESUME = "json_resume", _("JSON Resume")
        DOSSIER = "dossier", _("Dossier file")

    class State(models.TextChoices):
        UPLOADED = "uploaded", _("Columns to be named")
        CHECKING = "checking", _("Being checked")
        READY = "ready", _("Ready to import")
        RUNNING = "running", _("Importing")
        DONE = "done", _("Imported")
        FAILED = "failed", _("Nothing was imported")
        REVERTED = "reverted", _("Taken back")

    class Mode(models.TextChoices):
        ALL = "all", _("All rows or none")
        SKIP = "skip", _("Skip rows with problems")

    UNDER_WAY: ClassVar[tuple[str, ...]] = (State.CHECKING, State.RUNNING)

    format = models.CharField(_("format"), max_length=12, choices=Format.choices)
    name = models.CharField(_("file name"), max_length=200)
    path = models.CharField(max_length=80, blank=True)  # below MEDIA_ROOT; "" once imported, or where rows are files
    sha256 = models.CharField(max_length=64)
    state = models.CharField(max_length=10, choices=State.choices, default=State.UPLOADED)
    mode = models.CharField(_("mode"), max_length=4, choices=Mode.choices, default=Mode.SKIP)
    source = models.CharField(_("source"), max_length=80, blank=True)  # remembers the mapping
    team = models.ForeignKey(Team, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    position = models.ForeignKey(
        "candidates.Position", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    mapping = models.JSONField(default=dict)
    dialect = models.JSONField(default=dict)
    rows = models.PositiveIntegerField(default=0)
    rows_done = models.PositiveIntegerField(default=0)  # in the phase under way
    reached = models.PositiveIntegerField(default=0)  # number of the last row that this phase dealt with
    rows_failed = models.PositiveIntegerField(default=0)
    rows_known = models.PositiveIntegerField(default=0)  # already on the register: nothing changed
    problem = models.CharField(max_length=500, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    finished_at = models.DateTimeField(null=True)
    reverted_at = models.DateTimeField(null=True)
    reverted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    revert_reason = models.CharField(_("reason"), max_length=500, blank=True)
    claim = models.UUIDField(null=True)  # fencing token: only the newest claimer may go on
    claimed_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)  # claims since the last progress
    version = models.PositiveIntegerField(default=1)

    objects = ImportQuerySet.as_manager()

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["id"], name="imports_under_way", condition=models.Q(state__in=["checking", "running"]))
        ]

    def __str__(self) -> str:
        return f"import {self.pk}"

    @property
    def is_under_way(self) -> bool:
        """Whether a worker has or will have it in hand."""
        return self.state in self.UNDER_WAY

    @property
    def is_table(self) -> bool:
        """Whether its rows are rows of one table; otherwise each is a file."""
        return self.format == self.Format.CSV

    @property
    def can_be_mapped(self) -> bool:
        """Whether the meaning of its columns can be chosen, for the first time or again."""
        waits = self.state in (self.State.UPLOADED, self.State.READY, self.State.FAILED)
        return self.is_table and waits and bool(self.path) and self.reverted_at is None

    @property
    def rows_good(self) -> int:
        """How many can go in, or went in."""
        return self.rows - self.rows_failed


class ImportRow(models.Model):
    """A file of an import, or a row of a table that needs a word: its problems, or the known candidate it added to."""

    batch = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="lines")
    number = models.PositiveIntegerField()  # as a spreadsheet counts: the header is row 1
    name = models.CharField(max_length=200, blank=True)  # of the file
    path = models.CharField(max_length=80, blank=True)  # below MEDIA_ROOT, until it is imported
    sha256 = models.CharField(max_length=64, blank=True)
    cells = SealedField(null=True)  # the row as it stood, where it failed: a JSON list of texts
    brings = models.JSONField(default=dict)  # kinds of facts -> how many
    problems = models.JSONField(default=list)  # [{line, column, message}]
    notices = models.JSONField(default=list)  # what was dropped or not understood
    candidate = models.ForeignKey("candidates.Candidate", on_delete=models.SET_NULL, null=True, related_name="+")
    done_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["batch", "number"], name="one_line_per_row")
        ]

    def __str__(self) -> str:
        return f"row {self.number} of import {self.batch_id}"
