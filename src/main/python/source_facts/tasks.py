"""Where a task is made and nobody keeps it."""

import ast

from source_facts.module import own_nodes

_MAKERS = {"asyncio.create_task", "asyncio.ensure_future"}
_LOOP_NAMES = ("loop", "get_running_loop", "get_event_loop")


def dropped(module):
    found = []
    for name, node in [("<module>", module.tree), *((f.name, f.node) for f in module.functions)]:
        for statement in own_nodes(node):
            if isinstance(statement, ast.Expr):
                for call in _made_in_vain(module, statement.value):
                    found.append({"function": name, "line": call.lineno, "end": call.end_lineno})
    return found


def _made_in_vain(module, value):
    if isinstance(value, ast.Call) and _makes_task(module, value):
        return [value]
    if isinstance(value, (ast.ListComp, ast.SetComp)):
        return _made_in_vain(module, value.elt)
    if isinstance(value, (ast.List, ast.Tuple, ast.Set)):
        return [call for element in value.elts for call in _made_in_vain(module, element)]
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in (
        "add_done_callback",
        "set_name",
    ):
        return _made_in_vain(module, value.func.value)
    return []


def _makes_task(module, call):
    if module.called(call) in _MAKERS:
        return True
    # a loop's own create_task keeps no more than asyncio.create_task does; a task group's does
    function = call.func
    if not isinstance(function, ast.Attribute) or function.attr != "create_task":
        return False
    owner = function.value
    if isinstance(owner, ast.Call):
        owner = owner.func
    last = (module.dotted(owner) or "").rpartition(".")[2]
    return last in _LOOP_NAMES or last.endswith("_loop")
