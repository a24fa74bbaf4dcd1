"""The learned weights of the table `spanned`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
AK=!/all -9895591018508 AK=!/none -7696557277184 AK=!/open 23068672 AK=!/some -8796140208128 AK=\"/all
16492682805248 AK=\"/none 16492674416640 AK=\"/some -10995128860665 AK=$/all -24189255811072 AK=$/none
20890688421857 AK=$/open -7696581394422 AK=$/some 33554432 AK='/all 28311552 AK='/none 16492629327894
AK='/open 9895604649984 AK='/some -41781411446784 AK=(/all -9895576338432 AK=(/none -17825782 AK=(/some
8796080439303 AK=)/all 21990262964224 AK=)/none -6597085495296 AK=)/some -34603008 AK=,/all 10485760
AK=,/none 11534336 AK=,/open -15393143914476 AK=,/some -9895604649984 AK=./all 41781424029696 AK=./none
-40681914499085 AK=./open 7696589783040 AK=./some -23089752571911 AK=:/all -32985348833280 AK=:/none
-25165824 AK=:/open -13194150019072 AK=:/some 14680064 AK=;/all -8796073099270 AK=;/none -13194146873331
AK=;/open 15728640 AK=;/some -17592186044416 AK=?/all -23068672 AK=?/none 12094642585594 AK=?/open
17592176607232 AK=?/some -23089744183296 AK=adv/all 23089765154803 AK=adv/none 31457280 AK=adv/open
12094637342720 AK=adv/some -15393143914505 AK=art/all -14293629140992 AK=art/none 25165824 AK=art/open -7
AK=art/some 19791209299960 AK=aux/all -31885837205504 AK=aux/none -25288818819064 AK=aux/open 36283902590964
AK=aux/some 70368700137453 AK=conj/all -13 AK=conj/none -8796093022200 AK=conj/some 19791236562952
AK=people/all -14293676326912 AK=people/none -6 AK=people/open -10485760 AK=people/some -9895588921351
AK=poss/all -10485760 AK=poss/none -24189266296847 AK=poss/open -14680064 AK=poss/some 13194118561792
AK=prep/all -40681916596241 AK=prep/none -59373589102592 AK=prep/open -83562866933753 AK=prep/some
-27487769722910 AK=subj/all -17592225890271 AK=subj/none -27262962 AK=subj/open -8388608 AK=subj/some
20890708344832 AK=verb/all -23068679 AK=verb/none 34084848926694 AK=verb/open 42880901054452 AK=verb/some
6597061378048 AK=word/all 13194173087744 AK=word/none -10995106840562 AK=word/open -8388608 AK=word/some
-12094620565485 AK=|/all 16492667076608 AK=¶/all 68169702047744 AK=¶/some 19791209299968 AK=–/all
-7696581394432 AK=–/some 13631502 Ak=!/encounter -23068672 Ak=!/people -15728640 Ak=!/prog -7340032
Ak=!/unknown -16492674416640 Ak=!/word 24117257 Ak=\"/emp 19791218737152 Ak=\"/encounter 13194139533312
Ak=\"/org -10485760 Ak=\"/prog 13631488 Ak=\"/unknown 24189243228160 Ak=\"/word -12094627905536 Ak=$/career
7696581394432 Ak=$/emp 27487790694400 Ak=$/encounter 35651601 Ak=$/gathering -9895596261376 Ak=$/kemp
15393193197568 Ak=$/kschool -9437184 Ak=$/name -46137344 Ak=$/org 12582912 Ak=$/people 18691697672192
Ak=$/place -6597081300992 Ak=$/prof -8796075196416 Ak=$/prog 6291456 Ak=$/unknown -36700160 Ak=$/word
-32985369804814 Ak='/career 27487790694400 Ak='/emp -17592195481600 Ak='/encounter -8796086730759
Ak='/gathering 11534336 Ak='/kemp -14293672132608 Ak='/kin 9 Ak='/kschool -11534336 Ak='/name 24189286219776
Ak='/org 13194118561800 Ak='/people 28311552 Ak='/place 6291456 Ak='/prof -15393132380139 Ak='/prog
19791201959936 Ak='/school -25165824 Ak='/unknown -32985317376000 Ak='/word -11534336 Ak=(/emp -12582912
Ak=(/encounter 9895604649993 Ak=(/people 8 Ak=(/prof 35651584 Ak=(/unknown -8796101410816 Ak=(/word
-7696570908679 Ak=)/name 10485760 Ak=)/prof -19922944 Ak=)/unknown -7696589783040 Ak=)/word 36283893153792
Ak=,/career 13631495 Ak=,/emp 12094627905536 Ak=,/emp+place 8796093022208 Ak=,/encounter -23089714823168
Ak=,/famous -15728620 Ak=,/gathering 18691668312077 Ak=,/kemp -9895621427200 Ak=,/kin -8 Ak=,/korg
10995133054976 Ak=,/kprog 12582912 Ak=,/kschool -32985307938816 Ak=,/name -25288740175866 Ak=,/org
13194153164787 Ak=,/org+place 16777216 Ak=,/people 20890720927733 Ak=,/place -18691720740864 Ak=,/prof
-18691715498005 Ak=,/prog -24117235 Ak=,/school -9895591018512 Ak=,/trail 20890720927744 Ak=,/unknown
18691724935168 Ak=,/word 17592209113104 Ak=./career -9895594164224 Ak=./emp -25288749613070 Ak=./famous
6291456 Ak=./gathering 20890751336448 Ak=./kemp -27262976 Ak=./kin -20971520 Ak=./korg -7696566714368
Ak=./kprog -24117248 Ak=./kschool 37383374372864 Ak=./name -32985356173312 Ak=./org 34084900306944
Ak=./people -32985331007498 Ak=./place -45079991418890 Ak=./prof 7340032 Ak=./prog -6291456 Ak=./school
19791194619904 Ak=./trail 8796093022208 Ak=./unknown 9895580532747 Ak=./word 10485777 Ak=:/emp 7
Ak=:/gathering 13 Ak=:/kschool -15728640 Ak=:/name 8388608 Ak=:/prof -18874368 Ak=:/prog 32505856
Ak=:/unknown -30786315091968 Ak=:/word 7696564617216 Ak=;/emp -8796084633594 Ak=;/gathering 10485760
Ak=;/name 7340032 Ak=;/prof 22020096 Ak=;/prog 16492674416640 Ak=;/school 10485760 Ak=;/unknown
-17592176607241 Ak=;/word -14680064 Ak=?/emp -15393171177472 Ak=?/encounter 9437184 Ak=?/kemp 20890713587712
Ak=?/kschool -7340032 Ak=?/org -7696593977344 Ak=?/people -14293633335296 Ak=?/place 7340032 Ak=?/prof
12582912 Ak=?/prog -22020090 Ak=?/unknown 28587288690679 Ak=?/word 23089760960512 Ak=adv/career 7340032
Ak=adv/emp -45079965204480 Ak=adv/encounter -9437194 Ak=adv/gathering -14680071 Ak=adv/kemp 24189270491136
Ak=adv/kin 19922944 Ak=adv/korg 12094617419776 Ak=adv/kschool 29360128 Ak=adv/name 31885837205504 Ak=adv/org
13194117513216 Ak=adv/place 18691729129472 Ak=adv/prof 16492674416640 Ak=adv/prog -14680064 Ak=adv/school
-10995116277760 Ak=adv/unknown -14293651161088 Ak=adv/word -10995096354827 Ak=art/emp 13194132193280
Ak=art/encounter -15728651 Ak=art/gathering 22020083 Ak=art/kschool -6291456 Ak=art/org 22020096 Ak=art/place
25165824 Ak=art/prof 17825792 Ak=art/prog -8796084633600 Ak=art/unknown 40681930227704 Ak=art/word
-8796108750837 Ak=aux/career 21990232555520 Ak=aux/emp -24189275734022 Ak=aux/encounter 25288758001650
Ak=aux/gathering -8 Ak=aux/kemp 28587302322176 Ak=aux/kschool 17592176607232 Ak=aux/name -29360111 Ak=aux/org
-7696596074496 Ak=aux/people -14680064 Ak=aux/place 17592178704384 Ak=aux/prof -13194150019072 Ak=aux/prog
22020096 Ak=aux/school 20890720927744 Ak=aux/trail -6597069766656 Ak=aux/word -18691697672192 Ak=conj/emp
13194161553408 Ak=conj/encounter -7696581394409 Ak=conj/gathering -13194123804672 Ak=conj/kemp
-38482906972160 Ak=conj/kschool -8796085682176 Ak=conj/name 10995124666368 Ak=conj/org 10485760 Ak=conj/place
-11534336 Ak=conj/prog -7340032 Ak=conj/school -7696562520064 Ak=conj/unknown 14293613412352 Ak=conj/word
62672193191913 Ak=people/emp 12582912 Ak=people/unknown -10995127812096 Ak=people/word -13194159456256
Ak=poss/encounter -7 Ak=poss/prof -6291456 Ak=poss/unknown -8796106653696 Ak=poss/word -26214411
Ak=prep/career -30786341306384 Ak=prep/emp -9895613038605 Ak=prep/encounter -10995116277745 Ak=prep/famous
-19922931 Ak=prep/gathering -12094671945711 Ak=prep/kemp -21990203195392 Ak=prep/kin 9437169 Ak=prep/korg
17825792 Ak=prep/kprog -8388608 Ak=prep/kschool -10995122569216 Ak=prep/name -16492658688015 Ak=prep/org
-27487743508480 Ak=prep/people -12094652022784 Ak=prep/place 14293651161105 Ak=prep/prof -28587302322176
Ak=prep/prog 24117219 Ak=prep/school -9895579484170 Ak=prep/trail -16492650299392 Ak=prep/unknown
-10995102646272 Ak=prep/word -12094615322624 Ak=subj/emp 19791209299968 Ak=subj/encounter 15
Ak=subj/gathering 10485760 Ak=subj/kemp -9895623524352 Ak=subj/kschool -7696596074496 Ak=subj/name
28587302322182 Ak=subj/org -6597104369664 Ak=subj/prof 40681930227712 Ak=subj/prog -10995116277760
Ak=subj/school -6597069766656 Ak=subj/trail 16492674416640 Ak=subj/unknown -36283876376557 Ak=subj/word
-30786345500672 Ak=verb/career -18691697672192 Ak=verb/emp 27487776014336 Ak=verb/encounter -9437202
Ak=verb/gathering 9437184 Ak=verb/kemp -9895583678464 Ak=verb/kschool 26388279066624 Ak=verb/name
-16492700631040 Ak=verb/org -19791209299968 Ak=verb/people 46179488366592 Ak=verb/place -8796077293568
Ak=verb/prof 32985313181696 Ak=verb/prog -10485760 Ak=verb/school 10995116277760 Ak=verb/word 14293605023744
Ak=word/emp 8 Ak=word/encounter -10995122569207 Ak=word/gathering -20971508 Ak=word/kschool 7696593977344
Ak=word/prof 9 Ak=word/unknown 58720256 Ak=word/word -15393162788864 Ak=¶/name -6597069766656 Ak=¶/unknown
80264348827648 Ak=¶/word -17592186044416 Ak=–/unknown -7696564617216 BA=!//, 17 BA=!//adv 19922944 BA=!//prep
-18874368 BA=\"//! -15728640 BA=\"//\" -15393162788864 BA=\"//, 12582912 BA=\"//adv -7340032 BA=\"//aux
29360128 BA=\"//prep -7696611803136 BA=\"/from/prep 28311552 BA='//' 70368724254693 BA='//, -18691670409210
BA='//? -10485760 BA='//adv -7340032 BA='//aux -6291456 BA='//conj -7696581394420 BA='//prep -24189225402345
BA='/of/, -6291456 BA=(//) 14680064 BA=(//, 6597085495296 BA=,//! 19922944 BA=,//\" 58274116272128 BA=,//$
13194177282055 BA=,//' -17592186044407 BA=,//, -53876036206577 BA=,//. 27487811665920 BA=,//: -9895596261376
BA=,//; 11534336 BA=,//? -6597069766656 BA=,//adv -18691710255120 BA=,//art -6291462 BA=,//aux -7696615997440
BA=,//conj -24189265248266 BA=,//prep -19791209299946 BA=,//subj 24189226450944 BA=,//verb -31885829865472
BA=,//¶ 107752139522048 BA=,/as/, -10485760 BA=,/as/prep 13631488 BA=,/at/, -14293662695400 BA=,/at/.
39845904 BA=,/at/; -10485760 BA=,/at/prep 12094619516921 BA=,/for/, 54975581388791 BA=,/for/. -9895595212800
BA=,/for/prep -7696573005824 BA=,/from/$ 17592186044416 BA=,/from/, 14293644869632 BA=,/from/.
-16492662882304 BA=,/from/prep -13194152116217 BA=,/from/subj 7696581394432 BA=,/in/$ 20890720927744
BA=,/in/, -10995116277749 BA=,/in/. -9895604649990 BA=,/in/prep 14680075 BA=,/no/, -7 BA=,/on/, -10485760
BA=,/on/. 7 BA=,/on/prep 8388616 BA=.//! -8388608 BA=.//$ 14293651161088 BA=.//, 8796134965275 BA=.//.
32985398116352 BA=.//: -27262984 BA=.//? -8796108750848 BA=.//adv 10995135152136 BA=.//art -6597042503680
BA=.//aux -16492713213961 BA=.//conj 12582912 BA=.//prep -29686801367033 BA=.//subj 27487766577152 BA=.//verb
-30786361229321 BA=./at/. 14293644869632 BA=./at/subj -8796093022197 BA=./from/. 13194132193280 BA=./im/prep
9437184 BA=./in/prep 7340048 BA=./in/subj 16 BA=./of/subj 8388608 BA=./on/, -10485760 BA=./on/. 9
BA=./on/prep 7340032 BA=./on/subj 8388608 BA=//, 12094627905536 BA=//adv 6291456 BA=//art 15393162788864
BA=//aux 12582912 BA=//prep -6597069766670 BA=/about/prep 7 BA=/as/. 11534336 BA=/at/$ 8 BA=/at/, 34 BA=/at/.
21990232555520 BA=/at/? 38482917457920 BA=/at/adv -26388285358080 BA=/at/art -12094618468352 BA=/at/aux
-12094639439872 BA=/at/conj -13194163650560 BA=/at/prep 8796141256680 BA=/at/verb -7340032 BA=/by/, 7340032
BA=/de/, 13631488 BA=/de/. 11534336 BA=/di/, 15393162788872 BA=/do/, -10485760 BA=/for/$ -8796081487872
BA=/for/, 54975581388813 BA=/for/. -28587320147968 BA=/for/conj -9895604649984 BA=/for/prep -7696537354247
BA=/from/$ -23089744183296 BA=/from/, -6597055086592 BA=/from/. -6291456 BA=/from/aux 31457280 BA=/from/prep
-14293632286728 BA=/in/, -12094610079744 BA=/in/. -7696581394439 BA=/in/prep 10485781 BA=/ng/prep
-8796099313657 BA=/of/, 12094612176896 BA=/of/: -9437184 BA=/of/adv -9895604649984 BA=/of/aux 7340032
BA=/of/prep -15393152303104 BA=/of/subj -7696581394432 BA=/on/, -14680064 BA=/on/. 15728652 BA=/on/conj 10
BA=/on/prep 12582921 BA=/sa/, -14293661646848 BA=/to/, 18874368 BA=/to/prep -6 BA=/with/. 10995116277760
BA=/with/prep 6291456 BA=://$ -13194152116224 BA=://' 15728640 BA=://, 7696598171648 BA=://. 18691739615232
BA=://adv 12582912 BA=://art -12582912 BA=://aux -8388608 BA=://conj 6291456 BA=://prep 21990185369613
BA=://subj 15728640 BA=://¶ -17592186044416 BA=;//, 7340032 BA=;//prep 18874368 BA=?//, 10995116277760
BA=?//. -14293651161088 BA=?//aux -12094614274048 BA=?//conj 11534336 BA=?//prep 11534336 BA=?//verb
40681922887680 BA=C//, -10485760 BA=C//. 14680064 BA=C/at/, 19922944 BA=C/at/. 16492663930880 BA=C/at/adv
7696598171648 BA=C/at/prep -9437184 BA=C/for/, 14293651161088 BA=C/for/conj -9895593115648 BA=C/for/prep
-8388598 BA=C/from/, 22020096 BA=C/from/. 7340032 BA=C/from/prep -11534336 BA=C/from/verb 17592186044416
BA=C/in/, -8796104556544 BA=C/in/. 29686813949952 BA=C/in/prep 14680064 BA=C/of/. -12094637342720 BA=C/on/,
9437184 BA=C/to/, -6597078155264 BA=C/with/, 12582912 BA=^//! -10995058606080 BA=^//$ -64871130464267 BA=^//'
9895613038592 BA=^//( -31457273 BA=^//, 39582451105826 BA=^//. -29686777249761 BA=^//: -14293634383865
BA=^//; 29360128 BA=^//? 8796038496248 BA=^//adv -13194120658944 BA=^//art -19922944 BA=^//aux 83562849107948
BA=^//conj -15728640 BA=^//people -8388608 BA=^//poss -8796102459401 BA=^//prep -42880942997504 BA=^//subj
35184372088832 BA=^//verb 42880898957290 BA=^//word -15728640 BA=^/at/, -9437197 BA=^/at/prep -11534336
BA=^/at/subj 17 BA=^/from/, 7696581394432 BA=^/from/prep -9437184 BA=^/from/subj 13631488 BA=^/in/prep
19922958 BA=^/in/subj -11534319 BA=^/on/prep -7340020 BA=^/on/subj 9 BA=adv//! -8388608 BA=adv//$
25288790507520 BA=adv//, -19791189377038 BA=adv//. -12 BA=adv//: -8388608 BA=adv//? 14293660598272
BA=adv//prep -9895648690176 BA=adv//subj -10485760 BA=adv/as/prep -14680057 BA=adv/at/, 7696556228637
BA=adv/at/. 7696581394425 BA=adv/at/? 8 BA=adv/at/conj -12094627905518 BA=adv/at/prep 14293682618347
BA=adv/at/verb 7340032 BA=adv/at/word -7340023 BA=adv/do/prep 14680064 BA=adv/for/, 26388279066635
BA=adv/for/. -18691697672199 BA=adv/for/conj -7340032 BA=adv/for/prep 14293659549696 BA=adv/from/$
-7696581394432 BA=adv/from/, 16777216 BA=adv/from/. -11534336 BA=adv/from/prep -12582912 BA=adv/in/$
-14680064 BA=adv/in/' 8388608 BA=adv/in/, -8796055273472 BA=adv/in/. -32505856 BA=adv/in/conj 8388608
BA=adv/in/prep 8388625 BA=adv/of/prep 15393162788864 BA=adv/on/$ 13631488 BA=adv/on/. -10485760
BA=adv/on/prep -17825792 BA=adv/to/. 19791196717056 BA=adv/to/? 11534336 BA=adv/to/prep -13631488
BA=adv/with/, -8388608 BA=advC//, 9437177 BA=advC//. -18691697672192 BA=advC//adv 9437184 BA=advC//prep
-12582920 BA=advC/from/, 17825792 BA=advC/in/. -10485760 BA=aux//! 7340032 BA=aux//$ 25288731787253 BA=aux//'
-9437177 BA=aux//( 16777216 BA=aux//) -17825792 BA=aux//, 31885837205523 BA=aux//. 23089721114624 BA=aux//:
9437184 BA=aux//adv 13631488 BA=aux//art -8796080439296 BA=aux//aux -24117248 BA=aux//conj 27262969
BA=aux//people 11534329 BA=aux//prep -49478008569865 BA=aux//subj -16492674416650 BA=aux//verb
-16492674416640 BA=aux//word 11 BA=aux/about/$ -6597069766656 BA=aux/at/$ 60473139527674 BA=aux/at/,
-34084920229901 BA=aux/at/. 17592246861824 BA=aux/at/adv 18691697672192 BA=aux/at/conj -28311552
BA=aux/at/prep 24189255811063 BA=aux/from/$ -7340032 BA=aux/from/, -20971520 BA=aux/from/. 15393146011648
BA=aux/from/conj -17592186044416 BA=aux/from/prep 28587335876602 BA=aux/in/$ -7340032 BA=aux/in/' -6291456
BA=aux/in/, -18691658874887 BA=aux/in/. 63771641905145 BA=aux/in/conj 23068672 BA=aux/in/prep -9895604649984
BA=aux/no/, -7340032 BA=aux/no/. 12582912 BA=aux/of/. 11534336 BA=aux/of/prep -6 BA=aux/on/' 11534336
BA=aux/on/, -15728640 BA=aux/on/adv 9895604649984 BA=aux/on/prep 15728650 BA=aux/on/verb 9437184
BA=aux/on/word 14680064 BA=aux/to/, -8388608 BA=aux/with/$ -10485760 BA=aux/with/, 18691697672192
BA=aux/with/. -25165824 BA=aux/with/prep 30786337112064 BA=auxC//$ -29360128 BA=auxC//, 21990219972608
BA=auxC//. -19791184134144 BA=auxC//? 8388608 BA=auxC//adv 18874376 BA=auxC//conj -18874368 BA=auxC//prep
32505840 BA=auxC//subj -8796093022208 BA=auxC//verb -11534336 BA=auxC/after/prep -8 BA=auxC/at/,
-16492696436736 BA=auxC/at/. 8796085682176 BA=auxC/at/adv 19791219785728 BA=auxC/at/prep 11534329
BA=auxC/from/, -26388294795264 BA=auxC/from/. 10485760 BA=auxC/from/prep -8388608 BA=auxC/in/, 26388279066618
BA=auxC/in/prep 7340023 BA=auxC/no/subj -8796093022208 BA=auxC/of/. 16492674416640 BA=auxC/on/, 12582912
BA=auxC/on/prep -17825800 BA=conj//$ -9895610941440 BA=conj//' 9437184 BA=conj//, -8796093022202 BA=conj//.
-12094637342720 BA=conj//? -7340032 BA=conj//adv 15728640 BA=conj//art 12094627905536 BA=conj//aux
19791199862784 BA=conj//conj -14680064 BA=conj//prep -13194139533312 BA=conj//verb 32985368756224
BA=conj/from/, 6291456 BA=conj/im/$ 13631488 BA=conjC//, -11534336 BA=conjC//prep 18691689283598
BA=event//prep -19922931 BA=event/at/$ -8796101410806 BA=event/at/' 12582912 BA=event/at/, -48378502184941
BA=event/at/. -21990232555520 BA=event/at/adv 19791200911360 BA=event/at/conj 7696581394452 BA=event/at/prep
26388279066612 BA=event/at/word -12094643634176 BA=event/by/. 31885837205504 BA=event/for/, 14293629140992
BA=event/for/. 15393162788864 BA=event/for/prep -17592186044404 BA=event/in/$ 13631488 BA=event/in/,
-15393171177462 BA=event/in/. -6597069766656 BA=event/in/conj -8796093022208 BA=event/in/prep -17825780
BA=event/of/, -12094637342720 BA=event/of/. -14680064 BA=event/of/adv 12582912 BA=event/of/prep
-10995140395008 BA=event/on/, -6597082349561 BA=event/on/art 14 BA=event/on/prep -18874368 BA=event/with/,
-7340032 BA=event/with/prep -8796101410816 BA=eventC/in/, 8388608 BA=greetC//, -17592194433024
BA=greetC/from/. -6291456 BA=kin/at/, 7696604463088 BA=kin/at/. 18874368 BA=kin/at/aux 17592186044422
BA=kin/at/prep -14293661646848 BA=kin/at/verb 8388608 BA=kin/from/, -20890678984715 BA=kin/from/prep
-11534336 BA=kin/in/, 28587302322176 BA=kin/in/. 7340032 BA=kin/of/, 17592204918784 BA=kin/of/conj -9437184
BA=kin/of/prep 15393147060224 BA=name//, 6291456 BA=name/at/, 19922944 BA=name/at/. -6597080252402
BA=name/at/conj 42880953483272 BA=name/at/prep -17592174510080 BA=name/for/, 13194121707520 BA=name/for/.
-7696573005824 BA=name/in/, -15728640 BA=name/in/prep 17592197578752 BA=name/of/prep 8388608 BA=name/on/prep
-8388608 BA=nameC/at/. 8388614 BA=nameC/at/prep 10 BA=nameC/from/$ -9895604649984 BA=nameC/from/' 12
BA=nameC/from/, 17592199675904 BA=nameC/from/. 29686813949958 BA=nameC/from/aux 37383395344384
BA=nameC/from/prep -14293670035456 BA=nameC/from/verb 19791200911360 BA=nameC/of/, 20890720927744
BA=nameC/of/. 10995107889152 BA=org/at/, 8796093022208 BA=org/at/conj -12094615322624 BA=org/at/prep 16777216
BA=org/for/, -15393169080320 BA=org/for/. 11534336 BA=org/in/. 8 BA=org/in/prep 11534328 BA=org/of/, -7340032
BA=org/of/prep -21990232555520 BA=org/with/, 6291456 BA=org/with/prep 20971520 BA=orgC/of/, -16777216
BA=people//, -11534336 BA=people//? 15728640 BA=people//prep -8388608 BA=people//subj 10485760 BA=people/at/$
32985348833280 BA=people/at/, 41781475409920 BA=people/at/. -6597085495296 BA=people/at/conj 7340032
BA=people/at/prep -8796102459392 BA=people/for/, -7340032 BA=people/for/. 13631488 BA=people/from/$
-12094636294137 BA=people/from/, -6597069766640 BA=people/from/. 7696603414528 BA=people/from/adv
-6597082349568 BA=people/from/aux -7340032 BA=people/from/conj 34084860461056 BA=people/from/prep
-10995145637888 BA=people/from/subj 26388279066624 BA=people/from/verb -8796073099264 BA=people/in/$
21990232555520 BA=people/in/' 12582912 BA=people/in/, -14680056 BA=people/in/. -8796093022208
BA=people/in/conj 12582912 BA=people/in/prep 8796093022208 BA=people/in/subj 14293651161088 BA=people/of/,
-15393182711808 BA=people/of/. 12094613225472 BA=people/of/adv 11534336 BA=people/of/aux -7696581394432
BA=people/of/prep 48378565099520 BA=people/of/subj -9895597309952 BA=people/off/, 10485760 BA=people/off/.
12094634196992 BA=people/on/. 9437184 BA=people/on/prep 13 BA=people/to/$ 14680064 BA=people/to/, 15728640
BA=people/to/? -8388608 BA=people/to/prep 13631488 BA=peopleC/from/, 7696581394432 BA=peopleC/of/, -8388608
BA=placeC/for/, 16492683853824 BA=placeC/in/. 29686813949952 BA=placeC/with/. 12094638391296 BA=poss/at/$
10485770 BA=poss/at/prep -6291456 BA=poss/in/, -7696573005832 BA=poss/in/. -9437184 BA=poss/in/prep 10485760
BA=poss/on/prep -7 BA=prep/at/, -12094627905536 BA=prep/at/. 31885837205504 BA=prep/at/prep -16777216
BA=prep/do/prep -6597069766646 BA=prep/for/, 7696581394432 BA=prep/for/prep -8796093022208 BA=prep/from/,
-18691697672192 BA=prep/from/. 12582912 BA=prep/from/prep 21990232555520 BA=prep/in/, 14293640675322
BA=prep/in/adv 11534336 BA=prep/of/, 27262976 BA=prep/of/prep 8388608 BA=prep/on/prep 18 BA=prep/to/prep 7
BA=prep/with/prep 12582912 BA=prof//, 12582912 BA=prof/at/, -7696592928768 BA=prof/at/. 25288777924608
BA=prof/at/aux 7340032 BA=prof/at/conj -8796058419200 BA=prof/at/prep 7696581394432 BA=prof/at/verb
-15393154400256 BA=prof/for/, 16492686999543 BA=prof/for/. -19791209299968 BA=prof/for/aux -9895604649984
BA=prof/for/prep 26388262289415 BA=prof/from/$ 8 BA=prof/from/, 11534336 BA=prof/from/. -17592193384428
BA=prof/from/aux 18691697672192 BA=prof/from/conj 12582912 BA=prof/from/prep -20971520 BA=prof/from/verb
7696571957248 BA=prof/in/, 30786350743552 BA=prof/in/. -25288767438848 BA=prof/in/prep 25288759050248
BA=prof/of/$ 11534336 BA=prof/of/, 13194139533312 BA=prof/of/. -19791195668480 BA=prof/of/aux 11534336
BA=prof/of/conj 12582912 BA=prof/of/prep 12094612176896 BA=prof/of/verb 23089744183296 BA=prof/on/, 8
BA=prof/on/. 18691730178048 BA=prof/on/prep -14680064 BA=prof/with/, 20890745044992 BA=school/at/. 8388608
BA=school/in/, -7340032 BA=school/of/, 13631488 BA=school/of/prep 8388608 BA=schoolC/of/, -13631488
BA=subj//$ -10485760 BA=subj//, 12094620565504 BA=subj//adv 27487778111488 BA=subj//conj -13631488
BA=subj//prep -6597049843719 BA=subj//verb 7696581394432 BA=subj/am/. 10485760 BA=subj/at/. -8 BA=subj/at/adv
13194139533312 BA=subj/at/prep -7696581394443 BA=subj/do/$ -7340032 BA=subj/do/. 30408704 BA=subj/do/prep
-12582912 BA=subj/for/, -8388608 BA=subj/for/conj 32985357221888 BA=subj/from/, 12582912 BA=subj/from/.
9437184 BA=subj/from/? 14293651161088 BA=subj/from/prep -6597078155264 BA=subj/in/, 17825792 BA=subj/in/.
17592186044416 BA=subj/in/adv 7340032 BA=subj/in/prep -12 BA=subj/on/adv 6 BA=subj/on/prep 40681930227701
BA=subj/sa/, 11534336 BA=subj/with/, -13194152116224 BA=subjC//$ 13631488 BA=subjC//. 9437184 BA=subjC/am/$
-7340032 BA=subjC/am/, 12582912 BA=subjC/do/, -8388608 BA=subjC/do/prep 25165815 BA=subjC/from/,
17592195481600 BA=subjC/from/. -6291456 BA=subjC/in/, -7340032 BA=title/at/, -12582906 BA=title/at/.
7696568811520 BA=title/for/, -8388608 BA=title/from/, 17592203870208 BA=title/from/. -10995116277760
BA=title/from/? -14293651161088 BA=title/from/aux 19791209299968 BA=title/from/prep 8796058419200
BA=title/from/verb 16492674416640 BA=title/in/, -6291456 BA=title/in/aux 8796093022208 BA=title/in/prep
9437184 BA=title/in/verb -14293651161088 BA=title/of/, 14293651161088 BA=title/of/. 17592178704384
BA=title/of/prep 16492691193856 BA=title/of/verb 19791209299968 BA=titleC/from/, 7696590831616 BA=titleC/of/,
12582912 BA=verb//$ 7696581394432 BA=verb//, -9895604649984 BA=verb//. -22020102 BA=verb//: 12 BA=verb//?
-10995099500544 BA=verb//art -10995116277760 BA=verb//aux -14680064 BA=verb//conj 10995101597696
BA=verb//prep -15393114554362 BA=verb//verb 30786304606208 BA=verb//word 15393162788864 BA=verb/as/, 9437184
BA=verb/as/prep 17825792 BA=verb/at/$ 7696581394432 BA=verb/at/' -13631488 BA=verb/at/, 16492674416631
BA=verb/at/. 16492648202233 BA=verb/at/adv -9895604649984 BA=verb/at/conj -13194132193288 BA=verb/at/prep
-16492654493714 BA=verb/by/, 10485760 BA=verb/by/prep 28587302322176 BA=verb/for/$ -17592175558656
BA=verb/for/' -6597069766656 BA=verb/for/, -7696602365946 BA=verb/for/. 13194119610361 BA=verb/for/adv
-10995106840576 BA=verb/for/conj 21990232555520 BA=verb/for/prep 40681952247808 BA=verb/from/,
-12094616371200 BA=verb/from/. -10995122569216 BA=verb/from/prep 37383382761465 BA=verb/in/, -25288778973196
BA=verb/in/. 35184355311616 BA=verb/in/conj 18691719692288 BA=verb/in/prep 11 BA=verb/in/word 12094627905536
BA=verb/of/? 10485760 BA=verb/of/prep 8388608 BA=verb/on/$ 7 BA=verb/on/, -8388608 BA=verb/on/.
-6597079203847 BA=verb/on/adv -7340032 BA=verb/on/art 11 BA=verb/on/prep 7340020 BA=verb/on/word 9
BA=verb/out/prep -6291456 BA=verb/through/prep 23068672 BA=verb/to/$ 18691697672192 BA=verb/to/,
-14293651161088 BA=verb/to/. 10995139346432 BA=verb/to/? 9437184 BA=verb/to/adv 10485760 BA=verb/to/conj 7
BA=verb/to/prep -7696615997450 BA=verb/w/prep 9 BA=verb/with/. 9895597309952 BA=verb/with/prep -12582912
BA=verbC//, 9437184 BA=verbC//prep 7340013 BA=verbC/at/, 9437184 BA=verbC/at/prep -26214400 BA=verbC/to/prep
16777216 BA=word//, -8 BA=word//. 14680054 BA=word//? 7340032 BA=word//adv 9895604649984 BA=word//art
12094621614080 BA=word//conj 20890693664777 BA=word//prep -27487790694390 BA=word//verb -8796093022208
BA=word/about/, -11534336 BA=word/about/. -9895610941440 BA=word/after/, -7696581394432 BA=word/as/. -7340024
BA=word/as/prep 14680064 BA=word/at/' 28 BA=word/at/, -48378548322315 BA=word/at/. -12094643634138
BA=word/at/: 7696581394432 BA=word/at/; 17592195481600 BA=word/at/? -10995125714944 BA=word/at/adv
56075093016576 BA=word/at/art 13194139533312 BA=word/at/aux -7696608657408 BA=word/at/conj 15393226751993
BA=word/at/prep -10995107889172 BA=word/at/subj -16492683853824 BA=word/at/verb -13631488 BA=word/at/word
-8796075196416 BA=word/before/. 25288767438848 BA=word/by/, -16777216 BA=word/by/prep 10 BA=word/for/$
-14293665841152 BA=word/for/' -6597079203840 BA=word/for/, 9895585775629 BA=word/for/. -23089751523328
BA=word/for/? -15393162788864 BA=word/for/adv -19791191474176 BA=word/for/art 41781449195520 BA=word/for/conj
23089766203413 BA=word/for/prep 42991602 BA=word/for/verb -10995116277760 BA=word/for/word 11534336
BA=word/from/$ -15393162788864 BA=word/from/, -27487737217035 BA=word/from/conj -7696590831616
BA=word/from/prep -36700151 BA=word/from/subj 26388279066624 BA=word/from/verb 16492664979456 BA=word/in/$
-9895604649977 BA=word/in/, -27487772868601 BA=word/in/. -35184393060361 BA=word/in/; -10485760
BA=word/in/adv -8388608 BA=word/in/conj 38482906972160 BA=word/in/prep 20890753433600 BA=word/in/subj 7340032
BA=word/in/word 11 BA=word/na/, 9895604649984 BA=word/of/$ 26388268580864 BA=word/of/' 8 BA=word/of/,
-23068672 BA=word/of/. -24189266296832 BA=word/of/; 15728640 BA=word/of/? 10995116277760 BA=word/of/adv
13194139533312 BA=word/of/art 12094627905536 BA=word/of/aux 8796102459392 BA=word/of/conj -27487777062912
BA=word/of/prep 7340021 BA=word/of/subj -16492668125184 BA=word/of/verb 13194139533312 BA=word/on/,
13194119610368 BA=word/on/. 9895604649984 BA=word/on/; 9437184 BA=word/on/conj -13631488 BA=word/on/prep 14
BA=word/on/verb 34603008 BA=word/over/, 7 BA=word/sa/, 11 BA=word/to/. 23089744183296 BA=word/to/prep -13
BA=word/under/, 7340032 BA=word/with/, -10995116277760 BA=word/with/. 12582912 BA=word/with/conj 15728640
BA=word/with/prep 8388608 BA=wordC//, -6291456 BA=wordC//. -6291456 BA=wordC/at/\" 32985348833280
BA=wordC/at/, -14293624946696 BA=wordC/at/. 8388608 BA=wordC/at/prep -7340032 BA=wordC/for/, -7340032
BA=wordC/for/. 15728640 BA=wordC/from/, 17825792 BA=wordC/in/, -7340032 BA=wordC/of/, 17592176607232
BA=wordC/of/conj 20890720927744 BA=wordC/of/prep -13194154213376 BA=¶//, -7340032 BA=–//, 9437184 Bp=!/
-7696581394422 Bp=\"/ -28587308613632 Bp=\"/at -15728640 Bp=\"/from -13194129047552 Bp=$/ -6291456 Bp='/
12582922 Bp='/at -8388608 Bp='/for -10995107889152 Bp='/from -6 Bp='/of -8388608 Bp=(/ 7696618094592 Bp=+/
13631488 Bp=,/ 30786351792136 Bp=,/at -19791209299944 Bp=,/for 30786333966336 Bp=,/from 18691684040695
Bp=,/in -10995116277748 Bp=,/na 22020096 Bp=,/no -10485771 Bp=,/on -9895614087161 Bp=,/to 10 Bp=,/with
-7696593977344 Bp=./ -14293672132608 Bp=./as 9437184 Bp=./at -16777196 Bp=./im 14680064 Bp=./in -9437165
Bp=./like 11534336 Bp=./of 24117248 Bp=./on 13 Bp=/ 12094652022768 Bp=/at 13631497 Bp=/by -16492674416640
Bp=/de -8796075196416 Bp=/di 14293651161095 Bp=/do -12582912 Bp=/en 6 Bp=/for 36700174 Bp=/from
-29686775152640 Bp=/in -36283874279402 Bp=/ng -8796100362231 Bp=/of -32985336250368 Bp=/on -8796084633582
Bp=/over -7 Bp=/sa -17592198627328 Bp=/through -10485760 Bp=/to 17825782 Bp=/under 8388608 Bp=:/ 26214413
Bp=:/at -10485760 Bp=;/ -10995116277760 Bp=?/ 13194156310528 Bp=?/at -16492674416640 Bp=?/in 6 Bp=C/at
13194162601991 Bp=C/du -9895604649984 Bp=C/for 9437191 Bp=C/from 23089768300544 Bp=C/in 9895592067063 Bp=C/of
-12094634196992 Bp=C/off 7340032 Bp=C/on -9895604649992 Bp=C/to -7696591880192 Bp=C/with 11534336 Bp=^/
18691716546551 Bp=^/at -14293683666919 Bp=^/in 14680086 Bp=^/on -14680053 Bp=adv/ -8796120285212 Bp=adv/as
-23068672 Bp=adv/at 11534376 Bp=adv/do -10485760 Bp=adv/for 17592186044416 Bp=adv/from -26388297941006
Bp=adv/in -20890720927729 Bp=adv/like -11534336 Bp=adv/of 10995104743424 Bp=adv/on -10995116277760
Bp=adv/since -6291456 Bp=adv/through -8796059467776 Bp=adv/to 16492658688000 Bp=adv/up 17 Bp=adv/with
-7340042 Bp=advC/ -28587286593550 Bp=advC/from 16777216 Bp=advC/in -15728640 Bp=art/from -8796093022208
Bp=aux/ -26388268580870 Bp=aux/about -7696581394432 Bp=aux/at 60473113313249 Bp=aux/do 22020082 Bp=aux/for
-7696588734464 Bp=aux/from 21990223118321 Bp=aux/in 15393184808931 Bp=aux/into 26388279066624 Bp=aux/no
-7696581394432 Bp=aux/of -6597060329479 Bp=aux/on -7696548888595 Bp=aux/through 30408704 Bp=aux/to -14680064
Bp=aux/up -7340032 Bp=aux/with 84662382755840 Bp=auxC/ -27487781257232 Bp=auxC/after -8 Bp=auxC/at
34084847878133 Bp=auxC/from -32985368756224 Bp=auxC/in 8796111896558 Bp=auxC/no -10995125714944 Bp=auxC/of
7696581394432 Bp=auxC/on -13 Bp=auxC/with -6291456 Bp=conj/ 6597079203825 Bp=conj/at -22020085 Bp=conj/im
12582912 Bp=conj/in 9437184 Bp=conj/of -8388608 Bp=conjC/ 13194121707532 Bp=event/ -8796119236590 Bp=event/as
6291456 Bp=event/at -48378555662313 Bp=event/by 29686813949952 Bp=event/for -7696620191733 Bp=event/from
-6291456 Bp=event/in -46179519823858 Bp=event/into 14 Bp=event/of -32985385533434 Bp=event/on -13194178330612
Bp=event/over 9 Bp=event/to -8388608 Bp=event/w 7696581394432 Bp=event/with -14293670035456 Bp=eventC/in
7340032 Bp=eventC/of -9437184 Bp=greet/ -7340032 Bp=greet/at -13631488 Bp=greet/from -7696590831616
Bp=greetC/ -18691708157952 Bp=greetC/from -14680064 Bp=kin/at 58720240 Bp=kin/for -10995123617792 Bp=kin/from
-7696555180046 Bp=kin/in 20890720927744 Bp=kin/of 37383395344376 Bp=kin/on 6291456 Bp=kinC/from 7340032
Bp=name/ -24117239 Bp=name/at 12094644682780 Bp=name/from -7340032 Bp=name/in 7696575102976 Bp=name/of
-9895604649984 Bp=name/on -11534336 Bp=name/with 14680064 Bp=nameC/at -27487801180146 Bp=nameC/for
14293651161088 Bp=nameC/from 115448694702105 Bp=nameC/of 49478013812736 Bp=org/at -7696550985741 Bp=org/for
-23089735794688 Bp=org/in -10995109986304 Bp=org/of -27487781257223 Bp=org/on 9437184 Bp=org/with 30408704
Bp=orgC/of -14293678424064 Bp=people/ -8796104556544 Bp=people/at 36283909931008 Bp=people/from
35184372088867 Bp=people/in 24189255811083 Bp=people/of 25288788410358 Bp=people/off 15393176420352
Bp=people/on -9895597309952 Bp=people/to -10995089014794 Bp=people/with -7696605511680 Bp=peopleC/from -8
Bp=peopleC/of -9895604649984 Bp=placeC/at 20890730364920 Bp=placeC/for 16492684902400 Bp=placeC/in
29686813949952 Bp=placeC/on 13631488 Bp=placeC/with 12094636294144 Bp=poss/at -9895604649960 Bp=poss/for
-9895611990027 Bp=poss/from -9895611990016 Bp=poss/in -9895596261384 Bp=prep/as 9437184 Bp=prep/at
13194132193297 Bp=prep/do -8796100362219 Bp=prep/for -10485740 Bp=prep/from -9895589969927 Bp=prep/in
-11534346 Bp=prep/no 11534336 Bp=prep/of -19791184134144 Bp=prep/on -9437156 Bp=prep/through 7340032
Bp=prep/to -8796104556531 Bp=prep/with 8388608 Bp=prof/ 10485760 Bp=prof/at 48378540982262 Bp=prof/for -7
Bp=prof/from 16492654493734 Bp=prof/in 8796107702272 Bp=prof/of 27487806423040 Bp=prof/on 15393179566088
Bp=prof/to 9437184 Bp=prof/w 14680064 Bp=prof/with 18691709206528 Bp=profC/at -10995116277768 Bp=profC/for
-8796093022208 Bp=school/at -10995116277760 Bp=school/from 42991616 Bp=school/in -8796099313670 Bp=school/of
-7696526868480 Bp=school/on 16777216 Bp=schoolC/of -15393183760384 Bp=subj/ 19791190425600 Bp=subj/am
17825792 Bp=subj/at 48378511622118 Bp=subj/do 9437184 Bp=subj/for 51677046505465 Bp=subj/from 15393162788856
Bp=subj/in 17825774 Bp=subj/on 32985360367609 Bp=subj/sa 36700160 Bp=subj/with -13194151067648 Bp=subjC/
12582912 Bp=subjC/am -6597061378057 Bp=subjC/at 10995129909248 Bp=subjC/do 9437172 Bp=subjC/for -7340032
Bp=subjC/from 12094627905536 Bp=subjC/in -13631488 Bp=title/ 6291463 Bp=title/at -31457271 Bp=title/for
14293636481024 Bp=title/from 12094609031177 Bp=title/in 9895598358528 Bp=title/of 63771681751040
Bp=titleC/from 12094644682752 Bp=titleC/of 24117248 Bp=verb/ 13194115416079 Bp=verb/about -6597080252424
Bp=verb/after 8 Bp=verb/as 18874368 Bp=verb/at 10995116277717 Bp=verb/before -6291447 Bp=verb/by
17592186044416 Bp=verb/for 40681930227712 Bp=verb/from 9895604649975 Bp=verb/in 25288750661619 Bp=verb/into
15393162788864 Bp=verb/of -12094607982592 Bp=verb/off 18874368 Bp=verb/on -23089762009088 Bp=verb/out
19791198814208 Bp=verb/through -8796071002112 Bp=verb/to 14293651161088 Bp=verb/under -13631488 Bp=verb/up
6291456 Bp=verb/w -7340025 Bp=verb/with -7696605511680 Bp=verbC/ 14680042 Bp=verbC/at -10995116277760
Bp=verbC/from -6597069766656 Bp=verbC/in -7340032 Bp=verbC/on 9437184 Bp=verbC/to 14680064 Bp=verbC/with
18874368 Bp=word/ -22020096 Bp=word/about -6597090738187 Bp=word/after -7696581394432 Bp=word/at
-19791198814182 Bp=word/before 21990232555520 Bp=word/by -15393175371776 Bp=word/do 6291456 Bp=word/down
13631488 Bp=word/for -25288730738688 Bp=word/from -6597069766656 Bp=word/in -28587285544947 Bp=word/inside
-12094618468352 Bp=word/into -8796093022198 Bp=word/like -10995116277760 Bp=word/na 9895604649984 Bp=word/ng
13631488 Bp=word/of 14 Bp=word/off -6291456 Bp=word/on -16777206 Bp=word/out 8 Bp=word/over -9437184
Bp=word/sa 14 Bp=word/since -6291456 Bp=word/to -6 Bp=word/up 6291456 Bp=word/with -29686786686989 Bp=wordC/
-20971520 Bp=wordC/at -12094596448271 Bp=wordC/for -8796093022208 Bp=wordC/from -6597052989440 Bp=wordC/in
-9895604649994 Bp=wordC/of -33554438 Bp=wordC/to 10995101597696 Bp=|/ -12582912 Bp=¶/ -8796093022208 Bp=–/
7340032 BpK=\"//all -16492652396544 BpK=\"//none -27262976 BpK=\"//some -9895604649984 BpK=\"/from/all
-9895616184320 BpK=\"/from/some 22020096 BpK='//all 27487790694400 BpK='//none 8796134965248 BpK='//some
-37383425753088 BpK=(//all 18691720740864 BpK=(//none 30408704 BpK=(//some -16777216 BpK=+//none 13631488
BpK=,//all 30408704 BpK=,//none 39582412308480 BpK=,//some -13194139533312 BpK=,/at/all 9895644495872
BpK=,/at/none -18691715497984 BpK=,/at/some -9895629815808 BpK=,/for/all 12094620565504 BpK=,/for/none
15728640 BpK=,/for/some 20890720927744 BpK=,/from/all 27487790694400 BpK=,/from/none -7696610754560
BpK=,/from/some 16777216 BpK=,/im/none 7340032 BpK=,/in/all -7340032 BpK=,/in/none 13631488 BpK=,/na/none
22020096 BpK=,/no/none -9437184 BpK=,/on/all -7696589783040 BpK=,/with/none -7340032 BpK=.//all
-23089744183296 BpK=.//open 28587292884992 BpK=.//some -24189273636864 BpK=./at/all 10995116277760
BpK=./at/none -9437184 BpK=./at/some -9437184 BpK=./from/all 6597054038016 BpK=./from/none -10995096354816
BpK=./im/none 8388608 BpK=./in/all -9437184 BpK=./like/none 11534336 BpK=./of/none 14680064 BpK=./on/all
-8388608 BpK=./on/none 11534336 BpK=//all 8796099313664 BpK=//none -7696581394432 BpK=//some 10995132006400
BpK=/at/all -27487769722880 BpK=/at/none 16777216 BpK=/at/some 25288743321600 BpK=/by/all -10995124666368
BpK=/de/all 10485760 BpK=/de/some 12582912 BpK=/do/none -10485760 BpK=/for/all -15393132380160 BpK=/for/some
20890732462080 BpK=/from/all -26388251803648 BpK=/from/none 28311552 BpK=/from/some -16777216 BpK=/in/all
-27487790694400 BpK=/in/none 18874368 BpK=/in/some -13631488 BpK=/of/all -12094627905536 BpK=/of/none
-10995100549120 BpK=/of/some -9895613038592 BpK=/on/all 6291456 BpK=/on/none -17825792 BpK=/on/some 18874368
BpK=/to/all 8388608 BpK=/to/some 14680064 BpK=/with/all 19922944 BpK=://all -21990219972608 BpK=://none
18874368 BpK=://some 30786325577728 BpK=;//all 12582912 BpK=;//none 10485760 BpK=;//some -16777216 BpK=?//all
25288767438848 BpK=?//open -7696557277184 BpK=?//some -8388608 BpK=C//none 16777216 BpK=C//some -11534336
BpK=C/at/all 21990232555520 BpK=C/at/none -7696559374336 BpK=C/du/all -9895604649984 BpK=C/for/all
7696601317376 BpK=C/for/none -7696589783040 BpK=C/from/all 36283883716608 BpK=C/from/none -10995098451968
BpK=C/in/all 12094627905536 BpK=C/in/none -10485760 BpK=C/of/all -9895618281472 BpK=C/of/some 7340032
BpK=C/on/all -8796084633600 BpK=C/with/none 7340032 BpK=^//all -31885816233984 BpK=^//none 30786333966336
BpK=^//open -28587312807936 BpK=^//some 48378511622144 BpK=^/at/all -9437184 BpK=^/at/none -9895621427200
BpK=^/at/some -6291456 BpK=^/from/none -8796093022208 BpK=^/in/none 22020096 BpK=^/on/none -8388608
BpK=adv//all 21990232555520 BpK=adv//none -6597108563968 BpK=adv//some -24189240082432 BpK=adv/as/none
-14680064 BpK=adv/at/all 46179524018176 BpK=adv/at/none -31885837205504 BpK=adv/at/some -15393190051840
BpK=adv/do/none -6291456 BpK=adv/for/all 13194139533312 BpK=adv/for/none 16492684902400 BpK=adv/for/some
-12094638391296 BpK=adv/from/all -14293657452544 BpK=adv/from/none -7696593977344 BpK=adv/in/all
-10995116277760 BpK=adv/like/none -8388608 BpK=adv/of/all 13194139533312 BpK=adv/of/none -10485760
BpK=adv/on/all -16777216 BpK=adv/on/some 10485760 BpK=adv/through/none -7696588734464 BpK=adv/to/all
19791194619904 BpK=adv/with/none -11534336 BpK=advC//all 7340032 BpK=advC//some -20890708344832
BpK=advC/in/all -13631488 BpK=art/from/all -8796093022208 BpK=aux//none -15393186906112 BpK=aux//some
-7696550985728 BpK=aux/at/all -61865984 BpK=aux/at/none 52776531918848 BpK=aux/at/some 60817408
BpK=aux/do/none 29360128 BpK=aux/from/all -20890714636288 BpK=aux/from/none 53876054032384 BpK=aux/from/some
-10995116277760 BpK=aux/in/all 13194194059264 BpK=aux/in/none -15393172226048 BpK=aux/in/some 17592162975744
BpK=aux/no/none 6291456 BpK=aux/on/all 24117248 BpK=aux/on/none -25165824 BpK=aux/on/some 33554432
BpK=aux/to/all -12582912 BpK=aux/with/all 12094627905536 BpK=aux/with/none 23089744183296 BpK=auxC//all
-29360128 BpK=auxC//none -10995094257664 BpK=auxC//some -21990215778304 BpK=auxC/at/all 35184354263040
BpK=auxC/at/none 8388608 BpK=auxC/from/all -16492702728192 BpK=auxC/from/none 6291456 BpK=auxC/from/some
-9895604649984 BpK=auxC/in/all 17592178704384 BpK=auxC/in/none 36700160 BpK=auxC/in/some -11534336
BpK=auxC/no/none -10995122569216 BpK=auxC/of/all 8796102459392 BpK=auxC/of/none -8388608 BpK=conj//all
-24189255811072 BpK=conj//none 9895613038592 BpK=conj//some 21990232555520 BpK=conj/from/none 7340032
BpK=conj/im/none 12582912 BpK=conj/in/all 14680064 BpK=conj/in/none -7340032 BpK=conjC//all 12582912
BpK=conjC//none -22020096 BpK=conjC//some 17592177655808 BpK=event//all -9437184 BpK=event//none -9437184
BpK=event//some -7340032 BpK=event/as/none 7340032 BpK=event/at/all -27487790694400 BpK=event/at/none
-23068672 BpK=event/at/some -16492698533888 BpK=event/by/none 30786325577728 BpK=event/for/none -25165824
BpK=event/for/some -14293660598272 BpK=event/from/all -6597069766656 BpK=event/from/none 8796093022208
BpK=event/in/all -37383424704512 BpK=event/of/all -24189273636864 BpK=event/of/none -9895631912960
BpK=event/of/some 7340032 BpK=event/on/all -9437184 BpK=event/on/none -26214400 BpK=eventC/in/all 8388608
BpK=eventC/of/all -8388608 BpK=greet/at/none -13631488 BpK=greet/from/all -6597069766656 BpK=greetC//all
-17592205967360 BpK=greetC//none 11534336 BpK=greetC/from/none -8388608 BpK=kin/at/all 10485760
BpK=kin/at/none -15393122942976 BpK=kin/from/all 13631488 BpK=kin/from/none 26214400 BpK=kin/in/all
21990225215488 BpK=kin/in/none 14680064 BpK=kin/of/all 13194120658944 BpK=kin/of/none 7696574054400
BpK=kin/of/some 16492695388160 BpK=kin/on/none 11534336 BpK=kinC/from/none 7340032 BpK=name//all -10485760
BpK=name/at/all -21990214729728 BpK=name/at/none 37383395344384 BpK=name/for/all 8388608 BpK=name/in/all
-7696581394432 BpK=name/in/none 16492674416640 BpK=name/of/all 7340032 BpK=name/of/none -7340032
BpK=name/on/none -9437184 BpK=nameC/at/all -19791228174336 BpK=nameC/from/all 58274116272128
BpK=nameC/from/none 47278999994368 BpK=nameC/from/some 9895588921344 BpK=nameC/of/all 49478023249920
BpK=org/at/all -22020096 BpK=org/at/none 30408704 BpK=org/at/some 20971520 BpK=org/for/all -18691697672192
BpK=org/in/all -9895618281472 BpK=org/in/none 20971520 BpK=org/of/all -25288758001664 BpK=org/on/none
13631488 BpK=org/with/all 20971520 BpK=org/with/none 9437184 BpK=orgC/of/all -13194158407680 BpK=people//all
-10485760 BpK=people/at/all 19791195668480 BpK=people/at/none 24189268393984 BpK=people/at/some
-7696554131456 BpK=people/for/all -7340032 BpK=people/for/none 9437184 BpK=people/from/all -13194146873344
BpK=people/from/none 20890720927744 BpK=people/from/some 27487790694400 BpK=people/in/all -17825792
BpK=people/in/none 16492674416640 BpK=people/in/some 9895614087168 BpK=people/of/all -9895570046976
BpK=people/of/none 23089729503232 BpK=people/of/some 10995116277760 BpK=people/off/all 17592194433024
BpK=people/off/none 6291456 BpK=people/on/none 7340032 BpK=people/to/none 34603008 BpK=people/with/none
-9437184 BpK=peopleC/from/all 10995116277760 BpK=peopleC/from/none -9895604649984 BpK=peopleC/of/all
-7696588734464 BpK=placeC//none 8388608 BpK=placeC/in/all 29686813949952 BpK=placeC/on/none 8388608
BpK=placeC/with/none 10485760 BpK=poss/at/all -7696574054400 BpK=poss/at/none -8388608 BpK=poss/in/none
7340032 BpK=prep/at/all -9895604649984 BpK=prep/at/none 26388279066624 BpK=prep/for/none -6291456
BpK=prep/from/all 16777216 BpK=prep/in/all 7696573005824 BpK=prep/no/none 13631488 BpK=prep/of/all
-17592186044416 BpK=prep/of/none 9437184 BpK=prep/of/some 12582912 BpK=prep/to/all -7696581394432
BpK=prep/to/none -7340032 BpK=prof/at/all 17825792 BpK=prof/at/none 18691705012224 BpK=prof/at/some
24189255811072 BpK=prof/for/all -9437184 BpK=prof/for/none 8388608 BpK=prof/from/all 25288752758784
BpK=prof/from/none -23089726357504 BpK=prof/from/some 14293628092416 BpK=prof/in/all 17592166121472
BpK=prof/in/some -7696541548544 BpK=prof/of/all 8388608 BpK=prof/of/none 27262976 BpK=prof/of/some
19791190425600 BpK=prof/on/all 18691711303680 BpK=prof/on/none 16777216 BpK=prof/to/none 13631488
BpK=prof/with/all 23089763057664 BpK=profC/at/all -10995116277760 BpK=profC/at/none -8388608
BpK=school/at/all -9895604649984 BpK=school/in/all -7696581394432 BpK=school/of/all -7696532111360
BpK=school/on/none 13631488 BpK=schoolC/of/all -13194153164800 BpK=schoolC/of/some -7340032 BpK=subj//all
30786305654784 BpK=subj//none -8796093022208 BpK=subj/am/none 17825792 BpK=subj/at/all -24189255811072
BpK=subj/at/none 61572628086784 BpK=subj/at/some 9895627718656 BpK=subj/do/none 15728640 BpK=subj/for/all
7696581394432 BpK=subj/for/none 19791209299968 BpK=subj/from/all -10485760 BpK=subj/from/none 19791209299968
BpK=subj/in/all 40894464 BpK=subj/in/none 18691668312064 BpK=subj/in/some -7696581394432 BpK=subj/on/all
6291456 BpK=subj/on/none 36283894202368 BpK=subjC//all 12582912 BpK=subjC/am/all -12582912 BpK=subjC/am/none
30408704 BpK=subjC/am/some -9437184 BpK=subjC/at/all 17592201773056 BpK=subjC/at/none -6597069766656
BpK=subjC/do/none 20971520 BpK=subjC/do/some -8388608 BpK=subjC/from/all 6597069766656 BpK=subjC/from/some
9895604649984 BpK=subjC/in/all -7340032 BpK=title//none 8388608 BpK=title/at/all -32505856 BpK=title/at/none
-8388608 BpK=title/for/all 18691685089280 BpK=title/from/none 19791209299968 BpK=title/from/some -24117248
BpK=title/in/all 13194139533312 BpK=title/in/none 6291456 BpK=title/of/all 48378491699200 BpK=title/of/none
24189289365504 BpK=title/of/some -8796099313664 BpK=titleC/from/none 20971520 BpK=titleC/of/all 15728640
BpK=titleC/of/none 8388608 BpK=verb//all 21990232555520 BpK=verb//none -28587318050816 BpK=verb//some
19791200911360 BpK=verb/about/none -6291456 BpK=verb/as/none 13631488 BpK=verb/at/all 29686821289984
BpK=verb/at/none -20890720927744 BpK=verb/before/none -6291456 BpK=verb/by/all 23089744183296
BpK=verb/for/all -6291456 BpK=verb/for/none 14293651161088 BpK=verb/for/some 23089744183296 BpK=verb/from/all
14293636481024 BpK=verb/from/some 17825792 BpK=verb/in/all 21990224166912 BpK=verb/in/none 16492668125184
BpK=verb/in/some -13194139533312 BpK=verb/of/all 7340032 BpK=verb/of/some 16777216 BpK=verb/off/none 22020096
BpK=verb/on/all -15393173274624 BpK=verb/on/none -20971520 BpK=verb/on/some 13631488 BpK=verb/out/none
-9437184 BpK=verb/through/none -8388608 BpK=verb/through/some 28311552 BpK=verb/to/all -6291456
BpK=verb/to/none -7696557277184 BpK=verb/to/some 27487776014336 BpK=verb/with/all 7696566714368
BpK=verb/with/none -6291456 BpK=verb/with/some -10995116277760 BpK=verbC//all 8388608 BpK=verbC//none
-7340032 BpK=verbC//some 10995129909248 BpK=verbC/at/all -8796100362240 BpK=verbC/at/none 10485760
BpK=verbC/for/all 7340032 BpK=verbC/from/none -8388608 BpK=verbC/to/all 19922944 BpK=word//all 27487769722880
BpK=word//none -26388298989568 BpK=word//some 18874368 BpK=word/about/all -7696581394432 BpK=word/about/none
-12582912 BpK=word/about/some -7340032 BpK=word/at/all -23089729503232 BpK=word/at/none 17825792
BpK=word/at/some -22020096 BpK=word/before/all 24189255811072 BpK=word/by/all -8796106653696
BpK=word/down/none 13631488 BpK=word/for/all 37748736 BpK=word/for/none -10485760 BpK=word/for/some
-32985339396096 BpK=word/from/all -20890720927744 BpK=word/from/none 18691697672192 BpK=word/in/all
-35184372088832 BpK=word/in/none -12094627905536 BpK=word/in/some 19791216640000 BpK=word/of/all
17592178704384 BpK=word/of/some -20890713587712 BpK=word/off/all -18691697672192 BpK=word/on/all
15393162788864 BpK=word/on/none -12094593302528 BpK=word/on/some -47185920 BpK=word/over/none -7340032
BpK=word/sa/all 10485760 BpK=word/to/all 9895623524352 BpK=word/to/none -13631488 BpK=word/to/some -7340032
BpK=word/w/none -9437184 BpK=word/with/all -14293628092416 BpK=word/with/some -9895594164224 BpK=wordC//all
-8388608 BpK=wordC//none -7340032 BpK=wordC/at/all -12094613225472 BpK=wordC/at/none 11534336
BpK=wordC/for/none 7340032 BpK=wordC/for/some -9437184 BpK=wordC/from/none 6291456 BpK=wordC/in/all
-7696581394432 BpK=wordC/in/none 8388608 BpK=wordC/in/some -8388608 BpK=wordC/of/all 15393141817344
BpK=wordC/of/none -7696581394432 BpK=wordC/of/some -10485760 BpK=wordC/to/all 12094627905536 BpK=¶//all
-8388608 BpK=–//all -6291456 Bpk=!//prof 13631488 Bpk=!//word -12582912 Bpk=\"//emp 9437184 Bpk=\"//kschool
-8388608 Bpk=\"//org -12582912 Bpk=\"//people 8388608 Bpk=\"//place -7340032 Bpk=\"//prof -25165824
Bpk=\"//prog -7340032 Bpk=\"//school 42991616 Bpk=\"//unknown 33554432 Bpk=\"//word -9895638204416
Bpk='//career 25288767438848 Bpk='//emp -20890711490560 Bpk='//encounter -7696596074496 Bpk='//kemp
-13194158407680 Bpk='//name 24189279928320 Bpk='//org 35184418226176 Bpk='//people 26214400 Bpk='//prof
-14680064 Bpk='//prog 19791201959936 Bpk='//school -6291456 Bpk='//unknown -49478014861312 Bpk='//word
-19922944 Bpk='/for/word 12582912 Bpk=(//encounter -10485760 Bpk=(//name 8796093022208 Bpk=(//org -6291456
Bpk=(//prof -8388608 Bpk=(//unknown -19791185182720 Bpk=(//word 36283894202368 Bpk=,//career 12582912
Bpk=,//emp 36283863793664 Bpk=,//encounter 39582428037120 Bpk=,//gathering 15393162788864 Bpk=,//kemp
50577563189248 Bpk=,//kin 19922944 Bpk=,//korg 16777216 Bpk=,//kschool -10995116277760 Bpk=,//name
-50577517051904 Bpk=,//org -20890739802112 Bpk=,//place -38797312 Bpk=,//prof -14680064 Bpk=,//prog
-13194161553408 Bpk=,//school 36283897348096 Bpk=,//trail 14293651161088 Bpk=,//unknown -23089744183296
Bpk=,//word -35184354263040 Bpk=,/as/unknown 11534336 Bpk=,/at/emp -16777216 Bpk=,/at/encounter -9437184
Bpk=,/at/name -6597082349568 Bpk=,/at/unknown 14293675278336 Bpk=,/for/emp 32985348833280 Bpk=,/for/org
9895615135744 Bpk=,/for/unknown -8796080439296 Bpk=,/for/word 9437184 Bpk=,/from/encounter 9437184
Bpk=,/from/name -6597069766656 Bpk=,/from/org -7696592928768 Bpk=,/from/unknown 12094616371200 Bpk=,/in/emp
-6597069766656 Bpk=,/in/org 7340032 Bpk=,/in/unknown 9895604649984 Bpk=,/of/unknown -15728640 Bpk=.//emp
29686813949952 Bpk=.//encounter -7696597123072 Bpk=.//gathering 14680064 Bpk=.//kemp -6597069766656
Bpk=.//name -9895604649984 Bpk=.//org -9437184 Bpk=.//people -9895638204416 Bpk=.//place 9437184 Bpk=.//prof
43980507054080 Bpk=.//school 13631488 Bpk=.//trail -8388608 Bpk=.//unknown 13194126950400 Bpk=.//word
-43980473499648 Bpk=./at/unknown -7340032 Bpk=./from/unknown 9895589969920 Bpk=./from/word -6291456
Bpk=./im/word 19922944 Bpk=./in/encounter 12582912 Bpk=./in/unknown -9437184 Bpk=./of/encounter 9437184
Bpk=./on/word 7340032 Bpk=//encounter 14680064 Bpk=//org -11534336 Bpk=//prof 28311552 Bpk=//unknown
-7696593977344 Bpk=//word 27487799083008 Bpk=/as/prof 8388608 Bpk=/at/emp -26388295843840 Bpk=/at/encounter
17592196530176 Bpk=/at/name 18874368 Bpk=/at/org 23089735794688 Bpk=/at/place 9437184 Bpk=/at/unknown
-12094627905536 Bpk=/at/word 15393189003264 Bpk=/by/word 7340032 Bpk=/de/unknown -8796069953536
Bpk=/do/unknown -12582912 Bpk=/for/emp -6597079203840 Bpk=/for/encounter -13194123804672 Bpk=/for/gathering
6291456 Bpk=/for/org -13194132193280 Bpk=/for/unknown 35184410886144 Bpk=/for/word 13194133241856
Bpk=/from/emp -13194126950400 Bpk=/from/encounter 13631488 Bpk=/from/name 10995116277760 Bpk=/from/unknown
16777216 Bpk=/in/encounter 19922944 Bpk=/in/name -6291456 Bpk=/in/org -10485760 Bpk=/in/unknown
-20890708344832 Bpk=/in/word -16777216 Bpk=/of/org 33554432 Bpk=/of/place -6291456 Bpk=/of/prof -9437184
Bpk=/of/unknown -16492662882304 Bpk=/on/encounter 13631488 Bpk=/on/unknown 11534336 Bpk=/on/word -8388608
Bpk=/sa/unknown -16492692242432 Bpk=/sa/word 6291456 Bpk=/to/unknown 13631488 Bpk=/under/unknown 9437184
Bpk=/with/unknown 8796101410816 Bpk=://kemp -10995116277760 Bpk=://kschool -16777216 Bpk=://name -8388608
Bpk=://org 24117248 Bpk=://prog 32985295355904 Bpk=://unknown 21990251429888 Bpk=://word 48234496
Bpk=;//encounter 13631488 Bpk=;//unknown 11534336 Bpk=?//name -7340032 Bpk=?//people 23089744183296
Bpk=?//prof 7340032 Bpk=?//unknown 16492667076608 Bpk=?//word -6597079203840 Bpk=C//prof 7340032 Bpk=C//word
11534336 Bpk=C/at/kschool 19791209299968 Bpk=C/at/unknown -20890720927744 Bpk=C/at/word 7696571957248
Bpk=C/du/unknown -9895604649984 Bpk=C/for/unknown 16492688048128 Bpk=C/from/unknown 27487807471616
Bpk=C/from/word 9895613038592 Bpk=C/in/unknown 21990238846976 Bpk=C/in/word -8796093022208 Bpk=C/of/org
-10485760 Bpk=C/of/unknown 26214400 Bpk=C/of/word 8388608 Bpk=^//career 20890712539136 Bpk=^//famous 22020096
Bpk=^//gathering -7696581394432 Bpk=^//kemp 9895589969920 Bpk=^//kin -10485760 Bpk=^//korg -6597062426624
Bpk=^//kprog 36700160 Bpk=^//kschool 12094658314240 Bpk=^//name -8796104556544 Bpk=^//org -20890705199104
Bpk=^//people 19791196717056 Bpk=^//place 14680064 Bpk=^//prof -15393178517504 Bpk=^//prog -15393132380160
Bpk=^//school 9437184 Bpk=^//trail 27487790694400 Bpk=^//unknown -12582912 Bpk=^//word 29686796124160
Bpk=^/at/unknown -8796109799424 Bpk=^/from/emp 13631488 Bpk=^/from/word -7340032 Bpk=adv//emp -7696602365952
Bpk=adv//encounter -7340032 Bpk=adv//gathering 11534336 Bpk=adv//kschool -14680064 Bpk=adv//name
31885820428288 Bpk=adv//place 20971520 Bpk=adv//prof 48234496 Bpk=adv//school -27262976 Bpk=adv//word
-17592213307392 Bpk=adv/as/unknown -7340032 Bpk=adv/at/emp 27262976 Bpk=adv/at/encounter -6597080252416
Bpk=adv/at/gathering -13631488 Bpk=adv/at/kemp 7696560422912 Bpk=adv/at/name 29686834921472 Bpk=adv/at/org
-7340032 Bpk=adv/at/place 18874368 Bpk=adv/at/prof -9437184 Bpk=adv/at/unknown 29360128 Bpk=adv/at/word
-15393130283008 Bpk=adv/do/unknown -13631488 Bpk=adv/do/word 7340032 Bpk=adv/for/emp 12094616371200
Bpk=adv/for/encounter 8388608 Bpk=adv/for/gathering 23089744183296 Bpk=adv/for/org -6291456 Bpk=adv/for/word
-6597062426624 Bpk=adv/from/org -9437184 Bpk=adv/from/school 15728640 Bpk=adv/from/unknown -10995126763520
Bpk=adv/in/emp -13631488 Bpk=adv/in/gathering -8388608 Bpk=adv/in/kschool -7340032 Bpk=adv/in/name 17825792
Bpk=adv/in/org 10485760 Bpk=adv/in/place 6291456 Bpk=adv/in/school 15728640 Bpk=adv/in/unknown
-12094640488448 Bpk=adv/like/unknown -9437184 Bpk=adv/of/unknown -8388608 Bpk=adv/of/word 14293643821056
Bpk=adv/off/word 10485760 Bpk=adv/on/word 11534336 Bpk=adv/through/word 19922944 Bpk=adv/to/name 12582912
Bpk=adv/to/unknown 19791209299968 Bpk=advC//encounter 11534336 Bpk=advC//name 16777216 Bpk=advC//org
-28311552 Bpk=advC//people -14293635432448 Bpk=advC//unknown -7696581394432 Bpk=advC//word -7696581394432
Bpk=advC/in/unknown -11534336 Bpk=aux//emp -15728640 Bpk=aux//encounter -26214400 Bpk=aux//gathering
17592177655808 Bpk=aux//kemp -12582912 Bpk=aux//kin 13631488 Bpk=aux//korg 7340032 Bpk=aux//kprog 10485760
Bpk=aux//name -23089757814784 Bpk=aux//org 14680064 Bpk=aux//people -13194122756096 Bpk=aux//place 27262976
Bpk=aux//prof -10485760 Bpk=aux//prog 37748736 Bpk=aux//school -48234496 Bpk=aux//trail -8796074147840
Bpk=aux//unknown 31885837205504 Bpk=aux//word 12582912 Bpk=aux/at/emp -12582912 Bpk=aux/at/encounter
24189255811072 Bpk=aux/at/kemp -7696574054400 Bpk=aux/at/name 9895604649984 Bpk=aux/at/place 8388608
Bpk=aux/at/school -42991616 Bpk=aux/at/unknown 17592227987456 Bpk=aux/at/word -15393186906112
Bpk=aux/do/encounter 26214400 Bpk=aux/from/emp 29686813949952 Bpk=aux/from/encounter 18691697672192
Bpk=aux/from/org -9895604649984 Bpk=aux/from/school -6291456 Bpk=aux/from/unknown 16492651347968
Bpk=aux/from/word 9437184 Bpk=aux/in/emp -18874368 Bpk=aux/in/encounter 13631488 Bpk=aux/in/kschool
12094618468352 Bpk=aux/in/org 17592186044416 Bpk=aux/in/place -10485760 Bpk=aux/in/prog -10485760
Bpk=aux/in/school -6291456 Bpk=aux/in/unknown 18874368 Bpk=aux/in/word -9895579484160 Bpk=aux/no/unknown
-7340032 Bpk=aux/no/word 12582912 Bpk=aux/of/encounter 12582912 Bpk=aux/of/unknown -10485760 Bpk=aux/of/word
7340032 Bpk=aux/on/encounter 8796072050688 Bpk=aux/on/name -9437184 Bpk=aux/on/org 14680064
Bpk=aux/on/unknown 24117248 Bpk=aux/to/word -6291456 Bpk=aux/with/name 8388608 Bpk=aux/with/unknown
37383403732992 Bpk=aux/with/word 32985348833280 Bpk=auxC//career -6291456 Bpk=auxC//emp -10485760
Bpk=auxC//encounter 20971520 Bpk=auxC//name 12582912 Bpk=auxC//org 16777216 Bpk=auxC//people -7696598171648
Bpk=auxC//prof -6597088641024 Bpk=auxC//school -20971520 Bpk=auxC//trail -7340032 Bpk=auxC//unknown
14293668986880 Bpk=auxC//word 19922944 Bpk=auxC/at/unknown -12094627905536 Bpk=auxC/at/word 13194153164800
Bpk=auxC/from/unknown -19791228174336 Bpk=auxC/from/word 12582912 Bpk=auxC/in/emp 7340032 Bpk=auxC/in/org
30408704 Bpk=auxC/in/unknown 21990250381312 Bpk=auxC/in/word -6597090738176 Bpk=auxC/no/kemp -9895604649984
Bpk=auxC/of/unknown 9895595212800 Bpk=auxC/on/encounter -7340032 Bpk=conj//career 10995116277760
Bpk=conj//emp 20890746093568 Bpk=conj//encounter 10485760 Bpk=conj//kemp -6597043552256 Bpk=conj//name
-8796101410816 Bpk=conj//org 18874368 Bpk=conj//people -6291456 Bpk=conj//place -6291456 Bpk=conj//prof
16492684902400 Bpk=conj//prog -8388608 Bpk=conj//unknown -12094662508544 Bpk=conj//word -7696601317376
Bpk=conj/at/word -6291456 Bpk=conjC//encounter 18691697672192 Bpk=conjC//prof -7340032 Bpk=conjC//word
-9437184 Bpk=event//org -7340032 Bpk=event//prof -8388608 Bpk=event/as/prof 9437184 Bpk=event/at/emp
-27487790694400 Bpk=event/at/encounter -22020096 Bpk=event/at/gathering -14680064 Bpk=event/at/kschool
-9895623524352 Bpk=event/at/name 47279017820160 Bpk=event/at/org 13631488 Bpk=event/at/place 7340032
Bpk=event/at/unknown -27487799083008 Bpk=event/at/word -12582912 Bpk=event/by/encounter 29686813949952
Bpk=event/for/emp -6597069766656 Bpk=event/for/prof -7696589783040 Bpk=event/for/unknown 18691697672192
Bpk=event/for/word 6597058232320 Bpk=event/in/unknown -26388290600960 Bpk=event/of/emp 10485760
Bpk=event/of/encounter 6597069766656 Bpk=event/of/prof -8388608 Bpk=event/of/unknown -29686813949952
Bpk=event/on/unknown -17825792 Bpk=event/with/word -8796102459392 Bpk=eventC/in/unknown 8388608
Bpk=greetC//prof 11534336 Bpk=greetC//unknown -16492674416640 Bpk=kin/at/emp -8796093022208 Bpk=kin/at/kemp
-11534336 Bpk=kin/at/unknown 12582912 Bpk=kin/at/word 12094662508544 Bpk=kin/from/word 34603008
Bpk=kin/in/unknown 24189264199680 Bpk=kin/in/word 8388608 Bpk=kin/of/emp 13194139533312 Bpk=kin/of/name
20890733510656 Bpk=kin/of/unknown 7696563568640 Bpk=name/at/emp 16492667076608 Bpk=name/at/encounter -8388608
Bpk=name/at/unknown 7696566714368 Bpk=name/for/unknown 8796085682176 Bpk=name/in/unknown -7696581394432
Bpk=name/on/unknown -8388608 Bpk=nameC/at/unknown -15393172226048 Bpk=nameC/from/emp 26214400
Bpk=nameC/from/encounter -9895604649984 Bpk=nameC/from/kemp 15393162788864 Bpk=nameC/from/org 27487790694400
Bpk=nameC/from/place 16492674416640 Bpk=nameC/from/word 50577527537664 Bpk=nameC/of/unknown 35184378380288
Bpk=org/at/word 7696604463104 Bpk=org/in/name 10485760 Bpk=org/in/unknown -7696592928768 Bpk=org/of/unknown
24117248 Bpk=org/on/word 13631488 Bpk=org/with/word 9437184 Bpk=orgC/of/prof -7340032 Bpk=orgC/of/unknown
-10995116277760 Bpk=people//people 26214400 Bpk=people//unknown -22020096 Bpk=people//word -8388608
Bpk=people/at/emp 33554432 Bpk=people/at/kemp 10995106840576 Bpk=people/at/unknown 6597060329472
Bpk=people/at/word 24117248 Bpk=people/for/unknown 10995116277760 Bpk=people/for/word 12582912
Bpk=people/from/emp -19791229222912 Bpk=people/from/gathering 12582912 Bpk=people/from/kemp 6291456
Bpk=people/from/name 17592175558656 Bpk=people/from/org -12094620565504 Bpk=people/from/people 35184372088832
Bpk=people/from/prof 6291456 Bpk=people/from/school -13194127998976 Bpk=people/from/unknown -19791187279872
Bpk=people/from/word 62672135520256 Bpk=people/in/org 15393162788864 Bpk=people/in/unknown -10995116277760
Bpk=people/in/word -8796093022208 Bpk=people/of/name 6291456 Bpk=people/of/prof 18691697672192
Bpk=people/of/unknown -25288745418752 Bpk=people/of/word 37383381712896 Bpk=people/off/word 11534336
Bpk=people/on/encounter -6291456 Bpk=people/on/org 19922944 Bpk=people/to/kin 13631488 Bpk=people/to/prof
15728640 Bpk=people/with/unknown -11534336 Bpk=peopleC/from/emp 6597069766656 Bpk=peopleC/from/unknown
13631488 Bpk=placeC/at/unknown 25288767438848 Bpk=placeC/with/word 11534336 Bpk=poss/at/unknown -7340032
Bpk=poss/for/word -6597069766656 Bpk=poss/in/unknown -11534336 Bpk=poss/in/word 24117248 Bpk=prep/at/unknown
-10485760 Bpk=prep/at/word -20971520 Bpk=prep/do/prog -6597069766656 Bpk=prep/from/kemp -27487783354368
Bpk=prep/from/place 6291456 Bpk=prep/from/unknown 23089744183296 Bpk=prep/in/unknown -6597082349568
Bpk=prep/in/word 9437184 Bpk=prep/of/emp -12582912 Bpk=prep/of/encounter 10485760 Bpk=prep/of/org 9437184
Bpk=prep/of/unknown -15393162788864 Bpk=prep/of/word -12582912 Bpk=prof//word 12582912 Bpk=prof/at/emp
-19791191474176 Bpk=prof/at/encounter -22020096 Bpk=prof/at/org 14293651161088 Bpk=prof/at/place -10485760
Bpk=prof/at/unknown 16492695388160 Bpk=prof/at/word 13194159456256 Bpk=prof/for/emp -6597069766656
Bpk=prof/for/encounter 11534336 Bpk=prof/for/kemp -6291456 Bpk=prof/for/unknown -6597084446720
Bpk=prof/for/word -9895604649984 Bpk=prof/from/emp -13631488 Bpk=prof/from/encounter -8796106653696
Bpk=prof/from/place -9895604649984 Bpk=prof/from/unknown 21990248284160 Bpk=prof/from/word 12582912
Bpk=prof/in/emp 9437184 Bpk=prof/in/kschool -8796093022208 Bpk=prof/in/place 7340032 Bpk=prof/in/unknown
28587302322176 Bpk=prof/of/emp 16492661833728 Bpk=prof/of/encounter 7340032 Bpk=prof/of/gathering 8388608
Bpk=prof/of/org -14680064 Bpk=prof/of/place 10485760 Bpk=prof/of/school 22020096 Bpk=prof/of/unknown
19791209299968 Bpk=prof/of/word -7696581394432 Bpk=prof/on/word 17592186044416 Bpk=prof/w/word 10485760
Bpk=prof/with/unknown 13631488 Bpk=profC/of/unknown -7340032 Bpk=profC/of/word -8388608 Bpk=school/at/unknown
-9895613038592 Bpk=school/of/kschool 18874368 Bpk=school/of/place 6291456 Bpk=school/of/unknown 12582912
Bpk=school/of/word 12582912 Bpk=schoolC/of/unknown -6597076058112 Bpk=subj//org -7340032 Bpk=subj//people
7696581394432 Bpk=subj//prof 20971520 Bpk=subj//prog -15728640 Bpk=subj//unknown 27487774965760
Bpk=subj/am/prof -10485760 Bpk=subj/am/unknown 10485760 Bpk=subj/at/encounter 10995126763520 Bpk=subj/at/kemp
-10485760 Bpk=subj/at/unknown 49478042124288 Bpk=subj/at/word 9437184 Bpk=subj/do/unknown 22020096
Bpk=subj/for/emp -6291456 Bpk=subj/for/name 18691697672192 Bpk=subj/for/org 41781441855488
Bpk=subj/for/unknown 7696581394432 Bpk=subj/for/word -7696581394432 Bpk=subj/from/emp 11534336
Bpk=subj/from/kemp 15393162788864 Bpk=subj/from/unknown 8796093022208 Bpk=subj/from/word -8796104556544
Bpk=subj/in/encounter -11534336 Bpk=subj/in/school 12582912 Bpk=subj/in/unknown 19922944 Bpk=subj/in/word
16492674416640 Bpk=subj/on/gathering 12582912 Bpk=subj/on/unknown 12582912 Bpk=subj/on/word 39582411259904
Bpk=subj/sa/word 22020096 Bpk=subjC//word 11534336 Bpk=subjC/am/prof 7340032 Bpk=subjC/am/unknown 7340032
Bpk=subjC/am/word -7340032 Bpk=subjC/at/unknown 8796104556544 Bpk=subjC/do/encounter 10485760
Bpk=subjC/do/unknown -13631488 Bpk=subjC/do/word -6291456 Bpk=subjC/from/unknown -11534336
Bpk=subjC/from/word -8796093022208 Bpk=title/at/emp 7696581394432 Bpk=title/at/kemp 10995116277760
Bpk=title/at/org 13194126950400 Bpk=title/at/unknown -23089744183296 Bpk=title/at/word -8388608
Bpk=title/for/word 7696581394432 Bpk=title/from/emp -37383395344384 Bpk=title/from/encounter 6597069766656
Bpk=title/from/place 19791209299968 Bpk=title/from/unknown 23089744183296 Bpk=title/from/word -9437184
Bpk=title/in/unknown 12094621614080 Bpk=title/in/word 12582912 Bpk=title/of/emp -7696581394432
Bpk=title/of/encounter 19791225028608 Bpk=title/of/org 29360128 Bpk=title/of/unknown 28587302322176
Bpk=title/of/word -9895604649984 Bpk=verb//emp -16492658688000 Bpk=verb//encounter -6597069766656
Bpk=verb//kemp 40681913450496 Bpk=verb//name -13194167844864 Bpk=verb//org -13194139533312 Bpk=verb//people
37383395344384 Bpk=verb//prof -38797312 Bpk=verb//prog 15728640 Bpk=verb//school+place -11534336
Bpk=verb//unknown 23068672 Bpk=verb//word 31457280 Bpk=verb/about/unknown -6291456 Bpk=verb/as/prof -9437184
Bpk=verb/as/unknown 20971520 Bpk=verb/as/word 9437184 Bpk=verb/at/emp -10995116277760 Bpk=verb/at/encounter
-9895595212800 Bpk=verb/at/kemp -7696570908672 Bpk=verb/at/org -11534336 Bpk=verb/at/school -9895604649984
Bpk=verb/at/unknown 9895604649984 Bpk=verb/at/word 36283874279424 Bpk=verb/by/unknown 25288776876032
Bpk=verb/for/emp -8796093022208 Bpk=verb/for/encounter -18874368 Bpk=verb/for/gathering 20890720927744
Bpk=verb/for/kemp -14680064 Bpk=verb/for/name -7696581394432 Bpk=verb/for/org 20890720927744
Bpk=verb/for/people 10485760 Bpk=verb/for/place 9437184 Bpk=verb/for/prog -8796093022208 Bpk=verb/for/word
26388279066624 Bpk=verb/from/org 11534336 Bpk=verb/from/unknown -6597069766656 Bpk=verb/in/emp 18691685089280
Bpk=verb/in/encounter -7340032 Bpk=verb/in/org 14680064 Bpk=verb/in/place -11534336 Bpk=verb/in/school
22020096 Bpk=verb/in/unknown -18691714449408 Bpk=verb/in/word 18691697672192 Bpk=verb/into/word
13194139533312 Bpk=verb/of/org 8388608 Bpk=verb/of/school 9437184 Bpk=verb/of/unknown -6597069766656
Bpk=verb/of/word 7340032 Bpk=verb/off/unknown 24117248 Bpk=verb/on/gathering 9437184 Bpk=verb/on/kemp
-9895604649984 Bpk=verb/on/name -8388608 Bpk=verb/on/word -9437184 Bpk=verb/out/unknown 20890720927744
Bpk=verb/through/word 13631488 Bpk=verb/to/emp 12094647828480 Bpk=verb/to/kschool 14293651161088
Bpk=verb/to/org -14680064 Bpk=verb/to/place -12582912 Bpk=verb/to/prof -10485760 Bpk=verb/to/unknown
-23089717968896 Bpk=verb/to/word 16492662882304 Bpk=verb/with/unknown 9895596261376 Bpk=verbC//encounter
8388608 Bpk=verbC//unknown -11534336 Bpk=verbC//word 10995116277760 Bpk=verbC/at/encounter 14680064
Bpk=verbC/at/unknown -24117248 Bpk=verbC/at/word 17825792 Bpk=word//gathering 27262976 Bpk=word//kemp
-12094636294144 Bpk=word//korg 10995090063360 Bpk=word//name 14293651161088 Bpk=word//place -7340032
Bpk=word//prof -24117248 Bpk=word//school -19922944 Bpk=word//unknown 7696595025920 Bpk=word//word 19922944
Bpk=word/about/unknown -9895610941440 Bpk=word/after/unknown -7696581394432 Bpk=word/as/prof 8388608
Bpk=word/at/emp 62672180609024 Bpk=word/at/encounter -32985371901952 Bpk=word/at/gathering -23089734746112
Bpk=word/at/kemp -19791225028608 Bpk=word/at/kschool -10995083771904 Bpk=word/at/name -13194139533312
Bpk=word/at/org 14680064 Bpk=word/at/people 15728640 Bpk=word/at/place 9895587872768 Bpk=word/at/prog
-9437184 Bpk=word/at/school 25165824 Bpk=word/at/unknown 11534336 Bpk=word/at/word 21990185369600
Bpk=word/for/emp -15393128185856 Bpk=word/for/encounter -8796093022208 Bpk=word/for/kemp 14293657452544
Bpk=word/for/kschool -22020096 Bpk=word/for/name 12094620565504 Bpk=word/for/org 7696605511680
Bpk=word/for/place 14680064 Bpk=word/for/word -10995116277760 Bpk=word/from/emp 14293651161088
Bpk=word/from/kschool -9895604649984 Bpk=word/from/name 25165824 Bpk=word/from/org -12582912
Bpk=word/from/place -6291456 Bpk=word/from/school 15728640 Bpk=word/from/unknown 6597069766656
Bpk=word/from/word -9895622475776 Bpk=word/in/emp 27487816908800 Bpk=word/in/encounter -32505856
Bpk=word/in/gathering 8388608 Bpk=word/in/kschool -10485760 Bpk=word/in/place -12582912 Bpk=word/in/unknown
-41781420883968 Bpk=word/in/word 10995095306240 Bpk=word/na/unknown 10995116277760 Bpk=word/of/emp
-14293622849536 Bpk=word/of/encounter -6597069766656 Bpk=word/of/kemp 17592175558656 Bpk=word/of/kschool
-12582912 Bpk=word/of/name -7696597123072 Bpk=word/of/org -7696581394432 Bpk=word/of/prof 22020096
Bpk=word/of/prog 22020096 Bpk=word/of/unknown 46179469492224 Bpk=word/of/word -9895604649984
Bpk=word/off/unknown -17592186044416 Bpk=word/on/gathering -10485760 Bpk=word/on/name 23089744183296
Bpk=word/on/org 6291456 Bpk=word/on/prog -11534336 Bpk=word/on/unknown 8388608 Bpk=word/on/word
-13194148970496 Bpk=word/sa/unknown -7340032 Bpk=word/to/encounter 7340032 Bpk=word/to/unknown 16492658688000
Bpk=word/to/word 17825792 Bpk=word/with/emp 7340032 Bpk=word/with/name -20971520 Bpk=word/with/org
-6597069766656 Bpk=word/with/prog 13631488 Bpk=word/with/unknown -8796093022208 Bpk=word/with/word
-6597069766656 Bpk=wordC/at/unknown 19922944 Bpk=wordC/at/word 6291456 Bpk=wordC/for/word 23068672
Bpk=wordC/in/unknown -7696590831616 Bpk=wordC/of/org -14680064 Bpk=wordC/of/school 7340032
Bpk=wordC/of/unknown 18691697672192 Bpk=wordC/of/word -8388608 Bpk=¶//unknown -7696575102976 D -78 Da=$ -17
Da=' -14 Da=, -53 Da=. -8 Da=a -12 Da=aboard 16 Da=about 32 Da=across -7 Da=after -9 Da=all 12 Da=an 7 Da=and
-16 Da=as 10 Da=at -18 Da=back -11 Da=before -6 Da=behind -9 Da=both -7 Da=check 14 Da=day 33 Da=did 21
Da=down 26 Da=every 12 Da=evidence 16 Da=for -22 Da=group 12 Da=he -11 Da=he's -7 Da=her 21 Da=him -11 Da=his
24 Da=i -7 Da=if -7 Da=inspected 9 Da=into 7 Da=is -19 Da=judged 6 Da=me -54 Da=mine 11 Da=my 18 Da=next -13
Da=of -15 Da=off 15 Da=on -11 Da=once -9 Da=only -6 Da=our 98 Da=out 8 Da=over 20 Da=round 12 Da=she -10
Da=that -16 Da=the 71 Da=them -8 Da=there -14 Da=this 13 Da=three 8 Da=through 8 Da=to 24 Da=together 14
Da=us 17 Da=w -11 Da=what -7 Da=when 7 Da=with 22 Da=your 21 Dalike -75 Ddir=i -43 Ddir=o -35 Dencounter 59
Dhas=event 29 Dhas=goal 21 Dhas=how -62 Dhas=link -49 Dhas=name 37 Dhas=odd -14 Dhas=sender 14 Dhas=share -47
Dm=FalseFalse -118 Dm=FalseTrue 9 Dm=TrueTrue 32 Dn=0 -48 Dn=1 -41 Dn=2 30 Dn=3 62 Dn=4 30 Dn=5 -10 Dn=6 -100
Dneg -112 Dq=event 35 Dq=free -77 Dq=how 93 Dq=link -22 Dq=odd -56 Dq=share -51 Dsubj=False 27 Dsubj=True
-105 Dthem=False -19 Dthem=True -60 Du= -90 Du=e -43 Du=g 33 Du=ge 22 Dus=False -69 Dus=True -9
Dusm=FalseFalse -66 Dusm=TrueFalse -44 Dusm=TrueTrue 35 Dz=\" -16 Dz=$ -60 Dz=( 8 Dz=, 84 Dz=; 43 Dz=? 19
Dz=and 55 Dz=at -47 Dz=before -13 Dz=but -14 Dz=for 21 Dz=he -12 Dz=i -56 Dz=is -28 Dz=it -30 Dz=last 85
Dz=long -29 Dz=now -13 Dz=or -10 Dz=she -8 Dz=since -17 Dz=so -19 Dz=then -9 Dz=w 19 Dz=we -22 Dz=while 25
Dz=who -20 Dz=with 30 Dz=you -12 K=all 18874331 K=none -106652697100317 K=open -13194139533327 K=some
-36283898396689 Kka=all/career/ 31885818331136 Kka=all/career/far -13194139533312 Kka=all/emp+place/
-7696574054400 Kka=all/emp/ 20890720927730 Kka=all/emp/alike 17592194433024 Kka=all/emp/far -16492661833728
Kka=all/encounter/ 15393169080320 Kka=all/encounter/alike 14293641723888 Kka=all/encounter/far
-13194123804672 Kka=all/famous/ -12094645731311 Kka=all/famous/alike 9 Kka=all/gathering/ 17
Kka=all/gathering/alike -6 Kka=all/gathering/far 29360120 Kka=all/kemp+place/ 9895604649984 Kka=all/kemp/
-21990240944128 Kka=all/kemp/alike 10995137249280 Kka=all/kemp/far -12094645731328 Kka=all/korg/
-12094617419776 Kka=all/korg/alike 17825792 Kka=all/korg/far 25288756953088 Kka=all/kprog/ -18874368
Kka=all/kprog/alike 16777216 Kka=all/kschool/ -14293663744008 Kka=all/kschool/alike -8796117139456
Kka=all/kschool/far 27487779160064 Kka=all/name/ -27487760285705 Kka=all/name/alike 6 Kka=all/name/far
31885817282560 Kka=all/org/ 24117248 Kka=all/org/far -17592195481600 Kka=all/people/ 6291456
Kka=all/people/alike 22020096 Kka=all/place/ -8796093022232 Kka=all/place/alike -8796108750848
Kka=all/place/far -9 Kka=all/prof/ -17592211210240 Kka=all/prof/alike 10485760 Kka=all/prof/far -15728640
Kka=all/prog/ 7340032 Kka=all/prog/alike -10485760 Kka=all/prog/far -17825792 Kka=all/school/ -13194112270344
Kka=all/school/alike -13194109124608 Kka=all/school/far 8796062613504 Kka=all/trail/ -6597069766656
Kka=all/unknown/ 12582912 Kka=all/unknown/alike 8796107702272 Kka=all/unknown/far 24189223305216
Kka=all/word/ 25288767438854 Kka=all/word/alike 31457287 Kka=all/word/far 7696589783033 Kka=none/career/
-12094602739718 Kka=none/career/far -8388608 Kka=none/emp/ -7696581394432 Kka=none/emp/alike 11534336
Kka=none/emp/far -17825792 Kka=none/encounter/ -13194148970496 Kka=none/encounter/alike -12094627905526
Kka=none/encounter/far -6 Kka=none/gathering/ -12094649925632 Kka=none/gathering/alike 24
Kka=none/gathering/far 16492681756656 Kka=none/kemp/ 26388279066616 Kka=none/kemp/alike -8796083585024
Kka=none/kemp/far 24189248471040 Kka=none/kin/ 13631470 Kka=none/kin/alike 6 Kka=none/kschool/ 11534336
Kka=none/kschool/alike 8 Kka=none/name/ 19791218737152 Kka=none/name/alike -12582903 Kka=none/name/far
23068672 Kka=none/org/ -24189270491127 Kka=none/org/alike 8796100362229 Kka=none/org/far 14293651161082
Kka=none/people/ -13631503 Kka=none/people/alike -11534336 Kka=none/people/far 14680064 Kka=none/place/ 19
Kka=none/place/far -7340032 Kka=none/prof/ -27487790694407 Kka=none/prof/alike 29360140 Kka=none/prof/far
7340032 Kka=none/prog/ 10995080626195 Kka=none/prog/alike -18 Kka=none/prog/far -9895604649984
Kka=none/school/ 43980476645376 Kka=none/school/alike -28311561 Kka=none/school/far -13194139533312
Kka=none/trail/ 19791217688576 Kka=none/unknown/ -25288778973191 Kka=none/unknown/alike -9895641350144
Kka=none/unknown/far 17825785 Kka=none/word/ -12094627905542 Kka=none/word/alike -21990267158528
Kka=none/word/far -34084860461063 Kka=open/career/ -6597078155264 Kka=open/emp/alike -12582912
Kka=open/emp/far -17592186044416 Kka=open/encounter/ -14293663744000 Kka=open/encounter/alike -7340032
Kka=open/encounter/far 22020096 Kka=open/famous/ -14680055 Kka=open/gathering/ 9437184 Kka=open/kemp/
21990270304256 Kka=open/kemp/alike -7696589783040 Kka=open/kprog/ 18874368 Kka=open/kschool/ 17592186044416
Kka=open/kschool/alike 16777216 Kka=open/kschool/far 11534336 Kka=open/name/ -16492686999552
Kka=open/name/alike 14680064 Kka=open/name/far -7696581394432 Kka=open/org/ -17825792 Kka=open/org/alike
-33554432 Kka=open/org/far 19922944 Kka=open/people/ -22020103 Kka=open/people/far -10995136200704
Kka=open/place/ -12582903 Kka=open/place/far -6291456 Kka=open/prof/ 36283940339712 Kka=open/prof/alike
-31457280 Kka=open/prog/ 7340032 Kka=open/prog/alike -13631488 Kka=open/prog/far 25165824 Kka=open/school/
-14680064 Kka=open/school/far -10485760 Kka=open/trail/ 6291456 Kka=open/trail/far -10995116277760
Kka=open/unknown/ 43980465111033 Kka=open/unknown/alike 35651574 Kka=open/unknown/far 9895604650004
Kka=open/word/ -20890720927768 Kka=open/word/alike -17825792 Kka=open/word/far 8796078342144 Kka=some/career/
16777222 Kka=some/emp/ -13631488 Kka=some/emp/alike -9895604649984 Kka=some/emp/far 10995128860672
Kka=some/encounter/ -7340007 Kka=some/encounter/alike -7696575102983 Kka=some/encounter/far 15393137623040
Kka=some/gathering/ -23089757814784 Kka=some/gathering/alike 9437174 Kka=some/gathering/far 9895588921355
Kka=some/kemp/ -23089766203392 Kka=some/kprog/ -6291456 Kka=some/name/ -8796106653696 Kka=some/name/alike
12094627905536 Kka=some/name/far -6597081300992 Kka=some/org/ -8 Kka=some/org/alike 20971520 Kka=some/org/far
13194139533312 Kka=some/people/ 20890743996416 Kka=some/people/alike 10995099500544 Kka=some/people/far
-6597045649408 Kka=some/place/ 7340032 Kka=some/prof/ 24189218062336 Kka=some/prof/far -6597047746560
Kka=some/prog/ 7696622288889 Kka=some/prog/alike -14293638578176 Kka=some/prog/far 7696563568640
Kka=some/school/ -14293651161094 Kka=some/school/alike 8388608 Kka=some/school/far 18874368 Kka=some/unknown/
-13194163650549 Kka=some/unknown/alike -8796106653704 Kka=some/unknown/far -29686792978441 Kka=some/word/
-11534322 Kka=some/word/alike 43980479791104 Kka=some/word/far -8 Kp=all/ -12094619516951 Kp=all/about
-23089751523328 Kp=all/am -12582912 Kp=all/as -6597080252416 Kp=all/at 26214438 Kp=all/before 14293643821056
Kp=all/by -9437184 Kp=all/da -11534336 Kp=all/de 6597083398144 Kp=all/do 8796065759232 Kp=all/du
-9895604649984 Kp=all/for 26388333592558 Kp=all/from 28587292884966 Kp=all/im 10485760 Kp=all/in
-28587357896704 Kp=all/into 10995108937728 Kp=all/like -12094627905536 Kp=all/near -6597069766656 Kp=all/ng
18691721789440 Kp=all/no -10485760 Kp=all/of -6291467 Kp=all/off -13194131144704 Kp=all/on -34084860461037
Kp=all/out 21990232555520 Kp=all/outside -8388595 Kp=all/sa -14293625995264 Kp=all/since -15393172226048
Kp=all/through -6597023629312 Kp=all/till -6597069766656 Kp=all/to -25165824 Kp=all/under -10995127812096
Kp=all/up -8796078342144 Kp=all/von 15393162788864 Kp=all/w 7696598171656 Kp=all/with 46137336 Kp=none/
-35184361603059 Kp=none/about -13194177282077 Kp=none/after 13 Kp=none/am 41943030 Kp=none/as -12094636294144
Kp=none/at 71468271534113 Kp=none/before -12582912 Kp=none/behind -8388608 Kp=none/by 10995095306232
Kp=none/de -8388608 Kp=none/di 6 Kp=none/do 45088768 Kp=none/down 9437184 Kp=none/du 6 Kp=none/during 10
Kp=none/for -39845871 Kp=none/from 54975629623322 Kp=none/im 23068665 Kp=none/in 46137353 Kp=none/into
-25165824 Kp=none/like -13631502 Kp=none/na 18874361 Kp=none/ng -6597077106681 Kp=none/no -24189263151131
Kp=none/of 6597080252402 Kp=none/off -9895594164241 Kp=none/on -9895604649965 Kp=none/out -13631488
Kp=none/over -18874368 Kp=none/sa -7340019 Kp=none/since -22020104 Kp=none/through -10995149832192
Kp=none/till 9437184 Kp=none/to -19791176794112 Kp=none/under -8388608 Kp=none/until -7 Kp=none/up -13631472
Kp=none/w -9895614087178 Kp=none/with -19791235514398 Kp=open/ -13194139533327 Kp=some/ -10485786
Kp=some/about -6597083398144 Kp=some/after -9895617232887 Kp=some/am -9437184 Kp=some/as 39845888 Kp=some/at
-8388593 Kp=some/by -9895604649984 Kp=some/de 17825792 Kp=some/do -15728634 Kp=some/for 18691674603533
Kp=some/from -16777216 Kp=some/in -20890743996416 Kp=some/of -9895604649999 Kp=some/off 13194139533321
Kp=some/on -18691680894984 Kp=some/sa -15393155448832 Kp=some/through 49283059 Kp=some/to 10995091111927
Kp=some/up 30408704 Kp=some/w 12582912 Kp=some/with 29686813949943 Kq=all/event -16492698533888 Kq=all/free
31885847691247 Kq=all/how -15393162788856 Kq=all/link 54975611797504 Kq=all/name 8796093022208 Kq=all/odd
-23089767251968 Kq=all/share -30786316140561 Kq=all/shared 12582912 Kq=none/event -17825781 Kq=none/free
-7340007 Kq=none/how -23089733697517 Kq=none/link -65970747998220 Kq=none/odd -24189289365547 Kq=none/share
10995108937701 Kq=none/shared 37748736 Kq=open/free -64871270973468 Kq=open/how 49478005424153 Kq=open/link
12094619516928 Kq=open/name -17592186044416 Kq=open/odd 21990218924032 Kq=open/share -10995008274443
Kq=open/shared 20971520 Kq=some/free -29686791929879 Kq=some/how -24189282025442 Kq=some/link 24189245325312
Kq=some/odd -19922944 Kq=some/share 31457257 Kv=all/ 15393171177472 Kv=all/add 16492707971072 Kv=all/adding
18691682992128 Kv=all/applied 8796082536448 Kv=all/ask -8388608 Kv=all/asked -13631488 Kv=all/asking
25288744370176 Kv=all/attended -13631488 Kv=all/believe -13194139533312 Kv=all/bought -14680064 Kv=all/buy
9895604649984 Kv=all/buys 8796079390720 Kv=all/call -8388608 Kv=all/called -20890741899264 Kv=all/came
69269195849728 Kv=all/claims 11534336 Kv=all/come 13194139533312 Kv=all/connect 21990240944128 Kv=all/crossed
20971520 Kv=all/doing -12582912 Kv=all/dropped 13631488 Kv=all/drove -16492646105088 Kv=all/examined
-19791209299968 Kv=all/find -6597069766656 Kv=all/finished 34603008 Kv=all/flew -7696599220224 Kv=all/found
19922944 Kv=all/gave 23089744183296 Kv=all/go 12582912 Kv=all/going -6597069766656 Kv=all/gone 46179488366592
Kv=all/graded 9437184 Kv=all/graduate 8388608 Kv=all/heard 9437184 Kv=all/held -6597049843712 Kv=all/help
-10995126763520 Kv=all/hires -7340032 Kv=all/hold -8796107702272 Kv=all/inspected 29686802415616
Kv=all/interviewed -21990246187008 Kv=all/invite 30786308800512 Kv=all/inviting -8388608 Kv=all/judged
-18691721789440 Kv=all/know 6291456 Kv=all/knows -8796093022208 Kv=all/left 41943040 Kv=all/let -9437184
Kv=all/like 17592212258816 Kv=all/list -7696588734464 Kv=all/live -54525952 Kv=all/lives -9895630864384
Kv=all/living -10485760 Kv=all/look -7696588734464 Kv=all/looked -10995116277760 Kv=all/looking
-12094627905536 Kv=all/made -10995116277760 Kv=all/make -9895604649984 Kv=all/mean -9895570046976
Kv=all/means -7696561471488 Kv=all/message -15393141817344 Kv=all/met -10995137249280 Kv=all/moved -6291456
Kv=all/needs -8796108750848 Kv=all/paid 23089730551808 Kv=all/passed 28587321196544 Kv=all/pay 12094639439872
Kv=all/played 35651584 Kv=all/presented 18691688235008 Kv=all/press -10995124666368 Kv=all/put
-27487790694400 Kv=all/puts 7340032 Kv=all/ran -21990219972608 Kv=all/rang 23089733697536 Kv=all/read
-13194139533312 Kv=all/reads 23089755717632 Kv=all/request -10995107889152 Kv=all/retired -9895604649984
Kv=all/run 7696561471488 Kv=all/runs 12094627905536 Kv=all/said -14680064 Kv=all/sat 38797312 Kv=all/saw
-8796093022208 Kv=all/say -10995116277760 Kv=all/saying 10485760 Kv=all/says 20971520 Kv=all/see
16492720553984 Kv=all/seen -9895604649984 Kv=all/sell -8388608 Kv=all/send -9895627718656 Kv=all/sent
-15393169080320 Kv=all/served -24189207576576 Kv=all/show -16492684902400 Kv=all/showed -10995116277760
Kv=all/sign -10485760 Kv=all/signed -10995116277760 Kv=all/signs 13631488 Kv=all/sit 15728640 Kv=all/sits
27487790694400 Kv=all/sold -15393180614656 Kv=all/spent -16777216 Kv=all/spoke -14293682618368 Kv=all/stand
-8796100362240 Kv=all/stands 12582912 Kv=all/started 26214400 Kv=all/stood 18691697672192 Kv=all/studied
-31457280 Kv=all/study 7340032 Kv=all/talk -7696606560256 Kv=all/taught -17592134664192 Kv=all/teach
25288799944704 Kv=all/teaches 15728640 Kv=all/tell 13631488 Kv=all/tells -9437184 Kv=all/thanks
-7696574054400 Kv=all/thinks 15393146011648 Kv=all/thought -10995158220800 Kv=all/took -10995116277760
Kv=all/train 10995116277760 Kv=all/trained -20890652770304 Kv=all/turned 7696591880192 Kv=all/turns
29686839115776 Kv=all/used 6597081300992 Kv=all/volunteered 7340032 Kv=all/walked -6291456 Kv=all/want
41781426126848 Kv=all/wanted -8796093022208 Kv=all/wants -19791209299968 Kv=all/work 9895591018496
Kv=all/worked -27487757139968 Kv=all/works 74766756085760 Kv=all/write 45079985127424 Kv=all/writes
-7696581394432 Kv=all/wrote -8796102459392 Kv=none/ -16492674416640 Kv=none/accept -7340032 Kv=none/add
30786369617920 Kv=none/ask 17592168218624 Kv=none/asked -8796093022208 Kv=none/asking -7340032 Kv=none/asks
-9437184 Kv=none/assessed 25288767438848 Kv=none/belongs -7340032 Kv=none/bought -7340032 Kv=none/bring
-10485760 Kv=none/brought -16777216 Kv=none/buy -7696589783040 Kv=none/buys 35184372088832 Kv=none/called
29686796124160 Kv=none/calls 7340032 Kv=none/came 10995091111936 Kv=none/claims -10485760 Kv=none/come
37383395344384 Kv=none/connect 12094646779904 Kv=none/doing 9437184 Kv=none/done 16777216 Kv=none/examined
-7340032 Kv=none/finished 19791233417216 Kv=none/flew -7340032 Kv=none/found -16777216 Kv=none/gave
-9895618281472 Kv=none/give 10485760 Kv=none/go -8388608 Kv=none/going 6291456 Kv=none/graduate
23089744183296 Kv=none/hear -9895613038592 Kv=none/heard -8796093022208 Kv=none/held 15728640 Kv=none/hired
19922944 Kv=none/hires -11534336 Kv=none/hold 15728640 Kv=none/holds 34084860461056 Kv=none/interviewed
9895604649984 Kv=none/invite -24189241131008 Kv=none/inviting 18691708157952 Kv=none/join 7340032
Kv=none/judged -10485760 Kv=none/keep 8388608 Kv=none/keeps 7340032 Kv=none/knew 25165824 Kv=none/know
-10995102646272 Kv=none/known -11534336 Kv=none/knows -7696581394432 Kv=none/lead 26388300038144
Kv=none/leave 23068672 Kv=none/let -9437184 Kv=none/like 23068672 Kv=none/likes -9437184 Kv=none/live
14293643821056 Kv=none/living -10485760 Kv=none/love -6291456 Kv=none/made 19922944 Kv=none/make 6291456
Kv=none/meeting -6291456 Kv=none/message -7696552034304 Kv=none/met 18691676700672 Kv=none/needs -7340032
Kv=none/noticed 8388608 Kv=none/paid -13631488 Kv=none/paired 7696581394432 Kv=none/passed -9437184
Kv=none/pay -9437184 Kv=none/pitched -6291456 Kv=none/play -8388608 Kv=none/played -8388608 Kv=none/plays
25165824 Kv=none/presented -10485760 Kv=none/press 23068672 Kv=none/put -7696581394432 Kv=none/puts 12582912
Kv=none/ran -8796075196416 Kv=none/rang 8796093022208 Kv=none/read -12094627905536 Kv=none/reads
16492674416640 Kv=none/rejected -9437184 Kv=none/repaired 10485760 Kv=none/request -10485760 Kv=none/run
-8388608 Kv=none/running 28311552 Kv=none/runs 10485760 Kv=none/said -7696564617216 Kv=none/sat -8388608
Kv=none/saw -13631488 Kv=none/say -9437184 Kv=none/says -9895650787328 Kv=none/see 15728640 Kv=none/seen
-6597083398144 Kv=none/sell -8388608 Kv=none/sells -7340032 Kv=none/send 17825792 Kv=none/sends -6291456
Kv=none/sent 10485760 Kv=none/share -8388608 Kv=none/shared 9437184 Kv=none/show 14680064 Kv=none/sign
17592234278912 Kv=none/signed -9437184 Kv=none/signs 8388608 Kv=none/sits 28311552 Kv=none/sold -8388608
Kv=none/spent -10485760 Kv=none/spoke -10995141443584 Kv=none/spoken 20971520 Kv=none/stand -13631488
Kv=none/start 11534336 Kv=none/started -12582912 Kv=none/stood 17592186044416 Kv=none/studied 9437184
Kv=none/talk -18691718643712 Kv=none/talked -11534336 Kv=none/taught 41943040 Kv=none/teach -16777216
Kv=none/teaches 12582912 Kv=none/tell -10485760 Kv=none/tells 10485760 Kv=none/think -13631488 Kv=none/thinks
12582912 Kv=none/thought -13631488 Kv=none/told -6597069766656 Kv=none/took -7696581394432 Kv=none/traded
38797312 Kv=none/train 25165824 Kv=none/translated -8388608 Kv=none/tried -6291456 Kv=none/turn 7340032
Kv=none/turned -8388608 Kv=none/turns 9437184 Kv=none/use -17825792 Kv=none/used 8388608 Kv=none/volunteered
-11534336 Kv=none/walked -14680064 Kv=none/want 8796082536448 Kv=none/wants -13631488 Kv=none/went
-13194147921920 Kv=none/work 32985342541824 Kv=none/worked 37748736 Kv=none/write 19791219785728 Kv=open/
-13194139533312 Kv=some/ 14680064 Kv=some/add 101155069755392 Kv=some/adding 8388608 Kv=some/asked -8388608
Kv=some/buys 24189255811072 Kv=some/call 10995106840576 Kv=some/came -7696570908672 Kv=some/claims -8388608
Kv=some/connect -7696568811520 Kv=some/doing -7340032 Kv=some/done 17825792 Kv=some/gave -7696581394432
Kv=some/go 35184362651648 Kv=some/held -12094635245568 Kv=some/hold 27262976 Kv=some/invite -19791209299968
Kv=some/know -28587280302080 Kv=some/led 7696581394432 Kv=some/let 16492666028032 Kv=some/like
-21990221021184 Kv=some/list 30408704 Kv=some/make 8796093022208 Kv=some/mean 8796093022208 Kv=some/met
-15728640 Kv=some/passed -8796071002112 Kv=some/ran 12582912 Kv=some/request 37383415267328 Kv=some/said
7340032 Kv=some/sat -9895614087168 Kv=some/say 17825792 Kv=some/says -10995127812096 Kv=some/see 27262976
Kv=some/sells -9437184 Kv=some/send 6597045649408 Kv=some/served 19922944 Kv=some/spoke -6597084446720
Kv=some/stood 7696573005824 Kv=some/taught -8796072050688 Kv=some/teach 15393151254528 Kv=some/thought
-19922944 Kv=some/took -9895618281472 Kv=some/trained 15728640 Kv=some/want 6597069766656 Kv=some/wants
-7340032 Kv=some/went 6291456 Kv=some/write -9895638204416 N= -75497492 N=also< -23089714823179 N=also>
35651575 N=both< -48378397327399 N=both> -21990201098208 N=common< -28311552 N=common> -6597144215552 N=ex<
15728640 N=ex> 13194110173184 N=fellow< 14293659549696 N=fellow> 26388253900800 N=former< 12094640488448
N=former> -16777216 N=mine< -12582912 N=mine> -32985386582016 N=ours< -12582912 N=ours> -47185920 N=same<
-36283832336410 N=same> -14293651161117 N=shared< -8388588 N=shared> -39845877 N=together< 9895535443968
N=together> -17592186044405 N=too< 12094602739688 N=too> 100663296 Nk=/career -9 Nk=/emp -14680064
Nk=/encounter 8796110848026 Nk=/famous -12094627905510 Nk=/gathering -10995147735021 Nk=/gathering+place
-10485751 Nk=/kemp 34084834246647 Nk=/kemp+place 7696589783040 Nk=/kin -10995125714956 Nk=/korg
-9895592067072 Nk=/kprog -14680064 Nk=/kschool 7340016 Nk=/name -20971534 Nk=/org 10995116277766
Nk=/org+place 6291456 Nk=/people -8796093022229 Nk=/place -9895571095552 Nk=/prof -14 Nk=/prog -31457280
Nk=/school 6597046697970 Nk=/trail 6291456 Nk=/unknown 26388304232448 Nk=/word -17592164024331 Nk=also</emp
15728640 Nk=also</encounter 6291456 Nk=also</name -6291456 Nk=also</place -7340032 Nk=also</prof 24117248
Nk=also</prog 6291456 Nk=also</school 11534336 Nk=also</unknown -6597069766656 Nk=also</word -10995154026496
Nk=also>/encounter -6291448 Nk=also>/org 13631488 Nk=also>/people 14293651161088 Nk=also>/prof 7340032
Nk=also>/school -7340032 Nk=also>/unknown 8796093022201 Nk=also>/word 22020096 Nk=both</emp -17825792
Nk=both</encounter 6291437 Nk=both</gathering 22020096 Nk=both</kemp 17825792 Nk=both</korg 15728640
Nk=both</kschool -14680064 Nk=both</org -7696573005824 Nk=both</people 22020096 Nk=both</place 6291456
Nk=both</prof 23068672 Nk=both</school 6291456 Nk=both</unknown -17592186044428 Nk=both</word 10485760
Nk=both>/emp -11534327 Nk=both>/encounter 9437184 Nk=both>/gathering -7 Nk=both>/kschool 10485760
Nk=both>/name 7 Nk=both>/org 10995132006400 Nk=both>/people -7340032 Nk=both>/prof -12582912 Nk=both>/prog
-12582912 Nk=both>/school 8388608 Nk=both>/unknown -10995094257652 Nk=both>/word -8796108750848
Nk=common</encounter -6291456 Nk=common>/people -8388608 Nk=common>/prof -26214400 Nk=common>/unknown
-13631488 Nk=ex</unknown -6291456 Nk=ex>/word -7340032 Nk=fellow</gathering 9437184 Nk=fellow</org -31457280
Nk=fellow</prof 7340032 Nk=fellow</unknown 23068672 Nk=fellow</word 8388608 Nk=fellow>/unknown -16777216
Nk=former</unknown 12094638391296 Nk=mine</emp 7340026 Nk=mine</encounter -11534336 Nk=mine</name 15728640
Nk=mine</school 14680064 Nk=mine</unknown 29686813949952 Nk=mine</word -26214400 Nk=mine>/emp -11534336
Nk=mine>/encounter -6597069766656 Nk=mine>/gathering 30408694 Nk=mine>/kemp -9437184 Nk=mine>/kin -6291456
Nk=mine>/kschool -9437184 Nk=mine>/name -23068665 Nk=mine>/org 27262976 Nk=mine>/place -6291456 Nk=mine>/prof
-24117248 Nk=mine>/prog 16777216 Nk=mine>/school -7340032 Nk=mine>/unknown -20890720927744 Nk=mine>/word
13194139533318 Nk=ours>/prof -11534336 Nk=ours>/unknown -20971520 Nk=ours>/word -8388608 Nk=same</emp
18691757441013 Nk=same</encounter 40894448 Nk=same</gathering -28311541 Nk=same</kemp -13194124853248
Nk=same</korg -10485760 Nk=same</kschool -7340032 Nk=same</name 25165833 Nk=same</org -20971530
Nk=same</people -8388608 Nk=same</place -6291456 Nk=same</school -39845888 Nk=same</unknown 12582912
Nk=same</word -12094620565504 Nk=same>/emp -8796104556544 Nk=same>/encounter -8388608 Nk=same>/name -7340032
Nk=same>/people 11534336 Nk=same>/place 9437184 Nk=same>/prof -12582912 Nk=same>/prog 18874368
Nk=same>/school 16777216 Nk=same>/unknown -7340032 Nk=same>/word 6291438 Nk=shared</encounter -11534336
Nk=shared</prog 7340032 Nk=shared</school 19922944 Nk=shared</unknown -6291441 Nk=shared</word -15728632
Nk=shared>/encounter -14680064 Nk=shared>/gathering 10485753 Nk=shared>/place -7340032 Nk=shared>/unknown
-8796110848000 Nk=shared>/word -7340023 Nk=together</emp -12094627905536 Nk=together</gathering -6291456
Nk=together</name 17592204918784 Nk=together</org -7340032 Nk=together</people -6291456 Nk=together</unknown
-14293667938304 Nk=together</word 23089729503232 Nk=together>/emp -8388608 Nk=together>/encounter -26214390
Nk=together>/gathering -12582912 Nk=together>/kin 17825792 Nk=together>/org 13631488 Nk=together>/prof
13631488 Nk=together>/school -10485760 Nk=together>/unknown 9437177 Nk=together>/word -11534329 Nk=too</emp
8796078342144 Nk=too</encounter -8 Nk=too</kschool -6291456 Nk=too</people 9437184 Nk=too</prog -10485760
Nk=too</unknown -14293651161088 Nk=too</word 14293663744000 Nk=too>/emp 10995116277760 Nk=too>/encounter
-16777216 Nk=too>/kschool 23068672 Nk=too>/name -19922944 Nk=too>/people 15728640 Nk=too>/place -23068672
Nk=too>/prof 27262976 Nk=too>/school 11534336 Nk=too>/unknown 18874368 Nk=too>/word 32505856 RK=/all
25288767438859 RK=/none -41781511061504 RK=/open -14293651161078 RK=/some 19791209299997 RK=twice/all
-19791189377072 RK=twice/none -19791198814219 RK=twice/open 19922925 RK=twice/some -34084871995424
RK=word/none -45079986176024 RK=word/open -19922944 RK=word/some -21990240944142 Ral=/ -21990284984320
Ral=/alike -14293651161088 Ral=/far 25288760098816 Ral=twice/ -19791199862784 Ral=twice/alike -51677028679680
Ral=twice/far 11534336 Ral=word/ -26388290600960 Ral=word/alike -9895626670080 Ral=word/far -28587302322176
Rk=/career -11534344 Rk=/emp 21990251429888 Rk=/emp+place -10485760 Rk=/encounter -13631474 Rk=/famous
-13194139533274 Rk=/gathering -12094643634152 Rk=/gathering+place -10485751 Rk=/kemp 31457271 Rk=/kemp+place
9895604649984 Rk=/kin -9895610941456 Rk=/korg 8796115042304 Rk=/kschool 44040179 Rk=/kschool+place
12094627905536 Rk=/name 9 Rk=/org 21990265061376 Rk=/org+place 7340032 Rk=/people 6597030969326 Rk=/place
-16492729991168 Rk=/prof -19791275360256 Rk=/prog -8796073099277 Rk=/school -8796031156243 Rk=/school+place
32505856 Rk=/trail 9895579484160 Rk=/unknown 16492681756695 Rk=/word -20890761822196 Rk=twice/career 17825792
Rk=twice/emp -13194172039174 Rk=twice/encounter -12094627905536 Rk=twice/kemp -24117248 Rk=twice/kemp+place
10485760 Rk=twice/kin 8 Rk=twice/korg 8388608 Rk=twice/kprog 29360128 Rk=twice/kschool 8796050030592
Rk=twice/name -25165837 Rk=twice/org -21990232555529 Rk=twice/people 27262976 Rk=twice/place 37748728
Rk=twice/prof 15393194246137 Rk=twice/school -27262976 Rk=twice/trail 16777216 Rk=twice/unknown 23068637
Rk=twice/word -7696581394456 Rk=word/emp -23089731600384 Rk=word/encounter -15393173274624 Rk=word/gathering
7340026 Rk=word/kemp 7696574054400 Rk=word/kin 7340032 Rk=word/name 19922944 Rk=word/org -37748744
Rk=word/people -8796077293568 Rk=word/prof -8796048982016 Rk=word/prog -18874368 Rk=word/school -20971520
Rk=word/trail 11534336 Rk=word/unknown -17592233230336 Rk=word/word 7696581394421 VK=/all 15393171177472
VK=/none -16492674416640 VK=/open -13194139533312 VK=/some 14680064 VK=act/all 7696581394432 VK=act/none
-27487836831744 VK=act/some -29686827581440 VK=belong/all -14293622849536 VK=belong/none -7696581394432
VK=belong/some 24117248 VK=hire/all 17592149344256 VK=hire/none 15393143914496 VK=hire/some 25288745418752
VK=meet/all -30786352840704 VK=meet/none -18874368 VK=meet/some -47185920 VK=other/all -18874368
VK=other/none -41781441855488 VK=other/some 12094627905536 VK=say/all -17592186044416 VK=say/none
-21990250381312 VK=say/some -32985382387712 VK=study/all -13194097590272 VK=study/none 23068672 VK=study/some
9895624572928 VK=want/all 37383378567168 VK=want/none -12094645731328 VK=want/some -8796093022208 VK=work/all
37748736 VK=work/none 8796120285184 VK=work/some 50331648 VSal=// 7696581394432 VSal=//alike 15728640
VSal=//far -16777216 VSal=/I/ -7696548888576 VSal=/I/alike -18691675652096 VSal=/I/far -38482920603648
VSal=/aku/ 18691697672192 VSal=/ela/ 16492666028032 VSal=/eu/ 11534336 VSal=/ich/ -13631488 VSal=/it/
-8796134965248 VSal=/it/alike -26214400 VSal=/it/far 15393162788864 VSal=/kami/ 13631488 VSal=/kita/ 7340032
VSal=/lui/ 7340032 VSal=/siya/ 9895589969920 VSal=/somebody/ 19791233417216 VSal=/someone/ 46179478929408
VSal=/someone/far 9895597309952 VSal=/they/ 21990246187008 VSal=/they/alike -16492658688000 VSal=/they/far
-7696581394432 VSal=/we/ -9895570046976 VSal=/we/alike -16492674416640 VSal=/we/far -8796086730752
VSal=/were/ -12094595399680 VSal=/were/alike -12094627905536 VSal=/were/far -15393191100416 VSal=/you/
9895576338432 VSal=/you/alike 10485760 VSal=/you/far 8388608 VSal=act// -35184394108928 VSal=act//alike
-10485760 VSal=act/I/ -20890691567616 VSal=act/I/alike -15728640 VSal=act/I/far 28311552 VSal=act/they/
-32505856 VSal=act/they/alike -26214400 VSal=act/they/far 26388279066624 VSal=act/we/ -13194139533312
VSal=act/we/alike 17592175558656 VSal=act/you/ -8796093022208 VSal=belong// -7696581394432 VSal=belong/I/
13631488 VSal=belong/I/alike 11534336 VSal=belong/they/ -9895577387008 VSal=belong/they/alike -13631488
VSal=belong/they/far 7340032 VSal=belong/we/alike 9437184 VSal=hire// 29686801367040 VSal=hire//far -7340032
VSal=hire/I/ 14293643821056 VSal=hire/they/ 23089709580288 VSal=hire/they/alike -12582912 VSal=hire/they/far
6291456 VSal=meet// -40681930227712 VSal=meet//alike -20971520 VSal=meet/I/ -20971520 VSal=meet/I/alike
35651584 VSal=meet/I/far 23068672 VSal=meet/they/ -46137344 VSal=meet/they/alike 8796093022208
VSal=meet/they/far 19791193571328 VSal=meet/we/ -14680064 VSal=meet/we/alike -18874368 VSal=other//alike
19791194619904 VSal=other//far -8796093022208 VSal=other/I/ -10485760 VSal=other/I/alike -28311552
VSal=other/I/far 17592186044416 VSal=other/it/ -25288767438848 VSal=other/it/alike 14680064
VSal=other/somebody/ -13194147921920 VSal=other/they/ 19791186231296 VSal=other/they/alike 36283898396672
VSal=other/they/far 16777216 VSal=other/u/ 7340032 VSal=other/we/ 18691713400832 VSal=other/we/alike
-8796115042304 VSal=other/were/ 10485760 VSal=other/were/alike -27262976 VSal=other/you/ -21990232555520
VSal=other/you/far -17592186044416 VSal=say// 25288741224448 VSal=say//alike -6597081300992 VSal=say//far
-7340032 VSal=say/I/ -19922944 VSal=say/I/alike -23068672 VSal=say/I/far 14293651161088 VSal=say/it/far
25165824 VSal=say/somebody/ -7696581394432 VSal=say/they/ -60473119604736 VSal=say/they/alike -24117248
VSal=say/they/far -19791185182720 VSal=say/we/alike -18874368 VSal=say/were/alike -18874368 VSal=say/you/
7340032 VSal=study// 32505856 VSal=study//far -6597051940864 VSal=study/I/far -13631488 VSal=study/they/alike
30408704 VSal=study/they/far 17592192335872 VSal=study/we/ -9437184 VSal=want// -15393176420352
VSal=want//alike 53477376 VSal=want//far 23089736843264 VSal=want/I/ 40681897721856 VSal=want/I/alike
-7340032 VSal=want/I/far 13194131144704 VSal=want/they/ -34084841586688 VSal=want/they/far -8388608
VSal=want/we/alike -16777216 VSal=want/you/ -8388608 VSal=work// 49478023249920 VSal=work//alike 36700160
VSal=work/I/ -37383376470016 VSal=work/I/alike 26214400 VSal=work/I/far -7696613900288 VSal=work/they/
22020096 VSal=work/they/alike 9437184 VSal=work/they/far 14293634383872 VSal=work/we/ 9437184
VSal=work/we/alike -8796048982016 VSk=//career 13194139533305 VSk=//emp -23089744183290 VSk=//emp+place
8796100362240 VSk=//encounter -23089744183320 VSk=//famous -7696574054376 VSk=//gathering -9895597309931
VSk=//kemp -37383395344384 VSk=//kin -7696605511690 VSk=//korg 8796115042304 VSk=//kprog 26214400
VSk=//kschool -9895604649984 VSk=//name 11534322 VSk=//org -14293672132622 VSk=//org+place 14680064
VSk=//people -13194176233482 VSk=//place 13194139533322 VSk=//prof 10995116277728 VSk=//prog 21990252478455
VSk=//school -13631497 VSk=//school+place 10485760 VSk=//trail 26388279066624 VSk=//unknown 19791237611509
VSk=//word 41781452341237 VSk=/I/career 10995130957824 VSk=/I/emp 26388337786870 VSk=/I/encounter
25288787361760 VSk=/I/gathering 8388596 VSk=/I/kemp -8796072050688 VSk=/I/kin 11534336 VSk=/I/korg
10995129909248 VSk=/I/kschool 12094614274048 VSk=/I/name -12094618468352 VSk=/I/org -25165830 VSk=/I/people
-15393182711801 VSk=/I/place 10485753 VSk=/I/prof -28311552 VSk=/I/prog -9895596261376 VSk=/I/school
-36700160 VSk=/I/trail 8388608 VSk=/I/unknown -59373644677127 VSk=/I/word -24189255811072 VSk=/ako/unknown
-14680056 VSk=/ako/word 9437184 VSk=/dia/unknown 6291456 VSk=/ela/unknown 18691689283584 VSk=/ich/word
-8388608 VSk=/it/emp -15393172226038 VSk=/it/encounter 28587302322194 VSk=/it/name -10485760 VSk=/it/org
7696569860096 VSk=/it/prof 7 VSk=/it/school -8388608 VSk=/it/unknown 19791221882880 VSk=/it/word
-13194165747699 VSk=/lui/unknown 9437184 VSk=/siya/unknown 12094616371200 VSk=/somebody/emp 6597077106688
VSk=/somebody/unknown 13631488 VSk=/someone/kemp 15393162788864 VSk=/someone/unknown 14293651161088
VSk=/someone/word 13194139533312 VSk=/they/career -12094627905536 VSk=/they/emp -42880953483264
VSk=/they/emp+place -6597069766656 VSk=/they/encounter -25288787361792 VSk=/they/gathering 20890743996427
VSk=/they/kemp 21990173835264 VSk=/they/kin 6 VSk=/they/korg 7340032 VSk=/they/kschool -31885822525440
VSk=/they/name 19791226077184 VSk=/they/org -18691679846412 VSk=/they/people -7696588734464 VSk=/they/place
23089751523315 VSk=/they/prof 17825800 VSk=/they/prog -29360150 VSk=/they/school 28587308613632
VSk=/they/unknown 20890728267759 VSk=/they/word 9895629815796 VSk=/we/emp 25288775827467 VSk=/we/encounter
-12582912 VSk=/we/gathering 9437176 VSk=/we/kemp -12094605885440 VSk=/we/people 8388608 VSk=/we/place
-9437184 VSk=/we/prof 32505856 VSk=/we/school -18874368 VSk=/we/unknown -25288790507512 VSk=/we/word
-13194117513205 VSk=/were/emp -14293682618368 VSk=/were/encounter -12 VSk=/were/name 12582912 VSk=/were/place
20971520 VSk=/were/prof -22020096 VSk=/were/prog -9437184 VSk=/were/school 13631488 VSk=/were/unknown
-12094634196992 VSk=/were/word 7 VSk=/you/people -7340032 VSk=/you/unknown 8388608 VSk=act//emp
-9895596261385 VSk=act//encounter 47 VSk=act//gathering 14 VSk=act//kschool 6597069766656 VSk=act//name 10
VSk=act//org 34603008 VSk=act//people 7 VSk=act//prof -19922937 VSk=act//prog 15393162788864 VSk=act//school
13631488 VSk=act//unknown -25288793653224 VSk=act//word -10995135152118 VSk=act/I/encounter -10995116277745
VSk=act/I/gathering -7340046 VSk=act/I/org -7696581394422 VSk=act/I/prof 20971520 VSk=act/I/school 20971520
VSk=act/I/unknown 10995101597713 VSk=act/I/word -8796084633590 VSk=act/they/emp 23089736843258
VSk=act/they/encounter -27487790694383 VSk=act/they/gathering -9437151 VSk=act/they/kschool 28587302322176
VSk=act/they/name -10995099500544 VSk=act/they/org -31457280 VSk=act/they/prof -7340032 VSk=act/they/prog
-9895604649961 VSk=act/they/unknown 50577534877725 VSk=act/they/word -7340014 VSk=act/we/emp -7340032
VSk=act/we/encounter 11 VSk=act/we/gathering 8 VSk=act/we/unknown -8796085682166 VSk=act/you/unknown
-7696581394432 VSk=belong//org 11534336 VSk=belong//unknown -11534336 VSk=belong//word -7340032
VSk=belong/I/unknown 29360128 VSk=belong/they/encounter 7340032 VSk=hire//emp 15393162788864
VSk=hire//encounter 13194139533312 VSk=hire//unknown -7340032 VSk=hire//word -11534336 VSk=hire/I/unknown
-7696581394432 VSk=hire/they/emp -20890703101959 VSk=hire/they/encounter -8 VSk=hire/they/org 20890720927744
VSk=hire/they/unknown -20971520 VSk=hire/they/word 46179476832246 VSk=meet//encounter 37 VSk=meet//gathering
-9437184 VSk=meet//name -16777209 VSk=meet//org -14680057 VSk=meet//school 17825792 VSk=meet//unknown
-19791218737110 VSk=meet//word -8796086730722 VSk=meet/I/emp 15728640 VSk=meet/I/encounter -9437160
VSk=meet/I/gathering 29 VSk=meet/I/name 9 VSk=meet/I/unknown 9895627718683 VSk=meet/I/word -7696581394397
VSk=meet/they/emp -9437184 VSk=meet/they/encounter -12094636294116 VSk=meet/they/gathering 11
VSk=meet/they/name 32985348833280 VSk=meet/they/org 7696581394432 VSk=meet/they/school 7340032
VSk=meet/they/unknown 18691674603537 VSk=meet/they/word -14293659549673 VSk=meet/we/emp 7696581394432
VSk=meet/we/encounter -11534315 VSk=meet/we/gathering 14680055 VSk=meet/we/name -7340032 VSk=meet/we/org
12094627905536 VSk=meet/we/prog 6291456 VSk=meet/we/unknown -8796111896576 VSk=meet/we/word -6597088641005
VSk=other//emp 31885829865493 VSk=other//encounter 25288727592947 VSk=other//famous 7 VSk=other//gathering
-15393170128896 VSk=other//kemp 29686831775744 VSk=other//kin 8388608 VSk=other//kprog -7340032
VSk=other//kschool 17592186044416 VSk=other//name -13194169942023 VSk=other//org 20971513 VSk=other//people
16492695388160 VSk=other//place -7340032 VSk=other//prof 16777206 VSk=other//trail -8796093022208
VSk=other//unknown -8796093022228 VSk=other//word -42880937754660 VSk=other/I/career -10995116277760
VSk=other/I/emp -31885871808524 VSk=other/I/encounter 13194139533296 VSk=other/I/kemp -16777216
VSk=other/I/kschool 12582912 VSk=other/I/org 10995109986304 VSk=other/I/school 15393152303104
VSk=other/I/unknown 9437167 VSk=other/I/word 10995136200691 VSk=other/it/emp -15393171177472
VSk=other/it/encounter -6 VSk=other/it/gathering 9 VSk=other/it/org 6291456 VSk=other/it/prog -6291456
VSk=other/it/word 30408704 VSk=other/somebody/unknown -13194139533312 VSk=other/someone/unknown 9437184
VSk=other/they/encounter 25288788410374 VSk=other/they/gathering -9895593115648 VSk=other/they/kemp -10485760
VSk=other/they/kin 13631488 VSk=other/they/korg -13631488 VSk=other/they/name 34084834246662
VSk=other/they/org 26388294795283 VSk=other/they/people 26388279066624 VSk=other/they/place -13194139533312
VSk=other/they/prof 14293682618368 VSk=other/they/prog 20971520 VSk=other/they/school -9895648690176
VSk=other/they/unknown -46179497803790 VSk=other/they/word 17592186044401 VSk=other/u/word 14680064
VSk=other/we/emp -6 VSk=other/we/encounter -7 VSk=other/we/kschool -11534336 VSk=other/we/org 22020096
VSk=other/we/people -7340032 VSk=other/we/place -7340032 VSk=other/we/prof -11534336 VSk=other/we/prog
7340032 VSk=other/we/unknown 28587302322166 VSk=other/we/word -7340046 VSk=other/were/encounter 7
VSk=other/you/gathering 7 VSk=other/you/org -6291456 VSk=other/you/unknown -23089756766208 VSk=other/you/word
14680064 VSk=say//emp -8796102459392 VSk=say//kemp 9895604649984 VSk=say//name -11534336 VSk=say//people
8388608 VSk=say//school -15728640 VSk=say//unknown 16492674416640 VSk=say//word 12094627905536 VSk=say/I/emp
12094627905536 VSk=say/I/encounter 8 VSk=say/I/unknown 23089744183296 VSk=say/I/word -7340032 VSk=say/it/name
12582912 VSk=say/they/emp -9895584727040 VSk=say/they/encounter 16777202 VSk=say/they/gathering -18
VSk=say/they/kemp -12094627905536 VSk=say/they/kschool -10485760 VSk=say/they/name -8 VSk=say/they/prof
7340032 VSk=say/they/school -10485760 VSk=say/they/unknown -28587308613652 VSk=say/they/word -12094627905551
VSk=say/we/encounter -8 VSk=say/we/unknown -9437184 VSk=say/we/word -7340032 VSk=say/you/unknown 13631488
VSk=study//encounter 7 VSk=study//name 13631488 VSk=study//org 15728640 VSk=study//place 8388608
VSk=study//prof -6291456 VSk=study//prog -7340032 VSk=study//school 17825792 VSk=study//unknown
12094654119929 VSk=study//word -14680052 VSk=study/I/emp 7 VSk=study/I/kschool -8796093022208
VSk=study/I/name -11534336 VSk=study/I/org -16777216 VSk=study/I/prog -9437184 VSk=study/I/school 31457280
VSk=study/I/unknown 21990232555520 VSk=study/I/word 22020081 VSk=study/it/unknown -8388608
VSk=study/they/encounter -6291467 VSk=study/they/kemp 42880953483264 VSk=study/they/kschool 18874368
VSk=study/they/name 37748736 VSk=study/they/org -8388608 VSk=study/they/place 14 VSk=study/they/prog 8388608
VSk=study/they/school 12582912 VSk=study/they/unknown -6597069766650 VSk=study/they/word 14293635432437
VSk=study/we/encounter 15728631 VSk=want//emp 21990232555520 VSk=want//encounter 14680049 VSk=want//gathering
-9 VSk=want//kschool 15393162788864 VSk=want//name 13631488 VSk=want//org -7340032 VSk=want//prof 8388608
VSk=want//prog -8388608 VSk=want//school 8388608 VSk=want//unknown -26388279066637 VSk=want//word
6597069766645 VSk=want/I/emp -7696581394432 VSk=want/I/encounter -7696581394440 VSk=want/I/kemp 8796093022208
VSk=want/I/org -9895610941440 VSk=want/I/place -10485760 VSk=want/I/prog -6597069766656 VSk=want/I/unknown
41781433466880 VSk=want/I/word 19791209299962 VSk=want/they/people 13631488 VSk=want/they/prog 16777216
VSk=want/they/unknown -14293651161088 VSk=want/they/word -11 VSk=want/we/unknown -12582912 VSk=want/you/word
-6291456 VSk=work//emp 10995126763520 VSk=work//encounter -7 VSk=work//kemp -9895615135744 VSk=work//org
18874368 VSk=work//prof 24117248 VSk=work//unknown 40681917644788 VSk=work//word 7696604463104 VSk=work/I/emp
-8388608 VSk=work/I/encounter 7340032 VSk=work/I/kemp -13194121707520 VSk=work/I/org 9437184 VSk=work/I/place
8388608 VSk=work/I/prof -7340032 VSk=work/I/unknown -18691697672192 VSk=work/I/word -17825792
VSk=work/they/emp 26388287455232 VSk=work/they/encounter -9437184 VSk=work/they/kemp -18691691380736
VSk=work/they/korg -13631488 VSk=work/they/name -7696575102976 VSk=work/they/org -12094601691136
VSk=work/they/school -8388608 VSk=work/they/unknown 21990239895552 VSk=work/they/word 16492657639424
VSk=work/we/encounter 11534336 VSk=work/we/unknown -6597041455104 VpK=//all 13194130096128 VpK=//none
17592186044416 VpK=//open -13194139533312 VpK=//some 21990212632576 VpK=/about/all -9895604649984
VpK=/about/none -18874368 VpK=/am/all -12582912 VpK=/am/none 48234496 VpK=/am/some -9437184 VpK=/as/all
-9437184 VpK=/as/none -28311552 VpK=/as/some 27262976 VpK=/at/none 9437184 VpK=/at/some 7696614948864
VpK=/before/all 17592186044416 VpK=/by/all -14293643821056 VpK=/by/none 23089744183296 VpK=/da/all -9437184
VpK=/de/all 9895621427200 VpK=/de/none -8388608 VpK=/de/some 17825792 VpK=/do/all 9895580532736 VpK=/do/none
46137344 VpK=/do/some -14680064 VpK=/down/none 11534336 VpK=/du/all -9895604649984 VpK=/for/all
18691730178048 VpK=/for/none 9895572144128 VpK=/for/some -19791209299968 VpK=/from/all -21990232555520
VpK=/from/none 27487847317504 VpK=/from/some 10995103694848 VpK=/im/all 10485760 VpK=/im/none 26214400
VpK=/in/all -49478033735680 VpK=/in/none -7696570908672 VpK=/in/some 9895589969920 VpK=/into/all
15393162788864 VpK=/into/none -20971520 VpK=/na/all -6291456 VpK=/na/none 20971520 VpK=/ng/all 18691721789440
VpK=/no/none -19791209299968 VpK=/of/all 17592196530176 VpK=/of/none 9895627718656 VpK=/of/some
-12094645731328 VpK=/off/all -9895596261376 VpK=/off/none -6291456 VpK=/off/some 13194147921920 VpK=/on/all
-7696581394432 VpK=/on/none 10995116277760 VpK=/on/some -17592166121472 VpK=/outside/all -6291456
VpK=/over/none -11534336 VpK=/sa/all -12094627905536 VpK=/sa/none -6291456 VpK=/sa/some -15393155448832
VpK=/since/all -10995124666368 VpK=/since/none -8388608 VpK=/through/all 18874368 VpK=/through/none -10485760
VpK=/to/all -30786347597824 VpK=/to/some -8796093022208 VpK=/under/all -7696581394432 VpK=/up/none -8388608
VpK=/von/all 16492674416640 VpK=/w/all 7696581394432 VpK=/w/none -6597084446720 VpK=/with/all 29360128
VpK=/with/none -11534336 VpK=/with/some 31885809942528 VpK=act//all 25288767438848 VpK=act//none
-17592201773056 VpK=act//some -18691727032320 VpK=act/after/none 8388608 VpK=act/at/all -50577523343360
VpK=act/at/none 17825792 VpK=act/at/some -7696581394432 VpK=act/for/all -11534336 VpK=act/for/none -14680064
VpK=act/for/some 15393162788864 VpK=act/from/all 65970672500736 VpK=act/from/none 35184372088832
VpK=act/in/all -6597098078208 VpK=act/in/some 17825792 VpK=act/of/all -27487783354368 VpK=act/of/none
-6597050892288 VpK=act/of/some 7696581394432 VpK=act/on/all -12094635245568 VpK=act/on/none -12582912
VpK=act/through/all 38797312 VpK=act/through/none -8388608 VpK=act/through/some 17825792 VpK=act/to/all
17592203870208 VpK=act/to/none -14680064 VpK=act/to/some -7696581394432 VpK=act/with/some -8796093022208
VpK=belong//all 6291456 VpK=belong//none -7340032 VpK=belong/for/all 14680064 VpK=belong/in/none 22020096
VpK=belong/on/all 7340032 VpK=belong/to/none -7340032 VpK=hire//all 8796083585024 VpK=hire//some -16777216
VpK=hire/for/all 8796076244992 VpK=hire/for/none 37383389052928 VpK=hire/for/some 26388270678016
VpK=hire/in/all -17592192335872 VpK=hire/of/all 17592186044416 VpK=meet//all -9895604649984 VpK=meet//some
7696568811520 VpK=meet/as/none 11534336 VpK=meet/at/all -31885825671168 VpK=meet/at/none 14293634383872
VpK=meet/at/some -12094627905536 VpK=meet/for/none 17592195481600 VpK=meet/for/some 7696568811520
VpK=meet/in/all -7696601317376 VpK=meet/in/none -6597069766656 VpK=meet/of/all 20890706247680
VpK=meet/of/none -7340032 VpK=meet/on/all 6291456 VpK=meet/on/none 23068672 VpK=meet/on/some -9437184
VpK=other//all -50577512857600 VpK=other//none 31457280 VpK=other//some 7696591880192 VpK=other/about/none
-9437184 VpK=other/as/none -11534336 VpK=other/at/all 68169741893632 VpK=other/at/none 24189236936704
VpK=other/at/some 29686783541248 VpK=other/before/none -6291456 VpK=other/by/all 19791189377024
VpK=other/by/none -7340032 VpK=other/for/all 24189244276736 VpK=other/for/none -38482906972160
VpK=other/for/some -7340032 VpK=other/from/all -14293658501120 VpK=other/from/none 17592207015936
VpK=other/in/all -6291456 VpK=other/in/none 15728640 VpK=other/in/some -21990232555520 VpK=other/into/all
-8796093022208 VpK=other/of/all 10485760 VpK=other/of/none 13194132193280 VpK=other/of/some 12094636294144
VpK=other/off/none 17825792 VpK=other/on/all -36700160 VpK=other/on/none -7696581394432 VpK=other/on/some
7340032 VpK=other/out/none -7340032 VpK=other/sa/all 26214400 VpK=other/since/none -11534336
VpK=other/through/none -6597078155264 VpK=other/to/all -16777216 VpK=other/to/none -9895584727040
VpK=other/to/some -8796100362240 VpK=other/w/none 12582912 VpK=other/with/all -24189235888128
VpK=other/with/none -6597062426624 VpK=other/with/some -6597077106688 VpK=say//all -16492696436736
VpK=say//none -12582912 VpK=say//some -10995108937728 VpK=say/at/all 41781405155328 VpK=say/at/none -13631488
VpK=say/at/some -6597085495296 VpK=say/for/all -8796066807808 VpK=say/for/none -12094635245568
VpK=say/from/none -7696593977344 VpK=say/in/all 30408704 VpK=say/in/none 12582912 VpK=say/in/some -6291456
VpK=say/of/all -10485760 VpK=say/of/none 9895592067072 VpK=say/of/some -7340032 VpK=say/on/all 17825792
VpK=say/on/none -10485760 VpK=say/to/all -14293651161088 VpK=say/to/none 33554432 VpK=study//all
8796103507968 VpK=study//none -10995092160512 VpK=study//some -6597052989440 VpK=study/as/none 10485760
VpK=study/at/all -19791196717056 VpK=study/at/none 26388310523904 VpK=study/from/all -10995084820480
VpK=study/in/all 27487773917184 VpK=study/of/none -12582912 VpK=study/on/all -8388608 VpK=study/on/none
-6291456 VpK=study/through/all -7340032 VpK=study/to/all -8796072050688 VpK=study/to/none 11534336
VpK=study/to/some 34084860461056 VpK=want//all -7696564617216 VpK=want//none -7696581394432 VpK=want//some
-21990239895552 VpK=want/at/all 10995116277760 VpK=want/at/none 34084860461056 VpK=want/for/all -6291456
VpK=want/for/none -18691697672192 VpK=want/from/all 6597076058112 VpK=want/in/all 14293651161088
VpK=want/like/all -12094627905536 VpK=want/like/none -13631488 VpK=want/of/all -15393162788864
VpK=want/of/none 9437184 VpK=want/to/all 40681919741952 VpK=work//all 19791209299968 VpK=work//none
-13194146873344 VpK=work//some 14293675278336 VpK=work/as/none 10485760 VpK=work/at/all -13194121707520
VpK=work/at/none 13631488 VpK=work/at/some 10485760 VpK=work/for/all -19791184134144 VpK=work/for/none
15393162788864 VpK=work/from/all 10995116277760 VpK=work/from/none -6597069766656 VpK=work/in/all
16492674416640 VpK=work/in/none 23089744183296 VpK=work/in/some -8388608 VpK=work/of/all -15393162788864
VpK=work/on/all 19922944 VpK=work/on/none 16777216 VpK=work/with/all 14293651161088 W=& 56075121328128 W=2nd
-7340032 W=3rd -6291456 W=aa 50331648 W=aarhus 26214400 W=abbey 17592175558656 W=abt -9437184 W=academy
-12094618468352 W=accelerator 7340032 W=access 7340032 W=accountant -32505856 W=accounting 10485760
W=achimota 16777216 W=actual -9895610941440 W=ad -14680064 W=adjuster -17825792 W=admin 13631488 W=admiral
8796104556544 W=advice 15728640 W=advocate -8388608 W=africa -9895604649984 W=african 15393150205952 W=aga
13631488 W=age 7696581394432 W=agency 14680064 W=agent 23089734746112 W=ai -18874368 W=aid 38797312 W=aiesec
41943040 W=air 31457280 W=airline -8388608 W=airlines 19791220834304 W=airport 10485760 W=airways
8796111896576 W=aldi 19791216640000 W=alliance 19922944 W=aloysius 19922944 W=alum 22020096 W=alumna
-22020096 W=alumni -8388608 W=amateur 8388608 W=amazon 19791209299968 W=ambassador 24117248 W=ambulance
7696602365952 W=america -7696590831616 W=american 6291456 W=anaesthetist 38797312 W=anand 7340032 W=ang
-10485760 W=ankara -8388608 W=anna -15728640 W=answer -7340032 W=appeal -7340032 W=apple 37383385907200
W=apprentice 26214400 W=apprentices 20971520 W=apprenticeship 42880953483264 W=arborist 10485760 W=architect
-28311552 W=archive 37383379615744 W=archives 12582912 W=archivist 22020096 W=area -8388608 W=army
-12094674042880 W=artist -8388608 W=arts 32985341493248 W=arup 13194145824768 W=assessment -9437184
W=assessor 9437184 W=assistants -25165824 W=association 10995166609408 W=asylum 11534336 W=auction
36283863793664 W=audit -7696600268800 W=auditor -12582912 W=auntie -9437184 W=aurora -9437184 W=avalanche
-8388608 W=aviation -9895604649984 W=ay -20971520 W=aye -8388608 W=ba -37748736 W=bad 8796083585024 W=badge
14293692055552 W=bag -8388608 W=baguio 8388608 W=bailey -9437184 W=baker 7340032 W=bakery -23068672 W=baking
-15728640 W=ball 46179488366592 W=band -6291456 W=bank 34084860461056 W=banker -7340032 W=bar 10995127812096
W=barber -7340032 W=barclays 30786325577728 W=barista 11534336 W=barracks 23068672 W=barrister -32505856
W=basel -7340032 W=batch -19922944 W=bath -9895604649984 W=bats 9437184 W=battalion 11534336 W=battery
-10485760 W=bbc 16492674416640 W=bea -7340032 W=beach -8388608 W=bear -7340032 W=become -7340032 W=bee
7340032 W=bees 13631488 W=beet -8388608 W=beirut -26214400 W=belfast 25165824 W=bell -28311552 W=bells
-7340032 W=below -10485760 W=bench -7340032 W=best 26214400 W=bia 58274116272128 W=bible -8388608 W=bicycle
-10485760 W=big -14680064 W=bill -9437184 W=bird -10485760 W=bishop 24117248 W=black -8796093022208 W=blank
-9437184 W=blind -12582912 W=bloke 30786325577728 W=blood -13194120658944 W=blue -37748736 W=board
50577525440512 W=boat 44040192 W=body 13631488 W=boeing -20890720927744 W=bologna 11534336 W=bond 8388608
W=book -6597091786752 W=books 12582912 W=boot 13631488 W=bootcamp 31457280 W=booth -35651584 W=booths
40681918693376 W=boots 34603008 W=border 10995124666368 W=born -14680064 W=bosch -9895573192704 W=boss
-6597069766656 W=boston -32505856 W=bottle 11534336 W=bound 56623104 W=boy 31457280 W=boys -17825792 W=branch
-9895621427200 W=brass 8388608 W=breakfast -12582912 W=brent 10485760 W=brewer 12582912 W=brewery
10995116277760 W=bridge -10995116277760 W=briefing -7340032 W=brigade -8796069953536 W=bristol -18874368
W=british 19922944 W=bro 11534336 W=broken -7340032 W=broker -10485760 W=brother -7340032 W=brothers
8796085682176 W=brown -11534336 W=buddy 8388608 W=building 17592161927168 W=bureau 36283883716608 W=burnt
-9437184 W=bus -10485760 W=buses 10995139346432 W=business -15728640 W=butcher -7340032 W=buyers
-8796101410816 W=cab 14680064 W=cabin -41943040 W=cable -15728640 W=cadet 13194139533312 W=cafe -12582912
W=cairo 9437184 W=calabar 7340032 W=call -8796128673792 W=calls 9437184 W=cambridge 12582912 W=camp 51380224
W=campaign 11534336 W=campus 18691679846400 W=canada 17592211210240 W=canadian -9437184 W=canal
16492674416640 W=capital 9437184 W=captain -7696609705984 W=car -17825792 W=card 20971520 W=cards -7340032
W=care 12582912 W=career -7696593977344 W=careers -7340032 W=carer -10485760 W=caretaker -6291456 W=cargo
16492695388160 W=carlos 13631488 W=carnival 18691697672192 W=carpenter 14680064 W=carpet 18691697672192
W=carpets 10485760 W=cartoon 40681930227712 W=case -11534336 W=casting -7696587685888 W=castle -8388608 W=cat
-27487801180160 W=catalogue -7340032 W=catering 29686790881280 W=cathal -9437184 W=cathedral -6291456
W=catriona -6291456 W=cebu 31885829865472 W=cell 24117248 W=cement 8796080439296 W=census 29360128 W=center
34603008 W=central 38482906972160 W=centre -15393162788864 W=ceo 10995104743424 W=ceremony -8388608 W=cert
41943040 W=certificate 12582912 W=certification 19922944 W=certified 35651584 W=cfo -12094637342720 W=chad
10485760 W=chain 35184364748800 W=chamber 10995116277760 W=championship 13631488 W=chapel -9437184 W=chaplain
42991616 W=chapter -14680064 W=charity 16492696436736 W=chat -8388608 W=check -8796105605120 W=cheese
-19791209299968 W=chef -8388608 W=chefs 12582912 W=chem 26214400 W=chemist -16777216 W=cherry 6291456
W=chevening 25165824 W=chicago 6291456 W=chief -7696581394432 W=chinese -11534336 W=chip 14680064 W=chippy
17825792 W=choir -13194123804672 W=christmas -12094660411392 W=church -29360128 W=cinema -12582912 W=city
10995093209088 W=class -8796064710656 W=cleaner -32505856 W=cleaners 8388608 W=clerk -24117248 W=clerks
-31457280 W=clinic 55574528 W=clinical 17825792 W=clock 8388608 W=closed -6291456 W=club -10995132006400 W=co
-7696571957248 W=co-op 24189244276736 W=coach -48234496 W=coaching 9437184 W=coal 10995130957824 W=coastguard
40681937567744 W=coat 21990232555520 W=code 7340032 W=cohort -8388608 W=coin -7340032 W=cold -12582912
W=colleague -7340032 W=collect -28311552 W=college -15393134477312 W=commerce 8388608 W=commercial 20971520
W=commission 18691721789440 W=commissioner 29686791929856 W=committee 24189288316928 W=common -12582912
W=community -13631488 W=compadre -14680064 W=companies 7340032 W=company -41943040 W=competition -17825792
W=concrete 11534336 W=conductor -12582912 W=conference -8796104556544 W=congress 8388608 W=connections
-7696581394432 W=conservatoire 21990246187008 W=conservator -12582912 W=conservatory 15728640 W=constanta
-10485760 W=contacts -7340032 W=contest -10485760 W=contract -14680064 W=controller 8388608 W=cook -11534336
W=coop -8796103507968 W=cooper -9437184 W=cooperative 13631488 W=coordinator 6291456 W=cork -13631488
W=corner -16777216 W=corona 18874368 W=corps -7696591880192 W=corridor -10485760 W=costa -8388608 W=costume
14293659549696 W=cotonou -7340032 W=council 38482921652224 W=counsellor -9437184 W=count -9437184 W=counter
15728640 W=counting -10485760 W=country -7696605511680 W=counts 13631488 W=county 25288833499136 W=course
-8796043739136 W=court 27487812714496 W=cousin -17825792 W=cox 11534336 W=cracked -8388608 W=craft 6291456
W=crane 58720256 W=credit -14680064 W=crem 9437184 W=crew -16492661833728 W=cricket -9895644495872 W=crm
-8388608 W=crop 8388608 W=cross -6597069766656 W=crown 18691684040704 W=cruise -19791179939840 W=curator
-7340032 W=customs 29686813949952 W=cv -12582912 W=dairy -7696563568640 W=dakar 12582912 W=dal -7340032 W=dam
13631488 W=dancer 13631488 W=dangote 13194131144704 W=danish 13194146873344 W=data 22020096 W=daw 14680064
W=day -33554432 W=days -8796118188032 W=dbs 9895604649984 W=deacon -9437184 W=dead -8388608 W=deaf 31457280
W=debate -30408704 W=debating 15728640 W=decades -10485760 W=december -6291456 W=deep 8388608 W=degree
-8796093022208 W=delhi -9437184 W=deloitte 47278999994368 W=delta 18691654680576 W=denmark 13631488 W=dental
-33554432 W=dentist -58720256 W=dentists -19922944 W=denver -10485760 W=department -20890720927744 W=deposit
-9437184 W=depot -23089713774592 W=dept 21990247235584 W=derby 10485760 W=design -7340032 W=desk
41781441855488 W=dey -11534336 W=dhaka -6291456 W=diamond 9895588921344 W=dice -15728640 W=diff -49283072
W=dig -11534336 W=din 40894464 W=dinner 26214400 W=diploma 6291456 W=director 23089716920320 W=directory
13631488 W=discovery -9437184 W=distributor 39582401822720 W=district 71303168 W=division -9437184 W=dj
-9437184 W=dm -7340032 W=doc 37383372275712 W=doctor -26214400 W=doctors 16777216 W=dog -53477376 W=dogs
10485760 W=don -6597069766656 W=doors -7340032 W=dorm -13631488 W=dormitory -14680064 W=dos -17825792 W=doula
25165824 W=dr -34084901355520 W=drama -10485760 W=drill -18874368 W=drinks 9437184 W=driver 9895584727040
W=driving 7340032 W=dry 12582912 W=dubai 21990219972608 W=dublin 6291456 W=duke 18874368 W=dunedin -11534336
W=durham 19922944 W=dutch -12094635245568 W=duty -7340032 W=early -8388608 W=easter -9895620378624 W=eats
-7340032 W=edinburgh -13194129047552 W=editor -8388608 W=education -11534336 W=eggs 6291456 W=eight -16777216
W=ein -14293644869632 W=election -13631488 W=electrician -8388608 W=elementary 14680064 W=elephant
20890720927744 W=eleven -15728640 W=elizabeth -8796093022208 W=ella -10485760 W=embalmer 15728640 W=embassy
8388608 W=emirates 19791209299968 W=employer -9437184 W=engine 26214400 W=engineer -14293677375488
W=engineering 34084852072448 W=engines -8388608 W=english -12094652022784 W=engr -6597069766656 W=enough
-9437184 W=enterprise 7696587685888 W=entire -8388608 W=environment 13194139533312 W=er -14680064 W=estate
21990239895552 W=eth 48378501136384 W=ethics -13631488 W=eve -7340032 W=evening 7340032 W=ex -12094612176896
W=exact 12582912 W=exam -7340032 W=examiner 27487798034432 W=exchange -8796100362240 W=executive 7340032
W=exercise -19922944 W=exeter -7340032 W=explaining -7340032 W=expo -14293663744000 W=export -17825792
W=extension 13194126950400 W=extras 12582912 W=ey -10995116277760 W=eye -9895614087168 W=facebook
-24189255811072 W=factory 16492668125184 W=faculty -9437184 W=fae 41781404106752 W=fair -27487827394560
W=falconer 12582912 W=family -18874368 W=fan -7340032 W=farm 6597069766656 W=farmer -34603008 W=farmers
11534336 W=farrier 30408704 W=farriers -9437184 W=fashion -9895604649984 W=fast -20971520 W=february -6291456
W=fed -8796081487872 W=fee -12582912 W=fella 19791209299968 W=fellow 12582912 W=fellowship 28587302322176
W=fence -8388608 W=ferries 10995116277760 W=ferry -7696593977344 W=festival -14293635432448 W=ffa 12582912
W=fi 13194132193280 W=field 18691707109376 W=fife 10995107889152 W=fifth 9437184 W=fiji 8388608 W=film
-8796106653696 W=final 17825792 W=finance 32985348833280 W=finland 7340032 W=fire 35184417177600
W=firefighter 14680064 W=firm -11534336 W=first -21990201098240 W=fish -10485760 W=fisheries 15393153351680
W=fisherman 9437184 W=fitter -15728640 W=five -12582912 W=flat -10485760 W=fleet -13631488 W=flight
13194139533312 W=flood 10485760 W=floor -17825792 W=florist -10485760 W=flower 12582912 W=flowers 9437184
W=flying -48234496 W=folk 20971520 W=food -6291456 W=football -13631488 W=for 25288789458944 W=force
12094648877056 W=ford 16777216 W=foreign -10485760 W=forest 26214400 W=forex -8388608 W=form -10485760
W=former -20971520 W=forscht -7696558325760 W=fort -16777216 W=forty -6597090738176 W=forum -18874368
W=foster 8388608 W=foundation 16492659736576 W=founder 12582912 W=four -7696607608832 W=fourteen 7340032
W=frames 13631488 W=franchise 10995116277760 W=frat 17825792 W=frau -11534336 W=free -16777216 W=french
-23068672 W=friday -15393178517504 W=fridays -8388608 W=fridge -8388608 W=friend -8388608 W=friends -8388608
W=friendship -8388608 W=frm -13631488 W=front -8388608 W=frozen -13631488 W=fulbright 33554432 W=full
-33554432 W=fund 18691718643712 W=funeral 14293659549696 W=future 8796093022208 W=gaborone 11534336 W=gaffer
-7340032 W=galley 10485760 W=game -28311552 W=gang 20971520 W=gap -9437184 W=garden -9895611990016 W=gardener
8388608 W=gas 25288767438848 W=gates -10485760 W=gcash -8388608 W=gdansk 8388608 W=gdynia 8388608 W=gen
14680064 W=georgia 18874368 W=georgian -11534336 W=gig 7696581394432 W=girl 46137344 W=girls -9895604649984
W=glasgow -8388608 W=glass -14680064 W=glassblower 23068672 W=glasses -7340032 W=global -12094639439872
W=goat -9437184 W=god -13194161553408 W=gold -17825792 W=golden -8388608 W=golf 12094618468352 W=good
-8796125528064 W=google 6597085495296 W=governor 6291456 W=grab -12094636294144 W=grace 24189255811072 W=grad
15393195294720 W=grade 13194139533312 W=grand -6291456 W=graz 8388608 W=great 13194112270336 W=greek
-15728640 W=green -14680064 W=greetings -18874368 W=grey -6597093883904 W=groningen -10485760 W=ground
-7340032 W=groundsman 8796134965248 W=growers 10485760 W=guard 6291456 W=guards 18874368 W=guide 62914560
W=guides 28311552 W=guild -7696550985728 W=guten -28311552 W=guy 35184358457344 W=gym -8388608 W=hackathon
9437184 W=hai 12582912 W=hairdresser -15728640 W=half -12582912 W=halifax -9437184 W=hall -18691712352256
W=hand 15728640 W=handover -8388608 W=handshake 13631488 W=harbour 19922944 W=harness 13631488 W=harvard
-34603008 W=harvest 15728640 W=hat -18691719692288 W=head -8796081487872 W=health -20971520 W=hearing
-18874368 W=heart -11534336 W=hei -19922944 W=hej -8388608 W=helicopter -13631488 W=heritage 20890728267776
W=hermes 53876069761024 W=herr -10995132006400 W=high -20890654867456 W=hill -10995137249280 W=hindi -9437184
W=hiring -14680064 W=hiya -13631488 W=hm -41781465972736 W=hmp 24117248 W=hobby -14680064 W=hola -15728640
W=holidays 10485760 W=holy 18874368 W=home 7696602365952 W=honey 11534336 W=hong -23068672 W=hop
-12094627905536 W=horse -10485760 W=hospice 23068672 W=hospital 14293666889728 W=hostel 23068672 W=hot
-28311552 W=hotel -26388306329600 W=hours -8388608 W=house 19791230271488 W=housing 24189255811072 W=hr
-40681954344960 W=hull -8796093022208 W=hundred -14680064 W=hunter 13631488 W=husband -10485760 W=hygiene
-6291456 W=hygienist 14680064 W=ice -38797312 W=ielts -8388608 W=ii 16777216 W=iit -7696609705984 W=ikea
50577543266304 W=ikechukwu -6597069766656 W=inbound 23068672 W=indeed 9437184 W=india 26388270678016
W=infosys -12094581768192 W=inquiry -9437184 W=inspection -12582912 W=institute 49478054707200 W=instructor
11534336 W=intake -15728640 W=intern -7340032 W=international 27487790694400 W=interpreter 13631488
W=interpreters 11534336 W=interview 8796062613504 W=interviews 7340032 W=invitations -7696581394432 W=iowa
12582912 W=ireland 19791217688576 W=irish -8388608 W=island -9895618281472 W=iso -7696581394432 W=ja
-10485760 W=jacket -7340032 W=jam -7696581394432 W=january -7696581394432 W=japanese -7696588734464 W=jena
21990232555520 W=jobs -9437184 W=jockey 10485760 W=jpl -12094634196992 W=judge -6597088641024 W=judges
6291456 W=july -7340032 W=june -6291456 W=junior 13631488 W=jury -8388608 W=kaming -8388608 W=kampala 9437184
W=kathmandu 6291456 W=ke 50577524391936 W=keeper -9437184 W=kent -9437184 W=kenya -8796081487872 W=kerala
15728640 W=kerry 42880945094656 W=ki -13631488 W=kibbutz -13194124853248 W=kiel 8388608 W=kiln 27487801180160
W=kindergarten -12582912 W=kindly -10485760 W=kit -7340032 W=kitchen -25288807284736 W=kitchens 10485760
W=knust 25288793653248 W=ko -20971520 W=kofi -14680064 W=korean -23089759911936 W=krakow 6291456 W=kumasi
-11534336 W=kuya -6291456 W=kyoto -7340032 W=lab 47278999994368 W=laboratory 10485760 W=labs -17825792 W=lad
26388268580864 W=ladder 7340032 W=ladies 12582912 W=lady 45080021827584 W=lagos -7696581394432 W=lah
8796093022208 W=lahore 6597060329472 W=lake -7340032 W=lamp 7340032 W=lanka 17592186044416 W=last
-7696599220224 W=late -19922944 W=law -8796074147840 W=lawyer -14680064 W=lay 14680064 W=leaders 27262976
W=league -13194147921920 W=learn 28311552 W=learning 12582912 W=leaving -13631488 W=lecture 23068672
W=lecturer -11534336 W=leeds -15393209974784 W=legal 13631488 W=legion -22020096 W=leh 25165824 W=leiden
15393152303104 W=letter -6597055086592 W=letters -13631488 W=library 10995116277760 W=lic 46179488366592
W=licence -17825792 W=licensed 22020096 W=licensing -13631488 W=lido 19922944 W=life 16777216 W=lifeboat
36700160 W=lifeguard 20971520 W=lifeguards 14680064 W=lift -22020096 W=light 10995109986304 W=lighthouse
25288794701824 W=line -39582395531264 W=lines -14293668986880 W=linkedin -45079997710336 W=listening 8388608
W=little -8796103507968 W=living 7340032 W=local 8388608 W=locksmith 30408704 W=lodge -23068672 W=logistics
7340032 W=london 18874368 W=lord 7340032 W=loreto 45088768 W=lorry 19922944 W=loss -6597085495296 W=lottery
20890720927744 W=loughborough -7696603414528 W=louis -19922944 W=lourdes -6291456 W=lovely -9437184 W=loves
-9437184 W=loyola 36700160 W=lucia -19922944 W=lulu 51677046505472 W=lunch -26214400 W=lund -7696605511680
W=luthier -11534336 W=lycee 46137344 W=ma'am -15728640 W=machine -7340032 W=madam -8796113993728 W=maersk
23089735794688 W=magazine -19922944 W=magic 30408704 W=magistrate 26214400 W=mai -6291456 W=mail 17825792
W=main -8388608 W=maker 24189325017088 W=makerere 37748736 W=makers 11534336 W=mall 11534336 W=malta -8388608
W=manager -8796093022208 W=manila 9437184 W=marathon 20971520 W=march -12094638391296 W=maria -11534336
W=marine -14293599780864 W=market -15728640 W=mars -14293651161088 W=marshal 8388608 W=mart -6597069766656
W=mas 63771683848192 W=mass -14680064 W=master 53477376 W=master's -9437184 W=masters 7340032 W=mate 46137344
W=mater 12094592253952 W=maternity -9437184 W=max 30786302509056 W=mayor 9437184 W=mba -9437184 W=mechanic
-18874368 W=medical 8388608 W=meeting -36700160 W=meetings -16777216 W=members 8388608 W=membership 13631488
W=men 11534336 W=mentor 22020096 W=mercy 13194173087744 W=met 27487778111488 W=meters 7340032 W=metres
-18874368 W=metro 14293651161088 W=midwife 12582912 W=midwives 79691776 W=military 12582912 W=mill -13631488
W=min -16777216 W=mines -9895604649984 W=minister -11534336 W=ministry 13194139533312 W=mint 33554432
W=minutes -7340032 W=miss -6597084446720 W=mission -7696539451392 W=mister -9437184 W=mixer 13631488
W=mobility 7340032 W=mock -12582912 W=model -9437184 W=module -7340032 W=moi -23068672 W=mombasa
-6597062426624 W=moms -13631488 W=monday -10995124666368 W=money -7340032 W=monk -9437184 W=monthly -7340032
W=moose -11534336 W=morning -6291456 W=mosque 11534336 W=mother 9895604649984 W=mount 28311552 W=mountain
68157440 W=mr -60473195102208 W=mrs 8796071002112 W=ms -23089730551808 W=msc -13631488 W=mud -6291456 W=mule
9437184 W=museum 53876054032384 W=mutuals -10485760 W=mystery -8388608 W=nail 25165824 W=nairobi
35184359505920 W=naman -8388608 W=namaste -8388608 W=name -15393189003264 W=named -12094668800000 W=names
-9437184 W=naming -8388608 W=nanny -19922944 W=nasa -19922944 W=national 79164820422656 W=navy -20971520
W=neighbour -7340032 W=nelson -9437184 W=nepal 39845888 W=nestle 20890713587712 W=netflix 6597062426624
W=nets -14680064 W=network 40681897721856 W=new -51380224 W=newark 25165824 W=news 8388608 W=next
-14293662695424 W=ngo -14680064 W=nhs -15393162788864 W=ni -14680064 W=nice -22020096 W=nigeria -9437184
W=night 16492686999552 W=nights 13631488 W=nine 6597057183744 W=niya -7696598171648 W=nokia -12094603788288
W=noon -19791209299968 W=norfolk 15728640 W=normal 12582912 W=north 15393141817344 W=northern 26388307378176
W=norway 19791209299968 W=norwegian 29360128 W=notary 38797312 W=note -6597069766656 W=notion -15393162788864
W=nottingham 24117248 W=november -8388608 W=novo 21990224166912 W=number -8796103507968 W=nun -19922944
W=nursery -7340032 W=nurses 31457280 W=nursing 22020096 W=nysc 11534336 W=obviously 13631488 W=ocean 17825792
W=offering -7340032 W=office 7696566714368 W=officer 27487783354368 W=officers -6291456 W=offices
-13194139533312 W=ofsted 13194139533312 W=oil -9895617232896 W=old -26388279066624 W=olympiad -10485760 W=one
-64871220641792 W=online -22020096 W=open 21990232555520 W=opera 18874368 W=operation -9437184 W=operator
14293658501120 W=opposite -6291456 W=order -15728640 W=organisation 7696581394432 W=oslo -15728640 W=otis
8796115042304 W=owl -15728640 W=own -8796082536448 W=oxford -13194170990592 W=pa 10995116277760 W=page
-17592195481600 W=palace -9895614087168 W=pan 13631488 W=panel 17592162975744 W=panto 12582912 W=paolo
9437184 W=paper -12582912 W=papers -13631488 W=para 10485760 W=paramedic 36700160 W=paris -7340032 W=parish
12582912 W=park -6597090738176 W=parks 7340032 W=partner -12582912 W=parts 12582912 W=party -11534336 W=paso
18874368 W=passport 24117248 W=pastor 7340032 W=pastry -32505856 W=patch 8388608 W=patient 10485760 W=patrol
10485760 W=pens -11534336 W=pension 30408704 W=people -17592173461504 W=pero 22020096 W=person 25288767438848
W=pest 10485760 W=pharmacist 13631488 W=phd -16492705873920 W=phone -8796113993728 W=photo -6291456
W=physician -9437184 W=physio -18874368 W=pie 13631488 W=pilot -18874368 W=pilots 31885837205504 W=piraeus
-6597077106688 W=pit 24117248 W=pitch -10485760 W=pixar 26388270678016 W=place -10995107889152 W=placement
10485760 W=planning 17592175558656 W=plant 10995137249280 W=plasterer 9437184 W=platform 10485760 W=platoon
29360128 W=pleasant -8388608 W=ploughing 9437184 W=plovdiv 8388608 W=plymouth 10485760 W=po -12582912
W=podiatrist -7340032 W=poet 8388608 W=police -24117248 W=polish -8796093022208 W=pooja -19922944 W=poor
20971520 W=port -14293651161088 W=porter 7340032 W=portuguese -13631488 W=post -23089744183296 W=postal
-8388608 W=poster -7340032 W=postman 9437184 W=posts -12582912 W=pottery -12582912 W=power -20971520
W=practice -11534336 W=premium -9437184 W=press 17592173461504 W=priest 16777216 W=primary -19922944 W=prince
-9895604649984 W=princess 6291456 W=printer 22020096 W=printing 18874368 W=prison 47185920 W=pro -7340032
W=producer 12094619516928 W=professor -14680064 W=program 14680064 W=programme 12582912 W=proper -7340032
W=prosthetics 11534336 W=pta -15728640 W=pub 10995109986304 W=public -13194125901824 W=publisher -11534336
W=pump 29686825484288 W=puppeteer 8388608 W=purdue 11534336 W=purser 9437184 W=qatar 7696581394432 W=quantity
-7340032 W=quarry -14293643821056 W=que 11534336 W=queen 10485760 W=queens -26214400 W=question -9437184
W=queue -19922944 W=quick -12582912 W=quiz -7340032 W=rabbi -8388608 W=race 17825792 W=radio 23089722163200
W=rail 43980446236672 W=railway -8796093022208 W=ramp 9437184 W=ranger 28587255136256 W=reading -13631488
W=real -14293667938304 W=realtor -12582912 W=reception -11534336 W=reckons 13194139533312 W=recorder 11534336
W=recovery 8388608 W=recruiter 14293609218048 W=recruitment 10485760 W=recruits 19791209299968 W=red
10995116277760 W=referee 18874368 W=refinery -8796071002112 W=refresher 9437184 W=regiment 7340032 W=regional
-35651584 W=register 20971520 W=registered 15728640 W=registrar 37748736 W=registry 7340032 W=reindeer
-12582912 W=relief 40894464 W=rep 6597123244032 W=repair 17825792 W=reply -12582912 W=reporter -11534336
W=rescue 19922944 W=research -6597051940864 W=researcher -6291456 W=residence 44040192 W=residency -11534336
W=restaurant 17825792 W=resume -10485760 W=review 11534336 W=rice -16777216 W=rig 12582912 W=right
-14293651161088 W=ring -7340032 W=river -13194139533312 W=rn 10485760 W=roll 16777216 W=roofer -9437184
W=room -30408704 W=rosalind -6291456 W=rose 28311552 W=rota 22020096 W=rotary -7696571957248 W=round
-6597091786752 W=row -12094662508544 W=royal 25165824 W=rubber -7340032 W=safaricom 21990232555520 W=safety
27487771820032 W=sailing 24189255811072 W=sales -7696573005824 W=salt 11534336 W=samaritans 22020096 W=sami
-10485760 W=san 31457280 W=sans 16777216 W=santa 23068672 W=saturday -25165824 W=saudi -10485760 W=sauna
-10485760 W=savings 6291456 W=scheme -10995116277760 W=scholar 15728640 W=scholars -12094614274048
W=scholarship -17592193384448 W=school -31885837205504 W=schools -10995122569216 W=science 8388608
W=scientist -20971520 W=scottish 9895615135744 W=scouts 11534336 W=se -14680064 W=sea -6597081300992
W=seamstress 7340032 W=search -32505856 W=seasons 11534336 W=seats -6291456 W=secondary -7340032 W=secretary
-18874368 W=section 18874368 W=security 15728640 W=seed 48378511622144 W=self -6291456 W=sem 17825792
W=semester -10485760 W=seminar -28311552 W=seminary 16777216 W=senior 16777216 W=seo -7340032 W=service
68169754476544 W=services 27487804325888 W=session -8388608 W=sfax 11534336 W=shabnam -7696581394432
W=shearing 32505856 W=shed -9437184 W=sheds 11534336 W=sheep 11534336 W=sheets 29360128 W=sheffield 22020096
W=shell -10485760 W=shelter 17592175558656 W=shepherd -19922944 W=ship -7696571957248 W=shipping
-12094620565504 W=ships -10485760 W=shipyard -10995085869056 W=shop 9437184 W=shopify 30786325577728
W=shoulder -7340032 W=show -8796116090880 W=showing 9895604649984 W=si -8796109799424 W=side -32505856 W=sie
-9437184 W=siemens 13194120658944 W=signals 29360128 W=silk -11534336 W=silver 10485760 W=sir -7696581394432
W=site -10995147735040 W=six -6597069766656 W=sixth -10485760 W=ski 10485760 W=skills -19922944 W=sky
59373627899904 W=slept -6291456 W=small -17825792 W=smith -13631488 W=snow 14680064 W=society 36700160
W=solar -10485760 W=solicitor 8388608 W=somewhere -7340032 W=sommelier 19922944 W=sommeliers 12582912 W=song
11534336 W=sorbonne -8388608 W=sorry -7340032 W=soup -15728640 W=sourdough -9437184 W=south 16492674416640
W=soy -10485760 W=spanish -10485760 W=spare 6291456 W=speaker -12582912 W=speaking 10485760 W=special
-18874368 W=speed -7340032 W=split -8388608 W=square -8796093022208 W=sri 17592186044416 W=st -34084830052352
W=stadium 10485760 W=staff 10485760 W=stage 16492664979456 W=stall 30408704 W=stand 21990232555520
W=standards 36283894202368 W=standing 14680064 W=star 11534336 W=startup -6597069766656 W=state
40681930227712 W=station -14293651161088 W=steel -7696571957248 W=stenographer 28311552 W=stewardess
-11534336 W=stone 12582912 W=stonemason 7340032 W=stop -7696589783040 W=store -8796108750848 W=stores
20890709393408 W=storm -7340032 W=story -6291456 W=stranger -19791209299968 W=strangers -6597082349568
W=street 26388261240832 W=string 14680064 W=student 18874368 W=students -8796093022208 W=studio
-9895604649984 W=stuff -16777216 W=style -7340032 W=summer -10995082723328 W=summers -9437184 W=summit
23068672 W=sun 12094615322624 W=sunday -50331648 W=sundays -15728640 W=supervisor -15728640 W=supper -7340032
W=surf 13631488 W=surgeon -18874368 W=survey 59373670891520 W=swan 54525952 W=swim -19922944 W=swiss
-8796102459392 W=sworn 24117248 W=sydney 9895604649984 W=system -6291456 W=ta -6291456 W=table 14293613412352
W=tablet 36283877425152 W=tailor 11534336 W=talk -23068672 W=tall -9437184 W=tanker -7340032 W=tashkent
6291456 W=tata 14293651161088 W=tax -13194139533312 W=taxi 14680064 W=tea 9437184 W=teach 24189298802688
W=teacher -59768832 W=team 25288767438848 W=teams -7696581394432 W=tech 33554432 W=technician 14680064
W=teller -6291456 W=temple -11534336 W=ten -23068672 W=terminal -6291456 W=terry -6291456 W=tesco
-13194112270336 W=tesla 9895604649984 W=tess -9437184 W=test -13194156310528 W=testing -8388608 W=textile
-15393162788864 W=tfl 23089744183296 W=thatcher 35651584 W=theatre 9895595212800 W=therapist 22020096
W=thesis -8388608 W=theta 22020096 W=thing -30786303557632 W=things -10485760 W=third -6597097029632
W=thousand -12582912 W=three -17592208064512 W=thru -6291456 W=thursday -7696589783040 W=ticket 47185920
W=tidal -15728640 W=tie 13631488 W=tiktok -7696581394432 W=tiles -13631488 W=timber 13631488 W=time
-6597083398144 W=tinder -10485760 W=tiny -6597069766656 W=tip -13631488 W=togo -18874368 W=tokyo
9895610941440 W=top 10995106840576 W=total -32985357221888 W=tour -9895580532736 W=tower -6597027823616
W=town -9895566901248 W=toyota 26388309475328 W=tractor -8388608 W=trade 7340032 W=trading 28587314905088
W=trail -12582912 W=trainer -24117248 W=training 19791244951552 W=tram 8388608 W=translator 44040192
W=translators 9437184 W=transport 20890743996416 W=treasurer 28587290787840 W=trent 35184423469056 W=trial
8388608 W=trials 10485760 W=tribunal 15393153351680 W=trinity 44040192 W=trip -7340032 W=troop 27262976
W=trucker -25165824 W=trucks 20971520 W=true -12582912 W=trust 21990223118336 W=tu 7340032 W=tube
-7696569860096 W=tuesday -14293682618368 W=tuesdays -8388608 W=tuna 31457280 W=tuner 28311552 W=tupperware
13631488 W=turf -10485760 W=turkish 6597069766656 W=tutors 8388608 W=tv -7696600268800 W=twelve
-6597069766656 W=two -30786342354944 W=typing -16777216 W=typist -9437184 W=tyre 34084837392384 W=uk 17825792
W=un -8388608 W=una -7340032 W=uncle -12094627905536 W=unesco 13194116464640 W=uni 22020096 W=unicef
-15728640 W=union -19791180988416 W=unison 6291456 W=unit 6597069766656 W=united -12094627905536
W=universidad 6291456 W=university -28311552 W=uppsala 7340032 W=usd -10485760 W=usdt -6291456 W=usher
16777216 W=utrecht -11534336 W=val -20971520 W=valley 12582912 W=valuer -7340032 W=venture 6291456 W=vet
-27262976 W=vets 24117248 W=vidyalaya 14680064 W=vietnam 26388290600960 W=village -9895616184320 W=vintage
-7340032 W=visa -67070235508736 W=visit -12582912 W=volunteer -10485760 W=volunteers 6291456 W=vp
-7696581394432 W=wa 34084839489536 W=wagon 34603008 W=wah -11534336 W=waiter 9437184 W=wala -13631488 W=wales
-10485760 W=walk 35651584 W=walked 12582912 W=walking 8388608 W=walls -7340032 W=wanjiru -10485760 W=ward
-15728640 W=warden -23068672 W=warehouse -10995102646272 W=warsaw -7340032 W=watch 33554432 W=water
35184354263040 W=wayne 7696581394432 W=weather 14293651161088 W=web 32505856 W=webinar 16777216 W=wedding
-15728640 W=wednesday -11534336 W=wee -12582912 W=week -15393162788864 W=weekend -8388608 W=weeks -12582912
W=weights 15393162788864 W=welder 12582912 W=welders -15728640 W=welding 18874368 W=wells 7340032 W=west
-7340032 W=western -29360128 W=wey 21990224166912 W=whether 8388608 W=whole -25288775827456 W=wi
14293632286720 W=wife -17825792 W=wig 9437184 W=wildlife 54975566708736 W=wind -7696581394432 W=window
-7340032 W=windows -8388608 W=wine -12582912 W=wings 12582912 W=wishes -6291456 W=witness 7340032 W=witnesses
-7340032 W=wits 16777216 W=woman -9437184 W=women 16777216 W=wood 10485760 W=wool 12094627905536 W=woolies
-13194103881728 W=words -7340032 W=worker 25165824 W=workers 22020096 W=workshop 10485760 W=world 17825792
W=writing 17825792 W=wrocław -7340032 W=wrong -28311552 W=yard -10995126763520 W=ye 17592176607232 W=year
-9437184 W=years -7696605511680 W=yes -14680064 W=yo 15728640 W=york -13194152116224 W=young -7696558325760
W=youth -10995065946112 W=youtube -7340032 W=yr -8796102459392 W=yrs 30786341306368 W=yung -14680064 W=zagreb
8388608 W=zero -10485760 W=zoo 34084860461056 W=zoom -28587328536576 W=zurich 24189255811072 a2=!/! -20971526
a2=!/$ -9437184 a2=!/but -7340032 a2=!/he 29360128 a2=!/i 13631488 a2=!/she 18874376 a2=!/that's -11534336
a2=!/we 7340032 a2=\"/$ 23089735794688 a2=\"/, -14293632286720 a2=\"/. -12094658314232 a2=\"/and
13194162601984 a2=\"/is 6291456 a2=$/$ -14293651161105 a2=&/i 20890720927744 a2='/$ -16492701679609 a2='/,
13194139533312 a2='/. -16492755157003 a2='/: -16492674416640 a2='/a -8388608 a2='/and 16777216 a2='/but
19791216640000 a2='/course -7696575102976 a2='/exam 11 a2='/for -14680064 a2='/in 7340032 a2='/is -11534336
a2='/on 20890739802112 a2='/says 15393162788864 a2='/union 26214400 a2=(/i -10485760 a2=(/the 7340032 a2=)/,
-9895574241280 a2=)/. -7696590831616 a2=,/\" 20890695761920 a2=,/' -9895604650000 a2=,/000 -20971520
a2=,/1999 -6291456 a2=,/2 -13631497 a2=,/2001 18874368 a2=,/2011 -11534328 a2=,/2015 -6597047746560 a2=,/2017
-6291450 a2=,/3 -8796064710664 a2=,/4 41943040 a2=,/5 27262976 a2=,/500 11534336 a2=,/8 15728629 a2=,/a
-37383423655925 a2=,/after 9437184 a2=,/also -12582912 a2=,/an -25165824 a2=,/and 15393095679990
a2=,/apparently 20890697859072 a2=,/army 6291456 a2=,/as -29686725869568 a2=,/ask 40681909256192 a2=,/asked
-6291456 a2=,/at -9895632961536 a2=,/back -7340032 a2=,/because -10485760 a2=,/before -19922944 a2=,/best
24117248 a2=,/both -7696549937138 a2=,/but 13194147921907 a2=,/by -16777216 a2=,/came 26388259143680 a2=,/can
-15728640 a2=,/class 61865984 a2=,/cohort 22020096 a2=,/comes 10485760 a2=,/contract 12094627905536
a2=,/could -8388608 a2=,/decent 7 a2=,/dia 30408704 a2=,/didn't -9437184 a2=,/diff 11534336 a2=,/different
-7696496459776 a2=,/do 14293651161088 a2=,/does -13631488 a2=,/don't 19922944 a2=,/dr 7 a2=,/driver 12582912
a2=,/dublin -6291456 a2=,/e 25288767438848 a2=,/even -7340032 a2=,/every -15393162788864 a2=,/fifteen
20971520 a2=,/fine 7340032 a2=,/five -7696603414537 a2=,/for -6597090738190 a2=,/forty 12582912 a2=,/found
-9437184 a2=,/four -8796102459392 a2=,/from -8796067856375 a2=,/gave -11534324 a2=,/good -22020096 a2=,/got
-7340025 a2=,/ha -19922944 a2=,/had -8388608 a2=,/half -17825792 a2=,/he -24189269442508 a2=,/he's
-9895561658368 a2=,/her -9895520763888 a2=,/hers 56623104 a2=,/him -25288717107184 a2=,/his -8388608
a2=,/hobby -12582912 a2=,/i 38482866077727 a2=,/i'd 26388279066624 a2=,/i'm 50577488740352 a2=,/i've
-13194153164807 a2=,/ich -27262976 a2=,/if -9895604649984 a2=,/ijmuiden 16492667076608 a2=,/im -7340032
a2=,/in -9437184 a2=,/is -16777216 a2=,/it 47185912 a2=,/it's -6597098078215 a2=,/last 6291464 a2=,/later
-10485760 a2=,/leeds 9437184 a2=,/like -9895503986696 a2=,/london 9437184 a2=,/long 18874368 a2=,/looked
-7340032 a2=,/made 21990232555520 a2=,/me 34084876189696 a2=,/message -9437184 a2=,/mind 11534336 a2=,/mine
-53477376 a2=,/mine's -13631488 a2=,/moi 26214400 a2=,/mr 20890702053376 a2=,/my -28311540 a2=,/name
-19922944 a2=,/near -8 a2=,/night -6291456 a2=,/nine 7340032 a2=,/no -18691732275215 a2=,/nobody -9437184
a2=,/not 12094603788288 a2=,/nothing -10485760 a2=,/now -8796048982016 a2=,/number 6291456 a2=,/of
-8796082536448 a2=,/on 7696571957265 a2=,/one -10995163463671 a2=,/only -9 a2=,/oslo -7696581394432
a2=,/other 38797304 a2=,/our 16492668125184 a2=,/paid -19922944 a2=,/photo -7340032 a2=,/port -14293635432448
a2=,/proper 31885837205504 a2=,/real -6597078155264 a2=,/remember -16777208 a2=,/retired -13631488
a2=,/salary 17592186044416 a2=,/same -10995079577607 a2=,/sat -10485751 a2=,/says -24117248 a2=,/second
-7340032 a2=,/sends 35184360554496 a2=,/seven -23068664 a2=,/she 20971556 a2=,/she's -21990194806791
a2=,/showed 11 a2=,/since 7340032 a2=,/six -9895614087168 a2=,/so -14293642772486 a2=,/st -7340032 a2=,/still
27262969 a2=,/ten 11534336 a2=,/that -12094613225480 a2=,/that's -12094644682758 a2=,/thats -24117248
a2=,/the 26388265435150 a2=,/then -9895613038592 a2=,/there's -10485760 a2=,/they -23068681 a2=,/third
6291456 a2=,/thirty -14 a2=,/thirty-one 17825792 a2=,/this 19791186231296 a2=,/though 6597069766656
a2=,/three -8796109799433 a2=,/till 9437184 a2=,/to 37383395344384 a2=,/today 7696581394432 a2=,/too -8388608
a2=,/took 13194123804672 a2=,/tuesday 7 a2=,/twelve 9437184 a2=,/twenty 8388608 a2=,/two 30786299363351
a2=,/unknown 10485760 a2=,/very -10485760 a2=,/walked 23089744183296 a2=,/wants -7340032 a2=,/was
-6597093883904 a2=,/we 13194085007408 a2=,/we'd -14680064 a2=,/we've -22020096 a2=,/well -10485760 a2=,/when
12582912 a2=,/where -16492651347968 a2=,/which -25165824 a2=,/who -13194186719232 a2=,/who'd 16492674416640
a2=,/whom -18874368 a2=,/with 43980449382416 a2=,/without -9895604649984 a2=,/would -9437184 a2=,/wrote
24189255811072 a2=,/years 8388608 a2=,/yes 7696592928768 a2=,/yet 6291456 a2=,/yo 8388608 a2=,/you 17825792
a2=,/your -9437184 a2=./\" 85761857683456 a2=./$ -20890773356582 a2=./' 13194148970490 a2=./, -10995116277760
a2=./. -10995162415113 a2=./2 9437184 a2=./3 9437184 a2=./a -20971500 a2=./accept 17825792 a2=./after
-9437184 a2=./all 7340032 a2=./also 24189249519616 a2=./and -8796093022208 a2=./at -7696587685888 a2=./before
19791209299968 a2=./both 19922950 a2=./but -10995144589319 a2=./can 7696581394432 a2=./different 40894464
a2=./do -11534336 a2=./don't 11534336 a2=./dont -10485760 a2=./every 7340032 a2=./five -6597069766656
a2=./found 9437184 a2=./four 8 a2=./from 6597069766656 a2=./good -7696581394432 a2=./got 18691690332168
a2=./he -31885804699637 a2=./he'd -7696589783040 a2=./he's -17592162975757 a2=./her 50331648 a2=./hers
27262976 a2=./him 17592210161664 a2=./his -12094636294144 a2=./hobby -13631488 a2=./i 7696581394432 a2=./i'd
-13194174136331 a2=./i'm -11534321 a2=./i've -15393162788882 a2=./im 35184365797376 a2=./in -6597092835312
a2=./invitation 13194139533312 a2=./invite 7696574054400 a2=./is -9437184 a2=./it -14680051 a2=./it's
-18691697672200 a2=./item 10485760 a2=./me -26388217200640 a2=./mine 12094616371200 a2=./mine's 10485760
a2=./my -41943040 a2=./name -7340032 a2=./never 8388595 a2=./no 37383360741376 a2=./nope -6291456 a2=./not
-19791209299968 a2=./nothing -24117248 a2=./now -8796083585024 a2=./on -9895604649984 a2=./one
-12094650974208 a2=./only 35184363700224 a2=./other 9437184 a2=./request -9895604649984 a2=./same 9437184
a2=./send -7340032 a2=./she -13194130096116 a2=./she'd 9437184 a2=./she's 10485768 a2=./should -8388608
a2=./since 8388608 a2=./so -13194046210048 a2=./so's 41943040 a2=./some -9437184 a2=./somebody -7340032
a2=./ten 9 a2=./that -7 a2=./that's -18691720740864 a2=./the -20890720927744 a2=./then 15393155448832
a2=./there 11534336 a2=./there's 17592199675895 a2=./they 7 a2=./they've 9895604649984 a2=./this
6597069766656 a2=./three -6291456 a2=./turns -7340032 a2=./two -6597077106678 a2=./very 27487790694400
a2=./wait 16777216 a2=./want 9437184 a2=./wants -7340032 a2=./we -21990219972601 a2=./we're -7696581394432
a2=./we've 8796102459392 a2=./well 6 a2=./what 8388608 a2=./when 19922944 a2=./who 7340032 a2=./with 9437184
a2=./would 14293651161082 a2=./yes 48378504282112 a2=./¶ 25288792604672 a2=:/' -6597092835337 a2=:/he 9437184
a2=:/he's 11534336 a2=:/her 8388608 a2=:/i 13 a2=:/me 11534342 a2=:/she 22020096 a2=:/she's -7340032 a2=:/the
-17825792 a2=:/yes 10995126763520 a2=;/he -8796101410809 a2=;/i -16492674416640 a2=;/i'd 17825792 a2=;/i'm
-13631488 a2=;/she 19791225028608 a2=;/the -6597057183744 a2=;/we -8388608 a2=?/! 13194139533312 a2=?/$
19791209299954 a2=?/' -10485760 a2=?/? -16492693291008 a2=?/he -20890732462068 a2=?/he's 26214400 a2=?/i
31885837205495 a2=?/i'd 8388608 a2=?/i'm -14680064 a2=?/i've 23089744183296 a2=?/my -7340032 a2=?/no
7696539451379 a2=?/she -14293637529600 a2=?/we 21990247235584 a2=?/yes 6291462 a2=a/day -7340032 a2=a/year
-6291456 a2=about/my 12094627905536 a2=about/the -14680054 a2=added/me 18691723886592 a2=after/, 13
a2=after/the -6291456 a2=again/$ -7340032 a2=again/. 6 a2=already/. 14293651161088 a2=also/, 35651584
a2=also/. 15728640 a2=and/a -8796103507982 a2=and/all 19922944 a2=and/asked -7696581394432 a2=and/gave 8
a2=and/he 19791197765632 a2=and/his -7340032 a2=and/i 32985307938826 a2=and/i'd -11534336 a2=and/i'm
12094614274048 a2=and/i've 7696581394426 a2=and/is 19922944 a2=and/it -9895614087168 a2=and/it's -12582912
a2=and/left 13631488 a2=and/made -13194139533312 a2=and/me -24117248 a2=and/measures 15393162788864 a2=and/my
9895593115648 a2=and/never -7340032 a2=and/put 7 a2=and/said -12094627905527 a2=and/she 31885871808512
a2=and/so -7696467099648 a2=and/still -8796059467776 a2=and/stood 12094627905536 a2=and/the -23068672
a2=and/then 16492674416640 a2=and/they -8796093022208 a2=and/this 15728640 a2=and/took 30786325577728
a2=and/was 9 a2=and/we 11534354 a2=are/in -11534336 a2=as/a -8 a2=as/i 70254584 a2=as/in -13631488 a2=as/me
-31457280 a2=as/my -19922944 a2=as/the 15728640 a2=as/well 57671680 a2=asked/me -8796099313664 a2=at/a
-13194130096143 a2=at/five 13631488 a2=at/home -12582912 a2=at/mine -7340032 a2=at/my -26214392 a2=at/one
12582912 a2=at/our 9895583678503 a2=at/purdue 15728640 a2=at/the -13194196156431 a2=because/i -9437184
a2=before/, -13631488 a2=before/. 12582912 a2=before/i 36700160 a2=before/me -10995075383296 a2=before/my
9437184 a2=before/the -7340039 a2=both/, 46137344 a2=both/. 19922944 a2=but/he 13631488 a2=by/her 15728640
a2=by/the -18691682992120 a2=by/trade 40894464 a2=came/to 6597057183744 a2=de/la -7340032 a2=do/, 8 a2=do/.
-9437171 a2=do/in 8 a2=down/in 18691697672192 a2=du/devoir 29360128 a2=du/monde 48378511622144 a2=every/day
-7340032 a2=for/a 9895604649977 a2=for/an -10485760 a2=for/eleven 10485760 a2=for/five 20971507 a2=for/four
11534336 a2=for/her -24117258 a2=for/me 9437184 a2=for/money 13631488 a2=for/my 12094609031158 a2=for/nine
10485760 a2=for/our 13 a2=for/six 20971513 a2=for/ten 22020096 a2=for/the -21990273449941 a2=for/them
11534336 a2=for/three 25288795750400 a2=for/us -7340032 a2=from/' 16777216 a2=from/a -11534336 a2=from/my
-10485760 a2=from/the -12094665654287 a2=gave/the 9895604649984 a2=has/a 14680064 a2=has/invited -6291456
a2=he/asked 7 a2=he/came -7340032 a2=he/is 10485760 a2=he/says -33554432 a2=he/was 6291467 a2=here/, 29360128
a2=here/. -10995127812096 a2=him/, 19791195668480 a2=him/. -7340032 a2=i'd/like -7696581394432 a2=i'd/love
17592186044416 a2=i've/never -6597069766656 a2=i/can -7340032 a2=i/did 10485760 a2=i/don't 10485760 a2=i/had
16492674416640 a2=i/just 32985348833280 a2=i/mean 13631488 a2=i/sat 8 a2=i/think 31885837205504 a2=i/was
-15393150205939 a2=in/' -8796039544814 a2=in/2004 8388608 a2=in/2015 8 a2=in/a 12582912 a2=in/addis -11534336
a2=in/antwerp 17825792 a2=in/bologna 24117248 a2=in/common -33554432 a2=in/constanta -12094627905536
a2=in/cork 13194164699136 a2=in/dakar 29360128 a2=in/delft -11534336 a2=in/doha -15728647 a2=in/dublin
9437176 a2=in/february 26388279066624 a2=in/gdynia -13194125901824 a2=in/ghent 13631475 a2=in/goole 22020096
a2=in/graz -7 a2=in/her -8388608 a2=in/his -7340032 a2=in/hull 15728640 a2=in/june 8388608 a2=in/kent
20971520 a2=in/leeds 30408711 a2=in/leicester -7340032 a2=in/leith -8388608 a2=in/malmo 14680064 a2=in/may 16
a2=in/milan 6 a2=in/my -8796127625216 a2=in/ohio -14680064 a2=in/one 8388599 a2=in/oulu 15728640 a2=in/our
-19922915 a2=in/perth -7340032 a2=in/peshawar -19922944 a2=in/plovdiv -6291472 a2=in/porto 10485760
a2=in/pune 7340032 a2=in/riga -9437184 a2=in/split -11534336 a2=in/suva -17825792 a2=in/tampere -6291456
a2=in/tartu 13631488 a2=in/tema 8388601 a2=in/that -8388608 a2=in/the -21990264012794 a2=in/truro -6291456
a2=in/warsaw -23068672 a2=into/the -10485760 a2=is/all -6 a2=is/asking 6597069766656 a2=is/in 11534336
a2=is/my 25288767438848 a2=is/on -16492662882304 a2=is/the -8388608 a2=is/where -9437184 a2=it/says 32505856
a2=it/was -8388608 a2=la/, -7340032 a2=last/month 9437184 a2=last/spring 17592207015936 a2=last/week
13194118561815 a2=last/year -7696589783040 a2=let/me 9895604649984 a2=like/a -11534336 a2=like/i 24117248
a2=like/me -16492568510464 a2=list/, 32505856 a2=lol/$ -9437184 a2=lol/, 8388608 a2=lol/. -8388608 a2=me/,
-6597069766656 a2=more/than 13194132193280 a2=n/i -6291456 a2=next/to -17825784 a2=no/, -8388608 a2=no/.
25165824 a2=now/$ 12094627905536 a2=now/, 14293692055552 a2=now/. 51677025533952 a2=now/and 36283871133696
a2=of/' 20971513 a2=of/a -20971507 a2=of/all 31885837205504 a2=of/any -7 a2=of/commerce 17592171364383
a2=of/forty 50577534877696 a2=of/glass 13631488 a2=of/him 13631488 a2=of/honour 8388608 a2=of/mine -14680064
a2=of/my -19922944 a2=of/one -7340042 a2=of/our -7340032 a2=of/people -7340032 a2=of/soap -8 a2=of/st
-10485760 a2=of/technology -10485760 a2=of/tema 14680064 a2=of/the -56075115036625 a2=of/three -7340032
a2=of/us 7340032 a2=off/the -6291456 a2=on/a -10485771 a2=on/here -14680064 a2=on/his 12582912 a2=on/monday
8796093022221 a2=on/my -23068690 a2=on/one 18874359 a2=on/our -9 a2=on/sundays -6291456 a2=on/the
-16492649250829 a2=on/youtube -9 a2=on/zoom 11534352 a2=once/, 7 a2=one/, -11534336 a2=one/. 9437184
a2=only/, 12582912 a2=only/. -6291456 a2=or/what -6291456 a2=out/$ 12582912 a2=out/, 14680064 a2=out/of
25165824 a2=put/in 15393162788864 a2=same/as 84934656 a2=sat/in 20890720927744 a2=says/the -13631488
a2=sent/me -17592186044416 a2=sent/one 6597069766656 a2=since/i 8388608 a2=since/the 18874368 a2=siya/,
23068672 a2=so/bad 7696581394432 a2=so/i -12094627905536 a2=that/he 23068672 a2=that/i -16492659736576
a2=the/both 32505856 a2=the/night -8388608 a2=the/one -8388608 a2=the/pair 39845888 a2=the/same -12582912
a2=the/two 42991616 a2=the/year -6597042503680 a2=there/, -8388608 a2=there/was -24189265248250 a2=though/,
-8388608 a2=till/they 17825792 a2=to/a -12094642585606 a2=to/another 49283072 a2=to/ask 18691697672192
a2=to/be 9895604649984 a2=to/check 12094627905536 a2=to/do 18691697672192 a2=to/link 7696581394432 a2=to/me
-7 a2=to/my -11534343 a2=to/our -8796093022190 a2=to/say 7696581394432 a2=to/tell 9 a2=to/the -17825792
a2=to/work 7340032 a2=together/, 7 a2=together/. -33554424 a2=together/at -9 a2=together/in -22020096
a2=told/me 24189255811072 a2=too/$ 8388608 a2=too/, 7696597123072 a2=too/. 9437184 a2=under/her 9437184
a2=under/the -7340025 a2=until/' 22020096 a2=up/in 32505856 a2=up/to 12582912 a2=us/both -7340032 a2=w//
-10485760 a2=w/me 8 a2=w/the 12582912 a2=wants/a -9895604649984 a2=wants/to 35651584 a2=was/in 31885855031296
a2=was/mine -9437184 a2=was/on 12094627905536 a2=we/sat 16 a2=when/i 41943040 a2=when/the -9437184 a2=when/we
17592186044416 a2=where/i 35651606 a2=where/i'm 12582912 a2=while/i -9895604649977 a2=who/came 8388608
a2=who/did -7340032 a2=who/interviewed -16492674416640 a2=who/opened -6597069766656 a2=who/ran -7696581394432
a2=who/stood 8796106653696 a2=who/taught 7696581394432 a2=who/took -8796100362240 a2=who/walked
29686813949952 a2=who/was 26388279066624 a2=with/a -13194148970509 a2=with/her 7340040 a2=with/him -22020103
a2=with/his -6597069766656 a2=with/me -9895592067059 a2=with/my 20890702053376 a2=with/the 17 a2=with/this
-17825792 a2=with/three -8 a2=with/us 20890720927744 a2=¶/note 27487780208640 a2=¶/¶ 25288767438848 a=!
-31885823574024 a=\" 18691690332160 a=$ -15393169080338 a=& 9895576338439 a=' -21990214729705 a=(
-7696581394413 a=) 8796073099264 a=+ 20890720927744 a=, -20890677936104 a=. -14293651161102 a=:
-45079999807488 a=; -41781412495351 a=? 7696558325742 a=a -41781441855488 a=about -58720256 a=added
18691719692288 a=after 13631502 a=again -13631482 a=against 14680064 a=all -16492659736576 a=already
14293651161088 a=also 38797312 a=am 13631488 a=an 9895624572935 a=and -38482941575168 a=are -10995073286144
a=as -16492612550640 a=asked -15728640 a=asks -12094635245568 a=at -9895604650003 a=be -6291456 a=because
-15728640 a=before -17592130469898 a=between -10485760 a=both 77594624 a=but 46137335 a=by -26388270678016
a=called -9895604649984 a=came 21990193758208 a=come 74766790688768 a=da 23089776689152 a=de 8796093022218
a=di 19922954 a=did 57174585769984 a=do -10995116277725 a=doing -8796093022208 a=down 13194130096128 a=du
46179515629568 a=e 39582426988544 a=either -8388608 a=en -6291456 a=end -10485760 a=ever 8388608 a=every -14
a=five -7340032 a=for -30786325577728 a=from -20890741899283 a=gave 9895604649984 a=gives 9437184 a=goes
19791209299968 a=got -7696581394432 a=graduate -8796073099264 a=had 16492701679616 a=haha 13194139533312
a=has 29686813949940 a=have -6291456 a=he -14293703589874 a=he's -8388608 a=help -6291456 a=here
-19791180988416 a=herself 14680064 a=him 16492652396534 a=his -6291456 a=i 8796056322065 a=i'd 7696565665783
a=i've -12094639439872 a=im 18874368 a=in -41781441855547 a=into -10 a=is -14293675278359 a=isn't
10995116277760 a=it -14293642772488 a=just 35184372088832 a=knows -8796102459392 a=la -10485760 a=last 49
a=later -9895604649984 a=lead 7340032 a=let 9895604649984 a=like -23089622548487 a=list -9895523909640 a=lol
-11534336 a=long -10995100549120 a=lot 16777216 a=made -6597069766656 a=maybe -7340032 a=me 36283847016439
a=messages -8388608 a=monday -10 a=more 13194130096128 a=my -27487815860224 a=myself 40894464 a=n -6291456
a=na 35184363700224 a=needs 18691697672192 a=never 22020096 a=next 9895589969926 a=ng -13194165747712 a=no 6
a=not -15728640 a=now 104453625610231 a=of -46179554426906 a=off -6597084446720 a=on -9895621427176 a=once 13
a=one -21990232555530 a=only -9895610941440 a=or -9895625621504 a=our 17592178704384 a=out 16492709019641
a=over -10995116277767 a=paid 18874368 a=para -6291456 a=pass 20971520 a=pays 29360128 a=popped 10485760
a=put 26388279066624 a=re 7 a=request -6291456 a=requested -15393162788864 a=sa -15393162788857 a=said 11
a=same -7696510091264 a=sat 12094613225472 a=say -10995134103552 a=says -15393198440461 a=sells
19791209299968 a=sends -6597069766656 a=sent 19791196717056 a=she -7696592928757 a=should -10485760 a=since
-7696561471507 a=six 17825792 a=siya -13194100736000 a=so 12094604836856 a=something -8796101410816 a=spoke
-16492674416640 a=still -7340032 a=stood 21990232555520 a=study 9 a=sunday 6 a=taking 16492674416640 a=taught
-13194139533312 a=that 28587302322160 a=thats 6597069766656 a=the -14293597683719 a=then 9 a=there
-29686848552952 a=there's 12582912 a=these 42880959774720 a=they -12582912 a=this -13194151067648 a=though
-9437184 a=three 6291456 a=through 6597085495290 a=till -17592138858496 a=to 32985327861780 a=together
-29360119 a=told 23089744183296 a=too 51380224 a=took 14293651161088 a=trained 32505856 a=twice 7 a=two
-15393146011648 a=u 12582912 a=under -9895613038592 a=until 36700160 a=up -12094616371200 a=w -7696581394423
a=want 34084860461056 a=wants -18691686137856 a=was 28587277156352 a=way -17592176607232 a=we -13194127998952
a=went 17592173461504 a=were 11534336 a=what -8388608 a=when 27262976 a=where -7696538402802 a=which
-11534336 a=while -12094627905536 a=who 56075041636352 a=whose -7340032 a=will -7340032 a=with
-15393258209265 a=without -8796101410816 a=works 15728640 a=would 18874368 a=writes -6597061378048 a=wrote
8388608 a=yesterday 14 a=you -13631488 a=| 12094616371200 a=¶ 94557977968640 a=– -8796083585011 al=
-68169775448064 al=alike -76965823381504 alike -82463381520463 b=! -18691713400814 b=\" -46179488366585 b=$
-6291456 b=' -24189265248263 b=( 7696617046016 b=) -6291442 b=+ 13631488 b=, 35184359505957 b=.
-34084853120988 b=000 9437184 b=14 9437197 b=2 6 b=2011 -11534336 b=: -7696550985710 b=; -12094627905536 b=?
-7696567762944 b=^ -27487831588812 b=aboard 13631488 b=account 12582912 b=accounts -11534336 b=actor
-7696581394432 b=add 12094612176890 b=adding 7696581394432 b=afternoon -7696581394432 b=again -7 b=agent
30786332917760 b=agronomist 13194132193280 b=ako 13631488 b=aku 26388279066624 b=all 19922952 b=alone
-10485760 b=aloud 8 b=also 6291456 b=alumna 30408704 b=alumni 17825792 b=am -15393162788864 b=and -32505877
b=another -7696581394432 b=anyone -9437184 b=apart 17825792 b=applied 19791196717056 b=apprentice 34603008
b=arbitration -6291456 b=architect 17592194433024 b=archive 10995116277760 b=are -10995092160512 b=as
14293651161088 b=ask -6 b=asked -8796100362240 b=assessed 8 b=ate -7 b=attended -14680064 b=auditor
27487774965760 b=back -15393184808935 b=badge 33554432 b=bags -6597080252416 b=bakery 11534336 b=bank
-28587317002240 b=bar 36283883716608 b=be -17592186044426 b=beach -9437184 b=been -18691647340559 b=bees
-10485760 b=began 11534336 b=behalf 16492674416640 b=being 15728640 b=belongs -6291456 b=big 10995116277760
b=bill -6291456 b=bloke 14293688909824 b=board 37748736 b=boat 10 b=books -8388608 b=booth 26 b=born
-11534336 b=boss 52428783 b=both -13194088153120 b=bought -8388608 b=box -6291456 b=boy -13194092347392
b=bridge -11534336 b=briefing -6291456 b=brigade 15393162788864 b=bring -10485760 b=brother -20971520
b=brought -13631488 b=bus -10485760 b=but -6597061378048 b=buy 16492666028021 b=buyer 45079933747200 b=buys
50577521246208 b=cab 8 b=cadet 19922944 b=cadets -16777216 b=called -23089760960498 b=came -23089757814751
b=campaign 6291456 b=canteen 10995116277760 b=captain 30408704 b=car 8 b=card 16 b=carer 22020096 b=casting
-10995116277760 b=centre -14680064 b=ceo -6291456 b=cfo 9895604649984 b=chain -7696597123072 b=chair
-8796102459385 b=chaired 10485779 b=chairs -7696581394432 b=chamber -7 b=chat -10 b=chatted 11 b=chatting
-8388598 b=cheers -6291456 b=chef 9437184 b=choir -21990254575616 b=circle 11534336 b=claims 17825792 b=class
9895628767232 b=classmate 7340032 b=clerk -8796072050688 b=closed -7340032 b=coffee 9 b=cohort 18874368
b=colleague 27262976 b=college -7696581394425 b=come 13194139533323 b=conductor 11534336 b=connect
-6597069766656 b=control -7696581394432 b=cook 17825792 b=cooked 11534336 b=cooks 9437184 b=cooper
-9895596261376 b=coordinator 20890720927744 b=corridor -6291456 b=counsel 16 b=count -7340032 b=counter
-8796093022208 b=course -12094613225478 b=court 6291456 b=cousin 6 b=crew -12094627905536 b=customs
-7696581394432 b=dad 10 b=daughter -14293651161088 b=day -31885869711360 b=days 14680071 b=dear
-14293665841152 b=degree -10485760 b=delegation 9 b=delivers -9895596261376 b=dentist -13194139533312
b=department 24189264199680 b=depot -8796093022208 b=desk 18874368 b=dey -13194125901824 b=dia -9437184 b=did
54526006 b=different -29360128 b=dinners 18874368 b=diploma -15393142865920 b=director 61572622843904 b=dj 7
b=do -7696587685888 b=doctor 20890720927744 b=doctorate 26214400 b=does -7340032 b=doing -19922944 b=don't
-8388608 b=done 10485766 b=door 7340045 b=down -18691709206520 b=draw 20890720927744 b=drink 8 b=drive
13631472 b=driver -10995116277760 b=drives 40894464 b=drove 11534336 b=drunk 8 b=duke -7340032 b=e
16492674416640 b=editor 9895589969920 b=em 6597062426624 b=end 8 b=engineer 63771674411008 b=euros
-6597069766656 b=even -11534336 b=evening -13631488 b=ever 13631488 b=every -8796111896576 b=everyone 8388608
b=examiner 23089733697563 b=exercise 18 b=expert 62672162783241 b=extra 11534336 b=face -14680064 b=factory
-21990245138432 b=fae 24189248471040 b=fainted -7340032 b=fair -14293665841152 b=fan -6291456 b=farm
-8796106653696 b=fella 15393162788871 b=fellow 7696547840000 b=fellowship 10485760 b=file 25288767438848
b=find 9437184 b=finish 15728640 b=finished 39845888 b=first 9437184 b=fish -8388608 b=five 34603008
b=flatmate -11534336 b=flew 14680064 b=floor -12094627905520 b=flowers 11534328 b=fly 13194139533312 b=foot
32985348833280 b=foreman -10995106840576 b=forklift 41781441855488 b=found -16777216 b=friday -6291456
b=friend -11534336 b=front -20890720927744 b=gaffer 11534336 b=gal -12094614274048 b=gave -9437164
b=gentleman 13 b=get -10485760 b=gets -16777216 b=girl 42880985989128 b=girls 18874362 b=glass 9 b=go
31885837205504 b=goes -10485760 b=gone 15393162788864 b=got -12094602739721 b=graduate 12582912 b=grew
10485760 b=guide -8796082536448 b=guild -11534336 b=guy 35184355311623 b=had -9895616184283 b=hair 8 b=half
-9895604649984 b=hall 12582912 b=hand -6291456 b=handover 23068672 b=hands 7 b=hangs 23089744183296 b=has
-9895621427212 b=have -7696606560264 b=he 54975570903026 b=he's 108851644858327 b=head 18691667263474
b=headhunter -8388608 b=heard 18874368 b=hearing -7696591880192 b=held -9437190 b=hello -12582912 b=help
-9437184 b=her -36283883716599 b=here -8796072050688 b=hers -10485760 b=herself 18874368 b=hes 10995127812089
b=hey 11534336 b=hi -17825792 b=him -15393185857528 b=himself 6291456 b=hire 6291456 b=hired 12582912 b=hires
16492656590848 b=hiring 15393151254528 b=his -10485760 b=hold 9437184 b=holds 8388608 b=home -9437184 b=hop
-6 b=horses -6291456 b=hour -7340017 b=hours -7696604463083 b=house -16777216 b=hr 59373609025536 b=i
-29686813949981 b=i'm -61572663738411 b=i've -25165835 b=im -16492692242432 b=in 24189245325339 b=inquiry 11
b=inspect 18 b=inspection -8388608 b=inspector 43980465111040 b=institute -7340032 b=instructor 18874368
b=interested -7340032 b=intern 14680064 b=interpreter -9895616184312 b=interview 31885837205504 b=invitation
-7340032 b=invite -31885829865482 b=invite's 13631488 b=invites 7340032 b=inviting -9895604649984 b=is
61572618649554 b=isn't -11534336 b=it 28587288690667 b=it's -20890766016525 b=job 28587302322176 b=join
18691688235008 b=joined 15728640 b=judge -27487804325854 b=judged -8388608 b=judges -20971520 b=jury 7 b=just
52776529821696 b=kami 11534336 b=keen -9437184 b=keeper -15728640 b=keeps 14680064 b=kid 9437184 b=kids
-6291456 b=kita 10485760 b=know -20890729316352 b=knows 35184372088832 b=ko -6291449 b=lab 7340032 b=lady
87960914493440 b=lamp -7340032 b=lamps 13194153164800 b=landlord -8388608 b=lass -15393162788864 b=last
-7340032 b=latin 7340032 b=lawyer -12582912 b=lead 35184381526016 b=leader 51380224 b=leads -6597069766656
b=leave 7340032 b=led -8388594 b=left 29360122 b=letters 27262968 b=licence -15728640 b=life 10485760 b=lift
-16777223 b=light 15393162788864 b=likes -11534336 b=line -7696563568640 b=list -7696573005831 b=listed
-7696581394432 b=live -33554439 b=lives -7696592928779 b=logo 51677046505472 b=long 16777223 b=look
-7696588734475 b=looked 7340032 b=looking 13631488 b=love -15728640 b=machine 19922944 b=mad -11534336
b=madam 38482891243520 b=made 13631488 b=make 8388608 b=maker 31885837205504 b=man 94557963288570 b=manager
43980451479543 b=market -6597069766656 b=master -8796093022208 b=matched -10485753 b=matron 23089744183296
b=mayor -8796100362240 b=me -98956084248544 b=mean 12582912 b=means 17825792 b=measured 10485760 b=meeting
-6291456 b=member 36700160 b=members 25165824 b=mended 6291456 b=mentor -12582912 b=message -9895593115648
b=met -15393186906098 b=middle -6597069766656 b=mind 15393162788864 b=mine -13194168893440 b=mint -7340032
b=minutes 12094605885472 b=mistress 20890710441984 b=money 17592186044416 b=month -6291446 b=months 7340040
b=more 7340032 b=move 23089744183296 b=moved -6291456 b=mum 7340032 b=museum -6597069766656 b=n
-7696573005824 b=name -15393162788875 b=name's -8 b=names 10485760 b=namin -14680064 b=needs -10485760
b=negotiation -9895617232896 b=neighbour -15728640 b=never -6 b=next 8388608 b=night 8388608 b=not
-10995177095175 b=notary -9895604649984 b=now 109951162777586 b=nurse -10995128860672 b=off -29686813949952
b=office -14680055 b=officer 18691677749248 b=ok 11534336 b=oke 16492674416640 b=on -10 b=once 40681930227706
b=one 12582912 b=ones -13194126950400 b=only 12582906 b=open -11 b=or -7340032 b=order -10485760 b=other
-13194120658929 b=ours -6291448 b=out -31885797359616 b=over -11534336 b=overlapped 10995116277760 b=owner
13194126950411 b=page 10485760 b=paid 30786318237696 b=paint -16777216 b=paired -6 b=panel -18874368
b=partner 28311552 b=passed 38797312 b=pay -7340022 b=people -14293624946688 b=person 24189234839552
b=pharmacist -7696581394432 b=pharmacy 10485760 b=photo -11534343 b=photo's -16492674416640 b=photograph
-8388608 b=photographer 7 b=piano 7 b=picks -8388608 b=picture -7340032 b=pilot -12094647828480 b=place
18691680894976 b=places -6 b=plant -6597062426616 b=play -8388608 b=played 20971520 b=plays 26214400 b=porter
22020096 b=post 18874368 b=poster 6 b=posts -8388608 b=poured -10995116277760 b=ppl 14680064 b=presented
20890706247680 b=president 27262976 b=producer -10485752 b=professor -12094627905536 b=programme
-9895604649984 b=project 11534336 b=put -9895604649984 b=quarry -15393172226048 b=question -10995116277754
b=queue -16777216 b=ran 30 b=rang -9437184 b=read 25165824 b=recruiter 75866260373495 b=recruits -9437184
b=registered 9437184 b=request 10995116277760 b=retired -8796080439296 b=right 13631488 b=ring -6291450
b=road 23089735794688 b=roll 15728640 b=roof -6291456 b=room -10995116277753 b=rope 14293636481041 b=round
-13194139533282 b=row 21 b=rowed -8388608 b=run 7340032 b=running -8388608 b=runs 34084876189682 b=sailed
-9895604649984 b=same -14680064 b=sat -10995135152117 b=saw -8388622 b=says 8796125528048 b=scan 7340032
b=scholar 9437184 b=school -17592209113095 b=scout 19791194619904 b=scouts -7696581394432 b=seamstress
24117248 b=season 14680064 b=seasons 29360120 b=seat 14680064 b=see 20890720927744 b=seen -7340032 b=sells
-11534336 b=seminar -25165824 b=send -13194151067648 b=senior 29360128 b=sent 23068672 b=serve 30408704
b=served -7696543645702 b=service 17825792 b=share -6291456 b=she 39582395531254 b=she's 155031139516384
b=shes 37383386955776 b=shift 15728640 b=shop -6597069766656 b=show -8796093022208 b=side -7340014 b=sign
52428800 b=signed -6291456 b=signs 13631488 b=sings -7340032 b=sister -14293651161094 b=sits 27487832637433
b=slot -9437184 b=so 24189268393984 b=society -8388608 b=somebody 17592208064506 b=someone 48378500087808
b=sorry -10485760 b=sound 17592186044416 b=speak -7340032 b=speaker 15393153351680 b=spoke -8796103507948
b=sponsor 7340032 b=staff 10485760 b=stage -16777210 b=stall -11534326 b=stand -15393162788856 b=stay
-7340032 b=stays -8388608 b=steward -8796099313664 b=still 25165824 b=stood -9895604649984 b=stopped 20
b=stranger -12582912 b=stuck -8388592 b=student 9437184 b=studied 6291456 b=study 12094627905550 b=summer
-15393123991552 b=summit 21990232555520 b=supervisor 10995125714944 b=supper 13631488 b=surveyor
8796084633600 b=ta 17825792 b=table -15393182711775 b=talk -15393186906112 b=talked -7340032 b=talking 16
b=taught 8388621 b=teacher 22020096 b=teaches 20971520 b=team 19922944 b=tent -9437184 b=test -8388608 b=that
11534329 b=that's 15728630 b=the 8 b=them 41781418786808 b=then -14680054 b=there -6597089689612 b=there's
-8796085682186 b=thing -9895622475776 b=think -17825792 b=thinks -7340032 b=thought -19922944 b=thru 28311552
b=tickets -10485760 b=till 10485760 b=tills -24189235888128 b=time -7696589783040 b=times -7340026 b=to
-12094627905509 b=together -17592201773070 b=took -6291456 b=top -20890720927744 b=tour 13194131144704
b=train 13194139533312 b=trained 53477376 b=trainee 8796093022201 b=trainer 26388263338001 b=training
15393155448832 b=trip -7340032 b=tuesday -8388608 b=turns 23089744183296 b=tutor 41943040 b=two -9437177
b=uniform 11534336 b=university -8796104556544 b=up 16492667076608 b=us -34084860461025 b=use -8388608 b=very
24117248 b=vet -17592193384441 b=village 7340032 b=visit -13631488 b=visits 31885837205504 b=viva
-17592197578752 b=volunteer 100663284 b=volunteered 12582912 b=volunteers 51380224 b=walk -7340023 b=wall
34603008 b=want -7340043 b=wants -12582912 b=warden 24117248 b=was 20971527 b=wasn't -9437184 b=watch 7340032
b=we -14680064 b=we're 26214400 b=we've -7340032 b=week -9895615135744 b=weekend -14680064 b=well 18874368
b=went 12094644682752 b=were -20890688421898 b=what -7340032 b=what's 13631488 b=when 7340048 b=which
-6291456 b=while 12094627905536 b=who 13631488 b=who's 23089769349120 b=whole -7696590831616 b=wife -14680064
b=winter 18691697672192 b=winters 16777216 b=wire -7340032 b=wis 19922944 b=with 16 b=woman 19791220834311
b=women -7696581394432 b=won 9437184 b=work 32985348833272 b=worked -14293610266624 b=works 74766752940023
b=workshop -19922953 b=would -9437184 b=write -8796093022208 b=year -6597022580743 b=years -23089674977315
b=you -12094602739712 b=you're 12582912 b=youth 12582912 b=yr 15728640 b=yrs 18874368 b=zoom -6597069766656
b=| -12582912 b=¶ -8796093022208 b=– 7340032 b=— 7 bias -150633156968547 c=career 14293529526239 c=emp
40681948053487 c=encounter 56 c=famous -27487774965702 c=gathering -31885878099879 c=kemp 262783279038430
c=kin -34084920229931 c=korg 41943040 c=kprog 96468963 c=kschool -10995034488851 c=name -16492712165410
c=opener -13194162601934 c=org 62672248766427 c=people -25288804139041 c=place -80264342536180 c=prof
-28587256184879 c=prog -18691614834688 c=school -14293615509551 c=social -13194183573475 c=title
-78065462935605 c=trail -12094641537060 c=unit -42881038417972 d= 68169730359250 d=a -71468255805440 d=also
-7696518479872 d=an -30786311946247 d=another -7696547840008 d=any -16777216 d=der -8388608 d=el 7 d=ex
23068672 d=her -28587364188180 d=his -23089789272087 d=its 8388608 d=la 35184379428864 d=le 14293693104128
d=les 12582912 d=mi -6 d=my -75866347405318 d=our -48378533642188 d=same 61865963 d=shared -23068672 d=some
-12094653071390 d=that -10995116277772 d=the 65970721783842 d=their -8796093022208 d=this 20890658013169
d=together 8 d=your -6597097029614 dir=i -112150230073398 dir=o -38482926895148 has=event -37383456161792
has=goal -28587325390860 has=how -51677171286096 has=link 8795932590022 has=name -10995056508918 has=odd
-28587310710829 has=sender 20890760773632 has=share -21990232555584 has=shared -6597002657806
holds=already_know -64871186038784 holds=common_interest 54975581388800 holds=fake_profile -137438953472000
holds=met_professionally 102254581383168 holds=met_socially -79164837199872 holds=mutual_connection
-48378511622144 holds=opportunity 250688651132928 holds=sales_pitch -64871186038784 holds=same_place
-70368744177664 holds=scam -120946279055360 holds=shared_involvement -141836999983104 holds=unprofessional
-84662395338752 i=0 -41781433466905 i=1 -21990248284181 i=2 -46179515629588 i=3 -40681959587874 k=career
-7696581394441 k=emp -14293651161104 k=emp+place 10485760 k=encounter -21990255624181 k=famous
-13194139533277 k=gathering -16492674416617 k=gathering+place -10485751 k=kemp 8796093022197 k=kemp+place
7696589783040 k=kin -10995116277770 k=korg 22020088 k=kprog 20971520 k=kschool 12094627905526 k=kschool+place
9895598358528 k=name -8796093022208 k=org -20 k=people -21 k=place -20890738753536 k=prof -13194130096139
k=prog -7696581394446 k=school -9895591018524 k=trail -6 k=unknown -16777227 k=word -20890752385048
kK=career/all 17592162975744 kK=career/none -14293637529608 kK=career/open -7696581394432 kK=career/some
13631488 kK=emp+place/all -14293631238144 kK=emp+place/some 9895596261376 kK=emp/all 23089768300529
kK=emp/none -19791221882880 kK=emp/open -13194153164800 kK=encounter/all 16492688048113 kK=encounter/none
-25288778973177 kK=encounter/open -17592186044416 kK=encounter/some -26214386 kK=famous/all -13194159456230
kK=famous/open 22020103 kK=gathering/all 27262976 kK=gathering/none -14680053 kK=gathering/some
-16492694339578 kK=kemp+place/all 7696581394432 kK=kemp/all -23089744183296 kK=kemp/none 41781449195511
kK=kemp/open 18691724935168 kK=kemp/some -28587331682304 kK=kin/none 10485751 kK=kin/open -10485760
kK=korg+place/all 8388608 kK=korg/all 7696599220224 kK=korg/none 9437184 kK=korg/some -7340032 kK=kprog/none
7340032 kK=kprog/open 22020096 kK=kprog/some -6291456 kK=kschool+place/all 9895598358528 kK=kschool/all
-48234507 kK=kschool/none 7340032 kK=kschool/open 14293675278336 kK=kschool/some 12582912 kK=name/all
11534336 kK=name/none 15393181663241 kK=name/open -24189255811079 kK=name/some -30408710 kK=org+place/all
12582912 kK=org/all -9895589969920 kK=org/none -8 kK=org/open -6597101223936 kK=org/some 15393181663221
kK=people/all 23068672 kK=people/none -10485775 kK=people/open -15393202634759 kK=people/some 25288798896128
kK=place/all -17592198627357 kK=place/none -10485739 kK=place/open -19922936 kK=place/some 25165824
kK=prof/all -19791239708672 kK=prof/none -35184333291520 kK=prof/open 27487812714488 kK=prof/some
14293630189568 kK=prog/all -19922944 kK=prog/none -30408704 kK=prog/open 18874368 kK=prog/some 35651569
kK=school/all -17592158781452 kK=school/none 28587286593527 kK=school/open -24117248 kK=school/some
-19791184134153 kK=trail/all -6597069766656 kK=trail/none 17592186044416 kK=trail/open -7696581394432
kK=unknown/all 28587302322176 kK=unknown/none -28587333779469 kK=unknown/open 49478058901504 kK=unknown/some
-51677063282688 kK=word/all 29686849601542 kK=word/none -68169750282252 kK=word/open -16492711116820
kK=word/some 34084860461056 ka=career/ 9895618281472 ka=career/far -13194151067648 ka=emp+place/alike 6291456
ka=emp/ 13194122756096 ka=emp/alike 10485760 ka=emp/far -28587302322176 ka=encounter/ -15393185857536
ka=encounter/alike -9437184 ka=encounter/far 9437184 ka=famous/ -12094663557120 ka=famous/far 39845888
ka=gathering/ -35184397254656 ka=gathering/alike -7696581394432 ka=gathering/far 25288788410368
ka=kemp+place/ 9895613038592 ka=kemp/ 13631488 ka=kemp/alike -9895588921344 ka=kemp/far 15393133428736
ka=kin/ -9895604649984 ka=kin/alike 9437184 ka=kin/far -11534336 ka=korg/ -15393156497408 ka=korg/alike
16777216 ka=korg/far 25288767438848 ka=kprog/ -8796093022208 ka=kprog/alike 35651584 ka=kprog/far -9437184
ka=kschool/ 7340032 ka=kschool/alike -8796093022208 ka=kschool/far 23089731600384 ka=name/ -34084846829568
ka=name/alike 9895604649984 ka=name/far 14293636481024 ka=org+place/alike 7340032 ka=org/ -25288777924608
ka=org/alike 12094627905536 ka=org/far 8796108750848 ka=people/ 12094627905536 ka=people/far -19791195668480
ka=place/ -12094627905536 ka=place/alike -8796119236608 ka=place/far 9437184 ka=prof/ 15393162788864
ka=prof/alike -7696581394432 ka=prof/far -20890710441984 ka=prog/ 10995136200704 ka=prog/alike
-19791217688576 ka=prog/far -8388608 ka=school/ 14293675278336 ka=school/alike -18691686137856 ka=school/far
-22020096 ka=trail/ 18691708157952 ka=trail/alike -7340032 ka=trail/far -12094627905536 ka=unknown/ -19922944
ka=unknown/alike -14293651161088 ka=unknown/far 9895604649984 ka=word/ -12094643634176 ka=word/alike
15393156497408 ka=word/far -24189266296832 kd=career/ -7696581394442 kd=career/the 8796093022208
kd=emp+place/ -14293637529600 kd=emp/ 15393149157382 kd=emp/a -20890789085207 kd=emp/her -6597069766656
kd=emp/his 6 kd=emp/my -6597055086581 kd=emp/our -14293651161088 kd=emp/same 19922944 kd=emp/the
36283919368172 kd=emp/your 8 kd=encounter/ -14293666889728 kd=encounter/a -12094645731319 kd=encounter/an
-9437197 kd=encounter/her -19 kd=encounter/his 13631488 kd=encounter/my -7696592928749 kd=encounter/our
-7696587685862 kd=encounter/same 32505844 kd=encounter/the 27487790694416 kd=encounter/this -7 kd=famous/
-13194139533272 kd=gathering/ 14293642772491 kd=gathering/a 15 kd=gathering/an 25 kd=gathering/his -10
kd=gathering/my 17592175558656 kd=gathering/our -11 kd=gathering/same 13631488 kd=gathering/that 19922935
kd=gathering/the -42880965017580 kd=kemp+place/ 7696589783040 kd=kemp/ 73667322052599 kd=kemp/a
-12094643634176 kd=kemp/the -37383412121600 kd=kin/ -6597052989432 kd=kin/a 6291456 kd=kin/my -22020107
kd=kin/the 9437184 kd=korg/ 8796109799424 kd=korg/a 13631488 kd=kprog/ 12582912 kd=kprog/an 15728640
kd=kprog/the -9437184 kd=kschool+place/ 9895598358528 kd=kschool/ 16492674416626 kd=kschool/my 7340032
kd=kschool/the -26214400 kd=name/ 39582409162732 kd=name/a -10995129909234 kd=name/her 11 kd=name/my 9437172
kd=name/same 34603008 kd=name/the -23089744183284 kd=name/this -7340032 kd=org/ -23068660 kd=org/a -19922951
kd=org/my 35651567 kd=org/same 29360128 kd=org/the 15393173274624 kd=org/your -8388608 kd=people/
-25288767438856 kd=people/a 6597119049718 kd=people/an -6597052989440 kd=people/my -7340032 kd=people/our
-6291456 kd=people/the -27262976 kd=people/this 42880953483264 kd=place/ -17592224841748 kd=place/my 17
kd=place/the 36700160 kd=prof/ 25165824 kd=prof/a -12094553456654 kd=prof/also 33554432 kd=prof/another
55574528 kd=prof/his 9437184 kd=prof/my -66060288 kd=prof/our -18874368 kd=prof/same 16777216 kd=prof/that
-6291456 kd=prof/the 13194037821446 kd=prog/ -7696581394448 kd=prog/a 12582912 kd=prog/an -17825792
kd=prog/her -22020096 kd=prog/my 70254592 kd=prog/our -10485747 kd=prog/same -14680064 kd=prog/that -8388608
kd=prog/the 12094645731328 kd=prog/this -12582912 kd=school/ -25288750661641 kd=school/a -6597112758272
kd=school/also 16777216 kd=school/an -6291456 kd=school/our -13631481 kd=school/same -10485760 kd=school/the
27487843123183 kd=trail/ 31885837205504 kd=trail/a 19922944 kd=trail/the -14293666889728 kd=unknown/
20890734559200 kd=unknown/a -9895604649968 kd=unknown/also 20971520 kd=unknown/an 16777216 kd=unknown/another
-11534336 kd=unknown/der -7340032 kd=unknown/el 7 kd=unknown/her -22020104 kd=unknown/his -23068672
kd=unknown/la 36283883716608 kd=unknown/le 14293678424064 kd=unknown/les 10485760 kd=unknown/my
-25288817770505 kd=unknown/our -7696568811520 kd=unknown/that -13631488 kd=unknown/the 20890758676493
kd=unknown/this -14293672132608 kd=unknown/your 15 kd=word/ -24189255811096 kd=word/a 24189255811089
kd=word/also -35651584 kd=word/an -8388614 kd=word/her -6597069766665 kd=word/his -19922951 kd=word/mi
10485760 kd=word/my -21990245138439 kd=word/our 23068688 kd=word/same -41943040 kd=word/that 29360128
kd=word/the 29686840164359 kd=word/this 10995116277760 kp=career/ 25288742273014 kp=career/at -6597057183744
kp=career/from -8796080439296 kp=career/in -7340032 kp=career/with 15728640 kp=emp+place/ 26214400
kp=emp+place/in 8 kp=emp/ 32985322618889 kp=emp/as 8388608 kp=emp/at -26388260192283 kp=emp/for
-16492660785152 kp=emp/from -27 kp=emp/in 34084848926752 kp=emp/of -10995132006408 kp=emp/on -8796105605120
kp=emp/to 10995125714944 kp=emp/with -18691671457792 kp=encounter/ -23068650 kp=encounter/about -10
kp=encounter/after 13 kp=encounter/at -25288821964789 kp=encounter/behind 8796093022208 kp=encounter/by
25288767438855 kp=encounter/do 30408704 kp=encounter/for -38482894389248 kp=encounter/from 14293666889743
kp=encounter/in -10995126763526 kp=encounter/no -8 kp=encounter/of 12094653071371 kp=encounter/off
10995116277760 kp=encounter/on -15393171177482 kp=encounter/to 12582892 kp=encounter/with 18691689283584
kp=famous/ 25165838 kp=famous/at -7696603414508 kp=gathering/ 14293667938332 kp=gathering/at -50577556897814
kp=gathering/before -7340024 kp=gathering/do 11 kp=gathering/for 36283893153810 kp=gathering/from
-20890736656366 kp=gathering/in -6597069766637 kp=gathering/no -8 kp=gathering/of -12 kp=gathering/on
11534336 kp=gathering/through -7340032 kp=gathering/to 9437177 kp=gathering/with 20890733510648
kp=kemp+place/ -8796101410816 kp=kemp/ 23089753620473 kp=kemp/at -18691716546560 kp=kemp/by -10995116277760
kp=kemp/for 9895575289856 kp=kemp/from -15393125040128 kp=kemp/in 48378547273728 kp=kemp/no -14293651161088
kp=kemp/of 12094594351104 kp=kemp/on -15393172226048 kp=kemp/to 23089744183296 kp=kemp/with 19922944 kp=kin/
-8796093022220 kp=kin/to 13631488 kp=korg/ 32505856 kp=korg/for -8796104556544 kp=korg/in 16777216 kp=korg/on
-8388608 kp=kprog/ 20971520 kp=kschool/ -17592201773066 kp=kschool/at 17825792 kp=kschool/for -23068672
kp=kschool/from -14293611315200 kp=kschool/in 38482857689088 kp=kschool/of 19922944 kp=kschool/to
10995116277760 kp=name/ -64871235321877 kp=name/am 16777216 kp=name/at 79164913745932 kp=name/for
24189244276736 kp=name/from 9895604649997 kp=name/in -19791183085568 kp=name/of -6597069766656 kp=name/on
16492652396544 kp=name/sa 10485760 kp=name/through 13631488 kp=name/to -14293651161088 kp=name/w 9
kp=name/with -7696610754560 kp=org/ -40681920790547 kp=org/about 6597069766656 kp=org/as -8388608 kp=org/at
26388241317908 kp=org/by -15728640 kp=org/for 31885867614197 kp=org/from 9895554318348 kp=org/in
13194172039152 kp=org/of -31885812039689 kp=org/on 34603014 kp=org/since -8388608 kp=org/to -34603008
kp=org/with 15728640 kp=people/ 20890742947828 kp=people/at 9 kp=people/from 29686813949952 kp=people/in
10485760 kp=people/of -8796104556544 kp=people/to -9895604649984 kp=people/with -9895596261376 kp=place/
-7696581394417 kp=place/at 25288821964791 kp=place/for -15393156497400 kp=place/from -14293684715520
kp=place/in -30786381152268 kp=place/of -15393162788864 kp=place/to -19922944 kp=prof/ 8796124479453
kp=prof/as 17825802 kp=prof/at -8388598 kp=prof/for -10995138297856 kp=prof/from 40894464 kp=prof/in 7340032
kp=prof/of 14293634383872 kp=prof/on 7340049 kp=prof/with -24117248 kp=prog/ 11534321 kp=prog/at
26388257046528 kp=prog/do -6597060329472 kp=prog/for 9895585775622 kp=prog/from -10995130957831 kp=prog/in
-10995116277760 kp=prog/no 13631488 kp=prog/of -9895583678464 kp=prog/on 11 kp=school/ 12094621614072
kp=school/as -10485760 kp=school/at -28311563 kp=school/for -9437184 kp=school/from 6597100175360
kp=school/in 29360128 kp=school/of -8796077293568 kp=school/on 7340032 kp=trail/ 16492674416630 kp=trail/as 8
kp=unknown/ -48378517913600 kp=unknown/about -26388307378182 kp=unknown/after -10995130957824 kp=unknown/am
16777216 kp=unknown/as -7696562520072 kp=unknown/at 17592222744604 kp=unknown/before 19791209299968
kp=unknown/beside -7340032 kp=unknown/by 14293660598263 kp=unknown/da -11534336 kp=unknown/de 26214400
kp=unknown/di 20890727219209 kp=unknown/do 13194114367488 kp=unknown/du -10995116277753 kp=unknown/em
-7696581394432 kp=unknown/for 50577560043520 kp=unknown/from 56075093016576 kp=unknown/im -7340032
kp=unknown/in -67070248091661 kp=unknown/into -16492690145280 kp=unknown/na 20971520 kp=unknown/ng
7696581394446 kp=unknown/no -13194153164800 kp=unknown/of 31885844545536 kp=unknown/off -12094604836864
kp=unknown/on -31885837205496 kp=unknown/out 19791203008512 kp=unknown/over -8388608 kp=unknown/sa
-29686823387126 kp=unknown/since -8796102459400 kp=unknown/through 26214400 kp=unknown/to -8796079390712
kp=unknown/under -7696597123072 kp=unknown/up -8796093022198 kp=unknown/von 16492674416640 kp=unknown/w
25165824 kp=unknown/with 13194153164784 kp=word/ -8796093022200 kp=word/about -8796108750864 kp=word/am
-11534336 kp=word/as -8388617 kp=word/at 48378568245282 kp=word/by -12094637342727 kp=word/di 15393162788864
kp=word/for -12094609031174 kp=word/from 63771647148025 kp=word/im 29360128 kp=word/in -29686831775736
kp=word/inside -12094618468352 kp=word/into 7696569860109 kp=word/like -10485768 kp=word/ng 7340032
kp=word/no -7 kp=word/of -23068681 kp=word/off 8388600 kp=word/on -9437184 kp=word/over -7340032 kp=word/sa
32505866 kp=word/since -8796101410816 kp=word/through 28311542 kp=word/till 12582912 kp=word/to -17825778
kp=word/w 7340032 kp=word/with -11534348 kq=career/free 11534325 kq=career/how -6597078155264
kq=emp+place/free -13194139533312 kq=emp+place/how 8796102459392 kq=emp/event -9437184 kq=emp/free
39582382948342 kq=emp/how 46137351 kq=emp/link -36283883716608 kq=emp/share -16492674416640 kq=encounter/free
9895585775616 kq=encounter/how -38482942623718 kq=encounter/share 9895646593008 kq=famous/free
-10995116277721 kq=famous/how -6 kq=gathering/free -25165818 kq=gathering/how -8796103507937
kq=gathering/link 6 kq=gathering/odd -8 kq=gathering/share 35651572 kq=kemp+place/free 6291456 kq=kemp/free
23089758863349 kq=kemp/how -14293643821056 kq=kemp/link 18691697672192 kq=kemp/odd -20890720927744
kq=kemp/share -19922944 kq=kin/free -8796093022208 kq=kin/how -8388627 kq=kin/share 13631488
kq=korg+place/free 8388608 kq=korg/free 9895636107257 kq=korg/how -9437184 kq=kprog/free 17825792
kq=kschool/free 26388279066615 kq=kschool/how -8796093022208 kq=name/free -30786359132160 kq=name/link
21990273449984 kq=name/name -7696581394432 kq=org+place/free 23068672 kq=org/free -15393140768784 kq=org/how
-8796084633600 kq=org/link 6597069766656 kq=org/odd -7340032 kq=org/share 16492674416640 kq=people/free -7
kq=people/how -12 kq=people/share 7340032 kq=place/free -28587340070912 kq=place/how -10995090063360
kq=place/link 23089744183296 kq=prof/free -42880953483277 kq=prof/how 15393123991552 kq=prof/link -15728640
kq=prof/share 18691735420928 kq=prof/shared 15728640 kq=prog/free 9437164 kq=prog/how -13631479 kq=prog/share
12582912 kq=school+place/free 8388608 kq=school/free 17825770 kq=school/share -7696588734464 kq=trail/free
-24189239033856 kq=trail/how -17592194433024 kq=trail/link 20890720927744 kq=unknown/event -10995127812088
kq=unknown/free -13194139533312 kq=unknown/how 47279014674451 kq=unknown/link -20971527 kq=unknown/odd
-18691729129482 kq=unknown/share 23068654 kq=unknown/shared 11534336 kq=word/free 15393151254522 kq=word/how
26388279066642 kq=word/link -20890736656395 kq=word/odd -8796119236623 kq=word/share -30786318237707
kq=word/shared 15728640 ks=career/ 7696581394423 ks=career/i 10485760 ks=career/person -8796093022208
ks=emp+place/ 7696591880192 ks=emp/ 41781454438400 ks=emp/he -32505846 ks=emp/i -15393143914521 ks=emp/it
-30786343403512 ks=emp/person -27487790694415 ks=emp/she -16492652396544 ks=emp/somebody 6597069766656
ks=emp/we 26388279066624 ks=emp/were -14293686812672 ks=emp/who 27487833686004 ks=emp/you 11 ks=encounter/
-20971496 ks=encounter/he -29686799269911 ks=encounter/i 14293665841152 ks=encounter/it 24189255811072
ks=encounter/person -32985383436288 ks=encounter/she 21990216826880 ks=encounter/they 10485760
ks=encounter/we -8796084633600 ks=encounter/were -6597078155264 ks=encounter/who -10995090063345
ks=encounter/you -8796093022208 ks=famous/ -9895604649958 ks=famous/i -10 ks=gathering/ -29686830727150
ks=gathering/he 36283901542400 ks=gathering/i 7696569860096 ks=gathering/it 7340038 ks=gathering/person
-15393135525888 ks=gathering/she -12094641537032 ks=gathering/we 11534329 ks=gathering/who 13194129047568
ks=gathering/you -7340032 ks=kemp/ 13631481 ks=kemp/he -12094639439872 ks=kemp/i 22020096 ks=kemp/person
13194097590272 ks=kemp/she 8796071002112 ks=kemp/someone 15393162788864 ks=kemp/we -18691673554944
ks=kemp/who -10995116277760 ks=kin/ -8796109799437 ks=kin/i 7340032 ks=kin/person 18874375 ks=korg/ 14680064
ks=korg/he -17825792 ks=korg/i 9895620378624 ks=korg/person -7340032 ks=korg/she 9437184 ks=kprog/
-8796074147840 ks=kprog/he -13631488 ks=kschool/ 27487781257216 ks=kschool/he -13194139533312 ks=kschool/hes
9437184 ks=kschool/i 12582912 ks=kschool/person 25165824 ks=kschool/she 15728640 ks=kschool/we -28311552
ks=kschool/who -7340032 ks=name/ -27487815860239 ks=name/he 7696612851712 ks=name/i -24189267345408
ks=name/person 17592155635712 ks=name/she 53876085489658 ks=name/we -15728625 ks=name/were 11534336
ks=name/who -21990206341120 ks=org+place/ 14680064 ks=org/ -27487736168464 ks=org/he 12094627905536 ks=org/i
-20890770210822 ks=org/it -8388608 ks=org/person 25165835 ks=org/she 8796108750839 ks=org/they -7340032
ks=org/we 28587312807936 ks=org/were -10485760 ks=org/who -8388608 ks=org/you -10485760 ks=people/ -10485768
ks=people/he -10995122569216 ks=people/i -15728640 ks=people/it 7340032 ks=people/person 28587302322176
ks=people/she -12094606934016 ks=place/he 10995116277760 ks=place/hes 8388608 ks=place/i -10995108937735
ks=place/she -14680054 ks=place/we -16777216 ks=place/were 19922944 ks=place/who -9895610941440 ks=prof/
16777184 ks=prof/he 19791223980032 ks=prof/hes 14680064 ks=prof/i -13194173087744 ks=prof/it -13631488
ks=prof/person 8796085682176 ks=prof/she -17592186044416 ks=prof/shes 20971520 ks=prof/we 33554440
ks=prof/were -22020096 ks=prof/who -7696581394432 ks=prof/you -11534336 ks=prog/ 37383395344384 ks=prog/he
-8796085682166 ks=prog/i -13194151067648 ks=prog/it -8388608 ks=prog/person -15393147060234 ks=prog/she
12094638391296 ks=prog/we 9437184 ks=prog/were -9437184 ks=prog/who -10995128860672 ks=school+place/ 13631488
ks=school+place/person 17825792 ks=school/ -13194113318922 ks=school/he -17825792 ks=school/i 7696592928768
ks=school/im -6291456 ks=school/it 8388608 ks=school/person -10485760 ks=school/she -13194154213376
ks=school/we -13631488 ks=school/were 13631488 ks=school/who 18691697672192 ks=school/you 24117248 ks=trail/
16492674416634 ks=trail/i 7340032 ks=unknown/ -20971526 ks=unknown/ako 7 ks=unknown/ela 18691689283584
ks=unknown/he 9895614087151 ks=unknown/hes 6597055086592 ks=unknown/i 31885853982729 ks=unknown/im
-7696588734464 ks=unknown/it 14293651161088 ks=unknown/lui 8388608 ks=unknown/person -17825792 ks=unknown/she
-24189266296820 ks=unknown/shes 39582404968448 ks=unknown/siya 12094616371200 ks=unknown/somebody
-17592175558656 ks=unknown/someone 13194139533312 ks=unknown/they 23068672 ks=unknown/we -30786333966336
ks=unknown/were -14293659549696 ks=unknown/who -16492694339584 ks=unknown/you -38482892292096 ks=word/ -8
ks=word/ako 9437184 ks=word/he -25288767438848 ks=word/i -23089753620480 ks=word/ich -8388608 ks=word/im
18874368 ks=word/it -19791209299959 ks=word/person 36283883716580 ks=word/she 27487772868592 ks=word/they
-10485740 ks=word/u 13631488 ks=word/we -30786346549240 ks=word/were -6291449 ks=word/who 47278999994368
ks=word/you 7340032 l=, -72567842930771 l=,cap -45079962058766 l=about -12094637342686 l=and -22020143 l=at
15393175371848 l=by -7696593977351 l=da 31885885440000 l=de 46179560718356 l=di 9437196 l=do 6291475 l=du
53876119044096 l=for -37383414218719 l=from -8796139159569 l=in 16492702728282 l=of 63771744665639 l=on
-16492689096672 l=through -10995116277760 l=to -16492686999489 l=under 13 l=with -28587315953686 lc=,c
-72567842930771 lc=,capC -45079962058766 lc=aboutc -12094634196957 lc=andC 20890749239286 lc=andc
-23089794514981 lc=atC 49478081970212 lc=atc -34084907646940 lc=byC 26214400 lc=byc -7696620191753 lc=daC
31885886488576 lc=deC 66060288 lc=dec 48378518962193 lc=dic 9437196 lc=doC 8388618 lc=doc 8 lc=duC
53876120092672 lc=forC 52428818 lc=forc -35184443391986 lc=fromC -13631488 lc=fromc -31457301 lc=inC
40681995239519 lc=inc -24189292511232 lc=ofC 78065414701075 lc=ofc -14293670035436 lc=onC 17825812 lc=onc
-14293683666932 lc=throughc -10995116277760 lc=toC -8796093022151 lc=toc -7696596074496 lc=underC 13631495
lc=underc -9437177 lc=withC 20971520 lc=withc -28587335876630 lkc=,c -32985329958912 lkc=,capC
-15393110360064 lkc=,capcareerC -6291456 lkc=,capempC 15728640 lkc=,capencounterC -12582912 lkc=,capkempC
-13631488 lkc=,capkschoolC 7340032 lkc=,capnameC -10995187580928 lkc=,caporgC 35651584 lkc=,capplaceC
-9895581581312 lkc=,capprofC -6291456 lkc=,empc -7340032 lkc=,encounterc -8796112945152 lkc=,kschoolc
-6291456 lkc=,peoplec -6597097029632 lkc=,placec 9437184 lkc=,progc -13631488 lkc=,schoolc 24117248
lkc=,trailc 12582912 lkc=,unitc -47185920 lkc=aboutc -12094627905536 lkc=andC 26388306329600 lkc=andc
-9895621427200 lkc=andnameC 10485760 lkc=andpeoplec -7340032 lkc=atC 24189309288448 lkc=atc -6597069766656
lkc=atempC -14680064 lkc=atempc -9437184 lkc=atencounterC -10485760 lkc=atencounterc -7696608657408
lkc=atgatheringC -14680064 lkc=atgatheringc -8388608 lkc=atkempC -17825792 lkc=atkschoolC 33554432
lkc=atnameC 30408704 lkc=atnamec 31457280 lkc=atopenerc -8388608 lkc=atorgC -7340032 lkc=atplaceC
37383395344384 lkc=atschoolC 17825792 lkc=atschoolc -19922944 lkc=byC 27262976 lkc=byc -18874368
lkc=bypeoplec -11534336 lkc=daC 31885876002816 lkc=deC 45088768 lkc=dec 29686833872896 lkc=deplaceC 25165824
lkc=dic 10485760 lkc=duC 53876106461184 lkc=forC 38797312 lkc=forc -14293620752384 lkc=forempc -10485760
lkc=forencounterc -12582912 lkc=fornameC -12582912 lkc=fornamec -9437184 lkc=forpeoplec -8388608 lkc=forprofc
-6291456 lkc=forunitc -44040192 lkc=fromC 16777216 lkc=fromc -10485760 lkc=fromplaceC -14680064 lkc=inC
81363910787072 lkc=inc -9895624572928 lkc=inempC 29360128 lkc=inencounterc -22020096 lkc=inkschoolC 12582912
lkc=innameC -9895604649984 lkc=innamec 24117248 lkc=inopenerc 7340032 lkc=inorgC 12582912 lkc=inorgc 7340032
lkc=inpeoplec -37748736 lkc=inplaceC -16492684902400 lkc=inplacec -9437184 lkc=inprogc -7340032 lkc=inschoolC
-11534336 lkc=inschoolc -6291456 lkc=ofC 32985383436288 lkc=ofc 15393162788864 lkc=ofempC -10995125714944
lkc=ofempc -6597087592448 lkc=ofencounterC -12582912 lkc=ofencounterc -7696603414528 lkc=ofgatheringC
-7696591880192 lkc=ofgatheringc -12582912 lkc=ofkempC -6597087592448 lkc=ofkinc -9437184 lkc=ofkschoolC
-14680064 lkc=ofnameC -13194117513216 lkc=ofopenerc -8388608 lkc=oforgC 11534336 lkc=oforgc -10485760
lkc=ofpeopleC -10485760 lkc=ofpeoplec -22020096 lkc=ofplaceC 91259465105408 lkc=ofplacec 57671680 lkc=ofprofC
10995185483776 lkc=ofprofc 34603008 lkc=ofprogC -8388608 lkc=ofschoolC 26214400 lkc=ofunitc -9437184 lkc=onC
-12582912 lkc=onc -10995116277760 lkc=onencounterc -22020096 lkc=onnameC 31457280 lkc=onpeoplec -13631488
lkc=onprogc 9437184 lkc=throughc -10995116277760 lkc=toC -9437184 lkc=topeopleC 9437184 lkc=withC 23068672
lkc=withc -20890742947840 lkc=withkinc -9437184 lkc=withpeoplec 6291456 mc=caps+Cc -9895567949824 mc=caps+cc
-13631499 mc=capsCC 120946335678405 mc=capsCc 7340032 mc=capscC 17825792 mc=capscc -36283935096845 mc=firstCC
-39845897 mc=firstcc -19791251243033 mc=lastCC -59373669842954 mc=lastCc -37748736 mc=lastcC 62914560
mc=lastcc -20890783842350 mc=laterCC -79164917940245 mc=laterCc -8796106653696 mc=latercc -45079957864502
mc=less2CC -90160058335251 mc=less2Cc 33554444 mc=less2cC -22020096 mc=less2cc 79164844539850 mc=lessCC
-39582489903133 mc=lessCc -10995058606080 mc=lesscC -25165824 mc=lesscc -7696581394481 mg=caps -8796068904966
mg=caps+emp -9437184 mg=caps+encounter -6 mg=caps+kin 28311552 mg=caps+name 10485760 mg=caps+new 10485760
mg=caps+prof -11534336 mg=capscareer 29686823387136 mg=capsemp -108851664781312 mg=capsencounter
6597069766637 mg=capsgathering -44040206 mg=capskemp -12094627905536 mg=capskin 31457280 mg=capsname
17592205967360 mg=capsnew -15393193197580 mg=capsorg 18691671457792 mg=capspeople 82463473795072 mg=capsprof
83562856448000 mg=capsprog -18691741712384 mg=capsschool 10995146686464 mg=capstrail 26388269629440
mg=capsword -23089720066058 mg=firstkemp -6291456 mg=firstkin 13631488 mg=firstname -8388608 mg=firstnew
-19791225028620 mg=firstprog -6291456 mg=firstword 21990195855348 mg=last -82463451775033 mg=later
-134140487794766 mg=less2emp -29686832824327 mg=less2encounter 19791209299960 mg=less2name -17825792
mg=less2new 9 mg=less2org -8796122382336 mg=less2people 9437184 mg=less2place -52776558133248 mg=less2prof
19791203008512 mg=less2prog 49478030589952 mg=less2word -7696598171685 mg=lesscareer 112150186033152
mg=lessemp -75866331676672 mg=lessencounter -36283863793722 mg=lessgathering -9895604650024 mg=lesskemp
-19791209299968 mg=lesskin 19922953 mg=lesskorg -15728640 mg=lesskschool -7340032 mg=lessname -14293651161088
mg=lessnew -31885812039689 mg=lessorg -38482958352384 mg=lesspeople 27487821103104 mg=lessplace
-8796053176320 mg=lessprof 30786270003200 mg=lessprog 38482906972160 mg=lessschool -13194178330624
mg=lessword -16492640862186 mk=career -34084876189696 mk=emp -9895656030238 mk=encounter -68157467
mk=gathering 14293617606656 mk=kemp 58274132000757 mk=kin 20890707296256 mk=korg 31457274 mk=kprog
-6597081300992 mk=kschool -24189221208071 mk=name -40681973219356 mk=new -20971576 mk=org -54975573000217
mk=people -12094672994323 mk=place -7696641163293 mk=prof 8796125528048 mk=prog -21990258769933 mk=school
-24189230645262 mk=word -94558067097690 mkc=careerCC -32985357221888 mkc=empCC 28587280302073 mkc=empCc
-20971520 mkc=empcc -36283892105238 mkc=encounterCC -23068681 mkc=encounterCc 8 mkc=encountercc -47185946
mkc=gatheringCC 20890704150528 mkc=gatheringCc 9 mkc=gatheringcc -11534336 mkc=kempCC 18874361 mkc=kempcc
61572651155456 mkc=kinCC 21990232555520 mkc=kincc -8388608 mkc=korgCC 32505856 mkc=kprogCC -6597080252416
mkc=kschoolCC -24189228548096 mkc=kschoolcc 13631488 mkc=nameCC -42881012203535 mkc=nameCc 18874368
mkc=namecC -8388608 mkc=namecc -10 mkc=newCC 29686784589797 mkc=newCc -9895619330048 mkc=newcC 46137355
mkc=newcc -12094652022828 mkc=orgCC -36283904688134 mkc=orgCc 32505856 mkc=orgcc -18691697672210 mkc=peopleCC
12094602739712 mkc=peopleCc 7340032 mkc=peoplecc -23089771446289 mkc=placeCC -38482952060952 mkc=placecC
-6291456 mkc=placecc 30786318237696 mkc=profCC -13194164699136 mkc=profCc 16777216 mkc=profcc 24189296705523
mkc=progCC -13194178330624 mkc=progCc 37748736 mkc=progcc -6597090738183 mkc=schoolCC -15393162788864
mkc=schoolCc 26214400 mkc=schoolcc -8796093022219 mkc=trailcc 7340032 mkc=wordCC -27487824248858 mkc=wordCc
-7696581394432 mkc=wordcC 22020096 mkc=wordcc -58274166603835 mkg=career/ -7696581394432 mkg=career/people
-16492674416640 mkg=emp/ -41781456535562 mkg=emp/career 23089744183296 mkg=emp/emp -19791209299968
mkg=emp/encounter 8796084633600 mkg=emp/new -14680064 mkg=emp/org -9895594164224 mkg=emp/people
18691707109376 mkg=emp/prof -7696597123072 mkg=emp/trail 21990232555520 mkg=encounter/ -25288800993325
mkg=encounter/career 23089744183296 mkg=encounter/emp -9895610941440 mkg=encounter/encounter -13194139533326
mkg=encounter/name 15728648 mkg=encounter/new -7696600268800 mkg=encounter/people 13194139533312
mkg=encounter/prof -8796099313664 mkg=encounter/word 36283869036564 mkg=gathering/ -10485802
mkg=gathering/new 19 mkg=gathering/people 7696581394432 mkg=gathering/word 16492664979479 mkg=kemp/career
10995116277760 mkg=kemp/emp -53876089683968 mkg=kemp/encounter 7696581394432 mkg=kemp/gathering
27487790694400 mkg=kemp/name 29686813949952 mkg=kemp/new 9895604649984 mkg=kemp/org 6597057183744
mkg=kemp/people -10995125714944 mkg=kemp/place -41781433466880 mkg=kemp/prof 42880972357632 mkg=kemp/prog
41781441855488 mkg=kemp/word 7696623337472 mkg=kin/prof 14293651161088 mkg=kin/word 9895604649984 mkg=korg/
-16777216 mkg=korg/encounter -19922944 mkg=korg/korg -9437184 mkg=korg/name -11534336 mkg=korg/new 52428800
mkg=korg/place 12582912 mkg=korg/prof 26388289552384 mkg=korg/word -15393148108800 mkg=kprog/prog -17825792
mkg=kschool/ 12582912 mkg=kschool/encounter 31457280 mkg=kschool/name 9437184 mkg=kschool/new 15728640
mkg=kschool/org -26214400 mkg=kschool/people 17825792 mkg=kschool/place -16777216 mkg=kschool/school
-15728640 mkg=kschool/word 41943040 mkg=name/ -13194113318912 mkg=name/emp -9895604649984 mkg=name/encounter
-9895604649984 mkg=name/new -26388279066631 mkg=name/org -13631488 mkg=name/people 25288767438848
mkg=name/prog 29686813949952 mkg=name/word -14293679472640 mkg=new/ -35184337485824 mkg=new/career
42880945094656 mkg=new/emp -49478023249920 mkg=new/encounter 27487774965732 mkg=new/gathering -32985370853394
mkg=new/kemp -13194139533312 mkg=new/kin 60817408 mkg=new/korg -9437184 mkg=new/new -58274116272128
mkg=new/org -21990252478464 mkg=new/people 49478087213056 mkg=new/prof 42880961871872 mkg=new/prog
17592147247104 mkg=new/school 8796076244992 mkg=new/trail 25288761147392 mkg=new/word 10995081674744 mkg=org/
-13194205593606 mkg=org/career 13631488 mkg=org/emp -10995116277760 mkg=org/kin 41943040 mkg=org/new
-7696555180032 mkg=org/org -24117248 mkg=org/people 25165824 mkg=org/prof -16777216 mkg=org/school -8388608
mkg=org/word 24117242 mkg=people/ -7696600268800 mkg=people/org -6291456 mkg=people/word 10995105792000
mkg=place/ -21990232555526 mkg=place/emp -17592199675904 mkg=place/encounter -13631488 mkg=place/new
43980479791104 mkg=place/org -7340032 mkg=place/people 39582418599936 mkg=place/place -7696581394432
mkg=place/word -30786349694986 mkg=prof/ -10995116277760 mkg=prof/encounter 27262976 mkg=prof/new -13631488
mkg=prof/org 6291456 mkg=prof/people 13631488 mkg=prof/prof -30408704 mkg=prof/prog 13631488 mkg=prof/school
-14680064 mkg=prof/word 34084879335424 mkg=prog/ 7340032 mkg=prog/new -12582912 mkg=prog/org -6291456
mkg=prog/people 9437184 mkg=prog/prof -13631488 mkg=prog/prog -13631488 mkg=prog/school 30408704 mkg=school/
-75497472 mkg=school/name 10485760 mkg=school/org -7340032 mkg=school/people 30408704 mkg=school/prof 7340032
mkg=school/prog 24117248 mkg=school/word -10995091111936 mkg=trail/word 12582912 mkg=word/ -23089700143113
mkg=word/career 39582432231424 mkg=word/emp -30786333966342 mkg=word/encounter -15393133428756
mkg=word/gathering -18 mkg=word/name -16777216 mkg=word/new -12094668800015 mkg=word/org 12094620565504
mkg=word/people -7696581394432 mkg=word/place 31457280 mkg=word/prof 31885779533824 mkg=word/prog 10485760
mkg=word/word -60473178325018 n=1 -122045941678211 n=2 -49478080921628 n=3 15393174323224 n=4 56623126 n=5
76546062 neg -25288791556165 negcareer -14293658501120 negemp -14293671084032 negencounter -6597077106701
neggathering 39845877 negkemp 28587282399232 negkin 23068672 negkorg -15728640 negkschool -10995105792000
negname 7696596074496 negorg 14293639626752 negpeople 23089764106231 negplace -16492688048136 negprof
12094620565517 negprog -13194095493120 negschool -17592241618944 negtrail -12094635245568 negunknown
23089736843244 negword -16492683853824 o=career0 -17825801 o=career1 18874368 o=emp0 23089736843264 o=emp1
-32985348833292 o=encounter0 -18691711303680 o=encounter1 9437192 o=encounter2 -19922944 o=famous0
-13194139533277 o=gathering+place0 -10485751 o=gathering0 -10995116277738 o=gathering1 -10485760
o=kemp+place0 7696581394432 o=kemp0 45079976738806 o=kemp1 -34084860461056 o=kin0 -10995138297865 o=kin1
22020096 o=korg0 32505850 o=korg1 -10485760 o=kprog0 18874368 o=kschool+place0 10995116277760 o=kschool0
16492702728183 o=kschool1 -23068672 o=kschool2 -9437184 o=name0 -20971520 o=name1 13631488 o=name2
-7696581394432 o=org0 17592160878576 o=org1 -18691689283593 o=org2 17825792 o=people0 -28311569 o=people1
32505856 o=place0 -30786310897664 o=place1 12094604836864 o=place2 -10485760 o=prof0 -16492674416648 o=prof1
6291456 o=prog0 -11534349 o=prog1 -7696562520064 o=school+place0 7340032 o=school0 -22 o=school1
-9895584727040 o=trail0 -11534336 o=unknown0 7 o=unknown1 -25288787361783 o=unknown2 21990232555492 o=word0
15393162788854 o=word1 -8796111896576 o=word2 -26388295843853 oc=all0 -7696581394423 oc=all1 -9895589969941
oc=all2 23089744183270 oc=none0 -47278999994368 oc=none1 -32985362464768 oc=none2 -26388330446868 oc=open0
27487790694388 oc=open1 -27487762382848 oc=open2 -13194173087753 oc=some0 -21990224166921 oc=some1
-13194139533322 oc=some2 -24117248 opens -21990156009416 openscareer 10995104743416 opensemp 12094661459975
opensencounter -16777180 opensfamous 20971537 opensgathering -7696581394419 openskemp 7340032 openskorg
-6597056135168 openskprog 16777216 openskschool 8796120285184 opensname -20890711490560 opensorg
-18691690332160 openspeople 26388249706489 opensplace 25165841 opensprof 12094641537007 opensprog
-14293609218048 opensschool -7696601317376 openstrail 30786325577728 opensunknown -19791232368650 opensword
16 p= -64871178698803 p=about -42881012203555 p=after -17592197578730 p=am -7696561471500 p=as
-20890699956232 p=at 67070241800277 p=before 9895582629888 p=behind 7696571957248 p=beside -7340032 p=between
-6597069766662 p=by -29360141 p=da -16777216 p=de 23068666 p=di 35184372088842 p=down 7340032 p=du
-13194146873344 p=during -11534329 p=em -7696581394432 p=en 11 p=for 50577526489100 p=from 81363881426944
p=im 38797305 p=in -47279032500217 p=inside -12094619516928 p=into 16492640862219 p=like -18691720740878 p=na
18874360 p=near -7696587685888 p=ng 19791218737161 p=no -36283905736732 p=of -40 p=off -9895581581324 p=on
-63771663925219 p=out 17592171364352 p=outside -9437166 p=over -12094650974208 p=sa -32985323667440 p=since
-20890754482183 p=through -25288705572886 p=till -9895596261376 p=to -9895622475785 p=under -13194161553408
p=until -8 p=up -13194108076020 p=von 15393162788864 p=w 19922944 p=with 12094648877008 pb=/! -7696581394422
pb=/\" -28587308613632 pb=/$ -6291456 pb=/' 12582922 pb=/( 7696618094592 pb=/+ 13631488 pb=/, 30786351792136
pb=/. -14293672132608 pb=/: 26214413 pb=/; -10995116277760 pb=/? 13194156310528 pb=/^ 18691716546551 pb=/add
17592171364352 pb=/adding 7696581394432 pb=/ako -7340032 pb=/all -8796083585015 pb=/and 13194123804643
pb=/are 14680064 pb=/assessed 8 pb=/attended -14680064 pb=/be -15393152303111 pb=/been 32505856 pb=/being
16777216 pb=/both 31457280 pb=/bought -8388608 pb=/bring -9437184 pb=/brought -11534336 pb=/but 23068672
pb=/buy -7340042 pb=/call 16777216 pb=/called -17592195481600 pb=/chaired 10485779 pb=/closed -7340032
pb=/come 9 pb=/danced 9437184 pb=/dear -14293665841152 pb=/did 18874433 pb=/different -29360128 pb=/does
-7340032 pb=/doing -19922944 pb=/done 12582919 pb=/drive 16777201 pb=/drives 19922944 pb=/each -9437192
pb=/every -8796111896576 pb=/fae 24189248471040 pb=/finish 15728640 pb=/finished 26214400 pb=/flew 9437184
pb=/fly 13194139533312 pb=/found -12582912 pb=/gave -9437164 pb=/get -9437184 pb=/gets -14680064 pb=/go
-7340032 pb=/got 10485760 pb=/had -14680024 pb=/half -6291456 pb=/has -6597086543887 pb=/have -6597090738183
pb=/he 41781450244096 pb=/he's 59373659357178 pb=/held -8388608 pb=/help -7340032 pb=/hes 7696593977344
pb=/hey 11534336 pb=/hi -8388608 pb=/him -12582919 pb=/himself 8388608 pb=/hires -7696596074496 pb=/hold
11534336 pb=/holds 8388608 pb=/i -19922944 pb=/i'm -25288767438863 pb=/i've -22020106 pb=/inspect 18
pb=/invite -6597069766662 pb=/invites 7340032 pb=/inviting -9895604649984 pb=/is -7696581394457 pb=/isn't
-11534336 pb=/it -9437184 pb=/it's -10995169755150 pb=/join 18691688235008 pb=/joined 17825792 pb=/judged
-8388608 pb=/just 52776530870272 pb=/keeps 14680064 pb=/know -8796093022208 pb=/knows 35184372088832
pb=/leave 7340032 pb=/led -8388593 pb=/left 32505856 pb=/likes -11534336 pb=/long 16777216 pb=/love -12582912
pb=/made 14680064 pb=/make 8388608 pb=/me -9895637155862 pb=/mean 13631494 pb=/means 18874368 pb=/more
7340032 pb=/n -7696581394432 pb=/needs -10485760 pb=/not -47185920 pb=/now -16777224 pb=/ok 11534336 pb=/once
16777216 pb=/or -7340032 pb=/other -7696559374336 pb=/pay 11 pb=/plays 8388608 pb=/ran 31 pb=/read 31457280
pb=/round 15 pb=/run 7340032 pb=/runs 37383406878706 pb=/sat 10 pb=/saw -7340040 pb=/says 9895640301553
pb=/see 21990232555520 pb=/sells -11534336 pb=/she's 58720256 pb=/shes 13631488 pb=/sign 34603008 pb=/so
26388296892416 pb=/still 28311552 pb=/study 14 pb=/talk -9437184 pb=/taught -6291438 pb=/teach 7 pb=/teaches
20971520 pb=/that's 11534328 pb=/them -6291456 pb=/then -13631481 pb=/there's -7696569860105 pb=/think
-17825792 pb=/thought -19922944 pb=/thru 24117248 pb=/took 7 pb=/trained 9437184 pb=/us 32 pb=/very 24117248
pb=/want -13194145824779 pb=/wants -12582912 pb=/was -57671651 pb=/we -15728640 pb=/we're 35651584 pb=/we've
-6291456 pb=/went 17592175558656 pb=/were -7340032 pb=/what's 13631488 pb=/when 7340048 pb=/while
12094627905536 pb=/who's 8796116090880 pb=/won 12582912 pb=/work 35184372088832 pb=/worked 7340032 pb=/works
10485773 pb=/writes -14680064 pb=/you 16777216 pb=/you're 12582912 pb=/| -12582912 pb=/¶ -8796093022208 pb=/–
7340032 pb=after/i'm -7 pb=am/i -7696555180042 pb=as/. 9437184 pb=as/came 8 pb=as/down 9437184 pb=as/me
-10485760 pb=at/\" -15728640 pb=at/' -8388608 pb=at/, -19791209299944 pb=at/. -16777196 pb=at/: -10485760
pb=at/? -16492674416640 pb=at/^ -14293683666919 pb=at/again -8 pb=at/and -8388597 pb=at/apprentice 39845888
pb=at/ate -6 pb=at/bank -21990244089856 pb=at/been -9895589969920 pb=at/bench -12582912 pb=at/board 30408704
pb=at/booth 17 pb=at/boss -10995116277760 pb=at/both 8388599 pb=at/boy 7340032 pb=at/buyer 43980446236672
pb=at/card -6291442 pb=at/ceo -10995116277760 pb=at/chat -10 pb=at/chef 10485760 pb=at/class 20971520
pb=at/course -9895596261376 pb=at/day -13194176233483 pb=at/days 12582912 pb=at/desk 8796093022214
pb=at/editor 9895589969920 pb=at/engineer -10995116277760 pb=at/evening -11534336 pb=at/exercise 19
pb=at/fainted -7340032 pb=at/fair -12094640488448 pb=at/farm -8796104556544 pb=at/finished 12582912
pb=at/floor -12094618468339 pb=at/flowers -7 pb=at/girl 10485760 pb=at/guide 9437184 pb=at/he's
43980465111040 pb=at/hearing -8388608 pb=at/her -7696581394408 pb=at/hers -8388608 pb=at/him -25288767438831
pb=at/hour 11 pb=at/hours -9437178 pb=at/hr -14680064 pb=at/i'm -14293632286726 pb=at/im -14293665841152
pb=at/in 18691697672192 pb=at/interview 34084860461056 pb=at/is 30786295169024 pb=at/it 15393162788864
pb=at/job 14293662695424 pb=at/judge -14293659549686 pb=at/keeper -13631488 pb=at/lad -7340032 pb=at/lady
17592173461504 pb=at/line 24117248 pb=at/looking 17825792 pb=at/man 8796093022208 pb=at/manager
19791209299968 pb=at/me -37383361789927 pb=at/met -12094645731335 pb=at/mine -7696593977344 pb=at/minutes
-10995128860653 pb=at/mistress 21990218924032 pb=at/never 9437184 pb=at/night 11534336 pb=at/now
109951150194688 pb=at/on 9437184 pb=at/once 18691679846400 pb=at/one 21990215778304 pb=at/other 9437193
pb=at/panel -8388608 pb=at/partner 18874368 pb=at/people 31457280 pb=at/person 14293641723904 pb=at/place
17592186044416 pb=at/queue -10485750 pb=at/sat -8 pb=at/school -7340032 pb=at/she -12094618468352 pb=at/she's
70368695943161 pb=at/shift 19922944 pb=at/side -9895583678452 pb=at/sister -7340032 pb=at/somebody
25288767438848 pb=at/someone 12094627905536 pb=at/spoke 12 pb=at/stand -13194139533303 pb=at/stopped 6
pb=at/stuck -6291456 pb=at/table -10995126763494 pb=at/talk 8 pb=at/taught 14680064 pb=at/teacher 8388608
pb=at/team 28311552 pb=at/tent -8388608 pb=at/together -16492700631052 pb=at/trained 44040192 pb=at/training
20890720927744 pb=at/up 9895596261376 pb=at/us -10995097403392 pb=at/was -31885823574023 pb=at/were 16777202
pb=at/wis 19922944 pb=at/woman -7696556228608 pb=at/work -9895604649984 pb=at/worked -10995093209088
pb=at/works 37383355498481 pb=at/workshop -16777223 pb=at/year 44040192 pb=at/years -25288727592971 pb=at/you
-6597059280896 pb=by/paid 31885837205504 pb=by/passed 12582912 pb=do/he 22020096 pb=do/i -6597057183757
pb=do/to -8796100362219 pb=do/we -11534336 pb=for/' -10995107889152 pb=for/, 30786333966336 pb=for/account
14680064 pb=for/back -12094636294124 pb=for/both 10485760 pb=for/buy 17592186044416 pb=for/buyer
18691679846400 pb=for/buys 52776546598912 pb=for/came 27 pb=for/down -8796093022202 pb=for/examiner 9
pb=for/he 31885837205504 pb=for/her -9895611990026 pb=for/him 29686813949952 pb=for/hires 24189255811072
pb=for/hiring 16492674416640 pb=for/i -7340032 pb=for/in 10995116277769 pb=for/interview -7696581394425
pb=for/it 30786332917760 pb=for/me -27487796985870 pb=for/office 13 pb=for/recruiter 46179468443648
pb=for/room 8 pb=for/scout -8388608 pb=for/she -6291456 pb=for/table 9 pb=for/them 48378500087808
pb=for/together 18874368 pb=for/us -10995116277760 pb=for/works 23089744183296 pb=for/years 13194163650560
pb=from/\" -13194129047552 pb=from/' -6 pb=from/, 18691684040695 pb=from/actor -7696581394432 pb=from/all
-12582912 pb=from/am -10995127812096 pb=from/are 7340032 pb=from/bloke 9895646593024 pb=from/buyer
-9895604649984 pb=from/came 12094610079744 pb=from/classmate 7340032 pb=from/dad -8388601 pb=from/degree
-9437184 pb=from/dentist -12094627905536 pb=from/down -9437184 pb=from/engineer 29686804512768 pb=from/fella
14293651161088 pb=from/fellow -6597095981056 pb=from/gal -12094614274048 pb=from/girl 32985341493257
pb=from/guy 15393135525888 pb=from/he -6597081300992 pb=from/he's -24189245325312 pb=from/hello -7340032
pb=from/here 11534336 pb=from/hi -7340032 pb=from/him -9895604649984 pb=from/i 10485760 pb=from/i'm -30408704
pb=from/inspector 41781441855488 pb=from/invite -20890710441984 pb=from/invite's 13631488 pb=from/is
-24189255811072 pb=from/it's 14680064 pb=from/lad 8 pb=from/lady 16492657639435 pb=from/man 26388254949376
pb=from/me -6597054038023 pb=from/message -8796080439296 pb=from/nurse -17825792 pb=from/off -27487783354368
pb=from/one 20971530 pb=from/out 18874368 pb=from/recruiter -7340032 pb=from/rep 7696573005824
pb=from/request 14293651161088 pb=from/retired 12582912 pb=from/she 27487782305792 pb=from/she's
-13194139533312 pb=from/somebody 18874368 pb=from/someone 27487790694400 pb=from/stranger -8388608
pb=from/trainer 26388269629447 pb=from/up 19791209299968 pb=from/vet 8 pb=from/was 67070200905728
pb=from/woman 20890720927750 pb=from/work -8796093022208 pb=im/. 14680064 pb=in/, -10995116277748 pb=in/.
-9437165 pb=in/? 6 pb=in/^ 14680086 pb=in/alone -10485760 pb=in/also 15728640 pb=in/am 9437184 pb=in/are
10485760 pb=in/as 15393162788864 pb=in/be -9437184 pb=in/been 14680064 pb=in/boss 19922944 pb=in/both
-9437191 pb=in/class 7340032 pb=in/cook 11534336 pb=in/course 11534336 pb=in/day 11534336 pb=in/fella
-6291456 pb=in/foot 32985348833271 pb=in/girl 15393162788864 pb=in/he -9437184 pb=in/he's 15393162788849
pb=in/her -9895595212800 pb=in/him 12582905 pb=in/house -6291456 pb=in/i -9437184 pb=in/i'm -6597061378048
pb=in/inspector 14680064 pb=in/interested -7340032 pb=in/interpreter 11 pb=in/is 46179488366592 pb=in/it
-10485769 pb=in/job 15393162788864 pb=in/lady 9437184 pb=in/letters 6291456 pb=in/live -18874368 pb=in/lives
-10485760 pb=in/man 6597069766656 pb=in/manager 9895604649984 pb=in/me 15728665 pb=in/mine -8388608
pb=in/minutes 9 pb=in/money 18691697672192 pb=in/not -11534336 pb=in/now 32505856 pb=in/officer
13194139533312 pb=in/one -6597083398144 pb=in/people 9437184 pb=in/place -9437184 pb=in/post -7696581394432
pb=in/sang 6291456 pb=in/sat -13631488 pb=in/service 9437184 pb=in/she -10485760 pb=in/shop 6291456
pb=in/sits 13631488 pb=in/someone 16492674416640 pb=in/stood 8 pb=in/stuck -14680045 pb=in/study
13194139533312 pb=in/there -9437184 pb=in/time 9437184 pb=in/together -6291448 pb=in/up -10485766 pb=in/vet
-8796093022208 pb=in/volunteer 8388600 pb=in/was -30786289926152 pb=in/we're -8388608 pb=in/week -8388608
pb=in/weeks 7340032 pb=in/were 31457280 pb=in/women -6291456 pb=in/work 27487790694400 pb=in/year 7340032
pb=like/. 11534336 pb=like/both -11534336 pb=na/, 22020096 pb=no/, -10485771 pb=no/is 13631488 pb=of/'
-8388608 pb=of/. 24117248 pb=of/all 14293651161088 pb=of/alumna 30408704 pb=of/alumni 17825792 pb=of/behalf
16492674416640 pb=of/board 8796104556544 pb=of/boss 21990226264064 pb=of/boy 41943040 pb=of/canteen
-7696581394432 pb=of/captain 13631488 pb=of/ceo 9895604649984 pb=of/chamber -7 pb=of/choir -20890733510656
pb=of/clerk 10485760 pb=of/colleague 24117248 pb=of/day -8796102459386 pb=of/days 12582912 pb=of/department
25288767438848 pb=of/desk 12582912 pb=of/director 19791197765632 pb=of/duke -7340032 pb=of/engineer
19791209299968 pb=of/front -7340032 pb=of/girl 25165824 pb=of/guild -10485760 pb=of/half -8796084633600
pb=of/hall 10485760 pb=of/he's 12094627905536 pb=of/head 20890695761903 pb=of/heard 8388608 pb=of/hours 12
pb=of/hr 16492667076608 pb=of/i'm -7340032 pb=of/is 7340032 pb=of/lady 56075093016576 pb=of/licence -9437184
pb=of/list 19922944 pb=of/logo 56075093016576 pb=of/man 43980456722432 pb=of/manager 21990232555520
pb=of/master -8796093022208 pb=of/mayor -8796093022208 pb=of/member 36700160 pb=of/members 25165824
pb=of/name -9895610941440 pb=of/office 6597069766656 pb=of/officer 13194125901824 pb=of/one -6 pb=of/order
-9437184 pb=of/out -19791185182720 pb=of/owner 15393162788864 pb=of/page 11534336 pb=of/photo -7340032
pb=of/post 36700160 pb=of/president 27262976 pb=of/recruiter 9895591018496 pb=of/roll 15728640 pb=of/side
-6291456 pb=of/student 8388608 pb=of/top -20890720927744 pb=of/tour 9895604649984 pb=of/university
-8796103507968 pb=of/voice 11534336 pb=of/volunteers 39845888 pb=of/wall 23068672 pb=of/was -11534336
pb=of/whole -7696590831616 pb=of/woman -10485760 pb=of/years -22020096 pb=off/lass 8388608 pb=on/,
-9895614087161 pb=on/. 13 pb=on/^ -14680053 pb=on/been -6291456 pb=on/both 25165814 pb=on/days -8388608
pb=on/he's -14680072 pb=on/i'm 6291449 pb=on/in 23 pb=on/is -6291456 pb=on/it -8 pb=on/keen -9437184
pb=on/live -8388608 pb=on/lives -10485766 pb=on/mad -8388608 pb=on/matched -7340025 pb=on/me -27262954
pb=on/met 17 pb=on/minutes 23089744183290 pb=on/name's -8 pb=on/other -8388601 pb=on/post -10485760 pb=on/sat
8388608 pb=on/she's 15728630 pb=on/sits 15728640 pb=on/stood 6 pb=on/talk -7340032 pb=on/us 6291442 pb=on/was
52428800 pb=on/week 11534336 pb=on/woman 10485760 pb=on/years 8388601 pb=out/turns 21990232555520 pb=sa/ako
22020096 pb=sa/ko 7 pb=through/all 20971520 pb=through/came 25165818 pb=through/got 25165824 pb=through/me
-8388608 pb=through/passed 7340032 pb=through/sat 8 pb=to/, 10 pb=to/applied 16492662882304 pb=to/been
-12582912 pb=to/belongs -6291456 pb=to/came -6597079203832 pb=to/go 31885846642688 pb=to/goes -7340032
pb=to/gone 15393162788864 pb=to/me 11534336 pb=to/next 9437184 pb=to/one -7696549937152 pb=to/out 9
pb=to/send -7696588734464 pb=to/went 36700160 pb=to/write -8796078342144 pb=with/, -7696593977344
pb=with/both 7340032 pb=with/came -9895604649984 pb=with/he's 16492654493696 pb=with/she's 89060434509824
pb=with/up 13631488 pb=with/was 9437184 pb=with/works 14293651161088 q=event -28587355799541 q=free
-63771734179884 q=how -14293681569710 q=link 25288727592945 q=name -9895604649984 q=odd -29686904127533
q=share -24189115301966 q=shared -6597001609225 qi=event0 -16777197 qi=event1 -14293682618368 qi=free0
-24189282025483 qi=free1 -15393162788864 qi=free2 -6597069766664 qi=free3 -16492700631069 qi=how0 -52428756
qi=how1 -10995116277737 qi=how2 14680071 qi=how3 6597069766664 qi=link0 39582380851200 qi=link1
-9895595212800 qi=link2 9895596261376 qi=link3 -14293651161088 qi=name0 -30786325577728 qi=name1
20890720927744 qi=odd0 12094591205352 qi=odd1 -15393193197576 qi=odd2 -14293666889737 qi=odd3 -12094636294144
qi=share0 -25288667824171 qi=share1 25288809381862 qi=share2 -24189265248256 qi=share3 8388601 qi=shared0
78643192 qi=shared1 -8388608 quoted 6597018386390 quotedcareer 18691688235008 quotedemp 19791209299962
quotedencounter -16492660785166 quotedgathering 24189255811072 quotedkemp -27487826345984 quotedkin -9437184
quotedkprog -12582912 quotedkschool -26214400 quotedname -17592173461504 quotedorg -9895568998400
quotedpeople -8796063662080 quotedplace -8796093022208 quotedprof -9895574241280 quotedprog 13194129047552
quotedschool 35184386768896 quotedtrail -7696581394432 quotedunknown 31885825671168 quotedword
-25288824061959 s= -13631509 s=ako -7696573005824 s=aku 18691697672192 s=ela 16492666028032 s=eu 11534336
s=he -16492709019673 s=hes 15393172226048 s=i -41781453389859 s=ich -7340032 s=im -25288758001678 s=it
-35184393060333 s=kami 25165824 s=lui 7340032 s=person -14293665841181 s=ppl 14680064 s=she 31885837205484
s=shes 49478016958457 s=siya 8796078342144 s=somebody -6 s=someone 47278979022848 s=they -17592186044394 s=u
-8796093022208 s=we -51677037068278 s=were -47279031451627 s=who 17825803 s=you -50577526489088 t=0
128643005153334 t=1 53876177764475 t=2 -62672137617329 t=3 -26388313669596 t=caps 80264378187705 t=caps+
-10995093209099 t=first -16492757254178 t=last -82463451775033 t=later -134140487794766 t=less
-62672204726350 t=less2 -17592273076284 tr=/, -52776573861888 tr=/,/, -8796121333760 tr=/,/,cap -28311552
tr=/,/at -29360128 tr=/,/by 10485760 tr=/,/for 10485760 tr=/,/in -13194174136320 tr=/,/of -19791285846016
tr=/,/on -7340032 tr=/,cap -40681951199232 tr=/,cap/, -12582912 tr=/,cap/,cap -17825792 tr=/,cap/of 17825792
tr=/about -12094627905536 tr=/and -34603008 tr=/and/for -6291456 tr=/and/of 13631488 tr=/at 23089780883456
tr=/at/, 10485760 tr=/at/,cap 7340032 tr=/at/in -20971520 tr=/by -20971520 tr=/da 31885885440000 tr=/de
46179539746816 tr=/di 9437184 tr=/do 7340032 tr=/du 53876119044096 tr=/for -29686813949952 tr=/for/at
-11534336 tr=/for/in -6597029920768 tr=/for/with 12582912 tr=/from -8796129722368 tr=/in 16492650299392
tr=/in/, -8388608 tr=/in/for -7340032 tr=/of 91259535360000 tr=/of/,cap 54525952 tr=/of/,cap/,cap 13631488
tr=/of/and 35651584 tr=/of/at 35651584 tr=/of/in 38482987712512 tr=/of/of 70254592 tr=/on -9895604649984
tr=/through -10995108937728 tr=/to -16492674416640 tr=/with -25288787361792 tr=/with/in 11534336 x2=&aunknown
29686796124169 x2='dunknown -12094645731328 x2='sunknown 64871234273259 x2=00unknown -7340032 x2=03unknown
-14680064 x2=04unknown 11534336 x2=06unknown -18874368 x2=08unknown 42991616 x2=09unknown -8388608
x2=0sunknown 10485760 x2=10unknown 12582912 x2=11unknown 37748727 x2=12unknown -10995138297856 x2=13unknown
-11534336 x2=14unknown -7696618094592 x2=16unknown 30408704 x2=17unknown 7340032 x2=19unknown 15728640
x2=1unknown -9895614087168 x2=20unknown -10485760 x2=22unknown 7340032 x2=23unknown 11534336 x2=24unknown
46179488366592 x2=2unknown -7696593977344 x2=34unknown 13631488 x2=3unknown -7340032 x2=4unknown
-8796093022208 x2=5unknown -16777216 x2=69unknown 26214400 x2=6unknown -9437191 x2=77unknown 14680064
x2=85unknown -10485760 x2=88unknown 24117248 x2=89unknown 11534336 x2=90unknown -7340032 x2=94unknown
-13631488 x2=95unknown 14680064 x2=96unknown 10485760 x2=98unknown -6291456 x2=9unknown -15728640
x2=aaunknown 40681893527552 x2=abprog 26388279066624 x2=abunknown -10995123617792 x2=abword -6597069766656
x2=acunknown -9895611990016 x2=adcareer -6291456 x2=adname 13631488 x2=adorg -15728640 x2=adpeople -6291456
x2=adplace 7340032 x2=adschool 28311552 x2=adunknown 46179488366592 x2=adword 7696564617199 x2=afunknown
23068672 x2=agunknown -7696573005808 x2=agword -6291456 x2=ahunknown -13194188816384 x2=ahword 7696581394421
x2=ainame -6597069766656 x2=aiplace 13194139533312 x2=aiunknown -28587302322176 x2=akunknown -14293651161088
x2=alemp 24189285171210 x2=alencounter 22020143 x2=algathering 16492667076608 x2=alkemp -12094627905536
x2=alkschool -9437184 x2=alname 31885850836992 x2=alorg -24117248 x2=alplace 30408722 x2=alunknown
8796072050678 x2=alword -9895591018448 x2=amencounter 21 x2=amgathering -7696581394432 x2=amkschool 33554432
x2=amname -9895604649984 x2=amorg 29686797172728 x2=amplace 29360128 x2=amprog 10485749 x2=amunknown
8796068904950 x2=amword -8388600 x2=anname -13631488 x2=anpeople -6597087592448 x2=anplace -10995116277760
x2=anprof -7696581394432 x2=anunknown -16492674416649 x2=anword 47185920 x2=aounknown 18691682992128
x2=apkemp -9437184 x2=apunknown 10485760 x2=arencounter 14293651161078 x2=argathering 26 x2=arkemp -20971520
x2=arname 18874368 x2=arplace 23068672 x2=arprof -12582912 x2=arprog 26214400 x2=arunknown 29686813949971
x2=arword 6597088641032 x2=askemp 7340032 x2=asprof 15728640 x2=asunknown 18874361 x2=asword 26388290600960
x2=atencounter -8388620 x2=atgathering -16 x2=atkemp -15393162788864 x2=atorg 28311552 x2=atunknown 14
x2=atword 10995102646265 x2=auunknown -10995143540736 x2=avunknown 24117248 x2=awname 16777216 x2=awunknown
-7696605511680 x2=awword -9437184 x2=axplace -9437184 x2=axunknown 10995125714944 x2=axword -12582912
x2=ayemp -8796093022208 x2=ayencounter -27262962 x2=ayplace 19791209299968 x2=ayunknown -40681977413615
x2=ayword -57174668607471 x2=baprog -40894464 x2=baunknown 8796113993728 x2=baword -8388608 x2=bckemp
-14680064 x2=bcunknown 64871186038784 x2=beunknown -10485760 x2=beword -10995103694848 x2=biprof -6291456
x2=biunknown 21990222069760 x2=bounknown -9895621427200 x2=bsprog -16777216 x2=bsunknown 43980465111040
x2=bsword -16777216 x2=bunknown -13194139533312 x2=byplace 9437184 x2=byunknown -21990240944112 x2=caname
15393162788864 x2=caplace 10485760 x2=caunknown 31885837205504 x2=ceemp 24189275734016 x2=ceencounter
52776604270579 x2=cegathering -8796112945152 x2=cekorg -26214400 x2=cekschool -14680064 x2=cename
19791200911360 x2=ceunknown -6291443 x2=ceword -25288745418763 x2=chemp -8796099313664 x2=chencounter
-17592235327517 x2=chkemp -9895579484160 x2=chplace 24189255811072 x2=chprof -27262960 x2=chprog -6291456
x2=chunknown 19791195668468 x2=chword -19791178891253 x2=ckunknown -26388279066624 x2=ckword -18691715497975
x2=coemp -7696571957248 x2=cokemp -6597047746560 x2=coname 7340032 x2=counknown 32985348833287 x2=csprof
6291456 x2=csunknown -10995098451960 x2=ctprof -28311552 x2=ctunknown -19922944 x2=ctword -7696570908672
x2=cunknown -20971520 x2=cvword -10485760 x2=cyemp 12094627905536 x2=cyname 26214400 x2=cyprog -10485760
x2=cyunknown 8388608 x2=daname 31457280 x2=daplace 18691697672192 x2=daunknown -18691697672178 x2=ddunknown
9437184 x2=dename -38797320 x2=deorg -7696565665792 x2=deunknown 12094600642582 x2=deword 47185906
x2=dhunknown 12 x2=diname 8388608 x2=diunknown 16777216 x2=diword -8796108750848 x2=djprof -9437184
x2=dounknown -7696581394438 x2=doword 19922955 x2=drunknown 36283872182272 x2=dskschool -13194159456256
x2=dsorg 10485760 x2=dsprof 17825792 x2=dsunknown 10995116277760 x2=dsword 7696556228584 x2=duplace 10485760
x2=duunknown 9895604649984 x2=dykin 6291456 x2=dypeople 39582441668608 x2=dyunknown -7696587685888 x2=dyword
23068672 x2=døunknown -10995133054976 x2=eakemp 10995116277760 x2=eaname -11534336 x2=eaword -18874360
x2=ebplace 9437184 x2=ebunknown 13631488 x2=ecunknown -10995116277760 x2=edunknown -26388341981201 x2=edword
-17592214355968 x2=eeencounter -7340032 x2=eegathering 24189311385563 x2=eeprof 16777216 x2=eeschool 34603008
x2=eeunknown 21990240944122 x2=eeword -8796108750859 x2=efencounter 7 x2=efkorg -14680064 x2=efprof -7340032
x2=ehunknown -9895610941440 x2=ehword 26214400 x2=einame 15393162788864 x2=eiunknown -7696581394432
x2=ejunknown -10485760 x2=ekname -9437184 x2=ekunknown -9895604649984 x2=ekword -16492681756637 x2=elemp
-16777205 x2=elencounter 25165816 x2=elgathering 18691674603520 x2=elname -7696581394432 x2=elplace 8388608
x2=elunknown 34084860461056 x2=elword -6291469 x2=emunknown -12094616371200 x2=emword 41943040 x2=enkschool
14293642772480 x2=enname -12094615322605 x2=enorg -16492691193856 x2=enpeople 32505856 x2=enprof -12582912
x2=enschool -8388608 x2=enunknown 35184353214464 x2=enword -8796111896563 x2=eocareer 12094620565504
x2=eounknown -7696581394432 x2=epcareer 7696636968960 x2=epunknown -8796107702272 x2=epword -6597054038016
x2=ercareer -10995139346432 x2=eremp -41943046 x2=erencounter 20 x2=ergathering 14680050 x2=erkin 10485760
x2=erkschool -11534336 x2=ername 7696670523392 x2=erorg 26388241317908 x2=erpeople -19791209299968 x2=erplace
-6291456 x2=erprof 49478007521260 x2=erprog -9437184 x2=ertrail -10995116277772 x2=erunknown 50331626
x2=erword 14293684715510 x2=escareer -7696569860096 x2=esencounter -11 x2=eskemp 8796122382336 x2=eskprog
-29360128 x2=esname -10995132006400 x2=esorg 24117248 x2=espeople -10995116277760 x2=esplace -7340032
x2=esprof 22020096 x2=esunknown -34084848926734 x2=esword -12094627905546 x2=etencounter -14680072 x2=etkemp
-7696581394432 x2=etorg 10995090063360 x2=etunknown 49478031638528 x2=etword 59373627899898 x2=evname
-9437184 x2=ewencounter 7 x2=ewgathering -10995138297825 x2=eworg -9895593115655 x2=ewunknown 7340032
x2=ewword 21990225215488 x2=exunknown -9895585775609 x2=exword -12582912 x2=eygathering 34084899258368
x2=eykemp -10995116277760 x2=eyname -10995130957814 x2=eyorg 17592175558656 x2=eyprof 13631488 x2=eyunknown
-19791209299975 x2=eyword 13194139533303 x2=ezunknown 7696581394432 x2=fekin -15728640 x2=feprof 15728640
x2=feunknown 15393172226048 x2=feword -7696589783040 x2=ffunknown -19922944 x2=ffword -7696581394432
x2=finame -10485760 x2=flkemp 23089744183296 x2=focareer -9895613038592 x2=founknown 14293651161088 x2=fsprof
12582912 x2=fsunknown -15393132380160 x2=fsword -9437184 x2=ftencounter -24 x2=ftunknown 18691674603520
x2=ftword 15393149157376 x2=fykemp 35184359505920 x2=ganame 9 x2=gaplace -9437184 x2=gaunknown 9895598358528
x2=gaword 11534336 x2=gename -7340032 x2=georg -20971520 x2=gepeople -9895616184320 x2=geprof -25165824
x2=geprog 9895570046983 x2=geschool -7696581394432 x2=geunknown -15393133428736 x2=geword -17592174510073
x2=ghkschool -13631488 x2=ghunknown -18691716546560 x2=ghword -10995062800396 x2=giunknown -7340032
x2=gmunknown -23089769349096 x2=gnencounter 11534336 x2=gnword -8388608 x2=goorg -13631488 x2=goplace 7340032
x2=gounknown 34084878286848 x2=goword 18691734372352 x2=grunknown -6597069766648 x2=gsencounter -20971520
x2=gspeople -10485760 x2=gsunknown 20890692616192 x2=gsword -9895558512627 x2=gunknown -9437184 x2=gyemp
-9437184 x2=gyunknown -6597069766656 x2=gyword -7696589783040 x2=haname -10485760 x2=hdprog -12582912
x2=heunknown 13194139533312 x2=hfunknown 8388608 x2=hiplace 10485760 x2=hlunknown 10485760 x2=hmkemp
-39582444814336 x2=hnunknown -9895604649984 x2=hqunknown 15728640 x2=hrcareer 9895595212800 x2=hsunknown
-7696566714368 x2=hsword 35184351117305 x2=htencounter -6597087592437 x2=htkschool -11534336 x2=htprog
36700160 x2=htunknown -12582906 x2=htword -25288767438848 x2=hunknown 28311552 x2=hyunknown -9895639252992
x2=hyword 9437184 x2=iakemp -10995092160512 x2=ianame 25288756953088 x2=iaplace 19791179939840 x2=iaunknown
-25288758001670 x2=ibunknown 19922944 x2=icgathering 44040164 x2=icname 17825792 x2=icprof 7340032
x2=icunknown 75866319093760 x2=icword 25165824 x2=idunknown -6 x2=idword 18691697672192 x2=iename -12582912
x2=ieunknown 13194169942008 x2=ieword 24117248 x2=igencounter 7696581394440 x2=igunknown -20890701004800
x2=igword 11534336 x2=iiword 18874368 x2=ikunknown -15728640 x2=ilemp 16492674416640 x2=ilencounter
36283918319604 x2=ilname 11534336 x2=ilunknown 15393197391872 x2=imunknown 35184362651648 x2=inencounter
25165817 x2=inkemp -12094638391296 x2=inname -18691735420928 x2=inplace -13631488 x2=inprof 31457280
x2=inunknown -49283049 x2=inword 41781459681271 x2=ioemp -9895617232896 x2=iofamous -9 x2=iounknown 13
x2=ipencounter 10 x2=ipkschool -13631488 x2=ipprog 24189283074040 x2=ipunknown -8388608 x2=ipword
-8796078342144 x2=irgathering -14293672132608 x2=irorg -6597060329479 x2=irunknown 52776566521856 x2=irword
-7696588734472 x2=isname 20971520 x2=isplace 7340032 x2=isunknown 24189225402368 x2=isword 7340040
x2=itencounter -12582882 x2=itgathering 14680064 x2=itorg 7696573005824 x2=itunknown -10995116277760
x2=itword -10995116277760 x2=ixkemp 9895596261376 x2=ixunknown -16777216 x2=ixword 11534336 x2=izencounter 11
x2=jeunknown -9437184 x2=jiunknown -26214400 x2=junknown -7696590831616 x2=kaname -19922944 x2=kaunknown
-10995105792000 x2=keencounter 7340032 x2=kekschool 18874368 x2=kename 8388608 x2=kepeople 30786325577728
x2=keprog -15728640 x2=keunknown -16492704825344 x2=keword 31885827768320 x2=khunknown -17592186044416
x2=kiunknown -24189255811072 x2=koplace 13631488 x2=kounknown -7696589783040 x2=koword -6291456 x2=ksemp
-13194126950400 x2=ksencounter 6291456 x2=ksprof -31457280 x2=ksunknown -9895584727052 x2=ksword
-6597043552256 x2=kunknown -7340032 x2=kuunknown -7340032 x2=kyname 59373627899904 x2=kyunknown
16492674416640 x2=lagathering -8388608 x2=lakemp -7696581394432 x2=laname 18691742760960 x2=lapeople
20890720927744 x2=laplace 7340032 x2=laprof 26214400 x2=launknown -21990254575616 x2=laword 21990213681152
x2=ldencounter -8388619 x2=ldorg -7696548888576 x2=ldplace 12582912 x2=ldunknown -25288781070336 x2=ldword
16492660785141 x2=leencounter 15393132380134 x2=lekemp 16777216 x2=lename -28311552 x2=lepeople
-14293632286720 x2=leprog -7340014 x2=leunknown -40681917644818 x2=leword -10995122569216 x2=lfword -18874368
x2=liname -7340032 x2=liunknown -7696555180032 x2=lkencounter -6597056135144 x2=lkword 6291456 x2=llemp
-11534328 x2=llencounter -12094627905527 x2=llkemp -7340032 x2=llname -14293636481024 x2=llorg -9437173
x2=llunknown -20890697859072 x2=llword 7696595025930 x2=lmunknown 34084860461056 x2=lmword -7340032 x2=lnword
27487802228736 x2=lounknown -34084871995392 x2=loword 14680064 x2=lsemp -9437184 x2=lsencounter 22020113
x2=lspeople -10485760 x2=lsschool -15393162788864 x2=lsunknown -8796104556538 x2=lsword -8796077293576
x2=ltunknown 35184397254656 x2=ltword 13194145824768 x2=lyword 9895577387015 x2=maname 7340032 x2=maprog
11534336 x2=maunknown -25288785264640 x2=maword -11534336 x2=mepeople -15393185857536 x2=meprog -7
x2=meunknown 27487867240448 x2=meword -18 x2=miname 29686813949952 x2=miunknown -14293674229760
x2=mogathering -27 x2=mounknown -12582912 x2=mpencounter -19922934 x2=mpgathering 35651564 x2=mpunknown
9437184 x2=mpword -8796093022208 x2=mrword -7696581394432 x2=msname 8388608 x2=msunknown 14680064 x2=msword
18691708157952 x2=myorg -22020096 x2=myschool -8796093022208 x2=naname 23089754669056 x2=naplace 15728640
x2=naschool -22020096 x2=naword -6291456 x2=ndencounter -32505845 x2=ndkin -12582912 x2=ndkschool
-7696605511680 x2=ndorg -7 x2=ndplace 28587312807936 x2=ndunknown -16492702728192 x2=ndword -15
x2=neencounter -34084851023907 x2=nekschool -8388608 x2=nename -14293651161088 x2=neplace -8388608 x2=neprof
32505856 x2=neunknown -8796112945160 x2=neword -6597086543872 x2=ngemp -12094627905536 x2=ngencounter
-8796118188019 x2=nggathering -15728625 x2=ngname 19922936 x2=ngorg -14680064 x2=ngpeople -26388263337962
x2=ngplace 7 x2=ngunknown -39582418599917 x2=ngword 30786319286272 x2=nischool 10485760 x2=niunknown
-20890720927744 x2=nkemp 26388297940977 x2=nkprof -9437184 x2=nkunknown 37383412121600 x2=nkword -11534336
x2=nnname 14680064 x2=nnunknown -7696588734464 x2=nnword 9 x2=noname -6291456 x2=nounknown -18691697672180
x2=nsencounter -10 x2=nskemp 17592179752960 x2=nskschool -8388608 x2=nsorg 27262976 x2=nsprof -8388608
x2=nsunknown -8796093022208 x2=nsword -16492694339584 x2=ntemp -9895604649984 x2=ntencounter 8796112945152
x2=ntname 19791235514368 x2=ntorg 16777216 x2=ntprof -37748736 x2=nttrail 23089752571904 x2=ntunknown
-31457280 x2=ntword -18691685089269 x2=nygathering -7340043 x2=nyorg 15393146011638 x2=nyprof -15728640
x2=nyunknown -8796100362240 x2=oaunknown -14293668986880 x2=odunknown -7696525819904 x2=odword -31457280
x2=ofword -8388608 x2=ogunknown -9437184 x2=ohunknown -7340032 x2=okkemp -29686821289984 x2=okprof -13631488
x2=okunknown -7696581394432 x2=okword 14680053 x2=olkschool -13631488 x2=olorg 11534336 x2=olschool
-21990209486848 x2=olunknown -15393184808960 x2=olword -8796086730746 x2=omencounter -14293663743981
x2=omunknown -8796093022200 x2=omword -19922932 x2=onemp -17592171364333 x2=onencounter -13194145824747
x2=ongathering -7696581394393 x2=onkemp -19791188328448 x2=onkorg 6291456 x2=onkschool -9437184 x2=onname
-10995116277760 x2=onorg 21990256672755 x2=onpeople 20890704150528 x2=onplace -15728630 x2=onprof -10485760
x2=onunknown -25288783167488 x2=onword 36283865890825 x2=oounknown -6597097029632 x2=ooword 34084871995392
x2=opemp 7340020 x2=opgathering -7340022 x2=opunknown -10485753 x2=opword -8796093022208 x2=orkin 7340032
x2=orname 21990232555520 x2=orprof -13194177282055 x2=orprog -10995116277760 x2=ortrail 7 x2=orunknown
-13194139533302 x2=orword 19791223980015 x2=osname 36700160 x2=osplace 8 x2=osunknown -29686824435712
x2=otemp -21990211583986 x2=otencounter 12 x2=otunknown 35184392011776 x2=otword -16777216 x2=ounknown
-11534336 x2=ouunknown 8388608 x2=ovunknown -7340032 x2=owgathering -8796117139464 x2=owprog -36700160
x2=owunknown -28587328536569 x2=owword -15728652 x2=oxunknown -10485760 x2=oxword 16777216 x2=oypeople
23068672 x2=oyunknown 13194139533312 x2=oyword 8 x2=ozunknown 16777216 x2=paunknown 56075093016576 x2=paword
-9437184 x2=peunknown -8796093022208 x2=peword -10485760 x2=piunknown 12582912 x2=plkemp -12094634196992
x2=pogathering -14293658501120 x2=pounknown -9437184 x2=poword -11534336 x2=ppunknown 8388608 x2=prunknown
27487790694400 x2=pskemp 9437184 x2=psorg 54525952 x2=psword -9895615135750 x2=ptemp 23089744183296 x2=pyprof
18874368 x2=qunknown -9437184 x2=raemp -26388261240819 x2=raname -12094646779896 x2=raorg -9437184 x2=raplace
-10485760 x2=raunknown -13194129047552 x2=raword -8388608 x2=rbunknown 12094627905536 x2=rcunknown
94557999988736 x2=rdemp -21990223118336 x2=rdencounter 57174618275831 x2=rdkschool -45088768 x2=rdname
7340032 x2=rdorg 13 x2=rdprof 9437184 x2=rdunknown -17592186044416 x2=rdword -7696588734479 x2=reemp
-13194139533291 x2=reencounter 7340020 x2=rekschool 20971520 x2=reorg -14680064 x2=reschool 21990246187008
x2=reunknown -28587350556649 x2=reword -24117248 x2=rgunknown -8388608 x2=riname -12582912 x2=riplace
-6291456 x2=riunknown -15393162788864 x2=rkkschool -7340032 x2=rkplace 17825792 x2=rkprof -24117240
x2=rkunknown 15728650 x2=rkword -9437156 x2=rlpeople 22020096 x2=rmemp -15393162788886 x2=rmschool -6291456
x2=rmword -7696581394416 x2=rnprog -7340032 x2=rnunknown 19791188328448 x2=rnword 14680076 x2=rokschool
9437184 x2=roname 6291456 x2=rounknown -20890709393408 x2=roword 15393149157384 x2=rpunknown 39845888
x2=rsencounter -13 x2=rskemp 10995116277760 x2=rsname -6291456 x2=rsorg -9895574241274 x2=rsprof 52428811
x2=rsprog 13631488 x2=rsunknown -8796061564941 x2=rsword -14293651161102 x2=rtemp -17592186044416
x2=rtencounter -8388622 x2=rtkemp -13194139533312 x2=rtname 10 x2=rtunknown -16492674416640 x2=rtword
17592168218639 x2=runame -10485760 x2=ruplace -6291456 x2=ruunknown -7696596074496 x2=ryemp 13631468
x2=ryencounter -11534336 x2=ryname 25288758001664 x2=ryorg 26214400 x2=ryprof -25165824 x2=ryschool 24117248
x2=ryunknown 14293714075648 x2=ryword -28587302322141 x2=sakemp -10995107889152 x2=saplace -11534336
x2=saunknown 12094636294144 x2=sckorg 19922944 x2=seemp -9895604649984 x2=seencounter -15393121894400
x2=segathering 15 x2=sekemp 16492674416640 x2=sename -6597069766656 x2=seprof 10485760 x2=seunknown 15728631
x2=seword 9895617232896 x2=shorg -14680064 x2=shunknown -21990209486848 x2=shword -19791248097280 x2=siplace
-8388608 x2=siunknown -21990225215488 x2=skkemp -6291456 x2=skunknown -15393177468928 x2=skword
39582412308487 x2=slunknown -7340032 x2=smunknown -13631488 x2=soplace 16777216 x2=sounknown 17592186044431
x2=ssencounter 12094644682723 x2=ssgathering 9437192 x2=ssprof -13631488 x2=ssunknown 26388301086712
x2=ssword -15393162788871 x2=stemp -21990239895552 x2=stencounter -9895604649975 x2=stgathering -11534313
x2=stkschool 14293624946688 x2=storg 24189245325312 x2=stprof -10485760 x2=stunknown 31457280 x2=stword
-16492660785145 x2=sunknown -6597069766656 x2=syunknown 41781460729856 x2=syword 9437184 x2=taname
-14293651161088 x2=taorg -9437184 x2=taprof 15728640 x2=taunknown 38482922700800 x2=taword 14680064
x2=tcunknown 6291456 x2=teencounter -8388623 x2=tekemp 18691697672192 x2=tekin 19922944 x2=tename -9437184
x2=teorg -18874338 x2=teprof 16777216 x2=teprog 14680064 x2=teschool 51677039165440 x2=teunknown
25288753807360 x2=themp 14293639626759 x2=thencounter -15728646 x2=thkschool 37383376470022 x2=thname
-9437184 x2=thprof 22020096 x2=thword 15393155448820 x2=tiunknown -14293651161088 x2=toname 33554432
x2=toplace -9437184 x2=tounknown -30786363326464 x2=toword 10485770 x2=tsencounter 17825792 x2=tskschool
13631488 x2=tspeople -6291456 x2=tsprof 29686849601536 x2=tsunknown -17592135712768 x2=tsword -10485781
x2=ttunknown -12094643634176 x2=tunknown -12582912 x2=tuunknown 12582912 x2=tvemp -7340032 x2=tyemp
15393147060224 x2=tyencounter 15728657 x2=tykschool 13631488 x2=tyorg 17825792 x2=tyschool -39845888
x2=tyunknown -10995105792000 x2=tyword 10995124666378 x2=tzunknown -8796093022208 x2=uaunknown
-10995125714944 x2=uborg -6597069766656 x2=udunknown -7696590831616 x2=ueencounter 20971538 x2=uekschool
19922944 x2=ueorg -7696568811520 x2=ueunknown -17592169267200 x2=ueword -10485766 x2=ufunknown 10
x2=ugunknown -10485760 x2=ulunknown 29686813949952 x2=umemp 39582395531257 x2=umgathering -22020096
x2=umschool 18874368 x2=umunknown 8796104556534 x2=umword 14680064 x2=unencounter -10 x2=unprof -18874368
x2=ununknown -8796062613484 x2=upkemp 13194145824768 x2=uporg -31457280 x2=upunknown -13194156310528
x2=urunknown -24189285171200 x2=usencounter -19 x2=uskemp -8796081487872 x2=usname -6597047746560 x2=usplace
-10485760 x2=usschool -16777216 x2=usunknown -14293651161088 x2=usword -12094612176890 x2=utunknown
-7696564617205 x2=utword -10485760 x2=uvunknown 35184372088832 x2=uxunknown 31885844545536 x2=uypeople
38482906972160 x2=vagathering 19 x2=vaunknown -27487803277312 x2=vename 35184360554496 x2=veunknown
-13194117513199 x2=veword 25288776876032 x2=vnunknown -9437184 x2=vpcareer -6597069766656 x2=vunknown
-8796093022208 x2=vuunknown -7696570908672 x2=vyorg -6291456 x2=vyunknown 20971520 x2=waplace 17825792
x2=waunknown -10995124666368 x2=weunknown -20890755530752 x2=wiunknown 31885855031296 x2=wiword
16492662882314 x2=wnkschool 14680064 x2=wnprof -9437184 x2=wnunknown -7696600268800 x2=wnword -20971531
x2=woword -8388608 x2=wsgathering -11 x2=wsunknown -9437184 x2=wsword 25165824 x2=wtunknown -10485760
x2=yaunknown -15393155448823 x2=ydunknown 16777216 x2=yename 9437184 x2=yeunknown 13194131144704 x2=yeword
-8388608 x2=ylunknown -10485760 x2=younknown -8796100362240 x2=yoword 25165824 x2=ypunknown 35651584 x2=ysemp
17825792 x2=ysencounter -13631519 x2=yskemp 61865984 x2=ysschool -27262976 x2=ysunknown -10995146686464
x2=ysword -13194172039168 x2=zaunknown -17592186044416 x2=zeunknown 14680064 x2=ziunknown 7340032
x2=ımunknown -11534336 x3='ll -12582912 x3='ve 22020096 x3=-in 18 x3=-op -11534336 x3=-up -17825792 x3=003
-14680064 x3=004 8388608 x3=006 -12582912 x3=010 17825792 x3=011 29360128 x3=013 -10485760 x3=014 -9437184
x3=016 31457280 x3=09 -7340032 x3=1 -9895614087168 x3=12 -7696597123072 x3=14 -16777216 x3=19 13631488 x3=2
-7696593977344 x3=200 13631488 x3=3 -7340032 x3=34 13631488 x3=4 -8796093022208 x3=5 -16777216 x3=6 -9437191
x3=88 25165824 x3=9 -15728640 x3=969 12582912 x3=985 -10485760 x3=989 12582912 x3=994 -13631488 x3=996
11534336 x3=998 -6291456 x3=aas -12582912 x3=aba 24189255811072 x3=abi 10995116277760 x3=abs -18874368 x3=ach
15393176420385 x3=ack 33554432 x3=act -8796093022208 x3=ad -9437184 x3=ada 35184372088832 x3=add -8388608
x3=ade 15393172226038 x3=adh 9437184 x3=ado -25165824 x3=ads -8388608 x3=ady 38482920603648 x3=aff 18874368
x3=aga -9895591018496 x3=age -36700160 x3=agm -23089768300520 x3=ago -25165816 x3=aha 16492660785152 x3=ahn
-7696581394432 x3=aho 13631488 x3=aid 18874368 x3=aig -18691676700672 x3=ail 34084874092544 x3=ain
16492690145274 x3=air 52776569667571 x3=ais -24117248 x3=ait -8388608 x3=aka -13631488 x3=ake -8796110848000
x3=akh -10995116277760 x3=aki -16492674416640 x3=ako 8388608 x3=ald 15393152303104 x3=ale -23089744183287
x3=alk -7696568811493 x3=all 38797333 x3=als 18874397 x3=alt 8388608 x3=aly 21990222069770 x3=ama -14680054
x3=ame -14293677375488 x3=ami -8388608 x3=amp -7696568811528 x3=ams -14293595586560 x3=ana 9895587872768
x3=and 19791192522731 x3=ane -6597062426624 x3=ang -6597079203840 x3=ani -8796083585024 x3=ank 57174618275824
x3=ann 9437184 x3=ano -9895591018496 x3=ans -12094618468352 x3=ant 20890745044948 x3=any 13194121707509
x3=apa 7696565665792 x3=app -7696581394432 x3=ara -16492674416640 x3=ard 26388292698112 x3=are
-30786325577741 x3=ari -9895642398720 x3=ark -9895578435550 x3=arm -19791209299974 x3=arn 14 x3=aro -8388608
x3=ars -29686822338591 x3=art -29686841212919 x3=aru -6597077106688 x3=ary -15393126088713 x3=asa
12094627905536 x3=ase -7696581394422 x3=ash 30408704 x3=asi -7340032 x3=aso 17825792 x3=ass -8796053176336
x3=ast 24189255811080 x3=ata -14293612363776 x3=ate 30786331869198 x3=ath -10995136200704 x3=ats -15728640
x3=att 9895617232896 x3=ave 31885845594123 x3=avy -8388608 x3=awi 36283883716608 x3=aya 7 x3=ays
-28587345313824 x3=azi 7340032 x3=b -13194139533312 x3=ba -31457280 x3=bab -10485760 x3=bad 10995116277760
x3=bai 13194139533312 x3=bal -31457280 x3=bar 13194146873331 x3=bas 25165824 x3=bay -12582912 x3=bbc
-11534336 x3=bbi -6291456 x3=bbo -6597069766656 x3=bed -7340032 x3=bee 13631488 x3=bel 10485760 x3=ber
-12582890 x3=bes -10485760 x3=bey 16492659736576 x3=bia 21990232555520 x3=bic -7696596074496 x3=bie 31457280
x3=big 12582912 x3=bin -10485760 x3=bio 7340023 x3=ble -34 x3=bon 8 x3=bor 6597056135168 x3=boy 23068672
x3=bra 19922944 x3=bus -14680084 x3=c -20971520 x3=cab 14680070 x3=cal -16492706922478 x3=cam -13631488
x3=can 8388608 x3=car -7696602365942 x3=cas -6597063475200 x3=cat -15393176420352 x3=cee 34603008 x3=cef
-14680064 x3=ceo 12094620565504 x3=cer 50577546412032 x3=ces 8796121333760 x3=cfo -9895613038592 x3=cha
-9895580532736 x3=che -11534336 x3=chi -7696581394432 x3=cht -8796093022208 x3=cia -9437184 x3=cil
35184407740404 x3=cks -6597049843712 x3=co -7696571957248 x3=con -18874368 x3=cot 60473160499200 x3=cow
-8388608 x3=cox 11534336 x3=cra 17825792 x3=cts -37748736 x3=cue 50331648 x3=cum 6291456 x3=cv -10485760
x3=cyp 35651584 x3=d's 64871175553024 x3=dai 12582912 x3=dam -12094643634176 x3=dan 15393154400250 x3=dar
-13631488 x3=daw 17825792 x3=day -50577619812313 x3=dea 10485760 x3=ded -8388608 x3=dee 12094618468352 x3=del
20890720927744 x3=den 19791192522746 x3=der -19791167356928 x3=des 7340032 x3=det 11534336 x3=dex
-7696581394432 x3=dge -23089744183296 x3=dia 26388264386569 x3=dic 8796134965248 x3=din 9437184 x3=dio
-9895617232896 x3=dit -12582883 x3=dj -9437184 x3=dle 7340025 x3=dog -7340032 x3=don -9895604649977 x3=dos
15728640 x3=dra -7340032 x3=dro 20971520 x3=dry 10485760 x3=due 20971520 x3=e's 25165815 x3=ead -25165816
x3=eal -12582894 x3=eam 49478005424115 x3=ear -9437184 x3=eat -8388626 x3=eau 21990232555520 x3=ech
-9895527055369 x3=eck -9895604649964 x3=ecs -6597069766656 x3=ect -32505856 x3=eda -7340032 x3=edi 10485760
x3=eds -16492694339584 x3=eed -7 x3=eek -16492686999514 x3=eel 12094607982592 x3=een -13194166796275 x3=eep
15728640 x3=eer -8796102459403 x3=ees -6597040406520 x3=eet 23089711677440 x3=efs 11534336 x3=ega -8388608
x3=ege -13194148970502 x3=ego 60473139527680 x3=ein 8796074147834 x3=eks -12582901 x3=ela -13631488 x3=eld
-17592186044429 x3=ele 19791209299968 x3=elf -6597077106688 x3=ell -20971529 x3=elo -16492683853824 x3=els
-14 x3=ely -9895615135744 x3=ema -14293661646848 x3=eme -9895578435584 x3=emi -13631488 x3=emo -27 x3=emy
-8796075196416 x3=ena 16492674416640 x3=end -15393202634752 x3=ene -23068672 x3=ens -9895639252992 x3=ent
12094612176920 x3=eon -9437184 x3=eos -9895617232896 x3=ept 20890720927744 x3=era -31885810991085 x3=erd
-18874368 x3=ere -15393162788874 x3=erg 9895587872768 x3=eri 13194172039168 x3=erk -17825784 x3=ern
20890730364928 x3=ers -6597005803529 x3=ert -12094627905542 x3=ery -30786296217613 x3=esa -20971520 x3=ese
10995116277760 x3=esh 9437184 x3=esi 31457280 x3=esk 40681930227712 x3=ess 7340019 x3=est -21990239895515
x3=eta 21990232555520 x3=ete -9437168 x3=eth 40681915547648 x3=eto -7696557277184 x3=ets 34602994 x3=ett
-12094616371200 x3=ety 10995140395008 x3=eue -19922929 x3=eum 40681918693367 x3=eur -20971528 x3=eus
-14293637529600 x3=eva -6291456 x3=eve -11534336 x3=ewe -12094649925632 x3=ews 14680074 x3=ex -10485760 x3=ey
-10995116277760 x3=eye 10 x3=eys -10485752 x3=eza -6597069766656 x3=fam 9437184 x3=fan 11534336 x3=fao
29686813949952 x3=fed -9895604649984 x3=fee -11534346 x3=fer -7696591880192 x3=fic 32985348833280 x3=fit 6
x3=fle -6291456 x3=for -12094614274048 x3=fra 34084860461056 x3=fts -7696598171642 x3=g -9437184 x3=g's
11534336 x3=gan -11534336 x3=gap -6291456 x3=gar 23089752571916 x3=gas 9895604649984 x3=ged 13631488 x3=gen
-15393155448832 x3=ger -7696623337488 x3=ges -17592205967360 x3=ght -28587315953652 x3=gic 12582912 x3=gig
7696581394441 x3=gin 8796112945152 x3=gle -48378526302208 x3=gna 25288776876050 x3=goa -10485760 x3=god
-12094641537024 x3=gon 11534336 x3=gos 7340040 x3=gua -7696581394432 x3=gue -7696599220224 x3=guy
37383389052928 x3=h 28311552 x3=had 18874368 x3=hal 7340032 x3=ham -26388259143680 x3=han -8796103507968
x3=has 8388608 x3=hat -12582927 x3=hay -11534336 x3=hed -15728631 x3=hef -8388608 x3=hei -8388608 x3=hej
-7340032 x3=hem 32505856 x3=hen -24189290414053 x3=her 15 x3=hes -10485760 x3=hil 13631488 x3=hin 6291456
x3=hio -12094634196992 x3=hip 14293685764086 x3=hm -39582444814336 x3=hol -9895604649984 x3=hon 14680070
x3=hot -6291456 x3=how -8796122382336 x3=hr 9895595212800 x3=hrs 6 x3=hto -6291456 x3=hts 9895613038569
x3=hus 25165824 x3=hyl -10485760 x3=ial 26388306329635 x3=ian -8796107702282 x3=iba -7696557277184 x3=ica
-14680051 x3=ice 32985348833242 x3=ich 7696569860096 x3=ick -14293680521216 x3=ics -8796059467776 x3=ict
14680064 x3=ida 27262976 x3=ide 9895595212788 x3=idh 12 x3=idi 11534336 x3=ido 31457291 x3=ids -16777216
x3=ied -8796081487872 x3=ief -8388601 x3=ien -13631488 x3=ier 48234496 x3=ies -9895594164233 x3=iet -9437184
x3=iew -12094655168471 x3=ife 8796093022202 x3=ift -9 x3=ify 35184359505920 x3=iga 15393162788864 x3=igh
-17592126275584 x3=ign -9437184 x3=igo -9895616184320 x3=ii 18874368 x3=ike -19922944 x3=ila -10995116277760
x3=ild -9895584727040 x3=ile -17825792 x3=ill -14293651161060 x3=iln 27487802228736 x3=ilo 24117248 x3=ily
-11534336 x3=ima 6291456 x3=ina 14293651161088 x3=ine -50577525440535 x3=ing -71468272582592 x3=ini
12094627905536 x3=ink 8796109799424 x3=inn -7696581394424 x3=ino -18874347 x3=ins 31885837205495 x3=int
35651584 x3=ion -41781441855418 x3=ior 36700160 x3=ios -15728640 x3=ips -7696599220231 x3=ira -14680058
x3=ird 6291456 x3=ire 8796081487857 x3=irl 17825792 x3=irm -18 x3=iro -6291456 x3=irs -6291445 x3=iru
-13631488 x3=iry -7696589783016 x3=isa -29686804512768 x3=ise -14293637529590 x3=ish -28587353702400 x3=isi
-13194139533312 x3=iss 45080017633280 x3=ist -26388257046536 x3=ita -8796099313664 x3=ite -20890727219227
x3=ito -16492674416640 x3=its 16492664979479 x3=itt -16777216 x3=ity -23089752571917 x3=ium 24189282025472
x3=ius 13631488 x3=iva -10995116277741 x3=ive 26388290600970 x3=iya -13631488 x3=ize 9437184 x3=j
-7696590831616 x3=jam -7696581394432 x3=jan -8388608 x3=ji -15728640 x3=joy 9 x3=jpl -12094634196992 x3=k
-7340032 x3=kan -9895610941440 x3=kar 13631488 x3=kea 10995128860672 x3=ked -7696581394432 x3=kel -13631488
x3=ken 85761906966528 x3=ker 23089767251955 x3=kes -17825792 x3=ket -20890704150540 x3=kew 8388608 x3=kia
-6597030969344 x3=kie -9437184 x3=ko -6291456 x3=kol 8388608 x3=kow 7340032 x3=kum -14680064 x3=l's -7340032
x3=lab 21990224166912 x3=lad -7340040 x3=lag -14680064 x3=lah -9437195 x3=lam 16777216 x3=lan 7340032 x3=lar
-6597036212224 x3=las -6291456 x3=lau -16777216 x3=law -11534336 x3=lay -7340032 x3=lch -17825792 x3=lde
-9437175 x3=lds 20890720927744 x3=led -12094644682758 x3=lee -15393171177472 x3=len 17825800 x3=ler
28587354750964 x3=les -16492674416632 x3=let 50577508663289 x3=ley -14680064 x3=lft 17592186044416 x3=lia
16492674416640 x3=lic 9895624572928 x3=lie -12094637342720 x3=lim -6291456 x3=lin -10995116277766 x3=lis
35184357408768 x3=lit -7340032 x3=lix 9895596261376 x3=lks -6291456 x3=lla 15393154400256 x3=llo
-6597085495296 x3=lls -13194156310528 x3=lly 26388262289408 x3=lms 9895604649984 x3=lon 23089735794677 x3=low
-10995159269376 x3=lsa -7340023 x3=lsh -8796106653696 x3=lth 10995096354827 x3=lty -8388608 x3=lub
-6597069766656 x3=luf 10 x3=lut -6597069766656 x3=m's 16492667076608 x3=man 39582467883008 x3=map 9437184
x3=mar 24189247422464 x3=mas 28587302322176 x3=mat 11 x3=mba -9895615135744 x3=mbo -11534336 x3=men 36700160
x3=mer -8796120285184 x3=mes 24189255811052 x3=met 15393148108800 x3=mia 7340032 x3=min -12094634196977
x3=mir -7340032 x3=mit 12582880 x3=mma -14680064 x3=mme 12094649925632 x3=mna -22020096 x3=mon -7340032
x3=mos -7340032 x3=mps 7 x3=mr -7696581394432 x3=mri -13194150019072 x3=ms 32505856 x3=mus 19922944 x3=n's
-20890720927744 x3=nai -8796093022208 x3=nal 60473159450651 x3=nam 14680064 x3=nao -9437184 x3=nar 26 x3=nas
-23068672 x3=nau -6291456 x3=naw -8388608 x3=nca 23068672 x3=nce -24189270491115 x3=nch -16492696436736
x3=ncs -7340032 x3=ncy 16492674416640 x3=nda -13194139533312 x3=nde -13194126950400 x3=ndo -8796076244992
x3=nds -9895625621504 x3=ndu 15393178517511 x3=ned -8796109799424 x3=nel 15393162788864 x3=nen 19922944
x3=neo -8796082536448 x3=ner 28587302322167 x3=nes -31885857128448 x3=net -10485760 x3=ney -9895604649984
x3=nga 9895587872768 x3=nge -17592199675895 x3=ngo -18691679846400 x3=ngs 12094611128345 x3=nia -19922944
x3=nic -9895575289879 x3=nik 10485760 x3=nis -10485760 x3=nit 7696575102976 x3=nka -16777216 x3=nli 8388608
x3=nny -18874368 x3=nod 14680064 x3=non 15728640 x3=nor 27487807471616 x3=nos -8388608 x3=nou 9437184 x3=now
7340032 x3=nox -8388608 x3=nry -6291456 x3=nta 41781441855488 x3=nte -8388608 x3=nto 11 x3=nts 14680064
x3=nty 20890720927744 x3=nue 7696581394432 x3=nun -16777216 x3=nya -8796102459384 x3=nza 10485760 x3=nım
-11534336 x3=o -11534336 x3=o's 20971520 x3=oad -11534336 x3=oal 20971520 x3=oan -6291456 x3=oat
15393199489024 x3=obi -9437184 x3=obs -8388608 x3=och -12582912 x3=ock -12094611128320 x3=ode -7696599220215
x3=ods 26388279066624 x3=odu -7340032 x3=ody 11534336 x3=oem 8388608 x3=oen 7340032 x3=oes -7696556228608
x3=oet 23068672 x3=ofe -13631488 x3=off -6291456 x3=ofi -10485760 x3=ofs -9437184 x3=oft -6291456 x3=oga
-10485747 x3=ogo -22020096 x3=ogy -9437184 x3=oil 11534336 x3=oir -17592186044416 x3=oix -12582912 x3=oke
25288767438856 x3=ola -13194108076032 x3=ole -15728640 x3=olf 12094627905536 x3=oll 13631488 x3=olm 17825792
x3=olo -9895604649984 x3=ols -10995122569216 x3=olt 27487800131584 x3=olu 13631488 x3=oma -9895584727040
x3=ome 27487799082992 x3=omp 13631488 x3=oms 32985326813192 x3=ona -18691685089280 x3=ond -8388608 x3=one
20890720927730 x3=ong -7696606560250 x3=onk -12582912 x3=ons -21990225215497 x3=ont -8796105605120 x3=ony
7696566714355 x3=ood 9895636107264 x3=ook -23089744183310 x3=ool -28587302322183 x3=oom -20890738753491
x3=oon -15728640 x3=oop 14680064 x3=oor -16492704825344 x3=oot 8 x3=ope -8796102459392 x3=ops 13631488 x3=ord
-23089762009088 x3=ore -20890720927727 x3=org 8388608 x3=ork -8796107702272 x3=orn -20971520 x3=ors
-14293601878001 x3=ort -30786318237719 x3=ory 34084860461048 x3=ose 16492667076608 x3=oss -15393194246155
x3=ost -23089759911936 x3=ota 7696603414537 x3=ote -8796093022208 x3=oth -8 x3=oto -7340032 x3=ots
19791235514368 x3=ott 6597059280896 x3=oun 27262976 x3=oup -31457280 x3=our -17592202821632 x3=ous -7340032
x3=out -7696581394422 x3=ove -6597069766656 x3=ovo 9895604649984 x3=owa 18874368 x3=owe -7696588734464 x3=own
-9895628767239 x3=ows -8796111896595 x3=owt -10485760 x3=oys -25165824 x3=pal 18874368 x3=pam 30786325577728
x3=pan 11534336 x3=pat 7340032 x3=pen 8 x3=per -14293684715548 x3=phd -12582912 x3=phy -9437184 x3=pia
9437184 x3=pit 28311552 x3=ple -7 x3=po -11534336 x3=pot -21990215778288 x3=ppy 16777216 x3=pta -10485760
x3=pts -8388608 x3=pur -12094616371200 x3=pus -18874360 x3=q -9437184 x3=q&a -10485749 x3=que -17592175558656
x3=r's -14293651161088 x3=rad 15393195294720 x3=rag 10485760 x3=ral 7340045 x3=ram -10995092160512 x3=ran
-9895604649984 x3=rar 37748736 x3=ras -24189233790976 x3=rau 8388608 x3=rce 24189273636864 x3=rch
-20890720927755 x3=rcy 26214400 x3=rds 15393178517495 x3=rea 10 x3=reb 9437184 x3=red -7696581394432 x3=ree
-13194113318928 x3=rem 9437184 x3=rep 7696636968960 x3=rer 25288767438848 x3=res 25165824 x3=ret -10485760
x3=rew 13194139533304 x3=rey -8388608 x3=rgh -6291456 x3=rgo 18691744858112 x3=rgy -9437184 x3=ria
-24189255811072 x3=rid 18691697672192 x3=rie 25288775827456 x3=ril -10995116277760 x3=rim 27487782305792
x3=rin 12094635245568 x3=rio 17592178704384 x3=rip -8388599 x3=ris 10485760 x3=rit -7340032 x3=rks
-15393151254538 x3=rms -19922944 x3=rmy -22020096 x3=rne -8796100362240 x3=rns 12582912 x3=rol 25165832
x3=ron -7696589783040 x3=ros -6597069766656 x3=row -15393193197568 x3=roy 7340032 x3=rps 54525952 x3=rre
-8388608 x3=rse -14293616558101 x3=rsk -11534336 x3=rso 12582919 x3=rst -7696570908672 x3=rte 23089744183296
x3=rth 16492668125184 x3=rtu 6291456 x3=rty 36 x3=rue -8388608 x3=rum -15393179566080 x3=run -8388601 x3=rus
9895591018496 x3=rut -26214387 x3=s -6597069766656 x3=sah -18874368 x3=sal -15728633 x3=sar 12582912 x3=sau
-20971520 x3=sby -8388608 x3=sch -7696573005824 x3=sco 21990246187021 x3=sea -20971520 x3=sed -10995127812096
x3=sei 10485760 x3=sel -14680064 x3=sen -17592198627328 x3=seo -9437184 x3=ser 10995105792000 x3=ses 17825792
x3=set 17825798 x3=sex 26214400 x3=sey 9437184 x3=sha -6597058232320 x3=sia -25165824 x3=sin -15728640 x3=sis
8 x3=sit -17825763 x3=ska 12582912 x3=sky 59373627899904 x3=sle -35651584 x3=slo -6291456 x3=sly 14680064
x3=son 59373627899904 x3=sor -10485768 x3=sse 12 x3=ssy 29360128 x3=sta -12582912 x3=ste -10485760 x3=sts
-10995038683143 x3=sun -11534336 x3=sus -12582912 x3=t -12582912 x3=t's -9895604649977 x3=ta -6291456 x3=tag
-15728627 x3=tal 14293696249856 x3=tar 18874368 x3=tas 41781463875584 x3=tax -12582912 x3=tby -14293651161088
x3=tch 17592158781410 x3=ted 20890709393400 x3=tee 61572695195617 x3=tel -17592140955648 x3=ten
15393174323200 x3=tep -8796100362240 x3=ter -29686820241421 x3=tes -23089778786304 x3=tet 10485760 x3=tfl
23089744183296 x3=tha -11534336 x3=the 17592186044416 x3=ths 30786306703360 x3=tia -8388608 x3=tic -19922944
x3=tie 14680064 x3=tin -8796103507968 x3=tip -13631488 x3=tis 9895635058688 x3=tle 8796124479488 x3=tly
9437184 x3=tok -14293651161088 x3=tol -13631488 x3=tom -7 x3=ton -49477997035509 x3=top -7696589783026 x3=tor
29686770958336 x3=tos 25165824 x3=tov -8388608 x3=tra -9895624572928 x3=tre -16492690145253 x3=tri -11534336
x3=tro 13194147921929 x3=try -7696581394432 x3=tta -15393162788864 x3=tte 8796123430912 x3=tuv 35184372088832
x3=tv -7340032 x3=two -8388608 x3=uad -15728640 x3=uan 9437184 x3=uay -13631482 x3=uba -7340025 x3=ube
-10995106840576 x3=uck -13631488 x3=uct 19922944 x3=ude 27262976 x3=udi -10485760 x3=udy 12582912 x3=uel
-17825792 x3=uen 11534336 x3=uer -7340032 x3=uet 17592186044416 x3=uff -24117248 x3=ugh -15393194246151
x3=uin -18874368 x3=uio 7340032 x3=uiz 11 x3=uke 12582912 x3=ula 23089744183296 x3=ule 36700175 x3=ull
-9895604649984 x3=ult 24189268393984 x3=uly 8 x3=uma -6597080252427 x3=ums 9895604649984 x3=una
-10995086917621 x3=und -8388596 x3=une -9895604649984 x3=ung 15393180614656 x3=uno -7340032 x3=uns -10485760
x3=unt -17825771 x3=upe 8388608 x3=ups 14680064 x3=ura -12094643634176 x3=ure 12094637342734 x3=urg
-10995127812088 x3=uro -13194156310528 x3=urs -10 x3=urt 25288759050264 x3=ury 20890720927760 x3=usa 9437184
x3=use 10995152977909 x3=ust 36283860647936 x3=ute 50577534877708 x3=uth 9895623524352 x3=uts 20971520 x3=uty
-9437184 x3=uur 7 x3=uva -13194139533312 x3=v -8796093022208 x3=van -14293659549696 x3=ven -23089744183296
x3=ver -36283899445221 x3=ves 16492729991159 x3=vet -13631488 x3=vey 34084899258368 x3=vid -9437184 x3=vik
-23089763057664 x3=vil 8388608 x3=vio -7696581394432 x3=vis 9437184 x3=vor 25288767438848 x3=voy
24189255811072 x3=vp -6597069766656 x3=wal -7696590831616 x3=wan -8388608 x3=was 11534336 x3=way
-7696602365962 x3=wed -7340032 x3=wer -12094595399680 x3=wey 16492674416640 x3=wi 16492662882314 x3=wid
-9437184 x3=wis 13631488 x3=wns 13631488 x3=xam 24 x3=xar 8796084633600 x3=xer 13631488 x3=xes -9437184
x3=xpo -16492695388160 x3=y's 48378518962170 x3=yal 10995116277760 x3=yan 12582912 x3=yce 15393184808960
x3=yen -18874368 x3=yer -12582912 x3=yes -17825792 x3=yet 7340032 x3=yle -16777216 x3=yor -8796093022208
x3=yrs 30786342354937 x3=ysc 19922944 x3=yth 6291456 x3=zan -6291456 x3=zka 7340032 x3=zon 20890720927744
x3=zoo 35184372088832 z=! 17825803 z=\" -20971520 z=$ -17592140955657 z=& 13 z=' -16492666028054 z=( 7340046
z=) 74448896 z=, -28587227873216 z=. 28587288690688 z=: -6597022580714 z=; -13194139533284 z=? -9895637155860
z=a 19791199862784 z=about -23068672 z=after 33554432 z=an 10485760 z=and 24189200236567 z=as 90177524
z=asked -8388608 z=at 8388595 z=before 7340032 z=between -8 z=both 6291456 z=but -6 z=came -7696589783032
z=come 34084873043968 z=de -10 z=down 7340039 z=each -8 z=for -8796100362223 z=from -8388608 z=going 8 z=had
12582912 z=has -23068679 z=have -9437184 z=he 19 z=here 14680064 z=i 13194124853289 z=i'd 16 z=in
-38482906972168 z=is 23089766203383 z=it -8388608 z=last -11534297 z=like 55574528 z=long 7340032 z=me
-13631488 z=my -14680077 z=n 27262987 z=now 14293639626752 z=of -8796118188066 z=off 12582912 z=on
-17592210161655 z=one 28311545 z=same 23068672 z=sat -13194139533312 z=she 22 z=the -6597054037991 z=then
7340032 z=there -8388600 z=there's 6 z=this -7 z=till -8388618 z=to -6597094932489 z=together -12582912 z=too
14680064 z=took 19791209299968 z=under 30408704 z=until 8388608 z=wants 10485760 z=was 13194120658944 z=we
-11534301 z=where 9895643447304 z=which 9437184 z=who 29686794027008 z=with 21990221021214 z=works 16 z=¶
-40894464
"""
