"""The command line: `python -m screening.embedded up | exec | keys`."""

import argparse
import os
import sys
from pathlib import Path

from screening.embedded import keys, supervisor
from screening.embedded.console import StartError
from screening.embedded.home import Home, throwaway_home


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


def _keys(options: argparse.Namespace) -> int:
    folder = options.folder or Home.from_environment().keys
    missing = [name for name in keys.NAMES if not keys.file_of(folder, name).exists()]
    keys.make(folder, missing)
    for name in missing:
        print(f"made {keys.file_of(folder, name)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
