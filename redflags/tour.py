"""Five pages that show a newcomer what the product does, one after the other; the account knows where somebody is."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from candidates.models import Application, Stage
from redflags.models import Finding
from screening.models import User
from screening.roles import Permission, can

STEPS = 5


@dataclass(frozen=True, slots=True)
class Stop:
    """What one step says; `step` counts from 1."""

    step: int
    title: str | Promise
    text: str | Promise
    steps: int = STEPS

    @property
    def before(self) -> int:
        """The step before, 0 for none."""
        return self.step - 1

    @property
    def after(self) -> int:
        """The step after, 0 behind the last: the tour is over."""
        return (self.step + 1) % (STEPS + 1)


_SEEN_BY_ALL = (
    (
        _("What to do next"),
        _(
            "The worklist begins with what is late: checks nobody was asked about, strong findings nobody answered, "
            "letters that came back. Whatever you leave half done elsewhere waits here."
        ),
    ),
    (
        _("One person, one page"),
        _(
            "Level and score come from findings, assurance from what was verified. Each point says where it comes from "
            "and where the person would stand without it; below is what each source says, in its own words."
        ),
    ),
    (
        _("A finding is a question"),
        _(
            "It names the innocent reasons first. Ask the candidate in a neutral letter, explain it, clear it or "
            "confirm it: most people who are asked are honest, and nothing is decided by itself."
        ),
    ),
    (
        _("Checks that are chased for you"),
        _(
            "The plan is the same for everybody on this position. Ask an employer or a school: reminders go out, a "
            "script for the telephone and a letter are ready, and the answer stands beside the claim it is about."
        ),
    ),
)
_DASHBOARD = (
    _("Where everybody stands"),
    _(
        "Look at the corner of high risk with nothing verified first. Every number leads to the people behind it, and "
        "the fairness page shows whether the rules weigh on some groups more than on others."
    ),
)
_RULES = (
    _("What is looked for"),
    _(
        "Every rule, the same for everybody: why it asks, what else it can mean, what would clear it, and who "
        "published it. None can see a name, an origin or a face."
    ),
)


def stop_of(person: User) -> Stop | None:
    """Where somebody is on the tour; None for who is not on it."""
    if not 1 <= person.tour_step <= STEPS:
        return None
    last = _DASHBOARD if can(person, Permission.VIEW_DASHBOARD) else _RULES
    return Stop(person.tour_step, *(*_SEEN_BY_ALL, last)[person.tour_step - 1])


def place_of(person: User) -> str:
    """The page of the step somebody is at, the worklist where there is none."""
    if person.tour_step in (2, 3, 4):
        return _in_a_file(person)
    if person.tour_step == STEPS:
        return reverse("dashboard" if can(person, Permission.VIEW_DASHBOARD) else "rules")
    return reverse("worklist")


def _in_a_file(person: User) -> str:
    """The file with most to show of those the person may see; the list where there is nobody yet."""
    found = (
        Application.objects.visible_to(person)
        .exclude(stage=Stage.CLOSED)
        .exclude(standing=None)
        .order_by("-standing__level", "-standing__score", "pk")
        .values_list("pk", "candidate")
        .first()
    )
    if found is None:
        return reverse("candidates")
    application, candidate = found
    part = {2: "", 3: _strongest(application), 4: "#plan"}[person.tour_step]
    return f"{reverse('candidate', args=[candidate])}?application={application}{part}"


def _strongest(application: int) -> str:
    """The place of the finding that counts most; "" where none is open."""
    open_ones = Finding.objects.filter(application=application, status=Finding.Status.OPEN, shadow=False)
    key = open_ones.order_by("-points", "pk").values_list("pk", flat=True).first()
    return f"#finding-{key}" if key else ""
