"""`make bench` tells the truth: it counts what a page asks, and refuses pages that fail and registers in use."""

from random import Random

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from redflags.bench.pages import ROUNDS, measure
from redflags.bench.texts import ORDINARY, TELLING, sentence, text
from redflags.reading import Context, Speaker, read
from screening.roles import Role
from tests import make

pytestmark = pytest.mark.django_db


def test_a_page_is_measured_by_its_queries_and_its_times():
    visitor = Client()
    visitor.force_login(make.user(Role.AUDITOR))

    figures = measure(visitor, [reverse("candidates")])

    assert 0 < figures.queries < ROUNDS
    assert 0 < figures.p50 <= figures.p95


def test_a_page_that_is_not_served_is_no_figure():
    with pytest.raises(CommandError, match="answers 302"):
        measure(Client(), [reverse("candidates")])


def test_the_long_texts_tell_of_nothing_or_with_every_sentence():
    chance = Random(3)
    for _number in range(60):
        assert not read(sentence(ORDINARY, chance), speaker=Speaker.STAFF, context=Context.NOTE).said
        assert read(sentence(TELLING, chance), speaker=Speaker.STAFF, context=Context.NOTE).said
    assert len(text(ORDINARY, 5_000)) == 5_000


def test_a_register_in_use_is_left_alone():
    make.candidate()

    with pytest.raises(CommandError, match="make bench"):
        call_command("bench", 5)
