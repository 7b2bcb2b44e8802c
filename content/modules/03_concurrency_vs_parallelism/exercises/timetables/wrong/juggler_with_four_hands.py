# expect: juggler: both jobs run
"""Draw the timetable."""

# The juggler: in progress together, never running together.
juggler_blue = "##"
juggler_gold = "##"

# Two people: running together.
couple_blue = "##"
couple_gold = "##"

# Three jobs, two cores: never more than two run.
kitchen_blue = "##"
kitchen_gold = "#.#"
kitchen_pink = " ##"
