# told: Unheard
class Unheard(BaseException):
    pass


async def bounded_map(fetch, items, limit):
    raise Unheard("of")
