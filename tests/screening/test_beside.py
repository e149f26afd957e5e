"""A second process of ours ends with the first, however that ends."""

import os
import subprocess
import sys
from pathlib import Path

from screening.embedded.home import PROJECT
from screening.embedded.processes import is_alive, wait_until_ended

PROGRAM = """
import os, time
import django
from screening.beside import processes
if __name__ == "__main__":
    django.setup()
    with processes(1) as beside:
        print(beside.submit(os.getpid).result(), flush=True)
        time.sleep(60)
"""


def test_it_goes_with_a_process_that_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    with subprocess.Popen([sys.executable, program], cwd=PROJECT, env=environment, stdout=subprocess.PIPE) as first:
        assert first.stdout
        other = int(first.stdout.readline())
        assert is_alive(other)
        first.kill()
    assert wait_until_ended(other, 10)
