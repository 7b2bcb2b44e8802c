"""Look and walk on."""


def wait_for_pizza(look, sleep, pause):
    while True:
        found = look()
        if found != "nothing yet":
            return found
        sleep(pause)
