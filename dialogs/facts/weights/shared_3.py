"""Weights by which candidates for `shared` are judged. Made by `learning/facts.py`."""

from typing import Final

WEIGHTS: Final = """
x2=sounknown~7 x2=ssencounter~6 x2=ssgathering~7 x2=ssunknown~9 x2=stencounter~14 x2=stgathering~-7
x2=storg~6 x2=stprof~-17 x2=stunknown~-8 x2=stword~16 x2=takorg~-12 x2=taname~-5 x2=taprof~14 x2=taword~7
x2=tekin~10 x2=teprog~6 x2=teunknown~17 x2=teword~-16 x2=thencounter~-11 x2=thprof~26 x2=thunknown~18
x2=thword~-6 x2=tiunknown~-11 x2=toname~12 x2=tounknown~-17 x2=toword~10 x2=tsencounter~10 x2=tsorg~-10
x2=tsprof~39 x2=tsunknown~43 x2=tsword~-24 x2=ttkschool~8 x2=tykschool~8 x2=tyschool~-15 x2=tyunknown~9
x2=tzunknown~6 x2=ueencounter~12 x2=uekin~-7 x2=ueorg~17 x2=ueunknown~6 x2=ugunknown~-8 x2=ulplace~9
x2=ulunknown~14 x2=umgathering~-8 x2=umschool~14 x2=umunknown~-7 x2=unprof~-6 x2=ununknown~9 x2=uporg~-13
x2=upword~9 x2=urencounter~7 x2=urunknown~-21 x2=urword~-7 x2=usunknown~5 x2=utunknown~21 x2=uxunknown~5
x2=vaunknown~-5 x2=veorg~7 x2=vyorg~-6 x2=weunknown~-16 x2=wnkschool~7 x2=wnword~-12 x2=wsgathering~11
x2=wsunknown~-6 x2=wsword~16 x2=yaname~6 x2=yaunknown~8 x2=yaword~-11 x2=ydunknown~7 x2=ymencounter~-6
x2=ysencounter~-7 x2=yskemp~11 x2=ysschool~-14 x2=ysunknown~-13 x2=zeunknown~10 x3=003~-6 x3=010~17
x3=014~-6 x3=12~-12 x3=3~-8 x3=8~7 x3=88~7 x3=989~12 x3=994~-10 x3=aad~7 x3=aba~8 x3=ace~8 x3=ack~12
x3=ada~9 x3=ady~-5 x3=aer~9 x3=aff~9 x3=aga~12 x3=age~-26 x3=ago~-12 x3=aid~21 x3=ake~-11 x3=ako~17
x3=ala~-8 x3=ale~-11 x3=ali~7 x3=alk~-6 x3=all~24 x3=als~30 x3=ama~-6 x3=ame~-9 x3=amp~12 x3=ams~17
x3=and~-22 x3=ane~9 x3=ani~7 x3=ans~-14 x3=any~7 x3=apa~-5 x3=ard~26 x3=are~7 x3=ari~-10 x3=arm~7 x3=ars~-20
x3=art~-14 x3=ary~22 x3=asa~6 x3=ase~6 x3=ash~8 x3=aso~9 x3=ass~17 x3=ast~-8 x3=ate~-11 x3=ati~-6 x3=ato~5
x3=ats~-9 x3=att~8 x3=ave~-6 x3=avy~-6 x3=aya~-10 x3=ays~-24 x3=b~-6 x3=ba~-16 x3=bal~-11 x3=bar~-12
x3=bay~-9 x3=bel~8 x3=ber~10 x3=bio~-5 x3=ble~-10 x3=boy~13 x3=bus~-6 x3=cal~-16 x3=car~6 x3=ces~-6
x3=chv~-8 x3=cks~22 x3=cla~-6 x3=cle~-8 x3=col~7 x3=con~-6 x3=cts~-5 x3=cue~30 x3=cup~6 x3=dam~-5 x3=day~-25
x3=dee~-8 x3=den~-17 x3=der~-13 x3=dge~-5 x3=dic~13 x3=dio~-8 x3=dpd~8 x3=dry~21 x3=e's~13 x3=ead~-11
x3=eam~-18 x3=ear~-11 x3=ech~25 x3=ecs~6 x3=eds~-10 x3=eed~5 x3=eel~-14 x3=een~-8 x3=eer~-21 x3=ees~9
x3=eet~-8 x3=ege~-13 x3=elo~-6 x3=els~-6 x3=ely~-7 x3=emy~5 x3=ena~11 x3=end~-10 x3=ene~-12 x3=ens~-22
x3=ent~-31 x3=era~14 x3=erg~8 x3=eri~-8 x3=erk~-17 x3=ero~14 x3=ers~24 x3=esa~-6 x3=ese~21 x3=esk~11
x3=est~30 x3=eth~-7 x3=eto~11 x3=ets~32 x3=ety~11 x3=eur~-8 x3=eus~7 x3=ewe~-13 x3=ews~18 x3=fa~20 x3=fac~13
x3=for~-8 x3=fts~-5 x3=gan~-7 x3=gar~11 x3=ged~16 x3=ger~-14 x3=gin~11 x3=guy~-6 x3=gym~-6 x3=had~10
x3=hal~10 x3=ham~6 x3=hat~-7 x3=hef~-10 x3=hem~12 x3=hen~-13 x3=hip~32 x3=hm~-7 x3=hop~-17 x3=how~-11
x3=ial~25 x3=ian~21 x3=ice~6 x3=ich~-5 x3=ick~-9 x3=ida~13 x3=ide~-20 x3=idh~5 x3=ier~15 x3=ies~-32
x3=iew~-18 x3=ife~9 x3=ify~-5 x3=igh~13 x3=ike~-6 x3=ild~16 x3=ile~-6 x3=ill~-14 x3=ilo~7 x3=ima~11
x3=ime~-5 x3=ina~-9 x3=ing~13 x3=ink~9 x3=ins~6 x3=int~24 x3=ion~-21 x3=ior~20 x3=ips~-7 x3=ire~-6 x3=irl~10
x3=ise~14 x3=iss~21 x3=ist~-17 x3=ite~18 x3=ith~18 x3=its~-6 x3=itz~6 x3=ive~5 x3=iya~20 x3=ize~11 x3=job~5
x3=kar~12 x3=ker~24 x3=ket~-7 x3=kia~18 x3=kin~-7 x3=kum~-7 x3=lab~6 x3=lam~11 x3=lau~-7 x3=lds~6 x3=lem~13
x3=ler~8 x3=ley~-10 x3=lic~8 x3=lin~-5 x3=lla~-11 x3=lle~-7 x3=llo~-6 x3=lly~-6 x3=lot~-23 x3=lta~-14
x3=lum~9 x3=man~26 x3=mas~8 x3=mba~-7 x3=mbe~-6 x3=med~6 x3=men~6 x3=mer~-16 x3=mes~-17 x3=mir~-5 x3=mit~9
x3=mni~6 x3=mon~-6 x3=n's~-8 x3=nal~-7 x3=nam~13 x3=nar~-12 x3=nca~20 x3=nce~-22 x3=nch~-9 x3=ncy~-12
x3=nde~6 x3=ndi~-8 x3=nds~-25 x3=ndy~-8 x3=neo~8 x3=nes~-22 x3=nga~-5 x3=ngo~10 x3=ngs~-7 x3=nia~-7
x3=nic~26 x3=nie~18 x3=nit~17 x3=nne~-8 x3=nor~8 x3=now~8 x3=nto~8 x3=nts~12 x3=nun~-6 x3=o~-6 x3=o's~7
x3=oat~18 x3=och~-6 x3=ock~-6 x3=oes~22 x3=ofe~-8 x3=ogo~-12 x3=ogy~-7 x3=oks~6 x3=old~8 x3=ole~-9 x3=olm~10
x3=ols~-6 x3=oms~12 x3=ona~-5 x3=ong~-13 x3=ons~-14 x3=ood~-8 x3=ook~-6 x3=ool~-5 x3=oor~-9 x3=ord~-14
x3=ore~-15 x3=org~-5 x3=ork~-6 x3=orm~12 x3=orp~27 x3=ors~15 x3=ort~13 x3=ory~12 x3=oss~-12 x3=ota~14
x3=ots~15 x3=oup~-13 x3=ous~9 x3=out~13 x3=own~-7 x3=ows~-8 x3=oys~-15 x3=pal~12 x3=pat~9 x3=pen~-6 x3=pes~8
x3=phd~-8 x3=pl~6 x3=po~-6 x3=pod~13 x3=ppy~15 x3=pus~-5 x3=rab~10 x3=rad~31 x3=ral~-6 x3=rar~16 x3=ras~14
x3=rby~21 x3=rce~15 x3=rds~26 x3=rep~21 x3=rer~-22 x3=res~-10 x3=rew~-11 x3=rfs~13 x3=ria~-8 x3=ric~8
x3=rim~-6 x3=rks~9 x3=rls~7 x3=rmy~-12 x3=rns~13 x3=rol~15 x3=ron~-11 x3=ros~-5 x3=row~-6 x3=rps~20
x3=rse~11 x3=rum~-6 x3=sch~7 x3=sed~-7 x3=sei~10 x3=ser~-7 x3=ses~28 x3=set~6 x3=sey~10 x3=sio~-5 x3=sir~9
x3=sit~-9 x3=ski~9 x3=sle~-10 x3=son~15 x3=sor~-9 x3=ssy~14 x3=sta~6 x3=sts~29 x3=tag~-10 x3=tas~18
x3=tch~11 x3=ted~-10 x3=tee~23 x3=tel~22 x3=ten~19 x3=ter~-20 x3=tle~20 x3=ton~25 x3=tor~-46 x3=tos~14
x3=tro~10 x3=try~-14 x3=tte~12 x3=uck~-8 x3=uff~-9 x3=ugh~8 x3=uio~6 x3=uit~10 x3=ule~21 x3=ult~6 x3=una~11
x3=und~20 x3=unt~-7 x3=ure~-6 x3=urg~-7 x3=urn~-7 x3=ust~6 x3=uth~17 x3=val~8 x3=ven~-6 x3=ver~-9 x3=ves~26
x3=vet~-9 x3=vey~9 x3=voy~10 x3=way~-10 x3=wer~9 x3=xam~8 x3=xpo~-5 x3=y's~-9 x3=yce~11 x3=yer~-17 x3=yor~7
x3=yrs~7 z=$~22 z='~5 z=(~-13 z=)~28 z=,~58 z=.~-12 z=:~37 z=?~-14 z=about~-7 z=and~-16 z=as~12 z=asked~-6
z=before~9 z=for~22 z=from~-5 z=has~-9 z=he~7 z=i~9 z=in~-16 z=is~10 z=it~-6 z=last~-8 z=monday~14 z=my~-8
z=n~11 z=now~10 z=of~-20 z=on~-6 z=one~7 z=she~-6 z=the~8 z=to~-6 z=wants~8 z=where~26 z=¶~-10
"""
