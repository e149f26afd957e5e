"""How much one import may bring, beside settings.UPLOAD_LIMIT for the bytes of an upload; docs/import.md repeats it."""

ROWS = 200_000
"""Rows of a table."""

COLUMNS = 200
"""Columns of a table."""

CELL = 65_536
"""Characters of a cell."""

LINE = 1_048_576
"""Characters of a line of a table: far more than a real row has, so that a broken file is found early."""

FILES = 200
"""Files of one upload."""

TREE = 1_048_576
"""Bytes of one JSON or YAML file."""

DEPTH = 24
"""How deep a JSON or YAML file may be nested."""
