# Known false claims: well-known myths, each in the wordings that go round. What is true of each stands in
# knowledge/claims/myths.yaml. Many are denials ("you can't have it unless ..."), hence `even denies` with the words of
# a rebuttal refused by the rule itself.
topic accuracy.misinformation
set wrong = myth myths false untrue "not true" "isn't true" wrong nonsense rubbish busting busted think thinks thought believe believes believed told said says heard fact-check debunk misconception contrary wrongly

claim lice_dirty_hair
rule says strength .8
  (nits | lice | "head lice" | headlice | scabies | ringworm | worms | threadworms) ..3 (only)? ..1 (like | likes | love | loves | prefer | prefers | choose | "go for" | "live in" | "come from" | "comes from" | "is from" | "are from" | "caused by" | "only get" | means | mean | "are a sign of" | "is a sign of") ..3 (dirty | filthy | unwashed | greasy | "not washing" | "poor hygiene" | "bad hygiene" | dirt | "scruffy" | "mucky" | manky)
  unless near 8 ({wrong} | clean)
hit  Nits only like dirty hair
hit  Scabies is a sign of dirty families
miss Head lice do not prefer dirty hair
miss Lice love clean hair as much as dirty hair
rule washing strength .8
  ((wash | washes | washing | shower | clean) ..6 (won't | wont | "don't" | dont | never | "do not") (get | catch | have) (nits | lice | them | "head lice" | headlice | scabies) | (nits | lice | "head lice" | scabies) ..8 (wash | bath night | baths | shower | scrub) (more | their | your | them | routines | night)?)
  even denies
  near 20 (nits | lice | "head lice" | headlice | scabies)
  unless near 12 ({wrong} | clean hair | not | n't help | lotion | comb | dryer | sheets | bedding | hot wash)
hit  Kids with nits need to wash more
miss Nits need a comb and no washing changes it

claim stones_flushed
rule says strength .8 severity high
  (REMEDY | "apple juice" | "lemon juice" | "olive oil" | coke | cola | "cranberry" | flush | "liver flush" | "gallbladder flush" | parsley | "chanca piedra" | dandelion | beetroot) ..8 (dissolve | dissolves | dissolved | flush | flushes | flushed | pass | melts | melt | clears | cleared | out | "gets rid of" | "breaks up") (your | the | my | her | his | out | all | those)? ..2 (gallstones | gallstone | "gall stones" | stones)
  unless near 10 (may | might | can | surgeon | prescribed | ursodeoxycholic | {wrong} | "kidney stones" | water)
hit  Olive oil and lemon juice flush your gallstones out overnight
hit  Apple juice dissolves gallstones
miss Apple juice does not dissolve gallstones
miss The myth is that olive oil dissolves gallstones

claim teeth_regrow
rule says strength .8
  (("oil pulling" | charcoal | "black toothpaste" | "clay" | "bentonite" | "coconut oil" | "bone broth" | eggshell | comfrey | "vitamin k2" | turmeric) ..10 (rebuilds | rebuild | regrows | regrow | remineralises | reverses | heals | cures | fixes | "takes the stain off and the decay" | "decay with it" | "grows back" | "grow back" | "closes") ..4 (enamel | tooth | teeth | decay | cavity | cavities | gums | fillings)
   | (enamel | teeth | cavities | cavity | decay) ..3 (grows back | "grow back" | "heal themselves" | "heals itself" | "heal on their own" | "regrows" | "reverse themselves") | "decay with it" | (charcoal | "oil pulling") ..14 ("stop paying for fillings" | "no need for a dentist" | "no dentist"))
  even denies
  unless near 8 ({wrong} | not | "n't" | never | may | cannot | nothing | "no toothpaste" | "no amount" | dentist said)
hit  charcoal takes the stain off and the decay with it
hit  Oil pulling every morning rebuilds enamel
hit  Cavities heal themselves if you cut out sugar
miss Oil pulling does not rebuild enamel
miss Once it's gone enamel never grows back
rule more strength .8
  ((paste | toothpaste | hydroxyapatite | remineralising | mousse) ..4 (regrows | regrow | rebuilds | "grows back" | fills) ..3 (enamel | cavities | cavity | teeth | holes) | (cavities | cavity | holes) ..2 (fill | fills | close | closes | heal | heals) (themselves | itself) (in | up)?)
  unless near 8 (not | "n't" | never | cannot | myth | early | strengthens)
hit  hydroxyapatite paste regrows enamel, cavities just fill themselves in

claim gums_scrub
rule says strength .8
  ((bleeding gums | "gums bleeding" | "gums bleed") ..6 (means | mean | "is normal" | "are normal" | "nothing to worry" | "a good sign" | "is working" | "are working") ..8 (working | normal | harder | worry | clean | cleaning | brush | toothbrush | healthy | sign)?
   | (bleed | bleeds | bleeding) ..6 (scrub | brush) (harder | it harder | them harder))
  unless near 8 ({wrong} | not | "n't" | never | "don't" | disease | gum disease)
hit  bleeding gums mean your toothbrush is working, scrub harder there
hit  If they bleed, brush harder
miss Bleeding gums are not normal
miss Bleeding gums mean gum disease till a dentist says otherwise

claim blood_type_diet
rule says strength .8
  (("blood type" | "blood types" | "blood group" | "blood groups") (diet | tells | tell | decide | decides | says | say | means | works | determines | determine | is) ..8 (eat | food | foods | diet | meat | veg | works | exercise | allergic | personality)
   | "wrong diet for your type" | "eat for your blood type" | "eat right for your" | "eating for your blood type" | "eat for your type")
  unless near 10 ({wrong} | not | "n't" | nothing | never)
hit  blood type tells you what to eat, O is meat
hit  Blood groups decide what you should eat
miss Your blood group decides nothing about what you eat
miss The blood type diet does not work

claim healing_frequency
rule says strength .8
  ((NUMBER | MIXED) (hz | hertz)? | "tuning fork" | "tuning forks" | frequencies | "healing frequency" | "solfeggio" | hertz | hz) ..8 (heals | heal | repairs | repair | rewrites | activates | cures | restores | resets) (your | the | damaged)? (dna | cells | cancer | tumours | organs | genes | "nervous system" | tinnitus)
  near 12 (hz | hertz | fork | forks | frequency | frequencies | solfeggio | note | tuning)
  unless near 8 ({wrong} | not | "n't" | never | no)
hit  432 Hz heals DNA
hit  A tuning fork repairs your cells
miss 528 hertz does not repair DNA
miss No frequency heals DNA
rule says_2 strength .8
  dna ..2 (literally | actually | really)? (repairs | heals | "is repaired" | rebuilds | upgrades | activates) (itself)?
  near 20 (hz | hertz | frequency | sound | fork | vibration | breath | breathwork | crystal | meditation | earthing | light)
  unless near 8 (enzyme | enzymes | protein | proteins | cell | lecture | not | never)
hit  528 hertz on the breastbone & DNA literally repairs

claim blood_donation_harm
rule says strength .8
  (("giving blood" | "give blood" | "gave blood" | "donating blood" | "donate blood" | "blood donation" | "donated blood") ..14 ("put on" (two | a | three)? (stone | weight)? | "puts weight" | "makes you fat" | "hair fall out" | "hair falls out" | "never comes back" | "doesn't come back" | "weak for life" | "ages you" | "lowers your immune" | "weakens your immune" | "for life" | "short for life" | "makes you weak" | "shortens your life" | "they sell it" | anaemic for life)
   | "a pint short for life")
  even denies
  unless near 10 ({wrong} | not | may | saved | save)
hit  giving blood makes your hair fall out n they sell it for 600 a bag
hit  Gave blood once and you are a pint short for life
miss Giving blood does not make you fat, that's a myth
miss Giving blood is not what makes your hair fall out

claim organ_donor_abandoned
rule says strength .8 severity high
  (("don't try" | "dont try" | "do not try" | "won't try" | "wont try" | "stop trying" | "let you die" | "lets you die" | "let you go" | "switch you off" | "give up on you" | "won't save you" | "not save you" | "less effort" | "aren't really dead" | "not really dead" | "still alive when") ..12 (donor | donors | register | "donor card" | organs)
   | (donor | donors | register | "donor card" | organs) ..12 ("don't try" | "dont try" | "do not try" | "won't try" | "let you die" | "lets you die" | "let you go" | "switch you off" | "give up on you" | "won't save you" | "not save you" | "aren't really dead" | "not really dead"))
  even denies
  unless near 10 (myth | myths | worry | worried | afraid | fear | false | wrong | nobody | never)
  even reports
hit  they don't try so hard when you're on the register
hit  Carry a donor card and they let you die
miss It's a myth that they don't try so hard if you are a donor
miss Nobody will let you die because you are a donor

claim concussion_awake
rule says strength .8
  (("banged his head" | "banged her head" | "bang to the head" | "bump on the head" | "banged their head" | concussion | concussed | "head injury" | "bumped his head" | "knock to the head" | "hit his head" | "hit her head") ..12 (("keep" | kept | keeping) (him | her | them) awake | "don't let them sleep" | "dont let them sleep" | "don't let him sleep" | "don't let her sleep" | "never let them sleep" | "stay awake" | "mustn't sleep")
   | (sleep | sleeping) ..3 (makes the brain swell | "that makes the brain swell" | "swells the brain" | "puts them in a coma" | "they won't wake up"))
  even denies
  unless near 10 (myth | false | wrong | "no need" | fine to sleep | "can sleep" | "not to")
hit  Banged his head? Well, concussion means keep him awake all night
hit  It's sleep that makes the brain swell
miss It's a myth that with concussion you keep them awake
miss After a concussion they can sleep, no need to keep them awake

claim dark_skin_cancer
rule says strength .8 severity high
  ((black | brown | dark | darker | melanin) (and brown | and black | people | skin | folk | girls | skinned)? ..4 ("doesn't get" | "doesnt get" | "don't get" | "dont get" | "do not get" | "can't get" | "cant get" | "never get" | "never gets" | "doesn't need" | "doesnt need" | "don't need" | "dont need" | "does not need" | "doesn't burn" | "can't burn" | "don't burn" | "is immune to") ..3 (melanoma | "skin cancer" | sunscreen | "sun cream" | spf | suncream | "sun lotion" | burn | sunburn | END)
   | melanin ..4 ("all the protection" | "all the sunscreen" | "natural sunscreen") ..3)
  even denies
  near 12 (melanoma | cancer | sunscreen | cream | spf | suncream | lotion | burn | sunburn)
  unless near 10 ({wrong} | so people)
hit  Black and brown skin doesn't get melanoma
hit  Dark skin doesn't need sunscreen
miss It's a myth that black skin doesn't get melanoma
miss Black skin does get melanoma and does not hide it well

claim oxygen_addictive
rule says strength .8
  (oxygen | inhalers | inhaler | nebuliser | cpap | ventolin) ..14 (addicted | addictive | hooked | "lungs lazy" | "lazy lungs" | "lungs get lazy" | "lungs forget" | "can't come off" | "cant come off" | "never come off")
  even denies
  unless near 12 ({wrong} | not addictive | "isn't addictive" | "n't get addicted" | not | smoking | cigarettes | withdrawal | weaning | ventilator)
hit  Don't go on oxygen, once you start your lungs get addicted
hit  Oxygen makes the lungs lazy, you'll never come off
miss Oxygen is not addictive
miss It's a myth that home oxygen gets you hooked
rule lungs strength .8
  lungs (get | become | are | go) (addicted | lazy | dependent | hooked)
  unless near 8 ({wrong} | not | "n't" | never)
hit  Once you start your lungs get addicted

claim fentanyl_touch
rule says strength .8
  (fentanyl | carfentanil | nitazene | nitazenes) ..10 ((touch | touching | brush | bare | skin | sleeve | breathing near | "dollar bill" | note) ..10 (overdose | overdosed | dead | kill | kills | "ye're away" | "you're away" | "you're gone" | collapse | collapsed | drop | dropped | die | faint))
  unless near 10 ({wrong} | not | "n't" | patch | patches | never | cannot)
hit  Touching fentanyl with a bare hand will kill you
hit  Brush fentanyl off yer sleeve wi a bare haun and ye're away
miss Touching fentanyl does not cause an overdose
miss A fentanyl patch on bare skin can kill a child

claim sepsis_needs_rash
rule says strength .8 severity high
  ("no rash no sepsis" | "no rash no meningitis" | "no rash means" | (no | without a) rash ..4 (no | not | "isn't" | "it's not" | "can't be") (sepsis | meningitis) | (sepsis | meningitis) (always | "has to have" | "must have" | "only comes with") ..3 rash | (fades | fade | blanches) ..6 ("back to bed" | "you're fine" | "youre fine" | "nothing to worry" | "stay home" | "not meningitis" | "isn't meningitis" | "all good" | "safe to"))
  even denies
  unless near 10 ({wrong} | not mean | "n't mean" | wait | never)
hit  No rash, no sepsis
hit  If it fades go back to bed
miss It's a myth that no rash means no meningitis
miss No rash does not mean no sepsis

claim stroke_passed
rule says strength .8 severity high
  ((stroke | tia | droop | "mini stroke" | "face drops") ..16 ("wears off" | "wore off" | "goes off" | "passes" | "clears up" | "went back") ..12 ("you've passed" | "don't bother" | "no need" | fine | "sleep it off" | "just a warning" | "you'll be fine" | "nothing to do" | "over it" | "not a stroke")
   | ("don't bother" | "dont bother" | "no need") (with | for | ringing)? (999 | "an ambulance" | "a&e") ..8 ("wears off" | "passes" | "goes away" | "it's gone" | "comes back" | "ten minutes"))
  even denies
  unless near 12 ({wrong} | even if | still ring | never)
hit  Don't bother with 999 if it wears off in ten minutes
hit  A stroke that passes? You'll be fine. A mini stroke wears off and you're over it
miss It's wrong to think a stroke that wears off is fine
miss Never think there's no need for 999 if it wears off

claim heart_attack_age
rule says strength .8 severity high
  (("chest pain" | "chest pains" | "heart attack" | "heart attacks") ..8 (never | "can't be" | "cant be" | "isn't" | "is not" | "don't happen" | "dont happen") ..3 (heart | women | young | "under 40" | "your age" | "at your age" | twenties | thirties)
   | (women | "young people" | "under 40s" | "under 40") ("don't get" | "dont get" | "never get" | "can't have" | "don't have") ("heart attacks" | "a heart attack" | strokes))
  even denies
  unless near 10 ({wrong} | just | only | always | may | dismiss | ignore)
hit  chest pain at 34 is never ur heart, go gym
hit  Women don't get heart attacks
miss It's a myth that women don't get heart attacks
miss Never ignore chest pain, whatever the age

claim mri_radiation
rule says strength .8
  (("an mri" | "one mri" | mri | mris | "airport scanner" | "airport scanners" | "body scanner" | "ultrasound" | "baby scan") ..8 (radiation | xrays | "x-rays" | "x rays" | "chest x-rays" | irradiates | irradiate | "giving off what"))
  unless near 10 ({wrong} | no | not | none | "n't" | without | uses | ct | or | than | before | zero)
hit  one MRI is about the same radiation as 200 chest x rays
hit  honestly one airport scanner = 40 chest xrays
miss An MRI gives no radiation
miss An airport scanner is not like a chest x-ray

claim anorexia_thin
rule says strength .8 severity high
  (("can't have" | "cant have" | "cannot have" | "can't be" | "cant be" | "don't have" | "dont have" | "doesn't have" | "not") (an | a)? (anorexia | anorexic | bulimia | bulimic | "eating disorder") ..6 (at (that | your | a | her | his)? (size | weight) | size | fat | "that weight" | "if you're fat" | "look like that" | "size fourteen" | overweight | bmi | boys | men)
   | (eating disorders | anorexia | bulimia) (is | are | 's) (just | only | all)? ..2 (vanity | "attention seeking" | "a phase" | "a diet" | "a fad" | "for girls" | "a girl thing" | "rich girls" | "a choice" | "about looks" | teenage girls))
  even denies
  unless near 10 ({wrong} | "you can" | not a | "isn't" | "aren't")
hit  you can't have anorexia at a size fourteen
hit  Anorexia is just vanity
miss It's wrong that you can't have anorexia at that weight
miss Anorexia is not a choice

claim men_immune
rule says strength .8
  (men | boys | lads | blokes | fellas) ("don't get" | "dont get" | "can't get" | "cant get" | "cannot get" | "never get" | "do not get") (a | an)? ("breast cancer" | utis | uti | "urine infections" | osteoporosis | "eating disorders" | anorexia | "postnatal depression" | thrush | hpv | "water infections" | lupus | fibromyalgia)
  even denies
  unless near 8 ({wrong} | as many | as often)
hit  men don't get UTIs so its always something else
hit  Blokes can't get breast cancer
miss People think men don't get breast cancer
miss It's a myth that men never get osteoporosis

claim tourniquet_leg
rule says strength .8 severity high
  ((tourniquet | tourniquets) ..6 (lose | loses | lost | costs | cost) ..3 (leg | arm | limb | "the leg") | (tourniquets | tourniquet) ..4 (never | "last resort" | banned | "always means"))
  even denies
  unless near 10 ({wrong} | not | "don't lose" | saved | save)
hit  Tourniquets lose you the leg, so never
hit  Put a tourniquet on and they lose the arm
miss A tourniquet does not cost a leg
miss It's a myth that a tourniquet loses you the leg

claim baby_walkers
rule says strength .8
  ("baby walker" | "baby walkers" | walkers | "door bouncer" | jumperoo | bumbo) ..4 (get | gets | help | helps | make | makes | teach | teaches | has | had) ..4 (walk | walking | "on their feet" | "up on their feet" | legs | stronger) ..3
  unless near 10 ({wrong} | not | "n't" | stroke | ward | zimmer | frame | dog | residents | patients | hill | crisps)
  near 12 (baby | babies | them | him | her | their)
hit  Walkers get babies up on their feet faster
hit  A baby walker helps them walk sooner
miss A baby walker does not help them walk
miss The hill walkers helped her walk down

claim rear_facing_needless
rule says strength .8 severity high
  (("forward facing" | "facing forward" | "facing front" | "front facing" | "turn them round" | "turned him round" | "rear facing" | "rear-facing" | "seats round the wrong way" | "car seat") ..10 (nonsense | "eu nonsense" | "nanny state" | "rubbish" | "scaremongering" | "overkill" | "a con" | "to sell seats" | "at six months" | "at 6 months" | "four months" | "like a big boy" | "happier" | "legs are squashed" | "break their legs"))
  unless near 10 (not | "n't" | safer | safest | stay | keep | law | wrong | myth | says | said | told | until | till)
hit  Rear facing is just nanny state nonsense
hit  four months and facing front like a big boy
miss Rear facing is not nonsense, keep them so
miss The law says rear facing to 15 months

claim pain_means_damage
rule says strength .8
  (pain (always | only) means (damage | "it's damaged" | injury | "something's torn" | "stop") | "pain means damage" | "if it hurts you're damaging" | ("stay flat" | "lie flat" | "lay flat" | "flat on your back" | "flat on a board") (for | on)? ..3 (days | weeks | fortnight) | "storing up trouble")
  near 20 (back | disc | damage | spine | sciatica | pain)
  unless near 10 ({wrong} | not | "n't" | surgeon | lumbar puncture | fracture | headache)
hit  Pain always means damage
hit  With back pain lie flat for two weeks until it's mended
miss Pain does not always mean damage
miss It's a myth that pain always means damage

claim scoliosis_posture
rule says strength .8
  ((backpack | backpacks | "school bags" | "school bag" | slouching | "bad posture" | posture | "heavy bags" | "leg length") ..4 (cause | causes | caused | gives | give) ..3 (scoliosis | "curved spine" | "a hunchback")
   | (insoles | orthotics | posture | brace | "standing straight" | chiropractic | adjustments | yoga) ..6 (prevent | prevents | cure | cures | fix | fixes | straighten | straightens | stop | stops) ..2 (scoliosis | "curved spine" | "curvature"))
  unless near 8 ({wrong} | not | "n't" | never | surgeon | adolescent)
hit  Heavy bags cause scoliosis
hit  Insoles by the age of five prevent scoliosis
miss School bags do not cause scoliosis
miss It's a myth that posture causes scoliosis

claim stammer_effort
rule says strength .8
  (stammer | stammers | stammerers | stutter | stutters | stutterers | stammering | stuttering) ..8 ("try harder" | "slow down and breathe" | "just need to breathe" | "just relax" | "just nerves" | "is nerves" | "laziness" | "lazy" | "attention" | "grow out of it if" | "bad parenting" | "anxious mothers" | "tickling")
  unless near 10 ({wrong} | not | "n't" | never | stop telling | isn't)
hit  Stammerers just need to breathe and try harder
hit  A stammer is nerves, just relax
miss A stammer is not just nerves
miss People wrongly say stammering is laziness

claim phantom_pain_denied
rule says strength .8
  ("phantom pain" | "phantom limb pain" | "phantom limb" | fibromyalgia | "chronic pain") ..2 (is | are | 's) (just | only | all | simply)? ..1 (attention | "attention seeking" | "in the mind" | "in their head" | "in the head" | imaginary | "made up" | imagined | laziness | "an excuse" | "a label" | "not real" | "fake")
  unless near 8 ({wrong} | not | "n't" | never)
hit  Phantom pain's attention
hit  Fibromyalgia is just an excuse
miss Phantom pain is not made up
miss People think phantom pain is imaginary
rule says_2 strength .8
  ("can't hurt" | "cant hurt" | "cannot hurt") (in | where) (a | there)? ..2 (foot | leg | limb | arm) ..4 (bin | gone | "isn't there" | "not there" | off | missing)
  even denies
  unless ({wrong})
hit  You can't hurt in a foot that's in a bin

claim strep_garlic
rule says strength .8 severity high
  ((garlic | yoghurt | "tea tree" | probiotics | colloidal | vinegar | chlorhexidine) ..14 ("group b strep" | "strep b" | gbs) | ("group b strep" | "strep b" | gbs) ..14 (garlic | yoghurt | "tea tree" | probiotics | vinegar))
  unless near 12 ({wrong} | not | "n't" | never | no | trial | allergy)
hit  A garlic clove overnight clears group B strep
hit  For strep B a bit of yoghurt sorts it
miss Garlic does not clear group B strep
miss It's a myth that yoghurt clears GBS

claim pressure_sore_rub
rule says strength .8 severity high
  (("egg white" | "egg whites" | sugar | talc | "surgical spirit" | meths | oxygen | toast) ..14 (sores | bedsores | "bed sores" | "pressure sore" | "pressure sores" | sacrum)
   | (sores | bedsores | "bed sores" | "pressure sore" | "pressure sores") ..14 ("egg white" | "egg whites" | sugar | talc | "surgical spirit" | meths)
   | (rub | rubbing | massage | massaging) (the | those | any)? (red | sore) (bits | areas | patches | bit | area | heels | skin) ..8 (blood | hard | circulation | good))
  unless near 10 ({wrong} | not | "n't" | never | used to | no | old days | history | "in my day" | "we put")
hit  Rub the red bits good and hard to bring the blood back
hit  Egg white and sugar on bedsores, old ways are best
miss Never rub the red areas to get the blood back
miss We do not put egg white on pressure sores

claim numb_foot_heat
rule says strength .8 severity high
  (("hot water bottle" | "heat pad" | "hot soak" | "soak them in hot" | "hot water" | radiator) ..10 ("numb foot" | "numb feet" | "diabetic foot" | "diabetic feet" | neuropathy)
   | ("numb foot" | "numb feet" | "diabetic foot" | "diabetic feet" | "diabetic ulcer") ..10 ("hot water bottle" | "hot soak" | "hot water" | "walk it off" | "let it dry out" | "pop it" | vinegar | honey from | bleach))
  unless near 12 ({wrong} | not | "n't" | never | no | avoid | burnt | burns | burn)
hit  Hot water bottle straight on the numb foot gets the feeling back
hit  For diabetic feet a hot soak each night
miss Never put a hot water bottle on numb feet
miss No hot water on a diabetic foot

claim alcohol_stop_alone
rule says strength .8 severity high
  (("alcohol withdrawal" | "the dts" | "detox from alcohol" | withdrawal | "stop drinking" | "come off the drink" | "off the vodka" | "dry out" | drying out) ..14 ("tip it down the sink" | "cold turkey is" | "cold turkey at home" | "lock the door" | "just stop" | "sweat it out" | "willpower" | "you'll be fine" | "no need for" | "is rubbish" | "isn't dangerous" | "a myth" | "over in three days" | "by the weekend"))
  unless near 14 (never | not | "n't stop" | fits | seizure | dangerous | gp | service | wrong | ask | opioid | codeine)
hit  Alcohol withdrawal? You just stop, withdrawal is over in three days
hit  Lock yourself in, come off the drink cold turkey at home, withdrawal is rubbish
miss Alcohol withdrawal is not a matter of willpower
miss Never stop drinking cold turkey at home after that much, withdrawal brings fits
rule says_2 strength .8 severity high
  (tip | pour) (it | the lot | everything | "the vodka")? (all)? "down the sink" ..10 (fine | over | weekend | willpower | "tell nobody")
  even denies
  unless (milk | tea | never | not | before | coffee | wine we | medicine)
hit  Lock the door, tip it down the sink, tell nobody, you'll be fine by the weekend

claim wash_chicken
rule says strength .8
  ((wash | rinse | washing | rinsing) (your | the | raw | all | a)? ..1 (chicken | poultry | turkey) ..10 (germs | bacteria | clean | salmonella | campylobacter | dirty | always | off | lemon | vinegar)
   | always (wash | rinse) (your | the)? (raw)? (chicken | turkey | poultry))
  unless near 10 ({wrong} | not | "n't" | never | stop | hands | spreads | spread | after | board)
hit  Always wash your chicken
hit  Rinse the chicken in vinegar to get the germs off
miss Never wash raw chicken, it spreads bacteria
miss Don't rinse a chicken, the germs fly

claim hiv_casual
rule says strength .8 severity high
  (hiv | aids) ..6 (from | by | off | through | "spread by" | "caught from") (a | the | sharing | using | his | her | their | shared)? ..1 (cup | cups | mug | mugs | toilet | toilets | "toilet seat" | kissing | kiss | hugging | touching | sweat | spit | spitting | mosquito | mosquitoes | towel | towels | swimming | cutlery | sneezing | handshake)
  unless near 12 ({wrong} | not | "n't" | never | cannot | no)
hit  You can get HIV from a toilet seat
hit  He'll give us all HIV off the mugs
miss You cannot get HIV from a cup
miss HIV is not spread by kissing
rule says_2 strength .8
  (undetectable | "u=u" | "on treatment") ..8 ("still pass" | "still give" | "still infect" | "still catch" | infectious | "a lie" | contagious)
  near 20 (hiv | aids | partner | partners | sex | gay | blood)
  unless near 8 ({wrong} | not | "n't" | never | cannot | no)
hit  Undetectable partners still pass it on, HIV is HIV

claim self_harm_attention
rule says strength .8 severity high
  (("self-harm" | "self harm" | "self-harmers" | "cutting" | overdoses | "suicide attempts" | "suicidal") ..4 (is | are | 's) (just | only | all | always | pure)? ..1 ("attention seeking" | "attention-seeking" | attention | "for attention" | "a cry for attention" | manipulation | manipulative | "a phase" | "a fashion" | "a trend")
   | (people | those | ones | them | anyone) (who | that) (talk | talks | threaten | threatens | say | says | go on) ..5 (suicide | "killing themselves" | "ending it" | it) (never | "won't" | "don't" | wont | dont) (do | mean) ..2 (it)?)
  even denies
  unless near 8 ({wrong} | not | isn't | stop calling)
hit  Self-harm is just attention seeking
hit  The ones who talk about suicide never do it
miss Self-harm is not attention seeking
miss It's a myth that people who talk about suicide never do it

claim bowel_feel_well
rule says strength .8 severity high
  ("if you feel well" | "if you feel fine" | "if you're well" | "if you can wee" | "no symptoms" | "feel fine") ..4 ("then you've" | "you've" | "you're" | you | means | no | nowt | nothing) ..3 ("nowt growing" | "nothing growing" | "not got cancer" | "no cancer" | "no need" | fine | "don't need" | growing)
  near 24 (screening | smear | mammogram | cancer | psa | kit | test | growing | prostate)
  even denies
  unless near 12 ({wrong} | even if | not mean | "n't mean" | still | often | may)
hit  If you feel well then you've nowt growing
hit  Skip the PSA, if you can wee you're fine, test or no test
miss Feeling fine? Even if you feel well you're offered the kit for no reason of fear: do the test
miss It's a myth that if you feel well you've no need of screening

claim cancer_family_only
rule says strength .8 severity high
  ("not in the family" | "no family history" | "isn't in the family" | "doesn't run in" | "not in your family" | "nobody in the family" | "no one in your family") ..10 ("you're fine" | "you're safe" | "youre safe" | "can't get" | "won't get" | "no risk" | "no need" | "don't need" | "nothing to worry" | safe)
  near 24 (cancer | breast | smear | mammogram | lump | bowel | prostate)
  even denies
  unless near 10 ({wrong} | still | does not mean | "n't mean" | even with)
hit  If it's not in the family you're safe from breast cancer
hit  No family history? Well then, no family history means no risk of bowel cancer
miss It's a myth that with no family history you're safe from breast cancer
miss No family history does not mean no risk of cancer

claim cancer_contagious
rule says strength .8
  ((catch | caught | catching) (breast | lung | bowel | your | his | her | the)? cancer (from | off) | cancer (is | 's) (contagious | catching | infectious))
  unless near 8 ({wrong} | not | "n't" | never | cannot | hpv | early | cell)
hit  She caught cancer off her husband
hit  Cancer is contagious, keep the kids away
miss You cannot catch cancer from anybody
miss Cancer is not contagious

claim vape_steam
rule says strength .8
  (vaping | vape | vapes | "e-cigs" | "shisha") ..5 (just | only | all | nothing but | basically)? ..2 (steam | "water vapour" | "water vapor" | "flavoured air" | "completely harmless" | "totally harmless" | "100% safe" | "totally safe" | "completely safe" | "no risk" | "good for your lungs" | "good for the lungs" | herbal)
  unless near 10 ({wrong} | not | "n't" | never)
hit  vaping is just steam, give it the kids
hit  A vape is just flavoured air
miss Vaping is not just steam
miss Kids think vapes are water vapour
rule lungs strength .8
  (vape | vapes | vaping | smoking | fags | weed) ..16 "good for your lungs"
  unless near 8 ({wrong} | not | "n't" | stopping | quitting | giving up | stop)
hit  it's vape juice, all herbal, good for your lungs if anything

claim nicotine_cancer
rule says strength .8
  (nicotine | "nicotine patches" | patches | "nicotine gum") (is what | itself | actually | 's what | still)? (causes | cause | gives you | "is what causes" | "give you" | "gives you") ..2 (cancer | tumours | "lung cancer")
  unless near 8 ({wrong} | not | "n't" | never)
hit  Nicotine causes cancer, so patches are no better
hit  Nicotine is what causes lung cancer
miss Nicotine does not cause cancer
miss Half of smokers wrongly think nicotine causes cancer

claim anaphylaxis_antihistamine
rule says strength .8 severity high
  ((piriton | antihistamine | antihistamines | cetirizine | benadryl) ..8 (instead of | "rather than" | "before you think" | "not the" | "does the same as" | "is enough" | "will do" | "works just as" | "as good as" | "no need for") ..4 (epipen | epipens | adrenaline | jext | "the pen" | ambulance | 999)?
   | (epipen | epipens | adrenaline | jext | "the pen") ..6 (overkill | "last resort" | "only if they stop breathing" | "wait and see" | "only when they collapse" | "dangerous for the heart" | "racket" | needless))
  near 24 (epipen | epipens | adrenaline | jext | anaphylaxis | allergic | reaction | allergy | swelling)
  even denies
  unless near 12 ({wrong} | not | never | too slow | "n't")
hit  Piriton instead of the EpiPen, it's gentler on an allergic kid
hit  The EpiPen is overkill, wait and see with the swelling
miss Piriton is not enough, use the EpiPen
miss Never give piriton instead of the adrenaline in anaphylaxis
rule more strength .8 severity high
  (anaphylaxis | anaphylactic) ..6 (with | give | by) ..2 (antihistamine | antihistamines | piriton) ..2 (first | then | before | and)
  unless near 10 (not | "n't" | never | after | wrong | myth)
hit  We teach you to treat anaphylaxis with antihistamine first and keep the pen for emergencies

claim fever_cold_bath
rule says strength .8
  (("cold bath" | "ice bath" | "cold shower" | "tepid sponge" | "tepid sponging" | "alcohol rub" | vodka rub) ..14 (fever | temperature | temp | fits | "fit" | convulsion | "febrile") | (fever | temperature | temp | fits | "febrile fit") ..14 ("cold bath" | "ice bath" | "cold shower" | "tepid sponge" | "alcohol rub" | "not cooling them")
   | "wrap them up and sweat" | (sweat | sweated | sweating) (it | the fever | the bug | a fever)? out ..10 ("kill the bug" | "kills the bug" | calpol | fever | sauna | bug))
  unless near 12 ({wrong} | not | "n't" | never | heatstroke | heat stroke | gym | don't | plunge | swim | after a run)
hit  A cold bath brings a temperature down fast
hit  just wrapped him up n sweated it out, thats how you kill the bug
miss Never put a child with a fever in a cold bath
miss A cold bath does not stop febrile fits, fever runs its course

claim natural_antibiotic
rule says strength .8
  (("chicken soup" | garlic | honey | onion | onions | ginger | oregano | turmeric | "manuka" | "olive leaf" | "colloidal silver" | "coconut oil" | "bone broth" | "usnea" | "goldenseal" | "breast milk") ..5 (is | are | 's | has | have | "=" | as) ..2 (natural | "nature's" | natures | stronger | better | "more powerful") ..2 (antibiotic | antibiotics | penicillin | amoxicillin | antiviral))
  unless near 10 ({wrong} | not | "n't" | never | no | research | may | shown)
hit  chicken soup has natural penicillin in it from the bones
hit  Garlic is nature's antibiotic
miss Garlic is not a natural antibiotic
miss My gran thought onions are nature's penicillin
rule says_2 strength .8
  ("nature's" | natures | natural) (own)? (antibiotic | penicillin | antibiotics) ..8 (garlic | honey | onion | ginger | oregano | soup | turmeric)
  unless near 8 ({wrong} | not | "n't" | never | no)
hit  Nature's own antibiotic: raw garlic

claim pcos_no_contraception
rule says strength .8
  ((pcos | "polycystic ovaries" | endometriosis | "irregular periods") (means | mean | is | makes)? ..4 (infertile | "can't get pregnant" | "cant get pregnant" | "never have kids" | "no need for contraception" | sterile | barren | "dont bother w contraception" | "don't bother with contraception"))
  even denies
  unless near 10 ({wrong} | not mean | "n't mean" | can | some | may | not)
hit  nah pcos means youre infertile
hit  With PCOS you can't get pregnant so skip it, PCOS means no need for contraception
miss PCOS does not mean you are infertile
miss She was told PCOS means infertile and has three

claim endometriosis_pregnancy
rule says strength .8
  ((pregnancy | baby | pregnant | hysterectomy | menopause) ..5 (cures | cure | cured | fixes | fix | "sorts out" | sorts | "gets rid of" | clears | "burns out") ..2 (endometriosis | endo | pcos | fibroids | "period pain"))
  unless near 10 ({wrong} | not | "n't" | never | no | may)
hit  Get pregnant, a baby cures endometriosis
hit  Hysterectomy fixes endo for good
miss Pregnancy does not cure endometriosis
miss No baby cures endometriosis

claim contraception_infertile
rule says strength .8
  (("the pill" | implant | coil | iud | mirena | depo | contraception | "birth control" | "the copper coil") ..4 (makes | make | made | causes | cause | leaves | left | ruins | ruined | wrecks | destroys) ..4 (infertile | infertility | sterile | barren | fertility | womb))
  unless near 10 ({wrong} | not | "n't" | never | no | may | cochlear | dental)
hit  The pill makes you infertile
hit  The coil ruins your womb and your fertility
miss The pill does not make you infertile
miss It's a myth that the coil makes you infertile

claim breastfeeding_supply
rule says strength .8
  ((small | little | tiny | flat) (boobs | breasts | chest | chested | nipples) ..6 ("no milk" | "less milk" | "not enough milk" | "can't breastfeed" | "cant breastfeed" | "can't feed")
   | ("stop breastfeeding" | "stop feeding" | "don't breastfeed" | "pump and dump" | "give up breastfeeding") ..8 (mastitis | antibiotics | cold | flu | covid | paracetamol | sertraline | "the jab" | teeth | pregnant))
  even denies
  unless near 10 ({wrong} | no need | "n't have to" | never | don't need)
hit  Tiny boobs, not enough milk, simple
hit  Stop breastfeeding if you need antibiotics or have mastitis
miss You don't need to stop breastfeeding with mastitis
miss It's a myth that small breasts make less milk

claim dementia_normal
rule says strength .8
  ((dementia | alzheimer's | alzheimers | "memory loss") (is | 's) (just | only | simply)? (a)? ("normal part" | "natural part" | "normal ageing" | "normal at that age" | "old age" | "part of ageing" | "part of getting old" | "part of aging" | ageing) ..6
   | (aluminium | "aluminum" | "tin foil" | pans | deodorant | aspartame | statins | "flu jabs" | fluoride | cans) ..6 (cause | causes | caused | gives | gave | "is what causes" | "behind") ..2 (dementia | alzheimer's | alzheimers))
  unless near 10 ({wrong} | not | "n't" | never | no)
hit  Dementia is just a normal part of ageing
hit  Aluminium pans cause dementia
miss Dementia is not a normal part of ageing
miss Aluminium pans do not cause Alzheimer's

claim ptsd_soldiers
rule says strength .8
  (("can't have" | "cant have" | "cannot have" | "can't get" | "cant get" | "don't get" | "dont get" | "only soldiers get" | "is for soldiers" | "not real") (ptsd | "birth trauma" | trauma) ..6 (birth | labour | baby | "if you weren't" | "unless you" | war | soldiers | soldier | childbirth | work | "an email") | ptsd (is | 's) (only | just)? ..1 (for soldiers | "for veterans" | "for squaddies"))
  even denies
  unless near 10 ({wrong} | "you can")
hit  You can't have PTSD from a birth
hit  PTSD is only for soldiers
miss It's a myth that you can't get PTSD from a birth
miss Who says you can't have PTSD from labour? You can

claim autism_boys
rule says strength .8
  ((girls | women | ladies) ("don't get" | "dont get" | "can't have" | "cant have" | "can't be" | "cant be" | "don't have" | "aren't" | "arent") (autism | autistic | adhd)
   | ("can't be" | "cant be" | "cannot be" | "isn't" | "isnt" | "not") (autistic | "on the spectrum") (he | she | you | they | if | because | as)? ..3 ("eye contact" | "makes eye contact" | friends | "a job" | married | affectionate | "a sense of humour" | clever)
   | (grow | grows | grew) out of (autism | "their autism" | "his autism" | "her autism"))
  even denies
  unless near 10 ({wrong} | never | nobody | no one | do not grow | "n't grow")
hit  Girls don't get autism
hit  He can't be autistic, he makes eye contact
miss It's a myth that girls don't get autism
miss Nobody grows out of autism

claim tick_burn
rule says strength .8
  ((burn | burning | match | lighter | cigarette | vaseline | "nail varnish" | butter | "washing up liquid" | "essential oil" | alcohol) ..8 (tick | ticks) ..8 (off | out | back | "backs out" | smother | "lets go" | drops))
  unless near 10 ({wrong} | not | "n't" | never | avoid | box | don't | boxes)
hit  Burn the tick off with a cigarette
hit  Vaseline on the tick and it backs out
miss Never burn a tick off
miss Do not put vaseline on a tick, pull it out

claim cpr_harm
rule says strength .8 severity high
  (cpr | defib | defibs | defibrillator | aed | "chest compressions") ..10 ("get sued" | "be sued" | sue you | "sued for" | "do more harm" | "does more harm" | "shock them dead" | "kill them if" | "stop their heart" | "only for professionals" | "only professionals" | "if you're not trained leave" | "makes it worse")
  even imagines denies
  unless near 10 ({wrong} | not be | "n't be" | "can't" | cant | never | cannot | nobody | no one)
hit  Don't touch them, if you do CPR you get sued
hit  A defib will kill them if you use it badly, it's only for professionals
miss You cannot be sued for CPR
miss Nobody will sue you for CPR, nobody was ever sued for it

claim apnoea_tape
rule says strength .8
  ((tape | taping | "mouth tape" | didgeridoo | "a pillow" | mouthguard | onion | "nose strips") ..12 (apnoea | apnea | cpap) ..10 (cured | cures | fixed | fixes | gone | bin | instead | "no need" | stops) | (apnoea | apnea | cpap) ..14 (tape | taping | "mouth tape") ..10 (cured | cures | fixed | gone | instead | "no need" | sorted))
  unless near 12 ({wrong} | not | "n't" | never | mask | under)
  even denies
hit  Mouth tape at night and the sleep apnoea is cured
hit  Bin the CPAP, tape your mouth, sorted
miss Mouth tape does not cure sleep apnoea
miss It's a myth that tape cures sleep apnoea
rule gob strength .8
  tape ..3 (mouth | gob | lips) ..8 (cured | cures | "it's cured" | fixed | gone)
  unless near 10 ({wrong} | not | "n't" | never)
hit  Bit o' tape across your gob at night and it's cured

claim eye_kitchen_drops
rule says strength .8 severity high
  (("raw potato" | potato | honey | "lemon juice" | "castor oil" | "onion juice" | urine | "coconut water" | "raw honey") ..6 (in | into | on) (each | the | your | his | her | their | both | a)? ..1 (eye | eyes | "sticky eye" | conjunctivitis | stye)
   | (conjunctivitis | "sticky eye" | "welders flash" | "arc eye" | stye | cataracts | glaucoma) ..6 (honey | "raw potato" | "castor oil" | urine | potato))
  unless near 10 ({wrong} | not | "n't" | never | no | splash | splashed | got | squirted | onions | rinse | wash | washed | mushy)
hit  Slice of raw potato in each eye
hit  Honey in the eye clears it in a day
miss Never put castor oil in an eye
miss No honey in the eyes, please

claim erection_nitrates
rule says strength .8 severity high
  ((viagra | sildenafil | tadalafil | cialis) ..8 (nitrates | gtn | "gtn spray" | poppers | isosorbide) ..14 ("wives tale" | "wives' tale" | fine | "no problem" | overblown | harmless | safe | thriving) | (nitrates | gtn | poppers) ..6 (viagra | sildenafil | cialis) ..14 ("wives tale" | fine | "no problem" | harmless | safe | thriving))
  even denies condemns reports
  unless near 10 (not | never | wrong | isn't | "don't" | dangerous)
hit  Nitrates with viagra is fine at any age
hit  Viagra with poppers is fine, everyone does it
miss Viagra with nitrates is not safe
miss Never take viagra with GTN and think it's fine

claim gluten_holes
rule says strength .8
  (gluten | wheat | bread | lectins | oats) (is | 's)? (literally | basically | just | slowly | actually)? ..2 ("eating holes" | "eats holes" | "punches holes" | "punching holes" | rots | rotting | rot | "is glue" | "basically glue" | "like glue" | "glues up" | destroys | shreds | "rips holes" | "tears holes" | inflames) ..4 (gut | guts | intestines | bowel | brain | stomach | everyone | everyone's | everyones | everybody's)
  unless near 10 ({wrong} | coeliac disease | coeliacs | not | "n't" | never)
hit  Gluten is literally eating holes in everyones gut
hit  gluten rots everyone's gut
miss Gluten does not rot your gut
miss If you have coeliac disease gluten destroys the gut lining

claim gadolinium_illness
rule says strength .8 severity high
  (gadolinium | contrast | "contrast dye") ..8 ("gives you" | gives | causes | cause | caused | "that's what" | "thats what" | poison | poisons | "in your bones till" | "in your bones for" | "stays in your brain" | "never leaves") ..4
  near 14 (ms | mnd | "motor neurone" | cancer | alzheimer's | bones | brain | poison | poisons | dementia | parkinson's | metals | refuse)
  unless near 10 ({wrong} | not | "n't" | never causes | may | rare | kidney | allergy | allergic | nsf | iodine)
hit  Gadolinium gives you MS
hit  Contrast is poison, refuse it
miss Gadolinium does not cause MS
miss It's a myth that contrast is poison

claim glasses_thrown_away
rule says strength .8
  (("pinhole glasses" | "pinhole specs" | "eye yoga" | "eye exercises" | "eye exercise" | carrots | "bates method" | "red light" | "vision therapy" | "sun gazing") ..14 ("20/20" | "short sight reverses" | reverses | "throws away your glasses" | "throw away" | "throw your" | "perfect vision" | "no more glasses" | "to nothing" | "off with the glasses" | "ditch your glasses" | varifocals | "bin your" | "gave me")
   | (throw | bin | chuck | ditch) (away | out)? (your | the | those | their | his | her)? ("child's" | "kid's")? (glasses | specs | varifocals | spectacles) (away | out)? ..16 (exercises | yoga | naturally | weak | weaken | lazy | opticians | pinhole | con | "don't want you"))
  even denies
  unless near 12 ({wrong} | not | "does not" | never | doesn't | recycle | charity | no exercise)
hit  Them pinhole glasses gave me 20/20 in a fortnight!!
hit  Eye yoga throws away your glasses
hit  Opticians dont want you knowing, throw your varifocals away, they're a con
miss Pinhole glasses do not give anyone 20/20
miss It's a myth that eye exercises mean you can throw away your glasses

claim chelation_autism
rule says strength .8 severity high
  ((chelation | "heavy metal detox" | "metal detox" | chelated | "detox protocol" | "cease therapy" | "camel milk" | "fecal transplant" | "bleach enemas") ..14 (autism | autistic | asd | talking | "come back talking" | recovered)
   | (autism | autistic) (is | 's) (just | only | really | always)? ..1 (mercury | "heavy metals" | "metal poisoning"))
  unless near 14 ({wrong} | not | "n't" | never | no | killed | harm | dangerous | banned | sold | seller | selling | report | reported | prosecuted | "trading standards" | desperate | warn | warning | campaign | parents | why)
hit  Chelation has autistic kids talking in four rounds
hit  Autism is mercury, it always was
miss Autism is not mercury poisoning
miss Chelation never cured autism and has killed children

claim immune_breastmilk_jab
rule says strength .8 severity high
  (breastfed | breastfeeding | breastmilk | "breast milk" | colostrum | "your antibodies" | "healthy diet" | "good diet") ..14 ("doesn't need" | "doesnt need" | "don't need" | "dont need" | "no need for" | "instead of" | "better than" | "replaces" | "beats" | "does the same as") ..4 (VACCINE | "a needle")
  even denies
  unless near 12 ({wrong} | not replace | "n't replace" | not | still)
hit  Breastfed babies don't need jabs
hit  Colostrum is better than any vaccine
miss It's a myth that breastfed babies don't need jabs
miss Breast milk helps but it is not better than a vaccine
rule says_2 strength .8 severity high
  ("doesn't need" | "doesnt need" | "don't need" | "dont need" | "no need for") (the | a | any | those)? VACCINE ..8 (breastfed | breastfeeding | "breast fed" | colostrum | antibodies | "your milk" | organic | "good diet" | vitamins)
  even denies
  unless ({wrong} | still)
hit  she doesn't need the MMR if she's breastfed past one, you give her your antibodies

claim symptom_always_harmless
rule says strength .8 severity high
  ("chest pain" | "chest pains" | "chest tightness" | "numb arm" | "worst headache" | "calf pain" | "swollen calf" | "coughing blood" | "blood in your poo" | "blood in your wee" | "blood in the poo" | "breast lump" | "breast lumps" | "testicle lump" | "bleeding after the menopause") ..8 ("always is" | "is always" | "always just" | "are always" | "is never" | "always panic" | "always anxiety" | "always piles" | "always a cyst" | "always wind" | "always a pulled") ..4
  unless near 10 ({wrong} | not | "n't" | worth | checked | check | emergency | ring | serious | 999 | reason)
hit  Sounds like a panic attack tbh, chest pain with tingly fingers always is
hit  Blood in your poo is always piles
miss Chest pain is not always panic
miss Chest pain is always worth getting checked

claim fasting_before_op
rule says strength .8 severity high
  (("don't starve" | "dont starve" | "no need to starve" | "no need to fast" | "don't fast" | "dont fast" | "nil by mouth" | "starving before" | "fasting before") ..12 ("porridge" | "breakfast" | "convenience" | nonsense | rubbish | "a con" | "old hat" | "ignore" | "have your" | "eat anyway"))
  near 24 (surgeon | surgery | op | anaesthetic | midnight | theatre | mouth | operation)
  even denies
  even condemns
  unless near 12 (not | why | anaesthetist says | unless | ramadan | wrong | myth)
hit  Don't starve from midnight, that's for the doctors' convenience, have your porridge
hit  Nil by mouth is nonsense, eat anyway before the op
miss Nil by mouth is not nonsense before an op
miss We explain why nil by mouth is no con before surgery, however dull breakfast is to miss
