"""Things in plain words."""

import types

_NAMES = {
    type(None): "None",
    bool: "True or False",
    int: "a number",
    float: "a number",
    str: "a text",
    list: "a list",
    tuple: "a tuple",
    dict: "a dictionary",
    set: "a set",
    types.CoroutineType: "a coroutine that was not awaited",
    types.AsyncGeneratorType: "an async generator",
    types.GeneratorType: "a generator",
    types.FunctionType: "a function",
}


def a_thing(value):
    """What it is: `a list`, `None`, `a Task`."""
    known = _NAMES.get(type(value))
    if known is not None:
        return known
    name = type(value).__name__
    return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"
