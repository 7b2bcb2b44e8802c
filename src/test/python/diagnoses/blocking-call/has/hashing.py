"""Hashing a password slowly is good; in the loop it is not."""
# clock: real
import asyncio
import hashlib


async def login(name, password):
    digest = hashlib.pbkdf2_hmac("sha256", password, name, 600_000)  # <- here
    return digest.hex()[:4]


async def main():
    print(len(await login(b"ada", b"secret")))


asyncio.run(main())
