"""The pure core: what a dossier is, what a rule is, how rules run, and how findings become a standing."""
