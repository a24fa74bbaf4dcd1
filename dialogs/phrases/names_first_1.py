"""First names of the world, folded. Made by `learning/names.py`.

Sources: Faker (MIT), Mimesis (MIT), and a list compiled by hand.
"""

from typing import Final

NAMES: Final = """
aaaqil aaban aabid aachal aada aadam aadhya aadi aadil aadolf aafiya aage aagot aahana aahil aake aalam aale
aalee aalim aaliyah aallotar aamil aamir aamirah aamu aanuoluwapo aapeli aapo aappo aaqil aarav aarif aarini
aariz aarna aarnav aarne aarni aarno aaro aaron aarre aarti aarush aaryan aashi aashif aashir aasif aasim
aatami aatif aatiq aato aatos aatto aatu aaus aava aayan aayush aazim aba abaan abayomi abbas abbey abbi
abbie abbos abby abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdihakim
abdirahman abdis abdon abdoulaye abdu abduaziz abduboriy abdul abdulahat abdulbekir abdulcemal abdulgazi
abdulhadi abdulhamid abdulkadir abdulkerim abdulla abdullah abdullahi abdulloh abdulmenaf abdulsamed
abdulsemet abdumalik abdurahmon abdurrahman abdurresit abebi abednego abeer abeiku abel abela abelardo
abelone abena abeni abha abhimanyu abhiram abhishek abid abigael abigail abigaili abilio abina abiodun
abiola abiona abiorn abiye abjørn abner abosede abraham abram abril abror absalon absolon abubakar abubakr
abuzar abyasa acacio acar acarkan acelia achieng achille achim aclan acun acıkel acılay ada adaeze adak adal
adalbert adalberta adalberto adalgisa adalia adam adama adame adamo adams adan adar adasal adda addi addison
addolorata addy ade adebayo adebiyi adebola adebowale adebukola adedayo adedeji adekitan adekola adekunle
adel adela adelaida adelaide adelajda adelbert adele adeleke adelheid adelia adelin adelina adelinda adeline
adelino adelio adella adelle adelmo adem aden adenike adeniyi adeola adeolu adeoti adepeju aderito aderopo
adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhelin adhiarja adhra adi adia adiarja adiel
adigun adika adikara adil adila adilə adimu adin adina adinata adis aditya adlan adler adnan adolf adolfina
adolfine adolfo adolfs adolph adomas adonis adria adriaan adrian adriana adriane adrianna adrianne adriano
adrianus adriel adrien adrienne adrija adrijana adunni advaith advay advik advika adviye adweta adwoa adya
adıgun aedan aedin aeneas aengus afaq afer afia afife afil afiq afkar afolarin afra afrodyta afruza afsar
aftin afua afət aga agahadi agakisi agamalı agamusa agapito agastya agasəfa agasəlim agata agatha agathe
agaton agaxan agbegim agca agda agdis age aggi aggie aggrey aghen aghia aghvarth aghwith agi agir aglaia
aglaja agmund agmur agna agnar agne agnella agner agnes agnesa agnese agneta agnete agnetha agnethe agni
agnieszka agnos ago agostina agostinho agostino agot agota agripina agris agueda agur agus agust agusta
agustin agustina ahat ahmad ahmed ahmet ahsen ahter ahti ahto ahunaz ahunisa ahunur ahuse ahusen ahvo ai
aicha aid aida aidan aide aideen aiden aidə aiga aigars aija aijuka aiko aila ailbhe aileen aili ailis
ailish ailo ailsa aimar aime aimee aimi aimo ain aina ainara ainars aine ainhoa aini ainikki aino aira airi
aisa aisha aishani aishling aisling aislinn aistis aisyah aita aitana aitor aivaras aivars aiyana aizada aja
ajala ajani ajay ajda ajeng ajiman ajimat ajimin ajiono ajla ajlan ajna ajoke aka akabey akad akalan akalp
akan akanmu akant akar akarca akarsana akarsel akash akasya akata akatay akay akba akbar akbaran akbas
akbatu akbatur akboga akcabay akcan akcasu akcivan akdemir akdeniz akdora akdurmus ake akel akello akemi
aker akergin akgol akguc akgun akgunes akhan akhil aki akif akifə akim akinkunmi akinlabi akinwale akinyi
akira akise akkar akkerman akkor akkoz akmal akman akmaner akmaral akmeric akobir akos akosua akoth akoz
akpolat akram aksal aksan aksay aksel akseli aksev akshay aksit aksogut aksoy aksu aktan aktas aktemur aku
akua akumaa akumu akun akver akwasi akwesi akyıldız akıman akın akınal akınalp akıner akıntan al ala
alaaddin alabezek alade aladin aladino alaeddin alagul alain alambana alamiro alamu alan alana alanalp
alanis alanna alannah alanzo alar alarik alastair alatan alattin alaz alba alban albana albane albano
alberico albert alberta alberte albertiina albertina albertine alberto alberts albertus albin albina albino
albion alboldus albrecht albrekt albret albricus albrikt alcan alcee alcicek alcides alcie alcin alcina
alcino alcın alda aldair aldemar alder aldijana aldina aldis aldo aldona aldora ale alea aleah alec aleda
aleena alegria aleida aleisha alejandra alejandrina alejandro alek aleks aleksa aleksandar aleksander
aleksandr aleksandra aleksandras aleksandrs aleksanteri aleksei aleksej aleksi aleksis aleksy alemsah alen
alena alenka aleodor aleron alert ales alessa alessandra alessandro alessia alessio alet aleta aletta alev
alex alexa alexander alexandr alexandra alexandre alexandria alexandrie alexandrina alexandrine alexandro
alexandru alexe alexei alexej alexi alexia alexina alexis alexius alexy aleyna alf alfa alfar alfie alfkil
alfons alfonsina alfonso alfonz alfred alfreda alfredo alfreds alfrik alfrun alfwin algan alger algernon
algirdas algot algul algut algın algıs alhan alhassan ali alia aliabbas aliana alica alice alicia alicja
alida alienor aliihsan aliina aliisa alija alika alin alina aline alinur alirio alis alisa alise aliseydi
alisha alisher alisia alison alissa alisson alistair alistar alister alita alix aliya aliyah aliyu aliyə
aliza alize alizee alja aljaz aljosa alka alkan alkor alkun alkım alkın alkız alla allahverdi allan allegra
allen alli allison ally allyson alma almar almasi almast almaz almer almerinda almina almira almudena almus
alois alojz alojza alojzia alojzij alojzija alojzy aloma alona alondra alonso alonza alonzo aloys aloysius
alp alpagan alpagut alparslan alpay alpcan alpdemir alpdogan alper alperen alpha alphan alphonce alphons
alphonse alphonsus alpi alpike alpin alpkan alpo alpsu alsan alsoy alta altan altaner altay althea altina
altogan alton altti altug altunc altuner altın altınbike altıncicek altınkaya altınısın alva alvar alvara
alvari alvaro alve alver alvera alvi alvild alvilda alvin alvina alvine alvira alvis alwigh alwin alwina
alwine alya alyce alycia alys alysha alyson alyssa alyssia alzbeta alzina alzira alı alım alısık ama amac
amada amadea amadeu amadeus amadeusz amado amador amadou amahle amaia amaira amal amalia amalie amalija
amancio amanda amandine amando amandus amani amanuel amara amarachi amaranta amarilis amaris amaro amata
amato amaury amaya amber ambra ambre ambrine ambroise ambros ambrose ambrosia ambrosio ambrosius ambroz
ambrozja ambrozy amdi amedeu amel amela amelia amelie amelija amely america americo amerigo ames ami amie
amiens amil amilcar amilia amin amina aminata aminatu amine aminta amir amira amirah amit amlethus amma
amoke amol amon amondi among amope amor amora amos amparo amre amri amrita amruta amundi amy amy-lee
amy-leigh amza an ana anabel anabela anabella anabelle anacleto anae anael anaelle anahera anahi anahit
anaida anais analia analisa anamaria anamarija anamika ananias ananya anar anargul anaru anas anasa
anastacia anastacio anastasia anastasie anastasio anastatia anastazia anastazja anastazy anatol anatole
anatoli anatolie anatolio anatoly anay anaya anca ancel ancuta anda andelin andelina andera anders anderson
andi andic andile ando andor andra andrada andras andre andrea andreas andree andreea andrei andreia
andreina andrej andreja andrejka andrejs andrena andres andress andrew andrey andri andria andrian andriana
andrija andrijana andrin andrina andris andrius andro andrus andrzej andwele andy andzela andzelika ane anea
aneesa anej anelia anelma anemona anes aneta anete anett anetta anette anezka anfinn angalia angavu ange
angel angela angele angeles angelia angelica angelico angelika angelina angeline angelino angelique angelita
angella angelo anggabaya anghel anghelina angie angus anh ani ania anibal anica anie aniela aniella aniello
anika aniko anil anila anina anirudh anis anisa anish anisha anisoara anissa anita anitra anitta anja anjali
anjelica anjolaoluwa anka ankarl anke anker ankica ankit ankita anmol ann anna anna-lena anna-liisa
anna-maria annabel annabell annabella annabelle annaelle annah annak annalena annalisa annalise annamaria
annamarie annar annas annastacia anne anne-catherine anne-francoise anne-marie anne-sophie annegret
annegrete anneke annela annele annelene anneli annelie annelies anneliese annelise annemarie annemette
annemie annet annett annetta annette anni annica annick annie anniina annija annik annika annikki annina
annita annukka annunciata annunziata anny ano anom anon anoni anouk ansah anselm anselma anselmi anselmo
ansgar ansh ansis ansora anssi ant antal antanas ante antea antero anthea anthony anti antigone antim antje
anto antoaneta antoin antoine antoinette anton antonela antonella antonello antonetta antonette antoni
antonia antonie antonieta antonietta antonija antonin antonina antonino antonio antoniu antonius antoniusz
antons antony antra antti antto antton anttoni antun anu anund anusha anuska anuta anvar anvi anwar anya
anyango anze anđa anđela anđelo anı anıl aodhan aoibheann aoibhin aoibhinn aoife aongus aparna apaydın
apisara apolline apollonia apolonia apoloniusz april apsolon aqil aqsin aquiles ara arabela arabella araceli
aracely aradhana aral aram aramis aran aranka aras arat araz arca arcan arcelia archana archer archibald
archie arda arden ardis ardıl arek arendt arent ares areta aretha arezki argeir argemiro argentina argono
argu arham arhan arhippa arho ari aria ariadna ariadne arian ariana ariane arianna arianne arie ariel ariela
ariele ariella arielle arietta arif arifcan arifə arija arijana arijus arike ariki arin arina arine arinola
aris arisa arisara aristide aristides aristita arita arja arjan arjun arkadiusz arkan arkut arkın arla
arlaug arlene arlet arleta arletta arlette arley arlinda arlindo arlo arly arløgh armagan armahan arman
armand armanda armandas armandina armando armands armani armann armas armelle armenia armi armida armin
armina arminas arminda armindo armond arna arnald arnaldo arnar arnas arnaud arnaude arnav arnbiorn arndis
arndor arndt arne arnfast arnfrid arnfrith arngeir arnger arngerus arngunna arnhild arni arnika arnis
arnketil arnlaug arnleif arnljot arno arnold arnolda arnoldas arnoldo arnolds arnor arnora arnrun arnsten
arnulf arnulfo arnwith arny aroha arol aron aronas arpad arpag arran arron arsene arsenie arsenio arsi
arsipatra arslan art arta artan artanto artawan artem artemisa artemisia arthur artis arto arttu arttur
artturi artun artunc artur arturas arturo arturs aru arun aruna arunas arunima arusi arvi arvid arvids arvin
arvind arvo arvydas arya aryan aryana aryanna arziye arzu arı arıca arıcan arıel arıkan arıkol arın arınc
arıpınar arısoy asa asad asake asalet asali asalonis asani asante asanti asatira asberg asbjorn asborg asdis
asdrubal ase aseel asel asfrith asgeir asger asgun asgut ash asha ashan asher ashild ashish ashlee ashleigh
ashlene ashley ashling ashok ashton ashwin asi asia asif asila asilbek asilə asiman asir asirwada asirwanda
askil asko askın asl aslak aslan aslanhan aslaug aslef aslijan asliye asma asmadi asman asmianto asmini
asmira asmita asmo asmund asmuni asny asrun assa assar asser asseri assia assumpta assunta assya asta asti
astrath astrid astride astrit asu asuka asulf asuncion asvor aswaldi aswani aswar aswith asya asım asəf ata
ataahua atabala atabey atacan atagun atahan atak atakan atalay atalia ataman atamoglan atanas atanur
atasagun atatore atena atfat atgun athanasios atharv atheel athena athenais athina athislus athman athuman
athumani ati atiena atieno atila atilhan atina atinuke atit atiyye atla atlas atli atma atmaja atnan atro
atso atsushi attaf atte atti attila attilio attracta atıl atılgan atınc aubin aubrey aude audrey audric
audrius aughe august augusta augustas auguste augustin augustina augustine augusto augusts augustus augustyn
augustyna aukusti auli aulikki aulis aune auno aunyaporn aura auraq aurea aureja aurel aurela aurelia
aurelian aureliana aureliano aurelie aurelien aurelija aurelio aurica aurimas auroora aurora aurore ausma
ausra ausrine austin austine austra auti autumn auvo auwe ava avelina avelino averil avgust avi avni avram
avril avsin avunc awa awadil awamil awamiri awan awani awarth awero awesi awhina awj awlya awmar awrad axel
axelen axelle axeln axenia axilen axinte axlan aya ayaan ayako ayamin ayan ayana ayasun ayaydın ayaz aybars
ayberk aybet aybike aybora aybəniz aycagul aycan aycicək ayda aydan aydar ayden aydin aydinc ayduru aydın
aydınbey ayesha aygonenc aygul aygun aygutalp ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil aylin
ayliz ayman aymane aymen aymeric aymete aymira aynilhayat aynur aynurə aynımah ayodeji ayodele ayoka ayoub
aypar aypolat aysan aysar ayse ayseana aysel aysema aysenur aysevim aysoy aysu aysuna aysıl aytek ayten
aytoz aytun aytuna aytunc aytunca aytəkin aytən ayu ayub ayulker ayumi ayush ayushman ayvas ayyaruk ayyubi
ayza azaan azad azade azadeh azalea azamat azban azeeb azettin aziz aziza azize azizi azra azrak azucena
azuolas azur azzurra azər baaba baahir baaizeed baaqee baaqir baaree baashir baasim baasit baba babajide
babak babar babasola babatunde babatunji babawale baber babett babette babək bachittar badawi bade badegul
badis badr bagas bagdas bagdat bagge baghyawati bagiya bagus bagya baha bahaa bahaddin bahadurjit bahadır
bahar bahari bahati bahittin bahtinur bahuraksa bahuwarna bahuwirya baiba bailey bailie bairbel bairbre
bajragin bakari bakary bakda bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi
baktianto baktiono bala balaji balamantri balamir balangga balapati balatekin balaxanım balazs balbina balca
balder baldomero balduino baldur baldvin baldwin bale baleegh balendra balhaar bali balidin balijan balinda
balint baljiwan balkır ballard balli ballı baltas baltasar baltazar balvan balveer balın bambad bambang
bambi banara banawa banawi bancar bandile banel banjeet banu bao baptiste baqar baqir bara barak baraka
baran baranalp baransel barasa barbara barbora barbu barcın barica baris barkha barkın barlas barnabas barni
baron barr barraq barrett barrie barry barsen bart bartek barth bartholomew bartley bartol bartolo
bartolomej bartolomeo bartolomeu bartosz bartu bartunc bartłomiej barın barıs barıscan basaam basak basar
basarab basaran basay baseer basel basem baser bashaar bashaarat bashan bashar basharat basheer basheerah
bashir basia basil basile basilia basilio basim basir basok basriye bassam basse bassi bastian bastien basım
batal batool batu batuhan batur baturalp baturay batı batıbek batıhan batırhan baudouin bautista baybars
baybora baydu bayhan baykal baykam baykan bayman bayram bayruhan baysal baysan baytal bayzettin baz bazam
bazyli bea beata beate beatrice beatrix beatriz beatus beau beauden bebe becky beda bedi bediriye bediz
bedri beghel begim begona begonia begum beha behir behiza behnaz behrem behrouz behruz bekbay beker bekir
bektasi bekturk bela belarmino belda belen belgi belgin belgizar belinda belisario beliz belkize bella belle
bellisan bello belo ben benadik benard benas bendikt bendix benedetta benedetto benedict benedicte benedikt
benedikta benedikte benedita benedykt benedykta benek bener bengi bengibay bengisu bengt bengta beniamin
benice benicio benigna benigno benita benito beniz benjam benjamin benjamina benjamine benji benn benna
benno benny benoit benol benone benoni benson bent benta bente benthe bentley bera beran berat beray berdan
beren berend berends berengarius berengere berenice berent berezat berfin berfu berg bergdis berge bergen
berger bergin bergljot bergny berguzar berhan beria beril berin berit beriye berk berkal berkan berkant
berkay berke berker berki berkin berkkan berkman berksan berksay berktan berlin berna bernadeta bernadett
bernadetta bernadette bernadine bernard bernarda bernardina bernardino bernardo bernd berndt berner
berngerus bernhard bernice bernie bernt berrak berran berrin bert berta bertan bertel bertha berthe berthold
bertie bertil bertille bertina berto bertold bertolda berton bertram bertrand bertta bertulis beryl besey
beshte besin bess besse bessie beste beta betania beth bethan bethany betina betsabe betsy bett betta bette
betti bettina betty betuel betul bev bevan beverley beverly bex beyda beyhatun beyler beyza beyzade bezek
bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bheki bhekisisa bhekizizwe bhekokwakhe bia biagio
bianca bianka biarni biaver bibek bibi bibiana bibisora bibuwa bican bidayet biergh bige bigem bihter bikash
bikram bilaal bilal bilan bilay bilel bilender bilge bilgealp bilgekagan bilgen bilginur bilgutay bilha
bilhan biljana bilkay bilkisu bill billie billie-jo billing billur billy bilol biltas bilun bimal bimala
bimbola bina binay binbasar binnaz binnur binod bintou binısık biorn birant birben bircan birger birgit
birgitt birgitta birgitte birgul biricik birkan birna birol birousk birsan birsen birte birthe biruta bisar
bise biserka bishakha bishal bisi bitia bitten bitul bizhan bjarne bjarni bjartmar bjerne bjorn blahoslav
blaine blair blaise blake blanaid blanca blanche blandina blanduzia blanka blas blathnaid blaz blazej blazen
blazena blazenka blek blenda blesse blessing bo boas boaz bob bobby bobur bodhi bodil bodo bodwar boe boel
boeld bogachan bogatimur bogdan bogdana bogi bogna bogoljub bogomir boguchwał boguchwała bogumił bogumiła
bogusław bogusława bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava boi boitumelo bojan
bojana bola bolaji bolat bolatito bolde bole boleslav bolesław bolesława boluwatife boma bona bonar
bonaventura bondi bonface bongani bongi bonifac boniface bonifacia bonifacio bonifacy bonita bonnie bonu
bora borahan boran boratas borgar borgdis borgny borgrun borgunn boris borislav borja borka borko borna
borris bortecin borut borys bosi bosibori bostjan bothild bothilda bothilde botmund botolphus botulf botwith
bouchra bovi boy boyce boye boyet boynak bozbag bozena bozenka bozenna bozerk bozica bozidar bozidara bozo
boztas bozydar bozysław brad bradley bradut brady brahim bram bramwel brand brande brandi brandon brandusa
brandy branimir branislav branislava branka branko brantley bratislav braulio bravin brawith braxton brayan
brayden breandan breanna breda breeda breege breffni breide brencis brenda brendah brendan brendon brent
bret brett bria brian briana brianna briar brice brid bride bridget bridgit bridie brien brieuc briget
brighid brigid brigida brigita brigite brigitta brigitte brijesh brilyant brinda brisa brit brita britney
britni britt britta brittany brittney brod broder brodie brogan brona bronach bronagh bronislava bronisław
bronisława bronwen bronwyn brooke brooklyn bror brothir brsljanko bruce brun bruna brunella brunhild
brunhilda bruni brunilda brunkil brunman bruno brunon bruse bryan bryce brygida bryndis brynhild bryniulf
brynja brynjar bryon bryony bryti bucur bud buddy budi buena buget buggi buglem bugra bugrahan bugu buhari
buke buket bukola bulle bulunc bulut bundi bunmi bunyamun buraid burak burakhan burc burcin burcu burcuhan
bureyre burhan burkay burke burkhard busara busisiwe busra busranur buster buyrukhan byron bystrik bøje
børge bøsi błazej bəhicə bəhlul bəhram bəhruz bəkir bənovsə bəsir caba cabal cabbar cabir cade cael caesar
cag caga cagak cagan cagatay cagdan cagdas cager cagla caglar caglasın caglayan cagman cagrı cagveren cagıl
cagın cahal cahan cahangir cahir cahya cahyadi cahyanto cahyo cahyono caia cailin cailum caio cait caitlin
caitlyn caitriona caius cajsa cakar caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cakır
cakırca cal calandra caleb cali calie calin calista calisto callan callum calogera calogero calp caltı calum
calvin calvina calvince calvino calım camelia cameron camil camila camilla camille camillus camilo camok
campbell can canaan canal canan canberk candace candan candeniz candi candice candida candido candie candra
candrakanta caner canfeza cangur canice cankat cankut cankız cannur canon canpolat canseven cansin cansu
cantekin cantemir cantez canur caoilfhionn caoimhe caoimhin caolain caolan caomhan capa capkan caprice
capucine cara caragh caraka caren cari carin carina carine carisa carissa carita carl carla carleigh
carletta carlita carlo carlos carlota carlotta carly carmel carmela carmelia carmelina carmelita carmelo
carmen carmina carminda carmine caro carol carola carole carolin carolina caroline carolus carolyn carolyne
carren carrie carsten carter carub carvell cas casandra casey casian casiana casimir casimiro cason casper
cass cassandra cassandre cassidy cassie casta cat catalin catalina catarina caterina cathal catharina
catherina catherine catheriona cathleen cathrina cathrine cathriona cathy catia catinca cato catrin catrina
catrine catrinel catriona catur caturangga cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cazimir
ceara cebesoy cecelia cecep cecil cecile cecilia cecilie cecilija cecilio cecille cecily cecylia cedide
cedric cedrick cedrik cedrin celem celene celesta celeste celestin celestina celestine celestino celestyn
celestyna celia celian celie celik celikkan celikyurek celilay celina celinda celine celsa celso celya
cemalettin cemani cemeti cemiyle cemplunk cemre cenan cengkal cengkir centrine cerasela cerci cercis ceren
ceres cesar cesarina cesario cesaro cetin cetinalp cetinsu cettina cevale cevheri cevik cevikoz cevregul
cevza ceyda ceyhun ceyhunə ceyla ceylan ceyran cezar cezara cezaria cezariusz cezary cezayir chaaya chabane
chad chahine chahinez chaifah chaim chaima chainey chaitaly chaitanya chaiwut chakradev chakradhar chakrika
chalisa chamali chaman chameli champak chan chanakya chance chanchal chanda chandani chandni chandra
chandran chandresh chandrika chanel chanelle chanez changaz chanikan chaniya chantal chantel chantelle
chanya chao charan charanjit charis charissa charita charity charleen charlene charles charlesh charley
charlie charline charlize charlott charlotta charlotte charly charmaine charo charos charvi chase chashida
chasmum chatresh chatura chau chausiki chavvi chawin chawish chaya chayanin chayapat chayenne chayma chaz
che che-wei chebet chege chelangat chelsea chelsey chema chen-jui chenai cheng cheng-en cheng-han
cheng-hsiung cheng-hung chepkemoi chepkoech chepkorir cheragh cherie cherif cherith cherotich cheruiyot
cheryl chetan cheusi chevy cheyenne chi chia-hao chia-hung chia-jung chia-ling chia-ming chia-wei chia-ying
chiamaka chiara chibuzo chidi chidimma chidinma chien-cheng chien-chih chien-chung chien-hsing chien-hua
chien-hung chien-liang chien-ming chigozie chih-cheng chih-chiang chih-chung chih-hao chih-hsien chih-hsiung
chih-hung chih-ming chih-wei chih-wen chih-yuan chijioke chika chike chimamanda chin-fa chin-feng chin-hsing
chin-lien chin-lung chin-tsai chinedu chinelo chinwe chinyere chioma chipukizi chiquita chiraz chiu-hsiang
chiu-yueh chiyo chizoba chloe chris christa christabel christel christelle christen christer christiaan
christian christiana christiane christianne christie christiern christin christina christine christl
christof christofer christoffer christoph christophe christopher christy chuck chuki chukwudi chukwuemeka
chun-chieh chun-hao chun-hsien chun-hsiung chun-hung chun-liang chun-mei chun-ming chun-nan chun-ting
chun-yu cian cianan ciaobella ciara ciaran ciarrai cicero cici cicək cidalia ciel cielo cigdem cihan
cihandide cilga cilla cillian cimen cimnaz cinarə cinderella cindoruk cindy cinerk cingiz cinta cinthia
cintia cinzia cipora ciprian cipriana cipriano cira circinus ciriaco ciril cirilo cirkeline ciro cise cisem
cisil citlali citra claas claes clair claire clara clare clarence clarice clarinda clarisa clarissa clarisse
clarita clark clas claude claudette claudia claudie claudina claudine claudio claudiu claudius claudy claus
clavs clay clayton clea clelia clemence clemencia clemens clement clemente clementina clementine cleo
cleopatra cleophas cleto cliff clifford clifton clinton cliodhna cliona clive clodagh clodomiro cloe
clorinda clotilde clovis clyde coco codie codin codrin codrina codrut codruta cody coen cogay cohen cokan
coker col colar cole coleman colette colin coline colins colleen collette collin collince collins colm
colman colon colonel colpan colton colum columba colville come comfort conal conall conan concepcion
concepta concetta concettina concha conchita conchur conleth conn connell connie connor conny conor conrad
conrado consolata constance constant constanta constantia constantin constantina constantino constanza
consuela consuelo contessa cooper copur cora coral coralia coralie coraline corazon cordelia cordula
corentin corey corina corine corinna corinne cormac cormack cornel cornelia cornelis corneliu cornelius
corona corrado corrie cortez cortney corvin cory cosima cosimo cosku coskun cosmas cosme cosmin cosmina
cosmo cosqun costache costantino costel costin courteney courtney courvoisier coyne craig crenguta cressida
crin crina cris crispin crista cristal cristea cristel cristian cristiana cristiano cristin cristina
cristine cristobal cristofer cristofor cristoforo cristopher cristy cruz crystal csaba csilla ctibor cuba
cuheyna cuman cumsud cuneyit curt curtis custodia custodio cvetka cvetko cynthia cyntia cyprian cyprien
cyrielle cyril cyrill cyrille cyrus czarek czesław czesława cæsar cıdal cınar cıvgın cəfər cəlal cəlil
cəmalə cəmil cəmilə daamin daan daanish daanyaal daavid daawood dabbah dabir dabney dace dacian daciana
dacin dacio dadap dadas dadi dafina dafne dag dagel daghfal dagistan dagmar dagmara dagna dagny dagrun
dahlia dai daiana daiga daina dainess dainis dainius daire dairine daisi daisy daiyaan dakhil dakota daksh
daksha dakshesh dalaja dalal dalan dalbir dale daler daley dalia dalibor dalida dalila dalili dalima daliman
dalimin daliono daljit dalkılıc dalmas dalton dalvin dalya damar damaris dameer dami damian damiano damien
damife damijan damil damilola damini damir damjan damjana damla damlanur damon damu damurah damyanti dan
dana danae danai danang dancan dancun dane dani dania danial danica daniel daniela daniele danielius
daniella danielle daniels danijel danijela danila danilo danimir danish danislav daniswara danisława danita
daniyar danjuma danka danko danna danny danske danson dante danu danuja danusia danuta dany danıs daphne
dara daragh darain darci darcy darek daren daria darian dariana dariati darija darijan darije darika darimin
darin darina darinka dario darius dariusz darja darko darla darlene darmaji darman darmana darmanto daromir
darpan darragh darran darrell darren darrin darryl darryn darsh darsirah darta dartono daru daruna darwin
daryani daryl darzybor dasa dashiell dastageer daud daudi daunte dave davey davi david davida davide davin
davina davis davnet davor davorin davorka davud davy daw dawid dawn dawud dax dayamai dayana dayar dayita
dayna dayo dayyaan dea deaglan dean deane deangelo deanna deano dearbhail dearbhaile dearbhla deb debasish
debbie debby debora deborah deborrah debra decebal declan dedrick deepa deepak deepika defne deger degmeer
deha deidre deirbhile deirdre deividas deja dejan dejana deji del delano delbert delfim delfin delfina
delfino delia delicia delil delila delina delio delisa della delma delmar delphia delphine demarco demet
demeter demetra demetri demetria demetrije demetrio demi demi-lee demi-leigh demian demilade demir demiralp
demiray demirbuken demircan demirhan demiriz demirkan demirok demiryurek demont denice deniel denis denisa
denise denisse deniz denizalp denizhan denkel dennis denny denyse denzel deon dereck derek deren derick
derin derkay dermot dermott derrick derval dervilla dervla derya deryanur desen desi desideria desiderio
desire desiree desmond despina desta deste destin destiny detlef dev devansh devi devika devin deviner devon
devrim dewi dex dexter deyanira dezider dhriti dhruv dia diah diamond dian diana dianah diandra diane diann
dianna dianne diarmaid diarmuid dick dickson dicle dida didem didier didina diego dieguito dierf dieter
dietrich dieudonne digdaya digna dijana dijon diken dikmen dilan dilara dilarə dilavər dilay dilbər dilcan
dilder dildora dilek dilem dilfeza dilhus dilip dilja dillon dilmen dilnoz dilnoza dilnur dilruba dilsad
dilsah dilsat dilshan dilsitan dima dimas dimaz dimitri dimitrina dimitrios dina dinah dinc dincalp dincer
dincerk dinckol dincsu dincturk dinda dindo dines dinesh dinis dinko dino dinora dinu diogo diomed dion
dione dionisia dionisio dioniza dionizy dionne dionyz dior dipa dipta dirch diren dirican dirja dirk dirlik
dis disa dismas dita ditlev ditte diuri divan divina divya dixie diya diyar diyor diyora djamel djamila
djibril dmitar dmitri dmytro dnyan dobiesław dobiesława dobrawa dobrilo dobrisa dobromila dobroslav
dobroslava dochia dodo doga dogan doganalp doganay dogannur dogansah dogu doguer doguhan dogus doina dolce
dolensoy dolli dolly dolores dolorita dolphine dolun dolunay dom domagoj domantas domas dome domen domenic
domenica domenico domhnall dominga domingo domingos dominic dominica dominick dominik dominika dominique
dominyka dominykas domitila domnica don dona donagh donal donald donat donata donatas donatella donatien
donato doner dong-hyun donia doniyor donməz donna donnacha donncha donnie dono donough donovan donya dora
dorcas dorcus dorde dordi doreen dorel dorete dorethe dori doria dorian doriana doriano dorin dorina dorinda
dorine dorinel doris dorit dorli dorota dorotea doroteia doroteja dorothe dorothea dorothee dorothy dorris
dorte dorthe dorthea dorthy doru doruk dorukhan dot dota dotir dotta douglas dounia dovile dovud dovydas
doyinsola draga dragan dragana dragica drago dragomir dragos dragutin drahomir drahomira drahoslav
drahoslava drajat drazen drazenka dreng drew drifa drina drusila drzimir drzislav dua duane duarte dubravka
dubravko duc ducu duha duilio dujam duje duke dulce dulcie dulcina dulcinea duma dumisani dumisile dumitra
dumitrana dumitru duncan dundaralp dung dunia dunja dunya dunyamalı dunyo duong durab duracan durdali
durdanə durdona durga durgadin durmusali durna durnisə durodola durrusehvar dursadiye duruk durukan durul
duruoz dusan dusana dusanka dustin duyen duygu duyguhan dwayne dwerg dwi dylan dymphna dympna dyrfinna dyri
dzidra dzintars dzintra dəniz eadaoin eakumbu eamon eamonn eanna earl earlene eavan eba ebba ebbe ebele
ebenezer eberhard ebony ebru ebuakil ebuka ecaterina ece ecegul ecemis ecmel ecrin ed eda edaviye edda eddah
eddie eddy edel edela edelmira edeltrud eden eder edgar edgaras edgard edgardo edgars edgubay edhitha edi
edin edina edinah edison edit edita edite edith ediz edla edmond edmondo edmund edmunda edmundo edmunds edna
edoardo edouard edson edu eduard eduarda eduardo eduards edvard edvarda edvardas edvin edvinas edvins edward
edwardo edwin edwina edyta eedit eeli eelin eelis eemeli eemil eerik eerika eerikki eerin eero eesaa eesha
eetu eeva eevert eevertti eevi efe efekan efil eflatun efraim efrain efren efser eftimia eftimie efua ega
egbert ege egemen egenur eggert eghil egidijus egidio egil egils egle egon ehan ehsaas ehsan ehtel eidvile
eija eijaz eik eike eila eileen eilidh eilis eilish eimantas eimar eimear eimer eimhear einar einari eine
einer eini eino einrun eir eira eiravati eirny eirun eithne eivin eivor eja ejaz ejlaal ejler ejvind eka
ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekin ekiya
ekmel eko ekow ekta ekundayo ekundu el el-amin ela eladio elaf elaine elamiye elana elani elariz elba elberg
elbert elcin elda eldar eldon eldor eldora eldrun eldəniz ele elea eleana eleanor eleanora eleazar elef
elektra elen elena elene eleni elenora elenore eleonoora eleonor eleonora eleonore eleuterio elevus elfi
elfie elfrida elfriede elga elgar elgin elgun elhan eli elia eliabeth eliah eliakimu eliam elian eliana
eliane elianna elias elicia elida elie eliel eliezer elif elifnur eligia eligio eliina eliisa eliisabet
elija elijah elin elina eline elinor elio elion eliot eliott elis elisa elisabet elisabeta elisabete
elisabeth elisabetta elisaveta elise eliseo elisha elisio eliska elissa elita elitsa eliud eliz eliza
elizabet elizabeta elizabete elizabeth eljas elkana elke ella ellan elle ellen ellena ellery ellesef elli
ellie ellinor elliot elliott ellis elly elma elman elmar elmars elmer elmeri elmidar elmir elmira elmo
elməddin elna elnarə elnora elnur elnurə elo eloan eloane elodia elodie eloi eloisa eloise elon elona elora
elosy elouan elove eloy elphas elpidio els elsa elsad else elsebet elsebeth elsef elsevər elsi elsie elson
elsy elsən elton elturan eluh elva elvan elvera elvi elvia elvie elviira elvin elvina elvira elvis elvy
elwira elxan elya elyas elyes elyna elyne elysa elyse elza elzbieta em ema emal eman emanoil emanuel
emanuela emanuele emanuil emas embuh emeka emelda emelia emelie emelina emeline emely emelyne emer emerald
emeric emerich emerita emerson emery emese emesto emidio emie emil emila emile emili emilia emilian emiliana
emiliano emilie emilien emilija emilijan emilio emilis emilly emils emily emin emir emirsan emis emma
emma-louise emmaculate emmah emmanuel emmanuelle emmet emmett emmi emmie emmy emna emo emong empluk emran
emre emrullah emy en-sho ena enar encarnacion enda endah endra ene enea eneas enes enevold enfes engelbert
engelbrecht engin enginiz engla engli engracia enid eniko enio eniola enitan enna enni ennio enno enoch
enock enola enora enrica enrico enrika enrique enriqueta ensar ensari ensio enteng enver enya enzi enzo
eoghan eoin eola ephantus epifania epifanio era eral eralkan eralp eraltay erasmo erastus eray eraycan erbay
erberk erbil erbug ercihan ercole erdag erdem erdemer erdibay erdin erdinc erdogan erdursun erek erem eremia
eren erenalp erensoy erez ergener ergin erginel ergonul ergul ergun erhard erhardt eric erica erich erick
eriika erik erika erikas eriks erim erin erina erinc erincer erine eringisl eris eriz erja erk erkan erke
erkinel erkki erkko erkmen erksoy erkut erkılıc erla erland erle erlene erling erman ermanis ermanno
ermelinda ermes erminia erminio ermutlu erna ernbiorn ernest ernesta ernestas ernesti ernestina ernestine
ernesto ernests ernie erno ernst erogul erol eron eroz erra errol ersan ersat ersec ersel ersilia ersin
ertan ertaylan erte ertekin erten ertun ertuncay erturk erun ervaniye ervin ervina erwan erwann erwin
eryigit eryk eryka eryn eryıldız erza erzsebet esa esaias esau esben esbern esbiorn esen esenbay esener
esengun esenturk esequiel eser esfandyar esgerth eshan eshana esi esila esim esin eskil eskinalp esko esma
esmanperi esmarelda esme esmen esmeralda esmira esna esperanza esra esref essa essi esta esteban estefan
estefana estefani estefania estefany estela estella estelle ester estera esteri estevan esther estiawan
estiono eston estrella estrith esupofo eszter eta etan etel etela etelvina ethan ethann ethel ethla ethna
ethne eti etibar etienne etijana etiqad etizaaz etna etta ettore euan eudora eufemia eufrosina eufrozina
eugen eugene eugenia eugenie eugenio eugine eula eulalia eulalie eulogio eun-ji eunan eunice eunika eunji
euphemia eurico eusebia eusebio eusebiu eustachy eustaquio eustatiu eva evald evaldas evalds evaline evalyne
evan evance evangelina evangeline evangelista evanghelina evann evans evar evaristo evcimen evde eve
eveliina evelin evelina eveline evelio evelyn evelyne even ever everardo everline everlyne evert evgenia
evgenij evi evian evie evija evila evin evita evlalia evre evren evrim evrimer evy ewa ewald ewan ewatomi
ewelina ewen ewenn eya eydis eylul eymen eyvaz eyvor eyyub eyyup ezekiel ezequiel ezgi ezgin ezgu ezgutekin
ezinne ezio ezra fabia fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio
fabrizio fabron fadekemi faderera fadi fadile fadıla fahad fahari fahmi fahrullah fainche faiq faisa faisal
faith faizah faizal faizan faize falak falan falguni fami familə fanaka fancy fang fani fanni fanny fanta
fantine faqid farah farai faraj faraja farangiz faras fares farhan farhana farhiya farhod farhunnisa farid
"""
