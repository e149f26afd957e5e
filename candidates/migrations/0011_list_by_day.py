from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    """The list by the day of the application; built while others go on writing."""

    atomic = False

    dependencies = [
        ("candidates", "0010_search"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name='application',
            index=models.Index(condition=models.Q(('applied_on__isnull', False)), fields=['applied_on', 'id'], name='applications_by_day'),
        ),
    ]
