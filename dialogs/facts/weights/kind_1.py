"""Weights by which candidates for `kind` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
employer|CV=~37 employer|CV=act~17 employer|CV=belong~-12 employer|CV=study~-22 employer|CV=work~28
employer|CVSk=//emp~6 employer|CVSk=//encounter~-14 employer|CVSk=//kemp~19 employer|CVSk=//kschool~8
employer|CVSk=//name~-6 employer|CVSk=//org~20 employer|CVSk=//people~-5 employer|CVSk=//prog~-8
employer|CVSk=//unknown~12 employer|CVSk=//word~-12 employer|CVSk=/I/emp~10 employer|CVSk=/I/name~9
employer|CVSk=/I/unknown~5 employer|CVSk=/I/word~5 employer|CVSk=/they/emp~-5
employer|CVSk=/they/encounter~13 employer|CVSk=/they/name~-10 employer|CVSk=/they/org~17
employer|CVSk=/they/prof~-6 employer|CVSk=/they/school~-5 employer|CVSk=/they/unknown~-8
employer|CVSk=/they/word~9 employer|CVSk=/we/encounter~9 employer|CVSk=/we/prof~7 employer|CVSk=/we/word~-10
employer|CVSk=act/they/unknown~-8 employer|CVSk=other//unknown~18 employer|CVSk=other//word~9
employer|CVSk=other/I/name~20 employer|CVSk=other/I/unknown~-7 employer|CVSk=say/they/unknown~7
employer|CVSk=study/they/unknown~-7 employer|CVSk=study/we/encounter~-5 employer|CVSk=work/they/org~-6
employer|CW=academy~11 employer|CW=air~15 employer|CW=ambulance~-12 employer|CW=army~9 employer|CW=bank~10
employer|CW=centre~-9 employer|CW=club~-7 employer|CW=company~6 employer|CW=cooperative~-6
employer|CW=corps~-6 employer|CW=county~6 employer|CW=depot~7 employer|CW=derby~11 employer|CW=esn~-7
employer|CW=ex~12 employer|CW=factory~10 employer|CW=festival~-5 employer|CW=fire~19 employer|CW=fund~11
employer|CW=grad~6 employer|CW=high~-9 employer|CW=hospital~16 employer|CW=kitchen~7 employer|CW=own~-6
employer|CW=peace~-7 employer|CW=port~10 employer|CW=service~5 employer|CW=st~-12 employer|CW=tower~5
employer|CW=training~-7 employer|CW=trust~12 employer|CW=uni~-8 employer|CW=world~-5 employer|CW=youth~-5
employer|Cal=~33 employer|Cal=alike~9 employer|Cal=far~9 employer|Cb=¨~6 employer|Cb='~-21 employer|Cb=(~-12
employer|Cb=,~56 employer|Cb=:~10 employer|Cb=?~-6 employer|Cb=^~-24 employer|Cb=also~6
employer|Cb=apprentice~17 employer|Cb=been~-6 employer|Cb=boss~18 employer|Cb=came~-5 employer|Cb=cook~17
employer|Cb=did~-20 employer|Cb=go~-6 employer|Cb=he's~-14 employer|Cb=her~-6 employer|Cb=him~9
employer|Cb=i~-15 employer|Cb=i'm~-11 employer|Cb=is~-5 employer|Cb=lady~12 employer|Cb=leader~6
employer|Cb=other~-6 employer|Cb=says~-7 employer|Cb=served~-7 employer|Cb=together~7 employer|Cb=trained~-5
employer|Cb=us~8 employer|Cb=volunteer~-13 employer|Cb=was~-17 employer|Cb=work~14 employer|Cb=years~7
employer|Cc=career~-6 employer|Cc=emp~39 employer|Cc=famous~-7 employer|Cc=gathering~-11 employer|Cc=kemp~60
employer|Cc=kin~-8 employer|Cc=korg~-8 employer|Cc=kprog~-18 employer|Cc=kschool~-11 employer|Cc=name~-17
employer|Cc=opener~23 employer|Cc=people~-7 employer|Cc=prof~-5 employer|Cc=prog~-37 employer|Cc=school~-23
employer|Cc=title~-7 employer|Cc=trail~-6 employer|Cc=unit~5 employer|Cd=~13 employer|Cd=a~-5
employer|Cd=also~-10 employer|Cd=la~-5 employer|Cd=same~36 employer|Cd=the~32 employer|Ch=academy~12
employer|Ch=club~-6 employer|Ch=company~6 employer|Ch=cooperative~-6 employer|Ch=derby~11
employer|Ch=high~-7 employer|Ch=hospital~12 employer|Ch=kitchen~7 employer|Ch=service~9 employer|Ch=tower~10
employer|Ch=trust~13 employer|Ck=emp~39 employer|Ck=emp+place~6 employer|Ck=encounter~-5
employer|Ck=gathering~-11 employer|Ck=kemp~29 employer|Ck=kin~-8 employer|Ck=korg~-7 employer|Ck=kprog~-6
employer|Ck=kschool~14 employer|Ck=name~8 employer|Ck=org~5 employer|Ck=place~-15 employer|Ck=prof~-5
employer|Ck=prog~-21 employer|Ck=unknown~25 employer|Ck=word~11 employer|Cka=emp/~18
employer|Cka=emp/alike~20 employer|Cka=encounter/~-15 employer|Cka=encounter/alike~12
employer|Cka=gathering/~15 employer|Cka=gathering/alike~-19 employer|Cka=gathering/far~-6
employer|Cka=kemp/~15 employer|Cka=kemp/alike~11 employer|Cka=kin/~-7 employer|Cka=korg/alike~-8
employer|Cka=kschool/~19 employer|Cka=name/~14 employer|Cka=org/~-8 employer|Cka=org/alike~13
employer|Cka=place/~6 employer|Cka=place/alike~-9 employer|Cka=place/far~-12 employer|Cka=prof/~-7
employer|Cka=prog/~-10 employer|Cka=prog/alike~-10 employer|Cka=school/~17 employer|Cka=school/alike~-17
employer|Cka=unknown/alike~7 employer|Cka=unknown/far~17 employer|Cka=word/~-19 employer|Cka=word/alike~15
employer|Cka=word/far~15 employer|Ckp=emp+place/~6 employer|Ckp=emp/~10 employer|Ckp=emp/at~23
employer|Ckp=encounter/~-10 employer|Ckp=encounter/at~-8 employer|Ckp=encounter/in~5
employer|Ckp=encounter/on~10 employer|Ckp=gathering/on~-10 employer|Ckp=kemp/~15 employer|Ckp=kemp/at~8
employer|Ckp=kin/~-8 employer|Ckp=kprog/~-6 employer|Ckp=kschool/~6 employer|Ckp=kschool/at~10
employer|Ckp=org/~10 employer|Ckp=org/at~18 employer|Ckp=org/in~-15 employer|Ckp=org/on~6
employer|Ckp=org/with~-7 employer|Ckp=place/~-10 employer|Ckp=place/in~11 employer|Ckp=place/of~-6
employer|Ckp=prof/~-16 employer|Ckp=prof/at~13 employer|Ckp=prog/~-10 employer|Ckp=school/at~10
employer|Ckp=school/in~-6 employer|Ckp=unknown/~-17 employer|Ckp=unknown/at~66 employer|Ckp=unknown/for~23
employer|Ckp=unknown/from~-16 employer|Ckp=unknown/of~-11 employer|Ckp=unknown/on~5
employer|Ckp=unknown/w~-10 employer|Ckp=word/~-14 employer|Ckp=word/at~30 employer|Ckp=word/for~9
employer|Ckp=word/in~-8 employer|Ckp=word/on~14 employer|Cq=free~31 employer|Cq=how~30 employer|Cq=share~-7
employer|Cv=~37 employer|Cv=add~-6 employer|Cv=came~-8 employer|Cv=connect~-5 employer|Cv=go~-11
employer|Cv=pay~6 employer|Cv=play~-6 employer|Cv=see~-7 employer|Cv=taught~9 employer|Cv=teach~6
employer|Cv=took~-6 employer|Cv=train~-7 employer|Cv=work~15 employer|Cv=worked~15 employer|Cx3=ach~-7
employer|Cx3=ain~11 employer|Cx3=all~6 employer|Cx3=als~-13 employer|Cx3=ams~-6 employer|Cx3=any~6
employer|Cx3=ard~8 employer|Cx3=are~-7 employer|Cx3=ary~12 employer|Cx3=ass~-7 employer|Cx3=der~6
employer|Cx3=des~-9 employer|Cx3=e's~17 employer|Cx3=ech~-7 employer|Cx3=ell~-5 employer|Cx3=emy~12
employer|Cx3=ers~-19 employer|Cx3=ess~-5 employer|Cx3=ets~-5 employer|Cx3=eum~7 employer|Cx3=hen~7
employer|Cx3=hip~-11 employer|Cx3=ial~6 employer|Cx3=ian~-7 employer|Cx3=ife~-9 employer|Cx3=igh~-7
employer|Cx3=ing~-18 employer|Cx3=int~12 employer|Cx3=ion~-14 employer|Cx3=iss~11 employer|Cx3=ist~-6
employer|Cx3=ity~-11 employer|Cx3=ive~-9 employer|Cx3=lub~-6 employer|Cx3=man~-11 employer|Cx3=n's~-9
employer|Cx3=ner~-7 employer|Cx3=nit~5 employer|Cx3=nts~-9 employer|Cx3=oes~-7 employer|Cx3=ook~-5
employer|Cx3=ool~9 employer|Cx3=ort~19 employer|Cx3=ota~-12 employer|Cx3=ots~6 employer|Cx3=rby~11
employer|Cx3=rds~-12 employer|Cx3=rks~8 employer|Cx3=rol~8 employer|Cx3=son~6 employer|Cx3=tal~12
employer|Cx3=tch~-7 employer|Cx3=ter~7 employer|Cx3=tre~-6 employer|Cx3=ust~12 employer|Cx3=val~-7
employer|Cx3=wer~10 employer|H=academy~13 employer|H=atento~25 employer|H=clinic~6 employer|H=company~6
employer|H=derby~7 employer|H=diocese~-6 employer|H=hall~9 employer|H=high~-7 employer|H=hospital~10
employer|H=purdue~-6 employer|H=school~14 employer|H=service~16 employer|H=trust~13 employer|acronym~-32
employer|bias~46 employer|c=emp~46 employer|c=encounter~36 employer|c=famous~-7 employer|c=gathering~-10
employer|c=kemp~66 employer|c=korg~-10 employer|c=kprog~-9 employer|c=kschool~-14 employer|c=name~20
employer|c=opener~12 employer|c=org~-9 employer|c=people~-9 employer|c=prof~-16 employer|c=prog~-12
employer|c=school~-20 employer|c=title~-7 employer|c=trail~-9 employer|case=all~60 employer|case=none~-17
employer|h=emp~34 employer|h=encounter~21 employer|h=gathering~-5 employer|h=kemp~55 employer|h=korg~-16
employer|h=kschool~11 employer|h=name~17 employer|h=opener~7 employer|h=org~-14 employer|h=place~13
employer|h=prof~-14 employer|h=prog~-14 employer|h=school~11 employer|h=title~-7 employer|n=1~16
employer|n=2~24 employer|w=2~-5 employer|w=academy~9 employer|w=air~15 employer|w=ambulance~-12
employer|w=army~9 employer|w=at~6 employer|w=atento~25 employer|w=bank~10 employer|w=centre~-9
employer|w=class~-6 employer|w=club~-7 employer|w=college~-8 employer|w=company~6 employer|w=cooperative~-6
employer|w=corps~-6 employer|w=county~6 employer|w=crew~6 employer|w=de~-8 employer|w=depot~7
employer|w=derby~7 employer|w=diocese~-6 employer|w=district~8 employer|w=do~-6 employer|w=erasmus~7
employer|w=esn~-7 employer|w=festival~-5 employer|w=fire~15 employer|w=for~-16 employer|w=fund~11
employer|w=girl~5 employer|w=hall~9 employer|w=high~-9 employer|w=hospital~16 employer|w=in~36
employer|w=kitchen~7 employer|w=medal~-5 employer|w=my~13 employer|w=night~14 employer|w=out~19
employer|w=peace~-7 employer|w=port~10 employer|w=purdue~-8 employer|w=rotterdam~-9 employer|w=same~70
employer|w=sea~-6 employer|w=service~19 employer|w=ski~22 employer|w=st~-12 employer|w=teach~-15
employer|w=the~94 employer|w=tower~5 employer|w=train~10 employer|w=trust~12 employer|w=up~-6
employer|w=women~-6 employer|w=world~-6 employer|w=youth~-5 organisation|CV=~35 organisation|CV=act~-10
organisation|CV=belong~36 organisation|CV=meet~9 organisation|CV=other~-15 organisation|CV=say~-11
organisation|CV=study~-14 organisation|CV=work~17 organisation|CVSk=//encounter~6
organisation|CVSk=//gathering~8 organisation|CVSk=//kemp~-6 organisation|CVSk=//kin~9
organisation|CVSk=//korg~11 organisation|CVSk=//kschool~-5 organisation|CVSk=//name~9
organisation|CVSk=//org~11 organisation|CVSk=//prof~-14 organisation|CVSk=//prog~6
organisation|CVSk=//school~-21 organisation|CVSk=/I/name~-7 organisation|CVSk=/I/org~12
organisation|CVSk=/I/place~11 organisation|CVSk=/I/word~9 organisation|CVSk=/they/emp~6
organisation|CVSk=/they/encounter~-18 organisation|CVSk=/they/kschool~-6 organisation|CVSk=/they/name~8
organisation|CVSk=/they/org~-31 organisation|CVSk=/they/prof~13 organisation|CVSk=/they/prog~-13
organisation|CVSk=/they/school~8 organisation|CVSk=/they/unknown~24 organisation|CVSk=/they/word~18
organisation|CVSk=/we/org~5 organisation|CVSk=other//unknown~-7 organisation|CVSk=other/I/word~11
organisation|CVSk=other/they/word~-6 organisation|CVSk=other/we/unknown~-5
organisation|CVSk=say/they/unknown~-7 organisation|CVSk=study/they/unknown~-5
organisation|CVSk=work/they/org~8 organisation|CW=aiesec~9 organisation|CW=alumni~-6
organisation|CW=ambulance~7 organisation|CW=band~10 organisation|CW=board~7 organisation|CW=boat~14
organisation|CW=cadets~-5 organisation|CW=centre~-6 organisation|CW=choir~6 organisation|CW=club~18
organisation|CW=co-op~7 organisation|CW=cohort~-5 organisation|CW=college~-7 organisation|CW=committee~11
organisation|CW=cooperative~9 organisation|CW=corps~-11 organisation|CW=crew~-7 organisation|CW=delta~6
organisation|CW=esn~18 organisation|CW=exchange~-5 organisation|CW=fellow~5 organisation|CW=fellowship~14
organisation|CW=fire~-17 organisation|CW=first~-9 organisation|CW=girls~8 organisation|CW=guild~10
organisation|CW=lab~24 organisation|CW=local~8 organisation|CW=mountain~12 organisation|CW=nysc~-13
organisation|CW=own~7 organisation|CW=para~5 organisation|CW=peace~-13 organisation|CW=priest~8
organisation|CW=relief~11 organisation|CW=rep~19 organisation|CW=royal~5 organisation|CW=scholars~-6
organisation|CW=scholarship~-6 organisation|CW=school~-14 organisation|CW=st~-9 organisation|CW=theta~12
organisation|CW=tower~-7 organisation|CW=training~8 organisation|CW=trinity~8 organisation|CW=trust~-12
organisation|CW=uni~-5 organisation|CW=union~12 organisation|Cal=~18 organisation|Cal=alike~24
organisation|Cal=far~11 organisation|Cb=¨~-9 organisation|Cb='~28 organisation|Cb=(~21 organisation|Cb=.~7
organisation|Cb=?~6 organisation|Cb=^~7 organisation|Cb=are~7 organisation|Cb=been~10
organisation|Cb=both~-9 organisation|Cb=cook~-6 organisation|Cb=did~-26 organisation|Cb=girl~-6
organisation|Cb=got~-12 organisation|Cb=he's~-9 organisation|Cb=her~6 organisation|Cb=i~-8
organisation|Cb=i'm~6 organisation|Cb=lady~-7 organisation|Cb=people~-8 organisation|Cb=served~6
organisation|Cb=she's~6 organisation|Cb=together~5 organisation|Cb=volunteer~14 organisation|Cb=was~16
organisation|Cb=years~-6 organisation|Cc=career~15 organisation|Cc=emp~-10 organisation|Cc=encounter~18
organisation|Cc=kemp~-11 organisation|Cc=kin~15 organisation|Cc=korg~39 organisation|Cc=kprog~-18
organisation|Cc=kschool~-16 organisation|Cc=name~-6 organisation|Cc=opener~-9 organisation|Cc=org~68
organisation|Cc=people~12 organisation|Cc=place~9 organisation|Cc=prof~-7 organisation|Cc=school~-22
organisation|Cc=unit~-13 organisation|Cd=~17 organisation|Cd=a~-27 organisation|Cd=la~-6
organisation|Cd=my~8 organisation|Cd=our~24 organisation|Cd=the~26 organisation|Ch=alumni~-6
organisation|Ch=band~6 organisation|Ch=board~7 organisation|Ch=boat~13 organisation|Ch=cadets~-5
organisation|Ch=camp~6 organisation|Ch=choir~8 organisation|Ch=club~12 organisation|Ch=committee~11
organisation|Ch=cooperative~9 organisation|Ch=corps~-6 organisation|Ch=crew~-7 organisation|Ch=exchange~-5
organisation|Ch=fellow~6 organisation|Ch=fellowship~14 organisation|Ch=girls~8 organisation|Ch=guild~10
organisation|Ch=lab~26 organisation|Ch=league~7 organisation|Ch=nysc~-6 organisation|Ch=para~5
organisation|Ch=priest~8 organisation|Ch=rep~12 organisation|Ch=school~-8 organisation|Ch=theta~7
organisation|Ch=tower~-5 organisation|Ch=training~-6 organisation|Ch=trust~-9 organisation|Ch=union~9
organisation|Ck=career~12 organisation|Ck=emp~-14 organisation|Ck=encounter~-13 organisation|Ck=kemp~-9
organisation|Ck=kin~14 organisation|Ck=korg~27 organisation|Ck=kprog~-5 organisation|Ck=kschool~-6
organisation|Ck=org~37 organisation|Ck=place~14 organisation|Ck=prof~-10 organisation|Ck=prog~8
organisation|Ck=school~-26 organisation|Ck=unknown~19 organisation|Ck=word~9 organisation|Cka=career/~12
organisation|Cka=emp/~-20 organisation|Cka=emp/far~6 organisation|Cka=encounter/~-8
organisation|Cka=gathering/~-6 organisation|Cka=gathering/alike~19 organisation|Cka=gathering/far~-8
organisation|Cka=kin/~12 organisation|Cka=korg/alike~14 organisation|Cka=korg/far~8
organisation|Cka=kschool/alike~-7 organisation|Cka=org/~26 organisation|Cka=org/alike~6
organisation|Cka=people/~17 organisation|Cka=people/alike~-12 organisation|Cka=place/alike~7
organisation|Cka=prof/~10 organisation|Cka=prof/alike~-15 organisation|Cka=prof/far~-5
organisation|Cka=prog/alike~11 organisation|Cka=school/~-17 organisation|Cka=school/alike~-8
organisation|Cka=unknown/far~23 organisation|Cka=word/alike~13 organisation|Ckp=emp/~-12
organisation|Ckp=emp/at~-11 organisation|Ckp=emp/for~8 organisation|Ckp=emp/in~5
organisation|Ckp=encounter/~-11 organisation|Ckp=encounter/from~21 organisation|Ckp=encounter/in~-6
organisation|Ckp=encounter/of~-5 organisation|Ckp=gathering/on~13 organisation|Ckp=kemp/~-5
organisation|Ckp=kin/~14 organisation|Ckp=korg/~10 organisation|Ckp=kprog/~-5 organisation|Ckp=kschool/~-12
organisation|Ckp=name/~6 organisation|Ckp=org/~5 organisation|Ckp=org/at~-14 organisation|Ckp=org/from~7
organisation|Ckp=org/in~13 organisation|Ckp=org/of~5 organisation|Ckp=org/with~12
organisation|Ckp=people/~-11 organisation|Ckp=place/~20 organisation|Ckp=place/in~-7
organisation|Ckp=place/of~-8 organisation|Ckp=prof/~-5 organisation|Ckp=prog/in~15
organisation|Ckp=school/~-18 organisation|Ckp=school/at~-5 organisation|Ckp=school/in~-5
organisation|Ckp=school/of~7 organisation|Ckp=unknown/~14 organisation|Ckp=unknown/at~-41
organisation|Ckp=unknown/for~-6 organisation|Ckp=unknown/from~5 organisation|Ckp=unknown/of~34
organisation|Ckp=unknown/on~14 organisation|Ckp=word/at~-9 organisation|Ckp=word/from~-11
organisation|Ckp=word/in~24 organisation|Ckp=word/on~8 organisation|Cq=free~50 organisation|Cq=how~-12
organisation|Cq=share~20 organisation|Cq=shared~-5 organisation|Cv=~35 organisation|Cv=add~-9
organisation|Cv=connect~-6 organisation|Cv=hold~5 organisation|Cv=know~10 organisation|Cv=play~17
organisation|Cv=ran~6 organisation|Cv=run~13 organisation|Cv=taught~-9 organisation|Cv=took~-6
organisation|Cv=trained~-6 organisation|Cx3=ach~7 organisation|Cx3=all~23 organisation|Cx3=als~16
organisation|Cx3=amp~5 organisation|Cx3=ams~-5 organisation|Cx3=and~13 organisation|Cx3=ang~15
organisation|Cx3=are~6 organisation|Cx3=ary~-6 organisation|Cx3=ate~-6 organisation|Cx3=ays~6
organisation|Cx3=ber~13 organisation|Cx3=dge~-15 organisation|Cx3=e's~-5 organisation|Cx3=ech~-7
organisation|Cx3=ell~8 organisation|Cx3=ent~8 organisation|Cx3=ers~26 organisation|Cx3=ess~-7
organisation|Cx3=est~12 organisation|Cx3=eta~12 organisation|Cx3=ets~-5 organisation|Cx3=gue~7
organisation|Cx3=hip~12 organisation|Cx3=ial~-6 organisation|Cx3=ian~-6 organisation|Cx3=ice~-9
organisation|Cx3=ild~10 organisation|Cx3=ing~-12 organisation|Cx3=ion~25 organisation|Cx3=iss~-8
organisation|Cx3=ist~-6 organisation|Cx3=ite~9 organisation|Cx3=ity~12 organisation|Cx3=iya~-7
organisation|Cx3=lab~26 organisation|Cx3=low~6 organisation|Cx3=lub~12 organisation|Cx3=man~-8
organisation|Cx3=mni~-6 organisation|Cx3=nce~9 organisation|Cx3=nge~-5 organisation|Cx3=nic~10
organisation|Cx3=oat~18 organisation|Cx3=oes~17 organisation|Cx3=oir~8 organisation|Cx3=ool~-9
organisation|Cx3=ort~-9 organisation|Cx3=ota~10 organisation|Cx3=rad~-5 organisation|Cx3=rds~19
organisation|Cx3=rep~12 organisation|Cx3=rew~-7 organisation|Cx3=rls~8 organisation|Cx3=rol~-11
organisation|Cx3=rps~-6 organisation|Cx3=tee~11 organisation|Cx3=tel~9 organisation|Cx3=ton~10
organisation|Cx3=tor~12 organisation|Cx3=ust~-10 organisation|Cx3=val~-9 organisation|Cx3=wer~-5
organisation|Cx3=ysc~-6 organisation|H=academy~-5 organisation|H=atento~-5 organisation|H=band~6
organisation|H=boat~13 organisation|H=choir~6 organisation|H=clinic~-6 organisation|H=club~11
organisation|H=committee~11 organisation|H=corps~-6 organisation|H=diocese~19 organisation|H=exchange~-5
organisation|H=fellowship~6 organisation|H=foundation~7 organisation|H=lab~33 organisation|H=nysc~-9
organisation|H=para~5 organisation|H=purdue~5 organisation|H=scholarship~-6 organisation|H=school~-9
organisation|H=theta~7 organisation|H=trust~-9 organisation|H=union~7 organisation|H=university~-5
organisation|acronym~39 organisation|bias~50 organisation|c=kemp~-9 organisation|c=korg~59
organisation|c=kprog~-19 organisation|c=kschool~7 organisation|c=name~9 organisation|c=org~82
organisation|c=people~27 organisation|c=prof~-11 organisation|c=school~8 organisation|c=social~6
organisation|c=title~-6 organisation|c=trail~-7 organisation|c=unit~-9 organisation|case=all~28
organisation|case=some~23 organisation|h=career~9 organisation|h=emp~-6 organisation|h=encounter~8
organisation|h=kemp~-20 organisation|h=korg~47 organisation|h=kprog~-16 organisation|h=kschool~-11
organisation|h=opener~14 organisation|h=org~46 organisation|h=prof~-8 organisation|h=school~-6
organisation|h=title~13 organisation|n=1~-13 organisation|n=2~12 organisation|n=3~29 organisation|n=4~22
organisation|w=2~15 organisation|w=a~-5 organisation|w=academy~-7 organisation|w=aiesec~9
organisation|w=ambulance~7 organisation|w=at~23 organisation|w=atento~-5 organisation|w=band~10
organisation|w=board~7 organisation|w=boat~14 organisation|w=campus~16 organisation|w=centre~-6
organisation|w=choir~6 organisation|w=club~18 organisation|w=co-op~7 organisation|w=college~-8
organisation|w=committee~11 organisation|w=cooperative~9 organisation|w=corps~-11 organisation|w=crew~-11
organisation|w=da~17 organisation|w=de~-10 organisation|w=delta~6 organisation|w=diocese~19
organisation|w=district~-5 organisation|w=esn~18 organisation|w=et~11 organisation|w=exchange~-5
organisation|w=fellowship~13 organisation|w=fire~-19 organisation|w=first~-6 organisation|w=for~-6
organisation|w=girl~6 organisation|w=girls~8 organisation|w=group~10 organisation|w=guild~10
organisation|w=in~-35 organisation|w=lab~32 organisation|w=legon~15 organisation|w=local~8
organisation|w=medal~-15 organisation|w=mountain~12 organisation|w=my~15 organisation|w=nurse~-5
organisation|w=nysc~-13 organisation|w=of~11 organisation|w=old~17 organisation|w=our~32
organisation|w=out~-6 organisation|w=own~11 organisation|w=para~5 organisation|w=peace~-13
organisation|w=relief~11 organisation|w=rotterdam~9 organisation|w=royal~5 organisation|w=scholars~-6
organisation|w=scholarship~-6 organisation|w=school~-14 organisation|w=service~-7 organisation|w=ski~-11
organisation|w=st~-9 organisation|w=student~5 organisation|w=teach~-18 organisation|w=team~7
organisation|w=tech~6 organisation|w=theta~12 organisation|w=tower~-7 organisation|w=trinity~8
organisation|w=trust~-12 organisation|w=union~12 organisation|w=up~16 organisation|w=volunteer~-7
organisation|w=women~13 organisation|w=world~-6 profession|CV=~12 profession|CV=act~7 profession|CV=meet~-14
profession|CV=other~11 profession|CV=study~-12 profession|CV=work~-12 profession|CVSk=//gathering~-6
profession|CVSk=//org~-11 profession|CVSk=//prof~37 profession|CVSk=//unknown~-20 profession|CVSk=/I/name~-7
profession|CVSk=/I/unknown~13 profession|CVSk=/they/encounter~5 profession|CVSk=/they/org~12
profession|CVSk=/they/word~-10 profession|CVSk=/we/unknown~15 profession|CVSk=other//word~-8
profession|CVSk=other/they/unknown~6 profession|CVSk=other/they/word~15 profession|CW=air~-6
profession|CW=ambulance~6 profession|CW=boat~-8 profession|CW=college~-5 profession|CW=crew~7
profession|CW=fire~13 profession|CW=guard~6 profession|CW=hospital~-6 profession|CW=man~10
profession|CW=national~7 profession|CW=priest~-7 profession|CW=prison~7 profession|CW=rescue~7
profession|CW=watch~14 profession|Cal=alike~-21 profession|Cb=(~-6 profession|Cb=,~-22 profession|Cb=.~40
profession|Cb=^~13 profession|Cb=apprentice~-7 profession|Cb=boss~-7 profession|Cb=desk~-12
profession|Cb=did~-6 profession|Cb=i~12 profession|Cb=i'm~30 profession|Cb=it's~5 profession|Cc=career~5
profession|Cc=emp~9 profession|Cc=kemp~-11 profession|Cc=korg~-21 profession|Cc=kschool~-16
profession|Cc=name~-9 profession|Cc=opener~11 profession|Cc=org~-13 profession|Cc=place~-11
profession|Cc=prof~45 profession|Cc=prog~-20 profession|Cc=school~-30 profession|Cc=trail~14
profession|Cd=~44 profession|Cd=a~21 profession|Cd=also~16 profession|Cd=my~-18 profession|Cd=our~-8
profession|Cd=same~-33 profession|Cd=that~-11 profession|Cd=the~-26 profession|Ch=boat~-8
profession|Ch=crew~7 profession|Ch=guard~6 profession|Ch=priest~-7 profession|Ch=rescue~7
profession|Ch=tower~6 profession|Ck=korg~-6 profession|Ck=kschool~-7 profession|Ck=name~-13
profession|Ck=prof~34 profession|Ck=prog~-9 profession|Ck=school~-12 profession|Ck=unknown~-6
profession|Ck=word~12 profession|Cka=encounter/~16 profession|Cka=encounter/alike~-16
profession|Cka=kprog/alike~7 profession|Cka=kschool/~-5 profession|Cka=org/alike~-7
profession|Cka=people/~-9 profession|Cka=people/alike~6 profession|Cka=prof/~10 profession|Cka=prof/alike~11
profession|Cka=prof/far~13 profession|Cka=prog/~-5 profession|Cka=school/~-8 profession|Cka=unknown/far~-6
profession|Cka=word/~16 profession|Ckp=encounter/~12 profession|Ckp=encounter/from~-8
profession|Ckp=gathering/~6 profession|Ckp=prof/~50 profession|Ckp=prof/at~-11 profession|Ckp=unknown/~49
profession|Ckp=unknown/at~-23 profession|Ckp=unknown/in~-12 profession|Ckp=unknown/of~-14
profession|Ckp=word/~32 profession|Ckp=word/at~-26 profession|Ckp=word/from~-6 profession|Ckp=word/in~6
profession|Ckp=word/on~-12 profession|Cq=free~-9 profession|Cq=how~-21 profession|Cq=share~8
profession|Cv=~12 profession|Cv=connect~10 profession|Cv=taught~-5 profession|Cv=teach~10
profession|Cv=took~-8 profession|Cx3=all~-10 profession|Cx3=cue~5 profession|Cx3=ers~10
profession|Cx3=est~-13 profession|Cx3=her~7 profession|Cx3=hip~-5 profession|Cx3=ial~-14
profession|Cx3=ice~20 profession|Cx3=ing~15 profession|Cx3=ker~16 profession|Cx3=ler~8 profession|Cx3=man~8
profession|Cx3=ner~14 profession|Cx3=nic~-5 profession|Cx3=nts~14 profession|Cx3=oat~-8 profession|Cx3=ors~9
profession|Cx3=ots~8 profession|Cx3=rew~7 profession|Cx3=rol~5 profession|Cx3=ses~6 profession|Cx3=sts~11
profession|Cx3=tch~5 profession|Cx3=tel~-5 profession|Cx3=tor~-6 profession|Cx3=ves~12 profession|Cx3=wer~6
profession|H=boat~-8 profession|H=crew~8 profession|H=lab~-11 profession|H=tech~8 profession|acronym~-21
profession|bias~73 profession|c=kemp~-12 profession|c=korg~-23 profession|c=kschool~-20
profession|c=name~-16 profession|c=opener~10 profession|c=org~-12 profession|c=people~9
profession|c=place~-26 profession|c=prof~64 profession|c=prog~-28 profession|c=school~-28
profession|c=social~7 profession|c=title~19 profession|c=trail~16 profession|case=all~-71
profession|case=none~162 profession|case=some~-18 profession|h=emp~-8 profession|h=kemp~-8
profession|h=korg~-9 profession|h=kschool~-12 profession|h=people~7 profession|h=place~-19
profession|h=prof~51 profession|h=prog~-20 profession|h=school~-17 profession|h=trail~6 profession|n=1~71
profession|n=2~31 profession|n=3~-12 profession|n=4~-17 profession|w=a~12 profession|w=air~-6
profession|w=ambulance~6 profession|w=boat~-8 profession|w=crew~7 profession|w=fire~12 profession|w=guard~6
profession|w=hospital~-6 profession|w=lab~-8 profession|w=medal~-6 profession|w=my~-11
profession|w=national~-8 profession|w=nurse~10 profession|w=our~-9 profession|w=prison~7
profession|w=rescue~7 profession|w=same~-41 profession|w=sea~-10 profession|w=teach~29
profession|w=teaching~8 profession|w=tech~8 profession|w=the~-39 profession|w=watch~14
profession|w=world~-10 program|CV=~19 program|CV=belong~-7 program|CV=other~19 program|CV=say~20
program|CV=study~15 program|CV=work~-11 program|CVSk=//emp~-10 program|CVSk=//encounter~5
program|CVSk=//korg~-6 program|CVSk=//name~-16 program|CVSk=//org~-10 program|CVSk=//org+place~6
program|CVSk=//people~-5 program|CVSk=//prof~-11 program|CVSk=//prog~19 program|CVSk=//school~15
program|CVSk=//unknown~11 program|CVSk=//word~8 program|CVSk=/I/name~9 program|CVSk=/I/org~-6
program|CVSk=/I/place~-6 program|CVSk=/I/unknown~-5 program|CVSk=/they/gathering~9
program|CVSk=/they/name~-7 program|CVSk=/they/place~13 program|CVSk=/they/prof~-5 program|CVSk=/they/prog~10
program|CVSk=/they/word~-16 program|CVSk=/we/unknown~-10 program|CVSk=/we/word~10
program|CVSk=/were/encounter~5 program|CVSk=/were/unknown~-9 program|CVSk=act/they/unknown~6
program|CVSk=other//word~8 program|CVSk=other/I/word~-5 program|CVSk=other/they/unknown~-9
program|CVSk=say/they/unknown~13 program|CVSk=study/they/unknown~-6 program|CVSk=study/we/encounter~13
program|CW=alumni~14 program|CW=ambulance~5 program|CW=batch~11 program|CW=cadet~6 program|CW=centre~16
program|CW=cert~7 program|CW=class~10 program|CW=co-op~-5 program|CW=committee~-6 program|CW=corps~23
program|CW=county~-6 program|CW=course~9 program|CW=delta~-7 program|CW=erasmus~6 program|CW=evening~6
program|CW=ex~-6 program|CW=exchange~8 program|CW=fellowship~-10 program|CW=festival~11 program|CW=fire~-11
program|CW=first~19 program|CW=foundation~8 program|CW=girl~-6 program|CW=high~-9 program|CW=institute~7
program|CW=lab~-19 program|CW=league~6 program|CW=mountain~-6 program|CW=national~-13 program|CW=nursing~5
program|CW=nysc~20 program|CW=old~-7 program|CW=peace~25 program|CW=program~8 program|CW=programme~8
program|CW=scholars~9 program|CW=scholarship~7 program|CW=school~13 program|CW=society~6 program|CW=st~-6
program|CW=summer~12 program|CW=training~-5 program|CW=volunteer~9 program|CW=watch~-6 program|CW=world~13
program|Cal=~-8 program|Cal=alike~35 program|Cal=far~19 program|Cb=¨~10 program|Cb=(~8 program|Cb=,~-27
program|Cb=.~-20 program|Cb=?~-9 program|Cb=^~9 program|Cb=boss~-7 program|Cb=both~5 program|Cb=desk~7
program|Cb=did~58 program|Cb=got~16 program|Cb=i~9 program|Cb=i'm~-5 program|Cb=is~-13 program|Cb=other~9
program|Cb=out~-10 program|Cb=people~16 program|Cb=says~9 program|Cb=together~-8 program|Cb=took~8
program|Cb=trained~-5 program|Cb=volunteer~6 program|Cb=was~9 program|Cb=were~6 program|Cc=career~-5
program|Cc=emp~-8 program|Cc=encounter~17 program|Cc=famous~14 program|Cc=gathering~14 program|Cc=kemp~-5
program|Cc=kin~-6 program|Cc=korg~7 program|Cc=kprog~53 program|Cc=kschool~-11 program|Cc=name~16
program|Cc=opener~-8 program|Cc=people~7 program|Cc=prof~-17 program|Cc=prog~87 program|Cc=title~8
program|Cc=unit~26 program|Cd=~13 program|Cd=a~10 program|Cd=our~-10 program|Cd=same~-10 program|Cd=that~12
program|Cd=the~27 program|Ch=alumni~14 program|Ch=boy~6 program|Ch=centre~10 program|Ch=class~10
program|Ch=committee~-6 program|Ch=corps~15 program|Ch=course~9 program|Ch=exchange~8
program|Ch=fellowship~-10 program|Ch=high~-7 program|Ch=lab~-17 program|Ch=nysc~9 program|Ch=program~8
program|Ch=service~-8 program|Ch=society~6 program|Ch=tower~-7 program|Ck=emp~-15 program|Ck=encounter~28
program|Ck=gathering~13 program|Ck=kemp~-7 program|Ck=kin~-6 program|Ck=kschool~-6 program|Ck=name~-14
program|Ck=org~-21 program|Ck=org+place~6 program|Ck=prog~34 program|Ck=word~18 program|Cka=emp/alike~-8
program|Cka=encounter/~6 program|Cka=encounter/alike~18 program|Cka=gathering/~-9
program|Cka=gathering/alike~9 program|Cka=gathering/far~13 program|Cka=korg/far~-8
program|Cka=kschool/alike~-6 program|Cka=name/~-18 program|Cka=name/alike~-7 program|Cka=org/~-8
program|Cka=org/alike~-6 program|Cka=org/far~-7 program|Cka=people/~-9 program|Cka=place/~-8
program|Cka=place/alike~-10 program|Cka=place/far~19 program|Cka=prof/alike~13 program|Cka=prof/far~-7
program|Cka=prog/~9 program|Cka=prog/alike~16 program|Cka=prog/far~10 program|Cka=school/~-6
program|Cka=school/alike~9 program|Cka=unknown/~20 program|Cka=unknown/far~-15 program|Cka=word/~22
program|Cka=word/far~-7 program|Ckp=emp/~-6 program|Ckp=emp/at~-8 program|Ckp=emp/in~6
program|Ckp=encounter/~13 program|Ckp=encounter/at~10 program|Ckp=encounter/from~-7
program|Ckp=encounter/on~-5 program|Ckp=encounter/to~5 program|Ckp=kin/~-6 program|Ckp=name/~-11
program|Ckp=name/at~-6 program|Ckp=prof/~-9 program|Ckp=prog/~27 program|Ckp=prog/in~-10
program|Ckp=prog/on~5 program|Ckp=prog/through~5 program|Ckp=school/~10 program|Ckp=school/of~-7
program|Ckp=unknown/~10 program|Ckp=unknown/at~-18 program|Ckp=unknown/for~-11 program|Ckp=unknown/from~-6
program|Ckp=unknown/in~21 program|Ckp=unknown/of~-16 program|Ckp=unknown/on~-10 program|Ckp=unknown/w~17
program|Ckp=word/~-7 program|Ckp=word/at~14 program|Ckp=word/from~18 program|Ckp=word/in~-15
program|Cq=free~32 program|Cq=how~9 program|Cq=shared~7 program|Cv=~19 program|Cv=add~19 program|Cv=came~6
program|Cv=know~-7 program|Cv=pay~-5 program|Cv=ran~-6 program|Cv=say~13 program|Cv=see~12
program|Cv=served~8 program|Cv=shared~-8 program|Cv=taught~13 program|Cv=took~14 program|Cv=trained~-7
program|Cv=work~-5 program|Cx3=ain~-8 program|Cx3=all~-7 program|Cx3=ary~-7 program|Cx3=ass~9
program|Cx3=boy~6 program|Cx3=cue~7 program|Cx3=des~9 program|Cx3=dge~14 program|Cx3=ent~-6
program|Cx3=ess~10 program|Cx3=ety~5 program|Cx3=hip~9 program|Cx3=ial~17 program|Cx3=ice~-10
program|Cx3=igh~-7 program|Cx3=ing~16 program|Cx3=int~-6 program|Cx3=iss~6 program|Cx3=ist~6
program|Cx3=ity~-6 program|Cx3=ive~7 program|Cx3=lab~-17 program|Cx3=man~-7 program|Cx3=mni~14
program|Cx3=ner~-5 program|Cx3=nge~8 program|Cx3=oat~-5 program|Cx3=ook~10 program|Cx3=ort~-11
program|Cx3=rad~8 program|Cx3=ram~8 program|Cx3=rps~15 program|Cx3=rse~8 program|Cx3=tee~-6
program|Cx3=ter~-7 program|Cx3=tle~7 program|Cx3=tor~6 program|Cx3=tre~10 program|Cx3=val~11
program|Cx3=wer~-7 program|Cx3=ysc~9 program|H=atento~-6 program|H=clinic~6 program|H=committee~-6
program|H=corps~15 program|H=exchange~8 program|H=high~-6 program|H=institute~8 program|H=lab~-23
program|H=league~7 program|H=nysc~13 program|H=programme~6 program|H=scholarship~7 program|H=school~13
program|H=service~-9 program|H=society~8 program|acronym~26 program|bias~62 program|c=career~6
program|c=emp~-16 program|c=encounter~15 program|c=famous~14 program|c=gathering~17 program|c=kemp~-9
program|c=kprog~46 program|c=kschool~-28 program|c=name~13 program|c=opener~-7 program|c=people~-8
program|c=place~8 program|c=prog~64 program|c=school~-27 program|c=unit~24 program|case=all~31
program|case=none~-19 program|case=some~50 program|h=encounter~-24 program|h=gathering~13 program|h=kemp~-14
program|h=korg~-6 program|h=kprog~30 program|h=kschool~-23 program|h=opener~-12 program|h=org~-7
program|h=place~7 program|h=prog~43 program|h=title~-6 program|n=3~21 program|n=4~35 program|w=2~-5
program|w=ambulance~5 program|w=at~-20 program|w=atento~-6 program|w=cadet~6 program|w=campus~-6
program|w=centre~16 program|w=cert~7 program|w=class~14 program|w=co-op~-5 program|w=committee~-6
program|w=corps~23 program|w=county~-6 program|w=course~9 program|w=da~-6 program|w=de~-7 program|w=delta~-7
program|w=do~7 program|w=evening~6 program|w=exchange~8 program|w=fellowship~-5 program|w=festival~11
program|w=first~13 program|w=for~35 program|w=high~-10 program|w=institute~7 program|w=lab~-24
program|w=league~6 program|w=medal~27 program|w=mount~-9 program|w=mountain~-6 program|w=my~-6
program|w=night~-7 program|w=nursing~8 program|w=nysc~20 program|w=of~-17 program|w=old~-6 program|w=our~-15
program|w=out~-10 program|w=peace~25 program|w=programme~8 program|w=rotterdam~6 program|w=same~-13
program|w=scholars~9 program|w=scholarship~7 program|w=school~12 program|w=sea~12 program|w=service~-6
program|w=ski~-6 program|w=society~6 program|w=st~-6 program|w=summer~12 program|w=teach~25
program|w=tech~-5 program|w=the~18 program|w=to~12 program|w=train~-9 program|w=up~-8 program|w=volunteer~11
program|w=watch~-6 program|w=with~6 program|w=world~24 school|CV=~26 school|CV=belong~-13 school|CV=meet~15
school|CV=study~39 school|CV=want~5 school|CV=work~-16 school|CVSk=//emp~13 school|CVSk=//kprog~6
school|CVSk=//name~15 school|CVSk=//people~6 school|CVSk=//prof~-10 school|CVSk=//prog~-11
school|CVSk=//school~8 school|CVSk=//unknown~29 school|CVSk=//word~18 school|CVSk=/I/unknown~-10
school|CVSk=/I/word~-11 school|CVSk=/they/kschool~14 school|CVSk=/they/name~15 school|CVSk=/they/prog~9
school|CVSk=/we/unknown~-12 school|CVSk=/we/word~-7 school|CVSk=/were/unknown~8
school|CVSk=other//unknown~-9 school|CVSk=other/I/name~-10 school|CVSk=other/I/unknown~7
school|CVSk=say/they/unknown~-10 school|CVSk=study/I/school~5 school|CVSk=study/I/unknown~7
school|CVSk=study/they/unknown~21 school|CW=academy~-7 school|CW=air~-7 school|CW=army~-6
school|CW=cadets~11 school|CW=chem~7 school|CW=cohort~8 school|CW=college~23 school|CW=derby~-7
school|CW=esn~-5 school|CW=fellow~-8 school|CW=first~-6 school|CW=girl~7 school|CW=girls~-6
school|CW=group~6 school|CW=high~25 school|CW=law~7 school|CW=med~12 school|CW=national~7 school|CW=old~8
school|CW=own~6 school|CW=poly~9 school|CW=rep~-7 school|CW=royal~-8 school|CW=school~10 school|CW=sea~10
school|CW=seminary~8 school|CW=st~34 school|CW=summer~-10 school|CW=training~9 school|CW=uni~19
school|CW=unilag~8 school|CW=university~11 school|CW=wits~10 school|Cal=~46 school|Cal=alike~21
school|Cal=far~-16 school|Cb=¨~-6 school|Cb=(~-9 school|Cb=,~14 school|Cb=.~-17 school|Cb=?~7 school|Cb=^~27
school|Cb=both~17 school|Cb=girl~8 school|Cb=go~8 school|Cb=he's~24 school|Cb=her~7 school|Cb=i'm~-16
"""
