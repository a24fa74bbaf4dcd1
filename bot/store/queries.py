"""The tables and every query, in SQL that SQLite and Postgres both take.

A placeholder is `?`; `{serial}` in a table is the dialect's growing key.
"""

from __future__ import annotations

from typing import Final

VERSION_TABLE: Final = "CREATE TABLE IF NOT EXISTS version (number BIGINT NOT NULL)"
READ_VERSION: Final = "SELECT number FROM version"
CLEAR_VERSION: Final = "DELETE FROM version"
WRITE_VERSION: Final = "INSERT INTO version (number) VALUES (?)"

# Entry n brings a database of version n to version n + 1. Entries are only ever added.
MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        # An id alone would do for one bot of Telegram's; another server, or another bot on the same
        # database, counts from its own start, and the fingerprint tells its updates apart.
        "CREATE TABLE seen (update_id BIGINT NOT NULL, fingerprint BIGINT NOT NULL, at BIGINT NOT NULL,"
        " PRIMARY KEY (update_id, fingerprint))",
        "CREATE INDEX seen_by_age ON seen (at)",
        "CREATE TABLE answers (update_id BIGINT NOT NULL, fingerprint BIGINT NOT NULL,"
        " person BIGINT NOT NULL, method TEXT NOT NULL, payload TEXT NOT NULL, at BIGINT NOT NULL,"
        " PRIMARY KEY (update_id, fingerprint))",
        "CREATE INDEX answers_by_age ON answers (at)",
        "CREATE INDEX answers_by_person ON answers (person)",
        "CREATE TABLE dialogs (chat BIGINT NOT NULL, person BIGINT NOT NULL, state TEXT NOT NULL,"
        " updated_at BIGINT NOT NULL, PRIMARY KEY (chat, person))",
        "CREATE INDEX dialogs_by_age ON dialogs (updated_at)",
        "CREATE INDEX dialogs_by_person ON dialogs (person)",
        # `owner` is the process that makes the call; `handed` is 1 until it has noticed.
        "CREATE TABLE outbox (id {serial}, chat BIGINT NOT NULL, person BIGINT NOT NULL,"
        " method TEXT NOT NULL, payload TEXT NOT NULL, attempts BIGINT NOT NULL DEFAULT 0,"
        " created_at BIGINT NOT NULL, owner BIGINT NOT NULL, handed BIGINT NOT NULL)",
        "CREATE INDEX outbox_by_chat ON outbox (chat, id)",
        "CREATE INDEX outbox_by_person ON outbox (person)",
        "CREATE INDEX outbox_handed ON outbox (owner) WHERE handed = 1",
        "CREATE TABLE failures (id {serial}, update_id BIGINT, person BIGINT, error TEXT NOT NULL,"
        " content TEXT NOT NULL, at BIGINT NOT NULL)",
        "CREATE INDEX failures_by_age ON failures (at)",
        "CREATE INDEX failures_by_person ON failures (person)",
        # Only where several processes share the database: who is at work, and whose turn is taken.
        "CREATE TABLE owners (id BIGINT PRIMARY KEY, until BIGINT NOT NULL)",
        "CREATE TABLE turns (person BIGINT PRIMARY KEY, at BIGINT NOT NULL)",
    ),
    (
        # A call to be made later, one for each dialog.
        "CREATE TABLE reminders (chat BIGINT NOT NULL, person BIGINT NOT NULL, dialog BIGINT NOT NULL,"
        " due_at BIGINT NOT NULL, method TEXT NOT NULL, payload TEXT NOT NULL,"
        " PRIMARY KEY (chat, person, dialog))",
        "CREATE INDEX reminders_by_time ON reminders (due_at)",
        "CREATE INDEX reminders_by_person ON reminders (person)",
    ),
    (
        # What a dialog is called among its person's, and its verdict once it was said: an idle one
        # goes to the history without being read.
        "ALTER TABLE dialogs ADD COLUMN dialog TEXT",
        "ALTER TABLE dialogs ADD COLUMN verdict TEXT",
        "CREATE TABLE preferences (person BIGINT PRIMARY KEY, preferences TEXT NOT NULL)",
        # Found by whose it is alone, so that nobody can name another's.
        "CREATE TABLE history (chat BIGINT NOT NULL, person BIGINT NOT NULL, dialog TEXT NOT NULL,"
        " verdict TEXT NOT NULL, state TEXT NOT NULL, outcome TEXT, at BIGINT NOT NULL,"
        " PRIMARY KEY (chat, person, dialog))",
        "CREATE INDEX history_by_age ON history (at)",
        "CREATE INDEX history_by_person ON history (person)",
        "CREATE TABLE corrections (person BIGINT NOT NULL, dialog TEXT NOT NULL, deed TEXT NOT NULL,"
        " signal TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, day BIGINT NOT NULL)",
        "CREATE INDEX corrections_by_age ON corrections (day)",
        "CREATE INDEX corrections_by_person ON corrections (person)",
    ),
)

NOTE_SEEN: Final = (
    "INSERT INTO seen (update_id, fingerprint, at) VALUES (?, ?, ?)"
    " ON CONFLICT (update_id, fingerprint) DO NOTHING RETURNING update_id, fingerprint"
)
READ_STATE: Final = "SELECT chat, person, state FROM dialogs WHERE chat = ? AND person = ?"
WRITE_STATE: Final = (
    "INSERT INTO dialogs (chat, person, state, dialog, verdict, updated_at) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (chat, person) DO UPDATE SET state = excluded.state, dialog = excluded.dialog,"
    " verdict = excluded.verdict, updated_at = excluded.updated_at"
)
READ_PREFERENCES: Final = "SELECT person, preferences FROM preferences WHERE person = ?"
WRITE_PREFERENCES: Final = (
    "INSERT INTO preferences (person, preferences) VALUES (?, ?)"
    " ON CONFLICT (person) DO UPDATE SET preferences = excluded.preferences"
)

READ_HISTORY: Final = (
    "SELECT dialog, verdict, state, outcome, at FROM history WHERE chat = ? AND person = ?"
    " ORDER BY at DESC, dialog DESC LIMIT 200"
)
_TO_HISTORY: Final = "INSERT INTO history (chat, person, dialog, verdict, state, at)"
_AGAIN_IN_HISTORY: Final = (
    " ON CONFLICT (chat, person, dialog) DO UPDATE SET verdict = excluded.verdict,"
    " state = excluded.state, at = excluded.at"
)
WRITE_HISTORY: Final = f"{_TO_HISTORY} VALUES (?, ?, ?, ?, ?, ?){_AGAIN_IN_HISTORY}"
WRITE_OUTCOME: Final = "UPDATE history SET outcome = ? WHERE chat = ? AND person = ? AND dialog = ?"
WRITE_CORRECTION: Final = (
    "INSERT INTO corrections (person, dialog, deed, signal, before, after, day) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
READ_USE: Final = (
    "SELECT verdict, state, outcome FROM history UNION ALL SELECT verdict, state, NULL FROM dialogs"
    " WHERE verdict IS NOT NULL AND NOT EXISTS (SELECT 1 FROM history WHERE history.chat = dialogs.chat"
    " AND history.person = dialogs.person AND history.dialog = dialogs.dialog)"
)
READ_CORRECTED: Final = "SELECT count(*) FROM (SELECT DISTINCT person, dialog FROM corrections) AS corrected"
READ_CORRECTIONS: Final = (
    "SELECT deed, signal, before, after, count(*) FROM corrections"
    " GROUP BY deed, signal, before, after ORDER BY count(*) DESC, deed, signal, before, after"
)

ADD_CALL: Final = (
    "INSERT INTO outbox (chat, person, method, payload, created_at, owner, handed)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"
)
READ_LAST_CALL: Final = "SELECT chat, owner, handed FROM outbox WHERE chat = ? ORDER BY id DESC LIMIT 1"
_OUTGOING: Final = "id, chat, method, payload, attempts, created_at"
READ_CALLS: Final = f"SELECT {_OUTGOING} FROM outbox ORDER BY id"  # noqa: S608 - a constant
TAKE_HANDED: Final = f"UPDATE outbox SET handed = 0 WHERE owner = ? AND handed = 1 RETURNING {_OUTGOING}"  # noqa: S608 - a constant
DELETE_CALL: Final = "DELETE FROM outbox WHERE id = ?"
COUNT_ATTEMPT: Final = "UPDATE outbox SET attempts = attempts + 1 WHERE id = ?"
SET_CALL_ASIDE: Final = (
    "INSERT INTO failures (person, error, content, at)"
    " SELECT person, CAST(? AS TEXT), method || ' ' || payload, CAST(? AS BIGINT) FROM outbox WHERE id = ?"
)

WRITE_ANSWER: Final = (
    "INSERT INTO answers (update_id, fingerprint, person, method, payload, at) VALUES (?, ?, ?, ?, ?, ?)"
)
READ_ANSWER: Final = (
    "SELECT update_id, fingerprint, method, payload FROM answers WHERE update_id = ? AND fingerprint = ?"
)

SET_REMINDER: Final = (
    "INSERT INTO reminders (chat, person, dialog, due_at, method, payload) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (chat, person, dialog) DO UPDATE"
    " SET due_at = excluded.due_at, method = excluded.method, payload = excluded.payload"
)
CANCEL_REMINDER: Final = "DELETE FROM reminders WHERE chat = ? AND person = ? AND dialog = ?"
# A handful at a time: the rest is due still when it is asked again.
FIND_DUE: Final = (
    "SELECT chat, person, dialog FROM reminders WHERE due_at <= ? ORDER BY due_at, chat, person LIMIT 100"
)
# Whoever deletes the row makes the call, so that of several processes one does.
TAKE_DUE: Final = (
    "DELETE FROM reminders WHERE chat = ? AND person = ? AND dialog = ? AND due_at <= ?"
    " RETURNING chat, person, method, payload"
)

WRITE_FAILURE: Final = "INSERT INTO failures (update_id, person, error, content, at) VALUES (?, ?, ?, ?, ?)"
READ_FAILURES: Final = "SELECT id, at, error, content FROM failures WHERE update_id IS NOT NULL ORDER BY id"
TAKE_FAILURE: Final = "DELETE FROM failures WHERE id = ? RETURNING id"

ENDS_A_TAP: Final = "answerCallbackQuery"
# All that is kept of a person, by table and column: `seen` holds numbers of updates only. What /forget
# deletes and /export gives.
PERSONAL: Final = {
    "preferences": ("preferences",),
    "dialogs": ("chat", "dialog", "verdict", "state", "updated_at"),
    "history": ("chat", "dialog", "verdict", "state", "outcome", "at"),
    "corrections": ("dialog", "deed", "signal", "before", "after", "day"),
    "outbox": ("id", "chat", "method", "payload", "attempts", "created_at", "owner", "handed"),
    "reminders": ("chat", "dialog", "due_at", "method", "payload"),
    "answers": ("update_id", "fingerprint", "method", "payload", "at"),
    "failures": ("id", "update_id", "error", "content", "at"),
    "turns": ("at",),
}
# What ends a tap holds nothing of anybody, and without it a button would go on turning.
_STAYS: Final = {"outbox": f" AND method <> '{ENDS_A_TAP}'"}
FORGET: Final = tuple(
    f"DELETE FROM {table} WHERE person = ?{_STAYS.get(table, '')}"  # noqa: S608 - the names stand above
    for table in PERSONAL
)
READ_ALL: Final = {
    table: f"SELECT {', '.join(columns)} FROM {table} WHERE person = ? ORDER BY {', '.join(columns)}"  # noqa: S608 - the names stand above
    for table, columns in PERSONAL.items()
}

PRUNE_SEEN: Final = ("DELETE FROM seen WHERE at < ?", "DELETE FROM answers WHERE at < ?")
# A dialog in a group goes without a trace: what was said there is not for the private history.
KEEP_IDLE: Final = (
    f"{_TO_HISTORY} SELECT chat, person, dialog, verdict, state, updated_at FROM dialogs"  # noqa: S608 - constants
    f" WHERE updated_at < ? AND verdict IS NOT NULL AND chat = person{_AGAIN_IN_HISTORY}"
)
PRUNE_HISTORY: Final = ("DELETE FROM history WHERE at < ?", "DELETE FROM corrections WHERE day < ?")
PRUNE_IDLE: Final = (
    "DELETE FROM dialogs WHERE updated_at < ?",
    "DELETE FROM failures WHERE at < ?",
    "DELETE FROM turns WHERE at < ?",
)

# The rest is for where several processes share the database. The clock is the database's: there is one.

# Held to the end of the transaction, whether the row was there or not. A lock that is advisory
# would do on Postgres itself, but not on every engine that is compatible with it.
TAKE_TURN: Final = (
    "INSERT INTO turns (person, at) VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET at = excluded.at"
)
_CLOCK: Final = "CAST(EXTRACT(EPOCH FROM now()) AS BIGINT)"
RENEW_LEASE: Final = f"UPDATE owners SET until = {_CLOCK} + ? WHERE id = ? RETURNING id"  # noqa: S608 - a constant
BEGIN_LEASE: Final = f"INSERT INTO owners (id, until) VALUES (?, {_CLOCK} + CAST(? AS BIGINT))"  # noqa: S608 - a constant
END_LEASE: Final = "DELETE FROM owners WHERE id = ?"
END_LEASES: Final = f"DELETE FROM owners WHERE until < {_CLOCK}"  # noqa: S608 - a constant
_IS_ORPHAN: Final = "owner NOT IN (SELECT id FROM owners)"
FIND_ORPHANED_CHATS: Final = f"SELECT DISTINCT chat FROM outbox WHERE {_IS_ORPHAN} ORDER BY chat"  # noqa: S608 - a constant
ADOPT_ORPHANS: Final = f"UPDATE outbox SET handed = 1, owner = ? WHERE chat = ? AND {_IS_ORPHAN}"  # noqa: S608 - a constant
