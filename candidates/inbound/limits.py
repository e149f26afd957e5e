"""How much one import may bring, beside settings.UPLOAD_LIMIT for the bytes of an upload; docs/import.md repeats it."""

ROWS = 200_000
"""Rows of a table."""

COLUMNS = 200
"""Columns of a table."""

CELL = 65_536
"""Characters of a cell."""

LINE = 1_048_576
"""Characters of a line of a table: far more than a real row has, so that a broken file is found early."""

UNPACKED = 300_000_000
"""Bytes that a workbook may unpack to: ten times what 200,000 rows of ten columns need."""

TEXTS = 60_000_000
"""Bytes of its table of texts, which is held in memory while its rows stream."""

PARTS = 1_000
"""Files in the archive that a workbook is."""

FILES = 200
"""Files of one upload."""

TREE = 1_048_576
"""Bytes of one JSON or YAML file."""

DEPTH = 24
"""How deep a JSON or YAML file may be nested."""
