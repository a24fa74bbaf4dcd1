"""Weights by which candidates for `event` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
's~-18 D~-75 Da=$~-6 Da='~-15 Da=,~-29 Da=12~-6 Da=a~11 Da=about~11 Da=after~-15 Da=an~8 Da=and~15 Da=at~-16
Da=back~-11 Da=because~14 Da=before~-7 Da=beside~-8 Da=by~-11 Da=came~12 Da=day~27 Da=down~15 Da=each~31
Da=every~-11 Da=for~-34 Da=forty~26 Da=from~-13 Da=he~-9 Da=her~-7 Da=him~21 Da=his~23 Da=i~-7 Da=in~-18
Da=is~-15 Da=it~10 Da=la~14 Da=me~-35 Da=next~-6 Da=of~-17 Da=on~14 Da=one~21 Da=our~81 Da=pages~12
Da=second~-7 Da=that~-10 Da=the~65 Da=them~-6 Da=there~-11 Da=this~25 Da=through~-9 Da=to~-9 Da=together~-8
Da=two~19 Da=up~-14 Da=us~45 Da=w~-17 Da=was~17 Da=you~-8 Dalike~-60 Ddir=i~-46 Ddir=o~-29 Dencounter~51
Dgathering~10 Dhas=event~14 Dhas=goal~10 Dhas=how~-49 Dhas=link~-37 Dhas=name~67 Dhas=sender~13
Dhas=share~-57 Dl=)~-6 Dl=,~6 Dl=.~-20 Dl=:~6 Dl=?~8 Dl=^~13 Dl=both~-20 Dl=class~10 Dl=did~18 Dl=has~-18
Dl=have~-12 Dl=he~9 Dl=he's~-17 Dl=i~-5 Dl=i'd~-8 Dl=i'm~-5 Dl=i've~-9 Dl=is~-8 Dl=it~-7 Dl=just~-9
Dl=kravets~11 Dl=me~22 Dl=message~-6 Dl=n~-6 Dl=name~-11 Dl=never~-32 Dl=not~-9 Dl=only~7 Dl=she~12
Dl=she's~-8 Dl=teams~13 Dl=that~17 Dl=then~-6 Dl=there~9 Dl=us~-7 Dl=we'd~11 Dl=we've~-9 Dl=wey~7 Dl=who~33
Dl=wife~-6 Dl=woman~6 Dl=you~8 Dlq='/free~-16 Dlq=)/free~-6 Dlq=,/how~6 Dlq=./free~-15 Dlq=:/free~6
Dlq=?/free~8 Dlq=^/event~14 Dlq=both/free~-12 Dlq=class/free~10 Dlq=did/free~18 Dlq=has/free~-18
Dlq=have/free~-12 Dlq=he's/free~-12 Dlq=he/free~17 Dlq=he/share~-6 Dlq=i'd/free~-7 Dlq=i'm/free~-5
Dlq=i've/how~-7 Dlq=i/free~-8 Dlq=i/how~11 Dlq=is/free~-8 Dlq=it/free~-7 Dlq=just/free~-5
Dlq=kravets/free~11 Dlq=me/free~22 Dlq=message/free~-5 Dlq=n/free~-6 Dlq=name/free~-11 Dlq=never/free~-27
Dlq=never/how~-5 Dlq=not/free~-6 Dlq=only/free~7 Dlq=she's/free~-6 Dlq=she/free~-7 Dlq=she/how~20
Dlq=teams/free~13 Dlq=that/free~6 Dlq=that/how~10 Dlq=then/free~-6 Dlq=there/free~9 Dlq=us/free~-5
Dlq=was/free~6 Dlq=we'd/free~11 Dlq=we've/free~-8 Dlq=we/free~8 Dlq=wey/how~7 Dlq=who/free~11 Dlq=who/how~23
Dlq=wife/free~-6 Dlq=woman/free~6 Dlq=you/free~8 Dm=FalseFalse~-98 Dm=FalseTrue~-6 Dm=TrueFalse~-26
Dm=TrueTrue~54 Dn=0~-18 Dn=1~-21 Dn=2~30 Dn=3~36 Dn=4~22 Dn=5~-23 Dn=6~-101 Dneg~-78 Dq=event~14 Dq=free~-57
Dq=how~19 Dq=link~-5 Dq=odd~-19 Dq=share~-26 Dqi=event/0~14 Dqi=free/0~5 Dqi=free/1~-21 Dqi=free/2~-11
Dqi=free/3~-31 Dqi=how/1~27 Dqi=how/2~-13 Dqi=how/3~6 Dqi=odd/1~-6 Dqi=odd/3~-8 Dqi=share/2~-5
Dqi=share/3~-15 Dquoted~-18 Ds=he~-15 Ds=i~-39 Ds=it~-16 Ds=she~-5 Ds=were~-10 Ds=who~23 Dsm=False~-9
Dsm=True~5 Dsm=heFalse~-26 Dsm=heTrue~12 Dsm=iFalse~-34 Dsm=iTrue~-5 Dsm=itFalse~-11 Dsm=sheFalse~-26
Dsm=sheTrue~21 Dsm=weFalse~12 Dsm=weTrue~-13 Dsm=whoFalse~17 Dsm=whoTrue~7 Dsm=youFalse~-15 Dsm=youTrue~19
Dsubj=False~8 Dsubj=True~-83 Dsv=/ask~11 Dsv=/asked~-18 Dsv=/at~9 Dsv=/bought~-6 Dsv=/call~-6 Dsv=/called~-6
Dsv=/calls~12 Dsv=/came~45 Dsv=/confirmed~10 Dsv=/counted~14 Dsv=/delivered~19 Dsv=/drove~8 Dsv=/he~-10
Dsv=/he's~-5 Dsv=/his~13 Dsv=/hundred~-6 Dsv=/i'm~-6 Dsv=/like~-9 Dsv=/live~14 Dsv=/measured~14 Dsv=/my~-15
Dsv=/on~39 Dsv=/paid~12 Dsv=/played~15 Dsv=/put~10 Dsv=/retired~-5 Dsv=/sat~14 Dsv=/saw~-7 Dsv=/says~-8
Dsv=/sent~12 Dsv=/shared~8 Dsv=/she~5 Dsv=/she's~-8 Dsv=/signed~-11 Dsv=/spoke~-7 Dsv=/stand~12 Dsv=/stay~15
Dsv=/stood~-7 Dsv=/study~14 Dsv=/taught~-11 Dsv=/the~13 Dsv=/told~-6 Dsv=/took~28 Dsv=/train~9 Dsv=/wants~-6
Dsv=/we~-6 Dsv=/work~13 Dsv=/worked~-12 Dsv=he/asked~-8 Dsv=he/came~-15 Dsv=he/fixed~14 Dsv=he/gave~-9
Dsv=he/inspected~13 Dsv=he/made~12 Dsv=he/opened~10 Dsv=he/ran~9 Dsv=he/sat~-9 Dsv=he/sold~-8 Dsv=he/stood~7
Dsv=he/taught~-8 Dsv=he/took~11 Dsv=he/trained~-6 Dsv=he/wants~-6 Dsv=i/asked~-12 Dsv=i/came~-8
Dsv=i/interviewed~32 Dsv=i/know~6 Dsv=i/pitched~-7 Dsv=i/played~10 Dsv=i/ran~-5 Dsv=i/read~12 Dsv=i/sat~9
Dsv=i/saw~-5 Dsv=i/spoke~-5 Dsv=i/think~12 Dsv=i/trained~8 Dsv=i/turned~12 Dsv=i/want~-7
Dsv=person/asked~-10 Dsv=person/call~10 Dsv=person/called~-9 Dsv=person/come~8 Dsv=person/found~13
Dsv=person/heard~11 Dsv=person/sat~-7 Dsv=person/says~-7 Dsv=person/stopped~15 Dsv=person/took~13
Dsv=person/trained~-9 Dsv=she/came~15 Dsv=she/ran~18 Dsv=she/spoke~11 Dsv=she/talked~13 Dsv=she/taught~-7
Dsv=she/wrote~13 Dsv=they/moved~12 Dsv=we/call~14 Dsv=we/exchanged~-7 Dsv=we/matched~19 Dsv=we/sat~-9
Dsv=we/shared~-23 Dsv=we/spoke~7 Dsv=we/stood~9 Dsv=we/talk~5 Dsv=who/came~29 Dsv=who/fixed~-8
Dsv=who/gave~-7 Dsv=who/ran~-9 Dsv=who/rang~9 Dsv=who/runs~7 Dsv=who/sat~-9 Dsv=who/sold~-6
Dsv=who/taught~-7 Dsv=who/walked~10 Dthem=False~-37 Dthem=True~-38 Du=~-75 Du=e~-16 Du=g~9 Du=ge~7
Dus=False~-64 Dus=True~-11 Dusm=FalseFalse~-61 Dusm=TrueFalse~-42 Dusm=TrueTrue~31 Dusv=FalseFalseargued~-6
Dusv=FalseFalseask~12 Dusv=FalseFalseasked~-10 Dusv=FalseFalseat~9 Dusv=FalseFalsecall~23
Dusv=FalseFalsecalled~-19 Dusv=FalseFalsecalls~9 Dusv=FalseFalsecame~42 Dusv=FalseFalsecancelled~13
Dusv=FalseFalsechaired~12 Dusv=FalseFalsechat~-6 Dusv=FalseFalsechatted~8 Dusv=FalseFalsechecked~-10
Dusv=FalseFalsecounted~13 Dusv=FalseFalsedisagreed~14 Dusv=FalseFalseexchanged~-8 Dusv=FalseFalsefixed~-8
Dusv=FalseFalseflew~-5 Dusv=FalseFalsefound~11 Dusv=FalseFalsegave~-14 Dusv=FalseFalsei'm~-5
Dusv=FalseFalsejoined~-7 Dusv=FalseFalseknow~-6 Dusv=FalseFalselike~-8 Dusv=FalseFalselive~10
Dusv=FalseFalsemade~-5 Dusv=FalseFalsematched~19 Dusv=FalseFalsemoved~9 Dusv=FalseFalseon~42
Dusv=FalseFalseopened~12 Dusv=FalseFalseplayed~32 Dusv=FalseFalsepulled~12 Dusv=FalseFalseput~9
Dusv=FalseFalserang~15 Dusv=FalseFalseread~11 Dusv=FalseFalsesat~-7 Dusv=FalseFalsesaw~-7
Dusv=FalseFalsesay~-9 Dusv=FalseFalsesays~-16 Dusv=FalseFalseserved~-5 Dusv=FalseFalseshared~-18
Dusv=FalseFalseshe~-11 Dusv=FalseFalsesigned~-11 Dusv=FalseFalsespent~8 Dusv=FalseFalsespoken~9
Dusv=FalseFalsestand~12 Dusv=FalseFalsestay~15 Dusv=FalseFalsestopped~14 Dusv=FalseFalsestudy~13
Dusv=FalseFalsethe~6 Dusv=FalseFalsethink~12 Dusv=FalseFalsetook~-7 Dusv=FalseFalsetrain~12
Dusv=FalseFalsetrained~-14 Dusv=FalseFalsewalked~-9 Dusv=FalseFalsewant~-8 Dusv=FalseFalsewants~-7
Dusv=FalseFalsewe~-5 Dusv=FalseFalsework~11 Dusv=FalseFalseworked~-13 Dusv=FalseTruedelivered~19
Dusv=FalseTrueinterviewed~32 Dusv=FalseTrueknow~7 Dusv=FalseTruemet~-6 Dusv=FalseTrueplayed~-5
Dusv=FalseTruesat~-7 Dusv=FalseTruesigned~12 Dusv=FalseTruetalked~9 Dusv=FalseTruetook~22
Dusv=FalseTruetrained~11 Dusv=FalseTrueturned~13 Dusv=FalseTruewalked~12 Dusv=TrueFalseasked~-31
Dusv=TrueFalseaudited~10 Dusv=TrueFalsebought~-6 Dusv=TrueFalsecame~28 Dusv=TrueFalsechecked~10
Dusv=TrueFalsecleared~7 Dusv=TrueFalsecome~6 Dusv=TrueFalsecounted~14 Dusv=TrueFalsedelivered~7
Dusv=TrueFalseexamined~14 Dusv=TrueFalseexplained~8 Dusv=TrueFalsefailed~10 Dusv=TrueFalsefixed~10
Dusv=TrueFalsefound~-7 Dusv=TrueFalsegave~6 Dusv=TrueFalsegraded~-7 Dusv=TrueFalsehe~-13
Dusv=TrueFalseheard~7 Dusv=TrueFalseinspected~18 Dusv=TrueFalselike~-6 Dusv=TrueFalselive~14
Dusv=TrueFalsemy~-12 Dusv=TrueFalseopened~8 Dusv=TrueFalsepaid~14 Dusv=TrueFalsepitched~8
Dusv=TrueFalsepresented~10 Dusv=TrueFalseput~7 Dusv=TrueFalseran~16 Dusv=TrueFalserang~25
Dusv=TrueFalseread~25 Dusv=TrueFalsesaw~-9 Dusv=TrueFalsesent~11 Dusv=TrueFalseshe~17 Dusv=TrueFalseshe's~-5
Dusv=TrueFalsesold~-15 Dusv=TrueFalsespoke~7 Dusv=TrueFalsestamped~11 Dusv=TrueFalsestopped~-6
Dusv=TrueFalsetalked~-9 Dusv=TrueFalsetaught~-31 Dusv=TrueFalsethe~10 Dusv=TrueFalsetold~-5
Dusv=TrueFalsetook~30 Dusv=TrueFalsetrain~8 Dusv=TrueFalsewalked~14 Dusv=TrueFalsewants~-6
Dusv=TrueFalseworked~-6 Dusv=TrueFalsewrote~10 Dusv=TrueTrueasked~-7 Dusv=TrueTruegave~-9
Dusv=TrueTruehis~14 Dusv=TrueTruemade~12 Dv=add~-6 Dv=argued~-7 Dv=ask~9 Dv=asked~-53 Dv=asks~-6 Dv=at~9
Dv=audited~24 Dv=bought~-9 Dv=brought~24 Dv=call~16 Dv=called~-24 Dv=calls~7 Dv=came~64 Dv=cancelled~13
Dv=carried~-6 Dv=chaired~6 Dv=chat~-7 Dv=chatted~6 Dv=checked~11 Dv=cleaned~-7 Dv=cleared~6 Dv=confirmed~10
Dv=counted~27 Dv=delivered~25 Dv=disagreed~14 Dv=examined~10 Dv=exchanged~-8 Dv=explained~5 Dv=failed~8
Dv=finished~-5 Dv=flew~-6 Dv=gave~-21 Dv=go~-5 Dv=graded~-7 Dv=he~-10 Dv=he's~-5 Dv=held~-8 Dv=his~13
Dv=hit~13 Dv=hundred~-7 Dv=i'm~-6 Dv=inspected~13 Dv=interviewed~55 Dv=invited~-6 Dv=joined~-9 Dv=judged~-7
Dv=keeps~-7 Dv=knows~-6 Dv=left~-6 Dv=let~-6 Dv=like~-16 Dv=live~24 Dv=looked~-6 Dv=matched~19
Dv=measured~14 Dv=met~-10 Dv=moved~7 Dv=my~-15 Dv=need~-7 Dv=on~39 Dv=opened~18 Dv=paid~12 Dv=passed~-6
Dv=phoned~-10 Dv=pitched~-6 Dv=played~21 Dv=presented~22 Dv=pulled~26 Dv=put~16 Dv=ran~10 Dv=rang~35
Dv=read~33 Dv=retired~-8 Dv=said~-6 Dv=sat~-14 Dv=saw~-22 Dv=say~-11 Dv=says~-23 Dv=scanned~11 Dv=sells~-7
Dv=send~-7 Dv=sent~7 Dv=served~-8 Dv=shadowed~23 Dv=shared~-24 Dv=she~5 Dv=she's~-8 Dv=shouted~-5
Dv=sold~-24 Dv=spent~23 Dv=stamped~11 Dv=stand~11 Dv=stay~14 Dv=stayed~-6 Dv=stopped~7 Dv=study~12
Dv=taught~-42 Dv=teach~-5 Dv=the~13 Dv=think~11 Dv=told~-11 Dv=took~44 Dv=train~20 Dv=turned~8 Dv=used~-6
Dv=walked~17 Dv=want~-14 Dv=wants~-15 Dv=watched~-11 Dv=we~-6 Dv=went~-8 Dv=work~10 Dv=worked~-22
Dv=writes~-6 Dva=asked/me~-19 Dva=at/the~10 Dva=came/and~23 Dva=came/back~-9 Dva=came/down~-8
Dva=came/for~-9 Dva=came/in~-5 Dva=came/round~6 Dva=came/second~-6 Dva=came/through~-7 Dva=came/to~50
Dva=came/with~7 Dva=cancelled/,~13 Dva=checked/my~-11 Dva=checked/the~-6 Dva=disagreed/on~14
Dva=drove/the~-7 Dva=explained/the~8 Dva=failed/my~11 Dva=fixed/my~8 Dva=fixed/your~-6 Dva=found/the~12
Dva=gave/me~-12 Dva=gave/my~11 Dva=gave/us~-7 Dva=he/was~11 Dva=heard/me~12 Dva=i/was~9 Dva=in/the~6
Dva=interviewed/me~10 Dva=let/me~-5 Dva=made/us~11 Dva=met/him~-7 Dva=on/the~39 Dva=paid/,~14
Dva=pitched/me~8 Dva=played/each~13 Dva=ran/the~15 Dva=rang/me~25 Dva=sat/by~-7 Dva=sat/in~5 Dva=sat/my~12
Dva=sat/next~-5 Dva=sat/on~-12 Dva=sat/w~-6 Dva=sat/with~21 Dva=saw/my~-8 Dva=sent/me~12 Dva=shared/a~-7
Dva=she/came~13 Dva=signed/for~13 Dva=signed/my~-7 Dva=sold/me~-5 Dva=spoke/at~10 Dva=spoke/for~-5
Dva=spoke/to~9 Dva=stopped/at~15 Dva=talked/,~-5 Dva=taught/me~-20 Dva=taught/my~-8 Dva=took/me~26
Dva=took/my~8 Dva=took/the~-6 Dva=trained/at~-8 Dva=trained/him~12 Dva=trained/in~-9 Dva=trained/us~14
Dva=turned/pages~12 Dva=want/to~-7 Dva=wants/to~-6 Dva=worked/at~-5 Dx=&~24 Dx='~-29 Dx=,~-25 Dx=.~-8
Dx=2020~10 Dx=2022~13 Dx=abattoir~10 Dx=after~12 Dx=alive~-5 Dx=and~-30 Dx=before~-6 Dx=boiler~11 Dx=books~7
Dx=brickworks~12 Dx=call~10 Dx=camp~10 Dx=campus~10 Dx=centre~10 Dx=chapel~8 Dx=club~13 Dx=coffee~-5
Dx=connect~-5 Dx=convent~6 Dx=cows~12 Dx=croydon~15 Dx=daughter~13 Dx=dentist~14 Dx=depot~7 Dx=desk~10
Dx=died~14 Dx=dog~-5 Dx=door~-5 Dx=doors~13 Dx=down~-5 Dx=dundee~14 Dx=duty~8 Dx=fire~-8 Dx=ghent~12
Dx=graz~25 Dx=group~9 Dx=hand~-5 Dx=heidelberg~12 Dx=her~-20 Dx=him~32 Dx=his~12 Dx=hives~10 Dx=hospital~6
Dx=hours~9 Dx=how~9 Dx=hrs~-9 Dx=in~-8 Dx=inside~13 Dx=inspection~11 Dx=it~24 Dx=january~14 Dx=job~12
Dx=lady~11 Dx=lol~-6 Dx=lorient~11 Dx=lot~12 Dx=machine~16 Dx=mate~12 Dx=may~8 Dx=me~-59 Dx=meetings~-5
Dx=mine~-6 Dx=minutes~-5 Dx=morning~9 Dx=night~-11 Dx=nights~8 Dx=now~-6 Dx=october~14 Dx=office~-6
Dx=once~-7 Dx=one~-10 Dx=other~7 Dx=out~-6 Dx=plan~13 Dx=plant~6 Dx=post~11 Dx=radio~11 Dx=roof~-5
Dx=room~-6 Dx=round~-9 Dx=sat~-9 Dx=scheme~9 Dx=september~11 Dx=shift~9 Dx=side~11 Dx=split~10 Dx=stage~12
Dx=step~-7 Dx=stuff~23 Dx=table~-10 Dx=talk~-6 Dx=talked~-6 Dx=team~11 Dx=telephone~11 Dx=that~-8
Dx=there~-10 Dx=thesis~10 Dx=thing~-6 Dx=third~11 Dx=thursday~5 Dx=till~13 Dx=times~-9 Dx=together~33
Dx=trainee~9 Dx=twice~-11 Dx=up~-6 Dx=van~10 Dx=warehouse~5 Dx=wednesday~14 Dx=when~-7 Dx=yard~10
Dx=year~-11 Dx=years~-16 Dx=yrs~-7 Dz=!~7 Dz=¨~-12 Dz=$~-46 Dz=(~9 Dz=,~48 Dz=.~-28 Dz=:~-14 Dz=;~6 Dz=?~-13
Dz=and~42 Dz=at~-33 Dz=before~-9 Dz=but~-7 Dz=for~14 Dz=i~-5 Dz=is~-19 Dz=it~-11 Dz=last~29 Dz=long~-20
Dz=now~-10 Dz=she~7 Dz=since~-8 Dz=so~-10 Dz=then~6 Dz=they~-6 Dz=w~30 Dz=we~-14 Dz=while~21 Dz=who~-10
Dz=with~24 Dz=you~-7 Dze=!/~8 Dze=¨/~-8 Dze=$/~-31 Dze=$/e~-21 Dze=$/ge~10 Dze=(/~-7 Dze=(/e~16 Dze=,/~18
Dze=,/e~19 Dze=,/g~25 Dze=,/ge~-13 Dze=./e~-22 Dze=./ge~-7 Dze=:/~-11 Dze=;/~-5 Dze=?/~-7 Dze=and/~21
Dze=and/g~11 Dze=and/ge~10 Dze=at/~-11 Dze=at/e~-19 Dze=before/~-8 Dze=for/e~16 Dze=for/g~-5 Dze=he/~-9
Dze=he/e~10 Dze=is/~-14 Dze=it/~-6 Dze=last/~23 Dze=last/e~7 Dze=long/~-5 Dze=long/e~-13 Dze=now/~-8
Dze=she/e~10 Dze=since/~-5 Dze=so/~-7 Dze=then/e~10 Dze=they/~-5 Dze=w/~23 Dze=w/e~8 Dze=we/~-10
Dze=while/~21 Dze=who/~-9 Dze=with/~11 Dze=with/e~15 Dze=you/~-5 Dzn=!1~10 Dzn=$1~-19 Dzn=$2~-19 Dzn=(2~10
Dzn=,1~42 Dzn=,2~22 Dzn=,3~17 Dzn=,4~-34 Dzn=.0~-20 Dzn=.1~20 Dzn=.4~-28 Dzn=:1~-8 Dzn=;4~14 Dzn=?1~-12
Dzn=and0~-10 Dzn=and1~18 Dzn=and2~17 Dzn=and3~18 Dzn=at0~-6 Dzn=at1~-13 Dzn=at2~-7 Dzn=for0~-11 Dzn=for1~-15
Dzn=for2~31 Dzn=for3~15 Dzn=for4~-6 Dzn=he1~11 Dzn=he3~-6 Dzn=i4~-5 Dzn=is1~-6 Dzn=is2~-7 Dzn=it1~5
Dzn=it2~-7 Dzn=it3~-7 Dzn=last1~14 Dzn=last2~8 Dzn=last3~9 Dzn=long4~-20 Dzn=she1~6 Dzn=she4~9 Dzn=then1~9
Dzn=w1~31 Dzn=w2~7 Dzn=when1~-8 Dzn=when2~7 Dzn=while1~10 Dzn=while2~11 Dzn=with0~-7 Dzn=with1~10
Dzn=with2~33 Dzn=with3~-8 K=all~-27 K=none~-36 K=open~-6 K=some~-9 Kka=all/emp/~-13 Kka=all/encounter/~-13
Kka=all/encounter/alike~-8 Kka=all/famous/~6 Kka=all/gathering/~15 Kka=all/kschool/~-7 Kka=all/name/~-14
Kka=all/name/far~8 Kka=all/org/~8 Kka=all/people/alike~10 Kka=all/place/~-18 Kka=all/place/alike~16
Kka=all/place/far~-6 Kka=all/school/~-7 Kka=all/unknown/~-12 Kka=all/unknown/alike~-9 Kka=all/word/~28
Kka=all/word/far~-10 Kka=none/emp/~31 Kka=none/emp/alike~-10 Kka=none/emp/far~-6 Kka=none/encounter/alike~9
Kka=none/famous/~7 Kka=none/gathering/alike~21 Kka=none/gathering/far~19 Kka=none/kemp/~-7 Kka=none/kin/~-13
Kka=none/name/alike~19 Kka=none/people/~-23 Kka=none/people/alike~-6 Kka=none/place/~9 Kka=none/prof/~-10
Kka=none/prof/alike~-6 Kka=none/prog/~5 Kka=none/prog/alike~-8 Kka=none/school/~-8 Kka=none/unknown/far~-13
Kka=none/word/~-24 Kka=none/word/alike~-6 Kka=none/word/far~6 Kka=open/encounter/~9 Kka=open/encounter/far~9
Kka=open/famous/~14 Kka=open/gathering/~-8 Kka=open/name/~-7 Kka=open/prof/~-6 Kka=open/unknown/~7
Kka=open/word/~-10 Kka=open/word/alike~11 Kka=some/career/~11 Kka=some/emp/~-7 Kka=some/encounter/~27
Kka=some/encounter/alike~-17 Kka=some/encounter/far~5 Kka=some/gathering/alike~-15 Kka=some/name/~9
Kka=some/org/~-5 Kka=some/people/~7 Kka=some/prof/~13 Kka=some/prog/~-8 Kka=some/unknown/~11
Kka=some/word/~11 Kka=some/word/alike~-14 Kp=all/~-17 Kp=all/at~43 Kp=all/for~-13 Kp=all/from~-7
Kp=all/in~-25 Kp=all/into~12 Kp=all/of~-23 Kp=all/on~10 Kp=all/to~9 Kp=none/about~-20 Kp=none/across~-7
Kp=none/after~15 Kp=none/am~-7 Kp=none/around~-6 Kp=none/as~-6 Kp=none/at~32 Kp=none/by~7 Kp=none/de~-10
Kp=none/di~7 Kp=none/for~5 Kp=none/from~15 Kp=none/na~-8 Kp=none/no~-20 Kp=none/of~-14 Kp=none/off~-12
Kp=none/on~26 Kp=none/out~-9 Kp=none/over~7 Kp=none/per~-5 Kp=none/sa~23 Kp=none/since~-11
Kp=none/through~-6 Kp=none/to~-8 Kp=none/until~-6 Kp=none/up~14 Kp=none/w~9 Kp=none/with~-25 Kp=open/~-6
Kp=some/~-21 Kp=some/for~18 Kp=some/in~5 Kp=some/on~-10 Kp=some/sa~7 Kp=some/through~-8 Kp=some/to~-8
Kp=some/with~-6 Kq=all/free~-9 Kq=all/share~-13 Kq=none/event~10 Kq=none/free~7 Kq=none/link~-11
Kq=none/odd~-19 Kq=none/share~-16 Kq=open/free~-32 Kq=open/how~33 Kq=open/share~-7 Kq=some/free~-15
Kq=some/how~18 Kq=some/link~5 Kq=some/share~-16 Kv=all/~-5 Kv=all/called~9 Kv=all/came~7 Kv=all/chat~-7
Kv=all/discussed~9 Kv=all/judged~17 Kv=all/put~11 Kv=all/says~-7 Kv=all/see~6 Kv=all/seen~6 Kv=all/send~-6
Kv=all/shared~8 Kv=all/spoke~13 Kv=all/stand~11 Kv=all/stood~-8 Kv=all/teach~-5 Kv=all/trained~-7
Kv=all/works~-9 Kv=none/added~7 Kv=none/adding~-6 Kv=none/asked~22 Kv=none/bring~7 Kv=none/buy~-9
Kv=none/called~6 Kv=none/came~19 Kv=none/chat~-6 Kv=none/chatted~18 Kv=none/come~10 Kv=none/discussed~-7
Kv=none/doing~-7 Kv=none/done~12 Kv=none/ended~9 Kv=none/examined~5 Kv=none/finished~-9 Kv=none/fixed~13
Kv=none/flew~7 Kv=none/gave~-10 Kv=none/go~-6 Kv=none/held~14 Kv=none/interviewed~-10 Kv=none/judged~10
Kv=none/knows~-6 Kv=none/led~11 Kv=none/let~11 Kv=none/like~-10 Kv=none/liked~5 Kv=none/list~-13
Kv=none/live~-6 Kv=none/look~-5 Kv=none/loved~-9 Kv=none/made~20 Kv=none/mean~14 Kv=none/meeting~-7
Kv=none/met~15 Kv=none/pitched~6 Kv=none/press~-8 Kv=none/put~-6 Kv=none/ran~8 Kv=none/retired~7
Kv=none/running~7 Kv=none/sat~8 Kv=none/saw~-13 Kv=none/see~5 Kv=none/seen~-10 Kv=none/send~-8
Kv=none/sent~11 Kv=none/shared~-8 Kv=none/sold~8 Kv=none/spoke~-11 Kv=none/spoken~-5 Kv=none/stood~-6
Kv=none/studied~-7 Kv=none/taken~8 Kv=none/taking~10 Kv=none/talk~-14 Kv=none/talked~8 Kv=none/thought~-14
Kv=none/took~5 Kv=none/translated~9 Kv=none/turned~13 Kv=none/volunteered~13 Kv=none/walked~-6
Kv=none/wants~-10 Kv=none/went~8 Kv=none/work~6 Kv=none/worked~-8 Kv=open/~-6 Kv=some/held~7 Kv=some/saw~-6
Kv=some/says~-6 Kv=some/send~6 Kv=some/served~-6 Kv=some/shared~5 Kv=some/sits~-6 Kv=some/stood~8 N=~-12
N=also<~-13 N=both<~-34 N=both>~-6 N=mine<~20 N=same<~-24 N=same>~-15 N=shared<~9 N=shared>~-6
N=together>~28 N=too<~-11 N=too>~-12 Nk=/encounter~15 Nk=/famous~25 Nk=/gathering~11 Nk=/kemp~-8 Nk=/kin~-16
Nk=/kschool~-11 Nk=/name~-6 Nk=/org~8 Nk=/prof~-11 Nk=/prog~-10 Nk=/school~-23 Nk=/trail~-5 Nk=/unknown~7
Nk=both</encounter~-12 Nk=both</name~8 Nk=both</unknown~-10 Nk=both</word~-9 Nk=both>/encounter~-18
Nk=both>/gathering~8 Nk=both>/place~10 Nk=mine</encounter~15 Nk=mine</word~-6 Nk=mine>/encounter~-6
Nk=mine>/gathering~-15 Nk=mine>/org~6 Nk=mine>/unknown~11 Nk=mine>/word~6 Nk=same</encounter~7
Nk=same</org~-9 Nk=same</school~-5 Nk=same</unknown~-6 Nk=same</word~8 Nk=same>/unknown~8 Nk=same>/word~-14
Nk=shared</emp~-5 Nk=shared</word~8 Nk=shared>/encounter~10 Nk=together</gathering~8
Nk=together>/gathering~7 Nk=together>/name~11 Nk=together>/school~13 Nk=too</encounter~-8 R=~-5 R=twice~-46
R=word~-26 RK=/open~-16 RK=/some~10 RK=twice/all~-31 RK=twice/none~-7 RK=twice/open~7 RK=twice/some~-15
RK=word/none~-25 Ral=/far~-6 Ral=twice/~-29 Ral=twice/alike~-13 Ral=word/~8 Ral=word/alike~-7
Ral=word/far~-27 Rk=/emp~-13 Rk=/encounter~13 Rk=/famous~33 Rk=/gathering~34 Rk=/kemp~-8 Rk=/kin~-16
Rk=/kschool~-13 Rk=/name~15 Rk=/org~-17 Rk=/people~-22 Rk=/prof~-7 Rk=/prog~-28 Rk=/school~-17 Rk=/trail~-5
Rk=/unknown~12 Rk=/word~12 Rk=twice/people~13 Rk=twice/place~-6 Rk=twice/unknown~-23 Rk=twice/word~-13
Rk=word/gathering~-12 Rk=word/name~-6 Rk=word/org~14 Rk=word/prof~-7 Rk=word/prog~9 Rk=word/unknown~-5
Rk=word/word~-18 V=~-10 V=act~32 V=belong~-12 V=hire~-11 V=meet~26 V=other~-30 V=say~-19 V=study~-10
V=want~-25 V=work~-18 VK=/all~-5 VK=/open~-6 VK=act/all~29 VK=act/none~-13 VK=act/some~17 VK=belong/none~-7
VK=hire/none~-6 VK=meet/all~6 VK=meet/some~21 VK=other/all~-11 VK=other/none~-7 VK=other/some~-11
VK=say/all~-12 VK=say/some~-9 VK=study/all~-15 VK=study/none~5 VK=want/all~8 VK=want/none~-27
VK=want/some~-6 VK=work/all~-20 VK=work/none~18 VK=work/some~-16 VS=/~-17 VS=/I~-11 VS=/it~9 VS=/someone~6
VS=/they~-8 VS=/were~13 VS=act/~22 VS=act/they~8 VS=act/we~6 VS=belong/~-5 VS=belong/they~-7 VS=hire/they~-6
VS=meet/~20 VS=meet/I~22 VS=meet/they~-12 VS=other/~-30 VS=other/I~-12 VS=other/it~-5 VS=other/they~-10
VS=other/we~11 VS=other/were~7 VS=other/you~12 VS=say/~-6 VS=say/I~-8 VS=say/they~-12 VS=say/we~11
VS=study/~26 VS=study/I~-13 VS=study/we~-18 VS=want/I~-14 VS=want/they~-7 VS=work/they~-16 VS=work/we~-6
VSal=//far~-18 VSal=/I/far~-8 VSal=/it/~10 VSal=/someone/~7 VSal=/they/alike~-5 VSal=/u/~5 VSal=/were/~13
VSal=act//~28 VSal=act//alike~-10 VSal=act/I/far~6 VSal=act/they/~-9 VSal=act/they/alike~15
VSal=act/we/alike~5 VSal=belong//~-5 VSal=belong/they/~-6 VSal=hire/they/~-6 VSal=meet//alike~22
VSal=meet/I/alike~13 VSal=meet/I/far~12 VSal=meet/they/~-9 VSal=meet/they/alike~-12 VSal=meet/they/far~9
VSal=other//alike~-9 VSal=other//far~-17 VSal=other/I/~-15 VSal=other/I/alike~14 VSal=other/I/far~-10
VSal=other/they/~7 VSal=other/they/alike~-11 VSal=other/they/far~-6 VSal=other/we/~14 VSal=other/you/far~11
VSal=say/I/~-7 VSal=say/they/~-10 VSal=say/they/alike~-7 VSal=say/we/~15 VSal=study//~26
VSal=study/I/alike~-7 VSal=study/they/~13 VSal=study/they/alike~-13 VSal=study/we/alike~-14 VSal=want/I/~-12
VSal=want/they/~-6 VSal=work//~-8 VSal=work//alike~12 VSal=work/I/~5 VSal=work/they/~-14 VSk=//emp~-6
VSk=//famous~24 VSk=//kin~-12 VSk=//kschool~-7 VSk=//name~-13 VSk=//org~-29 VSk=//place~29 VSk=//prof~-20
VSk=//prog~18 VSk=//school~-8 VSk=//unknown~-12 VSk=//word~-14 VSk=/I/emp~-11 VSk=/I/gathering~5
VSk=/I/name~6 VSk=/I/people~-5 VSk=/I/prof~6 VSk=/I/unknown~9 VSk=/it/encounter~7 VSk=/it/gathering~9
VSk=/it/name~-7 VSk=/it/word~7 VSk=/they/emp~15 VSk=/they/gathering~13 VSk=/they/org~8 VSk=/they/people~5
VSk=/they/place~-10 VSk=/they/prof~5 VSk=/they/prog~-12 VSk=/they/word~-19 VSk=/we/word~12 VSk=/were/emp~10
VSk=/were/encounter~-13 VSk=/were/gathering~-5 VSk=/were/name~8 VSk=/were/unknown~11 VSk=/were/word~6
VSk=/you/word~7 VSk=act//emp~-10 VSk=act//encounter~-6 VSk=act//gathering~12 VSk=act//school~9
VSk=act//unknown~8 VSk=act//word~12 VSk=act/I/gathering~-17 VSk=act/I/unknown~24 VSk=act/they/emp~-9
VSk=act/they/org~9 VSk=act/they/unknown~24 VSk=act/they/word~-11 VSk=act/we/gathering~8 VSk=meet//emp~-6
VSk=meet//encounter~10 VSk=meet//gathering~-9 VSk=meet//org~9 VSk=meet//unknown~18 VSk=meet//word~14
VSk=meet/I/gathering~13 VSk=meet/I/people~5 VSk=meet/I/unknown~-7 VSk=meet/I/word~16
VSk=meet/they/encounter~-7 VSk=meet/they/gathering~-6 VSk=meet/they/name~9 VSk=meet/they/word~7
VSk=meet/we/gathering~-8 VSk=meet/we/name~15 VSk=meet/we/people~-7 VSk=meet/we/unknown~-6
VSk=meet/we/word~13 VSk=other//emp~28 VSk=other//encounter~10 VSk=other//gathering~-7 VSk=other//name~-9
VSk=other//unknown~-9 VSk=other//word~-32 VSk=other/I/emp~-5 VSk=other/I/people~6 VSk=other/they/emp~-7
VSk=other/they/encounter~36 VSk=other/they/gathering~-5 VSk=other/they/name~6 VSk=other/they/unknown~-19
VSk=other/they/word~-18 VSk=other/we/encounter~5 VSk=other/we/name~11 VSk=other/we/prof~13
VSk=other/we/unknown~-9 VSk=other/we/word~-8 VSk=other/you/emp~11 VSk=other/you/encounter~-8
VSk=other/you/word~11 VSk=say//name~-5 VSk=say//unknown~12 VSk=say/they/encounter~9 VSk=say/they/unknown~-7
VSk=say/they/word~-7 VSk=say/we/encounter~-6 VSk=say/we/word~6 VSk=study//emp~9 VSk=study//gathering~8
VSk=study//unknown~-6 VSk=study//word~11 VSk=study/I/encounter~14 VSk=study/I/name~-6 VSk=study/I/unknown~-6
VSk=study/I/word~-10 VSk=study/we/encounter~-15 VSk=want//org~13 VSk=want/I/encounter~-6
VSk=work//unknown~-6 VSk=work//word~8 VSk=work/I/word~9 VSk=work/they/encounter~-6 VpK=//all~-8
VpK=//none~17 VpK=//open~-6 VpK=//some~-26 VpK=/about/none~-6 VpK=/after/none~10 VpK=/am/none~-7
VpK=/at/all~14 VpK=/de/none~-10 VpK=/di/none~5 VpK=/do/none~-18 VpK=/for/some~13 VpK=/from/none~15
VpK=/from/some~-7 VpK=/in/all~-8 VpK=/in/none~9 VpK=/in/some~13 VpK=/na/none~-7 VpK=/no/none~-16
VpK=/of/all~-15 VpK=/of/none~5 VpK=/off/none~-10 VpK=/on/all~6 VpK=/on/none~10 VpK=/on/some~-9
VpK=/over/none~-7 VpK=/sa/none~23 VpK=/sa/some~7 VpK=/since/none~-5 VpK=/up/none~18 VpK=/with/none~-14
VpK=act//none~5 VpK=act//some~23 VpK=act/at/all~34 VpK=act/do/none~10 VpK=act/for/none~13
VpK=act/in/none~-14 VpK=act/through/some~-6 VpK=act/to/all~11 VpK=act/to/none~-8 VpK=act/with/none~-5
VpK=hire//none~-6 VpK=meet//none~-17 VpK=meet/at/none~-6 VpK=meet/at/some~14 VpK=meet/by/none~8
VpK=meet/for/none~6 VpK=meet/from/none~-9 VpK=meet/in/none~16 VpK=meet/of/none~-6 VpK=meet/on/none~31
VpK=meet/over/none~6 VpK=other/across/none~-6 VpK=other/at/none~19 VpK=other/before/none~6
VpK=other/for/none~-8 VpK=other/from/some~7 VpK=other/in/all~-7 VpK=other/of/none~-10 VpK=other/on/all~7
VpK=other/on/none~6 VpK=other/on/some~-8 VpK=other/over/none~12 VpK=other/to/none~-7 VpK=other/w/none~13
VpK=say//none~-21 VpK=say//some~-6 VpK=say/at/none~23 VpK=say/by/none~9 VpK=say/for/none~-7
VpK=say/from/none~13 VpK=say/on/none~-5 VpK=study//none~27 VpK=study/in/none~-5 VpK=study/on/none~-8
VpK=study/to/none~8 VpK=study/to/some~-5 VpK=want//none~-13 VpK=want/at/all~11 VpK=work//none~8
VpK=work/at/all~-11 VpK=work/at/some~-13 W=abroad~7 W=acca~11 W=access~11 W=africa~6 W=airport~-6 W=als~11
W=anniversary~9 W=army~-6 W=assembly~10 W=assessment~21 W=asylum~-11 W=auction~11 W=audit~14 W=audition~6
W=baking~-5 W=band~-7 W=bank~-9 W=bar~-12 W=barbecue~14 W=barclays~13 W=barista~7 W=barn~14 W=bear~31
W=bed~9 W=beirut~13 W=bench~-13 W=bio~-5 W=blind~14 W=blockchain~-6 W=board~-9 W=boot~-6 W=bootcamp~-21
W=booth~-7 W=branch~8 W=briefing~12 W=bus~-18 W=business~-7 W=cadet~-8 W=call~15 W=calls~-9 W=campus~8
W=car~6 W=career~20 W=careers~8 W=cell~-9 W=centre~15 W=certain~-6 W=chamber~26 W=championship~15 W=chat~5
W=chem~7 W=chicago~9 W=choir~-13 W=christening~-7 W=church~10 W=class~-15 W=clinic~-17 W=closing~-6
W=coffee~-7 W=college~-13 W=committee~-26 W=comp~18 W=concert~14 W=concrete~19 W=congress~-12 W=contract~7
W=council~8 W=counter~6 W=county~-14 W=course~-12 W=court~35 W=creamery~-5 W=crown~15 W=cup~5 W=customs~12
W=dads~-6 W=data~-8 W=date~-8 W=day~18 W=days~-21 W=dead~9 W=debate~25 W=demo~-6 W=dental~-6 W=derby~10
W=desk~-11 W=doctor~-6 W=doctoral~6 W=dofe~7 W=dog~17 W=door~6 W=dr~-9 W=driver~11 W=driving~-7 W=duty~-5
W=eleven~-7 W=emt~11 W=evening~-12 W=evenings~-16 W=exam~-5 W=experience~11 W=expo~-5 W=factory~6
W=faculty~11 W=fair~13 W=farm~14 W=fell~-6 W=fence~11 W=festival~7 W=field~18 W=film~-8 W=final~16
W=finals~13 W=fintech~14 W=fire~-30 W=firm~-5 W=fitting~13 W=flower~-9 W=food~17 W=football~20 W=forklift~12
W=formula~8 W=forty~-7 W=free~-7 W=fresher~10 W=front~-6 W=fund~-7 W=game~-5 W=gap~12 W=garden~-8 W=gate~6
W=general~11 W=geneva~13 W=gig~-6 W=girl~16 W=good~-21 W=grad~-5 W=grade~6 W=graduation~-8 W=grand~-11
W=green~13 W=group~-16 W=gym~-6 W=hackathon~18 W=half~8 W=handling~5 W=handover~15 W=hannover~6 W=harbour~12
W=harvest~-11 W=hearing~9 W=hen~19 W=hermes~8 W=high~8 W=hill~14 W=hiring~-8 W=home~-9 W=hotel~-8 W=house~21
W=housing~-7 W=hrs~8 W=hygiene~-12 W=ibadan~-7 W=inspection~7 W=internship~10 W=interview~26 W=island~11
W=jet~-5 W=job~7 W=july~12 W=jury~11 W=kathmandu~8 W=kerala~7 W=keynote~6 W=kid~14 W=kids~-7 W=kiosk~7
W=kitchen~-9 W=ko~-6 W=lagos~20 W=lah~-5 W=lake~14 W=last~-13 W=leader~-6 W=lecture~10 W=lecturer~14
W=lei~13 W=lessons~-9 W=library~-7 W=lift~9 W=lights~9 W=line~-15 W=lisbon~13 W=man~-6 W=market~-8
W=master~-5 W=meeting~17 W=meetings~12 W=meiner~22 W=metro~20 W=mill~11 W=min~-10 W=mining~5 W=mission~-8
W=mobile~-9 W=mock~19 W=morning~8 W=mountain~-6 W=mr~-6 W=museum~-7 W=name~-13 W=national~-18 W=new~-5
W=news~8 W=next~-10 W=night~16 W=nights~-12 W=nine~-5 W=number~-21 W=nurse~-6 W=office~19 W=old~-9
W=olympiad~11 W=one~6 W=open~41 W=opera~6 W=opposite~-6 W=orientation~-8 W=own~-17 W=pa~-7 W=panel~-7
W=panels~-7 W=panto~13 W=paper~-7 W=parents~-12 W=park~36 W=partner~10 W=party~17 W=passport~6 W=permit~7
W=phd~8 W=phone~-9 W=photo~-5 W=physio~11 W=pit~-11 W=pitch~-13 W=pitches~-7 W=pl~6 W=placement~-6
W=plane~-5 W=plant~-13 W=platform~18 W=ploughing~18 W=pool~15 W=post~5 W=poster~-9 W=program~-7 W=project~-5
W=pub~7 W=public~17 W=pump~12 W=pycon~8 W=quarry~12 W=queue~13 W=quick~-6 W=quito~10 W=quiz~13 W=real~-13
W=reception~-11 W=red~-6 W=refresher~10 W=rehearsal~6 W=relief~6 W=renault~-8 W=repair~-7 W=reporter~14
W=rescue~-17 W=resume~12 W=retreat~-10 W=review~14 W=right~-7 W=river~-5 W=rope~6 W=rotterdam~8 W=round~13
W=rounds~-6 W=royal~-6 W=run~-12 W=safaricom~5 W=sale~-6 W=salsa~10 W=sauna~-8 W=scholars~8 W=scholarship~7
W=sea~7 W=seal~14 W=search~-8 W=second~-9 W=seminar~12 W=service~-16 W=session~25 W=sessions~11 W=shift~-16
W=ship~-8 W=shoot~21 W=shop~-6 W=shoulder~14 W=show~-19 W=shows~-10 W=side~-9 W=site~5 W=siya~-7 W=ski~8
W=slept~11 W=slot~7 W=song~-7 W=spoga~13 W=st~-10 W=stage~10 W=stall~-10 W=stand~-12 W=startup~8 W=state~5
W=station~14 W=stock~-6 W=street~-7 W=students~-8 W=studio~-6 W=summit~-13 W=supplier~9 W=survey~-9
W=swiss~24 W=ta~-7 W=table~-14 W=talk~14 W=tank~-12 W=tanker~-5 W=tasting~17 W=taxi~-9 W=tea~-6 W=teacher~-5
W=tech~6 W=telephone~10 W=theatre~-6 W=thesis~5 W=thing~20 W=three~14 W=ticket~11 W=touch~10 W=tour~8
W=tower~-6 W=trades~-6 W=traineeship~13 W=training~-33 W=tram~23 W=trial~11 W=trip~10 W=two~-33 W=ultimate~7
W=uni~10 W=ux~14 W=video~12 W=visit~31 W=visiting~12 W=visits~9 W=viva~15 W=volunteer~-8 W=waiting~8
W=ward~19 W=water~-5 W=webinar~28 W=wedding~21 W=week~27 W=weekend~10 W=weeks~8 W=wey~-6 W=wharf~8
W=whether~12 W=whole~-28 W=wi~5 W=window~-10 W=woman~-6 W=women~16 W=word~-8 W=workshop~12 W=wrong~-7
W=year~-11 W=years~-14 W=yoga~11 W=youth~6 W=zoo~7 W=zoom~34 a2=!/¨~-8 a2=!/she~17 a2=!/udo~17 a2=¨/.~5
a2=$/$~-26 a2='/.~7 a2='/he~-7 a2=,/2~-12 a2=,/2011~6 a2=,/40~-7 a2=,/5~11 a2=,/a~28 a2=,/aku~8 a2=,/all~8
a2=,/both~8 a2=,/but~-16 a2=,/came~-8 a2=,/concerning~-7 a2=,/dont~8 a2=,/each~6 a2=,/first~8 a2=,/from~6
a2=,/gave~11 a2=,/he~19 a2=,/he's~-5 a2=,/her~10 a2=,/him~5 a2=,/i~-11 a2=,/i'm~-15 a2=,/in~-7 a2=,/lei~-8
a2=,/live~-7 a2=,/me~-18 a2=,/mi~27 a2=,/never~-10 a2=,/nice~10 a2=,/no~-7 a2=,/not~9 a2=,/of~7 a2=,/on~26
a2=,/one~14 a2=,/other~-6 a2=,/random~10 a2=,/real~-5 a2=,/sat~7 a2=,/she~7 a2=,/she's~-12 a2=,/since~-6
a2=,/so~-17 a2=,/the~10 a2=,/then~12 a2=,/they~-6 a2=,/to~5 a2=,/took~20 a2=,/two~25 a2=,/we~67
a2=,/where~-9 a2=,/which~6 a2=,/with~-15 a2=,/you~-7 a2=./¨~-10 a2=./$~-21 a2=./'~-8 a2=./a~16 a2=./all~10
a2=./did~7 a2=./first~11 a2=./got~11 a2=./he~-9 a2=./he's~-9 a2=./i~14 a2=./i'm~-10 a2=./im~-5 a2=./may~11
a2=./me~-7 a2=./never~-7 a2=./not~7 a2=./now~8 a2=./that~-9 a2=./then~8 a2=./they~13 a2=:/'~-7 a2=:/he~8
a2=;/she~7 a2=?/?~-15 a2=?/i~-8 a2=about/peat~-7 a2=about/the~8 a2=after/mine~14 a2=and/he~18 a2=and/she~-11
a2=and/the~-13 a2=and/told~-5 a2=and/was~9 a2=as/i~-8 a2=as/me~-5 a2=at/my~16 a2=at/our~48 a2=at/the~-15
a2=because/i~7 a2=by/the~15 a2=do/,~13 a2=do/.~5 a2=do/senai~10 a2=each/other~10 a2=for/a~8 a2=for/four~-8
a2=for/her~-6 a2=for/his~-7 a2=for/our~7 a2=for/the~15 a2=for/three~-6 a2=from/a~11 a2=from/my~-5
a2=from/the~-11 a2=i/am~6 a2=i/did~10 a2=in/'~10 a2=in/a~7 a2=in/atlanta~10 a2=in/kampala~-10 a2=in/leeds~17
a2=in/lyon~10 a2=in/may~17 a2=in/our~12 a2=in/plovdiv~-37 a2=in/porto~-10 a2=in/split~15 a2=in/tamale~9
a2=in/the~12 a2=in/thirsk~-7 a2=in/trades~5 a2=is/'~-6 a2=is/a~7 a2=last/week~8 a2=next/to~11 a2=of/a~-8
a2=of/commerce~25 a2=of/my~-11 a2=of/our~-7 a2=of/the~26 a2=on/a~-10 a2=on/monday~7 a2=on/my~8 a2=on/one~-11
a2=on/scabies~-14 a2=on/youtube~-7 a2=on/zoom~10 a2=out/of~-10 a2=same/as~13 a2=since/i~-6 a2=there/was~14
a2=to/the~9 a2=together/$~10 a2=together/,~16 a2=together/at~-5 a2=w/a~-13 a2=w/her~6 a2=w/me~26
a2=was/a~-11 a2=when/i~18 a2=when/the~12 a2=where/i~21 a2=who/taught~10 a2=with/him~-14 a2=with/me~18
a2=with/the~28 a2=with/this~-11 a=!~19 a=$~-27 a=(~19 a=)~-6 a=,~47 a=.~-50 a=:~19 a=;~12 a=?~-29 a=about~19
a=after~12 a=all~-7 a=as~26 a=at~-14 a=because~6 a=before~-9 a=between~6 a=by~9 a=di~10 a=do~27 a=during~10
a=each~8 a=every~-9 a=for~-17 a=from~-10 a=has~-9 a=he~20 a=him~-7 a=i~25 a=i'd~-7 a=in~-70 a=is~-18
a=last~26 a=like~-7 a=list~-9 a=me~-25 a=my~-6 a=n~18 a=needed~10 a=next~10 a=ng~-9 a=now~-10 a=of~-42
a=on~34 a=only~-7 a=out~-11 a=sa~22 a=said~15 a=same~12 a=says~-16 a=she~10 a=since~-16 a=so~-6 a=that~-12
a=there~9 a=this~-13 a=to~17 a=together~10 a=two~7 a=up~-6 a=w~7 a=was~-15 a=we~19 a=when~32 a=where~17
a=with~12 a=–~13 al=~-18 al=alike~-22 al=far~-37 alike~-59 b2='/loved~-8 b2=,/and~7 b2=,/came~-10
b2=,/did~11 b2=,/not~-8 b2=,/sat~-5 b2=,/she's~-5 b2=./both~-6 b2=./but~12 b2=./did~18 b2=./he's~-6
b2=./i~-6 b2=./i'm~-8 b2=./saw~-7 b2=./she's~-7 b2=:/'~-15 b2=?/she's~-5 b2=^/^~23 b2=^/did~-9 b2=^/girl~10
b2=^/had~17 b2=^/he's~-6 b2=^/lady~16 b2=^/we~12 b2=^/when~11 b2=a/pauline~5 b2=a/table~14 b2=a/volunteer~13
b2=a/week~-7 b2=beside/me~11 b2=came/out~-13 b2=came/round~13 b2=enough/?~9 b2=forty/years~-8 b2=fun/and~-6
b2=gave/me~-5 b2=gave/us~6 b2=got/talking~12 b2=great/chatting~13 b2=he/came~-10 b2=he/ran~5 b2=he/sat~-6
b2=he/was~-24 b2=i/am~-6 b2=i/know~10 b2=i/mean~7 b2=i/sat~-6 b2=i/spoke~-7 b2=i/want~-5 b2=i/was~14
b2=it/.~8 b2=it/was~16 b2=me/.~-7 b2=me/up~7 b2=mean/,~7 b2=met/him~5 b2=mine/,~9 b2=mine/.~8
b2=minutes/,~12 b2=my/boss~-5 b2=my/sister~-7 b2=no/.~7 b2=on/bees~-7 b2=once/,~15 b2=one/:~11
b2=same/side~8 b2=sat/together~5 b2=saw/you~-6 b2=sent/me~10 b2=she/came~5 b2=she/did~7 b2=she/ran~-10
b2=she/sits~-7 b2=she/was~-17 b2=shook/hands~9 b2=sie/sassen~23 b2=story/.~11 b2=student/,~10 b2=table/,~16
b2=ten/minutes~7 b2=the/audience~6 b2=the/fella~14 b2=the/guy~10 b2=the/lady~-9 b2=the/live~10 b2=the/one~10
b2=the/talk~-8 b2=the/women~-6 b2=to/'~-5 b2=to/her~-10 b2=to/him~5 b2=to/me~37 b2=too/,~-7 b2=two/days~7
b2=w/him~7 b2=w/me~-11 b2=was/me~7 b2=we/sat~13 b2=we/talked~-8 b2=we/took~-8 b2=we/were~6 b2=who/came~7
b2=who/gave~-6 b2=who/ran~10 b2=with/her~15 b2=with/us~6 b=¨~-8 b='~-9 b=(~-6 b=)~30 b=,~12 b=.~22 b=1~-11
b=2011~12 b=:~10 b=^~23 b=again~-6 b=am~-7 b=and~-9 b=arch~-11 b=asked~23 b=audience~6 b=back~14 b=be~-6
b=bees~-7 b=behind~8 b=boat~10 b=booth~26 b=boss~-9 b=both~-7 b=brother~-7 b=but~17 b=called~7 b=came~15
b=card~9 b=changed~9 b=chat~-14 b=chatting~13 b=chef~5 b=clerked~7 b=clinic~-5 b=coffee~7 b=college~10
b=cousin~17 b=customer~13 b=danced~17 b=day~-5 b=days~6 b=did~44 b=does~-7 b=done~17 b=down~16 b=each~-5
b=elbow~9 b=ended~13 b=examiner~11 b=exercise~13 b=fella~13 b=floor~13 b=gentleman~13 b=girl~10 b=give~6
b=go~-5 b=got~-9 b=guy~13 b=had~34 b=hands~12 b=have~-6 b=he's~-21 b=hi~9 b=him~-22 b=hour~8 b=hours~12
b=hrs~6 b=i~-26 b=i'm~-22 b=i've~-5 b=in~7 b=intern~-7 b=interpreter~-6 b=is~-32 b=it's~-12 b=judge~12
b=judged~12 b=jury~20 b=know~10 b=lady~11 b=lawyer~9 b=led~12 b=liked~6 b=list~-12 b=long~15 b=loved~-8
b=made~8 b=man~-9 b=mate~-11 b=me~15 b=mean~7 b=met~-14 b=mic~9 b=min~12 b=mine~10 b=minutes~13 b=month~7
b=months~12 b=morning~-6 b=no~11 b=not~-11 b=nurse~7 b=office~7 b=officer~-7 b=on~-15 b=one~5 b=only~-7
b=open~-8 b=opposite~12 b=out~-18 b=pauline~5 b=photo~-7 b=plant~10 b=poured~5 b=q&a~10 b=ran~11
b=recruiter~-6 b=rep~16 b=review~-7 b=rode~10 b=roommate~-5 b=round~21 b=row~7 b=sassen~23 b=sat~-9
b=saw~-10 b=second~7 b=served~-7 b=service~7 b=she~-6 b=she's~-16 b=side~6 b=signed~6 b=sister~-8 b=sits~-7
b=siya~-5 b=society~-9 b=someone~6 b=still~-6 b=stood~-10 b=stopped~13 b=stuck~19 b=table~35 b=taken~10
b=talk~-10 b=talking~7 b=taught~-6 b=teacher~-6 b=tent~7 b=that's~-7 b=them~14 b=then~-5 b=there~-6
b=thru~-13 b=thumb~11 b=time~-9 b=to~22 b=turned~12 b=two~14 b=typed~6 b=us~23 b=vet~9 b=volunteered~9
b=want~-6 b=watch~-5 b=we're~-9 b=week~-14 b=weeks~19 b=went~-8 b=were~-9 b=when~9 b=with~18 b=women~-6
b=work~6 b=worked~-6 b=works~-13 b=workshop~-6 b=years~-29 bias~-78 c=career~-25 c=emp~-53 c=encounter~56
c=famous~59 c=gathering~79 c=kin~-36 c=korg~17 c=kprog~-14 c=kschool~-25 c=name~-20 c=opener~61 c=org~-40
c=people~-10 c=place~-8 c=prof~-24 c=prog~-5 c=school~-27 c=social~35 c=title~-33 c=trail~-10 c=unit~-10
d=~-49 d=a~-12 d=an~-10 d=its~-6 d=my~-6 d=our~57 d=same~-21 d=some~-12 d=that~-11 d=the~22 d=this~-19
d=your~10 dir=i~-56 dir=o~-22 distant~12 h=ambulance~10 h=anniversary~9 h=assembly~10 h=auction~11
h=audition~6 h=bank~-7 h=bar~-13 h=barbecue~14 h=barclays~14 h=barn~14 h=bed~8 h=bench~-5 h=bio~-5
h=board~-7 h=boat~6 h=bootcamp~-21 h=booth~-6 h=branch~8 h=briefing~12 h=bus~-17 h=call~16 h=calls~-9
h=camp~11 h=centre~16 h=chamber~25 h=championship~9 h=chat~5 h=chicago~9 h=christening~-7 h=church~10
h=class~-18 h=clinic~-15 h=club~-8 h=coffee~-8 h=college~-5 h=committee~-25 h=comp~18 h=concert~14
h=concrete~13 h=congress~-12 h=control~6 h=council~6 h=counter~6 h=course~-15 h=court~23 h=crew~-5
h=cruise~7 h=cup~5 h=date~-8 h=day~6 h=days~-19 h=debate~12 h=demo~-12 h=depot~-7 h=desk~-10 h=dinner~5
h=door~6 h=evenings~-16 h=exam~-6 h=experience~11 h=factory~7 h=fair~5 h=fell~-6 h=fence~11 h=ferry~9
h=festival~-6 h=final~26 h=finals~13 h=fire~-11 h=firm~-5 h=funeral~11 h=gate~7 h=general~11 h=geneva~13
h=gig~-6 h=grand~-11 h=hackathon~8 h=handover~15 h=harvest~-11 h=hearing~6 h=hen~19 h=hill~14 h=home~-9
h=hospital~-7 h=hostel~-8 h=hotel~-7 h=house~11 h=hrs~8 h=ibadan~-7 h=inspection~7 h=interview~12
h=island~11 h=july~12 h=jury~11 h=kathmandu~8 h=kiosk~7 h=lady~8 h=lagos~20 h=lah~-5 h=lake~14 h=leader~-6
h=lecturer~14 h=lessons~-9 h=lift~9 h=lights~9 h=line~-10 h=lisbon~13 h=machine~12 h=market~-7 h=meeting~17
h=meetings~12 h=metro~20 h=mill~11 h=morning~8 h=museum~-5 h=news~8 h=night~9 h=nights~-10 h=office~12
h=open~13 h=opening~6 h=opera~6 h=panel~-7 h=panels~-7 h=panto~13 h=paper~-6 h=park~21 h=partner~10
h=party~17 h=physio~12 h=pitch~-13 h=pitches~-7 h=pl~6 h=plant~-24 h=platform~18 h=ploughing~18 h=post~6
h=poster~-15 h=press~-11 h=program~-6 h=project~-5 h=queue~13 h=quito~10 h=quiz~13 h=real~-5 h=reception~-11
"""
