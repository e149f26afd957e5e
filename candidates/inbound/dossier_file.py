"""Dossier files: one candidate with everything a recruiter knows, as YAML or JSON (schema: dossier.schema.json)."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from django.utils.translation import gettext as _
from jsonschema import Draft202012Validator, ValidationError

from candidates import emails, phones
from candidates import models as facts
from candidates.dates import PartialDate, UnreadableDateError
from candidates.emails import UnreadableEmailError
from candidates.inbound import words
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.inbound.tree import Path, Tree, name_of, read_tree
from candidates.intake import Intake
from candidates.models import Application, Candidate, Check, Interview
from candidates.models.contacts import Slot
from candidates.names import sortable
from candidates.signs import BY_CODE
from screening.vault import Sealed, fingerprint

Item = dict[str, Any]


@cache
def schema() -> dict[str, Any]:
    """The published schema of dossier files."""
    content: dict[str, Any] = json.loads(FilePath(__file__).with_name("dossier.schema.json").read_text("utf-8"))
    return content


def read_dossier(content: bytes) -> Intake:
    """One candidate from a dossier file. Raises UnusableFileError with the line and key of everything wrong."""
    tree = read_tree(content)
    tree.data = _without_nothing(tree.data)
    problems = list(_problems(tree))
    if problems:
        raise UnusableFileError(*problems)
    reader = _Reader(tree)
    reader.read()
    if reader.problems:
        raise UnusableFileError(*reader.problems)
    return reader.intake


def _without_nothing(data: Any) -> Any:
    """Keys with no value say nothing; list places stay, so that paths keep their numbers."""
    if isinstance(data, dict):
        return {key: _without_nothing(value) for key, value in data.items() if value is not None}
    return [_without_nothing(value) for value in data] if isinstance(data, list) else data


def _problems(tree: Tree) -> Iterator[Problem]:
    errors = Draft202012Validator(schema()).iter_errors(tree.data)
    for error in sorted(errors, key=lambda e: [str(part) for part in e.absolute_path]):
        path = tuple(error.absolute_path)
        yield Problem(tree.line(path), name_of(path), _explain(error))


def _explain(error: ValidationError) -> str:
    """The validator's finding in words a recruiter can act on."""
    shown = str(error.instance)[:40] if isinstance(error.instance, str | int | float) else ""
    match error.validator:
        case "required":
            missing = [key for key in error.validator_value if key not in error.instance]
            return _("“%(key)s” is missing.") % {"key": missing[0]}
        case "enum" | "const":
            allowed = [error.validator_value] if error.validator == "const" else error.validator_value
            return _("“%(value)s” is not one of: %(allowed)s.") % {
                "value": shown,
                "allowed": ", ".join(str(value) for value in allowed),
            }
        case "type":
            kinds = error.validator_value
            return _("A value of another kind belongs here: %(kinds)s.") % {
                "kinds": ", ".join(kinds) if isinstance(kinds, list) else kinds
            }
        case "maxLength" | "maxItems":
            return _("This is longer than %(limit)s.") % {"limit": error.validator_value}
        case "minimum" | "exclusiveMinimum":
            return _("“%(value)s” is too small.") % {"value": shown}
        case "pattern":
            return _("“%(value)s” is not written as expected, for a currency like CAD.") % {"value": shown}
    return _("This is not as the schema says.")


class _Reader:
    """Walks a valid file section by section; what cannot be taken is noticed, never swallowed."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.data: Item = tree.data
        self.problems: list[Problem] = []
        person: Item = self.data["candidate"]
        candidate = Candidate(
            name=str(person["full_name"]).strip(),
            name_sort=sortable(str(person["full_name"])),
            external_key=str(self.data.get("id", ""))[:120],
        )
        self.intake = Intake(candidate)

    def read(self) -> None:
        """Every section, in the order people read a file."""
        self._notices()
        self._person(self.data["candidate"])
        self._application()
        self._history()
        self._money()
        self._messages()
        self._interviews()
        self._checks()
        self._changes()
        self._rest()

    # --- what is not taken

    def _notices(self) -> None:
        not_held: dict[str, str] = schema()["x-not-held"]
        for path in _unknown(self.data, schema(), ()):
            key = name_of(path)
            if key in schema()["x-ignored"]:
                continue
            reason = not_held.get(key)
            self._notice(path, _("dropped: %(reason)s") % {"reason": reason} if reason else _("unknown key, not taken"))

    def _notice(self, path: Path, message: str) -> None:
        self.intake.notices.append(f"line {self.tree.line(path)}: {name_of(path)}: {message}")

    # --- small readers

    def _each(self, section: str) -> Iterator[tuple[Item, Path]]:
        for place, item in enumerate(self.data.get(section) or ()):
            yield item, (section, place)

    def _partial(self, item: Item, key: str, path: Path) -> str:
        told = item.get(key)
        if told in (None, "", "present"):
            return ""
        try:
            return str(PartialDate.parse(told))
        except UnreadableDateError as error:
            self.problems.append(Problem(self.tree.line((*path, key)), name_of((*path, key)), str(error)))
            return ""

    def _day(self, item: Item, key: str, path: Path) -> date | None:
        """The day of an event; a month or a year means its last day, the day by which it was surely known."""
        told = self._partial(item, key, path)
        return PartialDate.parse(told).last if told else None

    def _country(self, item: Item, key: str = "country") -> str:
        told = str(item.get(key, "")).strip()
        return told.upper() if len(told) == 2 else ""

    def _add(self, row: facts.Fact | Interview | Check, path: Path) -> None:
        self.intake.add(row, name_of(path))

    # --- sections

    def _person(self, person: Item) -> None:
        self._add(facts.Name(value=self.intake.candidate.name, source="application"), ("candidate", "full_name"))
        if person.get("preferred_name"):
            self._add(
                facts.Name(value=str(person["preferred_name"]), usage="preferred"), ("candidate", "preferred_name")
            )
        for place, item in enumerate(person.get("other_names") or ()):
            path: Path = ("candidate", "other_names", place)
            self._add(facts.Name(value=item["name"], usage="other", where=str(item.get("where", ""))[:200]), path)
        self._contacts(person)
        self._places(person)
        for network, told in (person.get("profiles") or {}).items():
            self._profile(network, told if isinstance(told, dict) else {"url": str(told)})

    def _contacts(self, person: Item) -> None:
        for place, item in enumerate(person.get("emails") or ()):
            path: Path = ("candidate", "emails", place)
            kind = item.get("type", "personal")
            email = facts.Email(
                address=str(item["value"]), slot=kind if kind in Slot else "other", note=_text(item, "note")
            )
            try:
                self._add(email, path)
            except UnreadableEmailError as error:
                self._notice((*path, "value"), str(error))
                continue
            if kind == "disposable":
                email.domain_kind = facts.Email.Domain.DISPOSABLE
        for place, item in enumerate(person.get("phones") or ()):
            self._phone(item, ("candidate", "phones", place))
        for place, item in enumerate(person.get("messaging") or ()):
            url = " ".join(str(item.get(key, "")) for key in ("app", "handle")).strip()
            self._add(facts.Profile(network="other", url=url), ("candidate", "messaging", place))

    def _phone(self, item: Item, path: Path) -> None:
        told = str(item["value"])
        phone = facts.Phone(number=told, line=item.get("type", "unknown"), note=_text(item, "note", "carrier"))
        phone.region = self._country(self.data["candidate"].get("claimed_location") or {})
        try:
            self._add(phone, path)
        except phones.UnreadablePhoneError as error:
            self._notice((*path, "value"), str(error))
            self._unreadable_phone(phone, told, path)

    def _unreadable_phone(self, phone: facts.Phone, told: str, path: Path) -> None:
        """Keep what was told: its line type may be known although the number is not one."""
        digits = "".join(c for c in told if c.isdigit())
        phone.number, phone.region, phone.is_valid = Sealed.of(told[:40]), "", False
        phone.hint, phone.digest = f"•• {digits[-2:]}", fingerprint(facts.LinkKind.PHONE, f"?{digits}")
        phone.line_by_hand = phone.line != "unknown"
        phone.candidate = self.intake.candidate
        self.intake.origins[id(phone)] = name_of(path)
        self.intake.facts.append(phone)

    def _places(self, person: Item) -> None:
        place = person.get("claimed_location")
        if place:
            self.intake.candidate.town = ", ".join(str(place[k]) for k in ("city", "region") if place.get(k))[:160]
            self._add(
                facts.Place(
                    city=str(place.get("city", ""))[:120],
                    region=str(place.get("region", ""))[:120],
                    country=self._country(place),
                    time_zone=str(place.get("timezone", ""))[:60],
                ),
                ("candidate", "claimed_location"),
            )
        for number, item in enumerate(person.get("addresses") or ()):
            path: Path = ("candidate", "addresses", number)
            self._add(
                facts.Address(
                    purpose=item.get("purpose", "home"),
                    street=str(item.get("street", "")),
                    city=str(item.get("city", ""))[:120],
                    region=str(item.get("region", ""))[:120],
                    country=self._country(item),
                    kind=item.get("kind", "unknown"),
                    is_verified=bool(item.get("verified")),
                    effective_on=self._day(item, "since", path),
                    note=_text(item, "note"),
                ),
                path,
            )

    def _profile(self, network: str, told: Item) -> None:
        path: Path = ("candidate", "profiles", network)
        known = {"linkedin", "github", "portfolio"}
        self._add(
            facts.Profile(
                network=network if network in known else "freelance" if network == "freelance_platform" else "other",
                url=str(told.get("url", ""))[:500],
                is_present=told.get("present"),
                created=self._partial(told, "created", path),
                connections=told.get("connections"),
                note=_text(told, "note", "photo"),
            ),
            path,
        )

    def _application(self) -> None:
        told: Item = self.data.get("application") or {}
        context = str(self.data.get("employer_context", ""))
        band: Item = self.data.get("market_rate") or {}
        normal = told.get("crypto_is_normal", words.crypto_is_normal(context))
        self.intake.application = Application(
            candidate=self.intake.candidate,
            role=str(told.get("role", ""))[:200],
            seniority=str(told.get("seniority", ""))[:60],
            employment_type=str(told.get("employment_type", ""))[:40],
            region=str(told.get("region", ""))[:120],
            channel=str(told.get("channel", ""))[:80],
            applied_on=self._day(told, "applied_on", ("application",)),
            stage=told.get("stage", "applied"),
            context=context[:500],
            crypto_is_normal=normal,
            pay_low=_money(band.get("low")),
            pay_median=_money(band.get("median")),
            pay_high=_money(band.get("high")),
            pay_currency=band.get("currency", ""),
            pay_period=band.get("period", "year"),
            pay_source=str(band.get("source", ""))[:200],
        )
        rate: Item = self.data.get("requested_rate") or {}
        if rate:
            self._add(
                facts.Rate(
                    amount=Decimal(str(rate["amount"])).quantize(Decimal("0.01")),
                    currency=rate["currency"],
                    period=rate["period"],
                    effective_on=self.intake.application.applied_on,
                    source="application",
                ),
                ("requested_rate",),
            )

    def _history(self) -> None:
        for section, kind, organisation, title in (
            ("work_history", "employment", "employer", "title"),
            ("education", "education", "institution", "credential"),
        ):
            for item, path in self._each(section):
                self._add(
                    facts.HistoryEntry(
                        kind=kind,
                        source=item["source"],
                        organisation=str(item.get(organisation, ""))[:200],
                        title=str(item.get(title, ""))[:300],
                        field=str(item.get("field", ""))[:200],
                        start=self._partial(item, "start", path),
                        end=self._partial(item, "end", path),
                        is_current=item.get("end") == "present",
                        is_part_time=bool(item.get("part_time")),
                        note=_text(item, "note"),
                    ),
                    path,
                )

    def _money(self) -> None:
        for item, path in self._each("payments"):
            method = words.METHODS.get(str(item.get("requested_method", "")).strip().lower(), "")
            if item.get("requested_method") and not method:
                self._notice((*path, "requested_method"), _("unknown method, kept as “other”"))
            on = self._day(item, "date", path)
            self._add(
                facts.PaymentRequest(
                    method=method or ("other" if item.get("requested_method") else "unknown"),
                    asked_by=item.get("asked_by", "candidate"),
                    payee=item.get("payee", "unknown"),
                    effective_on=on,
                    note=_text(item, "detail"),
                ),
                path,
            )
            if item.get("account"):
                self._account(item["account"], (*path, "account"), on)

    def _account(self, told: Item, path: Path, on: date | None, **more: Any) -> None:
        self._add(
            facts.PayoutAccount(
                kind=told.get("kind", "bank"),
                holder_name=str(told.get("holder_name", ""))[:200],
                holder=told.get("holder", more.pop("holder", "unknown")),
                country=self._country(told),
                provider=str(told.get("provider", ""))[:120],
                network=str(told.get("network", ""))[:40],
                number=str(told.get("number", "")),
                effective_on=self._day(told, "since", path) or on,
                **more,
            ),
            path,
        )

    def _messages(self) -> None:
        for item, path in self._each("messages"):
            writer = "staff" if item.get("from") == "recruiter" else str(item.get("from", "unknown"))
            self._add(
                facts.Message(
                    kind="message",
                    on=self._day(item, "date", path),
                    channel=str(item.get("channel", ""))[:60],
                    writer=writer,
                    source="staff" if writer == "staff" else "candidate",
                    text=str(item["text"]),
                ),
                path,
            )
        if self.data.get("notes"):
            self._add(facts.Message(kind="note", source="staff", text=str(self.data["notes"])), ("notes",))

    def _interviews(self) -> None:
        for item, path in self._each("interviews"):
            outcome = str(item.get("outcome", "")).strip()
            if outcome not in words.OUTCOMES:
                if outcome:
                    self._notice((*path, "outcome"), _("unknown outcome, kept as “held, with questions left”"))
                outcome = "concern" if outcome else "scheduled"
            offered = str(item.get("type", "video"))
            interview = Interview(
                on=self._day(item, "date", path),
                platform=str(item.get("platform", ""))[:60],
                offered=offered,
                held=str(item.get("held_as", offered if outcome in words.HELD else "")),
                outcome=outcome,
            )
            self._add(interview, path)
            self._signs(item, path, interview)
            if item.get("notes"):
                self._add(
                    facts.Message(
                        kind="note", source="staff", on=interview.on, interview=interview, text=str(item["notes"])
                    ),
                    (*path, "notes"),
                )

    def _signs(self, item: Item, path: Path, interview: Interview) -> None:
        told = [(str(event), (*path, "events", place)) for place, event in enumerate(item.get("events") or ())]
        told += [(f"{test}_{result}", (*path, "tests", test)) for test, result in (item.get("tests") or {}).items()]
        for event, where in told:
            code = words.EVENTS.get(event, event)
            if event in words.NOT_HELD_EVENTS:
                self._notice(where, _("dropped: remarks about language are not held"))
            elif code in BY_CODE:
                self._add(facts.Sign(code=code, on=interview.on, interview=interview, source="staff"), where)
            else:
                self._notice(where, _("unknown event, kept as a note"))
                text = event.replace("_", " ")
                self._add(
                    facts.Message(kind="note", source="staff", on=interview.on, interview=interview, text=text), where
                )

    def _checks(self) -> None:
        for item, path in self._each("checks"):
            kind = item["type"] if item["type"] in Check.Kind else "other"
            contact: Item = item.get("contact") or {}
            state = words.STATES.get(item["status"], str(item["status"]))
            found = contact.get("found", "unknown")
            check = Check(
                kind=kind,
                subject=str(item.get("subject", ""))[:200],
                contact_name=str(contact.get("name", ""))[:160],
                found=found if found != "independent" or contact.get("where") else "unknown",
                found_where=str(contact.get("where", ""))[:300],
                state=state,
                requested_on=self._day(item, "requested_on", path),
            )
            if contact.get("email"):
                self._contact_email(check, str(contact["email"]), (*path, "contact", "email"))
            self._add(check, path)
            if state not in Check.OPEN_STATES or item.get("detail"):
                on = self._day(item, "completed_on", path)
                self._add(
                    facts.CheckResult(check_made=check, state=state, on=on, note=_text(item, "detail"), source="staff"),
                    (*path, "status"),
                )

    def _contact_email(self, check: Check, told: str, path: Path) -> None:
        try:
            address = emails.parse(told)
        except UnreadableEmailError as error:
            self._notice(path, str(error))
            return
        check.contact_email, check.contact_domain = Sealed.of(address), emails.domain_kind(address)
        check.contact_hint = f"@{emails.domain_of(address)}"

    def _changes(self) -> None:
        for item, path in self._each("changes"):
            told_evidence = str(item.get("evidence", ""))
            values: Item = {
                "relation": "changes",
                "effective_on": self._day(item, "date", path),
                "reason": str(item.get("reason", ""))[:500],
                "evidence": item.get("evidence_state") or words.evidence_state(told_evidence),
                "evidence_note": told_evidence[:500],
                "source": "candidate",
            }
            self._change(item, path, values)

    def _change(self, item: Item, path: Path, values: Item) -> None:
        before, after = str(item.get("from", "")), str(item.get("to", ""))
        match item["field"]:
            case "home_address" | "shipping_address":
                purpose = item["field"].removesuffix("_address")
                if before:
                    self._add(facts.Address(purpose=purpose, city=before[:120]), (*path, "from"))
                self._add(facts.Address(purpose=purpose, note=after, **values), path)
            case "bank_account":
                if before:
                    self._add(facts.PayoutAccount(provider=before[:120]), (*path, "from"))
                self._account(
                    item.get("account") or {},
                    path,
                    values.pop("effective_on"),
                    note=after,
                    holder=item.get("payee", "unknown"),
                    **values,
                )
            case "payment_method":
                self._add(
                    facts.PaymentRequest(method="unknown", payee=item.get("payee", "unknown"), note=after, **values),
                    path,
                )
            case "legal_name":
                self._add(facts.Name(value=(after or self.intake.candidate.name)[:200], **values), path)
            case "phone" | "email":
                self._changed_contact(item["field"], after, path, values)

    def _changed_contact(self, field: str, after: str, path: Path, values: Item) -> None:
        """A changed number or address; where the new value itself is not told, the change still is a fact."""
        try:
            row: facts.Fact = (
                facts.Phone(number=after, **values) if field == "phone" else facts.Email(address=after, **values)
            )
            self._add(row, path)
        except (phones.UnreadablePhoneError, UnreadableEmailError) as error:
            self._notice((*path, "to"), str(error))
            if field == "phone":
                self._unreadable_phone(facts.Phone(line="unknown", note=after, **values), after, path)

    def _rest(self) -> None:
        for item, path in self._each("network"):
            self._add(
                facts.Sighting(
                    on=self._day(item, "date", path),
                    context=str(item.get("context", ""))[:60],
                    ip=str(item.get("ip", "")),
                    country=self._country(item, "geo_country"),
                    asn=str(item.get("asn", ""))[:20],
                    kind=item.get("ip_type", "unknown"),
                    time_zone=str(item.get("timezone_observed", ""))[:60],
                    note=_text(item, "note"),
                    source="staff",
                ),
                path,
            )
        for item, path in self._each("documents"):
            self._add(
                facts.Document(
                    on=self._day(item, "date", path),
                    kind=str(item.get("type", ""))[:120],
                    state=_document_state(str(item.get("status", ""))),
                    note=_text(item, "detail"),
                    source="staff",
                ),
                path,
            )
        for item, path in self._each("accommodations"):
            granted = item.get("granted")
            self._add(
                facts.Accommodation(
                    on=self._day(item, "requested_on", path),
                    what=str(item.get("type", ""))[:300],
                    state="open" if granted is None else "granted" if granted else "declined",
                    concerns=item.get("concerns") or ["presence"],
                ),
                path,
            )
        for item, path in self._each("milestones"):
            due = self._day(item, "due_on", path)
            self._add(
                facts.Milestone(
                    kind=item["kind"],
                    on=self._day(item, "date", path),
                    due_on=due,
                    is_done=item.get("done", due is None),
                    by_other=bool(item.get("by_other")),
                    note=_text(item, "note"),
                    source="staff",
                ),
                path,
            )
        for item, path in self._each("signs"):
            code = words.EVENTS.get(item["code"], item["code"])
            if code not in BY_CODE:
                self._notice((*path, "code"), _("unknown code, not taken"))
                continue
            self._add(
                facts.Sign(code=code, on=self._day(item, "date", path), note=_text(item, "note"), source="staff"), path
            )
        self._related()

    def _related(self) -> None:
        for item, path in self._each("related_candidates"):
            shared = [str(value) for value in item.get("shared") or ()]
            name, note = str(item.get("name", ""))[:200], _text(item, "note")
            meaning = item.get("meaning") or words.link_meaning(f"{name}. {note}")
            if any(word in ("referrer", "referral", "referred_by") for word in shared):
                self._add(facts.Referral(direction="of", other_name=name, source="staff"), (*path, "shared"))
            kinds = dict.fromkeys(kind for kind in map(words.link_kind, shared) if kind)
            for place, kind in enumerate(kinds or [""]):
                link = facts.ToldLink(other_name=name, kind=kind, meaning=meaning, source="staff")
                link.note = note if place == 0 else ""
                self._add(link, (*path, "shared", place) if kinds else path)


def _unknown(data: Any, shape: Item, path: Path) -> Iterator[Path]:
    """Paths of keys the schema does not name."""
    if isinstance(data, dict) and "properties" in shape:
        for key, value in data.items():
            if key in shape["properties"]:
                yield from _unknown(value, shape["properties"][key], (*path, key))
            else:
                yield (*path, key)
    elif isinstance(data, list) and "items" in shape:
        for place, value in enumerate(data):
            yield from _unknown(value, shape["items"], (*path, place))


def _text(item: Item, *keys: str) -> str:
    return "\n".join(str(item[key]) for key in keys if item.get(key))


def _money(told: Any) -> Decimal | None:
    return None if told is None else Decimal(str(told)).quantize(Decimal("0.01"))


def _document_state(status: str) -> str:
    word = sortable(status)
    if word in ("accepted", "verified", "genuine", "ok", "passed"):
        return "accepted"
    if word in ("rejected", "failed", "forged", "refused", "fake"):
        return "rejected"
    return "received" if word in ("", "received", "pending") else "doubtful"
