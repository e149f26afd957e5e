"""Finds every rule by walking `redflags/rules` and hands them to the engine: adding a rule registers nothing."""

from functools import cache
from importlib import import_module
from pkgutil import walk_packages

from redflags import rules
from redflags.engine.rule import Rule


class DuplicateCodeError(Exception):
    """Two rule files carry one code."""


@cache
def catalogue() -> tuple[Rule, ...]:
    """All rules in order of their code."""
    found: dict[str, Rule] = {}
    for module in walk_packages(rules.__path__, "redflags.rules."):
        rule = getattr(import_module(module.name), "rule", None)
        if not isinstance(rule, Rule):
            continue
        if rule.code in found:
            raise DuplicateCodeError(rule.code)
        found[rule.code] = rule
    return tuple(found[code] for code in sorted(found))


def by_code(code: str) -> Rule:
    """The rule with a code; KeyError where there is none."""
    return {rule.code: rule for rule in catalogue()}[code]
