"""The people who sign in, their teams and their invitations."""

import hashlib
import secrets
from datetime import datetime
from typing import Any, ClassVar, Self
from uuid import uuid4

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from screening.roles import Permission, Role, can


class Team(models.Model):
    """A group of recruiters; candidates of a team are seen by its members and by those who see all teams."""

    name = models.CharField(_("name"), max_length=80, unique=True)

    def __str__(self) -> str:
        return self.name


class UserManager(BaseUserManager["User"]):
    """Finds people by e-mail whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "User":
        """The person with this e-mail."""
        return self.get(email=(username or "").strip().lower())

    def create_user(self, *, email: str, password: str | None, name: str, roles: list[str]) -> "User":
        """Store a new person; password None makes the account unusable until one is set."""
        user = self.model(email=email.strip().lower(), name=name, roles=roles)
        user.set_password(password)
        user.save()
        return user


class Theme(models.TextChoices):
    """How pages look."""

    SYSTEM = "system", _("Like the system")
    LIGHT = "light", _("Light")
    DARK = "dark", _("Dark")


class Density(models.TextChoices):
    """How close things stand on a page."""

    AIRY = "airy", _("Airy")
    DENSE = "dense", _("Dense")


class User(AbstractBaseUser):
    """A person who signs in."""

    email = models.EmailField(_("e-mail"), max_length=254, unique=True)  # always in lower case
    name = models.CharField(_("name"), max_length=120)
    roles = ArrayField(models.CharField(max_length=20, choices=Role.choices), verbose_name=_("roles"))
    teams = models.ManyToManyField(Team, blank=True, related_name="members", verbose_name=_("teams"))
    is_active = models.BooleanField(_("active"), default=True)
    joined_at = models.DateTimeField(_("joined"), default=timezone.now)
    language = models.CharField(_("language"), max_length=8, choices=settings.LANGUAGES, default="en")
    theme = models.CharField(_("theme"), max_length=8, choices=Theme.choices, default=Theme.SYSTEM)
    density = models.CharField(_("density"), max_length=8, choices=Density.choices, default=Density.AIRY)
    tour_step = models.PositiveSmallIntegerField(default=0, editable=False)  # 0: not on it
    wants_digest = models.BooleanField(_("daily digest by mail"), default=True)
    mail_nonce = models.UUIDField(default=uuid4, editable=False)  # the link that stops the digest is made from it

    # On the signed-in person only: accounts.SignedInBackend brings them with the same query.
    second_factor_roles: list[str]
    organisation_zone: str
    has_second_factor: bool

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(condition=models.Q(email=Lower("email")), name="an_email_is_in_lower_case"),
            models.CheckConstraint(condition=models.Q(roles__len__gt=0), name="everybody_has_a_role"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def shape(self) -> tuple[str, ...]:
        """What decides, besides the key, which rows this person may see: statements are composed once for all alike."""
        return tuple(sorted(self.roles)) if self.is_active else ()

    @classmethod
    def like(cls, shape: tuple[str, ...], key: int) -> Self:
        """Somebody of that shape, to compose a statement for; the key may be a number that stands in.

        Nothing else is known of this person: a condition that asked for more would ask the database, and fail.
        """
        return cls.from_db(None, ("id", "roles", "is_active"), (key, list(shape), bool(shape)))

    def may(self, permission: str) -> bool:
        """Whether this person may do something; for templates and views."""
        return can(self, Permission(permission))

    @property
    def role_labels(self) -> list[str]:
        """The person's roles in words."""
        return labels_of(self.roles)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Finds invitations that can still be used."""

    def open(self, now: datetime) -> Self:
        """Neither used, nor withdrawn, nor expired."""
        return self.filter(used_at=None, withdrawn_at=None, expires_at__gt=now)

    def for_token(self, token: str) -> Self:
        """The invitation behind a link."""
        return self.filter(token_hash=hash_token(token))


class Invitation(models.Model):
    """A one-time link that creates an account; only the hash of its token is kept."""

    email = models.EmailField(_("e-mail"), max_length=254, blank=True)  # blank: the first admin chooses
    roles = ArrayField(models.CharField(max_length=20, choices=Role.choices), verbose_name=_("roles"))
    teams = models.ManyToManyField(Team, blank=True, verbose_name=_("teams"))
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    def __str__(self) -> str:
        return f"invitation {self.pk}"

    @property
    def role_labels(self) -> list[str]:
        """The promised roles in words."""
        return labels_of(self.roles)


def labels_of(roles: list[str]) -> list[str]:
    """Roles in words."""
    return [str(Role(role).label) for role in roles]


def new_token() -> str:
    """192 random bits for a link."""
    return secrets.token_urlsafe(24)


def hash_token(token: str) -> str:
    """What is kept of a link's token."""
    return hashlib.sha256(token.encode()).hexdigest()


def user_display(user: Any) -> str:
    """How allauth names a person in its messages."""
    return str(user.name)
