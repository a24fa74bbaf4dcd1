"""The learned weights of the table `goal`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
about -184 alike -7 b=. -25 b=2 26 b=^ 130 b=a -41 b=about -19 b=and 32 b=asking 25 b=can -19 b=didn't -8
b=don't -6 b=dream -25 b=for 16 b=get -6 b=goal -14 b=he -27 b=her -29 b=him 11 b=hope 28 b=hoping 20 b=i -40
b=if -18 b=in -25 b=just -12 b=keen -9 b=like -13 b=looking -13 b=love 22 b=maybe -7 b=might -29 b=need 24
b=nothing 10 b=of -8 b=on -29 b=planning -9 b=please -7 b=see -39 b=she 20 b=that -15 b=to 65 b=wanna 37
b=want 45 b=wanted 16 b=wanting 7 b=wants -34 b=we -6 b=would -20 b=you -19 bias -101 bw=,/ask 6 bw=./ask -25
bw=^/a 28 bw=^/advice 9 bw=^/an 9 bw=^/ask -24 bw=^/be 16 bw=^/borrow 9 bw=^/find -18 bw=^/get 24 bw=^/he -39
bw=^/her 15 bw=^/his 14 bw=^/how 13 bw=^/internship 8 bw=^/know 14 bw=^/my 6 bw=^/none -33 bw=^/nothing -52
bw=^/reference 9 bw=^/see 8 bw=^/she -38 bw=^/tell -9 bw=^/thank 15 bw=^/the 7 bw=^/to 26 bw=^/what 6
bw=^/where 9 bw=after/, -7 bw=after/a 44 bw=after/i -13 bw=after/the 19 bw=and/ask 40 bw=and/get -7 bw=can/do
-12 bw=can/i -25 bw=can/say -7 bw=can/tell -6 bw=could/be -16 bw=could/do 9 bw=could/i -8 bw=for/a -10
bw=for/my -21 bw=for/the -23 bw=i'd/a -6 bw=i'd/ask 60 bw=i'd/give -20 bw=i'd/go -28 bw=i'd/have 8
bw=i'd/invite 25 bw=i'd/know -23 bw=i'd/left -10 bw=i'd/like 8 bw=i'd/love -16 bw=i'd/say -9 bw=i'd/send -11
bw=i'd/want 19 bw=i'd/write -8 bw=i/add -7 bw=i/ask -33 bw=i/be 22 bw=i/get -19 bw=i/invite 14 bw=i/write -13
bw=just/a -14 bw=just/like -13 bw=just/to 22 bw=like/a -17 bw=like/an -6 bw=like/her 24 bw=like/him -10
bw=like/his 23 bw=like/mine -19 bw=like/my 14 bw=like/that -13 bw=like/the 17 bw=like/to -32 bw=like/you -7
bw=looking/at -20 bw=looking/for 11 bw=love/a 32 bw=love/her -19 bw=love/that 10 bw=love/the 6 bw=need/a 32
bw=need/advice -8 bw=need/the 24 bw=need/to -8 bw=nothing/, 21 bw=on/the -16 bw=plan/is 17 bw=see/if -12
bw=to/' -9 bw=to/a -37 bw=to/add -58 bw=to/apply 54 bw=to/ask 20 bw=to/be -16 bw=to/buy -7 bw=to/come 20
bw=to/connect -8 bw=to/do 29 bw=to/each -12 bw=to/explain -9 bw=to/find 61 bw=to/get 78 bw=to/give 18
bw=to/go -26 bw=to/have 18 bw=to/hear 48 bw=to/her -31 bw=to/him -8 bw=to/his -26 bw=to/invite -55 bw=to/join
-20 bw=to/keep -40 bw=to/know 22 bw=to/learn 79 bw=to/link -27 bw=to/look 9 bw=to/make 19 bw=to/me -20
bw=to/my -33 bw=to/prove 24 bw=to/put -39 bw=to/reach -33 bw=to/report -9 bw=to/run -9 bw=to/say 33 bw=to/see
-15 bw=to/send -48 bw=to/show 44 bw=to/sign 11 bw=to/speak 7 bw=to/stand -9 bw=to/take 25 bw=to/talk 63
bw=to/teach -20 bw=to/tell 16 bw=to/thank 14 bw=to/the -53 bw=to/work 31 bw=to/write -51 bw=wanna/add -8
bw=wanna/ask 29 bw=wanna/be -17 bw=want/add -7 bw=want/ask -21 bw=want/her 21 bw=want/his 14 bw=want/in -21
bw=want/my 48 bw=want/that 16 bw=want/the 46 bw=want/to -42 bw=wants/a -19 bw=would/a -12 bw=would/ask 36
bw=would/be -9 bw=would/he -7 bw=would/it -7 bw=would/like 10 bw=would/she -8 bw=would/you -8 bw=you/ask -19
c=, 10 c=a 26 c=advice 9 c=after -47 c=an 9 c=apply -12 c=ask -12 c=asking 12 c=be 16 c=borrow 9 c=can 7
c=curious -21 c=find -17 c=get -19 c=goal -27 c=he -40 c=her 10 c=his 14 c=hope 27 c=hoping 41 c=how 13 c=i'd
-56 c=id -15 c=if 11 c=just -62 c=keen -10 c=kill 8 c=know 14 c=like 27 c=looking 63 c=love 55 c=maybe -20
c=might -9 c=my 6 c=need 25 c=none -33 c=nothing -52 c=plan -8 c=planning -11 c=please -7 c=reference 9 c=say
7 c=see -74 c=she -16 c=tell -9 c=thank 15 c=to -86 c=trying -15 c=wanna 31 c=want 73 c=wanting 30 c=wants
-45 c=where 9 c=wonder -12 c=wondering -11 c=would -66 cs=,/ 10 cs=a/ 26 cs=advice/ 9 cs=after/i -23
cs=after/to -7 cs=an/ 9 cs=apply/ -12 cs=ask/ -12 cs=asking/ 25 cs=be/ 16 cs=borrow/ 9 cs=can/ -22 cs=can/i
-7 cs=curious/ -20 cs=dream/ -25 cs=find/ -17 cs=get/ -19 cs=goal/ -14 cs=he/ -40 cs=her/ 10 cs=his/ 14
cs=hope/ 28 cs=hoping/ 20 cs=how/ 13 cs=i'd/ -48 cs=i'd/to -6 cs=id/ -15 cs=if/ 11 cs=just/ -50 cs=just/a -7
cs=keen/ -9 cs=know/ 14 cs=like/ -16 cs=like/her -13 cs=like/her/to 37 cs=like/him 8 cs=like/him/to 17
cs=like/that -8 cs=like/to 28 cs=looking/ -13 cs=looking/for 50 cs=love/ 22 cs=love/to 57 cs=maybe/ -15
cs=might/ -12 cs=might/i 7 cs=my/ 6 cs=need/ 24 cs=none/ -33 cs=nothing/ -52 cs=planning/ -9 cs=please/ -7
cs=reference/ 9 cs=say/ 7 cs=see/ -32 cs=see/if -10 cs=she/ -16 cs=tell/ -9 cs=thank/ 15 cs=to/ -54 cs=to/a
-11 cs=to/her -11 cs=to/him -7 cs=trying/to -9 cs=wanna/ 31 cs=want/ 47 cs=want/her 7 cs=want/in -17
cs=want/to 27 cs=wanted/ 16 cs=wanted/to -19 cs=wanting/ 7 cs=wanting/to 21 cs=wants/ -34 cs=wants/a -12
cs=where/ 9 cs=wish/to 7 cs=would/ -48 cs=would/a -8 cs=would/he -15 cs=would/i 11 cw=,/, 10 cw=a/a 26
cw=advice/advice 9 cw=after/, -7 cw=after/a 44 cw=after/i -13 cw=after/the 16 cw=an/an 9 cw=apply/apply -12
cw=ask/ask -12 cw=be/be 16 cw=borrow/borrow 9 cw=can/add -7 cw=can/ask 9 cw=can/do -12 cw=can/i -25
cw=can/invite 17 cw=can/say -7 cw=can/send 28 cw=can/tell -6 cw=can/write -11 cw=could/ask -10 cw=could/be
-16 cw=could/do 8 cw=could/i -8 cw=find/find -17 cw=get/get -19 cw=he/he -40 cw=her/her 10 cw=his/his 14
cw=how/how 13 cw=i'd/a -6 cw=i'd/ask 13 cw=i'd/give -20 cw=i'd/go -28 cw=i'd/have 8 cw=i'd/invite 25
cw=i'd/know -23 cw=i'd/left -10 cw=i'd/like 8 cw=i'd/love -16 cw=i'd/say -11 cw=i'd/send -11 cw=i'd/tell 15
cw=i'd/want 19 cw=i'd/write -8 cw=if/if 11 cw=just/a -15 cw=just/have 16 cw=just/like -13 cw=just/the -6
cw=just/to 10 cw=know/know 14 cw=like/a -20 cw=like/add -33 cw=like/an -6 cw=like/apply 44 cw=like/ask 52
cw=like/find 22 cw=like/get 31 cw=like/hear 40 cw=like/her 24 cw=like/him -10 cw=like/his 23 cw=like/invite
-43 cw=like/join -24 cw=like/know 11 cw=like/learn 34 cw=like/mine -19 cw=like/my 8 cw=like/reach -30
cw=like/see 20 cw=like/send -17 cw=like/talk 27 cw=like/thank 15 cw=like/that -13 cw=like/the 14 cw=like/to
-37 cw=like/write -29 cw=like/you -7 cw=looking/a -21 cw=looking/at -20 cw=looking/for 10 cw=love/a 30
cw=love/apply 15 cw=love/ask 23 cw=love/be 11 cw=love/find 22 cw=love/get 10 cw=love/her -19 cw=love/learn 16
cw=love/talk 7 cw=love/that 10 cw=my/my 6 cw=need/a 32 cw=need/advice -8 cw=need/the 22 cw=need/to -8
cw=none/none -33 cw=nothing/nothing -52 cw=plan/is 17 cw=reference/reference 9 cw=say/say 7 cw=see/if -8
cw=she/she -16 cw=tell/tell -9 cw=thank/thank 15 cw=to/' -7 cw=to/a -37 cw=to/ask -25 cw=to/be 22 cw=to/come
19 cw=to/do 29 cw=to/each -12 cw=to/give 19 cw=to/have -9 cw=to/hear -33 cw=to/her -31 cw=to/him -8 cw=to/his
-26 cw=to/invite 34 cw=to/know -9 cw=to/look 6 cw=to/make 8 cw=to/me -20 cw=to/my -33 cw=to/prove 24
cw=to/put -9 cw=to/read -6 cw=to/run -9 cw=to/say 17 cw=to/see -24 cw=to/sell 12 cw=to/show 45 cw=to/speak 7
cw=to/stand -9 cw=to/take 23 cw=to/talk 7 cw=to/teach -10 cw=to/tell 28 cw=to/the -53 cw=to/to 38 cw=to/work
80 cw=to/write -14 cw=wanna/add -8 cw=wanna/ask 23 cw=wanna/be -17 cw=want/a 20 cw=want/add -34 cw=want/apply
14 cw=want/ask 25 cw=want/be -12 cw=want/find 17 cw=want/get 37 cw=want/hear 34 cw=want/her 21 cw=want/his 14
cw=want/in -21 cw=want/invite -53 cw=want/know 11 cw=want/learn 34 cw=want/my 34 cw=want/say 13 cw=want/see
-35 cw=want/sell -9 cw=want/talk 22 cw=want/tell -20 cw=want/that 15 cw=want/the 34 cw=want/to -45
cw=want/write -45 cw=wants/a -22 cw=where/where 9 cw=would/a -12 cw=would/ask 8 cw=would/be 9 cw=would/he -7
cw=would/it -7 cw=would/like 10 cw=would/mind -8 cw=would/she -8 cw=would/think -17 cw=would/you -8 dir=i
-180 dir=o 80 fk= -59 fk=d 22 fk=vw 22 fk=w -59 fk=wd -26 free -167 has=goal 26 has=how -92 has=link 40
has=name 118 has=odd 47 has=sender 33 has=share -85 holds=already_know -59 holds=fake_profile -82
holds=met_professionally 63 holds=met_socially -13 holds=mutual_connection 22 holds=opportunity 199
holds=sales_pitch -30 holds=scam -91 holds=shared_involvement 135 holds=unprofessional -163 i=0 -149 i=1 -35
i=3 24 i=4 55 joined -46 last 21 n=0 -118 n=1 30 n=2 52 n=3 51 n=5 -27 n=6 -84 neg -108 pc='/love -9 pc='/to
-27 pc=,/after -16 pc=,/ask 6 pc=,/can 19 pc=,/i'd -21 pc=,/just -25 pc=,/like -9 pc=,/need 16 pc=,/to 16
pc=./after -16 pc=./ask -25 pc=./can -25 pc=./could -28 pc=./i'd -27 pc=./like -9 pc=./might -11 pc=./to 16
pc=./wanna -9 pc=./want 38 pc=./would -33 pc=?/i'd 19 pc=?/need 9 pc=^/a 28 pc=^/advice 9 pc=^/an 9 pc=^/ask
-24 pc=^/be 16 pc=^/borrow 9 pc=^/can 8 pc=^/find -18 pc=^/get 24 pc=^/he -39 pc=^/her 15 pc=^/his 14
pc=^/how 13 pc=^/i'd -16 pc=^/internship 8 pc=^/just -8 pc=^/know 14 pc=^/looking -13 pc=^/might 6 pc=^/my 6
pc=^/need -19 pc=^/none -33 pc=^/nothing -52 pc=^/reference 9 pc=^/she -38 pc=^/tell -9 pc=^/thank 15
pc=^/the 7 pc=^/to 17 pc=^/wanna 20 pc=^/want -21 pc=^/wanting 15 pc=^/wants -13 pc=^/what 6 pc=^/where 9
pc=^/would -24 pc=allowed/to 27 pc=and/after -6 pc=and/ask 40 pc=and/could -7 pc=and/get -7 pc=and/to -7
pc=and/want 32 pc=and/wants -15 pc=and/would 25 pc=anything/to 28 pc=back/to -8 pc=been/to -7 pc=but/i'd 26
pc=do/want 26 pc=don't/want -35 pc=door/to -7 pc=enough/to -13 pc=had/to -24 pc=have/to 14 pc=he/could 35
pc=her/to 110 pc=him/to 72 pc=how/to -8 pc=i'd/ask 47 pc=i'd/kill 8 pc=i'd/like 161 pc=i'd/love 8 pc=i'd/want
22 pc=i'm/after 71 pc=i'm/asking -7 pc=i'm/hoping 45 pc=i'm/looking 84 pc=i'm/wanting 27 pc=i've/to 19
pc=i/ask -25 pc=i/can 9 pc=i/dream 23 pc=i/get -19 pc=i/hope 29 pc=i/just 14 pc=i/like -46 pc=i/love -20
pc=i/need 66 pc=i/see -28 pc=i/wanna -16 pc=i/want 86 pc=i/wanted -12 pc=i/wish 22 pc=i/wonder -12 pc=if/i'd
19 pc=is/looking -22 pc=is/to -15 pc=just/like -14 pc=just/need -9 pc=just/to 15 pc=just/want 30 pc=line/to
-6 pc=lost/to -7 pc=me/to -44 pc=my/dream -18 pc=next/to -20 pc=nice/to -17 pc=nobody/to 17 pc=not/to -6
pc=nothing/, 21 pc=nothing/to -11 pc=ok/to -6 pc=one/to -17 pc=out/to -19 pc=over/to -13 pc=she/could 18
pc=should/like -7 pc=so/i'd -15 pc=so/to -6 pc=someone/to 10 pc=that's/to -10 pc=there/to -9 pc=thinking/to
21 pc=to/apply -7 pc=to/ask -58 pc=to/see -18 pc=up/to -9 pc=us/to -7 pc=wanna/ask 6 pc=way/to -9
pc=where/i'd -7 pc=where/to 18 pc=which/i'd -6 pc=who/could 13 pc=would/ask 28 pc=would/like 19 pc=would/love
99 pc=writing/to -8 pc=year/after -11 pc=years/after -21 pc=yet/to -25 pc=you/ask -19 q=free -100 q=goal 66
q=how -45 q=link 19 q=odd -28 q=share -13 qs=goal0 145 qs=goal1 11 qs=goal2 -39 qs=goal3 7 qz=free/$ 24
qz=free/( 38 qz=free/, -7 qz=free/. 34 qz=free/: 13 qz=free/; -6 qz=free/? 44 qz=free/add -20 qz=free/and 19
qz=free/at -47 qz=free/because -7 qz=free/before 46 qz=free/for -12 qz=free/he -17 qz=free/if -43 qz=free/is
-48 qz=free/it -25 qz=free/long -8 qz=free/now -30 qz=free/she 22 qz=free/since 13 qz=free/so 10
qz=free/someone -9 qz=free/though -11 qz=free/we -10 qz=free/when -11 qz=free/which -12 qz=free/who -33
qz=free/with -13 qz=goal/$ 90 qz=goal/, 66 qz=goal/. 49 qz=goal/and -24 qz=goal/at -18 qz=goal/for -55
qz=goal/i -10 qz=goal/if 19 qz=goal/she -18 qz=goal/which -11 qz=goal/who -7 qz=goal/with -14 qz=how/$ -27
qz=how/, 7 qz=how/. -7 qz=how/at -7 qz=link/$ -29 qz=link/, -20 qz=link/. -12 qz=link/at 58 qz=odd/$ -13
qz=odd/, -9 qz=share/$ -8 them 52 w=' -14 w=, -54 w=2 -8 w=a 24 w=add -86 w=advice 46 w=an 8 w=answer 29
w=apply 49 w=as 38 w=ask 97 w=at -22 w=back 9 w=be -11 w=become 24 w=borrow 24 w=bother -8 w=buy -9 w=change
-6 w=coffee 10 w=come 38 w=connect -10 w=cover 8 w=do 26 w=draw 19 w=each -13 w=explain 26 w=find 40 w=follow
-7 w=for -26 w=get 52 w=go -51 w=have 70 w=he -38 w=he'd 15 w=he's -27 w=hear 49 w=him -40 w=his 18 w=hit -22
w=how 34 w=i -80 w=i'd -9 w=in -33 w=intern 43 w=invite -9 w=inviting -24 w=is 30 w=it -16 w=join -20 w=just
-14 w=keep -17 w=know 18 w=learn 97 w=left -23 w=like -8 w=link -27 w=loan 26 w=look 10 w=looks -9 w=love -19
w=make 19 w=me -31 w=mind -10 w=mine -11 w=need -11 w=no -37 w=none -33 w=not 18 w=nothing -61 w=of 8 w=on
-12 w=open 25 w=our -21 w=out -8 w=press 12 w=prove 24 w=put -41 w=reach -34 w=read -18 w=reference 9
w=report -10 w=run -9 w=say 46 w=second 8 w=see -19 w=sell -7 w=send -53 w=share -10 w=she -26 w=show 42
w=sign 10 w=so -72 w=somebody -20 w=someone -9 w=something -6 w=stand -8 w=still -21 w=stop -6 w=take 30
w=talk 59 w=teach -20 w=tell 39 w=thank 22 w=that 7 w=think -21 w=this -11 w=to -49 w=two -16 w=ur -10 w=use
40 w=want 18 w=was -8 w=well -32 w=where 9 w=work 65 w=write -84 w=you -20 w=your -8 ww=,/i -10 ww=a/copy 17
ww=a/job 9 ww=a/place 13 ww=a/verdict -6 ww=a/woman -7 ww=add/her -11 ww=add/him -13 ww=add/my -8 ww=add/the
-16 ww=advice/on 33 ww=apply/there 100 ww=ask/, -7 ww=ask/? 14 ww=ask/a -17 ww=ask/about 79 ww=ask/before -9
ww=ask/for 83 ww=ask/her -23 ww=ask/him -17 ww=ask/how 38 ww=ask/if 63 ww=ask/me -33 ww=ask/the -26
ww=ask/what 27 ww=ask/where 8 ww=ask/whether -10 ww=ask/you -11 ww=be/' -9 ww=be/a 7 ww=be/in -18
ww=be/linked -6 ww=be/my 19 ww=be/on 7 ww=be/the -13 ww=do/the -30 ww=do/with -7 ww=each/other -11
ww=find/out 70 ww=for/a -6 ww=for/the -14 ww=get/. -18 ww=get/a -14 ww=get/his -9 ww=get/in -15 ww=get/it 14
ww=get/my -16 ww=get/on 16 ww=get/some 74 ww=get/the -23 ww=give/a -7 ww=have/a 42 ww=have/her 15
ww=hear/about 66 ww=her/, -11 ww=her/on -7 ww=her/to -9 ww=her/view 10 ww=him/to -25 ww=his/opinion 24
ww=how/to 8 ww=i/send -14 ww=i/write -8 ww=in/. 10 ww=invite/a -16 ww=invite/her 32 ww=invite/him -7
ww=invite/my -8 ww=invite/the -23 ww=is/to -16 ww=it/be -7 ww=join/my -23 ww=know/about 17 ww=know/how 12
ww=know/what 23 ww=learn/how 82 ww=like/a -8 ww=like/her 63 ww=like/him -11 ww=like/to -21 ww=link/up -6
ww=look/at 17 ww=look/up -7 ww=love/to -13 ww=make/me -11 ww=me/and -9 ww=mine/, -18 ww=my/housemanship 46
ww=none/$ -10 ww=on/the 12 ww=put/in -22 ww=reach/a -11 ww=read/the 7 ww=say/. -8 ww=say/i -15 ww=say/sorry
41 ww=say/thanks 33 ww=say/that -9 ww=say/yes -11 ww=see/. -10 ww=see/his 14 ww=see/if 11 ww=sell/. -8
ww=sell/him 10 ww=sell/me -18 ww=send/. -9 ww=send/her 70 ww=send/him -16 ww=send/it -20 ww=send/one -63
ww=send/to -26 ww=talk/about 63 ww=tell/her 16 ww=tell/me 24 ww=that/, -7 ww=the/name 36 ww=the/new 11
ww=the/same -9 ww=to/add -30 ww=to/ask 6 ww=to/be -20 ww=to/get 15 ww=to/go -8 ww=to/hear 20 ww=to/invite -23
ww=to/know 16 ww=to/link -7 ww=to/reach -6 ww=to/say 20 ww=to/send -26 ww=to/thank 28 ww=to/work 12
ww=to/write -45 ww=want/a -14 ww=want/to -7 ww=work/at 40 ww=work/for 39 ww=work/there 20 ww=write/, -7
ww=write/her -21 ww=write/to -63 x=' -56 x=, -27 x=1 -13 x=9 -7 x=about -25 x=account 7 x=after 11 x=alive 7
x=all -11 x=and -26 x=anything -15 x=apart -7 x=apprenticeship 50 x=as 14 x=ask -17 x=asking -11 x=at -18
x=back 43 x=bad -39 x=bank -13 x=be -26 x=before -10 x=bishop -7 x=boat -7 x=book 39 x=boss -7 x=boy -11 x=by
18 x=can -6 x=case 34 x=christmas -21 x=client 39 x=clinic -16 x=coffee 16 x=come 19 x=common -7 x=connect
-26 x=connection -11 x=contract 13 x=country -17 x=crew 25 x=cv 118 x=daughter 19 x=day -7 x=days 9 x=did -7
x=diploma 15 x=director -9 x=do -22 x=done 9 x=driver -9 x=face -8 x=fee 14 x=file 10 x=firm 34 x=first -40
x=flat 6 x=for 23 x=form 38 x=free -10 x=friday -11 x=from -20 x=fun -18 x=get -18 x=ghent 29 x=gig 6 x=girl
-12 x=go -9 x=good -31 x=hands -22 x=hat -40 x=head -7 x=hear -10 x=her -101 x=here -35 x=hi 6 x=him -92
x=home 8 x=hospital -7 x=hour -14 x=hours 14 x=housemanship 60 x=how -59 x=if -25 x=in 25 x=insurance 19
x=intern 56 x=internship 58 x=into 7 x=is -16 x=it 10 x=job 81 x=june -21 x=know -21 x=lab -38 x=lady -13
x=lang -33 x=laugh 10 x=law 7 x=letter 14 x=licence 22 x=life -6 x=line -12 x=link -17 x=list 8 x=loan 9
x=lol -19 x=look -12 x=lunch -6 x=machine 7 x=man -24 x=manager -13 x=march 28 x=me -55 x=met -10 x=mind -8
x=mine -54 x=model -26 x=more -19 x=morning -7 x=myself -25 x=name -7 x=network -34 x=nice -13 x=night 11
x=nights 11 x=no -28 x=none -12 x=notes 8 x=nothing -14 x=now -46 x=nuisance -6 x=number 13 x=nursing 81
x=off 23 x=office 19 x=ok -11 x=on -28 x=once -18 x=one -43 x=only -38 x=other -16 x=out -10 x=page -14
x=pages 21 x=paid 20 x=pension 11 x=people -10 x=person -12 x=photo -11 x=picture -8 x=place 45 x=plan 33
x=positions 85 x=price 23 x=quick -13 x=rate 7 x=really -47 x=reason -20 x=recipe 32 x=reference 78
x=referral 67 x=report 22 x=request -19 x=research 66 x=right -10 x=room -11 x=say -23 x=says -25 x=school 13
x=season -8 x=see -41 x=seen -12 x=sell -11 x=send -37 x=service 7 x=set 13 x=sheet 23 x=shelf 32 x=shift -16
x=shifts 38 x=shop -21 x=shot -17 x=show 7 x=slides 19 x=so -12 x=somebody 20 x=someone 15 x=something -20
x=sorry 52 x=stall -13 x=studio 8 x=supplier 8 x=table 15 x=tea 24 x=teeth 7 x=tender 7 x=thank 10 x=thanks
21 x=that -7 x=them -18 x=then -12 x=there 98 x=thesis 14 x=thing -52 x=this -9 x=tie -7 x=tips -10 x=to -23
x=today -7 x=tomorrow -9 x=touch 36 x=u -23 x=up 24 x=van -7 x=verdict -6 x=vet 7 x=want -7 x=water -18 x=way
10 x=well 36 x=what -26 x=where 29 x=why -8 x=wife -7 x=window -7 x=wine 25 x=work 14 x=worked 7 x=workshop
28 x=write -34 x=writing 10 x=years 21 x=yes -20 x=you -15 x=yrs -6 z=$ 37 z=( 38 z=, 35 z=. 59 z=: 12 z=; -6
z=? 49 z=add -20 z=and -11 z=at -14 z=because -7 z=before 24 z=for -68 z=he -24 z=i -8 z=if -24 z=is -52 z=it
-31 z=long -8 z=now -13 z=she 7 z=since 13 z=so 39 z=someone -9 z=then -9 z=though -11 z=u 22 z=we -10 z=when
-23 z=which -24 z=who -40 z=with -30 zn=\"1 -6 zn=\"2 18 zn=$0 23 zn=$1 54 zn=$2 24 zn=$3 -28 zn=$4 -37 zn=(2
46 zn=,1 70 zn=,3 -13 zn=,4 -23 zn=.1 58 zn=.2 63 zn=.4 -63 zn=:0 9 zn=:1 19 zn=:2 -11 zn=;1 -9 zn=;2 10
zn=?0 -10 zn=?1 -22 zn=?3 34 zn=?4 46 zn=add0 -12 zn=add1 -7 zn=and2 -22 zn=and3 7 zn=at0 17 zn=at2 -22
zn=at3 -6 zn=before1 6 zn=before2 24 zn=but1 13 zn=for0 -58 zn=he1 -34 zn=he2 17 zn=i2 -20 zn=i3 16 zn=if0
-38 zn=if1 13 zn=is0 -22 zn=is1 -25 zn=it1 -22 zn=long4 -8 zn=now0 -10 zn=now1 7 zn=now2 -9 zn=or0 9 zn=she1
18 zn=she2 -29 zn=she4 21 zn=since0 20 zn=so0 13 zn=so1 30 zn=then0 -7 zn=they1 -17 zn=they2 12 zn=though1
-10 zn=we1 -9 zn=when0 -10 zn=when1 -12 zn=which0 -14 zn=which1 -7 zn=who0 -15 zn=who1 -7 zn=who2 -13
zn=with1 -18
"""
