"""A sheet of five lines."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
print("put the can under the tap")
print("open the tap")
print("wait until the can is full")
print("close the tap")
print("water the roses")
