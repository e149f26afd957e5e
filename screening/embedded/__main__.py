"""The command line: `python -m screening.embedded up | exec | backup | restore | keys`."""

import argparse
import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from screening.embedded import keys, supervisor
from screening.embedded.archive import Archive
from screening.embedded.backup import back_up
from screening.embedded.console import StartError
from screening.embedded.home import Home, throwaway_home
from screening.embedded.restore import restore
from screening.embedded.services import Services
from screening.embedded.signals import StopSignals


def main(arguments: list[str]) -> int:
    os.umask(0o077)
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except StartError as error:
        print(f"screening: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m screening.embedded", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    up = commands.add_parser("up", help="start everything and stay until Ctrl-C")
    up.add_argument("--demo", action="store_true", help="load the made-up company into an empty register first")
    up.add_argument("--end-with-parent", action="store_true", help="stop when the calling process dies (make)")
    up.set_defaults(run=_up)

    execute = commands.add_parser("exec", help="run a command with the servers up, then stop them")
    execute.add_argument("--throwaway", action="store_true", help="in a new home that is removed afterwards")
    execute.add_argument("command", nargs=argparse.REMAINDER, metavar="PROGRAM ARGUMENT ...")
    execute.set_defaults(run=_execute)

    save = commands.add_parser("backup", help="save database, documents and keys; may run beside `up`")
    save.add_argument("--to", type=Path, metavar="FOLDER", help="default: `backups` beside the home")
    save.set_defaults(run=_backup)

    bring_back = commands.add_parser("restore", help="bring a backup back and verify it")
    bring_back.add_argument("source", metavar="BACKUP")
    bring_back.add_argument("--keys", type=Path, metavar="FOLDER", help="the keys that were saved with the backup")
    bring_back.add_argument("--replace", action="store_true", help="back up what is there now, then replace it")
    bring_back.set_defaults(run=_restore)

    make_keys = commands.add_parser("keys", help="write the keys that are missing in a folder")
    make_keys.add_argument("folder", type=Path, nargs="?", help="default: the home's keys")
    make_keys.set_defaults(run=_keys)
    return parser


def _up(options: argparse.Namespace) -> int:
    return supervisor.up(Home.from_environment(), demo=options.demo, end_with_parent=options.end_with_parent)


def _execute(options: argparse.Namespace) -> int:
    if not options.command:
        raise StartError("exec needs a command to run.")
    if options.throwaway:
        with throwaway_home() as home:
            return supervisor.execute(home, options.command, throwaway=True)
    return supervisor.execute(Home.from_environment(), options.command)


def _backup(options: argparse.Namespace) -> int:
    home = Home.from_environment()
    with _database(home, may_be_running=True) as services:
        back_up(services.variables(), options.to or home.backups)
    return 0


def _restore(options: argparse.Namespace) -> int:
    if not options.source:
        raise StartError("Say which backup: make restore FROM=backups/...")
    saved = Archive(Path(options.source))
    saved.read_manifest()  # before anything is started
    home = Home.from_environment()
    with _database(home, may_be_running=False) as services:
        restore(home, services.addresses(), saved, key_folder=options.keys, replace=options.replace)
    return 0


@contextlib.contextmanager
def _database(home: Home, *, may_be_running: bool) -> Iterator[Services]:
    """The home's PostgreSQL up: the one that runs already, or one started for the moment."""
    services = Services(home, os.environ, redis=False)
    with home.locked_if_free() if may_be_running else home.locked() as free:
        if free is False:
            yield services
            return
        try:
            services.start(StopSignals(), quiet=True)
            yield services
        finally:
            services.stop()


def _keys(options: argparse.Namespace) -> int:
    folder = options.folder or Home.from_environment().keys
    for made in keys.make(folder, [name for name in keys.NAMES if not keys.file_of(folder, name).exists()]):
        print(f"made {made}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
