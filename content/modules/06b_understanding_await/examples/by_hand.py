"""A coroutine driven by hand."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def order():
    dish = await Ask("which dish?")
    size = await Ask("which size?")
    return f"{size} {dish}"


slip = order()
print(slip.send(None))
print(slip.send("pizza"))
try:
    slip.send("large")
except StopIteration as end:
    print(end.value)
