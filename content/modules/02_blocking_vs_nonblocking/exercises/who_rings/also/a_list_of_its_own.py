"""Who rings?"""


def serve(bell, waiting, notes):
    left = set(waiting)
    while left:
        rang = bell(sorted(left))
        left -= set(rang)
        for note in map(notes.get, rang):
            note()
