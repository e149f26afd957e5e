"""The ground floor as a Django app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ScreeningConfig(AppConfig):
    """People, roles, the trail and the doorbell."""

    name = "screening"
    verbose_name = _("Screening")
