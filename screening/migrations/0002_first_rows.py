"""The rows an installation starts with: its organisation and the table of the cache."""

from django.core.management import call_command
from django.db import migrations


def organisation(apps, schema_editor):
    """HR leads and admins use a second factor unless an admin decides otherwise."""
    apps.get_model("screening", "Organisation").objects.create(pk=1, second_factor_roles=["hr_lead", "admin"])


def cache_table(apps, schema_editor):
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("screening", "0001_initial")]
    operations = [
        migrations.RunPython(organisation, migrations.RunPython.noop),
        migrations.RunPython(cache_table, migrations.RunPython.noop),
    ]
