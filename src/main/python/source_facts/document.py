"""The document: every fact of one file, in the order of its lines."""

import ast

from source_facts import cancellation, functions, sequences, tasks
from source_facts.module import Module

VERSION = 1


def facts_of(source, path):
    """A file that is no Python has no facts; the interpreter tells its author why."""
    document = {"version": VERSION, "file": path, "functions": [], "sequences": [], "dropped": [], "handlers": []}
    document["timeouts"] = []
    try:
        module = Module(ast.parse(source))
    except (SyntaxError, ValueError, RecursionError):
        return document
    document["functions"] = functions.described(module)
    document["sequences"] = sequences.found(module)
    document["dropped"] = tasks.dropped(module)
    document["handlers"] = cancellation.handlers(module)
    document["timeouts"] = cancellation.timeouts(module)
    return document
