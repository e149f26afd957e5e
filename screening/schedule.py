"""What recurs: which sweep looks for owed work, and how often; which kinds of work the ledger owes; which mails may
come back; what people are told of.

Wiring only: each sweep, each kind and each event lives with its noun.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sweep:
    """A function that finds what is due and rings for it; running it twice, or late, is harmless."""

    run: str  # dotted name, no arguments
    every: float  # seconds


SWEEPS: tuple[Sweep, ...] = (
    Sweep("candidates.jobs.sweep_reminders", every=5),
    Sweep("candidates.jobs.sweep_hire_steps", every=5),
    Sweep("candidates.jobs.sweep_hire_clocks", every=3_600),
    Sweep("candidates.jobs.sweep_files", every=15),
    Sweep("candidates.jobs.sweep_texts", every=15),
    Sweep("candidates.jobs.sweep_search", every=15),
    Sweep("candidates.jobs.sweep_imports", every=15),
    Sweep("redflags.jobs.sweep_owed", every=15),
    Sweep("redflags.jobs.sweep_exports", every=15),
    Sweep("redflags.jobs.sweep_bulk", every=15),
    Sweep("redflags.jobs.sweep_packs", every=15),
    Sweep("redflags.jobs.sweep_tuning", every=15),
    Sweep("redflags.jobs.sweep_rehearsals", every=15),
    Sweep("redflags.jobs.sweep_enquiries", every=5),
    Sweep("redflags.jobs.sweep_figures", every=5),
    Sweep("screening.work.sweep_staff_mails", every=5),
    Sweep("redflags.jobs.sweep_weeks", every=60),  # before the digests, which take it along
    Sweep("screening.work.sweep_digests", every=60),
    Sweep("screening.audit.seal", every=60),
    Sweep("screening.work.sweep_bounces", every=300),
    Sweep("screening.work.sweep_leftovers", every=3_600),
    Sweep("screening.work.sweep_trail_check", every=3_600),
)

OWED: tuple[str, ...] = (
    "candidates.owed.REMINDERS",
    "candidates.owed.HIRE_STEPS",
    "candidates.owed.FILES",
    "candidates.owed.TEXTS",
    "candidates.owed.SEARCH",
    "candidates.owed.IMPORTS",
    "redflags.owed.LETTERS",
    "redflags.owed.ASSESSMENTS",
    "redflags.owed.FIGURES",
    "redflags.owed.REHEARSALS",
    "redflags.owed.EXPORTS",
    "redflags.owed.BULK",
    "redflags.owed.PACKS",
    "screening.owed_mails.STAFF_MAILS",
)
"""Dotted names of `screening.owed.Kind`: what the page of background work and the metrics count."""

RETURNING: tuple[str, ...] = (
    "candidates.owed.REMINDERS_BACK",
    "redflags.owed.LETTERS_BACK",
    "screening.owed_mails.STAFF_MAILS_BACK",
)
"""Dotted names of `screening.bounces.Returning`: the mails that a mail server's notice may be about."""

EVENTS: tuple[str, ...] = ("candidates.notices.EVENTS", "redflags.notices.EVENTS")
"""Dotted names of tables of `screening.events.Event`, in the order in which people choose."""

SUBJECTS = "candidates.notices.SUBJECTS"
"""The `screening.events.Subjects` of the register."""

DUE = "redflags.worklist.digest.due"
"""Given a person and an instant, the `screening.staff_letters.Due` of that person's day."""
