"""Words for what two people may both have been part of, as plain data in folded form.

Compiled by hand. The sets say of which kind a thing is whose name holds the word.
"""

from typing import Final

SCHOOL: Final = frozenset(
    """
    university universities uni univ varsity college colleges school schools academy institute polytechnic poly
    faculty campus seminary conservatory conservatoire gymnasium lyceum lycee grammar kindergarten primary
    secondary highschool hs alma mater alumni alum alumna alumnus alums grad grads graduate batchmate batchmates
    classmate classmates schoolmate schoolmates universidad universidade universita universite universitat universiteit
    universitetet uniwersytet univerzita univerzitet universitas universitesi egyetem yliopisto ulikool
    escola escuela ecole schule hochschule fachhochschule liceo liceu lisesi lise scuola skola szkola technikum
    instituto institut istituto politecnico politechnika polytechnique politecnica politehnica technion
    kolej sekolah madrasa madrasah yeshiva vidyalaya mahavidyalaya vidyapeeth iit iiit nit iim
    girls boys old-boy oldboy sophomore freshman undergrad undergraduate postgrad dorm dormitory hostel
    tafe technikon nursing-school law-school med-school business-school bschool b-school sixth-form sixth
    """.split()
)
ORGANISATION: Final = frozenset(
    """
    club clubs society societies association union unions local chapter choir chorus orchestra band ensemble
    battalion regiment squadron brigade platoon division infantry corps unit battery company fleet squad troop scouts
    cadets cadet reserves reserve army navy marines airforce guard guards legion frigate carrier submarine hms uss
    fraternity frat sorority lodge league board council committee parish church chapel mosque temple synagogue
    congregation community slack discord forum subreddit list listserv mailing group circle guild
    foundation charity ngo nonprofit trust network collective co-op cooperative coop team crew patrol rescue lifeboat
    volunteer volunteers volunteering rotary rotaract lions kiwanis toastmasters freemasons masons jaycees
    chamber federation syndicate party movement order kibbutz convent monastery abbey order
    verein feuerwehr freiwillige coro chor asociacion associacao associazione assoc bund verband kamer camara
    ultimate rugby football soccer rowing cricket hockey quidditch debating debate drama theatre dramatics players
    wildfire firefighters samaritans meals soup kitchen food-bank foodbank shelter hospice pta
    sangh samiti sabha mandal gotong karang barkada pathfinders explorers guides brownies
    gurdwara masjid minyan shul ward stake sangha gym dojo
    """.split()
)
PROGRAM: Final = frozenset(
    """
    program programme programs course courses cert certs certificate certification certifications bootcamp bootcamps
    fellowship fellows fellow scholarship scholarships scholar scholars scholarship cohort cohorts apprenticeship
    apprenticeships traineeship traineeships internship internships intern interns placement scheme accelerator incubator
    exchange training diploma masters master's mba emba msc ma mphil phd doctorate bsc ba llm llb msw mpa mpp mfa pgce
    foundation-year residency residence practicum fellowship-year learnership nanodegree mooc coursera udacity edx
    olympiad jamboree hackathon camp summer-school summer study-abroad abroad erasmus fulbright rhodes chevening daad
    gap-year batch intake batch-mates intake graduate-scheme gradscheme rotation co-op coop ausbildung stage alternance
    practice tirocinio praktikum beca bourse stipend stipendium fsj bfd voluntariado
    licence license exam exams qualification award awards programa curso programma kurs studium magister
    leadership mentoring mentorship pipeline track pathway module workshop series seminar conference convention challenge
    competition contest startup-school lab labs
    """.split()
)
EMPLOYER: Final = frozenset(
    """
    inc ltd llc gmbh ag plc corp corporation co company companies firm bank hospital hospitals clinic depot plant
    factory works mill mills refinery smelter shipyard yard store stores shop supermarket restaurant cafe bakery hotel
    hotels airline airlines airways railway railways railroad authority municipality council county city borough ministry
    department dept agency bureau office offices laboratory brewery distillery farm dairy creamery mine mines quarry
    warehouse warehouses newspaper press publishing radio tv studio studios theatre opera museum library
    post constabulary police sheriff prison hmp nhs health care pharma pharmaceuticals insurance group holdings
    partners consulting solutions technologies systems motors steel cement telecom energy electric power water gas
    industries enterprises logistics shipping lines foods kitchen pizzeria osteria pizza steelworks steelwork
    call-centre callcentre centre startup start-up employer branch station garage nursery hospice bistro trattoria
    exchange shop-floor salon brasserie kantine wharf port terminal registry parks rail transit buses bus ambulance
    """.split()
)
SAME: Final = frozenset(
    "both same too also fellow likewise ditto shared together common alike mine ours ex former".split()
)
"""Words by which a person says that the two of them are alike in something."""

KNOWN_SCHOOLS: Final = frozenset(
    """
    mit ucla usc ucsd ucsb uci ucr ucd ucsc nyu lse ucl kcl imperial oxford cambridge harvard yale princeton stanford
    columbia cornell brown dartmouth penn upenn duke rutgers purdue umass uconn umd uva unc vt gatech tulane rice
    northwestern northeastern notre-dame georgetown gwu gmu wustl washu cmu caltech berkeley cal jhu hopkins emory
    vanderbilt tufts bu bc brandeis wellesley smith vassar barnard amherst bowdoin colby swarthmore haverford
    uiowa uofi uiuc iu osu msu uofm umich unl ksu ku mizzou ou okstate lsu asu uofa nau unm unlv unr byu usu
    uw wsu osu ualberta ubc sfu uvic uoft utoronto mcgill waterloo queens mcmaster york tmu ryerson concordia
    uottawa carleton dal dalhousie umanitoba unb eth epfl tum lmu rwth kit uzh unibo unipd unimi polimi polito luiss
    bocconi sapienza sorbonne insead hec essec escp polytechnique sciencespo kul kuleuven ugent vub ulb
    tudelft tue uva vu leiden utrecht groningen wageningen kth chalmers lund uppsala ntnu uio dtu ku aalto
    hku hkust cuhk ntu nus smu sutd tsinghua peking fudan sjtu zju ustc kaist postech snu yonsei
    todai kyodai keio waseda ntust ateneo uplb upd dlsu ust pup tip feu adamson silliman
    iit iitb iitd iitm iitk iitkgp iisc iim iima iimb iimc iiit nit nitk bits vit srm jnu du jadavpur bhu amity manipal
    xlri fms isb nift nid jmi amu coep vjti thapar
    nust lums fast giki iba uet ned buet du nsu brac bracu kuet ruet
    uct uj unisa wits sun uwc ukzn tuks makerere knust legon unilag oau unn uniben abu lasu uniport covenant yabatech
    achimota strathmore jkuat uon kca egerton moi udsm udom
    uitm um upm usm ukm utm unimas taylors sunway itb ugm its unpad undip binus telkom
    chula chulalongkorn thammasat mahidol kasetsart silpakorn
    unam ipn itam tec itesm uba utn ucc usp unicamp ufrj ufmg ufpe puc uchile uc udea unal javeriana uniandes
    pucp metu odtu itu bogazici bilkent sabanci koc bilgi marmara
    kfupm ksu kau aub auc guc ain-shams cairo ju just psut lau usj
    anu unsw usyd uts rmit monash unimelb qut uq uwa curtin deakin griffith otago massey aut canterbury
    wharton sloan booth kellogg haas ross stern fuqua darden rotman ivey
    trinity ucd ucg nuig dcu tcd qub ulster strathclyde napier heriot-watt st-andrews durham warwick bath bristol
    leeds exeter loughborough surrey lancaster lboro uea
    """.split()
)
"""Schools known by a short name, in one word."""

KNOWN_ORGANISATIONS: Final = frozenset(
    """
    rotary rotaract toastmasters kiwanis lions jaycees jci aiesec enactus ieee acm asce asme nsbe shpe swe sase
    ymca ywca redcross rcs msf who unicef unesco un undp unhcr wwf greenpeace amnesty oxfam bbbs habitat
    ffa 4-h scouts girlguiding cadets rotc jrotc nss ncc nysc nysc npcc wosp
    usmc usaf usn army navy marines sas para paras nato bundeswehr idf
    ibew uaw seiu afscme teamsters usdaw unison gmb siptu unite cwu
    mensa freemasons shriners elks eagles moose odd-fellows
    pmi shrm aicpa aba ama rics rtpi riba ice ciob imeche cipd cima acca cii
    aka dst ksig akpsi dsp ttb tbp kappa theta gamma delta sigma alpha zeta omega phi beta chi psi
    bni yc ycombinator
    """.split()
)
KNOWN_PROGRAMS: Final = frozenset(
    """
    erasmus fulbright chevening rhodes marshall gates daad jet tfa posse mlt bams chevening mext ciee afs yes
    americorps peace-corps peacecorps cityyear vista nccc
    pmp cfa cpa acca cissp ccna ccnp aws csm prince2 togaf oscp comptia six-sigma cima frm caia actuary cma cga
    gmat bar ielts celta tefl delta pgce
    alx andela lewagon ironhack codecademy outward-bound duke-of-edinburgh dofe ncs raleigh vso
    kip fsj bfd nysc upsc css lpdp beswan dost bolashak techstars yc antler entrepreneur-first
    mba emba
    """.split()
)
KNOWN_EMPLOYERS: Final = frozenset(
    """
    google alphabet microsoft apple amazon aws meta facebook netflix nvidia intel amd qualcomm cisco ibm oracle sap
    salesforce adobe spotify uber lyft airbnb tiktok bytedance twitter snap pinterest reddit linkedin stripe square
    paypal shopify dropbox slack zoom atlassian canva figma notion databricks snowflake palantir openai anthropic
    tesla spacex boeing airbus lockheed raytheon nasa esa jpl ford gm toyota honda nissan hyundai kia bmw audi
    volkswagen vw porsche daimler mercedes volvo scania renault peugeot stellantis fiat ferrari bosch siemens philips
    asml ericsson nokia huawei samsung lg sony panasonic hitachi toshiba fujitsu nec xiaomi oppo lenovo dell hp
    walmart target costco kroger safeway publix heb wegmans aldi lidl tesco sainsbury sainsburys asda waitrose morrisons
    ikea carrefour auchan migros coop rewe edeka mercadona woolworths woolies coles bunnings
    nike adidas puma zara inditex hm uniqlo gap lululemon lvmh loreal unilever nestle pepsi pepsico coke danone
    mars mondelez kellogg kraft heinz pg disney pixar warner hbo universal paramount bbc itv cnn nyt
    pfizer moderna astrazeneca gsk novartis roche bayer merck sanofi novo abbott medtronic jnj
    mckinsey bcg bain deloitte pwc ey kpmg accenture capgemini tcs infosys wipro hcl cognizant mahindra tata reliance
    goldman jpmorgan jpm chase citi citibank hsbc barclays lloyds natwest santander bbva ing ubs rbs anz westpac
    nab commbank dbs ocbc uob maybank icici hdfc sbi blackrock vanguard fidelity visa mastercard amex
    shell bp exxon chevron total totalenergies equinor eni petronas petrobras pemex aramco sabic adnoc sasol eskom
    maersk msc dhl fedex ups usps dpd hermes db sbb sncf ryanair easyjet lufthansa emirates qatar delta united
    starbucks mcdonalds kfc subway chipotle nandos greggs costa wendys
    arup aecom wsp atkins jacobs mott ramboll hatch fluor bechtel skanska vinci turner
    gojek grab tokopedia bukalapak shopee lazada traveloka ola flipkart swiggy zomato paytm zerodha byjus ola
    safaricom mpesa mtn airtel vodacom telkom dangote flutterwave paystack andela jumia
    rappi nubank mercadolibre globant cemex bimbo femsa
    kakao naver coupang line rakuten softbank tencent alibaba baidu meituan didi
    nhs usda fda cdc nih epa hud irs nyc tfl mta bart
    careem talabat noon getir trendyol wolt glovo deliveroo doordash instacart zalando n26 revolut monzo klarna wise
    bloomberg reuters gartner nielsen kantar
    caterpillar cat komatsu deere claas agco kubota husqvarna stihl hilti makita grundfos abb schneider
    basf dow dupont bayer linde heraeus henkel evonik
    """.split()
)
CAREERS: Final = frozenset(
    """
    recruiter headhunter hr hiring manager director ceo cfo cto coo vp president founder cofounder partner owner
    buyer rep sales engineer editor agent producer officer associate analyst consultant head lead chief editor
    """.split()
)
"""Posts that somebody holds at a company."""
