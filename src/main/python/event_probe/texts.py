"""JSON for the recording, without importing `json`: the program may have a file of that name."""

try:
    from _json import encode_basestring_ascii as quoted
    from _json import make_scanner
except ImportError:  # another Python
    from json.encoder import encode_basestring_ascii as quoted

    make_scanner = None


def dumped(value):
    """JSON of dictionaries, lists, tuples, strings, numbers, booleans and None."""
    if value is None:
        return "null"
    kind = type(value)
    if kind is str:
        return quoted(value)
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return repr(value)
    if kind is float:
        return repr(value) if value - value == 0 else "null"
    if kind is dict:
        return "{" + ",".join([f"{quoted(key)}:{dumped(item)}" for key, item in value.items()]) + "}"
    if kind is list or kind is tuple:
        return "[" + ",".join([dumped(item) for item in value]) + "]"
    return quoted(f"<{kind.__name__}>")


class _Plain:
    """What the scanner of `json` wants to know about the document."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = float
    memo = {}


def parsed(text):
    if make_scanner is None:
        import json

        return json.loads(text)
    return make_scanner(_Plain)(text.strip(), 0)[0]
