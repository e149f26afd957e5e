"""One file per rule, in its family's folder; found by walking, registered nowhere."""
