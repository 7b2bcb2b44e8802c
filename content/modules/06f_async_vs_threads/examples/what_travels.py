"""What fits into the parcel?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# ///
import pickle
import threading


def peel(count):
    return count * 2


def try_it(name, thing):
    try:
        copy = pickle.loads(pickle.dumps(thing))
    except Exception:
        print(f"{name}: does not travel")
    else:
        print(f"{name}: travels, same object: {copy is thing}")


try_it("list", ["flour", 3])
try_it("function", peel)
try_it("lambda", lambda count: count * 2)
try_it("lock", threading.Lock())
