"""A coroutine without any event loop."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
import types


@types.coroutine
def rest(seconds):
    yield seconds


async def oboe():
    print("oboe plays")
    await rest(2)
    print("oboe plays again")
    return "bravo"


part = oboe()
wish = part.send(None)
print("she rests:", wish)

try:
    part.send(None)
except StopIteration as end:
    print("she is done:", end.value)
