"""The right of reply: letters that ask a candidate to confirm facts, and what was answered."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from candidates.actions.holds import UnderHoldError
from candidates.models import Application, Candidate, Email
from candidates.views.lookup import application_for, page_of
from redflags import enquiry_letters, neutral
from redflags.actions import enquiries as actions
from redflags.casefile.timeline import title_of
from redflags.forms.enquiries import OWN_POINTS, AnswersByHandForm, DiscardForm, EnquiryForm, Proposal
from redflags.models import Enquiry, EnquiryStep, Finding
from screening import clock, passwords, undo
from screening.overtaken import StaleVersionError, on_top
from screening.roles import Permission, SignedInRequest, allow
from screening.submissions import AlreadySubmittedError, say_saved_already

State, Way = Enquiry.State, Enquiry.Way


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def enquiry_new(request: SignedInRequest, pk: int) -> HttpResponse:
    """A draft, proposed from the open findings in neutral words; nothing is sent from here."""
    application = application_for(request, pk)
    language = _language(request)
    enquiry = Enquiry(candidate=application.candidate, application=application, language=language)
    proposals = _proposals(application, language, about=request.GET.get("about", ""))
    form = _form(enquiry, proposals, request.POST or None)
    if request.method == "POST" and form.is_valid():
        for name, value in _values(form).items():
            setattr(enquiry, name, value)
        try:
            drafted = actions.draft(enquiry, points=form.points(), by=request.user, once=form.once)
        except AlreadySubmittedError:
            return _saved_already(request, application)
        messages.success(request, _("Drafted. Read it once more; nothing is sent yet."))
        return redirect("enquiry", drafted.pk)
    context = {"form": form, "application": application, "candidate": application.candidate, "others": _not_asked(form)}
    return render(request, "redflags/enquiries/form.html", context, status=422 if form.errors else 200)


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def enquiry(request: SignedInRequest, pk: int) -> HttpResponse:
    """One letter: as its reader sees it, where it stands, what was answered."""
    found = _enquiry(request, pk)
    steps = list(found.steps.filter(closed_at=None).order_by("due_at", "pk"))
    returned = [step for step in steps if step.bounced_at] if found.state == State.ASKED else []
    context = {
        "enquiry": found,
        "candidate": found.candidate,
        "application": found.application,
        "came_back": bool(returned),
        "nobody_got_it": any(step.step == EnquiryStep.Step.LETTER for step in returned),
        "letter": enquiry_letters.on_paper(found, today=clock.today()),
        "points": [(point, title_of(point.code) if point.code else "") for point in _points(found)],
        "steps": steps,
        "address": _address(found, request),
        "can_mail": actions.can_mail(found),
        "discard_form": _discard_form(found, request),
        "has_links": passwords.can_mail(),
    }
    return render(request, "redflags/enquiries/page.html", context)


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def enquiry_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change a draft."""
    found = _enquiry(request, pk)
    if found.state != State.DRAFT:
        return _not_open(request, found)
    form = _form(found, _kept(found), request.POST or None)
    overtaken = None
    if request.method == "POST" and form.is_valid():
        version = form.cleaned_data["version"]
        try:
            actions.change(found, values=_values(form), points=form.points(), version=version, by=request.user)
        except StaleVersionError:
            now = _enquiry(request, pk)
            overtaken = on_top(form, _form(now, _kept(now)))
        except actions.NotOpenError:
            return _not_open(request, found)
        else:
            messages.success(request, _("Saved. Nothing is sent yet."))
            return redirect("enquiry", found.pk)
    context = {
        "form": form,
        "application": found.application,
        "candidate": found.candidate,
        "enquiry": found,
        "overtaken": overtaken,
    }
    status = 409 if overtaken else 422 if form.errors else 200
    return render(request, "redflags/enquiries/form.html", context, status=status)


@allow(Permission.ASK_CANDIDATES)
@require_POST
def enquiry_ask(request: SignedInRequest, pk: int) -> HttpResponse:
    """Send the letter that was just read, or note that it is handed over."""
    found = _enquiry(request, pk)
    way = Way.HAND if request.POST.get("way") == Way.HAND else Way.MAIL
    try:
        actions.ask(found, way=way, version=_version_read(request), by=request.user, now=timezone.now())
    except StaleVersionError:
        messages.warning(request, _("Somebody changed this letter in the meantime: read it again. Nothing was sent."))
    except actions.NotOpenError:
        return _not_open(request, found)
    except actions.NobodyToMailError:
        messages.error(request, _("It cannot go by mail: there is no address, no mail server or no public address."))
    else:
        told = (
            _("On its way: the mail leaves in half a minute.")
            if way == Way.MAIL
            else _("Noted as handed over. Write the answer down here once it is there.")
        )
        undo.offer(request, told, reverse("enquiry_take_back", args=[found.pk]))
    return redirect("enquiry", found.pk)


@allow(Permission.ASK_CANDIDATES)
@require_POST
def enquiry_discard(request: SignedInRequest, pk: int) -> HttpResponse:
    """Delete a draft that nobody got; the page asks again before it, since it cannot be brought back."""
    found = _enquiry(request, pk)
    try:
        actions.discard(found, version=_version_read(request), by=request.user)
    except actions.NotTheirsError:
        raise PermissionDenied from None
    except StaleVersionError:
        messages.warning(request, _("Somebody changed this letter in the meantime: read it again. It was not deleted."))
    except actions.NotOpenError:
        return _not_open(request, found)
    except UnderHoldError:  # no word of the cause: an incident is nobody's business outside its circle
        messages.error(request, _("This draft cannot be deleted now. Ask an HR lead."))
    else:
        messages.success(request, _("The draft is deleted. Nobody got it."))
        return redirect(page_of(found.application))
    return redirect("enquiry", found.pk)


@allow(Permission.ASK_CANDIDATES)
@require_POST
def enquiry_take_back(request: SignedInRequest, pk: int) -> HttpResponse:
    """Stop a letter, before or after it left."""
    found = _enquiry(request, pk)
    try:
        state = actions.take_back(found, by=request.user, now=timezone.now())
    except actions.NotOpenError:
        return _not_open(request, found)
    if state == State.DRAFT:
        messages.success(request, _("Taken back, nobody got it: it is a draft again."))
    else:
        messages.success(request, _("Withdrawn: its link has ended. Tell the candidate if the letter arrived."))
    return redirect("enquiry", found.pk)


@allow(Permission.ASK_CANDIDATES)
@require_http_methods(["GET", "POST"])
def enquiry_answer(request: SignedInRequest, pk: int) -> HttpResponse:
    """Write down what the candidate answered on the phone, by mail or in a call."""
    found = _enquiry(request, pk)
    if found.state in (State.DRAFT, State.WITHDRAWN):
        return _not_open(request, found)
    form = AnswersByHandForm(
        request.POST or None,
        request.FILES or None,
        points=list(found.points.order_by("place")),
        today=timezone.localdate(),
    )
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            actions.answer_by_hand(
                found,
                given=form.given,
                channel=told["channel"],
                on=told["on"],
                by=request.user,
                now=timezone.now(),
                once=form.once,
            )
        except AlreadySubmittedError:
            say_saved_already(request)
        except actions.NotOpenError:
            return _not_open(request, found)
        else:
            messages.success(request, _("Written down as the candidate's answer. Mark it read once you have."))
        return redirect("enquiry", found.pk)
    context = {"form": form, "enquiry": found, "candidate": found.candidate, "application": found.application}
    return render(request, "redflags/enquiries/answer.html", context, status=422 if form.errors else 200)


@allow(Permission.ASK_CANDIDATES)
@require_POST
def enquiry_read(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say that one has read the answer: a decision needs it."""
    found = _enquiry(request, pk)
    actions.mark_read(found, by=request.user, now=timezone.now())
    messages.success(request, _("Marked as read by you."))
    return redirect("enquiry", found.pk)


def _enquiry(request: SignedInRequest, pk: int) -> Enquiry:
    visible = Enquiry.objects.filter(application__in=Application.objects.visible_to(request.user))
    around = ("candidate", "application__position", "asked_by", "created_by", "read_by")
    return get_object_or_404(visible.select_related(*around), pk=pk)


def _version_read(request: SignedInRequest) -> int:
    """Which version of a letter its reader had before the eyes. Raises StaleVersionError where none is told."""
    told = request.POST.get("version", "")
    if not told.isdecimal():
        raise StaleVersionError
    return int(told[:9])


def _discard_form(found: Enquiry, request: SignedInRequest) -> DiscardForm | None:
    if not (actions.may_discard(found, request.user) and actions.is_unsent(found)):
        return None
    return DiscardForm(initial={"version": found.version}, auto_id=False)


def _points(found: Enquiry) -> Any:
    return found.points.order_by("place").prefetch_related("messages__recorded_by", "documents__file")


def _language(request: SignedInRequest) -> str:
    wanted = request.GET.get("language", "")
    return wanted if wanted in dict(settings.LANGUAGES) else get_language() or settings.LANGUAGE_CODE


def _form(found: Enquiry, proposals: list[Proposal], data: QueryDict | None = None) -> EnquiryForm:
    addresses = _addresses(found.candidate)
    words = enquiry_letters.usual(found.language, title=found.application.title)
    kept = found.address.open() if found.address else ""
    first = addresses[0][0] if addresses and passwords.can_mail() else ""
    return EnquiryForm(
        data,
        proposals=proposals,
        addresses=addresses,
        other_people=enquiry_letters.other_people(found.candidate),
        initial={
            "language": found.language,
            "address": next((key for key, label in addresses if label == kept), "") if found.pk else first,
            "opening": found.opening or words.opening,
            "closing": found.closing if found.pk else words.closing,
            "version": found.version,
        },
    )


def _values(form: EnquiryForm) -> dict[str, Any]:
    given = form.cleaned_data
    email = Email.objects.filter(pk=given["address"]).first() if given["address"] else None
    return {
        "language": given["language"],
        "opening": given["opening"],
        "closing": given["closing"],
        "address": email.address if email else None,
    }


def _addresses(candidate: Candidate) -> list[tuple[str, str]]:
    """The candidate's own addresses that stand, newest first."""
    rows = enquiry_letters.addresses().filter(candidate=candidate)
    return [(str(row.pk), row.address.open()) for row in rows]


def _proposals(application: Application, language: str, *, about: str = "") -> list[Proposal]:
    """One proposal per question: findings that would ask the same are asked about once.

    Where a letter is begun from a finding (`about` is its key), its question alone is chosen.
    """
    counting = Finding.objects.filter(application=application, shadow=False).exclude(status=Finding.Status.EXPLAINED)
    proposals: dict[str, Proposal] = {}
    with override(language):
        named = next((neutral.question(finding.flag) for finding in counting if str(finding.pk) == about), "")
    for finding in counting.order_by("-points", "-strength", "pk"):
        with override(language):
            asked = neutral.question(finding.flag)
        if asked and asked not in proposals:
            proposals[asked] = Proposal.of_key(
                finding.key,
                text=asked,
                code=finding.code,
                title=title_of(finding.code),
                chosen=asked == named if named else finding.strength > 1,
            )
    return [*proposals.values(), *_own(OWN_POINTS)]


def _kept(found: Enquiry) -> list[Proposal]:
    """The points of a draft, then what else could be asked."""
    points = list(found.points.order_by("place"))
    kept = [
        Proposal.of_key(p.key, text=p.text, code=p.code, title=title_of(p.code))
        if p.key
        else Proposal(f"own-{number}", p.text)
        for number, p in enumerate(points, start=OWN_POINTS + 1)
    ]
    asked = {p.key for p in points}
    more = [p for p in _proposals(found.application, found.language) if p.key and p.key not in asked]
    return [*kept, *(Proposal(p.name, p.text, p.key, p.code, p.title, chosen=False) for p in more), *_own(OWN_POINTS)]


def _own(number: int) -> list[Proposal]:
    return [Proposal(f"own-{place}", "", chosen=False) for place in range(1, number + 1)]


def _not_asked(form: EnquiryForm) -> bool:
    return not any(proposal.key for proposal in form.proposals)


def _address(found: Enquiry, request: SignedInRequest) -> str:
    """Where the letter goes; the domain alone for who may not see contact values."""
    if not found.address:
        return ""
    told = found.address.open()
    return told if request.user.may(Permission.EDIT_CANDIDATES) else f"•••@{told.rpartition('@')[2]}"


def _not_open(request: SignedInRequest, found: Enquiry) -> HttpResponse:
    now = _enquiry(request, found.pk)
    messages.info(
        request, _("Nothing was changed: this letter is now at “%(state)s”.") % {"state": now.get_state_display()}
    )
    return redirect("enquiry", found.pk)


def _saved_already(request: SignedInRequest, application: Application) -> HttpResponse:
    say_saved_already(request)
    return redirect(page_of(application))
