"""Words for occasions where people meet, as plain data in folded form.

Compiled by hand, trade by trade. Several words to an entry are joined by a blank.
"""

from typing import Final

GATHERINGS: Final = frozenset(
    """
    conference conferences conf symposium symposia congress convention summit forum colloquium plenary
    fair fairs jobfair expo exhibition exposition mela messe feria salon salone tradeshow roadshow
    meetup meetups mixer hackathon hackathons datathon ideathon buildathon makeathon codefest robofest jam
    webinar webinars seminar seminars workshop workshops masterclass bootcamp clinic symposiums
    panel panels keynote roundtable townhall hearing hearings inquest tribunal mediation arbitration deposition
    interview interviews audition auditions viva defense defence committee orals
    inspection inspections audit audits walkthrough walkround walkdown walkabout survey appraisal
    retreat offsite kickoff onboarding induction orientation
    networking breakfast luncheon gala banquet reception soiree ceremony awards
    congreso feria jornada jornadas foro encuentro taller charla colloque salon journee journees atelier
    tagung kongress stammtisch absolventenkongress fachmesse hausmesse treffen abnahme vortrag messestand
    convegno fiera seminario congresso feira palestra encontro evento evenement konferencja targi szkolenie
    konferencia veletrh konferenssi messut kongres beurs pameran seminari kursus kongre fuar
    indaba lekgotla imbizo bosberaad barazas baraza harambee durbar
    rally jamboree eisteddfod feis ploughing agrishow shows show showcase demo demos
    """.split()
)
"""Nouns that hardly ever mean anything but an occasion."""

ENCOUNTERS: Final = frozenset(
    """
    call calls zoom teams videocall teleconference meeting meetings visit visits talk talks lecture lectures
    session sessions training trainings tour tours booth stand stall table line queue event events day days evening
    evenings night nights dinner lunch brunch supper drinks happy hour coffee chat chats conversation
    presentation presentations pitch pitches paper poster demonstration trial trials tasting tastings cupping
    course class refresher lesson lessons briefing debrief handover commissioning
    auction auctions sale market markets viewing viewings showing screening premiere launch opening openings vernissage
    exam exams assessment test tests fitting shoot shooting photoshoot gig gigs concert recital rehearsal
    tournament match game games regional regionals finals final semifinal contest competition competitions olympiad
    negotiation negotiations talks tender bid shift placement rotation round rounds practicum fieldwork dig expedition
    field trip drill drills exercise exercises rescue emergency fire raid search
    wedding weddings christening baptism funeral wake barbecue bbq braai party birthday reunion sangeet
    mehndi shower quinceanera bachelorette graduation commencement convocation prom picnic potluck
    flight train ferry bus cruise taxi uber airport plane airplane bar pub gym banya sauna milonga
    quiz date hostel carpool retreat camp
    consultation appointment review reviews crit crits critique checkup procedure operation surgery
    festival parade march protest election canvass campaign fundraiser benefit charity run marathon walk hike
    rally service mass sermon mission trip trips safari excursion
    shadowing shadow ride ridealong stakeout closing completion signing settlement handshake
    uncrating install installation delivery repair shutdown turnaround outage overhaul sprint sprints standup
    livestream podcast broadcast recording stream ama
    mixer speed booth pavilion podium backstage greenroom screening keynote plant site
    press junket round-table teleconference zoomcall videocon phone telephone
    committee board assembly synod council ceremony swearing-in inauguration
    dispute strike bargaining grievance tutorial crash calibration harvest shearing lambing milking
    stocktake stock-take changeover dry-dock drydock sea-trial bunkering pilotage boarding muster
    mela puja iftar eid diwali carnival open-day careers
    """.split()
)
"""Nouns that may mean an occasion where two people met, given company."""

SOCIAL: Final = frozenset(
    """
    wedding christening baptism funeral wake barbecue bbq braai party birthday reunion sangeet mehndi shower
    bachelorette prom picnic potluck flight train ferry bus taxi plane airplane bar pub gym banya sauna milonga
    date hostel tinder bumble hinge tantan cruise airport salsa christmas
    """.split()
)
"""Occasions that are no professional ones."""

OPENERS: Final = frozenset(
    """
    career careers job jobs trade book science study student students alumni industry food boat wine home craft art
    site plant ward court bail client customer vendor supplier sales kick-off exit phone video informational mock
    speed guest open parents parent-teacher town press demo pitch hack code case grand safety fire health
    """.split()
)
"""Nouns that often begin the name of an occasion."""

FAMOUS: Final = frozenset(
    """
    pycon europycon djangocon defcon devoxx fosdem kubecon dockercon wwdc ces mwc ifa drupa interpack anuga sial
    gulfood vinitaly prowein bauma conexpo agritechnica eurotier ligna hannover-messe automechanika intersolar
    slush web-summit websummit afrotech techcrunch disrupt collision viva-tech vivatech sxsw re:publica
    ted tedx neurips icml iclr cvpr acl emnlp siggraph gdc gamescom pax e3 comic-con comiccon nasscom gitex
    dreamforce inbound re:invent aws-summit google-io davos indaba apimondia ift nrf shoptalk nab ibc idfa berlinale
    cannes sundance frankfurter buchmesse rsna asco esmo ecr medica arab-health bio biotech ispor aaas agu egu
    mining-indaba pdac imex itb fitur wtm seatrade posidonia smm nor-shipping ots adipec cop cop26 cop27 cop28 cop29
    imts emo euroblech formnext k-messe chillventa ish light-building orgatec imm maison-objet salone-del-mobile
    premiere-vision texworld techtextil itma junction hackzurich treehacks hackmit mhacks pennapps
    horeca expoagro agrishow zitf mihas
    """.split()
)
"""Occasions known by a name of their own."""

MEETINGS: Final = frozenset(
    """
    met meet meeting spoke spoken talked talk chatted chat yapped discussed sat shared shook swapped exchanged traded
    introduced bumped ran crossed interviewed presented spoke moderated judged hosted mentored coached taught
    trained lectured audited inspected surveyed demoed demonstrated toured guided walked showed led ran gave
    examined graded evaluated assessed fitted installed fixed repaired calibrated serviced delivered negotiated
    pitched sold bought sampled tasted catered photographed filmed interpreted translated testified deposed
    represented treated operated scrubbed nursed sealed signed checked visited came called phoned rang skyped zoomed
    argued debated heckled asked answered helped rescued piloted drove flew queued stood worked manned staffed
    volunteered spent paired partnered grouped teamed heard listened attended saw watched bumped encountered
    """.split()
)
"""Verbs, in the past, of what brings two people together."""
