"""The deployment checks of `manage.py check --deploy`: what the settings alone tell about going live."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Info, Tags, Warning, register

from screening.readiness import Point, State, mail_server, public_address, secret_keys


@register(Tags.security, deploy=True)
def ready_to_go_live(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> list[CheckMessage]:
    """A public address over https, and keys that nobody else can read; without mail the product works, with less."""
    found = [*_message(Warning, public_address(), "screening.W001"), *_message(Info, mail_server(), "screening.I001")]
    return found + [message for point in secret_keys() for message in _message(Warning, point, "screening.W002")]


def _message(kind: type[Warning] | type[Info], point: Point, code: str) -> list[CheckMessage]:
    if point.state != State.MISSING:
        return []
    return [kind(f"{point.label}: {point.says}", hint=point.remedy, id=code)]
