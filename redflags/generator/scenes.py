"""The parts of an application as most of them go; circumstances and schemes put scenes of their own in their place."""

from datetime import date, timedelta

from candidates.models import (
    Address,
    Check,
    Document,
    HistoryEntry,
    Milestone,
    PaymentRequest,
    PayoutAccount,
    Profile,
    Sighting,
    Sign,
    Source,
)
from candidates.names import sortable
from redflags.generator.career import Job, Study
from redflags.generator.days import Days, Life
from redflags.generator.story import Story

FIRST_LOOK = ("camera_on", "hand_test_passed", "side_profile_passed", "phrase_passed")
SECOND_LOOK = ("camera_on", "same_person_passed", "hand_test_passed", "background_passed", "screen_share")
BANKS = ("Lakeshore Credit Union", "First Prairie Bank", "Caisse du Fleuve", "Dominion Savings", "Harbour Trust")


def nothing(story: Story, days: Days, life: Life) -> None:
    """A scene that does not take place."""


def history(story: Story, days: Days, life: Life) -> None:
    """Résumé and profile tell the same jobs, the profile now and then a month off or without the oldest."""
    rng, on = story.rng, days.applied
    has_profile = rng.random() < 0.8
    for place, job in enumerate(life.jobs):
        story.tell(job_entry(job, Source.RESUME), on)
        if has_profile and (place < 2 or rng.random() < 0.7):
            story.tell(job_entry(job, Source.LINKEDIN, months=rng.choice((0, 0, 0, 0, 1, -1))), on)
    story.tell(study_entry(life.study, Source.RESUME), on)
    if has_profile and rng.random() < 0.8:
        story.tell(study_entry(life.study, Source.LINKEDIN), on)


def job_entry(job: Job, source: str, *, months: int = 0) -> HistoryEntry:
    """A job as one source tells it, its end so many months off."""
    end = "" if job.end is None else _month(job.end, months)
    return HistoryEntry(
        kind=HistoryEntry.Kind.EMPLOYMENT,
        organisation=job.employer,
        title=job.title,
        start=_month(job.start, 0),
        end=end,
        is_current=job.end is None,
        source=source,
    )


def study_entry(study: Study, source: str) -> HistoryEntry:
    """A degree as one source tells it."""
    return HistoryEntry(
        kind=HistoryEntry.Kind.EDUCATION,
        organisation=study.school,
        title=study.award,
        field=study.field,
        start=str(study.start),
        end=str(study.end),
        source=source,
    )


def _month(day: date, months: int) -> str:
    shifted = day.replace(day=1) + timedelta(days=31 * months)
    return shifted.strftime("%Y-%m")


def profiles(story: Story, days: Days, life: Life) -> None:
    """A professional profile that is some years old, and for developers often public code."""
    rng, slug = story.rng, story.persona.email.partition("@")[0].replace(".", "-")
    since = max(life.jobs[-1].start.year - 1, 2006)
    year = rng.randint(since, max(since, days.applied.year - 2))
    story.tell(
        Profile(
            network=Profile.Network.LINKEDIN,
            url=f"https://profiles.example/in/{slug}",
            is_present=True,
            created=str(year),
            connections=rng.randint(60, 720),
        ),
        days.applied,
    )
    if "Developer" in story.opening.title and rng.random() < 0.6:
        story.tell(
            Profile(
                network=Profile.Network.GITHUB,
                url=f"https://code.example/{slug}",
                is_present=True,
                created=f"{min(year + 1, days.applied.year - 1)}-{rng.randint(1, 12):02}",
            ),
            days.applied,
        )


def network(story: Story, days: Days, life: Life) -> None:
    """Sessions from home."""
    for context, on in (("application", days.applied), ("interview", days.first_call), ("login", days.start)):
        if on:
            sight(story, on, context)


def sight(story: Story, on: date, context: str, **seen: str) -> Sighting | None:
    """One session, from home unless said otherwise; the address is of a network that is set apart for documents."""
    town = story.persona.town
    values = {
        "kind": Sighting.Kind.RESIDENTIAL,
        "country": town.country,
        "time_zone": town.time_zone,
        "source": Source.STAFF,
        **seen,
    }
    ip = f"{story.rng.choice(('192.0.2', '198.51.100', '203.0.113'))}.{story.rng.randint(1, 254)}"
    return story.tell(Sighting(context=context, ip=ip, **values), on)


def first_call(story: Story, days: Days, life: Life) -> None:
    """A call with camera and live tests."""
    assert days.first_call  # noqa: S101  (the scene is asked for on that day)
    goes_on = days.second_call is not None
    call = story.interview(days.first_call, outcome="passed" if goes_on else "concern", by=(0, 2))
    if call is None:
        return
    story.see(call, *FIRST_LOOK)
    story.note(
        story.text("first_call" if goes_on else "weak_call", language=story.staff_language()),
        days.first_call,
        interview=call,
    )
    story.rate(call, 3 if goes_on else 2, 3 if goes_on else 2, by=0)
    if goes_on and story.rng.random() < 0.6:
        story.write(story.text("thanks"), days.first_call)


def second_call(story: Story, days: Days, life: Life) -> None:
    """Another interviewer, deeper questions, the same person."""
    assert days.second_call  # noqa: S101  (the scene is asked for on that day)
    goes_on = days.offer is not None
    call = story.interview(days.second_call, outcome="passed" if goes_on else "concern", by=(1, 2))
    if call is None:
        return
    story.see(call, *SECOND_LOOK, by=1)
    key = "second_call" if goes_on else "weak_call"
    story.note(story.text(key, language=story.staff_language()), days.second_call, interview=call, by=1)
    story.rate(call, 4 if goes_on else 2, 3 if goes_on else 2, by=1)


def employment(story: Story, days: Days, life: Life) -> None:
    """The last two employers confirm."""
    assert days.second_call  # noqa: S101
    for place, job in enumerate(life.jobs[:2]):
        asked = days.second_call + timedelta(days=1 + place)
        story.check(
            Check.Kind.EMPLOYMENT,
            job.employer,
            asked=asked,
            answered=asked + _days_until_answer(story),
            state=Check.State.VERIFIED,
            says=story.text("employment_ok", language=story.staff_language()),
        )


def references(story: Story, days: Days, life: Life) -> None:
    """Two referees, called at work; now and then one is away at first."""
    assert days.second_call  # noqa: S101  (the scene is asked for after that day)
    for name, job in life.referees:
        asked = days.second_call + timedelta(days=2)
        if story.rng.random() < 0.12:
            _call_referee(story, name, job, asked, timedelta(days=4), Check.State.UNREACHABLE, "reference_away")
            asked += timedelta(days=8)
        _call_referee(story, name, job, asked, _days_until_answer(story), Check.State.VERIFIED, "reference_ok")


def _call_referee(story: Story, name: str, job: Job, asked: date, after: timedelta, state: str, key: str) -> None:
    story.check(
        Check.Kind.REFERENCE,
        name,
        asked=asked,
        answered=asked + after,
        state=state,
        says=story.text(key, language=story.staff_language()),
        contact=name,
        where=f"Main line of {job.employer}",
        email=work_email(name, story.persona.serial),
    )


def _days_until_answer(story: Story) -> timedelta:
    """Most answer within a week, some take three."""
    return timedelta(days=story.rng.randint(1, 6) if story.rng.random() < 0.75 else story.rng.randint(7, 21))


def work_email(name: str, serial: int) -> str:
    """An address of a referee, of nobody else."""
    return f"{email_name(name)}{serial}@example.org"


def email_name(name: str) -> str:
    """A name as people put it before the @, with a dot at its end."""
    return ".".join("".join(c for c in part if c.isascii() and c.isalpha()) for part in sortable(name).split()) + "."


def education(story: Story, days: Days, life: Life) -> None:
    """The registrar confirms."""
    assert days.offer  # noqa: S101
    asked = days.offer + timedelta(days=1)
    story.check(
        Check.Kind.EDUCATION,
        life.study.school,
        asked=asked,
        answered=asked + _days_until_answer(story),
        state=Check.State.VERIFIED,
        says=story.text("education_ok", language=story.staff_language()),
        where="Registrar’s office, school website",
    )


def identity(story: Story, days: Days, life: Life) -> None:
    """A document beside the face, an address on paper, and the lists."""
    assert days.offer  # noqa: S101
    on = days.offer + timedelta(days=3)
    identify(story, on)
    if story.has_happened(on):
        story.tell(Document(kind="Photo ID", state=Document.State.ACCEPTED, source=Source.STAFF), on)
    home(story, days, story.persona.street)
    if story.opening.high_risk:
        for kind, key in ((Check.Kind.ADDRESS, "address_ok"), (Check.Kind.SANCTIONS, "sanctions_ok")):
            _direct(story, kind, on + timedelta(days=1), key)


def identify(story: Story, on: date) -> None:
    """The look at an identity document that brought no question."""
    _direct(story, Check.Kind.ID_DOCUMENT, on, "id_ok")


def home(story: Story, days: Days, street: str, **values: str) -> Address | None:
    """The home address, given with the conditional offer, where the computer will go too."""
    assert days.offer  # noqa: S101
    town = story.persona.town
    return story.tell(
        Address(
            purpose=Address.Purpose.HOME,
            street=street,
            city=values.get("city", town.city),
            region=values.get("region", town.region),
            country=town.country,
            kind=Address.Kind.RESIDENCE,
            is_verified=True,
            effective_on=days.offer,
            source=Source.APPLICATION,
        ),
        days.offer + timedelta(days=2),
    )


def _direct(story: Story, kind: str, on: date, key: str) -> None:
    story.check(
        kind,
        "",
        asked=on,
        answered=on,
        state=Check.State.VERIFIED,
        says=story.text(key, language=story.staff_language()),
        found=Check.Found.NONE,
    )


def payout(story: Story, days: Days, life: Life) -> None:
    """A bank account in the own name."""
    assert days.offer  # noqa: S101
    on = days.offer + timedelta(days=5)
    account(story, on)
    if story.opening.high_risk:
        _direct(story, Check.Kind.BANK, on + timedelta(days=2), "bank_ok")


def account(story: Story, on: date, **values: object) -> PayoutAccount | None:
    """An account for pay: at a bank, in the own name, unless said otherwise."""
    defaults: dict[str, object] = {
        "kind": PayoutAccount.Kind.BANK,
        "holder_name": story.persona.name,
        "holder": "self",
        "country": story.persona.town.country,
        "provider": story.rng.choice(BANKS),
        "number": story.persona.account,
        "effective_on": on,
        "source": Source.CANDIDATE,
    }
    return story.tell(PayoutAccount(**{**defaults, **values}), on)


def asks_for_pay(
    story: Story, on: date, method: str, note: str, *, payee: str = "self", **values: object
) -> PaymentRequest | None:
    """How the candidate asked to be paid."""
    return story.tell(
        PaymentRequest(
            method=method, asked_by="candidate", payee=payee, note=note, effective_on=on, source=Source.STAFF, **values
        ),
        on,
    )


def device(story: Story, days: Days, life: Life) -> None:
    """The computer goes to the home address and arrives."""
    assert days.shipped  # noqa: S101
    story.tell(Milestone(kind=Milestone.Kind.DEVICE_SHIPPED, source=Source.STAFF), days.shipped)
    received = days.shipped + timedelta(days=story.rng.randint(1, 4))
    if story.tell(Milestone(kind=Milestone.Kind.DEVICE_RECEIVED, source=Source.STAFF), received):
        story.write(story.text("laptop"), received)


def work(story: Story, days: Days, life: Life) -> None:
    """First day, first pay, a visit to the office, and a manager who is content."""
    assert days.start  # noqa: S101
    story.note(story.text("joined", language=story.staff_language()), days.start)
    paid(story, days)
    story.note(story.text("month", language=story.staff_language()), days.start + timedelta(days=32))
    if days.visit:
        visit(story, days, days.visit)


def paid(story: Story, days: Days) -> None:
    """The first pay goes out."""
    if days.payroll:
        story.tell(Milestone(kind=Milestone.Kind.FIRST_PAYROLL, source=Source.STAFF), days.payroll)


def visit(story: Story, days: Days, on: date) -> None:
    """The visit in person: done, or promised for a day to come."""
    assert days.start  # noqa: S101
    if not story.has_happened(days.start):
        return
    due = max(days.start + timedelta(days=60), on)
    promised = story.tell(
        Milestone(kind=Milestone.Kind.VISIT, is_done=False, due_on=due, source=Source.STAFF), days.start
    )
    if story.has_happened(on):
        story.tell(
            Milestone(
                kind=Milestone.Kind.VISIT, on=on, due_on=due, relation="changes", replaces=promised, source=Source.STAFF
            ),
            on,
        )
        story.note(story.text("visit", language=story.staff_language()), on)


def sign(story: Story, code: str, on: date, note: str = "", *, by: int = 0) -> Sign | None:
    """Something seen outside an interview."""
    return story.tell(Sign(code=code, note=note, source=Source.STAFF), on, by=by)
