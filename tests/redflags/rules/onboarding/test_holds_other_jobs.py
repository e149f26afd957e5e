"""Other jobs."""

from redflags.engine.rule import Strength
from redflags.rules.onboarding.holds_other_jobs import rule
from tests.redflags.facts import only, said


def test_what_staff_found_out_is_medium():
    assert only(rule, statements=(said("moonlighting", "other_job"),)).strength is Strength.MEDIUM


def test_what_the_person_tells_openly_is_context():
    words = said("moonlighting", "other_job", ref="message:1", speaker="candidate")
    assert only(rule, statements=(words,)).strength is Strength.WEAK
