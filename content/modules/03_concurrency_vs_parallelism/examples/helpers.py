"""One hour alone, three hours to share."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
def hours(helpers):
    shopping = 1
    peeling = 3
    return shopping + peeling / helpers


for helpers in [1, 3, 1000]:
    speedup = hours(1) / hours(helpers)
    print(f"{helpers}: {speedup:.1f} times as fast")
