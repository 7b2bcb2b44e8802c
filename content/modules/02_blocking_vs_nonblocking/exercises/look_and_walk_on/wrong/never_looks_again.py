# expect: pizza: never looked again
"""Look and walk on."""
import time


def wait_for_pizza(look, sleep, pause):
    answer = look()
    while answer == "nothing yet":
        sleep(pause)
    return answer


# Only to try it out:
if __name__ == "__main__":
    ready_at = time.perf_counter() + 0.25

    def look():
        if time.perf_counter() < ready_at:
            print("nothing yet")
            return "nothing yet"
        return "margherita"

    print(wait_for_pizza(look, time.sleep, 0.1))
