"""One pizza, then the next."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import time


def bake(guest):
    print(f"{guest}: pizza in")
    time.sleep(1)
    print(f"{guest}: pizza out")


bake("Ada")
bake("Ben")
