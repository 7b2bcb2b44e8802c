import time

started = time.perf_counter()
for number in range(1_000):
    number * number
print("slept" if time.sleep(0.05) is None else "")
raise SystemExit("no loop at all")
