# expect: by_force: from outside
"""The right tool."""

# A chat for 5,000 guests. Most of them are silent most of the time.
case_1 = "asyncio"

# 400 photographs are blurred, pixel by pixel, in Python code.
case_2 = "processes"

# An async program calls a bank. Its only library blocks for two
# seconds. There are three calls an hour.
case_3 = "threads"

# Large files get a check sum by `hashlib`, which lets the GIL go.
case_4 = "threads"

# A report is added up in 0.2 seconds, once a day.
case_5 = "plain"

# Programs of strangers are run, and each must be stopped by force
# after ten seconds.
case_6 = "threads"

# The photographs of case 2, with python3.14t, and
# `sys._is_gil_enabled()` gives False.
case_7 = "threads"

# 300 pages are fetched at once, with an async library.
case_8 = "asyncio"

# A web service waits for hundreds of guests. For each order, it
# computes a route in Python code, for a second.
case_9 = "mixture"
