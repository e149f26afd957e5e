"""The secrets of an installation: made once at random, kept as files of mode 0600, handed on as `NAME_FILE`."""

import base64
import hashlib
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from screening.embedded.console import StartError

NAMES = ("SECRET_KEY", "FIELD_KEYS", "FINGERPRINT_KEYS", "TRAIL_KEY")


def new_key() -> str:
    """32 random bytes as URL-safe base64: what Fernet, HMAC and Ed25519 take, and long enough to sign with."""
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


def file_of(folder: Path, name: str) -> Path:
    return folder / name.lower()


def ensure(folder: Path, environ: Mapping[str, str], *, data: Path) -> dict[str, str]:
    """Make the keys the environment does not give, and return the `NAME_FILE` variables that lead to them.

    Raises StartError when `data` was written under keys that are missing now: new ones could not open it.
    """
    wanted = [name for name in NAMES if not given(environ, name)]
    missing = [name for name in wanted if not file_of(folder, name).exists()]
    if missing and data.exists():
        raise StartError(
            f"{data} holds data, but its keys are gone: {', '.join(str(file_of(folder, name)) for name in missing)}. "
            "Put them back from your backup of the keys (docs/operate.md, Keys)."
        )
    make(folder, missing)
    return {f"{name}_FILE": str(file_of(folder, name)) for name in wanted}


def make(folder: Path, names: list[str]) -> list[Path]:
    """Write new keys where none are, and return their files."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in names:
        write_private(file_of(folder, name), secrets.token_urlsafe(64) if name == "SECRET_KEY" else new_key())
    return [file_of(folder, name) for name in names]


def given(environ: Mapping[str, str], name: str) -> bool:
    return bool(environ.get(name) or environ.get(f"{name}_FILE"))


def read(environ: Mapping[str, str], name: str) -> str:
    """The value of a secret from `NAME`, or from the file that `NAME_FILE` names; empty if there is neither."""
    if value := environ.get(name):
        return value
    file = environ.get(f"{name}_FILE")
    return Path(file).read_text().strip() if file else ""


def identify(name: str, value: str) -> list[str]:
    """What tells keys apart without giving them away: one short digest for each key of a comma list."""
    return [
        hashlib.sha256(f"{name}:{key.strip()}".encode()).hexdigest()[:16] for key in value.split(",") if key.strip()
    ]


def write_private(path: Path, text: str) -> None:
    """Write a new file that is complete, on disk and readable by its owner alone before it has its name.

    Raises FileExistsError rather than replace anything.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(unfinished, path)
    finally:
        unfinished.unlink()
