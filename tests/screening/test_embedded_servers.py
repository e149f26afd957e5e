"""PostgreSQL and Redis of a home: they start, survive being killed, and leave nothing behind."""

import os
import re
import shutil
import signal
import sys
from pathlib import Path

import psycopg2
import pytest
import redis

from screening.embedded import identity, keys
from screening.embedded import redis as embedded_redis
from screening.embedded.console import StartError
from screening.embedded.home import Home
from screening.embedded.postgres import Postgres
from screening.embedded.redis import Redis
from tests.screening.installation import processes_of, query, run_embedded, serving, staying, until


def test_a_command_gets_both_servers_and_nothing_is_left_afterwards(tmp_path):
    ask = """
import os, psycopg2, redis
psycopg2.connect(os.environ["DATABASE_URL"]).close()
print("postgres", redis.from_url(os.environ["REDIS_URL"]).ping())
raise SystemExit(7)
"""

    done = run_embedded(
        "exec", "--throwaway", sys.executable, "-c", ask, home=tmp_path / "unused", TMPDIR=str(tmp_path)
    )

    assert done.stdout.endswith("postgres True\n"), done
    assert done.returncode == 7
    assert list(tmp_path.iterdir()) == []
    assert processes_of(tmp_path) == {}


def test_what_was_committed_survives_a_kill_of_everything(tmp_path):
    with staying(tmp_path / "var") as first:
        query(first.home, "CREATE TABLE kept AS SELECT 42 AS answer")
        redis.from_url(f"unix://{first.home}/run/redis.sock").rpush("queue", "job")
        first.kill_everything()

    with staying(tmp_path / "var") as second:
        assert query(second.home, "SELECT answer FROM kept") == [(42,)]
        assert redis.from_url(f"unix://{second.home}/run/redis.sock").lrange("queue", 0, -1) == [b"job"]


def test_a_lock_file_that_names_a_living_stranger_does_not_stop_postgres(tmp_path):
    with staying(tmp_path / "var") as first:
        first.kill_everything()
    lock_file = tmp_path / "var" / "pg18" / "postmaster.pid"
    lines = lock_file.read_text().split("\n")
    lock_file.write_text("\n".join([str(os.getpid()), *lines[1:]]))

    with staying(tmp_path / "var") as second:
        assert query(second.home, "SELECT 1") == [(1,)]


def test_a_cluster_that_was_not_finished_is_made_anew(tmp_path):
    unfinished = tmp_path / "var" / "pg18.new"
    unfinished.mkdir(parents=True)
    (unfinished / "PG_VERSION").write_text("18\n")

    with staying(tmp_path / "var") as installation:
        assert query(installation.home, "SELECT 1") == [(1,)]
        assert not unfinished.exists()


def test_a_path_too_long_for_sockets_works(tmp_path):
    home = tmp_path / ("deep-" * 20) / "var"
    ask = "import os; print(os.environ['DATABASE_URL'])"

    done = run_embedded("exec", sys.executable, "-c", ask, home=home, XDG_RUNTIME_DIR="")

    assert done.returncode == 0, done
    (folder,) = re.findall(r"%2F(screening-[^/]+)/app", done.stdout)
    assert not (Path("/tmp") / folder).exists()  # noqa: S108


def test_a_second_process_on_the_same_home_is_refused_by_name(tmp_path):
    with staying(tmp_path / "var") as first:
        done = run_embedded("exec", "true", home=first.home)

        assert done.returncode == 1
        assert f"already runs with {first.home} (process {first.process.pid})" in done.stderr
        assert query(first.home, "SELECT 1") == [(1,)]


def test_servers_named_in_the_environment_are_used_and_none_is_started(tmp_path):
    ask = "import os; print(os.environ['DATABASE_URL'], os.environ['REDIS_URL'])"
    named = {"DATABASE_URL": "postgres://elsewhere/app", "REDIS_URL": "redis://elsewhere"}

    done = run_embedded("exec", sys.executable, "-c", ask, home=tmp_path / "var", **named)

    assert done.stdout == "postgres://elsewhere/app redis://elsewhere\n"
    assert not (tmp_path / "var" / "pg18").exists()
    assert not (tmp_path / "var" / "redis").exists()


def test_the_products_role_is_no_superuser(tmp_path):
    with staying(tmp_path / "var") as installation:
        assert query(installation.home, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") == [(False,)]


def test_a_failed_statement_leaves_no_typed_value_in_the_log(tmp_path):
    with staying(tmp_path / "var") as installation:
        query(
            installation.home,
            "CREATE TABLE person (mail text PRIMARY KEY); INSERT INTO person VALUES ('a@example.com')",
        )
        with pytest.raises(psycopg2.IntegrityError):
            query(installation.home, "INSERT INTO person VALUES ('a@example.com')")

        log = (installation.home / "log" / "postgres.log").read_text()

        assert "duplicate key" in log
        assert "a@example.com" not in log


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to become somebody else")
def test_root_without_user_namespaces_becomes_an_account_that_can_reach_private_folders(tmp_path):
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    home = Home.open(private / "var")
    (account,) = identity.as_accounts("nobody")

    with serving(Postgres(home, throwaway=True, runs_as=account)) as server:
        assert query(home.root, "SELECT 1") == [(1,)]
        assert Path(f"/proc/{server.pid}").stat().st_uid == account.owner

    # The same data under the usual identity again: the files change hands.
    with serving(Postgres(home, throwaway=True)):
        assert query(home.root, "SELECT 1") == [(1,)]


def test_keys_are_private_and_stay_the_same(tmp_path):
    first = keys.ensure(tmp_path / "keys", {}, data=tmp_path / "none")
    before = {name: Path(path).read_text() for name, path in first.items()}
    again = keys.ensure(tmp_path / "keys", {}, data=tmp_path / "none")

    assert {name: Path(path).read_text() for name, path in again.items()} == before
    assert set(before) == {f"{name}_FILE" for name in keys.NAMES}
    assert {Path(path).stat().st_mode & 0o777 for path in first.values()} == {0o600}
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o700
    assert len(set(before.values())) == len(before)


def test_a_key_that_the_environment_gives_is_not_made(tmp_path):
    made = keys.ensure(
        tmp_path / "keys", {"SECRET_KEY": "given", "FIELD_KEYS_FILE": "/elsewhere"}, data=tmp_path / "none"
    )

    assert set(made) == {"FINGERPRINT_KEYS_FILE", "TRAIL_KEY_FILE"}


def test_new_keys_are_refused_where_the_old_ones_of_existing_data_are_gone(tmp_path):
    keys.ensure(tmp_path / "keys", {}, data=tmp_path / "pg18")
    (tmp_path / "pg18").mkdir()
    (tmp_path / "keys" / "field_keys").unlink()

    with pytest.raises(StartError, match="field_keys"):
        keys.ensure(tmp_path / "keys", {}, data=tmp_path / "pg18")


def test_a_machine_without_any_redis_is_told_how_to_get_one(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setattr(embedded_redis.importlib.util, "find_spec", lambda _: None)

    home = Home.open(tmp_path / "var")
    with home.locked(), pytest.raises(StartError, match=r"apt-get install redis-server.*REDIS_URL") as told:
        Redis(home)

    assert "\n" not in str(told.value)


def test_ctrl_c_ends_the_command_and_then_the_servers(tmp_path):
    with staying(tmp_path / "var") as installation:
        os.killpg(installation.process.pid, signal.SIGINT)

        assert installation.process.wait(60) != 0
        until(lambda: not processes_of(installation.home), "the servers to be gone")
