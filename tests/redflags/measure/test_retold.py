"""What a case tells once it is told otherwise: the same, in other words."""

import pytest

from redflags.engine.vocabulary import Level
from redflags.measure.retold import RETELLINGS, Difference, Standpoint, differs

WAYS = {way.code: way for way in RETELLINGS}
NAMES = ("Nia", "Thoko", "Yara", "Björn")
CASE = {
    "kind": "positive",
    "candidate": {
        "full_name": "José M. Example",
        "emails": [{"value": "Jose.Example@example.com"}],
        "phones": [{"value": "+1 (416) 555-0190"}],
    },
    "requested_rate": {"amount": 52, "currency": "CAD", "period": "hour"},
    "work_history": [{"employer": "Contoso", "start": 2015, "end": "present"}, {"employer": "Fabrikam"}],
    "messages": [{"date": "2024-02-29", "from": "candidate", "text": "Jose here: $40 / hr, 25000 per year. Call me."}],
    "changes": [{"date": "2024-03", "field": "phone", "to": "+1 416 555 0191"}],
    "expected": {"min_tier": "review", "stages": {"offer": {"as_of": "2024-03-01"}}},
}


def retold(code, case=CASE):
    return list(WAYS[code].told(case, NAMES))


def test_lists_come_the_other_way_round():
    (told,) = retold("order")
    assert [job["employer"] for job in told["work_history"]] == ["Fabrikam", "Contoso"]


def test_a_name_becomes_another_wherever_it_stands_and_initials_and_addresses_stay_what_they_were():
    (told,) = retold("names")
    assert told["candidate"]["full_name"] == "Thoko Y. Nia"
    assert told["messages"][0]["text"].startswith("Jose here")  # spelt as nobody is called in the file
    assert told["candidate"]["emails"] == CASE["candidate"]["emails"]
    (told,) = retold("names", CASE | {"candidate": CASE["candidate"] | {"preferred_name": "JOSE"}})
    assert told["candidate"] | {"emails": [], "phones": []} == {
        "full_name": "Thoko Y. Nia",
        "preferred_name": "THOKO",
        "emails": [],
        "phones": [],
    }


def test_pay_is_told_by_every_other_unit_and_so_is_what_texts_say_of_it():
    *rates, texts = retold("units")
    told = [(rate["requested_rate"]["amount"], rate["requested_rate"]["period"]) for rate in rates]
    assert told == [(416, "day"), (9013.33, "month"), (108160, "year")]
    assert texts["messages"][0]["text"] == "Jose here: $40 an hour, 25000 a year. Call me."


def test_addresses_are_written_in_capitals_and_numbers_in_other_groups():
    capitals, small = retold("mail_case")
    assert capitals["candidate"]["emails"][0]["value"] == "JOSE.EXAMPLE@EXAMPLE.COM"
    assert small["candidate"]["emails"][0]["value"] == "jose.example@example.com"
    numbers = [(told["candidate"]["phones"][0]["value"], told["changes"][0]["to"]) for told in retold("phone_format")]
    assert numbers[0] == ("+14165550190", "+14165550191")
    assert numbers[1] == ("+1.416.555.0190", "+1.416.555.0191")


def test_every_date_moves_with_those_of_the_stages():
    earlier, later = retold("calendar")
    assert later["work_history"][0] == {"employer": "Contoso", "start": 2019, "end": "present"}
    assert (later["messages"][0]["date"], later["changes"][0]["date"]) == ("2028-02-29", "2028-03")
    assert earlier["expected"]["stages"]["offer"]["as_of"] == "2020-03-01"


def test_an_adjustment_is_asked_for_before_and_after_every_session():
    talks = [{"date": "2024-02-01"}, {"date": "2024-02-20"}]
    case = CASE | {"messages": [], "interviews": talks, "accommodations": [{"requested_on": "2024-02-10"}]}
    days = [told["accommodations"][0]["requested_on"] for told in retold("accommodation", case)]
    assert days == ["2024-02-01", "2024-02-20"]


def test_what_is_told_has_not_touched_the_case():
    before = repr(CASE)
    for way in RETELLINGS:
        assert all(told != CASE for told in way.told(CASE, NAMES)), way.code
    assert repr(CASE) == before


STOOD = Standpoint(Level.VERIFY, 16, frozenset({"video_refusal"}), frozenset({"VID-01"}), (Level.STANDARD,))
FELL = Standpoint(Level.STANDARD, 0, frozenset(), frozenset(), (Level.STANDARD,))


@pytest.mark.parametrize(
    ("code", "before", "after", "is_other"),
    [
        ("names", STOOD, STOOD, False),
        ("names", STOOD, FELL, True),
        ("verified", STOOD, FELL, False),
        ("verified", FELL, STOOD, True),
        ("names", STOOD, Standpoint(STOOD.level, STOOD.score, STOOD.flags, STOOD.codes, (Level.HOLD,)), True),
        ("accommodation", STOOD, Standpoint(STOOD.level, STOOD.score, STOOD.flags, STOOD.codes, (Level.HOLD,)), False),
    ],
)
def test_what_must_stay_the_same_and_what_may_fall(code, before, after, is_other):
    assert differs(before, after, WAYS[code]) is is_other


def test_a_difference_is_told_in_words():
    told = Difference("case", "case.yaml", STOOD, FELL).words
    assert told == "verify became standard; flag video_refusal went; rule VID-01 went"
