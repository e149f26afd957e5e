"""Addresses of the opinions."""

from django.urls import URLPattern, path

from redflags.views import (
    candidates,
    comparison,
    demo,
    dossier,
    exports,
    figures,
    findings,
    rehearsals,
    rules,
    tuning,
    worklist,
)

urlpatterns: list[URLPattern] = [
    path("", worklist.worklist, name="worklist"),
    path("candidates/", candidates.candidates, name="candidates"),
    path("candidates/<int:pk>/", dossier.candidate, name="candidate"),
    path("candidates/<int:pk>/beside/<int:other>/", comparison.beside, name="beside"),
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
    path("rules/tuning/", tuning.tunings, name="tunings"),
    path("rules/tuning/<int:pk>/", tuning.tuning, name="tuning"),
    path("rules/tuning/<int:pk>/propose/", tuning.tuning_propose, name="tuning_propose"),
    path("rules/tuning/<int:pk>/agree/", tuning.tuning_agree, name="tuning_agree"),
    path("rules/tuning/<int:pk>/take-back/", tuning.tuning_take_back, name="tuning_take_back"),
    path("rules/tuning/<int:pk>/discard/", tuning.tuning_discard, name="tuning_discard"),
    path("rules/tuning/back-to/<int:number>/", tuning.tuning_roll_back, name="tuning_roll_back"),
    path("rules/tuning/<int:pk>/rehearse/", tuning.tuning_rehearse, name="tuning_rehearse"),
    path("rules/rehearsals/<int:pk>/", rehearsals.rehearsal, name="rehearsal"),
    path("rules/rehearsals/<int:pk>/cancel/", rehearsals.rehearsal_cancel, name="rehearsal_cancel"),
    path("rules/<slug:code>/", rules.rule, name="rule"),
    path("rules/<slug:code>/tune/", tuning.rule_tune, name="rule_tune"),
]
