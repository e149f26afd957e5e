"""What candidates share: keyed fingerprints of their values, referrals, and what reviewers said of a link."""

from collections.abc import Iterable
from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.facts import NEVER_UPDATED, DatedFact, mends_what_stands
from candidates.models.people import Candidate


class LinkKind(models.TextChoices):
    """What can be shared."""

    PHONE = "phone", _("Phone number")
    EMAIL = "email", _("E-mail address")
    ACCOUNT = "account", _("Payment account")
    WALLET = "wallet", _("Wallet address")
    ADDRESS = "address", _("Postal address")
    DOCUMENT = "document", _("The same file")
    AUTHOR = "author", _("The author named in documents")
    PROFILE = "profile", _("Profile page")
    REFEREE = "referee", _("Contact of a referee")
    PHOTO = "photo", _("Photo")
    TEXT = "text", _("Nearly the same text")
    NETWORK = "network", _("Network")
    STAMP = "stamp", _("Creation stamp of a file")
    ANSWERED = "answered", _("Network a referee answered from")


class Fingerprint(models.Model):
    """Equality without reading: one keyed fingerprint of one line of one candidate."""

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="fingerprints")
    kind = models.CharField(max_length=10, choices=LinkKind.choices)
    digest = models.CharField(max_length=32)
    key_id = models.CharField(max_length=8)
    normaliser = models.PositiveSmallIntegerField()
    ref = models.CharField(max_length=40)  # the line: "phone:12"
    share = models.PositiveSmallIntegerField(null=True)  # of texts that are nearly the same: percent of the shorter one
    batch = models.ForeignKey("candidates.Import", on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["digest", "kind"], name="who_shares_this")]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["ref", "kind", "digest", "key_id", "normaliser"], name="one_fingerprint_per_line"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.ref}"


class LinkVerdict(models.Model):
    """What a reviewer said of two linked people; two-way, reversible, and merging nothing."""

    class Meaning(models.TextChoices):
        SAME_PERSON = "same_person", _("The same person, entered twice")
        HOUSEHOLD = "household", _("One household")
        AGENCY = "agency", _("One agency or team")
        CAMPUS = "campus", _("One school, campus or club")
        TEMPLATE = "template", _("One template or writing service")
        UNRELATED = "unrelated", _("Coincidence")

    low = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="+")  # the lower key of the two
    high = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="+")
    meaning = models.CharField(_("meaning"), max_length=12, choices=Meaning.choices)
    reason = models.CharField(_("reason"), max_length=500)
    lines = ArrayField(models.CharField(max_length=40), null=True)  # what it was said of; None: of everything
    names = models.CharField(max_length=32, blank=True)  # fingerprint of how the two were called then
    said_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    said_at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(low__lt=models.F("high")), name="a_pair_has_one_order"),
            models.UniqueConstraint(
                fields=["low", "high"], condition=models.Q(undone_at=None), name="one_standing_verdict_per_pair"
            ),
        ]

    def __str__(self) -> str:
        return f"link verdict {self.pk}"

    def holds(self, lines: Iterable[str], names: str) -> bool:
        """Whether it speaks of the two as they are now: neither a line that came later nor a new name was judged."""
        return self.names in ("", names) and (self.lines is None or set(self.lines).issuperset(lines))


class Referral(DatedFact):
    """Who recommended whom, as far as was told."""

    class Direction(models.TextChoices):
        BY = "by", _("Recommended by")
        OF = "of", _("Recommends")

    direction = models.CharField(_("direction"), max_length=2, choices=Direction.choices)
    other = models.ForeignKey(Candidate, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    other_name = models.CharField(_("who"), max_length=200, blank=True)

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("referral")]


class ToldLink(DatedFact):
    """A link somebody told of that the register itself cannot see: the kinds shared, and the words in the note."""

    other_name = models.CharField(_("with whom"), max_length=200, blank=True)
    kind = models.CharField(_("what is shared"), max_length=10, choices=LinkKind.choices, blank=True)
    meaning = models.CharField(_("meaning"), max_length=12, choices=LinkVerdict.Meaning.choices, blank=True)
    comparison = models.CharField(max_length=10, blank=True, editable=False)  # of both names
    other_key = models.CharField(max_length=32, blank=True, editable=False)  # equal for one named person

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [mends_what_stands("toldlink")]
