# Known false claims: the heart, diabetes, lungs, joints, the mind and the brain. What is true of each stands in knowledge/claims.
topic accuracy.misinformation
set cure = cure cures cured curing reverse reverses reversed reversing heal heals healed healing fix fixes fixed "gets rid of" "got rid of" sorts sorted "off my meds" "off all meds" "off meds" "off medication"
set remedy = cinnamon turmeric keto carnivore fasting garlic ginger okra "bitter melon" "bitter leaf" "cider vinegar" vinegar "black seed" diet food foods juice juicing herbs herbal detox celery crystals reiki homeopathy prayer faith breathwork meditation yoga supplements vitamins "vitamin d" "cbd" "cbd oil" "cannabis oil" mushrooms "lion's mane" "coconut oil" "bee stings" "bee venom" "stem cells" magnets "copper bracelet" "cold water" "cold showers" "ice baths" massage acupuncture chiropractic "red light" hypnosis "essential oils" oils tapping "cold plunge" grounding earthing collagen "bone broth" "castor oil" gelatine gin raisins "wd40" "wd-40" nettles

claim type1_lifestyle
rule says strength .8 severity high
  ("type 1" | "type one" | t1d | "type 1 diabetes") ..8 (lifestyle | "too much sugar" | "bad diet" | "too many sweets" | "poor diet" | curable | cured | reversed | reverse | reversing | "grow out" | "grew out" | keto | "zero carbs" | "no carbs" | "off insulin" | "without insulin" | "honeymoon forever" | cinnamon)
  unless near 8 (autoimmune | carb counting)
hit  Type 1 is a lifestyle disease too
hit  My lad reversed type 1, type 1 diabetes on zero carbs
miss Type 1 is not a lifestyle disease
miss Type 1 nurses meet at noon

claim insulin_for_life_myth
rule says strength .8
  (diabetes | "type 2" | diabetic | "the sugar") ..6 {cure} ..6 ({remedy} | days | weeks | "in 30" | forever | naturally)
  unless near 10 (remission | weight | trial | may | some | supervised | support)
hit  Diabetes cured with okra in two weeks
hit  Type 2 healed naturally, cinnamon did it
miss Diabetes is not cured by cinnamon
miss Diabetes foot check in two days
rule says_2 strength .8
  ({remedy}) ..5 {cure} ..4 (diabetes | "type 2" | diabetic | "blood sugar" | "the sugar")
  unless near 8 (remission | may | trial | healthy | your)
hit  Cinnamon cures diabetes

claim diabetes_denied
rule says strength .8 severity high
  (diabetes | "blood sugar" | hba1c | "glucose test" | prediabetes | "pre-diabetes" | insulin) ..6 (scam | con | "made up" | "to sell" | "a touch of sugar" | "mild diabetes" | harmless | "doesn't matter" | "does not matter" | racket | "invented" | "lowered the numbers" | hoax)
  even denies
  unless near 8 (not | myth | pump)
  even imagines
hit  A touch of sugar never hurt, mild diabetes is harmless
hit  Prediabetes is made up to sell tablets
miss There's no such thing as mild diabetes, not harmless
miss Insulin pump clinic, matters of fact

claim heart_disease_reversed
rule says strength .8 severity high
  ({remedy} | lemon | pomegranate | chelation | "vitamin k2" | nattokinase | serrapeptase | "vitamin c" | "cayenne" | onion) ..5 (unblock | unblocks | unblocked | unclog | unclogs | clears | cleared | cleans | dissolves | dissolve | melts | {cure}) ..4 (arteries | artery | plaque | "heart disease" | "heart failure" | clots | clot | "blood clots" | stents | "heart attack" | angina | bypass)
  unless near 8 (trial | may | surgeon)
hit  Lemon and garlic unblocks your arteries
hit  Nattokinase dissolves clots
miss Garlic does not unblock arteries
miss A stent clears the artery, then a diet sheet

claim fat_heart
rule says strength .8
  (butter | lard | tallow | "saturated fat" | "sat fat" | "coconut oil" | dripping | "animal fat" | bacon) ..6 ("good for your heart" | "never hurt" | "doesn't cause" | "does not cause" | "clears arteries" | "healthier than" | "heart healthy" | "good for you" | "never killed" | "never caused" | "harmless" | "won't hurt" | "unlimited" | "better for you" | "better than" | "lowers cholesterol")
  even denies
  unless (myth | margarine spread | taste | not | tastes)
hit  Butter never hurt anyone's arteries
hit  Saturated fat doesn't cause heart disease
miss Coconut oil is not heart healthy
miss Bacon butties taste better than salad

claim seed_oils
rule says strength .8
  ("seed oil" | "seed oils" | "vegetable oil" | "vegetable oils" | "rapeseed oil" | "sunflower oil" | canola | margarine) ..6 (toxic | poison | poisoning | inflammatory | inflammation | cancer | "heart disease" | obesity | "killing you" | killing us | "machine lubricant" | "engine oil" | plastic | "one molecule" | depression | "root of")
hit  Seed oils are toxic sludge
hit  Margarine is one molecule from plastic
miss Seed oils are not toxic
miss Sunflower oil on the salad

claim salt_fine
rule says strength .8
  (salt | "sea salt" | "himalayan salt" | "pink salt" | "celtic salt") ..6 ("lowers blood" | "lower blood" | cures | cure | heals | "good for blood" | "doesn't raise" | "does not raise" | "never hurt" | harmless | "healthy salt" | "as much as you" | "low salt kills" | "not the problem" | "84 minerals" | "flushes" | "healthier than" | hydrates)
  even denies
  unless (myth | does raise | bath | rinse | not good)
hit  Himalayan salt lowers blood pressure
hit  Sea salt is harmless, it has 84 minerals
miss It is a myth that pink salt is harmless
miss Salt on the roads tonight

claim cough_cpr
rule says strength .8 severity high
  ("cough cpr" | "self cpr" | (cough | coughing) ..4 (hard | repeatedly | vigorously | deeply | forcefully | deep)) ..16
  near 18 ("heart attack" | heart | alone | cpr | survive)
  unless near 12 (not | "n't" | never | myth | physio | ecg)
hit  Heart attack while alone? Coughing hard keeps the heart going till help comes
hit  Cough CPR can save your life
miss Cough CPR does not work
miss Cough hard for the physio

claim heart_attack_home
rule says strength .8 severity high
  ("heart attack" | "chest pain" | "chest pains" | stroke) ..10 (cayenne | "hot water" | "drink water" | "cold water" | garlic | ginger | lie down and | "sleep it off" | acupressure | "just anxiety" | "always anxiety" | "just wind" | "only wind" | "always wind" | "breathe into" | "paper bag" | gaviscon)
  unless near 10 (ring | 999 | call | if | could | after a)
hit  A cayenne drink stops a heart attack, in a heart attack give cayenne
hit  Chest pain at your age is just anxiety
miss Chest pain is not always wind, ring 999
miss Stroke ward, cold water round at two, ring me
rule says_2 strength .8 severity high
  (cayenne | "ginger juice" | garlic | "hot water") ..5 (stops | stop | ends | prevents | saves) ..4 ("heart attack" | "heart attacks" | stroke | strokes)
  unless near 8 (may)
hit  Cayenne stops a heart attack in sixty seconds

claim stroke_needle
rule says strength .8 severity high
  (needle | pin | prick | pricking | bleed) ..8 (finger | fingers | fingertips | earlobe | earlobes) ..16
  near 20 (stroke)
  unless near 12 (not | "n't" | myth | glucose | never)
hit  In a stroke prick all ten fingers with a needle, blood out, life saved
hit  Pricking the earlobes saves a stroke patient
miss Pricking fingers does not help a stroke
miss Finger prick glucose on the stroke unit with a needle
rule more strength .8 severity high
  (prick | pricking | needle) ..4 (fingers | fingertips | fingertip | earlobes | earlobe) ..10 (bleed | bleeds | clot | ambulance | stroke)
  unless near 10 (glucose | sugar | not | never | myth | "n't" | capillary | test)
hit  prick all ten fingertips with a needle till they bleed and the clot lets go

claim asthma_cured
rule says strength .8 severity high
  ({remedy} | buteyko | "salt lamp" | "salt cave" | "salt room" | "salt therapy" | "nose breathing" | "mouth tape" | "cutting out dairy" | "goose fat" | steam | "honey" | snails) ..5 ({cure} | replaces | "better than" | ended | "no need of") ..4 (asthma | inhaler | inhalers | copd | "cystic fibrosis")
  unless near 8 (may)
hit  A salt lamp cures asthma
hit  Buteyko, better than any inhaler
miss Mouth tape does not cure asthma
miss Steam trains and my asthma
rule says_2 strength .8 severity high
  (asthma | copd | epilepsy | ms | parkinson's | psoriasis | "crohn's" | colitis | lupus | arthritis | endometriosis | fibromyalgia | eczema) ..3 (is | are | 's) ..3 ("all in the mind" | "in the mind" | "in your head" | psychosomatic | "a choice" | "just stress" | "just toxins" | "unprocessed anger" | "an excuse" | "not real" | "just anxiety" | "an acid problem" | "made up" | "a gut problem" | parasites | "candida")
  unless ("not just" | "not only" | "isn't just")
hit  Fibromyalgia is all in the mind

claim paper_bag
rule says strength .8
  (breathe | breathing | breathes | blow) ..3 (into | in) ..2 (paper | brown)? bag
  unless near 12 (avoid | valve | reservoir | dangerous | no longer)
hit  Panic attack? Breathe into a paper bag
hit  Just breathe into a bag, works every time
miss Never breathe into a paper bag
miss Don't breathe into a bag

claim epilepsy_cure
rule says strength .8 severity high
  (epilepsy | seizures | fits | epileptic) ..6 (demons | demon | possessed | possession | exorcism | curse | spirits | "full moon" | contagious | catching | {cure} ..4 {remedy})
  unless near 8 (history)
hit  Epilepsy is a demon and prayer casts it out
hit  Seizures are a curse
miss Epilepsy is not contagious
miss Epilepsy nurse, no spirits for me tonight
rule says_2 strength .8 severity high
  (crystals | brahmi | prayer | exorcism | cbd | turmeric | homeopathy | deliverance | detox) ..4 ({cure} | stops | stopped | treats | ended) ..4 (epilepsy | seizures | fits | epileptic)
  unless near 8 (trial)
hit  Crystals stopped her fits

claim arthritis_cured
rule says strength .8
  ({remedy}) ..5 ({cure} | dissolves | regrows | regrow | rebuilds | ended | better than methotrexate) ..4 (arthritis | ra | gout | cartilage | joints | "bone on bone" | osteoporosis | "slipped disc" | fibromyalgia | lupus | hashimoto's | hashimotos | "crohn's" | crohns | colitis | psoriasis | ms | "multiple sclerosis" | endometriosis | endo | pcos | eczema | coeliac)
  unless near 8 (may | might | trial | help)
hit  Copper bracelet cured my arthritis
hit  Bone broth regrows cartilage
miss Copper does not cure arthritis
miss Massage for the joints, yoga for the soul
rule says_2 strength .8
  (arthritis | ra | gout | lupus | hashimoto's | hashimotos | "crohn's" | crohns | colitis | psoriasis | ms | "multiple sclerosis" | endometriosis | endo | pcos | eczema | fibromyalgia | migraine | migraines | scoliosis | osteoporosis | vitiligo | alopecia | glaucoma | cataracts | epilepsy | parkinson's | dementia | "alzheimer's" | alzheimers | autism | schizophrenia | bipolar | dyslexia | dyspraxia | infertility | hepatitis) ..3 (cured | reversed | healed | "gone") ..6 ({remedy} | naturally | "in 10" | "in ten" | "in 30" | "in thirty" | "in six weeks" | "in 60" | "in 90" | "without drugs" | "without meds" | "without medication" | "off meds")
hit  Crohn's healed with bone broth
hit  Dyslexia reversed naturally
rule says_3 strength .8
  i (reverse | heal | cure) ..6 (pcos | "crohn's" | crohns | autoimmune | hashimoto's | hashimotos | endometriosis | endo | diabetes | ms | lupus | autism | adhd | infertility | cancer | asthma | eczema | psoriasis | "thyroid" | ibs | fibromyalgia | disease)
hit  I reverse PCOS with food

claim cracking_knuckles
rule says strength .8
  (cracking | crack | clicking) ..3 (knuckles | fingers | joints | back) ..4 (arthritis | causes | gives | ruins | rheumatism)
hit  Cracking your knuckles gives you arthritis
hit  Crack your fingers and arthritis follows
miss Cracking your knuckles does not cause arthritis
miss Crack on with the knuckles of ham

claim knee_back_rest
rule says strength .8
  ("bad back" | "back pain" | "slipped disc" | sciatica | arthritis | "bad knees" | "knee arthritis" | whiplash) ..6 ("bed rest" | "stay in bed" | "lie flat" | "lie down for" | "don't move" | "never exercise" | "stop exercising" | "avoid exercise" | "stop moving" | "need an mri" | "needs an mri" | "needs a scan" | "wear and tear so rest" | "rest it for")
  unless near 8 (not | no | avoid bed | than | isn't)
  even denies
hit  With back pain stay in bed for a fortnight
hit  Bad knees mean you should stop exercising
miss Back pain does not need bed rest, move more than you think, bed rest is no good
miss Arthritis team on a bus, move down please
rule says_2 strength .8
  (running | exercise | jogging | walking | squats) ..3 (wears | wear | ruins | ruin | destroys | wrecks | grinds) ..4 (knees | joints | cartilage | hips)
hit  Running ruins your knees

claim leg_clot_myth
rule says strength .8 severity high
  (clot | clots | dvt) ..5 ("always hot" | "always red" | "always hurts" | "always swollen" | "massage it" | "massage it out" | "rub it" | "walk it off" | "only old people" | "only on planes" | "only smokers" | "is always" | "are always")
hit  Clots are always hot
hit  A DVT only happens on planes, only old people get a clot, walk it off
miss Clots are not always hot
miss Clot nurse on call, hot lunch for once

claim dementia_coconut
rule says strength .8
  ({remedy} | "brain games" | crosswords | sudoku | aluminium | "aluminium pans" | gingko | ginkgo | curry) ..6 ({cure} | prevents | prevent | stops | causes | cause | protects) ..5 (dementia | "alzheimer's" | alzheimers | "memory loss")
  unless near 8 (may | might | help | healthy | study | risk)
hit  Coconut oil reverses Alzheimer's
hit  Aluminium pans cause dementia
miss Coconut oil does not reverse dementia
miss Crosswords with the dementia group, no cure but joy
rule says_2 strength .8
  (dementia | "alzheimer's" | alzheimers) ..4 (is | are | 's) ..4 ("normal part" | "just old age" | "just ageing" | "type 3 diabetes" | "a normal part of" | "lack of faith" | "caused by the jab" | "caused by statins" | "mould" | "just aging" | "second childhood")
hit  Dementia is just old age

claim depression_gratitude
rule says strength .8
  (depression | anxiety | "mental illness" | bipolar | ptsd | ocd | schizophrenia | anorexia | burnout | "low mood") ..4 (is | are | 's | was | means) ..4 (choice | weakness | "a lack of" | "not real" | "isn't real" | "attention seeking" | laziness | lazy | selfish | "first world" | "an excuse" | ungrateful | "a sin" | demons | demonic | possession | "lack of faith" | "a mindset" | "self pity" | "a fad" | "gut problem" | "sadness" | "vitamin deficiency" | "a western invention" | "made up" | "in your head" | "a superpower" | fashionable | "big pharma" | "inflammation from seed")
  unless near 8 (stigma)
  even imagines
hit  Depression is a choice
hit  Anxiety is just attention seeking
miss Depression is not a choice
miss OCD is hard on sleep, the reality of it
rule says_2 strength .8
  (depression | anxiety | "mental illness" | depressed | "mental health" | bipolar | schizophrenia | ptsd | addiction) ..3 (isn't | "is not" | isnt | doesn't | "does not" | aren't | "are not") ..2 (real | exist | illness | disease | condition | "a thing")
  even denies
  unless (myth | choice | only | "doesn't mean" | physical | shame | stigma)
hit  Depression doesn't exist, go for a run
rule says_3 strength .8
  (gratitude | exercise | "cold water" | "cold showers" | yoga | prayer | god | jesus | journaling | magnesium | "vitamin d" | "the gym" | "hard work" | meditation | "carnivore" | keto | "fish oil" | sunlight | breathwork | "cbd" | sunshine | "fresh air" | saffron | "a good walk" | "a good night") ..4 (cure | cures | cured | replaces | "better than" | beats | fixes | healed | heals | ends | "works better than") ..4 (depression | anxiety | antidepressants | "any antidepressant" | medication | meds | bipolar | schizophrenia | ptsd | "mental illness" | adhd | "any tablet" | "any pill" | pills | therapy | panic | trauma)
  unless near 8 (may | might | study | trial | help | alongside)
hit  Cold showers cure depression
hit  The gym is better than any antidepressant
rule says_4 strength .8
  (snap out | "pull yourself together" | "cheer up" | "man up" | "just smile" | "choose happiness" | "think positive") ..10 (depression | depressed | anxiety | tablets | pills | therapy)
  unless near 8 (not | "n't" | never | don't tell | stop | please)
  even denies
hit  Pull yourself together, no one needs pills for depression

claim chemical_imbalance_schizo
rule says strength .8 severity high
  (schizophrenia | bipolar | psychosis | psychotic | "hearing voices" | "split personality") ..6 (demons | possession | possessed | exorcism | "spiritual awakening" | "shamanic" | "spiritual gift" | "a gift" | "split personality" | "evil spirit" | witchcraft | "caused by cannabis only" | "dangerous people" | "always violent" | "are violent" | "never recover" | "bad mothers" | kundalini)
  unless near 8 (not | "n't" | myth | rarely)
  even denies
hit  Psychosis is a spiritual awakening
hit  Schizophrenia is demons, call the pastor
miss Schizophrenia is not possession, it is not demons, it is a myth
miss Bipolar clinic, gifts welcome

claim suicide_asking
rule says strength .8 severity high
  (asking | ask | talking | talk | mention | mentioning | asks) ..6 (suicide | suicidal | it | em | them) ..8 ("plant the idea" | "plants the idea" | "put ideas" | "puts ideas" | "put the idea" | "puts the idea" | "make them do" | "makes them do" | "encourage" | encourages | "plant the seed" | "give them ideas" | "gives them ideas" | "youll plant" | "you'll plant")
  unless near 8 (doesn't)
hit  Asking someone about suicide will plant the idea
hit  Talk about suicide and you plant the seed
miss Asking about suicide does not put the idea there
miss Ask if they are suicidal, talk, encourage help
rule says_2 strength .8 severity high
  (suicide | suicidal | "self harm" | "self-harm" | overdose | overdoses) ..6 ("attention seeking" | "want attention" | "for attention" | "cry for attention" | "don't mean it" | "never do it" | "won't do it" | "dont mean it" | "just threatening" | "a phase" | selfish | cowards | "the coward's" | "those who talk")
  unless near 8 (not | "n't be" | myth | never just | isn't)
  even denies
hit  People who self harm just want attention
hit  Those suicidal folk who talk never do it
rule more strength .8 severity high
  (asking | ask | talking | mentioning) ..8 (suicidal | suicide | "kill themselves" | "killing themselves" | "ending it") ..4 (plants | plant | planting | puts | put | gives) ..3 (idea | ideas | seed | head)
  even imagines asks
  unless near 10 (not | "n't" | myth | never | no | evidence)
hit  asking someone straight out if they're suicidal just plants the idea

claim addiction_willpower
rule says strength .8 severity high
  (addiction | addict | addicts | alcoholism | alcoholic | alcoholics | junkies) ..6 (choice | willpower | "will power" | weakness | "weak" | "moral failing" | "not an illness" | "isn't an illness" | "isn't a disease" | "not a disease" | "just stop" | "once an addict" | "deserve" | "cold turkey")
  unless near 8 (not a choice | isn't a choice | never | myth | "n't a choice" | not about | "not a moral" | "isn't a moral")
  even denies
hit  Addiction is a choice, not a disease
hit  Alcoholism is weakness, just stop
miss Addiction is not a choice
miss Addicts in recovery choir, Tuesday
rule says_2 strength .8 severity high
  (drinkers | alcoholics | alcoholic | drinker | "heavy drinkers" | drinking | booze | alcohol | vodka) ..8 ("cold turkey" | "just stop" | "stop dead" | "stop overnight")
  unless near 8 (danger | dangerous | fits | seizures)
hit  If you drink two bottles a day go cold turkey, alcohol off, just stop
rule says_3 strength .8 severity high
  (methadone | buprenorphine | subutex | suboxone) ..6 ("swapping one" | "legal heroin" | "liquid handcuffs" | "not clean" | "isn't clean" | useless | "keeps them hooked" | "swap one" | "another drug" | "still an addict")
  even denies
  unless near 8 (myth | not swapping)
hit  Methadone is just swapping one drug for another

claim ect_brain_damage
rule says strength .8
  (ect | "electroconvulsive" | "shock therapy") ..6 (torture | barbaric | "brain damage" | "fries the brain" | "fries your brain" | lobotomy | "punishment" | "wipes your")
  unless near 8 (ecg)
hit  ECT is torture, it fries your brain
hit  Electroconvulsive stuff is plain brain damage
miss ECT is not torture
miss The ECT list starts at nine

claim mecfs_exercise
rule says strength .8
  ("me/cfs" | cfs | "chronic fatigue" | "m.e." | "yuppie flu") ..6 (lazy | laziness | "in the mind" | "in their heads" | "not real" | "isn't real" | "push through" | "need exercise" | "just need to exercise" | "get moving" | "yuppie" | skiving | "doesn't exist" | deconditioning | psychosomatic)
  even denies
  unless near 8 (not | "n't in" | never | myth | isn't in | isn't lazy)
hit  Chronic fatigue is laziness with a leaflet
hit  CFS people just need to exercise, push through it
miss CFS is not laziness
miss Never tell CFS patients to push through
rule more strength .8
  (("m.e." | "me/cfs" | "chronic fatigue" | cfs | "long covid" | fibromyalgia | fibro) (is | are | 's) (what | a | just | only) ..5 (give in | "give up" | "duvet" | excuse | lazy | laziness | "can't face" | "couldn't be bothered" | "fancy being" | "when they can't" | husband | "yuppie"))
  even denies imagines
  unless near 8 (not | "n't be" | myth | never)
hit  ME/CFS is what you get when you give in
hit  Long covid is what people have when they can't face the office

claim ms_mri_contrast
rule says strength .8
  (mri | mris | gadolinium | "contrast dye" | contrast | "ct scan" | "ct scans" | "x-ray" | "x-rays" | xrays) ..6 (causes | cause | gives | gave | poison | poisons | toxic | "stays in your brain" | microwaves | "fries" | "cooks") ..4 (ms | cancer | cancers | brain | you | "kidney failure" | dementia | tumours | sterile)
  unless near 8 (may | small | rare | check | low)
hit  Gadolinium gives you MS
hit  A CT scan causes more cancer than it finds
miss MRI contrast does not cause MS
miss MRI of the brain at ten gave us the answer we need

claim migraine_cause
rule says strength .8
  (migraine | migraines | headaches) ..6 (toxins | parasites | "dehydration only" | "daith" | "candida" | "liver sludge" | "gallbladder" | "just dehydration" | "atlas" | "trapped emotion" | "heavy metals" | "just a headache" | "gluten")
  unless near 8 (not | "n't" | may | trigger)
hit  A daith ring and my migraines are gone, migraine is a daith thing
hit  Migraines are just dehydration
miss A migraine is not just a headache
miss Migraine kept me off, not a scratch of gluten
