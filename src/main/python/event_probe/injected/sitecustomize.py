"""Found by Python in PYTHONPATH before a program starts; see event_probe."""

import sys


def _load():
    # Our own modules may be kept compiled, whatever the program is started with.
    asked, sys.dont_write_bytecode = sys.dont_write_bytecode, False
    try:
        from event_probe import injection
    finally:
        sys.dont_write_bytecode = asked
    return injection


_load().start(__file__)
