"""Letters with a real worker that is really killed, a real Redis and a real mail server."""

from typing import Any

import pytest
from django.utils import timezone

from redflags import jobs
from redflags.actions.enquiries import OUTBOX
from redflags.models import EnquiryStep
from screening import outbox
from tests import make
from tests.postbox import Postbox
from tests.redflags import asking
from tests.workers import PATIENCE, Start, kill, until

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize(("moment", "copies"), [("hold_before", 1), ("hold", 2)])
def test_a_worker_killed_while_it_sends_a_letter_loses_nothing(
    settings: Any, worker: Start, mailbox: Postbox, moment: str, copies: int
) -> None:
    settings.BASE_URL = asking.BASE_URL
    letter = asking.asked(by=make.user())
    EnquiryStep.objects.filter(enquiry=letter).update(due_at=timezone.now())
    mailbox.next_ones.append(moment)
    victim = worker()
    jobs.sweep_enquiries()
    until(lambda: not mailbox.next_ones, "the worker to be in the middle of sending")
    kill(victim)
    held = EnquiryStep.objects.get(enquiry=letter, step="letter")
    assert held.claim is not None
    assert held.sent_at is None
    before = timezone.now() - outbox.LEASE - outbox.RING_AGAIN
    EnquiryStep.objects.filter(pk=held.pk).update(claimed_at=before, rung_at=before)
    assert OUTBOX.owed(timezone.now()).filter(pk=held.pk).exists()
    mailbox.release()
    jobs.sweep_enquiries()
    assert worker("--burst").wait(PATIENCE) == 0
    assert EnquiryStep.objects.get(pk=held.pk).sent_at is not None
    assert list(mailbox.copies.values()) == [copies], "never lost, and a second copy carries the same Message-ID"
    assert {str(mail["To"]) for mail in mailbox.mails} == {asking.ADDRESS}
