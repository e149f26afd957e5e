"""Marks strings for translation without a framework: the engine is pure, the language is known only on the page."""


def gettext_noop(message: str) -> str:
    """Return the message as it is; its name is what the extractor of translatable strings looks for."""
    return message
