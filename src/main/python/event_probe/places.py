"""Which files are the program's own, and the numbers its files and functions have in a recording."""

import os

_HERE = os.path.dirname(os.path.abspath(__file__))
_TOOLS = os.path.dirname(_HERE) + os.sep
_LIBRARY = os.path.dirname(os.path.realpath(os.__file__)) + os.sep
_INSTALLED = (os.sep + "site-packages" + os.sep, os.sep + "dist-packages" + os.sep)
FOREIGN = -1


class Places:
    def __init__(self, recorder):
        self._recorder = recorder
        self._root = None
        self._files = {}
        self._learners = 0
        self._codes = {}  # id(code) -> number; by identity, since hashing code is slow
        self._kept = []

    def learn(self, script):
        """What lies in the script's folder, other than libraries, is the program's."""
        self._root = os.path.dirname(os.path.realpath(script)).rstrip(os.sep) + os.sep
        self._files.clear()
        self._codes.clear()

    @property
    def codes(self):
        return self._codes

    def codes_of_program(self):
        return [code for code in self._kept if self._codes.get(id(code), FOREIGN) != FOREIGN]

    def file(self, name):
        number = self._files.get(name)
        if number is None:
            number = self._files[name] = self._file(name)
        return number

    def is_of_program(self, name):
        try:
            return name is not None and self.file(name) != FOREIGN
        except Exception as problem:
            self._recorder.give_up(problem)
            return False

    def known_file(self, name):
        """Like `file`, for the watchdog: without recording anything."""
        return self._files.get(name, FOREIGN)

    def _file(self, name):
        if not name or name.startswith(("<", _LIBRARY)) or self._root is None:
            return FOREIGN
        path = os.path.realpath(name)
        if not path.startswith(self._root) or path.startswith((_TOOLS, _LIBRARY)):
            return FOREIGN
        if any(part in path for part in _INSTALLED):
            return FOREIGN
        number = self._learners
        self._learners += 1
        self._recorder.rare("file", id=number, path=os.path.abspath(name))
        return number

    def code(self, code):
        number = self._codes.get(id(code))
        if number is None:
            file = self.file(code.co_filename)
            number = FOREIGN
            if file != FOREIGN:
                number = self._recorder.next("code")
                self._recorder.event("code", id=number, f=file, fn=code.co_qualname, l=code.co_firstlineno)
            elif code.co_name == "<module>":
                return FOREIGN  # runs once: kept alive, the memory of every imported module would not be used again
            self._kept.append(code)
            self._codes[id(code)] = number
        return number

    def of_caller(self, frame):
        """The innermost line of the program from this frame outwards, as [file, line], or None."""
        files = self._files
        for _ in range(40):
            if frame is None:
                return None
            name = frame.f_code.co_filename
            number = files.get(name)
            if number is None:
                number = self.file(name)
            if number >= 0:
                return [number, frame.f_lineno]
            frame = frame.f_back
        return None

    def of_error(self, error):
        """The innermost line of the program in a traceback, as [file, line], or None."""
        found = None
        traceback = error.__traceback__
        for _ in range(200):
            if traceback is None:
                break
            number = self.file(traceback.tb_frame.f_code.co_filename)
            if number >= 0:
                found = [number, traceback.tb_lineno]
            traceback = traceback.tb_next
        return found


def is_ours(name):
    return name.startswith(_HERE)


def shown(frame):
    """A frame in a few words."""
    code = frame.f_code
    return f"{os.path.basename(code.co_filename)}:{frame.f_lineno} {code.co_name}"
