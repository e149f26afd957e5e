import django.contrib.postgres.fields
import django.db.models.functions.datetime
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("redflags", "0015_list_by_any_column"),
        ('candidates', '0009_legal_holds'),
    ]

    operations = [
        migrations.CreateModel(
            name='CountedCase',
            fields=[
                ('application', models.BigIntegerField(primary_key=True, serialize=False)),
                ('team', models.PositiveIntegerField(default=0)),
                ('position', models.PositiveIntegerField(default=0)),
                ('source', models.CharField(blank=True, max_length=80)),
                ('channel', models.CharField(blank=True, max_length=80)),
                ('cells', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), size=None)),
                ('turns_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('turns_at__isnull', False)), fields=['turns_at'], name='recounts_by_clock')],
            },
        ),
        migrations.CreateModel(
            name='RecountOwed',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('application', models.BigIntegerField(null=True)),
                ('owed_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
            ],
            options={
                'indexes': [models.Index(fields=['owed_at'], name='recounts_by_age')],
            },
        ),
        migrations.CreateModel(
            name='Tally',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slice', models.CharField(choices=[('all', 'All'), ('position', 'Position'), ('source', 'Source'), ('channel', 'Channel')], max_length=8)),
                ('value', models.CharField(blank=True, max_length=80)),
                ('team', models.IntegerField(default=0)),
                ('measure', models.CharField(max_length=8)),
                ('month', models.CharField(blank=True, max_length=7)),
                ('a', models.CharField(blank=True, max_length=24)),
                ('b', models.CharField(blank=True, max_length=24)),
                ('n', models.IntegerField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('slice', 'value', 'team', 'measure', 'month', 'a', 'b'), name='one_tally_per_cell')],
                'indexes': [models.Index(fields=['slice', 'measure', 'team', 'month'], name='tallies_of_a_slice')],
            },
        ),
        migrations.CreateModel(
            name='WeekFigures',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('first_on', models.DateField(unique=True)),
                ('taken_at', models.DateTimeField()),
                ('open', models.PositiveIntegerField(verbose_name='open applications')),
                ('serious', models.PositiveIntegerField(verbose_name='at hold or escalate')),
                ('unverified', models.PositiveIntegerField(verbose_name='of these, with nothing verified')),
                ('checks', models.PositiveIntegerField(verbose_name='wait for a check that is late')),
                ('interviews', models.PositiveIntegerField(verbose_name='lack the outcome of an interview')),
                ('visits', models.PositiveIntegerField(verbose_name='missed an agreed visit')),
                ('plan', models.PositiveIntegerField(verbose_name='wait for us to ask for a check of the plan')),
                ('after_hire', models.PositiveIntegerField(verbose_name='have something to be done after a hire that is late')),
                ('came_in', models.PositiveIntegerField(verbose_name='came in during the week before')),
                ('decided', models.PositiveIntegerField(verbose_name='were decided during the week before')),
                ('answered', models.PositiveIntegerField(verbose_name='answers to findings during the week before')),
            ],
        ),
        # An installation with applications counts them all once its worker runs.
        migrations.RunSQL(
            "INSERT INTO redflags_recountowed (application) SELECT NULL WHERE EXISTS (SELECT FROM candidates_application)",
            migrations.RunSQL.noop,
        ),
    ]
