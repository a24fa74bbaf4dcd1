"""The learned weights of the table `name`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
's -61 Cafter -39 Cafterlink 10 Caftertitle -26 Cbefore -54 Cbeforename -80 Cbeforetitle -10 Ia=accept 24
Ia=add 61 Ia=added 53 Ia=addelse 32 Ia=adding -44 Ia=addingname 32 Ia=addname -83 Ia=adds -16 Ia=addword 12
Ia=connect 26 Ia=connectname 82 Ia=from 14 Ia=fromnameword -19 Ia=fromword 10 Ia=invitation -13
Ia=invitationname 11 Ia=invite -9 Ia=invited 95 Ia=invitedname 19 Ia=invites 56 Ia=linkedin 43
Ia=linkedinname 21 Ia=message 9 Ia=name 34 Ia=nameelse 41 Ia=namename 43 Ia=note 59 Ia=page -32 Ia=pagename
15 Ia=profile -9 Ia=profilename 25 Ia=request -69 Ia=requested -18 Ia=requestname 16 Ia=requestsname 15
Ia=says -15 Ia=saysname -103 Ia=saysnameelse 11 Ia=saysnameword 9 Ia=sayswordelse -9 Ia=send 63 Ia=sendname
-69 Ia=sends -8 Ia=sentname 43 Ia=wants 84 Ia=wantsnameword 8 Ia=write 36 Ia=writename -8 Ia=writes 14
Ia=writesname -22 Ia=wrote 43 Ib=accept -20 Ib=acceptname 16 Ib=add 9 Ib=added 9 Ib=adding 21 Ib=addingname
45 Ib=addname 15 Ib=connect -58 Ib=from 60 Ib=fromelse -11 Ib=fromnameelse -26 Ib=fromnameword 22 Ib=fromword
-17 Ib=invitation 73 Ib=invite 65 Ib=invited -16 Ib=invitedname 31 Ib=invitename 58 Ib=linkedin 51
Ib=linkedinname 71 Ib=message 15 Ib=messagename -39 Ib=name 55 Ib=namename -63 Ib=namewordelse 19 Ib=note -12
Ib=notename 39 Ib=page -10 Ib=pagename 13 Ib=profile -24 Ib=request 32 Ib=requestname 56 Ib=says -36
Ib=saysnameelse 18 Ib=send 78 Ib=sendname 41 Ib=sendnameelse 15 Ib=sends -9 Ib=sent -9 Ib=sentname 9 Ib=wants
-14 Ib=wantsname -9 Ib=write -57 Ib=writename 23 Ib=writes -51 Ib=writeword 43 Ib=wrote -43 Ib=wrotename -9
K=cap -53 K=low -136 K=open -37 a=! 19 a=\" 50 a=$ 26 a=& -12 a=' 31 a=( 8 a=) 21 a=, 9 a=. 18 a=/ 30 a=12
-39 a=2 -8 a=: 40 a=; -11 a=@ 60 a=a -13 a=aas 51 a=about 43 a=accept -39 a=account 10 a=achterberg 13 a=add
-68 a=added 31 a=adds 10 a=again 61 a=ako -10 a=and 48 a=ang -9 a=antes 42 a=are -17 a=as 21 a=asked 19
a=asks 24 a=assistant 19 a=at 20 a=ayuda -17 a=b 14 a=baby -33 a=banda 25 a=base -8 a=batch 17 a=be -43
a=before 50 a=behind 18 a=bem -9 a=between -9 a=bey 92 a=bhai 51 a=bittet 44 a=both -11 a=boy -15 a=boys -8
a=bulmer 35 a=but 21 a=by -24 a=c 15 a=call -12 a=calls -46 a=came 17 a=can -36 a=chapter -12 a=check -13
a=choir -13 a=clinic -25 a=clooney -13 a=cohort -11 a=coisa -14 a=college -16 a=colliery -7 a=contact -16
a=costume -9 a=curie -9 a=da -29 a=dave 12 a=daw -7 a=de -12 a=dia -41 a=did 71 a=diver -9 a=do -33 a=dobry
-15 a=does 12 a=done -20 a=down -18 a=drilled 61 a=driving -15 a=dunleavy 49 a=e -35 a=elizabeth -11 a=else
-14 a=elumelu -9 a=en -8 a=engineer -43 a=except 16 a=explained 28 a=fae 18 a=fellow 18 a=firm 8 a=floor -11
a=for -27 a=from 142 a=fund -20 a=gave -38 a=general -10 a=get 22 a=gets 14 a=girl -21 a=gone -9 a=got -13
a=grandfather 18 a=grandson -22 a=guide 11 a=gwaan -7 a=had 43 a=hall -12 a=hands 41 a=hanım 50 a=has 26
a=hat 37 a=have -26 a=he -9 a=he's -7 a=heads 72 a=held 31 a=help -14 a=her 14 a=him -28 a=hires -12 a=hiring
56 a=his -13 a=house -13 a=how -11 a=hr 18 a=husband -28 a=i -21 a=i'd -32 a=i'm -49 a=idea -11 a=if -19 a=in
-31 a=into -18 a=invites 23 a=is 63 a=it -15 a=it's -36 a=ji 61 a=judged 30 a=just 8 a=k 20 a=kelly 57 a=know
-74 a=knows -60 a=ko -13 a=la -12 a=lady -37 a=lah -20 a=lamp -15 a=lang -50 a=lead 9 a=left 9 a=letters -10
a=like -32 a=lindqvist -8 a=list -8 a=lives 64 a=lol 9 a=long 33 a=looks 13 a=loom -9 a=love -11 a=lu -15
a=lund -8 a=m'a -46 a=ma'am 13 a=madam -32 a=made 15 a=maguire 82 a=makes 42 a=man -19 a=maria 31 a=may -38
a=mbatha 10 a=me -40 a=measured 43 a=messages -10 a=met -8 a=mi -9 a=milk -13 a=min 46 a=mine -9 a=mo -13
a=mor -57 a=mutch 64 a=my -21 a=n 30 a=nee -37 a=never 8 a=next 16 a=ni -19 a=night -7 a=nine -8 a=no 39
a=nurse -12 a=o 20 a=of 8 a=off 18 a=office -22 a=officer -32 a=ok 11 a=old -42 a=on -28 a=once -31 a=one 9
a=ones -9 a=opened 37 a=or -60 a=ora -12 a=ot 13 a=out 28 a=over -10 a=p 22 a=pa -14 a=page 49 a=party -8
a=passed 14 a=person -10 a=phong -10 a=place 15 a=placement 65 a=planck -14 a=played -23 a=plays 39 a=please
-20 a=press -18 a=pulled 20 a=pun 7 a=put -18 a=q -19 a=queen -16 a=quine -11 a=r 17 a=real 14 a=really 11
a=reckon -8 a=remember -8 a=requested 27 a=requests 32 a=retreat -15 a=ring 16 a=run -7 a=s 51 a=sa -7 a=said
-54 a=same -42 a=sang 24 a=say -19 a=says 12 a=scanned 8 a=school -12 a=se -20 a=selling 9 a=sells 13 a=send
-42 a=sends 40 a=sent 38 a=shared -21 a=she's -21 a=shouted 9 a=show -17 a=showed 54 a=siang -8 a=side -11
a=signs 17 a=since 14 a=sir 22 a=sister -11 a=sits 13 a=siya -15 a=smith -8 a=so 13 a=soap -10 a=somebody 49
a=someone 53 a=something 61 a=speaker -15 a=spoke -8 a=station -21 a=summit 13 a=szepen -71 a=tae -8 a=tau
-16 a=taught 52 a=te -27 a=tea -7 a=technician 37 a=tell -63 a=tent -8 a=that -21 a=the 66 a=thing -7 a=think
-16 a=this 14 a=through -9 a=till -7 a=time 20 a=to -67 a=together -27 a=told -17 a=train -24 a=turned 8
a=two 48 a=uncle -26 a=university -14 a=until -15 a=up -21 a=used -20 a=v 17 a=van 47 a=von -38 a=voss -24
a=w -14 a=wait -8 a=want -16 a=wants -9 a=was 43 a=watches 9 a=we -28 a=wei 16 a=well 19 a=went 28 a=were 31
a=what -9 a=when -8 a=which 19 a=who 44 a=wife 12 a=will 96 a=wishes 10 a=with -49 a=work 21 a=would 11
a=writes 45 a=wrong -7 a=wrote 33 a=years -30 a=you -13 a=young -24 a=youth -19 a=z 16 a=¶ 21 a=– -56 a=— 42
a=。 -10 aa=!/\" -21 aa=!/' -26 aa=!/he -12 aa=!/i -15 aa=!/she 13 aa=\"/$ 13 aa=\"/. 26 aa=\"/i -14 aa=$/$ 38
aa='/$ 29 aa='/( 21 aa='/, 16 aa='/. -8 aa='/and -17 aa='/at -19 aa='/but 25 aa='/has 48 aa='/in 24 aa='/on
13 aa='/to -7 aa=(/boat 29 aa=(/not -7 aa=(/the 27 aa=)/, -16 aa=)/. -17 aa=,/\" 27 aa=,/' -8 aa=,/. 23
aa=,/11 -9 aa=,/12 -8 aa=,/14 10 aa=,/1971 22 aa=,/1985 -20 aa=,/1986 -10 aa=,/1991 -17 aa=,/2 -13 aa=,/2001
-13 aa=,/2009 -14 aa=,/2019 -18 aa=,/4 13 aa=,/40 -22 aa=,/5 -17 aa=,/6 27 aa=,/8 -18 aa=,/a -28 aa=,/about 8
aa=,/adult -25 aa=,/after -14 aa=,/again 11 aa=,/all -16 aa=,/also 21 aa=,/always 36 aa=,/an 28 aa=,/another
12 aa=,/apparently 100 aa=,/as -52 aa=,/ask -45 aa=,/asked 20 aa=,/asks -9 aa=,/at 16 aa=,/aye -7 aa=,/be -38
aa=,/bea -8 aa=,/bee 7 aa=,/before -23 aa=,/blue -8 aa=,/both -33 aa=,/but 13 aa=,/by -55 aa=,/came 16
aa=,/can -20 aa=,/class -21 aa=,/contract -11 aa=,/county 20 aa=,/creative 43 aa=,/cy -10 aa=,/different -25
aa=,/do -45 aa=,/does 22 aa=,/don't 43 aa=,/dyer 34 aa=,/eleven -15 aa=,/every -30 aa=,/fifteen -11
aa=,/first -23 aa=,/for 12 aa=,/forgive -20 aa=,/forty -15 aa=,/from 20 aa=,/funeral 32 aa=,/good 13 aa=,/had
13 aa=,/has -10 aa=,/have -15 aa=,/he -25 aa=,/he's 36 aa=,/head 8 aa=,/her -13 aa=,/him -27 aa=,/hiring 8
aa=,/hot -8 aa=,/i -68 aa=,/i'm -68 aa=,/i've -34 aa=,/if -17 aa=,/in 40 aa=,/invite 10 aa=,/is 33 aa=,/isn't
9 aa=,/it -35 aa=,/it's -114 aa=,/last -16 aa=,/like -15 aa=,/looked 34 aa=,/loss 17 aa=,/me -13 aa=,/met 17
aa=,/mine -12 aa=,/mine's -8 aa=,/minus -15 aa=,/my 25 aa=,/nairobi -10 aa=,/nakuru -27 aa=,/new -15
aa=,/next -12 aa=,/nine -12 aa=,/none -30 aa=,/nor -11 aa=,/not 25 aa=,/nothing 27 aa=,/of 43 aa=,/ok 19
aa=,/once -9 aa=,/one -33 aa=,/only -26 aa=,/or 14 aa=,/other -10 aa=,/paid -7 aa=,/pensioner 7 aa=,/please
31 aa=,/proper 33 aa=,/quick -13 aa=,/request 37 aa=,/retired -28 aa=,/roadie 16 aa=,/rovaniemi -19 aa=,/sat
24 aa=,/sent -7 aa=,/she's 33 aa=,/should -37 aa=,/since -7 aa=,/six 50 aa=,/siya 10 aa=,/so -25 aa=,/sorry
-9 aa=,/still 50 aa=,/taught 11 aa=,/ten -8 aa=,/that 9 aa=,/that's 31 aa=,/the -40 aa=,/then -16 aa=,/third
-17 aa=,/thirty-one -17 aa=,/this -24 aa=,/three -17 aa=,/to -10 aa=,/told 15 aa=,/took 31 aa=,/trained 11
aa=,/tuesday -22 aa=,/twenty 19 aa=,/two -15 aa=,/unknown 27 aa=,/very 56 aa=,/wala 18 aa=,/walked 14
aa=,/was 77 aa=,/we 82 aa=,/we'd 13 aa=,/we're -9 aa=,/weh 61 aa=,/well -87 aa=,/where -10 aa=,/which -18
aa=,/who 67 aa=,/who'd 55 aa=,/who's 93 aa=,/whom 14 aa=,/with 15 aa=,/without 45 aa=,/writes -11 aa=,/wrote
-16 aa=,/years -13 aa=,/yes -9 aa=,/you -22 aa=,/your -7 aa=./\" 79 aa=./$ 18 aa=./' -13 aa=./( -8 aa=./. -14
aa=./2 28 aa=./a -13 aa=./all -8 aa=./and 16 aa=./any 30 aa=./asks 29 aa=./but -13 aa=./came -19 aa=./don't
41 aa=./dr 28 aa=./ever 15 aa=./every -11 aa=./five 30 aa=./found 35 aa=./four 9 aa=./from 40 aa=./good 22
aa=./he -24 aa=./he's -24 aa=./her 20 aa=./hes 21 aa=./him -23 aa=./his -11 aa=./hmm -11 aa=./i -8 aa=./i'd
-28 aa=./i'm -33 aa=./i've 26 aa=./im -59 aa=./in -10 aa=./invite 8 aa=./is -26 aa=./it -15 aa=./it's 87
aa=./lovely -15 aa=./mine -27 aa=./my -21 aa=./never -41 aa=./nice -13 aa=./ninja -12 aa=./not -12
aa=./nothing 34 aa=./now 54 aa=./one -35 aa=./same 17 aa=./says 14 aa=./sells -21 aa=./she'd -19 aa=./so -28
aa=./somebody 44 aa=./stood -10 aa=./that -13 aa=./that's -8 aa=./the -21 aa=./there 16 aa=./there's -27
aa=./thirty -42 aa=./two 12 aa=./very -13 aa=./want -8 aa=./wants 38 aa=./we 21 aa=./we've -11 aa=./well 13
aa=./when 10 aa=./with -8 aa=./would -9 aa=./yes 8 aa=./¶ 36 aa=12/, -38 aa=2/$ -8 aa=2/. 9 aa=:/\" 41
aa=:/he's 10 aa=:/i -18 aa=:/me -8 aa=:/my 16 aa=:/the -35 aa=;/i 26 aa=;/the 8 aa=?/! -10 aa=?/$ 50 aa=?/'
-26 aa=?/? 16 aa=?/he -47 aa=?/he's -20 aa=?/i -23 aa=?/i've 17 aa=?/no -17 aa=?/she 21 aa=a/. 28 aa=a/good
15 aa=a/la -12 aa=aas/$ 51 aa=about/our 17 aa=added/me 34 aa=again/$ 73 aa=again/sorry -16 aa=and/all -33
aa=and/bea -12 aa=and/decide -9 aa=and/he 23 aa=and/he's -21 aa=and/her 16 aa=and/i 56 aa=and/me 93 aa=and/my
22 aa=and/no 9 aa=and/she 17 aa=and/tell -35 aa=and/the 20 aa=and/then -15 aa=and/this -32 aa=and/was 52
aa=and/we -7 aa=and/why 11 aa=as/me -8 aa=as/well 18 aa=asked/me 38 aa=asks/. 13 aa=at/my -15 aa=at/the 49
aa=ayuda/: -17 aa=b/. 28 aa=banda/$ 25 aa=bem/? -9 aa=bey/, 68 aa=bhai/$ -32 aa=bhai/sent 14 aa=bittet/, 44
aa=bulmer/on 35 aa=but/my -11 aa=but/she 9 aa=c/. 17 aa=came/for 11 aa=came/out 8 aa=chapter/, -12 aa=check/#
-14 aa=clinic/. -25 aa=coisa/$ -14 aa=da/cunha -15 aa=dave/dave 12 aa=de/la -9 aa=de/quem -29 aa=did/inspect
13 aa=did/the -7 aa=do/. -27 aa=do/in -7 aa=dobry/$ -15 aa=down/the -17 aa=driving/lol -15 aa=dunleavy/$ 49
aa=e/. 33 aa=else/get -10 aa=fae/the 19 aa=fellow/. 27 aa=fellow/sent -16 aa=for/her 11 aa=for/the 30
aa=from/a 14 aa=from/chem 37 aa=from/dakar 11 aa=from/lidl 11 aa=from/my 17 aa=from/our 17 aa=from/selangor
35 aa=from/two -65 aa=from/ulaanbaatar -47 aa=gave/him -10 aa=gave/me -19 aa=gave/us 11 aa=gwaan/, -7 aa=h/.
8 aa=had/a -10 aa=had/him -8 aa=had/me 10 aa=had/the 25 aa=has/asked 20 aa=has/been 32 aa=has/invited 24
aa=has/no -18 aa=has/question -88 aa=has/sent 22 aa=has/the -26 aa=has/two 22 aa=has/written 9 aa=held/the 29
aa=help/. -8 aa=her/. -7 aa=here/$ 10 aa=house/. -11 aa=how/$ -10 aa=husband/, -27 aa=i'm/a -9 aa=i/, -8
aa=i/? -18 aa=i/can -13 aa=i/did 10 aa=i/don't 65 aa=i/go -42 aa=i/invite -7 aa=i/never 25 aa=i/send -11
aa=i/think 26 aa=i/was -10 aa=if/i -8 aa=in/a 20 aa=in/belize 21 aa=in/common -23 aa=in/dakar 39 aa=in/gdynia
-36 aa=in/hull -9 aa=in/malmo -10 aa=in/ohio -10 aa=in/one 16 aa=in/perth -15 aa=in/rotterdam 24 aa=in/split
-8 aa=in/the 7 aa=invited/me 19 aa=invites/me 25 aa=is/' -23 aa=is/. 20 aa=is/a 16 aa=is/buyer 8 aa=is/from 9
aa=is/in 26 aa=is/it 16 aa=is/my -53 aa=is/not 10 aa=is/now 31 aa=is/the 20 aa=is/what -26 aa=is/where -37
aa=it/, -11 aa=it/down -9 aa=it/is 38 aa=it/says -8 aa=ji/$ 37 aa=judged/my 13 aa=k/. 17 aa=know/quick -18
aa=knows/me 11 aa=lady/, -18 aa=lah/who -19 aa=like/? -8 aa=like/me -20 aa=lol/$ -14 aa=lund/$ -12
aa=maguire/' 54 aa=man/, 15 aa=man/from -19 aa=mbatha/. 10 aa=me/to -13 aa=mine/, -9 aa=mutch/, 22 aa=my/own
-28 aa=n/. 14 aa=nee/, -37 aa=next/to 16 aa=of/all -45 aa=of/my -7 aa=of/the 27 aa=off/the 23 aa=office/, -19
aa=on/. -21 aa=on/here 21 aa=on/linkedin 9 aa=on/one -23 aa=once/. -9 aa=one/. 30 aa=ones/. -8 aa=or/mikael
-46 aa=or/what -7 aa=ot/' 13 aa=out/of 36 aa=over/a -8 aa=page/says 37 aa=person/$ -7 aa=please/$ -12 aa=q/$
-19 aa=queen/$ -15 aa=r/. 17 aa=ran/the 10 aa=request/hai -24 aa=requested/me 21 aa=s/. 42 aa=said/? -8
aa=sang/in 24 aa=sat/in -13 aa=say/? 30 aa=says/he 41 aa=says/no -21 aa=says/she's -25 aa=says/the 12
aa=says/we 35 aa=sends/me 16 aa=sent/me 20 aa=sent/request 10 aa=she/does -10 aa=show/, -16 aa=showed/me 54
aa=siang/, -8 aa=since/the 27 aa=somebody/$ -18 aa=somebody/. 37 aa=something/, 30 aa=something/. 30
aa=station/in -18 aa=szepen/$ -71 aa=taught/me 42 aa=tell/me -68 aa=that/my 14 aa=the/other 26
aa=the/puppeteer 45 aa=the/same -10 aa=this/time 38 aa=through/the -8 aa=to/add -10 aa=to/another -30
aa=to/be 8 aa=to/me 26 aa=to/my -11 aa=together/, -12 aa=told/me -16 aa=too/, -17 aa=up/to -9 aa=used/to -20
aa=v/$ 21 aa=v/. 12 aa=van/der 48 aa=w/my -19 aa=want/add 30 aa=want/connect 10 aa=wants/in 12 aa=wants/me
-60 aa=wants/to 39 aa=was/a 19 aa=was/at -19 aa=was/in -108 aa=was/mine -14 aa=was/my 44 aa=was/on -11
aa=was/one 24 aa=was/the 46 aa=was/there 9 aa=we/were 8 aa=wei/$ 11 aa=who/$ -23 aa=who/did -87 aa=who/gave
-35 aa=who/is -29 aa=who/keeps 89 aa=who/sat -10 aa=who/was 26 aa=wishes/to 10 aa=with/a 16 aa=with/two -18
aa=would/like 18 aa=writes/. -29 aa=writes/that -16 aa=¶/note -10 aa=¶/¶ 25 aa=。/i -10 ak= -30 ak=! 19 ak=\"
50 ak=$ 26 ak=' 31 ak=( 8 ak=) 21 ak=, 9 ak=. 18 ak=/ 30 ak=: 40 ak=; -11 ak=adv -22 ak=art 20 ak=aux 63
ak=conj -20 ak=event -58 ak=greet -25 ak=kin -37 ak=name -35 ak=org -88 ak=people -48 ak=place -47 ak=poss
-37 ak=prep -31 ak=prof -49 ak=school -84 ak=subj 17 ak=title 9 ak=verb 66 ak=word -53 ak=¶ 21 ak=– -56 ak=—
42 ak=。 -10 b=! 17 b=\" 27 b=( 34 b=) -12 b=* 53 b=. 97 b=03 26 b=1 80 b=2 -10 b=3 -9 b=4 12 b=40 -26 b=5 16
b=97 8 b=: 42 b=; -13 b=? 22 b=^ 30 b=about 17 b=academy 29 b=across 19 b=ada -16 b=add 17 b=after -25
b=again 77 b=agency -8 b=agronomist -10 b=all -69 b=also -24 b=alumni -13 b=always -60 b=am 14 b=amigo -10
b=an -13 b=and 20 b=another -33 b=answer -8 b=any 41 b=app 29 b=are -8 b=as 38 b=ask -20 b=asked -41 b=asks
-12 b=at -96 b=ate -10 b=auditor -9 b=aye 25 b=bakery -9 b=band 18 b=bank -7 b=barge -10 b=barrister 13
b=batch -10 b=be -35 b=beach -15 b=because -10 b=been -17 b=being -31 b=believe 15 b=bem -14 b=bench -21
b=best 26 b=between 7 b=big 34 b=bit -9 b=board 11 b=boat -8 b=boston -8 b=bot 14 b=both -19 b=bournville -48
b=box 10 b=boy 46 b=brother -16 b=brrr -29 b=bus 11 b=but -41 b=button 47 b=buyer -8 b=by 42 b=c 17 b=cafe -7
b=call 20 b=called -66 b=calls 45 b=can -13 b=capt 20 b=captain -23 b=car -10 b=ceremony -9 b=certain 22
b=chainsaw -25 b=chair -16 b=chairlift -12 b=chap 12 b=check 42 b=chief -8 b=church -10 b=ciao -13 b=class
-32 b=click 12 b=clipboard 62 b=club -40 b=coach -17 b=coaches -8 b=come -36 b=comes 19 b=concrete 10
b=connect 8 b=cook 33 b=cooperative 26 b=corps 14 b=could -33 b=court -11 b=cousin 24 b=crane 11 b=crew 41
b=customs -14 b=da -13 b=dame -9 b=day -31 b=days 19 b=de -16 b=dear -43 b=decide 59 b=dentist -9
b=deposition 11 b=depot 37 b=desk -17 b=did 19 b=died 19 b=different -15 b=dig -23 b=director -15 b=do -10
b=doctor 27 b=doctorate 17 b=does -11 b=doesn't 32 b=don't 14 b=door -27 b=dorm -8 b=down -7 b=dr 62
b=dredger -9 b=drinks -42 b=drives -14 b=driving 10 b=dublin 17 b=ehm 48 b=ek -37 b=electrician 13 b=else 23
b=end 8 b=engineer 51 b=engr 31 b=enough 30 b=entrepreneur -12 b=eu -7 b=even -30 b=evening 30 b=ever 8
b=every -7 b=everybody -41 b=everyone 7 b=ex -21 b=examiner 56 b=f 64 b=factory -19 b=fair -28 b=family -15
b=farm -15 b=farmer -33 b=father -15 b=fee -16 b=fella -10 b=fellow -13 b=fire -7 b=firm -14 b=first -12
b=flat -7 b=floor -55 b=for -93 b=forger -9 b=form -29 b=former 41 b=found 91 b=fr -25 b=frau 11 b=friday -8
b=friend -11 b=friends -30 b=from -11 b=front 11 b=funeral 20 b=gang 12 b=gasworks -11 b=gate 20 b=gentleman
16 b=girl -9 b=go -11 b=goat 14 b=goes 62 b=got 42 b=grant -19 b=group 13 b=guy 73 b=h 60 b=had -58 b=hai -36
b=half -13 b=hand 27 b=has -22 b=have -28 b=he's 58 b=headline -21 b=heard 26 b=heart -30 b=hello -58 b=helo
-14 b=help 8 b=here 14 b=here's 20 b=hers 14 b=hesitating 18 b=high -25 b=him -25 b=himself -27 b=his -26
b=history 11 b=hm 23 b=hmm 28 b=ho -11 b=hola -23 b=hour 30 b=hours -20 b=house -43 b=how 74 b=hr 49 b=hrs
-61 b=husband 9 b=i -13 b=i'm -90 b=i've 36 b=im -12 b=in -115 b=inspector -30 b=institute -9 b=invitation 29
b=invt 47 b=is 82 b=iss 38 b=it -15 b=it's 61 b=its 36 b=joined -9 b=judge 33 b=just -12 b=kathmandu 12
b=kind 24 b=kitchen -10 b=knocked 20 b=know 10 b=knows 21 b=kolej -9 b=la -26 b=lad -40 b=ladder 10 b=lady 40
b=lang -12 b=lass -20 b=late -52 b=latin -8 b=laugh -9 b=leader 24 b=lecture -7 b=letter 40 b=letters -11
b=librarian 17 b=licence -13 b=life 36 b=lifeguard -57 b=like 13 b=likes 10 b=line 73 b=link 21 b=linkedin 35
b=list 57 b=live -10 b=living -21 b=logo -9 b=lol 47 b=look 58 b=lorry -7 b=lost 13 b=lunch -37 b=machine -7
b=made -8 b=maid -10 b=makers -11 b=man -48 b=man's 11 b=march -31 b=marks -11 b=masel -7 b=master -17 b=mate
19 b=may -8 b=me -85 b=mean 13 b=men 10 b=message -17 b=met 19 b=mikkel -31 b=mind -20 b=mine -58 b=ministry
42 b=minutes -9 b=mmm 18 b=month 33 b=morning 45 b=mr 58 b=mrs 43 b=ms 20 b=my -25 b=na -25 b=name 61 b=named
27 b=namesake 13 b=namin -15 b=nasa -10 b=need -14 b=never 8 b=new -11 b=ngo 21 b=night 13 b=nine 15 b=niya
-31 b=nobody -9 b=noo -7 b=not 32 b=note 26 b=nothing -28 b=notification 10 b=now 59 b=o -12 b=oboe -37
b=obviously 9 b=od 17 b=of -69 b=office -8 b=oh 73 b=ohio -26 b=ok -22 b=old 39 b=on -41 b=one 85 b=ones -7
b=only -14 b=open 21 b=or 20 b=ora 9 b=our -17 b=out 11 b=over -14 b=own 12 b=owner -28 b=pages -10 b=paid
-10 b=pair -12 b=panel 24 b=papers -31 b=party 46 b=passed -14 b=paying 8 b=payroll -8 b=pending -7 b=people
-38 b=permit -15 b=person 29 b=phone -21 b=photo -65 b=picture -25 b=pile 8 b=pilot -22 b=pixar 24 b=play -25
b=pls 9 b=pools 16 b=price -9 b=prices 28 b=prof -21 b=profile -14 b=punch -27 b=put 7 b=question -32 b=quick
-7 b=r 34 b=radio 8 b=re 21 b=reach 55 b=real 51 b=recruiter -26 b=regarding -7 b=regards 43 b=region -17
b=regional -9 b=request 75 b=requested 17 b=restaurant 39 b=retired -8 b=retreat -19 b=rgds 36 b=right -8
b=rival 19 b=road -9 b=roof 24 b=rose 13 b=runs -8 b=said 13 b=sale 21 b=same -31 b=say -35 b=school -47
b=sea -7 b=second 26 b=secretary 18 b=sergeant -20 b=served -12 b=session -7 b=set -14 b=sgt -12 b=she -40
b=she's 32 b=shed -7 b=sheep -29 b=shes 17 b=ship -20 b=short -8 b=show -14 b=si 18 b=side 35 b=signals -12
b=signs 26 b=sit -23 b=siya -8 b=small 12 b=so 100 b=some -33 b=somebody 18 b=son 8 b=speaker 11 b=spell -16
b=spent 45 b=spoke 43 b=spoken 65 b=spring 23 b=sr 8 b=st -110 b=stall -11 b=stamps -14 b=stand -10 b=started
-33 b=steel -30 b=still 11 b=stock -7 b=straight -17 b=strangers 59 b=suit -39 b=summers 20 b=supplier -33
b=sure 8 b=surname 41 b=t 12 b=tables 27 b=tae -17 b=talk -9 b=talked 13 b=taught -7 b=taxi -16 b=tea 8
b=teach -46 b=teacher 8 b=teams -10 b=that -18 b=that's 39 b=thats -8 b=the -125 b=there 14 b=there's 23
b=thing -14 b=things 26 b=this 118 b=thought -11 b=thoughts 35 b=three 58 b=through -8 b=time 16 b=times 79
b=tin -22 b=to 16 b=today 10 b=too -21 b=touch 40 b=tour -34 b=tower -16 b=town -42 b=train -11 b=trainee 8
b=training 7 b=turned 26 b=two 99 b=un 62 b=una 9 b=under -72 b=undertaker -10 b=une 35 b=uni -19 b=union -8
b=university -21 b=unknown 9 b=up 19 b=us -41 b=van -8 b=view 52 b=visionary -38 b=voice 10 b=von 59 b=w 22
b=wait -22 b=walk -7 b=want 27 b=warehouse 27 b=was -62 b=wasn't -22 b=watch -15 b=we -23 b=we're 27 b=weeks
-20 b=well 11 b=welsh 9 b=went 33 b=were -43 b=where 19 b=which -13 b=who 57 b=who's -42 b=whom 8 b=wi -8
b=winters -28 b=with 31 b=witness 10 b=woman 33 b=words -13 b=work -19 b=worked -11 b=worker 24 b=works 12
b=would 8 b=write 109 b=writes 18 b=wrong 12 b=wrote -34 b=ya -7 b=yeah 11 b=year -24 b=years 8 b=yes -7
b=you -90 b=your -18 b=ysgol -15 b=zookeeper -17 b=¶ 13 b=– 39 bias -226 bk=!/! -10 bk=!/aux 24 bk=!/prep 37
bk=!/subj -12 bk=!/word -22 bk=\"/ -18 bk=\"/, 11 bk=\"/. -27 bk=\"/art -13 bk=\"/aux -20 bk=\"/greet 51
bk=\"/people -13 bk=\"/prep 57 bk=\"/prof 9 bk=\"/verb 9 bk='/ -13 bk='/, -10 bk='/. -51 bk='/? -9 bk='/adv
62 bk='/aux 50 bk='/greet -22 bk='/name -13 bk='/people -9 bk='/prof 20 bk='/title -14 bk='/verb 39 bk=(/ -9
bk=,/ 15 bk=,/' 7 bk=,/adv -54 bk=,/art 31 bk=,/aux 13 bk=,/conj 38 bk=,/name 20 bk=,/people -66 bk=,/prep
-10 bk=,/prof 37 bk=,/school -13 bk=,/subj -14 bk=,/title 78 bk=,/verb -18 bk=,/word -60 bk=./ 25 bk=./\" 28
bk=./' -30 bk=./( -38 bk=./. -17 bk=./art 13 bk=./aux 29 bk=./conj 18 bk=./name 21 bk=./poss -23 bk=./prep
-21 bk=./prof -8 bk=./school -10 bk=./subj -24 bk=./title 58 bk=./verb -33 bk=./word -7 bk=./— 16 bk=/ -46
bk=/! 26 bk=/' -40 bk=/( 30 bk=/, -33 bk=/. 24 bk=/; 21 bk=/? 20 bk=/adv -20 bk=/art -27 bk=/aux -10 bk=/conj
-30 bk=/event -12 bk=/kin 69 bk=/name -22 bk=/poss -12 bk=/prep -60 bk=/prof -22 bk=/title 22 bk=/verb -32
bk=/word -41 bk=/– -15 bk=:/\" 22 bk=:/adv 19 bk=:/art 25 bk=:/aux -14 bk=:/event -11 bk=:/word -19 bk=;/aux
-17 bk=?/ -19 bk=?/art 20 bk=?/people 17 bk=?/poss 11 bk=?/title 9 bk=^/ 40 bk=^/\" -35 bk=^/' -14 bk=^/adv
-21 bk=^/art 22 bk=^/conj -11 bk=^/event -12 bk=^/greet -61 bk=^/kin -13 bk=^/name -25 bk=^/people 21
bk=^/place -22 bk=^/prep 55 bk=^/prof 30 bk=^/subj -35 bk=^/title 44 bk=^/verb 25 bk=^/word 40 bk=adv/ -35
bk=adv/' -11 bk=adv/( -12 bk=adv/, 9 bk=adv/. 48 bk=adv/? -22 bk=adv/adv -28 bk=adv/art 16 bk=adv/aux -82
bk=adv/conj 43 bk=adv/org -9 bk=adv/people 18 bk=adv/poss 38 bk=adv/prep -47 bk=adv/title -25 bk=adv/verb -21
bk=adv/word 18 bk=art/ 32 bk=art/\" 9 bk=art/' 21 bk=art/, -32 bk=art/. -27 bk=art/adv 23 bk=art/art 9
bk=art/aux -42 bk=art/event -10 bk=art/prep -13 bk=art/prof 20 bk=art/title 24 bk=art/verb -11 bk=art/word 37
bk=aux/ 72 bk=aux/' 34 bk=aux/, -12 bk=aux/. -26 bk=aux/adv 30 bk=aux/conj -28 bk=aux/kin -39 bk=aux/people
12 bk=aux/poss 8 bk=aux/prep 15 bk=aux/prof 39 bk=aux/subj -25 bk=aux/title -61 bk=aux/verb -15 bk=aux/word
33 bk=conj/ -13 bk=conj/, 8 bk=conj/art 34 bk=conj/conj -12 bk=conj/name -13 bk=conj/people -18 bk=conj/poss
-22 bk=conj/prep 24 bk=conj/subj -14 bk=conj/title 26 bk=conj/verb 28 bk=event/, -24 bk=event/. -13
bk=event/art -27 bk=event/aux -23 bk=event/conj 17 bk=event/event 16 bk=event/prep -27 bk=event/subj -8
bk=event/verb -22 bk=event/word -17 bk=greet/, 9 bk=greet/. 20 bk=greet/people -18 bk=greet/poss -19
bk=greet/title -57 bk=greet/word 8 bk=kin/, 36 bk=kin/. -17 bk=kin/aux 22 bk=kin/prep -27 bk=name/ -39
bk=name/, -29 bk=name/. 8 bk=name/art 35 bk=name/aux 30 bk=name/conj -72 bk=name/prep -41 bk=name/school -8
bk=name/title -45 bk=name/verb 40 bk=name/word 29 bk=org/ 21 bk=org/, -22 bk=org/. 14 bk=org/: 42 bk=org/adv
-10 bk=org/org 16 bk=org/prep -19 bk=people/' 65 bk=people/, 87 bk=people/. 27 bk=people/: -35 bk=people/? 22
bk=people/aux 28 bk=people/people 36 bk=people/prep 82 bk=people/prof -18 bk=people/subj 17 bk=people/title
45 bk=people/verb 28 bk=people/word 36 bk=place/, -13 bk=place/. 25 bk=place/prep -13 bk=place/verb 10
bk=poss/ 59 bk=poss/' -7 bk=poss/. -74 bk=poss/: 46 bk=poss/; -12 bk=poss/adv 13 bk=poss/aux -21 bk=poss/org
-7 bk=poss/people 11 bk=poss/prep -23 bk=poss/prof -9 bk=poss/school 11 bk=poss/title 26 bk=poss/verb -25
bk=poss/word -23 bk=prep/ -83 bk=prep/\" 32 bk=prep/' -10 bk=prep/, 15 bk=prep/. 16 bk=prep/: 12 bk=prep/adv
-43 bk=prep/art -40 bk=prep/aux 8 bk=prep/conj 15 bk=prep/event -18 bk=prep/name -23 bk=prep/place -18
bk=prep/poss -43 bk=prep/title -12 bk=prep/verb 17 bk=prep/word -59 bk=prof/' -12 bk=prof/( 32 bk=prof/. -16
bk=prof/aux -8 bk=prof/conj 17 bk=prof/poss 31 bk=prof/prep -45 bk=prof/title 10 bk=prof/verb 14 bk=prof/word
16 bk=school/ -12 bk=school/, -21 bk=school/. 22 bk=school/prep -23 bk=school/prof -10 bk=subj/ -21 bk=subj/'
18 bk=subj/, 14 bk=subj/. -80 bk=subj/? 30 bk=subj/adv -15 bk=subj/art -23 bk=subj/aux -11 bk=subj/prep -70
bk=subj/title -10 bk=subj/verb -16 bk=subj/word -10 bk=title/ 8 bk=title/( 8 bk=title/. 114 bk=title/art -14
bk=title/conj -13 bk=title/prep -25 bk=title/verb 11 bk=verb/ -45 bk=verb/\" 25 bk=verb/' 15 bk=verb/. 39
bk=verb/? 18 bk=verb/adv 34 bk=verb/aux -14 bk=verb/name -24 bk=verb/people 33 bk=verb/poss -57 bk=verb/prep
76 bk=verb/prof 11 bk=verb/subj 32 bk=verb/title 37 bk=verb/verb -8 bk=verb/word 17 bk=word/ 17 bk=word/\"
-16 bk=word/' -42 bk=word/( -9 bk=word/. 18 bk=word/: 10 bk=word/; 19 bk=word/? 12 bk=word/art -44
bk=word/aux 11 bk=word/conj -11 bk=word/event 18 bk=word/name 10 bk=word/people -15 bk=word/place -8
bk=word/poss -17 bk=word/prep -13 bk=word/prof 17 bk=word/subj 23 bk=word/title -35 bk=word/verb -9
bk=word/word -33 bk=¶/¶ 14 c=2 -88 c=3 -132 dir=i -108 dir=o -118 g= -43 g=else -74 g=name 91 g=nameelse 9
g=namewordelse -34 g=word -80 g=wordelse -87 gK=/low -33 gK=/open -9 gK=else/cap -24 gK=else/low -23
gK=else/open -27 gK=name/low 24 gK=name/open 62 gK=nameelse/low 11 gK=nameword/cap 64 gK=nameword/low -31
gK=nameword/open -40 gK=namewordelse/cap -15 gK=namewordelse/low -9 gK=namewordelse/open -10 gK=word/cap -18
gK=word/low -51 gK=word/open -11 gK=wordelse/cap -60 gK=wordelse/low -22 gKa=/cap/ 9 gKa=/cap/! 33
gKa=/cap/\" -12 gKa=/cap/, 17 gKa=/cap/; -16 gKa=/cap/art 27 gKa=/cap/aux 9 gKa=/cap/conj -24 gKa=/cap/event
-22 gKa=/cap/name -7 gKa=/cap/org -7 gKa=/cap/people -17 gKa=/cap/poss 27 gKa=/cap/school -10 gKa=/cap/subj
28 gKa=/cap/word -33 gKa=/low/ 16 gKa=/low/! 38 gKa=/low/\" 20 gKa=/low/$ -19 gKa=/low/( 17 gKa=/low/) 20
gKa=/low/, 25 gKa=/low/. 11 gKa=/low/: -21 gKa=/low/adv -20 gKa=/low/art -14 gKa=/low/aux 33 gKa=/low/conj
-19 gKa=/low/event -12 gKa=/low/kin -9 gKa=/low/name -14 gKa=/low/org -9 gKa=/low/people -16 gKa=/low/place
-12 gKa=/low/prep -31 gKa=/low/prof -19 gKa=/low/school -12 gKa=/low/title 15 gKa=/low/verb 24 gKa=/low/word
-23 gKa=/low/— 19 gKa=/low/。 -10 gKa=/open/! -22 gKa=/open/\" 11 gKa=/open/$ 42 gKa=/open/' 11 gKa=/open/,
-21 gKa=/open/. -9 gKa=/open/adv -19 gKa=/open/art -11 gKa=/open/aux -9 gKa=/open/conj 32 gKa=/open/event 16
gKa=/open/name -18 gKa=/open/people -13 gKa=/open/place -9 gKa=/open/poss 13 gKa=/open/prep -10
gKa=/open/prof -18 gKa=/open/subj -16 gKa=/open/title 13 gKa=/open/verb 22 gKa=else/cap/$ -8 gKa=else/cap/.
-20 gKa=else/cap/conj 16 gKa=else/cap/event 8 gKa=else/cap/word 11 gKa=else/low/$ -12 gKa=else/low/' 11
gKa=else/low/. -17 gKa=else/low/? -7 gKa=else/low/adv 26 gKa=else/low/conj 11 gKa=else/low/event 11
gKa=else/low/prep -7 gKa=else/low/verb -17 gKa=else/low/word 11 gKa=else/open/ -8 gKa=else/open/$ 10
gKa=else/open/' 13 gKa=else/open/prep -8 gKa=name/cap/ -11 gKa=name/cap/! -15 gKa=name/cap/$ 11
gKa=name/cap/' -30 gKa=name/cap/( 8 gKa=name/cap/. -22 gKa=name/cap/: 13 gKa=name/cap/? -7 gKa=name/cap/adv
13 gKa=name/cap/art 12 gKa=name/cap/aux 12 gKa=name/cap/conj -11 gKa=name/cap/name -12 gKa=name/cap/org -15
gKa=name/cap/place -11 gKa=name/cap/prep 25 gKa=name/cap/prof -7 gKa=name/cap/school -14 gKa=name/cap/title
14 gKa=name/cap/word 15 gKa=name/low/ 24 gKa=name/low/! 15 gKa=name/low/\" 9 gKa=name/low/) 9 gKa=name/low/,
17 gKa=name/low/. -9 gKa=name/low/: 31 gKa=name/low/? 9 gKa=name/low/art -12 gKa=name/low/conj -17
gKa=name/low/event -30 gKa=name/low/name 9 gKa=name/low/org -28 gKa=name/low/poss -37 gKa=name/low/prep 17
gKa=name/low/school -25 gKa=name/low/title -9 gKa=name/low/verb 12 gKa=name/low/word -10 gKa=name/low/¶ 9
gKa=name/open/ 13 gKa=name/open/\" 9 gKa=name/open/( -19 gKa=name/open/. 37 gKa=name/open/? 14
gKa=name/open/adv 9 gKa=name/open/art 28 gKa=name/open/aux -10 gKa=name/open/conj -12 gKa=name/open/event -11
gKa=name/open/name 26 gKa=name/open/org -13 gKa=name/open/people 14 gKa=name/open/prep -19
gKa=name/open/school -7 gKa=name/open/subj 14 gKa=name/open/verb 24 gKa=name/open/word 16 gKa=name/open/¶ 8
gKa=nameelse/cap/' 11 gKa=nameelse/cap/, -39 gKa=nameelse/cap/: 12 gKa=nameelse/cap/conj 28
gKa=nameelse/cap/prep 20 gKa=nameelse/low/ -19 gKa=nameelse/low/$ -14 gKa=nameelse/low/' 17
gKa=nameelse/low/, -15 gKa=nameelse/low/. 10 gKa=nameelse/low/: 13 gKa=nameelse/low/aux 9
gKa=nameelse/low/conj -8 gKa=nameelse/low/name -18 gKa=nameelse/low/verb 21 gKa=nameelse/low/word 19
gKa=nameelse/open/ -20 gKa=nameelse/open/$ 8 gKa=nameelse/open/, 15 gKa=nameelse/open/aux 12
gKa=nameelse/open/name -16 gKa=nameword/cap/ -15 gKa=nameword/cap/' 10 gKa=nameword/cap/, 12
gKa=nameword/cap/. 25 gKa=nameword/cap/? -16 gKa=nameword/cap/prep 24 gKa=nameword/cap/word -9
gKa=nameword/low/verb -11 gKa=nameword/open/ 22 gKa=nameword/open/! -11 gKa=nameword/open/$ 7
gKa=nameword/open/. 9 gKa=nameword/open/? -9 gKa=nameword/open/art -11 gKa=nameword/open/kin -10
gKa=nameword/open/prep -21 gKa=nameword/open/subj -12 gKa=nameword/open/title -11 gKa=nameword/open/verb 20
gKa=nameword/open/word -11 gKa=namewordelse/open/prep -8 gKa=namewordelse/open/subj 14
gKa=namewordelse/open/verb -12 gKa=word/cap/! -18 gKa=word/cap/$ 19 gKa=word/cap/' -12 gKa=word/cap/, 25
gKa=word/cap/. 19 gKa=word/cap/adv -9 gKa=word/cap/aux -8 gKa=word/cap/name 15 gKa=word/cap/prep -9
gKa=word/cap/subj 18 gKa=word/cap/verb -21 gKa=word/low/$ -28 gKa=word/low/, -11 gKa=word/low/art 21
gKa=word/low/name 16 gKa=word/low/subj -13 gKa=word/low/verb -9 gKa=word/low/word -8 gKa=word/open/name 10
gKa=wordelse/cap/ -8 gKa=wordelse/cap/, -9 gKa=wordelse/cap/verb -11 gKa=wordelse/low/adv -9 gKp=/cap/( -21
gKp=/cap/, -30 gKp=/cap/adv 23 gKp=/cap/art 18 gKp=/cap/kin 11 gKp=/cap/org -20 gKp=/cap/people 37
gKp=/cap/place -8 gKp=/cap/poss 15 gKp=/cap/prep -44 gKp=/cap/prof 45 gKp=/cap/school -20 gKp=/cap/subj 14
gKp=/cap/title -24 gKp=/low/ -25 gKp=/low/! 17 gKp=/low/\" 12 gKp=/low/' -12 gKp=/low/) 19 gKp=/low/, 21
gKp=/low/. 35 gKp=/low/: 9 gKp=/low/? 14 gKp=/low/^ -7 gKp=/low/adv -8 gKp=/low/art -14 gKp=/low/aux -21
gKp=/low/conj -30 gKp=/low/event -13 gKp=/low/greet 20 gKp=/low/kin 19 gKp=/low/name -27 gKp=/low/org -24
gKp=/low/people 17 gKp=/low/place -16 gKp=/low/poss -32 gKp=/low/prep 9 gKp=/low/prof 12 gKp=/low/subj -44
gKp=/low/title 58 gKp=/low/verb 9 gKp=/low/word -33 gKp=/open/! -12 gKp=/open/\" -22 gKp=/open/: 28
gKp=/open/? -11 gKp=else/cap/, -21 gKp=else/cap/art -17 gKp=else/cap/aux 10 gKp=else/cap/prep -27
gKp=else/cap/title 49 gKp=else/low/' 10 gKp=else/low/. -11 gKp=else/low/^ -9 gKp=else/low/art -32
gKp=else/low/aux 9 gKp=else/low/prep -17 gKp=else/low/title 63 gKp=else/low/verb -8 gKp=else/open/' 9
gKp=else/open/. -12 gKp=else/open/^ -18 gKp=name/cap/ 16 gKp=name/cap/, 20 gKp=name/cap/adv -8
gKp=name/cap/art 26 gKp=name/cap/aux -9 gKp=name/cap/conj -17 gKp=name/cap/event -13 gKp=name/cap/greet -19
gKp=name/cap/kin -29 gKp=name/cap/name -21 gKp=name/cap/people 32 gKp=name/cap/place 22 gKp=name/cap/poss -37
gKp=name/cap/prep -12 gKp=name/cap/prof 22 gKp=name/cap/subj -14 gKp=name/cap/title -15 gKp=name/cap/— 9
gKp=name/low/ -62 gKp=name/low/! 36 gKp=name/low/\" 37 gKp=name/low/' 24 gKp=name/low/( 16 gKp=name/low/, 9
gKp=name/low/. 37 gKp=name/low/: 10 gKp=name/low/; 14 gKp=name/low/? 27 gKp=name/low/^ 32 gKp=name/low/adv
-27 gKp=name/low/conj -23 gKp=name/low/event -16 gKp=name/low/greet -20 gKp=name/low/name -62
gKp=name/low/poss -27 gKp=name/low/prep -13 gKp=name/low/prof 7 gKp=name/low/subj -61 gKp=name/low/word -47
gKp=name/low/— 9 gKp=name/open/! 18 gKp=name/open/. -17 gKp=name/open/: 15 gKp=name/open/? 25
gKp=nameelse/cap/ -10 gKp=nameelse/cap/adv -7 gKp=nameelse/cap/aux -12 gKp=nameelse/cap/place -10
gKp=nameelse/cap/prep -12 gKp=nameelse/cap/title -32 gKp=nameelse/cap/word 25 gKp=nameelse/low/ -7
gKp=nameelse/low/\" 11 gKp=nameelse/low/' -12 gKp=nameelse/low/aux -18 gKp=nameelse/low/conj 27
gKp=nameelse/low/place -10 gKp=nameelse/low/prep -31 gKp=nameelse/low/title -20 gKp=nameelse/low/word 28
gKp=nameelse/open/' -14 gKp=nameelse/open/^ 15 gKp=nameword/cap/, 26 gKp=nameword/cap/adv 12
gKp=nameword/cap/art 9 gKp=nameword/cap/aux 15 gKp=nameword/cap/conj 7 gKp=nameword/cap/prep 7
gKp=nameword/cap/word -23 gKp=nameword/low/word -16 gKp=nameword/open/\" -14 gKp=nameword/open/' -10
gKp=nameword/open/^ -8 gKp=namewordelse/open/. -9 gKp=word/cap/ -20 gKp=word/cap/, -21 gKp=word/cap/adv -8
gKp=word/cap/aux 28 gKp=word/cap/conj 10 gKp=word/cap/kin 15 gKp=word/cap/title 37 gKp=word/cap/word -18
gKp=word/low/, -13 gKp=word/low/art -12 gKp=word/low/aux -19 gKp=word/low/word 13 gKp=word/open/. -8
gKp=wordelse/cap/, 13 gKp=wordelse/cap/art -12 gKp=wordelse/cap/aux -7 gKp=wordelse/cap/prep -9
gKp=wordelse/cap/title -11 gKp=wordelse/cap/word -8 gKp=wordelse/low/aux -9 ga2=/!/! 9 ga2=/!/\" -13 ga2=/!/$
23 ga2=/!/he -22 ga2=/\"/$ 15 ga2=/\"/, -9 ga2=/\"/. 42 ga2=/\"/i -17 ga2=/$/$ 24 ga2=/'/$ -34 ga2=/'/( 21
ga2=/'/. -7 ga2=/'/but 25 ga2=/'/has 31 ga2=/'/in 47 ga2=/'/is -8 ga2=/'/to -7 ga2=/(/boat 29 ga2=/(/not -7
ga2=/)/, -11 ga2=/)/. -10 ga2=/,/' -43 ga2=/,/11 -9 ga2=/,/12 -7 ga2=/,/1991 -7 ga2=/,/2001 -13 ga2=/,/2019
-18 ga2=/,/3 -10 ga2=/,/40 -20 ga2=/,/5 -17 ga2=/,/a -19 ga2=/,/adult -25 ga2=/,/always 36 ga2=/,/an -9
ga2=/,/apparently 95 ga2=/,/as -46 ga2=/,/ask -44 ga2=/,/asked 11 ga2=/,/at 9 ga2=/,/before -22 ga2=/,/blue
-8 ga2=/,/both -29 ga2=/,/can -22 ga2=/,/different -21 ga2=/,/does 14 ga2=/,/don't 45 ga2=/,/dyer 34
ga2=/,/eleven -15 ga2=/,/first -14 ga2=/,/forgive -20 ga2=/,/from -9 ga2=/,/good 13 ga2=/,/had 13 ga2=/,/has
-11 ga2=/,/he 15 ga2=/,/he's 8 ga2=/,/head 8 ga2=/,/her -10 ga2=/,/him -12 ga2=/,/his 23 ga2=/,/i -55
ga2=/,/i'm -27 ga2=/,/is 7 ga2=/,/it -17 ga2=/,/it's -63 ga2=/,/last -16 ga2=/,/like -14 ga2=/,/me -17
ga2=/,/mine -11 ga2=/,/mine's -8 ga2=/,/my 35 ga2=/,/nasa -15 ga2=/,/next -12 ga2=/,/no -22 ga2=/,/not 52
ga2=/,/or 15 ga2=/,/other -12 ga2=/,/our 30 ga2=/,/please 31 ga2=/,/proper 33 ga2=/,/quick -13 ga2=/,/retired
-28 ga2=/,/rovaniemi -19 ga2=/,/same -33 ga2=/,/sat 16 ga2=/,/sent -12 ga2=/,/she's 16 ga2=/,/should -40
ga2=/,/six 40 ga2=/,/so -18 ga2=/,/sorry -9 ga2=/,/still 42 ga2=/,/ten -8 ga2=/,/that 24 ga2=/,/that's 17
ga2=/,/the 22 ga2=/,/then -13 ga2=/,/this -19 ga2=/,/three -25 ga2=/,/took 33 ga2=/,/trained 11 ga2=/,/twenty
19 ga2=/,/two -15 ga2=/,/unknown 27 ga2=/,/wants -7 ga2=/,/was 62 ga2=/,/we 42 ga2=/,/we'd 13 ga2=/,/we've 18
ga2=/,/where -9 ga2=/,/who 28 ga2=/,/who'd 51 ga2=/,/who's 40 ga2=/,/whom -12 ga2=/,/with 42 ga2=/,/wrote -15
ga2=/,/years -13 ga2=/,/you -25 ga2=/./\" 17 ga2=/./. 15 ga2=/./2 12 ga2=/./a -8 ga2=/./after -7 ga2=/./and
16 ga2=/./asks 29 ga2=/./both -8 ga2=/./came -19 ga2=/./don't 41 ga2=/./every -11 ga2=/./found 35 ga2=/./good
22 ga2=/./her -12 ga2=/./hes 9 ga2=/./him -14 ga2=/./his -11 ga2=/./i -33 ga2=/./i'd -18 ga2=/./in -23
ga2=/./it -13 ga2=/./it's 36 ga2=/./lovely -15 ga2=/./me 20 ga2=/./mine -27 ga2=/./my -24 ga2=/./never -25
ga2=/./ninja -12 ga2=/./no -26 ga2=/./nothing 34 ga2=/./now 54 ga2=/./on -8 ga2=/./one -39 ga2=/./same -8
ga2=/./sells -24 ga2=/./she'd -19 ga2=/./she's -26 ga2=/./so -8 ga2=/./somebody 50 ga2=/./that's -21
ga2=/./the -40 ga2=/./there 35 ga2=/./this 44 ga2=/./two 12 ga2=/./wants 35 ga2=/./we 29 ga2=/./we've 13
ga2=/./when 10 ga2=/:/' -8 ga2=/:/he 7 ga2=/:/he's 10 ga2=/:/my 21 ga2=/:/the -23 ga2=/;/i 28 ga2=/?/$ 17
ga2=/?/' -11 ga2=/?/? 52 ga2=/?/he's -24 ga2=/?/i 11 ga2=/?/i'm -10 ga2=/?/no -24 ga2=/?/she 21 ga2=/?/we -7
ga2=/aas/$ 49 ga2=/added/me 33 ga2=/again/$ 66 ga2=/again/sorry -16 ga2=/and/a -9 ga2=/and/all -14
ga2=/and/decide -9 ga2=/and/he 18 ga2=/and/he's 15 ga2=/and/i 87 ga2=/and/me 50 ga2=/and/my 28 ga2=/and/no -7
ga2=/and/she -16 ga2=/and/tell -35 ga2=/and/the 21 ga2=/and/then -12 ga2=/and/was 52 ga2=/and/we -7
ga2=/asked/me 31 ga2=/ayuda/: -17 ga2=/bem/? -9 ga2=/bittet/, 44 ga2=/but/she 10 ga2=/check/# -14
ga2=/clinic/. -25 ga2=/coisa/$ -14 ga2=/de/la -8 ga2=/de/quem -29 ga2=/did/inspect 13 ga2=/do/. -17
ga2=/dobry/$ -15 ga2=/down/the -17 ga2=/driving/lol -15 ga2=/dunleavy/$ 49 ga2=/else/get -10 ga2=/fae/the 19
ga2=/fellow/. 27 ga2=/fellow/sent -16 ga2=/for/the 40 ga2=/from/a 9 ga2=/from/chem 37 ga2=/from/selangor 35
ga2=/from/the 56 ga2=/from/ulaanbaatar -47 ga2=/gave/me -26 ga2=/gwaan/, -7 ga2=/had/a -10 ga2=/had/him -8
ga2=/had/me 10 ga2=/had/the 25 ga2=/has/been 43 ga2=/has/sent 14 ga2=/help/. -8 ga2=/how/$ -10 ga2=/i'm/a -9
ga2=/i/? -16 ga2=/i/can -14 ga2=/i/did 12 ga2=/i/don't 65 ga2=/i/go -42 ga2=/i/never 38 ga2=/i/send -8
ga2=/i/was -9 ga2=/in/the -15 ga2=/invites/me 23 ga2=/is/' -23 ga2=/is/a -14 ga2=/is/what -33 ga2=/it/down -9
ga2=/it/is 38 ga2=/ji/$ 37 ga2=/lady/, -18 ga2=/lah/who -19 ga2=/like/? -8 ga2=/maguire/' 54 ga2=/mutch/, 22
ga2=/my/own -28 ga2=/of/the 26 ga2=/office/, -19 ga2=/on/the -7 ga2=/one/. 15 ga2=/or/what -7 ga2=/person/$
-18 ga2=/q/$ -19 ga2=/queen/$ -15 ga2=/request/hai -24 ga2=/sat/in -13 ga2=/say/? 30 ga2=/says/no -21
ga2=/says/the 12 ga2=/says/we 34 ga2=/she/does -10 ga2=/show/, -16 ga2=/siang/, -8 ga2=/since/the 27
ga2=/somebody/$ -18 ga2=/something/, 25 ga2=/station/in -18 ga2=/taught/me 25 ga2=/tell/me -8 ga2=/the/one
-11 ga2=/the/other 26 ga2=/the/puppeteer 45 ga2=/the/same -9 ga2=/this/time 38 ga2=/up/to -9 ga2=/used/to -20
ga2=/want/add 30 ga2=/wants/me -41 ga2=/wants/to 22 ga2=/was/at -24 ga2=/was/in -39 ga2=/was/the 39
ga2=/who/$ -23 ga2=/who/did -36 ga2=/who/is -29 ga2=/who/keeps 89 ga2=/who/sat -9 ga2=/wishes/to 10
ga2=/with/a -8 ga2=/with/the -11 ga2=/writes/. -29 ga2=/。/i -10 ga2=else/$/$ -10 ga2=else/'/$ 15 ga2=else/'/,
37 ga2=else/'/. -7 ga2=else/,/6 27 ga2=else/,/he -10 ga2=else/,/she -8 ga2=else/./$ -7 ga2=else/?/$ -15
ga2=else/and/i -7 ga2=else/from/the -9 ga2=name/!/he 12 ga2=name/\"/, 12 ga2=name/\"/. -14 ga2=name/$/$ 20
ga2=name/'/$ 55 ga2=name/'/. -28 ga2=name/,/\" 32 ga2=name/,/' 36 ga2=name/,/. 23 ga2=name/,/and 10
ga2=name/,/at 8 ga2=name/,/bea -8 ga2=name/,/bee 7 ga2=name/,/but 17 ga2=name/,/creative 43 ga2=name/,/cy -10
ga2=name/,/do -44 ga2=name/,/for 19 ga2=name/,/from 30 ga2=name/,/he -25 ga2=name/,/he's 36 ga2=name/,/hiring
8 ga2=name/,/his -20 ga2=name/,/i'm -32 ga2=name/,/in 37 ga2=name/,/invite 10 ga2=name/,/is 27
ga2=name/,/isn't 10 ga2=name/,/it -18 ga2=name/,/loss 17 ga2=name/,/me 8 ga2=name/,/no 19 ga2=name/,/not -27
ga2=name/,/now 14 ga2=name/,/of 47 ga2=name/,/ok 19 ga2=name/,/one -31 ga2=name/,/only -23
ga2=name/,/pensioner 7 ga2=name/,/request 8 ga2=name/,/same 28 ga2=name/,/sat 9 ga2=name/,/she 10
ga2=name/,/she's 19 ga2=name/,/six 11 ga2=name/,/that -15 ga2=name/,/that's 15 ga2=name/,/the -56
ga2=name/,/third -17 ga2=name/,/was 15 ga2=name/,/we 49 ga2=name/,/we've -21 ga2=name/,/well -85
ga2=name/,/which -16 ga2=name/,/who 41 ga2=name/,/who's 53 ga2=name/,/whom 26 ga2=name/,/with -24
ga2=name/./\" 51 ga2=name/./' -19 ga2=name/./. -27 ga2=name/./can 9 ga2=name/./he -29 ga2=name/./he's -29
ga2=name/./hes 12 ga2=name/./hmm -11 ga2=name/./i -33 ga2=name/./i'm -27 ga2=name/./in 13 ga2=name/./it's 53
ga2=name/./my -20 ga2=name/./never -12 ga2=name/./no 31 ga2=name/./she 13 ga2=name/./she's 33 ga2=name/./so
-20 ga2=name/./that's 14 ga2=name/./there's -20 ga2=name/./this -32 ga2=name/./we 12 ga2=name/./¶ 37
ga2=name/:/\" 7 ga2=name/:/' 9 ga2=name/?/$ 49 ga2=name/?/? -33 ga2=name/?/he -46 ga2=name/?/i -33
ga2=name/?/no 8 ga2=name/?/we 8 ga2=name/a/good 17 ga2=name/about/our 17 ga2=name/again/$ 11 ga2=name/and/bea
-12 ga2=name/and/he 11 ga2=name/and/he's -34 ga2=name/and/i -29 ga2=name/and/me 43 ga2=name/and/she 34
ga2=name/and/this -33 ga2=name/and/why -40 ga2=name/asked/me 12 ga2=name/at/my -8 ga2=name/at/the 23
ga2=name/b/. 28 ga2=name/bhai/$ -32 ga2=name/bhai/sent 14 ga2=name/bulmer/on 35 ga2=name/came/out 8
ga2=name/da/cunha -15 ga2=name/dave/dave 12 ga2=name/did/the -9 ga2=name/e/. 33 ga2=name/from/a 7
ga2=name/from/dakar 11 ga2=name/from/lidl 11 ga2=name/from/the -21 ga2=name/gave/me 8 ga2=name/gave/us 11
ga2=name/h/. 8 ga2=name/has/invited 24 ga2=name/has/no -18 ga2=name/has/question -88 ga2=name/has/sent 8
ga2=name/i/think 29 ga2=name/in/a 22 ga2=name/in/belize 21 ga2=name/in/common -23 ga2=name/in/my 12
ga2=name/in/the 24 ga2=name/invited/me 22 ga2=name/is/a 33 ga2=name/is/buyer 8 ga2=name/is/in 21
ga2=name/is/it 16 ga2=name/is/my -54 ga2=name/is/the 20 ga2=name/k/. 17 ga2=name/know/quick -18
ga2=name/knows/me 11 ga2=name/like/me -17 ga2=name/lund/$ 8 ga2=name/man/, 16 ga2=name/mbatha/. 10
ga2=name/n/. 14 ga2=name/nee/, -37 ga2=name/of/all -44 ga2=name/of/the 11 ga2=name/off/the 23 ga2=name/one/.
15 ga2=name/or/mikael -46 ga2=name/ot/' 13 ga2=name/person/$ 10 ga2=name/r/. 17 ga2=name/sent/request 10
ga2=name/showed/me 26 ga2=name/somebody/. 20 ga2=name/something/. 30 ga2=name/szepen/$ -71 ga2=name/taught/me
16 ga2=name/to/be 9 ga2=name/to/me 27 ga2=name/told/me -15 ga2=name/too/, -11 ga2=name/v/$ 21 ga2=name/v/. 12
ga2=name/van/der 22 ga2=name/wants/in 11 ga2=name/wants/me -18 ga2=name/wants/to 19 ga2=name/was/a 22
ga2=name/was/in -74 ga2=name/was/my 17 ga2=name/was/the 8 ga2=name/we/were 8 ga2=name/wei/$ 11
ga2=name/with/a 25 ga2=name/writes/that -16 ga2=name/¶/¶ 31 ga2=nameelse/$/$ -9 ga2=nameelse/,/roadie 16
ga2=nameelse/./$ 14 ga2=nameelse/./he -12 ga2=nameelse/./i 67 ga2=nameelse/./i've 24 ga2=nameelse/./me -14
ga2=nameelse/./we -19 ga2=nameelse/?/$ 17 ga2=nameelse/at/the 12 ga2=nameword/$/$ 17 ga2=nameword/./$ 8
ga2=nameword/?/$ -19 ga2=nameword/from/the -11 ga2=namewordelse/$/$ 10 ga2=word/,/two 29 ga2=word/./$ 11
ga2=word/of/the -7 ga2=wordelse/$/$ -9 ga2=wordelse/./he 22 ga=/! 49 ga=/\" 19 ga=/$ 24 ga=/& -10 ga=/' 17
ga=/( 30 ga=/) 17 ga=/, 22 ga=/. 9 ga=/2 -14 ga=/: -18 ga=/; -17 ga=/a 21 ga=/aas 49 ga=/about -12 ga=/add
-21 ga=/added 30 ga=/again 52 ga=/ako -9 ga=/an -11 ga=/and 18 ga=/are -17 ga=/asked 31 ga=/asks 17 ga=/at 17
ga=/ayuda -17 ga=/be -41 ga=/been 23 ga=/before 56 ga=/bem -9 ga=/bittet 44 ga=/both -8 ga=/but 18 ga=/by -13
ga=/call -11 ga=/calls -46 ga=/came 8 ga=/check -13 ga=/claims 8 ga=/clinic -25 ga=/cohort -11 ga=/coisa -14
ga=/colliery -7 ga=/da -13 ga=/daw -7 ga=/de 32 ga=/dia -7 ga=/did 77 ga=/do -45 ga=/dobry -15 ga=/done -20
ga=/down -18 ga=/driving -15 ga=/dunleavy 49 ga=/e -12 ga=/else -14 ga=/fae 18 ga=/fellow 10 ga=/floor -11
ga=/from 120 ga=/gave -26 ga=/gets 14 ga=/gwaan -7 ga=/h -10 ga=/had 43 ga=/hands 41 ga=/has -25 ga=/hat 37
ga=/have -23 ga=/he -14 ga=/he's -7 ga=/heads 42 ga=/help -10 ga=/her 16 ga=/hires -19 ga=/his -10 ga=/how
-11 ga=/i -15 ga=/i'd -20 ga=/i'm -48 ga=/i've 12 ga=/in -72 ga=/invites 20 ga=/is 32 ga=/it's -31 ga=/ji 52
ga=/judged 26 ga=/just -7 ga=/know -26 ga=/knows -58 ga=/ko -13 ga=/la -12 ga=/lady -34 ga=/lah -20 ga=/lang
-16 ga=/letters -9 ga=/like -14 ga=/lives 57 ga=/love -11 ga=/madam -32 ga=/made 16 ga=/maguire 82 ga=/makes
42 ga=/man -19 ga=/me -22 ga=/measured 42 ga=/messages -10 ga=/met -7 ga=/mi -9 ga=/mutch 64 ga=/my 49 ga=/na
32 ga=/no 34 ga=/office -22 ga=/officer -29 ga=/ok 11 ga=/on -46 ga=/once -8 ga=/one 10 ga=/opened 21 ga=/or
-18 ga=/out -9 ga=/pa -14 ga=/page 13 ga=/person -21 ga=/press -13 ga=/pun 7 ga=/put -15 ga=/q -19 ga=/queen
-16 ga=/quine -11 ga=/ran 16 ga=/reckon -8 ga=/remember -8 ga=/requests 16 ga=/runs -9 ga=/say -14 ga=/says
-58 ga=/school -10 ga=/sends 23 ga=/sent 28 ga=/she -25 ga=/she's -21 ga=/show -17 ga=/siang -8 ga=/side -7
ga=/sir -10 ga=/siya -15 ga=/so -15 ga=/someone 54 ga=/something 26 ga=/spoke -9 ga=/station -18 ga=/tae -8
ga=/taught 32 ga=/technician 37 ga=/tell -8 ga=/that -19 ga=/the 21 ga=/think -15 ga=/this 15 ga=/to -26
ga=/together -8 ga=/too -8 ga=/train -22 ga=/two 35 ga=/uncle -15 ga=/up -20 ga=/used -20 ga=/van 25 ga=/wait
-8 ga=/want 26 ga=/wants -19 ga=/was 19 ga=/we -8 ga=/went 27 ga=/who 63 ga=/will 87 ga=/wishes 10 ga=/with
-30 ga=/works 16 ga=/would 36 ga=/writes 10 ga=/wrote 7 ga=/years -25 ga=/¶ -13 ga=/— 42 ga=/。 -10 ga=else/$
-10 ga=else/' 23 ga=else/, -11 ga=else/. -44 ga=else/and 35 ga=else/from 9 ga=else/has 15 ga=name/\" 16
ga=name/$ 15 ga=name/' -29 ga=name/( -17 ga=name/) 13 ga=name/, 20 ga=name/12 -39 ga=name/2 13 ga=name/: 45
ga=name/; 10 ga=name/? 16 ga=name/a -15 ga=name/about 56 ga=name/again 15 ga=name/an 18 ga=name/and 15
ga=name/ang -26 ga=name/as 29 ga=name/asked -9 ga=name/asks 8 ga=name/b 39 ga=name/bey 30 ga=name/bhai 24
ga=name/boy -7 ga=name/bulmer 35 ga=name/by -10 ga=name/came 15 ga=name/choir -13 ga=name/clooney -13
ga=name/college -10 ga=name/curie -9 ga=name/da -15 ga=name/dave 12 ga=name/de -41 ga=name/do 13 ga=name/does
12 ga=name/drilled 61 ga=name/e -23 ga=name/elumelu -9 ga=name/engineer -42 ga=name/firm 10 ga=name/for -20
ga=name/fund -20 ga=name/gave -11 ga=name/girl -15 ga=name/got -8 ga=name/h 8 ga=name/hall -10 ga=name/hanım
50 ga=name/has 13 ga=name/he 11 ga=name/him -24 ga=name/i 26 ga=name/i'd -12 ga=name/i've -8 ga=name/if -17
ga=name/in 52 ga=name/into -12 ga=name/invited 22 ga=name/is 14 ga=name/ji 9 ga=name/k 20 ga=name/kelly 57
ga=name/know -48 ga=name/lang -33 ga=name/like -17 ga=name/lol 14 ga=name/lund 12 ga=name/m'a -46
ga=name/ma'am 14 ga=name/maria 31 ga=name/mbatha 10 ga=name/me -15 ga=name/my -69 ga=name/na -27 ga=name/nee
-37 ga=name/ni -19 ga=name/o 23 ga=name/of 45 ga=name/off 21 ga=name/on 22 ga=name/once -23 ga=name/or -40
ga=name/ot 13 ga=name/p 22 ga=name/party -7 ga=name/person 10 ga=name/phong -10 ga=name/planck -14
ga=name/played 7 ga=name/r 17 ga=name/ran -12 ga=name/requested 21 ga=name/requests 15 ga=name/retreat -15
ga=name/s 12 ga=name/said -41 ga=name/same -41 ga=name/scanned 8 ga=name/send -38 ga=name/sent 17 ga=name/she
34 ga=name/showed 26 ga=name/since 9 ga=name/sir 34 ga=name/smith -8 ga=name/so 32 ga=name/somebody 20
ga=name/something 37 ga=name/szepen -71 ga=name/taught 21 ga=name/tent -8 ga=name/the 30 ga=name/to -32
ga=name/together -19 ga=name/told -15 ga=name/university -13 ga=name/v 17 ga=name/van 22 ga=name/wants 13
ga=name/was 25 ga=name/we -19 ga=name/wei 16 ga=name/who -42 ga=name/with -13 ga=name/work 21 ga=name/would
-25 ga=name/writes 37 ga=name/wrote 26 ga=name/z 16 ga=name/¶ 35 ga=nameelse/$ -9 ga=nameelse/' 28
ga=nameelse/, -40 ga=nameelse/: 25 ga=nameelse/? 7 ga=nameelse/and -11 ga=nameelse/for -7 ga=nameelse/is 13
ga=nameelse/of -13 ga=nameelse/ora -12 ga=nameelse/was 9 ga=nameword/! -11 ga=nameword/$ 10 ga=nameword/' 7
ga=nameword/, 18 ga=nameword/. 33 ga=nameword/? -26 ga=nameword/i -13 ga=nameword/is 17 ga=nameword/says 54
ga=nameword/who 14 ga=nameword/you -9 ga=namewordelse/$ 10 ga=namewordelse/a -9 ga=namewordelse/i -16
ga=word/! -18 ga=word/' -12 ga=word/, 14 ga=word/. 17 ga=word/from 14 ga=word/it -13 ga=word/min 46
ga=word/of -10 ga=word/said -7 ga=word/the 25 ga=word/who 19 ga=wordelse/$ -9 ga=wordelse/, -9 gbk=/!/! -10
gbk=/!/prep 35 gbk=/\"/. -28 gbk=/\"/art -10 gbk=/\"/greet 62 gbk=/\"/people -12 gbk=/\"/prep 57 gbk=/\"/prof
9 gbk=/'/ -13 gbk=/'/, -9 gbk=/'/. -24 gbk=/'/adv 62 gbk=/'/aux 32 gbk=/'/people -10 gbk=/'/title 12
gbk=/'/verb 30 gbk=/'/word -27 gbk=/(/ -8 gbk=/,/ 60 gbk=/,/' -8 gbk=/,/adv -37 gbk=/,/art 15 gbk=/,/name 11
gbk=/,/people -36 gbk=/,/poss 11 gbk=/,/prep 8 gbk=/,/prof 36 gbk=/,/subj -15 gbk=/,/verb 22 gbk=/,/word -32
gbk=/./ 49 gbk=/./\" 37 gbk=/./' 10 gbk=/./art 15 gbk=/./aux -19 gbk=/./name 42 gbk=/./prep -9 gbk=/./subj
-15 gbk=/./verb -9 gbk=/./word -22 gbk=// -15 gbk=//! 21 gbk=//' -16 gbk=//. 14 gbk=//; -8 gbk=//adv -8
gbk=//art -28 gbk=//aux 17 gbk=//conj -19 gbk=//people 22 gbk=//poss -9 gbk=//prep -29 gbk=//prof -17
gbk=//word -25 gbk=/:/\" -17 gbk=/:/' 54 gbk=/:/adv 36 gbk=/:/art 15 gbk=/:/title 17 gbk=/?/ -26 gbk=/?/art
34 gbk=/?/people 17 gbk=/^/ -22 gbk=/^/\" 24 gbk=/^/' -32 gbk=/^/adv -12 gbk=/^/art -68 gbk=/^/aux 14
gbk=/^/greet -25 gbk=/^/name -27 gbk=/^/prep 32 gbk=/^/prof 8 gbk=/^/title 42 gbk=/^/verb -9 gbk=/^/word 48
gbk=/adv/ -29 gbk=/adv/' -13 gbk=/adv/, 40 gbk=/adv/. 33 gbk=/adv/: -9 gbk=/adv/? -25 gbk=/adv/adv -18
gbk=/adv/art 22 gbk=/adv/aux -19 gbk=/adv/org -9 gbk=/adv/people 13 gbk=/adv/poss 11 gbk=/adv/prep -52
gbk=/adv/title -13 gbk=/adv/verb -32 gbk=/adv/word -23 gbk=/art/ 20 gbk=/art/' 23 gbk=/art/, -25 gbk=/art/.
14 gbk=/art/adv -8 gbk=/art/aux -37 gbk=/art/event -8 gbk=/art/name -9 gbk=/art/people 13 gbk=/art/prep -8
gbk=/art/prof 15 gbk=/art/title 11 gbk=/art/verb -10 gbk=/art/word 28 gbk=/aux/ 39 gbk=/aux/, -11 gbk=/aux/.
-19 gbk=/aux/adv 40 gbk=/aux/art -21 gbk=/aux/aux -9 gbk=/aux/kin -27 gbk=/aux/poss 13 gbk=/aux/subj -16
gbk=/aux/title -18 gbk=/aux/verb -8 gbk=/conj/. 20 gbk=/conj/art 36 gbk=/conj/aux 41 gbk=/conj/people -18
gbk=/conj/prep 38 gbk=/conj/subj -11 gbk=/conj/title 21 gbk=/conj/verb 23 gbk=/conj/word 27 gbk=/event/, -22
gbk=/event/. -22 gbk=/event/conj 16 gbk=/event/prep -46 gbk=/event/verb -34 gbk=/greet/! -17 gbk=/greet/, 9
gbk=/greet/title -49 gbk=/kin/, 26 gbk=/kin/prep -12 gbk=/name/ -12 gbk=/name/, -49 gbk=/name/. 23
gbk=/name/? 12 gbk=/name/art 35 gbk=/name/aux -9 gbk=/name/prep -15 gbk=/name/title -32 gbk=/name/verb 42
gbk=/name/word -12 gbk=/org/, 7 gbk=/org/. 9 gbk=/org/prep -9 gbk=/people/' 8 gbk=/people/, 46 gbk=/people/.
-9 gbk=/people/: 38 gbk=/people/? 31 gbk=/people/adv 17 gbk=/people/art 11 gbk=/people/aux 26
gbk=/people/people 21 gbk=/people/prep 41 gbk=/people/subj -10 gbk=/people/title 27 gbk=/people/verb 49
gbk=/people/word 51 gbk=/place/. -11 gbk=/poss/ -11 gbk=/poss/, -16 gbk=/poss/. -44 gbk=/poss/adv 13
gbk=/poss/aux -17 gbk=/poss/kin 8 gbk=/poss/org -7 gbk=/poss/prep 11 gbk=/poss/prof -9 gbk=/poss/school 11
gbk=/poss/title 11 gbk=/poss/word 29 gbk=/prep/' -14 gbk=/prep/, 23 gbk=/prep/. 54 gbk=/prep/adv -20
gbk=/prep/art -21 gbk=/prep/people -11 gbk=/prep/place -8 gbk=/prep/poss -22 gbk=/prep/prep -17
gbk=/prep/title 15 gbk=/prep/word -49 gbk=/prof/( 27 gbk=/prof/, -23 gbk=/prof/. -30 gbk=/prof/conj 17
gbk=/prof/poss 31 gbk=/prof/verb 13 gbk=/prof/word 19 gbk=/school/prof -10 gbk=/subj/ -13 gbk=/subj/. -22
gbk=/subj/? 22 gbk=/subj/art -21 gbk=/subj/people 33 gbk=/subj/prep -46 gbk=/subj/title -9 gbk=/subj/verb -30
gbk=/subj/word -27 gbk=/title/ 9 gbk=/title/, -18 gbk=/title/. 57 gbk=/title/prep -21 gbk=/verb/ -16
gbk=/verb/\" -9 gbk=/verb/' 31 gbk=/verb/, -10 gbk=/verb/. 39 gbk=/verb/: -30 gbk=/verb/adv -18 gbk=/verb/aux
-11 gbk=/verb/people -9 gbk=/verb/poss -15 gbk=/verb/prep 30 gbk=/verb/subj 35 gbk=/verb/title 46 gbk=/word/!
-13 gbk=/word/\" -16 gbk=/word/' -32 gbk=/word/( -13 gbk=/word/, 29 gbk=/word/. 25 gbk=/word/: -30
gbk=/word/art 20 gbk=/word/aux -26 gbk=/word/conj -14 gbk=/word/event 19 gbk=/word/kin -8 gbk=/word/people
-32 gbk=/word/poss -12 gbk=/word/prep -15 gbk=/word/prof 18 gbk=/word/subj 29 gbk=/word/title -63
gbk=/word/verb -20 gbk=else/./art -13 gbk=else//, -13 gbk=else/^/ 19 gbk=else/^/^ -27 gbk=else/^/art -13
gbk=else/^/title 46 gbk=else/art/title 17 gbk=else/art/word 15 gbk=else/aux/art -8 gbk=else/event/, -10
gbk=else/people/, 52 gbk=else/prep/art -9 gbk=else/subj/aux 41 gbk=else/verb/' -11 gbk=else/verb/adv 15
gbk=else/word/, -18 gbk=else/word/prep -9 gbk=name/\"/ -12 gbk=name/\"/aux -25 gbk=name/\"/greet -11
gbk=name/'/. -24 gbk=name/'/aux 18 gbk=name/'/greet -17 gbk=name/'/name -12 gbk=name/'/title -12
gbk=name/'/word 35 gbk=name/,/ -31 gbk=name/,/' 16 gbk=name/,/adv -10 gbk=name/,/art -10 gbk=name/,/aux 11
gbk=name/,/conj 37 gbk=name/,/people -30 gbk=name/,/prep -15 gbk=name/,/title 35 gbk=name/,/verb -38
gbk=name/,/word -22 gbk=name/./ -7 gbk=name/./' -13 gbk=name/./art 21 gbk=name/./aux 35 gbk=name/./conj -10
gbk=name/./name -20 gbk=name/./poss -14 gbk=name/./title 56 gbk=name/./word 25 gbk=name/./— 24 gbk=name// -28
gbk=name//' -23 gbk=name//, -35 gbk=name//. 40 gbk=name//adv -9 gbk=name//aux -31 gbk=name//conj -11
gbk=name//kin 62 gbk=name//name -16 gbk=name//people -28 gbk=name//prep -65 gbk=name//verb -26 gbk=name//word
-12 gbk=name/:/\" 41 gbk=name/:/' -47 gbk=name/:/art 11 gbk=name/:/aux -12 gbk=name/:/title -17
gbk=name/:/word -13 gbk=name/^/ 44 gbk=name/^/\" -52 gbk=name/^/' 26 gbk=name/^/^ 32 gbk=name/^/adv -8
gbk=name/^/art 44 gbk=name/^/aux 9 gbk=name/^/conj -8 gbk=name/^/event -9 gbk=name/^/greet -30
gbk=name/^/people 22 gbk=name/^/poss 17 gbk=name/^/prep 26 gbk=name/^/prof 23 gbk=name/^/subj -27
gbk=name/^/title -31 gbk=name/^/verb 43 gbk=name/^/word -26 gbk=name/adv/, -16 gbk=name/adv/. 37
gbk=name/adv/: 21 gbk=name/adv/art 12 gbk=name/adv/aux -62 gbk=name/adv/conj 31 gbk=name/adv/poss 27
gbk=name/adv/title -24 gbk=name/adv/verb 15 gbk=name/adv/word 44 gbk=name/art/ 22 gbk=name/art/. -41
gbk=name/art/adv 34 gbk=name/art/art 11 gbk=name/art/people -8 gbk=name/art/prof 7 gbk=name/art/title 11
gbk=name/art/word 9 gbk=name/aux/ 35 gbk=name/aux/' 41 gbk=name/aux/art 41 gbk=name/aux/aux 20
gbk=name/aux/people 8 gbk=name/aux/prep 24 gbk=name/aux/subj -9 gbk=name/aux/title -16 gbk=name/aux/verb -21
gbk=name/aux/word 17 gbk=name/conj/. -12 gbk=name/conj/art -9 gbk=name/conj/aux -35 gbk=name/conj/prep -11
gbk=name/event/, 17 gbk=name/event/. 32 gbk=name/event/prep 26 gbk=name/event/verb -30 gbk=name/greet/people
-11 gbk=name/greet/poss -19 gbk=name/greet/title -8 gbk=name/kin/, 17 gbk=name/kin/. -9 gbk=name/kin/aux 20
gbk=name/kin/prep -13 gbk=name/name/ -26 gbk=name/name/, 25 gbk=name/name/. -12 gbk=name/name/conj -67
gbk=name/name/prep -23 gbk=name/name/title -13 gbk=name/org/, -20 gbk=name/org/prep -8 gbk=name/people/ 7
gbk=name/people/, -30 gbk=name/people/. 40 gbk=name/people/: -73 gbk=name/people/prep 62
gbk=name/people/title 18 gbk=name/people/verb -13 gbk=name/people/word -14 gbk=name/place/, 8
gbk=name/place/. 41 gbk=name/place/conj 9 gbk=name/poss/ 47 gbk=name/poss/, 19 gbk=name/poss/. -20
gbk=name/poss/kin -21 gbk=name/poss/prep -32 gbk=name/poss/title 15 gbk=name/poss/verb -19 gbk=name/poss/word
-49 gbk=name/prep/ -71 gbk=name/prep/\" 36 gbk=name/prep/. -37 gbk=name/prep/: 8 gbk=name/prep/adv -20
gbk=name/prep/art 11 gbk=name/prep/conj 16 gbk=name/prep/name -16 gbk=name/prep/people 19 gbk=name/prep/poss
-18 gbk=name/prep/prep 12 gbk=name/prep/prof -17 gbk=name/prep/title -46 gbk=name/prep/verb 11
gbk=name/prep/word -49 gbk=name/prof/, 28 gbk=name/prof/. 19 gbk=name/prof/prep -41 gbk=name/school/ -11
gbk=name/school/, -21 gbk=name/school/prep -16 gbk=name/subj/ -8 gbk=name/subj/, 27 gbk=name/subj/. -56
gbk=name/subj/? 8 gbk=name/subj/aux -43 gbk=name/subj/people -31 gbk=name/subj/prep -11 gbk=name/subj/verb 23
gbk=name/subj/word 19 gbk=name/title/, 26 gbk=name/title/verb 9 gbk=name/verb/ -29 gbk=name/verb/\" 19
gbk=name/verb/, 20 gbk=name/verb/: 31 gbk=name/verb/? 7 gbk=name/verb/adv 22 gbk=name/verb/art -10
gbk=name/verb/people 42 gbk=name/verb/poss -40 gbk=name/verb/prep 40 gbk=name/verb/title 8 gbk=name/verb/word
12 gbk=name/word/ 25 gbk=name/word/! 8 gbk=name/word/' -7 gbk=name/word/, -44 gbk=name/word/. 26
gbk=name/word/: 53 gbk=name/word/? 17 gbk=name/word/art -62 gbk=name/word/aux 43 gbk=name/word/kin 13
gbk=name/word/name 16 gbk=name/word/people 18 gbk=name/word/prep 34 gbk=name/word/title 11 gbk=name/word/verb
16 gbk=name/word/word -24 gbk=nameelse//, 24 gbk=nameelse//prep 26 gbk=nameelse/^/^ 21 gbk=nameelse/^/art 74
gbk=nameelse/^/word 29 gbk=nameelse/aux/art -9 gbk=nameelse/event/, -11 gbk=nameelse/greet/. 26
gbk=nameelse/people/prep -12 gbk=nameelse/place/, -9 gbk=nameelse/prep/art -11 gbk=nameelse/prep/word 43
gbk=nameelse/subj/prep -10 gbk=nameelse/verb/\" 16 gbk=nameelse/verb/title -21 gbk=nameelse/word/, 14
gbk=nameelse/word/prep -13 gbk=nameword/,/conj -9 gbk=nameword/./\" -8 gbk=nameword//. -21 gbk=nameword/^/ 8
gbk=nameword/^/^ -7 gbk=nameword/^/word -25 gbk=nameword/adv/. -12 gbk=nameword/conj/art 15
gbk=nameword/title/. 41 gbk=nameword/verb/. 9 gbk=nameword/verb/adv 17 gbk=nameword/verb/prep 11
gbk=nameword/word/, 32 gbk=nameword/word/. -33 gbk=word/,/art 31 gbk=word/./art -7 gbk=word/./aux 21
gbk=word//prep 11 gbk=word/^/art -10 gbk=word/^/title -9 gbk=word/^/word 23 gbk=word/adv/conj 27
gbk=word/art/title 15 gbk=word/aux/verb 16 gbk=word/prep/title 8 gbk=word/verb/, -9 gbk=word/verb/prep 10
gbk=word/word/prep -7 gbk=wordelse/^/^ -7 gbk=wordelse/^/aux -9 gbk=wordelse/^/title -9 gbk=wordelse/people/,
22 gp=/\" -11 gp=/' -10 gp=/( -23 gp=/) 22 gp=/, -9 gp=/. 37 gp=/: 37 gp=/; -16 gp=/a -31 gp=/about -63
gp=/accept 18 gp=/add 50 gp=/adding 47 gp=/ah 32 gp=/all -19 gp=/also -9 gp=/an 29 gp=/and 26 gp=/another 31
gp=/any 7 gp=/as 46 gp=/asked -12 gp=/at -20 gp=/ate -10 gp=/ay -8 gp=/bad -16 gp=/be -24 gp=/before -8
gp=/bhai -24 gp=/big 21 gp=/bit -15 gp=/born -7 gp=/boss 37 gp=/bought -15 gp=/brother 10 gp=/but -16 gp=/by
33 gp=/called 96 gp=/can't -29 gp=/captain 56 gp=/certain 54 gp=/certo 33 gp=/chap 11 gp=/chief -49 gp=/coach
43 gp=/compadre 52 gp=/counting -8 gp=/de -18 gp=/dear 78 gp=/der -14 gp=/did -9 gp=/different 13 gp=/do 16
gp=/does -11 gp=/doing -20 gp=/don -14 gp=/done -14 gp=/dr -13 gp=/each -19 gp=/el -8 gp=/em -7 gp=/en -8
gp=/every -15 gp=/ex -32 gp=/fae -14 gp=/father -30 gp=/fellow -53 gp=/finished -7 gp=/first -7 gp=/flatmate
25 gp=/forensic -10 gp=/forgive -10 gp=/found -11 gp=/frau -51 gp=/fraulein 45 gp=/frm 47 gp=/go -8 gp=/goes
-15 gp=/good -15 gp=/great 50 gp=/guard -10 gp=/guten -18 gp=/guy 26 gp=/has 23 gp=/he -14 gp=/he's -18
gp=/her -17 gp=/herr -21 gp=/hi -15 gp=/him 16 gp=/his -20 gp=/hmm 39 gp=/hola -16 gp=/how 56 gp=/i -24
gp=/i'm -30 gp=/if -12 gp=/in -66 gp=/into -9 gp=/invite 80 gp=/is 28 gp=/it -8 gp=/it's 48 gp=/its 16
gp=/judge 16 gp=/khun 26 gp=/knock -8 gp=/know 22 gp=/korean -18 gp=/la -17 gp=/lady -25 gp=/left -12
gp=/librarian -10 gp=/ma 22 gp=/ma'am 12 gp=/madam 26 gp=/madame 18 gp=/mademoiselle 48 gp=/maitre 49 gp=/man
12 gp=/me -61 gp=/mean 10 gp=/miss 33 gp=/mister 19 gp=/monsieur 24 gp=/more 11 gp=/mr 65 gp=/mrs 71 gp=/ms
96 gp=/my -41 gp=/na -7 gp=/name 33 gp=/name's 65 gp=/named 117 gp=/new 24 gp=/no -14 gp=/not -13 gp=/now 10
gp=/of -57 gp=/off 47 gp=/old -10 gp=/on 21 gp=/one -57 gp=/one's 42 gp=/only -8 gp=/other 44 gp=/our 37
gp=/out 25 gp=/own -8 gp=/pani -43 gp=/pas -22 gp=/play -13 gp=/played -8 gp=/prof 26 gp=/professor -13
gp=/reverend -26 gp=/said 29 gp=/same -23 gp=/say -13 gp=/says -22 gp=/school -9 gp=/sell -10 gp=/sells -16
gp=/senor -30 gp=/sgt 7 gp=/shared -11 gp=/she -17 gp=/signor 35 gp=/since -27 gp=/sister 26 gp=/small 23
gp=/so 11 gp=/some -16 gp=/sr 17 gp=/student 44 gp=/talk -7 gp=/talked -8 gp=/tap -18 gp=/team -12 gp=/that
35 gp=/that's 53 gp=/the -90 gp=/think -8 gp=/this 106 gp=/thought -9 gp=/three 26 gp=/tia -17 gp=/trude -13
gp=/two -17 gp=/una -11 gp=/uncle -37 gp=/van 46 gp=/w 7 gp=/was -47 gp=/we -14 gp=/wee 52 gp=/were 33
gp=/wha -10 gp=/what -20 gp=/which -7 gp=/who 26 gp=/who's 25 gp=/with 33 gp=/wrong 55 gp=/ya -7 gp=/z -10
gp=else/' 19 gp=else/, -19 gp=else/. -23 gp=else/^ -27 gp=else/a -20 gp=else/dr 62 gp=else/from -16
gp=else/in -11 gp=else/is 39 gp=else/the -9 gp=else/this -15 gp=name/! 54 gp=name/\" 43 gp=name/& -18
gp=name/' 21 gp=name/( 18 gp=name/) 10 gp=name/, 29 gp=name/. 20 gp=name/: 25 gp=name/; 18 gp=name/? 52
gp=name/^ 32 gp=name/about 89 gp=name/accept -10 gp=name/add 54 gp=name/adding 17 gp=name/after -29
gp=name/also 13 gp=name/am -22 gp=name/an -29 gp=name/and 50 gp=name/another -20 gp=name/any 35
gp=name/apparently 16 gp=name/as 9 gp=name/at -95 gp=name/aunt -11 gp=name/auntie -38 gp=name/aunty -11
gp=name/be 25 gp=name/big 16 gp=name/bord -26 gp=name/both -15 gp=name/brother 47 gp=name/but 22 gp=name/by
27 gp=name/called -20 gp=name/camp -15 gp=name/captain -12 gp=name/coach 13 gp=name/colleague -26
gp=name/deacon 23 gp=name/dear -44 gp=name/different 56 gp=name/dinner -7 gp=name/do -27 gp=name/don 15
gp=name/every -16 gp=name/father -21 gp=name/fellow -11 gp=name/for -36 gp=name/fr -34 gp=name/friend -15
gp=name/from 30 gp=name/girl -10 gp=name/got 11 gp=name/great -46 gp=name/guy 17 gp=name/have -16
gp=name/here's 13 gp=name/herr 24 gp=name/hey -21 gp=name/hi 16 gp=name/i -18 gp=name/i'm -80 gp=name/in -86
gp=name/ini 12 gp=name/is 22 gp=name/it -9 gp=name/it's 24 gp=name/its 31 gp=name/judge 11 gp=name/just 11
gp=name/kak 9 gp=name/know 50 gp=name/known 12 gp=name/kuya 38 gp=name/la -10 gp=name/lady 12 gp=name/le -10
gp=name/ma'am 28 gp=name/madam 23 gp=name/make -10 gp=name/man 29 gp=name/mau -18 gp=name/miss -35 gp=name/mr
37 gp=name/mrs -37 gp=name/ms -18 gp=name/my -35 gp=name/na -8 gp=name/name 7 gp=name/name's 49 gp=name/named
-11 gp=name/need -16 gp=name/ni -17 gp=name/no -10 gp=name/not -22 gp=name/now 19 gp=name/of 28 gp=name/ok -9
gp=name/old -42 gp=name/omg -25 gp=name/one 68 gp=name/or -60 gp=name/other -37 gp=name/our -38 gp=name/over
17 gp=name/port -16 gp=name/prince 48 gp=name/queen -9 gp=name/radio -16 gp=name/re 29 gp=name/request -37
gp=name/right 38 gp=name/sa -12 gp=name/saint -8 gp=name/same -21 gp=name/san -61 gp=name/says 16
gp=name/semper -18 gp=name/sergeant -20 gp=name/severn -18 gp=name/she's -12 gp=name/si 39 gp=name/since -9
gp=name/siobhan -8 gp=name/sir 26 gp=name/sister 12 gp=name/so 39 gp=name/some 39 gp=name/sooo 19 gp=name/st
-48 gp=name/tal 11 gp=name/teach -28 gp=name/teacher 19 gp=name/teatro -9 gp=name/that -9 gp=name/that's -13
gp=name/the -72 gp=name/there's 52 gp=name/this 100 gp=name/to 14 gp=name/uncle -20 gp=name/ustaz 13
gp=name/was 34 gp=name/what 28 gp=name/which -9 gp=name/who -34 gp=name/who's 44 gp=name/whos -35
gp=name/with 59 gp=name/wrong -26 gp=name/yayasan -9 gp=name/year's -10 gp=name/young 8 gp=name/¶ 55
gp=name/— 19 gp=nameelse/\" 18 gp=nameelse/' -26 gp=nameelse/. 10 gp=nameelse/: -20 gp=nameelse/^ 21
gp=nameelse/a 40 gp=nameelse/and 10 gp=nameelse/but 14 gp=nameelse/in -14 gp=nameelse/lt -48
gp=nameelse/ma'am 17 gp=nameelse/since -8 gp=nameelse/the -8 gp=nameelse/this -43 gp=nameelse/to -7
gp=nameword/\" -15 gp=nameword/' -10 gp=nameword/, 21 gp=nameword/^ -7 gp=nameword/and 10 gp=nameword/hui -25
gp=nameword/the -8 gp=nameword/this 15 gp=namewordelse/. -9 gp=word/, -34 gp=word/a -13 gp=word/and 11
gp=word/called 11 gp=word/it's 42 gp=word/mr -24 gp=word/the -9 gp=word/this 20 gp=word/to 13 gp=wordelse/,
13 gp=wordelse/^ -7 gp=wordelse/it's -9 gpk=/cap/,/! -8 gpk=/cap/,/$ -15 gpk=/cap/,/' 15 gpk=/cap/,/, -8
gpk=/cap/,/. -36 gpk=/cap/,/conj 15 gpk=/cap/,/prep 22 gpk=/cap/,/verb -22 gpk=/cap/,/word -9 gpk=/cap//! 25
gpk=/cap//$ 25 gpk=/cap//, 10 gpk=/cap//. -13 gpk=/cap//art 9 gpk=/cap//aux -26 gpk=/cap//conj -9
gpk=/cap//verb 23 gpk=/cap/adv/$ 22 gpk=/cap/adv/, 27 gpk=/cap/adv/prep -13 gpk=/cap/adv/word 12
gpk=/cap/art/$ -22 gpk=/cap/art/. 10 gpk=/cap/art/: 10 gpk=/cap/art/? 22 gpk=/cap/art/adv 14
gpk=/cap/art/conj 9 gpk=/cap/art/people -15 gpk=/cap/art/subj 18 gpk=/cap/art/verb -27 gpk=/cap/aux/ -9
gpk=/cap/aux/$ 10 gpk=/cap/aux/, -9 gpk=/cap/aux/conj 16 gpk=/cap/conj/. -8 gpk=/cap/conj/aux 9
gpk=/cap/greet/, 16 gpk=/cap/name/aux 15 gpk=/cap/people/$ 10 gpk=/cap/people/conj 9 gpk=/cap/people/prep 10
gpk=/cap/people/title -14 gpk=/cap/prep/ 14 gpk=/cap/prep/, -10 gpk=/cap/prep/. 15 gpk=/cap/prep/? 9
gpk=/cap/prep/conj -29 gpk=/cap/prep/prep 11 gpk=/cap/prep/subj -18 gpk=/cap/prep/verb -8 gpk=/cap/prof/, 21
gpk=/cap/school/, -8 gpk=/cap/title/ 18 gpk=/cap/title/$ -8 gpk=/cap/title/, -19 gpk=/cap/title/. 9
gpk=/cap/title/? -41 gpk=/cap/title/adv 11 gpk=/cap/title/aux 16 gpk=/cap/title/subj 20 gpk=/cap/title/verb
18 gpk=/cap/title/word -10 gpk=/cap/verb/ -8 gpk=/cap/verb/$ -27 gpk=/cap/verb/, 17 gpk=/cap/verb/verb 11
gpk=/cap/verb/word -12 gpk=/cap/word/$ 18 gpk=/cap/word/, 10 gpk=/cap/word/. 23 gpk=/cap/word/prep -18
gpk=/cap/word/subj 8 gpk=/cap/word/verb -10 gpk=/low/!/. 16 gpk=/low/\"/\" -31 gpk=/low/\"/. 10
gpk=/low/\"/aux -9 gpk=/low/\"/word 19 gpk=/low/'/ 36 gpk=/low/'/' -10 gpk=/low/,/ -19 gpk=/low/,/) -7
gpk=/low/,/, 40 gpk=/low/,/: 10 gpk=/low/,/; 12 gpk=/low/,/? -18 gpk=/low/,/adv 8 gpk=/low/,/art 10
gpk=/low/,/name -8 gpk=/low/,/prep 29 gpk=/low/,/title 19 gpk=/low/,/verb -18 gpk=/low/,/word -14 gpk=/low/./
-8 gpk=/low/./$ 31 gpk=/low/./, -9 gpk=/low/./. 20 gpk=/low/./: 13 gpk=/low/./? -9 gpk=/low/./adv -10
gpk=/low/./conj 15 gpk=/low/./poss 13 gpk=/low/./prep -31 gpk=/low/./subj -30 gpk=/low/./title 12
gpk=/low/./verb -14 gpk=/low/./word 24 gpk=/low// -13 gpk=/low//! 25 gpk=/low//$ 14 gpk=/low//' -8
gpk=/low//, 13 gpk=/low//? -18 gpk=/low//art 26 gpk=/low//aux -22 gpk=/low//conj -11 gpk=/low//prep -10
gpk=/low//subj -12 gpk=/low//verb 21 gpk=/low//word -7 gpk=/low/:/ 23 gpk=/low/:/$ 59 gpk=/low/:/, -28
gpk=/low/:/name -16 gpk=/low/:/prep 12 gpk=/low/:/word -16 gpk=/low/?/ -10 gpk=/low/?/$ 22 gpk=/low/?/. 10
gpk=/low/^/! -16 gpk=/low/^/' -13 gpk=/low/^/, -16 gpk=/low/^/. -23 gpk=/low/^/: -11 gpk=/low/^/adv -18
gpk=/low/^/art -29 gpk=/low/^/aux -11 gpk=/low/^/conj 13 gpk=/low/^/poss 26 gpk=/low/^/prep 23
gpk=/low/^/subj -13 gpk=/low/^/title 20 gpk=/low/^/verb 39 gpk=/low/^/word 10 gpk=/low/^/。 -10 gpk=/low/adv/'
-10 gpk=/low/adv/, 7 gpk=/low/adv/? 24 gpk=/low/adv/aux -8 gpk=/low/adv/conj -8 gpk=/low/adv/prep -14
gpk=/low/adv/verb -13 gpk=/low/adv/word 29 gpk=/low/art/ 16 gpk=/low/art/! 23 gpk=/low/art/$ -38
gpk=/low/art/, -13 gpk=/low/art/. -20 gpk=/low/art/: -12 gpk=/low/art/? 10 gpk=/low/art/adv 27
gpk=/low/art/art -9 gpk=/low/art/aux -17 gpk=/low/art/conj 12 gpk=/low/art/people 8 gpk=/low/art/prep -10
gpk=/low/art/prof -18 gpk=/low/art/subj 49 gpk=/low/art/title -15 gpk=/low/art/word 9 gpk=/low/aux/ -11
gpk=/low/aux/$ -31 gpk=/low/aux/, 15 gpk=/low/aux/? 20 gpk=/low/aux/aux -16 gpk=/low/aux/conj 24
gpk=/low/aux/prep -23 gpk=/low/aux/subj 9 gpk=/low/conj/, -19 gpk=/low/conj/. -11 gpk=/low/conj/art 10
gpk=/low/conj/name 23 gpk=/low/conj/word -9 gpk=/low/event/verb 17 gpk=/low/greet/\" -9 gpk=/low/greet/, 35
gpk=/low/kin/$ -9 gpk=/low/kin/art 9 gpk=/low/name/$ -16 gpk=/low/name/, -11 gpk=/low/name/aux 31
gpk=/low/name/prep -7 gpk=/low/org/, -9 gpk=/low/people/ 15 gpk=/low/people/$ 12 gpk=/low/people/. -10
gpk=/low/people/? 13 gpk=/low/people/aux 17 gpk=/low/people/conj 19 gpk=/low/people/word -15 gpk=/low/poss/!
20 gpk=/low/poss/. -15 gpk=/low/poss/aux -8 gpk=/low/poss/prep -9 gpk=/low/poss/verb 14 gpk=/low/prep/ 29
gpk=/low/prep/$ 10 gpk=/low/prep/. 25 gpk=/low/prep/: 13 gpk=/low/prep/? 7 gpk=/low/prep/art -10
gpk=/low/prep/aux 19 gpk=/low/prep/conj -23 gpk=/low/prep/subj -10 gpk=/low/prep/verb -11 gpk=/low/prep/word
-9 gpk=/low/prof/, 27 gpk=/low/school/prep 12 gpk=/low/subj/$ -9 gpk=/low/subj/, -10 gpk=/low/subj/. -13
gpk=/low/subj/art -7 gpk=/low/subj/aux 18 gpk=/low/subj/conj -8 gpk=/low/subj/poss -7 gpk=/low/subj/prof 24
gpk=/low/title/$ -8 gpk=/low/title/: 8 gpk=/low/title/? -12 gpk=/low/title/adv 13 gpk=/low/title/art 9
gpk=/low/title/aux 31 gpk=/low/title/people -18 gpk=/low/title/poss -42 gpk=/low/title/prep 32
gpk=/low/title/verb 31 gpk=/low/verb/$ -30 gpk=/low/verb/? 14 gpk=/low/verb/aux 11 gpk=/low/verb/conj -11
gpk=/low/verb/name 7 gpk=/low/verb/poss 41 gpk=/low/verb/verb 24 gpk=/low/verb/word -10 gpk=/low/word/$ -18
gpk=/low/word/' 11 gpk=/low/word/, 9 gpk=/low/word/. 9 gpk=/low/word/conj -16 gpk=/low/word/prep -17
gpk=/low/word/subj 31 gpk=/low/word/verb -12 gpk=/open/!/. 7 gpk=/open/!/prep -13 gpk=/open/\"/ -11
gpk=/open/\"/\" -24 gpk=/open/\"/aux -13 gpk=/open/\"/title -8 gpk=/open/'/ 26 gpk=/open/'/, 15 gpk=/open/./
-14 gpk=/open/./$ 7 gpk=/open/./. 11 gpk=/open/./: 21 gpk=/open/./? -20 gpk=/open/./adv -11 gpk=/open/./art
-9 gpk=/open/./aux 7 gpk=/open/./conj 7 gpk=/open/./prep -30 gpk=/open/./subj -23 gpk=/open/./title 9
gpk=/open/./verb 15 gpk=/open/./word 8 gpk=/open/:/ 19 gpk=/open/:/$ 13 gpk=/open/:/, -15 gpk=/open/:/. 18
gpk=/open/:/prep 8 gpk=/open/?/ -15 gpk=/open/?/$ 9 gpk=/open/?/. 9 gpk=/open/?/word -9 gpk=/open/^/! -19
gpk=/open/^/$ 12 gpk=/open/^/, -20 gpk=/open/^/. -62 gpk=/open/^/: -17 gpk=/open/^/? 23 gpk=/open/^/conj 25
gpk=/open/^/name -7 gpk=/open/^/people -12 gpk=/open/^/poss 12 gpk=/open/^/prep 27 gpk=/open/^/subj 16
gpk=/open/^/title 13 gpk=/open/^/verb 12 gpk=/open/^/word 13 gpk=else/cap/,/. -10 gpk=else/cap//$ 11
gpk=else/cap/word/prep 9 gpk=else/low/'/' 14 gpk=else/low/,/, 20 gpk=else/low//$ 13 gpk=else/low/^/? -14
gpk=else/low/^/adv 31 gpk=else/low/aux/conj 22 gpk=else/low/word/prep 13 gpk=else/open/'/' 14
gpk=else/open/^/$ 10 gpk=name/cap/,/ 16 gpk=name/cap/,/! -12 gpk=name/cap/,/\" -12 gpk=name/cap/,/$ 25
gpk=name/cap/,/' -23 gpk=name/cap/,/, -25 gpk=name/cap/,/aux 15 gpk=name/cap/,/name 10 gpk=name/cap/,/prep
-13 gpk=name/cap/,/verb 28 gpk=name/cap/,/word 13 gpk=name/cap//. 17 gpk=name/cap//subj 8 gpk=name/cap/adv/
12 gpk=name/cap/adv/$ 8 gpk=name/cap/adv/. -22 gpk=name/cap/adv/prep 13 gpk=name/cap/art/$ -12
gpk=name/cap/art/. 31 gpk=name/cap/art/conj -10 gpk=name/cap/art/people -15 gpk=name/cap/art/prep 18
gpk=name/cap/art/subj -8 gpk=name/cap/art/verb 19 gpk=name/cap/art/word -12 gpk=name/cap/aux/$ 11
gpk=name/cap/aux/, 9 gpk=name/cap/aux/. 19 gpk=name/cap/aux/? 8 gpk=name/cap/aux/conj -40
gpk=name/cap/aux/word -15 gpk=name/cap/conj/$ -14 gpk=name/cap/conj/. -13 gpk=name/cap/conj/aux 7
gpk=name/cap/greet/! -23 gpk=name/cap/kin/, 23 gpk=name/cap/kin/. -8 gpk=name/cap/kin/prep -8
gpk=name/cap/kin/verb -29 gpk=name/cap/people/$ 9 gpk=name/cap/people/, 14 gpk=name/cap/people/prep -11
gpk=name/cap/poss/, -10 gpk=name/cap/poss/. 8 gpk=name/cap/prep/ -30 gpk=name/cap/prep/$ 14
gpk=name/cap/prep/, 18 gpk=name/cap/prep/. -7 gpk=name/cap/prep/? 18 gpk=name/cap/prep/conj 17
gpk=name/cap/prep/prep 8 gpk=name/cap/prep/subj 19 gpk=name/cap/prep/verb -29 gpk=name/cap/prep/word -14
gpk=name/cap/prof/$ -13 gpk=name/cap/title/ -19 gpk=name/cap/title/' 20 gpk=name/cap/title/, -16
gpk=name/cap/title/aux -10 gpk=name/cap/title/conj 18 gpk=name/cap/title/prep -9 gpk=name/cap/verb/ 8
gpk=name/cap/verb/$ -10 gpk=name/cap/verb/, -12 gpk=name/cap/verb/. -9 gpk=name/cap/verb/prep 24
gpk=name/cap/verb/verb -11 gpk=name/cap/word/$ -34 gpk=name/cap/word/. -40 gpk=name/cap/word/aux 17
gpk=name/cap/word/conj 9 gpk=name/cap/word/subj 13 gpk=name/cap/word/verb 26 gpk=name/cap/word/word 11
gpk=name/low/!/\" 10 gpk=name/low/\"/ 11 gpk=name/low/\"/\" 11 gpk=name/low/'/ 22 gpk=name/low/'/' 9
gpk=name/low/'/name 8 gpk=name/low/'/prep -9 gpk=name/low/'/word 16 gpk=name/low/(/) 15 gpk=name/low/,/ -10
gpk=name/low/,/$ 44 gpk=name/low/,/' -25 gpk=name/low/,/. 27 gpk=name/low/,/adv -9 gpk=name/low/,/art -11
gpk=name/low/,/aux 24 gpk=name/low/,/name -17 gpk=name/low/,/subj 8 gpk=name/low/,/verb 21
gpk=name/low/,/word -36 gpk=name/low/./$ -18 gpk=name/low/./. 26 gpk=name/low/./? 10 gpk=name/low/./art 11
gpk=name/low/./aux -12 gpk=name/low/./subj 21 gpk=name/low// -16 gpk=name/low//' 14 gpk=name/low//? -18
gpk=name/low//subj 13 gpk=name/low//verb -16 gpk=name/low//word -14 gpk=name/low/:/ -29 gpk=name/low/:/$ -11
gpk=name/low/:/, 12 gpk=name/low/:/verb 18 gpk=name/low/?/. 7 gpk=name/low/^/ 22 gpk=name/low/^/, 9
gpk=name/low/^/. 26 gpk=name/low/^/? 24 gpk=name/low/^/adv 7 gpk=name/low/^/art 22 gpk=name/low/^/event -13
gpk=name/low/^/name 30 gpk=name/low/^/prep -33 gpk=name/low/^/title -30 gpk=name/low/^/verb -8
gpk=name/low/^/word 15 gpk=name/low/adv/ 15 gpk=name/low/adv/, -22 gpk=name/low/adv/. -27
gpk=name/low/adv/art -16 gpk=name/low/adv/prep 7 gpk=name/low/adv/verb 16 gpk=name/low/art/$ 27
gpk=name/low/art/, -19 gpk=name/low/art/. 9 gpk=name/low/art/: 7 gpk=name/low/art/? 8 gpk=name/low/art/art 14
gpk=name/low/art/aux -27 gpk=name/low/art/event -8 gpk=name/low/art/prep 14 gpk=name/low/art/title -10
gpk=name/low/art/verb -9 gpk=name/low/art/word -13 gpk=name/low/aux/. 13 gpk=name/low/aux/? 9
gpk=name/low/aux/adv -11 gpk=name/low/aux/conj -39 gpk=name/low/aux/prep 7 gpk=name/low/aux/subj -11
gpk=name/low/conj/, 10 gpk=name/low/conj/. -25 gpk=name/low/conj/adv -11 gpk=name/low/conj/art -13
gpk=name/low/conj/aux 25 gpk=name/low/conj/verb 12 gpk=name/low/greet/! -18 gpk=name/low/kin/, 25
gpk=name/low/kin/verb -26 gpk=name/low/name/, -17 gpk=name/low/name/. -10 gpk=name/low/name/conj -12
gpk=name/low/name/prep -10 gpk=name/low/people/$ -46 gpk=name/low/people/, 20 gpk=name/low/people/. 16
gpk=name/low/people/prep 15 gpk=name/low/people/verb 11 gpk=name/low/poss/ -10 gpk=name/low/poss/, 13
gpk=name/low/poss/. 9 gpk=name/low/poss/aux -26 gpk=name/low/poss/verb -7 gpk=name/low/prep/ -19
gpk=name/low/prep/$ 13 gpk=name/low/prep/, 25 gpk=name/low/prep/: -12 gpk=name/low/prep/? 9
gpk=name/low/prep/adv -11 gpk=name/low/prep/conj 17 gpk=name/low/prep/prep 11 gpk=name/low/prep/subj 13
gpk=name/low/prep/title 13 gpk=name/low/prep/verb -23 gpk=name/low/prep/word -11 gpk=name/low/prof/ 16
gpk=name/low/prof/$ -7 gpk=name/low/prof/, -17 gpk=name/low/subj/$ -25 gpk=name/low/subj/conj -10
gpk=name/low/title/ -23 gpk=name/low/title/' 14 gpk=name/low/title/, -18 gpk=name/low/title/adv 14
gpk=name/low/title/conj 23 gpk=name/low/title/word 16 gpk=name/low/verb/ 9 gpk=name/low/verb/$ 9
gpk=name/low/verb/, -12 gpk=name/low/verb/. -10 gpk=name/low/verb/aux 18 gpk=name/low/verb/name -28
gpk=name/low/verb/prep 27 gpk=name/low/verb/verb -22 gpk=name/low/word/ -13 gpk=name/low/word/$ -22
gpk=name/low/word/' 16 gpk=name/low/word/, -23 gpk=name/low/word/. -53 gpk=name/low/word/aux 8
gpk=name/low/word/conj -10 gpk=name/low/word/verb 38 gpk=name/open/'/ 17 gpk=name/open/'/' 9
gpk=name/open/'/, -8 gpk=name/open/'/prep -13 gpk=name/open/./ -16 gpk=name/open/./\" -11 gpk=name/open/./$
17 gpk=name/open/./' -15 gpk=name/open/./? 7 gpk=name/open/./people 14 gpk=name/open/./prep 9
gpk=name/open/./subj 16 gpk=name/open/./title -15 gpk=name/open/./word -26 gpk=name/open/:/ -10
gpk=name/open/:/$ -20 gpk=name/open/:/. 15 gpk=name/open/:/verb 9 gpk=name/open/^/. 26 gpk=name/open/^/? 7
gpk=name/open/^/art 23 gpk=name/open/^/conj -15 gpk=name/open/^/prep -8 gpk=name/open/^/title 16
gpk=name/open/^/verb 17 gpk=name/open/^/word 32 gpk=nameelse/cap/,/, -14 gpk=nameelse/cap/,/. 11
gpk=nameelse/cap/prep/conj 25 gpk=nameelse/low/,/, -10 gpk=nameelse/low/,/. 14 gpk=nameelse/low/,/prep -13
gpk=nameelse/low/^/$ -13 gpk=nameelse/low/^/name -13 gpk=nameelse/low/art/. 15 gpk=nameelse/low/title/prep -8
gpk=nameelse/low/word/. 18 gpk=nameelse/open/^/name -15 gpk=nameword/cap/aux/. 20 gpk=nameword/open/./ 15
gpk=nameword/open/./aux -12 gpk=nameword/open/./verb 10 gpk=nameword/open/./word 15 gpk=nameword/open/^/ 14
gpk=nameword/open/^/, 15 gpk=nameword/open/^/art -9 gpk=nameword/open/^/aux 15 gpk=nameword/open/^/prep -15
gpk=nameword/open/^/title -7 gpk=nameword/open/^/verb 12 gpk=nameword/open/^/word -18
gpk=namewordelse/open/^/prep -8 gpk=namewordelse/open/^/subj 18 gpk=word/cap//, -8 gpk=word/cap/art/$ 10
gpk=word/cap/art/name 17 gpk=word/cap/aux/prep 13 gpk=word/cap/conj/, 25 gpk=word/cap/prep/$ 22
gpk=word/cap/title/. 37 gpk=word/cap/verb/, 16 gpk=word/cap/word/$ 7 gpk=word/low/^/$ -34 gpk=word/low/^/art
29 gpk=word/low/^/name 16 gpk=word/open/^/name 11 gpk=wordelse/cap/,/. 18 gpp=/!/! -10 gpp=/!/from 35
gpp=/\"/. -28 gpp=/\"/coach 9 gpp=/\"/dear 64 gpp=/\"/fellow -12 gpp=/\"/hola -8 gpp=/'/, -9 gpp=/'/. -24
gpp=/'/dear 19 gpp=/'/hi -15 gpp=/'/mrs 32 gpp=/,/' -8 gpp=/,/a 33 gpp=/,/an -43 gpp=/,/and 19 gpp=/,/as 52
gpp=/,/but -8 gpp=/,/from -9 gpp=/,/him -10 gpp=/,/me -8 gpp=/,/mr -31 gpp=/,/mrs -10 gpp=/,/one -25
gpp=/,/the 31 gpp=/,/una -9 gpp=/./\" 37 gpp=/./' 10 gpp=/./a -22 gpp=/./any 9 gpp=/./born -7
gpp=/./different 22 gpp=/./dr -51 gpp=/./herr 10 gpp=/./i'm -10 gpp=/./it's 17 gpp=/./miss 16 gpp=/./mr 27
gpp=/./ms 7 gpp=/./one 12 gpp=/./she's -14 gpp=/./so 15 gpp=/./some 21 gpp=/./that 34 gpp=/./that's 8
gpp=/./this -19 gpp=/1/off 75 gpp=/3/. -7 gpp=/:/\" -17 gpp=/:/' 54 gpp=/:/a -21 gpp=/^/\" 24 gpp=/^/' -32
gpp=/^/a 52 gpp=/^/adding 21 gpp=/^/ay -8 gpp=/^/bhai -24 gpp=/^/bit -13 gpp=/^/both -10 gpp=/^/brother 13
gpp=/^/captain 7 gpp=/^/ex -29 gpp=/^/fellow -16 gpp=/^/forgive -10 gpp=/^/fraulein 45 gpp=/^/guten -18
gpp=/^/he's -7 gpp=/^/herr -76 gpp=/^/hmm 39 gpp=/^/knock -8 gpp=/^/ma -9 gpp=/^/madame 55
gpp=/^/mademoiselle 48 gpp=/^/mr -13 gpp=/^/mrs 22 gpp=/^/ms 7 gpp=/^/my -12 gpp=/^/old 9 gpp=/^/one 26
gpp=/^/our 20 gpp=/^/says -13 gpp=/^/she's -16 gpp=/^/signor 35 gpp=/^/sister 12 gpp=/^/some -34 gpp=/^/the
-43 gpp=/^/this -27 gpp=/^/tia -17 gpp=/^/to 46 gpp=/^/trude -13 gpp=/^/two -10 gpp=/^/wha -10 gpp=/^/what -9
gpp=/a/captain 18 gpp=/a/dr 18 gpp=/a/fellow -10 gpp=/a/miss 30 gpp=/a/mrs 21 gpp=/a/ms 28 gpp=/about/this 26
gpp=/accept/, -21 gpp=/add/the -9 gpp=/adding/a -16 gpp=/again/, 42 gpp=/again/. 32 gpp=/agency/, -7
gpp=/amigo/de -10 gpp=/and/a -52 gpp=/and/an 32 gpp=/and/one -11 gpp=/and/this -24 gpp=/and/to 47 gpp=/as/a
-16 gpp=/ask/a -16 gpp=/asked/about -9 gpp=/at/the -8 gpp=/be/a -8 gpp=/bem/? -14 gpp=/boy/, 51 gpp=/brrr/,
-29 gpp=/but/a 35 gpp=/by/one 14 gpp=/calls/me -11 gpp=/came/as -11 gpp=/came/to -10 gpp=/ceremony/, -9
gpp=/certain/mr 18 gpp=/ciao/! -13 gpp=/club/, -10 gpp=/company/, -14 gpp=/crew/, 42 gpp=/dame/, -9
gpp=/day/, -9 gpp=/de/la -7 gpp=/dear/mr -22 gpp=/did/mrs 30 gpp=/don't/know 19 gpp=/dr/. 38 gpp=/end/. 19
gpp=/engineer/, 24 gpp=/engineer/from -8 gpp=/engr/. 26 gpp=/entrepreneur/. -12 gpp=/face/, -8 gpp=/factory/,
-10 gpp=/farm/, -12 gpp=/fee/, -11 gpp=/for/one -17 gpp=/found/a 42 gpp=/from/a 88 gpp=/from/the -9
gpp=/girl/from -16 gpp=/got/a 26 gpp=/got/me -15 gpp=/guy/from -9 gpp=/had/a -8 gpp=/has/a -7 gpp=/he's/a -12
gpp=/he's/called 48 gpp=/he's/the 36 gpp=/he/, 43 gpp=/he/is 51 gpp=/he/sells -8 gpp=/heart/, -30
gpp=/helo/from -14 gpp=/help/a -10 gpp=/her/, -11 gpp=/her/. -40 gpp=/her/as 22 gpp=/her/name's 37
gpp=/here/, -20 gpp=/here/. -19 gpp=/hers/is -8 gpp=/him/, 9 gpp=/him/. 10 gpp=/hm/. 20 gpp=/hour/. 31
gpp=/hours/, -16 gpp=/i'm/a -7 gpp=/i've/this 16 gpp=/i/, -9 gpp=/i/. -9 gpp=/i/be -9 gpp=/i/can't -28
gpp=/i/do -10 gpp=/i/invite 33 gpp=/i/mean 16 gpp=/i/sell -7 gpp=/i/was -13 gpp=/in/one -12 gpp=/institute/,
-8 gpp=/invite/from 22 gpp=/invite/the -13 gpp=/invt/frm 47 gpp=/is/' -55 gpp=/is/a 26 gpp=/is/from 71
gpp=/is/that -20 gpp=/is/this 13 gpp=/it's/a -14 gpp=/it/, -9 gpp=/it/. -9 gpp=/it/goes -15 gpp=/it/is 20
gpp=/it/says 9 gpp=/it/was -11 gpp=/knocked/: 20 gpp=/know/what -10 gpp=/la/, -23 gpp=/lad/called -10
gpp=/lady/, 26 gpp=/laugh/. -15 gpp=/licence/, -7 gpp=/list/, 46 gpp=/logo/of -9 gpp=/look/at 61
gpp=/ma/manager -14 gpp=/man/, 52 gpp=/man/. 18 gpp=/man/from -27 gpp=/man/named 56 gpp=/man/of -8
gpp=/master/of -14 gpp=/me/, 8 gpp=/me/. -10 gpp=/me/a -23 gpp=/message/dr 24 gpp=/mr/. 33 gpp=/mrs/. 21
gpp=/ms/. 26 gpp=/my/old -8 gpp=/my/own -7 gpp=/name/: 27 gpp=/name/is 53 gpp=/name/of 90 gpp=/nasa/, -10
gpp=/need/a -13 gpp=/no/, 33 gpp=/noo/. -7 gpp=/not/that 34 gpp=/nothing/: 21 gpp=/now/, -14 gpp=/od/pani 17
gpp=/of/a 34 gpp=/of/this -10 gpp=/oh/, 71 gpp=/on/a -23 gpp=/on/the -9 gpp=/one/' 34 gpp=/one/. -63
gpp=/one/mr 20 gpp=/pages/. -7 gpp=/pending/since -11 gpp=/pilot/, -21 gpp=/prof/. 20 gpp=/put/' 12
gpp=/recruiter/named 19 gpp=/request/from 49 gpp=/rival/, 19 gpp=/room/, -7 gpp=/said/' 67 gpp=/says/, 19
gpp=/school/, -24 gpp=/sgt/. -12 gpp=/she's/a -13 gpp=/she/, -12 gpp=/show/, -11 gpp=/so/. 9 gpp=/so/this 41
gpp=/somebody/from -26 gpp=/someone/called -36 gpp=/spoke/about -7 gpp=/steel/, -30 gpp=/surname/, 26
gpp=/the/korean -18 gpp=/the/name 9 gpp=/the/name's 8 gpp=/the/one -8 gpp=/the/other 10 gpp=/the/wrong 55
gpp=/then/. 11 gpp=/there's/a -19 gpp=/there's/an 56 gpp=/there/, 23 gpp=/this/chap 11 gpp=/this/guy 52
gpp=/this/mr -12 gpp=/this/uncle -42 gpp=/this/was -9 gpp=/time/this 28 gpp=/to/a -9 gpp=/to/add 16
gpp=/to/mr 39 gpp=/to/sr 8 gpp=/town/, -11 gpp=/un/certain 26 gpp=/un/certo 33 gpp=/uni/librarian -10
gpp=/up/. 18 gpp=/us/, 45 gpp=/van/der -9 gpp=/view/on 50 gpp=/visionary/. -38 gpp=/visit/, -9 gpp=/was/a -9
gpp=/was/from -28 gpp=/was/the 44 gpp=/we're/both 29 gpp=/went/to -13 gpp=/what/? -11 gpp=/which/is -8
gpp=/who/is 36 gpp=/with/' -9 gpp=/with/a -15 gpp=/with/an -11 gpp=/with/mr 18 gpp=/with/that -8
gpp=/with/the -8 gpp=/with/this 53 gpp=/word/' -17 gpp=/words/: -16 gpp=/worked/for -8 gpp=/write/a 39
gpp=/years/, 18 gpp=/zookeeper/, -17 gpp=else/./this -12 gpp=else/^/^ -27 gpp=else/^/dr 41 gpp=name/\"/hey
-14 gpp=name/\"/hi 49 gpp=name/'/. -24 gpp=name/'/dear 9 gpp=name/'/it's 20 gpp=name/,/' 16 gpp=name/,/and 18
gpp=name/,/but 14 gpp=name/,/from 30 gpp=name/,/i'm -48 gpp=name/,/ini 12 gpp=name/,/is 37 gpp=name/,/it's
-16 gpp=name/,/miss 8 gpp=name/,/of -7 gpp=name/,/teatro -9 gpp=name/,/the -7 gpp=name/,/this 15 gpp=name/./'
-13 gpp=name/./different -12 gpp=name/./he's 43 gpp=name/./i'm -21 gpp=name/./it's -20 gpp=name/./name's 9
gpp=name/./she's -15 gpp=name/./sister 12 gpp=name/./that's 19 gpp=name/./the -9 gpp=name/./this 24
gpp=name/./— 24 gpp=name/1/. 11 gpp=name/:/\" 41 gpp=name/:/' -47 gpp=name/^/\" -52 gpp=name/^/' 26
gpp=name/^/^ 32 gpp=name/^/a -14 gpp=name/^/accept 14 gpp=name/^/add 18 gpp=name/^/auntie -30
gpp=name/^/aunty -35 gpp=name/^/big -15 gpp=name/^/brother 13 gpp=name/^/fr -40 gpp=name/^/in -9
gpp=name/^/is 11 gpp=name/^/it's 40 gpp=name/^/mr 32 gpp=name/^/ms -20 gpp=name/^/ni -16 gpp=name/^/omg -25
gpp=name/^/one 21 gpp=name/^/our 17 gpp=name/^/says -31 gpp=name/^/sir 10 gpp=name/^/sister 8 gpp=name/^/some
22 gpp=name/^/sooo 19 gpp=name/^/st -10 gpp=name/^/the 16 gpp=name/^/this 20 gpp=name/^/uncle 17
gpp=name/^/who -26 gpp=name/^/who's 25 gpp=name/^/whos -54 gpp=name/^/with 34 gpp=name/^/wrong 34
gpp=name/a/different 70 gpp=name/a/mr -32 gpp=name/accept/from 30 gpp=name/ada/, -10 gpp=name/add/from 29
gpp=name/at/the -9 gpp=name/been/to -10 gpp=name/best/, 26 gpp=name/bot/here's 13 gpp=name/button/for 47
gpp=name/capt/. 11 gpp=name/chap/called 8 gpp=name/coach/to -17 gpp=name/day/. -22 gpp=name/dear/ms -13
gpp=name/decide/on 24 gpp=name/do/about 29 gpp=name/dunno/, 8 gpp=name/ek/request -37 gpp=name/fella/called
11 gpp=name/for/a -15 gpp=name/fr/. 9 gpp=name/from/' 53 gpp=name/from/a 53 gpp=name/from/an -12
gpp=name/from/bord -21 gpp=name/from/one -16 gpp=name/got/a 44 gpp=name/guy/named 16 gpp=name/he's/a -42
gpp=name/he/, 16 gpp=name/hello/. -20 gpp=name/hello/its -19 gpp=name/her/, 19 gpp=name/her/. 29
gpp=name/her/from -41 gpp=name/her/name's 17 gpp=name/here's/a 14 gpp=name/here/, 12 gpp=name/here/from 28
gpp=name/hesitating/over 18 gpp=name/him/. -27 gpp=name/him/from -35 gpp=name/hmm/, 29 gpp=name/how/about 9
gpp=name/i'm/a -39 gpp=name/i'm/called -25 gpp=name/i've/known 12 gpp=name/i/? 8 gpp=name/i/am -22
gpp=name/i/invite -31 gpp=name/i/know 33 gpp=name/i/teach -28 gpp=name/i/was -11 gpp=name/in/san -15
gpp=name/invite/from 21 gpp=name/invite/says -9 gpp=name/is/' 49 gpp=name/is/a 37 gpp=name/is/named 16
gpp=name/is/the -13 gpp=name/it's/from 25 gpp=name/it's/our 33 gpp=name/it/. 18 gpp=name/it/is -22
gpp=name/it/says 37 gpp=name/its/from 11 gpp=name/know/any 15 gpp=name/know/from -35 gpp=name/kolej/yayasan
-9 gpp=name/lady/, 7 gpp=name/lifeguard/, -57 gpp=name/line/to 27 gpp=name/man/from -34 gpp=name/man/named
-60 gpp=name/mate/whos 20 gpp=name/me/' -33 gpp=name/me/. -27 gpp=name/me/a 12 gpp=name/me/and 17
gpp=name/me/to 20 gpp=name/message/from -39 gpp=name/mi/need -18 gpp=name/mikkel/or -31 gpp=name/mr/. -19
gpp=name/mrs/. 22 gpp=name/my/cousin 16 gpp=name/my/friend -18 gpp=name/name/: -64 gpp=name/name/is -14
gpp=name/name/of -12 gpp=name/new/year's -10 gpp=name/no/. 9 gpp=name/notification/says 10 gpp=name/now/: 13
gpp=name/of/a -15 gpp=name/of/san -22 gpp=name/off/a 22 gpp=name/ok/. -32 gpp=name/ok/who's 14 gpp=name/on/a
-14 gpp=name/on/mr 7 gpp=name/on/the -12 gpp=name/on/which 16 gpp=name/one/. 14 gpp=name/one/from 27
gpp=name/one/to 34 gpp=name/out/to 15 gpp=name/phone/says -30 gpp=name/pixar/, 24 gpp=name/prof/. -41
gpp=name/punch/and -27 gpp=name/question/. 8 gpp=name/reach/a -19 gpp=name/regards/, 33 gpp=name/request/from
13 gpp=name/rgds/, 36 gpp=name/says/\" 19 gpp=name/she's/called 19 gpp=name/si/ma'am 16 gpp=name/signs/as 7
gpp=name/somebody/called 9 gpp=name/someone/called 32 gpp=name/someone/named 10 gpp=name/st/. -106
gpp=name/sure/on 8 gpp=name/teach/for -45 gpp=name/that/was -10 gpp=name/the/girl -27 gpp=name/the/lady 12
gpp=name/the/old 11 gpp=name/the/other -22 gpp=name/the/same -11 gpp=name/the/wrong -15 gpp=name/them/: -8
gpp=name/there's/a 28 gpp=name/there/, 38 gpp=name/things/about 17 gpp=name/this/. -30 gpp=name/this/man 20
gpp=name/to/add 12 gpp=name/to/invite 23 gpp=name/touch/. 19 gpp=name/town/, -26 gpp=name/una/tal 9
gpp=name/was/a -17 gpp=name/was/the 25 gpp=name/we/have -15 gpp=name/what/about 28 gpp=name/with/a 32
gpp=name/words/: 8 gpp=name/write/to 30 gpp=nameelse/^/^ 21 gpp=nameelse/evening/. 26 gpp=nameelse/says/\" 16
gpp=nameelse/says/lt -21 gpp=nameelse/to/ma'am 17 gpp=nameword/./\" -8 gpp=nameword/^/^ -7 gpp=word/,/this 32
gpp=word/^/it's 21 gpp=word/write/to 15 gpp=wordelse/^/^ -7 gpp=wordelse/^/it's -9 gq=/free/first 22
gq=/free/in 65 gq=/free/only 8 gq=/goal/in 32 gq=/goal/only -29 gq=/how/first 26 gq=/how/in -38 gq=/how/only
-67 gq=/link/in -30 gq=/link/only -11 gq=/name/in 37 gq=/name/only 145 gq=/odd/first -23 gq=/odd/in -63
gq=/odd/only -16 gq=/share/first -17 gq=/share/in -10 gq=/share/only -46 gq=else/free/first -22
gq=else/free/in -55 gq=else/free/only -14 gq=else/how/in -28 gq=else/name/in 13 gq=else/name/only 49
gq=name/free/first 96 gq=name/free/in 106 gq=name/free/only 88 gq=name/goal/in -8 gq=name/how/first -18
gq=name/how/in 75 gq=name/how/only -34 gq=name/link/first 17 gq=name/link/in -79 gq=name/name/first -39
gq=name/name/in 38 gq=name/name/only 52 gq=name/odd/in -18 gq=name/share/first -53 gq=name/share/in -33
gq=name/share/only -73 gq=nameelse/free/first 33 gq=nameelse/free/in 37 gq=nameelse/how/in -36
gq=nameelse/how/only -8 gq=nameelse/name/only 9 gq=nameelse/share/only -9 gq=nameword/free/first -55
gq=nameword/free/in -12 gq=nameword/free/only 15 gq=nameword/share/in 28 gq=namewordelse/free/first -13
gq=namewordelse/free/in -29 gq=word/free/first -15 gq=word/free/in -48 gq=word/how/first 30 gq=word/name/in
-28 gq=word/odd/in -9 gq=wordelse/free/in -79 gq=wordelse/how/in 15 greetedcap -60 greetedlow -66 greetedopen
-16 grun=_ 21 grun=_n -19 grun=_u 20 grun=else_ -40 grun=else_u -11 grun=elseu_ 7 grun=elsew_ -17 grun=n_ -31
grun=name_ 51 grun=name_u 29 grun=name_uu 25 grun=name_uw -10 grun=nameelse_ 27 grun=nameelse_n -14
grun=nameelse_u -21 grun=nameelsew_ 36 grun=namen_ -9 grun=nameu_ 7 grun=nameuu_ -9 grun=namew_n 11
grun=namew_u 15 grun=namew_w -10 grun=nameword_ 35 grun=nameword_u 23 grun=nameword_w -11 grun=namewordelse_
-27 grun=namewordu_ -14 grun=namewordw_ -22 grun=w_ 34 grun=w_u -7 grun=word_ -33 grun=word_n 21 grun=word_u
-12 grun=word_w -11 grun=wordelse_ -54 grun=wordelsew_ -7 grun=wordw_ -17 has=event 19 has=goal -53 has=how
139 has=link 9 has=name 87 has=odd 54 has=sender 57 has=share 63 has=shared 30 holds=already_know 190
holds=common_interest -17 holds=fake_profile -19 holds=met_professionally 144 holds=met_socially 53
holds=opportunity 20 holds=sales_pitch -15 holds=same_place -72 holds=scam -28 holds=unprofessional -47
kincap 23 kinlow 15 kinopen -14 lastcap -10 lastelsecap -12 lastelselow -15 lastelseopen 9 lastlow 14
lastnamecap 11 lastnameelseopen 7 lastnamelow 13 lastnamewordopen 11 lastopen 42 lastwordcap 13
lastwordelsecap -9 lastwordlow -28 le=!/\"/name 14 le=!/,/name 11 le=!/./ 23 le=!/prep/ -18 le=\"/!/ 17
le=\"/\"/ -55 le=\"/\"/name 14 le=\"/,/ 28 le=\"/,/name 10 le=\"/,/nameelse 16 le=\"/./ 15 le=\"// -10
le=\"//name 10 le=\"/aux/ -23 le=\"/aux/name -39 le=\"/title/ -12 le=\"/word/ 14 le=\"/word/name 9 le='/'/
-22 le='/'/else 30 le='/'/name 78 le='/,/ 53 le='/./ -9 le='// 29 le='//name 10 le='/poss/ -8 le='/prep/name
-23 le='/verb/name -7 le='/word/ -13 le='/word/name 10 le=(/)/ -11 le=(/)/name 20 le=(/,/ -8 le=,/!/name -18
le=,/\"/ -9 le=,/\"/name -15 le=,/$/ -24 le=,/$/else -14 le=,/$/name 66 le=,/$/word -14 le=,/'/ 13
le=,/'/name -49 le=,/)/ -20 le=,/,/else 23 le=,/,/name -36 le=,/,/nameelse -28 le=,/,/word -11 le=,/./ -43
le=,/./else -16 le=,/./nameelse 24 le=,/./word -8 le=,/./wordelse 18 le=,//name 22 le=,/:/name -17 le=,/;/ 17
le=,/?/ -12 le=,/?/name 15 le=,/art/ 37 le=,/art/name -10 le=,/aux/name 39 le=,/conj/ 13 le=,/name/ -11
le=,/name/name -12 le=,/prep/ 51 le=,/prep/nameelse -16 le=,/prep/nameword 12 le=,/title/ 36 le=,/title/name
13 le=,/verb/ -40 le=,/verb/name 49 le=,/word/ -21 le=,/word/name -20 le=,/¶/ -10 le=./\"/name -17
le=./$/nameelse 11 le=./'/name 36 le=./,/ -14 le=./,/name 18 le=././ 31 le=././name 19 le=././nameelse -10
le=././word 18 le=.// -16 le=.//name -16 le=./?/ -40 le=./adv/ -33 le=./adv/name 7 le=./art/ -22
le=./art/name 15 le=./aux/ 59 le=./aux/nameword -10 le=./conj/ 22 le=./conj/name -18 le=./event/ -13
le=./people/ -11 le=./people/name 19 le=./poss/ 19 le=./prep/ -27 le=./prof/ -10 le=./subj/ -16
le=./subj/name 29 le=./title/ 13 le=./title/name -15 le=./verb/ 60 le=./verb/nameword 10 le=./word/ -10
le=./word/name -31 le=./word/nameword -9 le=/!/ 34 le=/$/ 25 le=/$/else 12 le=/$/name 15 le=/'/ -13
le=/'/name 14 le=/,/ 24 le=/,/name 13 le=/./ -16 le=/./name 18 le=// -14 le=//name -16 le=/?/ -18 le=/?/name
-18 le=/art/ 26 le=/aux/ -25 le=/aux/name 9 le=/conj/ -15 le=/prep/ -12 le=/prep/name -8 le=/subj/ -12
le=/subj/name 13 le=/verb/ 21 le=/verb/name -16 le=/word/ -9 le=/word/name -14 le=:/$/ 72 le=:/$/name -26
le=:/,/ -38 le=:/,/name 10 le=:/./ 47 le=:/./nameelse -17 le=:// 23 le=://name -26 le=:/name/ -20 le=:/prep/
20 le=:/subj/ -10 le=:/verb/name 28 le=:/word/ -17 le=:/¶/name -12 le=;/,/ -12 le=?/$/ 30 le=?/,/ -7
le=?/,/name 26 le=?/./ 19 le=?/./name 17 le=?// -18 le=?/subj/ -7 le=?/word/ -16 le=^/!/ -15 le=^/$/ -17
le=^/$/else 25 le=^/$/name 19 le=^/$/nameelse -10 le=^/$/nameword 22 le=^/$/word -18 le=^/'/ -22 le=^/'/name
24 le=^/(/ 27 le=^/(/name 12 le=^/,/ -15 le=^/,/else -13 le=^/,/name 25 le=^/,/nameelse 11 le=^/,/nameword 12
le=^/./ -63 le=^/./name 82 le=^// -16 le=^//name -37 le=^//nameelse -8 le=^/:/ -29 le=^/?/ 18 le=^/?/else -14
le=^/?/name 47 le=^/adv/ -21 le=^/adv/else 30 le=^/adv/name 18 le=^/art/ -20 le=^/art/name 42
le=^/art/nameword -11 le=^/art/word 28 le=^/aux/name -9 le=^/aux/nameelse 23 le=^/aux/nameword 15 le=^/conj/
34 le=^/conj/name -32 le=^/event/ -13 le=^/event/name -24 le=^/kin/ -7 le=^/kin/name 7 le=^/name/nameelse -17
le=^/name/word 16 le=^/people/ -8 le=^/poss/ 38 le=^/prep/ 46 le=^/prep/else -12 le=^/prep/name -25
le=^/prep/nameword -16 le=^/prep/namewordelse -8 le=^/prof/ -15 le=^/prof/name -40 le=^/subj/ -16
le=^/subj/name 11 le=^/subj/namewordelse 18 le=^/title/ 32 le=^/title/name -13 le=^/title/nameword -8
le=^/verb/ 48 le=^/verb/else -7 le=^/verb/name 43 le=^/verb/nameelse 16 le=^/verb/nameword 7
le=^/verb/namewordelse -17 le=^/word/ 24 le=^/word/name 28 le=^/word/nameword -16 le=^/。/ -10 le=adv/$/ 27
le=adv/$/name 21 le=adv/'/ -10 le=adv/,/ -7 le=adv/,/name -40 le=adv/./name -38 le=adv//name 15 le=adv/?/ 33
le=adv/art/name -16 le=adv/aux/ -13 le=adv/aux/else 18 le=adv/conj/ -17 le=adv/prep/ -27 le=adv/prep/name 13
le=adv/verb/ -17 le=adv/verb/name 16 le=adv/word/ 42 le=art/!/ 38 le=art/$/ -37 le=art/$/else -13
le=art/$/name 16 le=art/$/word 9 le=art/'/ 14 le=art/,/ -17 le=art/,/name -24 le=art/./ -14 le=art/./name 23
le=art/./nameelse 13 le=art//name -20 le=art/:/ -12 le=art/:/name 8 le=art/?/ 31 le=art/adv/ 40
le=art/adv/name 11 le=art/art/ -8 le=art/art/name 25 le=art/aux/ -8 le=art/aux/name -22 le=art/conj/ 20
le=art/conj/name -14 le=art/event/name -10 le=art/name/ -12 le=art/people/ -9 le=art/people/name -15
le=art/prep/name 39 le=art/prep/word 12 le=art/prof/ -22 le=art/prof/name -18 le=art/subj/ 72
le=art/subj/name -14 le=art/title/ -17 le=art/title/name -10 le=art/verb/ -29 le=art/verb/name 8
le=art/verb/nameword 15 le=art/word/ 20 le=art/word/name -31 le=aux/!/name 14 le=aux/\"/ 47 le=aux/$/ -23
le=aux/$/name 10 le=aux/,/ -16 le=aux/,/name 57 le=aux/,/word -12 le=aux/./nameelse -18 le=aux/./nameword 20
le=aux// -13 le=aux/:/ -12 le=aux/?/ 22 le=aux/?/name 17 le=aux/adv/name -10 le=aux/aux/ -34 le=aux/conj/ 40
le=aux/conj/else 43 le=aux/conj/name -79 le=aux/prep/ -29 le=aux/prep/name 13 le=aux/prep/word 12
le=aux/subj/ 11 le=aux/subj/name -36 le=aux/subj/word 13 le=aux/word/ -7 le=aux/word/name -22 le=conj/$/name
-9 le=conj/,/ -26 le=conj/,/name 12 le=conj/,/word 25 le=conj/./ -19 le=conj/./name -38 le=conj// -11
le=conj/adv/name -8 le=conj/art/ 11 le=conj/art/name -8 le=conj/aux/ 22 le=conj/aux/name 18 le=conj/name/ 36
le=conj/verb/ 8 le=conj/verb/name 17 le=conj/word/ -11 le=conj/word/name 23 le=event/,/ -9 le=event/verb/ 26
le=greet/!/name -41 le=greet/\"/ -19 le=greet/,/ 52 le=kin/$/ -24 le=kin/,/name 48 le=kin/./ 49 le=kin/./name
-15 le=kin/art/ 13 le=kin/aux/ -13 le=kin/prep/name -7 le=kin/verb/name -55 le=name/$/ -9 le=name/,/ -12
le=name/,/name -17 le=name/aux/ 46 le=name/conj/name -12 le=name/prep/ -8 le=name/prep/name -10 le=org/,/ -10
le=people/!/ -12 le=people/\"/ -9 le=people/$/ 41 le=people/$/name -38 le=people/'/ -7 le=people/,/name 40
le=people/./ -13 le=people/./name 22 le=people// 15 le=people/?/ 10 le=people/art/ 9 le=people/conj/ 28
le=people/prep/ 12 le=people/title/ -10 le=people/verb/name 16 le=people/word/ -16 le=people/word/name 12
le=poss/!/ 25 le=poss/$/name 11 le=poss/./ -16 le=poss/./name -8 le=poss//name -10 le=poss/aux/ -8
le=poss/aux/name -25 le=poss/conj/ -8 le=poss/prep/ -12 le=poss/verb/ 14 le=poss/verb/name -14 le=poss/word/
-7 le=prep/$/ 29 le=prep/$/else -9 le=prep/$/name 17 le=prep/$/nameelse -10 le=prep/$/word 19 le=prep/'/ -8
le=prep/,/ -29 le=prep/,/else -11 le=prep/,/name 11 le=prep/,/nameelse -12 le=prep/,/word -9 le=prep/./ 27
le=prep/./nameelse 8 le=prep/./nameword -9 le=prep/./word -8 le=prep// 43 le=prep//name -34 le=prep/:/ 18
le=prep/:/name -24 le=prep/?/ 15 le=prep/?/name 20 le=prep/?/nameelse -7 le=prep/adv/ -9 le=prep/adv/name -22
le=prep/art/ -16 le=prep/art/name -13 le=prep/aux/ 10 le=prep/aux/name 11 le=prep/conj/ -54 le=prep/conj/name
32 le=prep/conj/nameelse 21 le=prep/poss/ -7 le=prep/prep/name 13 le=prep/prep/nameword 12 le=prep/prof/name
-9 le=prep/subj/ -30 le=prep/subj/name 29 le=prep/title/name 11 le=prep/verb/ -22 le=prep/verb/name -65
le=prep/word/ -13 le=prep/word/name -24 le=prof/$/name -23 le=prof/,/ 34 le=prof/,/name -27 le=prof/./ 9
le=prof//name 25 le=prof/verb/ -11 le=prof/word/ 7 le=school/,/ -8 le=school/prep/ 15 le=subj/$/ -10
le=subj/$/name -23 le=subj/,/ -16 le=subj/,/name -12 le=subj/./ -17 le=subj/art/ -8 le=subj/aux/ 32
le=subj/conj/ -8 le=subj/conj/name -19 le=subj/poss/ -8 le=subj/prof/ 37 le=title/!/ 10 le=title/$/ 37
le=title/$/name 15 le=title/'/ 12 le=title/'/name -18 le=title/'/word -9 le=title/(/ 10 le=title/(/name -38
le=title/,/ -18 le=title/,/else 30 le=title/,/word 18 le=title/./ 24 le=title/./word 37 le=title// 35
le=title//name -40 le=title/:/ 54 le=title/?/ -42 le=title/?/name 10 le=title/?/nameelse 17 le=title/adv/ 32
le=title/adv/name 12 le=title/aux/ -9 le=title/aux/name -11 le=title/conj/ -34 le=title/conj/name 45
le=title/name/name -10 le=title/poss/ -42 le=title/prep/ -7 le=title/prep/name -16 le=title/prep/nameelse -20
le=title/subj/ -13 le=title/subj/name 24 le=title/verb/ 32 le=title/verb/wordelse -8 le=title/word/ 27
le=title/word/else 42 le=title/word/name 23 le=verb/$/ -49 le=verb/$/word -10 le=verb/,/ 12 le=verb/,/name
-15 le=verb/,/word 16 le=verb/./ -12 le=verb/./name -24 le=verb// -12 le=verb//name 9 le=verb/;/ -7
le=verb/?/ 16 le=verb/?/name -10 le=verb/adv/name 25 le=verb/art/name 9 le=verb/aux/ 11 le=verb/aux/name 20
le=verb/conj/name -10 le=verb/name/ 18 le=verb/name/name -25 le=verb/poss/ 70 le=verb/prep/name 31
le=verb/verb/ 35 le=verb/verb/name -33 le=verb/word/ -22 le=word/!/ -10 le=word/\"/ -8 le=word/$/name -44
le=word/$/word 13 le=word/'/ 7 le=word/'/name 21 le=word/,/ 39 le=word/,/name -15 le=word/./ 27
le=word/./name -73 le=word/./nameelse 18 le=word/:/name -13 le=word/aux/name 20 le=word/conj/ -17
le=word/prep/ -35 le=word/prep/else 23 le=word/prep/name 7 le=word/subj/ 44 le=word/subj/name 8 le=word/verb/
-19 le=word/verb/name 56 le=word/word/name 17 lk=!/ 40 lk=!/\" -21 lk=!/' -26 lk=!/adv 29 lk=!/aux -7
lk=!/subj -28 lk=!/verb 18 lk=!/word 32 lk=\"/ -24 lk=\"/$ 13 lk=\"/. 26 lk=\"/conj -9 lk=\"/prep 16
lk=\"/subj -18 lk=\"/verb -9 lk=\"/word 13 lk=$/ -12 lk=$/$ 38 lk='/ -28 lk='/$ 29 lk='/( 21 lk='/, 16 lk='/.
-8 lk='/adv -23 lk='/aux 30 lk='/conj -8 lk='/prep -26 lk='/verb 29 lk='/word -29 lk=(/ -35 lk=(/adv -9
lk=(/art 27 lk=(/aux 12 lk=(/place -7 lk=(/word 34 lk=)/, -16 lk=)/. -17 lk=)/aux -8 lk=)/prep -10 lk=)/verb
17 lk=)/word 78 lk=,/\" 27 lk=,/' -8 lk=,/. 23 lk=,/adv -39 lk=,/art -48 lk=,/aux 39 lk=,/conj -53 lk=,/kin
31 lk=,/name -108 lk=,/org -27 lk=,/people -10 lk=,/place -56 lk=,/prep 15 lk=,/prof 144 lk=,/subj 20
lk=,/verb 76 lk=,/word -27 lk=./\" 79 lk=./$ 18 lk=./' -13 lk=./( -8 lk=./. -14 lk=./art -19 lk=./aux -20
lk=./conj -33 lk=./event 17 lk=./greet 22 lk=./name -46 lk=./people 29 lk=./place -14 lk=./prep -9 lk=./title
20 lk=./word -17 lk=./¶ 36 lk=/! -14 lk=/\" 14 lk=/$ 73 lk=/( -12 lk=/. 14 lk=/: -9 lk=/? -52 lk=/adv 54
lk=/art 16 lk=/aux 30 lk=/conj -26 lk=/event -20 lk=/kin -13 lk=/name -32 lk=/org -48 lk=/people -9 lk=/poss
51 lk=/prep -20 lk=/prof 19 lk=/school -55 lk=/subj -46 lk=/title -11 lk=/verb 70 lk=/word 11 lk=/¶ 51 lk=/—
-9 lk=:/\" 41 lk=:/adv -16 lk=:/art -57 lk=:/poss 8 lk=:/prep 45 lk=:/subj -32 lk=:/verb -17 lk=:/word 22
lk=;/ -8 lk=;/art 7 lk=;/aux -12 lk=;/subj 26 lk=;/word -18 lk=?/! -10 lk=?/$ 50 lk=?/' -26 lk=?/? 16
lk=?/adv 7 lk=?/aux 25 lk=?/prep 14 lk=?/subj -48 lk=?/word -33 lk=adv/! 7 lk=adv/$ 57 lk=adv/. -13
lk=adv/adv -13 lk=adv/art -8 lk=adv/aux 10 lk=adv/conj -13 lk=adv/prep -34 lk=adv/subj 11 lk=adv/verb 15
lk=adv/word -25 lk=art/ -8 lk=art/. 24 lk=art/art -14 lk=art/event 9 lk=art/name 29 lk=art/people -31
lk=art/prof 73 lk=art/verb -13 lk=art/word -35 lk=aux/ -10 lk=aux/$ 38 lk=aux/' -25 lk=aux/, -29 lk=aux/. -8
lk=aux/art 16 lk=aux/aux 111 lk=aux/conj -40 lk=aux/event 21 lk=aux/people -48 lk=aux/place 13 lk=aux/poss
-28 lk=aux/prof 11 lk=aux/subj -33 lk=aux/title 13 lk=aux/verb 62 lk=aux/word 7 lk=conj/ -53 lk=conj/$ 42
lk=conj/, -8 lk=conj/. 46 lk=conj/adv 93 lk=conj/art -30 lk=conj/aux 74 lk=conj/conj -18 lk=conj/event -20
lk=conj/name -125 lk=conj/place -10 lk=conj/poss 18 lk=conj/prep 33 lk=conj/subj 49 lk=conj/verb -36
lk=conj/word -65 lk=event/$ 10 lk=event/, 18 lk=event/. -41 lk=event/prep -39 lk=event/verb 20 lk=greet/, -24
lk=kin/, -31 lk=kin/. -11 lk=kin/aux 13 lk=kin/prep -10 lk=kin/verb -9 lk=name/ 29 lk=name/$ 21 lk=name/' -29
lk=name/, -20 lk=name/. -83 lk=name/adv 12 lk=name/art 64 lk=name/aux 13 lk=name/conj -30 lk=name/event -8
lk=name/name 25 lk=name/prep -13 lk=name/school -48 lk=name/word 8 lk=org/, -37 lk=org/prep -17 lk=people/$
18 lk=people/. 14 lk=people/aux -9 lk=people/name -24 lk=people/people -8 lk=people/prep -40 lk=people/verb
12 lk=people/word -11 lk=place/, 8 lk=place/. -25 lk=poss/ -10 lk=poss/. -7 lk=poss/event -7 lk=poss/kin 29
lk=poss/people 18 lk=poss/title -10 lk=poss/word -39 lk=prep/ 24 lk=prep/$ 24 lk=prep/' -48 lk=prep/, -27
lk=prep/. -29 lk=prep/adv -64 lk=prep/art 58 lk=prep/aux 38 lk=prep/event 20 lk=prep/greet -8 lk=prep/name 15
lk=prep/people -14 lk=prep/place -36 lk=prep/poss -11 lk=prep/prep 49 lk=prep/subj -34 lk=prep/verb 12
lk=prep/word 9 lk=prof/' -30 lk=prof/? -12 lk=prof/adv -19 lk=prof/aux -13 lk=prof/conj 49 lk=prof/kin 19
lk=prof/prep -17 lk=prof/word -15 lk=school/ -10 lk=school/' -10 lk=school/, -19 lk=school/. -7
lk=school/prep -11 lk=subj/$ -45 lk=subj/, 51 lk=subj/. 21 lk=subj/? -11 lk=subj/adv 56 lk=subj/aux -34
lk=subj/name -21 lk=subj/people 19 lk=subj/prep -56 lk=subj/subj 14 lk=subj/verb -19 lk=subj/word 50
lk=title/ -29 lk=title/$ -26 lk=title/, 42 lk=title/. 34 lk=title/? 29 lk=title/aux 44 lk=title/name -12
lk=title/prep -25 lk=title/word -51 lk=verb/ 34 lk=verb/\" 27 lk=verb/$ -49 lk=verb/' -17 lk=verb/, -14
lk=verb/. -52 lk=verb/: -9 lk=verb/? -14 lk=verb/art 34 lk=verb/aux -36 lk=verb/conj -15 lk=verb/greet -29
lk=verb/org 16 lk=verb/poss 34 lk=verb/prep 78 lk=verb/subj 30 lk=verb/verb 14 lk=verb/word 59 lk=word/ 101
lk=word/\" 41 lk=word/# -14 lk=word/$ -40 lk=word/' -28 lk=word/( 17 lk=word/, -88 lk=word/. -14 lk=word/:
-46 lk=word/? -13 lk=word/adv 48 lk=word/art 90 lk=word/aux 31 lk=word/conj -19 lk=word/event -30
lk=word/name -36 lk=word/org -40 lk=word/people -25 lk=word/poss 124 lk=word/prep 41 lk=word/prof -74
lk=word/school -10 lk=word/subj 57 lk=word/title -36 lk=word/verb -28 lk=word/word -44 lk=¶/adv -43
lk=¶/people -10 lk=¶/school 31 lk=¶/¶ 25 lk=—/ 24 lk=。/subj -10 namedcap 147 namedlow 184 namedopen 8 p=! 54
p=\" 31 p=& -23 p=( -13 p=) 30 p=* 52 p=- 29 p=. 27 p=14 -8 p=2nd -9 p=6 -10 p=: 39 p=? 52 p=a -24 p=about 32
p=accept 8 p=add 104 p=adding 65 p=after -29 p=agent 103 p=ah 22 p=al -7 p=all -11 p=am -25 p=and 103
p=another 10 p=any 42 p=apparently 16 p=are -9 p=as 55 p=asked -27 p=at -123 p=ate -29 p=aunt -13 p=auntie
-38 p=aunty -11 p=ay -8 p=bad -16 p=bbc -11 p=before -12 p=bhai -24 p=big 88 p=bit -15 p=blue -7 p=bord -26
p=born -7 p=boss 37 p=both -14 p=bought -25 p=brother 57 p=bus 18 p=but 19 p=by 57 p=call 27 p=called 90
p=camp -19 p=can't -43 p=captain 43 p=certain 87 p=certo 33 p=chap 11 p=chief -50 p=coach 56 p=colleague -27
p=comes 30 p=compadre 63 p=correct -9 p=counting -17 p=course 28 p=court -12 p=crypto -13 p=de -23 p=deacon
23 p=dear 33 p=der -14 p=did -16 p=different 62 p=dinner -7 p=do -16 p=doc 30 p=doctor 12 p=doing -20 p=dona
25 p=done -14 p=dr 98 p=e -13 p=each -30 p=el -16 p=em -11 p=en -8 p=engineer 22 p=evening 20 p=every -38
p=ex -33 p=fae -14 p=father -51 p=fellow -66 p=finished -8 p=first -8 p=flatmate 10 p=for -36 p=forensic -10
p=forgive -10 p=fort -14 p=found -11 p=fr -34 p=frau -50 p=fraulein 52 p=friend -16 p=frm 47 p=from 10 p=girl
-8 p=global -10 p=go -11 p=goat -9 p=goes -15 p=good -15 p=got 10 p=guard -10 p=guten -18 p=guy 42 p=had 22
p=has 23 p=have -19 p=he -20 p=he's -21 p=head -10 p=hello -17 p=her -21 p=here's 13 p=hey -25 p=him 11
p=himself 24 p=his -29 p=hmm 43 p=hola -16 p=how 56 p=hui -27 p=i -43 p=i'm -113 p=ice -8 p=if -12 p=im -16
p=in -181 p=ini 12 p=institute -9 p=into -15 p=invite 74 p=inviting 45 p=is 74 p=it -18 p=it's 104 p=its 45
p=judge 27 p=keep -23 p=kerem -13 p=khun 26 p=knock -8 p=know 74 p=known 39 p=knows -33 p=korean -18 p=kuya
26 p=la -30 p=lady -20 p=last -17 p=le -16 p=left -19 p=let 30 p=librarian -10 p=like -11 p=little 36 p=llama
24 p=lt -48 p=ma 19 p=ma'am 58 p=madam 9 p=madame 12 p=mademoiselle 48 p=maitre 49 p=make -12 p=mama -68
p=man 40 p=marine -9 p=mau -18 p=me -71 p=mean 33 p=met -9 p=mine's -9 p=miss 23 p=mister -9 p=mme 14
p=monsieur 24 p=more 11 p=morning -19 p=mr 49 p=mrs 38 p=ms 78 p=my -99 p=n 12 p=na -15 p=name 46 p=name's
131 p=named 105 p=need -16 p=never -7 p=new 21 p=ni -18 p=no -24 p=nor -11 p=normal -10 p=not -36 p=now 28
p=o 7 p=of -46 p=off 34 p=officer 17 p=oh 14 p=ok -9 p=old -54 p=omg -25 p=on 19 p=one's 67 p=only 8 p=open
-12 p=or -63 p=out 25 p=over 14 p=own -24 p=pani -41 p=pas -22 p=past 14 p=person -34 p=play -13 p=played -40
p=playing -19 p=port -18 p=prince 46 p=prof 25 p=purser 47 p=queen -9 p=question -25 p=radio -17 p=re 28
p=reads -16 p=real -22 p=rep 24 p=request -44 p=reverend -18 p=right 37 p=sa -17 p=said 10 p=saint -8 p=same
-46 p=san -62 p=say -15 p=says 29 p=school -9 p=see -42 p=seen 12 p=sell -14 p=sells -16 p=semper -18 p=senor
-30 p=sergeant -20 p=severn -18 p=sgt 37 p=shared -11 p=she -26 p=she's -17 p=short 19 p=si 71 p=signor 35
p=since -46 p=siobhan -8 p=sir 44 p=sister 38 p=small 21 p=so 48 p=some 43 p=somebody 11 p=sooo 19 p=sr 17
p=st -52 p=student 43 p=such 59 p=swim -8 p=tal 11 p=talk -7 p=talked -8 p=tall 17 p=tante -32 p=tap -18
p=teach -33 p=teacher 19 p=team -12 p=teatro -9 p=that 23 p=that's 40 p=the -199 p=them -9 p=then -30
p=there's 51 p=think 12 p=this 175 p=three 28 p=tia -54 p=till -13 p=to 19 p=told -14 p=trude -13 p=two -31
p=um -7 p=un -8 p=una -11 p=uncle -63 p=under 44 p=us -11 p=ustaz 13 p=van 46 p=very -9 p=viola 29
p=volunteer 15 p=walk -46 p=was -16 p=we -14 p=wee 27 p=went -23 p=were 35 p=wha -10 p=what 8 p=when -22
p=which -16 p=who 18 p=who's 72 p=whos -35 p=with 89 p=wor 13 p=would -57 p=writes 12 p=wrong 29 p=ya -7
p=yayasan -9 p=year's -11 p=yes -14 p=your -12 p=z -10 p=¶ 51 p=– -13 p=— 10 pk= -109 pk=! 54 pk=\" 31 pk=(
-13 pk=) 30 pk=* 52 pk=- 29 pk=. 27 pk=: 39 pk=? 52 pk=adv -41 pk=art -31 pk=aux -37 pk=conj -46 pk=event -48
pk=greet -21 pk=kin 29 pk=name -117 pk=org -37 pk=people 67 pk=place -39 pk=poss -113 pk=prep -154 pk=prof 86
pk=school -50 pk=subj -88 pk=title 107 pk=verb 16 pk=word -78 pk=¶ 51 pk=– -13 pk=— 10 pka=!/ 9 pka=!/\" 37
pka=!/, 10 pka=!/. 26 pka=!/prep -17 pka=\"/! 18 pka=\"/\" -34 pka=\"/, 10 pka=\"/. 21 pka=\"/aux -61
pka=\"/event 64 pka=\"/name 34 pka=\"/prep -21 pka=\"/title -12 pka=\"/word 33 pka='/ 72 pka='/' 30 pka='/.
-20 pka='/name 9 pka='/poss -8 pka='/prep -26 pka='/prof -8 pka='/school -10 pka='/verb -18 pka=(/ -10
pka=(/) 14 pka=,/ -26 pka=,/! -24 pka=,/\" -25 pka=,/$ 12 pka=,/( 17 pka=,/) -24 pka=,/, 9 pka=,/. 27 pka=,/:
-14 pka=,/; 16 pka=,/? -11 pka=,/art 26 pka=,/aux 42 pka=,/conj 10 pka=,/event -9 pka=,/name -26 pka=,/people
14 pka=,/place -21 pka=,/poss -12 pka=,/prep 38 pka=,/school -11 pka=,/subj 9 pka=,/title 49 pka=,/word -54
pka=,/¶ -8 pka=./ -34 pka=./! 8 pka=./\" 33 pka=./$ 56 pka=./( -36 pka=./, -8 pka=./. 57 pka=./: 30 pka=./?
-13 pka=./adv -16 pka=./aux -20 pka=./name 20 pka=./org -13 pka=./people 17 pka=./prep -63 pka=./prof 37
pka=./school -9 pka=./subj -28 pka=./verb 11 pka=./word 11 pka=/ -41 pka=/! 50 pka=/\" -10 pka=/$ 73 pka=/)
-9 pka=/, 15 pka=/. -15 pka=/: -13 pka=/? -44 pka=/adv -13 pka=/art 32 pka=/aux -34 pka=/conj -20 pka=/name
-15 pka=/prep -27 pka=/verb 21 pka=/word -31 pka=:/$ 42 pka=:/, -37 pka=:/. 13 pka=:/aux -15 pka=:/name -20
pka=:/prep 24 pka=:/subj -10 pka=:/verb 26 pka=:/word -22 pka=:/¶ -12 pka=;/ 22 pka=;/, 14 pka=?/ -20
pka=?/\" 45 pka=?/$ 33 pka=?/, 21 pka=?/. 26 pka=?/prep -17 pka=?/subj -7 pka=?/word -18 pka=^/! -33 pka=^/$
14 pka=^/( 29 pka=^/. -29 pka=^/: -30 pka=^/? 31 pka=^/adv 21 pka=^/art 26 pka=^/aux 26 pka=^/conj 14
pka=^/event -38 pka=^/greet -24 pka=^/name 12 pka=^/org -8 pka=^/people -8 pka=^/place -16 pka=^/prep -22
pka=^/prof -51 pka=^/school -12 pka=^/subj 11 pka=^/title 11 pka=^/verb 59 pka=^/word 34 pka=^/。 -10 pka=adv/
19 pka=adv/$ 27 pka=adv/' -12 pka=adv/. -27 pka=adv/: 20 pka=adv/? 21 pka=adv/art -20 pka=adv/conj -12
pka=adv/event -8 pka=adv/name -21 pka=adv/prep -15 pka=adv/subj -29 pka=adv/word 30 pka=art/! 38 pka=art/$
-42 pka=art/' -9 pka=art/, -42 pka=art/. 43 pka=art/: 9 pka=art/? 35 pka=art/adv 47 pka=art/art 11
pka=art/aux -44 pka=art/event -17 pka=art/kin -8 pka=art/name 15 pka=art/people -24 pka=art/prep 20
pka=art/prof -33 pka=art/subj 47 pka=art/title -31 pka=art/verb -8 pka=art/word -30 pka=aux/ -27 pka=aux/! 15
pka=aux/\" 47 pka=aux/$ -17 pka=aux/. 30 pka=aux/: 45 pka=aux/? 42 pka=aux/adv -24 pka=aux/aux -34
pka=aux/kin -7 pka=aux/name 15 pka=aux/prep -12 pka=aux/subj -13 pka=aux/verb -22 pka=aux/word -33 pka=conj/$
-16 pka=conj/, -11 pka=conj/. -61 pka=conj/? -53 pka=conj/adv -13 pka=conj/aux 38 pka=conj/conj 11
pka=conj/verb 39 pka=conj/word 33 pka=event/, -66 pka=event/. -8 pka=event/aux 29 pka=event/conj 16
pka=event/subj -9 pka=event/verb 26 pka=greet/! -43 pka=greet/\" -19 pka=greet/' -13 pka=greet/, 54
pka=greet/word 21 pka=kin/$ -11 pka=kin/, 48 pka=kin/. 56 pka=kin/adv 23 pka=kin/art 13 pka=kin/aux -23
pka=kin/prep 9 pka=kin/verb -55 pka=kin/word -15 pka=name/$ -10 pka=name/' -8 pka=name/( -7 pka=name/, -29
pka=name/. -28 pka=name/aux 34 pka=name/conj -22 pka=name/prep -22 pka=name/verb 15 pka=org/, -13
pka=org/prep 13 pka=people/ 51 pka=people/! -20 pka=people/\" -10 pka=people/$ -18 pka=people/' -33
pka=people/, 30 pka=people/. 11 pka=people/? 16 pka=people/adv -17 pka=people/art 15 pka=people/aux 22
pka=people/conj 28 pka=people/prep 15 pka=people/subj -16 pka=people/title -8 pka=people/verb -15 pka=place/$
-8 pka=place/, -36 pka=place/word 37 pka=poss/ -18 pka=poss/! 29 pka=poss/$ 11 pka=poss/adv -10 pka=poss/aux
-61 pka=poss/conj -8 pka=poss/prep -11 pka=poss/word -17 pka=prep/ -13 pka=prep/\" -12 pka=prep/$ 38
pka=prep/' -12 pka=prep/? 33 pka=prep/adv -24 pka=prep/art -25 pka=prep/aux 28 pka=prep/name -22
pka=prep/prep 34 pka=prep/prof -15 pka=prep/title 11 pka=prep/verb -77 pka=prep/word -43 pka=prof/ 25
pka=prof/\" 20 pka=prof/$ -19 pka=prof/' 18 pka=prof/, 28 pka=prof/. 7 pka=prof/prep -10 pka=school/ -24
pka=school/, -13 pka=school/prep 14 pka=subj/$ -34 pka=subj/, -27 pka=subj/. -20 pka=subj/art -11
pka=subj/aux 59 pka=subj/conj -27 pka=subj/poss -8 pka=subj/prep -13 pka=subj/prof 36 pka=subj/word -8
pka=title/! 7 pka=title/$ -19 pka=title/' 33 pka=title/( 26 pka=title/. 7 pka=title/: 11 pka=title/? -22
pka=title/adv 36 pka=title/art -16 pka=title/aux 27 pka=title/name -33 pka=title/people -21 pka=title/poss
-42 pka=title/prep -10 pka=title/subj 38 pka=title/verb 23 pka=title/word 70 pka=verb/$ -37 pka=verb/' -30
pka=verb/. -35 pka=verb/? 10 pka=verb/adv 16 pka=verb/aux 31 pka=verb/name -17 pka=verb/poss 70 pka=verb/prep
45 pka=verb/prof 12 pka=verb/subj -7 pka=verb/word -29 pka=word/ -21 pka=word/! 25 pka=word/\" -32 pka=word/$
-52 pka=word/' 31 pka=word/, -33 pka=word/. -33 pka=word/: 10 pka=word/? -33 pka=word/adv -14 pka=word/art
-13 pka=word/aux 33 pka=word/conj -24 pka=word/name 31 pka=word/place -8 pka=word/prep -10 pka=word/school -8
pka=word/subj 44 pka=word/verb 36 pka=word/¶ 24 pka=¶/ 54 place -8 pp=!/! -10 pp=!/from 37 pp=\"/, 11 pp=\"/.
-27 pp=\"/coach 9 pp=\"/dear 18 pp=\"/fellow -13 pp=\"/from 57 pp=\"/hey -14 pp=\"/hi 49 pp=\"/hola -8
pp=\"/it's 11 pp='/, -10 pp='/. -51 pp='/? -9 pp='/captain -22 pp='/dear 27 pp='/dr -17 pp='/global -10
pp='/hey -12 pp='/hi -29 pp='/it's 20 pp='/mrs 32 pp=,/' 7 pp=,/2nd -9 pp=,/a 29 pp=,/also 39 pp=,/an -43
pp=,/and 27 pp=,/as 52 pp=,/but 19 pp=,/dr -8 pp=,/from 20 pp=,/him -10 pp=,/i -7 pp=,/i'm -54 pp=,/ini 12
pp=,/is 36 pp=,/it's -20 pp=,/me -11 pp=,/mine's -7 pp=,/miss 14 pp=,/mr -28 pp=,/my -9 pp=,/name -39
pp=,/name's 27 pp=,/of -8 pp=,/officer 37 pp=,/on -9 pp=,/one -26 pp=,/send -7 pp=,/si 41 pp=,/teatro -9
pp=,/the 22 pp=,/then -18 pp=,/this 43 pp=,/to -13 pp=,/una -9 pp=,/who's 31 pp=,/with -27 pp=./\" 28 pp=./'
-30 pp=./( -38 pp=./. -17 pp=./a -17 pp=./any 9 pp=./born -7 pp=./but 13 pp=./different 10 pp=./dr -50
pp=./from -15 pp=./he's 39 pp=./herr 10 pp=./i'm -33 pp=./is 19 pp=./it's 16 pp=./madam 22 pp=./miss 16
pp=./mr 29 pp=./ms 7 pp=./name's 9 pp=./now 30 pp=./one 10 pp=./our -11 pp=./she -8 pp=./she's -31
pp=./sister 10 pp=./so 35 pp=./some 20 pp=./that 35 pp=./that's 27 pp=./the -16 pp=./this -14 pp=./which -25
pp=./wrong -25 pp=./— 16 pp=1/off 75 pp=2003/. -31 pp=3/. -7 pp=:/\" 22 pp=:/a -21 pp=:/camp -11 pp=:/he's
-14 pp=:/mr 20 pp=?/a -11 pp=^/\" -35 pp=^/' -14 pp=^/a 78 pp=^/accept 13 pp=^/add 15 pp=^/adding 26 pp=^/ah
-10 pp=^/auntie -29 pp=^/aunty -35 pp=^/ay -8 pp=^/bhai -24 pp=^/big 17 pp=^/bit -13 pp=^/both -17
pp=^/brother 27 pp=^/captain 8 pp=^/dear -12 pp=^/does 16 pp=^/dr 50 pp=^/every -7 pp=^/ex -30 pp=^/fellow
-16 pp=^/forgive -10 pp=^/fort -8 pp=^/fr -40 pp=^/fraulein 52 pp=^/good -7 pp=^/guten -18 pp=^/he's -22
pp=^/hello -13 pp=^/herr -59 pp=^/hmm 43 pp=^/i'm -14 pp=^/in -10 pp=^/it's 68 pp=^/knock -8 pp=^/ma -13
pp=^/ma'am 18 pp=^/madam -30 pp=^/madame 55 pp=^/mademoiselle 48 pp=^/me -7 pp=^/miss -8 pp=^/mr 19 pp=^/mrs
22 pp=^/ms -13 pp=^/my -23 pp=^/new 27 pp=^/ni -16 pp=^/old 10 pp=^/omg -25 pp=^/one 43 pp=^/our 37
pp=^/professor 8 pp=^/same -8 pp=^/says -45 pp=^/si 30 pp=^/signor 35 pp=^/sir 11 pp=^/sister 19 pp=^/some 9
pp=^/sooo 19 pp=^/st -12 pp=^/that's 26 pp=^/the -31 pp=^/this -13 pp=^/thought 16 pp=^/tia -54 pp=^/to 46
pp=^/trude -13 pp=^/two -20 pp=^/uncle 11 pp=^/wha -10 pp=^/what -9 pp=^/who -27 pp=^/who's 25 pp=^/whos -54
pp=^/with 34 pp=^/wrong 34 pp=a/\" 10 pp=a/captain 18 pp=a/certain 61 pp=a/different 65 pp=a/dr 33
pp=a/fellow -11 pp=a/frau -44 pp=a/miss 68 pp=a/mr -37 pp=a/mrs 30 pp=a/ms 31 pp=about/ms 9 pp=about/this 27
pp=accept/, -23 pp=accept/from 30 pp=accept/the -20 pp=ada/, -10 pp=add/a -9 pp=add/every -9 pp=add/from 29
pp=add/the -9 pp=adding/a -11 pp=adding/the -10 pp=after/a -17 pp=again/, 34 pp=again/. 32 pp=agency/, -7
pp=agent/, -10 pp=all/named -22 pp=also/a -12 pp=alumni/of -13 pp=am/from 10 pp=amigo/de -10 pp=and/' 8
pp=and/a -54 pp=and/an 31 pp=and/dr 29 pp=and/from -9 pp=and/it's -9 pp=and/one -11 pp=and/she's 39
pp=and/then -12 pp=and/this -8 pp=and/to 47 pp=as/a -19 pp=ask/a -16 pp=asked/about -9 pp=asked/to -30
pp=at/a -10 pp=at/the -20 pp=band/, 18 pp=batch/from -9 pp=be/a -9 pp=been/to -12 pp=bem/? -14 pp=best/, 26
pp=bot/here's 13 pp=both/, -8 pp=both/. 26 pp=boy/, 52 pp=brrr/, -29 pp=bus/to -20 pp=but/a 35 pp=but/it's
-18 pp=but/that's -17 pp=button/for 47 pp=by/one 14 pp=by/this 18 pp=calls/himself 24 pp=calls/me -17
pp=came/as -11 pp=came/to -12 pp=capt/. 20 pp=captain/, -19 pp=ceremony/, -9 pp=certain/mr 18 pp=chap/called
8 pp=ciao/! -13 pp=club/, -38 pp=coach/to -17 pp=company/, -15 pp=cook/, -8 pp=cook/. 41 pp=cousin/, 30
pp=crew/, 42 pp=customs/at -14 pp=dame/, -9 pp=day/, -14 pp=days/. 23 pp=de/la -7 pp=dear/mr -17 pp=dear/ms
-13 pp=decide/on 55 pp=did/. 19 pp=did/mrs 30 pp=do/. -34 pp=do/about 29 pp=doesn't/know 32 pp=don't/know 23
pp=door/. -33 pp=dr/. 55 pp=drives/a -12 pp=dunno/, 8 pp=ehm/, 48 pp=ek/request -37 pp=else/. 25 pp=end/. 19
pp=engineer/( 33 pp=engineer/, 28 pp=engineer/from -9 pp=engr/. 31 pp=entrepreneur/. -12 pp=evening/. 24
pp=f/. 64 pp=face/, -8 pp=factory/, -10 pp=fair/in -10 pp=farm/, -12 pp=farmer/, -33 pp=fee/, -11
pp=fella/from -27 pp=for/a -20 pp=for/another -10 pp=for/one -17 pp=found/a 42 pp=fr/. -25 pp=from/' 53
pp=from/a 140 pp=from/an -12 pp=from/bord -21 pp=from/one -23 pp=from/the -15 pp=girl/from -24 pp=girl/of -12
pp=go/to -9 pp=goes/by 64 pp=got/a 69 pp=got/me -15 pp=guy/, 72 pp=guy/from -10 pp=guy/named 16 pp=had/a -8
pp=half/of -11 pp=he's/a -55 pp=he's/called 66 pp=he's/the 35 pp=he/, 57 pp=he/is 53 pp=he/sells -8 pp=he/was
18 pp=headline/says -14 pp=heard/of 24 pp=heart/, -30 pp=hello/. -20 pp=hello/its -19 pp=helo/from -14
pp=help/a -10 pp=her/, 7 pp=her/. -12 pp=her/: 15 pp=her/as 22 pp=her/from -42 pp=her/name's 54 pp=here's/a
13 pp=here/, -11 pp=here/. -16 pp=here/from 26 pp=hers/. -7 pp=hers/is -8 pp=hesitating/over 18 pp=high/, -25
pp=him/, 26 pp=him/. -17 pp=him/: -18 pp=him/from -35 pp=his/. -55 pp=his/name's 33 pp=hm/. 20 pp=hmm/, 29
pp=hour/. 31 pp=hours/, -17 pp=house/, -42 pp=how/about 9 pp=hr/, 49 pp=hrs/. -61 pp=husband/. -11 pp=i'm/a
-48 pp=i'm/called -25 pp=i've/known 40 pp=i've/this 16 pp=i/. -9 pp=i/? 32 pp=i/add 19 pp=i/am -25 pp=i/asked
-19 pp=i/be -11 pp=i/can't -28 pp=i/do -11 pp=i/got 13 pp=i/know 32 pp=i/left -8 pp=i/let 30 pp=i/make -11
pp=i/mean 39 pp=i/sell -12 pp=i/teach -32 pp=i/think 16 pp=i/was -29 pp=i/went -12 pp=in/a -11 pp=in/one -12
pp=in/san -15 pp=in/the -11 pp=institute/, -8 pp=invite/, -25 pp=invite/from 43 pp=invite/says -9
pp=invite/the -14 pp=invt/frm 47 pp=is/' -8 pp=is/a 60 pp=is/about 15 pp=is/all 8 pp=is/also -26 pp=is/called
-55 pp=is/from 75 pp=is/it -10 pp=is/named 32 pp=is/that -20 pp=is/the -22 pp=is/this 14 pp=it's/' -9
pp=it's/a -33 pp=it's/from 25 pp=it's/our 62 pp=it/, -17 pp=it/. 8 pp=it/goes -15 pp=it/says 46 pp=it/was -16
pp=its/from 11 pp=kitchen/, -9 pp=knocked/: 20 pp=know/any 16 pp=know/from -35 pp=kolej/yayasan -9 pp=la/,
-23 pp=lad/, -21 pp=lady/, 34 pp=lady/called 14 pp=lady/from -7 pp=laugh/. -8 pp=lecture/on -7 pp=letter/, 41
pp=licence/, -7 pp=lifeguard/, -57 pp=line/of 48 pp=line/to 27 pp=linkedin/: 43 pp=list/, 46 pp=live/on -9
pp=logo/of -9 pp=look/at 60 pp=ma/manager -14 pp=man/, 57 pp=man/. 19 pp=man/called -19 pp=man/from -61
pp=man/of -8 pp=master/of -14 pp=mate/whos 20 pp=me/' -39 pp=me/, 8 pp=me/. -39 pp=me/a -11 pp=me/and 60
pp=me/as -14 pp=me/to 17 pp=message/dr 24 pp=message/from -39 pp=met/. -13 pp=met/any 19 pp=mi/need -18
pp=mikkel/or -31 pp=mind/. -22 pp=mine/. -29 pp=mine/is -13 pp=month/, 13 pp=month/. 20 pp=mr/. 58 pp=mrs/.
44 pp=ms/. 20 pp=my/' -12 pp=my/aunt 17 pp=my/compadre 43 pp=my/cousin 8 pp=my/flatmate -16 pp=my/friend -18
pp=my/old -9 pp=my/own -23 pp=name/: -36 pp=name/is 35 pp=name/of 78 pp=nasa/, -10 pp=need/a -14
pp=new/year's -10 pp=no/, 28 pp=no/to 9 pp=noo/. -7 pp=not/. 17 pp=not/that 35 pp=nothing/. -47 pp=nothing/:
21 pp=notification/says 10 pp=now/' 15 pp=now/, -11 pp=now/. 32 pp=now/: 13 pp=od/pani 17 pp=of/' -11 pp=of/a
19 pp=of/adding 13 pp=of/one -7 pp=of/san -22 pp=of/the -12 pp=of/this 28 pp=off/a 22 pp=off/to -7 pp=oh/, 74
pp=ok/. -40 pp=ok/who's 14 pp=on/a -38 pp=on/mr 7 pp=on/the -22 pp=on/which 15 pp=one/' 104 pp=one/. -52
pp=one/: 11 pp=one/at -26 pp=one/from 22 pp=one/mr 24 pp=one/to 59 pp=ora/, 9 pp=out/to 15 pp=over/a -11
pp=owner/of -32 pp=pages/. -7 pp=pending/since -13 pp=people/. 39 pp=phone/says -8 pp=photo/, -17 pp=photo/is
-13 pp=picture/is -14 pp=pile/: 7 pp=pilot/, -21 pp=pixar/, 24 pp=price/, -30 pp=prof/. -21 pp=punch/and -27
pp=put/' 10 pp=question/. 7 pp=re/: 22 pp=reach/a 55 pp=recruiter/named 19 pp=regards/, 43 pp=request/from 62
pp=requested/, 11 pp=rgds/, 36 pp=rival/, 19 pp=roof/, 24 pp=said/' 17 pp=say/' -10 pp=say/, -9 pp=says/\" 32
pp=says/, 11 pp=says/it's -8 pp=says/lt -21 pp=school/, -30 pp=send/to 7 pp=sgt/. -12 pp=she's/a -18
pp=she's/called 25 pp=she's/the 38 pp=she/was 11 pp=short/. -16 pp=short/: 9 pp=show/, -11 pp=si/kuya 8
pp=si/ma'am 16 pp=signs/as 7 pp=since/. 9 pp=so/, 19 pp=so/. 7 pp=so/this 41 pp=somebody/called 24
pp=somebody/from -29 pp=someone/from -9 pp=someone/named 10 pp=spoke/about -7 pp=sr/. 8 pp=st/. -109
pp=steel/, -30 pp=sure/on 8 pp=surname/, 26 pp=table/. 9 pp=teach/for -45 pp=that/was -11 pp=the/girl -27
pp=the/great 24 pp=the/korean -18 pp=the/name 9 pp=the/name's 8 pp=the/old 9 pp=the/one -8 pp=the/other -12
pp=the/right 14 pp=the/same -19 pp=the/wrong 39 pp=them/. 14 pp=them/: -8 pp=then/. 11 pp=there's/an 56
pp=there/, 60 pp=there/. -25 pp=thing/, 10 pp=things/about 17 pp=this/. -31 pp=this/chap 11 pp=this/girl 21
pp=this/guy 58 pp=this/is -20 pp=this/man 20 pp=this/mr -10 pp=this/one's 67 pp=this/uncle -42 pp=this/was -9
pp=thoughts/on 36 pp=time/this 28 pp=to/' -15 pp=to/a -9 pp=to/add 28 pp=to/an -10 pp=to/be 9 pp=to/invite 59
pp=to/ma'am 17 pp=to/mr 22 pp=to/our -8 pp=to/sr 8 pp=too/, -12 pp=touch/. 19 pp=town/, -37 pp=un/certain 26
pp=un/certo 33 pp=una/tal 9 pp=uni/, -8 pp=uni/librarian -10 pp=university/, -19 pp=up/. 21 pp=us/, 23
pp=us/. 10 pp=van/der -9 pp=view/on 52 pp=visionary/. -38 pp=w/a 15 pp=w/this 8 pp=want/the -7 pp=was/a -27
pp=was/from -28 pp=was/one 16 pp=was/the 68 pp=was/with -31 pp=we're/both 27 pp=we/have -16 pp=well/. -7
pp=went/to -23 pp=were/both -9 pp=what/? -11 pp=what/about 35 pp=which/is -11 pp=who's/this -54 pp=who/is 82
pp=with/' -9 pp=with/a 17 pp=with/an -12 pp=with/mr 14 pp=with/that -8 pp=with/the -9 pp=with/this 61
pp=woman/named 16 pp=word/' -18 pp=word/. 12 pp=words/: -8 pp=worked/for -8 pp=write/a 44 pp=write/to 45
pp=wrote/' -10 pp=wrote/. -20 pp=year/, -23 pp=years/, 18 pp=you/, -7 pp=you/. -75 pp=zookeeper/, -17 pp=¶/¶
14 pw=!/\" 37 pw=!/, 10 pw=!/. 26 pw=\"/! 18 pw=\"/\" -34 pw=\"/, 10 pw=\"/. 21 pw=\"/for -16 pw=\"/is -19
pw=&/, -12 pw='/' 30 pw='/. -20 pw='/from -22 pw='/h -9 pw='/maguire 82 pw='/ot 13 pw=(/) 14 pw=,/! -24
pw=,/\" -25 pw=,/$ 12 pw=,/( 17 pw=,/) -24 pw=,/, 9 pw=,/. 27 pw=,/: -14 pw=,/; 16 pw=,/? -11 pw=,/a -16
pw=,/again 20 pw=,/and 26 pw=,/at 19 pw=,/b 10 pw=,/base -8 pw=,/for 27 pw=,/from 24 pw=,/here -28 pw=,/him
-15 pw=,/house -10 pw=,/lang -15 pw=,/man 24 pw=,/my -10 pw=,/of 18 pw=,/says -26 pw=,/something 38 pw=,/the
53 pw=,/to -9 pw=,/wants 13 pw=,/was 34 pw=,/¶ -8 pw=./! 8 pw=./\" 33 pw=./$ 56 pw=./( -36 pw=./, -8 pw=./.
57 pw=./: 30 pw=./? -13 pw=./and 21 pw=./asks 31 pw=./be -9 pw=./bhai -10 pw=./came 29 pw=./for 12 pw=./from
30 pw=./he 10 pw=./her 26 pw=./i -31 pw=./idea -11 pw=./in -47 pw=./is 51 pw=./lady -19 pw=./lang -35 pw=./my
-30 pw=./of 13 pw=./on -14 pw=./said -37 pw=./sat 10 pw=./says -44 pw=./send -24 pw=./the -13 pw=./this 32
pw=./two 54 pw=./wants -15 pw=./was -39 pw=./would 40 pw=./years -10 pw=:/$ 42 pw=:/, -37 pw=:/. 13 pw=:/for
34 pw=:/lund 8 pw=:/queen -15 pw=:/¶ -12 pw=;/, 14 pw=?/\" 45 pw=?/$ 33 pw=?/, 21 pw=?/. 26 pw=?/coisa -14
pw=?/i -7 pw=?/v 8 pw=^/! -33 pw=^/$ 14 pw=^/( 29 pw=^/. -29 pw=^/12 -38 pw=^/: -30 pw=^/? 31 pw=^/a 13
pw=^/aas 49 pw=^/about -8 pw=^/added 34 pw=^/again 35 pw=^/an 14 pw=^/and 107 pw=^/at 30 pw=^/ayuda -17
pw=^/b 22 pw=^/be -16 pw=^/bem -9 pw=^/bey 45 pw=^/bhai 47 pw=^/came 11 pw=^/check -15 pw=^/dave 12 pw=^/de
23 pw=^/did 56 pw=^/do 19 pw=^/dobry -15 pw=^/driving -15 pw=^/else -10 pw=^/fellow -17 pw=^/for -10
pw=^/from 13 pw=^/guide 14 pw=^/gwaan -7 pw=^/had 26 pw=^/has -8 pw=^/have -10 pw=^/he -9 pw=^/help -8
pw=^/how -10 pw=^/husband -27 pw=^/i -12 pw=^/i'm -9 pw=^/invited -17 pw=^/is -13 pw=^/it -13 pw=^/it's -8
pw=^/ji 28 pw=^/judged 16 pw=^/k 13 pw=^/know -20 pw=^/knows -26 pw=^/lady -14 pw=^/lah -19 pw=^/like -10
pw=^/made 21 pw=^/me -8 pw=^/n 14 pw=^/na -13 pw=^/nee -37 pw=^/nurse -11 pw=^/o 26 pw=^/of -17 pw=^/officer
-11 pw=^/old -41 pw=^/one -9 pw=^/or -47 pw=^/ora -9 pw=^/out -7 pw=^/please -20 pw=^/q -19 pw=^/r 11
pw=^/request 30 pw=^/retreat -15 pw=^/s 42 pw=^/say -31 pw=^/says 15 pw=^/sent 36 pw=^/siang -8 pw=^/so -13
pw=^/somebody 28 pw=^/someone 54 pw=^/szepen -71 pw=^/talk 11 pw=^/taught 16 pw=^/tell -68 pw=^/the 32
pw=^/think -10 pw=^/this -21 pw=^/uncle -14 pw=^/w 8 pw=^/want 30 pw=^/wants -9 pw=^/was 53 pw=^/wei 11
pw=^/who -15 pw=^/wife 15 pw=^/work 21 pw=^/writes 41 pw=^/years -9 pw=^/you -9 pw=^/z 16 pw=^/。 -10 pw=a/!
-10 pw=a/$ 42 pw=a/, 24 pw=a/. 31 pw=a/? 8 pw=a/about 16 pw=a/and -39 pw=a/at 28 pw=a/boy -7 pw=a/bulmer 35
pw=a/did 7 pw=a/do -9 pw=a/from -24 pw=a/fund -14 pw=a/girl -12 pw=a/has 31 pw=a/i 9 pw=a/in -61 pw=a/of -9
pw=a/once -9 pw=a/person -18 pw=a/that 29 pw=a/who -33 pw=a/with 9 pw=about/$ 24 pw=about/, -22 pw=about/.
-36 pw=about/? 29 pw=about/in 14 pw=accept/? 17 pw=add/, 65 pw=adding/$ 26 pw=adding/. 31 pw=after/. -14
pw=al/. -7 pw=all/. -7 pw=all/of -8 pw=am/, -11 pw=am/. -11 pw=an/$ 36 pw=an/. -33 pw=an/in -10 pw=an/writes
-29 pw=and/, 36 pw=and/. -55 pw=and/a -13 pw=and/at -24 pw=and/did 27 pw=and/from 25 pw=and/me -13 pw=and/the
27 pw=and/was 16 pw=another/$ -11 pw=another/, -16 pw=another/. 45 pw=any/. 32 pw=as/. 42 pw=at/$ 32 pw=at/,
-41 pw=at/. -32 pw=at/and -27 pw=auntie/, 10 pw=be/$ -11 pw=be/, 30 pw=bhai/request -24 pw=big/. 72 pw=born/,
-7 pw=both/$ 37 pw=both/, -13 pw=both/. -7 pw=brother/, 17 pw=but/, -24 pw=by/, 25 pw=by/. 44 pw=called/$ -58
pw=called/, 30 pw=called/. 20 pw=called/? 17 pw=called/and 28 pw=camp/, -10 pw=captain/$ 11 pw=captain/, -40
pw=certain/$ 26 pw=certain/, -24 pw=certain/. 39 pw=certo/$ 33 pw=chap/$ 11 pw=coach/\" 20 pw=compadre/, 65
pw=court/$ -10 pw=cousin/$ -14 pw=cousin/, 22 pw=cousin/. 7 pw=de/? -10 pw=dear/, 43 pw=different/, 18
pw=different/. -15 pw=do/, -16 pw=don/$ 8 pw=dr/$ 59 pw=dr/, 37 pw=dr/. 30 pw=every/in -9 pw=ex/, -25
pw=father/. -20 pw=fellow/! -20 pw=fellow/\" -10 pw=fellow/, -7 pw=for/, 28 pw=for/. -44 pw=for/? -41
pw=for/at 63 pw=forgive/, -10 pw=frau/$ -39 pw=frau/bittet 44 pw=fraulein/the 45 pw=frm/$ 47 pw=from/$ 46
pw=from/, 32 pw=from/? 32 pw=from/and -28 pw=from/dunleavy 49 pw=from/e 33 pw=from/has -17 pw=from/in 21
pw=from/to -13 pw=from/wants -16 pw=from/who -15 pw=from/writes -21 pw=girl/, -10 pw=girl/from 17 pw=goat/,
-8 pw=got/. 24 pw=got/? -11 pw=great/. -15 pw=guten/, -18 pw=guy/and 53 pw=has/. 33 pw=have/in -15 pw=he's/,
47 pw=he's/. -17 pw=he's/i'm -31 pw=head/, -9 pw=here's/$ 13 pw=herr/? -63 pw=herr/from 27 pw=herr/wants -41
pw=hey/! -15 pw=hi/! -20 pw=hi/, 25 pw=him/$ -15 pw=him/. 39 pw=his/, -14 pw=hmm/$ 43 pw=hola/, -12 pw=i'm/,
-51 pw=i'm/. -23 pw=i'm/too -8 pw=i/, -13 pw=in/$ -21 pw=in/, -36 pw=in/. -44 pw=in/: -11 pw=in/and -11
pw=in/for -8 pw=in/i -7 pw=ini/$ 12 pw=invite/$ -31 pw=invite/, 21 pw=invite/? 39 pw=is/$ 37 pw=is/, -13
pw=is/. 21 pw=is/? 26 pw=is/a 14 pw=is/and 15 pw=is/from 7 pw=is/the -7 pw=is/to 34 pw=it's/! 18 pw=it's/$ 14
pw=it's/, 28 pw=it's/. 44 pw=it's/from -18 pw=it's/in 16 pw=its/$ 31 pw=its/, 29 pw=just/$ 16 pw=knock/$ -8
pw=know/, 24 pw=know/. 36 pw=known/since 40 pw=korean/$ -18 pw=kuya/, 26 pw=lady/. 11 pw=le/phong -10
pw=let/in 30 pw=librarian/$ -10 pw=lt/. -21 pw=ma'am/, 21 pw=ma'am/. 13 pw=ma'am/? 17 pw=madame/$ 23
pw=madame/, -38 pw=madame/? 20 pw=manager/press -13 pw=mau/$ -18 pw=me/$ -30 pw=me/, -15 pw=me/. -14 pw=me/:
26 pw=met/, -31 pw=mine's/$ -7 pw=miss/$ -42 pw=miss/, 18 pw=miss/wishes 10 pw=mr/$ -32 pw=mr/' 39 pw=mr/. 14
pw=mr/? -21 pw=mr/from 16 pw=mr/is 10 pw=mrs/, -22 pw=mrs/say 30 pw=mrs/says 12 pw=ms/$ 9 pw=ms/. 12
pw=ms/from -20 pw=my/$ -10 pw=my/, -13 pw=my/. -16 pw=name's/, 69 pw=name's/. 40 pw=name's/mbatha 10
pw=name/$ 24 pw=name/. -33 pw=named/$ 7 pw=named/, 80 pw=named/. -24 pw=need/know -18 pw=ni/. -16 pw=no/$ -10
pw=no/. -8 pw=of/$ -57 pw=of/, -42 pw=of/. 94 pw=of/? -60 pw=of/and 22 pw=of/at -21 pw=of/in 35 pw=of/is -9
pw=of/like -12 pw=off/. 54 pw=officer/, 27 pw=old/$ 12 pw=old/, 13 pw=omg/$ -25 pw=on/$ 92 pw=on/, 11 pw=on/.
-29 pw=on/and -27 pw=one/$ 11 pw=one/, -13 pw=one/. 38 pw=one/and -19 pw=one/has 44 pw=one/madam -18
pw=one/of 7 pw=one/to -31 pw=only/. 19 pw=or/$ -61 pw=other/$ 36 pw=other/, -16 pw=other/. -24 pw=other/in 51
pw=our/. 22 pw=over/$ 17 pw=pani/$ 17 pw=played/, -19 pw=port/, -7 pw=port/. -9 pw=prince/, 30 pw=prof/$ -13
pw=professor/$ 12 pw=professor/, 16 pw=radio/, -14 pw=request/$ -37 pw=same/, -11 pw=same/as -8 pw=san/, -34
pw=say/. -9 pw=says/$ 12 pw=says/, 12 pw=says/wants 18 pw=sell/, -11 pw=send/$ -7 pw=sergeant/, -20
pw=shared/, -10 pw=she's/$ -16 pw=she's/, 16 pw=si/$ 41 pw=si/, 30 pw=signor/? 35 pw=since/$ -27 pw=since/.
-8 pw=sir/' 41 pw=sister/, 39 pw=sister/. 11 pw=so/$ 7 pw=so/. 25 pw=some/$ -30 pw=some/. 21 pw=some/in 17
pw=sooo/$ 19 pw=sr/, 17 pw=st/, -22 pw=tal/$ 11 pw=teach/, -8 pw=teach/. -7 pw=that's/$ 23 pw=that/$ -20
pw=that/, -12 pw=that/. 40 pw=the/! 47 pw=the/$ -37 pw=the/, -29 pw=the/. -42 pw=the/? -34 pw=the/and -17
pw=the/from 24 pw=the/i 40 pw=the/of -17 pw=the/who 25 pw=then/, -7 pw=then/. -8 pw=this/$ -34 pw=this/. -37
pw=this/? 20 pw=this/and 30 pw=this/fellow 38 pw=this/is 20 pw=this/person 10 pw=this/was -30 pw=tia/asks -33
pw=to/$ -18 pw=to/, 21 pw=to/. -22 pw=to/? 92 pw=to/for -21 pw=to/the -7 pw=trude/$ -13 pw=under/. 44 pw=w/$
8 pw=was/$ -16 pw=was/, -16 pw=was/at -15 pw=was/from 38 pw=was/with -8 pw=wha/, -10 pw=what/reckon -8
pw=when/was -21 pw=which/? -25 pw=which/is 10 pw=who's/$ 33 pw=who's/? 39 pw=who/$ -34 pw=who/is 66 pw=whos/$
-35 pw=with/$ -28 pw=with/, 68 pw=with/. -30 pw=with/at 10 pw=with/i 26 pw=wor/, 13 pw=wrong/$ -40 pw=wrong/.
54 pw=yes/. -14 q=event -14 q=free 120 q=goal -33 q=how -92 q=link -112 q=name 276 q=odd -118 q=share -230
q=shared -22 quoted -31 qw=eventincap -7 qw=freefirstlow 61 qw=freefirstopen -18 qw=freeinlow 23
qw=freeinopen -46 qw=freeonlylow 42 qw=freeonlyopen 57 qw=goalfirstlow -20 qw=goalincap 21 qw=goalonlylow -30
qw=howfirstlow 14 qw=howfirstopen 16 qw=howinlow -16 qw=howinopen 9 qw=howonlylow -80 qw=howonlyopen -29
qw=linkfirstopen 8 qw=linkincap -30 qw=linkinlow -56 qw=linkonlylow -12 qw=namefirstlow -19 qw=namefirstopen
-21 qw=nameincap 20 qw=nameinlow 28 qw=nameonlycap 43 qw=nameonlylow 162 qw=nameonlyopen 60 qw=oddfirstlow
-22 qw=oddfirstopen 22 qw=oddincap -58 qw=oddinlow -54 qw=oddinopen 16 qw=oddonlylow -11 qw=sharefirstlow -36
qw=sharefirstopen -37 qw=shareincap -22 qw=shareinlow -27 qw=shareinopen 21 qw=shareonlylow -69
qw=shareonlyopen -54 re=_/! 27 re=_/\" 21 re=_/$ 33 re=_/' 12 re=_/( 34 re=_/) 24 re=_/, 21 re=_/: -26 re=_/;
-16 re=_/adv -32 re=_/aux 34 re=_/event -45 re=_/kin -18 re=_/org -16 re=_/people -44 re=_/place -13
re=_/poss 39 re=_/prep -42 re=_/prof -31 re=_/school -16 re=_/subj 23 re=_/title 32 re=_/verb 21 re=_/word
-18 re=_/¶ -12 re=_/— 43 re=_/。 -10 re=_n/, -7 re=_u/$ 23 re=_u/' 13 re=_u/, -18 re=_u/. 17 re=_u/aux 14
re=_u/verb 9 re=_u/word -11 re=_w/, 21 re=else_/ -9 re=else_/$ -17 re=else_/' 19 re=else_/. -42 re=else_/adv
24 re=else_/conj 27 re=else_/event 19 re=else_/prep -10 re=else_/subj -10 re=else_/verb -19 re=else_/word 21
re=elseu_/$ 10 re=n_/$ -9 re=n_/, -10 re=name_/ -8 re=name_/\" 13 re=name_/$ 31 re=name_/' -35 re=name_/( -15
re=name_/) 13 re=name_/, 32 re=name_/. 32 re=name_/: 48 re=name_/; 11 re=name_/? 13 re=name_/adv 30
re=name_/art 30 re=name_/aux 25 re=name_/conj -26 re=name_/event -45 re=name_/name -27 re=name_/org -43
re=name_/people 19 re=name_/poss -72 re=name_/prep 17 re=name_/prof -29 re=name_/school -28 re=name_/subj 18
re=name_/title 8 re=name_/verb 9 re=name_/word 15 re=name_/¶ 35 re=name_n/' -9 re=name_n/, 16 re=name_n/. -30
re=name_u/$ 27 re=name_u/' 23 re=name_u/, 50 re=name_u/. 7 re=name_u/conj -15 re=name_u/prep 11
re=name_u/word -32 re=name_w/, 8 re=name_w/. -11 re=name_w/word -7 re=nameelse_/ -20 re=nameelse_/$ -9
re=nameelse_/' 28 re=nameelse_/, -36 re=nameelse_/. -27 re=nameelse_/: 13 re=nameelse_/? 7 re=nameelse_/aux
18 re=nameelse_/conj 17 re=nameelse_/name -24 re=nameelse_/prep 30 re=nameelse_/subj -9 re=nameelse_/verb 34
re=nameelse_/word 17 re=nameelse_n/, -11 re=nameelsew_/. 29 re=namen_/. -8 re=nameu_/$ 8 re=nameu_/subj 8
re=namew_/ -12 re=namew_/$ -9 re=namew_/. -8 re=namew_/? 11 re=namew_/adv -8 re=namew_/aux -19 re=namew_/prep
9 re=namew_/verb 35 re=nameword_/ -15 re=nameword_/! -11 re=nameword_/$ 8 re=nameword_/' 9 re=nameword_/, 28
re=nameword_/. 41 re=nameword_/? -9 re=nameword_/art -15 re=nameword_/aux 26 re=nameword_/kin -11
re=nameword_/subj -12 re=nameword_/title -11 re=nameword_/verb 32 re=nameword_/word -15 re=nameword_u/$ 16
re=namewordelse_/$ 10 re=namewordelse_/art -9 re=namewordelse_/prep -9 re=namewordelse_/subj 14
re=namewordelse_/verb -21 re=namewordu_/, -8 re=u_/! 16 re=u_/$ 13 re=u_/aux -25 re=u_/verb 23 re=w_/$ -12
re=w_/' 9 re=w_/, 24 re=w_/. 16 re=w_/: 8 re=w_/aux 25 re=w_/subj -9 re=w_/word -13 re=word_/! -18 re=word_/$
-8 re=word_/' -10 re=word_/, 32 re=word_/. 9 re=word_/adv -9 re=word_/art 17 re=word_/aux -9 re=word_/name 15
re=word_/prep -10 re=word_/verb -25 re=word_n/$ 12 re=wordelse_/adv -9 re=wordelse_/verb -11 re=wordu_/, -8
re=wordu_/. 18 re=wordw_/$ 9 rl=_/ -24 rl=_/\" -32 rl=_/' -37 rl=_/( -19 rl=_/) 22 rl=_/, 17 rl=_/: 20 rl=_/;
-16 rl=_/^ 15 rl=_/adv -19 rl=_/art 36 rl=_/aux -15 rl=_/conj -26 rl=_/event -9 rl=_/greet 26 rl=_/kin 30
rl=_/name -8 rl=_/org -34 rl=_/people 31 rl=_/place -16 rl=_/poss -30 rl=_/prep -28 rl=_/prof 34 rl=_/subj
-31 rl=_/title 103 rl=_/verb 20 rl=_/word -9 rl=_u/\" -8 rl=_u/' 31 rl=_u/, -17 rl=_u/: 19 rl=_u/art 12
rl=_u/aux -7 rl=_u/title -12 rl=_w/\" 30 rl=_w/^ -8 rl=else_/' 22 rl=else_/, -17 rl=else_/. -20 rl=else_/^
-21 rl=else_/art -38 rl=else_/aux 20 rl=else_/conj -7 rl=else_/prep -43 rl=else_/title 110 rl=else_/verb -13
rl=elseu_/^ 8 rl=elsew_/. -9 rl=n_/aux -9 rl=name_/ -16 rl=name_/! 50 rl=name_/\" 17 rl=name_/' -25
rl=name_/( 20 rl=name_/) 10 rl=name_/, 53 rl=name_/. 17 rl=name_/: 31 rl=name_/; 18 rl=name_/? 49 rl=name_/^
-19 rl=name_/adv -36 rl=name_/art -25 rl=name_/conj -38 rl=name_/event -23 rl=name_/greet -39 rl=name_/kin
-30 rl=name_/name -47 rl=name_/people 26 rl=name_/place 7 rl=name_/poss -60 rl=name_/subj -75 rl=name_/title
-14 rl=name_/verb -26 rl=name_/word 18 rl=name_/— 23 rl=name_n/' -22 rl=name_n/^ 18 rl=name_u/' 29
rl=name_u/, -12 rl=name_u/adv 11 rl=name_u/art 21 rl=name_u/aux -8 rl=name_u/prep -11 rl=name_u/title -12
rl=name_w/prep -9 rl=nameelse_/ -15 rl=nameelse_/\" 18 rl=nameelse_/' -13 rl=nameelse_/: -19 rl=nameelse_/^
39 rl=nameelse_/adv -12 rl=nameelse_/aux -29 rl=nameelse_/conj 24 rl=nameelse_/place -10 rl=nameelse_/poss -8
rl=nameelse_/prep -40 rl=nameelse_/title -36 rl=nameelse_/verb 40 rl=nameelse_/word 23 rl=nameelse_n/^ -11
rl=nameelsew_/^ 19 rl=nameelsew_/prep 20 rl=nameu_/^ 30 rl=nameu_/prep -25 rl=namew_/, -9 rl=namew_/. 41
rl=namew_/^ 22 rl=namew_/art -22 rl=namew_/prep -15 rl=nameword_/ 13 rl=nameword_/\" -14 rl=nameword_/' -9
rl=nameword_/, 29 rl=nameword_/. -43 rl=nameword_/^ -17 rl=nameword_/adv 8 rl=nameword_/art 11
rl=nameword_/aux 17 rl=nameword_/prep 13 rl=nameword_/subj 24 rl=nameword_/title 27 rl=nameword_/word -16
rl=nameword_u/^ 14 rl=namewordelse_/. -9 rl=namewordw_/^ -11 rl=u_/. 22 rl=u_/^ 33 rl=u_/art -7 rl=u_/aux -17
rl=u_/prep -9 rl=w_/' 15 rl=w_/, -13 rl=w_/. 19 rl=w_/: 17 rl=w_/? 14 rl=w_/art 9 rl=w_/prep -22 rl=word_/,
-30 rl=word_/. -12 rl=word_/adv -10 rl=word_/art -18 rl=word_/aux 9 rl=word_/conj 7 rl=word_/poss -9
rl=word_/title 47 rl=word_/word 9 rl=word_n/^ 11 rl=word_n/art 18 rl=wordelse_/, 14 rl=wordelse_/art -9
rl=wordelse_/aux -14 rl=wordelse_/prep -8 rl=wordelse_/title -10 rl=wordu_/. 19 rl=ww_/. 14 run=_ -21 run=_n
-26 run=_nu 17 run=_u 19 run=_un -9 run=_uu 21 run=_uw -14 run=_w -38 run=_wu -8 run=_ww -11 run=n_ -46
run=nu_ -19 run=u_ -8 run=un_ -9 run=uu_ -18 run=uw_ -10 run=w_n 9 run=w_w -15 run=wu_ -16 se=0 -33 se=0else
-38 se=0name -10 se=0nameelse 21 se=0nameword 14 se=0namewordelse -10 se=0word -27 se=0wordelse -57 se=1 -9
se=1name 40 se=1nameelse -28 se=1nameword 17 se=1word -13 se=2else -39 se=2name 61 se=2nameelse 16
se=2nameword -38 se=2namewordelse -24 se=2word -40 se=2wordelse -25 signscap -12 signselselow 10
signselseopen 12 signslow 14 signsnamecap -13 signsnameelsecap 11 signsnameelselow 17 signsnamelow 14
signsnameopen 21 signsnamewordcap 10 signsnamewordopen 19 signsopen 21 signswordcap -14 sn=0 -32 sn=1 -70
sn=2 -77 sn=3 -47 st=caps/cap/ -13 st=caps/cap/else -24 st=caps/cap/nameelse -11 st=caps/cap/nameword 15
st=caps/cap/namewordelse -10 st=caps/cap/word -29 st=caps/cap/wordelse -55 st=caps/open/ -48
st=caps/open/else -19 st=caps/open/nameword -44 st=caps/open/namewordelse -10 st=caps/open/word -10
st=low/cap/ 12 st=low/cap/name 8 st=low/cap/nameelse 7 st=low/cap/nameword 49 st=low/cap/word 10 st=low/low/
-31 st=low/low/else -23 st=low/low/name 24 st=low/low/nameelse 11 st=low/low/nameword -31
st=low/low/namewordelse -9 st=low/low/word -51 st=low/low/wordelse -20 st=low/open/ 39 st=low/open/else -8
st=low/open/name 59 su=capFalseFalse 15 su=capFalseTrue -12 su=capTrueTrue -52 su=lowFalseFalse -8
su=lowFalseTrue -36 su=lowTrueFalse -15 su=lowTrueTrue -77 su=openFalseTrue -17 su=openTrueTrue -19
theirsaunt 15 theirsboss 12 theirsbrother -16 theirscolleague -8 theirscousin 51 theirsfather -9
theirsflatmate -14 theirsfriend -28 theirsgranny -13 theirshusband 14 theirsmanager -19 theirsmilow -14
theirsmycap 12 theirsneighbour 9 theirspal 22 theirssister -10 theirsson -10 theirsyourlow 11 w= -13 w=an -10
w=anand 61 w=aurora 10 w=bergen -28 w=boy -9 w=brent 93 w=can -23 w=colonel 13 w=denver 54 w=fella -16 w=gal
35 w=gift 41 w=god -8 w=google -8 w=grant 9 w=guy -13 w=ha -20 w=hall -9 w=hello -44 w=hui 46 w=hyacinth 53
w=job -11 w=junior 8 w=kiel -9 w=lady -19 w=long 19 w=love 16 w=man -9 w=manila -10 w=may -30 w=me -12
w=memory 86 w=min -25 w=mine -43 w=mo 15 w=my -65 w=na -9 w=nada -32 w=nice -16 w=one -7 w=other -9 w=pal 13
w=paris -9 w=prince 24 w=rosario 24 w=royal -25 w=said -19 w=swan -8 w=us -16 w=viola 67 w=wellington 85
w=will -11 x2=&a -7 x2='d -132 x2='m -35 x2=.e -8 x2=.m -67 x2=aa -25 x2=ab -23 x2=ac -17 x2=ad -75 x2=ag -43
x2=ah 117 x2=ai 12 x2=ak -52 x2=al -15 x2=am 30 x2=an 30 x2=ao -57 x2=ap -28 x2=ar -46 x2=at 17 x2=au -31
x2=av 20 x2=ax -11 x2=az 43 x2=b4 -8 x2=ba -17 x2=be 51 x2=bi 70 x2=bo 79 x2=bs 15 x2=bu 9 x2=by -47 x2=ce
-28 x2=ch -78 x2=ci 29 x2=ck -33 x2=co -37 x2=cs -36 x2=ct -16 x2=cy 29 x2=da 68 x2=de 31 x2=dh 27 x2=di 86
x2=dl 62 x2=dm -18 x2=do 20 x2=dr 86 x2=ds -54 x2=dt 16 x2=du -12 x2=dy -14 x2=dø -16 x2=ea -14 x2=eb 46
x2=ec 27 x2=ed -158 x2=ee 24 x2=eh 23 x2=ei -15 x2=ek 29 x2=el 31 x2=elseak 32 x2=elseam -19 x2=elsean -10
x2=elseau -16 x2=elsebi -9 x2=elsece -17 x2=elseer 30 x2=elsehm -30 x2=elseie 7 x2=elseky 18 x2=elsena -11
x2=elsend 74 x2=elsenz 18 x2=elseon 66 x2=elsera 20 x2=elsern 11 x2=elsers -8 x2=elsest -15 x2=elsete -12
x2=elseth 40 x2=em 56 x2=en 57 x2=eo 38 x2=ep -28 x2=er -150 x2=es -147 x2=et 43 x2=ev -9 x2=ew 20 x2=ey 51
x2=ez -23 x2=fa 28 x2=fe -24 x2=ff -62 x2=fo -10 x2=fs -14 x2=ft -20 x2=fu -7 x2=ga 32 x2=ge -63 x2=gg 11
x2=gh 44 x2=gi -41 x2=go -8 x2=gs -51 x2=gu -34 x2=gy -28 x2=he -29 x2=hh -10 x2=hi 61 x2=hm -11 x2=hn 31
x2=ho 107 x2=hs -24 x2=ht -49 x2=hw -8 x2=hx -9 x2=hy -56 x2=ia 144 x2=ic -41 x2=id -26 x2=ie 55 x2=ii 42
x2=ij 8 x2=ik 80 x2=il 54 x2=im 71 x2=in 12 x2=io 59 x2=ip -20 x2=iq 41 x2=ir 85 x2=is 59 x2=it 15 x2=iu 19
x2=iz -8 x2=ja -49 x2=je 36 x2=ji -34 x2=jk 46 x2=jn 8 x2=ju -12 x2=ka 91 x2=ke 151 x2=kh -18 x2=ki 37 x2=ks
-22 x2=ku 136 x2=ky -66 x2=la 82 x2=lc 15 x2=ld 66 x2=le -21 x2=lf 7 x2=li -10 x2=lk -12 x2=ll -93 x2=lm 107
x2=lo -21 x2=lp -9 x2=ls -10 x2=lt -26 x2=lu -19 x2=lx -10 x2=ly -29 x2=mb -8 x2=me -38 x2=mi -47 x2=mm -108
x2=mo -22 x2=mp -10 x2=ms -32 x2=my -12 x2=na 67 x2=nameac 43 x2=namead -93 x2=nameae -87 x2=nameaf -27
x2=nameag -12 x2=nameah 20 x2=nameai -167 x2=nameal -48 x2=nameam 62 x2=namean -8 x2=nameao -49 x2=namear -20
x2=nameas 31 x2=nameat -37 x2=nameav 11 x2=nameaw -14 x2=nameax -14 x2=nameaz 27 x2=namebe 15 x2=namebo 26
x2=nameby -31 x2=nameca -10 x2=namech -13 x2=nameck -34 x2=namecy -66 x2=nameda 44 x2=namedd 25 x2=namede 23
x2=namedh 33 x2=namedi -48 x2=namedo -12 x2=nameds -25 x2=namedu 9 x2=namedy -17 x2=nameea 47 x2=nameed 19
x2=nameee -24 x2=nameei 41 x2=nameej 9 x2=nameek 69 x2=nameel 14 x2=nameelsead -8 x2=nameelseal 66
x2=nameelseam -10 x2=nameelseau -22 x2=nameelseba 8 x2=nameelsece -13 x2=nameelseda -34 x2=nameelsede -9
x2=nameelseel -11 x2=nameelseen -28 x2=nameelsees -10 x2=nameelseey -8 x2=nameelsego -10 x2=nameelseia -44
x2=nameelseil -42 x2=nameelseio 24 x2=nameelseis -14 x2=nameelsela 60 x2=nameelsene -22 x2=nameelsent 93
x2=nameelseon -17 x2=nameelsera 11 x2=nameelsers -29 x2=nameelsert 70 x2=nameelsess 16 x2=nameelsest -24
x2=nameelseto -26 x2=nameelsety -16 x2=nameelseun 66 x2=nameem -35 x2=nameen -40 x2=nameeo 16 x2=nameep 41
x2=nameer -17 x2=namees -25 x2=nameev 20 x2=nameew 9 x2=nameey -28 x2=namefa 7 x2=namefe 9 x2=nameff 22
x2=namefi -57 x2=namega -62 x2=namege -35 x2=namegh 24 x2=namegi 8 x2=namego 20 x2=nameha 22 x2=namehe -76
x2=namehn -53 x2=nameho 34 x2=nameia 71 x2=nameic -13 x2=nameid -40 x2=nameie 28 x2=nameif 26 x2=nameig 18
x2=nameik 39 x2=nameil -21 x2=nameim 17 x2=namein 73 x2=nameio 51 x2=nameip -24 x2=nameiq 42 x2=nameir 22
x2=nameis -76 x2=nameiz 35 x2=nameja 24 x2=nameje 11 x2=nameji 11 x2=namejo 32 x2=nameka 55 x2=nameke 51
x2=nameko -36 x2=nameku 16 x2=nameky -42 x2=namela -70 x2=nameld -30 x2=namele -24 x2=namelf -13 x2=nameli
-57 x2=namelm 32 x2=namelo 31 x2=namels 17 x2=namelt 11 x2=namelu -46 x2=namely -32 x2=namema -67 x2=nameme
28 x2=namemi 14 x2=namemo -37 x2=namems -37 x2=namemu 35 x2=namenc 33 x2=namend 55 x2=namene 59 x2=nameng -29
x2=namenh -62 x2=nameni 20 x2=namenk -13 x2=namenn -81 x2=nameno 34 x2=namens 23 x2=nament -59 x2=nameny 51
x2=nameoe -20 x2=nameoi -41 x2=nameol -36 x2=nameom -18 x2=nameon -69 x2=nameor 58 x2=nameos 23 x2=nameou 43
x2=nameoy 8 x2=nameoz -7 x2=namepa 55 x2=nameph -14 x2=namera 32 x2=namerd -17 x2=namerg 19 x2=nameri 10
x2=namerk -37 x2=namerl 36 x2=namero -37 x2=namers 70 x2=namert -33 x2=nameru 34 x2=namery -39 x2=namesa -73
x2=namese 44 x2=namesh -24 x2=namesi 86 x2=namess 23 x2=namest -28 x2=namesz 22 x2=nameta -9 x2=namete 32
x2=nameth 8 x2=nameti 9 x2=nametl 36 x2=nametr 41 x2=nametu 27 x2=namety 36 x2=nameua 60 x2=nameuc -20
x2=nameud 17 x2=nameuf 53 x2=nameuk 13 x2=nameul 38 x2=nameum 17 x2=nameun 73 x2=nameur -100 x2=nameus 50
x2=nameva -15 x2=nameve -14 x2=namevo -30 x2=namevy -20 x2=namewa 26 x2=namewe 11 x2=namewo -25 x2=namewordal
23 x2=namewordan -48 x2=namewordce -36 x2=namewordelseay -30 x2=namewordelsedy -19 x2=namewordelseel 13
x2=nameworden -10 x2=nameworder -16 x2=namewordft 41 x2=namewordha -20 x2=namewordid -21 x2=namewordin -26
x2=namewordla 51 x2=namewordll -11 x2=namewordlo -44 x2=namewordmo 15 x2=namewordmy -65 x2=namewordna -12
x2=namewordne -43 x2=namewordng 22 x2=namewordnt 9 x2=namewordor 8 x2=namewordoy -9 x2=namewordry 86
x2=namewordus -16 x2=nameworduy -13 x2=namewordve 16 x2=namewu 10 x2=nameya -112 x2=nameye -47 x2=nameyo 18
x2=nameys 31 x2=nameza 78 x2=nameze 50 x2=namezo 17 x2=nd -48 x2=ne 57 x2=ng -36 x2=ni 140 x2=nk 59 x2=nn 116
x2=no -45 x2=ns -69 x2=nt -101 x2=nu 12 x2=nv -41 x2=oa 44 x2=ob -28 x2=oc -9 x2=od 29 x2=og -11 x2=oh 17
x2=oi 27 x2=ok -31 x2=ol -44 x2=om 21 x2=on -81 x2=oo -28 x2=op 9 x2=or -78 x2=os 28 x2=ot -13 x2=ou 98 x2=ov
48 x2=ow -20 x2=ox -10 x2=oy 47 x2=oz 18 x2=pa -32 x2=pc -9 x2=pe 71 x2=ph -37 x2=po -11 x2=ps -62 x2=pt -24
x2=ra 38 x2=rb -16 x2=re -89 x2=rf -16 x2=rg -43 x2=ri 36 x2=rk -11 x2=rm -66 x2=rn -32 x2=ro -36 x2=rr -28
x2=rs -82 x2=rt -33 x2=ru 62 x2=ry -93 x2=sa 108 x2=sc -11 x2=se 60 x2=sh -68 x2=si 32 x2=so 33 x2=ss -73
x2=st -26 x2=su 19 x2=sy 96 x2=ta 100 x2=td -14 x2=te -83 x2=th 45 x2=ti -12 x2=ts -105 x2=tt 14 x2=tu 15
x2=tz -22 x2=ud 17 x2=ue -53 x2=ug 22 x2=uh -31 x2=ui 17 x2=uj -7 x2=um -38 x2=un -36 x2=uo 77 x2=up -21
x2=ur 60 x2=us 78 x2=ut 15 x2=uv -13 x2=uw 40 x2=ux -9 x2=uy 64 x2=va 26 x2=vc -19 x2=ve -22 x2=vp -21 x2=vs
-11 x2=vy -9 x2=wa 58 x2=wd -19 x2=we 51 x2=wi -27 x2=wn 60 x2=wo -12 x2=wordad -11 x2=wordan -9 x2=wordar
-12 x2=wordat 14 x2=worday -16 x2=wordce 18 x2=wordck -8 x2=wordct -10 x2=wordde 19 x2=worddy -9
x2=wordelseay -15 x2=wordelseer -9 x2=wordelsele -9 x2=wordelsent 22 x2=wordelsest -10 x2=worder -13
x2=wordht 14 x2=wordip 42 x2=wordir -19 x2=wordle 15 x2=wordme -14 x2=wordne -8 x2=wordng 14 x2=wordno -31
x2=wordnt -11 x2=wordod -9 x2=wordon 23 x2=wordot -17 x2=wordre 16 x2=wordss -44 x2=wordth 52 x2=wordty -8
x2=wordui 46 x2=wordys -9 x2=ws -43 x2=wt -16 x2=wu 37 x2=wy 21 x2=xo -11 x2=y1 -26 x2=ye -37 x2=yk 63 x2=yl
28 x2=ym 23 x2=yn 65 x2=ys 98 x2=yy -24 x2=za 29 x2=ze 27 x2=zi 17 x2=zt -15 x2=zy -13 x2=요 -8 x2=ます -10
x3='ll -94 x3='ve -30 x3=-ho 51 x3=-up -8 x3=aaa -24 x3=aac 41 x3=aad -42 x3=aai -19 x3=aam -14 x3=aan 31
x3=aap 26 x3=aas -11 x3=abo 34 x3=abs -9 x3=abu 9 x3=aby 29 x3=aca 51 x3=ace -79 x3=ack -53 x3=act -9 x3=ada
-34 x3=ade 31 x3=adh 31 x3=adi 28 x3=ado -8 x3=ads -24 x3=ady -28 x3=ael -9 x3=afa 36 x3=aga -35 x3=age -25
x3=agh 17 x3=agi -33 x3=aha -15 x3=ahn -21 x3=ai -52 x3=aia 25 x3=aid -42 x3=ail -127 x3=ain 9 x3=air 31
x3=ais -11 x3=ait -16 x3=aja 56 x3=aji -9 x3=aka -17 x3=ake -43 x3=aku 15 x3=aky -8 x3=ala -50 x3=ale -47
x3=ali -62 x3=all -45 x3=als -18 x3=aly 8 x3=ama -91 x3=ame 16 x3=ami -20 x3=ams -49 x3=an -10 x3=ana 91
x3=ane -62 x3=ang -48 x3=ani 176 x3=ank -7 x3=ann -17 x3=ano 23 x3=ans -50 x3=ant 11 x3=anu -19 x3=any 35
x3=apa -23 x3=ara -55 x3=arb -12 x3=ard -47 x3=are -51 x3=arf -9 x3=ari 8 x3=ark -39 x3=arl 35 x3=arm -23
x3=ars 11 x3=aru 15 x3=ary -50 x3=asa -70 x3=ase 33 x3=ash -11 x3=ask -35 x3=ass -21 x3=ast -16 x3=asu 11
x3=asz 22 x3=ate -79 x3=ath 61 x3=ato 52 x3=ats -19 x3=att -15 x3=atu 16 x3=aud 15 x3=ave 31 x3=avo 12 x3=avy
-23 x3=awa 65 x3=awn 96 x3=aya 42 x3=aye 19 x3=ayo 25 x3=ays -128 x3=aza 10 x3=azi 76 x3=b4 -8 x3=bab -14
x3=bae 24 x3=bah -20 x3=bal 13 x3=ban -47 x3=bar -35 x3=bas 18 x3=bay -11 x3=baz 32 x3=bba -11 x3=bby -22
x3=bea -26 x3=bee -20 x3=ben 71 x3=ber -14 x3=bes -16 x3=bet 34 x3=bev 49 x3=bia -30 x3=bie -7 x3=bke 26
x3=ble -116 x3=bo 7 x3=boa -10 x3=boe -8 x3=boi -41 x3=bon -12 x3=bot -22 x3=boy -9 x3=bre -26 x3=bry -12
x3=bui -7 x3=bus 49 x3=cal 50 x3=cam -28 x3=can -39 x3=cao -33 x3=cat 39 x3=cca -48 x3=ced -8 x3=cel 41
x3=cer -18 x3=ces -8 x3=cfo -9 x3=cha -25 x3=che -137 x3=chi 36 x3=cho 63 x3=cia -15 x3=cie 51 x3=cio 44
x3=cks -17 x3=cky -59 x3=col -12 x3=con -29 x3=cot -50 x3=cra -29 x3=cts -16 x3=cum -10 x3=cus -19 x3=cy 38
x3=dad -77 x3=dae -8 x3=dag -37 x3=dah 45 x3=dak -19 x3=dal 63 x3=dam -105 x3=dan 32 x3=dar 58 x3=day -25
x3=ddy -7 x3=ded -107 x3=dee -28 x3=dek 55 x3=dem -18 x3=den -26 x3=der -33 x3=des -74 x3=dge -21 x3=dia 67
x3=dic -27 x3=die 16 x3=din -46 x3=dio -8 x3=diq 39 x3=dis -107 x3=dit -18 x3=dka 12 x3=dle -36 x3=dly -41
x3=don 14 x3=doo -11 x3=dor 34 x3=dou 72 x3=dov 15 x3=dra 62 x3=dre 15 x3=duc -21 x3=due -11 x3=duh -20
x3=dun 17 x3=dup -7 x3=dur 98 x3=dwa 33 x3=ead 9 x3=ean -98 x3=eat 18 x3=eau -23 x3=eba 27 x3=ebe 59 x3=ebo
27 x3=eca -7 x3=ech -30 x3=ecs -9 x3=ect -13 x3=ed -28 x3=eda -21 x3=ede -21 x3=edi 104 x3=edu 9 x3=eek -46
x3=eem 38 x3=een -92 x3=eep -17 x3=eer -21 x3=ees 69 x3=eet 70 x3=ege 51 x3=ego -19 x3=ei -11 x3=eia 74
x3=eig 40 x3=ein 47 x3=eir -8 x3=eja 9 x3=eju -12 x3=ek -44 x3=eka 80 x3=eke 34 x3=eks 69 x3=eku 149 x3=ela
32 x3=eld -12 x3=ele 19 x3=eli 40 x3=ell 70 x3=elm 24 x3=elo -61 x3=els -20 x3=elt -10 x3=elu -13 x3=ely -33
x3=ema 46 x3=emi -29 x3=emu 35 x3=ena 32 x3=enc 33 x3=end -18 x3=ene 73 x3=eng 7 x3=enk 73 x3=ens -9 x3=ent
-30 x3=eon 9 x3=eph -14 x3=era 60 x3=erd 31 x3=erg -59 x3=erm -32 x3=ero -16 x3=ers -38 x3=ery -24 x3=esa 21
x3=ese -9 x3=esh 53 x3=esi 33 x3=esk -13 x3=ess -70 x3=est -23 x3=eta 48 x3=etd -14 x3=etz -8 x3=eun 16
x3=eur -16 x3=eus 35 x3=eva -57 x3=eve 31 x3=ewe -9 x3=ews -12 x3=eya -77 x3=eye 8 x3=eze 32 x3=fam -8 x3=fer
9 x3=ffs -7 x3=fi -119 x3=fia 42 x3=fie -8 x3=fik 117 x3=fin -15 x3=for 20 x3=frm -7 x3=fts -11 x3=ful -23
x3=gal 13 x3=gan -12 x3=gar -18 x3=gaz 32 x3=ged -12 x3=gen -29 x3=ger -47 x3=ggi -7 x3=ght 21 x3=gio 9
x3=gis 9 x3=gle -16 x3=gny 14 x3=god -9 x3=goh 24 x3=gon 11 x3=gor 44 x3=gos -20 x3=gou -17 x3=gue -28 x3=gul
71 x3=gun 35 x3=gus 14 x3=guy 29 x3=ha -20 x3=hai -26 x3=hal 86 x3=ham 40 x3=han 79 x3=hao -16 x3=has -7
x3=hay 62 x3=haz -35 x3=hed -11 x3=hem -16 x3=hen -47 x3=heo 32 x3=hes -22 x3=hid 18 x3=him 21 x3=hin 126
x3=hip 20 x3=hit 26 x3=hka 67 x3=hm -30 x3=hoa -14 x3=hoi 12 x3=hon 31 x3=hou -9 x3=hra 11 x3=hto -20 x3=hug
20 x3=hui 46 x3=hur -20 x3=huw 44 x3=hys 24 x3=i.e -8 x3=iah 73 x3=ial -27 x3=iam -18 x3=ian -151 x3=iar 28
x3=ibe -18 x3=ibi -26 x3=ibo 21 x3=ice -23 x3=ich -21 x3=ick -28 x3=ics -20 x3=ide -45 x3=idh 31 x3=idi -38
x3=ids -11 x3=ied -11 x3=iel 78 x3=ien 25 x3=ier 8 x3=ies 13 x3=iet 92 x3=ife -9 x3=ift 36 x3=iga 25 x3=igg
11 x3=igh 80 x3=igo 25 x3=iit 99 x3=ijk 46 x3=ijn 8 x3=ika -32 x3=ike 55 x3=ikh -14 x3=iko -49 x3=iku -25
x3=ila -64 x3=ild 93 x3=ile 45 x3=ilk -10 x3=ill -39 x3=ilo -13 x3=ils -21 x3=ily -10 x3=ima -70 x3=ime -10
x3=imi 14 x3=imo -53 x3=ina 31 x3=ind 49 x3=ine 12 x3=ing -141 x3=inh -29 x3=ini 58 x3=ink -20 x3=inn -21
x3=ino -19 x3=ins 48 x3=int -12 x3=inv -39 x3=inz 18 x3=ion -15 x3=ior 36 x3=ios 47 x3=iou 16 x3=ips -8
x3=ipt -8 x3=ira 15 x3=ire -16 x3=iri 30 x3=irs -14 x3=iru 85 x3=isa -42 x3=ise 102 x3=ish -70 x3=isi 27
x3=iso 47 x3=iss 8 x3=ist 39 x3=ita -37 x3=ite 20 x3=ith 50 x3=itl 36 x3=ito -17 x3=its -14 x3=itt 13 x3=ity
-32 x3=itz -17 x3=ium -12 x3=ius 46 x3=iva 8 x3=ive -79 x3=iwe 38 x3=iwi -25 x3=iwo -25 x3=ixo -11 x3=iya -41
x3=iyo -12 x3=iza 10 x3=ja -158 x3=jah -15 x3=jan 107 x3=jat 26 x3=ji -17 x3=jin 91 x3=jo 32 x3=job -11
x3=joe -39 x3=jon -17 x3=joy -20 x3=jun 67 x3=kai 9 x3=kak 32 x3=kan 22 x3=kar 9 x3=kat 11 x3=kay -8 x3=ked
-15 x3=kel -10 x3=kem 54 x3=ken -24 x3=ker -33 x3=kes -50 x3=ket -25 x3=key -12 x3=kha 14 x3=kie -12 x3=kim
15 x3=kin -19 x3=kka 23 x3=kor -63 x3=kos 32 x3=ksi 22 x3=kup 60 x3=kwu 11 x3=kya -20 x3=kye -54 x3=laf -27
x3=lah -66 x3=lan 60 x3=lao -12 x3=las -31 x3=lau -22 x3=lav 9 x3=law -25 x3=lax -11 x3=lay 23 x3=lda 21
x3=lde 13 x3=ldo -10 x3=lds -10 x3=ldt -9 x3=led 31 x3=lee 57 x3=lek 26 x3=leo -16 x3=ler -26 x3=les -24
x3=let -46 x3=ley -39 x3=lft -7 x3=lga 22 x3=lge -35 x3=li -43 x3=lia 39 x3=lid -18 x3=lie 87 x3=lif 18
x3=lik 35 x3=lim -41 x3=lin -67 x3=lio 10 x3=lip -15 x3=lis 48 x3=lko -16 x3=lks -16 x3=lla 58 x3=lle 56
x3=lls -24 x3=lly 69 x3=lon 12 x3=los 24 x3=loy 21 x3=lph -8 x3=lsa -12 x3=lse -17 x3=lsh -10 x3=lta -28
x3=lth -9 x3=lty -27 x3=lu -66 x3=luf 15 x3=lul -12 x3=lum 17 x3=lya 46 x3=lyn 24 x3=lys 85 x3=mai -9 x3=mak
-16 x3=mal -11 x3=mam -13 x3=man -103 x3=mar -14 x3=mat -29 x3=max -14 x3=may -30 x3=mba -10 x3=mbe 29 x3=mbi
58 x3=mbo 22 x3=mdm -18 x3=me -12 x3=med 19 x3=mee 15 x3=mel 14 x3=men -24 x3=mer -16 x3=mes -47 x3=met -38
x3=mia -71 x3=mie -38 x3=mil 34 x3=min -35 x3=mio -13 x3=mir 76 x3=mke 98 x3=mma 26 x3=mmm -106 x3=mmy -15
x3=mo 15 x3=moe 19 x3=mon 10 x3=mph -29 x3=mpt -13 x3=mre 31 x3=mus 14 x3=mut 15 x3=my -65 x3=na -9 x3=nae
-97 x3=nal -77 x3=nam 39 x3=nan -61 x3=nar 14 x3=nas 26 x3=nat 24 x3=naw -10 x3=nca 10 x3=nce 33 x3=nch -10
x3=ncs -8 x3=ncy -8 x3=nda 46 x3=nde 63 x3=ndi -66 x3=ndl 62 x3=ndr 87 x3=nds -12 x3=ndt 33 x3=ndy 13 x3=ned
-11 x3=nek 42 x3=nel 8 x3=nem 10 x3=neo -9 x3=nep 32 x3=ner -22 x3=ney -15 x3=nga 47 x3=ngh -10 x3=ngo -16
x3=ngs -35 x3=ngu -29 x3=nia -18 x3=nie 15 x3=nik 12 x3=nil -37 x3=nin -95 x3=nis 13 x3=nja 30 x3=nji -24
x3=njo -16 x3=nka 44 x3=nku 13 x3=nky -24 x3=nle 43 x3=nli -9 x3=nly -14 x3=nne 62 x3=nni -48 x3=nno -51
x3=nnt -11 x3=nny -23 x3=noa 12 x3=non 11 x3=nor -10 x3=nos 44 x3=nry 7 x3=nsa 35 x3=nse -20 x3=nst -25
x3=nsy 111 x3=nta -37 x3=nte 11 x3=nth 42 x3=nti -30 x3=nts -18 x3=nty 68 x3=nus -29 x3=ny1 -26 x3=nya -30
x3=nye -8 x3=nza 21 x3=nzo 16 x3=o'd -57 x3=oan -22 x3=oat -12 x3=obi 12 x3=odd 22 x3=odu -11 x3=odø -8
x3=oen 37 x3=ofe -14 x3=off 12 x3=ofi 58 x3=oga -87 x3=oge -47 x3=ogy -28 x3=ohn -53 x3=oil -7 x3=oir -30
x3=oix 15 x3=oja 23 x3=oke -43 x3=ola 69 x3=old -45 x3=ole -27 x3=olf -16 x3=olm 121 x3=olo 29 x3=ols 91
x3=olu 13 x3=oma 39 x3=omo -10 x3=oms -7 x3=one -9 x3=ong 61 x3=oni -11 x3=onn -9 x3=ono -12 x3=ons -33
x3=ony 12 x3=oob -19 x3=ood 31 x3=ooh -9 x3=ook -11 x3=ool -7 x3=oom -8 x3=ooo -57 x3=oop 19 x3=oor 49 x3=oos
18 x3=oot -12 x3=ope -25 x3=ops -40 x3=ora 84 x3=ord 8 x3=ore -39 x3=orf -8 x3=org 39 x3=ori -10 x3=ork -9
x3=ors -29 x3=ort -19 x3=ory 73 x3=osa -55 x3=ose -45 x3=osh -54 x3=osk 64 x3=ost -34 x3=ota 15 x3=oth 56
x3=oto -8 x3=otr 40 x3=ots -13 x3=ott 47 x3=oud -13 x3=oug 17 x3=oui -14 x3=ouk 13 x3=oun -39 x3=our -40
x3=ous -32 x3=ova 12 x3=ove -28 x3=own -26 x3=ows -29 x3=owt -16 x3=owu 34 x3=owy 12 x3=oya -61 x3=oyd 8
x3=oye -38 x3=oz -7 x3=ozi 13 x3=pal 13 x3=pam 65 x3=pat -58 x3=ped -10 x3=peg -9 x3=pen -14 x3=per -18
x3=pet -11 x3=pho 30 x3=pia -11 x3=pim 38 x3=pip 20 x3=pir -11 x3=pol -16 x3=pos -10 x3=ppa 52 x3=ppe 24
x3=pto -20 x3=pym 31 x3=que -10 x3=qui 33 x3=rae -7 x3=rah 61 x3=raj 29 x3=ral -14 x3=ram 14 x3=rar -13
x3=ras 23 x3=rau -9 x3=ray -10 x3=rby -9 x3=rcy -69 x3=rda -22 x3=rdo 32 x3=rds -18 x3=rdø -9 x3=red 32
x3=ree -7 x3=reh 44 x3=rej 9 x3=rek 41 x3=rem -72 x3=ren 42 x3=rer -18 x3=res -27 x3=ret -12 x3=rev -27
x3=rey 65 x3=rge -25 x3=rgo -13 x3=ria -39 x3=rid -25 x3=rig -10 x3=ril -23 x3=rin 49 x3=rio 17 x3=rip -11
x3=ris -18 x3=rit -36 x3=riz 54 x3=rja 20 x3=rji 32 x3=rke 29 x3=rks -34 x3=rky 18 x3=rla -11 x3=rle -67
x3=rma -10 x3=rmo 14 x3=rna 9 x3=rne -47 x3=rno 26 x3=rol -35 x3=rom -16 x3=ron -67 x3=rop -8 x3=ros -9
x3=rov 51 x3=row -18 x3=roy 87 x3=roz 33 x3=rra -8 x3=rre 24 x3=rrr -19 x3=rse -38 x3=rsk -10 x3=rst -9
x3=rta 59 x3=rth -31 x3=run 42 x3=ruv -9 x3=rva 46 x3=rve 16 x3=rys 145 x3=sad -67 x3=sah 26 x3=sal 16 x3=san
61 x3=say -11 x3=sby -41 x3=sch -9 x3=sco -22 x3=sed -16 x3=seh -10 x3=sei 10 x3=sel -68 x3=sem -9 x3=sen 49
x3=seo 47 x3=ser 83 x3=sez -14 x3=sha 37 x3=shi 17 x3=sho -8 x3=sht -35 x3=sia 91 x3=sic -10 x3=sie 14 x3=sif
8 x3=sim 9 x3=sin 33 x3=sis 25 x3=six -8 x3=ska -10 x3=ske 13 x3=ski 9 x3=sky -31 x3=sla 22 x3=sle 29 x3=sna
-7 x3=son -11 x3=sos -27 x3=sou 33 x3=soz -7 x3=spe 72 x3=sra 50 x3=sry -16 x3=ssa 24 x3=sse 11 x3=sso -13
x3=ssy -7 x3=sta 20 x3=sti -40 x3=sto 13 x3=sts -12 x3=stu 27 x3=sty 25 x3=sua 11 x3=suf 38 x3=sun -11 x3=sup
-60 x3=sus -26 x3=syn 52 x3=t'd -14 x3=tag -13 x3=tal -46 x3=tam 64 x3=tan -44 x3=tap -45 x3=tar -53 x3=tas
-10 x3=tch -12 x3=ted -43 x3=tek 22 x3=ter 54 x3=tes -19 x3=tet -10 x3=tha 50 x3=the 33 x3=ths -10 x3=thx -9
x3=thy -69 x3=tia -16 x3=tic -8 x3=tie -69 x3=til 45 x3=tim 24 x3=tis 39 x3=tle -30 x3=tly -24 x3=tna -20
x3=toc -10 x3=tok -8 x3=tom -25 x3=ton 31 x3=tor -115 x3=tos -26 x3=tou 65 x3=toy -11 x3=tra -44 x3=tri 27
x3=tro -21 x3=tsa 17 x3=tse 103 x3=tta 11 x3=tte -22 x3=tti 73 x3=tto -52 x3=tty -12 x3=tua 49 x3=u'd -34
x3=uan 9 x3=uay -12 x3=uda 19 x3=ude 30 x3=udy -23 x3=uel 17 x3=uem -11 x3=ues 26 x3=uff -39 x3=ugh 9 x3=ugo
14 x3=uil 30 x3=uin -18 x3=uis 20 x3=uit -29 x3=uiz 13 x3=uki 19 x3=ula 34 x3=ulo 14 x3=ulp -9 x3=ult -8
x3=una -95 x3=und 60 x3=une -29 x3=ung 87 x3=unn 87 x3=upe 36 x3=ura -36 x3=ure -11 x3=uri -26 x3=urn -21
x3=uro -17 x3=urs 21 x3=urt 12 x3=ury -14 x3=us -16 x3=usa 24 x3=use -19 x3=usi 27 x3=ust -34 x3=uta 34
x3=ute -10 x3=uth -25 x3=uto 21 x3=uwe 13 x3=uya 22 x3=uza 9 x3=vac -7 x3=vah -12 x3=val -64 x3=van 34 x3=var
-25 x3=vc -19 x3=vea 69 x3=vel -9 x3=ven -34 x3=ver -17 x3=ves -9 x3=via 23 x3=vik -42 x3=vil -10 x3=vin 22
x3=vio 72 x3=vir 27 x3=vis -23 x3=viv -56 x3=vko 15 x3=von -39 x3=vos -18 x3=vou -12 x3=vov -7 x3=voy -15
x3=vp -21 x3=wal 49 x3=wan 23 x3=way -33 x3=wed -9 x3=wei 18 x3=wen 23 x3=wer -12 x3=wha -19 x3=wht -13
x3=wil 85 x3=win -20 x3=wit 14 x3=won 11 x3=woo 62 x3=wot 71 x3=y'd -13 x3=yal -25 x3=yam 22 x3=yan 29 x3=yaw
44 x3=yen 31 x3=yer -7 x3=yet 24 x3=yla 38 x3=yle 106 x3=yna 20 x3=yne 36 x3=ynh 42 x3=yyy -15 x3=zan 62
x3=ze 46 x3=zer -25 x3=ziq 41 x3=zka -30 x3=zsa 49 x3=zyk 33 x3=zzy -10 x3=ður 25 x3=ław -23 x3=います -10
"""
