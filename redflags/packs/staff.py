"""What our own people are called in a pack: by name or, where names stay out, by a number and their roles."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from screening.models import User


class Staff:
    """Labels of our own people, the same throughout one pack."""

    def __init__(self, *, named: bool) -> None:
        self.named = named
        self.labels: dict[int, str] = {}  # by key
        self._by_name: dict[str, str] = {}

    def learn(self, keys: Iterable[int]) -> None:
        """Look people up once."""
        for user in User.objects.filter(pk__in=set(keys) - self.labels.keys()).order_by("pk"):
            self.of(user)

    def of(self, user: User | None) -> str:
        """What somebody is called; "" for nobody: the product itself, or a page behind a link."""
        if user is None:
            return ""
        if user.pk not in self.labels:
            self.labels[user.pk] = user.name if self.named else self._number(user)
            self._by_name[user.name] = self.labels[user.pk]
        return self.labels[user.pk]

    def by_key(self, key: int | None) -> str:
        """The same by key, of people who were looked up."""
        return self.labels.get(key or 0, "")

    def by_name(self, name: str) -> str:
        """The same where only the name is at hand."""
        return name if self.named else self._by_name.get(name, _("one of our people"))

    def _number(self, user: User) -> str:
        roles = ", ".join(str(label) for label in user.role_labels)
        return _("member of staff %(number)s (%(roles)s)") % {"number": len(self.labels) + 1, "roles": roles}
