"""Puts a dossier together from rows: what each section of a dossier is made of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from candidates import organisations
from candidates.dates import PartialDate
from candidates.places import town_key
from redflags.engine import dossier as d
from redflags.gather.recommendations import NOBODY, Recommended
from redflags.gather.rows import Row, Rows, standing
from redflags.gather.texts import alike_among, statements, texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around a candidate's own rows: the application, its position's plan, and links to other people."""

    stage: str = "applied"
    applied_on: date | None = None
    seniority: str = ""
    crypto_is_normal: bool = False
    bands: tuple[d.PayBand, ...] = ()
    plan: tuple[d.Planned, ...] = ()
    shared: tuple[d.Shared, ...] = ()
    recommended: Recommended = NOBODY


def assemble(rows: Rows, frame: Frame, as_of: date) -> d.Dossier:
    """The dossier of one application on one day."""
    known_on = {row.ref: _known_on(row) for table in rows.values() for row in table}
    said, unread = statements(texts(rows), known_on)
    return d.Dossier(
        as_of=as_of,
        stage=frame.stage,
        crypto_is_normal=frame.crypto_is_normal,
        applied_on=frame.applied_on,
        seniority=frame.seniority,
        bands=frame.bands,
        plan=frame.plan,
        name_comparisons=tuple(_name_comparisons(rows)),
        places=tuple(
            d.Place(ref=r.ref, known_on=_known_on(r), country=r.country, region=r.region, timezone=r.time_zone)
            for r in _of(rows, "place")
        ),
        emails=tuple(
            d.Email(ref=r.ref, known_on=_known_on(r), slot=r.slot, domain=r.domain_kind, key=r.digest)
            for r in _of(rows, "email")
        ),
        phones=tuple(_phones(rows)),
        addresses=tuple(_addresses(rows)),
        profiles=tuple(_profiles(rows)),
        entries=tuple(_entries(rows)),
        changes=tuple(_changes(rows)),
        rates=tuple(
            d.Rate(
                ref=r.ref, known_on=_known_on(r), amount=Decimal(str(r.amount)), currency=r.currency, period=r.period
            )
            for r in _of(rows, "rate")
        ),
        payment_requests=tuple(
            d.PaymentRequest(
                ref=r.ref,
                known_on=_known_on(r),
                on=r.effective_on,
                method=r.method,
                asked_by=r.asked_by,
                payee=r.payee,
            )
            for r in _of(rows, "paymentrequest")
        ),
        accounts=tuple(_accounts(rows)),
        sessions=tuple(_sessions(rows)),
        signs=tuple(
            d.Sign(
                ref=r.ref,
                known_on=_known_on(r),
                code=r.code,
                session=r.interview,
                observer=getattr(r, "recorded_by", ""),
                on=r.on,
            )
            for r in _of(rows, "sign")
        ),
        checks=tuple(_checks(rows)),
        answers=tuple(_answers(rows)),
        statements=said,
        texts_unread=unread,
        sightings=tuple(
            d.Sighting(
                ref=r.ref,
                known_on=_known_on(r),
                on=r.on,
                context=r.context,
                country=r.country,
                kind=r.kind,
                timezone=r.time_zone,
                key=r.digest,
            )
            for r in _of(rows, "sighting")
        ),
        documents=tuple(_documents(rows)),
        accommodations=tuple(
            d.Accommodation(ref=r.ref, known_on=_known_on(r), on=r.on, state=r.state, concerns=frozenset(r.concerns))
            for r in _latest(_of(rows, "accommodation"))
        ),
        milestones=tuple(
            d.Milestone(
                ref=r.ref,
                known_on=_known_on(r),
                kind=r.kind,
                on=r.on,
                due_on=r.due_on,
                done=r.is_done,
                by_other=r.by_other,
            )
            for r in _latest(_of(rows, "milestone"))
        ),
        shared=(*frame.shared, *_told_links(rows)),
        referrals=(*_referrals(rows, frame.recommended), *frame.recommended.elsewhere),
    )


def _of(rows: Rows, table: str) -> list[Row]:
    return standing(rows.get(table, ()))


def _latest(rows: Iterable[Row]) -> list[Row]:
    """Rows that no later row took the place of."""
    kept = list(rows)
    replaced = {row.replaces for row in kept if row.replaces}
    return [row for row in kept if row.ref not in replaced]


def _known_on(row: Row) -> date | None:
    """The day the product learned it: of an imported row its own day, of an entry the day it was made."""
    own: date | None = getattr(row, "on", None) or getattr(row, "effective_on", None)
    learned: date | None = getattr(row, "learned_on", None)
    return own if learned is None or row.batch_id is not None else learned


def _span(told: str) -> d.Span | None:
    if not told:
        return None
    parsed = PartialDate.parse(told)
    return d.Span(parsed.first, parsed.last)


def _name_comparisons(rows: Rows) -> Iterator[d.NameComparison]:
    """A name the person declared is no contradiction; whether one differs is for a person to confirm."""
    for row in _latest(_of(rows, "name")):
        if row.comparison:
            yield d.NameComparison(
                ref=row.ref,
                known_on=_known_on(row),
                where=row.where,
                relation=row.comparison,
                confirmed=row.is_compared,
            )


def _phones(rows: Rows) -> Iterator[d.Phone]:
    for row in _of(rows, "phone"):
        yield d.Phone(
            ref=row.ref,
            known_on=_known_on(row),
            slot=row.slot,
            region=row.region,
            line=row.line,
            valid=row.is_valid,
            key=row.digest,
        )


def _addresses(rows: Rows) -> Iterator[d.Address]:
    for row in _of(rows, "address"):
        yield d.Address(
            ref=row.ref,
            known_on=_known_on(row),
            purpose=row.purpose,
            country=row.country,
            region=row.region,
            locality=town_key(row.city),
            kind=row.kind,
            key=row.digest,
            verified=row.is_verified,
        )


def _profiles(rows: Rows) -> Iterator[d.Profile]:
    for row in _latest(_of(rows, "profile")):
        yield d.Profile(
            ref=row.ref,
            known_on=_known_on(row),
            network=row.network,
            present=row.is_present,
            created=_span(row.created),
            connections=row.connections,
            key=row.digest,
        )


def _entries(rows: Rows) -> Iterator[d.Entry]:
    for row in _of(rows, "historyentry"):
        yield d.Entry(
            ref=row.ref,
            known_on=_known_on(row),
            kind=row.kind,
            source=row.source,
            organisation=row.organisation,
            key=row.organisation_key,
            title=row.title,
            start=_span(row.start),
            end=_span(row.end),
            current=row.is_current,
            paid=row.is_paid_work,
            part_time=row.is_part_time,
        )


_CHANGED = {
    "email": "email",
    "phone": "phone",
    "payoutaccount": "bank_account",
    "paymentrequest": "payment_method",
    "name": "legal_name",
    "place": "claimed_place",
}


def _changes(rows: Rows) -> Iterator[d.Change]:
    for table, what in _CHANGED.items():
        for row in _of(rows, table):
            if row.relation == "changes":
                yield _change(row, what)
    for row in _of(rows, "address"):
        if row.relation == "changes" and row.purpose in ("home", "shipping"):
            yield _change(row, f"{row.purpose}_address")


def _change(row: Row, what: str) -> d.Change:
    return d.Change(
        ref=row.ref,
        known_on=_known_on(row),
        what=what,
        on=row.effective_on,
        reason_given=bool(row.reason),
        evidenced=row.evidence in ("seen", "confirmed"),
        new=row.ref,
    )


def _accounts(rows: Rows) -> Iterator[d.Account]:
    for row in _of(rows, "payoutaccount"):
        yield d.Account(
            ref=row.ref,
            known_on=_known_on(row),
            kind=row.kind,
            holder=row.holder,
            holder_name=row.holder_comparison or "unknown",
            holder_confirmed=row.holder_confirmed,
            country=row.country,
            provider=row.provider,
            key=row.digest,
            since=row.effective_on,
        )


def _sessions(rows: Rows) -> Iterator[d.Session]:
    for row in rows.get("interview", ()):
        yield d.Session(
            ref=row.ref,
            known_on=row.on or _known_on(row),
            on=row.on,
            offered=row.offered,
            held=row.held,
            outcome=row.outcome,
        )


def _checks(rows: Rows) -> Iterator[d.Check]:
    """A check with its newest result; superseded when another one of the same subject was verified since."""
    results: dict[str, Row] = {}
    for row in _of(rows, "checkresult"):
        results[row.check_made] = row
    checks = [(check, results.get(check.ref)) for check in rows.get("check", ())]
    verified = [(check, result) for check, result in checks if result is not None and result.state == "verified"]
    for check, result in checks:
        yield d.Check(
            ref=check.ref,
            known_on=_known_on(result) if result else check.requested_on or _known_on(check),
            kind=check.kind,
            subject=organisations.key(check.subject),
            state=result.state if result else check.state,
            contact=(result.found if result else "") or check.found,
            contact_domain=check.contact_domain or "unknown",
            is_listed=bool(check.listed_domain),
            resembles=check.resembles_how,
            domain_since=check.domain_since,
            requested_on=check.requested_on,
            completed_on=result.on if result else None,
            agrees=frozenset(result.agrees) if result else frozenset(),
            superseded=any(_settles(other, answer, check, result) for other, answer in verified),
        )


def _settles(other: Row, answer: Row, check: Row, result: Row | None) -> bool:
    """Whether another check of the same subject was verified, not before it and not through the candidate's contact."""
    if other is check or other.kind != check.kind or (answer.found or other.found) == "candidate":
        return False
    if check.subject and other.subject and organisations.key(other.subject) != organisations.key(check.subject):
        return False
    asked, answered = _known_on(result) if result else check.requested_on, _known_on(answer)
    return asked is None or answered is None or answered >= asked


def _answers(rows: Rows) -> Iterator[d.Answer]:
    checks = {check.ref: check for check in rows.get("check", ())}
    online = [row for row in _of(rows, "checkresult") if row.channel == "online" and row.check_made in checks]
    alike = alike_among(online)
    for row in online:
        check = checks[row.check_made]
        yield d.Answer(
            ref=row.ref,
            known_on=_known_on(row),
            check=check.ref,
            kind=check.kind,
            subject=organisations.key(check.subject),
            seconds=row.seconds_taken,
            network=row.network,
            alike=alike.get(row.ref, ()),
        )


def _documents(rows: Rows) -> Iterator[d.Document]:
    files = {row.ref: row for row in rows.get("storedfile", ())}
    for row in _of(rows, "document"):
        file = files.get(row.file)
        yield d.Document(
            ref=row.ref,
            known_on=_known_on(row),
            kind=row.kind,
            state=row.state,
            key=file.digest if file else "",
            author_key=file.author_digest if file else "",
        )


def _told_links(rows: Rows) -> Iterator[d.Shared]:
    for row in _of(rows, "toldlink"):
        if row.kind:
            yield d.Shared(
                ref=row.ref,
                known_on=_known_on(row),
                kind=row.kind,
                other=row.other_key or row.ref,
                names_differ=row.comparison not in ("same", "compatible") if row.comparison else None,
                explained=bool(row.meaning),
            )


def _referrals(rows: Rows, recommended: Recommended) -> Iterator[d.Referral]:
    for row in _of(rows, "referral"):
        steps = recommended.steps.get(row.ref)
        yield d.Referral(
            ref=row.ref,
            known_on=_known_on(row),
            direction=row.direction,
            confirmed_case=steps is not None,
            steps=steps or 1,
            other=row.other,
            on=row.on,
        )
