import os
import sys

# Standing in for `python script.py`: neither the current folder nor this package's may be seen by the script.
if not sys.flags.safe_path:
    del sys.path[0]

from virtual_clock import script  # noqa: E402

_HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

if __name__ == "__main__":
    script.main(sys.argv[1:], home=_HOME)
