"""The wordings of a note, by situation, in their fixed order: six or more of each.

In a row `{meet}`, `{meeting}`, `{met}` and `{have_met}` become “meet you”, “meeting you”, “met” or
their like for a call, followed by where and when. Every sentence begins as it would after “Hi Anna,”.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from dialogs.model import Lead


class Wording(NamedTuple):
    """One way to say it: the greeting's word and mark, the tie, a warm word, a question of its own."""

    hello: str
    tie: str
    warm: str = ""
    question: str = ""


MET: Final = (
    Wording("Hi,", "it was great to {meet}.", "Thanks for adding me!"),
    Wording("Hello,", "thank you for the invitation. I enjoyed {meeting}."),
    Wording("Hi!", "good to {meet}.", "I'm glad you found me here."),
    Wording("Hi,", "thanks for connecting. It was a pleasure to {meet}."),
    Wording("Hello,", "I'm glad we {met}.", "It's good to be connected here too."),
    Wording("Hi,", "nice to see your name here. We {have_met}.", "Let's keep in touch."),
)
SOBER: Final = (
    Wording("Hi,", "we {met}.", "Thank you for adding me."),
    Wording("Hello,", "thank you for the invitation. We {met}."),
    Wording("Hello,", "thank you for connecting. I remember that we {met}."),
    Wording("Hi,", "since we {met}, I'm glad to be connected."),
    Wording("Hello,", "good to hear from you. We {met}."),
    Wording("Hi,", "we {met}, and I'd be glad to keep in touch."),
)
SHARED: Final = (
    Wording("Hi,", "thanks for connecting! {Shared}"),
    Wording("Hello,", "{shared}", "Thank you for getting in touch."),
    Wording("Hi!", "{shared}", "I'm glad to be connected."),
    Wording("Hi,", "thanks for the invitation. {Shared}"),
    Wording("Hello,", "{shared}", "It's nice to be in touch."),
    Wording("Hi,", "good to meet you here. {Shared}"),
)
KNOWN: Final = (
    Wording("Hi,", "good to see you on here!"),
    Wording("Hello,", "how nice to find you here."),
    Wording("Hi!", "Thanks for adding me. It's good to see a familiar name."),
    Wording("Hi,", "I'm glad we're connected here too."),
    Wording("Hello,", "I was happy to see your name come up."),
    Wording("Hi,", "good to hear from you.", "Let's keep in touch here as well."),
)
KNOWN_FROM: Final = (
    "it's good to see a familiar name from {it} on here!",
    "how nice to hear from somebody I know from {it}.",
    "Thanks for adding me. I always like to see a name from {it}.",
    "I'm glad that we're connected here too. It's always good to see a name from {it}.",
    "I was happy to see a name that I know from {it} come up.",
    "good to hear from you. It's always nice to find people from {it} here.",
)

MET_OUT: Final = (
    Wording("Hi,", "it was great to {meet}.", "I'd like to stay in touch."),
    Wording("Hello,", "I enjoyed {meeting}.", "It would be good to be connected here too."),
    Wording("Hi!", "Good to {meet}.", "Shall we keep in touch here?"),
    Wording("Hi,", "we {have_met}.", "I'd be glad if we could stay connected."),
    Wording("Hello,", "I'm glad we {met}.", "I thought I'd add you here so that we don't lose touch."),
    Wording("Hi,", "it was a pleasure to {meet}.", "Would you like to connect?"),
)
SOBER_OUT: Final = (
    Wording("Hi,", "we {met}.", "I'd like to stay in touch."),
    Wording("Hello,", "I remember that we {met}.", "It would be good to be connected here."),
    Wording("Hello,", "you may remember that we {met}.", "Would you like to keep in touch?"),
    Wording("Hi,", "since we {met}, I'd be glad to be connected."),
    Wording("Hello,", "we {met}.", "I'd be glad if we could connect here."),
    Wording("Hi,", "we {met}, and I'd like to add you here."),
)
SHARED_OUT: Final = (
    Wording("Hi,", "{shared}", "I'd be glad to connect."),
    Wording("Hello,", "{shared}", "It would be good to be in touch."),
    Wording("Hi!", "{shared}", "Would you like to connect?"),
    Wording("Hi,", "{shared}", "I'd like to hear what you're doing now."),
    Wording("Hello,", "{shared}", "Could we connect here?"),
    Wording("Hi,", "{shared}", "I thought I'd say hello."),
)
KNOWN_OUT: Final = (
    Wording("Hi,", "good to find you here.", "Let's stay in touch on here as well."),
    Wording("Hello,", "how nice to see your name on here.", "Shall we connect?"),
    Wording("Hi!", "I thought it was time we connected here too.", "How are you?"),
    Wording("Hi,", "I've only just seen that you're on here.", "I'd be glad to connect."),
    Wording("Hello,", "I was happy to come across a familiar name.", "I hope you're doing well."),
    Wording("Hi,", "let's be connected here as well.", "How are things?"),
)
KNOWN_FROM_OUT: Final = (
    "it's good to find a familiar name from {it} on here.",
    "how nice to see a name that I know from {it}.",
    "I thought it was time we connected here too. It's always good to see a name from {it}.",
    "I've only just seen that there are people from {it} on here.",
    "I was happy to come across somebody I know from {it}.",
    "let's be connected here as well. I'm always glad to see a name from {it}.",
)
KNOWN_AS: Final = (
    "it's good to see {it} on here!",
    "how nice to hear from {it}.",
    "Thanks for adding me. It's always good to see {it} here.",
    "I'm glad that we're connected here too. It's good to have {it} among my contacts.",
    "I was happy to come across {it} here.",
    "good to hear from you. It's nice to find {it} on here.",
)
"""What to say to somebody who is something to the writer: “my old boss”, “family”."""
KNOWN_AS_OUT: Final = (
    "it's good to find {it} on here.",
    "how nice to see {it} on here.",
    "I thought it was time we connected here too. It's good to see {it} here.",
    "I've only just seen that you're on here. I'd be glad to have {it} among my contacts.",
    "I was happy to come across {it} here.",
    "let's be connected here as well. It's good to stay in touch with {it}.",
)

LOOK: Final = (
    Wording("Hi,", "thanks for the invitation. {Lead}", "", "What made you think of me?"),
    Wording("Hello,", "thank you for getting in touch. {Lead}", "", "May I ask how you came across me?"),
    Wording(
        "Hi!", "I saw your invitation. {Lead}", "", "Before I accept, what would you like to talk about?"
    ),
    Wording("Hi,", "I've just seen your invitation. {Lead}", "", "What would you like to connect about?"),
    Wording(
        "Hello,", "thank you for your request. {Lead}", "", "Could you tell me why you'd like to connect?"
    ),
    Wording("Hi,", "thanks for thinking of me. {Lead}", "", "What did you have in mind?"),
)
LATER: Final = (
    "If it's about something for sale, I'm not looking at the moment.",
    "I should say that I'm not looking to buy anything.",
    "If it's an offer, then not for now, thank you.",
)
"""What a question to somebody who sells says in place of a lead: a polite “later”."""
LEADS: Final[dict[Lead, tuple[str, ...]]] = {
    Lead.MUTUAL_CONNECTION: (
        "I see we know some of the same people.",
        "It looks like we have people in common.",
        "I noticed that we share a connection.",
    ),
    Lead.COMMON_INTEREST: (
        "It looks like we have an interest in common.",
        "I see that our interests overlap.",
        "I noticed that we're interested in similar things.",
    ),
    Lead.OPPORTUNITY: (
        "I'd be glad to hear a little more first.",
        "I'm not quite sure yet what it's about.",
        "I'd like to know what it's about.",
    ),
    Lead.MET_SOCIALLY: (
        "I think we {have_met}.",
        "I believe we {have_met}.",
        "If I'm right, we {have_met}.",
    ),
    Lead.SAME_PLACE: (
        "It looks like we know some of the same places.",
        "I see that we have a place in common.",
        "I noticed that we know the same corner of the world.",
    ),
}
"""What a question to the inviter may say of a lead: true of any such lead, promising nothing."""

LEAD_AT_COMPANY: Final = "Is it about something at {company}?"

CHECKS_MET: Final = (
    "Could you remind me what we talked about{place}?",
    "Could you help my memory: what did we talk about{place}?",
    "What do you remember of our meeting{place}?",
)
CHECKS_KNOWN: Final = (
    "Just to be sure that it's you: when did we last speak?",
    "Before I accept: is this account really yours?",
    "Just checking that it's you: how do we know each other?",
)
CHECKS_SHARED: Final[dict[str, tuple[str, ...]]] = {
    "school": (
        "Which years were you at {it}?",
        "What did you study at {it}?",
        "Who do you remember from {it}?",
    ),
    "employer": (
        "Which years were you at {it}?",
        "What did you work on at {it}?",
        "Who do you know from {it}?",
    ),
    "profession": (
        "Where do you work as {a_one}?",
        "How did you become {a_one}?",
        "What kind of work do you do as {a_one}?",
    ),
    "event": ("What took you to {it}?", "What did you do at {it}?", "Who do you know from {it}?"),
    "certificate": ("When did you get {it}?", "Where did you do {it}?", "How did you come to do {it}?"),
    "city": (
        "Which years were you in {it}?",
        "What did you study in {it}?",
        "Who do you remember from {it}?",
    ),
    "group": ("When were you in {it}?", "What took you to {it}?", "Who do you know from {it}?"),
    "course": ("When did you do {it}?", "How did you find {it}?", "Who else did {it} with you?"),
    "": ("How do you know {it}?", "When did you join {it}?", "Who do you know from {it}?"),
}
CHECKS_VAGUE: Final = (
    "Where do you think our paths crossed?",
    "What do you think we have in common?",
    "How do you see what we have in common?",
)

LOOK_OUT: Final = (
    Wording("Hi,", "{lead}", "I'd be glad to connect, if you'd like that too."),
    Wording("Hello,", "{lead}", "Would you be open to connecting?"),
    Wording("Hi!", "{lead}", "May I add you to my contacts?"),
    Wording("Hi,", "we don't know each other yet. {Lead}", "May I add you here?"),
    Wording("Hello,", "I hope you don't mind my writing. {Lead}", "Could we be in touch?"),
    Wording("Hi,", "{lead}", "If you're open to it, I'd like to connect."),
)
LEADS_OUT: Final[dict[Lead, tuple[str, ...]]] = {
    **LEADS,
    Lead.OPPORTUNITY: (
        "I'm interested in the work you do{company}.",
        "I'd like to know more about your work{company}.",
        "I'd be glad to learn from what you do{company}.",
    ),
}
NO_LEAD_OUT: Final = (
    "I'd like to know more about what you do.",
    "I'd be interested to hear about your work.",
    "I'm curious about the work you do.",
)
