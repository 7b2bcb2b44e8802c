# expect: each_once: waited
"""Who rings?"""


def serve(bell, waiting, notes):
    while waiting:
        for oven in bell(waiting):
            waiting.pop(0)
            notes[oven]()


# Only to try it out:
if __name__ == "__main__":
    ringing = ["oven 2", "oven 3", "oven 1"]

    def bell(waiting):
        return [ringing.pop(0)]

    def serve_ada():
        print("a pizza for Ada")

    def serve_ben():
        print("a pizza for Ben")

    def clean():
        print("oven 2 is clean")

    notes = {"oven 1": serve_ada, "oven 2": clean, "oven 3": serve_ben}
    serve(bell, ["oven 1", "oven 2", "oven 3"], notes)
