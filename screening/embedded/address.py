"""The one address of `make run`: taken before anything starts, asked until it serves."""

import http.client
import os
import socket

from screening.embedded.console import StartError

EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  (looked up, not bound)


def reserve() -> socket.socket:
    """Bind HOST and PORT now and listen later: nobody else can take them, and nobody is let in before it answers.

    The socket outlives restarts of the application, so that requests then wait instead of failing. Raises StartError.
    """
    host, port = os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000"
    if not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
        raise StartError(f"PORT must be a number from 1 to 65535, not {port!r}.")
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, int(port)))
    except OSError as error:
        listener.close()
        reason = error.strerror or str(error)
        raise StartError(f"{host}:{port} cannot be used ({reason}). Choose another port: PORT=8001") from error
    return listener


def has_served(listener: socket.socket) -> bool:
    """Whether a web server ever listened: the socket is one and the same in all processes."""
    return bool(listener.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))


def url(listener: socket.socket) -> str:
    """Where a browser on this machine reaches it."""
    host = _host(listener)
    return f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"


def answers(listener: socket.socket) -> bool:
    """Whether a page is served: a port that is open says little."""
    visitor = http.client.HTTPConnection(_host(listener), listener.getsockname()[1], timeout=5)
    try:
        visitor.request("GET", "/healthz", headers={"Host": "localhost"})
        return visitor.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        visitor.close()


def _host(listener: socket.socket) -> str:
    host = str(listener.getsockname()[0])
    return EVERYWHERE.get(host, host)
