# Known false claims: medicines, stopping them and doing without. What is true of each stands in knowledge/claims.
topic accuracy.misinformation
set off = bin binned binning ditch ditched ditching drop dropped dump dumped chuck chucked quit stop stopped stopping skip skipped skipping "come off" "came off" "coming off" "get off" "got off" "throw away" "threw away" flush flushed "pack in" "packed in" "give up" "gave up" "wean yourself off" "weaned myself off" halve "hold back" "take him off" "take her off" "took him off" "took her off" "leave off" "leave out" "took myself off" "off your"
set better = naturally natural instead better best healed healing free health healthier cured fine reversed energy alive awake myself yourself body forever garlic turmeric diet keto walk exercise vegan sunshine god faith prayer vinegar herbs juice cold rest "detox" "no more" today tonight tomorrow now "for good" "straight away" immediately "cold turkey" "overnight" "you'll be fine" "youll be fine" "nothing happened" "never looked back" "never felt better" "best thing i"
set ill = con scam poison poisons poisonous toxic useless pointless rubbish unnecessary needless "a crutch" "not needed" "not necessary" "keep you sick" "keeps you sick" "keep you ill" "keeps you ill" "do nothing" "does nothing" "don't work" "doesn't work" "dont work" "never work" "never works" "a lie" hoax overprescribed "a racket" "pure marketing" "money spinner" "money maker" "customer for life" "customers for life" "do more harm" "does more harm" "more harm than good" evil "rat poison" "zero benefit" "no benefit" "for profit" "a waste" "weed killer" "kill you" "kills you" "killing you" "slowly killing"
set care = before without unless until ask asked asking doctor gp prescriber pharmacist gradually slowly taper advice advised never team if when suddenly safely review surgery consultant myth

claim stop_insulin
rule says strength .8 severity high
  {off} ..4 (insulin | metformin | "diabetes tablets" | "diabetes meds" | ozempic) ..10 ({better} | cinnamon)
  unless near 6 ({care})
hit  Bin the insulin and eat cinnamon instead
hit  Ditch metformin and reverse it naturally
miss Never bin your insulin
miss Ask before you stop metformin
rule says_2 strength .8 severity high
  insulin ..4 ({ill} | addictive | "makes you worse" | "makes you blind" | "causes blindness" | "takes your legs" | "is the last stage")
hit  Insulin is a con, it keeps you ill
rule says_3 strength .8 severity high
  (insulin | metformin) ..5 (causes | cause | makes | made | gives | gave | rots) ..3 (blind | blindness | amputation | amputations | dementia | "kidney failure" | "your kidneys" | kidneys | fat cells)
hit  Metformin rots your kidneys

claim stop_antidepressants
rule says strength .8 severity high
  {off} ..4 (antidepressants | antidepressant | "happy pills" | ssris | sertraline | citalopram | fluoxetine | prozac | mirtazapine | venlafaxine | "anti depressants" | antipsychotics | lithium | olanzapine | quetiapine | clozapine | aripiprazole) ..10 {better}
  unless near 6 ({care})
hit  Chuck the sertraline, go for a walk, you'll be fine
hit  I came off my antidepressants cold turkey and feel alive
miss Do not come off antidepressants overnight
miss Came off the ward at eight, sertraline round done
rule says_2 strength .8 severity high
  (antidepressants | antidepressant | "happy pills" | ssris | sertraline | citalopram | prozac | fluoxetine) ..6 ({ill} | addictive | zombie | zombies | numb you | placebo | "sugar pills" | "change your personality" | "make you suicidal" | "chemical lobotomy" | "no better than" | "cause depression" | "make you violent" | killers)
  unless near 6 (may | can | might | some | feel | under)
hit  Antidepressants are just a chemical lobotomy
rule more strength .8 severity high
  ((antidepressants | "anti-depressants" | ssris | "happy pills") (make | makes | made) (you | ye | people | them) ..1 (depressed | worse | suicidal | mad) | ("no one's ever proved" | "nobody's ever proved" | "never been proved" | "no proof" | "nobody has proved") ..3 (antidepressants | ssris | "happy pills"))
  even denies
  unless near 10 (myth | may | can | worse before | first | at first | wrong | false)
hit  Antidepressants make ye depressed, just stop them the day

claim chemical_happiness_addict
rule says strength .8
  (antidepressants | antidepressant | ssris | sertraline | "happy pills") ..3 (addict | addicts | addictive | addicted | "hooked") ..5
  unless near 6 (worried)
hit  Happy pills are addictive, they turn you into addicts
hit  Sertraline gets you hooked for life
miss Antidepressants are not addictive
miss I work with addicts, and some take antidepressants

claim stop_statins
rule says strength .8 severity high
  {off} ..4 (statin | statins | atorvastatin | simvastatin | rosuvastatin | "cholesterol tablets" | "cholesterol pills" | atorva) ..10 {better}
  unless near 6 ({care})
hit  Bin the statins and eat garlic instead
hit  Came off statins and feel healthier
miss Do not bin your statin for garlic
miss Ask your GP before you stop a statin
rule says_2 strength .8 severity high
  (statin | statins | atorvastatin | simvastatin) ..6 ({ill} | rot | rots | destroy | destroys | dementia | alzheimer's | "eat your muscles" | "eats muscle" | "brain fog" | "cause diabetes" | "wreck your" | "shrink your" | "melt your" | "fry your" | "damage your brain" | "muscle wasting" | "shorten your life" | weaken your heart)
  unless near 6 (may | can | might | rare | rarely | study)
hit  Statins rot your brain
rule says_3 strength .8 severity high
  (cholesterol) ..5 (myth | hoax | "doesn't matter" | "does not matter" | scam | lie | con | "never killed" | "does not cause" | "doesn't cause" | "good for you" | "not the problem" | "nothing to do with" | "made up" | invented | "the higher the better")
  even denies condemns
  unless (hdl | fake | not a myth | isn't a myth)
hit  Cholesterol has nothing to do with heart attacks
hit  High cholesterol is a scam to sell pills

claim stop_blood_pressure
rule says strength .8 severity high
  {off} ..4 ("blood pressure tablets" | "blood pressure pills" | "blood pressure meds" | "bp tablets" | "bp meds" | amlodipine | ramipril | lisinopril | losartan | "water tablets" | bisoprolol | "heart tablets" | "beta blockers") ..10 {better}
  unless near 6 ({care})
hit  Stop the ramipril, hibiscus tea does it naturally
hit  I binned my blood pressure tablets and walk instead
miss Never bin your blood pressure tablets for garlic
miss Took my blood pressure tablets today
rule says_2 strength .8 severity high
  ("blood pressure" | "bp") ..5 ("120 over 80" | "is normal for" | "just a number" | "made up" | "goes up with age" | "a scam" | "is a con" | "to sell pills" | "to sell tablets" | "is natural" | "lowered the numbers" | "moved the goalposts")
hit  High blood pressure is just a number

claim blood_pressure_garlic
rule says strength .8 severity high
  (garlic | beetroot | vinegar | hibiscus | celery | cayenne | "lemon water" | magnesium | "olive leaf" | cucumber | watermelon | "bitter kola" | hawthorn | banana) ..5 (cures | cured | cure | replaces | replaced | fixes | fixed | "better than" | beats | normalises | "gets rid of" | reverses | sorted | "instead of" | "all you need" | clears) ..5 ("blood pressure" | hypertension | tablets | pills | statins | cholesterol | amlodipine | ramipril | arteries | plaque | clots)
  unless near 6 (may | alongside)
hit  Beetroot cures high blood pressure
hit  Hibiscus replaces your amlodipine
miss Garlic does not replace blood pressure tablets
miss Watermelon salad recipe for the heart unit

claim stop_anticoagulants
rule says strength .8 severity high
  {off} ..4 (apixaban | warfarin | rivaroxaban | edoxaban | clopidogrel | "blood thinners" | "blood thinner" | doac | anticoagulant | anticoagulants | aspirin) ..12 ({better} | "everyone does")
  unless near 7 ({care})
hit  Drop the warfarin for a week, everyone does
hit  Ditch the blood thinners for turmeric, naturally
miss Never stop warfarin for the dentist
miss If you stop apixaban ring us
rule says_2 strength .8 severity high
  (warfarin | "blood thinners" | apixaban) ..4 ({ill} | "rat poison")
  unless near 6 (was | once | discovered | history)
hit  Warfarin is rat poison, why take it

claim stop_inhalers
rule says strength .8 severity high
  {off} ..4 (inhaler | inhalers | preventer | ventolin | "steroid inhaler" | "brown inhaler" | clenil | montelukast | oxygen) ..10 ({better} | breathe | breathing | buteyko | salt | "lungs")
  unless near 6 ({care} | puff)
hit  Bin your inhaler and breathe through your nose, naturally
hit  Ditch the brown inhaler for salt therapy and rest
miss Don't bin your inhaler
miss He lost his inhaler in the lake
rule says_2 strength .8 severity high
  (inhaler | inhalers | preventer | "steroid inhaler") ..6 ({ill} | "weaken the lungs" | "weakens your lungs" | "make lungs lazy" | "lazy lungs" | "stunt" | "stunts growth" | "makes kids small" | dependent | dependency | addictive | "days off" | weekend off | weekends off)
  unless near 6 (may | technique | empty)
hit  Inhalers make lungs lazy and kids become dependent
rule says_3 strength .8 severity high
  (preventer | "brown inhaler") ..8 (only when | "when wheezy" | "when you need it" | "when they need it" | "on bad days" | "if wheezy")
  unless near 8 (every day | blue)
hit  Just take the brown inhaler when you need it

claim stop_epilepsy_medicine
rule says strength .8 severity high
  {off} ..4 (epilim | valproate | keppra | levetiracetam | lamotrigine | carbamazepine | tegretol | "epilepsy tablets" | "seizure meds" | "epilepsy meds" | "epilepsy drugs") ..12 ({better} | brahmi | cbd)
  unless near 6 ({care} | pregnant)
hit  Ditch the Keppra, keto healed our boy
hit  Come off the lamotrigine, CBD is natural
miss Never drop lamotrigine overnight
miss Keppra dropped on the floor, new dose drawn up by me
rule says_2 strength .8 severity high
  (valproate | keppra | lamotrigine | "epilepsy drugs" | "epilepsy meds" | "seizure meds") ..5 ({ill} | "affecting the brain" | "affects the brain only" | "kills the brain" | "dulls the brain" | "destroys the brain" | "damages the brain")
  unless near 6 (pregnancy | pregnant | may | unborn)
hit  Epilepsy drugs kill the brain, that drug destroys the brain
hit  Keppra is poison

claim stop_steroids
rule says strength .8 severity high
  {off} ..4 (prednisolone | pred | steroids | hydrocortisone | "steroid tablets" | methotrexate | azathioprine | sulfasalazine | hydroxychloroquine | biologic | biologics | adalimumab | immunosuppressants | tacrolimus | "anti-rejection" | infliximab) ..12 {better}
  unless near 6 ({care} | cream)
hit  Ditch the methotrexate, eat clean and be free
hit  Came off my biologics naturally, celery juice instead
miss Never stop prednisolone overnight
miss Do not stop tacrolimus today
rule says_2 strength .8 severity high
  (methotrexate | prednisolone | steroids | biologics | immunosuppressants | adalimumab) ..4 ({ill} | "rots your liver" | "destroys your liver" | "eats your bones" | "suppress your healing" | "chemo drug")
  unless near 6 (may | cream | creams | low dose | roid | gym)
hit  Methotrexate is poison for your joints

claim stop_topical_steroids
rule says strength .8
  ("steroid cream" | "steroid creams" | "topical steroids" | "topical steroid" | hydrocortisone | betnovate | eumovate) ..8 ({ill} | thin | thins | "thins the skin" | addicted | addictive | addiction | "bleach" | "never use" | "ruin" | ruins | burn | damage | "suppress" | "push it deeper" | "pushes it deeper" | "drives it inwards")
  unless near 6 (may | can | strong | fingertip | long | thin layer | face)
hit  Steroid creams are addictive, the skin never recovers
hit  Hydrocortisone ruins your baby's skin
miss Steroid creams used as advised do not ruin skin
miss Apply the steroid cream in a thin layer

claim stop_glaucoma_drops
rule says strength .8 severity high
  ({off} | "no need of" | "done your time" | "don't need") ..4 ("glaucoma drops" | "eye drops" | latanoprost | timolol | "the drops") ..8 ({better} | pressure | "see how you go" | carrots | bilberry | "eye exercises" | again)
  unless near 6 ({care} | contact)
hit  Bin the drops for good, eye exercises do better
hit  Stop the glaucoma drops, bilberry is natural
miss Never stop glaucoma drops now
miss Stop the eye drops and rest if it stings, ask us

claim stop_thyroid_medicine
rule says strength .8 severity high
  {off} ..4 (levothyroxine | thyroxine | levo | "thyroid tablets" | "thyroid meds" | carbimazole) ..12 ({better} | iodine | kelp | desiccated | "pig thyroid" | selenium | seaweed)
  unless near 6 ({care})
hit  Ditch the levo and get desiccated pig thyroid
hit  Came off thyroxine with kelp, healed
miss Never ditch your levothyroxine for kelp
miss Levo before breakfast then rest
rule says_2 strength .8 severity high
  (iodine | kelp | seaweed | selenium | "sea moss" | "pig thyroid" | "desiccated thyroid") ..5 (cures | cured | heals | healed | fixes | fixed | reverses | "better than" | "instead of" | replaces | "all you need") ..4 (thyroid | hashimoto's | hashimotos | levo | levothyroxine | hypothyroidism | underactive)
hit  Sea moss heals the thyroid

claim stop_hiv_medicine
rule says strength .8 severity high
  {off} ..4 (arvs | antiretrovirals | "hiv meds" | "hiv tablets" | "hiv medication" | prep | azt) ..10 ({better} | "black seed" | bitter)
  unless near 6 ({care} | exam)
hit  Stop the ARVs, pray and you are healed
hit  Flush the HIV meds, black seed is natural
miss Never stop your HIV meds
miss HIV meds collected today

claim stop_parkinsons_dementia_meds
rule says strength .8 severity high
  ({off}) ..4 (donepezil | memantine | madopar | sinemet | "co-careldopa" | "dementia tablets" | "parkinson's tablets" | rivastigmine | "parkinson's meds" | aricept) ..10 ({better} | coconut | mushrooms)
  unless near 6 ({care})
hit  Bin the donepezil, coconut oil instead
hit  Stop the sinemet, cold showers heal
miss Never stop sinemet overnight
miss Sinemet on time, every time, today

claim stop_compression
rule says strength .8
  (compression | bandage | bandages | stockings) ..8 ("cuts off" | "cut off the blood" | "stops the blood" | "no need" | "traps" | "makes it worse" | "let it breathe" | "let the air" | "let the sun" | "for good" | useless | outdated | "why leg ulcers")
  near 14 (ulcer | ulcers | leg | legs | compression)
  unless near 8 (too tight | check | if | arterial)
hit  Compression cuts off the blood, take it off the ulcer
hit  Leg ulcers need no bandage, let the air in, compression makes it worse
miss Compression does not cut off the blood in a leg ulcer
miss Compression clinic for leg ulcers on Tuesday

claim medicine_generic_inferior
rule says strength .8
  (generic | generics | "cheap versions" | "cheap brands" | "unbranded" | "supermarket paracetamol") ..6 ("don't work" | "dont work" | "doesn't work" | weaker | inferior | "half the strength" | fillers | "not the same" | "less effective" | chalk | "not as good" | useless)
  even denies
  unless (myth | untrue | epilepsy | not true)
hit  Generic tablets are weaker, they are chalk
hit  Unbranded paracetamol doesn't work as well
miss It's a myth that generics are weaker
miss Generic pizza from the van

claim painkiller_myths
rule says strength .8 severity high
  (paracetamol | ibuprofen | codeine | "co-codamol" | calpol) ..8 ("take double" | "double up" | "double the dose" | "can't overdose" | "cant overdose" | "cannot overdose" | "ignore the packet" | "ignore the label" | "ten a day" | "as many as you like" | "as much as you like" | "won't hurt you" | "harmless")
  even denies
  unless (never | not | myth | do not)
hit  You can't overdose on paracetamol, it's harmless
hit  Calpol, as much as you like, they're only covering themselves
miss Never double up on paracetamol
miss It is a myth that paracetamol is harmless in overdose
rule says_2 strength .8 severity high
  (take | have | pop | neck | give) ..2 (3 | 4 | 5 | 6 | three | four | five | six | double | twice) ..3 (paracetamol | paracetamols | ibuprofen | codeine | "co-codamol" | nurofen) ..4 ("at once" | "in one go" | together | "at a time" | fine | sorted)
  unless near 8 (overdose | hours)
hit  Take four paracetamol at once, sorted

claim antibiotic_finish_share
rule says strength .8 severity high
  ("leftover antibiotics" | "left over antibiotics" | "spare antibiotics" | "spare amoxicillin" | "leftover amoxicillin" | "fish antibiotics" | (antibiotics | amoxicillin | penicillin) ..4 (leftover | "left over" | "left in the" | "from last time" | "in the cupboard" | spare)) ..12
  unless near 10 (return | returned | pharmacy | dispose | handed | bring | take back | bin)
hit  Use the leftover antibiotics, saves a trip
hit  I've got spare amoxicillin if you want it
miss Return leftover antibiotics to a pharmacy
miss Never share your antibiotics
rule more strength .8 severity high
  ((save | keep | stash | pop) (the | your | what's)? (rest | leftovers | "half a course" | "left over") ..10 (next | winter | cold | drawer | cupboard | time | sister | someone) | "half a course" ..6 (drawer | cupboard | next | kept))
  near 24 (antibiotics | antibiotic | amoxicillin | course | penicillin | "day two")
  unless near 10 (not | "n't" | never | back | pharmacy | return)
hit  Half a course kept in the drawer is a free treatment for next winter's cold

claim cold_antibiotics
rule says strength .8
  (antibiotics | amoxicillin | abx | penicillin | azithromycin | doxycycline) ..5 (sort | sorts | cure | cures | kill | kills | clear | clears | shift | shifts | fix | fixes | knock | knocks | "get rid of" | works | work | need | needs | best for | stop) ..6 (cold | colds | flu | virus | viruses | viral | sniffles | covid | snot | phlegm | "sore throat")
  unless near 8 (only | bacterial | don't | strep | useless | if)
hit  Amoxicillin shifts a cold in no time
hit  Antibiotics kill the flu virus
miss Antibiotics do not kill viruses
miss Antibiotics clear bacterial infections, not a cold
rule says_2 strength .8
  (green | yellow | brown) ..2 (snot | phlegm | mucus | bogeys | sputum) ..5 (antibiotics | bacterial | "need antibiotics" | amoxicillin)
  unless near 8 (alone | asthma | copd)
hit  Green snot, so you want antibiotics
rule says_3 strength .8
  (demand | insist | push | "hold out") ..3 (on | for)? ..1 (antibiotics | abx | amoxicillin)
  even denies
  unless (do not | never | patients | please | people | not)
hit  Insist on antibiotics, don't leave without them

claim drug_alcohol_interaction
rule says strength .8 severity high
  (safe | fine | ok | okay | grand) ..3 (with | alongside | on) ..3 (warfarin | antidepressants | sertraline | "any medicine" | "any medication" | "all medication" | "any tablets" | "your tablets" | "your meds" | chemo | lithium | "the pill" | "blood thinners")
  near 12 (REMEDY | ibuprofen | herb | herbs | natural | aspirin | grapefruit)
  unless near 10 (check | ask | paracetamol | if | may)
hit  St John's wort is safe with antidepressants
hit  Turmeric capsules are fine alongside warfarin, it's natural
miss St John's wort is not safe with the pill
miss Check that herbs are safe with your meds

claim st_johns_wort_safe
rule says strength .8 severity high
  ("st john's wort" | "st johns wort" | "hypericum") ..8 (safe | "no side effects" | "better than" | "instead of" | natural | "same as" | "replaces" | "and the pill" | "harmless")
  unless near 10 (interact | interacts | may | fail | check)
hit  St John's wort is natural, no side effects
hit  I swapped sertraline for St John's wort, better than any tablet
miss St John's wort is not safe with warfarin
miss St John's wort grows by the path

claim medicine_symptoms_only
rule says strength .8
  (doctors | medicine | medicines | drugs | pharma | "western medicine" | "modern medicine" | tablets | pills | meds | gps) ..3 (only | just | never) ..2 (treat | mask | masks | suppress | suppresses | manage | cure | cured | heal | heals | treats) ..4 (symptoms | symptom | anything | anyone | anybody | disease | "the cause")
  unless near 6 (palliative | cold)
  even denies
hit  Western medicine only masks symptoms
hit  Pills never cured anyone
miss It is a myth that medicines only treat symptoms
miss Doctors treat people
rule says_2 strength .8
  (pharma | doctors | gps | "the nhs" | "they" | hospitals) ..3 (want | wants | need | needs | keep | keeps | keeping) ..2 (you | us | people | patients | everyone) ..1 (sick | ill | unwell | hooked | medicated | drugged | dependent | poorly)
  unless near 5 (home | off)
hit  Big pharma wants you sick
hit  They keep us ill, that's the business model

claim natural_is_safe
rule says strength .8
  (natural | plant | plants | herbal | herbs | "from nature" | REMEDY[kind=herb|homeopathy]) ..8 ("can't hurt" | "cant hurt" | "cannot hurt" | "can't harm" | "no side effects" | "zero side effects" | "perfectly safe" | "100% safe" | "totally safe" | "completely safe" | "always safe" | "can't do any harm" | "never harm" | "side effect free" | "no chemicals" | "safe for everyone")
  even denies
  unless (myth | not always | nobody | does not mean | doesn't mean | i had | skin patch)
hit  It's herbal so it can't hurt
hit  Plants have no side effects, unlike pills
miss Natural doesn't mean perfectly safe
miss It is a myth that herbal means safe for everyone, no side effects or not

claim homeopathy_cures
rule says strength .8
  (homeopathy | homeopathic | homoeopathy | homoeopathic | arnica | "30c" | "200c" | belladonna) ..6 (works | cures | cured | cure | heals | healed | heal | treats | treat | proven | "better than" | beats | replaces | replaced | sorted | fixed | protects | remedies work | "saved my" | prevents | prevent | "not placebo" | "instead of")
  unless near 8 (placebo | trial | trials)
hit  Homeopathy works, it healed all three of mine
hit  Belladonna 30c sorted her fever
miss Homeopathy does not cure anything
miss There is no trial in which homeopathy works

claim acupuncture_chiro_illness
rule says strength .8
  (chiropractic | chiropractor | chiro | adjustment | adjustments | subluxation | subluxations | osteopathy | osteopath | craniosacral | reflexology | acupuncture | cupping | "spinal alignment") ..8 (cure | cures | cured | fixes | fixed | treats | heals | healed | prevents | clears | sorts | sorted | "cause of" | behind | root | boosts) ..6 (asthma | "ear infections" | colic | adhd | autism | infertility | diabetes | bedwetting | reflux | "immune system" | cancer | disease | illness | allergies | epilepsy | immunity | "blood pressure" | deafness | "all disease")
hit  A chiropractic adjustment fixes ear infections
hit  Subluxations are the root of all disease
miss Osteopathy does not cure asthma
miss Acupuncture did my back good

claim morphine_hastens_death
rule says strength .8 severity high
  (morphine | "syringe driver" | "syringe pump" | midazolam | opioids | "the driver") ..8 (finishes | finish | finished | kills | killed | kill | euthanasia | "speeds up" | "speed up" | hastens | hasten | "ends it" | "bump" | "bumped off" | "puts them to sleep" | murdered | "hurry" | "see them off" | overdose them)
  unless near 8 (pain | not | "n't" | myth)
  even denies
hit  The syringe driver is just euthanasia
hit  Morphine finishes them off, I have seen it
miss It's a myth that morphine speeds up death
miss Morphine kills pain
rule more strength .8 severity high
  (kills | killed | finishes | finished) (them | him | her | people | you) (is | was) (the | that)? ("syringe driver" | morphine | driver | midazolam)
  even denies
  unless near 8 (not | "n't" | myth)
hit  What kills them is the syringe driver

claim hospital_protocol_kills
rule says strength .8 severity high
  (ventilator | ventilators | remdesivir | "hospital protocol" | "hospital protocols" | midazolam) ..8 (killed | kills | murdered | kill | "killing them" | "is what kills" | "not covid" | genocide | "get paid" | paid)
  unless near 8 (not | "n't" | myth)
  even denies
hit  The ventilators killed them on purpose
hit  Midazolam murdered our old folk in the care homes
miss It's a myth that ventilators killed patients
miss Ventilator training on Friday

claim long_waits_herbal_detox
rule says strength .8
  (anaesthetic | anaesthetics | medication | tablets | drugs | chemicals | antibiotics) ..6 ("sit in your" | "sits in your" | "stay in your" | "stays in your" | "stored in your" | "stuck in your" | linger | lingers) ..6 (months | years | fat | liver | forever | life)
hit  Anaesthetic sits in your fat for months
hit  Antibiotics stay in your gut for years
miss Anaesthetic does not stay in your body for months
miss The drugs stay in the cupboard

claim draws_out
rule says strength .8
  (detox | cleanse | cleanses | flush | flushes | draw | draws | pull | pulls | purge | sweat | sweats | leach | drain | drains) ..5 (toxins | toxin | "heavy metals" | impurities | poisons | metals | "acidic waste" | "sludge") ..6
  unless near 8 (kidneys | liver does | dialysis)
hit  These foot pads pull toxins out overnight
hit  Sweat out the heavy metals in our sauna
miss Foot pads do not pull toxins out
miss Dialysis clears toxins

claim detox_patches
rule says strength .8
  ("foot patch" | "foot patches" | "foot pads" | "detox pads" | "detox patches" | "foot detox" | "ionic foot bath" | "foot spa" | "detox foot") ..10 (toxins | toxin | brown | black | "draw" | draws | pulls | removes | metals | overnight | detox | cleanse)
hit  The foot patches go black, that is your metals
hit  An ionic foot bath turns brown, look what it pulls
miss Foot patches do not draw anything overnight
miss A foot spa for mum at Christmas
