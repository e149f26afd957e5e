import django.contrib.postgres.fields
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("redflags", "0013_reviews"),
        ('candidates', '0011_list_by_day'),
        ('screening', '0005_notices'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='ApplicationTag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
        ),
        migrations.CreateModel(
            name='Bulk',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('assign', 'Hand over'), ('tag', 'Add a tag'), ('untag', 'Take a tag away'), ('move', 'Move to a stage')], max_length=8)),
                ('after', models.CharField(blank=True, choices=[('applied', 'Applied'), ('screening', 'Screening'), ('interviewing', 'Interviewing'), ('offer', 'Conditional offer'), ('onboarding', 'Onboarding'), ('probation', 'Probation'), ('employed', 'Employed'), ('closed', 'Closed')], max_length=12)),
                ('note', models.CharField(max_length=500, verbose_name='note')),
                ('filters', models.JSONField(null=True)),
                ('state', models.CharField(choices=[('owed', 'Waiting'), ('running', 'Running'), ('done', 'Done'), ('cancelled', 'Stopped'), ('failed', 'Not finished'), ('undoing', 'Being taken back'), ('undone', 'Taken back')], default='owed', max_length=10)),
                ('gathered', models.BooleanField(default=False)),
                ('reached', models.BigIntegerField(default=0)),
                ('total', models.PositiveIntegerField(default=0)),
                ('done', models.PositiveIntegerField(default=0)),
                ('left_out', models.PositiveIntegerField(default=0)),
                ('undone', models.PositiveIntegerField(default=0)),
                ('kept', models.PositiveIntegerField(default=0)),
                ('problem', models.CharField(blank=True, max_length=80)),
                ('asked_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('finished_at', models.DateTimeField(null=True)),
                ('claimed_at', models.DateTimeField(null=True)),
                ('claim', models.UUIDField(null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name='BulkRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('waiting', 'Waiting'), ('done', 'Changed'), ('left_out', 'Left out'), ('undone', 'Taken back'), ('kept', 'Changed since, so it stays')], default='waiting', max_length=8)),
                ('why', models.CharField(blank=True, choices=[('unseen', 'you may not see the candidate any more'), ('already', 'already so'), ('closed', 'closed'), ('stage', 'at a stage from which this is no step forward'), ('decided', 'a decision to hold or not to proceed stands'), ('legal_hold', "under legal hold: take this step on the candidate's page"), ('team', 'of a team whose candidates the colleague does not see'), ('changed', 'somebody changed it meanwhile'), ('locked', 'somebody was changing it at that moment')], max_length=10)),
                ('stage_before', models.CharField(blank=True, choices=[('applied', 'Applied'), ('screening', 'Screening'), ('interviewing', 'Interviewing'), ('offer', 'Conditional offer'), ('onboarding', 'Onboarding'), ('probation', 'Probation'), ('employed', 'Employed'), ('closed', 'Closed')], max_length=12)),
                ('stage_since_before', models.DateTimeField(null=True)),
                ('version_after', models.PositiveIntegerField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name='ListChoice',
            fields=[
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='list_choice', serialize=False, to=settings.AUTH_USER_MODEL)),
                ('columns', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=12), default=list, size=None)),
            ],
        ),
        migrations.CreateModel(
            name='RoleView',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(choices=[('recruiter', 'Recruiter'), ('hr_lead', 'HR lead'), ('admin', 'Admin'), ('auditor', 'Auditor')], max_length=20, unique=True)),
                ('set_at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
        ),
        migrations.CreateModel(
            name='SavedView',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60, verbose_name='name')),
                ('q', models.CharField(blank=True, max_length=200)),
                ('level', models.CharField(blank=True, max_length=10)),
                ('stage', models.CharField(blank=True, max_length=12)),
                ('position', models.PositiveBigIntegerField(null=True)),
                ('tag', models.PositiveBigIntegerField(null=True)),
                ('mine', models.BooleanField(default=False)),
                ('links', models.BooleanField(default=False)),
                ('due', models.CharField(blank=True, max_length=10)),
                ('assurance', models.CharField(blank=True, max_length=10)),
                ('late', models.CharField(blank=True, max_length=12)),
                ('rule', models.CharField(blank=True, max_length=8)),
                ('finding', models.CharField(blank=True, max_length=10)),
                ('fired_since', models.DateField(null=True)),
                ('since', models.DateField(null=True)),
                ('until', models.DateField(null=True)),
                ('team', models.PositiveBigIntegerField(null=True)),
                ('recruiter', models.CharField(blank=True, max_length=9)),
                ('source', models.CharField(blank=True, max_length=80)),
                ('channel', models.CharField(blank=True, max_length=80)),
                ('reached', models.CharField(blank=True, max_length=12)),
                ('became', models.CharField(blank=True, max_length=10)),
                ('score', models.CharField(blank=True, max_length=7)),
                ('verified', models.CharField(blank=True, max_length=7)),
                ('order', models.CharField(blank=True, max_length=12)),
                ('columns', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=12), default=list, size=None)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
        ),
        migrations.CreateModel(
            name='Tag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=40, verbose_name='tag')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
        ),
        migrations.AddField(
            model_name='applicationtag',
            name='application',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tags', to='candidates.application'),
        ),
        migrations.AddField(
            model_name='applicationtag',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='bulk',
            name='asked_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='bulk',
            name='recruiter',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='bulkrow',
            name='application',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='candidates.application'),
        ),
        migrations.AddField(
            model_name='bulkrow',
            name='bulk',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rows', to='redflags.bulk'),
        ),
        migrations.AddField(
            model_name='bulkrow',
            name='recruiter_before',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='roleview',
            name='set_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='savedview',
            name='owner',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='views', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='savedview',
            name='teams',
            field=models.ManyToManyField(blank=True, related_name='+', to='screening.team', verbose_name='shared with'),
        ),
        migrations.AddField(
            model_name='roleview',
            name='view',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='roles', to='redflags.savedview'),
        ),
        migrations.AddField(
            model_name='listchoice',
            name='view',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='redflags.savedview'),
        ),
        migrations.AddField(
            model_name='tag',
            name='created_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='bulk',
            name='tag',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='redflags.tag'),
        ),
        migrations.AddField(
            model_name='applicationtag',
            name='tag',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='redflags.tag'),
        ),
        migrations.AddIndex(
            model_name='bulkrow',
            index=models.Index(fields=['bulk', 'state', 'application'], name='bulk_rows_by_state'),
        ),
        migrations.AddConstraint(
            model_name='bulkrow',
            constraint=models.UniqueConstraint(fields=('bulk', 'application'), name='one_row_per_bulk_and_application'),
        ),
        migrations.AddConstraint(
            model_name='savedview',
            constraint=models.UniqueConstraint(fields=('owner', 'name'), name='one_view_per_name_and_owner'),
        ),
        migrations.AddConstraint(
            model_name='tag',
            constraint=models.UniqueConstraint(django.db.models.functions.text.Lower('name'), name='one_tag_per_name'),
        ),
        migrations.AddIndex(
            model_name='bulk',
            index=models.Index(condition=models.Q(('state__in', ['owed', 'running', 'undoing'])), fields=['id'], name='bulk_owed'),
        ),
        migrations.AddIndex(
            model_name='bulk',
            index=models.Index(fields=['asked_by', '-id'], name='bulk_of_person'),
        ),
        migrations.AddIndex(
            model_name='applicationtag',
            index=models.Index(fields=['tag', 'application'], name='applications_by_tag'),
        ),
        migrations.AddConstraint(
            model_name='applicationtag',
            constraint=models.UniqueConstraint(fields=('application', 'tag'), name='one_tag_once_per_application'),
        ),
    ]
