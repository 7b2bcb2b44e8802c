# expect: once: wait_for("barrel")
"""Otto's Saturday."""
import time


def saturday(begin, wait_for, work):
    begin("seeds")
    begin("barrel")
    work("weed")
    wait_for("seeds")
    work("sow")
    work("water")


# Only to try it out, with a second for each hour:
if __name__ == "__main__":
    hours = {"seeds": 4, "barrel": 3, "weed": 2, "sow": 1, "water": 1}
    ready_at = {}
    start = time.perf_counter()

    def begin(what):
        ready_at[what] = time.perf_counter() + hours[what]

    def wait_for(what):
        left = ready_at[what] - time.perf_counter()
        if left > 0:
            time.sleep(left)
        print(f"{time.perf_counter() - start:.0f}: {what} ready")

    def work(what):
        time.sleep(hours[what])
        print(f"{time.perf_counter() - start:.0f}: {what} done")

    saturday(begin, wait_for, work)
