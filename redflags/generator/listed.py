"""A handful of made-up organisations with domains, as a list that an admin loaded; under an ending that is nobody's."""

from candidates.models import Institution

SOURCE = "Made-up register of schools"
SCHOOLS = (
    ("Lakeshore Polytechnic", "lakeshore-polytechnic.example"),
    ("Northgate University", "northgate.example"),
    ("University of the Two Rivers", "tworivers.example"),
    ("Harbourview College", "harbourview-college.example"),
    ("Université des Grands-Lacs", "grandslacs.example"),
    ("Capital Heights University", "capitalheights.example"),
)


def listed() -> list[Institution]:
    """Its lines, unsaved."""
    return [
        Institution(name=name, domain=domain, kind=Institution.Kind.SCHOOL, country="CA", source=SOURCE)
        for name, domain in SCHOOLS
    ]
