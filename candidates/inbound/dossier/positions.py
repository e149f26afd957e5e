"""The application in a dossier file: role, stage, what such work pays, what the candidate asks."""

from decimal import Decimal

from candidates.inbound import words
from candidates.inbound.reader import Item, Reader, money, word
from candidates.models import Application, Rate


def read(reader: Reader) -> None:
    """The application with its pay band, and the requested rate."""
    told: Item = reader.data.get("application") or {}
    context = word(reader.data, "employer_context")
    reader.intake.application = Application(
        candidate=reader.intake.candidate,
        role=word(told, "role"),
        seniority=word(told, "seniority"),
        employment_type=_employment_type(told),
        region=word(told, "region"),
        channel=word(told, "channel"),
        applied_on=reader.day(told, "applied_on", ("application",)),
        stage=told.get("stage", "applied"),
        context=context,
        crypto_is_normal=told.get("crypto_is_normal", words.crypto_is_normal(context)),
        **_band(reader),
    )
    _rate(reader)


def _employment_type(told: Item) -> str:
    """The kind of employment, with whether it is remote."""
    remote = told.get("remote")
    kind = [word(told, "employment_type"), "remote" if remote is True else str(remote or "")]
    return ", ".join(part for part in kind if part)[:40]


def _band(reader: Reader) -> Item:
    band: Item = reader.data.get("market_rate") or {}
    return {
        "pay_low": money(band.get("low")),
        "pay_median": money(band.get("median")),
        "pay_high": money(band.get("high")),
        "pay_currency": band.get("currency", ""),
        "pay_period": band.get("period", "year"),
        "pay_source": word(band, "source"),
        "pay_as_of": reader.day(band, "as_of", ("market_rate",)),
    }


def _rate(reader: Reader) -> None:
    rate: Item = reader.data.get("requested_rate") or {}
    if rate and reader.intake.application:
        reader.add(
            Rate(
                amount=Decimal(str(rate["amount"])).quantize(Decimal("0.01")),
                currency=rate["currency"],
                period=rate["period"],
                effective_on=reader.intake.application.applied_on,
                source="application",
            ),
            ("requested_rate",),
        )
