# expect: screen: taken before
"""The sheet in the wind."""
litres = 10
litres = litres - 4
litres = litres - 5
print("the can is full:", litres)
print("left for the beans:", litres)
print("left for tomorrow:", litres)
