# expect: answers: only what is async
"""Three old telephones."""
import asyncio


async def ask(call, question):
    return await call(question)


async def ask_all(call, questions):
    jobs = [ask(call, question) for question in questions]
    return await asyncio.gather(*jobs)
