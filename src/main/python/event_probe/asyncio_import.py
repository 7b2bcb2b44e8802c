"""Waits until the program imports asyncio: one that never does pays for no part of it."""

import os
import sys

_LAST = ("asyncio.unix_events", "asyncio.windows_events")  # when these are loaded, all the rest is
_LIBRARY = os.path.dirname(os.path.realpath(os.__file__))


def when_imported(act):
    if any(name in sys.modules for name in _LAST):
        act()
    else:
        sys.meta_path.insert(0, _Finder(act))


class _Finder:
    def __init__(self, act):
        self._act = act

    def find_spec(self, name, path=None, target=None):
        if name not in _LAST:
            return None
        sys.meta_path.remove(self)
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                break
        else:
            return None
        if spec.origin and os.path.realpath(spec.origin).startswith(_LIBRARY):
            self._follow(spec.loader)
        return spec

    def _follow(self, loader):
        load, act = loader.exec_module, self._act

        def exec_module(module):
            del loader.exec_module
            load(module)
            act()

        loader.exec_module = exec_module
