import asyncio
import unittest


class Tests(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.queue = asyncio.Queue()

    async def test_right(self):
        await self.queue.put(1)
        self.assertEqual(await self.queue.get(), 1)

    async def test_wrong(self):
        await asyncio.sleep(0.01)
        self.assertEqual(1, 2)

    def test_error(self):
        asyncio.run(asyncio.sleep(0))
        raise OSError


class Quiet(unittest.TextTestRunner):
    def run(self, test):
        result = self._makeResult()
        test(result)
        result.printErrors()
        print(result)
        return result


unittest.main(testRunner=Quiet)
