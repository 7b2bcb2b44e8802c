import os
import sys

_HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

if not sys.flags.safe_path:
    del sys.path[0]

from bench import session  # noqa: E402

if __name__ == "__main__":
    session.judge(_HOME)
