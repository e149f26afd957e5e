"""Sets a report as a PDF, with the words around its values."""

from datetime import datetime
from pathlib import Path
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from redflags.papers import typeset
from redflags.reports.authorities import Authority

TEMPLATE = Path(__file__).with_name("report.typ")


def pdf(told: dict[str, Any], authority: Authority, *, language: str, now: datetime) -> bytes:
    """The document as a PDF. Raises typst.TypstError for a fault of the template, never because of a value."""
    shown = told | {"words": _words(told), "language": language.partition("-")[0], "paper": str(authority.paper)}
    return typeset.pdf(TEMPLATE, shown, now=now)


def _words(told: dict[str, Any]) -> dict[str, str]:
    """Words around the values, in the language in force."""
    state = told["report"]["state"]
    return {
        "title": _("Report to: %(name)s") % {"name": told["authority"]["name"]},
        "number": _("Report %(number)s") % {"number": told["report"]["number"]},
        "mark": {"draft": _("DRAFT"), "proposed": _("DRAFT"), "superseded": _("SUPERSEDED")}.get(state, ""),
        "state": _state(told["report"]),
        "suspected": _(
            "Everything in this report is suspected, not established. It tells what was claimed, what was seen, what "
            "was verified and how, and what is not known."
        ),
        "sender": _("For whoever sends this; no part of the report"),
        "nothing_sent": _("Screening sent nothing: you send it yourself."),
        "how": _("How to reach the authority:"),
        "taken": _("Taken by %(by)s, %(at)s") % {"by": told["watermark"]["by"], "at": _clock(told["watermark"]["at"])},
        "digest": _("SHA-256 of the content"),
        "empty": _("None told."),
        "page": _("Page"),
        "confidential": _("Confidential. Do not tell the person that this report was made."),
    }


def _state(report: dict[str, Any]) -> str:
    if report["approved_by"] and report["approved_by_one_person_alone"]:
        return _("Approved by %(name)s alone, in a one-person firm, after a delay.") % {"name": report["approved_by"]}
    if report["approved_by"]:
        names = {"first": report["proposed_by"], "second": report["approved_by"]}
        names["at"] = _clock(report["approved_at"])
        return _("Approved by %(first)s and, as the second person, by %(second)s on %(at)s.") % names
    return _("Not approved: this is a draft, and no report.")


def _clock(told: str) -> str:
    """An instant as clocks here show it, with their offset."""
    return timezone.localtime(datetime.fromisoformat(told)).isoformat(sep=" ", timespec="minutes")
