"""Two names and two numbers."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
litres = 10
spare = litres
litres = 4

print("in the can:", litres)
print("spare:", spare)
print("together:", litres + spare)
