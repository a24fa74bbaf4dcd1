"""How people say what they want of the dialog itself, and "no". Data only; phrases are folded, split by |."""

from __future__ import annotations

from typing import Final

INTENTS: Final[dict[str, str]] = {
    "restart": "start over|start again|restart|new one|another one|next one|next|reset|cancel|stop|forget it|from the top|begin again"
    "|new invitation|another invitation|next invitation|one more|lets start over|let's start over|ok next|ok next one|i have another one",
    "help": "help|help me|what can you do|how does this work|what is this|how do you work|who are you|what do you do|menu|commands"
    "|what are you|how do i use this|how to use|info",
    "privacy": "privacy|is this private|what do you keep|what do you store|do you save this|do you store this|who reads this",
    "rules": "how do you decide|how it decides|how does it decide|what are the rules|rules|how do you judge|what are the two reasons",
    "thanks": "thanks|thank you|thx|ty|cheers|ta|thank you very much|thanks a lot|many thanks|tysm|thanks bot|thank you so much|great thanks"
    "|ok thanks|perfect thanks|merci|gracias|danke|awesome thanks|cool thanks|great|perfect|cool|nice|awesome|lovely|brilliant"
    "|thanks that helps|nice one|bye|goodbye",
    "skip": "skip|pass|skip it|skip this|rather not say|prefer not to say|next question|don't want to say|dont want to say|rather not",
    "affirm": "yes|y|yeah|yep|yup|yes please|correct|right|that's right|thats right|exactly|sure|true|ok|okay|aye|si|ja|oui|indeed",
    "deny": "no|n|nope|nah|not right|wrong|that's wrong|thats wrong|not really|no that's wrong|incorrect|no it isn't|nay|non|nein",
}

REFUSALS: Final = frozenset(
    "no|n|nope|nah|nay|no no|non|nein|none|nothing|nada|nil|zilch|nix|no one|nobody|never|negative|not really|not at all|nothing really"
    "|nothing at all|nothing odd|nothing strange|nothing weird|no idea|no clue|none at all|not that i know|not that i know of|not a thing"
    "|nothing else|no other|no link|no nothing|nope nothing|no never|not one|neither|no not at all|absolutely nothing|zero|n/a|na"
    "|nothing i know of|nothing that i know|i don't think so|i dont think so|don't think so|dont think so|not as far as i know|afraid not"
    "|beats me|dunno|idk|i don't know|i dont know|don't know|dont know|i do not know|we don't|we dont|we share nothing|no they don't"
    "|i don't know them|i don't know him|i don't know her|i dont know them|i dont know him|i dont know her|i don't|i dont|not in the least"
    "|nothing whatsoever|nothing whatever|nowt|nae|no way|search me|not a clue|haven't a clue|stranger|total stranger|complete stranger"
    "|a stranger|a complete stranger|a total stranger|a perfect stranger".split("|")
)
"""Whole answers that say no to the question that was asked."""

SEQUELS: Final = frozenset(
    "no|nope|actually|wait|sorry|oh|but|and|also|plus|i meant|i mean|correction|well|hmm|he|she|they|his|her|their|him|them|it|its"
    "|it's|that|this person|then|because|forgot|btw|by the way|oops|not|we|both|never mind|name|ps|yes|yeah".split(
        "|"
    )
)
"""How a message begins that goes on about the same invitation."""
