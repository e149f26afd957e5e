"""Puts tags on applications and takes them away; each is one person's step and stands in the trail."""

from django.db import IntegrityError, transaction

from candidates.models import Application, Candidate
from redflags.models import ApplicationTag, Tag
from screening.audit import record
from screening.models import User


@transaction.atomic
def tag_named(name: str, *, by: User) -> Tag:
    """The tag of a name, whatever its capitals; a new one where there is none."""
    words = " ".join(name.split())
    known = Tag.objects.filter(name__iexact=words).first()
    if known:
        return known
    try:
        with transaction.atomic():
            made = Tag.objects.create(name=words, created_by=by)
    except IntegrityError:  # somebody else was quicker
        return Tag.objects.get(name__iexact=words)
    record("tag.made", actor=by, target=made)
    return made


@transaction.atomic
def put(application: Application, tag: Tag, *, by: User) -> bool:
    """Put a tag on an application; whether it was not there before."""
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    _row, is_new = ApplicationTag.objects.get_or_create(application=application, tag=tag, defaults={"by": by})
    if is_new:
        record("tag.put", actor=by, candidate=candidate, target=application, fields=[f"tag:{tag.pk}"])
    return is_new


@transaction.atomic
def take_away(application: Application, tag: Tag, *, by: User) -> bool:
    """Take a tag from an application; whether it was there."""
    candidate = Candidate.objects.select_for_update().get(pk=application.candidate_id)
    gone, _each = ApplicationTag.objects.filter(application=application, tag=tag).delete()
    if gone:
        record("tag.taken_away", actor=by, candidate=candidate, target=application, fields=[f"tag:{tag.pk}"])
    return bool(gone)
