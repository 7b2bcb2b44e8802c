"""Three old telephones."""
import asyncio
from concurrent.futures import ThreadPoolExecutor


async def ask_all(call, questions):
    with ThreadPoolExecutor(4) as helpers:
        answers = helpers.map(call, questions)
        return await asyncio.to_thread(list, answers)
