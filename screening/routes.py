"""Addresses of the ground floor: signing in, people, settings, the trail, health."""

from allauth.account import views as account
from django.urls import URLPattern, URLResolver, include, path, re_path

from screening.views import design, health, invitations, jobs, notices, organisation, people, profile, trail

# Of allauth's pages only those that fit closed sign-up: nobody signs up, and an admin's invitation fixes the address.
signing_in: list[URLPattern | URLResolver] = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("reauthenticate/", account.reauthenticate, name="account_reauthenticate"),
    path("password/change/", account.password_change, name="account_change_password"),
    path("password/reset/", profile.password_reset, name="account_reset_password"),
    path("password/reset/done/", account.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/reset/key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        account.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "password/reset/key/done/",
        account.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("2fa/", include("allauth.mfa.urls")),
    path("sessions/", include("allauth.usersessions.urls")),
]

urlpatterns: list[URLPattern | URLResolver] = [
    path("design/", design.design, name="design"),
    path("design/focus/", design.focus, name="design_focus"),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("metrics", health.metrics, name="metrics"),
    path("accounts/", include(signing_in)),
    path("i18n/setlang/", profile.language, name="set_language"),
    path("join/<str:token>/", invitations.join, name="join"),
    path("profile/", profile.profile, name="profile"),
    path("profile/theme/", profile.theme, name="theme"),
    path("profile/density/", profile.density, name="density"),
    path("profile/notices/", notices.notice_choices, name="notice_choices"),
    path("notices/", notices.notices, name="notices"),
    path("notices/read/", notices.notices_read, name="notices_read"),
    path("notices/<int:pk>/", notices.notice_open, name="notice_open"),
    path("notices/<int:pk>/read/", notices.notice_read, name="notice_read"),
    path("digest/<str:token>/", notices.digest_stop, name="digest_stop"),
    path("people/", people.people, name="people"),
    path("people/invite/", invitations.invite, name="invite"),
    path("people/invitations/<int:pk>/withdraw/", invitations.withdraw_invitation, name="withdraw_invitation"),
    path("people/teams/", people.add_team, name="add_team"),
    path("people/teams/<int:pk>/", people.team, name="team"),
    path("people/<int:pk>/", people.person, name="person"),
    path("people/<int:pk>/access/", people.change_access, name="change_access"),
    path("people/<int:pk>/deactivate/", people.deactivate, name="deactivate_person"),
    path("people/<int:pk>/reactivate/", people.reactivate, name="reactivate_person"),
    path("people/<int:pk>/sessions/end/", people.end_sessions, name="end_sessions"),
    path("people/<int:pk>/password-link/", people.make_password_link, name="make_password_link"),
    path("people/<int:pk>/second-factors/remove/", people.remove_second_factors, name="remove_second_factors"),
    path("settings/", organisation.settings, name="settings"),
    path("settings/change/", organisation.change_settings, name="change_settings"),
    path("settings/check/", organisation.settings_check, name="settings_check"),
    path("settings/check/mail/", organisation.send_test_mail, name="send_test_mail"),
    path("settings/jobs/", jobs.jobs, name="jobs"),
    path("settings/jobs/failed/<slug:queue>/<uuid:pk>/retry/", jobs.retry_job, name="retry_job"),
    path("settings/jobs/failed/<slug:queue>/<uuid:pk>/discard/", jobs.discard_job, name="discard_job"),
    path("settings/jobs/<slug:kind>/", jobs.jobs_failing, name="jobs_failing"),
    path("settings/jobs/<slug:kind>/<int:pk>/retry/", jobs.retry_owed, name="retry_owed"),
    path("trail/", trail.trail, name="trail"),
]
