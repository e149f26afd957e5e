"""The command palette: what it finds for whom, and what it never tells."""

from django.urls import reverse
from django.utils import timezone

from candidates.actions import facts
from candidates.actions.people import Newcomer, register
from candidates.models import Application, Email, Stage
from screening.models import User
from tests import make
from tests.signing_in import SignedIn


def found(client: SignedIn, q: str = "", **fields: object) -> str:
    return client.post(reverse("palette"), {"q": q, **fields}).content.decode()


def named(name: str, **fields: object) -> Application:
    return make.application(candidate=make.candidate(name=name, **fields))


def test_people_positions_and_pages_are_found_by_the_beginnings_of_words(as_recruiter: SignedIn) -> None:
    newcomer = Newcomer(name="Élodie Example", role="Developer")
    application = make.application(candidate=register(newcomer, by=as_recruiter.user, now=timezone.now()))
    make.candidate(name="Nobody Else")
    position = make.position(title="Example engineer")
    page = found(as_recruiter, "exa")
    assert "Élodie Example" in page
    assert reverse("candidate", args=[application.candidate_id]) in page
    assert reverse("position", args=[position.pk]) in page
    assert "Nobody Else" not in page
    assert reverse("worklist") in found(as_recruiter, "work")
    assert reverse("position_new") not in found(as_recruiter, "add a position")
    assert 'role="option"' not in found(as_recruiter, "zzz")
    assert "Nothing found" in found(as_recruiter, "zzz")


def test_a_candidate_is_found_once_by_a_whole_address_or_an_application_that_is_closed(
    as_recruiter: SignedIn,
) -> None:
    application = named("Robin Closed")
    make.application(candidate=application.candidate, stage=Stage.CLOSED)
    facts.append(Email(candidate=application.candidate, address="robin@example.org"), by=as_recruiter.user)
    for words in ("robin", "ROBIN@example.org"):
        assert found(as_recruiter, words).count("Robin Closed") == 1, words


def test_nobody_of_another_team_and_no_page_of_another_role_is_found(
    as_recruiter: SignedIn, as_auditor: SignedIn, as_admin: SignedIn
) -> None:
    application = named("Robin Hidden", team=make.team())
    assert "Robin" not in found(as_recruiter, "robin")
    assert "Robin" not in found(as_recruiter, application=application.pk)
    assert "Robin Hidden" in found(as_auditor, "robin")
    trail = reverse("trail")
    assert trail not in found(as_recruiter, "trail")
    assert trail in found(as_admin, "trail")
    assert reverse("import_new") not in found(as_auditor, "import")


def test_what_can_be_done_with_the_candidate_shown_comes_first(as_recruiter: SignedIn, as_auditor: SignedIn) -> None:
    application = named("Robin Shown")
    key, candidate = application.pk, application.candidate_id
    page = found(as_recruiter, application=key)
    assert page.index("About Robin Shown") < page.index("Worklist")
    assert reverse("record", args=[candidate, "note"]) in page
    assert reverse("record", args=[candidate, "phone"]) in found(as_recruiter, "record pho", application=key)
    assert reverse("record", args=[candidate, "account"]) in found(as_recruiter, "iban", application=key)
    assert reverse("enquiry_new", args=[key]) in found(as_recruiter, "ask", application=key)
    assert reverse("check_new", args=[candidate]) in found(as_recruiter, "new check", application=key)
    assert reverse("decision", args=[key]) not in found(as_recruiter, "decide", application=key)
    assert "About Robin Shown" not in found(as_auditor, application=key)


def test_it_works_in_french(as_recruiter: SignedIn) -> None:
    User.objects.filter(pk=as_recruiter.user.pk).update(language="fr-ca")
    as_recruiter.post(reverse("set_language"), {"language": "fr-ca"})
    assert reverse("candidates") in found(as_recruiter, "candidat")
    assert reverse("positions") in found(as_recruiter, "poste")


def test_what_cannot_be_read_finds_what_nothing_finds(as_recruiter: SignedIn) -> None:
    for fields in ({"application": "x"}, {"application": "9" * 30}, {"q": "x" * 900}, {"q": "%_\\'"}):
        response = as_recruiter.post(reverse("palette"), fields)
        assert response.status_code == 200, fields
