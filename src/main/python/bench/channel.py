"""The way of the verdict to whoever asked: lines of JSON that carry a key."""

import json
import os


def channel(key, descriptor):
    """A function that writes one line; what carries no key is not from here."""
    write = os.write
    dumps = json.dumps

    def send(**fields):
        line = (dumps({"key": key, **fields}) + "\n").encode()
        while line:
            line = line[write(descriptor, line) :]

    return send
