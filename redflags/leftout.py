"""Which applications a bulk change leaves out, and why: as one query, for its summary and for the worker."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, CharField, Count, Exists, OuterRef, Q, QuerySet, Value, When

from candidates import stages
from candidates.models import Application, LegalHold, Stage
from redflags import enquiry_letters
from redflags.models import ApplicationTag, Bulk, BulkRow, Decision, Enquiry
from screening import passwords
from screening.models import User
from screening.roles import Permission, can

Kind, Why = Bulk.Kind, BulkRow.Why

TARGETS: tuple[Stage, ...] = (Stage.SCREENING, Stage.INTERVIEWING)
"""Stages many can be moved to at once: steps forward that are no hiring decision. Offers, hires, closings and steps
back are taken one by one, by somebody who looks at the person."""

LOOKED_AT = 10_000
"""Applications that a summary goes through one by one; of more it tells about the first ones."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a bulk change would do."""

    changed: int
    left_out: tuple[tuple[str, int], ...]  # why in words, and how many
    is_whole: bool  # False: there are more, and these figures are of the first ones

    @property
    def total(self) -> int:
        """Everybody it looked at."""
        return self.changed + sum(number for _why, number in self.left_out)


def judged(applications: QuerySet[Application], bulk: Bulk) -> QuerySet[Application]:
    """Applications with `why` each is left out; "" for those that are changed."""
    return applications.annotate(why=_judgement(bulk))


def fitting(applications: QuerySet[Application], bulk: Bulk) -> QuerySet[Application]:
    """Those of them that are changed."""
    return applications.annotate(why=_judgement(bulk)).filter(why="")


def summary(applications: QuerySet[Application], bulk: Bulk, *, unseen: int = 0) -> Summary:
    """How many would be changed, and how many left out for which reason; `unseen` were ticked and are out of sight."""
    keys = applications.order_by("pk").values("pk")[: LOOKED_AT + 1]
    judgement = _judgement(bulk)
    rows = Application.objects.filter(pk__in=keys).order_by().values_list(judgement).annotate(Count("pk"))
    numbers: dict[str, int] = dict(rows)
    numbers[Why.UNSEEN] = unseen
    left_out = tuple((str(why.label), numbers[why]) for why in Why if numbers.get(why))
    return Summary(numbers.get("", 0), left_out, sum(numbers.values()) <= LOOKED_AT)


def _judgement(bulk: Bulk) -> Case:
    told = [When(condition, then=Value(why)) for why, condition in _reasons(bulk)]
    return Case(*told, default=Value(""), output_field=CharField())


def _reasons(bulk: Bulk) -> list[tuple[str, Any]]:
    """The reasons of a kind of change, in the order in which they are asked."""
    match bulk.kind:
        case Kind.ASSIGN:
            reasons = [(Why.ALREADY, Q(recruiter=bulk.recruiter)), (Why.CLOSED, Q(stage=Stage.CLOSED))]
            if bulk.recruiter and not can(bulk.recruiter, Permission.SEE_ALL_TEAMS):
                reasons.append((Why.TEAM, ~_seen_by(bulk.recruiter)))
            return [*reasons]
        case Kind.TAG:
            return [(Why.ALREADY, _tagged(bulk))] if bulk.tag_id else []
        case Kind.UNTAG:
            return [(Why.ALREADY, ~_tagged(bulk))]
        case Kind.ASK:
            waiting = Enquiry.objects.filter(candidate=OuterRef("candidate"), state=Enquiry.State.ASKED)
            reachable = enquiry_letters.addresses().filter(candidate=OuterRef("candidate"))
            return [
                (Why.CLOSED, Q(stage=Stage.CLOSED)),
                *([] if passwords.can_mail() else [(Why.NO_MAIL, Q(pk__isnull=False))]),
                (Why.NO_ADDRESS, ~Exists(reachable)),
                (Why.WAITS, Exists(waiting)),
            ]
    before = [stage for stage in stages.ORDER if _is_harmless(stage, bulk.after)]
    stops = Decision.objects.filter(application=OuterRef("pk"), ended_at=None)
    return [
        (Why.ALREADY, Q(stage=bulk.after)),
        (Why.CLOSED, Q(stage=Stage.CLOSED)),
        (Why.STAGE, ~Q(stage__in=before)),
        (Why.DECIDED, Exists(stops.exclude(kind=Decision.Kind.PROCEED))),
        (Why.LEGAL_HOLD, Exists(LegalHold.objects.filter(candidate=OuterRef("candidate"), lifted_at=None))),
    ]


def _is_harmless(before: Stage, after: str) -> bool:
    is_step = after in TARGETS and after in stages.next_steps(before)
    return is_step and not stages.goes_back(before, after) and not stages.is_decision(before, after)


def _seen_by(person: User) -> Q:
    return Q(candidate__team=None) | Q(candidate__team__in=person.teams.all())


def _tagged(bulk: Bulk) -> Exists:
    return Exists(ApplicationTag.objects.filter(application=OuterRef("pk"), tag=bulk.tag_id))
