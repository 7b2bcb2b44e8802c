"""Where did the time go?"""

ladder = """a look into memory
a read from an SSD
a read from a spinning disk
there and back across an ocean
a person presses a key""".splitlines()


def on_the_wall(work, waits):
    return work + sum(waits)


def busy_part(work, waits):
    idle = sum(waits) / on_the_wall(work, waits)
    return 1 - idle


def last_of(people, work, waits):
    return people * work + people * sum(waits)
