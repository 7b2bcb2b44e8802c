"""A file of a learner that hides the library's module of this name."""

print("not the library's queue")
