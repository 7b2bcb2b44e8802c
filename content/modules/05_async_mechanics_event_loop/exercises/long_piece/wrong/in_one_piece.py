# expect: others: in the room without a break
"""The long piece."""


async def practise(bars, play):
    for bar in bars:
        play(bar)
