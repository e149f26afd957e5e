"""What an IP address tells from files that an admin supplies: nobody is asked, and without files nothing is said.

The folder NETWORK_DATA may hold any number of MaxMind databases (`*.mmdb`: country, city or ASN, of any maker), and
lists of ranges named after what they are (`vpn.txt`, `datacenter.txt`, `tor.txt`, `proxy.txt`, `mobile.txt`,
`satellite.txt`): a network a line, such as 198.51.100.0/24, and comments after #. Changed files are read again.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, collapse_addresses, ip_address, ip_network
from pathlib import Path
from typing import Any

import maxminddb
from django.conf import settings

KINDS = ("tor", "vpn", "proxy", "datacenter", "satellite", "mobile")
"""Names of lists; an address that stands in two is what comes first here, as a relay is often in a data centre."""

Stamp = tuple[tuple[str, int, int], ...]
"""Name, time of change and size of each file."""

Address = IPv4Address | IPv6Address


@dataclass(frozen=True, slots=True)
class Told:
    """What the files say of an address; "" where they say nothing."""

    country: str = ""  # ISO 3166 alpha-2
    asn: str = ""  # "AS64496"
    kind: str = ""  # one of KINDS
    time_zone: str = ""  # IANA


@dataclass(frozen=True, slots=True)
class Fault:
    """A file, or a line of one, that could not be used."""

    file: str
    line: int  # 0: the whole file


@dataclass(frozen=True, slots=True)
class _Ranges:
    """Networks without overlap, by version of the address: first and last addresses as numbers, in order."""

    firsts: dict[int, list[int]]
    lasts: dict[int, list[int]]

    def __contains__(self, address: Address) -> bool:
        firsts = self.firsts.get(address.version, [])
        at = bisect_right(firsts, int(address)) - 1
        return at >= 0 and int(address) <= self.lasts[address.version][at]


@dataclass(frozen=True, slots=True)
class _Files:
    databases: tuple[maxminddb.Reader, ...]
    ranges: dict[str, _Ranges]
    faults: tuple[Fault, ...]


def look_up(told: str) -> Told:
    """What the files say of an address; nothing of a text that is none."""
    try:
        address = ip_address(told)
    except ValueError:
        return Told()
    files = _read(_stamp())
    kind = next((kind for kind in KINDS if kind in files.ranges and address in files.ranges[kind]), "")
    found = [row for database in files.databases if isinstance(row := _row(database, address), dict)]
    return Told(
        country=_first(found, ("country", "iso_code"), ("country_code",)).upper()[:2],
        asn=_as_number(_first(found, ("autonomous_system_number",), ("asn",))),
        kind=kind,
        time_zone=_first(found, ("location", "time_zone")),
    )


def comparable(told: str) -> str:
    """The address in its shortest form, equal for one address however it was written; other text as it was told."""
    try:
        address = ip_address(told.strip())
    except ValueError:
        return told.strip()
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return str(mapped or address)


def names() -> list[str]:
    """The files that are read, in order."""
    return [name for name, _changed, _size in _stamp()]


def faults() -> tuple[Fault, ...]:
    """What could not be used."""
    return _read(_stamp()).faults


def _stamp() -> Stamp:
    folder = Path(settings.NETWORK_DATA)
    if not folder.is_dir():
        return ()
    files = [*folder.glob("*.mmdb"), *(folder / f"{kind}.txt" for kind in KINDS)]
    told = [(file.name, file.stat().st_mtime_ns, file.stat().st_size) for file in files if file.is_file()]
    return tuple(sorted(told))


@lru_cache(maxsize=1)
def _read(stamp: Stamp) -> _Files:
    databases, ranges, bad = [], {}, []
    for name, _changed, _size in stamp:
        path = Path(settings.NETWORK_DATA) / name
        if path.suffix == ".mmdb":
            try:
                databases.append(maxminddb.open_database(path))
            except (maxminddb.InvalidDatabaseError, OSError):
                bad.append(Fault(name, 0))
        else:
            ranges[path.stem], wrong = _ranges(path)
            bad += [Fault(name, line) for line in wrong]
    return _Files(tuple(databases), ranges, tuple(bad))


def _ranges(path: Path) -> tuple[_Ranges, list[int]]:
    networks: dict[int, list[Any]] = {4: [], 6: []}
    wrong: list[int] = []
    for number, text in _lines(path):
        try:
            network = ip_network(text, strict=False)
        except ValueError:
            wrong.append(number)
        else:
            networks[network.version].append(network)
    merged = {version: list(collapse_addresses(listed)) for version, listed in networks.items()}
    return (
        _Ranges(
            {version: [int(network.network_address) for network in listed] for version, listed in merged.items()},
            {version: [int(network.broadcast_address) for network in listed] for version, listed in merged.items()},
        ),
        wrong,
    )


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), start=1):
        if text := line.partition("#")[0].strip():
            yield number, text


def _row(database: maxminddb.Reader, address: Address) -> object:
    """The row of an address; a database of the older version has none for the newer."""
    try:
        return database.get(address)
    except ValueError:
        return None


def _first(rows: list[dict[str, Any]], *paths: tuple[str, ...]) -> str:
    for row in rows:
        for path in paths:
            value: Any = row
            for key in path:
                value = value.get(key) if isinstance(value, dict) else None
            if value:
                return str(value)
    return ""


def _as_number(told: str) -> str:
    return f"AS{told}" if told.isdigit() else told[:20]
