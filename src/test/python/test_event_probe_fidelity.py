"""Programs print and leave with the probe what they print and leave with without it."""

import concurrent.futures
import os
import pathlib
import re
import tempfile
import unittest

from probe_runs import CLOCKS, HERE, events_of, run

PROGRAMS = sorted((HERE / "probe_programs").glob("*.py")) + [HERE / "probe_programs" / "shadowing" / "main.py"]
CLOCK_PROGRAMS = sorted((HERE / "virtual_clock_programs").glob("*.py"))
EXAMPLES = sorted((HERE.parents[2] / "content").glob("**/examples/*.py"))
WITHOUT_END = {"leaves_at_once"}  # os._exit leaves no time for `bye`

# Each Python takes its share of the programs and of the examples, "1/4"; all of them with "0/1".
SHARE, SHARES = map(int, os.environ.get("PROBE_SHARE", "0/1").split("/"))
ATTEMPTS = 3

_DIFFERS_ANYWAY = re.compile(rb"0x[0-9a-f]+|\d+\.\d+|-?\d+[.\d]*e-\d+|(?<=took )\d+|\b\d+ ?(ms|s)\b|pid[= ]\d+")


class SameOutput(unittest.TestCase):
    def test_hostile_and_ordinary_programs(self):
        self.assertGreaterEqual(len(PROGRAMS), 21)
        self.compare(both_clocks(PROGRAMS + CLOCK_PROGRAMS)[SHARE::SHARES])

    def test_examples_of_the_course(self):
        self.assertTrue(EXAMPLES)
        self.compare([job for job in both_clocks(EXAMPLES) if _allows(*job)][SHARE::SHARES])

    def compare(self, jobs):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for (program, clock), (plain, probed, events) in zip(jobs, pool.map(self.both, jobs)):
                with self.subTest(program.stem, clock=clock):
                    self.assertEqual(probed, plain)
                    self.assertEqual(events[0]["e"], "hello")
                    self.assertEqual(events[0]["clock"], clock)
                    if program.stem not in WITHOUT_END:
                        kinds = [event["e"] for event in events]
                        self.assertIn("bye", kinds)
                        after = set(kinds[kinds.index("bye") + 1 :])
                        self.assertLessEqual(after, {"out"})  # of threads that outlive the main one

    @staticmethod
    def both(job):
        """What a plain and a probed run did. Two plain runs of a program that measures time or races threads may
        differ as well, so such a pair gets another chance, and measured numbers count as equal."""
        program, clock = job
        with tempfile.TemporaryDirectory() as folder:
            recording = pathlib.Path(folder, "recording.jsonl")
            for _ in range(ATTEMPTS):
                plain = run(program, clock)
                probed = run(program, clock, recording)
                outcomes = [(done.returncode, done.stdout, done.stderr) for done in (plain, probed)]
                if outcomes[0] != outcomes[1]:
                    outcomes = [(code, *map(_masked, texts)) for code, *texts in outcomes]
                if outcomes[0] == outcomes[1]:
                    break
            return *outcomes, events_of(recording)


def both_clocks(programs):
    return [(program, clock) for clock in CLOCKS for program in programs]


def _allows(example, clock):
    return clock == "real" or b'clock = "real"' not in example.read_bytes()


def _masked(text):
    return _DIFFERS_ANYWAY.sub(b"#", text)


if __name__ == "__main__":
    unittest.main()
