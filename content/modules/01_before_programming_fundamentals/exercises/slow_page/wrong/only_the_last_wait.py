# expect: wall: forgets
"""Where did the time go?"""

ladder = [
    "a look into memory",
    "a read from an SSD",
    "a read from a spinning disk",
    "there and back across an ocean",
    "a person presses a key",
]


def on_the_wall(work, waits):
    total = work
    for wait in waits:
        total = wait
    return total


def busy_part(work, waits):
    return work / on_the_wall(work, waits)


def last_of(people, work, waits):
    return people * on_the_wall(work, waits)


# Only to try it out:
if __name__ == "__main__":
    print(on_the_wall(2, [100, 98]), "ms on the wall")
    print(busy_part(2, [100, 98]), "of it busy")
    print(last_of(100, 2, [100, 98]), "ms for the last of 100")
