"""Three old telephones."""
import asyncio


async def ask_all(call, questions):
    loop = asyncio.get_running_loop()
    lines = [loop.run_in_executor(None, call, question)
             for question in questions]
    return [await line for line in lines]
