# expect: together: one line
"""Three old telephones."""
import asyncio


async def ask_all(call, questions):
    answers = []
    for question in questions:
        answers.append(await asyncio.to_thread(call, question))
    return answers
