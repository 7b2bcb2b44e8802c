"""Three cooks, one knife."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import threading
import time

knife = threading.Lock()


def dish():
    time.sleep(1)
    with knife:
        time.sleep(1)


start = time.perf_counter()

cooks = [threading.Thread(target=dish) for number in range(3)]
for cook in cooks:
    cook.start()
for cook in cooks:
    cook.join()

print(f"{time.perf_counter() - start:.0f}")
