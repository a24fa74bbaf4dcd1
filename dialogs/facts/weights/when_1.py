"""Weights by which candidates for `when` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
a=!~19 a=¨~-10 a=$~7 a=(~-8 a=.~14 a=?~9 a=and~-8 a=for~-18 a=i~-5 a=in~-9 a=to~10 a=we~45 a=¶~9 alike~-34
av=~-6 av=gave~16 av=said~18 av=sat~-16 av=want~-16 bias~-52 dir=i~-36 dir=o~-16 encounter~75 f=ago~23
f=date~-6 f=moment~-22 f=month~20 f=near~-11 f=season~-12 f=short~-26 f=year~-17 fp=ago/,~6 fp=day/^~-28
fp=day/every~-30 fp=moment/me~-6 fp=month/,~9 fp=near/.~-16 fp=near/joined~-13 fp=near/made~-7 fp=year/,~13
fp=year/from~-8 fq=ago/free~16 fq=ago/how~6 fq=date/free~-6 fq=day/free~-18 fq=day/how~18 fq=moment/free~-16
fq=month/free~8 fq=month/how~12 fq=near/free~33 fq=near/how~-7 fq=near/share~-23 fq=short/free~-36
fq=year/free~-24 fv=ago/~34 fv=day/gave~-20 fv=day/request~-9 fv=moment/~13 fv=month/~-11 fv=near/~10
fv=near/joined~-17 fv=near/made~-7 fv=near/request~-11 fv=season/~-11 fv=year/~-20 fv=year/left~-8
fw=ago/3~17 fw=ago/ten~-14 fw=ago/two~31 fw=day/friday~-8 fw=day/last~20 fw=day/monday~20 fw=day/on~6
fw=day/sunday~-12 fw=day/thursday~7 fw=day/tuesday~13 fw=moment/today~-28 fw=moment/yesterday~22
fw=month/in~57 fw=month/on~29 fw=month/since~-17 fw=near/next~-22 fw=near/this~-11 fw=season/in~33
fw=season/the~-21 fw=short/'~-25 fw=short/in~-17 fw=year/2004~-8 fw=year/2005~-8 fw=year/2011~17
fw=year/2019~13 fw=year/in~-30 fw=year/since~-8 gathering~158 has=goal~9 has=name~41 has=share~-15 i=0~40
i=1~31 i=3~-65 i=4~-61 meeting~79 meets~30 p=,~35 p=.~-14 p=and~-12 p=back~27 p=but~-30 p=every~-38
p=fair~-10 p=from~-19 p=it~-12 p=joined~-13 p=left~-9 p=made~-7 p=me~-17 p=other~-5 p=phone~16 p=request~-9
p=there~-25 p=to~6 p=was~33 pw=back/in~27 pw=every/thursday~-18 q=free~-43 q=how~59 q=share~-54 quoted~-45
s=~-47 s=he~-18 s=i~-12 s=she~-17 s=we~6 s=were~20 s=who~22 s=you~13 sv=/~10 sv=/came~6 sv=/joined~-13
sv=/made~-8 sv=/request~-12 sv=i/~-17 sv=i/left~-8 sv=it/~-7 sv=she/~6 sv=were/~20 sv=who/~12 sv=you/~13
v=~14 v=came~7 v=chat~-41 v=gave~-16 v=joined~-17 v=left~-15 v=like~-14 v=made~-8 v=request~-23 v=says~-12
v=talked~10 w='~-25 w=2004~-8 w=2005~-8 w=2011~17 w=2019~13 w=3~17 w=friday~-8 w=in~36 w=last~32 w=monday~20
w=next~-22 w=on~35 w=since~-35 w=sunday~-12 w=ten~-14 w=this~-35 w=thursday~7 w=today~-28 w=tuesday~13
w=two~31 w=until~-11 w=yesterday~22 x=2003~-8 x=2004~-8 x=2008~14 x=2009~-15 x=2011~-8 x=2012~-23 x=2017~31
x=2018~14 x=2019~29 x=ago~42 x=april~-18 x=august~10 x=back~7 x=before~-35 x=easter~-14 x=february~17
x=friday~-6 x=june~23 x=march~6 x=may~-13 x=monday~25 x=month~7 x=october~10 x=summer~-11 x=sunday~-10
x=thursday~24 x=today~-39 x=tuesday~20 x=wednesday~13 x=week~10 x=year~16 x=yesterday~17
"""
