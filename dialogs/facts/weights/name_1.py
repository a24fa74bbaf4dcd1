"""Weights by which candidates for `name` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
's~-79 Cafter~-37 Cafterlink~6 Caftername~-8 Caftertitle~-7 Cbefore~-83 Cbeforename~-78 Cbeforetitle~12
K=cap~-14 K=caps~-49 K=low~-118 K=open~-32 a=!~6 a=¨~37 a=$~16 a=&~-5 a=(~30 a=)~31 a=,~28 a=.~26 a=/~13
a=2022~-11 a=:~21 a=?~22 a=@~47 a=a~-11 a=adams~-7 a=add~-14 a=added~32 a=again~40 a=alumni~-16 a=an~6
a=and~88 a=as~-20 a=at~13 a=ayuda~-6 a=b~11 a=barbecue~-5 a=be~-9 a=been~-30 a=bhai~25 a=bittet~24 a=both~-7
a=brother~-9 a=btw~14 a=but~-40 a=buys~-6 a=c~16 a=came~-10 a=can~-36 a=checked~13 a=claims~19 a=clooney~-14
a=commander~-11 a=conceicao~-8 a=cowling~17 a=daw~22 a=de~-26 a=di~-9 a=dia~-36 a=did~6 a=do~-27 a=dobry~-9
a=domingo~-11 a=drilled~26 a=e~-5 a=else~-11 a=en~-11 a=explain~6 a=f~8 a=fae~35 a=fellow~39
a=fellowship~-12 a=for~-17 a=from~107 a=gave~9 a=gentleman~-5 a=gone~-6 a=got~-13 a=grandson~-31 a=hallam~10
a=hanım~31 a=harriers~-7 a=has~68 a=have~-5 a=he~-13 a=he's~-6 a=him~-21 a=i~-27 a=if~-17 a=invitare~-6
a=invite~8 a=invited~14 a=invites~11 a=is~75 a=isabel~-14 a=isn't~-14 a=it~-6 a=judged~33 a=junction~-6
a=k~76 a=kelly~55 a=know~-28 a=knows~-39 a=lady~-22 a=lang~-28 a=league~-7 a=m'a~-6 a=ma'am~9 a=man~-20
a=me~-8 a=mentor~-6 a=messages~-15 a=my~8 a=n~-17 a=na~-33 a=no~9 a=o'dea~6 a=of~-14 a=off~6 a=officer~-13
a=once~-6 a=one~-9 a=only~24 a=or~-7 a=ora~-8 a=person~-16 a=picks~-7 a=place~25 a=priest~26 a=q~-21
a=queen~-9 a=reindeer~-32 a=review~-8 a=said~-7 a=same~-31 a=sang~8 a=sat~9 a=scanned~21 a=send~-27 a=she~-7
a=showed~25 a=signs~8 a=since~20 a=sits~13 a=somebody~26 a=something~26 a=station~-8 a=summer~-5 a=talk~-7
a=teacher~-8 a=teaching~-24 a=tells~10 a=that~15 a=the~36 a=then~5 a=they~-6 a=thing~-6 a=to~-39
a=together~-16 a=too~-8 a=took~11 a=trading~-8 a=university~-17 a=volunteer~-8 a=w~-22 a=want~25 a=wants~-30
a=was~12 a=were~8 a=when~-6 a=who~81 a=wildlife~-11 a=will~47 a=wishes~12 a=with~-13 a=worked~11
a=wrapped~-21 a=writes~9 a=wrote~23 a=years~-8 a=you~-9 a=young~-25 a=¶~40 a=–~-53 aa=!/!~-19 aa=!/¨~-15
aa=!/he~10 aa=!/we~-8 aa=¨/.~6 aa=¨/i~7 aa=¨/in~7 aa=$/$~16 aa='/$~37 aa='/(~53 aa='/,~-23 aa='/.~-26
aa='/and~-5 aa=(/six~-18 aa=)/$~-6 aa=)/,~-16 aa=,/'~-9 aa=,/1991~-7 aa=,/2011~9 aa=,/3~7 aa=,/5~-6
aa=,/a~-8 aa=,/accept~-7 aa=,/adult~-16 aa=,/all~-8 aa=,/apparently~54 aa=,/as~-37 aa=,/both~-8 aa=,/bush~-7
aa=,/but~-5 aa=,/caen~-6 aa=,/different~-22 aa=,/do~-46 aa=,/dont~-14 aa=,/eu~-9 aa=,/every~40 aa=,/for~19
aa=,/four~-7 aa=,/from~-16 aa=,/god~-11 aa=,/good~-8 aa=,/has~-9 aa=,/he~-16 aa=,/he's~23 aa=,/head~13
aa=,/her~-8 aa=,/him~-10 aa=,/his~-22 aa=,/i~-64 aa=,/i'm~-17 aa=,/in~15 aa=,/it~-17 aa=,/it's~-20
aa=,/known~-10 aa=,/librarian~31 aa=,/loss~19 aa=,/matron~16 aa=,/melaka~-21 aa=,/mine~-6 aa=,/my~36
aa=,/nasa~6 aa=,/no~-29 aa=,/nobody~6 aa=,/not~17 aa=,/nothing~18 aa=,/now~17 aa=,/nunca~-7 aa=,/of~21
aa=,/on~20 aa=,/one~-27 aa=,/only~-38 aa=,/or~26 aa=,/queens~-20 aa=,/quick~-8 aa=,/real~7 aa=,/retired~-11
aa=,/same~-6 aa=,/sat~6 aa=,/says~6 aa=,/six~-15 aa=,/that~15 aa=,/that's~-6 aa=,/the~-14 aa=,/theatre~5
aa=,/thirty~39 aa=,/three~-6 aa=,/to~-28 aa=,/took~36 aa=,/two~6 aa=,/un~-8 aa=,/us~-28 aa=,/walked~9
aa=,/wanted~28 aa=,/was~55 aa=,/we~47 aa=,/who~46 aa=,/who's~43 aa=,/wishes~17 aa=,/with~35 aa=,/without~50
aa=,/you~-10 aa=./¨~57 aa=./$~-20 aa=./'~30 aa=./a~-14 aa=./accept~-22 aa=./add~11 aa=./all~-11 aa=./any~-7
aa=./asks~36 aa=./but~6 aa=./can~8 aa=./don't~37 aa=./ever~20 aa=./for~8 aa=./got~32 aa=./he~-40
aa=./he's~14 aa=./hes~7 aa=./his~-15 aa=./i~-27 aa=./i'm~-41 aa=./i've~7 aa=./is~8 aa=./it~-7 aa=./me~-20
aa=./mine~-27 aa=./my~-20 aa=./never~-20 aa=./no~-29 aa=./not~-9 aa=./nothing~41 aa=./now~-11 aa=./only~-8
aa=./ring~10 aa=./same~-13 aa=./see~-16 aa=./sells~-16 aa=./she~-12 aa=./she's~-8 aa=./somebody~53
aa=./that's~-10 aa=./there~-7 aa=./there's~-20 aa=./this~10 aa=./three~9 aa=./two~-5 aa=./we~13 aa=./well~10
aa=./work~-12 aa=./would~-7 aa=./yes~11 aa=./¶~23 aa=2022/,~-10 aa=:/¨~56 aa=:/i~-7 aa=:/my~-9 aa=;/i~25
aa=?/$~29 aa=?/forget~-30 aa=?/he~-44 aa=?/he's~13 aa=?/my~29 aa=?/no~12 aa=?/we~9 aa=?/yes~-7
aa=added/me~32 aa=again/,~11 aa=again/sorry~-8 aa=and/an~-6 aa=and/he's~8 aa=and/her~11 aa=and/i~10
aa=and/me~53 aa=and/my~19 aa=and/never~-10 aa=and/she~28 aa=and/the~10 aa=and/wants~6 aa=and/was~36
aa=as/me~-16 aa=asks/.~31 aa=at/a~10 aa=at/llandudno~-23 aa=at/the~35 aa=ayuda/:~-6 aa=b/.~23 aa=bhai/sent~9
aa=bittet/,~24 aa=but/the~-21 aa=c/.~18 aa=can/help~-5 aa=checked/my~13 aa=clooney/.~-14
aa=conceicao/asks~-8 aa=cowling/.~17 aa=did/sort~8 aa=do/.~-21 aa=dobry/$~-9 aa=e/.~28 aa=else/get~-7
aa=f/.~8 aa=fae/the~35 aa=fellow/.~33 aa=for/a~9 aa=for/me~-5 aa=for/the~-6 aa=from/chem~45 aa=from/my~6
aa=from/the~44 aa=from/ulaanbaatar~-18 aa=gave/us~7 aa=gentleman/from~-5 aa=hallam/,~10 aa=hanım/$~7
aa=has/asked~29 aa=has/invited~35 aa=has/sent~8 aa=i/am~-7 aa=i/can~-7 aa=i/know~-5 aa=i/send~-6
aa=i/think~11 aa=i/used~8 aa=if/i~-17 aa=in/a~10 aa=in/belize~9 aa=in/my~11 aa=in/the~-13 aa=invitare/,~-6
aa=invited/me~16 aa=invites/me~10 aa=is/.~43 aa=is/a~8 aa=is/an~7 aa=is/her~-7 aa=is/it~10 aa=is/my~25
aa=is/this~-7 aa=is/what~-8 aa=is/where~-19 aa=judged/the~29 aa=junction/,~-6 aa=k/.~73 aa=know/quick~-22
aa=knows/him~-22 aa=lady/,~-10 aa=man/,~-11 aa=no/dey~11 aa=o'dea/$~6 aa=o/baoill~17 aa=of/the~-9
aa=off/the~6 aa=on/.~-31 aa=on/here~21 aa=on/the~-6 aa=once/.~-6 aa=one/invite~-6 aa=ora/.~-8
aa=person/$~-16 aa=put/me~-5 aa=q/$~-21 aa=queen/$~-9 aa=said/he's~-6 aa=sang/in~9 aa=says/the~10
aa=says/we~6 aa=showed/me~25 aa=since/she~12 aa=since/the~16 aa=somebody/.~26 aa=something/.~27
aa=station/.~-8 aa=teacher/,~-8 aa=tells/me~10 aa=that/i~18 aa=the/pilot~6 aa=the/puppeteer~32 aa=to/add~-6
aa=to/be~10 aa=to/the~-24 aa=together/since~-14 aa=too/,~-8 aa=want/add~36 aa=wants/me~-52 aa=wants/to~19
aa=was/a~12 aa=was/in~-41 aa=was/my~11 aa=was/on~-8 aa=who/does~14 aa=who/gave~-35 aa=who/keeps~56
aa=who/sold~30 aa=who/was~26 aa=will/have~45 aa=wishes/to~12 aa=with/a~6 aa=with/an~-7 aa=writes/.~-12
aa=¶/¶~40 ak=~-40 ak=$~16 ak=adv~-40 ak=art~33 ak=aux~46 ak=conj~-17 ak=event~-45 ak=kin~-18 ak=name~-17
ak=org~-39 ak=people~-49 ak=place~-48 ak=prep~-43 ak=prof~-8 ak=school~-55 ak=subj~40 ak=title~55 ak=verb~64
ak=word~-46 alike~-28 b=¨~-28 b='~-7 b=(~27 b=,~10 b=.~69 b=2~-7 b=2003~11 b=2008~-5 b=5~20 b=:~37 b=^~44
b=a~17 b=about~-11 b=accept~19 b=across~16 b=add~16 b=after~-6 b=again~48 b=agent~-7 b=ago~30 b=all~-5
b=also~-29 b=am~21 b=an~-11 b=and~-40 b=another~-24 b=app~14 b=are~-9 b=army~-5 b=as~-28 b=asked~-22
b=at~-53 b=back~13 b=bank~25 b=barclays~-7 b=be~-27 b=believe~18 b=best~8 b=board~7 b=bot~6 b=both~-9
b=bournville~-37 b=bridges~7 b=bus~19 b=but~26 b=button~17 b=by~12 b=c~23 b=call~17 b=called~-21 b=calls~19
b=chat~15 b=check~28 b=cheers~16 b=club~-11 b=co~-6 b=coaches~-7 b=connect~18 b=cook~22 b=could~-39
b=county~-9 b=court~-10 b=czesc~5 b=da~-8 b=daily~-8 b=day~-38 b=days~31 b=dear~-20 b=dentist~-14 b=dept~-11
b=director~-33 b=do~-20 b=doctorate~9 b=dorm~-12 b=dr~58 b=dredger~-7 b=driving~9 b=dunno~5 b=else~12
b=embraer~9 b=engineer~43 b=engr~6 b=er~-7 b=es~-11 b=essay~-6 b=eu~-6 b=evening~18 b=ever~7 b=f~19
b=fella~29 b=fellow~-40 b=fez~-14 b=fire~-8 b=five~-9 b=flying~-22 b=for~-41 b=forger~-15 b=form~-6
b=frau~-7 b=friday~-6 b=friend~37 b=from~64 b=get~-6 b=girl~-7 b=gjirokaster~-8 b=goes~47 b=grace~-11
b=guild~-6 b=guy~60 b=had~-6 b=hall~11 b=has~-20 b=have~-26 b=he~-8 b=he's~36 b=headmistress~-5 b=heart~-13
b=hello~-35 b=helo~-9 b=her~5 b=here~17 b=hers~-9 b=hesitating~15 b=hey~-15 b=hi~10 b=him~-26 b=history~11
b=hospital~-5 b=how~40 b=hr~43 b=husband~15 b=i'd~-8 b=i'm~-39 b=i've~8 b=in~-86 b=inspect~10
b=inspector~-10 b=invitation~-16 b=invite~8 b=invite's~18 b=inviting~7 b=is~64 b=it~7 b=it's~23 b=its~-22
b=joined~-7 b=judge~14 b=just~-23 b=kind~7 b=know~-6 b=kolej~-19 b=ku~-5 b=lady~-6 b=late~-31 b=laugh~-7
b=lawyer~6 b=leader~8 b=legend~29 b=line~7 b=living~-5 b=lol~30 b=made~-8 b=maersk~7 b=man~-14 b=manager~27
b=master~-9 b=me~-18 b=met~-9 b=mi~-22 b=midwife~-6 b=mind~-45 b=mine~-23 b=mins~9 b=monday~8 b=monthly~6
b=mother~38 b=mr~64 b=myself~8 b=n~10 b=name~60 b=name's~7 b=named~6 b=new~-15 b=no~-6 b=nobody~-22 b=not~17
b=note~10 b=nothing~-34 b=now~-19 b=nurse~-7 b=nursing~-44 b=o~-11 b=october~7 b=of~-57 b=off~-27 b=oh~10
b=ohio~-10 b=old~10 b=once~19 b=one~45 b=or~23 b=other~-7 b=our~-7 b=out~-6 b=over~-7 b=page~15 b=panel~21
b=pending~7 b=photo~-14 b=pic~-19 b=picture~-16 b=pilot~-18 b=placement~7 b=polish~-16 b=post~16
b=primary~12 b=prof~6 b=punch~-23 b=purdue~-6 b=r~53 b=rang~-6 b=re~28 b=recruits~36 b=regards~22
b=remember~34 b=request~60 b=requested~12 b=rgds~27 b=right~-6 b=roof~11 b=room~18 b=runs~-6 b=sa~-15
b=saad~-6 b=same~-47 b=saw~-8 b=says~-67 b=school~-21 b=second~32 b=she~-37 b=si~11 b=side~22 b=sie~-10
b=since~-11 b=sister~-9 b=so~37 b=somebody~14 b=someone~6 b=something~-7 b=spoke~8 b=st~-56 b=steel~-15
b=still~6 b=stranger~-7 b=student~10 b=sunday~-8 b=talked~9 b=taxi~-8 b=teach~-21 b=team~17 b=that~-6
b=that's~10 b=the~-82 b=they~-6 b=thing~-11 b=this~115 b=thread~33 b=three~16 b=time~32 b=to~62 b=today~5
b=touch~11 b=tower~-47 b=train~-7 b=trust~5 b=tulsa~8 b=two~32 b=un~35 b=una~6 b=uncle~-7 b=under~-5
b=uni~-8 b=union~-6 b=universidad~-5 b=up~-7 b=us~-6 b=van~17 b=w~19 b=wait~-9 b=want~33 b=wants~-6
b=waved~-6 b=we~-17 b=week~12 b=weekends~-10 b=well~10 b=were~-6 b=where~-12 b=who~-11 b=wife~-6
b=winters~-14 b=with~-30 b=words~-9 b=write~16 b=writes~16 b=written~57 b=years~36 b=yet~-28 b=you~-38
b=your~-22 b=zookeeper~-9 b=¶~19 bias~-212 bk=/~-20 bk=/aux~10 bk=/conj~-12 bk=/event~-7 bk=/greet~-24
bk=/kin~26 bk=/name~-18 bk=/people~34 bk=/place~-9 bk=/prep~-25 bk=/prof~49 bk=/school~-10 bk=/subj~-21
bk=/title~63 bk=/verb~-21 bk=/word~-70 bk=^/~-15 bk=^/^~7 bk=^/aux~27 bk=^/greet~-15 bk=^/name~-18
bk=^/poss~-9 bk=^/prep~-8 bk=^/prof~10 bk=^/subj~-12 bk=^/title~50 bk=^/verb~18 bk=^/word~22 bk=adv/adv~-9
bk=adv/art~29 bk=adv/aux~-14 bk=adv/conj~66 bk=adv/poss~19 bk=adv/prep~-12 bk=adv/school~-5 bk=adv/title~9
bk=adv/verb~-21 bk=adv/word~32 bk=art/~-14 bk=art/adv~5 bk=art/aux~19 bk=art/event~-7 bk=art/org~-7
bk=art/prof~8 bk=art/title~28 bk=art/word~10 bk=aux/~-6 bk=aux/adv~38 bk=aux/art~21 bk=aux/aux~-11
bk=aux/poss~-9 bk=aux/prep~-14 bk=aux/prof~14 bk=aux/subj~-24 bk=aux/title~-17 bk=aux/verb~13 bk=conj/~-7
bk=conj/adv~-9 bk=conj/art~-23 bk=conj/conj~-12 bk=conj/people~-8 bk=conj/prep~-17 bk=conj/subj~-19
bk=conj/title~10 bk=conj/verb~24 bk=conj/word~30 bk=event/~15 bk=event/prep~9 bk=greet/~18
bk=greet/people~-16 bk=greet/poss~-21 bk=greet/title~-33 bk=kin/~72 bk=kin/aux~-37 bk=kin/verb~19
bk=kin/word~8 bk=name/~-38 bk=name/aux~23 bk=name/conj~-8 bk=name/prep~-11 bk=name/title~11 bk=name/verb~54
bk=name/word~10 bk=org/~-17 bk=org/prep~-17 bk=org/verb~17 bk=people/~44 bk=people/art~28 bk=people/aux~45
bk=people/name~-5 bk=people/people~16 bk=people/prep~84 bk=people/subj~40 bk=people/title~14
bk=people/verb~-33 bk=people/word~27 bk=place/~-29 bk=poss/~-26 bk=poss/kin~-12 bk=poss/people~19
bk=poss/prep~-25 bk=poss/title~15 bk=poss/verb~-22 bk=poss/word~-15 bk=prep/~-46 bk=prep/adv~-15
bk=prep/art~-23 bk=prep/conj~10 bk=prep/event~11 bk=prep/name~-24 bk=prep/people~-9 bk=prep/poss~-18
bk=prep/prep~-8 bk=prep/prof~-24 bk=prep/title~13 bk=prep/word~-47 bk=prof/aux~-14 bk=prof/prep~-24
bk=prof/title~-11 bk=school/~-36 bk=school/prep~-7 bk=school/prof~-8 bk=subj/~-17 bk=subj/adv~-5
bk=subj/art~-13 bk=subj/aux~-42 bk=subj/prep~-6 bk=subj/subj~7 bk=subj/word~-23 bk=title/~112
bk=title/prep~-23 bk=verb/~15 bk=verb/adv~11 bk=verb/art~-15 bk=verb/aux~5 bk=verb/people~25
bk=verb/poss~-18 bk=verb/prep~34 bk=verb/title~32 bk=verb/word~15 bk=word/~-9 bk=word/adv~-13
bk=word/art~-24 bk=word/aux~-32 bk=word/conj~-26 bk=word/name~19 bk=word/people~-9 bk=word/poss~-27
bk=word/prep~-47 bk=word/title~-14 bk=word/verb~-15 bk=word/word~-24 c=1~24 c=2~-88 c=3~-148 dir=i~-107
dir=o~-106 g=~-42 g=else~-81 g=name~133 g=nameelse~42 g=nameword~-51 g=namewordelse~-54 g=word~-88
g=wordelse~-71 gK=/cap~23 gK=/caps~-33 gK=/low~-41 gK=/open~8 gK=else/cap~-34 gK=else/low~-22
gK=else/open~-22 gK=name/cap~42 gK=name/caps~-9 gK=name/low~24 gK=name/open~77 gK=nameelse/low~26
gK=nameelse/open~17 gK=nameword/cap~25 gK=nameword/low~-55 gK=nameword/open~-21 gK=namewordelse/cap~-12
gK=namewordelse/low~-35 gK=namewordelse/open~-8 gK=word/cap~-17 gK=word/low~-11 gK=word/open~-56
gK=wordelse/cap~-38 gK=wordelse/open~-27 gKa=/cap/~-6 gKa=/cap/$~14 gKa=/cap/art~11 gKa=/cap/aux~13
gKa=/cap/conj~-14 gKa=/cap/event~-5 gKa=/cap/name~-7 gKa=/cap/org~-5 gKa=/cap/poss~16 gKa=/cap/prep~-28
gKa=/cap/school~-7 gKa=/cap/subj~39 gKa=/cap/title~20 gKa=/cap/word~-12 gKa=/caps/~-17 gKa=/low/~15
gKa=/low/adv~-17 gKa=/low/aux~7 gKa=/low/event~-20 gKa=/low/kin~-5 gKa=/low/name~-22 gKa=/low/org~-9
gKa=/low/people~-12 gKa=/low/place~-5 gKa=/low/poss~15 gKa=/low/prep~-34 gKa=/low/prof~-18
gKa=/low/school~-6 gKa=/low/subj~44 gKa=/low/title~12 gKa=/low/verb~29 gKa=/low/word~-14 gKa=/open/$~31
gKa=/open/name~-13 gKa=/open/people~-7 gKa=/open/prep~8 gKa=/open/subj~-17 gKa=/open/verb~28
gKa=/open/word~-20 gKa=else/cap/~-22 gKa=else/cap/$~-8 gKa=else/cap/conj~-6 gKa=else/cap/event~7
gKa=else/cap/word~9 gKa=else/low/~-14 gKa=else/low/$~-13 gKa=else/low/aux~10 gKa=else/low/conj~-5
gKa=else/low/event~15 gKa=else/low/prep~-10 gKa=else/low/verb~-9 gKa=else/low/word~20 gKa=else/open/~-7
gKa=else/open/prep~-5 gKa=name/cap/~15 gKa=name/cap/$~22 gKa=name/cap/conj~-11 gKa=name/cap/name~6
gKa=name/cap/place~-18 gKa=name/cap/prep~41 gKa=name/cap/school~-14 gKa=name/cap/subj~-9
gKa=name/cap/title~13 gKa=name/cap/verb~9 gKa=name/cap/word~-14 gKa=name/low/~39 gKa=name/low/$~11
gKa=name/low/adv~-7 gKa=name/low/art~19 gKa=name/low/conj~-24 gKa=name/low/event~-26 gKa=name/low/name~-8
gKa=name/low/org~-11 gKa=name/low/people~-19 gKa=name/low/place~-18 gKa=name/low/poss~-11
gKa=name/low/prep~36 gKa=name/low/prof~13 gKa=name/low/school~-17 gKa=name/low/subj~25 gKa=name/low/title~25
gKa=name/low/verb~30 gKa=name/low/word~-33 gKa=name/open/~42 gKa=name/open/art~5 gKa=name/open/title~7
gKa=name/open/verb~10 gKa=name/open/word~8 gKa=nameelse/cap/~-7 gKa=nameelse/cap/conj~16
gKa=nameelse/cap/prep~5 gKa=nameelse/low/$~-13 gKa=nameelse/low/conj~20 gKa=nameelse/low/prep~14
gKa=nameelse/open/$~8 gKa=nameword/cap/~8 gKa=nameword/cap/conj~6 gKa=nameword/low/$~-6
gKa=nameword/low/adv~-8 gKa=nameword/low/art~-11 gKa=nameword/low/conj~14 gKa=nameword/low/prep~-31
gKa=nameword/low/subj~-16 gKa=nameword/low/word~8 gKa=nameword/open/~-11 gKa=nameword/open/kin~-7
gKa=nameword/open/word~10 gKa=namewordelse/cap/~-12 gKa=namewordelse/low/~-8 gKa=namewordelse/low/prep~-7
gKa=namewordelse/low/subj~-7 gKa=word/cap/~-8 gKa=word/cap/verb~-6 gKa=word/cap/word~18 gKa=word/low/name~20
gKa=word/open/~-14 gKa=word/open/art~-7 gKa=word/open/aux~-8 gKa=word/open/name~25 gKa=word/open/prep~-8
gKa=word/open/verb~-17 gKa=word/open/word~-8 gKa=wordelse/cap/~-14 gKa=wordelse/cap/verb~-7
gKa=wordelse/open/~-11 gKp=/cap/~-30 gKp=/cap/adv~38 gKp=/cap/art~23 gKp=/cap/aux~-21 gKp=/cap/conj~-12
gKp=/cap/name~-9 gKp=/cap/people~15 gKp=/cap/poss~-10 gKp=/cap/prep~-62 gKp=/cap/prof~15 gKp=/cap/school~-15
gKp=/cap/title~28 gKp=/cap/verb~19 gKp=/cap/word~27 gKp=/caps/~-12 gKp=/caps/adv~-5 gKp=/low/~5
gKp=/low/art~16 gKp=/low/aux~-51 gKp=/low/conj~-35 gKp=/low/event~-17 gKp=/low/kin~26 gKp=/low/name~-15
gKp=/low/org~-11 gKp=/low/people~7 gKp=/low/place~-6 gKp=/low/poss~-35 gKp=/low/prep~-24 gKp=/low/prof~8
gKp=/low/school~-12 gKp=/low/subj~-35 gKp=/low/title~124 gKp=/low/verb~24 gKp=/low/word~-9 gKp=/open/^~12
gKp=else/cap/~-17 gKp=else/cap/prep~-19 gKp=else/cap/title~19 gKp=else/low/~-8 gKp=else/low/^~-13
gKp=else/low/adv~9 gKp=else/low/art~-14 gKp=else/low/prep~-10 gKp=else/low/title~40 gKp=else/low/word~-8
gKp=else/open/~-9 gKp=else/open/^~-13 gKp=name/cap/~27 gKp=name/cap/art~19 gKp=name/cap/aux~22
gKp=name/cap/conj~-8 gKp=name/cap/greet~-15 gKp=name/cap/kin~-36 gKp=name/cap/name~-8 gKp=name/cap/people~28
gKp=name/cap/poss~-11 gKp=name/cap/prep~16 gKp=name/cap/prof~11 gKp=name/cap/title~-22 gKp=name/cap/verb~6
gKp=name/cap/word~14 gKp=name/low/~24 gKp=name/low/^~23 gKp=name/low/adv~-7 gKp=name/low/art~-11
gKp=name/low/aux~33 gKp=name/low/conj~15 gKp=name/low/greet~-23 gKp=name/low/kin~-17 gKp=name/low/name~-17
gKp=name/low/people~18 gKp=name/low/poss~-14 gKp=name/low/prep~32 gKp=name/low/prof~17 gKp=name/low/subj~-24
gKp=name/low/verb~-8 gKp=name/low/word~-23 gKp=name/open/~50 gKp=name/open/^~27 gKp=nameelse/cap/~29
gKp=nameelse/cap/art~-7 gKp=nameelse/cap/prep~-23 gKp=nameelse/cap/title~-21 gKp=nameelse/cap/word~25
gKp=nameelse/low/~31 gKp=nameelse/low/prep~-16 gKp=nameelse/low/title~-15 gKp=nameelse/low/word~22
gKp=nameelse/open/~10 gKp=nameelse/open/^~7 gKp=nameword/cap/~5 gKp=nameword/cap/aux~6
gKp=nameword/cap/word~-11 gKp=nameword/low/^~5 gKp=nameword/low/adv~-19 gKp=nameword/low/art~-29
gKp=nameword/low/aux~10 gKp=nameword/low/conj~25 gKp=nameword/low/event~-7 gKp=nameword/low/people~-8
gKp=nameword/low/prep~-6 gKp=nameword/low/subj~6 gKp=nameword/low/title~-11 gKp=nameword/low/verb~13
gKp=nameword/low/word~-26 gKp=nameword/open/~-12 gKp=nameword/open/^~-9 gKp=namewordelse/low/art~-13
gKp=namewordelse/low/word~-8 gKp=namewordelse/open/^~-6 gKp=word/cap/~-20 gKp=word/cap/art~-6
gKp=word/cap/title~39 gKp=word/cap/word~-7 gKp=word/open/~-40 gKp=word/open/^~-16 gKp=wordelse/cap/~-9
gKp=wordelse/cap/art~-5 gKp=wordelse/open/~-12 gKp=wordelse/open/^~-14 ga2=/$/$~44 ga2=/'/$~20 ga2=/'/(~53
ga2=/'/,~-8 ga2=/'/.~-8 ga2=/)/$~-6 ga2=/)/,~-10 ga2=/,/'~-6 ga2=/,/1991~-7 ga2=/,/5~-6 ga2=/,/accept~-7
ga2=/,/adult~-16 ga2=/,/and~-22 ga2=/,/apparently~54 ga2=/,/as~-27 ga2=/,/bush~-7 ga2=/,/caen~-6
ga2=/,/for~16 ga2=/,/god~-11 ga2=/,/good~-8 ga2=/,/has~-10 ga2=/,/he~-19 ga2=/,/he's~11 ga2=/,/head~13
ga2=/,/her~-7 ga2=/,/him~-8 ga2=/,/i~-22 ga2=/,/i'm~-6 ga2=/,/in~-9 ga2=/,/it~-12 ga2=/,/it's~-20
ga2=/,/librarian~31 ga2=/,/my~25 ga2=/,/not~54 ga2=/,/nothing~18 ga2=/,/nunca~-7 ga2=/,/of~10 ga2=/,/on~39
ga2=/,/one~-14 ga2=/,/or~26 ga2=/,/quick~-8 ga2=/,/real~9 ga2=/,/retired~-11 ga2=/,/sat~9 ga2=/,/she~-15
ga2=/,/she's~-10 ga2=/,/that~24 ga2=/,/that's~-13 ga2=/,/the~33 ga2=/,/thirty~40 ga2=/,/three~-6
ga2=/,/to~-6 ga2=/,/took~36 ga2=/,/two~-7 ga2=/,/un~-7 ga2=/,/wanted~28 ga2=/,/was~50 ga2=/,/we~-13
ga2=/,/without~45 ga2=/,/you~-14 ga2=/./¨~39 ga2=/./$~9 ga2=/./'~-17 ga2=/./accept~-23 ga2=/./add~11
ga2=/./asks~36 ga2=/./but~-9 ga2=/./don't~37 ga2=/./he~-12 ga2=/./he's~25 ga2=/./his~-14 ga2=/./i~9
ga2=/./i'm~-7 ga2=/./it~-7 ga2=/./me~-15 ga2=/./my~-12 ga2=/./never~-10 ga2=/./nothing~42 ga2=/./now~-7
ga2=/./only~-8 ga2=/./sells~-16 ga2=/./she~16 ga2=/./she's~8 ga2=/./somebody~57 ga2=/./that's~-10
ga2=/./there~-7 ga2=/./this~29 ga2=/./two~-5 ga2=/./we~19 ga2=/./work~-12 ga2=/;/i~6 ga2=/?/?~5
ga2=/?/forget~-30 ga2=/?/i~-7 ga2=/?/no~-5 ga2=/again/sorry~-8 ga2=/and/i~-35 ga2=/and/me~38 ga2=/and/my~20
ga2=/and/the~10 ga2=/and/was~36 ga2=/asks/.~31 ga2=/at/a~10 ga2=/at/the~-10 ga2=/ayuda/:~-6 ga2=/bittet/,~24
ga2=/can/help~-5 ga2=/did/sort~8 ga2=/do/.~-7 ga2=/dobry/$~-9 ga2=/else/get~-7 ga2=/fellow/.~33
ga2=/for/a~10 ga2=/for/me~-5 ga2=/from/chem~45 ga2=/from/the~57 ga2=/from/ulaanbaatar~-18
ga2=/gentleman/from~-5 ga2=/i/can~-7 ga2=/in/the~-7 ga2=/invitare/,~-6 ga2=/is/the~-6 ga2=/of/the~-7
ga2=/on/the~-5 ga2=/one/invite~-6 ga2=/person/$~-16 ga2=/q/$~-21 ga2=/queen/$~-9 ga2=/says/the~10
ga2=/says/we~6 ga2=/the/puppeteer~32 ga2=/want/add~36 ga2=/wants/me~-52 ga2=/wants/to~6 ga2=/who/keeps~56
ga2=/wishes/to~12 ga2=/writes/.~-12 ga2=else/$/$~-22 ga2=else/,/she~-6 ga2=else/checked/my~13
ga2=else/from/the~-5 ga2=name/!/!~-17 ga2=name/!/we~-8 ga2=name/¨/.~11 ga2=name/¨/i~7 ga2=name/$/$~33
ga2=name/'/$~17 ga2=name/'/,~-14 ga2=name/'/.~-17 ga2=name/)/,~-5 ga2=name/,/3~8 ga2=name/,/and~29
ga2=name/,/came~5 ga2=name/,/different~-20 ga2=name/,/from~-12 ga2=name/,/he~16 ga2=name/,/he's~13
ga2=name/,/i~-40 ga2=name/,/i'm~-10 ga2=name/,/in~25 ga2=name/,/loss~19 ga2=name/,/matron~16
ga2=name/,/melaka~-21 ga2=name/,/my~12 ga2=name/,/no~-25 ga2=name/,/now~20 ga2=name/,/queens~-20
ga2=name/,/she~29 ga2=name/,/she's~13 ga2=name/,/the~-47 ga2=name/,/theatre~5 ga2=name/,/we~63
ga2=name/,/who~50 ga2=name/,/with~37 ga2=name/./¨~19 ga2=name/./$~-25 ga2=name/./'~47 ga2=name/./can~8
ga2=name/./he~-23 ga2=name/./he's~-9 ga2=name/./hes~7 ga2=name/./i~-72 ga2=name/./i'm~-31 ga2=name/./i've~12
ga2=name/./no~-23 ga2=name/./ring~10 ga2=name/./she~-24 ga2=name/./she's~-15 ga2=name/./there's~-17
ga2=name/./this~-18 ga2=name/./yes~6 ga2=name/./¶~24 ga2=name/:/¨~27 ga2=name/?/$~25 ga2=name/?/no~18
ga2=name/?/we~10 ga2=name/and/i~38 ga2=name/and/me~16 ga2=name/and/she~5 ga2=name/as/me~-16
ga2=name/at/llandudno~-23 ga2=name/at/the~51 ga2=name/b/.~23 ga2=name/bhai/sent~9 ga2=name/clooney/.~-14
ga2=name/cowling/.~17 ga2=name/do/.~-13 ga2=name/e/.~28 ga2=name/from/my~7 ga2=name/from/the~6
ga2=name/hanım/$~7 ga2=name/has/sent~8 ga2=name/i/think~13 ga2=name/if/i~-17 ga2=name/in/belize~9
ga2=name/in/my~12 ga2=name/invited/me~16 ga2=name/is/an~7 ga2=name/is/it~11 ga2=name/is/my~8
ga2=name/is/the~8 ga2=name/know/quick~-22 ga2=name/no/dey~11 ga2=name/o'dea/$~6 ga2=name/o/baoill~17
ga2=name/off/the~8 ga2=name/said/he's~-6 ga2=name/showed/me~25 ga2=name/something/.~27 ga2=name/the/pilot~6
ga2=name/to/be~10 ga2=name/wants/in~6 ga2=name/wants/to~21 ga2=name/was/my~11 ga2=name/with/a~9
ga2=name/¶/¶~15 ga2=nameelse/$/$~-10 ga2=nameelse/,/he~-7 ga2=nameelse/./i~41 ga2=nameelse/./we~-9
ga2=nameelse/?/$~13 ga2=nameelse/and/i~11 ga2=nameelse/conceicao/asks~-8 ga2=nameelse/ora/.~-8
ga2=nameword/$/$~-6 ga2=nameword/and/she~28 ga2=nameword/from/the~-7 ga2=nameword/is/this~-7
ga2=namewordelse/./$~-11 ga2=namewordelse/from/the~-6 ga2=word/$/$~-21 ga2=word/./$~15 ga=/!~-11 ga=/¨~-13
ga=/$~44 ga=/'~35 ga=/(~15 ga=/)~68 ga=/,~50 ga=/.~52 ga=/:~-16 ga=/;~-5 ga=/?~-8 ga=/a~-6 ga=/add~-14
ga=/again~35 ga=/asks~-6 ga=/at~-12 ga=/ayuda~-6 ga=/be~-9 ga=/bittet~24 ga=/buys~-6 ga=/can~-5 ga=/did~7
ga=/do~-8 ga=/dobry~-9 ga=/else~-11 ga=/fellow~32 ga=/for~-10 ga=/from~83 ga=/gentleman~-5 ga=/has~17
ga=/have~-5 ga=/he~-10 ga=/i~-23 ga=/in~-39 ga=/invitare~-6 ga=/knows~-17 ga=/lady~-19 ga=/man~-5 ga=/my~36
ga=/of~-16 ga=/officer~-12 ga=/on~-7 ga=/one~-8 ga=/person~-16 ga=/picks~-7 ga=/q~-21 ga=/queen~-9 ga=/sat~7
ga=/since~-6 ga=/sir~-11 ga=/summer~-5 ga=/talk~-7 ga=/the~45 ga=/they~-5 ga=/to~-12 ga=/too~-5 ga=/took~7
ga=/want~27 ga=/wants~-47 ga=/was~-9 ga=/who~98 ga=/will~47 ga=/wishes~12 ga=/with~-11 ga=/wrote~20
ga=/years~-8 ga=/you~-7 ga=else/$~-22 ga=else/.~-28 ga=else/and~-10 ga=else/checked~13 ga=else/from~-7
ga=else/has~29 ga=else/place~25 ga=name/!~20 ga=name/¨~50 ga=name/$~33 ga=name/'~-28 ga=name/(~17
ga=name/)~-30 ga=name/,~36 ga=name/.~5 ga=name/2022~-11 ga=name/:~14 ga=name/;~10 ga=name/?~30
ga=name/adams~-7 ga=name/and~45 ga=name/as~-16 ga=name/at~33 ga=name/b~23 ga=name/bhai~25 ga=name/but~-38
ga=name/clooney~-14 ga=name/cowling~17 ga=name/de~-23 ga=name/di~-8 ga=name/do~-18 ga=name/domingo~-11
ga=name/drilled~26 ga=name/fellowship~-11 ga=name/from~56 ga=name/gave~9 ga=name/got~-8 ga=name/grandson~-31
ga=name/hanım~31 ga=name/has~24 ga=name/i~8 ga=name/if~-17 ga=name/in~46 ga=name/invited~16
ga=name/invites~12 ga=name/is~39 ga=name/isabel~-14 ga=name/judged~7 ga=name/k~16 ga=name/kelly~55
ga=name/know~-22 ga=name/lang~-28 ga=name/m'a~-6 ga=name/man~-13 ga=name/my~-26 ga=name/na~-33 ga=name/no~11
ga=name/now~6 ga=name/o~5 ga=name/o'dea~6 ga=name/of~31 ga=name/off~8 ga=name/on~11 ga=name/ran~-6
ga=name/said~-6 ga=name/same~-30 ga=name/scanned~21 ga=name/send~-27 ga=name/showed~25 ga=name/signs~8
ga=name/since~28 ga=name/something~27 ga=name/to~-23 ga=name/together~-15 ga=name/trading~-8
ga=name/university~-16 ga=name/volunteer~-8 ga=name/wants~27 ga=name/was~25 ga=name/wrapped~-21
ga=name/writes~6 ga=name/¶~17 ga=nameelse/$~-10 ga=nameelse/,~-47 ga=nameelse/.~5 ga=nameelse/:~29
ga=nameelse/?~13 ga=nameelse/and~38 ga=nameelse/conceicao~-8 ga=nameelse/is~28 ga=nameelse/of~-21
ga=nameelse/ora~-8 ga=nameword/$~-6 ga=nameword/'~-5 ga=nameword/,~17 ga=nameword/.~10 ga=nameword/?~-6
ga=nameword/and~21 ga=nameword/from~-12 ga=nameword/is~22 ga=nameword/the~-6 ga=nameword/who~-7
ga=namewordelse/,~-5 ga=namewordelse/.~-12 ga=namewordelse/from~-7 ga=namewordelse/who~-6 ga=word/$~-21
ga=word/,~-13 ga=wordelse/,~-9 ga=wordelse/.~-11 gbk=//~-17 gbk=//adv~40 gbk=//art~17 gbk=//aux~-15
gbk=//conj~-21 gbk=//people~32 gbk=//prof~41 gbk=//school~-10 gbk=//subj~-12 gbk=//title~95 gbk=//verb~14
gbk=//word~-36 gbk=/^/~14 gbk=/^/^~16 gbk=/^/adv~-10 gbk=/^/art~-10 gbk=/^/people~-6 gbk=/^/title~50
gbk=/^/verb~-11 gbk=/^/word~39 gbk=/adv/adv~-7 gbk=/adv/art~35 gbk=/adv/aux~-9 gbk=/adv/conj~-8
gbk=/adv/prep~-20 gbk=/adv/school~-5 gbk=/adv/verb~-29 gbk=/adv/word~-13 gbk=/art/~9 gbk=/art/adv~-9
gbk=/art/event~-6 gbk=/art/name~-6 gbk=/art/people~11 gbk=/art/title~27 gbk=/art/word~20 gbk=/aux/~13
gbk=/aux/adv~41 gbk=/aux/poss~-7 gbk=/aux/prep~-12 gbk=/aux/subj~-5 gbk=/aux/title~-36 gbk=/aux/verb~28
gbk=/aux/word~8 gbk=/conj/~18 gbk=/conj/art~-11 gbk=/conj/people~-8 gbk=/conj/subj~-6 gbk=/conj/verb~25
gbk=/conj/word~31 gbk=/event/~12 gbk=/event/prep~-11 gbk=/greet/title~-33 gbk=/kin/~32 gbk=/kin/verb~-8
gbk=/name/~-31 gbk=/org/~-35 gbk=/org/prep~-8 gbk=/people/art~30 gbk=/people/prep~49 gbk=/people/title~16
gbk=/people/word~22 gbk=/place/~-29 gbk=/poss/~-33 gbk=/poss/kin~28 gbk=/poss/people~16 gbk=/poss/title~9
gbk=/poss/word~25 gbk=/prep/~-32 gbk=/prep/adv~-7 gbk=/prep/art~-6 gbk=/prep/people~-18 gbk=/prep/poss~-12
gbk=/prep/prep~-7 gbk=/prep/title~21 gbk=/prep/verb~-18 gbk=/prep/word~-21 gbk=/prof/prep~-9
gbk=/school/~-24 gbk=/school/prof~-8 gbk=/subj/~29 gbk=/subj/art~-11 gbk=/subj/aux~-20 gbk=/subj/verb~-8
gbk=/subj/word~-13 gbk=/title/~40 gbk=/title/prep~-7 gbk=/verb/adv~-6 gbk=/verb/art~12 gbk=/verb/poss~-12
gbk=/verb/title~28 gbk=/verb/word~-10 gbk=/word/adv~-7 gbk=/word/art~-18 gbk=/word/conj~-7
gbk=/word/prep~-48 gbk=/word/prof~-6 gbk=/word/title~-17 gbk=/word/word~-22 gbk=else//~-14 gbk=else/^/^~-27
gbk=else/^/art~-5 gbk=else/adv/~-9 gbk=else/name/~-5 gbk=else/people/~45 gbk=else/verb/adv~19
gbk=else/verb/prep~-5 gbk=else/word/~-21 gbk=name//~-18 gbk=name//adv~-32 gbk=name//art~5 gbk=name//aux~31
gbk=name//greet~-19 gbk=name//name~-13 gbk=name//people~9 gbk=name//poss~10 gbk=name//prep~-13
gbk=name//prof~9 gbk=name//title~-14 gbk=name//verb~-32 gbk=name//word~-23 gbk=name/^/~-11 gbk=name/^/^~50
gbk=name/^/adv~16 gbk=name/^/art~12 gbk=name/^/aux~35 gbk=name/^/greet~-15 gbk=name/^/name~-15
gbk=name/^/prof~11 gbk=name/^/title~-20 gbk=name/^/verb~32 gbk=name/^/word~-25 gbk=name/adv/~28
gbk=name/adv/conj~26 gbk=name/adv/prep~10 gbk=name/adv/verb~10 gbk=name/adv/word~50 gbk=name/art/~-20
gbk=name/art/adv~18 gbk=name/art/aux~22 gbk=name/art/people~-10 gbk=name/art/title~11 gbk=name/aux/~-16
gbk=name/aux/art~33 gbk=name/aux/subj~-17 gbk=name/aux/title~19 gbk=name/aux/verb~-14 gbk=name/conj/~-24
gbk=name/conj/art~-10 gbk=name/conj/aux~9 gbk=name/event/~-7 gbk=name/event/prep~24 gbk=name/greet/~18
gbk=name/greet/poss~-21 gbk=name/kin/aux~-36 gbk=name/name/title~12 gbk=name/org/~21 gbk=name/org/prep~-7
gbk=name/people/~19 gbk=name/people/aux~14 gbk=name/people/people~12 gbk=name/people/prep~47
gbk=name/people/title~9 gbk=name/people/verb~-31 gbk=name/place/~19 gbk=name/poss/kin~-39
gbk=name/poss/prep~-24 gbk=name/poss/verb~-22 gbk=name/poss/word~-36 gbk=name/prep/conj~11
gbk=name/prep/name~-22 gbk=name/prep/people~12 gbk=name/prep/title~-21 gbk=name/prep/verb~15
gbk=name/prep/word~-20 gbk=name/prof/~12 gbk=name/prof/prep~-6 gbk=name/school/~-11 gbk=name/subj/~-41
gbk=name/subj/aux~-12 gbk=name/subj/verb~12 gbk=name/subj/word~-8 gbk=name/title/~47 gbk=name/title/prep~-12
gbk=name/verb/~37 gbk=name/verb/art~-14 gbk=name/verb/aux~7 gbk=name/verb/poss~-5 gbk=name/verb/prep~41
gbk=name/word/~44 gbk=name/word/art~-6 gbk=name/word/aux~-27 gbk=name/word/conj~-16 gbk=name/word/name~25
gbk=name/word/people~-5 gbk=name/word/poss~-23 gbk=name/word/prep~17 gbk=name/word/word~10 gbk=nameelse//~66
gbk=nameelse//prep~-6 gbk=nameelse/^/^~12 gbk=nameelse/^/art~6 gbk=nameelse/adv/~-8 gbk=nameelse/event/~19
gbk=nameelse/people/prep~-6 gbk=nameelse/place/~-12 gbk=nameelse/poss/~13 gbk=nameelse/prep/title~-8
gbk=nameelse/prof/prep~-7 gbk=nameelse/verb/~-12 gbk=nameelse/verb/title~-16 gbk=nameelse/word/~11
gbk=nameelse/word/prep~-7 gbk=nameword//~-19 gbk=nameword//adv~-5 gbk=nameword//art~-10
gbk=nameword//subj~-8 gbk=nameword/^/~-9 gbk=nameword/^/subj~-8 gbk=nameword/^/word~-16 gbk=nameword/adv/~-6
gbk=nameword/art/title~-7 gbk=nameword/art/word~-5 gbk=nameword/kin/~38 gbk=nameword/people/~-6
gbk=nameword/people/aux~31 gbk=nameword/people/subj~41 gbk=nameword/title/~34 gbk=nameword/word/~-17
gbk=namewordelse/^/^~-10 gbk=word//~-14 gbk=word/^/^~-14 gbk=word/people/~-5 gbk=word/word/~-16
gbk=wordelse/^/^~-15 gbk=wordelse/word/~-6 gp=/¨~-30 gp=/'~-11 gp=/(~13 gp=/,~-38 gp=/.~41 gp=/3~-11
gp=/:~11 gp=/?~-9 gp=/^~16 gp=/a~5 gp=/about~-10 gp=/accept~26 gp=/all~-8 gp=/also~-7 gp=/an~-34 gp=/and~-14
gp=/as~39 gp=/at~-30 gp=/bauhaus~-6 gp=/big~51 gp=/both~-20 gp=/by~32 gp=/called~60 gp=/captain~23
gp=/certain~35 gp=/chem~-9 gp=/der~-8 gp=/different~32 gp=/do~-5 gp=/dr~26 gp=/dzien~-16 gp=/em~-14
gp=/ex~-22 gp=/fae~-9 gp=/fellow~-15 gp=/first~-8 gp=/for~-11 gp=/forgive~-13 gp=/frau~-10 gp=/fraulein~32
gp=/from~-45 gp=/got~-7 gp=/guy~33 gp=/haul~-5 gp=/he~-9 gp=/he's~-11 gp=/her~-12 gp=/herr~-8 gp=/him~-5
gp=/i~-11 gp=/i'm~-18 gp=/if~-6 gp=/iit~-9 gp=/ikea~-6 gp=/imkerverein~-8 gp=/in~-40 gp=/is~-13 gp=/khun~27
gp=/korean~-9 gp=/left~-7 gp=/librarian~-8 gp=/ma'am~11 gp=/mademoiselle~31 gp=/me~-21 gp=/means~-14
gp=/miss~12 gp=/monsieur~12 gp=/mr~64 gp=/mrs~43 gp=/ms~59 gp=/my~-20 gp=/name~16 gp=/name's~46 gp=/named~34
gp=/neither~-6 gp=/never~-9 gp=/no~-5 gp=/not~-9 gp=/nurse~-12 gp=/obermaier~-7 gp=/of~10 gp=/old~-16
gp=/one~-8 gp=/one's~44 gp=/only~-8 gp=/other~-6 gp=/our~-6 gp=/overthinking~40 gp=/own~-5 gp=/poor~36
gp=/prof~14 gp=/professor~-32 gp=/reads~-8 gp=/same~-14 gp=/says~-19 gp=/sells~-7 gp=/she~-7 gp=/siemens~-5
gp=/small~23 gp=/sr~22 gp=/that~55 gp=/the~-34 gp=/this~61 gp=/tia~-32 gp=/to~9 gp=/uni~-5 gp=/very~-5
gp=/voglio~-6 gp=/want~-9 gp=/was~-18 gp=/wee~35 gp=/which~-7 gp=/with~-9 gp=/wrong~37 gp=else/.~-12
gp=else/^~-27 gp=else/a~-9 gp=else/dr~62 gp=else/from~-8 gp=else/himself~19 gp=else/in~-9 gp=else/says~-5
gp=else/to~-5 gp=name/!~47 gp=name/¨~76 gp=name/'~17 gp=name/(~29 gp=name/)~17 gp=name/,~51 gp=name/.~43
gp=name/:~44 gp=name/?~43 gp=name/^~50 gp=name/a~17 gp=name/about~-8 gp=name/accept~-20 gp=name/add~18
gp=name/after~-11 gp=name/and~-6 gp=name/as~21 gp=name/at~-45 gp=name/aunty~11 gp=name/barrister~23
gp=name/bord~-14 gp=name/brother~15 gp=name/by~22 gp=name/called~-17 gp=name/captain~-48 gp=name/certain~8
gp=name/court~-14 gp=name/cousin~15 gp=name/different~13 gp=name/doctora~34 gp=name/father~9 gp=name/for~-27
gp=name/fort~-47 gp=name/friend~-33 gp=name/from~78 gp=name/girl~-6 gp=name/got~13 gp=name/guy~17
gp=name/harper~-10 gp=name/here's~6 gp=name/hey~-14 gp=name/hi~-12 gp=name/his~-18 gp=name/hmm~11
gp=name/i~-12 gp=name/i'm~-12 gp=name/in~-43 gp=name/is~39 gp=name/it~-17 gp=name/it's~27 gp=name/its~17
gp=name/just~5 gp=name/kak~10 gp=name/kibbutz~-8 gp=name/king's~-9 gp=name/know~-8 gp=name/ma'am~11
gp=name/man~20 gp=name/me~8 gp=name/met~12 gp=name/miss~-11 gp=name/mrs~-34 gp=name/ms~10 gp=name/my~-14
gp=name/name~14 gp=name/name's~7 gp=name/named~18 gp=name/need~-22 gp=name/ngee~-20 gp=name/of~-49
gp=name/omg~-7 gp=name/one~50 gp=name/other~-29 gp=name/our~-5 gp=name/over~15 gp=name/plaza~-11
gp=name/port~-23 gp=name/purser~26 gp=name/queen~-23 gp=name/rep~25 gp=name/reseat~-12 gp=name/saint~-19
gp=name/same~11 gp=name/san~-41 gp=name/santa~-11 gp=name/says~48 gp=name/send~-10 gp=name/sergeant~-24
gp=name/siobhan~-9 gp=name/so~41 gp=name/some~48 gp=name/st~-32 gp=name/tal~6 gp=name/teatro~-15
gp=name/the~-76 gp=name/then~-15 gp=name/there's~7 gp=name/this~35 gp=name/to~57 gp=name/us~-9
gp=name/was~-14 gp=name/which~11 gp=name/who's~13 gp=name/with~56 gp=name/wrong~-38 gp=name/yayasan~-18
gp=name/¶~51 gp=nameelse/'~-12 gp=nameelse/,~-6 gp=nameelse/.~43 gp=nameelse/:~-9 gp=nameelse/^~12
gp=nameelse/from~-12 gp=nameelse/in~-12 gp=nameelse/lt~-19 gp=nameelse/ma'am~13 gp=nameelse/this~-11
gp=nameword/,~22 gp=nameword/a~-11 gp=nameword/and~41 gp=nameword/chief~-9 gp=nameword/i~-6
gp=nameword/she~-5 gp=nameword/the~-5 gp=nameword/this~-10 gp=nameword/was~30 gp=nameword/who~35
gp=namewordelse/^~-10 gp=namewordelse/the~-5 gp=word/,~-12 gp=word/.~-37 gp=word/^~-14 gp=wordelse/.~-10
gp=wordelse/^~-15 gpp=/¨/.~-28 gpp=/'/fellow~-5 gpp=/,/3~-10 gpp=/,/a~-7 gpp=/,/an~-12 gpp=/,/as~45
gpp=/,/me~-11 gpp=/,/one~-12 gpp=/,/that~-11 gpp=/,/the~-11 gpp=/./¨~-8 gpp=/./a~-7 gpp=/./mr~6
gpp=/./mrs~12 gpp=/./ms~9 gpp=/./never~-8 gpp=/./this~35 gpp=/2/got~-7 gpp=/:/'~-6 gpp=/^/¨~-11 gpp=/^/'~-8
gpp=/^/^~16 gpp=/^/a~23 gpp=/^/both~-7 gpp=/^/dr~13 gpp=/^/dzien~-16 gpp=/^/ex~-19 gpp=/^/fellow~-6
gpp=/^/forgive~-13 gpp=/^/frau~27 gpp=/^/fraulein~32 gpp=/^/herr~-28 gpp=/^/ikea~-6 gpp=/^/ma'am~11
gpp=/^/mademoiselle~31 gpp=/^/mr~18 gpp=/^/mrs~11 gpp=/^/sister~21 gpp=/^/that~-5 gpp=/^/the~-6
gpp=/^/this~-21 gpp=/^/tia~-32 gpp=/^/voglio~-6 gpp=/a/miss~21 gpp=/a/mr~-7 gpp=/a/mrs~19 gpp=/about/this~39
gpp=/across/mr~16 gpp=/agent/,~-5 gpp=/am/a~-5 gpp=/at/the~-7 gpp=/barclays/,~-6 gpp=/check/:~28
gpp=/days/.~33 gpp=/dear/mr~-6 gpp=/dear/sister~-13 gpp=/do/want~-7 gpp=/dr/.~59 gpp=/dredger/,~-7
gpp=/dunno/if~-5 gpp=/eu/em~-6 gpp=/for/one~-17 gpp=/forger/.~-15 gpp=/form/with~-6 gpp=/frau/obermaier~-7
gpp=/friday/,~-6 gpp=/from/a~72 gpp=/from/the~-7 gpp=/gjirokaster/.~-8 gpp=/guild/,~-6 gpp=/has/a~-18
gpp=/he's/a~-12 gpp=/he's/called~36 gpp=/he's/the~26 gpp=/he/,~57 gpp=/he/says~-8 gpp=/heart/,~-12
gpp=/helo/from~-9 gpp=/her/.~-30 gpp=/him/.~15 gpp=/i'm/a~-9 gpp=/i'm/overthinking~40 gpp=/i/,~-5
gpp=/i/haul~-5 gpp=/i/was~-6 gpp=/in/a~-7 gpp=/inviting/an~-14 gpp=/is/a~35 gpp=/its/mr~10
gpp=/lad/called~-13 gpp=/man/named~26 gpp=/master/of~-7 gpp=/me/.~-23 gpp=/met/.~-8 gpp=/mr/.~23
gpp=/name/is~15 gpp=/name/of~59 gpp=/no/.~-5 gpp=/not/that~48 gpp=/nurse/,~-7 gpp=/of/a~-6 gpp=/on/a~-8
gpp=/on/the~-7 gpp=/one/.~-55 gpp=/one/mrs~6 gpp=/or/accept~26 gpp=/pilot/,~-17 gpp=/re/:~28
gpp=/request/,~43 gpp=/saad/,~-6 gpp=/same/uni~-5 gpp=/saw/her~-8 gpp=/says/,~-6 gpp=/says/:~-9
gpp=/school/,~-11 gpp=/so/.~30 gpp=/steel/,~-15 gpp=/that/,~-5 gpp=/the/korean~-9 gpp=/the/same~-5
gpp=/the/wrong~37 gpp=/there's/a~-11 gpp=/this/guy~33 gpp=/this/mrs~7 gpp=/this/one~-5 gpp=/tho/,~-7
gpp=/time/this~33 gpp=/to/mr~24 gpp=/to/sr~13 gpp=/un/certain~35 gpp=/uni/librarian~-8 gpp=/wait/.~-9
gpp=/was/mrs~-12 gpp=/was/the~30 gpp=/words/:~-9 gpp=/written/'~57 gpp=/zookeeper/,~-9 gpp=else/^/^~-27
gpp=else/calls/himself~19 gpp=name/¨/hey~-8 gpp=name/'/.~-16 gpp=name/'/captain~-48 gpp=name/,/and~13
gpp=name/,/fort~-10 gpp=name/,/from~6 gpp=name/,/port~-7 gpp=name/,/teatro~-15 gpp=name/,/that's~-24
gpp=name/,/this~22 gpp=name/,/who's~10 gpp=name/./different~-10 gpp=name/./i'm~-10 gpp=name/./the~-7
gpp=name/:/¨~40 gpp=name/:/'~-10 gpp=name/:/)~17 gpp=name/^/^~50 gpp=name/^/accept~8 gpp=name/^/aunty~7
gpp=name/^/fort~-28 gpp=name/^/got~13 gpp=name/^/hmm~11 gpp=name/^/is~10 gpp=name/^/just~5 gpp=name/^/met~12
gpp=name/^/miss~-23 gpp=name/^/omg~-7 gpp=name/^/queen~-6 gpp=name/^/saint~-11 gpp=name/^/sergeant~-37
gpp=name/^/some~10 gpp=name/^/there's~7 gpp=name/a/certain~8 gpp=name/a/different~23 gpp=name/accept/from~20
gpp=name/after/.~6 gpp=name/all/.~6 gpp=name/at/st~-7 gpp=name/at/the~-12 gpp=name/bot/here's~6
gpp=name/bournville/:~-37 gpp=name/button/for~17 gpp=name/connect/?~10 gpp=name/czesc/,~5 gpp=name/day/.~-37
gpp=name/dunno/,~10 gpp=name/f/.~19 gpp=name/from/a~40 gpp=name/from/one~11 gpp=name/hall/!~12
gpp=name/he/is~22 gpp=name/hello/its~-21 gpp=name/her/,~14 gpp=name/her/from~-24 gpp=name/here/from~27
gpp=name/hesitating/over~15 gpp=name/him/from~-15 gpp=name/i'm/a~-17 gpp=name/in/king's~-9
gpp=name/in/san~-32 gpp=name/invite/from~13 gpp=name/is/an~13 gpp=name/is/it~-17 gpp=name/is/named~6
gpp=name/it/says~29 gpp=name/it/was~-30 gpp=name/kolej/yayasan~-18 gpp=name/lad/called~11
gpp=name/lol/it's~9 gpp=name/man/,~-25 gpp=name/man/called~-24 gpp=name/me/and~10 gpp=name/mi/need~-22
gpp=name/my/court~-14 gpp=name/my/cousin~15 gpp=name/my/friend~-8 gpp=name/name/is~12 gpp=name/name/of~-18
"""
