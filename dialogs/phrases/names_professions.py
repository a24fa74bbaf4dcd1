"""Names of trades and professions, as plain data in folded form, singular.

Compiled by hand.
"""

from typing import Final

PROFESSIONS: Final = frozenset(
    """
    nurse midwife doctor physician surgeon gp dentist hygienist orthodontist optometrist optician pharmacist
    paramedic emt radiographer radiologist sonographer phlebotomist physio physiotherapist osteopath chiropractor
    podiatrist dietitian dietician nutritionist psychologist psychiatrist therapist counsellor counselor anaesthetist
    anesthesiologist vet veterinarian farrier groomer caregiver carer doula nanny childminder audiologist
    teacher lecturer professor tutor librarian principal headteacher substitute instructor academic researcher
    scientist chemist physicist biologist geologist geophysicist astronomer mathematician statistician economist
    historian archaeologist anthropologist sociologist linguist philosopher archivist curator conservator
    engineer architect surveyor draughtsman drafter planner urbanist electrician plumber carpenter joiner
    bricklayer mason stonemason waller roofer tiler plasterer painter decorator glazier welder fitter boilermaker
    machinist toolmaker blacksmith locksmith millwright rigger scaffolder crane-operator operator mechanic sparky chippy
    technician lineman linesman ironworker pipefitter steamfitter hvac tradie builder contractor handyman
    driver trucker courier pilot sailor seafarer captain skipper mariner bosun deckhand conductor signaller
    dispatcher steward stewardess flight-attendant controller
    farmer grower rancher shepherd shearer beekeeper apiarist forester arborist gardener landscaper florist horticulturist
    agronomist winemaker vintner sommelier brewer distiller fisherman fishmonger falconer gamekeeper
    chef cook baker pastry-chef butcher barista bartender waiter waitress caterer confectioner cheesemaker
    lawyer solicitor barrister attorney advocate paralegal notary judge magistrate clerk bailiff stenographer
    court-reporter interpreter translator mediator arbitrator
    accountant bookkeeper auditor actuary banker teller underwriter adjuster broker trader analyst economist treasurer
    cpa ca cas cfa estate-agent realtor appraiser valuer auctioneer
    developer programmer coder sysadmin designer animator illustrator photographer videographer filmmaker editor
    journalist reporter writer author poet novelist copywriter publisher proofreader screenwriter playwright cartoonist
    musician singer violinist cellist pianist drummer organist conductor composer luthier tuner dj producer
    actor actress dancer choreographer director puppeteer magician clown sculptor potter ceramicist weaver jeweller
    goldsmith silversmith watchmaker tailor seamstress dressmaker milliner upholsterer cobbler shoemaker bookbinder
    printer engraver signwriter hairdresser barber beautician makeup-artist esthetician masseuse tattooist
    firefighter policeman policewoman cop detective sheriff soldier officer marine guard bodyguard lifeguard ranger
    warden coastguard
    priest pastor vicar chaplain rabbi imam deacon monk nun missionary minister rector
    undertaker mortician embalmer gravedigger
    social-worker caseworker youth-worker probation-officer referee umpire coach trainer athlete jockey
    cleaner janitor caretaker porter cashier shopkeeper receptionist secretary assistant typist
    entrepreneur founder consultant recruiter marketer actuarial
    miner driller blaster geodesist cartographer meteorologist hydrologist oceanographer ecologist
    taxidermist thatcher cooper chimney-sweep sweep crier town-crier glassblower
    epidemiologist virologist microbiologist geneticist neuroscientist
    dramaturg stagehand gaffer grip usher projectionist sound-engineer roadie
    """.split()
)
TRAILING: Final = frozenset(
    "chef worker engineer operator driver attendant officer agent artist reporter manager assistant tuner technician "
    "interpreter translator teacher nurse designer developer surveyor inspector officer consultant editor".split()
)
"""Words that close a profession of two words or more."""
