"""What a store of a test is handed: updates that arrive, and handlers that answer them."""

from __future__ import annotations

from bot.store import Arrival, Call, Correction, Gathered, Handled, Key, Need, Outcome, Past, Store

NOW = 1_795_000_000
ANA = Key(1, 1)
HELLO = Call("sendMessage", {"chat_id": 1, "text": "hello"})
MORE = Call("sendMessage", {"chat_id": 1, "text": "more"})

# What a dialog with a past leaves behind.
PAST = Past("738000-1", "accept", "story")
WRONG = Correction("738000-1", "struck", "scam", "decline", "accept")
TOLD = Outcome("state", past=(PAST,), corrections=(WRONG,), preferences="likes")


def arrive(number: int, key: Key | None = ANA, *, fingerprint: int = 0) -> Arrival:
    """An arrival with this number."""
    return Arrival(number, fingerprint, key, number)


def count(_: Arrival, gathered: Gathered) -> Outcome:
    """A handler that counts a person's updates and says the count."""
    state = str(int(gathered.state or 0) + 1)
    return Outcome(state, (Call("say", {"count": state}),))


def counts(handled: Handled) -> list[tuple[int, str]]:
    """Who was told which count."""
    return [(row.chat, row.call.payload["count"]) for row in handled.outgoing]


async def gather(store: Store, number: int, need: Need, *, key: Key = ANA) -> Gathered:
    """What the store gathers for an update with this need."""
    seen: list[Gathered] = []

    def handler(_: Arrival, gathered: Gathered) -> Outcome:
        seen.append(gathered)
        return Outcome()

    await store.handle([Arrival(number, 0, key, number, need=need)], handler, now=NOW)
    return seen[0]
