"""A candidate's file as a person reads it: lines by noun, each finding on the line it came from."""
