"""Stops an upload at its limit while it streams: nothing larger ever reaches memory or disk."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import TemporaryFileUploadHandler


class UploadTooBigError(RequestDataTooBig):
    """The files of one request exceed the limit; answered with 413."""


class BoundedUploadHandler(TemporaryFileUploadHandler):
    """Django's temporary-file handler with a limit on all files of a request together."""

    received = 0

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, Any],  # noqa: N803  # Django passes it by this name
        content_length: int,
        boundary: Any,
        encoding: str | None = None,
    ) -> None:
        """Refuse by the announced length before the first byte is read."""
        if content_length > settings.UPLOAD_LIMIT + settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            raise UploadTooBigError

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        """Count what really arrives: the announced length may lie."""
        self.received += len(raw_data)
        if self.received > settings.UPLOAD_LIMIT:
            self.upload_interrupted()
            raise UploadTooBigError
        super().receive_data_chunk(raw_data, start)
