"""Writes the text to send on LinkedIn, fitted to the box that it is pasted in.

It says how the two know each other and nothing that was not told; what is in doubt is left out.
"""

from dialogs.note.letter import INCOMING_LIMIT, OUTGOING_LIMIT, WORDINGS, write_note

__all__ = ["INCOMING_LIMIT", "OUTGOING_LIMIT", "WORDINGS", "write_note"]
