"""Who rings?"""


def serve(bell, waiting, notes):
    while len(waiting) > 0:
        ready = bell(waiting)
        for oven in ready:
            follow = notes[oven]
            follow()
        for oven in ready:
            waiting.remove(oven)
