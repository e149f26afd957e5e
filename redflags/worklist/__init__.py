"""The work of one day: what to do next and for whom, ordered by waiting time, which no score changes."""
