"""Who may open what: every route and every role, in one table that is checked against the code.

A new route needs one line in ROUTES: its name, who opens it, and how where it is not only read. `may(RECRUITER, ADMIN)`
names the roles, SIGNED_IN is all of them, WORKING and LEADING the usual groups, EVERYBODY also who is not signed in;
`how` or `.by(...)` lists the methods it answers.
Arguments of the address are made up (they point to nothing): who is let in gets 404 then, who is not gets 403.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from django.db import connection
from django.http import HttpResponseBase
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from screening.roles import ROLE_PERMISSIONS, Role
from tests.signing_in import signed_in

RECRUITER, HR_LEAD, ADMIN, AUDITOR = Role.RECRUITER, Role.HR_LEAD, Role.ADMIN, Role.AUDITOR
ANONYMOUS = "anonymous"


@dataclass(frozen=True)
class Access:
    """Who opens a route, and by which methods."""

    who: frozenset[str]
    how: str = "GET"

    def by(self, how: str) -> "Access":
        """The same people by other methods."""
        return replace(self, how=how)


def may(*who: str, how: str = "GET") -> Access:
    """These roles."""
    return Access(frozenset(who), how)


SIGNED_IN = may(*Role.values)
EVERYBODY = may(ANONYMOUS, *Role.values)
WORKING = may(RECRUITER, HR_LEAD, ADMIN)  # everybody but auditors, who change nothing
LEADING = may(HR_LEAD, ADMIN)

ROUTES: dict[str, Access] = {
    # --- signing in (allauth)
    "account_login": EVERYBODY.by("GET POST"),
    "account_logout": EVERYBODY.by("GET POST"),
    "account_inactive": EVERYBODY,
    "account_reauthenticate": SIGNED_IN.by("GET POST"),
    "account_change_password": SIGNED_IN.by("GET POST"),
    "account_reset_password": EVERYBODY.by("GET POST"),
    "account_reset_password_done": EVERYBODY,
    "account_reset_password_from_key": EVERYBODY.by("GET POST"),
    "account_reset_password_from_key_done": EVERYBODY,
    "mfa_index": SIGNED_IN,
    "mfa_authenticate": EVERYBODY.by("GET POST"),  # between password and second factor; leads elsewhere otherwise
    "mfa_reauthenticate": SIGNED_IN.by("GET POST"),
    "mfa_activate_totp": SIGNED_IN.by("GET POST"),
    "mfa_deactivate_totp": SIGNED_IN.by("GET POST"),
    "mfa_view_recovery_codes": SIGNED_IN,
    "mfa_generate_recovery_codes": SIGNED_IN.by("GET POST"),
    "mfa_download_recovery_codes": SIGNED_IN,
    "mfa_list_webauthn": SIGNED_IN,
    "mfa_add_webauthn": SIGNED_IN.by("GET POST"),
    "mfa_reauthenticate_webauthn": SIGNED_IN.by("GET POST"),
    "mfa_remove_webauthn": SIGNED_IN.by("GET POST"),
    "mfa_edit_webauthn": SIGNED_IN.by("GET POST"),
    "mfa_login_webauthn": EVERYBODY.by("GET POST"),
    "usersessions_list": SIGNED_IN.by("GET POST"),
    # --- ground: oneself, people, settings, trail
    "healthz": EVERYBODY,
    "readyz": EVERYBODY,
    "metrics": EVERYBODY,  # who has no token gets 404 or 401
    "set_language": EVERYBODY.by("POST"),
    "join": EVERYBODY.by("GET POST"),
    "profile": SIGNED_IN.by("GET POST"),
    "theme": SIGNED_IN.by("POST"),
    "density": SIGNED_IN.by("POST"),
    "notice_choices": SIGNED_IN.by("GET POST"),
    "notices": SIGNED_IN,
    "notices_read": SIGNED_IN.by("POST"),
    "notice_open": SIGNED_IN,
    "notice_read": SIGNED_IN.by("POST"),
    "digest_stop": EVERYBODY.by("GET POST"),
    "design": SIGNED_IN,
    "design_focus": SIGNED_IN,
    "people": may(ADMIN, AUDITOR),
    "person": may(ADMIN, AUDITOR),
    "invite": may(ADMIN, how="GET POST"),
    "withdraw_invitation": may(ADMIN, how="POST"),
    "change_access": may(ADMIN, how="POST"),
    "deactivate_person": may(ADMIN, how="POST"),
    "reactivate_person": may(ADMIN, how="POST"),
    "end_sessions": may(ADMIN, how="POST"),
    "make_password_link": may(ADMIN, how="POST"),
    "remove_second_factors": may(ADMIN, how="POST"),
    "add_team": may(ADMIN, how="POST"),
    "team": may(ADMIN, how="GET POST"),
    "settings": may(ADMIN, AUDITOR),
    "change_settings": may(ADMIN, how="POST"),
    "settings_check": may(ADMIN, AUDITOR),
    "send_test_mail": may(ADMIN, how="POST"),
    "jobs": may(ADMIN, AUDITOR),
    "jobs_failing": may(ADMIN, AUDITOR),
    "retry_owed": may(ADMIN, how="POST"),
    "retry_job": may(ADMIN, how="POST"),
    "discard_job": may(ADMIN, how="POST"),
    "trail": may(ADMIN, AUDITOR),
    # --- facts: candidates
    "search": SIGNED_IN,
    "candidate_new": WORKING.by("GET POST"),
    "record_menu": WORKING,
    "record": WORKING.by("GET POST"),
    "fact_change": WORKING.by("GET POST"),
    "fact_correct": WORKING.by("GET POST"),
    "fact_retract": WORKING.by("GET POST"),
    "reveal": LEADING.by("POST"),
    "document_download": SIGNED_IN,
    "link_verdict": WORKING.by("GET POST"),
    "link_undo": WORKING.by("POST"),
    "application_new": WORKING.by("GET POST"),
    "application_edit": WORKING.by("GET POST"),
    "positions": SIGNED_IN,
    "position_new": LEADING.by("GET POST"),
    "position": SIGNED_IN,
    "position_edit": LEADING.by("GET POST"),
    "jurisdictions": SIGNED_IN,
    "jurisdiction": SIGNED_IN,
    "jurisdiction_add": LEADING.by("GET POST"),
    "jurisdiction_default": may(ADMIN, how="POST"),
    "after_hire": WORKING.by("GET POST"),
    "checklist_take_back": WORKING.by("POST"),
    "reminders": may(ADMIN, AUDITOR),
    "reminders_edit": may(ADMIN, how="GET POST"),
    "reminders_usual": may(ADMIN, how="POST"),
    "reminders_dry_run": may(ADMIN, AUDITOR),
    "reminders_switch_on": may(ADMIN, how="POST"),
    "imports": SIGNED_IN,
    "import_new": WORKING.by("GET POST"),
    "import_template": WORKING,
    "import_detail": SIGNED_IN,
    "import_map": WORKING.by("GET POST"),
    "import_preview": WORKING,
    "import_start": WORKING.by("POST"),
    "import_progress": SIGNED_IN,
    "import_failed_rows": WORKING,
    "import_revert": WORKING.by("POST"),
    "import_discard": WORKING.by("POST"),
    "interview_new": WORKING.by("GET POST"),
    "interview": SIGNED_IN,
    "interview_edit": WORKING.by("GET POST"),
    "interview_outcome": WORKING.by("GET POST"),
    "interview_draft": WORKING.by("GET POST"),
    "interview_publish": WORKING.by("POST"),
    "scorecard": WORKING.by("GET POST"),
    "interview_accommodation": WORKING.by("POST"),
    "interview_mode": WORKING,
    "interview_sign": WORKING.by("POST"),
    "interview_phrase": WORKING.by("GET POST"),
    "check_new": WORKING.by("GET POST"),
    "check": SIGNED_IN,
    "check_edit": WORKING.by("GET POST"),
    "check_request": WORKING.by("GET POST"),
    "check_result": WORKING.by("GET POST"),
    "check_cancel": WORKING.by("GET POST"),
    "check_link": WORKING.by("POST"),
    "check_ask_again": WORKING.by("POST"),
    "check_call": WORKING.by("GET POST"),
    "check_letter": WORKING.by("GET POST"),
    "check_domain": WORKING.by("GET POST"),
    "check_listed": WORKING.by("POST"),
    "institutions": may(ADMIN, AUDITOR),
    "institutions_load": may(ADMIN, how="GET POST"),
    # --- opinions: redflags
    "worklist": SIGNED_IN,
    "followed": SIGNED_IN,
    "calendar": SIGNED_IN,
    "calendar_feed": SIGNED_IN.by("GET POST"),
    "calendar_ics": EVERYBODY.by("GET POST"),  # the address is the secret; whoever made one up gets 410
    "demo_load": may(ADMIN, how="GET POST"),
    "dashboard": may(HR_LEAD, ADMIN, AUDITOR),
    "week_figures": may(HR_LEAD, ADMIN, AUDITOR),
    "linked_group": SIGNED_IN,
    "fairness": may(HR_LEAD, ADMIN, AUDITOR, how="GET POST"),
    "exports": may(ADMIN),
    "export_new": may(ADMIN, how="GET POST"),
    "export": may(ADMIN),
    "export_download": may(ADMIN),
    "export_about": may(ADMIN),
    "export_cancel": may(ADMIN, how="POST"),
    "export_again": may(ADMIN, how="POST"),
    "export_agree": may(ADMIN, how="POST"),
    "export_refuse": may(ADMIN, how="POST"),
    "export_schedule_end": may(ADMIN, how="POST"),
    "candidates": SIGNED_IN,
    "list_columns": SIGNED_IN.by("POST"),
    "saved_views": SIGNED_IN,
    "saved_view_new": SIGNED_IN.by("GET POST"),
    "saved_view": SIGNED_IN.by("GET POST"),
    "saved_view_update": SIGNED_IN.by("POST"),
    "saved_view_delete": SIGNED_IN.by("POST"),
    "saved_view_begin": SIGNED_IN.by("POST"),
    "role_views": LEADING.by("POST"),
    "bulks": WORKING,
    "bulk_new": WORKING.by("GET POST"),
    "bulk": WORKING,
    "bulk_cancel": WORKING.by("POST"),
    "bulk_undo": WORKING.by("POST"),
    "tag_put": WORKING.by("POST"),
    "tag_take_away": WORKING.by("POST"),
    "candidate": SIGNED_IN,
    "beside": SIGNED_IN,
    "finding_verdict": WORKING.by("GET POST"),
    "finding_confirm": WORKING.by("POST"),
    "finding_agree": LEADING.by("POST"),
    "finding_undo": WORKING.by("POST"),
    "stage_change": WORKING.by("GET POST"),
    "first_view": WORKING.by("GET POST"),
    "decision": LEADING.by("GET POST"),
    "decision_agree": LEADING.by("POST"),
    "decision_take_back": LEADING.by("POST"),
    "decision_close": LEADING.by("POST"),
    "incidents": SIGNED_IN,  # each sees those whose circle he or she is in; who leads or audits them sees all
    "incident_new": LEADING.by("GET POST"),
    "incident": SIGNED_IN,
    "incident_circle": LEADING.by("GET POST"),
    "incident_close": LEADING.by("GET POST"),
    "incident_lift": LEADING.by("GET POST"),
    "incident_step": WORKING.by("POST"),
    "incident_step_reopen": WORKING.by("POST"),
    "report_new": LEADING.by("GET POST"),
    "report": may(HR_LEAD, ADMIN, AUDITOR),
    "report_address": LEADING.by("GET POST"),
    "report_item": LEADING.by("GET POST"),
    "report_propose": LEADING.by("POST"),
    "report_approve": LEADING.by("POST"),
    "report_renew": LEADING.by("POST"),
    "report_preview": may(HR_LEAD, ADMIN, AUDITOR),
    "report_pdf": LEADING,
    "report_json": LEADING,
    "packs": may(HR_LEAD, ADMIN, AUDITOR),
    "pack_new": LEADING.by("GET POST"),
    "pack": may(HR_LEAD, ADMIN, AUDITOR),
    "pack_agree": LEADING.by("POST"),
    "pack_cancel": LEADING.by("POST"),
    "pack_download": LEADING,
    "requests": SIGNED_IN,
    "access_new": WORKING.by("GET POST"),
    "access": SIGNED_IN,
    "access_identity": WORKING.by("GET POST"),
    "access_lengthen": WORKING.by("GET POST"),
    "access_prepare": WORKING.by("GET POST"),
    "access_approve": LEADING.by("POST"),
    "access_link": WORKING.by("POST"),
    "access_file": WORKING,
    "access_close": WORKING.by("GET POST"),
    "copy": EVERYBODY.by("GET POST"),
    "dispute_new": WORKING.by("GET POST"),
    "dispute": SIGNED_IN,
    "dispute_place": WORKING.by("GET POST"),
    "dispute_accept": WORKING.by("POST"),
    "dispute_refuse": LEADING.by("GET POST"),
    "dispute_withdraw": WORKING.by("POST"),
    "dispute_told": WORKING.by("POST"),
    "watch": SIGNED_IN.by("POST"),
    "unwatch": SIGNED_IN.by("POST"),
    "snooze": WORKING.by("GET POST"),
    "wake": WORKING.by("POST"),
    "assign": WORKING.by("GET POST"),
    "hand_up": WORKING.by("GET POST"),
    "palette": SIGNED_IN.by("POST"),
    "tour": SIGNED_IN.by("POST"),
    "review": WORKING,
    "review_begin": WORKING.by("POST"),
    "review_carry_on": WORKING.by("POST"),
    "review_back": WORKING.by("POST"),
    "review_leave": WORKING.by("POST"),
    "review_done": WORKING.by("POST"),
    "review_skip": WORKING.by("POST"),
    "review_stay": WORKING.by("POST"),
    "enquiry_new": WORKING.by("GET POST"),
    "enquiry": SIGNED_IN,
    "enquiry_edit": WORKING.by("GET POST"),
    "enquiry_discard": WORKING.by("POST"),
    "enquiry_ask": WORKING.by("POST"),
    "enquiry_take_back": WORKING.by("POST"),
    "enquiry_answer": WORKING.by("GET POST"),
    "enquiry_read": WORKING.by("POST"),
    "reply": EVERYBODY.by("GET POST"),
    "answer": EVERYBODY.by("GET POST"),
    "answer_code": EVERYBODY.by("GET POST"),
    "rules": SIGNED_IN,
    "rule": SIGNED_IN,
    "rule_tune": LEADING.by("GET POST"),
    "tunings": SIGNED_IN,
    "tuning": SIGNED_IN,
    "tuning_propose": LEADING.by("POST"),
    "tuning_agree": LEADING.by("POST"),
    "tuning_take_back": LEADING.by("POST"),
    "tuning_discard": LEADING.by("POST"),
    "tuning_roll_back": LEADING.by("POST"),
    "tuning_rehearse": LEADING.by("POST"),
    "rehearsal": may(HR_LEAD, ADMIN, AUDITOR),
    "rehearsal_cancel": LEADING.by("POST"),
}

PEOPLE = {
    "a recruiter": [RECRUITER],
    "an HR lead": [HR_LEAD],
    "an admin": [ADMIN],
    "an auditor": [AUDITOR],
    "a recruiter who is an auditor too": [RECRUITER, AUDITOR],
}

OWN_TABLES_OF_SESSIONS = ("django_session", "usersessions_usersession", "screening_cache")


@dataclass(frozen=True)
class Route:
    """A named address, with arguments that point to nothing."""

    name: str
    url: str
    view: object

    @property
    def is_ours(self) -> bool:
        return self.view.__module__.split(".")[0] in {"screening", "candidates", "redflags"}

    @property
    def methods(self) -> list[str]:
        return ROUTES[self.name].how.split()


MADE_UP = {"int": 2_000_000_000, "uuid": "00000000-0000-4000-8000-000000000000"}


def _routes(resolver: URLResolver, arguments: dict[str, object]) -> Iterator[Route]:
    for pattern in resolver.url_patterns:
        here = arguments | _made_up(pattern)
        if isinstance(pattern, URLResolver):
            assert not pattern.namespace, "the table knows names without namespaces only"
            yield from _routes(pattern, here)
        else:
            assert pattern.name, f"{pattern.pattern} has no name"
            yield Route(pattern.name, reverse(pattern.name, kwargs=here), pattern.callback)


def _made_up(pattern: URLPattern | URLResolver) -> dict[str, object]:
    converters = getattr(pattern.pattern, "converters", {})
    named = {name: type(converter).__name__.removesuffix("Converter").lower() for name, converter in converters.items()}
    groups = getattr(getattr(pattern.pattern, "regex", None), "groupindex", {})
    return {name: MADE_UP.get(named.get(name, "str"), "missing") for name in {*named, *groups}}


ALL = list(_routes(get_resolver(), {}))
OURS = [route for route in ALL if route.is_ours]


def _ask(client: Client, route: Route) -> HttpResponseBase:
    return client.generic(route.methods[0], route.url)


def _is_let_in(response: HttpResponseBase) -> bool:
    sent_to_sign_in = response.status_code == 302 and "/accounts/login/?next=" in response.headers["Location"]
    return not sent_to_sign_in and response.status_code != 403


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    assert {route.name for route in ALL} == set(ROUTES)


def test_no_two_routes_share_a_name() -> None:
    names = [route.name for route in ALL]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("route", OURS, ids=lambda route: route.name)
def test_every_view_says_who_may_use_it_and_says_what_the_table_says(route: Route) -> None:
    if getattr(route.view, "public", False):
        assert ROUTES[route.name].who == EVERYBODY.who
    elif route.view.permission is None:
        assert ROUTES[route.name].who == SIGNED_IN.who
    else:
        allowed = {role for role, permissions in ROLE_PERMISSIONS.items() if route.view.permission in permissions}
        assert ROUTES[route.name].who == allowed


def test_who_is_not_signed_in_opens_only_public_pages(db: None) -> None:
    client = Client(raise_request_exception=False)
    expected = {route.name: ANONYMOUS in ROUTES[route.name].who for route in ALL}
    assert {route.name: _is_let_in(_ask(client, route)) for route in ALL} == expected


@pytest.mark.parametrize("person", PEOPLE)
def test_each_role_opens_what_the_table_says(person: str, db: None) -> None:
    client = signed_in(roles=PEOPLE[person])
    client.raise_request_exception = False
    let_in, broken = {}, {}
    for route in ALL:
        if route.name == "account_logout":
            continue
        response = _ask(client, route)
        let_in[route.name] = _is_let_in(response)
        if route.name == "readyz":
            continue  # the product is not whole in a test: nobody works off the queues
        if response.status_code in (401, 405) or response.status_code >= 500:
            broken[route.name] = response.status_code
    assert not broken
    assert let_in == {name: bool(ROUTES[name].who.intersection(PEOPLE[person])) for name in let_in}


def test_a_wrong_method_is_answered_with_405(as_founder: Client) -> None:
    wrong = {
        (route.name, method)
        for route in OURS
        for method in ("GET", "POST", "PUT", "DELETE")
        if method not in route.methods and as_founder.generic(method, route.url).status_code != 405
    }
    assert not wrong


def test_reading_changes_nothing(as_founder: Client) -> None:
    writing = {}
    for route in OURS:
        if "GET" not in route.methods:
            continue
        with CaptureQueriesContext(
            connection,
        ) as queries:
            as_founder.get(route.url)
        statements = [query["sql"] for query in queries if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
        if kept := [sql for sql in statements if not any(table in sql for table in OWN_TABLES_OF_SESSIONS)]:
            writing[route.name] = kept
    assert not writing
