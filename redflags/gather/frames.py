"""What stands around a candidate's own rows: the application, its position and plan, and what leads to other people."""

from collections.abc import Mapping, Sequence

from candidates.models import Application, PayBand, Position
from redflags.engine import dossier as d
from redflags.gather.assemble import Frame
from redflags.gather.recommendations import NOBODY, Recommended


def of_application(
    application: Application,
    *,
    plan: Mapping[str, int] | None = None,
    shared: Sequence[d.Shared] = (),
    recommended: Recommended = NOBODY,
) -> Frame:
    """The frame of one application; its own pay band, if any, goes before the position's."""
    position = application.position
    return Frame(
        stage=application.stage,
        applied_on=application.applied_on,
        seniority=application.seniority or (position.seniority if position else ""),
        crypto_is_normal=_crypto_is_normal(application, position),
        bands=_bands(application, position),
        plan=tuple(d.Planned(ref=f"plan:{kind}", kind=kind, count=count) for kind, count in (plan or {}).items()),
        shared=tuple(shared),
        recommended=recommended,
    )


def _crypto_is_normal(application: Application, position: Position | None) -> bool:
    if application.crypto_is_normal is not None:
        return application.crypto_is_normal
    return bool(position and position.crypto_is_normal)


def _bands(application: Application, position: Position | None) -> tuple[d.PayBand, ...]:
    for where, band in (("application", application), ("position", position)):
        if band is not None and band.pay_currency and (band.pay_median or band.pay_low):
            return (_band(where, band, application),)
    return ()


def _band(where: str, band: PayBand, application: Application) -> d.PayBand:
    return d.PayBand(
        ref=f"{where}:{band.pk}" if band.pk else "market_rate",
        known_on=application.applied_on,
        low=band.pay_low,
        median=band.pay_median,
        high=band.pay_high,
        currency=band.pay_currency,
        period=band.pay_period,
    )
