"""Test the lunch break."""
import asyncio
import unittest

import lunch_break


class LunchTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.started = asyncio.Event()
        self.finish = asyncio.Event()
        self.off = False
        self.error = None

    async def cook(self, dish):
        self.started.set()
        try:
            await self.finish.wait()
            if self.error is not None:
                raise self.error
            return dish.upper()
        finally:
            for _ in range(5):
                await asyncio.sleep(0)
            self.off = True

    async def test_plate(self):
        self.finish.set()
        plate = await lunch_break.lunch(self.cook, "rice", 1)
        self.assertEqual(plate, "RICE")

    async def test_sandwich(self):
        plate = await lunch_break.lunch(self.cook, "rice", 1)
        self.assertEqual((plate, self.off), ("sandwich", True))

    async def test_error(self):
        self.finish.set()
        self.error = ZeroDivisionError()
        with self.assertRaises(ZeroDivisionError):
            await lunch_break.lunch(self.cook, "rice", 1)

    async def test_cancelled(self):
        task = asyncio.create_task(lunch_break.lunch(self.cook, "a", 9))
        await self.started.wait()
        task.cancel()
        await asyncio.wait([task])
        self.assertTrue(task.cancelled())
        self.assertTrue(self.off)
