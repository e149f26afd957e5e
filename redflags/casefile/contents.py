"""What the file holds, part by part, in the order of the page: the links along its top."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from redflags.casefile.after_hire import Item
from redflags.casefile.lines import Anchor
from redflags.casefile.page import CaseFile
from redflags.casefile.talks import CheckItem


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page that holds something, with what is counted of it; nothing is asked of the database for it."""

    key: str
    title: str | Promise
    entries: int  # lines of it
    findings: int  # that count, on its lines
    due: int = 0  # checks that nobody has answered yet


def contents(file: CaseFile) -> list[Part]:
    """Links to the parts that are not empty."""
    return [
        Part(
            key,
            title,
            entries=len(anchors),
            findings=sum(1 for anchor in anchors for finding in anchor.findings if finding.counts),
            due=sum(1 for anchor in anchors if _is_due(anchor)),
        )
        for key, title, anchors in _parts(file)
        if anchors
    ]


def _is_due(anchor: Anchor | Item) -> bool:
    return isinstance(anchor, CheckItem) and anchor.check.is_open


def _parts(file: CaseFile) -> Iterator[tuple[str, str | Promise, Sequence[Anchor | Item]]]:
    for section in file.sections:
        if section.key == "money":
            yield "employment", _("Work"), file.employment.rows
            yield "education", _("Education"), file.education.rows
            yield "money", section.title, [*section.lines, *([file.band] if file.band else [])]
            continue
        if section.key == "documents":
            yield "interviews", _("Interviews"), file.interviews
            yield "checks", _("Checks"), file.checks
            yield "texts", _("Messages"), file.texts
        if section.key == "onboarding":
            yield "after-hire", _("After hire"), file.after_hire
        yield section.key, section.title, section.lines
