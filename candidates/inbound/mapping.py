"""What the columns of one table mean, and what its cells leave open; remembered for the next table of its source."""

from dataclasses import asdict, dataclass
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Column:
    """A column and the meaning chosen for it."""

    name: str
    field: str = ""  # a code of columns.FIELDS; "" is not taken


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the columns of a table mean, and what its cells leave open."""

    columns: tuple[Column, ...]
    header: bool = True
    region: str = ""  # of phone numbers without a country code
    dates: str = ""  # dmy | mdy: what 03/04/2024 means
    currency: str = ""
    period: str = ""

    @classmethod
    def told(cls, stored: dict[str, Any]) -> Self:
        """The mapping as it was stored."""
        return cls(**{**stored, "columns": tuple(Column(**column) for column in stored["columns"])})

    def as_dict(self) -> dict[str, Any]:
        """For storing."""
        return asdict(self)
