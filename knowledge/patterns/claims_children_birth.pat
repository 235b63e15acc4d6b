# Known false claims: babies, children, pregnancy and birth. What is true of each stands in knowledge/claims.
topic accuracy.misinformation
set ok = fine safe ok okay grand normal harmless "never did" "did us no harm" "did me no harm" "did mine no harm" "won't hurt" "wont hurt" "does no harm" "good for" better best helps help settles sorted calms soothes "no harm" works sleeps

claim front_sleeping
rule says strength .8 severity high
  (tummy | front | belly | stomach | side) ..3 (sleep | sleeping | sleeps | slept | sleeper | sleepers | down) ..8 (longer | better | deeper | safer | safe | fine | settles | settle | choke | choking | through | survived | "no harm")
  near 20 (baby | babies | newborn | mine | mama | infant | little | bub | he | she | tummy)
  unless near 12 (adult | pregnant | dog | cot death | ward)
hit  Put baby on her tummy, they sleep better
hit  My lot were tummy sleepers, baby settles
miss Never put a baby on its tummy to sleep longer
miss The dog sleeps on his side
rule says_2 strength .8 severity high
  ("back to sleep" | "backs to sleep" | "safe sleep" | "on their back" | "on their backs" | "on his back" | "on her back") ..8 (choke | choking | "flat head" | nonsense | rubbish | fad | outdated | racket | "made up" | scaremongering | "ignore" | overrated | myth | scare)
  even condemns
  unless near 8 (won't | prevents)
hit  Babies choke on their backs, on their back they choke
rule more strength .8 severity high
  ((never | nobody | "no one") ..4 proved ..4 cot | (flat | "on the back" | "on their back" | "lying flat") is what (wakes | chokes | upsets | hurts) (them | him | her | babies))
  even denies
  near 24 (baby | babies | cot | she | he | them | mamas | newborn | sofa)
  unless near 12 (not | "n't" | myth | reflux bed | wrong | dog | cat | husband | patient | resident)
hit  She sleeps propped up, flat is what wakes them

claim cot_death_items
rule says strength .8 severity high
  (bumper | bumpers | pillow | pillows | "cot bumpers" | duvet | nest | nests | "sleep positioner" | "weighted blanket" | "weighted sleep sack" | "car seat") ..8 ({ok} | safer | comfy) ..6 (baby | babies | cot | newborn | sleep | overnight)
  unless near 8 (pregnancy)
hit  A pillow is fine for a baby
hit  Cot bumpers are safer for a newborn
miss A pillow is never safe for a baby
miss Pillow talk with my friend, sleep well

claim early_weaning
rule says strength .8 severity high
  (rusk | rusks | "baby rice" | solids | wean | weaned | weaning | porridge | weetabix | cereal | "real food" | puree) ..8 (num(4..16)) (weeks | wks | week | wk)
  unless near 10 (too early | until | ago | avoid | before | pregnant | tooth | nan | gran | "in the")
hit  Get them on baby rice at ten weeks
hit  Weaned mine at 8 weeks, solids by 8 weeks did no harm
miss Do not wean at 10 weeks
miss Weaning class runs for 6 weeks, avoid the car park
rule says_2 strength .8 severity high
  (rusk | rusks | "baby rice" | cereal | weetabix | porridge | farleys) ..4 (in | into) ..3 (bottle | bottles | "night feed")
hit  A rusk in the bottle and they sleep right through

claim infant_bottle_additions
rule says strength .8 severity high
  (whisky | brandy | rum | gin | whiskey | sherry | honey | sugar | calpol | piriton | "sugar water" | coke) ..3 (on | rub | rubbed) ..3 (gums | gum | dummy | teething)
  unless near 8 (botulism)
hit  A drop of whisky on the gums and he's away
hit  Dip the dummy in honey on the dummy, works
miss Never put honey on a dummy
miss Warm milk and a biscuit for the night shift
rule says_2 strength .8 severity high
  (water | juice | "cow's milk" | "cows milk" | "goat's milk" | "goats milk" | "almond milk" | "oat milk" | "evaporated milk" | "homemade formula" | "home made formula" | "raw milk" | tea) ..6 (newborn | newborns | "babies need" | "formula" | "instead of formula" | "better than formula" | "under six months" | "in the bottle" | "for babies" | "for a baby" | "for your baby" | "from birth" | "from 3 months")
  unless near 10 (unsafe | sterilised | boiled | boil | prescribed | warm)
hit  Goat's milk is better than formula
hit  Raw milk for babies, straight from the cow

claim formula_poison
rule says strength .8
  (formula | "formula milk") ..4 (poison | "toxic" | "junk food" | "mcdonald's" | "mcdonalds" | "lowers iq" | "makes babies stupid" | "makes kids stupid" | "child abuse" | "corn syrup and" | "is for lazy" | obese)
  unless near 5 (one)
hit  Formula is poison in a tin
hit  Formula milk lowers IQ
miss Formula is not poison
miss Formula one on Sunday
rule says_2 strength .8
  (breastmilk | "breast milk" | "breast feeding" | breastfeeding) ..4 (cures | cure | heals | kills | prevents) ..5 (cancer | eczema | conjunctivitis | "ear infection" | "ear infections" | autism | covid | measles | everything | "eye infection" | acne)
  unless near 6 (may | reduces)
hit  Squirt it in, breast milk cures conjunctivitis

claim cry_it_out_spoil
rule says strength .8
  (baby | babies | newborn | newborns) ..8 (manipulating | manipulate | spoil | spoilt | spoiled | "rod for your own back" | "playing you" | "exercises the lungs" | "exercises their lungs" | "good for the lungs" | "good for their lungs")
hit  Pick the baby up and you make a rod for your own back
hit  Crying is good for the lungs, baby exercises the lungs
miss You cannot spoil a newborn
miss Spoilt for choice at the bakery

claim teething_fever
rule says strength .8
  (teething | teeth) ..6 (fever | temperature | diarrhoea | "the runs" | convulsions | bronchitis | seizures | "high temp")
  near 10 (just | only | is | normal | gives | causes | always)
  unless near 8 (check)
hit  39.5 temperature is only teething, teeth do that, fever and all
hit  It's just teething, fever is normal
miss Teething does not cause a fever
miss Teeth brushed, temperature taken at nine, all well

claim amber_teething
rule says strength .8 severity high
  (amber | hazelwood) ..8 (teething | teethe | gums | toddlers | drool | "succinic")
  unless near 8 (choke | strangle | risk | traffic)
hit  Amber beads for teething, nature's calpol
hit  An amber necklace took his teething away
miss Amber does not soothe teething
miss Amber necklaces for teething can strangle, never buy one

claim gripe_colic
rule says strength .8
  (chiropractor | chiropractic | osteopath | osteopathy | "cranial osteopathy" | "craniosacral" | "gripe water" | "gripe" | "tongue tie" | colief | infacol | dairy) ..8 (colic | reflux) ..6 (cured | cures | fixes | gone | sorted | cause | causes | heals | always)
  unless near 8 (may)
hit  Cranial osteopathy, colic gone in one go
hit  Every chiropractor can tell you colic sorted in a session
miss Gripe water has not cured colic
miss The osteopath asked about colic

claim colic_manipulation
rule says strength .8
  (adjust | adjusted | adjusting | adjustment | adjustments | manipulate | "cranial" | chiropractic | chiropractor | osteopath | osteopathy | spine | neck | atlas) ..8 (baby | babies | newborn | newborns | infant) ..10 (colic | reflux | sleep | "ear infection" | "ear infections" | latch | birth trauma | settles | cures | fixes | "immune system" | crying)
  unless near 8 (head control | mri)
hit  Adjusting newborns cures colic
hit  A chiropractor fixed our baby, sleep at last, an adjustment for every newborn fixes latch
miss Adjusting a baby does not cure colic
miss Spine scan for the baby, not a worry

claim onion_sock
rule says strength .8
  (onion | onions | potato | potatoes | garlic | vicks | "egg white" | "egg whites" | lemon) ..6 (sock | socks | feet | soles | foot | bedside | bedroom) ..10 (fever | cold | temperature | cough | toxins | germs | virus | flu | illness | heat | absorbs | absorb | overnight | draws)
  unless near 8 (smelly)
hit  Sliced onions in the socks take a fever down
hit  Vicks on the feet stops a cough
miss An onion in a sock does nothing for a fever
miss I dropped a potato on my foot

claim sugar_hyperactive
rule says strength .8
  (sugar | sweets | squash | "e numbers" | "red dye" | additives) ..5 (hyper | hyperactive | "bouncing off the walls" | adhd | "sugar high" | "sugar rush")
  unless near 8 (some | may)
hit  Sugar makes kids hyperactive
hit  Squash gives them ADHD
miss Sugar does not make kids hyper
miss Sugar free squash for the ward

claim dummies_autism
rule says strength .8
  (dummy | dummies | ipad | ipads | screens | "screen time" | tv | cartoons | paracetamol | calpol | tylenol | ultrasound | scans | gluten | dairy | "food dye" | fluoride | wifi | formula | epidural | epidurals | induction | "cold mothers" | "refrigerator mothers" | "bad parenting" | "c-section" | "heavy metals" | parasites | "vitamin k") ..5 (causes | cause | caused | gives | gave | giving | makes | made | triggers | behind | "is why" | "are why" | creates) ..5 (autism | autistic | adhd | "speech delay")
  unless near 8 (may | study | studies)
hit  iPads cause autism
hit  Too much calpol is behind half the ADHD
miss Screens do not cause autism
miss The TV made a show on autism, a study in grace

claim paracetamol_autism
rule says strength .8 severity high
  (paracetamol | tylenol | acetaminophen | calpol) ..10 (autism | autistic | adhd)
  unless near 10 (study | studies | evidence | does | claims)
hit  Paracetamol in pregnancy is why we have so much autism
hit  Tylenol made them autistic
miss Paracetamol does not cause autism
miss No study shows that paracetamol causes autism

claim autism_cure
rule says strength .8 severity high
  (autism | autistic | asd) ..6 (cured | cures | reversed | reverse | reverses | reversing | healed | heals | "grow out of" | "grew out of" | "lost his diagnosis" | "lost her diagnosis") ..8
  unless near 12 (need | research | want | wants | wanted | who | sell | sells | selling | person | people)
hit  Autism reversed with a gut detox
hit  Her autism was cured by chelation
miss Autism cannot be cured
miss There is no cure for autism and none is wanted
rule says_2 strength .8 severity high
  (chelation | "gaps diet" | "gluten free" | "camel milk" | "hyperbaric" | "stem cells" | enemas | "leucovorin" | "gf/cf" | "casein free" | exorcism | detox | "heavy metals" | "bleach" | "mms") ..6 (cure | cures | cured | heal | heals | healed | reverse | reverses | reversed | treats | recovers | fixed) ..4 (autism | autistic | asd | adhd)
hit  Camel milk cures autism
rule more strength .8 severity high
  ((autism | autistic) ..3 (overcome | "grown out of" | undone | "trained out" | reversed) | (graduated | came | come | got) ..4 off (the | "the autism") spectrum)
  unless near 8 (not | "n't" | never | no | myth | stigma | barriers)
hit  I've graduated eleven children off the spectrum

claim adhd_not_real
rule says strength .8
  (adhd | "add" | autism | dyslexia | "send kids" | odd) ..5 (isn't real | "isnt real" | "not real" | "doesn't exist" | "does not exist" | "bad parenting" | "lazy parenting" | "naughty" | "just naughty" | "an excuse" | "a fad" | "a trend" | trendy | fashionable | "made up" | invented | "a label" | "too much sugar" | "lack of discipline" | "needs a smack" | "good hiding" | overdiagnosed | "over diagnosed" | "boys being boys" | "a superpower pharma" | "tiktok")
  even denies
  unless (myth | not bad | not an | "isn't bad" | "isn't an" | never | not laziness | stop | not about)
hit  ADHD is just naughty kids and lazy parenting
hit  Autism is an excuse these days, a fad
miss ADHD is not bad parenting
miss Myth: ADHD is made up
rule says_2 strength .8
  ("adhd meds" | ritalin | methylphenidate | concerta | elvanse | "adhd medication") ..6 ("kiddie coke" | cocaine | "legal speed" | meth | drugging | "chemical cosh" | zombies | zombie | "gateway" | addicts | addicted | "shrinks" | poison | "stunts")
  unless near 8 (may)
hit  Ritalin is kiddie cocaine

claim smacking_discipline
rule says strength .8
  (smack | smacking | "good hiding" | "good slap" | slap) ..6 ("never did" | "did me no harm" | "did us no harm" | cures | cure | sorts | "sort him out" | "sort them out" | fixes | "does them good")
  unless near 8 (not | "n't" | never works)
  even denies
hit  A smack never did me any harm
hit  A good hiding sorts ADHD
miss A slap doesn't sort anything, smacking never fixes behaviour, it is not a cure
miss We got a slap on the back

claim freebirth
rule says strength .8 severity high
  (freebirth | "free birth" | freebirthing | "unassisted birth" | "wild pregnancy" | "wild birth" | "birth alone" | "birth at home alone" | "no midwife" | "without a midwife" | "no medical") ..12 (safer | safe | natural | trust | best | "body knows" | "bodies know" | nature | "no need" | better | intuition | meant)
  unless near 10 (not | "n't" | never | risk)
  even denies
hit  A freebirth is the best way, trust your body
hit  Give birth with no midwife, nature knows best
miss Freebirth is not safer
miss Our midwife team won a prize
rule says_2 strength .8 severity high
  (births | birth | women | bodies) ..6 ("don't need" | "dont need" | "do not need" | "never needed" | "no need of" | "no need for") ..3 (doctors | midwives | monitoring | hospitals | scans | "a hospital" | doctor | midwife | intervention | interventions | professionals)
  even denies
hit  Women don't need midwives, we birthed for 200,000 years

claim scans_harm
rule says strength .8
  (ultrasound | ultrasounds | scans | doppler | dopplers | "anomaly scan") ..8 (harm | harms | heats | cooks | radiation | damage | damages | "not needed" | unnecessary | "none of it is needed" | "no need" | autism | "fries" | "cause cancer" | dangerous)
  near 20 (baby | babies | pregnant | pregnancy | womb | unborn | birth | women | mums | mama)
  unless near 10 (not | safe | x-ray)
  even denies
hit  Ultrasound heats the baby and harms it
hit  Scans are unnecessary in pregnancy
miss An ultrasound does not harm your baby, it is safe
miss Scans of pregnant women at ten are not late
rule more strength .8
  ("sound waves" | ultrasound | scans | "the scan" | dopplers | doppler) ..3 (heat | heats | cook | cooks | boil | boils | fry | fries | damage | damages | "stress out") (the | your | their | its)? ..1 (brain | baby | babies | cells | dna | ears)
  unless near 8 (not | "n't" | never | no | myth)
hit  the sound waves heat the brain

claim alcohol_pregnancy
rule says strength .8 severity high
  (glass | guinness | wine | prosecco | drink | tipple | stout | alcohol | gin | beer | sherry) ..8 (pregnant | pregnancy | trimester | tri | bump | expecting | breastfeeding) ..8 (fine | ok | okay | harmless | "won't hurt" | "no harm" | "good for" | iron | relaxes | helps | "never hurt" | "cover themselves" | safe | grand)
  unless near 10 (no safe | soft | avoid | free | safest)
hit  A glass of wine in pregnancy is fine
hit  Guinness when pregnant, good for the iron
miss A glass of wine in pregnancy is not safe
miss Alcohol free prosecco for my pregnant friend is fine
rule says_2 strength .8 severity high
  (pregnant | pregnancy | expecting | bump) ..8 (glass | guinness | tipple | stout | wine | drink) ..6 (fine | ok | okay | harmless | "won't hurt" | "no harm" | "never hurt" | grand)
  unless near 10 (not | "n't" | no safe | never | soft | avoid | free | plenty | water)
  even denies
hit  When you are pregnant the odd glass won't hurt

claim smoking_pregnancy
rule says strength .8 severity high
  (smoke | smoked | smoking | fag | fags | vape | weed | cannabis) ..8 (pregnant | pregnancy | baby | bump | expecting) ..8 (fine | harmless | "did no harm" | "no harm" | "smaller baby" | "easier birth" | "easy birth" | "stress is worse" | "more harm to stop" | "easier labour" | "turned out fine" | safe | helps)
  unless near 10 (stop smoking)
hit  I smoked all through pregnancy and mine were fine, no harm
hit  Weed when pregnant helps and is harmless
miss Smoking in pregnancy is not harmless
miss No smoking, baby on board, fine
rule says_2 strength .8 severity high
  (stopping | quitting | quit | stop) ..4 (smoking | fags) ..8 (pregnant | pregnancy | baby) ..8 (worse | stress | stresses | shock | dangerous | harm)
  unless near 8 (helps)
hit  Stopping smoking when pregnant is a shock, worse for baby

claim castor_oil_labour
rule says strength .8
  ("castor oil" | "pineapple" | "raspberry leaf" | curry | "clary sage" | nipple | dates) ..8 (labour | "bring on" | waters | overdue | "get things going" | "kick start" | induce | induces | baby out | "start labour" | contractions | "come tonight")
  unless near 10 (no evidence | avoid | study | studies | ward)
hit  Castor oil will bring on labour tonight
hit  Drink castor oil at 38 weeks to get things going
miss Castor oil is not a way to bring on labour
miss Pineapple for the labour ward midwives

claim induction_myth
rule says strength .8 severity high
  (induction | induce | induced | inducing | "due dates" | "due date" | sweep) ..8 (unnecessary | scam | racket | "never needed" | "not needed" | "for their convenience" | "bullying" | guess | guesses | "placentas don't" | "placenta does not" | "placentas do not" | "babies know" | "baby knows" | "no such thing as overdue" | "refuse" | coercion | "43 weeks" | "44 weeks" | "evict")
  even denies
  unless (myth | may | labour of | choice | option)
hit  Refuse the induction, babies know when to come
hit  Induction is for their convenience, never needed
miss It's a myth that induction is for convenience, never needed
miss Induction day at work, choice of two dates
rule says_2 strength .8 severity high
  (placenta | placentas) ..3 ("doesn't" | "don't" | "does not" | "do not" | never) ..2 (age | expire | fail | "stop working" | wear)
  even denies
hit  A placenta doesn't expire
rule more strength .8 severity high
  ((induction | inductions | induced | inducing) ..8 ("hospital's convenience" | "their convenience" | "doctors' convenience" | "the rota" | "to free the bed" | "to cover themselves" | "targets") | (placenta | placentas | babies | baby) (doesn't | don't | doesnt | dont | "does not") (have | has | go | come | know) (a | with)? ..1 ("sell by" | "expiry" | "expire" | "use by" | "best before"))
  even denies condemns
  unless near 10 (myth | false | wrong | not for | "isn't for")
hit  Inductions before 42 weeks are for the hospital's convenience
hit  Your placenta doesn't have a sell by date

claim csection_epidural_myth
rule says strength .8
  (epidural | epidurals | "c-section" | caesarean | caesareans | "c section" | "gas and air") ..6 ("permanent back" | "back pain for life" | "drugs the baby" | paralysis | paralyse | paralysed | "not a real birth" | "isn't a real birth" | "easy way out" | "stops bonding" | "can't bond" | "lazy" | "cheating" | autism | "not real birth" | "too posh" | "not proper birth" | "back trouble for life" | "cripples")
  even denies
  unless (myth | not the easy | "isn't the easy" | not cheating | is a real)
hit  A c-section isn't a real birth
hit  Epidurals give you back pain for life
miss A caesarean is not the easy way out
miss Epidural running, paralysis of the leg checked, myth and all
rule more strength .8
  ((epidural | epidurals | they) (scar | scars | ruin | ruins | wreck | wrecks | damage | damages | paralyse | cripple) (your | the) (spine | back) ..3 | (epidural | epidurals) ..8 ("back's never been" | "for life" | "never walk"))
  near 20 (epidural | epidurals | "gas n air" | "gas and air" | labour | birth)
  unless near 10 (not | "n't" | myth | rare | rarely | never damage)
hit  An epidural scars your spine for life

claim baby_movements
rule says strength .8 severity high
  (movements | moves | moving | movement | kicks | kicking) ..8 ("run out of room" | "runs out of room" | "running out of room" | "less room" | "no room" | "quiet before" | "saving energy" | "saving its energy" | "resting up" | "nothing to worry" | "lazy baby" | "slow down at the end" | "slows down at the end" | "slow down near the end" | "normal at the end" | engaged)
  even denies
  unless near 12 (not | myth | never | ring | "n't" | call | wrong)
hit  Kicks slow because there's no room at the end
hit  Baby moving less is nothing to worry about
miss Babies' movements do not slow at the end, no room or not
miss No room at the clinic, moving to a hall
rule says_2 strength .8 severity high
  (doppler | "cold drink" | "orange juice" | "fizzy drink" | "sugary drink") ..10 (movements | kicks | heartbeat | moving) ..8 (fine | reassure | reassured | "no need" | "nothing to" | instead | check | wakes)
  unless near 12 (not | "n't" | never | do not rely | ring)
  even denies
hit  Use a home doppler for the heartbeat instead, all fine

claim folic_acid_diet
rule says strength .8
  ("folic acid") ..6 (poison | synthetic | toxic | "tongue tie" | "tongue ties" | causes | unnecessary | "not needed" | "no need" | useless | pointless | "causes autism")
  even denies
  unless (myth | not cause | "n't cause" | prevents)
hit  Folic acid causes tongue tie
hit  Synthetic folic acid is toxic
miss Folic acid does not cause tongue tie, prevents spina bifida
miss It's a myth that folic acid is unnecessary

claim breech_gender_old_wives
rule says strength .8
  (bump | heartburn | "ring on a string" | carrying | "heart rate" | cravings) ..6 (means | "is a" | "sign of" | "=") ..3 (girl | boy | hair | twins)
  unless near 8 (scan)
hit  Carrying high means a girl
hit  Heartburn means loads of hair
miss A high bump does not mean a girl
miss Bump into a girl I know

claim miscarriage_blame
rule says strength .8 severity high
  (lifting | stress | arguing | "raising your arms" | exercise | running | sex | "hot bath" | flying | coffee | spicy | "negative thoughts" | "working too hard" | grief | anger) ..5 (causes | cause | caused | brings on | "brought on" | triggers | "is why" | "makes you lose" | "made her lose" | lose) ..5 (miscarriage | miscarriages | miscarry | "the baby" | stillbirth | "lost the baby")
  unless near 8 (may)
hit  Stress caused her miscarriage
hit  Arguing makes you lose the baby
miss Stress does not cause a miscarriage
miss Running for the miscarriage charity

claim vitamin_k_needless
rule says strength .8 severity high
  (refused | refuse | declined | decline | skip | skipped | "said no to" | "say no to" | "didn't need" | "don't need") ..4 ("vitamin k" | "vit k" | "heel prick" | "newborn screening" | "eye drops for baby")
  even denies
  unless (respect | may | if you | after)
hit  Say no to the heel prick
hit  I'd skip the vitamin K if I were you
miss If you decline vitamin K we will talk it through
miss You may refuse vitamin K, respect to all

claim home_remedy_croup_ear
rule says strength .8 severity high
  (croup | meningitis | bronchiolitis | "whooping cough" | sepsis | "febrile" | "non blanching" | rash | asthma) ..6 (cured | cure | cures | sorted | treat | treated | treats | heals | fixed | fixes) ..6 (steam | honey | garlic | onion | vicks | homeopathy | oils | oil | kettle | belladonna | prayer | herbs | breastmilk | "breast milk" | goose)
  unless near 8 (nappy)
hit  Whooping cough cured with garlic honey
hit  Croup sorted by a kettle in the room
miss Croup is not cured by steam
miss A rash that does not fade needs 999
