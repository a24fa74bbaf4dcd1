"""Weights by which candidates for `goal` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
about~-148 alike~-13 b=.~-18 b=^~92 b=a~-15 b=after~-10 b=and~30 b=asking~-13 b=can~-12 b=could~23
b=don't~-8 b=for~46 b=he~11 b=her~-18 b=him~-7 b=hope~28 b=i~-28 b=i'd~-36 b=if~-9 b=just~-47 b=like~-33
b=love~33 b=maybe~-16 b=might~-10 b=need~30 b=nothing~-10 b=on~-10 b=please~-7 b=see~-28 b=she~11 b=that~-10
b=to~32 b=wanna~21 b=want~60 b=wants~-17 b=would~-18 bias~-53 bw=./ask~-18 bw=^/a~16 bw=^/an~8 bw=^/ask~-8
bw=^/get~22 bw=^/have~6 bw=^/hear~7 bw=^/her~11 bw=^/idk~-25 bw=^/none~-16 bw=^/nothing~-36 bw=^/the~17
bw=^/to~31 bw=after/,~-6 bw=after/inviting~-11 bw=after/me~-6 bw=after/my~-6 bw=after/one~13
bw=after/that~-5 bw=after/the~21 bw=and/ask~32 bw=can/'~-6 bw=can/i~-17 bw=can/say~-6 bw=could/be~-11
bw=could/i~-10 bw=don't/ask~-6 bw=for/a~18 bw=i'd/ask~7 bw=i'd/have~22 bw=i'd/know~-14 bw=i'd/say~-7
bw=i/get~-7 bw=i/send~6 bw=just/like~-6 bw=like/me~18 bw=like/that~-5 bw=like/the~6 bw=like/this~-7
bw=like/to~-16 bw=looking/at~-8 bw=looking/for~15 bw=love/the~-14 bw=love/to~18 bw=need/a~23 bw=see/the~-5
bw=to/'~-7 bw=to/a~-16 bw=to/add~-23 bw=to/ask~52 bw=to/check~12 bw=to/connect~-7 bw=to/explain~-7
bw=to/get~46 bw=to/go~-6 bw=to/have~-6 bw=to/hear~29 bw=to/her~-7 bw=to/his~-7 bw=to/invite~16 bw=to/know~50
bw=to/leave~-6 bw=to/me~-9 bw=to/my~-6 bw=to/put~-21 bw=to/read~24 bw=to/say~50 bw=to/see~-19 bw=to/sell~-5
bw=to/send~-49 bw=to/the~-31 bw=to/work~58 bw=to/write~-20 bw=wanna/add~-15 bw=wanna/ask~16 bw=want/a~12
bw=want/ask~-28 bw=want/my~20 bw=want/the~31 bw=want/to~-51 bw=wants/to~-8 bw=would/like~-5 c=a~30
c=after~-29 c=an~8 c=apply~-6 c=asking~-29 c=can~12 c=could~10 c=dream~19 c=have~6 c=hear~7 c=her~11
c=hope~27 c=i'd~-44 c=id~-11 c=idk~-25 c=interested~-5 c=internship~9 c=just~-54 c=kill~11 c=like~17
c=looking~60 c=love~64 c=maybe~-19 c=might~-5 c=need~41 c=none~-16 c=nothing~-36 c=planning~-5 c=please~-7
c=reference~11 c=see~-35 c=the~17 c=to~-84 c=wanna~14 c=want~98 c=wanted~-16 c=wanting~-7 c=wants~-40
c=wish~-5 c=would~-54 cs=a/~30 cs=after/~-10 cs=after/i~-5 cs=after/that~-6 cs=an/~8 cs=apply/~-6
cs=asking/~-13 cs=can/~-28 cs=could/~17 cs=could/i~-6 cs=have/~6 cs=hear/~7 cs=her/~11 cs=hope/~28
cs=i'd/~-41 cs=id/~-11 cs=idk/~-25 cs=internship/~9 cs=just/~-63 cs=just/to~17 cs=like/~-33 cs=like/to~7
cs=looking/for~56 cs=love/~33 cs=love/to~29 cs=maybe/~-17 cs=need/~30 cs=none/~-16 cs=nothing/~-36
cs=please/~-7 cs=reference/~11 cs=see/~-16 cs=see/if~-8 cs=the/~17 cs=to/~-68 cs=to/a~-8 cs=wanna/~14
cs=want/~64 cs=want/to~30 cs=wanted/to~-12 cs=wants/~-17 cs=wants/to~-20 cs=would/~-32 cs=would/he~-17
cw=a/a~30 cw=after/,~-6 cw=after/inviting~-11 cw=after/me~-6 cw=after/my~-6 cw=after/one~13 cw=after/that~-5
cw=after/the~17 cw=an/an~8 cw=apply/apply~-6 cw=asking/a~-14 cw=can/'~-6 cw=can/ask~8 cw=can/i~-17
cw=can/say~-6 cw=can/see~-6 cw=can/send~14 cw=could/ask~8 cw=could/be~-11 cw=could/i~-10 cw=have/have~6
cw=hear/hear~7 cw=her/her~11 cw=i'd/have~22 cw=i'd/know~-14 cw=i'd/say~-7 cw=idk/idk~-25
cw=internship/internship~9 cw=just/like~-6 cw=just/say~5 cw=like/ask~21 cw=like/invite~-9 cw=like/know~31
cw=like/me~18 cw=like/send~-14 cw=like/that~-5 cw=like/this~-7 cw=like/to~-19 cw=looking/at~-8
cw=looking/for~15 cw=love/get~19 cw=love/the~-14 cw=love/to~18 cw=need/a~23 cw=none/none~-16
cw=nothing/nothing~-36 cw=reference/reference~11 cw=see/the~-5 cw=the/the~17 cw=to/a~-16 cw=to/be~16
cw=to/her~-7 cw=to/his~-7 cw=to/invite~18 cw=to/know~14 cw=to/leave~-6 cw=to/me~-9 cw=to/my~-6 cw=to/say~34
cw=to/see~-6 cw=to/send~-5 cw=to/the~-31 cw=to/to~30 cw=to/work~65 cw=to/write~-13 cw=wanna/add~-15
cw=wanna/ask~9 cw=want/a~12 cw=want/add~-13 cw=want/ask~-6 cw=want/be~-7 cw=want/get~20 cw=want/go~-9
cw=want/invite~-9 cw=want/know~14 cw=want/my~20 cw=want/send~-26 cw=want/the~31 cw=want/to~-51
cw=wants/be~-6 cw=wants/to~-8 cw=would/like~-5 dir=i~-129 dir=o~76 fk=~-43 fk=d~27 fk=vw~29 fk=w~-64
free~-128 has=goal~49 has=how~-69 has=link~-16 has=name~23 has=sender~31 has=share~-87 i=0~-112 i=1~-35
i=2~10 i=3~51 i=4~33 joined~-43 last~29 n=0~-61 n=1~16 n=2~37 n=3~41 n=4~6 n=5~-16 n=6~-76 neg~-83
pc='/love~-8 pc=,/can~18 pc=,/i'd~-8 pc=,/just~-8 pc=,/like~18 pc=,/to~-8 pc=,/wanted~-9 pc=./after~-13
pc=./ask~-18 pc=./can~-10 pc=./could~-17 pc=./i'd~-6 pc=./just~6 pc=./might~-14 pc=./to~14 pc=./wanna~-19
pc=./want~29 pc=./wants~-10 pc=./would~-28 pc=^/a~16 pc=^/an~8 pc=^/ask~-8 pc=^/can~7 pc=^/get~22
pc=^/have~6 pc=^/hear~7 pc=^/her~11 pc=^/i'd~-10 pc=^/idk~-25 pc=^/just~-25 pc=^/need~-7 pc=^/none~-16
pc=^/nothing~-36 pc=^/the~17 pc=^/to~30 pc=^/wanna~14 pc=^/want~-12 pc=^/would~-7 pc=and/ask~32
pc=and/i'd~-7 pc=and/want~34 pc=do/want~40 pc=don't/ask~-6 pc=he/can~-6 pc=her/to~14 pc=him/to~12
pc=i'd/ask~5 pc=i'd/just~-6 pc=i'd/like~41 pc=i'd/love~20 pc=i'd/want~10 pc=i'm/after~25 pc=i'm/looking~81
pc=i've/just~-5 pc=i/can~5 pc=i/could~19 pc=i/get~-7 pc=i/hope~31 pc=i/just~-9 pc=i/like~-29 pc=i/love~-13
pc=i/need~58 pc=i/see~-9 pc=i/want~13 pc=i/would~-8 pc=is/to~22 pc=just/to~5 pc=just/want~10 pc=me/to~-19
pc=next/to~-8 pc=only/want~-7 pc=she/could~20 pc=should/like~-9 pc=there/might~20 pc=thinking/to~20
pc=to/ask~14 pc=to/get~7 pc=to/see~-7 pc=wanna/ask~7 pc=would/like~42 pc=would/love~42 pc=year/after~-9
pc=yet/to~-9 q=free~-78 q=goal~75 q=how~-43 q=link~17 q=odd~-13 q=share~-11 qs=goal0~105 qs=goal1~-17
qs=goal2~-9 qs=goal3~19 quoted~-42 qz=free/!~-8 qz=free/$~40 qz=free/.~29 qz=free/:~-6 qz=free/;~-9
qz=free/?~14 qz=free/add~-10 qz=free/and~-5 qz=free/at~-11 qz=free/because~-9 qz=free/before~35
qz=free/for~-29 qz=free/he~-17 qz=free/i~7 qz=free/if~-15 qz=free/is~-23 qz=free/it~-12 qz=free/now~-17
qz=free/or~-11 qz=free/she~-15 qz=free/so~35 qz=free/when~-6 qz=free/who~-18 qz=free/with~12 qz=goal/$~25
qz=goal/,~50 qz=goal/at~22 qz=goal/for~-27 qz=goal/he~12 qz=how/$~-30 qz=how/.~9 qz=how/it~-7 qz=link/$~20
qz=odd/$~-7 qz=share/$~-6 them~37 w='~12 w=,~-24 w=2~-13 w=a~27 w=add~-46 w=advice~37 w=an~20 w=another~14
w=ask~42 w=at~-10 w=check~12 w=coffee~7 w=connect~-10 w=do~26 w=explain~22 w=for~6 w=get~37 w=give~25
w=go~-11 w=have~17 w=he~-7 w=hear~28 w=her~-29 w=him~-11 w=his~-13 w=i~-36 w=idk~-25 w=if~-8 w=in~10
w=internship~12 w=inviting~-11 w=just~-20 w=keep~13 w=know~39 w=leave~-6 w=left~-9 w=like~-12 w=look~6
w=meet~-21 w=my~7 w=no~-26 w=none~-16 w=nothing~-40 w=now~-6 w=on~-9 w=one~8 w=our~-8 w=out~-11 w=pay~-6
w=put~-22 w=read~20 w=reference~11 w=say~55 w=see~-20 w=sell~-7 w=send~-47 w=she~9 w=show~8 w=speak~-5
w=take~14 w=the~8 w=them~-6 w=think~-9 w=this~-9 w=to~-21 w=want~13 w=work~66 w=write~-35 w=you~-11
ww=a/job~-20 ww=add/her~-9 ww=add/him~-11 ww=add/the~-9 ww=advice/on~20 ww=ask/a~-13 ww=ask/about~15
ww=ask/for~29 ww=ask/her~15 ww=ask/him~10 ww=ask/how~43 ww=ask/me~-20 ww=ask/one~-29 ww=ask/the~-10
ww=ask/what~7 ww=be/a~-9 ww=be/police~-24 ww=be/the~-6 ww=do/with~24 ww=find/out~16 ww=get/on~41
ww=get/the~-6 ww=hear/how~27 ww=her/on~-10 ww=i/send~-15 ww=in/.~14 ww=invite/her~37 ww=invite/the~-7
ww=inviting/the~-11 ww=know/how~17 ww=know/what~18 ww=like/to~10 ww=me/,~12 ww=say/,~-6 ww=say/.~-6
ww=say/thanks~18 ww=see/if~8 ww=see/the~-16 ww=send/for~-14 ww=send/her~19 ww=send/him~-28 ww=send/it~-7
ww=send/one~-13 ww=send/to~-18 ww=tell/her~10 ww=the/pa~10 ww=the/woman~-11 ww=to/add~-12 ww=to/be~14
ww=to/get~7 ww=to/hear~9 ww=to/send~-28 ww=work/there~24 x='~-24 x=,~-12 x=.~-19 x=about~-5 x=and~-15
x=apprenticeship~41 x=ask~-19 x=august~5 x=before~-5 x=book~8 x=boys~-18 x=card~7 x=company~20 x=connect~-24
x=cv~46 x=day~12 x=do~-10 x=does~9 x=driver~5 x=first~-9 x=form~21 x=friday~-7 x=go~-8 x=good~-19 x=her~-60
x=here~-25 x=him~-45 x=home~14 x=house~-7 x=how~-30 x=in~15 x=insurance~27 x=internship~36 x=invite~14
x=is~7 x=it~-6 x=know~-11 x=letter~15 x=list~8 x=lol~-8 x=look~-13 x=master~-11 x=me~-20 x=more~-20
x=morning~-7 x=much~-8 x=mzungu~-22 x=no~-7 x=none~-7 x=note~-8 x=nothing~-6 x=now~-31 x=on~-9 x=one~-16
x=only~-6 x=out~-18 x=page~-8 x=place~26 x=placement~10 x=police~-5 x=reference~21 x=request~-7 x=right~-6
x=say~-12 x=school~7 x=see~-22 x=send~-8 x=service~23 x=since~-5 x=so~-5 x=sorry~12 x=speak~-7 x=spring~18
x=stop~-14 x=thanks~24 x=that~22 x=them~36 x=then~-12 x=there~59 x=thing~-30 x=this~-8 x=tips~7 x=to~-8
x=touch~15 x=training~24 x=u~-19 x=up~9 x=weird~-6 x=well~11 x=woman~-7 x=work~-7 x=write~-16 x=years~31
z=!~-8 z=$~42 z=,~36 z=.~33 z=:~-6 z=;~-9 z=?~14 z=add~-10 z=and~-15 z=because~-9 z=before~31 z=for~-58
z=he~-6 z=i~8 z=if~-16 z=is~-27 z=it~-22 z=long~-5 z=or~-11 z=she~-19 z=so~35 z=then~-8 z=they~-5 z=u~19
z=we~-5 z=when~-6 z=who~-22 zn=$0~-11 zn=$1~54 zn=$2~14 zn=$4~-16 zn=,0~12 zn=,1~41 zn=,2~9 zn=,3~-15
zn=,4~-10 zn=.0~-26 zn=.1~59 zn=.2~29 zn=.4~-33 zn=?0~27 zn=?1~-39 zn=?2~38 zn=?3~-10 zn=add0~-9 zn=and1~-7
zn=and2~-12 zn=and3~10 zn=at1~18 zn=at2~-12 zn=because1~-6 zn=before1~15 zn=before2~19 zn=for0~-28
zn=for1~-26 zn=he1~-12 zn=he2~7 zn=i1~-8 zn=i3~20 zn=if0~-11 zn=is0~-13 zn=is1~-11 zn=it1~-13 zn=it2~-7
zn=long4~-5 zn=now0~-7 zn=now1~12 zn=or0~-6 zn=she1~-15 zn=so0~-10 zn=so1~49 zn=then0~-8 zn=who0~-7
zn=who1~-9 zn=with0~15 zn=with1~-6
"""
