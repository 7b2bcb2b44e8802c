"""The sheet in the wind."""
full = 10
for_the_beans = full - 4
for_tomorrow = for_the_beans - 5
print("the can is full:", full)
print("left for the beans:", for_the_beans)
print("left for tomorrow:", for_tomorrow)
litres = for_tomorrow
