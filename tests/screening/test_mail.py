"""What every mail has: a text and an HTML part that say the same, and headers that machines understand."""

import re
from html.parser import HTMLParser
from typing import Any

import pytest

from screening import mail
from tests import make
from tests.candidates import answering, chased
from tests.postbox import Postbox, html_in, text_in
from tests.signing_in import SignedIn

HOSTILE = 'Eve <img src="https://evil.example/p.png"> & "Co" {{ link }} <script>1</script>'
TO = "dana@example.org"

pytestmark = pytest.mark.django_db


class Page(HTMLParser):
    """The tags of a page, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, Any]]] = []
        self.words: list[str] = []
        self._skipped = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._skipped += tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._skipped -= tag in ("style", "title")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self.words += data.split()


def sent(box: Postbox, subject: str = "Test", **more: Any) -> Any:
    mail.send(TO, subject, "mail/test.txt", {"person": make.user(name=HOSTILE)}, **more)
    return box.mails[-1]


def test_both_parts_say_the_same_and_what_people_are_called_stays_text(mailbox: Postbox, settings: Any) -> None:
    settings.BASE_URL = answering.BASE_URL
    by = make.user(name=HOSTILE)
    candidate = make.candidate(name=f"{HOSTILE}\r\nBcc: eve@evil.example")
    application = make.application(candidate=candidate, stage="offer")
    check = chased.asked(by=by, application=application, contact_name=HOSTILE, subject=HOSTILE)
    assert chased.send(check, chased.newest(check).due_at)
    (received,) = mailbox.mails
    assert received.get_content_type() == "multipart/alternative"
    assert received["Bcc"] is None
    page, text = Page(html_in(received)), text_in(received)
    assert not {"img", "script", "link", "iframe"} & {tag for tag, _attributes in page.tags}
    assert page.tags[0] == ("html", {"lang": "en"})
    (link,) = re.findall(r"https://screening\.example\.org/answer/\S+", text)
    assert {attributes["href"] for tag, attributes in page.tags if tag == "a"} == {link}
    numbers = re.compile(r"^[0-9]+\. ", re.MULTILINE)
    assert [word for word in page.words if word != "Answer"] == numbers.sub("", text).split()


def test_no_line_of_a_mail_is_longer_than_mail_allows(mailbox: Postbox) -> None:
    sent(mailbox)
    assert max(len(line) for line in mailbox.mails[-1].as_bytes().splitlines()) < 998


def test_machines_are_told_not_to_answer_but_to_say_what_cannot_be_delivered(mailbox: Postbox) -> None:
    received = sent(mailbox)
    assert received["Auto-Submitted"] == "auto-generated"
    assert "NDR" not in received["X-Auto-Response-Suppress"].split(", ")
    assert received["List-Unsubscribe"] is None
    assert received["In-Reply-To"] is None


@pytest.mark.parametrize(("scheme", "post"), [("https", "List-Unsubscribe=One-Click"), ("http", None)])
def test_a_mail_that_comes_regularly_can_be_ended_with_one_click(mailbox: Postbox, scheme: str, post: str) -> None:
    ends = f"{scheme}://screening.example.org/stop/x/"
    received = sent(mailbox, unsubscribe=ends)
    assert received["List-Unsubscribe"] == f"<{ends}>"
    assert received["List-Unsubscribe-Post"] == post, "one POST that nobody can read on its way"
    assert ends in text_in(received)
    assert ends in [attributes.get("href") for _tag, attributes in Page(html_in(received)).tags]


def test_a_subject_stays_one_line_and_an_answer_names_what_it_follows(mailbox: Postbox) -> None:
    received = sent(mailbox, "A reference\r\nBcc: eve@evil.example", in_reply_to="<1@example.org>")
    assert received["Subject"] == "A reference Bcc: eve@evil.example"
    assert (received["In-Reply-To"], received["References"]) == ("<1@example.org>", "<1@example.org>")


def test_an_invitation_is_such_a_mail_too(as_admin: SignedIn, mailbox: Postbox, settings: Any) -> None:
    settings.BASE_URL = answering.BASE_URL
    as_admin.post("/people/invite/", {"email": "new@example.org", "roles": ["recruiter"]})
    page = Page(html_in(mailbox.mails[-1]))
    assert "Make your account" in " ".join(page.words)
