"""Each function with its loops, its calls, and whether something in it limits how many run at once."""

import ast

from source_facts.module import own_nodes

_LOOPS = (ast.For, ast.While, ast.AsyncFor)
_WAITS_FOR_A_TURN = {"acquire", "get", "put", "to_thread", "run_in_executor", "wait"}
_TIMEOUTS = {"asyncio.timeout", "asyncio.timeout_at", "asyncio.TaskGroup"}


def described(module):
    return [_described(module, function) for function in module.functions]


def _described(module, function):
    node = function.node
    nodes = list(own_nodes(node))
    return {
        "name": function.name,
        "line": node.lineno,
        "end": node.end_lineno,
        "async": function.is_async,
        "bounded": is_bounded(module, function, set()),
        "loops": [
            {"line": one.lineno, "end": one.end_lineno, "awaits": any(map(_suspends, own_nodes(one)))}
            for one in nodes
            if isinstance(one, _LOOPS)
        ],
        "calls": [
            {"line": one.lineno, "end": one.end_lineno, "name": module.called(one) or _last_name(one)}
            for one in nodes
            if isinstance(one, ast.Call)
        ],
    }


def _last_name(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _suspends(node):
    return isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith))


def is_bounded(module, function, seen):
    """Whether a lock, semaphore, queue or pool stands in the way, here or in what is called from here."""
    if function.name in seen:
        return False
    seen.add(function.name)
    for node in own_nodes(function.node):
        if isinstance(node, ast.AsyncWith):
            if any(module.called(item.context_expr) not in _TIMEOUTS for item in node.items):
                return True
        elif isinstance(node, ast.Await) and isinstance(node.value, ast.Call):
            name = (module.called(node.value) or _last_name(node.value)).rpartition(".")[2]
            if name in _WAITS_FOR_A_TURN and module.called(node.value) != "asyncio.wait":
                return True
            if any(is_bounded(module, target, seen) for target in module.targets(node.value)):
                return True
    return False
