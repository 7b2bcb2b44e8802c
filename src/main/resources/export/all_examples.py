#!/usr/bin/env python3
"""All examples of the course, each a program of its own.

    python3 all_examples.py                  this help
    python3 all_examples.py --list           what there is
    python3 all_examples.py MODULE           a module's examples, one after the other
    python3 all_examples.py EXAMPLE          one example
    python3 all_examples.py --show EXAMPLE   its source, to keep and to change

Ctrl-C stops. Only Python's standard library is needed here; an example that
needs more says what, instead of running.
"""
import difflib
import os
import re
import shlex
import subprocess
import sys
import tempfile
import threading

# how long an example that was interrupted may tidy up
TIDYING_SECONDS = 5
INTERRUPTED = 130

MODULES = {}
EXAMPLES = {}


class Example:
    def __init__(self, name, title, python, packages, stdin, ends_with, source):
        self.name = name
        self.title = title
        self.python = python
        self.packages = packages
        self.stdin = stdin
        self.ends_with = ends_with
        self.source = source

    @property
    def file_name(self):
        return self.name.split("/")[1] + ".py"

    def lacks(self):
        """What this Python lacks for it, in one line; None when it can run."""
        version = ".".join(map(str, sys.version_info[:3]))
        if not fits(version, self.python):
            return f"{self.name} needs Python {self.python}; this is {version}."
        missing = [package for package in self.packages if not installed(package)]
        if missing:
            wanted = " ".join(map(shlex.quote, missing))
            python = os.path.basename(sys.executable)
            return f"{self.name} needs packages that this Python lacks: {python} -m pip install {wanted}"
        return None

    def run(self):
        """Runs it in a process and a folder of its own; its exit code as a shell tells it."""
        with tempfile.TemporaryDirectory(prefix="example-") as folder:
            with open(os.path.join(folder, self.file_name), "w", encoding="utf-8", newline="\n") as file:
                file.write(self.source)
            sys.stdout.flush()
            code = Run([sys.executable, self.file_name], folder, self.stdin).end()
        return code if code >= 0 else 128 - code


class Run:
    """A running example. Its traceback is held back once Ctrl-C was pressed, since that is no failure."""

    def __init__(self, command, folder, stdin):
        self.folder = os.path.realpath(folder) + os.sep
        self.interrupted = threading.Event()
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            stdin=None if stdin is None else subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.errors = threading.Thread(target=self.pass_errors_on, daemon=True)
        self.errors.start()
        if stdin is not None:
            try:
                self.process.stdin.write(stdin.encode("utf-8"))
                self.process.stdin.close()
            except OSError:
                pass  # it did not want to read it all

    def pass_errors_on(self):
        held = []
        with self.process.stderr as errors:
            for line in errors:
                text = line.decode("utf-8", "replace").replace(self.folder, "")
                if "Traceback (most recent call last)" in text:
                    # Ctrl-C reaches the example and us at the same moment: let it be heard here first
                    self.interrupted.wait(0.1)
                if self.interrupted.is_set():
                    held.append(text)
                else:
                    sys.stderr.write(text)
                    sys.stderr.flush()
        if not any("KeyboardInterrupt" in text for text in held):
            sys.stderr.write("".join(held))

    def end(self):
        try:
            self.process.wait()
        except KeyboardInterrupt:
            self.interrupted.set()
            try:
                self.process.wait(TIDYING_SECONDS)
            except (subprocess.TimeoutExpired, KeyboardInterrupt):
                self.process.kill()
                self.process.wait()
            self.errors.join(1)
            raise
        self.errors.join(1)  # a process that the example left behind may hold it open
        return self.process.returncode


def numbers(version):
    return [int(part) for part in re.findall(r"\d+", version)][:3]


def fits(version, specifier):
    """Whether a version is one of those that a specifier such as '>=3.11,<3.15' allows."""
    has = numbers(version)
    for sign, wanted in re.findall(r"(>=|<=|==|!=|~=|>|<)\s*([\d.]+)", specifier):
        bound = numbers(wanted)
        begins = has[: len(bound)] == bound
        allowed = {
            ">=": has >= bound,
            "<=": has <= bound or begins,
            "==": begins,
            "!=": not begins,
            "~=": has >= bound and has[: len(bound) - 1] == bound[:-1],
            ">": has > bound and not begins,
            "<": has < bound,
        }
        if not allowed[sign]:
            return False
    return True


def installed(package):
    """Whether a requirement such as 'fastapi>=0.115' is met."""
    try:
        from importlib import metadata
    except ImportError:  # before Python 3.8
        return False
    requirement = package.split(";")[0]
    name = re.match(r"[A-Za-z0-9._-]+", requirement).group()
    try:
        version = metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return fits(version, re.sub(r"\[.*?\]", "", requirement[len(name) :]))


def module(name, title):
    MODULES[name] = title


def example(name, title, source, python=">=3.11", packages=(), stdin=None, ends_with=0):
    EXAMPLES[name] = Example(name, title, python, packages, stdin, ends_with, source)


def list_all():
    width = max(map(len, EXAMPLES), default=0)
    for name, title in MODULES.items():
        print(f"{name}  {title}")
        for one in of_module(name):
            print(f"  {one.name:{width}}  {one.title}")
    return 0


def of_module(name):
    return [one for one in EXAMPLES.values() if one.name.split("/")[0] == name]


def known(word):
    """The name of the module or the example that a word means; None when it means none."""
    for name in [*MODULES, *EXAMPLES]:
        if name.lower() == word.lower():
            return name
    return None


def unknown(word):
    names = [*MODULES, *EXAMPLES]
    near = difflib.get_close_matches(word.lower(), names, 1) or [
        name for name in EXAMPLES if name.split("/")[1] == word.lower()
    ]
    hint = f"did you mean {near[0]}?" if near else "--list shows what there is."
    print(f'There is no module and no example "{word}"; {hint}', file=sys.stderr)
    return 2


def run_one(one):
    lacks = one.lacks()
    if lacks:
        print(lacks, file=sys.stderr)
        return 1
    return one.run()


def run_module(name):
    ran, left_out, odd = 0, 0, 0
    for one in of_module(name):
        print(f"== {one.name}: {one.title}", flush=True)
        lacks = one.lacks()
        if lacks:
            print(lacks)
            left_out += 1
        else:
            code = one.run()
            ran += 1
            if code != one.ends_with:
                odd += 1
                print(f"{one.name} ended with exit code {code}; {one.ends_with} was expected.")
            elif code != 0:
                print(f"{one.name} ended with exit code {code}, as it should.")
        print()
    left = f", {left_out} left out" if left_out else ""
    print(f"{name}: {ran} run{left}.")
    return 1 if odd else 0


def run(words):
    names = [known(word) for word in words]
    for word, name in zip(words, names):
        if name is None:
            return unknown(word)
    codes = [run_module(name) if name in MODULES else run_one(EXAMPLES[name]) for name in names]
    return next((code for code in codes if code != 0), 0)


def show(words):
    for word in words:
        name = known(word)
        if name not in EXAMPLES:
            return unknown(word)
        print(EXAMPLES[name].source, end="")
    return 0


def chosen(words):
    if not words or words[0] in ("-h", "--help", "help"):
        print(__doc__.strip())
        for one in list(EXAMPLES.values())[:1]:
            print(f"\nA module is named as {one.name.split('/')[0]}, an example as {one.name}.")
        return 0
    if words == ["--list"]:
        return list_all()
    if words[0] == "--show" and len(words) > 1:
        return show(words[1:])
    if words[0].startswith("-"):
        print(f"{words[0]} is not understood; python3 all_examples.py tells what is.", file=sys.stderr)
        return 2
    return run(words)


def main(words):
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a letter is no reason to stop
    try:
        code = chosen(words)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("\nStopped by Ctrl-C.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:  # nobody reads any more
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


# EXAMPLES

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
