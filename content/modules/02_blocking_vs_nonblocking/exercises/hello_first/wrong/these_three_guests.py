# expect: greetings: none of these
"""Hello first."""
import time


def evening(guests, greet, bake):
    greet("Ada")
    greet("Ben")
    greet("Cem")
    bake("Ada")
    bake("Ben")
    bake("Cem")


def greet(guest):
    print("hello", guest)


def bake(guest):
    time.sleep(1)
    print("pizza for", guest)


evening(["Ada", "Ben", "Cem"], greet, bake)
