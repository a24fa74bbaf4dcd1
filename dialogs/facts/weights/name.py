"""The learned weights of the table `name`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
's -91 Cafter -33 Cafterlink 9 Caftertitle -26 Cbefore -62 Cbeforename -81 Ia=accept 22 Ia=acceptname -60
Ia=add 51 Ia=added 53 Ia=addedname 15 Ia=addelse 29 Ia=adding -38 Ia=addingname 29 Ia=addname -71 Ia=adds -16
Ia=connect 25 Ia=connectname 145 Ia=connectnameelse 25 Ia=from 8 Ia=fromnameword -18 Ia=fromword 19
Ia=invitation -14 Ia=invitationname 58 Ia=invite -12 Ia=invited 88 Ia=invites 29 Ia=linkedin 45
Ia=linkedinname 26 Ia=name 39 Ia=nameelse 41 Ia=namename 46 Ia=note 56 Ia=page -32 Ia=pagename 17 Ia=profile
-8 Ia=profilename 18 Ia=request -70 Ia=requested -15 Ia=requestname -44 Ia=requestsname 11 Ia=says -18
Ia=saysname -113 Ia=saysnameelse 12 Ia=saysnameword 7 Ia=send 64 Ia=sendname -67 Ia=sends -9 Ia=sent -7
Ia=sentname 82 Ia=wants 84 Ia=wantsname 44 Ia=wantsnameelse 8 Ia=wantsnameword 8 Ia=write 37 Ia=writename -9
Ia=writes 58 Ia=writesname -24 Ia=wrote 41 Ib=accept -21 Ib=acceptname 13 Ib=added 10 Ib=adding 19
Ib=addingname 44 Ib=addname 16 Ib=connect -57 Ib=from 70 Ib=fromelse -13 Ib=fromname 9 Ib=fromnameword 25
Ib=fromword -16 Ib=invitation 49 Ib=invitationname 60 Ib=invite 65 Ib=invited -14 Ib=invitedname 30
Ib=invitename 55 Ib=invitingname -8 Ib=linkedin 46 Ib=linkedinname 91 Ib=message 16 Ib=messagename -42
Ib=name 58 Ib=namename -75 Ib=namewordelse 21 Ib=note -13 Ib=notename 34 Ib=page -11 Ib=pagename 10
Ib=profile -26 Ib=request 18 Ib=requestelse -12 Ib=requestname 110 Ib=says -40 Ib=saysnameelse 20 Ib=send 87
Ib=sendname 35 Ib=sendnameelse 15 Ib=sends -10 Ib=sent -10 Ib=sentname 9 Ib=wants -10 Ib=wantsname -7
Ib=write -60 Ib=writename 26 Ib=writes -50 Ib=writeword 44 Ib=wrote -42 Ib=wrotename -11 K=cap -59 K=low -127
K=open -28 a=! 23 a=\" 41 a=$ 27 a=& -12 a=' 32 a=) 19 a=, 12 a=. 13 a=/ 28 a=12 -50 a=2 -12 a=: 37 a=; -10
a=@ 60 a=a -13 a=aas 52 a=about 41 a=accept -37 a=account 8 a=achterberg 10 a=add -75 a=added 23 a=adds 8
a=adeyemi 24 a=again 66 a=ako -10 a=ali 14 a=and 38 a=antes 39 a=are -18 a=as 16 a=asked 17 a=asks 26
a=assistant 19 a=at 19 a=ayuda -18 a=b 10 a=baby -35 a=banda 27 a=banks 31 a=base -9 a=batch 17 a=be -45
a=becker 16 a=before 51 a=behind 17 a=bem -10 a=berg 23 a=between -8 a=bey 89 a=bhai 50 a=bittet 44 a=both
-12 a=boy -18 a=boys -10 a=brown 50 a=bulmer 32 a=business -7 a=butter -10 a=by -28 a=c 9 a=call -10 a=calls
-46 a=came 14 a=can -35 a=chapter -10 a=check -14 a=checked 9 a=chen 10 a=choir -15 a=claims 8 a=clinic -20
a=clooney -16 a=cohort -11 a=coisa -13 a=college -18 a=colliery -8 a=conceicao -10 a=contact -15 a=cook 40
a=costa 41 a=costume -9 a=curie -9 a=da -33 a=dancer -7 a=dave 9 a=daw -7 a=de -12 a=dia -45 a=did 75 a=diver
-9 a=do -35 a=dobry -15 a=does 14 a=done -21 a=down -19 a=drilled 58 a=driving -15 a=du -7 a=dubois 31
a=dunleavy 41 a=e -26 a=elizabeth -13 a=else -14 a=elumelu -12 a=en -7 a=engineer -50 a=except 25 a=explained
23 a=fae 19 a=fellow 17 a=firm 8 a=floor -10 a=for -35 a=ford 49 a=from 131 a=fund -37 a=garcia 37 a=gave -28
a=general -9 a=get 19 a=gets 16 a=girl -24 a=gone -8 a=got -10 a=grandfather 17 a=grandson -24 a=guide 9
a=had 41 a=hall -17 a=hands 41 a=hanım 48 a=has 20 a=hat 37 a=have -28 a=he -10 a=heads 71 a=held 33 a=help
-9 a=her 15 a=high -8 a=hill 46 a=him -33 a=hires -7 a=hiring 59 a=his -11 a=house -18 a=how -11 a=hr 17
a=husband -25 a=i -23 a=i'd -33 a=i'm -53 a=idea -10 a=if -15 a=in -27 a=into -23 a=invitation 27 a=invited
25 a=invites 26 a=is 57 a=it's -38 a=ji 51 a=ji's -7 a=joined 9 a=jones 37 a=judged 30 a=just 13 a=k 9
a=kelly 45 a=khan 13 a=kim 25 a=know -71 a=knows -79 a=ko -12 a=la -11 a=lady -38 a=lah -20 a=lamp -19 a=lang
-42 a=larsen 32 a=lead 8 a=left 8 a=letters -11 a=like 15 a=lincoln 36 a=lindqvist -9 a=list -8 a=lives 62
a=lol 9 a=london 16 a=long 33 a=looks 12 a=loom -11 a=love -12 a=lu -16 a=lund -8 a=m'a -29 a=madam -32
a=made 18 a=maguire 82 a=makes 42 a=man -15 a=maria 29 a=may -36 a=mbatha 10 a=me -37 a=measured 44 a=mensah
41 a=messages -9 a=met -9 a=mi -9 a=milk -13 a=mine -10 a=mo -7 a=mor -60 a=mori 27 a=murphy 26 a=mutch 62
a=my -25 a=n 26 a=nair 31 a=nee -41 a=next 18 a=nguyen 22 a=ni -23 a=nine -13 a=no 33 a=novak 17 a=nurse -8
a=o 17 a=off 16 a=office -20 a=officer -30 a=ok 10 a=okoye 22 a=old -47 a=on -33 a=once -30 a=one 10 a=ones
-8 a=opened 35 a=or -49 a=ora -18 a=ot 11 a=out 30 a=over -9 a=p 16 a=pa -15 a=page 28 a=park 28 a=party -8
a=passed 14 a=person -10 a=phong -7 a=placement 65 a=planck -20 a=played -22 a=plays 40 a=please -20 a=press
-13 a=pulled 19 a=pun 8 a=put -18 a=q -20 a=queen -15 a=quine -10 a=r 15 a=ran 7 a=real 12 a=really 8
a=reckon -8 a=remember -8 a=requested 32 a=requests 35 a=retreat -16 a=reyes 33 a=rossi 18 a=s 48 a=sa -9
a=said -51 a=same -43 a=sang 22 a=santos 25 a=say -34 a=says -20 a=scanned 7 a=scholars -8 a=school -12 a=se
-20 a=selling 13 a=sells 14 a=send -38 a=sends 36 a=sent 38 a=shared -22 a=shouted 10 a=show -17 a=showed 53
a=siang -8 a=side -11 a=signs 15 a=silva 24 a=since 12 a=singh 20 a=sir 20 a=sister -10 a=sits 14 a=siya -16
a=so 18 a=soap -15 a=somebody 43 a=someone 57 a=something 59 a=speaker -18 a=spoke -8 a=stag -7 a=station -22
a=students -7 a=summit 10 a=szepen -70 a=tae -10 a=tanaka 23 a=tanaka's 8 a=tau -17 a=taught 55 a=te -27
a=tea -7 a=tech -7 a=technician 35 a=tell -66 a=tent -10 a=that -25 a=the 63 a=thing -8 a=think -16 a=thinks
-14 a=this 12 a=through -10 a=till -9 a=time 14 a=to -69 a=together -26 a=told -14 a=train -22 a=turned 8
a=two 49 a=uncle -26 a=university -16 a=until -9 a=up -22 a=used -19 a=v 14 a=van 46 a=von -44 a=w 25 a=wait
-8 a=walker 24 a=want -14 a=wants -7 a=was 38 a=watches 8 a=we -25 a=wei 10 a=well 19 a=went 26 a=were 32
a=when -8 a=which 11 a=who 49 a=who's 7 a=wife 12 a=will 97 a=wishes 9 a=with -56 a=work 30 a=worked 11
a=would 11 a=writes 43 a=wrote 35 a=years -30 a=you -11 a=young 17 a=youth -22 a=z 13 a=¶ 21 a=– -57 a=— 42
a=。 -11 aa=!/\" -21 aa=!/' -24 aa=!/he -16 aa=!/i -7 aa=!/she 11 aa=\"/$ 15 aa=\"/. 27 aa=\"/i -12 aa=$/$ 37
aa='/$ 28 aa='/( 23 aa='/, 17 aa='/. -8 aa='/and -16 aa='/at -18 aa='/but 24 aa='/has 46 aa='/in 25 aa='/on
11 aa=(/boat 28 aa=(/not -8 aa=(/the 25 aa=)/, -17 aa=)/. -17 aa=,/\" 26 aa=,/' -10 aa=,/. 26 aa=,/11 -9
aa=,/14 10 aa=,/1971 25 aa=,/1985 -20 aa=,/1986 -11 aa=,/1991 -19 aa=,/2 -12 aa=,/2001 -12 aa=,/2009 -15
aa=,/2019 -18 aa=,/4 10 aa=,/40 -19 aa=,/5 -18 aa=,/6 29 aa=,/8 -17 aa=,/a -33 aa=,/about 9 aa=,/adult -27
aa=,/after -9 aa=,/again 11 aa=,/all -16 aa=,/also 55 aa=,/always 37 aa=,/an 27 aa=,/and -9 aa=,/another 23
aa=,/apparently 98 aa=,/as -52 aa=,/ask -44 aa=,/asked 20 aa=,/asks -10 aa=,/at 17 aa=,/aye -9 aa=,/be -30
aa=,/bee 7 aa=,/before -24 aa=,/blue -8 aa=,/both -36 aa=,/but 11 aa=,/by -59 aa=,/came 12 aa=,/can -21
aa=,/class -22 aa=,/county 21 aa=,/creative 44 aa=,/cy -15 aa=,/different -28 aa=,/do -38 aa=,/does 18
aa=,/don't 41 aa=,/dyer 33 aa=,/eight 8 aa=,/eleven -15 aa=,/every -27 aa=,/fifteen -9 aa=,/first -22
aa=,/for 14 aa=,/forgive -22 aa=,/forty -18 aa=,/from 22 aa=,/funeral 31 aa=,/good 19 aa=,/great -108
aa=,/had 11 aa=,/has -11 aa=,/have -16 aa=,/he -20 aa=,/he's 33 aa=,/head 8 aa=,/her -14 aa=,/hers 46
aa=,/him -24 aa=,/hiring 11 aa=,/hot -8 aa=,/i -62 aa=,/i'm -74 aa=,/i've -31 aa=,/if -19 aa=,/in 35
aa=,/invite 10 aa=,/is 40 aa=,/it -37 aa=,/it's -105 aa=,/last -17 aa=,/like -16 aa=,/looked 33 aa=,/loss 17
aa=,/me -16 aa=,/met 16 aa=,/mine -15 aa=,/mine's -9 aa=,/minus -18 aa=,/my 13 aa=,/nairobi -10 aa=,/nakuru
-28 aa=,/new -15 aa=,/next -12 aa=,/nine -11 aa=,/no -10 aa=,/none -25 aa=,/nor -17 aa=,/not 28 aa=,/nothing
23 aa=,/now 9 aa=,/of 41 aa=,/once -9 aa=,/one -36 aa=,/only -26 aa=,/or 13 aa=,/other -21 aa=,/pensioner 7
aa=,/please 28 aa=,/proper 35 aa=,/quick -13 aa=,/request 38 aa=,/retired -29 aa=,/roadie 15 aa=,/sat 27
aa=,/says 8 aa=,/sent -9 aa=,/she -8 aa=,/she's 31 aa=,/should -36 aa=,/six 51 aa=,/siya 9 aa=,/so -27
aa=,/sorry -8 aa=,/still 60 aa=,/taught 9 aa=,/that's 27 aa=,/the -44 aa=,/then -18 aa=,/they -8 aa=,/third
-18 aa=,/thirty 7 aa=,/thirty-one -20 aa=,/three -17 aa=,/to -11 aa=,/told 18 aa=,/took 30 aa=,/trained 11
aa=,/tuesday -21 aa=,/twenty 19 aa=,/two -14 aa=,/unknown 69 aa=,/very 56 aa=,/wala 18 aa=,/walked 15
aa=,/was 75 aa=,/we 84 aa=,/we'd 13 aa=,/we're -10 aa=,/weh 56 aa=,/well -83 aa=,/where -9 aa=,/which -13
aa=,/who 65 aa=,/who'd 51 aa=,/who's 86 aa=,/whom 18 aa=,/with 18 aa=,/without 40 aa=,/writes -13 aa=,/wrote
-16 aa=,/years -12 aa=,/yes -8 aa=,/you -26 aa=,/your -7 aa=./\" 79 aa=./$ 23 aa=./' -9 aa=./. -11 aa=./2 28
aa=./a -13 aa=./all -9 aa=./and 15 aa=./any 26 aa=./came -20 aa=./don't 42 aa=./dr 31 aa=./ever 14 aa=./every
-12 aa=./five 31 aa=./found 34 aa=./four 11 aa=./from 48 aa=./good 22 aa=./he 16 aa=./he's -24 aa=./her 19
aa=./hes 27 aa=./him -26 aa=./his -10 aa=./hmm -11 aa=./i 30 aa=./i'd -26 aa=./i'm -30 aa=./i've 28 aa=./im
-57 aa=./in -16 aa=./invite 7 aa=./is -28 aa=./it -8 aa=./it's 90 aa=./lovely -15 aa=./me 7 aa=./mine -27
aa=./my -18 aa=./never -41 aa=./nice -16 aa=./ninja -14 aa=./not -12 aa=./nothing 34 aa=./now 53 aa=./one -29
aa=./same 15 aa=./says 14 aa=./sells -23 aa=./she 25 aa=./she'd -19 aa=./so -33 aa=./somebody 50 aa=./someone
-233 aa=./stood -12 aa=./sure 10 aa=./that -13 aa=./that's -11 aa=./the -22 aa=./there 21 aa=./there's -24
aa=./thirty -39 aa=./two 12 aa=./very -13 aa=./want -7 aa=./wants 36 aa=./we 57 aa=./we're 8 aa=./we've -14
aa=./well 13 aa=./when 12 aa=./with -9 aa=./would -10 aa=./yes 12 aa=./¶ 40 aa=12/, -49 aa=2/. 9 aa=:/\" 46
aa=:/' -8 aa=:/he's 11 aa=:/i -19 aa=:/me -8 aa=:/my 15 aa=:/the -35 aa=;/i 22 aa=;/the 9 aa=?/! -12 aa=?/$
51 aa=?/' -25 aa=?/? 18 aa=?/he -40 aa=?/he's -17 aa=?/i -29 aa=?/i'm 15 aa=?/no -14 aa=?/she 24 aa=?/we 15
aa=a/. 30 aa=a/good 14 aa=a/la -10 aa=aas/$ 52 aa=about/our 16 aa=added/me 26 aa=again/$ 69 aa=again/: 10
aa=again/sorry -18 aa=ako/. -7 aa=and/all -35 aa=and/decide -9 aa=and/he 21 aa=and/he's -22 aa=and/her 16
aa=and/i 40 aa=and/i'd -13 aa=and/me 85 aa=and/my 22 aa=and/no 12 aa=and/now -9 aa=and/she 10 aa=and/tell -36
aa=and/the 24 aa=and/then -13 aa=and/this -30 aa=and/was 53 aa=and/we 18 aa=as/i -7 aa=as/me -9 aa=as/well 15
aa=asked/me 37 aa=asks/. 12 aa=at/a -9 aa=at/my -17 aa=at/the 50 aa=ayuda/: -18 aa=b/. 21 aa=banda/$ 27
aa=banks/invited 13 aa=bem/? -10 aa=bey/, 68 aa=bhai/$ -31 aa=bhai/sent 8 aa=bittet/, 44 aa=brown/, 18
aa=brown/. 11 aa=bulmer/on 32 aa=but/i -8 aa=but/my -9 aa=but/she 8 aa=but/this -55 aa=c/. 12 aa=came/for 11
aa=chapter/, -10 aa=check/# -15 aa=clinic/. -20 aa=coisa/$ -13 aa=conceicao/asks -10 aa=cook/. 25 aa=cook/and
7 aa=costa/, 12 aa=costa/. 11 aa=da/cunha -16 aa=dave/dave 9 aa=de/la -9 aa=de/quem -29 aa=did/inspect 14
aa=do/. -25 aa=do/in -8 aa=dobry/$ -15 aa=down/the -18 aa=driving/lol -15 aa=dubois/. 8 aa=dubois/? 12
aa=dunleavy/$ 41 aa=e/. 33 aa=else/get -10 aa=fae/the 20 aa=fellow/. 28 aa=fellow/sent -19 aa=for/her 9
aa=for/the 28 aa=ford/, 16 aa=from/a 16 aa=from/dakar 12 aa=from/lidl 11 aa=from/my 9 aa=from/our 19
aa=from/selangor 36 aa=from/the 7 aa=from/two -65 aa=from/ulaanbaatar -45 aa=gave/him -19 aa=gave/me -17
aa=gave/us 11 aa=had/a -11 aa=had/him -9 aa=had/me 10 aa=had/the 24 aa=has/asked 21 aa=has/been 30
aa=has/invited 33 aa=has/no -18 aa=has/question -88 aa=has/sent 23 aa=has/the -28 aa=has/two 23
aa=has/written 9 aa=held/the 30 aa=here/$ 9 aa=house/. -15 aa=how/$ -10 aa=husband/, -24 aa=i've/dealt -9
aa=i/, -9 aa=i/? -19 aa=i/can -16 aa=i/did 11 aa=i/don't 63 aa=i/go -42 aa=i/invite -8 aa=i/never 24
aa=i/send -11 aa=i/think 29 aa=i/was -10 aa=if/i -8 aa=in/a 17 aa=in/belize 18 aa=in/common -20 aa=in/dakar
40 aa=in/gdynia -35 aa=in/hull -9 aa=in/malmo -11 aa=in/my 58 aa=in/ohio -10 aa=in/one 16 aa=in/perth -14
aa=in/rotterdam 24 aa=in/split -11 aa=invitation/came 27 aa=invited/me 38 aa=invites/me 25 aa=is/' -25
aa=is/. 22 aa=is/a 16 aa=is/buyer 7 aa=is/from 8 aa=is/in 26 aa=is/it 16 aa=is/my -53 aa=is/not 7 aa=is/now
31 aa=is/the 14 aa=is/what -25 aa=is/where -38 aa=it/down -9 aa=it/is 37 aa=ji/$ 40 aa=jones/. 13
aa=judged/my 12 aa=k/. 7 aa=khan/wants 9 aa=kim/invited 11 aa=know/quick -19 aa=knows/me 11 aa=knows/this -28
aa=lady/, -18 aa=lady/of -7 aa=lah/who -20 aa=larsen/. 13 aa=like/? -14 aa=like/me -26 aa=lol/$ -13
aa=london/. 12 aa=lund/$ -13 aa=maguire/' 52 aa=man/, 14 aa=man/from -17 aa=mbatha/. 10 aa=me/to -11
aa=mensah/, 29 aa=mine/, -10 aa=mori/invited 10 aa=murphy/. 8 aa=murphy/invited 9 aa=mutch/, 24 aa=my/own -27
aa=n/. 15 aa=nair/. 10 aa=nee/, -41 aa=next/to 19 aa=now/. -8 aa=of/a -7 aa=of/all -44 aa=of/my -10 aa=of/the
26 aa=off/the 22 aa=office/, -18 aa=on/. -21 aa=on/here 19 aa=on/linkedin 10 aa=on/one -26 aa=once/. -11
aa=one/. 26 aa=ones/. -8 aa=or/mikael -48 aa=or/not 26 aa=or/what -10 aa=ora/. -10 aa=ot/' 11 aa=out/of 37
aa=over/a -7 aa=page/says 29 aa=park/, 9 aa=person/$ -7 aa=please/$ -12 aa=q/$ -20 aa=queen/$ -15 aa=r/. 15
aa=ran/the 13 aa=request/hai -22 aa=requested/$ 9 aa=requested/me 24 aa=s/. 41 aa=said/? -8 aa=sang/in 22
aa=sat/in -13 aa=says/he 51 aa=says/i -66 aa=says/no -20 aa=says/she's -26 aa=says/the 14 aa=says/we 44
aa=sends/me 12 aa=sent/a 7 aa=sent/me 20 aa=sent/request 9 aa=she/does -11 aa=show/, -16 aa=showed/me 53
aa=siang/, -8 aa=since/the 26 aa=singh/would 9 aa=smith/, -11 aa=smith/invited 13 aa=somebody/$ -23
aa=somebody/. 36 aa=something/$ 7 aa=something/, 29 aa=something/. 27 aa=station/in -17 aa=szepen/$ -70
aa=tanaka's/invitation 8 aa=taught/me 43 aa=tell/me -71 aa=that/my 14 aa=the/one -8 aa=the/other 24
aa=the/puppeteer 43 aa=the/same -11 aa=thinks/i -15 aa=this/time 37 aa=through/the -9 aa=to/add -12
aa=to/another -27 aa=to/be 7 aa=to/me 29 aa=to/my -12 aa=together/, -12 aa=told/me -14 aa=too/, -13 aa=up/to
-9 aa=used/to -19 aa=v/$ 20 aa=v/. 8 aa=van/der 47 aa=w/my -24 aa=want/add 25 aa=want/connect 10 aa=wants/in
8 aa=wants/me -61 aa=wants/to 47 aa=was/a 17 aa=was/at -19 aa=was/in -97 aa=was/mine -13 aa=was/my 41
aa=was/on -9 aa=was/one 23 aa=was/the 43 aa=was/there 8 aa=we/were 9 aa=wei/$ 7 aa=who/came -8 aa=who/did -93
aa=who/gave -32 aa=who/keeps 87 aa=who/sat -10 aa=who/was 22 aa=wishes/to 9 aa=with/a 12 aa=with/the -11
aa=with/two -16 aa=would/like 18 aa=writes/. -29 aa=writes/that -22 aa=young/, 7 aa=young/. 28 aa=¶/note -10
aa=¶/¶ 25 aa=。/i -11 ak= -27 ak=! 23 ak=\" 41 ak=$ 27 ak=' 32 ak=) 19 ak=, 12 ak=. 13 ak=/ 28 ak=: 37 ak=;
-10 ak=adv -19 ak=art 12 ak=aux 62 ak=conj -16 ak=event -69 ak=greet -26 ak=kin -38 ak=name -25 ak=org -91
ak=people -53 ak=place -26 ak=poss -39 ak=prep -28 ak=prof -37 ak=school -91 ak=subj 20 ak=title 8 ak=verb 57
ak=word -39 ak=¶ 21 ak=– -57 ak=— 42 ak=。 -11 b=! 15 b=\" 24 b=' 8 b=( 31 b=) -13 b=* 51 b=. 87 b=03 26 b=1
82 b=2 -9 b=2003 8 b=3 -9 b=4 12 b=40 -29 b=5 22 b=97 8 b=: 36 b=; -11 b=? 15 b=^ 22 b=about 17 b=academy 30
b=across 17 b=ada -24 b=add 10 b=after -25 b=again 79 b=agency -8 b=agent 7 b=agronomist -10 b=all -72 b=also
-30 b=alumni -13 b=always -60 b=amigo -11 b=an -11 b=and 20 b=another -33 b=any 40 b=app 27 b=are -9 b=as 46
b=ask -23 b=asked -44 b=asks -11 b=at -103 b=ate -11 b=auditor -10 b=aye 23 b=back 7 b=band 18 b=bank -8
b=barge -10 b=barrister 16 b=batch -11 b=be -40 b=beach -15 b=been -25 b=being -32 b=believe 29 b=bem -13
b=bench -18 b=best 27 b=between 7 b=big 36 b=bit -9 b=bloke -10 b=board 10 b=boat -8 b=boston -8 b=bot 15
b=both -26 b=bought -7 b=bournville -50 b=box 13 b=boy 40 b=brother -14 b=brrr -29 b=bus 12 b=but -44
b=button 43 b=buyer -9 b=by 41 b=c 16 b=cafe -7 b=call 28 b=called -55 b=calls 49 b=can -14 b=capt 21
b=captain -23 b=car -7 b=ceremony -9 b=certain 20 b=chainsaw -26 b=chair -10 b=chairlift -10 b=chap 9 b=check
43 b=chief -8 b=church -9 b=class -24 b=click 12 b=clipboard 62 b=club -38 b=coach -15 b=coaches -12 b=come
-38 b=comes 15 b=concrete 11 b=connect 12 b=connected 8 b=cook 30 b=cooperative 28 b=corps 14 b=could -35
b=court -9 b=cousin 26 b=crane 12 b=crew 40 b=cross -7 b=customs -13 b=da -14 b=dame -9 b=day -35 b=days 15
b=de -17 b=dear -38 b=decide 58 b=dentist -8 b=deposition 10 b=depot 38 b=desk -18 b=died 19 b=different -18
b=dig -25 b=director -19 b=do 29 b=doctor 25 b=doctorate 20 b=does -11 b=doesn't 37 b=don't 13 b=door -26
b=dorm -9 b=down -7 b=dr 58 b=dredger -8 b=drinks -42 b=drives -13 b=driving 12 b=dublin 14 b=ehm 45 b=ek -28
b=electrician 15 b=else 20 b=engineer 51 b=engr 33 b=enough 31 b=entered -10 b=entrepreneur -14 b=eu -7
b=even -32 b=evening 30 b=ever 10 b=every -9 b=everybody -38 b=ex -21 b=examiner 52 b=f 63 b=factory -19
b=fair -26 b=family -16 b=farm -16 b=farmer -33 b=father -16 b=fee -16 b=fella -20 b=fellow -13 b=firm -14
b=flat -7 b=floor -54 b=for -76 b=forger -9 b=form -28 b=former 45 b=found 88 b=fr -30 b=frau 11 b=friday -8
b=friend -11 b=friends -22 b=front 13 b=funeral 21 b=gang 12 b=gasworks -9 b=gate 21 b=gentleman 18 b=girl
-22 b=go -10 b=goat 14 b=goes 66 b=got 42 b=grant -20 b=group 12 b=guide 12 b=guy 82 b=h 58 b=had -14 b=hai
-39 b=half -12 b=hand 26 b=has -23 b=have -32 b=he -24 b=he's 47 b=headline -20 b=heard 27 b=heart -28
b=hello -60 b=helo -14 b=help 9 b=here 8 b=here's 25 b=hers 11 b=hesitating 21 b=high -26 b=him -31 b=himself
-23 b=his -35 b=history 13 b=hm 22 b=hmm 27 b=ho -16 b=hola -22 b=hour 30 b=hours -17 b=house -45 b=how 78
b=hr 50 b=hrs -61 b=husband 11 b=i 26 b=i'm -95 b=i've 42 b=ice 10 b=im -9 b=in -115 b=inspector -23
b=institute -10 b=invitation 61 b=invite -12 b=invt 48 b=is 95 b=iss 38 b=it -22 b=it's 44 b=its 32 b=joined
-9 b=judge 32 b=just -8 b=kathmandu 10 b=kevin 12 b=kind 23 b=kitchen -10 b=knew 12 b=knocked 18 b=know 49
b=knows 16 b=kolej -10 b=la -27 b=lad -41 b=ladder 9 b=lady 41 b=lang -12 b=lass -16 b=late -56 b=latin -7
b=laugh -9 b=lawyer 9 b=leader 20 b=lecture -8 b=letter 38 b=letters -12 b=librarian 16 b=licence -12 b=life
35 b=lifeguard -59 b=like 13 b=likes 9 b=line 71 b=link 22 b=linkedin 72 b=list 59 b=live -8 b=living -30
b=logo -8 b=lol 42 b=look 59 b=lorry -7 b=lost 13 b=lunch -36 b=mad -11 b=made -8 b=maid -12 b=man -50
b=man's 8 b=march -31 b=marks -14 b=masel -7 b=master -19 b=mate 14 b=may -7 b=me -64 b=mean 15 b=mechanic 7
b=message -20 b=mi -8 b=mikkel -30 b=mind -19 b=mine -61 b=ministry 43 b=mmm 16 b=month 35 b=morning 33 b=mr
58 b=mrs 43 b=ms 16 b=my -18 b=na -26 b=name 64 b=named 27 b=namesake 13 b=namin -14 b=nasa -11 b=need -18
b=nestle -7 b=never 8 b=new -10 b=ngo 22 b=night 14 b=nine 16 b=niya -21 b=no -9 b=nobody -8 b=noo -7 b=not
28 b=note 20 b=nothing -20 b=notification 10 b=now 57 b=o -8 b=oboe -37 b=obviously 14 b=od 18 b=of -73
b=office -8 b=officer 7 b=oh 69 b=ohio -25 b=ok -23 b=old 43 b=on -45 b=one 81 b=ones -12 b=open 20 b=or 14
b=ora 9 b=out 11 b=over -18 b=own 11 b=owner -25 b=pages -9 b=paid -11 b=pair -13 b=panel 24 b=papers -31
b=party 47 b=passed -19 b=payroll -7 b=pending -8 b=people -40 b=permit -14 b=person 34 b=phone -23 b=photo
-59 b=pic -7 b=picture -33 b=pile 8 b=pilot -22 b=pixar 24 b=play -21 b=pls 12 b=pools 18 b=prices 30 b=prof
-20 b=profile -16 b=punch -25 b=question -33 b=r 34 b=re 22 b=reach 60 b=read -8 b=real 53 b=recruiter -22
b=regards 43 b=region -13 b=regional -11 b=request 116 b=requested 19 b=restaurant 40 b=retired -8 b=retreat
-18 b=rgds 35 b=rival 19 b=road -10 b=roof 28 b=runs -8 b=said 14 b=sale 22 b=same -30 b=saturdays 7 b=say
-27 b=school -43 b=sea -10 b=second 27 b=secretary 18 b=sergeant -21 b=served -12 b=session -7 b=set -15
b=sgt -9 b=she -53 b=she's 26 b=shed -7 b=sheep -35 b=shes 13 b=ship -18 b=short -8 b=show -14 b=si 22 b=side
31 b=signals -11 b=signs 29 b=sit -14 b=siya -9 b=small 11 b=so 101 b=some -34 b=somebody 17 b=someone 9
b=son 9 b=speaker 8 b=spell -15 b=spent 47 b=spoke 48 b=spoken 65 b=spring 24 b=sr 8 b=st -101 b=stall -11
b=stamps -18 b=stand -12 b=started -32 b=startup -49 b=steel -30 b=still 11 b=straight -19 b=strangers 52
b=suit -39 b=summers 21 b=supplier -31 b=sure 9 b=surname 29 b=t 13 b=tables 26 b=tae -18 b=talk -8 b=talked
16 b=taxi -18 b=tea 7 b=teach -47 b=teacher 10 b=teams -9 b=test 8 b=that -22 b=that's 33 b=the -118 b=there
59 b=there's 18 b=they -9 b=thing -15 b=things 18 b=this 114 b=thought -13 b=thoughts 35 b=three 59 b=through
-7 b=time 17 b=times 83 b=tin -20 b=to 15 b=too -19 b=touch 33 b=tour -35 b=tower -15 b=town -42 b=train -12
b=trainee 8 b=training 7 b=turned 29 b=two 100 b=un 63 b=una 7 b=under -72 b=undertaker -11 b=uni -18 b=union
-9 b=university -21 b=up 22 b=us -51 b=van -9 b=view 49 b=visionary -39 b=von 59 b=w 25 b=wait -22 b=walk -8
b=want 30 b=warehouse 30 b=was -63 b=wasn't -23 b=watch -18 b=we -13 b=we're 31 b=weeks -20 b=well 10 b=welsh
10 b=went 31 b=were -41 b=what -7 b=where 21 b=which -13 b=who 42 b=who's -41 b=whom 8 b=wi -7 b=winters -29
b=with 32 b=witness 10 b=woman 29 b=word -7 b=words -15 b=work -65 b=worked -12 b=worker 19 b=workshop -7
b=would 9 b=write 107 b=writes 21 b=wrong 12 b=wrote -36 b=yeah 8 b=year -25 b=years 7 b=you -92 b=your -11
b=ysgol -14 b=zookeeper -16 b=¶ 12 b=– 37 bias -214 bk=!/! -10 bk=!/aux 17 bk=!/prep 36 bk=!/subj -8
bk=!/word -24 bk=\"/ -16 bk=\"/, 9 bk=\"/. -29 bk=\"/art -13 bk=\"/aux -13 bk=\"/greet 33 bk=\"/people -12
bk=\"/poss -7 bk=\"/prep 58 bk=\"/prof 9 bk=\"/verb 10 bk='/ -8 bk='/, -11 bk='/. -55 bk='/? -18 bk='/adv 61
bk='/aux 47 bk='/greet -12 bk='/name -8 bk='/people -8 bk='/prep -8 bk='/prof 19 bk='/verb 39 bk=(/ -9 bk=)/.
-7 bk=,/ 12 bk=,/adv -54 bk=,/art 27 bk=,/aux 11 bk=,/conj 45 bk=,/name 23 bk=,/people -70 bk=,/prep -10
bk=,/prof 40 bk=,/school -15 bk=,/subj -17 bk=,/title 79 bk=,/verb -17 bk=,/word -62 bk=./ 24 bk=./\" 30
bk=./' -23 bk=./( -39 bk=./. -18 bk=./art 35 bk=./aux 24 bk=./conj 16 bk=./name 16 bk=./poss -21 bk=./prep
-21 bk=./prof -9 bk=./school -11 bk=./subj -26 bk=./title 63 bk=./verb -58 bk=./word -8 bk=./— 17 bk=/ -48
bk=/! 29 bk=/' -37 bk=/( 32 bk=/, -33 bk=/. 19 bk=/: -10 bk=/; 21 bk=/? 23 bk=/adv -16 bk=/art -28 bk=/aux -9
bk=/conj -31 bk=/event -12 bk=/kin 65 bk=/name -20 bk=/poss -13 bk=/prep -61 bk=/prof -23 bk=/title 19
bk=/verb -29 bk=/word -38 bk=/– -17 bk=:/ -8 bk=:/\" 23 bk=:/adv 18 bk=:/art 23 bk=:/aux -19 bk=:/event -12
bk=:/word -20 bk=;/aux -18 bk=?/ -20 bk=?/art 15 bk=?/aux -9 bk=?/people 13 bk=?/poss 12 bk=?/title 11 bk=^/
44 bk=^/\" -37 bk=^/' -8 bk=^/adv -21 bk=^/art 18 bk=^/aux 18 bk=^/conj -13 bk=^/event -14 bk=^/greet -57
bk=^/kin -14 bk=^/name -35 bk=^/people 14 bk=^/place -27 bk=^/poss 9 bk=^/prep 53 bk=^/prof 31 bk=^/subj -26
bk=^/title 42 bk=^/verb 19 bk=^/word 31 bk=adv/ -23 bk=adv/' -12 bk=adv/( -13 bk=adv/. 49 bk=adv/? -21
bk=adv/adv -30 bk=adv/art 14 bk=adv/aux -47 bk=adv/conj 34 bk=adv/org -9 bk=adv/people 17 bk=adv/poss 39
bk=adv/prep -55 bk=adv/title -24 bk=adv/verb -17 bk=adv/word 17 bk=art/ 25 bk=art/\" 11 bk=art/' 19 bk=art/,
-35 bk=art/. -31 bk=art/adv 35 bk=art/art 12 bk=art/aux -21 bk=art/event -10 bk=art/prep -13 bk=art/prof 23
bk=art/title 19 bk=art/verb -11 bk=art/word 38 bk=aux/ 72 bk=aux/' 30 bk=aux/, -12 bk=aux/. -26 bk=aux/adv 30
bk=aux/art -8 bk=aux/kin -34 bk=aux/name -28 bk=aux/people 14 bk=aux/poss 14 bk=aux/prep 37 bk=aux/prof 24
bk=aux/subj -27 bk=aux/title -69 bk=aux/verb -8 bk=aux/word 25 bk=conj/ -17 bk=conj/art 29 bk=conj/conj -13
bk=conj/name -13 bk=conj/people -18 bk=conj/poss -19 bk=conj/prep 19 bk=conj/subj -11 bk=conj/title 28
bk=conj/verb 23 bk=event/, -24 bk=event/. -13 bk=event/art -30 bk=event/aux -23 bk=event/conj 18
bk=event/event 18 bk=event/prep -30 bk=event/verb -27 bk=event/word -19 bk=greet/, 20 bk=greet/. 15
bk=greet/people -17 bk=greet/poss -24 bk=greet/title -53 bk=greet/word 8 bk=kin/, 37 bk=kin/. -13 bk=kin/aux
16 bk=kin/prep -26 bk=name/ -38 bk=name/, -32 bk=name/. 43 bk=name/art 29 bk=name/aux 28 bk=name/conj -71
bk=name/prep -45 bk=name/school -8 bk=name/title -49 bk=name/verb 42 bk=name/word 27 bk=org/ 24 bk=org/, -23
bk=org/. 13 bk=org/: 41 bk=org/adv -9 bk=org/org 16 bk=org/prep -19 bk=people/' 57 bk=people/, 89 bk=people/.
24 bk=people/: -38 bk=people/? 30 bk=people/aux 27 bk=people/people 36 bk=people/prep 94 bk=people/prof -15
bk=people/subj 18 bk=people/title 49 bk=people/verb 46 bk=people/word 42 bk=place/, -20 bk=place/. 26
bk=place/prep -13 bk=place/verb 9 bk=poss/ 62 bk=poss/' -9 bk=poss/. -73 bk=poss/: 46 bk=poss/; -10
bk=poss/adv 13 bk=poss/aux -22 bk=poss/org -8 bk=poss/people 9 bk=poss/prep -18 bk=poss/school 14
bk=poss/verb -25 bk=poss/word -11 bk=prep/ -83 bk=prep/\" 26 bk=prep/' -13 bk=prep/, 15 bk=prep/. 15
bk=prep/: 11 bk=prep/adv -46 bk=prep/art -32 bk=prep/aux 7 bk=prep/conj 16 bk=prep/event -15 bk=prep/name -24
bk=prep/place -18 bk=prep/poss -38 bk=prep/title -10 bk=prep/verb 24 bk=prep/word -62 bk=prof/' -16 bk=prof/(
32 bk=prof/? 7 bk=prof/conj 17 bk=prof/poss 28 bk=prof/prep -46 bk=prof/title 11 bk=prof/verb 16 bk=prof/word
15 bk=school/ -12 bk=school/, -22 bk=school/. 22 bk=school/prep -26 bk=school/prof -10 bk=subj/ -22 bk=subj/'
15 bk=subj/, 14 bk=subj/. -84 bk=subj/? 26 bk=subj/adv -16 bk=subj/art -23 bk=subj/aux -21 bk=subj/prep -72
bk=subj/title -9 bk=title/ 8 bk=title/( 8 bk=title/. 104 bk=title/art -15 bk=title/conj -11 bk=title/prep -24
bk=title/verb 12 bk=verb/ -45 bk=verb/\" 24 bk=verb/' 15 bk=verb/. 30 bk=verb/adv 36 bk=verb/name -21
bk=verb/people 43 bk=verb/poss -56 bk=verb/prep 68 bk=verb/prof 9 bk=verb/subj 27 bk=verb/title 39
bk=verb/verb -9 bk=verb/word 21 bk=word/ 14 bk=word/\" -15 bk=word/' -41 bk=word/( -10 bk=word/. 15 bk=word/:
9 bk=word/; 16 bk=word/? 13 bk=word/art -48 bk=word/aux 11 bk=word/conj -14 bk=word/event 18 bk=word/name 14
bk=word/people -8 bk=word/place -8 bk=word/poss -14 bk=word/prep -14 bk=word/prof 19 bk=word/subj 22
bk=word/title -41 bk=word/verb -31 bk=word/word -34 bk=¶/¶ 12 c=2 -76 c=3 -134 call=!\"low 22 call=!\"open 12
call=,!cap -35 call=,!low -29 call=,\"cap -14 call=,\"low -8 call=,,cap -73 call=,,low -71 call=,.cap 7
call=,.low 23 call=.\"low 16 call=.\"open 7 call=.,low 69 call=.,open 59 call=.wlow -11 call=.wopen -9
call=?\"open 13 call=^\"low -15 call=^\"open -10 call=^'low 23 call=^'open 16 call=^,low 42 call=^,open 25
call=^wlow 44 call=^wopen 7 call=w!cap -28 call=w!low -21 call=w\"cap -11 call=w\"low -14 call=w'cap -21
call=w'low -16 call=w,cap -32 call=w,low -19 call=w.cap -13 call=w.low -26 call=wwcap -69 call=wwlow -41
dir=i -102 dir=o -112 g= -44 g=else -81 g=name 102 g=nameelse 11 g=nameword -11 g=namewordelse -36 g=word -72
g=wordelse -83 gK=/low -40 gK=else/cap -26 gK=else/low -30 gK=else/open -26 gK=name/cap 11 gK=name/low 21
gK=name/open 69 gK=nameelse/low 8 gK=nameword/cap 64 gK=nameword/low -32 gK=nameword/open -43
gK=namewordelse/cap -14 gK=namewordelse/low -13 gK=namewordelse/open -9 gK=word/cap -28 gK=word/low -31
gK=word/open -12 gK=wordelse/cap -67 gK=wordelse/low -10 gKa=/cap/! 34 gKa=/cap/\" -11 gKa=/cap/, 20
gKa=/cap/. 8 gKa=/cap/; -15 gKa=/cap/art 31 gKa=/cap/aux 11 gKa=/cap/conj -20 gKa=/cap/event -19
gKa=/cap/name -11 gKa=/cap/org -7 gKa=/cap/people -23 gKa=/cap/poss 26 gKa=/cap/prep 13 gKa=/cap/school -10
gKa=/cap/subj 23 gKa=/cap/word -41 gKa=/low/ 13 gKa=/low/! 37 gKa=/low/\" 21 gKa=/low/$ -21 gKa=/low/( 17
gKa=/low/) 19 gKa=/low/, 26 gKa=/low/. 14 gKa=/low/: -21 gKa=/low/adv -22 gKa=/low/art -14 gKa=/low/aux 34
gKa=/low/conj -18 gKa=/low/event -8 gKa=/low/kin -8 gKa=/low/name -14 gKa=/low/org -9 gKa=/low/people -19
gKa=/low/place -15 gKa=/low/prep -20 gKa=/low/prof -24 gKa=/low/school -12 gKa=/low/title 13 gKa=/low/verb 23
gKa=/low/word -29 gKa=/low/¶ -7 gKa=/low/— 20 gKa=/low/。 -11 gKa=/open/! -22 gKa=/open/\" 12 gKa=/open/$ 43
gKa=/open/' 9 gKa=/open/, -19 gKa=/open/. -7 gKa=/open/adv -18 gKa=/open/art -10 gKa=/open/aux -8
gKa=/open/conj 33 gKa=/open/event 18 gKa=/open/name -19 gKa=/open/people -14 gKa=/open/place -10
gKa=/open/poss 14 gKa=/open/prep -12 gKa=/open/prof -17 gKa=/open/subj -17 gKa=/open/title 12 gKa=/open/verb
23 gKa=/open/word -10 gKa=else/cap/$ -9 gKa=else/cap/. -22 gKa=else/cap/? 8 gKa=else/cap/conj 16
gKa=else/low/ -7 gKa=else/low/$ -9 gKa=else/low/' 11 gKa=else/low/. -20 gKa=else/low/? 10 gKa=else/low/adv 25
gKa=else/low/conj 9 gKa=else/low/verb -13 gKa=else/open/ -8 gKa=else/open/$ 9 gKa=else/open/' 14
gKa=name/cap/ -13 gKa=name/cap/! -11 gKa=name/cap/$ 9 gKa=name/cap/' -27 gKa=name/cap/. -24 gKa=name/cap/: 13
gKa=name/cap/? -7 gKa=name/cap/adv 15 gKa=name/cap/art 10 gKa=name/cap/aux 11 gKa=name/cap/name -7
gKa=name/cap/org -14 gKa=name/cap/people -7 gKa=name/cap/prep 25 gKa=name/cap/prof -12 gKa=name/cap/school
-16 gKa=name/cap/subj 9 gKa=name/cap/title 11 gKa=name/cap/word 22 gKa=name/low/ 34 gKa=name/low/! 12
gKa=name/low/\" 8 gKa=name/low/( -9 gKa=name/low/) 8 gKa=name/low/, 11 gKa=name/low/. -16 gKa=name/low/: 28
gKa=name/low/? 7 gKa=name/low/adv -8 gKa=name/low/art -13 gKa=name/low/conj -23 gKa=name/low/event -33
gKa=name/low/name 34 gKa=name/low/org -28 gKa=name/low/people 14 gKa=name/low/place 18 gKa=name/low/poss -39
gKa=name/low/prep 7 gKa=name/low/school -26 gKa=name/low/¶ 9 gKa=name/open/ 12 gKa=name/open/\" 11
gKa=name/open/( -18 gKa=name/open/. 39 gKa=name/open/? 12 gKa=name/open/adv 13 gKa=name/open/art 28
gKa=name/open/aux -7 gKa=name/open/conj -12 gKa=name/open/event -10 gKa=name/open/name 17 gKa=name/open/org
-15 gKa=name/open/people 21 gKa=name/open/place 13 gKa=name/open/prep -16 gKa=name/open/school -10
gKa=name/open/subj 9 gKa=name/open/verb 26 gKa=name/open/word 17 gKa=name/open/¶ 9 gKa=nameelse/cap/' 12
gKa=nameelse/cap/, -40 gKa=nameelse/cap/: 11 gKa=nameelse/cap/conj 28 gKa=nameelse/cap/prep 19
gKa=nameelse/low/ -19 gKa=nameelse/low/$ -13 gKa=nameelse/low/' 16 gKa=nameelse/low/, -25 gKa=nameelse/low/:
12 gKa=nameelse/low/conj -13 gKa=nameelse/low/name -13 gKa=nameelse/low/subj -9 gKa=nameelse/low/verb 16
gKa=nameelse/low/word 39 gKa=nameelse/open/ -23 gKa=nameelse/open/$ 8 gKa=nameelse/open/, 15
gKa=nameelse/open/. -7 gKa=nameelse/open/aux 12 gKa=nameelse/open/name -20 gKa=nameword/cap/ -17
gKa=nameword/cap/$ -8 gKa=nameword/cap/' 12 gKa=nameword/cap/, 11 gKa=nameword/cap/. 29 gKa=nameword/cap/?
-14 gKa=nameword/cap/prep 25 gKa=nameword/cap/word -11 gKa=nameword/low/verb -9 gKa=nameword/low/word -7
gKa=nameword/open/ 29 gKa=nameword/open/! -11 gKa=nameword/open/$ 8 gKa=nameword/open/, 7 gKa=nameword/open/.
9 gKa=nameword/open/? -8 gKa=nameword/open/art -10 gKa=nameword/open/kin -10 gKa=nameword/open/prep -20
gKa=nameword/open/subj -12 gKa=nameword/open/title -12 gKa=nameword/open/verb 24 gKa=nameword/open/word -12
gKa=namewordelse/open/prep -7 gKa=namewordelse/open/subj 15 gKa=namewordelse/open/verb -10 gKa=word/cap/! -18
gKa=word/cap/$ 10 gKa=word/cap/' -11 gKa=word/cap/, 23 gKa=word/cap/. 20 gKa=word/cap/adv -8 gKa=word/cap/aux
-9 gKa=word/cap/name 24 gKa=word/cap/prep -17 gKa=word/cap/subj 17 gKa=word/cap/verb -18 gKa=word/low/art 12
gKa=word/low/verb -12 gKa=word/open/ -10 gKa=word/open/name 17 gKa=word/open/word -7 gKa=wordelse/cap/ -9
gKa=wordelse/cap/, -10 gKa=wordelse/cap/prep -7 gKa=wordelse/cap/verb -10 gKp=/cap/( -20 gKp=/cap/, -27
gKp=/cap/adv 22 gKp=/cap/art 22 gKp=/cap/greet 9 gKp=/cap/kin 15 gKp=/cap/org -20 gKp=/cap/people 38
gKp=/cap/place -8 gKp=/cap/poss 10 gKp=/cap/prep -42 gKp=/cap/prof 46 gKp=/cap/school -21 gKp=/cap/subj 7
gKp=/cap/title -21 gKp=/low/ -24 gKp=/low/! 14 gKp=/low/\" 8 gKp=/low/' -16 gKp=/low/) 18 gKp=/low/, 19
gKp=/low/. 32 gKp=/low/: 8 gKp=/low/? 18 gKp=/low/^ -13 gKp=/low/art -11 gKp=/low/aux -21 gKp=/low/conj -34
gKp=/low/event -13 gKp=/low/greet 20 gKp=/low/kin 20 gKp=/low/name -30 gKp=/low/org -24 gKp=/low/people 14
gKp=/low/place -16 gKp=/low/poss -24 gKp=/low/prof 12 gKp=/low/subj -40 gKp=/low/title 59 gKp=/low/word -35
gKp=/open/! -13 gKp=/open/\" -19 gKp=/open/: 28 gKp=/open/? -9 gKp=/open/^ 8 gKp=else/cap/, -20
gKp=else/cap/art -19 gKp=else/cap/aux 7 gKp=else/cap/prep -29 gKp=else/cap/title 48 gKp=else/low/' 10
gKp=else/low/. -8 gKp=else/low/art -31 gKp=else/low/prep -22 gKp=else/low/title 58 gKp=else/low/verb -8
gKp=else/open/' 10 gKp=else/open/. -11 gKp=else/open/^ -20 gKp=name/cap/ 15 gKp=name/cap/, 17
gKp=name/cap/adv -12 gKp=name/cap/art 14 gKp=name/cap/conj -12 gKp=name/cap/event -11 gKp=name/cap/greet -14
gKp=name/cap/kin -30 gKp=name/cap/name -23 gKp=name/cap/people 38 gKp=name/cap/place 23 gKp=name/cap/poss -38
gKp=name/cap/prof 17 gKp=name/cap/subj -12 gKp=name/cap/title -16 gKp=name/cap/word 7 gKp=name/low/ -60
gKp=name/low/! 37 gKp=name/low/\" 31 gKp=name/low/' 14 gKp=name/low/( 15 gKp=name/low/. 40 gKp=name/low/: 9
gKp=name/low/; 11 gKp=name/low/? 28 gKp=name/low/^ 29 gKp=name/low/adv -32 gKp=name/low/aux 13
gKp=name/low/conj -13 gKp=name/low/event -16 gKp=name/low/greet -31 gKp=name/low/name -65 gKp=name/low/people
-8 gKp=name/low/poss -16 gKp=name/low/subj -54 gKp=name/low/word -44 gKp=name/low/— 10 gKp=name/open/! 20
gKp=name/open/\" 7 gKp=name/open/. -15 gKp=name/open/: 14 gKp=name/open/? 27 gKp=nameelse/cap/ -8
gKp=nameelse/cap/adv -8 gKp=nameelse/cap/aux -11 gKp=nameelse/cap/place -11 gKp=nameelse/cap/prep -15
gKp=nameelse/cap/title -35 gKp=nameelse/cap/verb 18 gKp=nameelse/cap/word 27 gKp=nameelse/low/ -7
gKp=nameelse/low/\" 8 gKp=nameelse/low/' -14 gKp=nameelse/low/, -11 gKp=nameelse/low/^ 7 gKp=nameelse/low/art
15 gKp=nameelse/low/aux -7 gKp=nameelse/low/conj 27 gKp=nameelse/low/place -11 gKp=nameelse/low/prep -36
gKp=nameelse/low/title -23 gKp=nameelse/low/verb 29 gKp=nameelse/low/word 28 gKp=nameelse/open/' -12
gKp=nameelse/open/. 8 gKp=nameelse/open/^ 15 gKp=nameword/cap/, 25 gKp=nameword/cap/adv 15
gKp=nameword/cap/art 8 gKp=nameword/cap/aux 11 gKp=nameword/cap/conj 8 gKp=nameword/cap/prep 11
gKp=nameword/cap/title 7 gKp=nameword/cap/word -35 gKp=nameword/open/\" -13 gKp=nameword/open/' -8
gKp=nameword/open/? -11 gKp=namewordelse/open/. -9 gKp=word/cap/ -20 gKp=word/cap/, -25 gKp=word/cap/adv -8
gKp=word/cap/art 8 gKp=word/cap/aux 18 gKp=word/cap/conj 9 gKp=word/cap/kin 15 gKp=word/cap/poss -7
gKp=word/cap/title 39 gKp=word/cap/verb -9 gKp=word/cap/word -16 gKp=word/low/^ 10 gKp=word/low/art -15
gKp=wordelse/cap/, 12 gKp=wordelse/cap/adv -8 gKp=wordelse/cap/art -13 gKp=wordelse/cap/aux -10
gKp=wordelse/cap/prep -11 gKp=wordelse/cap/title -10 gKp=wordelse/cap/word -7 ga2=/!/! 7 ga2=/!/\" -12
ga2=/!/$ 21 ga2=/!/he -24 ga2=/\"/$ 16 ga2=/\"/, -9 ga2=/\"/. 42 ga2=/\"/i -15 ga2=/$/$ 23 ga2=/'/$ -35
ga2=/'/( 23 ga2=/'/but 24 ga2=/'/has 28 ga2=/'/in 46 ga2=/(/boat 28 ga2=/(/not -8 ga2=/)/, -11 ga2=/)/. -9
ga2=/,/' -44 ga2=/,/11 -9 ga2=/,/2001 -12 ga2=/,/2019 -18 ga2=/,/3 -11 ga2=/,/40 -16 ga2=/,/5 -18 ga2=/,/a
-20 ga2=/,/adult -27 ga2=/,/always 37 ga2=/,/an -10 ga2=/,/and -7 ga2=/,/apparently 93 ga2=/,/as -47
ga2=/,/ask -44 ga2=/,/asked 11 ga2=/,/at 12 ga2=/,/before -22 ga2=/,/blue -8 ga2=/,/both -30 ga2=/,/by -9
ga2=/,/can -23 ga2=/,/different -24 ga2=/,/does 10 ga2=/,/don't 43 ga2=/,/dyer 33 ga2=/,/eleven -15
ga2=/,/first -12 ga2=/,/forgive -22 ga2=/,/from -9 ga2=/,/good 19 ga2=/,/had 11 ga2=/,/has -11 ga2=/,/he 9
ga2=/,/head 8 ga2=/,/her -11 ga2=/,/him -13 ga2=/,/his 19 ga2=/,/i -57 ga2=/,/i'm -26 ga2=/,/if -10 ga2=/,/is
17 ga2=/,/it -18 ga2=/,/it's -58 ga2=/,/last -16 ga2=/,/like -15 ga2=/,/me -19 ga2=/,/mine -13 ga2=/,/mine's
-9 ga2=/,/my 34 ga2=/,/nasa -14 ga2=/,/next -12 ga2=/,/no -26 ga2=/,/not 52 ga2=/,/or 14 ga2=/,/other -11
ga2=/,/our 27 ga2=/,/please 28 ga2=/,/proper 35 ga2=/,/quick -13 ga2=/,/retired -29 ga2=/,/same -33
ga2=/,/sat 17 ga2=/,/sent -12 ga2=/,/she's 12 ga2=/,/should -38 ga2=/,/six 43 ga2=/,/so -19 ga2=/,/sorry -8
ga2=/,/still 38 ga2=/,/that 24 ga2=/,/that's 13 ga2=/,/the 15 ga2=/,/then -14 ga2=/,/thirty 8 ga2=/,/this 26
ga2=/,/three -25 ga2=/,/took 33 ga2=/,/trained 11 ga2=/,/twenty 19 ga2=/,/two -15 ga2=/,/unknown 69
ga2=/,/wants -9 ga2=/,/was 61 ga2=/,/we 40 ga2=/,/we'd 13 ga2=/,/we've 21 ga2=/,/where -9 ga2=/,/who 27
ga2=/,/who'd 49 ga2=/,/who's 41 ga2=/,/whom -11 ga2=/,/with 39 ga2=/,/wrote -15 ga2=/,/years -12 ga2=/,/you
-21 ga2=/./\" 16 ga2=/./$ -14 ga2=/./. 14 ga2=/./2 12 ga2=/./a -7 ga2=/./after -7 ga2=/./all -8 ga2=/./and 15
ga2=/./both -9 ga2=/./but -8 ga2=/./came -20 ga2=/./don't 42 ga2=/./every -12 ga2=/./found 34 ga2=/./good 22
ga2=/./he 12 ga2=/./her -14 ga2=/./hes 13 ga2=/./him -13 ga2=/./his -11 ga2=/./i -16 ga2=/./i'd -19
ga2=/./i'm -9 ga2=/./in -29 ga2=/./it -10 ga2=/./it's 37 ga2=/./lovely -15 ga2=/./me 23 ga2=/./mine -27
ga2=/./my -22 ga2=/./never -27 ga2=/./ninja -14 ga2=/./no -22 ga2=/./not -8 ga2=/./nothing 34 ga2=/./now 51
ga2=/./on -8 ga2=/./one -34 ga2=/./same -8 ga2=/./sells -27 ga2=/./she'd -19 ga2=/./she's -24 ga2=/./so -8
ga2=/./somebody 54 ga2=/./that's -25 ga2=/./the -40 ga2=/./there 37 ga2=/./this 44 ga2=/./two 12 ga2=/./wants
33 ga2=/./we 41 ga2=/./we've 11 ga2=/./when 12 ga2=/:/\" 10 ga2=/:/' -8 ga2=/:/he's 11 ga2=/:/my 21
ga2=/:/the -24 ga2=/;/i 24 ga2=/?/$ 19 ga2=/?/' -10 ga2=/?/? 52 ga2=/?/he 10 ga2=/?/he's -22 ga2=/?/i 9
ga2=/?/i'm -11 ga2=/?/no -22 ga2=/?/she 22 ga2=/?/we -8 ga2=/aas/$ 50 ga2=/added/me 28 ga2=/again/$ 66
ga2=/again/sorry -18 ga2=/and/all -15 ga2=/and/decide -9 ga2=/and/he 12 ga2=/and/he's 17 ga2=/and/i 90
ga2=/and/me 49 ga2=/and/my 26 ga2=/and/no -9 ga2=/and/she -11 ga2=/and/tell -36 ga2=/and/the 24 ga2=/and/then
-12 ga2=/and/was 53 ga2=/and/we -12 ga2=/asked/me 29 ga2=/at/a -8 ga2=/at/the 10 ga2=/ayuda/: -18 ga2=/bem/?
-10 ga2=/bittet/, 44 ga2=/but/i -8 ga2=/but/she 8 ga2=/check/# -15 ga2=/clinic/. -20 ga2=/coisa/$ -13
ga2=/de/la -8 ga2=/de/quem -29 ga2=/did/inspect 14 ga2=/do/. -16 ga2=/dobry/$ -15 ga2=/down/the -18
ga2=/driving/lol -15 ga2=/dunleavy/$ 41 ga2=/else/get -10 ga2=/fae/the 20 ga2=/fellow/. 28 ga2=/fellow/sent
-19 ga2=/for/the 38 ga2=/from/a 10 ga2=/from/selangor 36 ga2=/from/the 57 ga2=/from/ulaanbaatar -45
ga2=/gave/me -25 ga2=/had/a -11 ga2=/had/him -9 ga2=/had/me 9 ga2=/had/the 24 ga2=/has/been 42
ga2=/has/invited 7 ga2=/has/sent 13 ga2=/how/$ -10 ga2=/i/? -18 ga2=/i/can -16 ga2=/i/did 12 ga2=/i/don't 63
ga2=/i/go -42 ga2=/i/never 37 ga2=/i/send -8 ga2=/i/was -9 ga2=/in/my 48 ga2=/in/the -26 ga2=/invites/me 23
ga2=/is/' -25 ga2=/is/a -12 ga2=/is/in 7 ga2=/is/on -7 ga2=/is/what -31 ga2=/it/down -9 ga2=/it/is 38
ga2=/ji/$ 40 ga2=/lady/, -18 ga2=/lady/of -7 ga2=/lah/who -20 ga2=/like/? -14 ga2=/maguire/' 52 ga2=/mutch/,
24 ga2=/my/own -27 ga2=/now/. -7 ga2=/of/a -7 ga2=/of/my -7 ga2=/of/the 23 ga2=/office/, -17 ga2=/on/the -9
ga2=/once/. -8 ga2=/one/. 17 ga2=/or/what -10 ga2=/person/$ -21 ga2=/q/$ -20 ga2=/queen/$ -15
ga2=/request/hai -22 ga2=/sat/in -13 ga2=/says/no -20 ga2=/says/the 14 ga2=/says/we 41 ga2=/sent/a 7
ga2=/sent/me 14 ga2=/she/does -11 ga2=/show/, -16 ga2=/siang/, -8 ga2=/since/the 25 ga2=/somebody/$ -23
ga2=/something/, 25 ga2=/station/in -17 ga2=/taught/me 26 ga2=/tell/me -9 ga2=/the/one -12 ga2=/the/other 24
ga2=/the/puppeteer 43 ga2=/the/same -11 ga2=/this/time 37 ga2=/up/to -9 ga2=/used/to -19 ga2=/want/add 25
ga2=/wants/me -41 ga2=/wants/to 21 ga2=/was/at -23 ga2=/was/in -40 ga2=/was/the 36 ga2=/who/did -36
ga2=/who/keeps 87 ga2=/who/sat -9 ga2=/wishes/to 9 ga2=/with/a -11 ga2=/with/the -18 ga2=/would/like 11
ga2=/writes/. -29 ga2=/。/i -11 ga2=else/$/$ -9 ga2=else/'/$ 13 ga2=else/'/, 37 ga2=else/'/. -7 ga2=else/,/6
29 ga2=else/,/he -10 ga2=else/,/she -8 ga2=else/./$ -8 ga2=else/from/the -8 ga2=name/!/he 9 ga2=name/\"/, 13
ga2=name/\"/. -13 ga2=name/$/$ 17 ga2=name/'/$ 57 ga2=name/'/. -31 ga2=name/,/\" 32 ga2=name/,/' 35
ga2=name/,/. 26 ga2=name/,/a -8 ga2=name/,/bee 7 ga2=name/,/but 19 ga2=name/,/creative 44 ga2=name/,/cy -15
ga2=name/,/do -38 ga2=name/,/for 19 ga2=name/,/from 32 ga2=name/,/great -107 ga2=name/,/he -13
ga2=name/,/he's 38 ga2=name/,/hers 51 ga2=name/,/hiring 11 ga2=name/,/his -24 ga2=name/,/i'm -39
ga2=name/,/in 35 ga2=name/,/invite 10 ga2=name/,/is 25 ga2=name/,/isn't 7 ga2=name/,/it -19 ga2=name/,/loss
17 ga2=name/,/my -14 ga2=name/,/no 17 ga2=name/,/not -24 ga2=name/,/now 16 ga2=name/,/of 45 ga2=name/,/one
-30 ga2=name/,/only -23 ga2=name/,/pensioner 7 ga2=name/,/request 12 ga2=name/,/same 30 ga2=name/,/sat 10
ga2=name/,/she 9 ga2=name/,/she's 20 ga2=name/,/six 9 ga2=name/,/that -21 ga2=name/,/that's 15 ga2=name/,/the
-52 ga2=name/,/third -18 ga2=name/,/this -26 ga2=name/,/was 14 ga2=name/,/we 54 ga2=name/,/we've -21
ga2=name/,/well -83 ga2=name/,/which -11 ga2=name/,/who 40 ga2=name/,/who's 44 ga2=name/,/whom 29
ga2=name/,/with -18 ga2=name/./\" 51 ga2=name/./$ 14 ga2=name/./' -15 ga2=name/./. -24 ga2=name/./can 8
ga2=name/./he's -27 ga2=name/./hes 14 ga2=name/./hmm -11 ga2=name/./i -22 ga2=name/./i'm -19 ga2=name/./in 13
ga2=name/./it's 54 ga2=name/./my -21 ga2=name/./never -11 ga2=name/./no 32 ga2=name/./she 38 ga2=name/./she's
26 ga2=name/./so -25 ga2=name/./someone -220 ga2=name/./that's 15 ga2=name/./there's -17 ga2=name/./this -30
ga2=name/./we 48 ga2=name/./we're 12 ga2=name/./yes 12 ga2=name/./¶ 40 ga2=name/:/\" 9 ga2=name/?/$ 35
ga2=name/?/? -30 ga2=name/?/he -49 ga2=name/?/i -37 ga2=name/?/no 10 ga2=name/?/we 23 ga2=name/a/good 15
ga2=name/about/our 16 ga2=name/again/: 15 ga2=name/and/he 16 ga2=name/and/he's -37 ga2=name/and/i -42
ga2=name/and/me 36 ga2=name/and/she 22 ga2=name/and/this -32 ga2=name/and/we 31 ga2=name/and/why -46
ga2=name/as/well 16 ga2=name/asked/me 13 ga2=name/at/the 19 ga2=name/b/. 21 ga2=name/banks/invited 13
ga2=name/bhai/$ -31 ga2=name/bhai/sent 8 ga2=name/brown/. 11 ga2=name/bulmer/on 32 ga2=name/but/this -56
ga2=name/cook/, 8 ga2=name/costa/, 12 ga2=name/costa/. 11 ga2=name/da/cunha -16 ga2=name/dave/dave 9
ga2=name/do/in -8 ga2=name/dubois/. 8 ga2=name/dubois/? 12 ga2=name/e/. 33 ga2=name/ford/, 16 ga2=name/from/a
8 ga2=name/from/dakar 12 ga2=name/from/lidl 11 ga2=name/from/the -21 ga2=name/gave/me 8 ga2=name/gave/us 11
ga2=name/has/invited 25 ga2=name/has/no -18 ga2=name/has/question -88 ga2=name/has/sent 11
ga2=name/i've/dealt -9 ga2=name/i/think 32 ga2=name/in/a 19 ga2=name/in/belize 18 ga2=name/in/common -20
ga2=name/in/my 10 ga2=name/in/the 23 ga2=name/invitation/came 27 ga2=name/invited/me 49 ga2=name/is/a 32
ga2=name/is/buyer 7 ga2=name/is/in 19 ga2=name/is/it 16 ga2=name/is/my -56 ga2=name/is/the 18
ga2=name/jones/. 13 ga2=name/k/. 7 ga2=name/khan/wants 9 ga2=name/kim/invited 11 ga2=name/know/quick -19
ga2=name/knows/me 11 ga2=name/knows/this -28 ga2=name/larsen/. 13 ga2=name/like/me -20 ga2=name/london/. 12
ga2=name/man/, 16 ga2=name/mbatha/. 10 ga2=name/mensah/, 29 ga2=name/murphy/. 8 ga2=name/murphy/invited 9
ga2=name/n/. 15 ga2=name/nair/. 10 ga2=name/nee/, -41 ga2=name/of/all -44 ga2=name/of/the 13 ga2=name/off/the
22 ga2=name/one/. 9 ga2=name/or/mikael -48 ga2=name/or/not 22 ga2=name/ot/' 11 ga2=name/park/, 9
ga2=name/person/$ 14 ga2=name/r/. 15 ga2=name/requested/$ 9 ga2=name/says/i -61 ga2=name/sent/me 13
ga2=name/sent/request 9 ga2=name/showed/me 27 ga2=name/smith/, -11 ga2=name/smith/invited 10
ga2=name/somebody/. 19 ga2=name/something/. 27 ga2=name/szepen/$ -70 ga2=name/tanaka's/invitation 8
ga2=name/taught/me 17 ga2=name/thinks/i -15 ga2=name/to/be 9 ga2=name/to/me 29 ga2=name/told/me -13
ga2=name/v/$ 20 ga2=name/v/. 8 ga2=name/van/der 19 ga2=name/wants/me -20 ga2=name/wants/to 27 ga2=name/was/a
20 ga2=name/was/in -60 ga2=name/was/my 15 ga2=name/was/the 8 ga2=name/we/were 9 ga2=name/wei/$ 7
ga2=name/with/a 25 ga2=name/would/like 8 ga2=name/writes/that -21 ga2=name/young/, 7 ga2=name/young/. 28
ga2=name/¶/¶ 31 ga2=nameelse/$/$ -9 ga2=nameelse/,/roadie 15 ga2=nameelse/./$ 15 ga2=nameelse/./he -13
ga2=nameelse/./i 76 ga2=nameelse/./i've 22 ga2=nameelse/./me -15 ga2=nameelse/./we -25 ga2=nameelse/?/$ 16
ga2=nameelse/at/the 11 ga2=nameelse/conceicao/asks -10 ga2=nameelse/ora/. -10 ga2=nameword/./$ 12
ga2=nameword/?/$ -17 ga2=nameword/from/the -10 ga2=word/$/$ 12 ga2=word/,/two 29 ga2=word/./$ 11
ga2=word/to/add -9 ga2=wordelse/./he 22 ga=/! 49 ga=/\" 22 ga=/$ 23 ga=/& -10 ga=/' 15 ga=/( 31 ga=/) 16
ga=/, 27 ga=/. 15 ga=/2 -18 ga=/: -14 ga=/; -18 ga=/a 21 ga=/aas 50 ga=/about -15 ga=/add -21 ga=/added 25
ga=/again 48 ga=/ako -10 ga=/an -10 ga=/and 8 ga=/are -17 ga=/as -8 ga=/asked 29 ga=/asks 18 ga=/at 9
ga=/ayuda -18 ga=/be -43 ga=/been 25 ga=/before 53 ga=/bem -10 ga=/bittet 44 ga=/both -9 ga=/business -7
ga=/but 37 ga=/by -15 ga=/call -9 ga=/calls -46 ga=/came 10 ga=/check -14 ga=/claims 9 ga=/clinic -20
ga=/cohort -11 ga=/coisa -13 ga=/colliery -8 ga=/da -17 ga=/dancer -7 ga=/daw -7 ga=/de 30 ga=/dia -11
ga=/did 76 ga=/do -43 ga=/dobry -15 ga=/done -21 ga=/down -19 ga=/driving -15 ga=/du -7 ga=/dunleavy 41
ga=/else -14 ga=/fae 20 ga=/fellow 9 ga=/floor -10 ga=/from 109 ga=/gave -24 ga=/gets 16 ga=/h -9 ga=/had 41
ga=/hands 42 ga=/has -26 ga=/hat 37 ga=/have -25 ga=/he -15 ga=/heads 43 ga=/her 18 ga=/here -7 ga=/hires -18
ga=/his -8 ga=/how -11 ga=/i -22 ga=/i'd -20 ga=/i'm -52 ga=/i've 11 ga=/in -52 ga=/into -7 ga=/invites 22
ga=/is 32 ga=/it's -32 ga=/ji 49 ga=/ji's -7 ga=/judged 26 ga=/just -7 ga=/know -28 ga=/knows -54 ga=/ko -12
ga=/la -11 ga=/lady -35 ga=/lah -20 ga=/lang -18 ga=/letters -9 ga=/like 36 ga=/lives 56 ga=/love -12
ga=/madam -31 ga=/made 16 ga=/maguire 82 ga=/makes 42 ga=/man -16 ga=/me -22 ga=/measured 43 ga=/messages -9
ga=/met -8 ga=/mi -9 ga=/mutch 62 ga=/my 48 ga=/na 31 ga=/no 29 ga=/of -14 ga=/office -19 ga=/officer -27
ga=/ok 11 ga=/on -54 ga=/once -9 ga=/one 12 ga=/opened 22 ga=/or -23 ga=/out -8 ga=/pa -15 ga=/person -24
ga=/press -11 ga=/pun 8 ga=/put -13 ga=/q -20 ga=/queen -15 ga=/quine -10 ga=/ran 19 ga=/reckon -8
ga=/remember -8 ga=/requests 18 ga=/runs -9 ga=/say -31 ga=/says -43 ga=/scholars -8 ga=/school -9 ga=/sends
22 ga=/sent 19 ga=/she -30 ga=/show -17 ga=/siang -8 ga=/side -7 ga=/sir -12 ga=/siya -15 ga=/so -13
ga=/something 26 ga=/spoke -9 ga=/station -17 ga=/tae -10 ga=/taught 33 ga=/technician 35 ga=/tell -9
ga=/that -19 ga=/the 27 ga=/think -15 ga=/this 13 ga=/to -29 ga=/too -7 ga=/train -21 ga=/two 36 ga=/uncle
-14 ga=/up -21 ga=/used -19 ga=/van 27 ga=/w 40 ga=/wait -8 ga=/want 22 ga=/wants -20 ga=/was 14 ga=/went 25
ga=/who 82 ga=/will 90 ga=/wishes 9 ga=/with -40 ga=/works 15 ga=/would 33 ga=/writes 11 ga=/wrote 8
ga=/years -24 ga=/¶ -13 ga=/— 42 ga=/。 -11 ga=else/$ -9 ga=else/' 24 ga=else/, -8 ga=else/. -47 ga=else/? 17
ga=else/and 35 ga=else/from 13 ga=else/has 16 ga=name/\" 19 ga=name/$ 14 ga=name/' -31 ga=name/( -20
ga=name/) 11 ga=name/, 17 ga=name/12 -50 ga=name/2 12 ga=name/: 40 ga=name/; 12 ga=name/? 12 ga=name/a -13
ga=name/about 58 ga=name/adeyemi 24 ga=name/again 24 ga=name/ali 14 ga=name/an 16 ga=name/and 24 ga=name/ang
-17 ga=name/as 25 ga=name/asked -8 ga=name/asks 9 ga=name/b 35 ga=name/banks 25 ga=name/becker 16
ga=name/berg 23 ga=name/bey 28 ga=name/bhai 19 ga=name/boy -9 ga=name/brown 33 ga=name/bulmer 32 ga=name/but
-31 ga=name/butter -10 ga=name/by -10 ga=name/came 11 ga=name/chen 10 ga=name/choir -15 ga=name/clooney -16
ga=name/college -11 ga=name/cook 20 ga=name/costa 41 ga=name/curie -9 ga=name/da -16 ga=name/dave 9
ga=name/de -40 ga=name/do 9 ga=name/does 15 ga=name/drilled 58 ga=name/dubois 31 ga=name/e -25
ga=name/elumelu -12 ga=name/engineer -49 ga=name/firm 11 ga=name/for -18 ga=name/ford 37 ga=name/from 7
ga=name/fund -37 ga=name/garcia 37 ga=name/girl -20 ga=name/hall -15 ga=name/hanım 48 ga=name/has 7
ga=name/he 10 ga=name/hill 36 ga=name/him -30 ga=name/i 30 ga=name/i'd -12 ga=name/i've -11 ga=name/if -13
ga=name/in 40 ga=name/into -16 ga=name/invitation 27 ga=name/invited 49 ga=name/jones 37 ga=name/k 9
ga=name/kelly 45 ga=name/khan 13 ga=name/kim 25 ga=name/know -44 ga=name/knows -24 ga=name/lang -24
ga=name/larsen 32 ga=name/like -20 ga=name/lincoln 36 ga=name/lol 10 ga=name/london 16 ga=name/lund 11
ga=name/m'a -29 ga=name/ma'am 8 ga=name/maria 29 ga=name/mbatha 10 ga=name/me -13 ga=name/mensah 41
ga=name/mori 24 ga=name/murphy 26 ga=name/my -71 ga=name/na -31 ga=name/nair 26 ga=name/nee -41
ga=name/nguyen 22 ga=name/ni -23 ga=name/novak 17 ga=name/o 19 ga=name/of 49 ga=name/off 18 ga=name/okoye 22
ga=name/on 25 ga=name/once -21 ga=name/or -28 ga=name/ot 11 ga=name/p 16 ga=name/park 31 ga=name/party -7
ga=name/person 14 ga=name/phong -7 ga=name/planck -20 ga=name/r 15 ga=name/ran -12 ga=name/requested 26
ga=name/requests 16 ga=name/retreat -16 ga=name/reyes 19 ga=name/rossi 18 ga=name/s 10 ga=name/said -39
ga=name/same -42 ga=name/santos 25 ga=name/says -47 ga=name/scanned 7 ga=name/send -34 ga=name/sent 26
ga=name/she 28 ga=name/showed 27 ga=name/silva 24 ga=name/since 12 ga=name/singh 15 ga=name/sir 34 ga=name/so
35 ga=name/somebody 19 ga=name/something 33 ga=name/szepen -70 ga=name/tanaka 23 ga=name/tanaka's 8
ga=name/taught 22 ga=name/tent -10 ga=name/the 27 ga=name/thinks -20 ga=name/to -29 ga=name/together -19
ga=name/told -13 ga=name/too 8 ga=name/university -15 ga=name/v 14 ga=name/van 19 ga=name/walker 24
ga=name/wants 15 ga=name/was 27 ga=name/we -19 ga=name/wei 10 ga=name/who -49 ga=name/with -10 ga=name/work
30 ga=name/would -22 ga=name/writes 34 ga=name/wrote 28 ga=name/young 17 ga=name/z 13 ga=name/¶ 35
ga=nameelse/$ -9 ga=nameelse/' 28 ga=nameelse/, -49 ga=nameelse/. -9 ga=nameelse/: 23 ga=nameelse/and -20
ga=nameelse/conceicao -10 ga=nameelse/for -9 ga=nameelse/in -8 ga=nameelse/is 12 ga=nameelse/of -13
ga=nameelse/ora -18 ga=nameelse/tech -7 ga=nameelse/who -8 ga=nameword/! -11 ga=nameword/' 9 ga=nameword/, 18
ga=nameword/. 37 ga=nameword/? -22 ga=nameword/i -12 ga=nameword/is 20 ga=nameword/says 57 ga=nameword/was -8
ga=nameword/who 11 ga=nameword/you -7 ga=namewordelse/a -8 ga=namewordelse/i -15 ga=namewordelse/invited -13
ga=word/! -18 ga=word/$ 12 ga=word/' -11 ga=word/, 22 ga=word/. 18 ga=word/a -10 ga=word/from 8 ga=word/is -7
ga=word/of -10 ga=word/the 19 ga=word/to -9 ga=word/who 18 ga=wordelse/, -10 gbk=/!/! -10 gbk=/!/prep 34
gbk=/\"/. -28 gbk=/\"/art -10 gbk=/\"/greet 69 gbk=/\"/people -11 gbk=/\"/prep 58 gbk=/\"/prof 9 gbk=/'/ -13
gbk=/'/, -10 gbk=/'/. -24 gbk=/'/adv 62 gbk=/'/aux 29 gbk=/'/people -10 gbk=/'/title 19 gbk=/'/verb 32
gbk=/'/word -27 gbk=/(/ -8 gbk=/,/ 57 gbk=/,/' -8 gbk=/,/adv -37 gbk=/,/art 8 gbk=/,/name 11 gbk=/,/people
-33 gbk=/,/poss 9 gbk=/,/prof 39 gbk=/,/subj -15 gbk=/,/title 15 gbk=/,/verb 32 gbk=/,/word -32 gbk=/./ 49
gbk=/./\" 36 gbk=/./' 11 gbk=/./art 42 gbk=/./aux -27 gbk=/./name 44 gbk=/./poss -8 gbk=/./prep -8
gbk=/./subj -12 gbk=/./verb -9 gbk=/./word -25 gbk=// -17 gbk=//! 20 gbk=//' -17 gbk=//. 20 gbk=//; -8
gbk=//? 7 gbk=//art -31 gbk=//aux 16 gbk=//conj -18 gbk=//people 22 gbk=//poss -11 gbk=//prep -29 gbk=//prof
-19 gbk=//word -25 gbk=/:/\" -17 gbk=/:/' 53 gbk=/:/adv 35 gbk=/:/art 11 gbk=/:/title 21 gbk=/?/ -26
gbk=/?/art 29 gbk=/?/aux -8 gbk=/?/people 13 gbk=/^/ -17 gbk=/^/\" 25 gbk=/^/' -30 gbk=/^/adv -14 gbk=/^/art
-72 gbk=/^/greet -27 gbk=/^/name -27 gbk=/^/prep 28 gbk=/^/prof 8 gbk=/^/title 36 gbk=/^/verb -10 gbk=/^/word
49 gbk=/adv/ -16 gbk=/adv/' -11 gbk=/adv/, 39 gbk=/adv/. 34 gbk=/adv/: -11 gbk=/adv/? -24 gbk=/adv/adv -19
gbk=/adv/art 20 gbk=/adv/aux 26 gbk=/adv/org -9 gbk=/adv/people 12 gbk=/adv/poss 15 gbk=/adv/prep -47
gbk=/adv/title -16 gbk=/adv/verb -29 gbk=/adv/word -22 gbk=/art/ 15 gbk=/art/' 21 gbk=/art/, -27 gbk=/art/.
13 gbk=/art/adv 16 gbk=/art/aux -41 gbk=/art/event -9 gbk=/art/name -8 gbk=/art/people 11 gbk=/art/prep -9
gbk=/art/prof 14 gbk=/art/verb -10 gbk=/art/word 18 gbk=/aux/ 41 gbk=/aux/' -7 gbk=/aux/, -10 gbk=/aux/. -20
gbk=/aux/adv 40 gbk=/aux/art -13 gbk=/aux/aux -10 gbk=/aux/kin -21 gbk=/aux/name -14 gbk=/aux/poss 16
gbk=/aux/subj -18 gbk=/aux/title -42 gbk=/conj/ -9 gbk=/conj/. 21 gbk=/conj/art 39 gbk=/conj/aux 38
gbk=/conj/people -18 gbk=/conj/prep 37 gbk=/conj/subj -9 gbk=/conj/title 16 gbk=/conj/verb 20 gbk=/conj/word
28 gbk=/event/, -23 gbk=/event/. -24 gbk=/event/art -9 gbk=/event/conj 16 gbk=/event/prep -45 gbk=/event/verb
-34 gbk=/greet/! -19 gbk=/greet/, 19 gbk=/greet/title -44 gbk=/kin/, 29 gbk=/kin/prep -13 gbk=/name/ -11
gbk=/name/, -50 gbk=/name/? 13 gbk=/name/art 29 gbk=/name/prep -15 gbk=/name/title -33 gbk=/name/verb 44
gbk=/name/word -12 gbk=/org/. 8 gbk=/org/prep -9 gbk=/people/' 8 gbk=/people/, 49 gbk=/people/. -11
gbk=/people/: 37 gbk=/people/? 37 gbk=/people/adv 19 gbk=/people/art 11 gbk=/people/aux 33 gbk=/people/people
21 gbk=/people/prep 33 gbk=/people/subj -12 gbk=/people/title 29 gbk=/people/verb 48 gbk=/people/word 52
gbk=/place/. -12 gbk=/poss/ -9 gbk=/poss/, -17 gbk=/poss/. -44 gbk=/poss/adv 13 gbk=/poss/aux -20
gbk=/poss/kin 14 gbk=/poss/org -7 gbk=/poss/school 14 gbk=/poss/title 21 gbk=/poss/word 34 gbk=/prep/' -14
gbk=/prep/, 23 gbk=/prep/. 53 gbk=/prep/adv -24 gbk=/prep/art -38 gbk=/prep/people -9 gbk=/prep/place -8
gbk=/prep/poss -20 gbk=/prep/prep -16 gbk=/prep/title 30 gbk=/prep/verb 13 gbk=/prep/word -51 gbk=/prof/( 27
gbk=/prof/, -21 gbk=/prof/. -17 gbk=/prof/conj 17 gbk=/prof/poss 28 gbk=/prof/prep 7 gbk=/prof/verb 16
gbk=/prof/word 20 gbk=/school/prof -10 gbk=/subj/ -13 gbk=/subj/. -25 gbk=/subj/? 19 gbk=/subj/art -21
gbk=/subj/people 34 gbk=/subj/prep -43 gbk=/subj/title -8 gbk=/subj/verb -36 gbk=/subj/word -28 gbk=/title/ 9
gbk=/title/, -18 gbk=/title/. 56 gbk=/title/prep -21 gbk=/verb/ -17 gbk=/verb/\" -9 gbk=/verb/' 30
gbk=/verb/, -16 gbk=/verb/. 40 gbk=/verb/: -31 gbk=/verb/adv -19 gbk=/verb/art 25 gbk=/verb/aux -14
gbk=/verb/people -9 gbk=/verb/poss -16 gbk=/verb/prep 39 gbk=/verb/subj 30 gbk=/verb/title 47 gbk=/word/! -13
gbk=/word/\" -15 gbk=/word/' -31 gbk=/word/( -12 gbk=/word/, 29 gbk=/word/. 28 gbk=/word/: -32 gbk=/word/adv
8 gbk=/word/art 23 gbk=/word/aux -32 gbk=/word/conj -13 gbk=/word/event 19 gbk=/word/kin -7 gbk=/word/people
-30 gbk=/word/poss -11 gbk=/word/prep -12 gbk=/word/prof 16 gbk=/word/subj 27 gbk=/word/title -67
gbk=/word/verb -51 gbk=else/./art -14 gbk=else//, -12 gbk=else/^/ 19 gbk=else/^/^ -23 gbk=else/^/art -12
gbk=else/^/title 43 gbk=else/art/title 19 gbk=else/art/word 17 gbk=else/event/, -10 gbk=else/people/, 50
gbk=else/people/prep -14 gbk=else/prep/art -11 gbk=else/subj/aux 39 gbk=else/verb/' -10 gbk=else/verb/adv 16
gbk=else/word/, -17 gbk=else/word/prep -7 gbk=name/\"/ -10 gbk=name/\"/aux -18 gbk=name/\"/greet -34
gbk=name/'/ 9 gbk=name/'/. -28 gbk=name/'/aux 19 gbk=name/'/title -11 gbk=name/'/word 34 gbk=name/,/ -30
gbk=name/,/' 13 gbk=name/,/adv -9 gbk=name/,/art -11 gbk=name/,/aux 13 gbk=name/,/conj 50 gbk=name/,/people
-36 gbk=name/,/prep -13 gbk=name/,/title 23 gbk=name/,/verb -46 gbk=name/,/word -24 gbk=name/./ -9
gbk=name/./' -8 gbk=name/./art 19 gbk=name/./aux 44 gbk=name/./conj -10 gbk=name/./name -24 gbk=name/./poss
-11 gbk=name/./title 65 gbk=name/./word 26 gbk=name/./— 25 gbk=name// -28 gbk=name//' -19 gbk=name//, -35
gbk=name//. 30 gbk=name//: -8 gbk=name//aux -26 gbk=name//conj -15 gbk=name//kin 60 gbk=name//name -14
gbk=name//people -20 gbk=name//prep -67 gbk=name//verb -23 gbk=name//word -9 gbk=name/:/\" 42 gbk=name/:/'
-45 gbk=name/:/art 13 gbk=name/:/aux -17 gbk=name/:/title -18 gbk=name/:/word -13 gbk=name/^/ 46
gbk=name/^/\" -54 gbk=name/^/' 28 gbk=name/^/^ 31 gbk=name/^/art 40 gbk=name/^/conj -9 gbk=name/^/event -10
gbk=name/^/greet -24 gbk=name/^/people 16 gbk=name/^/poss 19 gbk=name/^/prep 29 gbk=name/^/prof 23
gbk=name/^/subj -20 gbk=name/^/title -24 gbk=name/^/verb 35 gbk=name/^/word -29 gbk=name/adv/, -16
gbk=name/adv/. 33 gbk=name/adv/: 24 gbk=name/adv/art 13 gbk=name/adv/aux -70 gbk=name/adv/conj 24
gbk=name/adv/poss 24 gbk=name/adv/prep -9 gbk=name/adv/title -21 gbk=name/adv/verb 16 gbk=name/adv/word 43
gbk=name/art/ 20 gbk=name/art/, -8 gbk=name/art/. -45 gbk=name/art/adv 22 gbk=name/art/art 14
gbk=name/art/name 7 gbk=name/art/people -13 gbk=name/art/prof 11 gbk=name/art/title 10 gbk=name/art/word 18
gbk=name/aux/ 32 gbk=name/aux/' 40 gbk=name/aux/art 36 gbk=name/aux/aux 17 gbk=name/aux/name -13
gbk=name/aux/people 9 gbk=name/aux/prep 61 gbk=name/aux/subj -9 gbk=name/aux/verb -20 gbk=name/aux/word 19
gbk=name/conj/. -17 gbk=name/conj/art -13 gbk=name/conj/aux -35 gbk=name/conj/prep -16 gbk=name/event/, 18
gbk=name/event/. 34 gbk=name/event/prep 22 gbk=name/event/verb -27 gbk=name/greet/people -11
gbk=name/greet/poss -24 gbk=name/greet/title -8 gbk=name/kin/, 15 gbk=name/kin/aux 15 gbk=name/kin/prep -12
gbk=name/name/ -27 gbk=name/name/, 22 gbk=name/name/. 42 gbk=name/name/conj -66 gbk=name/name/prep -29
gbk=name/name/title -16 gbk=name/org/, -20 gbk=name/org/prep -8 gbk=name/people/, -26 gbk=name/people/. 40
gbk=name/people/: -75 gbk=name/people/prep 93 gbk=name/people/title 20 gbk=name/people/word -9
gbk=name/place/. 42 gbk=name/place/conj 9 gbk=name/poss/ 49 gbk=name/poss/' -8 gbk=name/poss/, 18
gbk=name/poss/. -17 gbk=name/poss/kin -25 gbk=name/poss/prep -22 gbk=name/poss/title -15 gbk=name/poss/verb
-19 gbk=name/poss/word -41 gbk=name/prep/ -70 gbk=name/prep/\" 30 gbk=name/prep/. -36 gbk=name/prep/: 8
gbk=name/prep/adv -20 gbk=name/prep/art 22 gbk=name/prep/conj 16 gbk=name/prep/name -16 gbk=name/prep/people
13 gbk=name/prep/poss -15 gbk=name/prep/prep 12 gbk=name/prep/prof -14 gbk=name/prep/title -43
gbk=name/prep/verb 12 gbk=name/prep/word -51 gbk=name/prof/, 24 gbk=name/prof/. 16 gbk=name/prof/prep -44
gbk=name/school/ -11 gbk=name/school/, -18 gbk=name/school/prep -18 gbk=name/subj/ -8 gbk=name/subj/, 29
gbk=name/subj/. -57 gbk=name/subj/aux -41 gbk=name/subj/people -30 gbk=name/subj/prep -14 gbk=name/subj/verb
50 gbk=name/subj/word 25 gbk=name/title/, 25 gbk=name/title/. -11 gbk=name/title/verb 10 gbk=name/verb/ -27
gbk=name/verb/\" 19 gbk=name/verb/, 27 gbk=name/verb/. -16 gbk=name/verb/: 29 gbk=name/verb/? 8
gbk=name/verb/adv 24 gbk=name/verb/art -20 gbk=name/verb/aux 12 gbk=name/verb/name -20 gbk=name/verb/people
52 gbk=name/verb/poss -38 gbk=name/verb/prep 23 gbk=name/verb/title 9 gbk=name/verb/word 14 gbk=name/word/ 22
gbk=name/word/! 7 gbk=name/word/' -7 gbk=name/word/, -46 gbk=name/word/. 18 gbk=name/word/: 56
gbk=name/word/? 18 gbk=name/word/art -69 gbk=name/word/aux 48 gbk=name/word/conj -15 gbk=name/word/kin 10
gbk=name/word/name 20 gbk=name/word/people 23 gbk=name/word/prep 29 gbk=name/word/title 8 gbk=name/word/verb
25 gbk=name/word/word -30 gbk=nameelse/,/conj 15 gbk=nameelse//, 23 gbk=nameelse//prep 27 gbk=nameelse/^/^ 22
gbk=nameelse/^/art 78 gbk=nameelse/^/word 27 gbk=nameelse/aux/art -13 gbk=nameelse/aux/prep -11
gbk=nameelse/event/, -10 gbk=nameelse/greet/. 24 gbk=nameelse/people/prep -13 gbk=nameelse/place/, -11
gbk=nameelse/prep/word 45 gbk=nameelse/prof/prep -7 gbk=nameelse/subj/prep -11 gbk=nameelse/verb/\" 15
gbk=nameelse/verb/prep -10 gbk=nameelse/verb/title -20 gbk=nameelse/word/, 13 gbk=nameelse/word/prep -12
gbk=nameword/,/conj -9 gbk=nameword//. -21 gbk=nameword/^/^ -10 gbk=nameword/^/word -18 gbk=nameword/adv/.
-12 gbk=nameword/adv/prep 7 gbk=nameword/conj/art 15 gbk=nameword/title/. 41 gbk=nameword/verb/. 9
gbk=nameword/verb/adv 19 gbk=nameword/verb/prep 13 gbk=nameword/word/, 32 gbk=nameword/word/. -31
gbk=word/,/art 35 gbk=word/,/conj -8 gbk=word/./art -9 gbk=word/./aux 19 gbk=word//prep 11 gbk=word/^/art -11
gbk=word/^/aux 14 gbk=word/^/title -9 gbk=word/^/word 9 gbk=word/adv/conj 27 gbk=word/art/title 15
gbk=word/aux/verb 16 gbk=word/people/verb -9 gbk=word/prep/title 8 gbk=word/verb/prep 11 gbk=word/word/, -8
gbk=wordelse/^/^ -8 gbk=wordelse/^/title -7 gbk=wordelse/people/, 22 gp=/\" -12 gp=/' -15 gp=/( -22 gp=/) 22
gp=/, -8 gp=/. 32 gp=/: 36 gp=/; -14 gp=/? 8 gp=/a -34 gp=/about -78 gp=/add 53 gp=/adding 49 gp=/ah 32
gp=/all -22 gp=/also -13 gp=/an 28 gp=/and 29 gp=/another 67 gp=/any 9 gp=/are 49 gp=/as 44 gp=/asked -8
gp=/at -18 gp=/ate -7 gp=/ay -7 gp=/bad -16 gp=/be -25 gp=/before -8 gp=/bhai -22 gp=/big 22 gp=/bit -20
gp=/born -10 gp=/boss 44 gp=/both 8 gp=/bought -15 gp=/brother 18 gp=/bureau -8 gp=/but -21 gp=/by 34
gp=/called 89 gp=/can't -28 gp=/captain 59 gp=/certain 55 gp=/certo 31 gp=/chap 11 gp=/chief -46 gp=/coach 41
gp=/compadre 50 gp=/counting -9 gp=/cousin -8 gp=/de -19 gp=/dear 75 gp=/der -13 gp=/did -12 gp=/different 38
gp=/do 12 gp=/does -12 gp=/doing -17 gp=/don -15 gp=/done -12 gp=/dr -8 gp=/each -18 gp=/el -9 gp=/em -7
gp=/en -8 gp=/every -17 gp=/ex -32 gp=/fae -14 gp=/father -31 gp=/fellow -51 gp=/finished -8 gp=/first -7
gp=/flatmate 26 gp=/for 10 gp=/forensic -10 gp=/forgive -10 gp=/found -10 gp=/frau -49 gp=/fraulein 43
gp=/frm 48 gp=/from -7 gp=/go -7 gp=/goes -14 gp=/good -16 gp=/great 49 gp=/guard -10 gp=/guten -18 gp=/guy
24 gp=/has 17 gp=/he -17 gp=/he's -30 gp=/her -26 gp=/herr -23 gp=/hi -11 gp=/him 9 gp=/his -28 gp=/hmm 38
gp=/hola -15 gp=/how 52 gp=/i -13 gp=/i'm -15 gp=/if -13 gp=/in -65 gp=/into -7 gp=/invite 81 gp=/is 35
gp=/it -11 gp=/it's 31 gp=/its 14 gp=/khun 27 gp=/knock -10 gp=/know 23 gp=/korean -19 gp=/kya -7 gp=/la -17
gp=/lady -26 gp=/left -10 gp=/librarian -10 gp=/ma 17 gp=/ma'am 11 gp=/madam 24 gp=/madame 14 gp=/maitre 50
gp=/man 12 gp=/me -42 gp=/mean 10 gp=/means -8 gp=/miss 32 gp=/mister 19 gp=/monsieur 23 gp=/more 11 gp=/mr
61 gp=/mrs 49 gp=/ms 91 gp=/my -27 gp=/na -8 gp=/name 36 gp=/name's 62 gp=/named 122 gp=/new 23 gp=/no -13
gp=/not -14 gp=/now 9 gp=/of -54 gp=/off 49 gp=/on 20 gp=/one -58 gp=/one's 40 gp=/only -9 gp=/other 41
gp=/our 54 gp=/out 27 gp=/own -8 gp=/pani -42 gp=/pas -22 gp=/play -13 gp=/played -8 gp=/prof 23 gp=/reverend
-24 gp=/said 27 gp=/sales -9 gp=/same -26 gp=/say -14 gp=/says -30 gp=/school -9 gp=/sell -9 gp=/sells -17
gp=/senor -30 gp=/sgt 7 gp=/shared -11 gp=/she -22 gp=/since -26 gp=/sister 24 gp=/small 19 gp=/so 13
gp=/some -19 gp=/sr 18 gp=/student 47 gp=/talked -7 gp=/tap -19 gp=/team -11 gp=/that 29 gp=/that's 40
gp=/the -94 gp=/think -9 gp=/this 96 gp=/thought -8 gp=/three 27 gp=/tia -11 gp=/to 7 gp=/too -7 gp=/trude
-16 gp=/two -17 gp=/una -11 gp=/uncle -37 gp=/van 49 gp=/was -54 gp=/wee 54 gp=/were 32 gp=/wha -10 gp=/what
-23 gp=/which -7 gp=/who 17 gp=/who's 24 gp=/with 43 gp=/wrong 51 gp=/ya -11 gp=/z -8 gp=else/' 20 gp=else/,
-19 gp=else/. -20 gp=else/^ -23 gp=else/a -22 gp=else/dr 45 gp=else/from -24 gp=else/in -11 gp=else/is 37
gp=else/the -9 gp=else/this -15 gp=name/! 57 gp=name/\" 38 gp=name/& -21 gp=name/' 11 gp=name/( 18 gp=name/)
10 gp=name/, 23 gp=name/. 25 gp=name/: 23 gp=name/; 16 gp=name/? 55 gp=name/^ 31 gp=name/a 20 gp=name/about
141 gp=name/accept 60 gp=name/add 48 gp=name/adding 18 gp=name/after -35 gp=name/also 25 gp=name/am -21
gp=name/an -29 gp=name/and 36 gp=name/another -31 gp=name/any 20 gp=name/apparently 16 gp=name/as 11
gp=name/at -93 gp=name/auntie -36 gp=name/aunty -9 gp=name/be 23 gp=name/big 14 gp=name/bord -29 gp=name/boss
-28 gp=name/both -15 gp=name/brother 18 gp=name/but 51 gp=name/by 24 gp=name/called -19 gp=name/camp -17
gp=name/captain -10 gp=name/coach 13 gp=name/colleague -40 gp=name/cousin 15 gp=name/deacon 23 gp=name/dear
-34 gp=name/different 47 gp=name/dinner -8 gp=name/do -30 gp=name/don 12 gp=name/every -16 gp=name/father -23
gp=name/fatima -16 gp=name/fellow -11 gp=name/for -43 gp=name/fr -32 gp=name/friend -12 gp=name/from 57
gp=name/girl -14 gp=name/got 13 gp=name/great -47 gp=name/guy 15 gp=name/have -11 gp=name/he's 9
gp=name/here's 14 gp=name/herr 28 gp=name/hey -17 gp=name/his -9 gp=name/i -10 gp=name/i'm -80 gp=name/in -89
gp=name/ini 11 gp=name/invite -11 gp=name/is 35 gp=name/it -9 gp=name/it's 25 gp=name/its 25 gp=name/judge 13
gp=name/just 12 gp=name/kak 13 gp=name/know 40 gp=name/known 15 gp=name/kuya 36 gp=name/la -10 gp=name/lady
11 gp=name/le -7 gp=name/ma'am 28 gp=name/madam 23 gp=name/make -15 gp=name/man 29 gp=name/mate 8 gp=name/mau
-24 gp=name/me 11 gp=name/miss -38 gp=name/mme 7 gp=name/mr 40 gp=name/mrs -35 gp=name/ms -14 gp=name/my -26
gp=name/na -8 gp=name/name 9 gp=name/name's 50 gp=name/named -11 gp=name/need -17 gp=name/ni -16 gp=name/no
-12 gp=name/not -19 gp=name/now 23 gp=name/of 16 gp=name/ok -9 gp=name/old -45 gp=name/omg -24 gp=name/one 72
gp=name/or -57 gp=name/other -37 gp=name/our -24 gp=name/over 21 gp=name/port -15 gp=name/prince 47
gp=name/queen -9 gp=name/radio -15 gp=name/re 27 gp=name/request -28 gp=name/right 35 gp=name/sa -13
gp=name/saint -9 gp=name/same -21 gp=name/san -67 gp=name/says 36 gp=name/semper -15 gp=name/sergeant -18
gp=name/severn -19 gp=name/she's -18 gp=name/si 41 gp=name/since -11 gp=name/sir 22 gp=name/sister 18
gp=name/so 34 gp=name/some 34 gp=name/sooo 22 gp=name/st -50 gp=name/tal 11 gp=name/teach -29 gp=name/teacher
19 gp=name/teatro -9 gp=name/that -14 gp=name/the -69 gp=name/there's 42 gp=name/this 96 gp=name/to 13
gp=name/uncle -10 gp=name/ustaz 17 gp=name/was 36 gp=name/what 29 gp=name/which -7 gp=name/who -24
gp=name/who's 43 gp=name/whos -20 gp=name/with 34 gp=name/yayasan -9 gp=name/year's -10 gp=name/young 8
gp=name/your -8 gp=name/¶ 51 gp=name/— 17 gp=nameelse/\" 14 gp=nameelse/' -26 gp=nameelse/. 13 gp=nameelse/:
-23 gp=nameelse/^ 22 gp=nameelse/a 54 gp=nameelse/and 17 gp=nameelse/at -7 gp=nameelse/but 10 gp=nameelse/in
-15 gp=nameelse/lt -47 gp=nameelse/ma'am 16 gp=nameelse/says 43 gp=nameelse/since -8 gp=nameelse/the -10
gp=nameelse/this -45 gp=nameelse/to -9 gp=nameword/\" -13 gp=nameword/' -8 gp=nameword/, 19 gp=nameword/? -11
gp=nameword/^ -10 gp=nameword/and 10 gp=nameword/the -8 gp=nameword/this 15 gp=namewordelse/. -9 gp=word/,
-26 gp=word/. -11 gp=word/a -14 gp=word/and 9 gp=word/called 8 gp=word/is -9 gp=word/it's 36 gp=word/mr -24
gp=word/the -9 gp=word/this 22 gp=word/to 14 gp=wordelse/, 12 gp=wordelse/^ -8 gpk=/cap/,/$ -19 gpk=/cap/,/'
15 gpk=/cap/,/. -37 gpk=/cap/,/conj 13 gpk=/cap/,/prep 20 gpk=/cap/,/verb -21 gpk=/cap/,/word -8 gpk=/cap//!
24 gpk=/cap//$ 26 gpk=/cap//, 10 gpk=/cap//. -14 gpk=/cap//art 8 gpk=/cap//aux -23 gpk=/cap//conj -7
gpk=/cap//verb 22 gpk=/cap/adv/$ 23 gpk=/cap/adv/, 24 gpk=/cap/adv/prep -17 gpk=/cap/adv/word 12
gpk=/cap/art/$ -24 gpk=/cap/art/, 20 gpk=/cap/art/. 12 gpk=/cap/art/: 12 gpk=/cap/art/? 20 gpk=/cap/art/adv
13 gpk=/cap/art/aux 8 gpk=/cap/art/conj 8 gpk=/cap/art/people -17 gpk=/cap/art/prep 11 gpk=/cap/art/subj 15
gpk=/cap/art/verb -30 gpk=/cap/art/word -10 gpk=/cap/aux/ -13 gpk=/cap/aux/$ 9 gpk=/cap/aux/, -20
gpk=/cap/aux/. 10 gpk=/cap/aux/conj 19 gpk=/cap/aux/prep 20 gpk=/cap/conj/ -8 gpk=/cap/conj/, -8
gpk=/cap/conj/aux 11 gpk=/cap/greet/, 20 gpk=/cap/name/aux 15 gpk=/cap/people/$ 9 gpk=/cap/people/conj 9
gpk=/cap/people/prep 10 gpk=/cap/people/title -15 gpk=/cap/prep/ 15 gpk=/cap/prep/, -10 gpk=/cap/prep/. 16
gpk=/cap/prep/? 11 gpk=/cap/prep/conj -26 gpk=/cap/prep/subj -19 gpk=/cap/prep/verb -8 gpk=/cap/prof/, 20
gpk=/cap/school/, -8 gpk=/cap/title/ 18 gpk=/cap/title/$ -10 gpk=/cap/title/, -25 gpk=/cap/title/. 13
gpk=/cap/title/? -43 gpk=/cap/title/adv 11 gpk=/cap/title/aux 16 gpk=/cap/title/subj 21 gpk=/cap/title/verb
16 gpk=/cap/title/word -12 gpk=/cap/verb/ -8 gpk=/cap/verb/$ -26 gpk=/cap/verb/, 19 gpk=/cap/verb/. -13
gpk=/cap/verb/verb 11 gpk=/cap/verb/word -12 gpk=/cap/word/$ 22 gpk=/cap/word/. 21 gpk=/cap/word/prep -20
gpk=/cap/word/verb -11 gpk=/low/!/. 17 gpk=/low/\"/ -8 gpk=/low/\"/\" -28 gpk=/low/\"/. 11 gpk=/low/\"/aux
-10 gpk=/low/\"/word 17 gpk=/low/'/ 35 gpk=/low/'/' -8 gpk=/low/,/ -19 gpk=/low/,/) -7 gpk=/low/,/, 39
gpk=/low/,/. -11 gpk=/low/,/: 10 gpk=/low/,/; 13 gpk=/low/,/? -17 gpk=/low/,/adv 8 gpk=/low/,/art 10
gpk=/low/,/conj 11 gpk=/low/,/prep 25 gpk=/low/,/title 18 gpk=/low/,/verb -18 gpk=/low/,/word -14 gpk=/low/./
-7 gpk=/low/./$ 32 gpk=/low/./, -13 gpk=/low/./. 20 gpk=/low/./: 14 gpk=/low/./? -8 gpk=/low/./adv -12
gpk=/low/./conj 15 gpk=/low/./poss 13 gpk=/low/./prep -36 gpk=/low/./subj -30 gpk=/low/./title 13
gpk=/low/./verb -12 gpk=/low/./word 24 gpk=/low// -13 gpk=/low//! 24 gpk=/low//$ 14 gpk=/low//' -8
gpk=/low//, 15 gpk=/low//? -17 gpk=/low//art 25 gpk=/low//aux -21 gpk=/low//conj -10 gpk=/low//prep -12
gpk=/low//subj -13 gpk=/low//verb 21 gpk=/low/:/ 24 gpk=/low/:/$ 60 gpk=/low/:/, -27 gpk=/low/:/name -15
gpk=/low/:/prep 10 gpk=/low/:/word -17 gpk=/low/?/ -9 gpk=/low/?/$ 23 gpk=/low/?/. 9 gpk=/low/^/! -18
gpk=/low/^/' -14 gpk=/low/^/, -12 gpk=/low/^/. -22 gpk=/low/^/: -12 gpk=/low/^/adv -19 gpk=/low/^/art -28
gpk=/low/^/aux -11 gpk=/low/^/conj 13 gpk=/low/^/poss 24 gpk=/low/^/prep 16 gpk=/low/^/subj 8
gpk=/low/^/title 18 gpk=/low/^/verb 36 gpk=/low/^/word 9 gpk=/low/^/。 -11 gpk=/low/adv/' -10 gpk=/low/adv/?
21 gpk=/low/adv/aux -9 gpk=/low/adv/conj -10 gpk=/low/adv/prep 22 gpk=/low/adv/verb -14 gpk=/low/adv/word 26
gpk=/low/art/ 15 gpk=/low/art/! 23 gpk=/low/art/$ -39 gpk=/low/art/. -21 gpk=/low/art/: -10 gpk=/low/art/? 9
gpk=/low/art/adv 25 gpk=/low/art/art -9 gpk=/low/art/aux -18 gpk=/low/art/conj 13 gpk=/low/art/name -10
gpk=/low/art/people 10 gpk=/low/art/prep -11 gpk=/low/art/prof -21 gpk=/low/art/subj 42 gpk=/low/art/title
-14 gpk=/low/art/word 10 gpk=/low/aux/ -11 gpk=/low/aux/$ -35 gpk=/low/aux/, 10 gpk=/low/aux/. 14
gpk=/low/aux/: -8 gpk=/low/aux/? 16 gpk=/low/aux/aux -14 gpk=/low/aux/conj 30 gpk=/low/aux/prep -15
gpk=/low/aux/word -8 gpk=/low/conj/ -8 gpk=/low/conj/, -21 gpk=/low/conj/. -12 gpk=/low/conj/art 10
gpk=/low/conj/name 23 gpk=/low/conj/word -8 gpk=/low/event/, -7 gpk=/low/event/verb 17 gpk=/low/greet/\" -10
gpk=/low/greet/, 36 gpk=/low/kin/$ -8 gpk=/low/name/$ -14 gpk=/low/name/, -11 gpk=/low/name/aux 31
gpk=/low/org/, -9 gpk=/low/people/ 15 gpk=/low/people/$ 11 gpk=/low/people/. -10 gpk=/low/people/? 15
gpk=/low/people/aux 18 gpk=/low/people/conj 16 gpk=/low/people/word -13 gpk=/low/poss/! 21 gpk=/low/poss/.
-15 gpk=/low/poss/aux -7 gpk=/low/poss/prep -8 gpk=/low/poss/verb 14 gpk=/low/prep/ 26 gpk=/low/prep/$ 12
gpk=/low/prep/. 26 gpk=/low/prep/: 13 gpk=/low/prep/? 9 gpk=/low/prep/art -10 gpk=/low/prep/aux 18
gpk=/low/prep/conj -22 gpk=/low/prep/poss -7 gpk=/low/prep/subj -12 gpk=/low/prep/verb -11 gpk=/low/prep/word
-10 gpk=/low/prof/, 25 gpk=/low/school/prep 14 gpk=/low/subj/$ -7 gpk=/low/subj/, -8 gpk=/low/subj/. -12
gpk=/low/subj/aux 17 gpk=/low/subj/conj -11 gpk=/low/subj/poss -7 gpk=/low/subj/prof 23 gpk=/low/title/$ -7
gpk=/low/title/, 7 gpk=/low/title/. 7 gpk=/low/title/? -14 gpk=/low/title/adv 14 gpk=/low/title/art 12
gpk=/low/title/aux 32 gpk=/low/title/people -24 gpk=/low/title/poss -40 gpk=/low/title/prep 32
gpk=/low/title/verb 29 gpk=/low/verb/$ -26 gpk=/low/verb/? 13 gpk=/low/verb/aux 13 gpk=/low/verb/conj -14
gpk=/low/verb/poss 42 gpk=/low/verb/verb 20 gpk=/low/verb/word -11 gpk=/low/word/$ -15 gpk=/low/word/' 11
gpk=/low/word/, 9 gpk=/low/word/. 10 gpk=/low/word/conj -19 gpk=/low/word/prep -19 gpk=/low/word/subj 27
gpk=/low/word/verb -11 gpk=/open/!/. 8 gpk=/open/!/prep -13 gpk=/open/\"/ -10 gpk=/open/\"/\" -22
gpk=/open/\"/title -8 gpk=/open/'/ 26 gpk=/open/'/' -8 gpk=/open/'/, 17 gpk=/open/./ -14 gpk=/open/./. 10
gpk=/open/./: 22 gpk=/open/./? -21 gpk=/open/./adv -12 gpk=/open/./art -9 gpk=/open/./conj 7 gpk=/open/./prep
-31 gpk=/open/./subj -21 gpk=/open/./title 10 gpk=/open/./verb 15 gpk=/open/:/ 19 gpk=/open/:/$ 13
gpk=/open/:/, -15 gpk=/open/:/. 19 gpk=/open/:/prep 8 gpk=/open/?/ -13 gpk=/open/?/$ 9 gpk=/open/?/. 9
gpk=/open/?/word -10 gpk=/open/^/! -19 gpk=/open/^/$ 15 gpk=/open/^/, -17 gpk=/open/^/. -62 gpk=/open/^/: -16
gpk=/open/^/? 24 gpk=/open/^/conj 26 gpk=/open/^/name -10 gpk=/open/^/people -14 gpk=/open/^/poss 11
gpk=/open/^/prep 27 gpk=/open/^/subj 13 gpk=/open/^/title 12 gpk=/open/^/verb 13 gpk=/open/^/word 11
gpk=else/cap/,/$ -8 gpk=else/cap/,/. -9 gpk=else/cap//$ 11 gpk=else/cap/prep/. -7 gpk=else/cap/word/prep 11
gpk=else/low/'/' 15 gpk=else/low/,/, 19 gpk=else/low//$ 12 gpk=else/low/^/$ 9 gpk=else/low/^/adv 30
gpk=else/low/art/, -7 gpk=else/low/aux/conj 21 gpk=else/low/word/prep 14 gpk=else/open/'/' 16
gpk=else/open/^/$ 9 gpk=name/cap/,/ 20 gpk=name/cap/,/! -10 gpk=name/cap/,/\" -10 gpk=name/cap/,/$ 24
gpk=name/cap/,/' -24 gpk=name/cap/,/, -23 gpk=name/cap/,/aux 15 gpk=name/cap/,/prep -12 gpk=name/cap/,/verb
27 gpk=name/cap/,/word 10 gpk=name/cap//. 17 gpk=name/cap//prep -8 gpk=name/cap/adv/ 9 gpk=name/cap/adv/$ 9
gpk=name/cap/adv/. -22 gpk=name/cap/adv/prep 10 gpk=name/cap/adv/verb 10 gpk=name/cap/art/$ -8
gpk=name/cap/art/. 28 gpk=name/cap/art/conj -11 gpk=name/cap/art/people -15 gpk=name/cap/art/prep 21
gpk=name/cap/art/prof -9 gpk=name/cap/art/verb 19 gpk=name/cap/art/word -14 gpk=name/cap/aux/$ 8
gpk=name/cap/aux/. 12 gpk=name/cap/aux/? 10 gpk=name/cap/aux/adv 8 gpk=name/cap/aux/conj -47
gpk=name/cap/aux/name 28 gpk=name/cap/aux/word -12 gpk=name/cap/conj/$ -18 gpk=name/cap/conj/, 11
gpk=name/cap/conj/. -15 gpk=name/cap/conj/name -11 gpk=name/cap/greet/! -14 gpk=name/cap/kin/, 24
gpk=name/cap/kin/. -8 gpk=name/cap/kin/verb -41 gpk=name/cap/people/$ 9 gpk=name/cap/people/, 13
gpk=name/cap/people/prep -8 gpk=name/cap/poss/, -13 gpk=name/cap/poss/. 7 gpk=name/cap/prep/ -31
gpk=name/cap/prep/$ 9 gpk=name/cap/prep/, 16 gpk=name/cap/prep/? 12 gpk=name/cap/prep/conj 11
gpk=name/cap/prep/prep 8 gpk=name/cap/prep/prof -10 gpk=name/cap/prep/subj 22 gpk=name/cap/prep/verb -26
gpk=name/cap/prep/word -12 gpk=name/cap/prof/$ -11 gpk=name/cap/title/ -15 gpk=name/cap/title/' 19
gpk=name/cap/title/, -17 gpk=name/cap/title/aux -11 gpk=name/cap/title/conj 20 gpk=name/cap/title/prep -9
gpk=name/cap/title/verb -14 gpk=name/cap/verb/$ -12 gpk=name/cap/verb/, -16 gpk=name/cap/verb/. -8
gpk=name/cap/verb/prep 23 gpk=name/cap/verb/verb -7 gpk=name/cap/verb/word 9 gpk=name/cap/word/$ -31
gpk=name/cap/word/. -44 gpk=name/cap/word/aux 16 gpk=name/cap/word/conj 8 gpk=name/cap/word/subj 12
gpk=name/cap/word/verb 29 gpk=name/cap/word/word 9 gpk=name/low/!/\" 9 gpk=name/low/\"/ 7 gpk=name/low/\"/\"
13 gpk=name/low/'/ 17 gpk=name/low/'/' 15 gpk=name/low/'/prep -10 gpk=name/low/'/word 13 gpk=name/low/(/) 13
gpk=name/low/,/ -13 gpk=name/low/,/$ 44 gpk=name/low/,/' -25 gpk=name/low/,/. 29 gpk=name/low/,/aux 23
gpk=name/low/,/name -26 gpk=name/low/,/prep 10 gpk=name/low/,/subj 8 gpk=name/low/,/verb 25
gpk=name/low/,/word -41 gpk=name/low/./ -7 gpk=name/low/./\" -10 gpk=name/low/./$ -20 gpk=name/low/./. 26
gpk=name/low/./? 9 gpk=name/low/./art 11 gpk=name/low/./aux -13 gpk=name/low/./name 19 gpk=name/low/./subj 19
gpk=name/low/./verb 8 gpk=name/low// -18 gpk=name/low//' 15 gpk=name/low//? -17 gpk=name/low//subj 11
gpk=name/low//verb -10 gpk=name/low//word -17 gpk=name/low/:/ -33 gpk=name/low/:/$ -10 gpk=name/low/:/, 13
gpk=name/low/:/. 7 gpk=name/low/:/verb 20 gpk=name/low/?/. 9 gpk=name/low/^/ 32 gpk=name/low/^/$ -10
gpk=name/low/^/. 23 gpk=name/low/^/? 15 gpk=name/low/^/art 19 gpk=name/low/^/conj -9 gpk=name/low/^/event -14
gpk=name/low/^/name 41 gpk=name/low/^/people 17 gpk=name/low/^/place 11 gpk=name/low/^/prep -37
gpk=name/low/^/subj -9 gpk=name/low/^/title -21 gpk=name/low/adv/ 12 gpk=name/low/adv/, -21
gpk=name/low/adv/. -26 gpk=name/low/adv/art -15 gpk=name/low/adv/verb 20 gpk=name/low/art/$ 24
gpk=name/low/art/, -25 gpk=name/low/art/? 7 gpk=name/low/art/art 10 gpk=name/low/art/aux -28
gpk=name/low/art/event -8 gpk=name/low/art/name 17 gpk=name/low/art/place 15 gpk=name/low/art/prep 10
gpk=name/low/art/title -11 gpk=name/low/aux/ 17 gpk=name/low/aux/. -13 gpk=name/low/aux/? 9
gpk=name/low/aux/adv -13 gpk=name/low/aux/conj -41 gpk=name/low/aux/name 29 gpk=name/low/aux/prof 8
gpk=name/low/aux/subj -10 gpk=name/low/aux/word 9 gpk=name/low/conj/ 19 gpk=name/low/conj/, 22
gpk=name/low/conj/. -27 gpk=name/low/conj/adv -21 gpk=name/low/conj/art -10 gpk=name/low/conj/aux 19
gpk=name/low/conj/verb 10 gpk=name/low/conj/word 9 gpk=name/low/greet/! -14 gpk=name/low/greet/, -18
gpk=name/low/kin/, 30 gpk=name/low/kin/verb -44 gpk=name/low/name/, -15 gpk=name/low/name/aux -10
gpk=name/low/name/conj -8 gpk=name/low/people/$ -37 gpk=name/low/people/, 21 gpk=name/low/people/. 16
gpk=name/low/people/prep 9 gpk=name/low/people/verb 11 gpk=name/low/poss/ -9 gpk=name/low/poss/, 13
gpk=name/low/poss/. 12 gpk=name/low/poss/aux -23 gpk=name/low/prep/ -11 gpk=name/low/prep/, 16
gpk=name/low/prep/. -11 gpk=name/low/prep/: -12 gpk=name/low/prep/? 9 gpk=name/low/prep/adv -9
gpk=name/low/prep/name 12 gpk=name/low/prep/prep 14 gpk=name/low/prep/subj 13 gpk=name/low/prep/title 14
gpk=name/low/prep/verb -28 gpk=name/low/prof/ 10 gpk=name/low/prof/, -16 gpk=name/low/subj/$ -17
gpk=name/low/subj/conj -8 gpk=name/low/title/ -25 gpk=name/low/title/$ 8 gpk=name/low/title/' 11
gpk=name/low/title/, -19 gpk=name/low/title/adv 19 gpk=name/low/title/conj 25 gpk=name/low/title/verb -17
gpk=name/low/title/word 18 gpk=name/low/verb/ 14 gpk=name/low/verb/, -18 gpk=name/low/verb/. -13
gpk=name/low/verb/? 7 gpk=name/low/verb/aux 20 gpk=name/low/verb/name -22 gpk=name/low/verb/prep 22
gpk=name/low/verb/verb -19 gpk=name/low/word/ -13 gpk=name/low/word/$ -19 gpk=name/low/word/' 16
gpk=name/low/word/, -18 gpk=name/low/word/. -48 gpk=name/low/word/aux 9 gpk=name/low/word/conj -9
gpk=name/low/word/place -8 gpk=name/low/word/verb 44 gpk=name/open/'/ 19 gpk=name/open/'/, -7
gpk=name/open/'/prep -11 gpk=name/open/./ -21 gpk=name/open/./\" -11 gpk=name/open/./$ 19 gpk=name/open/./'
-13 gpk=name/open/./? 7 gpk=name/open/./adv 8 gpk=name/open/./people 10 gpk=name/open/./prep 11
gpk=name/open/./subj 16 gpk=name/open/./title -13 gpk=name/open/./word -16 gpk=name/open/:/ -11
gpk=name/open/:/$ -17 gpk=name/open/:/. 15 gpk=name/open/:/verb 9 gpk=name/open/^/. 25 gpk=name/open/^/art 22
gpk=name/open/^/conj -15 gpk=name/open/^/people 11 gpk=name/open/^/prep -9 gpk=name/open/^/subj -8
gpk=name/open/^/title 14 gpk=name/open/^/verb 21 gpk=name/open/^/word 28 gpk=nameelse/cap/,/, -13
gpk=nameelse/cap/,/. 13 gpk=nameelse/cap/art/. 8 gpk=nameelse/cap/prep/conj 24 gpk=nameelse/low/,/, -11
gpk=nameelse/low/,/. 16 gpk=nameelse/low/,/prep -14 gpk=nameelse/low/./$ 8 gpk=nameelse/low/^/ -13
gpk=nameelse/low/^/$ -9 gpk=nameelse/low/^/aux 11 gpk=nameelse/low/^/name -10 gpk=nameelse/low/^/verb 10
gpk=nameelse/low/art/. 14 gpk=nameelse/low/title/prep -8 gpk=nameelse/low/word/. 21 gpk=nameelse/open/^/ -11
gpk=nameelse/open/^/aux 13 gpk=nameelse/open/^/name -19 gpk=nameword/cap/aux/. 19 gpk=nameword/open/./ 18
gpk=nameword/open/./aux -13 gpk=nameword/open/./verb 12 gpk=nameword/open/./word 13 gpk=nameword/open/^/ 17
gpk=nameword/open/^/$ 8 gpk=nameword/open/^/, 15 gpk=nameword/open/^/. 8 gpk=nameword/open/^/art -8
gpk=nameword/open/^/aux 15 gpk=nameword/open/^/prep -15 gpk=nameword/open/^/title -9 gpk=nameword/open/^/verb
14 gpk=nameword/open/^/word -19 gpk=namewordelse/open/^/prep -7 gpk=namewordelse/open/^/subj 19
gpk=word/cap/,/, -8 gpk=word/cap//, -8 gpk=word/cap/art/name 25 gpk=word/cap/conj/, 24 gpk=word/cap/prep/$ 21
gpk=word/cap/title/. 37 gpk=word/cap/verb/$ -9 gpk=word/cap/verb/, 17 gpk=word/cap/word/$ 8
gpk=word/low/^/art 24 gpk=word/open/^/ -10 gpk=word/open/^/name 17 gpk=wordelse/cap/,/. 18 gpp=/!/! -10
gpp=/!/from 35 gpp=/\"/. -28 gpp=/\"/coach 9 gpp=/\"/dear 67 gpp=/\"/fellow -11 gpp=/'/, -10 gpp=/'/. -24
gpp=/'/dear 14 gpp=/'/hi -11 gpp=/'/mrs 37 gpp=/,/' -8 gpp=/,/a 27 gpp=/,/an -42 gpp=/,/and 19 gpp=/,/as 50
gpp=/,/but -12 gpp=/,/from -10 gpp=/,/him -12 gpp=/,/mr -32 gpp=/,/one -24 gpp=/,/that -7 gpp=/,/the 32
gpp=/,/una -9 gpp=/./\" 36 gpp=/./' 11 gpp=/./a -31 gpp=/./any 13 gpp=/./born -10 gpp=/./different 12
gpp=/./dr -50 gpp=/./herr 11 gpp=/./it's 13 gpp=/./miss 15 gpp=/./mr 27 gpp=/./one 11 gpp=/./she's -17
gpp=/./so 16 gpp=/./some 15 gpp=/./that 29 gpp=/./the -9 gpp=/./this -27 gpp=/1/off 77 gpp=/3/. -7 gpp=/:/\"
-17 gpp=/:/' 53 gpp=/:/a -20 gpp=/^/\" 25 gpp=/^/' -30 gpp=/^/a 44 gpp=/^/adding 21 gpp=/^/ay -7 gpp=/^/bhai
-22 gpp=/^/bit -15 gpp=/^/both -10 gpp=/^/brother 18 gpp=/^/captain 10 gpp=/^/dr -10 gpp=/^/ex -30
gpp=/^/fellow -17 gpp=/^/forgive -10 gpp=/^/fraulein 43 gpp=/^/good -8 gpp=/^/guten -18 gpp=/^/he's -8
gpp=/^/herr -75 gpp=/^/hmm 38 gpp=/^/knock -10 gpp=/^/kya -7 gpp=/^/ma -13 gpp=/^/madame 49 gpp=/^/mrs 26
gpp=/^/ms 7 gpp=/^/my -8 gpp=/^/old 9 gpp=/^/one 27 gpp=/^/our 22 gpp=/^/says -13 gpp=/^/she's -19
gpp=/^/sister 13 gpp=/^/some -31 gpp=/^/the -42 gpp=/^/this -26 gpp=/^/tia -11 gpp=/^/to 42 gpp=/^/trude -16
gpp=/^/two -10 gpp=/^/wha -10 gpp=/^/what -8 gpp=/^/ya -9 gpp=/a/captain 17 gpp=/a/different 33 gpp=/a/dr 18
gpp=/a/fellow -11 gpp=/a/miss 31 gpp=/a/mrs 24 gpp=/a/ms 27 gpp=/a/sales -9 gpp=/about/this 30 gpp=/accept/,
-20 gpp=/add/the -11 gpp=/adding/a -19 gpp=/again/, 45 gpp=/again/. 31 gpp=/agency/, -8 gpp=/amigo/de -11
gpp=/and/a -53 gpp=/and/an 34 gpp=/and/one -11 gpp=/and/this -23 gpp=/and/to 46 gpp=/as/a -14 gpp=/ask/a -19
gpp=/asked/about -11 gpp=/be/a -8 gpp=/bem/? -13 gpp=/boy/, 46 gpp=/brrr/, -29 gpp=/but/a 34 gpp=/by/one 16
gpp=/calls/me -9 gpp=/came/as -10 gpp=/came/to -11 gpp=/ceremony/, -9 gpp=/certain/mr 16 gpp=/club/, -9
gpp=/company/, -14 gpp=/crew/, 41 gpp=/dame/, -9 gpp=/day/, -11 gpp=/de/la -8 gpp=/dear/mr -21
gpp=/don't/know 21 gpp=/dr/. 37 gpp=/end/. 20 gpp=/engineer/, 23 gpp=/engineer/from -8 gpp=/engr/. 29
gpp=/entrepreneur/. -14 gpp=/face/, -10 gpp=/factory/, -10 gpp=/farm/, -14 gpp=/fee/, -12 gpp=/for/one -19
gpp=/found/a 38 gpp=/from/a 55 gpp=/from/the -11 gpp=/girl/from -14 gpp=/got/a 22 gpp=/got/me -9
gpp=/guy/from -8 gpp=/had/a 42 gpp=/has/a -8 gpp=/he's/a -16 gpp=/he's/called 51 gpp=/he's/the 34 gpp=/he/,
45 gpp=/he/is 56 gpp=/he/sells -9 gpp=/heart/, -28 gpp=/helo/from -14 gpp=/help/a -12 gpp=/her/, -11
gpp=/her/. -41 gpp=/her/as 19 gpp=/her/name's 35 gpp=/here/, -21 gpp=/here/. -17 gpp=/hers/is -11 gpp=/him/.
11 gpp=/hm/. 20 gpp=/hour/. 31 gpp=/hours/, -15 gpp=/i've/this 15 gpp=/i/, -10 gpp=/i/. -13 gpp=/i/be -8
gpp=/i/can't -28 gpp=/i/do -11 gpp=/i/invite 34 gpp=/i/mean 17 gpp=/i/was -12 gpp=/in/one -13
gpp=/institute/, -9 gpp=/invite/from 23 gpp=/invite/the -14 gpp=/invt/frm 48 gpp=/is/' -54 gpp=/is/a 19
gpp=/is/from 73 gpp=/is/that -20 gpp=/is/this 7 gpp=/it's/a -16 gpp=/it/, -12 gpp=/it/. -8 gpp=/it/goes -14
gpp=/it/is 22 gpp=/it/says 8 gpp=/it/was -11 gpp=/knocked/: 18 gpp=/know/what -13 gpp=/la/, -24
gpp=/lad/called -7 gpp=/lad/fae -8 gpp=/lady/, 26 gpp=/laugh/. -14 gpp=/list/, 47 gpp=/logo/of -8
gpp=/look/at 63 gpp=/ma/manager -12 gpp=/man/, 51 gpp=/man/. 21 gpp=/man/from -24 gpp=/man/named 56
gpp=/man/of -7 gpp=/master/of -15 gpp=/me/, 11 gpp=/me/. -14 gpp=/me/a -20 gpp=/message/dr 24 gpp=/mine/is -9
gpp=/mr/. 32 gpp=/mrs/. 22 gpp=/ms/. 23 gpp=/my/old -7 gpp=/name/: 28 gpp=/name/is 65 gpp=/name/of 94
gpp=/nasa/, -11 gpp=/need/a -16 gpp=/no/, 31 gpp=/noo/. -7 gpp=/not/a -7 gpp=/not/that 37 gpp=/nothing/: 21
gpp=/now/, -13 gpp=/od/pani 18 gpp=/of/a 35 gpp=/of/this -8 gpp=/oh/, 68 gpp=/on/a -18 gpp=/on/the -7
gpp=/one/' 34 gpp=/one/. -61 gpp=/one/: 7 gpp=/one/mr 19 gpp=/one/who -8 gpp=/pending/since -11 gpp=/pilot/,
-20 gpp=/prof/. 22 gpp=/put/' 9 gpp=/question/about -7 gpp=/recruiter/named 20 gpp=/request/from 41
gpp=/rival/, 19 gpp=/said/' 66 gpp=/says/, 11 gpp=/school/, -25 gpp=/sgt/. -9 gpp=/she's/a -15 gpp=/she/, -13
gpp=/show/, -11 gpp=/so/. 9 gpp=/so/this 42 gpp=/somebody/from -26 gpp=/someone/called -37 gpp=/spoke/about
-8 gpp=/startup/called -49 gpp=/steel/, -30 gpp=/surname/, 24 gpp=/the/korean -19 gpp=/the/name 10
gpp=/the/name's 8 gpp=/the/one -8 gpp=/the/same -10 gpp=/the/wrong 51 gpp=/then/. 12 gpp=/there's/a -23
gpp=/there's/an 55 gpp=/there/, 19 gpp=/this/chap 11 gpp=/this/guy 52 gpp=/this/mr -19 gpp=/this/uncle -40
gpp=/this/was -11 gpp=/time/this 30 gpp=/to/a -10 gpp=/to/add 16 gpp=/to/mr 33 gpp=/to/sr 8 gpp=/town/, -12
gpp=/un/certain 28 gpp=/un/certo 31 gpp=/uni/librarian -10 gpp=/up/. 20 gpp=/us/, 47 gpp=/us/are -8
gpp=/van/der -9 gpp=/view/on 47 gpp=/visionary/. -39 gpp=/visit/, -9 gpp=/was/a -8 gpp=/was/from -26
gpp=/was/the 45 gpp=/we're/both 33 gpp=/went/to -14 gpp=/what/? -10 gpp=/which/is -8 gpp=/who/is 33
gpp=/with/' -8 gpp=/with/a -12 gpp=/with/an -10 gpp=/with/mr 19 gpp=/with/that -11 gpp=/with/the -8
gpp=/with/this 54 gpp=/woman/from -8 gpp=/word/' -17 gpp=/words/: -15 gpp=/write/a 36 gpp=/years/, 20
gpp=/zookeeper/, -16 gpp=else/./this -12 gpp=else/^/^ -23 gpp=else/^/a -7 gpp=else/from/a -7
gpp=else/request/from -8 gpp=name/\"/hey -12 gpp=name/\"/hi 14 gpp=name/'/. -28 gpp=name/'/dear 8
gpp=name/'/it's 21 gpp=name/,/' 13 gpp=name/,/and 16 gpp=name/,/but 47 gpp=name/,/from 23 gpp=name/,/i'm -32
gpp=name/,/ini 11 gpp=name/,/is 29 gpp=name/,/it's -9 gpp=name/,/miss 9 gpp=name/,/teatro -9
gpp=name/,/that's -8 gpp=name/,/the -10 gpp=name/,/this 15 gpp=name/./' -8 gpp=name/./different -10
gpp=name/./he's 42 gpp=name/./i'm -9 gpp=name/./it's -33 gpp=name/./name's 9 gpp=name/./she's -11
gpp=name/./sister 13 gpp=name/./that's 19 gpp=name/./the -9 gpp=name/./this 22 gpp=name/./— 25 gpp=name/1/.
11 gpp=name/:/\" 42 gpp=name/:/' -45 gpp=name/^/\" -54 gpp=name/^/' 28 gpp=name/^/^ 31 gpp=name/^/a -15
gpp=name/^/add 12 gpp=name/^/auntie -31 gpp=name/^/aunty -37 gpp=name/^/big -14 gpp=name/^/brother 15
gpp=name/^/father 8 gpp=name/^/fr -38 gpp=name/^/i'm -37 gpp=name/^/in -10 gpp=name/^/is 11 gpp=name/^/it's
61 gpp=name/^/miss -8 gpp=name/^/mme 7 gpp=name/^/mr 26 gpp=name/^/ms -17 gpp=name/^/ni -14 gpp=name/^/omg
-24 gpp=name/^/one 15 gpp=name/^/our 19 gpp=name/^/says -28 gpp=name/^/sir 10 gpp=name/^/sister 8
gpp=name/^/some 19 gpp=name/^/sooo 22 gpp=name/^/st -10 gpp=name/^/the 18 gpp=name/^/this 17 gpp=name/^/uncle
16 gpp=name/^/who -19 gpp=name/^/who's 26 gpp=name/^/whos -35 gpp=name/^/with 38 gpp=name/^/wrong 31
gpp=name/a/different 59 gpp=name/a/mr -35 gpp=name/accept/from 25 gpp=name/ada/, -15 gpp=name/ada/and -9
gpp=name/add/from 29 gpp=name/at/the -12 gpp=name/been/to -16 gpp=name/best/, 27 gpp=name/bot/here's 14
gpp=name/button/for 43 gpp=name/capt/. 12 gpp=name/coach/to -14 gpp=name/connect/? 8 gpp=name/day/. -22
gpp=name/dear/ms -13 gpp=name/decide/on 24 gpp=name/do/about 82 gpp=name/dunno/, 10 gpp=name/ek/request -28
gpp=name/fella/called 12 gpp=name/for/a -17 gpp=name/fr/. 10 gpp=name/from/' 46 gpp=name/from/a 112
gpp=name/from/an -12 gpp=name/from/bord -24 gpp=name/from/one -14 gpp=name/got/a 42 gpp=name/guy/named 25
gpp=name/he's/a -41 gpp=name/he/, 16 gpp=name/hello/. -22 gpp=name/hello/its -24 gpp=name/her/, 18
gpp=name/her/. 31 gpp=name/her/from -32 gpp=name/her/name's 17 gpp=name/here's/a 14 gpp=name/here/, 14
gpp=name/here/from 26 gpp=name/hesitating/over 21 gpp=name/him/. -32 gpp=name/him/from -31 gpp=name/hmm/, 27
gpp=name/i'm/a -36 gpp=name/i'm/called -36 gpp=name/i've/known 15 gpp=name/i/accept 104 gpp=name/i/am -21
gpp=name/i/invite -30 gpp=name/i/know 30 gpp=name/i/teach -29 gpp=name/i/was -19 gpp=name/in/a -7
gpp=name/in/san -14 gpp=name/in/the -7 gpp=name/invitation/from 60 gpp=name/invite/from 11
gpp=name/invite/says -8 gpp=name/is/' 49 gpp=name/is/a 33 gpp=name/is/about 66 gpp=name/is/named 15
gpp=name/is/of -8 gpp=name/is/the -13 gpp=name/it's/from 13 gpp=name/it's/our 35 gpp=name/it/. 21
gpp=name/it/is -16 gpp=name/it/says 24 gpp=name/its/from 12 gpp=name/know/any 9 gpp=name/know/no -8
gpp=name/kolej/yayasan -9 gpp=name/lifeguard/, -58 gpp=name/line/to 26 gpp=name/linkedin/says 34
gpp=name/man/from -40 gpp=name/man/named -58 gpp=name/mate/whos 15 gpp=name/me/' -34 gpp=name/me/. -31
gpp=name/me/a 14 gpp=name/me/and 16 gpp=name/me/to 23 gpp=name/message/from -42 gpp=name/mi/need -19
gpp=name/mikkel/or -30 gpp=name/mr/. -20 gpp=name/mrs/. 22 gpp=name/ms/. -7 gpp=name/my/boss -28
gpp=name/my/brother -41 gpp=name/my/colleague -29 gpp=name/my/cousin 33 gpp=name/my/friend -15
gpp=name/name/: -62 gpp=name/name/is -12 gpp=name/name/of -19 gpp=name/new/year's -10 gpp=name/no/. 9
gpp=name/notification/says 10 gpp=name/now/: 12 gpp=name/of/a -20 gpp=name/of/san -25 gpp=name/off/a 22
gpp=name/ok/. -31 gpp=name/ok/who's 12 gpp=name/on/a -18 gpp=name/on/the -14 gpp=name/on/which 16
gpp=name/one/. 13 gpp=name/one/from 17 gpp=name/one/to 26 gpp=name/out/to 15 gpp=name/phone/says -27
gpp=name/pixar/, 25 gpp=name/prof/. -42 gpp=name/punch/and -25 gpp=name/question/. 8 gpp=name/reach/a -17
gpp=name/regards/, 33 gpp=name/request/from 103 gpp=name/rgds/, 35 gpp=name/says/\" 19 gpp=name/says/' 9
gpp=name/she's/called 20 gpp=name/si/ma'am 15 gpp=name/signs/as 9 gpp=name/someone/called 41
gpp=name/someone/named 15 gpp=name/st/. -96 gpp=name/sure/on 9 gpp=name/teach/for -46 gpp=name/that/was -11
gpp=name/the/girl -24 gpp=name/the/lady 11 gpp=name/the/other -23 gpp=name/the/same -11 gpp=name/the/wrong 14
gpp=name/there's/a 24 gpp=name/there/, 32 gpp=name/this/. -27 gpp=name/this/is 16 gpp=name/this/man 21
gpp=name/to/add 15 gpp=name/to/invite 16 gpp=name/touch/. 12 gpp=name/town/, -25 gpp=name/una/tal 7
gpp=name/was/a -16 gpp=name/was/the 29 gpp=name/we/have -11 gpp=name/what/about 16 gpp=name/who/is -10
gpp=name/with/a 21 gpp=name/work/with -56 gpp=name/write/to 28 gpp=nameelse/,/but 15 gpp=nameelse/^/^ 22
gpp=nameelse/evening/. 24 gpp=nameelse/says/\" 15 gpp=nameelse/says/lt -20 gpp=nameelse/to/ma'am 16
gpp=nameword/^/^ -10 gpp=word/,/this 36 gpp=word/^/it's 19 gpp=word/write/to 16 gpp=wordelse/^/^ -8
gq=/event/in -7 gq=/free/first 25 gq=/free/in 66 gq=/free/only 15 gq=/goal/first -8 gq=/goal/in 28
gq=/goal/only -30 gq=/how/first 25 gq=/how/in -22 gq=/how/only -71 gq=/link/in -30 gq=/link/only -12
gq=/name/in 26 gq=/name/only 138 gq=/odd/first -24 gq=/odd/in -50 gq=/odd/only -18 gq=/share/first -17
gq=/share/in -14 gq=/share/only -47 gq=/shared/only -7 gq=else/free/first -31 gq=else/free/in -58
gq=else/how/in -31 gq=else/name/in 12 gq=else/name/only 42 gq=name/free/first 111 gq=name/free/in 101
gq=name/free/only 83 gq=name/goal/in -9 gq=name/how/first -14 gq=name/how/in 80 gq=name/how/only -33
gq=name/link/first 24 gq=name/link/in -77 gq=name/name/first -37 gq=name/name/in 34 gq=name/name/only 49
gq=name/odd/in -24 gq=name/share/first -55 gq=name/share/in -34 gq=name/share/only -71 gq=nameelse/free/first
31 gq=nameelse/free/in 35 gq=nameelse/how/in -32 gq=nameelse/name/only 8 gq=nameword/free/first -56
gq=nameword/free/in -14 gq=nameword/free/only 17 gq=nameword/share/in 28 gq=namewordelse/free/first -11
gq=namewordelse/free/in -28 gq=word/free/first -24 gq=word/free/in -53 gq=word/how/first 26 gq=word/how/in
-10 gq=word/name/only 15 gq=word/odd/in -10 gq=wordelse/free/in -84 gq=wordelse/how/in 13 greetedcap -50
greetedlow -68 greetedopen -18 grun=_ 25 grun=_n -23 grun=_u 12 grun=_w -9 grun=else_ -43 grun=else_u -12
grun=elsew_ -18 grun=n_ -30 grun=name_ 38 grun=name_n 17 grun=name_u 38 grun=name_uu 25 grun=name_uw -13
grun=name_w 19 grun=nameelse_ 20 grun=nameelse_n -19 grun=nameelse_u -21 grun=nameelse_w 8 grun=nameelsew_ 38
grun=namen_ -12 grun=nameuu_ -7 grun=namew_n 8 grun=namew_w -10 grun=nameword_ 40 grun=nameword_u 25
grun=nameword_w -15 grun=namewordelse_ -27 grun=namewordu_ -9 grun=namewordw_ -35 grun=w_ 45 grun=word_ -34
grun=word_n 37 grun=word_u -17 grun=word_w -16 grun=wordelse_ -45 grun=wordelse_n -8 grun=wordelse_u -8
grun=wordw_ -15 has=event 16 has=goal -46 has=how 134 has=name 94 has=odd 56 has=sender 54 has=share 60
has=shared 24 holds=already_know 184 holds=common_interest -27 holds=fake_profile -26
holds=met_professionally 135 holds=met_socially 46 holds=mutual_connection -8 holds=opportunity 14
holds=sales_pitch -13 holds=same_place -78 holds=scam -35 holds=unprofessional -58 kincap 14 kinlow 15
kinopen -18 lastcap -17 lastelsecap -13 lastelselow -12 lastelseopen 8 lastlow 8 lastnamecap 23
lastnameelseopen 8 lastnamelow 14 lastnamewordopen 13 lastopen 39 lastwordelsecap -10 le=!/\"/name 14
le=!/,/name 11 le=!/./ 25 le=!/prep/ -18 le=\"/!/ 17 le=\"/\"/ -50 le=\"/\"/name 15 le=\"/,/ 24 le=\"/,/name
7 le=\"/,/nameelse 15 le=\"/./ 17 le=\"// -11 le=\"/aux/ -23 le=\"/aux/name -36 le=\"/prep/ -7 le=\"/title/
-12 le=\"/word/ 14 le=\"/word/name 9 le='/'/ -23 le='/'/else 32 le='/'/name 79 le='/,/ 51 le='/./ -9 le='//
28 le='//name 9 le='/name/name -11 le='/poss/ -7 le='/prep/name -21 le='/verb/name -9 le='/word/ -13
le='/word/name 9 le=(/)/ -11 le=(/)/name 18 le=(/,/ -8 le=,/!/name -17 le=,/\"/ -8 le=,/\"/name -13 le=,/$/
-29 le=,/$/else -15 le=,/$/name 66 le=,/'/ 12 le=,/'/name -51 le=,/)/ -18 le=,/,/else 22 le=,/,/name -33
le=,/,/nameelse -29 le=,/,/word -13 le=,/./ -46 le=,/./else -15 le=,/./nameelse 28 le=,/./word -8
le=,/./wordelse 17 le=,//name 20 le=,/:/name -16 le=,/;/ 19 le=,/?/ -11 le=,/?/name 15 le=,/art/ 35
le=,/aux/name 38 le=,/conj/ 21 le=,/name/ -8 le=,/name/name -20 le=,/prep/ 44 le=,/prep/nameelse -16
le=,/prep/nameword 12 le=,/title/ 36 le=,/title/name 13 le=,/verb/ -38 le=,/verb/name 52 le=,/word/ -21
le=,/word/name -23 le=,/¶/ -10 le=./\"/name -21 le=./$/nameelse 15 le=./'/name 35 le=././ 31 le=././name 12
le=././nameelse -11 le=././word 18 le=.// -15 le=.//name -20 le=./?/ -43 le=./adv/ -35 le=./adv/name 15
le=./art/ -21 le=./art/name 16 le=./aux/ 56 le=./aux/else -7 le=./aux/nameword -10 le=./conj/ 22
le=./conj/name -19 le=./event/ -12 le=./people/ -10 le=./people/name 12 le=./poss/ 19 le=./prep/ -26
le=./prep/name 7 le=./prof/ -9 le=./subj/ -18 le=./subj/name 29 le=./title/ 15 le=./title/name -15 le=./verb/
60 le=./verb/name 34 le=./verb/nameword 12 le=./word/ -16 le=./word/name -29 le=./word/nameword -10 le=/!/ 34
le=/$/ 26 le=/$/else 12 le=/$/name 13 le=/'/ -14 le=/'/name 15 le=/,/ 24 le=/,/name 13 le=/./ -19 le=/./name
22 le=// -13 le=//name -18 le=/?/ -17 le=/?/name -17 le=/art/ 25 le=/aux/ -24 le=/aux/name 7 le=/conj/ -15
le=/prep/ -13 le=/subj/ -13 le=/subj/name 11 le=/verb/ 21 le=/verb/name -10 le=/word/ -9 le=/word/name -17
le=:/$/ 72 le=:/$/name -23 le=:/,/ -38 le=:/,/name 8 le=:/./ 45 le=:/./name 11 le=:/./nameelse -17 le=:// 24
le=://name -29 le=:/name/ -19 le=:/prep/ 18 le=:/subj/ -10 le=:/verb/name 29 le=:/word/ -17 le=:/¶/name -11
le=;/,/ -10 le=?/$/ 31 le=?/,/ -10 le=?/,/name 26 le=?/./ 18 le=?/./name 20 le=?// -17 le=?/word/ -16 le=^/!/
-17 le=^/$/ -22 le=^/$/else 26 le=^/$/name 10 le=^/$/nameword 13 le=^/$/word 15 le=^/'/ -22 le=^/'/name 21
le=^/(/ 26 le=^/,/else -15 le=^/,/name 12 le=^/,/nameelse 8 le=^/,/nameword 11 le=^/./ -60 le=^/./name 77
le=^// -14 le=^//name -38 le=^//nameelse -17 le=^/:/ -29 le=^/?/ 16 le=^/?/name 36 le=^/adv/ -21
le=^/adv/else 29 le=^/adv/name 11 le=^/art/ -19 le=^/art/name 38 le=^/art/nameword -10 le=^/art/word 22
le=^/aux/nameelse 19 le=^/aux/nameword 15 le=^/conj/ 35 le=^/conj/name -41 le=^/event/ -14 le=^/event/name
-24 le=^/kin/name 9 le=^/name/name 16 le=^/name/nameelse -15 le=^/people/ -15 le=^/people/name 39
le=^/place/name 11 le=^/poss/ 35 le=^/prep/ 38 le=^/prep/else -12 le=^/prep/name -29 le=^/prep/nameword -15
le=^/prep/namewordelse -7 le=^/prof/ -15 le=^/prof/name -46 le=^/school/name -8 le=^/subj/namewordelse 19
le=^/title/ 28 le=^/title/nameword -9 le=^/verb/ 45 le=^/verb/else -9 le=^/verb/name 70 le=^/verb/nameelse 18
le=^/verb/nameword 9 le=^/verb/namewordelse -14 le=^/verb/word -9 le=^/word/ 24 le=^/word/else -8
le=^/word/name 17 le=^/word/nameelse 8 le=^/word/nameword -16 le=^/。/ -11 le=adv/$/ 29 le=adv/$/name 19
le=adv/'/ -10 le=adv/,/ -9 le=adv/,/name -39 le=adv/./ -12 le=adv/./name -41 le=adv//name 12 le=adv/?/ 31
le=adv/art/name -15 le=adv/aux/ -14 le=adv/aux/else 20 le=adv/conj/ -18 le=adv/name/name -10 le=adv/prep/ -16
le=adv/verb/ -18 le=adv/verb/name 23 le=adv/word/ 39 le=art/!/ 37 le=art/$/ -38 le=art/$/else -13
le=art/$/name 17 le=art/'/ 13 le=art/,/ -10 le=art/,/else -7 le=art/,/name -34 le=art/./ -14 le=art/./name 28
le=art/./nameelse 12 le=art//name -16 le=art/:/ -10 le=art/?/ 30 le=art/adv/ 36 le=art/adv/name 11
le=art/art/ -9 le=art/art/name 20 le=art/aux/ -9 le=art/aux/name -24 le=art/conj/ 20 le=art/conj/name -13
le=art/event/name -11 le=art/name/ -15 le=art/name/name 17 le=art/people/ -9 le=art/people/name -18
le=art/place/name 14 le=art/prep/ 23 le=art/prep/name 35 le=art/prep/word 20 le=art/prof/ -25
le=art/prof/name -25 le=art/subj/ 66 le=art/subj/name -12 le=art/title/ -18 le=art/title/name -11
le=art/verb/ -29 le=art/verb/nameword 15 le=art/word/ 21 le=art/word/name -33 le=aux/!/name 10 le=aux/\"/ 44
le=aux/$/ -29 le=aux/$/name 9 le=aux/,/ -30 le=aux/,/name 69 le=aux/./name -43 le=aux/./nameelse -30
le=aux/./nameword 19 le=aux/./word -7 le=aux// -14 le=aux//name 20 le=aux/:/ -14 le=aux/?/ 17 le=aux/?/name
19 le=aux/adv/ -8 le=aux/art/ -7 le=aux/art/name -8 le=aux/aux/ -32 le=aux/conj/ 45 le=aux/conj/else 40
le=aux/conj/name -54 le=aux/name/name 34 le=aux/prof/name 8 le=aux/subj/ 7 le=aux/subj/name -37 le=aux/word/
-12 le=aux/word/name -25 le=conj/$/name -18 le=conj/,/ -29 le=conj/,/name 33 le=conj/,/word 24 le=conj/./ -18
le=conj/./name -43 le=conj// -14 le=conj//name 23 le=conj/adv/name -19 le=conj/art/ 11 le=conj/aux/ 25
le=conj/aux/name 11 le=conj/name/ 36 le=conj/name/name -22 le=conj/verb/ 8 le=conj/verb/name 24 le=conj/word/
-11 le=conj/word/name 23 le=event/,/ -10 le=event/./ -7 le=event/verb/ 28 le=greet/!/name -28 le=greet/\"/
-21 le=greet/,/ 57 le=greet/,/name -15 le=kin/$/ -23 le=kin/,/name 55 le=kin/./ 52 le=kin/./name -11
le=kin/art/ 7 le=kin/aux/ -14 le=kin/verb/ 11 le=kin/verb/name -86 le=name/,/ -12 le=name/,/name -15
le=name/./ -7 le=name/aux/ 47 le=name/aux/name -10 le=name/conj/name -8 le=org/,/ -10 le=people/!/ -11
le=people/\"/ -8 le=people/$/ 41 le=people/$/name -29 le=people/,/name 36 le=people/./ -12 le=people/./name
21 le=people// 15 le=people/?/ 10 le=people/art/ 9 le=people/conj/ 25 le=people/prep/ 10 le=people/title/ -11
le=people/verb/name 16 le=people/word/ -14 le=people/word/name 11 le=poss/!/ 27 le=poss/$/name 12 le=poss/./
-16 le=poss//name -9 le=poss/aux/ -7 le=poss/aux/name -22 le=poss/conj/ -9 le=poss/prep/ -13 le=poss/verb/ 13
le=poss/verb/name -8 le=prep/$/ 32 le=prep/$/else -8 le=prep/$/nameelse -11 le=prep/$/word 17 le=prep/'/ -8
le=prep/,/ -27 le=prep/,/else -10 le=prep/,/nameelse -12 le=prep/,/word -9 le=prep/./ 30 le=prep/./else -15
le=prep/./name 18 le=prep/./nameelse 8 le=prep/./nameword -9 le=prep/./word -7 le=prep// 41 le=prep//name -27
le=prep/:/ 18 le=prep/:/name -23 le=prep/?/ 17 le=prep/?/name 23 le=prep/?/nameelse -8 le=prep/adv/ -9
le=prep/adv/name -21 le=prep/art/ -17 le=prep/art/name -14 le=prep/aux/name 8 le=prep/aux/nameelse -7
le=prep/conj/ -49 le=prep/conj/name 12 le=prep/conj/nameelse 19 le=prep/name/name 9 le=prep/poss/ -7
le=prep/prep/ -8 le=prep/prep/name 15 le=prep/prep/nameword 14 le=prep/subj/ -33 le=prep/subj/name 29
le=prep/title/name 16 le=prep/verb/ -23 le=prep/verb/name -68 le=prep/word/ -14 le=prep/word/name -25
le=prof/$/name -20 le=prof/,/ 31 le=prof/,/name -24 le=prof/./ 10 le=prof//name 21 le=prof/verb/ -8
le=prof/word/ 8 le=school/,/ -8 le=school/prep/ 17 le=subj/$/ -7 le=subj/$/name -15 le=subj/,/ -14
le=subj/,/name -8 le=subj/./ -18 le=subj/aux/ 27 le=subj/conj/ -11 le=subj/conj/name -14 le=subj/poss/ -8
le=subj/prep/ -8 le=subj/prof/ 35 le=title/!/ 11 le=title/$/ 33 le=title/$/name 17 le=title/'/ 11
le=title/'/name -20 le=title/'/word -8 le=title/(/ 9 le=title/(/name -35 le=title/,/ -23 le=title/,/else 36
le=title/,/word 18 le=title/./ 29 le=title/./word 37 le=title// 34 le=title//name -43 le=title/:/ 53
le=title/?/ -42 le=title/?/name 9 le=title/?/nameelse 16 le=title/adv/ 33 le=title/adv/name 17 le=title/art/
17 le=title/aux/name -11 le=title/conj/ -31 le=title/conj/name 50 le=title/name/name -18 le=title/people/ -7
le=title/poss/ -40 le=title/prep/ -12 le=title/prep/name -11 le=title/prep/nameelse -21 le=title/subj/ -10
le=title/subj/name 24 le=title/verb/ 29 le=title/verb/name -21 le=title/word/ 26 le=title/word/name 28
le=verb/$/ -47 le=verb/$/word -9 le=verb/,/ 17 le=verb/,/name -28 le=verb/,/word 16 le=verb/./ -20
le=verb/./name -28 le=verb// -13 le=verb//name 14 le=verb/?/ 15 le=verb/adv/name 23 le=verb/aux/ 11
le=verb/aux/name 31 le=verb/name/ 12 le=verb/name/name -20 le=verb/poss/ 70 le=verb/prep/name 21
le=verb/subj/name -10 le=verb/verb/ 31 le=verb/verb/name -22 le=verb/word/ -22 le=word/!/ -10 le=word/$/name
-41 le=word/'/ 8 le=word/'/name 26 le=word/,/ 42 le=word/,/nameelse -8 le=word/./ 24 le=word/./name -76
le=word/./nameelse 21 le=word/:/name -13 le=word/aux/name 19 le=word/conj/ -20 le=word/place/name -8
le=word/prep/ -36 le=word/prep/else 25 le=word/subj/ 38 le=word/subj/name 11 le=word/verb/ -18
le=word/verb/name 69 le=word/word/name 14 lk=!/ 42 lk=!/\" -21 lk=!/' -24 lk=!/adv 27 lk=!/aux -8 lk=!/subj
-27 lk=!/verb 20 lk=!/word 28 lk=\"/ -27 lk=\"/$ 15 lk=\"/. 27 lk=\"/conj -9 lk=\"/subj -16 lk=\"/verb -9
lk=\"/word 13 lk=$/ -9 lk=$/$ 37 lk='/ -28 lk='/$ 28 lk='/( 23 lk='/, 17 lk='/. -8 lk='/adv -20 lk='/aux 31
lk='/conj -9 lk='/prep -29 lk='/verb 31 lk='/word -33 lk=(/ -34 lk=(/adv -10 lk=(/art 25 lk=(/aux 13
lk=(/word 30 lk=)/, -17 lk=)/. -17 lk=)/aux -7 lk=)/prep -11 lk=)/verb 16 lk=)/word 78 lk=,/ -9 lk=,/\" 26
lk=,/' -10 lk=,/. 26 lk=,/adv -47 lk=,/art -32 lk=,/aux 41 lk=,/conj -44 lk=,/kin 32 lk=,/name -108 lk=,/org
-30 lk=,/people -10 lk=,/place -58 lk=,/poss 28 lk=,/prep 8 lk=,/prof 148 lk=,/subj 17 lk=,/verb 69 lk=,/word
-37 lk=./ 13 lk=./\" 79 lk=./$ 23 lk=./' -9 lk=./. -11 lk=./art -21 lk=./aux -12 lk=./conj -29 lk=./greet 23
lk=./name -39 lk=./people 33 lk=./place -17 lk=./prof -8 lk=./subj -61 lk=./title 24 lk=./word -15 lk=./¶ 40
lk=/! -16 lk=/\" 14 lk=/$ 53 lk=/( -10 lk=/, -12 lk=/: -11 lk=/? -37 lk=/adv 52 lk=/art 14 lk=/aux 47
lk=/conj -10 lk=/event -29 lk=/kin -12 lk=/name -39 lk=/org -47 lk=/people 34 lk=/poss 44 lk=/prep -40
lk=/prof 19 lk=/school -60 lk=/subj -50 lk=/title -10 lk=/verb 117 lk=/¶ 38 lk=/— -11 lk=:/\" 46 lk=:/' -8
lk=:/adv -17 lk=:/art -57 lk=:/prep 41 lk=:/subj -31 lk=:/verb -16 lk=:/word 23 lk=;/ -8 lk=;/art 9 lk=;/aux
-8 lk=;/subj 22 lk=;/word -19 lk=?/! -12 lk=?/$ 51 lk=?/' -25 lk=?/? 18 lk=?/adv 8 lk=?/aux 18 lk=?/subj -30
lk=?/word -31 lk=adv/$ 53 lk=adv/, 8 lk=adv/. -17 lk=adv/: 10 lk=adv/adv -16 lk=adv/art -8 lk=adv/aux 8
lk=adv/conj -14 lk=adv/people -13 lk=adv/prep -33 lk=adv/subj 18 lk=adv/verb 17 lk=adv/word -13 lk=art/ -9
lk=art/$ -8 lk=art/. 25 lk=art/art -12 lk=art/name 25 lk=art/people -32 lk=art/prof 66 lk=art/verb -13
lk=art/word -27 lk=aux/ -13 lk=aux/$ 33 lk=aux/' -27 lk=aux/, -31 lk=aux/art 27 lk=aux/aux 111 lk=aux/conj
-41 lk=aux/event 22 lk=aux/name -9 lk=aux/people -53 lk=aux/place 14 lk=aux/poss -34 lk=aux/prep 8
lk=aux/prof 11 lk=aux/subj -33 lk=aux/title 13 lk=aux/verb 66 lk=aux/word 9 lk=conj/ -54 lk=conj/$ 42
lk=conj/, -9 lk=conj/. 45 lk=conj/adv 95 lk=conj/art -60 lk=conj/aux 62 lk=conj/conj -18 lk=conj/event -20
lk=conj/name -125 lk=conj/people 22 lk=conj/place -11 lk=conj/poss 18 lk=conj/prep 54 lk=conj/subj 51
lk=conj/verb -40 lk=conj/word -66 lk=event/$ 9 lk=event/, 20 lk=event/. -34 lk=event/prep -39 lk=greet/, -25
lk=kin/, -28 lk=kin/. -13 lk=kin/aux 14 lk=kin/prep -9 lk=kin/verb -10 lk=name/ 19 lk=name/$ 13 lk=name/' -36
lk=name/, -37 lk=name/. -73 lk=name/? -15 lk=name/adv 10 lk=name/art 55 lk=name/aux 28 lk=name/conj -14
lk=name/event -10 lk=name/name 15 lk=name/prep -35 lk=name/school -45 lk=name/verb 89 lk=org/, -37
lk=org/prep -19 lk=people/$ 12 lk=people/. 19 lk=people/aux -11 lk=people/name -22 lk=people/people -8
lk=people/prep -44 lk=people/verb 27 lk=place/, -9 lk=place/. -14 lk=place/art -11 lk=place/verb 33 lk=poss/
-13 lk=poss/kin 25 lk=poss/people 18 lk=poss/title -10 lk=poss/word -36 lk=prep/ 17 lk=prep/$ 19 lk=prep/'
-49 lk=prep/, -24 lk=prep/. -31 lk=prep/? -12 lk=prep/adv -72 lk=prep/art 59 lk=prep/aux 29 lk=prep/event 22
lk=prep/greet -8 lk=prep/name 10 lk=prep/people -18 lk=prep/place -34 lk=prep/poss 10 lk=prep/prep 49
lk=prep/subj -33 lk=prep/verb 14 lk=prep/word 28 lk=prof/' -32 lk=prof/. 19 lk=prof/? -8 lk=prof/adv -26
lk=prof/aux -15 lk=prof/conj 48 lk=prof/kin 19 lk=prof/prep -23 lk=prof/word -10 lk=school/ -11 lk=school/'
-12 lk=school/, -19 lk=school/prep -11 lk=subj/$ -28 lk=subj/, 59 lk=subj/. 20 lk=subj/? -15 lk=subj/adv 54
lk=subj/aux -30 lk=subj/name -24 lk=subj/people 17 lk=subj/prep -55 lk=subj/subj 14 lk=subj/verb -27
lk=subj/word 46 lk=title/ -22 lk=title/$ -28 lk=title/, 42 lk=title/. 35 lk=title/? 24 lk=title/aux 36
lk=title/name -14 lk=title/prep -23 lk=title/word -40 lk=verb/ 49 lk=verb/\" 27 lk=verb/$ -48 lk=verb/' -16
lk=verb/, -12 lk=verb/. -45 lk=verb/: -9 lk=verb/? -41 lk=verb/adv 12 lk=verb/art 25 lk=verb/aux -32
lk=verb/conj -13 lk=verb/event 10 lk=verb/greet -27 lk=verb/org 17 lk=verb/poss 43 lk=verb/prep 76
lk=verb/subj -12 lk=verb/verb 16 lk=verb/word 61 lk=word/ 99 lk=word/\" 34 lk=word/# -15 lk=word/$ -66
lk=word/' -25 lk=word/( 9 lk=word/, -66 lk=word/: -46 lk=word/? -9 lk=word/adv 39 lk=word/art 87 lk=word/aux
28 lk=word/event -32 lk=word/name -33 lk=word/org -43 lk=word/people -39 lk=word/poss 124 lk=word/prep 33
lk=word/prof -85 lk=word/school -13 lk=word/subj 54 lk=word/title -42 lk=word/verb 39 lk=word/word -47
lk=¶/adv -43 lk=¶/people -10 lk=¶/school 31 lk=¶/¶ 25 lk=—/ 23 lk=。/subj -11 namedcap 144 namedlow 173 owner=
-64 owner=$ 39 owner=' -7 owner=, -51 owner=. -66 owner=adv -15 owner=art 38 owner=aux 13 owner=event -25
owner=org -20 owner=people 76 owner=poss 71 owner=subj -11 owner=title -10 owner=verb -25 p=! 53 p=\" 23 p=&
-26 p=' -20 p=( -12 p=) 31 p=* 51 p=, -7 p=- 31 p=. 26 p=14 -7 p=2nd -9 p=6 -11 p=: 33 p=? 40 p=about 71
p=accept 70 p=add 101 p=adding 66 p=after -35 p=agent 94 p=ah 22 p=all -16 p=also 12 p=am -24 p=and 97
p=another 35 p=any 29 p=apparently 16 p=are 45 p=as 55 p=asked -27 p=at -126 p=ate -28 p=auntie -31 p=aunty
-9 p=ay -7 p=bad -17 p=bbc -11 p=been -7 p=before -13 p=bhai -22 p=big 89 p=bit -20 p=blood -9 p=bord -29
p=born -10 p=boss 16 p=both -11 p=bought -30 p=brother 30 p=bureau -8 p=bus 19 p=but 37 p=by 55 p=call 27
p=called 82 p=camp -21 p=can't -28 p=captain 48 p=certain 82 p=certo 31 p=chap 11 p=chief -48 p=coach 53
p=colleague -40 p=comes 25 p=compadre 62 p=correct -9 p=counting -18 p=course 27 p=court -11 p=cousin 7
p=crypto -13 p=da 8 p=de -24 p=deacon 23 p=dear 40 p=der -13 p=did -22 p=different 79 p=dinner -8 p=do -23
p=doc 28 p=doctor 14 p=doing -17 p=dona 25 p=done -12 p=dr 80 p=e -15 p=each -29 p=el -12 p=em -11 p=en -8
p=engineer 21 p=evening 19 p=every -41 p=ex -33 p=fae -15 p=father -54 p=fatima -19 p=fellow -64 p=finished
-8 p=first -8 p=flatmate 14 p=for -39 p=forensic -10 p=forgive -10 p=fort -15 p=found -11 p=fr -32 p=frau -48
p=fraulein 50 p=friend -13 p=frm 48 p=from 18 p=girl -11 p=global -9 p=go -11 p=goat -10 p=goes -14 p=good
-16 p=got 9 p=guard -10 p=guten -18 p=guy 39 p=had 18 p=has 17 p=have -15 p=he -26 p=he's -31 p=head -10
p=hello -19 p=her -32 p=here's 14 p=hey -22 p=hi -15 p=himself 25 p=his -39 p=hmm 42 p=hola -15 p=how 52 p=i
-23 p=i'm -96 p=ice -7 p=if -13 p=im -9 p=in -184 p=ini 11 p=institute -11 p=into -12 p=invite 69 p=inviting
48 p=is 90 p=it -20 p=it's 97 p=its 36 p=john -8 p=judge 60 p=just 8 p=kak -7 p=keep -23 p=kerem -12 p=khun
27 p=knock -10 p=know 62 p=known 40 p=knows -33 p=korean -19 p=kuya 25 p=kya -7 p=la -31 p=lady -21 p=last
-16 p=le -15 p=left -22 p=let 26 p=librarian -10 p=like -8 p=little 26 p=llama 22 p=lt -47 p=ma 12 p=ma'am 55
p=madam 11 p=madame 8 p=maitre 50 p=make -16 p=mama -68 p=man 41 p=marine -8 p=mate 8 p=mau -24 p=me -34
p=mean 26 p=means -8 p=mi -10 p=mine's -9 p=miss 24 p=mme 13 p=monsieur 23 p=more 11 p=morning -18 p=mr 49
p=mrs 19 p=ms 78 p=my -69 p=n 15 p=na -16 p=name 50 p=name's 129 p=named 111 p=near -8 p=need -17 p=never -7
p=new 21 p=ni -17 p=no -26 p=nor -17 p=normal -12 p=not -34 p=now 32 p=of -54 p=off 35 p=officer 13 p=oh 14
p=ok -10 p=old -52 p=omg -24 p=on 20 p=one's 63 p=only 9 p=open -13 p=or -60 p=our 29 p=out 27 p=over 18
p=own -23 p=pani -40 p=pas -22 p=past 15 p=person -34 p=play -13 p=played -48 p=playing -19 p=port -17
p=prince 46 p=prof 23 p=purser 46 p=put -10 p=queen -9 p=question -23 p=radio -16 p=re 26 p=reads -19 p=real
-17 p=rep 25 p=request -34 p=reverend -18 p=right 34 p=sa -18 p=saint -9 p=sales -9 p=same -49 p=san -68
p=say -16 p=says 43 p=school -9 p=see -31 p=seen 14 p=sell -14 p=sells -17 p=semper -15 p=send -9 p=senor -30
p=sergeant -18 p=severn -19 p=sgt 40 p=shared -11 p=she -37 p=she's -30 p=short 21 p=si 73 p=since -47 p=sir
41 p=sister 42 p=small 18 p=so 45 p=sofia -11 p=sold -8 p=some 37 p=somebody 9 p=sooo 22 p=sr 18 p=st -52
p=student 47 p=such 60 p=swim -9 p=tal 11 p=talked -7 p=tall 19 p=tante -16 p=tap -19 p=teach -34 p=teacher
19 p=team -12 p=teatro -9 p=that 13 p=that's 38 p=the -200 p=them -9 p=then -31 p=there's 41 p=think 7 p=this
160 p=three 29 p=tia -48 p=till -15 p=tis 8 p=to 20 p=told -12 p=too -7 p=trude -16 p=two -36 p=um -8 p=una
-11 p=uncle -52 p=under 45 p=une -8 p=us -14 p=ustaz 17 p=van 49 p=vende -7 p=very -8 p=viola 29 p=volunteer
15 p=walk -43 p=was -22 p=wee 27 p=went -27 p=were 33 p=wha -10 p=when -26 p=which -15 p=who 23 p=who's 69
p=whos -20 p=with 72 p=wor 14 p=would -61 p=writes 13 p=wrong 56 p=ya -11 p=yayasan -10 p=year's -10 p=yes
-16 p=your -14 p=z -8 p=¶ 47 p=– -13 p=— 8 pk= -105 pk=! 53 pk=\" 23 pk=' -20 pk=( -12 pk=) 31 pk=* 51 pk=,
-7 pk=- 31 pk=. 26 pk=: 33 pk=? 40 pk=adv -35 pk=art -28 pk=conj -36 pk=event -46 pk=greet -27 pk=kin 31
pk=name -129 pk=org -36 pk=people 68 pk=place -43 pk=poss -96 pk=prep -149 pk=prof 79 pk=school -53 pk=subj
-77 pk=title 103 pk=verb 23 pk=word -82 pk=¶ 47 pk=– -13 pk=— 8 pka=!/ 8 pka=!/\" 34 pka=!/$ 8 pka=!/, 10
pka=!/. 28 pka=!/prep -18 pka=\"/ -8 pka=\"/! 17 pka=\"/\" -25 pka=\"/, 7 pka=\"/. 23 pka=\"/aux -58
pka=\"/event 64 pka=\"/name 28 pka=\"/prep -25 pka=\"/title -12 pka=\"/word 28 pka='/ 66 pka='/' 34 pka='/.
-15 pka='/poss -7 pka='/prep -25 pka='/prof -12 pka='/school -11 pka='/verb -21 pka=(/ -10 pka=(/) 13 pka=,/
-25 pka=,/! -22 pka=,/\" -22 pka=,/$ 14 pka=,/( 17 pka=,/) -22 pka=,/, 12 pka=,/. 32 pka=,/: -13 pka=,/; 18
pka=,/? -8 pka=,/art 31 pka=,/aux 40 pka=,/conj 18 pka=,/event -9 pka=,/name -38 pka=,/people 10 pka=,/place
-33 pka=,/poss -13 pka=,/prep 36 pka=,/school -10 pka=,/subj 8 pka=,/title 48 pka=,/verb 10 pka=,/word -61
pka=,/¶ -8 pka=./ -35 pka=./! 7 pka=./\" 29 pka=./$ 54 pka=./( -36 pka=./, -12 pka=./. 58 pka=./: 31 pka=./?
-12 pka=./adv -12 pka=./aux -25 pka=./name 16 pka=./org -15 pka=./people 12 pka=./place 14 pka=./prep -66
pka=./prof 29 pka=./school -9 pka=./subj -27 pka=./verb 16 pka=./word 16 pka=/ -40 pka=/! 48 pka=/\" -10
pka=/$ 71 pka=/) -9 pka=/, 14 pka=/. -11 pka=/: -14 pka=/? -42 pka=/adv -12 pka=/art 30 pka=/aux -33
pka=/conj -20 pka=/name -20 pka=/prep -25 pka=/verb 30 pka=/word -34 pka=:/$ 45 pka=:/, -35 pka=:/. 19
pka=:/aux -16 pka=:/name -19 pka=:/prep 24 pka=:/subj -10 pka=:/verb 28 pka=:/word -28 pka=:/¶ -11 pka=;/ 19
pka=;/, 16 pka=?/ -18 pka=?/\" 32 pka=?/$ 34 pka=?/, 19 pka=?/. 23 pka=?/prep -20 pka=?/word -18 pka=^/ -8
pka=^/! -37 pka=^/$ 25 pka=^/( 29 pka=^/. -29 pka=^/: -30 pka=^/? 31 pka=^/adv 18 pka=^/art 20 pka=^/aux 26
pka=^/conj 10 pka=^/event -37 pka=^/greet -25 pka=^/name 10 pka=^/org -8 pka=^/people 9 pka=^/prep -34
pka=^/prof -56 pka=^/school -14 pka=^/subj 16 pka=^/title 12 pka=^/verb 66 pka=^/word 32 pka=^/。 -11 pka=adv/
15 pka=adv/$ 24 pka=adv/' -11 pka=adv/. -30 pka=adv/: 23 pka=adv/? 22 pka=adv/adv -8 pka=adv/art -20
pka=adv/conj -15 pka=adv/event -8 pka=adv/name -31 pka=adv/prep 9 pka=adv/subj -22 pka=adv/verb 13
pka=adv/word 24 pka=art/! 37 pka=art/$ -49 pka=art/' -10 pka=art/, -22 pka=art/. 31 pka=art/? 34 pka=art/adv
43 pka=art/aux -46 pka=art/event -17 pka=art/kin -9 pka=art/name 25 pka=art/people -28 pka=art/place 17
pka=art/prep 17 pka=art/prof -20 pka=art/subj 37 pka=art/title -33 pka=art/word -31 pka=aux/ -13 pka=aux/! 10
pka=aux/\" 44 pka=aux/$ -26 pka=aux/' -7 pka=aux/( -10 pka=aux/, -12 pka=aux/: 41 pka=aux/? 37 pka=aux/adv
-13 pka=aux/aux -33 pka=aux/conj -8 pka=aux/kin -10 pka=aux/name 56 pka=aux/place -10 pka=aux/prof 12
pka=aux/subj -11 pka=aux/verb -21 pka=conj/ 10 pka=conj/$ -25 pka=conj/. -64 pka=conj/? -59 pka=conj/adv -23
pka=conj/aux 33 pka=conj/name 17 pka=conj/prof 10 pka=conj/verb 43 pka=conj/word 31 pka=event/, -65
pka=event/. -8 pka=event/aux 28 pka=event/conj 18 pka=event/subj -10 pka=event/verb 28 pka=greet/! -30
pka=greet/\" -21 pka=greet/' -16 pka=greet/, 39 pka=greet/word 20 pka=kin/$ -10 pka=kin/, 57 pka=kin/. 63
pka=kin/adv 22 pka=kin/art 7 pka=kin/aux -18 pka=kin/prep 14 pka=kin/verb -80 pka=kin/word -9 pka=name/, -26
pka=name/. -24 pka=name/aux 31 pka=name/conj -22 pka=name/prep -16 pka=name/verb -17 pka=org/, -15
pka=org/prep 13 pka=people/ 42 pka=people/! -20 pka=people/\" -9 pka=people/$ -10 pka=people/' -31
pka=people/, 28 pka=people/. 9 pka=people/? 16 pka=people/adv -17 pka=people/art 14 pka=people/aux 22
pka=people/conj 39 pka=people/prep 9 pka=people/subj -12 pka=people/title -14 pka=people/verb -14 pka=place/$
-8 pka=place/, -31 pka=place/verb -12 pka=place/word 35 pka=poss/ -14 pka=poss/! 33 pka=poss/$ 12
pka=poss/adv -13 pka=poss/aux -57 pka=poss/conj -10 pka=poss/prep -10 pka=poss/verb 12 pka=poss/word -17
pka=prep/ -10 pka=prep/\" -12 pka=prep/$ 32 pka=prep/' -12 pka=prep/; -7 pka=prep/? 29 pka=prep/adv -21
pka=prep/art -27 pka=prep/aux 23 pka=prep/conj -18 pka=prep/poss -7 pka=prep/prep 33 pka=prep/prof -17
pka=prep/title 15 pka=prep/verb -78 pka=prep/word -36 pka=prof/ 14 pka=prof/\" 20 pka=prof/$ -18 pka=prof/'
17 pka=prof/, 26 pka=prof/. 10 pka=prof/prep -11 pka=prof/word 7 pka=school/ -27 pka=school/, -14
pka=school/prep 15 pka=subj/ -7 pka=subj/$ -23 pka=subj/, -20 pka=subj/. -21 pka=subj/art -10 pka=subj/aux 59
pka=subj/conj -25 pka=subj/place -11 pka=subj/poss -8 pka=subj/prep -14 pka=subj/prof 35 pka=subj/word -10
pka=title/$ -19 pka=title/' 31 pka=title/( 25 pka=title/. 19 pka=title/: 9 pka=title/? -16 pka=title/adv 43
pka=title/aux 27 pka=title/conj 14 pka=title/event -21 pka=title/name -37 pka=title/people -27 pka=title/poss
-40 pka=title/prep -7 pka=title/subj 39 pka=title/word 66 pka=verb/ 10 pka=verb/$ -44 pka=verb/' -32
pka=verb/. -44 pka=verb/? 18 pka=verb/adv 13 pka=verb/aux 34 pka=verb/name -16 pka=verb/poss 70 pka=verb/prep
35 pka=verb/prof 7 pka=verb/subj -14 pka=verb/word -20 pka=word/ -18 pka=word/! 23 pka=word/\" -34 pka=word/$
-55 pka=word/' 35 pka=word/, -27 pka=word/. -30 pka=word/: 8 pka=word/? -28 pka=word/adv -12 pka=word/art -14
pka=word/aux 32 pka=word/conj -25 pka=word/name 18 pka=word/place -13 pka=word/prep -10 pka=word/school -8
pka=word/subj 39 pka=word/verb 45 pka=word/¶ 23 pka=¶/ 50 pp=!/! -10 pp=!/from 37 pp=\"/, 9 pp=\"/. -29
pp=\"/coach 9 pp=\"/dear 31 pp=\"/fellow -11 pp=\"/from 58 pp=\"/hey -12 pp=\"/hi 13 pp=\"/it's 10 pp=\"/your
-7 pp='/, -11 pp='/. -55 pp='/? -18 pp='/captain -22 pp='/dear 22 pp='/dr -15 pp='/global -9 pp='/hey -10
pp='/hi -16 pp='/it's 21 pp='/mrs 37 pp=)/. -7 pp=,/2nd -9 pp=,/a 23 pp=,/also 25 pp=,/an -43 pp=,/and 23
pp=,/as 50 pp=,/but 50 pp=,/from 13 pp=,/he -7 pp=,/he's -7 pp=,/him -13 pp=,/i'm -35 pp=,/ini 11 pp=,/is 29
pp=,/it's -15 pp=,/me -7 pp=,/mine's -7 pp=,/miss 14 pp=,/mr -30 pp=,/name -40 pp=,/name's 29 pp=,/officer 37
pp=,/on -8 pp=,/one -28 pp=,/send -8 pp=,/she -10 pp=,/si 42 pp=,/teatro -9 pp=,/that -7 pp=,/that's -8
pp=,/the 20 pp=,/then -19 pp=,/this 48 pp=,/to -11 pp=,/una -9 pp=,/who's 30 pp=,/with -21 pp=./\" 30 pp=./'
-23 pp=./( -39 pp=./. -18 pp=./a -26 pp=./any 13 pp=./born -10 pp=./but 9 pp=./dr -49 pp=./from -16 pp=./he
-8 pp=./he's 32 pp=./her -7 pp=./herr 11 pp=./i'm -14 pp=./is 24 pp=./madam 19 pp=./miss 14 pp=./mr 29
pp=./name's 9 pp=./now 33 pp=./one 10 pp=./our -8 pp=./she -13 pp=./she's -31 pp=./sister 11 pp=./so 37
pp=./some 14 pp=./that 30 pp=./that's 22 pp=./the -19 pp=./this -27 pp=./which -24 pp=./wrong -16 pp=./— 17
pp=1/off 77 pp=2003/. -30 pp=3/. -7 pp=:/\" 23 pp=:/a -21 pp=:/camp -12 pp=:/he's -19 pp=:/mr 29 pp=?/a -12
pp=^/\" -37 pp=^/' -8 pp=^/a 70 pp=^/add 10 pp=^/adding 26 pp=^/ah -10 pp=^/auntie -29 pp=^/aunty -37 pp=^/ay
-7 pp=^/bhai -22 pp=^/big 19 pp=^/bit -15 pp=^/both -17 pp=^/brother 33 pp=^/captain 10 pp=^/dear -12 pp=^/dr
29 pp=^/every -7 pp=^/ex -30 pp=^/father 8 pp=^/fellow -17 pp=^/forgive -10 pp=^/fort -9 pp=^/fr -38
pp=^/fraulein 50 pp=^/good -8 pp=^/guten -18 pp=^/he's -20 pp=^/hello -15 pp=^/herr -56 pp=^/hmm 42 pp=^/i'm
-39 pp=^/in -11 pp=^/it's 99 pp=^/knock -10 pp=^/kya -7 pp=^/ma -18 pp=^/ma'am 17 pp=^/madam -24 pp=^/madame
49 pp=^/miss -10 pp=^/mme 7 pp=^/mr 22 pp=^/mrs 26 pp=^/ms -9 pp=^/my -16 pp=^/new 27 pp=^/ni -14 pp=^/old 9
pp=^/omg -24 pp=^/one 38 pp=^/our 41 pp=^/professor 9 pp=^/same -7 pp=^/says -43 pp=^/she's -11 pp=^/si 32
pp=^/sir 10 pp=^/sister 21 pp=^/some 12 pp=^/sooo 22 pp=^/st -11 pp=^/that's 24 pp=^/the -28 pp=^/this -15
pp=^/thought 14 pp=^/tia -48 pp=^/to 42 pp=^/trude -16 pp=^/two -26 pp=^/uncle 11 pp=^/wha -10 pp=^/what -8
pp=^/who -20 pp=^/who's 26 pp=^/whos -35 pp=^/with 38 pp=^/wrong 31 pp=^/ya -9 pp=a/\" 12 pp=a/captain 17
pp=a/certain 54 pp=a/different 91 pp=a/dr 33 pp=a/fellow -11 pp=a/frau -45 pp=a/miss 71 pp=a/mr -33 pp=a/mrs
34 pp=a/ms 30 pp=a/sales -9 pp=about/this 30 pp=accept/, -22 pp=accept/from 25 pp=accept/the -18 pp=ada/, -15
pp=ada/and -9 pp=add/a -10 pp=add/every -9 pp=add/from 29 pp=add/the -11 pp=adding/a -14 pp=adding/the -9
pp=after/a -17 pp=again/, 38 pp=again/. 32 pp=agency/, -8 pp=agent/, -11 pp=all/named -26 pp=also/a -16
pp=alumni/of -13 pp=amigo/de -11 pp=and/' 8 pp=and/a -58 pp=and/an 32 pp=and/dr 30 pp=and/from -13
pp=and/it's -15 pp=and/one -11 pp=and/she's 39 pp=and/then -12 pp=and/to 46 pp=as/a -20 pp=ask/a -19
pp=asked/about -11 pp=asked/to -28 pp=at/a -11 pp=at/the -22 pp=band/, 19 pp=batch/from -9 pp=be/a -10
pp=been/to -18 pp=bem/? -13 pp=best/, 27 pp=bot/here's 14 pp=both/, -9 pp=both/. 27 pp=boy/, 46 pp=brrr/, -29
pp=bus/to -20 pp=but/a 34 pp=but/it's -22 pp=but/that's -14 pp=button/for 43 pp=by/one 16 pp=by/this 17
pp=calls/himself 25 pp=calls/me -12 pp=came/as -10 pp=came/to -12 pp=capt/. 21 pp=captain/, -19 pp=ceremony/,
-9 pp=certain/mr 16 pp=club/, -36 pp=coach/to -15 pp=company/, -15 pp=connect/? 8 pp=cook/, -8 pp=cook/. 38
pp=cousin/, 32 pp=crew/, 41 pp=customs/at -13 pp=dame/, -9 pp=day/, -16 pp=days/. 21 pp=de/la -8 pp=dear/mr
-16 pp=dear/ms -13 pp=decide/on 53 pp=did/. 22 pp=do/. -37 pp=do/about 82 pp=doesn't/know 37 pp=don't/know 24
pp=door/. -31 pp=dr/. 52 pp=drives/a -11 pp=dunno/, 10 pp=ehm/, 45 pp=ek/request -28 pp=else/. 23 pp=end/. 19
pp=engineer/( 33 pp=engineer/, 27 pp=engineer/from -8 pp=engr/. 33 pp=entrepreneur/. -14 pp=evening/. 22
pp=f/. 63 pp=face/, -11 pp=factory/, -10 pp=fair/in -9 pp=farm/, -14 pp=farmer/, -33 pp=fee/, -12
pp=fella/from -25 pp=firm/, -7 pp=for/a -22 pp=for/another -14 pp=for/one -19 pp=found/a 39 pp=fr/. -30
pp=from/' 46 pp=from/a 187 pp=from/an -13 pp=from/bord -24 pp=from/one -19 pp=from/the -19 pp=girl/from -31
pp=girl/of -15 pp=go/to -8 pp=goes/by 66 pp=got/a 64 pp=got/me -9 pp=guide/, -7 pp=guy/, 72 pp=guy/from -9
pp=guy/named 25 pp=had/a 41 pp=half/of -10 pp=he's/a -59 pp=he's/called 66 pp=he's/from -9 pp=he's/the 33
pp=he/, 58 pp=he/is 52 pp=he/sells -9 pp=he/was 16 pp=headline/says -13 pp=heard/of 25 pp=heart/, -28
pp=hello/. -22 pp=hello/its -24 pp=helo/from -14 pp=help/a -12 pp=her/. -10 pp=her/: 15 pp=her/as 19
pp=her/from -32 pp=her/name's 52 pp=here's/a 14 pp=here/, -11 pp=here/. -15 pp=here/from 23 pp=hers/. -8
pp=hers/is -11 pp=hesitating/over 21 pp=high/, -25 pp=him/, 23 pp=him/. -22 pp=him/: -18 pp=him/from -32
pp=his/. -54 pp=his/name's 30 pp=hm/. 20 pp=hmm/, 27 pp=hour/. 31 pp=hours/, -15 pp=house/, -43 pp=hr/, 50
pp=hrs/. -61 pp=husband/. -7 pp=i'm/a -43 pp=i'm/called -36 pp=i'm/from -17 pp=i've/known 41 pp=i've/this 16
pp=i/. -13 pp=i/? 27 pp=i/accept 109 pp=i/add 16 pp=i/am -24 pp=i/asked -21 pp=i/be -9 pp=i/can't -28
pp=i/did -8 pp=i/do -13 pp=i/got 18 pp=i/know 28 pp=i/left -12 pp=i/let 26 pp=i/make -16 pp=i/mean 33
pp=i/sell -12 pp=i/teach -33 pp=i/think 12 pp=i/was -37 pp=i/went -14 pp=in/a -12 pp=in/one -13 pp=in/port -7
pp=in/san -14 pp=in/the -12 pp=institute/, -9 pp=invitation/from 94 pp=invite/, -24 pp=invite/from 34
pp=invite/says -8 pp=invite/the -14 pp=invt/frm 48 pp=is/' -7 pp=is/a 48 pp=is/about 66 pp=is/called -50
pp=is/from 72 pp=is/it -11 pp=is/named 33 pp=is/of -8 pp=is/that -20 pp=is/the -23 pp=is/this 8 pp=it's/' -10
pp=it's/a -36 pp=it's/from 13 pp=it's/our 66 pp=it/, -20 pp=it/. 12 pp=it/goes -14 pp=it/says 32 pp=it/was
-17 pp=its/from 12 pp=kitchen/, -10 pp=knocked/: 18 pp=know/a 58 pp=know/any 9 pp=know/from -32 pp=know/no -8
pp=kolej/yayasan -10 pp=la/, -24 pp=lad/, -21 pp=lad/fae -8 pp=lads/: 7 pp=lady/, 33 pp=lady/called 15
pp=laugh/. -8 pp=lecture/on -8 pp=letter/, 40 pp=lifeguard/, -58 pp=line/of 48 pp=line/to 26 pp=linkedin/: 39
pp=linkedin/says 45 pp=list/, 47 pp=live/on -8 pp=logo/of -8 pp=look/at 63 pp=ma/manager -12 pp=mad/about -7
pp=man/, 55 pp=man/. 21 pp=man/called -19 pp=man/from -64 pp=man/of -7 pp=master/of -15 pp=mate/whos 15
pp=me/' -38 pp=me/, 11 pp=me/. -47 pp=me/about -8 pp=me/and 60 pp=me/as -14 pp=me/to 21 pp=message/dr 24
pp=message/from -42 pp=met/. -15 pp=met/any 10 pp=mi/need -19 pp=mikkel/or -30 pp=mind/. -21 pp=mine/. -27
pp=mine/is -18 pp=month/, 13 pp=month/. 23 pp=mr/. 58 pp=mrs/. 44 pp=ms/. 16 pp=my/' -8 pp=my/aunt 23
pp=my/boss -7 pp=my/brother -46 pp=my/colleague -29 pp=my/compadre 43 pp=my/cousin 24 pp=my/flatmate -13
pp=my/friend -15 pp=my/old -8 pp=my/own -21 pp=name/: -35 pp=name/is 37 pp=name/of 75 pp=nasa/, -11 pp=need/a
-18 pp=new/year's -10 pp=no/, 25 pp=no/to 8 pp=noo/. -7 pp=not/. 13 pp=not/a -9 pp=not/that 38 pp=nothing/.
-38 pp=nothing/: 21 pp=notification/says 10 pp=now/' 17 pp=now/, -11 pp=now/. 32 pp=now/: 12 pp=od/pani 18
pp=of/' -10 pp=of/a 15 pp=of/adding 13 pp=of/san -25 pp=of/the -12 pp=of/this 28 pp=off/a 22 pp=off/to -7
pp=oh/, 70 pp=ok/. -39 pp=ok/who's 12 pp=on/a -37 pp=on/the -23 pp=on/which 16 pp=one/' 104 pp=one/. -51
pp=one/: 12 pp=one/at -29 pp=one/from 13 pp=one/mr 25 pp=one/to 61 pp=one/who -8 pp=ora/, 9 pp=out/to 15
pp=over/a -15 pp=owner/of -31 pp=pending/since -13 pp=people/. 40 pp=phone/says -14 pp=photo/is -14 pp=pic/is
-7 pp=picture/is -21 pp=pile/: 7 pp=pilot/, -20 pp=pixar/, 25 pp=plant/, 7 pp=price/, -25 pp=prof/. -20
pp=punch/and -25 pp=put/' 7 pp=question/. 7 pp=question/about -7 pp=re/: 22 pp=reach/a 60 pp=recruiter/named
20 pp=regards/, 43 pp=request/from 135 pp=requested/, 10 pp=rgds/, 35 pp=rival/, 19 pp=roof/, 28 pp=said/' 17
pp=say/' -10 pp=says/\" 31 pp=says/it's -7 pp=says/lt -20 pp=school/, -29 pp=send/to 9 pp=sgt/. -9 pp=she's/a
-22 pp=she's/called 26 pp=she's/the 42 pp=she/was 12 pp=short/. -17 pp=short/: 10 pp=show/, -11 pp=si/kuya 8
pp=si/ma'am 15 pp=signs/as 9 pp=since/. 9 pp=so/, 19 pp=so/. 9 pp=so/this 42 pp=somebody/called 26
pp=somebody/from -30 pp=someone/from -9 pp=someone/named 15 pp=spoke/about -8 pp=sr/. 8 pp=st/. -100
pp=startup/called -49 pp=steel/, -30 pp=sure/on 9 pp=surname/, 24 pp=table/. 9 pp=teach/for -47 pp=that/was
-14 pp=the/girl -24 pp=the/great 23 pp=the/korean -19 pp=the/name 10 pp=the/name's 8 pp=the/one -8
pp=the/other -16 pp=the/right 11 pp=the/same -22 pp=the/wrong 65 pp=them/. 14 pp=then/. 12 pp=there's/an 55
pp=there/, 51 pp=there/. -25 pp=thing/, 8 pp=this/. -28 pp=this/chap 11 pp=this/girl 14 pp=this/guy 56
pp=this/man 21 pp=this/mr -17 pp=this/one's 63 pp=this/uncle -40 pp=this/was -11 pp=thoughts/on 36
pp=time/this 30 pp=to/' -11 pp=to/a -10 pp=to/add 31 pp=to/an -10 pp=to/be 9 pp=to/invite 53 pp=to/ma'am 16
pp=to/mr 16 pp=to/sr 8 pp=too/, -11 pp=touch/. 12 pp=town/, -37 pp=un/certain 28 pp=un/certo 31 pp=una/tal 7
pp=uni/, -7 pp=uni/librarian -10 pp=university/, -18 pp=up/. 22 pp=us/, 24 pp=us/. 9 pp=us/are -9 pp=van/der
-9 pp=view/on 49 pp=visionary/. -39 pp=w/a 16 pp=was/a -25 pp=was/from -27 pp=was/one 18 pp=was/the 73
pp=was/with -34 pp=we're/both 31 pp=we/have -12 pp=well/. -10 pp=went/to -25 pp=were/both -9 pp=what/? -10
pp=what/about 24 pp=which/is -11 pp=who's/this -53 pp=who/is 74 pp=with/' -8 pp=with/a 8 pp=with/an -11
pp=with/mr 14 pp=with/that -11 pp=with/the -9 pp=with/this 62 pp=woman/from -9 pp=woman/named 16 pp=word/'
-18 pp=word/. 11 pp=words/: -10 pp=work/with -60 pp=write/a 42 pp=write/to 44 pp=writes/' -7 pp=wrote/' -12
pp=wrote/. -19 pp=year/, -24 pp=years/, 19 pp=you/, -8 pp=you/. -78 pp=zookeeper/, -16 pp=¶/¶ 12 pw=!/\" 34
pw=!/$ 8 pw=!/, 10 pw=!/. 28 pw=\"/! 17 pw=\"/\" -25 pw=\"/, 7 pw=\"/. 23 pw=\"/for -19 pw=&/, -15 pw='/' 34
pw='/. -15 pw='/from -20 pw='/h -8 pw='/maguire 82 pw='/ot 11 pw=(/) 13 pw=,/! -22 pw=,/\" -22 pw=,/$ 14
pw=,/( 17 pw=,/) -22 pw=,/, 12 pw=,/. 32 pw=,/: -13 pw=,/; 18 pw=,/? -8 pw=,/a -8 pw=,/again 20 pw=,/and 23
pw=,/at 18 pw=,/b 13 pw=,/base -9 pw=,/for 27 pw=,/from 21 pw=,/here -27 pw=,/him -10 pw=,/house -11
pw=,/lang -17 pw=,/man 20 pw=,/my -11 pw=,/of 20 pw=,/says -25 pw=,/something 38 pw=,/the 50 pw=,/to -9
pw=,/wants 17 pw=,/was 35 pw=,/¶ -8 pw=./! 7 pw=./\" 29 pw=./$ 54 pw=./( -36 pw=./, -12 pw=./. 58 pw=./: 31
pw=./? -12 pw=./and 22 pw=./asks 29 pw=./be -9 pw=./bhai -10 pw=./came 25 pw=./for 9 pw=./from 33 pw=./he 9
pw=./her 25 pw=./i -30 pw=./idea -10 pw=./in -49 pw=./invited 20 pw=./is 52 pw=./lady -19 pw=./lang -25
pw=./my -30 pw=./of 12 pw=./on -13 pw=./one 14 pw=./said -38 pw=./sat 11 pw=./says -48 pw=./send -27 pw=./the
-12 pw=./this 32 pw=./two 54 pw=./wants -16 pw=./was -41 pw=./would 36 pw=./years -10 pw=:/$ 45 pw=:/, -35
pw=:/. 19 pw=:/for 35 pw=:/queen -15 pw=:/¶ -11 pw=;/, 16 pw=?/\" 32 pw=?/$ 34 pw=?/, 19 pw=?/. 23 pw=?/coisa
-13 pw=^/! -37 pw=^/$ 25 pw=^/( 29 pw=^/. -29 pw=^/12 -49 pw=^/: -30 pw=^/? 31 pw=^/a 13 pw=^/aas 50
pw=^/about -9 pw=^/added 37 pw=^/adeyemi 11 pw=^/again 30 pw=^/an 11 pw=^/and 114 pw=^/at 34 pw=^/ayuda -18
pw=^/b 14 pw=^/banks 16 pw=^/be -18 pw=^/bem -10 pw=^/berg 10 pw=^/bey 42 pw=^/bhai 43 pw=^/came 11
pw=^/check -16 pw=^/conceicao -10 pw=^/dave 9 pw=^/de 21 pw=^/did 51 pw=^/do 14 pw=^/dobry -15 pw=^/driving
-15 pw=^/else -10 pw=^/fellow -19 pw=^/for -10 pw=^/ford 10 pw=^/from 21 pw=^/garcia 13 pw=^/gave -14
pw=^/guide 12 pw=^/had 21 pw=^/has -8 pw=^/have -11 pw=^/he -9 pw=^/hill 13 pw=^/how -11 pw=^/husband -24
pw=^/i -24 pw=^/in -12 pw=^/invitation 30 pw=^/invited -10 pw=^/is -21 pw=^/it -16 pw=^/it's -8 pw=^/ji 31
pw=^/judged 17 pw=^/k 9 pw=^/know -21 pw=^/knows -25 pw=^/lady -13 pw=^/lah -20 pw=^/like -17 pw=^/made 21
pw=^/mori 7 pw=^/n 15 pw=^/na -15 pw=^/nee -41 pw=^/o 22 pw=^/of -19 pw=^/officer -11 pw=^/old -45 pw=^/one
-9 pw=^/or -57 pw=^/ora -14 pw=^/please -20 pw=^/q -20 pw=^/r 8 pw=^/request 28 pw=^/retreat -16 pw=^/reyes
17 pw=^/s 41 pw=^/say -21 pw=^/says 33 pw=^/sent 31 pw=^/siang -8 pw=^/smith 12 pw=^/so -13 pw=^/somebody 23
pw=^/szepen -70 pw=^/talk 9 pw=^/tanaka's 8 pw=^/taught 15 pw=^/tell -71 pw=^/the 29 pw=^/think -10 pw=^/this
-21 pw=^/uncle -14 pw=^/walker 7 pw=^/want 25 pw=^/was 55 pw=^/wei 7 pw=^/who 14 pw=^/wife 15 pw=^/work 30
pw=^/writes 40 pw=^/years -9 pw=^/you -8 pw=^/z 13 pw=^/。 -11 pw=a/! -11 pw=a/$ 31 pw=a/, 20 pw=a/. 27 pw=a/:
-11 pw=a/about 15 pw=a/and -34 pw=a/at 18 pw=a/boy -9 pw=a/bulmer 32 pw=a/dancer -7 pw=a/did 8 pw=a/do -11
pw=a/for -8 pw=a/from -29 pw=a/fund -31 pw=a/girl -18 pw=a/has 31 pw=a/i 8 pw=a/in -9 pw=a/of -15 pw=a/once
-11 pw=a/person -21 pw=a/that 24 pw=a/who -35 pw=a/with 9 pw=about/$ 8 pw=about/, -30 pw=about/. -19
pw=about/? 27 pw=about/dubois 12 pw=about/in 9 pw=accept/? 34 pw=accept/or 27 pw=accept/silva 9 pw=add/, 68
pw=adding/$ 26 pw=adding/. 30 pw=after/. -21 pw=all/of -10 pw=also/, 33 pw=am/, -16 pw=an/$ 37 pw=an/, -8
pw=an/. -31 pw=an/in -10 pw=an/writes -29 pw=and/, 33 pw=and/. -57 pw=and/a -15 pw=and/at -21 pw=and/did 30
pw=and/from 28 pw=and/i've -9 pw=and/me -12 pw=and/the 26 pw=and/was 17 pw=another/$ -17 pw=another/, 34
pw=another/. 36 pw=any/. 18 pw=are/, -11 pw=as/. 40 pw=at/$ 31 pw=at/, -35 pw=at/. -35 pw=at/and -25
pw=auntie/, 9 pw=aunty/$ 8 pw=be/$ -11 pw=be/, 29 pw=bhai/request -22 pw=big/. 73 pw=born/, -10 pw=boss/knows
-28 pw=both/$ 39 pw=both/, -12 pw=brother/, 21 pw=brother/says -73 pw=but/, -28 pw=but/invited 12
pw=but/smith 13 pw=by/, 18 pw=by/. 45 pw=called/$ -58 pw=called/, 29 pw=called/. 15 pw=called/? 18
pw=called/and 15 pw=called/wants 8 pw=camp/, -11 pw=captain/$ 12 pw=captain/, -40 pw=certain/$ 28
pw=certain/, -30 pw=certain/. 37 pw=certo/$ 31 pw=chap/$ 11 pw=coach/\" 20 pw=colleague/thinks -29
pw=compadre/, 64 pw=court/$ -9 pw=cousin/$ -14 pw=cousin/, 20 pw=cousin/. 11 pw=de/? -11 pw=dear/, 53
pw=different/, 10 pw=different/. -26 pw=do/$ -7 pw=do/, -16 pw=don/$ 10 pw=dr/$ 62 pw=dr/, 22 pw=dr/. 42
pw=every/in -10 pw=ex/, -26 pw=father/. -29 pw=fellow/! -20 pw=fellow/\" -9 pw=fellow/, -8 pw=for/, 32
pw=for/. -45 pw=for/? -33 pw=for/at 63 pw=forgive/, -10 pw=frau/$ -40 pw=frau/bittet 44 pw=fraulein/the 43
pw=frm/$ 48 pw=from/$ 41 pw=from/, 16 pw=from/? 26 pw=from/and -24 pw=from/dunleavy 41 pw=from/e 33
pw=from/has -18 pw=from/in 18 pw=from/nair 9 pw=from/to -15 pw=from/wants -13 pw=from/who -16 pw=from/writes
-25 pw=from/young 13 pw=girl/, -8 pw=girl/. -16 pw=girl/from 11 pw=goat/, -9 pw=got/. 30 pw=got/? -12
pw=great/. -16 pw=guten/, -18 pw=guy/and 54 pw=has/. 30 pw=have/in -11 pw=he's/, 37 pw=he's/i'm -31 pw=head/,
-10 pw=here's/$ 14 pw=herr/? -57 pw=herr/from 28 pw=herr/wants -40 pw=hey/! -14 pw=hi/! -7 pw=him/$ -19
pw=him/. 37 pw=his/, -17 pw=hmm/$ 42 pw=hola/, -12 pw=i'm/, -34 pw=i'm/. -11 pw=i'm/and -33 pw=i/, -8 pw=in/$
-20 pw=in/, -34 pw=in/. -47 pw=in/: -10 pw=in/and -10 pw=in/i -8 pw=ini/$ 11 pw=invite/$ -30 pw=invite/, 22
pw=invite/? 40 pw=is/$ 29 pw=is/( -10 pw=is/, -17 pw=is/. -65 pw=is/? 23 pw=is/a 12 pw=is/ali 8 pw=is/and 17
pw=is/but 24 pw=is/cook 15 pw=is/ford 21 pw=is/from 8 pw=is/in -13 pw=is/nguyen 12 pw=is/the -9 pw=is/to 36
pw=it's/! 13 pw=it's/$ 11 pw=it's/, 16 pw=it's/. 37 pw=it's/again 16 pw=it's/from -22 pw=it's/in 9 pw=its/$
31 pw=its/, 26 pw=just/$ 17 pw=knock/$ -10 pw=know/$ 7 pw=know/, 26 pw=know/. 34 pw=known/since 41
pw=korean/$ -19 pw=kuya/, 25 pw=lady/. 10 pw=le/phong -7 pw=let/in 26 pw=librarian/$ -10 pw=lt/. -20
pw=ma'am/, 19 pw=ma'am/. 13 pw=ma'am/? 16 pw=madame/$ 21 pw=madame/, -38 pw=madame/? 29 pw=manager/press -11
pw=mau/$ -24 pw=me/$ -21 pw=me/, -10 pw=me/. -9 pw=me/: 30 pw=met/, -29 pw=mine's/$ -7 pw=miss/$ -41
pw=miss/, 20 pw=miss/wishes 9 pw=mme/b 7 pw=mr/$ -35 pw=mr/' 44 pw=mr/? -20 pw=mr/came 7 pw=mr/sent 7
pw=mrs/' -9 pw=mrs/, -16 pw=mrs/. -14 pw=mrs/says 14 pw=ms/$ 9 pw=ms/. 12 pw=ms/from -23 pw=my/, -9 pw=my/.
-11 pw=name's/$ 7 pw=name's/, 69 pw=name's/. 37 pw=name's/mbatha 10 pw=name/$ 25 pw=name/. -35 pw=named/, 75
pw=named/. -26 pw=need/know -19 pw=ni/. -14 pw=no/$ -11 pw=no/. -8 pw=of/$ -55 pw=of/, -39 pw=of/. 93 pw=of/?
-56 pw=of/and 23 pw=of/at -18 pw=of/in 36 pw=of/is -8 pw=of/like -15 pw=off/. 57 pw=officer/, 28 pw=old/$ 14
pw=old/, 8 pw=omg/$ -24 pw=on/$ 93 pw=on/, 10 pw=on/. -32 pw=on/? -13 pw=on/and -17 pw=one/$ 8 pw=one/, -14
pw=one/. 39 pw=one/and -20 pw=one/has 43 pw=one/madam -19 pw=one/of 8 pw=one/to -28 pw=only/. 21 pw=or/$ -58
pw=other/$ 37 pw=other/, -17 pw=other/. -22 pw=other/in 47 pw=our/, 8 pw=our/. 25 pw=over/$ 21 pw=pani/$ 18
pw=played/, -23 pw=port/, -8 pw=port/. -8 pw=prince/, 29 pw=prof/$ -17 pw=professor/$ 13 pw=professor/, 16
pw=radio/, -14 pw=request/$ -28 pw=same/, -12 pw=same/as -9 pw=san/, -39 pw=say/. -8 pw=says/, 13 pw=says/.
-18 pw=says/singh 9 pw=says/wants 16 pw=sell/, -11 pw=sergeant/, -18 pw=shared/, -10 pw=she's/$ -18
pw=she's/, 12 pw=she's/. 9 pw=si/$ 42 pw=si/, 32 pw=since/$ -26 pw=since/. -9 pw=sir/' 43 pw=sister/, 32
pw=sister/. 11 pw=so/$ 7 pw=so/. 27 pw=some/$ -28 pw=some/. 24 pw=some/in 14 pw=sooo/$ 22 pw=sr/, 18 pw=st/,
-23 pw=tal/$ 11 pw=teach/, -10 pw=teach/. -7 pw=that's/$ 21 pw=that's/. 7 pw=that/$ -20 pw=that/, -18
pw=that/. 44 pw=the/! 48 pw=the/$ -35 pw=the/, -33 pw=the/. -37 pw=the/? -32 pw=the/and -15 pw=the/from 23
pw=the/i 44 pw=the/of -18 pw=the/who 21 pw=then/, -7 pw=then/. -8 pw=this/$ -29 pw=this/, -10 pw=this/. -35
pw=this/? 22 pw=this/and 26 pw=this/fellow 40 pw=this/is 18 pw=this/person 14 pw=this/was -30 pw=tia/asks -32
pw=to/$ -9 pw=to/, 19 pw=to/. -29 pw=to/? 92 pw=to/at 7 pw=to/for -19 pw=to/the -7 pw=trude/$ -16 pw=under/.
45 pw=vende/, -7 pw=was/$ -17 pw=was/, -11 pw=was/at -16 pw=was/from 31 pw=wha/, -10 pw=what/reckon -8
pw=when/was -26 pw=which/? -24 pw=which/is 11 pw=who's/$ 31 pw=who's/? 40 pw=who/$ -23 pw=who/is 65 pw=whos/$
-20 pw=with/$ -30 pw=with/, 82 pw=with/. -19 pw=with/at 11 pw=with/but -56 pw=with/i 29 pw=wor/, 14
pw=wrong/$ -34 pw=wrong/, 45 pw=wrong/. 44 q=event -15 q=free 121 q=goal -40 q=how -87 q=link -104 q=name 284
q=odd -115 q=share -235 q=shared -22 quoted -30 qw=eventincap -8 qw=freefirstlow 57 qw=freefirstopen -16
qw=freeinlow 12 qw=freeinopen -40 qw=freeonlylow 50 qw=freeonlyopen 65 qw=goalfirstlow -21 qw=goalincap 21
qw=goalinlow -10 qw=goalonlylow -30 qw=howfirstopen 20 qw=howinlow -12 qw=howonlylow -79 qw=howonlyopen -31
qw=linkfirstlow 11 qw=linkfirstopen 9 qw=linkincap -30 qw=linkinlow -57 qw=linkonlylow -12 qw=namefirstlow
-18 qw=namefirstopen -20 qw=nameincap 18 qw=nameinlow 53 qw=nameonlycap 42 qw=nameonlylow 154 qw=nameonlyopen
53 qw=oddfirstlow -23 qw=oddfirstopen 23 qw=oddincap -55 qw=oddinlow -52 qw=oddinopen 17 qw=oddonlylow -12
qw=sharefirstlow -38 qw=sharefirstopen -36 qw=shareincap -28 qw=shareinlow -29 qw=shareinopen 21
qw=shareonlylow -64 qw=shareonlyopen -56 re=_/! 27 re=_/\" 24 re=_/$ 33 re=_/' 9 re=_/( 34 re=_/) 24 re=_/,
14 re=_/: -24 re=_/; -17 re=_/adv -36 re=_/aux 37 re=_/conj 10 re=_/event -37 re=_/kin -18 re=_/org -16
re=_/people -55 re=_/place -16 re=_/poss 41 re=_/prep -33 re=_/prof -35 re=_/school -15 re=_/subj 27
re=_/title 30 re=_/verb 22 re=_/word -25 re=_/¶ -12 re=_/— 43 re=_/。 -11 re=_n/, -9 re=_u/$ 23 re=_u/' 12
re=_u/, -16 re=_u/. 16 re=_u/aux 11 re=_u/word -10 re=_w/, 18 re=else_/ -9 re=else_/$ -16 re=else_/' 20
re=else_/. -46 re=else_/? 18 re=else_/adv 23 re=else_/conj 24 re=else_/prep -7 re=else_/subj -10
re=else_/verb -13 re=else_/word 8 re=elseu_/$ 9 re=elsew_/aux -8 re=n_/$ -8 re=n_/, -7 re=name_/\" 15
re=name_/$ 24 re=name_/' -37 re=name_/( -18 re=name_/) 11 re=name_/, 29 re=name_/. 27 re=name_/: 44
re=name_/; 13 re=name_/? 8 re=name_/adv 32 re=name_/art 26 re=name_/aux 23 re=name_/conj -29 re=name_/event
-46 re=name_/name -10 re=name_/org -43 re=name_/people 30 re=name_/place 21 re=name_/poss -75 re=name_/prep 9
re=name_/prof -23 re=name_/school -29 re=name_/subj 13 re=name_/title 10 re=name_/¶ 36 re=name_n/' -10
re=name_n/, 14 re=name_n/. -30 re=name_n/? 20 re=name_n/adv 8 re=name_n/aux 13 re=name_n/prep -16
re=name_n/verb 23 re=name_u/$ 26 re=name_u/' 20 re=name_u/, 44 re=name_u/. 8 re=name_u/? 10 re=name_u/adv 7
re=name_u/conj -8 re=name_u/people 11 re=name_u/verb 30 re=name_u/word -35 re=name_w/, 9 re=name_w/adv -9
re=name_w/conj 16 re=name_w/prep -8 re=name_w/verb 27 re=name_w/word -11 re=nameelse_/ -20 re=nameelse_/$ -9
re=nameelse_/' 28 re=nameelse_/, -45 re=nameelse_/. -37 re=nameelse_/: 11 re=nameelse_/aux 14
re=nameelse_/conj 13 re=nameelse_/name -19 re=nameelse_/prep 22 re=nameelse_/subj -11 re=nameelse_/verb 30
re=nameelse_/word 36 re=nameelse_n/, -14 re=nameelse_u/verb -8 re=nameelsew_/. 32 re=namen_/. -9
re=namen_/verb -8 re=nameu_/$ 9 re=namew_/ -12 re=namew_/. -9 re=namew_/? 11 re=namew_/adv -9 re=namew_/aux
-19 re=namew_/prep 11 re=namew_/verb 32 re=nameword_/ -11 re=nameword_/! -11 re=nameword_/$ 11 re=nameword_/'
10 re=nameword_/, 28 re=nameword_/. 43 re=nameword_/? -8 re=nameword_/art -15 re=nameword_/aux 28
re=nameword_/kin -11 re=nameword_/people -9 re=nameword_/subj -12 re=nameword_/title -12 re=nameword_/verb 38
re=nameword_/word -16 re=nameword_u/$ 17 re=namewordelse_/art -8 re=namewordelse_/prep -8
re=namewordelse_/subj 14 re=namewordelse_/verb -17 re=namewordu_/, -8 re=u_/! 15 re=u_/$ 12 re=u_/aux -23
re=u_/verb 22 re=w_/$ -14 re=w_/' 9 re=w_/, 30 re=w_/. 17 re=w_/: 10 re=w_/aux 25 re=w_/prep 16 re=w_/subj
-13 re=w_/word -17 re=word_/! -17 re=word_/' -9 re=word_/, 41 re=word_/. 10 re=word_/adv -8 re=word_/art 8
re=word_/aux -9 re=word_/prep -19 re=word_/subj 17 re=word_/verb -25 re=word_n/$ 22 re=word_u/$ -9
re=wordelse_/prep -7 re=wordelse_/verb -9 re=wordu_/, -8 re=wordu_/. 18 re=wordw_/$ 10 rl=_/ -25 rl=_/\" -34
rl=_/' -39 rl=_/( -18 rl=_/) 22 rl=_/, 18 rl=_/. -8 rl=_/: 19 rl=_/; -14 rl=_/? 12 rl=_/^ 19 rl=_/adv -23
rl=_/art 37 rl=_/aux -12 rl=_/conj -30 rl=_/event -9 rl=_/greet 29 rl=_/kin 33 rl=_/name -9 rl=_/org -34
rl=_/people 31 rl=_/place -15 rl=_/poss -26 rl=_/prep -27 rl=_/prof 36 rl=_/subj -33 rl=_/title 105 rl=_/verb
13 rl=_/word -8 rl=_n/^ -8 rl=_u/\" -7 rl=_u/' 28 rl=_u/, -16 rl=_u/: 19 rl=_u/art 9 rl=_u/aux -10
rl=_u/title -11 rl=_w/\" 30 rl=_w/. -9 rl=_w/^ -10 rl=else_/' 23 rl=else_/, -17 rl=else_/. -17 rl=else_/^ -15
rl=else_/art -38 rl=else_/aux 15 rl=else_/conj -8 rl=else_/prep -49 rl=else_/title 104 rl=else_/verb -14
rl=else_/word 9 rl=elseu_/^ 8 rl=elsew_/. -10 rl=n_/aux -10 rl=name_/ -13 rl=name_/! 53 rl=name_/\" 16
rl=name_/' -27 rl=name_/( 19 rl=name_/) 10 rl=name_/, 62 rl=name_/. 15 rl=name_/: 37 rl=name_/; 16 rl=name_/?
52 rl=name_/^ -24 rl=name_/adv -35 rl=name_/art -35 rl=name_/aux -31 rl=name_/conj -31 rl=name_/event -20
rl=name_/greet -46 rl=name_/kin -35 rl=name_/name -50 rl=name_/people 31 rl=name_/poss -50 rl=name_/subj -64
rl=name_/title -14 rl=name_/verb -22 rl=name_/word 22 rl=name_/— 25 rl=name_n/' -29 rl=name_n/, -15
rl=name_n/^ 23 rl=name_n/aux 24 rl=name_n/prep 10 rl=name_u/\" 7 rl=name_u/' 27 rl=name_u/, -10 rl=name_u/^
11 rl=name_u/art 19 rl=name_u/title -10 rl=name_w/, -11 rl=name_w/. 22 rl=name_w/aux 29 rl=name_w/verb 10
rl=nameelse_/ -13 rl=nameelse_/\" 14 rl=nameelse_/' -15 rl=nameelse_/: -21 rl=nameelse_/^ 40 rl=nameelse_/adv
-14 rl=nameelse_/art 13 rl=nameelse_/aux -24 rl=nameelse_/conj 25 rl=nameelse_/place -11 rl=nameelse_/poss -7
rl=nameelse_/prep -46 rl=nameelse_/title -40 rl=nameelse_/verb 45 rl=nameelse_/word 24 rl=nameelse_n/^ -14
rl=nameelse_u/^ -11 rl=nameelsew_/^ 20 rl=nameelsew_/prep 21 rl=namen_/. -8 rl=nameu_/^ 30 rl=nameu_/prep -28
rl=namew_/, -9 rl=namew_/. 41 rl=namew_/^ 19 rl=namew_/art -23 rl=namew_/prep -15 rl=nameword_/\" -12
rl=nameword_/' -7 rl=nameword_/, 30 rl=nameword_/. -43 rl=nameword_/? -11 rl=nameword_/^ -21 rl=nameword_/adv
11 rl=nameword_/art 10 rl=nameword_/aux 14 rl=nameword_/prep 17 rl=nameword_/subj 28 rl=nameword_/title 27
rl=nameword_u/^ 16 rl=namewordelse_/. -9 rl=namewordw_/^ -18 rl=u_/. 21 rl=u_/^ 41 rl=u_/art -7 rl=u_/aux -19
rl=u_/prep -9 rl=w_/' 16 rl=w_/, -13 rl=w_/. 25 rl=w_/: 16 rl=w_/? 8 rl=w_/art 26 rl=w_/prep -25 rl=word_/,
-21 rl=word_/. -12 rl=word_/art -25 rl=word_/aux 12 rl=word_/poss -9 rl=word_/title 42 rl=word_n/^ 17
rl=word_n/art 25 rl=word_u/^ -9 rl=wordelse_/, 13 rl=wordelse_/art -11 rl=wordelse_/prep -9
rl=wordelse_/title -9 rl=wordu_/. 18 rl=ww_/. 14 run=_ -26 run=_n -9 run=_nu 17 run=_u 17 run=_un -11 run=_uu
20 run=_uw -19 run=_w -20 run=_wu -9 run=_ww -12 run=n_ -50 run=nu_ -19 run=u_n -7 run=un_ -9 run=uu_ -16
run=uw_ -10 run=w_w -15 run=wu_ -15 se=0 -26 se=0else -32 se=0name -11 se=0nameelse 10 se=0namewordelse -17
se=0word -17 se=0wordelse -51 se=1 -12 se=1name 49 se=1nameelse -21 se=1nameword 18 se=1word -18 se=1wordelse
-8 se=2else -50 se=2name 64 se=2nameelse 22 se=2nameword -36 se=2namewordelse -23 se=2word -37 se=2wordelse
-24 side=I1cap -90 side=I1low -124 side=I2cap -13 side=I2low -43 side=I3cap -12 side=I3open -29 side=low 14
side=open -34 side=they1cap 51 side=they1low 15 side=they2cap 19 side=they2low 20 side=they2open 44
side=they3cap -20 side=they3open 7 signscap -11 signselselow 9 signselseopen 14 signslow 14 signsnamecap -9
signsnameelsecap 12 signsnameelselow 16 signsnamelow 11 signsnameopen 22 signsnamewordcap 12 signsopen 20
signswordcap -12 small -196 sn=0 -30 sn=1 -63 sn=2 -75 sn=3 -46 st=caps/cap/ -11 st=caps/cap/else -22
st=caps/cap/nameelse -10 st=caps/cap/nameword 10 st=caps/cap/namewordelse -9 st=caps/cap/word -29
st=caps/cap/wordelse -59 st=caps/open/ -45 st=caps/open/else -18 st=caps/open/name 7 st=caps/open/nameword
-40 st=caps/open/namewordelse -9 st=caps/open/word -12 st=low/cap/ 11 st=low/cap/name 9 st=low/cap/nameelse
10 st=low/cap/nameword 54 st=low/cap/wordelse -9 st=low/low/ -37 st=low/low/else -30 st=low/low/name 21
st=low/low/nameelse 8 st=low/low/nameword -32 st=low/low/namewordelse -13 st=low/low/word -31
st=low/low/wordelse -10 st=low/open/ 41 st=low/open/else -7 st=low/open/name 62 st=low/open/nameelse 8
su=capFalseFalse 13 su=capFalseTrue -11 su=capTrueTrue -57 su=lowFalseFalse -8 su=lowFalseTrue -31
su=lowTrueFalse -14 su=lowTrueTrue -75 su=openFalseFalse 8 su=openTrueTrue -24 theirsaunt 20 theirsboss -10
theirsbrother -61 theirscolleague -29 theirscousin 60 theirsfather -9 theirsflatmate -10 theirsfriend -21
theirsgranny -13 theirshusband 13 theirsmanager -18 theirsmilow -15 theirsmother 8 theirsmycap -10
theirsmylow -13 theirsneighbour 12 theirspal 19 theirssister -8 theirsson -9 theirsyourlow 15 w= -16 w=an -11
w=anand 45 w=aurora 9 w=bergen -29 w=berlin -8 w=boy -9 w=brent 90 w=can -21 w=colonel 16 w=denver 52 w=fella
-18 w=gal 37 w=georgia -13 w=gift 43 w=god -9 w=google -7 w=grant 10 w=guy -13 w=ha -19 w=hall -8 w=hello -43
w=hyacinth 49 w=job -11 w=junior 8 w=kiel -10 w=lady -18 w=little 9 w=london -12 w=long 16 w=love 20 w=man -8
w=manila -11 w=may -29 w=me -13 w=memory 85 w=memphis -8 w=mine -43 w=my -67 w=na -9 w=nada -19 w=nice -18
w=ok -9 w=one -9 w=other -9 w=pal 16 w=paris -9 w=peace -7 w=prince 19 w=rosario 22 w=royal -28 w=said -16
w=sofia 73 w=swan -8 w=us -14 w=viola 67 w=wellington 86 w=will -10 x2=&a -11 x2='d -128 x2='m -34 x2=.e -9
x2=.m -66 x2=ab -24 x2=ac -18 x2=ad -78 x2=ag -42 x2=ah 112 x2=ai 8 x2=ak -56 x2=al -19 x2=am 25 x2=an 27
x2=ao -54 x2=ap -32 x2=ar -44 x2=as 34 x2=at 15 x2=au -31 x2=av 13 x2=ax -13 x2=az 44 x2=ba -19 x2=be 51
x2=bi 75 x2=bo 74 x2=bs 14 x2=bu 8 x2=by -47 x2=ca 7 x2=ce -32 x2=ch -71 x2=ci 31 x2=ck -32 x2=co -40 x2=cs
-36 x2=ct -17 x2=cy 23 x2=da 64 x2=de 26 x2=dh 28 x2=di 83 x2=dl 60 x2=dm -20 x2=do 28 x2=dr 84 x2=ds -57
x2=dt 15 x2=du -12 x2=dy -16 x2=dø -16 x2=ea -14 x2=eb 44 x2=ec 22 x2=ed -159 x2=ee 22 x2=eh 18 x2=ei -17
x2=ek 49 x2=el 24 x2=elseak 32 x2=elseam -20 x2=elsean -11 x2=elseau -16 x2=elsebi -10 x2=elsece -19
x2=elseer 31 x2=elseey -8 x2=elseky 19 x2=elsena -12 x2=elsend 59 x2=elsenz 14 x2=elseon 58 x2=elsera 25
x2=elsern 10 x2=elsers -8 x2=elsest -14 x2=elsete -11 x2=elseth 41 x2=em 69 x2=en 50 x2=eo 40 x2=ep -27 x2=er
-153 x2=es -150 x2=et 41 x2=ev -8 x2=ew 17 x2=ey 57 x2=ez -24 x2=fa 27 x2=fe -22 x2=ff -69 x2=fo -10 x2=fs
-15 x2=ft -21 x2=ga 30 x2=ge -62 x2=gg 12 x2=gh 37 x2=gi -41 x2=go -8 x2=gs -51 x2=gu -35 x2=gy -29 x2=he -28
x2=hh -9 x2=hi 64 x2=hl -8 x2=hn 33 x2=ho 106 x2=hs -25 x2=ht -49 x2=hw -12 x2=hx -11 x2=hy -52 x2=ia 133
x2=ic -45 x2=id -26 x2=ie 54 x2=ii 52 x2=ij 7 x2=ik 79 x2=il 55 x2=im 67 x2=in 8 x2=io 62 x2=ip -17 x2=iq 42
x2=ir 82 x2=is 60 x2=it 18 x2=iz -9 x2=ja -49 x2=je 35 x2=ji -37 x2=jk 49 x2=ju -12 x2=ka 82 x2=ke 143 x2=kh
-17 x2=ki 34 x2=ko 8 x2=ks -25 x2=ku 132 x2=ky -77 x2=la 92 x2=lc 21 x2=ld 64 x2=le -33 x2=li -11 x2=lk -12
x2=ll -93 x2=lm 103 x2=lo -26 x2=lp -9 x2=ls -8 x2=lt -23 x2=lu -23 x2=lx -8 x2=ly -33 x2=mb -10 x2=me -39
x2=mi -47 x2=mo -23 x2=mp -11 x2=ms -32 x2=my -13 x2=na 69 x2=nameac 42 x2=namead -96 x2=nameae -94 x2=nameaf
-29 x2=nameag -12 x2=nameah 23 x2=nameai -128 x2=nameaj -19 x2=nameal -59 x2=nameam 54 x2=nameao -46
x2=namear -26 x2=nameas 20 x2=nameat -42 x2=nameav 10 x2=nameaw -28 x2=nameax -20 x2=nameaz 28 x2=namebo 29
x2=nameby -29 x2=nameca -12 x2=namece 12 x2=namech -13 x2=nameck -36 x2=nameco 18 x2=namect 7 x2=namecy -51
x2=nameda 55 x2=namedd 19 x2=namede 32 x2=namedh 30 x2=namedi -45 x2=namedo -19 x2=nameds -27 x2=namedy -27
x2=nameea 106 x2=nameed 18 x2=nameee -21 x2=nameeg -11 x2=nameei 56 x2=nameej 9 x2=nameek 60 x2=nameel 14
x2=nameelsead -7 x2=nameelseal 64 x2=nameelseam -12 x2=nameelseau -22 x2=nameelseba 8 x2=nameelsece -14
x2=nameelseda -21 x2=nameelsede -10 x2=nameelseel -12 x2=nameelseen -29 x2=nameelseer -7 x2=nameelsees -11
x2=nameelseey -8 x2=nameelsego -11 x2=nameelseil -39 x2=nameelsein -8 x2=nameelseio 22 x2=nameelseis -16
x2=nameelseke -8 x2=nameelsela 59 x2=nameelsene -21 x2=nameelsent 90 x2=nameelseon -16 x2=nameelsera 9
x2=nameelsers -30 x2=nameelsert 64 x2=nameelsess 15 x2=nameelsest -25 x2=nameelseto -26 x2=nameelsety -19
x2=nameelseun 62 x2=nameem -44 x2=nameen -33 x2=nameeo 29 x2=nameep 38 x2=nameer -26 x2=namees -28 x2=nameev
27 x2=nameew 11 x2=nameey -31 x2=namefa 7 x2=namefe 8 x2=nameff 25 x2=namefi -47 x2=namega -62 x2=namege -36
x2=namegh 23 x2=namegi 8 x2=namego 27 x2=nameha 12 x2=namehe -81 x2=namehn -35 x2=nameho 31 x2=nameia 72
x2=nameic -16 x2=nameid -25 x2=nameie 21 x2=nameif 25 x2=nameig 16 x2=nameik 34 x2=nameil 7 x2=namein 56
x2=nameio 63 x2=nameip -26 x2=nameiq 36 x2=nameir 24 x2=nameis -71 x2=nameiz 27 x2=nameja 15 x2=nameje 16
x2=nameji 14 x2=namejo 29 x2=nameka 52 x2=nameke 46 x2=nameko -38 x2=nameku 16 x2=nameky -45 x2=namela -75
x2=nameld -30 x2=namele -25 x2=namelf -15 x2=nameli -70 x2=namell -8 x2=namelm 38 x2=namelo 25 x2=namels 17
x2=namelt 11 x2=namelu -47 x2=namely -26 x2=namema -48 x2=nameme 33 x2=namemi 18 x2=namemo -45 x2=namems -36
x2=namemu 22 x2=namenc 28 x2=namend 61 x2=namene 55 x2=nameng -24 x2=namenh -49 x2=nameni 18 x2=namenk -13
x2=namenn -79 x2=nameno 28 x2=namens 14 x2=nament -61 x2=nameny 53 x2=nameoa -9 x2=nameoe 37 x2=nameoi -42
x2=nameol -37 x2=nameom -13 x2=nameon -75 x2=nameor 65 x2=nameos 34 x2=nameou 42 x2=nameoz -8 x2=namepa 48
x2=namera 27 x2=namerd -21 x2=namere 12 x2=namerg 8 x2=namerk -39 x2=namerl 34 x2=namers 73 x2=namert -37
x2=nameru 29 x2=namery -35 x2=namesa -78 x2=namese 53 x2=namesh -39 x2=namesi 81 x2=namess 23 x2=namest -24
x2=namesz 22 x2=nameta -11 x2=namete 27 x2=nameth 21 x2=nameti 9 x2=nametl 29 x2=nameto -23 x2=nametr 43
x2=nametu 27 x2=namety 32 x2=nameua 52 x2=nameuc -21 x2=nameud 19 x2=nameuf 52 x2=nameuk 13 x2=nameul 33
x2=nameum 14 x2=nameun 79 x2=nameur -103 x2=nameus 46 x2=nameva -34 x2=nameve -34 x2=namevo -29 x2=namevy -24
x2=namewa 26 x2=namewe 10 x2=namewo -25 x2=namewordal 24 x2=namewordan -47 x2=namewordce -38
x2=namewordelseay -29 x2=namewordelsedy -18 x2=namewordelseel 16 x2=nameworden -10 x2=nameworder -15
x2=namewordft 43 x2=namewordha -19 x2=namewordid -17 x2=namewordin -19 x2=namewordla 50 x2=namewordll -13
x2=namewordlo -43 x2=namewordmy -67 x2=namewordna -12 x2=namewordne -43 x2=namewordng 24 x2=namewordnt 10
x2=namewordor 8 x2=namewordoy -9 x2=namewordry 85 x2=namewordus -14 x2=nameworduy -13 x2=namewordve 20
x2=namewu 14 x2=nameya -80 x2=nameye -52 x2=nameyo 19 x2=nameys 30 x2=nameza 75 x2=nameze 46 x2=namezo 15
x2=nd -51 x2=ne 54 x2=ng -38 x2=ni 137 x2=nk 59 x2=nn 108 x2=no -43 x2=ns -69 x2=nt -104 x2=nu 9 x2=nv -41
x2=oa 38 x2=ob -30 x2=oc -8 x2=od 27 x2=og -11 x2=oh 16 x2=oi 26 x2=ok -30 x2=ol -46 x2=om 18 x2=on -78 x2=or
-78 x2=os 26 x2=ot -17 x2=ou 94 x2=ov 80 x2=ow -22 x2=ox -12 x2=oy 47 x2=oz 16 x2=pa -31 x2=pc -10 x2=pe 67
x2=ph -40 x2=po -14 x2=ps -65 x2=pt -26 x2=ra 42 x2=rb -17 x2=rc -8 x2=re -93 x2=rf -17 x2=rg -17 x2=ri 38
x2=rk -12 x2=rm -40 x2=rn -35 x2=ro -38 x2=rr -8 x2=rs -81 x2=rt -35 x2=ru 58 x2=ry -97 x2=sa 104 x2=sc -12
x2=se 53 x2=sh -71 x2=si 27 x2=sm -8 x2=so 29 x2=ss -71 x2=st -28 x2=su 20 x2=sy 93 x2=ta 98 x2=td -14 x2=te
-83 x2=th 35 x2=ti -15 x2=to 51 x2=ts -105 x2=tt 11 x2=tu 16 x2=ty -7 x2=tz -22 x2=ud 16 x2=ue -53 x2=ug 18
x2=uh -32 x2=ui 30 x2=uj -8 x2=um -37 x2=un -38 x2=uo 75 x2=up -26 x2=ur 64 x2=us 75 x2=ut 14 x2=uv -14 x2=uw
33 x2=ux -10 x2=uy 60 x2=va 25 x2=vc -18 x2=ve -21 x2=vo -50 x2=vp -26 x2=vs -10 x2=vy -9 x2=wa 57 x2=wd -18
x2=we 52 x2=wi -27 x2=wn 50 x2=wo -11 x2=wordan -9 x2=wordar -10 x2=worday -8 x2=wordce 14 x2=wordck -9
x2=wordde 17 x2=worddy -12 x2=wordelseay -15 x2=wordelseer -10 x2=wordelsele -8 x2=wordelsent 23 x2=worder
-16 x2=wordht 13 x2=wordip 38 x2=wordir -18 x2=wordle 21 x2=wordme -14 x2=wordne -10 x2=wordng 9 x2=wordnt
-12 x2=wordod -10 x2=wordok -9 x2=wordon 22 x2=wordot -17 x2=wordss -9 x2=wordth 48 x2=wordty -9 x2=wordys -9
x2=ws -44 x2=wt -17 x2=wu 39 x2=wy 21 x2=xo -12 x2=y1 -27 x2=ya 20 x2=ye -44 x2=yk 63 x2=yl 28 x2=ym 25 x2=yn
69 x2=ys 94 x2=yy -11 x2=za 29 x2=ze 22 x2=zi 19 x2=zt -15 x2=zy -11 x2=요 -9 x2=ます -11 x3='ll -95 x3='ve -31
x3=-ho 49 x3=-up -7 x3=aac 41 x3=aad -43 x3=aai -20 x3=aam -14 x3=aan 40 x3=aas -15 x3=abo 35 x3=abs -9
x3=abu 8 x3=aby 28 x3=aca 57 x3=ace -51 x3=ach -9 x3=ack -54 x3=ade 40 x3=adh 32 x3=adi 21 x3=ado -14 x3=ads
-24 x3=ady -28 x3=ael -14 x3=afa 36 x3=aga -42 x3=age -26 x3=agh 15 x3=agi -36 x3=aha -16 x3=ahn -17 x3=ai
-61 x3=aia 25 x3=aid -39 x3=ail -131 x3=ain 10 x3=air 28 x3=ais -11 x3=ait -12 x3=aja 56 x3=aji -8 x3=aka -20
x3=ake -42 x3=aku 15 x3=ala -53 x3=ald 8 x3=ale -53 x3=ali -72 x3=all -45 x3=als -18 x3=ama -94 x3=ame 20
x3=ami -14 x3=ams -47 x3=an -11 x3=ana 74 x3=and -11 x3=ane -54 x3=ang -40 x3=ani 173 x3=ann -20 x3=ano 15
x3=ans -46 x3=ant 8 x3=anu -20 x3=any 34 x3=apa -22 x3=ara -41 x3=arb -12 x3=ard -49 x3=are -53 x3=arf -9
x3=ark -37 x3=arl 34 x3=arm -27 x3=ars 17 x3=aru 15 x3=ary -51 x3=asa -75 x3=ase 25 x3=ash -15 x3=ask -33
x3=ass 12 x3=ast -14 x3=asu 10 x3=asz 22 x3=ate -80 x3=ath 61 x3=ato 62 x3=ats -20 x3=att -15 x3=atu 17
x3=aud 16 x3=ave 24 x3=avo 9 x3=avy -27 x3=awa 63 x3=awn 97 x3=aya 9 x3=aye 21 x3=ayo 30 x3=ays -125 x3=aza
10 x3=azi 78 x3=bab -14 x3=bae 23 x3=bah -22 x3=bal 17 x3=ban -47 x3=bar -35 x3=bas 15 x3=bay -12 x3=baz 36
x3=bba -12 x3=bbi -8 x3=bby -21 x3=bea -36 x3=bee -25 x3=ben 105 x3=ber -13 x3=bes -16 x3=bet 35 x3=bev 47
x3=bia -34 x3=bie -8 x3=bio 13 x3=bke 24 x3=ble -115 x3=boa -10 x3=boe -7 x3=boi -42 x3=bom -9 x3=bon -14
x3=bot -24 x3=boy -10 x3=bre -25 x3=bry -15 x3=bus 47 x3=cal 48 x3=cam -30 x3=can -35 x3=cao -32 x3=cat 37
x3=cca -50 x3=ced -8 x3=cel 48 x3=cer -21 x3=ces -9 x3=cfo -9 x3=cha -26 x3=che -133 x3=chi 37 x3=cho 65
x3=cia -26 x3=cie 37 x3=cio 40 x3=cks -19 x3=cky -69 x3=col -8 x3=con -31 x3=cot -51 x3=cra -27 x3=cts -15
x3=cum -11 x3=cus -18 x3=cy 33 x3=dad -77 x3=dae -8 x3=dag -38 x3=dah 40 x3=dai 22 x3=dak -21 x3=dal 63
x3=dam -98 x3=dan 35 x3=dar 60 x3=day -27 x3=ddy -16 x3=ded -109 x3=dee -29 x3=dek 56 x3=dem -19 x3=den -25
x3=der -43 x3=des -72 x3=dge -21 x3=dha -10 x3=dia 62 x3=dic -26 x3=die 18 x3=din -46 x3=diq 33 x3=dis -67
x3=dit -13 x3=dka 12 x3=dle -36 x3=dly -38 x3=don 20 x3=doo -18 x3=dor 30 x3=dou 68 x3=dov 15 x3=dra 59
x3=dre 14 x3=duc -21 x3=due -8 x3=duh -20 x3=dun 18 x3=dup -7 x3=dur 100 x3=dwa 34 x3=ead 17 x3=eam -8 x3=ean
-97 x3=eau -22 x3=eba 26 x3=ebe 54 x3=ebo 19 x3=eca -10 x3=ech -35 x3=ecs -8 x3=ect -14 x3=ed -29 x3=eda -19
x3=ede -24 x3=edi 99 x3=eek -17 x3=eem 39 x3=een -105 x3=eep -17 x3=ees 71 x3=eet 71 x3=ege 53 x3=ego -10
x3=ei -12 x3=eia 76 x3=eig 29 x3=ein 44 x3=eir -7 x3=eja 9 x3=eju -12 x3=ek -45 x3=eka 78 x3=eke 32 x3=eks 71
x3=eku 151 x3=ela 20 x3=eld -12 x3=ele 18 x3=eli 38 x3=ell 70 x3=elm 29 x3=elo -60 x3=els -18 x3=elt -8
x3=elu -17 x3=ely -32 x3=ema 42 x3=emi -39 x3=emu 22 x3=ena 37 x3=enc 28 x3=end -19 x3=ene 69 x3=enk 74
x3=ens -10 x3=ent -33 x3=eon 13 x3=era 56 x3=erd 30 x3=erg -37 x3=ero 14 x3=ers -38 x3=ery -24 x3=esa 21
x3=esh 56 x3=esi 29 x3=esk -16 x3=ess -72 x3=est -25 x3=eta 47 x3=etd -14 x3=eth -12 x3=eto -25 x3=etz -11
x3=eun 11 x3=eur -18 x3=eus 34 x3=eva -74 x3=eve 37 x3=ewe -10 x3=ews -12 x3=eya -101 x3=eye 9 x3=eze 27
x3=fam -9 x3=ffs -10 x3=fi -129 x3=fia 102 x3=fie -8 x3=fik 117 x3=fin -12 x3=for 27 x3=frm -10 x3=fts -11
x3=ful -24 x3=gal 18 x3=gan -16 x3=gar -22 x3=gaz 34 x3=ged -9 x3=gen -31 x3=ger -43 x3=ght 19 x3=gie -12
x3=gio 7 x3=gis 9 x3=gle -15 x3=gny 16 x3=god -10 x3=goh 23 x3=gon 11 x3=gor 37 x3=gos -20 x3=gou -17 x3=gue
-30 x3=gul 66 x3=gun 34 x3=gus 12 x3=guy 28 x3=ha -19 x3=hai 16 x3=hal 73 x3=ham 42 x3=han 66 x3=hao -14
x3=has -10 x3=hay 59 x3=haz -39 x3=hea -10 x3=hed -10 x3=hen -49 x3=heo 39 x3=hes -21 x3=hid 16 x3=him 18
x3=hin 125 x3=hip 19 x3=his -8 x3=hit 16 x3=hka 68 x3=hoa -14 x3=hoi 12 x3=hon 29 x3=hou -9 x3=hra 19 x3=hto
-25 x3=hug 15 x3=hur -27 x3=huw 38 x3=hys 21 x3=i.e -9 x3=iah 73 x3=ial -26 x3=iam -30 x3=ian -156 x3=iar 24
x3=ibe -20 x3=ibi -30 x3=ibo 23 x3=ice -37 x3=ich -21 x3=ick -31 x3=ics -21 x3=ide -47 x3=idh 28 x3=idi -25
x3=ids -14 x3=ied -11 x3=iel 79 x3=ien 22 x3=ier 7 x3=ies 17 x3=iet 89 x3=ife -9 x3=ift 38 x3=iga 25 x3=igg
12 x3=igh 79 x3=igo 24 x3=iit 104 x3=ijk 49 x3=ika -28 x3=ike 47 x3=ikh -12 x3=iko -51 x3=iku -27 x3=ila -37
x3=ild 90 x3=ile 41 x3=ilk -10 x3=ill -42 x3=ilo -17 x3=ils -20 x3=ima -61 x3=ime -10 x3=imi 13 x3=imo -59
x3=ina 40 x3=ind 48 x3=ine 11 x3=ing -141 x3=inh -8 x3=ini 59 x3=ink -21 x3=inn -23 x3=ino -16 x3=ins 35
x3=int -10 x3=inv -39 x3=iny 8 x3=inz 14 x3=ion -18 x3=ior 37 x3=ios 48 x3=iou 16 x3=ips -9 x3=ira 18 x3=iri
31 x3=irk -9 x3=irs -17 x3=iru 76 x3=isa -33 x3=ise 94 x3=ish -80 x3=isi 25 x3=iso 44 x3=ist 40 x3=ita -34
x3=ite 21 x3=ith 40 x3=itl 29 x3=ito -25 x3=its -14 x3=itt 11 x3=ity -36 x3=itz -16 x3=ium -12 x3=ius 41
x3=iva 14 x3=ive -82 x3=iwe 36 x3=iwi -26 x3=iwo -25 x3=ixo -11 x3=iya -18 x3=iyo -19 x3=iza 8 x3=ja -156
x3=jah -15 x3=jan 109 x3=jat 13 x3=ji -20 x3=jin 90 x3=jo 29 x3=job -11 x3=joe -36 x3=jon -13 x3=joy -11
x3=jun 62 x3=kai 12 x3=kak 32 x3=kan 23 x3=kat 10 x3=kay -10 x3=ked -15 x3=kel -13 x3=kem 52 x3=ken -30
x3=ker -37 x3=kes -50 x3=ket -26 x3=kha 11 x3=kie -12 x3=kim 9 x3=kin -19 x3=kka 25 x3=kor -63 x3=kos 30
x3=ksi 22 x3=kup 58 x3=kwu 14 x3=kye -62 x3=laf -29 x3=lah -66 x3=lan 57 x3=lao -13 x3=lar -7 x3=las 34
x3=lau -23 x3=law -26 x3=lax -12 x3=lay 22 x3=lda 15 x3=lde 13 x3=ldo -11 x3=lds -10 x3=ldt -8 x3=led 32
x3=lee 61 x3=lek 22 x3=leo -19 x3=ler -22 x3=les -30 x3=let -47 x3=lex -12 x3=ley -38 x3=lft -9 x3=lga 32
x3=lge -38 x3=li -44 x3=lia 24 x3=lid -14 x3=lie 83 x3=lif 16 x3=lik 28 x3=lim -37 x3=lin -78 x3=lio 8 x3=lip
-14 x3=lis 50 x3=lje 11 x3=lke -10 x3=lko -12 x3=lks -17 x3=lla 79 x3=lle 53 x3=lls -25 x3=lly 65 x3=lma 14
x3=lmo -8 x3=loe 12 x3=lon 11 x3=los 34 x3=loy 22 x3=lph -7 x3=lsa -9 x3=lse -9 x3=lsh -10 x3=lta -29 x3=lth
-10 x3=lty -26 x3=lu -64 x3=luf 17 x3=lul -11 x3=lum 14 x3=lya 46 x3=lyn 23 x3=lys 83 x3=mai -14 x3=mak -18
x3=mal -11 x3=mam -15 x3=man -114 x3=mat -28 x3=max -20 x3=may -29 x3=mba -12 x3=mbe 25 x3=mbi 57 x3=mbo 26
x3=mdm -20 x3=me -13 x3=med 21 x3=mee 17 x3=mei 10 x3=mel 8 x3=men -29 x3=mer -17 x3=mes -37 x3=met -37
x3=mia -43 x3=mie -29 x3=mil 29 x3=min -29 x3=mir 72 x3=mke 96 x3=mma 22 x3=mmy -15 x3=moe 59 x3=mon 9 x3=mph
-32 x3=mpt -14 x3=mre 29 x3=mus 10 x3=mut 14 x3=my -67 x3=na -9 x3=nae -104 x3=nai -8 x3=nal -76 x3=nam 39
x3=nan -64 x3=nar 14 x3=nas 22 x3=nat 23 x3=naw -11 x3=nca 11 x3=nce 32 x3=nch -14 x3=ncs -8 x3=ncy -9 x3=nda
44 x3=nde 63 x3=ndi -67 x3=ndl 61 x3=ndo 7 x3=ndr 85 x3=nds -13 x3=ndt 34 x3=ndy 18 x3=ned -12 x3=nek 42
x3=nem 9 x3=neo -8 x3=nep 29 x3=ner -23 x3=ney -20 x3=nga 48 x3=ngh -11 x3=ngi 7 x3=ngo -16 x3=ngs -35 x3=ngu
-32 x3=nia -17 x3=nie 14 x3=nik 9 x3=nin -103 x3=nis 15 x3=nja 35 x3=nji -23 x3=njo -17 x3=nka 43 x3=nks -7
x3=nku 10 x3=nky -23 x3=nle 43 x3=nli -10 x3=nly -15 x3=nne 58 x3=nni -48 x3=nnt -12 x3=nny -24 x3=noa 11
x3=non 10 x3=nor -12 x3=nos 44 x3=nry 7 x3=nsa 24 x3=nse -22 x3=nst -25 x3=nsy 110 x3=nta -33 x3=nte 11
x3=nth 37 x3=nti -31 x3=nts -19 x3=nty 66 x3=nus -29 x3=ny1 -27 x3=nye -8 x3=nza 19 x3=nzo 14 x3=o'd -53
x3=oah -9 x3=oan -22 x3=oat -12 x3=obi 18 x3=och 23 x3=odd 16 x3=odu -11 x3=odø -7 x3=oen 34 x3=ofe -13
x3=ofi 79 x3=oga -91 x3=oge -45 x3=ogo 7 x3=ogy -29 x3=ohl -7 x3=ohn -35 x3=oir -34 x3=oix 13 x3=oja 14 x3=ok
-9 x3=oke -41 x3=ola 62 x3=old -47 x3=ole -26 x3=olf -18 x3=olm 119 x3=olo 27 x3=ols 91 x3=olu 11 x3=oma 61
x3=omo -11 x3=ona -14 x3=ond -9 x3=one -17 x3=ong 59 x3=oni -10 x3=onn -8 x3=ono -13 x3=ons -34 x3=ony 11
x3=oob -20 x3=ood 30 x3=ooh -10 x3=ook -10 x3=ool -8 x3=oom -8 x3=oop 15 x3=oor 44 x3=oos 17 x3=oot -12
x3=ope -26 x3=ops -41 x3=ora 68 x3=ore -44 x3=orf -8 x3=org 32 x3=ori -12 x3=ork -10 x3=ors -32 x3=ort -19
x3=ory 76 x3=osa -54 x3=ose -47 x3=osh -59 x3=osk 59 x3=ost -36 x3=ota 11 x3=oth 54 x3=otr 42 x3=ots -13
x3=ott 45 x3=oud -13 x3=oug 18 x3=oui -16 x3=ouk 13 x3=oun -40 x3=our -39 x3=ous -28 x3=ova 11 x3=ove -34
x3=own -27 x3=ows -29 x3=owt -17 x3=owu 34 x3=owy 11 x3=oya -63 x3=oyd 8 x3=oye -43 x3=oz -8 x3=ozi 14 x3=pal
15 x3=pam 68 x3=pat -51 x3=ped -9 x3=peg -14 x3=pen -13 x3=per -25 x3=pet -12 x3=pha -10 x3=pho 27 x3=pia -11
x3=pim 37 x3=pip 17 x3=pir -10 x3=pol -18 x3=pos -10 x3=ppa 46 x3=ppe 25 x3=pto -24 x3=pym 34 x3=q&a -11
x3=que -11 x3=rab -8 x3=rae -7 x3=rag 7 x3=rah 64 x3=raj 29 x3=ral -12 x3=ram 15 x3=rar -12 x3=ras 17 x3=rau
-11 x3=ray -11 x3=rby -9 x3=rch -9 x3=rco 20 x3=rcy -74 x3=rda -22 x3=rdo 33 x3=rds -18 x3=rdø -8 x3=red 28
x3=reh 43 x3=rej 9 x3=rek 30 x3=rem -77 x3=ren 49 x3=rer -15 x3=res -26 x3=ret -12 x3=rev -19 x3=rey 63
x3=rge -27 x3=rgo -13 x3=ria -36 x3=rid -12 x3=rie -7 x3=rig -10 x3=ril -23 x3=rin 48 x3=rio 13 x3=rip -12
x3=ris -21 x3=rit -37 x3=riz 58 x3=rja 14 x3=rji 33 x3=rke 24 x3=rks -35 x3=rky 19 x3=rla -15 x3=rle -66
x3=rma -11 x3=rmo 13 x3=rna 11 x3=rne -45 x3=rno 27 x3=rol -29 x3=rom -16 x3=ron -62 x3=rop -7 x3=rov 88
x3=row -18 x3=roy 82 x3=roz 32 x3=rra -19 x3=rre 22 x3=rse -37 x3=rsk -9 x3=rta 51 x3=rth -30 x3=run 40
x3=ruv -11 x3=rva 40 x3=rve 18 x3=rys 142 x3=sad -67 x3=sah 25 x3=sal 16 x3=san 65 x3=sby -41 x3=sch -9
x3=sco -25 x3=sed -16 x3=seh -10 x3=sei 8 x3=sel -70 x3=sem -8 x3=sen 53 x3=seo 48 x3=ser 75 x3=sey -9 x3=sez
-12 x3=sha 36 x3=shi 23 x3=sho -9 x3=sht -36 x3=sia 95 x3=sic -12 x3=sie 11 x3=sif 8 x3=sin 31 x3=sis 24
x3=six -8 x3=ska -11 x3=ske 10 x3=ski 8 x3=sks -7 x3=sky -36 x3=sla 19 x3=sle 31 x3=sol -13 x3=son -9 x3=sos
-29 x3=sou 34 x3=soz -7 x3=spe 68 x3=sra 50 x3=sry -16 x3=ssa 24 x3=sse 17 x3=sso -16 x3=ssy -8 x3=sta 19
x3=sti -40 x3=sto 27 x3=sts -13 x3=stu 27 x3=sty 21 x3=sua 12 x3=suf 35 x3=sun -10 x3=sup -64 x3=sus -24
x3=syn 57 x3=t'd -14 x3=tag -11 x3=tal -47 x3=tam 65 x3=tan -44 x3=tap -50 x3=tar -55 x3=tas -21 x3=tch -13
x3=ted -44 x3=tee -8 x3=tek 16 x3=ten -10 x3=teo 9 x3=ter 40 x3=tes -18 x3=tet -11 x3=tha 50 x3=the 24 x3=ths
-10 x3=thx -11 x3=thy -64 x3=tia -26 x3=tic -9 x3=tie -66 x3=til 40 x3=tim 19 x3=tin 13 x3=tis 28 x3=tle -19
x3=tly -23 x3=tna -11 x3=toc -9 x3=tom -20 x3=ton 23 x3=tor -100 x3=tos -29 x3=tou 64 x3=toy -20 x3=tra -42
x3=tri 26 x3=tro -20 x3=tsa 16 x3=tse 102 x3=tta 8 x3=tte -28 x3=tti 72 x3=tty -13 x3=tua 40 x3=u'd -33
x3=uan 8 x3=uay -12 x3=ucy 20 x3=uda 20 x3=ude 35 x3=udy -22 x3=uel 28 x3=uem -12 x3=ues 24 x3=uet -8 x3=uff
-39 x3=ugh 11 x3=ugo 13 x3=uil 30 x3=uin -15 x3=uis 19 x3=uit -30 x3=uiz 12 x3=uki 17 x3=ula 27 x3=ull -7
x3=ulo 16 x3=ulp -9 x3=ult -8 x3=uma -14 x3=ump -8 x3=una -98 x3=und 61 x3=une -26 x3=ung 80 x3=unn 85 x3=uno
-10 x3=upe 27 x3=ura -28 x3=ure -12 x3=uri -23 x3=urn -21 x3=uro -16 x3=urs 23 x3=urt 12 x3=ury -13 x3=us -14
x3=usa 27 x3=use -20 x3=usi 24 x3=ust -26 x3=uta 38 x3=ute -8 x3=uto 16 x3=uvo -49 x3=uwe 15 x3=uya 82 x3=uza
9 x3=vac -7 x3=vah -13 x3=val -69 x3=van 45 x3=var -32 x3=vc -18 x3=vea 147 x3=vel -10 x3=ven -35 x3=ver -18
x3=ves -8 x3=via 22 x3=vik -41 x3=vil -10 x3=vio 73 x3=vir 26 x3=vis -42 x3=viv -57 x3=vko 14 x3=von -45
x3=vor 8 x3=vos -18 x3=vou -12 x3=vov -10 x3=voy -17 x3=vp -26 x3=wal 49 x3=wan 25 x3=way -34 x3=wed -10
x3=wei 8 x3=wen 22 x3=wer -10 x3=wha -20 x3=wht -13 x3=wil 87 x3=win -17 x3=wis -8 x3=wit 14 x3=won 11 x3=woo
51 x3=wot 71 x3=y'd -14 x3=yal -28 x3=yam 19 x3=yan 34 x3=yaw 41 x3=yce -8 x3=yde -8 x3=yen 30 x3=yes -13
x3=yet 26 x3=yla 31 x3=yle 99 x3=yna 21 x3=yne 32 x3=ynh 36 x3=zan 63 x3=ze 40 x3=zer -26 x3=ziq 42 x3=zit
-10 x3=zka -42 x3=zsa 44 x3=zyk 31 x3=zzy -7 x3=ður 24 x3=ław -33 x3=います -11
"""
