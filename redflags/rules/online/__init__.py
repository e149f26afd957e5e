"""What public profiles, code and portfolios show."""
