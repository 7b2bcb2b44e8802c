"""Look and walk on."""
import time


def wait_for_pizza(look, sleep, pause):
    answer = look()
    while answer == "nothing yet":
        time.sleep(pause)
        answer = look()
    return answer
