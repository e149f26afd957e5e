"""The facts as a Django app."""

from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CandidatesConfig(AppConfig):
    """Candidates, their applications and everything recorded about them."""

    name = "candidates"
    verbose_name = _("Candidates")

    def ready(self) -> None:
        """Listen to the trail: what is owed follows what was recorded, in the same transaction."""
        import_module("candidates.receivers")
