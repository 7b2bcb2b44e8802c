"""An await in a plain function."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
program = """
print("the program begins")

def lend():
    await fetch("atlas")
"""

try:
    exec(program)
except SyntaxError as error:
    print(error.msg)
