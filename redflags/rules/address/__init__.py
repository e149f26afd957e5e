"""Where a candidate lives and where equipment should go."""
