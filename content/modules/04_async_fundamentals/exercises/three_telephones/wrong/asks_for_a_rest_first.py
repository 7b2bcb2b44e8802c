# expect: never_at_the_desk: plain function
"""Three old telephones."""
import asyncio


async def ask(call, question):
    await asyncio.sleep(0)
    return call(question)


async def ask_all(call, questions):
    jobs = [ask(call, question) for question in questions]
    return await asyncio.gather(*jobs)
