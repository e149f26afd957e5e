"""What the file holds, part by part, in the order of the page: the links along its top."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from redflags.casefile.after_hire import Item
from redflags.casefile.lines import Anchor
from redflags.casefile.page import CaseFile


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page that holds something, and how many findings that count hang on its lines."""

    key: str
    title: str | Promise
    findings: int


def contents(file: CaseFile) -> list[Part]:
    """Links to the parts that are not empty."""
    return [
        Part(key, title, sum(1 for anchor in anchors for finding in anchor.findings if finding.counts))
        for key, title, anchors in _parts(file)
        if anchors
    ]


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
