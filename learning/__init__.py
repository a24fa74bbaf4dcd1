"""Learns offline what the dialog carries as data. Never imported by the bot."""
