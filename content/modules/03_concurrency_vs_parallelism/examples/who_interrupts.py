"""A loop that never lets go."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import threading

bell = []


def spin():
    while not bell:
        pass
    print("the loop ends")


spinner = threading.Thread(target=spin, daemon=True)
spinner.start()

print("main goes on")
bell.append("ring")
spinner.join()
