# Ages, times, places of care, states of health and places: what re-identification and people stand on. And how a
# clause is put (an order, a wish, a disclaimer): MOOD says what a sentence is and silences nothing.

set unit   = minute minutes min mins hour hours hr hrs second seconds secs week weeks wk wks wks' month months day days night nights shift shifts year years yr yrs times mile miles km k metre metres
  pound pounds quid p stone lb lbs kg kilo kilos mg ml mls g mcg units unit litre litres cm mm inch inches ft degrees "per cent" percent steps calories people patients staff beds posts nurses jobs places questions stems pages lines
  sets things cups members votes words names stations slides points marks stars emojis bags boxes tickets texts calls copies words am pm o'clock oclock more other different kids children grandchildren weeks' days' years' months' ways teams sites arms babies visits lectures drugs tablets
set months_unit = day days week weeks wk wks month months mth mths
set decades = teenager pensioner widow widower retired
set possessive = his her their my your our

# --- ages --------------------------------------------------------------------------------------------

mention AGE[form=exact]

rule one_word
  AGE_FORM[form=noun|said]
hit  Only the 38-year-old laughed
hit  my six year old sings
miss a year-old cheese

rule units
  AGE_FORM[form=units]
hit  baby 6/52 feeding well
miss baby feeding well

rule mark
  AGE_FORM[form=mark]
  near 6 (ILLNESS | SYMPTOM | CONDITION | PROCEDURE | WARD | PATIENT_WORD[care=sure] | admitted | bed | bay | presented | pt | hx | pmh | obs | gcs | cannula | drip)
hit  34F with chest pain in resus
miss sold it for 34m to the club

rule aged
  (aged | age | ages | "aged about" | "age of" | "ages of" | "aged between" | "age range" | "people aged" | "aged only" | "aged just") num(0..110) ((to | and) num(0..110))?
  unless near 1 (golden | stone)
hit  A man aged 81 sang to us
hit  screening is for those aged 50 to 74
miss a well aged whisky

rule year_old
  (num(0..110)) (year | years | yr | yrs | {months_unit}) (old | olds | young | "of age")
hit  he is 4 years of age and bright
hit  seventy years young and dancing
miss four years in the job

rule is_num
  (is | was | 's | s | be | were | turns | turned | turning | "about to be" | "will be" | "'ll be" | only | just | nearly | almost) (only | just | nearly | almost | now | all of | about)? num(2..110)=it (PAUSE | and | but | with | now | today | "at midnight" | in | next | tomorrow | years | "years of age" | this | who | when | on | bless)
  near 3 (he | she | they | who | shes | hes | KIN | PATIENT_WORD | FORENAME[ordinary=no] | i'm | im)
  unless (num(1..80) (years | yrs) (clean | sober | clear | free | seizure | seizure-free | in | into | out | post | since | qualified | married | off | without))
  unless near 1 (PERCENT | MONEY | number | bed | bay | ward | room | floor | flat | page | chair | grade | band)
hit  She was 81, and she won
miss He's 19 minutes late

rule in_bed_is
  (PATIENT_WORD | KIN | SURNAME | FORENAME[ordinary=no]) (in | from | on) (bed | bay | room | "side room" | flat | number | ward) num(0..99) (is | was | 's | turned) (only | just | nearly | almost | now)? num(2..110)=it (PAUSE | and | but | with | now | today)
  unless (num(2..110) {unit})
hit  The lady in bed 4 was 88 and had a stroke
hit  Mrs Patel in bay 3 is 70.
miss The lady in bed 4 was 10 minutes from theatre

rule he_s
  (he's | she's | they're | who's) (only | just | nearly | almost | now | about)? num(2..110)=it (PAUSE | and | but | with | now | today | "at midnight" | in | next | tomorrow | years | this | who | when | on | bless)
hit  He's 19 and he plays the flute
miss He's 19 minutes late

rule barely
  (barely | hardly | "not yet" | "not even" | "isn't even" | "wasn't even" | "hadn't turned" | "hasn't turned" | "only just" | "not quite" | "just shy of" | "pushing" | "knocking on" | "the wrong side of" | "the right side of") num(2..105)=it (PAUSE | and | but | with | when | bless | years)
  near 6 (PRONOUN[sex=f|m] | PATIENT_WORD | KIN | who)
  unless near 1 (PERCENT | MONEY | {unit})
hit  He is barely 20, and he held my hand
hit  a lady pushing ninety, bless her, danced
hit  She isn't even 30, and she held my hand
miss They are barely 20 minutes late

rule today_num
  num(2..110)=it (today | tomorrow | yesterday | "on friday" | "this week") (PAUSE | and | she | he | with)
  near 3 (PRONOUN[sex=f|m] | PATIENT_WORD | KIN | birthday)
  unless near 1 ({unit} | MONEY | PERCENT | discharges | admissions | beds | shift | day)
hit  Aw, 62 today, she shares a birthday with the King
hit  Our lady, 21 today, and the cake was huge
miss We had 62 admissions today, and no beds

rule the_day
  num(2..110)=it "the day" PAUSE
  near 12 (PRONOUN[sex=f|m] | PATIENT_WORD | KIN | birthday | cake)
hit  The girls got him a cake, 80 the day. He cried
miss We had 62 that day, and he left

rule person_num
  (of | aged | about | over | nearly)? num(16..110)=it (PAUSE | who | with | and | in | from | on)
  near 2 (PATIENT_WORD | KIN | FORENAME[ordinary=no] | teacher | smoker | builder | driver)
  unless near 1 (PERCENT | MONEY | WARD | bed | bay | ward | room | number | street | road | page | year | flat | band | theatre | mile | chapter | station | day | week)
hit  A lady of 90 who asked for gin
hit  Meet Marjorie, 82, from Ripon
miss A lady of 90 days' standing

rule small_person
  (girl | boy | child | lad | lass | daughter | son | kid | toddler | twin | twins | bairn | wean) (of | aged | is | was)? num(0..15)=it (PAUSE | and | with | who)
  unless near 1 (PERCENT | MONEY)
hit  New diagnosis, girl of 6, from the coast
miss The girl scored 6 goals

rule band
  (from | between | aged) (num(16..100) (to | and | until) num(17..110))=it
  near 12 (screening | smear | vaccine | jab | invited | letter | women | men | people | check | kits)
hit  Screening letters come from 25 to 64
miss We drove from 25 to 64

rule months_old
  at (num(1..24) (months | mths))=it PAUSE
  near 24 (mum | baby | feeding | ftp | jabs | weaning | weight | teething)
hit  FTP at 8 months, mum is lovely
miss We left at 8 months, happy

rule at_num
  (PAUSE | diagnosed | married | widowed | died | dead | pregnant | retired | mum | dad | pride | mother | lost | born | started | pain | gran | grandma) at num(14..104)=it (PAUSE | and | with | after | in | for | by)
  unless near 1 ({unit} | MONEY | PERCENT | mile | year | page | number)
  unless (rpm | mph | km)
hit  Bipolar, diagnosed at 30, well for years
hit  Widowed at 24 with two boys
miss We stopped at 30 mph

rule opener
  START num(16..104)=it PAUSE
  near 24 (PLACE[ordinary=no] | ILLNESS | CONDITION[short=no] | PROCEDURE | SYMPTOM | HEALTH_WORD | WARD | PRONOUN[sex=m|f] | KIN)
  unless near 1 ({unit} | MONEY | PERCENT)
hit  84, Birmingham, kept the hat stall till her dementia
hit  24, ECMO, third night
miss 42, the answer to it all

rule turned
  (turned | turning | turns | turn | be | becomes | "happy" | "hitting" | hits) num(1..110)=it (PAUSE | today | tomorrow | "at midnight" | this | next | on | in | yesterday | and)
  unless near 1 ({unit} | MONEY | PERCENT)
  unless (number | page | volume | junction)
hit  He'll be 40 at midnight
hit  finally turned 90 today
miss We turned 40 people away

rule today
  START num(1..110)=it (today | tomorrow | yesterday)
hit  30 today and feeling it
miss 30 people came today

rule standing_alone
  PAUSE num(16..104)=it PAUSE
  near 24 (PRONOUN[sex=m|f] | PATIENT_WORD[number=one] | KIN[number=one])
  near 24 (ILLNESS | SYMPTOM | CONDITION | PROCEDURE | WARD | husband | wife | widow | widowed | liver | heart | bowel | "gall bladder" | leg | hip)
  unless near 2 ({unit} | MONEY | PERCENT | bed | bay | ward | room | number | no | page | ring | call | station | step | flat | code | day | week | "111" | "999" | sats | gcs | bp | obs)
hit  She is in again. Liver, 41, two little ones and her husband gone
miss She rang from 41, Acacia Avenue, about her leg

rule months_of_age
  (baby | babies | toddler | "little one" | bub | bairn | FORENAME[ordinary=no]) (is | was | at)? ((num(1..24)) {months_unit})=it (PAUSE | and | with | now)
hit  Maisie, six months and never sleeps
miss We waited six months and left

rule she_is_num
  ("he's" | "she's" | hes | shes | "he is" | "she is" | "he was" | "she was") (only | just | nearly | almost | still | about)? num(16..110)=it
  unless near 1 ({unit} | MONEY | PERCENT | stone | foot | feet | number | bed | bay | room | ward | th | points | up | down | all | in)
  unless (mph | rpm | gcs | bpm)
hit  he's 51 ffs and still smoking
hit  hes nearly thirty an he still smokes
miss she was 20 minutes late

rule nearly_num
  ("he's" | "she's" | hes | shes | "he is" | "she is") (nearly | almost | only | just | "not even") num(0..15)=it
  unless near 1 ({unit} | MONEY | PERCENT | stone | foot | feet | done | had | got | number | more)
hit  listen he's nearly five he's sick of it
miss he's nearly ten minutes late

rule was_num
  (child | kid | baby | toddler | boy | girl | lad | lass | one | patient | lady | woman | man | bloke | chap) ..5 (was | is) (only | just | nearly | about)? num(1..110)=it PAUSE
  unless near 1 ({unit} | MONEY | PERCENT | page | bed | bay | ward | room | number | band | stage | grade)
  unless (score | gcs | sats | potassium | inr | temp | level)
hit  The last child I saw with it was five, from Leeds
miss The last man I saw with it was fifth, from Leeds

rule of_num
  (PATIENT_WORD[number=one] | CALLING[kind!=does] | man | woman | lady | gentleman | girl | boy | nun | soldier) of (about | nearly | only | just | some)? num(1..104)=it
  unless near 1 ({unit} | MONEY | PERCENT | the | those | these | us | ours | them | year | week | month | day | shift)
hit  A man of sixty or so told me today
hit  New kidney for a postman of 50 in Leeds
miss A man of ten jobs told me today

rule over_num
  (over | past | nearly | almost | under) num(2..110)=it (PAUSE | and | or | but)
  near 12 (PATIENT_WORD | KIN | both | all | teachers | people | folk | PRONOUN[sex=f|m])
  unless near 2 ((half | quarter | num(1..29)) past | {unit} | MONEY | PERCENT | bp | sats | obs | systolic | hr | rate | sugars | sugar | gcs | score | temp | inr | hba1c | potassium | by | bmi)
hit  The best teachers I had were under ten and bald
miss Two fallers, both with sugars over ninety
miss A stabbing about ten past four, and the lady ran

rule first_of_two
  num(13..104)=it and num(13..104) PAUSE
  near 16 (PATIENT_WORD | KIN | SEX_WORD | both | couple | pair)
  unless near 1 ({unit} | MONEY | PERCENT | bed | beds | bay | bays | ward | wards | room | rooms | page | pages | between | number | numbers | band | bands | junction | junctions | question)
hit  My ladies, both widowed, 88 and 91, hold hands
miss Our ladies in beds 18 and 19, both widowed

rule second_of_two
  num(13..104) and num(13..104)=it PAUSE
  near 16 (PATIENT_WORD | KIN | SEX_WORD | both | couple | pair)
  unless near 2 ({unit} | MONEY | PERCENT | bed | beds | bay | bays | ward | wards | room | rooms | page | pages | between | number | numbers | band | bands | junction | junctions | question)
hit  Two of our residents, 88 and 91, both widowed
miss Our ladies in beds 18 and 19, both widowed

rule alone_first
  START num(13..104)=it and num(13..104) END
  unless (hundred)
hit  17 and 19.
miss 17 and 19 are both prime
miss One hundred and forty seven.

rule alone_second
  START num(13..104) and num(13..104)=it END
  unless (hundred)
hit  17 and 19.
miss 17 and 19 are both prime

rule so_many_years
  (PAUSE | has | is | "'s") (num(60..110) (years | yrs))=it (PAUSE | and (so | still | very | she | he))
  near 24 (KIN[number=one] | PRONOUN[sex=f|m] | PATIENT_WORD[number=one])
  unless near 3 (married | since | ago | for | after | together | later)
  unless (anniversary | nhs | old)
hit  Her operation is tomorrow, 81 years and so brave
miss Her parents were married, 61 years and so happy

rule has_years
  (she | he) has (num(16..110) years)=it (PAUSE | and)
  unless (experience | service | sentence)
hit  she has thirty-one years and my mother's name
miss she has ten years and a badge for it

rule out_at
  at num(60..104)=it PAUSE
  near 12 (ILLNESS | PROCEDURE | SYMPTOM | CONDITION | appendix | hip | knee | heart | gallbladder | baby | marathon)
  unless near 1 ({unit} | MONEY | PERCENT | mile | year | page | number | sats | hr | bp)
  unless (rpm | mph | km | bpm | sats | rate | obs | sugar | bm)
hit  Appendix out at 84. She'd been saving it up
miss Sats at 84. Appendix out

rule check_at
  ((num(1..5) (year | yr) | num(2..12) (week | wk | month))=it) (check | development check | review | developmental)
  near 16 (PRONOUN[sex=f|m] | baby | babies | child | twins | toddler | mum)
  unless near 3 (service | contract | policy)
hit  she passed her two year check with six bricks
miss we passed our two year check with six forms

rule next_birthday
  num(18..110)=it (in MONTH | next MONTH | next birthday | next week)
  near 12 (PATIENT_WORD | KIN | PRONOUN[sex=f|m] | i'm | im | "half a century" | candles | cake)
  unless near 1 (num(18..110) {unit} | MONEY | PERCENT | WEEKDAY | the)
hit  D-Day lad at our home, 100 in August, led the conga
hit  50 next week, half a century, one hip, no regrets
miss our lad got £100 in August for his old car

rule beside_illness
  PAUSE num(16..105)=it PAUSE
  near 3 (ILLNESS[sure!=no] | CONDITION[short=no, sure!=no] | "down's" | TITLE[kind=civil] | PATIENT_WORD | {decades})
  unless near 2 ({unit} | MONEY | PERCENT | bed | bay | ward | room | number | page | band | "o'clock" | score | q | question | sats | bp | hr | pulse | gcs | case | cases | day | week)
hit  Down's syndrome, forty-four, Bury market
hit  Mr Roberts, 56, coughing blood
miss Dementia cases, week 44, all wards
miss Pneumonia, sats, 88, on air

rule and_a_bit
  (at | is | was | 's | "he's" | "she's" | only | just | nearly | aged) num(1..17)=it and a (bit | half | quarter)
  unless near 2 ({unit} | MONEY | PERCENT | million | thousand)
hit  At two and a bit he looks me in the eye
miss At two and a half hours he woke

rule childs_age
  FORENAME[ordinary!=high] CAP? PAUSE (aged | just | nearly | only)? num(1..15)=it PAUSE
  near 24 (finished | chemo | treatment | bell | mum | dad | brave | bravery | rang | met | born | ILLNESS[sure!=no] | CONDITION[short=no, sure!=no] | PROCEDURE | SYMPTOM[sure!=no] | WARD | school | told | asked | PRONOUN[sex=f|m] | lost | starts)
  unless near 2 ({unit} | MONEY | PERCENT | "nil" | score | station | stations | room | bed | bay | ward | page | chapter | episode | number | no | part | week | day | shift | st | street | close | OUTCODE | PLACE)
hit  Little Alfie Brannigan, 5, all done with his leukaemia treatment
hit  Bravery award for Harriet, 6, who rang 999 when Mum fell
hit  Alfie (5) and his mum came back to ring the bell
miss Thanks to Harriet, 6 cakes, and the bell

rule when_i_was
  (when | since | before | till | until | after | from | while | "from when" | "ever since") (PRONOUN | i | we | mum | dad | nan | "my mum" | "my dad") (was | were | turned | "wasn't" | is) (only | just | about | nearly | barely | maybe)? num(2..99)=it
  unless near 1 ({unit} | MONEY | PERCENT | "nil" | up | down | deep | all | out | of | a | the)
hit  Below-knee, left, since I was nine. I make legs
hit  I'd been using the word since I was about 11 so it stuck
hit  When she was nine she lost her leg
miss When she was nine weeks in, she left
miss When I was two down, I gave up

rule i_am
  (i'm | im | "i am" | "i was" | "i'll be" | "i turn" | "i turned") (only | just | nearly | almost | about | still | now)? num(16..99)=it (PAUSE | and | now | but | today | years | in MONTH | next | this | when | with | so | i)
  unless near 1 (num(16..99) {unit} | MONEY | PERCENT | "weeks" | minus | stone | number | page | band | level | in the queue)
  unless (pregnant | gestation | score | scored)
hit  I'm 34, love, this is as grown as I get
hit  I was 16. Nobody asked
hit  I am 81 and on my own
miss I'm 30 weeks, and tired
miss I'm 20 minutes late, and sorry

rule of_that_age_then
  (first | second | third | mine | baby | kids | twins | kid | gran | grandmother | sectioned | sober | divorced | orphaned | homeless | adopted | fostered | qualified | smoking | ^leave school | care | nan | deaf | blind | menopause | grandparent) at (just | only | about | barely | nearly)? num(13..99)=it
  unless near 1 ({unit} | MONEY | PERCENT | mile | page | number | bed | ward | o'clock | hundred | am | pm | past | to)
  unless (mph | rpm | km | bpm | sats)
hit  Had mine at 47, forceps, reading glasses on
hit  You don't have a baby at 47 you have a grandchild
hit  Being sectioned at nineteen is why I do this job
miss Had mine at 47 pounds

rule at_a_young_age
  at num(13..24)=it (PAUSE | and | with | she | he | i | my | it | so | because | halfway | then)
  unless near 1 ({unit} | MONEY | PERCENT | mile | page | hundred | stone | past | number | no | CLOCK_FORM | "o'clock" | hours)
  unless near 8 (start | starts | starting | set | capped | stuck | stands | dose | priced | price | platform | junction | bus | train | lunch | temp | temperature | sats | rate | hb | score | gcs | live | lives | house | street | next door | number | patels | parcel | neighbours | shift | open | opens | closes | finish | finishes | meet | meeting)
  unless (mph | rpm | km | bpm | mg | ml)
hit  came to Bristol alone at 15, doing her A-levels
hit  He went to jail at 17 and now fits kitchens
miss The Patels at 14. They took in my parcel
miss The bus leaves at 19, so run

rule at_an_age
  (^start | ^jump | ^move | ^retrain | ^qualify | ^retire | ^marry | ^learn | ^begin | ^come | ^leave | ^go | ^join | day | student | first | second | third | fourth | radiography | nursing | medicine | degree | course | uni | university | again | ^give birth | pregnant | widow | widowed | ^lose | ^die | ^stop | ^meet | ^train) ..4 at num(25..85)=it (PAUSE | and | with | she | he | i)
  unless near 1 ({unit} | MONEY | PERCENT | mile | page | hundred | past | number | no | CLOCK_FORM)
  unless near 8 (capped | stuck | stands | dose | priced | price | platform | junction | bus | train | temp | temperature | sats | rate | hb | score | gcs | lives | house | street | "next door" | "moved in" | bpm | mph | rpm | km | mg | ml | pulse | sugars | bmi | weight | speed)
hit  Day one of the degree at 52. My lad packed my lunch
hit  I moved from sales to radiography at 38. No regrets
miss I moved house, and the bus stops at 38. No regrets
miss We started at 30 mph and died

rule you_are
  (you're | youre | "you are" | "you were" | "you'll be" | "you turn" | "you turned") (only | just | nearly | about)? num(16..99)=it (PAUSE | and | but | today | now | next)
  unless near 1 (num(16..99) {unit} | MONEY | PERCENT | number | stone)
  unless (score | scored | queue)
hit  Uncle Ron says you're 60 but your passport says otherwise
miss you're 20 minutes late but fine

rule are_you_between
  (are you | "if you're" | "you're" | "if you are") (num(16..100) (to | and | until) num(17..110))=it
  unless near 1 ({unit} | MONEY | PERCENT | page | between)
hit  Are you 18 to 45 and living with it?
miss We had people 18 to 45 minutes late

rule had_at
  (had | having) ..3 at num(13..64)=it (PAUSE | and | with | she | he | so)
  near 10 (baby | mum | mam | mom | ma | nan | gran | me | first | heart | kids | son | daughter | hip | knee | stroke | twins | children | ILLNESS[sure!=no] | PROCEDURE)
  unless near 1 ({unit} | MONEY | PERCENT | past | page | number | o'clock | CLOCK_FORM)
  unless (lunch | dinner | tea | bus | train | sats | bpm | mph | meeting | handover | break)
hit  my mam had me at 44, and buried three budgies
hit  Nan had her heart done at 60 and dances
miss My mum had tea at 16 minutes past

rule found_at
  (diagnosed | diagnosis | found | started | began | widowed | retired | transplanted | operated) ..4 at num(2..104)=it (PAUSE | and | she | he | but | after | with)
  unless near 1 ({unit} | MONEY | PERCENT | page | bed | ward | number)
hit  Diagnosed with her MS at 34, and still dancing
miss Diagnosed with her MS at 34 miles from home

rule said_first
  START num(60..104)=it (and | not out | but | with | now) (still | never | counting | going | proud | dancing | sharp | full | living | lives | on | as | not | in | three | two | just | has | had | got | walks | plays | a | an | her | his | only | PAUSE | no | up)
  near 30 (PRONOUN[sex=f|m] | PATIENT_WORD | KIN | HEALTH_WORD | ILLNESS | PROCEDURE)
  unless near 1 ({unit} | MONEY | PERCENT)
hit  90 and still dancing, she beat us all
miss 90 people and still dancing, she beat us all

rule at_first
  START at num(13..104)=it PAUSE? (she | he | my | our | and | "you'd" | you | most | they | with)
  unless near 1 ({unit} | MONEY | PERCENT)
hit  At 90 she has outlived three hips
miss At 90 minutes she scored again

rule with_adjective
  (sprightly | spritely | youthful | mere | feisty | cheeky | fiery | ripe | tender | "grand old" | "ripe old") (age of)? num(2..110)=it (PAUSE | and | but | but | with | she | he | who | year)
  unless near 1 ({unit} | MONEY | PERCENT)
hit  A spritely 90 she is, hip and all
miss A mere 90 people came

rule gone
  (gone | "coming up for" | "coming up to" | "going on for" | "getting on for" | "getting on to" | "well past" | "well over" | rising | "coming on for" | "nigh on" | touching | approaching | nearing | "shy of" | "short of" | "not quite" | "the far side of" | "north of") num(2..105)=it (PAUSE | and | but | with | when | bless | years | in | on | who | at | now | this | next)
  near 8 (PRONOUN[sex=f|m] | PATIENT_WORD | KIN | who | CALLING)
  unless near 1 (PERCENT | MONEY | {unit} | "half past" | "quarter past")
hit  He's just gone sixty, and walking by teatime
hit  A lady who's coming up for seventy with angina
miss He's gone 20 miles, and she waits

rule both_num
  both (of them)? (aged | just | only | about | nearly | over)? num(13..105)=it (PAUSE | and | with | from | in)
  unless near 1 (PERCENT | MONEY | {unit} | bed | bay | page)
hit  two lads in resus, both stabbed, both 16, and quiet
miss We took both 16 tonne trucks home

rule between_pauses
  PAUSE (only | just | barely | nearly | almost | now)? num(16..104)=it PAUSE
  near 12 (PATIENT_WORD[number=one] | CALLING[kind!=does] | KIN[number=one] | ILLNESS[sure!=no] | CONDITION[short=no, sure!=no] | PROCEDURE[sure!=no] | SYMPTOM[sure!=no] | HEALTH_WORD)
  unless near 2 ({unit} | MONEY | PERCENT | bed | bay | ward | room | number | no | page | ring | call | station | step | flat | code | day | week | "111" | "999" | sats | gcs | bp | hr | obs | q | question | score | band | theatre | cases | case)
  unless (highway | avenue | "the road" | scored | lottery | bingo | junction)
hit  Postman, 53, Deal, both hips done
hit  A publican I know of old, 61, asked after his knee
miss Postman, bed 46, again

rule no_pause
  (lady | woman | man | gent | gentleman | chap | bloke | fella | pt | patient | male | female | girl | lad | lass | resident) num(16..104)=it
  near 12 (ILLNESS | SYMPTOM | CONDITION | PROCEDURE | HEALTH_WORD | WARD | fell | fall | found | collapsed | admitted | bathroom | stairs | bed)
  unless near 1 ({unit} | MONEY | PERCENT | other | of | more | or)
hit  Lady 78 fell down the stairs
miss Lady 20 minutes late fell down the stairs

rule extreme
  (youngest | oldest | eldest) ..4 num(2..115)=it PAUSE
  near 24 (PATIENT_WORD | ILLNESS | SYMPTOM | CONDITION | PROCEDURE | WARD | hip | hips | resident | runner | donor | delivery)
  unless near 1 ({unit} | MONEY | PERCENT | MONTH)
hit  Our oldest ever hip: 103. Up next day
miss Our oldest hip bone was found in 1903. Up next day

rule her_nth_birthday
  AGE_FORM[form=nth]=it (birthday | bday | b'day | birthdays)
hit  Her sixty-fifth birthday on the stroke ward
miss Her sixty-fifth hat on the stroke ward

rule months_and
  ("he's" | "she's" | hes | shes | "he is" | "she is" | "she was" | "he was" | "baby's" | "baby is" | "they're") (only | just | about | nearly | barely)? (num(1..23) (months | mths | weeks | wks))=it (PAUSE | and | but | when | now | with | today)
  unless near 3 (pregnant | sober | clean | clear | free | dry | gone | pregnancy | into | in | post | late | early | overdue | old | since | after | off | labour | scan | booking)
  unless (pregnant | pregnancy | sober | midwife | scan | booking | waited | waiting)
hit  She was nineteen months when she got meningitis
hit  He's six months and has eczema
miss He's six months sober and proud

rule months_between
  PAUSE (only | just | about)? (num(1..23) (months | mths | weeks | wks | days))=it PAUSE
  near 24 (baby | babies | babe | bab | bairn | toddler | tot | child | "little one" | "little man" | "wee man" | "wee one" | "tiny" | newborn | bronchiolitis | croup | rsv | "whooping cough" | colic | jaundice | jaundiced | nappies | weaning | "febrile convulsion" | "pyloric stenosis" | paeds)
  unless near 2 (pregnant | gone | ago | since | late | waiting | wait | early)
  unless (pregnant | pregnancy | gestation | scan | booking | placement | "maternity leave" | "waiting list")
hit  Had a bairn in this morning, nine weeks, bronchiolitis
miss Had a bairn in this morning, nine weeks pregnant, bronchiolitis

rule children_first
  (brothers | sisters | siblings | boys | girls | twins | kids | lads | sons | daughters | children | cousins) (PAUSE | aged | of | are | were) num(0..17)=it and num(0..17) (PAUSE | with | both | who | in | on | came)
  unless near 1 ({unit} | MONEY | PERCENT | between)
hit  Two brothers, 8 and 11, both with cystic fibrosis
miss Two brothers, bays 8 and 11, both with cystic fibrosis

rule children_second
  (brothers | sisters | siblings | boys | girls | twins | kids | lads | sons | daughters | children | cousins) (PAUSE | aged | of | are | were) num(0..17) and num(0..17)=it (PAUSE | with | both | who | in | on | came)
  unless near 1 ({unit} | MONEY | PERCENT | between)
hit  Two brothers, 8 and 11, both with cystic fibrosis
miss Two brothers, bays 8 and 11, both with cystic fibrosis

rule illness_at
  (ILLNESS[sure!=no] | CONDITION[short=no, sure!=no] | PROCEDURE[sure!=no] | HEALTH_WORD) ..2 at num(2..104)=it (PAUSE | and | with | in | on | after | is | was | so | then | because)
  unless near 1 ({unit} | MONEY | PERCENT | mile | year | page | number | sats | hr | bp | CLOCK_FORM)
  unless (rpm | mph | km | bpm | sats | rate | sugar | bm)
hit  Bowel cancer at 41. No family history
hit  He got epilepsy at 71 and learned the ukulele
miss Bowel cancer at 41 hospitals. No family history

rule only_beside_illness
  (START | PAUSE) ("not even" | "still only" | "only just" | only | "not yet") num(13..104)=it (PAUSE | and)
  near 16 (ILLNESS | SYMPTOM | CONDITION[short=no] | PROCEDURE | WARD | dialysis | chemo | PRONOUN[sex=f|m])
  unless near 1 ({unit} | MONEY | PERCENT)
hit  Not even 41 and on dialysis
miss Not even 41 people on dialysis

rule made_it_to
  ("made it to" | "lived to" | "lived to be" | "got to" | "reached" | "he'd be" | "she'd be" | "they'd be" | "nearer" | "hundred and") num(2..110)=it (PAUSE | with | and | now | today | than | before)
  near 8 (PRONOUN[sex=f|m] | PATIENT_WORD[number=one] | KIN[number=one])
  unless near 1 ({unit} | MONEY | PERCENT | page | level | number | mph)
hit  He made it to 41 with cystic fibrosis
hit  He'd be 41 now, and taller than me
miss He got to 41 houses, and stopped

rule my_age
  "my age" PAUSE num(18..70)=it
  unless near 1 ({unit} | MONEY | PERCENT)
hit  She's my age: 41. Bowel cancer
miss At my age: 41 steps. Too many

rule num_sex
  num(16..104)=it (male | female | m | f) (with | PAUSE | diabetic | smoker | presented | ILLNESS)
  near 16 (ILLNESS | SYMPTOM | CONDITION | PROCEDURE | WARD | diabetic | smoker)
  unless near 1 (MONEY | PERCENT)
hit  41 male diabetic, feet like leather
miss 41 males diabetic, feet like leather

rule yrs_between
  PAUSE num(16..104)=it (yrs | yr | years) PAUSE
  near 8 (ILLNESS | SYMPTOM | CONDITION | PROCEDURE | WARD | "#nof" | diabetes | PATIENT_WORD[number=one])
  unless near 3 (service | married | nursing | qualified | ago | since | after | for | nhs)
hit  a man, 41 yrs, diabetes
miss a band 6, 41 yrs of nursing, diabetes

rule nth_year
  in {possessive} AGE_FORM[form=nth]=it year
  unless (training | degree | school | university | uni | placement | course | job | "medical school" | third year | second year | first year | fourth year | final)
hit  Mr Singh is in his 84th year
miss Mr Singh is in his second year

rule ones
  ("one's" | "one is" | "the other's" | "the other is" | "other's" | "the other") (only | just | nearly | about)? num(13..104)=it (PAUSE | and | with)
  near 24 (PATIENT_WORD | KIN | ladies | lads | gents | residents | patients | hips)
  unless near 1 ({unit} | MONEY | PERCENT)
hit  Two ladies, one's 84 and one's 90
miss Two ladies, one's 84 miles away

rule if_a_day
  num(30..104)=it (if ("he's" | "she's" | "he was" | "she was") | going on)
  unless near 1 ({unit} | MONEY | PERCENT)
hit  seventy if he's a day, gout
miss seventy if you count the dog, gout

rule going_on
  num(11..19)=it going on (NUMBER | thirty | forty | fifty | sixty | twenty | thirteen | eighteen | "twenty one" | "twenty-one")
hit  Sixteen going on thirty, type 1
miss Sixteen going on strike, type 1

rule would_have_been
  ("would have been" | "would've been" | "'d have been" | "she'd have been" | "he'd have been" | "should have been") num(2..110)=it (PAUSE | today | tomorrow | on | this | next | in)
  unless near 1 (num(2..110) {unit} | MONEY | PERCENT)
hit  She'd have been 20 on Sunday
hit  Would have been 40 next week, would Alfie
miss It would have been 20 pounds

mention AGE[form=about]

rule school_year_alone
  PAUSE (year | yr) num(1..13) PAUSE
  near 24 (PLACE | ILLNESS | CONDITION | PROCEDURE | SYMPTOM | HEALTH_WORD | PRONOUN[sex=f|m] | asthma)
  unless near 3 (student | nursing | med | medic | semester | module | placement | exam | osce)
hit  Year 8, Gateshead, braver than me
miss Year 8 of the plan, Gateshead

rule school_year_only
  START (year | yr) num(1..13) END
hit  Year 6.
miss Year 6 is fun.

rule school_year_pupil
  (a | an | our | my | one | lovely | little | brave) (year | yr) num(3..13) (with | who | on | came | told | asked | boy | girl | lad | lass | kid | child | pupil)
  unless (student | nurse | medic | contract | deal | plan | ban | course)
hit  A year 6 with asthma told me off
hit  A year 6 boy told me off
miss A year 6 of asthma

rule school_year_in
  in (year | yr) num(2..13)=it (PAUSE | and | with | at | now | but)
  near 16 (PRONOUN[sex=f|m] | KIN | PATIENT_WORD | school | twins)
  unless near 3 (student | nursing | med | medic | training | uni | degree | course | placement | deal | plan | contract)
hit  He's in Year 9 and he plays the flute
miss She's in year 3 of her nursing degree and tired

rule decade
  (in {possessive})? (early | mid | late | "mid to late")? AGE_FORM[form=decade|band]=it
  unless near 1 (the | back to | music | disco | hits | "swinging")
hit  He's in his forties and a postman
hit  Late thirties, fourth baby
miss We danced to the eighties all night

rule stage
  AGE_FORM[form=stage]
hit  The newborn slept all day
hit  a jab for the over 70s
miss The baby elephant slept

rule birthday
  ((happy | big | "turns" | her | his | my | our | your | "'s" | s | the) AGE_FORM[form=birthday]=it | AGE_FORM[form=birthday]=it (birthday | bday))
  unless near 1 (floor | century | time | of | june | july | may | march | april | august | december | january | friday | monday | minute | week | visit | anniversary | district | day)
  unless (on the AGE_FORM[form=birthday] | "the" AGE_FORM[form=birthday] {months_unit})
hit  HAPPY 60TH to our Pauline
hit  21st birthday cake for Kay
miss It was the 21st century

rule school_year
  (year | years | yr) (num(1..13) | "7s" | "8s" | "9s" | "10s" | "11s" | MIXED) (and num(1..13))?
  unless near 1 (last | next | per | this | that | each | every | a | student | nursing | medic | one | "of")
  near 24 (school | pupil | pupils | class | teacher | lunch | parents | boys | girls | boy | girl | lad | lads | lass | kids | child | miss | vaccines | son | daughter | secondary | reception | "in years" | from | one of my)
hit  Pupils in years 8 and 9 get the jab
miss in year 9 of the war

mention OCCASION

rule awareness
  ((world | national | international)? ..3 (awareness | prevention | remembrance | action) (day | week | month) | world (WORD | CAP) ..1 (day | week))
hit  Deafblind Awareness Week starts here
hit  It is World Diabetes Day again
miss The week starts here

rule named_after_illness
  (START | it's | its | for) (ILLNESS | CONDITION[short=no] | HEALTH_WORD) (awareness)? (day | week | month)
  near 2 (ILLNESS | CONDITION | HEALTH_WORD)
  unless near 1 (surgery | case | unit | centre | center | ward | one | two | three | NUMBER | after | by | off | hospital | service | care)
hit  Dementia Week again, and the kettle is on
hit  For Sepsis Day we baked
miss Dementia day centre again, and the kettle is on

# --- times ---------------------------------------------------------------------------------------------

mention WHEN[form=day]

rule today
  (today | tonight | tonite | 2nite | 2day | 2moro | 2morrow | tmw | tomozz | "the morra" | "the night before last" | yesterday | tomorrow | tmrw | tmoro | tomoz | tomorra | tomo | overmorrow | "the other day" | "the other night" | "last night" | "the day before yesterday" | "the day after tomorrow" | "earlier on" | "this day" | yday)
hit  Discharged today at last
miss These days I nap

rule this_part
  (this | that | last | next | the other) (morning | mornin | morn | afternoon | aft | arvo | evening | eve | night | week | weekend | wkend | month | year | term | spring | summer | autumn | winter | christmas | easter | season | financial year | quarter | shift | monday | WEEKDAY | MONTH | "wensday")
  unless near 1 (like | was not)
hit  She got home last week
hit  They move it this afternoon
miss the last chapter

rule scots_today
  (the night | the day | the morn)=it PAUSE
  near 48 (aye | wee | yer | wean | weans | didnae | cannae | wisnae | wasnae | doesnae | dinnae | naw | ma | mam | bairn | bairns | lads | bless | turned)
  unless near 1 (of | all | for | in | during | through | into | save | saved | made | make | makes | end | rest | most | "whole" | other | seize | call it | by | middle | on)
hit  Hug yer weans the night
hit  He turned ninety the day
miss We talked through the night, aye

rule years_ago_today
  (num(1..60) (years | year | yr | yrs | weeks | months)) ago (today | tonight | this week | this month | "the day" | "this morning" | "next week")
hit  Twenty years ago today I landed
miss Twenty years ago I landed

rule one_day
  one (morning | afternoon | evening | night | day | WEEKDAY[ordinary!=high])
  unless near 2 (number | only | just | day off | more | off)
hit  One Sunday it came off the analyser
miss just one day off

rule season
  (((over | in | all | since | by | through | during) (the)? | (this | last | next)) (summer | autumn | winter | spring) | (at | over | for | all | the | spent | by | since) (the)? (weekend | wkend))
  unless (water | chicken | roll)
hit  He shot up over summer
hit  I spent the weekend reading
miss a spring roll for tea

rule weekday
  WEEKDAY[value=1|2|3|4|5|6|7, ordinary!=high] (morning | afternoon | evening | night | lunchtime)?
hit  See you Friday night
miss See you some other evening

rule weekdays
  (WEEKDAY | "weekdays") (to | tae | till | til | until | thru) (WEEKDAY)
hit  Off Monday tae Thursday
miss Off to the sea

rule short_weekday_part
  (sat | sun) (morning | afternoon | evening | night | nite | lunchtime | am | pm)
hit  Big night on Sat night at ours
miss They sat up

rule short_weekday
  (on | for | till | until | til | by | next | last | this | every | tae | to | from | PAUSE) (sat | sun)=it PAUSE
hit  Off sick till sat, back soon
miss She sat down, and wept

rule month
  (MONTH[ordinary!=high] | (in | last | next | since | by | this | until | till | from | mid | early | late | of | WEEKDAY num(1..31)) (may | march)=it PAUSE)
hit  The job starts in September
hit  She went home in May, smiling
miss I may start soon

rule march_or_may
  ((in | since | during | early | mid | late | until | till | last | about) march=it | (in | since | during | early | mid | late) may=it)
  unless (^go march | protest | frogmarch)
hit  It was signed off in March by somebody on leave
hit  14 cases since May and counting
miss He may come, and they march on

rule feast
  (christmas | xmas | "boxing day" | "new year" | "new year's" | "new years eve" | easter | whitsun | eid | diwali | hanukkah | ramadan | halloween | "bonfire night" | "valentine's" | "valentines" | "mothers day" | "mother's day" | "fathers day" | "father's day" | "bank holiday" | "hogmanay" | "pancake day" | "remembrance sunday" | "good friday" | "half term" | "lunar new year" | nye | "guy fawkes" | "guy fawkes night" | "paddy's day" | "paddys day" | passover | "yom kippur" | "rosh hashanah" | vaisakhi | "chinese new year" | "pancake tuesday" | "shrove tuesday" | "ash wednesday" | "palm sunday" | "maundy thursday" | "mothering sunday" | "twelfth night" | "st david's day" | "st andrew's day" | "st george's day" | "armistice day" | "remembrance day" | "a level results day" | "black friday" | "burns night" | "st patrick's day" | "world" ..3 day)
hit  Home by Whitsun, we hope
miss Home by train, we hope

rule year
  (in | since | from | of | by | circa | until | till | before | after | during | my | PAUSE | back in | MONTH | around) num(1930..2035)=it
  unless near 1 ({unit} | MONEY | PERCENT | number | no | pin | street | odd)
  unless (num(1930..2035) (odd | steps))
hit  I qualified in 1994
miss That cost 2000 pounds

rule year_long_ago
  (in | since | from | of | circa | until | till | before | after | MONTH | summer | winter | spring | autumn) num(1700..1929)=it
  unless near 1 ({unit} | MONEY | PERCENT | number | hours | odd | hrs | visits | copies | ward | bed)
hit  From an asylum casebook of 1871, the moon
miss A list of 1,800 patients

rule decade_of_years
  (in | since | from | during | back in | of | "through") the (50s | 60s | 70s | 80s | 90s | 1950s | 1960s | 1970s | 1980s | 1990s | fifties | sixties | seventies | eighties | nineties | noughties)=it
  unless (sats | bp | hr | obs | systolic | temp | weight | sugars | rate | score | scores | scored | temperatures | degrees)
hit  I trained in the eighties and loved it
miss His sats were in the 80s on air

rule the_nth
  (on | by | from | till | until | til | since | before | after | to | for | of | hold until) (the)? MIXED=it (to | of | and | till)? (the)? (MIXED)?
  near 1 ("1st" | "2nd" | "3rd" | "4th" | "5th" | "6th" | "7th" | "8th" | "9th" | "10th" | "11th" | "12th" | "13th" | "14th" | "15th" | "16th" | "17th" | "18th" | "19th" | "20th" | "21st" | "22nd" | "23rd" | "24th" | "25th" | "26th" | "27th" | "28th" | "29th" | "30th" | "31st")
  unless near 1 (floor | century | birthday | time | year | row | minute | hole | visit | place | edition | week)
hit  Her op is on the 14th
miss We live on the 4th floor

rule the_nth_in_words
  ((on | by | from | till | until | til | since | before | after | to) the (fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | thirtieth)=it (PAUSE | he | she | they | i | we | it | to | till | and | for)
   | (first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth | thirtieth | (twenty (first | second | third | fourth | fifth | sixth | seventh | eighth | ninth))) of MONTH)
  unless near 1 (floor | row | time | hole | tee | birthday | attempt | glass | pint | ring)
hit  She pretended for nine days. On the tenth he went home
hit  The two weeks from the fifth of June, please
miss We live on the fourth floor

rule weekday_nth
  WEEKDAY[ordinary!=high] (the)? (MIXED | num(1..31))
hit  Closed Thursday 9th for training
miss Closed for training

mention WHEN[form=clock]

rule time
  (at | by | around | about | from | just after | just before | after | before | PAUSE) TIME=it
  unless near 1 (open | opens | opening | until | till | "to" | closes | weekdays | deadline)
hit  She came in at 3am and sang
miss She came in at 3 and sang

rule with_minutes
  (PAUSE | the | at | from | by | to | until | till | on | WEEKDAY | opens | starts) CLOCK_FORM[form!=zero|minute]=it (PAUSE | to | until | till | for | start | train | bus | and | by | sharp | on | in)
  unless near 1 (MONEY | PERCENT | mg | ml | litres | kg | version | chapter | section | table | potassium | hb | lactate | ph | score)
hit  Branch meeting Wednesday, canteen, 12.30. Bring a chair
hit  We are on the 8.15 and starving
miss It costs £12.30, cash

rule o_clock
  num(1..12) (o'clock | oclock | "o clock")
hit  At three o'clock she sang
miss At three she sang

rule leading_zero
  (at | by | from | until | till | til | on | PAUSE | since) CLOCK_FORM[form=zero]=it (PAUSE | this | on | and | to | till | til | hrs | start | with | she | he | we | in | today)
  unless near 4 (code | pin | keysafe | key | ext | bleep | ring | call | phone | tel | number | no | reference | ref | extension)
hit  0347 this morning, and a baby who would not wait
hit  kettle on 0610. kettle boiled at two
miss Bleep me on 0610. Kettle is on

rule train_of
  (the | on | catch | for) CLOCK_FORM[form=minute]=it (PAUSE | to | from | and | train | bus | out)
  near 16 (train | trains | bus | buses | station | platform | coach | carriage | cancelled | ferry | tram | "on the")
  unless near 1 (MONEY | PERCENT | mg | ml | kg | score)
hit  train cancelled, tell them we're on the 8.14 and to start
hit  Reading, on the 07.12 to York, a novel
miss the 8.14 mg tablet and the train

rule at_hour
  (at | by | til | till | until | after | before | from | since | past | around) num(0.3..12.6)=it (PAUSE | on | every | tonight | today | tomorrow | this | for | and | but | or | so | because | cos | when | with | to | sharp | latest | it | they | we | she | he | i)
  unless near 1 ( MONEY | PERCENT | age | floor | mile | number | "a side" | "5 aside")
  unless (aged)
hit  She'll ring after 10 on the desk phone
hit  Ask them what happens at 8.01.
miss We are at 7 per cent
miss Roma girls have one at 16 and sing
miss The Patels at 14. They took in my parcel

rule worded
  (((half | quarter | five | ten | twenty | "twenty five" | "twenty-five" | 5 | 10 | 20 | 25 | num(1..29) minutes) (past | to | "minutes past" | "minutes to") (num(1..12) | midnight | noon)) | (num(1..11) in the (morning | afternoon | evening)) | ("half" (one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve)))
  unless (ten to fifteen)
hit  Born at ten to midnight
hit  Toast at half past four in the morning
miss Ten to fifteen of us came

rule span
  (num(1..24) | num(500..2359) | TIME) (to | til | till | tae | until) (num(1..24) | num(500..2359) | TIME)
  near 8 (open | weekdays | weekday | WEEKDAY | on | shift | visiting | hours | lines | daily | phones | line | appointments | clinic | from)
  unless near 1 (MONEY | PERCENT | ages | aged | band | bands | scale)
hit  Lines open weekdays 9 to 4
miss A score of 9 to 4

# --- places of care ------------------------------------------------------------------------------------

mention CARE_AT[form=named]

rule listed
  HOSPITAL[short=no]
hit  Born at Airedale General Hospital
miss Born at home

rule by_form
  (CAP CAP? (hospital | infirmary | hospice | "general hospital" | "royal infirmary" | "nhs foundation trust" | "nhs trust" | "community hospital" | "health board" | "children's hospital" | "memorial hospital" | "nursing home" | "care home" | "health centre" | "medical centre" | "maternity hospital" | "medical practice" | "community team" | unit | trust | "urgent care" | "urgent care centre" | "walk-in centre" | rehab | respite | wing | surgery | "birth centre" | "dental practice" | "rehabilitation centre"))
  unless near 1 (START CAP (hospital | hospice | unit | trust | wing | surgery | rehab) | (national | prince's | princes | king's | academy | schools | woodland | wildlife | housing | trussell | multi | your | my | our | the | a | an | this | that | local | another | industrial | retail | which | brain | laser | cosmetic | keyhole | eye | weight loss | west | east | left | right | private | general | absolute | big | one | i | we | don't | never | please | me | mr | mrs | dr | and | or | in | at | public | they | do | i'd | we'd | reform | conservation | lullaby | surveillance | survived | pronunciation | acl | health | to | can) (unit | trust | wing | surgery | rehab | respite))
hit  I trained at Ravensmoor Infirmary
hit  I work nights at the Alderney Unit in Fenchester
hit  Won't be quiet, Ashdale Trust should be ashamed
miss I trained at the infirmary

rule general
  ((CAP general PAUSE) | CAP (general | royal) infirmary)
  unless (attorney | secretary | major | director | consul | brigadier | lieutenant | solicitor | in general)
hit  Wexley General, pride of the county
miss The Secretary General, proud of us

rule royal
  (CAP (general | royal | lodge | infirmary))=it
  near 24 (WARD | nurse | nurses | staff | ward | patients | bed | bleep | a&e | agency | CARE | ROLE)
  unless (attorney | "the general" | "general practice")
hit  Only at Pengelly Royal do nurses queue
miss An Attorney General spoke to nurses

rule welsh
  (ysbyty CAP CAP? | (st | saint) CAP ('s)? (hospital | general | infirmary | hospice))
hit  Works at Ysbyty Bronllwyn
miss Works at the quarry

rule named_for_a_saint
  (at | in | from | to | outside) ((st | saint) CAP 's?)=it
  near 24 (WARD | trolleys | midwife | midwives | born | delivered | nurse | nurses | patients | corridor | theatre | surgeon | consultant | birth | ROLE)
  unless (church | school | primary | academy | hall | parish | fete | choir | bairns | road | street | square | close | college | vicar | mass | day | andrews | albans | ives | helens | neots | austell | asaph | davids | island | market)
hit  Posting live from resus corridor at Saint Orrin's tonight
hit  Had my little boy at St Brannock's and the midwife sang
miss The midwife sang at St Aidan's Primary

rule nhs_place
  (at | @ | for | with | in | join) nhs CAP
  unless (nhs (england | scotland | wales | login | app | staff | mail | pension | pensions | direct | number | discount | i | my))
hit  OT @ NHS Forthside
miss the nhs app

mention CARE_AT[form=named]

rule home_by_name
  CAP (house | court | grange | manor | lodge | view | villa | towers)
  near 24 (resident | residents | carer | carers | care | "nursing home" | agency | matron | nurses | ward | patients)
  unless (white house | opera house | crown court | high court | magistrates court | ale house)
hit  Two residents of Ashdale Court won at bingo
miss She went to Ashdale Court for a concert

mention CARE_AT[form=ward]

rule in_department
  (on | in | at | to | from | off | our | my | for | via | of | into | @) (the)? WARD[kind=ward|maternity|theatre|emergency|mental|outpatient]=it
  unless near 1 (corridor | job | truck | "short stay" | rehab | recovery | respiratory | burns | bay | ent | ct | mri | imaging | labs | pathology | minors | majors | rat | asu | balls | special | dialysis)
  unless (film | play | opera | panto | row | tickets | "on recovery")
hit  ten years in radiology and still learning
miss ten years in retail and still learning


rule unit_word
  (WARD[kind=admission|critical])
  unless near 1 (special care | recovery | burns (both | to | on | from | over))
  unless (short stay in | "add" | burns (night | supper) | intensive care of)
hit  Back on the PICU tonight
miss Back on the bus tonight

rule ward_like
  (a&e | "a & e" | "a and e" | ed | "emergency department" | resus | majors | "urgent treatment centre" | "walk-in centre" | "minor injuries" | miu | "minor injuries unit" | "accident and emergency"
   | theatres | endoscopy | "cath lab" | "day surgery" | "labour ward" | "labour suite" | "delivery suite" | maternity | antenatal | postnatal | "birth centre" | mlu | gynae | wards | "stroke ward" | "stroke wards" | "stroke unit" | hasu | oncology | "chemo unit" | dialysis | "dialysis unit" | "renal unit"
   | "children's ward" | "side room" | "side rooms" | hospice | "psych ward" | camhs | "secure unit" | outpatients | opd | "path lab" | "eye clinic" | "eye-clinic" | "fracture clinic" | "memory clinic" | "memory group" | clinic | clinics | hospital | hospitals | "care home" | "nursing home" | "waiting room" | "day unit" | "day centre" | "your surgery" | "my surgery" | "at the surgery" | hozzy | "back of the ambulance" | "the infirmary" | "the royal" 
   | mortuary | "discharge lounge" | "health centre" | "medical centre" | "gp surgery" | "triage" | "x-ray" | "my ward" | "crisis team" | "treatment room" | "hospital at home" | "baby unit" | "the unit" | "our unit" | "the department" | "our department" | "the surgery" | "our surgery" | "the bay" | "our bay" | "a and e")
  unless near 1 (balls | sheeran | supervisor | "on dialysis" | vision | "the bay" (leaf | leaves | horse | window) | "the bay of")
hit  Resus is full, and the side room too
miss Three in the pub and one in the car

rule ward
  (CAP | medical | surgical | stroke | elderly | womens | women's | men's | mens | children's | WARD)? ward (num(1..99) | MIXED | UPPER | b | c | d | e)?
  unless near 1 ("off an attack" | mr | mrs | miss | dr)
hit  Stories from ward 14 tonight
hit  No place on a womens ward
miss Stories to warn you off

rule unit_of_an_organ
  (liver | spinal | burns | renal | kidney | eye | hand | breast | heart | cardiac | chest | lung | bowel | stoma | wound | leg ulcer | ulcer | foot | podiatry | hip | knee | joint | pain | sleep | asthma | copd | diabetes | diabetic | epilepsy | headache | memory | falls | frailty | stroke | tia | rapid access | one-stop | fertility | ivf | scan | scanning | antenatal | "early pregnancy" | colposcopy | smear | contraception | sexual health | gum | hiv | prep | vein | skin | mole | dermatology | hernia | urology | prostate | ent | hearing | audiology | dental | orthotics | prosthetics | baby | "well baby" | immunisation | vaccine | vaccination | flu | covid | "long covid" | travel | warfarin | inr | phlebotomy | blood | needle | detox | rehab | neuro | trauma | "head injury" | "brain injury" | transplant | haematology | chemo | cancer | palliative | assessment | "surgical assessment" | "day surgery" | "day case" | urology | "eating disorder" | adolescent | "mother and baby" | psych | infusion | biologics) (unit | clinic | clinics | suite | ward | centre | department | dept)
  unless near 1 (shopping | leisure | sports | head | assessment centre)
hit  He was put through to the liver unit every week
hit  Saw a man in vein clinic on Tuesday
miss He was put through to the shop every week

rule department_gone_to
  (in | to | from | at | outside | via | off | down) ((x-ray | "x ray" | xray | ct | mri)=it | (the)? (radiology | "special care" | neonatal | minors | casualty | phlebotomy | pathology | "urgent care" | epau | "plaster room" | "relatives room" | "relatives' room" | "day case" | "recovery room" | "recovery bay" | paeds | sdec | "chemo suite" | "the walk-in" | "residential home" | "rest home" | "supported living" | "sheltered housing" | "extra care housing")=it)
  unless near 2 (scan | scans | referral | report | results | war | machine | nobody | clip | episode | telly | watch | watching | holby | shockable | list | open)
hit  any scab's mother needing wheeled to X-ray can hop there
hit  Four hours in minors with a nail in him
miss He was wheeled to a shop

rule short_name
  (at | to | in | from | near | outside | @ | of | our | the | for | off) HOSPITAL[short=yes]=it
  near 24 (WARD | nurse | nurses | staff | patients | consultant | clinic | theatre | a&e | ed | born | transferred | surgery | op | chemo | scan | ambulance | team | baby | treatment | died | ROLE | ILLNESS | PROCEDURE)
  unless near 1 (add | guys | guy | gwent | king's lynn | the grange | street | road | court | pub | arms | theatre royal | hotel | station | albert hall | square | the royal (family | navy | mint | mail | wedding | baby | show))
hit  Transferred to Addenbrooke's for his op
hit  Nine hours at the QMC with her, and the staff were lovely
miss She went past the QMC on the bus

rule named_for_a_tree
  (on | to | from | off | of) (rowan | willow | maple | beech | birch | cedar | sycamore | juniper | larch | hazel | jasmine | primrose | bluebell | snowdrop | daffodil | magnolia | foxglove | kestrel | kingfisher | nightingale | swallow)=it (PAUSE | tonight | today | for | and | with)
  near 30 (WARD | nurse | nurses | nights | shift | bed | patient | patients | hip | op | handover | staff | ILLNESS[sure!=no] | PROCEDURE | alcohol | bleep | discharged | admitted | everyone on | PATIENT_WORD)
  unless near 2 (bookcase | tree | trees | bird | garden | road | street | bench | walk)
hit  Thank you to everyone on Rowan for his hip
miss They took it off hazel, the cat

rule bed_of_the_ward
  (((per | hospital | ward | corridor | empty | spare | free | end | next) bed) | ((no | more | enough | empty | corridor | hospital | spare | ward | winter | icu | NUMBER) beds))
  near 24 (WARD | nurse | nurses | patient | patients | visiting | visitors | staff | staffing | closed | admissions | discharge | hospital | relatives | ambulances | trust | nhs)
  unless (hotel | garden | gardens | bunk | campsite | cottage | b&b | bedding)
hit  visiting's back to 2 people per bed from today
hit  No beds, no nurses, no tea
miss Two bunk beds and a spare bed for the hospital cat

rule theatre
  ((retrieval | main | obstetric | orthopaedic | trauma | emergency | hybrid) (theatre | theatres) | theatre (NUMBER | MIXED) | (in | to | from | for | our | into | my) theatre | theatre (corridor | team | staff | nurse | list | door | doors))
  unless (tickets | film | play | row | "opera" | panto)
hit  He's in theatre now
miss Two tickets for the theatre

rule bed
  (bed | beds | bay | cubicle | "side room" | sideroom | trolley | chair | room | chairs | station | bedspace | "bed space" | b) (num(1..60) | MIXED)
  unless near 1 (flooded | sofa | osce | hotel | hotels | weather | train | platform)
  near 48 (bed | beds | bay | cubicle | WARD | CARE | PATIENT_WORD | ILLNESS | SYMPTOM | PROCEDURE | ROLE | dialysis | home | shift | night | corn | b | kidney)
  unless near 1 ((bed | beds | trolley | trolleys | chair | chairs | room | rooms | bay) (PAUSE (NUMBER | num(1..60)) | (NUMBER | num(1..60)) (hrs | hours | hour | hr | mins | minutes | days | weeks)))
  unless (osce | "station 1" | "station 2" | "station 3" | "station 4" | "station 5" | "station 6" | "station 9" | "recalled stations")
hit  Told the fella in bed 6
hit  The man in room 3 has a corn, and no toes
miss The band in room 3 played well
miss My dad was on a trolley 14 hours on the ward
miss Fifteen beds, one tree, all our own work on the ward

rule bed_letter
  (bay | bed | beds | cubicle) (UPPER | a | b | c | d)
  unless (bed a | "beds a" | "bay a")
hit  AKI in Bay B again
miss We went to bed late

# --- states of health ----------------------------------------------------------------------------------

mention HEALTH

rule illness
  (ILLNESS[sure!=no] | CONDITION[short=no, sure!=no] | SYMPTOM[sure!=no] | HEALTH_WORD)
  unless near 1 (faint hearted | faint heart | faint-hearted | lump sum | fat lump | big lump | great lump | lump of | a faint (idea | hope | memory) | the faintest | picu | fracture clinic | fracture list | "not eating" (it | that | them))
hit  He has bipolar and he delivers the post
hit  Lost to meningitis last week
miss He has a bike and he delivers the post
miss Old age is not for the faint hearted

rule but_surely
  (had | has | have | having | with | got | of | from | for | after | signs | a | chronic | acute | poor | his | her | new | your | about | another | severe | mild | query) (ILLNESS[sure=no] | CONDITION[short=no, sure=no] | CONDITION[short=yes] | SYMPTOM[sure=no])=it
  unless near 2 (genius | donor | (cold (hands | feet | tea | water | chips | coffee | toast | nose | shower | flannel | heart | sweat | weather | snap | calls | call)) | "a cold" (one | beer | drink | morning | night) | luck | ten | all | or | cap | cup | net | pet | water | twins | section | delivery | status | sweep | scope | lump sum | "a fall" (out | in) | "a fit" (of giggles) | shock | "the fall" | rat | baler | bypass | birth | home birth | jab | alcohol | arm | sugar | dialysis | newborn | quad bike | e-scooter | mole | bug | pots | pad | fence post | labour party | thoracotomy | house fire | biker | poppers | caffeine | add | aids | gender | blind | expecting | reduction | induction | fit | icd | staples | burned | delivered | discharge | weight loss | blood pressure | toxins)
hit  Fella had a stroke and went home
hit  She has MS and a dog
miss A stroke of luck for the team

rule organ
  ((thyroid | heart | kidney | kidneys | liver | prostate | lung | bowel | bladder | "gall bladder" | gallbladder | waterworks | pancreas | hip | knee) (patient | patients | tablet | tablets | trouble | problem | problems | complaint | disease | condition | failure | attack | lady | man | chap | bloke | op) | PAUSE (thyroid | heart | kidney | kidneys | liver | prostate | lung | lungs | bowel | bladder | "gall bladder" | gallbladder | appendix | waterworks | pancreas | pelvis)=it (PAUSE | and | like) | (his | her | my | me | hers) (appendix | prostate | gallbladder | "gall bladder" | waterworks | thyroid | cataracts | cataract))
  unless (kidney beans | "liver and onions" | sausage | pate | recipe | pie)
hit  a thyroid patient of ours
hit  She is in again. Liver.
miss liver and onions for tea

rule gestation
  (num(4..42) (weeks | wks) (pregnant | gestation | gone)?)=it (PAUSE | and | in | today)
  near 24 (pregnant | pregnancy | miscarriage | stillbirth | mum | midwife | labour | scan | twins | waving | born | ectopic | stillborn | booking | bump | kicks | kicking | induced | waters | "lost our" | trimester | cervix | section)
  unless near 2 (ago | off | wait | waited | waiting | old | course | placement)
hit  Twins, 20 weeks and both waving
hit  We lost our boy at 20 weeks. His name was Idris
miss We waited 20 weeks and left

rule gestation_said
  (((num(4..42) (weeks | wks)) | (num(3..9) months)) (pregnant | gestation | gone | "up the duff" | preggers | "along"))
hit  At twelve weeks gone with her third she ran
miss At twelve weeks late with her essay she ran

rule how_do_you_feel_at
  at (num(30..42) (weeks | wks))=it (PAUSE | and | with | i | my | she)
  unless near 3 (ago | wait | waited | waiting | list | project | average | target | course)
hit  how do i even get socks on at 38 weeks, send help
miss The list stands at 38 weeks, average

set part = leg legs arm arms hip hips wrist wrists ankle ankles pelvis collarbone collarbones rib ribs jaw nose neck toes toe finger fingers foot feet hand hands skull knee knees shoulder shoulders thumb thumbs elbow elbows
  femur tib tibia fibula humerus radius cheekbone sternum spine vertebra vertebrae tooth kneecap kneecaps shin shins heel heels knuckle knuckles "eye socket" coccyx tailbone hamstring hammy achilles acl cruciate ligament ligaments tendon tendons eardrum spleen scaphoid metatarsal clavicle patella testicle

rule injury
  ((broken | broke | break | fractured | dislocated | sprained | smashed | amputated | lost | losing | shattered | crushed | mangled | severed | ruptured | snapped | tore | torn | bust | busted | twisted | rolled | stubbed | stubbing | trapped | scalded | perforated | burst | degloved | hurt | injured | sliced | chopped off) (his | her | the | a | an | my | both | their | our | your | two | three | four | several | one | another)? (left | right | little | big | own | own left | own right)? ({part} | nail | back))
  unless ("break a leg" | break (his | her | your | their) | break PAUSE {part} | ^break my back | "snapped back" | "twisted my arm" | "twisted his arm" | "twisted her arm" | "lost the back" | ^lose hand | "lost hands" | "broke the back" | "break the back" | "crushed the spine" | "radius clause" | "book spine" | "upper hand" | "lost their nerve" | "rolled back" | "roll back" | "lost a hand of" | "nail file" | "lost my foot ing" | "hurt back")
hit  He broke both legs in the war
hit  I stubbed me toe and lost both feet
miss He lost both keys in the pub

rule part_hurt
  ({part} | eye | eyes | chest | stomach | tummy | belly | back | groin | head | scalp | bowel | bladder | kidney | breast | throat | sacrum | heel | skin) (wound | wounds | ulcer | ulcers | infection | infections | injury | injuries | pain | pains | fracture | fractures | abscess | rash | lump | bleed | burn | burns | laceration | lacerations | swelling | ache | aches | cancer | tumour)
  unless (pain in the | unit | clinic | heart burn)
hit  He came with a leg wound and a joke
hit  Spinal, chest injuries, thumb infection, the lot
miss He came with a leg of lamb

rule part_is_so
  (his | her | their | my | the | your | nan's | mum's | dad's | left | right | that) ({part} | eye | chest | stomach | belly)=it (is | was | 's | were | are | all | half | been | has been | had | still | nearly | proper)? (all | in)? (broken | fractured | dislocated | swollen | infected | weeping | mangled | "in bits" | "in pieces" | "in two" | "in bits" | "in about" | hanging | smashed | shattered | crushed | throbbing | numb | itchy | gangrenous | septic | "clean off" | sore | agony | "playing up" | "half off" | "off at" | "come off" | "came off" | drooping | wired | unwired | "in plaster" | "in a cast" | bleeding | hurts | hurting | aching)
  unless near 1 (television | the hand that)
hit  a lad in a Batman suit and his pelvis is in bits
hit  his toe has been sore since the Olympics
hit  his jaw comes unwired on Friday, but his knee is swollen
miss his knee is a thing of beauty

rule spread_to
  (it's | its | gone | spread | got | was | is | been) ((in | into | to | on) (the | his | her | their | my)? | the | his | her)? (liver | lungs | brain | bones | spine | pancreas | lymph nodes)=it (PAUSE | and | now | he | she)
  unless (onions | pate | recipe | book | train your | in the brain)
hit  Uncle Pat's rung to say it's in the liver and he'd like us told
hit  he's bad again, it's gone to his liver 😢
miss I got the liver, onions and gravy

rule breakdown
  (after | had | having | since | from | following) (her | his | my | a | another | the | their) (breakdown)=it
  unless (car | van | aa | rac | bus | truck | motorway | clutch | boiler | cover)
hit  Welcome Bryony, back after her breakdown
miss The car had a breakdown on the bridge

rule is_blind
  (is | was | registered | going | went | gone | born | nearly | almost | totally | completely | partially | him | her | be | both) blind=it
  unless near 1 (to | spot | date | drunk | eye | panic | taste | tasting | trial)
hit  They share a room, him with a cane, her blind as a post
miss He was blind to all of it

rule arrest
  ((a | an | the | two | three | four | five | first | another | in | peri | respiratory | cardiac | my first | post | NUMBER) (arrest | arrests)=it | (she | he | patient | pt | lady | man | who) arrested=it (at | in | on | twice | again | PAUSE | and | just | before | after) | arrest=it (at | in | on) (num(1..300) | number | bed | WARD | the | the toilet | majors | reception))
  unless (police | cuffs | handcuffs | theft | assault | suspicion | drugs | "under arrest" | warrant | custody | officers | cops | made an arrest | "house arrest" | citizen's | arrests have | arrests were | "arrest rate")
hit  worst shift of my life, three arrests before lunch
hit  Late home. Arrest at number 14, she is gone
hit  She arrested at quarter past four and we got her back
miss Police made three arrests before lunch

rule fits_told
  ((without a | another | "first ever" | "full blown" | tonic-clonic) fit=it | (NUMBER | num(2..30) | several | more | "having" | "no") fits=it)
  unless (giggles | laughing | hissy | shop | clothes | size | trousers | keep | rage)
hit  Eighteen months without a fit and she picked the milk round up
hit  K had 2 fits today, both short
miss They had another fit of the giggles

rule clot
  (a | the | his | her | another | with | big | small | from | had | for | any | my) (clot | clots)=it
  unless near 1 (silly | stupid | lazy | cream | you | clotted)
hit  He had a clot and the tablets
miss He is such a silly clot and he knows it

rule stroke_told
  (the | one | two | three | first | second | third | another | massive | big | suspected | possible | query | mini | post | post-stroke | wee | NUMBER | further | "having a") (stroke | strokes | overdose | overdoses | bleed | seizure)=it
  unless near 1 (unit | ward | nurse | team | association | "stroke of" | reg | registrar | consultant | different | breast | butterfly | back | play | golf | swimming | "stroke the" | keyboard | pen | brush | service | pathway | bed | beds | rehab | under par)
hit  her husband can't get a word in, no wonder he had the stroke
hit  ED tonight: 1 heart attack, 1 stroke, 47 of you
miss He plays the stroke of luck game

rule labour_told
  ((into | early | active | slow | long | quick | precipitate | obstructed | "back to back" | her | my | second stage of | stage of | stages of) labour)=it
  unless (party | government | vote | voted | mp | camp | union | hard labour | council | councillor)
hit  She went into labour in the lift
miss The early Labour government voted

rule mole_watched
  (a | her | his | that | this | the | my | your | any) (mole | moles)=it
  near 16 (itches | itch | bleeds | bled | bleeding | changed | changes | changing | size | shape | colour | dermatology | skin | checked | removed | removal | watched | biopsy | cancer | melanoma | gp | doctor)
  unless (adrian | spy | whack | garden | lawn | hill | hills)
hit  Saw a chap this week with a mole he'd watched for two years
miss There is a mole in the garden, checked by the cat

rule borderline_said
  (textbook | classic | giving | diagnosed | proper | bit | she's | he's | been | pure | total) borderline=it PAUSE
  unless (thyroid | racist | illegal | genius | pass | fail | mark | criminal)
hit  it's textbook borderline, and your husband is a narcissist
miss it's a classic borderline pass, and you did well

rule part_about
  (about | for | with) (his | her | their | my | your | that) (knee | knees | hip | hips | ankle | shoulder | waterworks | prostate | thyroid | bowels | bladder | chest | lungs | ticker | gall bladder | gallbladder | cataract | cataracts | bunion | hernia | varicose veins | pelvis)=it (PAUSE | again | and | so | now | today)
  near 24 (PATIENT_WORD | doctor | doctors | gp | clinic | seen | see | ward | in us | back in | in with | in again | op | scan | x-ray | advise | advice | asked | asking | admitted | physio | antibiotics | bother | bothering | trouble)
  unless near 3 (hand | hands | arm | tattoo | tattooed | hat | sat | sits | baby | cat | laptop | book | dog)
hit  Big Ron on Ward 8 is back in with his chest again
hit  Everyone asks to be seen about their knee and it is raining
miss He sat with the baby on his knee and asked

rule part_bad
  ((stiff | aching | achy | numb | wonky | crumbling | shattered | ulcerated) {part} | (bad | poorly | dodgy | sore | swollen | weeping | gammy | knackered | droopy | rotten | infected) (back | leg | legs | knee | knees | hip | heart | chest | tooth | eye | foot | feet | throat | ear | stomach | tummy | shoulder | hand | neck) | (face | mouth | eyelid) ..3 (droopy | dropped | drooping) | ("that" | "this" | his | her | your) (chest | ankle | knee | hip | rash | lump | cough | mole | throat)=it ..3 (antibiotics | doctor | gp | checked | looked | x-ray | scan | swelling | advise))
  unless (boyband)
hit  Nan had a gammy leg
hit  his face gone a bit droopy
miss Nan had a funny hat

# --- places --------------------------------------------------------------------------------------------

mention PLACE_NAME

rule where
  (in | from | to | near | at | of | around | across | outside | via | leaving | visit | visiting | visited | north | south | east | west | PAUSE) PLACE=it
hit  A GP in Bristol rang us
miss A GP in trouble rang us
