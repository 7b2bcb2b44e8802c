# expect: at_the_end
"""The sheet in the wind."""
litres = 10
print("the can is full:", 10)
print("left for the beans:", 6)
print("left for tomorrow:", 1)
