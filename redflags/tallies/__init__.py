"""What each application is counted in, and when time alone changes it. Read by the figures, kept up by the actions."""
