# expect: answers: brackets
"""Three old telephones."""
import asyncio


async def ask(call, question):
    return await asyncio.to_thread(call(question))


async def ask_all(call, questions):
    jobs = [ask(call, question) for question in questions]
    return await asyncio.gather(*jobs)
