"""Three jobs take turns."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
def job(name, steps):
    for step in range(steps):
        print(f"{name}{step + 1}")
        yield


line = [job("A", 3), job("B", 1), job("C", 2)]

while line:
    current = line.pop(0)
    try:
        next(current)
        line.append(current)
    except StopIteration:
        pass
