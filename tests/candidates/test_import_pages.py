"""The pages of imports: bring, name the columns, look, start, take back; and what each says when something is wrong."""

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from candidates import jobs
from candidates.actions import holds
from candidates.forms.imports import UploadForm
from candidates.inbound import limits
from candidates.models import Candidate, Import
from screening.models import TrailEvent
from screening.spreadsheets import BYTE_ORDER_MARK
from tests import make
from tests.candidates import importing
from tests.candidates.importing import person, table, upload
from tests.signing_in import SignedIn, signed_in

pytestmark = pytest.mark.django_db

State = Import.State
BROKEN = table([person(1), person(2, Phone="12"), person(3)])
RESUME = b'{"basics": {"name": "Avery Example", "email": "avery@example.com"}}'


@pytest.fixture(autouse=True)
def media(settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def text_of(response) -> str:
    return " ".join(response.content.decode().split())


def open_page(browser: Client, name: str, batch: Import, query: str = "") -> str:
    response = browser.get(reverse(name, args=[batch.pk]) + query)
    assert response.status_code == 200, response.headers
    return text_of(response)


def meanings(*codes: str) -> dict[str, str]:
    return {f"column_{place}": code for place, code in enumerate(codes)}


# --- the whole way


def test_a_table_goes_the_whole_way_through_the_pages(as_recruiter: SignedIn) -> None:
    assert "Nothing was imported yet" in text_of(as_recruiter.get(reverse("imports")))
    response = upload(as_recruiter, ("people.csv", BROKEN), source="Careers page")
    batch = Import.objects.get()
    assert response.headers["Location"] == reverse("import_map", args=[batch.pk])

    page = open_page(as_recruiter, "import_map", batch)
    assert "avery1@example.com" in page
    codes = [column["field"] for column in batch.mapping["columns"]]
    assert codes == ["own_id", "full_name", "email", "phone", "town", "role", "rate", "employer", "note"]
    form = {**meanings(*codes), "version": batch.version, "region": "ca", "dates": "", "currency": "", "period": ""}
    response = as_recruiter.post(reverse("import_map", args=[batch.pk]), form)
    assert response.headers["Location"] == reverse("import_preview", args=[batch.pk])
    assert "Checking people.csv" in open_page(as_recruiter, "import_preview", batch)

    jobs.work_on_imports()
    page = open_page(as_recruiter, "import_preview", batch)
    assert "This number has too few or too many digits for its country." in page
    assert "Avery Example1" in page
    batch.refresh_from_db()
    start = {"mode": "skip", "version": batch.version}
    response = as_recruiter.post(reverse("import_start", args=[batch.pk]), start)
    assert response.headers["Location"] == reverse("import_detail", args=[batch.pk])
    assert "Importing people.csv" in open_page(as_recruiter, "import_detail", batch)

    jobs.work_on_imports()
    page = open_page(as_recruiter, "import_detail", batch)
    assert "Candidates it brought" in page
    assert "Avery Example3" in page
    assert "Careers page" in text_of(as_recruiter.get(reverse("imports")))

    response = as_recruiter.post(reverse("import_revert", args=[batch.pk]), {"reason": "the wrong file"}, follow=True)
    assert "2 candidates left the register" in text_of(response)
    assert "the wrong file" in text_of(response)
    assert not Candidate.objects.filter(withdrawn_at=None).exists()


def test_an_import_that_has_to_be_kept_says_nothing_of_the_cause(as_recruiter: SignedIn) -> None:
    batch = importing.import_all(importing.people(1), as_recruiter.user)
    holds.put(Candidate.objects.get(), reason="An authority asked.", by=make.user(), now=timezone.now())
    response = as_recruiter.post(reverse("import_revert", args=[batch.pk]), {"reason": "the wrong file"}, follow=True)
    said = text_of(response)
    assert "This import cannot be taken back now. Ask an HR lead." in said
    assert not [word for word in ("legal hold", "kept", "incident", "authority") if word in said.lower()]
    assert Candidate.objects.filter(withdrawn_at=None).count() == 1


def test_resumes_go_the_whole_way_through_the_pages(as_recruiter: SignedIn) -> None:
    response = upload(as_recruiter, ("a.json", RESUME), ("b.json", b'{"basics": {}}'))
    batch = Import.objects.get()
    assert response.headers["Location"] == reverse("import_preview", args=[batch.pk])
    jobs.work_on_imports()
    page = open_page(as_recruiter, "import_preview", batch)
    assert "a.json" in page
    assert "basics.name" in page
    assert "The name is missing" in page
    batch.refresh_from_db()
    as_recruiter.post(reverse("import_start", args=[batch.pk]), {"mode": "skip", "version": batch.version})
    jobs.work_on_imports()
    assert "Avery Example" in open_page(as_recruiter, "import_detail", batch)


def test_the_progress_is_a_part_of_a_page_and_reloads_it_at_the_end(as_recruiter: SignedIn) -> None:
    batch = importing.bring(BROKEN, as_recruiter.user)
    address = reverse("import_progress", args=[batch.pk])
    assert as_recruiter.get(address).status_code == 302, "without htmx it leads to the page"
    Import.objects.update(state=State.RUNNING, rows_done=1)
    under_way = as_recruiter.get(address, headers={"HX-Request": "true"})
    assert "hx-trigger" in text_of(under_way)
    assert "HX-Refresh" not in under_way.headers
    Import.objects.update(state=State.DONE)
    assert as_recruiter.get(address, headers={"HX-Request": "true"}).headers["HX-Refresh"] == "true"


# --- uploads that are refused


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ([], "This field is required"),
        ([("a.csv", b"")], "a.csv: The file is empty"),
        ([("a.pdf", b"%PDF-1.7 ...")], "a.pdf: This is a PDF"),
        ([("a.xlsx", b"PK\x03\x04...")], "This is a workbook. Open it, save it as XLSX or as CSV"),
        ([("a.zip", b"PK\x03\x04...")], "This is an archive"),
        ([("a.json", b"{broken")], "a.json: line 1: This is not valid JSON"),
        ([("a.csv", BROKEN), ("b.csv", BROKEN)], "one table at a time"),
        ([("a.csv", BROKEN), ("b.json", RESUME)], "files of several kinds"),
        ([("a.csv", b"name\n" + b"x," * 700_000)], "line 2: This line is longer"),
        ([("a.csv", b"a," * 300 + b"\n")], "The table has 301 columns; at most 200"),
        ([("a.csv", b"y" * 5_000_000)], "is longer than"),
    ],
)
def test_an_upload_that_cannot_be_read_is_refused_at_the_field_and_leaves_nothing(
    files: list[tuple[str, bytes]], says: str, as_recruiter: SignedIn, media: Path
) -> None:
    response = upload(as_recruiter, *files, source="kept as typed")
    assert response.status_code == 422
    assert says in text_of(response)
    assert "kept as typed" in text_of(response)
    assert not Import.objects.exists()
    assert not [path for path in media.rglob("*") if path.is_file()]


def test_an_upload_over_the_limit_is_refused_with_413(as_recruiter: SignedIn, settings) -> None:
    settings.UPLOAD_LIMIT = 1000
    response = upload(as_recruiter, ("a.csv", b"x" * 4_000_000))
    assert response.status_code == 413
    assert not Import.objects.exists()


def test_as_many_files_as_the_form_says_are_taken_in_and_one_more_is_refused_there(as_recruiter: SignedIn) -> None:
    many = [(f"{number}.json", RESUME) for number in range(limits.FILES + 1)]
    response = upload(as_recruiter, *many)
    assert response.status_code == 422
    assert f"at most {limits.FILES} files" in text_of(response)
    assert upload(as_recruiter, *many[1:]).status_code == 302
    assert Import.objects.get().rows == limits.FILES


def test_far_too_many_files_are_refused_in_words(as_recruiter: SignedIn, settings) -> None:
    response = upload(as_recruiter, *[("a.json", b"{}")] * (settings.DATA_UPLOAD_MAX_NUMBER_FILES + 1))
    assert response.status_code == 413
    assert "too many at once" in text_of(response)


def test_the_same_form_twice_is_one_import(as_recruiter: SignedIn, media: Path) -> None:
    token = UploadForm(user=as_recruiter.user)["token"].value()
    upload(as_recruiter, ("people.csv", BROKEN), token=token)
    response = upload(as_recruiter, ("people.csv", BROKEN), token=token)
    assert response.headers["Location"] == reverse("imports")
    assert Import.objects.count() == 1
    assert len([path for path in media.rglob("*") if path.is_file()]) == 1


# --- columns


def test_two_columns_with_one_meaning_and_no_name_are_refused_at_their_place(as_recruiter: SignedIn) -> None:
    upload(as_recruiter, ("people.csv", b"City,Town\nx,y\n"))
    batch = Import.objects.get()
    form = {**meanings("town", "town"), "version": batch.version}
    response = as_recruiter.post(reverse("import_map", args=[batch.pk]), form)
    assert response.status_code == 422
    assert "“Town” is chosen for “City” too" in text_of(response)
    assert "Choose the column that holds the name" in text_of(response)


def test_the_meaning_of_columns_is_remembered_for_a_source(as_recruiter: SignedIn) -> None:
    odd = table([["Avery Example", "Toronto"]], ("Talent", "Base"))
    upload(as_recruiter, ("one.csv", odd), source="Job fair")
    first = Import.objects.get()
    form = {**meanings("full_name", "town"), "version": first.version, "region": "CA"}
    told = "?encoding=utf-8-sig&separator=,&header=on"
    as_recruiter.post(reverse("import_map", args=[first.pk]) + told, form)
    upload(as_recruiter, ("two.csv", odd), source="job FAIR")
    second = Import.objects.exclude(pk=first.pk).get()
    assert [column["field"] for column in second.mapping["columns"]] == ["full_name", "town"]
    assert second.mapping["region"] == "CA"
    upload(as_recruiter, ("three.csv", odd), source="elsewhere")
    third = Import.objects.order_by("pk").last()
    assert third is not None
    assert [column["field"] for column in third.mapping["columns"]] == ["", ""]


def test_a_table_can_be_read_anew_in_another_way(as_recruiter: SignedIn) -> None:
    upload(
        as_recruiter, ("people.csv", "Zoé Example;zoe@example.com\nAnaïs Sample;anais@example.com\n".encode("cp1252"))
    )
    batch = Import.objects.get()
    assert "Zoé Example" in open_page(as_recruiter, "import_map", batch)
    other = open_page(as_recruiter, "import_map", batch, "?encoding=cp1251&separator=%3B&header=on")
    assert "Zoй Example" in other
    assert "Zoé" not in other
    response = as_recruiter.get(reverse("import_map", args=[batch.pk]) + "?encoding=klingon")
    assert response.status_code == 422


def test_a_column_that_must_not_be_held_is_marked(as_recruiter: SignedIn) -> None:
    upload(as_recruiter, ("people.csv", table([["Avery", "any"]], ("Name", "Nationality"))))
    assert "Screening does not hold this: leave it out." in open_page(as_recruiter, "import_map", Import.objects.get())


# --- looking and starting


def test_all_or_none_with_problems_is_refused_and_nothing_is_lost(as_recruiter: SignedIn) -> None:
    batch = importing.bring(BROKEN, as_recruiter.user)
    form = {"mode": "all", "version": batch.version}
    response = as_recruiter.post(reverse("import_start", args=[batch.pk]), form)
    assert response.status_code == 422
    assert "correct the file, or skip those rows" in text_of(response)
    assert Import.objects.get().state == State.READY


def test_where_every_row_has_a_problem_the_page_says_what_to_look_at(as_recruiter: SignedIn) -> None:
    batch = importing.bring(table([person(1, Phone="12")]), as_recruiter.user)
    page = open_page(as_recruiter, "import_preview", batch)
    assert "Nothing can go in" in page
    assert reverse("import_map", args=[batch.pk]) in page


def test_a_stale_start_says_so_and_does_nothing(as_recruiter: SignedIn) -> None:
    batch = importing.bring(BROKEN, as_recruiter.user)
    address = reverse("import_start", args=[batch.pk])
    response = as_recruiter.post(address, {"mode": "skip", "version": batch.version - 1}, follow=True)
    assert "went on meanwhile" in text_of(response)
    assert Import.objects.get().state == State.READY


def test_many_problems_are_shown_page_by_page(as_recruiter: SignedIn) -> None:
    batch = importing.bring(
        table([person(number, Phone="12") for number in range(60)] + [person(99)]), as_recruiter.user
    )
    first = open_page(as_recruiter, "import_preview", batch)
    assert '<th scope="row">51</th>' in first
    assert '<th scope="row">52</th>' not in first
    assert '<th scope="row">52</th>' in open_page(as_recruiter, "import_preview", batch, "?after=51")


def test_a_file_that_was_imported_before_is_recognised(as_recruiter: SignedIn) -> None:
    earlier = importing.import_all(BROKEN, as_recruiter.user)
    batch = importing.bring(BROKEN, as_recruiter.user)
    page = open_page(as_recruiter, "import_preview", batch)
    assert "This very file was imported before" in page
    assert reverse("import_detail", args=[earlier.pk]) in page


def test_an_earlier_import_of_somebody_else_is_not_named(as_recruiter: SignedIn) -> None:
    importing.import_all(BROKEN, make.user())
    batch = importing.bring(BROKEN, as_recruiter.user)
    assert "imported before" not in open_page(as_recruiter, "import_preview", batch)


# --- downloads


def test_failed_rows_are_downloaded_as_a_table_without_formulas_and_come_back_exactly(as_recruiter: SignedIn) -> None:
    odd = person(2, Phone="12", Notes="=cmd|' /C calc'!A0", Name="+Avery")
    batch = importing.import_all(table([person(1), odd]), as_recruiter.user)
    response = as_recruiter.get(reverse("import_failed_rows", args=[batch.pk]))
    content = b"".join(response.streaming_content).decode()
    assert content.startswith(BYTE_ORDER_MARK)
    assert "problem" in content.splitlines()[0]
    assert "=cmd" not in content.replace("'=cmd", "")
    assert "attachment" in response.headers["Content-Disposition"]
    assert TrailEvent.objects.filter(verb="import.rows_downloaded").exists()
    again = importing.import_all(content.replace(",12,", ",+1 416 555 0142,").encode(), as_recruiter.user)
    assert again.rows_failed == 0
    candidate = Candidate.objects.get(external_key="P-2")
    assert candidate.name == "+Avery"
    assert candidate.messages.get().text == "=cmd|' /C calc'!A0"


def test_the_table_to_start_from_can_be_brought_as_it_is(as_recruiter: SignedIn) -> None:
    example = as_recruiter.get(reverse("import_template")).content
    batch = importing.import_all(example, as_recruiter.user)
    assert (batch.state, batch.rows, batch.rows_failed) == (State.DONE, 1, 0)
    candidate = Candidate.objects.get()
    assert candidate.rates.count() == candidate.phones.count() == 1
    assert candidate.historyentrys.count() == candidate.profiles.count() == 2


# --- taking back and throwing away


def test_taking_back_needs_a_reason(as_recruiter: SignedIn) -> None:
    batch = importing.import_all(BROKEN, as_recruiter.user)
    response = as_recruiter.post(reverse("import_revert", args=[batch.pk]), {"reason": " "}, follow=True)
    assert "write the reason" in text_of(response)
    assert Import.objects.get().state == State.DONE


def test_a_file_can_be_thrown_away_before_it_goes_in(as_recruiter: SignedIn) -> None:
    batch = importing.bring(BROKEN, as_recruiter.user)
    response = as_recruiter.post(reverse("import_discard", args=[batch.pk]), follow=True)
    assert "thrown away" in text_of(response)
    assert not Import.objects.exists()
    done = importing.import_all(BROKEN, as_recruiter.user)
    as_recruiter.post(reverse("import_discard", args=[done.pk]))
    assert Import.objects.filter(pk=done.pk).exists()


# --- who sees what


PAGES = ("import_detail", "import_map", "import_preview", "import_failed_rows", "import_progress")


@pytest.mark.parametrize("name", PAGES)
def test_imports_of_others_do_not_exist_for_a_recruiter(name: str, as_recruiter: SignedIn) -> None:
    batch = importing.import_all(BROKEN, make.user())
    assert as_recruiter.get(reverse(name, args=[batch.pk])).status_code == 404
    assert "people.csv" not in text_of(as_recruiter.get(reverse("imports")))


@pytest.mark.parametrize("name", ["import_start", "import_revert", "import_discard"])
def test_steps_on_imports_of_others_are_not_found(name: str, as_recruiter: SignedIn) -> None:
    batch = importing.bring(BROKEN, make.user())
    assert as_recruiter.post(reverse(name, args=[batch.pk]), {"reason": "x"}).status_code == 404
    assert as_recruiter.get(reverse(name, args=[batch.pk])).status_code == 405


def test_who_sees_all_teams_sees_all_imports(as_hr_lead: SignedIn, as_auditor: SignedIn) -> None:
    batch = importing.import_all(BROKEN, make.user())
    for browser in (as_hr_lead, as_auditor):
        assert "Avery Example1" in open_page(browser, "import_detail", batch)
    assert "Take this import back" not in open_page(as_auditor, "import_detail", batch)


def test_a_recruiter_can_only_bring_people_into_own_teams(as_recruiter: SignedIn) -> None:
    foreign = make.team()
    response = upload(as_recruiter, ("people.csv", BROKEN), team=foreign.pk)
    batch = Import.objects.first()
    assert batch is None or batch.team is None, "who is in no team is not asked for one"
    mine = make.team()
    member = signed_in(teams=[mine])
    response = upload(member, ("people.csv", BROKEN), team=foreign.pk)
    assert response.status_code == 422
    upload(member, ("people.csv", BROKEN), team=mine.pk)
    assert Import.objects.filter(team=mine, created_by=member.user).exists()


# --- how much the database is asked


def test_the_list_asks_the_database_as_often_for_many_imports_as_for_one(
    as_recruiter: SignedIn, django_assert_max_num_queries
) -> None:
    for _number in range(3):
        importing.bring(BROKEN, as_recruiter.user)
    with django_assert_max_num_queries(5):
        as_recruiter.get(reverse("imports"))


def test_a_large_import_is_shown_page_by_page_with_a_fixed_number_of_queries(
    as_recruiter: SignedIn, django_assert_max_num_queries
) -> None:
    batch = importing.import_all(importing.people(60), as_recruiter.user)
    with django_assert_max_num_queries(12):
        page = open_page(as_recruiter, "import_detail", batch)
    last = Candidate.objects.order_by("pk")[49].pk
    assert f"?after={last}" in page
    assert "Avery Example59" in open_page(as_recruiter, "import_detail", batch, f"?after={last}")


@pytest.mark.parametrize("query", ["?before=x", "?before=99999999999999999999", "?after=-1", "?after=1e9"])
def test_addresses_that_make_no_sense_are_answered_like_the_first_page(query: str, as_recruiter: SignedIn) -> None:
    batch = importing.import_all(BROKEN, as_recruiter.user)
    assert as_recruiter.get(reverse("imports") + query).status_code == 200
    assert as_recruiter.get(reverse("import_detail", args=[batch.pk]) + query).status_code == 200
