"""Read a part through."""


def read_through(part):
    answers = []

    def wishes():
        answers.append((yield from part.__await__()))

    return list(wishes()), answers[0]
