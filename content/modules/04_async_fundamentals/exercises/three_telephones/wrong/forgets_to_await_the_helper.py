# expect: answers: `await` is missing
"""Three old telephones."""
import asyncio


async def ask(call, question):
    return asyncio.to_thread(call, question)


async def ask_all(call, questions):
    jobs = [ask(call, question) for question in questions]
    return await asyncio.gather(*jobs)
