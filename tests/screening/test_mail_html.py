"""The HTML part of a mail, made from its text."""

from screening.mail_html import Kind, blocks

OWN = "https://screening.example.org"


def shape(text: str, own: str = OWN) -> list[tuple[str, list[str]]]:
    """Each block with its lines."""
    return [
        (block.kind, [line.text for line in block.lines] or [line.text for item in block.items for line in item.lines])
        for block in blocks(text, own=own)
    ]


def test_paragraphs_stay_and_the_one_link_is_a_button() -> None:
    text = "Dear Robin,\n\nPlease answer:\n\nhttps://screening.example.org/answer/x/\n\nThank you\nDana"
    assert shape(text) == [
        (Kind.TEXT, ["Dear Robin,"]),
        (Kind.TEXT, ["Please answer:"]),
        (Kind.BUTTON, [f"{OWN}/answer/x/"]),
        (Kind.TEXT, ["Thank you", "Dana"]),
    ]


def test_only_our_own_address_is_a_link() -> None:
    strange = ("https://evil.example/x", "https://screening.example.org.evil.example/", "javascript:alert(1)", OWN)
    assert [kind for kind, _lines in shape("\n\n".join(strange))] == [Kind.TEXT] * 4
    assert shape(f"{OWN}/a", own="") == [(Kind.TEXT, [f"{OWN}/a"])], "without a public address nothing is one"


def test_of_several_links_none_is_the_button() -> None:
    assert [kind for kind, _lines in shape(f"{OWN}/a\n\nor\n\n{OWN}/b")] == [Kind.LINK, Kind.TEXT, Kind.LINK]


def test_numbered_lines_are_one_list_that_keeps_its_numbers_and_its_lines() -> None:
    (lead, listed) = blocks("We ask:\n1. Since when?\nAnd why?\n\n2. Where?", own=OWN)
    assert [line.text for line in lead.lines] == ["We ask:"]
    assert [(item.mark, [line.text for line in item.lines]) for item in listed.items] == [
        ("1", ["Since when?", "And why?"]),
        ("2", ["Where?"]),
    ]


def test_lines_with_a_dash_are_a_list_whose_links_are_links() -> None:
    (listed,) = blocks(f"- Two checks are late\n{OWN}/\n- One answer came", own=OWN)
    assert listed.kind is Kind.LISTED
    assert [[line.is_link for line in item.lines] for item in listed.items] == [[False, True], [False]]
