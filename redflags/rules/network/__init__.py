"""Where a candidate's sessions come from."""
