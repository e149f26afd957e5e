"""Recording facts: the menu of everything that can be recorded, and the form of each noun."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from candidates.actions import documents, facts
from candidates.checkplan import openings
from candidates.forms.documents import DocumentForm
from candidates.forms.facts import FactForm, Setting
from candidates.forms.menu import GROUP_LABELS, NOUNS, Group, Noun
from candidates.forms.sealed import RetractForm
from candidates.models import Candidate, Document, Fact, Relation, Stage
from candidates.stages import Ask, may_ask
from candidates.views.lookup import candidate_for, entry_for, noun_for, rules_for, says, stage_of
from screening.models import User
from screening.overtaken import Overtaken, compare
from screening.roles import Permission, SignedInRequest, allow, can
from screening.submissions import AlreadySubmittedError, say_saved_already


@dataclass(frozen=True, slots=True)
class Entry:
    """A noun in the menu, and the stage it waits for, if any."""

    noun: Noun
    url: str
    waits_for: str


@allow(Permission.EDIT_CANDIDATES)
@require_safe
def record_menu(request: SignedInRequest, pk: int) -> HttpResponse:
    """Everything that can be recorded, searchable."""
    candidate = candidate_for(request, pk)
    words = request.GET.get("q", "")[:80]
    stage = stage_of(candidate)
    opens = openings(rules_for(candidate, stage))
    shown = [noun for noun in NOUNS if can(request.user, noun.permission) and _matches(noun, words)]
    groups = [
        (GROUP_LABELS[group], [_entry(noun, candidate, stage, opens) for noun in shown if noun.group is group])
        for group in Group
        if any(noun.group is group for noun in shown)
    ]
    return render(request, "candidates/facts/menu.html", {"candidate": candidate, "groups": groups, "q": words})


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def record(request: SignedInRequest, pk: int, noun: str) -> HttpResponse:
    """A new entry beside those on file."""
    return _form_page(request, candidate_for(request, pk), noun_for(request, noun), Relation.ADDS, None)


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def change_fact(request: SignedInRequest, pk: int, noun: str, fact: int) -> HttpResponse:
    """A real change of a value, or a later state of what was recorded."""
    return _successor_page(request, pk, noun, fact, Relation.CHANGES)


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def correct_fact(request: SignedInRequest, pk: int, noun: str, fact: int) -> HttpResponse:
    """Mends an entry that was never true."""
    return _successor_page(request, pk, noun, fact, Relation.CORRECTS)


@allow(Permission.EDIT_CANDIDATES)
@require_http_methods(["GET", "POST"])
def retract_fact(request: SignedInRequest, pk: int, noun: str, fact: int) -> HttpResponse:
    """Takes an entry back."""
    candidate, kind = candidate_for(request, pk), noun_for(request, noun)
    entry = entry_for(candidate, kind, fact)
    form = RetractForm(request.POST or None)
    conflict = None
    if request.method == "POST" and form.is_valid():
        try:
            facts.retract(entry, by=request.user, reason=form.cleaned_data["reason"], once=form.once)
        except AlreadySubmittedError:
            return _done_already(request, candidate)
        except facts.StaleFactError:
            conflict = _newest(entry)
        else:
            messages.success(request, _("Taken back. It stays readable, and no rule sees it any more."))
            return redirect("candidate", candidate.pk)
    context = {
        "candidate": candidate,
        "noun": kind,
        "form": form,
        "says": says(entry, request.user),
        "conflict": conflict,
        "conflict_says": says(conflict, request.user) if conflict else "",
        "overtaken": Overtaken((), is_compared=False) if conflict else None,
    }
    return render(request, "candidates/facts/retract.html", context, status=_status(form, conflict))


def _successor_page(request: SignedInRequest, pk: int, noun: str, fact: int, relation: Relation) -> HttpResponse:
    candidate, kind = candidate_for(request, pk), noun_for(request, noun)
    if relation not in kind.relations:
        raise Http404
    return _form_page(request, candidate, kind, relation, entry_for(candidate, kind, fact))


def _form_page(
    request: SignedInRequest, candidate: Candidate, noun: Noun, relation: Relation, replaced: Fact | None
) -> HttpResponse:
    stage = stage_of(candidate)
    setting = Setting(
        candidate=candidate,
        by=request.user,
        today=timezone.localdate(),
        relation=relation,
        replaced=replaced,
        stage=stage,
        rules=rules_for(candidate, stage),
    )
    form = noun.form(request.POST or None, request.FILES or None, setting=setting)
    conflict = None
    if request.method == "POST" and form.is_valid():
        try:
            fact = _store(form, request.user)
        except AlreadySubmittedError:
            return _done_already(request, candidate)
        except facts.StaleFactError:
            conflict = _newest(replaced) if replaced else None
        else:
            messages.success(request, _("Recorded: %(noun)s.") % {"noun": noun.label})
            return redirect(f"{reverse('candidate', args=[candidate.pk])}#fact-{fact.ref}")
    context = {
        "candidate": candidate,
        "noun": noun,
        "form": form,
        "relation": relation,
        "says": says(replaced, request.user) if replaced else "",
        "opens": setting.opens[noun.ask].label if noun.ask and "volunteered" in form.fields else "",
        "conflict": conflict,
        "conflict_says": says(conflict, request.user) if conflict else "",
        "overtaken": _overtaken(form, noun, setting, conflict) if conflict else None,
        "action": _action(candidate, noun, relation, conflict),
        "on_file": _on_file(request, candidate, noun) if relation == Relation.ADDS and noun.is_value else [],
    }
    return render(request, "candidates/facts/form.html", context, status=_status(form, conflict))


def _store(form: FactForm, by: User) -> Fact:
    fact = form.fact()
    if isinstance(form, DocumentForm) and isinstance(fact, Document) and form.file_type:
        name = form.cleaned_data["upload"].name
        return documents.upload(fact, form.content, name=name, kind=form.file_type, by=by, once=form.once)
    return facts.append(fact, by=by, once=form.once)


def _action(candidate: Candidate, noun: Noun, relation: Relation, conflict: Fact | None) -> str:
    """Where a form goes that met somebody else's entry: on top of that entry, or beside what is left."""
    if conflict is None:
        return ""
    if conflict.relation == Relation.RETRACTS:
        return reverse("record", args=[candidate.pk, noun.slug])
    name = "fact_change" if relation == Relation.CHANGES else "fact_correct"
    return reverse(name, args=[candidate.pk, noun.slug, conflict.pk])


def _overtaken(form: FactForm, noun: Noun, setting: Setting, conflict: Fact) -> Overtaken:
    """What somebody else's entry says, field by field; one that was taken back says nothing."""
    if conflict.relation == Relation.RETRACTS:
        return Overtaken((), is_compared=False)
    stored = noun.form(setting=replace(setting, replaced=conflict, relation=Relation.CORRECTS))
    return compare(form, stored)


def _newest(fact: Fact) -> Fact:
    """The entry that stands in the place of one that was replaced."""
    entries: Any = type(fact)._default_manager  # mypy's Django plugin cannot query an abstract model
    newer: Fact | None = entries.filter(replaces=fact.pk).select_related("recorded_by").first()
    return _newest(newer) if newer else fact


def _on_file(request: SignedInRequest, candidate: Candidate, noun: Noun) -> list[dict[str, Any]]:
    entries: Any = noun.model._default_manager
    own = entries.filter(candidate=candidate, batch__reverted_at=None, **noun.fixed)
    standing = own.exclude(relation=Relation.RETRACTS).filter(replaced_by=None).order_by("pk")
    return [{"fact": fact, "says": says(fact, request.user)} for fact in standing]


def _entry(noun: Noun, candidate: Candidate, stage: Stage, opens: Mapping[Ask, Stage]) -> Entry:
    locked = noun.ask is not None and not may_ask(noun.ask, stage, opens)
    return Entry(
        noun,
        reverse("record", args=[candidate.pk, noun.slug]),
        str(opens[noun.ask].label) if noun.ask and locked else "",
    )


def _matches(noun: Noun, words: str) -> bool:
    text = f"{noun.label} {noun.tells} {noun.words}".casefold()
    return all(word in text for word in words.casefold().split())


def _status(form: FactForm | RetractForm, conflict: Fact | None) -> int:
    return 409 if conflict else 422 if form.errors else 200


def _done_already(request: SignedInRequest, candidate: Candidate) -> HttpResponse:
    say_saved_already(request)
    return redirect("candidate", candidate.pk)
