"""Network files of an admin: databases and lists really written, looked up, changed, and damaged."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.urls import reverse
from mmdb_writer import MMDBWriter
from netaddr import IPSet

from candidates.actions import facts
from candidates.models import Sighting
from screening import networks, readiness
from screening.networks import Told
from tests import make
from tests.signing_in import SignedIn

CITY = {"country": {"iso_code": "LV"}, "location": {"time_zone": "Europe/Riga"}}

Put = Callable[..., None]


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.NETWORK_DATA = tmp_path / "networks"
    settings.NETWORK_DATA.mkdir()
    return settings.NETWORK_DATA


def database(path: Path, network: str, row: dict[str, Any], version: int = 4) -> None:
    writer = MMDBWriter(version, ipv4_compatible=version == 6)
    writer.insert_network(IPSet([network]), row)
    writer.to_db_file(str(path))


def test_without_files_nothing_is_said(folder: Path) -> None:
    assert networks.look_up("198.51.100.7") == Told()
    folder.rmdir()
    assert networks.look_up("198.51.100.7") == Told()
    assert networks.names() == []


def test_country_network_zone_and_kind_come_from_whichever_file_tells(folder: Path) -> None:
    database(folder / "city.mmdb", "198.51.100.0/24", CITY)
    database(folder / "asn.mmdb", "198.51.100.0/24", {"autonomous_system_number": 64496})
    (folder / "datacenter.txt").write_text("198.51.0.0/16  # a hosting company\n")
    (folder / "vpn.txt").write_text("# relays\n\n198.51.100.0/25\n2001:db8::/32\n")
    assert networks.look_up("198.51.100.7") == Told("LV", "AS64496", "vpn", "Europe/Riga")
    assert networks.look_up("198.51.100.200").kind == "datacenter"
    assert networks.look_up("198.52.0.1") == Told()
    assert networks.look_up("2001:db8::5") == Told(kind="vpn")
    assert networks.look_up("no address") == Told()


def test_a_file_that_changes_is_read_again(folder: Path) -> None:
    (folder / "vpn.txt").write_text("192.0.2.0/24\n")
    assert networks.look_up("192.0.2.1").kind == "vpn"
    (folder / "vpn.txt").write_text("203.0.113.0/24 # moved\n")
    assert networks.look_up("192.0.2.1").kind == ""


def test_what_cannot_be_used_is_named_and_the_rest_works(folder: Path) -> None:
    (folder / "broken.mmdb").write_bytes(b"no database")
    (folder / "vpn.txt").write_text("192.0.2.0/24\n192.0.2.0/240\nvpn\n")
    assert networks.look_up("192.0.2.1").kind == "vpn"
    assert [(fault.file, fault.line) for fault in networks.faults()] == [
        ("broken.mmdb", 0),
        ("vpn.txt", 2),
        ("vpn.txt", 3),
    ]
    point = readiness.network_files()
    assert (point.state, point.says) == (
        readiness.State.ADVICE,
        "Not all of them can be used: broken.mmdb, vpn.txt:2, vpn.txt:3.",
    )


@pytest.mark.django_db
def test_a_session_is_told_by_the_files_where_nobody_told_it(folder: Path) -> None:
    database(folder / "city.mmdb", "198.51.100.0/24", CITY)
    (folder / "vpn.txt").write_text("198.51.100.0/24\n")
    by, candidate = make.user(), make.candidate()
    looked_up = facts.append(Sighting(candidate=candidate, ip="198.51.100.7"), by=by)
    assert (looked_up.country, looked_up.kind, looked_up.time_zone) == ("LV", "vpn", "Europe/Riga")
    told = facts.append(Sighting(candidate=candidate, ip="198.51.100.7", country="ca", kind="residential"), by=by)
    assert (told.country, told.kind) == ("CA", "residential")


def test_the_settings_page_names_the_files(folder: Path, as_admin: SignedIn) -> None:
    (folder / "tor.txt").write_text("192.0.2.0/24\n")
    assert "tor.txt" in as_admin.get(reverse("settings_check")).text
