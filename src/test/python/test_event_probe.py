"""The probe, seen from outside: what its recordings say."""

import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import textwrap
import time
import unittest

import probe_generator
from probe_runs import HERE, command, environment, events_of, record, run

GENERATED = int(os.environ.get("PROBE_PROGRAMS", "15"))
SHARE = int(os.environ.get("PROBE_SHARE", "0/1").partition("/")[0])
PATIENCE = 60  # seconds until a condition that must come true counts as missed

# Kind -> fields that are always there.
SCHEMA = {
    "hello": "v py impl script clock max_events max_bytes block_ms",
    "file": "id path",
    "code": "id f fn l",
    "loop": "id cls",
    "unsupported": "cls",
    "task": "id name fn",
    "name": "T name",
    "rdy": "h k",
    "run": "h",
    "end": "h",
    "drop": "h",
    "ln": "c l",
    "rs": "c l",
    "wait": "T on st",
    "done": "T s",
    "tmr": "h at lbl",
    "tmrx": "h",
    "idle": "next",
    "awake": "io jump",
    "resnew": "id k name at",
    "res": "id v",
    "out": "fd s",
    "job": "fn",
    "block": "us virt",
    "hold": "us st top",
    "unaw": "fn def",
    "err": "msg",
    "gc": "T pend",
    "pend": "phase n tasks",
    "dead": "tasks",
    "lncut": "n c l",
    "canc": "T n",
    "cut": "why n bytes",
    "crash": "x",
    "bye": "n bytes counts vclock_us",
}


def of_kind(events, kind):
    return [event for event in events if event["e"] == kind]


def one(events, kind, **fields):
    """The only event of this kind with these fields."""
    found = [event for event in of_kind(events, kind) if fields.items() <= event.items()]
    if len(found) != 1:
        raise AssertionError(f"{len(found)} events {kind} {fields} in {of_kind(events, kind)}")
    return found[0]


def labels(events):
    return [event["on"].get("lbl") for event in of_kind(events, "wait")]


def timeless(events):
    """Without what depends on the speed of the machine."""
    return [event for event in events if event["e"] != "hold" and event.get("virt") is not False]


class Schema(unittest.TestCase):
    def test_every_event_of_every_program_is_as_agreed(self):
        programs = sorted((HERE / "probe_programs").glob("*.py")) + sorted((HERE / "virtual_clock_programs").glob("*.py"))
        seen = set()
        with tempfile.TemporaryDirectory() as folder:
            for program in programs:
                recording = pathlib.Path(folder, program.stem)
                run(program, "virtual", recording)
                events = events_of(recording)
                seen |= {event["e"] for event in events}
                with self.subTest(program.stem):
                    self.check(events)
        self.assertGreaterEqual(
            seen,
            set("hello file code loop task rdy run end drop ln rs wait done tmr tmrx idle awake resnew res out job".split())
            | set("block unaw err pend cut lncut crash bye".split()),
        )

    def check(self, events):
        tasks, ready, codes, last = set(), set(), set(), 0
        for event in events:
            self.assertIn(event["e"], SCHEMA)
            self.assertLessEqual(set(SCHEMA[event["e"]].split()) | {"t"}, event.keys(), event)
            if "th" not in event and event["e"] != "out":
                self.assertGreaterEqual(event["t"], last, event)
                last = event["t"]
            match event["e"]:
                case "task":
                    tasks.add(event["id"])
                case "code":
                    codes.add(event["id"])
                case "rdy" | "tmr":
                    ready.add(event["h"])
                case "run" | "drop":
                    self.assertIn(event["h"], ready)
                case "ln" | "rs":
                    self.assertIn(event["c"], codes)
            if "T" in event and event["e"] != "err":
                self.assertIn(event["T"], tasks, event)


class Tasks(unittest.TestCase):
    def test_where_they_come_from_and_how_they_end(self):
        events, _ = record("""
            import asyncio
            async def child(n):
                await asyncio.sleep(n)
                return [n]
            async def bad():
                raise KeyError("no")
            async def main():
                a = asyncio.create_task(child(1), name="a")
                b = asyncio.create_task(child(9), name="b")
                c = asyncio.create_task(bad())
                await asyncio.wait([a, c])
                c.exception()
                b.cancel()
                await asyncio.wait([b])
            asyncio.run(main())
        """)
        root = one(events, "task", root=True)
        self.assertEqual((root["fn"], root["at"], root["def"]), ("main", [0, 16], [0, 8]))
        a, b, c = (one(events, "task", by=root["id"], at=[0, line]) for line in (9, 10, 11))
        names = {task["id"]: task["name"] for task in (a, b)} | {late["T"]: late["name"] for late in of_kind(events, "name")}
        self.assertEqual([names[a["id"]], names[b["id"]], c["fn"]], ["a", "b", "bad"])
        self.assertEqual(one(events, "done", T=a["id"])["v"], "[1]")
        self.assertEqual(one(events, "done", T=b["id"])["s"], "can")
        failed = one(events, "done", T=c["id"])
        self.assertEqual((failed["s"], failed["x"], failed["at"]), ("err", "KeyError: no", [0, 7]))
        self.assertTrue(any(event.get("why") == "cancel" for event in of_kind(events, "rdy") + of_kind(events, "run")))
        self.assertEqual(events[-1]["vclock_us"], 1_000_000)

    def test_what_asyncio_makes_by_itself_is_marked(self):
        events, _ = record("import asyncio\nasyncio.run(asyncio.sleep(0))\n")
        library = [event["fn"] for event in of_kind(events, "task") if event.get("lib")]
        self.assertIn("BaseEventLoop.shutdown_asyncgens", library)

    def test_left_pending_and_collected(self):
        events, _ = record("""
            import asyncio, gc
            async def for_ever():
                await asyncio.get_running_loop().create_future()
            async def main():
                asyncio.create_task(for_ever())
                await asyncio.sleep(0.1)
                gc.collect()
                asyncio.create_task(asyncio.sleep(60), name="left")
            asyncio.run(main())
        """)
        lost, left = (event["id"] for event in of_kind(events, "task") if event.get("by") == 1)
        self.assertEqual(one(events, "gc")["T"], lost)
        self.assertEqual(one(events, "err")["msg"], "Task was destroyed but it is pending!")
        self.assertEqual(one(events, "pend")["tasks"], [left])

    @unittest.skipUnless(sys.version_info >= (3, 12), "eager tasks came with 3.12")
    def test_eager(self):
        events, _ = record("""
            import asyncio
            async def quick():
                return 1
            async def main():
                asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
                kept = asyncio.create_task(quick(), name="kept")
                await asyncio.create_task(quick())
                await asyncio.sleep(0)
            asyncio.run(main())
        """)
        kept, other = (event["id"] for event in of_kind(events, "task") if event.get("eager"))
        names = {event.get("id", event.get("T")): event["name"] for event in of_kind(events, "task") + of_kind(events, "name")}
        self.assertEqual(names[kept], "kept")
        self.assertEqual(one(events, "done", T=kept)["v"], "1")
        self.assertEqual(one(events, "done", T=other)["s"], "ok")
        self.assertFalse(of_kind(events, "gc"))


class Waits(unittest.TestCase):
    def test_reasons(self):
        events, _ = record("""
            import asyncio, time
            async def sleeper(n=1):
                await asyncio.sleep(n)
            async def locked(lock):
                async with lock:
                    await asyncio.sleep(0.5)
            async def numbers():
                await asyncio.sleep(0.25)
                yield 1
            async def main():
                lock, queue, gate, seats = asyncio.Lock(), asyncio.Queue(), asyncio.Event(), asyncio.Semaphore(0)
                tea = asyncio.create_task(sleeper(), name="tea")
                await tea
                await asyncio.gather(locked(lock), locked(lock))
                await asyncio.wait([asyncio.create_task(sleeper(2))])
                async for _ in numbers():
                    pass
                for waiting in (queue.get(), gate.wait(), seats.acquire()):
                    try:
                        await asyncio.wait_for(waiting, 0.5)
                    except TimeoutError:
                        pass
                async with asyncio.TaskGroup() as group:
                    group.create_task(sleeper())
                await asyncio.sleep(0)
                future = asyncio.get_running_loop().create_future()
                asyncio.get_running_loop().call_later(0.1, future.set_result, None)
                await future
                await asyncio.to_thread(time.sleep, 0.1)
                await asyncio.get_running_loop().run_in_executor(None, time.sleep, 0.1)
            asyncio.run(main())
        """)
        expected = {
            "sleep(1)", "await tea", "gather(2)", "Lock.acquire on lock", "wait(1)", "sleep(0.25)", "sleep(0)",
            "TaskGroup: 1 left", "Future", "to_thread(sleep)", "run_in_executor",
        }
        self.assertLessEqual(expected, set(labels(events)))
        text = " ".join(labels(events))
        self.assertIn("Queue.get on queue", text)
        self.assertIn("Event.wait on gate", text)
        self.assertIn("Semaphore.acquire on seats", text)
        gather = next(event for event in of_kind(events, "wait") if event["on"].get("lbl") == "gather(2)")
        self.assertEqual(len(gather["on"]["T"]), 2)
        self.assertEqual(gather["st"], [[0, 15, "main"]])
        deep = next(event for event in of_kind(events, "wait") if event["on"].get("lbl") == "sleep(0.25)")
        self.assertEqual([entry[2] for entry in deep["st"]], ["main", "numbers"])
        self.assertEqual({event["fn"] for event in of_kind(events, "job")}, {"sleep"})

    def test_objects_and_their_states(self):
        events, _ = record("""
            import asyncio
            class Account:
                def __init__(self):
                    self.lock = asyncio.Lock()
            class Mine(asyncio.Queue):
                def __init__(self):
                    super().__init__(2)
            async def main():
                account = Account()
                queue = Mine()
                async with account.lock:
                    await queue.put("a")
                    await asyncio.sleep(0)
                await asyncio.sleep(0)
            asyncio.run(main())
        """)
        lock, queue = of_kind(events, "resnew")
        self.assertEqual((lock["k"], lock["name"], lock["at"]), ("Lock", "lock", [0, 5]))
        self.assertEqual((queue["k"], queue["name"], queue["at"]), ("Mine", "queue", [0, 11]))
        states = [event["v"]["locked"] for event in of_kind(events, "res") if event["id"] == lock["id"]]
        self.assertEqual(states, [True, False])
        self.assertEqual(one(events, "res", id=queue["id"])["v"], {"size": 1, "max": 2, "items": ["'a'"], "unfin": 1})


class Troubles(unittest.TestCase):
    def test_blocking_by_sleep_is_charged(self):
        events, _ = record("""
            import asyncio, time
            async def main():
                await asyncio.sleep(0.1)
                time.sleep(0.5)
            asyncio.run(main())
        """)
        block = one(events, "block")
        self.assertEqual((block["what"], block["us"], block["at"], block["virt"]), ("time.sleep", 500_000, [0, 5], True))
        self.assertEqual(events[-1]["vclock_us"], 600_000)

    def test_blocking_in_real_time_names_the_line(self):
        events, _ = record("""
            import asyncio, time
            async def main():
                await asyncio.sleep(0)
                x = 1
                time.sleep(0.3)
                x = 2
            asyncio.run(main())
        """, clock="real")
        block = max(of_kind(events, "block"), key=lambda event: event["us"])
        self.assertEqual((block["l"], block["virt"], block["T"]), (6, False, 1))
        self.assertIn([0, 6, "main"], block["st"])

    def test_waiting_for_the_clock_is_charged(self):
        events, _ = record("""
            import asyncio, time
            async def main():
                end = time.monotonic() + 1
                while time.monotonic() < end:
                    pass
            asyncio.run(main())
        """)
        self.assertGreaterEqual(one(events, "block", what="busy wait")["us"], 900_000)

    def test_forgotten_awaits_with_the_line_that_made_them(self):
        events, done = record("""
            import asyncio
            async def save():
                pass
            async def main():
                save()
                kept = save()
                await asyncio.sleep(0)
                del kept
            asyncio.run(main())
            left = save()
        """)
        self.assertEqual([event["made"] for event in of_kind(events, "unaw")], [[0, 6], [0, 7], [0, 11]])
        self.assertEqual(done.stderr.count(b"was never awaited"), 3)

    def test_errors_nobody_looks_at(self):
        events, _ = record("""
            import asyncio
            async def crash():
                raise RuntimeError("unseen")
            async def main():
                task = asyncio.create_task(crash())
                await asyncio.sleep(0)
                del task
                asyncio.get_running_loop().call_soon(lambda: 1 / 0)
                await asyncio.sleep(0)
            asyncio.run(main())
        """)
        unseen, callback = of_kind(events, "err")
        self.assertEqual((unseen["msg"], unseen["x"], unseen["at"]),
                         ("Task exception was never retrieved", "RuntimeError: unseen", [0, 4]))
        self.assertEqual(callback["x"], "ZeroDivisionError: division by zero")

    def test_deadlock(self):
        source = """
            import asyncio, os, signal, threading
            async def philosopher(left, right):
                async with left:
                    await asyncio.sleep(0.1)
                    async with right:
                        pass
            async def main():
                forks = [asyncio.Lock(), asyncio.Lock()]
                await asyncio.gather(philosopher(*forks), philosopher(*forks[::-1]))
            asyncio.run(main())
        """
        events, done = record(source)
        self.assertEqual(done.returncode, 75)
        self.assertEqual(one(events, "dead")["tasks"], [1, 2, 3])
        self.assertEqual(events[-1]["e"], "bye")
        self.assertTrue(done.stderr.startswith(b"Deadlock after 0.100 s"))

    def test_crash(self):
        for clock in ("real", "virtual"):
            events, done = record("def f():\n    raise OSError('x')\nf()\n", clock)
            self.assertEqual((one(events, "crash")["x"], one(events, "crash")["at"]), ("OSError: x", [0, 2]))
            self.assertEqual(done.returncode, 1)

    def test_a_loop_of_another_kind_is_said_to_be_unsupported(self):
        events, done = record("""
            import asyncio
            class Own(asyncio.base_events.BaseEventLoop):
                def __init__(self):
                    super().__init__()
                    self._selector = self
                def select(self, timeout):
                    return []
                def _process_events(self, events):
                    pass
            async def main():
                print("runs")
            loop = Own()
            print(loop.run_until_complete(main()))
        """, clock="real")
        self.assertEqual(one(events, "unsupported")["cls"], "Own")
        self.assertEqual(done.stdout, b"runs\nNone\n")
        self.assertEqual([event["s"] for event in of_kind(events, "out")], ["runs\n", "None\n"])
        self.assertTrue(of_kind(events, "ln"))


    def test_a_part_of_the_probe_that_fails_is_left_out(self):
        for broken in ("tasks.Tasks.number", "waits.Waits.of", "loops.end_line", "loops.function_name"):
            module, _, rest = broken.partition(".")
            events, done = record(f"""
                import asyncio, operator, sys
                def fails(*args, **kwargs):
                    raise OverflowError("broken on purpose")
                *owner, name = "{rest}".split(".")
                place = sys.modules["event_probe.{module}"]
                setattr(operator.attrgetter(owner[0])(place) if owner else place, name, fails)
                async def main():
                    await asyncio.sleep(0.01)
                    asyncio.get_running_loop().call_soon(print, "called")
                    await asyncio.sleep(0)
                    sum(range(30_000_000))
                    print("done")
                asyncio.run(main())
            """, clock="real")
            with self.subTest(broken):
                self.assertEqual((done.stdout, done.stderr, done.returncode), (b"called\ndone\n", b"", 0))
                self.assertEqual(events[-1]["e"], "bye")
                self.assertIn("broken on purpose", one(events, "unsupported")["cls"])


class Bounds(unittest.TestCase):
    SOURCE = """
        import asyncio, time
        async def work(n):
            await asyncio.sleep(0)
            return n
        async def bad():
            await asyncio.sleep(0.1)
            time.sleep(0.7)
            raise ValueError("late")
        async def save():
            pass
        async def main():
            late = asyncio.create_task(bad())
            for _ in range(10):
                await asyncio.gather(*(work(n) for n in range(200)))
            save()
            await asyncio.wait([late])
            print("x" * 100)
        asyncio.run(main())
    """

    def test_events(self):
        for clock in ("real", "virtual"):
            events, _ = record(self.SOURCE, clock, {"max_events": 100})
            cut = [event["e"] for event in events].index("cut")
            self.assertEqual((events[cut]["why"], events[cut]["n"], cut), ("events", 100, 100))
            self.assertLess(len(events), 120)
            rare = [event["e"] for event in events[cut + 1 :] if event["e"] != "hold"]
            self.assertEqual(rare[-1], "bye")
            self.assertEqual(sorted(kind for kind in rare[:-1] if kind != "block"), ["done", "err", "unaw"])
            self.assertIn("block", rare)
            counts = events[-1]["counts"]
            self.assertEqual((counts["task"], counts["done_err"]), (counts["done_ok"] + 1, 1))
            self.assertGreater(counts["run"], 4_000)

    def test_bytes(self):
        events, _ = record(self.SOURCE, "virtual", {"max_bytes": 10_000})
        self.assertEqual(one(events, "cut")["why"], "bytes")
        self.assertLess(one(events, "cut")["bytes"], 120_000)

    def test_lines_of_a_step(self):
        events, _ = record("""
            import asyncio
            async def main():
                for n in range(1000):
                    pass
                await asyncio.sleep(1)
                print("next step")
            asyncio.run(main())
        """)
        self.assertEqual(one(events, "lncut")["n"], 400)
        self.assertIn(7, [event["l"] for event in of_kind(events, "ln")])

    def test_without_lines(self):
        events, _ = record(self.SOURCE, "virtual", {"lines": False})
        self.assertFalse(of_kind(events, "ln") + of_kind(events, "rs"))
        self.assertTrue(of_kind(events, "wait"))


class Repeated(unittest.TestCase):
    def test_generated_programs_are_recorded_the_same_each_time(self):
        numbers = range(SHARE * 1_000, SHARE * 1_000 + GENERATED)
        with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:

            def twice(number):
                script = pathlib.Path(folder, f"program{number}.py")
                script.write_text(probe_generator.program(number), encoding="utf-8")
                results = []
                for turn in "ab":
                    recording = pathlib.Path(folder, f"{number}{turn}")
                    done = run(script, "virtual", recording)
                    results.append((timeless(events_of(recording)), done.stdout, done.stderr, done.returncode))
                return results

            for number, (first, second) in zip(numbers, pool.map(twice, numbers)):
                with self.subTest(number):
                    self.assertEqual(first, second)
                    self.assertEqual(first[0][-1]["e"], "bye")


class Ended(unittest.TestCase):
    """By force, or never."""

    def started(self, source):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        script = pathlib.Path(folder.name, "program.py")
        script.write_text(textwrap.dedent(source), encoding="utf-8")
        recording = pathlib.Path(folder.name, "recording.jsonl")
        process = subprocess.Popen(
            command(script), env=environment(recording=recording), stdout=subprocess.PIPE, stdin=subprocess.PIPE
        )
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stdin.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process, recording

    def until(self, recording, condition):
        """The events once they meet a condition."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            events = events_of(recording) if recording.exists() else []
            if condition(events):
                return events
            time.sleep(0.01)
        self.fail(f"not recorded: {events[-5:]}")

    def assert_hangs(self, source, place):
        process, recording = self.started(source)
        self.until(recording, lambda events: any(hold["st"][-1:] == [place] for hold in of_kind(events, "hold")))
        process.kill()
        process.wait()
        events = events_of(recording)
        self.assertEqual(of_kind(events, "hold")[-1]["st"][-1], place)
        self.assertNotEqual(events[-1]["e"], "bye")

    def test_hung_in_a_step(self):
        self.assert_hangs("""
            import asyncio
            async def main():
                await asyncio.sleep(0)
                while True: pass
            asyncio.run(main())
        """, [0, 5, "main"])

    def test_hung_in_a_blocking_call(self):
        self.assert_hangs("""
            import asyncio, time
            async def main():
                asyncio.get_running_loop().call_soon(stuck)
                await asyncio.sleep(1)
            def stuck():
                time.sleep(1000)
            asyncio.run(main())
        """, [0, 7, "stuck"])

    def test_hung_outside_a_loop(self):
        self.assert_hangs("""
            import time
            def stuck():
                time.sleep(1000)
            stuck()
        """, [0, 4, "stuck"])

    def test_hung_beyond_the_bounds(self):
        self.assert_hangs("""
            import asyncio
            async def main():
                for _ in range(10_000):
                    await asyncio.sleep(0)
                while True: pass
            asyncio.run(main())
        """, [0, 6, "main"])

    def test_waiting_for_each_other(self):
        process, recording = self.started("""
            import asyncio
            async def main():
                await asyncio.Event().wait()
            asyncio.run(main())
        """)
        events = self.until(recording, lambda events: of_kind(events, "dead"))
        self.assertEqual(one(events, "dead")["tasks"], [1])

    def test_killed_while_it_works(self):
        process, recording = self.started("""
            import asyncio
            async def main():
                for n in range(1_000):
                    print(n, flush=True)
                    await asyncio.sleep(0.001)
            asyncio.run(main())
        """)
        while process.stdout.readline() != b"100\n":
            pass
        events = self.until(recording, lambda events: any(event["s"] == "100\n" for event in of_kind(events, "out")))
        process.kill()
        self.assertEqual(events[0]["e"], "hello")

    def test_a_prompt_is_seen_while_it_waits_for_an_answer(self):
        process, recording = self.started("print('hello', input('Name? '))\n")
        events = self.until(recording, lambda events: of_kind(events, "out"))
        self.assertEqual(one(events, "out")["s"], "Name? ")
        process.stdin.write(b"you\n")
        process.stdin.flush()
        process.wait()
        self.assertEqual([event["s"] for event in of_kind(events_of(recording), "out")], ["Name? ", "hello you\n"])


class Injection(unittest.TestCase):
    def test_recordings_of_the_command_line_are_left_out(self):
        with tempfile.TemporaryDirectory() as folder:
            recording = pathlib.Path(folder, "recording.jsonl")
            done = subprocess.run(
                [sys.executable, "-c", "import os; print(os.environ.get('EVENT_PROBE'), os.environ.get('PYTHONPATH'))"],
                env=environment(recording=recording), capture_output=True,
            )
            self.assertEqual(done.stdout.split(), [b"None", b"None"])
            self.assertFalse(recording.exists())

    def test_the_path_of_the_user_is_kept(self):
        with tempfile.TemporaryDirectory() as folder:
            script = pathlib.Path(folder, "program.py")
            script.write_text("import os, sys\nprint(os.environ['PYTHONPATH'], '/own' in sys.path)\n")
            changed = environment(recording=pathlib.Path(folder, "recording"))
            changed["PYTHONPATH"] += os.pathsep + "/own"
            done = subprocess.run([sys.executable, script], env=changed, capture_output=True, text=True)
            self.assertEqual(done.stdout, "/own True\n", done.stderr)


if __name__ == "__main__":
    unittest.main()
