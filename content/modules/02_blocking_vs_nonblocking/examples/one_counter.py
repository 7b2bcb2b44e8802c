"""Three guests, one cook."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import time

start = time.perf_counter()

for guest in ["Ada", "Ben", "Cem"]:
    time.sleep(1)
    waited = time.perf_counter() - start
    print(f"{guest} waited {waited:.0f} s")
