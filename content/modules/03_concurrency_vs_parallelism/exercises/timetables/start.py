"""Draw the timetable."""

# The juggler: in progress together, never running together.
juggler_blue = "____"
juggler_gold = "____"

# Two people: running together.
couple_blue = "__"
couple_gold = "__"

# Three jobs, two cores: never more than two run.
kitchen_blue = "___"
kitchen_gold = "___"
kitchen_pink = "___"
