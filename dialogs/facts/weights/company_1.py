"""Weights by which candidates for `company` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
's~-13 K=all~18 K=none~-63 K=open~-14 K=some~-32 Kka=all/career/~8 Kka=all/encounter/~18 Kka=all/famous/~-5
Kka=all/kschool/~6 Kka=all/name/~-15 Kka=all/org/far~-7 Kka=all/place/far~-11 Kka=all/prof/~-6
Kka=all/prog/far~7 Kka=all/unknown/alike~8 Kka=all/unknown/far~10 Kka=all/word/~22 Kka=all/word/alike~-9
Kka=all/word/far~14 Kka=none/career/~-5 Kka=none/emp/~20 Kka=none/encounter/~-26 Kka=none/gathering/~-7
Kka=none/kemp/~7 Kka=none/kemp/far~8 Kka=none/kin/~-6 Kka=none/name/~7 Kka=none/org/~-12
Kka=none/org/alike~9 Kka=none/people/~-6 Kka=none/prof/~-6 Kka=none/prog/~16 Kka=none/school/~7
Kka=none/trail/~7 Kka=none/word/~-33 Kka=none/word/far~-7 Kka=open/encounter/~-8 Kka=open/name/~-8
Kka=open/people/~6 Kka=open/prof/~12 Kka=open/unknown/~8 Kka=some/career/~7 Kka=some/emp/~-11
Kka=some/encounter/~8 Kka=some/encounter/far~12 Kka=some/name/~12 Kka=some/org/far~9 Kka=some/people/~13
Kka=some/prof/~6 Kka=some/prog/~-10 Kka=some/unknown/~-22 Kka=some/word/alike~8 Kka=some/word/far~-5
Kp=all/@~21 Kp=all/at~6 Kp=all/from~42 Kp=all/in~-36 Kp=all/na~13 Kp=all/of~20 Kp=all/on~-5 Kp=all/sa~-6
Kp=all/since~-5 Kp=all/to~-13 Kp=all/with~14 Kp=none/~-39 Kp=none/at~61 Kp=none/for~7 Kp=none/in~-8
Kp=none/no~-10 Kp=none/on~-16 Kp=none/with~-8 Kp=open/~-14 Kp=some/~-6 Kp=some/at~-10 Kp=some/from~8
Kp=some/of~-6 Kp=some/through~-7 Kp=some/to~6 Kp=some/with~8 Kq=all/free~29 Kq=all/how~7 Kq=all/link~17
Kq=all/name~-6 Kq=all/odd~-6 Kq=all/share~-24 Kq=none/free~-7 Kq=none/how~-28 Kq=none/link~-12
Kq=none/odd~-8 Kq=none/share~-9 Kq=open/free~-46 Kq=open/how~20 Kq=open/name~-6 Kq=open/share~-5
Kq=some/free~-27 Kq=some/how~-11 Kq=some/link~15 Kq=some/share~-7 Kv=all/~9 Kv=all/asking~14 Kv=all/found~-7
Kv=all/gave~6 Kv=all/invite~10 Kv=all/inviting~7 Kv=all/like~11 Kv=all/message~-5 Kv=all/sat~-6 Kv=all/see~6
Kv=all/served~-6 Kv=all/think~9 Kv=all/want~10 Kv=all/work~-10 Kv=all/works~18 Kv=none/~-15 Kv=none/add~7
Kv=none/come~9 Kv=none/finished~9 Kv=none/graduate~15 Kv=none/reads~12 Kv=none/sat~6 Kv=none/send~6
Kv=none/work~11 Kv=none/works~-10 Kv=open/~-14 Kv=some/came~-8 Kv=some/judged~7 Kv=some/went~5 N=~-9
N=also<~-7 N=both<~-13 N=both>~-7 N=fellow<~9 N=same<~-17 N=same>~-11 N=together>~-10 N=too>~-13
Nk=/career~6 Nk=/emp~11 Nk=/famous~-6 Nk=/gathering~-19 Nk=/kemp~33 Nk=/kin~-7 Nk=/name~-8 Nk=/place~-15
Nk=/prog~-8 Nk=/trail~9 Nk=/unknown~21 Nk=/word~-16 Nk=both</unknown~-6 Nk=fellow</unknown~9
Nk=mine>/word~11 Nk=same</kemp~-8 Nk=together>/unknown~-8 R=~-29 R=twice~-42 R=word~-22 RK=/all~22
RK=/none~-43 RK=twice/none~-6 RK=twice/open~-7 RK=twice/some~-24 RK=word/none~-14 Ral=/alike~-32
Ral=twice/~-34 Ral=twice/alike~-12 Ral=word/~-6 Ral=word/alike~-7 Ral=word/far~-9 Rk=/career~7 Rk=/emp~21
Rk=/encounter~-8 Rk=/famous~-6 Rk=/gathering~-18 Rk=/kemp~25 Rk=/name~-18 Rk=/place~-14 Rk=/school~-5
Rk=/trail~9 Rk=/word~-27 Rk=twice/emp~-18 Rk=twice/kschool~-9 Rk=twice/name~7 Rk=twice/org~-7
Rk=twice/place~-7 Rk=twice/word~10 V=~-16 V=act~-25 V=belong~-5 V=hire~14 V=meet~-13 V=other~-25 V=say~-20
V=want~6 V=work~-8 VK=/all~9 VK=/none~-15 VK=/open~-14 VK=act/none~-19 VK=act/some~-8 VK=hire/all~25
VK=hire/none~-10 VK=meet/none~-6 VK=meet/some~-7 VK=other/none~-9 VK=other/some~-12 VK=say/all~-5
VK=say/none~-9 VK=say/some~-6 VK=study/all~-10 VK=study/none~13 VK=want/all~17 VK=want/none~-5
VK=want/some~-6 VK=work/all~-11 VK=work/some~6 VS=/~12 VS=/I~-10 VS=/it~-7 VS=/someone~11 VS=/they~15
VS=/we~-22 VS=/were~-11 VS=act/~-14 VS=act/I~-10 VS=hire/they~10 VS=meet/~-16 VS=meet/they~11 VS=meet/we~-9
VS=other/~-8 VS=other/I~9 VS=other/it~-5 VS=other/they~-12 VS=other/we~-5 VS=say/~7 VS=say/they~-18
VS=study/~7 VS=study/I~-9 VS=study/they~7 VS=want/~5 VS=want/I~10 VS=work/~17 VS=work/I~-11 VS=work/they~-13
VSal=//~14 VSal=//alike~-16 VSal=//far~15 VSal=/I/~-7 VSal=/I/alike~6 VSal=/I/far~-9 VSal=/it/~-6
VSal=/someone/~11 VSal=/they/~33 VSal=/they/alike~-13 VSal=/they/far~-5 VSal=/we/~-19 VSal=act//~-11
VSal=act/I/~-8 VSal=hire/they/~10 VSal=meet//~-15 VSal=meet/I/~6 VSal=meet/they/~12 VSal=meet/we/~-7
VSal=other/I/~9 VSal=other/they/~-18 VSal=other/they/far~10 VSal=say//~12 VSal=say/they/~-14 VSal=study//~11
VSal=study/I/~-8 VSal=study/they/far~5 VSal=want/I/~11 VSal=work//~21 VSal=work/I/~-8 VSal=work/they/~-24
VSal=work/they/alike~7 VSk=//career~7 VSk=//emp~8 VSk=//gathering~-7 VSk=//kemp~5 VSk=//org~-14
VSk=//people~16 VSk=//prog~8 VSk=//school~-6 VSk=//trail~12 VSk=/I/emp~-6 VSk=/I/encounter~18 VSk=/I/kemp~-7
VSk=/I/org~9 VSk=/I/unknown~-9 VSk=/I/word~-10 VSk=/they/emp~-12 VSk=/they/encounter~-5
VSk=/they/gathering~-6 VSk=/they/kemp~22 VSk=/they/org~12 VSk=/they/prof~6 VSk=/they/school~16
VSk=/were/emp~-5 VSk=act//unknown~-6 VSk=act/they/prog~-6 VSk=act/they/unknown~11 VSk=hire/they/word~10
VSk=meet//unknown~-5 VSk=meet/I/unknown~12 VSk=meet/they/emp~16 VSk=other//emp~11 VSk=other//kemp~-7
VSk=other//name~-6 VSk=other//prog~8 VSk=other//word~-10 VSk=other/I/kemp~17 VSk=other/I/unknown~11
VSk=other/I/word~-8 VSk=other/they/emp~12 VSk=other/they/encounter~-6 VSk=other/they/kemp~-5
VSk=other/they/name~10 VSk=other/they/unknown~-15 VSk=say//unknown~6 VSk=say/they/unknown~-5
VSk=study//encounter~5 VSk=study//unknown~15 VSk=want//emp~12 VSk=want//unknown~-5 VSk=want/I/unknown~8
VSk=want/I/word~6 VSk=work//word~9 VSk=work/they/kemp~-7 VpK=//none~-11 VpK=//open~-14 VpK=/@/all~21
VpK=/about/none~7 VpK=/at/all~-19 VpK=/at/none~26 VpK=/da/all~5 VpK=/de/all~6 VpK=/for/all~-13
VpK=/for/none~22 VpK=/from/all~33 VpK=/from/some~11 VpK=/in/all~-26 VpK=/na/all~13 VpK=/no/none~-8
VpK=/of/all~12 VpK=/of/none~-11 VpK=/of/some~-7 VpK=/on/none~-10 VpK=/to/all~-5 VpK=/with/all~7
VpK=/with/some~11 VpK=act/at/none~-7 VpK=act/from/all~19 VpK=act/in/all~-5 VpK=act/of/some~6
VpK=act/through/some~-5 VpK=hire//none~-5 VpK=hire/for/all~14 VpK=meet/at/all~-10 VpK=meet/at/some~-7
VpK=meet/from/none~10 VpK=other//none~-9 VpK=other/at/all~37 VpK=other/at/none~12 VpK=other/from/none~-6
VpK=other/of/none~13 VpK=other/on/all~-6 VpK=other/to/all~-8 VpK=other/with/all~-8 VpK=say//all~-7
VpK=say/of/all~8 VpK=study/at/none~21 VpK=want/at/all~17 VpK=want/at/none~8 VpK=work//some~9
VpK=work/at/all~-18 VpK=work/for/all~7 VpK=work/of/all~-5 W=&~7 W=agency~6 W=airlines~18 W=aku~9
W=apprenticeship~20 W=bank~18 W=barclays~10 W=batch~-8 W=bia~20 W=bloke~17 W=cadet~7 W=cape~-6 W=careers~6
W=cebu~14 W=ceo~-6 W=chief~-5 W=club~-9 W=coat~11 W=college~-7 W=costume~11 W=council~27 W=county~5
W=credit~6 W=delta~7 W=developer~-6 W=director~9 W=distributor~14 W=dr~-14 W=engineering~12 W=extension~7
W=factory~6 W=farm~5 W=fellowship~12 W=finance~10 W=fire~10 W=firm~-5 W=formula~19 W=funeral~12 W=gig~9
W=girl~-8 W=grad~16 W=guy~8 W=hackathon~7 W=heavy~14 W=home~11 W=hyundai~14 W=inspector~10 W=institute~20
W=ke~10 W=lab~13 W=labs~9 W=lady~12 W=lah~9 W=library~-7 W=lic~17 W=linkedin~-44 W=man~21 W=manager~-6
W=mas~20 W=mill~10 W=mother~19 W=mr~-13 W=museum~11 W=nairobi~17 W=name~12 W=national~5 W=novo~16
W=office~22 W=officer~10 W=old~-9 W=one~-13 W=open~9 W=oxford~-5 W=pa~6 W=people~-7 W=person~7 W=planning~5
W=plant~6 W=port~-7 W=programme~6 W=recruiter~13 W=rep~6 W=room~7 W=royal~16 W=safaricom~26 W=school~-12
W=service~19 W=shopify~14 W=spacex~23 W=st~-10 W=stand~14 W=state~13 W=student~-10 W=studio~-7 W=summer~-7
W=table~8 W=te~5 W=tea~7 W=team~7 W=theatre~12 W=thing~-10 W=total~-6 W=town~-6 W=trust~9 W=vietnam~18
W=village~-6 W=visa~-7 W=ward~8 W=yrs~11 W=zoo~6 a2=¨/.~23 a2=$/$~-9 a2='/$~-10 a2='/.~-6 a2='/but~12
a2=)/,~-9 a2=,/20~11 a2=,/and~29 a2=,/at~6 a2=,/do~12 a2=,/i~-14 a2=,/in~-13 a2=,/me~-7 a2=,/now~-7
a2=,/one~-5 a2=,/sends~13 a2=,/she~13 a2=,/thats~11 a2=,/the~-8 a2=,/they~14 a2=,/where~15 a2=,/wrote~12
a2=./$~-8 a2=./'~8 a2=./a~-8 a2=./got~10 a2=./he~-9 a2=./i~17 a2=./i'm~-7 a2=./is~8 a2=./me~-7 a2=./no~11
a2=./not~-8 a2=./now~6 a2=./only~11 a2=./she~15 a2=./she's~19 a2=./this~-6 a2=./two~-6 a2=./we~-6
a2=./we've~5 a2=./would~11 a2=./¶~9 a2=and/he's~11 a2=and/i'm~8 a2=and/she~10 a2=and/still~-9 a2=as/well~-6
a2=at/our~8 a2=came/to~12 a2=did/a~19 a2=for/six~-6 a2=for/the~-7 a2=is/my~18 a2=last/spring~5 a2=let/me~-6
a2=like/i~-7 a2=like/me~-6 a2=now/.~11 a2=told/me~9 a2=up/to~-5 a2=wants/to~-5 a2=who/did~7 a2=with/my~13
a2=with/us~10 a2=¶/-~12 a2=¶/¶~37 a=!~-12 a=¨~27 a=$~-9 a='~-8 a=(~-10 a=)~12 a=,~-26 a=.~20 a=:~-10 a=?~-10
a=a~-11 a=also~8 a=and~-37 a=as~-6 a=by~-12 a=came~23 a=come~13 a=de~-9 a=did~29 a=during~7 a=e~27 a=for~-39
a=from~-19 a=haha~7 a=has~13 a=here~-6 a=i~14 a=in~-45 a=is~8 a=let~-6 a=like~-13 a=long~-6 a=my~10 a=n~6
a=na~9 a=now~20 a=of~-21 a=on~-8 a=one~-8 a=request~-6 a=sa~-9 a=says~7 a=so~5 a=taught~-6 a=that~12
a=the~-12 a=these~15 a=till~-7 a=to~-16 a=told~9 a=up~-6 a=want~9 a=was~15 a=way~-5 a=who~8 a=who's~-9
a=with~9 a=¶~67 al=~-35 al=alike~-51 al=far~-6 alike~-57 b2=,/he's~8 b2=,/now~20 b2=,/she~9 b2=./he~8
b2=./he's~17 b2=./i'm~-5 b2=./now~-7 b2=./she's~31 b2=:/she's~14 b2=^/¨~-7 b2=^/'~10 b2=^/^~9 b2=^/she's~8
b2=^/so~11 b2=a/girl~14 b2=a/lady~25 b2=a/man~15 b2=a/recruiter~15 b2=a/woman~13 b2=by/side~-15
b2=chain/,~10 b2=creative/director~20 b2=he/came~-5 b2=hiring/manager~16 b2=line/manager~-7 b2=message/,~-5
b2=mine/.~5 b2=my/boss~-7 b2=no/,~23 b2=of/talent~19 b2=school/,~-6 b2=she/is~14 b2=she/was~8
b2=she/works~16 b2=the/one~7 b2=to/work~6 b=¨~-11 b='~-17 b=,~42 b=.~-14 b=?~-9 b=^~9 b=and~-6 b=booth~-5
b=boss~-10 b=both~-6 b=call~7 b=club~-8 b=day~-9 b=dentist~-8 b=did~-7 b=director~31 b=down~5 b=e~8
b=fellow~10 b=girl~19 b=he~8 b=he's~16 b=hello~-5 b=her~-10 b=him~-6 b=hires~8 b=i~-6 b=i'm~-10
b=interview~21 b=is~15 b=join~10 b=judged~7 b=just~6 b=lab~-5 b=lady~33 b=man~15 b=manager~30 b=me~-24
b=now~17 b=on~7 b=out~-9 b=recruiter~33 b=rep~-8 b=she~9 b=she's~59 b=side~-15 b=so~7 b=someone~15
b=table~-6 b=talent~19 b=them~11 b=time~13 b=training~7 b=university~-6 b=up~5 b=was~5 b=woman~13 b=work~-5
b=works~12 b=years~-24 bias~-92 c=career~20 c=emp~43 c=encounter~-6 c=famous~-9 c=gathering~-21 c=kemp~152
c=kin~-7 c=korg~-10 c=kprog~-10 c=kschool~-22 c=name~-10 c=org~7 c=people~-51 c=place~-25 c=prof~-20
c=prog~-13 c=social~-8 c=title~-18 c=unit~-22 d=~29 d=a~-33 d=an~-9 d=her~-7 d=his~-6 d=my~-39 d=our~-12
d=the~22 d=this~-9 dir=i~-89 distant~-7 h=agency~6 h=apprenticeship~20 h=bank~8 h=batch~-8 h=bloke~17
h=bosch~10 h=canada~5 h=city~-8 h=club~-8 h=college~-5 h=council~18 h=distributor~14 h=factory~6 h=firm~-5
h=formula~19 h=foundation~8 h=gig~9 h=girl~-7 h=guy~8 h=home~12 h=hr~9 h=inspector~10 h=institute~22
h=labs~9 h=lady~14 h=lah~9 h=library~-7 h=linkedin~-39 h=man~7 h=manager~-5 h=mill~10 h=mother~12 h=museum~7
h=nairobi~6 h=office~22 h=officer~10 h=people~-7 h=person~7 h=plant~7 h=programme~8 h=recruiter~22 h=rep~7
h=room~7 h=school~-7 h=service~8 h=shopify~10 h=spacex~23 h=stand~14 h=studio~-7 h=table~9 h=team~8
h=thing~-9 h=visa~-6 h=yrs~11 has=goal~17 has=how~-31 has=link~26 has=odd~-22 has=sender~12 has=share~-61
i=0~-13 i=1~-24 i=2~-29 i=3~-25 k=career~6 k=encounter~-8 k=famous~-6 k=gathering~-20 k=kemp~25 k=name~-12
k=org~-11 k=place~-20 k=school~-6 k=trail~9 k=unknown~-5 k=word~-19 kK=career/all~7 kK=career/none~-6
kK=career/some~7 kK=emp/none~12 kK=emp/some~-15 kK=encounter/all~12 kK=encounter/none~-25
kK=encounter/open~-12 kK=encounter/some~17 kK=famous/all~-6 kK=gathering/none~-8 kK=gathering/some~-8
kK=kemp/none~14 kK=kemp/open~8 kK=kin/all~12 kK=kin/none~-6 kK=name/all~-16 kK=name/none~6 kK=name/open~-11
kK=name/some~8 kK=org/all~-7 kK=people/none~-9 kK=people/some~10 kK=place/all~-18 kK=prof/all~-7
kK=prof/none~-10 kK=prof/open~10 kK=prog/none~12 kK=prog/some~-17 kK=school/none~5 kK=school/some~-7
kK=trail/none~6 kK=unknown/all~20 kK=unknown/open~6 kK=unknown/some~-30 kK=word/all~27 kK=word/none~-45
kK=word/open~-7 kK=word/some~6 ka=career/~8 ka=emp/~11 ka=emp/alike~-8 ka=encounter/~-8
ka=encounter/alike~-9 ka=encounter/far~9 ka=famous/~-6 ka=gathering/~-14 ka=kemp/~9 ka=kemp/far~16
ka=kin/~-10 ka=kin/alike~7 ka=org/~-15 ka=people/~10 ka=people/far~-8 ka=place/far~-11 ka=prof/~7
ka=prof/far~-8 ka=prog/alike~-7 ka=school/alike~-5 ka=trail/~14 ka=unknown/~-11 ka=unknown/far~6
ka=word/~-12 ka=word/alike~-6 kb=career/¨~-7 kb=career/'~12 kb=emp/'~-13 kb=emp/,~27 kb=emp/boss~-9
kb=emp/works~-7 kb=encounter/,~16 kb=encounter/interview~10 kb=encounter/lady~13 kb=encounter/so~9
kb=encounter/up~8 kb=encounter/was~16 kb=kemp/,~21 kb=kemp/.~-5 kb=kemp/^~12 kb=kemp/lady~6
kb=kemp/recruiter~5 kb=kin/^~-6 kb=kschool/is~8 kb=name/'~10 kb=name/,~-23 kb=name/.~11 kb=name/^~-6
kb=org/^~-8 kb=org/is~11 kb=people/^~27 kb=people/just~7 kb=prof/^~16 kb=prog/'~11 kb=prog/^~-10
kb=prog/call~8 kb=prog/came~-5 kb=prog/was~8 kb=school/,~6 kb=trail/^~10 kb=unknown/¨~7 kb=unknown/'~-11
kb=unknown/(~-6 kb=unknown/,~15 kb=unknown/.~5 kb=unknown/^~-11 kb=unknown/club~-7 kb=unknown/hires~9
kb=unknown/invite~-7 kb=unknown/man~14 kb=unknown/me~-10 kb=unknown/now~20 kb=unknown/one~5
kb=unknown/out~-8 kb=unknown/recruiter~20 kb=unknown/she's~25 kb=unknown/was~-12 kb=word/'~-6 kb=word/(~13
kb=word/,~-11 kb=word/.~-15 kb=word/:~9 kb=word/director~6 kb=word/he's~7 kb=word/judged~7
kb=word/manager~12 kb=word/she's~14 kb=word/someone~11 kb=word/talent~19 kb=word/time~13 kd=career/~-6
kd=career/the~18 kd=emp/~17 kd=encounter/~-8 kd=encounter/the~16 kd=famous/~-6 kd=gathering/~-5
kd=gathering/the~-12 kd=kemp/~35 kd=kemp/my~-6 kd=kin/~7 kd=name/~-9 kd=name/the~7 kd=org/~-9
kd=people/the~11 kd=place/~-20 kd=prof/the~6 kd=prog/~12 kd=prog/the~-12 kd=school/~-18 kd=school/the~18
kd=trail/~16 kd=unknown/~25 kd=unknown/a~-14 kd=unknown/the~7 kd=word/~14 kd=word/a~7 kd=word/my~-6
kd=word/our~6 kd=word/the~-30 kp=career/~12 kp=emp/~6 kp=emp/at~-20 kp=emp/from~43 kp=emp/in~-11
kp=encounter/at~-14 kp=encounter/from~-7 kp=encounter/in~-6 kp=encounter/of~15 kp=encounter/to~7
kp=gathering/at~-13 kp=kemp/~10 kp=kemp/for~8 kp=kemp/of~17 kp=kemp/on~-11 kp=kin/~-9 kp=kschool/at~-12
kp=kschool/in~11 kp=name/~-14 kp=name/at~10 kp=name/from~8 kp=org/~-20 kp=org/about~10 kp=org/in~9
kp=org/with~-5 kp=people/~26 kp=people/at~-6 kp=people/no~-6 kp=place/in~-9 kp=prof/for~7 kp=prog/~-10
kp=prog/at~18 kp=prog/from~-8 kp=prog/through~-5 kp=prog/with~8 kp=school/at~12 kp=trail/~9 kp=unknown/~-38
kp=unknown/at~48 kp=unknown/da~7 kp=unknown/di~-5 kp=unknown/do~-5 kp=unknown/from~17 kp=unknown/in~-34
kp=unknown/na~12 kp=unknown/ng~-7 kp=unknown/of~18 kp=unknown/on~-10 kp=unknown/sa~-9 kp=unknown/to~-8
kp=unknown/with~10 kp=word/~-8 kp=word/about~-5 kp=word/at~37 kp=word/for~-10 kp=word/of~-12 kp=word/on~5
kp=word/with~8 kq=career/free~11 kq=emp/how~7 kq=encounter/free~7 kq=encounter/how~-12 kq=famous/free~-5
kq=gathering/free~-17 kq=kemp/free~37 kq=kemp/how~-19 kq=kemp/share~6 kq=name/free~-25 kq=name/how~12
kq=name/name~-7 kq=org/free~-6 kq=people/how~5 kq=place/free~-16 kq=prof/free~-8 kq=prof/link~8
kq=prog/free~-8 kq=prog/how~6 kq=unknown/free~-12 kq=unknown/how~23 kq=unknown/link~22 kq=unknown/name~-5
kq=unknown/odd~-7 kq=unknown/share~-25 kq=word/free~8 kq=word/how~-16 kq=word/share~-6 ks=career/~6
ks=emp/~22 ks=emp/he~-9 ks=emp/i~-17 ks=emp/she~14 ks=emp/were~-5 ks=encounter/he~-9 ks=encounter/i~14
ks=encounter/person~-8 ks=encounter/she~-6 ks=famous/~-6 ks=gathering/~-9 ks=kemp/~9 ks=kemp/he~21
ks=kemp/i~8 ks=kemp/we~-15 ks=kschool/he~-5 ks=kschool/she~8 ks=name/~-11 ks=name/i~-9 ks=name/she~9
ks=org/~-19 ks=org/he~5 ks=org/person~-7 ks=org/she~8 ks=people/~12 ks=people/i~-5 ks=place/~-9 ks=prof/he~8
ks=prog/~15 ks=prog/he~-8 ks=school/~-11 ks=school/he~8 ks=school/who~13 ks=trail/~12 ks=unknown/~20
ks=unknown/he~-27 ks=unknown/i~9 ks=unknown/person~8 ks=unknown/she~22 ks=unknown/shes~8 ks=unknown/we~-13
ks=unknown/who~-10 ks=word/~-7 ks=word/i~-15 ks=word/she~-12 ks=word/someone~11 ks=word/we~-8 ks=word/who~14
kv=career/~7 kv=emp/~-15 kv=emp/like~11 kv=emp/work~9 kv=emp/works~-11 kv=encounter/~7 kv=encounter/went~6
kv=gathering/~-13 kv=kemp/found~-8 kv=kemp/says~-7 kv=org/~5 kv=people/~10 kv=place/~-9 kv=prog/~6
kv=prog/call~8 kv=prog/came~-6 kv=school/~8 kv=trail/~11 kv=unknown/~-18 kv=unknown/add~10
kv=unknown/asking~14 kv=unknown/finished~10 kv=unknown/gave~8 kv=unknown/hires~9 kv=unknown/invite~9
kv=unknown/message~-6 kv=unknown/ran~-6 kv=unknown/think~9 kv=word/judged~7 kv=word/runs~11 kv=word/sits~12
kv=word/want~6 l=,~-32 l=,cap~-11 l=for~-13 l=in~-7 l=of~21 lc=,c~-32 lc=,capC~-11 lc=andC~8 lc=andc~-9
lc=atC~8 lc=atc~-11 lc=forc~-12 lc=inc~-7 lc=ofC~28 lc=ofc~-8 lh=ofuniversity~12 lk=,/~-12 lk=,/name~-5
lk=at/~8 lk=for/~-5 lk=in/place~-7 lk=of/~-10 lk=of/place~39 lkc=,c~-12 lkc=,namec~-5 lkc=andC~10
lkc=andc~-6 lkc=atC~10 lkc=forc~-5 lkc=inC~7 lkc=inplaceC~-5 lkc=ofC~-5 lkc=ofplaceC~40 mc=capsCC~81
mc=capscc~-12 mc=firstcc~-5 mc=lastCC~-19 mc=lastcc~-10 mc=laterCC~-41 mc=latercc~-23 mc=less2CC~-24
mc=less2cc~33 mc=lessCC~-40 mc=lesscc~6 mg=caps~-14 mg=capscareer~13 mg=capsemp~-17 mg=capsencounter~19
mg=capsgathering~6 mg=capsorg~14 mg=capspeople~37 mg=capsprof~15 mg=capsprog~-18 mg=capsschool~6
mg=capstrail~9 mg=firstnew~-7 mg=firstword~7 mg=last~-32 mg=later~-68 mg=less2emp~-6 mg=less2encounter~-6
mg=less2name~9 mg=less2place~-7 mg=less2prog~25 mg=less2school~8 mg=less2word~-8 mg=lesscareer~39
mg=lessemp~-27 mg=lessencounter~-7 mg=lesskemp~-6 mg=lessname~-6 mg=lessnew~-44 mg=lessorg~-5
mg=lesspeople~9 mg=lessplace~-7 mg=lessprof~9 mg=lessprog~20 mg=lessschool~-5 mg=lessword~-6 mh=airlines~11
mh=bia~14 mh=council~10 mh=farm~7 mh=heavy~26 mh=hr~-10 mh=hyundai~-8 mh=line~10 mh=nairobi~17 mh=nasa~-5
mh=safaricom~24 mh=service~11 mk=career~-15 mk=emp~-11 mk=encounter~8 mk=kemp~63 mk=kin~5 mk=name~-9
mk=new~5 mk=org~-14 mk=people~-9 mk=place~-7 mk=prof~-9 mk=prog~-12 mk=school~-13 mk=word~-48
mkc=careerCC~-14 mkc=empcc~-14 mkc=encountercc~8 mkc=kempCC~11 mkc=kempcc~52 mkc=kinCC~6 mkc=nameCC~-14
mkc=namecc~6 mkc=newCC~31 mkc=newCc~-5 mkc=newcc~-19 mkc=orgCC~-9 mkc=peoplecc~-7 mkc=placeCC~-19
mkc=placecc~13 mkc=profCC~-5 mkc=progCC~-6 mkc=schoolCC~-9 mkc=wordCC~-17 mkc=wordcc~-28 mkg=career/~-6
mkg=emp/~-17 mkg=encounter/~-13 mkg=encounter/encounter~-5 mkg=encounter/word~22 mkg=kemp/~7
mkg=kemp/career~7 mkg=kemp/emp~-8 mkg=kemp/encounter~18 mkg=kemp/new~-12 mkg=kemp/place~-10 mkg=kemp/prof~21
mkg=kemp/prog~19 mkg=kemp/word~13 mkg=kin/word~7 mkg=kschool/word~10 mkg=name/~-8 mkg=name/new~-9
mkg=name/people~14 mkg=name/prog~13 mkg=name/word~-10 mkg=new/~-38 mkg=new/career~7 mkg=new/emp~-21
mkg=new/encounter~14 mkg=new/name~13 mkg=new/new~-20 mkg=new/people~36 mkg=new/prof~9 mkg=new/prog~6
mkg=new/word~-12 mkg=people/~-5 mkg=place/emp~-6 mkg=place/people~17 mkg=place/word~-5 mkg=word/~-7
mkg=word/career~12 mkg=word/emp~-10 mkg=word/encounter~-7 mkg=word/org~6 mkg=word/people~-8
mkg=word/word~-16 ml=6~15 ml=agent~10 ml=apprenticeship~22 ml=bloke~17 ml=cadet~10 ml=company~8
ml=costume~13 ml=dey~5 ml=fellowship~14 ml=grad~19 ml=guy~17 ml=hackathon~8 ml=heavy~-8 ml=hr~22 ml=lab~8
ml=lady~5 ml=lah~9 ml=line~-7 ml=man~26 ml=nairobi~-8 ml=officer~12 ml=open~13 ml=pa~13 ml=plant~11
ml=recruiter~22 ml=rep~9 ml=stand~17 ml=table~15 ml=thing~-5 n=1~-45 n=2~-28 n=3~-9 n=4~-6 neg~-22 negemp~-7
negkemp~23 negname~-6 negorg~5 negpeople~-6 negplace~-7 negprog~-5 negword~-12 o=career0~7 o=emp0~11
o=emp1~-11 o=encounter1~-8 o=famous0~-6 o=gathering0~-19 o=kemp0~25 o=kschool0~-10 o=kschool1~7 o=name0~-27
o=name1~16 o=org1~-6 o=place0~-25 o=place1~7 o=school1~-7 o=trail0~9 o=unknown0~-19 o=unknown2~13
o=word0~-10 o=word1~8 o=word2~-17 oc=all0~-21 oc=all1~18 oc=all2~21 oc=none0~-20 oc=none1~-18 oc=none2~-25
oc=open1~-14 oc=some0~-31 oc=some1~-11 oc=some2~9 opens~-14 openscareer~-7 opensname~6 opensorg~-7
openspeople~11 opensprog~-10 opensschool~-5 openstrail~14 opensunknown~-7 p=~-56 p=@~21 p=as~-8 p=at~57
p=before~-5 p=by~-8 p=di~-6 p=do~-6 p=from~51 p=in~-48 p=na~10 p=ng~-9 p=no~-10 p=of~11 p=on~-23 p=sa~-13
p=since~-7 p=through~-8 p=to~-12 p=von~10 p=with~14 pb=/¨~-7 pb=/'~-10 pb=/,~61 pb=/.~-5 pb=/?~-9 pb=/^~20
pb=/and~-6 pb=/did~-7 pb=/is~-12 pb=/join~10 pb=/judged~7 pb=/just~6 pb=/met~6 pb=/runs~10 pb=/she's~-5
pb=/so~10 pb=/was~-5 pb=at/booth~-5 pb=at/boss~-7 pb=at/director~27 pb=at/he's~16 pb=at/interview~23
pb=at/lady~6 pb=at/manager~19 pb=at/me~-8 pb=at/recruiter~14 pb=at/she's~24 pb=at/side~-15 pb=at/talent~19
pb=at/training~9 pb=at/was~11 pb=at/years~-11 pb=for/recruiter~15 pb=for/work~6 pb=from/,~6 pb=from/.~-5
pb=from/girl~6 pb=from/invite~-6 pb=from/is~-6 pb=from/lady~16 pb=from/one~5 pb=from/rep~-7 pb=from/she's~17
pb=in/is~28 pb=in/was~-9 pb=of/club~-8 pb=of/out~-7 pb=of/university~-5 pb=through/came~-5 pb=to/up~6
pv=/~-23 pv=/add~-5 pv=/asking~8 pv=/come~9 pv=/join~10 pv=/judged~7 pv=/met~6 pv=/runs~10 pv=/says~-8
pv=@/~21 pv=at/~7 pv=at/finished~9 pv=at/gave~8 pv=at/invite~15 pv=at/like~12 pv=at/met~-6 pv=at/request~5
pv=at/sat~-8 pv=at/turned~6 pv=at/want~13 pv=at/works~-7 pv=di/~-6 pv=do/~-6 pv=for/~11 pv=for/hires~9
pv=for/runs~-7 pv=for/work~6 pv=from/~44 pv=from/came~10 pv=from/invite~-6 pv=from/message~-5 pv=in/~-24
pv=in/see~6 pv=na/~11 pv=ng/~-9 pv=no/~-8 pv=of/~-6 pv=of/invite~5 pv=of/says~6 pv=sa/~-10
pv=through/came~-5 pv=to/~-7 pv=to/went~7 pv=von/~10 pv=with/~13 q=free~-50 q=how~-12 q=link~35 q=name~-13
q=odd~-7 q=share~-45 qi=free2~-27 qi=free3~-23 qi=how0~-17 qi=how3~8 qi=link0~24 qi=link2~15 qi=name0~-16
qi=odd0~5 qi=share0~-13 qi=share1~-17 qi=share2~-10 qi=share3~-5 quoted~-11 quotedemp~9 quotedencounter~-7
quotedkschool~-9 quotedorg~-8 quotedplace~-6 quotedprog~9 quotedschool~10 quotedunknown~12 quotedword~-13
s=~13 s=he~-20 s=i~-23 s=it~-13 s=person~-21 s=she~36 s=shes~8 s=someone~12 s=they~-7 s=u~-5 s=we~-44
s=were~-12 s=you~-10 sv=/~12 sv=/add~8 sv=/asking~15 sv=/call~9 sv=/come~9 sv=/found~-7 sv=/graduate~15
sv=/hires~10 sv=/join~10 sv=/like~13 sv=/request~-6 sv=/sat~-5 sv=/says~10 sv=/work~14 sv=he/came~-8
sv=he/went~5 sv=i/~-8 sv=i/invite~7 sv=i/see~5 sv=i/stood~12 sv=i/think~8 sv=i/want~9 sv=i/work~-10
sv=it/~-7 sv=person/~12 sv=person/says~-12 sv=she/~10 sv=she/gave~8 sv=she/works~14 sv=someone/~11
sv=they/~-6 sv=we/~-22 sv=were/~-11 sv=who/came~-5 sv=who/walked~8 t=0~51 t=1~-22 t=2~-31 t=3~-11 t=caps~67
t=first~-9 t=last~-32 t=later~-68 t=less~-40 tr=/,~-17 tr=/,/,~-7 tr=/,cap~-9 tr=/for~-8 tr=/of~26 v=~-16
v=adding~13 v=asking~13 v=came~-10 v=come~13 v=drove~-5 v=finished~7 v=found~-9 v=graduate~15 v=hires~6
v=invite~12 v=inviting~18 v=join~10 v=joined~-8 v=judged~6 v=know~-8 v=like~11 v=listed~8 v=message~-6
v=need~-5 v=passed~-10 v=ran~-8 v=reads~12 v=says~-7 v=served~-6 v=sits~11 v=spoke~-7 v=stood~10 v=talked~-6
v=taught~-7 v=think~8 v=took~-7 v=walked~8 v=went~6 v=worked~-5 v=works~8 w=a24~46 w=air~6 w=barclays~10
w=bord~20 w=cape~-6 w=cebu~14 w=council~8 w=county~6 w=credit~6 w=delta~7 w=dr~-14 w=embraer~23 w=fire~11
w=formula~19 w=gervase~-5 w=hr~-12 w=hyundai~14 w=iss~-7 w=lego~5 w=lic~17 w=linkedin~-42 w=mas~20
w=mother~19 w=mr~-12 w=mrs~-7 w=museum~9 w=national~7 w=novo~16 w=nta~12 w=one~-13 w=oxford~-5 w=planning~5
w=port~-6 w=safaricom~26 w=shopify~14 w=sirim~18 w=spacex~23 w=st~-10 w=state~14 w=sussex~-5 w=tea~10
w=university~8 w=vietnam~18 w=visa~-7 w=ward~8 x2='sunknown~-13 x2=1unknown~-5 x2=24unknown~20
x2=aaunknown~10 x2=adschool~-5 x2=ahword~8 x2=alname~11 x2=alunknown~6 x2=amname~-6 x2=amorg~8
x2=amunknown~8 x2=anpeople~7 x2=anunknown~-6 x2=aounknown~6 x2=arunknown~8 x2=arword~10 x2=askemp~7
x2=asunknown~-5 x2=asword~18 x2=atword~10 x2=ayunknown~-6 x2=ayword~-14 x2=bounknown~7 x2=bsprog~9
x2=ceemp~15 x2=ceencounter~8 x2=cename~11 x2=ceword~-5 x2=chencounter~-6 x2=chkemp~10 x2=chplace~13
x2=chprog~-8 x2=chunknown~21 x2=cyemp~6 x2=daplace~7 x2=deunknown~6 x2=dypeople~14 x2=edunknown~6
x2=eeunknown~-7 x2=eiunknown~-6 x2=emunknown~-5 x2=epcareer~7 x2=erkemp~12 x2=erkin~11 x2=ername~9
x2=erprof~16 x2=ertrail~-5 x2=erunknown~23 x2=esunknown~-13 x2=esword~-5 x2=etunknown~19 x2=exkemp~25
x2=faunknown~9 x2=ftunknown~7 x2=fykemp~15 x2=gaunknown~8 x2=geschool~-5 x2=geunknown~-5 x2=hrcareer~9
x2=htunknown~5 x2=ianame~7 x2=ieunknown~-8 x2=igencounter~9 x2=igunknown~-7 x2=ikunknown~21
x2=ilencounter~18 x2=imunknown~16 x2=inkemp~-39 x2=inunknown~10 x2=ipprog~12 x2=irunknown~21 x2=itunknown~-6
x2=kaunknown~16 x2=kepeople~17 x2=laword~19 x2=ldunknown~7 x2=leencounter~9 x2=lekemp~-6 x2=lepeople~-8
x2=leunknown~11 x2=llemp~10 x2=meprog~6 x2=meword~11 x2=naname~18 x2=naunknown~-6 x2=ndencounter~13
x2=neencounter~-5 x2=neunknown~-17 x2=ngencounter~-7 x2=ngpeople~-9 x2=ngunknown~-10 x2=nkemp~8 x2=nsword~-5
x2=ntencounter~5 x2=ntunknown~5 x2=odword~7 x2=ogunknown~9 x2=okkemp~-9 x2=olschool~-7 x2=olunknown~-7
x2=omword~7 x2=onname~12 x2=onorg~6 x2=onunknown~7 x2=onword~8 x2=ooword~7 x2=orprof~-8 x2=ortrail~10
x2=orword~11 x2=paunknown~17 x2=raunknown~-7 x2=rdunknown~7 x2=reunknown~-7 x2=rlpeople~-7 x2=rmemp~-6
x2=roword~8 x2=rsunknown~-10 x2=rsword~19 x2=rtunknown~-7 x2=ryemp~-13 x2=sakemp~-9 x2=seunknown~-7
x2=ssunknown~-8 x2=stkschool~5 x2=stword~-5 x2=taunknown~28 x2=teschool~22 x2=teunknown~-7 x2=tounknown~-13
x2=tsprof~8 x2=tyemp~-10 x2=uborg~-8 x2=umemp~7 x2=umunknown~13 x2=uypeople~8 x2=yaunknown~-6 x2=yskemp~-9
x3=1~-5 x3=abs~9 x3=ace~10 x3=ada~14 x3=ady~14 x3=aer~23 x3=air~19 x3=als~-5 x3=ame~-6 x3=ana~8 x3=and~16
x3=ank~7 x3=ant~17 x3=apa~17 x3=ard~-7 x3=are~-7 x3=ars~10 x3=ary~-13 x3=ase~-5 x3=ays~-14 x3=ber~-7
x3=ble~8 x3=cer~10 x3=cex~23 x3=cht~6 x3=cil~16 x3=day~-11 x3=din~-30 x3=dog~10 x3=e's~-8 x3=ead~-6 x3=eam~8
x3=ege~-6 x3=ele~11 x3=ell~-6 x3=ent~-6 x3=era~-11 x3=ers~-14 x3=ery~-6 x3=eta~10 x3=eum~14 x3=eur~5
x3=eus~-6 x3=fa~9 x3=ger~-10 x3=ght~-8 x3=gig~9 x3=gle~-8 x3=guy~8 x3=her~10 x3=hip~12 x3=hop~-6 x3=hr~9
x3=ica~-9 x3=ice~29 x3=ich~10 x3=ics~-5 x3=ide~5 x3=ief~-5 x3=ify~15 x3=ill~9 x3=ine~-9 x3=ing~-17 x3=ion~-8
x3=irl~-7 x3=irm~-5 x3=isa~-6 x3=iss~-8 x3=ist~-6 x3=ito~-8 x3=ity~-8 x3=ium~14 x3=iya~-9 x3=ker~25 x3=lah~7
x3=lia~5 x3=lic~6 x3=lub~-8 x3=man~10 x3=mas~19 x3=mbo~7 x3=mme~8 x3=nal~6 x3=nas~8 x3=nce~-14 x3=ncy~5
x3=nda~-5 x3=ner~-7 x3=net~12 x3=nta~25 x3=oat~11 x3=obi~6 x3=oke~17 x3=old~10 x3=ome~11 x3=ona~5 x3=ons~-7
x3=ood~10 x3=ook~-5 x3=ool~-9 x3=oom~5 x3=ord~6 x3=ort~-5 x3=ots~8 x3=own~6 x3=ras~-7 x3=rep~7 x3=rim~18
x3=rne~-7 x3=rse~-6 x3=rum~-8 x3=sch~10 x3=sco~-12 x3=sei~-6 x3=ser~7 x3=ses~-5 x3=ska~6 x3=son~34 x3=tch~14
x3=ted~15 x3=ter~12 x3=tle~-13 x3=ton~-8 x3=tor~13 x3=ula~19 x3=ums~12 x3=ust~14 x3=ute~22 x3=val~7 x3=way~9
x3=yrs~11 z=$~9 z=,~-17 z=.~10 z=in~-8
"""
