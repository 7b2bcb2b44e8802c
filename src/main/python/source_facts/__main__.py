"""python -m source_facts FILE: the facts of one source file, as one JSON document on standard output."""

import json
import sys

from source_facts.document import facts_of

USAGE_EXIT = 2


def main(arguments):
    if len(arguments) != 1:
        print("Name one Python file: python -m source_facts FILE.", file=sys.stderr)
        return USAGE_EXIT
    try:
        with open(arguments[0], "rb") as file:
            source = file.read()
    except OSError as problem:
        print(f"{arguments[0]} cannot be read: {problem.strerror}.", file=sys.stderr)
        return 1
    json.dump(facts_of(source, arguments[0]), sys.stdout, separators=(",", ":"))
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
