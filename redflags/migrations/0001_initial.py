import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('candidates', '0001_initial'),
        ('screening', '__first__'),
    ]

    operations = [
        migrations.CreateModel(
            name='Standing',
            fields=[
                ('application', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, serialize=False, to='candidates.application')),
                ('level', models.PositiveSmallIntegerField(choices=[(0, 'Standard'), (1, 'Verify'), (2, 'Hold'), (3, 'Escalate')], default=0)),
                ('score', models.PositiveSmallIntegerField(default=0)),
                ('assurance', models.PositiveSmallIntegerField(default=0)),
                ('plan', models.JSONField(default=list)),
                ('unknown', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=8), default=list, size=None)),
                ('broken', models.JSONField(default=dict)),
                ('texts_unread', models.PositiveSmallIntegerField(default=0)),
                ('open_findings', models.PositiveSmallIntegerField(default=0)),
                ('links', models.PositiveSmallIntegerField(default=0)),
                ('next_due_on', models.DateField(null=True)),
                ('next_due', models.CharField(blank=True, max_length=20)),
                ('assessed_at', models.DateTimeField()),
                ('reassess_at', models.DateTimeField(null=True)),
            ],
            options={
                'indexes': [models.Index(fields=['level', 'application'], name='standings_by_level'), models.Index(fields=['-level', '-score', 'application'], name='standings_by_rank'), models.Index(condition=models.Q(('reassess_at__isnull', False)), fields=['reassess_at'], name='reassessments_owed')],
                'constraints': [models.CheckConstraint(condition=models.Q(('score__lte', 100)), name='a_score_is_at_most_100'), models.CheckConstraint(condition=models.Q(('assurance__lte', 100)), name='assurance_is_a_percentage')],
            },
        ),
        migrations.CreateModel(
            name='Export',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('filters', models.JSONField(default=dict)),
                ('reason', models.CharField(max_length=300, verbose_name='reason')),
                ('state', models.CharField(choices=[('owed', 'Waiting'), ('running', 'Running'), ('done', 'Ready'), ('failed', 'Failed')], default='owed', max_length=10)),
                ('total', models.PositiveIntegerField(default=0)),
                ('rows', models.PositiveIntegerField(default=0)),
                ('path', models.CharField(blank=True, max_length=80)),
                ('sha256', models.CharField(blank=True, max_length=64)),
                ('problem', models.CharField(blank=True, max_length=80)),
                ('asked_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('claimed_at', models.DateTimeField(null=True)),
                ('claim', models.UUIDField(null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('finished_at', models.DateTimeField(null=True)),
                ('expires_at', models.DateTimeField(null=True)),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('state__in', ['owed', 'running'])), fields=['id'], name='exports_owed'), models.Index(condition=models.Q(('path', ''), _negated=True), fields=['expires_at'], name='exports_to_expire'), models.Index(fields=['asked_by', '-id'], name='exports_of_person')],
            },
        ),
        migrations.CreateModel(
            name='Finding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=400)),
                ('code', models.CharField(max_length=8)),
                ('version', models.PositiveSmallIntegerField()),
                ('family', models.CharField(max_length=12)),
                ('flag', models.CharField(max_length=24)),
                ('strength', models.PositiveSmallIntegerField()),
                ('status', models.CharField(choices=[('open', 'Open'), ('to_confirm', 'To confirm'), ('explained', 'Explained')], max_length=10)),
                ('says', models.TextField()),
                ('values', models.JSONField(default=dict)),
                ('refs', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), size=None)),
                ('explained', models.TextField(blank=True)),
                ('points', models.PositiveSmallIntegerField(default=0)),
                ('shadow', models.BooleanField(default=False)),
                ('first_seen_at', models.DateTimeField()),
                ('application', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='findings', to='candidates.application')),
            ],
            options={
                'indexes': [models.Index(fields=['code', 'status'], name='findings_by_rule')],
                'constraints': [models.UniqueConstraint(fields=('application', 'key'), name='one_finding_per_key')],
            },
        ),
        migrations.CreateModel(
            name='FindingVerdict',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=400)),
                ('code', models.CharField(max_length=8)),
                ('refs', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), default=list, size=None)),
                ('kind', models.CharField(choices=[('confirmed', 'Confirmed'), ('explained', 'Explained'), ('cleared', 'Cleared')], max_length=10, verbose_name='verdict')),
                ('reason', models.CharField(max_length=1000, verbose_name='reason')),
                ('evidence', models.CharField(blank=True, max_length=500, verbose_name='evidence seen')),
                ('said_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('undone_at', models.DateTimeField(null=True)),
                ('counts_from', models.DateTimeField(null=True)),
                ('awaits_second', models.BooleanField(default=False)),
                ('agreed_at', models.DateTimeField(null=True)),
                ('alone', models.BooleanField(default=False)),
                ('agreed_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('candidate', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='verdicts', to='candidates.candidate')),
                ('said_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('undone_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.UniqueConstraint(condition=models.Q(('undone_at', None)), fields=('candidate', 'key'), name='one_standing_verdict_per_finding')],
            },
        ),
    ]
