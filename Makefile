# Everything there is to do with Screening from a terminal. `make` alone lists it.

PYTHON_HERE := .venv/bin/python
MANAGE := $(PYTHON_HERE) manage.py
EMBEDDED := $(PYTHON_HERE) -m screening.embedded
THROWAWAY := $(EMBEDDED) exec --throwaway
QUIETLY := bin/quietly
CHECKS := check-lint check-format check-types check-templates check-walls check-deploy check-migrations check-docs check-compose
# As a firm would run it: the deployment check must then find nothing to say.
PRODUCTION := BASE_URL=https://screening.example.org ALLOWED_HOSTS=screening.example.org DEBUG=0

.DEFAULT_GOAL := help
.PHONY: help run demo backup restore compose-keys test check chaos chaos-full chaos-import look bench docs messages install install-dev checks tests $(CHECKS)

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

run: install ## Start Screening with all it needs (PORT=8001 for another port, Ctrl-C to stop)
	@exec $(EMBEDDED) up --end-with-parent

demo: install ## The same with a made-up company to try it on
	@exec $(EMBEDDED) up --end-with-parent --demo

backup: install ## Save database, documents and keys (TO=folder, default ./backups)
	@exec $(EMBEDDED) backup $${TO:+--to "$$TO"}

restore: install ## Bring a backup back and verify it (FROM=folder, KEYS=folder of its keys, REPLACE=1 over other data)
	@exec $(EMBEDDED) restore "$${FROM:-}" $${KEYS:+--keys "$$KEYS"} $${REPLACE:+--replace}

compose-keys: ## Make the secrets that docker-compose.yml reads, in ./secrets
	@exec python3 -m screening.embedded.compose secrets

test: install-dev ## Check and test everything, with servers and a browser of its own
	@CHROMIUM=$$(bin/chromium) || exit 1; export CHROMIUM; exec $(THROWAWAY) $(MAKE) --no-print-directory --keep-going checks tests

check: install-dev ## Only the checks: style, types, templates, walls, deployment, migrations
	@exec $(THROWAWAY) $(MAKE) --no-print-directory checks

chaos: install-dev ## Kill parts of a running installation 30 times while it sends 400 reminders, and count what is lost (SEED=...)
	@exec $(THROWAWAY) env REMINDERS=$${REMINDERS:-400} KILLS=$${KILLS:-30} GOOD_JOBS=1000 $(PYTHON_HERE) -m pytest -s tests/chaos

chaos-full: install-dev ## The same with 1000 reminders and 200 kills (SEED=...)
	@exec $(THROWAWAY) env REMINDERS=1000 KILLS=200 GOOD_JOBS=1000 $(PYTHON_HERE) -m pytest -s tests/chaos

chaos-import: install-dev ## Kill the worker of an import 20 times at random moments, and compare what came in (IMPORT_KILLS=... SEED=...)
	@exec $(THROWAWAY) env IMPORT_KILLS=$${IMPORT_KILLS:-20} $(PYTHON_HERE) -m pytest -s tests/candidates/test_import_killed.py

look: install-dev ## Open every page in both themes and languages and name what bars anybody (PICTURES=folder keeps pictures)
	@CHROMIUM=$$(REQUIRE_BROWSER=1 bin/chromium) || exit 1; export CHROMIUM; \
		exec $(THROWAWAY) env EVERY_PAGE=1 $(PYTHON_HERE) -m pytest -s tests/journeys/test_every_page.py

bench: install-dev ## Measure on generated registers (SIZES="1000 100000" TEXTS=1000000 SEARCHED=1000000 EXPORTS=1000000 IMPORTED=100000 EVERYBODY=100000)
	@exec $(THROWAWAY) sh -c '$(MANAGE) migrate --verbosity 0 && \
		$(MANAGE) collectstatic --noinput --verbosity 0 && exec $(MANAGE) bench $(SIZES) $(if $(TEXTS),--texts $(TEXTS)) $(if $(SEARCHED),--searched $(SEARCHED)) $(if $(EXPORTS),--exports $(EXPORTS)) $(if $(IMPORTED),--imported $(IMPORTED)) $(if $(EVERYBODY),--everybody $(EVERYBODY))'

messages: install ## Collect texts for locale/ and compile what is translated (needs GNU gettext)
	@exec $(THROWAWAY) sh -c '$(MANAGE) makemessages --locale fr_CA --no-obsolete --no-wrap --add-location file \
		--ignore .venv --ignore tests && $(MANAGE) compilemessages --locale fr_CA --ignore .venv'

docs: install ## Write the generated pages in docs/
	@exec $(THROWAWAY) $(MANAGE) make_docs

install:
	@bin/install requirements.txt

install-dev:
	@bin/install requirements.txt requirements-dev.txt

# --- what `check` and `test` run with the servers up

checks:
	@$(MAKE) --no-print-directory --keep-going -j 4 $(CHECKS)

# One process more than there are cores: many tests wait for processes they have started.
tests:
	@$(PYTHON_HERE) -m pytest -n $$($(PYTHON_HERE) -c 'import os; print((os.cpu_count() or 1) + 1)') --dist loadgroup $(PYTEST)

check-lint:
	@$(QUIETLY) "ruff: style and safety" $(PYTHON_HERE) -m ruff check .

check-format:
	@$(QUIETLY) "ruff: format" $(PYTHON_HERE) -m ruff format --check .

check-types:
	@$(QUIETLY) "mypy: types" $(PYTHON_HERE) -m mypy

check-templates:
	@$(QUIETLY) "djlint: templates" $(PYTHON_HERE) -m djlint templates --lint

check-walls:
	@$(QUIETLY) "import-linter: walls of the house" \
		$(PYTHON_HERE) -c "from importlinter.cli import lint_imports_command; lint_imports_command()"

check-deploy:
	@$(QUIETLY) "django: ready to deploy" env $(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING

check-migrations:
	@$(QUIETLY) "django: migrations match the models" $(MANAGE) makemigrations --check --dry-run

check-docs:
	@$(QUIETLY) "docs: generated pages are current" $(MANAGE) make_docs --check

check-compose:
	@$(QUIETLY) "docker-compose.yml: the published schema" \
		$(PYTHON_HERE) -m check_jsonschema --builtin-schema vendor.compose-spec docker-compose.yml
