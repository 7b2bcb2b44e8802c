"""Values and errors in a few characters, without ever calling a `__repr__` of the program."""

_MOST = 60
_MOST_ITEMS = 6
_PLAIN = (bool, type(None), float, complex)


def value_text(value, depth=0):
    kind = type(value)
    if kind in _PLAIN:
        return repr(value)
    if kind is int:
        return repr(value) if -(10**30) < value < 10**30 else "<int>"
    if kind is str or kind is bytes:
        text = repr(value[: _MOST + 1])
        return text if len(text) <= _MOST else text[: _MOST // 2 - 2] + "..." + text[-_MOST // 2 + 2 :]
    if kind in _CONTAINERS:
        opening, closing = _CONTAINERS[kind]
        if depth >= 3:
            return f"{opening}...{closing}"
        try:
            return _shortened(_container_text(kind, opening, closing, value, depth))
        except Exception:  # changed by another thread meanwhile
            return f"<{kind.__name__}>"
    return f"<{kind.__name__}>"


_CONTAINERS = {list: "[]", tuple: "()", set: "{}", frozenset: "{}", dict: "{}"}


def _container_text(kind, opening, closing, value, depth):
    if not value and kind in (set, frozenset):
        return f"{kind.__name__}()"
    items = []
    for item in value:
        if len(items) == _MOST_ITEMS:
            items.append("...")
            break
        text = value_text(item, depth + 1)
        items.append(f"{text}: {value_text(value[item], depth + 1)}" if kind is dict else text)
    if kind is tuple and len(value) == 1:
        items.append("")
    inner = ", ".join(items).rstrip(" ")
    return f"{opening}{inner}{closing}"


def _shortened(text):
    return text if len(text) <= 2 * _MOST else text[: 2 * _MOST - 3] + "..."


def error_text(error, depth=0):
    name = type(error).__name__
    parts = getattr(error, "exceptions", None)
    if isinstance(parts, tuple) and depth < 2:
        return f"{name}[{'; '.join(error_text(part, depth + 1) for part in parts[:5])}]"[:200]
    try:
        arguments = error.args
        if len(arguments) == 1 and type(arguments[0]) is str:
            text = arguments[0]
        else:
            text = ", ".join(value_text(argument) for argument in arguments)
    except Exception:
        text = ""
    return f"{name}: {text}"[:200] if text else name


def function_name(function):
    """The name of a callable inside any number of partials."""
    while hasattr(function, "func") and hasattr(function, "args"):
        inner = function.func
        if function.args and getattr(inner, "__qualname__", "") == "Context.run":
            inner = function.args[0]
        function = inner
    name = getattr(function, "__qualname__", None)
    return name if type(name) is str else type(function).__name__
