# expect: never_at_the_desk: plain function
"""Three old telephones."""
import asyncio


async def async_call(call, question):
    return call(question)


async def ask(call, question):
    return await async_call(call, question)


async def ask_all(call, questions):
    jobs = [ask(call, question) for question in questions]
    return await asyncio.gather(*jobs)
