"""The same lines for each item."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
total = 0

for litres in [12, 8, 10]:
    total = total + litres
    print("so far:", total)

print("all beds:", total)
