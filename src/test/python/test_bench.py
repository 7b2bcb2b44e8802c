"""The bench: what a check can say, and what is said where the learner's code is wrong."""

import pathlib
import tempfile
import textwrap
import unittest

from bench import desk

IMPORTS = "from bench import *\n"


class Judged(unittest.TestCase):
    def judged(self, check, code, *, variants=None, seeds=3, module=None):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name, "exercise")
            (folder / "mutants").mkdir(parents=True)
            (folder / "check.py").write_text(IMPORTS + textwrap.dedent(check))
            if module:
                (folder / "task.md").write_text(f"---\ntests: {module}\n---\n")
            for variant, text in (variants or {}).items():
                (folder / "mutants" / f"{variant}.py").write_text(textwrap.dedent(text))
            file = pathlib.Path(name, "work.py")
            file.write_text(textwrap.dedent(code))
            return desk.verdict_on(folder, file, seeds)

    def assertHolds(self, check, code, **more):
        verdict = self.judged(check, code, **more)
        self.assertTrue(verdict.passed, "\n".join(desk.told(verdict)))

    def assertFails(self, check, code, words, *, line=None, diagnosis=None, function=None, **more):
        verdict = self.judged(check, code, **more)
        told = "\n".join(desk.told(verdict))
        self.assertIsNotNone(verdict.failure, told)
        self.assertIn(words, told)
        if line is not None:
            self.assertEqual(verdict.failure["line"], line, told)
        self.assertEqual(verdict.failure["diagnosis"], diagnosis, told)
        if function is not None:
            self.assertEqual(verdict.plan[verdict.failure["check"]]["function"], function)
        return verdict


class Values(Judged):
    CHECK = '@check("adds")\ndef adds(learner):\n    given("with 2 and 3")\n    equal(learner.add(2, 3), 5, "the sum")\n'

    def test_the_right_value(self):
        self.assertHolds(self.CHECK, "def add(a, b): return a + b")

    def test_another_value_is_told_with_both(self):
        self.assertFails(self.CHECK, "def add(a, b): return a * b", "with 2 and 3: the sum: found 6, expected 5")

    def test_a_number_beyond_all_floats_is_another_number(self):
        check = '@check("adds")\ndef adds(learner):\n    equal(learner.add(2, 3), 0.6, "the sum")\n'
        self.assertFails(check, "def add(a, b): return 10 ** 400", "the sum: found")

    def test_another_type_is_told_in_words(self):
        self.assertFails(self.CHECK, "def add(a, b): print(a + b)", "found None, expected 5")

    def test_a_coroutine_where_a_value_was_expected(self):
        self.assertFails(
            self.CHECK,
            "async def add(a, b): return a + b",
            "found a coroutine that was not awaited",
        )

    def test_the_first_difference_of_long_rows(self):
        check = '@check("counts")\ndef counts(learner):\n    equal(learner.count(), list(range(100)))\n'
        self.assertHolds(check, "def count(): return list(range(100))")
        self.assertFails(check, "def count(): return [*range(50), 0, *range(51, 100)]", "number 51: found 0, expected 50")
        self.assertFails(check, "def count(): return list(range(99))", "found 99 elements, expected 100")
        self.assertFails(check, "def count(): return tuple(range(100))", "found a tuple (0, 1,")

    def test_dictionaries(self):
        check = '@check("maps")\ndef maps(learner):\n    equal(learner.table(), {"a": 1, "b": 2.0})\n'
        self.assertHolds(check, 'def table(): return {"b": 2, "a": 1.0000000001}')
        self.assertFails(check, 'def table(): return {"a": 1}', "nothing for 'b'")
        self.assertFails(check, 'def table(): return {"a": 1, "b": 3}', "for 'b': found 3, expected 2.0")
        self.assertFails(check, 'def table(): return {"a": 1, "b": 2, "c": 3}', "something for 'c'")

    def test_true_is_not_one(self):
        self.assertFails('@check("one")\ndef one(learner):\n    equal(learner.x, 1)\n', "x = True", "found True, expected 1")


class Errors(Judged):
    CHECK = '@check("works")\nasync def works(learner):\n    equal(await learner.work(3), 3)\n'

    def test_an_error_is_told_with_the_learner_s_line(self):
        code = "async def work(n):\n    table = {}\n    return table[n]\n"
        self.assertFails(self.CHECK, code, "it failed with KeyError: 3", line=3)

    def test_an_error_while_the_file_is_loaded(self):
        self.assertFails(self.CHECK, "x = 1\ny = x / 0\n", "ZeroDivisionError", line=2)

    def test_a_group_is_told_with_its_parts(self):
        code = """\
            import asyncio

            async def fail():
                raise ValueError("no")

            async def work(n):
                async with asyncio.TaskGroup() as group:
                    group.create_task(fail())
            """
        self.assertFails(self.CHECK, code, "ExceptionGroup of ValueError: no", line=4)

    def test_a_blank(self):
        self.assertFails(self.CHECK, "async def work(n):\n    return ___\n", "a blank `___` is still to be filled in", line=2)

    def test_still_to_be_written(self):
        code = "async def work(n):\n    raise NotImplementedError\n"
        self.assertFails(self.CHECK, code, "this is still to be written", line=2)

    def test_a_failure_counts_where_the_learner_catches_it(self):
        check = """
            @check("passes plain numbers on")
            async def passes(learner):
                async def store(number):
                    expect(isinstance(number, int), "it stores something else than a number")
                await learner.work(store)
            """
        code = "async def work(store):\n    try:\n        await store('x')\n    except Exception:\n        pass\n"
        self.assertFails(check, code, "it stores something else than a number")

    def test_a_broken_check_is_not_blamed_on_the_learner(self):
        verdict = self.judged('@check("works")\ndef works(learner):\n    learner.work + 1\n', "def work(): pass")
        self.assertIn("TypeError", verdict.fault)
        self.assertIsNone(verdict.failure)

    def test_a_check_that_cannot_be_read_is_not_blamed_on_the_learner(self):
        self.assertIn("SyntaxError", self.judged("def (", "x = 1").fault)


class Time(Judged):
    def test_virtual_seconds(self):
        check = '@check("takes 2 h")\nasync def takes(learner):\n    await learner.work()\n    took(7200)\n'
        self.assertHolds(check, "import asyncio\nasync def work(): await asyncio.sleep(7200)")
        self.assertFails(check, "import asyncio\nasync def work(): await asyncio.sleep(1.5)", "it took 1.5 s; 7200 s was expected")

    def test_each_run_begins_at_zero_with_the_file_loaded_afresh(self):
        check = """
            @check("counts once", seeds=3)
            async def counts(learner):
                expect(now() == 0, "late")
                await learner.work()
                equal(learner.count, [1])
            """
        self.assertHolds(check, "import asyncio\ncount = []\nasync def work():\n    count.append(1)\n    await asyncio.sleep(9)\n")

    def test_seeds_draw_other_delays(self):
        check = """
            @check("in the order of the items")
            async def order(learner):
                fetch = Fetch(seconds=(1, 3))
                equal(await learner.work(fetch, "abc"), fetch.results("abc"))
            """
        code = """\
            import asyncio

            async def work(fetch, items):
                tasks = [fetch(item) for item in items]
                return [await task for task in asyncio.as_completed(tasks)]
            """
        self.assertFails(check, code, "the result: found [", seeds=20)

    def test_until_lets_time_pass(self):
        check = """
            @check("ends when told")
            async def ends(learner):
                import asyncio
                fetch = Fetch(seconds=5)
                task = background(learner.work(fetch))
                await until(lambda: fetch.live == 1)
                task.cancel()
                await settle()
                equal(fetch.cancelled, ["a"])
                took(2)
            """
        self.assertHolds(check, "import asyncio\nasync def work(fetch):\n    await asyncio.sleep(2)\n    await fetch('a')\n")
        self.assertFails(check, "async def work(fetch): pass", "it waits for something that never comes")


class Findings(Judged):
    CHECK = '@check("works")\nasync def works(learner):\n    await learner.work(Fetch())\n'

    def test_a_clean_program(self):
        self.assertHolds(self.CHECK, "async def work(fetch): await fetch('a')")

    def test_blocking(self):
        code = "import time\nasync def work(fetch):\n    time.sleep(1)\n"
        self.assertFails(self.CHECK, code, "it held the loop for 1 s", line=3, diagnosis="blocking-call", function="clean")

    def test_never_awaited(self):
        code = "async def work(fetch):\n    fetch('a')\n"
        self.assertFails(self.CHECK, code, "the coroutine `fetch`", line=2, diagnosis="never-awaited", function="clean")

    def test_left_running(self):
        code = "import asyncio\nasync def work(fetch):\n    work.task = asyncio.create_task(fetch('a'))\n"
        self.assertFails(self.CHECK, code, "`fetch`", line=3, diagnosis="pending-at-exit", function="clean")

    def test_cancelled_and_on_its_way_out_is_not_left_running(self):
        code = """\
            import asyncio

            async def work(fetch):
                task = asyncio.create_task(fetch('a'))
                await asyncio.sleep(0.5)
                task.cancel()
            """
        self.assertHolds(self.CHECK, code)

    def test_a_failure_nobody_looked_at(self):
        code = """\
            import asyncio

            async def fail():
                raise ValueError

            async def work(fetch):
                task = asyncio.create_task(fail())
                await fetch('a')
            """
        self.assertFails(
            self.CHECK, code, "failed with ValueError", line=4, diagnosis="unretrieved-exception", function="clean"
        )

    def test_deadlock_is_told_with_the_place(self):
        code = "import asyncio\nasync def work(fetch):\n    await fetch('a')\n    await asyncio.Event().wait()\n"
        self.assertFails(self.CHECK, code, "waits for ever from t = 1 s on", line=4, diagnosis="deadlock", function="works")

    def test_what_a_check_allows(self):
        check = '@check("works", allow=("pending-at-exit",))\nasync def works(learner):\n    await learner.work(Fetch())\n'
        self.assertHolds(check, "import asyncio\nasync def work(fetch): work.task = asyncio.create_task(fetch('a'))\n")

    def test_the_cause_is_told_with_a_failure(self):
        check = '@check("takes 1 s")\nasync def takes(learner):\n    await learner.work(Fetch())\n    took(1)\n'
        code = "import time\nasync def work(fetch):\n    await fetch('a')\n    time.sleep(1)\n"
        self.assertFails(check, code, "line 4: it held the loop", diagnosis="blocking-call", function="takes")


class Fakes(Judged):
    def test_what_a_fetch_counts(self):
        check = """
            @check("counts")
            async def counts(learner):
                fetch = Fetch(seconds={"a": 1, "b": 2, "c": 1, "d": 9}, fails={"c": ValueError("no")}, hangs=("e",))
                await learner.work(fetch)
                equal((fetch.items, fetch.peak, fetch.peak_at, fetch.live), (list("abcde"), 5, 0.0, 0))
                equal((fetch.finished, fetch.failed, sorted(fetch.cancelled)), (["a", "b"], ["c"], ["d", "e"]))
                equal((fetch.started_at["b"], fetch.ended_at["b"]), (0.0, 2.0))
            """
        code = """\
            import asyncio

            async def work(fetch):
                tasks = [asyncio.create_task(fetch(item)) for item in "abcde"]
                await asyncio.wait(tasks, timeout=3)
                for task in tasks[3:]:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            """
        self.assertHolds(check, code, seeds=1)

    def test_fails_some_times(self):
        check = """
            @check("tries again")
            async def again(learner):
                fetch = Fetch(fails={"a": 2})
                equal(await learner.work(fetch), fetch.result("a"))
                equal(len(fetch.calls), 3)
            """
        code = """\
            async def work(fetch):
                while True:
                    try:
                        return await fetch("a")
                    except ConnectionError:
                        pass
            """
        self.assertHolds(check, code)

    def test_each_once(self):
        check = '@check("once")\nasync def once(learner):\n    fetch = Fetch()\n    await learner.work(fetch)\n    fetch.each_once("ab")\n'
        self.assertHolds(check, "async def work(fetch):\n    await fetch('b')\n    await fetch('a')\n")
        self.assertFails(check, "async def work(fetch):\n    await fetch('a')\n", "was never called for 'b'")
        self.assertFails(check, "async def work(fetch):\n    for x in 'aab': await fetch(x)\n", "was called 2 times for 'a'")
        self.assertFails(check, "async def work(fetch):\n    for x in 'abc': await fetch(x)\n", "which nobody asked for")

    def test_resources_and_streams(self):
        check = """
            @check("closes")
            async def closes(learner):
                resource, stream = Resource(seconds=1), Stream("abc")
                with raises(ValueError):
                    await learner.work(resource, stream)
                equal((resource.opened, resource.closed, resource.left_with), (1, 1, [ValueError]))
                equal((stream.given, stream.closed), (["a"], True))
            """
        code = """\
            from contextlib import aclosing

            async def work(resource, stream):
                async with resource, aclosing(stream()) as items:
                    async for item in items:
                        raise ValueError(item)
            """
        self.assertHolds(check, code)

    def test_blocking_functions_belong_into_threads(self):
        check = """
            @check("in threads", clock="real", seeds=1)
            async def threads(learner):
                load = Blocking(together=2)
                equal(await learner.work(load), [load(1), load(2)])
            """
        code = "import asyncio\nasync def work(load):\n    return {}\n"
        in_threads = code.format("await asyncio.gather(asyncio.to_thread(load, 1), asyncio.to_thread(load, 2))")
        check_in_threads = check.replace("[load(1), load(2)]", "[\"blocking call of 1\", \"blocking call of 2\"]")
        check_in_threads += "\n                equal(load.peak, 2)\n".replace("                ", "    " * 4)
        self.assertHolds(check_in_threads, in_threads)
        self.assertFails(
            check_in_threads, code.format("[load(1), load(2)]"), "on the loop's own thread", diagnosis="blocking-call"
        )


class Programs(Judged):
    def test_a_file_run_as_a_program(self):
        check = """
            @check("prints the steps")
            def steps(learner):
                ran = learner.run_as_program(typed="Ada\\n")
                equal(ran.lines, ["Hello, Ada", "done"])
                equal((ran.seconds, ran.exit), (3, 4))
            """
        code = """\
            import asyncio, sys, time

            async def main():
                print("Hello,", input())
                await asyncio.sleep(2)

            if __name__ == "__main__":
                asyncio.run(main())
                time.sleep(1)
                print("done")
                sys.exit(4)
            """
        self.assertHolds(check, code)

    def test_what_was_printed(self):
        check = '@check("prints")\nasync def prints(learner):\n    await learner.work()\n    equal(learner.printed(), ["a", "b"])\n'
        self.assertHolds(check, "async def work(): print('a\\nb')")

    def test_a_mistake_is_named_after_a_failure_and_never_before(self):
        check = """
            @check("one")
            def one(learner):
                equal(learner.work(), 1)

            @one.mistake("it gives back zero")
            def zero(source):
                return source.has("return", inside="work")
            """
        self.assertHolds(check, "def work():\n    return 1\n")
        self.assertFails(check, "def work():\n    return 0\n", "it gives back zero", line=2)


class UsedAsTheTaskSays(Judged):
    CHECK = '''
        @check("takes two")
        def takes(learner):
            bucket = learner.Bucket(3, 1)
            equal(bucket.take(2), True)
    '''

    def test_a_method_that_is_missing(self):
        code = "class Bucket:\n    def __init__(self, size, rate): self.size = size\n"
        self.assertFails(self.CHECK, code, "`Bucket` has no `take`", line=1)

    def test_a_class_made_otherwise(self):
        self.assertFails(self.CHECK, "class Bucket: pass", "`Bucket` cannot be used as the task asks", line=1)

    def test_a_method_with_other_parameters(self):
        code = "class Bucket:\n    def __init__(self, size, rate): pass\n    def take(self): return True\n"
        self.assertFails(self.CHECK, code, "`Bucket` cannot be used as the task asks", line=3)

    def test_a_value_where_a_method_is_asked_for(self):
        code = "class Bucket:\n    def __init__(self, size, rate): pass\n    take = 3\n"
        self.assertFails(self.CHECK, code, "`take` of `Bucket` is a number, not a method", line=1)

    def test_an_init_that_returns_something(self):
        code = "class Bucket:\n    def __init__(self, size, rate): return 3\n"
        self.assertFails(self.CHECK, code, "an `__init__` returns something", line=2)

    def test_a_value_where_a_function_is_asked_for(self):
        self.assertFails(self.CHECK, "Bucket = 3", "`Bucket` is a number, not a function")


class TheLearnersTests(Judged):
    CHECK = """
        @check("passes on the right program")
        def accepts(learner):
            equal(learner.tests("reference").failures, [], "the tests that fail")

        @check("catches a program that adds one more")
        def catches(learner):
            expect(learner.tests("one_more").failed, "all tests pass on a program that adds one more")
        """
    VARIANTS = {
        "reference": "import asyncio\nasync def add(a, b):\n    await asyncio.sleep(5)\n    return a + b\n",
        "one_more": "async def add(a, b): return a + b + 1\n",
    }

    def test_a_test_that_tells_them_apart(self):
        code = "async def test_sum(program):\n    assert await program.add(1, 2) == 3\n"
        self.assertHolds(self.CHECK, code, variants=self.VARIANTS)

    def test_by_import_and_in_a_class(self):
        code = """\
            import unittest

            import calculator

            class Sums(unittest.IsolatedAsyncioTestCase):
                async def test_sum(self):
                    self.assertEqual(await calculator.add(1, 2), 3)
            """
        self.assertHolds(self.CHECK, code, variants=self.VARIANTS, module="calculator")

    def test_a_test_that_tells_nothing(self):
        code = "async def test_sum(program):\n    await program.add(1, 2)\n"
        self.assertFails(self.CHECK, code, "all tests pass on a program that adds one more", variants=self.VARIANTS)

    def test_no_test(self):
        self.assertFails(self.CHECK, "x = 1\n", "there is no test in the file", variants=self.VARIANTS)

    def test_a_test_that_fails_on_the_right_program(self):
        code = "async def test_sum(program):\n    assert await program.add(1, 2) == 4\n"
        self.assertFails(self.CHECK, code, "found ['test_sum'], expected []", variants=self.VARIANTS)
