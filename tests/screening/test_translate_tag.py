"""Our `translate` says what Django's own says, in every language and wherever it stands."""

import pytest
from django.template import Context, Template
from django.utils import translation


@pytest.mark.parametrize(
    "tag",
    [
        "'Search'",
        "'Publish' context 'a note'",
        "'Publish' context where",
        "'Search'|upper",
        "'Search' noop",
        "'Search' as told",
        "word",
        "'50 %% & <b>'",
    ],
)
def test_it_says_what_djangos_own_says(tag: str) -> None:
    ours = Template("{% translate " + tag + " %}{{ told }}")
    djangos = Template("{% load trans from i18n %}{% trans " + tag + " %}{{ told }}")
    for language in ("en", "fr-ca", "en"):
        for where, word, is_escaped in (("a note", "Search", True), ("", "Find & <b>", False)):
            with translation.override(language):
                told = [
                    template.render(Context({"where": where, "word": word}, autoescape=is_escaped))
                    for template in (ours, djangos)
                ]
            assert told[0] == told[1]
