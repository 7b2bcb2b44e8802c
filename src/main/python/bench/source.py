"""The learner's source, to be asked where something stands."""

_SCOPES = ("FunctionDef", "AsyncFunctionDef", "ClassDef")
_STATEMENTS = {
    "for": "For",
    "async for": "AsyncFor",
    "while": "While",
    "with": "With",
    "async with": "AsyncWith",
    "try": "Try",
    "except": "ExceptHandler",
    "await": "Await",
    "global": "Global",
    "nonlocal": "Nonlocal",
    "return": "Return",
    "yield": "Yield",
    "raise": "Raise",
    "lambda": "Lambda",
    "comprehension": ("ListComp", "SetComp", "DictComp", "GeneratorExp"),
}
_LOOPS = ("For", "AsyncFor", "While", "ListComp", "SetComp", "DictComp", "GeneratorExp")


class Source:
    """`text` is the text; questions about its syntax are answered with a line, or None where there is no such place."""

    def __init__(self, text):
        self.text = text
        self._tree = None

    @property
    def tree(self):
        """The syntax tree; an empty one for a text that is no Python."""
        if self._tree is None:
            import ast  # only asked where something failed

            try:
                self._tree = ast.parse(self.text)
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                self._tree = ast.parse("")
            for node in ast.walk(self._tree):
                for child in ast.iter_child_nodes(node):
                    child.parent = node
        return self._tree

    def calls(self, name, inside_loop=None, inside=None, awaited=None):
        """The lines of all calls of `name`, which is the end of what is called: "sleep", "asyncio.sleep".

        `inside_loop` and `awaited`: True or False where it matters; `inside`: name of the function around it.
        """
        lines = []
        for node in self._nodes("Call"):
            called = _dotted(node.func)
            if called != name and not called.endswith("." + name):
                continue
            if inside_loop is not None and inside_loop != self._is_in_loop(node):
                continue
            if awaited is not None and awaited != (type(node.parent).__name__ == "Await"):
                continue
            if inside is not None and inside not in self._scopes(node):
                continue
            lines.append(node.lineno)
        return lines

    def call(self, name, inside_loop=None, inside=None, awaited=None):
        """The line of the first such call."""
        return next(iter(self.calls(name, inside_loop, inside, awaited)), None)

    def has(self, what, inside=None):
        """The first line of a statement or expression: "while", "async with", "except", "await", "comprehension" …"""
        kinds = _STATEMENTS[what]
        for node in self._nodes(*((kinds,) if isinstance(kinds, str) else kinds)):
            if inside is None or inside in self._scopes(node):
                return node.lineno
        return None

    def handler(self, name=None):
        """The line of an `except` of this name; of a bare one for None."""
        for node in self._nodes("ExceptHandler"):
            kinds = [] if node.type is None else getattr(node.type, "elts", [node.type])
            if (name is None and not kinds) or any(_dotted(kind).split(".")[-1] == name for kind in kinds):
                return node.lineno
        return None

    def function(self, name):
        """The line of its `def`."""
        return self._defined(name, None, "FunctionDef", "AsyncFunctionDef")

    def definition(self, name, inside=None):
        """The line of its `def` or `class`."""
        return self._defined(name, inside, *_SCOPES)

    def _defined(self, name, inside, *kinds):
        for node in self._nodes(*kinds):
            if node.name == name and (inside is None or inside in self._scopes(node)):
                return node.lineno
        return None

    def assigned(self, name):
        """The line at which an attribute of this name is replaced: `asyncio.sleep = …`"""
        for node in self._nodes("Attribute"):
            if node.attr == name and type(node.ctx).__name__ == "Store":
                return node.lineno
        return None

    def attribute(self, name):
        """The line at which an attribute of this name, or its name as a text, is used."""
        for node in self._nodes("Attribute", "Constant"):
            if name in (getattr(node, "attr", None), getattr(node, "value", None)):
                return node.lineno
        return None

    def _nodes(self, *kinds):
        import ast

        found = [node for node in ast.walk(self.tree) if type(node).__name__ in kinds]
        return sorted(found, key=lambda node: getattr(node, "lineno", 0))

    def _is_in_loop(self, node):
        for around in _around(node):
            kind = type(around).__name__
            if kind in _LOOPS:
                return True
            if kind in _SCOPES:
                return False
        return False

    def _scopes(self, node):
        return [around.name for around in _around(node) if type(around).__name__ in _SCOPES]


def _around(node):
    while (node := getattr(node, "parent", None)) is not None:
        yield node


def _dotted(node):
    parts = []
    while type(node).__name__ == "Attribute":
        parts.append(node.attr)
        node = node.value
    if type(node).__name__ == "Name":
        parts.append(node.id)
    return ".".join(reversed(parts))
