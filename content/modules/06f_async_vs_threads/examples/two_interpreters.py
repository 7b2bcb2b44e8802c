"""Two interpreters in one process."""
# /// script
# requires-python = ">=3.14"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6f/gil"]
# ///
import os
from concurrent import interpreters

shelf = ["flour"]

second = interpreters.create()
second.prepare_main(first=os.getpid())
second.exec("""
import os
shelf = ["cocoa"]
print("there:", shelf, flush=True)
print("same process:", os.getpid() == first, flush=True)
""")
second.close()

print("here:", shelf)
print("text crosses as it is:", interpreters.is_shareable("flour"))
print("a list crosses as it is:", interpreters.is_shareable(shelf))
