"""The record-anything menu: every noun that a person can record of a candidate, with its form and its permission."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.forms import contacts, documents, history, links, messages, network, onboarding, payments, people
from candidates.forms.facts import FactForm, ValueForm
from candidates.models import Fact, HistoryEntry, Message, Relation
from candidates.stages import Ask
from screening.roles import Permission


class Group(StrEnum):
    """Parts of the menu, in its order."""

    WRITTEN = "written"
    PERSON = "person"
    CONTACT = "contact"
    HISTORY = "history"
    MONEY = "money"
    WORK = "work"
    OTHERS = "others"


GROUP_LABELS: dict[Group, Promise] = {
    Group.WRITTEN: _("Said and written"),
    Group.PERSON: _("Who"),
    Group.CONTACT: _("Contacts"),
    Group.HISTORY: _("History"),
    Group.MONEY: _("Money"),
    Group.WORK: _("Hiring and work"),
    Group.OTHERS: _("Other people"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """One thing that can be recorded."""

    slug: str
    label: Promise
    tells: Promise  # when one records it
    icon: str
    group: Group
    form: type[FactForm]
    permission: Permission = Permission.EDIT_CANDIDATES
    replies: bool = False  # a later state takes the place of an earlier one, though it is no value
    words: str = ""  # further words people search by
    fixed: dict[str, str] = field(default_factory=dict)

    @property
    def model(self) -> type[Fact]:
        """The table it is stored in."""
        model: type[Fact] = self.form._meta.model
        return model

    @property
    def ask(self) -> Ask | None:
        """What may only be asked for from a stage on."""
        return self.form.ask

    @property
    def has_file(self) -> bool:
        """Whether the form takes a file."""
        return bool(self.form.base_fields.get("upload"))

    @property
    def is_value(self) -> bool:
        """Whether it stands until another takes its place."""
        return issubclass(self.form, ValueForm)

    @property
    def relations(self) -> tuple[Relation, ...]:
        """How a new entry can take the place of one on file."""
        return (Relation.CHANGES, Relation.CORRECTS) if self.is_value or self.replies else (Relation.CORRECTS,)


NOUNS: tuple[Noun, ...] = (
    Noun(
        slug="note",
        label=_("Note"),
        tells=_("What you saw, heard or think should be known"),
        icon="note",
        group=Group.WRITTEN,
        form=messages.NoteForm,
        words="remark comment memo",
        fixed={"kind": Message.Kind.NOTE},
    ),
    Noun(
        slug="message",
        label=_("Message"),
        tells=_("What the candidate or somebody else wrote or said"),
        icon="mail",
        group=Group.WRITTEN,
        form=messages.MessageForm,
        words="mail chat call letter",
        fixed={"kind": Message.Kind.MESSAGE},
    ),
    Noun(
        slug="document",
        label=_("Document"),
        tells=_("A file handed in, or a paper that was looked at"),
        icon="document",
        group=Group.WRITTEN,
        form=documents.DocumentForm,
        replies=True,
        words="file cv résumé upload id passport licence diploma",
    ),
    Noun(
        slug="name",
        label=_("Name"),
        tells=_("Another name in use, or a new legal name"),
        icon="candidates",
        group=Group.PERSON,
        form=people.NameForm,
        words="alias marriage",
    ),
    Noun(
        slug="place",
        label=_("Place"),
        tells=_("Where the person says to live and work"),
        icon="pin",
        group=Group.PERSON,
        form=people.PlaceForm,
        words="town country time zone location",
    ),
    Noun(
        slug="accommodation",
        label=_("Accommodation"),
        tells=_("An adjustment that was asked for, or the answer"),
        icon="check-circle",
        group=Group.PERSON,
        form=onboarding.AccommodationForm,
        replies=True,
        words="disability adjustment camera interpreter",
    ),
    Noun(
        slug="email",
        label=_("E-mail address"),
        tells=_("Another address, or a new one"),
        icon="mail",
        group=Group.CONTACT,
        form=contacts.EmailForm,
        words="mail contact",
    ),
    Noun(
        slug="phone",
        label=_("Phone number"),
        tells=_("Another number, or a new one"),
        icon="phone",
        group=Group.CONTACT,
        form=contacts.PhoneForm,
        words="mobile voip contact",
    ),
    Noun(
        slug="address",
        label=_("Postal address"),
        tells=_("Home or delivery, and every move"),
        icon="pin",
        group=Group.CONTACT,
        form=contacts.AddressForm,
        words="street shipping delivery move",
    ),
    Noun(
        slug="profile",
        label=_("Public profile"),
        tells=_("LinkedIn, GitHub, a portfolio; looked at by you, never fetched"),
        icon="globe",
        group=Group.CONTACT,
        form=contacts.ProfileForm,
        words="linkedin github portfolio website url",
    ),
    Noun(
        slug="employment",
        label=_("Job"),
        tells=_("One employer as one source tells it"),
        icon="positions",
        group=Group.HISTORY,
        form=history.EmploymentForm,
        words="employment work employer experience",
        fixed={"kind": HistoryEntry.Kind.EMPLOYMENT},
    ),
    Noun(
        slug="education",
        label=_("Education"),
        tells=_("One school or degree as one source tells it"),
        icon="education",
        group=Group.HISTORY,
        form=history.EducationForm,
        words="school degree university diploma",
        fixed={"kind": HistoryEntry.Kind.EDUCATION},
    ),
    Noun(
        slug="rate",
        label=_("Requested rate"),
        tells=_("What the person asks to earn"),
        icon="money",
        group=Group.MONEY,
        form=payments.RateForm,
        permission=Permission.EDIT_PAYMENTS,
        words="salary pay wage",
    ),
    Noun(
        slug="payment",
        label=_("Requested way of payment"),
        tells=_("How somebody asked to be paid, in which words"),
        icon="money",
        group=Group.MONEY,
        form=payments.PaymentRequestForm,
        permission=Permission.EDIT_PAYMENTS,
        words="crypto bank platform cash method",
    ),
    Noun(
        slug="account",
        label=_("Payout account"),
        tells=_("The account pay goes to, and every change of it"),
        icon="lock",
        group=Group.MONEY,
        form=payments.PayoutAccountForm,
        permission=Permission.EDIT_PAYMENTS,
        words="bank iban wallet crypto number",
    ),
    Noun(
        slug="network",
        label=_("Network observation"),
        tells=_("Where a session came from"),
        icon="globe",
        group=Group.WORK,
        form=network.SightingForm,
        words="ip vpn login country time zone",
    ),
    Noun(
        slug="milestone",
        label=_("Onboarding step"),
        tells=_("Device shipped or received, first payroll, a visit promised or done"),
        icon="flag",
        group=Group.WORK,
        form=onboarding.MilestoneForm,
        replies=True,
        words="device laptop shipped received payroll visit start offer",
    ),
    Noun(
        slug="sign",
        label=_("Sign seen outside interviews"),
        tells=_("Online, on a device, or after hire"),
        icon="eye",
        group=Group.WORK,
        form=onboarding.SignForm,
        words="remote access kvm malware incident repository",
    ),
    Noun(
        slug="referral",
        label=_("Recommendation"),
        tells=_("Who recommended the person, or whom the person recommends"),
        icon="people",
        group=Group.OTHERS,
        form=links.ReferralForm,
        words="referral referred",
    ),
    Noun(
        slug="link",
        label=_("Link to somebody else"),
        tells=_("Something shared that the register itself cannot see"),
        icon="link",
        group=Group.OTHERS,
        form=links.ToldLinkForm,
        words="shared same photo text",
    ),
)

BY_SLUG: dict[str, Noun] = {noun.slug: noun for noun in NOUNS}


@cache
def of_row(table: str, kind: str = "") -> Noun:
    """The noun of a row by its table and, where one table holds two nouns, its kind. Raises KeyError."""
    for noun in NOUNS:
        if noun.model._meta.model_name == table and noun.fixed.get("kind", kind) == kind:
            return noun
    raise KeyError(table)
