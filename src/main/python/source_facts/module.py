"""One parsed file: its functions by name, and what its names stand for."""

import ast
from dataclasses import dataclass

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (*FUNCTIONS, ast.ClassDef, ast.Lambda)


@dataclass(frozen=True)
class Function:
    """A function of the file; `name` is its qualified name, as `__qualname__` gives it."""

    name: str
    node: ast.AST
    is_method: bool

    @property
    def is_async(self):
        return isinstance(self.node, ast.AsyncFunctionDef)

    @property
    def parameters(self):
        a = self.node.args
        every = [*a.posonlyargs, *a.args, *a.kwonlyargs, *filter(None, (a.vararg, a.kwarg))]
        return {one.arg for one in every}


class Module:
    def __init__(self, tree):
        self.tree = tree
        self.functions = []
        self.classes = set()
        self._imported = {}
        self._collect(tree, "", False)
        self._plain = _by_name(f for f in self.functions if not f.is_method)
        self._methods = _by_name(f for f in self.functions if f.is_method)

    def _collect(self, node, prefix, in_class):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, FUNCTIONS):
                name = prefix + child.name
                self.functions.append(Function(name, child, in_class))
                self._collect(child, name + ".<locals>.", False)
            elif isinstance(child, ast.ClassDef):
                self.classes.add(child.name)
                self._collect(child, prefix + child.name + ".", True)
            elif isinstance(child, ast.Import):
                for alias in child.names:
                    self._imported[alias.asname or alias.name.partition(".")[0]] = (
                        alias.name if alias.asname else alias.name.partition(".")[0]
                    )
            elif isinstance(child, ast.ImportFrom):
                for alias in child.names:
                    self._imported[alias.asname or alias.name] = f"{child.module or ''}.{alias.name}"
            else:
                self._collect(child, prefix, in_class)

    def dotted(self, node):
        """`create_task` after `from asyncio import create_task` is `asyncio.create_task`; None for what has no name."""
        parts = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return None
        parts.append(self._imported.get(node.id, node.id))
        return ".".join(reversed(parts))

    def called(self, call):
        return self.dotted(call.func) if isinstance(call, ast.Call) else None

    def is_imported(self, name):
        return name in self._imported

    def targets(self, call):
        """The functions of this file that a call may mean; empty when it means another's."""
        function = call.func
        if isinstance(function, ast.Name):
            return [] if self.is_imported(function.id) else self._plain.get(function.id, [])
        if isinstance(function, ast.Attribute):
            base = root(function)
            if base is not None and self.is_imported(base):
                return []
            return self._methods.get(function.attr, [])
        return []


def _by_name(functions):
    found = {}
    for function in functions:
        found.setdefault(function.node.name, []).append(function)
    return found


def own_nodes(node):
    """Everything in a function (or block) that runs as part of it: no nested function, class or lambda."""
    waiting = list(reversed(list(ast.iter_child_nodes(node))))
    while waiting:
        current = waiting.pop()
        yield current
        if not isinstance(current, _SCOPES):
            waiting.extend(reversed(list(ast.iter_child_nodes(current))))


def walk(node):
    """The node itself and everything in it that runs as part of it."""
    yield node
    if not isinstance(node, _SCOPES):
        yield from own_nodes(node)


def root(node):
    """The name at the start of `name.attribute[index].attribute`; None when there is none."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Starred)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def names_read(node):
    """Every name an expression looks at, those inside lambdas and comprehensions included."""
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Load)}


def names_bound(node):
    """Every name a statement or target gives a value."""
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name) and isinstance(one.ctx, (ast.Store, ast.Del))}
