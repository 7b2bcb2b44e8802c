"""Look and walk on."""


def wait_for_pizza(look, sleep, pause):
    if (answer := look()) == "nothing yet":
        sleep(pause)
        return wait_for_pizza(look, sleep, pause)
    return answer
