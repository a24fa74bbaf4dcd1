"""The learned weights of the table `spanned`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
AK=!/all -9895591018508 AK=!/none -7696557277184 AK=!/open 23068672 AK=!/some -8796140208128 AK=\"/all
16492682805248 AK=\"/none 16492674416640 AK=\"/some -10995128860665 AK=$/all -20890720927744 AK=$/none
26388247609313 AK=$/open -6597069766646 AK=$/some -18691665166336 AK='/all 28311552 AK='/none 16492629327894
AK='/open 10995116277760 AK='/some -41781410398208 AK=(/all -9895576338432 AK=(/none -17825782 AK=(/some
8796080439304 AK=)/all 20890750287872 AK=)/none -6597085495296 AK=)/some -34603008 AK=,/all 10485760
AK=,/none 10485760 AK=,/open -15393142865900 AK=,/some -8796093022208 AK=./all 39582400774144 AK=./none
-39582402871309 AK=./open 7696589783040 AK=./some -21990240944135 AK=:/all -32985348833280 AK=:/none
-24117248 AK=:/open -13194151067648 AK=:/some 14680064 AK=;/all -8796073099271 AK=;/none -13194145824755
AK=;/open 15728640 AK=;/some -17592186044416 AK=?/all -23068672 AK=?/none 12094643634170 AK=?/open
17592176607232 AK=?/some -20890720927744 AK=adv/all 21990253527027 AK=adv/none 31457280 AK=adv/open
12094638391296 AK=adv/some -14293633335305 AK=art/all -14293629140992 AK=art/none 24117248 AK=art/open -7
AK=art/some 19791209299960 AK=aux/all -26388279066624 AK=aux/none -25288819867641 AK=aux/open 37383414218740
AK=aux/some 69269188509677 AK=conj/all -13 AK=conj/none -6597069766648 AK=conj/some 21990259818504
AK=people/all -14293676326912 AK=people/none -6 AK=people/open -10485760 AK=people/some -9895588921351
AK=poss/all -10485760 AK=poss/none -24189267345423 AK=poss/open -14680064 AK=poss/some 12094606934016
AK=prep/all -42880939851792 AK=prep/none -59373591199744 AK=prep/open -83562866933752 AK=prep/some
-25288746467360 AK=subj/all -18691737518047 AK=subj/none -7696609705971 AK=subj/open -8388608 AK=subj/some
21990221021184 AK=verb/all -23068679 AK=verb/none 34084848926694 AK=verb/open 42880900005876 AK=verb/some
-7340032 AK=word/all 14293685764096 AK=word/none -10995107889138 AK=word/open -7340032 AK=word/some
-10995108937709 AK=|/all 15393156497408 AK=¶/all 68169703096320 AK=¶/some 19791209299968 AK=–/all
-7696581394432 AK=–/some 13631502 Ak=!/encounter -23068672 Ak=!/people -13631488 Ak=!/prog -7340032
Ak=!/unknown -16492674416640 Ak=!/word 24117257 Ak=\"/emp 19791218737152 Ak=\"/encounter 13194139533312
Ak=\"/org -10485760 Ak=\"/people 11534336 Ak=\"/prog 13631488 Ak=\"/unknown 24189243228160 Ak=\"/word
-10995116277760 Ak=$/career 7696581394432 Ak=$/emp 28587302322176 Ak=$/encounter 35651601 Ak=$/gathering
-9895595212800 Ak=$/kemp 16492704825344 Ak=$/kschool -8388608 Ak=$/name -45088768 Ak=$/org 13631488
Ak=$/people 19791209299968 Ak=$/place -11534336 Ak=$/prof -8796074147840 Ak=$/unknown -35651584 Ak=$/word
-48378531545102 Ak='/career 26388279066624 Ak='/emp -17592195481600 Ak='/encounter -8796086730759
Ak='/gathering 11534336 Ak='/kemp -14293672132608 Ak='/kin 8 Ak='/kschool -11534336 Ak='/name 23089774592000
Ak='/org 13194118561800 Ak='/people 26214400 Ak='/place 6291456 Ak='/prof -15393132380139 Ak='/prog
19791201959936 Ak='/school -25165824 Ak='/unknown -32985317376000 Ak='/word -11534336 Ak=(/emp -11534336
Ak=(/encounter 9895604649993 Ak=(/people 8 Ak=(/prof 34603008 Ak=(/unknown -8796101410816 Ak=(/word
-7696570908679 Ak=)/name 10485760 Ak=)/prof -19922944 Ak=)/unknown -7696589783040 Ak=)/word 36283893153792
Ak=,/career 13631495 Ak=,/emp 10995116277760 Ak=,/emp+place 7696581394432 Ak=,/encounter -24189225402368
Ak=,/famous -15728620 Ak=,/gathering 18691667263501 Ak=,/kemp -10995133054976 Ak=,/kin -6 Ak=,/korg
10995134103552 Ak=,/kprog 12582912 Ak=,/kschool -32985307938816 Ak=,/name -25288740175865 Ak=,/org
13194153164787 Ak=,/org+place 16777216 Ak=,/people 21990232555507 Ak=,/place -18691721789440 Ak=,/prof
-18691715498005 Ak=,/prog -22020083 Ak=,/school -9895591018512 Ak=,/trail 20890720927744 Ak=,/unknown
18691725983744 Ak=,/word 18691720740880 Ak=./career -9895594164224 Ak=./emp -25288750661646 Ak=./famous
6291456 Ak=./gathering 20890751336448 Ak=./kemp -27262976 Ak=./kin -18874368 Ak=./korg -8796078342144
Ak=./kprog -24117248 Ak=./kschool 38482884952064 Ak=./name -32985356173312 Ak=./org 34084900306944
Ak=./people -34084841586699 Ak=./place -45079991418890 Ak=./prof 6291456 Ak=./school 17592171364352
Ak=./trail 8796093022208 Ak=./unknown 10995091111947 Ak=./word 8796102459409 Ak=:/emp 7 Ak=:/gathering 13
Ak=:/kschool -16777216 Ak=:/name 8388608 Ak=:/people -6597069766656 Ak=:/prof -18874368 Ak=:/prog 31457280
Ak=:/unknown -30786315091968 Ak=:/word 6597052989440 Ak=;/emp -8796085682170 Ak=;/gathering 10485760
Ak=;/name 7340032 Ak=;/people -11534336 Ak=;/prof 22020096 Ak=;/prog 15393162788864 Ak=;/school 10485760
Ak=;/unknown -17592176607241 Ak=;/word -14680064 Ak=?/emp -16492682805248 Ak=?/encounter 9437184 Ak=?/kemp
20890713587712 Ak=?/kschool -7340032 Ak=?/org -7696593977344 Ak=?/people -14293633335296 Ak=?/place 7340032
Ak=?/prof 12582912 Ak=?/prog -22020090 Ak=?/unknown 28587288690679 Ak=?/word 24189273636864 Ak=adv/career
7340032 Ak=adv/emp -46179476832256 Ak=adv/encounter -9437194 Ak=adv/gathering -14680071 Ak=adv/kemp
25288781070336 Ak=adv/kin 16777216 Ak=adv/korg 12094617419776 Ak=adv/kschool 29360128 Ak=adv/name
31885837205504 Ak=adv/org 13194118561792 Ak=adv/place 18691729129472 Ak=adv/prof 16492674416640 Ak=adv/prog
-14680064 Ak=adv/school -9895604649984 Ak=adv/unknown -14293651161094 Ak=adv/word -9895584727051 Ak=art/emp
13194132193280 Ak=art/encounter -15728650 Ak=art/gathering 20971507 Ak=art/kschool -6291456 Ak=art/org
22020096 Ak=art/place 25165824 Ak=art/prof 17825792 Ak=art/prog -8796083585024 Ak=art/unknown 40681930227704
Ak=art/word -7696597123061 Ak=aux/career 21990232555520 Ak=aux/emp -24189275734022 Ak=aux/encounter
24189247422449 Ak=aux/gathering -8 Ak=aux/kemp 27487796985856 Ak=aux/kin -6291456 Ak=aux/kschool
17592177655808 Ak=aux/name -29360110 Ak=aux/org -7696596074496 Ak=aux/people 10995099500544 Ak=aux/place
15393155448832 Ak=aux/prof -13194150019072 Ak=aux/prog 22020096 Ak=aux/school 20890720927744 Ak=aux/trail
-6597069766656 Ak=aux/word -19791209299968 Ak=conj/emp 12094648877056 Ak=conj/encounter -7696581394409
Ak=conj/gathering -13194123804672 Ak=conj/kemp -40681930227712 Ak=conj/kin 19791220834304 Ak=conj/kschool
-8796086730752 Ak=conj/name 10995123617792 Ak=conj/org 9437184 Ak=conj/place -11534336 Ak=conj/prog -7340032
Ak=conj/school -7696562520064 Ak=conj/unknown 10995077480448 Ak=conj/word 61572680515561 Ak=people/emp
12582912 Ak=people/unknown -10995127812096 Ak=people/word -13194159456256 Ak=poss/encounter -7 Ak=poss/prof
-6291456 Ak=poss/unknown -8796106653696 Ak=poss/word -26214411 Ak=prep/career -30786341306383 Ak=prep/emp
-8796100362253 Ak=prep/encounter -10995116277746 Ak=prep/famous -19922931 Ak=prep/gathering -12094670897137
Ak=prep/kemp -21990203195392 Ak=prep/kin -19 Ak=prep/korg 17825792 Ak=prep/kprog -7340032 Ak=prep/kschool
-10995116277760 Ak=prep/name -16492658688020 Ak=prep/org -26388231880704 Ak=prep/people -17592208064502
Ak=prep/place 14293651161105 Ak=prep/prof -28587302322176 Ak=prep/prog 26214371 Ak=prep/school -9895579484171
Ak=prep/trail -16492650299392 Ak=prep/unknown -8796079390720 Ak=prep/word -9895592067072 Ak=subj/emp
20890720927744 Ak=subj/encounter 6597069766671 Ak=subj/gathering 10485760 Ak=subj/kemp -8796111896576
Ak=subj/kschool -7696596074496 Ak=subj/name 28587302322183 Ak=subj/org -6597104369664 Ak=subj/prof
41781441855488 Ak=subj/prog -10995116277760 Ak=subj/school -6597069766656 Ak=subj/trail 16492674416640
Ak=subj/unknown -36283875327981 Ak=subj/word -29686832824320 Ak=verb/career -18691697672192 Ak=verb/emp
27487777062912 Ak=verb/encounter -9437202 Ak=verb/gathering 9437184 Ak=verb/kemp -9895583678464
Ak=verb/kschool 26388279066624 Ak=verb/name -16492700631040 Ak=verb/org -19791209299968 Ak=verb/people
45079976738816 Ak=verb/place -8796077293568 Ak=verb/prof 31885801553920 Ak=verb/prog -10485760 Ak=verb/school
10995116277760 Ak=verb/word 15393116651520 Ak=word/emp 8 Ak=word/encounter -9895610941430 Ak=word/gathering
-20971507 Ak=word/kschool 7696593977344 Ak=word/prof 9 Ak=word/unknown 57671680 Ak=word/word -14293651161088
Ak=¶/name -6597069766656 Ak=¶/unknown 80264348827648 Ak=¶/word -16492674416640 Ak=–/unknown -7696565665792
BA=!//, 17 BA=!//adv 19922944 BA=!//prep -18874368 BA=\"//! -15728640 BA=\"//\" -15393162788864 BA=\"//,
12582912 BA=\"//adv -6291456 BA=\"//aux 28311552 BA=\"//prep -7696611803136 BA=\"/from/prep 28311552 BA='//'
70368725303269 BA='//, -18691672506368 BA='//? -10485760 BA='//adv -7340032 BA='//aux -6291456 BA='//conj
-7696581394420 BA='//prep -24189225402344 BA='/of/, -6291456 BA=(//) 14680064 BA=(//, 6597085495296 BA=,//!
19922944 BA=,//\" 57174604644352 BA=,//$ 16492713213959 BA=,//' -17592186044407 BA=,//, -54975547834353
BA=,//. 27487811665920 BA=,//: -9895596261376 BA=,//; 11534336 BA=,//? -6597069766656 BA=,//adv
-18691710255120 BA=,//art -6 BA=,//aux -7696614948864 BA=,//conj -24189265248266 BA=,//prep -19791209299946
BA=,//subj 25288738078720 BA=,//verb -31885829865472 BA=,//¶ 107752139522048 BA=,/as/, -10485760 BA=,/as/prep
12582912 BA=,/at/, -14293662695401 BA=,/at/. 39845904 BA=,/at/; -10485760 BA=,/at/prep 12094619516921
BA=,/for/, 54975581388792 BA=,/for/. -9895596261376 BA=,/for/prep -7696571957248 BA=,/from/$ 18691697672192
BA=,/from/, 15393155448832 BA=,/from/. -16492662882304 BA=,/from/prep -12094639439865 BA=,/from/subj
7696581394432 BA=,/in/$ 20890720927744 BA=,/in/, -10995116277749 BA=,/in/. -9895604649990 BA=,/in/prep
14680075 BA=,/no/, -7 BA=,/on/, -10485760 BA=,/on/. 7 BA=,/on/prep 8388616 BA=.//! -8388608 BA=.//$
14293651161088 BA=.//' -6291456 BA=.//, 8796134965275 BA=.//. 32985399164928 BA=.//: -27262984 BA=.//?
-8796108750848 BA=.//adv 9895623524360 BA=.//art -6597042503680 BA=.//aux -17592224841737 BA=.//conj 11534336
BA=.//prep -30786314043385 BA=.//subj 28587278204928 BA=.//verb -31885872857098 BA=./at/. 14293644869632
BA=./at/subj -8796093022197 BA=./from/. 12094620565504 BA=./im/prep 8388608 BA=./in/prep 7340048 BA=./in/subj
15 BA=./of/subj 8388608 BA=./on/, -10485760 BA=./on/. 9 BA=./on/prep 7340032 BA=./on/subj 8388608 BA=//,
12094627905536 BA=//adv 6291456 BA=//art 15393162788864 BA=//aux 12582912 BA=//prep -7696581394446
BA=/about/prep 7 BA=/as/. 11534336 BA=/at/$ 8 BA=/at/, 34 BA=/at/. 21990225215488 BA=/at/? 38482917457920
BA=/at/adv -26388285358080 BA=/at/art -10995105792000 BA=/at/aux -12094639439872 BA=/at/conj -13194163650560
BA=/at/prep 8796146499559 BA=/at/verb -7340032 BA=/by/, 7340032 BA=/de/, 13631488 BA=/de/. 11534336 BA=/di/,
16492674416648 BA=/do/, -10485760 BA=/for/$ -7696569860096 BA=/for/, 54975581388813 BA=/for/. -28587320147968
BA=/for/conj -9895604649984 BA=/for/prep -7696537354247 BA=/from/$ -23089744183296 BA=/from/, -6597055086592
BA=/from/. -6291456 BA=/from/aux 31457280 BA=/from/prep -14293632286728 BA=/in/, -12094610079744 BA=/in/.
-7696581394439 BA=/in/prep 10485781 BA=/ng/prep -8796099313657 BA=/of/, 12094613225472 BA=/of/: -9437184
BA=/of/adv -9895604649984 BA=/of/aux 6291456 BA=/of/prep -15393153351680 BA=/of/subj -7696581394432 BA=/on/,
-14680064 BA=/on/. 15728652 BA=/on/conj 10 BA=/on/prep 12582921 BA=/sa/, -14293661646848 BA=/to/, 18874368
BA=/to/prep -6 BA=/with/. 10995116277760 BA=/with/prep 6291456 BA=://$ -12094639439872 BA=://' 15728640
BA=://, 6597086543872 BA=://. 18691739615232 BA=://adv 12582912 BA=://art -12582912 BA=://aux -8388608
BA=://conj 6291456 BA=://prep 21990184321036 BA=://subj 15728640 BA=://¶ -16492674416640 BA=;//, 7340032
BA=;//prep 18874368 BA=?//, 10995116277760 BA=?//. -14293651161088 BA=?//aux -12094614274048 BA=?//conj
11534336 BA=?//prep 11534336 BA=?//verb 40681922887680 BA=C//, -10485760 BA=C//. 14680064 BA=C/at/, 19922944
BA=C/at/. 16492663930880 BA=C/at/adv 7696598171648 BA=C/at/prep -9437184 BA=C/for/, 14293651161088
BA=C/for/conj -9895593115648 BA=C/for/prep -8388598 BA=C/from/, 22020096 BA=C/from/. 7340032 BA=C/from/prep
-11534336 BA=C/from/verb 17592186044416 BA=C/in/, -8796104556544 BA=C/in/. 29686813949952 BA=C/in/prep
14680064 BA=C/of/. -10995125714944 BA=C/on/, 9437184 BA=C/to/, -8388608 BA=C/with/, 12582912 BA=^//!
-10995058606080 BA=^//$ -62672107208715 BA=^//' 9895613038592 BA=^//( -31457273 BA=^//, 39582450057250
BA=^//. -30786288877537 BA=^//: -14293633335289 BA=^//; 29360128 BA=^//? 8796038496249 BA=^//adv
-13194120658944 BA=^//art -19922944 BA=^//aux 82463336431596 BA=^//conj -15728640 BA=^//people -8388608
BA=^//poss -7696590831625 BA=^//prep -43980454625280 BA=^//subj 35184372088832 BA=^//verb 42880897908714
BA=^//word -15728640 BA=^/at/, -9437197 BA=^/at/prep -11534336 BA=^/at/subj 17 BA=^/from/, 7696581394432
BA=^/from/prep -9437184 BA=^/from/subj 13631488 BA=^/in/prep 20971535 BA=^/in/subj -11534319 BA=^/on/prep
-7340021 BA=^/on/subj 10 BA=adv//! -8388608 BA=adv//$ 25288790507520 BA=adv//, -18691677749262 BA=adv//. -12
BA=adv//: -7340032 BA=adv//? 14293660598272 BA=adv//prep -8796136013824 BA=adv//subj -10485760 BA=adv/as/prep
-12582905 BA=adv/at/, 7696555180061 BA=adv/at/. 7696581394425 BA=adv/at/? 8 BA=adv/at/conj -12094627905518
BA=adv/at/prep 14293682618347 BA=adv/at/verb 7340032 BA=adv/at/word -7340023 BA=adv/do/, -11534336
BA=adv/do/prep 14680064 BA=adv/for/, 26388279066635 BA=adv/for/. -18691697672199 BA=adv/for/conj -7340032
BA=adv/for/prep 14293659549696 BA=adv/from/$ -7696581394432 BA=adv/from/, 15728640 BA=adv/from/. -11534336
BA=adv/from/prep -11534336 BA=adv/in/$ -13631488 BA=adv/in/' 8388608 BA=adv/in/, -8796055273472 BA=adv/in/.
-32505856 BA=adv/in/art 8388608 BA=adv/in/conj 8388608 BA=adv/in/prep 8388625 BA=adv/like/, -6291456
BA=adv/of/prep 15393162788864 BA=adv/on/$ 13631488 BA=adv/on/. -10485760 BA=adv/on/prep -17825792 BA=adv/to/.
19791197765632 BA=adv/to/? 11534336 BA=adv/to/prep -13631488 BA=adv/with/, -8388608 BA=advC//, 9437177
BA=advC//. -18691697672192 BA=advC//adv 9437184 BA=advC//prep -11534344 BA=advC/from/, 17825792 BA=advC/in/.
-10485760 BA=aux//! 6291456 BA=aux//$ 25288731787253 BA=aux//' -9437177 BA=aux//( 16777216 BA=aux//)
-16777216 BA=aux//, 31885837205523 BA=aux//. 23089722163200 BA=aux//: 9437184 BA=aux//adv 14680064
BA=aux//art -8796081487872 BA=aux//aux -24117248 BA=aux//conj 26214394 BA=aux//people 11534329 BA=aux//prep
-48378497990667 BA=aux//subj -15393162788874 BA=aux//verb -17592186044416 BA=aux//word 11 BA=aux/at/$
60473139527673 BA=aux/at/, -32985409650702 BA=aux/at/. 17592246861824 BA=aux/at/adv 19791209299968
BA=aux/at/conj -17825792 BA=aux/at/prep 21990221021184 BA=aux/from/$ -7340032 BA=aux/from/, -19922944
BA=aux/from/. 15393146011648 BA=aux/from/conj -17592186044416 BA=aux/from/prep 28587334828026 BA=aux/in/$
-7340032 BA=aux/in/' -6291456 BA=aux/in/, -18691658874887 BA=aux/in/. 63771641905145 BA=aux/in/conj 22020096
BA=aux/in/prep -9895604649990 BA=aux/no/, -7340032 BA=aux/no/. 12582912 BA=aux/of/. 11534336 BA=aux/of/prep
-6 BA=aux/on/' 11534336 BA=aux/on/, -15728640 BA=aux/on/adv 9895604649984 BA=aux/on/prep 15728650
BA=aux/on/verb 9437184 BA=aux/on/word 14680064 BA=aux/to/, -8388608 BA=aux/with/$ -10485760 BA=aux/with/,
18691697672192 BA=aux/with/. -25165824 BA=aux/with/prep 29686825484288 BA=auxC//$ -28311552 BA=auxC//,
20890708344832 BA=auxC//. -20890695761920 BA=auxC//? 8388608 BA=auxC//adv 18874376 BA=auxC//conj -19922944
BA=auxC//prep 31457264 BA=auxC//subj -8796093022208 BA=auxC//verb -11534336 BA=auxC/after/prep -8
BA=auxC/at/, -16492695388160 BA=auxC/at/. 8796085682176 BA=auxC/at/adv 19791219785728 BA=auxC/at/prep
11534329 BA=auxC/from/, -26388294795264 BA=auxC/from/. 10485760 BA=auxC/from/prep -8388608 BA=auxC/in/,
27487790694394 BA=auxC/in/prep 7340023 BA=auxC/no/subj -8796093022208 BA=auxC/of/. 16492674416640
BA=auxC/on/, 12582912 BA=auxC/on/prep -17825799 BA=conj//$ -8796093022208 BA=conj//' 9437184 BA=conj//,
-8796086730746 BA=conj//. -12094636294144 BA=conj//? -7340032 BA=conj//adv 14680064 BA=conj//art
12094627905536 BA=conj//aux 18691688235008 BA=conj//conj -13631488 BA=conj//prep -12094627905536
BA=conj//verb 32985368756224 BA=conj/from/, 6291456 BA=conj/im/$ 13631488 BA=conjC//, -11534336
BA=conjC//prep 17592177655822 BA=event//prep -18874355 BA=event/at/$ -8796101410806 BA=event/at/' 12582912
BA=event/at/, -48378502184942 BA=event/at/. -21990232555520 BA=event/at/adv 19791200911360 BA=event/at/conj
7696581394452 BA=event/at/prep 26388279066612 BA=event/at/word -12094643634176 BA=event/by/. 31885837205504
BA=event/for/, 14293628092416 BA=event/for/. 15393162788864 BA=event/for/prep -17592186044404 BA=event/in/$
12582912 BA=event/in/, -15393171177461 BA=event/in/. -6597069766656 BA=event/in/conj -8796093022208
BA=event/in/prep -17825779 BA=event/of/, -12094637342720 BA=event/of/. -14680064 BA=event/of/adv 12582912
BA=event/of/prep -9895628767232 BA=event/on/, -12582905 BA=event/on/art 14 BA=event/on/prep -18874368
BA=event/with/, -7340032 BA=event/with/prep -8796101410816 BA=eventC/in/, 8388608 BA=greetC//,
-17592194433024 BA=greetC/from/. -6291456 BA=kin/at/, 8796115042289 BA=kin/at/. 17825792 BA=kin/at/aux
16492674416646 BA=kin/at/prep -14293661646848 BA=kin/at/verb 8388608 BA=kin/from/, -20890678984715
BA=kin/from/prep -11534336 BA=kin/in/, 28587302322176 BA=kin/in/. 7340032 BA=kin/of/, 16492693291008
BA=kin/of/conj -9437184 BA=kin/of/prep 14293635432448 BA=kin/of/subj 14680064 BA=name/at/$ -9895604649984
BA=name/at/, 19922944 BA=name/at/. -6597080252402 BA=name/at/conj 42880953483272 BA=name/at/prep
-17592174510080 BA=name/for/, 13194121707520 BA=name/for/. -7696573005824 BA=name/in/, -15728640
BA=name/in/prep 17592197578752 BA=name/of/prep 8388608 BA=name/on/prep -8388608 BA=nameC/at/. 8388608
BA=nameC/at/prep 17 BA=nameC/from/$ -9895604649984 BA=nameC/from/' 12 BA=nameC/from/, 17592198627328
BA=nameC/from/. 29686813949958 BA=nameC/from/aux 36283883716608 BA=nameC/from/prep -14293668986880
BA=nameC/from/verb 19791200911360 BA=nameC/of/, 20890720927744 BA=nameC/of/. 10995107889152 BA=org/at/,
8796093022208 BA=org/at/conj -12094615322624 BA=org/at/prep 16777216 BA=org/for/, -15393169080320
BA=org/for/. 11534336 BA=org/in/. 8 BA=org/in/prep 11534328 BA=org/of/, -7340032 BA=org/of/prep
-21990232555520 BA=org/with/, 6291456 BA=org/with/prep 20971520 BA=orgC/of/, -15728640 BA=people//, -11534336
BA=people//? 15728640 BA=people//prep -8388608 BA=people//subj 10485760 BA=people/at/$ 32985348833280
BA=people/at/, 41781475409920 BA=people/at/. -6597084446720 BA=people/at/conj 7340032 BA=people/at/prep
-8796101410816 BA=people/for/, -7340032 BA=people/for/. 13631488 BA=people/from/$ -10995123617785
BA=people/from/' 7340032 BA=people/from/, -7696581394416 BA=people/from/. 7696603414528 BA=people/from/adv
-12582912 BA=people/from/aux -7340032 BA=people/from/conj 34084860461056 BA=people/from/prep -9895635058688
BA=people/from/subj 24189255811072 BA=people/from/verb -8796074147840 BA=people/in/$ 21990232555520
BA=people/in/' 12582912 BA=people/in/, -14680056 BA=people/in/. -8796093022208 BA=people/in/conj 12582912
BA=people/in/prep 8796093022208 BA=people/in/subj 14293651161088 BA=people/of/, -15393181663232
BA=people/of/. 12094613225472 BA=people/of/adv 10485760 BA=people/of/aux -7696581394432 BA=people/of/prep
48378565099520 BA=people/of/subj -9895597309952 BA=people/off/, 10485760 BA=people/off/. 12094634196992
BA=people/on/. 9437184 BA=people/on/prep 13 BA=people/to/$ 13631488 BA=people/to/, 15728640 BA=people/to/?
-7340032 BA=people/to/prep 13631488 BA=peopleC/from/, 7696581394432 BA=peopleC/of/, -8388608 BA=placeC/for/,
16492683853824 BA=placeC/in/. 28587302322176 BA=placeC/with/. 12094638391296 BA=poss/at/$ 10485770
BA=poss/at/prep -6291456 BA=poss/in/, -6597061378056 BA=poss/in/. -9437184 BA=poss/in/prep 10485760
BA=poss/on/prep -7 BA=prep/at/, -12094627905536 BA=prep/at/. 31885837205504 BA=prep/at/prep -15728640
BA=prep/do/prep -6597069766646 BA=prep/for/, 7696581394432 BA=prep/for/prep -8796093022208 BA=prep/from/,
-18691697672192 BA=prep/from/. 12582912 BA=prep/from/prep 21990232555520 BA=prep/in/, 14293640675322
BA=prep/in/adv 11534336 BA=prep/of/, 27262976 BA=prep/of/prep 8388608 BA=prep/on/prep 18 BA=prep/to/prep 7
BA=prep/with/prep 13631488 BA=prof//, 11534336 BA=prof/at/, -9895615135744 BA=prof/at/. 21990241992704
BA=prof/at/aux 7340032 BA=prof/at/conj 9895638204416 BA=prof/at/verb -14293642772480 BA=prof/for/,
15393175371767 BA=prof/for/. -19791209299968 BA=prof/for/aux -10995116277760 BA=prof/for/prep 26388262289415
BA=prof/from/$ 8 BA=prof/from/, 10485760 BA=prof/from/. -17592193384428 BA=prof/from/aux 17592186044416
BA=prof/from/conj -6597058232320 BA=prof/from/prep -20971520 BA=prof/from/verb 7696571957248 BA=prof/in/,
30786350743552 BA=prof/in/. -25288767438848 BA=prof/in/prep 25288760098824 BA=prof/of/$ 11534336 BA=prof/of/,
13194139533312 BA=prof/of/. -19791195668480 BA=prof/of/aux 11534336 BA=prof/of/conj 11534336 BA=prof/of/prep
12094612176896 BA=prof/of/verb 23089744183296 BA=prof/on/, 8 BA=prof/on/. 18691730178048 BA=prof/on/prep
-13631488 BA=prof/with/, 19791233417216 BA=school/at/. 8388608 BA=school/in/, -7340032 BA=school/of/,
13631488 BA=school/of/prep 8388608 BA=schoolC/of/, -13631488 BA=subj//$ -9437184 BA=subj//, 10995108937728
BA=subj//adv 27487778111488 BA=subj//conj -13631488 BA=subj//prep -6597049843719 BA=subj//verb 7696581394432
BA=subj/am/. 10485760 BA=subj/am/prep 12582912 BA=subj/at/. -8 BA=subj/at/adv 13194139533312 BA=subj/at/prep
-7696581394443 BA=subj/do/$ -7340032 BA=subj/do/. 30408704 BA=subj/do/prep -12582912 BA=subj/for/$
20890720927744 BA=subj/for/, 6597061378048 BA=subj/for/conj 34084868849664 BA=subj/from/, 12582912
BA=subj/from/. 8388608 BA=subj/from/? 13194139533312 BA=subj/from/prep -6597078155264 BA=subj/in/, 17825792
BA=subj/in/. 17592186044416 BA=subj/in/adv 7340032 BA=subj/in/prep -6291468 BA=subj/on/adv 6 BA=subj/on/prep
40681930227701 BA=subj/sa/, 11534336 BA=subj/with/, -13194152116224 BA=subjC//$ 12582912 BA=subjC//. 9437184
BA=subjC/am/$ -7340032 BA=subjC/am/, 11534336 BA=subjC/do/, -8388608 BA=subjC/do/prep 25165815
BA=subjC/from/, 17592195481600 BA=subjC/from/. -6291456 BA=subjC/in/, -7340032 BA=title/at/, -12582906
BA=title/at/. 7696568811520 BA=title/for/, -8388608 BA=title/from/, 16492693291008 BA=title/from/.
-10995116277760 BA=title/from/? -14293651161088 BA=title/from/aux 19791209299968 BA=title/from/prep
8796058419200 BA=title/from/verb 16492674416640 BA=title/in/, -6291456 BA=title/in/aux 8796093022208
BA=title/in/prep 9437184 BA=title/in/verb -15393162788864 BA=title/of/, 14293651161088 BA=title/of/.
17592178704384 BA=title/of/prep 16492691193856 BA=title/of/verb 19791209299968 BA=titleC/from/, 7696590831616
BA=titleC/of/, 12582912 BA=verb//$ 8796093022208 BA=verb//, -9895604649984 BA=verb//. -22020102 BA=verb//: 12
BA=verb//? -10995099500544 BA=verb//art -9895604649984 BA=verb//aux -15728640 BA=verb//conj 10995101597696
BA=verb//prep -14293602926586 BA=verb//verb 29686792978432 BA=verb//word 14293651161088 BA=verb/as/, 9437184
BA=verb/as/prep 17825792 BA=verb/at/$ 8796093022208 BA=verb/at/' -13631488 BA=verb/at/, 15393162788856
BA=verb/at/. 17592158781433 BA=verb/at/adv -9895604649984 BA=verb/at/conj -13194132193289 BA=verb/at/prep
-16492654493714 BA=verb/by/, 10485760 BA=verb/by/prep 28587302322176 BA=verb/for/$ -17592175558656
BA=verb/for/' -6597069766656 BA=verb/for/, -7696602365946 BA=verb/for/. 12094607982585 BA=verb/for/adv
-10995106840576 BA=verb/for/conj 21990232555520 BA=verb/for/prep 40681952247808 BA=verb/from/,
-12094617419776 BA=verb/from/. -10995122569216 BA=verb/from/prep 37383383810041 BA=verb/in/, -25288778973196
BA=verb/in/. 35184355311616 BA=verb/in/conj 18691719692288 BA=verb/in/prep 11 BA=verb/in/word 12094627905536
BA=verb/of/? 10485760 BA=verb/of/prep 9437184 BA=verb/on/$ 7 BA=verb/on/, -8388608 BA=verb/on/.
-6597079203847 BA=verb/on/adv -7340032 BA=verb/on/art 11 BA=verb/on/prep 7340021 BA=verb/on/word 9
BA=verb/out/prep -6291456 BA=verb/through/prep 23068672 BA=verb/to/, -10995116277760 BA=verb/to/.
12094650974208 BA=verb/to/? 9437184 BA=verb/to/adv 10485760 BA=verb/to/conj 7 BA=verb/to/prep -35651594
BA=verb/with/. 9895597309952 BA=verb/with/prep -13631488 BA=verbC//, 9437184 BA=verbC//prep 7340013
BA=verbC/at/, 9437184 BA=verbC/at/prep -26214400 BA=verbC/to/prep 16777216 BA=word//, -8 BA=word//. 14680054
BA=word//? 7340032 BA=word//adv 9895604649984 BA=word//art 12094621614080 BA=word//conj 20890693664777
BA=word//prep -27487784402933 BA=word//verb -8796093022208 BA=word/about/, -11534336 BA=word/about/.
-8796099313664 BA=word/after/, -7696581394432 BA=word/as/. -7340024 BA=word/as/prep 14680064 BA=word/at/' 27
BA=word/at/, -48378547273740 BA=word/at/. -12094643634139 BA=word/at/: 6597069766656 BA=word/at/;
17592195481600 BA=word/at/? -10995125714944 BA=word/at/adv 54975581388800 BA=word/at/art 13194139533312
BA=word/at/aux -7696607608832 BA=word/at/conj 14293714075641 BA=word/at/prep -10995107889171 BA=word/at/subj
-16492682805248 BA=word/at/verb -12582912 BA=word/at/word -8796075196416 BA=word/before/. 25288767438848
BA=word/by/, -15728640 BA=word/by/prep 11 BA=word/for/$ -13194154213376 BA=word/for/' -6597078155264
BA=word/for/, 9895585775629 BA=word/for/. -23089752571904 BA=word/for/? -15393162788864 BA=word/for/adv
-19791191474176 BA=word/for/art 40681937567744 BA=word/for/conj 23089766203413 BA=word/for/prep 42991602
BA=word/for/verb -10995116277760 BA=word/for/word 11534336 BA=word/from/$ -15393162788864 BA=word/from/,
-29686759424011 BA=word/from/conj -8796102459392 BA=word/from/prep -7696618094584 BA=word/from/subj
25288767438848 BA=word/from/verb 15393153351680 BA=word/in/$ -9895604649977 BA=word/in/, -27487772868601
BA=word/in/. -35184394108938 BA=word/in/; -8388608 BA=word/in/adv -8388608 BA=word/in/conj 36283883716608
BA=word/in/prep 20890752385030 BA=word/in/subj 7340032 BA=word/in/word 11 BA=word/na/, 10995116277760
BA=word/of/$ 28587291836416 BA=word/of/' 8 BA=word/of/, -23068672 BA=word/of/. -24189266296832 BA=word/of/;
15728640 BA=word/of/? 10995116277760 BA=word/of/adv 13194139533312 BA=word/of/art 12094627905536
BA=word/of/aux 7696590831616 BA=word/of/conj -27487777062912 BA=word/of/prep 7340022 BA=word/of/subj
-16492668125184 BA=word/of/verb 13194139533312 BA=word/on/, 13194119610368 BA=word/on/. 8796093022208
BA=word/on/; 9437184 BA=word/on/conj -12582912 BA=word/on/prep 14 BA=word/on/verb 34603008 BA=word/over/, 7
BA=word/sa/, 11 BA=word/to/. 23089744183296 BA=word/to/prep -12 BA=word/under/, 6291456 BA=word/with/,
-9895604649984 BA=word/with/. 12582912 BA=word/with/conj 15728640 BA=word/with/prep 7340032 BA=wordC//,
-7340032 BA=wordC//. -6291456 BA=wordC/at/\" 32985348833280 BA=wordC/at/, -13194113318921 BA=wordC/at/.
8388608 BA=wordC/at/prep -7340032 BA=wordC/for/, -7340032 BA=wordC/for/. 15728640 BA=wordC/from/, 17825792
BA=wordC/in/, -7340032 BA=wordC/of/, 16492664979456 BA=wordC/of/conj 20890720927744 BA=wordC/of/prep
-13194154213376 BA=|//| -8388608 BA=¶//, -7340032 BA=–//, 9437184 Bp=!/ -7696581394422 Bp=\"/ -28587308613632
Bp=\"/at -15728640 Bp=\"/from -13194129047552 Bp=$/ -6291456 Bp='/ 12582922 Bp='/at -8388608 Bp='/for
-10995107889152 Bp='/from -6 Bp='/of -8388608 Bp=(/ 7696618094592 Bp=+/ 14680064 Bp=,/ 31885863419912 Bp=,/at
-19791209299944 Bp=,/for 30786335014912 Bp=,/from 18691684040695 Bp=,/in -10995116277748 Bp=,/na 20971520
Bp=,/no -10485771 Bp=,/on -9895614087161 Bp=,/to 10 Bp=,/with -7696593977344 Bp=./ -14293672132608 Bp=./as
9437184 Bp=./at -16777196 Bp=./im 14680064 Bp=./in -9437165 Bp=./like 11534336 Bp=./of 24117248 Bp=./on 13
Bp=/ 12094652022768 Bp=/at 16777224 Bp=/by -16492674416640 Bp=/de -8796075196416 Bp=/di 15393162788871 Bp=/do
-12582912 Bp=/en 6 Bp=/for 35651598 Bp=/from -30786286780416 Bp=/in -36283874279402 Bp=/ng -8796100362231
Bp=/of -31885823574016 Bp=/on -8796084633582 Bp=/over -7 Bp=/sa -17592198627328 Bp=/through -10485760 Bp=/to
17825782 Bp=/under 8388608 Bp=:/ 27262989 Bp=:/at -10485760 Bp=;/ -10995109986304 Bp=?/ 14293667938304
Bp=?/at -16492674416640 Bp=?/in 6 Bp=C/at 13194162601990 Bp=C/du -9895604649984 Bp=C/for 9437191 Bp=C/from
21990257721344 Bp=C/in 9895592067063 Bp=C/of -12094636294144 Bp=C/off 7340032 Bp=C/on -7696581394440 Bp=C/to
-7696591880192 Bp=C/with 11534336 Bp=^/ 18691716546552 Bp=^/at -14293683666919 Bp=^/in 15728663 Bp=^/on
-14680054 Bp=^/to 6 Bp=adv/ -8796120285212 Bp=adv/as -22020096 Bp=adv/at 10485799 Bp=adv/do -10485760
Bp=adv/for 17592186044416 Bp=adv/from -26388298989582 Bp=adv/in -20890720927728 Bp=adv/like -11534336
Bp=adv/of 10995104743424 Bp=adv/on -10995116277760 Bp=adv/since -6291456 Bp=adv/through -8796059467776
Bp=adv/to 16492659736576 Bp=adv/up 17 Bp=adv/with -7340042 Bp=advC/ -27487774965774 Bp=advC/from 16777216
Bp=advC/in -15728640 Bp=art/from -8796093022208 Bp=aux/ -26388268580871 Bp=aux/about -7696581394432 Bp=aux/at
60473115410405 Bp=aux/do 23068659 Bp=aux/for -7696588734464 Bp=aux/from 20890711490545 Bp=aux/in
15393184808931 Bp=aux/into 26388279066624 Bp=aux/no -8796093022208 Bp=aux/of -6597060329479 Bp=aux/on
-7696548888595 Bp=aux/through 30408704 Bp=aux/to -13631488 Bp=aux/up -7340032 Bp=aux/w 10995116277760
Bp=aux/with 84662382755840 Bp=auxC/ -27487781257231 Bp=auxC/after -8 Bp=auxC/at 32985336250356 Bp=auxC/from
-32985368756224 Bp=auxC/in 9895623524335 Bp=auxC/no -10995124666368 Bp=auxC/of 7696581394432 Bp=auxC/on -12
Bp=auxC/with -6291456 Bp=conj/ 7340018 Bp=conj/at -20971509 Bp=conj/im 12582912 Bp=conj/in 9437184 Bp=conj/of
-7340032 Bp=conjC/ 12094610079756 Bp=event/ -8796119236590 Bp=event/at -49478067290090 Bp=event/by
29686813949952 Bp=event/for -7696621240309 Bp=event/from -7340032 Bp=event/in -45080008196081 Bp=event/into
14 Bp=event/of -32985385533434 Bp=event/on -12094667751412 Bp=event/over 9 Bp=event/to -8388608 Bp=event/w
7696581394432 Bp=event/with -14293668986880 Bp=eventC/in 7340032 Bp=eventC/of -9437184 Bp=greet/ -6291456
Bp=greet/at -13631488 Bp=greet/from -7696590831616 Bp=greetC/ -18691708157952 Bp=greetC/from -13631488
Bp=kin/at 57671664 Bp=kin/for -10995123617792 Bp=kin/from -7696554131470 Bp=kin/in 20890720927744 Bp=kin/of
36283883716599 Bp=kin/on 6291456 Bp=kinC/from 7340032 Bp=name/ -24117239 Bp=name/at 12094644682780
Bp=name/from -7340032 Bp=name/in 7696575102976 Bp=name/of -9895604649984 Bp=name/on -11534336 Bp=name/with
14680064 Bp=nameC/at -27487802228716 Bp=nameC/for 14293651161088 Bp=nameC/from 115448694702105 Bp=nameC/of
49478013812736 Bp=nameC/on 6 Bp=org/at -7696550985741 Bp=org/for -23089735794688 Bp=org/in -9895598358528
Bp=org/of -26388269629447 Bp=org/on 8388608 Bp=org/with 30408704 Bp=orgC/of -14293678424064 Bp=people/
-8796103507968 Bp=people/at 35184399351808 Bp=people/from 34084860461091 Bp=people/in 24189255811083
Bp=people/of 25288788410358 Bp=people/off 15393176420352 Bp=people/on -9895596261376 Bp=people/to
-10995089014794 Bp=people/with -7696605511680 Bp=peopleC/at -7340032 Bp=peopleC/from -8 Bp=peopleC/of
-9895604649984 Bp=placeC/at 20890730364919 Bp=placeC/for 15393172226048 Bp=placeC/in 28587302322176
Bp=placeC/on 13631488 Bp=placeC/with 12094636294144 Bp=poss/at -9895604649960 Bp=poss/for -9895611990027
Bp=poss/from -9895611990016 Bp=poss/in -9895596261383 Bp=prep/as 9437184 Bp=prep/at 13194132193297 Bp=prep/do
-8796100362219 Bp=prep/for -10485740 Bp=prep/from -9895589969927 Bp=prep/in 6597058232310 Bp=prep/no 11534336
Bp=prep/of -19791184134144 Bp=prep/on -9437156 Bp=prep/through 6291456 Bp=prep/to -8796104556531 Bp=prep/with
9437184 Bp=prof/ 10485760 Bp=prof/at 53876098072566 Bp=prof/for -7 Bp=prof/from 15393142865958 Bp=prof/in
8796107702272 Bp=prof/of 26388294795264 Bp=prof/on 15393179566089 Bp=prof/to 9437184 Bp=prof/w 14680064
Bp=prof/with 18691708157952 Bp=profC/at -10995116277768 Bp=profC/for -8796093022208 Bp=school/at
-10995116277760 Bp=school/from 42991616 Bp=school/in -8796099313670 Bp=school/of -7696526868480 Bp=school/on
15728640 Bp=schoolC/of -15393182711808 Bp=subj/ 19791190425600 Bp=subj/am 16777216 Bp=subj/at 48378511622118
Bp=subj/do 8388608 Bp=subj/for 51677046505465 Bp=subj/from 15393162788856 Bp=subj/in 17825775 Bp=subj/on
32985360367610 Bp=subj/sa 36700160 Bp=subj/with -13194151067648 Bp=subjC/ 12582912 Bp=subjC/am -6597060329482
Bp=subjC/at 9895618281472 Bp=subjC/do 9437171 Bp=subjC/for -7340032 Bp=subjC/from 12094627905536 Bp=subjC/in
-13631488 Bp=title/ 7 Bp=title/at -31457271 Bp=title/for 14293636481024 Bp=title/from 12094609031177
Bp=title/in 8796086730752 Bp=title/of 63771682799616 Bp=titleC/from 12094644682752 Bp=titleC/of 24117248
Bp=verb/ 14293627043855 Bp=verb/about -6597080252424 Bp=verb/after 8 Bp=verb/as 18874368 Bp=verb/at
10995116277717 Bp=verb/before -6291446 Bp=verb/by 17592186044416 Bp=verb/for 39582418599936 Bp=verb/from
10995116277752 Bp=verb/in 25288750661619 Bp=verb/into 15393162788864 Bp=verb/of -12094607982592 Bp=verb/off
18874368 Bp=verb/on -23089762009088 Bp=verb/out 19791198814208 Bp=verb/through -8796071002112 Bp=verb/under
-13631488 Bp=verb/up 6291456 Bp=verb/w -8388608 Bp=verb/with -7696605511680 Bp=verbC/ 14680042 Bp=verbC/at
-10995116277760 Bp=verbC/from -6597069766656 Bp=verbC/in -7340032 Bp=verbC/on 9437184 Bp=verbC/to 14680064
Bp=verbC/with 18874368 Bp=word/ -22020096 Bp=word/about -6597090738187 Bp=word/after -7696581394432
Bp=word/at -19791198814183 Bp=word/before 23089744183296 Bp=word/by -15393175371776 Bp=word/do 6291456
Bp=word/down 13631488 Bp=word/for -25288730738688 Bp=word/in -28587284496370 Bp=word/inside -12094618468352
Bp=word/into -8796093022198 Bp=word/like -10995116277760 Bp=word/na 9895604649984 Bp=word/ng 12582912
Bp=word/of 14 Bp=word/off -6291456 Bp=word/on -16777206 Bp=word/out 9 Bp=word/over -9437184 Bp=word/sa 15
Bp=word/since -6291456 Bp=word/to -6 Bp=word/up 6291456 Bp=word/with -29686787735566 Bp=wordC/ -20971520
Bp=wordC/at -12094596448271 Bp=wordC/for -8796093022208 Bp=wordC/from -6597052989440 Bp=wordC/in
-9895604649994 Bp=wordC/of -33554439 Bp=wordC/to 10995101597696 Bp=|/ -11534336 Bp=¶/ -8796093022208 Bp=–/
7340032 BpK=\"//all -16492652396544 BpK=\"//none -27262976 BpK=\"//some -9895604649984 BpK=\"/from/all
-9895616184320 BpK=\"/from/some 23068672 BpK='//all 27487790694400 BpK='//none 8796133916672 BpK='//some
-37383424704512 BpK=(//all 19791232368640 BpK=(//none 29360128 BpK=(//some -16777216 BpK=+//none 14680064
BpK=,//all 29360128 BpK=,//none 39582418599936 BpK=,//some -12094627905536 BpK=,/at/all 9895644495872
BpK=,/at/none -18691716546560 BpK=,/at/some -9895628767232 BpK=,/for/all 12094620565504 BpK=,/for/none
15728640 BpK=,/for/some 20890720927744 BpK=,/from/all 28587302322176 BpK=,/from/none -6597098078208
BpK=,/from/some 15728640 BpK=,/in/all -6291456 BpK=,/in/none 12582912 BpK=,/na/none 22020096 BpK=,/no/none
-9437184 BpK=,/on/all -7696589783040 BpK=,/with/none -7340032 BpK=-//all 6291456 BpK=.//all -23089744183296
BpK=.//open 28587291836416 BpK=.//some -24189272588288 BpK=./at/all 10995116277760 BpK=./at/none -9437184
BpK=./at/some -8388608 BpK=./from/all 6597054038016 BpK=./from/none -10995096354816 BpK=./im/none 9437184
BpK=./in/all -8388608 BpK=./like/none 11534336 BpK=./of/none 14680064 BpK=./on/all -8388608 BpK=./on/none
11534336 BpK=//all 8796099313664 BpK=//none -7696581394432 BpK=//some 10995132006400 BpK=/at/all
-27487770771456 BpK=/at/none 20971520 BpK=/at/some 25288743321600 BpK=/by/all -10995124666368 BpK=/de/all
10485760 BpK=/de/some 12582912 BpK=/do/none -10485760 BpK=/for/all -15393133428736 BpK=/for/some
20890732462080 BpK=/from/all -27487763431424 BpK=/from/none 28311552 BpK=/from/some -16777216 BpK=/in/all
-27487790694400 BpK=/in/none 18874368 BpK=/in/some -13631488 BpK=/of/all -10995116277760 BpK=/of/none
-10995099500544 BpK=/of/some -9895613038592 BpK=/on/all 6291456 BpK=/on/none -16777216 BpK=/on/some 18874368
BpK=/to/all 8388608 BpK=/to/some 14680064 BpK=/with/all 18874368 BpK=://all -21990219972608 BpK=://none
18874368 BpK=://some 30786325577728 BpK=;//all 12582912 BpK=;//none 10485760 BpK=;//some -16777216 BpK=?//all
25288767438848 BpK=?//open -6597045649408 BpK=?//some -8388608 BpK=C//none 15728640 BpK=C//some -11534336
BpK=C/at/all 21990232555520 BpK=C/at/none -7696559374336 BpK=C/du/all -9895604649984 BpK=C/for/all
7696601317376 BpK=C/for/none -7696589783040 BpK=C/from/all 36283883716608 BpK=C/from/none -9895586824192
BpK=C/in/all 12094627905536 BpK=C/in/none -10485760 BpK=C/of/all -9895619330048 BpK=C/of/some 7340032
BpK=C/on/all -7696573005824 BpK=C/with/none 7340032 BpK=^//all -31885817282560 BpK=^//none 31885844545536
BpK=^//open -29686823387136 BpK=^//some 47278999994368 BpK=^/at/all -9437184 BpK=^/at/none -9895622475776
BpK=^/from/none -8796093022208 BpK=^/in/none 22020096 BpK=^/on/none -8388608 BpK=adv//all 20890720927744
BpK=adv//none -6597107515392 BpK=adv//some -23089728454656 BpK=adv/as/none -13631488 BpK=adv/at/all
46179524018176 BpK=adv/at/none -31885837205504 BpK=adv/at/some -15393190051840 BpK=adv/do/none -6291456
BpK=adv/for/all 13194139533312 BpK=adv/for/none 16492684902400 BpK=adv/for/some -12094638391296
BpK=adv/from/all -14293657452544 BpK=adv/from/none -7696593977344 BpK=adv/in/all -10995116277760
BpK=adv/like/none -8388608 BpK=adv/of/all 13194139533312 BpK=adv/of/none -10485760 BpK=adv/on/all -15728640
BpK=adv/on/some 10485760 BpK=adv/through/none -7696588734464 BpK=adv/to/all 19791194619904 BpK=adv/with/none
-11534336 BpK=advC//all 7340032 BpK=advC//some -20890708344832 BpK=advC/in/all -13631488 BpK=art/from/all
-8796093022208 BpK=aux//none -16492699582464 BpK=aux//some -7696550985728 BpK=aux/at/all -67108864
BpK=aux/at/none 53876054032384 BpK=aux/at/some 59768832 BpK=aux/do/none 30408704 BpK=aux/from/all
-21990226264064 BpK=aux/from/none 53876054032384 BpK=aux/from/some -10995116277760 BpK=aux/in/all
13194195107840 BpK=aux/in/none -15393173274624 BpK=aux/in/some 17592162975744 BpK=aux/on/all 24117248
BpK=aux/on/none -25165824 BpK=aux/on/some 33554432 BpK=aux/to/all -12582912 BpK=aux/with/all 12094627905536
BpK=aux/with/none 24189255811072 BpK=auxC//all -29360128 BpK=auxC//none -10995094257664 BpK=auxC//some
-23089727406080 BpK=auxC/at/all 34084843683840 BpK=auxC/at/none 7340032 BpK=auxC/from/all -17592214355968
BpK=auxC/from/none 6291456 BpK=auxC/from/some -9895604649984 BpK=auxC/in/all 17592178704384 BpK=auxC/in/none
37748736 BpK=auxC/in/some -11534336 BpK=auxC/no/none -9895610941440 BpK=auxC/of/all 8796102459392
BpK=auxC/of/none -8388608 BpK=conj//all -25288767438848 BpK=conj//none 10995122569216 BpK=conj//some
21990232555520 BpK=conj/from/none 7340032 BpK=conj/im/none 12582912 BpK=conj/in/all 14680064 BpK=conj/in/none
-7340032 BpK=conjC//all 12582912 BpK=conjC//none -22020096 BpK=conjC//some 16492666028032 BpK=event//all
-9437184 BpK=event//none -9437184 BpK=event//some -7340032 BpK=event/as/none 7340032 BpK=event/at/all
-28587302322176 BpK=event/at/none -24117248 BpK=event/at/some -16492697485312 BpK=event/by/none
30786325577728 BpK=event/for/none -25165824 BpK=event/for/some -14293660598272 BpK=event/from/all
-6597069766656 BpK=event/from/none 8796093022208 BpK=event/in/all -37383424704512 BpK=event/of/all
-24189272588288 BpK=event/of/none -9895631912960 BpK=event/of/some 7340032 BpK=event/on/all -9437184
BpK=event/on/none -26214400 BpK=eventC/in/all 8388608 BpK=eventC/of/all -8388608 BpK=greet/at/none -13631488
BpK=greet/from/all -6597069766656 BpK=greetC//all -17592205967360 BpK=greetC//none 11534336
BpK=greetC/from/none -8388608 BpK=kin/at/all 9437184 BpK=kin/at/none -15393121894400 BpK=kin/from/all
13631488 BpK=kin/from/none 27262976 BpK=kin/in/all 21990225215488 BpK=kin/in/none 14680064 BpK=kin/of/all
13194120658944 BpK=kin/of/none 6597061378048 BpK=kin/of/some 16492695388160 BpK=kin/on/none 11534336
BpK=kinC/from/none 7340032 BpK=name//all -9437184 BpK=name/at/all -21990214729728 BpK=name/at/none
36283883716608 BpK=name/for/all 8388608 BpK=name/in/all -7696581394432 BpK=name/in/none 16492674416640
BpK=name/of/all 7340032 BpK=name/of/none -7340032 BpK=name/on/none -9437184 BpK=nameC/at/all -19791228174336
BpK=nameC/from/all 57174604644352 BpK=nameC/from/none 48378511622144 BpK=nameC/from/some 9895588921344
BpK=nameC/of/all 50577534877696 BpK=org/at/all -20971520 BpK=org/at/none 30408704 BpK=org/at/some 20971520
BpK=org/for/all -18691697672192 BpK=org/in/all -9895618281472 BpK=org/in/none 20971520 BpK=org/of/all
-25288758001664 BpK=org/on/none 13631488 BpK=org/with/all 20971520 BpK=org/with/none 9437184 BpK=orgC/of/all
-13194158407680 BpK=people//all -10485760 BpK=people/at/all 18691684040704 BpK=people/at/none 24189268393984
BpK=people/at/some -7696553082880 BpK=people/for/all -7340032 BpK=people/for/none 9437184 BpK=people/from/all
-14293658501120 BpK=people/from/none 20890720927744 BpK=people/from/some 28587302322176 BpK=people/in/all
-17825792 BpK=people/in/none 16492674416640 BpK=people/in/some 10995125714944 BpK=people/of/all
-8796059467776 BpK=people/of/none 24189241131008 BpK=people/of/some 10995116277760 BpK=people/off/all
17592194433024 BpK=people/off/none 6291456 BpK=people/on/none 8388608 BpK=people/to/none 34603008
BpK=people/with/none -8388608 BpK=peopleC/from/all 10995116277760 BpK=peopleC/from/none -10995116277760
BpK=peopleC/of/all -6597077106688 BpK=placeC//none 8388608 BpK=placeC/in/all 28587302322176
BpK=placeC/on/none 8388608 BpK=placeC/with/none 10485760 BpK=poss/at/all -7696574054400 BpK=poss/at/none
-8388608 BpK=poss/in/none 7340032 BpK=prep/at/all -9895604649984 BpK=prep/at/none 26388272775168
BpK=prep/for/none -6291456 BpK=prep/from/all 16777216 BpK=prep/in/all 7696573005824 BpK=prep/no/none 12582912
BpK=prep/of/all -17592186044416 BpK=prep/of/none 9437184 BpK=prep/of/some 12582912 BpK=prep/to/all
-7696581394432 BpK=prep/to/none -7340032 BpK=prof/at/all 15393181663232 BpK=prof/at/none 18691697672192
BpK=prof/at/some 19791209299968 BpK=prof/for/all -9437184 BpK=prof/for/none 8388608 BpK=prof/from/all
25288752758784 BpK=prof/from/none -23089726357504 BpK=prof/from/some 14293628092416 BpK=prof/in/all
17592166121472 BpK=prof/in/some -7696541548544 BpK=prof/of/all 7340032 BpK=prof/of/none 26214400
BpK=prof/of/some 19791191474176 BpK=prof/on/all 17592199675904 BpK=prof/on/none 15728640 BpK=prof/to/none
13631488 BpK=prof/with/all 23089763057664 BpK=profC/at/all -10995116277760 BpK=profC/at/none -8388608
BpK=school/at/all -9895604649984 BpK=school/in/all -7696581394432 BpK=school/of/all -7696532111360
BpK=school/on/none 13631488 BpK=schoolC/of/all -13194153164800 BpK=schoolC/of/some -6291456 BpK=subj//all
30786305654784 BpK=subj//none -8796093022208 BpK=subj/am/none 16777216 BpK=subj/at/all -24189255811072
BpK=subj/at/none 62672139714560 BpK=subj/at/some 9895628767232 BpK=subj/do/none 14680064 BpK=subj/for/all
6597069766656 BpK=subj/for/none 19791209299968 BpK=subj/from/all -10485760 BpK=subj/from/none 20890720927744
BpK=subj/in/all 40894464 BpK=subj/in/none 18691668312064 BpK=subj/in/some -6597069766656 BpK=subj/on/all
6291456 BpK=subj/on/none 36283894202368 BpK=subjC//all 12582912 BpK=subjC/am/all -12582912 BpK=subjC/am/none
30408704 BpK=subjC/am/some -9437184 BpK=subjC/at/all 17592201773056 BpK=subjC/at/none -6597069766656
BpK=subjC/do/none 20971520 BpK=subjC/do/some -8388608 BpK=subjC/from/some 8796093022208 BpK=subjC/in/all
-7340032 BpK=title//none 8388608 BpK=title/at/all -32505856 BpK=title/at/none -9437184 BpK=title/for/all
18691685089280 BpK=title/from/none 19791209299968 BpK=title/from/some -24117248 BpK=title/in/all
13194139533312 BpK=title/in/none 6291456 BpK=title/of/all 48378492747776 BpK=title/of/none 24189289365504
BpK=title/of/some -8796099313664 BpK=titleC/from/none 20971520 BpK=titleC/of/all 15728640 BpK=titleC/of/none
8388608 BpK=verb//all 21990232555520 BpK=verb//none -28587317002240 BpK=verb//some 21990224166912
BpK=verb/about/none -6291456 BpK=verb/as/none 13631488 BpK=verb/at/all 29686822338560 BpK=verb/at/none
-21990232555520 BpK=verb/before/none -6291456 BpK=verb/by/all 23089744183296 BpK=verb/for/all -6291456
BpK=verb/for/none 15393162788864 BpK=verb/for/some 21990232555520 BpK=verb/from/all 14293636481024
BpK=verb/from/some 16777216 BpK=verb/in/all 21990224166912 BpK=verb/in/none 16492667076608 BpK=verb/in/some
-13194139533312 BpK=verb/of/all 8388608 BpK=verb/of/some 16777216 BpK=verb/off/none 22020096 BpK=verb/on/all
-15393173274624 BpK=verb/on/none -20971520 BpK=verb/on/some 13631488 BpK=verb/out/none -9437184
BpK=verb/through/none -8388608 BpK=verb/through/some 27262976 BpK=verb/to/all -6291456 BpK=verb/to/none
-6597046697984 BpK=verb/to/some 10995101597696 BpK=verb/w/none -7340032 BpK=verb/with/all 7696566714368
BpK=verb/with/none -6291456 BpK=verb/with/some -10995116277760 BpK=verbC//all 8388608 BpK=verbC//none
-7340032 BpK=verbC//some 9895618281472 BpK=verbC/at/all -8796100362240 BpK=verbC/at/none 10485760
BpK=verbC/for/all 6291456 BpK=verbC/from/none -8388608 BpK=verbC/to/all 18874368 BpK=word//all 26388258095104
BpK=word//none -26388298989568 BpK=word//some 18874368 BpK=word/about/all -7696581394432 BpK=word/about/none
-12582912 BpK=word/about/some -8388608 BpK=word/at/all -25288751710208 BpK=word/at/none 14680064
BpK=word/at/some -19922944 BpK=word/before/all 24189255811072 BpK=word/by/all -8796106653696
BpK=word/down/none 13631488 BpK=word/for/all 37748736 BpK=word/for/none -9437184 BpK=word/for/some
-32985339396096 BpK=word/from/all -13194139533312 BpK=word/from/none 17592186044416 BpK=word/in/all
-35184372088832 BpK=word/in/none -12094627905536 BpK=word/in/some 17592193384448 BpK=word/of/all
17592178704384 BpK=word/of/some -18691690332160 BpK=word/off/all -18691697672192 BpK=word/on/all
15393162788864 BpK=word/on/none -12094593302528 BpK=word/on/some -47185920 BpK=word/over/none -7340032
BpK=word/sa/all 10485760 BpK=word/to/all 10995135152128 BpK=word/to/none -14680064 BpK=word/to/some -6291456
BpK=word/w/none -9437184 BpK=word/with/all -14293628092416 BpK=word/with/none -6291456 BpK=word/with/some
-9895595212800 BpK=wordC//all -7340032 BpK=wordC//none -7340032 BpK=wordC/at/all -12094613225472
BpK=wordC/at/none 11534336 BpK=wordC/for/none 7340032 BpK=wordC/for/some -8388608 BpK=wordC/from/none 6291456
BpK=wordC/in/all -7696581394432 BpK=wordC/in/none 8388608 BpK=wordC/in/some -8388608 BpK=wordC/of/all
14293630189568 BpK=wordC/of/none -7696581394432 BpK=wordC/of/some -10485760 BpK=wordC/to/all 12094627905536
BpK=|//all -8388608 BpK=¶//all -8388608 Bpk=!//prof 13631488 Bpk=!//word -12582912 Bpk=\"//emp 8388608
Bpk=\"//kschool -8388608 Bpk=\"//org -12582912 Bpk=\"//people 8388608 Bpk=\"//place -6291456 Bpk=\"//prof
-25165824 Bpk=\"//prog -7340032 Bpk=\"//school 41943040 Bpk=\"//unknown 32505856 Bpk=\"//word -9895638204416
Bpk='//career 24189255811072 Bpk='//emp -20890711490560 Bpk='//encounter -7696596074496 Bpk='//kemp
-13194158407680 Bpk='//name 24189279928320 Bpk='//org 35184416129024 Bpk='//people 28311552 Bpk='//prof
-14680064 Bpk='//prog 18691690332160 Bpk='//school -7340032 Bpk='//unknown -48378502184960 Bpk='//word
7696560422912 Bpk='/for/word 12582912 Bpk=(//encounter -10485760 Bpk=(//name 9895604649984 Bpk=(//org
-6291456 Bpk=(//prof -8388608 Bpk=(//unknown -19791186231296 Bpk=(//word 35184382574592 Bpk=,//career
12582912 Bpk=,//emp 36283862745088 Bpk=,//encounter 39582430134272 Bpk=,//gathering 15393162788864
Bpk=,//kemp 50577562140672 Bpk=,//kin 19922944 Bpk=,//korg 15728640 Bpk=,//kschool -10995116277760
Bpk=,//name -50577518100480 Bpk=,//org -21990252478464 Bpk=,//place -39845888 Bpk=,//prof -14680064
Bpk=,//prog -13194161553408 Bpk=,//school 37383410024448 Bpk=,//trail 14293651161088 Bpk=,//unknown
-23089744183296 Bpk=,//word -35184354263040 Bpk=,/as/unknown 11534336 Bpk=,/at/emp -16777216
Bpk=,/at/encounter -9437184 Bpk=,/at/name -6597082349568 Bpk=,/at/unknown 14293676326912 Bpk=,/for/emp
32985348833280 Bpk=,/for/org 9895615135744 Bpk=,/for/unknown -8796080439296 Bpk=,/for/word 9437184
Bpk=,/from/encounter 9437184 Bpk=,/from/name -6597069766656 Bpk=,/from/org -7696591880192 Bpk=,/from/unknown
13194127998976 Bpk=,/in/emp -6597069766656 Bpk=,/in/org 7340032 Bpk=,/in/unknown 9895604649984
Bpk=,/of/unknown -15728640 Bpk=.//emp 29686813949952 Bpk=.//encounter -7696596074496 Bpk=.//gathering
14680064 Bpk=.//kemp -6597069766656 Bpk=.//kin -6291456 Bpk=.//name -9895604649984 Bpk=.//org -8388608
Bpk=.//people -10995150880768 Bpk=.//place 9437184 Bpk=.//prof 43980507054080 Bpk=.//school 12582912
Bpk=.//trail -8388608 Bpk=.//unknown 13194126950400 Bpk=.//word -42880961871872 Bpk=./at/unknown -7340032
Bpk=./from/unknown 9895589969920 Bpk=./from/word -7340032 Bpk=./im/word 19922944 Bpk=./in/encounter 12582912
Bpk=./in/unknown -9437184 Bpk=./of/encounter 9437184 Bpk=./on/word 7340032 Bpk=//encounter 14680064 Bpk=//org
-11534336 Bpk=//prof 28311552 Bpk=//unknown -7696593977344 Bpk=//word 26388286406656 Bpk=/as/prof 8388608
Bpk=/at/emp -27487808520192 Bpk=/at/encounter 17592194433024 Bpk=/at/gathering -6291456 Bpk=/at/name
-6597050892288 Bpk=/at/org 23089735794688 Bpk=/at/place 9437184 Bpk=/at/unknown -12094627905536 Bpk=/at/word
15393185857536 Bpk=/by/word 7340032 Bpk=/de/unknown -7696558325760 Bpk=/do/unknown -12582912 Bpk=/for/emp
-6597079203840 Bpk=/for/encounter -13194123804672 Bpk=/for/gathering 6291456 Bpk=/for/org -13194132193280
Bpk=/for/unknown 34084899258368 Bpk=/for/word 13194133241856 Bpk=/from/emp -13194126950400
Bpk=/from/encounter 13631488 Bpk=/from/name 10995116277760 Bpk=/from/people 7340032 Bpk=/from/unknown
16777216 Bpk=/in/encounter 19922944 Bpk=/in/name -6291456 Bpk=/in/org -10485760 Bpk=/in/unknown
-20890708344832 Bpk=/in/word -15728640 Bpk=/of/org 32505856 Bpk=/of/place -6291456 Bpk=/of/prof -9437184
Bpk=/of/unknown -16492662882304 Bpk=/on/encounter 13631488 Bpk=/on/unknown 11534336 Bpk=/on/word -8388608
Bpk=/sa/unknown -16492692242432 Bpk=/to/unknown 13631488 Bpk=/under/unknown 9437184 Bpk=/with/unknown
8796101410816 Bpk=://kemp -10995116277760 Bpk=://kschool -16777216 Bpk=://name -8388608 Bpk=://org 23068672
Bpk=://prog 32985296404480 Bpk=://unknown 21990251429888 Bpk=://word 48234496 Bpk=;//encounter 13631488
Bpk=;//unknown 11534336 Bpk=?//name -7340032 Bpk=?//people 24189255811072 Bpk=?//prof 7340032 Bpk=?//unknown
15393155448832 Bpk=?//word -6597079203840 Bpk=C//prof 7340032 Bpk=C//word 11534336 Bpk=C/at/kschool
19791209299968 Bpk=C/at/unknown -20890720927744 Bpk=C/at/word 7696571957248 Bpk=C/du/unknown -9895604649984
Bpk=C/for/unknown 16492688048128 Bpk=C/from/unknown 27487807471616 Bpk=C/from/word 8796101410816
Bpk=C/in/unknown 21990232555520 Bpk=C/in/word -8796093022208 Bpk=C/of/org -10485760 Bpk=C/of/unknown 26214400
Bpk=C/of/word 8388608 Bpk=^//career 21990223118336 Bpk=^//famous 23068672 Bpk=^//gathering -7696581394432
Bpk=^//kemp 9895588921344 Bpk=^//kin -6597081300992 Bpk=^//korg -6597063475200 Bpk=^//kprog 36700160
Bpk=^//kschool 12094658314240 Bpk=^//name -8796103507968 Bpk=^//org -20890706247680 Bpk=^//people
20890711490560 Bpk=^//place 14680064 Bpk=^//prof -16492691193856 Bpk=^//prog -15393132380160 Bpk=^//school
9437184 Bpk=^//trail 27487790694400 Bpk=^//unknown -13631488 Bpk=^//word 29686795075584 Bpk=^/at/unknown
-8796109799424 Bpk=^/from/emp 13631488 Bpk=^/from/word -6291456 Bpk=^/in/people 14680064 Bpk=adv//emp
-7696602365952 Bpk=adv//encounter -7340032 Bpk=adv//gathering 11534336 Bpk=adv//kschool -14680064
Bpk=adv//name 31885820428288 Bpk=adv//place 20971520 Bpk=adv//prof 48234496 Bpk=adv//school -27262976
Bpk=adv//word -17592213307392 Bpk=adv/as/unknown -8388608 Bpk=adv/at/emp 26214400 Bpk=adv/at/encounter
-10485760 Bpk=adv/at/gathering -13631488 Bpk=adv/at/kemp 7696560422912 Bpk=adv/at/name 29686834921472
Bpk=adv/at/org -7340032 Bpk=adv/at/place 18874368 Bpk=adv/at/prof -9437184 Bpk=adv/at/unknown 6597099126784
Bpk=adv/at/word -15393130283008 Bpk=adv/do/unknown -12582912 Bpk=adv/do/word 7340032 Bpk=adv/for/emp
12094616371200 Bpk=adv/for/encounter 8388608 Bpk=adv/for/gathering 23089744183296 Bpk=adv/for/org -6291456
Bpk=adv/for/word -6597062426624 Bpk=adv/from/org -9437184 Bpk=adv/from/school 15728640 Bpk=adv/from/unknown
-9895615135744 Bpk=adv/in/emp -12582912 Bpk=adv/in/gathering -8388608 Bpk=adv/in/kschool -7340032
Bpk=adv/in/name 17825792 Bpk=adv/in/org 10485760 Bpk=adv/in/place 6291456 Bpk=adv/in/school 14680064
Bpk=adv/in/unknown -12094640488448 Bpk=adv/like/unknown -9437184 Bpk=adv/of/unknown -8388608 Bpk=adv/of/word
14293643821056 Bpk=adv/off/word 10485760 Bpk=adv/on/word 11534336 Bpk=adv/through/word 19922944
Bpk=adv/to/name 12582912 Bpk=adv/to/unknown 19791209299968 Bpk=advC//encounter 11534336 Bpk=advC//name
16777216 Bpk=advC//org -27262976 Bpk=advC//people -15393147060224 Bpk=advC//unknown -7696581394432
Bpk=advC//word -6597069766656 Bpk=advC/in/unknown -12582912 Bpk=aux//emp -15728640 Bpk=aux//encounter
-26214400 Bpk=aux//gathering 17592178704384 Bpk=aux//kemp -12582912 Bpk=aux//kin 11534336 Bpk=aux//korg
7340032 Bpk=aux//kprog 11534336 Bpk=aux//name -23089757814784 Bpk=aux//org 14680064 Bpk=aux//people
-13194121707520 Bpk=aux//place 27262976 Bpk=aux//prof -10485760 Bpk=aux//prog 37748736 Bpk=aux//school
-48234496 Bpk=aux//trail -8796074147840 Bpk=aux//unknown 32985348833280 Bpk=aux//word 11534336 Bpk=aux/at/emp
-12582912 Bpk=aux/at/encounter 24189255811072 Bpk=aux/at/kemp -7696575102976 Bpk=aux/at/name 9895604649984
Bpk=aux/at/place 8388608 Bpk=aux/at/school -42991616 Bpk=aux/at/unknown 18691739615232 Bpk=aux/at/word
-14293675278336 Bpk=aux/do/encounter 27262976 Bpk=aux/from/emp 30786325577728 Bpk=aux/from/encounter
19791209299968 Bpk=aux/from/org -9895604649984 Bpk=aux/from/unknown 17592162975744 Bpk=aux/from/word 9437184
Bpk=aux/in/emp -18874368 Bpk=aux/in/encounter 13631488 Bpk=aux/in/kschool 12094618468352 Bpk=aux/in/org
17592186044416 Bpk=aux/in/people 7340032 Bpk=aux/in/place -10485760 Bpk=aux/in/prog -10485760
Bpk=aux/in/school -6291456 Bpk=aux/in/unknown 17825792 Bpk=aux/in/word -9895580532736 Bpk=aux/no/unknown
-7340032 Bpk=aux/no/word 12582912 Bpk=aux/of/encounter 12582912 Bpk=aux/of/unknown -9437184 Bpk=aux/of/word
7340032 Bpk=aux/on/encounter 8796072050688 Bpk=aux/on/name -9437184 Bpk=aux/on/org 14680064
Bpk=aux/on/unknown 24117248 Bpk=aux/to/word -6291456 Bpk=aux/with/name 8388608 Bpk=aux/with/unknown
38482915360768 Bpk=aux/with/word 31885837205504 Bpk=auxC//career -6291456 Bpk=auxC//emp -10485760
Bpk=auxC//encounter 20971520 Bpk=auxC//name 12582912 Bpk=auxC//org 16777216 Bpk=auxC//people -8796110848000
Bpk=auxC//prof -6597088641024 Bpk=auxC//school -19922944 Bpk=auxC//trail -6291456 Bpk=auxC//unknown
14293668986880 Bpk=auxC//word 19922944 Bpk=auxC/at/unknown -12094627905536 Bpk=auxC/at/word 13194153164800
Bpk=auxC/from/unknown -19791228174336 Bpk=auxC/from/word 11534336 Bpk=auxC/in/emp 7340032 Bpk=auxC/in/org
31457280 Bpk=auxC/in/unknown 21990250381312 Bpk=auxC/in/word -19922944 Bpk=auxC/no/kemp -9895604649984
Bpk=auxC/of/unknown 9895595212800 Bpk=auxC/on/encounter -7340032 Bpk=conj//career 10995116277760
Bpk=conj//emp 20890746093568 Bpk=conj//kemp -6597043552256 Bpk=conj//name -8796101410816 Bpk=conj//org
20971520 Bpk=conj//place -6291456 Bpk=conj//prof 16492686999552 Bpk=conj//prog -6291456 Bpk=conj//unknown
-12094660411392 Bpk=conj//word -6597088641024 Bpk=conj/at/word -6291456 Bpk=conjC//encounter 18691697672192
Bpk=conjC//prof -7340032 Bpk=conjC//word -9437184 Bpk=event//org -7340032 Bpk=event//prof -8388608
Bpk=event/as/prof 9437184 Bpk=event/at/emp -27487790694400 Bpk=event/at/encounter -22020096
Bpk=event/at/gathering -14680064 Bpk=event/at/kschool -9895623524352 Bpk=event/at/name 47279016771584
Bpk=event/at/org 13631488 Bpk=event/at/place 7340032 Bpk=event/at/unknown -27487799083008 Bpk=event/at/word
-11534336 Bpk=event/by/encounter 29686813949952 Bpk=event/for/emp -6597069766656 Bpk=event/for/prof
-7696589783040 Bpk=event/for/unknown 18691697672192 Bpk=event/for/word 6597058232320 Bpk=event/in/unknown
-26388289552384 Bpk=event/of/emp 10485760 Bpk=event/of/encounter 6597069766656 Bpk=event/of/prof -7340032
Bpk=event/of/unknown -29686813949952 Bpk=event/on/unknown -17825792 Bpk=event/with/word -8796102459392
Bpk=eventC/in/unknown 8388608 Bpk=greetC//prof 11534336 Bpk=greetC//unknown -15393162788864 Bpk=kin/at/emp
-8796093022208 Bpk=kin/at/kemp -11534336 Bpk=kin/at/unknown 13631488 Bpk=kin/at/word 13194173087744
Bpk=kin/from/word 34603008 Bpk=kin/in/unknown 24189264199680 Bpk=kin/in/word 8388608 Bpk=kin/of/emp
12094627905536 Bpk=kin/of/name 20890733510656 Bpk=kin/of/unknown 7696564617216 Bpk=name/at/emp 16492667076608
Bpk=name/at/encounter -8388608 Bpk=name/at/unknown 7696566714368 Bpk=name/for/unknown 8796085682176
Bpk=name/in/unknown -7696581394432 Bpk=name/on/unknown -8388608 Bpk=nameC/at/unknown -15393172226048
Bpk=nameC/from/emp 26214400 Bpk=nameC/from/encounter -9895604649984 Bpk=nameC/from/kemp 15393162788864
Bpk=nameC/from/org 27487790694400 Bpk=nameC/from/place 16492674416640 Bpk=nameC/from/word 51677039165440
Bpk=nameC/of/unknown 35184372088832 Bpk=org/at/word 7696604463104 Bpk=org/in/name 10485760 Bpk=org/in/unknown
-7696592928768 Bpk=org/of/unknown 24117248 Bpk=org/on/word 12582912 Bpk=org/with/word 9437184
Bpk=orgC/of/prof -7340032 Bpk=orgC/of/unknown -10995116277760 Bpk=people//people 25165824 Bpk=people//unknown
-22020096 Bpk=people//word -8388608 Bpk=people/at/emp 32505856 Bpk=people/at/kemp 10995106840576
Bpk=people/at/unknown 6597060329472 Bpk=people/at/word 25165824 Bpk=people/for/unknown 10995116277760
Bpk=people/for/word 12582912 Bpk=people/from/emp -18691717595136 Bpk=people/from/gathering 11534336
Bpk=people/from/kemp 6291456 Bpk=people/from/name 17592175558656 Bpk=people/from/org -12094620565504
Bpk=people/from/people 32985348833280 Bpk=people/from/prof 6291456 Bpk=people/from/school -13194127998976
Bpk=people/from/unknown -19791187279872 Bpk=people/from/word 62672135520256 Bpk=people/in/org 15393162788864
Bpk=people/in/unknown -10995116277760 Bpk=people/in/word -7696581394432 Bpk=people/of/name 7340032
Bpk=people/of/prof 18691697672192 Bpk=people/of/unknown -25288745418752 Bpk=people/of/word 37383381712896
Bpk=people/off/word 11534336 Bpk=people/on/org 19922944 Bpk=people/to/kin 13631488 Bpk=people/to/prof
15728640 Bpk=people/with/unknown -11534336 Bpk=peopleC/from/emp 6597069766656 Bpk=peopleC/from/unknown
13631488 Bpk=placeC/at/unknown 24189255811072 Bpk=placeC/with/word 11534336 Bpk=poss/at/unknown -7340032
Bpk=poss/in/unknown -11534336 Bpk=poss/in/word 24117248 Bpk=prep/at/unknown -10485760 Bpk=prep/at/word
-19922944 Bpk=prep/do/prog -6597069766656 Bpk=prep/from/kemp -27487783354368 Bpk=prep/from/unknown
23089744183296 Bpk=prep/in/unknown -12582912 Bpk=prep/in/word 9437184 Bpk=prep/of/emp -12582912
Bpk=prep/of/encounter 10485760 Bpk=prep/of/org 8388608 Bpk=prep/of/unknown -15393162788864 Bpk=prep/of/word
-12582912 Bpk=prof//word 12582912 Bpk=prof/at/emp -19791191474176 Bpk=prof/at/encounter -22020096
Bpk=prof/at/org 13194139533312 Bpk=prof/at/place -9437184 Bpk=prof/at/unknown 9895625621504 Bpk=prof/at/word
7696601317376 Bpk=prof/for/encounter 11534336 Bpk=prof/for/kemp -6291456 Bpk=prof/for/unknown -6597083398144
Bpk=prof/for/word -9895604649984 Bpk=prof/from/emp -13631488 Bpk=prof/from/encounter -9895618281472
Bpk=prof/from/place -9895604649984 Bpk=prof/from/unknown 21990248284160 Bpk=prof/from/word 11534336
Bpk=prof/in/emp 9437184 Bpk=prof/in/kschool -8796093022208 Bpk=prof/in/place 7340032 Bpk=prof/in/unknown
28587302322176 Bpk=prof/of/emp 16492661833728 Bpk=prof/of/encounter 7340032 Bpk=prof/of/gathering 8388608
Bpk=prof/of/org -14680064 Bpk=prof/of/place 10485760 Bpk=prof/of/school 22020096 Bpk=prof/of/unknown
19791209299968 Bpk=prof/of/word -6597069766656 Bpk=prof/on/word 17592186044416 Bpk=prof/w/word 10485760
Bpk=prof/with/unknown 13631488 Bpk=profC/of/unknown -7340032 Bpk=profC/of/word -8388608 Bpk=school/at/unknown
-9895613038592 Bpk=school/of/kschool 18874368 Bpk=school/of/place 6291456 Bpk=school/of/unknown 12582912
Bpk=school/of/word 12582912 Bpk=schoolC/of/unknown -6597076058112 Bpk=subj//org -7340032 Bpk=subj//people
7696588734464 Bpk=subj//prof 19922944 Bpk=subj//prog -15728640 Bpk=subj//unknown 27487774965760
Bpk=subj/am/prof -10485760 Bpk=subj/am/unknown 10485760 Bpk=subj/at/encounter 10995126763520 Bpk=subj/at/kemp
-10485760 Bpk=subj/at/unknown 49478042124288 Bpk=subj/at/word 9437184 Bpk=subj/do/unknown 20971520
Bpk=subj/for/emp -6291456 Bpk=subj/for/name 18691697672192 Bpk=subj/for/org 41781441855488
Bpk=subj/for/unknown 6597069766656 Bpk=subj/for/word -7696581394432 Bpk=subj/from/emp 10485760
Bpk=subj/from/kemp 15393162788864 Bpk=subj/from/unknown 9895604649984 Bpk=subj/from/word -8796104556544
Bpk=subj/in/encounter -11534336 Bpk=subj/in/school 12582912 Bpk=subj/in/unknown 19922944 Bpk=subj/in/word
16492674416640 Bpk=subj/on/gathering 11534336 Bpk=subj/on/unknown 12582912 Bpk=subj/on/word 39582411259904
Bpk=subj/sa/word 22020096 Bpk=subjC//word 11534336 Bpk=subjC/am/prof 7340032 Bpk=subjC/am/unknown 7340032
Bpk=subjC/am/word -6291456 Bpk=subjC/at/unknown 8796104556544 Bpk=subjC/do/encounter 10485760
Bpk=subjC/do/unknown -13631488 Bpk=subjC/from/unknown -11534336 Bpk=subjC/from/word -9895604649984
Bpk=title/at/emp 7696581394432 Bpk=title/at/kemp 10995116277760 Bpk=title/at/org 13194126950400
Bpk=title/at/unknown -23089744183296 Bpk=title/at/word -7340032 Bpk=title/for/word 7696581394432
Bpk=title/from/emp -37383395344384 Bpk=title/from/encounter 7696581394432 Bpk=title/from/place 18691697672192
Bpk=title/from/unknown 23089744183296 Bpk=title/from/word -9437184 Bpk=title/in/unknown 12094621614080
Bpk=title/in/word 12582912 Bpk=title/of/emp -7696581394432 Bpk=title/of/encounter 19791225028608
Bpk=title/of/org 29360128 Bpk=title/of/unknown 28587302322176 Bpk=title/of/word -9895604649984 Bpk=verb//emp
-17592170315776 Bpk=verb//encounter -7696581394432 Bpk=verb//kemp 40681913450496 Bpk=verb//name
-13194167844864 Bpk=verb//org -13194139533312 Bpk=verb//people 38482906972160 Bpk=verb//prof -38797312
Bpk=verb//prog 14680064 Bpk=verb//school+place -11534336 Bpk=verb//unknown 22020096 Bpk=verb//word 31457280
Bpk=verb/about/unknown -6291456 Bpk=verb/as/prof -9437184 Bpk=verb/as/unknown 20971520 Bpk=verb/as/word
9437184 Bpk=verb/at/emp -10995116277760 Bpk=verb/at/encounter -9895595212800 Bpk=verb/at/kemp -8796082536448
Bpk=verb/at/org -10485760 Bpk=verb/at/school -8796093022208 Bpk=verb/at/unknown 8796093022208
Bpk=verb/at/word 38482897534976 Bpk=verb/by/unknown 25288776876032 Bpk=verb/for/emp -8796093022208
Bpk=verb/for/encounter -17825792 Bpk=verb/for/gathering 20890720927744 Bpk=verb/for/kemp -14680064
Bpk=verb/for/name -7696581394432 Bpk=verb/for/org 20890720927744 Bpk=verb/for/people 10485760
Bpk=verb/for/place 9437184 Bpk=verb/for/prog -8796093022208 Bpk=verb/for/word 27487790694400
Bpk=verb/from/org 11534336 Bpk=verb/from/unknown -6597069766656 Bpk=verb/in/emp 18691685089280
Bpk=verb/in/encounter -7340032 Bpk=verb/in/org 14680064 Bpk=verb/in/place -11534336 Bpk=verb/in/school
22020096 Bpk=verb/in/unknown -18691714449408 Bpk=verb/in/word 18691697672192 Bpk=verb/into/word
13194139533312 Bpk=verb/of/org 8388608 Bpk=verb/of/school 9437184 Bpk=verb/of/unknown -6597069766656
Bpk=verb/of/word 7340032 Bpk=verb/off/unknown 24117248 Bpk=verb/on/gathering 9437184 Bpk=verb/on/kemp
-9895604649984 Bpk=verb/on/name -8388608 Bpk=verb/on/word -9437184 Bpk=verb/out/unknown 20890720927744
Bpk=verb/through/word 13631488 Bpk=verb/to/emp 13194159456256 Bpk=verb/to/kschool 14293651161088
Bpk=verb/to/org -14680064 Bpk=verb/to/place -12582912 Bpk=verb/to/prof -10485760 Bpk=verb/to/unknown
-17592158781440 Bpk=verb/to/word -11534336 Bpk=verb/with/unknown 9895596261376 Bpk=verbC//encounter 8388608
Bpk=verbC//unknown -11534336 Bpk=verbC//word 10995116277760 Bpk=verbC/at/encounter 13631488
Bpk=verbC/at/people -7340032 Bpk=verbC/at/unknown -24117248 Bpk=verbC/at/word 17825792 Bpk=word//gathering
27262976 Bpk=word//kemp -12094636294144 Bpk=word//korg 10995090063360 Bpk=word//name 13194139533312
Bpk=word//place -6291456 Bpk=word//prof -25165824 Bpk=word//school -19922944 Bpk=word//unknown 6597083398144
Bpk=word//word 19922944 Bpk=word/about/unknown -9895610941440 Bpk=word/after/unknown -7696581394432
Bpk=word/as/prof 8388608 Bpk=word/at/emp 62672181657600 Bpk=word/at/encounter -34084882481152
Bpk=word/at/gathering -23089734746112 Bpk=word/at/kemp -18691713400832 Bpk=word/at/kschool -10995084820480
Bpk=word/at/name -13194139533312 Bpk=word/at/org 14680064 Bpk=word/at/people 14680064 Bpk=word/at/place
9895587872768 Bpk=word/at/prog -8388608 Bpk=word/at/school 26214400 Bpk=word/at/unknown 10485760
Bpk=word/at/word 21990185369600 Bpk=word/for/emp -15393128185856 Bpk=word/for/encounter -8796093022208
Bpk=word/for/kemp 14293657452544 Bpk=word/for/kschool -22020096 Bpk=word/for/name 12094620565504
Bpk=word/for/org 7696606560256 Bpk=word/for/place 13631488 Bpk=word/for/word -10995116277760
Bpk=word/from/emp 14293651161088 Bpk=word/from/kschool -9895604649984 Bpk=word/from/name 25165824
Bpk=word/from/org -12582912 Bpk=word/from/people 13194139533312 Bpk=word/from/place -6291456
Bpk=word/from/school 15728640 Bpk=word/from/word -9895622475776 Bpk=word/in/emp 27487815860224
Bpk=word/in/encounter -33554432 Bpk=word/in/gathering 8388608 Bpk=word/in/kschool -10485760 Bpk=word/in/place
-11534336 Bpk=word/in/unknown -41781421932544 Bpk=word/in/word 10995095306240 Bpk=word/na/unknown
10995116277760 Bpk=word/of/emp -14293623898112 Bpk=word/of/encounter -6597069766656 Bpk=word/of/kemp
17592175558656 Bpk=word/of/kschool -12582912 Bpk=word/of/name -7696597123072 Bpk=word/of/org -7696581394432
Bpk=word/of/prof 22020096 Bpk=word/of/prog 22020096 Bpk=word/of/unknown 46179469492224 Bpk=word/of/word
-8796093022208 Bpk=word/off/unknown -17592186044416 Bpk=word/on/gathering -10485760 Bpk=word/on/name
23089744183296 Bpk=word/on/org 6291456 Bpk=word/on/prog -10485760 Bpk=word/on/unknown 8388608
Bpk=word/on/word -12094637342720 Bpk=word/sa/unknown -7340032 Bpk=word/to/encounter 7340032
Bpk=word/to/unknown 15393148108800 Bpk=word/to/word 17825792 Bpk=word/with/emp 7340032 Bpk=word/with/name
-19922944 Bpk=word/with/org -6597069766656 Bpk=word/with/prog 13631488 Bpk=word/with/unknown -8796093022208
Bpk=wordC/at/unknown 19922944 Bpk=wordC/at/word 6291456 Bpk=wordC/for/word 23068672 Bpk=wordC/in/unknown
-7696590831616 Bpk=wordC/of/org -13631488 Bpk=wordC/of/school 6291456 Bpk=wordC/of/unknown 17592186044416
Bpk=wordC/of/word -8388608 Bpk=¶//unknown -7696575102976 D -78 Da=$ -17 Da=' -14 Da=, -52 Da=. -8 Da=a -12
Da=aboard 16 Da=about 32 Da=across -7 Da=after -9 Da=all 12 Da=an 7 Da=and -16 Da=as 10 Da=at -18 Da=back -11
Da=before -6 Da=behind -9 Da=both -7 Da=check 14 Da=day 33 Da=did 21 Da=down 26 Da=every 12 Da=evidence 16
Da=for -21 Da=group 12 Da=he -11 Da=he's -7 Da=her 21 Da=him -11 Da=his 24 Da=i -7 Da=if -7 Da=inspected 9
Da=into 7 Da=is -19 Da=judged 6 Da=me -54 Da=mine 11 Da=my 18 Da=next -13 Da=of -15 Da=off 15 Da=on -11
Da=once -9 Da=only -6 Da=our 97 Da=out 8 Da=over 20 Da=round 12 Da=she -10 Da=that -16 Da=the 72 Da=them -8
Da=there -14 Da=this 13 Da=three 8 Da=through 8 Da=to 24 Da=together 13 Da=us 17 Da=w -11 Da=what -7 Da=when
7 Da=with 22 Da=your 21 Dalike -75 Ddir=i -43 Ddir=o -35 Dencounter 59 Dhas=event 29 Dhas=goal 21 Dhas=how
-62 Dhas=link -49 Dhas=name 37 Dhas=odd -14 Dhas=sender 14 Dhas=share -47 Dm=FalseFalse -118 Dm=FalseTrue 9
Dm=TrueTrue 32 Dn=0 -48 Dn=1 -41 Dn=2 30 Dn=3 62 Dn=4 30 Dn=5 -10 Dn=6 -100 Dneg -112 Dq=event 35 Dq=free -77
Dq=how 93 Dq=link -22 Dq=odd -56 Dq=share -51 Dsubj=False 27 Dsubj=True -105 Dthem=False -18 Dthem=True -60
Du= -90 Du=e -43 Du=g 33 Du=ge 22 Dus=False -69 Dus=True -9 Dusm=FalseFalse -65 Dusm=TrueFalse -44
Dusm=TrueTrue 35 Dz=\" -16 Dz=$ -60 Dz=( 8 Dz=, 84 Dz=; 43 Dz=? 19 Dz=and 55 Dz=at -47 Dz=before -13 Dz=but
-14 Dz=for 21 Dz=he -12 Dz=i -56 Dz=is -28 Dz=it -30 Dz=last 85 Dz=long -29 Dz=now -13 Dz=or -9 Dz=she -9
Dz=since -17 Dz=so -19 Dz=then -9 Dz=w 19 Dz=we -22 Dz=while 25 Dz=who -20 Dz=with 30 Dz=you -12 K=all
8796111896539 K=none -106652697100318 K=open -13194139533327 K=some -40681944907794 Kka=all/career/
31885818331136 Kka=all/career/far -13194139533312 Kka=all/emp+place/ -7696574054400 Kka=all/emp/
20890720927730 Kka=all/emp/alike 17592193384448 Kka=all/emp/far -17592173461504 Kka=all/encounter/
14293657452544 Kka=all/encounter/alike 13194130096112 Kka=all/encounter/far -13194123804672 Kka=all/famous/
-12094645731311 Kka=all/famous/alike 8 Kka=all/gathering/ 16 Kka=all/gathering/alike -6 Kka=all/gathering/far
29360120 Kka=all/kemp+place/ 9895604649984 Kka=all/kemp/ -21990239895552 Kka=all/kemp/alike 9895625621504
Kka=all/kemp/far -12094646779904 Kka=all/kin/ -8388608 Kka=all/korg/ -12094617419776 Kka=all/korg/alike
17825792 Kka=all/korg/far 25288758001664 Kka=all/kprog/ -18874368 Kka=all/kprog/alike 16777216
Kka=all/kschool/ -15393174323208 Kka=all/kschool/alike -8796116090880 Kka=all/kschool/far 26388267532288
Kka=all/name/ -28587271913482 Kka=all/name/alike 6 Kka=all/name/far 30786305654784 Kka=all/org/ 25165824
Kka=all/org/far -17592195481600 Kka=all/people/ 6597069766656 Kka=all/people/alike 27262993
Kka=all/people/far -7340032 Kka=all/place/ -8796093022232 Kka=all/place/alike -8796108750848
Kka=all/place/far -10 Kka=all/prof/ -17592211210240 Kka=all/prof/alike 11534336 Kka=all/prof/far -15728640
Kka=all/prog/ 8388608 Kka=all/prog/alike -9437184 Kka=all/prog/far -17825792 Kka=all/school/ -13194111221769
Kka=all/school/alike -15393133428736 Kka=all/school/far 8796063662080 Kka=all/trail/ -7696581394432
Kka=all/unknown/ 13631488 Kka=all/unknown/alike 7696596074496 Kka=all/unknown/far 21990199001088
Kka=all/word/ 25288767438848 Kka=all/word/alike 32505863 Kka=all/word/far 7696588734456 Kka=none/career/
-12094602739718 Kka=none/career/far -7340032 Kka=none/emp/ -6597076058112 Kka=none/emp/alike 11534336
Kka=none/emp/far -17825792 Kka=none/encounter/ -12094637342720 Kka=none/encounter/alike -12094627905526
Kka=none/gathering/ -10995137249280 Kka=none/gathering/alike 25 Kka=none/gathering/far 17592194433007
Kka=none/kemp/ 26388279066616 Kka=none/kemp/alike -8796083585024 Kka=none/kemp/far 24189248471040
Kka=none/kin/ 7340010 Kka=none/korg/alike 7340032 Kka=none/kschool/ 11534336 Kka=none/kschool/alike 8
Kka=none/name/ 20890730364928 Kka=none/name/alike -12582903 Kka=none/name/far 23068672 Kka=none/org/
-23089758863350 Kka=none/org/alike 8796100362229 Kka=none/org/far 15393162788858 Kka=none/people/
-9895615135768 Kka=none/people/alike -19922944 Kka=none/people/far 9437184 Kka=none/place/ 20
Kka=none/place/far -7340032 Kka=none/prof/ -26388279066631 Kka=none/prof/alike 29360140 Kka=none/prof/far
7340032 Kka=none/prog/ 12094593302548 Kka=none/prog/alike -18 Kka=none/prog/far -9895604649984
Kka=none/school/ 45079988273152 Kka=none/school/alike -28311561 Kka=none/school/far -13194139533312
Kka=none/trail/ 19791217688576 Kka=none/unknown/ -24189267345408 Kka=none/unknown/alike -8796129722368
Kka=none/unknown/far 17825785 Kka=none/word/ -9895604649984 Kka=none/word/alike -23089778786304
Kka=none/word/far -34084860461063 Kka=open/career/ -6597078155264 Kka=open/emp/alike -11534336
Kka=open/emp/far -17592186044416 Kka=open/encounter/ -14293663744000 Kka=open/encounter/alike -7340032
Kka=open/encounter/far 22020096 Kka=open/famous/ -14680055 Kka=open/gathering/ 9437184 Kka=open/kemp/
23089782980608 Kka=open/kemp/alike -7696589783040 Kka=open/kprog/ 18874368 Kka=open/kschool/ 17592186044416
Kka=open/kschool/alike 16777216 Kka=open/kschool/far 11534336 Kka=open/name/ -16492686999552
Kka=open/name/alike 13631488 Kka=open/name/far -7696581394432 Kka=open/org/ -17825792 Kka=open/org/alike
-33554432 Kka=open/org/far 19922944 Kka=open/people/ -22020105 Kka=open/people/far -9895623524352
Kka=open/place/ -12582903 Kka=open/prof/ 36283940339712 Kka=open/prof/alike -31457280 Kka=open/prog/ 6291456
Kka=open/prog/alike -13631488 Kka=open/prog/far 24117248 Kka=open/school/ -14680064 Kka=open/school/far
-11534336 Kka=open/trail/far -10995116277760 Kka=open/unknown/ 45079976738810 Kka=open/unknown/alike 35651574
Kka=open/unknown/far 9895604650004 Kka=open/word/ -19791209299992 Kka=open/word/alike -17825792
Kka=open/word/far 8796078342144 Kka=some/career/ 16777222 Kka=some/emp/ -13631488 Kka=some/emp/alike
-9895604649984 Kka=some/emp/far 10995127812096 Kka=some/encounter/ -7340006 Kka=some/encounter/alike
-8796086730759 Kka=some/encounter/far 15393136574464 Kka=some/gathering/ -23089758863353
Kka=some/gathering/alike 9437170 Kka=some/gathering/far 9895588921355 Kka=some/kemp/ -23089766203392
Kka=some/kprog/ -6291456 Kka=some/name/ -9895618281472 Kka=some/name/alike 12094627905536 Kka=some/name/far
-11534336 Kka=some/org/ -8 Kka=some/org/alike 20971520 Kka=some/org/far 13194139533312 Kka=some/people/
24189282025472 Kka=some/people/alike 9895588921344 Kka=some/people/far 26214400 Kka=some/place/ 7340032
Kka=some/prof/ 23089706434560 Kka=some/prof/far -6597047746560 Kka=some/prog/ 7696623337464
Kka=some/prog/alike -15393153351680 Kka=some/prog/far 7696563568640 Kka=some/school/ -14293651161094
Kka=some/school/alike 7340032 Kka=some/school/far 17825792 Kka=some/unknown/ -15393186906100
Kka=some/unknown/alike -9895618281480 Kka=some/unknown/far -26388258095113 Kka=some/word/ -7696592928754
Kka=some/word/alike 43980479791104 Kka=some/word/far -8 Kp=all/ -13194132193301 Kp=all/about -23089751523328
Kp=all/am -12582912 Kp=all/as -6597079203840 Kp=all/at 25165865 Kp=all/before 13194132193280 Kp=all/by
-9437184 Kp=all/da -11534336 Kp=all/de 6597083398144 Kp=all/do 8796065759232 Kp=all/du -9895604649984
Kp=all/for 26388333592558 Kp=all/from 29686803464167 Kp=all/im 10485760 Kp=all/in -28587357896704 Kp=all/into
10995108937728 Kp=all/like -12094627905536 Kp=all/near -6597069766656 Kp=all/ng 18691721789440 Kp=all/no
-10485760 Kp=all/of -6291466 Kp=all/off -13194131144704 Kp=all/on -34084860461037 Kp=all/out 21990232555520
Kp=all/outside -8388594 Kp=all/sa -14293625995264 Kp=all/since -15393172226048 Kp=all/through -6597023629312
Kp=all/till -6597069766656 Kp=all/to -25165824 Kp=all/under -10995127812096 Kp=all/up -8796079390720
Kp=all/von 15393162788864 Kp=all/w 6597086543872 Kp=all/with 45088760 Kp=none/ -35184361603059 Kp=none/about
-13194177282076 Kp=none/after 13 Kp=none/am 40894453 Kp=none/as -12094636294144 Kp=none/at 71468273631265
Kp=none/before -12582912 Kp=none/behind -8388608 Kp=none/by 10995095306232 Kp=none/de -8388608 Kp=none/di 6
Kp=none/do 45088768 Kp=none/down 9437184 Kp=none/du 6 Kp=none/during 10 Kp=none/for -39845871 Kp=none/from
53876116946969 Kp=none/im 23068665 Kp=none/in 46137354 Kp=none/into -25165824 Kp=none/like -12582925
Kp=none/na 18874361 Kp=none/ng -6597077106681 Kp=none/no -27487801180188 Kp=none/of 6597080252402 Kp=none/off
-9895595212818 Kp=none/on -9895604649966 Kp=none/out -13631488 Kp=none/over -18874368 Kp=none/sa -7340019
Kp=none/since -22020104 Kp=none/through -10995149832192 Kp=none/till 9437184 Kp=none/to -19791177842688
Kp=none/under -7340032 Kp=none/until -7 Kp=none/up -12582895 Kp=none/w -9895614087178 Kp=none/with
-19791235514396 Kp=open/ -13194139533327 Kp=some/ -10485785 Kp=some/about -6597083398144 Kp=some/after
-9895617232887 Kp=some/am -9437184 Kp=some/as 39845888 Kp=some/at -10485745 Kp=some/by -9895604649984
Kp=some/de 17825792 Kp=some/do -15728634 Kp=some/for 19791186231309 Kp=some/from -16777216 Kp=some/in
-19791232368640 Kp=some/of -8796093022223 Kp=some/off 13194139533321 Kp=some/on -18691680894984 Kp=some/sa
-16492667076608 Kp=some/through 49283059 Kp=some/to -25165833 Kp=some/up 30408704 Kp=some/w 6597082349568
Kp=some/with 30786325577719 Kq=all/event -16492698533888 Kq=all/free 34084870946799 Kq=all/how
-15393162788857 Kq=all/link 56075123425280 Kq=all/name 8796093022208 Kq=all/odd -23089767251968 Kq=all/share
-30786316140561 Kq=all/shared 12582912 Kq=none/event -17825781 Kq=none/free -7340009 Kq=none/how
-24189244276717 Kq=none/link -67070259625996 Kq=none/odd -24189289365547 Kq=none/share 12094620565477
Kq=none/shared 37748736 Kq=open/free -64871270973469 Kq=open/how 49478004375577 Kq=open/link 12094619516928
Kq=open/name -17592186044416 Kq=open/odd 20890708344832 Kq=open/share -9895496646667 Kq=open/shared 20971520
Kq=some/free -32985326813208 Kq=some/how -24189282025443 Kq=some/link 24189245325312 Kq=some/odd -19922944
Kq=some/share 30408680 Kv=all/ 15393171177472 Kv=all/add 16492709019648 Kv=all/adding 18691682992128
Kv=all/applied 8796082536448 Kv=all/ask -8388608 Kv=all/asked -13631488 Kv=all/asking 25288744370176
Kv=all/attended -13631488 Kv=all/believe -13194139533312 Kv=all/bought -14680064 Kv=all/buy 8796093022208
Kv=all/buys 9895591018496 Kv=all/call -8388608 Kv=all/called -20890741899264 Kv=all/came 68169684221952
Kv=all/claims 11534336 Kv=all/come 12094627905536 Kv=all/connect 21990240944128 Kv=all/crossed 19922944
Kv=all/doing -12582912 Kv=all/dropped 13631488 Kv=all/drove -16492646105088 Kv=all/examined -18691697672192
Kv=all/find -6597069766656 Kv=all/finished 34603008 Kv=all/flew -7696599220224 Kv=all/found 20971520
Kv=all/gave 24189255811072 Kv=all/go 12582912 Kv=all/going -6597069766656 Kv=all/gone 46179488366592
Kv=all/graded 9437184 Kv=all/graduate 8388608 Kv=all/heard 9437184 Kv=all/held -7696561471488 Kv=all/help
-10995125714944 Kv=all/hires -7340032 Kv=all/hold -8796107702272 Kv=all/inspected 29686802415616
Kv=all/interviewed -21990246187008 Kv=all/invite 30786308800512 Kv=all/inviting -8388608 Kv=all/judged
-18691721789440 Kv=all/know 6291456 Kv=all/knows -8796093022208 Kv=all/left 41943040 Kv=all/let -9437184
Kv=all/like 17592212258816 Kv=all/list -7696588734464 Kv=all/live -54525952 Kv=all/lives -8796119236608
Kv=all/living -10485760 Kv=all/look -7696588734464 Kv=all/looked -12094627905536 Kv=all/looking
-10995116277760 Kv=all/made -10995116277760 Kv=all/make -9895604649984 Kv=all/mean -9895570046976
Kv=all/means -7696561471488 Kv=all/message -15393141817344 Kv=all/met -10995137249280 Kv=all/moved -6291456
Kv=all/needs -7696597123072 Kv=all/paid 23089730551808 Kv=all/passed 28587322245120 Kv=all/pay 12094639439872
Kv=all/played 35651584 Kv=all/presented 17592176607232 Kv=all/press -10995124666368 Kv=all/put
-27487790694400 Kv=all/puts 7340032 Kv=all/ran -21990219972608 Kv=all/rang 23089733697536 Kv=all/read
-13194139533312 Kv=all/reads 21990244089856 Kv=all/request -10995107889152 Kv=all/retired -9895604649984
Kv=all/run 7696561471488 Kv=all/runs 12094627905536 Kv=all/said -14680064 Kv=all/sat 38797312 Kv=all/saw
-8796093022208 Kv=all/say -10995116277760 Kv=all/saying 9437184 Kv=all/says 20971520 Kv=all/see
17592232181760 Kv=all/seen -9895604649984 Kv=all/sell -8388608 Kv=all/send -10995139346432 Kv=all/sent
-15393169080320 Kv=all/served -24189208625152 Kv=all/show -16492684902400 Kv=all/showed -10995116277760
Kv=all/sign -10485760 Kv=all/signed -10995116277760 Kv=all/signs 13631488 Kv=all/sit 15728640 Kv=all/sits
26388279066624 Kv=all/sold -15393180614656 Kv=all/spent -15728640 Kv=all/spoke -14293682618368 Kv=all/stand
-8796100362240 Kv=all/stands 11534336 Kv=all/started 25165824 Kv=all/stood 18691697672192 Kv=all/studied
-31457280 Kv=all/study 7340032 Kv=all/talk -7696606560256 Kv=all/taught -17592134664192 Kv=all/teach
25288798896128 Kv=all/teaches 15728640 Kv=all/tell 13631488 Kv=all/tells -9437184 Kv=all/thanks
-6597062426624 Kv=all/thinks 14293634383872 Kv=all/thought -10995158220800 Kv=all/took -10995116277760
Kv=all/train 10995116277760 Kv=all/trained -20890652770304 Kv=all/turned 7696591880192 Kv=all/turns
30786350743552 Kv=all/used 6597080252416 Kv=all/volunteered 7340032 Kv=all/want 41781426126848 Kv=all/wanted
-8796093022208 Kv=all/wants -19791209299968 Kv=all/work 9895591018496 Kv=all/worked -27487757139968
Kv=all/works 74766756085760 Kv=all/write 45079984078848 Kv=all/writes -7696581394432 Kv=all/wrote
-8796102459392 Kv=none/ -16492674416640 Kv=none/accept -7340032 Kv=none/add 31885882294272 Kv=none/ask
17592168218624 Kv=none/asked -8796093022208 Kv=none/asking -7340032 Kv=none/asks -9437184 Kv=none/assessed
25288767438848 Kv=none/belongs -7340032 Kv=none/bought -7340032 Kv=none/bring -10485760 Kv=none/brought
-16777216 Kv=none/buy -7696589783040 Kv=none/buys 35184372088832 Kv=none/called 29686796124160 Kv=none/calls
6291456 Kv=none/came 10995091111936 Kv=none/checked -6291456 Kv=none/claims -9437184 Kv=none/come
37383395344384 Kv=none/connect 12094644682752 Kv=none/doing 9437184 Kv=none/done 16777216 Kv=none/examined
-7340032 Kv=none/finished 19791233417216 Kv=none/flew -7340032 Kv=none/found -16777216 Kv=none/gave
-9895618281472 Kv=none/give 10485760 Kv=none/go -8388608 Kv=none/going 6291456 Kv=none/graduate
23089744183296 Kv=none/hear -9895613038592 Kv=none/heard -8796093022208 Kv=none/held 15728640 Kv=none/hired
18874368 Kv=none/hires -11534336 Kv=none/hold 15728640 Kv=none/holds 34084860461056 Kv=none/interviewed
9895604649984 Kv=none/invite -24189242179584 Kv=none/inviting 18691709206528 Kv=none/join 7340032
Kv=none/judged -10485760 Kv=none/keep 7340032 Kv=none/keeps 7340032 Kv=none/knew 24117248 Kv=none/know
-10995101597696 Kv=none/known -11534336 Kv=none/knows -7696581394432 Kv=none/lead 26388300038144
Kv=none/leave 23068672 Kv=none/let -9437184 Kv=none/like 23068672 Kv=none/likes -9437184 Kv=none/live
14293643821056 Kv=none/living -10485760 Kv=none/looking -6597069766656 Kv=none/love -6291456 Kv=none/made
19922944 Kv=none/make 6291456 Kv=none/meeting -6291456 Kv=none/message -7696550985728 Kv=none/met
18691675652096 Kv=none/needs -7340032 Kv=none/noticed 8388608 Kv=none/paid -12582912 Kv=none/paired
7696581394432 Kv=none/passed -9437184 Kv=none/pay -9437184 Kv=none/pitched -7340032 Kv=none/play -8388608
Kv=none/played -8388608 Kv=none/plays 25165824 Kv=none/presented -10485760 Kv=none/press 22020096 Kv=none/put
-7696581394432 Kv=none/puts 12582912 Kv=none/ran -8796076244992 Kv=none/rang 8796093022208 Kv=none/read
-12094627905536 Kv=none/reads 16492674416640 Kv=none/rejected -8388608 Kv=none/repaired 10485760
Kv=none/request -10485760 Kv=none/run -8388608 Kv=none/running 27262976 Kv=none/runs 10485760 Kv=none/said
-6597052989440 Kv=none/sat -8388608 Kv=none/saw -13631488 Kv=none/say -9437184 Kv=none/says -9895650787328
Kv=none/see 15728640 Kv=none/seen -6597084446720 Kv=none/sell -8388608 Kv=none/sells -7340032 Kv=none/send
16777216 Kv=none/sent 9437184 Kv=none/share -8388608 Kv=none/shared 9437184 Kv=none/show 14680064
Kv=none/sign 17592233230336 Kv=none/signed -9437184 Kv=none/signs 8388608 Kv=none/sit -7340032 Kv=none/sits
28311552 Kv=none/sold -8388608 Kv=none/spent -10485760 Kv=none/spoke -9895629815808 Kv=none/spoken 19922944
Kv=none/stand -13631488 Kv=none/start 10485760 Kv=none/started -12582912 Kv=none/stood 17592186044416
Kv=none/studied 9437184 Kv=none/talk -17592207015936 Kv=none/talked -11534336 Kv=none/taught 41943040
Kv=none/teach -15728640 Kv=none/teaches 12582912 Kv=none/tell -10485760 Kv=none/tells 10485760 Kv=none/think
-13631488 Kv=none/thinks 12582912 Kv=none/thought -12582912 Kv=none/took -6597069766656 Kv=none/traded
37748736 Kv=none/train 25165824 Kv=none/translated -8388608 Kv=none/turn 7340032 Kv=none/turned -8388608
Kv=none/turns 9437184 Kv=none/use -17825792 Kv=none/used 7340032 Kv=none/volunteered -11534336 Kv=none/walked
-14680064 Kv=none/want 8796082536448 Kv=none/wants -13631488 Kv=none/went -13194146873344 Kv=none/work
32985342541824 Kv=none/worked 36700160 Kv=none/write 17592196530176 Kv=open/ -13194139533312 Kv=some/
13631488 Kv=some/add 100055558127616 Kv=some/adding 8388608 Kv=some/asked -8388608 Kv=some/buys
23089744183296 Kv=some/call 10995107889152 Kv=some/came 10485760 Kv=some/claims -8388608 Kv=some/come
6597069766656 Kv=some/connect -7696568811520 Kv=some/doing -7340032 Kv=some/done 17825792 Kv=some/gave
-7696581394432 Kv=some/go 15393153351680 Kv=some/held -12094635245568 Kv=some/hold 27262976 Kv=some/invite
-19791209299968 Kv=some/know -28587280302080 Kv=some/led 7696581394432 Kv=some/let 16492666028032
Kv=some/like -21990221021184 Kv=some/list 30408704 Kv=some/make 8796093022208 Kv=some/mean 8796093022208
Kv=some/met -15728640 Kv=some/passed -8796071002112 Kv=some/ran 12582912 Kv=some/request 39582439571456
Kv=some/said 7340032 Kv=some/sat -9895614087168 Kv=some/say 17825792 Kv=some/says -10995127812096 Kv=some/see
27262976 Kv=some/sells -9437184 Kv=some/send 7696557277184 Kv=some/served 19922944 Kv=some/spoke -14680064
Kv=some/stood 6597061378048 Kv=some/taught -7696561471488 Kv=some/teach 13194127998976 Kv=some/thought
-19922944 Kv=some/took -8796106653696 Kv=some/trained 15728640 Kv=some/want 7696588734464 Kv=some/wants
-7340032 Kv=some/went 6291456 Kv=some/write -9895638204416 N= -9895682244627 N=also< -24189227499531 N=also>
9895638204407 N=both< -48378395230247 N=both> -23089712725984 N=common< -29360128 N=common> -6597143166976
N=ex< 14680064 N=ex> 13194111221760 N=fellow< 14293658501120 N=fellow> 25288741224448 N=former<
12094640488448 N=former> -16777216 N=mine< -13631488 N=mine> -34084898209792 N=ours< -12582912 N=ours>
-47185920 N=same< -38482854543387 N=same> -13194139533341 N=shared< -8388588 N=shared> -39845877 N=together<
9895536492544 N=together> -18691697672184 N=too< 10995095306216 N=too> 99614720 Nk=/career -8 Nk=/emp
-13631488 Nk=/encounter 9895624572953 Nk=/famous -13194139533286 Nk=/gathering -10995147735019
Nk=/gathering+place -10485751 Nk=/kemp 35184346922999 Nk=/kemp+place 6597077106688 Nk=/kin -21990248284176
Nk=/korg -9895592067072 Nk=/kprog -14680064 Nk=/kschool 8388592 Nk=/name -19922960 Nk=/org 10995116277766
Nk=/org+place 7340032 Nk=/people -9895611990034 Nk=/place -9895571095552 Nk=/prof -14 Nk=/prog -32505856
Nk=/school 8796071002098 Nk=/trail 7340032 Nk=/unknown 28587328536576 Nk=/word -16492653445131 Nk=also</emp
15728640 Nk=also</encounter 6291456 Nk=also</place -7340032 Nk=also</prof 24117248 Nk=also</prog 7340032
Nk=also</school 11534336 Nk=also</unknown -6597069766656 Nk=also</word -10995155075072 Nk=also>/encounter
-6291448 Nk=also>/kin 19791209299968 Nk=also>/org 13631488 Nk=also>/people 14293651161088 Nk=also>/prof
6291456 Nk=also>/school -7340032 Nk=also>/unknown -7 Nk=also>/word 22020096 Nk=both</emp -18874368
Nk=both</encounter 6291437 Nk=both</gathering 22020096 Nk=both</kemp 17825792 Nk=both</korg 16777216
Nk=both</kschool -14680064 Nk=both</org -7696574054400 Nk=both</people 28311552 Nk=both</place 6291456
Nk=both</prof 22020096 Nk=both</unknown -17592186044428 Nk=both</word 10485760 Nk=both>/emp -11534327
Nk=both>/encounter 9437184 Nk=both>/gathering -7 Nk=both>/kschool 10485760 Nk=both>/name 7 Nk=both>/org
10995132006400 Nk=both>/prof -12582912 Nk=both>/prog -11534336 Nk=both>/school 8388608 Nk=both>/unknown
-10995094257652 Nk=both>/word -8796108750848 Nk=common</encounter -6291456 Nk=common>/people -8388608
Nk=common>/prof -27262976 Nk=common>/unknown -13631488 Nk=ex</unknown -6291456 Nk=ex>/word -7340032
Nk=fellow</emp -6597069766656 Nk=fellow</gathering 9437184 Nk=fellow</org -31457280 Nk=fellow</prof 6291456
Nk=fellow</unknown 23068672 Nk=fellow</word 8388608 Nk=fellow>/unknown -15728640 Nk=former</unknown
12094638391296 Nk=mine</emp 7340025 Nk=mine</encounter -10485760 Nk=mine</name 15728640 Nk=mine</school
14680064 Nk=mine</unknown 29686813949952 Nk=mine</word -26214400 Nk=mine>/emp -11534336 Nk=mine>/encounter
-6597069766656 Nk=mine>/gathering 29360119 Nk=mine>/kemp -9437184 Nk=mine>/kschool -8388608 Nk=mine>/name
-23068665 Nk=mine>/org 26214400 Nk=mine>/place -7340032 Nk=mine>/prof -24117248 Nk=mine>/prog 16777216
Nk=mine>/school -7340032 Nk=mine>/unknown -20890720927744 Nk=mine>/word 13194139533318 Nk=ours>/prof
-11534336 Nk=ours>/unknown -20971520 Nk=ours>/word -7340032 Nk=same</emp 18691757441013 Nk=same</encounter
38797297 Nk=same</gathering -28311541 Nk=same</kemp -13194124853248 Nk=same</kin 7340032 Nk=same</korg
-11534336 Nk=same</kschool -7340032 Nk=same</name 24117257 Nk=same</org -19922954 Nk=same</people -15728640
Nk=same</place -6291456 Nk=same</prog 6291456 Nk=same</school -7696621240320 Nk=same</unknown 12582912
Nk=same</word -12094620565504 Nk=same>/emp -8796104556544 Nk=same>/encounter -7340032 Nk=same>/name -6291456
Nk=same>/people 9437184 Nk=same>/place 9437184 Nk=same>/prof -11534336 Nk=same>/prog 18874368 Nk=same>/school
16777216 Nk=same>/unknown 6597063475200 Nk=same>/word 6291439 Nk=shared</encounter -11534336 Nk=shared</prog
7340032 Nk=shared</school 19922944 Nk=shared</unknown -6291441 Nk=shared</word -15728632 Nk=shared>/encounter
-14680064 Nk=shared>/gathering 10485753 Nk=shared>/place -7340032 Nk=shared>/unknown -8796109799424
Nk=shared>/word -6291447 Nk=together</emp -12094627905536 Nk=together</gathering -6291456 Nk=together</name
17592204918784 Nk=together</org -7340032 Nk=together</people -6291456 Nk=together</unknown -14293667938304
Nk=together</word 23089729503232 Nk=together>/emp -7340032 Nk=together>/encounter -25165813
Nk=together>/gathering -12582912 Nk=together>/kin 18874368 Nk=together>/org 13631488 Nk=together>/prof
14680064 Nk=together>/school -10485760 Nk=together>/unknown 9437177 Nk=together>/word -12582905 Nk=too</emp
7696566714368 Nk=too</encounter -8 Nk=too</people 14680064 Nk=too</prog -11534336 Nk=too</unknown
-14293657452544 Nk=too</word 14293663744000 Nk=too>/emp 10995116277760 Nk=too>/encounter -16777216
Nk=too>/kschool 23068672 Nk=too>/name -18874368 Nk=too>/people 14680064 Nk=too>/place -23068672 Nk=too>/prof
27262976 Nk=too>/school 11534336 Nk=too>/unknown 18874368 Nk=too>/word 33554432 RK=/all 23089744183307
RK=/none -42881021640704 RK=/open -15393162788855 RK=/some 25288767438876 RK=twice/all -14293632286768
RK=twice/none -17592174510091 RK=twice/open 19922925 RK=twice/some -45079987224608 RK=word/none
-46179499900952 RK=word/open -19922944 RK=word/some -20890730364942 Ral=/ -21990284984320 Ral=/alike
-13194139533312 Ral=/far 26388271726592 Ral=twice/ -21990222069760 Ral=twice/alike -51677027631104
Ral=twice/far 11534336 Ral=word/ -26388291649536 Ral=word/alike -9895628767232 Ral=word/far -27487790694400
Rk=/career -11534344 Rk=/emp 21990251429888 Rk=/emp+place -10485760 Rk=/encounter -13631474 Rk=/famous
-13194139533274 Rk=/gathering -12094643634153 Rk=/gathering+place -10485751 Rk=/kemp 31457271 Rk=/kemp+place
9895604649984 Rk=/kin -19 Rk=/korg 8796113993728 Rk=/kschool 44040180 Rk=/kschool+place 12094627905536
Rk=/name 7 Rk=/org 20890752385024 Rk=/org+place 7340032 Rk=/people -8796134965265 Rk=/place -16492728942592
Rk=/prof -19791275360256 Rk=/prog -8796074147853 Rk=/school -8796031156243 Rk=/school+place 32505856
Rk=/trail 9895579484160 Rk=/unknown 18691705012247 Rk=/word -15393203683316 Rk=twice/career 17825792
Rk=twice/emp -13194173087750 Rk=twice/encounter -12094627905536 Rk=twice/kemp -23068672 Rk=twice/kemp+place
10485760 Rk=twice/kin 8 Rk=twice/korg 8388608 Rk=twice/kprog 29360128 Rk=twice/kschool 7696538402816
Rk=twice/name -25165836 Rk=twice/org -21990232555529 Rk=twice/people 14293681569792 Rk=twice/place 36700152
Rk=twice/prof 16492705873913 Rk=twice/school -28311552 Rk=twice/trail 16777216 Rk=twice/unknown 24117213
Rk=twice/word -17592186044440 Rk=word/emp -23089730551808 Rk=word/encounter -15393172226048 Rk=word/gathering
7340026 Rk=word/kemp 8796085682176 Rk=word/name 19922944 Rk=word/org -35651592 Rk=word/people -8796083585024
Rk=word/prof -8796047933440 Rk=word/prog -17825792 Rk=word/school -19922944 Rk=word/trail 11534336
Rk=word/unknown -17592233230336 Rk=word/word 9895611990006 VK=/all 15393171177472 VK=/none -16492674416640
VK=/open -13194139533312 VK=/some 13631488 VK=act/all 7696581394432 VK=act/none -27487836831744 VK=act/some
-28587315953664 VK=belong/all -14293621800960 VK=belong/none -7696581394432 VK=belong/some 23068672
VK=hire/all 17592149344256 VK=hire/none 16492655542272 VK=hire/some 26388257046528 VK=meet/all
-30786352840704 VK=meet/none -19922944 VK=meet/some -47185920 VK=other/all -18874368 VK=other/none
-42880953483264 VK=other/some 15393162788864 VK=say/all -16492674416640 VK=say/none -23089762009088
VK=say/some -31885870759936 VK=study/all -10995074334720 VK=study/none 23068672 VK=study/some 19922944
VK=want/all 37383378567168 VK=want/none -12094645731328 VK=want/some -7696581394432 VK=work/all 37748736
VK=work/none 8796120285184 VK=work/some 50331648 VSal=// 8796093022208 VSal=//alike 8796107702272 VSal=//far
-16777216 VSal=/I/ -7696547840000 VSal=/I/alike -18691676700672 VSal=/I/far -38482919555072 VSal=/aku/
18691697672192 VSal=/ela/ 16492666028032 VSal=/eu/ 11534336 VSal=/ich/ -13631488 VSal=/it/ -8796134965248
VSal=/it/alike -26214400 VSal=/it/far 15393162788864 VSal=/kami/ 13631488 VSal=/kita/ 7340032 VSal=/lui/
7340032 VSal=/siya/ 9895589969920 VSal=/somebody/ 19791233417216 VSal=/someone/ 46179477880832
VSal=/someone/far 9895597309952 VSal=/they/ 21990246187008 VSal=/they/alike -18691682992128 VSal=/they/far
-7696581394432 VSal=/we/ -9895570046976 VSal=/we/alike -16492674416640 VSal=/we/far -8796086730752
VSal=/were/ -12094595399680 VSal=/were/alike -12094627905536 VSal=/were/far -15393191100416 VSal=/you/
9895576338432 VSal=/you/alike 10485760 VSal=/you/far 8388608 VSal=act// -36283905736704 VSal=act//alike
-10485760 VSal=act/I/ -19791179939840 VSal=act/I/alike -15728640 VSal=act/I/far 29360128 VSal=act/they/
-32505856 VSal=act/they/alike -26214400 VSal=act/they/far 26388279066624 VSal=act/we/ -13194139533312
VSal=act/we/alike 16492663930880 VSal=act/you/ -9895604649984 VSal=belong// -7696581394432 VSal=belong/I/
12582912 VSal=belong/I/alike 11534336 VSal=belong/they/ -9895577387008 VSal=belong/they/alike -13631488
VSal=belong/they/far 7340032 VSal=belong/we/alike 9437184 VSal=hire// 29686801367040 VSal=hire//far -7340032
VSal=hire/I/ 14293643821056 VSal=hire/they/ 24189221208064 VSal=hire/they/alike -12582912 VSal=hire/they/far
6291456 VSal=meet// -40681930227712 VSal=meet//alike -20971520 VSal=meet/I/ -20971520 VSal=meet/I/alike
34603008 VSal=meet/I/far 22020096 VSal=meet/they/ -46137344 VSal=meet/they/alike 8796093022208
VSal=meet/they/far 19791193571328 VSal=meet/we/ -14680064 VSal=meet/we/alike -18874368 VSal=other//alike
19791195668480 VSal=other//far -8796093022208 VSal=other/I/ -10485760 VSal=other/I/alike -29360128
VSal=other/I/far 16492674416640 VSal=other/it/ -24189255811072 VSal=other/it/alike 15728640
VSal=other/somebody/ -13194147921920 VSal=other/they/ 21990209486848 VSal=other/they/alike 36283899445248
VSal=other/they/far 15728640 VSal=other/u/ 7340032 VSal=other/we/ 18691713400832 VSal=other/we/alike
-8796115042304 VSal=other/were/ 9437184 VSal=other/were/alike -27262976 VSal=other/you/ -21990232555520
VSal=other/you/far -17592186044416 VSal=say// 24189229596672 VSal=say//alike -6597081300992 VSal=say//far
-7340032 VSal=say/I/ -19922944 VSal=say/I/alike -22020096 VSal=say/I/far 13194139533312 VSal=say/it/far
24117248 VSal=say/somebody/ -7696581394432 VSal=say/they/ -59373607976960 VSal=say/they/alike -24117248
VSal=say/they/far -19791185182720 VSal=say/we/alike -18874368 VSal=say/were/alike -18874368 VSal=say/you/
7340032 VSal=study// 32505856 VSal=study//far 17825792 VSal=study/I/far -13631488 VSal=study/they/
-9895604649984 VSal=study/they/alike 31457280 VSal=study/they/far 20890727219200 VSal=study/we/ -9437184
VSal=want// -15393176420352 VSal=want//alike 52428800 VSal=want//far 21990225215488 VSal=want/I/
40681897721856 VSal=want/I/alike -7340032 VSal=want/I/far 12094619516928 VSal=want/they/ -32985328910336
VSal=want/they/far -8388608 VSal=want/we/alike -17825792 VSal=want/you/ -8388608 VSal=work// 49478023249920
VSal=work//alike 36700160 VSal=work/I/ -37383376470016 VSal=work/I/alike 26214400 VSal=work/I/far
-7696613900288 VSal=work/they/ 7696603414528 VSal=work/they/alike 9437184 VSal=work/they/far 14293635432448
VSal=work/we/ 9437184 VSal=work/we/alike -8796048982016 VSk=//career 13194139533305 VSk=//emp -24189255811066
VSk=//emp+place 8796100362240 VSk=//encounter -24189255811097 VSk=//famous -7696574054375 VSk=//gathering
-10995108937707 VSk=//kemp -37383395344384 VSk=//kin -31457290 VSk=//korg 8796115042304 VSk=//kprog 26214400
VSk=//kschool -10995116277760 VSk=//name 12582899 VSk=//org -14293672132622 VSk=//org+place 14680064
VSk=//people -10995156123663 VSk=//place 12094627905546 VSk=//prof 9895604649953 VSk=//prog 21990252478455
VSk=//school -13631497 VSk=//school+place 10485760 VSk=//trail 26388279066624 VSk=//unknown 17592214355957
VSk=//word 39582429085685 VSk=/I/career 10995130957824 VSk=/I/emp 26388336738294 VSk=/I/encounter
25288787361760 VSk=/I/gathering 7340020 VSk=/I/kemp -8796072050688 VSk=/I/kin 9437184 VSk=/I/korg
10995128860672 VSk=/I/kschool 12094614274048 VSk=/I/name -12094618468352 VSk=/I/org -25165830 VSk=/I/people
-14293662695416 VSk=/I/place 10485753 VSk=/I/prof -28311552 VSk=/I/prog -9895597309952 VSk=/I/school
-36700160 VSk=/I/trail 7340032 VSk=/I/unknown -60473156304903 VSk=/I/word -24189255811072 VSk=/ako/unknown
-14680056 VSk=/ako/word 8388608 VSk=/ela/unknown 18691689283584 VSk=/ich/word -8388608 VSk=/it/emp
-15393172226037 VSk=/it/encounter 27487790694418 VSk=/it/name -10485760 VSk=/it/org 7696569860096
VSk=/it/prof 7 VSk=/it/school -8388608 VSk=/it/unknown 18691710255104 VSk=/it/word -13194165747700
VSk=/lui/unknown 9437184 VSk=/siya/unknown 12094616371200 VSk=/somebody/emp 6597077106688
VSk=/somebody/unknown 13631488 VSk=/someone/kemp 15393162788864 VSk=/someone/unknown 14293651161088
VSk=/someone/word 13194139533312 VSk=/they/career -12094627905536 VSk=/they/emp -41781441855488
VSk=/they/emp+place -6597069766656 VSk=/they/encounter -25288785264640 VSk=/they/gathering 20890745045001
VSk=/they/kemp 21990174883840 VSk=/they/korg 8388608 VSk=/they/kschool -31885822525440 VSk=/they/name
19791226077184 VSk=/they/org -18691680894988 VSk=/they/people -8796102459392 VSk=/they/place 23089751523315
VSk=/they/prof 16777224 VSk=/they/prog -30408727 VSk=/they/school 28587309662208 VSk=/they/unknown
18691706060782 VSk=/they/word 13194164699124 VSk=/we/emp 25288775827467 VSk=/we/encounter -12582912
VSk=/we/gathering 9437176 VSk=/we/kemp -12094605885440 VSk=/we/people 9437184 VSk=/we/place -9437184
VSk=/we/prof 31457280 VSk=/we/school -18874368 VSk=/we/unknown -25288790507512 VSk=/we/word -13194117513205
VSk=/were/emp -14293682618368 VSk=/were/encounter -12 VSk=/were/name 12582912 VSk=/were/place 20971520
VSk=/were/prof -22020096 VSk=/were/prog -9437184 VSk=/were/school 13631488 VSk=/were/unknown -12094627905536
VSk=/were/word 7 VSk=/you/people -7340032 VSk=/you/unknown 8388608 VSk=act//emp -9895596261385
VSk=act//encounter 48 VSk=act//gathering 14 VSk=act//kschool 6597069766656 VSk=act//name 10 VSk=act//org
34603008 VSk=act//people 7 VSk=act//prof -19922937 VSk=act//prog 15393162788864 VSk=act//school 13631488
VSk=act//unknown -25288793653224 VSk=act//word -10995135152118 VSk=act/I/encounter -9895604649968
VSk=act/I/gathering -7340046 VSk=act/I/org -7696581394422 VSk=act/I/people 7340032 VSk=act/I/prof 20971520
VSk=act/I/school 22020096 VSk=act/I/unknown 10995101597713 VSk=act/I/word -8796084633590 VSk=act/they/emp
23089736843258 VSk=act/they/encounter -27487790694383 VSk=act/they/gathering -9437151 VSk=act/they/kschool
27487790694400 VSk=act/they/name -12094611128320 VSk=act/they/org -30408704 VSk=act/they/prof -8388608
VSk=act/they/prog -9895604649961 VSk=act/they/unknown 50577534877725 VSk=act/they/word -7340014
VSk=act/we/emp -7340032 VSk=act/we/encounter 6291468 VSk=act/we/gathering 8 VSk=act/we/unknown -8796086730742
VSk=act/you/unknown -7696581394432 VSk=belong//org 11534336 VSk=belong//unknown -10485760 VSk=belong//word
-7340032 VSk=belong/I/unknown 29360128 VSk=belong/they/encounter 7340032 VSk=hire//emp 15393162788864
VSk=hire//encounter 13194139533312 VSk=hire//unknown -7340032 VSk=hire//word -11534336 VSk=hire/I/unknown
-7696581394432 VSk=hire/they/emp -20890703101959 VSk=hire/they/encounter -8 VSk=hire/they/org 20890720927744
VSk=hire/they/prof -6291456 VSk=hire/they/unknown -20971520 VSk=hire/they/word 47278988460023
VSk=meet//encounter 37 VSk=meet//gathering -9437184 VSk=meet//name -16777209 VSk=meet//org -14680057
VSk=meet//school 17825792 VSk=meet//unknown -19791218737110 VSk=meet//word -8796085682146 VSk=meet/I/emp
15728640 VSk=meet/I/encounter -8388583 VSk=meet/I/gathering 30 VSk=meet/I/people 12094627905544
VSk=meet/I/unknown 9895628767259 VSk=meet/I/word -7696581394397 VSk=meet/they/emp -9437184
VSk=meet/they/encounter -12094636294116 VSk=meet/they/gathering 10 VSk=meet/they/name 32985348833280
VSk=meet/they/org 7696581394432 VSk=meet/they/school 6291456 VSk=meet/they/unknown 18691674603537
VSk=meet/they/word -13194147921897 VSk=meet/we/emp 7696581394432 VSk=meet/we/encounter -11534315
VSk=meet/we/gathering 14680056 VSk=meet/we/name -7340032 VSk=meet/we/org 12094627905536 VSk=meet/we/prog
6291456 VSk=meet/we/unknown -8796111896576 VSk=meet/we/word -6597088641005 VSk=other//emp 31885829865494
VSk=other//encounter 25288727592948 VSk=other//famous 7 VSk=other//gathering -15393170128896 VSk=other//kemp
28587320147968 VSk=other//kin 7340032 VSk=other//kprog -7340032 VSk=other//kschool 17592186044416
VSk=other//name -13194168893447 VSk=other//org 20971513 VSk=other//people 16492695388160 VSk=other//place
-7340032 VSk=other//prof 16777206 VSk=other//trail -8796093022208 VSk=other//unknown -7696581394452
VSk=other//word -42880937754659 VSk=other/I/career -10995116277760 VSk=other/I/emp -31885871808524
VSk=other/I/encounter 13194139533297 VSk=other/I/kemp -15728640 VSk=other/I/kschool 12582912 VSk=other/I/org
12094621614080 VSk=other/I/school 15393152303104 VSk=other/I/unknown 10485743 VSk=other/I/word 10995136200691
VSk=other/it/emp -15393171177472 VSk=other/it/encounter -6 VSk=other/it/gathering 9 VSk=other/it/org 6291456
VSk=other/it/word 30408704 VSk=other/somebody/unknown -13194139533312 VSk=other/someone/unknown 9437184
VSk=other/they/encounter 25288782118918 VSk=other/they/gathering -9895594164224 VSk=other/they/kemp -9437184
VSk=other/they/kin 26214400 VSk=other/they/korg -13631488 VSk=other/they/name 32985322618887
VSk=other/they/org 26388295843860 VSk=other/they/people 26388279066618 VSk=other/they/place -13194139533312
VSk=other/they/prof 14293684715520 VSk=other/they/prog 22020096 VSk=other/they/school -9895648690176
VSk=other/they/unknown -46179497803790 VSk=other/they/word 20890720927729 VSk=other/u/word 14680064
VSk=other/we/emp -6 VSk=other/we/encounter -7 VSk=other/we/kschool -11534336 VSk=other/we/org 22020096
VSk=other/we/people -7340032 VSk=other/we/place -7340032 VSk=other/we/prof -11534336 VSk=other/we/prog
6291456 VSk=other/we/unknown 27487790694390 VSk=other/we/word -7340046 VSk=other/were/encounter 7
VSk=other/you/gathering 7 VSk=other/you/people 8388608 VSk=other/you/unknown -23089756766208
VSk=other/you/word 14680064 VSk=say//emp -8796102459392 VSk=say//kemp 9895604649984 VSk=say//name -11534336
VSk=say//people 8388608 VSk=say//school -15728640 VSk=say//unknown 16492674416640 VSk=say//word
12094627905536 VSk=say/I/emp 10995116277760 VSk=say/I/encounter 7 VSk=say/I/unknown 23089744183296
VSk=say/I/word -7340032 VSk=say/it/name 12582912 VSk=say/it/people 9437184 VSk=say/they/emp -9895585775616
VSk=say/they/encounter 16777202 VSk=say/they/gathering -18 VSk=say/they/kemp -12094627905536
VSk=say/they/kschool -9437184 VSk=say/they/name -8 VSk=say/they/prof 7340032 VSk=say/they/school -10485760
VSk=say/they/unknown -29686813949972 VSk=say/they/word -10995116277775 VSk=say/we/encounter -8
VSk=say/we/unknown -9437184 VSk=say/we/word -7340032 VSk=say/you/unknown 14680064 VSk=study//encounter 7
VSk=study//name 13631488 VSk=study//org 15728640 VSk=study//place 7340032 VSk=study//prog -6291456
VSk=study//school 17825792 VSk=study//unknown 12094654119929 VSk=study//word -14680052 VSk=study/I/emp 7
VSk=study/I/kschool -8796093022208 VSk=study/I/name -11534336 VSk=study/I/org -16777216 VSk=study/I/prog
-9437184 VSk=study/I/school 31457280 VSk=study/I/unknown 21990232555520 VSk=study/I/word 22020081
VSk=study/it/unknown -8388608 VSk=study/they/encounter -12 VSk=study/they/kemp 45079976738816
VSk=study/they/kschool 18874368 VSk=study/they/name 36700160 VSk=study/they/org -8388608 VSk=study/they/place
15 VSk=study/they/prog 9437184 VSk=study/they/school 12582912 VSk=study/they/unknown 6 VSk=study/they/word
-8796109799434 VSk=study/we/encounter 15728631 VSk=want//emp 21990232555520 VSk=want//encounter 14680050
VSk=want//gathering -9 VSk=want//kschool 15393162788864 VSk=want//name 13631488 VSk=want//org -7340032
VSk=want//prof 8388608 VSk=want//prog -8388608 VSk=want//school 7340032 VSk=want//unknown -27487790694413
VSk=want//word 7696581394422 VSk=want/I/emp -7696581394432 VSk=want/I/encounter -7696581394440
VSk=want/I/kemp 8796093022208 VSk=want/I/org -8796099313664 VSk=want/I/place -10485760 VSk=want/I/prog
-6597069766656 VSk=want/I/unknown 41781434515456 VSk=want/I/word 19791209299968 VSk=want/they/people 14680064
VSk=want/they/prog 16777216 VSk=want/they/unknown -14293651161088 VSk=want/they/word -11 VSk=want/we/unknown
-12582912 VSk=work//emp 10995126763520 VSk=work//encounter -7 VSk=work//kemp -9895615135744 VSk=work//org
18874368 VSk=work//prof 24117248 VSk=work//unknown 39582406017012 VSk=work//word 7696604463104 VSk=work/I/emp
-8388608 VSk=work/I/encounter 7340032 VSk=work/I/kemp -13194121707520 VSk=work/I/org 9437184 VSk=work/I/place
8388608 VSk=work/I/prof -6291456 VSk=work/I/unknown -18691697672192 VSk=work/I/word -17825792
VSk=work/they/emp 26388287455232 VSk=work/they/encounter -8388608 VSk=work/they/kemp -18691691380736
VSk=work/they/korg -13631488 VSk=work/they/name -7696575102976 VSk=work/they/org -12094601691136
VSk=work/they/school -8388608 VSk=work/they/unknown 20890729316352 VSk=work/they/word 18691680894976
VSk=work/we/encounter 11534336 VSk=work/we/unknown -6597041455104 VpK=//all 12094618468352 VpK=//none
18691697672192 VpK=//open -13194139533312 VpK=//some 21990214729728 VpK=/about/all -9895604649984
VpK=/about/none -18874368 VpK=/am/all -12582912 VpK=/am/none 47185920 VpK=/am/some -9437184 VpK=/as/all
-9437184 VpK=/as/none -27262976 VpK=/as/some 28311552 VpK=/at/none 10485760 VpK=/at/some 6597101223936
VpK=/before/all 16492674416640 VpK=/by/all -14293643821056 VpK=/by/none 23089744183296 VpK=/da/all -9437184
VpK=/de/all 8796109799424 VpK=/de/none -7340032 VpK=/de/some 17825792 VpK=/do/all 9895580532736 VpK=/do/none
46137344 VpK=/do/some -14680064 VpK=/down/none 11534336 VpK=/du/all -9895604649984 VpK=/for/all
18691730178048 VpK=/for/none 8796060516352 VpK=/for/some -19791209299968 VpK=/from/all -19791209299968
VpK=/from/none 27487847317504 VpK=/from/some 10995103694848 VpK=/im/all 10485760 VpK=/im/none 26214400
VpK=/in/all -49478033735680 VpK=/in/none -7696570908672 VpK=/in/some 9895589969920 VpK=/into/all
15393162788864 VpK=/into/none -20971520 VpK=/na/none 20971520 VpK=/ng/all 18691721789440 VpK=/no/none
-20890720927744 VpK=/of/all 16492684902400 VpK=/of/none 10995139346432 VpK=/of/some -10995134103552
VpK=/off/all -9895596261376 VpK=/off/none -7340032 VpK=/off/some 13194146873344 VpK=/on/all -7696581394432
VpK=/on/none 10995116277760 VpK=/on/some -17592166121472 VpK=/over/none -11534336 VpK=/sa/all -12094627905536
VpK=/sa/none -6291456 VpK=/sa/some -16492667076608 VpK=/since/all -10995123617792 VpK=/since/none -8388608
VpK=/through/all 18874368 VpK=/through/none -10485760 VpK=/to/all -29686834921472 VpK=/to/some -6597069766656
VpK=/under/all -7696581394432 VpK=/up/none -8388608 VpK=/von/all 16492674416640 VpK=/w/all 7696581394432
VpK=/w/none -6597083398144 VpK=/with/all 29360128 VpK=/with/none -10485760 VpK=/with/some 31885809942528
VpK=act//all 25288767438848 VpK=act//none -17592202821632 VpK=act//some -18691727032320 VpK=act/after/none
8388608 VpK=act/at/all -49478011715584 VpK=act/at/none 17825792 VpK=act/at/some -8796093022208
VpK=act/for/all -11534336 VpK=act/for/none -13631488 VpK=act/for/some 16492674416640 VpK=act/from/all
65970672500736 VpK=act/from/none 35184372088832 VpK=act/in/all -7696609705984 VpK=act/in/some 17825792
VpK=act/of/all -27487783354368 VpK=act/of/none -6597050892288 VpK=act/of/some 7696581394432 VpK=act/on/all
-10995123617792 VpK=act/on/none -12582912 VpK=act/through/all 38797312 VpK=act/through/none -7340032
VpK=act/through/some 16777216 VpK=act/to/all 17592203870208 VpK=act/to/none -13631488 VpK=act/with/all
7696581394432 VpK=act/with/some -8796093022208 VpK=belong//all 6291456 VpK=belong//none -7340032
VpK=belong/for/all 14680064 VpK=belong/in/none 22020096 VpK=belong/on/all 7340032 VpK=belong/to/none -7340032
VpK=hire//all 8796083585024 VpK=hire//some -16777216 VpK=hire/for/all 8796076244992 VpK=hire/for/none
38482900680704 VpK=hire/for/some 25288759050240 VpK=hire/in/all -17592192335872 VpK=hire/of/all
17592186044416 VpK=meet//all -9895604649984 VpK=meet//some 6597057183744 VpK=meet/as/none 11534336
VpK=meet/at/all -31885825671168 VpK=meet/at/none 15393144963072 VpK=meet/at/some -12094627905536
VpK=meet/for/none 17592195481600 VpK=meet/for/some 8796080439296 VpK=meet/in/all -7696601317376
VpK=meet/in/none -6597069766656 VpK=meet/of/all 20890707296256 VpK=meet/of/none -7340032 VpK=meet/on/none
22020096 VpK=meet/on/some -9437184 VpK=other//all -50577512857600 VpK=other//none 29360128 VpK=other//some
7696591880192 VpK=other/about/none -9437184 VpK=other/as/none -11534336 VpK=other/at/all 68169740845056
VpK=other/at/none 23089729503232 VpK=other/at/some 29686783541248 VpK=other/before/none -6291456
VpK=other/by/all 19791189377024 VpK=other/by/none -7340032 VpK=other/for/all 24189244276736
VpK=other/for/none -38482906972160 VpK=other/for/some -7340032 VpK=other/from/all -15393169080320
VpK=other/from/none 15393182711808 VpK=other/in/none 16777216 VpK=other/in/some -20890720927744
VpK=other/into/all -8796093022208 VpK=other/of/all 10485760 VpK=other/of/none 13194132193280
VpK=other/of/some 10995125714944 VpK=other/off/none 17825792 VpK=other/on/all -36700160 VpK=other/on/none
-7696587685888 VpK=other/on/some 8388608 VpK=other/out/none -8388608 VpK=other/sa/all 26214400
VpK=other/since/none -11534336 VpK=other/through/none -6597078155264 VpK=other/to/all -16777216
VpK=other/to/none -8796074147840 VpK=other/to/some -7340032 VpK=other/w/none 10485760 VpK=other/with/all
-24189235888128 VpK=other/with/none 7340032 VpK=other/with/some -7340032 VpK=say//all -17592208064512
VpK=say//none -10485760 VpK=say//some -10995108937728 VpK=say/at/all 41781405155328 VpK=say/at/none -13631488
VpK=say/at/some -15728640 VpK=say/for/all -8796066807808 VpK=say/for/none -12094635245568 VpK=say/from/none
-7696592928768 VpK=say/in/all 30408704 VpK=say/in/none 12582912 VpK=say/in/some -6291456 VpK=say/of/all
-10485760 VpK=say/of/none 9895592067072 VpK=say/of/some -7340032 VpK=say/on/all 16777216 VpK=say/on/none
-9437184 VpK=say/to/all -13194139533312 VpK=say/to/none 32505856 VpK=study//all 9895615135744 VpK=study//none
-10995091111936 VpK=study//some 16777216 VpK=study/as/none 9437184 VpK=study/at/all -18691685089280
VpK=study/at/none 27487821103104 VpK=study/from/all -10995085869056 VpK=study/in/all 26388262289408
VpK=study/of/none -12582912 VpK=study/on/all -8388608 VpK=study/through/all -7340032 VpK=study/to/all
-6597048795136 VpK=study/to/none 11534336 VpK=study/to/some 14293651161088 VpK=want//all -7696564617216
VpK=want//none -7696581394432 VpK=want//some -23089751523328 VpK=want/at/all 10995116277760 VpK=want/at/none
32985348833280 VpK=want/for/all -6291456 VpK=want/for/none -18691697672192 VpK=want/in/all 15393162788864
VpK=want/like/all -12094627905536 VpK=want/like/none -12582912 VpK=want/of/all -15393162788864
VpK=want/of/none 9437184 VpK=want/to/all 40681919741952 VpK=work//all 19791209299968 VpK=work//none
-13194147921920 VpK=work//some 14293675278336 VpK=work/as/none 10485760 VpK=work/at/all -12094610079744
VpK=work/at/none 13631488 VpK=work/at/some 10485760 VpK=work/for/all -20890695761920 VpK=work/for/none
16492674416640 VpK=work/from/all 10995116277760 VpK=work/in/all 16492674416640 VpK=work/in/none
23089744183296 VpK=work/in/some -7340032 VpK=work/of/all -15393162788864 VpK=work/on/all 19922944
VpK=work/on/none 16777216 VpK=work/with/all 14293651161088 W=& 56075121328128 W=2nd -6291456 W=3rd -6291456
W=aa 50331648 W=aarhus 25165824 W=abbey 16492663930880 W=abt -9437184 W=academy -12094618468352 W=accelerator
7340032 W=access 7340032 W=accountant -32505856 W=accounting 10485760 W=achimota 16777216 W=actual
-9895604649984 W=ad -14680064 W=adjuster -17825792 W=admin 13631488 W=admiral 8796104556544 W=advice 15728640
W=advocate -8388608 W=africa -8796093022208 W=african 14293639626752 W=aga 13631488 W=age 7696581394432
W=agency 6597084446720 W=agent 23089735794688 W=ai -18874368 W=aid 38797312 W=aiesec 40894464 W=air 31457280
W=airline -8388608 W=airlines 18691708157952 W=airport 10485760 W=airways 13194158407680 W=aldi
19791216640000 W=alliance 19922944 W=aloysius 19922944 W=alum 20971520 W=alumna -22020096 W=alumni -8388608
W=amateur 8388608 W=amazon 19791209299968 W=ambassador 24117248 W=ambulance 7696602365952 W=america
-7696589783040 W=american 6291456 W=anaesthetist 38797312 W=anand 7340032 W=ang -10485760 W=ankara -8388608
W=anna -15728640 W=answer -7340032 W=appeal -7340032 W=apple 37383386955776 W=apprentice 26214400
W=apprentices 19922944 W=apprenticeship 42880953483264 W=arborist 11534336 W=architect -28311552 W=archive
37383380664320 W=archives 12582912 W=archivist 20971520 W=area -8388608 W=army -12094674042880 W=artist
-8388608 W=arts 32985341493248 W=arup 13194145824768 W=assessment -8388608 W=assessor 9437184 W=assistants
-25165824 W=association 10995166609408 W=asylum 10485760 W=auction 36283864842240 W=audit -7696600268800
W=auditor -12582912 W=auntie -9437184 W=aurora -8388608 W=avalanche -8388608 W=aviation -10995116277760 W=ay
-20971520 W=aye -8388608 W=ba -37748736 W=baby -6291456 W=bad 8796083585024 W=badge 14293691006976 W=bag
-8388608 W=baguio 8388608 W=bailey -9437184 W=baker 8388608 W=bakery -23068672 W=baking -15728640 W=ball
46179488366592 W=bank 34084860461056 W=banker -7340032 W=bar 10995127812096 W=barber -6291456 W=barclays
30786325577728 W=barista 11534336 W=barracks 23068672 W=barrister -32505856 W=basel -7340032 W=batch
-19922944 W=bath -9895604649984 W=bats 9437184 W=battalion 11534336 W=battery -10485760 W=bbc 15393162788864
W=bea -7340032 W=beach -8388608 W=bear -7340032 W=become -7340032 W=bee 7340032 W=bees 12582912 W=beet
-8388608 W=beirut -26214400 W=belfast 25165824 W=bell -27262976 W=bells -7340032 W=below -10485760 W=bench
-7340032 W=best 26214400 W=bia 59373627899904 W=bible -8388608 W=bicycle -10485760 W=big -14680064 W=bill
-9437184 W=bird -10485760 W=bishop 24117248 W=black -8796093022208 W=blank -8388608 W=blind -11534336 W=bloke
28587302322176 W=blood -13194120658944 W=blue -38797312 W=board 50577525440512 W=boat 42991616 W=body
13631488 W=boeing -20890720927744 W=bologna 11534336 W=bond 8388608 W=book -6597089689600 W=books 12582912
W=boot 12582912 W=bootcamp 31457280 W=booth -35651584 W=booths 39582407065600 W=boots 34603008 W=border
10995124666368 W=born -14680064 W=bosch -9895573192704 W=boss -7696581394432 W=boston -32505856 W=bottle
11534336 W=bound 55574528 W=boy 32505856 W=boys -17825792 W=branch -9895621427200 W=brass 8388608 W=breakfast
-12582912 W=brent 10485760 W=brewer 12582912 W=brewery 10995116277760 W=bridge -10995116277760 W=briefing
-7340032 W=brigade -8796068904960 W=bristol -18874368 W=british 19922944 W=bro 11534336 W=broken -7340032
W=broker -9437184 W=brother -8388608 W=brothers 8796085682176 W=brown -10485760 W=buddy 8388608 W=building
17592161927168 W=bureau 36283883716608 W=burnt -9437184 W=bus -10485760 W=buses 10995139346432 W=business
-15728640 W=butcher -7340032 W=buyers -7696589783040 W=cab 14680064 W=cabin -41943040 W=cable -15728640
W=cadet 14293658501120 W=cafe -12582912 W=cairo 9437184 W=calabar 7340032 W=call -8796127625216 W=calls
9437184 W=cambridge 12582912 W=camp 51380224 W=campaign 11534336 W=campus 18691679846400 W=canada
17592210161664 W=canadian -9437184 W=canal 17592186044416 W=capital 9437184 W=captain -7696609705984 W=car
-17825792 W=card 19922944 W=cards -7340032 W=care 12582912 W=career -7696593977344 W=careers -7340032 W=carer
-10485760 W=caretaker -6291456 W=cargo 16492695388160 W=carlos 13631488 W=carnival 18691697672192 W=carpenter
14680064 W=carpet 17592186044416 W=carpets 10485760 W=cartoon 39582418599936 W=case -11534336 W=casting
-7696587685888 W=castle -8388608 W=cat -27487800131584 W=catalogue -7340032 W=catering 30786302509056
W=cathal -9437184 W=catriona -6291456 W=cebu 30786318237696 W=cell 24117248 W=cement 8796080439296 W=census
28311552 W=center 33554432 W=central 38482906972160 W=centre -15393162788864 W=ceo 10995105792000 W=ceremony
-8388608 W=cert 41943040 W=certificate 11534336 W=certification 19922944 W=certified 34603008 W=cfo
-12094637342720 W=chad 9437184 W=chain 35184363700224 W=chamber 10995116277760 W=championship 12582912
W=chapel -9437184 W=chaplain 41943040 W=chapter -14680064 W=charity 16492696436736 W=chat -8388608 W=check
-8796105605120 W=cheese -19791209299968 W=chef -8388608 W=chefs 12582912 W=chem 26214400 W=chemist -16777216
W=chevening 24117248 W=chicago 6291456 W=chief -7696581394432 W=chinese -11534336 W=chip 14680064 W=chippy
17825792 W=choir -13194122756096 W=christmas -12094659362816 W=church -29360128 W=cinema -12582912 W=city
10995092160512 W=class -7696553082880 W=cleaner -32505856 W=cleaners 7340032 W=clerk -24117248 W=clerks
-31457280 W=clinic 55574528 W=clinical 17825792 W=clock 8388608 W=closed -6291456 W=club -10995132006400 W=co
-6597060329472 W=co-op 24189244276736 W=coach -48234496 W=coaching 9437184 W=coal 10995130957824 W=coastguard
39582425939968 W=coat 20890720927744 W=code 7340032 W=cohort -8388608 W=coin -7340032 W=cold -12582912
W=colleague -7340032 W=collect -28311552 W=college -15393135525888 W=commerce 8388608 W=commercial 19922944
W=commission 18691721789440 W=commissioner 29686792978432 W=committee 24189288316928 W=common -11534336
W=community -13631488 W=compadre -14680064 W=companies 7340032 W=company -41943040 W=competition -17825792
W=concrete 11534336 W=conductor -12582912 W=conference -8796104556544 W=congress 8388608 W=connections
-6597069766656 W=conservatoire 21990245138432 W=conservator -12582912 W=conservatory 14680064 W=constanta
-10485760 W=contest -9437184 W=contract -14680064 W=controller 8388608 W=cook -11534336 W=coop -8796103507968
W=cooper -8388608 W=cooperative 14680064 W=cork -13631488 W=corner -16777216 W=corona 18874368 W=corps
-7696591880192 W=corridor -10485760 W=costa -8388608 W=costume 14293659549696 W=cotonou -7340032 W=council
38482920603648 W=counsellor -9437184 W=count -9437184 W=counter 15728640 W=counting -10485760 W=country
-7696605511680 W=counts 13631488 W=county 25288832450560 W=course -8796042690560 W=court 25288789458944
W=cousin -17825792 W=cox 11534336 W=cracked -8388608 W=crane 59768832 W=credit -14680064 W=crem 9437184
W=crew -16492662882304 W=cricket -9895644495872 W=crm -8388608 W=crop 8388608 W=cross -6597069766656 W=crown
18691684040704 W=cruise -19791178891264 W=curator -7340032 W=customs 29686813949952 W=cv -12582912 W=dad
-6291456 W=dairy -7696563568640 W=dakar 12582912 W=dal -7340032 W=dam 12582912 W=dancer 14680064 W=dangote
12094619516928 W=danish 13194145824768 W=data 23068672 W=daw 14680064 W=day -33554432 W=days -8796118188032
W=dbs 9895604649984 W=deacon -9437184 W=dead -8388608 W=deaf 31457280 W=debate -30408704 W=debating 15728640
W=decades -9437184 W=december -6291456 W=deep 8388608 W=degree -8796093022208 W=delhi -9437184 W=deloitte
47278999994368 W=delta 18691654680576 W=denmark 13631488 W=dental -33554432 W=dentist -58720256 W=dentists
-19922944 W=denver -10485760 W=department -20890720927744 W=deposit -9437184 W=depot -23089713774592 W=dept
21990247235584 W=derby 10485760 W=design -7340032 W=desk 41781441855488 W=dey -11534336 W=dhaka -6291456
W=diamond 9895589969920 W=dice -15728640 W=diff -48234496 W=dig -10485760 W=din 40894464 W=dinner 26214400
W=diploma 7340032 W=director 21990205292544 W=directory 13631488 W=discovery -9437184 W=distributor
39582401822720 W=district 71303168 W=division -9437184 W=dj -9437184 W=dm -6291456 W=doc 37383373324288
W=doctor -26214400 W=doctors 16777216 W=dog -53477376 W=dogs 10485760 W=don -6597069766656 W=doors -6291456
W=dorm -13631488 W=dormitory -14680064 W=dos -17825792 W=doula 25165824 W=dr -34084901355520 W=drama
-10485760 W=drill -17825792 W=drinks 9437184 W=driver 10995096354816 W=driving 7340032 W=dry 12582912 W=dubai
21990219972608 W=dublin 6291456 W=dude 13631488 W=duke 19922944 W=dunedin -11534336 W=durham 19922944 W=dutch
-10995123617792 W=duty -7340032 W=early -8388608 W=easter -8796108750848 W=eats -6291456 W=edinburgh
-13194130096128 W=editor -8388608 W=education -10485760 W=eggs 6291456 W=eight -15728640 W=ein
-14293644869632 W=election -13631488 W=electrician -8388608 W=elementary 14680064 W=elephant 19791209299968
W=eleven -14680064 W=elizabeth -8796093022208 W=ella -10485760 W=embalmer 14680064 W=embassy 8388608
W=emirates 18691697672192 W=employer -8388608 W=engine 26214400 W=engineer -14293677375488 W=engineering
34084852072448 W=engines -7340032 W=english -12094650974208 W=enough -9437184 W=enterprise 7696587685888
W=entire -7340032 W=environment 14293651161088 W=er -14680064 W=estate 21990239895552 W=eth 48378501136384
W=ethics -13631488 W=eve -7340032 W=evening 7340032 W=ex -12094610079744 W=exact 12582912 W=exam -7340032
W=examiner 26388286406656 W=exchange -8796100362240 W=executive 7340032 W=exercise -19922944 W=exeter
-7340032 W=explaining -7340032 W=expo -14293663744000 W=export -17825792 W=extension 13194126950400 W=extras
12582912 W=ey -10995116277760 W=eye -9895614087168 W=facebook -24189255811072 W=factory 15393162788864
W=faculty -9437184 W=fae 42880916783104 W=fair -26388314718208 W=falconer 12582912 W=family -18874368 W=fan
-7340032 W=farm 6597069766656 W=farmer -33554432 W=farmers 11534336 W=farrier 31457280 W=farriers -9437184
W=fashion -9895604649984 W=fast -19922944 W=february -6291456 W=fed -9895593115648 W=fee -12582912 W=fella
19791209299968 W=fellow 14680064 W=fellowship 29686813949952 W=fence -8388608 W=ferries 10995116277760
W=ferry -7696595025920 W=festival -14293636481024 W=ffa 12582912 W=fi 14293644869632 W=field 17592195481600
W=fife 10995107889152 W=fifth 9437184 W=fiji 8388608 W=film -8796105605120 W=final 16777216 W=finance
32985348833280 W=finland 7340032 W=fire 35184417177600 W=firefighter 13631488 W=firm -10485760 W=first
-20890688421888 W=fish -10485760 W=fisheries 15393153351680 W=fisherman 8388608 W=fitter -15728640 W=five
-12582912 W=flat -10485760 W=fleet -13631488 W=flight 13194139533312 W=flood 10485760 W=floor -17825792
W=florist -10485760 W=flower 12582912 W=flowers 9437184 W=flying -47185920 W=folk 20971520 W=food -6291456
W=football -13631488 W=for 25288789458944 W=force 12094648877056 W=ford 16777216 W=foreign -10485760 W=forest
25165824 W=forex -8388608 W=form -10485760 W=former -19922944 W=forscht -7696558325760 W=fort -16777216
W=forty -20971520 W=forum -18874368 W=foster 8388608 W=foundation 15393148108800 W=founder 12582912 W=four
-7696607608832 W=fourteen 7340032 W=frames 13631488 W=franchise 9895604649984 W=frat 17825792 W=frau
-11534336 W=free -16777216 W=french -23068672 W=friday -15393178517504 W=fridays -8388608 W=fridge -7340032
W=friend -9437184 W=friends -8388608 W=friendship -7340032 W=frm -13631488 W=front -8388608 W=frozen
-13631488 W=fulbright 33554432 W=full -33554432 W=fund 18691718643712 W=funeral 14293659549696 W=future
8796093022208 W=gaborone 11534336 W=gaffer -7340032 W=galley 10485760 W=game -28311552 W=gang 20971520 W=gap
-9437184 W=garden -8796100362240 W=gardener 8388608 W=gas 25288767438848 W=gates -10485760 W=gcash -7340032
W=gdansk 8388608 W=gdynia 8388608 W=gen 14680064 W=georgia 18874368 W=georgian -10485760 W=gig 7696581394432
W=girl -7696536305664 W=girls -9895604649984 W=glasgow -8388608 W=glass -14680064 W=glassblower 23068672
W=glasses -7340032 W=global -12094639439872 W=goat -9437184 W=god -13194160504832 W=gold -17825792 W=golden
-8388608 W=golf 12094619516928 W=good -8796125528064 W=google 8796108750848 W=governor 6291456 W=grab
-12094635245568 W=grace 23089744183296 W=grad 15393195294720 W=grade 13194139533312 W=grand -6291456 W=graz
8388608 W=great 13194112270336 W=greek -15728640 W=green -14680064 W=greetings -18874368 W=grey -23068672
W=groningen -10485760 W=ground -7340032 W=groundsman 8796133916672 W=growers 10485760 W=guard 6291456
W=guards 18874368 W=guide 62914560 W=guides 28311552 W=guild -7696552034304 W=guten -28311552 W=guy
35184358457344 W=guys 16492674416640 W=gym -8388608 W=hackathon 9437184 W=hai 11534336 W=hairdresser
-14680064 W=half -12582912 W=halifax -8388608 W=hall -18691712352256 W=hand 15728640 W=handover -7340032
W=handshake 13631488 W=harbour 22020096 W=harness 13631488 W=harvard -34603008 W=harvest 15728640 W=hat
-18691719692288 W=head -8796081487872 W=health -20971520 W=hearing -18874368 W=heart -11534336 W=hei
-19922944 W=hej -8388608 W=helicopter -13631488 W=heritage 20890728267776 W=hermes 52776558133248 W=herr
-10995132006400 W=high -20890654867456 W=hill -10995137249280 W=hindi -9437184 W=hiring -14680064 W=hiya
-12582912 W=hm -41781465972736 W=hmp 24117248 W=hobby -14680064 W=hola -15728640 W=holidays 10485760 W=holy
18874368 W=home 7696593977344 W=honey 11534336 W=hong -22020096 W=hop -12094627905536 W=horse -9437184
W=hospice 23068672 W=hospital 13194154213376 W=hostel 23068672 W=hot -27262976 W=hotel -25288794701824
W=hours -8388608 W=house 19791231320064 W=housing 24189255811072 W=hr -38482931089408 W=hull -8796093022208
W=hundred -14680064 W=hunter 13631488 W=husband -10485760 W=hygiene -6291456 W=hygienist 14680064 W=ice
-38797312 W=ielts -8388608 W=ii 16777216 W=iit -6597098078208 W=ikea 51677054894080 W=inbound 23068672
W=indeed 9437184 W=india 26388269629440 W=infosys -12094581768192 W=inquiry -9437184 W=inspection -12582912
W=institute 49478054707200 W=instructor 11534336 W=intake -15728640 W=intern -7340032 W=international
26388279066624 W=interpreter 14680064 W=interpreters 11534336 W=interview 7696550985728 W=interviews 7340032
W=invitations -7696581394432 W=iowa 11534336 W=ireland 19791216640000 W=irish -8388608 W=island
-9895619330048 W=iso -7696581394432 W=ja -10485760 W=jacket -7340032 W=jam -7696581394432 W=january
-7696581394432 W=japanese -7696588734464 W=jena 21990232555520 W=jobs -9437184 W=jockey 9437184 W=jpl
-12094634196992 W=judge -18874368 W=judges 6291456 W=july -7340032 W=june -6291456 W=junior 13631488 W=jury
-8388608 W=kaming -8388608 W=kampala 9437184 W=kathmandu 6291456 W=ke 49478012764160 W=keeper -9437184 W=kent
-9437184 W=kenya -8796081487872 W=kerala 15728640 W=kerry 42880945094656 W=ki -13631488 W=kibbutz
-13194124853248 W=kiel 8388608 W=kiln 27487801180160 W=kindergarten -11534336 W=kindly -10485760 W=kit
-7340032 W=kitchen -25288807284736 W=kitchens 10485760 W=knust 25288792604672 W=ko -20971520 W=kofi -14680064
W=korean -23089760960512 W=krakow 6291456 W=kumasi -10485760 W=kuya -6291456 W=kyoto -7340032 W=lab
47278999994368 W=laboratory 10485760 W=labs -18874368 W=lad 26388268580864 W=ladder 7340032 W=ladies 11534336
W=lady 46179534503936 W=lagos -7696581394432 W=lah 8796093022208 W=lahore 6597061378048 W=lake -7340032
W=lamp 7340032 W=lanka 17592186044416 W=last -7696599220224 W=late -19922944 W=law -8796074147840 W=lawyer
-14680064 W=lay 14680064 W=leaders 27262976 W=league -13194146873344 W=learn 29360128 W=learning 12582912
W=leaving -13631488 W=lecture 22020096 W=lecturer -10485760 W=leeds -15393209974784 W=legal 14680064 W=legion
-22020096 W=leh 25165824 W=leiden 15393152303104 W=letter 12582912 W=letters -13631488 W=library
10995116277760 W=lic 45079976738816 W=licence -17825792 W=licensed 22020096 W=licensing -13631488 W=lido
19922944 W=life 15728640 W=lifeboat 37748736 W=lifeguard 22020096 W=lifeguards 14680064 W=lift -22020096
W=light 10995109986304 W=lighthouse 24189283074048 W=line -39582395531264 W=lines -14293668986880 W=linkedin
-43980485033984 W=listening 8388608 W=little -8796103507968 W=living 7340032 W=local 8388608 W=locksmith
30408704 W=lodge -22020096 W=logistics 8388608 W=london 19922944 W=lord 6291456 W=loreto -6597023629312
W=lorry 19922944 W=loss -6597085495296 W=lottery 20890720927744 W=loughborough -7696603414528 W=louis
-19922944 W=lourdes -6291456 W=lovely -9437184 W=loves -9437184 W=loyola 36700160 W=lucia -19922944 W=lulu
50577534877696 W=lunch -25165824 W=lund -7696605511680 W=luthier -11534336 W=lycee 45088768 W=ma'am -16777216
W=machine -7340032 W=madam -8796113993728 W=maersk 23089735794688 W=magazine -19922944 W=magic 29360128
W=magistrate 26214400 W=mail 16777216 W=main -8388608 W=maker 24189323968512 W=makerere 38797312 W=makers
10485760 W=mall 10485760 W=malta -8388608 W=manager -9895604649984 W=manila 9437184 W=marathon 20971520
W=march -12094638391296 W=maria -11534336 W=marine -14293599780864 W=market -15728640 W=mars -14293651161088
W=marshal 8388608 W=mart -6597069766656 W=mas 62672172220416 W=mass -14680064 W=master 53477376 W=master's
-9437184 W=masters 7340032 W=mate 45088768 W=mater 12094592253952 W=maternity -9437184 W=max 30786302509056
W=mayor 9437184 W=mba -9437184 W=mechanic -18874368 W=medical 8388608 W=meeting -35651584 W=meetings
-15728640 W=members 7340032 W=membership 13631488 W=men 11534336 W=mentor 23068672 W=mercy 13194172039168
W=met 27487778111488 W=meters 7340032 W=metres -18874368 W=metro 14293651161088 W=midwife 12582912 W=midwives
78643200 W=military 12582912 W=mill -13631488 W=min -16777216 W=mines -9895604649984 W=minister -11534336
W=ministry 12094627905536 W=mint 33554432 W=minutes -7340032 W=miss -6597084446720 W=mission -7696540499968
W=mister -9437184 W=mixer 13631488 W=mobility 7340032 W=mock -12582912 W=model -9437184 W=module -7340032
W=moi -23068672 W=mom 14293651161088 W=mombasa -6597062426624 W=moms -13631488 W=monday -10995124666368
W=money -7340032 W=monk -9437184 W=monthly -7340032 W=moose -11534336 W=morning -6291456 W=mosque 11534336
W=mother 26388279066624 W=mount 28311552 W=mountain 68157440 W=mr -60473195102208 W=mrs 8796071002112 W=ms
-23089730551808 W=msc -13631488 W=mud -6291456 W=mule 9437184 W=museum 53876054032384 W=mutuals -8388608
W=mystery -8388608 W=nail 25165824 W=nairobi 37383382761472 W=naman -8388608 W=namaste -8388608 W=name
-15393191100416 W=named -12094668800000 W=names -8388608 W=naming -8388608 W=nanny -18874368 W=nasa -19922944
W=national 78065308794880 W=navy -19922944 W=neighbour -6291456 W=nelson -9437184 W=nepal 38797312 W=nestle
19791201959936 W=netflix 7696574054400 W=nets -14680064 W=network 42880920977408 W=new -50331648 W=newark
25165824 W=news 7340032 W=next -14293663744000 W=ngo -14680064 W=nhs -15393162788864 W=ni -14680064 W=nice
-20971520 W=nigeria -9437184 W=night 16492686999552 W=nights 13631488 W=nine 6597057183744 W=niya
-7696598171648 W=nokia -12094603788288 W=noon -19791209299968 W=norfolk 15728640 W=normal 12582912 W=north
15393141817344 W=northern 26388306329600 W=norway 18691697672192 W=norwegian 29360128 W=notary 38797312
W=note -7696581394432 W=notion -14293651161088 W=nottingham 24117248 W=november -8388608 W=novo
21990224166912 W=number -7696591880192 W=nun -19922944 W=nursery -7340032 W=nurses 31457280 W=nursing
23068672 W=nysc 11534336 W=obviously 13631488 W=ocean 16777216 W=offering -7340032 W=office 7696566714368
W=officer 27487783354368 W=officers -6291456 W=offices -13194139533312 W=ofsted 13194139533312 W=oil
-8796105605120 W=old -26388272775168 W=olympiad -10485760 W=one -62672197386240 W=online -22020096 W=open
21990232555520 W=opera 19922944 W=operation -9437184 W=operator 13194147921920 W=opposite -6291456 W=order
-14680064 W=organisation 7696581394432 W=oslo -15728640 W=otis 7696603414528 W=owl -15728640 W=own
-8796082536448 W=oxford -13194172039168 W=pa 10995116277760 W=page -17592194433024 W=palace -9895613038592
W=pan 12582912 W=panel 17592162975744 W=panto 11534336 W=paolo 9437184 W=paper -11534336 W=papers -12582912
W=para 10485760 W=paramedic 36700160 W=paris -6291456 W=parish 12582912 W=park -19922944 W=parks 7340032
W=partner -12582912 W=parts 12582912 W=party -11534336 W=paso 18874368 W=passport 24117248 W=pastor 7340032
W=pastry -30408704 W=patch 8388608 W=patient 10485760 W=patrol 11534336 W=pens -11534336 W=pension 30408704
W=people -17592171364352 W=pero 22020096 W=person 26388279066624 W=pest 10485760 W=pharmacist 13631488 W=phd
-16492704825344 W=phone -8796113993728 W=photo -8388608 W=physician -9437184 W=physio -18874368 W=pie
13631488 W=pilot -17825792 W=pilots 31885837205504 W=piraeus -6597077106688 W=pit 25165824 W=pitch -10485760
W=pixar 26388269629440 W=place -10995107889152 W=planning 17592175558656 W=plant 9895628767232 W=plasterer
9437184 W=platform 10485760 W=platoon 29360128 W=pleasant -8388608 W=ploughing 8388608 W=plovdiv 8388608
W=plymouth 9437184 W=po -12582912 W=podiatrist -7340032 W=poet 8388608 W=police -23068672 W=polish
-8796093022208 W=pooja -19922944 W=poor 19922944 W=port -14293651161088 W=porter 7340032 W=portuguese
-13631488 W=post -23089744183296 W=postal -8388608 W=poster -7340032 W=postman 9437184 W=posts -12582912
W=pottery -12582912 W=power -20971520 W=practice -11534336 W=premium -9437184 W=press 17592173461504 W=priest
16777216 W=primary -18874368 W=prince -9895604649984 W=princess 6291456 W=printer 22020096 W=printing
18874368 W=prison 47185920 W=pro -7340032 W=producer 13194131144704 W=professor -13631488 W=program 14680064
W=programme 12582912 W=proper -6291456 W=prosthetics 11534336 W=pta -14680064 W=pub 9895598358528 W=public
-13194124853248 W=publisher -11534336 W=pump 28587313856512 W=puppeteer 8388608 W=purdue 10485760 W=purser
9437184 W=qatar 12094627905536 W=quantity -7340032 W=quarry -13194132193280 W=que 11534336 W=queen 10485760
W=queens -26214400 W=question -8388608 W=queue -19922944 W=quick -12582912 W=quiz -7340032 W=rabbi -8388608
W=race 17825792 W=radio 21990210535424 W=rail 45079957864448 W=railway -8796093022208 W=ramp 8388608 W=ranger
28587255136256 W=reading -13631488 W=real -13194156310528 W=realtor -12582912 W=reception -11534336 W=reckons
13194139533312 W=recorder 11534336 W=recovery 8388608 W=recruiter 14293609218048 W=recruitment 10485760
W=recruits 19791209299968 W=red 9895604649984 W=referee 17825792 W=refinery -8796071002112 W=refresher
9437184 W=regiment 8388608 W=regional -35651584 W=register 19922944 W=registered 15728640 W=registrar
37748736 W=registry 7340032 W=reindeer -12582912 W=relief 40894464 W=rep 7696634871808 W=repair 15728640
W=reply -12582912 W=reporter -11534336 W=rescue 19922944 W=research -7696563568640 W=researcher -6291456
W=residence 44040192 W=residency -11534336 W=restaurant 16777216 W=resume -10485760 W=review 11534336 W=rice
-15728640 W=rig 13631488 W=right -14293651161088 W=ring -7340032 W=river -13194139533312 W=rn 10485760 W=roll
16777216 W=roofer -9437184 W=room -30408704 W=rose 27262976 W=rota 22020096 W=rotary -8796082536448 W=round
-22020096 W=row -12094662508544 W=royal 24117248 W=rubber -7340032 W=safaricom 21990232555520 W=safety
28587283447808 W=sailing 24189255811072 W=sales -7696573005824 W=salt 10485760 W=samaritans 22020096 W=sami
-10485760 W=san 30408704 W=sans 15728640 W=santa 22020096 W=saturday -24117248 W=saudi -10485760 W=sauna
-10485760 W=scheme -10995116277760 W=scholar 15728640 W=scholars -12094614274048 W=scholarship
-17592193384448 W=school -31885837205504 W=schools -10995123617792 W=science 8388608 W=scientist -20971520
W=scottish 8796103507968 W=scouts 10485760 W=se -14680064 W=sea -6597081300992 W=seamstress 6291456 W=search
-32505856 W=seasons 11534336 W=seats -6291456 W=secondary -7340032 W=secretary -19922944 W=section 18874368
W=security 15728640 W=seed 48378511622144 W=self -6291456 W=sem 17825792 W=semester -10485760 W=seminar
-28311552 W=seminary 16777216 W=senior 16777216 W=seo -7340032 W=service 69269267152896 W=services
27487804325888 W=session -8388608 W=sfax 11534336 W=shabnam -7696581394432 W=shearing 31457280 W=shed
-9437184 W=sheds 11534336 W=sheep 11534336 W=sheets 29360128 W=sheffield 20971520 W=shell -10485760 W=shelter
17592175558656 W=shepherd -19922944 W=ship -7696570908672 W=shipping -12094620565504 W=ships -10485760
W=shipyard -10995085869056 W=shop 9437184 W=shopify 30786325577728 W=shoulder -7340032 W=show -8796116090880
W=showing 9895604649984 W=si -8796109799424 W=side -32505856 W=sie -9437184 W=siemens 13194120658944
W=signals 29360128 W=silk -11534336 W=silver 10485760 W=sir -6597069766656 W=site -10995146686464 W=six
-6597069766656 W=sixth -10485760 W=ski 10485760 W=skills -19922944 W=sky 59373627899904 W=slept -6291456
W=small -16777216 W=smith -13631488 W=snow 13631488 W=society 35651584 W=solar -10485760 W=solicitor 8388608
W=somewhere -7340032 W=sommelier 19922944 W=sommeliers 11534336 W=song 11534336 W=sorbonne -8388608 W=sorry
-7340032 W=soup -15728640 W=sourdough -8388608 W=south 16492674416640 W=soy -10485760 W=spanish -10485760
W=spare 7340032 W=speaker -12582912 W=speaking 10485760 W=special -18874368 W=speed -7340032 W=split -8388608
W=square -8796093022208 W=sri 17592186044416 W=st -34084831100928 W=stadium 10485760 W=staff 10485760 W=stage
16492664979456 W=stall 30408704 W=stand 21990232555520 W=standards 35184382574592 W=standing 14680064 W=star
10485760 W=startup -6597069766656 W=state 39582418599936 W=station -14293651161088 W=steel -7696571957248
W=stenographer 28311552 W=stewardess -11534336 W=stone 12582912 W=stonemason 7340032 W=stop -6597078155264
W=store -8796108750848 W=stores 20890710441984 W=storm -8388608 W=story -6291456 W=stranger -18691707109376
W=strangers -6597082349568 W=street 26388261240832 W=string 15728640 W=student 19922944 W=students
-7696581394432 W=studio -9895604649984 W=stuff -15728640 W=style -7340032 W=summer -10995082723328 W=summers
-8388608 W=summit 23068672 W=sun 12094615322624 W=sunday -50331648 W=sundays -15728640 W=supervisor -16777216
W=supper -7340032 W=surf 13631488 W=surgeon -18874368 W=survey 59373670891520 W=swan 54525952 W=swim
-19922944 W=swiss -8796102459392 W=sworn 24117248 W=sydney 9895604649984 W=system -6291456 W=ta -6291456
W=table 14293614460928 W=tablet 35184365797376 W=tailor 12582912 W=talk -22020096 W=tall -9437184 W=tanker
-6291456 W=tata 14293651161088 W=tax -12094627905536 W=taxi 14680064 W=tea 9437184 W=teach 24189298802688
W=teacher -60817408 W=team 25288767438848 W=teams -7696581394432 W=tech 33554432 W=technician 14680064
W=teller -6291456 W=temple -11534336 W=ten -23068672 W=terminal -6291456 W=terry -6291456 W=tesco
-13194112270336 W=tesla 9895604649984 W=tess -9437184 W=test -13194156310528 W=testing -8388608 W=textile
-15393162788864 W=tfl 23089744183296 W=thatcher 35651584 W=theatre 9895594164224 W=therapist 22020096
W=thesis -8388608 W=theta 22020096 W=thing -29686788784128 W=things -9437184 W=third -27262976 W=thousand
-11534336 W=three -16492696436736 W=thursday -7696589783040 W=ticket 47185920 W=tidal -15728640 W=tie
13631488 W=tiktok -7696581394432 W=tiles -13631488 W=timber 13631488 W=time -12582912 W=tinder -10485760
W=tiny -6597069766656 W=tip -13631488 W=togo -18874368 W=tokyo 8796099313664 W=top 10995106840576 W=total
-31885844545536 W=tour -9895580532736 W=tower -6597027823616 W=town -9895566901248 W=toyota 26388308426752
W=tractor -7340032 W=trade 7340032 W=trading 27487803277312 W=trail -13631488 W=trainer -6597093883904
W=training 19791246000128 W=tram 7340032 W=translator 44040192 W=translators 9437184 W=transport
20890743996416 W=treasurer 27487779160064 W=trent 35184423469056 W=trial 7340032 W=trials 10485760 W=tribunal
15393153351680 W=trinity 44040192 W=trip -7340032 W=troop 27262976 W=trucker -25165824 W=trucks 22020096
W=true -11534336 W=trust 21990223118336 W=tu 7340032 W=tube -7696569860096 W=tuesday -15393194246144
W=tuesdays -9437184 W=tuna 30408704 W=tuner 28311552 W=tupperware 13631488 W=turf -10485760 W=turkish
6597069766656 W=tutors 8388608 W=tv -7696600268800 W=twin 10485760 W=two -29686830727168 W=typing -16777216
W=typist -9437184 W=tyre 32985326813184 W=uk 17825792 W=un -8388608 W=una -7340032 W=uncle -12094627905536
W=unesco 13194116464640 W=uni 20971520 W=unicef -15728640 W=union -19791179939840 W=unison 6291456 W=unit
6597069766656 W=united -12094627905536 W=universidad 7340032 W=university -28311552 W=uppsala 7340032 W=usd
-10485760 W=usdt -6291456 W=usher 16777216 W=utrecht -11534336 W=val -19922944 W=valley 12582912 W=valuer
-7340032 W=vet -27262976 W=vets 23068672 W=vidyalaya 14680064 W=vietnam 26388290600960 W=village
-9895616184320 W=vintage -7340032 W=visa -67070235508736 W=visit -12582912 W=volunteer -9437184 W=volunteers
6291456 W=vp -7696581394432 W=wa 32985328910336 W=wagon 34603008 W=wah -10485760 W=waiter 9437184 W=wala
-13631488 W=wales -10485760 W=walk 34603008 W=walked 12582912 W=walking 8388608 W=walls -7340032 W=wanjiru
-10485760 W=ward -15728640 W=warden -23068672 W=warehouse -10995102646272 W=warsaw -7340032 W=watch 33554432
W=water 35184353214464 W=wayne 6597069766656 W=weather 14293651161088 W=web 31457280 W=webinar 16777216
W=wedding -15728640 W=wednesday -11534336 W=wee -12582912 W=week -15393162788864 W=weekend -8388608 W=weeks
-12582912 W=weights 15393162788864 W=welder 12582912 W=welders -15728640 W=welding 18874368 W=wells 7340032
W=west -7340032 W=western -29360128 W=wey 21990224166912 W=wheel -7340032 W=whether 8388608 W=whole
-25288775827456 W=wi 15393143914496 W=wife -17825792 W=wig 9437184 W=wildlife 53876055080960 W=wind
-7696581394432 W=window -7340032 W=windows -8388608 W=wine -12582912 W=wings 12582912 W=wishes -6291456
W=witness 6291456 W=witnesses -7340032 W=wits 15728640 W=woman -9437184 W=women -6597049843712 W=wood
10485760 W=wool 12094627905536 W=woolies -13194104930304 W=words -7340032 W=worker 25165824 W=workers
22020096 W=workshop 10485760 W=world 17825792 W=writing 17825792 W=wrocław -7340032 W=wrong -28311552 W=yard
-10995126763520 W=ye 17592176607232 W=year -9437184 W=years -7696604463104 W=yes -14680064 W=yo 15728640
W=york -13194152116224 W=young -6597046697984 W=youth -10995066994688 W=youtube -7340032 W=yr -8796102459392
W=yrs 31885850836992 W=yung -14680064 W=zagreb 8388608 W=zero -9437184 W=zoo 34084860461056 W=zoom
-27487816908800 W=zurich 24189255811072 a2=!/! -20971520 a2=!/$ -9437184 a2=!/' -6597069766656 a2=!/but
-7340032 a2=!/he 29360128 a2=!/i 12582912 a2=!/she 18874376 a2=!/that's -11534336 a2=!/we 7340032 a2=\"/$
23089735794688 a2=\"/, -14293632286720 a2=\"/. -12094657265656 a2=\"/and 13194162601984 a2=\"/is 6291456
a2=$/$ -18691697672209 a2=&/i 20890720927744 a2='/$ -16492700631033 a2='/, 14293651161088 a2='/.
-15393244577803 a2='/: -16492674416640 a2='/a -8388608 a2='/and 16777216 a2='/but 19791216640000 a2='/course
-7696575102976 a2='/exam 11 a2='/for -14680064 a2='/guild 12582912 a2='/in 7340032 a2='/is -11534336 a2='/on
20890739802112 a2='/says 15393162788864 a2='/union 26214400 a2=(/i -9437184 a2=(/the 7340032 a2=)/,
-9895575289856 a2=)/. -7696590831616 a2=,/\" 19791184134144 a2=,/' -9895604650000 a2=,/000 -20971520
a2=,/1999 -6291456 a2=,/2 -13631497 a2=,/2001 18874368 a2=,/2011 -11534328 a2=,/2015 -7696560422912 a2=,/2017
6 a2=,/3 -8796065759240 a2=,/4 41943040 a2=,/5 27262976 a2=,/500 11534336 a2=,/8 15728629 a2=,/a
-37383423655925 a2=,/after 9437184 a2=,/also -12582912 a2=,/an -25165824 a2=,/and 16492607307766
a2=,/apparently 20890697859072 a2=,/as -29686726918144 a2=,/ask 39582397628416 a2=,/asked -6291456 a2=,/at
-8796120285184 a2=,/back -7340032 a2=,/because -10485760 a2=,/before -19922944 a2=,/best 24117248 a2=,/both
-7696549937138 a2=,/but 13194146873331 a2=,/by -16777216 a2=,/came 25288747515904 a2=,/can -15728640
a2=,/class 60817408 a2=,/cohort 20971520 a2=,/comes 10485760 a2=,/contract 12094627905536 a2=,/could -9437184
a2=,/decades 12582912 a2=,/decent 7 a2=,/dia 30408704 a2=,/didn't -8388608 a2=,/diff 11534336 a2=,/different
-7696495411200 a2=,/do 16492674416640 a2=,/does -13631488 a2=,/don't 19922944 a2=,/dr 7 a2=,/driver 12582912
a2=,/dublin -6291456 a2=,/e 25288767438848 a2=,/eu -6597069766656 a2=,/even -7340032 a2=,/every
-15393162788864 a2=,/fifteen 20971520 a2=,/fine 7340032 a2=,/five -7696603414537 a2=,/for -20971534
a2=,/forty 12582912 a2=,/found -9437184 a2=,/four -8796102459392 a2=,/from -8796067856375 a2=,/gave -12582900
a2=,/good -22020096 a2=,/got -7340025 a2=,/ha -18874368 a2=,/had -8388608 a2=,/half -17825792 a2=,/he
-24189270491084 a2=,/he's -10995073286144 a2=,/her -9895519715312 a2=,/hers 55574528 a2=,/him -25288717107184
a2=,/his -8388608 a2=,/hobby -11534336 a2=,/i 38482866077726 a2=,/i'd 25288767438848 a2=,/i'm 50577488740352
a2=,/i've -13194154213384 a2=,/ich -27262976 a2=,/if -8796093022208 a2=,/ijmuiden 15393155448832 a2=,/im
-7340032 a2=,/in -9437184 a2=,/is -16777216 a2=,/it 47185911 a2=,/it's -6597097029639 a2=,/last 6291464
a2=,/later -9437184 a2=,/leeds 9437184 a2=,/like -9895503986696 a2=,/london 9437184 a2=,/long 17825792
a2=,/looked -7340032 a2=,/made 21990232555520 a2=,/me 34084875141120 a2=,/message -9437184 a2=,/mind 11534336
a2=,/mine -53477376 a2=,/mine's -13631488 a2=,/moi 25165824 a2=,/mr 19791190425600 a2=,/my -28311540
a2=,/name -19922944 a2=,/near -8 a2=,/nine 7340032 a2=,/no -18691732275215 a2=,/nobody -8388608 a2=,/not
12094603788288 a2=,/nothing -10485760 a2=,/now -8796050030592 a2=,/number 6291456 a2=,/of -8796082536448
a2=,/on 7696571957265 a2=,/one -10995163463671 a2=,/only -8 a2=,/oslo -7696581394432 a2=,/other 38797304
a2=,/our 15393156497408 a2=,/paid -18874368 a2=,/photo -7340032 a2=,/port -14293635432448 a2=,/proper
31885837205504 a2=,/real -6597078155264 a2=,/remember -16777208 a2=,/retired -13631488 a2=,/salary
17592186044416 a2=,/same -10995079577607 a2=,/sat -10485751 a2=,/says -24117248 a2=,/second -6291456
a2=,/sends 35184360554496 a2=,/seven -22020088 a2=,/she 20971556 a2=,/she's -21990195855367 a2=,/showed 11
a2=,/since 7340032 a2=,/six -9895615135744 a2=,/so -14293641723910 a2=,/st -7340032 a2=,/still 26214393
a2=,/ten 11534336 a2=,/that -12094612176904 a2=,/that's -12094643634176 a2=,/thats -25165824 a2=,/the
26388265435150 a2=,/then -9895614087168 a2=,/there's -10485760 a2=,/they -23068681 a2=,/third 6291456
a2=,/thirty -14 a2=,/thirty-one 16777216 a2=,/this 19791185182720 a2=,/though 6597069766656 a2=,/three
-8796110848009 a2=,/till 9437184 a2=,/to 37383395344384 a2=,/today 7696581394432 a2=,/too -7340032 a2=,/took
14293635432448 a2=,/tuesday 7 a2=,/twelve 9437184 a2=,/twenty 8388608 a2=,/two 30786299363350 a2=,/unknown
10485760 a2=,/very -10485760 a2=,/walked 23089744183296 a2=,/wants -8388608 a2=,/was -6597093883904 a2=,/we
12094574428208 a2=,/we'd -14680064 a2=,/we've -20971520 a2=,/well -9437184 a2=,/when 11534336 a2=,/where
-16492650299392 a2=,/which -24117248 a2=,/who -13194186719232 a2=,/who'd 16492674416640 a2=,/whom -18874368
a2=,/with 43980449382416 a2=,/without -9895604649984 a2=,/would -9437184 a2=,/wrote 24189255811072 a2=,/years
8388608 a2=,/yes 7696592928768 a2=,/yet 6291456 a2=,/yo 8388608 a2=,/you 16777216 a2=,/your -9437184 a2=./\"
85761857683456 a2=./$ -20890772308006 a2=./' 13194148970490 a2=./, -9895604649984 a2=./. -12094674042889
a2=./2 9437184 a2=./3 9437184 a2=./a -20971500 a2=./accept 17825792 a2=./after -9437184 a2=./all 7340032
a2=./also 24189248471040 a2=./and -8796093022208 a2=./at -7696587685888 a2=./before 19791209299968 a2=./both
18874375 a2=./but -10995143540743 a2=./can 8796093022208 a2=./different 39845888 a2=./do -11534336 a2=./don't
12582912 a2=./dont -10485760 a2=./each 10485760 a2=./every 8388608 a2=./five -6597069766656 a2=./found
9437184 a2=./four 8 a2=./from 6597069766656 a2=./good -7696581394432 a2=./got 18691690332168 a2=./he
-31885804699638 a2=./he'd -6597078155264 a2=./he's -18691673554957 a2=./her 50331648 a2=./hers 27262976
a2=./him 17592210161664 a2=./his -12094636294144 a2=./hobby -13631488 a2=./i 7696581394432 a2=./i'd
-13194174136331 a2=./i'm -10485745 a2=./i've -15393162788882 a2=./im 35184365797376 a2=./in -6597092835312
a2=./invitation 13194139533312 a2=./invite 7696575102976 a2=./is -9437184 a2=./it -14680051 a2=./it's
-18691697672200 a2=./item 10485760 a2=./me -26388216152064 a2=./mine 12094616371200 a2=./mine's 10485760
a2=./my -41943040 a2=./name -7340032 a2=./never 8388595 a2=./no 37383360741376 a2=./nope -6291456 a2=./not
-19791209299968 a2=./nothing -24117248 a2=./now -8796083585024 a2=./on -9895604649984 a2=./one
-12094650974208 a2=./only 35184363700224 a2=./other 9437184 a2=./request -9895604649984 a2=./same 9437184
a2=./send -7340032 a2=./she -13194129047540 a2=./she'd 8388608 a2=./she's 10485768 a2=./should -8388608
a2=./since 8388608 a2=./so -13194046210048 a2=./so's 40894464 a2=./some -9437184 a2=./somebody -7340032
a2=./ten 9 a2=./that -7 a2=./that's -18691720740864 a2=./the -20890720927744 a2=./then 15393155448832
a2=./there 11534336 a2=./there's 16492686999543 a2=./they 6 a2=./they've 9895604649984 a2=./this
7696581394432 a2=./three -7340032 a2=./turns -7340032 a2=./two -6597076058102 a2=./very 27487790694400
a2=./wait 15728640 a2=./want 9437184 a2=./wants -7340032 a2=./we -21990219972601 a2=./we're -7696581394432
a2=./we've 8796102459392 a2=./well 6 a2=./what 8388608 a2=./when 17825792 a2=./who 7340032 a2=./with 9437184
a2=./would 14293651161081 a2=./yes 48378504282112 a2=./¶ 26388302135296 a2=:/' -6597093883912 a2=:/he 9437184
a2=:/he's 11534336 a2=:/her 8388608 a2=:/i 14 a2=:/me 11534342 a2=:/mr 14 a2=:/she 22020096 a2=:/she's
-7340032 a2=:/the -17825792 a2=:/yes 10995126763520 a2=;/he -8796101410809 a2=;/i -16492674416640 a2=;/i'd
17825792 a2=;/i'm -13631488 a2=;/she 19791225028608 a2=;/the -7696568811520 a2=;/we -8388608 a2=?/!
13194139533312 a2=?/$ 19791209299954 a2=?/' -10485760 a2=?/? -16492693291008 a2=?/he -20890732462068
a2=?/he's 25165824 a2=?/i 31885837205495 a2=?/i'd 8388608 a2=?/i'm -14680064 a2=?/i've 23089744183296 a2=?/my
-7340032 a2=?/no 7696538402803 a2=?/she -14293637529600 a2=?/we 21990247235584 a2=?/yes 6291462 a2=a/day
-7340032 a2=a/year -6291456 a2=about/my 12094627905536 a2=about/the -13631478 a2=added/me 18691723886592
a2=after/, 13 a2=after/the -7340032 a2=again/$ -7340032 a2=again/. 6 a2=already/. 15393162788864 a2=also/,
35651584 a2=also/. 16777216 a2=and/a -7696591880206 a2=and/all 19922944 a2=and/asked -8796093022208
a2=and/gave 8 a2=and/got -9895591018496 a2=and/he 19791197765632 a2=and/he's -6291456 a2=and/his -7340032
a2=and/i 31885796311050 a2=and/i'd -11534336 a2=and/i'm 10995101597696 a2=and/i've 7696581394426 a2=and/is
18874368 a2=and/it -9895614087168 a2=and/it's -12582912 a2=and/left 13631488 a2=and/made -13194139533312
a2=and/me -24117248 a2=and/measures 15393162788864 a2=and/my 9895592067072 a2=and/never -7340032 a2=and/put 7
a2=and/said -12094627905527 a2=and/she 30786360180736 a2=and/so -7696467099648 a2=and/still -8796059467776
a2=and/stood 12094627905536 a2=and/the -23068672 a2=and/then 16492674416640 a2=and/they -8796093022208
a2=and/this 15728640 a2=and/took 31885837205504 a2=and/was 9 a2=and/we 11534354 a2=are/in -11534336 a2=as/a
-8 a2=as/i 71303160 a2=as/in -13631488 a2=as/me -36700160 a2=as/my -19922944 a2=as/the 15728640 a2=as/well
55574528 a2=asked/me -7696587685888 a2=at/a -15393153351695 a2=at/five 13631488 a2=at/home -12582912
a2=at/mine -7340032 a2=at/my -26214393 a2=at/one 12582912 a2=at/our 8796072050727 a2=at/purdue 15728640
a2=at/the -12094682431505 a2=because/i -9437184 a2=before/, -13631488 a2=before/. 12582912 a2=before/i
36700160 a2=before/me -9895564804096 a2=before/my 9437184 a2=before/the -7340039 a2=both/, 45088768 a2=both/.
19922944 a2=but/he 13631488 a2=by/her 15728640 a2=by/the -18691682992121 a2=by/trade 40894464 a2=came/to
6597057183744 a2=de/la -7340032 a2=do/, 8 a2=do/. -9437171 a2=do/in 8 a2=down/in 18691697672192 a2=du/devoir
29360128 a2=du/monde 48378511622144 a2=every/day -7340032 a2=for/a 10995116277751 a2=for/an -10485760
a2=for/eleven 10485760 a2=for/five 19922931 a2=for/four 11534336 a2=for/her -24117258 a2=for/me 9437184
a2=for/money 13631488 a2=for/my 10995098451958 a2=for/nine 10485760 a2=for/our 13 a2=for/six 20971513
a2=for/ten 22020096 a2=for/the -21990273449940 a2=for/them 10485760 a2=for/three 25288795750400 a2=for/us
-7340032 a2=from/' 18874368 a2=from/a -11534336 a2=from/my -10485760 a2=from/the -12094666702863 a2=gave/the
9895604649984 a2=has/a 14680064 a2=has/invited -6291456 a2=he/asked 7 a2=he/came -7340032 a2=he/is 10485760
a2=he/says -32505856 a2=he/was 6291467 a2=here/, 29360128 a2=here/. -10995127812096 a2=him/, 19791195668480
a2=him/. -7340032 a2=how/she 7340032 a2=i'd/like -7696581394432 a2=i'd/love 17592186044416 a2=i've/never
-6597069766656 a2=i/can -7340032 a2=i/did 10485760 a2=i/don't 10485760 a2=i/had 16492674416640 a2=i/just
32985348833280 a2=i/mean 13631488 a2=i/sat 8 a2=i/think 31885837205504 a2=i/was -15393150205939 a2=in/'
-8796039544814 a2=in/2004 8388608 a2=in/2015 8 a2=in/a 12582912 a2=in/addis -11534336 a2=in/antwerp 17825792
a2=in/bergen 7340032 a2=in/bologna 23068672 a2=in/common -33554432 a2=in/constanta -12094627905536 a2=in/cork
13194165747712 a2=in/dakar 28311552 a2=in/delft -10485760 a2=in/doha -15728647 a2=in/dublin 9437176
a2=in/february 26388279066624 a2=in/gdynia -12094613225472 a2=in/ghent 13631475 a2=in/goole 20971520
a2=in/graz -7 a2=in/her -8388608 a2=in/his -6291456 a2=in/hull 15728640 a2=in/june 8388608 a2=in/kent
20971520 a2=in/leeds 30408711 a2=in/leicester -7340032 a2=in/leith -8388608 a2=in/malmo 14680064 a2=in/may 16
a2=in/milan 6 a2=in/my -8796127625216 a2=in/ohio -14680064 a2=in/one 7340023 a2=in/oulu 15728640 a2=in/our
-19922916 a2=in/perth -8388608 a2=in/peshawar -19922944 a2=in/plovdiv -6291472 a2=in/porto 9437184 a2=in/pune
7340032 a2=in/riga -8388608 a2=in/split -11534336 a2=in/suva -16777216 a2=in/tampere -6291456 a2=in/tartu
13631488 a2=in/tema 8388601 a2=in/that -7340032 a2=in/the -21990264012800 a2=in/trades 13 a2=in/truro
-6291456 a2=in/warsaw -23068672 a2=into/the -10485760 a2=is/all -6 a2=is/asking 6597069766656 a2=is/dead
12582912 a2=is/in 11534336 a2=is/my 26388279066624 a2=is/on -17592173461504 a2=is/the -8388608 a2=is/where
-9437184 a2=it/says 32505856 a2=it/was -8388608 a2=la/, -7340032 a2=last/month 9437184 a2=last/spring
16492694339584 a2=last/week 13194118561815 a2=last/year -7696589783040 a2=let/me 9895604649984 a2=like/a
-11534336 a2=like/i 23068672 a2=like/me -16492568510464 a2=list/, 32505856 a2=lol/$ -9437184 a2=lol/, 7340032
a2=lol/. -8388608 a2=me/, -6597069766656 a2=me/for -6 a2=more/than 13194132193280 a2=next/to -16777208
a2=no/, -8388608 a2=no/. 24117248 a2=now/$ 12094627905536 a2=now/, 15393203683328 a2=now/. 50577513906176
a2=now/and 36283872182272 a2=of/' 20971513 a2=of/a -20971507 a2=of/all 31885837205504 a2=of/any -6
a2=of/commerce 18691682992158 a2=of/forty 50577534877696 a2=of/glass 13631488 a2=of/him 13631488 a2=of/honour
8388608 a2=of/mine -13631488 a2=of/my -20971520 a2=of/one -7340042 a2=of/our -6291456 a2=of/people -7340032
a2=of/soap -8 a2=of/st -10485760 a2=of/technology -10485760 a2=of/tema 14680064 a2=of/the -57174627712978
a2=of/three -7340032 a2=off/the -7340032 a2=on/a -10485772 a2=on/here -14680064 a2=on/his 13631488
a2=on/monday 8796093022221 a2=on/my -23068690 a2=on/one 18874359 a2=on/our -9 a2=on/sundays -6291456
a2=on/the -17592159830029 a2=on/youtube -9 a2=on/zoom 11534352 a2=once/, 6 a2=one/, -11534336 a2=one/.
9437184 a2=only/, 12582912 a2=or/what -6291456 a2=out/$ 12582912 a2=out/, 14680064 a2=out/of 25165824
a2=put/in 16492674416640 a2=same/as 84934656 a2=sat/in 20890720927744 a2=says/the -13631488 a2=sent/me
-17592186044416 a2=since/i 8388608 a2=since/the 18874368 a2=siya/, 23068672 a2=so/bad 7696581394432 a2=so/i
-12094627905536 a2=that/came 9895604649984 a2=that/he 23068672 a2=that/i -16492659736576 a2=that/my
-7696587685888 a2=the/both 32505856 a2=the/night -8388608 a2=the/one -8388608 a2=the/pair 38797312
a2=the/same -11534336 a2=the/two 41943040 a2=the/year -6597042503680 a2=there/, -8388608 a2=there/was
-24189265248250 a2=though/, -7340032 a2=till/they 17825792 a2=to/a -12094642585606 a2=to/another 49283072
a2=to/ask 17592186044416 a2=to/be 9895604649984 a2=to/check 10995116277760 a2=to/do 18691697672192 a2=to/link
7696581394432 a2=to/me -7 a2=to/my -11534343 a2=to/our -8796093022190 a2=to/say 7696581394432 a2=to/tell 9
a2=to/the -16777216 a2=to/work 7340032 a2=together/, 7 a2=together/. -32505848 a2=together/at -9
a2=together/in -20971520 a2=told/me 26388279066624 a2=too/$ 8388608 a2=too/, 6597085495296 a2=too/. 10485760
a2=under/her 9437184 a2=under/the -6291449 a2=until/' 22020096 a2=up/in 32505856 a2=up/to 12582912 a2=us/both
-6291456 a2=w// -9437184 a2=w/me 8 a2=w/the 12582912 a2=wants/a -9895604649984 a2=wants/to 35651584 a2=was/a
20890720927744 a2=was/at -6597069766656 a2=was/in 29686831775744 a2=was/mine -9437184 a2=was/on
10995116277760 a2=we/sat 16 a2=when/i 40894464 a2=when/the -9437184 a2=when/we 17592186044416 a2=where/i
34603030 a2=where/i'm 12582912 a2=while/i -9895604649977 a2=who/came 8388608 a2=who/did -6291456 a2=who/has
-6597069766656 a2=who/i -6597069766656 a2=who/interviewed -16492674416640 a2=who/ran -6597069766656
a2=who/stood 8796105605120 a2=who/taught 7696581394432 a2=who/took -8796100362240 a2=who/walked
29686813949952 a2=who/was 26388279066624 a2=with/a -13194148970509 a2=with/her 7340041 a2=with/him -20971528
a2=with/his -6597069766656 a2=with/me -9895593115635 a2=with/my 20890702053376 a2=with/the 16 a2=with/this
-17825792 a2=with/three -8 a2=with/us 20890720927744 a2=¶/note 26388268580864 a2=¶/¶ 25288767438848 a=!
-31885823574024 a=\" 19791201959936 a=$ -19791209299986 a=& 9895576338439 a=' -21990214729706 a=(
-7696581394413 a=) 7696561471488 a=+ 20890720927744 a=, -20890677936104 a=. -15393162788878 a=:
-46179511435264 a=; -41781411446775 a=? 7696558325742 a=a -40681930227712 a=about -58720250 a=added
17592208064512 a=after 12582926 a=again -13631482 a=against 13631488 a=all -16492659736576 a=already
15393162788864 a=also 16492713213952 a=am 13631488 a=an 9895624572935 a=and -40681963782144 a=are
-10995073286144 a=as -12094568136688 a=asked -15728640 a=asks -12094634196992 a=at -10995122569237 a=because
-15728640 a=before -17592130469898 a=between -10485760 a=both 78643200 a=but 45088759 a=by -26388269629440
a=called -9895604649984 a=came 20890682130432 a=come 74766790688768 a=da 24189288316928 a=de 8796093022218
a=di 19922954 a=did 56075074142208 a=do -10995116277725 a=doing -8796093022208 a=down 14293641723904 a=du
46179515629568 a=e 38482915360768 a=either -8388608 a=en -6291456 a=end -10485760 a=ever 8388608 a=every
-6291470 a=except 30786325577728 a=five -7340032 a=for -30786325577734 a=from -20890741899283 a=gave
9895604649984 a=gives 9437184 a=goes 18691697672192 a=got -7696581394432 a=graduate -8796073099264 a=had
15393190051840 a=haha 13194139533312 a=has 28587302322164 a=have -6291456 a=he -15393214169075 a=he's
-8388608 a=help -6291456 a=here -19791180988416 a=herself 14680064 a=him 15393140768758 a=his -6291456 a=i
8796057370641 a=i'd 6597054038008 a=i've -10995126763520 a=im 18874368 a=in -42880953483321 a=into 6291446
a=is -15393186906135 a=isn't 12094627905536 a=it -13194130096136 a=just 34084860461056 a=knows -8796102459392
a=la -10485760 a=last 49 a=later -9895604649984 a=lead 7340032 a=let 9895604649984 a=like -23089621499911
a=list -9895524958216 a=lol -11534336 a=long -10995100549120 a=lot 16777216 a=made -6597069766656 a=maybe
-7340032 a=me 36283845967862 a=messages -8388608 a=monday -10 a=more 13194130096128 a=my -29686839115776
a=myself 40894464 a=n -6291456 a=na 34084852072448 a=needs 19791209299968 a=never 23068672 a=next
9895589969926 a=ng -13194165747712 a=no 6 a=not -15728640 a=now 104453626658807 a=of -46179555475483 a=off
-6597084446720 a=on -9895620378600 a=once 13 a=one -21990232555529 a=only -8796099313664 a=or -9895625621504
a=our 18691690332160 a=out 16492707971065 a=over -10995116277767 a=paid 18874368 a=pass 20971520 a=pays
29360128 a=popped 10485760 a=put 26388279066624 a=re 7 a=request -6291456 a=requested -15393162788864 a=sa
-15393162788857 a=said -6597069766645 a=same -7696511139840 a=sat 12094613225472 a=say -10995133054976 a=says
-15393198440461 a=sells 18691697672192 a=sent 19791196717056 a=she -8796104556533 a=should -10485760 a=since
-7696560422931 a=six 17825792 a=siya -13194100736000 a=so 10995093209081 a=something -8796101410816 a=spoke
-16492674416640 a=stayed 23089744183296 a=still -7340032 a=stood 21990232555520 a=study 9 a=sunday 6 a=taking
16492674416640 a=taught -14293651161088 a=that 27487790694384 a=thats 6597069766656 a=the -14293596635143
a=then 9 a=there -29686848552952 a=there's 12582912 a=these 42880959774720 a=they -12582912 a=this
-13194150019072 a=though -8388608 a=three 6291456 a=through 15728634 a=till -17592138858496 a=to
32985326813204 a=together -30408694 a=told 25288767438848 a=too 52428800 a=took 14293651161088 a=trained
32505856 a=twice 7 a=two -15393146011648 a=u 12582912 a=under -9895613038592 a=until -6597033066496 a=up
-12094616371200 a=w -7696581394423 a=want 34084860461056 a=wants -18691686137856 a=was 36283858550784 a=way
-17592176607232 a=we -13194127998952 a=went 17592173461504 a=were 11534336 a=what -8388608 a=when 27262976
a=where -8796050030579 a=which -11534336 a=while -12094627905536 a=who 52776505704448 a=whose -7340032 a=will
-7340032 a=with -15393257160689 a=without -8796101410816 a=works 14680064 a=would 17825792 a=writes
-6597061378048 a=wrote 8388608 a=yesterday 14 a=you -13631488 a=| 12094616371200 a=¶ 94557979017216 a=–
-8796083585011 al= -69269287075840 al=alike -75866311753728 alike -82463381520461 b=! -18691713400814 b=\"
-46179488366585 b=$ -6291456 b=' -24189266296839 b=( 7696617046016 b=) -6291442 b=+ 14680064 b=,
35184359505957 b=. -35184364748764 b=000 9437184 b=14 8388621 b=2 6 b=2011 -10485760 b=: -7696549937134 b=;
-12094627905536 b=? -6597056135168 b=^ -28587343216587 b=aboard 13631488 b=account 12582912 b=accounts
-11534336 b=actor -7696581394432 b=add 12094613225466 b=adding 7696581394432 b=afternoon -7696581394432
b=again -6 b=agent 30786332917760 b=agronomist 13194132193280 b=ako 13631488 b=aku 26388279066624 b=all
20971527 b=alone -10485760 b=aloud 8 b=also 7340032 b=alumna 30408704 b=alumni 17825792 b=am -16492674416640
b=and -34603029 b=another -7696581394432 b=anyone -9437184 b=apart 16777216 b=applied 19791197765632
b=apprentice 34603008 b=arbitration -6291456 b=architect 16492682805248 b=archive 10995116277760 b=are
-10995092160512 b=as 14293651161088 b=ask -6 b=asked -8796100362240 b=assessed 8 b=ate -7 b=attended
-14680064 b=audit -6291456 b=auditor 27487776014336 b=back -15393183760359 b=badge 32505856 b=bags -10485760
b=bakery 11534336 b=bank -27487805374464 b=bar 36283883716608 b=be -17592186044425 b=beach -9437184 b=been
-18691648389135 b=bees -10485760 b=began 11534336 b=behalf 16492674416640 b=being 17825792 b=belongs -6291456
b=big 10995116277760 b=bill -6291456 b=bloke 14293689958400 b=board 37748736 b=boat 10 b=books -7340032
b=booth 26 b=born -11534336 b=boss 52428783 b=both -13194088153120 b=bought -8388608 b=boy -13194092347392
b=bridge -11534336 b=briefing -6291456 b=brigade 15393162788864 b=bring -10485760 b=brother -19922944
b=brought -13631488 b=buddy 14293662695424 b=bus -9437184 b=but -6597061378048 b=buy 16492666028021 b=buyer
43980423168000 b=buys 50577521246208 b=cab 8 b=cadet 19922944 b=cadets -16777216 b=called -23089760960498
b=came -21990246186975 b=campaign 6291456 b=canteen 10995116277760 b=captain 30408704 b=car 8 b=card 16
b=carer 22020096 b=casting -10995116277760 b=centre -14680064 b=ceo -6291456 b=cfo 9895604649984 b=chain
-7696596074496 b=chair -8796102459385 b=chaired 10485779 b=chairs -7696581394432 b=chamber -6 b=chat -10
b=chatting -8388598 b=cheers -6291456 b=chef 8388608 b=chefs -7696581394432 b=choir -21990254575616 b=circle
11534336 b=claims 17825792 b=class 8796117139456 b=classmate 7340032 b=clerk -8796073099264 b=closed -7340032
b=coffee 9 b=cohort 18874368 b=colleague 26214400 b=college -7696581394425 b=come 13194139533323 b=conductor
10485760 b=connect -6597069766656 b=control -7696581394432 b=cook 17825792 b=cooked 11534336 b=cooks 9437184
b=cooper -9895596261376 b=coordinator 20890720927744 b=corridor -6291456 b=counsel 16 b=count -6291456
b=counter -8796093022208 b=course -12094613225478 b=court 6291456 b=cousin 6 b=crew -10995116277760 b=customs
-7696581394432 b=cv 14293651161088 b=dad 10 b=daughter -14293651161088 b=day -31885869711360 b=days 14680072
b=dear -14293666889728 b=degree -10485760 b=delegation 9 b=delivers -9895596261376 b=dentist -13194139533312
b=department 24189264199680 b=depot -8796093022208 b=desk 18874368 b=dey -13194125901824 b=dia -9437184 b=did
54526008 b=different -29360128 b=dinners 17825792 b=diploma -15393142865920 b=director 71468227493888 b=dj 7
b=do -7696581394432 b=doctor 20890720927744 b=doctorate 26214400 b=does -7340032 b=doing -18874368 b=don't
-8388608 b=done 10485767 b=door 7340045 b=down -18691709206520 b=draw 19791209299968 b=drink 8 b=drive
13631472 b=driver -10995116277760 b=drives 39845888 b=drove 11534336 b=drunk 8 b=duke -7340032 b=e
16492674416640 b=editor 8796078342144 b=em 6597062426624 b=end 8 b=engineer 62672162783232 b=euros
-6597069766656 b=even -11534336 b=evening -13631488 b=ever 13631488 b=every -8796111896576 b=everyone 8388608
b=examiner 21990222069787 b=exercise -6291437 b=expert 61572651155465 b=extra 11534336 b=face -14680064
b=factory -21990245138432 b=fae 23089736843264 b=fainted -7340032 b=fair -14293665841152 b=fan -6291456
b=farm -8796106653696 b=fella 15393162788871 b=fellow 7696547840000 b=fellowship 9437184 b=file
25288767438848 b=find 9437184 b=finish 14680064 b=finished 39845888 b=first 9437184 b=fish -8388608 b=five
34603008 b=flatmate -11534336 b=flew 14680064 b=floor -12094627905520 b=flowers 10485752 b=fly 13194139533312
b=foot 30786325577728 b=foreman -10995107889152 b=forklift 40681930227712 b=found -16777216 b=friday -6291456
b=friend -11534336 b=front -21990232555520 b=gaffer 11534336 b=gal -12094614274048 b=gave -9437164
b=gentleman 13 b=get -9437184 b=gets -16777216 b=girl 41781476458504 b=girls 17825786 b=glass 10 b=go
14293644869632 b=goes -10485760 b=gone 15393162788864 b=got -12094602739724 b=graduate 12582912 b=grew
10485760 b=guide -8796082536448 b=guild -11534336 b=guy 35184355311623 b=had -9895617232859 b=hair 8 b=half
-9895604649984 b=hall 12582912 b=hand -6291456 b=handover 22020096 b=hands 7 b=hangs 23089744183296 b=has
-9895622475788 b=have -7696606560264 b=he 56075083579378 b=he's 109951162777559 b=head 19791178891250
b=headhunter -7340032 b=heard 18874368 b=hearing -7696591880192 b=held -8388614 b=hello -12582912 b=help
-8388608 b=her -36283883716599 b=here -8796073099264 b=hers -10485760 b=herself 18874368 b=hes 10995126763513
b=hey 10485760 b=hi -17825792 b=him -15393185857528 b=himself 6291456 b=hire 6291456 b=hired 12582912 b=hires
17592168218624 b=hiring 15393152303104 b=his -10485760 b=hold 10485760 b=holds 9437184 b=home -9437184 b=hop
-6 b=horses -6291456 b=hour -7340017 b=hours -7696604463083 b=house -16777216 b=hr 59373610074112 b=i
-29686813949977 b=i'm -60473152110635 b=i've -25165835 b=im -16492692242432 b=in 24189245325339 b=inquiry 11
b=inspect 18 b=inspection -6597078155264 b=inspector 42880953483264 b=institute -7340032 b=instructor
18874368 b=interested -7340032 b=intern 14680064 b=interpreter -9895617232887 b=interview 31885837205504
b=invitation -7340032 b=invite -32985342541834 b=invite's 13631488 b=invites 7340032 b=inviting
-9895604649984 b=is 61572620746706 b=isn't -12582912 b=it 27487778111467 b=it's -20890766016525 b=job
28587302322176 b=join 18691688235008 b=joined 15728640 b=judge -27487804325854 b=judged -8388608 b=judges
-20971520 b=jury 7 b=just 52776529821696 b=kami 11534336 b=keen -8388608 b=keeper -15728640 b=keeps 14680064
b=kid 9437184 b=kids -6291456 b=kita 9437184 b=know -20890729316352 b=knows 36283883716608 b=ko -6291449
b=lab 7340032 b=lady 87960914493440 b=lamp -6291456 b=lamps 13194152116224 b=landlord -8388608 b=lass
-16492674416640 b=last -6291456 b=latin 7340032 b=lawyer -12582912 b=lead 34084869898240 b=leader 50331648
b=leave 7340032 b=led -8388594 b=left 30408697 b=letter -6597069766656 b=letters 27262968 b=licence -14680064
b=life 10485760 b=lift -16777223 b=light 15393162788864 b=likes -11534336 b=line -8796075196416 b=list
-7696573005831 b=listed -7696581394432 b=live -34603015 b=lives -7696593977355 b=logo 51677046505472 b=long
16777223 b=look -7696588734475 b=looked 7340032 b=looking -6597056135168 b=love -15728640 b=machine 19922944
b=mad -11534336 b=madam 38482892292096 b=made 14680064 b=make 9437184 b=maker 31885837205504 b=man
95657474916346 b=manager 43980452528119 b=market -6597069766656 b=master -8796093022208 b=matched -10485753
b=matron 38482906972160 b=mayor -8796100362240 b=me -98956083199968 b=mean 11534336 b=means 18874368
b=measured 10485760 b=meeting -6291456 b=member 35651584 b=members 24117248 b=mended 6291456 b=mentor
-12582912 b=message -9895593115648 b=met -15393186906098 b=mind 14293651161088 b=mine -13194168893440 b=mint
-7340032 b=minutes 10995094257696 b=mistress 20890710441984 b=money 17592186044416 b=month -6291446 b=months
7340040 b=more 6291456 b=move 23089744183296 b=moved -6291456 b=mum 7340032 b=museum -6597069766656 b=n
-6597061378048 b=name -15393162788875 b=name's -8 b=names 10485760 b=namin -14680064 b=needs -10485760
b=negotiation -8796105605120 b=neighbour -15728640 b=never -6 b=next 8388608 b=night -6597061378048 b=not
-10995177095175 b=notary -8796093022208 b=now 108851651149810 b=nurse -12094640488448 b=off -29686813949952
b=office -14680055 b=officer 19791190425600 b=ok 10485760 b=oke 15393162788864 b=on -10 b=once 40681930227706
b=one 12582912 b=ones -12094615322624 b=only 12582906 b=open -10 b=or -7340032 b=order -10485760 b=other
-13194119610353 b=ours -6291448 b=out -31885797359616 b=over -11534336 b=overlapped 10995116277760 b=owner
13194126950411 b=page 10485760 b=paid 30786318237696 b=paint -16777216 b=paired -7 b=panel -19922944
b=partner 28311552 b=passed 38797312 b=pay -7340022 b=people -14293625995264 b=person 23089724260352
b=pharmacist -7696581394432 b=pharmacy 10485760 b=photo -11534343 b=photo's -16492674416640 b=photograph
-8388608 b=photographer 7 b=piano 7 b=picks -8388608 b=picture -7340032 b=pilot -12094646779904 b=place
18691681943552 b=places -6 b=plant -6597062426616 b=play -7340032 b=played 19922944 b=plays 26214400 b=porter
20971520 b=post 18874368 b=poster 6 b=posts -8388608 b=poured -12094627905536 b=ppl 14680064 b=presented
20890706247680 b=president 27262976 b=producer -10485752 b=professor -12094627905536 b=program -7696581394432
b=programme -9895604649984 b=project 11534336 b=put -9895604649984 b=quarry -15393171177472 b=question
-9895604649978 b=queue -15728640 b=raised 12582912 b=ran 30 b=rang -9437184 b=read 25165824 b=recruiter
76965773049847 b=recruits -9437184 b=registered 9437184 b=request 10995116277760 b=retired -8796080439296
b=right 13631488 b=ring -6291450 b=road 23089735794688 b=roll 15728640 b=roof -6291456 b=room -10995116277754
b=roommate 31457272 b=rope 13194124853265 b=round -13194139533282 b=row 21 b=rowed -8388608 b=run 7340032
b=running -8388608 b=runs 34084875141106 b=sailed -9895604649984 b=same -14680064 b=sat -10995135152117 b=saw
-9437199 b=says 8796125528048 b=scan 7340032 b=scholar 9437184 b=school -16492697485319 b=scout
19791194619904 b=scouts -6597069766656 b=seamstress 23068672 b=season 14680064 b=seasons 29360121 b=seat
14680064 b=see 20890720927744 b=seen -7340032 b=sells -11534336 b=seminar -25165824 b=send -12094640488448
b=senior 29360128 b=sent 22020096 b=serve 30408704 b=served -7696543645702 b=service 17825792 b=share
-6291456 b=she 40681907159030 b=she's 153931627888608 b=shes 37383386955776 b=shift 15728640 b=shop
-6597069766656 b=show -8796093022208 b=side -7340014 b=sign 51380224 b=signed -6291456 b=signs 13631488
b=sings -7340032 b=sister -13194139533318 b=sits 26388321009657 b=slot -9437184 b=so 24189269442560 b=society
-8388608 b=somebody 17592208064506 b=someone 48378500087808 b=sorry -10485760 b=sound 16492674416640 b=speak
-7340032 b=speaker 15393153351680 b=spoke -8796103507948 b=sponsor 7340032 b=staff 10485760 b=stage -16777210
b=stall -11534326 b=stand -15393162788856 b=stay -7340032 b=stays -8388608 b=steward -8796099313664 b=still
25165824 b=stood -9895604649984 b=stopped 20 b=stranger -11534336 b=stuck -8388592 b=student 9437184
b=studied 6291456 b=study 12094627905550 b=summer -15393123991552 b=summit 21990232555520 b=supervisor
10995126763520 b=supper 13631488 b=surveyor 8796084633600 b=ta 17825792 b=table -15393182711775 b=talk
-14293675278336 b=talked -7340032 b=talking 20 b=taught 8388621 b=teach 6 b=teacher 22020096 b=teaches
19922944 b=team 19922944 b=tent -9437184 b=test -8388608 b=that 11534329 b=that's 15728631 b=the 8 b=them
41781418786808 b=then -14680054 b=there -6597088641036 b=there's -8796085682186 b=thing -9895622475776
b=think -18874368 b=thinks -7340032 b=thought -19922944 b=thru 27262976 b=tickets -10485760 b=till 10485760
b=tills -24189235888128 b=time -7696589783040 b=times -7340032 b=to -12094627905509 b=together
-17592201773069 b=took -6291456 b=top -20890720927744 b=tour 13194131144704 b=train 13194139533312 b=trained
53477376 b=trainee 8796093022201 b=trainer 26388263338002 b=training 15393155448832 b=trip -7340032 b=tuesday
-8388608 b=turns 21990232555520 b=tutor 40894464 b=two -9437177 b=uniform 11534336 b=university
-8796103507968 b=up 17592186044416 b=us -32985348833249 b=use -8388608 b=very 24117248 b=vet -17592193384441
b=village 7340032 b=visit -12582912 b=visits 31885837205504 b=viva -17592197578752 b=volunteer 99614709
b=volunteered 12582912 b=volunteers 51380224 b=walk -7340023 b=wall 33554432 b=want -7340043 b=wants
-12582912 b=warden 24117248 b=was 23068683 b=wasn't -9437184 b=watch 7340032 b=we -14680064 b=we're 27262976
b=we've -8388608 b=week -9895615135744 b=weekend -13631488 b=well 18874368 b=went 13194156310528 b=were
-20890688421898 b=what -7340032 b=what's 13631488 b=when 7340048 b=which -6291456 b=while 10995116277760
b=who 13631488 b=who's 23089769349120 b=whole -7696590831616 b=wife -13631488 b=winter 18691697672192
b=winters 16777216 b=wire -6291456 b=wis 19922944 b=with 16 b=woman 19791220834311 b=women -7696581394432
b=won 9437184 b=work 34084860461049 b=worked -14293610266624 b=works 75866263519223 b=workshop -19922953
b=would -9437184 b=write -7696581394432 b=year -6597022580743 b=years -23089674977315 b=you -12094602739712
b=you're 12582912 b=youth 11534336 b=yr 15728640 b=yrs 18874368 b=zoom -6597069766656 b=| -11534336 b=¶
-8796093022208 b=– 7340032 b=— 7 bias -151732669644900 c=career 15393042202591 c=emp 41781459681263
c=encounter 57 c=famous -27487774965702 c=gathering -31885878099879 c=kemp 264982302293983 c=kin
-29686876864559 c=korg 41943040 c=kprog 96468963 c=kschool -9895522861075 c=name -16492712165409 c=opener
-14293675278287 c=org 63771760394204 c=people -38482944720929 c=place -80264348827636 c=prof -27487743508526
c=prog -17592104255488 c=school -15393127137327 c=social -13194182524899 c=title -78065463984178 c=trail
-13194153164836 c=unit -43980550045748 d= 69269240938451 d=a -71468255805440 d=also -7696518479872 d=an
-30786312994823 d=another -7696547840008 d=any -16777216 d=der -8388608 d=el 7 d=ex 23068672 d=her
-29686876864533 d=his -23089790320663 d=its 8388608 d=la 36283891056640 d=le 14293693104128 d=les 12582912
d=mi -6 d=my -76965859033095 d=our -48378527350732 d=same 59768811 d=shared -23068672 d=some -10995141443614
d=that -10995116277772 d=the 64871210156068 d=their -7696581394432 d=this 20890656964592 d=together 8 d=your
-6597097029614 dir=i -113249741701175 dir=o -38482927943725 has=event -36283944534016 has=goal
-28587325390861 has=how -50577659658320 has=link 9895444217798 has=name -10995056508918 has=odd
-29686821290029 has=sender 21990274498560 has=share -21990232555584 has=shared -6597002657806
holds=already_know -64871186038784 holds=common_interest 54975581388800 holds=fake_profile -138538465099776
holds=met_professionally 102254581383168 holds=met_socially -79164837199872 holds=mutual_connection
-49478023249920 holds=opportunity 249589139505152 holds=sales_pitch -63771674411008 holds=same_place
-70368744177664 holds=scam -120946279055360 holds=shared_involvement -141836999983104 holds=unprofessional
-83562883710976 i=0 -42880944046108 i=1 -21990249332757 i=2 -46179515629587 i=3 -40681960636448 k=career
-7696581394441 k=emp -14293651161103 k=emp+place 10485760 k=encounter -21990255624181 k=famous
-13194139533277 k=gathering -16492674416617 k=gathering+place -10485751 k=kemp 8796093022197 k=kemp+place
6597077106688 k=kin -13 k=korg 22020089 k=kprog 20971520 k=kschool 10995116277750 k=kschool+place
9895598358528 k=name -8796093022214 k=org -20 k=people -22 k=place -21990250381312 k=prof -12094617419787
k=prog -7696581394446 k=school -9895591018524 k=unknown -15728651 k=word -23089774592023 kK=career/all
17592162975744 kK=career/none -13194124853256 kK=career/open -6597069766656 kK=career/some 13631488
kK=emp+place/all -14293631238144 kK=emp+place/some 9895596261376 kK=emp/all 20890745044976 kK=emp/none
-17592198627328 kK=emp/open -13194153164794 kK=encounter/all 15393176420336 kK=encounter/none -24189267345399
kK=encounter/open -16492674416640 kK=encounter/some -27262962 kK=famous/all -13194159456230 kK=famous/open
22020103 kK=gathering/all 27262976 kK=gathering/none -13631475 kK=gathering/some -16492694339584
kK=kemp+place/all 7696581394432 kK=kemp/all -25288767438848 kK=kemp/none 41781450244087 kK=kemp/open
19791236562944 kK=kemp/some -28587331682304 kK=kin/all 15393162788864 kK=kin/none -7696575102989 kK=kin/open
-10485760 kK=korg+place/all 8388608 kK=korg/all 7696599220224 kK=korg/none 10485760 kK=korg/some -7340032
kK=kprog/none 7340032 kK=kprog/open 22020096 kK=kprog/some -6291456 kK=kschool+place/all 9895598358528
kK=kschool/all -47185932 kK=kschool/none 7340032 kK=kschool/open 14293675278336 kK=kschool/some 12582912
kK=name/all 12582912 kK=name/none 16492694339596 kK=name/open -24189255811079 kK=name/some -31457280
kK=org+place/all 12582912 kK=org/all -10995100549120 kK=org/none -7 kK=org/open -6597101223936 kK=org/some
13194157359093 kK=people/all 20971536 kK=people/none -18691719692315 kK=people/open -17592224841736
kK=people/some 29686850650112 kK=place/all -18691709206558 kK=place/none -10485738 kK=place/open -19922936
kK=place/some 24117248 kK=prof/all -19791238660096 kK=prof/none -34084820615168 kK=prof/open 28587324342264
kK=prof/some 13194117513216 kK=prog/all -18874368 kK=prog/none -28311552 kK=prog/open 17825792 kK=prog/some
33554416 kK=school/all -19791180988428 kK=school/none 30786311946231 kK=school/open -25165824 kK=school/some
-18691672506377 kK=trail/all -7696581394432 kK=trail/none 18691697672192 kK=trail/open -7696581394432
kK=unknown/all 26388279066624 kK=unknown/none -27487821103115 kK=unknown/open 50577570529280 kK=unknown/some
-51677063282688 kK=word/all 28587339022336 kK=word/none -67070236557323 kK=word/open -15393198440468
kK=word/some 30786325577728 ka=career/ 9895619330048 ka=career/far -13194150019072 ka=emp/ 13194122756096
ka=emp/alike 10485760 ka=emp/far -28587302322176 ka=encounter/ -14293674229760 ka=encounter/alike
-7696590831616 ka=encounter/far 9437184 ka=famous/ -12094663557120 ka=famous/far 39845888 ka=gathering/
-35184397254656 ka=gathering/alike -7696581394432 ka=gathering/far 25288789458944 ka=kemp+place/
8796100362240 ka=kemp/ 14680064 ka=kemp/alike -12094612176896 ka=kemp/far 15393133428736 ka=kin/
-20890720927744 ka=kin/alike 18691709206528 ka=kin/far -14680064 ka=korg/ -14293643821056 ka=korg/alike
-6597051940864 ka=korg/far 25288767438848 ka=kprog/ -8796093022208 ka=kprog/alike 35651584 ka=kprog/far
-9437184 ka=kschool/ 8388608 ka=kschool/alike -9895604649984 ka=kschool/far 23089731600384 ka=name/
-34084846829568 ka=name/alike 9895604649984 ka=name/far 15393149157376 ka=org+place/alike 7340032 ka=org/
-24189265248256 ka=org/alike 9895604649984 ka=org/far 9895620378624 ka=people/ 16492674416640 ka=people/alike
-7340032 ka=people/far -21990224166912 ka=place/ -12094627905536 ka=place/alike -8796119236608 ka=place/far
9437184 ka=prof/ 15393162788864 ka=prof/alike -7696581394432 ka=prof/far -19791198814208 ka=prog/
10995137249280 ka=prog/alike -19791218737152 ka=prog/far -8388608 ka=school/ 16492698533888 ka=school/alike
-20890710441984 ka=school/far -20971520 ka=trail/ 18691708157952 ka=trail/alike -6291456 ka=trail/far
-12094627905536 ka=unknown/ -19922944 ka=unknown/alike -16492674416640 ka=unknown/far 12094627905536 ka=word/
-12094643634176 ka=word/alike 13194139533312 ka=word/far -23089753620480 kd=career/ -7696581394441
kd=career/the 8796093022208 kd=emp+place/ -14293636481024 kd=emp/ 14293638578182 kd=emp/a -20890788036631
kd=emp/her -7696581394432 kd=emp/his 6 kd=emp/my -6597055086581 kd=emp/our -13194139533312 kd=emp/same
19922944 kd=emp/the 36283919368172 kd=emp/your 8 kd=encounter/ -14293667938304 kd=encounter/a -12094644682741
kd=encounter/an -9437197 kd=encounter/her -18 kd=encounter/his 13631488 kd=encounter/my -7696592928749
kd=encounter/our -7696589783014 kd=encounter/same 34602996 kd=encounter/the 27487790694414 kd=encounter/this
-7 kd=famous/ -13194139533272 kd=gathering/ 13194132193289 kd=gathering/a 16 kd=gathering/an 25
kd=gathering/his -10 kd=gathering/my 17592175558656 kd=gathering/our -11 kd=gathering/same 13631488
kd=gathering/that 19922935 kd=gathering/the -41781454438381 kd=kemp+place/ 6597077106688 kd=kemp/
72567810424823 kd=kemp/a -12094643634176 kd=kemp/the -36283899445248 kd=kin/ 14680072 kd=kin/my -23068684
kd=kin/the 15728640 kd=korg/ 8796109799424 kd=korg/a 13631488 kd=kprog/ 12582912 kd=kprog/an 15728640
kd=kprog/the -9437184 kd=kschool+place/ 9895598358528 kd=kschool/ 15393162788850 kd=kschool/my 7340032
kd=kschool/the -26214400 kd=name/ 38482897534959 kd=name/a -9895618281464 kd=name/her 12 kd=name/my 9437172
kd=name/same 34603008 kd=name/the -23089744183283 kd=name/this -7340032 kd=org/ -23068660 kd=org/a -18874375
kd=org/my 35651567 kd=org/same 30408704 kd=org/the 15393173274624 kd=org/your -8388608 kd=people/
-20890720927753 kd=people/a 45088754 kd=people/an -7696564617216 kd=people/my -7340032 kd=people/our 9437184
kd=people/the -33554423 kd=people/this 42880953483264 kd=place/ -17592224841748 kd=place/my 17 kd=place/the
35651584 kd=prof/ 24117248 kd=prof/a -12094552408078 kd=prof/also 32505856 kd=prof/another 54525952
kd=prof/his 8388608 kd=prof/my -66060288 kd=prof/our -18874368 kd=prof/same 16777216 kd=prof/the
13194038870016 kd=prog/ -7696581394448 kd=prog/a 12582912 kd=prog/an -17825792 kd=prog/her -22020096
kd=prog/my 71303168 kd=prog/our -11534323 kd=prog/same -14680064 kd=prog/that -9437184 kd=prog/the
13194156310528 kd=prog/this -12582912 kd=school/ -27487773917193 kd=school/a -6597112758272 kd=school/also
16777216 kd=school/an -6291456 kd=school/our -13631481 kd=school/same -10485760 kd=school/the 28587353702383
kd=trail/ 30786325577728 kd=trail/a 20971520 kd=trail/the -14293666889728 kd=unknown/ 19791223980000
kd=unknown/a -9895604649966 kd=unknown/also 20971520 kd=unknown/an 15728640 kd=unknown/another -10485760
kd=unknown/der -7340032 kd=unknown/el 7 kd=unknown/her -22020103 kd=unknown/his -23068672 kd=unknown/la
36283883716608 kd=unknown/le 14293678424064 kd=unknown/les 10485760 kd=unknown/my -25288817770505
kd=unknown/our -7696570908672 kd=unknown/that -13631488 kd=unknown/the 21990270304268 kd=unknown/this
-14293673181184 kd=unknown/your 15 kd=word/ -28587302322200 kd=word/a 24189255811090 kd=word/also -35651584
kd=word/an -8388614 kd=word/her -6597069766665 kd=word/his -19922950 kd=word/mi 10485760 kd=word/my
-21990244089862 kd=word/our 19922960 kd=word/same -41943040 kd=word/that 29360128 kd=word/the 29686840164352
kd=word/this 10995116277760 kp=career/ 25288742273014 kp=career/at -6597057183744 kp=career/from
-8796081487872 kp=career/in -7340032 kp=career/with 14680064 kp=emp+place/ 26214400 kp=emp+place/in 8 kp=emp/
32985322618889 kp=emp/as 8388608 kp=emp/at -27487773917212 kp=emp/for -16492660785152 kp=emp/from -27
kp=emp/in 34084848926753 kp=emp/of -10995130957832 kp=emp/on -8796105605120 kp=emp/to 12094637342720
kp=emp/with -18691671457792 kp=encounter/ -24117226 kp=encounter/about -10 kp=encounter/after 13
kp=encounter/at -26388334641144 kp=encounter/behind 8796093022208 kp=encounter/by 25288767438856
kp=encounter/do 31457280 kp=encounter/for -38482894389248 kp=encounter/from 14293667938319 kp=encounter/in
-10995126763520 kp=encounter/no -8 kp=encounter/of 12094654119947 kp=encounter/off 12094627905536
kp=encounter/on -15393171177482 kp=encounter/to 13631468 kp=encounter/with 18691690332160 kp=famous/ 25165839
kp=famous/at -7696603414509 kp=gathering/ 14293667938333 kp=gathering/at -50577557946391 kp=gathering/before
-7340024 kp=gathering/do 12 kp=gathering/for 37383404781587 kp=gathering/from -20890736656365 kp=gathering/in
-6597069766640 kp=gathering/no -7 kp=gathering/of -12 kp=gathering/on 11534336 kp=gathering/through -7340032
kp=gathering/to 9437178 kp=gathering/with 20890733510648 kp=kemp+place/ -8796101410816 kp=kemp/
23089753620473 kp=kemp/at -21990251429888 kp=kemp/by -10995116277760 kp=kemp/for 8796063662080 kp=kemp/from
-16492636667904 kp=kemp/in 48378547273728 kp=kemp/no -13194139533312 kp=kemp/of 13194105978880 kp=kemp/on
-15393172226048 kp=kemp/to 24189255811072 kp=kemp/with 19922944 kp=kin/ -18691707109387 kp=kin/at
20890730364936 kp=kin/to 12582912 kp=korg/ 31457280 kp=korg/for -8796104556544 kp=korg/in 17825792 kp=korg/on
-8388608 kp=kprog/ 22020096 kp=kschool/ -16492690145290 kp=kschool/at 16777216 kp=kschool/for -22020096
kp=kschool/from -15393121894400 kp=kschool/in 38482857689088 kp=kschool/of 19922944 kp=kschool/to
12094627905536 kp=name/ -64871235321875 kp=name/am 16777216 kp=name/at 78065401069581 kp=name/for
25288755904512 kp=name/from 7696581394445 kp=name/in -19791184134144 kp=name/of -6597069766656 kp=name/on
16492652396544 kp=name/sa 10485760 kp=name/through 13631488 kp=name/to -13194139533312 kp=name/with
-7696610754560 kp=org/ -40681920790546 kp=org/about 6597069766656 kp=org/as -8388608 kp=org/at 24189218062355
kp=org/by -15728640 kp=org/for 32985379241973 kp=org/from 8796042690572 kp=org/in 13194172039153 kp=org/of
-31885810991113 kp=org/on 34603015 kp=org/since -8388608 kp=org/to -34603008 kp=org/with 15728640 kp=people/
25288792604659 kp=people/at -9895604649958 kp=people/from 38482900680704 kp=people/in 11534328 kp=people/of
-13194152116224 kp=people/to -10995116277760 kp=people/w 7696581394432 kp=people/with -9895595212800
kp=place/ -7696581394417 kp=place/at 24189310337014 kp=place/for -15393156497400 kp=place/from
-15393196343296 kp=place/in -30786381152268 kp=place/of -15393162788864 kp=place/to -19922944 kp=prof/
7696612851677 kp=prof/as 16777226 kp=prof/at -10485750 kp=prof/for -10995139346432 kp=prof/from 40894464
kp=prof/in 8388608 kp=prof/of 14293634383872 kp=prof/on 7340049 kp=prof/with -24117248 kp=prog/ 12582897
kp=prog/at 26388251803648 kp=prog/do -6597059280896 kp=prog/for 9895586824198 kp=prog/from -10995128860678
kp=prog/in -9895604649984 kp=prog/no 13631488 kp=prog/of -9895583678464 kp=prog/on 11 kp=school/
12094627905528 kp=school/as -10485760 kp=school/at -6597099126795 kp=school/for -9437184 kp=school/from
7696611803136 kp=school/in 28311552 kp=school/of -8796077293568 kp=school/on 7340032 kp=trail/ 16492674416630
kp=trail/as 8 kp=unknown/ -47279007334400 kp=unknown/about -27487819005958 kp=unknown/after -10995130957824
kp=unknown/am 16777216 kp=unknown/as -7696562520072 kp=unknown/at 15393198440473 kp=unknown/before
19791209299968 kp=unknown/beside -7340032 kp=unknown/by 14293660598263 kp=unknown/da -11534336 kp=unknown/de
26214400 kp=unknown/di 20890728267785 kp=unknown/do 13194114367488 kp=unknown/du -10995116277753
kp=unknown/em -7696581394432 kp=unknown/for 50577560043520 kp=unknown/from 53876063469568 kp=unknown/im
-6291456 kp=unknown/in -67070249140236 kp=unknown/into -16492690145280 kp=unknown/na 20971520 kp=unknown/ng
6597069766670 kp=unknown/no -12094640488448 kp=unknown/of 32985357221888 kp=unknown/off -12094604836864
kp=unknown/on -32985348833272 kp=unknown/out 19791203008512 kp=unknown/over -8388608 kp=unknown/sa
-29686824435702 kp=unknown/since -7696590831624 kp=unknown/through 26214400 kp=unknown/to 14680073
kp=unknown/under -7696597123072 kp=unknown/up -8796093022198 kp=unknown/von 16492674416640 kp=unknown/w
25165824 kp=unknown/with 12094641537008 kp=word/ 7 kp=word/about -8796108750864 kp=word/am -10485760
kp=word/as -8388617 kp=word/at 47279054520352 kp=word/by -12094636294151 kp=word/di 16492674416640
kp=word/for -9895585775622 kp=word/from 64871158775801 kp=word/im 29360128 kp=word/in -27487809568759
kp=word/inside -12094618468352 kp=word/into 7696569860109 kp=word/like -10485768 kp=word/ng 7340032
kp=word/no -7 kp=word/of -23068681 kp=word/off 8388600 kp=word/on -8388608 kp=word/over -8388608 kp=word/sa
32505866 kp=word/since -8796101410816 kp=word/through 28311542 kp=word/till 11534336 kp=word/to
-16492691193841 kp=word/w 7340032 kp=word/with -11534349 kq=career/free 11534325 kq=career/how -6597078155264
kq=emp+place/free -13194139533312 kq=emp+place/how 8796102459392 kq=emp/event -9437184 kq=emp/free
38482871320566 kq=emp/how 46137351 kq=emp/link -36283883716608 kq=emp/share -16492674416640 kq=encounter/free
8796074147840 kq=encounter/how -38482942623717 kq=encounter/share 9895648690160 kq=famous/free
-10995116277721 kq=famous/how -6 kq=gathering/free -25165818 kq=gathering/how -8796104556513
kq=gathering/link 6 kq=gathering/odd -8 kq=gathering/share 35651572 kq=kemp/free 23089758863349 kq=kemp/how
-14293644869632 kq=kemp/link 17592186044416 kq=kemp/odd -20890720927744 kq=kemp/share -19922944 kq=kin/how
-8388628 kq=korg+place/free 8388608 kq=korg/free 9895636107258 kq=korg/how -9437184 kq=kprog/free 18874368
kq=kschool/free 26388279066615 kq=kschool/how -8796093022208 kq=name/free -30786359132160 kq=name/link
20890760773632 kq=name/name -6597069766656 kq=org+place/free 22020096 kq=org/free -14293629141008 kq=org/how
-7696574054400 kq=org/link 6597069766656 kq=org/odd -7340032 kq=org/share 15393162788864 kq=people/free
-12582912 kq=people/how 10485746 kq=place/free -29686852747264 kq=place/how -9895578435584 kq=place/link
23089744183296 kq=prof/free -43980465111053 kq=prof/how 14293611315200 kq=prof/link -15728640 kq=prof/share
19791249145856 kq=prof/shared 15728640 kq=prog/free 11534316 kq=prog/how -13631479 kq=prog/share 9437184
kq=school+place/free 8388608 kq=school/free 17825770 kq=school/share -7696581394432 kq=trail/free
-23089726357504 kq=trail/how -17592194433024 kq=trail/link 20890720927744 kq=trail/odd 26388279066624
kq=unknown/event -10995127812088 kq=unknown/free -14293651161088 kq=unknown/how 47279014674452
kq=unknown/link -20971527 kq=unknown/odd -18691729129482 kq=unknown/share 25165806 kq=unknown/shared 11534336
kq=word/free 12094616371200 kq=word/how 26388279066643 kq=word/link -20890736656395 kq=word/odd
-8796119236622 kq=word/share -30786317189131 kq=word/shared 16777216 ks=career/ 7696581394423 ks=career/i
11534336 ks=career/person -7696581394432 ks=emp+place/ 6597080252416 ks=emp/ 40681943859200 ks=emp/he
-32505846 ks=emp/i -15393144963097 ks=emp/it -30786343403512 ks=emp/person -27487790694415 ks=emp/she
-15393140768768 ks=emp/somebody 6597069766656 ks=emp/we 26388279066624 ks=emp/were -14293686812672 ks=emp/who
26388322058228 ks=emp/you 11 ks=encounter/ -19922919 ks=encounter/he -29686798221334 ks=encounter/i
15393177468928 ks=encounter/it 24189255811072 ks=encounter/person -32985386582016 ks=encounter/she
21990216826880 ks=encounter/they 10485760 ks=encounter/we -8796083585024 ks=encounter/were -7696589783040
ks=encounter/who -9895579484145 ks=encounter/you -8796093022208 ks=famous/ -9895604649957 ks=famous/i -10
ks=gathering/ -30786342354925 ks=gathering/he 36283901542400 ks=gathering/i 7696569860096 ks=gathering/it
7340038 ks=gathering/person -15393134477312 ks=gathering/she -12094641537032 ks=gathering/we 11534330
ks=gathering/who 13194127998992 ks=gathering/you -7340032 ks=kemp/ 14680057 ks=kemp/he -13194151067648
ks=kemp/i 22020096 ks=kemp/person 13194098638848 ks=kemp/she 10995094257664 ks=kemp/someone 15393162788864
ks=kemp/we -18691673554944 ks=kemp/who -10995116277760 ks=kin/ -25165837 ks=kin/person 16777222 ks=kin/who
12582912 ks=korg/ 14680064 ks=korg/he -17825792 ks=korg/i 9895620378624 ks=korg/person -7340032 ks=korg/she
9437184 ks=kprog/ -8796074147840 ks=kprog/he -12582912 ks=kschool/ 26388270678016 ks=kschool/he
-13194139533312 ks=kschool/hes 9437184 ks=kschool/i 11534336 ks=kschool/person 25165824 ks=kschool/she
16777216 ks=kschool/we -28311552 ks=kschool/who -7340032 ks=name/ -27487814811660 ks=name/he 7696613900288
ks=name/i -24189266296832 ks=name/person 17592155635712 ks=name/she 53876085489657 ks=name/we -15728625
ks=name/were 11534336 ks=name/who -21990206341120 ks=org+place/ 14680064 ks=org/ -27487735119887 ks=org/he
13194139533312 ks=org/i -19791259631622 ks=org/it -8388608 ks=org/person 27262986 ks=org/she 9895620378615
ks=org/they -7340032 ks=org/we 27487800131584 ks=org/were -10485760 ks=org/who -10485760 ks=org/you -10485760
ks=people/ -13631505 ks=people/he -10995123617792 ks=people/hes 7696581394432 ks=people/i -10485748
ks=people/person 26388279066624 ks=people/she -12094604836864 ks=place/he 10995116277760 ks=place/hes 7340032
ks=place/i -10995108937735 ks=place/she -14680054 ks=place/we -16777216 ks=place/were 19922944 ks=place/who
-8796093022208 ks=prof/ 16777184 ks=prof/he 19791225028608 ks=prof/hes 14680064 ks=prof/i -13194173087744
ks=prof/it -13631488 ks=prof/person 8796086730752 ks=prof/she -17592186044416 ks=prof/shes 19922944
ks=prof/we 33554440 ks=prof/were -22020096 ks=prof/who -6597069766656 ks=prof/you -11534336 ks=prog/
36283883716608 ks=prog/he -8796085682166 ks=prog/i -13194152116224 ks=prog/it -8388608 ks=prog/person
-15393149157386 ks=prog/she 12094639439872 ks=prog/we 10485760 ks=prog/were -10485760 ks=prog/who
-10995128860672 ks=school+place/ 13631488 ks=school+place/person 17825792 ks=school/ -14293624946698
ks=school/he -17825792 ks=school/i 7696591880192 ks=school/it 8388608 ks=school/person -9437184 ks=school/she
-13194155261952 ks=school/we -13631488 ks=school/were 13631488 ks=school/who 18691697672192 ks=school/you
24117248 ks=trail/ 16492674416634 ks=trail/i 6291456 ks=unknown/ -19922944 ks=unknown/ako 7 ks=unknown/ela
18691689283584 ks=unknown/he 9895614087151 ks=unknown/hes 6597055086592 ks=unknown/i 31885853982729
ks=unknown/im -7696589783040 ks=unknown/it 14293651161088 ks=unknown/lui 8388608 ks=unknown/person -15728640
ks=unknown/she -23089753620468 ks=unknown/shes 40681916596224 ks=unknown/siya 12094616371200
ks=unknown/somebody -17592175558656 ks=unknown/someone 13194139533312 ks=unknown/they 23068672 ks=unknown/we
-30786333966336 ks=unknown/were -14293659549696 ks=unknown/who -17592207015936 ks=unknown/you -38482892292096
ks=word/ -7 ks=word/ako 8388608 ks=word/he -25288767438848 ks=word/i -21990241992704 ks=word/ich -8388608
ks=word/im 18874368 ks=word/it -18691697672183 ks=word/person 36283891056611 ks=word/she 17592167170033
ks=word/they -10485740 ks=word/u 13631488 ks=word/we -29686834921464 ks=word/were -6291449 ks=word/who
47278992654336 ks=word/you 7340032 l=, -72567842930771 l=,cap -45079963107342 l=about -12094637342686 l=and
-17825839 l=at 15393175371850 l=by -7696593977351 l=da 31885885440000 l=de 46179559669780 l=di 9437196 l=do
6291475 l=du 53876119044096 l=for -37383415267295 l=from -8796139159569 l=in 15393189003353 l=of
63771744665639 l=on -16492690145248 l=re 7 l=through -10995116277760 l=to -16492686999489 l=under 13 l=with
-28587315953686 lc=,c -72567842930771 lc=,capC -45079963107342 lc=aboutc -12094634196957 lc=andC
20890747142134 lc=andc -21990276595749 lc=atC 50577594646564 lc=atc -34084907646938 lc=byC 26214400 lc=byc
-7696620191753 lc=daC 31885886488576 lc=deC 65011712 lc=dec 48378517913617 lc=dic 9437196 lc=doC 8388618
lc=doc 8 lc=duC 53876120092672 lc=forC 51380242 lc=forc -35184443391986 lc=fromC -14680064 lc=fromc -32505877
lc=inC 40681994190943 lc=inc -24189293559808 lc=ofC 79164926328851 lc=ofc -15393181663212 lc=onC 16777237
lc=onc -14293684715508 lc=rec 7 lc=throughc -10995116277760 lc=toC -8796093022151 lc=toc -7696596074496
lc=underC 13631495 lc=underc -9437177 lc=withC 20971520 lc=withc -28587335876631 lkc=,c -32985328910336
lkc=,capC -15393111408640 lkc=,capcareerC -6291456 lkc=,capempC 16777216 lkc=,capencounterC -11534336
lkc=,capkempC -14680064 lkc=,capkschoolC 7340032 lkc=,capnameC -10995187580928 lkc=,caporgC 35651584
lkc=,capplaceC -9895581581312 lkc=,empc -7340032 lkc=,encounterc -8796112945152 lkc=,kschoolc -6291456
lkc=,peoplec -6597097029632 lkc=,placec 9437184 lkc=,progc -13631488 lkc=,schoolc 24117248 lkc=,trailc
12582912 lkc=,unitc -47185920 lkc=aboutc -12094627905536 lkc=andC 26388305281024 lkc=andc -9895624572928
lkc=andencounterc 12582912 lkc=andnameC 9437184 lkc=andpeoplec -8388608 lkc=andprofc -7340032 lkc=atC
24189307191296 lkc=atc -6597069766656 lkc=atempC -14680064 lkc=atempc -8388608 lkc=atencounterC -10485760
lkc=atencounterc -7696608657408 lkc=atgatheringC -15728640 lkc=atgatheringc -8388608 lkc=atkempC -17825792
lkc=atkschoolC 33554432 lkc=atnameC 29360128 lkc=atnamec 31457280 lkc=atopenerc -8388608 lkc=atorgC -8388608
lkc=atplaceC 37383395344384 lkc=atprogC 20971520 lkc=atschoolC 17825792 lkc=atschoolc -19922944 lkc=byC
26214400 lkc=byc -18874368 lkc=bypeoplec -11534336 lkc=daC 31885876002816 lkc=deC 44040192 lkc=dec
29686832824320 lkc=deplaceC 25165824 lkc=dic 10485760 lkc=duC 53876106461184 lkc=forC 37748736 lkc=forc
-14293620752384 lkc=forempc -10485760 lkc=forencounterc -12582912 lkc=fornameC -12582912 lkc=fornamec
-9437184 lkc=forpeoplec -8388608 lkc=forprofc -6291456 lkc=forunitc -44040192 lkc=fromC 16777216 lkc=fromc
-10485760 lkc=fromplaceC -14680064 lkc=inC 81363911835648 lkc=inc -9895624572928 lkc=inempC 29360128
lkc=inencounterc -22020096 lkc=inkschoolC 12582912 lkc=innameC -9895604649984 lkc=innamec 23068672
lkc=inopenerc 7340032 lkc=inorgC 11534336 lkc=inorgc 7340032 lkc=inpeoplec -36700160 lkc=inplaceC
-16492684902400 lkc=inplacec -9437184 lkc=inprogc -7340032 lkc=inschoolC -11534336 lkc=ofC 32985382387712
lkc=ofc 15393162788864 lkc=ofempC -10995125714944 lkc=ofempc -6597087592448 lkc=ofencounterC -12582912
lkc=ofencounterc -7696602365952 lkc=ofgatheringC -7696591880192 lkc=ofgatheringc -12582912 lkc=ofkempC
-6597087592448 lkc=ofkinc -9437184 lkc=ofkschoolC -14680064 lkc=ofnameC -13194117513216 lkc=ofopenerc
-8388608 lkc=oforgC 11534336 lkc=oforgc -10485760 lkc=ofpeopleC -10485760 lkc=ofpeoplec -22020096
lkc=ofplaceC 91259465105408 lkc=ofplacec 57671680 lkc=ofprofC 10995185483776 lkc=ofprofc 33554432 lkc=ofprogC
-7340032 lkc=ofschoolC 25165824 lkc=ofunitc -9437184 lkc=onC -12582912 lkc=onc -9895604649984
lkc=onencounterc -22020096 lkc=onnameC 30408704 lkc=onpeoplec -13631488 lkc=onprogc 9437184 lkc=throughc
-10995116277760 lkc=toC -9437184 lkc=topeopleC 9437184 lkc=withC 23068672 lkc=withc -20890742947840
lkc=withkinc -9437184 lkc=withpeoplec 6291456 mc=caps+Cc -9895567949824 mc=caps+cc -12582923 mc=capsCC
118747311374277 mc=capsCc 7340032 mc=capscC 17825792 mc=capscc -35184423469069 mc=firstCC -39845897
mc=firstcc -19791251243033 mc=lastCC -60473181470730 mc=lastCc -37748736 mc=lastcC 61865984 mc=lastcc
-19791271165998 mc=laterCC -80264429568021 mc=laterCc -8796106653696 mc=latercc -45079957864501 mc=less2CC
-92359081590803 mc=less2Cc 32505868 mc=less2cC -22020096 mc=less2cc 80264356167626 mc=lessCC -40682001530909
mc=lessCc -10995059654656 mc=lesscC -25165824 mc=lesscc -49 mg=caps -7696558325766 mg=caps+emp -9437184
mg=caps+encounter -6 mg=caps+kin 28311552 mg=caps+name 9437184 mg=caps+new 10485760 mg=caps+prof -11534336
mg=capscareer 29686823387136 mg=capsemp -108851664781312 mg=capsencounter 7696581394413 mg=capsgathering
-44040206 mg=capskemp -12094627905536 mg=capskin 32505856 mg=capsname 17592204918784 mg=capsnew
-14293681569804 mg=capsorg 18691671457792 mg=capspeople 87961036128256 mg=capsprof 83562855399424 mg=capsprog
-18691741712384 mg=capsschool 10995145637888 mg=capstrail 26388269629440 mg=capsword -28587279253514
mg=firstkemp -6291456 mg=firstkin 13631488 mg=firstname -8388608 mg=firstnew -19791225028620 mg=firstprog
-6291456 mg=firstword 20890684227572 mg=last -82463451775033 mg=later -134140487794766 mg=less2emp
-29686832824327 mg=less2encounter 18691697672184 mg=less2name -17825792 mg=less2new 9 mg=less2org
-8796122382336 mg=less2people 9437184 mg=less2place -51677046505472 mg=less2prof 19791203008512 mg=less2prog
49478030589952 mg=less2word -8796109799461 mg=lesscareer 111050674405376 mg=lessemp -75866331676672
mg=lessencounter -36283862745146 mg=lessgathering -9895604650024 mg=lesskemp -19791209299968 mg=lesskin
20971529 mg=lesskorg -14680064 mg=lesskschool -7340032 mg=lessname -14293651161088 mg=lessnew -31885813088265
mg=lessorg -38482958352384 mg=lesspeople 29686845407232 mg=lessplace -9895564804096 mg=lessprof
30786268954624 mg=lessprog 38482906972160 mg=lessschool -13194178330624 mg=lessword -17592153538539 mk=career
-34084876189696 mk=emp -8796144402463 mk=encounter -68157468 mk=gathering 14293617606656 mk=kemp
59373643628533 mk=kin 17592173461504 mk=korg 30408698 mk=kprog -11534336 mk=kschool -23089709580295 mk=name
-38482951012380 mk=new -20971576 mk=org -54975574048794 mk=people -27487834734611 mk=place -6597129535518
mk=prof 8796125528048 mk=prog -20890747142157 mk=school -23089720066062 mk=word -92359044890714 mkc=careerCC
-31885845594112 mkc=empCC 30786303557625 mkc=empCc -20971520 mkc=empcc -37383403733014 mkc=encounterCC
-23068681 mkc=encounterCc 8 mkc=encountercc -47185946 mkc=gatheringCC 20890704150528 mkc=gatheringCc 9
mkc=gatheringcc -11534336 mkc=kempCC 17825785 mkc=kempcc 61572651155456 mkc=kinCC 19791209299968 mkc=kincc
-7340032 mkc=korgCC 32505856 mkc=kprogCC -10485760 mkc=kschoolCC -23089716920320 mkc=kschoolcc 13631488
mkc=nameCC -41781500575758 mkc=nameCc 18874368 mkc=namecC -8388608 mkc=namecc -11 mkc=newCC 31885808893925
mkc=newCc -9895619330048 mkc=newcC 45088779 mkc=newcc -12094652022828 mkc=orgCC -35184392011782 mkc=orgCc
32505856 mkc=orgcc -18691697672210 mkc=peopleCC -8796118188032 mkc=peopleCc 7340032 mkc=peoplecc
-17592212258832 mkc=placeCC -37383440433177 mkc=placecC -6291456 mkc=placecc 30786318237696 mkc=profCC
-13194164699136 mkc=profCc 16777216 mkc=profcc 24189296705523 mkc=progCC -12094666702848 mkc=progCc 37748736
mkc=progcc -6597090738183 mkc=schoolCC -15393162788864 mkc=schoolCc 25165824 mkc=schoolcc -8796093022219
mkc=trailcc 7340032 mkc=wordCC -26388312621082 mkc=wordCc -7696581394432 mkc=wordcC 22020096 mkc=wordcc
-58274167652411 mkg=career/ -7696581394432 mkg=career/people -15393162788864 mkg=emp/ -41781456535562
mkg=emp/career 23089744183296 mkg=emp/emp -19791209299968 mkg=emp/encounter 9895596261376 mkg=emp/new
7696566714368 mkg=emp/org -9895594164224 mkg=emp/people 17592195481600 mkg=emp/prof -7696597123072
mkg=emp/trail 21990232555520 mkg=encounter/ -25288800993326 mkg=encounter/career 23089744183296
mkg=encounter/emp -8796099313664 mkg=encounter/encounter -13194139533326 mkg=encounter/name 15728648
mkg=encounter/new -7696600268800 mkg=encounter/people 13194139533312 mkg=encounter/prof -8796099313664
mkg=encounter/word 37383380664340 mkg=gathering/ -10485802 mkg=gathering/new 19 mkg=gathering/people
7696581394432 mkg=gathering/word 16492664979479 mkg=kemp/career 10995116277760 mkg=kemp/emp -53876089683968
mkg=kemp/encounter 6597069766656 mkg=kemp/gathering 27487790694400 mkg=kemp/name 29686813949952 mkg=kemp/new
8796093022208 mkg=kemp/org 6597057183744 mkg=kemp/people -9895613038592 mkg=kemp/place -40681921839104
mkg=kemp/prof 43980482936832 mkg=kemp/prog 41781441855488 mkg=kemp/word 9895645544448 mkg=kin/prof
14293651161088 mkg=korg/ -16777216 mkg=korg/encounter -19922944 mkg=korg/korg -9437184 mkg=korg/name
-11534336 mkg=korg/new 51380224 mkg=korg/place 12582912 mkg=korg/prof 27487801180160 mkg=korg/word
-15393148108800 mkg=kprog/prog -17825792 mkg=kschool/ 12582912 mkg=kschool/encounter 30408704
mkg=kschool/name 9437184 mkg=kschool/new 15728640 mkg=kschool/org -26214400 mkg=kschool/people 17825792
mkg=kschool/place -15728640 mkg=kschool/school -15728640 mkg=kschool/word 41943040 mkg=name/ -13194114367488
mkg=name/emp -9895604649984 mkg=name/encounter -10995116277760 mkg=name/new -26388279066631 mkg=name/org
-13631488 mkg=name/people 26388279066624 mkg=name/prog 30786325577728 mkg=name/word -13194167844864 mkg=new/
-36283850162176 mkg=new/career 42880945094656 mkg=new/emp -50577534877696 mkg=new/encounter 26388263337956
mkg=new/gathering -32985370853394 mkg=new/kemp -13194139533312 mkg=new/kin 61865984 mkg=new/korg -9437184
mkg=new/new -59373627899904 mkg=new/org -21990252478464 mkg=new/people 53876134772736 mkg=new/prof
41781450244096 mkg=new/prog 17592147247104 mkg=new/school 8796075196416 mkg=new/trail 24189249519616
mkg=new/word 15393128185848 mkg=org/ -13194205593606 mkg=org/career 12582912 mkg=org/emp -10995116277760
mkg=org/kin 41943040 mkg=org/new -7696555180032 mkg=org/org -23068672 mkg=org/people 23068672 mkg=org/prof
-16777216 mkg=org/school -8388608 mkg=org/word 25165818 mkg=people/ -17825792 mkg=people/org -6291456
mkg=people/word -9895615135744 mkg=place/ -21990232555526 mkg=place/emp -17592199675904 mkg=place/encounter
-13631488 mkg=place/new 42880968163328 mkg=place/org -7340032 mkg=place/people 39582418599936 mkg=place/place
-7696581394432 mkg=place/word -29686838067210 mkg=prof/ -9895604649984 mkg=prof/encounter 26214400
mkg=prof/new -13631488 mkg=prof/people 13631488 mkg=prof/prof -30408704 mkg=prof/prog 13631488
mkg=prof/school -15728640 mkg=prof/word 34084879335424 mkg=prog/ 7340032 mkg=prog/new -12582912 mkg=prog/org
-6291456 mkg=prog/people 9437184 mkg=prog/prof -13631488 mkg=prog/prog -13631488 mkg=prog/school 29360128
mkg=school/ -76546048 mkg=school/name 10485760 mkg=school/org -7340032 mkg=school/people 30408704
mkg=school/prof 6291456 mkg=school/prog 24117248 mkg=school/word -9895579484160 mkg=trail/word 11534336
mkg=word/ -23089701191690 mkg=word/career 39582431182848 mkg=word/emp -30786333966342 mkg=word/encounter
-15393133428756 mkg=word/gathering -18 mkg=word/name -16777216 mkg=word/new -13194180427791 mkg=word/org
10995108937728 mkg=word/place 30408704 mkg=word/prof 31885779533824 mkg=word/prog 11534336 mkg=word/word
-59373667745818 n=1 -124244965982340 n=2 -50577592549404 n=3 16492686999575 n=4 56623126 n=5 75497486 neg
-27487814811718 negcareer -14293658501120 negemp -13194159456256 negencounter -6291468 neggathering 39845877
negkemp 30786306703360 negkin 20971520 negkorg -15728640 negkschool -10995105792000 negname 7696596074496
negorg 15393153351680 negpeople 18691712352242 negplace -16492686999559 negprof 12094620565517 negprog
-13194093395968 negschool -19791263825920 negtrail -12094635245568 negunknown 24189248471020 negword
-15393172226048 o=career0 -17825801 o=career1 18874368 o=emp0 23089736843264 o=emp1 -32985348833292
o=encounter0 -18691712352256 o=encounter1 10485769 o=encounter2 -18874362 o=famous0 -13194139533277
o=gathering+place0 -10485751 o=gathering0 -10995116277738 o=gathering1 -10485760 o=kemp+place0 7696581394432
o=kemp0 43980465111030 o=kemp1 -34084860461056 o=kin0 -15728661 o=kin1 10485768 o=korg0 33554432 o=korg1
-11534336 o=kprog0 18874368 o=kschool+place0 10995116277760 o=kschool0 15393192148983 o=kschool1 -22020096
o=kschool2 -9437184 o=name0 -20971520 o=name1 13631488 o=name2 -7696581394432 o=org0 16492649250801 o=org1
-18691689283592 o=org2 16777216 o=people0 10995103694822 o=people1 -14293638578176 o=place0 -30786310897664
o=place1 12094604836864 o=place2 -9437184 o=prof0 -16492674416648 o=prof1 8388608 o=prog0 -12582925 o=prog1
-7696562520064 o=school+place0 8388608 o=school0 -22 o=school1 -9895584727040 o=trail0 -10485760 o=unknown0 7
o=unknown1 -25288786313207 o=unknown2 21990232555492 o=word0 15393162788854 o=word1 -13194157359104 o=word2
-25288783167500 oc=all0 -6597069766648 oc=all1 -9895589969938 oc=all2 26388279066597 oc=none0 -47278999994368
oc=none1 -32985359319040 oc=none2 -27487845220376 oc=open0 30786325577719 oc=open1 -29686781444096 oc=open2
-13194175184905 oc=some0 -17592177655808 oc=some1 -20890720927753 oc=some2 -23068672 opens -21990157057993
openscareer 10995104743416 opensemp 13194173087751 opensencounter -15728604 opensfamous 20971537
opensgathering -7696581394419 openskemp 7340032 openskorg -6597056135168 openskprog 16777216 openskschool
9895631912960 opensname -20890712539136 opensorg -18691690332160 openspeople 26388250755064 opensplace
24117265 opensprof 12094641537007 opensprog -14293610266624 opensschool -7696601317376 openstrail
29686813949952 opensunknown -19791232368650 opensword 17 p= -63771666022449 p=about -42881012203555 p=after
-16492685950955 p=am -7696561471500 p=as -20890698907655 p=at 68169754476632 p=before 9895582629888 p=behind
7696571957248 p=beside -7340032 p=between -6597069766662 p=by -28311565 p=da -16777216 p=de 23068666 p=di
35184372088842 p=down 7340032 p=du -13194146873344 p=during -11534329 p=em -7696581394432 p=en 11 p=for
51677038116877 p=from 82463393054720 p=im 38797305 p=in -46179520872442 p=inside -12094619516928 p=into
16492640862219 p=like -17592209113102 p=na 18874360 p=near -6597069766656 p=ng 19791218737161 p=no
-38482931089437 p=of -40 p=off -8796069953548 p=on -62672152297442 p=out 17592171364352 p=outside -9437166
p=over -12094650974208 p=sa -32985323667440 p=since -20890754482183 p=through -24189194993686 p=till
-9895596261376 p=to -18691716546570 p=under -13194161553408 p=until -8 p=up -12094596448243 p=von
15393162788864 p=w 19922933 p=with 12094649925587 pb=/! -7696581394422 pb=/\" -28587308613632 pb=/$ -6291456
pb=/' 12582922 pb=/( 7696618094592 pb=/+ 14680064 pb=/, 31885863419912 pb=/. -14293672132608 pb=/: 27262989
pb=/; -10995109986304 pb=/? 14293667938304 pb=/^ 18691716546552 pb=/add 17592172412928 pb=/adding
7696581394432 pb=/ako -7340032 pb=/all -8796082536439 pb=/and 12094609031139 pb=/are 14680064 pb=/assessed 8
pb=/attended -14680064 pb=/be -15393152303111 pb=/been 31457280 pb=/being 18874368 pb=/both 31457280
pb=/bought -7340032 pb=/bring -9437184 pb=/brought -11534336 pb=/but 23068672 pb=/buy -7340042 pb=/call
16777216 pb=/called -17592195481600 pb=/chaired 10485779 pb=/closed -7340032 pb=/come 9 pb=/danced 9437184
pb=/dear -14293665841152 pb=/did 17825858 pb=/different -29360128 pb=/does -7340032 pb=/doing -18874368
pb=/done 12582919 pb=/drive 16777201 pb=/drives 18874368 pb=/each -9437192 pb=/every -8796111896576 pb=/fae
23089736843264 pb=/finish 14680064 pb=/finished 27262976 pb=/flew 9437184 pb=/fly 13194139533312 pb=/found
-12582912 pb=/gave -9437164 pb=/get -8388608 pb=/gets -14680064 pb=/go -7340032 pb=/got 11534336 pb=/had
-15728599 pb=/half -6291456 pb=/has -6597086543887 pb=/have -6597090738183 pb=/he 41781450244096 pb=/he's
59373660405754 pb=/held -7340032 pb=/help -6291456 pb=/hes 7696592928768 pb=/hey 10485760 pb=/hi -8388608
pb=/him -12582919 pb=/himself 7340032 pb=/hires -6597084446720 pb=/hold 11534336 pb=/holds 9437184 pb=/i
-19922944 pb=/i'm -25288767438862 pb=/i've -22020106 pb=/inspect 18 pb=/invite -6597069766662 pb=/invites
7340032 pb=/inviting -9895604649984 pb=/is -6597069766681 pb=/isn't -11534336 pb=/it -9437184 pb=/it's
-12094680334350 pb=/join 18691688235008 pb=/joined 17825792 pb=/judged -8388608 pb=/just 52776531918848
pb=/keeps 14680064 pb=/know -8796093022208 pb=/knows 36283883716608 pb=/leave 7340032 pb=/led -8388594
pb=/left 32505856 pb=/likes -11534336 pb=/long 16777216 pb=/love -12582912 pb=/made 15728640 pb=/make 9437184
pb=/me -9895637155863 pb=/mean 13631494 pb=/means 18874368 pb=/more 7340032 pb=/n -6597069766656 pb=/needs
-10485760 pb=/not -47185920 pb=/now -16777224 pb=/ok 10485760 pb=/once 16777216 pb=/or -7340032 pb=/other
-7696558325760 pb=/pay 11 pb=/plays 8388608 pb=/ran 31 pb=/read 30408704 pb=/round 15 pb=/run 7340032
pb=/runs 37383406878706 pb=/sat 10 pb=/saw -7340040 pb=/says 8796128673777 pb=/see 21990232555520 pb=/sells
-11534336 pb=/she's 57671680 pb=/shes 14680064 pb=/sign 34603008 pb=/so 26388296892416 pb=/still 28311552
pb=/study 14 pb=/talk -9437184 pb=/taught -6291438 pb=/teach 7 pb=/teaches 19922944 pb=/that's 11534328
pb=/then -12582905 pb=/there's -6597057183753 pb=/think -16777216 pb=/thought -18874368 pb=/thru 24117248
pb=/took 7 pb=/trained 9437184 pb=/us 32 pb=/very 24117248 pb=/want -13194145824779 pb=/wants -12582912
pb=/was -57671652 pb=/we -15728640 pb=/we're 34603008 pb=/we've -6291456 pb=/went 16492663930880 pb=/were
-7340032 pb=/what's 13631488 pb=/when 7340048 pb=/while 10995116277760 pb=/who's 8796115042304 pb=/won
11534336 pb=/work 35184372088832 pb=/worked 7340032 pb=/works 10485773 pb=/writes -14680064 pb=/you 15728640
pb=/you're 12582912 pb=/| -11534336 pb=/¶ -8796093022208 pb=/– 7340032 pb=after/i'm -7 pb=am/i -7696555180042
pb=as/. 9437184 pb=as/came 8 pb=as/down 9437184 pb=as/me -9437184 pb=at/\" -15728640 pb=at/' -8388608 pb=at/,
-19791209299944 pb=at/. -16777196 pb=at/: -10485760 pb=at/? -16492674416640 pb=at/^ -14293683666919
pb=at/again -7 pb=at/and -8388597 pb=at/apprentice 38797312 pb=at/ate -6 pb=at/bank -21990243041280
pb=at/been -9895589969920 pb=at/bench -12582912 pb=at/board 30408704 pb=at/booth 17 pb=at/boss
-10995116277760 pb=at/both 8388599 pb=at/boy 7340032 pb=at/buyer 43980446236672 pb=at/card -6291443 pb=at/ceo
-10995116277760 pb=at/chat -10 pb=at/chef 10485760 pb=at/class 20971520 pb=at/course -9895596261376
pb=at/danced -6 pb=at/day -13194175184907 pb=at/days 11534336 pb=at/desk 8796093022214 pb=at/director
48378496942080 pb=at/editor 8796078342144 pb=at/engineer -10995116277760 pb=at/evening -11534336
pb=at/exercise 19 pb=at/fainted -7340032 pb=at/fair -12094640488448 pb=at/farm -8796104556544 pb=at/finished
12582912 pb=at/floor -12094618468339 pb=at/flowers -7 pb=at/girl 11534336 pb=at/guide 9437184 pb=at/he's
43980465111040 pb=at/hearing -8388608 pb=at/her -7696581394408 pb=at/hers -8388608 pb=at/him -25288767438831
pb=at/hour 11 pb=at/hours -9437178 pb=at/hr -14680064 pb=at/i'm -14293633335303 pb=at/im -14293665841152
pb=at/in 18691697672192 pb=at/interview 34084860461056 pb=at/is 30786296217600 pb=at/it 15393162788864
pb=at/job 14293662695424 pb=at/judge -14293659549686 pb=at/keeper 6597057183744 pb=at/lad -8388608 pb=at/lady
16492661833728 pb=at/line 24117248 pb=at/looking 17825792 pb=at/man 8796093022208 pb=at/manager
19791209299968 pb=at/me -37383361789927 pb=at/met -12094645731335 pb=at/mine -7696593977344 pb=at/minutes
-10995129909229 pb=at/mistress 21990218924032 pb=at/never 9437184 pb=at/night 11534336 pb=at/now
109951150194688 pb=at/on 9437184 pb=at/once 18691680894976 pb=at/one 21990215778304 pb=at/other 9437193
pb=at/panel -8388608 pb=at/partner 18874368 pb=at/people 31457280 pb=at/person 13194131144704 pb=at/place
16492674416640 pb=at/queue -9437174 pb=at/sat -7 pb=at/school -7340032 pb=at/she -12094618468352 pb=at/she's
70368695943161 pb=at/shift 19922944 pb=at/side -9895583678452 pb=at/sister -7340032 pb=at/somebody
25288767438848 pb=at/someone 12094627905536 pb=at/spoke 12 pb=at/stand -13194139533303 pb=at/stopped 6
pb=at/stuck -7340032 pb=at/table -10995126763494 pb=at/talk 8 pb=at/taught 14680064 pb=at/teacher 7340032
pb=at/team 28311558 pb=at/tent -8388608 pb=at/together -16492700631052 pb=at/trained 44040192 pb=at/training
19791209299968 pb=at/up 9895596261376 pb=at/us -10995097403392 pb=at/was -34084844732416 pb=at/were 17825778
pb=at/wis 19922944 pb=at/woman -6597044600832 pb=at/work -9895604649984 pb=at/worked -10995093209088
pb=at/works 38482867126257 pb=at/workshop -16777224 pb=at/year 44040192 pb=at/years -25288727592971 pb=at/you
-6597060329472 pb=by/paid 31885837205504 pb=by/passed 12582912 pb=do/he 23068672 pb=do/i -6597058232333
pb=do/to -8796100362219 pb=do/we -11534336 pb=for/' -10995107889152 pb=for/, 30786335014912 pb=for/account
14680064 pb=for/back -12094636294124 pb=for/both 10485760 pb=for/buy 17592186044416 pb=for/buyer
18691680894976 pb=for/buys 52776546598912 pb=for/call -6597069766656 pb=for/came 27 pb=for/down
-8796093022202 pb=for/examiner 9 pb=for/he 31885837205504 pb=for/her -8796099313674 pb=for/him 29686813949952
pb=for/hires 24189255811072 pb=for/hiring 16492674416640 pb=for/i -7340032 pb=for/in 10995116277770
pb=for/interview -7696581394425 pb=for/it 29686821289984 pb=for/me -27487796985870 pb=for/office 13
pb=for/recruiter 46179468443648 pb=for/room 8 pb=for/scout -8388608 pb=for/she -6291456 pb=for/table 10
pb=for/them 48378500087808 pb=for/together 18874368 pb=for/us -10995116277760 pb=for/works 23089744183296
pb=for/years 13194163650560 pb=from/\" -13194129047552 pb=from/' -6 pb=from/, 18691684040695 pb=from/actor
-7696581394432 pb=from/all -12582912 pb=from/also 6291456 pb=from/am -10995127812096 pb=from/are 7340032
pb=from/bloke 9895646593024 pb=from/buyer -9895604649984 pb=from/came 12094610079744 pb=from/classmate
7340032 pb=from/dad -7340025 pb=from/degree -9437184 pb=from/dentist -12094627905536 pb=from/down -9437184
pb=from/engineer 29686804512768 pb=from/fella 14293651161088 pb=from/fellow -6597095981056 pb=from/gal
-12094614274048 pb=from/girl 32985341493257 pb=from/guy 15393135525888 pb=from/he -7696592928768 pb=from/he's
-24189245325312 pb=from/hello -7340032 pb=from/here 10485760 pb=from/hi -8388608 pb=from/him -9895604649984
pb=from/i 10485760 pb=from/i'm -6597100175360 pb=from/inspector 40681930227712 pb=from/invite -21990222069760
pb=from/invite's 13631488 pb=from/is -24189255811072 pb=from/it's 13631488 pb=from/lad 8 pb=from/lady
16492658688011 pb=from/man 27487766577152 pb=from/me -6597054038023 pb=from/message -9895592067072
pb=from/nurse -17825792 pb=from/off -27487783354368 pb=from/one 20971529 pb=from/out 18874368
pb=from/recruiter -7340032 pb=from/rep 6597061378048 pb=from/request 14293651161088 pb=from/retired 12582912
pb=from/she 27487782305792 pb=from/she's -13194139533312 pb=from/somebody 17825792 pb=from/someone
27487790694400 pb=from/stranger -7340032 pb=from/trainer 26388269629447 pb=from/up 19791209299968 pb=from/vet
8 pb=from/was 67070200905728 pb=from/woman 20890720927750 pb=from/work -8796093022208 pb=im/. 14680064
pb=in/, -10995116277748 pb=in/. -9437165 pb=in/? 6 pb=in/^ 15728663 pb=in/alone -10485760 pb=in/also 15728640
pb=in/am 9437184 pb=in/are 10485760 pb=in/as 15393162788864 pb=in/be -9437184 pb=in/been 14680064 pb=in/boss
19922944 pb=in/both -10485766 pb=in/class 7340032 pb=in/cook 10485760 pb=in/course 11534336 pb=in/day
11534336 pb=in/fella -6291456 pb=in/foot 30786325577719 pb=in/girl 15393162788870 pb=in/he -9437184
pb=in/he's 15393162788849 pb=in/her -9895595212800 pb=in/him 11534329 pb=in/house -6291456 pb=in/i -9437184
pb=in/i'm 8388608 pb=in/inspector 14680064 pb=in/interested -7340032 pb=in/interpreter 11 pb=in/is
46179488366592 pb=in/it -9437193 pb=in/job 15393162788864 pb=in/lady 9437184 pb=in/letters 6291456 pb=in/live
-18874368 pb=in/lives -10485760 pb=in/man 6597069766656 pb=in/manager 9895604649984 pb=in/me 15728665
pb=in/mine -8388608 pb=in/minutes 9 pb=in/money 19791209299968 pb=in/not -10485760 pb=in/now 32505856
pb=in/officer 12094627905536 pb=in/one -6597082349568 pb=in/people 9437184 pb=in/place -8388608 pb=in/post
-7696581394432 pb=in/sat -13631488 pb=in/service 9437184 pb=in/she -9437184 pb=in/shop 6291456 pb=in/sits
13631488 pb=in/someone 16492674416640 pb=in/stood 8 pb=in/stuck -13631469 pb=in/study 12094627905536
pb=in/there -9437184 pb=in/time 9437184 pb=in/together -6291448 pb=in/up -11534342 pb=in/vet -8796093022208
pb=in/volunteer 8388600 pb=in/was -30786289926153 pb=in/we're -7340032 pb=in/week -8388608 pb=in/weeks
6291456 pb=in/were 30408704 pb=in/work 27487790694400 pb=in/year 7340032 pb=like/. 11534336 pb=like/both
-11534336 pb=na/, 20971520 pb=no/, -10485771 pb=no/he's -6597069766656 pb=no/is 13631488 pb=of/' -8388608
pb=of/. 24117248 pb=of/all 14293651161088 pb=of/alumna 30408704 pb=of/alumni 17825792 pb=of/behalf
16492674416640 pb=of/board 8796104556544 pb=of/boss 20890720927744 pb=of/boy 41943040 pb=of/canteen
-7696581394432 pb=of/captain 13631488 pb=of/ceo 9895604649984 pb=of/chamber -6 pb=of/choir -20890733510656
pb=of/clerk 10485760 pb=of/colleague 24117248 pb=of/day -8796102459386 pb=of/days 12582912 pb=of/department
25288767438848 pb=of/desk 12582912 pb=of/director 14293639626752 pb=of/duke -7340032 pb=of/engineer
19791209299968 pb=of/front -7340032 pb=of/girl 25165824 pb=of/guild -11534336 pb=of/half -8796084633600
pb=of/hall 10485760 pb=of/he's 12094627905536 pb=of/head 21990207389679 pb=of/heard 8388608 pb=of/hours 12
pb=of/hr 16492667076608 pb=of/i'm -7340032 pb=of/is 7340032 pb=of/lady 54975581388800 pb=of/lawyer -7340032
pb=of/licence -9437184 pb=of/list 19922944 pb=of/logo 56075093016576 pb=of/man 43980456722432 pb=of/manager
21990232555520 pb=of/master -8796093022208 pb=of/mayor -8796093022208 pb=of/member 36700160 pb=of/members
25165824 pb=of/name -9895604649984 pb=of/office 6597069766656 pb=of/officer 13194125901824 pb=of/one
6597069766650 pb=of/order -9437184 pb=of/out -19791185182720 pb=of/owner 15393162788864 pb=of/page 11534336
pb=of/photo -7340032 pb=of/post 35651584 pb=of/president 27262976 pb=of/recruiter 10995102646272 pb=of/roll
15728640 pb=of/side -6291456 pb=of/student 8388608 pb=of/top -20890720927744 pb=of/tour 9895604649984
pb=of/university -7696591880192 pb=of/voice 11534336 pb=of/volunteers 38797312 pb=of/wall 23068672 pb=of/was
-11534336 pb=of/whole -7696590831616 pb=of/woman -10485760 pb=of/years -20971520 pb=off/lass 8388608 pb=on/,
-9895614087161 pb=on/. 13 pb=on/^ -14680054 pb=on/both 25165815 pb=on/days -7340032 pb=on/he's -13631496
pb=on/i'm 6291449 pb=on/in 23 pb=on/is -6291456 pb=on/it -8 pb=on/keen -8388608 pb=on/live -8388608
pb=on/lives -10485766 pb=on/mad -8388608 pb=on/matched -7340025 pb=on/me -26214378 pb=on/met 18 pb=on/minutes
23089744183296 pb=on/name's -8 pb=on/other -8388601 pb=on/post -10485760 pb=on/sat 8388608 pb=on/she's
15728630 pb=on/sits 15728640 pb=on/stood 6 pb=on/talk -7340032 pb=on/us 6291442 pb=on/was 51380224 pb=on/week
11534336 pb=on/woman 10485760 pb=on/years 8388601 pb=out/turns 21990232555520 pb=sa/ako 22020096 pb=sa/ko 7
pb=through/all 20971520 pb=through/came 25165817 pb=through/got 25165824 pb=through/me -8388608
pb=through/passed 7340032 pb=through/sat 8 pb=to/, 10 pb=to/^ 6 pb=to/applied 16492662882304 pb=to/been
-12582912 pb=to/belongs -6291456 pb=to/came -8388600 pb=to/go 12094636294144 pb=to/goes -7340032 pb=to/gone
15393162788864 pb=to/me 10485760 pb=to/next 8388608 pb=to/one -7696550985728 pb=to/out 9 pb=to/send -7340032
pb=to/sent 26214400 pb=to/went 36700160 pb=to/write -7696567762944 pb=with/, -7696593977344 pb=with/both
7340032 pb=with/came -9895604649984 pb=with/he's 16492654493696 pb=with/she's 89060435558400 pb=with/up
14680064 pb=with/was 9437184 pb=with/works 14293651161088 q=event -28587355799541 q=free -62672222552110
q=how -14293681569710 q=link 24189215965170 q=name -9895604649984 q=odd -30786415755309 q=share
-25288626929743 q=shared 68157431 qi=event0 -16777197 qi=event1 -14293682618374 qi=free0 -23089769349131
qi=free1 -15393162788864 qi=free2 -6597076058121 qi=free3 -16492700631068 qi=how0 -51380182 qi=how1
-12094627905513 qi=how2 16777224 qi=how3 7696581394441 qi=link0 38482869223424 qi=link1 -9895595212800
qi=link2 9895596261376 qi=link3 -14293651161088 qi=name0 -30786325577728 qi=name1 20890720927744 qi=odd0
10995079577576 qi=odd1 -15393192149000 qi=odd2 -14293665841161 qi=odd3 -12094636294144 qi=share0
-24189156196395 qi=share1 25288809381862 qi=share2 -24189265248256 qi=share3 8388601 qi=shared0 77594616
qi=shared1 -8388608 quoted -51380267 quotedcareer 18691688235008 quotedemp 19791209299962 quotedencounter
-16492660785166 quotedgathering 24189255811072 quotedkemp -27487826345984 quotedkin -11534336 quotedkprog
-12582912 quotedkschool -26214400 quotedname -17592173461504 quotedorg -9895567949824 quotedpeople 32505856
quotedplace -8796093022208 quotedprof -8796062613504 quotedprog 13194129047552 quotedschool 36283897348096
quotedtrail -8796093022208 quotedunknown 32985336250368 quotedword -36283939291143 s= 6597056135146 s=ako
-7696573005824 s=aku 18691697672192 s=ela 16492666028032 s=eu 11534336 s=he -16492709019673 s=hes
14293659549696 s=i -41781453389859 s=ich -7340032 s=im -24189247422478 s=it -35184392011758 s=kami 25165824
s=lui 7340032 s=person -14293666889756 s=ppl 14680064 s=she 29686813949931 s=shes 49478016958457 s=siya
8796078342144 s=somebody -7 s=someone 47278979022848 s=they -17592186044394 s=u -8796093022208 s=we
-52776549744629 s=were -48378543079403 s=who 20971531 s=you -49478015909888 t=0 129742515732533 t=1
53876178813050 t=2 -62672138665905 t=3 -26388313669596 t=caps 80264379236281 t=caps+ -10995093209100 t=first
-17592267833378 t=last -82463451775033 t=later -134140487794766 t=less -62672205774927 t=less2
-17592273076284 tr=/, -52776573861888 tr=/,/, -8796120285184 tr=/,/,cap -28311552 tr=/,/at -29360128 tr=/,/by
9437184 tr=/,/for 9437184 tr=/,/in -13194174136320 tr=/,/of -19791285846016 tr=/,/on -7340032 tr=/,cap
-40681952247808 tr=/,cap/, -12582912 tr=/,cap/,cap -17825792 tr=/,cap/of 17825792 tr=/about -12094627905536
tr=/and -28311552 tr=/and/of 13631488 tr=/at 23089780883456 tr=/at/, 10485760 tr=/at/,cap 7340032 tr=/at/in
-6597090738176 tr=/by -20971520 tr=/da 31885885440000 tr=/de 46179538698240 tr=/di 9437184 tr=/do 7340032
tr=/du 53876119044096 tr=/for -28587308613632 tr=/for/at -10485760 tr=/for/in -6597029920768 tr=/for/with
12582912 tr=/from -8796129722368 tr=/in 17592162975744 tr=/in/, -8388608 tr=/in/for -7340032 tr=/of
90160023732224 tr=/of/,cap 54525952 tr=/of/,cap/,cap 12582912 tr=/of/and 35651584 tr=/of/at 35651584
tr=/of/in 38482987712512 tr=/of/of 69206016 tr=/on -9895604649984 tr=/through -10995108937728 tr=/to
-16492674416640 tr=/with -25288786313216 tr=/with/in 11534336 x2=&aunknown 29686796124169 x2='dunknown
-12094645731328 x2='sunknown 64871233224683 x2=00unknown -7340032 x2=03unknown -14680064 x2=04unknown
11534336 x2=06unknown -17825792 x2=08unknown 42991616 x2=09unknown -8388608 x2=0sunknown 10485760
x2=10unknown 12582912 x2=11unknown 37748727 x2=12unknown -10995138297856 x2=13unknown -11534336 x2=14unknown
-7696618094592 x2=16unknown 29360128 x2=17unknown 7340032 x2=19unknown 15728640 x2=1unknown -9895614087168
x2=20unknown -10485760 x2=22unknown 7340032 x2=23unknown 10485760 x2=24unknown 46179488366592 x2=2unknown
-7696593977344 x2=34unknown 13631488 x2=3unknown -7340032 x2=4unknown -8796093022208 x2=5unknown -16777216
x2=69unknown 25165824 x2=6unknown -9437191 x2=77unknown 13631488 x2=85unknown -10485760 x2=88unknown 23068672
x2=89unknown 11534336 x2=90unknown -7340032 x2=94unknown -13631488 x2=95unknown 13631488 x2=96unknown
10485760 x2=98unknown -6291456 x2=9unknown -15728640 x2=aaunknown 39582382948352 x2=abprog 26388279066624
x2=abunknown -10995124666368 x2=abword -6597069766656 x2=acunknown -9895611990016 x2=adkin -7340032 x2=adname
13631488 x2=adorg -15728640 x2=adplace 7340032 x2=adschool 29360128 x2=adunknown 43980465111040 x2=adword
7696564617199 x2=afunknown 22020096 x2=agunknown -7696574054384 x2=agword -7340032 x2=ahunknown
-13194187767808 x2=ahword 7696581394421 x2=ainame -6597069766656 x2=aiplace 13194139533312 x2=aiunknown
-28587302322176 x2=akunknown -13194139533312 x2=alemp 24189284122634 x2=alencounter 22020143 x2=algathering
16492667076608 x2=alkemp -12094627905536 x2=alkschool -9437184 x2=alname 31885850836992 x2=alorg -23068672
x2=alplace 30408722 x2=alunknown 8796072050678 x2=alword -9895591018448 x2=amencounter 21 x2=amgathering
-6597069766656 x2=amkschool 32505856 x2=amname -9895604649984 x2=amorg 29686797172728 x2=amplace 28311552
x2=amprog 10485749 x2=amunknown 8796069953526 x2=amword -8388600 x2=anname -13631488 x2=anpeople
-7696599220230 x2=anplace -10995116277760 x2=anprof -7696581394432 x2=anunknown -16492674416649 x2=anword
47185920 x2=aounknown 18691682992128 x2=apkemp -9437184 x2=apunknown 10485760 x2=arencounter 14293651161078
x2=argathering 26 x2=arkemp -20971520 x2=arname 18874368 x2=arplace 22020096 x2=arprof -11534336 x2=arprog
26214400 x2=arunknown 32985348833299 x2=arword 7696600268808 x2=askemp 7340032 x2=asprof 15728640
x2=asunknown 19922937 x2=asword 27487801180160 x2=atencounter -8388620 x2=atgathering -16 x2=atkemp
-15393162788864 x2=atorg 28311552 x2=atunknown 14 x2=atword 10995102646265 x2=auunknown -10995142492160
x2=avunknown 24117248 x2=awname 16777216 x2=awunknown -7696604463104 x2=awword -9437184 x2=axplace -9437184
x2=axunknown 10995125714944 x2=axword -11534336 x2=ayemp -8796093022208 x2=ayencounter -27262962 x2=ayplace
18691697672192 x2=ayunknown -39582464737264 x2=ayword -57174668607471 x2=baprog -40894464 x2=baunknown
8796113993728 x2=baword -8388608 x2=bckemp -14680064 x2=bcunknown 63771674411008 x2=beunknown -9437184
x2=beword -10995103694848 x2=biunknown 20890710441984 x2=bounknown -9895621427200 x2=bsprog -16777216
x2=bsunknown 43980465111040 x2=bsword -15728640 x2=bunknown -13194139533312 x2=byplace 9437184 x2=byunknown
-23089752571888 x2=caname 15393162788864 x2=caplace 10485760 x2=caunknown 31885837205504 x2=ceemp
24189275734016 x2=ceencounter 51677092642803 x2=cegathering -8796112945152 x2=cekorg -26214400 x2=cekschool
-14680064 x2=cename 19791200911360 x2=ceunknown -6291443 x2=ceword -25288745418763 x2=chemp -8796100362240
x2=chencounter -17592234278941 x2=chkemp -9895578435584 x2=chplace 24189255811072 x2=chprof -27262960
x2=chprog -7340032 x2=chunknown 19791194619892 x2=chword -19791178891253 x2=ckunknown -26388279066624
x2=ckword -18691714449399 x2=coemp -6597060329472 x2=cokemp -6597047746560 x2=coname 7340032 x2=counknown
31885837205511 x2=csprof 6291456 x2=csunknown -10995098451960 x2=ctprof -28311552 x2=ctunknown -18874368
x2=ctword -7696570908672 x2=cunknown -20971520 x2=cvword -10485760 x2=cyemp 12094627905536 x2=cyname 26214400
x2=cyprog -10485760 x2=cyunknown 8388608 x2=daname 31457280 x2=daplace 18691697672192 x2=daunknown
-18691697672178 x2=ddunknown 9437184 x2=dename -37748743 x2=deorg -7696565665792 x2=depeople 13631488
x2=deunknown 13194112270359 x2=deword 47185906 x2=dhunknown 12 x2=diname 8388608 x2=diunknown 16777216
x2=diword -8796108750848 x2=djprof -9437184 x2=dounknown -7696581394438 x2=doword 19922955 x2=drunknown
36283872182272 x2=dskschool -13194159456256 x2=dsorg 10485760 x2=dsprof 17825792 x2=dsunknown 10995116277760
x2=dsword 7696556228585 x2=duplace 10485760 x2=duunknown 9895604649984 x2=dykin 7340032 x2=dypeople
40681954344960 x2=dyunknown -7696581394432 x2=dyword 22020096 x2=døunknown -10995133054976 x2=eakemp
10995116277760 x2=eaname -11534336 x2=eaword -18874360 x2=ebplace 9437184 x2=ebunknown 13631488 x2=ecunknown
-10995116277760 x2=edunknown -25288830353425 x2=edword -18691724935168 x2=eeencounter -6291456 x2=eegathering
24189311385563 x2=eeprof 16777216 x2=eeschool 34603008 x2=eeunknown 21990240944122 x2=eeword -8796108750859
x2=efencounter 7 x2=efkorg -14680064 x2=efprof -7340032 x2=ehunknown -8796099313664 x2=ehword 26214400
x2=einame 15393162788864 x2=eiunknown -7696581394432 x2=ejunknown -10485760 x2=ekname -8388608 x2=ekunknown
-9895604649984 x2=ekword -16492681756637 x2=elemp -16777205 x2=elencounter 25165815 x2=elgathering
17592162975744 x2=elname -7696581394432 x2=elplace 8388608 x2=elunknown 32985348833280 x2=elword -6291469
x2=emunknown -12094616371200 x2=emword 41943040 x2=enkschool 14293642772480 x2=enname -12094615322605
x2=enorg -16492692242432 x2=enpeople -6597034115048 x2=enprof -13631488 x2=enschool -8388608 x2=enunknown
35184353214464 x2=enword -8796110847987 x2=eocareer 12094620565504 x2=eounknown -7696581394432 x2=epcareer
7696636968960 x2=epunknown -8796107702272 x2=epword 16777216 x2=ercareer -10995139346432 x2=eremp -40894470
x2=erencounter 19 x2=ergathering 14680050 x2=erkin 15393176420352 x2=erkschool -11534336 x2=ername
6597158895616 x2=erorg 27487753994259 x2=erpeople -18691703963648 x2=erplace -6291456 x2=erprof
48378495893484 x2=erprog -8388608 x2=ertrail -10995116277772 x2=erunknown 50331626 x2=erword 15393196343286
x2=escareer -7696569860096 x2=esencounter -11 x2=eskemp 8796122382336 x2=eskprog -29360128 x2=esname
-10995132006400 x2=esorg 24117248 x2=espeople -9895604649984 x2=esplace -7340032 x2=esprof 22020096
x2=esunknown -34084848926734 x2=esword -10995116277770 x2=etencounter -14680072 x2=etkemp -6597069766656
x2=etorg 9895578435584 x2=etunknown 49478032687104 x2=etword 59373627899898 x2=evname -9437184 x2=ewencounter
7 x2=ewgathering -12094649925601 x2=eworg -9895593115655 x2=ewunknown 6291456 x2=ewword 21990225215488
x2=exunknown -9895586824185 x2=exword -12582912 x2=eygathering 34084899258368 x2=eykemp -10995116277760
x2=eyname -10995130957814 x2=eyorg 17592174510080 x2=eyprof 12582912 x2=eyunknown -19791209299975 x2=eyword
13194139533303 x2=ezunknown 7696581394432 x2=fekin -15728640 x2=feprof 15728640 x2=feunknown 15393171177472
x2=feword -7696589783040 x2=ffunknown -18874368 x2=ffword -7696581394432 x2=finame -10485760 x2=flkemp
23089744183296 x2=focareer -9895613038592 x2=founknown 14293651161088 x2=fsprof 12582912 x2=fsunknown
-15393132380160 x2=fsword -9437184 x2=ftencounter -24 x2=ftunknown 18691674603520 x2=ftword 15393149157376
x2=fykemp 35184360554496 x2=ganame 9 x2=gaplace -9437184 x2=gaunknown 9895598358528 x2=gaword 10485760
x2=gename -7340032 x2=georg -20971520 x2=gepeople -10995125714944 x2=geprof -25165824 x2=geprog 9895570046983
x2=geschool -7696581394432 x2=geunknown -15393133428736 x2=geword -18691686137849 x2=ghkschool -12582912
x2=ghunknown -18691716546560 x2=ghword -10995063848972 x2=giunknown -7340032 x2=gmunknown -23089769349096
x2=gnencounter 11534336 x2=gnword -8388608 x2=goorg -12582912 x2=goplace 7340032 x2=gounknown 34084878286848
x2=goword 18691733323776 x2=grunknown 8 x2=gsencounter -20971520 x2=gspeople -9437184 x2=gsunknown
19791180988416 x2=gsword -9895558512627 x2=gunknown -9437184 x2=gyemp -9437184 x2=gyword -7696589783040
x2=haname -6597080252416 x2=hdprog -12582912 x2=heunknown 13194139533312 x2=hfunknown 8388608 x2=hiplace
10485760 x2=hlunknown 9437184 x2=hmkemp -39582444814336 x2=hnunknown -9895604649984 x2=hqunknown 14680064
x2=hrcareer 9895595212800 x2=hsunknown -7696566714368 x2=hsword 34084840538105 x2=htencounter -6597087592437
x2=htkschool -11534336 x2=htprog 36700160 x2=htunknown -12582906 x2=htword -25288767438848 x2=hunknown
28311552 x2=hyunknown -9895639252992 x2=hyword 9437184 x2=iakemp -10995092160512 x2=ianame 25288756953088
x2=iaplace 18691668312064 x2=iaunknown -25288758001670 x2=ibunknown 19922944 x2=icgathering 44040165
x2=icname 17825792 x2=icprof 7340032 x2=icunknown 76965830721536 x2=icword 25165824 x2=idunknown -6 x2=idword
18691697672192 x2=iename -12582912 x2=ieunknown 13194170990584 x2=ieword 23068672 x2=igencounter
7696581394440 x2=igunknown -20890701004800 x2=igword 11534336 x2=iiword 18874368 x2=ikunknown -15728640
x2=ilemp 18691697672192 x2=ilencounter 36283917271028 x2=ilname 12582912 x2=ilunknown 15393197391872
x2=imunknown 35184362651648 x2=inencounter 24117241 x2=inkemp -12094638391296 x2=inname -18691735420928
x2=inplace -13631488 x2=inprof 31457280 x2=inunknown -49283049 x2=inword 41781459681271 x2=ioemp
-9895617232896 x2=iofamous -8 x2=iounknown 13 x2=ipencounter 10 x2=ipkschool -13631488 x2=ipprog
24189279928312 x2=ipunknown -7340032 x2=ipword -8796078342144 x2=irgathering -14293672132608 x2=irorg
-6597060329478 x2=irunknown 51677054894080 x2=irword -7696588734472 x2=isname 20971520 x2=isplace 6291456
x2=isunknown 24189225402368 x2=isword 7340040 x2=itencounter -12582882 x2=itgathering 14680064 x2=itorg
7696574054394 x2=itunknown -10995116277760 x2=itword -10995116277760 x2=ixkemp 10995107889152 x2=ixunknown
-16777216 x2=ixword 11534336 x2=izencounter 11 x2=jeunknown -8388608 x2=jiunknown -25165824 x2=junknown
-7696590831616 x2=kaname -19922944 x2=kaunknown -10995105792000 x2=keencounter 7340032 x2=kekschool 19922944
x2=kename 8388608 x2=kepeople 28587302322176 x2=keprog -15728640 x2=keunknown -16492704825344 x2=keword
31885827768320 x2=khunknown -17592186044416 x2=kiunknown -24189255811072 x2=koplace 12582912 x2=kounknown
-7696588734464 x2=koword -6291456 x2=ksemp -13194126950400 x2=ksencounter 6291456 x2=ksprof -31457280
x2=ksunknown -9895584727052 x2=ksword -6597042503680 x2=kunknown -7340032 x2=kuunknown -7340032 x2=kyname
59373627899904 x2=kyunknown 16492674416640 x2=lagathering -8388608 x2=lakemp -7696581394432 x2=laname
18691742760960 x2=lapeople 20890713587712 x2=laplace 7340032 x2=laprof 25165824 x2=launknown -21990254575616
x2=laword 21990213681152 x2=ldencounter -7340043 x2=ldorg -7696549937152 x2=ldplace 12582912 x2=ldunknown
-25288781070336 x2=ldword 16492660785141 x2=leencounter 14293621800934 x2=lekemp 15728640 x2=lename -28311552
x2=lepeople -15393142865926 x2=leprog -7340014 x2=leunknown -40681917644818 x2=leword -10995122569216
x2=lfword -18874368 x2=liname -7340032 x2=liunknown -7696555180032 x2=lkencounter -6597056135144 x2=llemp
-12582904 x2=llencounter -12094627905527 x2=llkemp -7340032 x2=llname -14293637529600 x2=llorg -8388597
x2=llunknown -20890697859072 x2=llword 7696596074506 x2=lmunknown 34084860461056 x2=lmword -7340032 x2=lnword
27487802228736 x2=lounknown -34084873043968 x2=loword 14680064 x2=lsemp -9437184 x2=lsencounter 22020113
x2=lspeople -8388608 x2=lsschool -15393162788864 x2=lsunknown -8796104556538 x2=lsword -8796077293576
x2=ltunknown 35184397254656 x2=ltword 14293657452544 x2=lyword -12094655168505 x2=maname 7340032 x2=maprog
11534336 x2=maunknown -25288784216064 x2=maword -11534336 x2=mepeople -15393187954694 x2=meprog -7
x2=meunknown 27487866191872 x2=meword -18 x2=miname 29686813949952 x2=miunknown -14293674229760
x2=mogathering -27 x2=mounknown -12582912 x2=mpencounter -19922934 x2=mpgathering 34602989 x2=mpunknown
8388608 x2=mpword -8796093022208 x2=mrword -7696581394432 x2=msname 8388608 x2=msunknown 14680064 x2=msword
18691709206528 x2=myorg -22020096 x2=myschool -8796093022208 x2=naname 23089754669056 x2=naplace 15728640
x2=naschool -22020096 x2=naword -6291456 x2=ndencounter 6597037260811 x2=ndkin -12582912 x2=ndkschool
-7696605511680 x2=ndorg -6 x2=ndplace 28587311759360 x2=ndunknown -16492702728192 x2=ndword -14
x2=neencounter -32985338347554 x2=nekschool -8388608 x2=nename -14293651161088 x2=nepeople -6597069766656
x2=neplace -8388608 x2=neprof 32505856 x2=neunknown -7696601317383 x2=neword -6597086543872 x2=ngemp
-12094627905536 x2=ngencounter -9895629815795 x2=nggathering -15728625 x2=ngkemp -7696581394432 x2=ngname
19922936 x2=ngorg -14680064 x2=ngpeople -25288748564458 x2=ngplace 7 x2=ngunknown -39582418599917 x2=ngword
31885829865472 x2=nischool 10485760 x2=niunknown -19791209299968 x2=nkemp 26388297940977 x2=nkpeople -6291456
x2=nkprof -9437184 x2=nkunknown 37383412121600 x2=nkword -11534336 x2=nnname 14680064 x2=nnunknown
-7696587685888 x2=nnword 9 x2=noname -6291456 x2=nounknown -18691697672180 x2=nsencounter -10 x2=nskemp
17592179752960 x2=nskschool -8388608 x2=nsorg 27262976 x2=nsprof -8388608 x2=nsunknown -9895604649984
x2=nsword -16492694339584 x2=ntemp -10995116277760 x2=ntencounter 7696595025920 x2=ntname 18691723886592
x2=ntorg 17825792 x2=ntprof -37748736 x2=nttrail 23089753620480 x2=ntunknown -30408704 x2=ntword
-18691684040693 x2=nygathering -7340043 x2=nyorg 15393146011638 x2=nyprof -15728640 x2=nyunknown
-7696588734464 x2=oaunknown -14293668986880 x2=obname 7 x2=odunknown -8796037447680 x2=odword 7696550985728
x2=ofword -8388608 x2=ogunknown -9437184 x2=ohunknown -7340032 x2=okkemp -29686821289984 x2=okprof -12582912
x2=okunknown -7696581394432 x2=okword 15728629 x2=olkschool -13631488 x2=olorg 12582912 x2=olschool
-21990209486848 x2=olunknown -15393184808960 x2=olword -8796086730752 x2=omencounter -13194152116205
x2=omunknown -8796093022200 x2=omword -19922932 x2=onemp -17592171364333 x2=onencounter -12094627905514
x2=ongathering -7696581394392 x2=onkemp -18691676700672 x2=onkschool -8388608 x2=onname -10995116277760
x2=onorg 20890745044979 x2=onpeople 19791191474169 x2=onplace -15728630 x2=onprof -10485760 x2=onunknown
-25288783167488 x2=onword 36283865890825 x2=oounknown -6597097029632 x2=ooword 34084870946816 x2=opemp
8388597 x2=opgathering -7340022 x2=opunknown -10485753 x2=opword -7696581394432 x2=orkin 6291456 x2=orname
21990232555520 x2=orprof -13194178330631 x2=orprog -10995116277760 x2=ortrail 7 x2=orunknown -13194139533302
x2=orword 19791223980015 x2=osname 35651584 x2=osplace 8 x2=osunknown -29686824435712 x2=otemp
-20890698907634 x2=otencounter 12 x2=otunknown 35184392011776 x2=otword -17825792 x2=ounknown -11534336
x2=ouunknown 7340032 x2=ovunknown -7340032 x2=owgathering -8796117139465 x2=owprog -35651584 x2=owunknown
-27487817957369 x2=owword -16777227 x2=oxunknown -10485760 x2=oxword 16777216 x2=oypeople 24117248
x2=oyunknown 13194139533312 x2=oyword 8 x2=ozunknown 16777216 x2=paunknown 54975581388800 x2=paword -9437184
x2=peunknown -8796093022208 x2=peword -9437184 x2=piunknown 12582912 x2=plkemp -12094634196992 x2=pogathering
-14293658501120 x2=pounknown -9437184 x2=poword -11534336 x2=ppunknown 8388608 x2=prunknown 27487790694400
x2=pskemp 9437184 x2=psorg 53477376 x2=psword -9895615135750 x2=ptemp 21990232555520 x2=pyprof 18874368
x2=qunknown -9437184 x2=raemp -26388260192243 x2=raname -12094646779896 x2=raorg -9437184 x2=raplace
-10485760 x2=raunknown -13194129047552 x2=raword -8388608 x2=rbunknown 12094627905536 x2=rcunknown
94557999988736 x2=rdemp -20890711490560 x2=rdencounter 57174618275831 x2=rdkschool -45088768 x2=rdname
6291456 x2=rdorg 13 x2=rdprof 9437184 x2=rdunknown -17592186044416 x2=rdword -7696588734479 x2=reemp
-14293651161066 x2=reencounter 7340020 x2=rekschool 22020096 x2=reorg -14680064 x2=reschool 21990245138432
x2=reunknown -28587350556649 x2=reword -23068672 x2=rgunknown -9437184 x2=riname -12582912 x2=riplace
-6291456 x2=riunknown -16492674416640 x2=rkkschool -7340032 x2=rkplace 17825792 x2=rkprof -23068664
x2=rkunknown 15728650 x2=rkword -8388580 x2=rlpeople 20971520 x2=rmemp -15393162788886 x2=rmschool -6291456
x2=rmword -7696581394417 x2=rnprog -7340032 x2=rnunknown 20890701004800 x2=rnword 14680076 x2=rokschool
9437184 x2=roname 6291456 x2=rounknown -20890709393408 x2=roword 14293637529608 x2=rpunknown 38797312
x2=rsencounter -13 x2=rskemp 10995116277760 x2=rsname -6291456 x2=rsorg -9895574241274 x2=rsprof 52428811
x2=rsprog 14680064 x2=rsunknown -8796061564941 x2=rsword -13194139533326 x2=rtemp -17592186044416
x2=rtencounter -8388622 x2=rtkemp -13194139533312 x2=rtname 10 x2=rtprog 6291456 x2=rtunknown -16492674416640
x2=rtword 16492656590863 x2=runame -10485760 x2=ruplace -6291456 x2=ruunknown -7696596074496 x2=ryemp
13631468 x2=ryencounter -11534336 x2=ryname 25288758001664 x2=ryorg 26214400 x2=ryprof -6597095981056
x2=ryschool 23068672 x2=ryunknown 14293716172800 x2=ryword -28587302322141 x2=sakemp -10995107889152
x2=saplace -11534336 x2=saunknown 12094635245568 x2=sckorg 19922944 x2=seemp -10995116277760 x2=seencounter
-15393120845824 x2=segathering 15 x2=sekemp 16492674416640 x2=sename -6597069766656 x2=seprof 10485760
x2=seunknown 15728631 x2=seword 10995127812096 x2=shorg -14680064 x2=shunknown -21990209486848 x2=shword
-19791247048704 x2=siplace -8388608 x2=siunknown -20890713587712 x2=skkemp -6291456 x2=skunknown
-15393177468928 x2=skword 39582412308487 x2=slunknown -7340032 x2=smunknown -13631488 x2=soplace 16777216
x2=sounknown 17592186044431 x2=ssencounter 10995133054947 x2=ssgathering 9437192 x2=ssprof -13631488
x2=ssunknown 26388301086712 x2=ssword -14293651161095 x2=stemp -21990239895552 x2=stencounter -9895604649975
x2=stgathering -11534316 x2=stkschool 14293624946688 x2=storg 25288756953088 x2=stprof -9437184 x2=stunknown
32505856 x2=stword -16492661833721 x2=sunknown -6597069766656 x2=syunknown 41781460729856 x2=syword 9437184
x2=taname -14293651161088 x2=taorg -9437184 x2=taprof 15728640 x2=taunknown 37383411073024 x2=taword 13631488
x2=tcunknown 6291456 x2=teencounter -8388622 x2=tekemp 18691697672192 x2=tekin 18874368 x2=tename -9437184
x2=teorg -18874338 x2=teprof 17825792 x2=teprog 13631488 x2=teschool 51677040214016 x2=teunknown
25288753807360 x2=themp 14293639626759 x2=thencounter -15728647 x2=thkschool 37383377518598 x2=thname
-9437184 x2=thprof 22020096 x2=thword 15393156497397 x2=tiunknown -14293651161088 x2=toname 33554432
x2=topeople -8388608 x2=toplace -9437184 x2=tounknown -30786363326464 x2=toword 10485770 x2=tsencounter
18874368 x2=tskin 8 x2=tskschool 13631488 x2=tsprof 29686849601536 x2=tsunknown -17592136761344 x2=tsword
-10485781 x2=ttunknown -12094643634176 x2=tunknown -12582912 x2=tuunknown 11534336 x2=tvemp -7340032 x2=tyemp
15393147060224 x2=tyencounter 15728656 x2=tykschool 13631488 x2=tyorg -6597051940864 x2=tyschool -39845888
x2=tyunknown -10995105792000 x2=tyword 10995125714954 x2=tzunknown -8796093022208 x2=uaunknown
-10995125714944 x2=uborg -6597069766656 x2=udunknown -7696590831616 x2=ueencounter 20971538 x2=uekschool
18874368 x2=ueorg -7696567762944 x2=ueunknown -17592169267200 x2=ueword -10485766 x2=ufunknown 10
x2=ugunknown -10485760 x2=ulunknown 29686813949952 x2=umemp 39582396579833 x2=umgathering -22020096
x2=umschool 18874368 x2=umunknown 7696592928758 x2=umword 14680064 x2=unencounter -11 x2=unprof -18874368
x2=ununknown -8796063662060 x2=upkemp 13194145824768 x2=uporg -31457280 x2=upunknown -13194156310528
x2=urunknown -24189285171200 x2=usencounter -19 x2=uskemp -8796082536448 x2=usname -6597047746560 x2=usplace
-10485760 x2=usschool -16777216 x2=usunknown -14293651161088 x2=usword -12094612176890 x2=utunknown
-7696563568629 x2=utword -10485760 x2=uvunknown 35184372088832 x2=uxunknown 31885845594112 x2=uypeople
37383395344384 x2=vagathering 19 x2=vaunknown -27487803277312 x2=vename 35184360554496 x2=veunknown
-13194117513200 x2=veword 25288775827456 x2=vnunknown -9437184 x2=vpcareer -6597069766656 x2=vunknown
-8796093022208 x2=vuunknown -8796082536448 x2=vyorg -6291456 x2=vyunknown -6597048795136 x2=waplace 17825792
x2=waunknown -10995124666368 x2=weunknown -20890755530752 x2=wiunknown 31885855031296 x2=wiword
17592174510089 x2=wnkschool 14680064 x2=wnprof -9437184 x2=wnunknown -7696600268800 x2=wnword -19922955
x2=woword -8388608 x2=wsgathering -11 x2=wsunknown -9437184 x2=wsword 24117248 x2=wtunknown -10485760
x2=yaunknown -14293643821047 x2=ydunknown 15728640 x2=yename 8388608 x2=yeunknown 14293642772480 x2=yeword
-8388608 x2=ylunknown -10485760 x2=younknown -8796100362240 x2=yoword 25165824 x2=ypunknown 35651584 x2=ysemp
17825792 x2=ysencounter -12582943 x2=yskemp 61865984 x2=ysschool -27262976 x2=ysunknown -10995146686464
x2=ysword -13194172039168 x2=zaunknown -17592186044416 x2=zeunknown 14680064 x2=ziunknown 7340032
x2=ımunknown -11534336 x3='ll -12582912 x3='ve 22020096 x3=-in 18 x3=-op -11534336 x3=-up -16777216 x3=003
-14680064 x3=004 8388608 x3=006 -11534336 x3=010 17825792 x3=011 29360128 x3=013 -10485760 x3=014 -9437184
x3=016 30408704 x3=09 -6291456 x3=1 -9895614087168 x3=12 -7696597123072 x3=14 -16777216 x3=19 13631488 x3=2
-7696593977344 x3=200 12582912 x3=3 -7340032 x3=34 13631488 x3=4 -8796093022208 x3=5 -16777216 x3=6 -9437191
x3=88 25165824 x3=9 -15728640 x3=969 12582912 x3=985 -10485760 x3=989 12582912 x3=994 -13631488 x3=996
11534336 x3=aas -12582912 x3=aba 24189255811072 x3=abi 10995116277760 x3=abs -18874368 x3=ach 15393176420385
x3=ack 32505856 x3=act -8796099313670 x3=ad -9437184 x3=ada 35184372088832 x3=add -8388608 x3=ade
15393173274614 x3=adh 9437184 x3=ado -25165824 x3=ads -8388608 x3=ady 39582434328576 x3=aff 18874368 x3=aga
-9895591018496 x3=age -34603008 x3=agm -23089768300520 x3=ago -24117240 x3=aha 16492660785152 x3=ahn
-7696581394432 x3=aho 13631488 x3=aid 18874368 x3=aig -18691676700672 x3=ail 35184386768896 x3=ain
17592201773050 x3=air 51677058039795 x3=ais -24117248 x3=ait -7340032 x3=aka -13631488 x3=ake -8796110848000
x3=akh -10995116277760 x3=aki -16492674416640 x3=ako 8388608 x3=ald 15393152303104 x3=ale -23089744183287
x3=alk -7696568811493 x3=all 38797333 x3=als 20971550 x3=alt 8388608 x3=aly 21990223118346 x3=ama -13631478
x3=ame -15393191100423 x3=ami -8388608 x3=amp -6597057183752 x3=ams -14293595586560 x3=ana 9895587872768
x3=and 19791193571307 x3=ane -6597063475200 x3=ang -7696590831616 x3=ani -8796083585024 x3=ank 58274129903600
x3=ann 9437184 x3=ano -9895591018496 x3=ans -12094619516928 x3=ant 19791234465749 x3=any 13194121707509
x3=apa 7696565665792 x3=app -6597069766656 x3=ara -15393162788864 x3=ard 27487804325888 x3=are
-30786325577742 x3=ari -8796130770944 x3=ark -9895578435550 x3=arm -19791209299974 x3=arn 14 x3=aro -8388608
x3=ars -29686822338591 x3=art -29686840164343 x3=aru -7340032 x3=ary -15393126088712 x3=asa 12094627905536
x3=ase -6597069766646 x3=ash 30408704 x3=asi -7340032 x3=aso 17825792 x3=ass -8796053176336 x3=ast
24189255811072 x3=ata -14293613412352 x3=ate 29686813949966 x3=ath -10995136200704 x3=ats -15728640 x3=att
8796105605120 x3=ave 31885844545547 x3=avy -8388608 x3=awi 36283883716608 x3=aya 7 x3=ays -28587345313824
x3=azi 7340032 x3=b -13194139533312 x3=ba -31457280 x3=bab -9437184 x3=bad 12094627905536 x3=bai
13194139533312 x3=bal -31457280 x3=bar 13194146873331 x3=bas 25165824 x3=bay -12582912 x3=bbc -11534336
x3=bbo -6597069766656 x3=bed -7340032 x3=bee 13631488 x3=bel 10485760 x3=ber -12582891 x3=bes -10485760
x3=bey 16492659736576 x3=bia 21990232555520 x3=bic -7696596074496 x3=bie 31457280 x3=big 12582912 x3=bin
-10485760 x3=bio 7340023 x3=ble -34 x3=bon 8 x3=bor 6597056135168 x3=boy 24117248 x3=bra 19922944 x3=bus
-14680084 x3=c -20971520 x3=cab 14680070 x3=cal -16492705873902 x3=cam -13631488 x3=can 8388608 x3=car
-7696601317366 x3=cas -6597063475200 x3=cat -15393175371776 x3=cee 34603008 x3=cef -14680064 x3=ceo
12094620565504 x3=cer 50577546412032 x3=ces 8796122382336 x3=cfo -9895613038592 x3=cha -9895580532736 x3=che
-10485760 x3=chi -7696581394432 x3=cht -8796093022208 x3=cia -9437184 x3=cil 35184407740404 x3=cks 19922944
x3=co -6597060329472 x3=con -18874368 x3=cot 60473160499200 x3=cow -7340032 x3=cox 11534336 x3=cra 16777216
x3=cts -36700160 x3=cue 50331648 x3=cum 6291456 x3=cv -10485760 x3=cyp 35651584 x3=d's 64871175553024 x3=dad
-7696581394432 x3=dai 11534336 x3=dam -12094642585600 x3=dan 15393155448826 x3=dar -13631488 x3=daw 17825792
x3=day -49478108184537 x3=dea 9437184 x3=ded -8388608 x3=dee 12094618468352 x3=del 19791209299968 x3=den
19791192522746 x3=der -18691654680576 x3=des 7340032 x3=det 11534336 x3=dex -7696581394432 x3=dge
-21990232555520 x3=dia 26388263337993 x3=dic 7696623337472 x3=din 9437184 x3=dio -9895617232896 x3=dit
-12582883 x3=dj -9437184 x3=dle 7340025 x3=dog -7340032 x3=don -8796099313657 x3=dos 15728640 x3=dra -7340032
x3=dro 20971520 x3=dry 10485760 x3=due 19922944 x3=e's 26214391 x3=ead -25165816 x3=eal -12582894 x3=eam
49478004375539 x3=ear -6597079203840 x3=eat -8388626 x3=eau 21990232555520 x3=ech -9895528103945 x3=eck
-9895604649964 x3=ecs -6597069766656 x3=ect -32505856 x3=eda -7340032 x3=edi 10485760 x3=eds -16492695388160
x3=eed -7 x3=eek -16492686999514 x3=eel 12094607982592 x3=een -13194166796275 x3=eep 15728640 x3=eer
-8796102459403 x3=ees -6597041455096 x3=eet 23089712726016 x3=efs 11534336 x3=ega -8388608 x3=ege
-13194148970502 x3=ego 60473139527680 x3=ein 8796074147840 x3=eks -12582901 x3=ela -13631488 x3=eld
-18691697672205 x3=ele 19791209299968 x3=elf -7340032 x3=ell -20971529 x3=elo -16492683853824 x3=els -14
x3=ely -9895615135744 x3=ema -14293661646848 x3=eme -9895578435584 x3=emi -13631488 x3=emo -27 x3=emy
-8796076244992 x3=ena 16492674416640 x3=end -15393202634752 x3=ene -23068672 x3=ens -10995151929338 x3=ent
12094607982616 x3=eon -9437184 x3=eos -9895617232896 x3=ept 20890720927744 x3=era -31885810991085 x3=erd
-18874368 x3=ere -15393162788874 x3=erg 9895587872768 x3=eri 13194172039168 x3=erk -17825784 x3=ern
20890730364928 x3=ers -7696517431305 x3=ert -12094627905542 x3=ery -30786296217613 x3=esa -22020096 x3=ese
10995116277760 x3=esh 9437184 x3=esi 31457280 x3=esk 40681930227712 x3=ess 8388595 x3=est -21990239895515
x3=eta 21990232555520 x3=ete -9437168 x3=eth 40681915547648 x3=eto -7696557277184 x3=ets 34602994 x3=ett
-12094616371200 x3=ety 10995140395008 x3=eue -19922929 x3=eum 40681918693367 x3=eur -20971528 x3=eus
-14293637529600 x3=eva -6291456 x3=eve -11534336 x3=ewe -12094649925632 x3=ews 14680074 x3=ex -10485760 x3=ey
-10995116277760 x3=eye 10 x3=eys -10485752 x3=eza -6597069766656 x3=fam 8388608 x3=fan 11534336 x3=fao
29686813949952 x3=fed -9895604649984 x3=fee -10485769 x3=fer -7696591880192 x3=fic 32985348833280 x3=fit 6
x3=fle -6291456 x3=for -10995102646272 x3=fra 34084860461056 x3=fts -6597085495290 x3=g -9437184 x3=g's
10485760 x3=gan -11534336 x3=gap -6291456 x3=gar 29686822338572 x3=gas 9895604649984 x3=ged 13631488 x3=gen
-15393155448832 x3=ger -6597113806864 x3=ges -17592204918784 x3=ght -28587314905076 x3=gic 12582912 x3=gig
7696581394440 x3=gin 8796112945152 x3=gle -48378526302208 x3=gna 25288776876050 x3=goa -9437184 x3=god
-12094640488448 x3=gon 11534336 x3=gos 7340040 x3=gua -7696581394432 x3=gue -7696598171648 x3=guy
37383389052928 x3=h 28311552 x3=had 18874368 x3=hal 7340032 x3=ham -26388259143680 x3=han -8796103507968
x3=has 8388608 x3=hat -12582927 x3=hay -11534336 x3=hed -15728631 x3=hef -8388608 x3=hei -8388608 x3=hej
-7340032 x3=hem 32505856 x3=hen -24189290414053 x3=her 20890720927758 x3=hes -10485760 x3=hil 13631488 x3=hin
6291456 x3=hio -12094634196992 x3=hip 14293683666934 x3=hm -39582444814336 x3=hol -9895604649984 x3=hon
14680070 x3=hop -6597069766656 x3=hot -6291456 x3=how -8796123430912 x3=hr 9895595212800 x3=hrs 6 x3=hto
-6291456 x3=hts 9895613038569 x3=hus 25165824 x3=hyl -10485760 x3=ial 26388305281059 x3=ian -8796107702282
x3=iba -8796068904960 x3=ica -14680051 x3=ice 32985348833242 x3=ich 7696569860096 x3=ick -14293680521216
x3=ics -8796058419200 x3=ict 14680064 x3=ida 27262976 x3=ide 10995107889140 x3=idh 12 x3=idi 10485760 x3=ido
31457291 x3=ids -16777216 x3=ied -8796081487872 x3=ief -8388601 x3=ien -13631488 x3=ier 49283072 x3=ies
-9895594164233 x3=iet -8388608 x3=iew -13194166796247 x3=ife 8796093022202 x3=ift -9 x3=ify 35184360554496
x3=iga 15393162788864 x3=igh -17592127324160 x3=ign -9437184 x3=igo -9895616184320 x3=ii 18874368 x3=ike
-18874368 x3=ila -10995116277760 x3=ild -9895585775616 x3=ile -18874368 x3=ill -14293651161060 x3=iln
27487802228736 x3=ilo 23068672 x3=ily -11534336 x3=ima 6291456 x3=ina 14293651161088 x3=ine -50577525440542
x3=ing -70368759906240 x3=ini 12094627905536 x3=ink 7696596074496 x3=inn -7696581394424 x3=ino -18874347
x3=ins 31885837205495 x3=int 34603008 x3=ion -41781441855419 x3=ior 36700160 x3=ios -15728640 x3=ips
-7696599220232 x3=ira -14680058 x3=ird 6291456 x3=ire 8796081487857 x3=irl 17825792 x3=irm -18 x3=irs
-7340021 x3=iru -13631488 x3=iry -7696589783016 x3=isa -29686804512768 x3=ise -14293636481014 x3=ish
-28587353702400 x3=isi -14293651161088 x3=iss 43980504956928 x3=ist -26388257046536 x3=ita -8796099313664
x3=ite -19791215591451 x3=ito -16492674416640 x3=its 16492664979479 x3=itt -16777216 x3=ity -23089751523341
x3=ium 23089769349120 x3=ius 13631488 x3=iva -9895604649965 x3=ive 26388291649546 x3=iya -13631488 x3=ize
8388608 x3=j -7696590831616 x3=jam -7696581394432 x3=jan -7340032 x3=ji -15728640 x3=job 7 x3=joy 9 x3=jpl
-12094634196992 x3=k -7340032 x3=kan -9895610941440 x3=kar 13631488 x3=kea 10995128860672 x3=ked
-7696581394432 x3=kel -13631488 x3=ken 85761906966528 x3=ker 23089767251955 x3=kes -17825792 x3=ket
-19791192522764 x3=kew 7340032 x3=kia -7696542597120 x3=kie -8388608 x3=ko -6291456 x3=kol 8388608 x3=kow
6291456 x3=kum -14680064 x3=l's -7340032 x3=lab 21990223118336 x3=lad -7340040 x3=lag -14680064 x3=lah
-10485771 x3=lam 15728640 x3=lan 6291456 x3=lar -7696546791424 x3=las -6291456 x3=lau -16777216 x3=law
-11534336 x3=lay -6291456 x3=lch -17825792 x3=lde -9437175 x3=lds 19791209299968 x3=led -12094644682758
x3=lee -15393171177472 x3=len 17825800 x3=ler 29686866378740 x3=les -16492674416633 x3=let 49477997035513
x3=ley -14680058 x3=lft 16492674416640 x3=lia 16492674416640 x3=lic 9895624572928 x3=lie -12094637342720
x3=lim -6291456 x3=lin -10995116277766 x3=lis 35184357408768 x3=lit -7340032 x3=lix 10995107889152 x3=lks
-6291456 x3=lla 15393153351680 x3=llo -6597085495296 x3=lls -13194156310528 x3=lly -15728640 x3=lms
9895604649984 x3=lon 23089735794677 x3=lor -6597069766656 x3=low -10995158220800 x3=lsa -7340023 x3=lsh
-7696593977344 x3=lth 10995096354827 x3=lty -8388608 x3=lub -6597069766656 x3=luf 10 x3=lut -6597069766656
x3=m's 16492667076608 x3=man 39582468931584 x3=map 9437184 x3=mar 24189247422464 x3=mas 27487790694400 x3=mat
11 x3=mba -9895615135744 x3=mbo -11534336 x3=men 38797330 x3=mer -8796120285184 x3=mes 25288767438828 x3=met
15393148108800 x3=mia 7340032 x3=min -12094635245553 x3=mir -7340032 x3=mit 13631456 x3=mma -14680064 x3=mme
10995138297856 x3=mna -22020096 x3=mon -7340032 x3=mos -7340032 x3=mps 7 x3=mr -7696581394432 x3=mri
-13194150019072 x3=ms 32505856 x3=mus 19922944 x3=n's -20890720927744 x3=nai -8796093022208 x3=nal
59373647822875 x3=nam 14680064 x3=nao -9437184 x3=nar 26 x3=nas -22020096 x3=nau -6291456 x3=naw -8388608
x3=nca 22020096 x3=nce -24189270491115 x3=nch -16492697485312 x3=ncs -7340032 x3=ncy 16492674416640 x3=nda
-13194139533312 x3=nde -14293638578176 x3=ndo -8796076244992 x3=nds -9895625621504 x3=ndu 15393178517511
x3=ned -8796108750848 x3=nel 15393162788864 x3=nen 19922944 x3=neo -8796082536448 x3=ner 28587302322167
x3=nes -31885857128448 x3=net -10485760 x3=ney -9895604649984 x3=nga 9895587872768 x3=nge -17592199675895
x3=ngo -18691679846400 x3=ngs 12094611128345 x3=nia -19922944 x3=nic -9895575289879 x3=nik 10485760 x3=nis
-10485760 x3=nit 7696581394432 x3=nka -15728640 x3=nli 8388608 x3=nny -18874368 x3=nod 13631488 x3=non
15728640 x3=nor 26388295843840 x3=nos -8388608 x3=nou 9437184 x3=now 7340032 x3=nox -8388608 x3=nry -6291456
x3=nta 41781441855488 x3=nte -8388608 x3=nto 11 x3=nts 14680058 x3=nty 20890720927744 x3=nue 7696581394432
x3=nun -16777216 x3=nya -8796101410808 x3=nza 10485760 x3=nım -10485760 x3=o -11534336 x3=o's 20971520 x3=oad
-11534336 x3=oal 20971520 x3=oan -6291456 x3=oat 14293686812672 x3=obi -9437184 x3=obs -8388608 x3=och
-12582912 x3=ock -10995100549120 x3=ode -7696599220215 x3=ods 26388279066624 x3=odu -7340032 x3=ody 10485760
x3=oem 8388608 x3=oen 7340032 x3=oes -7696557277184 x3=oet 23068672 x3=ofe -13631488 x3=off -6291456 x3=ofi
-10485760 x3=ofs -8388608 x3=oga -9437171 x3=ogo -22020096 x3=ogy -9437184 x3=oil 10485760 x3=oir
-17592186044416 x3=oix -11534336 x3=oke 24189255811080 x3=ola -13194107027456 x3=ole -15728640 x3=olf
12094627905536 x3=oll 13631488 x3=olm 17825792 x3=olo -9895604649984 x3=ols -10995123617792 x3=olt
27487800131584 x3=olu 13631488 x3=oma -9895584727040 x3=ome 27487801180144 x3=omp 12582912 x3=oms
32985326813192 x3=ona -18691685089280 x3=ond -8388608 x3=one 16492674416622 x3=ong -7696606560250 x3=onk
-12582912 x3=ons -20890713587721 x3=ont -8796105605120 x3=ony 7696566714355 x3=ood 10995147735040 x3=ook
-23089744183310 x3=ool -28587302322183 x3=oom -19791227125715 x3=oon -16777216 x3=oop 14680064 x3=oor
-16492704825344 x3=oot 8 x3=ope -8796102459392 x3=ops 13631488 x3=ord -23089762009088 x3=ore -20890720927727
x3=org 8388608 x3=ork -7696596074496 x3=orn -20971520 x3=ors -14293601878001 x3=ort -30786318237719 x3=ory
34084860461049 x3=ose 16492667076608 x3=oss -15393194246155 x3=ost -24189271539712 x3=ota 7696603414537
x3=ote -9895610941446 x3=oth -8 x3=oto -9437184 x3=ots 20890747142144 x3=ott 7696570908672 x3=oun 27262976
x3=oup -31457280 x3=our -17592202821632 x3=ous -6291456 x3=out -7696581394422 x3=ove -6597069766656 x3=ovo
9895604649984 x3=owa 18874368 x3=owe -7696588734464 x3=own -9895628767239 x3=ows -7696599220243 x3=owt
-10485760 x3=oys -25165824 x3=pal 19922944 x3=pam 30786325577728 x3=pan 10485760 x3=pat 7340032 x3=pen 8
x3=per -14293684715547 x3=phd -12582912 x3=phy -9437184 x3=pia 9437184 x3=pit 28311552 x3=ple 6291449 x3=po
-11534336 x3=pot -21990214729713 x3=ppy 15728640 x3=pta -9437184 x3=pts -8388608 x3=pur -12094616371200
x3=pus -18874360 x3=q -9437184 x3=q&a -10485749 x3=que -17592175558656 x3=r's -14293651161088 x3=rad
15393196343296 x3=rag 10485760 x3=ral 7340046 x3=ram -10995093209088 x3=ran -9895604649984 x3=rar 36700160
x3=ras -24189233790976 x3=rau 8388608 x3=rce 23089762009088 x3=rch -20890727219211 x3=rcy 26214400 x3=rds
15393179566071 x3=rea 10 x3=reb 9437184 x3=red -7696581394432 x3=ree -13194114367504 x3=rem 9437184 x3=rep
7696636968960 x3=rer 25288767438848 x3=res 24117248 x3=ret -10485760 x3=rew 13194139533304 x3=rey -8388608
x3=rgh -6291456 x3=rgo 18691744858112 x3=rgy -9437184 x3=ria -24189255811072 x3=rid 18691697672192 x3=rie
25288775827456 x3=ril -10995116277760 x3=rim 27487782305792 x3=rin 12094635245568 x3=rio 17592178704384
x3=rip -8388599 x3=ris 9437184 x3=rit -7340032 x3=rks -15393150205962 x3=rms -19922944 x3=rmy -22020096
x3=rne -8796100362240 x3=rns 12582912 x3=rol 25165832 x3=ron -7696589783040 x3=row -15393193197568 x3=roy
7340032 x3=rps 53477376 x3=rre -8388608 x3=rse -14293616558101 x3=rsk -11534336 x3=rso 12582919 x3=rst
-7696570908672 x3=rte 23089744183296 x3=rth 16492668125184 x3=rtu 7340032 x3=rty 36 x3=rue -8388608 x3=rum
-15393179566080 x3=run -8388602 x3=rus 9895591018496 x3=rut -25165811 x3=s -6597069766656 x3=sah -18874368
x3=sal -15728633 x3=sar 12582912 x3=sau -19922944 x3=sby -8388608 x3=sch -7696571957248 x3=sco 20890734559245
x3=sea -20971520 x3=sed -9895616184320 x3=sei 10485760 x3=sel -14680064 x3=sen -17592198627328 x3=seo
-9437184 x3=ser 10995105792000 x3=ses 17825792 x3=set 17825798 x3=sex 25165824 x3=sey 9437184 x3=sha
-6597059280896 x3=sia -25165824 x3=sin -16777216 x3=sis 8 x3=sit -17825763 x3=ska 11534336 x3=sky
59373627899904 x3=sle -35651584 x3=slo -6291456 x3=sly 13631488 x3=son 58274116272128 x3=sor -12582920 x3=sse
12 x3=ssy 29360128 x3=sta -12582912 x3=ste -10485760 x3=sts -10995038683143 x3=sun -10485760 x3=sus -12582912
x3=t -12582912 x3=t's -9895604649977 x3=ta -6291456 x3=tag -15728627 x3=tal 14293695201280 x3=tar 18874368
x3=tas 41781463875584 x3=tax -11534336 x3=tby -14293651161088 x3=tch 18691670409186 x3=ted 18691686137848
x3=tee 61572695195617 x3=tel -17592140955648 x3=ten 15393174323200 x3=tep -8796100362240 x3=ter
-29686813949965 x3=tes -23089778786304 x3=tet 9437184 x3=tfl 23089744183296 x3=tha -10485760 x3=the
16492674416640 x3=ths 30786306703360 x3=tia -8388608 x3=tic -19922944 x3=tie 14680064 x3=tin -8796103507968
x3=tip -13631488 x3=tis 9895635058688 x3=tle 7696611803136 x3=tly 9437184 x3=tok -14293651161088 x3=tol
-13631488 x3=tom -8 x3=ton -50577508663286 x3=top -7696589783026 x3=tor 30786283634688 x3=tos 24117248 x3=tov
-8388608 x3=tra -9895623524352 x3=tre -16492690145253 x3=tri -11534336 x3=tro 12094636294153 x3=try
-7696581394432 x3=tta -15393162788864 x3=tte 8796123430912 x3=tuv 35184372088832 x3=tv -7340032 x3=two
-8388608 x3=uad -15728640 x3=uan 9437184 x3=uay -13631482 x3=uba -7340025 x3=ube -12094619516928 x3=uck
-12582912 x3=uct 18874368 x3=ude 26214400 x3=udi -9437184 x3=udy 12582912 x3=uel -17825792 x3=uen 10485760
x3=uer -7340032 x3=uet 17592186044416 x3=uff -24117248 x3=ugh -15393194246151 x3=uin -17825792 x3=uio 7340032
x3=uiz 11 x3=uke 12582912 x3=ula 23089744183296 x3=ule 35651599 x3=ull -9895604649984 x3=ult 24189268393984
x3=uly 8 x3=uma -6597080252427 x3=ums 9895604649984 x3=una -10995086917621 x3=und -8388597 x3=une
-9895604649984 x3=ung 14293668986880 x3=uno -7340032 x3=uns -10485760 x3=unt -17825771 x3=upe 8388608 x3=ups
14680064 x3=ura -12094642585600 x3=ure 12094636294157 x3=urg -10995127812088 x3=uro -13194156310528 x3=urs
-10 x3=urt 23089735794712 x3=ury 20890720927760 x3=usa 9437184 x3=use 10995152977909 x3=ust 36283860647936
x3=ute 50577534877708 x3=uth 9895624572928 x3=uts 20971520 x3=uty -9437184 x3=uur 7 x3=uva -13194139533312
x3=v -8796093022208 x3=van -14293659549696 x3=ven -21990232555520 x3=ver -35184387817445 x3=ves
16492728942583 x3=vet -13631488 x3=vey 34084899258368 x3=vid -9437184 x3=vik -23089763057664 x3=vil 8388608
x3=vio -7696581394432 x3=vis 9437184 x3=vor 25288767438848 x3=voy 24189255811072 x3=vp -6597069766656 x3=wal
-7696590831616 x3=wan -8388608 x3=was 11534336 x3=way -8796113993738 x3=wed -7340032 x3=wer -12094595399680
x3=wey 15393162788864 x3=wi 17592174510089 x3=wid -8388608 x3=wis 13631488 x3=wns 13631488 x3=xam 24 x3=xar
8796084633600 x3=xer 13631488 x3=xes -9437184 x3=xpo -16492695388160 x3=y's 48378518962169 x3=yal
10995116277760 x3=yan 12582912 x3=yce 15393184808960 x3=yen -17825792 x3=yer -12582912 x3=yes -17825792
x3=yet 7340032 x3=yle -16777216 x3=yor -8796093022208 x3=yrs 31885851885561 x3=ysc 19922944 x3=yth 6291456
x3=zan -6291456 x3=zka 7340032 x3=zon 20890720927744 x3=zoo 35184372088832 z=! 17825803 z=\" -20971520 z=$
-17592140955657 z=& 13 z=' -15393151254550 z=( 7340047 z=) 73400320 z=, -28587227873216 z=. 28587287642112
z=: -6597022580714 z=; -13194139533284 z=? -9895637155861 z=a 19791199862784 z=about -23068672 z=after
33554432 z=an 10485760 z=and 25288710815767 z=as 98566131 z=asked -8388608 z=at 8388595 z=before 7340032
z=between -8 z=but -6 z=came -7696589783032 z=come 34084873043968 z=de -10 z=down 7340039 z=each -8 z=for
-8796101410799 z=from -8388608 z=going 8 z=had 11534336 z=has -23068679 z=have -9437184 z=he 19 z=here
13631488 z=i 13194124853289 z=i'd 16 z=in -39582418599944 z=is 23089765154807 z=it -8388608 z=last -11534297
z=like 55574528 z=long 7340032 z=me -13631488 z=monday 14 z=my -14680077 z=n 27262987 z=now 14293639626752
z=of -8796119236642 z=off 12582912 z=on -17592210161655 z=one 28311545 z=same 23068672 z=sat -13194139533312
z=she 22 z=the -6597055086567 z=then 7340032 z=there -8388600 z=there's 6 z=this -7 z=though 35651577 z=till
-8388618 z=to -6597094932489 z=together -12582912 z=too 13631488 z=took 19791209299968 z=under 29360128
z=until 8388608 z=wants 10485760 z=was 13194120658944 z=we -11534301 z=where 9895643447304 z=which 9437184
z=who 29686794027008 z=with 21990221021214 z=works 16 z=¶ -40894464
"""
