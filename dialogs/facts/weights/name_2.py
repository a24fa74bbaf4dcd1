"""Weights by which candidates for `name` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
gpp=name/note/to~11 gpp=name/nursing/,~-44 gpp=name/on/the~-8 gpp=name/on/which~11 gpp=name/one/from~12
gpp=name/punch/and~-23 gpp=name/purdue/fort~-6 gpp=name/regards/,~22 gpp=name/request/from~18
gpp=name/rgds/,~27 gpp=name/roof/,~12 gpp=name/she's/called~10 gpp=name/someone/called~7
gpp=name/spoke/to~11 gpp=name/st/.~-56 gpp=name/teach/for~-20 gpp=name/that/the~-6 gpp=name/the/girl~-16
gpp=name/the/old~-17 gpp=name/the/other~-28 gpp=name/the/same~27 gpp=name/the/wrong~-24 gpp=name/there/,~7
gpp=name/this/girl~10 gpp=name/this/is~16 gpp=name/this/man~13 gpp=name/to/reseat~-12 gpp=name/touch/.~11
gpp=name/una/tal~6 gpp=name/w/a~23 gpp=name/yet/.~-28 gpp=nameelse/^/^~12 gpp=nameelse/evening/.~19
gpp=nameelse/says/lt~-16 gpp=nameelse/to/ma'am~13 gpp=nameword/./this~-7 gpp=nameword/^/who~-7
gpp=namewordelse/^/^~-10 gpp=word/^/^~-14 gpp=wordelse/^/^~-15 gq=/free/first~-35 gq=/free/in~43
gq=/free/only~39 gq=/goal/in~6 gq=/goal/only~-12 gq=/how/first~17 gq=/how/in~-22 gq=/how/only~-24
gq=/link/in~-7 gq=/link/only~-5 gq=/name/only~72 gq=/odd/first~-6 gq=/odd/in~-28 gq=/odd/only~-7
gq=/share/first~-11 gq=/share/in~-32 gq=/share/only~-25 gq=else/free/first~-26 gq=else/free/in~-39
gq=else/how/in~-12 gq=name/free/first~110 gq=name/free/in~127 gq=name/free/only~65 gq=name/how/in~32
gq=name/how/only~-35 gq=name/link/in~-31 gq=name/name/only~20 gq=name/odd/in~-25 gq=name/share/first~-14
gq=name/share/in~-42 gq=name/share/only~-71 gq=nameelse/free/first~10 gq=nameelse/free/in~45
gq=nameelse/how/in~-14 gq=nameelse/how/only~-5 gq=nameword/free/first~-30 gq=nameword/free/in~-21
gq=nameword/how/in~-8 gq=nameword/name/only~15 gq=namewordelse/free/first~-10 gq=namewordelse/free/in~-44
gq=word/free/first~-39 gq=word/free/in~-65 gq=word/how/in~-6 gq=word/name/only~29 gq=wordelse/free/first~-15
gq=wordelse/free/in~-54 greetedcap~-47 greetedlow~-39 has=event~10 has=goal~-34 has=how~89 has=link~-73
has=name~114 has=odd~69 has=share~17 has=shared~5 kincap~22 kinlow~16 kinopen~-6 lastcap~-13 lastelsecap~-8
lastelselow~-14 lastlow~22 lastnameelsecap~-5 lastnameelselow~-15 lastnameelseopen~8 lastnamelow~6
lastnamewordelsecap~-9 lastnamewordlow~-9 lastopen~48 lastwordcap~13 lk=$/$~16 lk=/art~-31 lk=/aux~15
lk=/conj~-31 lk=/event~21 lk=/kin~50 lk=/name~-54 lk=/org~-8 lk=/people~-25 lk=/place~-69 lk=/poss~-13
lk=/prep~-19 lk=/prof~51 lk=/school~-8 lk=/subj~19 lk=/title~-16 lk=/verb~80 lk=adv/~-22 lk=adv/$~8
lk=adv/adv~22 lk=adv/aux~-6 lk=adv/name~-5 lk=adv/verb~-8 lk=adv/word~-24 lk=art/adv~-8 lk=art/org~6
lk=art/prof~74 lk=art/subj~18 lk=art/word~-46 lk=aux/adv~31 lk=aux/art~-6 lk=aux/aux~52 lk=aux/conj~-19
lk=aux/poss~14 lk=aux/prep~-52 lk=aux/subj~-22 lk=aux/verb~61 lk=aux/word~-8 lk=conj/~-6 lk=conj/adv~50
lk=conj/art~-26 lk=conj/aux~26 lk=conj/conj~-6 lk=conj/poss~6 lk=conj/prep~-27 lk=conj/subj~10
lk=conj/verb~-18 lk=conj/word~-27 lk=event/~-35 lk=event/$~-6 lk=event/adv~-9 lk=event/prep~-11
lk=event/verb~22 lk=kin/prep~-10 lk=name/$~41 lk=name/conj~-8 lk=name/event~-6 lk=name/name~-7
lk=name/prep~-32 lk=name/word~-7 lk=org/~-15 lk=org/prep~-8 lk=org/word~-9 lk=people/$~-11 lk=people/aux~-8
lk=people/people~-8 lk=people/prep~-15 lk=place/~-37 lk=place/school~-6 lk=poss/~-5 lk=poss/title~7
lk=prep/~-32 lk=prep/adv~-17 lk=prep/art~54 lk=prep/aux~8 lk=prep/poss~-30 lk=prep/prep~-7 lk=prep/subj~7
lk=prep/verb~-10 lk=prof/subj~-5 lk=prof/verb~6 lk=school/~-18 lk=school/name~-9 lk=school/word~-15
lk=subj/~17 lk=subj/adv~15 lk=subj/aux~8 lk=subj/name~-11 lk=subj/verb~30 lk=subj/word~-26 lk=title/~51
lk=title/$~-6 lk=title/aux~11 lk=title/prep~18 lk=title/verb~-8 lk=title/word~-5 lk=verb/~-7 lk=verb/$~5
lk=verb/adv~9 lk=verb/art~39 lk=verb/aux~-18 lk=verb/conj~-21 lk=verb/poss~-13 lk=verb/prep~89
lk=verb/subj~-22 lk=verb/verb~39 lk=verb/word~-33 lk=word/~-37 lk=word/$~-12 lk=word/adv~9 lk=word/art~80
lk=word/conj~-6 lk=word/event~-20 lk=word/name~-27 lk=word/people~-34 lk=word/poss~49 lk=word/prep~31
lk=word/prof~-33 lk=word/school~-7 lk=word/subj~30 lk=word/title~-14 lk=word/verb~7 lk=word/word~-55
namedcap~137 namedlow~166 namedopen~-31 p=!~45 p=¨~40 p='~-11 p=(~36 p=)~17 p=,~11 p=-~53 p=.~70 p=2nd~-24
p=3~-11 p=:~45 p=?~29 p=^~7 p=a~-10 p=about~-19 p=accept~6 p=actress~-36 p=add~16 p=adding~17 p=after~-11
p=all~-9 p=also~-8 p=an~-32 p=and~18 p=apprentice~7 p=as~60 p=at~-80 p=aunt~11 p=aunty~11 p=barrister~23
p=bauhaus~-6 p=be~-10 p=big~51 p=bord~-14 p=both~-21 p=bought~-17 p=brother~15 p=but~10 p=by~53 p=called~69
p=captain~-24 p=certain~44 p=chem~-9 p=chief~-21 p=coach~26 p=course~11 p=court~-14 p=cousin~15 p=de~-14
p=der~-8 p=did~-6 p=different~43 p=do~-7 p=doctora~34 p=does~-5 p=dr~134 p=dzien~-16 p=each~-8 p=em~-25
p=every~-8 p=ex~-22 p=fae~-9 p=father~9 p=fellow~-32 p=first~-9 p=for~-41 p=forgive~-13 p=fort~-48 p=frau~-9
p=fraulein~32 p=friend~-33 p=from~11 p=girl~-7 p=goat~-16 p=got~6 p=guy~50 p=harper~-10 p=haul~-5
p=having~-26 p=he~-12 p=he's~-12 p=head~-11 p=hello~-8 p=help~-5 p=her~-14 p=here's~6 p=hey~-15 p=hi~-14
p=him~-5 p=himself~19 p=his~-23 p=hmm~11 p=hui~-19 p=i~-30 p=i'm~-31 p=if~-6 p=iit~-9 p=ikea~-6
p=imkerverein~-8 p=in~-105 p=inviting~55 p=is~23 p=it~-21 p=it's~26 p=its~17 p=kak~10 p=keep~-31 p=khun~27
p=kibbutz~-8 p=king's~-9 p=know~-11 p=known~7 p=korean~-9 p=kuya~8 p=la~-14 p=le~-12 p=left~-7
p=librarian~-8 p=little~13 p=lovely~-10 p=lt~-19 p=ma'am~35 p=mademoiselle~31 p=man~20 p=manager~27 p=me~-17
p=means~-14 p=met~11 p=mine's~-15 p=monsieur~12 p=mostly~-9 p=mr~37 p=mrs~9 p=ms~69 p=my~-41 p=n~6 p=name~34
p=name's~73 p=named~48 p=need~-22 p=neither~-6 p=never~-10 p=ngee~-20 p=not~-20 p=now~-11 p=nurse~-12
p=obermaier~-7 p=of~-48 p=old~-14 p=omg~-7 p=on~-10 p=one~29 p=one's~44 p=only~-10 p=other~-35 p=our~-12
p=over~11 p=overthinking~40 p=own~-14 p=plaza~-11 p=poor~31 p=port~-23 p=prince~14 p=prof~12 p=professor~-32
p=proper~-6 p=purser~26 p=put~5 p=queen~-23 p=reads~-8 p=real~-24 p=rep~24 p=reseat~-12 p=right~21
p=saint~-19 p=same~-7 p=san~-41 p=santa~-11 p=says~23 p=seen~11 p=sells~-7 p=send~-10 p=sergeant~-24
p=she~-12 p=she's~-18 p=showed~45 p=si~27 p=siemens~-5 p=siobhan~-9 p=small~23 p=so~37 p=some~54 p=sr~22
p=st~-33 p=supervisor~6 p=tal~6 p=teacher~9 p=teatro~-15 p=that~51 p=that's~29 p=the~-130 p=then~-18
p=there's~7 p=this~69 p=three~25 p=tia~-32 p=till~-8 p=time~-8 p=to~54 p=uni~-5 p=us~-11 p=very~-5
p=voglio~-6 p=want~-9 p=wee~34 p=were~8 p=who~32 p=who's~13 p=with~45 p=yayasan~-19 p=young~9 p=¶~48 pk=^~7
pk=art~-38 pk=aux~-16 pk=event~-18 pk=greet~-43 pk=name~-56 pk=org~-26 pk=people~51 pk=place~-15 pk=poss~-86
pk=prep~-126 pk=prof~45 pk=school~-29 pk=subj~-41 pk=title~166 pk=verb~32 pk=word~-18 pka=/~15 pka=/$~120
pka=/adv~-17 pka=/art~21 pka=/aux~-28 pka=/conj~30 pka=/event~-27 pka=/kin~-6 pka=/name~-27 pka=/org~-11
pka=/people~-35 pka=/place~-26 pka=/poss~-38 pka=/prep~18 pka=/prof~20 pka=/school~-22 pka=/title~59
pka=/word~-48 pka=^/~-27 pka=^/$~32 pka=^/adv~-15 pka=^/art~36 pka=^/aux~-17 pka=^/conj~-16 pka=^/event~-17
pka=^/name~33 pka=^/org~-7 pka=^/people~-6 pka=^/poss~6 pka=^/school~-6 pka=^/subj~-28 pka=^/verb~70
pka=^/word~-19 pka=adv/~6 pka=adv/$~-6 pka=adv/aux~-15 pka=adv/event~-10 pka=adv/name~-10 pka=adv/prep~15
pka=adv/word~47 pka=art/~-39 pka=art/$~-5 pka=art/adv~-13 pka=art/conj~16 pka=art/event~-6 pka=art/name~9
pka=art/people~16 pka=art/prof~-7 pka=art/subj~14 pka=art/title~-13 pka=art/verb~21 pka=art/word~-16
pka=aux/~25 pka=aux/$~14 pka=aux/adv~-7 pka=aux/art~-17 pka=aux/conj~-13 pka=aux/word~-8 pka=conj/aux~7
pka=conj/prep~-7 pka=conj/verb~16 pka=event/~-8 pka=event/$~-11 pka=event/aux~9 pka=greet/~-33 pka=kin/~59
pka=kin/aux~-7 pka=kin/conj~-27 pka=kin/verb~-44 pka=name/~-49 pka=name/$~-10 pka=name/name~26
pka=name/prep~-16 pka=name/verb~8 pka=name/word~-9 pka=org/~-8 pka=org/org~-8 pka=people/~25
pka=people/$~-13 pka=people/aux~7 pka=people/conj~20 pka=people/name~-31 pka=people/prep~6
pka=people/prof~-9 pka=people/subj~18 pka=people/title~9 pka=people/verb~19 pka=people/word~9 pka=place/~-9
pka=poss/~-8 pka=poss/adv~-8 pka=poss/aux~-8 pka=poss/conj~-7 pka=poss/prep~-32 pka=poss/word~-9
pka=prep/~-14 pka=prep/$~-16 pka=prep/adv~-6 pka=prep/art~-11 pka=prep/aux~26 pka=prep/conj~-13
pka=prep/name~-17 pka=prep/prep~-14 pka=prep/subj~-11 pka=prep/title~19 pka=prep/verb~-18 pka=prep/word~-40
pka=prof/~69 pka=prof/$~-29 pka=prof/verb~7 pka=school/~-14 pka=subj/~-26 pka=subj/art~-8 pka=subj/aux~34
pka=subj/conj~-18 pka=subj/poss~-5 pka=subj/prep~-5 pka=subj/subj~7 pka=subj/verb~-9 pka=title/$~19
pka=title/adv~25 pka=title/art~16 pka=title/aux~38 pka=title/conj~-24 pka=title/prep~9 pka=title/word~56
pka=verb/~-19 pka=verb/$~-17 pka=verb/adv~19 pka=verb/art~5 pka=verb/conj~19 pka=verb/name~-28
pka=verb/prep~30 pka=verb/subj~14 pka=verb/title~-5 pka=verb/verb~-24 pka=word/~16 pka=word/$~-77
pka=word/adv~-9 pka=word/art~15 pka=word/aux~9 pka=word/conj~16 pka=word/name~24 pka=word/place~-7
pka=word/prep~-38 pka=word/school~-18 pka=word/subj~27 pka=word/title~-8 pka=word/verb~34 place~35 pp=¨/,~7
pp=¨/.~-21 pp=¨/hey~-8 pp='/.~-23 pp='/captain~-48 pp='/fellow~-6 pp='/hey~-7 pp=,/'~24 pp=,/2nd~-24
pp=,/3~-10 pp=,/a~-7 pp=,/an~-12 pp=,/and~12 pp=,/as~45 pp=,/but~12 pp=,/fort~-10 pp=,/i'm~-5 pp=,/in~-5
pp=,/it's~7 pp=,/me~-11 pp=,/mine's~-14 pp=,/mr~16 pp=,/not~-7 pp=,/one~-13 pp=,/port~-7 pp=,/same~-8
pp=,/send~-18 pp=,/si~27 pp=,/teatro~-15 pp=,/that~-11 pp=,/that's~-24 pp=,/the~-12 pp=,/this~22
pp=,/who's~10 pp=,/with~-13 pp=./¨~-9 pp=./'~-16 pp=./a~-10 pp=./both~-6 pp=./different~29 pp=./i'm~-15
pp=./in~-6 pp=./miss~6 pp=./mr~7 pp=./mrs~12 pp=./ms~9 pp=./never~-8 pp=./not~-10 pp=./she's~-13 pp=./so~21
pp=./that's~54 pp=./the~-9 pp=./this~25 pp=2/got~-7 pp=:/¨~37 pp=:/'~-16 pp=:/)~17 pp=^/¨~-14 pp=^/'~-9
pp=^/^~7 pp=^/a~19 pp=^/accept~8 pp=^/aunty~7 pp=^/both~-7 pp=^/dr~36 pp=^/dzien~-16 pp=^/ex~-19
pp=^/fellow~-6 pp=^/forgive~-13 pp=^/fort~-28 pp=^/frau~27 pp=^/fraulein~32 pp=^/got~13 pp=^/herr~-28
pp=^/hmm~11 pp=^/ikea~-6 pp=^/in~-7 pp=^/is~10 pp=^/just~5 pp=^/ma'am~18 pp=^/mademoiselle~31 pp=^/met~12
pp=^/miss~-23 pp=^/mr~21 pp=^/mrs~11 pp=^/ms~11 pp=^/my~-6 pp=^/omg~-7 pp=^/one~8 pp=^/queen~-6
pp=^/saint~-11 pp=^/sergeant~-37 pp=^/sister~22 pp=^/some~16 pp=^/that~-5 pp=^/the~-9 pp=^/there's~7
pp=^/this~-20 pp=^/tia~-32 pp=^/voglio~-6 pp=^/wee~35 pp=^/who~-7 pp=^/wrong~18 pp=^/young~11 pp=a/certain~8
pp=a/different~22 pp=a/lovely~-10 pp=a/miss~21 pp=a/mr~-7 pp=a/mrs~19 pp=about/this~39 pp=accept/from~20
pp=across/mr~16 pp=after/.~5 pp=after/a~-5 pp=again/,~24 pp=again/:~12 pp=agent/,~-7 pp=all/.~6 pp=also/a~-8
pp=am/a~-5 pp=am/from~14 pp=and/then~-11 pp=and/this~-5 pp=asked/.~-20 pp=at/st~-7 pp=at/the~-19
pp=bank/.~26 pp=barclays/,~-6 pp=believe/.~-6 pp=bot/here's~6 pp=bournville/:~-37 pp=button/for~17
pp=call/,~19 pp=called/.~-44 pp=calls/himself~19 pp=captain/,~-12 pp=check/:~28 pp=club/of~-7 pp=co/,~-6
pp=connect/,~-10 pp=connect/.~8 pp=connect/?~10 pp=cook/.~22 pp=county/.~-9 pp=czesc/,~5 pp=day/.~-37
pp=days/.~32 pp=dear/mr~-6 pp=dear/sister~-13 pp=do/want~-7 pp=dr/.~60 pp=dredger/,~-7 pp=dunno/,~10
pp=dunno/if~-5 pp=else/.~13 pp=embraer/,~9 pp=engineer/(~44 pp=engr/.~6 pp=eu/em~-6 pp=evening/.~19
pp=f/.~19 pp=for/a~-6 pp=for/one~-17 pp=forger/.~-15 pp=form/with~-6 pp=frau/obermaier~-7 pp=friday/,~-6
pp=from/a~110 pp=from/one~9 pp=from/the~-12 pp=girl/,~21 pp=gjirokaster/.~-8 pp=goes/by~47 pp=guild/,~-6
pp=guy/,~65 pp=hall/!~12 pp=has/a~-18 pp=he's/a~-22 pp=he's/called~39 pp=he's/the~25 pp=he/,~55 pp=he/is~21
pp=he/says~-8 pp=heart/,~-12 pp=hello/its~-21 pp=helo/from~-9 pp=her/,~10 pp=her/.~-25 pp=her/?~13
pp=her/from~-24 pp=her/name's~19 pp=here/from~25 pp=hesitating/over~15 pp=him/.~-18 pp=him/from~-15
pp=his/name's~20 pp=hospital/,~-5 pp=i'm/a~-26 pp=i'm/overthinking~40 pp=i/,~-6 pp=i/haul~-5 pp=i/know~25
pp=i/was~-6 pp=in/a~-8 pp=in/king's~-9 pp=in/san~-32 pp=in/the~-6 pp=invitation/.~-16 pp=invite/from~13
pp=inviting/an~-14 pp=is/a~29 pp=is/an~13 pp=is/called~-23 pp=is/it~-18 pp=is/named~6 pp=it/.~11 pp=it/a~-6
pp=it/says~29 pp=it/was~-32 pp=its/mr~10 pp=kolej/yayasan~-19 pp=ku/,~-5 pp=laugh/.~-7 pp=lol/it's~9
pp=man/,~-26 pp=man/called~-5 pp=man/in~-7 pp=man/named~26 pp=master/of~-7 pp=me/'~-16 pp=me/,~-23
pp=me/.~-23 pp=me/and~58 pp=met/.~-8 pp=mi/need~-22 pp=midwife/,~-6 pp=mind/,~-44 pp=mine/is~-17
pp=monthly/.~6 pp=mr/.~64 pp=my/aunt~11 pp=my/court~-14 pp=my/cousin~15 pp=my/friend~-8 pp=my/own~-13
pp=my/real~-23 pp=name/is~27 pp=name/of~40 pp=not/that~48 pp=note/to~11 pp=nothing/.~-33 pp=now/.~-23
pp=nurse/,~-7 pp=nursing/,~-44 pp=of/a~-6 pp=of/adding~17 pp=of/the~-6 pp=ohio/.~-10 pp=on/a~-13
pp=on/the~-15 pp=on/which~11 pp=once/.~20 pp=one/.~-54 pp=one/from~12 pp=one/mrs~8 pp=one/to~38
pp=one/was~32 pp=only/with~6 pp=or/accept~26 pp=over/a~-6 pp=page/,~18 pp=people/.~6 pp=photo/is~-10
pp=pilot/,~-17 pp=primary/,~12 pp=punch/and~-23 pp=purdue/fort~-6 pp=re/:~28 pp=regards/,~22 pp=request/,~43
pp=request/from~18 pp=rgds/,~27 pp=roof/,~12 pp=saad/,~-6 pp=same/uni~-5 pp=saw/her~-8 pp=says/'~-5
pp=says/,~-6 pp=says/.~-8 pp=says/:~-9 pp=says/it's~-16 pp=says/lt~-16 pp=school/,~-11 pp=she's/called~10
pp=she/,~-5 pp=so/.~30 pp=somebody/called~15 pp=someone/called~7 pp=spoke/to~11 pp=st/.~-56 pp=steel/,~-15
pp=stranger/from~-6 pp=teach/for~-21 pp=that/,~-5 pp=that/the~-6 pp=the/girl~-16 pp=the/korean~-9
pp=the/old~-18 pp=the/other~-30 pp=the/right~21 pp=the/same~21 pp=the/wrong~13 pp=this/?~6 pp=this/girl~10
pp=this/guy~44 pp=this/is~16 pp=this/man~13 pp=this/mrs~7 pp=this/one~-6 pp=tho/,~-7 pp=time/this~33
pp=to/a~7 pp=to/ma'am~13 pp=to/mr~24 pp=to/reseat~-12 pp=to/sr~13 pp=too/.~8 pp=touch/.~11 pp=trust/.~5
pp=un/certain~35 pp=una/tal~6 pp=uni/librarian~-8 pp=w/a~22 pp=wait/.~-9 pp=was/mrs~-12 pp=was/the~29
pp=where/i~-12 pp=with/a~-26 pp=words/:~-9 pp=written/'~57 pp=yet/.~-28 pp=you/.~-38 pp=zookeeper/,~-9
pp=¶/¶~20 pw=!/¨~33 pw=!/,~8 pw=¨/sir~-6 pw='/'~-15 pw='/,~-44 pw=(/)~42 pw=)/¨~17 pw=,/¨~9 pw=,/$~44
pw=,/'~-43 pw=,/(~15 pw=,/)~-44 pw=,/,~55 pw=,/.~24 pw=,/:~-9 pw=,/;~15 pw=,/?~9 pw=,/and~27 pw=,/from~31
pw=,/has~-6 pw=,/him~-20 pw=,/i~5 pw=,/lang~-28 pw=,/m'a~-6 pw=,/somebody~26 pw=./$~39 pw=./,~-23 pw=./.~122
pw=./?~15 pw=./again~23 pw=./be~-6 pw=./do~-7 pw=./for~9 pw=./from~8 pw=./has~6 pw=./i~-21 pw=./in~-19
pw=./is~47 pw=./lady~-11 pw=./my~-32 pw=./sat~10 pw=./says~-8 pw=./send~-30 pw=./something~27 pw=./the~6
pw=./to~-6 pw=./was~-7 pw=./wrote~23 pw=:/$~29 pw=:/,~26 pw=:/.~18 pw=:/queen~-9 pw=:/wrapped~-21 pw=?/¨~10
pw=?/,~9 pw=?/.~8 pw=^/$~32 pw=^/,~30 pw=^/.~17 pw=^/?~23 pw=^/added~32 pw=^/and~19 pw=^/ayuda~-6 pw=^/b~23
pw=^/bhai~9 pw=^/conceicao~-8 pw=^/dobry~-9 pw=^/e~-33 pw=^/else~-7 pw=^/from~54 pw=^/hanım~7 pw=^/he~-5
pw=^/i~-15 pw=^/invitare~-6 pw=^/is~13 pw=^/judged~27 pw=^/lady~-6 pw=^/my~6 pw=^/na~-39 pw=^/no~10
pw=^/o~16 pw=^/o'dea~6 pw=^/of~-6 pw=^/officer~-5 pw=^/one~-6 pw=^/ora~-8 pw=^/q~-21 pw=^/the~33
pw=^/want~36 pw=^/was~-17 pw=^/writes~6 pw=a/$~10 pw=a/,~-10 pw=a/.~31 pw=a/and~21 pw=a/at~24 pw=a/from~15
pw=a/has~33 pw=a/in~-14 pw=a/person~-16 pw=a/who~-31 pw=a/with~17 pw=about/,~-5 pw=about/.~-7 pw=accept/$~26
pw=accept/?~8 pw=after/.~-11 pw=an/writes~-12 pw=and/,~6 pw=and/.~-21 pw=and/at~-23 pw=and/for~-5
pw=and/were~8 pw=as/.~18 pw=at/,~-20 pw=at/.~-14 pw=at/and~-19 pw=both/.~-7 pw=by/,~20 pw=by/.~33
pw=called/$~-25 pw=called/,~31 pw=called/and~39 pw=called/in~41 pw=captain/,~-22 pw=certain/$~35
pw=chem/,~-7 pw=court/.~-14 pw=cousin/.~25 pw=different/,~25 pw=dr/$~12 pw=dr/.~20 pw=dzien/$~-16 pw=em/$~-8
pw=em/,~-15 pw=ex/,~-19 pw=fae/.~-5 pw=fellow/!~-16 pw=first/.~-7 pw=for/,~9 pw=for/.~-13 pw=forgive/,~-13
pw=fort/,~-19 pw=fort/.~-12 pw=frau/,~-37 pw=frau/bittet~24 pw=fraulein/the~32 pw=from/$~11 pw=from/,~38
pw=from/.~-56 pw=from/;~-11 pw=from/?~20 pw=from/e~27 pw=from/in~9 pw=from/who~-5 pw=goat/,~-16 pw=got/$~7
pw=guy/and~33 pw=haul/$~-5 pw=he's/,~-6 pw=here's/$~6 pw=herr/wants~-52 pw=hey/!~-8 pw=hi/,~-6 pw=his/$~-17
pw=hmm/$~11 pw=i'm/,~-6 pw=i'm/.~-19 pw=i/,~-13 pw=if/can~-5 pw=in/$~-8 pw=in/,~-22 pw=in/.~-24 pw=in/and~-5
pw=in/i~-7 pw=is/(~-18 pw=is/,~32 pw=is/.~16 pw=is/and~12 pw=is/the~-13 pw=is/to~10 pw=it's/!~11 pw=it's/$~9
pw=it's/,~19 pw=it's/.~8 pw=it's/from~21 pw=it/if~-17 pw=its/$~19 pw=its/,~20 pw=its/again~-8
pw=kibbutz/volunteer~-8 pw=know/$~6 pw=korean/$~-9 pw=la/,~-13 pw=librarian/$~-8 pw=little/,~13 pw=lt/.~-16
pw=ma'am/.~12 pw=ma'am/?~13 pw=mademoiselle/,~31 pw=me/$~-9 pw=me/,~-9 pw=met/at~12 pw=mine's/$~-14
pw=miss/$~9 pw=miss/wishes~12 pw=mr/$~17 pw=mr/,~-18 pw=mr/.~-9 pw=mr/from~10 pw=mr/says~7 pw=mrs/$~11
pw=mrs/did~8 pw=mrs/says~11 pw=ms/.~6 pw=my/,~-6 pw=my/from~-6 pw=name's/,~31 pw=name's/.~42 pw=name/.~14
pw=named/,~28 pw=need/know~-22 pw=obermaier/,~-7 pw=of/$~-17 pw=of/,~-12 pw=of/.~33 pw=old/,~-16 pw=omg/$~-7
pw=on/.~-5 pw=one/$~-17 pw=other/.~-44 pw=over/$~15 pw=overthinking/$~40 pw=plaza/domingo~-11 pw=poor/.~32
pw=port/.~-23 pw=purser/drilled~26 pw=reads/,~-8 pw=real/,~-23 pw=rep/showed~25 pw=saint/university~-11
pw=same/'~27 pw=same/as~-17 pw=san/,~-32 pw=says/,~-11 pw=says/.~28 pw=says/of~16 pw=sergeant/,~-24
pw=she's/,~-13 pw=sister/,~-5 pw=some/,~37 pw=some/.~7 pw=sr/,~22 pw=tal/$~6 pw=teatro/,~-15 pw=that/.~48
pw=that/gentleman~-5 pw=the/$~-9 pw=the/,~-17 pw=the/.~-13 pw=the/and~-9 pw=the/in~-10 pw=the/of~-7
pw=the/said~-6 pw=the/who~43 pw=there's/again~7 pw=this/.~-12 pw=this/and~11 pw=this/fellow~44 pw=this/is~22
pw=this/picks~-7 pw=this/writes~16 pw=tia/asks~-32 pw=to/,~23 pw=to/.~37 pw=to/on~9 pw=uni/,~-5
pw=voglio/,~-6 pw=want/$~-8 pw=was/.~26 pw=was/who~-30 pw=was/with~-14 pw=wee/fae~35 pw=which/is~8
pw=who's/$~13 pw=who/is~36 pw=with/$~-6 pw=with/,~5 pw=with/.~7 pw=wrong/$~-47 pw=wrong/,~-5 pw=wrong/.~33
pw=yayasan/,~-9 q=free~55 q=goal~-12 q=how~-84 q=link~-45 q=name~147 q=odd~-69 q=share~-201 quoted~-56
qw=freefirstlow~14 qw=freefirstopen~-49 qw=freeincap~28 qw=freeincaps~-45 qw=freeinlow~34 qw=freeinopen~-24
qw=freeonlycap~-7 qw=freeonlylow~75 qw=freeonlyopen~30 qw=goalincap~11 qw=goalinlow~-10 qw=goalonlylow~-12
qw=howfirstopen~13 qw=howincap~-26 qw=howinlow~-10 qw=howinopen~8 qw=howonlylow~-61 qw=linkinlow~-37
qw=linkonlylow~-5 qw=nameonlycap~16 qw=nameonlylow~80 qw=nameonlyopen~47 qw=oddincap~-18 qw=oddinlow~-38
qw=oddonlylow~-7 qw=sharefirstlow~-12 qw=sharefirstopen~-14 qw=shareincap~-16 qw=shareinlow~-59
qw=shareonlylow~-62 qw=shareonlyopen~-35 signscap~15 signslow~9 signsnamelow~17 signsnameopen~6 sn=0~-55
sn=1~-43 sn=2~-94 sn=3~-21 st=caps/cap/else~-24 st=caps/cap/name~11 st=caps/cap/nameelse~-7
st=caps/cap/nameword~9 st=caps/cap/wordelse~-27 st=caps/caps/~-16 st=caps/caps/name~-7 st=caps/low/~-101
st=caps/low/else~-8 st=caps/low/name~-69 st=caps/low/nameword~-43 st=caps/low/namewordelse~-9
st=caps/open/~-12 st=caps/open/else~-18 st=caps/open/name~23 st=caps/open/nameelse~14
st=caps/open/nameword~-17 st=caps/open/namewordelse~-8 st=caps/open/word~-50 st=caps/open/wordelse~-24
st=low/cap/~22 st=low/cap/else~-9 st=low/cap/name~30 st=low/cap/nameelse~6 st=low/cap/nameword~16
st=low/cap/namewordelse~-9 st=low/cap/word~-15 st=low/cap/wordelse~-12 st=low/caps/~-16 st=low/low/~61
st=low/low/else~-14 st=low/low/name~93 st=low/low/nameelse~29 st=low/low/nameword~-11
st=low/low/namewordelse~-25 st=low/low/word~-7 st=low/open/~20 st=low/open/name~54 st=low/open/word~-6
su=capFalseFalse~-15 su=capFalseTrue~-8 su=capTrueFalse~29 su=capTrueTrue~-19 su=capsFalseFalse~-31
su=capsFalseTrue~-14 su=lowFalseFalse~-44 su=lowFalseTrue~-37 su=lowTrueFalse~12 su=lowTrueTrue~-48
su=openFalseFalse~-19 su=openFalseTrue~-35 su=openTrueFalse~5 su=openTrueTrue~17 theirsaunt~11 theirsboss~36
theirscousin~42 theirsflatmate~-25 theirsfriend~-12 theirsherlow~-7 theirshislow~-5 theirshusband~12
theirsmother~22 theirsmycap~13 theirsmylow~15 theirssister~-7 theirsson~-17 theirswife~35 theirsyourcap~7
theirsyourlow~14 w=~18 w=anand~62 w=aurora~13 w=brent~77 w=brooklyn~-7 w=chad~20 w=come~-6 w=dawn~26
w=dev~42 w=dunno~-17 w=else~-8 w=even~-14 w=ever~-6 w=fella~-7 w=guy~-15 w=job~-9 w=lady~-26 w=line~-6
w=made~-7 w=man~-18 w=mate~-16 w=min~-15 w=mine~-22 w=my~-22 w=nada~-15 w=never~-6 w=odd~-6 w=other~-10
w=paris~-8 w=peace~24 w=philip~70 w=queen~-6 w=rosario~19 w=royal~-5 w=said~23 w=santos~-9 w=smith~-14
w=sydney~-10 w=tin~48 w=us~-11 w=wellington~48 x2='d~-28 x2=24~-7 x2=50~-11 x2=ac~-15 x2=ad~-27 x2=ae~26
x2=ag~-13 x2=ai~18 x2=ak~-38 x2=al~-11 x2=am~-30 x2=an~20 x2=ao~-35 x2=as~-11 x2=at~-9 x2=au~-14 x2=aw~-8
x2=ay~9 x2=bc~-8 x2=be~42 x2=bo~65 x2=bs~-7 x2=ca~45 x2=ce~7 x2=ch~-23 x2=ck~-11 x2=co~-10 x2=cs~-9 x2=ct~-8
x2=da~45 x2=de~8 x2=di~-18 x2=dm~-7 x2=do~29 x2=dr~57 x2=ds~-13 x2=dt~17 x2=ed~-117 x2=ee~11 x2=ek~25
x2=el~-10 x2=elseam~-6 x2=elsean~-7 x2=elseer~-19 x2=elseky~18 x2=elsend~58 x2=elseon~39 x2=elsera~-7
x2=elsest~-5 x2=em~33 x2=en~44 x2=er~-56 x2=es~-69 x2=et~-31 x2=ey~-18 x2=fa~-8 x2=fe~-8 x2=fs~-12 x2=ft~-16
x2=fu~-7 x2=ga~22 x2=ge~-20 x2=gh~40 x2=gs~-21 x2=gu~-17 x2=ha~-6 x2=he~-7 x2=hi~-7 x2=ho~51 x2=hs~-8
x2=ht~12 x2=hy~-41 x2=ia~82 x2=ic~-25 x2=id~-10 x2=ie~58 x2=ig~11 x2=ii~-9 x2=ik~47 x2=il~-6 x2=im~22
x2=in~-8 x2=io~-21 x2=ip~-14 x2=ir~120 x2=is~41 x2=it~57 x2=iz~33 x2=ja~-7 x2=ji~-11 x2=jo~14 x2=ka~64
x2=ke~51 x2=kh~-10 x2=ks~-34 x2=ku~30 x2=la~-35 x2=lc~36 x2=ld~22 x2=le~-5 x2=li~13 x2=ll~-27 x2=lm~-5
x2=lo~-51 x2=ls~-13 x2=lt~-9 x2=lx~-12 x2=ly~-24 x2=ma~12 x2=me~-6 x2=mi~-55 x2=ms~-19 x2=na~37
x2=namead~-44 x2=nameae~-64 x2=nameah~-6 x2=nameai~-95 x2=nameaj~9 x2=nameal~-13 x2=nameam~27 x2=namean~-24
x2=namear~53 x2=nameas~41 x2=nameat~-18 x2=nameaw~6 x2=nameaz~22 x2=namebo~27 x2=nameby~-8 x2=nameca~6
x2=namece~-27 x2=namecy~-13 x2=nameda~8 x2=namede~9 x2=namedh~26 x2=namedi~7 x2=namedo~34 x2=namedy~-26
x2=nameea~5 x2=nameed~-8 x2=nameee~18 x2=nameeg~8 x2=nameei~40 x2=nameek~-13 x2=nameel~-49 x2=nameelsead~20
x2=nameelsean~-6 x2=nameelseau~-23 x2=nameelseda~-26 x2=nameelseey~-10 x2=nameelsego~-6 x2=nameelseia~-23
x2=nameelseil~-12 x2=nameelseio~19 x2=nameelseis~-10 x2=nameelsene~27 x2=nameelsent~77 x2=nameelseol~-19
x2=nameelseon~-11 x2=nameelseos~-9 x2=nameelsera~13 x2=nameelsest~-6 x2=nameelsety~-8 x2=nameelseun~82
x2=nameelseyn~-7 x2=nameem~-6 x2=nameen~-30 x2=nameeo~-13 x2=nameer~-21 x2=namees~-47 x2=nameet~12
x2=nameex~16 x2=nameey~-15 x2=namefi~-23 x2=namega~-33 x2=namege~-61 x2=namego~8 x2=namegt~11 x2=namehi~18
x2=namehn~-47 x2=nameho~18 x2=nameid~-43 x2=nameie~-12 x2=nameif~16 x2=nameig~8 x2=nameil~-20 x2=namein~73
x2=nameis~-13 x2=nameit~25 x2=nameja~45 x2=namejo~-8 x2=nameka~114 x2=nameke~13 x2=nameki~9 x2=nameko~-37
x2=namela~-61 x2=nameld~7 x2=namele~22 x2=nameli~32 x2=namell~15 x2=namels~13 x2=namely~-16 x2=namema~-51
x2=namemi~15 x2=namemo~-19 x2=namems~-11 x2=namemu~23 x2=namena~6 x2=namend~36 x2=namene~29 x2=nameng~-40
x2=namenh~-58 x2=nameni~28 x2=namenn~-27 x2=nameno~-27 x2=nament~-52 x2=nameny~-31 x2=nameom~-11
x2=nameon~-74 x2=nameor~31 x2=nameos~-5 x2=nameoy~6 x2=namepa~15 x2=nameph~-6 x2=namera~-21 x2=namere~-45
x2=nameri~27 x2=namerk~-15 x2=namero~-23 x2=namers~59 x2=namert~35 x2=nameru~37 x2=namery~-76 x2=namesa~-15
x2=namese~41 x2=namesh~-10 x2=namesi~10 x2=namess~7 x2=namest~12 x2=namesz~32 x2=nameta~15 x2=namete~40
x2=nameth~36 x2=nameti~11 x2=nametl~9 x2=nameua~13 x2=nameuf~36 x2=nameuk~13 x2=nameum~12 x2=nameun~60
x2=nameus~9 x2=nameve~-16 x2=namevo~6 x2=namewe~15 x2=namewordal~-9 x2=namewordan~-27 x2=namewordce~22
x2=nameworddd~-6 x2=namewordde~-10 x2=namewordelsedy~-26 x2=namewordelsene~-6 x2=namewordelseth~-14
x2=nameworden~-21 x2=nameworder~-20 x2=namewordev~42 x2=namewordid~21 x2=namewordin~33 x2=namewordip~70
x2=namewordla~-8 x2=namewordme~-6 x2=namewordmy~-22 x2=namewordne~-22 x2=namewordng~-5 x2=namewordob~-9
x2=namewordse~-8 x2=namewordte~-16 x2=namewordus~-11 x2=nameworduy~-15 x2=namewordwn~26 x2=nameya~-19
x2=nameza~8 x2=nameze~20 x2=namezl~15 x2=nd~-19 x2=ne~100 x2=ng~54 x2=ni~15 x2=nk~54 x2=nn~42 x2=no~-11
x2=ns~-32 x2=nt~-38 x2=oa~-5 x2=ob~-21 x2=od~21 x2=oe~-13 x2=ok~-6 x2=ol~-6 x2=om~-11 x2=on~-43 x2=oo~-33
x2=op~32 x2=or~-61 x2=ot~-27 x2=ou~-12 x2=ov~45 x2=ow~-9 x2=oy~-19 x2=pa~-8 x2=pe~6 x2=ph~-7 x2=ps~-39
x2=ra~45 x2=re~-8 x2=rg~-7 x2=ri~-9 x2=rn~-26 x2=ro~-14 x2=rs~-70 x2=rt~-8 x2=ru~39 x2=ry~-42 x2=sa~-25
x2=sc~-5 x2=sh~-22 x2=sk~-7 x2=so~21 x2=ss~-13 x2=st~-5 x2=su~21 x2=sy~44 x2=ta~27 x2=te~-30 x2=th~16
x2=ti~-15 x2=to~59 x2=ts~-42 x2=ty~-8 x2=tz~-6 x2=ua~5 x2=ue~-10 x2=um~-19 x2=up~19 x2=ur~19 x2=us~46
x2=ux~-5 x2=va~-29 x2=ve~-20 x2=wa~35 x2=we~-5 x2=wn~-7 x2=wo~-8 x2=wordck~-6 x2=wordelseay~-8
x2=wordelseer~-10 x2=wordelsein~-8 x2=worder~-9 x2=wordin~18 x2=wordll~-5 x2=wordne~-5 x2=wordno~-17
x2=wordod~-6 x2=wordow~-5 x2=x5~-18 x2=y1~-7 x2=ya~15 x2=yd~8 x2=yk~39 x2=yn~70 x2=ys~-19 x2=yy~-49 x2=ze~5
x2=요~-20 x2=ᅳᆫ~71 x3='ll~-40 x3=a24~-7 x3=aad~-31 x3=aan~-39 x3=aca~70 x3=ace~-11 x3=ada~-7 x3=ade~-7
x3=adi~7 x3=ado~-19 x3=ady~-24 x3=aga~-9 x3=ai~-33 x3=aia~-6 x3=aid~12 x3=ail~-17 x3=ain~14 x3=air~89
x3=aka~-7 x3=ake~-7 x3=ale~-29 x3=ali~20 x3=all~-24 x3=ama~-26 x3=ami~-21 x3=ams~-14 x3=ana~-53 x3=and~32
x3=ane~-10 x3=ang~-15 x3=anh~-37 x3=ani~66 x3=ann~-21 x3=ano~-15 x3=ans~-27 x3=ant~-8 x3=any~26 x3=ara~-43
x3=are~-25 x3=ari~24 x3=ars~26 x3=aru~40 x3=ary~-48 x3=asa~-49 x3=ase~45 x3=ash~-5 x3=asz~32 x3=ata~19
x3=ate~-26 x3=ath~48 x3=ato~34 x3=avo~6 x3=awa~35 x3=awn~26 x3=aya~-53 x3=ays~-23 x3=ban~-24 x3=bay~-8
x3=baz~15 x3=bby~-8 x3=bee~-5 x3=ben~-40 x3=bes~-8 x3=bev~36 x3=bia~-14 x3=bro~-8 x3=bry~-16 x3=bus~-11
x3=can~17 x3=cao~-32 x3=che~-50 x3=chi~5 x3=cht~-9 x3=cia~-20 x3=cie~12 x3=cio~14 x3=col~-21 x3=cot~-22
x3=cra~-12 x3=cta~-19 x3=cts~-5 x3=dad~-12 x3=dai~-37 x3=dak~-19 x3=dam~-57 x3=dan~19 x3=dar~36 x3=day~-18
x3=ded~-71 x3=dee~-8 x3=dek~-20 x3=den~-20 x3=der~12 x3=dev~42 x3=dia~27 x3=die~12 x3=dio~-6 x3=dis~-11
x3=dit~-9 x3=dka~20 x3=dny~7 x3=don~-16 x3=doo~-31 x3=ead~9 x3=ean~-27 x3=ear~-14 x3=ebe~14 x3=ebo~36
x3=ecs~-9 x3=ect~-8 x3=ed~-30 x3=eda~-38 x3=ede~24 x3=eem~36 x3=een~21 x3=efs~-9 x3=eig~22 x3=ein~-6
x3=eka~49 x3=ela~-97 x3=eld~-6 x3=eli~26 x3=ell~50 x3=elo~-23 x3=ely~-14 x3=ema~7 x3=emi~-19 x3=emu~23
x3=ena~65 x3=end~-6 x3=ene~63 x3=eng~31 x3=eni~-12 x3=eph~-6 x3=era~-15 x3=erg~-6 x3=ero~-37 x3=ers~-31
x3=ert~53 x3=ese~-13 x3=est~-7 x3=eta~40 x3=eth~7 x3=eti~9 x3=eto~28 x3=eun~19 x3=eus~15 x3=eva~-19
x3=eve~-16 x3=eya~13 x3=eyy~-49 x3=eze~20 x3=ezl~15 x3=fa~-6 x3=fan~7 x3=fer~8 x3=fi~-52 x3=fie~-8 x3=for~32
x3=fts~-9 x3=gen~16 x3=ger~-24 x3=ght~25 x3=gor~10 x3=gue~-5 x3=guy~22 x3=had~20 x3=hai~29 x3=hal~21
x3=han~84 x3=har~12 x3=hbc~-8 x3=hen~-11 x3=heo~-14 x3=her~-13 x3=hes~-14 x3=him~18 x3=hin~30 x3=hip~-7
x3=hit~11 x3=hle~11 x3=hon~30 x3=hra~6 x3=hts~-6 x3=hun~27 x3=iad~-9 x3=ial~-14 x3=iam~-8 x3=ian~-151
x3=ias~16 x3=ibe~-7 x3=ibo~35 x3=ibs~-7 x3=ica~-9 x3=ice~-26 x3=ich~10 x3=ick~-16 x3=ida~5 x3=ide~-27
x3=idh~26 x3=ien~-19 x3=ier~15 x3=ies~-8 x3=iet~6 x3=igh~-8 x3=iit~39 x3=ija~-7 x3=ika~-15 x3=ike~11
x3=ikh~-6 x3=ila~-33 x3=ild~33 x3=ill~-5 x3=ils~11 x3=ima~-12 x3=ina~47 x3=ind~6 x3=ine~6 x3=ing~-98
x3=inh~-21 x3=ini~40 x3=ins~12 x3=ion~-25 x3=ipe~6 x3=ira~40 x3=iri~11 x3=irk~-15 x3=iru~37 x3=ish~-39
x3=isi~10 x3=iso~26 x3=iss~-14 x3=ist~26 x3=ita~-25 x3=ite~-10 x3=itl~9 x3=ity~-10 x3=itz~-13 x3=ius~30
x3=iwe~15 x3=iza~5 x3=jah~-8 x3=jo~-8 x3=job~-9 x3=jos~-7 x3=jun~99 x3=kai~-6 x3=kan~52 x3=kar~12 x3=kat~6
x3=kau~-12 x3=ker~-12 x3=kia~-11 x3=kka~15 x3=kki~9 x3=kup~24 x3=lah~-10 x3=lam~-63 x3=lan~47 x3=las~-10
x3=lau~-23 x3=law~-7 x3=lch~-7 x3=lde~13 x3=ldt~-7 x3=led~-5 x3=lee~46 x3=lek~26 x3=lem~-8 x3=ler~-19
x3=let~-13 x3=ley~-38 x3=lft~-12 x3=lga~-6 x3=lia~17 x3=lie~35 x3=lif~12 x3=lim~-25 x3=lin~-18 x3=lip~66
x3=lis~-10 x3=lla~12 x3=lle~42 x3=llo~-7 x3=lls~-6 x3=lly~-23 x3=lma~-17 x3=lmo~-23 x3=lms~-10 x3=lon~-16
x3=lph~-6 x3=lty~-6 x3=lum~12 x3=lve~-7 x3=lya~17 x3=lyn~-7 x3=m'd~-6 x3=mai~16 x3=mam~-9 x3=man~-52
x3=mar~7 x3=mas~26 x3=mbe~36 x3=mbo~10 x3=med~22 x3=men~18 x3=mer~-15 x3=mes~-24 x3=mia~-33 x3=mie~-10
x3=min~-10 x3=mir~64 x3=mis~-6 x3=mit~-7 x3=my~-22 x3=mza~-5 x3=nae~-64 x3=nai~-11 x3=nal~-44 x3=nan~-15
x3=nce~20 x3=nch~-8 x3=nda~78 x3=nde~7 x3=ndi~-12 x3=ndo~68 x3=ndr~57 x3=nds~-7 x3=ndy~-8 x3=ned~-6
x3=nem~12 x3=ner~-18 x3=nes~-5 x3=ney~-15 x3=nga~34 x3=nge~14 x3=ngs~-14 x3=ngt~11 x3=ngu~-17 x3=nho~9
x3=nia~-11 x3=nie~-36 x3=nik~50 x3=nja~17 x3=nka~37 x3=nna~-7 x3=nne~73 x3=nni~-25 x3=nno~-17 x3=nny~-41
x3=nos~41 x3=now~-7 x3=noy~-5 x3=nsa~7 x3=nst~-28 x3=nta~-9 x3=nti~-10 x3=nto~-12 x3=nts~-11 x3=ny1~-7
x3=och~-8 x3=ock~-7 x3=ofe~-6 x3=ofi~28 x3=oga~-27 x3=oge~-60 x3=ohn~-47 x3=oir~-20 x3=oja~28 x3=ojo~-6
x3=oke~-7 x3=ole~5 x3=olo~-24 x3=oma~7 x3=ome~-6 x3=ona~-10 x3=ond~31 x3=one~25 x3=ong~41 x3=ons~-12
x3=ony~-13 x3=oob~-21 x3=ood~20 x3=ook~-5 x3=oop~32 x3=oor~12 x3=ops~-35 x3=ora~72 x3=ord~16 x3=ore~-16
x3=orn~-11 x3=ort~-6 x3=osa~-26 x3=ose~13 x3=osh~12 x3=ost~9 x3=oua~9 x3=ouk~13 x3=ous~37 x3=ove~-10
x3=owo~-5 x3=oy~-8 x3=oyd~8 x3=pam~42 x3=pat~-32 x3=peg~9 x3=per~-21 x3=pha~-23 x3=pim~27 x3=pir~-7
x3=pos~-13 x3=ppa~13 x3=ppy~7 x3=pto~-13 x3=rah~27 x3=raj~9 x3=ram~13 x3=ran~22 x3=ras~-7 x3=rcy~-13
x3=rda~-19 x3=rel~-18 x3=ren~24 x3=rer~-7 x3=rge~-20 x3=ria~-21 x3=rid~25 x3=ril~-12 x3=rim~-5 x3=rin~12
x3=rio~11 x3=rks~-21 x3=rky~18 x3=rne~-26 x3=rom~-9 x3=ron~-26 x3=rov~45 x3=row~-6 x3=rra~-33 x3=rry~-41
x3=rse~-12 x3=rsk~-5 x3=rta~17 x3=rth~-5 x3=sad~-27 x3=sal~7 x3=san~-31 x3=sch~-6 x3=sei~19 x3=sel~-15
x3=sem~-37 x3=sen~11 x3=ses~-8 x3=sey~15 x3=sha~27 x3=shi~8 x3=sia~111 x3=sin~14 x3=sis~43 x3=ske~75
x3=sna~-6 x3=sos~-16 x3=ssa~21 x3=sta~8 x3=ste~-7 x3=sts~-8 x3=suf~36 x3=syn~71 x3=t'd~-7 x3=tag~-7
x3=tam~83 x3=tan~8 x3=tar~-9 x3=ted~-21 x3=tem~5 x3=ten~-15 x3=tet~-7 x3=thy~-46 x3=tia~-11 x3=tin~41
x3=tle~-9 x3=tom~-11 x3=ton~13 x3=tor~-69 x3=tos~-16 x3=tra~32 x3=tre~-7 x3=tri~6 x3=tsa~12 x3=tte~36
x3=tto~-5 x3=tua~10 x3=uan~38 x3=uba~-6 x3=uca~6 x3=uck~8 x3=ude~6 x3=udo~15 x3=udy~-22 x3=uel~-10 x3=ugh~43
x3=uis~-22 x3=uit~-5 x3=uiz~8 x3=uke~-25 x3=ult~-8 x3=una~-7 x3=und~7 x3=une~15 x3=ung~44 x3=unn~45
x3=ura~-19 x3=uri~-24 x3=urn~-13 x3=us~-11 x3=uss~13 x3=ust~-7 x3=uta~14 x3=uth~-13 x3=uto~12 x3=utz~6
x3=uva~-7 x3=uya~11 x3=vac~-7 x3=van~-14 x3=vel~-13 x3=ven~-18 x3=ver~-23 x3=ves~-45 x3=via~7 x3=vid~-27
x3=vin~30 x3=von~-44 x3=vor~8 x3=vou~-12 x3=wan~11 x3=way~-9 x3=wei~5 x3=wen~25 x3=x5~-18 x3=yak~-17
x3=yal~-7 x3=yaw~47 x3=yce~8 x3=yes~7 x3=yna~6 x3=yne~-23 x3=ynn~-9 x3=ze~30 x3=zer~-12 x3=zie~53 x3=zka~17
x3=ław~-41 x3=ᅡ요~-13 x3=ᅥ요~-7
"""
