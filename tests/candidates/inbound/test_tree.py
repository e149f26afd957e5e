"""YAML and JSON: one meaning per spelling, the line of every key, and a precise word about what cannot be read."""

import json
import time

import pytest

from candidates.inbound.problems import UnusableFileError
from candidates.inbound.tree import read_tree


def refusal(content: bytes | str) -> str:
    """What is said of content that is refused."""
    with pytest.raises(UnusableFileError) as caught:
        read_tree(content if isinstance(content, bytes) else content.encode())
    return str(caught.value)


def test_dates_words_and_leading_zeros_stay_text() -> None:
    tree = read_tree(b"a: 2024-01-02\nb: no\nc: 0123\nd: 12:30\ne: 7\nf: true\ng: 1.5\n")
    assert tree.data == {"a": "2024-01-02", "b": "no", "c": "0123", "d": "12:30", "e": 7, "f": True, "g": 1.5}


def test_a_key_is_found_on_its_line_in_yaml_and_json() -> None:
    data = {"candidate": {"full_name": "Avery", "emails": [{"value": "a"}, {"value": "b"}]}}
    in_json = read_tree(json.dumps(data, indent=1).encode())
    in_yaml = read_tree(b"candidate:\n  full_name: Avery\n  emails:\n    - value: a\n    - value: b\n")
    assert in_json.data == in_yaml.data == data
    assert in_json.line(("candidate", "emails", 1, "value")) == 9
    assert in_yaml.line(("candidate", "emails", 1, "value")) == 5
    assert in_json.line(("candidate", "emails", 1, "note")) == 8, "the nearest part around it"


def test_json_with_tabs_and_paired_surrogates_is_read() -> None:
    assert read_tree(b'{\n\t"a": "\\ud83d\\ude00"\n}').data == {"a": "😀"}


def test_a_byte_order_mark_is_no_content() -> None:
    assert read_tree(b"\xef\xbb\xbfa: 1").data == {"a": 1}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"# nothing but a remark\n", "empty"),
        (b"a: 1\nb: \xff\n", "line 2: The file is not UTF-8"),
        ("a: 1\na: 2\n", "line 2: a: This key stands here twice"),
        ('{"a": {"b": 1,\n"b": 2}}', "line 2: a.b: This key stands here twice"),
        ("a: &x [1]\nb: *x\n", "line 2: b: Aliases (*name) are not accepted"),
        ("a: !!python/object:os.system x\n", "line 1: a: Tags"),
        ("a:\n- !!int word\n", "line 2: a[0]: Tags"),
        ("a: !!float nan\n", "line 1: a: Tags"),
        ("a: !person {b: 1}\n", "line 1: a: Tags"),
        ("a: [1, 2\n", "line 2: This cannot be read"),
        ("a: 1\n---\nb: 2\n", "line 2: A second document begins here"),
        ('{"a": 1,\n "b" 2}', "line 2: This is not valid JSON"),
        ('{"a":\nNaN}', "line 2: a: “NaN” is no number"),
        ('{"a": [1,\n{"b": 1e999}]}', "line 2: a[1].b: “1e999” is no number"),
        ('{"a": ' + "1" * 5000 + "}", "line 1: a: “11111111111111111111” is no number"),
        ('{"a": 1,\n"\\ud800": 1, "\\ud800": 2}', "line 2: ?: This key stands here twice"),
        ('{"a":\n"x\\u0000y"}', "line 1: a: The text here holds characters that cannot be stored"),
        ('{"a": [1,\n"\\ud800"]}', "line 2: a[1]: The text here holds"),
        ('a: "x\\0y"\n', "line 1: a: The text here holds"),
        ('"x\\0y": 1\n', "line 1: The text here holds"),
        ("a: x\x00y\n", "line 1: The file holds characters"),
        ("[\n" * 30 + "]" * 30, "line 25: [0][0][0][0]: This is nested too deeply"),
        ("[" * 100_000, "line 1: [0][0][0][0]: This is nested too deeply"),
        ("a: " + "[" * 30 + "]" * 30, "line 1: a[0][0][0]: This is nested too deeply"),
        ("- " * 100_000, "line 1: [0][0][0][0]: This is nested too deeply"),
        ("- 1\n? [a]\n: b\n", "cannot be read"),
        (b"x" * (2 * 1024 * 1024), "larger than 1 MB"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(content: bytes | str, says: str) -> None:
    assert says in refusal(content)


def test_what_is_said_of_a_file_can_be_shown_and_stored() -> None:
    for content in ('{"\\ud800": {"a": 1, "a": 2}}', '{"\\u0000": 1, "\\u0000": 2}', '{"\\udfff": NaN}'):
        said = refusal(content)
        assert "\0" not in said
        assert said.encode()


def test_keys_cannot_steer_a_terminal_or_turn_a_line_around() -> None:
    assert "line 1: ?[31m?: This key" in refusal('{"\\u001b[31m\\u202e": 1, "\\u001b[31m\\u202e": 2}')


def test_long_fractions_are_read_as_other_programs_write_them() -> None:
    assert read_tree(b'{"a": 0.' + b"1" * 60 + b"}").data == {"a": 1 / 9}


def test_the_largest_file_is_parsed_within_a_request() -> None:
    """An upload of 25 MB is looked at before it is answered: one file of it may take a part of a second."""
    for content in (b'{"a": [' + b"1," * 500_000 + b"1]}", b"a:\n" + b"- b: 1\n" * 140_000):
        began = time.process_time()
        read_tree(content)
        assert time.process_time() - began < 6
