"""Forms of what was written: messages of the candidate and others, notes of our own staff."""

from django.utils.translation import gettext_lazy

from candidates.forms.facts import DatedForm
from candidates.forms.fields import long_text, text
from candidates.models import Fact, Message, Source

_SOURCES = {
    Message.Writer.CANDIDATE: Source.CANDIDATE,
    Message.Writer.REFEREE: Source.REFERENCE,
    Message.Writer.STAFF: Source.STAFF,
}


class _TextForm(DatedForm):
    """A text; its source is its writer, and it needs no note beside itself."""

    source = None
    note = None
    text = long_text(label=gettext_lazy("Text"), required=True, rows=8)

    def fact(self) -> Fact:
        """The text with its source."""
        fact = self.instance
        if isinstance(fact, Message):
            fact.source = _SOURCES.get(Message.Writer(fact.writer), Source.CANDIDATE)
        return fact


class NoteForm(_TextForm):
    """A note of our own staff."""

    fixed = {"kind": Message.Kind.NOTE, "writer": Message.Writer.STAFF}

    class Meta:
        model = Message
        fields = ("text", "on")


class MessageForm(_TextForm):
    """What somebody wrote to us, or we to them."""

    fixed = {"kind": Message.Kind.MESSAGE}
    channel = text(label=gettext_lazy("Channel"), max_length=60, help_text=gettext_lazy("E-mail, chat, phone call ..."))

    class Meta:
        model = Message
        fields = ("text", "writer", "channel", "on")

    def adapt(self) -> None:
        """Most messages that matter are the candidate's."""
        if self.setting.replaced is None:
            self.initial["writer"] = Message.Writer.CANDIDATE
