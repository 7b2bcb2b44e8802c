"""If one instruction took one second."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# [tool.tutor]
# outcomes = ["1/waits"]
# ///
nanoseconds = {
    "one instruction": 1,
    "a look into memory": 100,
    "a read from an SSD": 100_000,
    "there and back in one data centre": 500_000,
    "a read from a spinning disk": 10_000_000,
    "there and back across an ocean": 100_000_000,
    "a person presses a key": 1_000_000_000,
}


def in_words(seconds):
    if seconds < 120:
        return f"{seconds} s"
    if seconds < 48 * 3600:
        return f"{seconds / 3600:.0f} hours"
    if seconds < 730 * 86400:
        return f"{seconds / 86400:.0f} days"
    return f"{seconds / 86400 / 365:.0f} years"


for what in nanoseconds:
    print(f"{what}: {in_words(nanoseconds[what])}")
