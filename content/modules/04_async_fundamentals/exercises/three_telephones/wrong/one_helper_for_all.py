# expect: together: one line
"""Three old telephones."""
import asyncio


def ask_in_a_row(call, questions):
    return [call(question) for question in questions]


async def ask_all(call, questions):
    return await asyncio.to_thread(ask_in_a_row, call, questions)
