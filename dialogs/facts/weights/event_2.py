"""Weights by which candidates for `event` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
h=refresher~10 h=rehearsal~6 h=reporter~14 h=rescue~-9 h=retreat~-10 h=review~14 h=rotterdam~9 h=round~8
h=rounds~-6 h=run~-12 h=school~6 h=search~-8 h=seminar~12 h=service~-15 h=session~25 h=sessions~11
h=shift~-11 h=ship~-8 h=shop~-6 h=shoulder~14 h=show~-19 h=shows~-10 h=side~-8 h=site~-10 h=slept~11
h=slot~7 h=stall~-10 h=stand~-12 h=station~14 h=street~-7 h=summit~-13 h=survey~-9 h=table~-13 h=talk~14
h=tasting~17 h=telephone~6 h=thing~20 h=ticket~11 h=touch~10 h=traineeship~13 h=training~-22 h=tram~12
h=trip~11 h=village~6 h=visit~17 h=ward~20 h=webinar~8 h=wedding~11 h=week~29 h=weekend~9 h=weeks~8
h=wharf~8 h=wi~5 h=women~16 h=workshop~12 h=year~-8 h=years~-12 h=yr~8 h=zoom~11 has=event~9 has=goal~11
has=how~-75 has=link~-66 has=name~36 has=odd~-34 has=sender~-7 has=share~-69 has=shared~-7 i=0~-19 i=1~-6
i=2~-8 i=3~-46 k=emp~-11 k=encounter~19 k=famous~31 k=gathering~24 k=kemp~-9 k=kin~-18 k=kschool~-13
k=org~-5 k=people~-12 k=place~-8 k=prof~-17 k=prog~-20 k=school~-20 k=trail~-6 k=unknown~-16 k=word~-18
kK=career/none~-5 kK=career/some~9 kK=emp/all~-14 kK=emp/none~16 kK=emp/some~-11 kK=encounter/all~-17
kK=encounter/open~17 kK=encounter/some~15 kK=famous/all~12 kK=famous/none~7 kK=famous/open~12
kK=gathering/none~37 kK=gathering/some~-14 kK=kemp/none~-7 kK=kin/none~-15 kK=kschool/all~-9 kK=name/all~-6
kK=name/none~16 kK=name/open~-9 kK=org/some~-9 kK=people/all~10 kK=people/none~-28 kK=people/some~6
kK=place/all~-7 kK=place/none~8 kK=place/some~-5 kK=prof/none~-21 kK=prof/open~-7 kK=prof/some~11
kK=prog/some~-13 kK=school/all~-9 kK=unknown/all~-22 kK=unknown/none~-7 kK=unknown/some~12 kK=word/all~18
kK=word/none~-25 kK=word/some~-7 ka=emp/~10 ka=emp/alike~-15 ka=emp/far~-6 ka=encounter/~19
ka=encounter/alike~-18 ka=encounter/far~17 ka=famous/~27 ka=famous/alike~5 ka=gathering/~6
ka=gathering/alike~9 ka=gathering/far~9 ka=kemp/~-7 ka=kin/~-15 ka=kschool/~-11 ka=name/~-12
ka=name/alike~15 ka=org/far~-7 ka=people/~-12 ka=place/~-16 ka=place/alike~15 ka=place/far~-7
ka=prof/alike~-8 ka=prof/far~-5 ka=prog/~-5 ka=prog/alike~-13 ka=school/~-19 ka=unknown/~8
ka=unknown/alike~-10 ka=unknown/far~-14 ka=word/~6 ka=word/alike~-11 ka=word/far~-13 kb=career/^~-7
kb=emp/^~-8 kb=emp/came~-6 kb=emp/me~-7 kb=emp/round~9 kb=emp/were~12 kb=emp/when~11 kb=encounter/'~20
kb=encounter/,~19 kb=encounter/.~-11 kb=encounter/^~26 kb=encounter/and~-14 kb=encounter/arch~-11
kb=encounter/coffee~7 kb=encounter/did~40 kb=encounter/every~-13 kb=encounter/give~7 kb=encounter/got~-7
kb=encounter/had~34 kb=encounter/he's~-6 kb=encounter/her~8 kb=encounter/him~-12 kb=encounter/i'm~-5
kb=encounter/interview~-7 kb=encounter/is~-13 kb=encounter/judged~6 kb=encounter/lady~-8 kb=encounter/live~8
kb=encounter/loved~-7 kb=encounter/made~-8 kb=encounter/me~10 kb=encounter/met~8 kb=encounter/on~-11
kb=encounter/she's~-5 kb=encounter/table~19 kb=encounter/up~-13 kb=encounter/us~16 kb=encounter/want~-5
kb=encounter/was~-29 kb=encounter/we~6 kb=encounter/were~-16 kb=encounter/women~-6 kb=encounter/years~-17
kb=encounter/you~-6 kb=famous/^~23 kb=gathering/'~-10 kb=gathering/,~-23 kb=gathering/.~18 kb=gathering/^~39
kb=gathering/did~-10 kb=gathering/examiner~12 kb=gathering/had~5 kb=gathering/interpreter~-11
kb=gathering/judge~-10 kb=gathering/led~5 kb=gathering/me~-7 kb=gathering/ran~6 kb=gathering/sat~-11
kb=gathering/spoke~7 kb=gathering/table~8 kb=gathering/to~11 kb=gathering/together~10 kb=gathering/was~10
kb=gathering/you~9 kb=kin/^~-8 kb=name/,~7 kb=name/.~8 kb=name/^~-18 kb=name/did~10 kb=name/hi~11
kb=org/^~-11 kb=org/lady~16 kb=org/us~7 kb=org/was~18 kb=people/.~-5 kb=people/:~11 kb=people/^~-8
kb=people/but~11 kb=people/pauline~5 kb=people/was~9 kb=place/,~6 kb=place/.~12 kb=place/^~17 kb=prof/^~-17
kb=prof/was~10 kb=prog/came~-6 kb=prog/did~8 kb=prog/was~12 kb=school/came~10 kb=unknown/,~18
kb=unknown/.~-23 kb=unknown/back~12 kb=unknown/came~10 kb=unknown/ended~13 kb=unknown/girl~9
kb=unknown/him~8 kb=unknown/made~11 kb=unknown/me~40 kb=unknown/months~12 kb=unknown/sassen~23
kb=unknown/service~7 kb=unknown/table~10 kb=unknown/vet~13 kb=unknown/was~-13 kb=unknown/works~-5
kb=word/'~-8 kb=word/,~5 kb=word/.~19 kb=word/and~10 kb=word/asked~12 kb=word/audience~6 kb=word/been~-5
kb=word/bees~-7 kb=word/behind~8 kb=word/boss~-5 kb=word/card~9 kb=word/college~13 kb=word/days~11
kb=word/done~12 kb=word/down~6 kb=word/every~10 kb=word/hands~9 kb=word/he's~-6 kb=word/her~-10
kb=word/him~-14 kb=word/i~-7 kb=word/in~9 kb=word/it~11 kb=word/judge~10 kb=word/judged~11 kb=word/know~11
kb=word/lady~7 kb=word/long~13 kb=word/me~-25 kb=word/minutes~7 kb=word/no~11 kb=word/one~-6
kb=word/opposite~8 kb=word/round~13 kb=word/she's~-6 kb=word/side~10 kb=word/someone~7 kb=word/stuck~19
kb=word/talking~-6 kb=word/them~11 kb=word/time~-9 kb=word/two~14 kb=word/up~18 kb=word/us~-5
kb=word/was~-14 kb=word/with~8 kb=word/work~11 kd=career/~-11 kd=career/my~9 kd=emp/a~-12 kd=emp/her~9
kd=emp/his~11 kd=emp/my~14 kd=emp/the~-32 kd=emp/your~12 kd=encounter/~15 kd=encounter/a~21
kd=encounter/an~-14 kd=encounter/her~-7 kd=encounter/my~-8 kd=encounter/our~30 kd=encounter/same~-11
kd=encounter/that~-6 kd=encounter/the~23 kd=encounter/your~-7 kd=famous/~31 kd=gathering/~-12
kd=gathering/an~10 kd=gathering/her~-6 kd=gathering/my~8 kd=gathering/our~-5 kd=gathering/same~5
kd=gathering/that~-6 kd=gathering/the~30 kd=kemp/~-5 kd=kin/~-5 kd=kin/my~-9 kd=kschool/~-11 kd=name/~-9
kd=name/a~-5 kd=name/her~10 kd=name/my~-13 kd=name/the~32 kd=org/~-16 kd=org/a~-7 kd=org/her~11
kd=org/my~-15 kd=org/the~22 kd=people/~5 kd=people/a~-9 kd=prof/~12 kd=prof/my~-7 kd=prof/the~-18
kd=prog/~-17 kd=prog/my~10 kd=prog/our~18 kd=prog/the~-21 kd=school/~-7 kd=school/our~8 kd=school/the~-12
kd=unknown/~-9 kd=unknown/an~6 kd=unknown/her~-10 kd=unknown/his~-5 kd=unknown/my~6 kd=unknown/our~-9
kd=unknown/the~8 kd=unknown/your~11 kd=word/~-31 kd=word/a~7 kd=word/my~5 kd=word/our~16 kd=word/that~8
kp=career/for~8 kp=emp/~-8 kp=emp/at~-12 kp=emp/for~14 kp=emp/from~-16 kp=emp/of~-5 kp=emp/on~19
kp=encounter/~24 kp=encounter/at~14 kp=encounter/by~10 kp=encounter/of~11 kp=encounter/on~-17
kp=encounter/over~7 kp=famous/~11 kp=famous/at~13 kp=gathering/~28 kp=gathering/at~-20 kp=gathering/for~23
kp=gathering/from~21 kp=gathering/in~13 kp=gathering/no~-7 kp=gathering/of~-6 kp=gathering/on~-6
kp=gathering/to~-20 kp=kemp/~-5 kp=kemp/at~-11 kp=kemp/from~13 kp=kin/~-12 kp=kschool/at~-7 kp=name/~-18
kp=name/at~18 kp=name/from~10 kp=name/in~-9 kp=name/up~7 kp=org/~-16 kp=org/at~18 kp=org/from~5 kp=org/of~-8
kp=org/on~11 kp=org/to~-5 kp=org/w~10 kp=people/~-13 kp=people/at~42 kp=people/from~-5 kp=place/~7
kp=place/at~-14 kp=prof/~-24 kp=prof/as~13 kp=prof/for~13 kp=prog/~-10 kp=prog/on~15 kp=prog/through~-6
kp=school/at~-10 kp=school/in~-5 kp=school/to~9 kp=trail/~-5 kp=unknown/at~14 kp=unknown/di~15
kp=unknown/du~7 kp=unknown/for~-14 kp=unknown/in~-7 kp=unknown/ng~25 kp=unknown/of~-22 kp=unknown/out~-6
kp=unknown/sa~-6 kp=unknown/since~-5 kp=unknown/to~7 kp=unknown/up~10 kp=unknown/w~8 kp=unknown/with~-8
kp=word/~-7 kp=word/about~-10 kp=word/after~18 kp=word/at~34 kp=word/do~-9 kp=word/for~-17 kp=word/from~-13
kp=word/off~-6 kp=word/on~7 kp=word/sa~35 kp=word/w~-6 kp=word/with~-14 kq=career/free~-6 kq=career/how~6
kq=emp/free~-22 kq=emp/how~15 kq=encounter/free~8 kq=encounter/how~14 kq=encounter/share~-6
kq=famous/free~30 kq=gathering/free~12 kq=gathering/how~22 kq=gathering/share~-7 kq=kemp/free~-6
kq=kin/free~-9 kq=kin/how~-9 kq=kschool/free~-9 kq=name/free~-11 kq=name/how~18 kq=people/how~-7
kq=prof/free~-16 kq=prog/free~-16 kq=school/free~-12 kq=school/how~-7 kq=unknown/event~9 kq=unknown/free~-17
kq=unknown/how~20 kq=unknown/odd~-7 kq=unknown/share~-15 kq=word/odd~-6 kq=word/share~-7 ks=career/she~8
ks=emp/~9 ks=emp/i~-24 ks=emp/person~-13 ks=emp/she~6 ks=emp/were~10 ks=emp/you~11 ks=encounter/~17
ks=encounter/he~15 ks=encounter/i~9 ks=encounter/person~-15 ks=encounter/u~-5 ks=encounter/we~-10
ks=encounter/were~-9 ks=encounter/who~39 ks=encounter/you~-12 ks=famous/~23 ks=gathering/it~23
ks=gathering/she~-10 ks=gathering/we~5 ks=gathering/who~15 ks=gathering/you~-6 ks=kemp/person~-6 ks=kin/~-13
ks=kschool/~-8 ks=name/~-28 ks=name/it~-7 ks=name/person~24 ks=name/she~-11 ks=name/we~30 ks=name/were~8
ks=org/~-18 ks=org/person~9 ks=org/we~-6 ks=people/person~6 ks=people/we~-11 ks=place/~23 ks=place/he~-9
ks=place/i~-8 ks=place/person~-6 ks=prof/~-27 ks=prof/person~8 ks=prof/she~-5 ks=prof/we~12 ks=prog/~10
ks=prog/i~-6 ks=prog/person~-7 ks=unknown/i~14 ks=unknown/it~-8 ks=unknown/person~-19 ks=unknown/she~16
ks=unknown/they~5 ks=unknown/we~-22 ks=unknown/were~11 ks=unknown/who~-6 ks=word/~-10 ks=word/he~-23
ks=word/i~7 ks=word/person~-10 ks=word/shes~-6 ks=word/someone~7 ks=word/we~19 ks=word/who~-17
ks=word/you~14 kv=emp/came~-10 kv=emp/see~12 kv=encounter/asked~9 kv=encounter/bring~7 kv=encounter/came~7
kv=encounter/chatted~-6 kv=encounter/end~6 kv=encounter/go~-6 kv=encounter/held~18 kv=encounter/let~11
kv=encounter/loved~-7 kv=encounter/made~9 kv=encounter/met~14 kv=encounter/put~-8 kv=encounter/retired~7
kv=encounter/sat~39 kv=encounter/saw~-10 kv=encounter/says~-12 kv=encounter/signed~8 kv=encounter/stood~-18
kv=encounter/talk~-9 kv=encounter/went~-7 kv=encounter/worked~-8 kv=famous/~16 kv=gathering/~15
kv=gathering/add~9 kv=gathering/came~9 kv=gathering/come~9 kv=gathering/led~5 kv=gathering/meet~13
kv=gathering/met~-27 kv=gathering/put~6 kv=gathering/ran~-6 kv=gathering/sat~-6 kv=gathering/talked~8
kv=kin/~-15 kv=kschool/~-9 kv=name/~-12 kv=name/call~12 kv=name/met~9 kv=name/ran~10 kv=name/sat~13
kv=name/send~8 kv=org/~-14 kv=org/came~10 kv=org/talked~9 kv=people/chatted~5 kv=people/met~-7 kv=place/~13
kv=prof/~-10 kv=prog/came~-8 kv=school/~-15 kv=school/came~9 kv=unknown/called~10 kv=unknown/came~11
kv=unknown/discussed~-6 kv=unknown/ended~13 kv=unknown/judged~11 kv=unknown/made~6 kv=unknown/met~16
kv=unknown/ran~11 kv=unknown/sat~5 kv=unknown/says~9 kv=unknown/spoke~11 kv=unknown/taught~11
kv=unknown/took~-6 kv=unknown/trained~-7 kv=unknown/went~8 kv=unknown/works~-5 kv=word/add~-6
kv=word/asked~15 kv=word/came~5 kv=word/chatted~19 kv=word/discussed~8 kv=word/done~9 kv=word/exchanged~8
kv=word/gave~-6 kv=word/held~8 kv=word/judged~10 kv=word/know~7 kv=word/met~13 kv=word/pitched~5
kv=word/put~10 kv=word/sat~-18 kv=word/says~-6 kv=word/send~-8 kv=word/shared~8 kv=word/shook~9
kv=word/sit~9 kv=word/stood~14 kv=word/taught~-5 kv=word/went~9 kv=word/work~9 kv=word/wrote~5 l=,~-62
l=,cap~-30 l=about~18 l=and~-26 l=at~56 l=between~-5 l=de~23 l=di~12 l=do~11 l=for~24 l=in~77 l=of~25
l=on~13 l=re~7 l=to~41 l=with~-11 lc=,c~-62 lc=,capC~-30 lc=aboutc~18 lc=andc~-23 lc=atC~29 lc=atc~28
lc=daC~8 lc=deC~6 lc=dec~17 lc=dic~12 lc=doC~12 lc=forC~32 lc=forc~-8 lc=inC~53 lc=inc~23 lc=ofC~32
lc=ofc~-7 lc=onC~9 lc=rec~7 lc=toC~41 lc=withc~-8 lh=,caparbitration~6 lh=atbooth~-7 lh=atchat~16
lh=atcourse~-11 lh=atday~12 lh=atevening~11 lh=atinspection~9 lh=atside~8 lh=atstand~15 lh=attalk~19
lh=attraining~7 lh=forboat~6 lh=forday~8 lh=forinterview~31 lh=inauction~5 lh=inclass~-5 lh=inclinic~8
lh=indays~-8 lh=indepot~-6 lh=infair~-10 lh=inhall~-9 lh=inhearing~8 lh=ininterview~13 lh=injob~-5
lh=inlessons~-6 lh=inmeeting~12 lh=innight~19 lh=innights~7 lh=inone~8 lh=inposter~-5 lh=inseminar~8
lh=intable~11 lh=intalk~37 lh=intraining~-12 lh=inwedding~15 lh=inweek~14 lh=inwi~-6 lh=inwomen~20
lh=ofchamber~32 lh=ontalk~15 lh=onworkshop~-8 lk=,/~-16 lk=,/encounter~-15 lk=,/gathering~25 lk=,/name~-11
lk=,/people~-7 lk=,/unit~-15 lk=,cap/~-28 lk=,cap/encounter~-6 lk=,cap/kschool~6 lk=,cap/name~-8
lk=,cap/prog~14 lk=about/~13 lk=and/~-16 lk=at/emp~-26 lk=at/encounter~15 lk=at/famous~26 lk=at/gathering~11
lk=at/kschool~7 lk=at/name~-7 lk=at/opener~-6 lk=at/org~-20 lk=at/place~21 lk=at/prog~23 lk=at/school~15
lk=by/encounter~5 lk=by/people~-7 lk=di/~12 lk=do/~12 lk=for/~6 lk=for/encounter~12 lk=for/name~-8
lk=for/people~8 lk=for/place~25 lk=for/school~5 lk=for/unit~-17 lk=from/encounter~12 lk=in/~5 lk=in/emp~-7
lk=in/encounter~19 lk=in/name~10 lk=in/opener~-6 lk=in/org~-9 lk=in/place~58 lk=in/school~14 lk=of/~7
lk=of/gathering~29 lk=of/name~-8 lk=of/org~-12 lk=of/place~32 lk=on/~26 lk=on/name~-7 lk=on/people~-8
lk=on/prog~8 lk=to/place~37 lk=with/~-22 lk=with/kin~-6 lk=with/opener~12 lkc=,c~-16 lkc=,capC~-28
lkc=,capencounterC~-6 lkc=,capkschoolC~6 lkc=,capnameC~-8 lkc=,capprogC~14 lkc=,encounterc~-15
lkc=,gatheringc~25 lkc=,namec~-11 lkc=,peoplec~-7 lkc=,unitc~-15 lkc=aboutc~14 lkc=andc~-14 lkc=atC~10
lkc=atc~-13 lkc=atempC~-9 lkc=atempc~-17 lkc=atencounterC~6 lkc=atencounterc~9 lkc=atfamousC~12
lkc=atgatheringC~10 lkc=atkschoolC~9 lkc=atopenerc~-6 lkc=atorgc~-18 lkc=atplaceC~21 lkc=atprogc~24
lkc=atschoolC~-27 lkc=atschoolc~43 lkc=byencounterc~5 lkc=bypeoplec~-7 lkc=forC~12 lkc=forc~-6
lkc=forencounterc~12 lkc=fornamec~-5 lkc=forpeoplec~8 lkc=forplaceC~25 lkc=forschoolc~5 lkc=forunitc~-17
lkc=fromC~7 lkc=fromc~-6 lkc=fromencounterc~12 lkc=inC~25 lkc=inc~-19 lkc=inempC~-8 lkc=inencounterc~14
lkc=innameC~8 lkc=inorgc~-9 lkc=inplaceC~26 lkc=inplacec~32 lkc=inschoolc~16 lkc=ofC~6 lkc=ofgatheringc~23
lkc=ofnameC~-8 lkc=oforgc~-8 lkc=ofplaceC~33 lkc=ofschoolC~-7 lkc=onC~19 lkc=onc~8 lkc=onnameC~-7
lkc=onpeoplec~-8 lkc=toplaceC~37 lkc=withc~-19 lkc=withkinc~-6 lkc=withopenerc~12 mc=caps+cc~-11
mc=capsCC~-31 mc=capscc~-12 mc=firstcc~-18 mc=lastCC~-6 mc=lastcc~-39 mc=laterCC~-18 mc=latercc~-52
mc=less2CC~-18 mc=less2Cc~8 mc=less2cc~-22 mc=lessCC~-31 mc=lessCc~7 mc=lesscc~-53 mg=caps+encounter~-7
mg=capsencounter~-26 mg=capsgathering~-10 mg=capsname~10 mg=capsnew~-8 mg=firstnew~-9 mg=last~-49
mg=later~-75 mg=less2emp~-6 mg=less2new~17 mg=less2word~-22 mg=lessencounter~-38 mg=lessgathering~-29
mg=lessname~-7 mg=lessnew~-19 mg=lesspeople~11 mg=lessword~19 mh=~-33 mh=calls~11 mh=course~13 mh=day~-6
mh=fair~-7 mh=festival~10 mh=hackathon~11 mh=interview~-7 mh=lecture~13 mh=office~13 mh=one~-9 mh=park~15
mh=phone~13 mh=shift~12 mh=visit~13 mh=viva~14 mh=webinar~11 mh=workshop~10 mk=emp~-10 mk=encounter~-27
mk=famous~-8 mk=gathering~-6 mk=kemp~-10 mk=korg~-7 mk=kschool~-7 mk=name~-18 mk=new~-36 mk=org~-20
mk=people~-17 mk=place~-21 mk=prof~-9 mk=prog~-16 mk=school~-15 mk=word~-80 mkc=empcc~-5 mkc=encounterCC~-7
mkc=encounterCc~-8 mkc=encountercc~-11 mkc=famousCC~-6 mkc=gatheringCc~23 mkc=gatheringcc~-24 mkc=kempCC~-7
mkc=korgCC~-6 mkc=nameCC~-14 mkc=newCc~-5 mkc=newcc~-29 mkc=orgcc~-16 mkc=peoplecc~-12 mkc=placeCC~-16
mkc=profcc~-6 mkc=progcc~-11 mkc=schoolcc~-12 mkc=wordCC~-22 mkc=wordCc~6 mkc=wordcc~-62 mkg=emp/~-5
mkg=emp/encounter~-6 mkg=emp/word~6 mkg=encounter/~-48 mkg=encounter/encounter~6 mkg=encounter/new~-6
mkg=encounter/word~29 mkg=gathering/~-37 mkg=gathering/new~13 mkg=gathering/word~24 mkg=name/new~-8
mkg=name/word~-6 mkg=new/emp~-5 mkg=new/encounter~-20 mkg=new/gathering~-9 mkg=new/name~10
mkg=org/encounter~-6 mkg=org/word~-6 mkg=people/encounter~-6 mkg=place/~-6 mkg=school/word~-6 mkg=word/~-15
mkg=word/encounter~-17 mkg=word/gathering~-11 mkg=word/new~-13 mkg=word/people~14 mkg=word/word~-23 ml=2~13
ml=career~-5 ml=day~6 ml=grade~14 ml=hrs~14 ml=lady~14 ml=meiner~28 ml=one~10 ml=open~-10 ml=room~11
ml=table~12 ml=whether~13 ml=wi~14 n=1~-113 n=2~-15 n=3~18 n=4~18 n=5~14 neg~-45 negcareer~-5 negemp~7
negencounter~-29 neggathering~-10 negname~6 negorg~7 negpeople~-10 negplace~-7 negprog~9 negunknown~7
o=emp1~-7 o=encounter0~-10 o=encounter1~30 o=famous0~31 o=gathering0~36 o=gathering1~-12 o=kemp0~-9
o=kin0~-18 o=kschool0~-13 o=name0~23 o=name1~-19 o=org0~-12 o=org1~6 o=people0~-20 o=people1~9 o=place0~-14
o=place1~7 o=prof0~-21 o=prof1~5 o=prog0~-18 o=school0~-18 o=trail0~-6 o=unknown0~-16 o=unknown1~19
o=unknown2~-19 o=word0~-6 o=word1~-22 o=word2~10 oc=all0~9 oc=all1~-15 oc=all2~-20 oc=none2~-32 oc=open1~-12
oc=open2~8 oc=some0~-16 oc=some2~9 opens~41 openscareer~-6 opensencounter~30 opensfamous~21 opensgathering~8
opensname~-5 opensorg~-5 opensplace~17 opensprof~-12 opensschool~7 opensunknown~15 opensword~-10 p=~-48
p=about~-23 p=across~-7 p=after~15 p=am~-8 p=around~-6 p=as~-7 p=at~73 p=de~-14 p=di~17 p=do~-8 p=du~6
p=en~16 p=for~10 p=from~7 p=in~-24 p=into~8 p=na~-8 p=ng~17 p=no~-20 p=of~-39 p=off~-7 p=on~26 p=out~-9
p=over~7 p=per~-5 p=sa~26 p=since~-14 p=through~-15 p=to~-7 p=until~-6 p=up~10 p=w~5 p=with~-34 pb=/¨~-10
pb=/(~-5 pb=/)~13 pb=/.~-16 pb=/^~25 pb=/all~-7 pb=/and~-17 pb=/but~19 pb=/changed~9 pb=/did~52 pb=/does~-7
pb=/done~17 pb=/give~6 pb=/got~-7 pb=/had~34 pb=/have~-6 pb=/him~-6 pb=/i'm~-10 pb=/is~-16 pb=/it's~-11
pb=/judge~13 pb=/judged~12 pb=/led~12 pb=/liked~6 pb=/live~9 pb=/loved~-8 pb=/made~8 pb=/me~-15 pb=/not~-9
pb=/ran~14 pb=/read~6 pb=/round~9 pb=/saw~-9 pb=/she's~6 pb=/study~6 pb=/teach~6 pb=/that's~-5 pb=/thru~-13
pb=/turned~12 pb=/us~12 pb=/want~-5 pb=/when~9 pb=/work~11 pb=after/.~9 pb=am/i~-8 pb=as/,~-8 pb=at/,~31
pb=at/^~-9 pb=at/and~10 pb=at/audience~6 pb=at/bees~-7 pb=at/booth~26 pb=at/boss~-5 pb=at/card~10
pb=at/chatting~13 pb=at/her~20 pb=at/interpreter~-9 pb=at/judge~-20 pb=at/lady~12 pb=at/me~37 pb=at/met~-21
pb=at/mine~12 pb=at/minutes~14 pb=at/on~-8 pb=at/pauline~5 pb=at/session~5 pb=at/she's~-8 pb=at/shift~5
pb=at/table~35 pb=at/talk~-6 pb=at/teacher~-5 pb=at/volunteer~-5 pb=at/was~-13 pb=at/were~-19
pb=at/works~-12 pb=at/years~-12 pb=by/me~9 pb=do/i~-11 pb=do/to~21 pb=for/)~16 pb=for/,~-11 pb=for/boat~10
pb=for/came~21 pb=for/down~10 pb=for/her~-10 pb=for/interview~7 pb=for/office~8 pb=from/,~-6 pb=from/girl~10
pb=from/guy~9 pb=from/he's~-7 pb=from/know~10 pb=from/lady~9 pb=from/one~15 pb=from/us~8 pb=in/,~11
pb=in/.~17 pb=in/^~5 pb=in/days~13 pb=in/he's~-7 pb=in/sassen~23 pb=in/someone~7 pb=in/stuck~9 pb=in/them~12
pb=in/together~8 pb=in/volunteer~-6 pb=in/women~-6 pb=na/^~-5 pb=no/,~-7 pb=of/out~-13 pb=of/two~14
pb=of/weeks~13 pb=on/'~-6 pb=on/,~10 pb=on/.~15 pb=on/1~-10 pb=on/been~11 pb=on/fella~14 pb=on/is~-8
pb=on/me~-10 pb=on/she's~-6 pb=on/talked~8 pb=on/up~-5 pb=on/us~-6 pb=on/was~16 pb=on/week~-10 pb=on/were~16
pb=through/came~-6 pb=to/came~10 pv=/~-22 pv=/buy~-7 pv=/call~7 pv=/came~9 pv=/come~-6 pv=/connect~-6
pv=/doing~-6 pv=/done~16 pv=/gave~-6 pv=/held~7 pv=/judged~9 pv=/know~-5 pv=/led~12 pv=/let~10 pv=/liked~6
pv=/live~7 pv=/loved~-8 pv=/made~17 pv=/mean~14 pv=/met~-9 pv=/put~11 pv=/ran~11 pv=/retired~7 pv=/sat~-13
pv=/saw~-9 pv=/says~-19 pv=/see~11 pv=/sit~9 pv=/spoke~8 pv=/study~5 pv=/taught~-9 pv=/thought~-14
pv=/took~6 pv=/turned~10 pv=/want~-7 pv=/wants~-7 pv=/work~10 pv=about/~-7 pv=after/~8 pv=after/asked~12
pv=am/~-8 pv=at/~9 pv=at/came~8 pv=at/chat~-7 pv=at/chatted~12 pv=at/gave~6 pv=at/judged~13 pv=at/met~15
pv=at/pitched~11 pv=at/put~-6 pv=at/saw~-6 pv=at/say~10 pv=at/seen~6 pv=at/send~-5 pv=at/sold~10
pv=at/spent~6 pv=at/stand~11 pv=at/stood~-13 pv=at/talk~-6 pv=at/talked~-6 pv=at/took~10 pv=at/trained~-6
pv=at/worked~-12 pv=at/works~-12 pv=by/sent~9 pv=de/~-12 pv=di/~14 pv=do/~-21 pv=du/~6 pv=en/~16 pv=for/~5
pv=for/came~30 pv=for/come~16 pv=for/interviewed~-6 pv=for/list~-12 pv=for/runs~8 pv=for/sat~6
pv=for/stood~12 pv=for/taught~-5 pv=for/turned~11 pv=from/~9 pv=from/add~7 pv=from/know~5 pv=from/says~13
pv=from/send~8 pv=in/~13 pv=in/came~-7 pv=in/chatted~-6 pv=in/examined~6 pv=in/met~7 pv=in/ran~-7
pv=in/sat~10 pv=in/stood~6 pv=na/~-8 pv=ng/~17 pv=no/~-16 pv=of/~-7 pv=of/came~-11 pv=off/~-12 pv=on/~6
pv=on/asked~12 pv=on/called~10 pv=on/came~8 pv=on/held~15 pv=on/live~-9 pv=on/made~9 pv=on/met~8 pv=on/put~5
pv=on/ran~-7 pv=on/sat~15 pv=on/shared~6 pv=on/sit~8 pv=on/sits~-5 pv=on/talked~16 pv=on/taught~12
pv=on/went~12 pv=over/~-7 pv=sa/~27 pv=since/~-8 pv=through/came~-6 pv=to/came~6 pv=to/send~-6 pv=to/went~6
pv=up/~17 pv=with/~-17 pv=with/came~-7 q=event~10 q=free~-49 q=how~49 q=link~-7 q=odd~-22 q=share~-51
q=shared~-6 qi=event0~11 qi=free0~-20 qi=free3~-24 qi=how0~33 qi=how1~29 qi=how3~-16 qi=link1~-5 qi=odd0~-9
qi=odd1~-7 qi=share0~-30 qi=share1~-16 quoted~-41 quotedemp~-7 quotedencounter~-13 quotedgathering~-19
quotedunknown~9 quotedword~7 s=~7 s=he~-31 s=hes~-5 s=i~-23 s=im~-8 s=person~-32 s=she~-12 s=shes~-8
s=were~21 s=who~18 sv=/~-17 sv=/asked~11 sv=/chat~-9 sv=/done~5 sv=/ended~13 sv=/gave~8 sv=/give~-8
sv=/judged~7 sv=/like~-7 sv=/list~-12 sv=/live~7 sv=/loved~-10 sv=/made~8 sv=/met~26 sv=/ran~11
sv=/retired~9 sv=/run~6 sv=/sat~5 sv=/saw~-8 sv=/says~6 sv=/see~11 sv=/seen~-7 sv=/shared~8 sv=/sit~-11
sv=/spoke~7 sv=/spoken~-5 sv=/stand~11 sv=/stood~-8 sv=/talked~11 sv=/taught~11 sv=/took~13 sv=/walked~-5
sv=/wants~-7 sv=/went~11 sv=/worked~-12 sv=he/~6 sv=he/done~12 sv=he/fixed~12 sv=he/gave~-8 sv=he/made~10
sv=he/sat~-9 sv=he/says~-6 sv=he/took~-7 sv=i/add~-6 sv=i/called~9 sv=i/done~-6 sv=i/gave~10 sv=i/give~6
sv=i/held~25 sv=i/judged~10 sv=i/made~-10 sv=i/mean~14 sv=i/met~10 sv=i/passed~7 sv=i/ran~-10 sv=i/sat~5
sv=i/sit~6 sv=i/sold~10 sv=i/spoke~9 sv=i/talked~6 sv=i/thought~-14 sv=i/translated~9 sv=i/want~-9
sv=i/went~-8 sv=im/~-7 sv=it/~9 sv=it/add~6 sv=person/~-13 sv=person/asked~11 sv=person/came~13
sv=person/seen~6 sv=person/send~-6 sv=she/~-5 sv=she/came~21 sv=she/put~12 sv=she/ran~-11 sv=she/said~6
sv=she/sits~-7 sv=she/talked~-10 sv=she/taught~-6 sv=she/went~7 sv=someone/~6 sv=we/call~11 sv=we/made~13
sv=we/met~-18 sv=we/sat~14 sv=we/served~-6 sv=we/shared~-6 sv=we/shook~7 sv=we/talked~-9 sv=we/took~-10
sv=were/~13 sv=who/~9 sv=who/came~-6 sv=who/gave~-8 sv=who/ran~16 sv=you/saw~-6 t=0~60 t=1~109 t=2~43 t=3~25
t=caps~-44 t=caps+~-11 t=first~-23 t=last~-49 t=later~-75 t=less~-79 t=less2~-34 tr=/,~-33 tr=/,/,~-8
tr=/,/,/on~-6 tr=/,/at~-6 tr=/,/by~-6 tr=/,/in~-11 tr=/,/of~-33 tr=/,cap~-23 tr=/,cap/,~-7 tr=/about~13
tr=/and~-21 tr=/at~22 tr=/at/in~30 tr=/at/on~10 tr=/by~6 tr=/by/at~9 tr=/da~7 tr=/de~10 tr=/di~12 tr=/do~11
tr=/for~28 tr=/for/in~6 tr=/from~6 tr=/in/in~20 tr=/in/of~23 tr=/of~22 tr=/of/at~17 tr=/on~18 tr=/on/at~22
tr=/on/at/in~16 tr=/re~7 tr=/to~37 tr=/with~-6 tr=/with/of~8 v=~-10 v=added~7 v=adding~-6 v=asked~21
v=bring~7 v=buy~-9 v=called~15 v=came~26 v=chat~-13 v=chatted~17 v=come~7 v=connect~-10 v=doing~-7 v=done~11
v=end~6 v=ended~9 v=examined~5 v=exchanged~7 v=finished~-7 v=fixed~12 v=flew~6 v=gave~-6 v=go~-9 v=held~20
v=interviewed~-12 v=invite~-9 v=judged~22 v=knows~-6 v=led~6 v=let~10 v=like~-13 v=liked~5 v=list~-13
v=listed~-5 v=live~-7 v=look~-5 v=loved~-12 v=made~18 v=mean~14 v=meet~6 v=meeting~-7 v=met~16 v=pitched~6
v=play~-6 v=press~-8 v=put~5 v=ran~11 v=read~-7 v=request~-6 v=retired~7 v=running~7 v=sat~15 v=saw~-20
v=says~-16 v=see~10 v=send~-9 v=sent~11 v=served~-9 v=shared~5 v=signed~7 v=sit~9 v=sits~-9 v=speak~7
v=spoke~7 v=spoken~-5 v=stand~10 v=studied~-7 v=taken~7 v=taking~10 v=talk~-12 v=thought~-15 v=trained~-12
v=translated~9 v=turned~12 v=volunteered~13 v=walked~-7 v=want~-8 v=wanted~13 v=wants~-12 v=went~7
v=worked~-17 v=works~-8 v=write~-5 w=1~-9 w=12~9 w=15~-7 w=3~-7 w=5~6 w=abattoir~6 w=abroad~7 w=acca~11
w=ambulance~-7 w=asylum~-11 w=audit~11 w=audition~6 w=bar~-9 w=barclays~13 w=barn~14 w=bear~20 w=bed~8
w=bench~-13 w=bio~-5 w=blind~14 w=blockchain~-6 w=boat~-6 w=bus~-13 w=business~-7 w=cadet~-7 w=call~-16
w=camp~-8 w=campus~8 w=car~7 w=career~7 w=careers~7 w=certain~-6 w=chamber~26 w=chem~7 w=choir~-5
w=christening~-11 w=church~12 w=class~-12 w=clinic~-10 w=coffee~-9 w=committee~8 w=comrades~19 w=congress~-9
w=contract~8 w=county~-13 w=course~-11 w=court~12 w=creamery~-5 w=cruise~7 w=customs~12 w=d&ad~13 w=dads~-6
w=day~-39 w=dead~9 w=debate~12 w=dental~-6 w=devfest~20 w=dofe~7 w=dog~18 w=dr~-9 w=drill~5 w=driving~-5
w=eleven~-7 w=emt~11 w=experience~11 w=expo~-12 w=factory~14 w=faculty~11 w=fair~-11 w=farm~17 w=festival~19
w=field~16 w=final~17 w=fintech~14 w=fire~-24 w=fitting~18 w=flower~-9 w=food~14 w=football~11 w=forklift~12
w=form~5 w=formula~8 w=forty~-7 w=free~-6 w=fresher~10 w=front~-6 w=gap~12 w=garden~-6 w=gate~-6 w=geneva~13
w=girl~9 w=good~-21 w=group~-12 w=gym~-16 w=hackney~-6 w=half~8 w=hall~-6 w=handover~15 w=hannover~6
w=harbour~12 w=head~-6 w=hearing~-7 w=hen~23 w=hermes~8 w=high~9 w=hiring~-7 w=hospital~-7 w=hostel~6
w=hotel~-7 w=hour~-6 w=housing~-7 w=hydro~-6 w=hygiene~-12 w=inspection~9 w=internship~13 w=interview~10
w=jet~-5 w=july~12 w=jury~11 w=kerala~7 w=keynote~6 w=kid~14 w=kids~-6 w=kitchen~-8 w=lab~5 w=lady~-5
w=lake~14 w=last~-13 w=lei~13 w=line~9 w=lisbon~13 w=lunch~8 w=meiner~22 w=metro~20 w=mobile~-9 w=mock~18
w=morning~8 w=morzine~13 w=mountain~-6 w=mr~-5 w=mri~16 w=name~-12 w=national~-14 w=nationals~31
w=neighbour's~5 w=next~-10 w=niece's~9 w=night~-30 w=nights~-13 w=nurse~-5 w=office~25 w=one~8 w=open~11
w=opening~-7 w=opera~6 w=orientation~-8 w=own~-16 w=panel~-10 w=panels~-6 w=parents~-12 w=passport~6 w=phd~8
w=physio~11 w=pit~-11 w=pitch~-9 w=plant~7 w=platform~18 w=ploughing~18 w=portfolio~13 w=poster~-8 w=pub~9
w=public~18 w=pump~12 w=pycon~8 w=quarry~12 w=queue~10 w=quick~-6 w=quito~10 w=radio~-9 w=real~-8
w=reception~-6 w=red~-6 w=renault~-8 w=resume~12 w=retreat~-10 w=rope~6 w=rotterdam~8 w=safaricom~5
w=sale~-6 w=salsa~10 w=sauna~-8 w=second~-9 w=seminar~8 w=shift~-12 w=shoot~13 w=sister's~-25 w=site~11
w=ski~8 w=st~-10 w=stage~10 w=stall~-6 w=stand~8 w=startup~9 w=state~7 w=station~9 w=stock~-6 w=student~-7
w=studio~-6 w=supplier~9 w=swiss~24 w=ta~-6 w=table~-11 w=talk~27 w=taxi~-9 w=tea~-7 w=telephone~6 w=test~-7
w=thesis~5 w=thimun~13 w=three~14 w=trades~-6 w=train~13 w=training~-11 w=tram~23 w=two~-33 w=uni~11
w=vet's~8 w=video~13 w=viva~12 w=volunteer~-5 w=ward~8 w=webinar~17 w=wedding~25 w=week~6 w=whole~-27
w=wi~-7 w=women~17 w=word~-8 w=workshop~-14 w=world~-10 w=wrong~-6 w=zoom~25 x2='sunknown~-18
x2=14unknown~-8 x2=3unknown~12 x2=abword~-10 x2=agunknown~15 x2=ahword~-6 x2=alemp~-7 x2=alencounter~41
x2=alunknown~-6 x2=alword~27 x2=amencounter~-9 x2=amname~14 x2=amplace~8 x2=amprog~-6 x2=amunknown~-9
x2=amword~10 x2=anname~-7 x2=anpeople~-8 x2=anunknown~-10 x2=arencounter~-13 x2=argathering~20 x2=arname~11
x2=arunknown~11 x2=atencounter~5 x2=atgathering~-10 x2=atunknown~6 x2=auunknown~-6 x2=ayencounter~6
x2=ayunknown~-9 x2=ayword~-12 x2=baunknown~11 x2=beunknown~-6 x2=byunknown~14 x2=ceemp~19 x2=ceencounter~-8
x2=chemp~8 x2=chencounter~-27 x2=chorg~10 x2=chunknown~-9 x2=ckunknown~-5 x2=ckword~-9 x2=ctword~8
x2=dename~-8 x2=deunknown~11 x2=diunknown~6 x2=dsencounter~-6 x2=dsunknown~10 x2=dsword~-11 x2=dypeople~8
x2=edword~-11 x2=eeencounter~-8 x2=eegathering~-31 x2=eeword~-8 x2=eiunknown~14 x2=ekword~29 x2=elemp~-7
x2=elencounter~-8 x2=elgathering~-7 x2=enname~18 x2=enpeople~16 x2=enunknown~8 x2=enword~21
x2=erencounter~11 x2=erorg~19 x2=erunknown~20 x2=erword~-9 x2=esencounter~-8 x2=esunknown~-12 x2=esword~-11
x2=etunknown~7 x2=ewencounter~14 x2=ewgathering~12 x2=eworg~-5 x2=eygathering~-9 x2=eyname~17
x2=ftencounter~-11 x2=ftword~8 x2=ganame~10 x2=geschool~-5 x2=ghunknown~13 x2=grunknown~15
x2=gsencounter~-12 x2=gsunknown~-5 x2=gsword~-6 x2=htencounter~15 x2=icgathering~-15 x2=igencounter~-6
x2=ilencounter~6 x2=inname~12 x2=inunknown~16 x2=inword~-8 x2=iofamous~-5 x2=ioprof~12 x2=iounknown~11
x2=ipencounter~11 x2=ipunknown~9 x2=irgathering~5 x2=itencounter~14 x2=itgathering~-10 x2=itunknown~10
x2=itword~-5 x2=izencounter~13 x2=keunknown~8 x2=keword~8 x2=ksunknown~-6 x2=ldunknown~6 x2=leencounter~-14
x2=leunknown~-21 x2=leword~-7 x2=lkencounter~19 x2=llemp~11 x2=llencounter~21 x2=llunknown~-13 x2=llword~-7
x2=lsgathering~-6 x2=lsunknown~31 x2=lyencounter~10 x2=lyword~8 x2=mepeople~-5 x2=meword~-12
x2=mogathering~-12 x2=mpencounter~11 x2=mpgathering~-21 x2=mpword~13 x2=naname~7 x2=naunknown~8 x2=ndword~6
x2=neencounter~-12 x2=neword~6 x2=ngencounter~34 x2=nggathering~21 x2=ngname~-6 x2=ngpeople~20
x2=ngunknown~18 x2=ngword~-31 x2=nkemp~-7 x2=nkword~-7 x2=nsunknown~-11 x2=nsword~-11 x2=ntencounter~-17
x2=olschool~6 x2=olword~8 x2=omencounter~11 x2=onemp~10 x2=onencounter~38 x2=onfamous~-9 x2=ongathering~23
x2=onorg~-10 x2=onpeople~-7 x2=onplace~9 x2=onunknown~15 x2=onword~-15 x2=ooword~10 x2=opemp~-6
x2=opgathering~12 x2=orprof~-8 x2=orunknown~-7 x2=osplace~19 x2=osunknown~-6 x2=otemp~-7 x2=otword~5
x2=owgathering~-14 x2=owword~-7 x2=oyunknown~26 x2=plword~6 x2=ptword~11 x2=raemp~6 x2=rdencounter~-7
x2=rdorg~19 x2=reemp~15 x2=reencounter~-14 x2=rfemp~8 x2=rkword~21 x2=rmemp~-8 x2=rmword~22 x2=rnword~14
x2=roword~20 x2=rsprof~-6 x2=rsword~-9 x2=rtencounter~9 x2=rtword~11 x2=ryemp~-11 x2=ryencounter~6
x2=ryunknown~6 x2=ryword~24 x2=saname~12 x2=seencounter~-10 x2=segathering~16 x2=seword~13
x2=ssencounter~-34 x2=ssgathering~-9 x2=stemp~6 x2=stencounter~-5 x2=stgathering~12 x2=stprof~10 x2=taname~6
x2=teencounter~-20 x2=teorg~21 x2=teunknown~-11 x2=teword~27 x2=thencounter~-6 x2=thunknown~7 x2=toplace~9
x2=tounknown~12 x2=toword~12 x2=tsunknown~-12 x2=tsword~-6 x2=tyemp~-6 x2=tyencounter~15 x2=tyword~-9
x2=uborg~-8 x2=ueencounter~18 x2=umemp~-5 x2=umgathering~7 x2=unencounter~-12 x2=ununknown~23
x2=upunknown~12 x2=urencounter~-5 x2=urunknown~-8 x2=usencounter~-17 x2=vaplace~12 x2=veunknown~18
x2=wiword~5 x2=wsgathering~-14 x2=wsword~6 x2=yrword~8 x2=ysencounter~-19 x2=yskemp~13 x2=ysunknown~7
x2=ysword~-7 x3=11~6 x3=12~6 x3=14~-6 x3=3~12 x3=aba~5 x3=ace~-11 x3=ade~-5 x3=ady~8 x3=ago~9 x3=ake~15
x3=alk~18 x3=all~6 x3=als~39 x3=aly~7 x3=ame~-5 x3=amp~-14 x3=ams~-6 x3=and~-15 x3=ane~-7 x3=ang~10
x3=ank~-13 x3=ant~-23 x3=are~-7 x3=arf~8 x3=ark~20 x3=arn~14 x3=ars~-15 x3=art~-6 x3=ase~6 x3=ash~13
x3=ass~-22 x3=ast~13 x3=ate~9 x3=ave~9 x3=bar~-13 x3=bed~8 x3=ber~30 x3=bio~-5 x3=ble~-14 x3=bly~10
x3=bon~12 x3=bus~-17 x3=cal~8 x3=cil~6 x3=cks~8 x3=cup~5 x3=dam~7 x3=dan~-8 x3=den~-6 x3=dia~7 x3=eal~-5
x3=eam~-6 x3=eat~-11 x3=ect~8 x3=eek~29 x3=een~8 x3=ege~-6 x3=eks~8 x3=eld~-7 x3=ell~-11 x3=els~-8
x3=emo~-12 x3=end~7 x3=ent~7 x3=ere~-5 x3=ert~11 x3=ery~-9 x3=esk~-10 x3=ess~-14 x3=ete~13 x3=ets~-5
x3=ety~-5 x3=eue~13 x3=eum~-7 x3=eur~-5 x3=eva~13 x3=fee~-9 x3=fit~12 x3=gar~12 x3=ger~-9 x3=ges~-6
x3=ght~11 x3=gig~-6 x3=gna~11 x3=gos~20 x3=hen~16 x3=hes~-8 x3=hip~10 x3=hon~8 x3=how~-14 x3=hrs~8 x3=ial~18
x3=ica~9 x3=ice~-10 x3=ich~7 x3=ics~-8 x3=ide~-9 x3=ier~-5 x3=ies~-5 x3=iew~24 x3=igh~13 x3=ile~-8 x3=ill~23
x3=ina~7 x3=ine~6 x3=ing~43 x3=ion~36 x3=ire~-11 x3=irm~-5 x3=ite~-19 x3=ito~10 x3=its~16 x3=ity~-10
x3=ium~8 x3=ive~10 x3=lab~-10 x3=lah~-6 x3=ley~14 x3=lin~14 x3=lls~-13 x3=lsa~12 x3=lth~9 x3=lub~-8
x3=man~-10 x3=mba~11 x3=mbe~-5 x3=men~15 x3=mes~-7 x3=min~8 x3=mit~-13 x3=nal~33 x3=nar~20 x3=nce~33
x3=ncy~-6 x3=ndu~8 x3=nel~-7 x3=nes~6 x3=nga~6 x3=ngs~-10 x3=nic~-16 x3=nto~12 x3=nts~-8 x3=nya~12 x3=ode~12
x3=old~10 x3=ome~-9 x3=omp~18 x3=one~-5 x3=ons~-8 x3=ool~8 x3=oom~16 x3=oor~6 x3=oot~6 x3=ore~8 x3=orm~13
x3=ort~-13 x3=osk~7 x3=oss~-9 x3=ost~5 x3=ota~11 x3=oth~-6 x3=our~-7 x3=ows~-15 x3=pen~13 x3=pl~6 x3=ple~-5
x3=pot~-7 x3=pus~6 x3=ral~18 x3=ram~6 x3=rds~-6 x3=ree~-9 x3=rer~12 x3=rew~-6 x3=ric~-9 x3=rin~12 x3=rio~13
x3=rip~11 x3=rks~-5 x3=rry~7 x3=rse~-17 x3=rta~10 x3=rty~16 x3=sei~14 x3=sio~12 x3=sit~17 x3=sse~12
x3=sts~-7 x3=tag~11 x3=tch~-23 x3=tee~-26 x3=tel~-15 x3=ten~14 x3=tes~-6 x3=tle~-5 x3=ton~12 x3=tor~-16
x3=tre~12 x3=tro~20 x3=try~-7 x3=uch~8 x3=uiz~13 x3=ule~18 x3=uly~12 x3=und~12 x3=urt~22 x3=ury~9 x3=use~6
x3=ute~11 x3=val~-7 x3=ver~21 x3=vey~-9 x3=wi~5 x3=wns~-6 x3=xam~-6 x3=xer~6 x3=yr~8 z=¨~11 z=$~-7 z=(~7
z=,~50 z=.~-20 z=:~11 z=?~-9 z=about~-7 z=and~42 z=as~-5 z=at~-22 z=back~7 z=but~-11 z=by~14 z=down~9 z=e~12
z=each~-8 z=for~14 z=he~6 z=i~11 z=in~-8 z=last~22 z=monday~14 z=my~-16 z=n~12 z=now~-6 z=of~-29 z=on~12
z=over~-8 z=so~-5 z=the~12 z=to~-7 z=under~11 z=w~22 z=wants~-6 z=was~9 z=we~23 z=when~7 z=while~9 z=with~24
z=¶~8
"""
