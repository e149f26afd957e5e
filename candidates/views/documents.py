"""Hands out stored documents: as attachments only, to people who may see the candidate, written to the trail."""

from django.core.files.storage import storages
from django.http import FileResponse, Http404
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from candidates.actions.documents import note_downloaded
from candidates.models import Document
from candidates.views.lookup import candidate_for
from screening.roles import Permission, SignedInRequest, allow


@allow(Permission.VIEW_CANDIDATES)
@require_safe
def download(request: SignedInRequest, pk: int, fact: int) -> HttpResponseBase:
    """The file as it came in; a browser stores it and never shows it, whatever it holds."""
    candidate = candidate_for(request, pk)
    standing = Document.objects.filter(candidate=candidate, batch__reverted_at=None)
    document = get_object_or_404(standing.select_related("file"), pk=fact)
    if document.file is None or not storages["default"].exists(document.file.path):
        raise Http404
    note_downloaded(document, candidate=candidate, by=request.user)
    response = FileResponse(
        storages["default"].open(document.file.path),
        as_attachment=True,
        filename=document.file.name,
        content_type="application/octet-stream",
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response
