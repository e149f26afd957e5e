"""The form of a bulk change: to whom, which tag, which stage, which questions; and the note that says why."""

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from candidates.forms.fields import long_text, offer, text
from redflags import neutral
from redflags.forms.tags import TagForm
from redflags.leftout import TARGETS
from redflags.models import Bulk, Tag
from screening.models import User
from screening.roles import Permission, can
from screening.submissions import OnceMixin

SHORTEST_NOTE = 5
"""Characters; shorter ones say nothing to whoever reads the trail later."""

NOBODY = "nobody"
"""The choice of nobody in particular."""

KINDS = (Bulk.Kind.ASSIGN, Bulk.Kind.TAG, Bulk.Kind.MOVE, Bulk.Kind.ASK)
"""What the list offers; taking a tag away is a choice within the form."""


QUESTIONS = ("question_1", "question_2", "question_3")
"""The fields of a letter's questions; one is enough."""


class BulkForm(OnceMixin, forms.Form):
    """What is done to many at once; only the fields of one kind are there."""

    recruiter = forms.ChoiceField(label=gettext_lazy("Looked after by"))
    what = forms.ChoiceField(
        label=gettext_lazy("What"),
        choices=[(Bulk.Kind.TAG, gettext_lazy("Put the tag on")), (Bulk.Kind.UNTAG, gettext_lazy("Take the tag away"))],
        initial=Bulk.Kind.TAG,
        widget=forms.RadioSelect,
    )
    name = TagForm.base_fields["name"]
    after = forms.ChoiceField(label=gettext_lazy("To the stage"), widget=forms.RadioSelect)
    question_1 = long_text(
        label=gettext_lazy("Question 1"),
        required=True,
        max_length=1_000,
        rows=3,
        help_text=gettext_lazy(
            "A fact to confirm, in words that suit everybody who gets the letter. It tells nothing of findings, rules "
            "or other people."
        ),
    )
    question_2 = long_text(label=gettext_lazy("Question 2"), max_length=1_000, rows=2)
    question_3 = long_text(label=gettext_lazy("Question 3"), max_length=1_000, rows=2)
    language = forms.ChoiceField(
        label=gettext_lazy("Language of the letter"),
        choices=settings.LANGUAGES,
        help_text=gettext_lazy("What stands before and after the questions is written in it; write them in it too."),
    )
    note = text(
        label=gettext_lazy("Note"),
        required=True,
        max_length=500,
        help_text=gettext_lazy("Why, in a few words. It stays with the change, and with each step of a stage."),
    )

    def __init__(self, *args: Any, kind: Bulk.Kind, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.kind = kind
        fields = {
            Bulk.Kind.ASSIGN: ("recruiter",),
            Bulk.Kind.TAG: ("what", "name"),
            Bulk.Kind.MOVE: ("after",),
            Bulk.Kind.ASK: (*QUESTIONS, "language"),
        }
        for name in {name for names in fields.values() for name in names} - {*fields[kind]}:
            del self.fields[name]
        if kind == Bulk.Kind.ASSIGN:
            active = User.objects.filter(is_active=True).order_by("name", "pk")
            self.able = {str(user.pk): user for user in active if can(user, Permission.EDIT_CANDIDATES)}
            people = [(key, user.name) for key, user in self.able.items()]
            offer(self.fields["recruiter"], [("", "—"), *people, (NOBODY, _("nobody"))])
        elif kind == Bulk.Kind.MOVE:
            offer(self.fields["after"], [(stage.value, stage.label) for stage in TARGETS])
        elif kind == Bulk.Kind.ASK:
            self.fields["language"].initial = get_language()
            self.fields["note"].help_text = _("Why, in a few words. It stays with the change, and in no letter.")
        else:
            self.fields["name"].widget.attrs.update({"autocomplete": "off", "list": "tags"})
            self.fields["note"].required = False

    def clean_note(self) -> str:
        """A note that says something, on one line."""
        note = " ".join(self.cleaned_data["note"].split())
        if self.fields["note"].required and len(note) < SHORTEST_NOTE:
            raise ValidationError(_("Write a few words, so that whoever looks later knows why."))
        return note

    def clean(self) -> dict[str, Any]:
        """Only a tag that is there can be taken away, and only facts are asked about."""
        given = super().clean() or self.cleaned_data
        for name in QUESTIONS:
            if objection := neutral.objection(given.get(name, ""), other_people=()):
                self.add_error(name, objection)
        self.tag = Tag.objects.filter(name__iexact=" ".join(given.get("name", "").split())).first()
        if given.get("what") == Bulk.Kind.UNTAG and given.get("name") and self.tag is None:
            self.add_error("name", _("There is no such tag."))
        return given

    @property
    def bulk(self) -> Bulk:
        """The change that a valid form asks for; a tag that has to be made first is missing."""
        given = self.cleaned_data
        return Bulk(
            kind=given.get("what") or self.kind,
            recruiter=self.able.get(given["recruiter"]) if "recruiter" in given else None,
            tag=self.tag,
            after=given.get("after", ""),
            questions=[given[name].strip() for name in QUESTIONS if given.get(name, "").strip()],
            language=given.get("language", ""),
            note=given["note"],
        )
