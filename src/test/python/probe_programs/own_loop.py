import asyncio


class Counting(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.calls = 0

    def call_at(self, when, callback, *args, context=None):
        self.calls += 1
        return super().call_at(when, callback, *args, context=context)

    def call_exception_handler(self, context):
        print("handled", context["message"])
        super().call_exception_handler(context)


class Refusing(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__(selector=asyncio)


async def main():
    await asyncio.sleep(0.01)
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.01)
    return asyncio.get_running_loop().calls


with asyncio.Runner(loop_factory=Counting) as runner:
    print(runner.run(main()))
    print(runner.run(main()))
try:
    Refusing()
except Exception as problem:
    print(type(problem).__name__)
Refusing()
