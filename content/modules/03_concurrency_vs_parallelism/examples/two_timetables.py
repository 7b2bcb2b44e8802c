"""In progress, and running at one moment."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
def measure(name, *rows):
    in_progress = running = 0
    for moment in zip(*rows):
        now = moment.count("#")
        put_down = moment.count(".")
        in_progress = max(in_progress, now + put_down)
        running = max(running, now)
    print(f"{name}: in progress {in_progress}, running {running}")


measure("in a row", "##  ", "  ##")
measure("juggler", "#.# ", " #.#")
measure("two people", "##  ", "##  ")
