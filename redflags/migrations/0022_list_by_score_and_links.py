from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    """The list by score and by links; built while others go on writing."""

    atomic = False

    dependencies = [
        ("redflags", "0021_exports_of_ticked_rows"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name='standing',
            index=models.Index(fields=['-score', 'application'], name='standings_by_score'),
        ),
        AddIndexConcurrently(
            model_name='standing',
            index=models.Index(fields=['-links', 'application'], name='standings_by_links'),
        ),
    ]
