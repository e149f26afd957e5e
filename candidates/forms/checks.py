"""Forms of checks: what is asked and of whom, asking, the answer, giving up."""

import re
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.urls import reverse_lazy
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from candidates import checkplan, phones
from candidates.actions import institutions
from candidates.colleagues import colleagues
from candidates.forms.fields import DayField, EmailAddressField, PastDayField, long_text, offer, text
from candidates.models import (
    Agreement,
    Application,
    CallAttempt,
    Candidate,
    Check,
    CheckResult,
    HistoryEntry,
    PlanLine,
    Source,
    Stage,
)
from candidates.reminders import is_chased
from screening import clock
from screening.models import User
from screening.overtaken import VersionMixin
from screening.roles import Permission
from screening.submissions import OnceMixin
from screening.vault import Sealed

State, Found, Through = Check.State, Check.Found, Check.Through

LONGEST_SUBJECT = 200

NO_CONTACT = checkplan.MADE_DIRECTLY | {Check.Kind.OPEN_SOURCE, Check.Kind.PHONE, Check.Kind.OTHER}
"""Kinds that can be made without asking anybody."""

ANSWERS = (State.VERIFIED, State.CONTRADICTED, State.NO_RECORD, State.UNREACHABLE, State.DECLINED)

TELLS = (State.CONTRADICTED, State.NO_RECORD, State.DECLINED)
"""Results that say nothing without the words."""

CHANNELS = [(channel.value, channel.label) for channel in CheckResult.Channel if channel != CheckResult.Channel.ONLINE]
"""Ways of answering that somebody can note; what came through the page says so by itself."""

LOOKS = [(way.value, way.label) for way in (CheckResult.Channel.IN_PERSON, CheckResult.Channel.VIDEO)]
"""Ways of looking at an identity paper."""

NUMBER_OF_A_PAPER = re.compile(r"\b(?=\w*\d{5})\w{6,}\b")
"""A word with five digits in a row: hardly anything but a number of a paper is written so."""

GAPS = {
    checkplan.Gap.NOT_PLANNED: gettext_lazy(
        "The plan of this position does not ask for it. Everybody is checked alike: write why here it is asked."
    ),
    checkplan.Gap.ENOUGH: gettext_lazy(
        "As many as the plan asks for are on file. Everybody is checked alike: write why here one more is asked."
    ),
    checkplan.Gap.EARLY: gettext_lazy("The plan asks for it at a later stage. Write why here it is asked earlier."),
}


class CheckForm(OnceMixin, VersionMixin):
    """One question to the world: what it is about, who is asked, and how that contact was found."""

    fields: dict[str, Any]  # some have choices, some a queryset

    kind = forms.ChoiceField(label=gettext_lazy("Kind"), choices=Check.Kind.choices)
    application = forms.ModelChoiceField(
        label=gettext_lazy("Application"), queryset=Application.objects.none(), required=False, empty_label=None
    )
    subject = text(
        label=gettext_lazy("Employer, school or person"),
        help_text=gettext_lazy("What the check is about, as the candidate names it."),
    )
    contact_name = text(label=gettext_lazy("Who is asked"), max_length=160)
    contact_email = EmailAddressField(label=gettext_lazy("Their e-mail address"), max_length=254, required=False)
    contact_phone = text(
        label=gettext_lazy("Their phone number"),
        max_length=60,
        help_text=gettext_lazy("With + and the country code, like +1 416 555 0123."),
    )
    found = forms.ChoiceField(
        label=gettext_lazy("How was this contact found?"),
        choices=[
            (Found.INDEPENDENT, gettext_lazy("Found independently: a switchboard, a register, their own site")),
            (Found.CANDIDATE, gettext_lazy("Given by the candidate: its answer alone counts as weak")),
            (Found.NONE, gettext_lazy("Nobody has to be asked")),
        ],
        widget=forms.RadioSelect,
    )
    found_where = text(
        label=gettext_lazy("Where was it found?"),
        max_length=300,
        help_text=gettext_lazy("Needed for a contact found independently: the page, register or number you called."),
    )
    responsible = forms.ModelChoiceField(
        label=gettext_lazy("Who looks after it"), queryset=User.objects.none(), required=False
    )
    outside_plan = text(
        label=gettext_lazy("Why outside the plan"),
        max_length=500,
        help_text=gettext_lazy("Only for what the plan of the position does not ask of everybody."),
    )

    def __init__(
        self, *args: Any, candidate: Candidate, by: User, check: Check | None = None, kind: str = "", **kwargs: Any
    ) -> None:
        super().__init__(*args, initial=_standing(check, by, kind), **kwargs)
        self.check = check
        kept = (check.application_id if check else None) or 0
        applications = candidate.applications.select_related("position").order_by("-pk")
        own = applications.exclude(~Q(pk=kept), stage=Stage.CLOSED)
        self.only_application = own[0] if own else None
        self.fields["application"].queryset = own
        self.fields["application"].label_from_instance = lambda application: application.title or str(application)
        if len(own) < 2 or check:
            del self.fields["application"]
        if check:
            del self.fields["kind"], self.fields["outside_plan"]
        self.fields["responsible"].queryset = colleagues(candidate, Permission.RUN_CHECKS)
        self.fields["subject"].widget.attrs |= _LOOKS_UP
        told = self.fields["subject"].help_text
        self.fields["subject"].help_text = format_html('{} <div id="listed" aria-live="polite"></div>', told)
        named = set(HistoryEntry.objects.filter(candidate=candidate).values_list("organisation", flat=True)) - {""}
        self.listed = institutions.listed_among(named)
        self.subjects = [(name, self.listed.get(name)) for name in sorted(named)]
        if check is None and self.only_application:
            self.initial["responsible"] = _doer(self.only_application, kind, by)

    @property
    def kind_of_check(self) -> str:
        """What is asked."""
        return self.check.kind if self.check else str(self.cleaned_data.get("kind", ""))

    def clean_contact_phone(self) -> str:
        """The number in E.164."""
        told: str = self.cleaned_data["contact_phone"]
        try:
            return phones.parse(told).e164 if told else ""
        except phones.UnreadablePhoneError as error:
            raise ValidationError(str(error)) from None

    def clean(self) -> dict[str, Any]:
        """A contact says where it comes from, and a person or an organisation is asked about something."""
        given = super().clean() or self.cleaned_data
        found, is_named = given.get("found"), given.get("contact_email") or given.get("contact_phone")
        if found == Found.INDEPENDENT and not given.get("found_where"):
            self.add_error("found_where", _("Say where you found it: without that it is no independent contact."))
        if found == Found.NONE and is_named:
            self.add_error("found", _("A contact is named: say how it was found."))
        if found == Found.NONE and self.kind_of_check not in NO_CONTACT:
            self.add_error("found", _("For this kind somebody is asked: say how that contact was or will be found."))
        if is_chased(self.kind_of_check) and "subject" not in self.errors and not given.get("subject"):
            self.add_error("subject", _("Say which employer, school or person it is about."))
        return given

    def unsaved(self, candidate: Candidate) -> Check:
        """The check of a valid form that makes a new one."""
        given = self.cleaned_data
        application = given["application"] if "application" in self.fields else self.only_application
        return Check(
            candidate=candidate,
            application=application,
            kind=given["kind"],
            outside_plan=given["outside_plan"],
            **self.values(),
        )

    def values(self) -> dict[str, Any]:
        """The columns that can be mended later."""
        given = self.cleaned_data
        names = ("subject", "contact_name", "contact_email", "contact_phone", "found", "responsible")
        where = given["found_where"] if given["found"] == Found.INDEPENDENT else ""
        return {name: given[name] for name in names} | {"found_where": where}


class WayField(forms.ChoiceField):
    """A way of asking: by mail where nobody chose and it can be."""

    def clean(self, value: Any) -> str:
        """The way. Raises ValidationError where nobody chose and no mail can go out."""
        return str(super().clean(value or (Through.MAIL if self.valid_value(Through.MAIL) else "")))


class RequestForm(OnceMixin, VersionMixin):
    """Asking, in one of the ways there are; the candidate has agreed where that is needed."""

    through = WayField(
        label=gettext_lazy("How is it asked?"),
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Reminders follow in each case until somebody answers."),
        error_messages={
            "required": gettext_lazy(
                "Choose how it is asked; or say first who is asked, with an e-mail address or a phone number."
            )
        },
    )
    consent_on = DayField(
        label=gettext_lazy("The candidate agreed on"),
        help_text=gettext_lazy("The day of the consent. Without consent, nobody is asked about this."),
    )
    consent_how = forms.ChoiceField(
        label=gettext_lazy("How the candidate agreed"),
        choices=Check.Consent.choices,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Keep the form, mail or page where you can show it."),
    )
    outside_plan = text(
        label=gettext_lazy("Why earlier than planned"),
        required=True,
        max_length=500,
        help_text=GAPS[checkplan.Gap.EARLY],
    )

    def __init__(
        self,
        *args: Any,
        check: Check,
        is_early: bool,
        rules: checkplan.Rules,
        today: date,
        through: str = "",
        **kwargs: Any,
    ) -> None:
        self.ways = _ways_of_asking(check)
        kwargs["initial"] = {
            "version": check.version,
            "consent_on": check.consent_on,
            "consent_how": check.consent_how,
            "through": through if through in dict(self.ways) else next(iter(dict(self.ways)), ""),
        }
        super().__init__(*args, **kwargs)
        self.today = today
        offer(self.fields["through"], self.ways)
        if not is_chased(check.kind):
            del self.fields["through"]
        if not is_early:
            del self.fields["outside_plan"]
        if not checkplan.needs_consent(check.kind, rules):
            del self.fields["consent_on"], self.fields["consent_how"]

    def clean_consent_on(self) -> date:
        """An agreement that was given."""
        day: date = self.cleaned_data["consent_on"]
        if day > self.today:
            raise ValidationError(_("This day is still to come."))
        return day


class ResultForm(OnceMixin, VersionMixin, forms.ModelForm):  # type: ignore[type-arg]  # not generic at run time
    """One answer: what, by whom, through which contact."""

    fields: dict[str, Any]  # some have choices, some a queryset

    state = forms.ChoiceField(
        label=gettext_lazy("Result"),
        choices=[(state.value, state.label) for state in ANSWERS],
        widget=forms.RadioSelect,
    )
    on = DayField(label=gettext_lazy("Answered on"))
    answered_by = text(label=gettext_lazy("Who answered"), max_length=160)
    channel = forms.ChoiceField(
        label=gettext_lazy("How the answer came"), choices=[("", "—"), *CHANNELS], required=False
    )
    found = forms.ChoiceField(label=gettext_lazy("Through which contact"), required=False, widget=forms.RadioSelect)
    found_where = text(
        label=gettext_lazy("Where was the other contact found?"),
        max_length=300,
        help_text=gettext_lazy("Needed for another contact that you found yourself."),
    )
    paper = forms.ChoiceField(
        label=gettext_lazy("Which paper"),
        choices=[("", "—"), *CheckResult.Paper.choices],
        help_text=gettext_lazy("Look at it and hand it back: no copy, no picture and no number of it is kept."),
    )
    agrees = forms.MultipleChoiceField(
        label=gettext_lazy("What agrees besides the name"),
        choices=Agreement.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("A name alone is never a match."),
    )
    note = long_text(
        label=gettext_lazy("What was said"),
        rows=5,
        help_text=gettext_lazy("In the words of who answered, as far as you have them."),
    )

    class Meta:
        model = CheckResult
        fields = ("state", "on", "answered_by", "paper", "channel", "found", "found_where", "agrees", "note")

    def __init__(self, *args: Any, check: Check, today: date, call: CallAttempt | None = None, **kwargs: Any) -> None:
        made = CheckResult(candidate=check.candidate, check_made=check, source=Source.STAFF)
        told = _told_in_call(call) if call else {}
        kwargs["initial"] = {"on": today, "version": check.version, "found": "", **told}
        super().__init__(*args, instance=made, **kwargs)
        self.today = today
        self.fields["found"].choices = _ways(check)
        if check.kind != Check.Kind.SANCTIONS:
            del self.fields["agrees"]
        if check.kind == Check.Kind.ID_DOCUMENT:
            self._only_look()
        else:
            del self.fields["paper"]
        if check.kind in NO_CONTACT:
            del self.fields["found"], self.fields["found_where"]
        else:
            made.source = Source.REFERENCE

    def clean_note(self) -> str:
        """What was said; of an identity paper never its number."""
        note: str = self.cleaned_data["note"]
        if "paper" in self.fields and NUMBER_OF_A_PAPER.search(note):
            raise ValidationError(_("This looks like the number of the paper: leave it out, it is not kept."))
        return note

    def clean_on(self) -> date:
        """An answer that came."""
        day: date = self.cleaned_data["on"]
        if day > self.today:
            raise ValidationError(_("This day is still to come: record the answer once it is there."))
        return day

    def clean(self) -> dict[str, Any]:
        """What differs is told in words, and another contact says where it comes from."""
        given = super().clean() or self.cleaned_data
        if given.get("state") in TELLS and "note" not in self.errors and not given.get("note"):
            self.add_error("note", _("Say what was said: the result alone explains nothing to whoever reads it."))
        if given.get("found") == Found.INDEPENDENT and not given.get("found_where"):
            self.add_error("found_where", _("Say where you found it: without that it is no independent contact."))
        elif given.get("found") != Found.INDEPENDENT and "found_where" in given:
            given["found_where"] = ""
        return given

    def _only_look(self) -> None:
        """An identity paper is looked at: who looked, when, which kind of paper, and what came of it."""
        self.fields["on"].label = _("Looked at on")
        self.fields["answered_by"].label = _("Who looked at it")
        self.fields["answered_by"].required = True
        self.fields["channel"].label = _("How it was looked at")
        self.fields["channel"].choices = [("", "—"), *LOOKS]
        self.fields["note"].label = _("What did not fit")
        self.fields["note"].help_text = _("In words, and only if something did not. Never a number of the paper.")


class NewLinkForm(OnceMixin):
    """Asking for another link, once."""


class LetterForm(OnceMixin):
    """Noting that a letter goes out on paper, once."""


class DomainAgeForm(OnceMixin, VersionMixin):
    """When the domain of the contact's address was registered, as a person looked it up."""

    since = PastDayField(label=gettext_lazy("Registered on"))
    where = text(
        label=gettext_lazy("Where did you look it up?"),
        required=True,
        max_length=300,
        help_text=gettext_lazy("The register of the ending (RDAP or WHOIS): its address."),
    )

    def __init__(self, *args: Any, check: Check, **kwargs: Any) -> None:
        standing = {"version": check.version, "since": check.domain_since, "where": check.domain_where}
        super().__init__(*args, initial=standing, **kwargs)


class CancelForm(OnceMixin, VersionMixin):
    """Why a check is given up."""

    reason = text(
        label=gettext_lazy("Why is it given up?"),
        required=True,
        max_length=500,
        help_text=gettext_lazy("The candidate withdrew, a wrong contact, asked another way ..."),
    )

    def __init__(self, *args: Any, check: Check, **kwargs: Any) -> None:
        super().__init__(*args, initial={"version": check.version}, **kwargs)


_LOOKS_UP = {
    "list": "subjects",
    "hx-post": reverse_lazy("check_listed"),
    "hx-trigger": "change, input changed delay:500ms",
    "hx-target": "#listed",
    "hx-sync": "this:replace",
}
"""What the field of the subject asks while somebody types; without JavaScript the check's page tells it."""


def _doer(application: Application, kind: str, by: User) -> int:
    """Who looks after a check of this kind, as the plan says; whoever plans it where the plan says nothing."""
    line = PlanLine.objects.filter(position=application.position_id, kind=kind).first()
    if line is None or line.duty == PlanLine.Duty.HR_LEAD:
        return by.pk
    return line.person_id or application.recruiter_id or by.pk


def _standing(check: Check | None, by: User, kind: str) -> dict[str, Any]:
    if check is None:
        return {"version": 1, "kind": kind, "responsible": by.pk}
    names = ("version", "subject", "contact_name", "found", "found_where")
    return {name: getattr(check, name) for name in names} | {
        "contact_email": _open(check.contact_email),
        "contact_phone": _open(check.contact_phone),
        "responsible": check.responsible_id,
    }


def _told_in_call(call: CallAttempt) -> dict[str, Any]:
    """What a call already tells of the answer: how, when, from whom, and through which number."""
    is_other = call.number == CallAttempt.Number.FOUND
    return {
        "channel": CheckResult.Channel.PHONE,
        "on": clock.today(call.called_at),
        "answered_by": call.spoke_to,
        "found": Found.INDEPENDENT if is_other else "",
        "found_where": call.found_where,
        "note": call.note,
    }


def _ways_of_asking(check: Check) -> list[tuple[str, str]]:
    ways: list[tuple[str, str]] = []
    if check.contact_email:
        ways.append((Through.MAIL, _("By mail, to the address on file")))
    elif check.contact_phone:
        ways.append((Through.MAIL, _("By telephone: who looks after it is told to call")))
    if check.contact_phone:
        ways.append((Through.PHONE, _("By telephone, right now: the next page is the script, and no mail goes out")))
    if check.subject:
        ways.append((Through.LETTER, _("By letter, on paper: the next page is ready to print")))
    return ways


def _open(value: Sealed | None) -> str:
    return value.open() if value else ""


def _ways(check: Check) -> list[tuple[str, str]]:
    own = check.contact_name or check.contact_hint or _("the contact on file")
    return [
        ("", _("%(contact)s: %(found)s") % {"contact": own, "found": check.get_found_display()}),
        (Found.INDEPENDENT, _("Another contact, found independently")),
        (Found.CANDIDATE, _("Another contact, given by the candidate")),
    ]
