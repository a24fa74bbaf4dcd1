"""The learned weights of the table `name`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
's -72 Cafter -41 Cafterlink 10 Caftertitle -26 Cbefore -54 Cbeforename -79 Cbeforetitle -9 Ia=accept 24
Ia=add 62 Ia=added 54 Ia=addelse 31 Ia=adding -43 Ia=addingname 32 Ia=addname -83 Ia=adds -14 Ia=addword 11
Ia=connect 25 Ia=connectname 82 Ia=from 17 Ia=fromnameword -19 Ia=fromword 19 Ia=invitation -12
Ia=invitationname 11 Ia=invite -9 Ia=invited 95 Ia=invitedname 20 Ia=invites 36 Ia=linkedin 42
Ia=linkedinname 20 Ia=message 9 Ia=name 33 Ia=nameelse 40 Ia=namename 42 Ia=note 59 Ia=page -31 Ia=pagename
13 Ia=profile -10 Ia=profilename 25 Ia=request -67 Ia=requested -17 Ia=requestname 17 Ia=requestsname 16
Ia=says -15 Ia=saysname -107 Ia=saysnameelse 9 Ia=saysnameword 9 Ia=send 63 Ia=sendname -67 Ia=sends -8
Ia=sentname 44 Ia=wants 85 Ia=wantsnameword 8 Ia=write 36 Ia=writename -8 Ia=writes 14 Ia=writesname -22
Ia=wrote 40 Ib=accept -20 Ib=acceptname 16 Ib=add 9 Ib=added 10 Ib=adding 19 Ib=addingname 46 Ib=addname 16
Ib=connect -56 Ib=from 59 Ib=fromelse -11 Ib=fromnameelse -25 Ib=fromnameword 23 Ib=fromword -17
Ib=invitation 73 Ib=invite 66 Ib=invited -16 Ib=invitedname 31 Ib=invitename 57 Ib=inviting -9 Ib=linkedin 50
Ib=linkedinname 70 Ib=message 15 Ib=messagename -39 Ib=name 60 Ib=namename -70 Ib=namewordelse 18 Ib=note -12
Ib=notename 39 Ib=page -10 Ib=pagename 14 Ib=profile -24 Ib=request 33 Ib=requestname 56 Ib=says -37
Ib=saysname 35 Ib=saysnameelse 18 Ib=send 81 Ib=sendname 42 Ib=sendnameelse 15 Ib=sends -9 Ib=sent -10
Ib=sentname 9 Ib=wants -16 Ib=wantsname -8 Ib=write -61 Ib=writename 24 Ib=writes -51 Ib=writeword 43
Ib=wrote -43 Ib=wrotename -9 K=cap -55 K=low -127 K=open -38 a=! 21 a=\" 52 a=$ 27 a=& -13 a=' 31 a=( 8 a=)
21 a=, 12 a=. 18 a=/ 30 a=12 -40 a=2 -7 a=: 42 a=; -11 a=@ 60 a=a -12 a=aas 52 a=about 41 a=accept -39
a=account 11 a=achterberg 12 a=add -67 a=added 30 a=adds 10 a=again 61 a=ako -10 a=and 45 a=ang -9 a=antes 42
a=are -17 a=as 22 a=asked 19 a=asks 24 a=assistant 20 a=at 19 a=ayuda -17 a=b 15 a=baby -33 a=banda 27 a=base
-8 a=batch 18 a=be -43 a=before 49 a=behind 18 a=bem -9 a=between -9 a=bey 93 a=bhai 52 a=bittet 44 a=both
-11 a=boy -15 a=boys -8 a=bulmer 35 a=but 34 a=by -25 a=c 15 a=call -12 a=calls -45 a=came 16 a=can -36
a=chapter -12 a=check -14 a=checked 10 a=choir -13 a=clinic -23 a=clooney -13 a=cohort -11 a=coisa -14
a=college -16 a=colliery -7 a=contact -17 a=costume -9 a=curie -9 a=da -30 a=dave 12 a=daw -8 a=de -11 a=dia
-42 a=did 73 a=diver -9 a=do -32 a=dobry -14 a=does 12 a=done -20 a=down -18 a=drilled 62 a=driving -15
a=dunleavy 49 a=e -37 a=elizabeth -11 a=else -14 a=elumelu -9 a=en -8 a=engineer -43 a=except 16 a=explained
28 a=fae 19 a=fellow 18 a=firm 9 a=floor -11 a=for -31 a=from 141 a=fund -20 a=gave -37 a=general -9 a=get 22
a=gets 13 a=girl -21 a=gone -10 a=got -13 a=grandfather 19 a=grandson -21 a=guide 11 a=gwaan -7 a=had 43
a=hall -12 a=hands 41 a=hanım 51 a=has 25 a=hat 38 a=have -28 a=he -9 a=he's -8 a=heads 72 a=held 32 a=help
-15 a=her 14 a=him -28 a=hires -11 a=hiring 57 a=his -12 a=house -13 a=how -11 a=hr 18 a=husband -28 a=i -23
a=i'd -31 a=i'm -50 a=idea -11 a=if -19 a=in -34 a=into -18 a=invites 24 a=is 62 a=it's -36 a=ji 61 a=judged
30 a=just 9 a=k 19 a=kelly 53 a=know -75 a=knows -60 a=ko -13 a=la -12 a=lady -37 a=lah -20 a=lamp -15 a=lang
-50 a=lead 9 a=left 8 a=letters -10 a=like -32 a=lindqvist -8 a=list -9 a=lives 65 a=lol 9 a=long 33 a=looks
9 a=loom -9 a=love -11 a=lu -15 a=lund -9 a=m'a -46 a=ma'am 14 a=madam -32 a=made 15 a=maguire 82 a=makes 42
a=man -21 a=maria 31 a=may -38 a=mbatha 10 a=me -40 a=measured 44 a=messages -10 a=met -8 a=mi -9 a=milk -13
a=mine -9 a=mo -8 a=mor -56 a=mutch 62 a=my -20 a=n 30 a=nee -37 a=never 9 a=next 18 a=ni -20 a=nine -9 a=no
38 a=nurse -13 a=o 20 a=off 17 a=office -19 a=officer -32 a=ok 10 a=old -40 a=on -29 a=once -31 a=one 10
a=ones -9 a=opened 37 a=or -60 a=ora -12 a=ot 13 a=out 30 a=over -10 a=p 22 a=pa -14 a=page 50 a=party -7
a=passed 14 a=person -10 a=phong -10 a=placement 64 a=planck -15 a=played -23 a=plays 38 a=please -20 a=press
-17 a=pulled 21 a=pun 8 a=put -19 a=q -19 a=queen -16 a=quine -11 a=r 17 a=real 14 a=really 12 a=reckon -8
a=remember -8 a=requested 29 a=requests 32 a=retreat -15 a=ring 16 a=run -7 a=s 51 a=sa -8 a=said -58 a=same
-42 a=sang 24 a=say -18 a=says 10 a=scanned 8 a=school -12 a=se -19 a=selling 9 a=sells 13 a=send -42 a=sends
40 a=sent 37 a=shared -21 a=she's -21 a=shouted 11 a=show -17 a=showed 54 a=siang -8 a=side -11 a=signs 19
a=since 11 a=sir 20 a=sister -11 a=sits 13 a=siya -15 a=smith -8 a=so 11 a=soap -10 a=somebody 48 a=someone
53 a=something 62 a=speaker -14 a=spoke -9 a=station -21 a=summit 13 a=szepen -71 a=tae -8 a=tau -16 a=taught
53 a=te -28 a=technician 37 a=tell -63 a=tent -8 a=that -21 a=the 64 a=thing -8 a=think -16 a=this 14
a=through -9 a=till -8 a=time 21 a=to -70 a=together -28 a=told -18 a=train -24 a=turned 9 a=two 49 a=uncle
-26 a=university -14 a=until -10 a=up -22 a=used -19 a=v 18 a=van 47 a=von -39 a=w 25 a=wait -8 a=want -16
a=wants -8 a=was 43 a=watches 9 a=we -28 a=wei 16 a=well 17 a=went 28 a=were 32 a=when -7 a=which 12 a=who 45
a=wife 12 a=will 94 a=wishes 10 a=with -53 a=work 21 a=would 9 a=writes 45 a=wrote 34 a=years -30 a=you -13
a=young -23 a=youth -20 a=z 16 a=¶ 20 a=– -56 a=— 43 a=。 -11 aa=!/\" -22 aa=!/' -27 aa=!/he -13 aa=!/i -15
aa=!/she 13 aa=\"/$ 12 aa=\"/. 26 aa=\"/i -14 aa=$/$ 38 aa='/$ 28 aa='/( 22 aa='/, 16 aa='/. -8 aa='/and -17
aa='/at -21 aa='/but 24 aa='/has 48 aa='/in 25 aa='/on 14 aa='/to -7 aa=(/boat 28 aa=(/not -7 aa=(/the 28
aa=)/, -16 aa=)/. -17 aa=,/\" 27 aa=,/' -8 aa=,/. 23 aa=,/11 -9 aa=,/12 -7 aa=,/14 10 aa=,/1971 23 aa=,/1985
-20 aa=,/1986 -9 aa=,/1991 -17 aa=,/2 -13 aa=,/2001 -12 aa=,/2009 -14 aa=,/2019 -18 aa=,/4 13 aa=,/40 -21
aa=,/5 -19 aa=,/6 28 aa=,/8 -20 aa=,/a -34 aa=,/about 7 aa=,/adult -26 aa=,/after -14 aa=,/again 11 aa=,/all
-16 aa=,/also 53 aa=,/always 36 aa=,/an 26 aa=,/another 11 aa=,/apparently 101 aa=,/as -52 aa=,/ask -43
aa=,/asked 21 aa=,/asks -10 aa=,/at 16 aa=,/aye -10 aa=,/be -37 aa=,/bea -8 aa=,/bee 7 aa=,/before -23
aa=,/blue -8 aa=,/both -32 aa=,/but 9 aa=,/by -56 aa=,/came 16 aa=,/can -19 aa=,/class -21 aa=,/county 21
aa=,/creative 42 aa=,/cy -10 aa=,/different -28 aa=,/do -44 aa=,/does 21 aa=,/don't 43 aa=,/dyer 34
aa=,/eleven -15 aa=,/every -30 aa=,/fifteen -10 aa=,/first -25 aa=,/for 11 aa=,/forgive -23 aa=,/forty -19
aa=,/from 19 aa=,/funeral 32 aa=,/good 13 aa=,/had 13 aa=,/has -10 aa=,/have -15 aa=,/he -26 aa=,/he's 37
aa=,/head 8 aa=,/her -15 aa=,/hers 46 aa=,/him -27 aa=,/hiring 8 aa=,/hot -8 aa=,/i -70 aa=,/i'm -69
aa=,/i've -33 aa=,/if -20 aa=,/in 41 aa=,/invite 10 aa=,/is 32 aa=,/it -35 aa=,/it's -113 aa=,/last -17
aa=,/like -16 aa=,/looked 33 aa=,/loss 18 aa=,/me -13 aa=,/met 16 aa=,/mine -13 aa=,/mine's -8 aa=,/minus -15
aa=,/my 13 aa=,/nairobi -10 aa=,/nakuru -26 aa=,/new -15 aa=,/next -12 aa=,/nine -13 aa=,/none -30 aa=,/nor
-16 aa=,/not 26 aa=,/nothing 23 aa=,/now 8 aa=,/of 41 aa=,/ok 8 aa=,/once -9 aa=,/one -33 aa=,/only -26
aa=,/or 14 aa=,/other -7 aa=,/paid -7 aa=,/pensioner 7 aa=,/please 29 aa=,/proper 33 aa=,/quick -13
aa=,/request 36 aa=,/retired -28 aa=,/roadie 16 aa=,/rovaniemi -19 aa=,/sat 24 aa=,/she's 32 aa=,/should -37
aa=,/since -7 aa=,/six 50 aa=,/siya 10 aa=,/so -27 aa=,/sorry -9 aa=,/still 48 aa=,/taught 11 aa=,/ten -8
aa=,/that's 31 aa=,/the -49 aa=,/then -19 aa=,/they -8 aa=,/third -18 aa=,/thirty-one -19 aa=,/this 16
aa=,/three -19 aa=,/to -11 aa=,/told 15 aa=,/took 30 aa=,/trained 11 aa=,/tuesday -22 aa=,/twenty 19 aa=,/two
-16 aa=,/unknown 67 aa=,/very 55 aa=,/wala 17 aa=,/walked 14 aa=,/was 77 aa=,/we 80 aa=,/we'd 13 aa=,/we're
-9 aa=,/weh 56 aa=,/well -86 aa=,/where -10 aa=,/which -18 aa=,/who 67 aa=,/who'd 56 aa=,/who's 91 aa=,/whom
16 aa=,/with 15 aa=,/without 45 aa=,/writes -10 aa=,/wrote -15 aa=,/years -13 aa=,/yes -9 aa=,/you -21
aa=,/your -8 aa=./\" 81 aa=./$ 18 aa=./' -15 aa=./( -8 aa=./. -13 aa=./2 28 aa=./a -13 aa=./all -8 aa=./and
16 aa=./any 20 aa=./asks 30 aa=./but -13 aa=./came -20 aa=./don't 41 aa=./dr 29 aa=./ever 15 aa=./every -11
aa=./five 29 aa=./found 35 aa=./four 9 aa=./from 40 aa=./good 21 aa=./he -25 aa=./he's -25 aa=./her 20
aa=./hes 21 aa=./him -23 aa=./his -11 aa=./hmm -10 aa=./i -8 aa=./i'd -28 aa=./i'm -34 aa=./i've 25 aa=./im
-58 aa=./in -13 aa=./invite 8 aa=./is -26 aa=./it -16 aa=./it's 88 aa=./lovely -16 aa=./mine -27 aa=./my -20
aa=./never -42 aa=./nice -12 aa=./ninja -12 aa=./not -13 aa=./nothing 35 aa=./now 54 aa=./one -34 aa=./same
17 aa=./says 13 aa=./sells -22 aa=./she -7 aa=./she'd -18 aa=./so -29 aa=./somebody 44 aa=./stood -10
aa=./that -13 aa=./that's -8 aa=./the -19 aa=./there 17 aa=./there's -27 aa=./thirty -41 aa=./two 11
aa=./very -13 aa=./want -8 aa=./wants 38 aa=./we 22 aa=./we've -10 aa=./well 13 aa=./when 10 aa=./with -8
aa=./would -9 aa=./yes 8 aa=./¶ 36 aa=12/, -39 aa=2/$ -7 aa=2/. 9 aa=:/\" 43 aa=:/he's 10 aa=:/i -19 aa=:/me
-8 aa=:/my 16 aa=:/the -36 aa=;/i 27 aa=?/! -11 aa=?/$ 49 aa=?/' -26 aa=?/? 15 aa=?/he -48 aa=?/he's -20
aa=?/i -22 aa=?/i'm 16 aa=?/i've 14 aa=?/no -18 aa=?/she 21 aa=a/. 28 aa=a/good 16 aa=a/la -12 aa=aas/$ 52
aa=about/our 17 aa=added/me 33 aa=again/$ 73 aa=again/sorry -17 aa=and/all -33 aa=and/bea -12 aa=and/decide
-9 aa=and/he 21 aa=and/he's -21 aa=and/her 15 aa=and/i 57 aa=and/me 93 aa=and/my 23 aa=and/no 10 aa=and/she
18 aa=and/tell -35 aa=and/the 20 aa=and/then -15 aa=and/this -33 aa=and/was 52 aa=and/we -8 aa=and/why 11
aa=as/me -9 aa=as/well 19 aa=asked/me 38 aa=asks/. 13 aa=at/my -14 aa=at/the 47 aa=ayuda/: -17 aa=b/. 29
aa=banda/$ 27 aa=bem/? -9 aa=bey/, 70 aa=bhai/$ -32 aa=bhai/sent 13 aa=bittet/, 44 aa=bulmer/on 35 aa=but/i
-8 aa=but/my -13 aa=but/she 7 aa=c/. 18 aa=came/for 11 aa=came/out 8 aa=chapter/, -12 aa=check/# -14
aa=clinic/. -22 aa=coisa/$ -14 aa=da/cunha -16 aa=dave/dave 11 aa=de/la -9 aa=de/quem -28 aa=did/inspect 13
aa=do/. -27 aa=dobry/$ -14 aa=down/the -17 aa=driving/lol -15 aa=dunleavy/$ 49 aa=e/. 32 aa=else/get -10
aa=fae/the 19 aa=fellow/. 26 aa=fellow/sent -16 aa=for/her 11 aa=for/the 27 aa=from/a 13 aa=from/dakar 11
aa=from/lidl 11 aa=from/my 17 aa=from/our 19 aa=from/selangor 35 aa=from/two -64 aa=from/ulaanbaatar -48
aa=gave/him -11 aa=gave/me -19 aa=gave/us 11 aa=gwaan/, -7 aa=h/. 8 aa=had/a -11 aa=had/him -9 aa=had/me 10
aa=had/the 26 aa=has/asked 19 aa=has/been 31 aa=has/invited 26 aa=has/no -18 aa=has/question -88 aa=has/sent
21 aa=has/the -24 aa=has/two 22 aa=has/written 9 aa=held/the 29 aa=help/. -8 aa=her/. -7 aa=here/$ 9
aa=house/. -12 aa=how/$ -10 aa=husband/, -26 aa=i'm/a -9 aa=i/, -8 aa=i/? -18 aa=i/can -13 aa=i/did 10
aa=i/don't 64 aa=i/go -42 aa=i/invite -7 aa=i/never 25 aa=i/send -11 aa=i/think 26 aa=i/was -10 aa=if/i -8
aa=in/a 20 aa=in/belize 21 aa=in/common -24 aa=in/dakar 40 aa=in/gdynia -35 aa=in/hull -9 aa=in/malmo -9
aa=in/my 7 aa=in/ohio -10 aa=in/one 16 aa=in/perth -14 aa=in/rotterdam 24 aa=in/split -8 aa=invited/me 20
aa=invites/me 25 aa=is/' -23 aa=is/. 16 aa=is/a 16 aa=is/buyer 8 aa=is/from 9 aa=is/in 28 aa=is/it 16
aa=is/my -53 aa=is/not 8 aa=is/now 30 aa=is/on 7 aa=is/the 20 aa=is/what -25 aa=is/where -37 aa=it/down -10
aa=it/is 38 aa=ji/$ 38 aa=judged/my 12 aa=k/. 17 aa=know/quick -18 aa=knows/me 11 aa=lady/, -18 aa=lah/who
-19 aa=like/? -9 aa=like/me -19 aa=lol/$ -14 aa=lund/$ -13 aa=maguire/' 54 aa=man/, 14 aa=man/from -19
aa=mbatha/. 10 aa=me/to -13 aa=mine/, -9 aa=mutch/, 23 aa=my/own -28 aa=n/. 14 aa=nee/, -37 aa=next/to 18
aa=of/a -7 aa=of/all -45 aa=of/my -7 aa=of/the 25 aa=off/the 23 aa=office/, -16 aa=on/. -21 aa=on/here 21
aa=on/linkedin 9 aa=on/one -23 aa=once/. -9 aa=one/. 31 aa=ones/. -8 aa=or/mikael -45 aa=or/what -8 aa=ot/'
13 aa=out/of 36 aa=over/a -8 aa=page/says 38 aa=please/$ -12 aa=q/$ -19 aa=queen/$ -15 aa=r/. 17 aa=ran/the
11 aa=request/hai -24 aa=requested/me 23 aa=s/. 42 aa=said/? -10 aa=sang/in 24 aa=sat/in -13 aa=say/? 31
aa=says/he 42 aa=says/no -20 aa=says/she's -26 aa=says/the 9 aa=says/we 35 aa=sends/me 15 aa=sent/a 7
aa=sent/me 19 aa=sent/request 10 aa=she/does -9 aa=show/, -16 aa=showed/me 54 aa=siang/, -8 aa=since/the 26
aa=somebody/$ -18 aa=somebody/. 37 aa=something/, 30 aa=something/. 30 aa=station/in -18 aa=szepen/$ -71
aa=taught/me 42 aa=tell/me -68 aa=that/my 13 aa=the/other 25 aa=the/puppeteer 45 aa=the/same -10 aa=this/time
39 aa=through/the -8 aa=to/add -11 aa=to/another -32 aa=to/be 8 aa=to/me 27 aa=to/my -11 aa=together/, -12
aa=told/me -17 aa=too/, -18 aa=up/to -9 aa=used/to -19 aa=v/$ 22 aa=v/. 12 aa=van/der 48 aa=w/my -22
aa=want/add 29 aa=want/connect 10 aa=wants/in 12 aa=wants/me -60 aa=wants/to 41 aa=was/a 18 aa=was/at -20
aa=was/in -108 aa=was/mine -14 aa=was/my 44 aa=was/on -11 aa=was/one 24 aa=was/the 47 aa=was/there 9
aa=we/were 8 aa=wei/$ 11 aa=who/$ -23 aa=who/did -85 aa=who/gave -34 aa=who/is -29 aa=who/keeps 89 aa=who/sat
-9 aa=who/was 26 aa=wishes/to 10 aa=with/a 15 aa=with/the -10 aa=with/two -16 aa=would/like 16 aa=writes/.
-29 aa=writes/that -18 aa=¶/note -10 aa=¶/¶ 25 aa=。/i -11 ak= -30 ak=! 21 ak=\" 52 ak=$ 27 ak=' 31 ak=( 8
ak=) 21 ak=, 12 ak=. 18 ak=/ 30 ak=: 42 ak=; -11 ak=adv -18 ak=art 19 ak=aux 61 ak=conj -19 ak=event -69
ak=greet -25 ak=kin -37 ak=name -36 ak=org -88 ak=people -48 ak=place -48 ak=poss -37 ak=prep -27 ak=prof -49
ak=school -85 ak=subj 22 ak=title 9 ak=verb 67 ak=word -55 ak=¶ 20 ak=– -56 ak=— 43 ak=。 -11 alike -7 b=! 18
b=\" 28 b=( 33 b=) -13 b=* 53 b=. 99 b=03 26 b=1 80 b=2 -10 b=3 -9 b=4 12 b=40 -26 b=5 16 b=97 8 b=: 42 b=;
-12 b=? 21 b=^ 31 b=about 16 b=academy 29 b=across 20 b=ada -17 b=add 15 b=after -26 b=again 76 b=agency -8
b=agronomist -10 b=all -71 b=also -26 b=alumni -13 b=always -59 b=am 14 b=amigo -10 b=an -11 b=and 17
b=another -30 b=answer -7 b=any 40 b=app 29 b=are -8 b=as 41 b=ask -22 b=asked -44 b=asks -12 b=at -101 b=ate
-11 b=auditor -10 b=aye 26 b=bakery -9 b=band 18 b=bank -7 b=barge -10 b=barrister 13 b=batch -11 b=be -34
b=beach -15 b=because -10 b=been -19 b=being -30 b=believe 17 b=bem -14 b=bench -19 b=best 26 b=between 7
b=big 35 b=bit -8 b=board 11 b=boat -9 b=boston -8 b=bot 14 b=both -20 b=bournville -48 b=box 9 b=boy 46
b=brother -17 b=brrr -27 b=bus 12 b=but -42 b=button 46 b=buyer -8 b=by 43 b=c 16 b=cafe -7 b=call 19
b=called -67 b=calls 49 b=can -13 b=capt 20 b=captain -23 b=car -10 b=ceremony -8 b=certain 22 b=chainsaw -25
b=chair -15 b=chairlift -12 b=chap 13 b=check 43 b=chief -8 b=church -10 b=ciao -13 b=class -31 b=click 12
b=clipboard 61 b=club -40 b=coach -17 b=coaches -8 b=come -36 b=comes 18 b=concrete 10 b=connect 8 b=convent
7 b=cook 33 b=cooperative 26 b=corps 14 b=could -32 b=court -10 b=cousin 25 b=crane 11 b=crew 41 b=customs
-14 b=da -13 b=dame -9 b=day -34 b=days 17 b=de -17 b=dear -45 b=decide 59 b=dentist -9 b=deposition 11
b=depot 37 b=desk -17 b=did 20 b=died 19 b=different -16 b=dig -23 b=director -16 b=do -9 b=doctor 27
b=doctorate 16 b=does -10 b=doesn't 31 b=don't 15 b=door -29 b=dorm -8 b=down -7 b=dr 59 b=dredger -8
b=drinks -41 b=drives -14 b=driving 11 b=dublin 16 b=ehm 50 b=ek -36 b=electrician 14 b=else 23 b=end 8
b=engineer 51 b=engr 32 b=enough 31 b=entrepreneur -12 b=eu -7 b=even -29 b=evening 30 b=ever 8 b=every -7
b=everybody -41 b=everyone 7 b=ex -21 b=examiner 55 b=f 64 b=factory -18 b=fair -27 b=family -16 b=farm -15
b=farmer -34 b=father -15 b=fee -16 b=fella -11 b=fellow -13 b=firm -15 b=first -15 b=flat -8 b=floor -55
b=for -95 b=forger -9 b=form -28 b=former 42 b=found 90 b=fr -24 b=frau 12 b=friday -9 b=friend -11 b=friends
-30 b=from -12 b=front 11 b=funeral 21 b=gang 11 b=gasworks -10 b=gate 21 b=gentleman 16 b=girl -10 b=go -10
b=goat 14 b=goes 63 b=got 42 b=grant -18 b=group 13 b=guy 76 b=h 60 b=had -56 b=hai -35 b=half -13 b=hand 26
b=has -20 b=have -29 b=he's 60 b=headline -20 b=heard 26 b=heart -30 b=hello -58 b=helo -14 b=here 13
b=here's 23 b=hers 13 b=hesitating 18 b=high -26 b=him -24 b=himself -26 b=his -27 b=history 11 b=hm 23 b=hmm
29 b=ho -11 b=hola -22 b=hour 30 b=hours -19 b=house -43 b=how 75 b=hr 50 b=hrs -60 b=husband 9 b=i -14 b=i'm
-93 b=i've 38 b=ice 7 b=im -12 b=in -116 b=inspector -31 b=institute -9 b=invitation 29 b=invt 48 b=is 90
b=iss 38 b=it -15 b=it's 61 b=its 31 b=joined -10 b=judge 32 b=just -13 b=kathmandu 12 b=kind 25 b=kitchen
-10 b=knocked 19 b=know 56 b=knows 20 b=kolej -10 b=la -26 b=lad -39 b=ladder 10 b=lady 41 b=lang -12 b=lass
-20 b=late -51 b=latin -7 b=laugh -8 b=leader 25 b=lecture -7 b=letter 40 b=letters -11 b=librarian 17
b=licence -13 b=life 36 b=lifeguard -57 b=like 13 b=likes 10 b=line 72 b=link 21 b=linkedin 34 b=list 58
b=live -10 b=living -21 b=logo -9 b=lol 47 b=look 59 b=lorry -7 b=lost 13 b=lunch -37 b=machine -7 b=made -8
b=maid -10 b=makers -11 b=man -48 b=man's 11 b=march -32 b=marks -15 b=masel -8 b=master -18 b=mate 20 b=may
-8 b=me -84 b=mean 13 b=men 10 b=message -16 b=met 15 b=mikkel -31 b=mind -21 b=mine -59 b=ministry 42
b=minutes -8 b=mmm 18 b=month 33 b=morning 45 b=mr 59 b=mrs 43 b=ms 20 b=museum -7 b=my -27 b=na -25 b=name
66 b=named 26 b=namesake 13 b=namin -15 b=nasa -10 b=need -18 b=nestle -7 b=new -11 b=ngo 21 b=night 13
b=nine 16 b=niya -32 b=nobody -9 b=noo -7 b=not 32 b=note 26 b=nothing -28 b=notification 10 b=now 56 b=o -11
b=oboe -36 b=obviously 9 b=od 18 b=of -69 b=office -8 b=officer 7 b=oh 66 b=ohio -26 b=ok -21 b=old 40 b=on
-41 b=one 85 b=ones -7 b=only -13 b=open 21 b=or 20 b=ora 8 b=our -16 b=out 12 b=over -15 b=own 12 b=owner
-28 b=pages -10 b=paid -12 b=pair -11 b=panel 24 b=papers -31 b=party 46 b=passed -14 b=paying 8 b=payroll -8
b=pending -7 b=people -36 b=permit -16 b=person 29 b=phone -23 b=photo -65 b=picture -25 b=pile 8 b=pilot -22
b=pixar 24 b=play -24 b=pls 9 b=pools 16 b=price -9 b=prices 28 b=prof -20 b=profile -14 b=punch -27
b=question -33 b=r 34 b=radio 8 b=re 21 b=reach 57 b=real 51 b=recruiter -25 b=regarding -7 b=regards 43
b=region -18 b=regional -10 b=request 75 b=requested 17 b=restaurant 40 b=retired -8 b=retreat -21 b=rgds 37
b=right -8 b=rival 18 b=road -8 b=roof 24 b=rose 13 b=runs -8 b=said 13 b=sale 21 b=same -31 b=say -27 b=says
-13 b=school -47 b=sea -8 b=second 25 b=secretary 18 b=sergeant -20 b=served -11 b=session -7 b=set -13 b=sgt
-12 b=she -39 b=she's 32 b=shed -7 b=sheep -28 b=shes 17 b=ship -20 b=short -9 b=show -14 b=si 18 b=side 35
b=signals -12 b=signs 27 b=sit -24 b=siya -8 b=small 12 b=so 102 b=some -34 b=somebody 19 b=son 8 b=speaker
11 b=spell -16 b=spent 45 b=spoke 43 b=spoken 64 b=spring 23 b=sr 7 b=st -110 b=stall -11 b=stamps -14
b=stand -10 b=started -32 b=steel -30 b=still 12 b=stock -7 b=straight -19 b=strangers 58 b=suit -38
b=summers 21 b=supplier -34 b=sure 8 b=surname 39 b=t 12 b=tables 27 b=tae -17 b=talk -9 b=talked 13 b=taught
-8 b=taxi -16 b=tea 8 b=teach -45 b=teacher 9 b=teams -9 b=that -20 b=that's 38 b=thats -8 b=the -123 b=there
15 b=there's 27 b=thing -15 b=things 26 b=this 118 b=thought -11 b=thoughts 36 b=three 59 b=through -8 b=time
16 b=times 79 b=tin -21 b=to 14 b=today 9 b=too -22 b=touch 40 b=tour -34 b=tower -16 b=town -41 b=train -11
b=trainee 8 b=training 7 b=turned 26 b=two 102 b=un 64 b=una 9 b=under -69 b=undertaker -10 b=une 36 b=uni
-18 b=union -9 b=university -21 b=unknown 9 b=up 21 b=us -40 b=van -9 b=view 52 b=visionary -38 b=voice 9
b=von 60 b=w 23 b=wait -22 b=walk -7 b=want 27 b=warehouse 27 b=was -67 b=wasn't -23 b=watch -16 b=we -25
b=we're 27 b=weeks -19 b=well 10 b=welsh 10 b=went 33 b=were -43 b=where 20 b=which -13 b=who 57 b=who's -41
b=whom 8 b=wi -7 b=winters -28 b=with 31 b=witness 10 b=woman 33 b=words -13 b=work -18 b=worked -12 b=worker
23 b=works 16 b=would 8 b=write 106 b=writes 19 b=wrong 12 b=wrote -33 b=ya -8 b=yeah 9 b=year -24 b=years 7
b=you -91 b=your -18 b=ysgol -15 b=zookeeper -16 b=¶ 13 b=– 39 bias -220 bk=!/! -9 bk=!/aux 25 bk=!/prep 37
bk=!/subj -12 bk=!/word -22 bk=\"/ -18 bk=\"/, 14 bk=\"/. -28 bk=\"/art -14 bk=\"/aux -21 bk=\"/greet 51
bk=\"/people -13 bk=\"/prep 56 bk=\"/prof 9 bk=\"/verb 9 bk='/ -13 bk='/, -10 bk='/. -50 bk='/? -11 bk='/adv
60 bk='/aux 51 bk='/greet -21 bk='/name -13 bk='/people -9 bk='/prep -8 bk='/prof 19 bk='/title -12 bk='/verb
39 bk=(/ -9 bk=,/ 15 bk=,/' 7 bk=,/adv -54 bk=,/art 33 bk=,/aux 13 bk=,/conj 34 bk=,/name 21 bk=,/people -67
bk=,/prep -11 bk=,/prof 38 bk=,/school -13 bk=,/subj -14 bk=,/title 81 bk=,/verb -20 bk=,/word -59 bk=./ 25
bk=./\" 28 bk=./' -30 bk=./( -38 bk=./. -17 bk=./art 35 bk=./aux 25 bk=./conj 18 bk=./name 21 bk=./poss -24
bk=./prep -24 bk=./school -11 bk=./subj -25 bk=./title 59 bk=./verb -33 bk=./word -13 bk=./— 16 bk=/ -45
bk=/! 27 bk=/' -39 bk=/( 30 bk=/, -32 bk=/. 25 bk=/; 21 bk=/? 20 bk=/adv -19 bk=/art -28 bk=/aux -11 bk=/conj
-31 bk=/event -12 bk=/kin 68 bk=/name -22 bk=/poss -12 bk=/prep -62 bk=/prof -21 bk=/title 24 bk=/verb -31
bk=/word -40 bk=/– -15 bk=:/\" 24 bk=:/adv 20 bk=:/art 22 bk=:/aux -14 bk=:/event -12 bk=:/word -20 bk=;/aux
-17 bk=?/ -18 bk=?/art 19 bk=?/aux -7 bk=?/people 16 bk=?/poss 11 bk=?/title 9 bk=^/ 39 bk=^/\" -36 bk=^/'
-14 bk=^/adv -20 bk=^/art 18 bk=^/aux 21 bk=^/conj -12 bk=^/event -13 bk=^/greet -62 bk=^/kin -13 bk=^/name
-26 bk=^/people 21 bk=^/place -22 bk=^/prep 54 bk=^/prof 31 bk=^/subj -34 bk=^/title 41 bk=^/verb 26
bk=^/word 35 bk=adv/ -36 bk=adv/' -13 bk=adv/( -12 bk=adv/, 7 bk=adv/. 47 bk=adv/? -22 bk=adv/adv -29
bk=adv/art 14 bk=adv/aux -84 bk=adv/conj 39 bk=adv/org -10 bk=adv/people 18 bk=adv/poss 39 bk=adv/prep -47
bk=adv/title -26 bk=adv/verb -21 bk=adv/word 18 bk=art/ 30 bk=art/\" 9 bk=art/' 21 bk=art/, -33 bk=art/. -28
bk=art/adv 36 bk=art/art 9 bk=art/aux -42 bk=art/event -10 bk=art/prep -11 bk=art/prof 20 bk=art/title 23
bk=art/verb -11 bk=art/word 41 bk=aux/ 74 bk=aux/' 33 bk=aux/, -12 bk=aux/. -25 bk=aux/adv 30 bk=aux/art -10
bk=aux/kin -39 bk=aux/name -7 bk=aux/people 12 bk=aux/poss 7 bk=aux/prep 13 bk=aux/prof 39 bk=aux/subj -27
bk=aux/title -65 bk=aux/verb -16 bk=aux/word 32 bk=conj/ -14 bk=conj/, 8 bk=conj/art 32 bk=conj/conj -14
bk=conj/name -13 bk=conj/people -19 bk=conj/poss -21 bk=conj/prep 22 bk=conj/subj -14 bk=conj/title 26
bk=conj/verb 28 bk=event/, -24 bk=event/. -12 bk=event/art -30 bk=event/aux -25 bk=event/conj 18
bk=event/event 17 bk=event/prep -28 bk=event/subj -8 bk=event/verb -23 bk=event/word -18 bk=greet/, 10
bk=greet/. 20 bk=greet/people -19 bk=greet/poss -19 bk=greet/title -57 bk=greet/word 7 bk=kin/, 37 bk=kin/.
-17 bk=kin/aux 25 bk=kin/prep -27 bk=name/ -39 bk=name/, -30 bk=name/. 7 bk=name/art 31 bk=name/aux 30
bk=name/conj -72 bk=name/prep -42 bk=name/school -8 bk=name/title -45 bk=name/verb 40 bk=name/word 29 bk=org/
21 bk=org/, -20 bk=org/. 14 bk=org/: 41 bk=org/adv -10 bk=org/org 16 bk=org/prep -19 bk=org/verb 7
bk=people/' 65 bk=people/, 86 bk=people/. 28 bk=people/: -36 bk=people/? 22 bk=people/aux 30 bk=people/people
37 bk=people/prep 82 bk=people/prof -17 bk=people/subj 13 bk=people/title 50 bk=people/verb 27 bk=people/word
38 bk=place/, -14 bk=place/. 26 bk=place/prep -13 bk=place/verb 10 bk=poss/ 60 bk=poss/' -7 bk=poss/. -74
bk=poss/: 45 bk=poss/; -12 bk=poss/adv 12 bk=poss/aux -21 bk=poss/org -8 bk=poss/people 10 bk=poss/prep -15
bk=poss/prof -10 bk=poss/school 12 bk=poss/title 24 bk=poss/verb -25 bk=poss/word -25 bk=prep/ -81 bk=prep/\"
32 bk=prep/' -9 bk=prep/, 16 bk=prep/. 16 bk=prep/: 12 bk=prep/adv -45 bk=prep/art -43 bk=prep/conj 15
bk=prep/event -18 bk=prep/name -23 bk=prep/place -18 bk=prep/poss -42 bk=prep/title -20 bk=prep/verb 19
bk=prep/word -59 bk=prof/' -12 bk=prof/( 32 bk=prof/. -17 bk=prof/aux -8 bk=prof/conj 17 bk=prof/poss 31
bk=prof/prep -45 bk=prof/title 12 bk=prof/verb 14 bk=prof/word 15 bk=school/ -12 bk=school/, -21 bk=school/.
22 bk=school/prep -24 bk=school/prof -10 bk=subj/ -20 bk=subj/' 18 bk=subj/, 15 bk=subj/. -81 bk=subj/? 29
bk=subj/adv -15 bk=subj/art -24 bk=subj/aux -12 bk=subj/prep -71 bk=subj/title -10 bk=subj/verb -14
bk=subj/word -9 bk=title/ 8 bk=title/( 8 bk=title/. 111 bk=title/art -14 bk=title/conj -13 bk=title/prep -25
bk=title/verb 11 bk=verb/ -46 bk=verb/\" 24 bk=verb/' 14 bk=verb/. 38 bk=verb/? 22 bk=verb/adv 32 bk=verb/aux
-15 bk=verb/name -24 bk=verb/people 33 bk=verb/poss -57 bk=verb/prep 76 bk=verb/prof 8 bk=verb/subj 32
bk=verb/title 37 bk=verb/verb -8 bk=verb/word 18 bk=word/ 16 bk=word/\" -16 bk=word/' -42 bk=word/( -9
bk=word/. 18 bk=word/: 10 bk=word/; 18 bk=word/? 12 bk=word/art -43 bk=word/aux 9 bk=word/conj -15
bk=word/event 18 bk=word/name 10 bk=word/people -15 bk=word/place -8 bk=word/poss -17 bk=word/prep -12
bk=word/prof 16 bk=word/subj 22 bk=word/title -35 bk=word/verb -8 bk=word/word -33 bk=¶/¶ 14 c=1 -8 c=2 -79
c=3 -134 dir=i -105 dir=o -116 g= -42 g=else -78 g=name 89 g=nameword -9 g=namewordelse -37 g=word -68
g=wordelse -82 gK=/low -36 gK=/open -8 gK=else/cap -22 gK=else/low -29 gK=else/open -27 gK=name/cap 9
gK=name/low 19 gK=name/open 62 gK=nameword/cap 61 gK=nameword/low -34 gK=nameword/open -37
gK=namewordelse/cap -15 gK=namewordelse/low -14 gK=namewordelse/open -9 gK=word/cap -24 gK=word/low -30
gK=word/open -14 gK=wordelse/cap -66 gK=wordelse/low -10 gKa=/cap/ 7 gKa=/cap/! 34 gKa=/cap/\" -12 gKa=/cap/,
18 gKa=/cap/; -15 gKa=/cap/art 28 gKa=/cap/aux 10 gKa=/cap/conj -21 gKa=/cap/event -21 gKa=/cap/name -9
gKa=/cap/org -7 gKa=/cap/people -17 gKa=/cap/poss 27 gKa=/cap/school -10 gKa=/cap/subj 27 gKa=/cap/word -33
gKa=/low/ 15 gKa=/low/! 39 gKa=/low/\" 19 gKa=/low/$ -20 gKa=/low/( 17 gKa=/low/) 20 gKa=/low/, 24 gKa=/low/.
11 gKa=/low/: -21 gKa=/low/adv -21 gKa=/low/art -13 gKa=/low/aux 32 gKa=/low/conj -22 gKa=/low/event -10
gKa=/low/kin -9 gKa=/low/name -13 gKa=/low/org -10 gKa=/low/people -16 gKa=/low/place -12 gKa=/low/prep -22
gKa=/low/prof -20 gKa=/low/school -12 gKa=/low/title 15 gKa=/low/verb 23 gKa=/low/word -24 gKa=/low/— 20
gKa=/low/。 -11 gKa=/open/! -22 gKa=/open/\" 10 gKa=/open/$ 41 gKa=/open/' 11 gKa=/open/, -20 gKa=/open/. -9
gKa=/open/adv -19 gKa=/open/art -11 gKa=/open/aux -10 gKa=/open/conj 32 gKa=/open/event 17 gKa=/open/name -20
gKa=/open/people -13 gKa=/open/place -9 gKa=/open/poss 13 gKa=/open/prof -18 gKa=/open/subj -17
gKa=/open/title 12 gKa=/open/verb 23 gKa=else/cap/$ -7 gKa=else/cap/. -19 gKa=else/cap/? 9 gKa=else/cap/conj
16 gKa=else/cap/word 9 gKa=else/low/$ -12 gKa=else/low/' 11 gKa=else/low/. -17 gKa=else/low/adv 26
gKa=else/low/conj 10 gKa=else/low/verb -13 gKa=else/open/ -8 gKa=else/open/$ 10 gKa=else/open/' 13
gKa=else/open/prep -8 gKa=name/cap/ -9 gKa=name/cap/! -16 gKa=name/cap/$ 9 gKa=name/cap/' -30 gKa=name/cap/(
8 gKa=name/cap/. -21 gKa=name/cap/: 13 gKa=name/cap/? -10 gKa=name/cap/adv 12 gKa=name/cap/art 13
gKa=name/cap/aux 13 gKa=name/cap/conj -9 gKa=name/cap/name -14 gKa=name/cap/org -15 gKa=name/cap/place -11
gKa=name/cap/prep 25 gKa=name/cap/school -14 gKa=name/cap/title 15 gKa=name/cap/word 17 gKa=name/low/ 23
gKa=name/low/! 15 gKa=name/low/\" 8 gKa=name/low/$ 7 gKa=name/low/) 9 gKa=name/low/, 16 gKa=name/low/. -9
gKa=name/low/: 31 gKa=name/low/? 9 gKa=name/low/art -11 gKa=name/low/conj -18 gKa=name/low/event -28
gKa=name/low/name 9 gKa=name/low/org -28 gKa=name/low/poss -37 gKa=name/low/prep 17 gKa=name/low/school -25
gKa=name/low/title -7 gKa=name/low/verb 11 gKa=name/low/word -9 gKa=name/low/¶ 9 gKa=name/open/ 15
gKa=name/open/\" 9 gKa=name/open/( -19 gKa=name/open/. 37 gKa=name/open/? 14 gKa=name/open/adv 9
gKa=name/open/art 29 gKa=name/open/aux -9 gKa=name/open/conj -13 gKa=name/open/event -10 gKa=name/open/name
23 gKa=name/open/org -13 gKa=name/open/people 14 gKa=name/open/prep -20 gKa=name/open/school -7
gKa=name/open/subj 13 gKa=name/open/verb 23 gKa=name/open/word 16 gKa=name/open/¶ 7 gKa=nameelse/cap/' 12
gKa=nameelse/cap/, -39 gKa=nameelse/cap/: 12 gKa=nameelse/cap/conj 29 gKa=nameelse/cap/prep 18
gKa=nameelse/low/ -19 gKa=nameelse/low/$ -16 gKa=nameelse/low/' 17 gKa=nameelse/low/, -18 gKa=nameelse/low/.
11 gKa=nameelse/low/: 14 gKa=nameelse/low/aux 10 gKa=nameelse/low/conj -8 gKa=nameelse/low/name -17
gKa=nameelse/low/subj -7 gKa=nameelse/low/verb 21 gKa=nameelse/low/word 19 gKa=nameelse/open/ -20
gKa=nameelse/open/$ 9 gKa=nameelse/open/, 13 gKa=nameelse/open/. -7 gKa=nameelse/open/aux 13
gKa=nameelse/open/name -17 gKa=nameword/cap/ -14 gKa=nameword/cap/' 10 gKa=nameword/cap/, 12
gKa=nameword/cap/. 27 gKa=nameword/cap/? -14 gKa=nameword/cap/prep 25 gKa=nameword/cap/word -9
gKa=nameword/low/verb -11 gKa=nameword/open/ 24 gKa=nameword/open/! -12 gKa=nameword/open/$ 8
gKa=nameword/open/. 7 gKa=nameword/open/? -10 gKa=nameword/open/art -11 gKa=nameword/open/kin -11
gKa=nameword/open/prep -22 gKa=nameword/open/subj -11 gKa=nameword/open/title -11 gKa=nameword/open/verb 20
gKa=nameword/open/word -11 gKa=namewordelse/open/prep -8 gKa=namewordelse/open/subj 14
gKa=namewordelse/open/verb -12 gKa=word/cap/! -18 gKa=word/cap/$ 9 gKa=word/cap/' -12 gKa=word/cap/, 20
gKa=word/cap/. 19 gKa=word/cap/adv -9 gKa=word/cap/aux -9 gKa=word/cap/name 27 gKa=word/cap/prep -12
gKa=word/cap/subj 17 gKa=word/cap/verb -22 gKa=word/low/art 15 gKa=word/low/verb -14 gKa=word/open/ -11
gKa=word/open/name 19 gKa=word/open/word -7 gKa=wordelse/cap/ -9 gKa=wordelse/cap/$ -7 gKa=wordelse/cap/, -10
gKa=wordelse/cap/prep -8 gKa=wordelse/cap/verb -11 gKp=/cap/( -21 gKp=/cap/, -30 gKp=/cap/adv 22 gKp=/cap/art
25 gKp=/cap/kin 10 gKp=/cap/org -21 gKp=/cap/people 36 gKp=/cap/place -8 gKp=/cap/poss 15 gKp=/cap/prep -45
gKp=/cap/prof 44 gKp=/cap/school -20 gKp=/cap/subj 15 gKp=/cap/title -23 gKp=/low/ -26 gKp=/low/! 17
gKp=/low/\" 12 gKp=/low/' -11 gKp=/low/) 18 gKp=/low/, 19 gKp=/low/. 36 gKp=/low/: 9 gKp=/low/? 14 gKp=/low/^
-10 gKp=/low/art -10 gKp=/low/aux -24 gKp=/low/conj -31 gKp=/low/event -13 gKp=/low/greet 20 gKp=/low/kin 21
gKp=/low/name -29 gKp=/low/org -25 gKp=/low/people 15 gKp=/low/place -16 gKp=/low/poss -32 gKp=/low/prep 9
gKp=/low/prof 14 gKp=/low/subj -46 gKp=/low/title 58 gKp=/low/verb 8 gKp=/low/word -34 gKp=/open/! -12
gKp=/open/\" -23 gKp=/open/: 28 gKp=/open/? -11 gKp=/open/^ 7 gKp=else/cap/, -21 gKp=else/cap/art -17
gKp=else/cap/aux 10 gKp=else/cap/prep -26 gKp=else/cap/title 48 gKp=else/low/' 11 gKp=else/low/. -10
gKp=else/low/^ -10 gKp=else/low/art -32 gKp=else/low/aux 7 gKp=else/low/prep -17 gKp=else/low/title 59
gKp=else/low/verb -8 gKp=else/open/' 9 gKp=else/open/. -12 gKp=else/open/^ -18 gKp=name/cap/ 16
gKp=name/cap/, 20 gKp=name/cap/adv -10 gKp=name/cap/art 23 gKp=name/cap/aux -13 gKp=name/cap/conj -14
gKp=name/cap/event -12 gKp=name/cap/greet -20 gKp=name/cap/kin -28 gKp=name/cap/name -20 gKp=name/cap/people
33 gKp=name/cap/place 22 gKp=name/cap/poss -37 gKp=name/cap/prep -8 gKp=name/cap/prof 23 gKp=name/cap/subj
-15 gKp=name/cap/title -15 gKp=name/cap/word 7 gKp=name/cap/— 9 gKp=name/low/ -62 gKp=name/low/! 36
gKp=name/low/\" 38 gKp=name/low/' 25 gKp=name/low/( 16 gKp=name/low/, 8 gKp=name/low/. 39 gKp=name/low/: 10
gKp=name/low/; 13 gKp=name/low/? 27 gKp=name/low/^ 32 gKp=name/low/adv -29 gKp=name/low/conj -21
gKp=name/low/event -16 gKp=name/low/greet -21 gKp=name/low/name -63 gKp=name/low/poss -26 gKp=name/low/prep
-17 gKp=name/low/prof 7 gKp=name/low/subj -62 gKp=name/low/word -44 gKp=name/low/— 9 gKp=name/open/! 19
gKp=name/open/. -16 gKp=name/open/: 15 gKp=name/open/? 24 gKp=nameelse/cap/ -9 gKp=nameelse/cap/adv -8
gKp=nameelse/cap/art 8 gKp=nameelse/cap/aux -13 gKp=nameelse/cap/place -11 gKp=nameelse/cap/prep -12
gKp=nameelse/cap/title -32 gKp=nameelse/cap/word 26 gKp=nameelse/low/ -7 gKp=nameelse/low/\" 11
gKp=nameelse/low/' -12 gKp=nameelse/low/, -8 gKp=nameelse/low/aux -19 gKp=nameelse/low/conj 27
gKp=nameelse/low/place -11 gKp=nameelse/low/prep -32 gKp=nameelse/low/title -19 gKp=nameelse/low/word 29
gKp=nameelse/open/' -14 gKp=nameelse/open/^ 14 gKp=nameword/cap/, 27 gKp=nameword/cap/adv 14
gKp=nameword/cap/art 10 gKp=nameword/cap/aux 15 gKp=nameword/cap/prep 9 gKp=nameword/cap/word -33
gKp=nameword/open/\" -15 gKp=nameword/open/' -10 gKp=namewordelse/open/. -9 gKp=word/cap/ -21 gKp=word/cap/,
-26 gKp=word/cap/adv -9 gKp=word/cap/art 9 gKp=word/cap/aux 24 gKp=word/cap/conj 9 gKp=word/cap/kin 14
gKp=word/cap/title 39 gKp=word/cap/verb -8 gKp=word/cap/word -17 gKp=word/low/^ 12 gKp=word/low/art -16
gKp=word/open/. -8 gKp=wordelse/cap/, 11 gKp=wordelse/cap/adv -8 gKp=wordelse/cap/art -12
gKp=wordelse/cap/aux -8 gKp=wordelse/cap/prep -9 gKp=wordelse/cap/title -11 gKp=wordelse/cap/word -8 ga2=/!/!
9 ga2=/!/\" -13 ga2=/!/$ 23 ga2=/!/he -23 ga2=/\"/$ 15 ga2=/\"/, -10 ga2=/\"/. 41 ga2=/\"/i -17 ga2=/$/$ 21
ga2=/'/$ -35 ga2=/'/( 22 ga2=/'/. -7 ga2=/'/but 25 ga2=/'/has 31 ga2=/'/in 46 ga2=/'/is -7 ga2=/'/to -7
ga2=/(/boat 28 ga2=/(/not -7 ga2=/)/, -11 ga2=/)/. -10 ga2=/,/' -43 ga2=/,/11 -9 ga2=/,/12 -7 ga2=/,/1991 -7
ga2=/,/2001 -12 ga2=/,/2019 -18 ga2=/,/3 -10 ga2=/,/40 -19 ga2=/,/5 -19 ga2=/,/a -22 ga2=/,/adult -26
ga2=/,/always 36 ga2=/,/an -10 ga2=/,/apparently 97 ga2=/,/as -46 ga2=/,/ask -43 ga2=/,/asked 11 ga2=/,/at 10
ga2=/,/before -22 ga2=/,/blue -8 ga2=/,/both -28 ga2=/,/can -21 ga2=/,/different -23 ga2=/,/does 13
ga2=/,/don't 45 ga2=/,/dyer 34 ga2=/,/eleven -15 ga2=/,/first -14 ga2=/,/forgive -23 ga2=/,/from -10
ga2=/,/good 13 ga2=/,/had 13 ga2=/,/has -11 ga2=/,/he 17 ga2=/,/he's 9 ga2=/,/head 8 ga2=/,/her -12
ga2=/,/him -12 ga2=/,/his 21 ga2=/,/i -56 ga2=/,/i'm -28 ga2=/,/if -9 ga2=/,/is 7 ga2=/,/it -17 ga2=/,/it's
-63 ga2=/,/last -16 ga2=/,/like -15 ga2=/,/me -18 ga2=/,/mine -11 ga2=/,/mine's -8 ga2=/,/my 29 ga2=/,/nasa
-15 ga2=/,/next -12 ga2=/,/no -25 ga2=/,/not 52 ga2=/,/or 15 ga2=/,/other -12 ga2=/,/our 27 ga2=/,/please 29
ga2=/,/proper 33 ga2=/,/quick -13 ga2=/,/retired -28 ga2=/,/rovaniemi -19 ga2=/,/same -33 ga2=/,/sat 16
ga2=/,/sent -12 ga2=/,/she's 15 ga2=/,/should -39 ga2=/,/six 40 ga2=/,/so -19 ga2=/,/sorry -9 ga2=/,/still 40
ga2=/,/ten -8 ga2=/,/that 22 ga2=/,/that's 15 ga2=/,/the 19 ga2=/,/then -14 ga2=/,/thirty 7 ga2=/,/this 23
ga2=/,/three -27 ga2=/,/took 33 ga2=/,/trained 11 ga2=/,/twenty 19 ga2=/,/two -16 ga2=/,/unknown 67
ga2=/,/wants -8 ga2=/,/was 61 ga2=/,/we 41 ga2=/,/we'd 13 ga2=/,/we've 18 ga2=/,/where -10 ga2=/,/who 29
ga2=/,/who'd 52 ga2=/,/who's 38 ga2=/,/whom -11 ga2=/,/with 41 ga2=/,/wrote -15 ga2=/,/years -13 ga2=/,/you
-25 ga2=/./\" 19 ga2=/./. 14 ga2=/./2 12 ga2=/./a -8 ga2=/./after -7 ga2=/./and 16 ga2=/./asks 30 ga2=/./both
-7 ga2=/./came -20 ga2=/./don't 41 ga2=/./every -11 ga2=/./found 35 ga2=/./good 21 ga2=/./her -12 ga2=/./hes
9 ga2=/./him -13 ga2=/./his -11 ga2=/./i -33 ga2=/./i'd -18 ga2=/./in -26 ga2=/./it -13 ga2=/./it's 38
ga2=/./lovely -16 ga2=/./me 22 ga2=/./mine -27 ga2=/./my -25 ga2=/./never -25 ga2=/./ninja -12 ga2=/./no -26
ga2=/./not -8 ga2=/./nothing 35 ga2=/./now 54 ga2=/./on -8 ga2=/./one -37 ga2=/./same -7 ga2=/./sells -25
ga2=/./she -7 ga2=/./she'd -18 ga2=/./she's -26 ga2=/./so -8 ga2=/./somebody 50 ga2=/./that's -21 ga2=/./the
-39 ga2=/./there 36 ga2=/./this 45 ga2=/./two 11 ga2=/./wants 35 ga2=/./we 31 ga2=/./we've 14 ga2=/./when 10
ga2=/:/' -8 ga2=/:/he's 10 ga2=/:/my 21 ga2=/:/the -23 ga2=/;/i 28 ga2=/?/$ 19 ga2=/?/' -11 ga2=/?/? 50
ga2=/?/he's -25 ga2=/?/i 11 ga2=/?/i'm -13 ga2=/?/no -24 ga2=/?/she 21 ga2=/?/we -7 ga2=/aas/$ 50
ga2=/added/me 32 ga2=/again/$ 67 ga2=/again/sorry -17 ga2=/and/a -9 ga2=/and/all -14 ga2=/and/decide -9
ga2=/and/he 15 ga2=/and/he's 16 ga2=/and/i 88 ga2=/and/me 51 ga2=/and/my 28 ga2=/and/no -7 ga2=/and/she -16
ga2=/and/tell -35 ga2=/and/the 21 ga2=/and/then -12 ga2=/and/was 53 ga2=/and/we -8 ga2=/asked/me 32
ga2=/ayuda/: -17 ga2=/bem/? -9 ga2=/bittet/, 44 ga2=/but/i -8 ga2=/but/she 8 ga2=/check/# -14 ga2=/clinic/.
-22 ga2=/coisa/$ -14 ga2=/de/la -9 ga2=/de/quem -28 ga2=/did/inspect 13 ga2=/do/. -17 ga2=/dobry/$ -14
ga2=/down/the -17 ga2=/driving/lol -15 ga2=/dunleavy/$ 49 ga2=/else/get -10 ga2=/fae/the 19 ga2=/fellow/. 26
ga2=/fellow/sent -16 ga2=/for/the 38 ga2=/from/a 8 ga2=/from/selangor 35 ga2=/from/the 54
ga2=/from/ulaanbaatar -48 ga2=/gave/me -26 ga2=/gwaan/, -7 ga2=/had/a -11 ga2=/had/him -9 ga2=/had/me 9
ga2=/had/the 25 ga2=/has/been 42 ga2=/has/sent 13 ga2=/help/. -8 ga2=/how/$ -10 ga2=/i'm/a -9 ga2=/i/? -16
ga2=/i/can -13 ga2=/i/did 12 ga2=/i/don't 64 ga2=/i/go -42 ga2=/i/never 38 ga2=/i/send -7 ga2=/i/was -10
ga2=/in/the -18 ga2=/invites/me 24 ga2=/is/' -23 ga2=/is/a -14 ga2=/is/what -32 ga2=/it/down -10 ga2=/it/is
38 ga2=/ji/$ 38 ga2=/lady/, -18 ga2=/lah/who -19 ga2=/like/? -9 ga2=/maguire/' 54 ga2=/mutch/, 23 ga2=/my/own
-28 ga2=/of/the 25 ga2=/office/, -16 ga2=/on/the -8 ga2=/one/. 16 ga2=/or/what -8 ga2=/person/$ -18 ga2=/q/$
-19 ga2=/queen/$ -15 ga2=/request/hai -24 ga2=/sat/in -13 ga2=/say/? 31 ga2=/says/no -20 ga2=/says/the 9
ga2=/says/we 34 ga2=/sent/a 7 ga2=/she/does -9 ga2=/show/, -16 ga2=/siang/, -8 ga2=/since/the 26
ga2=/somebody/$ -18 ga2=/something/, 25 ga2=/station/in -18 ga2=/taught/me 26 ga2=/tell/me -8 ga2=/the/one
-12 ga2=/the/other 25 ga2=/the/puppeteer 45 ga2=/the/same -9 ga2=/this/time 39 ga2=/up/to -9 ga2=/used/to -19
ga2=/want/add 29 ga2=/wants/me -41 ga2=/wants/to 23 ga2=/was/at -24 ga2=/was/in -40 ga2=/was/the 39
ga2=/who/$ -23 ga2=/who/did -35 ga2=/who/is -29 ga2=/who/keeps 89 ga2=/who/sat -8 ga2=/wishes/to 10
ga2=/with/a -8 ga2=/with/the -15 ga2=/writes/. -29 ga2=/。/i -11 ga2=else/$/$ -10 ga2=else/'/$ 14 ga2=else/'/,
36 ga2=else/,/6 28 ga2=else/,/he -10 ga2=else/,/she -9 ga2=else/./$ -7 ga2=else/?/$ -17 ga2=else/from/the -8
ga2=name/!/he 12 ga2=name/\"/, 12 ga2=name/\"/. -13 ga2=name/$/$ 20 ga2=name/'/$ 57 ga2=name/'/. -29
ga2=name/,/\" 32 ga2=name/,/' 36 ga2=name/,/. 23 ga2=name/,/a -7 ga2=name/,/and 8 ga2=name/,/at 7
ga2=name/,/bea -8 ga2=name/,/bee 7 ga2=name/,/but 16 ga2=name/,/creative 42 ga2=name/,/cy -10 ga2=name/,/do
-43 ga2=name/,/for 18 ga2=name/,/from 30 ga2=name/,/he -27 ga2=name/,/he's 36 ga2=name/,/hers 51
ga2=name/,/hiring 8 ga2=name/,/his -23 ga2=name/,/i'm -32 ga2=name/,/in 38 ga2=name/,/invite 10 ga2=name/,/is
27 ga2=name/,/it -18 ga2=name/,/loss 18 ga2=name/,/me 8 ga2=name/,/my -9 ga2=name/,/never 7 ga2=name/,/no 21
ga2=name/,/not -26 ga2=name/,/now 16 ga2=name/,/of 46 ga2=name/,/one -31 ga2=name/,/only -24
ga2=name/,/pensioner 7 ga2=name/,/request 8 ga2=name/,/same 29 ga2=name/,/sat 8 ga2=name/,/she 10
ga2=name/,/she's 19 ga2=name/,/six 10 ga2=name/,/that -17 ga2=name/,/that's 16 ga2=name/,/the -62
ga2=name/,/third -18 ga2=name/,/was 15 ga2=name/,/we 47 ga2=name/,/we've -20 ga2=name/,/well -84
ga2=name/,/which -16 ga2=name/,/who 40 ga2=name/,/who's 53 ga2=name/,/whom 27 ga2=name/,/with -24
ga2=name/./\" 51 ga2=name/./' -21 ga2=name/./. -26 ga2=name/./but -7 ga2=name/./can 9 ga2=name/./he -30
ga2=name/./he's -30 ga2=name/./hes 12 ga2=name/./hmm -10 ga2=name/./i -34 ga2=name/./i'm -28 ga2=name/./in 14
ga2=name/./it's 53 ga2=name/./my -20 ga2=name/./never -13 ga2=name/./no 31 ga2=name/./she 15 ga2=name/./she's
33 ga2=name/./so -21 ga2=name/./that's 14 ga2=name/./there's -20 ga2=name/./this -31 ga2=name/./we 13
ga2=name/./¶ 37 ga2=name/:/\" 8 ga2=name/:/' 9 ga2=name/?/$ 47 ga2=name/?/? -32 ga2=name/?/he -47
ga2=name/?/i -32 ga2=name/?/no 8 ga2=name/?/we 8 ga2=name/a/good 17 ga2=name/about/our 17 ga2=name/again/$ 10
ga2=name/and/bea -12 ga2=name/and/he 11 ga2=name/and/he's -35 ga2=name/and/i -29 ga2=name/and/me 43
ga2=name/and/she 35 ga2=name/and/this -34 ga2=name/and/why -40 ga2=name/asked/me 12 ga2=name/at/my -8
ga2=name/at/the 22 ga2=name/b/. 29 ga2=name/bhai/$ -32 ga2=name/bhai/sent 13 ga2=name/bulmer/on 35
ga2=name/came/out 8 ga2=name/da/cunha -16 ga2=name/dave/dave 11 ga2=name/did/the -9 ga2=name/e/. 32
ga2=name/from/dakar 11 ga2=name/from/lidl 11 ga2=name/from/the -22 ga2=name/gave/me 8 ga2=name/gave/us 11
ga2=name/h/. 8 ga2=name/has/invited 24 ga2=name/has/no -17 ga2=name/has/question -88 ga2=name/has/sent 8
ga2=name/i/think 29 ga2=name/if/i -7 ga2=name/in/a 22 ga2=name/in/belize 21 ga2=name/in/common -23
ga2=name/in/my 13 ga2=name/in/the 24 ga2=name/invited/me 23 ga2=name/is/a 33 ga2=name/is/buyer 8
ga2=name/is/in 21 ga2=name/is/it 16 ga2=name/is/my -54 ga2=name/is/the 20 ga2=name/k/. 17 ga2=name/know/quick
-18 ga2=name/knows/me 11 ga2=name/like/me -16 ga2=name/lund/$ 8 ga2=name/man/, 16 ga2=name/mbatha/. 10
ga2=name/n/. 14 ga2=name/nee/, -37 ga2=name/of/all -44 ga2=name/of/the 10 ga2=name/off/the 23 ga2=name/one/.
15 ga2=name/or/mikael -45 ga2=name/ot/' 13 ga2=name/person/$ 11 ga2=name/r/. 17 ga2=name/sent/request 10
ga2=name/showed/me 26 ga2=name/somebody/. 19 ga2=name/something/. 30 ga2=name/szepen/$ -71 ga2=name/taught/me
16 ga2=name/to/be 9 ga2=name/to/me 27 ga2=name/told/me -17 ga2=name/too/, -11 ga2=name/v/$ 22 ga2=name/v/. 12
ga2=name/van/der 22 ga2=name/wants/in 10 ga2=name/wants/me -19 ga2=name/wants/to 21 ga2=name/was/a 22
ga2=name/was/in -73 ga2=name/was/my 17 ga2=name/was/the 8 ga2=name/we/were 8 ga2=name/wei/$ 11
ga2=name/with/a 25 ga2=name/writes/that -17 ga2=name/¶/¶ 31 ga2=nameelse/$/$ -11 ga2=nameelse/,/roadie 16
ga2=nameelse/./$ 14 ga2=nameelse/./he -13 ga2=nameelse/./i 67 ga2=nameelse/./i've 24 ga2=nameelse/./me -14
ga2=nameelse/./we -20 ga2=nameelse/?/$ 17 ga2=nameelse/at/the 11 ga2=nameword/$/$ 9 ga2=nameword/./$ 11
ga2=nameword/?/$ -17 ga2=nameword/from/the -11 ga2=word/$/$ 11 ga2=word/'/$ -7 ga2=word/,/two 28 ga2=word/./$
11 ga2=word/of/the -7 ga2=word/to/add -8 ga2=wordelse/$/$ -7 ga2=wordelse/./he 21 ga=/! 50 ga=/\" 17 ga=/$ 21
ga=/& -10 ga=/' 16 ga=/( 30 ga=/) 17 ga=/, 23 ga=/. 7 ga=/2 -14 ga=/: -17 ga=/; -17 ga=/a 22 ga=/aas 50
ga=/about -14 ga=/add -21 ga=/added 29 ga=/again 52 ga=/ako -9 ga=/an -11 ga=/and 14 ga=/are -16 ga=/asked 31
ga=/asks 17 ga=/at 14 ga=/ayuda -17 ga=/be -42 ga=/been 24 ga=/before 55 ga=/bem -9 ga=/bittet 44 ga=/both -8
ga=/but 35 ga=/by -13 ga=/call -11 ga=/calls -45 ga=/came 7 ga=/check -13 ga=/clinic -23 ga=/cohort -11
ga=/coisa -14 ga=/colliery -7 ga=/da -14 ga=/daw -8 ga=/de 32 ga=/dia -7 ga=/did 78 ga=/do -45 ga=/dobry -14
ga=/done -20 ga=/down -18 ga=/driving -15 ga=/dunleavy 49 ga=/e -12 ga=/else -14 ga=/fae 19 ga=/fellow 10
ga=/floor -11 ga=/from 118 ga=/gave -26 ga=/gets 13 ga=/gwaan -7 ga=/h -10 ga=/had 43 ga=/hands 41 ga=/has
-24 ga=/hat 38 ga=/have -24 ga=/he -14 ga=/he's -8 ga=/heads 42 ga=/help -11 ga=/her 16 ga=/hires -18 ga=/his
-9 ga=/how -11 ga=/i -15 ga=/i'd -19 ga=/i'm -49 ga=/i've 13 ga=/in -74 ga=/invites 21 ga=/is 34 ga=/it's -31
ga=/ji 52 ga=/judged 26 ga=/know -26 ga=/knows -58 ga=/ko -13 ga=/la -12 ga=/lady -35 ga=/lah -20 ga=/lang
-16 ga=/letters -9 ga=/like -15 ga=/lives 57 ga=/love -11 ga=/madam -32 ga=/made 17 ga=/maguire 82 ga=/makes
42 ga=/man -19 ga=/me -23 ga=/measured 43 ga=/messages -10 ga=/met -7 ga=/mi -9 ga=/mutch 62 ga=/my 50 ga=/na
31 ga=/no 33 ga=/now 7 ga=/of -9 ga=/office -19 ga=/officer -28 ga=/ok 10 ga=/on -47 ga=/once -8 ga=/one 10
ga=/opened 22 ga=/or -19 ga=/out -7 ga=/pa -14 ga=/page 13 ga=/person -21 ga=/press -13 ga=/pun 8 ga=/put -14
ga=/q -19 ga=/queen -16 ga=/quine -11 ga=/ran 16 ga=/reckon -8 ga=/remember -8 ga=/requests 17 ga=/runs -9
ga=/say -14 ga=/says -60 ga=/school -10 ga=/sends 23 ga=/sent 27 ga=/she -25 ga=/she's -21 ga=/show -17
ga=/siang -8 ga=/side -7 ga=/sir -13 ga=/siya -15 ga=/so -16 ga=/someone 53 ga=/something 25 ga=/spoke -9
ga=/station -18 ga=/tae -8 ga=/taught 33 ga=/technician 37 ga=/tell -9 ga=/that -19 ga=/the 22 ga=/think -15
ga=/this 16 ga=/to -26 ga=/together -8 ga=/too -8 ga=/train -21 ga=/two 35 ga=/uncle -15 ga=/up -21 ga=/used
-19 ga=/van 25 ga=/w 40 ga=/wait -8 ga=/want 26 ga=/wants -18 ga=/was 18 ga=/we -8 ga=/went 27 ga=/who 63
ga=/will 86 ga=/wishes 10 ga=/with -34 ga=/works 16 ga=/would 35 ga=/writes 10 ga=/wrote 8 ga=/years -25
ga=/¶ -13 ga=/— 43 ga=/。 -11 ga=else/$ -10 ga=else/' 23 ga=else/, -9 ga=else/. -43 ga=else/and 36
ga=else/from 11 ga=else/has 15 ga=name/\" 15 ga=name/$ 15 ga=name/' -29 ga=name/( -17 ga=name/) 13 ga=name/,
20 ga=name/12 -40 ga=name/2 13 ga=name/: 44 ga=name/; 10 ga=name/? 12 ga=name/a -14 ga=name/about 57
ga=name/again 14 ga=name/an 18 ga=name/and 15 ga=name/ang -27 ga=name/as 30 ga=name/asked -9 ga=name/asks 7
ga=name/b 39 ga=name/bey 30 ga=name/bhai 24 ga=name/boy -7 ga=name/bulmer 35 ga=name/by -10 ga=name/came 15
ga=name/choir -13 ga=name/clooney -13 ga=name/college -10 ga=name/curie -9 ga=name/da -16 ga=name/dave 12
ga=name/de -40 ga=name/do 13 ga=name/does 13 ga=name/drilled 62 ga=name/e -24 ga=name/elumelu -9
ga=name/engineer -43 ga=name/firm 11 ga=name/for -19 ga=name/from 10 ga=name/fund -20 ga=name/gave -11
ga=name/girl -15 ga=name/got -7 ga=name/h 8 ga=name/hall -10 ga=name/hanım 51 ga=name/has 12 ga=name/he 11
ga=name/him -24 ga=name/i 24 ga=name/i'd -11 ga=name/i've -9 ga=name/if -18 ga=name/in 51 ga=name/into -12
ga=name/invited 23 ga=name/is 15 ga=name/ji 9 ga=name/k 19 ga=name/kelly 53 ga=name/know -49 ga=name/lang -34
ga=name/like -16 ga=name/lol 13 ga=name/lund 12 ga=name/m'a -46 ga=name/ma'am 14 ga=name/maria 31
ga=name/mbatha 10 ga=name/me -15 ga=name/my -69 ga=name/na -27 ga=name/nee -37 ga=name/ni -20 ga=name/o 23
ga=name/of 47 ga=name/off 19 ga=name/on 22 ga=name/once -23 ga=name/or -40 ga=name/ot 13 ga=name/p 22
ga=name/person 11 ga=name/phong -10 ga=name/planck -15 ga=name/r 17 ga=name/ran -12 ga=name/requested 23
ga=name/requests 16 ga=name/retreat -15 ga=name/s 12 ga=name/said -44 ga=name/same -41 ga=name/scanned 8
ga=name/send -38 ga=name/sent 18 ga=name/she 31 ga=name/showed 26 ga=name/since 9 ga=name/sir 35
ga=name/smith -7 ga=name/so 31 ga=name/somebody 19 ga=name/something 37 ga=name/szepen -71 ga=name/taught 21
ga=name/tent -8 ga=name/the 30 ga=name/to -33 ga=name/together -20 ga=name/told -17 ga=name/university -13
ga=name/v 18 ga=name/van 22 ga=name/wants 14 ga=name/was 25 ga=name/we -19 ga=name/wei 16 ga=name/who -40
ga=name/with -12 ga=name/work 21 ga=name/would -25 ga=name/writes 36 ga=name/wrote 27 ga=name/z 16 ga=name/¶
34 ga=nameelse/$ -11 ga=nameelse/' 28 ga=nameelse/, -44 ga=nameelse/: 26 ga=nameelse/and -10 ga=nameelse/for
-8 ga=nameelse/is 13 ga=nameelse/of -15 ga=nameelse/ora -12 ga=nameelse/was 9 ga=nameword/! -12 ga=nameword/'
8 ga=nameword/, 17 ga=nameword/. 34 ga=nameword/? -24 ga=nameword/i -13 ga=nameword/is 13 ga=nameword/says 55
ga=nameword/who 14 ga=nameword/you -8 ga=namewordelse/a -8 ga=namewordelse/i -15 ga=word/! -18 ga=word/$ 11
ga=word/' -12 ga=word/, 19 ga=word/. 17 ga=word/a -9 ga=word/from 11 ga=word/of -10 ga=word/said -9
ga=word/the 21 ga=word/to -8 ga=word/who 18 ga=wordelse/$ -7 ga=wordelse/, -10 gbk=/!/! -10 gbk=/!/prep 35
gbk=/\"/. -28 gbk=/\"/art -10 gbk=/\"/greet 63 gbk=/\"/people -12 gbk=/\"/prep 56 gbk=/\"/prof 9 gbk=/'/ -13
gbk=/'/, -9 gbk=/'/. -23 gbk=/'/adv 60 gbk=/'/aux 33 gbk=/'/people -10 gbk=/'/title 12 gbk=/'/verb 31
gbk=/'/word -28 gbk=/(/ -8 gbk=/,/ 60 gbk=/,/' -8 gbk=/,/adv -37 gbk=/,/art 9 gbk=/,/name 11 gbk=/,/people
-36 gbk=/,/poss 12 gbk=/,/prep 7 gbk=/,/prof 37 gbk=/,/subj -16 gbk=/,/verb 23 gbk=/,/word -33 gbk=/./ 49
gbk=/./\" 36 gbk=/./' 9 gbk=/./art 43 gbk=/./aux -20 gbk=/./name 42 gbk=/./prep -9 gbk=/./subj -15
gbk=/./verb -9 gbk=/./word -24 gbk=// -15 gbk=//! 22 gbk=//' -15 gbk=//. 15 gbk=//; -8 gbk=//adv -8 gbk=//art
-29 gbk=//aux 18 gbk=//conj -19 gbk=//people 23 gbk=//poss -10 gbk=//prep -29 gbk=//prof -17 gbk=//word -25
gbk=/:/\" -17 gbk=/:/' 55 gbk=/:/adv 36 gbk=/:/art 11 gbk=/:/title 20 gbk=/?/ -25 gbk=/?/art 33 gbk=/?/people
16 gbk=/^/ -24 gbk=/^/\" 23 gbk=/^/' -32 gbk=/^/adv -12 gbk=/^/art -73 gbk=/^/aux 7 gbk=/^/greet -26
gbk=/^/name -27 gbk=/^/prep 31 gbk=/^/prof 8 gbk=/^/title 39 gbk=/^/verb -10 gbk=/^/word 51 gbk=/adv/ -29
gbk=/adv/' -13 gbk=/adv/, 38 gbk=/adv/. 32 gbk=/adv/: -9 gbk=/adv/? -24 gbk=/adv/adv -18 gbk=/adv/art 19
gbk=/adv/aux -20 gbk=/adv/org -10 gbk=/adv/people 13 gbk=/adv/poss 11 gbk=/adv/prep -52 gbk=/adv/title -14
gbk=/adv/verb -31 gbk=/adv/word -22 gbk=/art/ 20 gbk=/art/' 23 gbk=/art/, -25 gbk=/art/. 14 gbk=/art/adv 17
gbk=/art/aux -36 gbk=/art/event -9 gbk=/art/name -9 gbk=/art/people 12 gbk=/art/prep -8 gbk=/art/prof 15
gbk=/art/title 10 gbk=/art/verb -10 gbk=/art/word 23 gbk=/aux/ 41 gbk=/aux/, -11 gbk=/aux/. -19 gbk=/aux/adv
37 gbk=/aux/art -24 gbk=/aux/aux -9 gbk=/aux/kin -27 gbk=/aux/name -7 gbk=/aux/poss 13 gbk=/aux/subj -17
gbk=/aux/title -23 gbk=/aux/verb -8 gbk=/conj/ -8 gbk=/conj/. 21 gbk=/conj/art 35 gbk=/conj/aux 42
gbk=/conj/people -18 gbk=/conj/prep 37 gbk=/conj/subj -11 gbk=/conj/title 16 gbk=/conj/verb 24 gbk=/conj/word
28 gbk=/event/, -22 gbk=/event/. -22 gbk=/event/art -9 gbk=/event/conj 17 gbk=/event/prep -46 gbk=/event/verb
-36 gbk=/greet/! -17 gbk=/greet/, 9 gbk=/greet/title -49 gbk=/kin/, 26 gbk=/kin/prep -12 gbk=/name/ -12
gbk=/name/, -50 gbk=/name/. 23 gbk=/name/? 12 gbk=/name/art 31 gbk=/name/aux -10 gbk=/name/prep -15
gbk=/name/title -31 gbk=/name/verb 43 gbk=/name/word -12 gbk=/org/, 9 gbk=/org/. 9 gbk=/org/prep -8
gbk=/people/' 8 gbk=/people/, 48 gbk=/people/. -9 gbk=/people/: 38 gbk=/people/? 31 gbk=/people/adv 18
gbk=/people/art 10 gbk=/people/aux 32 gbk=/people/people 21 gbk=/people/prep 41 gbk=/people/subj -9
gbk=/people/title 32 gbk=/people/verb 50 gbk=/people/word 50 gbk=/place/. -11 gbk=/poss/ -11 gbk=/poss/, -16
gbk=/poss/. -44 gbk=/poss/adv 12 gbk=/poss/aux -18 gbk=/poss/kin 9 gbk=/poss/org -8 gbk=/poss/prep 9
gbk=/poss/prof -10 gbk=/poss/school 12 gbk=/poss/title 8 gbk=/poss/word 30 gbk=/prep/' -14 gbk=/prep/, 24
gbk=/prep/. 54 gbk=/prep/adv -22 gbk=/prep/art -24 gbk=/prep/people -10 gbk=/prep/place -8 gbk=/prep/poss -21
gbk=/prep/prep -17 gbk=/prep/title 21 gbk=/prep/word -49 gbk=/prof/( 27 gbk=/prof/, -23 gbk=/prof/. -32
gbk=/prof/conj 17 gbk=/prof/poss 31 gbk=/prof/verb 13 gbk=/prof/word 19 gbk=/school/prof -10 gbk=/subj/ -12
gbk=/subj/. -22 gbk=/subj/? 21 gbk=/subj/art -22 gbk=/subj/people 34 gbk=/subj/prep -46 gbk=/subj/title -9
gbk=/subj/verb -28 gbk=/subj/word -27 gbk=/title/ 9 gbk=/title/, -17 gbk=/title/. 58 gbk=/title/prep -21
gbk=/verb/ -17 gbk=/verb/\" -9 gbk=/verb/' 30 gbk=/verb/, -16 gbk=/verb/. 40 gbk=/verb/: -29 gbk=/verb/adv
-22 gbk=/verb/art 23 gbk=/verb/aux -11 gbk=/verb/people -9 gbk=/verb/poss -14 gbk=/verb/prep 29
gbk=/verb/subj 36 gbk=/verb/title 46 gbk=/word/! -13 gbk=/word/\" -16 gbk=/word/' -32 gbk=/word/( -13
gbk=/word/, 31 gbk=/word/. 26 gbk=/word/: -30 gbk=/word/adv 7 gbk=/word/art 21 gbk=/word/aux -29
gbk=/word/conj -13 gbk=/word/event 19 gbk=/word/kin -8 gbk=/word/people -32 gbk=/word/poss -12 gbk=/word/prep
-13 gbk=/word/prof 17 gbk=/word/subj 29 gbk=/word/title -64 gbk=/word/verb -19 gbk=else/./art -14 gbk=else//,
-13 gbk=else/^/ 20 gbk=else/^/^ -28 gbk=else/^/art -13 gbk=else/^/title 45 gbk=else/art/title 19
gbk=else/art/word 17 gbk=else/aux/art -7 gbk=else/event/, -10 gbk=else/people/, 52 gbk=else/prep/art -9
gbk=else/subj/aux 41 gbk=else/verb/' -10 gbk=else/verb/adv 15 gbk=else/word/, -18 gbk=else/word/prep -8
gbk=name/\"/ -12 gbk=name/\"/aux -25 gbk=name/\"/greet -11 gbk=name/'/. -25 gbk=name/'/aux 18
gbk=name/'/greet -17 gbk=name/'/name -12 gbk=name/'/title -10 gbk=name/'/word 35 gbk=name/,/ -31 gbk=name/,/'
16 gbk=name/,/adv -10 gbk=name/,/art -9 gbk=name/,/aux 11 gbk=name/,/conj 33 gbk=name/,/people -31
gbk=name/,/prep -14 gbk=name/,/title 34 gbk=name/,/verb -40 gbk=name/,/word -20 gbk=name/./' -12
gbk=name/./art 20 gbk=name/./aux 36 gbk=name/./conj -11 gbk=name/./name -21 gbk=name/./poss -14
gbk=name/./prep -7 gbk=name/./title 57 gbk=name/./word 21 gbk=name/./— 24 gbk=name// -27 gbk=name//' -22
gbk=name//, -34 gbk=name//. 41 gbk=name//adv -8 gbk=name//aux -32 gbk=name//conj -12 gbk=name//kin 61
gbk=name//name -16 gbk=name//people -28 gbk=name//prep -67 gbk=name//verb -25 gbk=name//word -12
gbk=name/:/\" 42 gbk=name/:/' -47 gbk=name/:/art 11 gbk=name/:/aux -12 gbk=name/:/title -16 gbk=name/:/word
-14 gbk=name/^/ 46 gbk=name/^/\" -51 gbk=name/^/' 27 gbk=name/^/^ 31 gbk=name/^/art 46 gbk=name/^/conj -8
gbk=name/^/event -9 gbk=name/^/greet -30 gbk=name/^/people 22 gbk=name/^/poss 18 gbk=name/^/prep 27
gbk=name/^/prof 23 gbk=name/^/subj -27 gbk=name/^/title -29 gbk=name/^/verb 42 gbk=name/^/word -26
gbk=name/adv/, -15 gbk=name/adv/. 38 gbk=name/adv/: 21 gbk=name/adv/art 13 gbk=name/adv/aux -63
gbk=name/adv/conj 28 gbk=name/adv/poss 28 gbk=name/adv/title -26 gbk=name/adv/verb 15 gbk=name/adv/word 44
gbk=name/art/ 21 gbk=name/art/, -7 gbk=name/art/. -41 gbk=name/art/adv 22 gbk=name/art/art 10
gbk=name/art/name 8 gbk=name/art/people -7 gbk=name/art/prof 7 gbk=name/art/title 10 gbk=name/art/word 17
gbk=name/aux/ 35 gbk=name/aux/' 40 gbk=name/aux/art 41 gbk=name/aux/aux 21 gbk=name/aux/people 8
gbk=name/aux/prep 22 gbk=name/aux/subj -9 gbk=name/aux/title -15 gbk=name/aux/verb -21 gbk=name/aux/word 19
gbk=name/conj/. -12 gbk=name/conj/art -10 gbk=name/conj/aux -36 gbk=name/conj/prep -11 gbk=name/event/, 17
gbk=name/event/. 34 gbk=name/event/prep 25 gbk=name/event/verb -28 gbk=name/greet/people -12
gbk=name/greet/poss -19 gbk=name/greet/title -7 gbk=name/kin/, 18 gbk=name/kin/. -9 gbk=name/kin/aux 20
gbk=name/kin/prep -14 gbk=name/name/ -27 gbk=name/name/, 24 gbk=name/name/. -12 gbk=name/name/conj -67
gbk=name/name/prep -24 gbk=name/name/title -14 gbk=name/org/, -20 gbk=name/org/prep -8 gbk=name/people/ 7
gbk=name/people/, -30 gbk=name/people/. 41 gbk=name/people/: -74 gbk=name/people/prep 61
gbk=name/people/title 18 gbk=name/people/verb -12 gbk=name/people/word -12 gbk=name/place/. 42
gbk=name/place/conj 9 gbk=name/poss/ 47 gbk=name/poss/, 18 gbk=name/poss/. -20 gbk=name/poss/kin -20
gbk=name/poss/prep -21 gbk=name/poss/title 16 gbk=name/poss/verb -18 gbk=name/poss/word -51 gbk=name/prep/
-71 gbk=name/prep/\" 36 gbk=name/prep/. -36 gbk=name/prep/: 8 gbk=name/prep/adv -20 gbk=name/prep/art 10
gbk=name/prep/conj 16 gbk=name/prep/name -16 gbk=name/prep/people 18 gbk=name/prep/poss -18
gbk=name/prep/prep 12 gbk=name/prep/prof -17 gbk=name/prep/title -47 gbk=name/prep/verb 13 gbk=name/prep/word
-48 gbk=name/prof/, 29 gbk=name/prof/. 19 gbk=name/prof/prep -42 gbk=name/school/ -11 gbk=name/school/, -20
gbk=name/school/prep -16 gbk=name/subj/ -8 gbk=name/subj/, 27 gbk=name/subj/. -56 gbk=name/subj/? 8
gbk=name/subj/aux -41 gbk=name/subj/people -31 gbk=name/subj/prep -11 gbk=name/subj/verb 24
gbk=name/subj/word 19 gbk=name/title/, 24 gbk=name/title/verb 9 gbk=name/verb/ -28 gbk=name/verb/\" 17
gbk=name/verb/, 17 gbk=name/verb/. -8 gbk=name/verb/: 31 gbk=name/verb/adv 23 gbk=name/verb/art -14
gbk=name/verb/people 42 gbk=name/verb/poss -40 gbk=name/verb/prep 39 gbk=name/verb/title 7 gbk=name/verb/word
12 gbk=name/word/ 25 gbk=name/word/! 8 gbk=name/word/' -8 gbk=name/word/, -45 gbk=name/word/. 25
gbk=name/word/: 53 gbk=name/word/? 17 gbk=name/word/art -62 gbk=name/word/aux 44 gbk=name/word/conj -9
gbk=name/word/kin 14 gbk=name/word/name 16 gbk=name/word/people 18 gbk=name/word/prep 34 gbk=name/word/title
12 gbk=name/word/verb 16 gbk=name/word/word -26 gbk=nameelse//, 24 gbk=nameelse//prep 26 gbk=nameelse/^/^ 19
gbk=nameelse/^/art 74 gbk=nameelse/^/word 30 gbk=nameelse/adv/. -7 gbk=nameelse/aux/art -9
gbk=nameelse/event/, -11 gbk=nameelse/greet/. 27 gbk=nameelse/people/prep -12 gbk=nameelse/place/, -10
gbk=nameelse/prep/art -11 gbk=nameelse/prep/word 44 gbk=nameelse/subj/prep -11 gbk=nameelse/verb/\" 16
gbk=nameelse/verb/title -20 gbk=nameelse/word/, 14 gbk=nameelse/word/prep -13 gbk=nameword/,/conj -9
gbk=nameword/./\" -8 gbk=nameword//. -21 gbk=nameword/^/^ -10 gbk=nameword/^/word -20 gbk=nameword/adv/. -12
gbk=nameword/conj/art 15 gbk=nameword/title/. 41 gbk=nameword/verb/. 9 gbk=nameword/verb/adv 18
gbk=nameword/verb/prep 12 gbk=nameword/word/, 32 gbk=nameword/word/. -33 gbk=word/,/art 38 gbk=word/./art -10
gbk=word/./aux 18 gbk=word//prep 12 gbk=word/^/art -12 gbk=word/^/aux 17 gbk=word/^/title -8 gbk=word/^/word
8 gbk=word/adv/conj 27 gbk=word/art/title 15 gbk=word/aux/verb 16 gbk=word/people/verb -8 gbk=word/prep/title
8 gbk=word/verb/prep 10 gbk=word/word/, -9 gbk=word/word/prep -7 gbk=wordelse/^/^ -7 gbk=wordelse/^/title -9
gbk=wordelse/people/, 21 gp=/\" -11 gp=/' -10 gp=/( -23 gp=/) 23 gp=/, -12 gp=/. 38 gp=/: 37 gp=/; -16 gp=/a
-32 gp=/about -66 gp=/accept 18 gp=/add 51 gp=/adding 48 gp=/ah 32 gp=/all -20 gp=/also -12 gp=/an 25 gp=/and
29 gp=/another 67 gp=/any 10 gp=/as 46 gp=/asked -11 gp=/at -19 gp=/ate -10 gp=/ay -7 gp=/bad -16 gp=/be -23
gp=/before -8 gp=/bhai -24 gp=/big 22 gp=/bit -19 gp=/born -10 gp=/boss 38 gp=/bought -15 gp=/brother 12
gp=/but -16 gp=/by 34 gp=/called 98 gp=/can't -29 gp=/captain 57 gp=/certain 56 gp=/certo 34 gp=/chap 11
gp=/chief -49 gp=/coach 41 gp=/compadre 52 gp=/counting -9 gp=/de -18 gp=/dear 79 gp=/der -14 gp=/did -9
gp=/different 40 gp=/do 16 gp=/does -11 gp=/doing -20 gp=/don -14 gp=/done -13 gp=/dr -10 gp=/each -19 gp=/el
-8 gp=/em -8 gp=/en -8 gp=/every -18 gp=/ex -32 gp=/fae -14 gp=/father -31 gp=/fellow -54 gp=/finished -7
gp=/flatmate 24 gp=/forensic -10 gp=/forgive -10 gp=/found -11 gp=/frau -51 gp=/fraulein 45 gp=/frm 48 gp=/go
-8 gp=/goes -15 gp=/good -15 gp=/great 49 gp=/guard -9 gp=/guten -18 gp=/guy 25 gp=/has 24 gp=/he -14
gp=/he's -19 gp=/her -18 gp=/herr -21 gp=/hi -15 gp=/him 16 gp=/his -21 gp=/hmm 40 gp=/hola -16 gp=/how 55
gp=/i -25 gp=/i'm -32 gp=/if -12 gp=/in -65 gp=/into -9 gp=/invite 81 gp=/is 32 gp=/it -8 gp=/it's 46 gp=/its
16 gp=/judge 15 gp=/khun 26 gp=/knock -8 gp=/know 22 gp=/korean -19 gp=/la -18 gp=/lady -26 gp=/left -11
gp=/librarian -10 gp=/ma 23 gp=/ma'am 12 gp=/madam 26 gp=/madame 19 gp=/mademoiselle 49 gp=/maitre 50 gp=/man
12 gp=/me -63 gp=/mean 11 gp=/miss 31 gp=/mister 19 gp=/monsieur 25 gp=/more 11 gp=/mr 64 gp=/mrs 63 gp=/ms
93 gp=/my -41 gp=/name 33 gp=/name's 66 gp=/named 117 gp=/new 23 gp=/no -13 gp=/not -14 gp=/now 10 gp=/of -58
gp=/off 47 gp=/old -8 gp=/on 21 gp=/one -58 gp=/one's 42 gp=/only -9 gp=/other 42 gp=/our 37 gp=/out 25
gp=/own -9 gp=/pani -42 gp=/pas -21 gp=/play -13 gp=/played -8 gp=/prof 26 gp=/professor -13 gp=/reverend -26
gp=/said 29 gp=/same -25 gp=/say -13 gp=/says -24 gp=/school -9 gp=/sell -10 gp=/sells -17 gp=/senor -29
gp=/sgt 8 gp=/shared -11 gp=/she -18 gp=/signor 35 gp=/since -27 gp=/sister 27 gp=/small 23 gp=/so 11
gp=/some -20 gp=/sr 17 gp=/student 44 gp=/talk -8 gp=/talked -9 gp=/tap -19 gp=/team -12 gp=/that 30
gp=/that's 53 gp=/the -95 gp=/think -8 gp=/this 99 gp=/thought -9 gp=/three 26 gp=/tia -17 gp=/trude -13
gp=/two -17 gp=/una -11 gp=/uncle -37 gp=/van 47 gp=/w 7 gp=/was -47 gp=/we -14 gp=/wee 53 gp=/were 33
gp=/wha -10 gp=/what -22 gp=/which -7 gp=/who 27 gp=/who's 26 gp=/with 34 gp=/wrong 51 gp=/z -9 gp=else/' 19
gp=else/, -19 gp=else/. -22 gp=else/^ -28 gp=else/a -21 gp=else/dr 47 gp=else/from -16 gp=else/in -11
gp=else/is 38 gp=else/the -9 gp=else/this -16 gp=name/! 55 gp=name/\" 44 gp=name/& -22 gp=name/' 21 gp=name/(
18 gp=name/) 10 gp=name/, 28 gp=name/. 23 gp=name/: 25 gp=name/; 17 gp=name/? 51 gp=name/^ 31 gp=name/a 11
gp=name/about 91 gp=name/accept -9 gp=name/add 55 gp=name/adding 18 gp=name/after -30 gp=name/also 33
gp=name/am -22 gp=name/an -28 gp=name/and 47 gp=name/another -29 gp=name/any 34 gp=name/apparently 17
gp=name/as 9 gp=name/at -94 gp=name/aunt -11 gp=name/auntie -38 gp=name/aunty -10 gp=name/be 24 gp=name/big
17 gp=name/bord -26 gp=name/both -14 gp=name/brother 48 gp=name/but 22 gp=name/by 28 gp=name/called -20
gp=name/camp -16 gp=name/captain -12 gp=name/coach 12 gp=name/colleague -25 gp=name/deacon 23 gp=name/dear
-44 gp=name/different 47 gp=name/dinner -7 gp=name/do -28 gp=name/don 15 gp=name/every -15 gp=name/father -22
gp=name/fellow -12 gp=name/for -37 gp=name/fr -37 gp=name/friend -15 gp=name/from 34 gp=name/girl -10
gp=name/got 11 gp=name/great -48 gp=name/guy 17 gp=name/have -15 gp=name/here's 14 gp=name/herr 24
gp=name/hey -21 gp=name/hi 16 gp=name/his -7 gp=name/i -18 gp=name/i'm -81 gp=name/in -87 gp=name/ini 12
gp=name/is 22 gp=name/it -9 gp=name/it's 20 gp=name/its 32 gp=name/judge 11 gp=name/just 10 gp=name/kak 9
gp=name/know 50 gp=name/known 13 gp=name/kuya 39 gp=name/la -10 gp=name/lady 12 gp=name/le -10 gp=name/ma'am
29 gp=name/madam 23 gp=name/make -10 gp=name/man 30 gp=name/mau -18 gp=name/met -7 gp=name/miss -36
gp=name/mr 36 gp=name/mrs -37 gp=name/ms -17 gp=name/my -35 gp=name/na -8 gp=name/name 8 gp=name/name's 49
gp=name/named -10 gp=name/need -16 gp=name/ni -16 gp=name/no -12 gp=name/not -21 gp=name/now 21 gp=name/of 28
gp=name/ok -8 gp=name/old -45 gp=name/omg -24 gp=name/one 67 gp=name/or -59 gp=name/other -37 gp=name/our -38
gp=name/over 18 gp=name/port -16 gp=name/prince 49 gp=name/queen -10 gp=name/radio -17 gp=name/re 27
gp=name/request -36 gp=name/right 38 gp=name/sa -13 gp=name/saint -8 gp=name/same -21 gp=name/san -60
gp=name/says 17 gp=name/semper -18 gp=name/sergeant -18 gp=name/severn -18 gp=name/she's -14 gp=name/si 40
gp=name/since -9 gp=name/siobhan -8 gp=name/sir 26 gp=name/sister 13 gp=name/so 37 gp=name/some 38
gp=name/sooo 21 gp=name/st -48 gp=name/tal 12 gp=name/teach -28 gp=name/teacher 19 gp=name/teatro -9
gp=name/that -9 gp=name/that's -14 gp=name/the -72 gp=name/there's 51 gp=name/this 101 gp=name/to 15
gp=name/uncle -20 gp=name/ustaz 13 gp=name/was 33 gp=name/what 26 gp=name/which -9 gp=name/who -34
gp=name/who's 45 gp=name/whos -35 gp=name/with 58 gp=name/yayasan -9 gp=name/year's -11 gp=name/young 8
gp=name/¶ 55 gp=name/— 19 gp=nameelse/\" 17 gp=nameelse/' -26 gp=nameelse/. 11 gp=nameelse/: -20
gp=nameelse/^ 19 gp=nameelse/a 41 gp=nameelse/and 11 gp=nameelse/but 14 gp=nameelse/in -14 gp=nameelse/lt -47
gp=nameelse/ma'am 17 gp=nameelse/since -8 gp=nameelse/the -8 gp=nameelse/this -44 gp=nameelse/to -7
gp=nameword/\" -16 gp=nameword/' -10 gp=nameword/, 21 gp=nameword/^ -10 gp=nameword/and 10 gp=nameword/the -8
gp=nameword/this 15 gp=namewordelse/. -9 gp=word/, -27 gp=word/. -11 gp=word/a -14 gp=word/and 10
gp=word/called 9 gp=word/is -8 gp=word/it's 41 gp=word/mr -25 gp=word/my -8 gp=word/the -10 gp=word/this 24
gp=word/to 14 gp=wordelse/, 11 gp=wordelse/^ -7 gpk=/cap/,/! -8 gpk=/cap/,/$ -17 gpk=/cap/,/' 14 gpk=/cap/,/,
-8 gpk=/cap/,/. -37 gpk=/cap/,/conj 14 gpk=/cap/,/name -7 gpk=/cap/,/prep 24 gpk=/cap/,/verb -22
gpk=/cap/,/word -9 gpk=/cap//! 26 gpk=/cap//$ 25 gpk=/cap//, 10 gpk=/cap//. -13 gpk=/cap//art 9 gpk=/cap//aux
-26 gpk=/cap//conj -8 gpk=/cap//verb 22 gpk=/cap/adv/$ 25 gpk=/cap/adv/, 22 gpk=/cap/adv/prep -15
gpk=/cap/adv/word 13 gpk=/cap/art/$ -23 gpk=/cap/art/, 22 gpk=/cap/art/. 8 gpk=/cap/art/: 13 gpk=/cap/art/?
19 gpk=/cap/art/adv 14 gpk=/cap/art/conj 8 gpk=/cap/art/people -15 gpk=/cap/art/subj 15 gpk=/cap/art/verb -28
gpk=/cap/aux/ -9 gpk=/cap/aux/$ 10 gpk=/cap/aux/, -11 gpk=/cap/aux/conj 21 gpk=/cap/conj/, -7 gpk=/cap/conj/.
-8 gpk=/cap/conj/aux 10 gpk=/cap/greet/, 17 gpk=/cap/name/aux 15 gpk=/cap/people/$ 10 gpk=/cap/people/conj 9
gpk=/cap/people/prep 11 gpk=/cap/people/title -15 gpk=/cap/prep/ 15 gpk=/cap/prep/$ -7 gpk=/cap/prep/, -12
gpk=/cap/prep/. 15 gpk=/cap/prep/? 10 gpk=/cap/prep/conj -29 gpk=/cap/prep/prep 11 gpk=/cap/prep/subj -18
gpk=/cap/prep/verb -9 gpk=/cap/prof/, 20 gpk=/cap/school/, -8 gpk=/cap/title/ 18 gpk=/cap/title/$ -9
gpk=/cap/title/, -21 gpk=/cap/title/. 9 gpk=/cap/title/? -41 gpk=/cap/title/adv 11 gpk=/cap/title/aux 17
gpk=/cap/title/subj 20 gpk=/cap/title/verb 17 gpk=/cap/title/word -11 gpk=/cap/verb/ -7 gpk=/cap/verb/$ -28
gpk=/cap/verb/, 16 gpk=/cap/verb/verb 12 gpk=/cap/verb/word -12 gpk=/cap/word/$ 22 gpk=/cap/word/. 22
gpk=/cap/word/prep -19 gpk=/cap/word/subj 9 gpk=/cap/word/verb -10 gpk=/low/!/. 16 gpk=/low/\"/\" -31
gpk=/low/\"/. 10 gpk=/low/\"/aux -10 gpk=/low/\"/word 19 gpk=/low/'/ 37 gpk=/low/'/' -10 gpk=/low/,/ -19
gpk=/low/,/) -7 gpk=/low/,/, 42 gpk=/low/,/: 10 gpk=/low/,/; 12 gpk=/low/,/? -18 gpk=/low/,/adv 8
gpk=/low/,/art 10 gpk=/low/,/name -8 gpk=/low/,/prep 26 gpk=/low/,/title 19 gpk=/low/,/verb -18
gpk=/low/,/word -14 gpk=/low/./ -8 gpk=/low/./$ 34 gpk=/low/./, -12 gpk=/low/./. 21 gpk=/low/./: 13
gpk=/low/./? -9 gpk=/low/./adv -11 gpk=/low/./conj 15 gpk=/low/./poss 13 gpk=/low/./prep -33 gpk=/low/./subj
-30 gpk=/low/./title 13 gpk=/low/./verb -13 gpk=/low/./word 25 gpk=/low// -14 gpk=/low//! 25 gpk=/low//$ 14
gpk=/low//' -8 gpk=/low//, 13 gpk=/low//? -17 gpk=/low//art 26 gpk=/low//aux -22 gpk=/low//conj -12
gpk=/low//prep -11 gpk=/low//subj -12 gpk=/low//verb 21 gpk=/low//word -7 gpk=/low/:/ 23 gpk=/low/:/$ 60
gpk=/low/:/, -28 gpk=/low/:/name -16 gpk=/low/:/prep 11 gpk=/low/:/word -17 gpk=/low/?/ -10 gpk=/low/?/$ 22
gpk=/low/?/. 10 gpk=/low/^/! -16 gpk=/low/^/' -13 gpk=/low/^/, -17 gpk=/low/^/. -23 gpk=/low/^/: -12
gpk=/low/^/adv -18 gpk=/low/^/art -29 gpk=/low/^/aux -12 gpk=/low/^/conj 12 gpk=/low/^/poss 26
gpk=/low/^/prep 22 gpk=/low/^/subj -13 gpk=/low/^/title 20 gpk=/low/^/verb 39 gpk=/low/^/word 10 gpk=/low/^/。
-11 gpk=/low/adv/' -10 gpk=/low/adv/? 21 gpk=/low/adv/aux -9 gpk=/low/adv/conj -11 gpk=/low/adv/prep 22
gpk=/low/adv/verb -15 gpk=/low/adv/word 27 gpk=/low/art/ 16 gpk=/low/art/! 23 gpk=/low/art/$ -38
gpk=/low/art/. -20 gpk=/low/art/: -9 gpk=/low/art/? 9 gpk=/low/art/adv 26 gpk=/low/art/art -9
gpk=/low/art/aux -19 gpk=/low/art/conj 10 gpk=/low/art/name -9 gpk=/low/art/people 8 gpk=/low/art/prep -14
gpk=/low/art/prof -18 gpk=/low/art/subj 49 gpk=/low/art/title -15 gpk=/low/art/word 9 gpk=/low/aux/ -12
gpk=/low/aux/$ -32 gpk=/low/aux/, 11 gpk=/low/aux/? 20 gpk=/low/aux/aux -17 gpk=/low/aux/conj 31
gpk=/low/aux/prep -25 gpk=/low/aux/subj 8 gpk=/low/conj/, -20 gpk=/low/conj/. -11 gpk=/low/conj/art 10
gpk=/low/conj/name 23 gpk=/low/conj/word -9 gpk=/low/event/, -7 gpk=/low/event/verb 17 gpk=/low/greet/\" -10
gpk=/low/greet/, 35 gpk=/low/kin/$ -9 gpk=/low/kin/art 10 gpk=/low/name/$ -16 gpk=/low/name/, -11
gpk=/low/name/aux 31 gpk=/low/name/prep -8 gpk=/low/org/, -8 gpk=/low/people/ 15 gpk=/low/people/$ 13
gpk=/low/people/' -7 gpk=/low/people/. -10 gpk=/low/people/? 12 gpk=/low/people/aux 17 gpk=/low/people/conj
17 gpk=/low/people/word -15 gpk=/low/poss/! 20 gpk=/low/poss/, -7 gpk=/low/poss/. -15 gpk=/low/poss/aux -8
gpk=/low/poss/prep -10 gpk=/low/poss/verb 14 gpk=/low/prep/ 30 gpk=/low/prep/$ 10 gpk=/low/prep/. 27
gpk=/low/prep/: 13 gpk=/low/prep/? 7 gpk=/low/prep/art -10 gpk=/low/prep/aux 19 gpk=/low/prep/conj -23
gpk=/low/prep/subj -10 gpk=/low/prep/verb -11 gpk=/low/prep/word -9 gpk=/low/prof/, 28 gpk=/low/school/prep
12 gpk=/low/subj/$ -9 gpk=/low/subj/, -11 gpk=/low/subj/. -12 gpk=/low/subj/art -7 gpk=/low/subj/aux 18
gpk=/low/subj/conj -9 gpk=/low/subj/poss -7 gpk=/low/subj/prof 24 gpk=/low/title/$ -7 gpk=/low/title/? -14
gpk=/low/title/adv 14 gpk=/low/title/art 10 gpk=/low/title/aux 33 gpk=/low/title/people -18
gpk=/low/title/poss -41 gpk=/low/title/prep 29 gpk=/low/title/verb 30 gpk=/low/verb/$ -29 gpk=/low/verb/? 15
gpk=/low/verb/aux 13 gpk=/low/verb/conj -12 gpk=/low/verb/poss 41 gpk=/low/verb/verb 23 gpk=/low/verb/word
-10 gpk=/low/word/$ -16 gpk=/low/word/' 11 gpk=/low/word/. 9 gpk=/low/word/conj -16 gpk=/low/word/prep -18
gpk=/low/word/subj 31 gpk=/low/word/verb -11 gpk=/open/!/. 8 gpk=/open/!/prep -13 gpk=/open/\"/ -11
gpk=/open/\"/\" -24 gpk=/open/\"/aux -14 gpk=/open/\"/title -9 gpk=/open/'/ 27 gpk=/open/'/, 15 gpk=/open/./
-14 gpk=/open/./$ 7 gpk=/open/./. 11 gpk=/open/./: 21 gpk=/open/./? -21 gpk=/open/./adv -11 gpk=/open/./art
-9 gpk=/open/./conj 8 gpk=/open/./prep -29 gpk=/open/./subj -23 gpk=/open/./title 9 gpk=/open/./verb 16
gpk=/open/./word 8 gpk=/open/:/ 20 gpk=/open/:/$ 13 gpk=/open/:/, -14 gpk=/open/:/. 18 gpk=/open/:/prep 8
gpk=/open/?/ -15 gpk=/open/?/$ 9 gpk=/open/?/. 9 gpk=/open/?/word -9 gpk=/open/^/! -20 gpk=/open/^/$ 10
gpk=/open/^/, -19 gpk=/open/^/. -63 gpk=/open/^/: -17 gpk=/open/^/? 24 gpk=/open/^/conj 25 gpk=/open/^/name
-9 gpk=/open/^/people -12 gpk=/open/^/poss 12 gpk=/open/^/prep 30 gpk=/open/^/subj 16 gpk=/open/^/title 12
gpk=/open/^/verb 12 gpk=/open/^/word 13 gpk=else/cap/,/$ -8 gpk=else/cap/,/. -10 gpk=else/cap//$ 11
gpk=else/cap/word/prep 10 gpk=else/low/'/' 15 gpk=else/low/,/, 20 gpk=else/low//$ 13 gpk=else/low/^/? -15
gpk=else/low/^/adv 31 gpk=else/low/art/, -8 gpk=else/low/aux/conj 21 gpk=else/low/word/prep 14
gpk=else/open/'/' 14 gpk=else/open/^/$ 10 gpk=name/cap/,/ 17 gpk=name/cap/,/! -12 gpk=name/cap/,/\" -11
gpk=name/cap/,/$ 24 gpk=name/cap/,/' -23 gpk=name/cap/,/, -27 gpk=name/cap/,/aux 15 gpk=name/cap/,/name 10
gpk=name/cap/,/prep -13 gpk=name/cap/,/verb 29 gpk=name/cap/,/word 13 gpk=name/cap//. 17 gpk=name/cap//subj 7
gpk=name/cap/adv/ 10 gpk=name/cap/adv/$ 8 gpk=name/cap/adv/. -21 gpk=name/cap/adv/prep 10
gpk=name/cap/adv/word -7 gpk=name/cap/art/$ -12 gpk=name/cap/art/. 31 gpk=name/cap/art/conj -10
gpk=name/cap/art/people -15 gpk=name/cap/art/prep 20 gpk=name/cap/art/subj -8 gpk=name/cap/art/verb 19
gpk=name/cap/art/word -12 gpk=name/cap/aux/$ 11 gpk=name/cap/aux/, 8 gpk=name/cap/aux/. 19 gpk=name/cap/aux/?
8 gpk=name/cap/aux/conj -41 gpk=name/cap/aux/word -15 gpk=name/cap/conj/$ -15 gpk=name/cap/conj/, 12
gpk=name/cap/conj/. -13 gpk=name/cap/greet/! -23 gpk=name/cap/kin/, 24 gpk=name/cap/kin/. -9
gpk=name/cap/kin/prep -8 gpk=name/cap/kin/verb -29 gpk=name/cap/people/$ 9 gpk=name/cap/people/, 13
gpk=name/cap/people/prep -11 gpk=name/cap/poss/, -11 gpk=name/cap/poss/. 8 gpk=name/cap/prep/ -31
gpk=name/cap/prep/$ 12 gpk=name/cap/prep/, 17 gpk=name/cap/prep/? 18 gpk=name/cap/prep/conj 20
gpk=name/cap/prep/subj 19 gpk=name/cap/prep/verb -24 gpk=name/cap/prep/word -16 gpk=name/cap/prof/$ -13
gpk=name/cap/title/ -18 gpk=name/cap/title/' 20 gpk=name/cap/title/, -19 gpk=name/cap/title/aux -10
gpk=name/cap/title/conj 18 gpk=name/cap/title/prep -9 gpk=name/cap/title/verb -8 gpk=name/cap/verb/ 8
gpk=name/cap/verb/$ -10 gpk=name/cap/verb/, -13 gpk=name/cap/verb/. -9 gpk=name/cap/verb/prep 25
gpk=name/cap/verb/verb -10 gpk=name/cap/word/$ -36 gpk=name/cap/word/. -43 gpk=name/cap/word/aux 18
gpk=name/cap/word/conj 8 gpk=name/cap/word/prep 7 gpk=name/cap/word/subj 12 gpk=name/cap/word/verb 25
gpk=name/cap/word/word 11 gpk=name/low/!/\" 10 gpk=name/low/\"/ 12 gpk=name/low/\"/\" 10 gpk=name/low/'/ 21
gpk=name/low/'/' 9 gpk=name/low/'/name 8 gpk=name/low/'/prep -9 gpk=name/low/'/word 16 gpk=name/low/(/) 15
gpk=name/low/,/ -10 gpk=name/low/,/$ 43 gpk=name/low/,/' -25 gpk=name/low/,/. 28 gpk=name/low/,/adv -9
gpk=name/low/,/art -11 gpk=name/low/,/aux 24 gpk=name/low/,/name -17 gpk=name/low/,/subj 8
gpk=name/low/,/verb 21 gpk=name/low/,/word -37 gpk=name/low/./ -7 gpk=name/low/./$ -17 gpk=name/low/./. 26
gpk=name/low/./? 10 gpk=name/low/./art 11 gpk=name/low/./aux -12 gpk=name/low/./subj 21 gpk=name/low// -17
gpk=name/low//' 14 gpk=name/low//? -17 gpk=name/low//subj 13 gpk=name/low//verb -16 gpk=name/low//word -14
gpk=name/low/:/ -29 gpk=name/low/:/$ -11 gpk=name/low/:/, 12 gpk=name/low/:/verb 19 gpk=name/low/?/. 7
gpk=name/low/^/ 23 gpk=name/low/^/$ -9 gpk=name/low/^/, 10 gpk=name/low/^/. 26 gpk=name/low/^/? 25
gpk=name/low/^/adv 7 gpk=name/low/^/art 23 gpk=name/low/^/event -12 gpk=name/low/^/name 31
gpk=name/low/^/prep -33 gpk=name/low/^/title -30 gpk=name/low/^/verb -8 gpk=name/low/^/word 14
gpk=name/low/adv/ 13 gpk=name/low/adv/, -22 gpk=name/low/adv/. -26 gpk=name/low/adv/art -15
gpk=name/low/adv/verb 17 gpk=name/low/art/$ 28 gpk=name/low/art/, -25 gpk=name/low/art/. 8 gpk=name/low/art/?
9 gpk=name/low/art/art 14 gpk=name/low/art/aux -26 gpk=name/low/art/event -7 gpk=name/low/art/prep 15
gpk=name/low/art/title -9 gpk=name/low/art/verb -8 gpk=name/low/art/word -12 gpk=name/low/aux/. 15
gpk=name/low/aux/? 9 gpk=name/low/aux/adv -12 gpk=name/low/aux/conj -40 gpk=name/low/aux/prep 8
gpk=name/low/aux/subj -11 gpk=name/low/conj/, 21 gpk=name/low/conj/. -25 gpk=name/low/conj/adv -11
gpk=name/low/conj/art -13 gpk=name/low/conj/aux 24 gpk=name/low/conj/verb 12 gpk=name/low/greet/! -18
gpk=name/low/kin/, 25 gpk=name/low/kin/. -7 gpk=name/low/kin/verb -25 gpk=name/low/name/, -18
gpk=name/low/name/. -11 gpk=name/low/name/conj -12 gpk=name/low/name/prep -10 gpk=name/low/people/$ -45
gpk=name/low/people/, 20 gpk=name/low/people/. 17 gpk=name/low/people/prep 15 gpk=name/low/people/verb 11
gpk=name/low/poss/ -10 gpk=name/low/poss/, 13 gpk=name/low/poss/. 10 gpk=name/low/poss/aux -26
gpk=name/low/poss/verb -7 gpk=name/low/prep/ -18 gpk=name/low/prep/$ 14 gpk=name/low/prep/, 25
gpk=name/low/prep/. -11 gpk=name/low/prep/: -12 gpk=name/low/prep/? 11 gpk=name/low/prep/adv -12
gpk=name/low/prep/conj 15 gpk=name/low/prep/prep 12 gpk=name/low/prep/subj 13 gpk=name/low/prep/title 14
gpk=name/low/prep/verb -28 gpk=name/low/prep/word -11 gpk=name/low/prof/ 17 gpk=name/low/prof/$ -7
gpk=name/low/prof/, -18 gpk=name/low/subj/$ -25 gpk=name/low/subj/conj -10 gpk=name/low/title/ -23
gpk=name/low/title/$ 9 gpk=name/low/title/' 14 gpk=name/low/title/, -22 gpk=name/low/title/adv 15
gpk=name/low/title/conj 24 gpk=name/low/title/word 19 gpk=name/low/verb/ 9 gpk=name/low/verb/$ 9
gpk=name/low/verb/, -12 gpk=name/low/verb/. -10 gpk=name/low/verb/aux 18 gpk=name/low/verb/name -28
gpk=name/low/verb/prep 26 gpk=name/low/verb/verb -22 gpk=name/low/word/ -12 gpk=name/low/word/$ -21
gpk=name/low/word/' 16 gpk=name/low/word/, -22 gpk=name/low/word/. -51 gpk=name/low/word/aux 10
gpk=name/low/word/conj -10 gpk=name/low/word/verb 38 gpk=name/open/'/ 18 gpk=name/open/'/' 9
gpk=name/open/'/, -9 gpk=name/open/'/prep -13 gpk=name/open/./ -16 gpk=name/open/./\" -11 gpk=name/open/./$
18 gpk=name/open/./' -15 gpk=name/open/./? 7 gpk=name/open/./people 15 gpk=name/open/./prep 9
gpk=name/open/./subj 16 gpk=name/open/./title -14 gpk=name/open/./word -26 gpk=name/open/:/ -10
gpk=name/open/:/$ -19 gpk=name/open/:/. 16 gpk=name/open/:/verb 9 gpk=name/open/^/. 26 gpk=name/open/^/art 24
gpk=name/open/^/conj -15 gpk=name/open/^/prep -8 gpk=name/open/^/title 16 gpk=name/open/^/verb 17
gpk=name/open/^/word 32 gpk=nameelse/cap/,/, -14 gpk=nameelse/cap/,/. 12 gpk=nameelse/cap/prep/conj 25
gpk=nameelse/low/,/, -10 gpk=nameelse/low/,/. 14 gpk=nameelse/low/,/prep -14 gpk=nameelse/low/^/$ -14
gpk=nameelse/low/^/name -12 gpk=nameelse/low/art/. 15 gpk=nameelse/low/title/prep -8 gpk=nameelse/low/word/.
19 gpk=nameelse/open/^/name -15 gpk=nameword/cap/aux/. 19 gpk=nameword/open/./ 15 gpk=nameword/open/./aux -12
gpk=nameword/open/./verb 10 gpk=nameword/open/./word 15 gpk=nameword/open/^/ 15 gpk=nameword/open/^/$ 8
gpk=nameword/open/^/, 15 gpk=nameword/open/^/art -9 gpk=nameword/open/^/aux 16 gpk=nameword/open/^/prep -16
gpk=nameword/open/^/title -7 gpk=nameword/open/^/verb 12 gpk=nameword/open/^/word -18
gpk=namewordelse/open/^/prep -8 gpk=namewordelse/open/^/subj 18 gpk=word/cap/,/, -8 gpk=word/cap//, -8
gpk=word/cap/art/name 26 gpk=word/cap/aux/prep 9 gpk=word/cap/conj/, 24 gpk=word/cap/kin/verb -7
gpk=word/cap/prep/$ 21 gpk=word/cap/title/. 39 gpk=word/cap/verb/$ -8 gpk=word/cap/verb/, 16
gpk=word/cap/word/$ 8 gpk=word/low/^/art 25 gpk=word/open/^/ -10 gpk=word/open/^/name 19 gpk=wordelse/cap/,/.
17 gpp=/!/! -10 gpp=/!/from 36 gpp=/\"/. -28 gpp=/\"/coach 9 gpp=/\"/dear 65 gpp=/\"/fellow -12 gpp=/\"/hola
-9 gpp=/'/, -9 gpp=/'/. -23 gpp=/'/dear 19 gpp=/'/hi -15 gpp=/'/mrs 34 gpp=/,/' -8 gpp=/,/a 29 gpp=/,/an -43
gpp=/,/and 19 gpp=/,/as 52 gpp=/,/but -7 gpp=/,/from -10 gpp=/,/him -10 gpp=/,/me -8 gpp=/,/mr -30 gpp=/,/mrs
-9 gpp=/,/one -25 gpp=/,/the 31 gpp=/,/una -9 gpp=/./\" 36 gpp=/./' 9 gpp=/./a -30 gpp=/./any 13 gpp=/./born
-10 gpp=/./different 14 gpp=/./dr -51 gpp=/./herr 11 gpp=/./i'm -11 gpp=/./it's 14 gpp=/./miss 15 gpp=/./mr
29 gpp=/./ms 8 gpp=/./one 10 gpp=/./she's -13 gpp=/./so 15 gpp=/./some 16 gpp=/./that 29 gpp=/./that's 9
gpp=/./the -7 gpp=/./this -29 gpp=/1/off 74 gpp=/3/. -7 gpp=/:/\" -17 gpp=/:/' 55 gpp=/:/a -20 gpp=/^/\" 23
gpp=/^/' -32 gpp=/^/a 46 gpp=/^/adding 21 gpp=/^/ay -7 gpp=/^/bhai -24 gpp=/^/bit -14 gpp=/^/both -10
gpp=/^/brother 14 gpp=/^/captain 9 gpp=/^/dr -10 gpp=/^/ex -30 gpp=/^/fellow -17 gpp=/^/forgive -10
gpp=/^/fraulein 45 gpp=/^/guten -18 gpp=/^/he's -8 gpp=/^/herr -78 gpp=/^/hmm 40 gpp=/^/i'm -7 gpp=/^/knock
-8 gpp=/^/ma -9 gpp=/^/madame 57 gpp=/^/mademoiselle 49 gpp=/^/mr -8 gpp=/^/mrs 21 gpp=/^/ms 8 gpp=/^/my -12
gpp=/^/old 9 gpp=/^/one 26 gpp=/^/our 20 gpp=/^/says -14 gpp=/^/she's -17 gpp=/^/signor 35 gpp=/^/sister 12
gpp=/^/some -32 gpp=/^/the -43 gpp=/^/this -25 gpp=/^/tia -17 gpp=/^/to 44 gpp=/^/trude -13 gpp=/^/two -10
gpp=/^/wha -10 gpp=/^/what -8 gpp=/a/captain 17 gpp=/a/different 33 gpp=/a/dr 18 gpp=/a/fellow -11
gpp=/a/miss 29 gpp=/a/mrs 22 gpp=/a/ms 28 gpp=/about/this 29 gpp=/accept/, -20 gpp=/add/the -10 gpp=/adding/a
-18 gpp=/again/, 43 gpp=/again/. 32 gpp=/agency/, -8 gpp=/amigo/de -10 gpp=/and/a -55 gpp=/and/an 33
gpp=/and/one -12 gpp=/and/this -24 gpp=/and/to 47 gpp=/as/a -16 gpp=/ask/a -18 gpp=/asked/about -10
gpp=/at/the -8 gpp=/bem/? -14 gpp=/boy/, 52 gpp=/brrr/, -27 gpp=/but/a 35 gpp=/by/one 14 gpp=/calls/me -12
gpp=/came/as -10 gpp=/came/to -10 gpp=/ceremony/, -8 gpp=/certain/mr 18 gpp=/ciao/! -13 gpp=/club/, -10
gpp=/company/, -14 gpp=/crew/, 42 gpp=/dame/, -9 gpp=/day/, -11 gpp=/de/la -8 gpp=/dear/mr -22 gpp=/did/mrs
31 gpp=/don't/know 20 gpp=/dr/. 37 gpp=/end/. 19 gpp=/engineer/, 23 gpp=/engineer/from -8 gpp=/engr/. 27
gpp=/entrepreneur/. -12 gpp=/face/, -9 gpp=/factory/, -9 gpp=/farm/, -12 gpp=/fee/, -11 gpp=/firm/, -7
gpp=/for/one -17 gpp=/found/a 39 gpp=/from/a 90 gpp=/from/the -9 gpp=/girl/from -16 gpp=/got/a 25 gpp=/got/me
-15 gpp=/guy/from -9 gpp=/had/a -8 gpp=/has/a -7 gpp=/he's/a -11 gpp=/he's/called 48 gpp=/he's/the 37
gpp=/he/, 44 gpp=/he/is 49 gpp=/he/sells -9 gpp=/heart/, -29 gpp=/helo/from -14 gpp=/help/a -11 gpp=/her/,
-11 gpp=/her/. -40 gpp=/her/as 21 gpp=/her/name's 37 gpp=/here/, -20 gpp=/here/. -18 gpp=/hers/is -8
gpp=/him/, 10 gpp=/him/. 8 gpp=/hm/. 21 gpp=/hour/. 31 gpp=/hours/, -16 gpp=/i'm/a -7 gpp=/i've/this 17
gpp=/i/, -9 gpp=/i/. -9 gpp=/i/be -8 gpp=/i/can't -29 gpp=/i/do -10 gpp=/i/invite 34 gpp=/i/mean 17
gpp=/i/was -12 gpp=/in/one -12 gpp=/institute/, -8 gpp=/invite/from 22 gpp=/invite/the -13 gpp=/invt/frm 48
gpp=/is/' -54 gpp=/is/a 23 gpp=/is/from 68 gpp=/is/that -19 gpp=/is/this 8 gpp=/it's/a -14 gpp=/it/, -11
gpp=/it/. -9 gpp=/it/goes -15 gpp=/it/is 20 gpp=/it/says 10 gpp=/it/was -10 gpp=/knocked/: 19 gpp=/know/what
-12 gpp=/la/, -23 gpp=/lad/called -9 gpp=/lady/, 27 gpp=/laugh/. -14 gpp=/licence/, -7 gpp=/list/, 46
gpp=/logo/of -9 gpp=/look/at 62 gpp=/ma/manager -14 gpp=/man/, 53 gpp=/man/. 19 gpp=/man/from -27
gpp=/man/named 56 gpp=/man/of -8 gpp=/master/of -14 gpp=/me/, 10 gpp=/me/. -10 gpp=/me/a -22 gpp=/message/dr
25 gpp=/mr/. 32 gpp=/mrs/. 22 gpp=/ms/. 26 gpp=/my/old -8 gpp=/my/own -7 gpp=/name/: 27 gpp=/name/is 64
gpp=/name/of 90 gpp=/nasa/, -10 gpp=/need/a -17 gpp=/no/, 33 gpp=/noo/. -7 gpp=/not/that 37 gpp=/nothing/: 22
gpp=/now/, -13 gpp=/od/pani 18 gpp=/of/a 32 gpp=/of/this -9 gpp=/oh/, 63 gpp=/on/a -22 gpp=/on/the -9
gpp=/one/' 35 gpp=/one/. -64 gpp=/one/mr 19 gpp=/pages/. -7 gpp=/pending/since -11 gpp=/pilot/, -21
gpp=/prof/. 20 gpp=/put/' 9 gpp=/recruiter/named 19 gpp=/request/from 49 gpp=/rival/, 18 gpp=/said/' 67
gpp=/says/, 12 gpp=/school/, -24 gpp=/sgt/. -11 gpp=/she's/a -13 gpp=/she/, -12 gpp=/show/, -11 gpp=/so/. 10
gpp=/so/this 41 gpp=/somebody/from -26 gpp=/someone/called -36 gpp=/spoke/about -8 gpp=/steel/, -30
gpp=/surname/, 25 gpp=/the/korean -19 gpp=/the/name 10 gpp=/the/name's 8 gpp=/the/one -8 gpp=/the/same -10
gpp=/the/wrong 51 gpp=/then/. 11 gpp=/there's/a -19 gpp=/there's/an 58 gpp=/there/, 23 gpp=/this/chap 11
gpp=/this/guy 53 gpp=/this/mr -16 gpp=/this/uncle -41 gpp=/this/was -9 gpp=/time/this 28 gpp=/to/a -9
gpp=/to/add 17 gpp=/to/mr 39 gpp=/to/sr 8 gpp=/town/, -11 gpp=/un/certain 27 gpp=/un/certo 34
gpp=/uni/librarian -10 gpp=/up/. 19 gpp=/us/, 45 gpp=/van/der -9 gpp=/view/on 49 gpp=/visionary/. -38
gpp=/visit/, -9 gpp=/was/a -8 gpp=/was/from -25 gpp=/was/the 45 gpp=/we're/both 29 gpp=/went/to -13
gpp=/what/? -11 gpp=/which/is -9 gpp=/who/is 37 gpp=/with/' -8 gpp=/with/a -17 gpp=/with/an -11 gpp=/with/mr
19 gpp=/with/that -11 gpp=/with/the -8 gpp=/with/this 55 gpp=/word/' -17 gpp=/words/: -16 gpp=/write/a 36
gpp=/years/, 18 gpp=/zookeeper/, -16 gpp=else/./this -13 gpp=else/^/^ -28 gpp=else/^/a -8 gpp=name/\"/hey -13
gpp=name/\"/hi 48 gpp=name/'/. -25 gpp=name/'/dear 9 gpp=name/'/it's 21 gpp=name/,/' 16 gpp=name/,/and 19
gpp=name/,/but 14 gpp=name/,/from 29 gpp=name/,/i'm -47 gpp=name/,/ini 12 gpp=name/,/is 36 gpp=name/,/it's
-16 gpp=name/,/miss 8 gpp=name/,/of -7 gpp=name/,/teatro -9 gpp=name/,/this 15 gpp=name/./' -12
gpp=name/./different -11 gpp=name/./he's 44 gpp=name/./i'm -22 gpp=name/./it's -20 gpp=name/./name's 9
gpp=name/./she's -14 gpp=name/./sister 12 gpp=name/./that's 19 gpp=name/./the -10 gpp=name/./this 25
gpp=name/./— 24 gpp=name/1/. 10 gpp=name/:/\" 42 gpp=name/:/' -47 gpp=name/^/\" -51 gpp=name/^/' 27
gpp=name/^/^ 31 gpp=name/^/a -13 gpp=name/^/accept 14 gpp=name/^/add 19 gpp=name/^/auntie -30
gpp=name/^/aunty -34 gpp=name/^/big -15 gpp=name/^/brother 13 gpp=name/^/fr -43 gpp=name/^/in -9
gpp=name/^/is 11 gpp=name/^/it's 38 gpp=name/^/mr 28 gpp=name/^/ms -20 gpp=name/^/ni -15 gpp=name/^/omg -24
gpp=name/^/one 22 gpp=name/^/our 17 gpp=name/^/says -32 gpp=name/^/sir 11 gpp=name/^/sister 8 gpp=name/^/some
23 gpp=name/^/sooo 21 gpp=name/^/st -11 gpp=name/^/the 16 gpp=name/^/this 20 gpp=name/^/uncle 17
gpp=name/^/who -26 gpp=name/^/who's 25 gpp=name/^/whos -55 gpp=name/^/with 34 gpp=name/^/wrong 32
gpp=name/a/different 60 gpp=name/a/mr -32 gpp=name/accept/from 30 gpp=name/ada/, -10 gpp=name/add/from 29
gpp=name/at/the -8 gpp=name/been/to -10 gpp=name/best/, 26 gpp=name/bot/here's 14 gpp=name/button/for 46
gpp=name/capt/. 11 gpp=name/chap/called 8 gpp=name/coach/to -17 gpp=name/day/. -20 gpp=name/dear/ms -13
gpp=name/decide/on 24 gpp=name/do/about 30 gpp=name/dunno/, 9 gpp=name/ek/request -36 gpp=name/fella/called
11 gpp=name/for/a -15 gpp=name/fr/. 9 gpp=name/from/' 53 gpp=name/from/a 51 gpp=name/from/an -11
gpp=name/from/bord -21 gpp=name/from/one -17 gpp=name/got/a 44 gpp=name/guy/named 17 gpp=name/he's/a -41
gpp=name/he/, 16 gpp=name/hello/. -20 gpp=name/hello/its -19 gpp=name/her/, 18 gpp=name/her/. 27
gpp=name/her/from -30 gpp=name/her/name's 17 gpp=name/here's/a 14 gpp=name/here/, 12 gpp=name/here/from 26
gpp=name/hesitating/over 18 gpp=name/him/. -27 gpp=name/him/from -33 gpp=name/hmm/, 30 gpp=name/how/about 9
gpp=name/i'm/a -39 gpp=name/i'm/called -25 gpp=name/i've/known 13 gpp=name/i/? 8 gpp=name/i/am -22
gpp=name/i/invite -31 gpp=name/i/know 35 gpp=name/i/teach -28 gpp=name/i/was -11 gpp=name/in/san -15
gpp=name/invite/from 21 gpp=name/invite/says -8 gpp=name/is/' 48 gpp=name/is/a 37 gpp=name/is/it -7
gpp=name/is/named 15 gpp=name/is/the -13 gpp=name/it's/from 23 gpp=name/it's/our 33 gpp=name/it/. 18
gpp=name/it/is -22 gpp=name/it/says 36 gpp=name/its/from 10 gpp=name/know/any 15 gpp=name/know/no -9
gpp=name/kolej/yayasan -9 gpp=name/lady/, 7 gpp=name/lifeguard/, -57 gpp=name/line/to 26 gpp=name/man/from
-35 gpp=name/man/named -59 gpp=name/mate/whos 20 gpp=name/me/' -32 gpp=name/me/. -28 gpp=name/me/a 13
gpp=name/me/and 15 gpp=name/me/to 20 gpp=name/message/from -39 gpp=name/mi/need -18 gpp=name/mikkel/or -31
gpp=name/mr/. -17 gpp=name/mrs/. 22 gpp=name/my/cousin 16 gpp=name/my/friend -18 gpp=name/name/: -64
gpp=name/name/is -16 gpp=name/name/of -11 gpp=name/new/year's -11 gpp=name/no/. 9 gpp=name/notification/says
10 gpp=name/now/: 14 gpp=name/of/a -14 gpp=name/of/san -22 gpp=name/off/a 23 gpp=name/ok/. -32 gpp=name/ok/so
7 gpp=name/ok/who's 14 gpp=name/on/a -15 gpp=name/on/mr 7 gpp=name/on/the -12 gpp=name/on/which 16
gpp=name/one/. 14 gpp=name/one/from 26 gpp=name/one/to 33 gpp=name/out/to 15 gpp=name/phone/says -28
gpp=name/pixar/, 24 gpp=name/prof/. -40 gpp=name/punch/and -27 gpp=name/question/. 7 gpp=name/reach/a -19
gpp=name/regards/, 34 gpp=name/request/from 12 gpp=name/rgds/, 37 gpp=name/says/\" 17 gpp=name/she's/called
20 gpp=name/si/ma'am 16 gpp=name/signs/as 7 gpp=name/somebody/called 10 gpp=name/someone/called 31
gpp=name/someone/named 10 gpp=name/st/. -106 gpp=name/sure/on 8 gpp=name/teach/for -44 gpp=name/that/was -10
gpp=name/the/girl -27 gpp=name/the/lady 12 gpp=name/the/other -23 gpp=name/the/same -11 gpp=name/the/wrong 18
gpp=name/them/: -8 gpp=name/there's/a 28 gpp=name/there/, 38 gpp=name/things/about 17 gpp=name/this/. -30
gpp=name/this/man 21 gpp=name/to/add 13 gpp=name/to/invite 23 gpp=name/touch/. 19 gpp=name/town/, -25
gpp=name/una/tal 9 gpp=name/was/a -14 gpp=name/was/the 27 gpp=name/we/have -15 gpp=name/what/about 29
gpp=name/with/a 33 gpp=name/words/: 8 gpp=name/write/to 29 gpp=nameelse/^/^ 19 gpp=nameelse/evening/. 27
gpp=nameelse/says/\" 16 gpp=nameelse/says/lt -20 gpp=nameelse/to/ma'am 17 gpp=nameword/./\" -8
gpp=nameword/^/^ -10 gpp=word/,/this 39 gpp=word/^/it's 22 gpp=word/write/to 16 gpp=wordelse/^/^ -7
gq=/free/first 24 gq=/free/in 61 gq=/free/only 9 gq=/goal/first -7 gq=/goal/in 30 gq=/goal/only -29
gq=/how/first 26 gq=/how/in -23 gq=/how/only -68 gq=/link/in -30 gq=/link/only -11 gq=/name/in 27
gq=/name/only 141 gq=/odd/first -24 gq=/odd/in -52 gq=/odd/only -17 gq=/share/first -17 gq=/share/in -13
gq=/share/only -46 gq=else/free/first -20 gq=else/free/in -56 gq=else/free/only -15 gq=else/how/in -29
gq=else/name/in 11 gq=else/name/only 49 gq=name/free/first 101 gq=name/free/in 107 gq=name/free/only 91
gq=name/goal/in -9 gq=name/how/first -18 gq=name/how/in 79 gq=name/how/only -34 gq=name/link/first 17
gq=name/link/in -79 gq=name/name/first -39 gq=name/name/in 34 gq=name/name/only 48 gq=name/odd/in -22
gq=name/share/first -53 gq=name/share/in -33 gq=name/share/only -72 gq=nameelse/free/first 32
gq=nameelse/free/in 38 gq=nameelse/how/in -38 gq=nameelse/how/only -8 gq=nameelse/name/only 9
gq=nameelse/share/only -9 gq=nameword/free/first -54 gq=nameword/free/in -9 gq=nameword/free/only 17
gq=nameword/name/only -8 gq=nameword/share/in 27 gq=namewordelse/free/first -11 gq=namewordelse/free/in -29
gq=word/free/first -24 gq=word/free/in -54 gq=word/how/first 27 gq=word/name/only 16 gq=word/odd/in -11
gq=wordelse/free/in -84 gq=wordelse/how/in 13 greetedcap -60 greetedlow -67 greetedopen -16 grun=_ 21 grun=_n
-21 grun=_u 19 grun=else_ -43 grun=else_u -11 grun=elseu_ 7 grun=elsew_ -18 grun=n_ -32 grun=name_ 52
grun=name_n -7 grun=name_u 30 grun=name_uu 26 grun=name_uw -10 grun=nameelse_ 25 grun=nameelse_n -15
grun=nameelse_u -22 grun=nameelsew_ 36 grun=namen_ -9 grun=nameu_ 7 grun=nameuu_ -9 grun=namew_n 10
grun=namew_u 15 grun=namew_w -10 grun=nameword_ 37 grun=nameword_u 25 grun=nameword_w -11 grun=namewordelse_
-31 grun=namewordu_ -11 grun=namewordw_ -32 grun=w_ 43 grun=w_u -7 grun=word_ -35 grun=word_n 40 grun=word_u
-16 grun=word_w -13 grun=wordelse_ -49 grun=wordelse_u -8 grun=wordelsew_ -7 grun=wordw_ -17 has=event 18
has=goal -50 has=how 135 has=link 7 has=name 96 has=odd 61 has=sender 52 has=share 65 has=shared 30
holds=already_know 192 holds=common_interest -19 holds=fake_profile -20 holds=met_professionally 145
holds=met_socially 51 holds=mutual_connection -8 holds=opportunity 17 holds=sales_pitch -11 holds=same_place
-73 holds=scam -31 holds=shared_involvement 7 holds=unprofessional -48 kincap 22 kinlow 15 kinopen -14
lastcap -13 lastelsecap -11 lastelselow -14 lastelseopen 9 lastlow 12 lastnamecap 15 lastnameelseopen 7
lastnamelow 10 lastnamewordopen 12 lastopen 41 lastwordelsecap -11 le=!/\"/name 16 le=!/,/name 11 le=!/./ 24
le=!/prep/ -18 le=\"/!/ 17 le=\"/\"/ -56 le=\"/\"/name 13 le=\"/,/ 29 le=\"/,/name 9 le=\"/,/nameelse 16
le=\"/./ 15 le=\"// -10 le=\"//name 10 le=\"/aux/ -23 le=\"/aux/name -39 le=\"/title/ -12 le=\"/word/ 14
le=\"/word/name 9 le='/'/ -22 le='/'/else 30 le='/'/name 80 le='/,/ 52 le='/,/name -7 le='/./ -9 le='// 29
le='//name 10 le='/poss/ -8 le='/prep/name -22 le='/verb/name -9 le='/word/ -14 le='/word/name 10 le=(/)/ -11
le=(/)/name 20 le=(/,/ -9 le=,/!/name -19 le=,/\"/ -9 le=,/\"/name -15 le=,/$/ -28 le=,/$/else -15
le=,/$/name 64 le=,/'/ 13 le=,/'/name -49 le=,/)/ -20 le=,/,/else 23 le=,/,/name -38 le=,/,/nameelse -28
le=,/,/word -13 le=,/./ -44 le=,/./else -16 le=,/./nameelse 25 le=,/./word -9 le=,/./wordelse 16 le=,//name
22 le=,/:/name -17 le=,/;/ 17 le=,/?/ -12 le=,/?/name 16 le=,/art/ 37 le=,/art/name -10 le=,/aux/name 39
le=,/conj/ 13 le=,/name/ -11 le=,/name/name -11 le=,/prep/ 50 le=,/prep/nameelse -16 le=,/prep/nameword 12
le=,/title/ 36 le=,/title/name 13 le=,/verb/ -40 le=,/verb/name 50 le=,/word/ -21 le=,/word/name -21 le=,/¶/
-10 le=./\"/name -17 le=./$/nameelse 12 le=./'/name 35 le=./,/name 17 le=././ 30 le=././name 19
le=././nameelse -10 le=././word 17 le=.// -16 le=.//name -17 le=./?/ -41 le=./adv/ -34 le=./adv/name 7
le=./art/ -22 le=./art/name 15 le=./aux/ 55 le=./aux/else -7 le=./aux/nameword -10 le=./conj/ 23
le=./conj/name -19 le=./event/ -12 le=./people/ -11 le=./people/name 20 le=./poss/ 19 le=./prep/ -26
le=./prof/ -10 le=./subj/ -19 le=./subj/name 30 le=./title/ 13 le=./title/name -14 le=./verb/ 60
le=./verb/nameword 10 le=./word/ -13 le=./word/name -30 le=./word/nameword -9 le=/!/ 35 le=/$/ 26 le=/$/else
13 le=/$/name 16 le=/'/ -13 le=/'/name 14 le=/,/ 24 le=/,/name 12 le=/./ -15 le=/./name 18 le=// -14
le=//name -17 le=/?/ -17 le=/?/name -17 le=/art/ 26 le=/aux/ -25 le=/aux/name 9 le=/conj/ -16 le=/prep/ -12
le=/prep/name -8 le=/subj/ -12 le=/subj/name 13 le=/verb/ 21 le=/verb/name -16 le=/word/ -9 le=/word/name -14
le=:/$/ 73 le=:/$/name -26 le=:/,/ -38 le=:/,/name 10 le=:/./ 47 le=:/./nameelse -18 le=:// 23 le=://name -26
le=:/name/ -19 le=:/prep/ 19 le=:/subj/ -10 le=:/verb/name 28 le=:/word/ -17 le=:/¶/name -12 le=;/,/ -12
le=?/$/ 31 le=?/,/ -9 le=?/,/name 25 le=?/./ 19 le=?/./name 17 le=?// -19 le=?/subj/ -8 le=?/word/ -16
le=^/!/ -16 le=^/$/ -21 le=^/$/else 24 le=^/$/name 15 le=^/$/nameelse -12 le=^/$/nameword 9 le=^/$/word 16
le=^/'/ -22 le=^/'/name 22 le=^/(/ 26 le=^/(/name 12 le=^/,/ -16 le=^/,/else -14 le=^/,/name 24
le=^/,/nameelse 8 le=^/,/nameword 12 le=^/./ -63 le=^/./name 82 le=^// -15 le=^//name -37 le=^//nameelse -8
le=^/:/ -30 le=^/?/ 20 le=^/?/else -16 le=^/?/name 47 le=^/adv/ -22 le=^/adv/else 30 le=^/adv/name 18
le=^/art/ -20 le=^/art/name 44 le=^/art/nameword -11 le=^/art/word 24 le=^/aux/name -8 le=^/aux/nameelse 24
le=^/aux/nameword 16 le=^/conj/ 33 le=^/conj/name -31 le=^/event/ -13 le=^/event/name -23 le=^/kin/name 9
le=^/name/name 7 le=^/name/nameelse -16 le=^/people/ -9 le=^/poss/ 38 le=^/prep/ 47 le=^/prep/else -12
le=^/prep/name -26 le=^/prep/nameword -16 le=^/prep/namewordelse -8 le=^/prof/ -15 le=^/prof/name -40
le=^/subj/ -16 le=^/subj/name 9 le=^/subj/namewordelse 18 le=^/title/ 31 le=^/title/name -13
le=^/title/nameword -8 le=^/verb/ 48 le=^/verb/else -7 le=^/verb/name 43 le=^/verb/nameelse 17
le=^/verb/nameword 8 le=^/verb/namewordelse -16 le=^/verb/word -10 le=^/word/ 25 le=^/word/name 28
le=^/word/nameword -15 le=^/。/ -11 le=adv/$/ 27 le=adv/$/name 21 le=adv/'/ -10 le=adv/,/ -10 le=adv/,/name
-38 le=adv/./ -11 le=adv/./name -38 le=adv//name 13 le=adv/?/ 31 le=adv/art/name -15 le=adv/aux/ -14
le=adv/aux/else 19 le=adv/conj/ -21 le=adv/prep/ -14 le=adv/verb/ -18 le=adv/verb/name 17 le=adv/word/ 41
le=art/!/ 38 le=art/$/ -37 le=art/$/else -12 le=art/$/name 18 le=art/'/ 13 le=art/,/ -8 le=art/,/else -8
le=art/,/name -36 le=art/./ -17 le=art/./name 21 le=art/./nameelse 12 le=art//name -20 le=art/:/ -9
le=art/:/name 8 le=art/?/ 28 le=art/adv/ 40 le=art/adv/name 12 le=art/art/ -9 le=art/art/name 24 le=art/aux/
-9 le=art/aux/name -22 le=art/conj/ 17 le=art/conj/name -12 le=art/event/name -9 le=art/name/ -13
le=art/people/ -9 le=art/people/name -15 le=art/prep/ 8 le=art/prep/name 42 le=art/prep/word 21 le=art/prof/
-22 le=art/prof/name -18 le=art/subj/ 73 le=art/subj/name -16 le=art/title/ -18 le=art/title/name -9
le=art/verb/ -29 le=art/verb/name 8 le=art/verb/nameword 16 le=art/word/ 22 le=art/word/name -30
le=aux/!/name 14 le=aux/\"/ 46 le=aux/$/ -25 le=aux/$/name 10 le=aux/,/ -22 le=aux/,/name 54
le=aux/./nameelse -19 le=aux/./nameword 19 le=aux// -14 le=aux/:/ -12 le=aux/?/ 23 le=aux/?/name 17
le=aux/adv/name -12 le=aux/aux/ -35 le=aux/conj/ 52 le=aux/conj/else 41 le=aux/conj/name -81 le=aux/prep/ -32
le=aux/prep/name 14 le=aux/prep/word 8 le=aux/subj/ 11 le=aux/subj/name -37 le=aux/word/ -8 le=aux/word/name
-21 le=conj/$/name -11 le=conj/,/ -28 le=conj/,/name 33 le=conj/,/word 24 le=conj/./ -19 le=conj/./name -38
le=conj// -11 le=conj/adv/name -8 le=conj/art/ 12 le=conj/art/name -8 le=conj/aux/ 24 le=conj/aux/name 16
le=conj/name/ 35 le=conj/verb/ 8 le=conj/verb/name 17 le=conj/word/ -11 le=conj/word/name 23 le=event/,/ -10
le=event/verb/ 27 le=greet/!/name -41 le=greet/\"/ -20 le=greet/,/ 52 le=kin/$/ -25 le=kin/,/name 49
le=kin/./ 51 le=kin/./name -16 le=kin/art/ 15 le=kin/aux/ -13 le=kin/prep/name -7 le=kin/verb/name -55
le=name/$/ -9 le=name/,/ -12 le=name/,/name -18 le=name/aux/ 47 le=name/conj/name -12 le=name/prep/ -8
le=name/prep/name -10 le=org/,/ -10 le=people/!/ -12 le=people/\"/ -9 le=people/$/ 43 le=people/$/name -36
le=people/'/ -7 le=people/,/name 40 le=people/./ -12 le=people/./name 25 le=people// 15 le=people/?/ 9
le=people/art/ 10 le=people/conj/ 27 le=people/prep/ 12 le=people/title/ -11 le=people/verb/name 16
le=people/word/ -16 le=people/word/name 13 le=poss/!/ 26 le=poss/$/name 11 le=poss/./ -16 le=poss/./name -7
le=poss//name -10 le=poss/aux/ -8 le=poss/aux/name -24 le=poss/conj/ -8 le=poss/prep/ -13 le=poss/verb/ 14
le=poss/verb/name -14 le=poss/word/ -7 le=prep/$/ 29 le=prep/$/else -9 le=prep/$/name 16 le=prep/$/nameelse
-10 le=prep/$/word 18 le=prep/'/ -8 le=prep/,/ -31 le=prep/,/else -11 le=prep/,/name 9 le=prep/,/nameelse -12
le=prep/,/word -10 le=prep/./ 29 le=prep/./nameelse 8 le=prep/./nameword -9 le=prep/./word -7 le=prep// 43
le=prep//name -34 le=prep/:/ 18 le=prep/:/name -24 le=prep/?/ 15 le=prep/?/name 22 le=prep/?/nameelse -8
le=prep/adv/ -9 le=prep/adv/name -23 le=prep/art/ -16 le=prep/art/name -13 le=prep/aux/ 9 le=prep/aux/name 11
le=prep/conj/ -55 le=prep/conj/name 33 le=prep/conj/nameelse 21 le=prep/name/name -7 le=prep/poss/ -7
le=prep/prep/name 13 le=prep/prep/nameword 13 le=prep/prof/name -9 le=prep/subj/ -30 le=prep/subj/name 29
le=prep/title/name 12 le=prep/verb/ -22 le=prep/verb/name -65 le=prep/word/ -13 le=prep/word/name -26
le=prof/$/name -23 le=prof/,/ 35 le=prof/,/name -27 le=prof/./ 10 le=prof//name 25 le=prof/verb/ -10
le=prof/word/ 8 le=school/,/ -8 le=school/prep/ 15 le=subj/$/ -9 le=subj/$/name -23 le=subj/,/ -16
le=subj/,/name -12 le=subj/./ -17 le=subj/art/ -8 le=subj/aux/ 32 le=subj/conj/ -9 le=subj/conj/name -19
le=subj/poss/ -8 le=subj/prep/ -7 le=subj/prof/ 37 le=title/!/ 10 le=title/$/ 36 le=title/$/name 19
le=title/'/ 11 le=title/'/name -16 le=title/'/word -9 le=title/(/ 10 le=title/(/name -38 le=title/,/ -18
le=title/,/else 34 le=title/,/name -7 le=title/,/word 17 le=title/./ 25 le=title/./word 39 le=title// 34
le=title//name -40 le=title/:/ 53 le=title/?/ -44 le=title/?/name 9 le=title/?/nameelse 17 le=title/adv/ 33
le=title/adv/name 13 le=title/aux/name -12 le=title/conj/ -33 le=title/conj/name 46 le=title/name/name -9
le=title/poss/ -41 le=title/prep/ -8 le=title/prep/name -15 le=title/prep/nameelse -19 le=title/subj/ -11
le=title/subj/name 24 le=title/verb/ 31 le=title/verb/wordelse -8 le=title/word/ 26 le=title/word/name 28
le=verb/$/ -52 le=verb/$/word -9 le=verb/,/ 12 le=verb/,/name -15 le=verb/,/word 16 le=verb/./ -11
le=verb/./name -25 le=verb// -11 le=verb//name 9 le=verb/;/ -7 le=verb/?/ 16 le=verb/?/name -9
le=verb/adv/name 23 le=verb/art/name 9 le=verb/aux/ 12 le=verb/aux/name 20 le=verb/conj/name -9 le=verb/name/
18 le=verb/name/name -24 le=verb/poss/ 71 le=verb/prep/name 32 le=verb/verb/ 35 le=verb/verb/name -32
le=verb/word/ -22 le=word/!/ -9 le=word/\"/ -8 le=word/$/name -46 le=word/'/ 7 le=word/'/name 21 le=word/,/
40 le=word/./ 26 le=word/./name -76 le=word/./nameelse 19 le=word//name 8 le=word/:/name -14 le=word/aux/name
21 le=word/conj/ -17 le=word/prep/ -35 le=word/prep/else 24 le=word/subj/ 44 le=word/verb/ -18
le=word/verb/name 56 le=word/word/name 17 lk=!/ 40 lk=!/\" -22 lk=!/' -27 lk=!/adv 31 lk=!/aux -7 lk=!/subj
-29 lk=!/verb 18 lk=!/word 33 lk=\"/ -27 lk=\"/$ 12 lk=\"/. 26 lk=\"/conj -9 lk=\"/prep 20 lk=\"/subj -19
lk=\"/verb -9 lk=\"/word 13 lk=$/ -11 lk=$/$ 38 lk='/ -28 lk='/$ 28 lk='/( 22 lk='/, 16 lk='/. -8 lk='/adv
-23 lk='/aux 31 lk='/conj -8 lk='/prep -27 lk='/subj -8 lk='/verb 30 lk='/word -29 lk=(/ -35 lk=(/adv -9
lk=(/art 28 lk=(/aux 13 lk=(/place -8 lk=(/word 33 lk=)/, -16 lk=)/. -17 lk=)/aux -8 lk=)/prep -11 lk=)/verb
17 lk=)/word 78 lk=,/ -9 lk=,/\" 27 lk=,/' -8 lk=,/. 23 lk=,/adv -46 lk=,/art -33 lk=,/aux 34 lk=,/conj -46
lk=,/kin 32 lk=,/name -111 lk=,/org -28 lk=,/people -12 lk=,/place -59 lk=,/poss 27 lk=,/prep 11 lk=,/prof
141 lk=,/subj 16 lk=,/verb 75 lk=,/word -27 lk=./\" 81 lk=./$ 18 lk=./' -15 lk=./( -8 lk=./. -13 lk=./art -26
lk=./aux -21 lk=./conj -33 lk=./event 18 lk=./greet 22 lk=./name -47 lk=./people 30 lk=./place -13 lk=./prep
-9 lk=./title 21 lk=./word -14 lk=./¶ 36 lk=/! -14 lk=/\" 16 lk=/$ 72 lk=/( -12 lk=/. 14 lk=/: -9 lk=/? -52
lk=/adv 54 lk=/art 16 lk=/aux 29 lk=/conj -27 lk=/event -19 lk=/kin -13 lk=/name -32 lk=/org -46 lk=/people
-10 lk=/poss 52 lk=/prep -22 lk=/prof 19 lk=/school -56 lk=/subj -46 lk=/title -11 lk=/verb 72 lk=/word 9
lk=/¶ 51 lk=/— -9 lk=:/\" 43 lk=:/adv -17 lk=:/art -56 lk=:/poss 8 lk=:/prep 43 lk=:/subj -28 lk=:/verb -17
lk=:/word 20 lk=;/ -8 lk=;/aux -12 lk=;/subj 26 lk=;/word -18 lk=?/! -11 lk=?/$ 49 lk=?/' -26 lk=?/? 15
lk=?/aux 32 lk=?/prep 13 lk=?/subj -48 lk=?/word -32 lk=adv/$ 57 lk=adv/. -14 lk=adv/adv -13 lk=adv/art -8
lk=adv/aux 11 lk=adv/conj -13 lk=adv/prep -34 lk=adv/subj 18 lk=adv/verb 16 lk=adv/word -25 lk=art/$ -8
lk=art/. 24 lk=art/art -14 lk=art/event 9 lk=art/name 26 lk=art/people -30 lk=art/prof 74 lk=art/verb -13
lk=art/word -35 lk=aux/ -11 lk=aux/$ 38 lk=aux/' -25 lk=aux/, -30 lk=aux/. -12 lk=aux/art 18 lk=aux/aux 111
lk=aux/conj -40 lk=aux/event 22 lk=aux/people -49 lk=aux/place 12 lk=aux/poss -28 lk=aux/prof 11 lk=aux/subj
-33 lk=aux/title 14 lk=aux/verb 63 lk=aux/word 8 lk=conj/ -55 lk=conj/$ 41 lk=conj/, -8 lk=conj/. 44
lk=conj/adv 90 lk=conj/art -29 lk=conj/aux 67 lk=conj/conj -19 lk=conj/event -20 lk=conj/name -124
lk=conj/people 22 lk=conj/place -10 lk=conj/poss 17 lk=conj/prep 31 lk=conj/subj 43 lk=conj/verb -37
lk=conj/word -67 lk=event/$ 11 lk=event/, 20 lk=event/. -37 lk=event/prep -38 lk=greet/, -24 lk=kin/, -30
lk=kin/. -12 lk=kin/aux 14 lk=kin/prep -10 lk=kin/verb -10 lk=name/ 30 lk=name/$ 23 lk=name/' -29 lk=name/,
-22 lk=name/. -87 lk=name/adv 12 lk=name/art 64 lk=name/aux 13 lk=name/conj -30 lk=name/event -9 lk=name/name
24 lk=name/prep -7 lk=name/school -47 lk=name/word 8 lk=org/, -36 lk=org/prep -17 lk=people/$ 18 lk=people/.
15 lk=people/aux -9 lk=people/conj 7 lk=people/name -24 lk=people/people -8 lk=people/prep -41 lk=people/verb
13 lk=people/word -11 lk=place/, 8 lk=place/. -25 lk=poss/ -10 lk=poss/. -7 lk=poss/kin 30 lk=poss/people 18
lk=poss/title -10 lk=poss/word -39 lk=prep/ 24 lk=prep/$ 24 lk=prep/' -48 lk=prep/, -27 lk=prep/. -31
lk=prep/adv -64 lk=prep/art 65 lk=prep/aux 35 lk=prep/event 19 lk=prep/greet -8 lk=prep/name 16
lk=prep/people -14 lk=prep/place -35 lk=prep/poss -11 lk=prep/prep 50 lk=prep/subj -33 lk=prep/verb 11
lk=prep/word 8 lk=prof/' -29 lk=prof/? -12 lk=prof/adv -18 lk=prof/aux -13 lk=prof/conj 49 lk=prof/kin 20
lk=prof/prep -18 lk=prof/word -15 lk=school/ -10 lk=school/' -10 lk=school/, -19 lk=school/. -8
lk=school/prep -11 lk=subj/$ -45 lk=subj/, 57 lk=subj/. 20 lk=subj/? -10 lk=subj/adv 56 lk=subj/aux -32
lk=subj/name -22 lk=subj/people 19 lk=subj/prep -57 lk=subj/subj 14 lk=subj/verb -19 lk=subj/word 48
lk=title/ -28 lk=title/$ -29 lk=title/, 43 lk=title/. 34 lk=title/? 30 lk=title/aux 45 lk=title/name -11
lk=title/prep -24 lk=title/word -50 lk=verb/ 35 lk=verb/\" 29 lk=verb/$ -50 lk=verb/' -16 lk=verb/, -13
lk=verb/. -53 lk=verb/: -9 lk=verb/? -14 lk=verb/art 36 lk=verb/aux -36 lk=verb/conj -16 lk=verb/greet -28
lk=verb/org 16 lk=verb/people -7 lk=verb/poss 35 lk=verb/prep 78 lk=verb/subj 30 lk=verb/verb 15 lk=verb/word
58 lk=word/ 101 lk=word/\" 41 lk=word/# -14 lk=word/$ -41 lk=word/' -27 lk=word/( 17 lk=word/, -87 lk=word/.
-15 lk=word/: -47 lk=word/? -12 lk=word/adv 48 lk=word/art 93 lk=word/aux 19 lk=word/conj -19 lk=word/event
-30 lk=word/name -37 lk=word/org -40 lk=word/people -23 lk=word/poss 129 lk=word/prep 41 lk=word/prof -74
lk=word/school -10 lk=word/subj 58 lk=word/title -38 lk=word/verb -26 lk=word/word -43 lk=¶/adv -43
lk=¶/people -10 lk=¶/school 31 lk=¶/¶ 25 lk=—/ 24 lk=。/subj -11 namedcap 145 namedlow 182 namedopen 7 p=! 54
p=\" 29 p=& -27 p=' -8 p=( -13 p=) 31 p=* 53 p=- 30 p=. 23 p=14 -7 p=2nd -9 p=6 -11 p=: 39 p=? 52 p=a -22
p=about 32 p=accept 9 p=add 106 p=adding 66 p=after -30 p=agent 91 p=ah 23 p=al -7 p=all -12 p=also 21 p=am
-25 p=and 103 p=another 36 p=any 44 p=apparently 17 p=are -10 p=as 54 p=asked -26 p=at -121 p=ate -30 p=aunt
-14 p=auntie -37 p=aunty -10 p=ay -7 p=bad -16 p=bbc -10 p=before -12 p=bhai -24 p=big 89 p=bit -19 p=blue -7
p=bord -26 p=born -10 p=boss 38 p=both -13 p=bought -25 p=brother 59 p=bus 18 p=but 19 p=by 58 p=call 27
p=called 90 p=camp -20 p=can't -29 p=captain 45 p=certain 84 p=certo 34 p=chap 11 p=chief -51 p=coach 54
p=colleague -27 p=comes 30 p=compadre 64 p=correct -9 p=counting -18 p=course 28 p=court -12 p=crypto -12
p=de -23 p=deacon 23 p=dear 33 p=der -14 p=did -16 p=different 80 p=dinner -7 p=do -17 p=doc 30 p=doctor 13
p=doing -20 p=dona 25 p=done -13 p=dr 85 p=e -14 p=each -31 p=el -16 p=em -11 p=en -8 p=engineer 23 p=evening
20 p=every -42 p=ex -33 p=fae -14 p=father -52 p=fellow -68 p=finished -7 p=first -8 p=flatmate 10 p=for -36
p=forensic -10 p=forgive -10 p=fort -15 p=found -11 p=fr -37 p=frau -51 p=fraulein 52 p=friend -16 p=frm 48
p=from 13 p=girl -8 p=global -10 p=go -12 p=goat -10 p=goes -15 p=good -16 p=got 11 p=guard -9 p=guten -19
p=guy 42 p=had 23 p=has 23 p=have -19 p=he -20 p=he's -22 p=head -12 p=hello -17 p=her -23 p=here's 14 p=hey
-25 p=him 11 p=himself 26 p=his -30 p=hmm 44 p=hola -16 p=how 55 p=i -43 p=i'm -116 p=ice -8 p=if -12 p=im
-16 p=in -181 p=ini 12 p=institute -9 p=into -14 p=invite 75 p=inviting 46 p=is 74 p=it -17 p=it's 104 p=its
47 p=judge 25 p=keep -22 p=kerem -13 p=khun 26 p=knock -8 p=know 74 p=known 39 p=knows -35 p=korean -19
p=kuya 27 p=la -31 p=lady -21 p=last -17 p=le -17 p=left -19 p=let 31 p=librarian -10 p=like -11 p=little 34
p=llama 24 p=lt -47 p=ma 19 p=ma'am 58 p=madam 11 p=madame 13 p=mademoiselle 49 p=maitre 50 p=make -12 p=mama
-67 p=man 42 p=marine -8 p=mau -18 p=me -70 p=mean 33 p=met -9 p=mine's -9 p=miss 26 p=mister -9 p=mme 13
p=monsieur 25 p=more 11 p=morning -21 p=mr 48 p=mrs 31 p=ms 76 p=my -99 p=n 13 p=na -15 p=name 46 p=name's
132 p=named 107 p=need -16 p=never -8 p=new 21 p=next -7 p=ni -18 p=no -27 p=nor -15 p=normal -11 p=not -36
p=now 30 p=o 7 p=of -46 p=off 34 p=officer 19 p=oh 13 p=ok -8 p=old -54 p=omg -24 p=on 19 p=one's 67 p=only 8
p=open -12 p=or -63 p=out 25 p=over 15 p=own -24 p=pani -40 p=pas -21 p=past 14 p=person -35 p=play -13
p=played -43 p=playing -18 p=port -18 p=prince 46 p=prof 26 p=purser 48 p=queen -10 p=question -24 p=radio
-18 p=re 27 p=reads -15 p=real -22 p=rep 23 p=request -43 p=reverend -19 p=right 37 p=sa -17 p=said 10
p=saint -8 p=same -49 p=san -61 p=say -15 p=says 28 p=school -9 p=see -38 p=seen 12 p=sell -14 p=sells -17
p=semper -18 p=senor -29 p=sergeant -18 p=severn -18 p=sgt 37 p=shared -11 p=she -26 p=she's -18 p=short 20
p=si 72 p=signor 35 p=since -46 p=siobhan -8 p=sir 44 p=sister 39 p=small 21 p=so 47 p=sold -7 p=some 38
p=somebody 11 p=sooo 21 p=sr 18 p=st -51 p=student 44 p=such 58 p=swim -8 p=tal 12 p=talk -8 p=talked -9
p=tall 17 p=tante -32 p=tap -19 p=teach -33 p=teacher 19 p=team -12 p=teatro -9 p=that 20 p=that's 39 p=the
-204 p=them -8 p=then -32 p=there's 51 p=think 12 p=this 173 p=three 28 p=tia -53 p=till -13 p=to 19 p=told
-13 p=trude -13 p=two -31 p=un -9 p=una -11 p=uncle -64 p=under 44 p=us -12 p=ustaz 13 p=van 47 p=very -9
p=viola 28 p=volunteer 15 p=walk -46 p=was -18 p=we -14 p=wee 26 p=went -23 p=were 35 p=wha -10 p=when -22
p=which -18 p=who 15 p=who's 73 p=whos -35 p=with 89 p=wor 13 p=would -57 p=writes 13 p=wrong 47 p=yayasan
-10 p=year's -11 p=yes -14 p=your -11 p=z -9 p=¶ 52 p=– -13 p=— 10 pk= -110 pk=! 54 pk=\" 29 pk=' -8 pk=( -13
pk=) 31 pk=* 53 pk=- 30 pk=. 23 pk=: 39 pk=? 52 pk=adv -36 pk=art -24 pk=aux -29 pk=conj -44 pk=event -48
pk=greet -22 pk=kin 30 pk=name -119 pk=org -38 pk=people 65 pk=place -39 pk=poss -113 pk=prep -154 pk=prof 87
pk=school -50 pk=subj -92 pk=title 106 pk=verb 19 pk=word -83 pk=¶ 52 pk=– -13 pk=— 10 pka=!/ 9 pka=!/\" 38
pka=!/$ 7 pka=!/, 9 pka=!/. 26 pka=!/prep -17 pka=\"/! 17 pka=\"/\" -36 pka=\"/, 11 pka=\"/. 22 pka=\"/aux
-61 pka=\"/event 63 pka=\"/name 34 pka=\"/prep -21 pka=\"/title -12 pka=\"/word 33 pka='/ 73 pka='/' 31
pka='/. -20 pka='/name 8 pka='/poss -8 pka='/prep -26 pka='/prof -8 pka='/school -9 pka='/verb -20 pka=(/ -10
pka=(/) 14 pka=,/ -25 pka=,/! -25 pka=,/\" -24 pka=,/$ 15 pka=,/( 18 pka=,/) -24 pka=,/, 8 pka=,/. 27 pka=,/:
-14 pka=,/; 17 pka=,/? -10 pka=,/art 26 pka=,/aux 42 pka=,/conj 10 pka=,/event -8 pka=,/name -27 pka=,/people
14 pka=,/place -21 pka=,/poss -13 pka=,/prep 37 pka=,/school -11 pka=,/subj 9 pka=,/title 49 pka=,/verb 7
pka=,/word -55 pka=,/¶ -8 pka=./ -34 pka=./! 8 pka=./\" 34 pka=./$ 54 pka=./( -37 pka=./, -12 pka=./. 58
pka=./: 29 pka=./? -13 pka=./adv -17 pka=./aux -20 pka=./name 20 pka=./org -14 pka=./people 18 pka=./prep -64
pka=./prof 37 pka=./school -9 pka=./subj -28 pka=./verb 11 pka=./word 13 pka=/ -41 pka=/! 51 pka=/\" -9
pka=/$ 72 pka=/) -9 pka=/, 12 pka=/. -14 pka=/: -14 pka=/? -42 pka=/adv -13 pka=/art 32 pka=/aux -34
pka=/conj -21 pka=/name -15 pka=/prep -28 pka=/verb 20 pka=/word -31 pka=:/$ 43 pka=:/, -37 pka=:/. 13
pka=:/aux -15 pka=:/name -20 pka=:/prep 25 pka=:/subj -10 pka=:/verb 26 pka=:/word -23 pka=:/¶ -12 pka=;/ 22
pka=;/, 14 pka=?/ -20 pka=?/\" 49 pka=?/$ 34 pka=?/, 19 pka=?/. 27 pka=?/prep -17 pka=?/subj -8 pka=?/word
-18 pka=^/! -33 pka=^/$ 19 pka=^/( 29 pka=^/. -29 pka=^/: -31 pka=^/? 33 pka=^/adv 20 pka=^/art 25 pka=^/aux
27 pka=^/conj 14 pka=^/event -35 pka=^/greet -24 pka=^/name 9 pka=^/org -8 pka=^/people -9 pka=^/place -16
pka=^/prep -23 pka=^/prof -52 pka=^/school -13 pka=^/subj 10 pka=^/title 10 pka=^/verb 58 pka=^/word 36
pka=^/。 -11 pka=adv/ 15 pka=adv/$ 25 pka=adv/' -12 pka=adv/. -29 pka=adv/: 20 pka=adv/? 20 pka=adv/art -20
pka=adv/conj -15 pka=adv/event -8 pka=adv/name -23 pka=adv/prep 11 pka=adv/subj -25 pka=adv/verb 7
pka=adv/word 26 pka=art/! 37 pka=art/$ -42 pka=art/' -9 pka=art/, -22 pka=art/. 38 pka=art/: 15 pka=art/? 33
pka=art/adv 47 pka=art/art 9 pka=art/aux -47 pka=art/event -16 pka=art/kin -8 pka=art/name 21 pka=art/people
-25 pka=art/prep 13 pka=art/prof -32 pka=art/subj 42 pka=art/title -31 pka=art/verb -10 pka=art/word -30
pka=aux/ -29 pka=aux/! 16 pka=aux/\" 46 pka=aux/$ -20 pka=aux/. 29 pka=aux/: 44 pka=aux/? 42 pka=aux/adv -18
pka=aux/aux -35 pka=aux/kin -8 pka=aux/name 18 pka=aux/prep -17 pka=aux/subj -8 pka=aux/verb -22 pka=aux/word
-33 pka=conj/$ -19 pka=conj/. -62 pka=conj/? -64 pka=conj/adv -13 pka=conj/aux 39 pka=conj/conj 12
pka=conj/verb 39 pka=conj/word 33 pka=event/, -68 pka=event/. -7 pka=event/aux 29 pka=event/conj 17
pka=event/subj -9 pka=event/verb 27 pka=greet/! -43 pka=greet/\" -20 pka=greet/' -13 pka=greet/, 53
pka=greet/word 21 pka=kin/$ -12 pka=kin/, 50 pka=kin/. 56 pka=kin/adv 23 pka=kin/art 15 pka=kin/aux -23
pka=kin/prep 8 pka=kin/verb -56 pka=kin/word -14 pka=name/$ -9 pka=name/' -8 pka=name/( -8 pka=name/, -31
pka=name/. -29 pka=name/aux 34 pka=name/conj -22 pka=name/prep -23 pka=name/verb 16 pka=org/, -14
pka=org/prep 13 pka=people/ 50 pka=people/! -21 pka=people/\" -10 pka=people/$ -15 pka=people/' -33
pka=people/, 29 pka=people/. 12 pka=people/? 15 pka=people/adv -17 pka=people/art 15 pka=people/aux 22
pka=people/conj 27 pka=people/prep 14 pka=people/subj -18 pka=people/title -9 pka=people/verb -14 pka=place/$
-8 pka=place/, -36 pka=place/word 37 pka=poss/ -17 pka=poss/! 30 pka=poss/$ 11 pka=poss/adv -10 pka=poss/aux
-61 pka=poss/conj -8 pka=poss/prep -11 pka=poss/word -17 pka=prep/ -12 pka=prep/\" -12 pka=prep/$ 37
pka=prep/' -12 pka=prep/? 34 pka=prep/adv -25 pka=prep/art -25 pka=prep/aux 28 pka=prep/name -23
pka=prep/poss -7 pka=prep/prep 34 pka=prep/prof -15 pka=prep/title 12 pka=prep/verb -78 pka=prep/word -45
pka=prof/ 26 pka=prof/\" 20 pka=prof/$ -21 pka=prof/' 17 pka=prof/, 28 pka=prof/. 8 pka=prof/prep -10
pka=prof/word 8 pka=school/ -23 pka=school/, -13 pka=school/prep 14 pka=subj/$ -32 pka=subj/, -26 pka=subj/.
-19 pka=subj/art -11 pka=subj/aux 55 pka=subj/conj -28 pka=subj/poss -8 pka=subj/prep -14 pka=subj/prof 36
pka=subj/word -8 pka=title/! 8 pka=title/$ -17 pka=title/' 33 pka=title/( 26 pka=title/. 9 pka=title/: 10
pka=title/? -11 pka=title/adv 38 pka=title/art -16 pka=title/aux 28 pka=title/conj 8 pka=title/event -24
pka=title/name -33 pka=title/people -22 pka=title/poss -41 pka=title/prep -9 pka=title/subj 41 pka=title/verb
24 pka=title/word 66 pka=verb/$ -35 pka=verb/' -30 pka=verb/. -34 pka=verb/? 11 pka=verb/adv 14 pka=verb/aux
32 pka=verb/name -17 pka=verb/poss 71 pka=verb/prep 45 pka=verb/prof 12 pka=verb/word -29 pka=word/ -19
pka=word/! 26 pka=word/\" -34 pka=word/$ -58 pka=word/' 31 pka=word/, -32 pka=word/. -34 pka=word/: 10
pka=word/? -31 pka=word/adv -14 pka=word/art -14 pka=word/aux 35 pka=word/conj -25 pka=word/name 28
pka=word/place -7 pka=word/prep -11 pka=word/school -8 pka=word/subj 43 pka=word/verb 36 pka=word/¶ 24 pka=¶/
55 place -10 pp=!/! -9 pp=!/from 38 pp=\"/, 14 pp=\"/. -28 pp=\"/coach 9 pp=\"/dear 18 pp=\"/fellow -13
pp=\"/from 57 pp=\"/hey -13 pp=\"/hi 48 pp=\"/hola -9 pp=\"/it's 11 pp='/, -10 pp='/. -50 pp='/? -11
pp='/captain -21 pp='/dear 27 pp='/dr -14 pp='/global -10 pp='/hey -11 pp='/hi -29 pp='/it's 21 pp='/mrs 34
pp=,/' 7 pp=,/2nd -9 pp=,/a 25 pp=,/also 34 pp=,/an -43 pp=,/and 29 pp=,/as 52 pp=,/but 20 pp=,/dr -7
pp=,/from 18 pp=,/him -11 pp=,/i -7 pp=,/i'm -52 pp=,/ini 12 pp=,/is 36 pp=,/it's -21 pp=,/me -10 pp=,/mine's
-7 pp=,/miss 14 pp=,/mr -27 pp=,/my -9 pp=,/name -39 pp=,/name's 28 pp=,/of -8 pp=,/officer 37 pp=,/on -8
pp=,/one -26 pp=,/send -7 pp=,/si 42 pp=,/st -7 pp=,/teatro -9 pp=,/the 22 pp=,/then -19 pp=,/this 50 pp=,/to
-12 pp=,/una -9 pp=,/who's 32 pp=,/with -27 pp=./\" 28 pp=./' -30 pp=./( -38 pp=./. -17 pp=./a -26 pp=./any
13 pp=./born -10 pp=./but 14 pp=./dr -50 pp=./from -16 pp=./he's 39 pp=./herr 11 pp=./i'm -34 pp=./is 18
pp=./it's 12 pp=./madam 22 pp=./miss 14 pp=./mr 30 pp=./ms 8 pp=./name's 9 pp=./now 32 pp=./one 9 pp=./our
-11 pp=./she -7 pp=./she's -30 pp=./sister 10 pp=./so 35 pp=./some 15 pp=./that 29 pp=./that's 28 pp=./the
-19 pp=./this -27 pp=./which -26 pp=./wrong -30 pp=./— 16 pp=1/off 74 pp=2003/. -31 pp=3/. -7 pp=:/\" 24
pp=:/a -21 pp=:/camp -12 pp=:/he's -15 pp=:/mr 20 pp=?/a -11 pp=^/\" -36 pp=^/' -14 pp=^/a 73 pp=^/accept 13
pp=^/add 16 pp=^/adding 26 pp=^/ah -10 pp=^/auntie -29 pp=^/aunty -34 pp=^/ay -7 pp=^/bhai -24 pp=^/big 17
pp=^/bit -14 pp=^/both -16 pp=^/brother 28 pp=^/captain 9 pp=^/dear -12 pp=^/does 16 pp=^/dr 30 pp=^/ex -30
pp=^/fellow -17 pp=^/forgive -10 pp=^/fort -9 pp=^/fr -43 pp=^/fraulein 52 pp=^/good -7 pp=^/guten -19
pp=^/he's -23 pp=^/hello -13 pp=^/herr -59 pp=^/hmm 44 pp=^/i'm -16 pp=^/in -10 pp=^/it's 74 pp=^/knock -8
pp=^/ma -13 pp=^/ma'am 18 pp=^/madam -28 pp=^/madame 57 pp=^/mademoiselle 49 pp=^/me -7 pp=^/mr 21 pp=^/mrs
21 pp=^/ms -12 pp=^/my -23 pp=^/new 27 pp=^/ni -15 pp=^/old 10 pp=^/omg -24 pp=^/one 43 pp=^/our 36
pp=^/professor 8 pp=^/same -8 pp=^/says -47 pp=^/si 30 pp=^/signor 35 pp=^/sir 11 pp=^/sister 20 pp=^/some 11
pp=^/sooo 21 pp=^/st -12 pp=^/that's 25 pp=^/the -32 pp=^/this -12 pp=^/thought 15 pp=^/tia -53 pp=^/to 44
pp=^/trude -13 pp=^/two -20 pp=^/uncle 10 pp=^/wha -10 pp=^/what -8 pp=^/who -27 pp=^/who's 25 pp=^/whos -55
pp=^/with 34 pp=^/wrong 32 pp=a/\" 9 pp=a/captain 17 pp=a/certain 57 pp=a/different 92 pp=a/dr 33 pp=a/fellow
-12 pp=a/frau -44 pp=a/miss 68 pp=a/mr -37 pp=a/mrs 31 pp=a/ms 30 pp=about/this 29 pp=accept/, -23
pp=accept/from 30 pp=accept/the -21 pp=ada/, -10 pp=add/a -10 pp=add/every -8 pp=add/from 29 pp=add/the -11
pp=adding/a -14 pp=adding/the -10 pp=after/a -18 pp=again/, 35 pp=again/. 33 pp=agency/, -8 pp=agent/, -10
pp=all/named -22 pp=also/a -12 pp=alumni/of -13 pp=am/from 10 pp=amigo/de -10 pp=and/' 8 pp=and/a -56
pp=and/an 31 pp=and/dr 30 pp=and/from -10 pp=and/it's -10 pp=and/one -12 pp=and/she's 39 pp=and/then -13
pp=and/this -8 pp=and/to 47 pp=as/a -19 pp=ask/a -18 pp=asked/about -10 pp=asked/to -30 pp=at/a -10 pp=at/the
-20 pp=band/, 18 pp=batch/from -9 pp=be/a -8 pp=been/to -12 pp=bem/? -14 pp=best/, 26 pp=bot/here's 14
pp=both/, -8 pp=both/. 27 pp=boy/, 52 pp=brrr/, -27 pp=bus/to -20 pp=but/a 35 pp=but/it's -18 pp=but/that's
-17 pp=button/for 46 pp=by/one 15 pp=by/this 18 pp=calls/himself 27 pp=calls/me -17 pp=came/as -10 pp=came/to
-12 pp=capt/. 20 pp=captain/, -19 pp=ceremony/, -8 pp=certain/mr 18 pp=chap/called 8 pp=ciao/! -13 pp=club/,
-38 pp=coach/to -17 pp=company/, -15 pp=cook/, -8 pp=cook/. 41 pp=cousin/, 31 pp=crew/, 42 pp=customs/at -14
pp=dame/, -9 pp=day/, -15 pp=days/. 22 pp=de/la -8 pp=dear/mr -16 pp=dear/ms -13 pp=decide/on 55 pp=did/. 19
pp=did/mrs 31 pp=do/. -34 pp=do/about 30 pp=doesn't/know 31 pp=don't/know 24 pp=door/. -32 pp=dr/. 52
pp=drives/a -13 pp=dunno/, 9 pp=ehm/, 50 pp=ek/request -36 pp=else/. 25 pp=end/. 19 pp=engineer/( 33
pp=engineer/, 27 pp=engineer/from -8 pp=engr/. 32 pp=entrepreneur/. -12 pp=evening/. 25 pp=f/. 64 pp=face/,
-10 pp=factory/, -9 pp=fair/in -10 pp=farm/, -12 pp=farmer/, -34 pp=fee/, -11 pp=fella/from -27 pp=firm/, -7
pp=for/a -20 pp=for/another -14 pp=for/one -17 pp=found/a 39 pp=fr/. -24 pp=from/' 53 pp=from/a 141
pp=from/an -12 pp=from/bord -21 pp=from/one -24 pp=from/the -15 pp=girl/from -24 pp=girl/of -11 pp=go/to -9
pp=goes/by 64 pp=got/a 69 pp=got/me -15 pp=guy/, 73 pp=guy/from -9 pp=guy/named 17 pp=had/a -8 pp=half/of -11
pp=he's/a -54 pp=he's/called 66 pp=he's/the 36 pp=he/, 58 pp=he/is 51 pp=he/sells -9 pp=he/was 17
pp=headline/says -13 pp=heard/of 23 pp=heart/, -29 pp=hello/. -20 pp=hello/its -19 pp=helo/from -14 pp=help/a
-11 pp=her/. -13 pp=her/: 15 pp=her/as 21 pp=her/from -30 pp=her/name's 54 pp=here's/a 13 pp=here/, -10
pp=here/. -15 pp=here/from 24 pp=hers/. -7 pp=hers/is -8 pp=hesitating/over 18 pp=high/, -25 pp=him/, 27
pp=him/. -19 pp=him/: -18 pp=him/from -33 pp=his/. -54 pp=his/name's 33 pp=hm/. 21 pp=hmm/, 29 pp=hour/. 31
pp=hours/, -16 pp=house/, -42 pp=how/about 9 pp=hr/, 50 pp=hrs/. -60 pp=husband/. -11 pp=i'm/a -47
pp=i'm/called -25 pp=i've/known 40 pp=i've/this 17 pp=i/. -10 pp=i/? 31 pp=i/add 19 pp=i/am -25 pp=i/asked
-19 pp=i/be -10 pp=i/can't -29 pp=i/do -11 pp=i/got 14 pp=i/know 33 pp=i/left -8 pp=i/let 31 pp=i/make -11
pp=i/mean 40 pp=i/sell -11 pp=i/teach -32 pp=i/think 15 pp=i/was -29 pp=i/went -13 pp=in/a -11 pp=in/one -12
pp=in/san -15 pp=in/the -11 pp=institute/, -9 pp=invite/, -25 pp=invite/from 43 pp=invite/says -8
pp=invite/the -13 pp=invt/frm 48 pp=is/' -8 pp=is/a 56 pp=is/about 14 pp=is/all 8 pp=is/called -56 pp=is/from
72 pp=is/it -10 pp=is/named 31 pp=is/that -20 pp=is/the -22 pp=is/this 9 pp=it's/' -9 pp=it's/a -33
pp=it's/from 22 pp=it's/our 62 pp=it/, -16 pp=it/. 8 pp=it/goes -15 pp=it/says 46 pp=it/was -16 pp=its/from
10 pp=kitchen/, -9 pp=knocked/: 19 pp=know/a 56 pp=know/any 15 pp=know/from -30 pp=know/no -9
pp=kolej/yayasan -10 pp=la/, -23 pp=lad/, -20 pp=lads/: 7 pp=lady/, 34 pp=lady/called 14 pp=lady/from -7
pp=laugh/. -8 pp=lecture/on -7 pp=letter/, 41 pp=licence/, -7 pp=lifeguard/, -57 pp=line/of 48 pp=line/to 26
pp=linkedin/: 43 pp=list/, 46 pp=live/on -9 pp=logo/of -9 pp=look/at 61 pp=ma/manager -14 pp=man/, 58
pp=man/. 19 pp=man/called -19 pp=man/from -62 pp=man/of -8 pp=manager/, 7 pp=master/of -14 pp=mate/whos 20
pp=me/' -38 pp=me/, 8 pp=me/. -39 pp=me/a -10 pp=me/and 59 pp=me/as -15 pp=me/to 17 pp=message/dr 25
pp=message/from -39 pp=met/. -14 pp=met/any 19 pp=mi/need -18 pp=mikkel/or -31 pp=mind/. -23 pp=mine/. -28
pp=mine/is -13 pp=month/, 13 pp=month/. 21 pp=mr/. 59 pp=mrs/. 44 pp=ms/. 20 pp=my/' -11 pp=my/aunt 17
pp=my/compadre 43 pp=my/cousin 8 pp=my/flatmate -15 pp=my/friend -18 pp=my/old -9 pp=my/own -23 pp=name/: -37
pp=name/is 43 pp=name/of 79 pp=nasa/, -10 pp=need/a -17 pp=new/year's -11 pp=no/, 28 pp=no/to 8 pp=noo/. -7
pp=not/. 16 pp=not/a -8 pp=not/that 38 pp=nothing/. -47 pp=nothing/: 22 pp=notification/says 10 pp=now/' 15
pp=now/, -10 pp=now/. 31 pp=now/: 14 pp=od/pani 18 pp=of/' -11 pp=of/a 18 pp=of/adding 13 pp=of/san -22
pp=of/the -12 pp=of/this 29 pp=off/a 23 pp=off/to -7 pp=oh/, 66 pp=ok/. -40 pp=ok/so 7 pp=ok/who's 14 pp=on/a
-38 pp=on/mr 7 pp=on/the -22 pp=on/which 16 pp=one/' 105 pp=one/. -53 pp=one/: 11 pp=one/at -25 pp=one/from
21 pp=one/mr 24 pp=one/to 59 pp=ora/, 9 pp=out/to 15 pp=over/a -12 pp=owner/of -32 pp=pages/. -7
pp=pending/since -13 pp=people/. 39 pp=phone/says -10 pp=photo/, -16 pp=photo/is -15 pp=picture/is -14
pp=pile/: 8 pp=pilot/, -21 pp=pixar/, 24 pp=price/, -30 pp=prof/. -20 pp=punch/and -27 pp=put/' 7
pp=question/. 7 pp=re/: 22 pp=reach/a 57 pp=recruiter/named 19 pp=regards/, 43 pp=request/from 62
pp=requested/, 12 pp=rgds/, 37 pp=rival/, 18 pp=roof/, 25 pp=said/' 17 pp=say/' -10 pp=says/\" 30
pp=says/it's -11 pp=says/lt -20 pp=school/, -30 pp=send/to 7 pp=sgt/. -11 pp=she's/a -18 pp=she's/called 26
pp=she's/the 36 pp=she/was 11 pp=short/. -17 pp=short/: 8 pp=show/, -11 pp=si/kuya 8 pp=si/ma'am 16
pp=signs/as 7 pp=since/. 9 pp=so/, 20 pp=so/. 8 pp=so/this 41 pp=somebody/called 24 pp=somebody/from -30
pp=someone/from -9 pp=someone/named 10 pp=spoke/about -8 pp=sr/. 7 pp=st/. -109 pp=steel/, -30 pp=sure/on 8
pp=surname/, 25 pp=table/, 7 pp=table/. 8 pp=teach/for -45 pp=that/was -12 pp=the/girl -27 pp=the/great 22
pp=the/korean -19 pp=the/name 10 pp=the/name's 8 pp=the/next -7 pp=the/one -8 pp=the/other -18 pp=the/right
14 pp=the/same -22 pp=the/wrong 69 pp=them/. 14 pp=them/: -9 pp=then/. 11 pp=there's/an 58 pp=there/, 61
pp=there/. -24 pp=thing/, 10 pp=things/about 17 pp=this/. -31 pp=this/chap 11 pp=this/girl 21 pp=this/guy 59
pp=this/is -20 pp=this/man 21 pp=this/mr -14 pp=this/one's 67 pp=this/uncle -41 pp=this/was -9 pp=thoughts/on
38 pp=time/this 28 pp=to/' -14 pp=to/a -9 pp=to/add 29 pp=to/an -10 pp=to/be 8 pp=to/invite 60 pp=to/ma'am 17
pp=to/mr 23 pp=to/our -8 pp=to/sr 8 pp=too/, -12 pp=touch/. 19 pp=town/, -36 pp=un/certain 27 pp=un/certo 34
pp=una/tal 9 pp=uni/, -7 pp=uni/librarian -10 pp=university/, -18 pp=up/. 22 pp=us/, 23 pp=us/. 10 pp=van/der
-9 pp=view/on 52 pp=visionary/. -38 pp=w/a 15 pp=w/this 8 pp=want/the -7 pp=was/a -23 pp=was/from -26
pp=was/one 16 pp=was/the 71 pp=was/with -29 pp=we're/both 28 pp=we/have -16 pp=well/. -7 pp=went/to -23
pp=were/both -9 pp=what/? -11 pp=what/about 36 pp=which/is -12 pp=who's/this -52 pp=who/is 82 pp=with/' -8
pp=with/a 15 pp=with/an -11 pp=with/mr 15 pp=with/that -11 pp=with/the -9 pp=with/this 63 pp=woman/named 16
pp=word/' -18 pp=word/. 12 pp=words/: -8 pp=write/a 42 pp=write/to 45 pp=wrote/' -10 pp=wrote/. -19 pp=year/,
-23 pp=years/, 17 pp=you/, -8 pp=you/. -75 pp=zookeeper/, -16 pp=¶/¶ 14 pw=!/\" 38 pw=!/$ 7 pw=!/, 9 pw=!/.
26 pw=\"/! 17 pw=\"/\" -36 pw=\"/, 11 pw=\"/. 22 pw=\"/for -16 pw=\"/is -20 pw=&/, -17 pw='/' 31 pw='/. -20
pw='/from -22 pw='/h -9 pw='/maguire 82 pw='/ot 13 pw=(/) 14 pw=,/! -25 pw=,/\" -24 pw=,/$ 15 pw=,/( 18
pw=,/) -24 pw=,/, 8 pw=,/. 27 pw=,/: -14 pw=,/; 17 pw=,/? -10 pw=,/a -16 pw=,/again 21 pw=,/and 26 pw=,/at 18
pw=,/b 10 pw=,/base -7 pw=,/for 27 pw=,/from 26 pw=,/here -28 pw=,/him -15 pw=,/house -10 pw=,/lang -15
pw=,/man 24 pw=,/my -11 pw=,/of 18 pw=,/says -26 pw=,/something 38 pw=,/the 52 pw=,/to -9 pw=,/wants 12
pw=,/was 34 pw=,/¶ -8 pw=./! 8 pw=./\" 34 pw=./$ 54 pw=./( -37 pw=./, -12 pw=./. 58 pw=./: 29 pw=./? -13
pw=./and 21 pw=./asks 30 pw=./be -9 pw=./bhai -10 pw=./came 29 pw=./for 10 pw=./from 31 pw=./he 9 pw=./her 26
pw=./i -31 pw=./idea -11 pw=./in -46 pw=./is 51 pw=./lady -18 pw=./lang -35 pw=./my -30 pw=./of 13 pw=./on
-15 pw=./one 7 pw=./said -37 pw=./sat 11 pw=./says -45 pw=./send -25 pw=./the -13 pw=./this 32 pw=./two 55
pw=./wants -15 pw=./was -39 pw=./would 38 pw=./years -10 pw=:/$ 43 pw=:/, -37 pw=:/. 13 pw=:/for 33 pw=:/lund
8 pw=:/queen -15 pw=:/¶ -12 pw=;/, 14 pw=?/\" 49 pw=?/$ 34 pw=?/, 19 pw=?/. 27 pw=?/coisa -14 pw=?/i -8
pw=?/v 8 pw=^/! -33 pw=^/$ 19 pw=^/( 29 pw=^/. -29 pw=^/12 -39 pw=^/: -31 pw=^/? 33 pw=^/a 13 pw=^/aas 50
pw=^/about -8 pw=^/added 33 pw=^/again 35 pw=^/an 14 pw=^/and 108 pw=^/at 31 pw=^/ayuda -17 pw=^/b 22 pw=^/be
-17 pw=^/bem -9 pw=^/bey 45 pw=^/bhai 47 pw=^/came 11 pw=^/check -15 pw=^/dave 11 pw=^/de 23 pw=^/did 56
pw=^/do 19 pw=^/dobry -14 pw=^/driving -15 pw=^/else -10 pw=^/fellow -17 pw=^/for -10 pw=^/from 16 pw=^/guide
13 pw=^/gwaan -7 pw=^/had 26 pw=^/has -9 pw=^/have -10 pw=^/he -9 pw=^/help -8 pw=^/how -11 pw=^/husband -27
pw=^/i -11 pw=^/i'm -9 pw=^/invited -15 pw=^/is -13 pw=^/it -13 pw=^/it's -8 pw=^/ji 29 pw=^/judged 16 pw=^/k
13 pw=^/know -20 pw=^/knows -26 pw=^/lady -14 pw=^/lah -19 pw=^/like -10 pw=^/made 21 pw=^/me -8 pw=^/n 14
pw=^/na -13 pw=^/nee -37 pw=^/nurse -11 pw=^/o 26 pw=^/of -17 pw=^/officer -11 pw=^/old -39 pw=^/one -9
pw=^/or -46 pw=^/ora -9 pw=^/please -20 pw=^/q -19 pw=^/r 11 pw=^/request 30 pw=^/retreat -15 pw=^/s 42
pw=^/say -32 pw=^/says 15 pw=^/sent 34 pw=^/siang -8 pw=^/so -13 pw=^/somebody 28 pw=^/someone 53 pw=^/szepen
-71 pw=^/talk 11 pw=^/taught 16 pw=^/tell -68 pw=^/the 30 pw=^/think -10 pw=^/this -21 pw=^/uncle -14
pw=^/want 29 pw=^/wants -9 pw=^/was 55 pw=^/wei 11 pw=^/who -14 pw=^/wife 16 pw=^/work 21 pw=^/writes 42
pw=^/years -9 pw=^/you -9 pw=^/z 16 pw=^/。 -11 pw=a/! -10 pw=a/$ 44 pw=a/, 23 pw=a/. 33 pw=a/about 17
pw=a/and -36 pw=a/at 27 pw=a/boy -7 pw=a/bulmer 35 pw=a/did 8 pw=a/do -9 pw=a/from -24 pw=a/fund -14
pw=a/girl -12 pw=a/has 32 pw=a/i 10 pw=a/in -59 pw=a/of -9 pw=a/once -9 pw=a/person -18 pw=a/that 29 pw=a/who
-31 pw=a/with 9 pw=about/$ 24 pw=about/, -22 pw=about/. -35 pw=about/? 29 pw=about/in 14 pw=accept/? 17
pw=add/, 66 pw=adding/$ 26 pw=adding/. 31 pw=after/. -15 pw=al/. -7 pw=all/of -9 pw=also/, 32 pw=am/, -11
pw=am/. -11 pw=an/$ 37 pw=an/, -7 pw=an/. -31 pw=an/in -10 pw=an/writes -29 pw=and/, 32 pw=and/. -54 pw=and/a
-13 pw=and/at -24 pw=and/did 27 pw=and/from 25 pw=and/me -13 pw=and/the 27 pw=and/was 16 pw=another/$ -18
pw=another/, 31 pw=another/. 36 pw=any/. 32 pw=as/. 41 pw=at/$ 33 pw=at/, -41 pw=at/. -33 pw=at/and -27
pw=auntie/, 11 pw=aunty/$ 8 pw=be/$ -11 pw=be/, 30 pw=bhai/request -24 pw=big/. 73 pw=born/, -10 pw=both/$ 37
pw=both/, -13 pw=brother/, 17 pw=but/, -25 pw=by/, 26 pw=by/. 45 pw=called/$ -59 pw=called/, 32 pw=called/.
21 pw=called/? 17 pw=called/and 28 pw=camp/, -11 pw=captain/$ 12 pw=captain/, -40 pw=certain/$ 27
pw=certain/, -30 pw=certain/. 40 pw=certo/$ 34 pw=chap/$ 11 pw=coach/\" 20 pw=compadre/, 65 pw=court/$ -9
pw=cousin/$ -16 pw=cousin/, 22 pw=cousin/. 7 pw=de/? -10 pw=dear/, 43 pw=different/, 10 pw=different/. -25
pw=do/, -16 pw=don/$ 8 pw=dr/$ 59 pw=dr/, 31 pw=dr/. 43 pw=every/in -9 pw=ex/, -26 pw=father/. -21
pw=fellow/! -21 pw=fellow/\" -10 pw=fellow/, -8 pw=for/, 29 pw=for/. -44 pw=for/? -40 pw=for/at 62
pw=forgive/, -10 pw=frau/$ -39 pw=frau/bittet 44 pw=fraulein/the 45 pw=frm/$ 48 pw=from/$ 45 pw=from/, 30
pw=from/? 32 pw=from/and -28 pw=from/dunleavy 49 pw=from/e 32 pw=from/has -17 pw=from/in 20 pw=from/to -13
pw=from/wants -14 pw=from/who -14 pw=from/writes -22 pw=girl/, -10 pw=girl/from 17 pw=goat/, -9 pw=got/. 25
pw=got/? -10 pw=great/. -16 pw=guten/, -19 pw=guy/and 54 pw=has/. 33 pw=have/in -15 pw=he's/, 48 pw=he's/.
-17 pw=he's/i'm -32 pw=head/, -11 pw=here's/$ 14 pw=herr/? -61 pw=herr/from 29 pw=herr/wants -40 pw=hey/! -15
pw=hi/! -20 pw=hi/, 25 pw=him/$ -17 pw=him/. 41 pw=his/, -14 pw=hmm/$ 44 pw=hola/, -12 pw=i'm/, -50 pw=i'm/.
-23 pw=i'm/and -7 pw=i'm/too -9 pw=i/, -13 pw=in/$ -21 pw=in/, -36 pw=in/. -44 pw=in/: -11 pw=in/and -11
pw=in/for -8 pw=ini/$ 12 pw=invite/$ -31 pw=invite/, 21 pw=invite/? 40 pw=is/$ 37 pw=is/, -17 pw=is/. 17
pw=is/? 25 pw=is/a 14 pw=is/and 8 pw=is/but 29 pw=is/from 7 pw=is/the -7 pw=is/to 34 pw=it's/! 19 pw=it's/$
14 pw=it's/, 23 pw=it's/. 43 pw=it's/from -19 pw=it's/in 16 pw=it/if -7 pw=its/$ 32 pw=its/, 29 pw=just/$ 16
pw=knock/$ -8 pw=know/, 23 pw=know/. 37 pw=known/since 39 pw=korean/$ -19 pw=kuya/, 27 pw=lady/. 11
pw=le/phong -10 pw=let/in 31 pw=librarian/$ -10 pw=lt/. -20 pw=ma'am/, 21 pw=ma'am/. 13 pw=ma'am/? 17
pw=madame/$ 23 pw=madame/, -39 pw=madame/? 21 pw=manager/press -13 pw=mau/$ -18 pw=me/$ -30 pw=me/, -15
pw=me/. -14 pw=me/: 26 pw=met/, -31 pw=mine's/$ -8 pw=miss/$ -43 pw=miss/, 19 pw=miss/wishes 11 pw=mr/$ -33
pw=mr/' 37 pw=mr/. 15 pw=mr/? -21 pw=mr/sent 7 pw=mrs/, -21 pw=mrs/. -16 pw=mrs/say 31 pw=mrs/says 10 pw=ms/$
9 pw=ms/. 12 pw=ms/from -23 pw=my/$ -10 pw=my/, -13 pw=my/. -16 pw=name's/$ 7 pw=name's/, 69 pw=name's/. 41
pw=name's/mbatha 10 pw=name/$ 25 pw=name/. -32 pw=named/$ 9 pw=named/, 78 pw=named/. -23 pw=need/know -18
pw=ni/. -16 pw=no/$ -13 pw=no/. -7 pw=of/$ -58 pw=of/, -43 pw=of/. 94 pw=of/? -59 pw=of/and 22 pw=of/at -20
pw=of/in 35 pw=of/is -9 pw=of/like -11 pw=off/. 54 pw=officer/, 29 pw=old/$ 14 pw=old/, 9 pw=omg/$ -24
pw=on/$ 93 pw=on/, 10 pw=on/. -29 pw=on/and -28 pw=one/$ 12 pw=one/, -14 pw=one/. 38 pw=one/and -19
pw=one/has 43 pw=one/madam -19 pw=one/of 8 pw=one/to -33 pw=only/. 20 pw=or/$ -60 pw=other/$ 39 pw=other/,
-15 pw=other/. -23 pw=other/in 47 pw=our/. 21 pw=over/$ 18 pw=pani/$ 18 pw=played/, -19 pw=port/, -8
pw=port/. -9 pw=prince/, 30 pw=prof/$ -12 pw=professor/$ 13 pw=professor/, 15 pw=radio/, -15 pw=request/$ -36
pw=same/, -12 pw=same/as -9 pw=san/, -34 pw=say/. -9 pw=says/$ 11 pw=says/, 12 pw=says/wants 18 pw=sell/, -10
pw=sergeant/, -18 pw=shared/, -9 pw=she's/$ -16 pw=she's/, 16 pw=si/$ 42 pw=si/, 30 pw=signor/? 35 pw=since/$
-27 pw=since/. -8 pw=sir/' 41 pw=sister/, 40 pw=sister/. 11 pw=so/$ 8 pw=so/. 25 pw=some/$ -29 pw=some/. 21
pw=some/in 15 pw=sooo/$ 21 pw=sr/, 17 pw=st/, -24 pw=tal/$ 12 pw=teach/, -8 pw=teach/. -8 pw=that's/$ 22
pw=that/$ -20 pw=that/, -16 pw=that/. 42 pw=the/! 48 pw=the/$ -38 pw=the/, -35 pw=the/. -40 pw=the/? -35
pw=the/and -16 pw=the/from 25 pw=the/i 38 pw=the/of -17 pw=the/who 25 pw=then/, -8 pw=then/. -7 pw=this/$ -29
pw=this/, -8 pw=this/. -38 pw=this/? 22 pw=this/and 32 pw=this/fellow 38 pw=this/is 19 pw=this/person 11
pw=this/was -31 pw=tia/asks -33 pw=to/$ -17 pw=to/, 19 pw=to/. -23 pw=to/? 92 pw=to/for -19 pw=to/the -7
pw=trude/$ -13 pw=under/. 44 pw=w/$ 9 pw=was/$ -15 pw=was/, -17 pw=was/at -14 pw=was/from 39 pw=was/with -7
pw=wha/, -10 pw=what/reckon -8 pw=when/was -22 pw=which/? -26 pw=which/is 10 pw=who's/$ 34 pw=who's/? 39
pw=who/$ -34 pw=who/is 62 pw=whos/$ -35 pw=with/$ -29 pw=with/, 69 pw=with/. -31 pw=with/at 10 pw=with/i 26
pw=wor/, 13 pw=wrong/$ -49 pw=wrong/, 47 pw=wrong/. 44 pw=yes/. -14 q=event -15 q=free 117 q=goal -36 q=how
-90 q=link -113 q=name 289 q=odd -117 q=share -235 q=shared -22 quoted -32 qw=eventincap -7 qw=freefirstlow
59 qw=freefirstopen -15 qw=freeinlow 19 qw=freeinopen -45 qw=freeonlylow 42 qw=freeonlyopen 59
qw=goalfirstlow -20 qw=goalincap 21 qw=goalinlow -7 qw=goalonlylow -29 qw=howfirstlow 9 qw=howfirstopen 18
qw=howinlow -12 qw=howonlylow -82 qw=howonlyopen -29 qw=linkfirstopen 8 qw=linkincap -30 qw=linkinlow -57
qw=linkonlylow -12 qw=namefirstlow -18 qw=namefirstopen -22 qw=nameincap 20 qw=nameinlow 51 qw=nameonlycap 40
qw=nameonlylow 161 qw=nameonlyopen 54 qw=oddfirstlow -23 qw=oddfirstopen 22 qw=oddincap -55 qw=oddinlow -52
qw=oddinopen 16 qw=oddonlylow -12 qw=sharefirstlow -36 qw=sharefirstopen -36 qw=shareincap -25 qw=shareinlow
-29 qw=shareinopen 20 qw=shareonlylow -70 qw=shareonlyopen -54 re=_/! 28 re=_/\" 20 re=_/$ 32 re=_/' 12
re=_/( 34 re=_/) 24 re=_/, 17 re=_/: -28 re=_/; -15 re=_/adv -33 re=_/aux 37 re=_/event -41 re=_/kin -18
re=_/org -16 re=_/people -45 re=_/place -13 re=_/poss 40 re=_/prep -45 re=_/prof -31 re=_/school -16
re=_/subj 24 re=_/title 31 re=_/verb 22 re=_/word -16 re=_/¶ -12 re=_/— 43 re=_/。 -11 re=_n/, -8 re=_u/$ 24
re=_u/' 13 re=_u/, -17 re=_u/. 17 re=_u/aux 14 re=_u/verb 9 re=_u/word -10 re=_w/, 20 re=else_/ -9 re=else_/$
-16 re=else_/' 19 re=else_/. -41 re=else_/adv 24 re=else_/conj 27 re=else_/prep -8 re=else_/subj -10
re=else_/verb -14 re=else_/word 15 re=elseu_/$ 10 re=elsew_/aux -7 re=n_/$ -9 re=n_/, -10 re=name_/ -7
re=name_/\" 12 re=name_/$ 29 re=name_/' -36 re=name_/( -15 re=name_/) 13 re=name_/, 34 re=name_/. 32
re=name_/: 47 re=name_/; 10 re=name_/? 9 re=name_/adv 28 re=name_/art 32 re=name_/aux 25 re=name_/conj -27
re=name_/event -41 re=name_/name -25 re=name_/org -43 re=name_/people 19 re=name_/poss -72 re=name_/prep 16
re=name_/prof -28 re=name_/school -29 re=name_/subj 15 re=name_/title 10 re=name_/verb 10 re=name_/word 17
re=name_/¶ 35 re=name_n/' -9 re=name_n/, 15 re=name_n/. -32 re=name_u/$ 28 re=name_u/' 24 re=name_u/, 51
re=name_u/conj -15 re=name_u/prep 11 re=name_u/word -32 re=name_w/, 9 re=name_w/. -11 re=name_w/word -7
re=nameelse_/ -20 re=nameelse_/$ -10 re=nameelse_/' 28 re=nameelse_/, -39 re=nameelse_/. -26 re=nameelse_/:
14 re=nameelse_/aux 19 re=nameelse_/conj 18 re=nameelse_/name -23 re=nameelse_/prep 28 re=nameelse_/subj -9
re=nameelse_/verb 35 re=nameelse_/word 17 re=nameelse_n/, -12 re=nameelsew_/. 28 re=namen_/. -8 re=nameu_/$ 8
re=nameu_/subj 7 re=namew_/ -11 re=namew_/$ -7 re=namew_/. -8 re=namew_/? 11 re=namew_/adv -8 re=namew_/aux
-18 re=namew_/prep 9 re=namew_/verb 35 re=nameword_/ -15 re=nameword_/! -12 re=nameword_/$ 10 re=nameword_/'
9 re=nameword_/, 27 re=nameword_/. 41 re=nameword_/? -10 re=nameword_/art -15 re=nameword_/aux 22
re=nameword_/kin -11 re=nameword_/subj -11 re=nameword_/title -12 re=nameword_/verb 33 re=nameword_/word -15
re=nameword_u/$ 17 re=namewordelse_/art -8 re=namewordelse_/prep -9 re=namewordelse_/subj 14
re=namewordelse_/verb -19 re=namewordu_/, -8 re=u_/! 16 re=u_/$ 12 re=u_/aux -25 re=u_/verb 22 re=w_/$ -13
re=w_/' 8 re=w_/, 30 re=w_/. 15 re=w_/: 11 re=w_/aux 22 re=w_/prep 19 re=w_/subj -13 re=w_/word -16
re=word_/! -18 re=word_/' -10 re=word_/, 39 re=word_/. 9 re=word_/adv -10 re=word_/art 11 re=word_/aux -9
re=word_/prep -15 re=word_/subj 16 re=word_/verb -31 re=word_n/$ 24 re=word_n/? -7 re=word_u/$ -10
re=wordelse_/verb -11 re=wordu_/, -8 re=wordu_/. 18 re=wordw_/$ 9 rl=_/ -23 rl=_/\" -33 rl=_/' -38 rl=_/( -19
rl=_/) 23 rl=_/, 15 rl=_/: 20 rl=_/; -16 rl=_/^ 15 rl=_/adv -24 rl=_/art 36 rl=_/aux -18 rl=_/conj -26
rl=_/event -9 rl=_/greet 26 rl=_/kin 32 rl=_/name -9 rl=_/org -35 rl=_/people 33 rl=_/place -15 rl=_/poss -29
rl=_/prep -29 rl=_/prof 37 rl=_/subj -31 rl=_/title 105 rl=_/verb 20 rl=_n/^ -7 rl=_u/\" -8 rl=_u/' 31
rl=_u/, -17 rl=_u/: 20 rl=_u/art 9 rl=_u/aux -7 rl=_u/title -12 rl=_w/\" 30 rl=_w/. -7 rl=_w/^ -8 rl=else_/'
23 rl=else_/, -17 rl=else_/. -19 rl=else_/^ -22 rl=else_/art -38 rl=else_/aux 19 rl=else_/conj -7
rl=else_/prep -42 rl=else_/title 105 rl=else_/verb -13 rl=else_/word 8 rl=elseu_/^ 9 rl=elsew_/. -10
rl=n_/aux -9 rl=name_/ -16 rl=name_/! 51 rl=name_/\" 18 rl=name_/' -25 rl=name_/( 20 rl=name_/) 10 rl=name_/,
53 rl=name_/. 17 rl=name_/: 31 rl=name_/; 17 rl=name_/? 48 rl=name_/^ -20 rl=name_/adv -38 rl=name_/art -28
rl=name_/conj -33 rl=name_/event -22 rl=name_/greet -41 rl=name_/kin -28 rl=name_/name -48 rl=name_/people 27
rl=name_/place 8 rl=name_/poss -58 rl=name_/subj -76 rl=name_/title -11 rl=name_/verb -25 rl=name_/word 19
rl=name_/— 23 rl=name_n/' -23 rl=name_n/^ 18 rl=name_u/' 29 rl=name_u/, -11 rl=name_u/adv 9 rl=name_u/art 21
rl=name_u/aux -9 rl=name_u/prep -11 rl=name_u/title -11 rl=name_w/prep -9 rl=nameelse_/ -14 rl=nameelse_/\"
17 rl=nameelse_/' -13 rl=nameelse_/: -20 rl=nameelse_/^ 37 rl=nameelse_/adv -13 rl=nameelse_/aux -31
rl=nameelse_/conj 25 rl=nameelse_/place -11 rl=nameelse_/poss -8 rl=nameelse_/prep -40 rl=nameelse_/title -35
rl=nameelse_/verb 41 rl=nameelse_/word 24 rl=nameelse_n/^ -11 rl=nameelsew_/^ 19 rl=nameelsew_/prep 20
rl=nameu_/^ 30 rl=nameu_/prep -25 rl=namew_/, -9 rl=namew_/. 43 rl=namew_/^ 22 rl=namew_/art -23
rl=namew_/prep -14 rl=nameword_/\" -15 rl=nameword_/' -9 rl=nameword_/, 30 rl=nameword_/. -44 rl=nameword_/^
-21 rl=nameword_/adv 9 rl=nameword_/art 11 rl=nameword_/aux 16 rl=nameword_/prep 15 rl=nameword_/subj 20
rl=nameword_/title 28 rl=nameword_u/^ 16 rl=namewordelse_/. -9 rl=namewordw_/^ -21 rl=u_/. 21 rl=u_/^ 34
rl=u_/art -8 rl=u_/aux -18 rl=u_/prep -8 rl=w_/' 14 rl=w_/, -14 rl=w_/. 24 rl=w_/: 16 rl=w_/? 12 rl=w_/art 25
rl=w_/prep -24 rl=word_/, -23 rl=word_/. -12 rl=word_/adv -7 rl=word_/art -26 rl=word_/aux 19 rl=word_/poss
-10 rl=word_/title 41 rl=word_n/^ 19 rl=word_n/art 27 rl=word_u/^ -10 rl=wordelse_/, 12 rl=wordelse_/art -10
rl=wordelse_/prep -8 rl=wordelse_/title -11 rl=wordu_/. 18 rl=ww_/. 14 run=_ -22 run=_n -16 run=_nu 17 run=_u
17 run=_un -10 run=_uu 21 run=_uw -14 run=_w -39 run=_wu -7 run=_ww -11 run=n_ -47 run=nu_ -19 run=un_ -9
run=uu_ -18 run=uw_ -10 run=w_n 8 run=w_w -14 run=wu_ -17 se=0 -28 se=0else -38 se=0name -11 se=0nameelse 19
se=0nameword 13 se=0namewordelse -15 se=0word -16 se=0wordelse -49 se=1 -12 se=1name 40 se=1nameelse -27
se=1nameword 17 se=1word -16 se=1wordelse -7 se=2else -46 se=2name 61 se=2nameelse 14 se=2nameword -38
se=2namewordelse -24 se=2word -36 se=2wordelse -26 signscap -13 signselselow 9 signselseopen 12 signslow 13
signsnamecap -14 signsnameelsecap 12 signsnameelselow 17 signsnamelow 14 signsnameopen 21 signsnamewordcap 10
signsnamewordopen 22 signsopen 20 signswordcap -14 sn=0 -33 sn=1 -68 sn=2 -75 sn=3 -45 st=caps/cap/ -10
st=caps/cap/else -20 st=caps/cap/nameelse -10 st=caps/cap/nameword 14 st=caps/cap/namewordelse -9
st=caps/cap/word -28 st=caps/cap/wordelse -57 st=caps/open/ -47 st=caps/open/else -19 st=caps/open/nameword
-44 st=caps/open/namewordelse -9 st=caps/open/word -13 st=low/cap/ 13 st=low/cap/name 9 st=low/cap/nameelse 8
st=low/cap/nameword 48 st=low/cap/wordelse -9 st=low/low/ -33 st=low/low/else -29 st=low/low/name 19
st=low/low/nameword -34 st=low/low/namewordelse -14 st=low/low/word -30 st=low/low/wordelse -10 st=low/open/
38 st=low/open/else -8 st=low/open/name 59 st=low/open/nameword 7 su=capFalseFalse 12 su=capFalseTrue -11
su=capTrueFalse -10 su=capTrueTrue -47 su=lowFalseFalse -9 su=lowFalseTrue -32 su=lowTrueFalse -15
su=lowTrueTrue -71 su=openFalseTrue -16 su=openTrueTrue -20 theirsaunt 14 theirsboss 13 theirsbrother -16
theirscolleague -8 theirscousin 50 theirsfather -9 theirsflatmate -13 theirsfriend -28 theirsgranny -13
theirshusband 14 theirsmanager -19 theirsmilow -14 theirsmycap 12 theirsneighbour 7 theirspal 23 theirssister
-10 theirsson -10 theirswife 10 theirsyourlow 10 w= -16 w=an -10 w=anand 46 w=aurora 10 w=bergen -29 w=boy -9
w=brent 95 w=can -23 w=colonel 14 w=denver 54 w=fella -16 w=gal 35 w=gift 42 w=god -9 w=google -8 w=grant 10
w=guy -13 w=ha -21 w=hall -9 w=hello -44 w=hyacinth 51 w=job -11 w=junior 8 w=kiel -10 w=lady -19 w=long 19
w=love 16 w=man -8 w=manila -10 w=mate -7 w=may -29 w=me -13 w=memory 86 w=mine -43 w=mo 12 w=my -65 w=na -10
w=nada -33 w=nice -17 w=ok -8 w=one -10 w=other -9 w=pal 14 w=paris -9 w=peace -8 w=prince 20 w=rosario 25
w=royal -24 w=said -17 w=swan -8 w=umm -7 w=us -15 w=viola 67 w=wellington 87 w=will -11 x2=&a -8 x2='d -134
x2='m -35 x2=.e -8 x2=.m -66 x2=aa -25 x2=ab -24 x2=ac -18 x2=ad -77 x2=ag -43 x2=ah 116 x2=ai 13 x2=ak -54
x2=al -19 x2=am 31 x2=an 27 x2=ao -57 x2=ap -29 x2=ar -44 x2=at 18 x2=au -31 x2=av 21 x2=ax -11 x2=az 43
x2=b4 -8 x2=ba -17 x2=be 53 x2=bi 71 x2=bo 80 x2=bs 16 x2=bu 9 x2=by -47 x2=ce -32 x2=ch -80 x2=ci 28 x2=ck
-32 x2=co -37 x2=cs -36 x2=ct -17 x2=cy 29 x2=da 67 x2=de 31 x2=dh 28 x2=di 86 x2=dl 62 x2=dm -19 x2=do 20
x2=dr 88 x2=ds -56 x2=dt 17 x2=du -11 x2=dy -14 x2=dø -16 x2=ea -14 x2=eb 46 x2=ec 27 x2=ed -159 x2=ee 23
x2=eh 24 x2=ei -15 x2=ek 31 x2=el 31 x2=elseak 32 x2=elseam -20 x2=elsean -10 x2=elseau -16 x2=elsebi -9
x2=elsece -18 x2=elseer 32 x2=elsehm -31 x2=elseky 18 x2=elsena -11 x2=elsend 62 x2=elsenz 17 x2=elseon 68
x2=elsera 26 x2=elsern 10 x2=elsers -8 x2=elsest -14 x2=elsete -11 x2=elseth 40 x2=em 57 x2=en 57 x2=eo 39
x2=ep -28 x2=er -158 x2=es -148 x2=et 39 x2=ev -8 x2=ew 18 x2=ey 50 x2=ez -24 x2=fa 28 x2=fe -24 x2=ff -63
x2=fo -10 x2=fs -14 x2=ft -21 x2=fu -7 x2=ga 32 x2=ge -64 x2=gg 12 x2=gh 42 x2=gi -40 x2=go -9 x2=gs -52
x2=gu -33 x2=gy -28 x2=he -28 x2=hh -10 x2=hi 61 x2=hm -11 x2=hn 31 x2=ho 109 x2=hs -24 x2=ht -50 x2=hw -8
x2=hx -9 x2=hy -53 x2=ia 145 x2=ic -42 x2=id -27 x2=ie 53 x2=ii 42 x2=ij 8 x2=ik 81 x2=il 55 x2=im 71 x2=in
12 x2=io 60 x2=ip -17 x2=iq 41 x2=ir 82 x2=is 60 x2=it 16 x2=iz -8 x2=ja -49 x2=je 37 x2=ji -34 x2=jk 47
x2=jn 8 x2=ju -12 x2=ka 91 x2=ke 151 x2=kh -19 x2=ki 37 x2=ks -24 x2=ku 132 x2=ky -66 x2=la 82 x2=lc 16 x2=ld
66 x2=le -21 x2=lf 7 x2=li -11 x2=lk -12 x2=ll -93 x2=lm 106 x2=lo -22 x2=lp -9 x2=ls -10 x2=lt -26 x2=lu -18
x2=lx -11 x2=ly -30 x2=mb -9 x2=me -38 x2=mi -43 x2=mm -108 x2=mo -23 x2=mp -10 x2=ms -33 x2=my -12 x2=na 66
x2=nameac 43 x2=namead -94 x2=nameae -89 x2=nameaf -28 x2=nameag -12 x2=nameah 21 x2=nameai -168 x2=nameal
-49 x2=nameam 64 x2=namean -7 x2=nameao -47 x2=namear -26 x2=nameas 32 x2=nameat -35 x2=nameav 11 x2=nameaw
-15 x2=nameax -14 x2=nameaz 25 x2=namebe 16 x2=namebo 26 x2=nameby -29 x2=nameca -9 x2=namech -13 x2=nameck
-34 x2=namecy -67 x2=nameda 42 x2=namedd 23 x2=namede 25 x2=namedh 33 x2=namedi -48 x2=namedo -13 x2=nameds
-25 x2=namedu 9 x2=namedy -18 x2=nameea 48 x2=nameed 20 x2=nameee -24 x2=nameeg -9 x2=nameei 42 x2=nameej 9
x2=nameek 71 x2=nameel 15 x2=nameelsead -8 x2=nameelseal 65 x2=nameelseam -11 x2=nameelseau -21 x2=nameelseba
8 x2=nameelsece -13 x2=nameelseda -35 x2=nameelsede -9 x2=nameelseel -11 x2=nameelseen -29 x2=nameelsees -11
x2=nameelseey -7 x2=nameelsego -10 x2=nameelseia -45 x2=nameelseil -42 x2=nameelseio 25 x2=nameelseis -14
x2=nameelsela 60 x2=nameelsene -23 x2=nameelsent 95 x2=nameelseon -16 x2=nameelsera 10 x2=nameelsers -29
x2=nameelsert 68 x2=nameelsess 16 x2=nameelsest -25 x2=nameelseto -26 x2=nameelsety -16 x2=nameelseun 67
x2=nameem -35 x2=nameen -43 x2=nameeo 14 x2=nameep 42 x2=nameer -13 x2=namees -25 x2=nameev 19 x2=nameew 9
x2=nameey -29 x2=namefe 9 x2=nameff 22 x2=namefi -56 x2=namega -64 x2=namege -35 x2=namegh 25 x2=namegi 8
x2=namego 20 x2=nameha 21 x2=namehe -77 x2=namehn -52 x2=nameho 34 x2=nameia 73 x2=nameic -12 x2=nameid -39
x2=nameie 28 x2=nameif 26 x2=nameig 18 x2=nameik 40 x2=nameil -20 x2=nameim 17 x2=namein 68 x2=nameio 52
x2=nameip -23 x2=nameiq 42 x2=nameir 23 x2=nameis -79 x2=nameiz 34 x2=nameja 25 x2=nameje 11 x2=nameji 11
x2=namejo 32 x2=nameka 55 x2=nameke 50 x2=nameko -36 x2=nameku 15 x2=nameky -42 x2=namela -71 x2=nameld -30
x2=namele -25 x2=namelf -14 x2=nameli -59 x2=namelm 33 x2=namelo 30 x2=namels 18 x2=namelt 11 x2=namelu -48
x2=namely -33 x2=namema -66 x2=nameme 28 x2=namemi 15 x2=namemo -37 x2=namems -36 x2=namemu 32 x2=namenc 31
x2=namend 57 x2=namene 60 x2=nameng -29 x2=namenh -63 x2=nameni 19 x2=namenk -13 x2=namenn -79 x2=nameno 32
x2=namens 24 x2=nament -59 x2=nameny 49 x2=nameoe 18 x2=nameoi -40 x2=nameol -36 x2=nameom -18 x2=nameon -68
x2=nameor 57 x2=nameos 23 x2=nameou 43 x2=nameoz -7 x2=namepa 55 x2=nameph -19 x2=namera 30 x2=namerd -18
x2=namerg 18 x2=nameri 9 x2=namerk -37 x2=namerl 35 x2=namero -40 x2=namers 70 x2=namert -35 x2=nameru 33
x2=namery -38 x2=namesa -75 x2=namese 43 x2=namesh -22 x2=namesi 84 x2=namess 23 x2=namest -28 x2=namesz 23
x2=nameta -9 x2=namete 30 x2=nameti 9 x2=nametl 36 x2=nameto -10 x2=nametr 42 x2=nametu 27 x2=namety 36
x2=nameua 60 x2=nameuc -19 x2=nameud 18 x2=nameuf 53 x2=nameuk 13 x2=nameul 39 x2=nameum 17 x2=nameun 72
x2=nameur -98 x2=nameus 50 x2=nameva -15 x2=nameve -12 x2=namevo -31 x2=namevy -20 x2=namewa 25 x2=namewe 11
x2=namewo -25 x2=namewordal 24 x2=namewordan -48 x2=namewordce -36 x2=namewordelseay -29 x2=namewordelsedy
-19 x2=namewordelseel 14 x2=nameworden -10 x2=nameworder -16 x2=namewordft 42 x2=namewordha -21 x2=namewordid
-18 x2=namewordin -22 x2=namewordla 51 x2=namewordll -15 x2=namewordlo -44 x2=namewordmo 12 x2=namewordmy -65
x2=namewordna -13 x2=namewordne -43 x2=namewordng 23 x2=namewordnt 10 x2=namewordor 8 x2=namewordoy -9
x2=namewordry 86 x2=namewordte -7 x2=namewordus -15 x2=nameworduy -13 x2=namewordve 16 x2=namewu 11 x2=nameya
-110 x2=nameye -46 x2=nameyo 19 x2=nameys 31 x2=nameza 78 x2=nameze 51 x2=namezo 17 x2=nd -47 x2=ne 57 x2=ng
-38 x2=ni 140 x2=nk 58 x2=nn 111 x2=no -48 x2=ns -71 x2=nt -103 x2=nu 12 x2=nv -41 x2=oa 44 x2=ob -28 x2=oc
-9 x2=od 28 x2=og -11 x2=oh 18 x2=oi 27 x2=ok -32 x2=ol -44 x2=om 19 x2=on -82 x2=oo -29 x2=or -75 x2=os 29
x2=ot -16 x2=ou 99 x2=ov 81 x2=ow -19 x2=ox -11 x2=oy 47 x2=oz 18 x2=pa -32 x2=pc -9 x2=pe 68 x2=ph -37 x2=po
-12 x2=ps -62 x2=pt -24 x2=ra 41 x2=rb -17 x2=rc -7 x2=re -89 x2=rf -16 x2=rg -23 x2=ri 35 x2=rk -11 x2=rm
-66 x2=rn -34 x2=ro -36 x2=rr -28 x2=rs -82 x2=rt -33 x2=ru 62 x2=ry -92 x2=sa 109 x2=sc -12 x2=se 58 x2=sh
-67 x2=si 31 x2=sm -7 x2=so 35 x2=ss -74 x2=st -27 x2=su 19 x2=sy 98 x2=ta 99 x2=td -14 x2=te -82 x2=th 43
x2=ti -12 x2=to 14 x2=ts -106 x2=tt 12 x2=tu 15 x2=tz -22 x2=ud 17 x2=ue -55 x2=ug 21 x2=uh -30 x2=ui 18
x2=um -38 x2=un -37 x2=uo 78 x2=up -20 x2=ur 62 x2=us 78 x2=ut 15 x2=uv -12 x2=uw 41 x2=ux -9 x2=uy 64 x2=va
25 x2=vc -19 x2=ve -23 x2=vp -22 x2=vs -11 x2=vy -9 x2=wa 60 x2=wd -19 x2=we 51 x2=wi -26 x2=wn 59 x2=wo -12
x2=wordan -10 x2=wordar -12 x2=worday -7 x2=wordce 14 x2=wordck -9 x2=wordde 18 x2=worddy -14 x2=wordelseay
-16 x2=wordelseer -10 x2=wordelsele -9 x2=wordelsent 21 x2=worder -15 x2=wordht 14 x2=wordip 39 x2=wordir -18
x2=wordle 19 x2=wordme -14 x2=wordmm -7 x2=wordne -11 x2=wordng 12 x2=wordnt -12 x2=wordod -10 x2=wordok -8
x2=wordon 22 x2=wordot -17 x2=wordss -10 x2=wordth 50 x2=wordty -9 x2=wordys -9 x2=ws -45 x2=wt -17 x2=wu 37
x2=wy 22 x2=xo -11 x2=y1 -27 x2=ya 21 x2=ye -39 x2=yk 63 x2=yl 28 x2=ym 25 x2=yn 67 x2=yo -9 x2=ys 98 x2=yy
-23 x2=za 30 x2=ze 27 x2=zi 17 x2=zt -15 x2=zy -13 x2=요 -8 x2=ます -11 x3='ll -95 x3='ve -31 x3=-ho 52 x3=-up
-8 x3=aaa -24 x3=aac 41 x3=aad -42 x3=aai -19 x3=aam -13 x3=aan 31 x3=aap 26 x3=aas -11 x3=abo 34 x3=abs -9
x3=abu 9 x3=aby 28 x3=aca 49 x3=ace -80 x3=ack -54 x3=ada -37 x3=ade 31 x3=adh 31 x3=adi 27 x3=ads -22 x3=ady
-28 x3=ael -9 x3=afa 36 x3=aga -35 x3=age -26 x3=agh 17 x3=agi -33 x3=aha -15 x3=ahn -20 x3=ai -52 x3=aia 25
x3=aid -40 x3=ail -128 x3=ain 9 x3=air 29 x3=ais -12 x3=ait -15 x3=aja 57 x3=aji -8 x3=aka -18 x3=ake -45
x3=aku 13 x3=aky -8 x3=ala -52 x3=ale -50 x3=ali -63 x3=all -44 x3=als -18 x3=ama -89 x3=ame 16 x3=ami -20
x3=ams -48 x3=an -10 x3=ana 91 x3=and -14 x3=ane -64 x3=ang -49 x3=ani 175 x3=ank -7 x3=ann -17 x3=ano 23
x3=ans -50 x3=ant 11 x3=anu -19 x3=any 36 x3=apa -23 x3=ara -56 x3=arb -12 x3=ard -47 x3=are -51 x3=arf -9
x3=ari 9 x3=ark -40 x3=arl 35 x3=arm -23 x3=ars 10 x3=aru 15 x3=ary -50 x3=asa -72 x3=ase 33 x3=ash -11
x3=ask -36 x3=ass 13 x3=ast -16 x3=asu 12 x3=asz 22 x3=ate -79 x3=ath 61 x3=ato 68 x3=ats -21 x3=att -16
x3=atu 16 x3=aud 16 x3=ave 31 x3=avo 12 x3=avy -23 x3=awa 65 x3=awn 97 x3=aya 34 x3=aye 19 x3=ayo 26 x3=ays
-129 x3=aza 11 x3=azi 78 x3=b4 -8 x3=bab -14 x3=bae 23 x3=bah -20 x3=bal 14 x3=ban -47 x3=bar -34 x3=bas 18
x3=bay -10 x3=baz 32 x3=bba -11 x3=bby -21 x3=bea -26 x3=bee -22 x3=ben 72 x3=ber -14 x3=bes -16 x3=bet 34
x3=bev 49 x3=bia -30 x3=bie -8 x3=bke 27 x3=ble -116 x3=boa -10 x3=boe -8 x3=boi -40 x3=bon -12 x3=bot -24
x3=boy -9 x3=bre -25 x3=bry -12 x3=bui -7 x3=bus 49 x3=cal 49 x3=cam -30 x3=can -41 x3=cao -33 x3=cat 40
x3=cca -48 x3=ced -8 x3=cel 41 x3=cer -22 x3=ces -9 x3=cfo -9 x3=cha -26 x3=che -137 x3=chi 36 x3=cho 63
x3=cia -15 x3=cie 50 x3=cio 44 x3=cks -18 x3=cky -59 x3=col -12 x3=con -30 x3=cot -50 x3=cra -29 x3=cts -15
x3=cum -10 x3=cus -19 x3=cy 38 x3=dad -79 x3=dae -8 x3=dag -36 x3=dah 42 x3=dak -20 x3=dal 62 x3=dam -97
x3=dan 32 x3=dar 58 x3=day -27 x3=ddy -8 x3=ded -107 x3=dee -28 x3=dek 55 x3=dem -18 x3=den -26 x3=der -38
x3=des -74 x3=dge -21 x3=dia 66 x3=dic -26 x3=die 15 x3=din -46 x3=dio -8 x3=diq 39 x3=dis -109 x3=dit -18
x3=dka 12 x3=dle -35 x3=dly -40 x3=don 14 x3=doo -11 x3=dor 32 x3=dou 69 x3=dov 12 x3=dra 62 x3=dre 15 x3=duc
-21 x3=due -11 x3=duh -19 x3=dun 17 x3=dur 97 x3=dwa 34 x3=ead 17 x3=ean -99 x3=eau -23 x3=eba 27 x3=ebe 59
x3=ebo 27 x3=eca -8 x3=ech -30 x3=ecs -8 x3=ect -13 x3=ed -28 x3=eda -20 x3=ede -21 x3=edi 102 x3=edu 9
x3=eek -46 x3=eel -7 x3=eem 38 x3=een -94 x3=eep -17 x3=ees 70 x3=eet 70 x3=ege 51 x3=ego -20 x3=ei -10
x3=eia 74 x3=eig 26 x3=ein 47 x3=eir -9 x3=eja 10 x3=eju -12 x3=ek -44 x3=eka 80 x3=eke 33 x3=eks 68 x3=eku
149 x3=ela 32 x3=eld -12 x3=ele 19 x3=eli 39 x3=ell 70 x3=elm 25 x3=elo -62 x3=els -20 x3=elt -10 x3=elu -12
x3=ely -34 x3=ema 48 x3=emi -35 x3=emu 32 x3=ena 33 x3=enc 31 x3=end -18 x3=ene 73 x3=eng 9 x3=enk 74 x3=eno
-7 x3=ens -10 x3=ent -29 x3=eon 10 x3=eph -19 x3=era 60 x3=erd 29 x3=erg -37 x3=erm -32 x3=ero -17 x3=ers -36
x3=ery -24 x3=esa 21 x3=ese -10 x3=esh 53 x3=esi 32 x3=esk -16 x3=ess -70 x3=est -24 x3=eta 48 x3=etd -14
x3=etz -9 x3=eun 15 x3=eur -16 x3=eus 34 x3=eva -56 x3=eve 39 x3=ewe -9 x3=ews -12 x3=eya -88 x3=eye 7 x3=eze
32 x3=fam -8 x3=fer 9 x3=ffs -8 x3=fi -119 x3=fia 43 x3=fie -8 x3=fik 118 x3=fin -15 x3=for 21 x3=frm -8
x3=fts -11 x3=ful -23 x3=gal 13 x3=gan -12 x3=gar -18 x3=gaz 32 x3=ged -12 x3=gen -29 x3=ger -45 x3=ggi -7
x3=ght 20 x3=gie -7 x3=gio 9 x3=gis 9 x3=gle -17 x3=gny 14 x3=god -10 x3=goh 24 x3=gon 11 x3=gor 43 x3=gos
-19 x3=gou -16 x3=gue -29 x3=gul 71 x3=gun 35 x3=gus 12 x3=guy 28 x3=ha -21 x3=hai -25 x3=hal 84 x3=ham 39
x3=han 78 x3=hao -15 x3=has -8 x3=hay 64 x3=haz -36 x3=hed -11 x3=hem -14 x3=hen -46 x3=heo 30 x3=her -9
x3=hes -22 x3=hid 18 x3=him 21 x3=hin 128 x3=hip 19 x3=hit 26 x3=hka 67 x3=hm -31 x3=hoa -14 x3=hoi 12 x3=hon
32 x3=hou -9 x3=hra 12 x3=hto -22 x3=hug 19 x3=hur -20 x3=huw 45 x3=hys 23 x3=i.e -8 x3=iah 73 x3=ial -26
x3=iam -19 x3=ian -154 x3=iar 28 x3=ibe -19 x3=ibi -25 x3=ibo 23 x3=ice -24 x3=ich -21 x3=ick -29 x3=ics -20
x3=ide -45 x3=idh 32 x3=idi -37 x3=ids -13 x3=ied -11 x3=iel 78 x3=ien 23 x3=ier 9 x3=ies 14 x3=iet 91 x3=ife
-9 x3=ift 37 x3=iga 26 x3=igg 12 x3=igh 78 x3=igo 24 x3=iit 101 x3=ijk 47 x3=ijn 8 x3=ika -31 x3=ike 55
x3=ikh -14 x3=iko -49 x3=iku -28 x3=ila -63 x3=ild 94 x3=ile 48 x3=ilk -10 x3=ill -42 x3=ilo -14 x3=ils -20
x3=ily -10 x3=ima -71 x3=ime -10 x3=imi 13 x3=imo -53 x3=ina 31 x3=ind 49 x3=ine 13 x3=ing -141 x3=inh -29
x3=ini 60 x3=ink -21 x3=inn -28 x3=ino -19 x3=ins 49 x3=int -12 x3=inv -39 x3=inz 17 x3=ion -16 x3=ior 36
x3=ios 46 x3=iou 17 x3=ips -9 x3=ira 19 x3=ire -15 x3=iri 30 x3=irs -16 x3=iru 83 x3=isa -40 x3=ise 100
x3=ish -70 x3=isi 25 x3=iso 48 x3=iss 7 x3=ist 40 x3=ita -38 x3=ite 21 x3=ith 50 x3=itl 36 x3=ito -19 x3=its
-14 x3=itt 13 x3=ity -33 x3=itz -17 x3=ium -12 x3=ius 48 x3=iva 9 x3=ive -81 x3=iwe 37 x3=iwi -25 x3=iwo -25
x3=ixo -11 x3=iya -43 x3=iyo -18 x3=iza 9 x3=ja -158 x3=jah -15 x3=jan 107 x3=jat 26 x3=ji -18 x3=jin 89
x3=jo 32 x3=job -11 x3=joe -42 x3=jon -16 x3=joy -22 x3=jun 68 x3=kai 9 x3=kak 32 x3=kan 22 x3=kar 9 x3=kat
10 x3=kay -9 x3=ked -15 x3=kel -10 x3=kem 54 x3=ken -25 x3=ker -34 x3=kes -50 x3=ket -24 x3=key -12 x3=kha 13
x3=kie -12 x3=kim 15 x3=kin -19 x3=kka 23 x3=kor -62 x3=kos 31 x3=ksi 23 x3=kup 59 x3=kwu 11 x3=kya -22
x3=kye -55 x3=laf -28 x3=lah -66 x3=lan 61 x3=lao -12 x3=lar -7 x3=las -29 x3=lau -21 x3=lav 9 x3=law -26
x3=lax -11 x3=lay 22 x3=lda 20 x3=lde 12 x3=ldo -10 x3=lds -10 x3=ldt -9 x3=led 29 x3=lee 57 x3=lek 26 x3=leo
-16 x3=ler -27 x3=les -24 x3=let -50 x3=ley -38 x3=lft -7 x3=lga 22 x3=lge -35 x3=li -44 x3=lia 41 x3=lid -14
x3=lie 86 x3=lif 18 x3=lik 36 x3=lim -40 x3=lin -71 x3=lio 10 x3=lip -15 x3=lis 49 x3=lko -15 x3=lks -17
x3=lla 58 x3=lle 54 x3=lls -24 x3=lly 70 x3=lon 13 x3=los 24 x3=loy 20 x3=lph -8 x3=lsa -12 x3=lse -17 x3=lsh
-10 x3=lta -30 x3=lth -10 x3=lty -27 x3=lu -66 x3=luf 14 x3=lul -12 x3=lum 17 x3=lya 43 x3=lyn 23 x3=lys 86
x3=mai -10 x3=mak -16 x3=mal -11 x3=mam -14 x3=man -110 x3=mar -13 x3=mat -28 x3=max -14 x3=may -29 x3=mba
-10 x3=mbe 31 x3=mbi 58 x3=mbo 23 x3=mdm -19 x3=me -13 x3=med 20 x3=mee 16 x3=mel 14 x3=men -25 x3=mer -16
x3=mes -47 x3=met -38 x3=mia -74 x3=mie -37 x3=mil 35 x3=min -32 x3=mio -12 x3=mir 76 x3=mke 98 x3=mma 27
x3=mmm -106 x3=mmy -15 x3=mo 12 x3=moe 60 x3=mon 10 x3=mph -29 x3=mpt -13 x3=mre 32 x3=mus 14 x3=mut 16 x3=my
-65 x3=na -10 x3=nae -99 x3=nal -78 x3=nam 39 x3=nan -61 x3=nar 15 x3=nas 27 x3=nat 24 x3=naw -12 x3=nca 10
x3=nce 29 x3=nch -11 x3=ncs -8 x3=ncy -8 x3=nda 47 x3=nde 64 x3=ndi -66 x3=ndl 63 x3=ndr 89 x3=nds -13 x3=ndt
34 x3=ndy 14 x3=ned -11 x3=nek 44 x3=nel 9 x3=nem 10 x3=neo -9 x3=nep 33 x3=ner -24 x3=ney -15 x3=nga 48
x3=ngh -11 x3=ngo -17 x3=ngs -35 x3=ngu -29 x3=nia -18 x3=nie 12 x3=nik 12 x3=nil -38 x3=nin -96 x3=nis 13
x3=nja 31 x3=nji -24 x3=njo -17 x3=nka 45 x3=nku 13 x3=nky -24 x3=nle 44 x3=nli -9 x3=nly -14 x3=nne 61
x3=nni -49 x3=nnt -11 x3=nny -23 x3=noa 12 x3=non 11 x3=nor -11 x3=nos 44 x3=nry 7 x3=nsa 35 x3=nse -19
x3=nst -25 x3=nsy 113 x3=nta -37 x3=nte 12 x3=nth 38 x3=nti -30 x3=nts -19 x3=nty 68 x3=nus -28 x3=ny1 -27
x3=nya -31 x3=nye -8 x3=nza 21 x3=nzo 17 x3=o'd -58 x3=oah -7 x3=oan -22 x3=oat -12 x3=obi 13 x3=odd 20
x3=odu -11 x3=odø -8 x3=oen 39 x3=ofe -14 x3=off 12 x3=ofi 59 x3=oga -89 x3=oge -46 x3=ogy -28 x3=ohn -52
x3=oil -7 x3=oir -30 x3=oix 14 x3=oja 23 x3=ok -8 x3=oke -44 x3=ola 69 x3=old -46 x3=ole -28 x3=olf -17
x3=olm 121 x3=olo 26 x3=ols 90 x3=olu 13 x3=oma 38 x3=omo -11 x3=oms -8 x3=one -11 x3=ong 63 x3=oni -11
x3=onn -9 x3=ono -11 x3=ons -34 x3=ony 13 x3=oob -19 x3=ood 30 x3=ooh -9 x3=ook -11 x3=ool -8 x3=oom -9
x3=ooo -56 x3=oop 16 x3=oor 46 x3=oos 18 x3=oot -12 x3=ope -25 x3=ops -40 x3=ora 84 x3=ore -48 x3=orf -8
x3=org 35 x3=ori -10 x3=ork -9 x3=ors -30 x3=ort -18 x3=ory 74 x3=osa -55 x3=ose -45 x3=osh -52 x3=osk 65
x3=ost -34 x3=ota 12 x3=oth 55 x3=otr 41 x3=ots -14 x3=ott 45 x3=oud -14 x3=oug 18 x3=oui -14 x3=ouk 13
x3=oun -39 x3=our -40 x3=ous -32 x3=ova 12 x3=ove -26 x3=own -26 x3=ows -29 x3=owt -17 x3=owu 33 x3=owy 12
x3=oya -60 x3=oyd 8 x3=oye -37 x3=oz -7 x3=ozi 12 x3=pal 14 x3=pam 65 x3=pat -57 x3=ped -11 x3=peg -11 x3=pen
-14 x3=per -20 x3=pet -11 x3=pho 31 x3=pia -11 x3=pim 38 x3=pip 20 x3=pir -11 x3=pol -16 x3=pos -10 x3=ppa 52
x3=ppe 25 x3=pto -21 x3=pym 33 x3=q&a -8 x3=que -10 x3=qui 35 x3=rae -7 x3=rah 62 x3=raj 29 x3=ral -13 x3=ram
13 x3=ran 8 x3=rar -13 x3=ras 22 x3=rau -11 x3=ray -9 x3=rby -9 x3=rcy -70 x3=rda -22 x3=rdo 32 x3=rds -19
x3=rdø -9 x3=red 32 x3=reh 43 x3=rej 9 x3=rek 41 x3=rem -72 x3=ren 43 x3=rer -18 x3=res -26 x3=ret -12 x3=rev
-26 x3=rey 64 x3=rge -25 x3=rgo -13 x3=ria -39 x3=rid -28 x3=rig -9 x3=ril -24 x3=rin 49 x3=rio 18 x3=rip -11
x3=ris -19 x3=rit -37 x3=riz 53 x3=rja 20 x3=rji 32 x3=rke 29 x3=rks -34 x3=rky 18 x3=rla -11 x3=rle -69
x3=rma -9 x3=rmo 14 x3=rna 9 x3=rne -46 x3=rno 27 x3=rol -35 x3=rom -16 x3=ron -66 x3=rop -7 x3=ros -8 x3=rov
91 x3=row -18 x3=roy 89 x3=roz 33 x3=rra -7 x3=rre 24 x3=rrr -19 x3=rse -37 x3=rsk -10 x3=rst -9 x3=rta 59
x3=rth -31 x3=run 43 x3=ruv -8 x3=rva 41 x3=rve 15 x3=rys 145 x3=sad -66 x3=sah 27 x3=sal 16 x3=san 62 x3=sby
-40 x3=sch -9 x3=sco -22 x3=sed -16 x3=seh -9 x3=sei 10 x3=sel -68 x3=sem -9 x3=sen 50 x3=seo 47 x3=ser 82
x3=sez -14 x3=sha 36 x3=shi 18 x3=sho -8 x3=sht -36 x3=sia 91 x3=sic -10 x3=sie 13 x3=sif 8 x3=sim 8 x3=sin
35 x3=sis 26 x3=six -8 x3=ska -10 x3=ske 11 x3=ski 9 x3=sky -31 x3=sla 22 x3=sle 30 x3=sna -7 x3=son -10
x3=sos -27 x3=sou 33 x3=spe 69 x3=sra 51 x3=sry -16 x3=ssa 23 x3=sse 10 x3=sso -14 x3=sta 23 x3=sti -40
x3=sto 11 x3=sts -12 x3=stu 27 x3=sty 25 x3=sua 11 x3=suf 38 x3=sun -11 x3=sup -59 x3=sus -27 x3=syn 55
x3=t'd -14 x3=tag -13 x3=tal -48 x3=tam 64 x3=tan -44 x3=tap -46 x3=tar -53 x3=tas -10 x3=tch -12 x3=ted -42
x3=tek 22 x3=ter 47 x3=tes -19 x3=tet -10 x3=tha 50 x3=the 32 x3=ths -11 x3=thx -9 x3=thy -67 x3=tia -17
x3=tic -8 x3=tie -66 x3=til 45 x3=tim 24 x3=tis 40 x3=tle -26 x3=tly -24 x3=tna -20 x3=toc -10 x3=tok -7
x3=tom -25 x3=ton 33 x3=tor -114 x3=tos -26 x3=tou 66 x3=toy -11 x3=tra -43 x3=tri 27 x3=tro -23 x3=tsa 16
x3=tse 103 x3=tta 11 x3=tte -24 x3=tti 74 x3=tto -55 x3=tty -13 x3=tua 48 x3=u'd -34 x3=uan 8 x3=uay -12
x3=uda 18 x3=ude 30 x3=udy -23 x3=uel 17 x3=uem -11 x3=ues 23 x3=uet -8 x3=uff -39 x3=ugh 10 x3=ugo 14 x3=uil
30 x3=uin -17 x3=uis 21 x3=uit -30 x3=uiz 14 x3=uki 19 x3=ula 33 x3=ull -7 x3=ulo 14 x3=ulp -9 x3=ult -8
x3=umm -7 x3=una -93 x3=und 59 x3=une -30 x3=ung 80 x3=unn 89 x3=upe 36 x3=ura -37 x3=ure -11 x3=uri -25
x3=urn -21 x3=uro -17 x3=urs 21 x3=urt 12 x3=ury -14 x3=us -15 x3=usa 25 x3=use -20 x3=usi 24 x3=ust -26
x3=uta 35 x3=ute -10 x3=uth -25 x3=uto 20 x3=uwe 14 x3=uya 74 x3=uza 9 x3=vac -8 x3=vah -12 x3=val -67 x3=van
35 x3=var -35 x3=vc -19 x3=vea 68 x3=vel -9 x3=ven -36 x3=ver -17 x3=ves -10 x3=via 25 x3=vik -42 x3=vil -10
x3=vin 20 x3=vio 73 x3=vir 27 x3=vis -25 x3=viv -55 x3=vko 15 x3=von -41 x3=vos -18 x3=vou -12 x3=vov -10
x3=voy -17 x3=vp -22 x3=wal 50 x3=wan 23 x3=way -33 x3=wed -9 x3=wei 18 x3=wen 22 x3=wer -11 x3=wha -19
x3=wht -13 x3=wil 85 x3=win -20 x3=wit 14 x3=won 11 x3=woo 60 x3=wot 71 x3=y'd -13 x3=yal -25 x3=yam 22
x3=yan 30 x3=yaw 46 x3=yen 29 x3=yer -7 x3=yet 25 x3=yla 39 x3=yle 109 x3=yna 20 x3=yne 35 x3=ynh 41 x3=yyy
-14 x3=zan 62 x3=ze 46 x3=zer -25 x3=ziq 41 x3=zit -9 x3=zka -31 x3=zsa 50 x3=zyk 33 x3=zzy -10 x3=ður 25
x3=ław -23 x3=います -11
"""
