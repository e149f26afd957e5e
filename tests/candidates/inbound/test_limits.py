"""The limits that people are told are those that hold."""

import pytest
from django.conf import settings

from candidates.inbound import limits

TOLD = (settings.BASE_DIR / "docs" / "import.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "said",
    [
        f"{limits.ROWS:,} rows",
        f"{limits.COLUMNS:,} columns",
        f"{limits.CELL:,} characters a cell",
        f"{limits.LINE:,} a line",
        f"{limits.FILES} files",
        f"{limits.TREE:,} bytes, {limits.DEPTH} levels",
        f"{settings.UPLOAD_LIMIT // 2**20} MB, refused",
    ],
)
def test_the_page_about_imports_names_every_limit(said: str) -> None:
    assert said in TOLD
