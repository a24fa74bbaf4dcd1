"""Talks to the world: one module a channel, each a short loop around `dialogs.respond`."""

__version__ = "0.1.0"
