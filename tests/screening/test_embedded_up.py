"""`make run` as a whole: announced when it serves, whole again after any kill, gone when it is stopped."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from screening.embedded.home import PROJECT, Home
from tests.screening.installation import (
    Installation,
    clean_environment,
    free_port,
    processes_of,
    run_embedded,
    started,
    until,
)

pytestmark = pytest.mark.xdist_group("embedded_up")  # one first start for all
CHILDREN = ("postgres", "redis", "web", "worker-default", "worker-mail", "worker-mail-2", "worker-heavy", "ticker")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """One that was started for the first time, and stopped."""
    home = tmp_path_factory.mktemp("first") / "var"
    with started(home) as installation:
        installation.until_ready()
        assert installation.stop() == 0
    return installation


@pytest.fixture(scope="module")
def first_start(first: Installation) -> Path:
    """A home after its first start and stop, to be copied: the next start is quick."""
    return first.home


@pytest.fixture
def home(first_start: Path, tmp_path: Path) -> Path:
    return shutil.copytree(first_start, tmp_path / "var", symlinks=True)


@pytest.fixture(scope="module")
def running(first_start: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One that runs, for tests that leave it running."""
    home = shutil.copytree(first_start, tmp_path_factory.mktemp("running") / "var", symlinks=True)
    with started(home) as installation:
        installation.until_said("Screening is ready")
        yield installation.until_ready()


def everything_runs(installation: Installation) -> bool:
    return all(installation.pid(name) in processes_of(installation.home) for name in CHILDREN)


def test_it_is_announced_when_it_serves_and_offers_the_first_administrator_a_link(running):
    assert running.status() == 200
    assert f"http://127.0.0.1:{running.port}/" in running.said
    *_earlier, link = re.findall(rf"http://127\.0\.0\.1:{running.port}(/\S+)", running.said)
    assert running.status(link) == 200
    assert everything_runs(running)


def test_commands_by_hand_reach_the_installation_that_runs(running):
    answer = subprocess.run(
        [sys.executable, "manage.py", "migrate", "--check"],
        cwd=PROJECT,
        env=clean_environment(VAR_DIR=str(running.home)),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr


def test_a_stop_ends_every_process_and_loses_no_socket(first):
    assert processes_of(first.home) == {}
    assert list((first.home / "run").iterdir()) == []
    assert list((first.home / "pids").iterdir()) == []
    assert first.status() == 0


def test_whatever_is_killed_is_started_again(running):
    before = {name: running.pid(name) for name in CHILDREN}

    for pid in before.values():
        os.kill(pid, signal.SIGKILL)

    until(lambda: all(running.pid(name) not in (0, before[name]) for name in CHILDREN), "new processes")
    until(lambda: everything_runs(running) and running.status() == 200, "an answer")


def test_a_killed_application_takes_its_forks_with_it_and_comes_back(running):
    before = {name: running.pid(name) for name in ("application", "web", "ticker")}
    announced = running.said.count("Screening is ready")

    os.kill(before["application"], signal.SIGKILL)

    until(lambda: running.said.count("Screening is ready") > announced, "another announcement")
    assert not before.keys() & {name for name, pid in before.items() if pid in processes_of(running.home)}
    until(lambda: everything_runs(running) and running.status() == 200, "an answer")


def test_whatever_was_killed_it_starts_again_and_ctrl_c_stops_it(home):
    with started(home) as first:
        first.until_ready()
        first.process.kill()  # the supervisor: everything goes with it
        first.process.wait()
        until(lambda: not processes_of(home), "its children to go")

    with started(home) as second:
        assert second.until_ready().status() == 200
        second.kill_everything()

    with started(home) as third:
        assert third.until_ready().status() == 200

        os.killpg(third.process.pid, signal.SIGINT)

        assert third.process.wait(60) == 0
        assert processes_of(home) == {}


def test_two_installations_run_side_by_side(running, home):
    with started(home) as other:
        assert (running.status(), other.until_ready().status()) == (200, 200)


def test_a_port_that_is_taken_is_said_before_anything_starts(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]

        done = run_embedded("up", home=tmp_path / "var", PORT=str(port))

    assert done.returncode == 1
    assert f"127.0.0.1:{port} cannot be used" in done.stderr
    assert "PORT=" in done.stderr
    assert not (tmp_path / "var" / "pg18").exists()


def test_it_stops_when_the_shell_that_called_it_is_killed(home):
    command = f"{sys.executable} -m screening.embedded up --end-with-parent; true"
    environment = clean_environment(VAR_DIR=str(home), PORT=str(free_port()))
    shell = subprocess.Popen(
        ["sh", "-c", command], cwd=PROJECT, env=environment, stdout=subprocess.DEVNULL, start_new_session=True
    )
    until(lambda: (home / "pids" / "ticker").exists(), "the last child to start")

    shell.kill()
    shell.wait()

    until(lambda: not processes_of(home), "all of it to go")


def test_a_worker_that_hangs_does_not_keep_the_rest_from_stopping(home):
    log = Home.open(home).log("worker-mail")
    log.unlink()
    with started(home) as installation:
        installation.until_ready()
        # A worker that still loads ends at once by the same signal: this one must be at work, and must have halted.
        until(lambda: log.exists() and "Listening on mail" in log.read_text(), "the worker to listen")
        os.kill(worker := installation.pid("worker-mail"), signal.SIGSTOP)
        until(lambda: " T " in Path(f"/proc/{worker}/stat").read_text(), "the worker to halt")

        assert installation.stop() == 0
        assert "worker-mail did not stop in time" in installation.said
        assert processes_of(home) == {}


def test_a_mistake_in_the_settings_ends_the_start_with_its_reason(home):
    done = run_embedded("up", home=home, PORT=str(free_port()), TIME_ZONE="Nowhere/Particular")

    assert done.returncode == 1
    assert "Nowhere/Particular" in done.stderr
    assert "could not start" in done.stdout
    assert processes_of(home) == {}
