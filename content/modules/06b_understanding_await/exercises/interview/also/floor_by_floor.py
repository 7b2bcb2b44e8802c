"""The clerk at the crank."""


class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


def interview(slip, answer):
    def go_on(reply):
        try:
            question = slip.send(reply)
        except StopIteration as end:
            return end.value
        return go_on(answer(question))

    return go_on(None)


if __name__ == "__main__":
    async def order():
        dish = await Ask("which dish?")
        size = await Ask(f"which size of {dish}?")
        return f"a {size} {dish}"

    def answer(question):
        print(question)
        return "pizza" if "dish" in question else "large"

    print(interview(order(), answer))
