"""The ground floor as a Django app."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ScreeningConfig(AppConfig):
    """People, roles, the trail and the doorbell."""

    name = "screening"
    verbose_name = _("Screening")

    def ready(self) -> None:
        """Listen to allauth for the trail, and register what `check --deploy` and conditions on keys ask."""
        import_module("screening.receivers")
        import_module("screening.checks")
        import_module("screening.among")
