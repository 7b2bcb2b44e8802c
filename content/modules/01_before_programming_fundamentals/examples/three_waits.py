"""Three waits, one below the other."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import time


def fill(can, seconds):
    print(f"{can} under the tap")
    time.sleep(seconds)


fill("small can", 0.5)
fill("large can", 1)
fill("barrel", 2)
print("all full")
