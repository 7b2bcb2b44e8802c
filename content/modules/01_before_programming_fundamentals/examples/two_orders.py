"""The same lines in two orders."""
# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
litres = 2
litres = litres + 5
litres = litres * 2
print("first order:", litres)

litres = 2
litres = litres * 2
litres = litres + 5
print("second order:", litres)
