"""Takes each form once: its token is claimed in the transaction that does what the form asks."""

from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.contrib import messages
from django.db import connection
from django.http import HttpRequest
from django.utils.translation import gettext as _

from screening.models import User
from screening.models.submissions import Submission


class AlreadySubmittedError(Exception):
    """This form was taken before; what it asked for is done."""


def claim(token: UUID | None, user: User) -> None:
    """Take a form's token in the running transaction. Raises AlreadySubmittedError; None (no form) is always taken."""
    if token is None:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {Submission._meta.db_table} (token, user_id, at) VALUES (%s, %s, now())"  # noqa: S608
            " ON CONFLICT DO NOTHING",
            [token, user.pk],
        )
        if not cursor.rowcount:
            raise AlreadySubmittedError


def say_saved_already(request: HttpRequest) -> None:
    """Tell who sent a form twice that the first time was enough."""
    messages.info(request, _("This was saved already; it was not saved a second time."))


class OnceMixin(forms.Form):
    """Adds the token to a form; `once` is what actions take."""

    token = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["token"].initial = uuid4()

    @property
    def once(self) -> UUID | None:
        """The token of a valid form."""
        token: UUID | None = self.cleaned_data.get("token")
        return token
