"""The files for Docker: valid by the published schema, without a password, and their commands really run."""

import contextlib
import functools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema
import psycopg2
import psycopg2.extensions
import pytest
import redis
import yaml
from redis.backoff import NoBackoff
from redis.retry import Retry

from screening.embedded import compose, dumps, keys
from screening.embedded import redis as embedded_redis
from screening.embedded.home import PROJECT, Home
from screening.embedded.postgres import Postgres
from tests.screening.installation import clean_environment, free_port, serving, until

COMPOSE: dict[str, Any] = yaml.safe_load((PROJECT / "docker-compose.yml").read_text())
SERVICES: dict[str, Any] = COMPOSE["services"]
OWN = [name for name, service in SERVICES.items() if service["image"] == "screening"]
STAYING = [name for name in OWN if SERVICES[name]["restart"] == "unless-stopped"]


def in_the_image(words: list[str]) -> list[str]:
    """A command as the image runs it, with this environment's programs."""
    programs = Path(sys.executable).parent
    return [str(programs / words[0]) if (programs / words[0]).exists() else words[0], *words[1:]]


def as_compose_reads(variables: dict[str, str], secret_files: Path) -> dict[str, str]:
    """With the defaults of what the caller's environment leaves out, and the secrets where they are here."""
    read = {name: re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", value) for name, value in variables.items()}
    return {name: value.replace("/run/secrets", str(secret_files)) for name, value in read.items()}


@pytest.fixture(scope="module")
def secret_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compose") / "secrets"
    compose.make(folder)
    return folder


def test_the_compose_file_follows_the_published_schema():
    schema = files("check_jsonschema") / "builtin_schemas" / "vendor" / "compose-spec.json"
    jsonschema.validate(COMPOSE, yaml.safe_load(schema.read_text()))


def test_every_secret_that_a_service_reads_is_made_by_one_command(secret_files):
    wanted = {name for service in SERVICES.values() for name in service["secrets"]}

    assert wanted == set(COMPOSE["secrets"])
    assert {secret["file"] for secret in COMPOSE["secrets"].values()} == {f"./secrets/{name}" for name in wanted}
    assert {path.name for path in secret_files.iterdir()} == wanted


def test_secrets_are_made_once_and_kept_from_other_people(secret_files):
    before = {path: path.read_text() for path in secret_files.iterdir()}

    assert compose.make(secret_files) == []
    assert {path: path.read_text() for path in secret_files.iterdir()} == before
    assert secret_files.stat().st_mode & 0o777 == 0o700


def test_no_password_is_written_in_the_files():
    for name in ("docker-compose.yml", "Dockerfile"):
        text = (PROJECT / name).read_text()
        assert not re.search(r"(?i)(password|secret|keys?)[:=]\s*[\"']?[A-Za-z0-9+/_-]{8,}", text), name
        assert not re.search(r"://[^\s/]*@", text), name


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_runs_without_root_and_cannot_change_its_image(name):
    service = SERVICES[name]

    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service.get("user", "screening") != "root"


@pytest.mark.parametrize("name", [name for name in SERVICES if SERVICES[name]["restart"] == "unless-stopped"])
def test_a_service_that_stays_tells_whether_it_is_well(name):
    assert SERVICES[name]["healthcheck"]["test"]


def test_the_image_runs_as_its_own_account():
    lines = (PROJECT / "Dockerfile").read_text().splitlines()

    assert "USER screening" in lines
    assert lines.index("USER screening") < next(i for i, line in enumerate(lines) if line.startswith("CMD"))


@pytest.fixture
def context(tmp_path: Path) -> Path:
    """The project as the image gets it: without what .dockerignore names."""
    left_out = shutil.ignore_patterns(*(PROJECT / ".dockerignore").read_text().replace("**/", "").split())
    return Path(shutil.copytree(PROJECT, tmp_path / "app", ignore=left_out))


def test_the_step_that_collects_static_files_works_and_leaves_no_secret(context, tmp_path):
    dockerfile = (PROJECT / "Dockerfile").read_text().replace("\\\n", "")
    dockerfile = dockerfile.replace("/tmp/secrets", f"{tmp_path}/secrets")  # noqa: S108
    (step,) = re.findall(r"^RUN (.*collectstatic.*)$", dockerfile, re.MULTILINE)
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    environment = clean_environment(PATH=path, STATIC_ROOT=str(context / "var" / "static"))

    subprocess.run(["sh", "-c", step], cwd=context, env=environment, check=True)

    assert (context / "var" / "static" / "staticfiles.json").exists()
    assert not (tmp_path / "secrets").exists()


def test_redis_keeps_what_it_is_given_and_evicts_nothing():
    command = SERVICES["redis"]["command"]

    assert command[command.index("--appendonly") + 1] == "yes"
    assert command[command.index("--maxmemory-policy") + 1] == "noeviction"


def test_every_queue_has_a_worker_of_its_own(settings):
    served = [SERVICES[name]["command"][3] for name in OWN if name.startswith("worker-")]

    assert sorted(served) == sorted(settings.RQ_QUEUES)


def test_the_users_file_lets_the_password_of_the_url_in_and_nobody_else(secret_files, tmp_path):
    command = [str(embedded_redis.program_file()), *SERVICES["redis"]["command"][1:]]
    at = command.index("--aclfile") + 1
    command[at] = command[at].replace("/run/secrets", str(secret_files))
    socket = tmp_path / "redis.sock"
    server = subprocess.Popen([*command, "--port", "0", "--unixsocket", str(socket)], cwd=tmp_path)
    try:
        until(socket.exists, "Redis to listen")
        password = re.search(r"://:([^@]+)@", (secret_files / "redis_url").read_text())
        assert password
        assert redis.Redis(unix_socket_path=str(socket), password=password[1]).ping()
        with pytest.raises(redis.AuthenticationError):
            redis.Redis(unix_socket_path=str(socket), retry=Retry(NoBackoff(), 0)).ping()
    finally:
        server.terminate()
        server.wait()


def test_the_database_script_makes_a_role_that_the_url_can_use(secret_files, tmp_path):
    script = COMPOSE["configs"]["make-database"]["content"].replace("$$", "$")
    script = script.replace("/run/secrets", str(secret_files))
    postgres = Postgres(Home.open(tmp_path / "var"), throwaway=True)
    with serving(postgres), contextlib.closing(as_owner(postgres)) as owner, owner.cursor() as cursor:
        cursor.execute("DROP DATABASE app")
        cursor.execute("DROP ROLE app")
        environment = os.environ | {
            "PATH": f"{postgres.programs}:{os.environ['PATH']}",
            "POSTGRES_USER": "postgres",
            "PGHOST": str(postgres.home.run),
        }
        subprocess.run(["sh", "-c", script], env=environment, check=True)

        cursor.execute("SELECT rolsuper, rolpassword IS NOT NULL FROM pg_authid WHERE rolname = 'app'")
        assert cursor.fetchone() == (False, True)
        cursor.execute("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'app'")
        assert cursor.fetchone() == ("app",)


def as_owner(postgres: Postgres) -> psycopg2.extensions.connection:
    connection = psycopg2.connect(host=str(postgres.home.run), user="postgres", dbname="postgres")
    connection.autocommit = True
    return connection


class Containers:
    """The product's services as processes beside the test run's servers, in a database of their own."""

    def __init__(self, folder: Path, secret_files: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        self.database = dumps.Database(keys.read(os.environ, "DATABASE_URL")).named(f"containers_{os.getpid()}")
        own = {
            "HOST": "127.0.0.1",
            "PORT": str(self.port),
            "MEDIA_ROOT": f"{folder}/documents",
            "STATIC_ROOT": f"{folder}/s",
        }
        self.environment = clean_environment(**as_compose_reads(SERVICES["web"]["environment"], secret_files), **own)
        for name, url in (("database_url", self._url()), ("redis_url", keys.read(os.environ, "REDIS_URL"))):
            (folder / name).write_text(url)
            self.environment[f"{name.upper()}_FILE"] = str(folder / name)

    def _url(self) -> str:
        place = self.database.environment()
        return f"postgres://{place['PGUSER']}@{quote(place['PGHOST'], safe='')}/{self.database.name}"

    def run(self, words: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            in_the_image(words), cwd=PROJECT, env=self.environment, capture_output=True, text=True, check=False
        )

    def start(self, name: str) -> None:
        log = (self.folder / f"{name}.log").open("wb")
        self.running[name] = subprocess.Popen(
            in_the_image(SERVICES[name]["command"]), cwd=PROJECT, env=self.environment, stdout=log, stderr=log
        )
        log.close()

    def is_well(self, name: str) -> bool:
        kind, *words = SERVICES[name]["healthcheck"]["test"]
        assert kind == "CMD"
        return self.run(words).returncode == 0

    def stop(self) -> dict[str, int]:
        for process in self.running.values():
            process.terminate()
        return {name: process.wait(30) for name, process in self.running.items()}


@pytest.fixture
def containers(tmp_path: Path, secret_files: Path) -> Iterator[Containers]:
    made = Containers(tmp_path, secret_files)
    made.database.create()
    try:
        yield made
    finally:
        for process in made.running.values():
            process.kill()
            process.wait()
        made.database.drop()


def test_the_commands_of_all_services_run_and_become_well(containers):
    migrated = containers.run(SERVICES["migrate"]["command"])
    assert migrated.returncode == 0, migrated.stderr
    collected = containers.run(["python", "manage.py", "collectstatic", "--noinput", "--verbosity", "0"])
    assert collected.returncode == 0, collected.stderr
    assert not any(containers.is_well(name) for name in ("web", "ticker"))

    for name in STAYING:
        containers.start(name)

    for name in STAYING:
        until(functools.partial(containers.is_well, name), f"{name} to be well")
    # With a signal of its own where a server does not turn it into an exit.
    assert set(containers.stop().values()) <= {0, -15}
    saved = containers.run([*SERVICES["backup"]["command"][:-1], str(containers.folder / "backups")])
    assert saved.returncode == 0, saved.stderr
    with contextlib.closing(containers.database.connect()) as connection, connection.cursor() as cursor:
        cursor.execute("SELECT process FROM screening_heartbeat")
        assert {("backup",), ("ticker",)} <= set(cursor.fetchall())
