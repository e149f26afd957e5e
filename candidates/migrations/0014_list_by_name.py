from django.contrib.postgres.operations import AddIndexConcurrently, RemoveIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    """The list knows whose each application is; built while others go on writing."""

    atomic = False

    dependencies = [
        ("candidates", "0013_tables_may_be_workbooks"),
    ]

    operations = [
        AddIndexConcurrently(
            model_name='application',
            index=models.Index(condition=models.Q(('stage', 'closed'), _negated=True), fields=['stage_since', 'id'], include=['candidate'], name='applications_open_by_age'),
        ),
        AddIndexConcurrently(
            model_name='application',
            index=models.Index(condition=models.Q(('stage', 'closed'), _negated=True), fields=['candidate'], name='applications_open_of_person'),
        ),
        AddIndexConcurrently(
            model_name='application',
            index=models.Index(fields=['stage_since', 'id'], include=['candidate', 'stage'], name='applications_all_by_age'),
        ),
        RemoveIndexConcurrently(
            model_name='application',
            name='applications_waiting',
        ),
        RemoveIndexConcurrently(
            model_name='application',
            name='applications_by_age',
        ),
    ]
