"""Under which identity PostgreSQL runs: it refuses root, yet a root shell is where many people first try a program."""

import ctypes
import os
import pwd
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from screening.embedded.console import StartError

CLONE_NEWUSER = 0x10000000
PR_SET_KEEPCAPS = 8
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_RAISE = 2
CAP_DAC_OVERRIDE = 1
CAPABILITY_VERSION_3 = 0x20080522
SHOWN_AS = 65534

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


@dataclass(frozen=True)
class Identity:
    """`become` runs in the child before exec; `owner` is the uid its data files need, seen from outside."""

    words: str
    owner: int
    become: Callable[[], None]

    def own(self, folder: Path) -> None:
        """Hand a data folder over to this identity, where an earlier start ran under another one."""
        if folder.stat().st_uid == self.owner:
            return
        for parent, folders, files in os.walk(folder):
            for name in (".", *folders, *files):
                os.lchown(os.path.join(parent, name), self.owner, -1)


def choose() -> Identity:
    """The first identity that works here: oneself, a user namespace, or an unprivileged account.

    Raises StartError for a root that can be nobody else.
    """
    if os.geteuid() != 0:
        return as_oneself()
    for identity in (in_user_namespace(), *as_accounts("postgres", "nobody")):
        if _works(identity):
            return identity
    raise StartError(
        "PostgreSQL refuses to run as root, and this machine lets root become nobody else. "
        "Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server."
    )


def as_oneself() -> Identity:
    return Identity("", os.geteuid(), lambda: None)


def in_user_namespace() -> Identity:
    """Root seen as `nobody` inside a namespace of its own: files stay root's, and no account is made."""

    def become() -> None:
        uid, gid = os.geteuid(), os.getegid()
        _check(_need_libc().unshare(CLONE_NEWUSER))
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{SHOWN_AS} {uid} 1\n")
        Path("/proc/self/gid_map").write_text(f"{SHOWN_AS} {gid} 1\n")

    return Identity("in a user namespace", 0, become)


def as_accounts(*names: str) -> list[Identity]:
    """Those of the named accounts that exist, each keeping the one capability to reach a private folder."""
    return [_as_account(account) for account in pwd.getpwall() if account.pw_name in names]


def _as_account(account: pwd.struct_passwd) -> Identity:
    def become() -> None:
        libc = _need_libc()
        _check(libc.prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0))
        os.setgroups([])
        os.setgid(account.pw_gid)
        os.setuid(account.pw_uid)
        # Without it, the account could not pass through a 0700 folder such as /root on the way to the data.
        mask = 1 << CAP_DAC_OVERRIDE
        header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
        effective_permitted_inheritable = (ctypes.c_uint32 * 6)(mask, mask, mask, 0, 0, 0)
        _check(libc.capset(header, effective_permitted_inheritable))
        _check(libc.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_DAC_OVERRIDE, 0, 0))

    return Identity(f"as {account.pw_name}", account.pw_uid, become)


def _need_libc() -> ctypes.CDLL:
    if _libc is None:
        raise OSError("no other identity on this platform")
    return _libc


def _check(result: int) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _works(identity: Identity) -> bool:
    """Try it on a throw-away child, which must see itself as somebody else than root."""
    question = [sys.executable, "-c", "import os; raise SystemExit(os.geteuid() == 0)"]
    try:
        answer = subprocess.run(
            question, preexec_fn=identity.become, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return answer.returncode == 0
