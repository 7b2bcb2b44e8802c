"""For whoever writes an exercise: judges everything in its folder and says what is not as it must be.

    python -m bench.desk FOLDER [--seeds N] [--file FILE]

The solution and each file of also/ pass; each file of wrong/ is rejected for the reason in its first line; start.py is
rejected in a sentence. With --file only that file is judged, and its verdict shown.
"""

import argparse
import json
import os
import secrets
import subprocess
import sys
from pathlib import Path

_HOME = Path(__file__).resolve().parent.parent


def main():
    parser = argparse.ArgumentParser(prog="python -m bench.desk")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--file", type=Path)
    options = parser.parse_args()
    folder = options.folder.resolve()
    if options.file:
        for line in told(verdict_on(folder, options.file.resolve(), options.seeds)):
            print(line)
        return 0
    wrong = list(_problems(folder, options.seeds))
    for problem in wrong:
        print(problem)
    print(f"{folder.name}: {'%d to mend' % len(wrong) if wrong else 'as it must be'}")
    return 1 if wrong else 0


def _problems(folder, seeds):
    also, mistakes = sorted(folder.glob("also/*.py")), sorted(folder.glob("wrong/*.py"))
    if len(also) < 2:
        yield f"also/: {len(also)} further right solutions; at least two"
    if len(mistakes) < 3:
        yield f"wrong/: {len(mistakes)} wrong answers; at least three"
    for file in [folder / "solution.py", *also]:
        verdict = verdict_on(folder, file, seeds)
        if not verdict.passed:
            yield f"{file.name} has to pass:\n  " + "\n  ".join(told(verdict))
    for file in mistakes:
        verdict = verdict_on(folder, file, seeds)
        expected = _expected(file)
        if verdict.passed or expected is None or not verdict.is_for(*expected):
            yield f"{file.name} has to be rejected for {expected}:\n  " + "\n  ".join(told(verdict))
    start = verdict_on(folder, folder / "start.py", seeds)
    if start.failure is None:
        yield "start.py has to be rejected in a sentence:\n  " + "\n  ".join(told(start))


def _expected(file):
    first = file.read_text(encoding="utf-8").splitlines()[0]
    if not first.startswith("# expect:"):
        return None
    kind, _, words = first.removeprefix("# expect:").strip().partition(":")
    return kind.strip(), words.strip()


class Verdict:
    def __init__(self, lines, noise):
        self.plan = next((line["plan"] for line in lines if "plan" in line), [])
        self.checks = [line for line in lines if "check" in line]
        self.fault = next((line["fault"] for line in lines if "fault" in line), None)
        self.ended = any("end" in line for line in lines)
        self.noise = noise

    @property
    def failure(self):
        return next((check for check in self.checks if not check["passed"]), None)

    @property
    def passed(self):
        return self.ended and len(self.checks) == len(self.plan) and self.failure is None

    def is_for(self, kind, words):
        failure = self.failure
        if failure is None:
            return False
        told = " ".join(str(failure.get(part)) for part in ("message", "mistake", "cause"))
        return kind in (self.plan[failure["check"]]["function"], failure["diagnosis"]) and words in told


def verdict_on(folder, file, seeds):
    key = secrets.token_hex(16)
    variants = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("mutants/*.py"))}
    request = {
        "key": key,
        "file": str(file),
        "source": file.read_text(encoding="utf-8"),
        "exercise": folder.name,
        "check": (folder / "check.py").read_text(encoding="utf-8"),
        "variants": variants,
        "module": _module(folder),
        "seeds": seeds,
    }
    environment = {**os.environ, "PYTHONPATH": str(_HOME)}
    done = subprocess.run(
        [sys.executable, "-m", "bench"], input=json.dumps(request).encode(), capture_output=True, env=environment, check=False
    )
    signed, noise = [], []
    for line in done.stdout.decode(errors="replace").splitlines():
        try:
            document = json.loads(line)
        except ValueError:
            document = None
        if isinstance(document, dict) and document.pop("key", None) == key:
            signed.append(document)
        else:
            noise.append(line)
    return Verdict(signed, noise + done.stderr.decode(errors="replace").splitlines())


def _module(folder):
    task = folder / "task.md"
    if task.exists():
        for line in task.read_text(encoding="utf-8").splitlines():
            if line.startswith("tests:"):
                return line.partition(":")[2].split("#")[0].strip().strip('"')
    return None


def told(verdict):
    for number, check in enumerate(verdict.plan):
        found = next((one for one in verdict.checks if one["check"] == number), None)
        if found is None:
            yield f"· {check['name']}"
        elif found["passed"]:
            yield f"✔ {check['name']}"
        else:
            yield f"✘ {check['name']}   [{check['function']}]"
            for part in ("line", "message", "mistake", "cause", "diagnosis", "seed", "printed"):
                if found.get(part) not in (None, ""):
                    yield f"    {part}: {found[part]}"
    if verdict.fault:
        yield "the check itself is broken:\n" + verdict.fault
    if not verdict.ended:
        yield "it ended before the verdict:"
        yield from verdict.noise


if __name__ == "__main__":
    sys.exit(main())
