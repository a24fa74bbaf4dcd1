"""Words around a person's name, as plain data in folded form."""

from typing import Final

TITLES: Final = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir madam mme mlle monsieur madame herr frau senor senora sr sra srta
    don dona doña pan pani signor signora sig ing lic lcda arq abg dott avv geom shri smt shree sri kumari
    bhai bhaiya didi dada kaka kaki uncle aunty auntie tante oom tannie mam ma'am sis sister brother bro fr father rev
    reverend pastor padre imam sheikh shaykh ustaz ustad haji hajah hajia alhaji chief oga engr arc barr capt captain
    cpt maj major col colonel gen general sgt sergeant lt lieutenant cpl officer cmdr commander admiral
    kak mas mbak pak bu ibu bapak abang bang encik puan cik datuk dato tan-sri kuya ate tita tito
    ajarn ajan khun pee phi san sensei sempai senpai chi anh em co thay
    mwalimu mzee mama baba bwana ndugu dada kaka gogo bra bhuti ausi abti ustadh tia tio dona seu
    ser dame lord lady mzia batono kalbatono hanim bey abla agabey abi hoca teyze amca
    judge justice councillor cllr senator president premier
    """.split()
)
GREETINGS: Final = frozenset(
    "hi hello hey dear hiya hallo hei hej hola ola bonjour ciao salut howdy greetings namaste halo oi yo "
    "sawubona habari jambo salam salaam assalamualaikum cheers moin servus kumusta bonjou hoi bula guten gruezi "
    "buenas buenos buongiorno merhaba selam xin chao halito hallå tere labas zdravo ahoj czesc marhaba ahlan aloha "
    "gday evening afternoon".split()
)
KIN: Final = frozenset(
    """
    wife husband brother sister mother father mum mom dad son daughter uncle aunt cousin nephew niece
    grandma grandpa granddad grandmother grandfather godfather godson goddaughter partner boyfriend girlfriend fiance
    friend mate flatmate roommate housemate neighbour neighbor boss manager colleague coworker supervisor mentor
    nana nan nanna gran granny grandad nonna nonno abuela abuelo khala phupho mummy daddy stepdad stepmum
    twin sibling parents in-law sis bro flatmates roomie pal buddy bestie
    """.split()
)
"""Those whose own names are a third person's ("my wife Ana")."""

NAMING: Final = frozenset("named called name name's names calls nickname goes signed aka apparently".split())
SURNAME_LINKS: Final = frozenset(
    "de da do dos das van von der den del della di du la le el al bin binti ibn mac o".split()
)
SYLLABLES: Final = frozenset(
    """
    wei ling ming jun jia hui xin yi ying jie hao yan min li mei fang hong lin lan feng yu yang xiao zhi jing ping qing
    ting hua hwa siew soo boon kok keng seng huat chee choon hock swee geok poh kim eun ji hye jin woo hyun sung ho young
    mi sun kyung min su thi van minh anh thanh ngoc kai shan zhen rui tian yun bin wen qi
    """.split()
)
"""Syllables that stand second in a given name of two words ("Jia Wei")."""
INVITING: Final = frozenset(
    """
    invite invites invited inviting invitation request requests requested add adds added adding connect connects
    connection sent send sends messaged message wrote writes write page profile name says popped appeared pinged
    from linkedin wants accept note
    """.split()
)
"""Words near which the one stands who invites."""
NO_NAMES: Final = frozenset(
    "skip dunno idk none nope nah unknown anonymous anon forgot forgotten nothing whatever no idea pass nil n/a".split()
)
"""What people answer who know no name."""
SURNAME_TITLES: Final = frozenset("mr mrs ms dr prof professor herr frau señor señora senor senora".split())
"""Titles that go with a surname where one name alone follows."""
