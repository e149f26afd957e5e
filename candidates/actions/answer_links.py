"""Links with which the contact of a check answers: made when a mail or a letter carries one, ended with the check."""

from datetime import datetime

from django.conf import settings
from django.db import transaction

from candidates.actions.locking import lock
from candidates.letters import CODES, LINKS
from candidates.models import AnswerLink, Check
from screening.audit import record
from screening.models import User


@transaction.atomic
def open_for(check: Check, *, now: datetime) -> AnswerLink | None:
    """The open link of a check, made where there is none; None once no answer is awaited.

    Every mail of a check carries the same link. One made with a key that is no longer in use opens nothing: another
    takes its place.
    """
    candidate, locked = lock(check.pk)
    if not locked.is_open:
        return None
    standing = locked.answer_links.filter(ended_at=None).first()
    if standing is not None and _opens(standing):
        return standing
    end(locked, now=now)
    made = AnswerLink(check_made=locked, made_at=now)
    made.token_hash, made.code_hash = LINKS.hash_for(made.nonce), CODES.hash_for(made.nonce)
    made.save(force_insert=True)
    record("answerlink.made", actor=None, candidate=candidate, target=made, via="job")
    return made


def open_on_paper(check: Check, *, now: datetime) -> None:
    """Have a link for a letter on paper, where there is an address that it can lead to."""
    if not settings.BASE_URL:
        return
    link = open_for(check, now=now)
    if link is not None and not link.code_hash:  # made before there were codes: the same link gets one
        link.code_hash = CODES.hash_for(link.nonce)
        link.save(update_fields=["code_hash"])


@transaction.atomic
def note_shown(link: AnswerLink, *, by: User) -> None:
    """Write down that somebody of ours saw the code of a link, and so could have answered in the contact's place."""
    record("answerlink.shown", actor=by, candidate=link.check_made.candidate, target=link, fields=["code"])


def _opens(link: AnswerLink) -> bool:
    return link.token_hash == LINKS.hash_for(link.nonce) and link.code_hash in ("", CODES.hash_for(link.nonce))


def end(check: Check, *, now: datetime) -> None:
    """Let no link of a check open anything any more. The caller holds the check locked and records why."""
    AnswerLink.objects.filter(check_made=check, ended_at=None).update(ended_at=now)
