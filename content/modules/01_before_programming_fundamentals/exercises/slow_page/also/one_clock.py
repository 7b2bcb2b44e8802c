"""Where did the time go?"""

ladder = []
ladder += ["a look into memory", "a read from an SSD"]
ladder += ["a read from a spinning disk"]
ladder += ["there and back across an ocean", "a person presses a key"]


def on_the_wall(work, waits):
    return last_of(1, work, waits)


def last_of(people, work, waits):
    clock = 0
    for person in range(people):
        clock = clock + work
        for wait in waits:
            clock = clock + wait
    return clock


def busy_part(work, waits):
    return work / on_the_wall(work, waits)
