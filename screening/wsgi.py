"""The WSGI entry point."""

import gc
import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "screening.settings")
application = get_wsgi_application()

# What is loaded is no garbage: looking through all of it for some held up every hundredth page for a fifth of a second.
import_module(settings.ROOT_URLCONF)
gc.collect()
gc.freeze()
