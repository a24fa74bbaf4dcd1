"""Judgements that the tests of what is said begin from."""

from dialogs.model import Facts, Judgement, Reason, Verdict

NOTHING_SAID = Judgement(Verdict.DECLINE)
ALUMNA = Judgement(
    Verdict.ACCEPT,
    reasons=(Reason.SHARED_INVOLVEMENT,),
    facts=Facts(shared_kind="school"),
    evidence={Reason.SHARED_INVOLVEMENT: "went to my college"},
)
