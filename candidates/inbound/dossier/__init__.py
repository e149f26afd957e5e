"""The sections of a dossier file, one noun a module; each reads its part of the file into the intake."""
