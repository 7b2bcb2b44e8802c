"""Judges one file: reads one request from standard input, writes the verdict to standard output.

Request, one JSON document:

    {"key": text, "file": path, "source": text, "exercise": id, "check": text of check.py,
     "variants": {name: text}, "module": name or null, "seeds": number}

Verdict, a line of JSON each, all with the key:

    {"plan": [{"function", "name"} …]}                                     before the learner's code runs
    {"check": number, "passed": true}                                      in the order of the plan, up to
    {"check": number, "passed": false, "message", "line", "mistake", "cause", "diagnosis", "seed", "printed"}
    {"end": true}  or  {"fault": text}: the check itself is broken

A program that hangs is ended by `faulthandler`, which writes where it was to standard output, without the key.
"""

import json
import os
import sys
import traceback

from bench import checks, problems
from bench.channel import channel
from bench.stage import Stage
from bench.subject import Subject
from virtual_clock import script  # noqa: F401 - nothing of ours is imported once the learner's code runs

CLEAN = "blocks nobody, leaves nothing behind"


def judge(home):
    """Reads the request and answers it; ends the process."""
    request = json.loads(sys.stdin.buffer.read())
    out, leave = _own_output(), os._exit
    send = channel(request["key"], out)
    try:
        _Judgement(request, send, out, home).give()
    except problems.Fault as fault:
        send(fault="".join(traceback.format_exception(fault.__cause__)))
    except BaseException:
        send(fault=traceback.format_exc())
    leave(0)


def _own_output():
    """Standard output, kept where the learner's code does not write by accident; it and the others lead nowhere now."""
    out = os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    return out


class _Judgement:
    def __init__(self, request, send, out, home):
        self._request = request
        self._send = send
        self._home = home
        self._check_file = f"{request['exercise']}/check.py"
        self._stage = Stage(self._check_file, out)
        self._subject = Subject(request["file"], request["source"], request["variants"], request["module"])
        self._findings = []

    def give(self):
        exec(compile(self._request["check"], self._check_file, "exec", dont_inherit=True), {"__name__": "check"})
        plan = list(checks.written)
        clean = [{"function": "clean", "name": CLEAN}] if any(check.in_loop for check in plan) else []
        self._send(plan=[{"function": check.function.__name__, "name": check.name} for check in plan] + clean)
        self._disappear()
        self._stage.ready()
        if self._compiles() and all(self._holds(number, check) for number, check in enumerate(plan)) and clean:
            self._is_clean(len(plan))
        self._send(end=True)

    def _disappear(self):
        """The learner's code finds what it would find without us."""
        sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != self._home]
        sys.path.insert(0, os.path.dirname(self._request["file"]))
        sys.argv[:] = [self._request["file"]]
        os.environ.pop("PYTHONPATH", None)
        for name in list(sys.modules):
            if name.split(".")[0] in ("bench", "virtual_clock"):
                del sys.modules[name]

    def _compiles(self):
        try:
            self._subject.compiled()
        except SyntaxError as error:
            self._fail(0, f"Python cannot read the file: {error.msg}", error.lineno)
            return False
        except (ValueError, RecursionError, MemoryError) as error:
            self._fail(0, f"Python cannot read the file: {error}", None)
            return False
        return True

    def _holds(self, number, check):
        seeds = min(self._request["seeds"], check.seeds or self._request["seeds"])
        for seed in range(seeds):
            outcome = self._stage.perform(check, self._subject, seed)
            if outcome.message is not None:
                self._failed(number, check, outcome, seed)
                return False
            self._findings += outcome.findings
        self._send(check=number, passed=True)
        return True

    def _failed(self, number, check, outcome, seed):
        cause = next(iter(outcome.findings), None)
        mistake = check.explained(self._subject.source)
        line = outcome.line
        if mistake is not None:
            line = mistake[1] or line
        self._fail(
            number,
            outcome.message,
            line,
            mistake=mistake and mistake[0],
            cause=cause and _told(cause),
            diagnosis=outcome.diagnosis or (cause and cause.kind),
            seed=seed,
            printed=outcome.printed,
        )

    def _is_clean(self, number):
        first = next(iter(self._findings), None)
        if first is None:
            self._send(check=number, passed=True)
        else:
            self._fail(number, first.sentence, first.line, diagnosis=first.kind)

    def _fail(self, number, message, line, *, mistake=None, cause=None, diagnosis=None, seed=0, printed=""):
        self._send(
            check=number,
            passed=False,
            message=message,
            line=line,
            mistake=mistake,
            cause=cause,
            diagnosis=diagnosis,
            seed=seed,
            printed=printed,
        )


def _told(finding):
    return f"line {finding.line}: {finding.sentence}" if finding.line else finding.sentence
