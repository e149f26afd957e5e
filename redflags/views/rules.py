"""The rules, readable by everybody: what each looks for, why, what else it can mean, how it is set, how it does."""

from collections import defaultdict
from dataclasses import fields
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from redflags import rulebook
from redflags.casefile.words import FLAGS, family_title
from redflags.engine.rule import Rule
from redflags.engine.vocabulary import Family
from redflags.models import TuningSet
from redflags.rulebook.fires import Fires, fires
from redflags.rulebook.merits import Merit, merits, proposed_for_retirement
from redflags.rulebook.words import thresholds, times_tuned
from redflags.unseen import UNSEEN
from screening.models import User
from screening.roles import Permission, SignedInRequest, allow, can


@allow(Permission.VIEW_RULES)
@require_safe
def rules(request: SignedInRequest) -> HttpResponse:
    """Every rule by family, with how often it fires now among the candidates the reader may see."""
    words = request.GET.get("q", "")[:80]
    fired, found, tuning = fires(request.user), merits(), rulebook.in_force(timezone.now())
    families: dict[Family, list[dict[str, Any]]] = defaultdict(list)
    for rule in tuning.rules:
        if _matches(rule, words):
            row = {"rule": _told(rule), "fired": fired.get(rule.code, Fires()), "merit": found.get(rule.code)}
            families[rule.family].append(row)
    context = {
        "families": [(family, family_title(family), families[family]) for family in Family if families[family]],
        "q": words,
        "total": len(tuning.rules),
        "idle": [(code, _(tuning.rule(code).title), found[code]) for code in proposed_for_retirement(found, tuning)],
        "number": tuning.number,
        "proposed": _proposed(request.user),
        "unseen": [] if words else UNSEEN,
    }
    return render(request, "redflags/rules/list.html", context)


@allow(Permission.VIEW_RULES)
@require_safe
def rule(request: SignedInRequest, code: str) -> HttpResponse:
    """One rule, drawn from the rule itself, with how it is set here and what became of its findings."""
    tuning = rulebook.in_force(timezone.now())
    try:
        found = tuning.rule(code)
    except KeyError:
        raise Http404 from None
    became = merits()
    context = {
        "rule": _told(found),
        "family": family_title(found.family),
        "flag": FLAGS[found.flag],
        "params": thresholds(found, tuning.values(found)),
        "fired": fires(request.user).get(found.code, Fires()),
        "merit": became.get(code, Merit()),
        "is_idle": code in proposed_for_retirement(became, tuning),
        "times": times_tuned(code),
        "number": tuning.number,
    }
    return render(request, "redflags/rules/page.html", context)


def _proposed(user: User) -> TuningSet | None:
    """The set that waits for a second person, for those who could be it."""
    draft = TuningSet.objects.draft() if can(user, Permission.TUNE_RULES) else None
    return draft if draft and draft.is_proposed else None


def _told(rule: Rule) -> dict[str, Any]:
    """What a rule tells about itself; a rule can be called, and templates would."""
    names = [field.name for field in fields(rule) if field.name not in ("check", "needs")]
    return {name: getattr(rule, name) for name in names}


def _matches(rule: Rule, words: str) -> bool:
    text = f"{rule.code} {_(rule.title)} {_(rule.why)}".casefold()
    return all(word in text for word in words.casefold().split())
