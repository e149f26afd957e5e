"""Addresses of the facts."""

from django.urls import URLPattern, path

from candidates.views import documents, facts, links, people, positions, sealed, stages

urlpatterns: list[URLPattern] = [
    path("candidates/new/", people.candidate_new, name="candidate_new"),
    path("candidates/<int:pk>/record/", facts.record_menu, name="record_menu"),
    path("candidates/<int:pk>/record/<slug:noun>/", facts.record, name="record"),
    path("candidates/<int:pk>/facts/<slug:noun>/<int:fact>/change/", facts.change_fact, name="fact_change"),
    path("candidates/<int:pk>/facts/<slug:noun>/<int:fact>/correct/", facts.correct_fact, name="fact_correct"),
    path("candidates/<int:pk>/facts/<slug:noun>/<int:fact>/take-back/", facts.retract_fact, name="fact_retract"),
    path("candidates/<int:pk>/accounts/<int:fact>/reveal/", sealed.reveal, name="reveal"),
    path("candidates/<int:pk>/documents/<int:fact>/file/", documents.download, name="document_download"),
    path("candidates/<int:pk>/links/<int:other>/", links.link_verdict, name="link_verdict"),
    path("candidates/<int:pk>/links/<int:verdict>/undo/", links.link_undo, name="link_undo"),
    path("candidates/<int:pk>/applications/new/", positions.application_new, name="application_new"),
    path("applications/<int:pk>/edit/", positions.application_edit, name="application_edit"),
    path("applications/<int:pk>/stage/", stages.stage_change, name="stage_change"),
    path("positions/", positions.positions, name="positions"),
    path("positions/new/", positions.position_new, name="position_new"),
    path("positions/<int:pk>/", positions.position, name="position"),
    path("positions/<int:pk>/edit/", positions.position_edit, name="position_edit"),
]
