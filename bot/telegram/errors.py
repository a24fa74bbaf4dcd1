"""What keeps the channel from serving and a user can mend."""

from __future__ import annotations


class CannotServe(Exception):
    """A setting is wrong; the message is a sentence that says what, where, and what to do."""
