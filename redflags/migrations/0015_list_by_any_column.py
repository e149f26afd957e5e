from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    """The list by assurance and by what is due next; built while others go on writing."""

    atomic = False

    dependencies = [
        ("redflags", "0014_saved_views_tags_and_bulk"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name='standing',
            index=models.Index(fields=['assurance', 'application'], name='standings_by_assurance'),
        ),
        AddIndexConcurrently(
            model_name='standing',
            index=models.Index(condition=models.Q(('next_due_on__isnull', False)), fields=['next_due_on', 'application'], name='standings_by_due'),
        ),
    ]
