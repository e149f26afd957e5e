"""What `manage.py` goes by where the environment names no installation: the one in this clone, running or not."""

from collections.abc import Mapping

from screening.embedded import keys
from screening.embedded.home import Home
from screening.embedded.services import Services

NOWHERE = "%2Fnot-started-yet"  # a folder of sockets that nobody makes


def variables(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables that lead to the installation of `make run`; none where DATABASE_URL leads to another.

    Before the first start there are no keys. Commands that need no database (`screen`, `read`) get some that last as
    long as they do, and nothing is written. Raises StartError when data is there and its keys are gone.
    """
    if keys.given(environ, "DATABASE_URL"):
        return {}
    root = Home.path(environ)
    if root.exists():
        return Services(Home.open(root), environ).variables()
    passing = {name: keys.new_key() for name in keys.NAMES if not keys.given(environ, name)}
    return passing | {"DATABASE_URL": f"postgres://app@{NOWHERE}/app", "REDIS_URL": "unix:///not-started-yet"}
