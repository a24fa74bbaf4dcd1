"""The learned weights of the table `when`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
a=! 6 a=\" -23 a=$ 13 a=' -17 a=( -10 a=) -8 a=, 41 a=. 31 a=: -12 a=? 38 a=and 7 a=at 34 a=before -6 a=from
-11 a=he's -8 a=her -11 a=in -27 a=is -10 a=me -18 a=of -30 a=on 9 a=she -16 a=since -10 a=there 7 a=to -22
a=until -13 a=we 69 alike -29 av= -25 av=asked -9 av=asks -10 av=crossed -17 av=gave 6 av=held 8 av=invite
-21 av=joined -7 av=know 12 av=like -6 av=made 24 av=meeting -10 av=met 13 av=paid 8 av=request -7 av=sat -11
av=says -9 av=send 11 av=sent 36 av=stood 23 av=talk -11 av=think 13 av=told -18 av=want -10 av=write -10
av=writes -11 av=wrote -7 bias -104 dir=i -48 dir=o -56 encounter 12 f=date -62 f=moment -41 f=month 17
f=near -27 f=season -25 f=short 7 f=year 33 fp=date/, -14 fp=date/at -10 fp=day/, 14 fp=day/by -22
fp=day/each -21 fp=day/every -48 fp=day/first -8 fp=day/him 7 fp=day/is -7 fp=day/joined -9 fp=day/me 27
fp=day/of 18 fp=day/one 32 fp=day/opened -11 fp=day/second -8 fp=moment/came -11 fp=moment/me -17
fp=moment/one -8 fp=month/, 28 fp=month/. -32 fp=month/: 10 fp=month/again -13 fp=month/each -11
fp=month/every 10 fp=month/fair -9 fp=month/for -7 fp=month/was 25 fp=near/, -8 fp=near/. -27 fp=near/^ 36
fp=near/and -10 fp=near/first -13 fp=near/from -10 fp=near/joined -6 fp=near/made -9 fp=season/, 30
fp=season/at -14 fp=season/for -10 fp=short/, 13 fp=short/from -8 fp=short/her -7 fp=short/him -7 fp=short/i
17 fp=short/it -9 fp=short/me -11 fp=short/there -12 fp=short/to -8 fp=short/was 19 fp=year/, 33 fp=year/. 76
fp=year/^ 10 fp=year/came -8 fp=year/graduated -6 fp=year/he 6 fp=year/her -9 fp=year/him -8 fp=year/i -20
fp=year/it 8 fp=year/left -8 fp=year/me 11 fp=year/mine -7 fp=year/of -18 fp=year/one -6 fp=year/she -17
fp=year/there 21 fp=year/was -13 fp=year/year 13 fq=date/free -43 fq=date/how -16 fq=day/link 13 fq=day/odd
-8 fq=day/share -8 fq=moment/free -58 fq=moment/how 26 fq=moment/odd -8 fq=month/free 25 fq=month/goal -13
fq=month/how 12 fq=near/odd -7 fq=near/share -16 fq=season/how -11 fq=short/free 7 fq=short/how 12
fq=short/share -12 fq=year/free 13 fq=year/how 20 fq=year/odd -7 fq=year/share 11 fv=ago/ 11 fv=ago/met 7
fv=date/ -29 fv=day/ 15 fv=day/call 9 fv=day/gave -20 fv=day/joined -9 fv=day/know -8 fv=day/took 14
fv=moment/ -20 fv=moment/came -11 fv=moment/exchanged 7 fv=moment/met 6 fv=moment/remember 9
fv=moment/request -14 fv=moment/talked 6 fv=month/ -15 fv=month/came 18 fv=month/remember 6 fv=month/talked
13 fv=near/ -14 fv=near/came -8 fv=near/exchanged 8 fv=near/invite -14 fv=near/joined -10 fv=near/met 22
fv=near/remember 13 fv=near/talked 6 fv=short/ 19 fv=year/ 26 fv=year/came -8 fv=year/finished -9
fv=year/graduated -8 fv=year/left -13 fv=year/made 6 fv=year/read 14 fv=year/says -12 fv=year/teach -7
fv=year/went -6 fw=ago/ten -7 fw=ago/two 14 fw=day/friday -7 fw=day/last 28 fw=day/monday 12 fw=day/on 34
fw=day/saturday -24 fw=day/since -18 fw=day/sunday -33 fw=day/thursday 8 fw=day/tuesday 12 fw=day/until -8
fw=day/wednesday 18 fw=moment/today -44 fw=moment/tonight -13 fw=moment/yesterday 26 fw=month/august 6
fw=month/in 37 fw=month/jan -7 fw=month/january -8 fw=month/july -13 fw=month/jun -31 fw=month/june -12
fw=month/last 32 fw=month/march 17 fw=month/may -13 fw=month/on 13 fw=month/since -17 fw=month/this -11
fw=near/last 56 fw=near/next -43 fw=near/on -15 fw=near/this -10 fw=near/week 7 fw=season/the -56 fw=short/'
-10 fw=short/90s 12 fw=short/in 8 fw=short/since 19 fw=short/till -8 fw=year/1971 -11 fw=year/1977 15
fw=year/1979 -14 fw=year/1980 10 fw=year/1983 -7 fw=year/1985 -10 fw=year/1987 25 fw=year/1988 7 fw=year/1989
-12 fw=year/1991 -7 fw=year/1994 -8 fw=year/1997 -11 fw=year/1999 13 fw=year/2000 -17 fw=year/2001 -13
fw=year/2003 -11 fw=year/2004 -13 fw=year/2005 9 fw=year/2006 -7 fw=year/2008 35 fw=year/2010 11 fw=year/2013
9 fw=year/2014 15 fw=year/2015 -33 fw=year/2016 19 fw=year/2017 33 fw=year/2018 27 fw=year/2019 -17
fw=year/2020 -13 fw=year/2021 -12 fw=year/2022 16 fw=year/2023 -15 fw=year/2024 -10 fw=year/in -6
fw=year/since -59 fw=year/the 20 fw=year/until 9 gathering 63 has=goal -7 has=how -56 has=link 16 has=name 20
has=odd -16 has=sender 28 holds=already_know 25 holds=common_interest -8 holds=fake_profile -92
holds=met_professionally 352 holds=met_socially 144 holds=mutual_connection -26 holds=opportunity -20
holds=sales_pitch -71 holds=same_place -24 holds=scam -38 holds=shared_involvement -19 holds=unprofessional
-61 i=0 40 i=1 12 i=2 -13 i=3 -49 i=4 -95 meeting 55 meets 29 p=, 102 p=. 15 p=: 8 p=^ 44 p=a -8 p=again -19
p=all 36 p=and -17 p=at -26 p=back -12 p=before -10 p=born -13 p=boston 7 p=but -11 p=by -20 p=came -26
p=come -11 p=conference 6 p=died -7 p=each -32 p=ends -6 p=every -38 p=first -22 p=for -18 p=from -33
p=graduated -7 p=her -20 p=him -13 p=hour 21 p=i'm -6 p=invitation -10 p=invite -8 p=is -19 p=it -10 p=joined
-20 p=leeds 9 p=left -14 p=like -7 p=made -22 p=meeting 11 p=met 10 p=minutes 17 p=of -14 p=off -9 p=one 13
p=opened -14 p=out -14 p=over -6 p=request -7 p=retired 10 p=second -8 p=she -20 p=siemens 7 p=start -16
p=started -7 p=to -10 p=up -25 p=us 7 p=was 57 p=wrote -8 p=year 12 pw=,/' 15 pw=,/1979 -10 pw=,/1985 -8
pw=,/1997 -11 pw=,/2001 -10 pw=,/2008 18 pw=,/2011 22 pw=,/2015 -24 pw=,/2018 30 pw=,/last -7 pw=,/since -19
pw=./in 27 pw=./may -46 pw=./next -19 pw=./on 7 pw=^/in 6 pw=^/last 11 pw=a/saturday -16 pw=a/tuesday 10
pw=again/in -17 pw=and/in -7 pw=and/last 16 pw=by/friday -22 pw=died/in -7 pw=each/friday -7 pw=every/friday
-7 pw=every/saturday -8 pw=every/thursday -7 pw=expo/in -9 pw=for/the -10 pw=from/' -8 pw=he/in -9 pw=her/in
-8 pw=him/in -7 pw=i/in 9 pw=it/in -14 pw=joined/tuesday -8 pw=left/in -12 pw=me/' -7 pw=me/2022 12 pw=one/in
-7 pw=opened/on -8 pw=out/in -10 pw=there/in -7 pw=to/' -8 pw=up/in -7 pw=was/' 20 q=free -54 q=goal -32
q=how 42 q=link 8 q=odd -31 q=share -35 quoted -28 s= -49 s=he -24 s=it -20 s=she -44 s=siya -7 s=they -11
s=u -7 s=we 40 s=were 26 s=who 20 s=you -11 sv=/ 34 sv=/call 24 sv=/came -8 sv=/come -8 sv=/gave -18
sv=/interviewed 18 sv=/invite -23 sv=/joined -9 sv=/made -26 sv=/passed -8 sv=/played 9 sv=/request -14
sv=/says -15 sv=ako/ -11 sv=he/ 12 sv=he/retired 18 sv=i/ -19 sv=i/came -11 sv=i/joined -9 sv=i/left -10
sv=i/met 19 sv=i/read 22 sv=i/remember 40 sv=i/request -9 sv=i/went 19 sv=it/says 6 sv=she/ -32 sv=siya/ -7
sv=we/exchanged 19 sv=we/met 14 sv=we/talked 17 sv=were/ 25 sv=who/ 12 sv=you/ 12 v=asked -17 v=audited 16
v=call 18 v=called -8 v=came -17 v=come -15 v=exchanged 19 v=finished -13 v=gave -35 v=graduated -8
v=interviewed 25 v=invite -23 v=joined -24 v=know -9 v=left -22 v=like -13 v=made -9 v=meeting 13 v=met 35
v=need -14 v=paid 13 v=passed -25 v=read 21 v=remember 35 v=request -23 v=retired 12 v=sat 18 v=says -19
v=served -8 v=shared -6 v=shook -7 v=sign -6 v=sold 13 v=start -16 v=started -8 v=take -8 v=talked 25 v=teach
-7 v=told -8 v=took 17 v=trained 10 v=volunteered -6 v=went 8 v=worked -11 v=wrote -11 w=' -10 w=1971 -11
w=1977 15 w=1979 -14 w=1980 10 w=1983 -7 w=1985 -10 w=1987 25 w=1988 7 w=1989 -12 w=1991 -7 w=1994 -8 w=1997
-11 w=1999 13 w=2000 -17 w=2001 -13 w=2003 -11 w=2004 -13 w=2005 9 w=2006 -7 w=2008 35 w=2010 11 w=2013 9
w=2014 15 w=2015 -33 w=2016 19 w=2017 33 w=2018 27 w=2019 -17 w=2020 -13 w=2021 -12 w=2022 16 w=2023 -15
w=2024 -10 w=4 -15 w=9 -10 w=90s 12 w=august 6 w=friday -7 w=in 38 w=jan -7 w=january -8 w=july -13 w=jun -31
w=june -12 w=last 116 w=march 17 w=may -13 w=monday 12 w=next -44 w=on 31 w=saturday -24 w=since -83 w=summer
33 w=sunday -33 w=ten -7 w=the -40 w=this -21 w=thursday 8 w=till -20 w=today -44 w=tonight -13 w=tuesday 12
w=two 14 w=wednesday 18 w=week 7 w=yesterday 26 x=03 -7 x=04 16 x=07 19 x=09 -11 x=10 -6 x=14 9 x=15 18 x=19
9 x=1961 9 x=1971 -13 x=1977 16 x=1978 11 x=1979 -21 x=1980 10 x=1983 -10 x=1985 -16 x=1987 23 x=1988 -8
x=1989 -13 x=1991 -16 x=1994 -17 x=1996 21 x=1997 -15 x=2000 -18 x=2001 -23 x=2002 -8 x=2003 25 x=2006 -16
x=2007 13 x=2008 46 x=2010 -9 x=2011 -6 x=2012 -16 x=2013 15 x=2015 -22 x=2016 17 x=2017 42 x=2018 18 x=2019
29 x=2021 -19 x=2022 9 x=2024 -11 x=2025 21 x=22 36 x=74 -9 x=76 24 x=82 -10 x=83 -6 x=85 22 x=88 -23 x=89 23
x=90s 7 x=91 -23 x=92 8 x=94 8 x=95 14 x=96 34 x=97 8 x=99 -10 x=ago 21 x=april 10 x=before -28 x=christmas
-10 x=day -36 x=fall -11 x=february 17 x=friday -21 x=july -19 x=jun -31 x=june -10 x=march 12 x=monday 9
x=morning 7 x=night -26 x=november 7 x=ramadan -8 x=saturday 11 x=spring 19 x=summer -17 x=sun -15 x=sunday
-24 x=thursday 13 x=today -50 x=tonight -13 x=tuesday 23 x=wednesday 22 x=year 12 x=yesterday 25
"""
