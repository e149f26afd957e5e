"""Forms about other people: recommendations, links somebody told of, and what a link means."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates.forms.facts import DatedForm
from candidates.forms.fields import text
from candidates.models import Candidate, LinkVerdict, Referral, ToldLink
from candidates.names import sortable
from screening.submissions import OnceMixin

MOST_NAMESAKES = 5


class ReferralForm(DatedForm):
    """Who recommended whom; if that name is on the register, a person says whether it is the same one."""

    other_name = text(label=gettext_lazy("Who"), required=True)

    class Meta:
        model = Referral
        fields = ("direction", "other_name", "on")

    def adapt(self) -> None:
        """Offer the namesakes once a name was typed."""
        namesakes = self._namesakes()
        if namesakes:
            self.fields["known"] = forms.ChoiceField(
                label=_("Somebody of that name is on the register"),
                choices=[
                    *((str(c.pk), f"{c.name}, {c.town}".strip(", ")) for c in namesakes),
                    ("0", _("Somebody else")),
                ],
                widget=forms.RadioSelect,
                error_messages={"required": _("Say whether it is the same person.")},
            )
            self.order_fields(["direction", "other_name", "known"])

    def clean(self) -> dict[str, Any]:
        """Point at the person on the register, if it is that one."""
        given = super().clean() or self.cleaned_data
        self.instance.other_id = int(given.get("known") or 0) or None  # type: ignore[attr-defined]
        return given

    def _namesakes(self) -> list[Candidate]:
        name = sortable(str(self.data.get("other_name", "")))
        if not self.is_bound or not name or "\0" in name:  # asked before the field is cleaned, which refuses NUL
            return []
        found = Candidate.objects.visible_to(self.setting.by).filter(name_sort=name)
        return list(found.exclude(pk=self.setting.candidate.pk).order_by("pk")[:MOST_NAMESAKES])


class ToldLinkForm(DatedForm):
    """A link that the register itself cannot see."""

    other_name = text(label=gettext_lazy("With whom"))

    class Meta:
        model = ToldLink
        fields = ("other_name", "kind", "meaning", "on")

    def clean(self) -> dict[str, Any]:
        """A link leads somewhere or says what is shared."""
        given = super().clean() or self.cleaned_data
        if not self.errors and not given.get("other_name") and not given.get("kind"):
            self.add_error("other_name", _("Say with whom, or what is shared."))
        return given


class LinkVerdictForm(OnceMixin, forms.Form):
    """What a link between two people means."""

    meaning = forms.ChoiceField(
        label=gettext_lazy("What it means"), choices=LinkVerdict.Meaning.choices, widget=forms.RadioSelect
    )
    reason = text(label=gettext_lazy("How do you know?"), required=True, max_length=500)

    def clean_reason(self) -> str:
        """A reason has more than a letter or two."""
        reason: str = self.cleaned_data["reason"]
        if len(reason) < 3:
            raise ValidationError(_("Write how you know, so that others can follow."))
        return reason
