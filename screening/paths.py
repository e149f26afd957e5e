"""Paths of pages that are named again and again with other keys: found once for each name, then filled in."""

from functools import lru_cache

from django.urls import get_script_prefix, reverse

_STAND_IN = 2_147_400_000
"""The number that stands in for the first key of a path while it is found out."""


def path_to(name: str, *args: int | str) -> str:
    """What `reverse` answers; keys are whole numbers, and words say which path it is, as a name does."""
    keys = [argument for argument in args if isinstance(argument, int)]
    shape = tuple(None if isinstance(argument, int) else argument for argument in args)
    return _pattern(get_script_prefix(), name, shape).format(*keys)


@lru_cache(maxsize=1_000)
def _pattern(_prefix: str, name: str, shape: tuple[str | None, ...]) -> str:
    """The path with a place for each key. Raises NoReverseMatch where there is no such page."""
    path = reverse(name, args=[_STAND_IN + place if word is None else word for place, word in enumerate(shape)])
    path = path.replace("{", "{{").replace("}", "}}")
    for place, word in enumerate(shape):
        if word is None:
            path = path.replace(str(_STAND_IN + place), "{}")
    return path
