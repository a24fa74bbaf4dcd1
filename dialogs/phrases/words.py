"""Word classes: what kind of thing a word speaks of. Data only.

A word may belong to one class; where two would fit, the one that decides more stands first in the
file and wins. Words are folded (lower case, no accents); inflected forms are listed where a plain
-s, -ed or -ing does not give them.
"""

from __future__ import annotations

from typing import Final

CLASSES: Final[dict[str, str]] = {
    # Who speaks, who is spoken of.
    "I": "i i'm im i've ive i'd i'll ill myself mi ich yo je",
    "ME": "me mine",
    "MY": "my",
    "WE": "we we're we've weve we'd we'll us ourselves",
    "OUR": "our ours",
    "OTHER": "he she he's she's hes shes he'd she'd he'll she'll him her himself herself hers they they're they've them"
    " themselves themself his their theirs",
    "YOU": "you u ya your ur yours you're youre yourself ye thou",
    "BOTH": "both together alike each-other mutual jointly",
    "TOO": "too also likewise ditto same identical similarly aswell dto ebenso equally neither",
    # No.
    "NOT": "not no nor n't never neva nope nah nay without cannot cant can't don't dont doesn't doesnt didn't didnt didnae isn't"
    " isnt wasn't wasnt weren't werent aren't arent ain't aint haven't havent hasn't hasnt hadn't hadnt won't wont wouldn't"
    " wouldnt couldn't couldnt shouldn't shouldnt mustn't needn't dinnae cannae wasnae havnae hardly barely scarcely nae nowt"
    " negative",
    "NONE": "none nothing nobody no-one noone nowhere nada zero zilch zip naught nil null nix nuttin nuthin neither niente nix",
    "ONLY": "only just merely solely purely simply alone",
    # Belief and source.
    "CLAIM": "says said claims claimed claiming swears swore insists insisted alleges alleged allegedly supposedly apparently"
    " reckons pretends pretended pretending assures states stated writes wrote written asserts maintains declares according"
    " quote quotes reads tells told mentions mentioned introduces signs signed message note caption",
    "DOUBT": "lie lies lied lying liar untrue false wrong mistaken mistake mixed confuses confused confusing mixing invented"
    " invents nonsense rubbish bull bullshit bs impossible can't-be disprove actually namesake fib fibs fibbing bluff porky"
    " porkies whopper made-up doubt doubts checked wasn't-there remember-nothing",
    "HEDGE": "think thought maybe perhaps probably possibly might guess believe suppose seems seem likely fairly pretty vaguely"
    " dimly presumably unsure roughly imagine reckon",
    "REMEMBER": "remember remembers remembered recall recalls recollect forget forgot forgotten recognise recognised recognize"
    " recognized placing ring rings",
    "BUT": "but though although however yet except tho altho still nevertheless only-that",
    "TURN": "turns scratch wait correction oops sorry strike actually rather instead",
    # People whom one knows.
    "KIN": "brother sister bro sis mum mom mam mother dad father pa papa mama ma son daughter husband wife hubby spouse cousin"
    " cousins uncle aunt auntie aunty niece nephew grandma grandpa grandmother grandfather gran granny grandad nan nana nanna"
    " granddaughter grandson stepmother stepfather stepdad stepmum stepson stepdaughter stepsister stepbrother sibling siblings"
    " twin in-law in-laws sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law fiance fiancee"
    " godmother godfather godson goddaughter godparent parents parent child kid kids children family relative relatives"
    " tita tito tia tio abuela abuelo abuelita oma opa nonna nonno didi bhai chacha chachi mausi bua nani dada dadi khala khalu"
    " lola lolo ate kuya bhaiya bhabhi amma appa thatha ammamma hermana hermano primo prima",
    "PARTNER": "girlfriend boyfriend gf bf partner ex missus other-half",
    "PAL": "friend friends bestie mate mates pal pals buddy buddies chum chums bff bezzie flatmate flatmates roommate roommates"
    " roomie roomies housemate housemates bunkmate neighbour neighbor neighbours neighbors landlord landlady tenant lodger"
    " babysitter nanny childminder bridesmaid bestman penpal pen-pal amigo amiga frenemy lad's homie homies",
    "COLLEAGUE": "colleague colleagues coworker coworkers co-worker co-workers workmate workmates teammate teammates boss bosses"
    " supervisor supervisors deskmate cubicle shiftmate crewmate co-founder cofounder predecessor successor subordinate"
    " underling team-lead apprentice-master oppo batman comrade comrades shipmate shipmates squadmate bandmate co-author"
    " coauthor co-maintainer maintainer collaborator",
    "CLIENT": "client clients customer customers patient patients regular regulars guest guests tenant patron patrons punter"
    " supplier suppliers vendor vendors contractor contractors",
    "CLASSMATE": "classmate classmates coursemate coursemates schoolmate schoolmates batchmate batchmates labmate labmates"
    " alum alums alumna alumnae alumni alumnus grad grads graduate graduates graduated fresher freshers sophomore freshman"
    " cohort cohorts intake batch vintage old-boy old-girl scholar scholars fellow fellows fellowship pledge pupil pupils"
    " cadet cadets trainee trainees apprentice apprentices intern interns interned interning internship internships trainees"
    " undergrad undergrads postgrad postgrads student students schoolboy schoolgirl kohai senpai sunbae",
    "TEACHER": "teacher teachers professor professors prof profs lecturer lecturers tutor tutors instructor instructors coach"
    " mentor mentors mentored mentee trainer trainers dean headmaster headmistress principal supervisor examiner examiners"
    " invigilator assessor",
    "STRANGER": "stranger strangers random rando randoms randomer unknown nobody who-is whoever someone somebody unfamiliar",
    # How they came together.
    "MEET": "met meet meets meeting bumped bump introduced introduction introduce encountered encounter ran-into crossed"
    " acquainted acquaintance",
    "TALK": "talked talk talking talks spoke speak spoken speaking chat chatted chatting chats chatter discuss discussed"
    " discussing conversation conversations convo convos conversed argued argue arguing debated debate yapped nattered blethered"
    " haggled negotiated quarrelled bickered swapped exchanged exchange traded handshake shook word words gossiped compared"
    " joked laughed",
    "CALL": "call called calls phone phoned rang zoom teams skype meet facetime videocall video-call webex telephone hotline"
    " line",
    "WROTE": "email emails emailed mail mails mailed e-mail e-mails letter letters corresponded correspondence texted dm dms dmed"
    " messaged pinged slack discord forum thread whatsapp",
    "SAW": "saw seen see watched watching watch glimpsed spotted noticed heard hear listened listen looked eyed waved wave"
    " nodded nod smiled",
    "SAT": "sat sit sitting seated beside next opposite alongside stood stand standing shared sharing across facing between",
    "GAVE": "gave gave-me handed took passed lent sold bought showed shown demoed demonstrated presented presenting explained"
    " taught teach teaches teaching trained train training led lead leading hosted hosting chaired chairing moderated spoke"
    " keynoted lectured",
    "HELPED": "helped help fixed repaired checked inspected inspects audited audits audit examined assessed graded marked"
    " interviewed interviewing interviews interviewer interviewee grilled quizzed certified signed delivered serviced surveyed"
    " measured installed wired translated interpreted represented defended prosecuted cross-examined treated stitched operated"
    " vaccinated anaesthetised delivered photographed filmed catered hired rented",
    "WORK": "work works worked working job jobs employed employer employee employees employment staff shift shifts career"
    " crew crews served serves serve serving service stint payroll department dept office branch plant factory depot"
    " headquarters hq division unit desk contract duty rota payslip secondment",
    "STUDY": "studied study studies studying attended attend attends went enrolled enrol major majored majoring minor degree"
    " diploma phd msc bsc ba ma mba bachelor bachelors master masters thesis dissertation freshman semester term exam exams"
    " lecture lectures class classes course courses module seminar alma mater read reading-law matriculated passed-out"
    " passedout graduated finished qualified trained",
    "SCHOOL": "school schools college colleges uni unis university universities univ varsity campus academy institute"
    " polytechnic poly faculty gymnasium lycee grammar highschool high-school primary kindergarten conservatory conservatoire"
    " conservatorium seminary yeshiva madrasa madrasah hochschule universite universidad universita facultad escuela ecole"
    " tafe iti iit nit iim bootcamp hall dorm dormitory halls alma-mater law-school med-school",
    "ORG": "club clubs society societies association union guild chapter lodge order charity ngo foundation trust committee"
    " board council federation league choir orchestra band troupe ensemble brigade regiment battalion squadron platoon company"
    " corps unit army navy airforce air-force marines coastguard militia reserve reserves troop scouts scout guides guide"
    " rotary rotaract lions kiwanis toastmasters church parish congregation mosque temple synagogue fraternity sorority frat"
    " volunteer volunteers volunteered volunteering lifeboat rnli mission ministry cooperative co-op coop syndicate network"
    " community movement party team squad crew alumni-association peacecorps veteran veterans vet",
    "PROGRAM": "program programme programs programmes scheme scholarship fellowship exchange erasmus aiesec bootcamp course"
    " certification certificate certificates cert certs certified certifications accelerator incubator apprenticeship"
    " internship residency traineeship placement diploma licence license workshop academy cohort scholarship camp summer-school"
    " retraining fulbright chevening rhodes marshall",
    "EVENT": "conference conferences conf convention congress summit symposium colloquium expo expos exhibition exhibitions fair"
    " fairs tradeshow trade-show show booth stand stall stands panel panels forum workshop workshops seminar seminars webinar"
    " webinars hackathon hackathons meetup meetups networking mixer breakfast roundtable round-table briefing hearing hearings"
    " tribunal trial court courtroom deposition inquest mediation arbitration auction tender tenders negotiation negotiations"
    " interview interviews audition auditions rehearsal rehearsals inspection inspections audit audits visit visits tour tours"
    " walkthrough walk-through viewing viewings survey handover induction onboarding orientation session sessions kickoff"
    " kick-off workshop demo demos demonstration launch premiere ceremony opening masterclass clinic clinics symposium"
    " conclave mela jatra forum open-day openday roadshow plenary keynote talk presentation pitch-day demo-day defence viva"
    " stakeholder assembly agm meeting meetings standup townhall town-hall drill exercise training course site walk round rounds"
    " delegation mission gala hustings consultation consultations surgery theatre ward practice messe salon biennale festival",
    "SOCIAL": "bar bars pub pubs club nightclub party parties wedding weddings funeral wake christening baptism birthday bbq"
    " barbecue barbeque gym yoga pilates zumba crossfit spin salsa tango bachata dance disco concert gig rave festival holiday"
    " vacation cruise beach pool sauna spa flight plane airport train bus tram metro ferry taxi uber lift queue supermarket"
    " grocery cafe coffee-shop restaurant hostel airbnb tinder hinge bumble grindr dating date dates match parkrun marathon run"
    " running hike hiking trail dog dogs park playground schoolgate school-gate nursery barber hairdresser salon laundromat"
    " laundrette church-pew bingo karaoke quiz pub-quiz poker football match stadium picnic potluck hen stag sangeet mehndi"
    " shaadi quinceanera prom reunion camping campsite ski skiing surf surfing climbing bouldering gallery",
    # Where and when.
    "PLACE": "town city village street neighbourhood neighborhood county district suburb region state country island hometown"
    " home-town postcode live lives lived living local locals born block parish province borough valley quarter commute area",
    "TIME": "yesterday today tonight tomorrow ago last week weeks month months year years monday tuesday wednesday thursday"
    " friday saturday sunday mon tues tue wed thurs thu fri sat sun january february march april june july august september"
    " october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn fall winter morning"
    " afternoon evening night weekend recently earlier decade decades century back once season easter christmas ramadan diwali"
    " eid since",
    "LONG": "always ages years-ago childhood forever lifelong longtime long-time decades regularly weekly monthly daily every",
    # The weaker ties.
    "MUTUAL": "mutual mutuals common contacts contact connections connection shared-contacts acquaintances friend-of network"
    " introduces intro introduced suggested linked links",
    "INTEREST": "interest interests interested hobby hobbies passion passionate fan fans enthusiast enthusiasts obsessed obsess"
    " into love loves like likes liked likes follow follows following followed follower posts post posted blog blogs podcast"
    " podcasts youtube channel videos articles newsletter subscribe subscribed subscriber topic topics field niche geek nerd"
    " nerds nerd buff buffs collects collector collect hobbyist amateur aficionado keen mad daft crazy admire admires admirer"
    " reddit instagram tiktok twitter",
    "SECTOR": "industry sector business trade field market branch line profession domain discipline",
    "MEDIA": "tv telly television radio book books film films movie magazine newspaper paper papers famous celebrity bestseller"
    " broadcast recording livestream stream screen",
    "RECRUIT": "recruiter recruiters recruiting recruitment recruits headhunter headhunters hiring hires hire hr vacancy"
    " vacancies opening openings role roles position positions talent placement staffing sourcer application apply applied"
    " applying interview cv resume resumes candidate candidates shortlisted",
    "WISH": "want wants wanted wanna would-like hope hopes hoping hoped wish wishes dream dreams dreaming dreamt keen looking"
    " seeking need needs aim aspire like'd love'd fancy eye eyeing longing after chance someday future potential prospective",
    "BIZ": "investor investors invest funding fund vc vcs venture capital angel startup startups founder founders ceo cto cfo"
    " coo vp director directors partner exec execs executive executives buyer buyers buys buying purchasing procurement"
    " distributor distributors wholesaler importer exporter publisher publishers editor editors agent agents producer producers"
    " curator commissioner gallerist grant grants order orders tender deal deals",
    # Warning signs.
    "SELL": "sell sells selling sold sale sales salesman salesperson saleswoman pitch pitched pitches pitching pitchy promo"
    " promotes promoting promotion discount discounts offer offers offering deal package packages subscription plan plans"
    " coaching insurance policy premium seo leads lead-gen leadgen funnel funnels webinar software crm saas supplements"
    " supplement shakes shake diet detox keto slimming weight kilos pounds collagen oils essential herbalife amway avon tupperware"
    " mlm multi-level pyramid downline upline network-marketing tiens oriflame forever-living juice-plus arbonne nuskin"
    " distributor solar timeshare timeshares cleanse gummies potion tea tonic vitamins passive income freedom hustle mindset"
    " 10x scale quote brochure catalogue price prices pricelist outsourcing demo calendly slots limited guaranteed guarantee"
    " guarantees testimonial testimonials free-trial trial enrol sign-up signup upsell hawking flogging peddling peddles hawks"
    " flogs touting",
    "SCAM": "crypto bitcoin btc ethereum usdt token tokens coin coins forex fx trading trader trades returns profit profits roi"
    " wallet wallets blockchain airdrop nft fee fees deposit upfront advance wire wired transfer transfers western-union"
    " moneygram paypal cashapp venmo gift-card giftcard gift cards voucher vouchers inheritance heir lottery lotto prize"
    " winnings bank account passport ssn iban pin password otp aadhaar bvn visa processing registration refundable customs"
    " loan loans lend borrow money cash euros euro dollars dollar pounds rupees naira million millions doubled double triple"
    " multiply whatsapp telegram signal scam scammer scams scammy fraud fraudster phishing phish ponzi",
    "FAKE": "fake faked bot bots catfish stock photo photos picture pictures pic pics headshot portrait avatar face faceless"
    " silhouette blank empty sparse generated ai ai-generated shutterstock reverse-image model catalogue profile page account"
    " connections followers posts created joined made brand-new new contradictory contradicts impossible inconsistent"
    " egg cartoon logo placeholder grey outline borrowed stolen cloned clone duplicate",
    "FLIRT": "flirt flirts flirting flirty flirted sexy hot cute beautiful gorgeous pretty handsome lovely stunning babe baby"
    " darling sweetheart honey hun dear eyes smile lips legs body figure single married boyfriend-yet lonely romance romantic"
    " love kiss kisses date dinner drinks drink wine nudes nude naked bikini wink winks winking heart hearts marry husband-yet"
    " creep creepy creeper creeping sleazy pervert perv harass harasses harassed harassing harassment stalk stalks stalker"
    " stalking stalked pestering pesters pester persists persistent unwanted inappropriate lewd obscene sugar blocked block"
    " restraining leave alone refused rejected declined",
    "AGAIN": "again another second third fourth fifth sixth seventh keeps kept repeatedly constantly still every-day nonstop"
    " twice thrice times more",
    "LOOK": "accept accepts accepting accepted add adds added adding connect connecting connected invite invites invited invitation"
    " invitations request requests requested requesting pending decline ignore click clicked button knock knocked ping linkedin"
    " linkdin notification notifications inbox",
    "TRADE": "nurse nurses midwife midwives doctor doctors dentist dentists surgeon surgeons vet vets pharmacist pharmacists"
    " physio paramedic paramedics optician optometrist radiographer carer carers psychologist therapist therapists engineer"
    " engineers developer developers programmer programmers coder architect architects surveyor surveyors planner accountant"
    " accountants auditor auditors actuary actuaries lawyer lawyers solicitor solicitors barrister barristers notary paralegal"
    " judge judges magistrate clerk clerks farmer farmers beekeeper beekeepers fisherman fishers shepherd shearer vintner"
    " winemaker brewer brewers baker bakers butcher butchers chef chefs cook cooks waiter waiters waitress barista baristas"
    " bartender bartenders sommelier carpenter carpenters joiner joiners plumber plumbers electrician electricians welder"
    " welders mason masons bricklayer roofer roofers plasterer plasterers painter painters decorator tiler glazier locksmith"
    " blacksmith farrier farriers potter potters weaver weavers tailor tailors seamstress dressmaker cobbler jeweller goldsmith"
    " luthier piano-tuner upholsterer mechanic mechanics machinist fitter driver drivers trucker truckers lorry pilot pilots"
    " steward stewardess conductor signaller captain sailor sailors skipper docker stevedore crane miner miners driller"
    " roughneck diver divers soldier soldiers firefighter firefighters fireman policeman policewoman officer officers detective"
    " warden ranger rangers gardener gardeners florist florists arborist forester undertaker undertakers embalmer priest pastor"
    " rabbi imam nun monk chaplain librarian librarians archivist archivists curator translator translators interpreter"
    " interpreters journalist journalists reporter reporters editor writer writers poet novelist illustrator designer designers"
    " photographer photographers cameraman actor actors actress dancer dancers musician musicians violinist cellist organist"
    " pianist singer singers composer drummer conductor puppeteer magician clown zookeeper groomer hairdresser barber"
    " beautician manicurist cleaner cleaners janitor porter porters postman courier couriers cashier shopkeeper grocer"
    " salesman estate-agent realtor realtors broker brokers banker bankers teller economist statistician analyst analysts"
    " scientist scientists chemist chemists physicist biologist geologist geologists astronomer mathematician historian"
    " archaeologist linguist economist sysadmin tester testers consultant consultants secretary receptionist receptionists"
    " typist bookkeeper bookkeepers lifeguard lifeguards referee referees umpire jockey trainer teacher's waller thatcher"
    " hedger gravedigger lollipop bailiff lighthouse diplomat ambassador minister politician mayor councillor social-worker"
    " optometrists audiologist dietitian nutritionist anaesthetist radiologist pathologist cardiologist oncologist"
    " epidemiologist toxicologist paediatrician gp obstetrician orthodontist hygienist chiropodist podiatrist osteopath",
    "QUESTION": "what which who where when why how whether should shall",
    "THANKS": "thanks thank ta cheers merci gracias danke",
    "SURE": "sure yes yeah yep yup aye certainly definitely indeed true right correct absolutely confirmed ok okay legit",
}
"""Class name to its words, separated by blanks."""

FUNCTION_WORDS: Final = frozenset(
    "i me my mine we us our ours you your he him his she her hers they them their it its the a an and or but so not no nor"
    " never nothing none n't of in at on to from by with for as is was were are be been am do did does don't didn't doesn't"
    " isn't wasn't weren't have has had haven't hasn't hadn't can could would should will just only too also both same who"
    " which that this these those there here then than ever".split()
)
"""Words that carry no topic of their own."""

NEUTRAL: Final[dict[str, str]] = {
    "they": "he she they",
    "they're": "he's she's hes shes they're theyre",
    "they'd": "he'd she'd they'd",
    "they'll": "he'll she'll they'll",
    "them": "him her them his hers their theirs",
    "themself": "himself herself themself themselves",
    "person": "man woman guy girl lady dude bloke gentleman chap lad lass fella gal boy gentlewoman ladies men women guys girls",
    "somewhere": "indian german nigerian american british english scottish irish welsh french spanish italian portuguese brazilian"
    " mexican chinese japanese korean russian ukrainian polish turkish arab arabic egyptian moroccan kenyan ghanaian ethiopian"
    " african asian european pakistani bangladeshi iranian iraqi israeli saudi lebanese syrian greek dutch belgian swiss austrian"
    " swedish norwegian danish finnish czech hungarian romanian bulgarian serbian croatian australian canadian filipino filipina"
    " vietnamese thai indonesian malaysian singaporean colombian argentinian chilean peruvian cuban jamaican jewish muslim hindu",
}
"""Words that say whether somebody is a man or a woman or where they are from, by what is read instead."""
