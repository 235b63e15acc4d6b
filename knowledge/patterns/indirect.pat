# Who somebody in care is, told without a name and without a figure: a calling, what the reader is said to know of them, what
# befell them that would be talked about, a birth or an age that few have. No table can count these; a neighbour,
# a colleague or a reader of the local paper needs no count.

# What the author did for somebody, and where they were seen.
set tended = ^treat ^nurse ^deliver ^discharge ^admit ^clerk ^catheterise ^cannulate ^wash ^toilet ^hoist ^scan ^intubate ^extubate ^sedate ^suture ^stitch ^triage ^x-ray ^assess ^bathe ^resuscitate ^section ^defibrillate ^vaccinate ^bleed "dressed his" "dressed her" "dressed a" "dressed the" "dressed our" "dressing a" "dressing the" "dressing an"
  "scrubbed for" "scrubbed in for" "scrubbed in on" "popped in on" "called in on" "sat with" "sitting with" "looked after" "looking after" "cared for" "caring for" "laid out" "operated on" "worked on" "called to" "sent to" "blue-lighted" "blued in" "stood by for" "took bloods from" "bloods off" "fitted" "plastered" "home visit to" "first visit to" "shocked"
set seen = "in with us" "was in with" "in last night" "in last nite" "in today" "in this morning" "in this afternoon" "in tonight" "in yesterday" "in again" "back in" "came in" "come in" "comes in" "brought in" "was in for" "were in for" "in for his" "in for her" "in for a" "in my chair" "in the chair" "in my clinic" "in our clinic" "in clinic" "in the clinic" "with us" "with me today" "in the scanner" "in the truck" "in my truck" "in the back of the truck" "in the ambulance" "in my ambulance" "on our bay" "on my bay" "on the bay" "on our ward" "on my ward" "on the ward" "on our unit" "on the unit" "on my unit" "on my list" "on our list" "on my table" "on the table" "on my round" "on our round" "on my patch" "on my caseload" "on our caseload" "on my books" "on our books" "in resus" "in majors" "in theatre" "to theatre" "from theatre" "in recovery" "in our icu" "on icu" "on itu" "in itu" "on hdu" "in hdu" "in nicu" "on nicu" "in scbu" "in our hospice" "in the hospice" "in our home" "at our home" "in detox" "in our detox" "in rehab" "under our team" "under us" "in cubicle" "in my cubicle" "in the side room" "in a side room" "on the trolley" "on a trolley" "in the waiting room" "in my consulting room" "at the desk" "in the treatment room" "admitted" "discharged" "readmitted" "sectioned" "intubated" "our regular" "for bloods" "for a scan" "for his scan" "for her scan" "his dressings" "her dressings" "stump"
set apart = "my uncle" "my aunt" "my nan" "my dad" "my mum" "i'm a" "im a" "i am a" "i was a" "i used to be" "talk to" "gave a talk" "talk about" "lecture" "open day" "our canteen" "donated" "donation" "fundraiser" "sponsored" "cake" "quiz" "novel" "film" "episode" "documentary" "recruit" "recruiting" "apply" "vacancy" "my husband" "my wife" "my partner" "my brother" "my sister" "my son" "my daughter" "my lad" "my mate" "my friend" "my neighbour" "our neighbour" "teaching" "students" "guidance" "campaign" "should" "if you" "if your" "how to"

# --- a calling ---------------------------------------------------------------------------------------

person [care=patient]

rule calling_cared_for
  (the | a | an | our | that | this | another | one | retired | former | ex | old | young | mr) ..3 (CALLING[kind!=does])=it
  near 30 ({tended} | {seen} | IN_CARE | BEDSPACE | HEALTH)
  unless ({apart} ; MINE KIN ; i'm ; im ; you ; could ; PUBLIC_ROLE)
hit  Popped in on the old postmaster today, his ulcer has healed
hit  The butcher from our road was in last night with two fingers off
miss My uncle was a butcher and was in last night
miss The butcher sells good ham

topic confidentiality.indirect_identifier

rule calling_seen strength .8
  (the | a | an | our | that | this | another | one | retired | former | ex | old | young | half) ..3 (CALLING[kind!=does])=it
  near 30 ({tended} | {seen} | IN_CARE | BEDSPACE)
  unless ({apart} ; MINE KIN ; i'm ; im ; "wishing the" ; chaplaincy ; team ; vet nurse ; "vestry" ; "the line")
hit  Popped in on the old postmaster today, his leg ulcer has healed
hit  The butcher from the end of our road was in last night with two fingers in a bag
hit  Sectioned the deputy head from the comp last night
hit  Delivered the chip shop owner's third this morning
miss My brother's a butcher and he was in last night
miss The lollipop man gave me a high five on my way to work
miss A wing walker gave a talk on our ward

rule my_calling strength .75
  (PAUSE (my | our)) ..2 (CALLING[kind!=does])=it ..5 (HEALTH | CLINICAL | {seen} | (half | one | no | new | bad) (a | an)? (leg | legs | larynx | lung | lungs | arm | arms | eye | hip | heart | liver | kidney | hand | foot | breast | voice))
  unless ({apart} ; MINE KIN ; hairdresser ; barber ; plumber ; builder ; i'm ; im ; (piano | guitar | violin | singing | music | dance | yoga | pilates | swimming | language | spanish | french | art | drama) (teacher | tutor | coach | instructor))
hit  My opera singer has half a larynx and held a note today
hit  Our organist with the stroke can't read the hymns
hit  My retired miner came in for his oxygen
miss My hairdresser has a bad back and hates my fringe
miss My driving instructor has the patience of a saint
miss My piano teacher has one bad hand and plays like rain
miss Our postman has a new bike

rule once_was strength .75
  (used to be | used to work as | was once | had been | "was a" | "was an" | "was the" | "were a" | "been a" | "retired") ..3 (CALLING)=it
  near 30 (PERSON[care=patient] | PATIENT_WORD[care=sure] | {seen} | {tended} | BEDSPACE | num(85..110))
  unless ({apart} ; MINE KIN ; i'm ; im ; before PRONOUN)
hit  so my patient today used to be a ballet dancer and corrected my posture
hit  She was 104 and was a spitfire mechanic and she has just arm wrestled the physio
hit  The lady in bed 4 was once a lion tamer
miss My nan was a land girl and she is 90
miss My tutor used to be a ballet dancer
miss Dad was a miner, then a bus driver

rule still_does strength .75
  (PERSON[care=patient] | patient | lady | gentleman | chap | fella | bloke | lad | woman | man | girl | her | him)=it (who | that | as | what) ..1 (does | do | runs | ran | works | worked | keeps | kept | owns | owned | sells | sold | drives | drove | teaches | taught | plays | played | sings | sang | coaches | coached | reads | read | won | judges | organises | umpires | CALLING[kind=does]) ..5
  near 30 (HEALTH | CLINICAL | {seen} | {tended} | IN_CARE | BEDSPACE | "big c" | "the c word")
  unless ({apart} ; MINE KIN ; nurse ; doctor ; ROLE)
hit  that woman who does the flowers at church has got the big C
hit  The chap who runs the chandlery came in with his chest
hit  the lady who read the lesson at the carnival was in for her smear, done
miss that woman who does the flowers is at the fair
miss The man who runs our canteen makes a good pie
miss My uncle, a man who runs a chandlery, had a stroke

rule by_where_known strength .75
  (her | him | lad | lass | bloke | chap | fella | woman | man | lady | girl | guy | couple | one) (from | off | at | out) (the | our | that) ..2 (shop | chippy | chipper | garage | pub | spar | co-op | coop | bakery | butchers | school | church | chapel | mosque | temple | gurdwara | post office | library | allotments | allotment | market | stables | caravan | caravans | farm | mill | factory | council | bookies | barbers | salon | takeaway | gym | club | bowls | bowls club | choir | band | panto | ferry | lifeboat | island | manor | vicarage | rectory | big house | corner house | canal | nursery)
  near 30 (HEALTH | CLINICAL | {seen} | {tended} | IN_CARE | BEDSPACE)
  unless ({apart} ; MINE KIN ; ROLE ; nurse)
hit  him from the garage was in with us, chest pain, smoking in the bay
hit  the lady from the post office came in with her hip
hit  That couple at the chip shop have had the twins, discharged today
miss the lady from the post office waved at me
miss him from the garage fixed my brakes
miss the nurse, a lad from the farm, is on our ward

# --- what the reader is said to know ---------------------------------------------------------------------

rule reader_knows strength .75
  (("you'd" | youd | "you would" | "you'll" | youll | "you will" | "you all" | "you've all" | youve | "you've" | "you may" | "you might" | "most of you") (all | probably | have)? (know | recognise | have seen | seen | have read | read | remember | heard | have heard | see) ..1 (him | her | them | his | hers | who | the | it | about | "their") | (everyone | everybody | "half the town" | "the whole village" | "the whole town" | "half the village") ..3 (knows | remembers | recognised | recognises | saw | watched) ..1 (him | her | them | who | it))=it
  near 40 (PERSON[care=patient] | PRONOUN[sex=m] | PRONOUN[sex=f])
  unless ({apart} ; i ; CALLING wanted ; lecturer ; class ; sister in charge ; "when you're" ; by the end ; answer ; symptoms ; signs)
hit  You'd know his face, and today he cried
hit  You'll have read about her in the Echo
hit  everyone round here knows him and his barrow
miss You'll see the queue from the car park
miss If you know him, tell him we said well done
miss You'll know the signs of sepsis by the end

# --- what befell them ------------------------------------------------------------------------------------

set befell = "fell through" "fell off" "fell from" "fell down" "jumped off" "jumped from" "jumped in front" "jumped out" "gored by" "trampled by" "kicked by" "bitten by a snake" "bitten by an adder" "bitten by a seal" "bitten by a pig" "bitten by a horse" "mauled by" "run over" "crushed by" "pinned under" "pinned by" "trapped under" "trapped in" "buried under" "dragged under" "hit by a train" "hit by a tram" "hit by a bus" "hit by a lorry" "hit by a tractor" "under a tram" "under a train" "under a bus" "under a lorry" "under a tractor" "under the tram" "under the bus" "under the train" "off the roof" "off a roof" "off the bridge" "off a bridge" "off the pier" "off the cliff" "off a cliff" "off the harbour wall" "off the balcony" "off the multi storey" "off the multi-storey" "came off his bike" "came off her bike" "came off his motorbike" "came off her motorbike" "came off a motorbike" "came off his horse" "came off her horse" "came off his quad" "came off her quad" "came off his scooter" "came off her scooter" "came off the jet ski" "came off the trampoline" "come off his bike" "come off her bike" "come off his motorbike" "come off her horse" "come off his quad" "thrown from" "thrown off" "struck by lightning" "impaled on" "impaled by" javelin "nail gun" "stabbed outside" "shot outside" "stabbed in" "shot in" "exploding" "exploded" "caught fire" "set fire to" "house fire" "caravan fire" "carbon monoxide" "pulled from the river" "pulled from the sea" "pulled from the canal" "pulled from the lake" "pulled out of the" "out of the river" "out of the canal" "out of the sea" "in the harbour" "washed up" "parachute" "skydive" "tandem skydive" paraglider "hang glider" microlight "hot air balloon" "light aircraft" "zip wire" "bungee" "in the baler" "in a baler" "in the thresher" "in the combine" "in the auger" "in the slurry" "slurry pit" "grain silo" "quarry face" "lift shaft" "combine harvester" "chainsaw" "wood chipper" "conveyor" "forklift" "scaffolding" "bouncy castle" "dodgems" "waltzers" "fairground ride" "collapsed at the" "collapsed in the" "went down at the" "went down on the" "dropped at the" "arrested at the" "arrested on the" "arrested in the"

rule talked_of strength .75
  {befell}=it
  near 40 (PERSON[care=patient] | {seen} | {tended} | IN_CARE | BEDSPACE | "in the truck" | "two plates" | "screws" | "resus" | "theatre" | "my patient" | "stitches" | "moved his toes" | "held my hand" | "his leg" | "her leg" | "he's lived" | "didn't make it" | "never made it" | "pronounced")
  unless ({apart} ; MINE KIN ; my shed ; my own ; i came ; i'd ; charity ; airways ; never ; "do not" ; "don't" ; avoid ; raised ; raising ; safety ; training ; risk ; nearly ; i fell ; i jumped ; bin ; policy)
hit  took a fella to theatre today who'd been gored by his own bull
hit  Man under a tram in rush hour, he held my hand the whole time
hit  The lad who fell off the pier is in our resus
miss I did a skydive for charity and fell off the sofa after
miss If somebody is trapped under a vehicle, ring 999
miss Never go in after a dog in the canal, people get pulled out of the water

rule match_stopped strength .65
  (rugby | football | cricket | hockey | netball | polo | ice hockey | judo | boxing | cycling | running | rowing | sailing | swimming | gymnastics | bowls | darts) (club | squad | team | match | side | lads | girls | ground | pitch)
  near 30 (shout to | called to | "in for swabs" | arrest on | {seen} | IN_CARE | neck | BEDSPACE | {tended} | concussion | "broken leg" | "collapsed" | "knocked out" | "in for")
  unless ({apart} ; MINE KIN ; my ; i ; we won ; our team ; staff ; join ; training ; fixtures)
hit  Shout to the rugby club tonight, prop forward, neck
hit  half the football squad in for swabs today
hit  The netball captain of the county side, a netball team of nine, was in last night
miss Our team won at the rugby club, what a night
miss I go to the running club on Monday
miss Fixtures of the hockey club are up

rule three_at_once strength .7
  ((three | four | five | six | both | all three | all four | all five | two) (of the)? (siblings | brothers | sisters | cousins | generations | brothers-in-law) | (father and son | mother and daughter | father and daughter | mother and son | husband and wife | "mum and dad" | twins | triplets | "the whole family" | "family of four" | "family of five" | "family of six" | "all five of them" | "all six of them"))=it
  near 24 (resus | {seen} | {tended} | IN_CARE | BEDSPACE | nursed | "same ward" | "same bay" | "one bay" | "next bed" | ventilated | intubated | "both had" | "both have")
  unless ({apart} ; MINE KIN ; my ; our family ; nurse ; nurses ; lovely colleagues ; i came)
hit  Three siblings in resus after the campsite
hit  Four generations in one cottage and I have nursed all of them, two brothers in with us
hit  Father and son in the same bay with the same hip
miss My three sisters came to stay
miss Two brothers run the chip shop
miss Husband and wife nurses on our ward

# --- a birth, an age, a stay that few have ---------------------------------------------------------------

rule born_somewhere strength .75
  (born | delivered | birth | arrived | baby | labour | caught) ..6 ((on | in | at | off | behind | beside | outside) (a | the | her | their | our)? ..2 (narrowboat | boat | barge | ferry | train | bus | tram | plane | taxi | van | lorry | car | "car park" | lay-by | layby | "lay by" | motorway | a-road | roundabout | bridge | lift | field | tent | yurt | caravan | barn | stable | shed | steps | doorstep | porch | stairs | corridor | foyer | supermarket | tesco | asda | aldi | lidl | pub | beach | lighthouse | island | snow | trolley shelter | "back seat" | forecourt))=it
  unless ({apart} ; MINE KIN ; my ; i ; calf ; parcel ; order ; pizza ; shopping ; lamb ; lambs ; foal ; kittens ; puppies ; "baby shower" ; parking)
hit  Water birth on a narrowboat at 3am
hit  A tot born on the hospital steps has the smallest pacemaker
hit  delivered a girl in a lay-by tonight
miss I was born on a ferry, ask my mum
miss The calf was born in the field
miss Parcel delivered in the porch

rule many_born strength .8
  (triplets | quads | quadruplets | quins | quintuplets | "conjoined twins" | "identical triplets" | "two sets of twins")=it
  near 16 (born | delivered | delivery | girls | boys | "at ours" | tonight | nicu | scbu | labour | caesarean | section | theatre | weeks | mum | home)
  unless ({apart} ; MINE KIN ; my ; i ; killing ; leg day ; squats ; research ; a year)
hit  quads, four girls, born at ours at teatime
hit  Delivered triplets tonight
hit  The triplets are home from nicu
miss quads are killing me, leg day
miss My triplets are three today
miss Research on triplets born in 2010

rule great_age strength .7
  (she | he | "she's" | "he's" | shes | hes | is | was | of | aged | turned | turns | turning | her | his | our | PAUSE) (nearly | almost | now | just)? num(100..110)=it (PAUSE | and | today | with | tomorrow | year | years | yo | yr | still | on | in | who | but | this | next | "year-old" | discharged | walking)
  near 24 (PERSON[care=patient] | physio | resident | "our ward" | "the ward" | "bay" | {tended} | "my patient" | "in bed" | discharged | admitted | telegram | "card from the king")
  unless ({apart} ; MINE KIN ; my ; i ; percent ; PERCENT ; beds ; staff ; temperature ; pulse ; "heart rate" ; people ; miles ; patients ; bpm ; degrees ; mg ; hundred ; clients ; 999)
hit  shes 104 and she has just arm wrestled the physio
hit  Our resident is 101 and still beats us at bridge, she says
hit  A lady of 103 discharged today, walking, she said it was the gin
miss My nan is 104 and lives by the ward
miss her temperature was 104 on the ward
miss It works for 100% of clients on our ward, she said

rule longest_here strength .75
  (("our" | "the" | "my" | "unit's" | "ward's" | "hospital's" | "world's" | "country's" | "uk's" | "county's") (longest | youngest | oldest | smallest | tiniest | heaviest | biggest | first) ..1 (stayer | staying | patient | inpatient | survivor | resident | baby | recipient | pacemaker | transplant | donor | ever | preemie) | day num(30..900) | (num(40..900) days (here | "with us" | "in icu" | "on icu" | on the unit | on itu)))=it
  near 40 (PERSON[care=patient] | home | went | ward | unit | ventilated | tot | baby | PRONOUN[sex=m] | PRONOUN[sex=f] | discharged | sepsis)
  unless ({apart} ; MINE KIN ; my own ; my first ; my ; i ; challenge ; strike ; no sugar ; of lockdown ; without)
hit  Day 40 and our longest stayer went home
hit  The unit's tiniest baby is off the ventilator, she went home
hit  World's smallest pacemaker today in a tot born here
miss Day 40 of no sugar
miss The longest shift of my week
miss My first baby is 30 today

rule only_one_here strength .75
  ("there's only one" | "theres only one" | "there is only one" | "the only" | "our only" | "only one" | "the only one" | "one of only")=it ..4 (patient | case | house | family | man | woman | lady | lad | girl | child | boy | person | gentleman | couple | farm | survivor | one)
  near 30 (HEALTH | CLINICAL | {seen} | {tended} | IN_CARE | BEDSPACE | PERSON[care=patient])
  unless ({apart} ; MINE KIN ; my ; nurse ; nurses ; staff ; "in the room" ; reason ; i'm ; im ; "i was" ; we're)
hit  There's only one house on the round with a peacock and the gentleman in it lost his leg
hit  She is the only child on the island with the pump, admitted again
hit  the only man in town with it came in last night
miss I'm the only nurse on the ward tonight
miss The only one who laughed was the doctor on nights
miss There's only one kettle on the unit

rule office_held strength .75
  (been | was | were | is | "'s" | once | twice) (our | the | a | an)? ..1 (CALLING[kind=known])=it
  near 30 (PERSON[care=patient] | {seen} | {tended} | BEDSPACE | lost | died | "his locker" | "her locker" | IN_CARE)
  unless ({apart} ; MINE KIN ; my ; i'm ; im ; i ; if)
hit  Lost him at four, he'd been mayor twice, the chain is on his locker
hit  He was a wing walker and he is in our resus
hit  The lady in bed 6 was Carnival queen in 1958
miss My nan was a land girl and died
miss If he was the mayor he would mend the ward
miss I was a gymnast before the ward

rule company_of strength .75
  ("wedding party" | "stag do" | "stag party" | "hen do" | "hen party" | convent | monastery | seminary | "tug of war team" | "brass band" | "male voice choir" | choir | "scout troop" | "guide camp" | "coach party" | "school trip" | "nursery class" | "reception class" | "football squad" | "first team" | "under 21s" | "under-21s" | "youth team" | "cricket club" | "cast of" | "lifeboat crew" | "boat's crew" | "ship's crew" | trawler | "cadet camp" | regiment | barracks | congregation | "circus" | "fairground" | "shop floor" | "production line" | "call centre" | superstore | "packing plant" | "hotel staff")=it
  near 12 (HEALTH | CLINICAL | {seen} | {tended} | IN_CARE | swabs | jabs | fainted | contacts | "partner notification" | overdose | outbreak | "fit notes" | vomiting | sectioned | "in with")
  unless ({apart} ; MINE KIN ; my ; our ; i ; we ; concert ; raised ; sang ; clinic is ; open to ; vaccination clinic ; whatsapp)
hit  A whole wedding party with norovirus in the village hall
hit  The convent have sent all eleven for their jabs and one has fainted
hit  half the under-21s football squad in for swabs today
miss The choir sang carols in the foyer
miss my hen do had norovirus and a lovely time
miss I go to the stag do with my twin

rule dressed_as strength .7
  ("fancy dress" | "dressed as" | "in costume" | costume | "dressed up as" | "wedding dress" | "wedding suit" | "still in his" | "still in her" | "still wearing" | "in full" (uniform | kit | armour | makeup | "make-up" | drag | kilt) | "mascot suit" | "santa suit" | onesie | toga)=it
  near 30 (PERSON[care=patient] | {seen} | {tended} | IN_CARE | BEDSPACE | HEALTH | "came in" | "x-ray" | stabbed | collapsed | "the 136" | "section 136" | swum | triage)
  unless ({apart} ; MINE KIN ; my ; i ; staff ; nurses ; team ; porter ; charity ; party ; party tonight ; scrubs ; pyjamas)
hit  the section 136 was in a mermaid costume and had swum from Rhyl
hit  Bride in resus still in her wedding dress, she had her broken wrist splinted with a fan
hit  He came in dressed as a banana with chest pain
miss Staff in fancy dress for the fete
miss I went as a banana, the costume was itchy
miss The wedding dress is at the cleaner's

rule whose_known strength .7
  (someone | somebody | man | woman | lady | chap | gentleman | lad | girl | patient | him | her | one)=it whose (name | face | voice | photo | portrait | photograph | book | song | statue | family | dad | mum | father | son | daughter | husband | wife | sister | brother | shop | farm | pub | goal | recipe)
  near 40 (PERSON[care=patient] | {seen} | {tended} | IN_CARE | BEDSPACE | depot | HEALTH | CLINICAL | injection | dressing | wing | ward)
  unless ({apart} ; MINE KIN ; my ; nurse ; staff ; colleague ; i admire)
hit  drew up a depot for someone whose name is on the hospital's own wing
hit  The lady whose voice you hear on the trams came in with her stroke
hit  nursed a man whose goal won the cup
miss a nurse whose name is on the wing
miss My friend, a man whose farm we visit, had a stroke
miss someone whose song I love

rule rescued strength .65
  (lifeboat | rnli | coastguard | "mountain rescue" | "cave rescue" | "fell rescue" | "air ambulance" | helimed | helicopter | airlifted | winched | "flown in" | "flown home" | "flew her" | "flew him" | "fire crews" | "cut out of" | "cut free" | "cut from" | "dug out" | "pulled out" | "pulled from" | "search party")=it
  near 30 (PERSON[care=patient] | PRONOUN[sex=f|m] | lady | lad | man | woman | couple | walker | climber | casualty | {seen} | IN_CARE | twins)
  unless ({apart} ; MINE KIN ; my ; i ; thank ; thanks ; donate ; raise ; raised ; raffle ; collecting ; noise ; "can't believe" ; teeth ; tooth ; stops)
hit  they flew her home to Barra today, airlifted with her own nurse
hit  Helicopter on the lawn at four, he is in our ICU
hit  The lady they winched off the edge is in bed 3
miss Thank you to the air ambulance, she said
miss I raised forty pounds for the RNLI
miss My dad was in mountain rescue, he loved it

rule dwelling strength .7
  (at | in | to | on | up | aboard) (the | a | an | her | his | their) ..1 (lighthouse | narrowboat | houseboat | barge | convent | monastery | abbey | castle | manor | "manor house" | "stately home" | rectory | vicarage | "old vicarage" | bothy | croft | yurt | tepee | treehouse | "static van" | "static caravan" | "showman's wagon" | windmill | watermill | "signal box" | oasthouse | "oast house" | gatehouse | almshouse | almshouses | "top farm" | "hill farm" | "last house" | "last farm" | "end cottage" | "only house" | "island" | "circus" | "zoo")=it
  near 30 ({tended} | "house call" | "home visit" | visit | visited | "my round" | "the round" | caseload | insulin | dressing | dressings | "syringe driver" | HEALTH | "patient" | injection | PERSON[care=patient])
  unless ({apart} ; MINE KIN ; my holiday ; holiday ; wedding ; i ; "we stayed" ; staying ; trip ; visit the ; visited the)
hit  last insulin of the round is at the lighthouse
hit  Home visit on a narrowboat, two dogs, one ulcer
hit  The patient up at the bothy has her syringe driver
miss Holiday in a lighthouse, bliss, no patients
miss I had a picnic at the castle after my round
miss My aunt lives on a houseboat with her ulcer

rule taken_out strength .7
  (took | taken | pulled | removed | fished | cut | retrieved | extracted | dug | prised | sawed | fetched | x-rayed | swallowed | inhaled | sat on | "stuck up" | "stuck in" | "wedged in" | "jammed in") ..5 (ring | coin | "pound coin" | battery | magnet | magnets | bead | beads | marble | lego | key | keys | pen | spoon | fork | knife | nail | screw | bolt | hook | "fish hook" | needle | bottle | bulb | lightbulb | candle | remote | torch | vegetable | carrot | cucumber | toy | figure | action man | barbie | doll | bauble | dentures | teeth | earring | "wedding ring" | medal | badge | stone | pebble | shell | crayon | pea | peanut | "cotton bud" | "cotton wool" | cockroach | spider | maggot | maggots | beetle | moth)=it
  near 20 (his | her | lad | lass | man | woman | lady | chap | bloke | girl | boy | toddler | patient | PERSON[care=patient] | x-ray | film | theatre | somebody's | someone's)
  unless ({apart} ; MINE KIN ; my ; i ; locker ; fridge ; drawer ; bag ; scrubs ; pocket ; if)
hit  we took a pound coin out of the same lad again
hit  swallowed his wedding ring at his own wedding, the x-ray is lovely
hit  Cut a ring off a lady with fingers like sausages
miss I took a pen out of her drawer
miss If a child has swallowed a battery, ring 999
miss my son swallowed a coin, his third

# --- cared for, and gone ----------------------------------------------------------------------------------

rule died_with_us strength .65
  (PERSON[care=patient] | he | she | his | her) ..12 (died | "passed away" | "slipped away" | "didn't make it" | "never made it" | "took his own life" | "took her own life" | "killed himself" | "killed herself")=it ..10 (today | tonight | "this morning" | "last night" | "an hour" | "on my shift" | "on shift" | "on the ward" | "on our ward" | "in my arms" | "with us")
  unless ({apart} ; MINE KIN ; my mum ; my dad ; my nan ; my grandad ; phone ; battery ; dog ; cat ; years)
hit  The gentleman in bed 4 died this morning with the window open
hit  He died an hour after, tonight, with us
hit  she slipped away last night on the ward and I held her hand
miss My dad died last night
miss He died years ago and today would be his birthday
miss The phone died on shift, he said

# --- one of few, and known to all who read ----------------------------------------------------------------

rule among_few strength .75
  (village | hamlet | island | parish | glen | valley | street | close | cul-de-sac | commune | school | estate)=it of (about | just | only | under | maybe | some)? num(2..3000) (people | souls | residents | folk | inhabitants | houses | pupils | children | families)
  near 30 (HEALTH | CLINICAL | {seen} | {tended} | PERSON[care=patient])
  unless ({apart} ; MINE KIN ; grew ; uptake ; screening ; clinic for)
hit  Somebody in a village of 212 people has dementia and I think that's marvellous
hit  The one home birth on an island of 90 souls was mine this morning, delivered a girl
hit  Our ward has a lady from a hamlet of 40 people and a stroke
miss I grew up in a village of 212 people with one case of mumps
miss A street of 30 houses and no pharmacy
miss A school of 900 pupils and a talk about sepsis

rule that_very_one strength .7
  ((yes | aye | yep | yeah | yup) (that | the) ..1 (one | CALLING | family | couple | fella | lady | singer | player | man | woman))=it
  near 24 ({seen} | {tended} | BEDSPACE | IN_CARE | CLINICAL)
  unless ({apart} ; "the one" i ; "that one" i ; please ; thanks)
hit  in with us again tonight, aye that organist
hit  Discharged the organist today, yes that one
hit  She was in my chair today, yes the singer
miss yes that one please, and a scone on the ward
miss Yep that lady on the telly makes me laugh
miss Aye that lady makes good cakes for the quiz
