"""Awaits that stand in a row, in a loop or in a comprehension, though none needs what another brought.

A group is found only when the source shows all of this:

* each await calls a function whose body can be seen to change nothing but its own (see `effects`), or asks another
  library for a page (`client.get(url)`), or calls a function that was handed in as a parameter and whose results are kept;
* no argument, condition or collection uses what an earlier await brought, directly or through other names;
* nothing orders or bounds them on purpose: no lock, semaphore, queue or stream, no pause (`sleep`) or clock between,
  no way out of the loop (`break`, `return`, `raise`: retries and searches), no repetition of the same call in a loop (polling), and
  no reading of a stream (`async for`) or waiting for a condition (`while`).

Printing between two awaits reports their results and does not order them, as long as the results are kept: the same lines can be
printed, in the same order, once all are there. Where the results are thrown away, the calls are made for what they do, and doing
may have an order; then only calls of one and the same function, with nothing between, count.
Awaiting a task that was made before is no sequence: the tasks run already.
"""

import ast

from source_facts.effects import ASKING, CLOCKS, REPORTING, Effects, runs_free_in_thread, unwrapped
from source_facts.flow import LoopFlow, mutated, needs
from source_facts.module import FUNCTIONS, names_bound, names_read, own_nodes, walk

_RETRY_NAMES = ("attempt", "retry", "retries", "tries", "try_")
_UNBOUND_ENTRIES = {"asyncio.timeout", "asyncio.timeout_at", "asyncio.TaskGroup"}
_SIMPLE = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr, ast.Return)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp)


def found(module):
    finder = _Finder(module)
    for function in module.functions:
        if function.is_async:
            finder.function(function)
    return sorted(finder.groups, key=lambda group: (group["line"], group["function"]))


class _Finder:
    def __init__(self, module):
        self._module = module
        self._effects = Effects(module)
        self._function = None
        self.groups = []

    def function(self, function):
        self._function = function
        self._block(function.node.body)

    def _block(self, statements):
        self._rows(statements)
        for statement in statements:
            if isinstance(statement, (*FUNCTIONS, ast.ClassDef)):
                continue
            for comprehension in _comprehensions(statement):
                self._comprehension(comprehension)
            if isinstance(statement, ast.For) and self._loop(statement, statements):
                continue
            if isinstance(statement, ast.AsyncWith) and not self._passes(statement):
                continue
            for inner in _blocks(statement):
                self._block(inner)

    def _passes(self, statement):
        """Whether entering an `async with` leaves its body free to run at once with others: not a lock or a pool."""
        for item in statement.items:
            name = self._module.called(item.context_expr) or ""
            if name not in _UNBOUND_ENTRIES and not name.endswith(("Session", "Client")):
                return False
        return True

    def _add(self, shape, line, awaits):
        spans = [[one.lineno, one.end_lineno] for one in awaits]
        self.groups.append({"function": self._function.name, "shape": shape, "line": line, "awaits": spans})

    # ---- what an await calls

    def _call(self, awaited, coroutines=None):
        """The call an await makes, if it is one that may run beside others; else None."""
        value = unwrapped(self._module, awaited.value)
        if isinstance(value, ast.Name) and coroutines:
            value = coroutines.get(value.id)
        if not isinstance(value, ast.Call):
            return None
        if any(isinstance(one, ast.Await) for one in own_nodes(value)):
            return None
        targets = self._module.targets(value)
        if targets:
            if all(one.is_async and self._effects.free(one) for one in targets):
                return value
            return None
        if self._module.called(value) == "asyncio.to_thread":
            return value if runs_free_in_thread(self._module, self._effects, value) else None
        return value if self._asks_elsewhere(value) else None

    def _asks_elsewhere(self, call):
        if not call.args:
            return False
        if isinstance(call.func, ast.Attribute):
            return call.func.attr in ASKING
        return isinstance(call.func, ast.Name) and call.func.id in self._function.parameters

    def _is_known(self, call):
        return bool(self._module.targets(call))

    def _quiet(self, statement):
        """Whether a statement beside the awaits only computes, keeps or prints."""
        for node in walk(statement):
            if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.Yield, ast.YieldFrom)):
                continue  # judged as an await, by the caller
            if isinstance(node, (ast.Global, ast.Nonlocal, ast.Return, ast.Break, ast.Raise, ast.Assert, ast.Delete)):
                return False
            if isinstance(node, ast.Call) and not self._quiet_call(node):
                return False
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                return False
        return True

    def _quiet_call(self, call):
        name = self._module.called(call) or ""
        if name.rpartition(".")[2] in CLOCKS:
            return False
        if self._effects.call_is_free(call, names_read(self._function.node)):
            return True
        return isinstance(call.func, ast.Attribute) and call.func.attr in REPORTING | {"extend", "update", "setdefault"}

    # ---- a row

    def _rows(self, statements):
        row = _Row()
        for statement in statements:
            awaits = _awaits_of(statement)
            if not awaits:
                if not row.accepts_between(statement, self._quiet(statement), self._module):
                    self._close(row)
                    row = _Row(row.coroutines_after(statement, self._module))
                continue
            simple = isinstance(statement, _SIMPLE)
            calls = [self._call(one, row.coroutines) for one in awaits] if simple else []
            usable = simple and all(calls)
            if not usable or not self._quiet_around(statement, calls) or not row.takes(statement, awaits, calls):
                self._close(row)
                row = _Row(row.coroutines)
                if usable and self._quiet_around(statement, calls):
                    row.takes(statement, awaits, calls)
        self._close(row)

    def _quiet_around(self, statement, calls):
        """The statement of an await, without the awaited calls themselves."""
        awaited = {id(call) for call in calls}
        for node in walk(statement):
            if isinstance(node, ast.Call) and id(node) not in awaited:
                if not self._quiet_call(node) and self._module.called(node) not in _WRAPPING:
                    return False
            if isinstance(node, (*_COMPREHENSIONS, ast.GeneratorExp)) and any(
                isinstance(one, ast.Await) for one in own_nodes(node)
            ):
                return False
        return True

    def _close(self, row):
        if len(row.awaits) > 1 and row.is_fan_out(self._is_known):
            self._add("row", row.awaits[0].lineno, row.awaits)

    # ---- a loop

    def _loop(self, loop, siblings):
        awaits = [one for statement in loop.body for one in _awaits_of(statement, deep=True)]
        nested = any(
            isinstance(one, (ast.For, ast.While, ast.AsyncFor)) and any(isinstance(i, ast.Await) for i in own_nodes(one))
            for statement in loop.body
            for one in walk(statement)
        )
        if not awaits or nested or loop.orelse or _is_retry(loop.target):
            return False
        coroutines = _coroutine_list(self._module, loop, siblings)
        if coroutines is not None:
            calls = [coroutines if _awaits_name(one, loop.target) else self._call(one) for one in awaits]
            if coroutines and not self._module.targets(coroutines):
                return False
        else:
            calls = [self._call(one) for one in awaits]
        if not all(calls) or not all(self._loop_statement(one, calls) for one in loop.body):
            return False
        flow = LoopFlow(loop, calls)
        if not flow.independent(each_has_own=coroutines is None):
            return False
        kept = all(_is_kept(one, loop.body) for one in awaits)
        if not kept and (isinstance(loop.iter, ast.Call) and self._module.called(loop.iter) == "range"):
            return False  # done for its effect, a number of times: a beat, a countdown
        if not kept and (len(awaits) > 1 or any(not _is_bare(statement) for statement in loop.body)):
            return False
        if not kept and not all(self._is_known(call) for call in calls):
            return False
        self._add("loop", awaits[0].lineno, awaits)
        return True

    def _loop_statement(self, statement, calls):
        if isinstance(statement, (ast.While, ast.AsyncFor, ast.With, ast.Match, *FUNCTIONS, ast.ClassDef)):
            return False
        if isinstance(statement, ast.AsyncWith):
            timeouts = ("asyncio.timeout", "asyncio.timeout_at")
            if any(self._module.called(item.context_expr) not in timeouts for item in statement.items):
                return False
            return all(self._loop_statement(one, calls) for one in statement.body)
        if isinstance(statement, (ast.If, ast.Try, ast.For)):
            return all(self._loop_statement(one, calls) for block in _blocks(statement) for one in block)
        awaited = {id(call) for call in calls}
        if isinstance(statement, (ast.Return, ast.Break, ast.Raise, ast.Assert, ast.Delete, ast.Global, ast.Nonlocal)):
            return False
        for node in walk(statement):
            if isinstance(node, (ast.Yield, ast.YieldFrom)):
                return False
            if isinstance(node, ast.Call) and id(node) not in awaited and self._module.called(node) not in _WRAPPING:
                if not self._quiet_call(node):
                    return False
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                return False
        return True

    # ---- a comprehension

    def _comprehension(self, node):
        if any(one.is_async for one in node.generators) or len(node.generators) != 1:
            return
        generator = node.generators[0]
        parts = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        awaits = [one for part in parts for one in walk(part) if isinstance(one, ast.Await)]
        awaits_elsewhere = [one for one in own_nodes(generator) if isinstance(one, ast.Await)]
        if not awaits or awaits_elsewhere:
            return
        calls = [self._call(one) for one in awaits]
        if not all(calls) or _is_retry(generator.target):
            return
        awaited = {id(call) for call in calls}
        others = [one for part in parts for one in walk(part) if isinstance(one, ast.Call) and id(one) not in awaited]
        if not all(self._quiet_call(one) or self._module.called(one) in _WRAPPING for one in others):
            return
        own = names_bound(generator.target)
        if all(own & needs(call) for call in calls):
            self._add("comprehension", awaits[0].lineno, awaits)


_WRAPPING = {"asyncio.wait_for", "asyncio.shield", "asyncio.create_task", "asyncio.ensure_future"}


class _Row:
    """Awaits one below the other in one block, as long as they stay independent."""

    def __init__(self, coroutines=None):
        self.awaits = []
        self.coroutines = dict(coroutines or {})
        self._calls = []
        self._statements = []
        self._brought = set()
        self._between = False  # something was said since the last await
        self._interrupted = False

    def accepts_between(self, statement, quiet, module):
        self.coroutines = self.coroutines_after(statement, module)
        if not self.awaits:
            return True
        if not quiet or not isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Expr, ast.Pass)):
            return False
        if self._brought & names_read(statement):
            self._brought |= names_bound(statement) | mutated(statement)
        if isinstance(statement, ast.Expr):
            self._between = True
        return True

    def coroutines_after(self, statement, module):
        """`slip = fetch(1)` makes a coroutine that a later `await slip` starts."""
        known = dict(self.coroutines)
        if isinstance(statement, ast.Assign) and len(statement.targets) == 1 and isinstance(statement.targets[0], ast.Name):
            known.pop(statement.targets[0].id, None)
            value = statement.value
            if isinstance(value, ast.Call) and any(one.is_async for one in module.targets(value)):
                known[statement.targets[0].id] = value
        return known

    def takes(self, statement, awaits, calls):
        if any(self._brought & needs(call) for call in calls):
            return False
        self._interrupted |= self._between
        self.awaits += awaits
        self._calls += calls
        self._statements.append(statement)
        self._brought |= names_bound(statement) | mutated(statement)
        return True

    def is_fan_out(self, is_known):
        if all(_is_kept(one, self._statements) for one in self.awaits):
            return all(map(is_known, self._calls)) or len({ast.dump(call) for call in self._calls}) == len(self._calls)
        same = len({ast.dump(call.func) for call in self._calls}) == 1
        different = len({ast.dump(call) for call in self._calls}) == len(self._calls)
        return same and different and not self._interrupted and all(map(is_known, self._calls))


def _awaits_of(statement, deep=False):
    """The awaits of a simple statement; of a compound one only when asked to look deep."""
    if not deep and not isinstance(statement, _SIMPLE):
        return [one for one in walk(statement) if isinstance(one, (ast.Await, ast.AsyncFor, ast.AsyncWith))]
    return [one for one in walk(statement) if isinstance(one, (ast.Await, ast.AsyncFor))]


def _is_bare(statement):
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Await)


def _is_kept(awaited, statements):
    """Whether the result of an await goes anywhere."""
    return not any(
        isinstance(one, ast.Expr) and one.value is awaited for statement in statements for one in walk(statement)
    )


def _is_retry(target):
    return any(word in name.lower() for name in names_bound(target) for word in _RETRY_NAMES)


def _coroutine_list(module, loop, siblings):
    """For `for c in coroutines:` after `coroutines = [fetch(x) for x in …]`: the call that made them; else None."""
    if not isinstance(loop.iter, ast.Name):
        return None
    for statement in siblings[: siblings.index(loop)]:
        if isinstance(statement, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id == loop.iter.id for target in statement.targets
        ):
            value = statement.value
            elements = [value.elt] if isinstance(value, ast.ListComp) else getattr(value, "elts", [])
            if elements and all(isinstance(one, ast.Call) and _makes_coroutine(module, one) for one in elements):
                return elements[0]
    return None


def _makes_coroutine(module, call):
    targets = module.targets(call)
    return bool(targets) and all(one.is_async for one in targets)


def _awaits_name(awaited, target):
    return isinstance(awaited.value, ast.Name) and isinstance(target, ast.Name) and awaited.value.id == target.id


def _comprehensions(statement):
    """Those of the statement itself, not of the blocks inside it."""
    waiting = [statement]
    while waiting:
        node = waiting.pop(0)
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case, ast.Lambda)):
                continue
            if isinstance(child, _COMPREHENSIONS):
                yield child
            waiting.append(child)


def _blocks(statement):
    for field in ("body", "orelse", "finalbody"):
        block = getattr(statement, field, None)
        if isinstance(block, list) and block:
            yield block
    for handler in getattr(statement, "handlers", []):
        yield handler.body
    for case in getattr(statement, "cases", []):
        yield case.body
