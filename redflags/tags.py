"""Tags as pages show them: those of any number of applications with one question."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import QuerySet

from candidates.models import Application
from redflags.models import ApplicationTag, Tag
from screening.composed import composed


@composed
def all_tags() -> QuerySet[Tag]:
    """All tags by name."""
    return Tag.objects.order_by("name")


def tags_of(applications: Iterable[Application]) -> dict[int, list[Tag]]:
    """The tags on applications by their keys, each list by name."""
    found: dict[int, list[Tag]] = defaultdict(list)
    put = ApplicationTag.objects.filter(application__in=[application.pk for application in applications])
    for row in put.select_related("tag").order_by("tag__name"):
        found[row.application_id].append(row.tag)
    return dict(found)
