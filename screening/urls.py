"""Which address leads where: wiring only."""

from django.urls import include, path

urlpatterns = [
    path("", include("redflags.urls")),
    path("", include("candidates.urls")),
    path("", include("screening.routes")),
]

handler400 = "screening.views.errors.bad_request"
handler403 = "screening.views.errors.forbidden"
handler404 = "screening.views.errors.not_found"
