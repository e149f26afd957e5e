"""What is wrong with a file: where, which key, what would be right."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a file or a row out."""

    line: int  # 1-based; 0 where the file as a whole is meant
    key: str  # "payments[0].date", or a column's name
    message: str

    def __str__(self) -> str:
        place = f"line {self.line}" if self.line else "file"
        return f"{place}: {self.key}: {self.message}" if self.key else f"{place}: {self.message}"


class UnusableFileError(Exception):
    """A file that cannot be taken in; carries its problems."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems
