"""What a place in the file lends to a fragment: in a payment field, "USDC" already means a wish to be paid so."""

from types import MappingProxyType
from typing import Final

from redflags.reading.lexicon import affirmed
from redflags.reading.said import Context

_LENT: Final = {
    Context.PAYMENT: ("want", "pay"),
    Context.CHANGE_PAYMENT: ("pay", "account"),
    Context.CHANGE_ADDRESS: ("send", "parcel", "delivery_address"),
    Context.CHECK_EMPLOYMENT: ("employer",),
    Context.CHECK_EDUCATION: ("school", "degree"),
    Context.CHECK_REFERENCE: ("reference",),
    Context.CHECK_ID: ("id_document",),
    Context.CHECK_ADDRESS: ("delivery_address", "address"),
    Context.CHECK_OPEN_SOURCE: ("profile",),
    Context.PROFILE: ("profile",),
    Context.HISTORY: ("employer",),
    Context.NETWORK: ("login", "ip"),
    Context.LINK: ("other_candidate", "linked"),
    Context.INTERVIEW: ("call",),
}
LENT_MEANING: Final = MappingProxyType(
    {context: sum(affirmed(name) for name in _LENT.get(context, ())) for context in Context}
)
