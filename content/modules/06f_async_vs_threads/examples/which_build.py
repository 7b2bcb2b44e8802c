"""Which Python is this?"""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# clock = "real"
# outcomes = ["6f/gil"]
# ///
import sys
import sysconfig

without = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
print("built without the GIL:", without)

if hasattr(sys, "_is_gil_enabled"):
    lock = sys._is_gil_enabled()
else:
    lock = True
print("the GIL is on:", lock)

print("hand over after", sys.getswitchinterval(), "s")
