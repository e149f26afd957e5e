"""The pages of the rules catalogue in Markdown, written from the rules themselves (pure: text in, text out)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from redflags.engine.rule import Example, Rule, Strength
from redflags.engine.vocabulary import FAMILY_TITLES
from redflags.unseen import UNSEEN

INDEX = "README.md"
GENERATED = "<!-- Written by `manage.py make_docs` from the rule; change the rule, not this page. -->"

_CLASSES = {
    Strength.WEAK: "common among honest people: context only, never opens a case alone",
    Strength.MEDIUM: "unusual, with many honest causes: opens a verification task",
    Strength.STRONG: "hard to explain honestly once verified: holds the next stage until a person resolves it",
    Strength.DECISIVE: "a contradiction proven by an independent party: stop, and bring people together",
}


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """File name to text: a page a rule, and the index."""
    catalogue = sorted(rules, key=lambda rule: rule.code)
    return {INDEX: _index(catalogue), **{f"{rule.code}.md": page(rule) for rule in catalogue}}


def differences(wanted: Mapping[str, str], found: Mapping[str, str]) -> list[str]:
    """The files that are missing, stale or left over, each with what is wrong."""
    missing = [f"{name}: missing" for name in wanted.keys() - found.keys()]
    stale = [f"{name}: stale" for name in wanted.keys() & found.keys() if wanted[name] != found[name]]
    left_over = [f"{name}: no such rule" for name in found.keys() - wanted.keys()]
    return sorted((*missing, *stale, *left_over))


def page(rule: Rule) -> str:
    """The page of one rule."""
    parts = (
        f"# {rule.code} {rule.title}",
        GENERATED,
        _facts(rule),
        rule.why,
        _section("What else it can mean", _bullets(rule.innocent)),
        _section("What to do next", _bullets(rule.next_step)),
        _section("What clears it", _bullets(rule.clears)),
        _section("When it is unknown", _unknown(rule)),
        _section("Thresholds", _thresholds(rule)),
        _section("It fires", _examples(rule.fires)),
        _section("It stays quiet", _examples(rule.quiet)),
        _section("Sources", _bullets(_source(source.who, source.where) for source in rule.sources)),
    )
    return "\n\n".join(part for part in parts if part) + "\n"


def _facts(rule: Rule) -> str:
    rows = [
        ("Family", FAMILY_TITLES[rule.family]),
        ("Shows", f"`{rule.flag}`"),
        ("Strength", f"{rule.strength.name.lower()} ({_CLASSES[rule.strength]})"),
        ("Status", f"{rule.life}, version {rule.version}"),
    ]
    if rule.freezes:
        rows.append(("Accommodation", "an adjustment that was asked for or granted explains it"))
    return _table(("", ""), rows)


def _unknown(rule: Rule) -> str:
    looks_at = ", ".join(section.replace("_", " ") for section in rule.needs)
    return f"It looks at: {looks_at}. Until any of these is recorded it is unknown, and the next thing is: {rule.ask}"


def _thresholds(rule: Rule) -> str:
    rows = [
        (f"`{name}`", f"{param.default:g}", param.unit, param.source) for name, param in sorted(rule.params.items())
    ]
    return _table(("Name", "Default", "What it is", "Source"), rows) if rows else ""


def _index(rules: Iterable[Rule]) -> str:
    by_family: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        by_family[rule.family].append(rule)
    return (
        "\n\n".join(
            (
                "# Rules",
                GENERATED,
                "Each page says what a rule sees, why it matters, what else it can mean, what to do next and what "
                "clears it. Strengths are judgement, not measurement: no public source gives error rates.",
                _bullets(f"**{strength.name.lower()}**: {meaning}" for strength, meaning in _CLASSES.items()),
                *_families(by_family),
                _section("What no rule of its own looks for", _without_a_rule()),
            )
        )
        + "\n"
    )


def _families(by_family: Mapping[str, list[Rule]]) -> Iterator[str]:
    for family, title in FAMILY_TITLES.items():
        if family in by_family:
            rows = [
                (f"[{rule.code}]({rule.code}.md)", rule.title, rule.strength.name.lower(), str(rule.life))
                for rule in by_family[family]
            ]
            yield _section(title, _table(("Code", "What was done", "Strength", "Status"), rows))


def _without_a_rule() -> str:
    rows = [
        (flag.code, flag.title, flag.why, ", ".join(f"[{code}]({code}.md)" for code in flag.rules)) for flag in UNSEEN
    ]
    text = "Publications name these as well. None has a rule of its own, and the codes are not given to others."
    return f"{text}\n\n{_table(('Code', 'What was done', 'Why', 'Seen by'), rows)}"


def _section(title: str, body: str) -> str:
    return f"## {title}\n\n{body}" if body else ""


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _examples(examples: Iterable[Example]) -> str:
    return _bullets(example.tells for example in examples)


def _source(who: str, where: str) -> str:
    return f"{who}: {where}" if where else who


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = (head, tuple("---" for _cell in head), *rows)
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
