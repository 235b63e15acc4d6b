# Who somebody named in a text is. First what speaks of care round a name, as mentions; then person
# rules over names, handles and addresses: in care, a colleague, family, the author, nobody real.
# They are the strongest things that the owner model sees (src/read/owners.h); no rule decides alone,
# except for those of told=yes, whose words leave no doubt.

set illness  = stroke strokes sepsis septic pneumonia dementia alzheimer's alzheimers parkinson's parkinsons cancer tumour tumours lymphoma leukaemia melanoma copd asthma "c diff" mrsa norovirus uti utis aki ckd delirium psychosis schizophrenia bipolar ocd anorexia overdose od seizure seizures epilepsy meningitis appendicitis gallstones "gall bladder" gallbladder diabetes diabetic "type 1" "type 2" "heart failure" "heart attack" mi stemi nstemi af angina dvt "a pe" clot cataract cataracts glaucoma hernia haemorrhoids piles prostate bowel bladder waterworks bowels shingles scabies syphilis chlamydia gonorrhoea herpes hiv thrush measles mumps chickenpox miscarriage ectopic preeclampsia pre-eclampsia "pre eclampsia" jaundice cirrhosis hepatitis pancreatitis crohn's crohns colitis ibs arthritis gout "ulcer" ulcers cellulitis gangrene fracture fractured "broken hip" "broken leg" "broken arm" "broken wrist" "broken ankle" "fractured hip" nof concussion "head injury" "chest infection" "kidney stones" "kidney infection" ptsd adhd autism "eating disorder" "self harm" incontinence incontinent constipated diarrhoea vomiting vertigo sciatica copd cyst fibroids endometriosis pcos menopause infertility ivf mastitis "low mood" "brain tumour" "brain bleed" "a bleed" aneurysm
set done     = catheter catheters stoma colostomy ileostomy pacemaker stent stents vasectomy hysterectomy mastectomy lumpectomy amputation biopsy colonoscopy endoscopy gastroscopy colposcopy cystoscopy smear smears mammogram bloods "blood test" "blood tests" "blood pressure" bp sats obs sugars "blood sugar" "blood sugars" inr hba1c psa potassium x-ray xray ecg ekg echo mri ct "ct scan" "mri scan" scan scans ultrasound dialysis chemo chemotherapy radiotherapy transfusion transplant cannula drip nebuliser nebulisers oxygen inhaler insulin warfarin morphine gabapentin methadone metformin antidepressants antibiotics "water tablets" antipsychotics "hip replacement" "knee replacement" "new hip" "new knee" "hip op" "knee op" hemi caesarean c-section "c section" forceps ventouse epidural "gas and air" episiotomy crowning "wound" dressing dressings "leg ulcer" "skin graft" "chest drain" intubated extubated ventilator ventilated tracheostomy catheterised sectioned dnar dnacpr "nil by mouth" nbm "end of life" "syringe driver" palliative discharged readmitted resuscitated "crash call" cpr "fungal nail" verruca bunion "eye drops" "hearing aid" "hearing aids" dentures gums fillings extraction "root canal" fillers botox erection erections termination abortion "twelve week scan" "12 week scan"

# --- what speaks of care ---------------------------------------------------------------------------

mention BEDSPACE

rule numbered
  ((bed | beds | bay | cubicle | bedspace | "bed space" | "side room" | sideroom | resus | "trolley") (num(1..60) | MIXED | UPPER | a | b | c | d | e) | b num(1..40))
hit  She is in bed 14 and fine
hit  AKI in Bay B tonight
miss Not enough beds in Leeds

rule side_room
  ("side room" | sideroom | "the bay" | "his bay" | "her bay" | "my bay" | "our bay" | "resus" | "the discharge lounge")
hit  the one in the side room
miss the one in the front room

rule by_the_ward
  (in | on | from | ex | left) (the | my | our)? (ward | unit) (NUMBER | MIXED | UPPER)
hit  prayers for the man on ward 21
miss the ward kettle is on again

mention CLINICAL

rule illness
  {illness}
hit  the man has dementia now
miss the man has a garden now

rule done
  {done}
hit  his catheter came out today
miss his train came in today

rule medical_words
  (ILLNESS | PROCEDURE | DRUG | SYMPTOM | CONDITION[short=no])
  unless near 1 (pregnant | pregnancy | or | ms | deaf | newborn | "died by suicide" | suicide | ashworth | coronary | breathlessness | inflammation | "weight loss" | "leaky gut" | all | cup | cold | colds | section | fall | drunk | ten | murdered | attacked | net | birth | blind | status | aids | cap | delivery | stabbed | pet | expecting | twins | pad | assaulted | drowning | delivered | burned | cutting | fallen | homicide | stabbing | faint | "car crash" | "plane crash" | crushed | pots | ebola | add | stress | fits | parasites | toxins | virus | viruses | ect | arm | aka | "a.k.a" | sweep | icd | reduction | scope | bypass | by-pass | staples | depot | confused | confusion | pain | fit | fitting | blackout | temp | sob | hyper | hypo | collapse | weakness | fatigue | burnout | infected | headache | "the sugar" | cough | depressed | depression | anxiety | delusions | paranoid | lump | murder | traction | spinal | induction | sugar | alcohol | caffeine | water | poppers | trauma | allergies | insomnia | gender | "hay fever" | flu | covid)
hit  She has psoriasis on her arm
miss She has a cold all week

mention IN_CARE

rule stay
  (("been" | was | is | "'s" | got | getting | being | just) ..1 (discharged | readmitted | admitted | intubated | extubated | catheterised | sectioned | resuscitated | "nil by mouth" | "end of life" | palliative | "in theatre" | "in resus" | "in labour" | "in hospital" | "in icu" | "in itu" | "on the ward") | "in with us" | "back in with us" | "back to us" | "back on the ward" | "back on our ward" | "in with his" | "in with her" | "back in wi" | "in wi us" | "on our books" | "on my books" | "off our books" | "on my caseload" | "on our caseload" | "under our team" | "under the team" | "on my trolley" | "on our trolley" | "on my table" | "on my list" | "on our list" | "in my clinic" | "at my clinic" | "in our clinic" | "in clinic with us" | "in seeing us" | "in to see us" | "came in to us" | "brought in to us" | "for home" | "home from hospital" | "out of hospital" | "ready for home" | "medically fit" | "when i clocked off" | "still working on him" | "still working on her" | "came round from" | "when i was putting the wristband on" | "wristband" | "under us")
hit  he'd been on our books since June
hit  he is in with us for a week
miss he was in the pub with us

rule came_in
  ^come ..1 (in | into | through | thru | "in through" | "in thru") ..2 (resus | a&e | "the department" | majors | minors | "ed" | "theatre" | "minor injuries" | "our minor injuries" | triage | "our unit" | "our ward" | "our clinic" | maternity | casualty)
hit  he came in thru resus last night
miss he came in for a pint last night

rule walked_in
  (walked | wheeled | rushed | carried | brought | blue-lighted | blued | stretchered | limped) ..1 (in | into | through | thru) ..2 (resus | a&e | "the department" | majors | minors | ed | theatre | "minor injuries" | triage | "our unit" | "our ward" | "my clinic" | "our clinic" | maternity | casualty | us)
hit  she just walked into our minor injuries
miss she just walked into our kitchen

mention YOUR_CARE

rule your_results
  (your | ur | yr) ..2 (results | result | appointment | appointments | prescription | prescriptions | smear | scan | letter | bloods | biopsy | test | tests | tablets | medication | meds | notes | records | file | chart | operation | op | surgery | treatment | symptoms | diagnosis | referral | condition | wound | dressing | catheter | pregnancy | contraception | coil | erections | teeth | crown | nail | nails | feet | lenses | "hearing aid" | "hearing aids" | visit | admission | discharge | clinic | "no-shows" | "no shows" | invoice | husband "'s" ..2 (notes | scan | fall | results | care) | wife "'s" ..2 (notes | scan | fall | results | care) | mum "'s" ..2 (notes | scan | fall | results | care) | mother "'s" ..2 (notes | scan | fall | results | care) | son "'s" ..2 (notes | scan | results | care) | daughter "'s" ..2 (notes | scan | results | care))
hit  your results are back and fine
hit  I have been through your husband's notes this evening
miss your garden is looking lovely

rule you_came
  (you ..1 (attended | missed | cancelled | "came on" | "came in" | "were seen" | "were treated" | "were told" | "had your" | "did not attend" | "didn't attend" | "failed to attend" | "were late" | "owe us" | "still owe") | "our records show" | "your records show" | "from what you say that's" | "the doctor left it" | "doctor left it" | "on the system" | "saw you in clinic" | "seeing you in clinic" | "when we saw you" | "since we saw you")
hit  our records show that you came on Tuesday
miss you came third, well run

mention CONSENTED

rule consented
  (with | has | have | got | gave | given | have | by | "and" ) ..2 (his | her | their | hers | mum's | mums | the family's | "written" | "both men's" | "full") ..1 (permission | consent | blessing | agreement | ok)
hit  Photo shared with her permission
miss a fishing permit with a fine

rule asked_us
  (asked | wants | wanted | told | chose | agreed | happy | delighted | "given us permission") ..2 (us | me | for) ..1 to ..2 (share | tell | post | publish | say | use | know | "put this" | shout)
hit  She asked us to share her story
miss She asked us to tea

rule own_name
  (under | in | using) (his | her | their) own (name | words | request)
hit  published under his own name
miss under his own steam

rule not_real
  ("made up" | "made-up" | "made him up" | "made her up" | invented | fictional | "doesn't exist" | "does not exist" | "not a real" | "isn't a real" | "not real" | composite | "teaching case" | "simulated" | "station 3" | station | osce | "case study" | "case studies" | parody | "tribute")
hit  Every person in it is made up
miss We made cakes for the fair

# --- in care ---------------------------------------------------------------------------------------

set part     = leg legs knee knees hip hips heart lungs kidneys kidney liver wound wounds feet foot toe toes toenails teeth gums eyes eye ears skin bottom bum backside boobs womb baby waters back stomach belly tummy chest breathing memory meds medication tablets pills notes chart results result operation op surgery appointment discharge letter bag drain temperature temp weight drinking smear x-rays diagnosis prognosis treatment care family daughter son wife husband carers carer
set tended   = nursed nursing "looked after" "looking after" "cared for" "caring for" treated treating assessed assessing delivered discharged discharging admitted admitting clerked catheterised cannulated washed washing toileted toileting dressed dressing fed feeding turned hoisted transferred bleeding scanned intubated "operated on" visited visiting "popped in on" "popped in to see" "sat with" "met" "re-bleed" "laid out"

person [care=patient]

rule in_bed
  NAME[title!=professional, kind!=initials]=it ..4 BEDSPACE
  unless (its | it's | "this is" | ROLE | student)
hit  Mr Pethybridge in bay 3 beat us all at dominoes
hit  Lovely chat with Norma in bed 14
miss Mr Pethybridge in the shop beat us all at dominoes

rule bed_then_name
  BEDSPACE (is | are | has | was | "'s")? NAME[title!=professional]=it
  unless (ROLE | doctor)
hit  Bed 6 Mr Lonsdale wants his tea
miss Mr Lonsdale wants his tea

rule for_home
  MIXED NAME[title!=professional]=it ..1 (is | "'s" | for | wants | needs | to | has)
hit  B4 Doreen Askwith is for home at 2
miss Doreen Askwith is home at 2

rule somebodys_part
  NAME[title=yes, kind!=initials]=it "'s" (poor | new | bad | left | right | own | swollen | lovely)? {part}
hit  Mrs McLean's leg is on the mend
miss Mrs McLean's bus is on the mend

rule has_it
  NAME[title!=professional, kind!=initials]=it ..1 (with | has | had | having | got | getting | for | after | since | needs | needed | on | had's | in wi | in with | back in | "rang about" | from) ..5 CLINICAL
  unless (charity | campaign | research | talk | lecture | study | poems | show | episode | course)
hit  Postcard from Tom with the OCD
hit  Brenda has dementia and a good eye for a pancake
miss Brenda has a good eye for a pancake

rule doing
  NAME[title!=professional, kind!=initials]=it ..6 (his | her | their) ..1 CLINICAL
hit  Margaret doing the hokey cokey with her catheter bag
hit  Derek who threw his gabapentin in the Tyne
miss Margaret doing the hokey cokey with her handbag

rule lost_a_part
  NAME[title!=professional]=it ..8 (his | her | their) (bowel | bladder | waterworks | prostate | hip | stroke | chest | lungs | kidneys | heart | leg | sugars | drip | bag | catheter | dressing | dressings | obs | sats | bloods | wristband)
hit  Norma was on at the whole room again about her drip
miss Norma was on at the whole room again about her tickets

rule line_of_a_list
  NAME[title!=professional]=it (NUMBER | num(0..110))? ..3 CLINICAL
  unless (thanks | congratulations | congrats)
hit  Mrs McLean's stroke hasn't finished her
hit  Hilda Macaskill, C diff, again
miss Hilda Macaskill, 77, plays the organ

rule case_then_name
  CLINICAL ..2 NAME[title=yes]=it
hit  That catheter is Mr Dunstable all over
miss That hat is Mr Dunstable all over

rule in_care
  NAME[title!=professional, kind!=initials]=it ..7 IN_CARE
  unless (ROLE)
hit  rest easy Callum he'd been on our books since June
hit  Frank's in with us again
miss rest easy Callum he'd been on our team since June

rule in_care_then_name
  IN_CARE ..4 NAME[title!=professional, kind!=initials]=it
  unless (ROLE | on with | working with)
hit  Discharged today, was readmitted by tea, our Mr Gott
miss Off to the fair today with Mr Gott

rule at_home
  NAME[title!=professional]=it ("'s" | is | was | got) (home | "back home" | "home now" | "back in" | out | "off home")
  near 48 (CLINICAL | BEDSPACE | discharged | hospital | "new bag" | physio | physios | visitors | pacemaker | ward)
  unless (MINE NAME)
hit  So glad Frank's home and managing with the stoma, says the ward
miss So glad Frank's home and the dog is pleased

rule is_home
  NAME[kind=full]=it ("'s" | is) (home | "back home" | "back in")
hit  Harold Metcalfe's home and doing fine
miss Harold Metcalfe's hens are doing fine

rule my_patient
  ((my | our | a | new | another | the | this | old | one | your | favourite) (patient | pt | px | resident | "service user" | inpatient) | patients | residents | "my lady" | "my gentleman" | "one of mine") (is | was | called | named | like | ask)? ..2 NAME[title!=professional, kind!=initials]=it
  unless (safety | experience | simulated | actor | app | participation | called my | ROLE | says | said)
hit  my patient Mrs Oyelaran is home
hit  new patient called Doreen Askwith on the list
miss the patient tray fell on the floor

rule name_my_patient
  NAME[title!=professional, kind!=initials]=it (is | was | who is | who was | as)? (a | my | our | one of my | one of our | the) (former | ex | old | new | long-term | favourite | lovely)? (patient | resident | inpatient | "service user" | patients | residents)
  unless (safety | experience)
hit  Mrs Oyelaran, my patient with the hip
miss Mrs Oyelaran, my neighbour with the hat

rule tended
  {tended} (dear | poor | old | lovely | little | baby | our | a | wee)? NAME[title!=professional, kind!=initials]=it
  near 48 (CLINICAL | BEDSPACE | IN_CARE | ward | shift | tonight | patient | caseload | rounds | visit)
  unless (ROLE | student | cat | dog | MINE NAME)
hit  Looking after Mr Crowther on the ward tonight
miss Met Mr Crowther on the bus

rule old_name
  (dear | poor | bless | "old") (old | dear | little | wee)? NAME[title!=professional, kind!=initials]=it
  near 48 (CLINICAL | BEDSPACE | IN_CARE | "die of" | "died of" | ward)
hit  dear Ernest Tolley sang hymns to the whole ward at night
miss dear Ernest Tolley sang hymns to the whole street at night

rule prayers
  (pray | praying | prayers | prayer | pls pray) ..2 for NAME[title!=professional]=it
  near 48 (BEDSPACE | IN_CARE | CLINICAL | theatre | ward | resus | icu | itu | picu | nicu | operation)
hit  Prayers please for Desmond, operation at ten
miss Prayers please for Desmond and his exams

rule in_theatre
  NAME[title!=professional]=it ..5 (in | into | to | from) (theatre | resus | itu | icu | picu | nicu | hdu | majors | labour | "the morgue" | recovery | "the mortuary")
  unless (ROLE | works | MINE NAME)
hit  its BABY MASON he's in theatre now
miss its BABY MASON he's in his pram now

rule next_of_kin
  (your | her | his | their)? NAME=it ..4 ("next of kin" | nok | "emergency contact")
hit  She put your Dave down as next of kin
miss She put your Dave down as best man

rule on_the_label
  (box | label | sticker | wristband | bag | form | screen | chart | envelope | folder | tag | "appointment card" | card) ..1 (says | said | reads | read | with | of | for | belongs | marked) ..2 NAME[title!=professional]=it
hit  hearing aid in the lounge, box says Edwin Purslow
miss my nan says Edwin Purslow

rule name_and_number
  NAME[title!=professional]=it ..4 (NHS | CHI | HCN | RECORDNO)
hit  for Mr Lonsdale, CHI 310258 4416
miss for Mr Lonsdale, plot 42

rule name_and_phone
  NAME[title!=professional]=it ..1 PHONE[kind=mobile]
  near 48 (wristband | card | notes | system | patient | majors | "the front of" | records | screen)
hit  ring Keith on 07700 900772, got it off the front of his card
miss ring Keith on 07700 900772 after six

rule phone_from_records
  PHONE=it
  near 30 ("off the front" | wristband | "off the system" | "off his notes" | "off her notes" | "from his notes" | "from her notes" | "his card" | "her card" | "from the form" | "off the form")
  unless ("your number" | "ur number" | "my number")
hit  ring him on 07700 900772, got it off the system
miss ring him on 07700 900772 after six

rule was_called
  ("they've called" | "theyve called" | "they called" | "they have called" | "they've named" | "they named" | "parents called" | "mum called" | "she's called" | "named") (her | him | it | the (baby | bab | twins))? NAME=it
  near 48 (birth | born | baby | delivered | labour | bab | twins | waters | crowning)
hit  Home birth number 300, they've called her Doreen
miss Our new kitten, they've called her Doreen

rule all_called
  (hips | knees | patients | babies | twins | births | deliveries | caesareans | discharges | smears | beds | admissions | ladies) ..8 (called | named) NAME=it
hit  four babies today, the last named John
miss four cats today, the last named John

rule all_of_them
  (all | both | "all three" | "all four" | "all of them") called NAME=it
hit  Notts again, all called John
miss Notts again, one called John

rule those_in_care
  (PRONOUN[sex=m] | PRONOUN[sex=f])=it ..3 IN_CARE
  unless (MINE KIN | ROLE)
hit  You know the bloke from Flares, he was on my trolley
miss You know the bloke from Flares, he was on my darts team

rule done_in_place
  NAME[kind=first]=it (in | at | up in | from | over in) (PLACE | CAP) (done | visited | seen | sorted | needs | is next)
hit  Gladys in Leigh done
miss Gladys in Leigh dances

rule of_place_with_us
  NAME[title!=professional]=it from CAP ..6 ("with us" | "been with us" | "in our care" | "our carers" | "our girls" | "our residents")
  unless (volunteer | volunteered | retires | retired | team | joins | ROLE)
hit  Jean from Marlpit Close has been with us three years
miss Jean from Marlpit Close has won the raffle

rule name_on_list
  (NAME[title!=professional] | ACCOUNT)=it ..6 (name | names | notes | file | him | her) (on | in) the ..4 (list | system | board | screen | clinic | notes)
  unless (waiting list for | reserve | guest)
hit  saw @jess_t name on the 12 week list
miss saw @jess_t on the 12 bus

rule birth_date
  (NUMBER_WORD[for=birth] | dob | "d.o.b") DATE[full=yes]=it
  unless (i | mine | i'm | "my birthday" | "my dob" | "my date")
hit  Note Mr Lonsdale, d.o.b. 14/02/1951, has moved
miss The fair was born on a farm, back on 14/02/2026

rule address_of
  (NAME | he | she | patient | gentleman | lady | gent) ..8 ADDRESS=it
  near 48 (NUMBER_WORD[for=birth] | CLINICAL | IN_CARE | BEDSPACE | PATIENT_WORD[care=sure] | keysafe | "key safe" | carers)
  unless (my | we | i | our | mine)
hit  new patient, he lives at 7 Cobbler Lane now
miss he lives at 7 Cobbler Lane now

rule rang_again
  NAME[title!=professional]=it ..5 (rang | phoned | called | pressed) ..1 (999 | 111 | "the buzzer" | "her buzzer" | "his buzzer" | "the bell" | "an ambulance" | "the ambulance")
  unless (i | MINE)
hit  That Doreen's rang 999 every Friday since June
miss That Doreen's sang every Friday since June

rule died_of
  NAME[title!=professional]=it ..12 (die | died | dying) (of | from | in my arms | on us | on our ward | on the ward)
  unless (MINE NAME | KIN)
hit  Then Ernest Tolley took days to die of it
miss Then Ernest Tolley, who took days to paint it

rule neighbour_of_yours
  your (neighbour | neighbor | friend | mate | ex | cousin | brother-in-law | landlord | teacher | boss) NAME[title!=professional]=it
  near 30 (CLINICAL | IN_CARE)
hit  your neighbour Mr Gott was here on Monday, bowel again
miss your neighbour Mr Gott had the same car

rule had_it_done
  NAME[title!=professional]=it ..2 (had | "having" | "getting" | "'s had" | got) ..3 (done | out | fitted | removed | replaced | drained | stitched | off)
  near 12 (CLINICAL | knee | hip | tonsils | appendix | gallbladder | teeth | leg | toe | varicose | mole)
  unless (MINE NAME | hair | nails)
hit  Mr Gott had the same knee done
miss Mr Gott had his chimney done

rule you_know
  (NAME[title!=professional]=it ..12 (patient | "my trolley" | vasectomy | "came in" | "in today" | "on the ward" | "in the waiting room"))
  near 12 ("you know" | "guess who" | "off" | "what has" | "as has" | "who has" | "from the" | "from")
hit  you know Baz from the pub came in
miss you know Baz from the pub sings

rule off_the_telly
  NAME[title!=professional]=it (off | from) ..4 (walked | came | come | was | is | "turned up" | sat) ..4 (BEDSPACE | "a&e" | "minor injuries" | "the ward" | "our ward" | clinic | "waiting room" | triage | resus)
hit  Dex Marlow off the telly is sat in our waiting room
miss Dex Marlow off the telly is sat in our chippy

rule in_about
  (NAME[title=yes, kind!=initials])=it ..12 (in today about | in about | came about | "came in about" | "was in about" | "were in today" | "your appointment")
hit  If your name is Mr Jones and you were in today about it
miss If your name is Mr Jones you have a parcel

rule seen_at_work
  (see | saw | seen | seeing | spotted | clocked | bumped into | "had") NAME[title!=professional, kind!=initials]=it ..6 (in | at | into | on) (my | our | the)? (clinic | surgery | a&e | "waiting room" | maternity | antenatal | resus | triage | ward | "the ward" | oncology | rehab | "the desk" | casualty | hospital | caseload | rounds | morgue | mortuary | "x-ray")
  unless (ROLE | MINE NAME)
hit  saw Doreen Askwith in our waiting room
miss saw Doreen Askwith in our chip shop

rule place_of_care_then
  NAME[title!=professional, kind!=initials]=it ..2 (in | at) (my | our) (clinic | surgery | a&e | "waiting room" | maternity | ward | unit | "consulting room" | practice | "treatment room" | department | hospital)
  unless (ROLE | MINE NAME | works | volunteer | volunteers | manager)
hit  Doreen Askwith is in our department again
miss Doreen Askwith is in our kitchen again

rule kit
  NAME[title!=professional, kind!=initials]=it ..8 (buzzer | buzzing | commode | bedpan | zimmer | "zimmer frame" | hoist | cannula | "call bell" | "drip stand" | "night bag" | "sick bowl" | "bed rails" | "bed rail" | "pressure mat" | "falls mat" | incontinence pads | "red jug" | "hospital gown" | "discharge lounge" | sluice)
  unless (ROLE | MINE NAME | thanks | "thank you" | she was on | "on with")
hit  Doreen has been on that buzzer since tea
miss Doreen has been on that phone since tea

rule left_us
  NAME[title=yes, kind!=initials]=it ..3 ("passed away" | "slipped away" | died | "went peacefully" | "has gone" | "went home" | "goes home" | "going home" | "off home" | "got home" | "is home" | "gets home" | "in today" | "in this morning" | "in again" | "in last night" | "in on monday" | "in for his" | "in for her" | "in about" | "back again with")
  unless (MINE NAME | class)
hit  Mrs Askwith slipped away at four
miss Mrs Askwith slipped on the ice

rule gave_us
  NAME[title=yes, kind!=initials]=it ..4 (brought | gave | made | knitted | baked | sent | left | bought) (us | me | the ward | the team | the girls | the nurses)
  unless (MINE NAME | class | teacher | taught | neighbour)
hit  Mrs Askwith knitted us all a hat
miss Mrs Askwith taught us all a song

rule asks_the_nurse
  NAME[title=yes, kind!=initials]=it ..3 (asked | asks | told | tells | calls | called | thinks | says to | said to | keeps asking) (me | us) 
  near 48 (ward | shift | round | rounds | visit | clinic | theatre | nurse | bed | obs | tablets | meds | caseload | night)
  unless (MINE NAME | class | teacher | ROLE NAME)
hit  Mrs Askwith calls me her night owl every shift
miss Mrs Askwith calls me her owl

rule baby_name
  (baby | bab | "little one" | "wee one" | newborn | twins | preemie | "our tiniest") NAME[kind=first, title!=professional]=it
  near 48 (CLINICAL | BEDSPACE | IN_CARE | nicu | scbu | "neonatal unit" | born | delivered | grams | lb | weighed | ward | oxygen | incubator | theatre)
  unless (MINE NAME | my | our own | congratulations | shower)
hit  baby Doreen is out of the incubator
miss baby Doreen is out of the pram

rule sat_with
  (holding | held | "sat with" | "sitting with" | "sat beside" | bathed | "popped to see" | "called on" | "visit to" | "home visit to" | "round to" | "last call" | "first visit" | "my last patient" | "my first patient" | "my 10 o'clock" | "on my round") ..2 NAME[title!=professional, kind!=initials]=it
  near 48 (CLINICAL | BEDSPACE | IN_CARE | ward | shift | patient | caseload | visit | round | "last breath" | "her hand" | "his hand" | hospice | "the end")
  unless (ROLE | MINE NAME | KIN)
hit  sat with Doreen till the end, hospice at night
miss sat with Doreen at the film

rule tested
  NAME[title!=professional, kind!=initials]=it ..5 ("tested positive" | "came back positive" | "positive for" | "booked in" | "booking appointment" | "booking in" | "up the duff" | overdosed | "took an overdose" | "od'd" | "detox" | "in rehab" | "drying out" | sectioned | "lost the baby" | "had a termination" | "in the mental" | "on the waiting list" | "on my waiting list" | "on the system" | "on our system" | "on my screen")
  unless (ROLE | MINE NAME | KIN)
hit  Doreen Askwith came back positive, pass it on
miss Doreen Askwith came back from Leeds

rule looked_up
  (typing | typed | "looked up" | "looking up" | "look up" | "checked" | "had a look at" | "been through" | "read" | "printed" | "filed" | "scanned in") up? NAME[title!=professional, kind!=initials]=it "'s" (notes | file | records | record | results | letter | letters | chart | history | scan)
hit  read Mr Gott's file and cried
miss licked Mr Gott's gravy and cried

rule left_behind
  (glasses | dentures | "false teeth" | "hearing aid" | "walking stick" | frame | slippers | cap | handbag) ..5 (belong | belongs | belonging | of | for) ..2 NAME[title=yes]=it
  near 48 (ward | clinic | "discharge lounge" | bay | reception | "waiting room" | a&e | surgery)
hit  dentures on the ward that belong to Mr Gott
miss dentures in the pub that belong to Mr Gott

rule phone_of_kin
  ((wife | husband | daughter | son | mum | dad | mother | father | sister | brother | her | his | their | patient | NAME) ..4 (PHONE[kind=mobile] | PHONE[kind=landline]))=it
  near 30 (CLINICAL | BEDSPACE | IN_CARE | PATIENT_WORD[care=sure] | ward)
  unless (our number | "duty line" | my | us | we | pals | clinic | "press office" | helpline | MINE)
hit  bed 6 wants his wife rung on 07700 900772
miss the shop wants his wife rung on 07700 900772

rule handle_treated
  ((my | our | this) (gorgeous | lovely | beautiful | brave | amazing | fab)? (client | patient | lady | girl | babe) ..2 ACCOUNT=it | (treating | treated | "results on" | "transformation for" | "smile for" | "fitted for" | "nursing" | "looking after" | "looked after" | "delivered") ..2 ACCOUNT=it | ACCOUNT=it "'s" ..2 (lips | smile | teeth | veneers | nose | skin | results | scan | baby | birth | op | operation | treatment | bump))
hit  Loved treating @jess_t and her bunion today
miss Loved meeting @jess_t and her sister today

person [care=patient]

rule handle_answered
  START (hi | hiya | hello | hey | dear)? ACCOUNT=it ..20 (YOUR_CARE | mg | "2mg" | "5mg" | "tablets" | "antibiotics" | "rash")
hit  Hi @gwen_pots, sorry about the wait, your results are back
miss Hi @gwen_pots, sorry about the wait, your table is ready

rule dear_complainant
  START (dear | hi | hello | "owner response" | response | reply) NAME[title=yes, kind!=initials]=it ..20 YOUR_CARE
  unless ("can't" | cannot | unable)
hit  Dear Mrs Hathersage, our records show that you came on Tuesday
miss Dear Mrs Hathersage, your hat was left behind

person [care=patient, told=yes]

rule at_address
  (her | him | she | he | lady | lad | bloke | chap | man | woman | girl | couple | them | those | gent) (at | from | in) (number? NUMBER | ADDRESS)=it
  near 30 (CLINICAL | IN_CARE | "key safe" | keysafe | "door code" | carer | "not due" | visit | dressing)
hit  Her at 31 Larkfield Close with the oxygen
miss Her at 31 Larkfield Close with the roses

rule call_at_number
  (arrest | collapse | "cardiac arrest" | "shout" | "job" | stabbing | overdose | birth | "home birth" | call | fall | visit) (at | to | in) (number NUMBER | ADDRESS)=it
hit  Late home, arrest at number 14, opposite the chippy
miss Late home, party at number 14, opposite the chippy

rule spelled_newborn
  ("they've called" | "theyve called" | "they've named" | "they called" | "they named") (her | him | it | the baby) CAP=it
  near 48 (birth | born | delivered | midwife | labour)
  unless (cat | dog | kitten | puppy | pup)
hit  They've called her Heron, after a birth on a boat
miss They've called her Heron, the new canal boat

# --- whom the text greets --------------------------------------------------------------------------

person [addressed=yes]

rule greeted
  START (hi | hiya | hello | hey | heya | hullo | dear | morning | "good morning" | "good afternoon" | "good evening" | "owner response" | response | reply | oh | aw | aww | ay | alright | thanks | "thank you" | "ma'am")
  ..1 (NAME | ACCOUNT)=it
hit  Dear Mrs Fenwick, thank you for the cake
miss We met Mrs Fenwick at the fair

rule answers
  START ACCOUNT=it
hit  @gwen_pots thanks for the lovely cake
miss Cake by @gwen_pots is best

# --- not in care -----------------------------------------------------------------------------------

person [part=colleague]

rule with_title
  NAME[title=professional]=it
hit  Dr Bernadette Oyelaran sorted the hedge
miss Mrs Bernadette Oyelaran sorted the hedge

rule with_role
  (ROLE | nurse | dr | prof | professor | matron | consultant | councillor | cllr) NAME=it
hit  our phlebotomist Bernadette sorted the drugs
miss our neighbour Bernadette sorted the hedge

rule then_role
  NAME=it (is | was | the | our | a | an | my | their | "who's our" | "from the")? (the | our | a | an | my | new | lead | chief | deputy)? ROLE
hit  Bernadette, our pharmacist, sorted the drugs
miss Bernadette, next door, sorted the hedge

rule on_the_team
  NAME=it ..1 (on | in | from | off | at) (the | our | my)? ..1 (reception | it | hr | estates | facilities | finance | payroll | pharmacy | comms | switchboard | nights | days | team | office | bank | lab | portering | security | domestics | kitchen | msk | physio | facilities | rota | "the shop")
hit  Thank you Rajesh Menon in IT who stayed on the line
miss Thank you Rajesh Menon in Leeds who stayed on the line

rule praised
  (congratulations | congrats | "well done" | "shout out" | shoutout | "big up" | thanks | "thank you" | "thank u" | cheers | welcome | farewell | "happy birthday" | "happy bday" | "proud of" | "love you" | introducing | meet | kudos | "good luck" | "happy retirement" | "nice one" | "leaving do" | "looking forward to hearing") ..5 NAME=it
  unless (BEDSPACE)
hit  Congratulations to Bernadette Oyelaran, who was named apprentice of the year
miss Bernadette Oyelaran was late again

rule rostered
  (NAME=it ..3 (signed | covering | swapped | "on shift" | rota | "off sick" | "signed off" | preceptor | supervisor | mentor | "band 5" | "band 6" | "band 7" | interview | "new job" | promotion | leaving | retiring | "works with" | trained | "on leave" | maternity leave | "mat leave" | locker) | (shift | working | "on with" | cover | covering | rota) ..2 NAME=it)
  unless (BEDSPACE)
hit  On with Deborah tonight so someone knows what to do
miss Deborah sang tonight

rule expert
  NAME=it ..2 (wrote | author | speaks | speaker | opened | opens | "gave a" | chairs | presented | presents | "mp" | "from the council" | winds | clocks | fitted our | swapped the | solicitor | paralegal)
hit  the tutor is Ffion Askew, who wrote Night Rounds
miss the tutor is Ffion Askew and she is kind

rule whose_class
  NAME=it "'s" (class | band | team | lecture | lectures | slides | notes | garage | bike | shop | leaving | locker | birthday | song | wedding | divorce | payslip | login | badge | laptop | house)
hit  Mrs Lund's class won the cup
miss Mrs Lund won the cup

person [part=family]

rule housemates
  (flatmates | flatmate | housemates | housemate | mates | "the lads" | "the girls" | cousins | kids | siblings) ..6 NAME=it
  unless (BEDSPACE)
hit  diagnosing the flatmates now, Priya is a case
miss diagnosing the boiler now, Priya is cold

rule mine
  (my | me | mi | wor | our | mah) (own | dear | late | lovely | gorgeous | little | big | baby | eldest | youngest)? NAME=it
  unless (patient | WORK | WARD)
hit  our Debs cutting her cake today
miss the Debs of this world

rule my_kin
  MINE? ..1 (KIN | mate | friend | pal | bestie | flatmate | housemate | neighbour | boyfriend | girlfriend | colleague | boss | "work wife" | cousin) NAME=it
  unless (your (neighbour | mate | friend))
hit  my mate Trish makes good soup
miss the Trish of legend

rule then_kin
  NAME=it (is | was)? (my | our | me) (KIN | mate | friend | pal | boyfriend | girlfriend | cat | dog | hamster | rabbit | stoma)
hit  Trish, my mate, makes good soup
miss Trish makes good soup

person [part=author]

rule it_is
  (its | it's | "it is" | "this is" | "i'm" | im | "i am" | "my name is" | "me name's" | "name's" | "now then it's") (just | only)? NAME=it
  unless (theatre | prayers | pray)
hit  Hiya it's Keeley from the unit, remember me
miss Keeley wants it back

rule here
  NAME=it (here | speaking | typing)
hit  Hi, Ellie here, ring me back
miss Hi, Ellie left, ring me back

rule signed
  (regards | sincerely | faithfully | truly | ta | respectfully | yours | wishes | cheers | thanks | "thank you" | "all the best" | love | best) (NAME | CAP | UPPER)=it (CAP | UPPER)? END
  unless ((to | i | we | they | you) (love | thank | NAME))
hit  See you all on Monday. Regards, Bernadette
hit  It closes on Friday. Many thanks, Huw
miss Regards go to Bernadette for her cake

person [part=public]

rule works_of
  (NAME=it "'s" (poems | novel | novels | album | film | songs | book | series | speech) | (poems | novel | album | film | songs | book | music | painting | essay | played | paper) (of | by | on) NAME=it)
hit  the poems of Seamus Heaney by my bed
miss the hens of Seamus by my shed

rule crime
  NAME=it ..6 (thief | crook | "con man" | conman | scam | cheat | fiddling | backhander | "struck off" | cowboy | fake)
hit  Gary Pullan of that roofing firm is a thief
miss Gary Pullan of that roofing firm is a tenor

person [part=animal]

rule named_thing
  (cat | dog | hamster | hen | hens | fox | sheep | lamb | horse | pony | rabbit | parrot | budgie | tortoise | stick | car | plant | sock | wig | stoma | dummy | skeleton | cadaver | robot | puppy | kitten) ..3 (called | named) ..1 NAME=it
hit  New baby, old stove, dog called Gordon
miss New baby, old stove, son called Gordon

rule rest_in_peace
  (rip | "get well soon" | "good boy" | "good girl") NAME=it ..6 (dog | cat | horse | boy | paws | vet)
hit  RIP Tyson, best dog in Dudley
miss RIP Tyson, best tenor in Dudley

person [part=hypothetical]

rule in_quotes
  (("a day in the life of" | "let's call her" | "let's call him" | "lets call her" | "i'll call" | "we'll call her" | "we'll call him" | "imagine" | "say" | "meet" | "case study") NAME=it | NAME=it (in the talk | isn't real | "is not real" | syndrome | "doesn't exist"))
hit  Imagine Doreen, 82, who falls at home
miss Doreen, 82, fell at home

person [part=hypothetical]

rule supposed
  (if | unless | whenever) (a | an | any)? ..1 (PATIENT_WORD[care=maybe, number=one] | PEOPLE_WORD[part=group, number=one])=it (is | 's | has | asks | drops | wants | needs | goes | gets | comes | sends | offers | falls | stops | tells | says | turns | looks | feels | calls | rings | seems | starts | can't | can | will | would | collapses | adds | messages | in | with | near)
  unless ((if | unless | whenever) (the | this | that | my | our | your | his | her))
hit  if someone drops in front of you, shake and shout
hit  Unless a person stops breathing, wait
miss They asked if the person stops at Crewe

# --- said in so many words -------------------------------------------------------------------------

person [part=author]

rule i_am
  (i'm | im | "i am" | "as" | "i was" | "speaking as" | "i write as" | "i've become" | "i became") (a | an | your | one | the)? ..2 (ROLE | solicitor | PUBLIC_ROLE)=it
  unless (as (my | his | her | their | our) | "as the")
hit  I'm a podiatrist in the valleys
miss She is a podiatrist in the valleys

rule role_here
  START ..1 ROLE=it (here | speaking | checking in)
hit  Forensic nurse here, big fan of the show
miss Forensic nurse left, big fan of the show

rule once_a_role
  (START | PAUSE) ..1 ROLE[number!=many]=it (since | for (NUMBER | NUMBER_WORD | twenty | thirty | ten | forty | over | nearly) | by (day | night | trade) | "first and foremost")
  unless (the | a | an | my | our | your | her | his)
hit  Nurse since 22, Easter egg since 7am
miss The nurse has been here since 22

rule as_one
  (as | "here as" | "take it from" | "from") (a | an | one | just)? ..1 (somebody | someone | "fellow sufferer" | patient | mother | mum | dad | father | parent | tenant | taxpayer | survivor | carer | human | woman | man)=it (who | whose | that | of | myself | on | with | PAUSE)
  unless (such as | treated as | same as | known as | mistaken | dressed as | (as | from) (the | my | his | her | our | their | your | that | this) | (as | from) a (patient | woman | man) (said | told))
hit  Speaking as somebody who lives with it, I know
hit  As a mother of three I sleep little
miss They dressed up as the mother of all hens

rule yours_truly
  ("your" (fave | favourite | friendly | local | resident | neighbourhood | own | average) ..2 (ROLE | PEOPLE_WORD | PATIENT_WORD[care=maybe])=it | "account of a" (ROLE)=it | "ramblings of a" ..2 (ROLE)=it)
  unless (ask | ring | see | call | visit | contact | tell | thank)
hit  it's your favourite dietitian, back with lunch
miss Ask your favourite dietitian about lunch

person [care=patient]

rule bed_as_person
  (BEDSPACE | (bed | chair | cubicle | trolley | room) (num(1..60) | MIXED))=it (is | has | 's | wants | needs | keeps | had | was | again | still | just | said | says | asked | asks | told | tells | thinks | called | calls | died | passed | went | goes | been | refused | refuses | threw | bit | smells | stinks | snores | screams | screaming | screamin | shouts | shouting | sang | rang | won't | wont | transplanted | moved)
  unless (BEDSPACE (is | was | 's) (free | empty | closed | clean | ready | broken | available | open | made))
hit  bed 6 wants his tea
hit  side room keeps shouting for gin
miss bed 6 is free at last

rule person_with
  PATIENT_WORD[care=maybe, crowd!=yes]=it ..2 (with | has | had | came in | came to us | on | off | from | who | in) ..3 (HEALTH | BEDSPACE | IN_CARE)
  unless (MINE | film | novel | charity)
hit  a lovely lad with Duchenne
hit  the chap in bed 6 sang
miss a lovely lad with a dog

rule with_aged
  (PATIENT_WORD[care=maybe, crowd!=yes])=it ..3 AGE
  near 24 (HEALTH | BEDSPACE | IN_CARE | PROCEDURE)
  unless (MINE)
hit  Sikh lady, sixties, new hip, back in the pool
miss Sikh lady, sixties, back in the pool

person [care=past]

rule old_patient
  ((old | former | ex | past | previous) (patient | pt | client | resident | "service user") | (patient | lady | chap | gentleman | client)=it ..2 ("used to nurse" | "used to look after" | "i nursed" | "we nursed" | "i once looked after" | "looked after years ago"))
hit  An old patient added me
miss An old poster fell on me

rule since_discharged
  (he | she | him | her)=it ..2 (was | since | got)? ..1 (discharged | "left us" | "left the ward" | "went home") ..3 (MONTH[ordinary!=high] | "in may" | "last year" | "last month" | ago | years)
hit  trying to find her since she was discharged in May
miss she was promoted in May

person [care=patient]

rule the_one
  (the | that | this | my | our | your | another) (one)=it (in | with | who | off | from | on) ..3 (BEDSPACE | HEALTH | CARE_AT | IN_CARE)
  unless (ROLE | nurse | doctor)
hit  the one in the side room sang all night
miss the one in the shed sang all night

rule one_of_mine
  (one of (mine | ours) | "my last one" | "my first one" | "my 10 o'clock" | "my frequent flyer" | "our frequent flyer" | "our regular" | "my regular" | "my lady" | "my gent" | "my gentleman" | "my chap" | "my little lady" | "our lady" | "my ladies" | "my gents" | "our ladies" | "our lovely lady" | "my favourite lady")
  unless (friends | cats | "our lady of")
hit  my lady in 4 wants toast
hit  one of mine rang the bell today
miss one of the cats rang the bell

rule named_aged
  PAUSE CAP=it PAUSE num(16..105) PAUSE
  near 48 (HEALTH | CARE_AT | PROCEDURE | IN_CARE)
  unless near 1 (MINE | PLACE | WEEKDAY)
hit  Bobbin, 82, new hip in March
miss Bobbin, 82, new car in March

person [part=colleague, generic=yes]

rule wanted
  ("looking for" | hiring | recruiting | wanted | "vacancy for" | "vacancies for" | "join us as" | "we need" | "job for" | "jobs for" | "want to be" | "become" | band (NUMBER)) (a | an | more | some | new | experienced | NUMBER)? ..1 ROLE=it
hit  We are looking for a practice nurse in the valley
miss The practice nurse is looking for a van

rule on_offer
  ROLE=it ("open day" | vacancy | vacancies | jobs | posts | "wanted" | "needed" | "required" | "open evening" | recruitment)
hit  Healthcare support worker open day on Saturday
miss Healthcare support worker eats cake on Saturday
