"""What one piece of a function hands to the next: the names a call looks at, and those a statement changes."""

import ast

from source_facts.effects import REPORTING
from source_facts.module import names_bound, names_read, root, walk

_CHANGING = REPORTING | {"extend", "update", "setdefault", "pop", "remove", "discard", "clear", "insert"}


class LoopFlow:
    """What one turn of a loop hands to the next."""

    def __init__(self, loop, calls):
        self._loop = loop
        self._calls = calls

    def independent(self, each_has_own):
        changed = set()
        for statement in self._loop.body:
            for one in walk(statement):
                if isinstance(one, ast.stmt):
                    changed |= names_bound(one) | mutated(one)
        own = names_bound(self._loop.target)
        if changed & (names_read(self._loop.iter) | own):
            return False
        set_first = self._set_before_use()
        carried = changed - set_first
        tests = set()
        for statement in self._loop.body:
            for one in walk(statement):
                if isinstance(one, (ast.If, ast.IfExp)):
                    tests |= names_read(one.test)
        if carried & tests:
            return False
        own_of_turn = own | set_first
        for call in self._calls:
            needed = needs(call)
            if carried & needed:
                return False
            if each_has_own and not needed & own_of_turn:
                return False  # the same call again and again: waiting for something to change
        return not each_has_own or any(needs(call) & own for call in self._calls) or self._derives(own, set_first)

    def _set_before_use(self):
        """Names that each turn gives a value before it looks at them."""
        set_first, used = set(), set()
        for statement in self._loop.body:
            used |= names_read(statement) - set_first
            if isinstance(statement, (ast.Assign, ast.AnnAssign)):
                set_first |= names_bound(statement) - used
            elif isinstance(statement, ast.AugAssign):
                used |= names_bound(statement)
            elif isinstance(statement, (ast.Try, ast.AsyncWith)):
                for inner in walk(statement):
                    if isinstance(inner, ast.Assign):
                        set_first |= names_bound(inner) - used
        return set_first - {name for statement in self._loop.body for name in _augmented(statement)}

    def _derives(self, own, set_first):
        """Whether what the turn computed for itself comes from its own element."""
        known = set(own)
        for statement in self._loop.body:
            for one in walk(statement):
                if isinstance(one, ast.Assign) and names_read(one.value) & known:
                    known |= names_bound(one) & set_first
        return any(needs(call) & known for call in self._calls)


def needs(call):
    """The names a call looks at: its arguments, and the object whose method it is."""
    needed = set()
    for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
        needed |= names_read(argument)
    if isinstance(call.func, ast.Attribute):
        needed |= names_read(call.func.value)
    return needed


def mutated(statement):
    """Names whose object a statement changes: `seen.add(x)`, `pages[x] = y`, `left -= 1`."""
    changed = set(_augmented(statement))
    for node in walk(statement):
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, (ast.Store, ast.Del)):
            changed.add(root(node))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in _CHANGING:
                changed.add(root(node.func))
    return changed - {None}


def _augmented(statement):
    return {root(one.target) for one in walk(statement) if isinstance(one, ast.AugAssign)} - {None}
