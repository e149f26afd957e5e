"""What the contact of a check does behind the link in our mail: opens the page, and answers once."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from candidates.actions import documents
from candidates.actions.checks import settle
from candidates.actions.documents import Upload
from candidates.actions.facts import append
from candidates.actions.locking import lock
from candidates.answers import Answer, claims_about, entry_of, state_of
from candidates.letters import CODES, LINKS
from candidates.models import AnswerLink, CheckResult, Document, HistoryEntry, LinkKind, Relation, Source
from candidates.schedules import awaited
from screening import clock, networks
from screening.audit import record
from screening.links_out import LinkEndedError
from screening.vault import fingerprint

DOCUMENT_KIND = "other"


def find(token: str) -> AnswerLink:
    """The link that can still be answered. Raises LinkEndedError."""
    found = AnswerLink.objects.filter(awaited(), token_hash=LINKS.hash_of(token), ended_at=None)
    link = found.select_related("check_made__candidate", "check_made__application__position").first()
    if link is None:
        raise LinkEndedError
    return link


def token_of(code: str) -> str:
    """The secret part of the link that a code from a letter stands for. Raises LinkEndedError."""
    link = AnswerLink.objects.filter(awaited(), code_hash=CODES.hash_of(code), ended_at=None).first()
    if link is None:
        raise LinkEndedError
    return LINKS.token(link.nonce)


@transaction.atomic
def mark_opened(link: AnswerLink, *, now: datetime) -> None:
    """Note when the page was first opened. Opening it again changes nothing."""
    if AnswerLink.objects.filter(pk=link.pk, opened_at=None).update(opened_at=now):
        record("answerlink.opened", actor=None, candidate=link.check_made.candidate, target=link, via="link")


def answer(token: str, given: Answer, *, uploads: Sequence[Upload], address: str, now: datetime) -> CheckResult:
    """Put the contact's own answer on file, beside earlier ones; the link ends and so do the reminders.

    `address` is the network address it came from: its fingerprint is kept, the address itself is not. Told dates and
    titles become a line of history with the reference as its source. Raises LinkEndedError.
    """
    link = find(token)
    with documents.all_or_none() as uploaded, transaction.atomic():
        return _store(link, given, uploads=uploads, address=address, now=now, uploaded=uploaded)


def _store(
    link: AnswerLink,
    given: Answer,
    *,
    uploads: Sequence[Upload],
    address: str,
    now: datetime,
    uploaded: list[Document],
) -> CheckResult:
    candidate, check = lock(link.check_made_id)
    if not AnswerLink.objects.filter(pk=link.pk, ended_at=None).update(used_at=now, ended_at=now):
        raise LinkEndedError
    history = HistoryEntry.objects.filter(candidate=candidate, replaced_by=None, batch__reverted_at=None)
    claims = claims_about(check, history.exclude(relation=Relation.RETRACTS))
    result = CheckResult(
        candidate=candidate,
        check_made=check,
        source=Source.REFERENCE,
        state=state_of(given.verdict, claims),
        on=clock.today(now),
        answered_by=given.answered_by,
        channel=CheckResult.Channel.ONLINE,
        note=given.note,
        own_words=given.own_words,
        seconds_taken=int((now - link.opened_at).total_seconds()) if link.opened_at else None,
        network=fingerprint(LinkKind.NETWORK, networks.comparable(address)),
    )
    settle(check, result, by=None, now=now, once=None, via="link")
    if entry := entry_of(check, given):
        append(entry, by=None, via="link")
    for upload in uploads:
        paper = Document(candidate=candidate, kind=DOCUMENT_KIND, source=Source.REFERENCE, on=result.on)
        documents.upload(paper, upload.content, name=upload.name, kind=upload.kind, by=None, once=None, via="link")
        uploaded.append(paper)
        result.documents.add(paper)
    return result
