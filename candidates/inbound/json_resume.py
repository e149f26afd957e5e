"""JSON Resume 1.0 (and the keys of 0.x): the person's own résumé; what it claims, each claim with the résumé as source.

What the product must not hold (languages, picture) is dropped with a notice. Skills, projects, publications and the
other parts that are read and not compared are kept as the text of one document.
"""

from typing import Any

from django.utils.translation import gettext as _

from candidates import countries, pages, phones
from candidates.emails import UnreadableEmailError
from candidates.inbound import resume_text
from candidates.inbound.problems import Problem, UnusableFileError
from candidates.inbound.reader import Item, Reader, word
from candidates.inbound.resume_shape import problems, without_nothing
from candidates.inbound.tree import Path, Tree, name_of, read_tree
from candidates.intake import Intake
from candidates.models import (
    Address,
    Application,
    Candidate,
    Document,
    Email,
    HistoryEntry,
    Name,
    Phone,
    Place,
    Profile,
    Source,
)
from candidates.names import sortable

_NETWORKS = {"linkedin": "linkedin", "github": "github", "upwork": "freelance", "freelancer": "freelance"}
_HOMES = {"linkedin": "https://www.linkedin.com/in/", "github": "https://github.com/"}


def read_resume(content: bytes) -> Intake:
    """One candidate from a JSON Resume file. Raises UnusableFileError with the line and key of everything wrong."""
    return read_resume_tree(read_tree(content))


def read_resume_tree(tree: Tree) -> Intake:
    """One candidate from a JSON Resume that was parsed before. Raises UnusableFileError like read_resume."""
    tree.data = without_nothing(tree.data)
    if found := list(problems(tree)):
        raise UnusableFileError(*found)
    reader = Reader(tree, _candidate(tree))
    reader.intake.application = Application(candidate=reader.intake.candidate)
    for section in (_dropped, _person, _contacts, _places, _profiles, _work, _education, _text):
        section(reader)
    if reader.problems:
        raise UnusableFileError(*reader.problems)
    return reader.intake


def _candidate(tree: Tree) -> Candidate:
    name = word(tree.data.get("basics") or {}, "name")
    if not name:
        path: Path = ("basics", "name")
        message = _('The name is missing: write it like "name": "Avery Example".')
        raise UnusableFileError(Problem(tree.line(path), name_of(path), message))
    return Candidate(name=name, name_sort=sortable(name))


# --- what is not taken


def _dropped(reader: Reader) -> None:
    if reader.data.get("languages"):
        reader.notice(("languages",), _("dropped: languages are not held"))
    for key in ("image", "picture"):
        if reader.data["basics"].get(key):
            reader.notice(("basics", key), _("dropped: no picture of a person is held"))
    for key in reader.data:
        if key not in resume_text.SECTIONS and key not in _READ:
            reader.notice((key,), _("unknown key, not taken"))


_READ = frozenset({"$schema", "basics", "work", "education", "languages", "meta", "interests"})


# --- the person


def _person(reader: Reader) -> None:
    reader.add(Name(value=reader.intake.candidate.name, source=Source.RESUME), ("basics", "name"))


def _contacts(reader: Reader) -> None:
    basics = reader.data["basics"]
    if told := word(basics, "email"):
        try:
            reader.add(Email(address=told, source=Source.RESUME), ("basics", "email"))
        except UnreadableEmailError as error:
            reader.notice(("basics", "email"), str(error))
    if told := word(basics, "phone"):
        region = countries.code_of(word(basics.get("location") or {}, "countryCode"))
        try:
            reader.add(Phone(number=told, region=region, source=Source.RESUME), ("basics", "phone"))
        except phones.UnreadablePhoneError as error:
            reader.notice(("basics", "phone"), str(error))


def _places(reader: Reader) -> None:
    told: Item = reader.data["basics"].get("location") or {}
    path: Path = ("basics", "location")
    city, region = word(told, "city"), word(told, "region")
    country = reader.country(told, path, "countryCode")
    if not (city or region or country):
        return
    reader.intake.candidate.show_town(city, region)
    reader.add(Place(city=city, region=region, country=country, source=Source.RESUME), path)
    street = ", ".join(line.strip() for line in word(told, "address").splitlines() if line.strip())
    if street:
        street = " ".join(part for part in (street, word(told, "postalCode")) if part)
        reader.add(Address(street=street, city=city, region=region, country=country, source=Source.RESUME), path)


def _profiles(reader: Reader) -> None:
    basics = reader.data["basics"]
    for key in ("url", "website"):
        if url := word(basics, key):
            _profile(reader, "portfolio", url, ("basics", key))
    for place, item in enumerate(basics.get("profiles") or ()):
        named = sortable(word(item, "network"))
        network = _NETWORKS.get(named, "other")
        username = word(item, "username")
        url = word(item, "url") or (f"{_HOMES[network]}{username}" if network in _HOMES and username else "")
        path: Path = ("basics", "profiles", place)
        if not url:
            reader.notice(path, _("a profile without address, not taken: give its “url”"))
            continue
        _profile(reader, network, url, path, note=word(item, "network") if network == "other" else "")


def _profile(reader: Reader, network: str, url: str, path: Path, note: str = "") -> None:
    if not pages.comparable(url):
        reader.notice(path, _("this is no address of a page, kept as it was told"))
    reader.add(Profile(network=network, url=url, note=note, source=Source.RESUME), path)


# --- what the person did


def _work(reader: Reader) -> None:
    for section, paid in (("work", True), ("volunteer", False)):
        for item, path in reader.each(section):
            organisation = word(item, "name") or word(item, "company") or word(item, "organization")
            if not organisation:
                reader.notice(path, _("the employer is missing: name it under “name”"))
            reader.add(
                HistoryEntry(
                    kind=HistoryEntry.Kind.EMPLOYMENT,
                    source=Source.RESUME,
                    organisation=organisation,
                    title=word(item, "position"),
                    is_paid_work=paid,
                    **_dates(reader, item, path),
                ),
                path,
            )


def _education(reader: Reader) -> None:
    for item, path in reader.each("education"):
        if not word(item, "institution"):
            reader.notice(path, _("the school is missing: name it under “institution”"))
        reader.add(
            HistoryEntry(
                kind=HistoryEntry.Kind.EDUCATION,
                source=Source.RESUME,
                organisation=word(item, "institution"),
                title=word(item, "studyType"),
                field=word(item, "area"),
                **_dates(reader, item, path),
            ),
            path,
        )


def _dates(reader: Reader, item: Item, path: Path) -> dict[str, Any]:
    """Start and end as precise as told; a start without an end means until today."""
    start, end = reader.partial(item, "startDate", path), reader.partial(item, "endDate", path)
    return {"start": start, "end": end, "is_current": bool(start) and not end}


def _text(reader: Reader) -> None:
    """The parts that are read and not compared, as one document."""
    told = resume_text.of(reader.data)
    if told:
        stored = resume_text.as_file(told, reader.intake.candidate.name)
        reader.add(Document(kind=_("Résumé (JSON Resume)"), source=Source.RESUME, file=stored), ())
