"""A word that Python does not know."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# exit = 1
# ///
litres = 10
print("can filled")
print("roses get", litres)
print("beans get", liters)
print("done")
