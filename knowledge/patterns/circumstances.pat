# Circumstances: who is related to the author and how, which way an act goes and how it ended, what
# is known of account, consent, approval and interest, as the words of a text or of the line that
# tells its circumstances have it. Fields that are given win over these.

set who      = man woman boy girl lad lady lass gentleman person people someone somebody mother mum father dad couple baby teenager child prisoner widow widower parent parents family wife husband son daughter "year-old" chap bloke lodger mam
set kin      = mother mum mam father dad son daughter wife husband partner sister brother widow widower carer niece nephew granddaughter grandson aunt uncle cousin parents mother-in-law girlfriend boyfriend relative
set author   = she he they author
set her      = her his their author's
set had      = had has have used
set place    = ward unit caseload list wing clinic surgery practice bay theatre rounds hospice "birth centre"
set staff    = nurse doctor colleague student sister manager midwife member consultant porter registrar physiotherapist radiographer staff paramedic

# --- relationship -------------------------------------------------------------------------------

circumstance relationship=patient_past

rule whom_she_looked_after in context
  {who} ..2 (whom | who | that) (the? {author}) ({had} to?)? (also | once | just | only | personally)? CARE_ACT[time=past]
hit  message to a man whom she had nursed through a bad winter
miss message to a man whom she had met at a wedding

rule she_looked_after in context
  {who} (the? {author}) {had}? CARE_ACT[time=past]
hit  sent to a lad she discharged in the spring
miss sent to a lad she met on the bus

rule former_patient in context
  (CARE_CLIENT[time=past] | (former | ex | past | discharged | previous | one-time) CARE_CLIENT[many=no])
hit  Facebook request from a former patient
miss Facebook request from a former teacher

rule went_home in context
  {who} ..3 (who | whom)? ..1 (went home | "gone home" | "went out" | "released from" | "released in" | "discharged from" | "discharged on" | "discharged that" | "discharged last" | "discharged the" | "discharged this" | "discharged in" | "was discharged" | "sent home")
hit  note to a lady who went home on Friday
miss note to a lady who went to school with her

rule met_at_work in context
  (whom | who | that | {who}) ..3 (met | "came to" | attended | "was seen" | saw | seen | assessed | examined | helped | triaged | booked | taken | brought | stitched | plastered | immunised | vaccinated | washed | wheeled | x-rayed) ..5 (ward | clinic | hospital | placement | surgery | hospice | unit | "a&e" | ambulance | theatre | shift | "call-out" | "home visit" | "day centre" | department | bay | "care home" | pharmacy | practice | antenatal | labour)
  unless (colleague ; staff ; student ; lecturer ; speaker ; trained ; training ; interview ; nurse ; doctor ; friend)
hit  request to a man whom he had met in the clinic
miss request to a man whom he had met in the choir

rule was_her_patient in context
  (was | been | were) (once | also | formerly)? ({her} | the author 's | on) ..1 (CARE_CLIENT | caseload)
hit  card from an old man who was her patient
miss card from an old man who was her tutor

rule whose_care_it_was in context
  whose ..4 (the? {author}) {had}? (CARE_ACT | delivered | adapted | booked | fitted | dressed | treated | ran | did)
hit  message to a tenant whose bathroom he had adapted
miss message to a tenant whose bathroom leaks

rule care_that_ended in context
  {who} ..1 whose (therapy | treatment | care | sessions | rehab | rehabilitation | counselling) ..5 (ended | finished | closed | stopped)
hit  accepts a woman whose therapy with her ended last year
miss accepts a woman whose dance classes ended last year

rule whose_baby in context
  whose ..1 (baby | twins) (was | were | had been) born
hit  sent to a lady whose baby was born in June
miss sent to a lady whose baby was asleep

circumstance relationship=patient_now

rule a_patient in context
  (to | from | of | "'s" | a | an | named | the | with | by | accepts | adds | follows) ({her} | the author 's)? (a | an | the)? ..2 CARE_CLIENT[many=no]
  unless near 3 (former ; ex ; past ; previous ; retired ; one-time ; discharged ; (stranger | charity | association | group | safety | voice | story | campaign | experience) )
hit  request sent by the author to a patient on the ward
miss request sent by the author to a patient safety group

rule on_her_ward in context
  {who} ..6 (on | of | in | at | from | having) ..3 ({her} | the author 's) ..1 {place}
  unless near 2 ({staff})
hit  friend request from a mother who is on her caseload
miss friend request from a nurse on her ward

rule any_client in context
  (CARE_CLIENT[many=no] | "service user" | inpatient | detainee | prisoner | resident)
  unless (safety ; transport ; (patient | client) (group | association | voice | story | experience | record | records | board | charity | forum) ; official ; "no patient" ; "not a patient" ; "never a patient" ; "as a patient" ; picture ; photograph)
hit  WhatsApp with a client, late at night
miss WhatsApp with a plumber, late at night

rule in_her_care in context
  ("under her care" | "under his care" | "in her care" | "in his care" | "under the author's care" | "in the author's care" | "her own patient" | "his own patient" | "attends her" | "attends his" | "comes to her clinic" | "comes to his clinic" | "she is treating" | "he is treating" | "she is nursing" | "he is nursing" | "she looks after" | "he looks after" | "whom she visits" | "whom he visits" | "she cares for" | "he cares for" | "from her caseload" | "from his caseload" | "on her list" | "on his list" | "from her clinic" | "from his clinic" | "from her ward" | "from his ward") (ANY | END)
hit  message to a lad in her care
miss message to a lad in her choir

rule still_in in context
  (still | now | currently) ..1 (inpatient | "in hospital" | "on the ward" | "in care" | "on the unit")
hit  a woman who is still on the ward
miss a woman who is still on the committee

rule whom_she_looks_after in context
  {who} ..3 (whom | who | that)? (the? {author}) (also | still | now | regularly)? CARE_ACT[time=now]
hit  the request of a lady whom he visits
miss the request of a lady whom he knows

rule off_the_record in context
  ({author} | the author) ..2 (took | copied | got | found | looked | had | noted | kept) ..4 (number | address | name | email | him | her | up) ..3 (from | off | in | on) (the | {her} | a) ..1 (record | records | notes | list | system | referral | form | chart | appointment | file | computer | screen)
hit  WhatsApp; he copied the number from the referral
miss WhatsApp; he copied the recipe from the packet

rule booked_by_her in context
  whose (appointment | scan | blood | bloods | results | letter | operation) (the? {author}) ..1 ^handle
hit  message to a man whose results she handled
miss message to a man whose car she handled

circumstance relationship=family

rule kin_of_patient in context
  {kin} of ..4 (CARE_CLIENT | {who} ..5 (on | in | having | at | from) ..2 ({her} | the author 's) ..1 {place} | {who} ..3 (whom | who) (the? {author}) {had}? CARE_ACT)
  unless (stranger)
hit  sent to the daughter of a patient on the bay
miss sent to the daughter of a friend

rule patients_kin in context
  CARE_CLIENT "'s" ..2 {kin}
hit  message to the patient's sister
miss message to the treasurer's sister

rule widow_met_at_work in context
  (widow | widower | bereaved) ..4 (whom | who | she | he) ..2 {had} ..2 (met | seen | looked after | helped) ..6 (certificate | ward | hospital | hospice | funeral | mortuary | week)
hit  sent to a widow whom he had met that week on the ward
miss sent to a widow whom he had met at chess

rule bereaved_by_her_unit in context
  (widow | widower | daughter | son | wife | husband | mother) of ..2 (CARE_CLIENT | {who}) who died
hit  message to the widow of a man who died on her unit
miss message to the widow of a soldier buried at Ypres

circumstance relationship=patient_past

# The text says so itself: "it's me off the ward".
rule its_me_off_the_ward in text
  ("it's" | its | "it is" | "i'm" | im | "i am" | "this is" | hi | hiya | hey | hello) ..5 (from | off | of) (the | that | your)? ..2 (ward | stroke unit | bay | clinic | reception | unit | "x-ray" | maternity | placement | "a&e" | hospital | caseload | physio | dressings | surgery)
  unless (bowling | not | ladies | lads | team | everyone | all | colleague ; on behalf)
hit  Hiya its Jo from the ward, hope you're resting
miss Hi all, its Jo from the ward bowling team

rule the_one_who_did_yours in text
  ("i'm" | im | "i am" | "it's" | its | me) ..6 (who | that | what)? (did | dressed | delivered | took | stitched | plastered | wheeled | treated | scanned | booked | clerked) your ..2 (physio | exercises | obs | ecg | injection | jab | vaccine | smear | catheter | drip | hip | knee | feet | teeth | eyes | stitches | arm | leg | bloods | blood | dad | mum | scan | baby | chart | x-ray | plaster | dressing | dressings | cannula | operation | stoma | wound)
hit  Hey it's the nurse who did your stitches
miss Hey it's the lad who did your garden

rule looked_after_you in text
  (i | "i've" | we | me | who | that) (just | only | also | recently)? ("looked after" | "look after" | "took care of" | nursed | treated | "cared for" | triaged | discharged | delivered | scanned | examined | assessed) (you | u | ya | "your mum" | "your dad" | "your son" | "your daughter" | "your wife" | "your husband" | "your baby" | "your nan")
  unless (nan | gran | grandma | auntie | uncle | cousin | "when you were little" | "when you were small" | "when you were a kid" | "when you were a baby" | when i was | drunk | hungover | thank | thanks | cat | dog | house | plants | if)
hit  Hello Mrs Ali, I looked after you on the unit last week
hit  hiya, we delivered your baby in March
miss I looked after you when you were little
miss We looked after your cat last week

rule your_nurse in text
  ("it's" | its | "it is" | "i'm" | im | "i am" | "this is" | "i was") ..2 (your | ur | "one of your") (old | favourite | night | day | community | district | student | agency | home)? (nurse | midwife | physio | carer | hca | paramedic | doctor | gp | ot | dietitian | podiatrist | dentist | radiographer | therapist | "health visitor" | "support worker" | "care worker" | "key worker" | psychologist | counsellor)
  unless (neighbour | cousin | sister | brother | colleague | shift | rota | tutor)
hit  Hi Mark, it's your nurse from Tuesday
hit  hello love im your old carer
miss it's your turn to ring the midwife
miss Hi, it's your nurse colleague from nights

rule remember_me in text
  (remember me | "do you remember me" | "not sure if you remember me" | "you might remember me" | "you may remember me") ..3 (from | off | at | on) (the | your)? ..1 (ward | unit | bay | clinic | "a&e" | ae | hospital | surgery | theatre | maternity | "x-ray" | "icu" | ambulance | caseload | placement)
  unless (team | colleague | rota | interview | induction | training | shift)
hit  remember me from A&E? you made me laugh
miss remember me from the ward rota group?

circumstance relationship=colleague

rule told_colleague in context
  (to | from | with | by) (a | an | her | his | the | another | former | old)? ..2 (colleague | colleagues | workmate | "team mate" | trainee | consultant | registrar | "newly qualified")
hit  LinkedIn message to a former colleague
miss LinkedIn message to a plumber

circumstance relationship=student

rule told_student in context
  (to | from) (a | an | her | his | the | another)? ..2 (student | students | applicant | "former pupil" | pupil | "course mate")
hit  sent to a first-year student
miss sent to a first cousin

circumstance relationship=stranger

rule told_stranger in context
  (to | from | by | with) (a | an | some) ..1 (stranger | seller | reporter | supplier | follower)
hit  Marketplace message to a stranger
miss Marketplace message to her aunt

# --- direction and outcome ----------------------------------------------------------------------

circumstance direction=sent

rule sent_by_author in context
  ("sent by" | "posted by" | "request by" | "written by" | "message from" | "note from") (the author | her | him)
hit  request sent by the author to a neighbour
miss request sent by a neighbour

rule sent_to in context
  (START | message | text | snapchat | whatsapp | messenger | reply | sent | request | note | instagram | facebook | tinder | email | e-mail) ..1 to (a | an | the | her | his | somebody | someone)
  unless (sent to the author ; request to the author)
hit  Instagram message to a woman from the gym
miss request sent to the author by an old classmate

rule she_follows in context
  ^follow (back | a | an | the | on | public | him | her | account)
hit  follows the public account of a man whom she nursed
miss a fan with many followers

rule he_looked_them_up in context
  (looked | found | traced | tracked | searched) (him | her | them | the ..2 | a ..2)? (up | down | for)
hit  he looked the woman up that evening
miss he found it hard to say

circumstance direction=received

rule to_the_author in context
  ("to the author" | "request from" | "message from" | "note from" | "invitation from" | "invited by" | "asked by" | "answer to" | "reply to" | "request of")
  unless ("from the author")
hit  request to the author by the mother of a boy
miss request from the author to her bowling team

circumstance outcome=accepted

rule accepts in context
  (^accept | "added back" | "adds back" | "follows back" | "followed back" | "adds him" | "adds her" | "answered with a heart") (a | an | the | her | his | and | "'s" | that | back | END | it | him)?
  unless ("did not accept" ; "not accepted" ; "has not accepted" ; "never accepted" ; "not accept" ; declined)
hit  she accepted the same evening
miss the author did not accept

rule says_accepted in text
  START (request | requests)? (accepted | added | followed) (back)? (END | EMOJI)
hit  Request accepted
miss Accepted on to the course at last, so chuffed

rule yes_ill_add_you in text
  (yes | yeah | course | sure) ..3 ("i'll" | ill | i) (add | follow | accept) (you | u | ya) (back)?
  unless (never ; not ; "don't")
hit  yes I'll add you, course I remember
miss no I'll add you to the rota

circumstance outcome=declined

rule declines in context
  (ANY=it)? (^decline | ^refuse | ^block | ^ignore | "not accepted" | "did not accept" | "has not accepted" | "never accepted" | "turned down" | "turns down" | "did not answer" | "told her manager" | "told his manager" | "told the manager")
  even denies
hit  declines the request and sends no message
miss accepts the request with a heart

rule says_declined in text
  (START (request | requests | it)=it declined | START declined)
  even denies
hit  Request declined
miss They said it was declined by the bank

rule i_do_not_add_patients in text
  (i | we | i'll | ill)=it ("don't" | dont | "can't" | cant | cannot | "won't" | wont | "shan't" | never | "not" | "shall not" | "am not able to" | "couldn't" | "mustn't" | "can not" | "will not" | "do not") ..4 (connect | add | accept | befriend | follow | "keep in touch" | "be friends" | "take the" | "take it" | "keep gifts" | "keep the" | "talk about" | discuss | advise | "give advice" | "do feet" | comment | "look at" | "look her" | "look him" | "do owt" | "do anything")
  even denies
hit  Thank you, but I don't accept requests from people I have treated
miss I said that you could add us

rule not_able_to_here in text
  (ANY=it)? ("not able to" | unable to | "won't be able to" | "shan't be able to" | "have to leave it" | "got to leave it" | "can't on here" | "cant on here" | "not accepted it" | "have not accepted" | "haven't accepted")
  even denies
hit  I'm not able to keep in touch on here
miss I'm able to come on Friday

rule ring_the_proper_number in text
  (^ring | ^call | ^phone | contact | try) (the | your | our) ..1 (department | ward | hub | clinic | office | "duty line" | line | surgery | "health visitor" | team | helpline | "community office")
hit  Please ring the ward if you are worried
miss Ring the bells for Susan

circumstance outcome=pending

rule not_answered_yet in context
  (ANY=it)? ("not yet answered" | "has not answered" | "unanswered" | pending | "not yet decided" | "waiting for an answer" | "yet to answer")
  even denies
hit  a request from a former patient, not yet answered
miss a request from a former patient, accepted

# --- what is sought -----------------------------------------------------------------------------

circumstance approach=romance

rule asks_out in text
  (fancy | fancied | take you | "see you" | meet | you free | u free | you about | up for | "you're single" | "you were single" | come) ..6 (drink | dinner | date | "out sometime" | cinema | "my place" | "your place" | wine | "out for")
hit  Fancy a drink when you get out?
miss Fancy a brew before the ward round, team

rule drink_question in text
  (drink | drinks | date | dinner) (some | some time | sometime | thurs | thursday | fri | friday | sat | saturday | sunday | tonight | tomorrow | soon | later | with me | x | END | EMOJI)
  near 10 (you | u | ur | your | ya)
  unless (team | leaving do | all | everyone ; plenty | water | fluids | milk | lots)
hit  so now you and me are home, drink Thursday?
miss Everyone welcome, leaving drinks Friday for you lot

rule flirts in text
  (gorgeous | sexy | fit | beautiful | handsome | smashing | lovely | stunning) (man | woman | smile | mind | eyes | face | lips | body | thing)
  near 8 (you | u | your | ur | ya | "you've")
hit  you've a gorgeous smile on you
miss what a beautiful view from the ward window

rule misses_you in text
  (miss | "thinking about" | "think about" | dream | dreaming | "can't stop thinking") ..2 (you | u | ya | your face | "our tuesdays" | our ..1)
  near 12 (x | xx | xxx | xxxx | 😏 | 💋 | 😘 | 😉 | ❤️ | bed | kiss | tonight | wing | ward | stretcher | lot)
hit  still thinking about you tonight x
miss miss you mum, home soon

rule single_and_asking in text
  ("are you single" | "you single" | "i'm single" | "im single" | "i am a widower" | "i am single" | "recognised u from tinder" | "matched on" | "what are you wearing" | "what you wearing" | "what u wearing" | "is the ring" | "just me" | "just you and me" | "just the two of us")
hit  So, are you single then?
miss not a single bed in the place

circumstance approach=money

rule lends_or_borrows in text
  (^lend | ^borrow | spare | ^owe | "pay us back" | "pay me back" | "pay you back" | "gone in your account" | "in your account" | "bank details" | revolut | "bank transfer" | "cash" | paypal)
  near 10 (MONEY | quid | pound | pounds | pension | account | paid | cash)
hit  could you spare £50 til payday
miss lend me your ears

rule sells_to_them in text
  (MONEY | num(5..9999) quid) ..14 (cash | plan | shoots | probate | wills | sessions | session | course | treatment | wallet | crypto | for you | for my | all in | each)
hit  £60 cash and I do it at yours
miss the parking was £6 at our place

rule works_for_them in text
  (do | fancy | any) ..2 (babysitting | "baby-sitting" | cleaning | decorating | gardening | "odd jobs")
hit  do u do any babysitting
miss I have babysitting on Thursday

rule left_me_something in text
  ((left | leaving | leave | gave | given | bought | buying) (me | us) ..8 (will | watch | ring | car | money | phone | crate | house | cheque | bracelet | necklace) | "something in his will" | "something in her will")
hit  she bought me the crate and a phone
miss my gran left me with her cat

circumstance approach=friend

rule add_me in text
  ((add | follow | accept) (me | us) (back | bk | on | so | and | please | xx | x | END)?
   | (here's | heres | "here is" | "that's" | thats | "you've got" | got) (my | me) ..2 (number | insta | snap | snapchat | instagram | facebook | mobile | address | whatsapp)
   | (my | me) (own)? (insta | snap | snapchat | mobile number | home number | number) (is | 's | END)?)
  unless ((ward | duty | office | staff | order | reference | team) number)
hit  add me on Insta so we can keep in touch
miss add me to the mailing list for the ward number

rule coffee_with_you in text
  (coffee | cuppa | natter | lunch | "garden centre" | chinwag | "our house" | "my house" | costa | dinner | tea) 
  near 12 (fancy | free | come | meet | could do | "my treat" | "you about" | catch up)
  unless (team | lads | everyone ; all welcome ; colleagues)
hit  are you free Friday, coffee my treat
miss coffee morning for the hospice, all welcome

rule found_you in text
  ("looked you up" | "look you up" | "find you" | "found you" | "found u" | "find u" | "lookin you up" | "looked u up" | "i'd find you" | "promised id find" | "been trying to find")
hit  promised I'd come and find you on here
miss I hope this finds you well

# --- employer and disclaimer --------------------------------------------------------------------

set job      = nurse nurses rn rgn rmn srn rnmh sn hca hcsw midwife midwives rm sister matron doctor dr reg registrar consultant sho fy1 fy2 f1 f2 st3 pharmacist physio physiotherapist paramedic para ot slt salt odp bms bms2 bms3 radiographer sonographer dietitian rd podiatrist psychologist therapist audiologist orthoptist optometrist porter domestic clerk receptionist secretary housekeeper cleaner scientist technician physicist hv sonography tna na medic student students stn theatres theatre lab icu itu ed a&e camhs ward bank nights microbiology micro renal maternity crew ambulance paeds o&g surgeon anaesthetist gp locum manager lead practitioner assistant associate volunteer chaplain phlebotomist

circumstance employer_seen=name

rule job_then_org in text bio
  {job} ..3 (@ | at | in | with | for)? (the)? (CAP (CAP | "'s" | and | of | st | the)? (CAP | "'s" | and | of)? (CAP | "'s")? EMPLOYER_ORG (EMPLOYER_ORG)? | HOSPITAL[short=no])
  unless near 3 (formerly ; ex ; retired ; until ; left ; ask ; transplanted)
  unless ("official account" | "nothing to do with" | "somewhere else")
hit  Staff nurse, Marsden Vale Infirmary. Dad of four.
miss Staff nurse in a big city. Dad of four.

rule org_at_the_end in text bio
  (CAP (CAP | "'s" | and | of | st | the)? (CAP | "'s" | and | of)? (CAP | "'s")? EMPLOYER_ORG)=it
  unless near 3 (formerly ; ex ; retired ; "born at" ; "born in" ; until ; left)
  unless (transplanted | "somewhere else" | "official account" | "nothing to do with")
hit  Porter, Marsden Vale Infirmary. Dad of four.
miss Paramedic in a big city. Dad of four.

rule org_in_front in text bio
  EMPLOYER_BEFORE (CAP | WORD) 
  unless near 2 (the ; our)
  unless (official account | "nothing to do with" ; "nhs england" ; "nhs website" ; "nhs jobs")
hit  Forensic psychologist at HMP Stonebeck
miss Fan of the NHS and of cheese

rule job_at_place in text bio
  {job} ..2 (@ | at) (the)? (CAP | HANDLE)
  unless near 4 (retired ; ex ; formerly)
hit  OT @ Westerly | two cats
miss A nurse at heart, a baker by night

rule handle_with_nhs in text bio
  (EMOJI | @ | START) HANDLE
  near 8 ({job})
hit  🏥 @eastmoornhs hca nights
miss Tagging @eastmoornhs about the car park

rule lower_case_place in bio text
  {job} ..3 (@ | at)? (WORD (royal | general | infirmary | camhs | uni | university | hospital | "med school"))
  unless ((the | our | my | a | this | that | your | local | general) (hospital | uni | university) ; the general ; retired)
hit  art therapist, dunbeck camhs / moss
miss nurse at the hospital

rule course_and_year in text
  (nottm | notts | leeds | cardiff | barts | kings | bristol | CAP) (medic | medics | "med student" | "med school" | "nursing student" | "student nurse")
  unless near 2 (the ; year)
hit  Sheffield medic '28, netball
miss third-year medic, netball

circumstance employer_seen=profile

rule context_names_it in context
  (profile | bio | account | page | photograph | picture) ..4 (names | name | says | gives | reads | shows | states | lists | tags) ..10 (hospital | trust | employer | ward | unit | works | royal | general | university | school | infirmary | surgery | practice)
  unless ("no statement" ; "does not" ; not)
hit  her profile names the hospital
miss her profile shows a dog

rule context_quotes_bio in context
  (bio | profile) (reads | says) ..8 (hospital | royal | general | nhs | trust | infirmary | uni)
hit  bio reads "hca, eastmoor general"
miss bio reads "two dogs, one wife"

circumstance employer_seen=own

rule i_work_at in text bio
  ((i | "i've" | ive | "i'm" | im | "i am" | we | me) ..3 (^work | employed | started | train | trained | "here at" | "am at" | drive | study | with | based | nurse | "have worked") ..8 (at | for | with | in | to | from) (the)?) ((CAP (CAP | "'s" | and)? (CAP | "'s")? EMPLOYER_ORG)=it | EMPLOYER_BEFORE CAP)
  unless (was born | "years ago" | patient | appointment | "used to" | "at school" ; visit | visiting)
hit  I work at Marsden Hospital across the road
miss I work in Barnsley

rule job_at_org_i in text
  {job} (..3 (@ | at | in | with | for) | here at) (the)? (CAP (CAP | "'s" | and | of)? (CAP | "'s")? EMPLOYER_ORG)=it
  unless near 3 (they ; he ; she ; ask the ; their)
hit  HCA at Marsden General here, ask me anything
miss ask the HCA at Marsden General what she thinks

rule as_a_job_at in text
  (as a | as an | "i'm a" | im a | "i am a" | "here as a") ..2 {job} ..2 (at | @ | in | with) (CAP? WORD)=it
  unless (at night | in the | at heart | in my | at home | in a | at all)
hit  as a midwife at wellgate can i just say
miss as a midwife at heart I cried

rule years_at_org in text
  (years | yrs | year | months | weeks | week | day) ..3 (at | in | with) (the)? (CAP (CAP | "'s" | and)? (CAP | "'s")? EMPLOYER_ORG)=it
  unless (waiting | patient ; my mum | "my dad" ; bed)
hit  20 years at Marsden Hospital today
miss ten weeks waiting at Marsden Hospital

rule into_org in text
  ("walked into" | "started at" | "starting at" | "position as" | "new role" | "day one" | "first day" | "joined" | "joining" | "band 5 at" | "band 6 at" | "class of" | "new job at" | "graduated from" | "worked for") ..10 ((CAP (CAP | "'s" | and | of)? (CAP | "'s")? EMPLOYER_ORG)=it | EMPLOYER_BEFORE CAP)
  unless (patient)
hit  Ten years since I walked into the lab at Marsden Infirmary
miss First day back at Leeds Rhinos

rule our_lab_at in text
  ("path lab" | theatres | lab | canteen | "the ward" | "the unit" | nobody | we | us | our | us lot) ..4 (at | in) (CAP (CAP | "'s" | and | of)? (CAP | "'s")? EMPLOYER_ORG)=it
  unless (visiting ; patient)
hit  Nobody in the lab at Marsden Hospital will believe it
miss We had tea at the Marsden Arms

# A post that touches the author's work could be read as their employer's word; one on porridge could not.
circumstance about_work=yes

rule names_work in text alt
  (CARE_PLACE | CARE_CLIENT | PATIENT_WORD[care=sure] | WARD | HOSPITAL[short=no] | EMPLOYER_ORG | ROLE | DRUG | nhs | trust | hospital | patients | placement | colleague | colleagues | staffing | vaccine | vaccines | jab | treatment | medicine | consultant | manager | gp | uniform | cqc | datix | strike | union)=it
hit  They never told the ward about it
miss Porridge in a pinch, chips on Friday

rule shows_work in context alt
  (ward | hospital | patient | patients | unit | clinic | theatre | trust | nhs | staffroom | uniform | campus | placement | department) ..2 (ANY | END)
hit  picture taken in the clinic at noon
miss picture taken in the garden at noon

circumstance speaks_for=employer

rule on_its_behalf in text bio
  ("on behalf of" | "speaking for" | "voice of" | "spokesperson for" | "update from" | "statement from" | "message from") ..5 (trust | hospital | nhs | department | "all of us" | EMPLOYER_ORG)
hit  I can confirm on behalf of the Trust that it stays open
miss On behalf of my family, thank you

rule official_page in text bio
  (official | "is the official" | "our official") ..2 (page | account | voice | updates | announcement | channel | group | discord)
  unless (not | "isn't" | unofficial)
hit  This is the official page of the unit
miss It's official, we are engaged

circumstance disclaimer=yes

set views    = views view opinion opinions posts post tweets thoughts words toots ramblings takes content

rule views_mine in text bio context
  {views} (are | is | here | all | "on here" | "expressed" | entirely | strictly | purely | only | and | likes | retweets | "and mistakes" | "expressed here" | my | ma)? (are | my | ma | all | is | solely | mine)? (mine | own | personal | "my own" | ain)
  even denies
hit  Midwife. Views my own.
miss Here for the views of the fells

rule own_views in text bio context
  (own | personal | "my own") {views}
  even denies
hit  Paramedic. Own views. Dogs.
miss own garden, own rules

rule not_my_employers in text bio context
  (ANY=it)? (not | nor | never | none) ..5 (my | the | me | my) ..1 (employer | employers | trust | boss | hospital | uni | university | school | service | organisation | health board | nhs) "'s"?
  near 8 ({views} | mine | own | opinion | views | personal | says | here | "of it" | "of this" | speak)
  even denies
hit  Opinions are mine, not my employer's
miss The Trust is not answering the phone

rule speak_for_myself in text bio context
  (^speak | ^tweet | ^post | "here") ..3 (for | in | as) ..1 ("nobody but myself" | "no one but" | myself | "my own capacity" | "a personal capacity" | "personal capacity" | "own capacity" | "not for" | "only for")
  even denies
hit  I speak for nobody but myself
miss I post for the fun of it

rule does_not_represent in text bio context
  (ANY=it)? ("do not" | "don't" | "does not" | "doesn't" | "not necessarily" | dont | "never") (necessarily)? (represent | reflect | "speak for" | "represent the")
  even denies
hit  Proud of my service, don't speak for it
miss Mirrors reflect light

rule trust_has_nothing in text bio context
  (trust | employer | hospital | uni | university | school)=it ..2 (nothing | nowt | "not responsible") ..2 (do with)
  even denies
hit  the Trust has nowt to do with what I say here
miss the hospital has nothing on at Christmas

rule none_of_it_is_theirs in text bio context
  (ANY=it)? ("none of this" | "none of it" | "nothing on here" | "nothing here" | "nothing i say") ..2 is ..4 (trust | trust's | uni | employer | hospital | school | nhs | opinion)
  even denies
hit  None of this is the Trust's opinion
miss None of this is funny

rule here_as_myself in text bio
  ("i'm here as" | "here as a" | "that's my opinion as" | "my opinion as a" | "speaking as a" | "personal account" | "everything i say is just me" | "just me talking" | "not speaking for" | "in a personal capacity")
  even denies
hit  I'm here as a tenant
miss I'm here for the cake

circumstance disclaimer=no

rule context_says_none in context
  (ANY=it)? ("nothing more" | "no statement" | "no disclaimer" | "says nothing on whose views" | "nothing on whose views" | "nothing else is written" | "without a disclaimer" | "carries no statement")
  even denies
hit  the profile carries no statement on views
miss the profile carries a picture

# --- approval, consent, interest, duty, what is shown ---------------------------------------------

circumstance approved=yes

rule approved_by in context
  (approved | cleared | "signed off" | agreed | "approved wording" | checked | passed) ..4 (by | with | from)? ..2 (communications | comms | "press office" | "head of communications" | director | manager | "the trust" | partners | desk | department)
  unless (not ; no ; nobody ; without ; never ; "no one" ; unapproved)
hit  official account, approved by communications
miss official account; not approved by communications

rule approved_plain in context
  ("approved" | "with approval" | "own published post" | "trust's approved" | "published advert")
  unless (not ; without ; never ; "no one" ; nobody ; awaiting)
hit  official inbox; standard reply, approved
miss posted without approval

circumstance approved=no

rule not_approved in context
  (ANY=it)? (("not" | "never" | "without" | "no" | "nobody" | "no one" | "had not" | "not been" | awaiting) ..4 (approved | approval | cleared | "gone to communications" | checked | "communications" | "signed off" | "seen the post" | "saw the post" | "seen it" | authorised | permission) | unapproved | "no such role" | "asked nobody" | "checked by no one" | "do not know")
  even denies
hit  sent from the official account without approval
miss sent from the official account

circumstance consent=stated

rule consent_said in context text alt
  ((with | gave | given | has | have | got | "with her" | "with his" | "with their" | "with written") ..3 (consent | permission | ok | blessing) | "agreed to be" | "said that she may" | "said i could" | "asked me to say" | "agreed to it" | "happy to be named" | "consent form" | "who agreed")
  unless (no ; without ; not ; never ; nobody ; forged ; "couldn't find")
hit  shared with her written consent
miss shared without consent

circumstance consent=none

rule no_consent in context text alt
  (ANY=it)? ("not asked" | "never asked" | "was not asked" | "without consent" | "no consent" | "no word of consent" | "without permission" | "without her permission" | "without his permission" | "not been asked" | "has not agreed" | "did not agree" | "does not know" | "doesn't know" | "without asking" | "patient not asked" | "nobody asked" | "not agreed")
  even denies
hit  a picture of a patient, who was not asked
miss a picture of a cat

# What the author gains from what is praised. It has a name of its own: interests in the author's
# profile are always there, and say nothing of this post.
circumstance gain=yes

rule paid_by in context
  (pays | paid | paying | gives | earns | earn | gets | get | getting | keeps | takes | receives | flew | owes) (her | him | the sender | the author | them)? ..3
  (MONEY | "a share" | share | commission | cut | "per referral" | referral | third | half | quarter | percent | PERCENT | royalty | retainer | "for each" | "for every" | "per sale" | "store credit" | "a fee" | adviser | ambassador | "campus rep" | "for each sale" | "to advise" | reel | "a head" | "on each" | "of each")
  unless (not paid ; nobody ; raised ; paid MONEY for)
hit  the code pays her a share of each order
hit  he gets £50 for each booking
miss she paid £20 for the book

rule is_paid in context
  ({author} | author | doctor) ..2 (is | was | are | were) ..1 (paid | sponsored) ..3 (by | for | per | adviser | to | "campus rep" | ambassador)
hit  she is paid per referral by the clinic
miss she is late for the meeting

rule brand_pays in context
  (maker | brand | company | firm | clinic | manufacturer | supplier | "training firm") ..2 (has | had)? (pays | paid | "has paid" | flew | sponsors | gives) 
hit  the maker pays the author for each sale
miss the maker of this chair is in Wales

rule has_a_stake in context
  (commission | "a cut of" | "a share of" | "shares in" | "a stake" | shareholder | affiliate | "referral fee" | kickback | retainer | royalty | royalties | "paid reel" | "paid post" | "brand ambassador" | "paid ambassador" | "an ambassador" | "brand rep" | "a rep for" | "sells them" | "sells it" | "sells these" | "stockist" | distributor | "free samples" | "free products" | "free treatment" | "for free by" | "sent free" | "gifted" | "in return for" | "in exchange for" | "financial interest" | "family business" | "side business" | "weekend business" | "small business page" | "private practice page" | "private-practice page" | "business partner" | "co-owner" | "co-owns" | "part-owner" | "part owner" | "owner of" | "invested in" | "investor in" | "founder of" | "freelance for" | "moonlights" | "earns from" | "makes money" | "gets paid" | "gets money" | "is paid") (ANY | END)
  unless (no commission ; not paid ; no stake ; stranger ; nobody ; "not an" ; "a friend is")
hit  affiliate of the company that makes them
miss friend of the company of actors

rule run_by_kin in context
  (made | sold | owned | founded | started | written | posted) by ((her | his | the author 's | their) (own | husband | wife | brother | sister | partner | mother | father | son | daughter | mum | dad | boyfriend | girlfriend | family) | the (owner | seller | founder | maker))
hit  a cream sold by his wife
miss a cream sold by the pint

rule whose_firm in context
  ((her | his | their) (husband | wife | brother | sister | partner | mother | father | son | daughter | mum | dad | boyfriend | girlfriend | family) | author | husband | wife | brother | sister) "'s" (firm | company | clinic | shop | business | salon | app | brand | product | practice | gym | studio | own)
hit  her brother's firm makes the app
miss her brother's dog ate the app
rule owns_it in context
  ((the? {author} | "the partners" | partners | (her | his) (husband | wife | brother | sister | partner | mother | father | son | daughter)) ..1 (owns | founded | runs | sells) ..1 (it | them | half | part | "a third" | the | a | this | these) ..2 (business | clinic | shop | company | app | brand | firm | salon | of | practice | END | and | ANY)
   | (her | his | their | the author 's) own ..2 (business | clinic | shop | practice | salon | company | brand | app | course | studio) | "by the owner of the" | "by its own")
  unless (dog ; cat ; car ; house ; horse ; lets her ; phone)
hit  the author owns half of the business
hit  Google review of the author's own shop
miss the author owns a dog

circumstance undisclosed=yes

rule does_not_say_so in context
  (ANY=it)? ("not say so" | "doesn't say so" | "nowhere says so" | "nothing says" | "nothing in the post says" | "no label" | "no ad label" | "without a label" | "not labelled" | "leaves out" | "left out" | "silent about" | "says nothing of" | "which he doesn't say" | "which she doesn't say" | "does not mention" | "doesn't mention" | "undeclared" | "which the post does not say" | "and does not say" | "no mention" | "and nowhere says" | "never says" | "never mentions" | "not mentioned" | "without saying" | "does not declare" | "doesn't declare" | "does not disclose" | "not disclosed" | "undisclosed" | "has not said" | "hasn't said" | "keeps quiet" | "omits" | "unsaid" | "no declaration" | "not declared" | "does not tell" | "nobody is told" | "nothing says that" | "does not add" | "not stated" | "not marked" | "unlabelled" | "no such partnership" | "no such recommendation")
  even denies
hit  she is paid by the clinic and the caption does not say so
miss she is paid by the clinic and says so

circumstance declared=yes

rule says_it_is_an_ad in text bio
  (^ad | advert | sponsored | gifted | "paid partnership" | affiliate | declaration | declare | declared | disclosure | disclosing | "interest" | "conflict of interest" | commission)
  unless near 2 (no ; not ; never ; "hidden" ; conflict between ; "of interest to" ; job)
hit  #ad Gifted by the makers
miss Nothing to say about socks today

rule says_who_pays in text bio
  ((they | company | maker | brand | clinic) ..1 (pay | pays | paid) me | ("i'm" | im | i | "i am") ..2 (paid | own | earn | gain | "work for" | "run this" | "teach for" | "the owner" | "get a" | "make about" | biased) | "my own course" | "i own" | "mine!" | "my book" | "own little business" | "we sell" | "i sell")
hit  they pay me, and I'll say so each time
miss they never pay on time

circumstance promotes=yes

rule praises_or_sells in text bio
  (PERCENT (off | discount) | code (UPPER | MIXED) | "link in bio" | "link below" | "dm me" | "tell them" | "book now" | "ask for it" | "swear by" | "best in" | "look no further" | "life changing" | "available at" | recommend | "five stars" | "game changer" | subscribe)
hit  20% off with my link, book now
miss 20% of us were off sick

circumstance on_duty=yes

rule said_on_duty in text context
  ("on shift" | "on duty" | "on my break" | "on her break" | "on his break" | "during the shift" | "on nights tonight" | "at the nurses' station" | "while on duty" | "middle of a shift" | "in work" | "between patients" | "posted at work" | "at work now")
  unless (off ; not ; tomorrow ; day off)
hit  posted while on duty
miss day off, not on duty

circumstance mocks=yes

rule laughs_at_picture in text
  (😂 | 🤣 | 💀 | 🤢 | 🤮 | 🍈 | 🤡 | lmao | lmaoo | pmsl | "absolute unit" | "size of that" | "size of this" | "look at that" | "interior design award" | "wrong answers only" | "guess how many" | "best of" | "u know im bored" | "spark out" | behold) (ANY | END)
hit  size of that!!!
miss thank you to everyone who came

# What a text as a whole does: it tells of somebody in care, and it makes little of somebody. Neither
# is anything by itself.
circumstance tells_of=patient

set somebody = bloke lad lads woman lady man fella gentleman gent chap guy girl kid mum mam dad "old dear" "old boy" couple nan grandad someone somebody primip pensioner teenager him her

rule names_care_person in text target
  (CARED | CARE_CLIENT | PATIENT_WORD[care=sure])
hit  the patient in there again
miss the plumber in there again

rule somebody_in_care_place in text target
  {somebody} ..8 (in | on | at | from | off | to | into | through | out of) ..2 (CARE_PLACE | WARD | "my trolley" | "our trolley" | "x-ray" | "the plain film" | labour)
  unless (colleague ; my mum ; my dad ; my nan ; my sister ; my husband)
hit  there was a lad in the side room for it
miss there was a lad in the chip shop for it

rule somebody_comes in text target
  {somebody} ..6 ("rocks up" | "rocked up" | "turns up" | "turned up" | "came in with" | "comes in with" | "came through" | "brought in" | "rang 999" | rings | rang us | "been in with us" | admitted | "in clinic" | "in again" | presents | presented | "handed in" | "on my table" | "on my list" | "fast asleep on")
hit  bloke rocks up at two with a splinter
miss bloke sells logs at two pounds a bag

circumstance derides=yes

rule hard_laugh in text
  (💀 | 🤢 | 🤮 | 🤡) (ANY | END)
hit  he brought a ukulele 💀
miss he brought a ukulele

rule had_enough_of in text
  ("i'm done" | "im done" | "had enough of" | "i've had enough" | "can't even" | "cant even" | "give me strength" | "send wine" | "send gin" | "kill me now" | priceless | "make it up" | "imagine being" | "honest to god" | "i mean really" | "can you believe" | "what is wrong with" | "the cheek" | "the audacity" | "get a grip" | "wind your neck in" | "bless her cotton" | "thick as" | "what do they expect" | "natural selection" | "darwin award" | "survival of the fittest" | "gene pool") ..6 (ANY | END)
hit  I've had enough of pretending with this lot
miss I've had soup and a roll

rule gives_a_prize in text
  (bingo | sweepstake | "award goes to" | "prize goes to" | "quote of the day" | "patient of the day" | "idiot of the week" | "gold star" | "muppet of" | "nicknamed" | "we call him" | "we call her" | "named him" | "named her" | "named you" | "hall of fame" | "on the wall" | leaderboard) (ANY | END)
hit  Bingo again at the front door
miss Bin again at the front door

circumstance shows=patient

rule shows_patient in context alt
  ((picture | pictures | photo | photograph | photographs | selfie | video | clip | film | close-up | close-ups | image | reel | lens | faces | face) ..8 (CARE_CLIENT | baby | newborn | wound | leg | tumour | "in gowns" | donor | "in a bed" | "hospital bed" | "operation" | "faces plain" | "faces showing" | "face showing" | "face visible"))
  unless (cartoon ; drawn ; drawing ; "her own" ; "his own" ; manikin ; "in view" ; "no faces" ; painting ; author's)
hit  picture of a patient asleep in a chair
miss a drawn picture of a patient

circumstance shows=record

rule shows_record in context alt
  ((picture | pictures | photo | photograph | photographs | selfie | image | screenshot | scan) ..8 (screen | x-ray | "ct" | chart | notes | board | whiteboard | wristband | label | labels | labelled | letter | monitor | form | records | computer))
  unless (cartoon ; drawn ; drawing ; "her own" ; "his own" ; blank)
hit  photograph of the drug chart on the desk
miss photograph of a bird on a cliff

circumstance shows=workplace

rule shows_workplace in context alt
  ((picture | pictures | photo | photograph | selfie | video | image | taken) ..8 (ward | "nurses' station" | corridor | theatre | bay | "treatment room" | sluice | staffroom | "staff room" | resus | clinic | ambulance | canteen))
  unless (car park ; outside ; cartoon ; drawn ; "own bedroom" ; "own hallway" ; "skills lab")
hit  selfie at the end of the bay
miss selfie in the park
