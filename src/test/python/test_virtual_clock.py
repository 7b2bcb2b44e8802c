"""The virtual clock, seen from outside: scripts, their output, their exit code and the report."""

import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import textwrap
import unittest

HERE = pathlib.Path(__file__).parent
PROGRAMS = sorted((HERE / "virtual_clock_programs").glob("*.py"))
PLAIN = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def run(*command, environment=PLAIN):
    return subprocess.run(
        [sys.executable, "-B", *map(str, command)],
        capture_output=True, text=True, timeout=60, env=environment, stdin=subprocess.DEVNULL,
    )


def run_virtually(script, *arguments, options=()):
    """The finished process, and its report (None when there is none)."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder, "report.json")
        done = run("-m", "virtual_clock", "--report", report, *options, script, *arguments, environment=os.environ)
        return done, json.loads(report.read_text()) if report.exists() else None


class SamePrograms(unittest.TestCase):
    """What a program prints does not depend on the clock."""

    def test_output_and_exit_code_equal_a_plain_run_each_time(self):
        self.assertGreaterEqual(len(PROGRAMS), 21)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for program, results in zip(PROGRAMS, pool.map(self.three_runs, PROGRAMS)):
                plain, *virtual = [(done.stdout, done.stderr, done.returncode) for done in results]
                for outcome in virtual:
                    with self.subTest(program.stem):
                        self.assertEqual(outcome, plain)

    @staticmethod
    def three_runs(program):
        """A plain run and two virtual ones. On a busy machine a plain run may sleep too long, and so differ from the next
        plain run: it has three chances to do what the clock says."""
        virtual = [run_virtually(program, "x")[0] for _ in range(2)]
        for _ in range(3):
            plain = run(program, "x")
            if (plain.stdout, plain.stderr) == (virtual[0].stdout, virtual[0].stderr):
                break
        return plain, *virtual


class Reports(unittest.TestCase):
    def virtually(self, source, *arguments, options=()):
        with tempfile.TemporaryDirectory() as folder:
            script = pathlib.Path(folder, "script.py")
            script.write_text(textwrap.dedent(source))
            return run_virtually(script, *arguments, options=options)

    def test_a_plain_program(self):
        done, report = self.virtually("""
            import asyncio
            asyncio.run(asyncio.sleep(3))
        """)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(
            report, {"seconds": 3.0, "deadlock": None, "blocking": [], "leaked": [], "fell_back": None}
        )

    CANCELLED = """
        import asyncio

        async def child(n):
            try:
                await asyncio.sleep(9)
            finally:
                print(n, end=" ")

        async def fail():
            await asyncio.sleep(1)
            raise ValueError

        async def main():
            assert type(asyncio.current_task()) is asyncio.Task, type(asyncio.current_task())
            assert repr(asyncio.current_task()).startswith("<Task pending name='Task-1' coro=<main()")
            try:
                async with asyncio.TaskGroup() as group:
                    kept = [group.create_task(child(n)) for n in range(20)]
                    group.create_task(fail())
            except* ValueError:
                print("failed")

        asyncio.run(main())
        """

    def test_tasks_in_a_set_keep_the_order_they_were_made_in(self):
        done, _ = self.virtually(self.CANCELLED)
        self.assertEqual(done.stderr, "")
        self.assertEqual(done.stdout.split(), [*map(str, range(20)), "failed"])

    def test_a_seed_shuffles_tasks_in_a_set(self):
        orders = {self.virtually(self.CANCELLED, options=("--seed", str(seed)))[0].stdout for seed in (1, 1, 2, 3)}
        self.assertEqual(len(orders), 3)
        for order in orders:
            self.assertEqual(sorted(order.split()[:-1]), sorted(map(str, range(20))))

    def test_days_pass_at_once(self):
        _, report = self.virtually("""
            import asyncio
            asyncio.run(asyncio.sleep(10 * 24 * 3600))
        """)
        self.assertEqual(report["seconds"], 864000.0)

    def test_deadlock_names_the_tasks_and_ends_at_once(self):
        done, report = self.virtually("""
            import asyncio

            async def take(first, second):
                async with first:
                    await asyncio.sleep(1)
                    async with second:
                        pass

            async def main():
                try:
                    left, right = asyncio.Lock(), asyncio.Lock()
                    async with asyncio.TaskGroup() as group:
                        group.create_task(take(left, right), name="kant")
                        group.create_task(take(right, left), name="plato")
                finally:
                    print("never reached, as in a real deadlock")

            print("started")
            asyncio.run(main())
        """)
        self.assertEqual(done.returncode, 75)
        self.assertEqual(done.stdout, "started\n")
        self.assertIn("nothing can ever wake main, kant, plato", done.stderr)
        self.assertEqual(report["deadlock"], ["main", "kant", "plato"])
        self.assertEqual(report["seconds"], 1.0)

    def test_blocking_calls_are_charged_with_task_and_line(self):
        _, report = self.virtually("""\
            import asyncio, time

            async def rude():
                time.sleep(0.5)
                end = time.monotonic() + 0.25
                while time.monotonic() < end:
                    pass

            async def main():
                await asyncio.create_task(rude(), name="Rita")
            time.sleep(1)  # outside a loop nobody is kept waiting
            asyncio.run(main())
        """)
        (sleep, spin) = report["blocking"]
        self.assertEqual(sleep, {"task": "Rita", "seconds": 0.5, "line": 4})
        self.assertEqual((spin["task"], spin["line"]), ("Rita", 6))
        self.assertAlmostEqual(spin["seconds"], 0.25, places=2)
        self.assertAlmostEqual(report["seconds"], 1.75, places=2)

    def test_leaked_tasks(self):
        done, report = self.virtually("""
            import asyncio

            async def forever():
                while True:
                    await asyncio.sleep(1)

            async def main():
                global one, two
                one = asyncio.create_task(forever())
                two = asyncio.create_task(forever(), name="ticker")
                await asyncio.sleep(2.5)

            asyncio.run(main())
        """)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(report["leaked"], ["forever", "ticker"])
        self.assertEqual(report["seconds"], 2.5)

    def test_fallbacks_say_why(self):
        for program, reason in {
            "threads_at_real_speed": "threads",
            "sockets_at_real_speed": "sockets",
            "subprocess_at_real_speed": "subprocesses",
            "gather_waits_overlap": None,
        }.items():
            with self.subTest(program):
                _, report = run_virtually(HERE / "virtual_clock_programs" / f"{program}.py")
                self.assertEqual(report["fell_back"], reason)

    def test_virtual_time_goes_on_at_real_speed_after_a_fallback(self):
        done, report = self.virtually("""
            import asyncio, time

            async def main():
                started = time.monotonic()
                await asyncio.sleep(1000)
                await asyncio.to_thread(int)
                await asyncio.sleep(0.1)
                print(int(time.monotonic() - started))

            asyncio.run(main())
        """)
        self.assertEqual(done.stdout, "1000\n")
        self.assertGreaterEqual(report["seconds"], 1000.1)

    def test_the_report_is_written_even_if_the_script_fails(self):
        done, report = self.virtually("""
            import time
            time.sleep(2)
            1 / 0
        """)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(report["seconds"], 2.0)
        self.assertNotIn("virtual_clock", done.stderr)

    def test_a_syntax_error_is_reported_as_usual(self):
        done, report = self.virtually("def f(:\n")
        self.assertEqual(done.returncode, 1)
        self.assertIn("SyntaxError", done.stderr)
        self.assertNotIn("virtual_clock", done.stderr)
        self.assertEqual(report["seconds"], 0.0)

    def test_a_missing_script_is_one_sentence(self):
        done, _ = run_virtually("no_such_script.py")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("can't open file", done.stderr)
        self.assertNotIn("Traceback", done.stderr)

    def test_the_script_sees_its_own_world(self):
        done, _ = self.virtually(
            """
            import os, sys
            print(sys.argv[1:], "PYTHONPATH" in os.environ, os.path.samefile(sys.path[0], os.path.dirname(__file__)))
            print(sys.modules["__main__"].__file__ == __file__, any("src/main/python" in p for p in sys.path))
            """,
            "--report", "mine", "--seed=1",
        )
        self.assertEqual(done.stdout, "['--report', 'mine', '--seed=1'] False True\nTrue False\n")

    def test_a_seed_shuffles_only_what_is_due_together(self):
        source = """
            import asyncio

            async def say(number):
                await asyncio.sleep(number // 5)
                print(number)

            async def main():
                await asyncio.gather(*(say(number) for number in range(20)))

            asyncio.run(main())
        """
        orders = []
        for seed in ("1", "1", "2"):
            done, _ = self.virtually(source, options=["--seed", seed])
            numbers = [int(line) for line in done.stdout.split()]
            self.assertEqual([number // 5 for number in numbers], sorted(number // 5 for number in range(20)))
            orders.append(numbers)
        self.assertEqual(orders[0], orders[1])
        self.assertNotEqual(orders[0], orders[2])
        self.assertNotEqual(orders[0], list(range(20)))

    def test_wall_clock_times_are_the_same_each_time(self):
        source = """
            import time
            time.sleep(3661)
            print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime()), int(time.time()))
        """
        self.assertEqual(self.virtually(source)[0].stdout, "2026-01-01 01:01:01 1767229261\n")

    def test_many_tasks_cost_little(self):
        _, report = self.virtually("""
            import asyncio

            async def tick():
                for _ in range(20):
                    await asyncio.sleep(60)

            async def main():
                await asyncio.gather(*(tick() for _ in range(500)))

            asyncio.run(main())
        """)
        self.assertEqual(report["seconds"], 1200.0)


if __name__ == "__main__":
    unittest.main()
