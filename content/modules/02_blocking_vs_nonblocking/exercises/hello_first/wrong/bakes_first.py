# expect: greetings: at the counter
"""Hello first."""
import time


def evening(guests, greet, bake):
    for guest in guests:
        bake(guest)
        greet(guest)


def greet(guest):
    print("hello", guest)


def bake(guest):
    time.sleep(1)
    print("pizza for", guest)


evening(["Ada", "Ben", "Cem"], greet, bake)
