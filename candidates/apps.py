"""The facts as a Django app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CandidatesConfig(AppConfig):
    """Candidates, their applications and everything recorded about them."""

    name = "candidates"
    verbose_name = _("Candidates")
