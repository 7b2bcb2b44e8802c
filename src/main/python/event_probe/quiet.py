"""Whether anything from outside can still wake a loop that has nothing to do."""

import signal
import sys
import threading

_ALWAYS_HANDLED = {signal.SIGINT}


def nothing_can_wake(loop):
    return not (_listens(loop) or _has_threads() or _handles_signals(loop))


def _listens(loop):
    """Whether anything but the loop's own pipe to itself is registered."""
    selector = getattr(loop, "_selector", None)
    if selector is None:
        return True
    pending = getattr(selector, "_cache", None)  # a proactor's operations under way
    try:
        return len(selector.get_map() if pending is None else pending) > 1
    except (AttributeError, TypeError):
        return True


def _has_threads():
    return threading.active_count() > 1


def _handles_signals(loop):
    if getattr(loop, "_signal_handlers", None):
        return True
    if sys.platform == "win32":
        return False
    handled = (number for number in signal.valid_signals() if number not in _ALWAYS_HANDLED)
    return any(callable(signal.getsignal(number)) for number in handled)
