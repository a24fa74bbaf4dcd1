"""Ordinary words, so that a name can be told from them. Made by `learning/names.py`.

Sources: Mimesis' English texts (MIT) and the labelled cases in `tests/cases`.
"""

from typing import Final

WORDS: Final = """
monitoring monitors monk monkfish monsieur monsignor monster month monthly months mood moon moor moore moot
mopped mops moral more moreover moringa morning mornings morse mortgage mortgages mortuary mos most mostly
mother mothers motion motivational motor motorcycle motorola motors mould mount mountain mountains mounted
mouse moustache mouth move moved movement moves movie movies moving mozilla mp mpeg mph mr mrs ms msg msging
msn mt much muck mud muddle muddled mule mules multi multimedia multiple mum mumps mums mundo municipal
murder muscle museum museums music musical must muster mustered mustn mutton mutual mutuals muy mx my myself
mysql mystery mzee na naabutan naebody nag nagkita nagpansinan nagtanong nah nail nails naira nak nakausap
naked nakita naman name named names naming nampak napkin napkins nappies narrow nasa nation national nations
nationwide native natural naturally nature nauseous navigate navigation navy nba nc ncaa nd ne near nearby
nearest nearly neat nebenan nec necessarily necessary neck neckline neebour need needed needle needs needy
negative negociator neighbor neighborhood neighbour neighbouring neighbours neither nem neonatologist nephew
nerd nervous net netherlands nets netscape network networking networks neuroscience neutral never nevr new
newbie newest newly news newsagent newsletter newsletters newspaper newspapers next nfl ng ngayon ngayong nh
nhl ni nicht nicked nie niece night nightmares nights nikon nine nineteen nineties ninety nintendo ninth
niseme nissan nits niya nj njugu nl nm no noble nobody nod nodded node nodes noise nokia non none nonstop
noo noodles noon noong nope nor normal normalen normally north northeast northern northwest norton norwegian
nos nose noses nostalgia nostalgic nostra not notario notary note notebook notebooks noted notes nothin
nothing notice noticed notices notification notifications notify notion nov novels november now nowhere nr
ns nsw nt nuclear nudes nuh null number numbers numerous nun nunca nuns nur nurse nursery nurses nursing
nutrition nutritionist nv nvm nw ny nyc nylon nz oak oat oath object objection objective objectives objects
obligation obligations obliged obliges observation observations observed observing obsessed obtain obtained
obvious obviously obvs occasion occupation occupational occur occurred occurs ocean oceans oclc oct october
octopus odd odds oem of ofc off offence offer offered offering offers office officer officers offices
official officials offline offset ofsted often oh oil oils ok okay oke old older oldest olympic omg on once
one ones ongoing onions online only ontario onto oo op open opened opening opens opera operate operated
operating operation operational operations operator operators opinion opinions opportunities opportunity
opposing opposite opposition opt optical optician optimal optimization option optional options optometrists
or ora oracle orang orange orbachev orchestra orchid orchids ordained order ordered ordering orders ordinary
org organ organic organisation organisations organised organist organization organizational organizations
organized organs orgo orgue orientation oriented origin original originally orleans os ot other others
otherwise otra ou oud oughta our ours ourselves ouston out outages outbid outcome outcomes outdoor outdoors
outer outfit outlet outline outlook output outright outside outsourced outsourcing outstanding outta oven
ovens over overall overalls overflow overlap overlaped overlapped overlaps overnight overseas oversize
overstepping overview ow owe owes owing owl own owned owner owners ownership owns owt oxford oxygen pa paano
pace pacific pack package packages packaging packard packed packer packet packing packs pad paddle paddles
padrino pads page pages paid pain paint painted painting paintings pair paired paisa pajamas pakipot pal
pala palace palestinian pallets palm pals pan panasonic panel panellists pans panto pants pantyhose papeles
paper paperback papers para paragraph paragraphs parallel parallelklasse paralympic paralympics paramedic
parameter parameters parang parcel parcels pareho parent parenting parents parish park parked parking parks
parlato parliament parlour paroisse parquet parrot part parted partial participant participants participate
participating participation particular particularly parties partly partner partners partnership partnerships
parts party pass passage passbook passed passenger passengers passes passing passion passive passport
password past pasted pastor pastry patch patches patent path pathologist paths patience patient patients
patria patrol pattern patterns paws pay payable payday paying payment payments paypal payroll pays pc pcb
pci pcs pda pdas pdf pdt pe peace peach peak pear pears peat pee peel peeled pehchana pehle pen penalty
pencil pending penerima penny penpal pens pension pensions pentium people pepper per percent percentage
perched perfect perfectly perfil perform performance performed performer performing perfume perhaps period
periods peripherals perl permalink permanent permission permit permits permitted pernah person personal
personality personalized personally personals personnel persons perspective pertama pesos pet petition
petrol petroleum pets petting petty pfp pg ph pharmaceutical pharmacist pharmacy phase phd phentermine
philately philip philips philology philosophical philosophy phlebotomy pho phone phoned phones photo
photograph photographer photographs photography photos photoshop php phrase physical physician physicians
physics physio pi piano pianos pic pick picked picker pickled pickles picks pics picture pictures pie piece
pieces pierogi pig pigeon pigeons pile pill pills pilot pilots pin pinch pinching pine ping pinged pink
pinned pioneer pipe pipeline pipes pipettes piraeus piso pistahcio pit pitch pitched pitches pitching pity
pix pixels pizza pl place placed placement placements places plain plan plane planet planetarium plank
planned planner planning plans plant plantilla plants plaque plasma plaster plasterer plasters plastic plate
plates platform platforms platinum plausible play played player players playing plays playstation plaza plc
pleachers pleasant please pleased pleasure plenty plinth plot plough pls plug plugging plugin plum plumber
plumbing plus plywood pm pmid pneumatics po pocket pod podcast podiatrist podium poem poems poetry point
pointed pointer points poked poker police policies policy polish polished polite politely political politics
poll polls pollution poly polyphonic poodles pool poor pop popped popular popularity population populations
por porridge port portable portal porter porters portfolio porthole portion portions portrait ports
portuguese pose position positions positive possibility possible possibly post postage postal postdoc posted
poster posters posting postman postposted posts pot potential potentially pots potter pottery pouffe poultry
pound pounds pour poured poverty powder powders power powered powerful powers pp ppl pr practical
practically practice practices practised pray prayed prayer praying pre preach preachers precisely precision
prefer preference preferences preferred pregnancy pregnant preguntas preliminary premed premier premium prep
preparation prepare prepared preparing presale prescription presence present presentation presentations
presented presenter presenting presently presents president presidential press pressed presses pressure
presumptuous pretended pretty pretzel prev prevent prevention preview previous previously price priced
prices pricing pride priest primarily primary prime prince princess principal principle principles print
printable printed printer printers printing prints prior priorities priority prison privacy private prize
pro prob probability probably problem problems procedure procedures proceed proceedings process processed
processes processing processor processors procurement produce produced producer producers producing product
production productions productivity products prof professional professionally professionals professor
profile profiles profit profits program programme programmes programming programs progress progressive
prohibited project projection projections projector projects promise promises promising promote promoting
promotion promotional promotions proof proofs proper properly properties property proposal proposals
proposed proposes prospective prosthetics protect protected protection protective protein proteins protocol
protocols proud prove proven provide provided provider providers provides providing province provinces
provision provisions proxy ps psp pst psych psychology pt pub public publication publications publish
published publisher publishers publishing pubmed puerto puff pula pulisce pull pulled pulse pump pumps punk
pupil pupils puppet puppets puppy purchase purchased purchases purchasing pure puro purple purpose purposes
purser pursuant push pushed pushes pushing pushy put puts putting puzzle python qanats qs qty qualifications
qualified quality quantity quantum quarrel quarry quarter quarterly quartet quays que queen quenelle queries
quero query quest question questioned questions queue queued quick quickly quid quieres quiet quilting
quinoa quit quite quiz quota quotas quote quotes qvevri ra rabbit rabbits race racing rack rad radar
radiation radical radio radiography raids rail railway rain rainbow raining rains raise raised raises
raising rake ramp ran ranch random rang range rangers rank ranking rankings rankly rap rapid rapidly rare
rat rate rated rates rather rating ratings ratio rats raw rb rc rd re reach reached reaction read reader
readers readings reads ready real reality realize realized really realtor rear rearranged reason reasonable
reasons recall recalls receipt receive received receiver receives receiving recent recently reception
receptionist recgonise recipe recipes recipient recite reckon reckons recognise recognised recognition
recognize recognized recollect recommend recommendation recommendations recommended reconnect record
recorded recorder recording recordings records recovery recreation recruit recruiter recruitment recruits
rector rectory recuiter recycling red reddit redeployed reduce reduced reducing reduction reed reef reefers
ref refer reference references referral referred refers refinance refine refinery reflect reform
refrigerators refund refuse refused regard regarding regardless regards region regional regions register
registered registers registrar registrars registration registry regular regularly regulars regulation
regulations regulatory rehabilitation rehearsal rehearsals reindeer rejected related relating relation
relations relationship relationships relative relatively relaxer release released releases relevant
reliability reliable relief religion religious remain remained remaining remains remarks rember remember
remembers remit remote remotely removal remove removed remover rent rental rentals rents reopened rep repair
repaired repairs repeat replace replaced replacement replay replies reply replying report reported reporter
reporting reports represent representation representative representatives represented representing
represents reproduction republic republican reputation req request requested requesting requests require
required requirement requirements requires requiring res rescue rescued research researchers reservation
reservations reserve reserved reserves reservoir reset residence residency resident residential residents
resin resins resistance resistant resolution resolve resolved resort resorts resource resources respect
respective respectively respond response responses responsibilities responsibility responsible rest
restaurant restaurants restoration restore restorer restores restricted restrictions result resulted
resulting results resume resurfaced ret retail retained retire retired retirement retires retrained retreat
return returned returning returns rev revealed revenue revenues reverse review reviewed reviewer reviews
revised revision revolution rf rfc rhode rhythm ri rice ride riders rides ridge riding rig right rights rin
ring ringing rings ringtone ringtones ripped rise risers rising risk risks river rivers rly rm rn road roads
roadsweeper roast roasted robofest robot robotic robotics rock rocks rocky role roles rolex roll rolled
rolling rolls rom romance romantic roof roofs room roommate rooms root roots rootstock rope ropes rose roses
roster rota rotated rotavator rotc rotten rough roulette round rounds route router routers routine row rowed
rowing rows royal royce rpm rr rs rss rt rubber rude rugby ruined rule ruler rules ruling run rung runner
runners running runs runway rural rush russian rv rw sa sabi sacks saddler safari safe safety sagas sahab
sahib said sail sailed sailing sailor sails sainsburys saint sake salam salary sales salesman saloon salt
sambal sambar sambo same samgyeopsal sample samples sampling samsung sand sandbar sandflies sandstorm
sandwich sandwiches sang sank sarees saskatchewan sat satellite satisfaction satisfied saturday saturdays
sauce sauces saudi sauna sausage save saved saving savings saw say saya saying says sb sc scabies scaffolds
scale scales scan scanned scanner scared scarf scars scary scene scenes schedule scheduled schedules
scheduling scheme schemes schicken schnapps scholar scholars scholarship schon school schoolgirl schooling
schoolmate schools schreibt sci science sciences scientific scientists scold scope score scoreboard scored
scores scotland scottish scout scoutmaster scouts scraps scratch screen screening screens screenshots screw
script scripts scroll sculptor sd se sea seal sealed seaman seamstress search searched searches searching
season seasonal seasons seat seated seats sebelah sec second secondary seconds secret secretary secrets
section sections sector sectors secure secured securities security see seed seedlings seeds seeing seek
seeker seeking seem seemed seems seen sees sef segment sei select selected selecting selection self sell
seller sellers selling sells semester semi semiconductor seminar seminars seminary senate senator send
sended sender sending sends senior seniors sense sensitive sensor sensors sent sentence seo sep separate
separately sept september septic sequence sequences sergeant serial series serious seriously servce serve
served server servers serves service services serving sesama session sessions set sets settee setting
settings settled settlement setup seven seventeen seventies seventy several severe sew sewing sexy sf sh
shade shadow shadowed shake shaken shakes shaking shall shame shampoo shamwari shape shaped share shared
shares shareware sharing sharp sharpened sharps shaved shd she shear shed shedding sheds sheep sheet sheets
shelf shell shepherd shes shift shinty shiny ship shipped shipping ships shirt shirts shock shod shoe shoes
shook shoot shooting shop shopped shopper shoppers shopping shops shore short shorts shot shots should
shoulder shouldn shouldnt shout shouted shouting shouts show showed shower showing shown showroom shows
showtimes shut shutki shutterstock shuwa shy si sia siam siblings sick sickness side sides sie siema siemens
siena sight sigma sign signal signals signature signed significant significantly signs signups silence
silent silhouette silk silly silobags silver similar simit simple simply simpson simulation sin since
sincere sing singer singing single singles sinigang sir sis sister sisters sit site sitemap sites siting
sits sitting sittings situation situations six sixteen sixth sixty siya siyang size sized sizes sk skate
skateboarder skateboards ski skiing skill skills skin skincare skip skipper skippers skype sl slab slate
slave sledges sleep sleeping sleeve slept slide slides slideshow slightly slime slimming slip slippers
slivovitz slot slots slow slowly sludge slurry sm smae small smaller smart smell smellier smells smile
smiled smith smoke smoked smokes smoking smoko smooth sms smth smuggling snacks sneezing snored snow
snubbing so soaked soap soccer social society socket sockets socks sod soda sofa soft softly software soil
solar sold soldered soldier soldiers sole solicitor solid solo solution solutions solve solventi some
somebody somehow someone something sometimes somewhat somewhere sommelier son song songs sonho sonographer
sons sonst sony soon sooo soprano sore sorry sort sorted sorting sorts sought soul souls sound sounds soup
source sources sourdough sourwood sous sousaphone south southeast southern southwest soy sp spa space spaces
spam spanish spanking spare spared spark spas spat speak speaker speakers speaking spear spears special
specialist specialists specialized specials specialty species specific specifically specification
specifications specified specify specs spectacular spectrum speech speeches speed spelling spells spend
spending spent sphagnum spilled spilt spin spinning spirit spiritual spit splashed split spoek spoga spoke
spoken sponsor sponsored sponsors spoon sport sporting sports spot spots spotted sprain spray spread
spreadsheets spring springs spuds spy spyware sql squad square squashed squeaked squid squint squished sr
src sri ss ssl st stability stable stack stadium staff staffing stage stages stained stainless stair stake
stall stallion stammer stamp stamped stamps stand standard standards standing standings stands stared
starring stars start started starter starting starts startup startups state stated statement statements
states static station stationed stations statistical statistics stats status statutory stay stayed staying
stays steady steal steam steel steering stem step steps stereo sterling stethoscopes steward stewards sth
stick sticker stickers sticks still stinking stock stocks stomach stomachs stone stonemason stones stood
stool stop stopped storage store stored stores stories storm story straight straightaway strange stranger
strangers strap strategic strategies strategy stream street streets strength stress stretch strict strike
string strings strip stroke strong strongly struct structural structure structures struggle stubborn
stubbornness stuck student studenti students studied studies studio studios study studying stuff stumped
stunt stupid style styles stylist su sub subject subjects sublime submission submissions submit submitted
subs subscribe subscriber subscribers subscription subscriptions subsection subsequent substance substances
substantial success successful successfully such suchen suddenly sue sufferer suffering suffice sufficient
sugar sugars suggest suggested suggestions suggests suicide suit suitable suitcases suite suites suits sum
sumin summary summer summers summit sums sun sunbae sunday sundays sunderland sunflower sung sunglasses
sunset sup super superior supervised supervisor supper supplement supplements supplied supplier suppliers
supplies supply support supported supporting supports suppose supposed supposedly supreme sur sure surely
surf surface surge surgeon surgeons surgery surname surprise surrounding surveillance survey surveyer
surveyor surveys survival survived suspension suspicious sustainable sw swali swallowed swan swapped
swapping swear swearing swears sweat swedish sweep sweeping sweet sweetbreads sweetie swerve swim swimming
swimwear swing swipe swiss switch switched switches sword swore sworn syllable symbol symbols symptoms
syndrome syne syntax system systems sztab ta tab table tables tablet tabs tadika tae tafe tag tagged tags
tail tailor tak take taken taker takes taking talent tales talk talked talkie talking talks tall tanda tank
tanker tanks tanong tante taon tape tapi tapos target targeted targets tariff task tasks taste tasted
tasting tattooist tattoos taught tax taxes taxi tayo tbh tc tcp td te tea teach teached teacher teachers
teaches teaching teak team teammate teams tear tears tech techbridge technical technically technician
technique techniques technologies technology tee teen teenage teenager teens teeth teh tel tela telecom
telecommunications telegram telematics telephone telescope television tell telling tells telly temp temper
temperature template templates temple temporary tempted ten tenant tend tengah tenner tennis tenor tent term
terminal terms terrible territories territory terror terrorism terrorist tesco test tested tester testified
testimonials testing tests text textbooks textile texts th thai than thank thanked thanks that thatch
thatched thatching thats the theater theatre theft their theirs them theme themes themselves then theology
theoretical theory therapy there therefore theres thermal thermometer thermos these thesis they theyre thick
thief thin thing things thingy think thinking thinks third thirteen thirty this tho thompson thongs those
thou though thought thoughts thousand thousands thread threads threat threatened three threshold threw
thrice throat through throughout throw throwing thru thrusday thumb thumbnail thumbs thursday thursdays thus
thyme ticket tickets tidal tidy tie tied ties tiger tight tiktok til tiles till tills timber time times
timesheet timing tin tinkling tiny tio tion tip tipo tips tire tired tissue titans title titles tm tn to
tobacco toboggans today todo toe together togther token told toll tomato tomatoes tomorrow toner tones tongs
tonight tonne tons too took tool toolbar tools tooth toothpaste top topic topics tops torch torches torture
toshiba total totally totals totoo touch touched tough tour toured tourism tourist tournament tours touting
tow toward towards towed towel tower town towns township toys tr trabajar trace track trackback tracked
tracker tracking tracks tractor trade traded trademark trademarks trader trades tradespeople trading
tradition traditional traffic trail trailer trailers trails train trained trainee trainer trainers training
trains tram tramadol trams trans transaction transactions transfer transferred transfers transformation
transit transition translate translated translates translating translation translator transmission transport
transportation trap trapped travel traveler travelled tray treasurer treat treated treatment treatments tree
trees trek trembl trend trends trews trial trials tribunal tried trim trip tripadvisor triple tripled trips
trod trombone troops trop trophy tropical trouble trousers trout truck trucker trucks true truly trunk trust
trusted truth try tryin trying ts tsunami tt tu tuba tube tubs tue tuesday tuesdays tugs tuition tuk tulips
tune tuned tunes tunnels tupperware turbine turbines turf turismo turkana turkish turn turned turning
turnips turnout turns tutor tutorial tutorials tv tvs twas twelve twenty twice twiki twin twins two tx type
typed types typewriters typhoon typhoons typical typically typing tyre tyres ucsd udemy ugh ugly uh uk
ukrainian ultimate ultimately ultra um umbrella umm umms un una unable unbekannter uncle uncles und under
undergrad undergraduate underground underinsured underlying understand understanding understood understudy
undertaker underwear unfortunately unhi unhooved uni uniform uniforme union uniprotkb unique unit united
units universal universe universities university unix unk unknown unless unlike unlimited unlock unlocking
unmatched unpaid unsubscribe untangled until untitled untung unusual unviersty up upcoming update updated
updates upgrade upload upon upper ups upside upstairs ur uranium url urns urw us usa usage usb usc usd usdt
use used useful user username users uses usher using usr usual usually ut utc ute utilities utility ux va
vacancy vacation vacations vaccinated vacuum vaga valid valley valleys valuable value values valve van
vanish vans variable variables variation variety various vary vast vat vbulletin vcs ve vector vedere veena
vegas vegetable vehicle vehicles vendor vendors venoms venture venue vera verandah verdict verge
verification verify verse version versions versus vertical very verzeichnis vessel vest vet veterans
veterinary vetkoek vets vez vhs vi via vicar vice victim victims victory vida video videos view viewed
viewing views village villages vimos vintage vinyl viola violation violence violent violin violinist virgin
virtual virus vis visa visible vision visit visited visiting visitor visitors visits vista visual vitamin
viva vivas voice voicemail voicemails voices void voip vol volcano vollies voltage volume voluntary
volunteer volunteered volunteers von vor vote voted votes voting voucher vouches vs vt wa waders wage wagon
wah wait waited waiting waitlisted waitrose waits wake waktu wala walang wales wali walk walked walkie
walking wall waller wallet wallpaper wallpapers walls wan wanna want wanted wanting wants war ward warden
warehouse warehouses warm warned warner warning warranty wars warum wary was wash washed washing wasn wasnt
waste wastewater watch watched watches watching water watermark waterproofs waters wave waved waves wawa way
ways we weak wealth weapons wear wearing wears weather weathers web webcam webinar weblog webmaster website
websites wed wedding weddings wedged wednesday wee week weekday weekend weekends weekly weeks weg weh weighs
weight weights weil weird welcome weld welder welding welfare well wellness wells went were weren west
western westminster wet wetherspoons wey whack what whatever whats whatsoever wheel wheelchair wheels when
whenever where whereas wherever whether which while whip whispered white whitehorse whitening who whole
wholesale whom whos whose why wi wicked wide widely widow widower widows width wie wife wifi wig wigs wiht
wiki wikipedia wild wildlife will william willing win wincanton wind windmills window windows winds wine
winemaker wing wings wink winking winner winners winning wins winter winters wire wireless wis wisdom wise
wish wishes wishing wishlist with withering within without witness witnesses wizard wk wks wolves woman
women womens won wonder wonderful wood wooden woods wool word wording words wore work worked worker workers
workforce working workmate workplace works workshop workshops world worlds worldwide worms worn worry worse
worship worst worth would wouldn wouldnt wound wow wrap wrestling wright wrist wrists write writer writers
writes writing written wrong wrote wv www xbox xhtml xl xmas xml xo xp xx ya yacht yah yahoo yam yapped yard
yards yarn ye yeah year yearbook years yeast yellow yes yesterday yet yews yield yo yoghurt yoke york
yorkshire you young younger your youre yours yourself youth youtube yowes yr yrs yung yurt zdnet zealand
zeig zero zip zone zoo zoom zum zur zus zwei
"""
