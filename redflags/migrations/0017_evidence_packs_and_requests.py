"""Evidence packs; requests of candidates for a copy and for a correction."""

import django.contrib.postgres.fields
import django.db.models.deletion
import django.utils.timezone
import screening.vault
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("redflags", "0016_figures_kept_up"),
        ('candidates', '0009_legal_holds'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='AccessRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('open', 'Received'), ('prepared', 'Prepared, to be approved'), ('approved', 'Approved, to be handed over'), ('delivered', 'Handed over'), ('refused', 'Refused'), ('withdrawn', 'Withdrawn by the candidate')], default='open', max_length=10)),
                ('asked_on', models.DateField(verbose_name='asked on')),
                ('way', models.CharField(choices=[('mail', 'E-mail'), ('letter', 'Letter'), ('phone', 'Phone call'), ('in_person', 'In person'), ('page', 'The page behind a link of ours')], max_length=10, verbose_name='how it came')),
                ('note', models.CharField(blank=True, max_length=1000, verbose_name='what was asked for')),
                ('due_on', models.DateField()),
                ('extended_reason', models.CharField(blank=True, max_length=500)),
                ('identity', models.CharField(blank=True, choices=[('known', 'Answered from an e-mail address or phone that was on file before'), ('call', 'Seen in a call by somebody who had interviewed the person'), ('in_person', 'In person'), ('paper', "A paper of the person's choice was looked at, not kept"), ('mandate', 'A representative showed a signed mandate, and who the person is was checked')], max_length=10, verbose_name='how we know who asks')),
                ('identity_note', models.CharField(blank=True, max_length=500, verbose_name='what was seen')),
                ('identity_at', models.DateTimeField(null=True)),
                ('language', models.CharField(choices=[('en', 'English'), ('fr-ca', 'French (Canada)')], default='en', max_length=8, verbose_name='language')),
                ('given', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(max_length=40), default=list, size=None)),
                ('withheld', django.contrib.postgres.fields.ArrayField(base_field=models.CharField(choices=[('assessment', 'The explanation of the assessment, level and score'), ('decisions', 'Decisions')], max_length=12), default=list, size=None)),
                ('withheld_reason', models.CharField(blank=True, max_length=1000, verbose_name='why it is withheld')),
                ('content', screening.vault.SealedField(null=True)),
                ('digest', models.CharField(blank=True, max_length=64)),
                ('prepared_at', models.DateTimeField(null=True)),
                ('approved_at', models.DateTimeField(null=True)),
                ('nonce', models.UUIDField(default=uuid.uuid4, editable=False)),
                ('token_hash', models.CharField(blank=True, editable=False, max_length=64)),
                ('link_until', models.DateTimeField(null=True)),
                ('closed_at', models.DateTimeField(null=True)),
                ('closing_note', models.CharField(blank=True, max_length=1000)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('version', models.PositiveIntegerField(default=1, editable=False)),
                ('approved_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('candidate', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='access_requests', to='candidates.candidate')),
                ('closed_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('identity_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('prepared_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('state__in', ['open', 'prepared', 'approved'])), fields=['due_on'], name='access_requests_due')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state__in', ['open', 'prepared', 'approved'])), fields=('candidate',), name='one_access_request_under_way'), models.UniqueConstraint(condition=models.Q(('token_hash', ''), _negated=True), fields=('token_hash',), name='one_copy_per_link'), models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['approved', 'delivered']), _negated=True), ('identity_at__isnull', False), _connector='OR'), name='who_asks_is_known_before_a_copy_leaves')],
            },
        ),
        migrations.CreateModel(
            name='Dispute',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('state', models.CharField(choices=[('open', 'Received'), ('accepted', 'Accepted: the entry was mended'), ('refused', "Not accepted: the candidate's statement stands beside it"), ('withdrawn', 'Withdrawn by the candidate')], default='open', max_length=10)),
                ('ref', models.CharField(blank=True, max_length=40, verbose_name='which entry')),
                ('statement', models.TextField(max_length=4000, verbose_name='what the candidate says')),
                ('received_on', models.DateField(verbose_name='received on')),
                ('way', models.CharField(choices=[('mail', 'E-mail'), ('letter', 'Letter'), ('phone', 'Phone call'), ('in_person', 'In person'), ('page', 'The page behind a link of ours')], max_length=10, verbose_name='how it came')),
                ('due_on', models.DateField()),
                ('reason', models.CharField(blank=True, max_length=1000, verbose_name='reason')),
                ('told_at', models.DateTimeField(null=True)),
                ('told_note', models.CharField(blank=True, max_length=1000)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('decided_at', models.DateTimeField(null=True)),
                ('version', models.PositiveIntegerField(default=1, editable=False)),
                ('candidate', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='disputes', to='candidates.candidate')),
                ('created_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('decided_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('state', 'open')), fields=['due_on'], name='disputes_due')],
                'constraints': [models.CheckConstraint(condition=models.Q(models.Q(('state', 'refused'), _negated=True), models.Q(('reason', ''), _negated=True), _connector='OR'), name='a_refusal_has_a_reason'), models.CheckConstraint(condition=models.Q(('state', 'open'), ('decided_at__isnull', False), _connector='OR'), name='a_dispute_is_ended_by_somebody')],
            },
        ),
        migrations.CreateModel(
            name='EvidencePack',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('profile', models.CharField(max_length=10, verbose_name='for whom')),
                ('language', models.CharField(choices=[('en', 'English'), ('fr-ca', 'French (Canada)')], default='en', max_length=8, verbose_name='language')),
                ('reason', models.CharField(max_length=500, verbose_name='reason')),
                ('state', models.CharField(choices=[('proposed', 'Waits for a second person'), ('owed', 'Waiting'), ('running', 'Running'), ('done', 'Ready'), ('failed', 'Failed'), ('cancelled', 'Cancelled')], default='owed', max_length=10)),
                ('asked_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('approved_at', models.DateTimeField(null=True)),
                ('counts_from', models.DateTimeField(null=True)),
                ('alone', models.BooleanField(default=False)),
                ('alone_reason', models.CharField(blank=True, max_length=1000)),
                ('total', models.PositiveIntegerField(default=0)),
                ('done', models.PositiveIntegerField(default=0)),
                ('path', models.CharField(blank=True, max_length=80)),
                ('sha256', models.CharField(blank=True, max_length=64)),
                ('size', models.PositiveBigIntegerField(default=0)),
                ('pages', models.PositiveIntegerField(default=0)),
                ('problem', models.CharField(blank=True, max_length=80)),
                ('claimed_at', models.DateTimeField(null=True)),
                ('claim', models.UUIDField(null=True)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('finished_at', models.DateTimeField(null=True)),
                ('expires_at', models.DateTimeField(null=True)),
                ('approved_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('asked_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('candidate', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='packs', to='candidates.candidate')),
                ('incident', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='packs', to='redflags.incident')),
                ('others', models.ManyToManyField(related_name='+', to='candidates.candidate')),
            ],
            options={
                'indexes': [models.Index(condition=models.Q(('state__in', ['owed', 'running'])), fields=['id'], name='packs_owed'), models.Index(condition=models.Q(('path', ''), _negated=True), fields=['expires_at'], name='packs_to_expire')],
            },
        ),
    ]
