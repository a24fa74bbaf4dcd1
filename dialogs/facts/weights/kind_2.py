"""Weights by which candidates for `kind` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
school|Cb=is~12 school|Cb=lady~-10 school|Cb=me~11 school|Cb=out~19 school|Cb=she's~-5 school|Cb=trained~18
school|Cb=volunteer~-5 school|Cb=year~5 school|Cc=career~-9 school|Cc=emp~-15 school|Cc=encounter~-22
school|Cc=gathering~-7 school|Cc=kemp~-27 school|Cc=korg~-11 school|Cc=kprog~-8 school|Cc=kschool~63
school|Cc=name~33 school|Cc=opener~-12 school|Cc=org~-31 school|Cc=people~-8 school|Cc=place~7
school|Cc=prof~-5 school|Cc=prog~-20 school|Cc=school~87 school|Cc=social~-11 school|Cc=title~6
school|Cc=unit~-13 school|Cd=~35 school|Cd=a~7 school|Cd=la~11 school|Cd=my~10 school|Cd=our~-7
school|Cd=same~15 school|Cd=the~-23 school|Ch=academy~-11 school|Ch=cadets~11 school|Ch=college~10
school|Ch=derby~-7 school|Ch=girls~-6 school|Ch=grad~7 school|Ch=high~18 school|Ch=med~12 school|Ch=school~8
school|Ch=seminary~8 school|Ch=training~10 school|Ch=uni~5 school|Ch=university~7 school|Ck=gathering~-7
school|Ck=kemp~-7 school|Ck=korg~-8 school|Ck=kschool~10 school|Ck=name~24 school|Ck=org~-5
school|Ck=people~6 school|Ck=place~9 school|Ck=prof~-15 school|Ck=prog~-7 school|Ck=school~47
school|Ck=unknown~25 school|Ck=word~-14 school|Cka=emp/~10 school|Cka=emp/alike~-6 school|Cka=encounter/~5
school|Cka=encounter/alike~-7 school|Cka=kin/~-5 school|Cka=kschool/~-16 school|Cka=kschool/alike~16
school|Cka=kschool/far~11 school|Cka=name/~14 school|Cka=name/alike~10 school|Cka=people/~5
school|Cka=place/alike~15 school|Cka=place/far~-8 school|Cka=prof/~-8 school|Cka=prof/alike~-6
school|Cka=prog/~7 school|Cka=prog/alike~-11 school|Cka=school/~18 school|Cka=school/alike~23
school|Cka=school/far~6 school|Cka=unknown/~18 school|Cka=unknown/alike~18 school|Cka=unknown/far~-11
school|Cka=word/alike~-20 school|Ckp=emp/~9 school|Ckp=kschool/~9 school|Ckp=name/at~8 school|Ckp=org/~-5
school|Ckp=org/in~5 school|Ckp=place/~-12 school|Ckp=place/of~12 school|Ckp=prof/~-14 school|Ckp=prog/~-14
school|Ckp=prog/of~9 school|Ckp=school/~18 school|Ckp=school/from~15 school|Ckp=school/in~12
school|Ckp=unknown/~-22 school|Ckp=unknown/at~29 school|Ckp=unknown/from~23 school|Ckp=unknown/of~10
school|Ckp=unknown/on~-5 school|Ckp=unknown/w~-7 school|Ckp=word/~13 school|Cq=free~22 school|Cq=how~17
school|Cq=share~13 school|Cv=~26 school|Cv=connect~7 school|Cv=go~7 school|Cv=hold~-6 school|Cv=know~7
school|Cv=play~-9 school|Cv=run~-6 school|Cv=say~-9 school|Cv=shared~13 school|Cv=taught~-6
school|Cv=teach~-8 school|Cv=took~7 school|Cv=trained~16 school|Cx3=ach~5 school|Cx3=all~-11
school|Cx3=als~-8 school|Cx3=ams~15 school|Cx3=ang~-6 school|Cx3=are~6 school|Cx3=ass~5 school|Cx3=e's~-5
school|Cx3=ech~13 school|Cx3=ege~10 school|Cx3=emy~-11 school|Cx3=ers~-12 school|Cx3=ets~8 school|Cx3=ian~14
school|Cx3=ier~-5 school|Cx3=ife~7 school|Cx3=igh~18 school|Cx3=ine~10 school|Cx3=ion~-7 school|Cx3=iss~-7
school|Cx3=ist~7 school|Cx3=ity~8 school|Cx3=iya~8 school|Cx3=lar~6 school|Cx3=man~19 school|Cx3=med~12
school|Cx3=n's~11 school|Cx3=ner~-6 school|Cx3=nts~-7 school|Cx3=ort~6 school|Cx3=ory~12 school|Cx3=rby~-7
school|Cx3=rls~-6 school|Cx3=tle~-5 school|Cx3=ton~-13 school|Cx3=tor~-9 school|Cx3=und~-5 school|Cx3=uni~5
school|Cx3=uth~12 school|Cx3=val~7 school|H=academy~-9 school|H=atento~-8 school|H=college~8
school|H=derby~-10 school|H=high~15 school|H=med~12 school|H=poly~9 school|H=school~-14 school|H=tech~6
school|H=tilaiya~10 school|H=training~11 school|H=uni~8 school|H=university~11 school|acronym~6
school|bias~17 school|c=career~-9 school|c=emp~-12 school|c=encounter~-28 school|c=gathering~-7
school|c=kemp~-30 school|c=korg~-23 school|c=kprog~-9 school|c=kschool~66 school|c=opener~-11
school|c=org~-42 school|c=people~-14 school|c=place~35 school|c=prof~-21 school|c=prog~-9 school|c=school~80
school|c=social~-11 school|c=unit~-13 school|case=all~49 school|case=none~-44 school|case=some~12
school|h=emp~-11 school|h=gathering~-6 school|h=kemp~-10 school|h=korg~-11 school|h=kprog~-11
school|h=kschool~43 school|h=opener~-7 school|h=org~-14 school|h=people~-8 school|h=place~14
school|h=prof~-18 school|h=prog~-5 school|h=school~15 school|n=2~8 school|n=3~8 school|w=air~-7
school|w=army~-6 school|w=atento~-8 school|w=college~24 school|w=da~-12 school|w=de~21 school|w=derby~-10
school|w=esn~-5 school|w=fellowship~-5 school|w=for~-8 school|w=girl~-5 school|w=girls~-6 school|w=high~25
school|w=in~21 school|w=law~7 school|w=legon~-8 school|w=med~12 school|w=mount~7 school|w=my~-9
school|w=national~8 school|w=of~17 school|w=old~-12 school|w=our~-5 school|w=poly~9 school|w=purdue~6
school|w=royal~-8 school|w=same~-9 school|w=school~10 school|w=sea~9 school|w=seminary~8 school|w=st~34
school|w=summer~-10 school|w=teach~-14 school|w=the~-43 school|w=tilaiya~10 school|w=training~10
school|w=uni~8 school|w=unilag~8 school|w=university~11 school|w=wits~10
"""
