"""Everything rules may know about one application: immutable facts without names, birth dates or sealed values.

A dossier is put together by `redflags.gather` and by nothing else. Each fact carries a `ref` that leads back to the line
of the page it came from, and `known_on`, the day the product learned it (None: undated, known only at the end).
Equality of sealed values (phone, account, address ...) is visible only through `key`, a keyed fingerprint.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")

# ruff: noqa: E501  (one attribute and its meaning on one line reads best here)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A date of year, month or day precision, as the first and the last day it can mean."""

    first: date
    last: date

    @classmethod
    def day(cls, day: date) -> "Span":
        """A date known to the day."""
        return cls(day, day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What all facts share."""

    ref: str  # "phone:12": kind and key of the line it came from
    known_on: date | None = None  # the day the product learned it


@dataclass(frozen=True, slots=True, kw_only=True)
class NameComparison(Fact):
    """Two of the person's own names compared (made in candidates.names); scores only when a person confirmed it."""

    where: str  # the other name's place: "cv", "profile", "account", "document" ...
    relation: str  # same | compatible | partial | different
    confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Fact):
    """Where the person says he or she lives and works."""

    country: str = ""  # ISO 3166 alpha-2, compared for equality only
    region: str = ""
    timezone: str = ""  # IANA


@dataclass(frozen=True, slots=True, kw_only=True)
class Email(Fact):
    """An e-mail address of the candidate."""

    slot: str = "personal"  # personal | work | agency | other
    domain: str = "unknown"  # free | disposable | organisation | unknown
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(Fact):
    """A phone number of the candidate."""

    slot: str = "personal"
    region: str = ""  # country of the number, ISO 3166 alpha-2
    line: str = "unknown"  # mobile | landline | voip | unknown
    valid: bool = True
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address(Fact):
    """A postal address by purpose."""

    purpose: str = "home"  # home | shipping | other
    country: str = ""
    region: str = ""
    locality: str = ""  # normalised town, for equality only
    kind: str = "unknown"  # residence | office | drop (forwarder, mailbox, pickup point) | unknown
    key: str = ""  # "" where the street is not known
    verified: bool = False  # confirmed by an identity document, a proof of address or an address check


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Fact):
    """A public profile or page of the candidate."""

    network: str = ""  # linkedin | github | portfolio | freelance | other
    present: bool | None = None
    created: Span | None = None
    connections: int | None = None
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Fact):
    """One line of work or education history, as one source tells it."""

    kind: str  # employment | education
    source: str  # resume | linkedin | application | reference | portfolio | interview | ats
    organisation: str = ""  # as written: employers and schools are in the clear
    key: str = ""  # organisation normalised for matching
    title: str = ""
    start: Span | None = None
    end: Span | None = None  # None with current=False: not told
    current: bool = False
    paid: bool = True  # False for care, study, travel, self-described gaps
    part_time: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Fact):
    """A value that really changed (a typo mended or a second phone is none)."""

    what: str  # home_address | shipping_address | bank_account | payment_method | phone | email | legal_name
    on: date | None = None
    reason_given: bool = False
    evidenced: bool = False  # evidence for the change was recorded
    new: str = ""  # ref of the observation that now stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate(Fact):
    """What the candidate asks for."""

    amount: Decimal
    currency: str
    period: str  # hour | day | month | year


@dataclass(frozen=True, slots=True, kw_only=True)
class PayBand(Fact):
    """What the position or the market pays, for the candidate's region."""

    low: Decimal | None = None
    median: Decimal | None = None
    high: Decimal | None = None
    currency: str = ""
    period: str = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRequest(Fact):
    """How somebody asked to be paid."""

    on: date | None = None
    method: str = "unknown"  # crypto | bank | platform | cash | multiple | other | unknown
    asked_by: str = "candidate"  # candidate | company | unknown
    payee: str = "unknown"  # self | joint | family | other_person | own_company | company | agency | unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Fact):
    """A payout account; the number itself is sealed."""

    kind: str = "bank"  # bank | platform | wallet
    holder: str = "unknown"  # self | joint | family | other_person | own_company | company | agency | unknown
    holder_name: str = "unknown"  # same | compatible | partial | different | unknown, against the legal name
    holder_confirmed: bool = False  # a person confirmed that comparison
    country: str = ""
    provider: str = ""
    key: str = ""
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign(Fact):
    """One thing a person observed and ticked: in a call, in a live test, online, on the device, after hire."""

    code: str  # the vocabulary of candidates.signs
    session: str = ""  # ref of the interview it was seen in
    observer: str = ""  # opaque key of who saw it, so that two observers can be told apart
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Fact):
    """An interview."""

    on: date | None = None
    offered: str = ""  # video | audio | text | in_person
    held: str = ""  # the mode it was really held in; "" when it was not held
    outcome: str = ""  # scheduled | passed | failed | concern | declined | no_show | cancelled | technical


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Fact):
    """A check and its latest result."""

    kind: str  # employment | education | reference | id_document | address | bank | sanctions | criminal | phone | open_source | other
    subject: str = ""  # normalised organisation or person the check is about; "" when not told
    state: str = "planned"  # planned | requested | waiting | verified | contradicted | no_record | unreachable | declined | cancelled
    contact: str = "unknown"  # candidate (given by) | independent (found) | unknown | none (no contact needed)
    is_listed: bool = False  # a list that an admin loaded has a domain for the subject
    resembles: str = (
        ""  # how the contact's domain looks like another: mixed | confusable | one_letter | added_word | other_ending
    )
    domain_since: date | None = None  # when the contact's domain was registered, as somebody looked it up
    contact_domain: str = "unknown"  # free | disposable | organisation | unknown
    requested_on: date | None = None
    completed_on: date | None = None
    superseded: bool = False  # a later check of the same subject was verified
    agrees: frozenset[str] = frozenset()  # sanctions: besides the name: birth_date | document | wallet | address


@dataclass(frozen=True, slots=True)
class Alike:
    """An earlier answer about the same candidate that says nearly the same."""

    ref: str
    share: int  # percent of the shorter one that stands in the other


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Fact):
    """How the contact of a check answered on the page behind a link; what was answered is the check's result."""

    check: str = ""  # ref of the check
    kind: str = ""  # of the check
    subject: str = ""  # normalised organisation or person the check is about
    seconds: int | None = None  # from opening the page to sending
    network: str = ""  # fingerprint, equal to the key of a sighting from the same network
    alike: tuple[Alike, ...] = ()  # to contacts of other checks of this candidate


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Fact):
    """What a text says, read by `redflags.reading`: a suggestion where the candidate or a referee wrote it."""

    label: str  # the flag vocabulary
    topic: str
    stance: str
    speaker: str  # candidate | staff | referee | unknown
    context: str  # where the text stands: message, note, check_reference ...
    start: int = 0  # span of the words in the text
    end: int = 0
    on: date | None = None
    confirmed: bool = False  # a person confirmed the reading
    about: str = ""  # ref of the fact whose note this is, where it is one
    weighed: bool = False  # likely from all its concepts together, said by no pattern: a suggestion whoever wrote it


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting(Fact):
    """Where a session came from, as an address look-up told."""

    on: date | None = None
    context: str = ""  # application | interview | login | first_login | ...
    country: str = ""
    kind: str = "unknown"  # residential | mobile | vpn | datacenter | tor | proxy | satellite | unknown
    timezone: str = ""
    key: str = ""  # fingerprint of the network


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Fact):
    """A file or a document that was looked at."""

    kind: str = ""
    state: str = "received"  # received | accepted | doubtful | rejected
    key: str = ""  # fingerprint of the content
    author_key: str = ""  # fingerprint of a non-generic author in its metadata


@dataclass(frozen=True, slots=True, kw_only=True)
class Accommodation(Fact):
    """An adjustment the candidate asked for; while it is open or granted it freezes what it concerns."""

    on: date | None = None
    state: str = "open"  # open | granted | declined | withdrawn
    concerns: frozenset[str] = frozenset({"presence"})  # presence (camera, voice, tests, in person) | document | other


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Fact):
    """A step of hiring or onboarding that happened or was promised."""

    kind: str  # offer | start | device_shipped | device_received | first_payroll | visit
    on: date | None = None
    due_on: date | None = None  # for what is promised
    done: bool = True
    by_other: bool = False  # received or signed by somebody else than the named person


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared(Fact):
    """A value that this candidate shares with somebody else on the register."""

    kind: str  # phone | email | account | wallet | address | document | author | profile | referee | photo | text | network | stamp | answered (network of a referee) | answer_text
    others: int = 1  # how many other people
    other: str = ""  # opaque reference of one of them
    people: tuple[str, ...] = ()  # opaque references of those under another name
    settled: frozenset[str] = frozenset()  # those of them whose link a reviewer explained
    share: int | None = None  # of texts: percent of the shorter one that stands in the other
    vouching: str = ""  # of referees: taken (the other is this candidate's) | given (the other way round) | same
    names_differ: bool | None = None  # None: not compared
    own_referee: bool = False  # the other side is a referee of this candidate
    explained: bool = False  # household, agency or same person, said by a reviewer


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Fact):
    """Who recommended whom."""

    direction: str  # by (this person was referred by) | of (this person refers)
    confirmed_case: bool = False
    steps: int = 1  # to that case: 1 is the person named, 2 somebody that person recommended or was recommended by
    other: str = ""  # opaque reference of the person named, where that person is on the register
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned(Fact):
    """One line of the position's check plan."""

    kind: str
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """All facts of one application, and the day it is read on."""

    as_of: date
    stage: str = "applied"
    crypto_is_normal: bool = False  # the position normally pays in cryptocurrency
    applied_on: date | None = None
    seniority: str = ""
    name_comparisons: tuple[NameComparison, ...] = ()
    places: tuple[Place, ...] = ()
    emails: tuple[Email, ...] = ()
    phones: tuple[Phone, ...] = ()
    addresses: tuple[Address, ...] = ()
    profiles: tuple[Profile, ...] = ()
    entries: tuple[Entry, ...] = ()
    changes: tuple[Change, ...] = ()
    rates: tuple[Rate, ...] = ()
    bands: tuple[PayBand, ...] = ()
    payment_requests: tuple[PaymentRequest, ...] = ()
    accounts: tuple[Account, ...] = ()
    sessions: tuple[Session, ...] = ()
    signs: tuple[Sign, ...] = ()
    checks: tuple[Check, ...] = ()
    answers: tuple[Answer, ...] = ()
    statements: tuple[Statement, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    documents: tuple[Document, ...] = ()
    accommodations: tuple[Accommodation, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    shared: tuple[Shared, ...] = ()
    referrals: tuple[Referral, ...] = ()
    plan: tuple[Planned, ...] = ()
    texts_unread: int = 0  # texts the reading gave up on: never to be taken as clean
    _worked_out: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def facts(self) -> Iterator[Fact]:
        """Every fact, section by section."""
        for section in SECTIONS:
            yield from getattr(self, section)

    def said(self, label: str, *topics: str) -> Sequence[Statement]:
        """What texts say under a label, all topics or the named ones."""
        if not self.statements:
            return ()
        by_label = self._worked_out.get("statements by label")
        if by_label is None:
            by_label = self.once("statements by label", self._statements_by_label)
        found = by_label.get(label)
        if found is None:
            return ()
        return [s for s in found if s.topic in topics] if topics else found

    def _statements_by_label(self) -> dict[str, list[Statement]]:
        groups: dict[str, list[Statement]] = {}
        for statement in self.statements:
            groups.setdefault(statement.label, []).append(statement)
        return groups

    def seen(self, *codes: str) -> Sequence[Sign]:
        """Signs that a person ticked, by code."""
        return self._telling("signs", codes)

    def changed(self, *what: str) -> Sequence[Change]:
        """Real changes of the named values."""
        return self._telling("changes", what)

    def ended(self, *outcomes: str) -> Sequence[Session]:
        """Interviews that ended in one of these ways."""
        return self._telling("sessions", outcomes)

    def checked(self, *states: str) -> Sequence[Check]:
        """Checks with one of these results."""
        return self._telling("checks", states)

    def checks_of(self, *kinds: str) -> Sequence[Check]:
        """Checks of these kinds, whatever came of them."""
        return self._telling("checks", kinds, "kind")

    def checks_through(self, *domains: str) -> Sequence[Check]:
        """Checks whose contact writes from these kinds of domain."""
        return self._telling("checks", domains, "contact_domain")

    def filed(self, *states: str) -> Sequence[Document]:
        """Documents that were found so."""
        return self._telling("documents", states)

    def came_through(self, *kinds: str) -> Sequence[Sighting]:
        """Sessions that came from such networks."""
        return self._telling("sightings", kinds)

    def phones_on(self, *lines: str) -> Sequence[Phone]:
        """Phone numbers of these kinds of line."""
        return self._telling("phones", lines)

    def emails_at(self, *domains: str) -> Sequence[Email]:
        """E-mail addresses at these kinds of domain."""
        return self._telling("emails", domains)

    def shares(self, *kinds: str) -> Sequence[Shared]:
        """Values of these kinds that somebody else gave too."""
        return self._telling("shared", kinds)

    def located(self, *kinds: str) -> Sequence[Address]:
        """Addresses of these kinds of building."""
        return self._telling("addresses", kinds)

    def accounts_of(self, *kinds: str) -> Sequence[Account]:
        """Payout accounts of these kinds."""
        return self._telling("accounts", kinds)

    def accounts_held_by(self, *holders: str) -> Sequence[Account]:
        """Payout accounts that belong to these."""
        return self._telling("accounts", holders, "holder")

    def accounts_named(self, *comparisons: str) -> Sequence[Account]:
        """Payout accounts whose holder's name compares so with the legal name."""
        return self._telling("accounts", comparisons, "holder_name")

    def reached(self, *kinds: str) -> Sequence[Milestone]:
        """Steps of these kinds that happened or were promised."""
        return self._telling("milestones", kinds)

    def milestone(self, kind: str) -> Milestone | None:
        """The latest milestone of a kind, dated ones first."""
        found = self.reached(kind)
        return max(found, key=lambda m: (m.on is not None, m.on or date.min, m.ref), default=None)

    def _telling(self, section: str, values: Collection[str], attribute: str = "") -> Sequence[Any]:
        """The facts of a section in whose telling attribute, or in that one, one of the values stands."""
        facts = getattr(self, section)
        if not facts:
            return ()
        value_of = VALUE_OF[attribute or TELLING[section]]
        told = list(map(value_of, facts))
        # Most often none does, which is found out without looking at each fact.
        for value in values:
            if value in told:
                return [fact for fact, its_own in zip(facts, told, strict=True) if its_own in values]
        return ()

    def once(self, name: object, work_out: Callable[..., T], *facts: object) -> T:
        """What follows from these facts alone and several rules ask for, worked out from them the first time."""
        # An exception would cost more than the second look, and most of what is asked for is asked for the first time.
        if name not in self._worked_out:
            self._worked_out[name] = work_out(*facts)
        return self._worked_out[name]  # type: ignore[no-any-return]  # what work_out returned under that name

    def known_by(self, day: date) -> "Dossier":
        """The same dossier with only the facts known by the end of that day, read on that day.

        Undated facts count as known only from the day of the latest dated fact.
        """
        dated = [f.known_on for f in self.facts() if f.known_on is not None]
        everything = not dated or day >= max(dated)

        def known(fact: Fact) -> bool:
            return everything if fact.known_on is None else fact.known_on <= day

        kept: Any = {name: tuple(f for f in getattr(self, name) if known(f)) for name in SECTIONS}
        return replace(self, as_of=day, **kept)


SECTIONS: tuple[str, ...] = tuple(f.name for f in fields(Dossier) if str(f.type).startswith("tuple["))
"""The names of a dossier's sections: what a rule can say it needs."""

TELLING: Mapping[str, str] = {
    "signs": "code",
    "changes": "what",
    "sessions": "outcome",
    "checks": "state",
    "documents": "state",
    "sightings": "kind",
    "phones": "line",
    "emails": "domain",
    "shared": "kind",
    "milestones": "kind",
    "addresses": "kind",
    "accounts": "kind",
}
"""The attribute by which rules look for facts of a section: a rule that asks so is run only where there are such facts."""

VALUE_OF = {
    attribute: attrgetter(attribute) for attribute in {*TELLING.values(), "holder", "holder_name", "contact_domain"}
}
"""What facts tell in such an attribute, or in another that rules look for them by."""
