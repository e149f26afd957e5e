"""How well the rules do, in figures: pure functions from counts and labelled cases (no database, no clock)."""
