# expect: faster: nothing would be gained
"""What should she buy?"""
import time


def measure(job, clock, work):
    clock_before = clock()
    work_before = work()
    job()
    seconds = clock() - clock_before
    worked = work() - work_before
    return seconds, worked


def twice_as_fast(seconds, worked):
    waiting = seconds - worked
    return waiting + worked


# Only to try it out, with a job that waits and one that works:
if __name__ == "__main__":
    def report():
        time.sleep(0.5)

    def stock():
        sum(range(10_000_000))

    for job in [report, stock]:
        seconds, worked = measure(
            job, time.perf_counter, time.process_time)
        faster = twice_as_fast(seconds, worked)
        print(f"{job.__name__}: {seconds:.1f} s on the clock,"
              f" {worked:.1f} of work. Twice as fast: {faster:.1f}")
