"""Locks a check with whom it is about, in the one order in which actions do it."""

from candidates.models import Application, Candidate, Check


def lock(pk: int) -> tuple[Candidate, Check]:
    """The candidate, the application, then the check, inside the caller's transaction."""
    before = Check.objects.only("candidate_id", "application_id").get(pk=pk)
    candidate = Candidate.objects.select_for_update().get(pk=before.candidate_id)
    if before.application_id:
        Application.objects.select_for_update().get(pk=before.application_id)
    checks = Check.objects.select_for_update(of=("self",)).select_related("candidate", "application")
    return candidate, checks.get(pk=pk)
