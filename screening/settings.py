"""All settings, from the environment only; what is missing is named loudly at the start."""

from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from django.utils.translation import gettext_lazy as _

from screening import environment

BASE_DIR = Path(__file__).resolve().parent.parent
VAR = Path(environment.text("VAR_DIR") or BASE_DIR / "var")

# --- secrets
SECRET_KEY = environment.secret("SECRET_KEY")
FIELD_KEYS = environment.secret("FIELD_KEYS").split(",")  # Fernet keys of sealed fields, newest first
FINGERPRINT_KEYS = environment.secret("FINGERPRINT_KEYS").split(
    ","
)  # HMAC keys of equality without reading, newest first
TRAIL_KEY = environment.secret("TRAIL_KEY")  # signs the batches of the trail
METRICS_TOKEN = environment.optional_secret("METRICS_TOKEN")  # opens /metrics; without one there is no such address

# --- where it runs
DEBUG = environment.flag("DEBUG")
BASE_URL = environment.text("BASE_URL").rstrip("/")  # the public address; empty: none, and then no links are mailed
HTTPS = BASE_URL.startswith("https://")
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
if BASE_URL and (host := urlsplit(BASE_URL).hostname):
    ALLOWED_HOSTS = [*ALLOWED_HOSTS, host]
    CSRF_TRUSTED_ORIGINS = [BASE_URL]
TRUSTED_PROXIES = int(environment.text("TRUSTED_PROXIES", "0"))  # how many proxies in front add X-Forwarded-For
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

ROOT_URLCONF = "screening.urls"
WSGI_APPLICATION = "screening.wsgi.application"

INSTALLED_APPS = [
    "django.forms",  # for FORM_RENDERER: our field template beside Django's own
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "csp",
    "django_htmx",
    "django_rq",
    "pgtrigger",
    "screening",
    "candidates",
    "redflags",
]

MIDDLEWARE = [
    "screening.middleware.room_for_calls",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "screening.middleware.CompressedPages",
    "csp.middleware.CSPMiddleware",
    "screening.middleware.hardened_headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "screening.middleware.SignInRequired",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "screening.middleware.session_limits",
    "screening.middleware.second_factor_required",
    "screening.middleware.organisation_time",
    "screening.middleware.refuse_unreadable_input",
    "screening.middleware.BusyIsNoFault",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "screening.context.shell",
                "redflags.context.tour",
            ],
            "builtins": ["django.templatetags.i18n", "screening.templatetags.screening"],
        },
    },
]

FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- data
DATABASES = {
    "default": dj_database_url.parse(environment.secret("DATABASE_URL"), conn_max_age=300, conn_health_checks=True)
}
DATABASES["default"]["OPTIONS"] = {
    **DATABASES["default"].get("OPTIONS", {}),
    "connect_timeout": 5,
    # A page never waits for ever: neither for a lock nor for a query.
    # What is prepared (screening/prepared.py) keeps the plan it got first: making it is what takes long. And what an
    # index names is in memory or on a disk without arms: the usual price of it, four times that of the next row of a
    # table, has names of thousands looked for in everybody.
    "options": "-c lock_timeout=8000 -c statement_timeout=60000 "
    "-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1",
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    # In PostgreSQL, so that signing in and its rate limits work while Redis is away.
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "screening_cache",
        # Beyond this many, entries are dropped whatever they count: high, so that nobody flushes a rate limit away.
        "OPTIONS": {"MAX_ENTRIES": 50_000, "CULL_FREQUENCY": 10},
    }
}

# --- work in the background: Redis is the doorbell, PostgreSQL the ledger
REDIS_URL = environment.secret("REDIS_URL")
RQ_QUEUES = {
    name: {"URL": REDIS_URL, "DEFAULT_TIMEOUT": seconds, "SERIALIZER": "rq.serializers.JSONSerializer"}
    for name, seconds in {"default": 120, "mail": 60, "heavy": 3600}.items()
}
# Seconds of computing, not of waiting, that one job may take where it is known what a job takes: a mail waits for its
# server, and hardly computes. One that loops must not keep the others waiting for a minute.
JOB_CPU = {"mail": int(environment.text("MAIL_CPU_SECONDS", "2"))}
# How far the jobs of a queue stand back where the machine is short of time: people wait for pages, nobody for a file.
JOB_NICE = {"heavy": 10}
WORKERS = {"default": 1, "mail": int(environment.text("MAIL_WORKERS", "2")), "heavy": 1}  # as `make run` starts them
RQ = {
    "JOB_CLASS": "screening.jobs.SafeJob",
    "WORKER_CLASS": "screening.jobs.OwnWorker",
    "COMMIT_MODE": "on_db_commit",
}
RQ_SHOW_ADMIN_LINK = False
JOB_MEMORY = int(environment.text("JOB_MEMORY_MB", "1024")) * 1024 * 1024  # bytes that one job may ask for

# --- people
AUTH_USER_MODEL = "screening.User"
AUTHENTICATION_BACKENDS = ["screening.accounts.SignedInBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "worklist"
LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_ADAPTER = "screening.accounts.Accounts"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # accounts are made by invitation only
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_RATE_LIMITS = {"reply": "60/5m/ip"}  # beside allauth's own: pages behind a link that left the house
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = False
MFA_ADAPTER = "screening.accounts.SecondFactors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS  # localhost without a public address
MFA_TOTP_ISSUER = "Screening"
USERSESSIONS_ADAPTER = "screening.accounts.Sessions"
USERSESSIONS_TRACK_ACTIVITY = True  # by screening.middleware.session_limits
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
PASSWORD_RESET_TIMEOUT = int(timedelta(hours=1).total_seconds())
INVITATION_LIFE = timedelta(days=7)
# How long a candidate stays with the person who reviews, and does nothing.
REVIEW_LEASE = timedelta(minutes=int(environment.text("REVIEW_LEASE_MINUTES", "10")))

SESSION_COOKIE_AGE = int(timedelta(hours=12).total_seconds())
SESSION_IDLE_AGE = 60 * int(environment.text("SESSION_IDLE_MINUTES", "60"))
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = HTTPS
LANGUAGE_COOKIE_AGE = int(timedelta(days=365).total_seconds())
CSRF_FAILURE_VIEW = "screening.views.errors.stale_form"
if HTTPS:
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_SSL_REDIRECT = True
    SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz|metrics)$"]  # asked for inside, where no proxy encrypts
    SECURE_HSTS_SECONDS = 63_072_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True

# --- what a browser may do with our pages
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],  # data: for the picture of a one-time-code secret
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "object-src": ["'none'"],
    }
}
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# --- files
STATIC_URL = "static/"
STATIC_ROOT = Path(environment.text("STATIC_ROOT") or VAR / "static")
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
MEDIA_ROOT = Path(environment.text("MEDIA_ROOT") or VAR / "documents")  # never served by path, only through a view
NETWORK_DATA = Path(environment.text("NETWORK_DATA") or VAR / "networks")  # .mmdb files and lists of ranges, or none
FILE_UPLOAD_HANDLERS = ["screening.uploads.BoundedUploadHandler"]
FILE_UPLOAD_TEMP_DIR = None
FILE_UPLOAD_PERMISSIONS = 0o600
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
DATA_UPLOAD_MAX_NUMBER_FILES = 1000  # more than any form takes, so that the form can say how many it does
UPLOAD_LIMIT = 25 * 1024 * 1024  # bytes of one request's files

# --- language and time
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("fr-ca", _("French (Canada)"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = environment.text("TIME_ZONE", "UTC")

# --- mail
vars().update(environment.mail(environment.text("EMAIL_URL")))
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = environment.text("MAIL_FROM", "screening@localhost")
MAIL_CONFIGURED = bool(environment.text("EMAIL_URL"))
BOUNCES = environment.folder(environment.optional_secret("BOUNCES_URL"))  # where mails that came back arrive, or None
# How owed mails are sent; screening/outbox.py says what each figure means.
OUTBOX_BURST = int(environment.text("OUTBOX_BURST", "50"))
OUTBOX_LEASE = timedelta(seconds=int(environment.text("OUTBOX_LEASE_SECONDS", "90")))
OUTBOX_RING_AGAIN = timedelta(seconds=int(environment.text("OUTBOX_RING_AGAIN_SECONDS", "60")))
OUTBOX_PAUSES = tuple(
    timedelta(seconds=int(seconds)) for seconds in environment.words("OUTBOX_PAUSES_SECONDS", "60,300,900,3600,14400")
)

# --- logs: what happened to which kind of thing, never to whom
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "filters": {"route": {"()": "screening.logs.RouteInsteadOfPath"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["route"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {name: {"level": "INFO"} for name in ("screening", "candidates", "redflags")},
}
SILENCED_SYSTEM_CHECKS: list[str] = []
