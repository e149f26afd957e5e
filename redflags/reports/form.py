"""The form of a report: twelve items with their fields and tables (pure). Every authority gets parts of this one form.

A content is a dict of items; in an item each field is a text, and each table a list of rows, which are dicts of texts.
Besides its columns a row holds `use` ("yes", "no", or "" while nobody has chosen) and `ref`, the line of the file it
was filled in from ("" where a person typed it). Only rows with "yes" leave the house.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

Content = dict[str, dict[str, Any]]
Row = dict[str, str]

LONGEST_LINE = 500
LONGEST_TEXT = 10_000
MOST_ROWS = 80
"""Of each table: so many that the fields of any item stay below what one request may hold."""

REMARK = "remark"
USE, REF = "use", "ref"
YES, NO, UNDECIDED = "yes", "no", ""


class Kind(StrEnum):
    """How a field is asked for, and what its text looks like."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"  # YYYY-MM-DD
    AMOUNT = "amount"  # a decimal number with a point
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Field:
    """One question of the form, or one column of a table."""

    key: str
    label: Promise
    kind: Kind = Kind.LINE
    help: str | Promise = ""
    choices: tuple[tuple[str, Promise], ...] = ()
    sealed: bool = False  # kept from readers who may not see account numbers

    def say(self, value: str) -> str:
        """A value in words."""
        return str(dict(self.choices).get(value, value))


@dataclass(frozen=True, slots=True)
class Table:
    """A list of rows with the same columns."""

    key: str
    label: Promise
    columns: tuple[Field, ...]
    chosen: bool = False  # a person chooses of every row whether it goes into the report
    help: str | Promise = ""

    @property
    def first(self) -> Field:
        """The column that names a row."""
        return self.columns[0]


@dataclass(frozen=True, slots=True)
class Item:
    """One of the twelve items."""

    number: int
    key: str
    title: Promise
    fields: tuple[Field, ...] = ()
    tables: tuple[Table, ...] = ()
    help: str | Promise = ""

    def part(self, key: str) -> Field | Table:
        """A field or table by its key. Raises KeyError."""
        return {part.key: part for part in self.parts}[key]

    @property
    def parts(self) -> tuple["Field | Table", ...]:
        """Its fields, its tables, and the remark."""
        return (*self.fields, *self.tables, REMARK_FIELD)


REMARK_FIELD = Field(
    REMARK,
    _("Remarks"),
    Kind.TEXT,
    _("What else should be known here, or why a part stays empty (“not known” is fine)."),
)

NETWORK_HELP = _("As precisely as known, with the zone of the clock: an address without its time names nobody.")

ITEMS: tuple[Item, ...] = (
    Item(
        1,
        "reporter",
        _("Who reports"),
        (
            Field("organisation", _("Organisation")),
            Field("address", _("Address"), Kind.TEXT),
            Field("contact", _("Contact person")),
            Field("role", _("Role of the contact person")),
            Field("phone", _("Phone")),
            Field("email", _("E-mail")),
            Field("counsel", _("Counsel"), help=_("Name and how to reach counsel, if any.")),
            Field(
                "entity",
                _("Are you a reporting entity under Canada’s anti-money-laundering law?"),
                Kind.CHOICE,
                _("Banks, money services, accountants and some others are. Most employers are not."),
                (("no", _("No")), ("yes", _("Yes")), ("unsure", _("Not sure: ask counsel"))),
            ),
        ),
    ),
    Item(
        2,
        "summary",
        _("What happened"),
        (
            Field("noticed_on", _("Noticed on"), Kind.DAY),
            Field("noticed_how", _("How it was noticed"), Kind.TEXT),
            Field("what", _("What happened: who, what, when, where, how"), Kind.TEXT),
            Field(
                "why",
                _("Why it is suspicious"),
                Kind.TEXT,
                _("Facts, and “suspected”: whoever reads this draws the conclusions."),
            ),
            Field(
                "sanctions",
                _("What points to sanctions, if anything"),
                Kind.TEXT,
                _("A match of a list needs more than a name: a birth date, a document, a wallet, an address."),
            ),
        ),
    ),
    Item(
        3,
        "person",
        _("The person, as presented"),
        (
            Field("photos", _("Photos you lawfully hold"), Kind.TEXT, _("Which, from where; none is kept here.")),
            Field(
                "welfare",
                _("Concern for the person"),
                Kind.TEXT,
                _("Signs of control by others, fear or withheld pay. Such workers may themselves be coerced."),
            ),
        ),
        (
            Table(
                "names",
                _("Names used"),
                (Field("name", _("Name")), Field("used", _("Used as, and where")), Field("told", _("Told by"))),
            ),
            Table(
                "contacts",
                _("Phones and e-mail addresses"),
                (
                    Field("kind", _("Kind")),
                    Field("value", _("Number or address"), sealed=True),
                    Field("told", _("Told by")),
                    Field("since", _("On file since"), Kind.DAY),
                ),
            ),
            Table(
                "places",
                _("Addresses and places"),
                (
                    Field("kind", _("Kind")),
                    Field("street", _("Street"), sealed=True),
                    Field("town", _("Town, region, country")),
                    Field("zone", _("Time zone")),
                    Field("told", _("Told by")),
                    Field("since", _("On file since"), Kind.DAY),
                ),
            ),
            Table(
                "profiles",
                _("Public profiles"),
                (
                    Field("network", _("Network")),
                    Field("url", _("Address of the page")),
                    Field("detail", _("What was seen")),
                ),
            ),
        ),
    ),
    Item(
        4,
        "documents",
        _("Identity documents and papers"),
        (),
        (
            Table(
                "papers",
                _("Documents that were looked at"),
                (
                    Field("kind", _("Document")),
                    Field("number", _("Number"), help=_("Only if you lawfully keep it."), sealed=True),
                    Field("result", _("Result"), Kind.TEXT),
                    Field("on", _("Looked at on"), Kind.DAY),
                    Field("by", _("By")),
                ),
            ),
        ),
        _("No copy of an identity document is kept here, and none goes out."),
    ),
    Item(
        5,
        "engagement",
        _("Application and work"),
        (
            Field("role", _("Position")),
            Field("channel", _("How the application came")),
            Field("agency", _("Staffing agency or platform")),
            Field("referrer", _("Recommended by")),
            Field("applied_on", _("Applied on"), Kind.DAY),
            Field("offered_on", _("Offer made on"), Kind.DAY),
            Field("started_on", _("First day"), Kind.DAY),
            Field("ended_on", _("Ended on"), Kind.DAY),
            Field("access", _("Access that was given"), Kind.TEXT, _("Systems, repositories, data, since when.")),
        ),
    ),
    Item(
        6,
        "payments",
        _("Payments and accounts"),
        (
            Field("asked", _("How the person asked to be paid"), Kind.TEXT),
            Field("unpaid", _("Balance not paid out"), help=_("Amount, currency, and for which work.")),
            Field(
                "held",
                _("Property you hold"),
                Kind.TEXT,
                _("Wages, deposits or other property that may belong to the person or to whoever stands behind."),
            ),
        ),
        (
            Table(
                "accounts",
                _("Accounts that were named"),
                (
                    Field("kind", _("Kind")),
                    Field("provider", _("Bank, platform or network")),
                    Field("country", _("Country")),
                    Field("holder", _("Account holder")),
                    Field("number", _("Account number, IBAN or wallet"), sealed=True),
                    Field("since", _("Named on"), Kind.DAY),
                    Field("detail", _("Detail"), Kind.TEXT),
                ),
            ),
            Table(
                "transactions",
                _("Each payment"),
                (
                    Field("on", _("Date"), Kind.DAY),
                    Field("amount", _("Amount"), Kind.AMOUNT),
                    Field("currency", _("Currency")),
                    Field("method", _("Method")),
                    Field("provider", _("Bank or platform")),
                    Field("holder", _("Account holder")),
                    Field("number", _("Account number, IBAN or wallet"), sealed=True),
                    Field("reference", _("Reference or transaction hash")),
                    Field("intermediary", _("Intermediary")),
                    Field("place", _("Where it took place"), help=_("Branch, platform, town; or “online”.")),
                    Field("behalf", _("Conducted by, and on whose behalf")),
                    Field("became", _("What became of the money"), help=_("Paid out, sent on, still there, returned.")),
                ),
                help=_("Screening keeps no payments: take them from payroll or the bank."),
            ),
        ),
    ),
    Item(
        7,
        "equipment",
        _("Equipment"),
        (),
        (
            Table(
                "devices",
                _("Devices"),
                (
                    Field("what", _("Device")),
                    Field("serial", _("Serial number")),
                    Field("sent_on", _("Sent on"), Kind.DAY),
                    Field("carrier", _("Carrier")),
                    Field("ship_to", _("Sent to"), sealed=True),
                    Field("received_on", _("Received on"), Kind.DAY),
                    Field("received_by", _("Received by")),
                    Field("now", _("Where it is now")),
                ),
            ),
        ),
    ),
    Item(
        8,
        "network",
        _("Connections"),
        (Field("tools", _("Remote-access tools and VPN"), Kind.TEXT, _("Names of programs, where and when seen.")),),
        (
            Table(
                "sessions",
                _("Sessions"),
                (
                    Field("on", _("Date and time")),
                    Field("zone", _("Zone of the clock")),
                    Field("ip", _("IP address"), sealed=True),
                    Field("origin", _("Country and network")),
                    Field("kind", _("Kind of connection")),
                    Field("context", _("Where it was seen")),
                ),
                help=NETWORK_HELP,
            ),
        ),
    ),
    Item(
        9,
        "linked",
        _("Linked persons"),
        (),
        (
            Table(
                "people",
                _("People who share details"),
                (
                    Field("who", _("Who"), help=_("A number or a role; a name only where the report needs it.")),
                    Field("shares", _("What is shared"), Kind.TEXT, sealed=True),
                    Field("detail", _("What is known of the link"), Kind.TEXT),
                ),
                chosen=True,
                help=_("Each is a person with rights of his or her own: choose of everyone whether it is needed."),
            ),
        ),
    ),
    Item(
        10,
        "findings",
        _("What was seen, verified, and not known"),
        (Field("unknown", _("What is not known"), Kind.TEXT, _("One thing a line. A reader has to see the gaps.")),),
        (
            Table(
                "flags",
                _("Red flags with their evidence"),
                (
                    Field("what", _("What was seen")),
                    Field("evidence", _("Evidence on file"), Kind.TEXT),
                    Field("weight", _("Weight and status")),
                    Field("source", _("Who names this sign"), help=_("Publications that list it as a sign.")),
                    Field("rule", _("Rule")),
                ),
            ),
            Table(
                "verified",
                _("What was checked, and how"),
                (
                    Field("what", _("Check")),
                    Field("result", _("Result"), Kind.TEXT),
                    Field("how", _("How, and through which contact")),
                    Field("on", _("On"), Kind.DAY),
                ),
            ),
        ),
    ),
    Item(
        11,
        "actions",
        _("What was done"),
        (
            Field("told", _("Who else was told"), Kind.TEXT, _("Bank, payroll provider, agency, insurers, police.")),
            Field("numbers", _("File numbers of police or other authorities")),
        ),
        (
            Table(
                "taken",
                _("Steps taken"),
                (
                    Field("what", _("What")),
                    Field("on", _("When")),
                    Field("by", _("By")),
                    Field("detail", _("Detail"), Kind.TEXT),
                ),
            ),
        ),
    ),
    Item(
        12,
        "attachments",
        _("Attachments"),
        (),
        (
            Table(
                "files",
                _("Files, with their SHA-256"),
                (
                    Field("name", _("File")),
                    Field("kind", _("What it is")),
                    Field("size", _("Bytes")),
                    Field("sha256", _("SHA-256")),
                    Field("custody", _("Who had it, and when"), Kind.TEXT),
                ),
            ),
        ),
        _("The files themselves stay here: hand them over separately, and note it in the custody of each."),
    ),
)

BY_KEY = {item.key: item for item in ITEMS}


def empty() -> Content:
    """A form in which nothing is filled in."""
    return {
        item.key: {
            **{field.key: "" for field in item.fields},
            **{table.key: [] for table in item.tables},
            REMARK: "",
        }
        for item in ITEMS
    }


def row(table: Table, *, ref: str = "", use: str = YES, **values: object) -> Row:
    """A row with every column; what is not given is empty. Raises KeyError for what is no column."""
    known = {column.key for column in table.columns}
    if wrong := values.keys() - known:
        raise KeyError(*wrong)
    told = {key: str(values.get(key) or "") for key in known}
    return {**told, USE: UNDECIDED if table.chosen else use, REF: ref}


def cell(line: Row, column: Field) -> str:
    """What a row holds in a column; nothing where the form got the column after the row was written."""
    return line.get(column.key, "")


def part_of(path: str) -> tuple[Item, Field | Table]:
    """The item and part that a path like "payments.accounts" names. Raises KeyError."""
    item, _dot, part = path.partition(".")
    return BY_KEY[item], BY_KEY[item].part(part)


def used(content: Content, item: str, table: str) -> list[Row]:
    """The rows of a table that go into the report."""
    return [line for line in content[item][table] if line[USE] == YES]


def undecided(content: Content, item: str, table: str) -> list[Row]:
    """The rows of a table of which nobody has chosen yet whether they go into the report."""
    return [line for line in content[item][table] if line[USE] == UNDECIDED]


def masked(content: Content) -> Content:
    """The same for a reader who may not see what is sealed."""
    return {item.key: _masked_item(item, content[item.key]) for item in ITEMS}


def paths() -> Iterator[str]:
    """Every part of the form."""
    for item in ITEMS:
        for part in item.parts:
            yield f"{item.key}.{part.key}"


def _masked_item(item: Item, values: dict[str, Any]) -> dict[str, Any]:
    told = dict(values)
    for table in item.tables:
        sealed = [column for column in table.columns if column.sealed]
        told[table.key] = [
            {**line, **{column.key: "•••" if cell(line, column) else "" for column in sealed}}
            for line in values[table.key]
        ]
    return told
