"""Two jobs that can be put down."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
def job(name):
    for step in [1, 2]:
        print(f"{name} step {step}")
        yield


letter = job("letter")
cake = job("cake")

next(letter)
next(cake)
next(letter)
next(cake)
