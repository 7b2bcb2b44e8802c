"""Values as they are shown in a sentence."""

_LONGEST = 110


def shown(value):
    """Its `repr`, cut when long; a value that cannot be shown is told by its type."""
    try:
        text = repr(value)
    except BaseException:  # the learner's code may raise anything
        return f"a {type(value).__name__} that cannot be shown"
    if type(text) is not str:
        return f"a {type(value).__name__}"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]} …"


def seconds(value):
    """`1 s`, `0.25 s`."""
    return f"{value:.3f}".rstrip("0").rstrip(".") + " s"
