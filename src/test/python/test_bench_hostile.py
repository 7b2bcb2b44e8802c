"""Submissions that try to pass without solving the exercise, or to harm: none does either."""

import concurrent.futures
import json
import pathlib
import tempfile
import unittest

from bench import desk

HERE = pathlib.Path(__file__).parent
SUBMISSIONS = sorted((HERE / "hostile_submissions").glob("*.py"))

CHECK = '''
"""As many at once as allowed."""
from bench import Fetch, check, equal, expect

@check("returns the results", seconds=1)
async def results(learner):
    fetch = Fetch(seconds=1)
    items = list("abcdef")
    equal(await learner.bounded_map(fetch, items, limit=3), fetch.results(items), "the results")
    expect(fetch.peak == 3, f"{fetch.peak} at once", at=fetch.peak_at)
'''


class Hostile(unittest.TestCase):
    def test_none_passes_and_each_is_told_what_is_wrong(self):
        self.assertGreaterEqual(len(SUBMISSIONS), 40)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for submission, (verdict, unharmed) in zip(SUBMISSIONS, pool.map(self.judged, SUBMISSIONS)):
                with self.subTest(submission.stem):
                    told = "\n".join(desk.told(verdict))
                    self.assertFalse(verdict.passed, told)
                    self.assertTrue(unharmed)
                    self.assertIsNone(verdict.fault, told)
                    self.assertIn(self.expected(submission), told)

    @staticmethod
    def expected(submission):
        words = submission.read_text(encoding="utf-8").splitlines()[0].removeprefix("# told:").strip()
        return "Timeout (0:00:01)!" if words == "hang" else words

    @staticmethod
    def judged(submission):
        """The verdict, and whether what lies beside the submission is as it was."""
        with tempfile.TemporaryDirectory() as folder:
            exercise, work = pathlib.Path(folder, "exercise"), pathlib.Path(folder, "work")
            exercise.mkdir()
            work.mkdir()
            (exercise / "check.py").write_text(CHECK)
            file = work / "bounded_map.py"
            file.write_bytes(submission.read_bytes())
            progress = work / "progress.json"
            progress.write_text(json.dumps({"precious": True}))
            verdict = desk.verdict_on(exercise, file, seeds=2)
            return verdict, progress.read_text() == '{"precious": true}' and file.read_bytes() == submission.read_bytes()
