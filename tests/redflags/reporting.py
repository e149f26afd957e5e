"""A person whose claims do not hold, as staff would have put it on file, for the tests of incidents and reports."""

from datetime import UTC, date, datetime
from typing import Any

from candidates.actions import facts
from candidates.models import (
    Address,
    Application,
    Candidate,
    Check,
    CheckResult,
    Document,
    Email,
    Message,
    Milestone,
    Name,
    PaymentRequest,
    PayoutAccount,
    Phone,
    Place,
    Profile,
    Referral,
    Sighting,
    Source,
    StoredFile,
)
from redflags.actions import incidents, reports
from redflags.models import AuthorityReport, Incident
from redflags.reports import form
from screening.models import User
from tests import make

MONDAY_NOON = datetime(2026, 3, 2, 17, tzinfo=UTC)  # 12:00 in Toronto
DAY = date(2026, 2, 2)
REASON = "Two employers had no record of the person, asked through their switchboards."
PHONE, EMAIL, ACCOUNT, STREET, IP = "+14165550123", "casey@example.net", "000412345678", "12 Elm Street", "203.0.113.7"
SECRETS = (PHONE, EMAIL, ACCOUNT, STREET, IP)


def case(by: User) -> Application:
    """A file with something in every part of it; one other person has the same phone."""
    person = make.candidate(name="Casey Lindqvist")
    one = {"candidate": person, "effective_on": DAY}
    for fact in (
        Name(**one, value="Casey Lindqvist", source=Source.APPLICATION),
        Name(**one, value="Kacey Lindqvist", usage=Name.Usage.OTHER, where="code forge", source=Source.PORTFOLIO),
        Place(**one, city="Calgary", region="AB", country="CA", time_zone="America/Edmonton"),
        Email(**one, address=EMAIL, source=Source.APPLICATION),
        Phone(**one, number=PHONE, line=Phone.Line.MOBILE, source=Source.APPLICATION),
        Address(**one, purpose=Address.Purpose.SHIPPING, street=STREET, city="Regina", region="SK", country="CA"),
        Profile(**one, network=Profile.Network.GITHUB, url="https://code.example/casey", created="2025-11"),
        PaymentRequest(**one, method=PaymentRequest.Method.CRYPTO, note="USDT please"),
        PayoutAccount(**one, provider="Dominion Savings", country="CA", holder_name="K. Lindqvist", number=ACCOUNT),
    ):
        facts.append(fact, by=by)
    wrong = facts.append(Phone(**one, number="+14165550999", source=Source.APPLICATION), by=by)
    facts.retract(wrong, by=by, reason="Entered for somebody else")
    facts.append(Phone(candidate=make.candidate(name="Robin Okafor"), number=PHONE), by=by)
    application = make.application(
        candidate=person,
        position=make.position(title="Mobile Developer"),
        channel="job fair",
        applied_on=DAY,
        created_at=MONDAY_NOON,
    )
    _told_without_assessing(person, application, by)
    make.standing(application, plan=[{"kind": "employment", "wanted": 2, "verified": 0, "weak": 0}])
    message = Message.objects.get(candidate=person)
    make.finding(application, says="Payment in cryptocurrency was asked for.", refs=[message.ref], strength=3)
    make.finding(application, code="ADR-01", says="The address was changed.", refs=[], strength=2, status="explained")
    return application


def _told_without_assessing(person: Candidate, application: Application, by: User) -> None:
    told = {"candidate": person, "recorded_by": by, "recorded_at": MONDAY_NOON}
    Message.objects.create(**told, text="Please pay in *USDT* #now", writer=Message.Writer.CANDIDATE, on=DAY)
    Sighting.objects.create(**told, ip=IP, country="CA", kind=Sighting.Kind.VPN, context="login", on=DAY)
    Milestone.objects.create(**told, kind=Milestone.Kind.OFFER, on=date(2026, 2, 10))
    Milestone.objects.create(**told, kind=Milestone.Kind.DEVICE_SHIPPED, on=date(2026, 2, 12))
    Milestone.objects.create(**told, kind=Milestone.Kind.DEVICE_RECEIVED, on=date(2026, 2, 14), by_other=True)
    Referral.objects.create(**told, direction=Referral.Direction.BY, other_name="Sam Teller")
    Document.objects.create(**told, kind="identity document", state=Document.State.DOUBTFUL, on=DAY, note="blurred")
    file = StoredFile.objects.create(
        candidate=person,
        path="f/1",
        name="cv.pdf",
        media_type="application/pdf",
        size=1234,
        sha256="ab" * 32,
        digest="",
    )
    Document.objects.create(**told, kind="résumé", file=file, source=Source.RESUME)
    check = make.check(
        application,
        kind=Check.Kind.EMPLOYMENT,
        subject="Indigo Systems",
        state=Check.State.NO_RECORD,
        found=Check.Found.INDEPENDENT,
        found_where="switchboard",
    )
    CheckResult.objects.create(
        **told, check_made=check, state=Check.State.NO_RECORD, on=DAY, note="Nobody of that name"
    )
    make.check(application, subject="Dale Roe", contact_name="Dale Roe", contact_phone="+14165550177")


def opened(by: User, *, now: datetime = MONDAY_NOON, **fields: Any) -> Incident:
    """An incident about a case."""
    application = fields.pop("application", None) or case(by)
    return incidents.open_incident(application, reason=REASON, by=by, now=now, **{"circle": [], **fields})


def begun(by: User, *, authorities: tuple[str, ...] = ("rcmp",), **fields: Any) -> AuthorityReport:
    """A draft that was filled in from a case."""
    return reports.begin(
        fields.pop("incident", None) or opened(by), authorities=authorities, language="en", by=by, now=MONDAY_NOON
    )


def completed(report: AuthorityReport, *, by: User) -> AuthorityReport:
    """The same with everything filled in that any authority needs; of linked persons the first is included."""
    content = report.read()
    for item in form.ITEMS:
        values = content[item.key]
        for field in item.fields:
            values[field.key] = values[field.key] or ("2026-02-20" if field.kind == "day" else "not known")
        values[form.REMARK] = "Nothing further is known."
    for place, row in enumerate(content["linked"]["people"]):
        row[form.USE] = form.NO if place else form.YES
    for key in ("reporter", "linked"):
        report = reports.change(report, item=key, values=content[key], version=report.version, by=by, now=MONDAY_NOON)
    report.refresh_from_db()
    report.write(content)
    report.save(update_fields=["content"])
    return report


def approved(report: AuthorityReport, *, first: User, second: User) -> AuthorityReport:
    """The same, approved by two people."""
    whole = completed(report, by=first)
    proposed = reports.propose(whole, version=whole.version, by=first, now=MONDAY_NOON)
    return reports.approve(proposed, reason="", version=proposed.version, by=second, now=MONDAY_NOON)
