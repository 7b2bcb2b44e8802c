"""Look and walk on."""


def wait_for_pizza(look, sleep, pause):
    answers = [look()]
    while answers[-1] == "nothing yet":
        sleep(pause)
        answers.append(look())
    return answers[-1]
