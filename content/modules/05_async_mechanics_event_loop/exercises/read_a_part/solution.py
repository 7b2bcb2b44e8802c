"""Read a part through."""
import types


def read_through(part):
    rests = []
    while True:
        try:
            seconds = part.send(None)
        except StopIteration as end:
            return rests, end.value
        rests.append(seconds)


# Only to try it out:
if __name__ == "__main__":
    @types.coroutine
    def rest(seconds):
        yield seconds

    async def oboe():
        print("oboe plays")
        await rest(2)
        print("oboe plays again")
        await rest(5)
        return "bravo"

    print(read_through(oboe()))
