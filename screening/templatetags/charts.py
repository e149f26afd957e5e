"""Charts drawn on the server as SVG: they need no script, follow the theme and carry their numbers as a table."""

from collections.abc import Iterable, Mapping
from math import cos, pi, sin, sqrt
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

register = template.Library()

WIDTH, HEIGHT, LEFT, BELOW = 640, 190, 32, 30
"""User units of a column chart: the picture, room for the scale at the left, room for labels below."""


FAINTEST = 0.2
"""How strong the tile of a very small count still is; that of the highest is 1."""


def _number(mark: Any) -> float:
    return float(mark["value"] if isinstance(mark, Mapping) else mark.value)


def _label(mark: Any) -> str:
    return str(mark["label"] if isinstance(mark, Mapping) else mark.label)


def _url(mark: Any) -> str:
    return str(mark.get("url", "") if isinstance(mark, Mapping) else getattr(mark, "url", ""))


def _cells(row: Any) -> list[Any]:
    return list(row["cells"] if isinstance(row, Mapping) else row.cells)


def round_up(value: float) -> int:
    """The next number that reads well on a scale with two steps: 2, 4, 10, 20, 40, 100 ..."""
    power = 1
    while True:
        for step in (2, 4, 10):
            if value <= step * power:
                return step * power
        power *= 10


@register.simple_tag
def number(figure: Any) -> SafeString:
    """A number that leads to its list; none leads nowhere. A figure has value and url."""
    if not figure.value:
        return format_html('<span class="muted">{}</span>', 0)
    return format_html('<a href="{}">{}</a>', figure.url, figure.value)


@register.simple_tag
def share(words: str, n: int) -> SafeString:
    """A share with its bounds, in words, and of how many; a dash of none."""
    if not words:
        return format_html('<span class="muted">{}</span>', "–")
    return format_html('{} <span class="muted small">{}</span>', words, _("of %(n)s") % {"n": n})


@register.inclusion_tag("components/_bars.html")
def bars(marks: Iterable[Any], title: str) -> dict[str, Any]:
    """Lying bars, one a line, each with its number; a mark has label, value and optionally url and level."""
    drawn = list(marks)
    top = max((_number(mark) for mark in drawn), default=0) or 1
    return {"title": title, "rows": [(mark, round(100 * _number(mark) / top, 2)) for mark in drawn]}


@register.inclusion_tag("components/_tiles.html")
def tiles(
    rows: Iterable[Any], heads: Iterable[Any], title: str, corner: str, totals: Iterable[Any] = ()
) -> dict[str, Any]:
    """A table of counts, each on a tile that is the stronger the higher the count.

    A row has level, total and cells; a total and a cell have value and url. `heads` name the columns, `corner` the
    rows; `totals` are the last row, the total of all included.
    """
    drawn = [(row, _cells(row)) for row in rows]
    top = max((_number(cell) for _row, cells in drawn for cell in cells), default=0) or 1
    return {
        "title": title,
        "corner": corner,
        "heads": list(heads),
        "totals": list(totals),
        "rows": [(row, [(cell, _strength(_number(cell) / top)) for cell in cells]) for row, cells in drawn],
    }


def _strength(part: float) -> float:
    return round(FAINTEST + (1 - FAINTEST) * sqrt(part), 2)


@register.inclusion_tag("components/_columns.html")
def columns(marks: Iterable[Any], title: str, unit: str) -> dict[str, Any]:
    """Standing columns along time; a mark has label, value and optionally url, `unit` says what is counted."""
    drawn = list(marks)
    top = round_up(max((_number(mark) for mark in drawn), default=0))
    pitch = (WIDTH - LEFT) / max(len(drawn), 1)
    every = max(1, -(-len(drawn) // 12))  # at most twelve labels
    floor = HEIGHT - BELOW
    boxes = [
        {
            "label": _label(mark),
            "value": f"{_number(mark):g}",
            "url": _url(mark),
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


PLANE, SIDE, ROWS = 300, 40, 10
"""User units of a scatter: its height, room for the scale at the left; steps of the score."""

STEPS = (0, 1, *range(10, 91, 10), 100)
"""Where the bins of assurance begin: nothing at all and everything are bins of their own."""


@register.inclusion_tag("components/_scatter.html")
def scatter(
    dots: Iterable[Mapping[str, Any]],
    levels: Iterable[Mapping[str, Any]],
    title: str,
    across: str,
    up: str,
    corner: bool = False,
) -> dict[str, Any]:
    """Counts by score and assurance, each as a dot that is the larger the higher the count.

    A dot has score and assurance (where their bins begin), level, value, url, and both bins in words; `levels` are the
    levels with their words. `corner` frames the highest dots with no assurance that stand at hold or above.
    """
    drawn = sorted(dots, key=lambda dot: -int(dot["value"]))  # small ones are drawn on top
    top = max((int(dot["value"]) for dot in drawn), default=1) or 1
    floor, pitch, step = PLANE - 38, (WIDTH - SIDE) / len(STEPS), (PLANE - 38 - 22) / ROWS

    def place(dot: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "x": round(SIDE + (STEPS.index(int(dot["assurance"])) + 0.5) * pitch, 1),
            "y": round(floor - (int(dot["score"]) / 10 + 0.5) * step, 1),
            "r": round(2.5 + 10 * sqrt(int(dot["value"]) / top), 1),
            "level": dot["level"],
            "value": dot["value"],
            "url": dot["url"],
            "score": dot["score_words"],
            "assurance": dot["assurance_words"],
        }

    bare = [int(dot["score"]) for dot in drawn if int(dot["assurance"]) == 0 and int(dot["level"]) >= 2]
    high = round(floor - (max(bare, default=0) / 10 + 1) * step - 6, 1)
    low = round(floor - (min(bare, default=0) / 10) * step + 4, 1)
    return {
        "title": title,
        "across": across,
        "up": up,
        "levels": list(levels),
        "drawn": [place(dot) for dot in drawn],
        "corner": {"x": SIDE + 2, "y": high, "width": round(pitch - 4, 1), "height": round(low - high, 1)}
        if corner and bare
        else None,
        "scale": [{"y": round(floor - value / 10 * step, 1), "value": value} for value in (0, 50, 100)],
        "ticks": [
            {"x": round(SIDE + (place + 0.5) * pitch, 1), "label": f"{begin} %"}
            for place, begin in enumerate(STEPS)
            if begin in (0, 10, 30, 50, 70, 90, 100)
        ],
        "left": SIDE,
        "width": WIDTH,
        "height": PLANE,
        "floor": round(floor),
    }


@register.inclusion_tag("components/_spans.html")
def spans(rows: Iterable[Mapping[str, Any]], title: str) -> dict[str, Any]:
    """How long things took; a row has label, n, and median, most and before in words, median_days and most_days."""
    listed = list(rows)
    top = max((int(row["most_days"]) for row in listed), default=1) or 1
    drawn = [
        {
            **row,
            "median_width": round(100 * int(row["median_days"]) / top, 1),
            "most_width": round(100 * int(row["most_days"]) / top, 1),
        }
        for row in listed
    ]
    return {"title": title, "rows": drawn}


WEB = 420
"""User units: the height of a web."""


@register.inclusion_tag("components/_web.html")
def web(nodes: Iterable[Mapping[str, Any]], links: Iterable[Mapping[str, Any]], title: str) -> dict[str, Any]:
    """People around the first one, each ring one link farther away, with a line for every two who share something.

    A node has key, label (a letter or two), title, level (None: not told) and steps; a link has one, other (keys),
    number (how many things they share), title and is_explained.
    """
    listed = list(nodes)
    rings: dict[int, list[Mapping[str, Any]]] = {}
    for node in listed:
        rings.setdefault(int(node["steps"]), []).append(node)
    places: dict[Any, tuple[int, int]] = {}
    for ring, around in rings.items():
        out = ring / (max(rings) or 1)
        for at, node in enumerate(around):
            angle = 2 * pi * at / (len(around) | 1) - pi / 2 + ring * 0.4  # odd: no line runs under the middle
            places[node["key"]] = (
                round(WIDTH / 2 + (WIDTH / 2 - 28) * out * cos(angle)),
                round(WEB / 2 + (WEB / 2 - 24) * out * sin(angle)),
            )
    lines = [
        {
            "x1": places[link["one"]][0],
            "y1": places[link["one"]][1],
            "x2": places[link["other"]][0],
            "y2": places[link["other"]][1],
            "width": min(1 + int(link["number"]), 5),
            "title": link["title"],
            "is_explained": link["is_explained"],
        }
        for link in links
    ]
    r = 18 if len(listed) <= 24 else 13
    drawn = [{**node, "x": places[node["key"]][0], "y": places[node["key"]][1], "r": r} for node in listed]
    return {"title": title, "lines": lines, "nodes": drawn, "width": WIDTH, "height": WEB}
