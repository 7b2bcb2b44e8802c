# expect: screen: only text
"""The sheet in the wind."""
litres = 10
print("the can is full: litres")
litres = litres - 4
print("left for the beans: litres")
litres = litres - 5
print("left for tomorrow: litres")
