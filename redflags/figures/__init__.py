"""The figures of the dashboards: counts kept up by `redflags.tallies`, each with the filters of the list it counts."""
