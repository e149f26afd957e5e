"""Where an installation keeps its data: the layout of `./var`, its socket folder, and the lock that is held once."""

import contextlib
import fcntl
import hashlib
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from screening.embedded.console import StartError, say

PROJECT = Path(__file__).resolve().parents[2]

# A unix socket's path must fit 108 bytes on Linux and 104 on macOS; PostgreSQL's lock file is the longest name there.
LONGEST_SOCKET_NAME = ".s.PGSQL.5432.lock"
MOST_SOCKET_BYTES = 100
MOST_LOG_BYTES = 10_000_000


@dataclass(frozen=True)
class Home:
    """The folder of one installation. Everything in it belongs to its owner alone (mode 0700)."""

    root: Path
    run: Path

    @classmethod
    def open(cls, root: Path) -> "Home":
        """Make the folder where it is missing. Raises StartError when it cannot be ours."""
        root = root.absolute()
        try:
            root.mkdir(parents=True, exist_ok=True)
            root.chmod(0o700)
            home = cls(root=root, run=_socket_folder(root))
            for folder in (home.logs, home.pids):
                folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise StartError(f"The data folder {root} cannot be used: {error.strerror}.") from error
        return home

    @classmethod
    def from_environment(cls) -> "Home":
        return cls.open(cls.path(os.environ))

    @staticmethod
    def path(environ: Mapping[str, str]) -> Path:
        """`VAR_DIR`, or `./var` beside manage.py."""
        return Path(environ.get("VAR_DIR") or PROJECT / "var")

    @property
    def keys(self) -> Path:
        return self.root / "keys"

    @property
    def logs(self) -> Path:
        return self.root / "log"

    @property
    def pids(self) -> Path:
        return self.root / "pids"

    @property
    def documents(self) -> Path:
        return self.root / "documents"

    @property
    def backups(self) -> Path:
        """Outside the home, so that losing one does not lose the other."""
        return self.root.with_name("backups")

    @property
    def static(self) -> Path:
        return self.root / "static"

    def log(self, name: str) -> Path:
        return self.logs / f"{name}.log"

    def log_tail(self, name: str, lines: int = 8) -> str:
        """The last lines a process wrote, indented, for an error message."""
        with contextlib.suppress(FileNotFoundError):
            text = self.log(name).read_text(errors="replace").splitlines()[-lines:]
            return "\n".join(f"    {line}" for line in text)
        return "    (it wrote nothing)"

    def trim_logs(self) -> None:
        """Keep each log under twice MOST_LOG_BYTES. Writers append, so emptying a file under them is safe."""
        for log in self.logs.glob("*.log"):
            if log.stat().st_size > MOST_LOG_BYTES:
                shutil.copyfile(log, log.with_suffix(".log.1"))
                os.truncate(log, 0)

    @contextlib.contextmanager
    def locked(self, *, wait_seconds: float = 5) -> Iterator[bool]:
        """Hold the installation for this process; yields True. Waits a little, since a stopping one may be leaving.

        Raises StartError when another process keeps holding it.
        """
        waiting = False
        with (self.root / "lock").open("a+") as lock:
            deadline = time.monotonic() + wait_seconds
            while not _try_lock(lock.fileno()):
                lock.seek(0)
                holder = lock.read().strip() or "unknown"
                if time.monotonic() >= deadline:
                    raise StartError(f"Screening already runs with {self.root} (process {holder}).")
                if not waiting:
                    say(f"Waiting for process {holder}, which still uses {self.root} ...")
                    waiting = True
                time.sleep(0.2)
            lock.truncate(0)
            lock.write(str(os.getpid()))
            lock.flush()
            _socket_folder(self.root)  # whoever held the home before took it away
            try:
                yield True
            finally:
                self._forget_sockets()

    @contextlib.contextmanager
    def locked_if_free(self) -> Iterator[bool]:
        """Hold the installation if nobody does; says whether that worked."""
        with contextlib.ExitStack() as stack:
            try:
                stack.enter_context(self.locked(wait_seconds=0))
            except StartError:
                yield False
            else:
                yield True

    def _forget_sockets(self) -> None:
        """Remove a socket folder that had to live outside the home, once it is empty."""
        if self.run.parent != self.root:
            with contextlib.suppress(OSError):
                self.run.rmdir()


@contextlib.contextmanager
def throwaway_home() -> Iterator[Home]:
    """A home that is gone afterwards: for tests and checks."""
    with tempfile.TemporaryDirectory(prefix="screening-") as folder:
        yield Home.open(Path(folder))


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _socket_folder(root: Path) -> Path:
    folder = root / "run"
    if len(os.fsencode(folder / LONGEST_SOCKET_NAME)) >= MOST_SOCKET_BYTES:
        digest = hashlib.sha256(os.fsencode(root)).hexdigest()[:12]
        folder = _short_folder() / f"screening-{os.getuid()}-{digest}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise StartError(f"{folder} belongs to somebody else; remove it or set XDG_RUNTIME_DIR to a folder of yours.")
    folder.chmod(0o700)
    return folder


def _short_folder() -> Path:
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    if own and len(own) < MOST_SOCKET_BYTES // 2 and Path(own).is_dir():
        return Path(own)
    return Path("/tmp")  # noqa: S108  (the folder inside it is checked to be ours, by lstat)
