"""The learned weights of the table `name`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
's -80 Cafter -40 Cafterlink 9 Caftertitle -26 Cbefore -57 Cbeforename -78 Ia=accept 22 Ia=add 55 Ia=added 53
Ia=addelse 31 Ia=adding -37 Ia=addingname 32 Ia=addname -82 Ia=adds -15 Ia=addword 10 Ia=connect 28
Ia=connectname 86 Ia=from 11 Ia=fromnameword -18 Ia=fromword 19 Ia=invitation -14 Ia=invitationname 10
Ia=invite -11 Ia=invited 93 Ia=invitedname 18 Ia=invites 34 Ia=linkedin 39 Ia=linkedinname 21 Ia=name 34
Ia=nameelse 39 Ia=namename 39 Ia=note 57 Ia=page -30 Ia=pagename 15 Ia=profile -9 Ia=profilename 23
Ia=request -68 Ia=requested -16 Ia=requestname 11 Ia=requestsname 14 Ia=says -16 Ia=saysname -108
Ia=saysnameelse 10 Ia=saysnameword 10 Ia=send 62 Ia=sendname -66 Ia=sends -8 Ia=sentname 41 Ia=wants 83
Ia=wantsnameword 8 Ia=write 37 Ia=writename -8 Ia=writes 56 Ia=writesname -26 Ia=wrote 37 Ib=accept -21
Ib=acceptname 15 Ib=added 9 Ib=adding 19 Ib=addingname 44 Ib=addname 16 Ib=connect -57 Ib=from 75 Ib=fromelse
-11 Ib=fromnameelse -24 Ib=fromnameword 24 Ib=fromword -16 Ib=invitation 66 Ib=invite 64 Ib=invited -16
Ib=invitedname 30 Ib=invitename 57 Ib=linkedin 48 Ib=linkedinname 69 Ib=message 14 Ib=messagename -35 Ib=name
56 Ib=namename -67 Ib=namewordelse 18 Ib=note -13 Ib=notename 36 Ib=page -9 Ib=pagename 12 Ib=profile -24
Ib=request 31 Ib=requestname 56 Ib=says -36 Ib=saysname 34 Ib=saysnameelse 16 Ib=send 82 Ib=sendname 40
Ib=sendnameelse 14 Ib=sends -10 Ib=sent -10 Ib=sentname 9 Ib=wants -10 Ib=wantsname -7 Ib=write -61
Ib=writename 23 Ib=writes -50 Ib=writeword 43 Ib=wrote -43 Ib=wrotename -12 K=cap -58 K=low -131 K=open -27
a=! 22 a=\" 41 a=$ 27 a=& -12 a=' 32 a=) 20 a=, 13 a=. 19 a=/ 26 a=12 -44 a=2 -8 a=: 41 a=; -9 a=@ 59 a=a -11
a=aas 51 a=about 39 a=accept -36 a=account 8 a=achterberg 10 a=add -68 a=added 26 a=adds 8 a=again 57 a=ako
-10 a=and 42 a=antes 41 a=are -18 a=as 20 a=asked 16 a=asks 25 a=assistant 20 a=at 16 a=ayuda -17 a=b 13
a=baby -32 a=banda 26 a=base -8 a=batch 14 a=be -44 a=before 51 a=behind 18 a=bem -9 a=between -9 a=bey 88
a=bhai 50 a=bittet 43 a=both -11 a=boy -16 a=boys -8 a=bulmer 32 a=but 32 a=by -27 a=c 14 a=call -12 a=calls
-44 a=came 15 a=can -36 a=chapter -11 a=check -14 a=checked 9 a=choir -14 a=clinic -21 a=clooney -13 a=cohort
-11 a=coisa -13 a=college -16 a=colliery -7 a=contact -16 a=costume -9 a=curie -9 a=da -32 a=dave 12 a=daw -8
a=de -12 a=dia -45 a=did 72 a=diver -10 a=do -33 a=dobry -15 a=does 14 a=done -21 a=down -19 a=drilled 59
a=driving -15 a=du -7 a=dunleavy 49 a=e -27 a=elizabeth -10 a=else -14 a=elumelu -10 a=en -7 a=engineer -44
a=except 15 a=explained 29 a=fae 18 a=fellow 18 a=firm 8 a=floor -11 a=for -38 a=from 133 a=fund -19 a=gave
-34 a=general -10 a=get 22 a=gets 17 a=girl -14 a=gone -8 a=got -11 a=grandfather 18 a=grandson -22 a=guide
12 a=gwaan -7 a=had 40 a=hall -12 a=hands 40 a=hanım 51 a=has 19 a=hat 36 a=have -28 a=he -10 a=heads 68
a=held 30 a=help -8 a=her 15 a=him -26 a=hires -11 a=hiring 56 a=his -11 a=house -12 a=how -11 a=hr 16
a=husband -26 a=i -25 a=i'd -33 a=i'm -46 a=idea -11 a=if -17 a=in -24 a=into -20 a=invites 22 a=is 59 a=it's
-37 a=ji 59 a=judged 30 a=just 8 a=k 16 a=kelly 53 a=know -74 a=knows -58 a=ko -13 a=la -12 a=lady -37 a=lah
-20 a=lamp -16 a=lang -40 a=lawyer -7 a=lead 9 a=left 8 a=letters -10 a=like 16 a=lindqvist -10 a=list -8
a=lives 64 a=lol 8 a=long 33 a=looks 11 a=loom -10 a=love -12 a=lu -15 a=m'a -24 a=ma'am 7 a=madam -32 a=made
15 a=maguire 81 a=makes 42 a=man -18 a=maria 29 a=may -36 a=mbatha 10 a=me -37 a=measured 43 a=messages -10
a=met -9 a=mi -10 a=milk -12 a=mine -9 a=mo -9 a=mor -58 a=mutch 61 a=my -23 a=n 30 a=nee -37 a=never 7
a=next 18 a=ni -22 a=nine -9 a=no 34 a=o 18 a=off 15 a=office -20 a=officer -30 a=ok 10 a=old -41 a=on -32
a=once -32 a=one 13 a=ones -9 a=opened 38 a=or -61 a=ora -11 a=ot 12 a=out 30 a=over -10 a=p 21 a=pa -15
a=page 32 a=party -8 a=passed 14 a=person -11 a=placement 65 a=planck -15 a=played -22 a=plays 38 a=please
-19 a=press -17 a=pulled 21 a=pun 8 a=put -18 a=q -20 a=queen -15 a=quine -11 a=r 16 a=real 13 a=really 10
a=reckon -7 a=remember -8 a=requested 31 a=requests 32 a=retreat -15 a=review -7 a=ring 15 a=run -7 a=s 47
a=sa -9 a=said -54 a=same -32 a=sang 25 a=say -38 a=says 10 a=scanned 8 a=scholars -7 a=school -12 a=se -21
a=selling 10 a=sells 12 a=send -40 a=sends 39 a=sent 33 a=shared -21 a=shouted 11 a=show -17 a=showed 53
a=siang -8 a=side -11 a=signs 13 a=since 10 a=sir 19 a=sister -9 a=sits 12 a=siya -15 a=smith -7 a=so 13
a=soap -9 a=somebody 42 a=someone 58 a=something 58 a=speaker -13 a=spoke -9 a=station -20 a=summit 14
a=szepen -70 a=tae -10 a=tau -16 a=taught 52 a=te -27 a=technician 35 a=tell -62 a=tent -9 a=that -22 a=the
62 a=thing -7 a=think -15 a=this 12 a=through -9 a=till -9 a=time 16 a=to -70 a=together -26 a=told -15
a=train -24 a=turned 9 a=two 47 a=uncle -25 a=university -15 a=until -11 a=up -22 a=used -18 a=v 15 a=van 46
a=von -39 a=w 23 a=wait -8 a=want -17 a=was 41 a=watches 9 a=we -24 a=wei 14 a=well 17 a=went 26 a=were 33
a=when -7 a=which 12 a=who 51 a=wife 13 a=will 95 a=wishes 8 a=with -54 a=work 35 a=worked 10 a=would 10
a=writes 44 a=wrote 35 a=years -30 a=you -12 a=young -26 a=youth -20 a=z 13 a=¶ 19 a=– -56 a=— 42 a=。 -11
aa=!/\" -21 aa=!/' -25 aa=!/he -13 aa=!/i -12 aa=!/she 11 aa=\"/$ 13 aa=\"/. 29 aa=\"/i -12 aa=$/$ 38 aa='/$
26 aa='/( 22 aa='/, 16 aa='/. -8 aa='/and -17 aa='/at -20 aa='/but 24 aa='/has 46 aa='/in 26 aa='/on 11
aa=(/boat 27 aa=(/not -8 aa=(/the 26 aa=)/, -16 aa=)/. -17 aa=,/\" 27 aa=,/' -9 aa=,/. 22 aa=,/11 -9 aa=,/14
9 aa=,/1971 22 aa=,/1985 -20 aa=,/1986 -11 aa=,/1991 -18 aa=,/2 -13 aa=,/2001 -12 aa=,/2009 -14 aa=,/2019 -18
aa=,/4 13 aa=,/40 -20 aa=,/5 -18 aa=,/6 27 aa=,/8 -20 aa=,/a -36 aa=,/about 8 aa=,/adult -28 aa=,/after -16
aa=,/again 11 aa=,/all -17 aa=,/also 53 aa=,/always 36 aa=,/an 29 aa=,/and -8 aa=,/another 11 aa=,/apparently
97 aa=,/as -50 aa=,/ask -44 aa=,/asked 20 aa=,/asks -10 aa=,/at 18 aa=,/aye -10 aa=,/be -29 aa=,/bee 8
aa=,/before -23 aa=,/blue -8 aa=,/both -34 aa=,/but 13 aa=,/by -58 aa=,/came 13 aa=,/can -20 aa=,/class -20
aa=,/county 19 aa=,/creative 43 aa=,/cy -12 aa=,/different -28 aa=,/do -41 aa=,/does 17 aa=,/don't 41
aa=,/dyer 33 aa=,/eleven -15 aa=,/every -29 aa=,/fifteen -11 aa=,/first -25 aa=,/for 11 aa=,/forgive -23
aa=,/forty -19 aa=,/from 21 aa=,/funeral 31 aa=,/good 16 aa=,/had 12 aa=,/has -10 aa=,/have -16 aa=,/he -27
aa=,/he's 33 aa=,/head 7 aa=,/her -15 aa=,/hers 45 aa=,/him -28 aa=,/hiring 7 aa=,/hot -8 aa=,/i -65 aa=,/i'm
-68 aa=,/i've -32 aa=,/if -19 aa=,/in 38 aa=,/invite 10 aa=,/is 42 aa=,/it -34 aa=,/it's -109 aa=,/last -17
aa=,/like -15 aa=,/looked 32 aa=,/loss 16 aa=,/me -14 aa=,/met 15 aa=,/mine -14 aa=,/mine's -8 aa=,/minus -16
aa=,/my 12 aa=,/nairobi -9 aa=,/nakuru -27 aa=,/new -15 aa=,/next -12 aa=,/nine -13 aa=,/no -10 aa=,/none -25
aa=,/nor -16 aa=,/not 26 aa=,/nothing 26 aa=,/now 9 aa=,/of 42 aa=,/ok 7 aa=,/once -10 aa=,/one -33 aa=,/only
-24 aa=,/or 13 aa=,/other -8 aa=,/pensioner 7 aa=,/please 27 aa=,/proper 33 aa=,/quick -13 aa=,/request 34
aa=,/retired -28 aa=,/roadie 14 aa=,/sat 26 aa=,/she -8 aa=,/she's 30 aa=,/should -35 aa=,/six 49 aa=,/siya 9
aa=,/so -26 aa=,/sorry -9 aa=,/still 48 aa=,/taught 10 aa=,/that's 27 aa=,/the -46 aa=,/then -19 aa=,/they -8
aa=,/third -20 aa=,/thirty-one -19 aa=,/this 13 aa=,/three -18 aa=,/to -10 aa=,/told 17 aa=,/took 32
aa=,/trained 11 aa=,/tuesday -22 aa=,/twenty 18 aa=,/two -17 aa=,/unknown 68 aa=,/very 55 aa=,/wala 17
aa=,/walked 14 aa=,/was 75 aa=,/we 81 aa=,/we'd 12 aa=,/we're -10 aa=,/weh 55 aa=,/well -82 aa=,/where -9
aa=,/which -13 aa=,/who 65 aa=,/who'd 51 aa=,/who's 89 aa=,/whom 17 aa=,/with 13 aa=,/without 43 aa=,/writes
-13 aa=,/wrote -15 aa=,/years -12 aa=,/yes -10 aa=,/you -20 aa=,/your -7 aa=./\" 78 aa=./$ 18 aa=./' -14
aa=./( -7 aa=./. -14 aa=./2 28 aa=./a -13 aa=./all -9 aa=./and 15 aa=./any 21 aa=./but -12 aa=./came -20
aa=./don't 43 aa=./dr 29 aa=./ever 15 aa=./every -12 aa=./five 28 aa=./found 33 aa=./four 10 aa=./from 40
aa=./good 21 aa=./he -24 aa=./he's -23 aa=./her 18 aa=./hes 19 aa=./him -23 aa=./his -10 aa=./hmm -10
aa=./i'd -25 aa=./i'm -31 aa=./i've 25 aa=./im -59 aa=./in -15 aa=./invite 8 aa=./is -26 aa=./it -15
aa=./it's 88 aa=./lovely -14 aa=./me 8 aa=./mine -27 aa=./my -19 aa=./never -42 aa=./nice -11 aa=./ninja -13
aa=./no 8 aa=./not -12 aa=./nothing 34 aa=./now 52 aa=./one -28 aa=./same 17 aa=./says 14 aa=./sells -23
aa=./she -8 aa=./she'd -19 aa=./so -28 aa=./somebody 43 aa=./stood -11 aa=./that -12 aa=./that's -10 aa=./the
-20 aa=./there 19 aa=./there's -26 aa=./thirty -41 aa=./two 10 aa=./very -13 aa=./wants 35 aa=./we 21
aa=./we've -12 aa=./well 11 aa=./when 10 aa=./with -9 aa=./would -9 aa=./yes 8 aa=./¶ 35 aa=12/, -43 aa=2/$
-8 aa=2/. 9 aa=:/\" 43 aa=:/he's 11 aa=:/i -18 aa=:/me -9 aa=:/my 17 aa=:/the -35 aa=;/i 22 aa=;/the 10
aa=?/! -10 aa=?/$ 53 aa=?/' -25 aa=?/? 17 aa=?/he -39 aa=?/he's -18 aa=?/i -23 aa=?/i'm 17 aa=?/no -14
aa=?/she 22 aa=a/. 28 aa=a/good 14 aa=a/la -11 aa=aas/$ 51 aa=about/our 16 aa=added/me 29 aa=again/$ 70
aa=again/sorry -18 aa=and/all -34 aa=and/decide -9 aa=and/he 20 aa=and/he's -20 aa=and/her 15 aa=and/i 56
aa=and/me 89 aa=and/my 24 aa=and/no 10 aa=and/she 18 aa=and/tell -36 aa=and/the 19 aa=and/then -14
aa=and/this -31 aa=and/was 54 aa=and/we -8 aa=and/why 11 aa=as/me -10 aa=as/well 20 aa=asked/me 36 aa=asks/.
12 aa=at/a -9 aa=at/my -18 aa=at/the 49 aa=ayuda/: -17 aa=b/. 25 aa=banda/$ 26 aa=bem/? -9 aa=bey/, 67
aa=bhai/$ -32 aa=bhai/sent 11 aa=bittet/, 43 aa=bulmer/on 32 aa=but/i -9 aa=but/my -14 aa=but/she 7 aa=c/. 17
aa=came/for 10 aa=chapter/, -11 aa=check/# -15 aa=clinic/. -21 aa=coisa/$ -13 aa=da/cunha -15 aa=dave/dave 12
aa=de/la -9 aa=de/quem -30 aa=did/inspect 12 aa=did/the -8 aa=do/. -26 aa=dobry/$ -15 aa=down/the -18
aa=driving/lol -15 aa=dunleavy/$ 49 aa=e/. 30 aa=else/get -10 aa=fae/the 19 aa=fellow/. 27 aa=fellow/sent -16
aa=for/her 10 aa=for/the 27 aa=from/a 13 aa=from/dakar 11 aa=from/lidl 11 aa=from/my 12 aa=from/our 17
aa=from/selangor 36 aa=from/two -65 aa=from/ulaanbaatar -45 aa=gave/him -11 aa=gave/me -15 aa=gave/us 11
aa=gwaan/, -7 aa=h/. 7 aa=had/a -10 aa=had/him -9 aa=had/me 8 aa=had/the 24 aa=has/asked 20 aa=has/been 31
aa=has/invited 25 aa=has/no -18 aa=has/question -87 aa=has/sent 21 aa=has/the -27 aa=has/two 23
aa=has/written 9 aa=held/the 28 aa=here/$ 8 aa=house/. -11 aa=how/$ -10 aa=husband/, -25 aa=i've/dealt -8
aa=i/, -9 aa=i/? -20 aa=i/can -16 aa=i/did 11 aa=i/don't 62 aa=i/go -39 aa=i/invite -7 aa=i/never 25
aa=i/send -10 aa=i/think 30 aa=i/was -9 aa=if/i -9 aa=in/a 20 aa=in/belize 19 aa=in/common -22 aa=in/dakar 38
aa=in/gdynia -31 aa=in/hull -9 aa=in/malmo -11 aa=in/my 57 aa=in/ohio -11 aa=in/one 15 aa=in/perth -14
aa=in/rotterdam 24 aa=in/split -11 aa=invited/me 20 aa=invites/me 24 aa=is/' -25 aa=is/. 22 aa=is/a 15
aa=is/buyer 7 aa=is/from 9 aa=is/in 28 aa=is/it 15 aa=is/my -52 aa=is/not 8 aa=is/now 30 aa=is/the 16
aa=is/what -24 aa=is/where -37 aa=it/down -9 aa=it/is 38 aa=ji/$ 37 aa=judged/my 13 aa=k/. 14 aa=know/quick
-18 aa=knows/me 11 aa=lady/, -18 aa=lah/who -20 aa=like/? -15 aa=like/me -24 aa=lol/$ -13 aa=lund/$ -11
aa=maguire/' 52 aa=man/, 15 aa=man/from -20 aa=mbatha/. 10 aa=me/to -12 aa=mine/, -8 aa=mutch/, 23 aa=my/own
-27 aa=n/. 13 aa=nee/, -37 aa=next/to 18 aa=of/a -7 aa=of/all -43 aa=of/my -10 aa=of/the 25 aa=off/the 21
aa=office/, -18 aa=on/. -22 aa=on/here 24 aa=on/linkedin 9 aa=on/one -26 aa=once/. -9 aa=one/. 27 aa=ones/.
-9 aa=or/mikael -45 aa=or/what -9 aa=ot/' 12 aa=out/of 37 aa=over/a -8 aa=page/says 33 aa=person/$ -8
aa=please/$ -12 aa=q/$ -19 aa=queen/$ -15 aa=r/. 16 aa=ran/the 12 aa=request/hai -22 aa=requested/me 25
aa=s/. 40 aa=said/? -9 aa=sang/in 25 aa=sat/in -13 aa=says/he 42 aa=says/no -21 aa=says/she's -26 aa=says/the
11 aa=says/we 36 aa=sends/me 14 aa=sent/me 17 aa=sent/request 8 aa=she/did -7 aa=she/does -11 aa=show/, -16
aa=showed/me 53 aa=siang/, -8 aa=since/the 25 aa=somebody/$ -23 aa=somebody/. 36 aa=something/, 29
aa=something/. 27 aa=station/in -17 aa=szepen/$ -70 aa=taught/me 40 aa=tell/me -68 aa=that/my 13 aa=the/one
-8 aa=the/other 24 aa=the/puppeteer 42 aa=the/same -11 aa=this/time 37 aa=through/the -8 aa=to/add -11
aa=to/another -25 aa=to/be 7 aa=to/me 25 aa=to/my -13 aa=together/, -11 aa=told/me -15 aa=too/, -16 aa=up/to
-9 aa=used/to -18 aa=v/$ 21 aa=v/. 10 aa=van/der 46 aa=w/my -24 aa=want/add 25 aa=want/connect 10 aa=wants/in
11 aa=wants/me -55 aa=wants/to 39 aa=was/a 18 aa=was/at -20 aa=was/in -95 aa=was/mine -14 aa=was/my 41
aa=was/on -10 aa=was/one 23 aa=was/the 43 aa=was/there 8 aa=we/were 8 aa=wei/$ 10 aa=who/came -8 aa=who/did
-91 aa=who/gave -34 aa=who/keeps 87 aa=who/sat -11 aa=who/was 21 aa=wishes/to 8 aa=with/a 13 aa=with/the -11
aa=with/two -15 aa=would/like 15 aa=writes/. -28 aa=writes/that -17 aa=¶/note -11 aa=¶/¶ 24 aa=。/i -11 ak=
-29 ak=! 22 ak=\" 41 ak=$ 27 ak=' 32 ak=) 20 ak=, 13 ak=. 19 ak=/ 26 ak=: 41 ak=; -9 ak=adv -16 ak=art 17
ak=aux 64 ak=conj -12 ak=event -65 ak=greet -26 ak=kin -35 ak=name -37 ak=org -86 ak=people -53 ak=place -50
ak=poss -38 ak=prep -24 ak=prof -47 ak=school -84 ak=subj 23 ak=title 11 ak=verb 68 ak=word -57 ak=¶ 19 ak=–
-56 ak=— 42 ak=。 -11 alike -8 b=! 17 b=\" 29 b=' 8 b=( 31 b=) -13 b=* 51 b=. 88 b=03 26 b=1 81 b=2 -10 b=3 -9
b=4 12 b=40 -28 b=5 21 b=97 8 b=: 37 b=; -13 b=? 11 b=^ 24 b=about 17 b=academy 29 b=across 18 b=ada -20
b=add 10 b=after -23 b=again 78 b=agency -8 b=agent 9 b=agronomist -10 b=all -71 b=also -27 b=alumni -12
b=always -60 b=am 18 b=amigo -11 b=an -11 b=and 16 b=another -31 b=any 40 b=app 25 b=are -9 b=as 41 b=ask -23
b=asked -45 b=asks -11 b=at -99 b=ate -11 b=auditor -10 b=aye 25 b=band 18 b=bank -8 b=barge -10 b=barrister
13 b=batch -10 b=be -32 b=beach -15 b=because -9 b=been -19 b=being -31 b=believe 18 b=bem -13 b=bench -17
b=best 24 b=big 35 b=bit -9 b=board 10 b=boat -8 b=boston -8 b=bot 14 b=both -22 b=bournville -48 b=box 7
b=boy 42 b=brother -16 b=brrr -29 b=bus 10 b=but -40 b=button 45 b=buyer -8 b=by 42 b=c 16 b=cafe -7 b=call
19 b=called -61 b=calls 49 b=can -15 b=capt 21 b=captain -23 b=car -10 b=ceremony -9 b=certain 20 b=chainsaw
-26 b=chair -11 b=chairlift -11 b=chap 13 b=check 41 b=chief -7 b=church -9 b=class -24 b=click 11
b=clipboard 62 b=club -37 b=coach -15 b=coaches -8 b=come -36 b=comes 17 b=concrete 10 b=connect 11 b=cook 30
b=cooperative 27 b=corps 13 b=could -33 b=court -10 b=cousin 25 b=crane 11 b=crew 38 b=customs -13 b=da -13
b=dame -9 b=day -35 b=days 15 b=de -17 b=dear -39 b=decide 56 b=dentist -9 b=deposition 10 b=depot 37 b=desk
-18 b=died 19 b=different -17 b=dig -25 b=director -15 b=doctor 24 b=doctorate 18 b=does -10 b=doesn't 33
b=don't 14 b=door -28 b=dorm -9 b=down -7 b=dr 61 b=dredger -9 b=drinks -44 b=drives -14 b=driving 12
b=dublin 14 b=ehm 46 b=ek -28 b=electrician 14 b=else 22 b=end 9 b=engineer 49 b=engr 31 b=enough 30
b=entrepreneur -13 b=eu -7 b=even -29 b=evening 27 b=ever 9 b=every -8 b=everybody -40 b=ex -20 b=examiner 52
b=f 63 b=factory -19 b=fair -27 b=family -15 b=farm -16 b=farmer -34 b=father -15 b=fee -17 b=fella -10
b=fellow -11 b=firm -14 b=first -8 b=flat -8 b=floor -55 b=for -69 b=forger -9 b=form -30 b=former 45 b=found
89 b=fr -30 b=frau 11 b=friday -8 b=friend -10 b=friends -21 b=from -16 b=front 11 b=funeral 21 b=gang 11
b=gasworks -11 b=gate 20 b=gentleman 14 b=girl -15 b=go -9 b=goat 13 b=goes 64 b=got 42 b=grant -18 b=group
12 b=guy 76 b=h 60 b=had -12 b=hai -40 b=half -13 b=hand 26 b=has -20 b=have -30 b=he -18 b=he's 45
b=headline -19 b=heard 25 b=heart -29 b=hello -57 b=helo -14 b=here 9 b=here's 24 b=hers 13 b=hesitating 19
b=high -25 b=him -30 b=himself -22 b=his -36 b=history 11 b=hm 21 b=hmm 28 b=ho -11 b=hola -24 b=hour 29
b=hours -19 b=house -44 b=how 75 b=hr 50 b=hrs -61 b=husband 8 b=i 8 b=i'm -82 b=i've 44 b=ice 8 b=im -9 b=in
-112 b=inspector -32 b=institute -10 b=invitation 28 b=invt 47 b=is 89 b=iss 38 b=it -21 b=it's 54 b=its 31
b=joined -10 b=judge 33 b=just -11 b=kathmandu 12 b=kind 23 b=kitchen -9 b=knocked 19 b=know 53 b=knows 14
b=kolej -10 b=la -27 b=lad -40 b=ladder 9 b=lady 38 b=lang -11 b=lass -21 b=late -56 b=latin -7 b=laugh -8
b=lawyer 9 b=leader 25 b=letter 39 b=letters -12 b=librarian 15 b=licence -12 b=life 33 b=lifeguard -56
b=like 12 b=likes 9 b=line 69 b=link 23 b=linkedin 37 b=list 57 b=live -8 b=living -21 b=logo -9 b=lol 44
b=look 57 b=lorry -8 b=lost 12 b=lunch -36 b=made -9 b=maid -10 b=makers -10 b=man -46 b=man's 10 b=march -30
b=marks -15 b=master -18 b=mate 14 b=may -8 b=me -62 b=mean 13 b=message -15 b=met 10 b=mi -7 b=mikkel -29
b=mind -22 b=mine -58 b=ministry 42 b=minutes -8 b=mmm 16 b=month 34 b=morning 52 b=mr 58 b=mrs 43 b=ms 17
b=na -26 b=name 70 b=named 29 b=namesake 13 b=namin -16 b=nasa -11 b=need -19 b=nestle -7 b=never 7 b=new -11
b=ngo 23 b=night 13 b=nine 15 b=niya -17 b=no -10 b=nobody -9 b=nor 9 b=not 28 b=note 24 b=nothing -20
b=notification 10 b=now 56 b=o -9 b=oboe -38 b=obviously 9 b=od 18 b=of -71 b=office -8 b=officer 7 b=oh 66
b=ohio -26 b=ok -23 b=old 38 b=on -40 b=one 83 b=only -13 b=open 20 b=or 17 b=ora 9 b=ours -8 b=out 11 b=over
-15 b=own 12 b=owner -28 b=pages -9 b=paid -10 b=pair -12 b=panel 24 b=papers -30 b=party 46 b=passed -15
b=paying 7 b=payroll -8 b=pending -8 b=people -39 b=permit -15 b=person 31 b=phd -7 b=phone -18 b=photo -55
b=picture -27 b=pile 8 b=pilot -21 b=pixar 22 b=play -22 b=pls 12 b=pools 17 b=prices 28 b=prof -20 b=profile
-14 b=punch -24 b=question -32 b=quick -7 b=r 33 b=radio 7 b=re 21 b=reach 57 b=real 51 b=recruiter -24
b=regards 42 b=region -16 b=regional -10 b=request 76 b=requested 16 b=restaurant 38 b=retired -8 b=retreat
-21 b=rgds 34 b=right -8 b=rival 19 b=road -9 b=roof 28 b=rose 14 b=said 12 b=sale 23 b=same -30 b=say -26
b=says -14 b=school -40 b=sea -8 b=second 24 b=secretary 18 b=sergeant -20 b=served -12 b=session -7 b=set
-15 b=sgt -10 b=she -47 b=she's 21 b=sheep -34 b=shes 13 b=ship -18 b=shop -7 b=short -10 b=show -14 b=si 21
b=side 36 b=signals -12 b=signs 27 b=sit -22 b=siya -8 b=small 11 b=so 96 b=some -36 b=somebody 16 b=son 8
b=speaker 11 b=spell -15 b=spent 45 b=spoke 43 b=spoken 65 b=spring 24 b=st -103 b=stall -11 b=stamps -15
b=stand -12 b=started -32 b=steel -30 b=still 11 b=straight -21 b=stranger 8 b=strangers 55 b=suit -39
b=summers 21 b=supplier -29 b=sure 8 b=surname 38 b=t 12 b=tables 26 b=tae -18 b=talk -8 b=talked 13 b=talks
-7 b=taxi -16 b=tea 8 b=teach -43 b=teacher 10 b=teams -9 b=test 7 b=that -27 b=that's 34 b=the -120 b=there
54 b=there's 20 b=they -9 b=thing -16 b=things 25 b=this 104 b=thought -13 b=thoughts 34 b=three 57 b=time 17
b=times 77 b=tin -21 b=to 15 b=today 7 b=too -19 b=touch 35 b=tour -34 b=tower -16 b=town -43 b=train -11
b=trainee 8 b=training 7 b=turned 29 b=two 98 b=un 60 b=una 7 b=under -70 b=undertaker -11 b=uni -18 b=union
-9 b=university -20 b=unknown 7 b=up 21 b=us -45 b=van -8 b=view 48 b=visionary -38 b=voice 8 b=von 58 b=w 26
b=wait -23 b=walk -8 b=want 27 b=warehouse 29 b=was -59 b=wasn't -25 b=watch -16 b=we -12 b=we're 30 b=weeks
-19 b=well 10 b=welsh 9 b=went 33 b=were -39 b=where 21 b=which -13 b=who 48 b=who's -42 b=whom 7 b=wi -7
b=winters -28 b=with 30 b=witness 10 b=woman 29 b=words -14 b=work -19 b=worked -12 b=worker 20 b=would 8
b=write 104 b=writes 22 b=wrong 11 b=wrote -37 b=ya -8 b=yeah 8 b=year -25 b=yes -7 b=you -89 b=your -13
b=ysgol -14 b=zookeeper -16 b=¶ 12 b=– 38 bias -216 bk=!/! -9 bk=!/aux 23 bk=!/prep 35 bk=!/subj -8 bk=!/word
-23 bk=\"/ -16 bk=\"/, 8 bk=\"/. -27 bk=\"/art -13 bk=\"/aux -22 bk=\"/greet 51 bk=\"/people -12 bk=\"/prep
57 bk=\"/prof 9 bk=\"/verb 9 bk='/ -11 bk='/, -11 bk='/. -55 bk='/? -12 bk='/adv 62 bk='/aux 50 bk='/greet
-20 bk='/name -9 bk='/people -8 bk='/prof 17 bk='/verb 37 bk=(/ -9 bk=,/ 15 bk=,/adv -53 bk=,/art 31 bk=,/aux
16 bk=,/conj 31 bk=,/name 20 bk=,/people -66 bk=,/prof 38 bk=,/school -14 bk=,/subj -17 bk=,/title 78
bk=,/verb -21 bk=,/word -59 bk=./ 21 bk=./\" 27 bk=./' -27 bk=./( -38 bk=./. -17 bk=./art 33 bk=./aux 20
bk=./conj 19 bk=./name 19 bk=./poss -22 bk=./prep -24 bk=./prof -8 bk=./school -11 bk=./subj -23 bk=./title
57 bk=./verb -35 bk=./word -12 bk=./— 16 bk=/ -45 bk=/! 25 bk=/' -38 bk=/( 30 bk=/, -31 bk=/. 22 bk=/: -8
bk=/; 21 bk=/? 21 bk=/adv -17 bk=/art -29 bk=/aux -12 bk=/conj -29 bk=/event -12 bk=/kin 66 bk=/name -21
bk=/poss -13 bk=/prep -61 bk=/prof -22 bk=/title 22 bk=/verb -31 bk=/word -37 bk=/– -16 bk=:/ -8 bk=:/\" 22
bk=:/adv 18 bk=:/art 20 bk=:/aux -15 bk=:/event -12 bk=:/word -20 bk=;/aux -18 bk=?/ -19 bk=?/art 15 bk=?/aux
-9 bk=?/people 16 bk=?/poss 10 bk=?/title 8 bk=^/ 39 bk=^/\" -36 bk=^/' -10 bk=^/adv -21 bk=^/art 17 bk=^/aux
18 bk=^/conj -11 bk=^/event -12 bk=^/greet -62 bk=^/kin -13 bk=^/name -25 bk=^/people 14 bk=^/place -22
bk=^/poss 7 bk=^/prep 52 bk=^/prof 30 bk=^/subj -26 bk=^/title 35 bk=^/verb 24 bk=^/word 31 bk=adv/ -23
bk=adv/' -13 bk=adv/( -12 bk=adv/. 46 bk=adv/? -22 bk=adv/adv -30 bk=adv/art 13 bk=adv/aux -47 bk=adv/conj 34
bk=adv/org -8 bk=adv/people 16 bk=adv/poss 38 bk=adv/prep -47 bk=adv/title -28 bk=adv/verb -21 bk=adv/word 18
bk=art/ 27 bk=art/\" 10 bk=art/' 18 bk=art/, -35 bk=art/. -22 bk=art/adv 34 bk=art/art 8 bk=art/aux -44
bk=art/event -10 bk=art/prep -11 bk=art/prof 17 bk=art/title 16 bk=art/verb -12 bk=art/word 40 bk=aux/ 71
bk=aux/' 30 bk=aux/, -11 bk=aux/. -22 bk=aux/adv 31 bk=aux/kin -37 bk=aux/name -8 bk=aux/people 12
bk=aux/poss 13 bk=aux/prep 12 bk=aux/prof 38 bk=aux/subj -28 bk=aux/title -67 bk=aux/verb -10 bk=aux/word 30
bk=conj/ -15 bk=conj/art 31 bk=conj/conj -15 bk=conj/name -14 bk=conj/people -18 bk=conj/poss -19
bk=conj/prep 20 bk=conj/subj -12 bk=conj/title 24 bk=conj/verb 29 bk=event/, -24 bk=event/. -12 bk=event/art
-31 bk=event/aux -26 bk=event/conj 18 bk=event/event 17 bk=event/prep -27 bk=event/verb -21 bk=event/word -18
bk=greet/, 18 bk=greet/. 18 bk=greet/people -17 bk=greet/poss -20 bk=greet/title -54 bk=greet/word 8 bk=kin/,
35 bk=kin/. -16 bk=kin/aux 20 bk=kin/prep -27 bk=name/ -38 bk=name/, -31 bk=name/art 29 bk=name/aux 31
bk=name/conj -69 bk=name/prep -41 bk=name/school -8 bk=name/title -50 bk=name/verb 40 bk=name/word 26 bk=org/
23 bk=org/, -21 bk=org/. 14 bk=org/: 43 bk=org/adv -10 bk=org/org 15 bk=org/prep -19 bk=org/verb 8
bk=people/' 61 bk=people/, 90 bk=people/. 26 bk=people/: -36 bk=people/? 26 bk=people/aux 29 bk=people/people
36 bk=people/prep 80 bk=people/prof -14 bk=people/subj 18 bk=people/title 48 bk=people/verb 25 bk=people/word
37 bk=place/, -21 bk=place/. 28 bk=place/prep -12 bk=place/verb 10 bk=poss/ 59 bk=poss/' -8 bk=poss/. -72
bk=poss/: 45 bk=poss/; -11 bk=poss/adv 12 bk=poss/aux -21 bk=poss/org -8 bk=poss/people 8 bk=poss/prep -17
bk=poss/prof -8 bk=poss/school 13 bk=poss/title 26 bk=poss/verb -25 bk=poss/word -17 bk=prep/ -80 bk=prep/\"
29 bk=prep/' -10 bk=prep/, 14 bk=prep/. 14 bk=prep/: 12 bk=prep/adv -44 bk=prep/art -39 bk=prep/conj 14
bk=prep/event -16 bk=prep/name -23 bk=prep/place -17 bk=prep/poss -37 bk=prep/title -12 bk=prep/verb 21
bk=prep/word -59 bk=prof/' -13 bk=prof/( 31 bk=prof/aux -7 bk=prof/conj 17 bk=prof/poss 29 bk=prof/prep -43
bk=prof/title 13 bk=prof/verb 14 bk=prof/word 13 bk=school/ -12 bk=school/, -19 bk=school/. 22 bk=school/prep
-23 bk=school/prof -10 bk=subj/ -20 bk=subj/' 15 bk=subj/, 14 bk=subj/. -79 bk=subj/? 27 bk=subj/adv -16
bk=subj/art -23 bk=subj/aux -19 bk=subj/prep -70 bk=subj/title -10 bk=subj/verb -14 bk=title/ 8 bk=title/( 7
bk=title/. 106 bk=title/art -15 bk=title/conj -12 bk=title/prep -25 bk=title/verb 10 bk=verb/ -45 bk=verb/\"
21 bk=verb/' 13 bk=verb/. 35 bk=verb/adv 34 bk=verb/aux -13 bk=verb/name -24 bk=verb/people 39 bk=verb/poss
-55 bk=verb/prep 78 bk=verb/prof 8 bk=verb/subj 26 bk=verb/title 39 bk=verb/verb -9 bk=verb/word 20 bk=word/
14 bk=word/\" -14 bk=word/' -39 bk=word/( -9 bk=word/. 14 bk=word/: 10 bk=word/; 17 bk=word/? 13 bk=word/art
-39 bk=word/aux 10 bk=word/conj -18 bk=word/event 17 bk=word/name 9 bk=word/people -10 bk=word/place -7
bk=word/poss -14 bk=word/prep -13 bk=word/prof 17 bk=word/subj 21 bk=word/title -36 bk=word/verb -10
bk=word/word -32 bk=¶/¶ 12 c=1 -7 c=2 -77 c=3 -132 call=!\"low 23 call=!\"open 12 call=,!cap -35 call=,!low
-29 call=,\"cap -15 call=,\"low -8 call=,,cap -71 call=,,low -70 call=,.low 19 call=.\"low 17 call=.\"open 7
call=.'open -7 call=.,low 73 call=.,open 61 call=.wlow -7 call=?\"open 12 call=^!low 7 call=^\"low -15
call=^\"open -10 call=^'low 22 call=^'open 14 call=^,low 38 call=^,open 24 call=^wlow 49 call=^wopen 13
call=w!cap -33 call=w!low -24 call=w\"cap -12 call=w\"low -15 call=w'cap -20 call=w'low -12 call=w,cap -26
call=w,low -9 call=w.cap -12 call=w.low -25 call=wwcap -71 call=wwlow -61 dir=i -102 dir=o -113 g= -42 g=else
-78 g=name 92 g=nameelse 7 g=nameword -9 g=namewordelse -36 g=word -69 g=wordelse -81 gK=/low -38 gK=else/cap
-23 gK=else/low -28 gK=else/open -26 gK=name/cap 8 gK=name/low 18 gK=name/open 67 gK=nameword/cap 65
gK=nameword/low -32 gK=nameword/open -42 gK=namewordelse/cap -14 gK=namewordelse/low -14 gK=namewordelse/open
-8 gK=word/cap -27 gK=word/low -31 gK=word/open -12 gK=wordelse/cap -66 gK=wordelse/low -9 gKa=/cap/! 33
gKa=/cap/\" -11 gKa=/cap/, 18 gKa=/cap/; -16 gKa=/cap/art 30 gKa=/cap/aux 9 gKa=/cap/conj -19 gKa=/cap/event
-19 gKa=/cap/name -8 gKa=/cap/people -22 gKa=/cap/poss 26 gKa=/cap/prep 10 gKa=/cap/school -10 gKa=/cap/subj
23 gKa=/cap/word -34 gKa=/low/ 12 gKa=/low/! 37 gKa=/low/\" 20 gKa=/low/$ -22 gKa=/low/( 17 gKa=/low/) 19
gKa=/low/, 27 gKa=/low/. 11 gKa=/low/: -22 gKa=/low/adv -22 gKa=/low/art -14 gKa=/low/aux 32 gKa=/low/conj
-18 gKa=/low/event -8 gKa=/low/kin -8 gKa=/low/name -13 gKa=/low/org -9 gKa=/low/people -18 gKa=/low/place
-13 gKa=/low/prep -21 gKa=/low/prof -20 gKa=/low/school -12 gKa=/low/title 14 gKa=/low/verb 22 gKa=/low/word
-24 gKa=/low/— 20 gKa=/low/。 -11 gKa=/open/! -21 gKa=/open/\" 12 gKa=/open/$ 43 gKa=/open/' 8 gKa=/open/, -20
gKa=/open/. -7 gKa=/open/? -7 gKa=/open/adv -18 gKa=/open/art -10 gKa=/open/aux -9 gKa=/open/conj 31
gKa=/open/event 18 gKa=/open/name -18 gKa=/open/people -12 gKa=/open/place -9 gKa=/open/poss 12
gKa=/open/prep -11 gKa=/open/prof -18 gKa=/open/subj -17 gKa=/open/title 12 gKa=/open/verb 22 gKa=else/cap/$
-9 gKa=else/cap/. -19 gKa=else/cap/? 8 gKa=else/cap/conj 16 gKa=else/cap/word 8 gKa=else/low/ -8
gKa=else/low/$ -10 gKa=else/low/' 10 gKa=else/low/. -17 gKa=else/low/? 11 gKa=else/low/adv 26
gKa=else/low/conj 8 gKa=else/low/prep -8 gKa=else/low/verb -14 gKa=else/open/ -8 gKa=else/open/$ 8
gKa=else/open/' 13 gKa=else/open/prep -8 gKa=name/cap/! -14 gKa=name/cap/$ 8 gKa=name/cap/' -24
gKa=name/cap/( 7 gKa=name/cap/. -21 gKa=name/cap/: 14 gKa=name/cap/? -10 gKa=name/cap/adv 9 gKa=name/cap/art
12 gKa=name/cap/aux 12 gKa=name/cap/name -15 gKa=name/cap/org -13 gKa=name/cap/place -11 gKa=name/cap/prep 23
gKa=name/cap/prof -8 gKa=name/cap/school -14 gKa=name/cap/subj 8 gKa=name/cap/title 9 gKa=name/cap/word 16
gKa=name/low/ 25 gKa=name/low/! 12 gKa=name/low/\" 10 gKa=name/low/) 9 gKa=name/low/, 15 gKa=name/low/. -9
gKa=name/low/: 30 gKa=name/low/art -8 gKa=name/low/conj -19 gKa=name/low/event -30 gKa=name/low/org -28
gKa=name/low/people 13 gKa=name/low/place -8 gKa=name/low/poss -36 gKa=name/low/prep 14 gKa=name/low/school
-26 gKa=name/low/verb 9 gKa=name/low/word -10 gKa=name/low/¶ 8 gKa=name/open/ 14 gKa=name/open/\" 11
gKa=name/open/( -18 gKa=name/open/. 36 gKa=name/open/? 12 gKa=name/open/adv 13 gKa=name/open/art 27
gKa=name/open/conj -13 gKa=name/open/event -8 gKa=name/open/name 23 gKa=name/open/org -12
gKa=name/open/people 13 gKa=name/open/prep -18 gKa=name/open/school -7 gKa=name/open/subj 10
gKa=name/open/verb 24 gKa=name/open/word 18 gKa=name/open/¶ 9 gKa=nameelse/cap/' 12 gKa=nameelse/cap/, -39
gKa=nameelse/cap/: 12 gKa=nameelse/cap/conj 29 gKa=nameelse/cap/prep 18 gKa=nameelse/low/ -21
gKa=nameelse/low/$ -11 gKa=nameelse/low/' 16 gKa=nameelse/low/, -19 gKa=nameelse/low/. 10 gKa=nameelse/low/:
14 gKa=nameelse/low/aux 8 gKa=nameelse/low/conj -8 gKa=nameelse/low/name -17 gKa=nameelse/low/verb 20
gKa=nameelse/low/word 18 gKa=nameelse/open/ -19 gKa=nameelse/open/$ 8 gKa=nameelse/open/, 14
gKa=nameelse/open/aux 13 gKa=nameelse/open/name -15 gKa=nameword/cap/ -15 gKa=nameword/cap/' 11
gKa=nameword/cap/, 10 gKa=nameword/cap/. 27 gKa=nameword/cap/? -14 gKa=nameword/cap/prep 24
gKa=nameword/cap/word -8 gKa=nameword/low/verb -9 gKa=nameword/low/word -8 gKa=nameword/open/ 26
gKa=nameword/open/! -9 gKa=nameword/open/$ 8 gKa=nameword/open/, 7 gKa=nameword/open/. 8 gKa=nameword/open/?
-9 gKa=nameword/open/art -10 gKa=nameword/open/kin -10 gKa=nameword/open/prep -19 gKa=nameword/open/subj -13
gKa=nameword/open/title -11 gKa=nameword/open/verb 22 gKa=nameword/open/word -8 gKa=namewordelse/open/prep -7
gKa=namewordelse/open/subj 15 gKa=namewordelse/open/verb -11 gKa=word/cap/! -18 gKa=word/cap/$ 8
gKa=word/cap/' -11 gKa=word/cap/, 20 gKa=word/cap/. 18 gKa=word/cap/adv -9 gKa=word/cap/aux -9
gKa=word/cap/name 27 gKa=word/cap/prep -14 gKa=word/cap/subj 17 gKa=word/cap/verb -20 gKa=word/low/art 11
gKa=word/low/verb -12 gKa=word/open/ -10 gKa=word/open/name 18 gKa=word/open/word -7 gKa=wordelse/cap/ -9
gKa=wordelse/cap/, -9 gKa=wordelse/cap/prep -7 gKa=wordelse/cap/verb -10 gKp=/cap/( -19 gKp=/cap/, -29
gKp=/cap/adv 21 gKp=/cap/art 22 gKp=/cap/greet 7 gKp=/cap/kin 12 gKp=/cap/org -20 gKp=/cap/people 36
gKp=/cap/place -8 gKp=/cap/poss 10 gKp=/cap/prep -42 gKp=/cap/prof 43 gKp=/cap/school -21 gKp=/cap/title -21
gKp=/low/ -25 gKp=/low/! 14 gKp=/low/' -15 gKp=/low/) 18 gKp=/low/, 18 gKp=/low/. 32 gKp=/low/? 15 gKp=/low/^
-11 gKp=/low/art -10 gKp=/low/aux -15 gKp=/low/conj -31 gKp=/low/event -13 gKp=/low/greet 17 gKp=/low/kin 18
gKp=/low/name -29 gKp=/low/org -24 gKp=/low/people 15 gKp=/low/place -15 gKp=/low/poss -24 gKp=/low/prep 8
gKp=/low/prof 12 gKp=/low/subj -41 gKp=/low/title 56 gKp=/low/verb 10 gKp=/low/word -34 gKp=/open/! -12
gKp=/open/\" -19 gKp=/open/: 27 gKp=/open/? -9 gKp=else/cap/, -20 gKp=else/cap/art -17 gKp=else/cap/aux 9
gKp=else/cap/prep -26 gKp=else/cap/title 46 gKp=else/low/' 10 gKp=else/low/. -9 gKp=else/low/art -31
gKp=else/low/aux 7 gKp=else/low/prep -17 gKp=else/low/title 56 gKp=else/low/verb -8 gKp=else/open/' 9
gKp=else/open/. -11 gKp=else/open/^ -20 gKp=name/cap/ 17 gKp=name/cap/, 18 gKp=name/cap/adv -10
gKp=name/cap/art 22 gKp=name/cap/aux -16 gKp=name/cap/conj -15 gKp=name/cap/event -11 gKp=name/cap/greet -16
gKp=name/cap/kin -28 gKp=name/cap/name -20 gKp=name/cap/people 34 gKp=name/cap/place 22 gKp=name/cap/poss -37
gKp=name/cap/prof 22 gKp=name/cap/subj -13 gKp=name/cap/title -12 gKp=name/cap/word 7 gKp=name/cap/— 9
gKp=name/low/ -61 gKp=name/low/! 34 gKp=name/low/\" 30 gKp=name/low/' 18 gKp=name/low/( 15 gKp=name/low/, 9
gKp=name/low/. 35 gKp=name/low/: 11 gKp=name/low/; 11 gKp=name/low/? 26 gKp=name/low/^ 28 gKp=name/low/adv
-28 gKp=name/low/conj -19 gKp=name/low/event -17 gKp=name/low/greet -22 gKp=name/low/name -60
gKp=name/low/poss -17 gKp=name/low/prep -18 gKp=name/low/prof 7 gKp=name/low/subj -51 gKp=name/low/word -44
gKp=name/low/— 9 gKp=name/open/! 18 gKp=name/open/\" 9 gKp=name/open/. -15 gKp=name/open/: 14 gKp=name/open/?
25 gKp=nameelse/cap/ -9 gKp=nameelse/cap/adv -8 gKp=nameelse/cap/aux -13 gKp=nameelse/cap/place -10
gKp=nameelse/cap/prep -11 gKp=nameelse/cap/title -31 gKp=nameelse/cap/word 28 gKp=nameelse/low/\" 9
gKp=nameelse/low/' -14 gKp=nameelse/low/, -9 gKp=nameelse/low/aux -19 gKp=nameelse/low/conj 26
gKp=nameelse/low/place -10 gKp=nameelse/low/prep -31 gKp=nameelse/low/title -20 gKp=nameelse/low/word 29
gKp=nameelse/open/\" 7 gKp=nameelse/open/' -13 gKp=nameelse/open/. 7 gKp=nameelse/open/^ 14
gKp=nameword/cap/, 26 gKp=nameword/cap/adv 15 gKp=nameword/cap/art 10 gKp=nameword/cap/aux 13
gKp=nameword/cap/prep 9 gKp=nameword/cap/word -32 gKp=nameword/open/\" -12 gKp=nameword/open/' -8
gKp=nameword/open/? -11 gKp=namewordelse/open/. -9 gKp=word/cap/ -20 gKp=word/cap/, -25 gKp=word/cap/adv -8
gKp=word/cap/art 8 gKp=word/cap/aux 21 gKp=word/cap/conj 10 gKp=word/cap/kin 15 gKp=word/cap/poss -8
gKp=word/cap/title 38 gKp=word/cap/verb -8 gKp=word/cap/word -17 gKp=word/low/^ 10 gKp=word/low/art -15
gKp=wordelse/cap/, 12 gKp=wordelse/cap/adv -8 gKp=wordelse/cap/art -13 gKp=wordelse/cap/aux -10
gKp=wordelse/cap/prep -9 gKp=wordelse/cap/title -11 gKp=wordelse/cap/word -8 ga2=/!/\" -12 ga2=/!/$ 20
ga2=/!/he -23 ga2=/\"/$ 15 ga2=/\"/, -9 ga2=/\"/. 42 ga2=/\"/i -15 ga2=/$/$ 20 ga2=/'/$ -35 ga2=/'/( 22
ga2=/'/but 24 ga2=/'/has 27 ga2=/'/in 46 ga2=/(/boat 27 ga2=/(/not -8 ga2=/)/, -11 ga2=/)/. -9 ga2=/,/' -43
ga2=/,/11 -9 ga2=/,/1991 -7 ga2=/,/2001 -12 ga2=/,/2019 -18 ga2=/,/3 -11 ga2=/,/40 -17 ga2=/,/5 -18 ga2=/,/a
-20 ga2=/,/adult -28 ga2=/,/always 36 ga2=/,/an -9 ga2=/,/apparently 92 ga2=/,/as -45 ga2=/,/ask -44
ga2=/,/asked 11 ga2=/,/at 13 ga2=/,/before -22 ga2=/,/blue -8 ga2=/,/both -30 ga2=/,/by -9 ga2=/,/can -22
ga2=/,/different -24 ga2=/,/does 10 ga2=/,/don't 43 ga2=/,/dyer 33 ga2=/,/eleven -15 ga2=/,/first -14
ga2=/,/forgive -23 ga2=/,/from -10 ga2=/,/good 17 ga2=/,/had 12 ga2=/,/has -10 ga2=/,/he 16 ga2=/,/head 7
ga2=/,/her -12 ga2=/,/him -12 ga2=/,/his 20 ga2=/,/i -54 ga2=/,/i'm -27 ga2=/,/if -10 ga2=/,/is 17 ga2=/,/it
-17 ga2=/,/it's -57 ga2=/,/last -17 ga2=/,/like -14 ga2=/,/me -20 ga2=/,/mine -11 ga2=/,/mine's -8 ga2=/,/my
32 ga2=/,/nasa -15 ga2=/,/next -12 ga2=/,/no -26 ga2=/,/not 53 ga2=/,/or 14 ga2=/,/other -12 ga2=/,/our 27
ga2=/,/please 27 ga2=/,/proper 33 ga2=/,/quick -13 ga2=/,/retired -28 ga2=/,/same -33 ga2=/,/sat 18
ga2=/,/sent -12 ga2=/,/she's 14 ga2=/,/should -38 ga2=/,/six 42 ga2=/,/so -18 ga2=/,/sorry -9 ga2=/,/still 39
ga2=/,/that 23 ga2=/,/that's 12 ga2=/,/the 16 ga2=/,/then -14 ga2=/,/thirty 7 ga2=/,/this 21 ga2=/,/three -26
ga2=/,/took 35 ga2=/,/trained 11 ga2=/,/twenty 18 ga2=/,/two -17 ga2=/,/unknown 68 ga2=/,/wants -10
ga2=/,/was 60 ga2=/,/we 40 ga2=/,/we'd 12 ga2=/,/we've 19 ga2=/,/where -9 ga2=/,/who 27 ga2=/,/who'd 47
ga2=/,/who's 42 ga2=/,/whom -11 ga2=/,/with 41 ga2=/,/wrote -15 ga2=/,/years -12 ga2=/,/you -23 ga2=/./\" 19
ga2=/./. 16 ga2=/./2 12 ga2=/./a -7 ga2=/./after -7 ga2=/./all -7 ga2=/./and 16 ga2=/./both -9 ga2=/./came
-20 ga2=/./don't 43 ga2=/./every -12 ga2=/./found 33 ga2=/./good 21 ga2=/./her -13 ga2=/./hes 10 ga2=/./him
-13 ga2=/./his -11 ga2=/./i -32 ga2=/./i'd -18 ga2=/./in -27 ga2=/./it -14 ga2=/./it's 36 ga2=/./lovely -14
ga2=/./me 23 ga2=/./mine -27 ga2=/./my -21 ga2=/./never -25 ga2=/./ninja -13 ga2=/./no -20 ga2=/./not -8
ga2=/./nothing 34 ga2=/./now 52 ga2=/./on -7 ga2=/./one -32 ga2=/./sells -26 ga2=/./she -11 ga2=/./she'd -19
ga2=/./she's -24 ga2=/./so -8 ga2=/./somebody 49 ga2=/./that's -23 ga2=/./the -37 ga2=/./there 37 ga2=/./this
46 ga2=/./two 11 ga2=/./wants 33 ga2=/./we 28 ga2=/./we've 13 ga2=/./when 10 ga2=/:/' -9 ga2=/:/he's 11
ga2=/:/my 22 ga2=/:/the -23 ga2=/;/i 24 ga2=/?/$ 15 ga2=/?/' -10 ga2=/?/? 52 ga2=/?/he 11 ga2=/?/he's -23
ga2=/?/i 11 ga2=/?/i'm -11 ga2=/?/no -21 ga2=/?/she 22 ga2=/aas/$ 50 ga2=/added/me 28 ga2=/again/$ 65
ga2=/again/sorry -18 ga2=/and/a -9 ga2=/and/all -15 ga2=/and/decide -9 ga2=/and/he 14 ga2=/and/he's 16
ga2=/and/i 88 ga2=/and/me 50 ga2=/and/my 28 ga2=/and/no -8 ga2=/and/she -14 ga2=/and/tell -36 ga2=/and/the 19
ga2=/and/then -12 ga2=/and/was 54 ga2=/and/we -8 ga2=/asked/me 29 ga2=/at/a -7 ga2=/at/the 9 ga2=/ayuda/: -17
ga2=/bem/? -9 ga2=/bittet/, 43 ga2=/but/i -9 ga2=/but/she 8 ga2=/check/# -15 ga2=/clinic/. -21 ga2=/coisa/$
-13 ga2=/de/la -8 ga2=/de/quem -30 ga2=/did/inspect 12 ga2=/do/. -18 ga2=/dobry/$ -15 ga2=/down/the -18
ga2=/driving/lol -15 ga2=/dunleavy/$ 49 ga2=/else/get -10 ga2=/fae/the 19 ga2=/fellow/. 27 ga2=/fellow/sent
-16 ga2=/for/the 38 ga2=/from/a 8 ga2=/from/selangor 36 ga2=/from/the 58 ga2=/from/ulaanbaatar -45
ga2=/gave/me -22 ga2=/gwaan/, -7 ga2=/had/a -10 ga2=/had/him -9 ga2=/had/me 8 ga2=/had/the 23 ga2=/has/been
42 ga2=/has/sent 13 ga2=/how/$ -10 ga2=/i/? -18 ga2=/i/can -17 ga2=/i/did 12 ga2=/i/don't 62 ga2=/i/go -39
ga2=/i/never 39 ga2=/i/send -7 ga2=/i/was -9 ga2=/in/my 47 ga2=/in/the -25 ga2=/invites/me 23 ga2=/is/' -25
ga2=/is/a -12 ga2=/is/in 8 ga2=/is/on -7 ga2=/is/what -32 ga2=/it/down -9 ga2=/it/is 38 ga2=/ji/$ 37
ga2=/lady/, -18 ga2=/lah/who -20 ga2=/like/? -15 ga2=/maguire/' 52 ga2=/mutch/, 23 ga2=/my/own -27 ga2=/of/a
-7 ga2=/of/my -7 ga2=/of/the 22 ga2=/office/, -18 ga2=/on/the -8 ga2=/one/. 16 ga2=/or/what -9 ga2=/person/$
-19 ga2=/q/$ -19 ga2=/queen/$ -15 ga2=/request/hai -22 ga2=/sat/in -13 ga2=/says/no -21 ga2=/says/the 11
ga2=/says/we 35 ga2=/she/did -7 ga2=/she/does -11 ga2=/show/, -16 ga2=/siang/, -8 ga2=/since/the 26
ga2=/somebody/$ -23 ga2=/something/, 25 ga2=/station/in -17 ga2=/taught/me 25 ga2=/tell/me -7 ga2=/the/one
-12 ga2=/the/other 24 ga2=/the/puppeteer 42 ga2=/the/same -10 ga2=/this/time 37 ga2=/up/to -9 ga2=/used/to
-18 ga2=/want/add 25 ga2=/wants/me -37 ga2=/wants/to 21 ga2=/was/at -24 ga2=/was/in -40 ga2=/was/the 36
ga2=/who/did -36 ga2=/who/keeps 87 ga2=/who/sat -10 ga2=/wishes/to 8 ga2=/with/a -11 ga2=/with/the -17
ga2=/writes/. -28 ga2=/。/i -11 ga2=else/$/$ -10 ga2=else/'/$ 13 ga2=else/'/, 35 ga2=else/,/6 27 ga2=else/,/he
-10 ga2=else/,/she -9 ga2=else/./$ -7 ga2=else/from/the -9 ga2=name/!/he 12 ga2=name/\"/, 12 ga2=name/\"/.
-11 ga2=name/$/$ 19 ga2=name/'/$ 56 ga2=name/'/. -29 ga2=name/,/\" 32 ga2=name/,/' 35 ga2=name/,/. 22
ga2=name/,/a -11 ga2=name/,/bee 8 ga2=name/,/but 20 ga2=name/,/creative 43 ga2=name/,/cy -12 ga2=name/,/do
-40 ga2=name/,/for 17 ga2=name/,/from 32 ga2=name/,/he -28 ga2=name/,/he's 38 ga2=name/,/hers 50
ga2=name/,/hiring 7 ga2=name/,/his -23 ga2=name/,/i'm -33 ga2=name/,/in 39 ga2=name/,/invite 10 ga2=name/,/is
27 ga2=name/,/it -17 ga2=name/,/loss 16 ga2=name/,/me 9 ga2=name/,/my -14 ga2=name/,/no 17 ga2=name/,/not -27
ga2=name/,/now 17 ga2=name/,/of 45 ga2=name/,/one -30 ga2=name/,/only -22 ga2=name/,/pensioner 7
ga2=name/,/request 8 ga2=name/,/same 30 ga2=name/,/sat 8 ga2=name/,/she 8 ga2=name/,/she's 18 ga2=name/,/six
8 ga2=name/,/that -18 ga2=name/,/that's 16 ga2=name/,/the -56 ga2=name/,/third -20 ga2=name/,/was 15
ga2=name/,/we 51 ga2=name/,/we've -22 ga2=name/,/well -82 ga2=name/,/which -11 ga2=name/,/who 40
ga2=name/,/who's 47 ga2=name/,/whom 27 ga2=name/,/with -25 ga2=name/./\" 48 ga2=name/./' -24 ga2=name/./. -28
ga2=name/./can 9 ga2=name/./he -29 ga2=name/./he's -29 ga2=name/./hes 9 ga2=name/./hmm -10 ga2=name/./i -29
ga2=name/./i'm -25 ga2=name/./in 13 ga2=name/./it's 54 ga2=name/./my -21 ga2=name/./never -13 ga2=name/./no
32 ga2=name/./she 17 ga2=name/./she's 30 ga2=name/./so -20 ga2=name/./that's 14 ga2=name/./there's -18
ga2=name/./this -34 ga2=name/./we 14 ga2=name/./¶ 36 ga2=name/:/\" 9 ga2=name/:/' 8 ga2=name/?/$ 43
ga2=name/?/? -31 ga2=name/?/he -50 ga2=name/?/i -33 ga2=name/?/no 9 ga2=name/?/we 8 ga2=name/a/good 14
ga2=name/about/our 16 ga2=name/again/$ 9 ga2=name/and/he 11 ga2=name/and/he's -34 ga2=name/and/i -30
ga2=name/and/me 40 ga2=name/and/she 33 ga2=name/and/this -33 ga2=name/and/why -40 ga2=name/asked/me 12
ga2=name/at/my -9 ga2=name/at/the 21 ga2=name/b/. 26 ga2=name/bhai/$ -32 ga2=name/bhai/sent 11
ga2=name/bulmer/on 32 ga2=name/da/cunha -15 ga2=name/dave/dave 12 ga2=name/did/the -10 ga2=name/e/. 30
ga2=name/from/a 7 ga2=name/from/dakar 11 ga2=name/from/lidl 11 ga2=name/from/the -22 ga2=name/gave/me 7
ga2=name/gave/us 11 ga2=name/h/. 7 ga2=name/has/invited 23 ga2=name/has/no -17 ga2=name/has/question -87
ga2=name/has/sent 8 ga2=name/i've/dealt -8 ga2=name/i/think 33 ga2=name/if/i -8 ga2=name/in/a 24
ga2=name/in/belize 19 ga2=name/in/common -22 ga2=name/in/my 10 ga2=name/in/the 24 ga2=name/invited/me 23
ga2=name/is/a 31 ga2=name/is/buyer 7 ga2=name/is/in 19 ga2=name/is/it 15 ga2=name/is/my -54 ga2=name/is/the
20 ga2=name/k/. 14 ga2=name/know/quick -18 ga2=name/knows/me 11 ga2=name/like/me -19 ga2=name/lund/$ 8
ga2=name/man/, 17 ga2=name/mbatha/. 10 ga2=name/n/. 13 ga2=name/nee/, -37 ga2=name/of/all -43 ga2=name/of/the
12 ga2=name/off/the 21 ga2=name/one/. 11 ga2=name/or/mikael -45 ga2=name/ot/' 12 ga2=name/person/$ 11
ga2=name/r/. 16 ga2=name/sent/request 8 ga2=name/showed/me 27 ga2=name/somebody/. 19 ga2=name/something/. 27
ga2=name/szepen/$ -70 ga2=name/taught/me 15 ga2=name/to/be 9 ga2=name/to/me 26 ga2=name/told/me -14
ga2=name/too/, -10 ga2=name/v/$ 21 ga2=name/v/. 10 ga2=name/van/der 21 ga2=name/wants/in 9 ga2=name/wants/me
-18 ga2=name/wants/to 20 ga2=name/was/a 21 ga2=name/was/in -60 ga2=name/was/my 16 ga2=name/was/the 8
ga2=name/we/were 8 ga2=name/wei/$ 10 ga2=name/with/a 26 ga2=name/writes/that -17 ga2=name/¶/¶ 29
ga2=nameelse/$/$ -7 ga2=nameelse/,/roadie 14 ga2=nameelse/./$ 14 ga2=nameelse/./he -12 ga2=nameelse/./i 66
ga2=nameelse/./i've 24 ga2=nameelse/./me -14 ga2=nameelse/./we -20 ga2=nameelse/?/$ 16 ga2=nameelse/at/the 10
ga2=nameword/$/$ 9 ga2=nameword/./$ 11 ga2=nameword/?/$ -17 ga2=nameword/from/the -10 ga2=word/$/$ 11
ga2=word/,/two 28 ga2=word/./$ 12 ga2=word/of/the -7 ga2=word/to/add -8 ga2=wordelse/./he 21 ga=/! 49 ga=/\"
21 ga=/$ 20 ga=/& -10 ga=/' 14 ga=/( 29 ga=/) 16 ga=/, 24 ga=/. 9 ga=/2 -14 ga=/: -17 ga=/; -19 ga=/a 19
ga=/aas 50 ga=/about -15 ga=/add -20 ga=/added 26 ga=/again 49 ga=/ako -9 ga=/an -10 ga=/and 11 ga=/are -17
ga=/as -8 ga=/asked 29 ga=/asks 19 ga=/at 7 ga=/ayuda -17 ga=/be -42 ga=/been 23 ga=/before 53 ga=/bem -9
ga=/bittet 43 ga=/both -8 ga=/but 29 ga=/by -15 ga=/call -11 ga=/calls -44 ga=/came 9 ga=/check -13
ga=/claims 7 ga=/clinic -21 ga=/cohort -11 ga=/coisa -13 ga=/colliery -7 ga=/da -17 ga=/daw -8 ga=/de 30
ga=/dia -10 ga=/did 76 ga=/do -45 ga=/dobry -15 ga=/done -21 ga=/down -19 ga=/driving -15 ga=/du -7
ga=/dunleavy 49 ga=/else -14 ga=/fae 18 ga=/fellow 10 ga=/floor -11 ga=/from 107 ga=/gave -21 ga=/gets 17
ga=/gwaan -7 ga=/h -10 ga=/had 41 ga=/hands 41 ga=/has -28 ga=/hat 36 ga=/have -25 ga=/he -15 ga=/heads 41
ga=/her 17 ga=/here -8 ga=/hires -18 ga=/his -8 ga=/how -11 ga=/i -21 ga=/i'd -20 ga=/i'm -46 ga=/i've 10
ga=/in -52 ga=/into -7 ga=/invites 21 ga=/is 30 ga=/it's -32 ga=/ji 50 ga=/judged 26 ga=/know -26 ga=/knows
-56 ga=/ko -13 ga=/la -11 ga=/lady -34 ga=/lah -20 ga=/lang -17 ga=/letters -9 ga=/like 35 ga=/lives 57
ga=/love -12 ga=/madam -32 ga=/made 17 ga=/maguire 81 ga=/makes 42 ga=/man -17 ga=/me -22 ga=/measured 42
ga=/messages -10 ga=/met -8 ga=/mi -10 ga=/mutch 61 ga=/my 46 ga=/na 30 ga=/no 29 ga=/of -14 ga=/office -20
ga=/officer -27 ga=/ok 10 ga=/on -53 ga=/once -8 ga=/one 12 ga=/opened 21 ga=/or -20 ga=/out -8 ga=/pa -15
ga=/person -22 ga=/press -13 ga=/pun 8 ga=/put -14 ga=/q -20 ga=/queen -15 ga=/quine -11 ga=/ran 19
ga=/reckon -7 ga=/remember -8 ga=/requests 17 ga=/runs -9 ga=/say -35 ga=/says -58 ga=/scholars -7 ga=/school
-9 ga=/sends 23 ga=/sent 22 ga=/she -31 ga=/show -17 ga=/siang -8 ga=/side -7 ga=/sir -11 ga=/siya -15 ga=/so
-15 ga=/something 26 ga=/spoke -10 ga=/station -17 ga=/tae -10 ga=/taught 33 ga=/technician 35 ga=/tell -8
ga=/that -19 ga=/the 27 ga=/think -15 ga=/this 14 ga=/to -28 ga=/train -21 ga=/two 36 ga=/uncle -14 ga=/up
-21 ga=/used -18 ga=/van 25 ga=/w 40 ga=/wait -8 ga=/want 22 ga=/wants -17 ga=/was 13 ga=/went 25 ga=/who 79
ga=/will 87 ga=/wishes 8 ga=/with -39 ga=/works 15 ga=/would 34 ga=/writes 11 ga=/wrote 8 ga=/years -24 ga=/¶
-13 ga=/— 42 ga=/。 -11 ga=else/$ -10 ga=else/' 22 ga=else/, -10 ga=else/. -42 ga=else/? 18 ga=else/and 36
ga=else/from 10 ga=else/has 15 ga=name/\" 20 ga=name/$ 15 ga=name/' -27 ga=name/( -18 ga=name/) 12 ga=name/,
20 ga=name/12 -44 ga=name/2 12 ga=name/: 44 ga=name/; 13 ga=name/? 9 ga=name/a -9 ga=name/about 56
ga=name/again 13 ga=name/an 15 ga=name/and 14 ga=name/ang -13 ga=name/as 30 ga=name/asked -10 ga=name/b 39
ga=name/bey 27 ga=name/bhai 21 ga=name/boy -9 ga=name/bulmer 32 ga=name/but 8 ga=name/by -10 ga=name/came 13
ga=name/choir -14 ga=name/clooney -13 ga=name/college -10 ga=name/curie -9 ga=name/da -15 ga=name/dave 12
ga=name/de -39 ga=name/do 12 ga=name/does 14 ga=name/drilled 59 ga=name/e -27 ga=name/elumelu -10
ga=name/engineer -43 ga=name/firm 10 ga=name/for -21 ga=name/from 12 ga=name/fund -19 ga=name/gave -12
ga=name/girl -10 ga=name/h 7 ga=name/hall -11 ga=name/hanım 51 ga=name/has 9 ga=name/he 10 ga=name/him -22
ga=name/i 25 ga=name/i'd -12 ga=name/i've -10 ga=name/if -15 ga=name/in 41 ga=name/into -13 ga=name/invited
23 ga=name/is 11 ga=name/ji 9 ga=name/k 16 ga=name/kelly 54 ga=name/know -49 ga=name/lang -22 ga=name/like
-19 ga=name/lol 12 ga=name/lund 13 ga=name/m'a -24 ga=name/ma'am 8 ga=name/maria 29 ga=name/mbatha 10
ga=name/me -13 ga=name/my -68 ga=name/na -30 ga=name/nee -37 ga=name/ni -22 ga=name/o 21 ga=name/of 48
ga=name/off 18 ga=name/on 24 ga=name/once -24 ga=name/or -41 ga=name/ot 12 ga=name/p 21 ga=name/person 11
ga=name/planck -15 ga=name/r 16 ga=name/ran -14 ga=name/requested 25 ga=name/requests 15 ga=name/retreat -15
ga=name/s 11 ga=name/said -42 ga=name/same -31 ga=name/scanned 8 ga=name/send -36 ga=name/sent 17 ga=name/she
33 ga=name/showed 27 ga=name/since 10 ga=name/sir 32 ga=name/so 33 ga=name/somebody 19 ga=name/something 33
ga=name/szepen -70 ga=name/taught 20 ga=name/tent -9 ga=name/the 26 ga=name/to -31 ga=name/together -19
ga=name/told -14 ga=name/university -14 ga=name/v 15 ga=name/van 21 ga=name/wants 13 ga=name/was 31
ga=name/we -18 ga=name/wei 14 ga=name/who -45 ga=name/with -10 ga=name/work 35 ga=name/would -24
ga=name/writes 35 ga=name/wrote 27 ga=name/z 13 ga=name/¶ 33 ga=nameelse/$ -7 ga=nameelse/' 28 ga=nameelse/,
-44 ga=nameelse/: 25 ga=nameelse/and -10 ga=nameelse/for -8 ga=nameelse/is 12 ga=nameelse/of -13
ga=nameelse/ora -11 ga=nameelse/was 7 ga=nameword/! -9 ga=nameword/' 8 ga=nameword/, 17 ga=nameword/. 34
ga=nameword/? -23 ga=nameword/i -12 ga=nameword/is 20 ga=nameword/says 53 ga=nameword/was -8 ga=nameword/who
10 ga=nameword/you -8 ga=namewordelse/a -8 ga=namewordelse/i -15 ga=word/! -18 ga=word/$ 11 ga=word/' -11
ga=word/, 20 ga=word/. 17 ga=word/a -10 ga=word/from 10 ga=word/is -7 ga=word/of -10 ga=word/said -8
ga=word/the 18 ga=word/to -9 ga=word/who 18 ga=wordelse/, -10 gbk=/!/! -10 gbk=/!/prep 33 gbk=/\"/. -28
gbk=/\"/art -9 gbk=/\"/greet 62 gbk=/\"/people -11 gbk=/\"/prep 57 gbk=/\"/prof 9 gbk=/'/ -13 gbk=/'/, -10
gbk=/'/. -24 gbk=/'/adv 62 gbk=/'/aux 31 gbk=/'/people -9 gbk=/'/title 21 gbk=/'/verb 30 gbk=/'/word -26
gbk=/(/ -8 gbk=/,/ 58 gbk=/,/' -9 gbk=/,/adv -36 gbk=/,/name 11 gbk=/,/people -34 gbk=/,/poss 9 gbk=/,/prof
37 gbk=/,/subj -15 gbk=/,/title 11 gbk=/,/verb 24 gbk=/,/word -32 gbk=/./ 47 gbk=/./\" 34 gbk=/./' 10
gbk=/./art 41 gbk=/./aux -25 gbk=/./name 41 gbk=/./poss -8 gbk=/./prep -9 gbk=/./subj -13 gbk=/./verb -11
gbk=/./word -27 gbk=// -17 gbk=//! 20 gbk=//' -16 gbk=//. 15 gbk=//; -8 gbk=//? 7 gbk=//art -31 gbk=//aux 18
gbk=//conj -19 gbk=//people 22 gbk=//poss -11 gbk=//prep -30 gbk=//prof -19 gbk=//word -25 gbk=/:/\" -16
gbk=/:/' 53 gbk=/:/adv 34 gbk=/:/art 11 gbk=/:/title 20 gbk=/?/ -25 gbk=/?/art 29 gbk=/?/aux -8 gbk=/?/people
15 gbk=/^/ -17 gbk=/^/\" 25 gbk=/^/' -29 gbk=/^/adv -14 gbk=/^/art -72 gbk=/^/greet -24 gbk=/^/name -27
gbk=/^/prep 29 gbk=/^/prof 8 gbk=/^/title 38 gbk=/^/verb -12 gbk=/^/word 50 gbk=/adv/ -16 gbk=/adv/' -12
gbk=/adv/, 38 gbk=/adv/. 30 gbk=/adv/: -10 gbk=/adv/? -25 gbk=/adv/adv -19 gbk=/adv/art 19 gbk=/adv/aux 28
gbk=/adv/org -8 gbk=/adv/people 13 gbk=/adv/poss 14 gbk=/adv/prep -49 gbk=/adv/title -16 gbk=/adv/verb -32
gbk=/adv/word -22 gbk=/art/ 15 gbk=/art/' 21 gbk=/art/, -27 gbk=/art/. 14 gbk=/art/adv 16 gbk=/art/aux -37
gbk=/art/event -8 gbk=/art/name -9 gbk=/art/people 11 gbk=/art/prep -9 gbk=/art/prof 14 gbk=/art/title 8
gbk=/art/verb -11 gbk=/art/word 20 gbk=/aux/ 40 gbk=/aux/, -10 gbk=/aux/. -16 gbk=/aux/adv 38 gbk=/aux/art
-14 gbk=/aux/aux -10 gbk=/aux/kin -24 gbk=/aux/name -8 gbk=/aux/poss 17 gbk=/aux/prep 7 gbk=/aux/subj -17
gbk=/aux/title -43 gbk=/conj/ -9 gbk=/conj/. 20 gbk=/conj/art 38 gbk=/conj/aux 39 gbk=/conj/people -18
gbk=/conj/prep 35 gbk=/conj/subj -9 gbk=/conj/title 16 gbk=/conj/verb 26 gbk=/conj/word 27 gbk=/event/, -21
gbk=/event/. -26 gbk=/event/art -9 gbk=/event/conj 17 gbk=/event/prep -45 gbk=/event/verb -37 gbk=/greet/!
-19 gbk=/greet/, 19 gbk=/greet/title -46 gbk=/kin/, 28 gbk=/kin/prep -13 gbk=/name/ -11 gbk=/name/, -49
gbk=/name/. 22 gbk=/name/? 12 gbk=/name/art 29 gbk=/name/aux -9 gbk=/name/prep -15 gbk=/name/title -34
gbk=/name/verb 43 gbk=/name/word -12 gbk=/org/. 9 gbk=/org/prep -9 gbk=/people/, 52 gbk=/people/. -10
gbk=/people/: 38 gbk=/people/? 33 gbk=/people/adv 18 gbk=/people/art 9 gbk=/people/aux 26 gbk=/people/people
20 gbk=/people/prep 44 gbk=/people/subj -13 gbk=/people/title 32 gbk=/people/verb 50 gbk=/people/word 51
gbk=/place/. -15 gbk=/poss/ -10 gbk=/poss/, -17 gbk=/poss/. -43 gbk=/poss/adv 12 gbk=/poss/aux -19
gbk=/poss/kin 9 gbk=/poss/org -8 gbk=/poss/prof -8 gbk=/poss/school 13 gbk=/poss/title 12 gbk=/poss/word 33
gbk=/prep/' -14 gbk=/prep/, 22 gbk=/prep/. 53 gbk=/prep/adv -23 gbk=/prep/art -25 gbk=/prep/people -11
gbk=/prep/place -8 gbk=/prep/poss -20 gbk=/prep/prep -16 gbk=/prep/title 34 gbk=/prep/verb 10 gbk=/prep/word
-50 gbk=/prof/( 26 gbk=/prof/, -22 gbk=/prof/. -17 gbk=/prof/conj 17 gbk=/prof/poss 29 gbk=/prof/verb 13
gbk=/prof/word 18 gbk=/school/prof -10 gbk=/subj/ -13 gbk=/subj/. -23 gbk=/subj/? 20 gbk=/subj/art -21
gbk=/subj/people 34 gbk=/subj/prep -44 gbk=/subj/title -8 gbk=/subj/verb -27 gbk=/subj/word -26 gbk=/title/ 9
gbk=/title/, -18 gbk=/title/. 54 gbk=/title/prep -21 gbk=/verb/ -17 gbk=/verb/\" -9 gbk=/verb/' 31
gbk=/verb/, -16 gbk=/verb/. 37 gbk=/verb/: -31 gbk=/verb/adv -19 gbk=/verb/art 24 gbk=/verb/aux -10
gbk=/verb/people -8 gbk=/verb/poss -16 gbk=/verb/prep 32 gbk=/verb/subj 30 gbk=/verb/title 47 gbk=/word/! -13
gbk=/word/\" -14 gbk=/word/' -31 gbk=/word/( -12 gbk=/word/, 27 gbk=/word/. 24 gbk=/word/: -33 gbk=/word/adv
8 gbk=/word/art 19 gbk=/word/aux -28 gbk=/word/conj -12 gbk=/word/event 18 gbk=/word/people -31
gbk=/word/poss -11 gbk=/word/prep -14 gbk=/word/prof 17 gbk=/word/subj 26 gbk=/word/title -65 gbk=/word/verb
-19 gbk=else/./art -14 gbk=else//, -12 gbk=else/^/ 19 gbk=else/^/^ -23 gbk=else/^/art -13 gbk=else/^/title 42
gbk=else/art/title 19 gbk=else/art/word 16 gbk=else/event/, -10 gbk=else/people/, 49 gbk=else/prep/art -8
gbk=else/subj/aux 42 gbk=else/verb/' -11 gbk=else/verb/adv 15 gbk=else/word/, -17 gbk=else/word/prep -8
gbk=name/\"/ -11 gbk=name/\"/aux -26 gbk=name/\"/greet -10 gbk=name/'/. -29 gbk=name/'/aux 19
gbk=name/'/greet -14 gbk=name/'/name -8 gbk=name/'/title -10 gbk=name/'/word 32 gbk=name/,/ -29 gbk=name/,/'
16 gbk=name/,/adv -10 gbk=name/,/aux 18 gbk=name/,/conj 34 gbk=name/,/people -32 gbk=name/,/prep -7
gbk=name/,/title 28 gbk=name/,/verb -43 gbk=name/,/word -21 gbk=name/./ -9 gbk=name/./' -11 gbk=name/./art 20
gbk=name/./aux 37 gbk=name/./conj -8 gbk=name/./name -21 gbk=name/./poss -11 gbk=name/./title 58
gbk=name/./word 26 gbk=name/./— 24 gbk=name// -26 gbk=name//' -21 gbk=name//, -34 gbk=name//. 37
gbk=name//adv -7 gbk=name//aux -33 gbk=name//conj -11 gbk=name//kin 60 gbk=name//name -15 gbk=name//people
-21 gbk=name//prep -66 gbk=name//verb -25 gbk=name//word -9 gbk=name/:/\" 41 gbk=name/:/' -46 gbk=name/:/art
11 gbk=name/:/aux -13 gbk=name/:/title -13 gbk=name/:/word -13 gbk=name/^/ 41 gbk=name/^/\" -53 gbk=name/^/'
26 gbk=name/^/^ 29 gbk=name/^/art 45 gbk=name/^/aux 10 gbk=name/^/event -9 gbk=name/^/greet -31
gbk=name/^/people 15 gbk=name/^/poss 18 gbk=name/^/prep 26 gbk=name/^/prof 22 gbk=name/^/subj -20
gbk=name/^/title -31 gbk=name/^/verb 42 gbk=name/^/word -29 gbk=name/adv/, -17 gbk=name/adv/. 32
gbk=name/adv/: 22 gbk=name/adv/art 13 gbk=name/adv/aux -73 gbk=name/adv/conj 23 gbk=name/adv/poss 24
gbk=name/adv/title -25 gbk=name/adv/verb 16 gbk=name/adv/word 43 gbk=name/art/ 22 gbk=name/art/, -8
gbk=name/art/. -36 gbk=name/art/adv 22 gbk=name/art/art 10 gbk=name/art/name 7 gbk=name/art/people -10
gbk=name/art/word 19 gbk=name/aux/ 33 gbk=name/aux/' 38 gbk=name/aux/art 35 gbk=name/aux/aux 22
gbk=name/aux/people 7 gbk=name/aux/prep 18 gbk=name/aux/subj -10 gbk=name/aux/verb -17 gbk=name/aux/word 19
gbk=name/conj/. -13 gbk=name/conj/art -12 gbk=name/conj/aux -36 gbk=name/conj/prep -12 gbk=name/event/, 16
gbk=name/event/. 36 gbk=name/event/prep 26 gbk=name/event/verb -25 gbk=name/greet/people -11
gbk=name/greet/poss -20 gbk=name/greet/title -8 gbk=name/kin/, 14 gbk=name/kin/. -8 gbk=name/kin/aux 14
gbk=name/kin/prep -12 gbk=name/name/ -27 gbk=name/name/, 23 gbk=name/name/. -15 gbk=name/name/conj -65
gbk=name/name/prep -24 gbk=name/name/title -15 gbk=name/org/, -19 gbk=name/org/prep -8 gbk=name/people/, -27
gbk=name/people/. 40 gbk=name/people/: -74 gbk=name/people/prep 57 gbk=name/people/title 16
gbk=name/people/verb -14 gbk=name/people/word -13 gbk=name/place/. 47 gbk=name/place/conj 9 gbk=name/poss/ 46
gbk=name/poss/' -7 gbk=name/poss/, 19 gbk=name/poss/. -18 gbk=name/poss/kin -18 gbk=name/poss/prep -20
gbk=name/poss/title 14 gbk=name/poss/verb -19 gbk=name/poss/word -47 gbk=name/prep/ -67 gbk=name/prep/\" 34
gbk=name/prep/. -37 gbk=name/prep/: 8 gbk=name/prep/adv -18 gbk=name/prep/art 11 gbk=name/prep/conj 15
gbk=name/prep/name -16 gbk=name/prep/people 19 gbk=name/prep/poss -14 gbk=name/prep/prep 11
gbk=name/prep/prof -17 gbk=name/prep/title -51 gbk=name/prep/verb 12 gbk=name/prep/word -49 gbk=name/prof/,
27 gbk=name/prof/. 17 gbk=name/prof/prep -40 gbk=name/school/ -11 gbk=name/school/, -16 gbk=name/school/prep
-15 gbk=name/subj/, 28 gbk=name/subj/. -55 gbk=name/subj/? 7 gbk=name/subj/aux -42 gbk=name/subj/people -30
gbk=name/subj/prep -12 gbk=name/subj/verb 24 gbk=name/subj/word 22 gbk=name/title/, 25 gbk=name/title/verb 9
gbk=name/verb/ -28 gbk=name/verb/\" 16 gbk=name/verb/, 24 gbk=name/verb/: 31 gbk=name/verb/? 7
gbk=name/verb/adv 24 gbk=name/verb/art -17 gbk=name/verb/people 47 gbk=name/verb/poss -37 gbk=name/verb/prep
37 gbk=name/verb/title 8 gbk=name/verb/word 13 gbk=name/word/ 23 gbk=name/word/! 8 gbk=name/word/, -42
gbk=name/word/. 23 gbk=name/word/: 56 gbk=name/word/? 18 gbk=name/word/art -57 gbk=name/word/aux 43
gbk=name/word/conj -13 gbk=name/word/kin 8 gbk=name/word/name 16 gbk=name/word/people 21 gbk=name/word/prep
32 gbk=name/word/title 12 gbk=name/word/verb 14 gbk=name/word/word -28 gbk=nameelse//, 25 gbk=nameelse//prep
26 gbk=nameelse/^/^ 21 gbk=nameelse/^/art 74 gbk=nameelse/^/word 29 gbk=nameelse/aux/art -9
gbk=nameelse/event/, -10 gbk=nameelse/greet/. 23 gbk=nameelse/people/prep -12 gbk=nameelse/place/, -12
gbk=nameelse/prep/art -10 gbk=nameelse/prep/word 45 gbk=nameelse/subj/prep -10 gbk=nameelse/verb/\" 14
gbk=nameelse/verb/title -20 gbk=nameelse/word/, 14 gbk=nameelse/word/prep -12 gbk=nameword/,/conj -10
gbk=nameword//. -21 gbk=nameword/^/^ -9 gbk=nameword/^/word -19 gbk=nameword/adv/. -12 gbk=nameword/conj/art
14 gbk=nameword/title/. 41 gbk=nameword/verb/. 9 gbk=nameword/verb/adv 19 gbk=nameword/verb/prep 12
gbk=nameword/word/, 33 gbk=nameword/word/. -32 gbk=word/,/art 36 gbk=word/,/conj -8 gbk=word/./art -10
gbk=word/./aux 19 gbk=word//prep 11 gbk=word/^/art -11 gbk=word/^/aux 14 gbk=word/^/title -7 gbk=word/^/word
8 gbk=word/adv/conj 27 gbk=word/art/title 15 gbk=word/aux/verb 15 gbk=word/people/verb -8 gbk=word/prep/title
7 gbk=word/verb/prep 11 gbk=word/word/, -9 gbk=wordelse/^/^ -7 gbk=wordelse/^/title -8 gbk=wordelse/people/,
21 gp=/\" -12 gp=/' -14 gp=/( -22 gp=/) 23 gp=/, -11 gp=/. 33 gp=/: 34 gp=/; -14 gp=/a -27 gp=/about -63
gp=/accept 17 gp=/add 51 gp=/adding 44 gp=/ah 31 gp=/all -22 gp=/also -12 gp=/an 27 gp=/and 27 gp=/another 66
gp=/any 12 gp=/are 50 gp=/as 43 gp=/asked -8 gp=/at -21 gp=/ate -10 gp=/ay -7 gp=/bad -17 gp=/be -25
gp=/before -8 gp=/bhai -22 gp=/big 22 gp=/bit -20 gp=/born -10 gp=/boss 38 gp=/both 7 gp=/bought -17
gp=/brother 13 gp=/bureau -7 gp=/but -16 gp=/by 33 gp=/called 94 gp=/can't -27 gp=/captain 58 gp=/certain 53
gp=/certo 30 gp=/chap 11 gp=/chief -46 gp=/coach 40 gp=/compadre 49 gp=/counting -8 gp=/de -19 gp=/dear 76
gp=/der -13 gp=/did -11 gp=/different 38 gp=/do 13 gp=/does -13 gp=/doing -19 gp=/don -14 gp=/done -11
gp=/each -19 gp=/el -9 gp=/em -8 gp=/en -8 gp=/every -17 gp=/ex -30 gp=/fae -13 gp=/father -31 gp=/fellow -50
gp=/finished -8 gp=/flatmate 25 gp=/for 8 gp=/forensic -10 gp=/forgive -9 gp=/found -10 gp=/frau -49
gp=/fraulein 42 gp=/frm 47 gp=/go -8 gp=/goes -14 gp=/good -16 gp=/great 49 gp=/guard -10 gp=/guten -17
gp=/guy 22 gp=/has 19 gp=/he -17 gp=/he's -27 gp=/her -25 gp=/herr -20 gp=/hi -14 gp=/him 10 gp=/his -27
gp=/hmm 38 gp=/hola -15 gp=/how 53 gp=/i -13 gp=/i'm -20 gp=/if -12 gp=/in -65 gp=/into -9 gp=/invite 80
gp=/is 30 gp=/it -10 gp=/it's 35 gp=/its 14 gp=/khun 26 gp=/knock -9 gp=/know 24 gp=/korean -19 gp=/kya -7
gp=/la -18 gp=/lady -25 gp=/le -7 gp=/left -11 gp=/librarian -10 gp=/ma 17 gp=/ma'am 12 gp=/madam 26
gp=/madame 15 gp=/maitre 49 gp=/man 13 gp=/me -42 gp=/mean 12 gp=/miss 32 gp=/mister 19 gp=/monsieur 22
gp=/more 10 gp=/mr 60 gp=/mrs 48 gp=/ms 89 gp=/my -28 gp=/na -7 gp=/name 33 gp=/name's 61 gp=/named 118
gp=/new 23 gp=/no -13 gp=/not -16 gp=/now 10 gp=/of -56 gp=/off 48 gp=/on 21 gp=/one -55 gp=/one's 40
gp=/only -9 gp=/other 40 gp=/our 53 gp=/out 27 gp=/own -8 gp=/pani -42 gp=/pas -22 gp=/play -13 gp=/played -8
gp=/prof 22 gp=/reverend -22 gp=/said 27 gp=/same -25 gp=/say -14 gp=/says -25 gp=/school -9 gp=/sell -9
gp=/sells -18 gp=/senor -29 gp=/sgt 7 gp=/shared -10 gp=/she -22 gp=/since -25 gp=/sister 22 gp=/small 18
gp=/so 12 gp=/some -21 gp=/sr 17 gp=/student 46 gp=/talked -7 gp=/tap -20 gp=/team -11 gp=/that 27 gp=/that's
44 gp=/the -94 gp=/think -9 gp=/this 93 gp=/thought -8 gp=/three 26 gp=/tia -14 gp=/trude -15 gp=/two -17
gp=/una -12 gp=/uncle -34 gp=/van 46 gp=/w 8 gp=/was -50 gp=/wee 52 gp=/went -7 gp=/were 31 gp=/wha -10
gp=/what -23 gp=/who 17 gp=/who's 23 gp=/with 34 gp=/wrong 51 gp=/ya -8 gp=/z -8 gp=else/' 19 gp=else/, -19
gp=else/. -20 gp=else/^ -23 gp=else/a -20 gp=else/dr 44 gp=else/from -17 gp=else/in -11 gp=else/is 38
gp=else/the -9 gp=else/this -16 gp=name/! 52 gp=name/\" 39 gp=name/& -21 gp=name/' 15 gp=name/( 17 gp=name/)
9 gp=name/, 26 gp=name/. 19 gp=name/: 25 gp=name/; 14 gp=name/? 51 gp=name/^ 29 gp=name/a 11 gp=name/about 89
gp=name/accept -10 gp=name/add 56 gp=name/adding 18 gp=name/after -29 gp=name/also 28 gp=name/am -22
gp=name/an -27 gp=name/and 44 gp=name/another -28 gp=name/any 30 gp=name/apparently 16 gp=name/as 9
gp=name/at -90 gp=name/aunt -11 gp=name/auntie -40 gp=name/aunty -10 gp=name/be 24 gp=name/big 15
gp=name/bord -27 gp=name/both -14 gp=name/brother 46 gp=name/but 25 gp=name/by 27 gp=name/called -18
gp=name/camp -15 gp=name/captain -13 gp=name/coach 12 gp=name/colleague -23 gp=name/deacon 22 gp=name/dear
-43 gp=name/different 44 gp=name/dinner -7 gp=name/do -27 gp=name/don 14 gp=name/dr -8 gp=name/every -16
gp=name/father -22 gp=name/fellow -11 gp=name/for -34 gp=name/fr -35 gp=name/friend -14 gp=name/from 31
gp=name/girl -10 gp=name/got 9 gp=name/great -47 gp=name/guy 15 gp=name/have -13 gp=name/here's 14
gp=name/herr 23 gp=name/hey -19 gp=name/hi 16 gp=name/his -9 gp=name/i -11 gp=name/i'm -63 gp=name/in -86
gp=name/ini 10 gp=name/is 18 gp=name/it -10 gp=name/it's 17 gp=name/its 23 gp=name/judge 9 gp=name/just 10
gp=name/kak 14 gp=name/know 47 gp=name/known 14 gp=name/kuya 37 gp=name/la -10 gp=name/lady 12 gp=name/ma'am
27 gp=name/madam 23 gp=name/make -9 gp=name/man 28 gp=name/mau -19 gp=name/me 11 gp=name/met -7 gp=name/miss
-38 gp=name/mr 39 gp=name/mrs -34 gp=name/ms -17 gp=name/my -26 gp=name/na -8 gp=name/name 8 gp=name/name's
47 gp=name/named -13 gp=name/need -16 gp=name/ni -16 gp=name/no -12 gp=name/not -19 gp=name/now 22 gp=name/of
24 gp=name/ok -8 gp=name/old -41 gp=name/omg -25 gp=name/one 67 gp=name/or -56 gp=name/other -38 gp=name/our
-24 gp=name/over 18 gp=name/port -15 gp=name/prince 47 gp=name/queen -9 gp=name/radio -15 gp=name/re 27
gp=name/request -28 gp=name/right 38 gp=name/sa -13 gp=name/saint -10 gp=name/same -21 gp=name/san -65
gp=name/says 19 gp=name/semper -16 gp=name/sergeant -16 gp=name/severn -18 gp=name/she's -18 gp=name/si 39
gp=name/since -9 gp=name/siobhan -8 gp=name/sir 26 gp=name/sister 17 gp=name/so 35 gp=name/some 37
gp=name/sooo 19 gp=name/st -45 gp=name/tal 10 gp=name/teach -24 gp=name/teacher 20 gp=name/teatro -10
gp=name/that -8 gp=name/that's -18 gp=name/the -70 gp=name/there's 48 gp=name/this 96 gp=name/to 16
gp=name/uncle -19 gp=name/ustaz 14 gp=name/was 30 gp=name/what 25 gp=name/which -8 gp=name/who -24
gp=name/who's 40 gp=name/whos -22 gp=name/with 56 gp=name/yayasan -10 gp=name/year's -11 gp=name/young 8
gp=name/¶ 52 gp=name/— 18 gp=nameelse/\" 16 gp=nameelse/' -27 gp=nameelse/. 13 gp=nameelse/: -21
gp=nameelse/^ 21 gp=nameelse/a 38 gp=nameelse/and 11 gp=nameelse/but 13 gp=nameelse/in -13 gp=nameelse/lt -48
gp=nameelse/ma'am 16 gp=nameelse/since -8 gp=nameelse/the -7 gp=nameelse/this -44 gp=nameword/\" -13
gp=nameword/' -8 gp=nameword/, 20 gp=nameword/? -11 gp=nameword/^ -9 gp=nameword/and 9 gp=nameword/the -7
gp=nameword/this 14 gp=namewordelse/. -9 gp=word/, -27 gp=word/. -11 gp=word/a -13 gp=word/and 9
gp=word/called 9 gp=word/is -8 gp=word/it's 38 gp=word/mr -25 gp=word/the -9 gp=word/this 22 gp=word/to 14
gp=wordelse/, 12 gp=wordelse/^ -7 gpk=/cap/,/$ -19 gpk=/cap/,/' 15 gpk=/cap/,/. -35 gpk=/cap/,/conj 13
gpk=/cap/,/name -7 gpk=/cap/,/prep 20 gpk=/cap/,/verb -21 gpk=/cap/,/word -8 gpk=/cap//! 24 gpk=/cap//$ 26
gpk=/cap//, 11 gpk=/cap//. -13 gpk=/cap//art 8 gpk=/cap//aux -25 gpk=/cap//conj -7 gpk=/cap//verb 23
gpk=/cap/adv/$ 23 gpk=/cap/adv/, 24 gpk=/cap/adv/prep -17 gpk=/cap/adv/word 13 gpk=/cap/art/$ -25
gpk=/cap/art/, 19 gpk=/cap/art/. 10 gpk=/cap/art/: 13 gpk=/cap/art/? 20 gpk=/cap/art/adv 12 gpk=/cap/art/aux
8 gpk=/cap/art/people -16 gpk=/cap/art/prep 10 gpk=/cap/art/subj 14 gpk=/cap/art/verb -29 gpk=/cap/art/word
-8 gpk=/cap/aux/ -9 gpk=/cap/aux/$ 9 gpk=/cap/aux/, -19 gpk=/cap/aux/conj 21 gpk=/cap/aux/prep 20
gpk=/cap/conj/, -7 gpk=/cap/conj/aux 11 gpk=/cap/greet/, 19 gpk=/cap/name/aux 15 gpk=/cap/people/$ 9
gpk=/cap/people/conj 8 gpk=/cap/people/prep 9 gpk=/cap/people/title -14 gpk=/cap/prep/ 16 gpk=/cap/prep/, -10
gpk=/cap/prep/. 14 gpk=/cap/prep/? 10 gpk=/cap/prep/conj -27 gpk=/cap/prep/prep 7 gpk=/cap/prep/subj -18
gpk=/cap/prep/verb -8 gpk=/cap/prof/, 20 gpk=/cap/school/, -8 gpk=/cap/title/ 17 gpk=/cap/title/$ -9
gpk=/cap/title/, -22 gpk=/cap/title/. 13 gpk=/cap/title/? -43 gpk=/cap/title/adv 11 gpk=/cap/title/aux 18
gpk=/cap/title/subj 22 gpk=/cap/title/verb 13 gpk=/cap/title/word -11 gpk=/cap/verb/$ -28 gpk=/cap/verb/, 18
gpk=/cap/verb/prep -7 gpk=/cap/verb/verb 12 gpk=/cap/verb/word -12 gpk=/cap/word/$ 22 gpk=/cap/word/. 21
gpk=/cap/word/prep -19 gpk=/cap/word/verb -10 gpk=/low/!/. 17 gpk=/low/\"/ -8 gpk=/low/\"/\" -28
gpk=/low/\"/. 11 gpk=/low/\"/aux -9 gpk=/low/\"/word 16 gpk=/low/'/ 34 gpk=/low/,/ -20 gpk=/low/,/, 40
gpk=/low/,/. -8 gpk=/low/,/: 10 gpk=/low/,/; 13 gpk=/low/,/? -17 gpk=/low/,/adv 7 gpk=/low/,/art 9
gpk=/low/,/conj 9 gpk=/low/,/prep 24 gpk=/low/,/title 18 gpk=/low/,/verb -18 gpk=/low/,/word -14 gpk=/low/./
-8 gpk=/low/./$ 32 gpk=/low/./, -11 gpk=/low/./. 21 gpk=/low/./: 12 gpk=/low/./? -7 gpk=/low/./adv -12
gpk=/low/./conj 15 gpk=/low/./poss 12 gpk=/low/./prep -35 gpk=/low/./subj -29 gpk=/low/./title 13
gpk=/low/./verb -13 gpk=/low/./word 25 gpk=/low// -14 gpk=/low//! 24 gpk=/low//$ 15 gpk=/low//' -8
gpk=/low//, 15 gpk=/low//? -17 gpk=/low//art 25 gpk=/low//aux -22 gpk=/low//conj -11 gpk=/low//prep -11
gpk=/low//subj -13 gpk=/low//verb 22 gpk=/low/:/ 24 gpk=/low/:/$ 59 gpk=/low/:/, -27 gpk=/low/:/name -16
gpk=/low/:/prep 10 gpk=/low/:/word -18 gpk=/low/?/ -9 gpk=/low/?/$ 22 gpk=/low/?/. 8 gpk=/low/^/! -18
gpk=/low/^/' -14 gpk=/low/^/, -13 gpk=/low/^/. -19 gpk=/low/^/: -11 gpk=/low/^/? -7 gpk=/low/^/adv -19
gpk=/low/^/art -27 gpk=/low/^/aux -12 gpk=/low/^/conj 11 gpk=/low/^/poss 23 gpk=/low/^/prep 16
gpk=/low/^/subj 9 gpk=/low/^/title 18 gpk=/low/^/verb 36 gpk=/low/^/word 9 gpk=/low/^/。 -11 gpk=/low/adv/' -9
gpk=/low/adv/? 21 gpk=/low/adv/aux -9 gpk=/low/adv/conj -11 gpk=/low/adv/prep 22 gpk=/low/adv/verb -15
gpk=/low/adv/word 26 gpk=/low/art/ 14 gpk=/low/art/! 23 gpk=/low/art/$ -38 gpk=/low/art/. -22 gpk=/low/art/:
-10 gpk=/low/art/? 10 gpk=/low/art/adv 26 gpk=/low/art/art -10 gpk=/low/art/aux -18 gpk=/low/art/conj 10
gpk=/low/art/name -9 gpk=/low/art/people 9 gpk=/low/art/prep -11 gpk=/low/art/prof -18 gpk=/low/art/subj 43
gpk=/low/art/title -14 gpk=/low/art/word 11 gpk=/low/aux/ -9 gpk=/low/aux/$ -32 gpk=/low/aux/, 12
gpk=/low/aux/? 18 gpk=/low/aux/aux -14 gpk=/low/aux/conj 29 gpk=/low/aux/prep -14 gpk=/low/conj/, -21
gpk=/low/conj/. -11 gpk=/low/conj/art 11 gpk=/low/conj/name 23 gpk=/low/conj/word -8 gpk=/low/event/, -7
gpk=/low/event/verb 16 gpk=/low/greet/\" -10 gpk=/low/greet/, 33 gpk=/low/kin/$ -8 gpk=/low/name/$ -16
gpk=/low/name/, -11 gpk=/low/name/aux 30 gpk=/low/name/prep -7 gpk=/low/org/, -9 gpk=/low/people/ 15
gpk=/low/people/$ 11 gpk=/low/people/. -10 gpk=/low/people/? 15 gpk=/low/people/aux 18 gpk=/low/people/conj
16 gpk=/low/people/word -13 gpk=/low/poss/! 21 gpk=/low/poss/. -14 gpk=/low/poss/prep -7 gpk=/low/poss/verb
14 gpk=/low/prep/ 30 gpk=/low/prep/$ 10 gpk=/low/prep/. 26 gpk=/low/prep/: 13 gpk=/low/prep/art -10
gpk=/low/prep/aux 17 gpk=/low/prep/conj -23 gpk=/low/prep/subj -12 gpk=/low/prep/verb -10 gpk=/low/prep/word
-8 gpk=/low/prof/, 25 gpk=/low/school/prep 13 gpk=/low/subj/$ -7 gpk=/low/subj/, -9 gpk=/low/subj/. -12
gpk=/low/subj/aux 17 gpk=/low/subj/conj -10 gpk=/low/subj/poss -8 gpk=/low/subj/prof 23 gpk=/low/title/, 9
gpk=/low/title/. 9 gpk=/low/title/? -14 gpk=/low/title/adv 15 gpk=/low/title/art 13 gpk=/low/title/aux 34
gpk=/low/title/people -23 gpk=/low/title/poss -39 gpk=/low/title/prep 32 gpk=/low/title/verb 25
gpk=/low/verb/$ -27 gpk=/low/verb/? 16 gpk=/low/verb/aux 13 gpk=/low/verb/conj -14 gpk=/low/verb/poss 43
gpk=/low/verb/verb 22 gpk=/low/verb/word -11 gpk=/low/word/$ -17 gpk=/low/word/' 11 gpk=/low/word/, 9
gpk=/low/word/. 10 gpk=/low/word/conj -15 gpk=/low/word/prep -18 gpk=/low/word/subj 25 gpk=/low/word/verb -11
gpk=/open/!/. 8 gpk=/open/!/prep -12 gpk=/open/\"/ -11 gpk=/open/\"/\" -22 gpk=/open/\"/title -8 gpk=/open/'/
25 gpk=/open/'/' -8 gpk=/open/'/, 17 gpk=/open/./ -14 gpk=/open/./. 11 gpk=/open/./: 20 gpk=/open/./? -21
gpk=/open/./adv -12 gpk=/open/./art -9 gpk=/open/./conj 8 gpk=/open/./prep -30 gpk=/open/./subj -20
gpk=/open/./title 9 gpk=/open/./verb 15 gpk=/open/./word 8 gpk=/open/:/ 20 gpk=/open/:/$ 13 gpk=/open/:/, -15
gpk=/open/:/. 18 gpk=/open/:/prep 8 gpk=/open/?/ -13 gpk=/open/?/$ 8 gpk=/open/?/. 8 gpk=/open/?/word -9
gpk=/open/^/! -19 gpk=/open/^/$ 16 gpk=/open/^/, -19 gpk=/open/^/. -61 gpk=/open/^/: -16 gpk=/open/^/? 23
gpk=/open/^/conj 24 gpk=/open/^/name -8 gpk=/open/^/people -11 gpk=/open/^/poss 10 gpk=/open/^/prep 26
gpk=/open/^/subj 12 gpk=/open/^/title 11 gpk=/open/^/verb 13 gpk=/open/^/word 12 gpk=else/cap/,/$ -7
gpk=else/cap/,/. -9 gpk=else/cap//$ 10 gpk=else/cap/word/prep 10 gpk=else/low/'/' 14 gpk=else/low/,/, 19
gpk=else/low//$ 12 gpk=else/low/^/$ 9 gpk=else/low/^/adv 30 gpk=else/low/art/, -8 gpk=else/low/aux/conj 21
gpk=else/low/word/prep 14 gpk=else/open/'/' 15 gpk=else/open/^/$ 8 gpk=name/cap/,/ 18 gpk=name/cap/,/! -10
gpk=name/cap/,/\" -10 gpk=name/cap/,/$ 24 gpk=name/cap/,/' -24 gpk=name/cap/,/, -23 gpk=name/cap/,/aux 15
gpk=name/cap/,/name 10 gpk=name/cap/,/prep -12 gpk=name/cap/,/verb 25 gpk=name/cap/,/word 12 gpk=name/cap//.
18 gpk=name/cap//prep -8 gpk=name/cap//subj 7 gpk=name/cap/adv/ 9 gpk=name/cap/adv/$ 9 gpk=name/cap/adv/. -21
gpk=name/cap/adv/prep 9 gpk=name/cap/adv/verb 7 gpk=name/cap/art/$ -10 gpk=name/cap/art/. 32
gpk=name/cap/art/conj -13 gpk=name/cap/art/people -15 gpk=name/cap/art/prep 19 gpk=name/cap/art/subj -8
gpk=name/cap/art/verb 18 gpk=name/cap/art/word -11 gpk=name/cap/aux/$ 10 gpk=name/cap/aux/. 20
gpk=name/cap/aux/? 8 gpk=name/cap/aux/conj -40 gpk=name/cap/aux/word -17 gpk=name/cap/conj/$ -17
gpk=name/cap/conj/, 11 gpk=name/cap/conj/. -15 gpk=name/cap/conj/aux 7 gpk=name/cap/greet/! -20
gpk=name/cap/kin/, 22 gpk=name/cap/kin/. -9 gpk=name/cap/kin/verb -29 gpk=name/cap/people/$ 8
gpk=name/cap/people/, 13 gpk=name/cap/people/prep -8 gpk=name/cap/poss/, -13 gpk=name/cap/poss/. 8
gpk=name/cap/prep/ -30 gpk=name/cap/prep/$ 11 gpk=name/cap/prep/, 17 gpk=name/cap/prep/? 17
gpk=name/cap/prep/conj 20 gpk=name/cap/prep/subj 20 gpk=name/cap/prep/verb -24 gpk=name/cap/prep/word -14
gpk=name/cap/prof/$ -13 gpk=name/cap/title/ -14 gpk=name/cap/title/' 20 gpk=name/cap/title/, -18
gpk=name/cap/title/aux -12 gpk=name/cap/title/conj 17 gpk=name/cap/title/prep -8 gpk=name/cap/title/verb -8
gpk=name/cap/verb/$ -10 gpk=name/cap/verb/, -15 gpk=name/cap/verb/. -8 gpk=name/cap/verb/prep 25
gpk=name/cap/verb/verb -9 gpk=name/cap/word/$ -32 gpk=name/cap/word/. -42 gpk=name/cap/word/aux 18
gpk=name/cap/word/conj 8 gpk=name/cap/word/subj 13 gpk=name/cap/word/verb 25 gpk=name/cap/word/word 11
gpk=name/low/!/\" 9 gpk=name/low/\"/\" 14 gpk=name/low/'/ 18 gpk=name/low/'/' 13 gpk=name/low/'/prep -12
gpk=name/low/'/word 13 gpk=name/low/(/) 14 gpk=name/low/,/ -9 gpk=name/low/,/$ 43 gpk=name/low/,/' -26
gpk=name/low/,/. 24 gpk=name/low/,/adv -7 gpk=name/low/,/aux 23 gpk=name/low/,/name -17 gpk=name/low/,/prep 7
gpk=name/low/,/subj 8 gpk=name/low/,/verb 20 gpk=name/low/,/word -36 gpk=name/low/./ -7 gpk=name/low/./\" -8
gpk=name/low/./$ -19 gpk=name/low/./. 26 gpk=name/low/./? 9 gpk=name/low/./adv 8 gpk=name/low/./art 11
gpk=name/low/./aux -11 gpk=name/low/./subj 20 gpk=name/low// -15 gpk=name/low//' 15 gpk=name/low//? -17
gpk=name/low//subj 12 gpk=name/low//verb -17 gpk=name/low//word -15 gpk=name/low/:/ -29 gpk=name/low/:/$ -11
gpk=name/low/:/, 12 gpk=name/low/:/verb 18 gpk=name/low/?/. 8 gpk=name/low/^/ 26 gpk=name/low/^/$ -10
gpk=name/low/^/. 21 gpk=name/low/^/? 22 gpk=name/low/^/art 19 gpk=name/low/^/event -13 gpk=name/low/^/name 29
gpk=name/low/^/prep -33 gpk=name/low/^/title -19 gpk=name/low/^/word 14 gpk=name/low/adv/ 12
gpk=name/low/adv/, -19 gpk=name/low/adv/. -26 gpk=name/low/adv/art -16 gpk=name/low/adv/verb 17
gpk=name/low/art/$ 27 gpk=name/low/art/, -23 gpk=name/low/art/. 7 gpk=name/low/art/? 8 gpk=name/low/art/art
13 gpk=name/low/art/aux -25 gpk=name/low/art/event -8 gpk=name/low/art/name 7 gpk=name/low/art/prep 10
gpk=name/low/art/title -9 gpk=name/low/art/verb -9 gpk=name/low/art/word -12 gpk=name/low/aux/. 17
gpk=name/low/aux/? 8 gpk=name/low/aux/adv -13 gpk=name/low/aux/conj -40 gpk=name/low/aux/subj -10
gpk=name/low/conj/, 22 gpk=name/low/conj/. -26 gpk=name/low/conj/adv -12 gpk=name/low/conj/art -9
gpk=name/low/conj/aux 20 gpk=name/low/conj/verb 12 gpk=name/low/greet/! -18 gpk=name/low/kin/, 26
gpk=name/low/kin/verb -23 gpk=name/low/name/, -17 gpk=name/low/name/. -11 gpk=name/low/name/conj -12
gpk=name/low/name/prep -7 gpk=name/low/people/$ -39 gpk=name/low/people/, 19 gpk=name/low/people/. 14
gpk=name/low/people/prep 14 gpk=name/low/people/verb 10 gpk=name/low/poss/ -7 gpk=name/low/poss/, 14
gpk=name/low/poss/. 9 gpk=name/low/poss/aux -23 gpk=name/low/prep/ -19 gpk=name/low/prep/$ 14
gpk=name/low/prep/, 23 gpk=name/low/prep/. -10 gpk=name/low/prep/: -12 gpk=name/low/prep/? 11
gpk=name/low/prep/adv -11 gpk=name/low/prep/conj 13 gpk=name/low/prep/prep 13 gpk=name/low/prep/subj 13
gpk=name/low/prep/title 13 gpk=name/low/prep/verb -27 gpk=name/low/prep/word -10 gpk=name/low/prof/ 15
gpk=name/low/prof/, -16 gpk=name/low/subj/$ -17 gpk=name/low/subj/conj -10 gpk=name/low/title/ -20
gpk=name/low/title/' 13 gpk=name/low/title/, -23 gpk=name/low/title/adv 12 gpk=name/low/title/aux -8
gpk=name/low/title/conj 21 gpk=name/low/title/word 20 gpk=name/low/verb/ 9 gpk=name/low/verb/$ 8
gpk=name/low/verb/, -12 gpk=name/low/verb/. -10 gpk=name/low/verb/aux 17 gpk=name/low/verb/name -27
gpk=name/low/verb/prep 26 gpk=name/low/verb/verb -22 gpk=name/low/word/ -10 gpk=name/low/word/$ -20
gpk=name/low/word/' 14 gpk=name/low/word/, -22 gpk=name/low/word/. -50 gpk=name/low/word/aux 9
gpk=name/low/word/conj -10 gpk=name/low/word/verb 37 gpk=name/open/'/ 19 gpk=name/open/'/, -8
gpk=name/open/'/prep -11 gpk=name/open/./ -18 gpk=name/open/./\" -11 gpk=name/open/./$ 18 gpk=name/open/./'
-14 gpk=name/open/./adv 7 gpk=name/open/./people 13 gpk=name/open/./prep 9 gpk=name/open/./subj 15
gpk=name/open/./title -14 gpk=name/open/./word -24 gpk=name/open/:/ -10 gpk=name/open/:/$ -18
gpk=name/open/:/. 14 gpk=name/open/:/verb 9 gpk=name/open/^/. 25 gpk=name/open/^/art 22 gpk=name/open/^/conj
-15 gpk=name/open/^/prep -7 gpk=name/open/^/title 15 gpk=name/open/^/verb 19 gpk=name/open/^/word 31
gpk=nameelse/cap/,/, -13 gpk=nameelse/cap/,/. 11 gpk=nameelse/cap/prep/conj 25 gpk=nameelse/low/,/, -10
gpk=nameelse/low/,/. 14 gpk=nameelse/low/,/prep -14 gpk=nameelse/low/./$ 9 gpk=nameelse/low/^/$ -8
gpk=nameelse/low/^/name -12 gpk=nameelse/low/art/. 16 gpk=nameelse/low/word/. 19 gpk=nameelse/open/^/name -14
gpk=nameword/cap/aux/. 18 gpk=nameword/open/./ 16 gpk=nameword/open/./aux -13 gpk=nameword/open/./verb 12
gpk=nameword/open/./word 15 gpk=nameword/open/^/ 14 gpk=nameword/open/^/$ 7 gpk=nameword/open/^/, 16
gpk=nameword/open/^/. 7 gpk=nameword/open/^/art -9 gpk=nameword/open/^/aux 15 gpk=nameword/open/^/prep -14
gpk=nameword/open/^/title -7 gpk=nameword/open/^/verb 13 gpk=nameword/open/^/word -17
gpk=namewordelse/open/^/prep -7 gpk=namewordelse/open/^/subj 19 gpk=word/cap/,/, -8 gpk=word/cap//, -8
gpk=word/cap/art/name 26 gpk=word/cap/conj/, 24 gpk=word/cap/prep/$ 20 gpk=word/cap/title/. 37
gpk=word/cap/verb/$ -8 gpk=word/cap/verb/, 16 gpk=word/cap/word/$ 7 gpk=word/low/^/art 24 gpk=word/open/^/
-10 gpk=word/open/^/name 19 gpk=wordelse/cap/,/. 18 gpp=/!/! -10 gpp=/!/from 33 gpp=/\"/. -28 gpp=/\"/coach 9
gpp=/\"/dear 65 gpp=/\"/fellow -11 gpp=/\"/hola -8 gpp=/'/, -10 gpp=/'/. -24 gpp=/'/dear 16 gpp=/'/hi -14
gpp=/'/mrs 38 gpp=/,/' -9 gpp=/,/a 25 gpp=/,/an -42 gpp=/,/and 18 gpp=/,/as 49 gpp=/,/but -7 gpp=/,/from -10
gpp=/,/him -12 gpp=/,/mr -29 gpp=/,/one -23 gpp=/,/that -7 gpp=/,/the 31 gpp=/,/una -9 gpp=/./\" 34 gpp=/./'
10 gpp=/./a -31 gpp=/./any 16 gpp=/./born -10 gpp=/./different 13 gpp=/./dr -51 gpp=/./herr 10 gpp=/./it's 11
gpp=/./miss 15 gpp=/./mr 27 gpp=/./ms 7 gpp=/./one 10 gpp=/./she's -15 gpp=/./so 15 gpp=/./some 14
gpp=/./that 27 gpp=/./the -9 gpp=/./this -29 gpp=/1/off 76 gpp=/3/. -7 gpp=/:/\" -16 gpp=/:/' 53 gpp=/:/a -21
gpp=/^/\" 25 gpp=/^/' -29 gpp=/^/a 45 gpp=/^/adding 20 gpp=/^/ay -7 gpp=/^/bhai -22 gpp=/^/bit -15
gpp=/^/both -10 gpp=/^/brother 16 gpp=/^/captain 10 gpp=/^/dr -10 gpp=/^/ex -28 gpp=/^/fellow -17
gpp=/^/forgive -9 gpp=/^/fraulein 42 gpp=/^/good -8 gpp=/^/guten -17 gpp=/^/he's -8 gpp=/^/herr -73
gpp=/^/hmm 38 gpp=/^/knock -9 gpp=/^/kya -7 gpp=/^/ma -13 gpp=/^/madame 51 gpp=/^/mrs 25 gpp=/^/ms 8
gpp=/^/my -9 gpp=/^/old 9 gpp=/^/one 28 gpp=/^/our 22 gpp=/^/says -14 gpp=/^/she's -19 gpp=/^/sister 14
gpp=/^/some -31 gpp=/^/the -41 gpp=/^/this -25 gpp=/^/tia -14 gpp=/^/to 43 gpp=/^/trude -15 gpp=/^/two -9
gpp=/^/wha -10 gpp=/^/what -8 gpp=/a/captain 17 gpp=/a/different 33 gpp=/a/dr 17 gpp=/a/fellow -10
gpp=/a/miss 32 gpp=/a/mrs 24 gpp=/a/ms 27 gpp=/about/this 29 gpp=/accept/, -21 gpp=/add/the -11 gpp=/adding/a
-20 gpp=/again/, 46 gpp=/again/. 32 gpp=/agency/, -7 gpp=/amigo/de -11 gpp=/and/a -53 gpp=/and/an 33
gpp=/and/one -11 gpp=/and/this -21 gpp=/and/to 46 gpp=/as/a -15 gpp=/ask/a -19 gpp=/asked/about -10
gpp=/at/the -7 gpp=/be/a -8 gpp=/bem/? -13 gpp=/boy/, 47 gpp=/brrr/, -29 gpp=/but/a 34 gpp=/by/one 14
gpp=/calls/me -9 gpp=/came/as -10 gpp=/came/to -10 gpp=/ceremony/, -9 gpp=/certain/mr 17 gpp=/club/, -9
gpp=/company/, -14 gpp=/crew/, 39 gpp=/dame/, -9 gpp=/day/, -11 gpp=/de/la -8 gpp=/dear/mr -20
gpp=/don't/know 20 gpp=/dr/. 35 gpp=/end/. 19 gpp=/engineer/, 23 gpp=/engineer/from -8 gpp=/engr/. 28
gpp=/entrepreneur/. -13 gpp=/face/, -10 gpp=/factory/, -10 gpp=/farm/, -14 gpp=/fee/, -12 gpp=/for/one -18
gpp=/found/a 38 gpp=/from/a 83 gpp=/from/the -10 gpp=/girl/from -16 gpp=/got/a 22 gpp=/got/me -10
gpp=/guy/from -7 gpp=/had/a 42 gpp=/has/a -8 gpp=/he's/a -16 gpp=/he's/called 46 gpp=/he's/the 33 gpp=/he/,
44 gpp=/he/is 47 gpp=/he/sells -10 gpp=/heart/, -29 gpp=/helo/from -14 gpp=/help/a -12 gpp=/her/, -11
gpp=/her/. -40 gpp=/her/as 19 gpp=/her/name's 34 gpp=/here/, -21 gpp=/here/. -18 gpp=/hers/is -8 gpp=/him/.
11 gpp=/hm/. 19 gpp=/hour/. 30 gpp=/hours/, -16 gpp=/i'm/a -7 gpp=/i've/this 16 gpp=/i/, -9 gpp=/i/. -11
gpp=/i/can't -27 gpp=/i/do -10 gpp=/i/invite 34 gpp=/i/mean 18 gpp=/i/was -11 gpp=/in/one -13
gpp=/institute/, -9 gpp=/invite/from 20 gpp=/invite/the -14 gpp=/invt/frm 47 gpp=/is/' -54 gpp=/is/a 19
gpp=/is/from 72 gpp=/is/that -20 gpp=/it's/a -17 gpp=/it/, -13 gpp=/it/. -8 gpp=/it/goes -14 gpp=/it/is 19
gpp=/it/says 7 gpp=/it/was -11 gpp=/knocked/: 19 gpp=/know/what -13 gpp=/la/, -24 gpp=/lad/called -8
gpp=/lady/, 26 gpp=/laugh/. -14 gpp=/list/, 46 gpp=/logo/of -9 gpp=/look/at 60 gpp=/ma/manager -14 gpp=/man/,
49 gpp=/man/. 19 gpp=/man/from -24 gpp=/man/named 56 gpp=/man/of -7 gpp=/master/of -14 gpp=/me/, 10 gpp=/me/.
-15 gpp=/me/a -20 gpp=/message/dr 23 gpp=/met/. -8 gpp=/mr/. 31 gpp=/mrs/. 22 gpp=/ms/. 23 gpp=/my/old -8
gpp=/name/: 27 gpp=/name/is 59 gpp=/name/of 91 gpp=/nasa/, -11 gpp=/need/a -17 gpp=/no/, 31 gpp=/not/a -7
gpp=/not/that 37 gpp=/nothing/: 21 gpp=/now/, -12 gpp=/od/pani 18 gpp=/of/a 32 gpp=/of/this -8 gpp=/oh/, 64
gpp=/on/a -19 gpp=/on/the -8 gpp=/one/' 32 gpp=/one/. -64 gpp=/one/mr 18 gpp=/one/who -8 gpp=/pages/. -7
gpp=/pending/since -11 gpp=/pilot/, -20 gpp=/prof/. 21 gpp=/put/' 10 gpp=/recruiter/named 18
gpp=/request/from 49 gpp=/rival/, 19 gpp=/said/' 66 gpp=/says/, 10 gpp=/school/, -25 gpp=/sgt/. -10
gpp=/she's/a -15 gpp=/she/, -13 gpp=/show/, -11 gpp=/so/. 9 gpp=/so/this 41 gpp=/somebody/from -26
gpp=/someone/called -37 gpp=/spoke/about -8 gpp=/steel/, -30 gpp=/surname/, 24 gpp=/the/korean -19
gpp=/the/name 10 gpp=/the/name's 8 gpp=/the/one -8 gpp=/the/same -10 gpp=/the/wrong 51 gpp=/then/. 11
gpp=/there's/a -24 gpp=/there's/an 55 gpp=/there/, 19 gpp=/this/chap 11 gpp=/this/guy 51 gpp=/this/mr -18
gpp=/this/uncle -39 gpp=/this/was -9 gpp=/time/this 28 gpp=/to/a -10 gpp=/to/add 16 gpp=/to/mr 35 gpp=/to/sr
7 gpp=/town/, -12 gpp=/un/certain 26 gpp=/un/certo 30 gpp=/uni/librarian -10 gpp=/up/. 19 gpp=/us/, 47
gpp=/us/are -9 gpp=/van/der -9 gpp=/view/on 46 gpp=/visionary/. -38 gpp=/visit/, -9 gpp=/was/a -7
gpp=/was/from -24 gpp=/was/the 46 gpp=/we're/both 32 gpp=/went/to -14 gpp=/what/? -11 gpp=/which/is -9
gpp=/who/is 35 gpp=/with/' -9 gpp=/with/a -17 gpp=/with/an -11 gpp=/with/mr 19 gpp=/with/that -12
gpp=/with/the -7 gpp=/with/this 55 gpp=/word/' -16 gpp=/words/: -16 gpp=/write/a 36 gpp=/years/, 19
gpp=/zookeeper/, -16 gpp=else/./this -13 gpp=else/^/^ -23 gpp=else/^/a -8 gpp=name/\"/hey -13 gpp=name/\"/hi
49 gpp=name/'/. -29 gpp=name/'/dear 8 gpp=name/'/it's 21 gpp=name/,/' 16 gpp=name/,/and 21 gpp=name/,/but 15
gpp=name/,/from 28 gpp=name/,/i'm -39 gpp=name/,/ini 10 gpp=name/,/is 33 gpp=name/,/it's -7 gpp=name/,/miss 8
gpp=name/,/teatro -10 gpp=name/,/this 14 gpp=name/./' -11 gpp=name/./different -12 gpp=name/./he's 43
gpp=name/./i'm -14 gpp=name/./it's -22 gpp=name/./name's 9 gpp=name/./she's -16 gpp=name/./sister 12
gpp=name/./that's 19 gpp=name/./the -10 gpp=name/./this 25 gpp=name/./— 24 gpp=name/1/. 10 gpp=name/:/\" 41
gpp=name/:/' -46 gpp=name/^/\" -53 gpp=name/^/' 26 gpp=name/^/^ 29 gpp=name/^/a -14 gpp=name/^/accept 14
gpp=name/^/add 18 gpp=name/^/auntie -29 gpp=name/^/aunty -36 gpp=name/^/big -16 gpp=name/^/brother 12
gpp=name/^/fr -41 gpp=name/^/in -9 gpp=name/^/is 10 gpp=name/^/it's 35 gpp=name/^/mr 27 gpp=name/^/ms -18
gpp=name/^/ni -15 gpp=name/^/omg -25 gpp=name/^/one 15 gpp=name/^/our 21 gpp=name/^/says -30 gpp=name/^/sir
10 gpp=name/^/sister 7 gpp=name/^/some 22 gpp=name/^/sooo 19 gpp=name/^/st -10 gpp=name/^/the 16
gpp=name/^/this 21 gpp=name/^/uncle 18 gpp=name/^/who -19 gpp=name/^/who's 23 gpp=name/^/whos -36
gpp=name/^/with 34 gpp=name/^/wrong 31 gpp=name/a/different 57 gpp=name/a/mr -34 gpp=name/accept/from 29
gpp=name/ada/, -12 gpp=name/ada/and -8 gpp=name/add/from 28 gpp=name/at/the -8 gpp=name/been/to -11
gpp=name/best/, 24 gpp=name/bot/here's 14 gpp=name/button/for 45 gpp=name/capt/. 11 gpp=name/chap/called 8
gpp=name/coach/to -15 gpp=name/day/. -22 gpp=name/dear/ms -14 gpp=name/decide/on 22 gpp=name/do/about 30
gpp=name/dunno/, 8 gpp=name/ek/request -28 gpp=name/fella/called 12 gpp=name/for/a -15 gpp=name/fr/. 9
gpp=name/from/' 51 gpp=name/from/a 53 gpp=name/from/an -11 gpp=name/from/bord -22 gpp=name/from/one -12
gpp=name/got/a 42 gpp=name/guy/named 15 gpp=name/he's/a -42 gpp=name/he/, 15 gpp=name/hello/. -20
gpp=name/hello/its -20 gpp=name/her/, 19 gpp=name/her/. 29 gpp=name/her/from -30 gpp=name/her/name's 16
gpp=name/here's/a 14 gpp=name/here/, 14 gpp=name/here/from 25 gpp=name/hesitating/over 19 gpp=name/him/. -26
gpp=name/him/from -32 gpp=name/hmm/, 29 gpp=name/how/about 9 gpp=name/i'm/a -38 gpp=name/i'm/called -22
gpp=name/i've/known 14 gpp=name/i/? 7 gpp=name/i/am -22 gpp=name/i/invite -30 gpp=name/i/know 32
gpp=name/i/teach -24 gpp=name/i/was -12 gpp=name/in/san -15 gpp=name/invite/from 19 gpp=name/invite/says -8
gpp=name/is/' 47 gpp=name/is/a 35 gpp=name/is/it -8 gpp=name/is/named 16 gpp=name/is/the -13
gpp=name/it's/from 22 gpp=name/it's/our 33 gpp=name/it/. 19 gpp=name/it/is -21 gpp=name/it/says 33
gpp=name/its/from 12 gpp=name/know/any 14 gpp=name/know/no -8 gpp=name/kolej/yayasan -10 gpp=name/lady/, 7
gpp=name/lifeguard/, -56 gpp=name/line/to 27 gpp=name/man/from -33 gpp=name/man/named -59 gpp=name/mate/whos
14 gpp=name/me/' -34 gpp=name/me/. -29 gpp=name/me/a 14 gpp=name/me/and 16 gpp=name/me/to 21
gpp=name/message/from -35 gpp=name/mi/need -18 gpp=name/mikkel/or -29 gpp=name/mr/. -17 gpp=name/mrs/. 22
gpp=name/my/cousin 16 gpp=name/my/friend -17 gpp=name/name/: -63 gpp=name/name/is -10 gpp=name/name/of -14
gpp=name/new/year's -11 gpp=name/no/. 9 gpp=name/notification/says 10 gpp=name/now/: 12 gpp=name/of/a -19
gpp=name/of/san -22 gpp=name/off/a 22 gpp=name/ok/. -32 gpp=name/ok/who's 12 gpp=name/on/a -16
gpp=name/on/the -11 gpp=name/on/which 15 gpp=name/one/. 13 gpp=name/one/from 26 gpp=name/one/to 32
gpp=name/out/to 14 gpp=name/phone/says -25 gpp=name/pixar/, 22 gpp=name/prof/. -41 gpp=name/punch/and -24
gpp=name/question/. 7 gpp=name/reach/a -19 gpp=name/regards/, 32 gpp=name/request/from 12 gpp=name/rgds/, 34
gpp=name/says/\" 16 gpp=name/she's/called 18 gpp=name/si/ma'am 15 gpp=name/somebody/called 9
gpp=name/someone/called 32 gpp=name/someone/named 10 gpp=name/st/. -98 gpp=name/sure/on 8 gpp=name/teach/for
-43 gpp=name/that/was -14 gpp=name/the/girl -26 gpp=name/the/lady 12 gpp=name/the/old 7 gpp=name/the/other
-23 gpp=name/the/same -10 gpp=name/the/wrong 14 gpp=name/there's/a 28 gpp=name/there/, 33
gpp=name/things/about 16 gpp=name/this/. -26 gpp=name/this/is 9 gpp=name/this/man 21 gpp=name/to/add 12
gpp=name/to/dr -8 gpp=name/to/invite 21 gpp=name/touch/. 16 gpp=name/town/, -26 gpp=name/una/tal 7
gpp=name/was/a -16 gpp=name/was/the 27 gpp=name/we/have -13 gpp=name/what/about 27 gpp=name/who/is -7
gpp=name/with/a 33 gpp=name/words/: 7 gpp=name/write/to 24 gpp=nameelse/^/^ 21 gpp=nameelse/evening/. 23
gpp=nameelse/says/\" 14 gpp=nameelse/says/lt -20 gpp=nameelse/to/ma'am 16 gpp=nameword/^/^ -9 gpp=word/,/this
37 gpp=word/^/it's 20 gpp=word/write/to 16 gpp=wordelse/^/^ -7 gq=/event/in -7 gq=/free/first 29 gq=/free/in
65 gq=/free/only 13 gq=/goal/first -7 gq=/goal/in 28 gq=/goal/only -29 gq=/how/first 25 gq=/how/in -21
gq=/how/only -70 gq=/link/in -30 gq=/link/only -12 gq=/name/in 26 gq=/name/only 138 gq=/odd/first -24
gq=/odd/in -51 gq=/odd/only -17 gq=/share/first -17 gq=/share/in -15 gq=/share/only -49 gq=/shared/only -7
gq=else/free/first -30 gq=else/free/in -54 gq=else/how/in -30 gq=else/name/in 11 gq=else/name/only 40
gq=name/free/first 101 gq=name/free/in 103 gq=name/free/only 83 gq=name/goal/in -10 gq=name/how/first -17
gq=name/how/in 77 gq=name/how/only -33 gq=name/link/first 23 gq=name/link/in -78 gq=name/name/first -36
gq=name/name/in 35 gq=name/name/only 47 gq=name/odd/in -24 gq=name/share/first -53 gq=name/share/in -33
gq=name/share/only -67 gq=nameelse/free/first 26 gq=nameelse/free/in 34 gq=nameelse/how/in -33
gq=nameelse/name/only 9 gq=nameword/free/first -54 gq=nameword/free/in -10 gq=nameword/free/only 16
gq=nameword/name/only -7 gq=nameword/share/in 28 gq=namewordelse/free/first -10 gq=namewordelse/free/in -28
gq=word/free/first -24 gq=word/free/in -53 gq=word/how/first 25 gq=word/how/in -8 gq=word/name/only 16
gq=word/odd/in -11 gq=wordelse/free/in -82 gq=wordelse/how/in 13 greetedcap -50 greetedlow -65 greetedopen
-16 grun=_ 20 grun=_n -20 grun=_u 17 grun=else_ -42 grun=else_u -11 grun=elsew_ -18 grun=n_ -31 grun=name_ 53
grun=name_n -8 grun=name_u 30 grun=name_uu 25 grun=name_uw -10 grun=nameelse_ 23 grun=nameelse_n -14
grun=nameelse_u -21 grun=nameelsew_ 37 grun=namen_ -8 grun=nameuu_ -7 grun=namew_n 9 grun=namew_u 15
grun=namew_w -10 grun=nameword_ 35 grun=nameword_u 25 grun=nameword_w -10 grun=namewordelse_ -28
grun=namewordu_ -11 grun=namewordw_ -32 grun=w_ 41 grun=w_u -8 grun=word_ -37 grun=word_n 40 grun=word_u -16
grun=word_w -13 grun=wordelse_ -47 grun=wordelse_u -7 grun=wordelsew_ -7 grun=wordw_ -18 has=event 17
has=goal -48 has=how 138 has=name 96 has=odd 58 has=sender 52 has=share 64 has=shared 28 holds=already_know
190 holds=common_interest -22 holds=fake_profile -21 holds=met_professionally 140 holds=met_socially 49
holds=mutual_connection -7 holds=opportunity 18 holds=sales_pitch -11 holds=same_place -72 holds=scam -32
holds=unprofessional -52 kincap 15 kinlow 19 kinopen -15 lastcap -12 lastelsecap -12 lastelselow -13
lastelseopen 8 lastlow 10 lastnamecap 15 lastnamelow 10 lastnamewordopen 14 lastopen 39 lastwordelsecap -10
le=!/\"/name 14 le=!/,/name 11 le=!/./ 25 le=!/prep/ -18 le=\"/!/ 17 le=\"/\"/ -50 le=\"/\"/name 17 le=\"/,/
25 le=\"/,/name 11 le=\"/,/nameelse 14 le=\"/./ 16 le=\"// -12 le=\"/aux/ -23 le=\"/aux/name -37 le=\"/prep/
-8 le=\"/title/ -12 le=\"/word/ 12 le=\"/word/name 9 le='/'/ -22 le='/'/else 30 le='/'/name 77 le='/,/ 51
le='/./ -8 le='// 28 le='//name 9 le='/poss/ -8 le='/prep/name -23 le='/verb/name -8 le='/word/ -13
le='/word/name 8 le=(/)/ -11 le=(/)/name 19 le=(/,/ -8 le=,/!/name -17 le=,/\"/ -8 le=,/\"/name -14 le=,/$/
-28 le=,/$/else -14 le=,/$/name 65 le=,/'/ 13 le=,/'/name -50 le=,/)/ -18 le=,/,/else 22 le=,/,/name -35
le=,/,/nameelse -26 le=,/,/word -13 le=,/./ -43 le=,/./else -16 le=,/./nameelse 25 le=,/./word -8
le=,/./wordelse 17 le=,//name 22 le=,/:/name -18 le=,/;/ 18 le=,/?/ -10 le=,/?/name 15 le=,/art/ 35
le=,/aux/name 38 le=,/conj/ 18 le=,/name/ -9 le=,/name/name -11 le=,/prep/ 44 le=,/prep/nameelse -16
le=,/prep/nameword 12 le=,/title/ 36 le=,/title/name 12 le=,/verb/ -39 le=,/verb/name 45 le=,/word/ -21
le=,/word/name -20 le=,/¶/ -10 le=./\"/name -19 le=./$/nameelse 16 le=./'/name 36 le=./,/name 15 le=././ 32
le=././name 17 le=././nameelse -12 le=././word 18 le=.// -17 le=.//name -18 le=./?/ -41 le=./adv/ -35
le=./adv/name 14 le=./art/ -22 le=./art/name 16 le=./aux/ 56 le=./aux/else -7 le=./aux/nameword -10
le=./conj/ 22 le=./conj/name -20 le=./event/ -12 le=./people/ -10 le=./people/name 16 le=./poss/ 19
le=./prep/ -26 le=./prof/ -9 le=./subj/ -18 le=./subj/name 28 le=./title/ 14 le=./title/name -15 le=./verb/
58 le=./verb/nameword 12 le=./word/ -13 le=./word/name -26 le=./word/nameword -9 le=/!/ 33 le=/$/ 26
le=/$/else 12 le=/$/name 13 le=/'/ -14 le=/'/name 15 le=/,/ 24 le=/,/name 10 le=/./ -17 le=/./name 19 le=//
-14 le=//name -14 le=/?/ -17 le=/?/name -17 le=/art/ 24 le=/aux/ -25 le=/aux/name 9 le=/conj/ -15 le=/prep/
-13 le=/subj/ -13 le=/subj/name 12 le=/verb/ 22 le=/verb/name -17 le=/word/ -8 le=/word/name -15 le=:/$/ 71
le=:/$/name -25 le=:/,/ -37 le=:/,/name 10 le=:/./ 45 le=:/./name 9 le=:/./nameelse -19 le=:// 24 le=://name
-26 le=:/name/ -19 le=:/prep/ 18 le=:/subj/ -10 le=:/verb/name 27 le=:/word/ -19 le=:/¶/name -11 le=;/,/ -10
le=?/$/ 31 le=?/,/ -10 le=?/,/name 25 le=?/./ 17 le=?/./name 17 le=?// -16 le=?/subj/ -8 le=?/word/ -15
le=^/!/ -17 le=^/$/ -21 le=^/$/else 24 le=^/$/name 12 le=^/$/nameword 9 le=^/$/word 15 le=^/'/ -22
le=^/'/name 23 le=^/(/ 25 le=^/(/name 12 le=^/,/ -9 le=^/,/else -14 le=^/,/name 20 le=^/,/nameelse 7
le=^/,/nameword 12 le=^/./ -59 le=^/./name 81 le=^// -15 le=^//name -35 le=^//nameelse -9 le=^/:/ -29 le=^/?/
15 le=^/?/name 42 le=^/adv/ -22 le=^/adv/else 29 le=^/adv/name 17 le=^/art/ -18 le=^/art/name 38
le=^/art/nameword -10 le=^/art/word 22 le=^/aux/nameelse 22 le=^/aux/nameword 15 le=^/conj/ 30 le=^/conj/name
-32 le=^/event/ -14 le=^/event/name -22 le=^/kin/name 10 le=^/name/nameelse -16 le=^/people/ -8 le=^/poss/ 33
le=^/prep/ 37 le=^/prep/else -13 le=^/prep/name -24 le=^/prep/nameword -14 le=^/prep/namewordelse -7
le=^/prof/ -15 le=^/prof/name -35 le=^/subj/namewordelse 19 le=^/title/ 28 le=^/title/nameword -8 le=^/verb/
46 le=^/verb/else -9 le=^/verb/name 44 le=^/verb/nameelse 15 le=^/verb/nameword 8 le=^/verb/namewordelse -15
le=^/verb/word -9 le=^/word/ 23 le=^/word/else -7 le=^/word/name 27 le=^/word/nameword -15 le=^/。/ -11
le=adv/$/ 27 le=adv/$/else -7 le=adv/$/name 20 le=adv/'/ -9 le=adv/,/ -9 le=adv/,/name -36 le=adv/./ -12
le=adv/./name -37 le=adv//name 12 le=adv/?/ 30 le=adv/art/name -16 le=adv/aux/ -13 le=adv/aux/else 19
le=adv/conj/ -20 le=adv/prep/ -15 le=adv/verb/ -18 le=adv/verb/name 16 le=adv/word/ 40 le=art/!/ 37 le=art/$/
-37 le=art/$/else -12 le=art/$/name 18 le=art/'/ 13 le=art/,/ -11 le=art/,/else -8 le=art/,/name -32
le=art/./ -17 le=art/./name 21 le=art/./nameelse 12 le=art//name -18 le=art/:/ -10 le=art/?/ 30 le=art/adv/
36 le=art/adv/name 10 le=art/art/ -10 le=art/art/name 23 le=art/aux/ -8 le=art/aux/name -22 le=art/conj/ 16
le=art/conj/name -12 le=art/event/name -10 le=art/name/ -13 le=art/name/name 7 le=art/people/ -9
le=art/people/name -14 le=art/prep/ 22 le=art/prep/name 35 le=art/prep/word 21 le=art/prof/ -21
le=art/prof/name -16 le=art/subj/ 66 le=art/subj/name -14 le=art/title/ -17 le=art/title/name -9 le=art/verb/
-28 le=art/verb/name 11 le=art/verb/nameword 14 le=art/word/ 22 le=art/word/name -30 le=aux/!/name 12
le=aux/\"/ 45 le=aux/$/ -25 le=aux/$/name 10 le=aux/,/ -28 le=aux/,/name 57 le=aux/./ -10 le=aux/./nameelse
-18 le=aux/./nameword 18 le=aux// -12 le=aux//name 9 le=aux/:/ -12 le=aux/?/ 19 le=aux/?/name 17
le=aux/adv/name -11 le=aux/art/ -7 le=aux/aux/ -34 le=aux/conj/ 49 le=aux/conj/else 41 le=aux/conj/name -79
le=aux/prep/name 7 le=aux/subj/ 8 le=aux/subj/name -36 le=aux/word/ -8 le=aux/word/name -23 le=conj/$/name
-17 le=conj/,/ -29 le=conj/,/name 33 le=conj/,/word 24 le=conj/./ -17 le=conj/./name -41 le=conj// -11
le=conj/adv/name -9 le=conj/art/ 12 le=conj/aux/ 24 le=conj/aux/name 15 le=conj/name/ 35 le=conj/verb/ 8
le=conj/verb/name 18 le=conj/word/ -11 le=conj/word/name 21 le=event/,/ -10 le=event/verb/ 26 le=greet/!/name
-38 le=greet/\"/ -22 le=greet/,/ 53 le=kin/$/ -22 le=kin/,/ 7 le=kin/,/name 48 le=kin/./ 51 le=kin/./name -16
le=kin/art/ 7 le=kin/aux/ -12 le=kin/verb/name -52 le=name/$/ -9 le=name/,/ -12 le=name/,/name -17
le=name/aux/ 46 le=name/conj/name -12 le=name/prep/ -8 le=name/prep/name -7 le=org/,/ -10 le=people/!/ -11
le=people/\"/ -9 le=people/$/ 39 le=people/$/name -31 le=people/,/name 38 le=people/./ -12 le=people/./name
19 le=people// 15 le=people/?/ 11 le=people/art/ 10 le=people/conj/ 24 le=people/prep/ 8 le=people/title/ -10
le=people/verb/name 15 le=people/word/ -14 le=people/word/name 13 le=poss/!/ 26 le=poss/$/name 10 le=poss/./
-15 le=poss/./name -8 le=poss//name -7 le=poss/aux/name -21 le=poss/conj/ -8 le=poss/prep/ -13 le=poss/verb/
13 le=poss/verb/name -10 le=prep/$/ 30 le=prep/$/else -9 le=prep/$/name 15 le=prep/$/nameelse -11
le=prep/$/word 17 le=prep/'/ -7 le=prep/,/ -30 le=prep/,/else -11 le=prep/,/nameelse -12 le=prep/,/word -9
le=prep/./ 28 le=prep/./nameelse 10 le=prep/./nameword -9 le=prep/./word -7 le=prep// 43 le=prep//name -31
le=prep/:/ 18 le=prep/:/name -25 le=prep/?/ 14 le=prep/?/name 20 le=prep/?/nameelse -7 le=prep/adv/ -8
le=prep/adv/name -22 le=prep/art/ -16 le=prep/art/name -13 le=prep/aux/ 8 le=prep/aux/name 11
le=prep/aux/nameelse -7 le=prep/conj/ -52 le=prep/conj/name 31 le=prep/conj/nameelse 21 le=prep/prep/name 15
le=prep/prep/nameword 13 le=prep/prof/name -9 le=prep/subj/ -32 le=prep/subj/name 30 le=prep/title/name 12
le=prep/verb/ -22 le=prep/verb/name -64 le=prep/word/ -12 le=prep/word/name -23 le=prof/$/name -22 le=prof/,/
32 le=prof/,/name -25 le=prof/./ 10 le=prof//name 25 le=prof/verb/ -8 le=prof/word/ 9 le=school/,/ -8
le=school/prep/ 16 le=subj/$/ -7 le=subj/$/name -15 le=subj/,/ -14 le=subj/,/name -9 le=subj/./ -18
le=subj/aux/ 27 le=subj/conj/ -10 le=subj/conj/name -17 le=subj/poss/ -8 le=subj/prep/ -8 le=subj/prof/ 35
le=title/!/ 10 le=title/$/ 35 le=title/$/name 16 le=title/'/ 10 le=title/'/name -18 le=title/'/word -8
le=title/(/ 8 le=title/(/name -34 le=title/,/ -21 le=title/,/else 34 le=title/,/name -8 le=title/,/word 17
le=title/./ 31 le=title/./word 37 le=title// 32 le=title//name -38 le=title/:/ 51 le=title/?/ -44
le=title/?/name 11 le=title/?/nameelse 16 le=title/adv/ 33 le=title/adv/name 9 le=title/art/ 17
le=title/aux/name -15 le=title/conj/ -30 le=title/conj/name 43 le=title/people/ -8 le=title/poss/ -39
le=title/prep/ -12 le=title/prep/name -12 le=title/prep/nameelse -18 le=title/subj/ -8 le=title/subj/name 24
le=title/verb/ 23 le=title/verb/wordelse -7 le=title/word/ 25 le=title/word/name 29 le=verb/$/ -50
le=verb/$/word -8 le=verb/,/ 15 le=verb/,/name -19 le=verb/,/word 16 le=verb/./ -11 le=verb/./name -23
le=verb// -10 le=verb//name 9 le=verb/:/ -7 le=verb/?/ 17 le=verb/?/name -10 le=verb/adv/name 24
le=verb/art/name 9 le=verb/aux/ 10 le=verb/aux/name 19 le=verb/conj/name -9 le=verb/name/ 17
le=verb/name/name -23 le=verb/poss/ 70 le=verb/prep/ -8 le=verb/prep/name 30 le=verb/verb/ 34
le=verb/verb/name -32 le=verb/word/ -22 le=word/!/ -10 le=word/$/name -41 le=word/'/ 8 le=word/'/name 23
le=word/,/ 40 le=word/./ 25 le=word/./name -73 le=word/./nameelse 19 le=word//name 9 le=word/:/name -16
le=word/aux/name 20 le=word/conj/ -17 le=word/prep/ -36 le=word/prep/else 24 le=word/subj/ 36
le=word/subj/name 11 le=word/verb/ -18 le=word/verb/name 55 le=word/word/name 16 lk=!/ 41 lk=!/\" -21 lk=!/'
-25 lk=!/adv 27 lk=!/aux -7 lk=!/subj -27 lk=!/verb 20 lk=!/word 31 lk=\"/ -27 lk=\"/$ 13 lk=\"/. 29
lk=\"/conj -8 lk=\"/subj -18 lk=\"/verb -8 lk=\"/word 14 lk=$/ -10 lk=$/$ 38 lk='/ -27 lk='/$ 26 lk='/( 22
lk='/, 16 lk='/. -8 lk='/adv -20 lk='/aux 31 lk='/conj -9 lk='/prep -27 lk='/verb 31 lk='/word -31 lk=(/ -34
lk=(/adv -10 lk=(/art 26 lk=(/aux 12 lk=(/place -8 lk=(/word 31 lk=)/, -16 lk=)/. -17 lk=)/aux -7 lk=)/prep
-11 lk=)/verb 16 lk=)/word 77 lk=,/ -8 lk=,/\" 27 lk=,/' -9 lk=,/. 22 lk=,/adv -46 lk=,/art -32 lk=,/aux 39
lk=,/conj -42 lk=,/kin 31 lk=,/name -108 lk=,/org -31 lk=,/people -12 lk=,/place -59 lk=,/poss 29 lk=,/prof
148 lk=,/subj 16 lk=,/verb 67 lk=,/word -31 lk=./\" 78 lk=./$ 18 lk=./' -14 lk=./( -7 lk=./. -14 lk=./art -25
lk=./aux -20 lk=./conj -31 lk=./event 14 lk=./greet 23 lk=./name -48 lk=./people 32 lk=./place -12 lk=./title
20 lk=./word -15 lk=./¶ 35 lk=/ 10 lk=/! -15 lk=/\" 16 lk=/$ 59 lk=/( -10 lk=/. 14 lk=/: -9 lk=/? -53 lk=/adv
47 lk=/art 22 lk=/aux 32 lk=/conj -28 lk=/event -17 lk=/kin -11 lk=/name -32 lk=/org -40 lk=/people -9
lk=/poss 48 lk=/prep -25 lk=/prof 20 lk=/school -54 lk=/subj -47 lk=/title -10 lk=/verb 72 lk=/word 9 lk=/¶
48 lk=/— -10 lk=:/\" 43 lk=:/adv -17 lk=:/art -56 lk=:/poss 8 lk=:/prep 41 lk=:/subj -30 lk=:/verb -17
lk=:/word 21 lk=;/ -8 lk=;/art 10 lk=;/aux -11 lk=;/subj 23 lk=;/word -17 lk=?/! -10 lk=?/$ 53 lk=?/' -25
lk=?/? 17 lk=?/adv 9 lk=?/aux 22 lk=?/subj -39 lk=?/word -30 lk=adv/! 7 lk=adv/$ 51 lk=adv/. -17 lk=adv/adv
-13 lk=adv/art -8 lk=adv/aux 9 lk=adv/conj -13 lk=adv/prep -32 lk=adv/subj 18 lk=adv/verb 13 lk=adv/word -17
lk=art/ -9 lk=art/$ -8 lk=art/. 24 lk=art/art -13 lk=art/event 9 lk=art/name 24 lk=art/people -30 lk=art/prof
66 lk=art/verb -13 lk=art/word -29 lk=aux/ -12 lk=aux/$ 33 lk=aux/' -27 lk=aux/, -33 lk=aux/art 24 lk=aux/aux
109 lk=aux/conj -39 lk=aux/event 21 lk=aux/people -49 lk=aux/place 12 lk=aux/poss -27 lk=aux/prep 8
lk=aux/prof 11 lk=aux/subj -34 lk=aux/title 13 lk=aux/verb 64 lk=aux/word 10 lk=conj/ -56 lk=conj/$ 39
lk=conj/, -8 lk=conj/. 42 lk=conj/adv 84 lk=conj/art -23 lk=conj/aux 67 lk=conj/conj -18 lk=conj/event -20
lk=conj/name -121 lk=conj/people 19 lk=conj/place -11 lk=conj/poss 16 lk=conj/prep 39 lk=conj/subj 43
lk=conj/verb -34 lk=conj/word -65 lk=event/$ 12 lk=event/, 21 lk=event/. -35 lk=event/adv -8 lk=event/prep
-37 lk=greet/, -24 lk=kin/, -29 lk=kin/. -12 lk=kin/aux 15 lk=kin/prep -10 lk=kin/verb -10 lk=name/ 28
lk=name/$ 24 lk=name/' -30 lk=name/, -24 lk=name/. -86 lk=name/adv 12 lk=name/art 62 lk=name/aux 12
lk=name/conj -29 lk=name/event -8 lk=name/name 25 lk=name/prep -10 lk=name/school -38 lk=org/, -35
lk=org/prep -18 lk=people/$ 15 lk=people/. 20 lk=people/aux -9 lk=people/name -22 lk=people/prep -39
lk=people/verb 8 lk=place/. -24 lk=place/art -7 lk=poss/ -13 lk=poss/event -7 lk=poss/kin 24 lk=poss/people
17 lk=poss/title -10 lk=poss/word -34 lk=prep/ 17 lk=prep/$ 20 lk=prep/' -48 lk=prep/, -26 lk=prep/. -33
lk=prep/? -12 lk=prep/adv -66 lk=prep/art 60 lk=prep/aux 29 lk=prep/event 20 lk=prep/greet -8 lk=prep/name 15
lk=prep/people -18 lk=prep/place -37 lk=prep/poss 11 lk=prep/prep 49 lk=prep/subj -34 lk=prep/verb 15
lk=prep/word 26 lk=prof/' -28 lk=prof/? -14 lk=prof/adv -19 lk=prof/aux -12 lk=prof/conj 46 lk=prof/kin 20
lk=prof/prep -19 lk=prof/word -9 lk=school/ -11 lk=school/' -10 lk=school/, -19 lk=school/prep -11 lk=subj/$
-28 lk=subj/, 58 lk=subj/. 19 lk=subj/? -14 lk=subj/adv 56 lk=subj/aux -29 lk=subj/name -23 lk=subj/people 19
lk=subj/prep -56 lk=subj/subj 13 lk=subj/verb -26 lk=subj/word 46 lk=title/ -23 lk=title/$ -29 lk=title/, 41
lk=title/. 34 lk=title/? 29 lk=title/aux 38 lk=title/name -11 lk=title/prep -26 lk=title/word -41 lk=verb/ 43
lk=verb/\" 28 lk=verb/$ -50 lk=verb/' -16 lk=verb/, -13 lk=verb/. -46 lk=verb/: -9 lk=verb/? -40 lk=verb/art
39 lk=verb/aux -35 lk=verb/conj -13 lk=verb/greet -29 lk=verb/org 16 lk=verb/people -8 lk=verb/poss 36
lk=verb/prep 81 lk=verb/subj 30 lk=verb/verb 12 lk=verb/word 61 lk=word/ 103 lk=word/\" 37 lk=word/# -15
lk=word/$ -42 lk=word/' -22 lk=word/( 17 lk=word/, -88 lk=word/. -14 lk=word/: -45 lk=word/? -11 lk=word/adv
43 lk=word/art 91 lk=word/aux 14 lk=word/conj -19 lk=word/event -29 lk=word/name -29 lk=word/org -39
lk=word/people -24 lk=word/poss 128 lk=word/prep 39 lk=word/prof -74 lk=word/school -11 lk=word/subj 55
lk=word/title -38 lk=word/verb -28 lk=word/word -37 lk=¶/adv -43 lk=¶/people -11 lk=¶/school 32 lk=¶/¶ 24
lk=—/ 23 lk=。/subj -11 namedcap 145 namedlow 179 namedopen 7 owner= -53 owner=$ 37 owner=' -8 owner=, -53
owner=. -71 owner=adv -12 owner=art 38 owner=aux 11 owner=event -26 owner=org -18 owner=people 60 owner=poss
68 owner=prep -9 owner=subj -12 owner=title -9 owner=verb -26 owner=word 24 p=! 49 p=\" 25 p=& -26 p=' -17
p=( -13 p=) 30 p=* 50 p=- 29 p=. 22 p=14 -7 p=2nd -9 p=6 -11 p=: 35 p=? 41 p=a -17 p=about 32 p=add 106
p=adding 62 p=after -29 p=agent 90 p=ah 20 p=al -8 p=all -14 p=also 15 p=am -25 p=and 98 p=another 36 p=any
42 p=apparently 16 p=are 46 p=as 52 p=asked -22 p=at -119 p=ate -30 p=aunt -13 p=auntie -36 p=aunty -10 p=ay
-7 p=bad -17 p=bbc -11 p=be -7 p=been -7 p=before -13 p=bhai -22 p=big 89 p=bit -20 p=blood -8 p=bord -27
p=born -10 p=boss 38 p=both -10 p=bought -25 p=brother 58 p=bureau -7 p=bus 17 p=but 20 p=by 57 p=call 28
p=called 88 p=camp -20 p=can't -27 p=captain 45 p=certain 80 p=certo 30 p=chap 11 p=chief -48 p=coach 53
p=colleague -25 p=comes 26 p=compadre 61 p=correct -9 p=counting -18 p=course 28 p=court -12 p=crypto -14
p=de -23 p=deacon 22 p=dear 32 p=der -13 p=did -19 p=different 76 p=dinner -7 p=do -19 p=doc 28 p=doctor 11
p=doing -19 p=dona 24 p=done -11 p=dr 79 p=e -14 p=each -30 p=el -12 p=em -11 p=en -9 p=engineer 23 p=evening
19 p=every -41 p=ex -32 p=fae -14 p=father -54 p=fellow -63 p=finished -8 p=flatmate 9 p=for -32 p=forensic
-10 p=forgive -9 p=fort -14 p=found -10 p=fr -35 p=frau -48 p=fraulein 50 p=friend -15 p=frm 47 p=from 9
p=girl -7 p=global -10 p=go -12 p=goat -10 p=goes -15 p=good -16 p=guard -10 p=guten -17 p=guy 37 p=had 22
p=has 18 p=have -16 p=he -26 p=he's -35 p=head -12 p=hello -18 p=her -32 p=here's 14 p=hey -23 p=himself 26
p=his -39 p=hmm 41 p=hms -7 p=hola -15 p=how 53 p=i -24 p=i'm -85 p=ice -8 p=if -12 p=im -10 p=in -179 p=ini
10 p=institute -9 p=into -14 p=invite 73 p=inviting 47 p=is 67 p=it -22 p=it's 86 p=its 36 p=judge 56 p=keep
-23 p=kerem -14 p=khun 26 p=knock -9 p=know 72 p=known 40 p=knows -35 p=korean -19 p=kuya 25 p=kya -7 p=la
-31 p=lady -20 p=last -16 p=le -14 p=lead 8 p=left -19 p=let 28 p=librarian -10 p=like -12 p=little 31
p=llama 23 p=lt -48 p=ma 11 p=ma'am 54 p=madam 12 p=madame 9 p=maitre 49 p=make -10 p=mama -68 p=man 41
p=marine -8 p=mau -19 p=me -33 p=mean 33 p=met -9 p=mi -10 p=mine's -8 p=miss 24 p=mme 12 p=monsieur 22
p=more 10 p=morning -20 p=mr 49 p=mrs 19 p=ms 72 p=my -68 p=n 14 p=na -15 p=name 47 p=name's 125 p=named 104
p=need -16 p=new 21 p=ni -17 p=no -26 p=nor -16 p=normal -11 p=not -36 p=now 31 p=of -48 p=off 36 p=officer
17 p=oh 13 p=ok -8 p=old -49 p=omg -25 p=on 19 p=one's 64 p=only 9 p=open -14 p=or -60 p=our 28 p=out 27
p=over 16 p=own -23 p=pani -40 p=pas -22 p=past 14 p=person -36 p=play -13 p=played -45 p=playing -19 p=port
-17 p=prince 46 p=prof 22 p=purser 46 p=queen -9 p=question -23 p=radio -17 p=re 26 p=reads -16 p=real -22
p=rep 25 p=request -35 p=reverend -16 p=right 37 p=sa -18 p=said 7 p=saint -10 p=same -48 p=san -66 p=say -16
p=says 28 p=school -9 p=see -33 p=seen 13 p=sell -13 p=sells -18 p=semper -16 p=senor -29 p=sergeant -16
p=severn -18 p=sgt 44 p=shared -10 p=she -32 p=she's -29 p=short 20 p=si 69 p=since -45 p=siobhan -8 p=sir 44
p=sister 39 p=small 16 p=so 45 p=sold -8 p=some 35 p=somebody 9 p=sooo 19 p=sr 17 p=st -48 p=student 46
p=such 59 p=swim -9 p=tal 10 p=talked -7 p=tall 17 p=tante -16 p=tap -20 p=teach -29 p=teacher 20 p=team -11
p=teatro -10 p=that 17 p=that's 27 p=the -198 p=them -9 p=then -32 p=there's 47 p=think 12 p=this 157 p=three
28 p=tia -52 p=till -12 p=to 21 p=told -11 p=trude -15 p=two -30 p=um -8 p=un -10 p=una -12 p=uncle -60
p=under 44 p=une -7 p=us -14 p=ustaz 14 p=van 46 p=vende -8 p=very -9 p=viola 27 p=volunteer 14 p=walk -44
p=was -23 p=wee 26 p=went -22 p=were 34 p=wha -10 p=when -26 p=which -16 p=who 23 p=who's 65 p=whos -22
p=with 87 p=wor 13 p=would -61 p=writes 11 p=wrong 55 p=ya -8 p=yayasan -10 p=year's -11 p=yes -15 p=your -12
p=z -8 p=¶ 48 p=– -14 p=— 8 pk= -107 pk=! 49 pk=\" 25 pk=' -17 pk=( -13 pk=) 30 pk=* 50 pk=- 29 pk=. 22 pk=:
35 pk=? 41 pk=adv -34 pk=art -29 pk=aux -21 pk=conj -43 pk=event -47 pk=greet -22 pk=kin 30 pk=name -116
pk=org -36 pk=people 68 pk=place -38 pk=poss -94 pk=prep -150 pk=prof 83 pk=school -50 pk=subj -75 pk=title
108 pk=verb 18 pk=word -82 pk=¶ 48 pk=– -14 pk=— 8 pka=!/ 8 pka=!/\" 35 pka=!/$ 7 pka=!/, 10 pka=!/. 27
pka=!/prep -17 pka=\"/ -10 pka=\"/! 18 pka=\"/\" -25 pka=\"/. 22 pka=\"/aux -58 pka=\"/event 64 pka=\"/name
32 pka=\"/prep -26 pka=\"/title -12 pka=\"/word 30 pka='/ 65 pka='/' 31 pka='/. -17 pka='/poss -8 pka='/prep
-27 pka='/prof -8 pka='/school -9 pka='/verb -21 pka=(/ -10 pka=(/) 13 pka=,/ -25 pka=,/! -22 pka=,/\" -23
pka=,/$ 12 pka=,/( 16 pka=,/) -22 pka=,/, 10 pka=,/. 26 pka=,/: -14 pka=,/; 18 pka=,/? -9 pka=,/art 29
pka=,/aux 40 pka=,/conj 15 pka=,/event -9 pka=,/name -24 pka=,/people 10 pka=,/place -20 pka=,/poss -13
pka=,/prep 32 pka=,/school -11 pka=,/title 47 pka=,/word -53 pka=,/¶ -8 pka=./ -34 pka=./! 7 pka=./\" 30
pka=./$ 54 pka=./( -35 pka=./, -13 pka=./. 57 pka=./: 29 pka=./? -13 pka=./adv -12 pka=./aux -22 pka=./name
19 pka=./org -14 pka=./people 15 pka=./prep -66 pka=./prof 36 pka=./school -9 pka=./subj -25 pka=./verb 12
pka=./word 15 pka=/ -38 pka=/! 48 pka=/\" -9 pka=/$ 70 pka=/) -9 pka=/, 13 pka=/. -12 pka=/: -14 pka=/? -42
pka=/adv -13 pka=/art 29 pka=/aux -34 pka=/conj -20 pka=/name -14 pka=/prep -26 pka=/verb 20 pka=/word -30
pka=:/$ 42 pka=:/, -35 pka=:/. 15 pka=:/aux -15 pka=:/name -19 pka=:/prep 21 pka=:/subj -10 pka=:/verb 25
pka=:/word -25 pka=:/¶ -11 pka=;/ 20 pka=;/, 16 pka=?/ -17 pka=?/\" 31 pka=?/$ 34 pka=?/, 17 pka=?/. 25
pka=?/prep -18 pka=?/subj -8 pka=?/word -16 pka=^/! -35 pka=^/$ 25 pka=^/( 27 pka=^/. -29 pka=^/: -30 pka=^/?
36 pka=^/adv 20 pka=^/art 19 pka=^/aux 30 pka=^/conj 9 pka=^/event -35 pka=^/greet -24 pka=^/name 8 pka=^/org
-8 pka=^/people -8 pka=^/place -15 pka=^/prep -31 pka=^/prof -48 pka=^/school -13 pka=^/subj 19 pka=^/title
16 pka=^/verb 58 pka=^/word 32 pka=^/。 -11 pka=adv/ 15 pka=adv/$ 24 pka=adv/' -11 pka=adv/. -28 pka=adv/: 23
pka=adv/? 20 pka=adv/art -21 pka=adv/conj -15 pka=adv/event -9 pka=adv/name -25 pka=adv/prep 7 pka=adv/subj
-23 pka=adv/verb 8 pka=adv/word 26 pka=art/! 37 pka=art/$ -44 pka=art/' -10 pka=art/, -23 pka=art/. 37
pka=art/: 12 pka=art/? 33 pka=art/adv 43 pka=art/aux -43 pka=art/event -16 pka=art/kin -9 pka=art/name 21
pka=art/people -23 pka=art/prep 18 pka=art/prof -31 pka=art/subj 38 pka=art/title -30 pka=art/verb -11
pka=art/word -30 pka=aux/ -22 pka=aux/! 13 pka=aux/\" 45 pka=aux/$ -20 pka=aux/( -8 pka=aux/. 25 pka=aux/: 48
pka=aux/? 38 pka=aux/adv -18 pka=aux/aux -34 pka=aux/kin -9 pka=aux/name 17 pka=aux/prep 7 pka=aux/subj -10
pka=aux/verb -23 pka=aux/word -36 pka=conj/$ -24 pka=conj/. -62 pka=conj/? -60 pka=conj/adv -13 pka=conj/aux
37 pka=conj/conj 11 pka=conj/verb 41 pka=conj/word 31 pka=event/, -66 pka=event/. -8 pka=event/aux 29
pka=event/conj 16 pka=event/subj -10 pka=event/verb 26 pka=greet/! -40 pka=greet/\" -22 pka=greet/' -12
pka=greet/, 52 pka=greet/word 20 pka=kin/$ -10 pka=kin/, 50 pka=kin/. 56 pka=kin/adv 22 pka=kin/art 7
pka=kin/aux -21 pka=kin/prep 13 pka=kin/verb -53 pka=kin/word -14 pka=name/$ -12 pka=name/' -8 pka=name/( -7
pka=name/, -28 pka=name/. -29 pka=name/aux 33 pka=name/conj -22 pka=name/prep -21 pka=name/verb 16 pka=org/,
-14 pka=org/prep 12 pka=people/ 48 pka=people/! -20 pka=people/\" -9 pka=people/$ -13 pka=people/' -30
pka=people/, 26 pka=people/? 17 pka=people/adv -16 pka=people/art 13 pka=people/aux 22 pka=people/conj 32
pka=people/prep 12 pka=people/subj -13 pka=people/title -14 pka=people/verb -14 pka=place/$ -8 pka=place/,
-36 pka=place/word 37 pka=poss/ -13 pka=poss/! 32 pka=poss/$ 9 pka=poss/adv -10 pka=poss/aux -56
pka=poss/conj -9 pka=poss/prep -9 pka=poss/verb 10 pka=poss/word -14 pka=prep/ -11 pka=prep/\" -11 pka=prep/$
36 pka=prep/' -11 pka=prep/? 32 pka=prep/adv -23 pka=prep/art -26 pka=prep/aux 26 pka=prep/name -22
pka=prep/prep 31 pka=prep/prof -16 pka=prep/title 11 pka=prep/verb -75 pka=prep/word -41 pka=prof/ 23
pka=prof/\" 19 pka=prof/$ -21 pka=prof/' 16 pka=prof/, 26 pka=prof/. 9 pka=prof/prep -11 pka=prof/word 8
pka=school/ -26 pka=school/, -13 pka=school/prep 14 pka=subj/$ -23 pka=subj/, -21 pka=subj/. -21 pka=subj/art
-10 pka=subj/aux 59 pka=subj/conj -27 pka=subj/place -7 pka=subj/poss -8 pka=subj/prep -14 pka=subj/prof 34
pka=subj/word -9 pka=title/$ -21 pka=title/' 31 pka=title/( 24 pka=title/. 11 pka=title/: 9 pka=title/? -14
pka=title/adv 35 pka=title/aux 27 pka=title/conj 9 pka=title/event -22 pka=title/name -27 pka=title/people
-27 pka=title/poss -39 pka=title/subj 40 pka=title/verb 17 pka=title/word 66 pka=verb/$ -35 pka=verb/' -29
pka=verb/. -32 pka=verb/? 11 pka=verb/adv 15 pka=verb/aux 29 pka=verb/name -17 pka=verb/poss 70 pka=verb/prep
39 pka=verb/prof 11 pka=verb/subj -8 pka=verb/word -27 pka=word/ -16 pka=word/! 24 pka=word/\" -34 pka=word/$
-54 pka=word/' 32 pka=word/, -30 pka=word/. -32 pka=word/: 8 pka=word/? -29 pka=word/adv -13 pka=word/art -14
pka=word/aux 32 pka=word/conj -22 pka=word/name 25 pka=word/place -7 pka=word/prep -12 pka=word/school -8
pka=word/subj 39 pka=word/verb 35 pka=word/¶ 23 pka=¶/ 52 place -11 pp=!/! -9 pp=!/from 36 pp=\"/, 8 pp=\"/.
-27 pp=\"/coach 9 pp=\"/dear 19 pp=\"/fellow -12 pp=\"/from 58 pp=\"/hey -13 pp=\"/hi 49 pp=\"/hola -8
pp=\"/it's 11 pp='/, -11 pp='/. -55 pp='/? -12 pp='/captain -22 pp='/dear 24 pp='/dr -16 pp='/global -10
pp='/hey -10 pp='/hi -26 pp='/it's 21 pp='/mrs 38 pp=,/2nd -9 pp=,/a 21 pp=,/also 27 pp=,/an -42 pp=,/and 28
pp=,/as 49 pp=,/but 20 pp=,/dr -7 pp=,/from 18 pp=,/he -7 pp=,/him -13 pp=,/i'm -43 pp=,/ini 10 pp=,/is 32
pp=,/it's -13 pp=,/me -7 pp=,/miss 13 pp=,/mr -27 pp=,/name -39 pp=,/name's 29 pp=,/officer 37 pp=,/on -8
pp=,/one -26 pp=,/send -7 pp=,/she -9 pp=,/si 40 pp=,/teatro -10 pp=,/that -7 pp=,/the 23 pp=,/then -18
pp=,/this 47 pp=,/to -11 pp=,/una -9 pp=,/who's 28 pp=,/with -22 pp=./\" 27 pp=./' -27 pp=./( -38 pp=./. -17
pp=./a -27 pp=./any 16 pp=./born -10 pp=./but 15 pp=./dr -51 pp=./from -15 pp=./he -8 pp=./he's 34 pp=./her
-7 pp=./herr 10 pp=./i'm -22 pp=./is 17 pp=./madam 22 pp=./miss 14 pp=./mr 29 pp=./ms 7 pp=./name's 9
pp=./now 34 pp=./one 9 pp=./our -8 pp=./she -9 pp=./she's -33 pp=./sister 10 pp=./so 34 pp=./some 13
pp=./that 28 pp=./that's 23 pp=./the -20 pp=./this -27 pp=./which -24 pp=./wrong -16 pp=./— 16 pp=1/off 76
pp=2003/. -31 pp=3/. -7 pp=:/\" 22 pp=:/a -21 pp=:/camp -11 pp=:/he's -16 pp=:/mr 25 pp=?/a -12 pp=^/\" -36
pp=^/' -10 pp=^/a 70 pp=^/accept 13 pp=^/add 15 pp=^/adding 24 pp=^/ah -11 pp=^/auntie -28 pp=^/aunty -36
pp=^/ay -7 pp=^/bhai -22 pp=^/big 17 pp=^/bit -15 pp=^/both -16 pp=^/brother 28 pp=^/captain 10 pp=^/dear -11
pp=^/does 15 pp=^/dr 28 pp=^/ex -29 pp=^/fellow -17 pp=^/forgive -9 pp=^/fort -9 pp=^/fr -41 pp=^/fraulein 50
pp=^/good -8 pp=^/guten -17 pp=^/he's -24 pp=^/hello -14 pp=^/herr -55 pp=^/hmm 41 pp=^/i'm -11 pp=^/in -10
pp=^/it's 66 pp=^/knock -9 pp=^/kya -7 pp=^/ma -18 pp=^/ma'am 18 pp=^/madam -27 pp=^/madame 51 pp=^/mr 24
pp=^/mrs 25 pp=^/ms -10 pp=^/my -16 pp=^/new 27 pp=^/ni -15 pp=^/old 10 pp=^/omg -25 pp=^/one 38 pp=^/our 43
pp=^/professor 9 pp=^/same -7 pp=^/says -45 pp=^/she's -10 pp=^/si 30 pp=^/sir 11 pp=^/sister 21 pp=^/some 11
pp=^/sooo 19 pp=^/st -11 pp=^/that's 22 pp=^/the -30 pp=^/this -10 pp=^/thought 14 pp=^/tia -52 pp=^/to 43
pp=^/trude -15 pp=^/two -20 pp=^/uncle 12 pp=^/wha -10 pp=^/what -8 pp=^/who -20 pp=^/who's 23 pp=^/whos -36
pp=^/with 34 pp=^/wrong 31 pp=a/\" 11 pp=a/captain 17 pp=a/certain 53 pp=a/different 89 pp=a/dr 32
pp=a/fellow -11 pp=a/frau -44 pp=a/miss 70 pp=a/mr -33 pp=a/mrs 33 pp=a/ms 30 pp=about/this 30 pp=accept/,
-23 pp=accept/from 29 pp=accept/the -21 pp=ada/, -12 pp=ada/and -8 pp=add/a -9 pp=add/every -10 pp=add/from
28 pp=add/the -11 pp=adding/a -15 pp=adding/the -10 pp=after/a -16 pp=again/, 38 pp=again/. 32 pp=agency/, -7
pp=agent/, -8 pp=all/named -23 pp=also/a -13 pp=alumni/of -12 pp=am/from 11 pp=amigo/de -11 pp=and/' 8
pp=and/a -56 pp=and/an 32 pp=and/dr 30 pp=and/from -10 pp=and/it's -13 pp=and/one -11 pp=and/she's 38
pp=and/then -14 pp=and/to 46 pp=as/a -18 pp=ask/a -19 pp=asked/about -10 pp=asked/to -32 pp=at/a -9 pp=at/the
-18 pp=band/, 19 pp=batch/from -8 pp=be/a -9 pp=been/to -13 pp=bem/? -13 pp=best/, 24 pp=bot/here's 14
pp=both/, -9 pp=both/. 25 pp=boy/, 48 pp=brrr/, -29 pp=bus/to -21 pp=but/a 34 pp=but/it's -19 pp=but/that's
-16 pp=button/for 45 pp=by/one 14 pp=by/this 18 pp=calls/himself 26 pp=calls/me -13 pp=came/as -10 pp=came/to
-12 pp=capt/. 21 pp=captain/, -19 pp=ceremony/, -9 pp=certain/mr 17 pp=chap/called 8 pp=club/, -36
pp=coach/to -15 pp=company/, -14 pp=cook/, -8 pp=cook/. 38 pp=cousin/, 32 pp=crew/, 39 pp=customs/at -13
pp=dame/, -9 pp=day/, -15 pp=days/. 20 pp=de/la -8 pp=dear/mr -15 pp=dear/ms -14 pp=decide/on 52 pp=did/. 22
pp=do/. -33 pp=do/about 30 pp=doesn't/know 33 pp=don't/know 23 pp=door/. -33 pp=dr/. 54 pp=drives/a -12
pp=dunno/, 8 pp=ehm/, 46 pp=ek/request -28 pp=else/. 25 pp=end/. 19 pp=engineer/( 32 pp=engineer/, 26
pp=engineer/from -8 pp=engr/. 31 pp=entrepreneur/. -13 pp=evening/. 22 pp=f/. 63 pp=face/, -11 pp=factory/,
-10 pp=fair/in -9 pp=farm/, -14 pp=farmer/, -34 pp=fee/, -12 pp=fella/from -26 pp=for/a -20 pp=for/another
-13 pp=for/one -18 pp=found/a 38 pp=fr/. -30 pp=from/' 51 pp=from/a 136 pp=from/an -11 pp=from/bord -22
pp=from/one -17 pp=from/the -16 pp=girl/from -25 pp=girl/of -13 pp=go/to -8 pp=goes/by 64 pp=got/a 64
pp=got/me -10 pp=guy/, 72 pp=guy/from -7 pp=guy/named 15 pp=had/a 41 pp=half/of -10 pp=he's/a -59
pp=he's/called 61 pp=he's/from -8 pp=he's/the 32 pp=he/, 58 pp=he/is 46 pp=he/sells -10 pp=he/was 15
pp=headline/says -13 pp=heard/of 22 pp=heart/, -29 pp=hello/. -20 pp=hello/its -20 pp=helo/from -14 pp=help/a
-12 pp=her/, 7 pp=her/. -11 pp=her/: 15 pp=her/as 19 pp=her/from -30 pp=her/name's 50 pp=here's/a 14
pp=here/, -10 pp=here/. -16 pp=here/from 23 pp=hers/. -8 pp=hers/is -9 pp=hesitating/over 19 pp=high/, -25
pp=him/, 22 pp=him/. -16 pp=him/: -18 pp=him/from -32 pp=his/. -53 pp=his/name's 30 pp=hm/. 19 pp=hmm/, 28
pp=hour/. 30 pp=hours/, -16 pp=house/, -42 pp=how/about 9 pp=hr/, 50 pp=hrs/. -61 pp=husband/. -9 pp=i'm/a
-46 pp=i'm/called -22 pp=i'm/from -10 pp=i've/known 40 pp=i've/this 16 pp=i/. -11 pp=i/? 28 pp=i/add 21
pp=i/am -24 pp=i/asked -16 pp=i/be -8 pp=i/can't -27 pp=i/do -11 pp=i/got 14 pp=i/know 29 pp=i/left -8
pp=i/let 28 pp=i/make -10 pp=i/mean 39 pp=i/sell -10 pp=i/teach -28 pp=i/think 17 pp=i/was -28 pp=i/went -11
pp=in/a -11 pp=in/one -13 pp=in/san -15 pp=in/the -10 pp=institute/, -9 pp=invite/, -23 pp=invite/from 40
pp=invite/says -8 pp=invite/the -14 pp=invt/frm 47 pp=is/' -8 pp=is/a 52 pp=is/about 15 pp=is/called -54
pp=is/from 76 pp=is/it -12 pp=is/named 34 pp=is/that -20 pp=is/the -21 pp=it's/' -11 pp=it's/a -37
pp=it's/from 22 pp=it's/our 64 pp=it/, -19 pp=it/. 10 pp=it/goes -14 pp=it/says 40 pp=it/was -16 pp=its/from
12 pp=kitchen/, -9 pp=knocked/: 19 pp=know/a 58 pp=know/any 14 pp=know/from -28 pp=know/no -8
pp=kolej/yayasan -10 pp=la/, -24 pp=lad/, -21 pp=lads/: 7 pp=lady/, 34 pp=lady/called 14 pp=laugh/. -8
pp=letter/, 40 pp=lifeguard/, -56 pp=line/of 45 pp=line/to 27 pp=linkedin/: 44 pp=list/, 46 pp=live/on -8
pp=logo/of -9 pp=look/at 60 pp=ma/manager -14 pp=man/, 53 pp=man/. 19 pp=man/called -18 pp=man/from -58
pp=man/of -7 pp=master/of -14 pp=mate/whos 14 pp=me/' -38 pp=me/, 12 pp=me/. -45 pp=me/and 60 pp=me/as -14
pp=me/to 19 pp=message/dr 23 pp=message/from -35 pp=met/. -14 pp=met/any 16 pp=mi/need -18 pp=mikkel/or -29
pp=mind/. -23 pp=mine/. -27 pp=mine/is -14 pp=month/, 12 pp=month/. 23 pp=mr/. 59 pp=mrs/. 44 pp=ms/. 17
pp=my/' -10 pp=my/aunt 17 pp=my/compadre 42 pp=my/cousin 8 pp=my/flatmate -16 pp=my/friend -17 pp=my/old -9
pp=my/own -21 pp=name/: -36 pp=name/is 45 pp=name/of 77 pp=nasa/, -11 pp=need/a -18 pp=new/year's -11 pp=no/,
25 pp=no/to 8 pp=not/. 16 pp=not/a -9 pp=not/that 38 pp=nothing/. -38 pp=nothing/: 21 pp=notification/says 10
pp=now/' 15 pp=now/, -10 pp=now/. 32 pp=now/: 12 pp=od/pani 18 pp=of/' -11 pp=of/a 14 pp=of/adding 14
pp=of/san -22 pp=of/the -11 pp=of/this 28 pp=off/a 22 pp=oh/, 67 pp=ok/. -40 pp=ok/who's 12 pp=on/a -36
pp=on/the -20 pp=on/which 15 pp=one/' 100 pp=one/. -53 pp=one/: 11 pp=one/at -25 pp=one/from 21 pp=one/mr 22
pp=one/to 59 pp=one/who -8 pp=ora/, 9 pp=out/to 14 pp=over/a -12 pp=owner/of -33 pp=pages/. -7
pp=pending/since -13 pp=people/. 39 pp=phone/says -8 pp=photo/is -16 pp=picture/is -15 pp=pile/: 7 pp=pilot/,
-20 pp=pixar/, 22 pp=price/, -25 pp=prof/. -20 pp=punch/and -24 pp=put/' 8 pp=question/. 7 pp=re/: 21
pp=reach/a 57 pp=recruiter/named 18 pp=regards/, 42 pp=request/from 61 pp=requested/, 11 pp=rgds/, 34
pp=rival/, 19 pp=roof/, 29 pp=said/' 16 pp=say/' -9 pp=says/\" 28 pp=says/it's -12 pp=says/lt -20 pp=school/,
-27 pp=send/to 7 pp=sgt/. -10 pp=she's/a -21 pp=she's/called 23 pp=she's/the 36 pp=she/was 12 pp=short/. -16
pp=short/: 7 pp=show/, -11 pp=si/kuya 7 pp=si/ma'am 15 pp=since/. 9 pp=so/, 18 pp=so/. 9 pp=so/this 41
pp=somebody/called 24 pp=somebody/from -30 pp=someone/from -9 pp=someone/named 10 pp=spoke/about -8 pp=st/.
-101 pp=steel/, -30 pp=sure/on 8 pp=surname/, 24 pp=table/. 9 pp=teach/for -43 pp=that/was -15 pp=the/girl
-26 pp=the/great 23 pp=the/korean -19 pp=the/name 10 pp=the/name's 8 pp=the/one -8 pp=the/other -18
pp=the/right 15 pp=the/same -21 pp=the/wrong 65 pp=them/. 14 pp=then/. 11 pp=there's/an 55 pp=there/, 52
pp=there/. -30 pp=thing/, 8 pp=things/about 16 pp=this/. -27 pp=this/chap 11 pp=this/girl 20 pp=this/guy 56
pp=this/is -18 pp=this/man 21 pp=this/mr -16 pp=this/one's 64 pp=this/uncle -39 pp=this/was -9 pp=thoughts/on
36 pp=time/this 28 pp=to/' -12 pp=to/a -11 pp=to/add 28 pp=to/an -10 pp=to/be 8 pp=to/dr -8 pp=to/invite 58
pp=to/ma'am 16 pp=to/mr 18 pp=to/sr 7 pp=too/, -10 pp=touch/. 16 pp=town/, -38 pp=un/certain 26 pp=un/certo
30 pp=una/tal 7 pp=uni/librarian -10 pp=university/, -18 pp=up/. 22 pp=us/, 24 pp=us/. 11 pp=us/are -9
pp=van/der -9 pp=view/on 48 pp=visionary/. -38 pp=w/a 17 pp=was/a -23 pp=was/from -25 pp=was/one 16
pp=was/the 72 pp=was/with -31 pp=we're/both 30 pp=we/have -13 pp=well/. -7 pp=went/to -22 pp=were/both -9
pp=what/? -11 pp=what/about 33 pp=which/is -11 pp=who's/this -53 pp=who/is 79 pp=with/' -9 pp=with/a 15
pp=with/an -11 pp=with/mr 15 pp=with/that -12 pp=with/the -9 pp=with/this 63 pp=woman/from -7 pp=woman/named
16 pp=word/' -17 pp=word/. 11 pp=words/: -9 pp=worked/for -7 pp=write/a 42 pp=write/to 40 pp=writes/' -7
pp=wrote/' -12 pp=wrote/. -20 pp=year/, -25 pp=years/, 18 pp=you/, -8 pp=you/. -75 pp=zookeeper/, -16 pp=¶/¶
12 pw=!/\" 35 pw=!/$ 7 pw=!/, 10 pw=!/. 27 pw=\"/! 18 pw=\"/\" -25 pw=\"/. 22 pw=\"/for -21 pw=&/, -16 pw='/'
31 pw='/. -17 pw='/from -22 pw='/h -8 pw='/maguire 81 pw='/ot 12 pw=(/) 13 pw=,/! -22 pw=,/\" -23 pw=,/$ 12
pw=,/( 16 pw=,/) -22 pw=,/, 10 pw=,/. 26 pw=,/: -14 pw=,/; 18 pw=,/? -9 pw=,/a -9 pw=,/again 20 pw=,/and 20
pw=,/at 17 pw=,/b 13 pw=,/base -8 pw=,/for 27 pw=,/from 22 pw=,/here -27 pw=,/him -12 pw=,/house -9 pw=,/lang
-16 pw=,/man 21 pw=,/my -11 pw=,/of 18 pw=,/says -26 pw=,/something 37 pw=,/the 49 pw=,/to -9 pw=,/wants 13
pw=,/was 34 pw=,/¶ -8 pw=./! 7 pw=./\" 30 pw=./$ 54 pw=./( -35 pw=./, -13 pw=./. 57 pw=./: 29 pw=./? -13
pw=./and 21 pw=./asks 29 pw=./be -10 pw=./bhai -10 pw=./came 28 pw=./for 10 pw=./from 31 pw=./he 9 pw=./her
25 pw=./i -28 pw=./idea -11 pw=./in -49 pw=./is 48 pw=./lady -18 pw=./lang -23 pw=./my -29 pw=./of 13 pw=./on
-15 pw=./one 13 pw=./said -36 pw=./sat 11 pw=./says -45 pw=./send -25 pw=./the -13 pw=./this 32 pw=./two 53
pw=./wants -14 pw=./was -38 pw=./would 37 pw=./years -10 pw=:/$ 42 pw=:/, -35 pw=:/. 15 pw=:/for 35 pw=:/lund
7 pw=:/queen -15 pw=:/¶ -11 pw=;/, 16 pw=?/\" 31 pw=?/$ 34 pw=?/, 17 pw=?/. 25 pw=?/coisa -13 pw=?/i -8
pw=?/v 7 pw=^/! -35 pw=^/$ 25 pw=^/( 27 pw=^/. -29 pw=^/12 -43 pw=^/: -30 pw=^/? 36 pw=^/a 11 pw=^/aas 50
pw=^/about -9 pw=^/added 29 pw=^/again 31 pw=^/an 12 pw=^/and 109 pw=^/at 34 pw=^/ayuda -17 pw=^/b 20 pw=^/be
-17 pw=^/bem -9 pw=^/bey 41 pw=^/bhai 45 pw=^/came 11 pw=^/check -16 pw=^/dave 12 pw=^/de 21 pw=^/did 53
pw=^/do 17 pw=^/dobry -15 pw=^/driving -15 pw=^/else -10 pw=^/fellow -17 pw=^/for -10 pw=^/from 22 pw=^/guide
14 pw=^/gwaan -7 pw=^/had 22 pw=^/has -11 pw=^/have -10 pw=^/he -9 pw=^/how -11 pw=^/husband -25 pw=^/i -25
pw=^/in -13 pw=^/invited -14 pw=^/is -22 pw=^/it -17 pw=^/it's -8 pw=^/ji 28 pw=^/judged 15 pw=^/k 12
pw=^/know -20 pw=^/knows -26 pw=^/lady -14 pw=^/lah -20 pw=^/like -17 pw=^/made 21 pw=^/n 13 pw=^/na -14
pw=^/nee -37 pw=^/o 23 pw=^/of -14 pw=^/officer -11 pw=^/old -39 pw=^/one -8 pw=^/or -47 pw=^/ora -8
pw=^/please -19 pw=^/q -20 pw=^/r 10 pw=^/request 29 pw=^/retreat -15 pw=^/s 40 pw=^/say -25 pw=^/says 15
pw=^/sent 29 pw=^/siang -8 pw=^/so -14 pw=^/somebody 23 pw=^/szepen -70 pw=^/talk 10 pw=^/taught 15 pw=^/tell
-68 pw=^/the 29 pw=^/think -10 pw=^/this -21 pw=^/uncle -14 pw=^/want 25 pw=^/wants -11 pw=^/was 57 pw=^/wei
10 pw=^/who 16 pw=^/wife 16 pw=^/work 35 pw=^/writes 41 pw=^/years -9 pw=^/you -8 pw=^/z 13 pw=^/。 -11 pw=a/!
-11 pw=a/$ 40 pw=a/, 23 pw=a/. 32 pw=a/a -7 pw=a/about 15 pw=a/and -35 pw=a/at 18 pw=a/boy -8 pw=a/bulmer 32
pw=a/did 7 pw=a/do -9 pw=a/for -8 pw=a/from -30 pw=a/fund -13 pw=a/girl -7 pw=a/has 32 pw=a/i 11 pw=a/in -8
pw=a/of -13 pw=a/once -9 pw=a/person -19 pw=a/that 28 pw=a/who -33 pw=a/with 10 pw=about/$ 23 pw=about/, -22
pw=about/. -33 pw=about/? 30 pw=about/in 14 pw=accept/? 17 pw=add/, 66 pw=adding/$ 24 pw=adding/. 29
pw=after/. -13 pw=al/. -8 pw=all/of -10 pw=also/, 33 pw=am/, -10 pw=am/. -11 pw=an/$ 37 pw=an/, -8 pw=an/.
-31 pw=an/in -10 pw=an/writes -28 pw=and/, 32 pw=and/. -57 pw=and/a -15 pw=and/at -21 pw=and/did 28
pw=and/from 25 pw=and/i've -8 pw=and/me -12 pw=and/the 26 pw=and/was 17 pw=another/$ -18 pw=another/, 32
pw=another/. 36 pw=any/. 27 pw=are/, -11 pw=as/$ -7 pw=as/. 41 pw=at/$ 32 pw=at/, -36 pw=at/. -33 pw=at/and
-29 pw=auntie/, 10 pw=aunty/$ 7 pw=be/$ -11 pw=be/, 29 pw=be/. -7 pw=bhai/request -22 pw=big/. 72 pw=born/,
-10 pw=both/$ 39 pw=both/, -12 pw=brother/, 16 pw=but/, -25 pw=by/, 24 pw=by/. 45 pw=called/$ -61 pw=called/,
26 pw=called/. 18 pw=called/? 18 pw=called/and 29 pw=camp/, -11 pw=captain/$ 12 pw=captain/, -42 pw=certain/$
26 pw=certain/, -30 pw=certain/. 37 pw=certo/$ 30 pw=chap/$ 11 pw=coach/\" 19 pw=compadre/, 62 pw=court/$ -10
pw=cousin/$ -14 pw=cousin/, 21 pw=cousin/. 8 pw=de/? -11 pw=dear/, 41 pw=different/, 9 pw=different/. -26
pw=do/, -18 pw=don/$ 10 pw=dr/$ 61 pw=dr/, 26 pw=dr/. 43 pw=el/. -7 pw=every/in -10 pw=ex/, -25 pw=father/.
-21 pw=fellow/! -20 pw=fellow/\" -9 pw=fellow/, -8 pw=for/, 29 pw=for/. -42 pw=for/? -39 pw=for/at 63
pw=forgive/, -9 pw=frau/$ -39 pw=frau/bittet 43 pw=fraulein/the 42 pw=frm/$ 47 pw=from/$ 47 pw=from/, 29
pw=from/? 29 pw=from/and -26 pw=from/dunleavy 49 pw=from/e 30 pw=from/has -18 pw=from/in 18 pw=from/to -13
pw=from/wants -12 pw=from/who -16 pw=from/writes -22 pw=girl/, -9 pw=girl/from 16 pw=goat/, -9 pw=got/. 25
pw=got/? -11 pw=great/. -16 pw=guten/, -17 pw=guy/and 52 pw=has/. 31 pw=have/in -13 pw=he's/, 44 pw=he's/.
-20 pw=he's/i'm -33 pw=head/, -12 pw=here's/$ 14 pw=herr/? -56 pw=herr/from 28 pw=herr/wants -39 pw=hey/! -15
pw=hi/! -17 pw=hi/, 24 pw=him/$ -20 pw=him/. 37 pw=his/, -17 pw=hmm/$ 41 pw=hola/, -12 pw=i'm/, -41 pw=i'm/.
-15 pw=i/, -8 pw=in/$ -21 pw=in/, -35 pw=in/. -44 pw=in/: -10 pw=in/and -11 pw=in/for -8 pw=in/i -7 pw=ini/$
10 pw=invite/$ -29 pw=invite/, 21 pw=invite/? 40 pw=is/$ 36 pw=is/( -8 pw=is/, -16 pw=is/. 17 pw=is/? 24
pw=is/a 12 pw=is/and 9 pw=is/but 26 pw=is/from 12 pw=is/in -12 pw=is/the -7 pw=is/to 32 pw=it's/! 16
pw=it's/$ 11 pw=it's/, 20 pw=it's/. 40 pw=it's/from -21 pw=it's/in 12 pw=it/if -8 pw=its/$ 29 pw=its/, 27
pw=just/$ 16 pw=knock/$ -9 pw=know/, 24 pw=know/. 37 pw=known/since 40 pw=korean/$ -19 pw=kuya/, 25 pw=lady/.
11 pw=let/in 28 pw=librarian/$ -10 pw=lt/. -20 pw=ma'am/, 20 pw=ma'am/. 13 pw=ma'am/? 16 pw=madame/$ 24
pw=madame/, -38 pw=madame/? 27 pw=manager/press -13 pw=mau/$ -19 pw=me/$ -21 pw=me/, -9 pw=me/. -9 pw=me/: 30
pw=met/, -30 pw=miss/$ -43 pw=miss/, 19 pw=miss/wishes 9 pw=mr/$ -34 pw=mr/' 42 pw=mr/. 7 pw=mr/? -20
pw=mr/came 7 pw=mrs/' -7 pw=mrs/, -17 pw=mrs/. -12 pw=mrs/says 11 pw=ms/$ 8 pw=ms/. 9 pw=ms/from -22 pw=my/$
-7 pw=my/, -9 pw=my/. -11 pw=name's/$ 7 pw=name's/, 66 pw=name's/. 38 pw=name's/mbatha 10 pw=name/$ 23
pw=name/. -33 pw=named/, 78 pw=named/. -20 pw=need/know -18 pw=ni/. -15 pw=no/$ -12 pw=of/$ -59 pw=of/, -41
pw=of/. 89 pw=of/? -58 pw=of/and 20 pw=of/at -18 pw=of/in 34 pw=of/is -8 pw=of/like -14 pw=off/. 55
pw=officer/, 28 pw=old/$ 14 pw=old/, 10 pw=omg/$ -25 pw=on/$ 90 pw=on/, 9 pw=on/. -29 pw=on/? -8 pw=on/and
-25 pw=one/$ 7 pw=one/, -12 pw=one/. 36 pw=one/and -19 pw=one/has 43 pw=one/madam -18 pw=one/to -26 pw=only/.
21 pw=or/$ -57 pw=other/$ 37 pw=other/, -16 pw=other/. -21 pw=other/in 47 pw=our/, 7 pw=our/. 27 pw=over/$ 18
pw=pani/$ 18 pw=played/, -19 pw=port/, -7 pw=port/. -8 pw=prince/, 29 pw=prof/$ -17 pw=professor/$ 13
pw=professor/, 16 pw=radio/, -14 pw=request/$ -28 pw=same/, -11 pw=same/as -9 pw=san/, -38 pw=say/. -9
pw=says/$ 10 pw=says/, 12 pw=says/wants 16 pw=sell/, -9 pw=sergeant/, -16 pw=shared/, -9 pw=she's/$ -18
pw=she's/, 13 pw=si/$ 40 pw=si/, 30 pw=since/$ -25 pw=since/. -7 pw=sir/' 41 pw=sister/, 31 pw=sister/. 11
pw=so/$ 7 pw=so/. 25 pw=some/$ -28 pw=some/. 20 pw=some/in 14 pw=sooo/$ 19 pw=sr/, 17 pw=st/, -22 pw=tal/$ 10
pw=that's/$ 19 pw=that/$ -20 pw=that/, -19 pw=that/. 43 pw=the/! 48 pw=the/$ -35 pw=the/, -33 pw=the/. -38
pw=the/? -35 pw=the/and -15 pw=the/from 22 pw=the/i 38 pw=the/of -18 pw=the/who 22 pw=then/, -8 pw=this/$ -30
pw=this/, -10 pw=this/. -37 pw=this/? 22 pw=this/and 30 pw=this/fellow 38 pw=this/is 19 pw=this/person 11
pw=this/was -30 pw=tia/asks -31 pw=to/$ -16 pw=to/, 19 pw=to/. -25 pw=to/? 91 pw=to/for -18 pw=to/the -8
pw=trude/$ -15 pw=under/. 44 pw=vende/, -8 pw=w/$ 9 pw=was/$ -15 pw=was/, -16 pw=was/at -17 pw=was/from 36
pw=was/with -7 pw=wha/, -10 pw=what/reckon -7 pw=when/was -26 pw=which/? -24 pw=which/is 10 pw=who's/$ 29
pw=who's/? 37 pw=who/$ -24 pw=who/is 66 pw=whos/$ -22 pw=with/$ -31 pw=with/, 67 pw=with/. -25 pw=with/at 9
pw=with/i 26 pw=wor/, 13 pw=wrong/$ -37 pw=wrong/, 45 pw=wrong/. 45 q=event -16 q=free 121 q=goal -39 q=how
-88 q=link -106 q=name 280 q=odd -117 q=share -230 q=shared -22 quoted -33 qw=eventincap -8 qw=freefirstlow
51 qw=freefirstopen -16 qw=freeinlow 15 qw=freeinopen -39 qw=freeonlylow 47 qw=freeonlyopen 64
qw=goalfirstlow -19 qw=goalincap 20 qw=goalinlow -10 qw=goalonlylow -30 qw=howfirstopen 19 qw=howinlow -12
qw=howonlylow -78 qw=howonlyopen -31 qw=linkfirstlow 12 qw=linkfirstopen 7 qw=linkincap -30 qw=linkinlow -56
qw=linkonlylow -12 qw=namefirstlow -17 qw=namefirstopen -21 qw=nameincap 19 qw=nameinlow 51 qw=nameonlycap 39
qw=nameonlylow 153 qw=nameonlyopen 53 qw=oddfirstlow -24 qw=oddfirstopen 23 qw=oddincap -56 qw=oddinlow -53
qw=oddinopen 17 qw=oddonlylow -12 qw=sharefirstlow -37 qw=sharefirstopen -35 qw=shareincap -27 qw=shareinlow
-29 qw=shareinopen 21 qw=shareonlylow -62 qw=shareonlyopen -55 re=_/! 27 re=_/\" 24 re=_/$ 32 re=_/' 9 re=_/(
32 re=_/) 24 re=_/, 15 re=_/: -28 re=_/; -17 re=_/adv -35 re=_/aux 36 re=_/event -38 re=_/kin -18 re=_/org
-16 re=_/people -50 re=_/place -13 re=_/poss 38 re=_/prep -35 re=_/prof -31 re=_/school -15 re=_/subj 25
re=_/title 31 re=_/verb 18 re=_/word -16 re=_/¶ -12 re=_/— 42 re=_/。 -11 re=_n/, -8 re=_u/$ 22 re=_u/' 11
re=_u/, -18 re=_u/. 16 re=_u/aux 17 re=_u/verb 9 re=_u/word -11 re=_w/, 20 re=else_/ -9 re=else_/$ -16
re=else_/' 19 re=else_/. -41 re=else_/? 18 re=else_/adv 24 re=else_/conj 25 re=else_/prep -9 re=else_/subj
-10 re=else_/verb -15 re=else_/word 11 re=elseu_/$ 9 re=elsew_/aux -7 re=n_/$ -9 re=n_/, -9 re=name_/\" 16
re=name_/$ 27 re=name_/' -33 re=name_/( -15 re=name_/) 12 re=name_/, 31 re=name_/. 32 re=name_/: 48
re=name_/; 14 re=name_/adv 29 re=name_/art 32 re=name_/aux 25 re=name_/conj -24 re=name_/event -42
re=name_/name -26 re=name_/org -43 re=name_/people 21 re=name_/poss -71 re=name_/prep 14 re=name_/prof -25
re=name_/school -29 re=name_/subj 15 re=name_/title 11 re=name_/verb 9 re=name_/word 18 re=name_/¶ 34
re=name_n/' -8 re=name_n/, 15 re=name_n/. -31 re=name_n/prep -7 re=name_u/$ 28 re=name_u/' 22 re=name_u/, 49
re=name_u/. 7 re=name_u/conj -16 re=name_u/prep 10 re=name_u/word -33 re=name_w/, 9 re=name_w/. -11
re=name_w/word -7 re=nameelse_/ -22 re=nameelse_/' 28 re=nameelse_/, -39 re=nameelse_/. -27 re=nameelse_/: 13
re=nameelse_/aux 16 re=nameelse_/conj 18 re=nameelse_/name -22 re=nameelse_/prep 27 re=nameelse_/subj -8
re=nameelse_/verb 35 re=nameelse_/word 17 re=nameelse_n/, -11 re=nameelsew_/. 29 re=namen_/. -8 re=nameu_/$ 9
re=nameu_/subj 7 re=namew_/ -10 re=namew_/$ -7 re=namew_/. -10 re=namew_/? 10 re=namew_/adv -8 re=namew_/aux
-17 re=namew_/prep 9 re=namew_/verb 35 re=nameword_/ -13 re=nameword_/! -9 re=nameword_/$ 10 re=nameword_/' 9
re=nameword_/, 27 re=nameword_/. 41 re=nameword_/? -9 re=nameword_/art -15 re=nameword_/aux 27
re=nameword_/kin -10 re=nameword_/subj -13 re=nameword_/title -11 re=nameword_/verb 34 re=nameword_/word -13
re=nameword_u/$ 17 re=namewordelse_/art -8 re=namewordelse_/prep -8 re=namewordelse_/subj 14
re=namewordelse_/verb -18 re=namewordu_/, -8 re=u_/! 15 re=u_/$ 13 re=u_/aux -25 re=u_/verb 22 re=w_/$ -15
re=w_/' 9 re=w_/, 29 re=w_/. 15 re=w_/: 11 re=w_/aux 23 re=w_/prep 16 re=w_/subj -13 re=w_/word -17
re=word_/! -18 re=word_/' -9 re=word_/, 39 re=word_/. 9 re=word_/adv -9 re=word_/art 7 re=word_/aux -10
re=word_/prep -16 re=word_/subj 16 re=word_/verb -27 re=word_n/$ 24 re=word_u/$ -9 re=wordelse_/verb -10
re=wordu_/, -8 re=wordu_/. 18 re=wordw_/$ 9 rl=_/ -25 rl=_/\" -34 rl=_/' -39 rl=_/( -18 rl=_/) 23 rl=_/, 16
rl=_/: 16 rl=_/; -14 rl=_/? 9 rl=_/^ 15 rl=_/adv -24 rl=_/art 37 rl=_/conj -25 rl=_/event -9 rl=_/greet 24
rl=_/kin 29 rl=_/name -8 rl=_/org -33 rl=_/people 31 rl=_/place -15 rl=_/poss -25 rl=_/prep -29 rl=_/prof 35
rl=_/subj -34 rl=_/title 101 rl=_/verb 21 rl=_/word -8 rl=_n/^ -7 rl=_u/\" -8 rl=_u/' 28 rl=_u/, -17 rl=_u/:
20 rl=_u/art 8 rl=_u/aux -7 rl=_u/title -12 rl=_w/\" 31 rl=_w/. -7 rl=_w/^ -9 rl=else_/' 22 rl=else_/, -17
rl=else_/. -17 rl=else_/^ -16 rl=else_/art -37 rl=else_/aux 18 rl=else_/conj -7 rl=else_/prep -42
rl=else_/title 100 rl=else_/verb -13 rl=elseu_/^ 8 rl=elsew_/. -11 rl=n_/aux -9 rl=name_/ -16 rl=name_/! 48
rl=name_/\" 11 rl=name_/' -30 rl=name_/( 18 rl=name_/) 9 rl=name_/, 50 rl=name_/. 14 rl=name_/: 32 rl=name_/;
14 rl=name_/? 48 rl=name_/^ -21 rl=name_/adv -36 rl=name_/art -29 rl=name_/conj -31 rl=name_/event -22
rl=name_/greet -37 rl=name_/kin -27 rl=name_/name -45 rl=name_/people 30 rl=name_/place 7 rl=name_/poss -51
rl=name_/prep 8 rl=name_/subj -62 rl=name_/title -11 rl=name_/verb -24 rl=name_/word 19 rl=name_/— 23
rl=name_n/' -23 rl=name_n/^ 17 rl=name_u/' 28 rl=name_u/, -10 rl=name_u/adv 8 rl=name_u/art 25 rl=name_u/aux
-8 rl=name_u/prep -14 rl=name_w/prep -9 rl=nameelse_/ -13 rl=nameelse_/\" 16 rl=nameelse_/' -15
rl=nameelse_/: -20 rl=nameelse_/^ 39 rl=nameelse_/adv -13 rl=nameelse_/aux -30 rl=nameelse_/conj 24
rl=nameelse_/place -10 rl=nameelse_/prep -38 rl=nameelse_/title -36 rl=nameelse_/verb 40 rl=nameelse_/word 25
rl=nameelse_n/^ -11 rl=nameelsew_/^ 19 rl=nameelsew_/prep 21 rl=nameu_/^ 29 rl=nameu_/prep -26 rl=namew_/, -9
rl=namew_/. 40 rl=namew_/^ 23 rl=namew_/art -22 rl=namew_/prep -13 rl=nameword_/\" -12 rl=nameword_/, 29
rl=nameword_/. -42 rl=nameword_/? -11 rl=nameword_/^ -20 rl=nameword_/adv 10 rl=nameword_/art 11
rl=nameword_/aux 15 rl=nameword_/prep 14 rl=nameword_/subj 28 rl=nameword_/title 27 rl=nameword_u/^ 15
rl=namewordelse_/. -9 rl=namewordw_/^ -20 rl=u_/. 20 rl=u_/^ 39 rl=u_/art -7 rl=u_/aux -18 rl=u_/prep -10
rl=w_/' 16 rl=w_/, -13 rl=w_/. 22 rl=w_/: 16 rl=w_/? 9 rl=w_/art 25 rl=w_/prep -24 rl=word_/, -22 rl=word_/.
-12 rl=word_/art -25 rl=word_/aux 16 rl=word_/poss -9 rl=word_/title 40 rl=word_n/^ 19 rl=word_n/art 26
rl=word_u/^ -9 rl=wordelse_/, 13 rl=wordelse_/art -10 rl=wordelse_/aux -7 rl=wordelse_/prep -8
rl=wordelse_/title -10 rl=wordu_/. 18 rl=ww_/. 13 run=_ -23 run=_n -16 run=_nu 16 run=_u 16 run=_un -10
run=_uu 20 run=_uw -14 run=_w -39 run=_wu -8 run=_ww -11 run=n_ -45 run=nu_ -18 run=un_ -9 run=uu_ -16
run=uw_ -10 run=w_n 7 run=w_w -14 run=wu_ -16 se=0 -27 se=0else -34 se=0name -9 se=0nameelse 19 se=0nameword
8 se=0namewordelse -16 se=0word -15 se=0wordelse -49 se=1 -12 se=1name 41 se=1nameelse -25 se=1nameword 18
se=1word -17 se=2else -48 se=2name 60 se=2nameelse 14 se=2nameword -36 se=2namewordelse -23 se=2word -37
se=2wordelse -26 side=I1cap -87 side=I1low -117 side=I2cap -8 side=I2low -43 side=I3cap -9 side=I3open -30
side=low 16 side=open -32 side=they1cap 46 side=they1low 10 side=they2cap 23 side=they2low 21 side=they2open
45 side=they3cap -28 side=they3low -15 signscap -12 signselselow 8 signselseopen 13 signslow 14 signsnamecap
-9 signsnameelsecap 12 signsnameelselow 16 signsnamelow 13 signsnameopen 21 signsnamewordcap 11 signsopen 19
signswordcap -12 small -207 sn=0 -33 sn=1 -66 sn=2 -75 sn=3 -42 st=caps/cap/ -11 st=caps/cap/else -21
st=caps/cap/nameelse -8 st=caps/cap/nameword 13 st=caps/cap/namewordelse -9 st=caps/cap/word -29
st=caps/cap/wordelse -58 st=caps/open/ -43 st=caps/open/else -19 st=caps/open/nameword -37
st=caps/open/namewordelse -8 st=caps/open/word -11 st=low/cap/ 11 st=low/cap/name 10 st=low/cap/nameword 52
st=low/cap/wordelse -8 st=low/low/ -35 st=low/low/else -28 st=low/low/name 18 st=low/low/nameword -32
st=low/low/namewordelse -14 st=low/low/word -31 st=low/low/wordelse -9 st=low/open/ 40 st=low/open/else -7
st=low/open/name 61 su=capFalseFalse 11 su=capFalseTrue -13 su=capTrueFalse -8 su=capTrueTrue -49
su=lowFalseFalse -9 su=lowFalseTrue -35 su=lowTrueFalse -18 su=lowTrueTrue -69 su=openFalseFalse 9
su=openFalseTrue -12 su=openTrueTrue -20 theirsaunt 14 theirsboss 13 theirsbrother -16 theirscolleague -9
theirscousin 50 theirsfather -10 theirsflatmate -15 theirsfriend -25 theirsgranny -10 theirshusband 13
theirsmanager -20 theirsmilow -11 theirsmylow 8 theirspal 22 theirssister -9 theirsson -9 theirsuncle -7
theirswife 11 theirsyourlow 13 w= -13 w=an -9 w=anand 44 w=aurora 8 w=bergen -29 w=boy -9 w=brent 93 w=can
-21 w=colonel 15 w=denver 54 w=fella -18 w=gal 35 w=gift 42 w=god -8 w=google -8 w=grant 10 w=guy -13 w=ha
-18 w=hall -8 w=hello -43 w=hyacinth 48 w=job -10 w=junior 8 w=kiel -10 w=lady -18 w=long 18 w=love 18 w=man
-8 w=manila -9 w=may -29 w=me -13 w=memory 83 w=mine -43 w=mo 10 w=my -63 w=na -10 w=nada -17 w=nice -18 w=ok
-9 w=one -9 w=other -9 w=pal 15 w=paris -8 w=peace -7 w=prince 19 w=rosario 21 w=royal -25 w=said -16 w=swan
-8 w=us -14 w=viola 66 w=wellington 83 w=will -10 x2=&a -10 x2='d -127 x2='m -35 x2=.e -8 x2=.m -66 x2=ab -24
x2=ac -16 x2=ad -75 x2=ag -42 x2=ah 111 x2=ai 7 x2=ak -55 x2=al -18 x2=am 24 x2=an 25 x2=ao -53 x2=ap -31
x2=ar -45 x2=as 35 x2=at 15 x2=au -31 x2=av 18 x2=ax -13 x2=az 44 x2=ba -19 x2=be 48 x2=bi 69 x2=bo 73 x2=bs
14 x2=bu 8 x2=by -47 x2=ce -30 x2=ch -70 x2=ci 30 x2=ck -31 x2=co -39 x2=cs -34 x2=ct -17 x2=cy 19 x2=da 64
x2=de 26 x2=dh 27 x2=di 82 x2=dl 59 x2=dm -19 x2=do 26 x2=dr 84 x2=ds -56 x2=dt 13 x2=du -12 x2=dy -16 x2=dø
-16 x2=ea -14 x2=eb 44 x2=ec 24 x2=ed -156 x2=ee 24 x2=eh 21 x2=ei -18 x2=ek 46 x2=el 23 x2=elseak 32
x2=elseam -21 x2=elsean -11 x2=elseau -17 x2=elsebi -8 x2=elsece -18 x2=elseer 29 x2=elseey -7 x2=elseky 19
x2=elsena -12 x2=elsend 58 x2=elsenz 13 x2=elseon 64 x2=elsera 23 x2=elsern 9 x2=elsers -8 x2=elsest -14
x2=elsete -10 x2=elseth 38 x2=em 68 x2=en 49 x2=eo 39 x2=ep -28 x2=er -155 x2=es -148 x2=et 41 x2=ev -7 x2=ew
16 x2=ey 58 x2=ez -25 x2=fa 29 x2=fe -24 x2=ff -60 x2=fo -10 x2=fs -15 x2=ft -20 x2=ga 28 x2=ge -62 x2=gg 11
x2=gh 38 x2=gi -44 x2=go -8 x2=gs -51 x2=gu -34 x2=gy -29 x2=he -27 x2=hh -9 x2=hi 60 x2=hl -8 x2=hn 31 x2=ho
103 x2=hs -24 x2=ht -51 x2=hw -8 x2=hx -11 x2=hy -51 x2=ia 137 x2=ic -42 x2=id -24 x2=ie 53 x2=ii 50 x2=ij 8
x2=ik 77 x2=il 55 x2=im 67 x2=in 8 x2=io 60 x2=ip -18 x2=iq 41 x2=ir 78 x2=is 58 x2=it 14 x2=iz -9 x2=ja -49
x2=je 34 x2=ji -35 x2=jk 46 x2=ju -12 x2=ka 85 x2=ke 141 x2=kh -18 x2=ki 34 x2=ks -25 x2=ku 130 x2=ky -73
x2=la 89 x2=lc 16 x2=ld 62 x2=le -30 x2=li -13 x2=lk -11 x2=ll -92 x2=lm 103 x2=lo -25 x2=lp -9 x2=ls -10
x2=lt -23 x2=lu -23 x2=lx -9 x2=ly -31 x2=mb -9 x2=me -38 x2=mi -47 x2=mo -23 x2=mp -11 x2=ms -32 x2=my -12
x2=na 64 x2=nameac 42 x2=namead -91 x2=nameae -88 x2=nameaf -29 x2=nameag -11 x2=nameah 22 x2=nameai -116
x2=nameaj -8 x2=nameal -53 x2=nameam 60 x2=namean -9 x2=nameao -47 x2=namear -27 x2=nameas 22 x2=nameat -34
x2=nameav 10 x2=nameaw -17 x2=nameax -14 x2=nameaz 25 x2=namebe 15 x2=namebo 24 x2=nameby -29 x2=nameca -12
x2=namech -12 x2=nameck -32 x2=namecy -66 x2=nameda 55 x2=namedd 22 x2=namede 21 x2=namedh 32 x2=namedi -51
x2=namedo -12 x2=nameds -26 x2=namedu 8 x2=namedy -16 x2=nameea 44 x2=nameed 20 x2=nameee -25 x2=nameeg -7
x2=nameei 43 x2=nameej 9 x2=nameek 68 x2=nameel 12 x2=nameelsead -7 x2=nameelseal 65 x2=nameelseam -9
x2=nameelseau -20 x2=nameelsece -13 x2=nameelseda -19 x2=nameelsede -9 x2=nameelseel -11 x2=nameelseen -29
x2=nameelsees -9 x2=nameelseey -7 x2=nameelsego -10 x2=nameelseia -43 x2=nameelseil -41 x2=nameelseio 21
x2=nameelseis -14 x2=nameelsela 58 x2=nameelsene -24 x2=nameelsent 93 x2=nameelseon -15 x2=nameelsera 9
x2=nameelsers -29 x2=nameelsert 66 x2=nameelsess 14 x2=nameelsest -26 x2=nameelseto -27 x2=nameelsety -16
x2=nameelseun 65 x2=nameem -36 x2=nameen -42 x2=nameeo 15 x2=nameep 40 x2=nameer -12 x2=namees -24 x2=nameev
27 x2=nameew 8 x2=nameey -29 x2=namefa 8 x2=namefe 8 x2=nameff 22 x2=namefi -57 x2=namega -64 x2=namege -35
x2=namegh 22 x2=namegi 7 x2=namego 20 x2=nameha 17 x2=namehe -75 x2=namehn -49 x2=nameho 33 x2=nameia 82
x2=nameic -14 x2=nameid -42 x2=nameie 30 x2=nameif 24 x2=nameig 16 x2=nameik 35 x2=nameim 14 x2=namein 66
x2=nameio 60 x2=nameip -27 x2=nameiq 41 x2=nameir 23 x2=nameis -65 x2=nameiz 31 x2=nameja 21 x2=nameje 11
x2=nameji 11 x2=namejo 32 x2=nameka 51 x2=nameke 50 x2=nameko -38 x2=nameku 15 x2=nameky -42 x2=namela -71
x2=nameld -29 x2=namele -20 x2=namelf -13 x2=nameli -60 x2=namelm 28 x2=namelo 27 x2=namels 17 x2=namelt 10
x2=namelu -46 x2=namely -34 x2=namema -61 x2=nameme 28 x2=namemi 16 x2=namemo -40 x2=namems -35 x2=namemu 30
x2=namenc 29 x2=namend 58 x2=namene 57 x2=nameng -21 x2=namenh -64 x2=nameni 20 x2=namenk -14 x2=namenn -81
x2=nameno 32 x2=namens 28 x2=nament -59 x2=nameny 47 x2=nameoe 18 x2=nameoi -41 x2=nameol -34 x2=nameom -17
x2=nameon -71 x2=nameor 55 x2=nameos 21 x2=nameou 41 x2=namepa 52 x2=nameph -20 x2=namera 30 x2=namerd -17
x2=namerg 17 x2=nameri 9 x2=namerk -36 x2=namerl 35 x2=namero -9 x2=namers 67 x2=namert -35 x2=nameru 30
x2=namery -34 x2=namesa -75 x2=namese 41 x2=namesh -24 x2=namesi 78 x2=namess 22 x2=namest -29 x2=namesz 22
x2=nameta -12 x2=namete 30 x2=nameti 8 x2=nametl 33 x2=nameto -10 x2=nametr 41 x2=nametu 23 x2=namety 35
x2=nameua 55 x2=nameuc -16 x2=nameud 17 x2=nameuf 52 x2=nameuk 12 x2=nameul 38 x2=nameum 16 x2=nameun 79
x2=nameur -99 x2=nameus 45 x2=nameva -15 x2=nameve -12 x2=namevo -28 x2=namevy -21 x2=namewa 24 x2=namewe 11
x2=namewo -24 x2=namewordal 24 x2=namewordan -46 x2=namewordce -37 x2=namewordelseay -29 x2=namewordelsedy
-18 x2=namewordelseel 15 x2=nameworden -9 x2=nameworder -15 x2=namewordft 42 x2=namewordha -18 x2=namewordid
-18 x2=namewordin -22 x2=namewordla 48 x2=namewordll -14 x2=namewordlo -43 x2=namewordmo 10 x2=namewordmy -63
x2=namewordna -13 x2=namewordne -43 x2=namewordng 22 x2=namewordnt 10 x2=namewordor 8 x2=namewordoy -9
x2=namewordry 83 x2=namewordus -14 x2=nameworduy -13 x2=namewordve 18 x2=namewu 11 x2=nameya -114 x2=nameye
-43 x2=nameyo 19 x2=nameys 29 x2=nameza 76 x2=nameze 49 x2=namezo 16 x2=nd -50 x2=ne 53 x2=ng -37 x2=ni 132
x2=nk 59 x2=nn 108 x2=no -45 x2=ns -71 x2=nt -103 x2=nv -41 x2=oa 38 x2=ob -28 x2=oc -8 x2=od 26 x2=og -11
x2=oh 16 x2=oi 28 x2=ok -31 x2=ol -45 x2=om 19 x2=on -78 x2=or -68 x2=os 24 x2=ot -14 x2=ou 93 x2=ov 79 x2=ow
-19 x2=ox -11 x2=oy 45 x2=oz 16 x2=pa -31 x2=pc -9 x2=pe 64 x2=ph -38 x2=po -14 x2=ps -64 x2=pt -24 x2=ra 39
x2=rb -16 x2=rc -8 x2=re -91 x2=rf -16 x2=rg -20 x2=ri 36 x2=rk -12 x2=rm -42 x2=rn -34 x2=ro -39 x2=rr -10
x2=rs -80 x2=rt -35 x2=ru 57 x2=ry -94 x2=sa 102 x2=sc -12 x2=se 54 x2=sh -71 x2=si 29 x2=sm -8 x2=so 30
x2=ss -68 x2=st -28 x2=su 19 x2=sy 93 x2=ta 98 x2=td -14 x2=te -81 x2=tf -8 x2=th 37 x2=ti -17 x2=to 47 x2=ts
-104 x2=tt 10 x2=tu 15 x2=tz -23 x2=ud 16 x2=ue -55 x2=ug 19 x2=uh -31 x2=ui 31 x2=uj -8 x2=ul -8 x2=um -37
x2=un -36 x2=uo 76 x2=up -27 x2=ur 61 x2=us 71 x2=ut 14 x2=uv -14 x2=uw 34 x2=ux -10 x2=uy 59 x2=va 22 x2=vc
-18 x2=ve -21 x2=vp -27 x2=vs -11 x2=vy -9 x2=wa 57 x2=wd -19 x2=we 51 x2=wi -27 x2=wn 50 x2=wo -12 x2=wordan
-10 x2=wordar -11 x2=worday -7 x2=wordce 13 x2=wordck -9 x2=wordde 17 x2=worddy -12 x2=wordelseay -16
x2=wordelseer -10 x2=wordelsele -8 x2=wordelsent 22 x2=worder -15 x2=wordht 13 x2=wordip 37 x2=wordir -18
x2=wordle 19 x2=wordme -14 x2=wordne -11 x2=wordng 12 x2=wordnt -11 x2=wordod -9 x2=wordok -9 x2=wordon 22
x2=wordot -18 x2=wordss -9 x2=wordth 47 x2=wordty -9 x2=wordys -9 x2=ws -43 x2=wt -17 x2=wu 39 x2=wy 21 x2=xo
-11 x2=y1 -26 x2=ya 17 x2=ye -43 x2=yk 61 x2=yl 28 x2=ym 26 x2=yn 67 x2=yo -10 x2=ys 94 x2=yy -11 x2=za 28
x2=ze 22 x2=zi 19 x2=zt -14 x2=zy -13 x2=요 -8 x2=ます -11 x3='ll -92 x3='ve -31 x3=-ho 47 x3=-up -7 x3=aac 40
x3=aad -42 x3=aai -20 x3=aam -14 x3=aan 33 x3=aas -15 x3=abo 34 x3=abs -9 x3=abu 8 x3=aby 28 x3=aca 52 x3=ace
-77 x3=ach -9 x3=ack -52 x3=ade 33 x3=adh 31 x3=adi 26 x3=ado -11 x3=ads -23 x3=ady -29 x3=ael -8 x3=afa 38
x3=aga -36 x3=age -25 x3=agh 16 x3=agi -36 x3=aha -15 x3=ahn -19 x3=ai -63 x3=aia 23 x3=aid -39 x3=ail -130
x3=ain 9 x3=air 30 x3=ais -11 x3=ait -12 x3=aja 56 x3=aji -8 x3=aka -18 x3=ake -42 x3=aku 14 x3=ala -50
x3=ald 8 x3=ale -52 x3=ali -63 x3=all -44 x3=als -18 x3=ama -89 x3=ame 16 x3=ami -21 x3=ams -47 x3=an -9
x3=ana 86 x3=and -11 x3=ane -58 x3=ang -40 x3=ani 170 x3=ank -7 x3=ann -18 x3=ano 20 x3=ans -44 x3=ant 9
x3=anu -19 x3=any 36 x3=apa -23 x3=ara -48 x3=arb -11 x3=ard -47 x3=are -51 x3=arf -9 x3=ari 12 x3=ark -40
x3=arl 35 x3=arm -26 x3=ars 8 x3=aru 15 x3=ary -50 x3=asa -71 x3=ase 28 x3=ash -11 x3=ask -35 x3=ass 12
x3=ast -17 x3=asu 11 x3=asz 22 x3=ate -78 x3=ath 59 x3=ato 59 x3=ats -20 x3=att -14 x3=atu 16 x3=aud 15
x3=ave 31 x3=avo 11 x3=avy -24 x3=awa 62 x3=awn 95 x3=aya 24 x3=aye 19 x3=ayo 27 x3=ays -124 x3=aza 9 x3=azi
76 x3=bab -14 x3=bae 23 x3=bah -21 x3=bal 14 x3=ban -45 x3=bar -33 x3=bas 15 x3=bay -11 x3=baz 36 x3=bba -10
x3=bby -21 x3=bea -27 x3=bee -23 x3=ben 71 x3=ber -14 x3=bes -15 x3=bet 35 x3=bev 47 x3=bia -32 x3=bie -9
x3=bio 7 x3=bke 28 x3=ble -115 x3=boa -10 x3=boe -8 x3=boi -41 x3=bom -8 x3=bon -13 x3=bot -24 x3=boy -9
x3=bre -27 x3=bry -14 x3=bui -8 x3=bus 51 x3=cal 48 x3=cam -30 x3=can -36 x3=cao -31 x3=cat 38 x3=cca -51
x3=ced -8 x3=cel 40 x3=cer -21 x3=ces -9 x3=cfo -9 x3=cha -25 x3=che -132 x3=chi 35 x3=cho 64 x3=cia -14
x3=cie 56 x3=cio 41 x3=cks -18 x3=cky -66 x3=col -11 x3=con -29 x3=cot -51 x3=cra -28 x3=cts -16 x3=cum -11
x3=cus -18 x3=cy 29 x3=dad -75 x3=dae -8 x3=dag -37 x3=dah 41 x3=dai 31 x3=dak -21 x3=dal 64 x3=dam -94
x3=dan 34 x3=dar 56 x3=day -27 x3=ddy -8 x3=ded -106 x3=dee -26 x3=dek 53 x3=dem -19 x3=den -25 x3=der -37
x3=des -71 x3=dge -21 x3=dia 58 x3=dic -25 x3=die 22 x3=din -45 x3=diq 39 x3=dis -67 x3=dit -13 x3=dka 12
x3=dle -36 x3=dly -39 x3=don 23 x3=doo -18 x3=dor 31 x3=dou 69 x3=dov 12 x3=dra 58 x3=dre 15 x3=dro -10
x3=duc -19 x3=due -11 x3=duh -18 x3=dun 15 x3=dup -7 x3=dur 99 x3=dwa 34 x3=ead 18 x3=eam -9 x3=ean -94
x3=eau -22 x3=eba 25 x3=ebe 61 x3=ebo 20 x3=eca -9 x3=ech -34 x3=ecs -7 x3=ect -14 x3=ed -26 x3=eda -17
x3=ede -24 x3=edi 99 x3=edu 8 x3=eek -17 x3=eem 40 x3=een -98 x3=eep -18 x3=ees 70 x3=eet 71 x3=ege 51 x3=ego
-19 x3=ei -12 x3=eia 74 x3=eig 27 x3=ein 44 x3=eir -8 x3=eja 9 x3=eju -12 x3=ek -45 x3=eka 79 x3=eke 32
x3=eks 70 x3=eku 150 x3=ela 30 x3=eld -11 x3=ele 16 x3=eli 38 x3=ell 66 x3=elm 23 x3=elo -60 x3=els -22
x3=elt -8 x3=elu -18 x3=ely -33 x3=ema 46 x3=emi -35 x3=emu 30 x3=ena 32 x3=enc 29 x3=end -17 x3=ene 69
x3=eng 10 x3=enk 74 x3=ens -9 x3=ent -29 x3=eon 12 x3=eph -21 x3=era 55 x3=erd 29 x3=erg -33 x3=ero 18 x3=ers
-35 x3=ery -24 x3=esa 21 x3=esh 54 x3=esi 29 x3=esk -17 x3=ess -71 x3=est -25 x3=eta 49 x3=etd -14 x3=eth -11
x3=eto -11 x3=etz -10 x3=eun 14 x3=eur -19 x3=eus 33 x3=eva -62 x3=eve 35 x3=ewe -9 x3=ews -12 x3=eya -97
x3=eye 8 x3=eze 31 x3=fam -9 x3=fer 9 x3=ffs -9 x3=fi -117 x3=fia 41 x3=fie -9 x3=fik 115 x3=fin -13 x3=for
35 x3=frm -11 x3=fts -12 x3=ful -24 x3=gal 13 x3=gan -15 x3=gar -18 x3=gaz 33 x3=ged -11 x3=gen -27 x3=ger
-46 x3=ggi -8 x3=ght 18 x3=gie -10 x3=gio 7 x3=gis 8 x3=gle -14 x3=gny 14 x3=god -9 x3=goh 24 x3=gon 11
x3=gor 37 x3=gos -20 x3=gou -17 x3=gue -30 x3=gul 67 x3=gun 34 x3=gus 13 x3=guy 27 x3=ha -18 x3=hai 19 x3=hal
80 x3=ham 40 x3=han 72 x3=hao -15 x3=has -9 x3=hay 57 x3=haz -37 x3=hed -10 x3=hen -44 x3=heo 32 x3=hes -21
x3=het -7 x3=hid 18 x3=him 19 x3=hin 124 x3=hip 19 x3=hit 17 x3=hka 67 x3=hoa -13 x3=hoi 11 x3=hon 27 x3=hou
-10 x3=hra 11 x3=hto -27 x3=hug 17 x3=hur -20 x3=huw 38 x3=hys 21 x3=i.e -8 x3=iah 72 x3=ial -27 x3=iam -20
x3=ian -149 x3=iar 28 x3=ibe -19 x3=ibi -25 x3=ibo 22 x3=ice -27 x3=ich -19 x3=ick -29 x3=ics -20 x3=ide -44
x3=idh 30 x3=idi -38 x3=ids -13 x3=ied -10 x3=iel 77 x3=ien 24 x3=ies 15 x3=iet 91 x3=ife -10 x3=ift 37
x3=iga 24 x3=igg 11 x3=igh 79 x3=igo 23 x3=iit 101 x3=ijk 46 x3=ika -31 x3=ike 48 x3=ikh -12 x3=iko -50
x3=iku -28 x3=ila -69 x3=ild 90 x3=ile 44 x3=ilk -9 x3=ill -41 x3=ilo -17 x3=ils -19 x3=ily -10 x3=ima -70
x3=ime -9 x3=imi 13 x3=imo -56 x3=ina 34 x3=ind 43 x3=ine 11 x3=ing -140 x3=inh -31 x3=ini 58 x3=ink -21
x3=inn -27 x3=ino -16 x3=ins 47 x3=int -12 x3=inv -39 x3=inz 13 x3=ion -16 x3=ior 35 x3=ios 48 x3=iou 17
x3=ips -9 x3=ira 19 x3=ire -17 x3=iri 29 x3=irs -16 x3=iru 76 x3=isa -41 x3=ise 98 x3=ish -70 x3=isi 24
x3=iso 47 x3=ist 39 x3=ita -38 x3=ite 19 x3=ith 49 x3=itl 33 x3=ito -26 x3=its -13 x3=itt 11 x3=ity -33
x3=itz -16 x3=ium -12 x3=ius 41 x3=iva 13 x3=ive -78 x3=iwe 37 x3=iwi -26 x3=iwo -24 x3=ixo -11 x3=iya -43
x3=iyo -20 x3=iza 9 x3=ja -154 x3=jah -15 x3=jan 102 x3=jat 27 x3=ji -19 x3=jin 88 x3=jo 32 x3=job -10 x3=joe
-40 x3=jon -15 x3=joy -22 x3=jun 66 x3=kai 9 x3=kak 32 x3=kan 22 x3=kar 8 x3=kat 10 x3=kay -7 x3=ked -15
x3=kel -10 x3=kem 53 x3=ken -27 x3=ker -33 x3=kes -50 x3=ket -26 x3=kha 12 x3=kie -13 x3=kim 15 x3=kin -19
x3=kka 25 x3=kor -61 x3=kos 29 x3=ksi 19 x3=kup 58 x3=kwu 11 x3=kye -52 x3=laf -29 x3=lah -67 x3=lan 57
x3=lao -13 x3=las 32 x3=lau -20 x3=lav 8 x3=law -25 x3=lax -12 x3=lay 24 x3=lda 18 x3=lde 12 x3=ldo -11
x3=lds -10 x3=ldt -9 x3=led 32 x3=lee 56 x3=lek 20 x3=leo -17 x3=ler -21 x3=les -28 x3=let -48 x3=ley -40
x3=lft -8 x3=lga 20 x3=lge -37 x3=li -45 x3=lia 32 x3=lid -15 x3=lie 81 x3=lif 17 x3=lik 31 x3=lim -43 x3=lin
-73 x3=lio 7 x3=lip -15 x3=lis 48 x3=lko -14 x3=lks -18 x3=lla 84 x3=lle 60 x3=lls -25 x3=lly 66 x3=lon 12
x3=los 25 x3=low -7 x3=loy 23 x3=lsa -10 x3=lse -17 x3=lsh -10 x3=lta -28 x3=lth -10 x3=lty -28 x3=lu -67
x3=luf 14 x3=lul -11 x3=lum 16 x3=lya 46 x3=lyn 23 x3=lys 81 x3=mai -14 x3=mak -18 x3=mal -12 x3=mam -12
x3=man -108 x3=mar -13 x3=mat -29 x3=max -14 x3=may -29 x3=mba -11 x3=mbe 26 x3=mbi 56 x3=mbo 21 x3=mdm -19
x3=me -13 x3=med 17 x3=mee 16 x3=mel 11 x3=men -25 x3=mer -16 x3=mes -46 x3=met -38 x3=mia -45 x3=mie -29
x3=mil 31 x3=min -30 x3=mir 69 x3=mke 95 x3=mma 24 x3=mmy -15 x3=mo 10 x3=moe 58 x3=mon 9 x3=mph -31 x3=mpt
-13 x3=mre 32 x3=mus 14 x3=mut 14 x3=my -63 x3=na -10 x3=nae -98 x3=nai -7 x3=nal -77 x3=nam 36 x3=nan -59
x3=nar 13 x3=nas 22 x3=nat 23 x3=naw -12 x3=nca 9 x3=nce 29 x3=nch -14 x3=ncs -8 x3=ncy -8 x3=nda 45 x3=nde
63 x3=ndi -65 x3=ndl 60 x3=ndr 85 x3=nds -13 x3=ndt 33 x3=ndy 15 x3=ned -12 x3=nek 40 x3=nem 9 x3=neo -9
x3=nep 31 x3=ner -24 x3=ney -19 x3=nga 46 x3=ngh -12 x3=ngo -15 x3=ngs -34 x3=ngu -30 x3=nia -17 x3=nie 11
x3=nik 10 x3=nil -11 x3=nin -103 x3=nis 12 x3=nja 30 x3=nji -23 x3=njo -17 x3=nka 39 x3=nks -7 x3=nku 10
x3=nky -23 x3=nle 43 x3=nli -10 x3=nly -15 x3=nne 57 x3=nni -48 x3=nnt -11 x3=nny -26 x3=noa 11 x3=non 11
x3=nor -10 x3=nos 42 x3=nsa 33 x3=nse -23 x3=nst -25 x3=nsy 107 x3=nta -37 x3=nte 14 x3=nth 37 x3=nti -29
x3=nts -18 x3=nty 68 x3=nus -30 x3=ny1 -26 x3=nya -38 x3=nye -8 x3=nza 20 x3=nzo 15 x3=o'd -50 x3=oan -22
x3=oat -12 x3=obi 13 x3=och 22 x3=odd 19 x3=odu -11 x3=odø -8 x3=oen 35 x3=ofe -14 x3=off 12 x3=ofi 55 x3=oga
-86 x3=oge -44 x3=ogy -29 x3=ohl -7 x3=ohn -49 x3=oil -7 x3=oir -33 x3=oix 13 x3=oja 21 x3=ok -9 x3=oke -41
x3=ola 66 x3=old -48 x3=ole -25 x3=olf -16 x3=olm 115 x3=olo 28 x3=ols 92 x3=olu 12 x3=oma 40 x3=omo -11
x3=oms -7 x3=ond -9 x3=one -14 x3=ong 60 x3=oni -10 x3=onn -8 x3=ono -12 x3=ons -34 x3=ony 12 x3=oob -19
x3=ood 28 x3=ooh -9 x3=ook -10 x3=ool -8 x3=oom -8 x3=oop 13 x3=oor 46 x3=oos 18 x3=oot -13 x3=ope -26 x3=ops
-41 x3=ora 81 x3=ore -41 x3=orf -8 x3=org 34 x3=ori -11 x3=ork -10 x3=ors -30 x3=ort -17 x3=ory 74 x3=osa -55
x3=ose -47 x3=osh -58 x3=osk 59 x3=ost -36 x3=ota 12 x3=oth 54 x3=otr 40 x3=ots -13 x3=ott 43 x3=oud -14
x3=oug 18 x3=oui -15 x3=ouk 11 x3=oun -39 x3=our -38 x3=ous -31 x3=ova 11 x3=ove -23 x3=own -28 x3=ows -28
x3=owt -17 x3=owu 34 x3=owy 11 x3=oya -61 x3=oyd 7 x3=oye -42 x3=ozi 13 x3=pal 14 x3=pam 67 x3=pat -56 x3=ped
-9 x3=peg -10 x3=pen -15 x3=per -21 x3=pet -11 x3=pho 31 x3=pia -10 x3=pim 36 x3=pip 17 x3=pir -11 x3=pol -18
x3=pos -10 x3=ppa 49 x3=ppe 23 x3=pto -25 x3=pym 35 x3=q&a -10 x3=que -10 x3=rab -8 x3=rae -7 x3=rag 7 x3=rah
63 x3=raj 28 x3=ral -12 x3=ram 12 x3=rar -13 x3=ras 18 x3=rau -11 x3=ray -9 x3=rby -9 x3=rch -9 x3=rcy -69
x3=rda -22 x3=rdo 34 x3=rds -18 x3=rdø -8 x3=red 29 x3=reh 43 x3=rei -7 x3=rej 9 x3=rek 38 x3=rem -73 x3=ren
46 x3=rer -15 x3=res -25 x3=ret -13 x3=rev -19 x3=rey 63 x3=rge -25 x3=rgo -13 x3=ria -36 x3=rid -30 x3=rig
-10 x3=ril -25 x3=rin 49 x3=rio 12 x3=rip -12 x3=ris -24 x3=rit -36 x3=riz 51 x3=rja 19 x3=rji 31 x3=rke 23
x3=rks -35 x3=rky 19 x3=rla -13 x3=rle -69 x3=rma -8 x3=rmo 13 x3=rna 9 x3=rne -44 x3=rno 26 x3=rol -30
x3=rom -16 x3=ron -64 x3=rop -7 x3=rov 90 x3=row -17 x3=roy 83 x3=roz 31 x3=rra -9 x3=rre 24 x3=rse -36
x3=rsk -8 x3=rst -9 x3=rta 54 x3=rth -30 x3=run 39 x3=ruv -10 x3=rva 41 x3=rve 15 x3=rys 142 x3=sad -66
x3=sah 26 x3=sal 17 x3=san 59 x3=sby -41 x3=sch -9 x3=sco -24 x3=sed -16 x3=seh -10 x3=sei 8 x3=sel -68
x3=sem -9 x3=sen 51 x3=seo 48 x3=ser 75 x3=sey -8 x3=sez -14 x3=sha 34 x3=shi 16 x3=sho -9 x3=sht -37 x3=sia
91 x3=sic -11 x3=sie 11 x3=sif 8 x3=sin 31 x3=sis 25 x3=six -8 x3=ska -10 x3=ske 10 x3=ski 8 x3=sks -7 x3=sky
-32 x3=sla 20 x3=sle 28 x3=sol -9 x3=son -10 x3=sos -29 x3=sou 33 x3=spe 67 x3=sra 51 x3=sry -16 x3=ssa 23
x3=sse 10 x3=sso -16 x3=sta 19 x3=sti -42 x3=sto 25 x3=sts -12 x3=stu 24 x3=sty 23 x3=sua 10 x3=suf 38 x3=sun
-10 x3=sup -64 x3=sus -27 x3=syn 56 x3=t'd -15 x3=tag -11 x3=tal -48 x3=tam 62 x3=tan -43 x3=tap -50 x3=tar
-53 x3=tas -19 x3=tch -12 x3=ted -41 x3=tee -7 x3=tek 21 x3=ten -9 x3=ter 44 x3=tes -18 x3=tet -11 x3=tha 50
x3=the 30 x3=ths -9 x3=thx -11 x3=thy -64 x3=tia -16 x3=tic -8 x3=tie -68 x3=til 41 x3=tim 23 x3=tis 26
x3=tle -26 x3=tly -23 x3=tna -18 x3=toc -10 x3=tok -7 x3=tom -24 x3=ton 28 x3=tor -114 x3=tos -26 x3=tou 62
x3=toy -11 x3=tra -46 x3=tri 25 x3=tro -20 x3=tsa 15 x3=tse 103 x3=tta 8 x3=tte -24 x3=tti 71 x3=tty -12
x3=tua 44 x3=u'd -33 x3=uan 8 x3=uay -12 x3=uda 17 x3=ude 28 x3=udy -21 x3=uel 15 x3=uem -12 x3=ues 24 x3=uet
-8 x3=uff -38 x3=ugh 9 x3=ugo 14 x3=uil 30 x3=uin -13 x3=uis 20 x3=uit -30 x3=uiz 13 x3=uki 18 x3=ula 28
x3=ull -7 x3=ulo 14 x3=ulp -9 x3=ulu 8 x3=ump -7 x3=una -96 x3=und 60 x3=une -29 x3=ung 81 x3=unn 85 x3=uno
-8 x3=upe 34 x3=ura -34 x3=ure -12 x3=uri -25 x3=urn -22 x3=uro -16 x3=urs 21 x3=urt 12 x3=ury -14 x3=us -14
x3=usa 26 x3=use -20 x3=usi 24 x3=ust -27 x3=uta 36 x3=ute -7 x3=uth -27 x3=uto 17 x3=uwe 15 x3=uya 79 x3=uza
8 x3=vah -12 x3=val -66 x3=van 34 x3=var -33 x3=vc -18 x3=vea 66 x3=ven -35 x3=ver -15 x3=ves -9 x3=via 22
x3=vik -41 x3=vil -10 x3=vin 24 x3=vio 72 x3=vir 27 x3=vis -27 x3=viv -57 x3=vko 15 x3=von -40 x3=vos -18
x3=vou -12 x3=vov -10 x3=voy -18 x3=vp -27 x3=wal 48 x3=wan 23 x3=way -33 x3=wed -9 x3=wei 18 x3=wen 24
x3=wer -10 x3=wha -21 x3=wht -13 x3=wil 88 x3=win -18 x3=wis -8 x3=wit 14 x3=won 11 x3=woo 53 x3=wot 74
x3=y'd -14 x3=yak -7 x3=yal -25 x3=yam 20 x3=yan 28 x3=yaw 42 x3=yen 30 x3=yet 25 x3=yla 36 x3=yle 105 x3=yna
19 x3=yne 34 x3=ynh 40 x3=yon -7 x3=zan 62 x3=ze 40 x3=zer -27 x3=ziq 41 x3=zit -10 x3=zka -34 x3=zsa 44
x3=zyk 31 x3=zzy -10 x3=ður 23 x3=ław -23 x3=います -11
"""
