"""What two texts share: their telling, and neither names nor lists nor the lines a template brings."""

import random

from candidates import prose

STORY = """\
Summary
For the last six years I have looked after the payment services of a mid-sized retailer, mostly in Python. I joined when
there were two of us, helped to split one large application into nine smaller ones, and stayed on call through both
moves of the data centre. What I enjoy most is finding out why something is slow and writing down how we found it.

Experience
Acme Retail, Senior Engineer, 2019 - 2025
- Rewrote the nightly settlement so that it finishes before the shops open, and taught the team to read its reports.
- Moved forty reports from a shared drive into the warehouse without anybody having to work on a weekend.
- Introduced small reviews every morning, which brought the number of incidents down within a quarter.

Skills
Python, Django, PostgreSQL, Redis, Docker, Kubernetes, Terraform, AWS, Git, Linux, Kafka, Spark, Airflow, dbt, Looker
"""

OTHER = """\
I started out in a school library, where I looked after the catalogue and the two computers that everybody shared. From
there I went to a hospital, first for the help desk and then for the team that keeps its appointment system alive. We
were four people for eleven clinics, so I learned to say early what would not be ready, and to keep notes that a tired
colleague can follow at three in the morning. Last year I led the move to a new telephone system, ward by ward, and we
never lost a call. I am looking for a team that cares about the people at the other end.
"""


def share(one: str, other: str) -> float:
    return prose.containment(prose.shingles(one), prose.shingles(other))


def test_a_story_told_under_another_name_and_employer_is_the_same_story() -> None:
    told_again = STORY.replace("Acme Retail", "Borealis Foods").replace("2019 - 2025", "2018 - 2024")
    told_again = told_again.replace("six years", "seven years").replace("nine smaller", "eleven smaller")
    assert share(STORY, told_again) > 0.6


def test_how_lines_were_broken_and_marked_changes_nothing() -> None:
    assert share(STORY, " ".join(STORY.split("\n")[1:4]) + "\n" + STORY.replace("- ", "• ")) == 1


def test_two_people_share_nothing_of_what_they_tell() -> None:
    assert share(STORY, OTHER) == 0


def test_headings_contacts_and_lists_of_skills_are_no_prose() -> None:
    listed = "Skills\nPython, Django, PostgreSQL, Redis, Docker, Kubernetes\nalex@example.com | +1 416 555 0123\n" * 40
    assert prose.shingles(listed) == frozenset()


def test_a_short_message_says_what_everybody_says() -> None:
    assert prose.shingles("Thank you for the quick answer, I am looking forward to our talk on Monday.") == frozenset()


def test_passages_are_found_again_where_they_stand() -> None:
    both = OTHER + "\n" + STORY
    spans = prose.passages(both, prose.shingles(STORY))
    assert spans
    assert all(start >= len(OTHER) for start, _end in spans)
    assert all(both[start:end] in STORY for start, end in spans)


def test_texts_that_share_a_third_of_their_runs_meet_in_their_sketches() -> None:
    rng, met = random.Random(3), 0
    for _pair in range(400):
        one, more = [frozenset(rng.sample(range(2**31), 300)) for _side in range(2)]
        other = frozenset(list(one)[:105]) | frozenset(list(more)[:195])
        met += not set(prose.sketch(one)).isdisjoint(prose.sketch(other))
    assert met >= 390


def test_a_megabyte_is_read_up_to_its_bound() -> None:
    assert len(prose.shingles((OTHER.replace("\n", " ") + "\n") * 2_000)) <= prose.MOST_WORDS
