"""Three old telephones."""
import asyncio
import time


async def ask(call, question):
    return call(question)


async def ask_all(call, questions):
    jobs = [ask(call, question) for question in questions]
    return await asyncio.gather(*jobs)


# Only to try it out:
if __name__ == "__main__":
    def call(question):
        time.sleep(1)
        return question.upper()

    async def reader():
        await asyncio.sleep(0.1)
        print(f"a reader is served at {time.perf_counter() - start:.1f}")

    async def main():
        questions = ["when", "where", "why"]
        answering = ask_all(call, questions)
        answers, _ = await asyncio.gather(answering, reader())
        print(*answers)
        print(f"done at {time.perf_counter() - start:.1f}")

    start = time.perf_counter()
    asyncio.run(main())
