"""Hello first."""


def evening(guests, greet, bake):
    [greet(guest) for guest in guests]
    [bake(guest) for guest in guests]
