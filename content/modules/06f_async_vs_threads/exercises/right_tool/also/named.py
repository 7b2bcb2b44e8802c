"""The right tool."""
WAIT, HELP, AWAY = "asyncio", "threads", "processes"

case_1 = case_8 = WAIT
case_3 = case_4 = case_7 = HELP
case_2 = case_6 = AWAY
case_5 = "plain"
case_9 = "mixture"
