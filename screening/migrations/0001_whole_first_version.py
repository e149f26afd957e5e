"""The tables of the first version in one step: the accounts, the organisation and the trail.

Who has taken the steps that it replaces goes on with those.
"""

from importlib import import_module

import datetime
import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.deletion
import django.db.models.functions.datetime
import django.db.models.functions.text
import django.utils.timezone
import pgtrigger.compiler
import screening.models.organisation
import uuid
from django.conf import settings
from django.db import migrations, models

from screening.onestep import MakeTables

# A module whose name begins with a number is imported by that name only.
FIRST_ROWS = import_module("screening.migrations.0002_first_rows")


def install_triggers(apps, schema_editor):
    """The triggers of all tables at once: an operation for each would make Django build every model anew each time."""
    for model in apps.get_app_config("screening").get_models():
        for trigger in model._meta.original_attrs.get("triggers", ()):
            schema_editor.execute(trigger.install_sql, params=None)


class Migration(migrations.Migration):

    replaces = [('screening', '0001_initial'), ('screening', '0002_first_rows'), ('screening', '0003_minutes_per_finding'), ('screening', '0004_address_and_telephone'), ('screening', '0005_notices'), ('screening', '0006_names_in_calendar_feeds'), ('screening', '0007_density_of_pages'), ('screening', '0008_exports_that_need_a_second_person')]

    initial = True

    dependencies = [
    ]

    operations = [
        MakeTables(
            migrations.CreateModel(
                name='Team',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(max_length=80, unique=True, verbose_name='name')),
                ],
            ),
            migrations.CreateModel(
                name='Heartbeat',
                fields=[
                    ('process', models.CharField(max_length=40, primary_key=True, serialize=False)),
                    ('beat_at', models.DateTimeField()),
                ],
            ),
            migrations.CreateModel(
                name='TrailSeal',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('first_event', models.BigIntegerField()),
                    ('last_event', models.BigIntegerField(unique=True)),
                    ('sealed_at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                    ('digest', models.CharField(max_length=64)),
                    ('signature', models.CharField(max_length=64)),
                    ('key_id', models.CharField(max_length=8)),
                ],
                options={
                    'triggers': [pgtrigger.compiler.Trigger(name='no_update_or_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='411326de71752c57f6db940496ceab40a6fbc429', operation='UPDATE OR DELETE', pgid='pgtrigger_no_update_or_delete_fbe58', table='screening_trailseal', when='BEFORE')), pgtrigger.compiler.Trigger(name='no_truncate', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'the trail is insert-only'; RETURN NULL;", hash='6bebadc8761514f67642100eae0e35b818ce8e54', level='STATEMENT', operation='TRUNCATE', pgid='pgtrigger_no_truncate_c2fce', table='screening_trailseal', when='BEFORE'))],
                },
            ),
            migrations.CreateModel(
                name='Organisation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('name', models.CharField(blank=True, max_length=120, verbose_name='name')),
                    ('time_zone', models.CharField(default='America/Toronto', max_length=60, verbose_name='time zone')),
                    ('sole_operator', models.BooleanField(default=False, verbose_name='one-person firm')),
                    ('second_factor_roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('recruiter', 'Recruiter'), ('hr_lead', 'HR lead'), ('admin', 'Admin'), ('auditor', 'Auditor')], max_length=20), blank=True, default=list, size=None, verbose_name='roles that must use a second factor')),
                    ('weekend', django.contrib.postgres.fields.ArrayField(base_field=models.PositiveSmallIntegerField(), blank=True, default=screening.models.organisation.saturday_and_sunday, size=None, verbose_name='days off in every week')),
                    ('holidays', django.contrib.postgres.fields.ArrayField(base_field=models.DateField(), blank=True, default=list, size=None, verbose_name='holidays')),
                    ('address', models.TextField(blank=True, max_length=400, verbose_name='postal address')),
                    ('phone', models.CharField(blank=True, max_length=40, verbose_name='telephone')),
                    ('minutes_per_finding', models.PositiveSmallIntegerField(default=6, verbose_name='minutes to look into a finding')),
                    ('digest_at', models.TimeField(default=datetime.time(8, 0), verbose_name='when the daily digest leaves')),
                    ('at_once_a_day', models.PositiveSmallIntegerField(default=10, verbose_name='most mails at once')),
                    ('version', models.PositiveIntegerField(default=1)),
                    ('calendar_names', models.BooleanField(default=False, verbose_name='names in calendar feeds')),
                    ('export_alone', models.PositiveIntegerField(default=1000, verbose_name="most rows that leave on one person's word")),
                ],
                options={
                    'constraints': [models.CheckConstraint(condition=models.Q(('pk', 1)), name='one_organisation'), models.CheckConstraint(condition=models.Q(('weekend__contained_by', [0, 1, 2, 3, 4, 5, 6]), ('weekend__len__lt', 7)), name='a_week_has_a_working_day')],
                },
            ),
            migrations.CreateModel(
                name='User',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('password', models.CharField(max_length=128, verbose_name='password')),
                    ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                    ('email', models.EmailField(max_length=254, unique=True, verbose_name='e-mail')),
                    ('name', models.CharField(max_length=120, verbose_name='name')),
                    ('roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('recruiter', 'Recruiter'), ('hr_lead', 'HR lead'), ('admin', 'Admin'), ('auditor', 'Auditor')], max_length=20), size=None, verbose_name='roles')),
                    ('is_active', models.BooleanField(default=True, verbose_name='active')),
                    ('joined_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='joined')),
                    ('language', models.CharField(choices=[('en', 'English'), ('fr-ca', 'French (Canada)')], default='en', max_length=8, verbose_name='language')),
                    ('theme', models.CharField(choices=[('system', 'Like the system'), ('light', 'Light'), ('dark', 'Dark')], default='system', max_length=8, verbose_name='theme')),
                    ('wants_digest', models.BooleanField(default=True, verbose_name='daily digest by mail')),
                    ('mail_nonce', models.UUIDField(default=uuid.uuid4, editable=False)),
                    ('teams', models.ManyToManyField(blank=True, related_name='members', to='screening.team', verbose_name='teams')),
                    ('density', models.CharField(choices=[('airy', 'Airy'), ('dense', 'Dense')], default='airy', max_length=8, verbose_name='density')),
                ],
                options={
                    'constraints': [models.CheckConstraint(condition=models.Q(('email', django.db.models.functions.text.Lower('email'))), name='an_email_is_in_lower_case'), models.CheckConstraint(condition=models.Q(('roles__len__gt', 0)), name='everybody_has_a_role')],
                },
            ),
            migrations.CreateModel(
                name='NoticeChoice',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('event', models.CharField(max_length=40)),
                    ('way', models.CharField(choices=[('at_once', 'At once'), ('digest', 'In the daily digest'), ('never', 'Never')], max_length=8)),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notice_choices', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'constraints': [models.UniqueConstraint(fields=('person', 'event'), name='one_choice_per_person_and_event')],
                },
            ),
            migrations.CreateModel(
                name='StaffMail',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('due_at', models.DateTimeField()),
                    ('sent_at', models.DateTimeField(null=True)),
                    ('closed_at', models.DateTimeField(null=True)),
                    ('claimed_at', models.DateTimeField(null=True)),
                    ('claim', models.UUIDField(null=True)),
                    ('attempts', models.PositiveSmallIntegerField(default=0)),
                    ('next_attempt_at', models.DateTimeField(null=True)),
                    ('rung_at', models.DateTimeField(null=True)),
                    ('message_id', models.CharField(blank=True, max_length=120)),
                    ('problem', models.CharField(blank=True, max_length=80)),
                    ('sent_to', models.CharField(blank=True, max_length=32)),
                    ('bounced_at', models.DateTimeField(null=True)),
                    ('bounce_status', models.CharField(blank=True, max_length=11)),
                    ('day', models.DateField()),
                    ('is_digest', models.BooleanField()),
                    ('begun_on', models.DateField(null=True)),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'verbose_name': 'staff mail',
                    'indexes': [models.Index(condition=models.Q(('closed_at__isnull', True), ('sent_at__isnull', True)), fields=['due_at'], name='staff_mails_owed'), models.Index(fields=['person', 'begun_on'], name='staff_mails_of_day')],
                    'constraints': [models.UniqueConstraint(condition=models.Q(('is_digest', True)), fields=('person', 'day'), name='one_digest_per_person_and_day')],
                },
            ),
            migrations.CreateModel(
                name='Submission',
                fields=[
                    ('token', models.UUIDField(primary_key=True, serialize=False)),
                    ('at', models.DateTimeField(default=django.utils.timezone.now)),
                    ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
            ),
            migrations.CreateModel(
                name='Invitation',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                    ('roles', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('recruiter', 'Recruiter'), ('hr_lead', 'HR lead'), ('admin', 'Admin'), ('auditor', 'Auditor')], max_length=20), size=None, verbose_name='roles')),
                    ('token_hash', models.CharField(max_length=64, unique=True)),
                    ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
                    ('expires_at', models.DateTimeField()),
                    ('used_at', models.DateTimeField(blank=True, null=True)),
                    ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
                    ('invited_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('teams', models.ManyToManyField(blank=True, to='screening.team', verbose_name='teams')),
                ],
            ),
            migrations.CreateModel(
                name='TrailEvent',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('at', models.DateTimeField(db_default=django.db.models.functions.datetime.Now())),
                    ('verb', models.CharField(max_length=60)),
                    ('candidate', models.UUIDField(db_index=True, null=True)),
                    ('target', models.CharField(blank=True, max_length=80)),
                    ('fields', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=60), default=list, size=None)),
                    ('via', models.CharField(default='web', max_length=10)),
                    ('actor', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ],
                options={
                    'indexes': [models.Index(fields=['verb', '-id'], name='trail_by_verb'), django.contrib.postgres.indexes.BrinIndex(fields=['at'], name='trail_by_day')],
                    'triggers': [pgtrigger.compiler.Trigger(name='no_update_or_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='1b1617a1f5140836dc222162cc640643a57bfe63', operation='UPDATE OR DELETE', pgid='pgtrigger_no_update_or_delete_5133b', table='screening_trailevent', when='BEFORE')), pgtrigger.compiler.Trigger(name='no_truncate', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'the trail is insert-only'; RETURN NULL;", hash='3622921af0c6e7ddebb7e2cc3bb5a2db7574f78e', level='STATEMENT', operation='TRUNCATE', pgid='pgtrigger_no_truncate_5fd17', table='screening_trailevent', when='BEFORE')), pgtrigger.compiler.Trigger(name='mark_writing', sql=pgtrigger.compiler.UpsertTriggerSql(func='PERFORM pg_advisory_xact_lock_shared(7270020); RETURN NEW;', hash='fe1a9765e5e9807c4a50ac9d919faceb042e5cd4', operation='INSERT', pgid='pgtrigger_mark_writing_156b9', table='screening_trailevent', when='BEFORE'))],
                },
            ),
            migrations.CreateModel(
                name='Notice',
                fields=[
                    ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                    ('event', models.CharField(max_length=40)),
                    ('target', models.PositiveBigIntegerField()),
                    ('candidate', models.UUIDField(null=True)),
                    ('page_key', models.PositiveBigIntegerField()),
                    ('key', models.CharField(max_length=120)),
                    ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
                    ('read_at', models.DateTimeField(null=True)),
                    ('way', models.CharField(choices=[('at_once', 'At once'), ('digest', 'In the daily digest'), ('never', 'Never')], max_length=8)),
                    ('is_put_off', models.BooleanField(default=False)),
                    ('by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                    ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notices', to=settings.AUTH_USER_MODEL)),
                    ('mail', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='notices', to='screening.staffmail')),
                ],
                options={
                    'indexes': [models.Index(fields=['person', '-id'], name='notices_of_person'), models.Index(condition=models.Q(('read_at__isnull', True)), fields=['person'], name='notices_unread'), models.Index(fields=['read_at'], name='notices_read')],
                    'constraints': [models.UniqueConstraint(fields=('person', 'key'), name='one_notice_per_person_and_cause')],
                },
            ),
        ),
        migrations.RunPython(install_triggers, migrations.RunPython.noop),
        migrations.RunPython(FIRST_ROWS.organisation, migrations.RunPython.noop),
        migrations.RunPython(FIRST_ROWS.cache_table, migrations.RunPython.noop),
    ]
