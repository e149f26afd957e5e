"""The opinions as a Django app."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class RedflagsConfig(AppConfig):
    """Rules, findings and standings."""

    name = "redflags"
    verbose_name = _("Red flags")

    def ready(self) -> None:
        """Listen to the trail: what was recorded is assessed in the same transaction."""
        import_module("redflags.receivers")
