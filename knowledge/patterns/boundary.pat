# Contact with patients that a text tells of. What is done by the act itself (a request, a message)
# is judged by knowledge/acts.yaml over circumstances; these are the words of a post or comment.

# Somebody in care, as people at work say it.
mention CARED

rule a_client
  (CARE_CLIENT | PATIENT_WORD[care=sure])
  unless near 1 (be ; being ; very ; more ; so)
hit  my patient waved at us
miss be patient with us

rule mine
  ((one of)? my (old | favourite | favorite | regular | lovely | dear | ex)? (ladies | gents | gent | gentlemen | patients | patient | residents | resident | regulars | clients | client | babies | mums | lady | fella | "old boy" | "old boys" | "old lady" | "old ladies" | "old girl" | "bay 2" | service users))
hit  one of my old gents sang to us
miss one of my cousins sang to us

rule ours
  (one | some | all) of (ours | our (patients | ladies | gents | residents | regulars | service users | lot))
hit  one of our residents won the quiz
miss one of our cats won the quiz

rule by_the_bed
  (man | woman | lad | lady | gent | gentleman | bloke | fella | guy | chap | girl | boy | kid | mum | dad | mother | "old dear" | couple | him | her | pt | nan | grandad | "young lad" | "old boy") ..2 (in | on | from | off) (the | my | our | t'end | end)? ..2 (bed | bay | ward | "side room" | cubicle | trolley | "waiting room" | corridor | unit | caseload | clinic | resus | theatre)
hit  lady on my bay loved my coat
miss lady on my street loved my coat

rule bed_number
  (bed | "bay" | cubicle | "side room") (num(1..20) | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve)
hit  Bed 9 is singing again
miss The bed is 9 years old

rule kin_of_bed
  (bed | bay) (num(1..20) | one | two | three | four | five | six | seven | eight | nine | ten) "'s" (daughter | son | wife | husband | mum | mother | sister | brother | family | girlfriend | boyfriend | dad)
hit  Bed three's daughter brought cake
miss Unit 3's kettle is broken

topic boundary.patient_contact

set medium = insta instagram facebook fb snap snapchat tinder hinge bumble whatsapp linkedin tiktok twitter messenger grindr

rule accepted_patient strength .8
  (accepted | added | "let me add" | "accepting me" | "followed back" | "follow back" | "adding me" | "now friends") ..6
  (CARED | "looked after" | "i nursed" | "used to look after")
  unless near 3 (group ; project ; trial ; programme ; list ; drug ; chart ; notes ; into ; on to)
  unless (never)
hit  Accepted a request from one of my old gents
hit  just added the lady from bed 6 on Insta lol
hit  I followed back a lad I nursed last year
miss I never accept requests from patients
miss She told us "I accepted one of my patients once"
miss We do not have friends who were patients on Facebook

rule they_asked_and_author_accepted strength .8
  (PERSON[care=patient|past|relative] | CARED) ..4 (added | followed | found | "sent me" | "has asked" | messaged) ..2 (me | "friend request" | "follow request" | "a request") ..8
  (accepted | "said yes" | "added her back" | "added him back" | "added them back" | "followed back" | "followed her back" | "followed him back" | "let her in" | "let him in")
  even reports
hit  One of my patients has just sent me a friend request and I accepted it
hit  Bed four's daughter added me on Facebook and I said yes
hit  My old patient from the ward followed me last night and I followed back
miss One of my patients sent me a friend request and I declined it
miss She told us "my patient added me and I accepted"
miss My patient added me on Facebook, I have not accepted

rule accepted_and_discharged strength .8
  (accepted my | accepts my | "accepted my friend" | "found her on" | "found him on" | "tracked her down on" | "tracked him down on") ..4 (request | {medium})
  near 24 (discharged | ward | patient | "my bay" | caseload | "her bed" | stitches | treated | "looked after" | nursed)
hit  He accepted my request, been looking since he was discharged
hit  found her on Facebook, the lady I looked after all summer
hit  She accepted my friend request, lovely patient we had in March
miss My cousin accepted my request at last
miss She said "he accepted my request after he was discharged"
miss She has not accepted my request since the ward party

rule dates_patient strength .9 severity high
  (matched | "match with" | dating | "on a date" | "first date" | "asked out" | "asked me out" | snogged | kissed | "got with" | "slept with" | flirting | texting | sexting | "swiped" | "seeing") ..8
  (CARED | "her mum's still an inpatient" | {medium})
  near 30 (CARED | inpatient | "my patient")
  unless (no patient ; not a patient ; "aint a patient" ; "isn't a patient" ; "ain't a patient")
hit  matched with one of my patients on Hinge last night
hit  first date Thursday with the guy from bed 4, wish me luck
hit  been texting one of our patients since he left
miss GOT A DATE SATURDAY and no she is not a patient
miss "I kissed a patient once" is the first line of the novel
miss I would never go on a date with one of my patients

rule left_in_the_will strength .85 severity high
  (left | leaving | leave | given | gave | giving | bought | buying | bunged | slipped | lent | "put in") ..2 (me | us | "to me") ..6
  (will | hundred | thousand | grand | quid | MONEY | cash | cheque | car | "land rover" | house | ring | watch | phone | crate | necklace | bracelet)
  near 24 (CARED | ward | bay | round | visit | "my lady" | "his will" | "her will")
  unless (charity ; hospice ; "gifts book" ; returned ; "gave it back" ; declared ; "my nan" ; "my gran" ; "my mum" ; "my dad" ; refused ; "couldn't take" ; fund)
hit  one of my old gents has left me something in his will, ten grand
hit  my lady has only gone and bought me a phone
hit  a patient slipped me £50 cash on the way out of the ward, result
miss My patients leave me smiling, not with money
miss "A patient gave me £50" is how the case study begins
miss An old patient left the ward £500 and it went to the charity

rule visits_them_off_duty strength .65
  CARED ..14 (coffee | "for tea" | "going round" | "goin' round" | "goin round" | "pop round" | "popping round" | "round to his" | "round to hers" | "out for" | drink | lunch | "my number" | "my mobile")
  near 20 (i | "i'm" | im | "i'll" | "we're" | me | my)
  unless (team ; work ; shift ; "bake sale" ; visit as part ; rota ; union ; break ; colleague ; physio ; "occupational" ; he asked ; volunteers ; morning)
hit  My old lady from bed 2 is coming out for lunch with me on Sunday
hit  one of my clients has my number and we go for tea
hit  my lovely patient is home and I'm popping round on Sunday
miss A patient asked for coffee in the night
miss "My patient has my number" was the last line of the play
miss I do not give my patients my number

rule fancies_patient strength .8 severity high
  (fancy | fancying | "crush on" | "well fit" | sexy | "in love with" | shag) ..4 (CARED | patient)
  unless (shape ; "fit for" ; "fit to" ; flush ; weather ; "get fit" ; "fit in" ; "fit note" ; hot meal ; "hot day" ; tea ; drink ; "keep fit")
hit  got such a crush on one of my patients
hit  well fit lad on the ward tonight, might get his number
hit  I have fallen in love with my patient
miss It is hot on the ward today and we had lollies
miss He said "I had a crush on one of my patients" in the film
miss I am not in love with a patient whatever they say

rule sleeps_with_patient strength .95 severity high
  ("sleeping with" | "slept with" | "sleep with" | shagging | shagged | "hooked up with" | "hooking up with" | "dating" | "seeing" | "going out with" | "having a thing with" | "in love with" | snogged | snogging | "moved in with" | "got with" | "pulled")=it ..3
  (PERSON | lad | lass | man | woman | girl | bloke | guy | fella | someone | somebody | him | her | one | patient | chap) ..3
  ("i nursed" | "i looked after" | "i treated" | "i cared for" | "i discharged" | "i used to look after" | "i used to nurse" | "off the ward" | "off my ward" | "from the ward" | "from my ward" | "off my caseload" | "from my caseload" | "from clinic" | "who was my patient" | "who was a patient" | "my ex patient" | "my old patient" | "my former patient")
  unless ("i'm seeing a patient" ; clinic list ; nurse ; nurses ; doctor ; doctors ; physio ; porter ; colleague ; colleagues ; matron ; sister ; charge ; struck ; hearing)
hit  I'm sleeping with a lad I nursed last spring and I've never been happier
hit  been dating a bloke I looked after in rehab
hit  got with a guy off the ward lol
miss "I'm dating a man I nursed" she told the hearing
miss I have never slept with a man I nursed
miss Seeing a physio about the back I hurt lifting on the ward
