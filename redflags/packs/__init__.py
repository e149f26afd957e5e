"""Evidence packs: what is on file about somebody, under a profile of what stays out, as PDF, JSON and originals."""
