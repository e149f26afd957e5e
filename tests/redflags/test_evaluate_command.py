"""`manage.py evaluate` measures labelled files, names every bad one, and needs no database."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from redflags.measure.retold import Retelling
from redflags.models import TuningSet
from tests import make

PAID_IN_CRYPTO = {
    "schema": 1,
    "id": "paid-in-crypto",
    "kind": "positive",
    "candidate": {"full_name": "Robin Example"},
    "application": {"role": "Developer", "applied_on": "2026-02-02"},
    "payments": [{"date": "2026-02-20", "requested_method": "crypto", "detail": "USDT only, no bank"}],
    "messages": [{"date": "2026-02-20", "from": "candidate", "channel": "chat", "text": "Please pay me in USDT."}],
    "expected": {
        "min_tier": "review",
        "must_flags": ["crypto_payment"],
        "stages": {"applied": {"as_of": "2026-02-03", "max_tier": "clear"}},
    },
}
WALLET_MAKER = {
    "schema": 1,
    "id": "wallet-maker",
    "kind": "benign",
    "candidate": {"full_name": "Sam Example"},
    "messages": [{"date": "2026-02-20", "from": "candidate", "channel": "chat", "text": "I built a Bitcoin wallet."}],
    "expected": {"max_tier": "clear", "must_not_flags": ["crypto_payment", "language_or_ethnicity"]},
}


def run(*arguments: str | Path) -> tuple[str, str]:
    out, err = StringIO(), StringIO()
    try:
        call_command("evaluate", *map(str, arguments), stdout=out, stderr=err)
    except SystemExit as left:
        err.write(f"exit {left.code}")
    return out.getvalue(), err.getvalue()


def written(folder: Path, *cases: dict[str, Any]) -> Path:
    for number, case in enumerate(cases):
        (folder / f"case-{number}.json").write_text(json.dumps(case, indent=1))
    return folder


def with_label(case: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**case, "expected": {**case["expected"], **changes}}


def test_cases_that_are_as_labelled_are_counted(tmp_path: Path) -> None:
    out, err = run(written(tmp_path, PAID_IN_CRYPTO, WALLET_MAKER), "--json")
    told = json.loads(out)
    assert err == ""
    assert (told["cases"], told["must_not_violations"], told["bad_input"]) == (2, 0, [])
    shares = ("positives_at_min_tier", "must_flag_recall", "stages", "honest_at_top", "honest_above_max_tier")
    assert [(told[name]["hits"], told[name]["n"]) for name in shares] == [(1, 1), (1, 1), (1, 1), (0, 1), (0, 1)]
    assert [result["problems"] for result in told["results"]] == [[], []]
    (rule,) = [row for row in told["rules"] if row["code"] == "PAY-01"]
    assert (rule["life"], rule["positives"], rule["honest"]) == ("stable", 1, 0)
    assert rule["precision"] == {"value": 1.0, "low": 0.2065, "high": 1.0, "hits": 1, "n": 1}


def test_what_is_not_as_labelled_is_told_case_by_case(tmp_path: Path) -> None:
    wrong = with_label(
        PAID_IN_CRYPTO,
        must_flags=["moonlighting"],
        must_not_flags=["crypto_payment"],
        stages={"offer": {"as_of": "2026-02-21", "max_tier": "clear"}},
    )
    out, _err = run(written(tmp_path, wrong, WALLET_MAKER))
    assert "moonlighting was not raised" in out
    assert "crypto_payment was raised and must not be" in out
    assert "stage offer (2026-02-21): stands at" in out
    assert "1 cases are not as their label asks" in out


def test_an_honest_case_without_a_maximum_may_not_stand_at_the_top(tmp_path: Path) -> None:
    honest = {**PAID_IN_CRYPTO, "kind": "benign", "expected": {"must_flags": ["crypto_payment"]}}
    told = json.loads(run(written(tmp_path, honest), "--json")[0])
    assert (told["honest_at_top"]["n"], told["results"][0]["problems"]) == (1, [])


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"kind": "fraud"}, "line 4: kind: “fraud” is not one of: positive, benign."),
        ({"expected": {}}, "expected: “min_tier” is missing."),
        ({"expected": {"min_tier": "red"}}, "expected.min_tier: “red” is not one of"),
        (
            {"expected": {"min_tier": "high", "must_flags": ["crypto"]}},
            "expected.must_flags[0]: “crypto” is not one of",
        ),
        ({"expected": {"min_tier": "high", "max_tier": "clear"}}, "expected.max_tier: This is below min_tier."),
        (
            {"expected": {"min_tier": "high", "stages": {"offer": {"as_of": "2026-02-30"}}}},
            "expected.stages.offer.as_of: The calendar has no such day.",
        ),
        ({"expected": {"min_tier": "high", "stages": {"offer": {}}}}, "expected.stages.offer: “as_of” is missing."),
        (
            {"expected": {"min_tier": "high", "must_flags": ["moonlighting"], "must_not_flags": ["moonlighting"]}},
            "expected.must_not_flags: “moonlighting” stands in must_flags as well.",
        ),
        ({"payments": [{"date": "soon"}]}, "payments[0].date"),
    ],
)
def test_a_bad_file_is_named_with_line_and_key_and_the_others_are_evaluated(
    tmp_path: Path, change: dict[str, Any], place: str
) -> None:
    out, err = run(written(tmp_path, {**PAID_IN_CRYPTO, **change}, WALLET_MAKER), "--json")
    assert f"{tmp_path / 'case-0.json'}: line" in err
    assert place in err
    assert err.endswith("exit 2")
    told = json.loads(out)
    assert [result["id"] for result in told["results"]] == ["wallet-maker"]
    assert told["bad_input"][0]["key"] in place


def test_a_file_without_a_label_is_bad_input(tmp_path: Path) -> None:
    case = {key: value for key, value in WALLET_MAKER.items() if key != "expected"}
    _out, err = run(written(tmp_path, case))
    assert err.splitlines() == [f"{tmp_path / 'case-0.json'}: line 1: “expected” is missing.", "exit 2"]


def test_a_folder_without_cases_and_a_file_that_is_not_there_are_bad_input(tmp_path: Path) -> None:
    _out, err = run(tmp_path)
    assert "There is no dossier file here" in err
    assert err.endswith("exit 2")
    _out, err = run(tmp_path / "nothing.yaml")
    assert "nothing.yaml: file: No such file or directory" in err


def test_a_company_may_write_the_levels_as_the_product_does(tmp_path: Path) -> None:
    case = with_label(PAID_IN_CRYPTO, min_tier="verify")
    assert json.loads(run(written(tmp_path, case), "--json")[0])["positives_at_min_tier"]["hits"] == 1


TOLD_AT_LENGTH = {
    **PAID_IN_CRYPTO,
    "id": "told-at-length",
    "candidate": {
        "full_name": "Robin A. Example",
        "preferred_name": "Robin",
        "emails": [{"value": "robin@example.com", "type": "personal"}],
        "phones": [{"value": "+1 416 555 0190", "type": "voip"}],
        "claimed_location": {"city": "Toronto", "country": "CA", "timezone": "America/Toronto"},
    },
    "requested_rate": {"amount": 44, "currency": "CAD", "period": "hour"},
    "market_rate": {"low": 110000, "median": 140000, "currency": "CAD", "period": "year"},
    "work_history": [
        {"source": "resume", "employer": "Contoso", "title": "Developer", "start": "2019-02", "end": "2023-06"},
        {"source": "linkedin", "employer": "Fabrikam", "title": "Tester", "start": "2021-02", "end": "2025-06"},
    ],
    "interviews": [
        {"date": "2026-02-10", "type": "video", "outcome": "technical", "events": ["camera_fails"]},
        {"date": "2026-02-12", "type": "video", "outcome": "technical", "events": ["camera_fails"]},
        {"date": "2026-02-16", "type": "video", "outcome": "passed", "events": ["hand_test_refused"]},
    ],
    "checks": [{"type": "employment", "subject": "Contoso", "status": "no_record", "completed_on": "2026-02-18"}],
    "accommodations": [{"requested_on": "2026-02-15", "type": "breaks", "granted": True}],
}


def test_a_case_told_otherwise_stands_where_it_stood(tmp_path: Path) -> None:
    out, err = run(written(tmp_path, TOLD_AT_LENGTH), "--retold", "--json")
    told = json.loads(out)
    assert err == ""
    assert told["results"][0]["raised"] == ["below_market_rate", "crypto_payment", "history_inconsistency"]
    tried = {way["code"]: way["cases"] for way in told["retold"]}
    assert tried == dict.fromkeys(tried, 1)
    assert {"order", "names", "units", "less", "twice"} <= tried.keys()
    assert {way["code"]: way["differ"] for way in told["retold"] if way["differ"]} == {}


def test_a_case_that_stands_elsewhere_once_it_is_told_otherwise_is_named(tmp_path: Path, monkeypatch) -> None:
    """By a way that leaves out what was asked: nothing of the product itself differs."""
    silent = Retelling("silent", "nothing asked", lambda case, _names: iter([case | {"payments": [], "messages": []}]))
    monkeypatch.setattr("redflags.retelling.WAYS", (silent,))
    out, _err = run(written(tmp_path, PAID_IN_CRYPTO), "--retold")
    assert "silent               1       1   nothing asked" in out
    assert "became standard; flag crypto_payment went; rule PAY-01 went" in out


@pytest.mark.django_db
def test_the_set_in_force_here_is_measured_when_asked_for(tmp_path: Path) -> None:
    told = {"PAY-01": {"life": "retired"}}
    TuningSet.objects.create(number=1, state="published", told=told, in_force_from=timezone.now(), begun_by=make.user())
    cases = written(tmp_path, PAID_IN_CRYPTO)
    here, shipped = json.loads(run(cases, "--json", "--as-set")[0]), json.loads(run(cases, "--json")[0])
    assert (here["tuning"], here["positives_at_min_tier"]["hits"]) == (1, 0)
    assert (shipped["tuning"], shipped["positives_at_min_tier"]["hits"]) == (0, 1)
