"""Brings a pack's content together: whom it tells of, under which profile, and where their originals lie."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from candidates.files import place_of
from candidates.models import Candidate, Document
from redflags.models import EvidencePack
from redflags.packs import content, material, together
from redflags.packs.archive import Original
from redflags.packs.content import Around
from redflags.packs.profiles import Profile, What
from redflags.packs.staff import Staff
from screening.models import Organisation


def tell(
    pack: EvidencePack, chosen: Sequence[Candidate], profile: Profile, now: datetime
) -> tuple[dict[str, Any], list[Original]]:
    """What the pack says of these people, and the documents that go into it."""
    staff = Staff(named=profile.gives(What.STAFF))
    people = [material.of(person, profile=profile, by=pack.asked_by, staff=staff) for person in chosen]
    several = len(chosen) > 1
    around = Around(
        pack=pack,
        profile=profile,
        organisation=Organisation.get(),
        staff=staff,
        seal=material.seal(),
        tunings=material.tunings(people),
        together=together.of([person.pk for person in chosen]) if several and profile.gives(What.LINKED) else None,
        made_at=now,
    )
    told = content.content(people, around)
    return told, _originals(told) if profile.gives(What.FILES) else []


def _originals(told: dict[str, Any]) -> list[Original]:
    """The documents that were kept, by what the content says of them."""
    kept = [
        (person["number"], document)
        for person in told["people"]
        for document in person["documents"]
        if document["kept"]
    ]
    keys = [int(document["ref"].partition(":")[2]) for _person, document in kept]
    paths = dict(Document.objects.filter(pk__in=keys).values_list("pk", "file__path"))
    return [
        Original(
            person=number,
            ref=document["ref"],
            number=document["number"],
            name=document["file_name"],
            place=place_of(paths[key]),
            sha256=document["sha256"],
            size=document["size"],
        )
        for (number, document), key in zip(kept, keys, strict=True)
    ]
