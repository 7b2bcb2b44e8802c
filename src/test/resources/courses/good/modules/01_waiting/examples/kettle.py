"""One kettle."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import time

print("kettle on")
time.sleep(2)
print("tea")
