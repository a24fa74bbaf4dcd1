"""First names of the world, folded. Made by `learning/names.py`.

Sources: Faker (MIT), Mimesis (MIT), and a list compiled by hand.
"""

from typing import Final

NAMES: Final = """
farida farijika fariq faris fariz fariza farman faron farooq farouk farrukh farthin farzana farzona fasti
fastulf fathi fathir fathonah fatigul fatih fatiha fatihə fatima fatimah fatime fatimə fatinur fatma
fatmanur fatou fatoumata fatteh fatuma fausta faustas faustina faustine faustino fausto faustyna fay faye
fayize fazil fazli fazul feargal fearghal feba febe febi fedele feden federica federico fedor fedora fedra
fehim fehintola fehmiye feisal felice felicia feliciana feliciano felicidad felicie felicio felicita
felicitas felicity felicja felicjana feliks felipa felipe felisa felista felister felistus felix fella femi
feng fenni ferah ferahdiba ferat feray feraye ferda ferdi ferdinand ferdinanda ferdinando ferdynand feremez
ferenc fergal fergus ferhan ferhat feridun feriel ferihan ferinaz ferit fermin fermina fermuta fernand
fernanda fernande fernando ferrand fersan feruza feryas ferzi festus fet fetullah feyha feyruz feyyaz feyza
feyzin feza fi fia fiachra fiamma fibikemi fidan fidaye fidel fidela fidelia fidelio fidelis fidelma fides
fidvi figen fiifi fikayomi fikile fikrət fildan filemon filiberto filip filipa filipe filipina filipo
filippa filippo filippus filit filofteia filomena fimar fin finbar finbarr find finian finley finn finna
finnlaug finola fintan finulf finwith fiodor fiona fionan fionna fionntan fionnuala fionnula fiorella
fiorenzo firdaus firdavs firdevis firdovsi firmino firudin firuze firuzə firəngiz fitan fitnat fitria
fitriani fiyaz fiza fizzə flannan flavia flavian flavie flavien flavio flaviu flawia flemming fletcher fleur
fliri flo floare floarea flor flora flore florea florence florencia florencio florent florenta florentin
florentina florentine florentino floria florian floriana floriane floriano florica florida florie florin
florina florinda florine floris flynn fodil folake folasade folashade folki folkmar folmer folu fonda
fortuna fortunat fortunata fortunato forum fot fotima fouzia frado fran franc franca france frances
francesca francesco franchesca franchot franci francina francine francis francisc francisca francisco
franciscus francisek franciska franciszek franciszka franck franco francois francois-xavier francoise franjo
frank franka frankie franklin frankline franky frans fransisca fransiska frantisek frantiska franz franziska
fraser frasier frazer fred freda freddie freddy frede fredegæst frederic frederica frederick frederico
frederik frederika frederike frederikke frederique fredo fredric fredrick fredrik fredrika fredy freia freja
fremont frethi freya freydis freyja fricis frida fridah fridolin fridrich frieda friederike friedrich frigg
frithbiorn frithlef fritz frode frogertha frosti frothi frusina fryderyk fryderyka frøgerth frøsten fuad
fugen ful fulden fulgencio fulvia fulvio fulya fuma funda fundin funke funmi funmilayo furkan fusun fusya
fuzayl fuzuli fynn fırat fəhmin fərahim fərda fərhad fərid fəridə fərman fərqanə fərrux fəxri fəxriyyə
fəxrəddin fəyyaz fəzail gabe gabel gabi gabin gabino gabor gabriel gabriela gabriele gabrielius gabriella
gabrielle gabryjel gaby gada gadang gading gaduh gael gaelle gaetan gaetana gaetano gagan gage gaia gaida
gail gaiman gaj gaja gajana gajo gal gala galak galang galar galen galih galilea galina galiono galip galuh
galur gamaliel gaman gamani gamanto gambira gamblang gambo gamze ganda gandewa gandi ganep ganesh gang ganga
gangsa gangsar ganim ganiye ganjaran gantar gara garan garance garang garcia garda garech garen gareth
garima garland garner garret garreth garrett garrison garry garvan gary gaspar gaspard gaspare gasti gaston
gathoni gatis gatot gatra gaurang gaurangi gaurav gauri gaurika gautam gautami gauthier gautier gav gavan
gavin gawati gaweł gayathri gayatri gaye gayle gaylene gaylord gazel gbadebo gbolahan gbowoade gea geanina
gearoid gece gedeon gederts gediminas gedion geert geeta geetika geir geira geirlaug geirny gejza gelengul
gelincik gelu gema gemma genaro genc gencalp gencaslan gencay gencer gene generosa genesis genevieve genevra
genia gennaro genovefa genoveva genowefa genta gentiana geo geoff geoffrey geoffroy geofrey georg george
georgel georges georgeta georgette georgia georgian georgiana georgina georgine gera gerald geraldina
geraldine geraldo gerard gerarda gerardina gerardine gerardo gerardus geray gercek gerd gerda gerdi gerhard
gerharda gerhardt gerhild geri gerløgh germain germaine german germana germano germar gernot gerold geron
geronimo gerrard gerrit gerry gerson gert gerta gerthrud gerti gertie gertrud gertruda gertrude gertrudes
gertrudis gervasio gerwar gerwara gerwazy gesare gesine geta gethera getrude geza ghaalib ghaazi ghaffaar
ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar
ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita gherghina ghilas ghislain ghislaine ghita
ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf gia giacomo giada giampiero gian
giana giancarlo gianfranco gianina gianluca gianluigi gianmarco gianna gianni giannina gianpiero gibson gica
gicu gideon giedre giedrius gienek gienia gift gifty gigi gil gilang gilbert gilberta gilberte gilberto
gilda giles gill gilles gillian gilma gilman gina ginette ginevra ginny gino gintare ginyas gioacchino
gioconda gioele gioia giordano giorgi giorgia giorgian giorgiana giorgina giorgio giosue giovani giovanna
giovanni giovanny giray girgin girik girindra girish girolamo girts gisela gisele giselle gisla gisselle
gita gitau githinji gitonga gitta gitte giulia giuliana giuliano giulio giuseppa giuseppe giuseppina giz
gizela gizem gladis gladys glanville gleb glen glenda glenn glenys gloria gniewko gniewomir goda godfrey
godofredo godwin gogen gohar gok gokalp gokay gokberk gokbudun gokce gokcebalan gokcil gokdeniz goken goker
gokhan gokmen goknur gokperi goksagun goksel goksev goksu goktan gokten goktuna goktunc gokturk golda goli
goma gonca goncafer goncalo gonen gonenc gonzalo gopal goran gorazd gordan gordana gordon gorgunay gorkem
gorklu gorkmen gorm gorsev gosta gottlieb gotz gower gozde gozel gozem gozen grace gracia graciana graciano
gracie graciela gracinda gracja gradimir gradislav graeme graham grainne granger grania grant granville
gratian gratiana gratiela grayson grazia graziana graziano graziella grazyna greg grega gregg gregoire
gregor gregoria gregorian gregorio gregory gregur greta gretchen grete gretel grethe grethel greti gretta
grgur gricelda grieta grigore griselda grit grizelda gro groa gromosław grzegorz grzymisława guadalupe
gualtiero gucal guchan guckan guclu gucluer gucluturk gucyeter gudrun guerino gugu gugulethu guher guido
guilhem guilherme guillaume guillelmina guillermo guiomar guiying gul gulab gulaga gularə gulay gulbahar
gulbala gulbani gulbeyan gulbiye gulce gulcegun gulcin gulcohrə guldam gulder guldunya gulegen gulel gulenay
guler gulev gulfaam gulfam gulfari gulfem gulfeza gulgen gulgun gulguzel gulhisar gulinaz gulistan guliz
gulizar gulkadın gulla gulli gulluhan gullveig gully gullər gulmira gulmisal gulnar gulnara gulnarə gulnaz
gulnaziye gulnur gulozge gulper gulriz gulsa gulsah gulsahin gulsalın gulselin gulseref gulseren gulsevil
gulshan gulsiye gulsu gulsum gulsən gultac gultekin gulter gultəkin gulus gulustan gulxar gulzadiye gulzar
gulər gumustekin gun gunal gunalp gunar gunars gunay gunaydin gunberk gunbir gunbiørgh gunborg gunce
guncicek gunda gunden gundhild gundogan gunduz gunduzalp gunebakan guneet gunel guneri gunes guney gungordu
gungoren gunhild gunhwat gunilla gunita gunkil gunkurt gunlef gunløgh gunna gunnar gunnborg gunndis gunnel
gunner gunni gunnild gunnlaug gunnløg gunnulf gunnur gunnveig gunnvor gunny gunsel gunsen gunser gunsten
gunta guntars gunter gunther guntis gunver gunvor gunwald gunward gupse gurarda gurcuye gurelcem gurli
gurpreet gursal gurten gurur gus guse gust gusta gustaf gustas gustav gustava gustave gustavo gustaw gustawa
gute guthbiorn guthbrand guthfast guthi guthir guthki guthmar guthmund guthrie guthrik guthrun guththorm
guvercin guy guz guzel guzey guzi guzin gvendolin gvozden gwen gwenaelle gwenda gwendolen gwendoline
gwendolyn gwidon gwilym gyda gye gylla gynter gyorgy gyrith gyrth gyte gytha gything gytis gæsling gørvel
gøt gøtar gøte gøti gəray ha habib habiba habibe habibu habil haciali hacile hackett hacı hacıbəy hadassa
hadi hadicha hadija hadithi hadiza hadjer hadrey hadrian hadrien hafiz hafsa hafsat hafshah hafıza hagar
haghbarth haghni hai haiba haide hailey hairyanto hajar hajnalka hajra hakan hake haki hakikat hakim haklang
hakon hakun hal hala haldo halenur haley halfdan hali halid halidun halim halima halina halisi haliye halka
hall halla hallbera halldis halldor halldora halle halley hallgeir halli hallie hallkatla hallveig hallvor
hals halsten haluk halwarth hami hamid hamilton hamima hamis hamish hamisi hamiyet hamsini hamund hamza
hamzah hana hanae hanako hanbiken handan hanedan hanh hani hania hanim hanja hank hanka hanna hannabel
hannah hanne hannele hanneli hannelore hannes hanni hanno hanns hannu hanny hanora hans hansa hansel hansika
hansina hansoy hanss hansultan hanus hao haralamb haralambie harald harambee harbinaz hardana hardi hardik
hardis hardy hare harek hari harijs harika harimurti harinakshi harini haris harish harita hariz harja
harjasa harjaya harjo harley harm harmony harnail harold haroldo haron harpa harper harpreet harri harriet
harrison harry harsana harsanto harsaya harsh harshil hartaka hartana harth harthe hartmann harto hartvig
haruka harun haruna harvey hasan hasbek haseeb hasgul hashiki hasim haslet hasna hasret hassan hasse hasso
hasta hasten hatem hatima hatin hattie hauwa havali havar havse hawa hawarth hawehindi hayal hayali hayat
hayden hayel hayleigh hayley hayret hayrunnisa hazal hazan hazar hazeem hazel hazine haziran hazrat heather
heba hebe heber hece hector heda hedda hedi hedvig hedviga hedvika hedwig hedy hefni heggi heida heide heidi
heidrun heidy heike heikki heiko heimo heini heino heinrich hekima hekime hekla hekmet hektor hela helan
helder heleena helen helena helene helf helga helge helgha helghi heli helin helina heliodoro helja helje
helka hella helle hellen hellevi helli hellin hello helma helmer helmi helmiina helmine helmut heloise helvi
helvig hely hema hemal hemang hemangini hemani hemant hemi hemming hemminki hemmo hen hendra hendri hendrik
hendrika henife henkil henna henni hennie hennika henning henny henoch henri henrich henrieta henrietta
henriette henriikka henrik henrika henrike henrikke henrikki henriks henrique henry henryk henryka heper
hera heracleea heraldo herb herbert herberto herbiorn herborg herdis hereth herewardus heriberto herkko
herlaug herlef herluf herlugh herma herman hermana hermanis hermann hermanni hermenegilda hermenegildo
hermes hermina hermine herminia herminio hermon hermoth hernan hersilia herta hertha hertta heru herulf
herve hervor herwarth heryanto hesbon hesti heta heva heves hevin heydər heyvetullah hezniye hezron hiacynta
hiarni hiba hicham hicran hicsonmez hidaya hideki hidir hielm hieronim hikmət hilal hilaria hilario hilarius
hilary hilayda hilbert hilda hildah hilde hildegard hildegarda hildigard hildulf hildur hilja hilkka hilla
hillary hille hillegier hillegierd hillevi hilma hilmar hilmer hilppa himawan hina hind hindal hinemoa hinet
hinewai hipolit hipolita hipolito hippolyte hiral hiram hiroko hiroshi hitesh hithin hjalmar hjalte hjordis
hoa hoang hoani hoat hocine hodari hoghni hokumə holger holgerth holland hollie holly holm holmdis holmfrith
holmger holmsten holmwith holte homer homero hong honor honora honorat honorata honorato honore honoria
honorina honorius hope horace horacio horacy horatio horatiu horea horia horst horsten hortencia hortense
hortensia hortensja hortenzia hosea hoskadem hosseda houcine houda hovi howard hredhaan hritik hrvoje
hsin-hung hsin-yu hsiu-chen hsiu-chih hsiu-chin hsiu-chu hsiu-chuan hsiu-feng hsiu-hsia hsiu-hua hsiu-lan
hsiu-lien hsiu-ling hsiu-mei hsiu-ying hsiu-yu hsiu-yun huban hubert huberta huda hudavent hudson hugh hughe
hughlek hugo hugon hugues huguette hui-chen hui-ling hui-mei huia hukumdar hulda huldrik hulya huma humaira
humaiya humayra humberto humbət humeyra humoyun humphrey hunalp huner hung hunter huong hurdogan hurican
hurmet hurrem hurside huruyet huryasar huseyn huseynqulu husmen husna husniyyə husnuhal hussein husun huugo
huy huzaifa huzuri hwit hwithoveth hyejin hyldeburg hyun hyunwoo høk hıfzullah hıncal həci həcər həmid həsən
həsənaga həzi iacob iago iain ian iancu ianis iasmina ib ibaad iban iben ibidapo ibironke ibis ibn ibraaheem
ibraheem ibrahim ibrahima ibrani ibrohim ibtissem ibun ica icha icimbike ida idalia idalina ide idika idil
idiris idrees idris idriss idun idzia idık ieremia iesa ieva ifa ifeanyi ifechukwu ifeoma ifeyinwa ifigenia
ifora iftikhaar iftikhar ifunanya iga ige ignac ignace ignacia ignacio ignacja ignacy ignas ignatius ignatz
ignazio igne ignjat igor igors ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iikka iina
iines iiris iiro iisak iisakki iita iivana iivari iivo ijaya ijli ika ikbal ikechukwu ikenna ikeoluwa iker
ikhlaas ikhsan ikin ikiz iklim ikraam ikram ikramah ikrimah ikshita ila ilahə ilalmıs ilan ilana ilari
ilaria ilarie ilarion ilay ilayda ilbay ilbek ilbey ilbilge ilda ildefonsa ildefonso ildem ildeniz ildes
ildiko ildız ileana ilga ilgar ilgaz ilgi ilgı ilgım ilgın ilham ilhamə ilhan ilian iliana ilias ilidio ilie
ilies ilija ilijana ilim ilinca ilja ilka ilkan ilkanə ilkbahar ilke ilker ilkim ilkin ilkka ilklima ilknur
ilkut illa ilma ilmafer ilmari ilmars ilmatar ilmi ilmo ilnarə ilona ilonka ilper ilpo ilppo ilqar ilqarə
ilsa ilse ilsu ilta iltan iltay iltekin ilter ilteris ilva ilyan ilyana ilyas ilyes ilyess ilza ilze ima
imam iman imane imani imants imany imara imaran imelda imen imene imge imke immacolata immaculate immanuel
immo imogen imona impi imran imrane imre imren imrich imrihan imron ina inal inanclı inara inari inarə inaya
inayət inci incifir incilay indah indali indi india indiana indie indira indra indrajit indre indrikis indro
indu ines inese ineta inez inga inge ingeborg ingelise ingemar inger ingertha ingi ingiara ingiburgh
ingifrith ingigerth ingimoth ingirith ingiwara ingmar ingo ingrid ingrida inguna ingvar inioluwa inka inkeri
inmaculada inna innocent ino inocencia inocencio inocentiu inqilab insaf inta intan intihap intiqam intizar
into ioan ioana ioanina iohanna iolanda ion iona ione ionel ionela ionelia ionica ionut iosefina iosif ipar
ipek iqbal ira iradə iraz irek irem iren irena irene ireneusz iretioluwa irfan iria iriana iridenta irina
irine irinel iris irja irka irma irmak irmantas irmeli irmelin irmgard irnanto irsad irtek irum irungu irvin
irwan irya iryda irıs isa isaac isaack isaak isabeau isabel isabela isabell isabella isabelle isac isack
isadora isai isaia isaiah isaias isak isaline isar isaura isaure isaya iscan ise iseoluwa isfandiyor
isgəndər isha ishaan ishani ishanvi ishita ishmael ishola ishwar isidor isidora isidoro isidro isilda isin
isis isko iskın isla islam islime islom ismael ismail ismar ismayıl ismet ismo ismoil ismık ismət isobel
isold isolda isolde isolina isra israel israfil issa issack issam isto istok istvan isık isıkay isıl isılay
isıman isın isıner isıt isıtan ita itala italia italo itanya itumeleng ituri itzel itır iulfrith iulia
iulian iuliana iuliu iurie iustin iustina iustinian iv iva ivan ivana ivanka ivano ivar ivars ivecen iver
iveta ivette ivica ivka ivo ivona ivone ivonne ivor ivy iwa iwan iwo iwon iwona iwonka ixtiyar iyabode iyad
iyadunni iyed iyem iyiyurek iymona iza izaaz izabel izabela izabele izabell izabella izabelle izak izel izem
izgi izgu izia izidor izidora izolda izora izrael iztok izzy izzət ja jaabir jaafar jaak jaakkima jaakko
jaakoppi jaan jaana jaanvi jabal jabbaar jabir jabr jabulani jace jacek jacenty jacinta jacintha jacinto
jack jackeline jackie jackline jackson jacky jaclyn jacob jacobine jacobus jacopo jacqueline jacques jad
jada jade jaden jader jadran jadranka jadwiga jael jaeman jafar jafet jaffer jaga jagapati jagaraga jagat
jagdish jagger jagienka jagna jagoda jagor jagrati jagvi jahangir jahanzeb jahdami jahdari jahi jahid jahiz
jahm jahongir jai jail jaiman jaime jaimie jair jairaj jairo jairus jais jaka jake jakob jakobina jakobs
jakov jakub jalaal jalal jale jalees jalia jalil jalmar jalmari jalo jalol jalsa jalə jamaal jamal jamalia
jameel jamel james jami jamie jamie-lee jamie-leigh jamil jamila jamin jamina jamshid jan jana janaina
janaki janani jane janek janel janelle janet janeta janete janeth janett janetta janette janez jangwa jani
janice janika janina janine janique janis janita janja janka jankat janko jann janna janne janni jannie
jannik jannis jano janos janset januja janus janusz janya japhet japheth jaqueline jaques jara jared jarek
jari jarkko jarl jarlath jarleth jarmila jarmo jarno jarolim jaromir jaromira jaromił jaron jaroslav
jaroslava jarosław jarrod jaruthip jaruwan jarvis jarwa jarwadi jarwi jas jasiri jasleen jasmani jasmeet
jasmiina jasmin jasmina jasmine jasminka jasmit jasna jason jasper jaspreet jasur jaswadi jati jatin jatmiko
jatta javan javi javier javohir javorka jawad jax jaxon jay jaya jayadi jayce jayda jayde jayden jayeng
jayesh jaylee jaylen jaylin jayne jayson jazeps jazmin jean jean-baptiste jean-bosco jean-charles
jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
jean-paul jean-philippe jean-pierre jean-pol jean-sebastien jean-yves jeana jeanette jeanine jeanne
jeannette jeannie jeannine jebet jecinta jedidah jedrek jedrzej jeet jeevika jeff jefferson jeffery jeffrey
jefri jeip jekabs jekaubs jela jelagat jelani jele jelena jelita jelka jelle jem jemima jemimah jemina jemma
jemond jemutai jen jen-chieh jena jenel jenell jeni jenifer jeniffer jenipher jenna jenni jennie jennifer
jenniffer jenny jens jente jep jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptoo jere
jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jerica jermaine jermiah jernej jerneja jerold
jerome jeronim jeronimo jerono jerop jerotich jerrold jerry jeruto jerzy jes jesca jesper jess jesse jessica
jessie jessika jessim jessy jesus jesusa jetta jez jezups jhalak jhun jia jibril jie jihane jiho jihye jil
jill jillian jim jimena jimi jimmie jimmy jin jina jinawi jindra jing jinjuta jiri jitrin jiwon jiyeon jo
joa joachim joah joakim joan joana joanie joann joanna joanne joannes joao joaquim joaquin joaquina joas
joash job jocelyn jocelyne jochem jochen jodi jodie jody joe joel joelle joey joffrey jofre johan johana
johann johanna johanne johannes johans john johnathan johnnie johnny johnson johnstone johny joi joko
jokubas jola jolan jolana jolanda jolanta jolene jolie joline jomo jon jona jonah jonas jonasz jonatan
jonathan jonathon jones joni jonida jonina jonna jonne jonny jono joojo joona joonas joonatan jooseppi joost
jora joram joran jordan jordana jordi jordon jordy joren jorg jorge jorgen jorgina jori joris jorja jorlaug
jorma jorn jorune jorunn jos jose josee josef josefa josefiina josefin josefina josefine joseline joselyn
josep joseph josephat josephina josephine josephus josette josh joshua josiah josiane josianne josias josie
josip josipa josko joso josphat josphine josselin jost josua josue jouko jouni jovan jovana jovanni jovita
jowita joy joyce joyline jozef jozefa jozefina jozica jozo jozsef jua juan juana juanita juda jude judit
judita judite judith judy judyta juha juhana juhani juho jui-en jukka jula jule jules juli julia julian
juliana juliane juliann julianna julianne juliano julie julie-anne julien julienne juliet julieta julietta
juliette julija julijan julijana julijs juline julio julita julius juliusz juma jumaane jumadi jumari jun
juna june jung-hua juni junia junie junior junius junko juno juozas juraj jure jurek jurg jurgen jurgita
juri juris jussi justa justas justiina justin justina justinas justine justiniani justino justus justyn
justyna justynka juta jutta juul juulia juuso juvenal juwon jyoti jyotsna jyri jyrki jytte jænis jønis jøns
jørgen kaamil kaan kaapo kaappo kaapro kaarin kaarina kaarle kaarlo kaashif kaazim kabeer kabelo kabir
kabiru kachela kacper kacung kada kadence kader kadir kadri kadınana kafeel kagan kagiso kahina kahir kahu
kahurangi kai kai-hsiang kaia kaija kailash kain kaina kaino kairav kais kaisa kaiser kaisla kaisu kaitlin
kaitlyn kaj kaja kajen kajetan kajji kajsa kajus kala kalbi kaleb kaleem kaleema kalervo kalet kaleva kalevi
kalgay kali kalim kalina kalla kalle kalman kalmar kalpana kalpit kaluwa kam kamal kamala kamar kamaria
kamau kambali kamelia kameron kami kamidin kamil kamila kamilla kamilə kamma kamolchanok kamran kamron kamya
kana kanak kanat kanchan kanda kandef kandemir kane kaner kanerva kani kania kanika kanini kanpulat kansu
kaombwe kaori kapagan kapkın kaplan kara karaamat karabas karaca karaer karakucak karam karama karan
karanbay karani karanja karatas karcan kardelen kardi kare kareem karel karen karena kari karim karima
karimah kariman karimi karin karina karine karisa karissa karita karitas kariuki karja karl karla karles
karley karli karlina karlis karlo karlotta karlukhan karly karma karman karmela karmen karna karo karol
karola karoliina karolin karolina karoline karolis karoly karren karri karsa karsana karsten karta kartal
karthik karthika kartik kartika karya karyn kasam kasandra kashan kashangaki kashif kashish kashvi kasia
kasif kasim kasiran kasiyah kaskazi kaspar kaspars kasper kasperi kassandra kassim kastor kasusra kat kata
katalin katalina katana katariina katarina katarinus katarzyna katcha kate katelyn katerina katerine kath
katharina katharine kathe katherin katherina katherine kathi kathleen kathrin kathrine kathryn kathy kati
katia katica katie katie-louise katinka katja katlin katlyn kato katri katriina katrin katrina katrine
katriona katty katy kauko kauno kauri kauthar kaveh kaver kavita kavurt kavya kawaca kawaya kawkab kawthar
kay kaya kayagun kayaturk kayden kaye kaygusuz kayla kaylee kayleigh kayna kayode kayra kayrabay kaysan
kayun kayı kayıhan kayıt kazi kazim kazime kazimiera kazimierz kazimir kazuya kazım kealan keanu keegan
keelan keely keeva kefilwe kefser kehinde keifer keijo keiko keira keisha keith keji kelami keld kelechi
keli kelia kelian kelli kellie kelly kelly-anne kelly-marie kelsey kelvin kelya kelyan kemal kemba kemboi
kemi kemuma kemunto ken kenan kenari kendra kenedy kenes keneth kenia kenichi kenji kenn kennedy kenneth
kenny kent kenter kenyangi kenza kenzie kenzo kerem kerensa keri kerime kerman kerri kerrie kerry kerstin
kerttu kerubo keskin kessy kestutis kete ketil ketilbiorn ketilelf ketilfrith ketilløgh kev keven kevin keya
keyaan kezban kezia keziah khaalid khaan khadidja khadija khaled khalid khalil khamani khamisi khanh
khanyisile khethiwe khloe khoa kia kiaan kiah kian kiandra kiapo kiara kiaran kiarie kibafupia kibar kibet
kibibi kiburi kiel kielo kiera kieran kiernan kieron kierulf kifaye kifayət kiia kiira kijana kijani
kikelomo kiki kilian killian kilonzo kilyan kim kimani kimanzi kimathi kimberley kimberli kimberly kimbilio
kimeu kimi kimiko kimmo kimutai kimya kinaya kinga kingston kinubi kinuthia kinyanjui kinyua kiojah kioko
kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui
kiplagat kiplangat kiplimo kipngeno kipngetich kipras kiprono kiprop kiprotich kipruto kipsang kiptoo
kipyegon kir kira kiramettin kiran kirby kiri kirill kirk kirsi kirsi-marja kirsteen kirsten kirsti kirstie
kirstin kirstine kirsty kirui kishore kisima kit kitan kitti kitty kiume kiwara kiyasi kjeld kjell klaas
klak klakke klakki klara klaudia klaudiusz klaus klavdija klavs klemen klemens klement klementina klementyna
klemetti kleofas kleopatra kliment klint kloe knag knud knut kobe kocabas kocak kocer kochan kockan
kodchaporn koech koen koffi kofi kojo koker koko koksal koktas kol kolawole koldan koll kolle kolmar koloman
kolombina koncagul kondo konguralp konkordia konrad konradi konradus konsta konstancja konstantin
konstantinus konstanty konul konur konuralp kopan kor kora koralp koray korcan kordelia kordell kordula
korede korel korer kori korina korinna korir korkmaz korkmazalp korkut kornel kornelia kornelija kornelije
kornelius korneliusz kort korugan kosemen kosgei kosisochukwu kostek kosti kosukhan kotryna kotuz kovsər
kovu kołodziej kragh krasimir kreeta kresimir kris krish krisha krishna krisjanis kriss krista kristan
kristaps kristel kristen krister kristers kristi kristian kristiana kristiarn kristie kristiina kristijan
kristin kristina kristine kristjan kristo kristof kristofer kristoffer kristofor kristopher krists kristupas
kristy krisztian kritika krok krsevan krsto krum krunoslav krupa krusa kryspian krystal krystian krystyna
krzesimir krzysztof ksawery ksenia ksenija kuan-hung kuan-lin kuan-ting kuan-yu kubilay kubra kubran
kuchanua kuddusi kudzai kuisma kujoe kul kulben kulle kullervo kulnun kumar kumiko kumral kumru kumsal
kumush kunal kunaporn kuncara kunegunda kunigunda kuno kunt kunter kunthara kuo-hsiung kuo-hua kuo-jung
kuria kurnia kursad kurt kurtis kurtulus kurunzi kuse kusiima kustaa kustaava kusti kusuma kutay kuter
kutgun kutlay kutlu kutsal kutsay kutun kuzey kvetoslav kvetoslava kwabena kwadwo kwaku kwamboka kwame
kwamena kwasi kweku kweli kwesi kyalo kyan kyara kyla kyle kylian kylie kylli kyllian kyllikki kyosti
kyosuke kyra kyrielle kyung kılıcbay kınel kırac kırat kırgız kısmet kıvanc kıvılcım kızıl kızıltunc kəmalə
kəmaləddin kənan kəramət kərim laban labaron labeeb labib labuh lacey lachlan laci lacin lacramioara lacın
laden ladislau ladislav ladislava ladli ladonna lady laeeq lael laetitia lage lagho lahiah lahja laia laika
laila lailati laimi laimonis laina laine laini laiq laith lajita lajlaj laksana laksh lakshit lakshmi lal
lala lale lalie lalita lalla laly lalə laləzar lam lamar lambert lameck lami lamia lamin lamine lamiyə lan
lana lanang lance lando landry langalibalele langat langgeng lani lanjar lantar laoise laora laqeet lara
laramie laras larentius larenzo lari larisa larissa laron larrimore larry lars larue lascar lasmanto lasmono
lasse lassi laswi laszlo latasha lateef lathgertha latif latika latoya lau lauge launcelot laura laure
laureano laureen lauren laurence laurencja laurens laurent laurentia laurentiu laurentius lauretta laurette
lauri laurian laurie laurina laurinda laurine lauris laurita laurits lauritz lauro lauryn laurynas laus
laust lav lavanya lave lavender laverne lavin lavinia lavize lawrence lawrencia laxmi layana layla laylo
layth laz lazar lazaro laze laziz lazım lea leah leala lean leana leander leandra leandre leandro leane
leanne lebo lebriz lech leda ledun lee leea leela leelou leena leeroy leevi leg lega legawa leggett lei leia
leida leidy leif leigh leila leilani leina leja lejla lekan leke lekha lela lelia lema lembah lemi lemmikki
lemmitty lempi lemuel len lena lenah lenard lene leni lenka lenn lenna lennard lennart lennarth lenni lennon
lennox lenny lenora leny lenzo leo leocadia leokadia leokadiusz leola leon leona leonard leonarda leonardo
leonce leoncio leoncjusz leone leonel leonhard leonia leonid leonida leonidas leonie leonila leonor leonora
leonore leons leontin leontina leontine leontyne leopold leopolda leopoldina leopoldo leora leordean lerato
lere leroy lerzan lerze les lesana lesh lesia lesley leslie lesly leszek lesław leta leticia leticija
letitia letizia letta lev levent levente leverett levi levin levina levis levoslav levy lew lewis lex lexi
leyla leyli leylifer leyna lezize li li-chen li-chin li-ching li-chu li-chuan li-hsiang li-hsueh li-hua
li-ling li-mei li-yu li-yun lia liam lian liana liane lianne liara liba liban libby liberto libia libni
libor libusa lica licia licinio lida lidia lidija lidka lidya lief lien liene liepa lies liesbeth lieselotte
liezl liga ligia ligita liina liisa liisi lila lilas lili lili-rose lilia lilian liliana liliane lilianna
lilie lilija lilijana liling lilita lilith lilja liljana lilka lilla lilli lillian lilly lilou lilwenn lily
lily-rose lilya liman limar limazah limon lin lina linah linas lincoln linda lindah lindiwe lindsay lindsey
line linet ling linh linn linnea lino lintang linton linus lio lioara lionel lipika lippi lira liron lisa
lisa-marie lisandra lisandro lisbet lisbeth lise lisebet liselotte lisette lisle lison lissette litle
liutulf liv liva livia liviana livingstone livio liviu liwia liya liyaaqat liyana liyaqat liz liza lizete
lizeth lizzie ljerko ljiljana ljuba ljubica ljubo ljudevit ljudmila lloyd loan loane loann loanne logan
lohan lohit loic loice loida lois loise lok lokki lola lolita lon lona londisizwe londiwe lone longin loni
lonnie lonny lonzo loot lopa lora loraine loran lorcan lore loredana loreen lorelei loreley lorella loren
lorena lorene lorenz lorenza lorenzo loreta loreto loretta lorette loretto lori lorie lorin lorina lorine
loring loris lorna lorraine lota lotfi lothar lothen lotta lotte lotti lotus lou lou-ann lou-anne louane
louann louanne louca loucas louie louis louisa louise louison louka loukas louna lourdes lourenco love
loviisa lovis lovisa lovorko lovre lovro lowe loya loyola lu lua luan luana luann luay lubica lubin lubomir
lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu lucero lucetta lucette lucia
lucian luciana luciano lucie lucien lucienne lucija lucila lucile lucilia lucilla lucille lucina lucinda
lucio lucius lucjan lucjana lucjusz lucky lucrecia lucretia lucretiu lucrezia lucy lucyna ludivine ludmila
ludmilla ludmiła ludo ludolf ludomil ludomila ludovic ludovica ludovico ludovit ludvig ludvik ludwig ludwik
ludwika luena lufen luhung luigi luigia luigina luigino luis luisa luise luisella luiza lujza luka lukas
luke lukita lukman lulu luluh lulut lumi lumikki luminita luna lunette lungile lupe luqmaan luqman lurdes
lurhur lusia lut lutf lutfan lutfi lutfiyyə luther luthfi luukas luwar luwes luyanda luz luzia lwandile
lwazi lya lyam lyana lydia lydiah lydie lyla lyle lylia lylou lyn lyna lynda lyndon lyndsay lyndsey lynette
lynley lynn lynne lynnette lynsey lyra lyric lyydi lyydia lyyli lyyti læff lærke ləman lətafət lətif lətifə
maahir maaike maajid maalik maanas maanav maaret maaria maarit maarten maawiya maaya maaz maazin mabad mabel
mac macario macauley mace maceo macharia macide maciej maciek mackenzie macs mad madaha madalena madalin
madalina madani madara maddalena maddie maddison made madeleine madelene madeline madhav madhavi madhu
madhuri madina madini madison madiyan madlen madoa madonna mads madyan mae mael maelia maelie maeline maelle
maelly maellys maely maelyne maelys maelyss maeva maeve mafalda maftuna magali magaly magda magdalena
magdalene magdaline magdo magdolna magga maggie maggy magna magnhild magnolia magnus mags mahad mahali
mahalia mahamadou mahaz mahbeer mahboob mahbub mahdee mahdi mahdy mahe maheen maher mahesa mahesh mahfooz
mahfud mahfuj mahfuz mahi mahigul mahika mahir mahirə mahizər mahja mahmood mahmoud mahmud mahnaz mahnoor
mahsun mahter mai maia maida maighread maija maiju maik maike maiken maikki maila maile mailis maily mailys
maimouna maimuna maimunah maina maine maingi maira maire mairead mairin mairtin maisa maisha maisie maissa
maissane maisə maite maivi maiwenn maj maja majani majd majdi majdy majeed majella majka majken mak makara
makau makayla makeen makena makini makokha makori maks maksim maksimilijan maksimiljan maksude maksur maksym
maksyma maksymilian makunga makuta makuu mala malachy malak malcolm malena malene malgorzata malia malik
malika malin malina maliza malkoc malla mallory malo malone malorie malou malte malthe malvin malvina
malwina mamadou maman mame mamta mamun man mana manaaki manabu manaf manah manaia manan manas manawa manbir
manca manda mandeep mandla mandlakhe mandy manel manelle manfred mani maniek manila manish manisha manizha
manja manna manne mannie manny manoj manole manolis manolya manon manpreet mansur mansurali mantas mante
manthan manu manuel manuela manuelita manuella manus manya maqsud mar mara maraea maral maras marc marceau
marcel marcela marcelina marceline marcelino marcell marcella marcelle marcello marcelo marchello marcheta
marci marcia marcial marciano marcin marcio marco marcos marcu marcus mardi mardian mardis mare maree
mareikura marek mareks maren marese maret mareta marg marga margana margareeta margareetta margaret
margareta margarete margaretha margaretta margarida margarita margaud margaux marge margery marget
margherita margit margita margitta margo margot margret margrete margrethe margrieta marguerita marguerite
mari maria mariadi mariah mariam mariama marian mariana mariane marianela mariann marianna marianne mariano
maribel marica maricela maricica maricruz marie marie-ange marie-anne marie-christine marie-claire
marie-claude marie-france marie-francoise marie-helene marie-jeanne marie-jose marie-laure marie-line
marie-louise marie-madeleine marie-noelle marie-paule marie-pierre marie-rose marie-therese marieke mariel
mariela mariella marielle marieta marietta mariette mariia mariitta marija marijan marijana marika mariko
marilena marilia marilla marilou mariluz marilyn marin marina marine marinela marinella marini marinka
marino marinus mario marioara mariola marion maris marisa marise marisela mariska marisol marissa marit
marita marite maritta maritza mariuca marius mariusz mariya mariyah marj marja marja-leena marja-liisa
marja-terttu marjaana marjan marjana marjanca marjani marjatta marjeta marjo marjona marjorie marjukka
marjut mark markas marketta markku marko markus marla marleen marleena marlen marlena marlene marleta marley
marli marlies marlin marlis marlise marlo marlon marly maro maroje maron maroof maros marouane marquesa
marquez mars marshall marsilia marsito marsudi mart marta martaka martana martani marte marten martha marthe
marti martial martijn martim martin martina martine martinho martino martins martinus martta martti marty
martyn martyna martynas marusa marvel marvelle marvin marwa marwan marwane marwata mary maryadi maryam
maryann maryanne maryanto maryla marylene maryline marylka marylou maryna maryse marysia marzanna marzena
marzenna marzia marzio masa masar masego maside masika masinde mason massimiliano massimo massinissa masume
mataleena matas mate matea matei matej mateja mateo mateus mateusz matevz matheo mathew mathias mathieu
mathilda mathilde mathis mathys matias matic matija matilda matilde matis matiss matisse matiu matjaz
matleena mato mats matt matta mattea matteo matteus mattheo mattheus matthew matthias matthieu matti mattia
mattias mattis matunda matus matyas matylda matys matz maua maud maude mauno maunu maura maureen mauri
maurice mauricette mauricio maurilio maurine maurizio mauro maury maurycja maurycy mauve mavis mavisu mavuno
max maxence maxim maxima maxime maximiano maximilian maximiliano maximilien maximino maximo maximus maxine
maxwel maxwell may maya mayara maylis maynur mayra mayron mayssa maza mazlum małgorzata mbali mbithi mboya
mbugua mburu mcebisi mckenzie meabh meagan meaghan mechthild mechtild mecide mecit meda medard medea medeja
meena meenakshi meera meeri mefarettin mefharet meg megan megane megha meghan meghana mehbarə mehdi
mehdiqulu mehdiye mehin mehman mehmed mehmet mehmetzahir mehrigul mehrimoh mehtap mehul mei mei-chen mei-chu
mei-chuan mei-feng mei-hua mei-hui mei-lan mei-li mei-ling mei-ying mei-yu mei-yun meibh meike meinhard
meissa mekhala mel mela melaha melani melania melanie melany melba melchior melda meleknur melia melichar
melida melih melihcan melikkan melina melinda meline melisa melisenda melissa melita melitta mellina melodi
melodia melodie melody melsa meltem melul melvin melvine melvyn melyna melyne memili memory memphis mena
menachem menfeat mengi mengistu menguc menisan meo meral merane merba mercan mercedes mercy mercyline merdi
"""
