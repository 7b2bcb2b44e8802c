"""Read a part through."""
import types


def read_through(part):
    rests = []
    seconds = part.send(None)
    rests.append(seconds)
    return rests, None


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
