"""What does not fit about who a candidate is: names, history, schools, employers, referees, documents."""
