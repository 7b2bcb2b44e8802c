"""The handlers that catch a cancellation, and what each does with it."""

import ast

from source_facts.module import own_nodes, walk

_CATCHES = {"BaseException", "asyncio.CancelledError", "asyncio.exceptions.CancelledError", "CancelledError"}
_TIMEOUTS = {"asyncio.timeout", "asyncio.timeout_at", "asyncio.wait_for"}
_SUPPRESSORS = {"contextlib.suppress"}
_TRY = (ast.Try, getattr(ast, "TryStar", ast.Try))


def handlers(module):
    """`from`/`to` are the lines in which a cancellation is caught, `line`/`end` those of the handler."""
    found = []
    for function in module.functions:
        for node in own_nodes(function.node):
            if isinstance(node, _TRY):
                found.extend(_of_try(module, function, node))
            elif isinstance(node, (ast.With, ast.AsyncWith)):
                found.extend(_of_with(module, function, node))
    return found


def _of_try(module, function, node):
    for handler in node.handlers:
        if _catches(module, handler.type):
            yield _entry(function, node.body, handler, handler.body)
            return  # the first that matches is the one that runs
    if node.finalbody and any(isinstance(one, (ast.Return, ast.Break, ast.Continue)) for s in node.finalbody for one in walk(s)):
        yield _entry(function, node.body, node.finalbody[0], node.finalbody)


def _of_with(module, function, node):
    for item in node.items:
        call = item.context_expr
        if module.called(call) in _SUPPRESSORS and any(_catches(module, one) for one in call.args):
            entry = _entry(function, node.body, node, [])
            entry["end"] = node.lineno
            yield entry


def _entry(function, body, handler, handled):
    nodes = [one for statement in handled for one in walk(statement)]
    return {
        "function": function.name,
        "from": body[0].lineno,
        "to": body[-1].end_lineno,
        "line": handler.lineno,
        "end": handled[-1].end_lineno if handled else handler.lineno,
        "raises": any(isinstance(one, ast.Raise) for one in nodes),
        "awaits": any(isinstance(one, (ast.Await, ast.AsyncFor, ast.AsyncWith)) for one in nodes),
        "uncancels": any(isinstance(one, ast.Attribute) and one.attr == "uncancel" for one in nodes),
    }


def _catches(module, kind):
    if kind is None:
        return True
    if isinstance(kind, ast.Tuple):
        return any(_catches(module, one) for one in kind.elts)
    return module.dotted(kind) in _CATCHES


def timeouts(module):
    """The lines of `async with timeout(…)`, and of calls of wait_for: beyond them a cancellation may be a TimeoutError."""
    found = []
    for node in ast.walk(module.tree):
        inside = [node] if isinstance(node, ast.Call) else []
        if isinstance(node, ast.AsyncWith):
            inside = [item.context_expr for item in node.items]
        if any(module.called(one) in _TIMEOUTS for one in inside):
            found.append({"line": node.lineno, "end": node.end_lineno})
    return found
