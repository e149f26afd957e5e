from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('redflags', '0010_exports_of_several_tables'),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='authorityreport',
            name='one_approved_report_per_incident',
        ),
        migrations.AddField(
            model_name='authorityreport',
            name='superseded_from',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddConstraint(
            model_name='authorityreport',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'approved'), ('superseded_from', None)), fields=('incident',), name='one_approved_report_per_incident'),
        ),
    ]
