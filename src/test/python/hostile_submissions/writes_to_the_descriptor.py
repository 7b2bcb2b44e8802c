# told: not its own
async def bounded_map(fetch, items, limit):
    with open("/proc/self/fd/3", "w") as file:
        file.write("{}")
