"""The wordings of a note, by situation, in their fixed order: six or more of each.

In a row `{meet}`, `{meeting}`, `{met}` and `{have_met}` become “meet you”, “meeting you”, “met” or
their like for a call, followed by where and when. Every sentence begins as it would after “Hi Anna,”.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from dialogs.model import Lead


class Wording(NamedTuple):
    """One way to say it: the greeting's word and mark, the tie, a warm word, an easy question."""

    hello: str
    tie: str
    warm: str = ""
    question: str = ""


MET: Final = (
    Wording(
        "Hi,", "it was great to {meet}.", "I'm glad to be in touch.", "What are you working on these days?"
    ),
    Wording("Hello,", "I enjoyed {meeting}.", "Thank you for getting in touch.", "How is your work going?"),
    Wording("Hi!", "good to {meet}.", "Let's stay in touch.", "What's keeping you busy at the moment?"),
    Wording(
        "Hi,", "thanks for connecting. It was a pleasure to {meet}.", "", "What are you up to at the moment?"
    ),
    Wording("Hello,", "I'm glad we {met}.", "It's good to be connected.", "What are you working on now?"),
    Wording(
        "Hi,",
        "nice to hear from you. We {have_met}.",
        "I'd be glad to keep in touch.",
        "How are things with you?",
    ),
)
SOBER: Final = (
    Wording("Hi,", "we {met}.", "I'm glad to be in touch.", "What are you working on these days?"),
    Wording(
        "Hello,", "I remember that we {met}.", "Thank you for getting in touch.", "How is your work going?"
    ),
    Wording("Hello,", "thank you for connecting. We {met}.", "Let's stay in touch."),
    Wording("Hi,", "since we {met}, I'm glad to be connected.", "", "What are you up to at the moment?"),
    Wording("Hello,", "good to hear from you. We {met}.", "", "How are things with you?"),
    Wording("Hi,", "we {met}, and I'd be glad to keep in touch.", "", "What are you working on now?"),
)
SHARED: Final = (
    Wording("Hi,", "{shared}", "Glad to connect.", "What are you working on these days?"),
    Wording("Hello,", "{shared}", "Thank you for getting in touch.", "What do you do these days?"),
    Wording("Hi!", "{shared}", "Thanks for connecting.", "What's keeping you busy at the moment?"),
    Wording("Hi,", "thanks for the invitation. {Shared}", "", "How did you get into what you do?"),
    Wording("Hello,", "{shared}", "I'm glad you got in touch.", "What brought you there?"),
    Wording("Hi,", "{shared}", "Nice to meet you here.", "How are things going for you?"),
)
KNOWN: Final = (
    Wording("Hi,", "good to see you here.", "", "What are you up to these days?"),
    Wording("Hello,", "how nice to find you on here.", "", "How are things with you?"),
    Wording("Hi!", "thanks for connecting. It's good to see a familiar name.", "", "How are you?"),
    Wording("Hi,", "glad that we're connected here too.", "", "What's new with you?"),
    Wording("Hello,", "I was happy to see your name come up.", "", "What are you working on now?"),
    Wording("Hi,", "good to hear from you.", "Let's keep in touch here as well.", "How is everything going?"),
)
KNOWN_FROM: Final = (
    "good to see somebody from {it} on here.",
    "how nice to find a familiar name from {it}.",
    "thanks for connecting. It's good to see a familiar name from {it}.",
    "glad that we're connected here too, and not only through {it}.",
    "I was happy to see a name that I know from {it}.",
    "good to hear from you. It's always nice to see people from {it}.",
)

MET_OUT: Final = (
    Wording("Hi,", "it was great to {meet}.", "I'd like to stay in touch."),
    Wording("Hello,", "I enjoyed {meeting}.", "It would be good to be connected here."),
    Wording("Hi!", "good to {meet}.", "Would you like to keep in touch?"),
    Wording("Hi,", "we {have_met}.", "I'd be glad to stay connected."),
    Wording("Hello,", "I'm glad we {met}.", "Shall we keep in touch?"),
    Wording("Hi,", "it was a pleasure to {meet}.", "I'd like to add you here."),
)
SOBER_OUT: Final = (
    Wording("Hi,", "we {met}.", "I'd like to stay in touch."),
    Wording("Hello,", "I remember that we {met}.", "It would be good to be connected here."),
    Wording("Hello,", "you may remember that we {met}.", "Would you like to keep in touch?"),
    Wording("Hi,", "since we {met}, I'd be glad to be connected."),
    Wording("Hello,", "we {met}.", "Shall we keep in touch?"),
    Wording("Hi,", "we {met}, and I'd like to add you here."),
)
SHARED_OUT: Final = (
    Wording("Hi,", "{shared}", "I'd be glad to connect."),
    Wording("Hello,", "{shared}", "It would be good to be in touch."),
    Wording("Hi!", "{shared}", "Would you like to connect?"),
    Wording("Hi,", "{shared}", "I'd like to hear what you do now."),
    Wording("Hello,", "{shared}", "Shall we connect?"),
    Wording("Hi,", "{shared}", "I'd like to get to know you."),
)
KNOWN_OUT: Final = (
    Wording("Hi,", "good to find you here.", "I'd like to stay in touch."),
    Wording("Hello,", "how nice to see your name on here.", "Shall we connect?"),
    Wording("Hi!", "I thought it was time that we connected here too.", "How are you?"),
    Wording("Hi,", "I'd be glad to have you among my contacts here."),
    Wording("Hello,", "I came across your profile and was happy to see a familiar name.", "Let's connect."),
    Wording("Hi,", "let's be connected here as well.", "I hope you're doing well."),
)
KNOWN_FROM_OUT: Final = (
    "good to find somebody from {it} on here.",
    "how nice to see a name that I know from {it}.",
    "I thought it was time that we connected here too, and not only through {it}.",
    "I'd like to have the people that I know from {it} among my contacts here.",
    "I came across your profile and was happy to see a familiar name from {it}.",
    "let's be connected here as well, and not only through {it}.",
)

LOOK: Final = (
    Wording("Hi,", "thanks for the invitation! {Lead}", "", "What made you think of me?"),
    Wording("Hello,", "thank you for getting in touch. {Lead}", "", "May I ask how you came across me?"),
    Wording("Hi!", "{Lead}", "", "Before I accept, what would you like to talk about?"),
    Wording("Hi,", "I just saw your invitation. {Lead}", "", "What would you like to connect about?"),
    Wording(
        "Hello,",
        "thank you for your request. {Lead}",
        "",
        "Could you say in a line why you'd like to connect?",
    ),
    Wording("Hi,", "thank you for the invitation. {Lead}", "", "What did you have in mind?"),
)
LEADS: Final[dict[Lead, tuple[str, ...]]] = {
    Lead.MUTUAL_CONNECTION: (
        "I see that we know some of the same people.",
        "It looks like we have people in common.",
        "I noticed that we share a connection.",
    ),
    Lead.COMMON_INTEREST: (
        "It looks like we have an interest in common.",
        "I see that our interests overlap.",
        "I noticed that we're interested in similar things.",
    ),
    Lead.OPPORTUNITY: (
        "I'd like to know a little more first.",
        "I'd be glad to hear what it is about.",
        "I'm not sure yet what it is about.",
    ),
    Lead.MET_SOCIALLY: (
        "I think we've met{place}.",
        "I believe we've met{place}.",
        "If I'm right, we've met{place}.",
    ),
    Lead.SAME_PLACE: (
        "It looks like we know the same place.",
        "I see that we have a place in common.",
        "I noticed that we have the same place in common.",
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
    "certificate": ("When did you do {it}?", "Where did you do {it}?", "How did you come to do {it}?"),
    "": ("How did you come to {it}?", "When did you join {it}?", "Who do you know from {it}?"),
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
    Wording("Hi,", "I came across your profile. {Lead}", "May I add you here?"),
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
    "your profile made me curious.",
    "I'd be glad to hear about your work.",
)
