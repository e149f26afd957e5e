"""Addresses of the facts."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
