"""Hello first."""


def evening(guests, greet, bake):
    for step in [greet, bake]:
        number = 0
        while number < len(guests):
            step(guests[number])
            number = number + 1
