"""What the source of an asynchronous program says about itself, for a tutor who saw it run.

Only `ast` looks at it: nothing is imported, nothing is run. A recording shows what happened; some mistakes
are proved only when the source shows, too, that nothing made it necessary.
"""
