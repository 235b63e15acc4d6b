# Remarks that mock, demean, blame or show disgust at people in care or their families.

topic dignity.offensive_about_patient

set laughs   = 😂 🤣 💀 😭 🙄 🤢 🤮 😳 😆 lol lmao lmaoo lmaooo rofl pmsl haha hahaha
set them_lot = smokers drinkers drunks addicts alcoholics overdoses ods druggies teenagers relatives families parents mums dads oaps pensioners diabetics "old people" "old folk" "fat people" "obese people" callers punters patients people ppl "the public" regulars anti-vaxxers antivaxxers visitors women men "suicidal people" "suicidal ppl" jumpers "the elderly" boomers

rule insulted_outright strength .85
  CARED ..4 (is | was | are | were | 's | being | such | just | looks | looked | smells | smelt | stank | PAUSE) ..2 (a | an | so | such | the | proper | absolute | utter | complete | total | as | really | pure | too | fucking | bloody | right)? ..1 (PATIENT_INSULT | fat | lazy | mental | "the size of a" | huge)=it
  unless ("i was" | "i am" | "i'm" | my grandparents | call them | called me | calls me | "not a" | never | "the bed is" | dressing | "wound bed" | "calls us" | "called us" | weather | "lump on" | "lump in" | "a lump" | "the lump" | "deserve better" | "sorry for" | "cabbage soup" | vegetables | "mental health" | "fat free" | "low fat" | "felt" | feel | fan | smile | achievement | improvement | respect | courage)
hit  Bed 9 is such a drama queen
hit  My patients today were absolute idiots
hit  My patient today was so fat it took three of us
miss Bed 9 is such a gentleman
miss The headline says "patients are timewasters" and it is wrong
miss My patients are never stupid, whatever the system says

rule insult_of_patient strength .9
  (such | absolute | another | proper | utter | total | complete | right | fat | lazy | stupid | silly | old | miserable | moaning | rude | nasty | vile | ungrateful | dirty | smelly | thick | mad | crazy | the | that | these | those | this | some | what) (a | an)? ..1 PATIENT_INSULT[about=mind|manner|worth|age] ..3 (in | on | from | off | at | with) ..3 (bed | bay | ward | cubicle | waiting room | trolley | corridor | a&e | ed | resus | clinic | "side room" | my list | theatre | scan)
  unless (colleague ; manager ; doctor ; nurse ; consultant ; staff ; matron ; registrar ; "waste of time" ; parking ; printer ; "i felt" ; "i was" ; me ; system ; computer ; novel ; book ; film)
hit  Absolute moron in bed 4 pulled it out again
hit  that silly cow in bed 4 won't stop buzzing
hit  another timewaster in the waiting room with a paper cut
hit  absolute muppets in the waiting room tonight
miss The absolute genius in our parking office
miss "Another timewaster in the waiting room" is not a thing we say
miss There are no idiots in my clinic, only badly written letters

rule frequent_flyer_bingo strength .8 severity medium
  (frequent | regular | ward | shift | "a and e" | a&e | ed | ambulance | patient | triage | gp | dementia | 999) (flyer | flier | caller | callers | flyers | fliers | attender | attenders | attenders)? ..2 bingo
  unless (hall ; residents ; fundraiser ; prize ; prizes ; christmas ; raffle ; charity ; "big screen")
hit  Frequent flyer bingo tonight, chest pain tick
hit  FREQUENT CALLER BINGO who has got a full house
hit  a&e bingo: stubbed toe, wind, "I know my rights"
miss Ward bingo for the residents with prizes
miss Can we retire "frequent flyer bingo" please
miss We do not play frequent flyer bingo here

rule trade_slang strength .65
  (another | these | those | usual | our | the | your | my | more | bloody | typical | classic | same | all | full of | hate | load of | bunch of) (old | bloody | drunk | usual | favourite)? (WARD_SLANG[tone=low] | "worried well" | heartsink | heartsinks | "social admission" | "social admissions" | "total body pain")
  near 20 (CARE_PLACE | tonight | again | today | {laughs})
  unless (retire ; stop ; drop ; term ; word ; phrase ; label ; project ; team ; lonely ; please ; why they ; pub ; cafe ; "café" ; "our regulars" ; support ; help ; service ; policy ; "who are the" ; training)
hit  usual frequent flyers in the corridor tonight
hit  another gomer on the ward, lucky me
hit  load of worried well clogging the waiting room again
miss Can we drop the term frequent flyers on the ward please
miss He wrote "another gomer on the ward" in a memoir from 1978
miss There are no frequent flyers in this clinic, only people

rule people_as_animals strength .75
  ("feeding time at the zoo" | "like a zoo" | "veg patch" | "vegetable patch" | "cabbage patch" | "living dead" | "walking dead" | "zombie apocalypse" | "god's waiting room" | "beached whale" | "moby dick" | "freak show" | "the funny farm" | "looney bin" | "loony bin" | "nut house" | "the madhouse" | "departure lounge" | "monkey house") ..16 (ANY | END)
  near 24 (CARE_PLACE | roll | hoist | bibs | queue | tonight | week | meds | methadone | lunch | dinner | dinners | trolley | turn | back)
  unless (film ; box set ; telly ; netflix ; council ; garden ; gardeners ; allotment ; zoo trip ; series ; novel ; quote ; cinema ; holiday)
hit  Feeding time at the zoo, trolley out on the ward
hit  three of us to roll Moby Dick tonight
hit  methadone queue looks like the walking dead
miss The rehab garden's veg patch is up for a council prize
miss My nan called it "God's waiting room" when she moved to the ward
miss The ward is not a loony bin and never was

rule own_fault strength .75
  ({them_lot} | CARED) ..10 ("what do they expect" | "what did they expect" | "brought it on" | "brought this on" | "own fault" | "self inflicted" | "self-inflicted" | "expect sympathy" | "deserve it" | "deserved it" | "just want attention" | "want attention" | "wants attention" | "attention seeking" | "attention-seeking" | "cooked themselves" | "had it coming" | "only themselves to blame" | "no sympathy" | "waste of nhs money" | "wasting our time" | "waste our time" | "wasting my time" | "waste everyone's time" | "brought up")
  unless (nobody ; isn't ; not ; never ; "n't" ; stop saying ; myth ; "wasting our time" deserve)
hit  Smokers cough their way in and then expect sympathy
hit  suicidal people just want attention, ask anyone on nights
hit  drunks who fall over, what do they expect
miss Nobody who rings us is wasting our time
miss He told us "smokers brought it on themselves" and I walked out
miss People do not deserve it, whatever they smoked

rule withheld_care strength .75
  (("don't" | dont | never | "not" | won't | wont | "doesn't" | "aren't") (get | getting | deserve | expect) ..4 (bedside manner | "nice voice" | "my good" | "my time" | sympathy | kindness | running | tea | bed)
   | "take a ticket" | "back of the queue till" | "back of the queue" | "back of the list" | "back of the line" | "bare minimum" | "at the bottom of my list" |  "made him wait" | "made her wait" | "let them wait" | "paracetamol and out" | "jog on") ..8 (ANY | END)
  near 30 ({them_lot} | CARED | CARE_PLACE | nonces | patient | client | fibro | adhd | jabs | drink | teenagers | stone | decent | pain | wing | "me" | she | he | they)
  unless (weather ; staff ; management ; consultants ; wages ; "pay rise" ; i did ; essay ; "i do the bare minimum at" ; government ; colleagues)
  even denies
hit  Drinkers are not getting my good cannula
hit  told the smokers to go to the back of the queue
hit  I do the bare minimum for that wing, they don't deserve it
miss The government did the bare minimum for staff again
miss "Go to the back of the queue" she said to the minister on the ward
miss We have never sent smokers to the bottom of a waiting list

rule nicknamed strength .7
  (named | nicknamed | "we call" | calls | call | called | christened | "known as" | dubbed) (him | her | it | them | you | "this one") ..1 (CAP | UPPER) (CAP)?
  near 24 (CARED | CARE_PLACE | wall | lab | urine | specimen | cadaver | whole | nickname | body | ward)
  unless (baby ; daughter ; son ; cat ; dog ; puppy ; sister ; skeleton ; robot ; manikin ; dummy ; plant ; hoist ; car ; sim ; prefer ; likes ; asked us ; "her name" ; "his name" ; machine ; printer ; nan ; grandad)
hit  the whole lab has nicknamed him Captain Fanta
hit  we call her Lady Macbeth, bed 4, up all night
hit  named him Magic Mike, our cadaver with the abs
miss We named it Kevin, the new printer on the ward
miss She said "we call her Sunshine on the ward" and cried
miss I never called her Moaning Myrtle on the ward

rule foreign_body strength .7
  (bauble | lightbulb | "light bulb" | hoover | "toy" | carrot | cucumber | "shampoo bottle" | deodorant | "remote control" | bottle | "hair brush" | hairbrush | airgun | jug | vibrator | dildo | object | torch | egg | courgette | potato | "coke bottle") ..14
  (bum | bottom | arse | backside | "where the sun" | "up his" | "up her" | inserted | stuck | rectum | "fell on it" | "fell on" | "slipped and fell" | "x-ray" | "plain film" | "pelvic")
  unless (soup ; kitchen ; fridge ; baby bottle ; shop ; allotment ; beach ; choke ; choking ; child ; toddler ; swallow ; swallowed ; battery ; feeding ; garden)
hit  lad in resus with a carrot up his bottom, says he fell on it
hit  shampoo bottle stuck where the sun does not shine, on my list tonight
hit  you should see the x-ray, a light bulb, yes, stuck
miss Egg and soldiers at the top of the canteen menu
miss There was "a carrot up his bottom" in the sketch on the telly
miss We do not talk about bottles that were stuck, not in public

rule look_at_the_size strength .6
  ("absolute unit" | "size of that" | "size of this" | "look at this absolute" | "look at that" | "state of this" | "state of that" | "behold" | "wrong answers only" | "guess what he" | "best of") ..6
  (hernia | fibroid | tumour | tumor | drain | drains | wound | wounds | tissue | granulation | cyst | abscess | x-ray | clot | stone | gallstone | toenails | toenail | toe | feet | leg | bed | missus | stoma | chart | drug chart)
  unless (pumpkin ; marrow ; dog ; cat ; cake ; allotment ; own ; my ; mine)
hit  look at this absolute unit of a hernia
hit  size of that tumour
hit  Best of 2024, wounds edition
miss size of that marrow, allotment champion
miss The card read "state of this leg" in a spy novel
miss I do not say look at that leg in front of anyone

rule laughs_at_patient strength .6
  CARED ..16 {laughs}
  near 24 (catheter | wee | pee | poo | naked | nude | screaming | screamin | confused | wandering | dementia | teeth | fart | farted | puked | vomit | sick | commode | stink | smell | cried like | rattles | hokey | stupid | drunk | off his face | off her face | erection | bum | arse | toenails | knickers | hallucinating | shouting | ranting | bit | bitten | kicked | "fell off" | fat | stone)
  unless (my nan ; my mum ; my dad ; bless ; love ; i cried ; me laugh ; "laughing with" ; banter ; taught me ; own)
hit  lady in bed 3 doing laps with her catheter bag 🤣
hit  my patient puked on the consultant 😂 best shift
hit  the bloke in the waiting room, off his face and naked lol
miss My patient sang to me and I danced 😂
miss "Bed 3 is naked" 😂 is the name of my mate's band
miss No patient of mine has ever been sick on me lol

rule cooked_simile strength .65
  (toenails | feet | lungs | teeth | gums | breath | skin | belly | legs | veins | bottom | liver | arse | stomach) like (a | an | two | three | some | the)? ..5 (WORD)
  near 30 (CARE_PLACE | CARED | someone 's | grandad | today | patient | lunch | "my man" | {laughs})
  unless (mine ; my own ; dad ; "my feet" ; "my legs" ; "feels like" ; feel like ; dragon ; "my face" ; "my dad" ; "my nan" ; iron ; "my skin" ; peach ; teenager)
hit  Someone's grandad today with toenails like a bag of Quavers
hit  My patient has lungs like two wet paper bags
hit  bed 6, breath like a badger, teeth like a graveyard
miss My feet like a day off from the ward
miss "Lungs like wet paper bags" is the line in the play about the ward
miss Her lungs were never like paper on the ward

rule relatives_rant strength .6
  (relatives | families | visitors | parents | "panicky mums" | "the mother" | "the daughter" | "the wife" | "the family" | mum | "his daughter" | "her son" | daughters) ..6
  (PATIENT_INSULT | "jog on" | "do my head in" | "doing my head in" | "can do one" | "need a slap" | "from hell" | "get a life" | "should be banned" | "a nightmare" | nightmares | clueless | "piss off" | "wasting")
  near 30 (CARE_PLACE | CARED | she | he | they | visiting)
  unless (my mum ; my dad ; our mum ; staff ; cried ; film ; my own ; frightened ; scared ; worried)
hit  visiting over and the daughter can do one
hit  relatives from hell on the ward again
hit  the wife can do one, shouting down the corridor
miss Relatives bring us biscuits on the ward and it means a lot
miss The sign said "relatives from hell" at the escape room
miss Families are never a nightmare, they are scared

rule sarcasm_to_patient strength .6
  ("read the sign" | "read the letter properly" | "maybe if you read" | "try reading" | "too clever" | "if you're so clever" | "get over yourself" | "actual ill people" | "people who are actually ill" | "people who can read" | "you've had your innings") ..16 (ANY | END)
  unless (managers ; government ; matron ; minister ; myself ; "i had to grow up")
hit  read the sign, some of us have ill people to see
hit  if you're so clever you can treat it yourself then
hit  maybe if you read the letter properly next time love
miss I wrote a letter to my nan and she laughed
miss My favourite line is "read the sign, love" from the sitcom
miss Nobody had actually read the signs, love

rule takes_ages strength .55
  ("lost the will to live" | "i lost the will" | "clean your ears" | "spit it out" | "does she ever shut up" | "never shuts up" | "won't shut up" | "shut up" | "cried like a baby" | "screamed like" | "whole theatre in bits" | "in bits laughing" | "couldn't keep a straight face" | "keep a straight face" | "tryna keep a straight face" | "had to leave the room" | "trying not to laugh" | "tried not to laugh") ..14 (ANY | END)
  near 30 (CARED | CARE_PLACE | stammer | patient | group | trolley | vasectomy | theatre | table | surgeon | gentleman | lad | lady | woman)
  unless (me ; consultant ; meeting ; registrar ; manager ; baby cried ; my mum ; "my dad" ; my lad ; teams ; myself ; i cried)
hit  Gentleman on the table with that tattoo, whole theatre in bits
hit  bed 4 never shuts up, I lost the will to live
hit  stammer group this morning, I had to leave the room
miss I lost the will to live in that Teams meeting about the ward
miss The poster said "spit it out" at the dental clinic for a joke
miss I have never had to keep a straight face with a patient

rule so_thick strength .6
  (so | that | this | "how" | "imagine being" | proper) ..1 (thick | stupid | dense | dumb | clueless | lazy) ..12
  (you | they | he | she | that | and | to)
  near 20 (CARE_PLACE | CARED | fracture | wristband | inhaler | prescription | gp)
  unless (me ; i ; "i'm" ; colleague ; consultant ; manager ; system ; printer ; fog ; soup ; jumper ; "feel stupid" ; question ; idea ; policy ; rule ; wall ; walls ; skin ; form ; minister ; government)
hit  he was so thick he brought one sock to the fracture clinic
hit  how dumb do they have to be, ringing 999 for a splinter
hit  so lazy they come to a&e in slippers rather than see the GP
miss I was so stupid that I went to the wrong clinic
miss "So thick you could stand a spoon in it", the ward soup
miss Patients are not that stupid, they were never told at the clinic

rule bad_names strength .7
  (the | these | those | them | my | our | some | another | more | bloody | full of | with | usual) ..1 PATIENT_INSULT[about=worth|age]
  near 16 (CARE_PLACE | visiting | handbags | methadone | "in tonight" | again | relatives)
  unless (say ; word ; call ; called ; calling ; label ; headline ; "not a" ; stop ; nobody ; drop ; hate when ; staff ; managers ; landlords ; bosses ; bankers ; politicians ; trolls ; "waste of time" ; binned ; "in the trash" ; stigma ; language ; term ; lonely)
hit  lock your bags away, the junkies are in for visiting
hit  another timewaster on the trolley, wind again
hit  usual pissheads filling the waiting room
miss Please stop calling people in the waiting room timewasters
miss "The junkies are in again" is the sort of thing we wrote then
miss I do not want to hear the word junkies at handover

rule difficult_relatives strength .65
  (panicky | neurotic | hysterical | precious | entitled | clingy | pushy | gobby | mouthy | stroppy | moany | whingy | whiny | nosy | needy | demanding | "know-it-all" | feckless | rough | benefit | scummy | draining | annoying | smelly | thick | fat | filthy | vile | ungrateful | drunk old)
  (mum | mums | mam | mams | dad | dads | relatives | parents | patient | patients | family | families | daughter | wife | husband | visitors | clients | residents | punters | callers | grannies | pensioners)
  unless (my ; me ; never call ; called ; word ; nobody is ; not ; "there are no" ; isn't)
hit  Guide for panicky mums, read it
hit  Full list of needy patients today, send wine
hit  stroppy relatives at the desk again
miss My own precious family came to see me off
miss "Demanding patients", says the leaflet, are mostly scared patients
miss There are no annoying patients, only late clinics

rule stone_of strength .7
  (NUMBER stone (of | and) ..2 PATIENT_INSULT | NUMBER stone of (stupid | lard | blubber | wobble | temper | attitude) | "over" NUMBER stone ..12 (back of | 🐘 | earned | harness | hoist))
  unless (my ; weigh ; "i lost" ; lost ; my own)
hit  24 stone of stupid and he wanted a sandwich
hit  about 22 stone of lard on a trolley made for ten
hit  if she is over 15 stone she goes to the back of the list
miss I lost 3 stone of blubber and feel grand
miss "22 stone of lard" was what they called him at school
miss Not 22 stone of anything, a man who could not breathe
