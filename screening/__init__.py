import gc

# How many more objects there may be before Python looks for garbage among them; it starts with 700. Loading alone makes
# hundreds of thousands that stay, and a page or a job makes few that are not freed without looking.
gc.set_threshold(50_000, 10, 10)
