"""The learned weights of the table `goal`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
about -173 alike -9 b=. -28 b=2 24 b=^ 125 b=a -40 b=about -21 b=and 30 b=asking 26 b=can -16 b=didn't -8
b=don't -7 b=dream -26 b=for 16 b=goal -14 b=he -25 b=her -30 b=him 12 b=hope 28 b=hoping 19 b=i -44 b=i'd 8
b=if -19 b=in -24 b=just -15 b=keen -9 b=like -8 b=looking -13 b=love 28 b=might -30 b=need 24 b=nothing 7
b=of -8 b=on -28 b=planning -9 b=please -6 b=see -39 b=she 22 b=that -14 b=to 51 b=wanna 38 b=want 52
b=wanted 18 b=wanting 6 b=wants -34 b=wondering -7 b=would -20 b=you -22 bias -106 bw=./ask -28 bw=^/a 29
bw=^/an 10 bw=^/ask -27 bw=^/be 17 bw=^/borrow 9 bw=^/find -10 bw=^/get 23 bw=^/he -40 bw=^/her 15 bw=^/his
14 bw=^/how 13 bw=^/internship 7 bw=^/know 14 bw=^/none -35 bw=^/nothing -54 bw=^/reference 8 bw=^/see 6
bw=^/she -39 bw=^/tell -11 bw=^/thank 16 bw=^/the 7 bw=^/to 22 bw=^/what 6 bw=^/where 9 bw=after/, -7
bw=after/a 42 bw=after/i -12 bw=after/the 18 bw=and/ask 38 bw=and/get -8 bw=can/do -12 bw=can/i -26
bw=can/say -6 bw=could/be -18 bw=could/do 8 bw=could/i -9 bw=for/a -11 bw=for/my -20 bw=for/the -23
bw=i'd/ask 58 bw=i'd/be -7 bw=i'd/give -18 bw=i'd/go -29 bw=i'd/have 9 bw=i'd/invite 24 bw=i'd/know -23
bw=i'd/left -8 bw=i'd/love -15 bw=i'd/say -7 bw=i'd/send -12 bw=i'd/want 20 bw=i'd/write -10 bw=i/add -8
bw=i/ask -33 bw=i/be 21 bw=i/get -20 bw=i/invite 11 bw=i/write -14 bw=just/a -14 bw=just/like -13 bw=just/say
-7 bw=just/to 21 bw=like/a -17 bw=like/her 22 bw=like/him -10 bw=like/his 25 bw=like/mine -19 bw=like/my 13
bw=like/that -13 bw=like/the 20 bw=like/to -31 bw=like/you -7 bw=looking/at -20 bw=looking/for 11 bw=love/a
31 bw=love/her -17 bw=love/that 12 bw=might/i -6 bw=need/a 33 bw=need/one -7 bw=need/the 23 bw=need/to -8
bw=nothing/, 19 bw=on/the -15 bw=plan/is 15 bw=see/if -11 bw=to/' -9 bw=to/a -38 bw=to/add -48 bw=to/ask 10
bw=to/buy -7 bw=to/check 7 bw=to/come 21 bw=to/do 32 bw=to/drive -7 bw=to/each -8 bw=to/explain -9 bw=to/find
16 bw=to/get 56 bw=to/give 18 bw=to/go -22 bw=to/have 21 bw=to/hear 18 bw=to/her -36 bw=to/him -9 bw=to/his
-29 bw=to/invite -45 bw=to/keep -35 bw=to/know 36 bw=to/link -21 bw=to/look 9 bw=to/make 25 bw=to/me -20
bw=to/my -34 bw=to/our -6 bw=to/prove 23 bw=to/put -33 bw=to/reach -31 bw=to/run -9 bw=to/say 42 bw=to/sell 8
bw=to/send -37 bw=to/show 45 bw=to/sign 14 bw=to/speak 9 bw=to/stand -8 bw=to/take 25 bw=to/talk 24
bw=to/teach -16 bw=to/tell 26 bw=to/thank 22 bw=to/the -56 bw=to/work 39 bw=to/write -41 bw=wanna/add -10
bw=wanna/ask 32 bw=wanna/be -19 bw=want/add -7 bw=want/ask -20 bw=want/her 23 bw=want/his 14 bw=want/in -23
bw=want/my 48 bw=want/that 23 bw=want/the 49 bw=want/to -44 bw=wants/a -20 bw=would/a -11 bw=would/ask 34
bw=would/be -9 bw=would/he -7 bw=would/it -7 bw=would/like 14 bw=would/she -7 bw=would/you -8 bw=you/ask -22
c=, 7 c=a 27 c=after -39 c=an 10 c=apply -11 c=asking 12 c=be 17 c=borrow 9 c=curious -22 c=find -9 c=get -9
c=goal -25 c=gonna -7 c=he -40 c=her 10 c=his 14 c=hope 27 c=hoping 40 c=how 13 c=i'd -58 c=id -18 c=if 12
c=just -64 c=keen -11 c=know 14 c=like 26 c=looking 60 c=love 28 c=maybe -18 c=might -7 c=need 24 c=none -35
c=nothing -54 c=plan -9 c=planning -12 c=please -6 c=reference 8 c=say 7 c=see -75 c=she -16 c=tell -11
c=thank 16 c=to -79 c=trying -15 c=wanna 27 c=want 68 c=wanting 28 c=wants -42 c=where 9 c=wonder -11
c=wondering -15 c=would -67 cs=,/ 7 cs=a/ 27 cs=after/i -21 cs=an/ 10 cs=apply/ -11 cs=asking/ 26 cs=be/ 17
cs=borrow/ 9 cs=can/ -22 cs=can/i -9 cs=curious/ -21 cs=dream/ -26 cs=find/ -9 cs=get/ -9 cs=goal/ -14
cs=gonna/ -7 cs=he/ -40 cs=her/ 10 cs=his/ 14 cs=hope/ 28 cs=hoping/ 19 cs=how/ 13 cs=i'd/ -51 cs=id/ -18
cs=if/ 12 cs=just/ -52 cs=just/a -8 cs=keen/ -9 cs=know/ 14 cs=like/ -11 cs=like/her -11 cs=like/her/to 38
cs=like/him 8 cs=like/him/to 20 cs=like/that -7 cs=like/to 7 cs=looking/ -13 cs=looking/for 50 cs=love/ 28
cs=love/to 21 cs=maybe/ -14 cs=might/ -10 cs=need/ 24 cs=none/ -35 cs=nothing/ -54 cs=planning/ -9 cs=please/
-6 cs=reference/ 8 cs=say/ 7 cs=see/ -33 cs=see/if -11 cs=she/ -16 cs=tell/ -11 cs=thank/ 16 cs=to/ -43
cs=to/a -13 cs=to/her -12 cs=to/him -8 cs=trying/to -9 cs=wanna/ 27 cs=want/ 55 cs=want/her 7 cs=want/in -16
cs=want/to 10 cs=wanted/ 18 cs=wanted/to -15 cs=wanting/ 6 cs=wanting/to 19 cs=wants/ -34 cs=wants/a -13
cs=wants/to 8 cs=where/ 9 cs=wish/to 8 cs=wondering/ -7 cs=would/ -49 cs=would/a -8 cs=would/he -15
cs=would/i 11 cw=,/, 7 cw=a/a 27 cw=after/, -7 cw=after/a 42 cw=after/i -12 cw=after/the 16 cw=an/an 10
cw=apply/apply -11 cw=be/be 17 cw=borrow/borrow 9 cw=can/add -8 cw=can/ask 9 cw=can/do -12 cw=can/i -26
cw=can/invite 15 cw=can/say -7 cw=can/send 27 cw=can/write -12 cw=could/ask -8 cw=could/be -18 cw=could/do 8
cw=could/i -9 cw=find/find -9 cw=get/get -9 cw=he/he -40 cw=her/her 10 cw=his/his 14 cw=how/how 13 cw=i'd/ask
8 cw=i'd/be -7 cw=i'd/give -18 cw=i'd/go -29 cw=i'd/have 9 cw=i'd/invite 24 cw=i'd/know -23 cw=i'd/left -8
cw=i'd/love -15 cw=i'd/say -9 cw=i'd/send -12 cw=i'd/tell 14 cw=i'd/want 20 cw=i'd/write -10 cw=if/if 12
cw=just/a -14 cw=just/have 16 cw=just/like -13 cw=just/to 8 cw=know/know 14 cw=like/a -20 cw=like/add -26
cw=like/ask 29 cw=like/hear 19 cw=like/her 22 cw=like/him -10 cw=like/his 24 cw=like/invite -32 cw=like/know
21 cw=like/mine -19 cw=like/my 7 cw=like/reach -27 cw=like/say 14 cw=like/see 23 cw=like/send -9
cw=like/thank 21 cw=like/that -13 cw=like/the 17 cw=like/to -35 cw=like/write -21 cw=like/you -7 cw=looking/a
-20 cw=looking/at -20 cw=looking/for 10 cw=love/a 29 cw=love/be 20 cw=love/her -17 cw=love/that 12
cw=love/the -6 cw=might/i -6 cw=need/a 32 cw=need/one -7 cw=need/the 22 cw=need/to -8 cw=none/none -35
cw=nothing/nothing -54 cw=plan/is 15 cw=reference/reference 8 cw=say/say 7 cw=see/if -8 cw=she/she -16
cw=tell/tell -11 cw=thank/thank 16 cw=to/' -7 cw=to/a -38 cw=to/ask -13 cw=to/be 14 cw=to/come 19
cw=to/connect -6 cw=to/do 30 cw=to/each -8 cw=to/find 11 cw=to/get 14 cw=to/give 19 cw=to/have -9 cw=to/hear
-19 cw=to/her -36 cw=to/him -9 cw=to/his -29 cw=to/invite 26 cw=to/know -11 cw=to/look 7 cw=to/make 8
cw=to/me -20 cw=to/my -34 cw=to/our -6 cw=to/prove 23 cw=to/put -9 cw=to/read -6 cw=to/run -9 cw=to/say 10
cw=to/see -27 cw=to/sell 12 cw=to/send -10 cw=to/show 46 cw=to/speak 9 cw=to/stand -8 cw=to/take 22
cw=to/talk 13 cw=to/teach -10 cw=to/tell 28 cw=to/the -56 cw=to/to 35 cw=to/work 74 cw=to/write -15
cw=wanna/add -10 cw=wanna/ask 21 cw=wanna/be -19 cw=want/a 22 cw=want/add -32 cw=want/ask 24 cw=want/connect
7 cw=want/get 22 cw=want/hear 11 cw=want/her 23 cw=want/his 14 cw=want/in -23 cw=want/invite -47 cw=want/know
17 cw=want/my 34 cw=want/say 19 cw=want/see -30 cw=want/tell -12 cw=want/thank 7 cw=want/that 21 cw=want/the
37 cw=want/to -48 cw=want/write -40 cw=wants/a -23 cw=where/where 9 cw=would/a -11 cw=would/be 8 cw=would/he
-7 cw=would/it -7 cw=would/like 14 cw=would/mind -8 cw=would/she -7 cw=would/think -17 cw=would/you -8 dir=i
-199 dir=o 93 fk= -56 fk=d 21 fk=vw 16 fk=w -60 fk=wd -25 free -168 has=goal 26 has=how -89 has=link 38
has=name 124 has=odd 50 has=sender 34 has=share -84 holds=already_know -43 holds=common_interest 22
holds=fake_profile -81 holds=met_professionally 69 holds=met_socially -10 holds=mutual_connection 30
holds=opportunity 223 holds=sales_pitch -29 holds=scam -81 holds=shared_involvement 137 holds=unprofessional
-159 i=0 -141 i=1 -56 i=3 29 i=4 59 joined -34 last 19 n=0 -114 n=1 32 n=2 45 n=3 44 n=5 -27 n=6 -84 neg -100
pc='/love -8 pc='/to -29 pc=,/after -15 pc=,/can 20 pc=,/i'd -20 pc=,/just -28 pc=,/need 15 pc=,/to 20
pc=./after -13 pc=./ask -28 pc=./can -29 pc=./could -28 pc=./i'd -29 pc=./like -8 pc=./might -12 pc=./to 14
pc=./wanna -9 pc=./want 44 pc=./would -35 pc=?/i'd 18 pc=?/need 9 pc=^/a 29 pc=^/an 10 pc=^/ask -27 pc=^/be
17 pc=^/borrow 9 pc=^/can 8 pc=^/could -7 pc=^/find -10 pc=^/get 23 pc=^/he -40 pc=^/her 15 pc=^/his 14
pc=^/how 13 pc=^/i'd -22 pc=^/internship 7 pc=^/just -9 pc=^/know 14 pc=^/looking -14 pc=^/might 7 pc=^/need
-20 pc=^/none -35 pc=^/nothing -54 pc=^/reference 8 pc=^/she -39 pc=^/tell -11 pc=^/thank 16 pc=^/the 7
pc=^/to 12 pc=^/wanna 17 pc=^/want -23 pc=^/wanting 13 pc=^/wants -13 pc=^/what 6 pc=^/where 9 pc=^/would -29
pc=allowed/to 26 pc=and/ask 38 pc=and/could -6 pc=and/get -8 pc=and/want 35 pc=and/wants -16 pc=and/would 25
pc=anything/to 28 pc=back/to -8 pc=been/to -8 pc=but/i'd 26 pc=do/want 26 pc=don't/want -35 pc=door/to -8
pc=enough/to -15 pc=had/to -20 pc=have/to 14 pc=he/could 40 pc=her/to 110 pc=him/to 74 pc=i'd/ask 50
pc=i'd/like 128 pc=i'd/love 34 pc=i'd/want 28 pc=i'm/after 66 pc=i'm/asking -8 pc=i'm/hoping 45
pc=i'm/looking 82 pc=i'm/to -7 pc=i'm/wanting 25 pc=i've/to 19 pc=i/ask -26 pc=i/can 7 pc=i/dream 23 pc=i/get
-20 pc=i/hope 30 pc=i/just 14 pc=i/like -44 pc=i/love -19 pc=i/need 70 pc=i/see -28 pc=i/wanna -17 pc=i/want
59 pc=i/wanted -9 pc=i/wish 19 pc=i/wonder -11 pc=if/i'd 21 pc=is/looking -20 pc=is/to -19 pc=just/like -17
pc=just/need -8 pc=just/to 16 pc=just/want 34 pc=line/to -7 pc=lost/to -7 pc=me/to -42 pc=my/dream -20
pc=next/to -15 pc=nice/to -18 pc=nobody/to 21 pc=not/to -7 pc=nothing/, 19 pc=nothing/to -10 pc=ok/to -7
pc=one/to -21 pc=out/to -18 pc=over/to -13 pc=she/could 16 pc=should/like -6 pc=so/i'd -14 pc=someone/to 10
pc=that's/to -11 pc=there/to -10 pc=thinking/to 18 pc=to/ask -39 pc=to/get 13 pc=to/see -18 pc=up/to -8
pc=wanna/ask 10 pc=way/to -10 pc=where/i'd -6 pc=where/to 19 pc=who/could 12 pc=would/ask 29 pc=would/like 36
pc=would/love 25 pc=writing/to -8 pc=year/after -12 pc=years/after -17 pc=yet/to -25 pc=you/ask -22 q=free
-103 q=goal 62 q=how -44 q=link 21 q=odd -29 q=share -12 qs=goal0 141 qs=goal2 -43 qs=goal3 11 quoted 37
qz=free/\" 7 qz=free/$ 22 qz=free/( 36 qz=free/. 30 qz=free/: 10 qz=free/; -6 qz=free/? 38 qz=free/add -20
qz=free/and 22 qz=free/at -47 qz=free/because -7 qz=free/before 45 qz=free/but 8 qz=free/for -14 qz=free/he
-18 qz=free/if -44 qz=free/is -47 qz=free/it -26 qz=free/long -8 qz=free/now -30 qz=free/she 23 qz=free/since
13 qz=free/so 19 qz=free/someone -8 qz=free/though -9 qz=free/we -10 qz=free/when -11 qz=free/which -13
qz=free/who -32 qz=free/with -15 qz=goal/$ 85 qz=goal/, 65 qz=goal/. 48 qz=goal/and -24 qz=goal/at -16
qz=goal/for -56 qz=goal/i -10 qz=goal/if 23 qz=goal/she -19 qz=goal/which -11 qz=goal/who -7 qz=goal/with -14
qz=how/$ -24 qz=how/at -8 qz=link/$ -25 qz=link/, -22 qz=link/. -13 qz=link/at 58 qz=odd/$ -12 qz=odd/, -10
qz=share/$ -8 them 60 w=' -13 w=, -52 w=2 -9 w=a 22 w=add -80 w=advice 49 w=an 7 w=answer 29 w=apply -27 w=as
39 w=ask 74 w=at -21 w=back 9 w=become 23 w=borrow 21 w=bother -8 w=buy -9 w=check 7 w=coffee 9 w=come 42
w=cover 8 w=do 28 w=draw 24 w=drive -7 w=each -9 w=explain 26 w=for -26 w=get 27 w=give 7 w=go -48 w=have 74
w=he -37 w=he'd 13 w=he's -27 w=hear 22 w=him -43 w=hire 7 w=his 16 w=hit -23 w=how 34 w=i -83 w=i'd -11 w=in
-34 w=intern 52 w=internship 6 w=inviting -26 w=is 29 w=it -15 w=just -13 w=keep -11 w=know 32 w=learn 28
w=left -20 w=like -8 w=link -21 w=loan 24 w=look 15 w=looks -9 w=love -21 w=make 25 w=me -31 w=mind -10
w=mine -11 w=need -9 w=no -37 w=none -35 w=not 17 w=nothing -64 w=of 7 w=on -13 w=open 25 w=our -23 w=out -9
w=press 13 w=prove 23 w=put -36 w=reach -32 w=read -14 w=reference 8 w=run -9 w=say 58 w=second 7 w=see -9
w=send -45 w=share -9 w=she -26 w=show 42 w=sign 14 w=so -66 w=somebody -20 w=someone -9 w=stand -7 w=still
-22 w=take 32 w=talk 23 w=teach -16 w=tell 46 w=thank 30 w=that 15 w=think -20 w=this -15 w=to -53 w=two -16
w=ur -10 w=use 41 w=want 19 w=was -8 w=well -33 w=where 9 w=work 68 w=write -77 w=you -21 w=your -9 ww=,/i
-10 ww=a/copy 17 ww=a/job 12 ww=a/place 11 ww=a/verdict -6 ww=a/woman -6 ww=add/him -15 ww=add/my -8
ww=add/the -14 ww=advice/on 38 ww=ask/, -6 ww=ask/? 11 ww=ask/a -13 ww=ask/about 61 ww=ask/before -8
ww=ask/for 43 ww=ask/her -19 ww=ask/him -10 ww=ask/how 44 ww=ask/if 57 ww=ask/me -33 ww=ask/the -24
ww=ask/what 33 ww=ask/where 10 ww=ask/who 6 ww=ask/you -11 ww=be/' -6 ww=be/a 7 ww=be/in -15 ww=be/inviting
-7 ww=be/my 17 ww=be/the -11 ww=connect/with 10 ww=do/the -27 ww=do/with -7 ww=each/other -7 ww=for/a -6
ww=for/the -15 ww=get/. -18 ww=get/a -13 ww=get/his -7 ww=get/in -12 ww=get/it 17 ww=get/my -10 ww=get/on 27
ww=get/the -14 ww=give/a -7 ww=have/a 42 ww=have/her 15 ww=hear/how 19 ww=help/with 8 ww=her/, -9 ww=her/on
-8 ww=her/to -11 ww=her/view 8 ww=him/to -26 ww=his/opinion 25 ww=how/to 8 ww=i/send -15 ww=i/was -6
ww=i/write -8 ww=in/. 8 ww=invite/a -16 ww=invite/her 34 ww=invite/him -8 ww=invite/my -8 ww=invite/the -21
ww=is/to -18 ww=it/be -7 ww=know/about 18 ww=know/how 15 ww=know/if 8 ww=know/what 25 ww=like/a -7
ww=like/her 62 ww=like/him -13 ww=like/to -21 ww=link/up -7 ww=look/at 18 ww=look/up -6 ww=love/to -16
ww=make/me -10 ww=me/and -9 ww=mine/, -19 ww=my/housemanship 46 ww=none/$ -11 ww=on/the 11 ww=put/in -19
ww=reach/a -11 ww=read/the 7 ww=say/. -7 ww=say/i -13 ww=say/sorry 39 ww=say/thanks 32 ww=say/that -8
ww=say/yes -11 ww=see/. -9 ww=see/his 15 ww=see/if 9 ww=sell/. -7 ww=sell/him 15 ww=sell/me -18 ww=send/. -8
ww=send/a -8 ww=send/her 72 ww=send/him -18 ww=send/it -18 ww=send/one -57 ww=send/the 8 ww=send/to -24
ww=tell/her 18 ww=tell/me 24 ww=thank/her 7 ww=that/, -8 ww=that/job 9 ww=the/name 32 ww=the/new 10
ww=the/same -9 ww=to/add -32 ww=to/ask 6 ww=to/be -17 ww=to/get 16 ww=to/go -8 ww=to/hear 15 ww=to/invite -25
ww=to/know 18 ww=to/link -6 ww=to/reach -8 ww=to/say 19 ww=to/send -27 ww=to/thank 29 ww=to/work 14
ww=to/write -45 ww=want/a -13 ww=want/to -9 ww=work/at 37 ww=work/for 36 ww=work/there 23 ww=write/her -21
ww=write/to -58 x=' -50 x=, -23 x=. 8 x=1 -13 x=2 -7 x=9 -6 x=about -21 x=after 11 x=again 11 x=alive 7 x=all
-10 x=and -28 x=anything -14 x=apprenticeship 52 x=as 15 x=ask -19 x=asking -11 x=at -14 x=back 45 x=bad -40
x=bank -12 x=be -28 x=before -9 x=bishop -6 x=boat -8 x=book 39 x=boss -7 x=boy -9 x=by 21 x=case 33
x=christmas -19 x=client 37 x=clinic -17 x=coffee 15 x=come 18 x=common -6 x=connect -28 x=connection -10
x=contract 15 x=country -12 x=crew 25 x=cv 55 x=daughter 17 x=days 11 x=diploma 16 x=director -10 x=do -21
x=done 6 x=driver -6 x=face -8 x=fee 14 x=file 9 x=firm 33 x=first -39 x=flat 7 x=for 25 x=form 37 x=friday
-11 x=from -21 x=fun -17 x=get -18 x=ghent 28 x=gig 6 x=girl -13 x=go -9 x=good -31 x=hands -23 x=hat -40
x=hear -9 x=her -99 x=here -36 x=him -91 x=home 12 x=hospital -7 x=hour -12 x=hours 14 x=housemanship 60
x=how -56 x=i -6 x=if -26 x=in 34 x=insurance 18 x=intern 60 x=internship 10 x=into 11 x=invite 13 x=is -15
x=it 14 x=job 42 x=june -20 x=know -22 x=lab -29 x=lady -14 x=lang -34 x=laugh 11 x=law 8 x=letter 18
x=licence 23 x=life -7 x=line -11 x=link -15 x=list 12 x=loan 11 x=lol -18 x=look -13 x=lunch -7 x=machine 8
x=mad -6 x=man -22 x=manager -13 x=me -50 x=met -10 x=mind -8 x=mine -53 x=model -26 x=more -14 x=morning -6
x=myself -27 x=name -8 x=nice -12 x=night 11 x=nights 12 x=no -28 x=none -13 x=notes 8 x=nothing -15 x=now
-46 x=nuisance -8 x=number 13 x=odd -6 x=off 24 x=office 20 x=ok -9 x=on -28 x=once -20 x=one -41 x=only -36
x=other -15 x=out -13 x=page -15 x=pages 22 x=paid 22 x=pension 13 x=people -8 x=person -11 x=photo -10
x=picture -7 x=place 41 x=plan 32 x=price 24 x=quick -12 x=rate 7 x=really -47 x=reason -20 x=recipe 31
x=reference 78 x=report 23 x=request -21 x=right -10 x=room -13 x=say -22 x=says -27 x=school 17 x=sea 7
x=season -9 x=see -40 x=seen -10 x=sell -11 x=send -38 x=service 7 x=set 13 x=sheet 24 x=shelf 30 x=shift -17
x=shifts 38 x=shop -21 x=shot -19 x=show 8 x=slides 22 x=so -14 x=somebody 17 x=someone 13 x=something -20
x=sorry 50 x=stall -12 x=studio 8 x=supplier 9 x=table 14 x=talk 9 x=tea 24 x=teeth 8 x=tender 9 x=thank 11
x=thanks 21 x=that -9 x=them -10 x=then -9 x=there 58 x=thesis 13 x=thing -47 x=this -8 x=time -7 x=tips -10
x=to -22 x=today -6 x=tomorrow -9 x=touch 40 x=u -23 x=up 24 x=van -6 x=verdict -6 x=vet 7 x=want -7 x=water
-17 x=way 9 x=well 38 x=went 6 x=what -29 x=where 26 x=why -9 x=wife -7 x=window -7 x=wine 26 x=work 11
x=worked 7 x=workshop 29 x=write -31 x=writing 11 x=wrong 6 x=years 19 x=yes -18 x=you -14 x=yrs -7 z=\" 7
z=$ 38 z=( 36 z=, 34 z=. 55 z=: 9 z=; -7 z=? 43 z=add -20 z=and -9 z=at -13 z=because -7 z=before 23 z=but 8
z=for -71 z=he -24 z=i -8 z=if -21 z=is -51 z=it -31 z=long -8 z=now -14 z=since 13 z=so 47 z=someone -8
z=then -9 z=they -6 z=though -9 z=u 22 z=w -6 z=we -11 z=when -23 z=which -24 z=who -39 z=with -32 zn=\"2 17
zn=$0 23 zn=$1 54 zn=$2 28 zn=$3 -30 zn=$4 -38 zn=(2 45 zn=,1 74 zn=,3 -14 zn=,4 -26 zn=.1 62 zn=.2 51 zn=.4
-57 zn=:1 20 zn=:2 -11 zn=;1 -8 zn=;2 9 zn=?0 -16 zn=?1 -21 zn=?3 32 zn=?4 45 zn=add0 -13 zn=add1 -7 zn=and2
-22 zn=and3 6 zn=at0 16 zn=at2 -19 zn=at3 -6 zn=before2 24 zn=but1 16 zn=for0 -60 zn=he1 -36 zn=he2 20 zn=he4
-6 zn=i2 -18 zn=i3 15 zn=if0 -38 zn=if1 15 zn=is0 -20 zn=is1 -26 zn=it1 -23 zn=long4 -8 zn=now0 -10 zn=now2
-9 zn=or0 6 zn=she1 16 zn=she2 -28 zn=she4 22 zn=since0 19 zn=so0 14 zn=so1 38 zn=then0 -7 zn=they1 -19
zn=they2 13 zn=though1 -8 zn=we1 -10 zn=when0 -10 zn=when1 -11 zn=which0 -14 zn=which1 -7 zn=who0 -17 zn=who2
-14 zn=with0 -6 zn=with1 -19
"""
