"""Weights by which candidates for `shared` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
ka=name/far~-24 ka=org/far~19 ka=people/~-7 ka=place/alike~-20 ka=place/far~12 ka=prof/far~10 ka=prog/~10
ka=prog/alike~-7 ka=school/~25 ka=school/alike~5 ka=school/far~-22 ka=unknown/~-10 ka=unknown/alike~5
ka=unknown/far~-6 ka=word/~-33 ka=word/far~9 kb=emp/,~-13 kb=emp/.~-9 kb=emp/^~14 kb=emp/and~30
kb=emp/are~-6 kb=emp/boss~-6 kb=emp/inspector~6 kb=emp/is~-5 kb=emp/know~11 kb=emp/lady~-8 kb=emp/me~7
kb=emp/out~-6 kb=emp/was~-8 kb=emp/were~-7 kb=emp/works~-5 kb=emp/years~10 kb=encounter/'~11
kb=encounter/(~-11 kb=encounter/,~-5 kb=encounter/.~8 kb=encounter/:~17 kb=encounter/;~14 kb=encounter/?~6
kb=encounter/^~-17 kb=encounter/arch~7 kb=encounter/doing~-8 kb=encounter/got~15 kb=encounter/had~-7
kb=encounter/lady~7 kb=encounter/made~10 kb=encounter/one~12 kb=encounter/sat~-6 kb=encounter/took~9
kb=encounter/was~-11 kb=encounter/were~9 kb=famous/^~9 kb=gathering/^~-13 kb=gathering/comrades~-6
kb=gathering/me~-9 kb=gathering/sat~-5 kb=gathering/speaker~-11 kb=gathering/together~-7 kb=kemp/.~11
kb=kemp/he's~-6 kb=kemp/manager~-11 kb=kemp/recruiter~-6 kb=kemp/was~8 kb=kemp/when~12 kb=kin/,~6
kb=kin/was~12 kb=korg/,~23 kb=korg/^~9 kb=kschool/,~-16 kb=kschool/^~33 kb=kschool/is~5 kb=kschool/was~-6
kb=kschool/year~24 kb=name/(~13 kb=name/.~-9 kb=name/:~6 kb=name/day~-6 kb=name/i~5 kb=name/is~-5
kb=name/it's~-6 kb=name/she's~-9 kb=org/'~13 kb=org/he's~19 kb=org/lady~-7 kb=org/say~7 kb=org/served~9
kb=org/us~-26 kb=org/volunteer~19 kb=org/was~-14 kb=org/years~-9 kb=people/,~5 kb=people/.~-13 kb=people/^~8
kb=people/up~6 kb=place/,~-20 kb=place/.~9 kb=place/did~9 kb=place/was~10 kb=place/you~7 kb=prof/¨~-13
kb=prof/'~7 kb=prof/(~-6 kb=prof/,~8 kb=prof/.~34 kb=prof/^~-24 kb=prof/add~-6 kb=prof/and~-6
kb=prof/both~18 kb=prof/does~-5 kb=prof/he's~7 kb=prof/i'm~-9 kb=prof/one~10 kb=prof/other~19
kb=prof/she's~13 kb=prof/so~6 kb=prof/us~24 kb=prog/.~-5 kb=prog/^~9 kb=prog/call~-12 kb=prog/did~16
kb=prog/he's~-6 kb=prog/one~-5 kb=prog/was~-18 kb=school/¨~15 kb=school/'~-6 kb=school/,~-10 kb=school/.~-6
kb=school/^~-11 kb=school/girl~6 kb=school/i'm~-20 kb=school/is~-10 kb=school/me~10 kb=school/not~-7
kb=school/were~6 kb=unknown/(~23 kb=unknown/.~-11 kb=unknown/:~12 kb=unknown/back~-5 kb=unknown/been~6
kb=unknown/bloke~12 kb=unknown/boy~12 kb=unknown/chef~8 kb=unknown/cook~5 kb=unknown/day~-5
kb=unknown/days~13 kb=unknown/does~10 kb=unknown/driver~-9 kb=unknown/factory~-5 kb=unknown/fair~-6
kb=unknown/fella~7 kb=unknown/girl~-6 kb=unknown/go~5 kb=unknown/guy~-6 kb=unknown/he~-8 kb=unknown/he's~10
kb=unknown/him~-7 kb=unknown/house~-5 kb=unknown/i'm~10 kb=unknown/in~-6 kb=unknown/is~6 kb=unknown/it~7
kb=unknown/made~-8 kb=unknown/manager~7 kb=unknown/me~33 kb=unknown/nurse~5 kb=unknown/one~-13
kb=unknown/out~31 kb=unknown/pilot~-7 kb=unknown/run~6 kb=unknown/same~-7 kb=unknown/says~9
kb=unknown/school~-9 kb=unknown/siya~7 kb=unknown/ta~9 kb=unknown/table~-12 kb=unknown/talk~-6
kb=unknown/thing~-6 kb=unknown/trained~13 kb=unknown/up~-6 kb=unknown/us~8 kb=unknown/was~42
kb=unknown/works~-13 kb=word/!~-7 kb=word/¨~-6 kb=word/'~-9 kb=word/(~25 kb=word/,~15 kb=word/:~15
kb=word/?~-7 kb=word/am~7 kb=word/and~-6 kb=word/apprentice~11 kb=word/are~12 kb=word/audience~6
kb=word/been~10 kb=word/boss~23 kb=word/call~12 kb=word/did~15 kb=word/does~-10 kb=word/every~-6
kb=word/her~11 kb=word/him~-6 kb=word/i~-11 kb=word/i'm~30 kb=word/is~16 kb=word/it's~-7 kb=word/lady~7
kb=word/leave~14 kb=word/left~8 kb=word/looking~11 kb=word/made~12 kb=word/make~11 kb=word/manager~10
kb=word/mate~10 kb=word/me~-13 kb=word/name~10 kb=word/not~-5 kb=word/officer~12 kb=word/only~10
kb=word/other~9 kb=word/people~9 kb=word/read~6 kb=word/says~7 kb=word/signs~10 kb=word/sits~11
kb=word/stuck~9 kb=word/us~-9 kb=word/volunteer~19 kb=word/was~-18 kb=word/well~10 kb=word/worked~13
kd=career/~-5 kd=career/my~6 kd=career/the~-8 kd=emp/a~-33 kd=emp/my~-12 kd=emp/our~6 kd=emp/the~36
kd=encounter/~8 kd=encounter/a~-15 kd=encounter/his~6 kd=encounter/my~-17 kd=encounter/same~15 kd=famous/~-6
kd=gathering/~-7 kd=gathering/a~-6 kd=gathering/my~-7 kd=gathering/our~9 kd=gathering/that~10 kd=kemp/~15
kd=kemp/the~-7 kd=kin/~21 kd=kin/my~-16 kd=korg/~29 kd=kprog/~13 kd=kschool/the~-8 kd=name/~-29 kd=name/my~6
kd=name/same~17 kd=org/~7 kd=org/a~-11 kd=org/his~-7 kd=org/my~13 kd=org/same~36 kd=org/the~-15
kd=people/~-7 kd=people/a~19 kd=people/our~9 kd=people/the~-15 kd=place/~-30 kd=place/the~17 kd=prof/a~69
kd=prof/also~19 kd=prof/an~-6 kd=prof/another~19 kd=prof/his~13 kd=prof/its~9 kd=prof/my~-37 kd=prof/the~-56
kd=prog/~-6 kd=prog/a~-9 kd=prog/my~30 kd=prog/our~-9 kd=prog/same~-6 kd=prog/the~29 kd=prog/this~-5
kd=school+place/~-9 kd=school/~14 kd=school/a~-7 kd=school/also~7 kd=school/an~6 kd=school/his~-10
kd=school/my~6 kd=school/our~-9 kd=school/same~6 kd=trail/~-6 kd=unknown/~-9 kd=unknown/a~-9
kd=unknown/an~-6 kd=unknown/her~-10 kd=unknown/his~-5 kd=unknown/la~15 kd=unknown/our~12 kd=unknown/same~14
kd=unknown/the~11 kd=unknown/this~-12 kd=word/~16 kd=word/a~-14 kd=word/also~-9 kd=word/her~-8
kd=word/his~-9 kd=word/same~-26 kd=word/that~15 kd=word/the~40 kp=career/~-8 kp=emp+place/~12 kp=emp/~-26
kp=emp/after~14 kp=emp/at~12 kp=emp/for~12 kp=emp/from~-29 kp=emp/in~21 kp=emp/of~-17 kp=emp/on~-7
kp=emp/to~-6 kp=emp/with~14 kp=encounter/at~-44 kp=encounter/do~15 kp=encounter/for~-13 kp=encounter/from~18
kp=encounter/on~-16 kp=encounter/to~20 kp=famous/at~-9 kp=gathering/at~-22 kp=gathering/from~-12
kp=gathering/in~-9 kp=gathering/on~12 kp=gathering/to~12 kp=kemp/~7 kp=kemp/at~6 kp=kemp/for~-12
kp=kemp/in~10 kp=kemp/of~-11 kp=kemp/with~7 kp=korg/~9 kp=kprog/~15 kp=kschool/~-22 kp=kschool/at~22
kp=kschool/from~14 kp=kschool/in~-22 kp=kschool/of~16 kp=name/~-38 kp=name/am~8 kp=name/at~15
kp=name/for~-14 kp=name/from~-15 kp=name/in~11 kp=name/of~11 kp=name/on~9 kp=name/through~11
kp=org+place/~-10 kp=org/~15 kp=org/at~-14 kp=org/for~9 kp=org/from~-27 kp=org/in~-9 kp=org/of~38
kp=org/on~6 kp=org/w~-8 kp=org/with~26 kp=people/~-8 kp=people/in~17 kp=place/~11 kp=place/at~10
kp=place/for~13 kp=place/from~-14 kp=place/in~-25 kp=place/of~10 kp=prof/~47 kp=prof/as~-7 kp=prof/at~16
kp=prof/for~-14 kp=prof/from~-7 kp=prof/in~9 kp=prof/of~-18 kp=prof/to~5 kp=prog/at~-20 kp=prog/for~-13
kp=prog/of~17 kp=prog/on~-12 kp=prog/through~6 kp=prog/with~-8 kp=school+place/~-9 kp=school/~-10
kp=school/at~-16 kp=school/from~22 kp=school/in~13 kp=school/of~5 kp=trail/~-9 kp=unknown/~-10
kp=unknown/about~-9 kp=unknown/after~-8 kp=unknown/at~35 kp=unknown/before~-5 kp=unknown/by~-5
kp=unknown/da~7 kp=unknown/de~6 kp=unknown/di~9 kp=unknown/do~-5 kp=unknown/from~18 kp=unknown/in~-30
kp=unknown/like~-6 kp=unknown/na~9 kp=unknown/ng~10 kp=unknown/of~7 kp=unknown/off~19 kp=unknown/on~-8
kp=unknown/sa~10 kp=unknown/since~-5 kp=unknown/to~-11 kp=unknown/up~-5 kp=unknown/w~9 kp=unknown/with~-6
kp=word/~35 kp=word/about~-9 kp=word/am~-5 kp=word/at~37 kp=word/by~-9 kp=word/for~29 kp=word/in~-12
kp=word/into~-8 kp=word/of~-49 kp=word/on~20 kp=word/sa~7 kp=word/through~9 kp=word/till~13 kp=word/to~-9
kp=word/with~-25 kq=emp/free~-36 kq=emp/how~25 kq=emp/share~9 kq=encounter/free~-10 kq=encounter/how~-12
kq=gathering/free~-21 kq=gathering/how~6 kq=gathering/share~9 kq=kemp/how~-7 kq=kemp/share~5 kq=kin/how~-9
kq=kin/share~6 kq=korg/free~22 kq=kprog/free~9 kq=kschool/free~16 kq=kschool/how~-7 kq=kschool/share~-7
kq=name/free~-6 kq=name/share~-5 kq=org+place/free~5 kq=org/share~18 kq=people/free~-12 kq=people/how~17
kq=people/share~-8 kq=place/free~-15 kq=place/how~8 kq=prof/how~-30 kq=prof/link~-8 kq=prof/odd~14
kq=prof/share~34 kq=prog/free~24 kq=prog/how~-19 kq=school/free~25 kq=school/share~-18 kq=trail/free~-8
kq=unknown/event~-7 kq=unknown/link~-8 kq=unknown/odd~-19 kq=unknown/share~21 kq=word/free~-27
kq=word/link~-7 kq=word/odd~-16 kq=word/share~17 ks=career/he~-7 ks=career/i~5 ks=emp/~22 ks=emp/he~-24
ks=emp/i~28 ks=emp/person~-11 ks=emp/we~-5 ks=emp/who~11 ks=encounter/~-14 ks=encounter/he~9
ks=encounter/person~-22 ks=encounter/she~5 ks=encounter/we~17 ks=encounter/who~-13 ks=gathering/~-9
ks=gathering/i~5 ks=gathering/person~14 ks=gathering/we~8 ks=gathering/were~-9 ks=gathering/who~-9
ks=kemp/he~-10 ks=kemp/i~7 ks=kemp/person~-20 ks=kemp/we~15 ks=kin/~-12 ks=kin/i~9 ks=korg/~8 ks=kprog/~13
ks=kschool/~-8 ks=kschool/hes~5 ks=kschool/person~27 ks=kschool/we~-12 ks=name/~-24 ks=name/he~-9
ks=name/i~13 ks=name/it~-8 ks=name/she~22 ks=name/we~-15 ks=name/were~-6 ks=name/who~14 ks=org/~19
ks=org/i~-16 ks=org/person~-5 ks=org/she~18 ks=people/~-24 ks=people/he~-6 ks=people/she~9 ks=place/~-6
ks=place/he~6 ks=place/person~13 ks=place/she~-12 ks=place/we~-11 ks=place/you~6 ks=prof/~13 ks=prof/he~7
ks=prof/hes~11 ks=prof/i~-16 ks=prof/it~-10 ks=prof/she~14 ks=prof/we~24 ks=prof/were~-10 ks=prof/who~-5
ks=prog/~13 ks=prog/he~11 ks=prog/i~-15 ks=prog/we~6 ks=school/he~-12 ks=school/i~6 ks=school/person~-9
ks=school/she~-5 ks=school/we~5 ks=school/were~5 ks=school/who~9 ks=trail/~-7 ks=unknown/~-7
ks=unknown/he~26 ks=unknown/im~-5 ks=unknown/it~15 ks=unknown/she~-8 ks=unknown/they~6 ks=unknown/we~-16
ks=unknown/who~-12 ks=unknown/you~-12 ks=word/~11 ks=word/he~-27 ks=word/i~7 ks=word/shes~7 ks=word/we~-6
ks=word/were~-7 ks=word/you~6 kv=career/~-5 kv=emp+place/~10 kv=emp/came~-5 kv=emp/know~10 kv=emp/sat~35
kv=emp/works~-6 kv=encounter/~-14 kv=encounter/doing~-8 kv=encounter/gave~7 kv=encounter/go~9
kv=encounter/made~8 kv=encounter/sat~-14 kv=encounter/says~16 kv=encounter/shared~-6 kv=encounter/took~7
kv=encounter/train~17 kv=gathering/sit~-6 kv=kemp/~14 kv=kemp/found~11 kv=korg/~16 kv=kprog/~17
kv=kschool/~7 kv=name/~6 kv=name/go~-5 kv=name/put~8 kv=name/sat~-8 kv=name/taught~13 kv=org/~19
kv=org/inspected~-7 kv=org/pay~12 kv=org/played~-8 kv=org/say~7 kv=org/says~-7 kv=org/served~9 kv=place/~8
kv=prof/~6 kv=prof/add~6 kv=prof/call~10 kv=prof/say~6 kv=prof/says~-6 kv=prof/send~6 kv=prog/~-6
kv=prog/call~-12 kv=prog/like~15 kv=prog/says~-7 kv=school/~-14 kv=school/sat~15 kv=school/taught~10
kv=trail/~-7 kv=unknown/~-8 kv=unknown/add~13 kv=unknown/asking~-5 kv=unknown/came~10 kv=unknown/gave~-8
kv=unknown/go~5 kv=unknown/hold~9 kv=unknown/invite~-7 kv=unknown/inviting~6 kv=unknown/keeps~7
kv=unknown/know~9 kv=unknown/led~-6 kv=unknown/looked~6 kv=unknown/made~-10 kv=unknown/paid~13
kv=unknown/passed~13 kv=unknown/play~10 kv=unknown/sat~-18 kv=unknown/says~7 kv=unknown/send~-8
kv=unknown/sending~8 kv=unknown/served~-7 kv=unknown/shared~13 kv=unknown/sold~-5 kv=unknown/spoke~-11
kv=unknown/stood~-14 kv=unknown/teach~-6 kv=unknown/took~27 kv=unknown/worked~8 kv=word/~-23 kv=word/add~7
kv=word/call~5 kv=word/connect~26 kv=word/held~7 kv=word/invite~-6 kv=word/judged~-6 kv=word/leave~12
kv=word/left~8 kv=word/looking~10 kv=word/made~10 kv=word/make~10 kv=word/put~-6 kv=word/run~9
kv=word/say~-5 kv=word/see~18 kv=word/shared~-9 kv=word/signs~10 kv=word/sits~9 kv=word/stood~19
kv=word/taught~8 kv=word/told~13 kv=word/train~13 kv=word/wants~-7 kv=word/worked~9 l=,~-45 l=,cap~14
l=and~-18 l=at~27 l=by~-6 l=da~32 l=de~46 l=du~11 l=for~-22 l=from~-31 l=in~23 l=of~47 l=to~9 l=with~-5
lc=,c~-45 lc=,capC~14 lc=andc~-20 lc=atC~58 lc=atc~-31 lc=daC~35 lc=deC~31 lc=dec~15 lc=duC~12 lc=forc~-27
lc=fromC~-16 lc=fromc~-16 lc=inC~58 lc=inc~-34 lc=ofC~48 lc=onC~6 lc=onc~-9 lc=toC~15 lc=toc~-7 lc=withC~10
lc=withc~-15 lh=,capcadbury's~9 lh=,capfinal~-10 lh=,capmidwife~-6 lh=,cappilot~-6 lh=,capschool~6
lh=,college~13 lh=,course~12 lh=atcourse~12 lh=atday~9 lh=atnurse~-6 lh=atprogram~15 lh=atschool~11
lh=attable~-5 lh=attraining~7 lh=dumedecins~12 lh=inclass~14 lh=inclerk~-6 lh=inconference~-14
lh=incourse~19 lh=indepot~7 lh=inhall~-6 lh=inhospital~9 lh=inhotel~9 lh=innotary~-5 lh=innurse~9
lh=inone~14 lh=instage~-7 lh=intraining~16 lh=ofassociation~13 lh=ofband~-7 lh=ofchamber~-5 lh=ofchoir~-7
lh=ofclub~19 lh=ofgroup~-5 lh=ofguild~11 lh=ofschool~7 lh=ofteacher~-8 lh=oncook~11 lk=,/~-16
lk=,/encounter~6 lk=,/name~5 lk=,/org~10 lk=,/people~-9 lk=,/prof~-5 lk=,/prog~-7 lk=,/unit~-13 lk=,cap/~23
lk=,cap/emp~7 lk=,cap/kschool~8 lk=,cap/name~-13 lk=,cap/place~-10 lk=,cap/school~8 lk=and/~-15
lk=and/name~13 lk=at/~12 lk=at/emp~-13 lk=at/encounter~-10 lk=at/gathering~-14 lk=at/kemp~-9 lk=at/kschool~6
lk=at/name~24 lk=at/place~27 lk=at/prog~19 lk=da/~23 lk=de/~22 lk=de/place~25 lk=du/~11 lk=for/unit~-13
lk=from/~-8 lk=from/place~-15 lk=in/~19 lk=in/emp~6 lk=in/encounter~-7 lk=in/name~11 lk=in/people~-8
lk=in/prog~7 lk=of/~13 lk=of/encounter~-7 lk=of/gathering~-5 lk=of/kschool~-9 lk=of/name~28 lk=of/opener~-10
lk=of/org~10 lk=of/people~-5 lk=of/prof~20 lk=of/prog~-6 lk=of/school~24 lk=on/~-11 lk=on/encounter~-12
lk=on/name~13 lk=on/people~-7 lk=on/prog~8 lk=to/people~12 lkc=,c~-16 lkc=,capC~23 lkc=,capempC~7
lkc=,capkschoolC~8 lkc=,capnameC~-13 lkc=,capplaceC~-10 lkc=,capschoolC~8 lkc=,encounterc~6 lkc=,namec~5
lkc=,orgc~10 lkc=,peoplec~-9 lkc=,profc~-5 lkc=,progc~-7 lkc=,unitc~-13 lkc=andC~-7 lkc=andc~-8
lkc=andnameC~13 lkc=atC~7 lkc=atempc~-10 lkc=atencounterc~-8 lkc=atgatheringC~-7 lkc=atgatheringc~-6
lkc=atkempC~-9 lkc=atkschoolC~8 lkc=atnameC~19 lkc=atnamec~5 lkc=atplaceC~27 lkc=atschoolC~13
lkc=atschoolc~-9 lkc=deC~6 lkc=dec~16 lkc=deplaceC~25 lkc=duC~12 lkc=forC~8 lkc=forunitc~-13
lkc=fromplaceC~-8 lkc=inC~45 lkc=inc~-26 lkc=inempC~8 lkc=inencounterc~-6 lkc=innamec~12 lkc=inpeoplec~-8
lkc=inplacec~-5 lkc=ofC~33 lkc=ofc~-20 lkc=ofencounterc~-7 lkc=ofkschoolC~-9 lkc=ofnameC~27 lkc=ofopenerc~-5
lkc=oforgc~12 lkc=ofplaceC~-9 lkc=ofprofc~16 lkc=ofschoolC~19 lkc=onC~-5 lkc=onc~-6 lkc=onencounterc~-12
lkc=onpeoplec~-7 lkc=toC~8 lkc=withC~11 lkc=withc~-10 mc=caps+Cc~15 mc=caps+cc~-5 mc=capsCC~50 mc=capsCc~-7
mc=capscC~6 mc=capscc~-16 mc=firstCC~-24 mc=firstcc~-25 mc=lastCC~-28 mc=lastCc~-15 mc=lastcC~26
mc=lastcc~-45 mc=laterCC~-46 mc=laterCc~-26 mc=latercC~6 mc=latercc~13 mc=less2CC~-44 mc=less2Cc~-8
mc=less2cC~-10 mc=lessCC~-35 mc=lessCc~21 mc=lesscC~-14 mc=lesscc~-17 mg=caps~17 mg=caps+new~22
mg=caps+prof~-5 mg=capsemp~-10 mg=capsencounter~-20 mg=capsgathering~-17 mg=capskin~21 mg=capsname~27
mg=capsnew~-11 mg=capsorg~-22 mg=capspeople~46 mg=capsprof~-23 mg=capsprog~-21 mg=capsschool~29
mg=capsword~22 mg=firstnew~-15 mg=firstorg~7 mg=firstplace~-7 mg=firstword~-18 mg=last~-63 mg=later~-51
mg=less2emp~-6 mg=less2encounter~-8 mg=less2name~-6 mg=less2new~-7 mg=less2org~-16 mg=less2people~13
mg=less2place~-6 mg=less2prog~11 mg=less2school~-12 mg=less2word~-17 mg=lesscareer~11 mg=lessemp~-12
mg=lessgathering~-9 mg=lesskin~10 mg=lesskorg~-6 mg=lessnew~6 mg=lessorg~-30 mg=lessplace~8 mg=lessprof~-18
mg=lessprog~-12 mg=lessschool~-18 mg=lessword~31 mh=~-17 mh=apprenticeship~8 mh=army~-8 mh=batch~-5
mh=best~14 mh=blood~10 mh=boat~6 mh=bootcamp~12 mh=cadet~-5 mh=campus~-8 mh=cell~15 mh=chapel~-5 mh=choir~7
mh=club~9 mh=co-op~10 mh=college~-5 mh=corps~-7 mh=crew~6 mh=driver~6 mh=engineers~7 mh=erasmus~8
mh=fellow~-5 mh=fire~-6 mh=first~6 mh=foundation~9 mh=google~-6 mh=ice~-6 mh=iit~-5 mh=institute~14
mh=internship~10 mh=lagos~13 mh=law~11 mh=league~15 mh=life~14 mh=lifeboat~14 mh=lo~13 mh=marshal~15
mh=mountain~6 mh=museum~11 mh=network~-7 mh=nurse~14 mh=nysc~6 mh=one~-8 mh=parish~25 mh=pilot~7 mh=poly~16
mh=priest~16 mh=programme~5 mh=robotics~8 mh=scholarship~11 mh=school~8 mh=shearing~-6 mh=society~6 mh=st~-9
mh=student~13 mh=teacher~5 mh=techbridge~5 mh=theta~10 mh=uni~10 mh=union~10 mh=university~11 mh=vet~-6
mh=wits~-21 mk=career~-7 mk=emp~-34 mk=encounter~-59 mk=gathering~-12 mk=kin~-8 mk=korg~26 mk=kprog~-8
mk=kschool~30 mk=name~-41 mk=new~-26 mk=org~14 mk=people~-24 mk=place~-26 mk=prof~15 mk=prog~-13
mk=school~14 mk=word~-68 mkc=empCC~-11 mkc=empcc~-18 mkc=encounterCC~-18 mkc=encounterCc~-6
mkc=encountercc~-34 mkc=gatheringCC~-7 mkc=kempCC~-6 mkc=kempcc~6 mkc=kincc~-5 mkc=korgCC~24 mkc=kprogCC~-8
mkc=kschoolCC~28 mkc=nameCC~-37 mkc=newCc~-16 mkc=newcC~24 mkc=newcc~-32 mkc=orgCC~-26 mkc=orgCc~20
mkc=orgcc~20 mkc=peopleCC~-8 mkc=peoplecc~-12 mkc=placeCC~-20 mkc=profCC~-12 mkc=profcc~33 mkc=progCC~-9
mkc=progCc~8 mkc=progcc~-12 mkc=schoolCC~23 mkc=schoolcc~-11 mkc=wordCC~-34 mkc=wordCc~-11 mkc=wordcc~-27
mkg=emp/~-16 mkg=emp/new~-7 mkg=encounter/~-21 mkg=encounter/encounter~-6 mkg=encounter/new~-8
mkg=encounter/prof~-5 mkg=encounter/word~-11 mkg=kemp/new~-6 mkg=kemp/word~29 mkg=korg/new~25 mkg=korg/org~6
mkg=kprog/prog~-6 mkg=kschool/~7 mkg=kschool/name~9 mkg=kschool/prog~-5 mkg=kschool/word~16 mkg=name/~6
mkg=name/new~-13 mkg=name/word~-13 mkg=new/encounter~-11 mkg=new/gathering~-6 mkg=new/kin~23 mkg=new/name~5
mkg=new/new~12 mkg=new/org~-21 mkg=new/people~25 mkg=new/place~7 mkg=new/prof~-17 mkg=new/prog~-19
mkg=new/word~-15 mkg=org/~-38 mkg=org/career~13 mkg=org/kin~24 mkg=org/new~16 mkg=org/org~-13
mkg=org/people~14 mkg=org/school~6 mkg=people/~-9 mkg=place/~-9 mkg=place/encounter~-8 mkg=place/new~9
mkg=prof/~11 mkg=prof/new~-5 mkg=prof/word~22 mkg=prog/~-9 mkg=prog/new~14 mkg=prog/word~-9 mkg=school/~-36
mkg=school/name~23 mkg=school/new~-6 mkg=school/prof~7 mkg=school/prog~23 mkg=word/~19 mkg=word/emp~-10
mkg=word/name~-7 mkg=word/new~-27 mkg=word/org~-11 mkg=word/place~6 mkg=word/prof~-26 mkg=word/prog~-10
ml=.~-9 ml=2008~10 ml=2009~12 ml=2022~12 ml=2024~12 ml=academy~-11 ml=actual~6 ml=air~-6 ml=alum~18
ml=alumni~22 ml=annual~-7 ml=apprenticeship~-8 ml=army~5 ml=brigade~7 ml=cabin~-6 ml=calls~14 ml=camp~-7
ml=centre~-7 ml=chem~6 ml=civil~7 ml=class~8 ml=club~-9 ml=college~-11 ml=corps~-6 ml=court~-5 ml=daw~9
ml=dental~6 ml=depot~-6 ml=din~33 ml=district~7 ml=ex~17 ml=examiner~11 ml=factory~12 ml=fae~14 ml=fella~14
ml=fellow~67 ml=festival~-6 ml=final~12 ml=finals~9 ml=fire~-8 ml=first~11 ml=folk~-10 ml=girl~16 ml=grad~17
ml=hall~9 ml=high~-8 ml=infosys~-6 ml=kami~11 ml=lab~6 ml=lady~13 ml=lah~11 ml=letter~14 ml=local~-7
ml=man~17 ml=mate~11 ml=med~-21 ml=meiner~14 ml=member~24 ml=mentor~25 ml=ms~14 ml=named~-5 ml=nationals~11
ml=next~12 ml=nurse~-7 ml=old~36 ml=one~9 ml=part~13 ml=pencil~9 ml=people~12 ml=priest~5 ml=programme~-11
ml=red~9 ml=rep~12 ml=right~8 ml=saturdays~11 ml=scholarship~-8 ml=school~-9 ml=second~14 ml=senior~12
ml=service~-7 ml=six~14 ml=small~13 ml=st~-7 ml=staff~13 ml=student~-7 ml=summer~-12 ml=te~13 ml=thing~16
ml=tour~12 ml=training~-6 ml=tutor~8 ml=two~25 ml=ultimate~-7 ml=uni~8 ml=uniform~6 ml=whether~8 ml=whole~36
ml=youth~-11 n=1~-110 n=2~-37 n=3~31 n=4~22 n=5~50 neg~-40 negemp~-23 negencounter~6 neggathering~14
negkin~22 negkschool~29 negname~-7 negorg~-24 negplace~-14 negprof~-14 negprog~30 negschool~-44 negword~-11
o=career0~-18 o=career1~10 o=emp+place0~8 o=emp0~6 o=encounter0~13 o=encounter1~-28 o=encounter2~-7
o=famous0~-7 o=gathering0~11 o=gathering1~-17 o=kemp0~-8 o=kemp1~10 o=kin0~-22 o=kin1~15 o=korg0~24
o=kprog0~11 o=kschool0~18 o=kschool1~-10 o=kschool2~-6 o=name0~-20 o=name1~8 o=org+place0~-5 o=org1~16
o=people0~-8 o=place0~19 o=place1~-15 o=place2~-9 o=prof0~8 o=prof2~11 o=prog0~-8 o=prog1~11 o=school1~9
o=trail0~-9 o=unknown0~19 o=unknown1~-23 o=unknown2~-7 o=word0~10 o=word1~-25 o=word2~-8 oc=all1~11
oc=all2~-16 oc=none1~-19 oc=none2~-30 oc=open1~12 oc=open2~-8 oc=some2~5 opens~42 openscareer~-6 opensemp~14
opensencounter~6 opensfamous~9 openskemp~7 openskorg~9 openskprog~11 openskschool~20 openspeople~-17
opensplace~12 opensprog~16 opensschool~-19 opensunknown~-15 opensword~10 p=~-9 p=about~-25 p=as~-6 p=at~30
p=before~-10 p=beside~-5 p=by~-23 p=di~9 p=do~6 p=down~12 p=for~11 p=from~-23 p=in~-17 p=inside~5 p=into~-14
p=like~-12 p=ng~7 p=of~8 p=out~-7 p=over~-7 p=sa~27 p=since~-9 p=through~24 p=till~9 p=up~12 p=with~19
pb=/!~-14 pb=/¨~-12 pb=/(~45 pb=/+~8 pb=/,~51 pb=/.~-18 pb=/:~32 pb=/?~10 pb=/^~20 pb=/add~-11 pb=/all~-13
pb=/and~-15 pb=/are~-15 pb=/be~-8 pb=/been~18 pb=/being~7 pb=/both~22 pb=/but~-10 pb=/call~13 pb=/called~-6
pb=/did~23 pb=/different~-15 pb=/doing~-6 pb=/drive~-9 pb=/every~-9 pb=/finished~5 pb=/had~-11 pb=/have~-10
pb=/he~10 pb=/held~8 pb=/hes~10 pb=/him~7 pb=/hires~-6 pb=/i'm~32 pb=/invite~-6 pb=/is~-14 pb=/it's~-8
pb=/judge~8 pb=/just~-13 pb=/know~7 pb=/left~7 pb=/made~13 pb=/make~11 pb=/me~-23 pb=/not~-25 pb=/now~-11
pb=/pay~10 pb=/plays~7 pb=/put~11 pb=/ran~5 pb=/read~14 pb=/says~17 pb=/she~10 pb=/she's~20 pb=/shes~-9
pb=/then~-7 pb=/thought~-6 pb=/thru~14 pb=/took~6 pb=/us~16 pb=/very~22 pb=/was~-37 pb=/went~-5 pb=/were~8
pb=/when~5 pb=/work~6 pb=/–~5 pb=as/,~13 pb=as/same~-7 pb=at/,~-19 pb=at/^~-19 pb=at/apprentice~29
pb=at/audience~6 pb=at/been~6 pb=at/boss~10 pb=at/chef~8 pb=at/course~-6 pb=at/crew~10 pb=at/day~-5
pb=at/desk~-6 pb=at/director~-7 pb=at/he's~10 pb=at/her~-6 pb=at/i'm~7 pb=at/interview~-5 pb=at/is~-12
pb=at/it~9 pb=at/job~17 pb=at/lady~-5 pb=at/line~9 pb=at/manager~8 pb=at/me~29 pb=at/mine~-12 pb=at/nurse~6
pb=at/other~10 pb=at/people~18 pb=at/school~-8 pb=at/session~-7 pb=at/she's~-33 pb=at/side~20
pb=at/sister~-7 pb=at/stall~-6 pb=at/table~-12 pb=at/talk~-8 pb=at/teacher~9 pb=at/together~-6
pb=at/trained~20 pb=at/volunteer~22 pb=at/worked~18 pb=at/works~-14 pb=at/workshop~-6 pb=at/year~27
pb=at/years~7 pb=do/both~-11 pb=do/i~8 pb=do/we~-6 pb=for/'~11 pb=for/,~7 pb=for/inspector~6 pb=from/,~-17
pb=from/.~11 pb=from/^~-8 pb=from/also~-5 pb=from/bloke~16 pb=from/boss~10 pb=from/girl~-8 pb=from/guy~-10
pb=from/i'm~-6 pb=from/lady~-18 pb=from/one~14 pb=from/rep~-7 pb=in/,~-8 pb=in/.~-7 pb=in/^~24 pb=in/also~5
pb=in/am~7 pb=in/are~11 pb=in/been~-6 pb=in/both~-10 pb=in/desk~18 pb=in/girl~15 pb=in/he's~32 pb=in/her~17
pb=in/i'm~-13 pb=in/is~-6 pb=in/lady~13 pb=in/live~-6 pb=in/me~18 pb=in/now~7 pb=in/nurse~-5 pb=in/one~-10
pb=in/people~10 pb=in/she~-7 pb=in/she's~14 pb=in/sits~11 pb=in/training~13 pb=in/was~29 pb=in/weeks~6
pb=in/years~-15 pb=in/you~6 pb=no/,~-8 pb=no/is~13 pb=of/.~10 pb=of/choir~-5 pb=of/comrades~-6 pb=of/day~-7
pb=of/half~8 pb=of/head~-6 pb=of/lady~8 pb=of/manager~-6 pb=of/matron~6 pb=of/member~8 pb=of/officer~8
pb=of/one~-10 pb=of/out~24 pb=of/physio~-5 pb=of/university~-7 pb=on/,~6 pb=on/.~10 pb=on/both~9
pb=on/cook~11 pb=on/he's~-7 pb=on/him~-5 pb=on/live~-6 pb=on/me~-9 pb=on/was~11 pb=on/week~5 pb=sa/ako~8
pb=sa/siya~17 pb=through/came~6 pb=to/came~-5 pb=to/go~17 pb=to/one~8 pb=to/went~10 pb=with/me~-6
pb=with/up~6 pv=/~-8 pv=/add~24 pv=/attended~-9 pv=/brought~-6 pv=/call~13 pv=/called~-6 pv=/came~-7
pv=/come~-6 pv=/connect~16 pv=/finished~5 pv=/gave~-5 pv=/give~11 pv=/hires~-6 pv=/inspected~-7
pv=/invite~-10 pv=/judged~-5 pv=/keeps~9 pv=/leave~11 pv=/left~7 pv=/like~14 pv=/made~9 pv=/make~10
pv=/mean~-6 pv=/message~10 pv=/paid~11 pv=/pay~9 pv=/play~10 pv=/played~-11 pv=/press~9 pv=/ran~14
pv=/read~10 pv=/retired~-7 pv=/runs~-6 pv=/sat~8 pv=/see~11 pv=/seen~-6 pv=/sells~-5 pv=/sending~9
pv=/shared~-5 pv=/sit~-8 pv=/stands~9 pv=/stood~10 pv=/taught~9 pv=/teach~7 pv=/thought~-8 pv=/train~13
pv=/turn~8 pv=/wants~-9 pv=/went~-12 pv=/work~5 pv=/worked~-5 pv=/works~11 pv=/write~-9 pv=about/~-11
pv=after/~-6 pv=as/~-21 pv=at/~10 pv=at/gave~-8 pv=at/judged~-7 pv=at/know~7 pv=at/met~-10 pv=at/put~7
pv=at/say~8 pv=at/send~-7 pv=at/shared~18 pv=at/spoke~-8 pv=at/talk~-11 pv=at/taught~20 pv=at/teach~-6
pv=at/took~23 pv=at/trained~18 pv=at/work~6 pv=at/worked~27 pv=at/works~-15 pv=before/~-7 pv=by/~-10
pv=di/~9 pv=down/~13 pv=for/~18 pv=for/drove~13 pv=for/played~14 pv=for/says~13 pv=for/stood~-7 pv=from/~20
pv=from/know~-7 pv=from/says~-9 pv=in/come~8 pv=in/know~12 pv=in/live~-6 pv=in/plays~8 pv=in/says~-6
pv=in/served~-6 pv=in/sits~10 pv=in/stood~10 pv=in/taught~8 pv=into/~-11 pv=like/like~-12 pv=ng/~8 pv=no/~5
pv=of/came~27 pv=of/connect~7 pv=of/like~12 pv=of/took~-9 pv=off/~-5 pv=on/~25 pv=on/live~-7 pv=on/sat~-6
pv=on/saw~-5 pv=on/sits~11 pv=sa/~18 pv=since/~-6 pv=through/came~6 pv=to/~-11 pv=to/came~-7 pv=to/go~17
pv=to/request~12 pv=to/went~9 pv=up/~5 pv=with/found~12 pv=with/want~5 q=event~-11 q=free~-51 q=how~-25
q=link~-31 q=odd~-36 q=share~84 q=shared~27 qi=event0~-6 qi=free0~-39 qi=free3~-12 qi=how0~-37 qi=how2~19
qi=link0~-21 qi=link1~-7 qi=odd0~-8 qi=odd1~-14 qi=odd2~-8 qi=share0~94 qi=share1~34 qi=share2~-32
qi=share3~-12 qi=shared0~30 quoted~-53 quotedemp~-12 quotedencounter~33 quotedgathering~-10 quotedkemp~-9
quotedkorg~6 quotedkschool~-17 quotedorg~12 quotedpeople~9 quotedplace~12 quotedprof~-8 quotedprog~-9
quotedschool~8 quotedunknown~-20 quotedword~-36 s=~-14 s=he~-40 s=hes~15 s=i~8 s=im~-10 s=it~-7 s=ive~5
s=person~-10 s=ppl~9 s=she~25 s=somebody~-7 s=someone~-11 s=we~10 s=were~-12 sv=/add~18 sv=/asking~-6
sv=/found~10 sv=/held~7 sv=/hires~-7 sv=/invite~-7 sv=/know~15 sv=/live~-6 sv=/lives~-5 sv=/looking~11
sv=/paid~13 sv=/passed~6 sv=/press~8 sv=/ran~-5 sv=/request~9 sv=/retired~-10 sv=/saw~-5 sv=/says~-11
sv=/seen~-7 sv=/send~-6 sv=/spoken~11 sv=/stood~8 sv=/taught~14 sv=/thanks~10 sv=/train~11 sv=/went~8
sv=/work~-10 sv=/works~-11 sv=he/~24 sv=he/came~-8 sv=he/finished~5 sv=he/inspected~-7 sv=he/keeps~9
sv=he/passed~7 sv=he/sat~-6 sv=he/says~-23 sv=he/train~8 sv=he/went~-14 sv=he/work~6 sv=hes/~18 sv=i/~14
sv=i/attended~-7 sv=i/brought~-5 sv=i/give~11 sv=i/invite~-7 sv=i/knew~12 sv=i/left~7 sv=i/like~-7
sv=i/live~7 sv=i/look~6 sv=i/looked~5 sv=i/made~7 sv=i/make~10 sv=i/mean~-6 sv=i/message~12 sv=i/pay~7
sv=i/played~-6 sv=i/put~8 sv=i/ran~12 sv=i/see~11 sv=i/send~-8 sv=i/shared~8 sv=i/spoke~-18 sv=i/started~12
sv=i/talk~-5 sv=i/taught~12 sv=i/teach~9 sv=i/think~-6 sv=i/thought~-7 sv=i/told~13 sv=i/took~12
sv=i/trained~-5 sv=i/want~-8 sv=i/went~-7 sv=i/work~6 sv=im/~-7 sv=it/~-15 sv=it/connect~6 sv=it/see~5
sv=it/send~-5 sv=person/~-18 sv=person/came~13 sv=person/like~14 sv=person/says~25 sv=person/send~6
sv=person/trained~9 sv=person/wants~-6 sv=person/went~-9 sv=person/work~-6 sv=she/~-10 sv=she/came~-7
sv=she/go~-9 sv=she/held~-6 sv=she/ran~7 sv=she/sat~13 sv=she/says~7 sv=she/sits~21 sv=she/talked~-6
sv=she/taught~15 sv=she/trained~9 sv=somebody/~-6 sv=someone/~-9 sv=we/~14 sv=we/go~11 sv=we/like~-6
sv=we/live~-10 sv=we/share~11 sv=we/stood~6 sv=we/talk~-5 sv=were/~-6 sv=who/~11 sv=who/talk~-7
sv=who/taught~10 t=0~120 t=1~82 t=2~-6 t=3~-12 t=caps~34 t=caps+~10 t=first~-48 t=last~-63 t=later~-51
t=less~-45 t=less2~-65 tr=/,~-29 tr=/,/,~-11 tr=/,/at~-7 tr=/,/in~-6 tr=/,/of~-23 tr=/,cap~-6 tr=/,cap/of~10
tr=/and~-10 tr=/at~32 tr=/at/,~12 tr=/at/in~-11 tr=/da~33 tr=/de~32 tr=/du~11 tr=/for~-16 tr=/from~-30
tr=/in/in~13 tr=/of~69 tr=/of/,cap~35 tr=/of/at~10 tr=/of/in~28 tr=/to~10 v=~12 v=add~19 v=ask~-5 v=asked~-9
v=asking~-12 v=attended~-9 v=brought~-8 v=call~-5 v=called~-12 v=claims~-6 v=connect~35 v=drove~9
v=finished~7 v=gave~-9 v=give~10 v=go~7 v=goes~-6 v=graded~-7 v=hires~-8 v=hold~8 v=inspected~-10
v=interviewed~-6 v=invite~-13 v=judged~-13 v=keeps~7 v=knew~12 v=know~21 v=knows~-6 v=lead~6 v=leave~9
v=led~-8 v=like~6 v=listed~13 v=live~-10 v=lives~-8 v=living~-6 v=looked~11 v=looking~5 v=love~-5 v=make~9
v=mean~-7 v=message~11 v=met~-13 v=paid~9 v=passed~13 v=pay~7 v=pitched~-5 v=play~7 v=presented~-6 v=press~6
v=retired~-12 v=run~11 v=running~9 v=said~-6 v=sat~6 v=saw~-5 v=says~-10 v=see~21 v=seen~-11 v=sells~-7
v=send~-13 v=sending~5 v=served~20 v=share~10 v=shared~7 v=signs~10 v=sit~-11 v=sits~18 v=sold~-8
v=spoke~-24 v=spoken~17 v=stands~19 v=started~8 v=stood~8 v=studied~-7 v=talk~-21 v=talked~-13 v=taught~49
v=thanks~10 v=think~-6 v=thought~-10 v=told~9 v=took~11 v=train~23 v=trained~12 v=turned~-6 v=use~13
v=used~-6 v=wants~-11 v=went~-12 v=worked~11 v=works~-14 v=write~8 v=writes~-8 v=wrote~-6 w=2~24 w=2008~-7
w=2010~7 w=2nd~-9 w=3~-6 w=3rd~-7 w=acca~6 w=achimota~15 w=actual~-5 w=africa~12 w=ai~-11 w=aiesec~6 w=air~9
w=airline~-5 w=ako~-7 w=alliance~8 w=ambulance~10 w=apprentice~-11 w=army~-20 w=ashinaga~17 w=asylum~11
w=ateneo~9 w=atento~7 w=baker~10 w=band~-7 w=bar~12 w=barbers~14 w=barista~9 w=baristas~9 w=barra~-5
w=barrister~-8 w=batch~-14 w=bees~11 w=best~24 w=bishop's~-10 w=blacksmith~8 w=blind~-7 w=boat~18 w=boots~12
w=bosch~8 w=boston~-12 w=bread~-6 w=brize~22 w=brother's~-8 w=bsc~11 w=bus~-13 w=bush~-7 w=business~-5
w=butcher~-6 w=cabin~-9 w=cadbury's~8 w=cadet~15 w=camp~6 w=campus~-8 w=canada~7 w=captain~-23 w=car~-7
w=catering~5 w=cathedral~-7 w=chamber~-12 w=chaplain~20 w=cheese~-6 w=chef~-6 w=chem~-6 w=chief~12
w=chippy~14 w=choir~-5 w=church~-16 w=cider~20 w=cinema~-5 w=class~-10 w=clinic~8 w=club~-9 w=coach~-11
w=coastguard~7 w=coderdojo~18 w=cohort~-7 w=cologne~-6 w=commissioner~-6 w=conservator~-6 w=contract~-5
w=cook~8 w=cooperative~9 w=cork~-6 w=costume~6 w=council~-6 w=county~24 w=court~13 w=cracked~-6 w=credit~-13
w=crew~6 w=crewe~-13 w=cricket~-14 w=cruise~5 w=cuenca~10 w=d&ad~6 w=dakar~12 w=day~-8 w=debate~-8
w=debating~-7 w=delta~-16 w=dentist~-13 w=depot~8 w=desk~11 w=dia~-11 w=diff~-20 w=district~17 w=dofe~8
w=dog~15 w=dorm~-7 w=dpd~8 w=dr~-16 w=driver~-5 w=driving~10 w=dubai~-7 w=dublin~11 w=eight~-6 w=eleven~-5
w=embraer~9 w=emt~7 w=esn~20 w=evening~12 w=ex~18 w=fac~13 w=factory~11 w=falmouth~9 w=farmer~-6
w=federation~-10 w=fellow~16 w=fire~18 w=firm~6 w=first~9 w=football~-9 w=forklift~8 w=former~-7
w=formula~-9 w=forty~-9 w=four~-11 w=fraulein~-5 w=friday~-8 w=fulbright~8 w=garden~8 w=georgia~10 w=girl~14
w=god~-5 w=gold~-6 w=good~-8 w=green~-8 w=greetings~-10 w=groundsman~12 w=group~-8 w=guard~11 w=guides~6
w=guild~19 w=guten~-7 w=h4~13 w=hackney~9 w=hall~-6 w=harbour~-5 w=harness~12 w=harvard~-10 w=head~-10
w=heidelberg~-6 w=herbalife~9 w=heriot-watt~8 w=high~11 w=hindi~-6 w=hm~-7 w=hobby~-7 w=hola~-5 w=home~-6
w=hospital~40 w=hot~-6 w=hr~-6 w=hydrologist~14 w=ice~-16 w=iit~-6 w=ikea~6 w=infosys~6 w=intern~8
w=internship~6 w=interpreter~12 w=iowa~-6 w=job~-6 w=judge~-11 w=junior~-6 w=katusa~10 w=kfor~-11 w=kids~12
w=kimchi~-7 w=kirkwall~-5 w=kitchen~-8 w=kofi~-5 w=korean~-5 w=kumbe~-7 w=lab~10 w=laboratory~12 w=lady~9
w=last~-6 w=lawyer~-5 w=leeds~-8 w=leiden~-8 w=librarian~6 w=library~6 w=lidl~-5 w=lifeboat~19
w=lifeguard~25 w=lift~-6 w=lighthouse~6 w=line~10 w=linkedin~-10 w=little~-17 w=locksmith~21 w=lord~8
w=loughborough~-7 w=maf~11 w=malmo~-5 w=man~-7 w=masters~9 w=mba~-7 w=medecins~9 w=meiner~14 w=midwife~7
w=mine's~-12 w=ministry~-8 w=mint~14 w=mobile~-14 w=moi~-9 w=mom's~-5 w=mother's~-7 w=mount~14 w=mountain~11
w=mr~-21 w=mrs~-6 w=ms~-9 w=named~-8 w=nasa~-7 w=national~15 w=nature~9 w=new~-10 w=news~8 w=nice~-6
w=night~9 w=northeastern~7 w=norwegian~14 w=notary~6 w=novo~-9 w=nta~-8 w=nun~-6 w=nurse~10 w=nurses~13
w=nust~6 w=nysc~17 w=oberkellner~12 w=old~-7 w=one~-23 w=online~-8 w=open~6 w=opera~16 w=own~41 w=oxford~-7
w=paramedic~10 w=passport~12 w=pastry~-7 w=pension~24 w=phd~-15 w=phone~-6 w=placement~19 w=platform~12
w=pma~7 w=polish~7 w=pooja~-5 w=port~11 w=post~-6 w=postman~12 w=prison~15 w=professor~-6 w=project~5
w=prompt~-6 w=public~-8 w=quarry~8 w=queen~9 w=queen's~8 w=queens~-21 w=rad~23 w=real~-7 w=reception~-8
w=recruiter~-7 w=red~-12 w=regional~-9 w=registrar~22 w=repton~15 w=residence~17 w=revou~12 w=rfs~18
w=right~-6 w=rolls~12 w=rope~9 w=rotaract~12 w=rotterdam~7 w=rover~7 w=royal~13 w=safaricom~-6
w=salamanca~10 w=salvadorans~-19 w=san~13 w=savoy~7 w=school~-40 w=scouts~-8 w=second~5 w=service~15
w=setubal~-10 w=shearing~10 w=sheffield~5 w=shop~14 w=siemens~-6 w=sister~-5 w=site~-5 w=smith~9
w=sommelier~6 w=spelman~13 w=st~17 w=stage~-16 w=steward~-5 w=stonemason~8 w=student~-14 w=sugar~10
w=summer~-7 w=sunday~-12 w=surveyor~16 w=sussex~12 w=sweet~-5 w=swiss~-6 w=table~-8 w=tailor~8 w=tata~-12
w=tax~-7 w=teacher~-5 w=teaching~7 w=team~-6 w=technology~-5 w=telly~-5 w=ten~-8 w=test~7 w=thesis~-5
w=theta~11 w=thimun~21 w=three~-11 w=tower~19 w=train~7 w=training~18 w=treasurer~-6 w=trinity~-8
w=tuesday~-8 w=tuesdays~-6 w=two~-8 w=ucla~8 w=undertaker~7 w=uni~10 w=union~26 w=unsw~12 w=vale~-6
w=vet's~-9 w=vets~14 w=vietnam~9 w=village~-7 w=vilnius~5 w=vitosha~-11 w=voglio~-5 w=vogue~-6
w=volunteer~-14 w=waiter~10 w=ward~-6 w=welder~7 w=welding~13 w=western~-7 w=whether~6 w=whitby~-7
w=whole~10 w=willesden~-6 w=wings~11 w=wits~6 w=wool~-7 w=world~14 w=wrong~-10 w=yard~7 w=yaya's~-7
x2='sunknown~10 x2=03unknown~-6 x2=08unknown~16 x2=09unknown~-6 x2=0sunknown~10 x2=10unknown~17
x2=11unknown~6 x2=12unknown~-14 x2=14unknown~-10 x2=3unknown~-8 x2=77unknown~16 x2=88unknown~6
x2=89unknown~12 x2=8unknown~7 x2=94unknown~-10 x2=aaunknown~-13 x2=abprog~12 x2=abunknown~12 x2=abword~-10
x2=acunknown~26 x2=adname~6 x2=adplace~10 x2=adschool~22 x2=adunknown~-9 x2=adword~9 x2=agword~-7
x2=ahunknown~-12 x2=ahword~7 x2=aiunknown~-10 x2=alencounter~9 x2=alorg~-6 x2=alplace~13 x2=alunknown~-15
x2=amencounter~8 x2=amname~-6 x2=amorg~-14 x2=amplace~10 x2=amprog~5 x2=amunknown~-15 x2=anplace~-7
x2=anword~35 x2=arencounter~-12 x2=argathering~-12 x2=arplace~11 x2=arunknown~19 x2=arword~13 x2=askemp~9
x2=asprof~14 x2=asunknown~15 x2=asword~8 x2=atencounter~-5 x2=atname~8 x2=atorg~12 x2=atunknown~-7
x2=atword~9 x2=aukschool~-7 x2=ayunknown~-18 x2=ayword~-22 x2=baprog~-20 x2=baunknown~20 x2=bckemp~-6
x2=beunknown~-7 x2=bukschool~-10 x2=bunknown~-6 x2=byplace~22 x2=caplace~9 x2=caunknown~12 x2=ceemp~8
x2=ceencounter~25 x2=cegathering~-10 x2=ceprog~-14 x2=ceunknown~12 x2=ceword~12 x2=chemp~-13
x2=chencounter~-16 x2=chkemp~6 x2=chorg~8 x2=chprof~-13 x2=chunknown~6 x2=chword~17 x2=ckword~-14
x2=csword~7 x2=ctprof~-7 x2=cyemp~-8 x2=daname~12 x2=daunknown~-5 x2=dename~-14 x2=deunknown~-11
x2=dounknown~-7 x2=dskschool~-5 x2=dsprof~23 x2=dsword~-24 x2=dyunknown~-8 x2=eaunknown~-5 x2=edunknown~-6
x2=edword~-11 x2=eegathering~28 x2=eeword~-8 x2=efprof~-8 x2=eiunknown~10 x2=elencounter~13 x2=elname~7
x2=elunknown~-13 x2=elword~-7 x2=emunknown~26 x2=emword~26 x2=enname~9 x2=enorg~-9 x2=enpeople~7
x2=enprof~-10 x2=enunknown~-20 x2=enword~-14 x2=eokschool~9 x2=epcareer~21 x2=ercareer~-11 x2=erkin~-9
x2=erorg~-40 x2=erprof~-9 x2=erword~16 x2=esorg~6 x2=esprof~15 x2=esunknown~-16 x2=etorg~-10 x2=etprof~-7
x2=etunknown~-11 x2=ewgathering~-15 x2=eworg~-7 x2=exunknown~11 x2=eygathering~9 x2=eyname~-6 x2=eyword~-6
x2=faunknown~19 x2=fekin~-6 x2=feunknown~21 x2=fsunknown~12 x2=ftencounter~5 x2=ftunknown~-9 x2=ftword~-12
x2=fykemp~-5 x2=geprof~-13 x2=geprog~-9 x2=geschool~-12 x2=geunknown~-7 x2=ghword~26 x2=goorg+place~-9
x2=gsencounter~-8 x2=gsunknown~-11 x2=gsword~14 x2=gyword~-12 x2=haunknown~13 x2=hdprog~-8 x2=hmkemp~-7
x2=hoplace~9 x2=hounknown~-5 x2=htencounter~-9 x2=htunknown~12 x2=htword~9 x2=hvunknown~-8 x2=hyunknown~-7
x2=iakemp~17 x2=iaunknown~-21 x2=icgathering~29 x2=icunknown~7 x2=idname~6 x2=idunknown~12 x2=ieunknown~27
x2=ikunknown~-6 x2=ilencounter~-8 x2=ilname~22 x2=ilword~9 x2=imunknown~-10 x2=inencounter~11 x2=inkemp~-8
x2=inname~-7 x2=inplace~-7 x2=inunknown~-20 x2=inword~12 x2=ioemp~-8 x2=ioprof~-5 x2=iounknown~-10
x2=ipprog~19 x2=ipword~13 x2=irgathering~-13 x2=irword~15 x2=itencounter~-6 x2=itgathering~9 x2=itunknown~9
x2=itword~5 x2=ixword~13 x2=izunknown~5 x2=kaname~-11 x2=keprog~-5 x2=keunknown~-7 x2=kiunknown~10
x2=ksprof~11 x2=ksword~16 x2=lakschool~-10 x2=launknown~-13 x2=laword~-5 x2=ldorg~17 x2=ldword~6
x2=leencounter~-17 x2=lekemp~10 x2=leorg~-11 x2=lepeople~7 x2=lfword~-6 x2=liunknown~13 x2=lkencounter~-6
x2=llencounter~-12 x2=llname~5 x2=llunknown~13 x2=llword~16 x2=lmunknown~7 x2=lounknown~-5 x2=loword~5
x2=lsemp~-6 x2=lsencounter~27 x2=lsunknown~-12 x2=lsword~13 x2=ltunknown~7 x2=lyword~-14 x2=mepeople~-7
x2=meunknown~12 x2=meword~-8 x2=mpgathering~17 x2=mpword~-7 x2=msname~11 x2=msunknown~13 x2=msword~8
x2=myorg~-12 x2=myschool~5 x2=naname~13 x2=naunknown~-9 x2=ndencounter~-17 x2=ndplace~9 x2=ndunknown~-14
x2=ndword~15 x2=nepeople~11 x2=neunknown~-26 x2=ngencounter~-12 x2=ngkemp~-6 x2=ngorg~-8 x2=ngunknown~33
x2=nischool~10 x2=nkunknown~8 x2=nskemp~-8 x2=nskschool~-7 x2=nsprof~-5 x2=nsunknown~-8 x2=nsword~-5
x2=ntencounter~-5 x2=ntword~9 x2=nyorg~7 x2=ocunknown~16 x2=oiunknown~8 x2=okprof~-15 x2=okunknown~9
x2=olorg~7 x2=olword~7 x2=omunknown~11 x2=omword~-12 x2=onemp~-6 x2=onencounter~-16 x2=onfamous~-5
x2=onkemp~17 x2=onname~7 x2=onorg~19 x2=onplace~-9 x2=onword~-16 x2=opgathering~-16 x2=orkin~10 x2=orname~7
x2=orprof~-34 x2=orword~-7 x2=osunknown~-8 x2=osword~8 x2=otprof~-19 x2=otword~-12 x2=ounknown~-6
x2=ouunknown~9 x2=owgathering~-11 x2=owword~-7 x2=oypeople~13 x2=pdkemp~8 x2=plword~6 x2=poword~-6
x2=psorg~20 x2=pyprof~15 x2=raemp~16 x2=rakorg~6 x2=raunknown~-13 x2=rdencounter~14 x2=rdkschool~-16
x2=rdorg~11 x2=rdprof~34 x2=rdunknown~-21 x2=rdword~-7 x2=reemp~8 x2=reorg~-11 x2=reunknown~-13
x2=reword~-12 x2=riname~-6 x2=riplace~-8 x2=riunknown~-15 x2=rkprof~-17 x2=rlpeople~10 x2=rmemp~6
x2=rmword~13 x2=rnkschool~7 x2=rnprog~-8 x2=rnunknown~-8 x2=rnword~-5 x2=roname~11 x2=rounknown~7
x2=rpunknown~12 x2=rsorg~19 x2=rsprog~12 x2=rsunknown~15 x2=rsword~-26 x2=rtemp~5 x2=rtunknown~13
x2=ryemp~24 x2=ryorg~12 x2=ryschool~20 x2=ryunknown~23 x2=ryword~-9 x2=saunknown~-6 x2=seencounter~33
x2=seprof~-8 x2=seunknown~21 x2=seword~11 x2=shunknown~12 x2=shword~-7 x2=skunknown~-5 x2=skword~8
"""
