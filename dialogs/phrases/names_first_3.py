"""First names of the world, folded. Made by `learning/names.py`.

Sources: Faker (MIT), Mimesis (MIT), and a list compiled by hand.
"""

from typing import Final

NAMES: Final = """
mereana meredith merete merethe meri meric merictan meriem merih merilin merilyn merim merima merita merja
merla merle merlin merlyn merrill mert mertel merter mertkal mertol merva merve mervi mervin mervyn mery
meryem meryeme meryl merzuk meshack meshur mestur mesude meta mete metinkaya metka metod metrine metta mette
meveddet mevludiye mevlut mevsim meyhanim meyra meyransa mezide mia miah mica micael micaela micah miceal
micha michael michaela michaele michal michala michalina michał micheal micheala michel michela michelangelo
michele michelina micheline michell michelle michiel mick mickael mickey mie mieczysław mieczysława mielikki
mieszko miette migle mignon miguel miguela miha mihael mihaela mihai mihail mihailo mihels mihin mihnea
mihrab mihriye miia miika miikka miina miisa mijo mik mika mikael mikaela mikaere mikail mikako mikayla
mikayıl mike mikel mikelis mikels mikhail miki mikkel mikko miklos miko mikołaj mikula mikulas mila milada
milagros milan milana milay milcah milda mildred mile milena milene miles miley milica milja miljenko milka
milkah milla mille miller millicent millie milly milo milorad milos miloslav miloslava milota milovan milton
milutin mimi mimmi mimosa mimoza min mina minal mindaugas mindy mine minea minenhle minerva ming ming-che
ming-chu ming-hui ming-hung ming-te ming-tsung minh minho minibe minja minjun minna minnie minodora minoru
minttu minurə mio mioara mira mirabela mirabella miran miranda mirandolina miray mirbadin mircea mirco
mirdza mireille mirek mirela mirella mireya miriam miriama mirja mirjam mirjami mirjana mirka mirkku mirko
mirna miro miron mirona mironshoh miroslav miroslava mirosław mirosława mirriam mirsad mirta mirtha mirto
miruna mirva mirza mirzə mirəli misael mischa misha mishat miska mislav misra misty misuli mitali mitch
mitchel mitchell mitchelle mitesh mithun mitica mitra mitrut mitsuko mituru mitzi miyesser mizhir miłosz
mkarkara mladen mlungisi mnqobi mo moa moder modesta modesto modris modupe moe mofifoluwa mogens mohamad
mohamed mohamed-ali mohamed-amine mohamedi mohammad mohammed mohamud mohan mohand mohini mohinur mohit
mohlaroyim mohsim moira moises mojca mojisola mojisoluwa mojmir mollie molly molti momanyi momoko mona
monalisa mongi monia monica monicah monika monique monis monserrat montae montague montana montay monte
montel montes montez montgomery montrel montrell montrelle montrose moona mooses mora moraa moradeke morag
morayo moreen morena morenike moreno morgan morgana morgane moric morine moritz morolake morris morten
mortimer mose moses mosinmileoluwa mosunmola motha motunrayo mouloud mounir mourad moureen mourib mourine
mourits moussa moya moyosore mozart mpho mridula mrihani mthokozisi muarra mubariz mubetcel mubina mucahit
mucellib mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha muge mugendi mugo mugur
mugurel muhallil muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo
muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed
muhammet muhazzim muhima muhip muhiye muhsina muhyettin muia muireann muiruri muizza mujde mujur mukbile
mukesh mukhwana mukramin mukrume muktedir mulayim mulele muli mulwa mulya mulyanto mulyono mumbi mumo
mumpuni mumtaz mumtaze mumtoz muna munene munezzer mungai muni munif munir munira munisa muntəzir munyao
munyoki munəvvər murad murali murat muratcan muren muret muriel muriela murielle muriithi murimi murit
murithi muriuki murod murray mursalina mursinin mursita mursəl murti musa musafet musaffa musau musee
musembi musemma musfira mushtariy musila muskunaz muslim muslima muslum mustafa mustafo mustapha mustika
mustofa musure musyoka musyoki mutai mutasım muthama muthengi muthoka muthoni muthui mutia mutie mutinda
mutiso mutisya mutlu mutluhan mutua mutuku mutunga muturi muvaffak muvahhide muveddet muxlisa muxtar
muzayyana muzdahir muzdalifa muzekker muzhir muzəffər mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki
mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti my mya myah myla mylan myles myr myra myriam myrna
myron myrta mzamo mədinə məhru məhəmməd məhərrəm məlahət məleykə məmməd mənsur mənsurə məryəm mərziyyə məsmə
mətanət na naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila
nacer nachiket nada nadeem nadege nades nadezda nadhir nadia nadim nadin nadina nadine nadir nadja nadr
nadzieja nae naeem nael naelle naemi nafasat nafees nafesa nafii nafile nafis nafula nagesh naglis nagme
nagı nahashon nahel nahidə nahil nahuel naia naiara naib naibə naida naide nail naila nailə naim naima naimh
naimi naina nais naja najair najam najeeb najib najuma najwa nakato naki nakif nakip nakke naksh nakul nalan
nalar naliaka nalini nam nami namiq namrata nan nana nanami nanci nancy nanda nandi nandini nando nanette
nanjala nanna nanni nanə naod naoimh naoise naoki naoko naom naomh naomi naomie naomy naoto napoleon naradi
narcis narcisa narciso nardi naresh narges narhanim narimane narin narji nart narıngul nas nasab nase naseer
nashipie nasiba nasim nasir nasiru nasra nasrin nasrullah nasser nassim nastja nasuf nat nata natacha natali
natalia natalie natalija natalio natalja nataly natalya natan natanael nataniel natasa natascha natasha
natasja natasza nate natella natercia nath nathael nathalia nathalie nathaly nathan nathanael nathaniel
nathari natiq natividad nattawun natəvan naveed naveen navneet nawal nawel naya nayeli nayfa nayil nayla
nayman naz nazaire nazario nazende nazi nazilə nazim nazimet nazimə nazir nazlihan nazlim nazlı nazıdil
ndegwa nderitu ndidi ndirangu nduku ndumiso ndunge ndungu nduta nea neal neasa nebih nebiha necdat nechifor
necilal necmettin necva ned neda nedas nedda nediljko nedjma neea neel neelam neelima neema neeraj nefaret
nefes nefiye neha nehal nehemiah nehip nehir neida neil neila neill neja nejc nejdet nekesa nela nelah nele
neli nelia nelida nelima nelio nell nella nelli nellie nello nelly nelson nelu nemesio nena nenad neo neptun
nerea nereida nergis neriban nerijus nerim nerina neringa nero nesem nesfe nesip neslinur neslisah nesrin
nesrine nessa nestor nestori nete netra netta nev nevada nevaeh neval nevbahar nevena nevenka neveser
nevgece nevgin nevgul neville nevin nevio nevise nevra nevsal nevsale newton neyir neyla neyran neza
nezengul nezihi nezize ngaire ngamia nganga ngari ngeni ngigi ngoc ngozi ngugi nhat nhien nhlanhla nhung nia
nial niall niamh niara nicat niccolo nichakarn nichifor nichola nicholas nichole nicholus nick nicklas
nickson nicky niclas nico nicoara nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj
nicolas nicolasa nicolaus nicole nicoleta nicoletta nicolette nicolina nicoline nicolle nicolo nicu niculina
niculita nicusor nicuta nida nidhi nidia nidra niels nieves nigar nigel nigesa niglæs nigmet nihad nihai
nihal nihan niharika niilo niina nik nika nikau nike nikhil niki nikita nikki niklas niko nikodem nikol
nikola nikolai nikolaj nikolajs nikolas nikolett nikoletta nikolina nikora niks niksa nil nila nilam nilcan
nilda nilesh nili nilima nilo nils nilson nilufar nilufer nimakoah nimisha nimrat nina ninetta ninioluwa
nino ninon ninoslav niracha niraj nirgul nirja nirmala nis nisa nisan nisha nishant nisse nisə nita nitara
nitesh nitin nivaldo nives nixon niyaga niyati niyaz niyazi niyilolawa nizami nizar njabulo njagi njenga
njeri njeru njiru njogu njoki njoroge njozi njue njuguna nkazimulo nkechi nkiru nkiruka nnamdi nneka noa
noah noam noan nobantu nobuhle noe noel noeleen noelia noelie noeline noella noelle noemi noemia noemie
nogay noha noham nohan nohlan noi noirin nojus nokulunga nokuthula nola nolan nolann noleen nolhan nollaig
nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo nomsa nomthandazo nomusa nomvula nona
nonhlanhla nonjabulo nonso nontobeko nooa noomi noor noora noppakao nora norah norbert norberta norberto
nore noreen norica norina noris norm norma norman normand normann normunds norris nothando nour noura nova
novel novi novruz novrəstə noxolo noyan nozibusiso nozima nozizwe nqobizitha nrima ntimi ntombi nuala nubar
nubia nudret nugraha nuhu nuket nukhet nukte nula nuno nunzia nunzio nura nural nuranə nurbanu nurcan nurda
nurdeniz nuretdin nurey nurgil nurgul nurgun nurhayet nuria nuriat nurice nuriya nuriyet nurkan nurkut
nurlan nurlana nurmelek nurmuhammad nursal nursan nurseda nurseli nurser nursim nursən nurtac nuru nurul
nurulla nurullah nurveren nurəddin nusa nusabə nusirəvan nusrət nutcha nutkrita nutwadee nuutti nuwan nuyan
nwabudike nyaboke nyaga nyah nyakundi nyamai nyambura nyana nyanchama nyasha nyasi nyawira nyoka nyokabi
nyoman nyongesa nyoni nyota nyuki nyyrikki nzioka nzomo næwe nəcəf nəfisə nərgiz nəriman nərmin nərminə
nəsib nəsimi nəzakət nəzrin oana oba obaid obanijesu obdulia obed obianuju obinna ocal oceane ochieng octav
octave octavia octavian octaviana octavie octavio octaviu octavius oda odalis odalys odd odder oddgeir
oddger oddi oddleif oddmar oddvar odelia odeline odell odetta odette odhiambo odhran odika odil odile odilia
odin odina odis odkanlı odmar odmund odon odongo odstanus odul odunayo oduor oeshi ofelia ofeliya ofrath
oganer oge ogechi oget ogooluwa ogulbas ogun ogunc ogurata ogus oguzman ohto oili oisin oiva ojas ojasvi
okanay okbay oke okechukwu okello okguclu okkas okmen okot okoth okseven okta oktavia oktavius oktem okten
okto okturemis okturk okumu okyalaz ola oladare oladimeji olaf olajide olajumoke olakunle olamide olanrewaju
olansile olar olasunmbo olaus olav olavi olca olcay oldag oldrich ole oleg olegario olek olena olenka olev
olfa olfert olga olgac olgeir olgerts olgierd oli olimpia olimpian olimpiu olin olinda oliva olive oliver
oliverio olivia olivie olivier olivija oliviu oliwer oliwia oliwier olle olli ollie olof ololade oloo olov
olu oluchi oluf olufunke olufunmilayo olumide olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi
oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole olwen olwethu olympia om omaca omair omaja
oman omar omari omay omeir omer omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omondi
omosalewa omotara omotayo omotola omotoun omowumi omran omriye omur omya ona onal onalan onat oncel oncu
oncuer onder ondieki ondrej onel oner onerva onesmus ongay ongen ongu oni oniz onkar onni onofre onofrio
onsal onuker onur onuray onurcan onursu onveer onyango onyinye oona oonagh opal opan ophelia ophelie opiyo
opung opwonya oqtay ora oralia oran oranlı oray orazio orcin orduxan oreofe orest orestas oreste orfelina
orfhlaith orfiye orgun oriana oriane orik orinder oriol orla orlagh orlaigh orlaith orland orlanda orlando
orlane orlin orlondo orm ormar orna ornella orquidea orsola ortak ortansa oruc orvo orvokki orxan oryurek
osa osama osamu oscar osei osha osiyo oskar oskari oskars oskay osman osmo osmund osogo ossama ossi ossian
ostman osunleke osvald osvaldo osvalds oswald oswaldo ota otabek otay other othin othinkar otieno otilia
otilija otis otmar oto oton otoniel otso ott ottar ottavia ottilia ottilie otto ottokar ottomar otylia
ouanes ouma oumar ousmane oussama outi ove over ovgu ovidio ovidiu oviya ovul ovun ovunc owais owen owethu
owino owuor oxana oya oyelaran oyenike oyindasola oyku oylum oymak oysha oytun oz ozakan ozalpsan ozana
ozansu ozaslan ozay ozbay ozbek ozberk ozbilek ozbilge ozcam ozcan ozdal ozde ozdes ozdil ozdilek ozdoga
ozdogdu ozel ozen ozenc ozer ozerdinc ozerk ozertem ozge ozgen ozger ozgu ozgul ozgun ozgur ozinal ozinan
ozioma ozkan ozkent ozkutlu ozlem ozler ozlu ozmen ozok ozokcu ozol ozpetek ozpınar ozsel ozsoy ozsozlu
oztan oztek oztekin oztuna oztunc ozturk ozudogru ozy ozyurt pa paavali paavo pablo pachongruk paco pacome
pada paddy padma padmi padraic padraig padraigh padraigin pahal pai-han pai-hung pai-jui pai-lin pai-yen
pai-yu paige paiman paivi paivikki paivio pak paker pakizə pakjira paksu pal palina pall pallavi palle palma
palmira palni paloma pam pambe pamela pamfil pamir pamira panagachie panait panca pandora pandu panfilo
pangeran pangestu panini panji pankaj pankrac pankracy pannawich panu panya pao-chu paola paolina paolo
papatya par paramita paraschiva pardi paride parin paris parisa parker parman pars parsa parth parul parvez
pasa pascal pascale pascaline paschal pasi pasin paskalia pasqual pasquale pasqualina pat patchaploy
patcharaporn patience patric patrice patricia patricija patricio patrick patrik patrizia patru patrycja
patryk patsy pattamon pattapon pattatomporn patty paul paula paule pauletta paulette pauli paulica pauliina
paulin paulina pauline paulino paulius paulo pauls paulus pauric pavan pavani pavao pavel pavla pavlina
pavol paw pawan pawel paweł paye payton paz peace peadar peader pearce pearl pearse peder pedro peem peer
peg peggy pehlil pei-shan pekcan peker pekin pekiner pekka pekkan pekko peksen pelagiusz pelaji pelin pelle
pellegrino pellervo pembesin penelopa penelope penina peninah penny pentti pepe pepo peppi per pera percem
percy peren peri perinur peris perk perkasa perla perlita permun pernille pero perpetua perran perrine perry
pertti perttu perunko pervaiz pesent peta petar pete petek peter peteris peterson petr petra petrana petras
petre petri petrica petrina petrisor petronela petronella petronila petronilla petros petru petrus petrut
petruta petter petteri petula peyton phanice phelim phelix phenphitcha phil philemon philine philip philipp
philippa philippe philippine philis phillip philomena philomene phindile phineas phoebe phoenix phubes phuc
phuong phylis phyllis pi-chu pi-hsia pi-yun pia piaras piedad pier piera pierangelo pierce piergiorgio
pierina pierluigi piero pierre pierre-yves piet pietari pieter pietro pihla piia pijus pilar pilvi pin-jui
pin-yen pin-yu pina ping pinhan pinja pinky pino pintusorn pio piotr pip piper pippa pirahmet piran pirita
piritta pirjo pirkka pirkko piroska pitipat pius piyale piyush placido plamen plamenko platon plesu plinio
ploy po-wen pol pola polad polat polatalp polathan polatkan polen polina polla polly polona polonca polonia
pompilia pompiliu pooja poonam popobawa poppy porfirio pornchanok porsche poul povilas praba prabawa prabhu
prabowo prabu prachi pradeep prakash prakosa prames pramod pranata pranav pranawa praneel pranit prasad
prasert prasetya prasetyo prashant pratik pratyush praveen pravoslav prayitna prayoga prayogo preben predrag
preethi preeti prem preston pridbjørn prima primeiro primitiva primitivo primo prisca priscah priscila
priscilla priscillah prisha priska priti priya priyanka profira prokop prosper prospero prudence prudencia
prudencio prune przemek przemysław przemysława przybysława puja puji pulmu pumbaa pumla punam puneet punhan
puntira puput purcek purificacion purity purwa purwadi purwanto pusat pushti puspa puti putri putu pyry
pınar pırıl pırıltı pıtırcık pəri pərisan pərvanə pərvin pərvinə pərviz qaadir qaasim qabeel qabil qadar
qadeer qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel qareeb qarin qaseem qasid qasif
qasim qasım qatadah qawee qay-yoom qays qiana qiang qiyas qoncə qori qosqar quadir quang qudamah quddoos
qudoos qudrət queen quentin quiana quin quincy quinn quint quinten quinter quirina quirino qulam qulu qumru
qurban qusay qushi qutaybah qutb qutub quynh qızbəs qədir qələndər qənirə qəzənfər raaghib raagini raahil
raakel raakin raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabecca rabee rabi
rabiah rabih rabit racha rachael rachana racheal rachel rachela rachele rachelle rachid rachida rachit
rachita raci rada radek radeke raden radha radhee radhika radi radika radit raditya radmila rado radomir
radomił radomiła radoslav radoslava radosław radosława radovan radovana radu raducu raduz radvile radziwił
rae raed raees rael raewyn rafael rafaela rafaella rafan rafay rafał rafe rafee rafeek rafeeq raffaela
raffaele raffaella raffaello rafi rafia rafid rafih rafila rafiq raggi raghav ragheb raghi raghib raghu
ragna ragnar ragner ragnfrith ragnhild raguel rahab raharja rahat rahayu raheel raheem rahel rahiye rahma
rahman rahmat rahmet rahmi rahul rai raid raifə raihan raija raik raila raili raimo raimond raimondo
raimonds raimund raimundo raina raine rainer raino raisa raissa raita raitis raivis raj raja rajab rajat
rajata rajeev rajesh rajeshri rajiv rajko rajmund raju rakel rakesh rakide raksha ralf ralph raluca ram rama
ramadan ramadhan ramesh rami ramid ramil ramilə ramin raminta ramira ramiro ramon ramona ramunas ramune
ramzi rana ranbir rand randa randall randel randi randolf randy rangga rani rania ranil ranjit ranka ranveer
raoul raphael raphaelle raquel rares rasa rashid rashida rashidi rasim rasimə rasin rasit rasma rasmus
rastislav rasul ratchanon rathi rathulf ratih ratna rauf rauha raul rauli rauna rauni rauno raven ravi
ravinder rawald rawiri ray rayaan rayan rayane rayen rayhona rayla raymon raymond raymonde raymund rayyona
razi raziyə razvan razı rea reagan rebeca rebecca rebecka rebeka rebekah rebekka rebihat recepali reda
redmond reece reena reeta reeti reetta reetu refet refik reg regan regin regina reginald regine regis
regitse regitze regna regner regnhild regni regnild regnwald reha rehaan rehana rehema rehime rei reija
reijo reiko reima reimar reimer reimund rein reina reinaldo reine reinhard reinhardt reinhart reinhilde
reinhold reinholdt reinis reino rek reka rekha reksa rella relu remazan remedios remi remigio remigiusz remo
remus remy rena renaldo renan renarda renata renate renato renaud rendy rene renee rengin rengul renia reno
renuka renzo reo resat reshma reshoni resit respati restu resulcan reta rether reuben reva revza rex rey
reyansh reyes reyhan reyhanə reyna reynald reynaldo reynold reza rezin rezzak rezzan rhea rhian rhianna
rhianne rhiannon rhoda rhodri rhona rhonda rhys ria riad rian riana rica ricarda ricardas ricardo ricards
riccarda riccardo rich richard richardt richelle richie rick rickey ricky rico rida ridhi ridwan righer
rigmar rigo rigoberto rihards riika riikka riina riitta rik rika rikard riki rikke rikki riku rikulf riley
rim rima rimante rina rinaldo ring ringo rini rink rino rio risalet risasi rishi risper risto rita ritchie
ritika ritt ritu ritva riva rivka riya riyad riza riziki rizki rizvan rizwan roald roan roar rob robbie
robby robert roberta robertas robertina roberto roberts robin robina robinson robiya robyn rocco rochdi
rochelle rocio rod rodah roddy roderick rodger rodgers rodica rodney rodolfo rodolphe rodrigo rodrigue
rodulf roel roena rogelio roger rogerio rogers rohaan rohan rohat rohini rohit roise roisin rojnu rojus rok
rokas roko roksana roland rolanda rolandas rolande rolando rolands rolf rollin roma romain romaine roman
romana romane romanita romano romario romello romeo romeu romilda romina romola romuald romualda romualdas
romulo romulus romy ron rona ronal ronald ronaldo ronan roni ronin ronith ronja ronke ronni ronnie ronny
rono rony roopa roope roosa roque rory ros rosa rosabelle rosalba rosaleen rosalia rosalie rosalina rosalind
rosalinda rosalva rosamaria rosamond rosamund rosana rosangela rosanna rosanne rosaria rosarie rosario
rosaura rose rose-marie roseanna roselia roseline rosella roselyn roselyne rosemarie rosemary rosenda
rosendo rosetta rosette rosey roshan roshni rosi rosie rosina rosita roslyn rosman ross rossa rossana
rossano roswitha rosy rother rothger rothmar rotich roulf rovena rovsanə rovsən rowan rowena rowland roxana
roxane roxanna roxanne roxelana roy roya royal royalə roza rozalia rozalija rozalinda rozamunda rozanna
rozia rozina rozita roziya rozvita rua ruairi ruari ruaridh rubabə rubani ruben rubeyda rubi rubin rubina
ruby ruchan rudi rudiger rudite rudolf rudolfina rudolfo rudolfs rudolph rudra rudy rufina rufino rufus
rufət rugile ruhi ruhide ruhiu ruhiyyə ruhsar ruhsat ruhshona ruhugul ruhəngiz rui rukia ruknettin rukshan
rumaysa rumeysa runa rune rungo runi rupa rupert ruperta ruperto rupesh ruqayya ruqiya ruqiyyə rusen rushil
ruslan rusman rusne russ russel russell rustam rusul rut ruta rute rutger ruth rutt ruuben ruut ruwaihim
ruwani ruxanda ruxandra ruxsarə ruya ruza ruzena ruzica ryad ryan ryder rym ryma ryohei ryosuke rysiek
ryszard ryte rytis rza ræf rørik røth røthe rıfkıye rəfiqə rəhilə rəhim rəis rəmziyyə rəna rəqsanə rəsad
rəsid rəsmiyyə rəsul rəxsəndə saabir saad saadat saadiq saafir saahir saaiq saajid saal saalih saalim saana
saanvi saaqib saara saariyah saba sabah sabahat saban sabar sabari sabbir sabeeh sabeen sabettin sabih
sabihe sabil sabin sabina sabine sabino sabiq sabir sabirə saboor sabri sabrina sabur saburah sabır sacha
sachi sachin sacidə sacı sad sadaf sadaka sadan sadao sadaqat sadat sadberk saddam sade sadeed sadeti sadia
sadie sadiki sadina sadiq sadittin sadiye sadıman sadıq saeed safa safari safet safia safii safina safinaz
safiri safiya safta safura saga sagar sagcan saglam sagun sagıt sahat sahbanu sahdiye sahibə sahika sahil
sahin sahinalp sahinbey sahinder sahiner sahir sahlar sahmar sahmettin sahnaz sahnuray sahra sahvələd
sahıgul sai said saida saidi saiful saija saila saim saima saimi saini sair sairah saire sajid saka sakari
sakarias sakhr sakina sakip sakir sakit saksham sakshi sakti saku sakura sal salah salami saleh salgır sali
salim salima salimah salimet salina salkım salkın salla salli sally salma salman salme salohiddin salome
salomea salomey salomo salomon salsabila saltuk salurbay salvador salvator salvatore salvatrice salwa sam
samahat samaksh samama samandar samanta samantha samar samara samarth samer samesh sami samia samiah samiha
samil samina samir samira samirə samiya sammie sammy samo sampo sampsa samson samsul samu samuel samuela
samuele samuli samurtay samwel samweli samxal samy san sana sanaa sanal sanalp sanavber sanaya sanberk
sancak sancar sancho sancia sanda sandeep sander sandhya sandi sandie sandile sandis sandor sandra sandrine
sandro sandu sandy sanela sanelma sanem saner sang sangeeta sangita sani sanita sanja sanjana sanjar sanjay
sanjeev sanjin sanjo sanlı sanlıbay sanna sanne sanni sans sansal santa santana sante santeri santiago
santina santino santo santos santosh santtu sanur sanver sanya sanziana saoirse saood sapa sara sarabi
sarafina sarah sarah-jane sarah-louise sarai saran sardor sare sargın sari sarina sarita sarlota sarmite
saroj sarp sarper sarphan sarpkın sarthak saruhan sarunas sarunporn sarvan sarvar sarvinoz sarya sarıcabay
sasa sasha saskia saso sasu sathvik satish satomi satrettin satu saturnin saturnina saturnino satya satıa
saul sauli saulius saumu saumya saundra saurabh sauti sava savak savannah savas saverio saveta savina savino
savio savki savni sayalı sayan saydam sayeste saygın sayhan sayin saylan sayrak sayuri sayıl sayın sazime
scarlet scarlett scarlette scot scott seamus sean sean-paul seana seanan seaneen seanna seb sebastian
sebastiana sebastiano sebastien sebastijan sebastjan sebattin sebboy sebigul sebil sebla sebnem secen secgul
secil seckin seckiner secme seda sedef seden sedife sedzimir seem seema seet sefer sefi sefiye segilola
segismundo segun seha sehamet sehel seher sehnaz sehrazat sehreban sehza seidi seif seija sejda sekim sel
selaheddin selale selatin selcan selcen selcuk selda selen selena selene seler selim selime selin selina
selinti selis selja selma selmin selvi selyan sem sema semat semender semenica semine semiramis semrin
semsettin semsinisa sen sena senan sencar sencer sendogan sener senia seniha senja senkal senni sennur senol
senon sensoy senta seona seosamh sepp seppo septi seracettin serafeddin serafiina serafim serafin serafina
serafino serah serban serda seref seren serena serenat serezli serfinaz serge sergei sergej sergen sergey
sergio sergiu serhatmehmet serina serine serma serman sermin sernur serol serra sert sertap servac server
servi servinaz serwaa ses seth setya seun sevan sevara sevcan sevda sevdem sevdi sevdinar seven sever severi
severiano severin severina severine severino severo sevgen sevginur sevi sevican sevil sevim sevinc sevinch
sevindik sevket sevketfeza sevla sevsevil sevval seweryn seyda seydo seye seyfulla seyfullah seyfəddin
seyhan seyhun seyi seyithan seyma seymur seyran seyyal seyyide sezal sezen sezgi sezgin sezginbas shaban
shabnam shadrack shahid shahina shahnaz shahnoza shahriyor shahzod shahzoda shailesh shaima shaina shakila
shakira shalini shamim shamsuddeen shana shanaya shane shani shania shanice shanna shannan shannen shannon
shanthi sharad shari sharlene sharmila sharon shashi shaun shauna shauneen shaurya shawana shawn shawna shay
shayna shayne shaz shea sheamus sheela sheelagh sheena shehu sheila sheilah sheilla sheillah shekoni shelby
shelia shelley shelly shem sheng-hsiung sheree sheri sherine shernette sherri sherry sheryl sheyla shida
shiela shih-chang shih-han shih-ming shikha shilpa shinead shirin shirl shirley shiv shivani shivansh
shizuko shohei shohjahon shohrux shona shota shravya shreya shruti shu-chen shu-ching shu-chuan shu-fang
shu-fen shu-hua shu-hui shu-ling shu-mei shu-min shubham shukrona shweta si sian sibel sibilla sibonelo
sibongile sibusisiwe sibusiso sibylla sid sidar siddharth side sidiq sidiqə sidki sidney sidonia sidonie
sidsel siegfried siem siena sienna sierra sifa sifiso sifuna sigfrid sighburgh sighni sighrith sigita sigmar
sigmund signa signe sigrid sigrun sigurd sihawukele siimon siina siir siiri sijuade siku sila silan silanur
silas sile silja silje silke sille silondile silva silvan silvana silvano silver silverio silvester
silvestre silvia silvian silviana silvija silvina silvino silvio silviu silvo sima simal simao simas simay
simber sime simeon simeoni simge simi similoluwa simin simina simion simisola simiyu simo simon simona
simonas simone simonetta simonne simphiwe simphiweyinkosi simran simsek simten simun simuzər simya sina
sinasi sindhu sindy sine sinead sinem sini sinica sinikka sinisa sintija siobain sioban siobhain siobhan
siofra sione siper siphesihle sipho sira sirac sirap siren siret siri sirin sirine sirivan sirkka sirkku
sirpa sirzad siska sisko sisse sissel sissi sita sitarə sithembile sithembiso siti sitiwat sittik sittikorn
siv sivia sixtine sixto siya siyabonga skaidrite skolastika sky skye skyla skylar skyler slamet slava slaven
slavica slavka slavko slavomir slavomira slobodan smaranda smiljan smilla smilte smita smith smriti sneha
snjezana soan sobiesław socorro soffren sofi sofia sofiane sofie sofija sofren sohan sohret sohvi soila
soile soili soilikki soini sointu sokmen sol sola solal solange solborg soldis soledad soleh solen solene
soley soliha solin soline solma solmaz solomon solon solrun solva solvar solveig solvej solvi solvita solvor
solə somadina somer sommer somtochukwu sona sonad sonal sonali sonata sonay soner songurkan sonia sonja
sonmez sonnur sonny sonya sonyaz soo-jin soojin sophia sophie sophie-louise sophy sora soraia sorana sorawut
soraya sorcha soren sorin sorina sorkun sotaro souad soufiane soukaina souleymane souma soumaya soumia
soumya sovkət sowande soydan soydaner soyer soyhan soykan soykut soyler soylu soyselcuk sozen sozer spela
spencer speranta sphiwe sporgh spurgh sravani srecko srinivas sriram ssu-yu stacey stacie stacy stak staki
stali stan stana stanca stancu stanislas stanislaus stanislav stanislava stanislavs stanisław stanisława
stanka stanko stanley star starki stasia stavros steen stefan stefana stefani stefania stefanie stefanija
stefano stefany steffanie steffen steffi stefica stefka stein steinar steinunn steinvor stela stelian
steliana stella stellah steluta sten stener stenkil stepan steph stephan stephane stephanie stephany stephen
stephene stevan steve steven stew stewart stig stiina stina stine stjepan stojan store storm strahimir stu
stuart stuf stygg styr styrbiorn styreman styrkar styrman su su-chen su-chin su-ching su-chu su-lan sualp
suat suayp subhan subhash subomi subutiye sucaettin suci sucəddin sudabə sudha sudhakar sudhir sudi sudiksha
sue sueli suer sugra suha suhani suheyda sujata sukh sukhdeep sukri sukufe sukufə sukur sula sulamit sule
suleiman sulevi suleyla suleyman sulhi sulki sulo sultane sulun suman sumayya sumer sumerya sumeyye sumit
summer sumru suna sunay sundus sunel suner sungara suni sunil sunita sunna sunneva sunni sunniva sunny suoma
suometar supasit supasita suphi suraj surekha suresh suri surya surəyya susam susan susana susann susanna
susannah susanne suse susen sushil sushma susi susie sussanne sussie susy sutere suvakit suvari suvi
suvi-anne suwijuk suzan suzana suzann suzanna suzanne suze suzer suzette suzie suzy svante svantepolk
svatopluk svea sveinar sven svend svenke svenning sverre svetlana svetozar sviðandi swala swaleh swan swann
swapnil swart swarte swarthofthi swati swave swavi swen sweni swening swenki swerting syahrini sybil sybilla
sydney syed sylivia sylva sylvain sylvan sylvana sylvester sylvi sylvia sylviane sylvianne sylvie sylwester
sylwia syrine sys szabolcs szczepan szilvia szymon sædis sæmund sæunn sævald sævar søren sørine søs sıla
sırma sırriye sıxı sıylıhan sława sławek sławomir sławomira səadət səbinə səbirə səbuhi sədaqət səfa səfiqə
səfurə səfər səhla səhrəbanu səhər səidə səlahəddin səlalə səlim səlimə səma səmayə səmsiyyə səməd sənan
sənubər sərafət səriyyə sərxan sərəfəddin sərəncam səxavət ta-tanisha taahaa taahir taaj taalib taamir
taanish taariq taava taavetti taavi taban tabassum tabish tabita tabitha taciana taciddin tacnur tadas tade
tadeas tadeen tadej tadeja tadeusz tadhg tadiwa tafazal tagalp tagangul tage taha tahaw-wur tahawwur taheem
tahir tahlia tahmaseb tahmeed tahmid tahoor tahseen tai taial taichi taija taimi taimur taina taine taisir
taisto taito taiwo taj taja tajammal tajammul tajana tajo tajudinn tajus takatifu takuma takumi tala talal
talas talat talay talayer talaz talha talhah tali talia talib talibe talita talu talvikki talıb tama tamam
tamanna tamar tamara tamas tamasa tamati tamay tamaydın tambika tamer tamerk tami tamika tamilla tammie
tammy tamsin tamu tan tana tanak tanalp tanay tanbay tanberk tanbey tandogdu tane taneli tanem taner tanerk
tangaroa tangor tangul tanguy tanhan tania tanimu tanish tanisha tanja tanju tankut tanmayi tanner tanpınar
tansel tanses tansev tansoy tansu tansıg tantri tanveer tanvi tanvir tanya tanyel tanyer tanyolac tanyu
tanıl tanır tao tapani tapio tapiwa tara tarak taran tarancı tarcisio tardu taren tarfaan tarhan tari tarik
tariq tariyel tarja tarkan tarmo taro tartıs taru tarvo tarzicius tasan tasar tasdik tasha tasia taskan
taskın taslima tasnim tasvir taswir tate tatenda tatiana tatjana tatu tatum tatyana taufan taufik tauno
tautvydas tawkeel tayaydın taygan tayla taylak taylan taylor tayyibe tayyip tazio tea teber tecimer tecla
ted teddy tedi teea teemu teerth teetat tegan teguh teija teijo teja tejas tejs tekant tekay tekbay tekecan
tekin tekiner tekla teknaz teksoy telesfor telim tellervo telma telman telmo temidayo temime temir temirhan
temitope temizkal temucin tendai tenho tenis tenvir teo teobaldo teodezja teodor teodora teodoro teodors
teodosia teodosio teofil teofila teofilo teohari teoman teon teona teppo tera tercan terence teresa terese
teresia teresiah teresina tereza terezia terezija terhi terhikki terho teri terina terje terlan tero
terrance terrell terrence terri terry terttu tesfaye tess tessa teuvo tevita tevs tex teybet teymur teymuraz
teymurcin tezcan tezol thabang thabani thabisa thabisile thabiti thabo thaddeus thais thalente thalia
thanatcha thandazile thandeka thandi thandiwe thando thanh thao thea theda thekla thelma themba thembeka
thembekile thembile thembisile theo theobald theodor theodora theodore theophile theres theresa therese
theresia thi thiago thibaud thibault thibaut thierry thies thimeo thinhinane tholf thom thomas thor thora
thoralf thorben thorbiorn thorbjørn thord thore thorer thorfast thorfin thorfred thorgard thorgarth thorger
thorgisl thorgny thorgot thorgrim thorgun thorgund thorgunn thorhild thori thorir thorith thorkil thorlaf
thorlof thormar thormoth thormund thorn thorsten thorth thorun thorwar thorwe thorwith throkil thrond
throtti thrugels thrugils thrugot thrugun thu thuo thura thure thurgot thuri thurir thuthukile thuy thyra
thyrger thyri thyrvi thyrwi thythger thythkil thythulf thøger tia tiago tiana tiara tiare tiarna tiarnan
tiberia tiberio tiberiu tibo tibor ticen tichomir ticiana tidiane tiegan tiernan tiffanie tiffany tigin
tihomir tiia tiina tiitus tilbe tilda tilde tilen tilio tilla tillie tilman tim timbul timea timeo timi
timmy timo timon timote timotei timotej timoteo timoteus timothe timothee timothy timucin timur timurtas tin
tina tinashe tinca tincuta tindra tine tino tiphaine tira tirdad tirsa tirta tirtayasa tirza tisa tishk
titania titas titi titilayo titin tito titouan titta titus tiziana tiziano tjasa tobbi tobes tobia tobias
tobiasz tobin toby todd todor todsawun tofi tofiq togan togrul toi toimi toini toivo toka tokcan toker toki
tokki tokoz toktug tokunbo tola tole tolga toli tolonay tolonbay tolu tolulope tolun toluwanimi tom toma
tomas tomasa tomasz tomaz tomek tomi tomislav tomislava tommaso tommi tommy tomo tomoko tomori tomoya tomris
toms tomurcuk tone tonguc toni tonia tonicha tonino tonio tonja tonna tonny tony tonya tope topi topias
toprak topuz tor tora torben tore torel torhan tori torlacus toros torquato torsten torsti tory tosti toti
totti touko tova tove tovi tovuz toy toygar toyin tracey traci tracie tracy traian trana trang travis treacy
treasa trent trev trevor tri tricia trilby trina trine trinidad trinity triona tripti trish trista tristan
tristana triveni triya troels trong troy trpimir trudi trudy truels trugot truls trung tryggi tsubasa tsuma
tsung-han tsung-hsien tsung-lin tsung-ming tu tuan tuana tubbi tudor tudora tudorita tudosia tuere tufani
tugba tugcan tugce tugiman tugrulhan tugtas tui tuija tuire tukelalp tuki tukufu tukəzban tule tuli tulia
tulin tulio tulir tullio tulu tulun tumay tumelo tumer tumi tumkurt tuna tunacan tunahan tunar tunc tuncboga
tuncel tuncer tunchanok tunckılıc tunde tung tunga tunguc tuni tunradee tunzalə tuomas tuomo tuovi turabi
tural turan turanə turcan turcein turgut turkalp turkan turkanə turkcan turker turkmen turknur turku
turlough turvi turxan tushar tutku tutkucan tutkun tutu tutya tuukka tuula tuuli tuulia tuulikki tuure
tuvana tuvi tuyet tuyug tuzeer tuzenur tvrtko tyge tyki tyla tyler tymeo tymon tymoteusz tyr tyra tyron
tyrone tyson tytti tytus tyyne tyyni tzu-chen tzu-ching tzu-en tzu-han tzu-hao tzu-hsiang tzu-jui tøger
tønnes tılsım tınal tınaz təhminə tələt təranə tərlan ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd
ubaydullah ubbi ubeydullah ubika uca ucan ucbeyi ucchal ucer ucgul uche uchenna uchita uda udant udarsh uday
udder uddi udeera udo udyati uffe uffi ufred ufukay ufuoma ugan uge ugne ugo ugur uguralp ugurkan ugurtan
uhban ujamaa ujunwa ukko ula ulakbey ulas uldis ulduz ulf ulfat ulfet ulfət ulgen uli ulises ulisse uljana
uljas ulke ulku ulkudes ulkum ulkər ulla ulli ulmar ulrica ulrich ulrik ulrika ulrike ultan ulu ulualp
ulubay uludag ulugbey uluhan uluman ulutay ulva ulvi ulviyyə ulya ulysse umaarah umair umande umang umar
umay umaya umberto umesh umi umid ummahan ummahani umman ummet ummuhan umoja umray umusan umut umutcan una
unal unalan unalp unathi unay unek unelma uner unggul unjani unlen unlu unna unnati unni uno unol unsal
unsever untamo unto unubol unver unøss uolevi uoti upadhriti upasna upik upkaar upma ural uraltay urania
urban urbano urfan urfettin urhan urho uriel urishilla urkmez urmas urmi uros urper urpo urpu urrab ursa
ursel urska ursula ursulina urszula urvashi urvi us usame usha ushan ushindi usiku usko usman usmon ustun
usyi utama ute uthwagin utkan utkarsh utku utkucan uuno uyanser uygar uygun uygur uysal uzay uzbay uzel uzer
uzeyir uzima uzma uzsoy vacibe vaclav vadim vafir vagn vahar vahid vahidə vahittin vaibhav vaida vaidas
vainamo vaino vaishnavi vakare vakris val vala valary valborg valda valde valdemar valdis valdo valdor valeh
"""
