"""Whoever searches finds what is on file, where it stands, and nothing that he or she may not see."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from candidates import jobs, search
from candidates.actions import documents, facts, indexing, interviews
from candidates.actions.intake import store
from candidates.actions.people import Newcomer, register
from candidates.actions.reverting import take_back
from candidates.filetypes import TEXT
from candidates.intake import Intake
from candidates.models import (
    Accommodation,
    Application,
    Candidate,
    Document,
    Email,
    Fact,
    FoundIn,
    HistoryEntry,
    Import,
    Message,
    Name,
    PayoutAccount,
    Phone,
    Profile,
    Relation,
    Scorecard,
    SearchCard,
    SearchFill,
    SearchText,
)
from candidates.names import sortable
from candidates.searchwords import Question
from screening.models import Team, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn, signed_in

WALLET = "0xDE709F2102306220921060314715629080E2FB77"

pytestmark = pytest.mark.django_db


@pytest.fixture
def lead() -> User:
    return make.user(Role.HR_LEAD)


def person(name: str, *, by: User, team: Team | None = None) -> Candidate:
    return register(Newcomer(name=name, role="Developer", team=team), by=by, now=timezone.now())


def found(words: str, user: User, only: FoundIn | None = None) -> list[str]:
    answer = search.find(Question.of(words), user=user, only=only)
    return [match.candidate.name for match in answer.matches]


def places(words: str, user: User) -> list[tuple[FoundIn, str]]:
    answer = search.find(Question.of(words), user=user)
    return [(hit.kind, hit.ref) for match in answer.matches for hit in match.hits]


def note(candidate: Candidate, text: str, *, by: User, **fields: object) -> Message:
    return facts.append(Message(candidate=candidate, text=text, **fields), by=by)


def worked_at(candidate: Candidate, organisation: str, *, by: User, kind: str = "employment") -> HistoryEntry:
    return facts.append(HistoryEntry(candidate=candidate, kind=kind, organisation=organisation), by=by)


# --- people


@pytest.mark.parametrize(
    "words", ["John Smith", "smith john", "Jonh Smiht", "joh smi", "JOHN", "Smyth", "jhon smith", "smithh"]
)
def test_a_person_is_found_in_any_order_by_beginnings_and_with_typing_errors(words: str, lead: User) -> None:
    person("John Smith", by=lead)
    person("Blake Other", by=lead)
    assert found(words, lead) == ["John Smith"]


def test_accents_and_hyphens_make_no_difference(lead: User) -> None:
    person("Éloïse Jean-Luc O’Brien", by=lead)
    for words in ("eloise", "ÉLOISE obrien", "jeanluc", "Jean Luc", "o'brien"):
        assert found(words, lead) == ["Éloïse Jean-Luc O’Brien"], words


def test_who_fits_best_comes_first(lead: User) -> None:
    for name in ("Joan Smith", "John Smith", "Johnson Smithers", "John Smith Duval"):
        person(name, by=lead)
    assert found("john smith", lead)[:2] == ["John Smith", "John Smith Duval"]
    assert set(found("john smith", lead)[2:]) == {"Johnson Smithers", "Joan Smith"}


def test_a_name_and_an_employer_together_find_the_one_person(lead: User) -> None:
    one, other = person("Maria Rossi", by=lead), person("Maria Bianchi", by=lead)
    worked_at(one, "Northwind Traders Inc.", by=lead)
    worked_at(other, "Contoso", by=lead)
    entry = worked_at(other, "Université de Montréal", by=lead, kind="education")
    assert found("maria nortwind", lead) == ["Maria Rossi"]
    assert found("universite montreal", lead) == ["Maria Bianchi"]
    assert (FoundIn.SCHOOL, entry.ref) in places("montreal", lead)
    assert found("contoso", lead, FoundIn.EMPLOYER) == ["Maria Bianchi"]
    assert found("contoso", lead, FoundIn.NAME) == []


def test_every_name_somebody_goes_by_is_found_and_one_that_was_mended_no_longer(lead: User) -> None:
    one = person("Avery Example", by=lead)
    wrong = facts.append(Name(candidate=one, value="Quentin Mistyped", usage="other"), by=lead)
    assert found("quentin", lead) == ["Avery Example"]
    facts.append(
        Name(candidate=one, value="Quinn Right", usage="other", relation=Relation.CORRECTS, replaces=wrong), by=lead
    )
    assert found("quentin", lead) == []
    assert found("quinn", lead) == ["Avery Example"]
    former = worked_at(one, "Fabrikam", by=lead)
    facts.retract(former, by=lead, reason="another person's")
    assert found("fabrikam", lead) == []


def test_suggestions_are_names_only_and_as_many_as_wanted(lead: User) -> None:
    for number in range(3):
        worked_at(person(f"Sofia Number{number}", by=lead), "Sofia Ltd", by=lead)
    worked_at(person("Blake Other", by=lead), "Sofia Ltd", by=lead)
    assert [one.name for one in search.people("sofai", lead, 2)] == ["Sofia Number2", "Sofia Number1"]
    assert search.people("…", lead, 2) == []


# --- texts


@pytest.fixture
def _own_folder(tmp_path: Path) -> Iterator[None]:
    with override_settings(MEDIA_ROOT=tmp_path):
        yield


def test_notes_and_messages_are_found_by_all_their_words_and_a_phrase_by_its_order(lead: User) -> None:
    one, other = person("Avery Example", by=lead), person("Blake Other", by=lead)
    first = note(one, "Asked to be paid into a crypto wallet; sent références.", by=lead)
    second = note(other, "A wallet, in leather. Likes crypto?", by=lead, kind="message", writer="candidate")
    assert set(places("wallets crypto", lead)) == {(FoundIn.NOTE, first.ref), (FoundIn.MESSAGE, second.ref)}
    assert places('"crypto wallet"', lead) == [(FoundIn.NOTE, first.ref)]
    assert places("reference", lead) == [(FoundIn.NOTE, first.ref)]
    assert found("wallet", lead, FoundIn.MESSAGE) == ["Blake Other"]
    assert found("crypto cheque", lead) == []
    assert found("leat", lead) == ["Blake Other"], "the beginning of the last word, where nothing holds it whole"


def test_what_was_mended_or_taken_back_is_no_longer_found(lead: User) -> None:
    one = person("Avery Example", by=lead)
    entry = note(one, "He said zanzibar.", by=lead)
    mended = facts.append(
        Message(candidate=one, text="She said lisbon.", relation=Relation.CORRECTS, replaces=entry), by=lead
    )
    assert found("zanzibar", lead) == []
    assert found("lisbon", lead) == ["Avery Example"]
    facts.retract(mended, by=lead, reason="never said about zanzibar")
    assert found("lisbon", lead) == []
    assert found("zanzibar", lead) == [], "why something was taken back is not searched"


@pytest.mark.usefixtures("_own_folder")
def test_the_text_of_a_document_is_found_once_a_worker_has_read_it(lead: User) -> None:
    one = person("Avery Example", by=lead)
    document = Document(candidate=one, kind="résumé")
    documents.upload(document, b"Ten years of semaphore towers", name="cv.txt", kind=TEXT, by=lead, once=None)
    assert found("semaphore", lead) == []
    jobs.read_files()
    assert places("semaphore tower", lead) == [(FoundIn.DOCUMENT, document.ref)]
    facts.retract(document, by=lead, reason="another person's")
    assert found("semaphore", lead) == []


def test_a_name_and_a_word_of_a_text_together_find_it_also_under_a_new_name(lead: User) -> None:
    one, other = person("Avery Example", by=lead), person("Blake Other", by=lead)
    told = note(one, "Asked for crypto.", by=lead)
    note(other, "Asked for crypto.", by=lead)
    assert places("avery crypto", lead) == places('"for crypto" example', lead) == [(FoundIn.NOTE, told.ref)]
    facts.append(Name(candidate=one, value="Quinn Example", relation=Relation.CHANGES), by=lead)
    assert found("crypto quinn", lead) == ["Quinn Example"]
    assert found("crypto avery", lead) == []
    assert (FoundIn.NOTE, told.ref) not in places("quinn example", lead), "a text holds one of the words itself"


# --- what identifies


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("AVERY.example+jobs@gmail.com", Email(address="averyexample@gmail.com")),
        ("+1 (416) 555-0123", Phone(number="+14165550123")),
        ("416 555 0123", Phone(number="+14165550123")),
        ("ca 1234-567890", PayoutAccount(number="CA1234567890")),
        ("GB82 WEST 1234 5698 7654 32", PayoutAccount(number="GB82WEST12345698765432")),
        (WALLET.lower(), PayoutAccount(kind="wallet", number=WALLET)),
        ("linkedin.com/in/avery/", Profile(network="linkedin", url="https://www.linkedin.com/in/Avery?x=1")),
    ],
)  # fmt: skip
def test_what_identifies_is_found_whole_however_it_is_typed_and_never_in_part(
    words: str, fact: Fact, lead: User
) -> None:
    one = person("Avery Example", by=lead)
    fact = type(fact)(**{f.attname: getattr(fact, f.attname) for f in fact._meta.concrete_fields if f.name != "id"})
    fact.candidate = one
    facts.append(fact, by=lead)
    assert (FoundIn.CONTACT, fact.ref) in places(words, lead)
    assert places(words[:-4], lead) == []


def test_nothing_that_is_sealed_leaves_anything_in_the_index(lead: User) -> None:
    one = person("Avery Example", by=lead)
    for fact in (Email(address="hidden.one@example.com"), Phone(number="+14165550123"), PayoutAccount(number="998877")):
        fact.candidate = one
        facts.append(fact, by=lead)
    assert not SearchText.objects.exists()
    assert found("hidden", lead) == []
    Candidate.objects.filter(pk=one.pk).update(external_key="ATS-77")
    assert found("ATS-77", lead) == ["Avery Example"]


# --- who may see what


def test_people_of_another_team_are_found_by_nothing(lead: User) -> None:
    own, other = make.team(), make.team()
    recruiter = make.user(teams=[own])
    hidden, shown, common = (
        person("Robin Hidden", by=lead, team=other),
        person("Robin Shown", by=lead, team=own),
        person("Robin Common", by=lead),
    )
    for one in (hidden, shown, common):
        note(one, "Speaks of marzipan.", by=lead)
        facts.append(Email(candidate=one, address="shared@example.com"), by=lead)
        worked_at(one, "Tailspin", by=lead)
    for words in ("robin", "marzipan", "shared@example.com", "tailspin"):
        assert set(found(words, recruiter)) == {"Robin Shown", "Robin Common"}, words
        assert set(found(words, lead)) == {"Robin Hidden", "Robin Shown", "Robin Common"}, words
    assert set(search.people("robin", recruiter, 9)) == {shown, common}
    assert found("marzipan", make.user(Role.AUDITOR)), "auditors read all teams"


def test_drafts_scorecards_and_accommodations_are_never_found(lead: User) -> None:
    application = make.application(candidate=person("Avery Example", by=lead))
    interview = make.interview(application)
    interview.people.add(lead)
    interviews.save_draft(interview, "half-heard kumquat", seen=None, by=lead)
    interviews.rate(Scorecard(interview=interview, overall=1, knowledge=1, note="kumquat"), by=lead)
    facts.append(Accommodation(candidate=application.candidate, what="kumquat", note="kumquat"), by=lead)
    assert found("kumquat", lead) == []
    interviews.publish(interview, "heard kumquat", by=lead, now=timezone.now())
    assert found("kumquat", lead) == ["Avery Example"]


# --- imports, erasure, an older register


def brought(batch: Import, name: str, *, by: User) -> Candidate:
    intake = Intake(Candidate(name=name, name_sort=sortable(name)))
    intake.application = Application(candidate=intake.candidate, role="Developer")
    intake.add(Name(value=name), "name")
    intake.add(HistoryEntry(kind="employment", organisation="Adventure Works"), "history")
    intake.add(Message(text="Wrote of a trebuchet"), "note")
    store([intake], by=by, batch=batch, now=timezone.now())
    return intake.candidate


def test_an_import_is_found_at_once_and_no_longer_when_it_is_taken_back(lead: User) -> None:
    batch = Import.objects.create(format="csv", name="a.csv", sha256="0" * 64, state="done", created_by=lead)
    gone, kept = brought(batch, "Casey Gone", by=lead), brought(batch, "Casey Kept", by=lead)
    note(kept, "Called today.", by=lead)
    for words in ("casey", "trebuchet", "adventure works"):
        assert set(found(words, lead)) == {"Casey Gone", "Casey Kept"}, words
    take_back(batch, state=Import.State.REVERTED, now=timezone.now())
    assert found("trebuchet", lead) == found("adventure works", lead) == []
    assert found("casey", lead) == ["Casey Kept"]
    assert found("called", lead) == ["Casey Kept"]
    assert not SearchCard.objects.filter(pk=gone.pk).exists()


def test_who_is_erased_leaves_nothing_behind(lead: User) -> None:
    one = make.candidate(name="Avery Example")
    SearchFill.objects.create(candidate=one)
    indexing.fill_next()
    SearchFill.objects.create(candidate=one)
    one.delete()
    assert not SearchCard.objects.exists()
    assert not SearchFill.objects.exists()


def rows() -> tuple[list[object], list[object]]:
    texts = SearchText.objects.order_by("ref").values_list("ref", "words")
    return list(texts), list(SearchCard.objects.order_by("pk").values_list("pk", "keys"))


def test_an_older_register_is_filled_in_batches_by_a_worker_and_says_so_meanwhile(
    lead: User, as_hr_lead: SignedIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "BATCH", 2)
    people = [person(f"Sofia Number{number}", by=lead) for number in range(3)]
    kept = note(people[0], "A zeppelin.", by=lead)
    mended = note(people[1], "A zeppelin.", by=lead)
    facts.append(Message(candidate=people[1], text="A kite.", relation="corrects_entry", replaces=mended), by=lead)
    before = (
        sorted(SearchText.objects.values_list("ref", "words")),
        sorted(SearchCard.objects.values_list("pk", "keys")),
    )
    SearchText.objects.all().delete()
    SearchCard.objects.all().delete()
    assert indexing.owe_everybody(timezone.now()) == 3
    assert "still being read" in as_hr_lead.get(reverse("search")).content.decode()
    assert (indexing.fill_next(), indexing.fill_next(), indexing.fill_next()) == (2, 1, 0)
    assert rows() == before
    assert places("zeppelin", lead) == [(FoundIn.NOTE, kept.ref)]
    told = StringIO()
    call_command("rebuild_search", stdout=told)
    assert "knows 3 people anew" in told.getvalue()
    assert rows() == before


# --- the page


def test_the_page_marks_what_matched_and_leads_to_the_line(lead: User, as_recruiter: SignedIn) -> None:
    one = person("Avery <Example>", by=lead)
    told = note(one, "Paid in <b>crypto</b>, he says.", by=lead)
    page = as_recruiter.get(reverse("search"), {"q": "crypto averi"}).content.decode()
    assert "Nobody found" in page
    page = as_recruiter.get(reverse("search"), {"q": "crypto"}).content.decode()
    assert "Paid in &lt;b&gt;<mark>crypto</mark>&lt;/b&gt;, he says." in page
    assert f"{reverse('candidate', args=[one.pk])}#fact-{told.ref}" in page
    page = as_recruiter.get(reverse("search"), {"q": "averi"}).content.decode()
    assert "<mark>Avery</mark> &lt;Example&gt;" in page


def test_an_empty_search_teaches_and_odd_input_is_no_fault(as_auditor: SignedIn) -> None:
    assert "What can be found" in as_auditor.get(reverse("search")).content.decode()
    for words in ("'", '"', "\\", ":team0", "a'b & | !", "€", "@", "+", "0x", "http://[", "x" * 250, "的 人", "%"):
        response = as_auditor.get(reverse("search"), {"q": words, "kind": "of no such kind"})
        assert response.status_code == 200, words


def test_more_people_ask_no_more_queries(lead: User) -> None:
    client = signed_in(role=Role.HR_LEAD)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("search"), {"q": "zeppelin"})
        return len(queries)

    def add() -> None:
        one = person("Zeppelin Person", by=lead)
        worked_at(one, "Zeppelin Ltd", by=lead)
        note(one, "A zeppelin.", by=lead)

    add()
    asked()
    few = asked()
    for _more in range(3):
        add()
    assert asked() == few <= 25


def test_a_broad_question_is_cut_and_says_so(lead: User, as_hr_lead: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "SHOWN", 2)
    for number in range(3):
        person(f"Sofia Number{number}", by=lead)
    page = as_hr_lead.get(reverse("search"), {"q": "sofia"}).content.decode()
    assert "There are more" in page
    assert page.count("found__places") == 0
