"""The sentences in which a wish is put: six of each form, in fixed order, `{}` for the wish."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Form(StrEnum):
    """How a wish is put: as what I'd like to do, as a request, as a question about a thing, and so on."""

    DO = "do"
    AIM = "aim"
    PLAIN = "plain"
    THANK = "thank"
    APPLY = "apply"
    REQUEST = "request"
    SEND = "send"
    GIVE = "give"
    ADVICE = "advice"
    TIME = "time"
    JOB = "job"
    ABOUT = "about"
    QUESTION = "question"
    TOUCH = "touch"


SENTENCES: Final[dict[Form, tuple[str, ...]]] = {
    Form.DO: (
        "I'd like to {}.",
        "I'd love to {}.",
        "If you have a moment, I'd like to {}.",
        "I was hoping to {}.",
        "At some point I'd like to {}.",
        "When it suits you, I'd like to {}.",
    ),
    Form.AIM: (
        "I'd like to {}. Could you tell me a little more about how that works?",
        "I'd love to {}. Would you have any advice?",
        "I'm hoping to {}. Is there anything that I should know?",
        "I'd like to {}. How would you go about it?",
        "I want to {}. What would you tell somebody like me?",
        "I'd love to {}. May I ask you a question or two about it?",
    ),
    Form.PLAIN: (
        "I'd like to {}.",
        "I'd love to {}.",
        "I was hoping to {}.",
        "I'd very much like to {}.",
        "It would be great to {}.",
        "I'm hoping to {}.",
    ),
    Form.THANK: (
        "I'd like to {}.",
        "I just wanted to {}.",
        "Let me {}.",
        "I wanted to {}.",
        "I've been meaning to {}.",
        "I'd still like to {}.",
    ),
    Form.APPLY: (
        "I'd like to {}. Could you tell me a little more about the application process?",
        "I'm hoping to {}. Is there anything that I should know before I do?",
        "I'd love to {}. What would you tell somebody who is about to?",
        "I want to {}. Could you tell me how it works on your side?",
        "I plan to {}. Would you have a tip for me?",
        "I'd like to {}. May I ask you a question or two about it?",
    ),
    Form.REQUEST: (
        "Would you be willing to {}?",
        "Could I ask you to {}?",
        "If you have a moment, could you {}?",
        "Would you be able to {}?",
        "Would you be up for it if I asked you to {}?",
        "When it suits you, could you {}?",
    ),
    Form.SEND: (
        "Could you send me {}?",
        "Would you be able to send me {}?",
        "If you have a moment, could you send me {}?",
        "Could I ask you for {}?",
        "Would you mind sending me {}?",
        "When it suits you, could you send me {}?",
    ),
    Form.GIVE: (
        "Would you be willing to give me {}?",
        "Could I ask you for {}?",
        "If you have a moment, could you give me {}?",
        "Would you be able to give me {}?",
        "May I ask you for {}?",
        "When it suits you, could I ask you for {}?",
    ),
    Form.ADVICE: (
        "I'd be glad of {}.",
        "Could I ask you for {}?",
        "If you have a moment, I'd be grateful for {}.",
        "I'd really value {}.",
        "May I ask you for {}?",
        "When it suits you, I'd be glad of {}.",
    ),
    Form.TIME: (
        "Would you have time for {}?",
        "Could we find time for {}?",
        "If you have a moment, I'd like to suggest {}.",
        "Would you be up for {}?",
        "May I suggest {}?",
        "When it suits you, how about {}?",
    ),
    Form.JOB: (
        "I'm hoping for {}. Could you tell me a little more about it?",
        "I'm hoping for {}. Is there anything that I should know?",
        "If you have a moment, could you tell me a little about {}?",
        "I was hoping to hear more about {}.",
        "May I ask you a question or two about {}?",
        "When it suits you, I'd like to ask you about {}.",
    ),
    Form.ABOUT: (
        "I'd like to ask you about {}.",
        "Could I ask you about {}?",
        "If you have a moment, I'd like to ask you about {}.",
        "I was hoping to talk about {}.",
        "May I ask you a question or two about {}?",
        "When it suits you, I'd like to ask you about {}.",
    ),
    Form.QUESTION: (
        "May I ask: {}?",
        "Could I ask you something: {}?",
        "If you have a moment: {}?",
        "I've been wondering: {}?",
        "One thing I'd like to ask: {}?",
        "When it suits you, could you tell me: {}?",
    ),
    Form.TOUCH: (
        "I'd like to {}.",
        "I'd be glad to {}.",
        "It would be good to {}.",
        "Let's {}.",
        "I hope we can {}.",
        "I'd love to {}.",
    ),
}
