"""The search: one field for everything that is on file in the clear, and for whole addresses and numbers."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from candidates import search as searching
from candidates.forms.search import SearchForm
from candidates.models import SearchFill
from candidates.searchhits import shown
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def search(request: SignedInRequest) -> HttpResponse:
    """Who was found, each with the places; nothing typed yet shows how to ask."""
    form = SearchForm(request.GET)
    question = form.question
    context: dict[str, Any] = {"form": form, "question": question, "is_filling": SearchFill.objects.exists()}
    if question.text:
        answer = searching.find(question, user=request.user, only=form.only)
        context |= {"answer": answer, "people": shown(answer, question, user=request.user), "most": searching.SHOWN}
    return render(request, "candidates/search/search.html", context)
