"""Measurements of the bot under load, run by hand: figures are of the machine they ran on."""
