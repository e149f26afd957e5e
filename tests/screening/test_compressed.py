"""Pages go out compressed where the browser reads that; files go out as they are."""

import gzip

from django.http import FileResponse, HttpRequest, HttpResponse
from django.test import RequestFactory
from django.urls import reverse

from screening.middleware import CompressedPages
from tests.signing_in import SignedIn

READS_GZIP = {"Accept-Encoding": "gzip, br"}


def asked() -> HttpRequest:
    return RequestFactory().get("/", headers=READS_GZIP)


def test_a_page_is_compressed_and_no_two_answers_are_as_long_for_certain(as_recruiter: SignedIn) -> None:
    page = as_recruiter.get(reverse("candidates"))
    assert "Content-Encoding" not in page.headers
    answers = [as_recruiter.get(reverse("candidates"), headers=READS_GZIP) for _time in range(8)]
    for answer in answers:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert "Accept-Encoding" in answer.headers["Vary"]
        assert b"</html>" in gzip.decompress(answer.content)
    assert len({len(answer.content) for answer in answers}) > 1


def test_files_and_what_is_streamed_stay_as_they_are() -> None:
    told = b"name\n" * 200
    for response in (
        HttpResponse(told, content_type="text/csv"),
        FileResponse(iter([told]), content_type="text/html"),
    ):
        sent = CompressedPages(lambda _request, response=response: response)(asked())
        assert "Content-Encoding" not in sent.headers
