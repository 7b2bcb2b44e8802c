# expect: screen: NameError
"""The sheet in the wind."""
print("the can is full:", litres)
litres = 10
print("left for the beans:", litres)
litres = litres - 4
print("left for tomorrow:", litres)
litres = litres - 5
