"""What source_facts says about awaits in a row, case by case; each case says how many groups it has, and where."""

import textwrap
import unittest

from source_facts.document import facts_of

PREFIX = '''
import asyncio
from asyncio import create_task

async def fetch(x, y=0):
    await asyncio.sleep(1)
    return x

async def say(text):
    await asyncio.sleep(1)
    print(text)

async def note(log, text):
    await asyncio.sleep(1)
    log.append(text)

async def main(urls, get, sem):
'''

CASES = {
    "a row": ("a = await fetch(1)\nb = await fetch(2)", ["row"]),
    "in one expression": ("return await fetch(1) + await fetch(2)", ["row"]),
    "printed between": ("a = await fetch(1)\nprint(a)\nb = await fetch(2)\nprint(b)", ["row"]),
    "the second needs the first": ("a = await fetch(1)\nb = await fetch(a)", []),
    "needs it through a name": ("a = await fetch(1)\nc = a + 1\nb = await fetch(c)", []),
    "needs it through a list": ("seen = []\nseen.append(await fetch(1))\nb = await fetch(seen)", []),
    "a pause between": ("a = await fetch(1)\nawait asyncio.sleep(1)\nb = await fetch(2)", []),
    "a guard between": ("a = await fetch(1)\nif not a:\n    return\nb = await fetch(2)", []),
    "an unknown call between": ("a = await fetch(1)\nurls.commit()\nb = await fetch(2)", []),
    "said twice": ("await say(1)\nawait say(2)", ["row"]),
    "said twice with a word between": ("await say(1)\nprint('then')\nawait say(2)", []),
    "said twice the same": ("await say(1)\nawait say(1)", []),
    "different things done": ("await say(1)\nawait fetch(2)", []),
    "changes what it was given": ("log = []\nawait note(log, 1)\nawait note(log, 2)", []),
    "under a semaphore": ("async with sem:\n    a = await fetch(1)\n    b = await fetch(2)", []),
    "under a timeout": ("async with asyncio.timeout(9):\n    a = await fetch(1)\n    b = await fetch(2)", ["row"]),
    "wrapped": ("a = await asyncio.wait_for(fetch(1), 2)\nb = await create_task(fetch(2))", ["row"]),
    "tasks that run already": ("a = create_task(fetch(1))\nb = create_task(fetch(2))\nreturn await a, await b", []),
    "coroutines made before": ("a = fetch(1)\nb = fetch(2)\nreturn await a, await b", ["row"]),
    "a loop": ("for u in urls:\n    print(await fetch(u))", ["loop"]),
    "a loop with a step between": ("for u in urls:\n    v = u.strip()\n    r = await fetch(v)\n    print(v, r)", ["loop"]),
    "a chain in each turn": ("for u in urls:\n    a = await fetch(u)\n    b = await fetch(a)\n    print(b)", ["loop"]),
    "a sum": ("total = 0\nfor u in urls:\n    total += await fetch(u)\nreturn total", ["loop"]),
    "a loop with a limit on errors": ("for u in urls:\n    try:\n        r = await fetch(u)\n    except OSError:\n        continue\n    print(r)", ["loop"]),
    "over names, said": ("for u in urls:\n    await say(u)", ["loop"]),
    "a number of times, said": ("for n in range(3):\n    await say(n)", []),
    "again and again": ("for _ in range(3):\n    print(await fetch(1))", []),
    "what comes next depends": ("a = 0\nfor u in urls:\n    a = await fetch(u, a)", []),
    "stops at the first": ("for u in urls:\n    if await fetch(u):\n        break", []),
    "returns the first": ("for u in urls:\n    r = await fetch(u)\n    if r:\n        return r", []),
    "a flag decides": ("done = False\nfor u in urls:\n    if not done:\n        done = await fetch(u)", []),
    "the list grows": ("for u in urls:\n    urls.append(await fetch(u))", []),
    "remembers what was seen": ("seen = set()\nfor u in urls:\n    if u in seen:\n        continue\n    seen.add(await fetch(u))", []),
    "paced": ("for u in urls:\n    print(await fetch(u))\n    await asyncio.sleep(1)", []),
    "while": ("while urls:\n    print(await fetch(urls.pop()))", []),
    "attempts": ("for attempt in range(3):\n    print(await fetch(attempt))", []),
    "written to a stream": ("for u in urls:\n    get.write(u)\n    await get.drain()", []),
    "a client's get": ("for u in urls:\n    r = await get.get(u)\n    print(r)", ["loop"]),
    "a queue's get": ("for u in urls:\n    r = await get.get()\n    print(r, u)", []),
    "a lock in each turn": ("for u in urls:\n    async with sem:\n        print(await fetch(u))", []),
    "a comprehension": ("return [await fetch(u) for u in urls]", ["comprehension"]),
    "a dictionary": ("return {u: await fetch(u) for u in urls}", ["comprehension"]),
    "a function handed in": ("return [await get(u) for u in urls]", ["comprehension"]),
    "a comprehension of tasks": ("tasks = [create_task(fetch(u)) for u in urls]\nreturn [await t for t in tasks]", []),
    "an asynchronous comprehension": ("return [await fetch(u) async for u in urls]", []),
    "the same in a comprehension": ("return [await fetch(1) for u in urls]", []),
    "a loop over coroutines": ("slips = [fetch(u) for u in urls]\nfor s in slips:\n    print(await s)", ["loop"]),
    "a loop over tasks": ("tasks = [create_task(fetch(u)) for u in urls]\nfor t in tasks:\n    print(await t)", []),
    "gathered": ("a, b = await asyncio.gather(fetch(1), fetch(2))", []),
}  # fmt: skip


class SequencesTest(unittest.TestCase):
    def test_every_case(self):
        for name, (body, expected) in CASES.items():
            with self.subTest(name):
                source = PREFIX + textwrap.indent(body, "    ") + "\n"
                groups = facts_of(source, "main.py")["sequences"]
                self.assertEqual([group["shape"] for group in groups], expected, body)


class OtherFactsTest(unittest.TestCase):
    def facts(self, body):
        return facts_of(PREFIX + textwrap.indent(body, "    ") + "\n", "main.py")

    def test_dropped_tasks(self):
        for body in ("create_task(fetch(1))", "asyncio.get_running_loop().create_task(fetch(1))", "[create_task(fetch(u)) for u in urls]"):
            self.assertEqual(len(self.facts(body)["dropped"]), 1, body)
        for body in ("t = create_task(fetch(1))", "await create_task(fetch(1))", "sem.create_task(fetch(1))"):
            self.assertEqual(self.facts(body)["dropped"], [], body)

    def test_handlers_of_a_cancellation(self):
        for kind in ("", " BaseException", " asyncio.CancelledError", " (OSError, asyncio.CancelledError)"):
            self.assertEqual(len(self.facts(f"try:\n    await fetch(1)\nexcept{kind}:\n    pass")["handlers"]), 1, kind)
        for kind in (" Exception", " OSError", " TimeoutError"):
            self.assertEqual(self.facts(f"try:\n    await fetch(1)\nexcept{kind}:\n    pass")["handlers"], [], kind)

    def test_what_is_no_python_has_no_facts(self):
        self.assertEqual(facts_of(b"def (:", "x.py")["functions"], [])
        self.assertEqual(facts_of(b"\xff\xfe", "x.py")["functions"], [])


if __name__ == "__main__":
    unittest.main()
