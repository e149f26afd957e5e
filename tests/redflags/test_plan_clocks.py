"""The clocks of a check plan: on the candidate's page, in the list, in the worklist; one meaning everywhere."""

import random
from datetime import UTC, date, datetime, timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates.models import Application, Check, PlanLine, Stage, StageChange
from candidates.planclock import Clock, Step, Tally, clock, due_on, reached_on
from candidates.stages import ORDER
from redflags.actions.assessments import assess_applications
from redflags.due import Moment, What
from redflags.overdue import kinds_of
from tests import make
from tests.signing_in import SignedIn

NOW = datetime(2026, 3, 11, 17, tzinfo=UTC)  # a Wednesday, noon in Toronto
SEED = 20261130


def planned(stage: Stage, since: timedelta, **line: object) -> Application:
    """An application that reached its stage a while ago, for a position that plans one reference from interviews on."""
    position = make.position()
    values = {"kind": "reference", "count": 1, "stage": Stage.INTERVIEWING, "within": 5, **line}
    PlanLine.objects.create(position=position, **values)
    application = make.application(position=position, stage=stage, created_at=timezone.now() - since)
    assess_applications([application.pk], now=timezone.now())
    return application


def test_the_clock_starts_when_the_stage_is_reached_and_again_when_it_is_reached_again() -> None:
    steps = [
        Step("applied", "interviewing", date(2026, 3, 2)),
        Step("interviewing", "offer", date(2026, 3, 5)),
        Step("offer", "screening", date(2026, 3, 6)),
        Step("screening", "interviewing", date(2026, 3, 9)),
    ]
    begun = date(2026, 2, 1)
    assert reached_on("interviewing", steps[:3], begun_on=begun) == date(2026, 3, 2)
    assert reached_on("interviewing", steps, begun_on=begun) == date(2026, 3, 9)
    assert reached_on("onboarding", steps, begun_on=begun) == begun


def test_queries_and_page_agree_on_what_is_late_whatever_happened(db: None) -> None:
    """Random plans, steps and checks, judged by the pure functions and by the query."""
    rng = random.Random(SEED)
    make.organisation(holidays=[date(2026, 3, 4), date(2026, 2, 16)])
    moment = Moment.of(NOW)
    expected: dict[int, set[str]] = {}
    for _number in range(60):
        position = make.position()
        lines = [
            PlanLine(position=position, kind=kind, count=rng.randint(1, 2), stage=rng.choice(ORDER), within=within)
            for kind, within in (("reference", rng.choice([None, 0, 1, 3, 10])), ("education", rng.randint(0, 12)))
        ]
        PlanLine.objects.bulk_create(lines)
        created = NOW - timedelta(days=rng.randint(0, 40), hours=rng.randint(0, 23))
        application = make.application(position=position, created_at=created)
        steps, before = [], str(Stage.APPLIED)
        for day in sorted(rng.sample(range(40), rng.randint(0, 4)), reverse=True):
            after = rng.choice([*ORDER, Stage.CLOSED])
            at = NOW - timedelta(days=day, hours=rng.randint(0, 23))
            on = rng.choice([None, moment.calendar.day_of(at) - timedelta(days=1)])
            StageChange.objects.create(application=application, before=before, after=after, on=on, at=at)
            steps.append(Step(before, after, on or moment.calendar.day_of(at)))
            before = str(after)
        Application.objects.filter(pk=application.pk).update(stage=before)
        late = set()
        for line in lines:
            states = [rng.choice(Check.State.values) for _check in range(rng.randint(0, 2))]
            for state in states:
                make.check(application, kind=line.kind, state=state)
            reached = reached_on(line.stage, steps, begun_on=moment.calendar.day_of(created))
            due = due_on(line, reached, moment.calendar)
            done = Tally.of(states).begun >= line.count
            where = clock(line, stage=before, done=done, due=due, today=moment.today, calendar=moment.calendar)
            late |= {line.kind} if where is Clock.LATE else set()
        if late:
            expected[application.pk] = late
    every = list(Application.objects.values_list("pk", flat=True))
    assert {key: set(kinds) for key, kinds in kinds_of(every, moment).items()} == expected
    assert 10 < len(expected) < 50  # both kinds were met


def test_what_nobody_asked_for_is_late_on_the_page_in_the_list_and_in_the_work(as_recruiter: SignedIn) -> None:
    late = planned(Stage.INTERVIEWING, timedelta(days=20))
    fresh = planned(Stage.INTERVIEWING, timedelta(days=0))
    Application.objects.update(recruiter=as_recruiter.user)
    shown = as_recruiter.get(reverse("candidates"), {"late": What.PLAN}).content.decode()
    assert late.candidate.name in shown
    assert fresh.candidate.name not in shown
    assert "Not asked in time" in shown
    page = as_recruiter.get(reverse("candidate", args=[late.candidate_id])).content.decode()
    assert "late: was due" in page
    assert as_recruiter.user.name in page
    assert f"{reverse('check_new', args=[late.candidate_id])}?kind=reference" in page
    work = as_recruiter.get(reverse("worklist")).content.decode()
    assert "nobody was asked yet: Reference" in work
    make.check(late)
    assert late.candidate.name not in as_recruiter.get(reverse("candidates"), {"late": What.PLAN}).content.decode()


def test_a_line_whose_stage_is_to_come_has_no_day_and_nothing_to_press(as_recruiter: SignedIn) -> None:
    application = planned(Stage.SCREENING, timedelta(days=90))
    page = as_recruiter.get(reverse("candidate", args=[application.candidate_id])).content.decode()
    assert "from: Interviewing" in page
    assert "late: was due" not in page
    assert "?kind=reference" not in page


def test_a_named_person_has_the_line_in_their_own_work(as_hr_lead: SignedIn) -> None:
    application = planned(Stage.OFFER, timedelta(days=30), duty="person", person=as_hr_lead.user)
    Application.objects.update(recruiter=make.user())
    assert application.candidate.name in as_hr_lead.get(reverse("worklist")).content.decode()


def test_what_was_asked_beyond_the_plan_stands_there_with_its_reason(as_recruiter: SignedIn) -> None:
    application = planned(Stage.OFFER, timedelta(days=1))
    make.check(application, subject="Contoso", state=Check.State.UNREACHABLE)
    make.check(application, kind=Check.Kind.PHONE, outside_plan="The number rang at another firm.")
    make.check(application, kind=Check.Kind.ADDRESS)
    page = as_recruiter.get(reverse("candidate", args=[application.candidate_id])).content.decode()
    assert "Asked beyond the plan" in page
    assert "The number rang at another firm." in page
    assert "No reason is on file" in page
    assert "Could not be verified" in page


def test_many_checks_and_lines_take_no_more_queries(as_recruiter: SignedIn) -> None:
    application = planned(Stage.OFFER, timedelta(days=30))

    def queries(url: str) -> int:
        with CaptureQueriesContext(connection) as asked:
            assert as_recruiter.get(url).status_code == 200
        return len(asked)

    urls = [reverse("candidate", args=[application.candidate_id]), reverse("worklist"), reverse("candidates")]
    few = [queries(url) for url in urls]
    for kind in ("employment", "education", "bank"):
        PlanLine.objects.create(position=application.position, kind=kind, stage=Stage.OFFER)
        make.check(application, kind=kind, outside_plan="Asked")
    for _person in range(5):
        planned(Stage.OFFER, timedelta(days=30))
    assert [queries(url) for url in urls] == few
