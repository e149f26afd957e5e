"""What a log line says of a request: its route, never its path, for a path can hold the secret of a link."""

import logging


class RouteInsteadOfPath(logging.Filter):
    """Rewrites Django's lines about requests ("Not Found: /join/..."); lets every line through."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Put the route where the path stands."""
        request = getattr(record, "request", None)
        path = getattr(request, "path", None)
        if path and isinstance(record.args, tuple):
            match = getattr(request, "resolver_match", None)
            route = f"/{match.route}" if match else "(no route)"
            record.args = tuple(route if argument == path else argument for argument in record.args)
        return True
