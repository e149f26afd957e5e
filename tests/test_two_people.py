"""Two people at one form that edits something stored: who is second sees both versions and loses nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts
from candidates.models import Interview, Jurisdiction, Phone, Place, Relation
from redflags.actions import access, disputes
from redflags.models import RoleView, SavedView
from screening import clock
from screening.models import User
from screening.overtaken import Overtaken, mark
from screening.roles import Role
from tests import make
from tests.candidates import chased
from tests.redflags import asking, reporting
from tests.signing_in import SignedIn, signed_in
from tests.test_access import OURS, ROUTES

EVERYTHING = [Role.RECRUITER, Role.HR_LEAD, Role.ADMIN]

Address = tuple[str, list[object]]


@dataclass(frozen=True)
class Edit:
    """A form that edits something: what is stored for it, and what each of two people types into one of its fields."""

    stored: Callable[[User], Address]
    field: str
    values: tuple[object, object]
    besides: tuple[tuple[str, object], ...] = ()  # what else has to be filled in
    page: str = ""  # where the form is shown, if not at its own address; it takes the same arguments
    form: str = "form"  # in the context of the page


def _place(by: User) -> Place:
    person = make.application(recruiter=by).candidate
    return facts.append(Place(candidate=person, city="Regina", country="CA"), by=by)


def _interview(by: User) -> Interview:
    interview = make.interview(make.application(recruiter=by), on=clock.today())
    interview.people.set([by])
    return interview


def _saved_view(by: User) -> Address:
    for number, role in enumerate((Role.HR_LEAD, Role.ADMIN), 70_000_001):
        view = SavedView.objects.create(owner=by, name=f"view {number}", pk=number)
        RoleView.objects.create(role=role, view=view, set_by=by)  # so that everybody who leads is offered both
    return "role_views", []


def _told_dispute(by: User) -> Address:
    place = _place(by)
    noted = disputes.note(
        place.candidate, ref=place.ref, statement="I live in Calgary.", received_on=clock.today(), way="mail", by=by
    )
    facts.append(
        Place(candidate=place.candidate, city="Calgary", country="CA", relation=Relation.CORRECTS, replaces=place),
        by=by,
    )
    disputes.accept(noted, version=noted.version, by=by, now=timezone.now())
    return "dispute_told", [noted.pk]


def _placed_dispute(by: User) -> Address:
    place = _place(by)
    for number in ("+14165550111", "+14165550112"):
        facts.append(Phone(candidate=place.candidate, number=number), by=by)
    noted = disputes.note(
        place.candidate, ref="", statement="That is wrong.", received_on=clock.today(), way="mail", by=by
    )
    return "dispute_place", [noted.pk]


def _asked_access(by: User) -> int:
    person = make.application(recruiter=by).candidate
    return access.note(person, asked_on=clock.today(), way="mail", what="", by=by).pk


def _colleagues(by: User) -> list[User]:
    return [make.user(pk=80_000_001, name="Ada"), make.user(pk=80_000_002, name="Bo")]


def _circle(by: User) -> Address:
    _colleagues(by)
    return "incident_circle", [reporting.opened(by).pk]


def _assigned(by: User) -> Address:
    _colleagues(by)
    return "assign", [make.application(recruiter=by).pk]


def _fact(name: str) -> Callable[[User], Address]:
    def stored(by: User) -> Address:
        place = _place(by)
        return name, [place.candidate_id, "place", place.pk]

    return stored


EDITS: dict[str, Edit] = {
    "position_edit": Edit(lambda by: ("position_edit", [make.position().pk]), "title", ("Ours", "Mine")),
    "application_edit": Edit(
        lambda by: ("application_edit", [make.application(recruiter=by).pk]), "channel", ("job fair", "referral")
    ),
    "assign": Edit(_assigned, "recruiter", (80_000_001, 80_000_002)),
    "interview_edit": Edit(lambda by: ("interview_edit", [_interview(by).pk]), "platform", ("Meet", "Teams")),
    "interview_outcome": Edit(
        lambda by: ("interview_outcome", [_interview(by).pk]),
        "outcome",
        ("passed", "concern"),
        (("held", "video"),),
    ),
    "fact_change": Edit(
        _fact("fact_change"),
        "city",
        ("Calgary", "Halifax"),
        (("country", "CA"), ("evidence", "none"), ("effective_on", "2026-01-05"), ("source", "candidate")),
    ),
    "fact_correct": Edit(_fact("fact_correct"), "city", ("Calgary", "Halifax")),
    "check_edit": Edit(lambda by: ("check_edit", [chased.planned(by=by).pk]), "contact_name", ("Ada", "Bo")),
    "check_domain": Edit(
        lambda by: ("check_domain", [chased.planned(by=by).pk]),
        "since",
        ("2020-01-01", "2021-01-01"),
        (("where", "the register"),),
    ),
    "jurisdiction_add": Edit(
        lambda by: ("jurisdiction_add", [Jurisdiction.objects.get(code="gb").pk]),
        "source_criminal",
        ("the Act", "the guide"),
        (("reason", "The guide changed."),),
    ),
    "enquiry_edit": Edit(
        lambda by: ("enquiry_edit", [asking.drafted(by=by).pk]), "opening", ("Hello, please:", "Please tell us:")
    ),
    "report_address": Edit(
        lambda by: ("report_address", [reporting.begun(by).pk]), "authorities", (["rcmp", "fintrac"], ["fintrac"])
    ),
    "report_item": Edit(
        lambda by: ("report_item", [reporting.begun(by).pk, "summary"]), "remark", ("Seen by us.", "Seen by me.")
    ),
    "rule_tune": Edit(lambda by: ("rule_tune", ["PAY-01"]), "life", ("shadow", "retired")),
    "access_identity": Edit(
        lambda by: ("access_identity", [_asked_access(by)]),
        "seen",
        ("Called back.", "Seen in person."),
        (("identity", "call"),),
    ),
    "access_prepare": Edit(lambda by: ("access_prepare", [_asked_access(by)]), "language", ("en", "fr-ca")),
    "dispute_place": Edit(_placed_dispute, "ref", ("", "")),
    "dispute_told": Edit(_told_dispute, "told", ("Payroll.", "The agency."), page="dispute", form="told_form"),
    "incident_circle": Edit(_circle, "circle", ([80_000_001], [80_000_002])),
    "role_views": Edit(_saved_view, "recruiter", ("70000001", "70000002"), page="saved_views", form="role_form"),
    "change_settings": Edit(lambda by: ("change_settings", []), "name", ("Maple Ltd", "Oak Ltd"), page="settings"),
    "change_access": Edit(
        lambda by: ("change_access", [make.user().pk]), "roles", (["auditor"], ["admin"]), page="person"
    ),
    "team": Edit(lambda by: ("team", [make.team().pk]), "name", ("North", "South")),
}
"""Every form that edits what several people may edit."""

NEW = "puts something new on file; a second click is told from a second person by its token"
OWN = "edits what belongs to the person alone, or to nobody yet"
STEP = "takes a step with words of its own: who is second is told where things stand, and the words stay"
READS = "changes nothing that is stored"

OTHERS: dict[str, str] = {
    **dict.fromkeys(
        (
            *("invite", "candidate_new", "record", "application_new", "position_new", "import_new", "interview_new"),
            *("check_new", "check_call", "check_letter", "export_new", "saved_view_new", "bulk_new", "incident_new"),
            *("report_new", "pack_new", "access_new", "dispute_new", "enquiry_new", "enquiry_answer", "scorecard"),
            *("first_view", "after_hire", "institutions_load", "reminders_edit", "demo_load"),
        ),
        NEW,
    ),
    **dict.fromkeys(
        (
            *(
                "profile",
                "account_reset_password",
                "notice_choices",
                "digest_stop",
                "join",
                "saved_view",
                "calendar_feed",
                "snooze",
            ),
            "interview_draft",
        ),
        OWN,
    ),
    **dict.fromkeys(
        (
            *("fact_retract", "link_verdict", "import_map", "check_request", "check_result", "check_cancel"),
            *("finding_verdict", "stage_change", "decision", "incident_close", "incident_lift", "access_lengthen"),
            *("access_close", "dispute_refuse", "hand_up"),
        ),
        STEP,
    ),
    **dict.fromkeys(("fairness", "interview_phrase", "calendar_ics"), READS),
    **dict.fromkeys(("copy", "reply", "answer", "answer_code"), "is behind a link that one person has"),
}
"""The other pages with a form, and why nobody can be overtaken there."""


def as_posted(form: Any) -> dict[str, Any]:
    """A form as a browser would send it back untouched."""
    posted: dict[str, Any] = {}
    for name in form.fields:
        value = form[name].value()
        if name == "token":
            posted[name] = str(uuid4())
        elif isinstance(value, bool):
            posted |= {name: "on"} if value else {}
        elif value is not None:
            posted[name] = [str(getattr(one, "pk", one)) for one in value] if isinstance(value, list) else value
    return posted


def typed_by(edit: Edit, form: Any) -> tuple[object, object]:
    """What the two type; where it is told by nothing, the second and third of what can be chosen."""
    if edit.values != ("", ""):
        return edit.values
    keys = [str(key) for key, _label in form.fields[edit.field].choices if key]
    return keys[0], keys[1]


@pytest.mark.parametrize("name", EDITS)
def test_who_is_second_sees_both_versions_and_keeps_what_was_typed(name: str, db: None) -> None:
    edit = EDITS[name]
    first, second = signed_in(roles=EVERYTHING), signed_in(roles=EVERYTHING)
    route, arguments = edit.stored(first.user)
    url = reverse(route, args=arguments)
    page = reverse(edit.page or route, args=arguments)
    forms = [client.get(page).context[edit.form] for client in (first, second)]
    ours, mine = typed_by(edit, forms[0])
    posted = [
        as_posted(form) | dict(edit.besides) | {edit.field: value}
        for form, value in zip(forms, (ours, mine), strict=True)
    ]

    assert first.post(url, posted[0]).status_code == 302
    refused = second.post(url, posted[1])
    assert refused.status_code == 409
    told = refused.context["overtaken"]
    assert isinstance(told, Overtaken)
    form = refused.context[edit.form]
    label = str(form[edit.field].label)
    (difference,) = [one for one in told.differences if one.label == label]
    assert difference.stored != difference.typed
    shown = refused.content.decode()
    assert "Somebody was quicker" in shown
    assert _told(form[edit.field].value()) == _told(mine)

    on_top = refused.context.get("action") or url
    assert second.post(on_top, as_posted(form) | {edit.field: mine}).status_code == 302, "saving again goes on top"


def _told(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def test_every_page_with_a_form_is_in_the_table_or_says_why_not() -> None:
    with_a_form = {route.name for route in OURS if ROUTES[route.name].how == "GET POST"}
    by_post_alone = {name for name in EDITS if ROUTES[name].how == "POST"}
    assert with_a_form | by_post_alone == set(EDITS) | (set(OTHERS) & with_a_form)
    assert not set(EDITS) & set(OTHERS)
    assert set(OTHERS) <= set(ROUTES)


def test_a_mark_is_of_values_whatever_their_order() -> None:
    assert mark([1, 2], "a") == mark([2, 1], "a")
    assert mark([1, 2], "a") != mark([1], "a")
    assert mark("a", "b") != mark("ab", "")


def test_whoever_opened_it_at_another_time_is_not_refused(as_admin: SignedIn) -> None:
    person = make.user()
    url = reverse("change_access", args=[person.pk])
    form = as_admin.get(reverse("person", args=[person.pk])).context["form"]
    assert as_admin.post(url, as_posted(form)).status_code == 302
    again = as_admin.get(reverse("person", args=[person.pk])).context["form"]
    assert as_admin.post(url, as_posted(again)).status_code == 302
