"""The secrets of a docker-compose installation: `python3 -m screening.embedded.compose FOLDER`, standard library only.

Compose mounts each file by itself and keeps its mode, and the servers in the containers run under accounts of their
own. So the files are readable to all, and the folder around them lets nobody but its owner in.
"""

import hashlib
import secrets
import sys
from pathlib import Path

from screening.embedded import keys

DATABASE = "postgres://app:{password}@postgres:5432/app"
# Without time limits a Redis that hangs would hang every page with it.
REDIS = "redis://:{password}@redis:6379/0?socket_connect_timeout=2&socket_timeout=5"


def make(folder: Path) -> list[Path]:
    """Write the secrets that are missing; returns the new files. What exists is never touched."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    new = keys.make(folder, [name for name in keys.NAMES if not keys.file_of(folder, name).exists()])
    if not (folder / "database_url").exists():
        password = secrets.token_urlsafe(32)
        new += [
            _write(folder / "database_owner_password", secrets.token_urlsafe(32)),
            _write(folder / "database_password", password),
            _write(folder / "database_url", DATABASE.format(password=password)),
        ]
    if not (folder / "redis_url").exists():
        password = secrets.token_urlsafe(32)
        digest = hashlib.sha256(password.encode()).hexdigest()
        new += [
            _write(folder / "redis_users", f"user default on #{digest} ~* &* +@all"),
            _write(folder / "redis_url", REDIS.format(password=password)),
        ]
    for path in new:
        path.chmod(0o644)
    return new


def _write(path: Path, text: str) -> Path:
    path.unlink(missing_ok=True)  # a half of a pair that was cut off
    keys.write_private(path, text)
    return path


if __name__ == "__main__":
    for made in make(Path(sys.argv[1])):
        print(f"made {made}")
