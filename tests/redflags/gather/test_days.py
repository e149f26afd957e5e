"""On which day something was learned: the organisation's, whatever the day in Greenwich."""

from datetime import UTC, date, datetime

import pytest

from candidates.models import Phone
from redflags.gather.dossiers import of_applications
from tests import make

pytestmark = pytest.mark.django_db

LATE_IN_TORONTO = datetime(2026, 3, 2, 2, tzinfo=UTC)  # the evening of the first


@pytest.mark.parametrize(("zone", "day"), [("America/Toronto", date(2026, 3, 1)), ("Asia/Tokyo", date(2026, 3, 2))])
def test_an_entry_is_known_from_the_organisations_day(zone: str, day: date) -> None:
    make.organisation(time_zone=zone)
    application = make.application()
    Phone.objects.create(candidate=application.candidate, number="+14165550123", recorded_at=LATE_IN_TORONTO)
    [gathered] = of_applications([application.pk], date(2026, 4, 1))
    assert [known.known_on for known in gathered.dossier.phones] == [day]
