"""Which numbers and mail addresses a candidate gives."""
