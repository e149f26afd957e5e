"""Makes up registers: people, their applications and everything told about them, deterministic from a seed."""
