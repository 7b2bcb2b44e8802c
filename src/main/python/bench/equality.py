"""Whether what was found is what was expected, all the way down, in type and value."""

import types

from bench.failure import Failed
from bench.texts import shown
from bench.words import a_thing

_TOLERANCE = 1e-6
_BOTH_WHOLE = 120
_PLAIN = (bool, int, float, complex, str, bytes, type(None))
_SHOWN_BY_NAME = (type(None), types.CoroutineType, types.AsyncGeneratorType, types.GeneratorType, types.FunctionType)


def equal(found, expected, what="the result"):
    """Fails unless both are the same. Numbers may differ by a millionth; a list is not a tuple, and an object that
    says it equals everything does not."""
    difference = _difference(found, expected)
    if difference is not None:
        raise Failed(f"{what}: {difference}")


def _difference(found, expected):
    if _is_number(expected) and _is_number(found):
        return None if _near(found, expected) else _differ(found, expected)
    if type(found) is not type(expected):
        if type(found) in _PLAIN and type(expected) in _PLAIN:
            return _differ(found, expected)
        return f"found {_with_value(found)}, expected {_with_value(expected)}"
    if type(expected) in (list, tuple):
        return _difference_in_row(found, expected)
    if type(expected) is dict:
        return _difference_in_dict(found, expected)
    if type(expected) in (set, frozenset):
        return None if found == expected else _differ(_sorted(found), _sorted(expected))
    if isinstance(expected, BaseException):
        return _difference(found.args, expected.args)
    return None if found is expected or found == expected else _differ(found, expected)


def _near(found, expected):
    try:
        return abs(found - expected) <= _TOLERANCE
    except OverflowError:  # a whole number beyond what a float can be
        return False


def _difference_in_row(found, expected):
    differences = [_difference(a, b) for a, b in zip(found, expected)]
    first = next((number for number, difference in enumerate(differences) if difference is not None), None)
    if first is None and len(found) == len(expected):
        return None
    if len(shown(expected)) + len(shown(found)) < _BOTH_WHOLE:
        return _differ(found, expected)
    if first is not None:
        return f"number {first + 1}: {differences[first]}"
    return f"found {len(found)} elements, expected {len(expected)}"


def _difference_in_dict(found, expected):
    for key in expected:
        if key not in found:
            return f"nothing for {shown(key)}; expected {shown(expected)}"
    for key in found:
        if key not in expected:
            return f"something for {shown(key)}, which was not expected"
    for key in expected:
        difference = _difference(found[key], expected[key])
        if difference is not None:
            return f"for {shown(key)}: {difference}"
    return None


def _differ(found, expected):
    return f"found {shown(found)}, expected {shown(expected)}"


def _with_value(value):
    thing = a_thing(value)
    return thing if type(value) in _SHOWN_BY_NAME else f"{thing} {shown(value)}"


def _is_number(value):
    return type(value) in (int, float)


def _sorted(things):
    return sorted(things, key=repr)
