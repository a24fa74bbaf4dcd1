"""Ordinary words, so that a name can be told from them. Made by `learning/names.py`.

Sources: Mimesis' English texts (MIT) and the labelled cases in `tests/cases`.
"""

from typing import Final

WORDS: Final = """
aa aarhus aayi ab abba abc abeg abgebrochen abi ability able aboard about above abroad absence absolute
absolutely abstract abt abuelo abundance abuse abused ac academic academy acc accept acceptable acceptance
accepted accepting accepts access accessibility accessible accessories accessory accident accommodation
accommodations accompanied accordance according account accountant accounting accounts accuracy accurate
accused ace aceito achieve achieved achievement acid acoustic acquaintance acquainted acquired acquisition
acre acres acrobat across act acting action actions activation active activities activity actor actors
actress acts actual actually acute ad adapter add added adding addition additional additions address
addressed addresses adds adequate adik adjournments adjustable adjusted adjuster adjustment admin
administration administrative administrator administrators admire admired admission admissional admissions
adobe adopt adopted adoption adorable adores ads adult adults advance advanced advantage advantages
adventure adventures adverse advert advertise advertised advertisement advertisers advertising advice advise
advisor advisory ae aerials aero aeroplanes af affairs affect affected affiliate affiliated affiliates
affirms afford affordable afore afraid africa african after afternoon afterwards ag agad again against age
aged ageing agencies agency agenda agent agents ages aggregate aging ago agora agree agreed agreement
agreements agri agricultural agriculture agronomy ah ahead ahoj aid aids aim aims ain air aircraft airline
airlines airport ak akara akin ako akong alaikum alam alarm albany album albums alcohol alerts algorithm
alien alive all allergic alles alliance allocated allocation allow allowed allowing allows almost alone
along alongside alphabetical already alright als also alternate alternative alternatives although alto
altogether altos alum aluminum alumna alumni alvarez always am amateur amazing amazon ambassador ambassadors
ambitious ambulance ambulances ambush amd amended amendment amendments american americans amio amoeba among
amount amounts amp an anaesthetic anaesthetist analog analysis analyst analytics anarchist ancient ancora
and ang angel angels angle angry anim animal animals animated animation anime ankle anniversary annotation
announce announced announcement announcements announces annoyed annual annuities anonymous another answer
answered answering answers antenna antes antique antiques any anybody anyhow anymore anyone anythin anything
anytime anyway anywhere aol ap apa apache apart apartment apartments ape api apologise app apparel
apparently appeal appealing appeals appear appearance appeared appearing appears appendix apple appliances
applicable applicant applicants application applications applied applies apply applying appointed
appointment appointments appreciate apprentice apprentices apprenticeship approach approaches appropriate
approval approved approximately apps apr apu ar arab arabia arbitrates arc arcade architect architects
architecture archive archived archives archivist arduino are area areas aren arena argued arguing argument
arguments arising arm armed armour arms army around arrangement arrangements array arrested arrival arrive
arrived arriving arrow art article articles artificial artist artists arts artwork as asap ashby asian aside
ask asked asking asks asleep asp aspect aspects assembly assess assessment assessor asset assets assigned
assignment assist assistance assistant associate associated associates association associations assume
assumed assumes assurance assured astronaut astronomy asylum at ate athletic athletics atlantic atmosphere
atom atson attach attached attachment attachments attack attacks attempt attempts attend attendance attended
attendee attention attic attitude attorney attorneys attraction attractions attractive attribute attributes
au auch auction auctions aud audacity audience audio audit auditor auf aug aunt auntie aunty australian auth
authentication author authorities authority authorized authors auto autograph automated automatic
automatically automation automobile automotive autopilot autumn autumns av availability available avalanche
avatar ave avenue average avg aviation avoid aw awaits award awarded awards aware awareness away awesome
awful awfully axis axles ay aye ayuda az ba baad babe babes babies baby babysat babysit bachelor back
background backs backup backwaters bacon bad badge badminton bag bagged bagnino bagpipes bags bailed bairn
bait bake baked baker bakers bakery bakes baking bakkie balance balcony ball bama ban banana band bands
bandwidth bang bank banker banking bankruptcy banks banner bap baptism bar barbecue barber barcodes bare
barely bargain bargained bargains barista baritone barn barracks barriers barrister barrow bars base
baseball based basic basically basics basin basis basket basketball baskets bass bassoon batch batchmate
bath bathroom bats battalion batter batteries battery battle bay bayad bb bbc bc bday be beach beaches
beacon bead beads beam beans bear beard bearer bearing bears beast beasts beat beautiful beauty became
becaria because become becomes becoming bed bedding bedroom bedrooms beds bedsheets bee beech beef beekeeper
been beer bees beet befor before beforehand began beggar begin beginning begins behalf behavior behind bei
being beku belayed belief believe believed believes bell bellringers bells belly belongs below belt belum
bench benches benefit benefits berkeley beruflich beside besides best bestie bestsellers bet beta better
betting between beyond bezos bhabhi bhai bhaiya bhako bhukampa bi bible bibliography bicycle bid bidder
bidding bids bien big bigger biggest bike bikes bikini bilang bill billboards billing billion bills biltong
bin binary binding binned bins bio biography biological biology bioreactor bird birds birth birthday
birthdays births biscuits bisher bishop bit bitcoin bite bits biz black blackjack blacksmith blade blades
blank blast blazer bleeding bless blessed blew blind blob block blockchain blocked blocks blog blogger
blogging blogs bloke blokes blonde blood blotting blow blowed blue blues bluetooth blurb blvd bmw board
boarded boards boast boat boats bob bobbins boda bodies body boet bogs boiler boilers bold boleh bolilla
bolt bond bonds bone bonus book booked booking bookkeeper bookmark books bookstore boom boomers boost boot
bootcamp booth booths boots border bore bored boreholes bores born borrowed borrows boss bosun bot both
bother bottle bottom bought bound boundary bout bow bowed bowl bows box boxed boxes boxing boy boyfriend
boys br bracelet bracelets braces brackets brain brake branch branches brand brands brass brave bravo bread
break breakfast breaking breaks breakups breast breasts breathe breathed bredda bredren breech breed breeder
breeds bricklayer bricks brides bridesmaids bridge bridges brief brigade bright brilliant bring bringing
brings britain british bro broad broadband broadcast broadcasting broadway brochure broke broken broker
brokers bronx bronze brother brothers brought brown browns browse browser browsing bs bt btw buck buckwheat
buddy budget budgets budgie buen buffer bug buggers bugs build builder builders building buildings builds
built bulk bulletin bump bumping bunch bungeoppang bunions bunk bunked bunkie bunkmate bunkmates buns buoy
bureau burek burn burned burning burns burnt burst bus bush bushfires busia business businesses businessy
busted busy but butcher butt butter button buttons buy buyer buyers buying buys buzzes by bye bylaws byte
bytes ca cab cabin cabinet cabinetmaking cable cables cache cached cad cadet cadets cadetship cafe cairns
cake cakes calculate calculated calculator calendar calendars calendly calf call called calling calls
callsign cam cambridge camcorder camcorders came camel camera cameras camp campaign camping camps campus can
canadian cancel cancelled cancer candidate candidates candles candy cannoli cannot canoe cant cants canvas
canyon cap capabilities capability capable capacity cape capital capitals caps capstone capsules captain
captained capture car carbon card cards care career careers careful carefully caretaker cargo caribbean
carnet carp carpet carpets carps carrer carried carrier carriers carries carry carrying cars cart cartoon
cartoons cartridge cartridges carved carving casa case cases caseworkers cash casino casinos caskets
cassette cast casting castle casts casual casualty cat catalog catalogue catch catechism categories category
catering cathedral catholic cats caught cause caused causes causing cavity cb cc cd cdr cds ce cebu cedis
ceiling ceilings celebrant celebrity cell cellar cello cells cellular cement cemetery census cent center
centers central centre centres century ceo cert certain certainly certificate certificates certification
certified cf ch chacha chagas chai chain chainsaw chair chaired chairman chairs chalk challenge challenges
chamber chambers champion championship chance change changed changes changing channel channels chap chapel
chapter chapters char character characteristics characters charcoal charge charged charger charges charging
charity charm charred chart charter chartered charts chase chat chatted chatting cheap cheat cheats check
checked checking checkout checks cheeky cheerfully cheers cheese chef chem chemical chemicals chemist
chemistry cheques cherry chess chest chevrolet chhaina chica chick chicken chickened chiede chief chilam
child childhood children childrens chill chinese chip chips chiropodist chisel chocolate chocolates choice
choices choir chon choose choosing choosy chopped chopper chosen christ christened christening christenings
christmas chrome chronic chucking church churches churchwarden ci ciao cigarette cinema ciphers circle
circuit circumstances cisco cited cities citizen citizens city citysearch civil cl claim claimed claims
clang clap clapped clapping clarinets clasmate class classes classic classical classics classier
classification classified classifieds classmate classmates classroom clause clean cleaned cleaner cleaning
clear clearance cleared clearly clerk clerked clever click clicked clicking clicks client clients climate
climbing climbs clinic clinical clip clipboard clips clock clocks close closed closely closer closes closing
closure cloth clothes clothing cloud cloudy clover clown club clubs clue cluster cm cnet co coach coaching
coal coalition coast coastal coat coatings coats cobbler cod code codelab codes coding coffee coffin cohort
coin coincided coincidence coins coke cold colega collaboration collagen collapsed colleague collect
collectables collected collectibles collection collections collective collector collegamento college
colleges collies colonel color colors colour colourful columbia column columns com combat combed combi
combination combine combined combines combo come comedy comes comfortable comic comics comigo coming comma
command commands comment commentary commented comments commerce commercial commission commissioner commit
commitment committed committee committees commodity common commonly commons communicate communication
communications communities community commuter comp compact compadre companies company compaq compare
compared comparison compartment compatibility compatible compensation competencies competency competition
competitive compi compilation compiled complain complained complaining complaint complaints complete
completed completely completion complex complexity compliance comply component components composed
composition compost compound compounder comprehensive compression computer computers computing con
concentrate concentration concept concepts concern concerned concerning concerns concert concertinas
concerts conclusion conclusions concrete condemned condition conditioning conditions condolences conduct
conducted conductor conducts cones conference conferences confess confidence confidential config
configuration configure confirm confirmation confirmed confirms conflict confuse confused confusion congrats
congress connect connected connecting connection connections connector conozco consent consequences
conservation conservative conservatory consider considerable consideration considered considering consistent
consists console consolidation const constable constantly constitutes constitution constitutional
constraints constructed construction consult consultant consultants consultation consulting consumer
consumers consumption contact contacts contain contained container containers containing contains
contemporary content contents contest contests context continent continental continents continue continued
continues continuing continuous contract contractor contractors contracts contrast contrata contribute
contributed contribution contributions control controlled controller controls convenience convenient convent
convention conventional conversation conversations conversion convert converted converter convincing convite
convo convoy cook cooked cooker cookery cookie cookies cooking cooks cool cooling coop cooperation
cooperative coordination coordinator copied copies copper copy copyright cord core corn cornell corner
cornered cornet coroner corp corper corpers corporal corporate corporation corporations corps corpse correct
corrected correction corrections correctly corrects corresponding corridor corridors cos cosmetic cosmetics
cosplay cost costa costs costume cottage cotton couch cough coughed could couldn couldnae couldnt council
councillor counsel counseling counsellor counselor count counted counter counters counties counting
countries country counts county couple couples coupon coupons courage courier course coursera courses court
courtesy courthouse courts cousin cousins cover coverage covered covering covers covid cow cox cp cpu cr
crack cracked craft crafts crane crash crates crawl crayons crazy cream creamery create created creates
creating creation creative creator creature credit credits creek creepy crem crew crewed cricket cried cries
crime crimes criminal cringe crisis crit criteria critic critical criticism crm crop cropped cross crossed
crossing crosswords crowd crown cruise cruises cry crying crypto cs css cst ct cubes cubicle cue cultural
culture cultures culverts cuma cup cupboard cups curate curator curious curiously curly currency current
currently curriculum curry curtain curve custody custom customer customers customize customized customs cut
cute cuts cutting cuz cv cvs cycle cycling cyrpto cz czech da dabbling dad dadaji daddy dads daein daft
daily dal dam damage damages dame damn damned damp dance danced dancing danger dangerous dangerously dark
darlin darling das dash data database databases date dated dates dating daughter daw dawn day days db dc dd
de deacon dead deadline deaf deal dealer dealers dealing dealings deals dealt dealtime dean dear dearest
dearly death deaths debate debian debt debug debugged dec decade decades december decent decide decided
decides decision decisions deck declaration declared decline declined deconfliction decor decorator decrease
dedicated deeds deep def default defence defendant defended defense define defined definitely definition
definitions degree degrees deh deid del dela delay delegation delete deleted deliver delivered delivers
delivery dell delta deluxe dem demand demands demo demobbed democracy democratic democrats demoed
demonstrate demonstrated den dengue denied density dental dentist dentists dentures deny department
departments departure dependent depending depends deport deposit depositions depot depression dept depth
deputy der derived des describe described describes description descriptions desde desert deserve deserves
design designated designed designer designers designs desired desist desk deskmate desktop desktops
desperate despite destination destinations destruction detail detailed details detected detection detective
detector detectors determination determine determined determining deutsch dev devel develop developed
developer developers developing development developments device devices devil devour dey di dia diabetes
diagnosis diagnostic dial dialect dialogue diameter diamond diamonds diary diaspora dice dicen dictionary
did didi didn didnt die died diese diesel diet dieting diez diff difference differences different difficult
difficulties difficulty digest digging digital dildos dilemma dimension dimensional dimensions dimple din
dinars dining dinner diploma dir direct directed directing direction directions directly director
directories directors directory dirham dirty disabilities disability disabled disagreed disappoint disaster
disc discharge discharged discipline disclaimer disclosure discord discount discounts discover discovered
discovery discrimination discs discuss discussant discussed discussion discussions disease diseases dish
dishes dishwasher dishwashing disk disney disorder disorders dispatch dispatched dispatcher dispensary
display displayed displaying displays disposal dispute disrupt dissected dissertation distance distinct
distributed distribution distributor district districts disturbed ditch divers diverse diversity divided
dividia dividing diving division divorce diz dj dm dms dna do doc dock dockers doctor doctora doctoral
doctorate doctors document documentary documentation documents dodge dodgy doe does doesn doesnt dog dogs
doing doll dollar dollarisation dollars dolls domain domains domestic domino dominoes don donate donation
donations done donkey donkeys donor donors dont doon door doors dorm dormitory dos dose dot doubels double
doubt doubts dough down downline download downloaded downloads downstairs downtown dr draft drafted dragged
dragon drama drank draw drawer drawers drawing drawn dreadful dream dreams dreamt dredger dress dresses drew
drill drilling drills drink drinking drinks drive driven driver drivers drives driveway driving drone drop
dropped dropping drops drought drove drowning drowns drug drugs drum drums drunk dry drying ds dsl du dual
ducks dude due dulu dumb dummies dunedin dunno duration durch during dust dutch duties duty dv dvd dvds
dying dynamic dynamics ea each eagle ear earlier early earn earned earning earnings earrings ears earth
earthquake ease easier easily east eastern easy eat eating eats ebay ec echo ecommerce economic economics
economy edge edited editing edition editions editor editorial editors edits edt education educational
edwards ee eel eels ef effect effective effectively effectiveness effects efficiency efficient effort
efforts eg egg eggs eh ehh ehn eight eighteen eighty ein either elbow elbows ele elected election elections
electric electrical electrician electricity electronic electronics element elementary elements elephant
eleven eligibility eligible eliminate elite elk ell elm else elsewhere em email emailed emails embalming
embassy embedded embrace emergency emerging emeritus emigrated eminem emissions emotional empanadas emphasis
empire employed employee employees employer employers employment emptied empty en enable enabled enables
encik encoding encourage encouraged encyclopedia end ended ending ends enemy energy enforcement eng engaged
engagement engine engineer engineering engineers engines england english enhance enhanced enjoy enjoyed
enlarge enlist enough enrollment ensure ensuring ent enter entered entering enterprise enterprises
entertainment entire entirely entities entitled entity entrance entries entry envelopes environment
environmental environments ep epa epidemiologist epinions episode epson equal equally equation equipment
equipped equity equivalent er erased erasmus ere ericsson error errors es escape esewa esn especially espn
espresso essay essays essential est esta establish established establishing establishment estate este
estimate estimated estimates estrogen estuvimos et etc ethernet ethical ethics ethnic etiquette eu eulogy
eur euro europe european euros evaluate evaluated evaluation even evening event events eventually ever every
everybody everyday everyone everything everywhere evidence evidently evil evolution evry ew ewes ex exact
exactly exam exame examination examine examined examiner examines example examples exceed excel excellence
excellent except exception excerpt excess exchange exchanged excited exciting exclamation exclusive excuse
exec execution executive executor exempt exempted exemption exercise exercises exhibit exhibition exist
existed existence existing exists exit exp expand expanded expansion expect expectations expected expedition
expelled expense expenses expensive experience experienced experiences experiment experimental experiments
expert expertise experts explain explained explaining explains explanation exploration explore explorer expo
export exposed exposure express expressed expression ext extend extended extension extensions extensive
extent external extra extract extras extreme extremely eye eyebrows eyelashes eyes fabric face faced
faceless faces facial facilitate facilitated facilities facility facing fact factor factors factory facts
faculty fades fae fail failed failing fails failure failures fainted faints fair fairly fake falei fall
falling falls false fam fame familiar families family famous fan fancied fancies fancy fans fantastic
fantasy faq faqs far farm farmer farmers farms fashion fast faster fat father fatto faucets fault fava favor
favorite favorites fax fe fear feared feature featured features featuring feb february fed federal
federation fee feed feedback feeding feeds feel feeling feelings feels fees feet feijoada fell fella fellas
feller fellow fellows fellowship fells felt female fence fermentation ferocious ferret ferries ferry fertig
festival fetched fetish few fewer fez ff fiar fiber fiction fiddle field fielded fields fierce fifa fife
fifteen fifth fiftieth fifty fig fight fighting figure figured figures file filed files filing fill filled
fillet filling film films filter filters final finalist finally finance financial financing find finder
finding findings finds fine fined finger fingers finish finished fintech fintechs fire firefighter firefox
fireman fireplace fires firewall firey firm firma firms first fiscal fish fished fisher fisheries fishing
fit fitness fits fittings five fix fixed fixes fixing fl flag flags flame flapjack flash flashing flask flat
flatmate flats flattering fleet flenser flew flex flexibility flexible flicked flickr flies flight flights
flock flog flogging flood flooded floor flooring floors floral florist florists flour flow flower flowers
flows flu flue fluid fly flyer flying fm focus focused folded folder folk folks follow followed follower
following follows fone font fonts food foods foolish foot football footballer footfall for force forced
forces ford forecast forecasts foreign foreman forest forever forex forget forgets forgive forgot forgotten
forklift form formal formally format formation formats formed former forms formula formulary forscht fort
forth fortnight fortune forty forum forums forward forwarded forwarder foster foto fotos foulbrood found
foundation founded founder four fourm fourteen fourth fox fr frame framed frames framework franchise
fraternise fraud freaking free freedom freeware freezing french frequency frequent frequently fresh fresher
freshly freshman fri friday fridays fridge fridges friend friendly friends friendship fringe frog from front
froze frozen fruit fry ft ftp fuel fui fukui full fully fume fun function functional functionality functions
fund fundamental funded funding funds funeral fungi funnier funnily funny furious furniture further
furthermore fusion fuss future fy ga gabung gadgets gaffer gain gal galing galleries gallery galley gama
gambling game gamecube gamers games gaming gamma gang gap garage garantida garden gardener gardening gardens
garu gas gate gates gateway gather gathering gathers gauranteed gave gb gbp gcash gcc gcse ge gear gearbox
geek gehabt gel gelernt gen genatsvale genau gender general generally generals generate generated generation
generator generators generic genes genetic genetics genre gentleman gently genuine geographic geography
geologist geology gesehen get gets getting ghost ghz gi giant gied gif gift gifts gig gilded girl girlfriend
girls give given gives giving glad glance glass glasses gliding glimpsed global globe glory glossary gloves
glue gm gmt gnome gnu go goal goalie goals goat goats god godfather godmother gods goes going gold golden
golf gondola gone gonna good goodness goods google goosebumps gorgeous gospel got goto gotta gourmet
governance government governments governor gown gp gps gr grab grad gradauted grade graded grades graduate
graduated graduation grain gramin grammar grand granda granddaughter grande grandfather grandma grandmother
grandson granny grant granted grants grapefruit graph graphic graphics grass gratis gravedigger gravel gray
grazie great greater greatest greatly greek green greenstone grew grey grid grilled grippers grips groceries
grocery groomed grooming gross ground grounds groundsman groundworks group groupmate groups grove grow
growing grown grows growth grup gt guapa guarantee guaranteed guard guardian guess guest guestbook guests
guidance guide guidelines guides guild guildhall guillotine guilty guitar gulf gun gundogs gunman guns
gurdies gurdy guru gusto gut gutter guy guys gym gypsum ha hab habe habilitation habit habitat hacerle
hackathon had hadn haha hahaha hain hair haircut hairy haka half hall hallo halloween halo ham hammer
hampshire hand handball handbook handheld handkerchief handle handled handler handles handling handouts
hands handshake handsome handwriting hang hanger hanging hangs happen happened happening happens happy
harassment harbor harbour harbourmaster hard hardcover hardly hardware harian harm harness harp harris
harvard harvest harvester has hash hashtag hasn hat hatch hate hates hats have haven havent having hawks
hazardous hb hd he head header heading headline headlines headmaster headmistress headquarters heads headset
headshot headstones headteacher healed healing health healthcare healthy heap hear heard hearing hearsay
hearse heart hearts heat heating heats heaven heavy heckled hectares hed hedge hedgelayer heels hehe height
heights held helicopter hell hello helmet help helped helpful helping helps hence hens her herald herbal
here hereby herein heritage hero heroes herr herring hers herself hes heute hewlett hey hi hianti hidden
hide hiding hier high higher highest highlight highlights highly highschool highway hike hiked hiking hill
hills hilton him himsel himself hindi hinge hip hire hired hires hiring his hispanic hist historic
historical history hit hits hitting hiv hive hives hizo hj hmm hmu ho hobbies hobby hobbyhorse hockey hog
hola hold holdem holder holders holding holdings holds hole holes holiday holidays hollered hollywood holy
holyoke home homepage homes homeschooled homework honda honest honestly honey honeymoon honked honourable
hood hoodie hook hop hope hoped hopefully hopeless hoping hora horizontal horrible horror horse horseradish
horses hose hospice hospital hospitality hospitals host hosted hostel hostess hosting hosts hot hotel hotels
hounded hour hours house household houses housewares housing how however howya hp hr hrs hs html http hub
hubae huge hui hull hum human humans hummed humor humoured hums hun hundred hundreds hung hunger hungry hunt
hunting hurdy hurricane hurry hurt husband huskies hut huyu hyacinth hybrid hydrologist hygiene hygienist
hymnals hyung ia ibang ibbs ibm ic ice ich icon icons id idea ideal ideas identical identification
identified identify identifying identity idk idli ie ieee ielts if ig ignore ihn ii iii il ill illegal
illness illusion illustrated im image images imagine imaging img immediate immediately immigration impact
impacts implement implementation implemented implementing implications import importance important
impossible impressions improve improved improvement improvements improving in inbox inc inch inches incident
incl include included includes including inclusive income incorporated increase increased increases
increasing increasingly incredible indeed independence independent index indexed indian indicate indicated
indicates indicator indicators individual individuals indoor induced induction industrial industries
industry infant infants infection influence info inform information informational informed infrastructure
ing ingredients inherit inherited initial initially initials initiative initiatives injection injuries
injury ink inkjet inmate inn inner innit innovation innovative input inquiry ins insert inside insider
insight insists inspect inspected inspection inspector inspects inspired inspiring insta instagram install
installation installed installing instance instant instantly instead institute institutes institution
institutional institutions instruction instructions instructor instructs instrument instrumentation
instruments insult insurance insured insures int integer integrated integration integrity intel intellectual
intelligence intelligent intended intent inter interaction interactions interactive interest interested
interesting interests interface interfaces interior intermediate intern internal international internet
interns internship interpretation interpreted interpreter interracial interval intervention interview
interviewed interviews into intro introduce introduced introduction inventory invest invested investigates
investigation investing investment investments investor investors invita invitation invitations invite
invited invites inviting invoice involve involved involvement involves involving ion ip ipod ir iraqi irish
irl iron ironic is isbn ish islamic island islands isn isnt iso isp israeli issue issued issues ist ister it
italian item items ithaca its itself ive iwi iya jackaroo jacket jahr jam january japanese jar jars jauh
java javascript jay jazz jealous jeans jeep jeff jelsoft jet jetzt jewellery jewelry jewish jews jk job jobs
jockey join joined joiner joinery joining joint joke jokes journal journalist journals journey jp jpg jr
judge judged judges judging judgment judicial jug juga juice jul july jump jumpa jumped jumpers junior
jurisdiction juror jurors jury just justice juvenile ka kabaddi kahit kakak kami kaming kapa karaoke karu
kasal kasi kb ke keep keeper keeping keeps keigo kein keiner kelas kelp keluar kenal kenn kept kerala kerja
kernel keropok keto key keyboard keyboards keys keyword keywords kg khanom khun ki kick kicking kid kidney
kids kilala kill killed killer killing kiln kilns kilometers kilometres kilos kilt kimchi kind kinda kinder
kindergarten kindly kinds king kingdom kingfish kings kingsway kiosk kiss kissed kit kitchen kitchens kits
kkk kkkkk km knead knee knees knew knife knight knit knives knocking know knowing knowledge known knows ko
kobo koeksister kolego koneksyon kong kontakt kopi korea korean koshari kp kps ks kuih kuna kung kuya kvass
ky la lab label labels labmate labneh labor laboratory labour labourer labs lack lad ladder ladies lading
lads lady lah lahir laid lake lakes lamb lambing lambo lambourn lambs lamp lamps lanarkshire land landed
landfill landlines landlord lands landscape lane lanes lang language languages lanka lanyard lanyards laptop
laptops large largely larger largest las laser lashed lass lassie last lat late later latest latex latin
latinas latter laugh laughed laughing laughs launch launched laundromats laundry law lawn laws lawyer
lawyers lay layer layers laying layoffs layout lb lbs lcd le lead leader leaders leadership leading leads
leaf league leak leaked leaned leaning leant learn learned learning learnt lease leases least leather leave
leaver leavers leaves leaving lecture lectured lecturer lectures led left leg legacy legal legend legged
legion legislation legislative legislature legit legs leh leisure lementary lemme lend length lens lenses
lent leprosy lernen lese less lesson lessons let lets letter letterhead letters letting level levels lg
liability liable liao lib liberal libero liberty librarian libraries library licence license licensed
licensing lido lie lieutenant life lifeboats lifeguard lifestyle lifetime lift lifts ligaments light
lighthouse lighting lights like liked likely likes likewise liking lil lilies lime limewood limit
limitations limited limits limousines limping line linear lined lines lineup lingerie link linkdin linked
linkedin linking links linux lion liquid list listed listen listened listener listening listing listings
lists lite literacy literally literary literature lithium litigation litter little live livecam lived liver
lives livestock living ll llc lmao lo load loaded loader loading loads loaf loan loans local localisation
locate located location locations locator lock locked locker locksmith lodge lodger lodging log logbook
logged logic logical login logistics logo logos lol lollipop long longer look looked looking looks lookup
loop loose lord lorry los lose losing loss losses lost lot lots lottery loud lounge love loved lovely loves
low lower lowest lowkey loyalty lp ltd luck lucky lulus lumang lunch lunches lung lurk lust luxury lycos
lying lyrics ma mabuksan macam machan machine machinery machines machst macht macros mad madame made mag
magazine magazines magic magician magkaibang magnate magnesium magnetic mail mailing mailman mails main
mainly maintain maintained maintaining maintenance mairrit maize majo major majority make maker makers makes
making makulit malaria male mall mama man manage managed management manager managers manages managing
mandado mandar mandazi mandou manga mangoes manitoba mannequins manner manual manuals manufacturer
manufacturers manufacturing many map mapping maps marble marbled march marched marching marine mark marked
market marketing marketplace markets marking marks marriage married marriott marshal marshes mas mashallah
mask mass massage masses massive mast master masterclass masters mastery masts match matched matches
matching mate mated material materials maternity mates math mathematical mathematics maths matriculate
matriculated matrix matron matter matters mattresses mature mau maximum may maybe mayo mayor mb mbili mc md
me meal meals mean meaning means meant measles measure measured measurement measurements measures measuring
meat mech mechanic mechanical mechanism mechanisms med medal media median medical medicare medication
medicine medium medline meds meenister meet meeting meetings meets meetup megrim mein meiner meishi member
members membership memorabilia memorial memories memory men mend mended mends mens mental mentee mention
mentioned mentions mentor mentored menu merchandise merchandiser merchant merchants mercury mere merely
merit meron meself mesh mesma mess message messaged messages messaging messenger met metabolism metal meter
meters method methodology methods metres metro metrology metropolitan meu mexican mg mhz mi mic mice mich
micro microphone microsoft mid middle midnight midwife midwives might migration miler miles military milk
milking mill million millions mills min mind minded minds mindset mine mineral minha mini minimal minimum
mining minisett minister ministry minor minority mins mint minus minute minutes mir miracle mirror misc
miscellaneous misericord misled misma mispronouncing miss missed misses missing mission missus mistake
mistakes mister mit mitgemacht mitsubishi mix mixed mixes ml mlb mm mn mo moaned mobile mobility mock mod
modal mode model modeling models modem moderate moderated moderator modern modes modification modified
modify module modules moisture moja mole molecular mom moment moments moms mon moncton monday money monitor
"""
