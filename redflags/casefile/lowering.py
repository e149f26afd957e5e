"""What settling a single finding would lower: where the application would stand without it."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from redflags.casefile.findings import ShownFinding
from redflags.engine import run
from redflags.engine.ladder import Standing, stand
from redflags.engine.vocabulary import Family, Flag, Status, Strength
from redflags.models import Finding
from redflags.models.standings import Level


def tell(rows: Iterable[Finding], shown: Iterable[ShownFinding]) -> None:
    """Say it beside each finding that counts and is no weak one; weak ones lower little, and never a level."""
    counting = {row.pk: _counted(row) for row in rows if row.status != Finding.Status.EXPLAINED and not row.shadow}
    before = stand(counting.values())
    for finding in shown:
        if finding.pk in counting and finding.strength > Strength.WEAK:
            after = stand(other for pk, other in counting.items() if pk != finding.pk)
            finding.lowers = _words(before, after)


def _words(before: Standing, after: Standing) -> str:
    told = {"level": Level(after.level).label, "score": after.score}
    if after.level < before.level:
        return _("Without it: %(level)s, a score of %(score)s.") % told
    if after.score < before.score:
        return _("Without it: the same level, a score of %(score)s.") % told
    return _("Without it: the same, as others tell of the same event.")


def _counted(row: Finding) -> run.Finding:
    """The stored finding as the ladder weighs it; its key holds the event, or the lines where there is none."""
    event = row.key.split("/", 2)[-1]
    return run.Finding(
        code=row.code,
        version=row.version,
        family=Family(row.family),
        flag=Flag(row.flag),
        strength=Strength(row.strength),
        status=Status(row.status),
        says=row.says,
        refs=tuple(row.refs),
        event="" if event == "+".join(row.refs) else event,
    )
