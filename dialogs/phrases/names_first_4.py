"""First names of the world, folded. Made by `learning/names.py`.

Sources: Faker (MIT), Mimesis (MIT), and a list compiled by hand.
"""

from typing import Final

NAMES: Final = """
valencia valentim valentin valentina valentine valentino valentinus valentyna valer valeri valeria valerian
valerie valerija valerio valeriu valery valeska valid validə valija vallary valma valmar valpuri valter
valto valtter valtteri vamakshi van vanamo vanda vandana vane vanesa vanessa vania vanina vanja vanna vansha
vanya vappu vaqif var varan varenya vargın varlık varma varpu varsha varun varvara vasana vasare vasatika
vasco vasif vasil vasile vasilica vasiliki vasu vasudha vatroslav vaughan vavrinec vaysal vazeh vecide veda
vedant vedat vedhika vedika vedran vedrana veena veer veera veeti vefia vega veijo veikka veikko veis vejune
velda veli veli-matti velia velimir velitdin vellamo velma velta venancio vendelin vendelina venera
veneranda veniamin venkat venkatesh venla venus vera verda verde verdinaz verena verim verna verner verneri
vernon vero verona veronica veronicah veronika veronique vesa vesna vesta veta veysəl vezat vezrife vi
vianney vibeke vic vicenta vicente vicentia vicentiu vicki vickie vicky victoire victor victoria victoriano
victorine vid vida vidadi vidal vidar vidhi vidya vieno viera vieroslava viesturs vigdis vigge viggo
vigilija vigny vigo vihaan vihtori viivi vija vijay vijeko vikas viki vikki vikram vikrant viktor viktoria
viktorija viktors vilayət vilbert vilborg vildan vildane vildis vilhelm vilhelma vilhelmi vilhelmiina
vilhelmina vilho vili viliam vilim vilis vilius vilja viljam viljami viljar viljem viljo villa villads ville
villiam villum vilma vilmar vilnis vilppu vilson vilte vilums vimal viman vin vina vinay vinaya vince
vincenc vincent vincente vincentiu vincenza vincenzo vinciane vineet vineta vinicio vinko vinnie vino vinod
vinsen viola violet violeta violetta violette viorel viorela viorica vipul vira viraj virge virgil virgile
virgilio virginia virginie viridiana virman virpi virva virve visarion viseslav vishal vishnu visnja
visvaldis vit vita vital vitali vitalia vitalija vitalis vitazoslav vitinho vito vitomir vitor vitoria
vittoria vittorino vittorio viv viva vivaan vivan vivek viveka vivi vivian viviana viviane vivianne vivien
vivienne vjekoslav vjenceslav vjeran vlad vladelina vladimir vladimira vladislav vladislavs vlado vlaicu
vlasta vlastimil voichita voicu vojtech voldemars volkmar volmer von vorm vratislav vratko vrinda vrishti
vritti vsevolod vu vuk vuokko vuqar vural vurgun vusal vusalə vusi vuslat vusumuzi vuyo vyanjana vytautas
vyte vøgg vəfa vəfadar vəli waahid waail waajid waceera wachira wacław wacława wadee wadi wadood wael wafa
wafae wafeeq wafi wafiq wafula wage waghn wahab wahb wahban waheed wahhaab wahhaaj wahyu wai waida waimarie
wainaina wairimu wakeeta wakiman waldek waldemar walderik waldo wale waleed walid walker wally walt walter
walther waltraud waltteri waluyo wamalwa wambua wambugu wambui wamwema wan-ting wanda wangari wangila wangui
wani wanja wanjala wanjiku wanjiru wanjohi wanyama wanyonyi waqar ward warda wardaya wardi warhi wari waridi
warinder warjas warji warren warsa warsita warta warwick waseme washington wasin wasis wassaya wassim watika
wawan waweru wawrzyn wayne wazir weddy weena wei wei-ling wei-ting weili wekesa weldon wemund wen wen-chang
wen-cheng wen-chieh wen-chin wen-chung wen-hsiang wen-hsien wen-hsiung wen-hua wen-lung wen-pin wende
wendell wendo wendy wenzel wera wermund werner weronika wes wesley wesonga wess westi wether whitney wibeke
wiburgh widisha widya wiebke wiesław wiesława wifrith wiger wigh wighlek wighman wigil wigot wikar wiking
wikitoria wiktor wiktoria wilber wilda wilfred wilfredo wilfrid wilfried wilhelm wilhelmiina wilhelmina
wilhelmine wilhelmus will willa willard willem willi william williams willian willie willis willow willy
wilma wilmar wilmer wilson wiltrud wimar wincent wincenty winda winfred winifred winni winnie winnifred
winny winona winston winter wiola wioletta wira wirda wiremu wishi wisnu wissem wisten witek withi witold
wladimir wojciech wojtek wolf wolfgang woody wouter wrage wraghi wrange wreth wriddhish wridesh wu-hsiung
wulan wuraola wyatt wycliff wycliffe wyszomir wæne wæther władysława włodzimierz xalak xalid xalidə xaliq
xalisə xaləddin xamis xanana xander xankisi xanlar xanım xatirə xaver xaverius xavier xaviera xavər xena
xenia xia xiao xiaoming ximena xin xinyi xiomar xiomara xiti xiulan xiuying xobeen xochitl xolid xosrov xuan
xudaverdi xudayar xudu xumar xədicə xəlil xəyal xəyalə xəyyam ya-chu ya-hui ya-ling ya-ping ya-ting ya-wen
yaa yaaseen yachana yacine yada yadavi yadid yadigar yadira yael yaelle yafi yafir yagan yaghnam yagmur
yagnesh yago yagın yagız yagızalp yagızkurt yahia yahsi yahsikan yahvi yahya yahyaa yahyo yair yakobo yalaz
yalazabay yalazalp yalcın yalcıner yalgın yalkın yalman yaltırak yalım yalın yalınalp yamac yaman yamar
yameen yamilet yamin yamini yamən yan yana yance yang yani yanina yanira yanis yanisa yankı yann yannick
yannik yannis yaprak yaqeen yaqoot yaqub yar yara yaren yargı yaritza yasaar yasan yasar yasattin yaseen
yasemen yasemin yash yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin yasina yasinta yasir
yasmin yasmina yasmine yasser yassin yassine yasti yasuhiro yasəf yasəmən yatan yathrib yatin yauvani yavuz
yavuzalp yavər yaw yawar yawer yayak yaz yazan yazeed yazganalp yazgul yazgulu yazgı yazmin yda yeganə
yejide yekbun yekda yelda yelena yelesen yeliz yemi yen yen-ting yenal yener yeneral yengi yenny yepelek
yeraz yergha yerlan yertan yesenia yesil yesim yesoob yessenia yessi yessica yetisal yetkin yetunde yewande
yi yigit yigitalp yigitcan yilmaz ying ylan ylann ylermi ylva yngvar yngve yoan yoann yochana yoel yoga
yogesh yohan yohana yohane yohann yohannes yoichi yoko yolal yolanda yolande yonatan yonca yonetmen yong
yono yontem yordanis yordanka yoruc yosef yoselin yoshita yosma yosuke yosun youba youcef youna younes youri
yousef yousra youssef yrjana yrjo yrsa ysaline yu yu-chen yu-chin yu-en yu-fei yu-feng yu-hsiang yu-hsuan
yu-lan yu-ling yu-mei yu-ting yu-tung yu-ying yuce yucel yucelen yueh-tung yueh-ying yug yui yuki yuko
yuksel yulia yuliana yumiko yumun yun yun-fei yuna yung-chang yung-ching yuni yunis yunita yunt yunus
yurdagul yurdakul yurdanur yurdaser yureed yuri yuridia yurtguven yurtseven yurttas yury yusif yusra yussuf
yusuf yuta yutika yuvraj yvan yves yvette yvon yvonne yıldır yıldıralp yıldıray yıldırım yıldız yılma yəhya
zaafir zaahid zaahir zaakir zabir zablon zac zacarias zach zacharia zacharias zacharie zachary zack
zackariya zaeem zaenab zafar zafeer zafer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahit
zahnya zahra zahri zahro zahrun zahur zaib zaid zaida zainab zainabu zaira zaitra zaituni zak zakaria
zakarias zakariyo zakayo zakhele zakir zakiyaxon zaliha zalindra zaman zamfir zamfira zamin zamiq zamir
zamira zan zana zander zane zanele zaneta zanis zansi zara zarar zaraza zarina zarko zarna zarəngiz zashil
zauqi zaur zawadi zaweel zayan zayd zaynab zayyan zayyir zbigniew zbigniewa zbyszek zbyszko zdenek zdenka
zdenko zdeslav zdravko zdzisław zdzisława zebirce zeferino zehaan zehnia zehra zehranur zekai zekayi zeke
zekeriya zeki zelaya zelda zelha zelia zelie zelimir zelinda zeljan zeljka zeljko zella zelma zelmira
zemfira zemyna zemzem zena zenaida zende zenek zenia zennun zeno zenobia zenobiusz zenon zenovia zenta
zenzele zenzile zerafet zerdad zeren zeride zerrin zeta zevlude zewad zeynal zeynel zeynelabidin zeynep
zeyno zeynulla zeynəb zeynəgul zhang zhen zi zia ziba zibeydə zibuyile ziedonis ziemowit ziga ziggy zigmund
zigrida zihni zilfa zilia zille zilmil zimran zina zinaida zinal zineb zinhle zinnura zinnure zinət zion
zipporah ziroslav zita ziva zivana zivile ziya ziyad ziyaettin zizi zlata zlatan zlatana zlatica zlatko
zlatomir zoa zobu zoe zoey zofia zofija zohrehan zohrə zoja zola zoltan zora zoraida zoral zoran zorica
zorka zorlu zosia zoya zrin zrinislav zsolt zsuzsanna zuba zubair zubayr zubeyde zufer zuhal zuheyla zuhri
zukiswa zulaikha zulal zulbiye zulema zuleyha zuleyxa zulfa zulfiyyə zulfuqar zulfuye zulgarni zulma zuluf
zumaridi zumra zumre zumrud zumrut zura zuwayhir zuwena zuzana zuzanna zvonimir zvonka zvonko zwatie zygfryd
zygfryda zygimantas zygmund zyta zəhra zəkəriyyə zəminə zərdust zərif zərifə zərnigar ædel ægir øgoti øgrim
øiar øivind øjvind økil øllegard ølver ølvir ømund øn ønder øpi ørn ørni østen øthbiorn øthger øthgerth øthi
øthin øthkil øthulf øvli øystein øyvind đuro đurđica łucja łucjan łukasz
"""
