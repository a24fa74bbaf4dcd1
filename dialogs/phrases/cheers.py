"""Lists what a school's people call to each other: teams' names and cheers, as public facts.

A row is `names | cheer`: full name first, then short forms that can mean no other school, apart by
semicolons. A cheer without “!” is a team's name and is called as “Go …!”.
"""

from typing import Final

ROWS: Final = """
Abilene Christian University; Abilene Christian | Wildcats
American University | Eagles
Appalachian State University; Appalachian State; App State | Mountaineers
Arizona State University; Arizona State | Sun Devils
Arkansas State University; Arkansas State | Red Wolves
Auburn University; Auburn | War Eagle!
Augustana University | Vikings
Austin Peay State University; Austin Peay | Let's go Peay!
Ball State University; Ball State | Cardinals
Bates College; Bates | Bobcats
Baylor University; Baylor | Sic 'em, Bears!
Bellarmine University; Bellarmine | Knights
Belmont University | Bruins
Bethune-Cookman University; Bethune-Cookman | Wildcats
Binghamton University; SUNY Binghamton; Binghamton | Bearcats
Boise State University; Boise State | Broncos
Boston College | Eagles
Boston University | Terriers
Bowdoin College; Bowdoin | Polar Bears
Bowling Green State University; Bowling Green | Falcons
Bradley University | Braves
Brandeis University; Brandeis | Judges
Brigham Young University; BYU | Cougars
Brown University | Bears
Bryant University | Bulldogs
Bucknell University; Bucknell | Bison
Butler University | Bulldogs
Cal Poly San Luis Obispo; Cal Poly SLO; California Polytechnic State University | Mustangs
Cal State Bakersfield; CSU Bakersfield | Roadrunners
Cal State Fullerton; CSU Fullerton; California State University, Fullerton | Titans
Cal State Northridge; CSUN | Matadors
Cal State Long Beach; Long Beach State; CSULB | Go Beach!
California Institute of Technology; Caltech | Beavers
California State University, Fresno; Fresno State | Bulldogs
California State University, Sacramento; Sacramento State; Sac State | Hornets
Canisius University; Canisius College; Canisius | Golden Griffins
Carleton College; Carleton | Knights
Carnegie Mellon University; Carnegie Mellon | Tartans
Case Western Reserve University; Case Western | Spartans
Central Connecticut State University | Blue Devils
Central Michigan University; Central Michigan | Fire up, Chips!
Chicago State University | Cougars
Clark Atlanta University; Clark Atlanta | Panthers
Clemson University; Clemson | Tigers
Cleveland State University; Cleveland State | Vikings
Coastal Carolina University; Coastal Carolina | Chants up!
Colby College; Colby | Mules
Colgate University; Colgate | 'Gate
College of Charleston | Cougars
College of the Holy Cross | Crusaders
College of William & Mary; College of William and Mary; William & Mary; William and Mary | Tribe
Colorado State University; Colorado State | Rams
Columbia University | Lions
Coppin State University; Coppin State | Eagles
Cornell University | Big Red
Creighton University; Creighton | Jays
Dartmouth College; Dartmouth | Big Green
Davidson College | Wildcats
Delaware State University; Delaware State | Hornets
Denison University; Denison | Big Red
DePaul University; DePaul | Blue Demons
Drake University | Bulldogs
Drexel University; Drexel | Dragons
Duke University; Duke | Blue Devils
Duquesne University; Duquesne | Dukes
East Carolina University; East Carolina | Pirates
East Tennessee State University; ETSU | Bucs
Eastern Illinois University; Eastern Illinois | Panthers
Eastern Kentucky University; Eastern Kentucky | Colonels
Eastern Michigan University; Eastern Michigan | Eagles
Eastern Washington University; Eastern Washington | Eags
Elon University; Elon | Phoenix
Emory University; Emory | Eagles
Evergreen State College | Geoducks
Fairfield University | Stags
Fairleigh Dickinson University; Fairleigh Dickinson | Knights
Florida A&M University; Florida A&M; FAMU | Rattlers
Florida Atlantic University; Florida Atlantic; FAU | Owls
Florida Gulf Coast University; FGCU | Eagles
Florida International University; FIU | Panthers
Florida State University; Florida State | Noles
Fordham University; Fordham | Rams
Franklin & Marshall College; Franklin & Marshall | Diplomats
Furman University; Furman | Paladins
Gardner-Webb University; Gardner-Webb | Bulldogs
George Mason University; George Mason; GMU | Patriots
George Washington University; GWU | Revolutionaries
Georgetown University; Georgetown | Hoya Saxa!
Georgia Institute of Technology; Georgia Tech | Jackets
Georgia Southern University; Georgia Southern | Hail Southern!
Georgia State University; Georgia State | Panthers
Gonzaga University; Gonzaga | Zags
Grambling State University; Grambling State; Grambling | Tigers
Grand Canyon University | Lopes
Grand Valley State University; Grand Valley State; GVSU | Lakers
Grinnell College; Grinnell | Pioneers
Hampton University | Pirates
Harvard University; Harvard | Crimson
Harvey Mudd College; Harvey Mudd | Stags
Haverford College; Haverford | Fords
Hofstra University; Hofstra | Pride
Howard University | Bison
Idaho State University; Idaho State | Bengals
Illinois State University; Illinois State | Redbirds
Indiana State University; Indiana State | Sycamores
Indiana University Bloomington; Indiana University | Hoosiers
Iona University; Iona College | Gaels
Iowa State University; Iowa State | Cyclones
Ithaca College | Bombers
Jackson State University; Jackson State | Tigers
Jacksonville State University; Jacksonville State | Gamecocks
Jacksonville University | Dolphins
James Madison University; James Madison; JMU | Dukes
Johns Hopkins University; Johns Hopkins | Blue Jays
Kansas State University; Kansas State; K-State | Wildcats
Kennesaw State University; Kennesaw State | Owls
Kent State University; Kent State | Golden Flashes
Kenyon College; Kenyon | Owls
La Salle University | Explorers
Lafayette College | Leopards
Lamar University | Cardinals
Lehigh University; Lehigh | Mountain Hawks
Liberty University | Flames
Lipscomb University; Lipscomb | Bisons
Long Island University | Sharks
Longwood University; Longwood | Lancers
Louisiana State University; LSU | Geaux Tigers!
Louisiana Tech University; Louisiana Tech | Bulldogs
Loyola Marymount University; Loyola Marymount | Lions
Loyola University Chicago; Loyola Chicago | Ramblers
Loyola University Maryland | Greyhounds
Macalester College; Macalester | Scots
Manhattan University; Manhattan College | Jaspers
Marist University; Marist College | Red Foxes
Marquette University; Marquette | Golden Eagles
Marshall University | Herd
Massachusetts Institute of Technology | Beavers
McNeese State University; McNeese | Cowboys
Mercer University | Bears
Merrimack College; Merrimack | Warriors
Miami University | RedHawks
Michigan State University; Michigan State | Go Green!
Michigan Technological University; Michigan Tech | Huskies
Middle Tennessee State University; Middle Tennessee; MTSU | Blue Raiders
Middlebury College; Middlebury | Panthers
Mississippi State University; Mississippi State | Hail State!
Mississippi Valley State University | Delta Devils
Missouri State University; Missouri State | Bears
Monmouth University | Hawks
Montana State University; Montana State | Cats
Morehead State University; Morehead State | Eagles
Morehouse College; Morehouse | Maroon Tigers
Morgan State University; Morgan State | Bears
Mount Holyoke College; Mount Holyoke | Lyons
Murray State University; Murray State | Racers
New Mexico State University; New Mexico State; NMSU | Aggies
New York University; NYU | Violets
Niagara University | Purple Eagles
Nicholls State University | Colonels
Norfolk State University; Norfolk State | Spartans
North Carolina A&T State University; North Carolina A&T; NC A&T | Aggie Pride!
North Carolina Central University; NCCU | Eagles
North Carolina State University; NC State | Pack
North Dakota State University; North Dakota State; NDSU | Bison
Northeastern University; Northeastern | Huskies
Northern Arizona University; Northern Arizona | Jacks
Northern Illinois University; Northern Illinois; NIU | Huskies
Northern Kentucky University; Northern Kentucky | Norse
Northwestern State University | Demons
Northwestern University; Northwestern | Cats
Oakland University | Golden Grizzlies
Oberlin College; Oberlin | Yeomen
Occidental College | Tigers
Ohio State University; Ohio State | Bucks
Ohio University | Bobcats
Oklahoma State University; Oklahoma State | Pokes
Old Dominion University; Old Dominion; ODU | Monarchs
Oral Roberts University; Oral Roberts | Golden Eagles
Oregon State University; Oregon State | Beavs
Penn State University; Penn State; Pennsylvania State University | We are!
Pepperdine University; Pepperdine | Waves
Pomona College | Sagehens
Portland State University; Portland State | Viks
Prairie View A&M University; Prairie View A&M | Panthers
Princeton University; Princeton | Tigers
Providence College | Friars
Purdue University; Purdue | Boiler up!
Queens University of Charlotte | Royals
Quinnipiac University; Quinnipiac | Bobcats
Radford University; Radford | Highlanders
Reed College | Griffins
Rensselaer Polytechnic Institute; RPI | Red
Rhodes College | Lynx
Rice University; Rice | Owls
Rider University | Broncs
Robert Morris University | Colonials
Rochester Institute of Technology; RIT | Tigers
Rose-Hulman Institute of Technology; Rose-Hulman | Engineers
Rutgers University; Rutgers | Scarlet Knights
Sacred Heart University | Pioneers
Saint Joseph's University; St. Joseph's University | Hawks
Saint Louis University | Billikens
Saint Mary's College of California | Gaels
Saint Peter's University | Peacocks
Sam Houston State University; Sam Houston State; Sam Houston | Bearkats
Samford University; Samford | Bulldogs
San Diego State University; San Diego State; SDSU | Aztecs
San Francisco State University; San Francisco State; SFSU | Gators
San Jose State University; San Jose State; San José State University; SJSU | Spartans
Santa Clara University; Santa Clara | Broncos
Savannah State University | Tigers
Seattle University | Redhawks
Seton Hall University; Seton Hall | Pirates
Siena College; Siena University | Saints
Skidmore College; Skidmore | Thoroughbreds
South Carolina State University | Bulldogs
South Dakota State University; South Dakota State | Jacks
Southeast Missouri State University | Redhawks
Southeastern Louisiana University | Lions
Southern Illinois University; Southern Illinois University Carbondale | Salukis
Southern Methodist University | Mustangs
Southern University | Jaguars
Southern Utah University | Thunderbirds
Spelman College; Spelman | Jaguars
St. Bonaventure University; St. Bonaventure | Bonnies
St. John's University | Johnnies
St. Olaf College; St. Olaf | Um! Yah! Yah!
Stanford University; Stanford | Cardinal
Stephen F. Austin State University; Stephen F. Austin | Axe 'em, Jacks!
Stetson University; Stetson | Hatters
Stevens Institute of Technology | Ducks
Stony Brook University; Stony Brook | Seawolves
Swarthmore College; Swarthmore | Garnet
Syracuse University; Syracuse | Orange
Tarleton State University; Tarleton State | Texans
TCU; Texas Christian University | Frogs
Temple University | Owls
Tennessee State University; Tennessee State | Tigers
Tennessee Tech University; Tennessee Tech | Golden Eagles
Texas A&M University; Texas A&M; TAMU | Gig 'em!
Texas Southern University; Texas Southern | Tigers
Texas State University; Texas State | Eat 'em up, Cats!
Texas Tech University; Texas Tech | Wreck 'em!
The Citadel | Bulldogs
Towson University; Towson | Tigers
Trinity College Hartford | Bantams
Troy University | Trojans
Truman State University; Truman State | Bulldogs
Tufts University; Tufts | Jumbos
Tulane University; Tulane | Roll Wave!
Tuskegee University; Tuskegee | Golden Tigers
UC Berkeley; University of California, Berkeley; Cal Berkeley | Bears
UC Davis; University of California, Davis | Ags
UC Irvine; University of California, Irvine | Zot! Zot! Zot!
UC Riverside; University of California, Riverside; UCR | Highlanders
UC San Diego; University of California, San Diego; UCSD | Tritons
UC Santa Barbara; University of California, Santa Barbara; UCSB | Gauchos
UC Santa Cruz; University of California, Santa Cruz; UCSC | Slugs
UCLA; University of California, Los Angeles | Bruins
UMass; UMass Amherst; University of Massachusetts Amherst; University of Massachusetts | Minutemen
UMass Lowell; University of Massachusetts Lowell | River Hawks
United States Air Force Academy; Air Force Academy | Falcons
United States Military Academy; West Point | Go Army!
United States Naval Academy; Annapolis | Go Navy!
University at Albany; SUNY Albany | Great Danes
University at Buffalo; SUNY Buffalo | Bulls
University of Akron | Zips
University of Alabama | Roll Tide!
University of Alabama at Birmingham; UAB | Blazers
University of Alaska Anchorage | Seawolves
University of Alaska Fairbanks | Nanooks
University of Arizona | Bear down!
University of Arkansas | Woo pig!
University of Central Arkansas | Bears
University of Central Florida; UCF | Knights
University of Chicago; UChicago | Maroons
University of Cincinnati | Bearcats
University of Colorado Boulder; CU Boulder; University of Colorado | Sko Buffs!
University of Connecticut; UConn | Huskies
University of Dayton | Flyers
University of Delaware | Hens
University of Denver | Pioneers
University of Detroit Mercy; Detroit Mercy | Titans
University of Evansville | Aces
University of Florida | Gators
University of Georgia; UGA | Dawgs
University of Hartford | Hawks
University of Hawaii; University of Hawaii at Manoa; University of Hawaiʻi | Bows
University of Houston | Coogs
University of Idaho | Vandals
University of Illinois; University of Illinois Urbana-Champaign; UIUC | I-L-L!
University of Illinois Chicago; UIC | Flames
University of Iowa; UIowa | Hawks
University of Kansas | Rock chalk!
University of Kentucky | Cats
University of Louisville | Cards
University of Maine; UMaine | Black Bears
University of Maryland | Terps
University of Maryland, Baltimore County; UMBC | Retrievers
University of Memphis | Tigers
University of Miami | Canes
University of Michigan; UMich | Go Blue!
University of Minnesota; UMN | Gophers
University of Minnesota Duluth | Bulldogs
University of Mississippi; Ole Miss | Hotty Toddy!
University of Missouri; Mizzou | M-I-Z!
University of Montana | Griz
University of Nebraska; University of Nebraska-Lincoln; UNL | Go Big Red!
University of Nebraska Omaha | Mavs
University of Nevada, Las Vegas; UNLV | Rebels
University of Nevada, Reno; UNR | Wolf Pack
University of New Hampshire; UNH | Wildcats
University of New Mexico; UNM | Lobos
University of North Carolina; UNC Chapel Hill; University of North Carolina at Chapel Hill | Heels
University of North Carolina at Charlotte; UNC Charlotte | Niners
University of North Carolina at Greensboro; UNC Greensboro; UNCG | Spartans
University of North Carolina Wilmington; UNC Wilmington; UNCW | Seahawks
University of North Dakota | Fighting Hawks
University of North Florida | Ospreys
University of North Texas; UNT | Mean Green
University of Northern Colorado | Bears
University of Northern Iowa; Northern Iowa | Panthers
University of Notre Dame; Notre Dame | Irish
University of Oklahoma | Boomer Sooner!
University of Oregon | Ducks
University of Pennsylvania; UPenn; Penn | Quakers
University of Pittsburgh; Pitt | Hail to Pitt!
University of Portland | Pilots
University of Rhode Island; URI | Rhody
University of Richmond | Spiders
University of Rochester | Yellowjackets
University of San Diego | Toreros
University of San Francisco | Dons
University of South Alabama | Jags
University of South Carolina | Gamecocks
University of South Dakota | Yotes
University of South Florida | Bulls
University of Southern California | Fight on!
University of Southern Mississippi; Southern Miss | To the top!
University of Tennessee; UT Knoxville | Vols
University of Tennessee at Chattanooga; Chattanooga | Mocs
University of Texas at Austin; University of Texas; UT Austin | Hook 'em!
University of Texas at Arlington; UT Arlington; UTA | Mavericks
University of Texas at Dallas; UT Dallas | Comets
University of Texas at El Paso; UTEP | Picks up!
University of Texas at San Antonio; UTSA | Birds up!
University of the Pacific | Tigers
University of Toledo | Rockets
University of Tulsa | Hurricane
University of Utah | Utes
University of Vermont; UVM | Cats
University of Virginia; UVA | Wahoowa!
University of Washington; UW Seattle; UDub | Dawgs
University of Wisconsin; University of Wisconsin-Madison; UW-Madison | On, Wisconsin!
University of Wisconsin-Milwaukee; UW Milwaukee; UWM | Panthers
University of Wisconsin-Stout; UW-Stout; Stout | Blue Devils
University of Wyoming | Pokes
Utah State University; Utah State | Aggies
Utah Valley University | Wolverines
Valparaiso University; Valparaiso; Valpo | Beacons
Vanderbilt University; Vanderbilt; Vandy | Anchor down!
Vassar College; Vassar | Brewers
Villanova University; Villanova | Nova
Virginia Commonwealth University; VCU | Rams
Virginia Military Institute; VMI | Keydets
Virginia Tech; Virginia Polytechnic Institute | Hokies
Wagner College | Seahawks
Wake Forest University; Wake Forest | Deacs
Washington and Lee University; Washington and Lee | Generals
Washington State University; Washington State; WSU Pullman; Wazzu | Cougs
Washington University in St. Louis; WashU | Bears
Wellesley College; Wellesley | Blue
Wesleyan University | Cardinals
West Virginia University; WVU | Let's go, Mountaineers!
Western Carolina University; Western Carolina | Catamounts
Western Illinois University; Western Illinois | Leathernecks
Western Kentucky University; Western Kentucky; WKU | Tops
Western Michigan University; Western Michigan | Broncos
Western Washington University; Western Washington | Vikings
Wichita State University; Wichita State | Shockers
Williams College | Ephs
Winthrop University; Winthrop | Eagles
Wofford College; Wofford | Terriers
Worcester Polytechnic Institute; WPI | Goats
Wright State University; Wright State | Raiders
Xavier University | Muskies
Yale University; Yale | Bulldogs
Youngstown State University; Youngstown State | Guins
"""
