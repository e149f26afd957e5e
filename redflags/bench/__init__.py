"""What `make bench` measures, section by section; figures are told, never asserted."""
