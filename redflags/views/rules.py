"""The rules, readable by everybody: what each looks for, why, what else it can mean, and how often it fires."""

from collections import defaultdict
from dataclasses import fields
from typing import Any

from django.db.models import Count, Q
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from candidates.models import Application
from redflags.casefile.words import FLAGS, family_title
from redflags.catalogue import by_code, catalogue
from redflags.engine.rule import Rule
from redflags.engine.vocabulary import Family
from redflags.models import Finding
from screening.models import User
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_RULES)
@require_safe
def rules(request: SignedInRequest) -> HttpResponse:
    """Every rule by family, with how often it fires now among the candidates the reader may see."""
    words = request.GET.get("q", "")[:80]
    fired = _fired(request.user)
    families: dict[Family, list[tuple[dict[str, Any], dict[str, int]]]] = defaultdict(list)
    for rule in catalogue():
        if _matches(rule, words):
            families[rule.family].append((_told(rule), fired.get(rule.code, {"counts": 0, "answered": 0})))
    context = {
        "families": [(family, family_title(family), families[family]) for family in Family if families[family]],
        "q": words,
        "total": len(catalogue()),
    }
    return render(request, "redflags/rules/list.html", context)


@allow(Permission.VIEW_RULES)
@require_safe
def rule(request: SignedInRequest, code: str) -> HttpResponse:
    """One rule, drawn from the rule itself."""
    try:
        found = by_code(code)
    except KeyError:
        raise Http404 from None
    context = {
        "rule": _told(found),
        "family": family_title(found.family),
        "flag": FLAGS[found.flag],
        "params": [(name.replace("_", " "), param) for name, param in found.params.items()],
        "fired": _fired(request.user).get(found.code, {"counts": 0, "answered": 0}),
    }
    return render(request, "redflags/rules/page.html", context)


def _told(rule: Rule) -> dict[str, Any]:
    """What a rule tells about itself; a rule can be called, and templates would."""
    names = [field.name for field in fields(rule) if field.name not in ("check", "needs")]
    return {name: getattr(rule, name) for name in names}


def _fired(user: User) -> dict[str, dict[str, int]]:
    """By code: applications where it counts now, and where it was answered or explained."""
    visible = Finding.objects.filter(application__in=Application.objects.visible_to(user))
    answered = Q(status=Finding.Status.EXPLAINED)
    rows = visible.values("code").annotate(
        counts=Count("application", distinct=True, filter=~answered),
        answered=Count("application", distinct=True, filter=answered),
    )
    return {row["code"]: {"counts": row["counts"], "answered": row["answered"]} for row in rows}


def _matches(rule: Rule, words: str) -> bool:
    text = f"{rule.code} {_(rule.title)} {_(rule.why)}".casefold()
    return all(word in text for word in words.casefold().split())
