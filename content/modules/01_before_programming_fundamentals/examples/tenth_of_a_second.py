"""How much fits into a tenth of a second?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import time

rounds = 0
end = time.process_time() + 0.1

while time.process_time() < end:
    rounds = rounds + 1

print(rounds > 10, rounds > 1000, rounds > 10_000)
