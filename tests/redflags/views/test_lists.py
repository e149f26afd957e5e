"""Saved views and columns: kept, shared, begun with, updated, and honest about what is gone."""

import pytest
from django.http import HttpResponse
from django.urls import reverse

from candidates.models import Position, Stage
from redflags import savedviews
from redflags.models import ListChoice, RoleView, SavedView
from redflags.register import Filters, Order
from screening.models import TrailEvent, User
from screening.roles import Role
from tests import make
from tests.signing_in import SignedIn, signed_in

LIST = reverse("candidates")


def save(client: SignedIn, name: str = "My holds", query: str = "?level=2&order=-name", **more: object) -> SavedView:
    response = client.post(reverse("saved_view_new") + query, {"name": name, **more})
    assert response.status_code == 302, response.context["form"].errors
    return SavedView.objects.get(owner=client.user, name=name)


def tabs(page: HttpResponse) -> list[str]:
    return [str(tab["label"]) for tab in page.context["tabs"]]  # type: ignore[attr-defined]


def test_every_filter_of_the_list_is_a_column_of_a_view() -> None:
    assert set(SavedView.FILTERS) == set(Filters.__dataclass_fields__)
    told = {"q": "ann", "level": "2", "position": 7, "mine": True, "since": "2026-01-02", "due": "soon", "tag": 3}
    assert Filters.of(SavedView(**told, order="name").told) == Filters(**told)


def test_a_view_is_kept_shown_above_the_list_and_leads_to_what_it_says(as_recruiter: SignedIn) -> None:
    view = save(as_recruiter)
    assert (savedviews.filters_of(view), savedviews.order_of(view)) == (Filters(level="2"), Order.NAME_TURNED)
    page = as_recruiter.get(savedviews.address_of(view))
    assert tabs(page) == ["All open", "My holds"]
    assert not page.context["view_is_changed"]
    assert as_recruiter.get(LIST, {"view": view.pk}).headers["Location"] == savedviews.address_of(view)


def test_a_changed_view_can_be_updated(as_recruiter: SignedIn) -> None:
    view = save(as_recruiter)
    page = as_recruiter.get(LIST, {"view": view.pk, "level": "3", "order": "-name"})
    assert page.context["view_is_changed"]
    assert reverse("saved_view_update", args=[view.pk]) in page.content.decode()
    as_recruiter.post(reverse("saved_view_update", args=[view.pk]) + f"?view={view.pk}&level=3&columns=stage-due")
    view.refresh_from_db()
    assert (view.level, view.order, view.columns) == ("3", "waiting", ["stage", "due"])


def test_a_view_is_shared_with_a_team_and_only_its_owner_changes_it(as_recruiter: SignedIn) -> None:
    team = make.team()
    as_recruiter.user.teams.add(team)
    view = save(as_recruiter, teams=[team.pk])
    colleague, stranger = signed_in(teams=[team]), signed_in()
    assert tabs(colleague.get(LIST)) == ["All open", "My holds"]
    assert tabs(stranger.get(LIST)) == []
    for name in ("saved_view_update", "saved_view_delete"):
        assert colleague.post(reverse(name, args=[view.pk])).status_code == 404
    assert stranger.post(reverse("saved_view_begin", args=[view.pk])).status_code == 404


def test_a_name_that_is_taken_is_told_at_the_field(as_recruiter: SignedIn) -> None:
    save(as_recruiter)
    page = as_recruiter.post(reverse("saved_view_new"), {"name": " My  holds "})
    assert page.status_code == 422
    assert "name" in page.context["form"].errors
    other = save(as_recruiter, "Other")
    assert as_recruiter.post(reverse("saved_view", args=[other.pk]), {"name": "My holds"}).status_code == 422
    assert as_recruiter.post(reverse("saved_view", args=[other.pk]), {"name": "Third"}).status_code == 302


def test_the_list_begins_with_what_a_person_chose_and_everything_is_one_step_away(as_recruiter: SignedIn) -> None:
    view = save(as_recruiter, begin="on")
    assert as_recruiter.get(LIST).headers["Location"] == savedviews.address_of(view)
    everything = as_recruiter.get(LIST, {"view": "all"})
    assert everything.status_code == 200
    assert everything.context["plain_url"] == f"{LIST}?view=all"
    as_recruiter.post(reverse("saved_view_begin", args=[view.pk]), {"wanted": "0"})
    assert as_recruiter.get(LIST).status_code == 200


def test_a_role_begins_with_what_a_lead_set_unless_the_person_chose(as_hr_lead: SignedIn) -> None:
    view = save(as_hr_lead)
    everybody = dict.fromkeys(Role.values, "none")
    as_hr_lead.post(reverse("role_views"), {**everybody, "recruiter": view.pk})
    recruiter = signed_in()
    assert recruiter.get(LIST).headers["Location"] == savedviews.address_of(view)
    own = save(recruiter, "Own", "?stage=offer", begin="on")
    assert recruiter.get(LIST).headers["Location"] == savedviews.address_of(own)
    assert as_hr_lead.get(LIST).status_code == 200
    as_hr_lead.post(reverse("role_views"), everybody)
    assert not RoleView.objects.exists()
    told = TrailEvent.objects.filter(verb__startswith="list_view.").order_by("pk").values_list("verb", flat=True)
    assert list(told) == [f"list_view.{verb}" for verb in ("saved", "set_for_role", "saved", "unset_for_role")]
    assert recruiter.post(reverse("role_views"), everybody).status_code == 403


def test_views_of_a_role_come_first_then_ones_own_then_those_of_the_teams(as_recruiter: SignedIn) -> None:
    team = make.team()
    as_recruiter.user.teams.add(team)
    colleague = make.user(teams=[team])
    for owner, names in ((colleague, ("Ann's", "Zoe's")), (as_recruiter.user, ("Own", "Also own"))):
        for name in names:
            SavedView.objects.create(owner=owner, name=name).teams.add(team)
    RoleView.objects.create(role=Role.RECRUITER, view=SavedView.objects.get(name="Zoe's"), set_by=colleague)
    page = as_recruiter.get(LIST, {"view": "all"})
    assert tabs(page) == ["All open", "Zoe's", "Also own", "Own", "Ann's"]


def test_a_view_whose_position_was_deleted_says_so_and_shows_the_rest(as_recruiter: SignedIn) -> None:
    position = make.position()
    make.application()
    view = save(as_recruiter, query=f"?position={position.pk}")
    Position.objects.filter(pk=position.pk).delete()
    page = as_recruiter.get(savedviews.address_of(view))
    assert page.status_code == 200
    assert "no longer exists, and is left out: Position" in page.content.decode()
    assert len(page.context["rows"]) == 1
    assert "gone" in as_recruiter.get(reverse("saved_views")).content.decode()


def test_a_view_that_is_gone_says_so(as_recruiter: SignedIn) -> None:
    view = save(as_recruiter, begin="on")
    as_recruiter.post(reverse("saved_view_delete", args=[view.pk]))
    assert "This view was deleted" in as_recruiter.get(LIST, {"view": view.pk, "level": "2"}).content.decode()
    assert as_recruiter.get(LIST).status_code == 200
    assert ListChoice.objects.get().view is None


def headings(page: HttpResponse) -> list[str]:
    return [heading.name for heading in page.context["headings"]]  # type: ignore[attr-defined]


def test_columns_are_remembered_and_those_of_a_view_go_first(as_recruiter: SignedIn) -> None:
    make.application(applied_on="2026-03-02", stage=Stage.OFFER)
    address = reverse("list_columns")
    as_recruiter.post(address, {"column": ["applied", "stage", "moon"]})
    page = as_recruiter.get(LIST)
    assert headings(page) == ["name", "stage", "applied"]
    assert 'data-label="Applied"' in page.content.decode()
    view = save(as_recruiter)
    moved = as_recruiter.post(f"{address}?view={view.pk}&level=2", {"column": ["level"]})
    assert moved.headers["Location"] == f"{LIST}?view={view.pk}&level=2&columns=level"
    assert headings(as_recruiter.get(moved.headers["Location"] + "&stage=any")) == ["name", "level"]
    assert headings(as_recruiter.get(LIST, {"view": view.pk, "level": "2"})) == ["name", "stage", "applied"]
    as_recruiter.post(address, {"column": ["level"], "usual": "1"})
    assert "recruiter" in headings(as_recruiter.get(LIST))


def test_a_heading_orders_and_pressed_again_turns_the_order_round(as_recruiter: SignedIn) -> None:
    make.application()
    first = as_recruiter.get(LIST, {"level": "", "order": "name", "after": "1"})
    name = first.context["headings"][0]
    assert (name.sorted, name.url) == ("ascending", "?level=&order=-name")
    page = as_recruiter.get(LIST + name.url)
    assert page.context["headings"][0].sorted == "descending"
    assert page.content.decode().count("aria-sort=") == 1


@pytest.mark.parametrize("number", [1, 6])
def test_the_page_of_views_takes_as_many_queries_for_one_as_for_six(
    as_hr_lead: SignedIn, django_assert_num_queries: object, number: int
) -> None:
    position = make.position()
    for place in range(number):
        SavedView.objects.create(owner=as_hr_lead.user, name=str(place), position=position.pk, level="2")
    with django_assert_num_queries(10):  # type: ignore[operator]
        as_hr_lead.get(reverse("saved_views"))


def test_views_of_people_who_left_their_teams_are_theirs_alone(db: None) -> None:
    team = make.team()
    owner, member = make.user(teams=[team]), make.user(teams=[team])
    view = SavedView.objects.create(owner=owner, name="Shared")
    view.teams.add(team)
    assert list(savedviews.visible_to(member)) == [view]
    User.objects.get(pk=member.pk).teams.clear()
    assert not savedviews.visible_to(member)
