"""Checks of what a candidate claims, their results, and the reminders that chase them."""

from typing import ClassVar
from uuid import uuid4

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from candidates.models.documents import Document
from candidates.models.facts import NEVER_UPDATED, Fact
from candidates.models.jurisdictions import JurisdictionVersion
from candidates.models.people import Candidate
from candidates.models.positions import Application
from screening.labels import Labelled
from screening.models.outbox import OwedMail, came_back
from screening.vault import SealedField


class Check(Labelled):
    """One question to the world about one claim; its state is that of its newest result."""

    class Kind(models.TextChoices):
        EMPLOYMENT = "employment", _("Employment")
        EDUCATION = "education", _("Education")
        REFERENCE = "reference", _("Reference")
        ID_DOCUMENT = "id_document", _("Identity document")
        ADDRESS = "address", _("Address")
        BANK = "bank", _("Bank account")
        SANCTIONS = "sanctions", _("Sanctions lists")
        CRIMINAL = "criminal", _("Background report")
        PHONE = "phone", _("Phone")
        OPEN_SOURCE = "open_source", _("Public sources")
        OTHER = "other", _("Other")

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        REQUESTED = "requested", _("Requested")
        WAITING = "waiting", _("Waiting for an answer")
        VERIFIED = "verified", _("Verified")
        CONTRADICTED = "contradicted", _("Contradicted")
        NO_RECORD = "no_record", _("No record")
        UNREACHABLE = "unreachable", _("Could not be reached")
        DECLINED = "declined", _("Declined to answer")
        CANCELLED = "cancelled", _("Cancelled")

    OPEN_STATES: ClassVar[tuple[str, ...]] = (State.PLANNED, State.REQUESTED, State.WAITING)

    class Found(models.TextChoices):
        UNKNOWN = "unknown", _("Not recorded")
        CANDIDATE = "candidate", _("Given by the candidate")
        INDEPENDENT = "independent", _("Found independently")
        NONE = "none", _("No contact needed")

    class Through(models.TextChoices):
        MAIL = "mail", _("By mail")
        PHONE = "phone", _("By telephone")
        LETTER = "letter", _("By letter, on paper")

    class Resembles(models.TextChoices):
        MIXED = "mixed", _("letters of several alphabets")
        CONFUSABLE = "confusable", _("characters that look alike")
        ONE_LETTER = "one_letter", _("one letter differs")
        ADDED_WORD = "added_word", _("a word was added")
        OTHER_ENDING = "other_ending", _("another ending")

    class Consent(models.TextChoices):
        FORM = "form", _("A signed form")
        EMAIL = "email", _("An e-mail")
        PAGE = "page", _("A page on the web")

    candidate = models.ForeignKey(Candidate, on_delete=models.CASCADE, related_name="checks")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, null=True, related_name="checks")
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices)
    subject = models.CharField(_("employer, school or person"), max_length=200, blank=True)
    contact_name = models.CharField(_("who is asked"), max_length=160, blank=True)
    contact_email = SealedField(_("their e-mail address"), null=True, blank=True)
    contact_phone = SealedField(_("their phone number"), null=True, blank=True)
    contact_hint = models.CharField(max_length=160, blank=True, editable=False)
    contact_domain = models.CharField(max_length=12, blank=True, editable=False)
    contact_host = models.CharField(max_length=253, blank=True, editable=False)  # of the e-mail address, after the @
    listed_domain = models.CharField(max_length=253, blank=True, editable=False)  # of the subject, in a loaded list
    resembles = models.CharField(max_length=253, blank=True, editable=False)  # a domain that contact_host is not
    resembles_how = models.CharField(max_length=12, choices=Resembles.choices, blank=True, editable=False)
    domain_since = models.DateField(_("domain registered on"), null=True, blank=True)
    domain_where = models.CharField(_("where that was looked up"), max_length=300, blank=True)
    domain_seen_on = models.DateField(null=True, editable=False)
    domain_seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+", editable=False
    )
    found = models.CharField(
        _("how the contact was found"), max_length=12, choices=Found.choices, default=Found.UNKNOWN
    )
    found_where = models.CharField(_("where it was found"), max_length=300, blank=True)
    outside_plan = models.CharField(_("why it is asked outside the plan"), max_length=500, blank=True)
    consent_on = models.DateField(_("the candidate agreed on"), null=True, blank=True)
    consent_how = models.CharField(_("how the candidate agreed"), max_length=5, choices=Consent.choices, blank=True)
    asked_under = models.ForeignKey(
        JurisdictionVersion, on_delete=models.PROTECT, null=True, related_name="+", editable=False
    )  # what was in force when it was asked
    state = models.CharField(max_length=12, choices=State.choices, default=State.PLANNED)
    requested_on = models.DateField(_("requested on"), null=True, blank=True)
    through = models.CharField(_("how it was asked"), max_length=6, choices=Through.choices, default=Through.MAIL)
    responsible = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="checks"
    )
    batch = models.ForeignKey("candidates.Import", on_delete=models.PROTECT, null=True, related_name="+")
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["requested_on"],
                name="checks_under_way",
                condition=models.Q(state__in=["planned", "requested", "waiting"]),
            )
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=~models.Q(found="independent") | ~models.Q(found_where=""),
                name="an_independent_contact_says_where",
            ),
            models.CheckConstraint(
                condition=models.Q(domain_since=None) | ~models.Q(domain_where=""),
                name="the_age_of_a_domain_says_where",
            ),
        ]

    def __str__(self) -> str:
        return self.ref

    @property
    def ref(self) -> str:
        """Kind and key: what rules and pages call this line."""
        return f"check:{self.pk}"

    @property
    def is_open(self) -> bool:
        """Whether an answer is still awaited."""
        return self.state in self.OPEN_STATES

    @property
    def is_mailed(self) -> bool:
        """Whether its contact is written to by mail: there is an address, and nobody chose to call or to send paper."""
        return bool(self.contact_email) and self.through == self.Through.MAIL

    @property
    def takes_mail(self) -> bool:
        """Whether the contact can be written to: by mail, and no mail to the address came back (one query)."""
        return self.is_mailed and not self.is_returned

    @property
    def is_returned(self) -> bool:
        """Whether a mail to the contact came back, and nobody mended the address since (one query)."""
        return bool(self.pk and self.contact_email and self.reminders.filter(came_back()).exists())


class Agreement(models.TextChoices):
    """What agrees with an entry of a sanctions list besides the name."""

    BIRTH_DATE = "birth_date", _("Birth date")
    DOCUMENT = "document", _("Document number")
    WALLET = "wallet", _("Wallet address")
    ADDRESS = "address", _("Address")


class CheckResult(Fact):
    """One answer to a check; a later answer never overwrites an earlier one. What was said stands in the note."""

    class Channel(models.TextChoices):
        EMAIL = "email", _("E-mail")
        PHONE = "phone", _("Phone call")
        VIDEO = "video", _("Video call")
        IN_PERSON = "in_person", _("In person")
        LETTER = "letter", _("Letter")
        RECORD = "record", _("Register or portal")
        PAPER = "paper", _("A paper that was looked at")
        ONLINE = "online", _("The page behind the link in our mail")

    class Paper(models.TextChoices):
        PASSPORT = "passport", _("Passport")
        LICENCE = "licence", _("Driver’s licence")
        NATIONAL = "national", _("Identity card of a state")
        RESIDENCE = "residence", _("Residence card or permit")
        OTHER = "other", _("Another official paper")

    check_made = models.ForeignKey(Check, on_delete=models.CASCADE, related_name="results")
    state = models.CharField(_("result"), max_length=12, choices=Check.State.choices)
    on = models.DateField(_("answered on"), null=True, blank=True)
    answered_by = models.CharField(_("who answered"), max_length=160, blank=True)
    channel = models.CharField(_("how the answer came"), max_length=10, choices=Channel.choices, blank=True)
    found = models.CharField(
        _("through which contact"), max_length=12, choices=Check.Found.choices, blank=True
    )  # "": the contact of the check itself
    found_where = models.CharField(_("where it was found"), max_length=300, blank=True)
    agrees = ArrayField(
        models.CharField(max_length=12, choices=Agreement.choices),
        verbose_name=_("what agrees besides the name"),
        default=list,
        blank=True,
    )  # of a sanctions check: a name alone is never a match
    paper = models.CharField(
        _("which paper was looked at"), max_length=10, choices=Paper.choices, blank=True
    )  # of an identity check: all that is kept of it besides who looked, when and the result
    documents = models.ManyToManyField(Document, related_name="+")
    own_words = models.TextField(blank=True, editable=False)  # of the note, what was written freely on the page
    seconds_taken = models.PositiveIntegerField(null=True, editable=False)  # from opening the page to sending it
    network = models.CharField(max_length=32, blank=True, editable=False)  # fingerprint, equal to that of a Sighting

    class Meta:
        triggers = NEVER_UPDATED
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=~models.Q(found="independent") | ~models.Q(found_where=""),
                name="an_independent_answer_says_where",
            )
        ]


class AnswerLink(models.Model):
    """A single-use link to a page where the contact of a check answers; a check has one open link at most."""

    check_made = models.ForeignKey(Check, on_delete=models.CASCADE, related_name="answer_links")
    nonce = models.UUIDField(default=uuid4, editable=False)  # the link is made from it, and from a key kept elsewhere
    token_hash = models.CharField(max_length=64, editable=False)
    code_hash = models.CharField(max_length=64, blank=True, editable=False)  # of the code that a letter on paper tells
    made_at = models.DateTimeField(default=timezone.now)
    opened_at = models.DateTimeField(null=True)  # first time; a mail scanner may have been quicker than the reader
    used_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)  # used, replaced, or no longer wanted

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["token_hash"], name="one_answer_link_per_hash"),
            models.UniqueConstraint(
                fields=["code_hash"], condition=~models.Q(code_hash=""), name="one_answer_link_per_code"
            ),
            models.UniqueConstraint(
                fields=["check_made"], condition=models.Q(ended_at=None), name="one_open_answer_link_per_check"
            ),
        ]

    def __str__(self) -> str:
        return f"answer link {self.pk}"


class Reminder(OwedMail):
    """One step by which a check is asked or chased, owed at a time."""

    class Step(models.TextChoices):
        REQUEST = "request", _("Request")
        FIRST = "first", _("First reminder")
        SECOND = "second", _("Second reminder")
        ROUTE = "route", _("Try another way")
        ESCALATE = "escalate", _("Tell the HR lead")
        EXPIRE = "expire", _("Could not be verified in time")
        LINK = "link", _("New link")  # beside the others, as often as somebody asks for one

    check_made = models.ForeignKey(Check, on_delete=models.CASCADE, related_name="reminders")
    step = models.CharField(max_length=10, choices=Step.choices)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["check_made", "step"],
                condition=~models.Q(step="link") & models.Q(closed_at=None),
                name="one_standing_reminder_per_step",
            )
        ]
        indexes: ClassVar[list[models.Index]] = [
            models.Index(
                fields=["due_at"],
                name="reminders_owed",
                condition=models.Q(sent_at__isnull=True, closed_at__isnull=True),
            ),
            models.Index(
                fields=["bounced_at"],
                name="reminders_came_back",
                condition=models.Q(bounced_at__isnull=False, closed_at__isnull=True),
            ),
        ]
