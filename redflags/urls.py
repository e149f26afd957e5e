"""Addresses of the opinions."""

from django.urls import URLPattern, path

from redflags.views import candidates, demo, dossier, exports, figures, findings, rules, worklist

urlpatterns: list[URLPattern] = [
    path("", worklist.worklist, name="worklist"),
    path("candidates/", candidates.candidates, name="candidates"),
    path("candidates/<int:pk>/", dossier.candidate, name="candidate"),
    path("findings/<int:pk>/answer/", findings.finding_verdict, name="finding_verdict"),
    path("findings/<int:pk>/confirm/", findings.finding_confirm, name="finding_confirm"),
    path("verdicts/<int:pk>/agree/", findings.finding_agree, name="finding_agree"),
    path("verdicts/<int:pk>/undo/", findings.finding_undo, name="finding_undo"),
    path("dashboard/", figures.dashboard, name="dashboard"),
    path("demo/", demo.demo_load, name="demo_load"),
    path("exports/", exports.exports, name="exports"),
    path("exports/new/", exports.export_new, name="export_new"),
    path("exports/<int:pk>/", exports.export, name="export"),
    path("exports/<int:pk>/download/", exports.export_download, name="export_download"),
    path("rules/", rules.rules, name="rules"),
    path("rules/<slug:code>/", rules.rule, name="rule"),
]
