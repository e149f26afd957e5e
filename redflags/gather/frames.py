"""What stands around a candidate's own rows: the application, its position and plan, and links to other people."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from candidates import names
from candidates.models import Application, Candidate, Fingerprint, LinkVerdict, PayBand, PlanLine, Position
from redflags.engine import dossier as d
from redflags.gather.assemble import Frame
from redflags.gather.moments import Moment, learned_later


def of_application(application: Application, plan: Iterable[PlanLine], shared: Iterable[d.Shared]) -> Frame:
    """The frame of one application; its own pay band, if any, goes before the position's."""
    position = application.position
    return Frame(
        stage=application.stage,
        applied_on=application.applied_on,
        seniority=application.seniority or (position.seniority if position else ""),
        crypto_is_normal=_crypto_is_normal(application, position),
        bands=_bands(application, position),
        plan=tuple(d.Planned(ref=f"plan:{line.kind}", kind=line.kind, count=line.count) for line in plan),
        shared=tuple(shared),
    )


def _crypto_is_normal(application: Application, position: Position | None) -> bool:
    if application.crypto_is_normal is not None:
        return application.crypto_is_normal
    return bool(position and position.crypto_is_normal)


def _bands(application: Application, position: Position | None) -> tuple[d.PayBand, ...]:
    for where, band in (("application", application), ("position", position)):
        if band is not None and band.pay_currency and (band.pay_median or band.pay_low):
            return (_band(where, band, application),)
    return ()


def _band(where: str, band: PayBand, application: Application) -> d.PayBand:
    return d.PayBand(
        ref=f"{where}:{band.pk}" if band.pk else "market_rate",
        known_on=application.applied_on,
        low=band.pay_low,
        median=band.pay_median,
        high=band.pay_high,
        currency=band.pay_currency,
        period=band.pay_period,
    )


@dataclass(frozen=True, slots=True)
class _Print:
    kind: str
    digest: str
    candidate: int
    ref: str


def shared_values(candidates: Iterable[Candidate], *, moment: Moment | None = None) -> dict[int, list[d.Shared]]:
    """What candidates share with other people on the register, by candidate; three queries for any number.

    At a past moment only lines that were known then count, and it takes one more query for each kind of line.
    """
    people = {candidate.pk: candidate for candidate in candidates}
    own = _prints(Fingerprint.objects.filter(candidate__in=people))
    others = _prints(Fingerprint.objects.filter(digest__in={p.digest for p in own}, candidate__withdrawn_at=None))
    if moment:
        later = learned_later({p.ref for p in (*own, *others)}, moment)
        own, others = ([p for p in prints if p.ref not in later] for prints in (own, others))
    by_digest: dict[str, list[_Print]] = defaultdict(list)
    for found in others:
        by_digest[found.digest].append(found)
    strangers = {p.candidate for p in others} - people.keys()
    known = {**people, **Candidate.objects.in_bulk(strangers)} if strangers else people
    explained = _explained(people.keys() | strangers, moment) if others else set()
    links: dict[int, list[d.Shared]] = defaultdict(list)
    for found in own:
        links[found.candidate] += _links(found, by_digest[found.digest], known, explained)
    return links


def _prints(found: QuerySet[Fingerprint]) -> list[_Print]:
    return [_Print(*values) for values in found.values_list("kind", "digest", "candidate_id", "ref")]


def _explained(candidates: Iterable[int], moment: Moment | None) -> set[tuple[int, int]]:
    pairs = LinkVerdict.objects.filter(low__in=candidates, high__in=candidates)
    if moment:
        stood = Q(undone_at=None) | Q(undone_at__gte=moment.ended)
        pairs = pairs.filter(stood, said_at__lt=moment.ended)
    else:
        pairs = pairs.filter(undone_at=None)
    return set(pairs.values_list("low_id", "high_id"))


def _links(
    own: _Print, same: list[_Print], known: dict[int, Candidate], explained: set[tuple[int, int]]
) -> Iterable[d.Shared]:
    """One link per value: what is shared, with how many, and whether every other side has been explained."""
    if own.kind != "referee" and any(p.candidate == own.candidate and p.kind == "referee" for p in same):
        yield d.Shared(ref=own.ref, kind=own.kind, other=own.ref, own_referee=True)
    others = sorted({p.candidate for p in same if p.candidate != own.candidate})
    if not others:
        return
    pairs = [(min(own.candidate, other), max(own.candidate, other)) for other in others]
    relations = {names.compare(known[own.candidate].name, known[other].name) for other in others}
    referees = any(p.kind == "referee" for p in same if p.candidate != own.candidate)
    yield d.Shared(
        ref=own.ref,
        kind="referee" if referees or own.kind == "referee" else own.kind,
        others=len(others),
        other=f"candidate:{others[0]}",
        names_differ=bool(relations - {"same", "compatible"}),
        explained=all(pair in explained for pair in pairs),
    )
