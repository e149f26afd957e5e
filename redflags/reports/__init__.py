"""Reports to authorities: one form, filled in from the file, mapped to what each authority asks for."""
