"""Small words of grammar that bound a noun phrase, as plain data in folded form."""

from typing import Final

ARTICLES: Final = frozenset(
    "the a an this that these those some any another el la le les un une der die das den dem".split()
)
POSSESSIVES: Final = frozenset(
    "my our his her their your its ur hers whose mi mon ma notre nuestra nossa".split()
)
PREPOSITIONS: Final = frozenset(
    """
    at in on of for from with by to about into onto under over during after before since until till through via w re
    around near between behind beside outside inside across per regarding concerning against without within
    de da do di du des en na no em nel al alla a chez zu zum zur bei im am auf von aus sa ng sur dans para por com con
    off up down out @ towards along past like as than
    """.split()
)
SUBJECTS: Final = frozenset(
    "i we he she they you it who u im ive id ill hes shes theyre were ppl someone somebody "
    "ela ele siya ako sila kami kita saya aku dia ich je eu nous noi nosotros lui mwen".split()
)
CONJUNCTIONS: Final = frozenset(
    "and but or so because cuz coz bc if when while then though tho although where which that & n plus nor cos "
    "unless until whereas yet except also y et und e ou".split()
)
AUXILIARIES: Final = frozenset(
    """
    am is are was were be been being has have had do does did will would can could should shall may might must
    i'm i've i'd i'll we're we've we'd he's she's they're they've it's that's there's who's what's he'd she'd you're
    isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't
    isnt wasnt arent dont doesnt didnt wont wouldnt cant couldnt shouldnt hasnt havent hadnt
    thats theres whos whats wanna gonna gotta got get gets getting im ive shes hes theyre ain't aint
    """.split()
)
VERBS: Final = frozenset(
    """
    met meet meets know knew known knows spoke spoken speak talked talk talks chatted went go goes going gone came come
    comes coming work works worked working studied study studies studying graduated graduate attended attend finished
    started start starts joined join joins left leave leaves saw see seen sees say says said saying tell told tells ask
    asked asks asking want wants wanted wanting need needs needed like liked likes love loved hope hoping hopes think
    thinks thought guess believe feel felt seem seems look looks looked looking send sends sent sending invite invited
    invites inviting add added adds adding accept accepted accepts accepting connect connects connected connecting
    request requested requests message messaged messages write writes wrote written mention mentioned mentions claim
    claims claimed run runs ran running sit sat sits stand stood stands make makes made making give gives gave given
    take takes took taken taking keep keeps kept put puts sell sells selling sold buy buys bought try tries tried trying
    help helps helped show shows showed shown let lets call calls called turn turned turns remember remembers remembered
    interned interviewed presented volunteered served serves taught teach teaches trained train swapped exchanged traded
    shared share shares held holds hold runs led lead leads lives live lived living moved play plays played use used uses
    pay paid pays apply applied applying passed pass ended end happened happens bring brought brings find found finds
    hear heard hears reckon suppose wonder wondering mean means meant reads read listed lists list belongs belonged
    introduced noticed popped crossed recognise recognize dropped appeared wondered recall
    founded visited reviewed judged hosted moderated organised organized toured inspected audited demoed
    sign signed signs press hit click tapped ignore decline declined reject rejected bother doing done having
    stayed stay overlap overlapped hired hires hire quit retired dated dating please thanks thank
    """.split()
)
ADVERBS: Final = frozenset(
    """
    not never no none nothing nobody yes yeah yep nope nah ok okay just only really very too also even still already ago
    now here there then again once twice ever always often maybe perhaps probably actually basically literally honestly
    apparently idk lol haha hahaha lmao tbh pls plz well anyway quite rather pretty almost nearly together both each
    either neither same all many much more most less least lot lots bit kind sort way back far long ahead later earlier
    soon today yesterday tonight tomorrow why how what who whom hmm um uh oh ah eh hi hello hey dear
    different other others else every everyone everybody anyone anybody something anything everything
    him me us them himself herself myself themselves ourselves yours mine ours theirs
    fyi btw afaik imo ngl smth sth etc randomly recently briefly suddenly exactly
    """.split()
)
PEOPLE: Final = frozenset(
    """
    guy guys girl lady woman man dude bloke lad chap fella fellow person people kid boy gal chick gentleman someone
    stranger human folks women men ladies gents individual profile invite invitation request note message page
    photo picture connection connections mutuals contact contacts headline account thing things idea clue name names face
    linkedin network button time times one ones reason rest question link
    """.split()
)
"""Nouns for persons and for the invitation itself, which name nothing that is shared."""

NEGATIONS: Final = frozenset(
    "not never no none nothing neither nor nobody without isn't wasn't don't didn't doesn't haven't hasn't can't dont didnt "
    "doesnt havent isnt wasnt nope nunca nada".split()
)
VERB_CLASSES: Final = {
    "study": frozenset(
        "went go studied study studying graduated graduate finished attended attend took take taking did do "
        "done doing completed passed enrolled majored read learned learnt learning trained qualified schooled".split()
    ),
    "work": frozenset(
        "work works worked working job interned intern employed hired temped joined join drove drive drives "
        "run runs ran manned staffed served serve serving volunteered volunteer volunteers flew fly sailed".split()
    ),
    "belong": frozenset(
        "am is are was were been be being member belong belongs belonged play plays played sing sings sang "
        "row rows rowed ring rings danced".split()
    ),
    "meet": frozenset(
        "met meet meeting spoke spoken talked talk chatted chat sat shook swapped exchanged bumped introduced "
        "traded yapped discussed stood shared".split()
    ),
    "act": frozenset(
        "interviewed presented gave give gives hosted moderated judged taught teach teaches trained ran showed "
        "guided walked toured inspected audited demoed led chaired spoke facilitated ran examined assessed "
        "organised organized visited came".split()
    ),
    "hire": frozenset(
        "recruits recruit recruiting hires hire hiring sells sell selling buys offers offering runs owns heads "
        "leads manages represents".split()
    ),
    "say": frozenset(
        "says say said claims claim claimed writes wrote write note note's mentions mentioned tells told sent".split()
    ),
    "deny": frozenset("never not don't didn't no cant can't dont didnt isn't isnt wasn't".split()),
    "want": frozenset(
        "want wants wanted wanna like love hope hoping need dream apply applied applying".split()
    ),
    "get": frozenset("got get gets have has had received".split()),
}
"""Verbs by what they tell of a tie; a verb may be of two classes."""
