"""The learned weights of the table `when`. Data only, written by `learning/facts.py`; do not edit."""

from typing import Final

WEIGHTS: Final = """
a=\" -24 a=$ 14 a=' -17 a=( -10 a=) -8 a=, 43 a=. 24 a=: -9 a=; 7 a=? 37 a=and 11 a=at 31 a=before -6 a=from
-11 a=he's -7 a=her -10 a=in -28 a=is -11 a=me -18 a=of -29 a=on 7 a=she -15 a=since -10 a=there 7 a=to -21
a=until -13 a=was 6 a=we 69 alike -23 av= -28 av=asked -12 av=asks -10 av=crossed -17 av=gave 8 av=held 8
av=invite -20 av=joined -7 av=know 10 av=made 24 av=met 13 av=paid 8 av=request -7 av=sat -9 av=says -10
av=send 10 av=sent 35 av=stood 24 av=talk -11 av=talked 7 av=think 13 av=told -18 av=want -10 av=write -10
av=writes -11 av=wrote -7 bias -105 dir=i -52 dir=o -53 encounter 13 f=date -60 f=day -8 f=moment -45 f=month
20 f=near -32 f=season -25 f=short 8 f=year 36 fp=ago/^ 8 fp=date/, -13 fp=date/at -10 fp=day/, 16 fp=day/.
-9 fp=day/^ -12 fp=day/and 7 fp=day/by -21 fp=day/each -20 fp=day/every -48 fp=day/first -8 fp=day/him 8
fp=day/is -7 fp=day/joined -10 fp=day/me 27 fp=day/of 19 fp=day/one 32 fp=day/opened -11 fp=day/second -8
fp=moment/came -10 fp=moment/me -15 fp=moment/one -8 fp=month/, 29 fp=month/. -33 fp=month/: 10
fp=month/again -14 fp=month/each -11 fp=month/every 10 fp=month/for -7 fp=month/was 26 fp=near/, -7 fp=near/.
-25 fp=near/^ 36 fp=near/and -9 fp=near/first -12 fp=near/from -9 fp=near/made -9 fp=season/, 29 fp=season/at
-14 fp=season/for -11 fp=short/, 13 fp=short/from -9 fp=short/her -8 fp=short/him -7 fp=short/i 18
fp=short/it -8 fp=short/me -11 fp=short/there -12 fp=short/to -8 fp=short/was 19 fp=year/, 32 fp=year/. 77
fp=year/^ 10 fp=year/came -8 fp=year/graduated -6 fp=year/her -9 fp=year/him -8 fp=year/i -20 fp=year/it 8
fp=year/left -8 fp=year/me 10 fp=year/mine -7 fp=year/of -18 fp=year/one -6 fp=year/she -18 fp=year/there 23
fp=year/was -13 fp=year/year 15 fq=date/free -42 fq=date/how -16 fq=day/link 13 fq=day/odd -8 fq=day/share -7
fq=moment/free -62 fq=moment/how 25 fq=moment/odd -8 fq=month/free 28 fq=month/goal -13 fq=month/how 13
fq=near/odd -7 fq=near/share -16 fq=season/how -11 fq=short/free 9 fq=short/how 12 fq=short/share -13
fq=year/free 17 fq=year/how 19 fq=year/odd -7 fq=year/share 11 fv=ago/ 15 fv=date/ -28 fv=day/ 8 fv=day/call
9 fv=day/gave -19 fv=day/joined -10 fv=day/know -8 fv=day/took 14 fv=moment/ -8 fv=moment/came -10
fv=moment/request -8 fv=month/ -16 fv=month/came 18 fv=near/came -7 fv=near/invite -12 fv=near/joined -10
fv=short/ 16 fv=year/ 20 fv=year/came -7 fv=year/finished -9 fv=year/graduated -8 fv=year/left -13
fv=year/made 8 fv=year/read 15 fv=year/says -12 fv=year/shared 9 fv=year/teach -7 fv=year/went -6 fw=ago/ten
-7 fw=ago/two 11 fw=day/last 32 fw=day/monday 15 fw=day/on 37 fw=day/sat -39 fw=day/saturday -21 fw=day/since
-17 fw=day/sunday -30 fw=day/thursday 10 fw=day/tuesday 18 fw=day/until -7 fw=day/wednesday 21
fw=moment/today -41 fw=moment/tonight -13 fw=moment/yesterday 19 fw=month/august 7 fw=month/in 34
fw=month/jan -8 fw=month/january -8 fw=month/july -14 fw=month/jun -30 fw=month/june -12 fw=month/last 33
fw=month/march 17 fw=month/may -14 fw=month/on 13 fw=month/since -17 fw=month/this -9 fw=near/last 54
fw=near/next -41 fw=near/on -14 fw=near/this -17 fw=near/week 7 fw=season/in 6 fw=season/the -57 fw=short/'
-11 fw=short/90s 11 fw=short/in 10 fw=short/since 20 fw=short/till -8 fw=year/1971 -11 fw=year/1977 15
fw=year/1979 -14 fw=year/1980 12 fw=year/1983 -7 fw=year/1985 -10 fw=year/1987 25 fw=year/1988 7 fw=year/1989
-12 fw=year/1991 -7 fw=year/1994 -8 fw=year/1997 -11 fw=year/1999 13 fw=year/2000 -18 fw=year/2001 -13
fw=year/2003 -10 fw=year/2004 -14 fw=year/2005 9 fw=year/2006 -7 fw=year/2008 36 fw=year/2010 12 fw=year/2013
10 fw=year/2014 15 fw=year/2015 -32 fw=year/2016 19 fw=year/2017 32 fw=year/2018 26 fw=year/2019 -17
fw=year/2020 -13 fw=year/2021 -13 fw=year/2022 16 fw=year/2023 -14 fw=year/2024 -11 fw=year/since -59
fw=year/the 20 fw=year/until 9 gathering 37 has=goal -7 has=how -55 has=link 15 has=name 20 has=odd -17
has=sender 28 holds=already_know 25 holds=common_interest -7 holds=fake_profile -89 holds=met_professionally
347 holds=met_socially 143 holds=mutual_connection -26 holds=opportunity -14 holds=sales_pitch -67
holds=same_place -23 holds=scam -40 holds=shared_involvement -19 holds=unprofessional -63 i=0 39 i=1 7 i=2
-15 i=3 -46 i=4 -90 meeting 52 meets 22 p=, 103 p=. 9 p=: 8 p=^ 34 p=a -7 p=again -20 p=all 38 p=and -15 p=at
-25 p=back -10 p=before -10 p=born -13 p=but -10 p=by -19 p=came -23 p=come -11 p=died -7 p=each -31 p=ends
-7 p=every -37 p=first -22 p=for -17 p=from -30 p=graduated -7 p=her -17 p=him -11 p=hour 23 p=i'm -6
p=invitation -10 p=invite -6 p=is -19 p=it -10 p=joined -19 p=left -14 p=like -7 p=made -23 p=meeting 8
p=minutes 16 p=of -13 p=off -9 p=one 14 p=opened -14 p=out -14 p=over -6 p=phone 7 p=request -6 p=retired 10
p=second -8 p=she -21 p=start -16 p=started -7 p=to -8 p=together 8 p=up -25 p=us 8 p=was 59 p=wrote -8
p=year 13 pw=,/' 14 pw=,/1979 -11 pw=,/1985 -8 pw=,/1997 -11 pw=,/2001 -10 pw=,/2008 17 pw=,/2011 22
pw=,/2015 -24 pw=,/2018 29 pw=,/in -6 pw=,/since -19 pw=./in 27 pw=./may -47 pw=./next -18 pw=./on 7 pw=./sat
-15 pw=./today -6 pw=^/in 7 pw=^/last 10 pw=^/sat -24 pw=^/two 7 pw=^/yesterday 8 pw=a/saturday -14
pw=a/tuesday 9 pw=again/in -18 pw=and/in -7 pw=and/last 17 pw=back/in 7 pw=by/friday -20 pw=died/in -7
pw=each/friday -7 pw=every/friday -7 pw=every/saturday -8 pw=every/thursday -7 pw=for/the -11 pw=from/' -8
pw=he/in -9 pw=her/in -8 pw=him/in -6 pw=i/in 9 pw=it/in -14 pw=joined/tuesday -8 pw=left/in -12 pw=me/' -7
pw=me/2022 12 pw=one/in -7 pw=opened/on -8 pw=out/in -10 pw=to/' -8 pw=up/in -7 pw=was/' 20 q=free -55 q=goal
-34 q=how 45 q=link 8 q=odd -31 q=share -35 quoted -19 s= -38 s=he -19 s=i -12 s=it -19 s=she -37 s=siya -7
s=they -11 s=we 13 s=were 27 s=who 26 s=you -10 sv=/ 26 sv=/call 23 sv=/came -7 sv=/come -7 sv=/gave -17
sv=/interviewed 19 sv=/invite -21 sv=/joined -10 sv=/made -26 sv=/met 9 sv=/passed -8 sv=/played 9
sv=/request -15 sv=/says -16 sv=ako/ -11 sv=he/ 9 sv=he/retired 17 sv=i/ -13 sv=i/came -10 sv=i/joined -8
sv=i/left -10 sv=i/read 23 sv=i/went 20 sv=it/says 6 sv=she/ -34 sv=siya/ -7 sv=we/ 9 sv=were/ 25 sv=who/ 14
sv=you/ 12 v=asked -15 v=audited 17 v=call 18 v=called -6 v=came -12 v=come -14 v=finished -12 v=gave -32
v=graduated -8 v=interviewed 26 v=invite -21 v=joined -24 v=know -9 v=left -21 v=like -12 v=made -6 v=meeting
9 v=need -12 v=paid 12 v=passed -24 v=read 22 v=request -17 v=retired 12 v=sat 23 v=says -18 v=served -7
v=sign -6 v=sold 16 v=start -16 v=started -8 v=take -8 v=teach -7 v=told -8 v=took 18 v=trained 13 v=went 10
v=worked -10 v=wrote -10 w=' -11 w=1971 -11 w=1977 15 w=1979 -14 w=1980 12 w=1983 -7 w=1985 -10 w=1987 25
w=1988 7 w=1989 -12 w=1991 -7 w=1994 -8 w=1997 -11 w=1999 13 w=2000 -18 w=2001 -13 w=2003 -10 w=2004 -14
w=2005 9 w=2006 -7 w=2008 36 w=2010 12 w=2013 10 w=2014 15 w=2015 -32 w=2016 19 w=2017 32 w=2018 26 w=2019
-17 w=2020 -13 w=2021 -13 w=2022 16 w=2023 -14 w=2024 -11 w=4 -15 w=9 -10 w=90s 11 w=august 7 w=in 38 w=jan
-8 w=january -8 w=july -14 w=jun -30 w=june -12 w=last 119 w=march 17 w=may -14 w=monday 15 w=next -42 w=on
35 w=sat -39 w=saturday -21 w=since -79 w=summer 33 w=sunday -30 w=ten -7 w=the -38 w=this -27 w=thursday 10
w=till -18 w=today -41 w=tonight -13 w=tuesday 18 w=two 11 w=wednesday 21 w=week 7 w=yesterday 19 x=03 -8
x=04 16 x=07 19 x=09 -11 x=10 -6 x=14 9 x=15 18 x=19 10 x=1961 9 x=1971 -13 x=1977 16 x=1978 11 x=1979 -21
x=1980 12 x=1983 -10 x=1985 -16 x=1987 24 x=1988 -7 x=1989 -13 x=1991 -16 x=1992 -6 x=1994 -17 x=1996 22
x=1997 -15 x=2000 -18 x=2001 -23 x=2002 -8 x=2003 26 x=2006 -16 x=2007 12 x=2008 48 x=2010 -8 x=2011 -6
x=2012 -17 x=2013 15 x=2015 -22 x=2016 18 x=2017 41 x=2018 19 x=2019 26 x=2021 -19 x=2022 10 x=2023 -11
x=2024 -11 x=2025 21 x=22 36 x=74 -9 x=76 23 x=79 -6 x=82 -10 x=85 22 x=88 -23 x=89 23 x=90s 6 x=91 -23 x=92
8 x=94 9 x=95 14 x=96 34 x=97 8 x=99 -10 x=ago 18 x=april 14 x=before -28 x=christmas -10 x=day -34 x=fall
-10 x=february 20 x=friday -14 x=jan -6 x=july -19 x=jun -30 x=june -8 x=march 12 x=monday 15 x=morning -8
x=night -28 x=november 8 x=ramadan -7 x=sat -38 x=saturday 16 x=spring 22 x=summer -18 x=sun -14 x=sunday -21
x=thursday 18 x=today -47 x=tonight -13 x=tuesday 24 x=wednesday 26 x=week 6 x=year 11 x=yesterday 18
"""
