# expect: greetings: inside
"""Hello first."""
import time


def evening(guests, greet, bake):
    for guest in guests:
        greet(guest)
        for guest in guests:
            bake(guest)


def greet(guest):
    print("hello", guest)


def bake(guest):
    time.sleep(1)
    print("pizza for", guest)


evening(["Ada", "Ben", "Cem"], greet, bake)
