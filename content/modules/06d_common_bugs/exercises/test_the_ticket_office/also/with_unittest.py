"""Test the ticket office."""
import asyncio
import unittest

import ticket_office


class OfficeTest(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.checked = []

    async def check_card(self, guest):
        self.checked.append(guest)
        await asyncio.sleep(0)
        if guest.startswith("poor"):
            raise ValueError(guest)

    async def sold(self, office, guests):
        answers = []
        try:
            async with asyncio.TaskGroup() as group:
                for guest in guests:
                    group.create_task(self.one(office, guest, answers))
        except* ValueError:
            pass
        return answers.count(True)

    async def one(self, office, guest, answers):
        answers.append(await office.book(guest))

    async def test_hundred_guests(self):
        office = ticket_office.TicketOffice(10, self.check_card)
        self.assertEqual(await self.sold(office, map(str, range(100))), 10)
        self.assertEqual(len(self.checked), 10)

    async def test_a_poor_guest_among_others(self):
        office = ticket_office.TicketOffice(3, self.check_card)
        with self.assertRaises(ValueError):
            await office.book("poor Ada")
        for guest in "abc":
            self.assertIs(await office.book(guest), True)

    async def test_poor_and_rich_together(self):
        office = ticket_office.TicketOffice(2, self.check_card)
        answers = await asyncio.gather(
            office.book("poor"), office.book("rich"),
            return_exceptions=True)
        self.assertIsInstance(answers[0], ValueError)
        self.assertIs(answers[1], True)
        self.assertEqual(await self.sold(office, "abcd"), 1)
