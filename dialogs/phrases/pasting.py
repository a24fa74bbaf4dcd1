"""What LinkedIn and mail programs put around a note: patterns of whole lines, folded. Data only."""

from __future__ import annotations

from typing import Final

FURNITURE: Final = (
    r"(?:view|see)(?: .{0,60})?(?:profile|invitations?|more|all|note|details|full profile)"
    r"|accept(?: invitation)?(?: (?:ignore|decline|message))*|ignore(?: accept)?|decline|reply(?: to .+)?|respond(?: to .+)?"
    r"|message|connect|follow(?:ing)?|more|pending|contact info|premium|verified|linkedin|show (?:more|all|less)(?: .+)?"
    r"|(?:1st|2nd|3rd)\+?(?: degree)?(?: connection)?|500\+ connections?|[\d,.]+[km]?\+? (?:followers?|connections?)"
    r"|.{0,60} profile (?:picture|photo)|status is \w+|.{0,60} is verified|open to work|hiring"
    r"|(?:sent )?(?:an?|\d+) (?:minute|hour|day|week|month)s? ago|today|yesterday"
    r"|(?:he|she|they)/\w+(?:/\w+)?|grow your network|manage all|(?:you have|\d+) (?:a )?(?:new |pending )?invitations?"
    r"|i want to connect|.{0,40} (?:i want to connect|i'd like to connect)|.{0,60} i'd like to add you to my .{0,40}network"
    r"|[-_=*~]{3,}|people you may know.*|get the (?:new )?linkedin (?:desktop )?app.*|also available on mobile|add new|add section"
)
"""Buttons, badges and counts of a page."""

FOOTER: Final = (
    r"this (?:e-?mail|message) was (?:intended|sent).*|you(?:'re| are) receiving .*|you received this .*"
    r"|unsubscribe.*|help|learn (?:why|more).*|(?:copyright |\(c\) )?(?:©.*|20\d\d linkedin.*)|linkedin (?:corporation|ireland).*"
    r"|.*registered trademarks? .*"
)
"""Where the foot of a mail begins, in which nothing more is said."""

HEADERS: Final = (
    r"(?:subject|date|sent|to|cc|reply-to|from): .*|-+ ?(?:forwarded|original) message ?-+|begin forwarded message:?"
    r"|on .{6,80} wrote:|fwd?: .*"
)
"""The head of a forwarded mail."""

SECTIONS: Final = (
    r"about|experience|education|skills|activity|featured|licenses & certifications|volunteering|interests|projects"
    r"|recommendations|honors & awards|languages|publications|courses|highlights|services|organizations"
)
"""Headings of a profile."""

DEFAULTS: Final = (
    r"(?:i'd|i would) like to (?:add you to|join) (?:my|your) (?:professional )?(?:linkedin )?network(?: on linkedin)?[.!]?"
    r"|(?:please )?add me to your linkedin network[.!]?|i'd like to connect with you on linkedin[.!]?"
    r"|since you are a person i trust,? i wanted to invite you to join my network on linkedin[.!]?"
    r"|i'm using linkedin to keep track of my professional network.{0,60}"
)
"""What LinkedIn writes where the inviter wrote nothing: it says nothing."""

INVITING: Final = (
    r"(?:has |have )?(?:invited you|wants? to connect|would like to connect|sent you (?:an?|this) (?:invitation|request)"
    r"|is waiting for your|requested to connect|would like to (?:add you|join your)|wants to add you|'d like to (?:connect|join|add you))"
)
"""What follows the inviter's name where LinkedIn says that there is an invitation."""

COURTESIES: Final = (
    "best|best wishes|best regards|kind regards|warm regards|regards|warmly|cheers|thanks|thank you|many thanks"
    "|sincerely|yours|yours sincerely|all the best|greetings|br|kr|thanks in advance|looking forward"
)
"""The line above a signature."""

MUTUAL: Final = (
    r"(?:[1-9][\d,]{0,5}\+?|an?)(?: others?)?"
    r" (?:mutual connections?|mutuals|connections? in common|people in common|shared connections?)"
)
"""How many connections LinkedIn shows to be had in common."""

ASKING: Final = (
    r"\b(?:should i|i should (?:accept|add|decline|ignore)|shall i|do i (?:accept|know)|worth (?:it|accepting)|what do you think|who is (?:s?he|this))\b"
    r"|\baccept\b[^.]{0,20}\?|\bmy (?:inbox|invitations)\b|\b(?:no|any) idea (?:who|how|why|what)\b"
)
"""Words that nobody but the person would write, wherever they stand."""

OWN: Final = r"\b(?:s?he|him|her|his|hers|they|them|this (?:person|guy|woman|man|one))\b"
"""Words of somebody who speaks about the inviter."""
