"""Whether calling a function of the file several times at once could change what the program means.

The answer is "free" only when the source shows it: everything the function changes is its own. Printing, logging
and adding to a global list report what happened and do not order it. What cannot be seen counts as an effect.
"""

import ast
import builtins

from source_facts.module import names_bound, own_nodes, root

REPORTING = {"append", "add", "print", "debug", "info", "warning", "error", "exception", "log"}
PURE_METHODS = {
    "capitalize", "center", "copy", "count", "decode", "encode", "endswith", "find", "format", "get", "index",
    "isalpha", "isdigit", "isoformat", "items", "join", "json", "keys", "ljust", "lower", "lstrip", "partition",
    "replace", "rjust", "rpartition", "rstrip", "split", "splitlines", "startswith", "strip", "text", "title",
    "total_seconds", "union", "upper", "values", "zfill",
}  # fmt: skip
PURE_MODULES = {
    "asyncio", "collections", "dataclasses", "datetime", "functools", "hashlib", "itertools", "json", "logging",
    "math", "random", "re", "statistics", "string", "textwrap", "time", "zlib",
}  # fmt: skip
CLOCKS = {"perf_counter", "monotonic", "time", "process_time", "perf_counter_ns", "monotonic_ns", "time_ns"}
_NOT_PURE = {"input", "next", "open", "setattr", "delattr", "exec", "eval", "iter", "breakpoint"}
PURE_BUILTINS = {name for name in dir(builtins) if not name.startswith("_")} - _NOT_PURE
# asking for a page, a record or a reading changes nothing at the other end
ASKING = {"get", "fetch", "head"}
_TIMEOUTS = {"asyncio.timeout", "asyncio.timeout_at"}
_WRAPPERS = {"asyncio.wait_for", "asyncio.shield", "asyncio.create_task", "asyncio.ensure_future"}


def unwrapped(module, node):
    """The call inside `wait_for(call, 1)` or `create_task(call)`."""
    while isinstance(node, ast.Call) and module.called(node) in _WRAPPERS and node.args:
        node = node.args[0]
    return node


class Effects:
    def __init__(self, module):
        self._module = module
        self._known = {}

    def free(self, function):
        key = id(function.node)
        if key not in self._known:
            self._known[key] = True  # a recursive call adds nothing of its own
            self._known[key] = _Body(self, self._module, function).free()
        return self._known[key]

    def call_is_free(self, call, shared):
        """A plain call that may run at any moment between two awaits. `shared`: the names that are not one's own."""
        module = self._module
        name = module.called(call)
        targets = module.targets(call)
        if isinstance(call.func, ast.Name):
            if targets:
                return all(self.free(one) for one in targets)
            if call.func.id in module.classes:
                return True
            if module.is_imported(call.func.id):
                return (name or "").partition(".")[0] in PURE_MODULES
            return call.func.id in PURE_BUILTINS
        if not isinstance(call.func, ast.Attribute):
            return False
        base = root(call.func)
        if base is not None and module.is_imported(base):
            return (name or "").partition(".")[0] in PURE_MODULES | {"sys"}
        if call.func.attr in PURE_METHODS and not targets:
            return True
        if base is None:
            return call.func.attr in PURE_METHODS or isinstance(call.func.value, ast.Call)
        if base not in shared:
            return True
        if targets:
            return all(self.free(one) for one in targets)
        return False


class _Body:
    def __init__(self, effects, module, function):
        self._effects = effects
        self._module = module
        self._function = function
        self._globals = set()
        self._shared = self._shared_names()

    def _shared_names(self):
        """Parameters, and what the function does not bind itself; and what it reads out of those."""
        node = self._function.node
        own = set()
        for one in own_nodes(node):
            if isinstance(one, (ast.Global, ast.Nonlocal)):
                self._globals.update(one.names)
            elif isinstance(one, ast.stmt):
                own |= names_bound(one)
        own -= self._function.parameters | self._globals
        read = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
        shared = (read | self._function.parameters) - own
        for one in own_nodes(node):
            if isinstance(one, ast.Assign) and isinstance(one.value, (ast.Name, ast.Attribute, ast.Subscript)):
                if root(one.value) in shared:
                    shared |= {name for target in one.targets for name in names_bound(target)}
        return shared

    def free(self):
        return all(self._is_free(node) for node in own_nodes(self._function.node))

    def _is_free(self, node):
        if isinstance(node, ast.Await):
            return self._await_is_free(node)
        if isinstance(node, ast.AsyncFor):
            return False
        if isinstance(node, ast.AsyncWith):
            return all(self._entering_is_free(item.context_expr) for item in node.items)
        if isinstance(node, ast.Call):
            return self._call_is_free(node)
        if isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)) and isinstance(node.ctx, (ast.Store, ast.Del)):
            base = root(node)
            if isinstance(node, ast.Name):
                return base not in self._globals
            return base is not None and base not in self._shared
        return True

    def _await_is_free(self, node):
        value = unwrapped(self._module, node.value)
        if isinstance(value, ast.Name):
            return value.id not in self._shared
        if not isinstance(value, ast.Call):
            return False
        if self._module.called(value) in ("asyncio.to_thread",):
            return runs_free_in_thread(self._module, self._effects, value)
        return self._call_is_free(value)

    def _entering_is_free(self, value):
        if self._module.called(value) in _TIMEOUTS or self._module.called(value) == "asyncio.TaskGroup":
            return True
        return isinstance(value, ast.Call) and self._call_is_free(value)

    def _call_is_free(self, call):
        if self._effects.call_is_free(call, self._shared):
            return True
        if not isinstance(call.func, ast.Attribute) or self._module.targets(call):
            return False
        base = root(call.func)
        if call.func.attr in REPORTING and base is not None:
            return base not in self._function.parameters
        return call.func.attr in ASKING and bool(call.args)


def runs_free_in_thread(module, effects, call):
    """`to_thread(work, …)`: whether `work` is a function of this file without effects."""
    if not call.args or not isinstance(call.args[0], ast.Name):
        return False
    targets = module.targets(ast.Call(func=call.args[0], args=[], keywords=[]))
    return bool(targets) and all(effects.free(one) for one in targets)
