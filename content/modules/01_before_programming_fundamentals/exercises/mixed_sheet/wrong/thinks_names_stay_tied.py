# expect: screen: left for tomorrow: 5
"""The sheet in the wind."""
litres = 10
print("the can is full:", litres)
left = litres - 4
print("left for the beans:", left)
litres = litres - 5
print("left for tomorrow:", litres)
