"""Draw the timetable."""
RUNS, DOWN, AWAY = "#", ".", " "

juggler_gold = RUNS + DOWN + RUNS
juggler_blue = AWAY + juggler_gold
couple_blue = couple_gold = 2 * RUNS
kitchen_blue = AWAY + couple_blue
kitchen_gold = couple_gold + AWAY
kitchen_pink = f"{RUNS}{DOWN}{RUNS}"
