"""Charts drawn on the server as SVG: they need no script, follow the theme and carry their numbers as a table."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import template

register = template.Library()

WIDTH, HEIGHT, LEFT, BELOW = 640, 190, 32, 30
"""User units of a column chart: the picture, room for the scale at the left, room for labels below."""


def _number(mark: Any) -> float:
    return float(mark["value"] if isinstance(mark, Mapping) else mark.value)


def _label(mark: Any) -> str:
    return str(mark["label"] if isinstance(mark, Mapping) else mark.label)


def round_up(value: float) -> int:
    """The next number that reads well on a scale with two steps: 2, 4, 10, 20, 40, 100 ..."""
    power = 1
    while True:
        for step in (2, 4, 10):
            if value <= step * power:
                return step * power
        power *= 10


@register.inclusion_tag("components/_bars.html")
def bars(marks: Iterable[Any], title: str) -> dict[str, Any]:
    """Lying bars, one a line, each with its number; a mark has label, value and optionally url and level."""
    drawn = list(marks)
    top = max((_number(mark) for mark in drawn), default=0) or 1
    return {"title": title, "rows": [(mark, round(100 * _number(mark) / top, 2)) for mark in drawn]}


@register.inclusion_tag("components/_columns.html")
def columns(marks: Iterable[Any], title: str, unit: str) -> dict[str, Any]:
    """Standing columns along time; a mark has label and value, `unit` says what is counted."""
    drawn = list(marks)
    top = round_up(max((_number(mark) for mark in drawn), default=0))
    pitch = (WIDTH - LEFT) / max(len(drawn), 1)
    every = max(1, -(-len(drawn) // 12))  # at most twelve labels
    floor = HEIGHT - BELOW
    boxes = [
        {
            "label": _label(mark),
            "value": f"{_number(mark):g}",
            "x": round(LEFT + place * pitch + pitch * 0.15, 2),
            "width": round(min(pitch * 0.7, 48), 2),
            "middle": round(LEFT + place * pitch + pitch * 0.15 + min(pitch * 0.7, 48) / 2, 2),
            "y": round(floor - (floor - 8) * _number(mark) / top, 2),
            "height": round((floor - 8) * _number(mark) / top, 2),
            "labelled": place % every == 0,
        }
        for place, mark in enumerate(drawn)
    ]
    scale = [{"y": round(floor - (floor - 8) * part, 2), "value": f"{top * part:g}"} for part in (0, 0.5, 1)]
    return {
        "title": title,
        "unit": unit,
        "boxes": boxes,
        "scale": scale,
        "width": WIDTH,
        "height": HEIGHT,
        "floor": floor,
    }
