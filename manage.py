#!/usr/bin/env python
"""Runs Django's management commands for Screening."""

import os
import sys

from django.core.management import execute_from_command_line

from screening.embedded import here
from screening.embedded.console import StartError

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "screening.settings")
    try:
        os.environ.update(here.variables(os.environ))
    except StartError as error:
        sys.exit(f"screening: {error}")
    execute_from_command_line(sys.argv)
