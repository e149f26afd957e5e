"""Addresses of the ground floor: signing in, people, settings, health."""

from django.urls import URLPattern, URLResolver, include, path

from screening.views import design, health

urlpatterns: list[URLPattern | URLResolver] = [
    path("design/", design.design, name="design"),
    path("healthz", health.healthz, name="healthz"),
    path("accounts/", include("allauth.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
]
