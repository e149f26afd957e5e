"""Phone numbers: read as typed, kept in E.164, with region and type as far as public metadata tells (pure)."""

import re
from dataclasses import dataclass

import phonenumbers
from django.utils.translation import gettext as _
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

LONGEST = 40

_LINES = {
    PhoneNumberType.MOBILE: "mobile",
    PhoneNumberType.FIXED_LINE: "landline",
    PhoneNumberType.VOIP: "voip",
    # FIXED_LINE_OR_MOBILE is all that North American metadata can say: unknown until somebody enters it.
}


class UnreadablePhoneError(ValueError):
    """A phone number that cannot be read; the message says what would be right."""


@dataclass(frozen=True, slots=True)
class ParsedPhone:
    """A number in E.164 with what the metadata says of it."""

    e164: str
    region: str  # ISO 3166 alpha-2; "" for numbers of no region
    line: str  # mobile | landline | voip | unknown
    is_valid: bool  # False: possible length, but an unassigned range (made-up numbers are)

    @property
    def hint(self) -> str:
        """The last two digits, for lists."""
        return f"•• {self.e164[-2:]}"


def parse(told: str, region: str = "") -> ParsedPhone:
    """Read a number; without a country code it belongs to `region`. Raises UnreadablePhoneError."""
    text = re.sub(r"(?i)\s*(?:ext\.?|x|poste)\s*\d+$", "", told.strip())
    if len(text) > LONGEST:
        raise UnreadablePhoneError(_("A phone number is shorter than that."))
    try:
        number = phonenumbers.parse(text, region or None)
    except NumberParseException as error:
        if error.error_type == NumberParseException.INVALID_COUNTRY_CODE:
            raise UnreadablePhoneError(
                _("The country is missing: write the number with + and its country code, like +1 416 555 0123.")
            ) from None
        raise UnreadablePhoneError(_("This is not a phone number.")) from None
    if not phonenumbers.is_possible_number(number):
        raise UnreadablePhoneError(_("This number has too few or too many digits for its country."))
    kind = phonenumbers.number_type(number)
    return ParsedPhone(
        e164=phonenumbers.format_number(number, PhoneNumberFormat.E164),
        region=phonenumbers.region_code_for_number(number) or _by_country_code(number),
        line=_LINES.get(kind, "unknown"),
        is_valid=phonenumbers.is_valid_number(number),
    )


def _by_country_code(number: phonenumbers.PhoneNumber) -> str:
    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(number.country_code or 0, ())
    return regions[0] if len(regions) == 1 and regions[0] != "001" else ""
