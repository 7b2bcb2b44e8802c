"""The pencil mark in a paused generator."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
def oboe():
    bar = 1
    yield
    bar = bar + 1
    yield
    bar = bar + 1


part = oboe()
next(part)
print("mark at line", part.gi_frame.f_lineno)
print("bar", part.gi_frame.f_locals["bar"])

next(part)
print("mark at line", part.gi_frame.f_lineno)
print("bar", part.gi_frame.f_locals["bar"])
