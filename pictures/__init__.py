"""Draws the pictures, charts and tables of the documentation from what the bot really says and does.

The same source gives the same bytes, so a test can hold every picture to the code.
"""
