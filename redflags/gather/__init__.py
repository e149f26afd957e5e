"""From stored rows, or from a file, to the dossier that rules read: the one place where facts and opinions meet."""
