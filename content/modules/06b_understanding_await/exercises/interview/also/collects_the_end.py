"""The clerk at the crank."""


class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


def interview(slip, answer):
    crank = slip.__await__()
    result = []

    def through():
        result.append((yield from crank))

    talk = through()
    try:
        question = next(talk)
        while True:
            question = talk.send(answer(question))
    except StopIteration:
        return result[0]


if __name__ == "__main__":
    async def order():
        dish = await Ask("which dish?")
        size = await Ask(f"which size of {dish}?")
        return f"a {size} {dish}"

    def answer(question):
        print(question)
        return "pizza" if "dish" in question else "large"

    print(interview(order(), answer))
