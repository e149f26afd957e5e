"""What is to happen on which day: interviews, answers of checks, calls, visits; as a month, and as a feed."""
