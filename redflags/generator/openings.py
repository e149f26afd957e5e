"""The made-up company's positions with pay bands and check plans, and the work people do in them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from candidates.models import Period, PlanLine, Position, Stage

PAY_SOURCE = "Made up for the demo, not a real survey"

NORMAL_PLAN = (
    ("live_test", 1, Stage.INTERVIEWING),
    ("employment", 2, Stage.INTERVIEWING),
    ("reference", 2, Stage.INTERVIEWING),
    ("education", 1, Stage.OFFER),
    ("id_document", 1, Stage.OFFER),
)
HIGH_PLAN = (*NORMAL_PLAN, ("address", 1, Stage.OFFER), ("bank", 1, Stage.OFFER), ("sanctions", 1, Stage.OFFER))

WITHIN = {"education": 20, "bank": 10}
"""Working days where the company gives more than is usual."""

DUTIES = {"bank": PlanLine.Duty.HR_LEAD, "sanctions": PlanLine.Duty.HR_LEAD}


@dataclass(frozen=True, slots=True)
class Opening:
    """A position, and the words people use who do such work."""

    title: str
    seniority: str
    years: int  # of experience people bring
    median: int  # CAD a year
    high_risk: bool
    titles: tuple[str, ...]  # of earlier jobs, newest first
    topics: tuple[str, ...]  # what an interview is about
    field: str  # of study
    jurisdiction: str = "ca-on"  # code of where the work is

    def position(self, *, as_of: date) -> Position:
        """The unsaved position; its jurisdiction is given where it is stored."""
        return Position(
            title=self.title,
            seniority=self.seniority,
            region="Canada, remote",
            risk=Position.Risk.HIGH if self.high_risk else Position.Risk.NORMAL,
            pay_low=Decimal(round(self.median * 0.82, -3)),
            pay_median=Decimal(self.median),
            pay_high=Decimal(round(self.median * 1.24, -3)),
            pay_currency="CAD",
            pay_period=Period.YEAR,
            pay_source=PAY_SOURCE,
            pay_as_of=as_of,
        )

    def plan(self) -> list[PlanLine]:
        """The unsaved lines of its check plan."""
        lines = HIGH_PLAN if self.high_risk else NORMAL_PLAN
        return [
            PlanLine(kind=kind, count=count, stage=stage, within=WITHIN.get(kind), duty=DUTIES.get(kind, "recruiter"))
            for kind, count, stage in lines
        ]


OPENINGS = (
    Opening(
        "Senior Backend Developer",
        "senior",
        9,
        128_000,
        True,
        ("Senior Backend Developer", "Backend Developer", "Software Developer", "Junior Developer"),
        ("an order queue under load", "splitting up a monolith", "slow queries on a large table"),
        "Computer Science",
    ),
    Opening(
        "Full-stack Developer",
        "intermediate",
        5,
        98_000,
        True,
        ("Full-stack Developer", "Web Developer", "Junior Web Developer"),
        ("a booking form that thousands used", "caching pages for signed-in users", "replacing an old framework"),
        "Software Engineering",
    ),
    Opening(
        "Front-end Developer",
        "intermediate",
        5,
        92_000,
        False,
        ("Front-end Developer", "Web Designer", "Web Integrator"),
        ("one design system for several products", "making a date picker accessible", "bundle size"),
        "Interactive Media",
    ),
    Opening(
        "Mobile Developer",
        "intermediate",
        6,
        102_000,
        True,
        ("Mobile Developer", "Android Developer", "Junior Developer"),
        ("keeping data when the phone is offline", "a crash on older phones", "push messages that came twice"),
        "Computer Engineering",
    ),
    Opening(
        "Site Reliability Engineer",
        "senior",
        8,
        135_000,
        True,
        ("Site Reliability Engineer", "Systems Administrator", "Network Technician"),
        ("an outage that began with a full disk", "alerts that nobody read", "rolling back a bad release"),
        "Computer Networks",
    ),
    Opening(
        "Data Engineer",
        "intermediate",
        6,
        110_000,
        True,
        ("Data Engineer", "Database Developer", "Reporting Analyst"),
        ("a nightly load that took eleven hours", "cleaning up customer records", "schema changes"),
        "Applied Mathematics",
    ),
    Opening(
        "Quality Assurance Analyst",
        "intermediate",
        4,
        78_000,
        False,
        ("Quality Assurance Analyst", "Test Technician", "Support Agent"),
        ("unstable tests", "a release that should have been stopped", "exploratory testing"),
        "Information Technology",
    ),
    Opening(
        "UX Designer",
        "intermediate",
        6,
        89_000,
        False,
        ("UX Designer", "Graphic Designer", "Production Artist"),
        ("interviews with nurses", "a simpler checkout", "a study that surprised the team"),
        "Design",
        "ca-qc",
    ),
    Opening(
        "Technical Support Specialist",
        "junior",
        2,
        58_000,
        False,
        ("Technical Support Specialist", "Help Desk Agent", "Sales Associate"),
        ("a caller who was locked out on payday", "writing the first knowledge base", "triage on a Monday"),
        "Computer Systems Technology",
        "ca",
    ),
    Opening(
        "Junior Developer",
        "junior",
        1,
        66_000,
        True,
        ("Developer Intern", "Teaching Assistant", "Barista"),
        ("the final-year project", "the first code review", "learning to read a large code base"),
        "Computer Science",
    ),
)
