"""The candidate's own copy of what is held: in plain words, without other people, with the assessment explained."""
