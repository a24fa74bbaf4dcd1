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
SMALL_WORDS: Final = frozenset(
    """
    nil nada ditto obv obvs obvio mmm hmm hm ugh argh ahem phew hic haha hehe lol lmao omg wtf btw tbh imo idk gr8 yup yep
    yeah nope nah aye och haway crikey blimey helas hélas oof eek psst tsk tut alas eh ehm uhm erm voila basta allora dunque
    ecco boh mah beh dai cioe allez ouais merci pardon bref donc puis alors voici elle il lui eux nous vous leur leurs cette
    ces mon ton ses mes tes quel quelle qui quoi quand comme avec sans pour sur sous entre mais aussi tres bien questo
    questa quello quella lei loro noi voi suo sua mio mia tuo tua dove quando perche anche molto ella ellos ellas nosotros
    usted ustedes esto eso esta este ese esa aqui alli donde cuando porque tambien pero muy bueno buena claro pues vale ele
    eles elas nao sim tambem muito aqui quando porque mora moro acho entao obrigado obrigada er sie wir ihr mein meine dein
    deine sein seine unser unsere dieser diese dieses jener und oder aber auch nicht sehr schon noch also doch mal halt wo
    wann warum wer wie hij zij wij jullie ons onze mijn dit dat deze die maar ook niet heel goed wel nog han hun vi jag det
    den ini itu dia kami kita mereka saya aku kamu anda beda bukan tidak gak enggak belum sudah udah juga tapi yang sama ada
    bisa mau apa siapa siya sila kayo tayo namin natin ito iyon yun yung yan kasi pero dito doon opo hindi huwag yeye wao
    sisi ninyi huyu hii yule alikuwa nilikuwa kwa lakini ndio hapana sana tu bir ben sen biz siz onlar ama evet hayir cok
    dis dat dem mi im unu nuh dem deh kya hai nahi nahin haan mera meri tera uska aap hum woh yeh
    """.split()
)
"""Exclamations, shorthand and the small words of other languages: no names, unless they are known as such."""
SURNAME_TITLES: Final = frozenset(
    """
    mr mrs ms miss dr prof professor herr frau fraulein señor señora señorita senor senora senorita monsieur madame mme
    mademoiselle signor signora signorina madam mevrouw meneer
    """.split()
)
"""Titles that go with a surname where one name alone follows."""
RANKS: Final = frozenset(
    """
    sister brother father mother captain capt major colonel sergeant sgt lieutenant inspector constable judge justice
    reverend rev pastor bishop rabbi imam sir dame lady lord don doña dona ustad sheikh chief
    """.split()
)
"""Words that are titles only when they begin with a capital: “Sister Agnes”, but “my sister Agnes”."""
