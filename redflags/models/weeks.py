"""The figures of a week as they stood on its first working morning, so that weeks can be compared."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class WeekFigures(models.Model):
    """What leads are told once a week: where everything stood, and what the week before brought."""

    first_on = models.DateField(unique=True)  # the Monday of the week in which it was taken
    taken_at = models.DateTimeField()
    open = models.PositiveIntegerField(_("open applications"))
    serious = models.PositiveIntegerField(_("at hold or escalate"))
    unverified = models.PositiveIntegerField(_("of these, with nothing verified"))
    checks = models.PositiveIntegerField(_("wait for a check that is late"))
    interviews = models.PositiveIntegerField(_("lack the outcome of an interview"))
    visits = models.PositiveIntegerField(_("missed an agreed visit"))
    plan = models.PositiveIntegerField(_("wait for us to ask for a check of the plan"))
    after_hire = models.PositiveIntegerField(_("have something to be done after a hire that is late"))
    came_in = models.PositiveIntegerField(_("came in during the week before"))
    decided = models.PositiveIntegerField(_("were decided during the week before"))
    answered = models.PositiveIntegerField(_("answers to findings during the week before"))

    SHOWN: ClassVar[tuple[str, ...]] = (
        *("open", "serious", "unverified", "checks", "interviews", "visits", "plan", "after_hire"),
        *("came_in", "decided", "answered"),
    )

    def __str__(self) -> str:
        return f"figures of the week of {self.first_on}"

    @classmethod
    def label(cls, name: str) -> str:
        """A figure in words."""
        return str(getattr(cls._meta.get_field(name), "verbose_name", name))
