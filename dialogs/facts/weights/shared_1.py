"""Weights by which candidates for `shared` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
's~10 K=none~-50 K=some~9 Kka=all/career/~-5 Kka=all/emp/~12 Kka=all/emp/alike~-8 Kka=all/encounter/~-8
Kka=all/encounter/far~6 Kka=all/famous/~-8 Kka=all/kemp/alike~15 Kka=all/kemp/far~-12 Kka=all/korg/alike~6
Kka=all/korg/far~5 Kka=all/kprog/~-7 Kka=all/kschool/alike~-15 Kka=all/kschool/far~-9 Kka=all/name/~17
Kka=all/name/alike~7 Kka=all/name/far~-22 Kka=all/org/far~10 Kka=all/people/alike~9 Kka=all/place/alike~-36
Kka=all/prof/alike~7 Kka=all/prof/far~-12 Kka=all/prog/~13 Kka=all/prog/alike~-7 Kka=all/prog/far~-11
Kka=all/school/~26 Kka=all/school/alike~7 Kka=all/school/far~-21 Kka=all/unknown/~26 Kka=all/unknown/alike~6
Kka=all/unknown/far~-24 Kka=all/word/~-14 Kka=all/word/alike~25 Kka=all/word/far~14 Kka=none/career/~6
Kka=none/emp/alike~25 Kka=none/emp/far~-16 Kka=none/encounter/~-20 Kka=none/gathering/~-26
Kka=none/gathering/far~14 Kka=none/kin/~-6 Kka=none/kin/alike~9 Kka=none/kschool/~11
Kka=none/kschool/alike~6 Kka=none/name/~15 Kka=none/name/far~6 Kka=none/org/alike~-9 Kka=none/org/far~-11
Kka=none/people/~-7 Kka=none/people/alike~-6 Kka=none/people/far~-8 Kka=none/place/alike~-7
Kka=none/prof/~-6 Kka=none/prof/far~19 Kka=none/prog/~-26 Kka=none/prog/alike~6 Kka=none/school/~19
Kka=none/school/alike~-11 Kka=none/school/far~-7 Kka=none/unknown/~-6 Kka=none/unknown/alike~-23
Kka=none/unknown/far~7 Kka=none/word/~29 Kka=none/word/alike~-30 Kka=none/word/far~6 Kka=open/kemp/~13
Kka=open/kin/~5 Kka=open/kin/far~-6 Kka=open/kprog/~8 Kka=open/kschool/far~9 Kka=open/name/~-9
Kka=open/org/~-16 Kka=open/org/far~13 Kka=open/people/alike~-6 Kka=open/prof/~21 Kka=open/prof/alike~-16
Kka=open/school/~-7 Kka=open/unknown/~8 Kka=open/unknown/alike~19 Kka=open/word/~-38 Kka=open/word/alike~-8
Kka=open/word/far~9 Kka=some/career/~6 Kka=some/emp/alike~-10 Kka=some/encounter/alike~-7
Kka=some/encounter/far~-9 Kka=some/gathering/~-6 Kka=some/gathering/far~-15 Kka=some/kemp/~-7
Kka=some/kin/alike~-6 Kka=some/name/~-13 Kka=some/name/alike~-6 Kka=some/org+place/alike~-7 Kka=some/org/~9
Kka=some/org/alike~10 Kka=some/org/far~7 Kka=some/people/alike~5 Kka=some/people/far~13 Kka=some/place/~12
Kka=some/prof/~-9 Kka=some/prof/alike~9 Kka=some/prog/~23 Kka=some/prog/alike~-7 Kka=some/prog/far~11
Kka=some/school/~-13 Kka=some/school/alike~10 Kka=some/unknown/~-39 Kka=some/unknown/far~11
Kka=some/word/~-10 Kka=some/word/alike~15 Kka=some/word/far~-20 Kp=all/~20 Kp=all/am~-6 Kp=all/as~-5
Kp=all/at~36 Kp=all/before~-5 Kp=all/by~-8 Kp=all/do~-9 Kp=all/for~44 Kp=all/from~-18 Kp=all/in~-43
Kp=all/of~-11 Kp=all/on~-9 Kp=all/sa~17 Kp=all/through~9 Kp=all/to~-9 Kp=all/with~10 Kp=none/about~-18
Kp=none/after~6 Kp=none/am~8 Kp=none/before~-5 Kp=none/by~-14 Kp=none/de~-5 Kp=none/do~17 Kp=none/down~13
Kp=none/for~-37 Kp=none/from~17 Kp=none/in~36 Kp=none/into~-12 Kp=none/like~-10 Kp=none/of~24 Kp=none/off~6
Kp=none/on~-19 Kp=none/out~-7 Kp=none/over~-6 Kp=none/since~-6 Kp=none/through~-7 Kp=none/till~10
Kp=none/to~23 Kp=none/up~-7 Kp=none/w~-18 Kp=none/with~-5 Kp=some/~-26 Kp=some/after~-8 Kp=some/at~-11
Kp=some/from~-22 Kp=some/in~-9 Kp=some/of~-6 Kp=some/on~26 Kp=some/sa~13 Kp=some/through~22 Kp=some/to~-18
Kp=some/up~23 Kp=some/w~9 Kp=some/with~14 Kq=all/how~-12 Kq=all/odd~-13 Kq=all/share~22 Kq=none/event~-8
Kq=none/free~-18 Kq=none/link~-19 Kq=none/odd~-14 Kq=none/share~-19 Kq=none/shared~24 Kq=open/free~-40
Kq=open/share~44 Kq=some/free~6 Kq=some/how~-21 Kq=some/link~-5 Kq=some/odd~-6 Kq=some/share~38
Kv=all/asking~-5 Kv=all/call~-8 Kv=all/called~-6 Kv=all/came~-8 Kv=all/drove~5 Kv=all/finished~10
Kv=all/found~9 Kv=all/go~7 Kv=all/held~8 Kv=all/hold~7 Kv=all/inspected~-7 Kv=all/keeps~7 Kv=all/know~16
Kv=all/led~-6 Kv=all/left~6 Kv=all/live~-19 Kv=all/looked~6 Kv=all/made~-6 Kv=all/met~-6 Kv=all/passed~8
Kv=all/pay~15 Kv=all/play~10 Kv=all/retired~-6 Kv=all/run~10 Kv=all/saw~-5 Kv=all/see~15 Kv=all/seen~-5
Kv=all/send~-10 Kv=all/sending~7 Kv=all/served~10 Kv=all/shared~10 Kv=all/sold~-5 Kv=all/spoke~-8
Kv=all/stood~14 Kv=all/studied~-6 Kv=all/talk~-11 Kv=all/talked~-6 Kv=all/taught~29 Kv=all/teach~8
Kv=all/thanks~10 Kv=all/thought~-6 Kv=all/train~-5 Kv=all/trained~9 Kv=all/wants~-7 Kv=all/went~-6
Kv=all/works~-8 Kv=all/write~10 Kv=none/~14 Kv=none/add~11 Kv=none/asked~-7 Kv=none/call~14
Kv=none/called~-6 Kv=none/connect~27 Kv=none/found~-6 Kv=none/gave~-9 Kv=none/give~13 Kv=none/held~-6
Kv=none/invite~-10 Kv=none/knew~12 Kv=none/leave~12 Kv=none/live~9 Kv=none/looking~10 Kv=none/made~6
Kv=none/make~10 Kv=none/message~11 Kv=none/met~-5 Kv=none/pay~-7 Kv=none/plays~6 Kv=none/press~6
Kv=none/request~6 Kv=none/retired~-6 Kv=none/running~9 Kv=none/runs~-5 Kv=none/sat~8 Kv=none/says~-10
Kv=none/share~12 Kv=none/signs~10 Kv=none/sits~9 Kv=none/spoke~-5 Kv=none/spoken~17 Kv=none/started~10
Kv=none/talk~-10 Kv=none/talked~-6 Kv=none/taught~9 Kv=none/teach~-5 Kv=none/think~-6 Kv=none/told~11
Kv=none/took~13 Kv=none/train~19 Kv=none/turn~7 Kv=none/worked~7 Kv=none/works~-6 Kv=some/add~9
Kv=some/came~11 Kv=some/judged~-6 Kv=some/know~8 Kv=some/like~9 Kv=some/say~8 Kv=some/served~11
Kv=some/sits~10 Kv=some/spoke~-11 Kv=some/stood~-8 Kv=some/went~-10 N=~-69 N=also<~11 N=also>~26 N=both<~69
N=both>~34 N=common<~-7 N=common>~-30 N=ex<~-8 N=ex>~-20 N=fellow<~13 N=fellow>~-16 N=former<~-13
N=mine<~-43 N=mine>~-28 N=ours<~-5 N=ours>~-21 N=same<~64 N=same>~10 N=shared<~-5 N=shared>~-32
N=together<~-32 N=together>~-8 N=too<~-11 N=too>~83 Nk=/emp~-22 Nk=/encounter~-9 Nk=/gathering~-17
Nk=/kemp~-8 Nk=/kin~-12 Nk=/korg~15 Nk=/kprog~6 Nk=/kschool~13 Nk=/name~-6 Nk=/org~-21 Nk=/people~-17
Nk=/place~13 Nk=/school~-13 Nk=/trail~-7 Nk=/unknown~10 Nk=/word~13 Nk=also</emp~14 Nk=also</prog~5
Nk=also</school~5 Nk=also</unknown~-6 Nk=also</word~-8 Nk=also>/org~18 Nk=also>/prof~21 Nk=also>/unknown~-14
Nk=both</encounter~-8 Nk=both</gathering~7 Nk=both</korg~14 Nk=both</name~-6 Nk=both</people~7
Nk=both</place~-6 Nk=both</prof~34 Nk=both</unknown~7 Nk=both</word~10 Nk=both>/emp~-7 Nk=both>/encounter~10
Nk=both>/gathering~10 Nk=both>/org~10 Nk=both>/place~16 Nk=both>/prof~-10 Nk=both>/prog~-6 Nk=both>/word~-5
Nk=common>/people~-6 Nk=common>/prof~-7 Nk=ex>/word~-11 Nk=fellow>/unknown~-8 Nk=mine</emp~-6
Nk=mine</encounter~-11 Nk=mine</school~9 Nk=mine>/emp~-10 Nk=mine>/encounter~7 Nk=mine>/org~14
Nk=mine>/place~-9 Nk=mine>/unknown~-9 Nk=mine>/word~-13 Nk=ours>/prof~-7 Nk=same</emp~32
Nk=same</encounter~20 Nk=same</kemp~9 Nk=same</kschool~-17 Nk=same</name~24 Nk=same</org~-15
Nk=same</people~-9 Nk=same</prof~12 Nk=same</school~7 Nk=same</unknown~7 Nk=same>/encounter~-5
Nk=same>/name~-18 Nk=same>/people~5 Nk=same>/place~7 Nk=same>/prof~-15 Nk=same>/prog~9 Nk=same>/school~8
Nk=same>/unknown~9 Nk=same>/word~6 Nk=shared</encounter~-5 Nk=shared</word~-8 Nk=shared>/encounter~-11
Nk=shared>/unknown~-9 Nk=together</gathering~-8 Nk=together</name~10 Nk=together>/gathering~-7
Nk=together>/kin~14 Nk=together>/org~6 Nk=together>/prof~-13 Nk=together>/school~-13 Nk=together>/unknown~9
Nk=together>/word~-8 Nk=too</people~16 Nk=too</unknown~-12 Nk=too</word~12 Nk=too>/kschool~6 Nk=too>/name~-7
Nk=too>/org~6 Nk=too>/people~9 Nk=too>/place~-10 Nk=too>/prof~16 Nk=too>/school~6 Nk=too>/unknown~34
Nk=too>/word~10 R=~-32 R=twice~15 R=word~-27 RK=/all~12 RK=/none~-59 RK=/open~7 RK=/some~8 RK=twice/all~-14
RK=twice/none~13 RK=twice/open~10 RK=twice/some~6 RK=word/open~-17 RK=word/some~-5 Ral=/~-45 Ral=/alike~18
Ral=twice/~18 Ral=twice/far~-6 Ral=word/~-7 Ral=word/alike~-22 Rk=/career~-13 Rk=/emp~7 Rk=/gathering~-11
Rk=/kemp~7 Rk=/kin~-15 Rk=/korg~28 Rk=/kprog~5 Rk=/kschool~23 Rk=/name~19 Rk=/org~28 Rk=/people~-26
Rk=/place~-38 Rk=/prof~-52 Rk=/prog~24 Rk=/school~34 Rk=/school+place~9 Rk=/trail~-8 Rk=/unknown~17
Rk=/word~-57 Rk=twice/career~8 Rk=twice/emp~-8 Rk=twice/kprog~7 Rk=twice/kschool~-20 Rk=twice/name~-26
Rk=twice/org~11 Rk=twice/people~21 Rk=twice/place~21 Rk=twice/prof~34 Rk=twice/prog~-8 Rk=twice/school~-19
Rk=twice/unknown~-11 Rk=twice/word~25 Rk=word/encounter~-26 Rk=word/gathering~6 Rk=word/name~-9
Rk=word/org~-25 Rk=word/prof~36 Rk=word/prog~-13 Rk=word/school~-6 Rk=word/unknown~-17 Rk=word/word~8 V=~12
V=act~-16 V=belong~12 V=hire~-20 V=meet~-15 V=other~-12 V=say~-23 V=study~13 V=want~-20 V=work~25
VK=/none~14 VK=act/all~10 VK=act/none~-27 VK=belong/all~12 VK=hire/all~-6 VK=hire/none~-7 VK=meet/all~-9
VK=meet/none~8 VK=meet/some~-15 VK=other/all~-11 VK=say/all~-8 VK=say/none~-20 VK=study/all~8
VK=study/none~8 VK=want/all~-16 VK=want/none~-16 VK=want/some~12 VK=work/all~22 VK=work/none~-12
VK=work/some~15 VS=/I~7 VS=/it~-15 VS=/somebody~-6 VS=/someone~-9 VS=/they~24 VS=/we~14 VS=/were~-6
VS=act/~-17 VS=act/I~14 VS=act/they~-8 VS=act/you~-5 VS=belong/they~11 VS=hire/they~-16 VS=meet/I~8
VS=meet/they~-17 VS=meet/we~-9 VS=other/~8 VS=other/I~-7 VS=other/it~9 VS=other/they~-24 VS=other/were~-5
VS=other/you~13 VS=say/~-20 VS=study/~12 VS=want/~-5 VS=want/I~-21 VS=want/they~15 VS=want/we~-6
VS=work/we~19 VSal=//alike~16 VSal=//far~-21 VSal=/I/alike~10 VSal=/it/alike~-16 VSal=/somebody/~-5
VSal=/they/~-6 VSal=/they/alike~26 VSal=/we/~19 VSal=/we/alike~-14 VSal=/we/far~9 VSal=/were/~7
VSal=/were/alike~-16 VSal=act//~-17 VSal=act/I/~15 VSal=act/I/alike~-7 VSal=act/I/far~6 VSal=act/they/~-6
VSal=act/you/~-5 VSal=belong/they/~22 VSal=belong/they/alike~-11 VSal=hire/they/~-16 VSal=meet//~6
VSal=meet//alike~-12 VSal=meet//far~10 VSal=meet/I/~-10 VSal=meet/I/alike~8 VSal=meet/I/far~11
VSal=meet/they/~-8 VSal=meet/they/alike~-6 VSal=meet/we/~-7 VSal=other//~14 VSal=other//alike~-17
VSal=other//far~11 VSal=other/I/far~-8 VSal=other/it/~-14 VSal=other/it/far~19 VSal=other/they/~-10
VSal=other/they/far~-15 VSal=other/we/~7 VSal=other/we/alike~-10 VSal=other/you/~17 VSal=other/you/far~-7
VSal=say//~-8 VSal=say//alike~-9 VSal=say/I/~10 VSal=say/I/alike~-6 VSal=say/it/~5 VSal=say/they/~10
VSal=say/they/alike~-11 VSal=study//~10 VSal=study/I/~-7 VSal=study/I/alike~12 VSal=study/I/far~-5
VSal=study/they/~-26 VSal=study/they/alike~18 VSal=study/they/far~12 VSal=study/we/alike~-6 VSal=want//~-9
VSal=want//alike~6 VSal=want/I/~-14 VSal=want/they/~9 VSal=want/they/alike~8 VSal=want/we/alike~-6
VSal=work//~-11 VSal=work//alike~10 VSal=work/I/alike~6 VSal=work/they/alike~8 VSal=work/we/alike~8
VSk=//encounter~19 VSk=//kin~-11 VSk=//korg~8 VSk=//kprog~15 VSk=//name~-9 VSk=//org~13 VSk=//people~-17
VSk=//prog~8 VSk=//school~-16 VSk=//trail~-7 VSk=//unknown~18 VSk=//word~-8 VSk=/I/career~6 VSk=/I/emp~36
VSk=/I/encounter~-14 VSk=/I/gathering~5 VSk=/I/kemp~10 VSk=/I/kin~10 VSk=/I/name~13 VSk=/I/org~-17
VSk=/I/people~7 VSk=/I/prof~-21 VSk=/I/school~-9 VSk=/I/unknown~-9 VSk=/it/name~-6 VSk=/it/org~7
VSk=/they/career~-11 VSk=/they/emp~-12 VSk=/they/encounter~-18 VSk=/they/kemp~-22 VSk=/they/korg~6
VSk=/they/kschool~22 VSk=/they/name~18 VSk=/they/org~26 VSk=/they/people~-11 VSk=/they/place~6
VSk=/they/prof~25 VSk=/they/prog~-16 VSk=/they/school~11 VSk=/they/unknown~8 VSk=/they/word~-12
VSk=/we/emp~-8 VSk=/we/gathering~6 VSk=/we/people~6 VSk=/we/place~-6 VSk=/we/prof~19 VSk=/we/prog~5
VSk=/we/unknown~-29 VSk=/we/word~17 VSk=/were/gathering~-6 VSk=/were/name~-6 VSk=/were/prof~-9
VSk=/were/school~5 VSk=/were/word~-6 VSk=/you/place~7 VSk=act//emp~10 VSk=act//unknown~-15 VSk=act//word~-10
VSk=act/I/gathering~6 VSk=act/I/kschool~10 VSk=act/I/prof~12 VSk=act/I/school~7 VSk=act/I/unknown~-6
VSk=act/I/word~-7 VSk=act/they/emp~-8 VSk=act/they/encounter~-9 VSk=act/they/gathering~-5
VSk=act/they/name~12 VSk=act/they/org~-9 VSk=act/they/prog~12 VSk=act/we/unknown~7 VSk=belong//unknown~-5
VSk=belong/I/org~-8 VSk=belong/I/unknown~15 VSk=belong/they/word~6 VSk=hire//word~-6 VSk=meet//emp~10
VSk=meet//encounter~-8 VSk=meet//gathering~-5 VSk=meet//school~6 VSk=meet//unknown~-9 VSk=meet//word~14
VSk=meet/I/emp~14 VSk=meet/I/encounter~-5 VSk=meet/I/name~-5 VSk=meet/I/unknown~14 VSk=meet/I/word~-10
VSk=meet/they/emp~12 VSk=meet/they/unknown~-5 VSk=meet/they/word~-8 VSk=meet/we/encounter~-8
VSk=meet/we/gathering~8 VSk=meet/we/word~-8 VSk=other//encounter~-13 VSk=other//kemp~9 VSk=other//name~-7
VSk=other//org~12 VSk=other//place~-7 VSk=other//prof~19 VSk=other//unknown~-8 VSk=other//word~15
VSk=other/I/emp~-15 VSk=other/I/encounter~18 VSk=other/I/kemp~-6 VSk=other/I/name~11 VSk=other/I/org~7
VSk=other/I/place~-5 VSk=other/I/prog~-9 VSk=other/I/unknown~-12 VSk=other/I/word~25 VSk=other/it/unknown~9
VSk=other/they/emp~-13 VSk=other/they/gathering~10 VSk=other/they/kschool~-6 VSk=other/they/name~-12
VSk=other/they/unknown~5 VSk=other/they/word~14 VSk=other/we/prof~11 VSk=other/we/unknown~8
VSk=other/we/word~-8 VSk=other/you/word~11 VSk=say//org~6 VSk=say//unknown~-14 VSk=say/I/word~10
VSk=say/it/unknown~8 VSk=say/they/encounter~12 VSk=say/they/people~5 VSk=say/they/place~5
VSk=say/they/prog~-9 VSk=say/they/unknown~5 VSk=study//org~-13 VSk=study//school~14 VSk=study//unknown~25
VSk=study//word~-8 VSk=study/I/school~10 VSk=study/I/unknown~11 VSk=study/they/encounter~-6
VSk=study/they/name~9 VSk=study/they/prog~5 VSk=study/they/school~-11 VSk=study/they/unknown~12
VSk=study/they/word~-8 VSk=study/we/encounter~18 VSk=want//word~6 VSk=want/I/unknown~-5
VSk=want/they/people~6 VSk=want/they/word~-8 VSk=work//encounter~-11 VSk=work//org~5 VSk=work//word~11
VSk=work/I/kemp~8 VSk=work/I/place~8 VSk=work/I/unknown~-13 VSk=work/they/org~11 VSk=work/they/unknown~-13
VSk=work/we/org~-9 VSk=work/we/unknown~13 VpK=//all~9 VpK=//some~-15 VpK=/about/none~-8 VpK=/am/all~-6
VpK=/am/none~10 VpK=/as/all~-13 VpK=/as/none~-12 VpK=/by/none~-8 VpK=/de/none~-5 VpK=/do/all~-9
VpK=/do/none~13 VpK=/down/none~13 VpK=/for/all~28 VpK=/for/none~-16 VpK=/for/some~6 VpK=/from/none~34
VpK=/from/some~-10 VpK=/in/all~-18 VpK=/in/none~27 VpK=/into/none~-11 VpK=/no/none~6 VpK=/of/all~-8
VpK=/of/none~33 VpK=/of/some~-23 VpK=/off/none~-7 VpK=/on/all~15 VpK=/on/some~7 VpK=/sa/all~7
VpK=/sa/some~13 VpK=/to/all~-12 VpK=/to/none~7 VpK=/to/some~-6 VpK=/up/none~-6 VpK=/w/all~7 VpK=/w/none~-14
VpK=act//all~22 VpK=act//some~-11 VpK=act/for/all~-6 VpK=act/for/none~-6 VpK=act/in/all~-12
VpK=act/in/none~-9 VpK=act/of/none~11 VpK=act/of/some~6 VpK=act/on/all~-7 VpK=act/through/some~6
VpK=act/to/all~8 VpK=act/to/none~-6 VpK=belong//all~7 VpK=belong/in/none~8 VpK=meet//all~5 VpK=meet//none~7
VpK=meet/at/some~-9 VpK=meet/of/all~-5 VpK=other//none~33 VpK=other/about/none~-5 VpK=other/as/all~10
VpK=other/at/all~14 VpK=other/at/none~-10 VpK=other/at/some~-17 VpK=other/do/none~6 VpK=other/from/all~-11
VpK=other/from/none~-14 VpK=other/from/some~-6 VpK=other/in/all~-11 VpK=other/in/none~26
VpK=other/of/none~-18 VpK=other/off/none~12 VpK=other/on/all~-14 VpK=other/on/none~-11 VpK=other/on/some~21
VpK=other/to/none~10 VpK=other/with/all~16 VpK=say//all~-15 VpK=say//none~-13 VpK=say//some~5
VpK=say/at/all~-6 VpK=say/at/none~-6 VpK=say/for/all~10 VpK=say/in/all~7 VpK=study//all~-8
VpK=study/at/all~11 VpK=study/at/none~6 VpK=study/from/all~6 VpK=study/in/none~-6 VpK=study/of/none~-9
VpK=study/to/none~18 VpK=study/to/some~-8 VpK=want//none~-12 VpK=want//some~10 VpK=want/at/all~-7
VpK=want/like/none~-10 VpK=want/of/none~12 VpK=work//all~9 VpK=work//none~-9 VpK=work//some~-7
VpK=work/at/all~22 VpK=work/at/none~8 VpK=work/at/some~16 VpK=work/for/all~6 VpK=work/in/all~-5
VpK=work/in/none~-6 VpK=work/in/some~-9 W=2nd~-9 W=3rd~-7 W=academy~11 W=acca~6 W=access~9 W=accountant~-7
W=achimota~15 W=actual~-5 W=africa~10 W=agency~-9 W=ai~-11 W=aid~15 W=aiesec~6 W=air~25 W=airline~-5
W=ako~-5 W=alliance~8 W=altos~12 W=alum~16 W=ambassador~7 W=ambulance~20 W=analytics~11 W=apprentice~-14
W=apprenticeship~7 W=architect~-7 W=army~-25 W=assessment~-6 W=assistant~11 W=association~5 W=asylum~11
W=ateneo~9 W=ba~-17 W=baguio~6 W=baker~17 W=bakery~-8 W=barbers~14 W=barclays~-9 W=barista~6 W=baristas~9
W=barrister~-8 W=batch~-8 W=battalion~8 W=bee~7 W=beekeeper~16 W=bees~11 W=beirut~-7 W=best~24
W=blacksmith~5 W=blind~-7 W=boat~27 W=boot~-6 W=bootcamp~15 W=booth~-11 W=boots~10 W=bosch~8 W=boston~-12
W=boy~17 W=branch~-14 W=breakfast~-8 W=bsc~11 W=bu~-6 W=bus~-16 W=bush~-7 W=business~-6 W=butcher~-6
W=cadet~8 W=call~-11 W=calls~10 W=cambridge~5 W=campus~-13 W=canada~18 W=captain~-28 W=carrier~9
W=catering~-8 W=cathedral~-7 W=cell~26 W=center~13 W=centre~15 W=cert~20 W=certificate~6 W=chad~10
W=chamber~-12 W=championship~12 W=chaplain~23 W=chapter~-5 W=charity~7 W=chat~-5 W=cheese~-6 W=chef~-9
W=chem~8 W=chevening~-10 W=chicago~-8 W=chief~9 W=chippy~14 W=choir~12 W=cinema~-9 W=circle~-7 W=city~-7
W=civil~10 W=cleaner~-9 W=clerk~-17 W=clinic~27 W=clowns~7 W=club~-11 W=co-op~9 W=coach~-20 W=coastguard~7
W=colleague~-7 W=college~6 W=commissioner~-6 W=committee~23 W=common~-5 W=comp~-7 W=conference~-8
W=congress~8 W=conservator~-7 W=conservatory~6 W=contract~-5 W=contractor~7 W=cook~-15 W=cork~-6
W=corridor~-9 W=council~-12 W=count~-6 W=counter~-6 W=country~-5 W=county~22 W=course~18 W=court~10
W=cracked~-6 W=crane~16 W=credit~-13 W=crew~-9 W=cricket~-16 W=cross~-8 W=cruise~16 W=cuenca~10 W=cup~6
W=dakar~12 W=data~10 W=daw~6 W=day~-18 W=days~-12 W=debate~-10 W=delta~-16 W=dentist~-16 W=derby~12
W=designer~9 W=desk~11 W=developer~8 W=devon~7 W=dey~-7 W=dia~-12 W=diff~-20 W=din~16 W=director~-14
W=district~13 W=doctor~-17 W=dofe~8 W=dog~12 W=dorm~-7 W=dpd~8 W=dr~-17 W=driver~-6 W=drivers~-7 W=driving~8
W=dubai~-7 W=dublin~7 W=duty~-5 W=eight~-6 W=election~-11 W=eleven~-5 W=emt~7 W=energy~8 W=engineer~-10
W=esn~20 W=evening~7 W=ex~10 W=exam~6 W=examiner~8 W=expo~-7 W=factory~11 W=fair~-15 W=farmer~-13 W=fed~12
W=federation~-10 W=fellowship~6 W=festival~8 W=fez~9 W=field~7 W=final~8 W=fire~23 W=first~12 W=fleet~-6
W=floor~-5 W=flying~-9 W=football~-11 W=force~17 W=forklift~8 W=former~-8 W=formula~-9 W=fort~-6 W=forty~-9
W=forum~-7 W=foundation~11 W=four~-16 W=frau~-5 W=friday~-8 W=fulbright~8 W=fund~26 W=game~-13 W=gang~16
W=garden~7 W=gate~-7 W=gen~7 W=georgia~10 W=girl~25 W=girls~7 W=god~-6 W=gold~6 W=good~-8 W=google~11
W=grad~14 W=grade~-8 W=graz~7 W=green~-8 W=greetings~-10 W=groundsman~12 W=guard~11 W=guide~-8 W=guides~7
W=guild~14 W=guy~-6 W=gym~-7 W=hackathon~9 W=hall~-8 W=handler~16 W=harbour~-5 W=harness~12 W=harvard~-10
W=harvest~9 W=head~-11 W=health~-13 W=hearing~-7 W=heriot-watt~8 W=high~32 W=hill~-7 W=hindi~-8 W=hm~-7
W=hobby~-7 W=hola~-5 W=home~-8 W=hospital~25 W=hostel~10 W=hot~-6 W=hr~-7 W=hydrologist~12 W=ibadan~-12
W=ice~-16 W=iit~-6 W=ikea~6 W=indeed~7 W=infosys~6 W=institute~11 W=intake~-5 W=intern~5 W=internship~8
W=interview~-21 W=iowa~-10 W=jacket~-6 W=john~14 W=judge~-13 W=junction~-5 W=keeper~-5 W=kibbutz~6 W=kids~12
W=kimchi~-7 W=kitchen~-9 W=ko~-11 W=kofi~-5 W=korean~-5 W=laboratory~12 W=lagos~8 W=lah~7 W=lahore~-6
W=last~-6 W=lau~-7 W=laundry~12 W=law~23 W=lawyer~-11 W=leader~-12 W=leaders~9 W=league~9 W=learning~14
W=lecturer~-6 W=leeds~-8 W=legion~-24 W=leiden~-8 W=letter~11 W=level~-6 W=licence~-13 W=lidl~-5
W=lifeboat~19 W=lifeguard~25 W=lift~-8 W=lighting~7 W=lima~-6 W=line~5 W=lines~-9 W=linkedin~-10
W=little~-19 W=lo~6 W=locksmith~21 W=logo~-7 W=lord~8 W=lost~7 W=loughborough~-7 W=machine~-11 W=magazine~-8
W=malmo~-6 W=man~7 W=manager~-5 W=market~-7 W=marshal~10 W=mas~11 W=masters~9 W=mate~22 W=mates~8
W=mechanic~-12 W=med~8 W=meeting~-10 W=meiner~14 W=member~10 W=mentor~15 W=ministry~-8 W=mint~14
W=mission~11 W=mobile~-14 W=mock~-7 W=moi~-9 W=mombasa~12 W=mount~14 W=mountain~16 W=mr~-25 W=mrs~-7 W=ms~5
W=name~-6 W=named~-19 W=nasa~-5 W=national~10 W=nature~9 W=network~-13 W=news~7 W=nice~-6 W=nine~-5
W=noong~-7 W=northeastern~7 W=norwegian~14 W=notary~6 W=novo~-11 W=number~-13 W=nun~-6 W=nurses~12
W=nursing~16 W=nust~6 W=nysc~17 W=office~-10 W=officer~5 W=officers~10 W=oil~-5 W=olympiad~-8 W=one~-18
W=online~-9 W=opera~16 W=order~-12 W=own~40 W=owner~-7 W=oxford~-7 W=panto~12 W=para~6 W=paramedic~13
W=pareho~5 W=parish~23 W=park~-5 W=partner~-6 W=party~-6 W=passport~12 W=pastry~-7 W=pat~8 W=patrol~7
W=payroll~6 W=pencil~5 W=pension~24 W=people~9 W=pero~12 W=phd~-20 W=phone~-7 W=physio~-6 W=pi~5 W=piano~-6
W=pilot~-12 W=pitch~-5 W=pl~6 W=placement~18 W=platform~12 W=polish~7 W=pooja~-5 W=port~7 W=post~-5
W=postman~12 W=practice~-9 W=priest~7 W=primary~-6 W=prison~12 W=private~8 W=professor~-7 W=programme~10
W=projectionist~-5 W=quarry~5 W=que~8 W=queen~8 W=queens~-21 W=rad~23 W=radio~-9 W=ranger~-13 W=real~-9
W=reception~-8 W=recruiter~-14 W=red~-13 W=refresher~8 W=regional~-17 W=registrar~18 W=relief~23 W=rep~26
W=reporter~-6 W=rescue~24 W=residence~14 W=road~-12 W=rolls~12 W=room~-15 W=rope~9 W=rotaract~12
W=rotterdam~7 W=round~-15 W=royal~18 W=royce~12 W=saad~7 W=safaricom~-6 W=safety~-9 W=san~13 W=santa~11
W=scholar~-8 W=scholars~10 W=schools~-6 W=scouts~-9 W=sea~15 W=seminar~-12 W=seminary~16 W=senior~9
W=service~31 W=session~-5 W=set~7 W=shearing~16 W=sheffield~5 W=shop~7 W=show~-10 W=side~-13 W=siemens~-6
W=signals~22 W=singapore~5 W=sir~7 W=sister~-5 W=site~-6 W=sixth~-5 W=social~14 W=society~12 W=sommelier~6
W=song~7 W=st~12 W=staff~6 W=stage~-16 W=stand~-7 W=state~-13 W=station~-7 W=stewards~11 W=stone~15
W=stonemason~8 W=store~-17 W=student~19 W=studio~-7 W=stuff~-9 W=sugar~10 W=summer~7 W=summit~11
W=sunday~-12 W=supervisor~-6 W=survey~9 W=surveyor~9 W=sweet~-5 W=swiss~-6 W=table~-19 W=tag~-7 W=tailor~6
W=talk~-6 W=tata~-12 W=tax~-7 W=te~6 W=tea~-11 W=teacher~-31 W=team~-11 W=techbridge~7 W=technology~-5
W=telly~-5 W=ten~-8 W=thesis~-5 W=theta~12 W=three~-11 W=ticket~9 W=time~-7 W=togo~-9 W=tour~10 W=tower~28
W=trade~9 W=trader~-7 W=traffic~5 W=trainee~-5 W=traineeship~-5 W=trainer~-7 W=training~27 W=translators~6
W=treasurer~-9 W=trucks~13 W=trust~8 W=tuesday~-8 W=tuesdays~-6 W=two~-9 W=ucla~8 W=undertaker~7 W=uni~17
W=union~30 W=unit~-7 W=university~-5 W=unsw~12 W=usher~8 W=vet~-21 W=vets~21 W=vietnam~9 W=vilnius~5
W=visa~-6 W=visit~-6 W=volunteer~-6 W=waiter~6 W=ward~-9 W=warden~-10 W=watch~23 W=wayne~-7 W=weekly~-5
W=welder~6 W=welding~15 W=western~-7 W=wheel~-8 W=whether~6 W=whole~9 W=wife~-8 W=wildlife~-9 W=wings~11
W=wits~6 W=women~7 W=wool~-7 W=workshop~-16 W=world~19 W=wrong~-10 W=year~-14 W=years~-14 W=york~-7
W=young~5 W=yr~-8 W=yrs~7 W=zoom~-7 a2=!/!~9 a2=¨/,~22 a2=¨/.~-14 a2=$/$~-33 a2='/,~6 a2='/.~-37
a2='/final~9 a2='/for~-6 a2='/good~-6 a2=(/me~7 a2=(/the~-13 a2=)/,~29 a2=)/is~-6 a2=,/2~-14 a2=,/2011~-7
a2=,/4~20 a2=,/5~32 a2=,/a~10 a2=,/aku~-6 a2=,/also~-7 a2=,/and~-24 a2=,/apparently~-15 a2=,/as~21
a2=,/at~-18 a2=,/barra~-13 a2=,/best~8 a2=,/both~9 a2=,/bournville~8 a2=,/but~11 a2=,/by~-6 a2=,/came~-6
a2=,/can~-9 a2=,/class~11 a2=,/cohort~12 a2=,/dia~16 a2=,/different~29 a2=,/for~-8 a2=,/found~-10
a2=,/four~-8 a2=,/from~-5 a2=,/has~10 a2=,/her~32 a2=,/hers~11 a2=,/his~7 a2=,/i'm~-17 a2=,/ich~-9
a2=,/idaho~9 a2=,/ijmuiden~-7 a2=,/in~6 a2=,/it~43 a2=,/june~10 a2=,/kenai~-7 a2=,/kisumu~-7 a2=,/like~35
a2=,/long~12 a2=,/mi~-6 a2=,/mind~13 a2=,/nasa~-6 a2=,/never~25 a2=,/nine~10 a2=,/no~-21 a2=,/not~9
a2=,/nothing~-6 a2=,/now~20 a2=,/on~-8 a2=,/one~-15 a2=,/or~-5 a2=,/other~14 a2=,/random~-6 a2=,/real~11
a2=,/same~8 a2=,/sat~-6 a2=,/saw~12 a2=,/says~-12 a2=,/she~36 a2=,/she's~24 a2=,/so~-16 a2=,/that~22
a2=,/that's~-19 a2=,/thats~-9 a2=,/the~16 a2=,/then~-5 a2=,/they~-13 a2=,/three~8 a2=,/to~-7 a2=,/took~-6
a2=,/vogue~-5 a2=,/was~-8 a2=,/we~-30 a2=,/we're~-15 a2=,/we've~12 a2=,/where~17 a2=,/who~-11 a2=,/you~30
a2=./¨~-19 a2=./$~-15 a2=./'~16 a2=./.~17 a2=./a~-13 a2=./and~-5 a2=./but~-11 a2=./different~25
a2=./dont~-11 a2=./every~13 a2=./found~11 a2=./he~8 a2=./he's~11 a2=./her~8 a2=./hers~6 a2=./his~-11
a2=./i~31 a2=./i'd~-8 a2=./i've~-11 a2=./it's~-9 a2=./me~21 a2=./mine~-5 a2=./my~-13 a2=./never~23
a2=./no~-14 a2=./nope~-6 a2=./now~7 a2=./one~-8 a2=./rgds~12 a2=./same~9 a2=./she~10 a2=./since~10
a2=./so~16 a2=./that's~-6 a2=./this~16 a2=./two~10 a2=./wait~9 a2=./we~7 a2=./we've~-6 a2=./¶~11 a2=:/he~12
a2=:/i~9 a2=:/she~10 a2=;/i~-7 a2=?/¨~7 a2=?/$~-8 a2=?/?~-7 a2=?/nah~-11 a2=?/no~-13 a2=after/mine~-8
a2=again/$~-8 a2=again/.~10 a2=also/,~12 a2=and/he's~-15 a2=and/i~-21 a2=and/i'm~-20 a2=and/our~10
a2=and/she~12 a2=and/so~30 a2=and/still~21 a2=as/i~9 a2=as/me~-8 a2=as/well~18 a2=at/a~15 a2=at/my~-9
a2=at/our~-21 a2=at/purdue~6 a2=at/the~-13 a2=before/i~18 a2=before/me~24 a2=both/,~19 a2=both/.~20
a2=but/he~5 a2=came/to~-11 a2=do/.~-7 a2=do/senai~13 a2=down/.~-5 a2=du/monde~10 a2=for/a~36 a2=for/her~-8
a2=for/his~7 a2=for/me~-8 a2=for/the~-11 a2=for/three~28 a2=for/years~17 a2=from/a~-5 a2=from/the~-8
a2=he/says~-10 a2=here/.~-6 a2=i/can~-7 a2=i/did~-9 a2=i/was~8 a2=in/'~14 a2=in/common~-13 a2=in/his~-6
a2=in/kisumu~-6 a2=in/leeds~7 a2=in/moncton~-11 a2=in/one~8 a2=in/our~-9 a2=in/porto~12 a2=in/the~-17
a2=is/his~-8 a2=is/the~-10 a2=is/what~10 a2=last/month~9 a2=last/spring~10 a2=last/week~-10 a2=last/year~-7
a2=lead/,~8 a2=like/i~23 a2=like/me~70 a2=lol/,~13 a2=maybe/$~-7 a2=more/than~-8 a2=n/i~-6 a2=next/to~-5
a2=no/,~-6 a2=now/$~10 a2=now/,~17 a2=of/'~8 a2=of/a~-12 a2=of/commerce~-13 a2=of/forty~-5 a2=of/my~-16
a2=of/the~-15 a2=of/vilnius~-12 a2=on/my~-18 a2=on/one~21 a2=out/of~-7 a2=same/as~46 a2=say/i'm~-6
a2=since/the~9 a2=the/puppeteer~-5 a2=the/two~10 a2=to/a~-5 a2=to/the~-8 a2=together/.~-9 a2=too/,~12
a2=too/.~8 a2=up/in~14 a2=up/to~11 a2=w/him~-10 a2=w/this~-5 a2=wants/to~8 a2=when/i~10 a2=when/the~-7
a2=when/they~8 a2=where/i~29 a2=with/him~-11 a2=with/the~-6 a2=with/this~-12 a=!~14 a=$~-33 a=&~-11 a='~-7
a=(~12 a=)~17 a=,~47 a=.~-28 a=:~-10 a=;~-9 a=?~-45 a=a~-20 a=about~-19 a=after~-10 a=all~12 a=also~17
a=an~12 a=and~-18 a=as~10 a=asked~-5 a=asks~-7 a=at~23 a=back~-7 a=before~36 a=both~48 a=but~11 a=by~7
a=called~-7 a=came~-18 a=da~29 a=de~13 a=did~-9 a=du~9 a=during~-5 a=e~9 a=each~7 a=every~13 a=for~10
a=from~40 a=got~-5 a=had~10 a=he~-27 a=himself~-6 a=i~-40 a=i'd~-5 a=in~6 a=is~-36 a=it~-7 a=lead~7
a=like~96 a=list~17 a=lol~8 a=long~17 a=lot~10 a=made~-11 a=maybe~-7 a=me~-8 a=more~-8 a=my~-13 a=myself~29
a=na~8 a=ng~-11 a=no~-9 a=not~-7 a=now~42 a=of~-15 a=on~-7 a=once~-8 a=only~-6 a=or~-9 a=pays~20 a=sa~-12
a=same~40 a=sat~-5 a=say~-9 a=says~-22 a=sent~-6 a=shared~-5 a=since~39 a=so~-9 a=taught~-8 a=the~16
a=there~-8 a=these~5 a=tho~-8 a=till~16 a=too~29 a=took~-5 a=trained~12 a=up~19 a=us~-7 a=was~-24 a=way~18
a=we~-10 a=went~9 a=were~11 a=when~10 a=where~36 a=while~-7 a=who~-31 a=whose~-6 a=with~-58 a=you~-10 a=–~8
al=~-34 al=far~-9 alike~-10 b2=,/'~-5 b2=,/all~-10 b2=,/and~11 b2=,/he's~-11 b2=,/i~12 b2=,/i'm~23
b2=,/me~-16 b2=,/she's~12 b2=,/was~9 b2=,/we~-5 b2=./¨~-12 b2=./'~-7 b2=./both~19 b2=./did~-5 b2=./he's~-6
b2=./i'm~21 b2=./it's~-7 b2=./now~-11 b2=./she's~-16 b2=./there's~-5 b2=12/,~13 b2=:/¨~-7 b2=:/'~-26
b2=:/he's~10 b2=;/i'm~-10 b2=?/he's~7 b2=?/i~-5 b2=^/'~11 b2=^/comrades~-6 b2=^/different~-5 b2=^/got~13
b2=^/hes~9 b2=^/i'm~10 b2=^/just~-6 b2=^/not~-10 b2=^/recruiter~-5 b2=^/she's~-5 b2=^/shes~-8
b2=^/someone~-8 b2=^/there's~20 b2=a/recruiter~-6 b2=a/volunteer~8 b2=a/webinar~-8 b2=a/woman~-11
b2=add/is~12 b2=all/,~-5 b2=and/he's~12 b2=and/i'm~-23 b2=and/me~-5 b2=and/she's~8 b2=are/both~-11
b2=both/,~9 b2=both/served~-9 b2=but/i'm~-6 b2=by/me~-6 b2=by/side~20 b2=came/out~14 b2=co/,~16
b2=company/,~8 b2=days/,~13 b2=each/other~10 b2=eight/years~-6 b2=eleven/years~-6 b2=f/.~-6 b2=for/me~8
b2=grilled/me~-7 b2=have/been~12 b2=he/,~-6 b2=he/did~30 b2=he/finished~6 b2=he/has~8 b2=he/is~6
b2=he/plays~8 b2=he/says~-14 b2=he/was~38 b2=he/went~-14 b2=headline/:~-7 b2=her/,~-7 b2=her/.~7 b2=here/,~5
b2=hers/.~-6 b2=hers/is~-8 b2=him/,~-5 b2=him/.~-5 b2=hiring/manager~-5 b2=his/name~14 b2=hm/,~10
b2=husband/was~-11 b2=i'm/looking~11 b2=i/,~8 b2=i/did~14 b2=i/drive~-9 b2=i/have~-6 b2=i/left~9 b2=i/live~7
b2=i/make~11 b2=i/read~6 b2=i/sat~8 b2=i/thought~-6 b2=i/was~-9 b2=i/were~13 b2=is/'~-12 b2=is/now~7
b2=know/her~6 b2=lifeguard/,~-9 b2=link/,~-6 b2=lol/.~-6 b2=man/,~-6 b2=me/(~20 b2=me/,~25 b2=mine/:~7
b2=mine/was~-10 b2=my/boss~6 b2=my/year~19 b2=nine/years~16 b2=now/,~25 b2=of/me~20 b2=of/us~31
b2=old/boss~18 b2=one/,~-7 b2=pilot/,~8 b2=poultry/inspector~6 b2=profile/say~5 b2=retired/.~12
b2=same/side~-5 b2=say/'~6 b2=says/'~8 b2=says/.~-7 b2=school/,~18 b2=send/one~9 b2=she/did~-8 b2=she/is~8
b2=she/ran~12 b2=she/sits~22 b2=she/was~-22 b2=the/audience~6 b2=the/lady~-8 b2=the/manager~-5 b2=the/one~7
b2=the/other~6 b2=the/same~-7 b2=the/table~-7 b2=the/talk~-7 b2=the/very~22 b2=the/women~-9 b2=there/is~14
b2=thing/,~6 b2=to/know~13 b2=to/me~-6 b2=to/work~-9 b2=today/.~8 b2=together/,~-10 b2=too/.~5 b2=town/,~6
b2=two/days~10 b2=under/me~26 b2=unfortunately/,~10 b2=us/,~15 b2=vogue/,~-5 b2=volunteer/,~6
b2=we're/both~38 b2=we/are~-11 b2=we/both~-35 b2=we/did~18 b2=we/had~-8 b2=we/live~-5 b2=we/took~7
b2=we/were~9 b2=were/both~-5 b2=with/her~-11 b2=with/him~8 b2=with/me~9 b2=wrote/:~-5 b2=yes/,~7 b2=yrs/,~12
b=!~-14 b=¨~-16 b=(~45 b=+~8 b=,~5 b=:~30 b=?~9 b=add~-11 b=ako~8 b=and~-6 b=apart~7 b=apprentice~26
b=arch~7 b=audience~6 b=back~-6 b=bagpipes~-7 b=batch~-10 b=be~-9 b=been~14 b=being~7 b=bloke~15 b=boss~31
b=both~17 b=boy~17 b=but~-17 b=called~-8 b=catalogue~13 b=centre~-5 b=charge~-5 b=chef~7 b=choir~-5
b=colleague~9 b=college~8 b=comrades~-6 b=cook~21 b=cooked~23 b=course~-7 b=crew~10 b=day~-20 b=days~8
b=desk~10 b=did~42 b=different~-15 b=director~-9 b=doing~-6 b=down~-8 b=drive~-10 b=driver~-9 b=drives~10
b=e~6 b=engineer~-7 b=every~-9 b=factory~-6 b=fair~-7 b=farm~-5 b=finished~9 b=floor~9 b=flowers~14
b=front~-6 b=gentleman~11 b=girl~17 b=girls~-5 b=go~10 b=goes~-5 b=guy~-13 b=had~-11 b=half~7 b=have~-13
b=he~5 b=he's~21 b=head~-9 b=held~8 b=her~6 b=hes~7 b=hi~-10 b=him~-14 b=hires~-7 b=house~7 b=i~7 b=i'm~15
b=i've~-6 b=inspection~-5 b=intern~9 b=interview~-9 b=invite~-8 b=is~-20 b=it's~-10 b=job~16 b=just~-13
b=kami~12 b=lab~9 b=lady~-7 b=leader~24 b=leave~14 b=left~6 b=line~7 b=listed~10 b=live~-7 b=lives~-6
b=looked~6 b=looking~10 b=made~13 b=make~11 b=man~-11 b=mate~10 b=matron~6 b=member~7 b=mentor~6 b=met~-6
b=mine~-11 b=name~8 b=not~-31 b=now~-7 b=once~-8 b=only~6 b=organ~8 b=other~14 b=out~27 b=panel~-10
b=partner~9 b=pay~9 b=people~27 b=physio~-6 b=pilot~-8 b=place~-6 b=played~12 b=plays~7 b=program~-6
b=project~11 b=put~9 b=q&a~-8 b=ra~12 b=read~12 b=recruiter~-13 b=registered~6 b=rep~-10 b=rode~13
b=roommate~16 b=same~-8 b=sat~-7 b=says~17 b=scholar~9 b=school~-11 b=seamstress~19 b=seminar~-9 b=served~17
b=session~-7 b=she's~-5 b=shes~-12 b=shift~-7 b=side~14 b=signs~10 b=sister~-8 b=sits~21 b=siya~17
b=skipper~21 b=someone~-9 b=speaker~-14 b=started~11 b=stuck~8 b=study~6 b=ta~9 b=table~-15 b=talk~-17
b=teacher~8 b=team~6 b=test~-8 b=that~8 b=then~-8 b=there~-7 b=thing~-6 b=thought~-6 b=thru~14 b=time~-9
b=to~12 b=together~-8 b=took~6 b=trained~24 b=trucks~17 b=tutor~17 b=university~-8 b=up~-6 b=us~-7 b=very~22
b=viva~-10 b=volunteer~43 b=warden~22 b=was~-11 b=we're~10 b=webinar~-9 b=well~10 b=were~12 b=when~5
b=winters~20 b=with~6 b=woman~-11 b=women~-9 b=work~9 b=worked~10 b=works~-22 b=workshop~-9 b=year~25
b=years~18 b=you~9 b=yr~11 b=–~5 bias~-44 c=career~-54 c=emp~11 c=encounter~-13 c=gathering~-46 c=kemp~19
c=kin~-32 c=korg~44 c=kprog~54 c=kschool~54 c=name~-28 c=opener~-19 c=org~69 c=people~-37 c=place~10
c=prof~27 c=prog~75 c=school~40 c=social~-11 c=title~-101 c=trail~-26 c=unit~-73 d=~-5 d=a~-13 d=also~36
d=an~-17 d=another~9 d=any~-7 d=her~-33 d=his~-20 d=its~16 d=la~15 d=my~-30 d=our~7 d=same~57 d=shared~-6
d=that~7 d=the~14 d=this~-36 d=your~-11 dir=i~-33 dir=o~-11 h=academy~5 h=accountant~-7 h=agency~-8 h=aid~9
h=air~9 h=altos~12 h=alum~10 h=alumni~6 h=ambassador~7 h=apprentice~-6 h=apprenticeship~8 h=architect~-7
h=army~-12 h=assistant~8 h=association~5 h=ateneo~9 h=ba~-16 h=baguio~6 h=baker~17 h=bakery~-6 h=bar~-12
h=barista~14 h=baristas~9 h=battalion~8 h=beekeeper~11 h=bees~11 h=blacksmith~5 h=board~14 h=boat~17
h=bootcamp~17 h=booth~-11 h=bosch~7 h=boy~13 h=boys~-14 h=branch~-13 h=breakfast~-6 h=butcher~-6 h=call~-10
h=calls~10 h=canada~10 h=captain~-23 h=car~11 h=cell~12 h=centre~12 h=certificate~6 h=chad~10 h=chamber~-12
h=championship~12 h=chaplain~21 h=chapter~-5 h=charity~7 h=chat~-5 h=chef~-8 h=chem~12 h=chicago~-8
h=chippy~15 h=church~8 h=circle~-7 h=city~-5 h=class~13 h=cleaner~-9 h=clerk~-17 h=clinic~29 h=coach~-13
h=coastguard~7 h=colleague~-7 h=college~-12 h=commissioner~-6 h=committee~24 h=company~7 h=conference~-10
h=congress~8 h=conservator~-7 h=conservatory~6 h=control~12 h=cook~-15 h=corps~20 h=corridor~-7 h=council~-8
h=count~-6 h=counter~-6 h=course~25 h=crew~-7 h=cross~-8 h=cruise~11 h=cuenca~10 h=cup~6 h=dakar~12
h=days~-7 h=delta~-15 h=dentist~-15 h=derby~22 h=designer~9 h=desk~11 h=din~10 h=director~-12 h=dpd~8
h=drivers~-7 h=engineer~-9 h=exam~8 h=examiner~8 h=exchange~5 h=fair~-13 h=farmer~-7 h=federation~-10
h=fellowship~6 h=festival~7 h=final~9 h=force~17 h=forum~-6 h=four~-5 h=friday~-6 h=gang~13 h=gate~-6
h=girl~10 h=girls~7 h=gold~11 h=grad~19 h=group~-11 h=guard~11 h=guides~6 h=guild~17 h=gym~-6 h=hackathon~8
h=hall~6 h=harvard~-10 h=harvest~10 h=heriot-watt~8 h=high~16 h=hill~-7 h=hm~-7 h=hostel~13 h=hotel~9
h=house~-6 h=hydrologist~12 h=ibadan~-12 h=indeed~7 h=intake~-5 h=intern~-8 h=internship~6 h=interview~-15
h=job~5 h=judge~-13 h=keeper~-5 h=kitchen~-9 h=lab~12 h=laboratory~12 h=lah~7 h=lahore~-6 h=lau~-7
h=lawyer~-11 h=leader~-9 h=league~17 h=lecturer~-6 h=leeds~-5 h=legion~-24 h=librarian~6 h=library~7
h=licence~-13 h=lifeboat~6 h=lifeguard~25 h=line~7 h=lines~-8 h=linkedin~-8 h=local~-6 h=locksmith~21
h=marshal~10 h=mas~12 h=master~-5 h=masters~9 h=mate~11 h=mates~8 h=mechanic~-12 h=med~8 h=meeting~-10
h=member~10 h=mentor~15 h=ministry~-8 h=mint~14 h=mombasa~12 h=nasa~-6 h=navy~-6 h=news~7 h=night~-9
h=northeastern~7 h=nun~-6 h=nurse~-8 h=nurses~12 h=nursing~14 h=office~-9 h=officer~6 h=one~12 h=open~-6
h=opera~16 h=order~-5 h=oxford~-6 h=panto~12 h=para~6 h=paramedic~13 h=partner~-6 h=party~-6 h=pat~9
h=patrol~7 h=payroll~7 h=people~9 h=phd~-8 h=physio~-5 h=pilot~-19 h=pitch~-5 h=pl~6 h=platform~12 h=po~-6
h=police~17 h=port~5 h=postman~12 h=practice~-9 h=priest~7 h=program~5 h=project~8 h=projectionist~-5
h=quarry~7 h=queens~-7 h=ranger~-13 h=recruiter~-11 h=refresher~8 h=regional~-9 h=registrar~18 h=rep~21
h=reporter~-6 h=rescue~18 h=residence~8 h=room~-10 h=rotary~12 h=round~-10 h=saad~7 h=schools~-6
h=scouts~-10 h=seminar~-12 h=seminary~16 h=senior~11 h=service~25 h=session~-5 h=set~7 h=shift~5 h=show~-10
h=side~-10 h=siemens~-8 h=signals~22 h=singapore~5 h=sir~9 h=siya~6 h=sommelier~6 h=staff~9 h=stage~-14
h=stand~-7 h=state~-11 h=station~-7 h=steel~-7 h=stewards~11 h=stonemason~8 h=student~13 h=studio~-6
h=stuff~-9 h=summit~11 h=survey~9 h=surveyor~9 h=table~-17 h=tag~-7 h=tailor~6 h=talk~-6 h=teacher~-28
h=team~-14 h=tech~8 h=techbridge~7 h=theatre~-11 h=ticket~9 h=togo~-9 h=tour~8 h=tower~15 h=town~-11
h=trade~10 h=trader~-7 h=train~11 h=trainer~-7 h=training~11 h=translators~6 h=treasurer~-9 h=trinity~8
h=truck~-5 h=trucks~13 h=trust~6 h=tuesdays~-6 h=tutor~-5 h=ucla~-6 h=undertaker~7 h=union~28
h=university~-11 h=usher~8 h=vet~-7 h=vets~21 h=vietnam~13 h=visit~-6 h=volunteer~-14 h=waiter~6
h=warden~-10 h=welder~7 h=welding~14 h=wife~-6 h=women~7 h=workshop~-16 h=year~-8 h=years~-7 h=yrs~7
has=event~-13 has=goal~-49 has=how~-44 has=link~-147 has=name~12 has=odd~-20 has=sender~-8 has=share~-31
has=shared~25 i=0~13 i=2~-25 i=3~-35 k=career~-8 k=emp+place~10 k=encounter~-22 k=famous~-7 k=gathering~-6
k=kin~-7 k=korg~27 k=kprog~12 k=name~-17 k=org~13 k=org+place~-5 k=people~-6 k=place~-5 k=prof~18 k=school~9
k=trail~-9 k=unknown~-11 k=word~-23 kK=career/all~-5 kK=emp/all~6 kK=emp/none~8 kK=emp/some~-14
kK=encounter/none~-12 kK=encounter/some~-11 kK=famous/all~-15 kK=famous/open~9 kK=gathering/all~25
kK=gathering/none~-9 kK=gathering/open~-6 kK=gathering/some~-16 kK=kemp/none~-6 kK=kemp/open~11
kK=kemp/some~-7 kK=korg/all~6 kK=korg/none~6 kK=korg/some~6 kK=kprog/all~-6 kK=kprog/none~5 kK=kprog/open~8
kK=kschool/all~-25 kK=kschool/none~17 kK=kschool/open~7 kK=name/none~20 kK=name/open~-15 kK=name/some~-24
kK=org+place/some~-7 kK=org/all~16 kK=org/none~-19 kK=org/open~-10 kK=org/some~27 kK=people/all~6
kK=people/none~-21 kK=people/open~-14 kK=people/some~22 kK=place/all~-33 kK=place/none~-12 kK=place/open~7
kK=place/some~33 kK=prof/all~-9 kK=prof/none~18 kK=prof/open~9 kK=prog/all~-6 kK=prog/none~-23
kK=prog/open~5 kK=prog/some~27 kK=school/all~13 kK=school/open~-9 kK=unknown/all~8 kK=unknown/none~-21
kK=unknown/open~26 kK=unknown/some~-24 kK=word/all~24 kK=word/open~-37 kK=word/some~-15 ka=career/alike~-10
ka=emp/~12 ka=emp/alike~7 ka=emp/far~-16 ka=encounter/~-26 ka=famous/~-13 ka=famous/alike~-7
ka=gathering/~-33 ka=gathering/alike~11 ka=gathering/far~16 ka=kemp/alike~6 ka=kemp/far~-9 ka=kin/far~-9
ka=korg/alike~17 ka=korg/far~11 ka=kprog/~6 ka=kprog/alike~6 ka=kschool/~14 ka=kschool/far~-8 ka=name/~10
"""
