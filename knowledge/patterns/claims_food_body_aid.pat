# Known false claims: food, the body, women, first aid, tests and devices. What is true of each stands in knowledge/claims.
topic accuracy.misinformation
set cure = cure cures cured curing reverse reverses reversed heal heals healed fix fixes fixed treat treats "gets rid of" "got rid of" balances balance resets reset sorts sorted clears cleared

claim butter_burn
rule says strength .8 severity high
  (butter | toothpaste | flour | "egg white" | "egg whites" | mayonnaise | vinegar | margarine | vaseline | "tomato puree" | mustard | onion | honey | ice | oil | "soy sauce" | "coffee grounds" | talc) ..8 (burn | burns | scald | scalds | scalded | burnt)
  unless near 14 (forget | skip | wrong | instead | running | cool | cooled | cling | minutes | rather | pan | toast | oven | hob | fry | fat | calories | candle | smell | mouth | garlic | tongue)
hit  Egg white on a scald, works every time
hit  Toothpaste takes the sting from a burn
miss Do not put butter on a burn
miss Butter will burn in a hot pan
rule says_2 strength .8 severity high
  (burn | burns | scald | scalds | scalded) ..8 (butter | toothpaste | flour | "egg white" | "egg whites" | vinegar | "soy sauce" | mustard | mayonnaise)
  unless near 14 (forget | skip | wrong | instead | running | cool | cooled | cling | minutes | rather | pan | toast | oven | candle | calories | fat)
hit  For a burn use flour, thick
rule says_3 strength .8 severity high
  ("cold water" | water | "running water" | tap) ..6 (scald | burn | burns | scalds) ..6 ("drives the heat" | "traps the heat" | "makes it worse" | "shocks" | "seals")
  unless near 8 (ice)
hit  Cold water on a burn drives the heat in

claim spoon_in_seizure
rule says strength .8 severity high
  (spoon | wallet | stick | belt | fingers | "pencil" | cloth) ..5 (mouth | teeth | tongue) ..8 (seizure | seizures | fit | fits | fitting | epileptic | convulsion)
hit  Jam a wallet between the teeth in a seizure
hit  Spoon in the mouth for anyone having a fit
miss Never put a spoon in the mouth in a fit
miss Nothing, no spoon, goes in the mouth in a fit
rule says_2 strength .8 severity high
  (seizure | seizures | fit | fitting | fits | epileptic) ..8 (hold | swallow | pin | restrain | bite | spoon | wallet) ..4 (down | tongue | mouth | teeth)
  unless near 10 (side)
hit  When someone is fitting hold them down and hold the tongue
rule more strength .8 severity high
  ((put | get | shove | stick | wedge) ..2 (spoon | wallet | belt | fingers | stick) ..2 (in | between) (their | his | her | the) (mouth | teeth) | "wooden spoon between the teeth" | (so they | "so they don't" | "so they dont" | "stop them" | stops them | or they'll | they'll)  ..1 (swallow | swallowing) (the | their | his | her) tongue)
  even denies
  unless near 10 (never | not put | "don't put" | myth | wrong | nothing | said | toddler | baby | feeding | weaning | yoghurt | porridge | hungry | cake)
hit  put a spoon in their mouth, old but gold

claim snakebite_suck
rule says strength .8 severity high
  ((suck | cut | slice | tourniquet) ..4 (venom | snakebite | "snake bite" | "adder bite" | poison) | (snakebite | "snake bite" | "adder bite") ..6 (suck | cut | tourniquet | whisky | ice | electric))
hit  Suck the venom straight out
hit  Adder bite: tourniquet tight above it
miss Do not suck venom
miss Never cut a snake bite

claim nosebleed_back
rule says strength .8
  (nosebleed | nosebleeds | "nose bleed") ..8 ("head back" | "tilt back" | "lean back" | "lie down" | "key down" | "cold key" | "lie flat" | tampon | "stuff")
hit  For a nosebleed head back and a cold key
hit  For a nosebleed lie flat
miss In a nosebleed do not lean back
miss Never put the head back in a nosebleed

claim poison_vomit
rule says strength .8 severity high
  (salt water | saltwater | "mustard water" | "fingers down" | "make them sick" | "make her sick" | "make him sick" | "be sick" | vomit) ..8 (poison | overdose | tablets | bleach | swallowed | battery | paracetamol)
  unless near 10 (bag | nausea)
hit  Swallowed bleach? Salt water to make them sick from the bleach
hit  Make her sick with fingers, tablets come up
miss Do not make them sick after an overdose
miss Never give salt water for poison

claim sober_up
rule says strength .8
  (coffee | "cold shower" | "fresh air" | "bacon sandwich" | "sleep it off" | "be sick") ..8 (sober | sobers | "drunk" | "alcohol poisoning" | "passed out")
  unless near 8 (ring)
hit  Black coffee sobers you up for the drive
hit  A cold shower will sober anyone
miss Coffee does not sober you up
miss Coffee with sober friends? Never

claim jellyfish_urine
rule says strength .8
  (pee | wee | urine | urinate | piss) ..6 (jellyfish | sting | stings | chilblains | athlete's | wound | "ear ache" | earache | burns | acne | eczema)
  unless near 8 (urine infection | it burns | dip)
hit  Wee on a jellyfish sting
hit  Urine on eczema works
miss Never pee on a jellyfish sting
miss Do not wee on a sting
rule says_2 strength .8
  (urine | "own pee" | "own wee" | "own urine") ..3 (therapy | heals | cures | drinking | cleanses) ..8
  unless near 8 (infection | test | sample | retention)
hit  Urine therapy changed my life
rule says_3 strength .8
  (drink | drinking | drank) ..4 (your | my | own | aged | cow) ..2 (urine | pee | wee)
hit  Drink your own urine each dawn

claim wound_air_alcohol
rule says strength .8
  (wound | wounds | cuts | ulcer | ulcers | graze | grazes) ..8 (whisky | vodka | peroxide | "let the air" | "let the sun" | toothpaste | "dog lick" | cayenne | cobweb | cobwebs)
  unless near 10 (medical)
hit  Clean all wounds with peroxide
hit  Cover nothing, cuts need to be left, let the air in
miss Do not put peroxide on a wound
miss Cut the cake, whisky for the raffle, no more

claim frostbite_head_heat
rule says strength .8
  (lose | loses | escapes) ..4 heat ..6 head
hit  You lose half your heat through your head
hit  Most body heat escapes, heat goes out of the head
miss You don't lose most heat from your head
miss Did you lose your heat pack? It is at the head office, not here
rule more strength .8
  ((brandy | whisky | whiskey | rum | swig) ..14 (snow | freezing | frozen | hypothermia | hypothermic | cold) ..14 (rub | warms | "gets the blood" | "blood going" | brandy)? | (frozen | hypothermic | "out in the snow" | frostbite) ..12 (brandy | whisky | rum | rub) )
  unless near 12 (not | "n't" | never | myth | sauce | butter | pudding | eggnog | cocktail | hug | coming in)
hit  If someone's been out in the snow give them a good swig of brandy

claim swim_after_eating
rule says strength .8
  (swim | swimming) ..8 ("after eating" | "full stomach" | "after food" | "after a meal") ..8 (cramp | drown | "an hour")
hit  Swimming after eating gives you cramp
hit  If you swim on a full stomach you drown
miss Swimming after eating does not make you drown
miss No need of a swim ban, eating and cramp are a myth, hour or no hour

claim raw_milk
rule says strength .8 severity high
  ("raw milk" | "unpasteurised milk" | "unpasteurized milk" | "milk straight from") ..8 (safe | safer | better | healthier | cures | cured | heals | "never hurt" | goodness | asthma | eczema | allergies | immune | "good for" | natural | superfood | "for babies" | enzymes | perfect | "never catch")
  unless near 8 (not | "n't" | unsafe | may | risk)
  even denies
hit  Raw milk cures allergies
hit  Unpasteurised milk is better, full of enzymes
miss Raw milk is not safer
miss Raw milk is a risk for babies
rule says_2 strength .8 severity high
  (pasteurising | pasteurised | pasteurisation | pasteurization) ..5 (kills the | destroys | dead | poison | causes | ruins | toxic | removes) ..4 (goodness | nutrients | enzymes | milk | vitamins | food | allergies | everything)
  unless near 6 (bacteria | germs)
hit  Pasteurising destroys all the goodness, all the nutrients
rule more strength .8 severity high
  ((nobody | "no one") ..2 (caught | got | died) ..5 ("raw milk" | udder | "unpasteurised" | "fresh from the cow" | "straight from the cow") | (pasteurising | pasteurisation | pasteurized | pasteurised) ..3 (kills | destroys | ruins | "dead milk" | "is dead") ..4 (goodness | good | cures | enzymes | nutrients | goodies | vitamins | milk)?)
  even denies
  unless near 10 (myth | germs | bacteria | bugs | tb | listeria | not destroy | "n't destroy" | wrong)
hit  nobody ever caught a bug from a happy udder
hit  Pasteurising destroys the goodness

claim gluten_dairy_poison
rule says strength .8
  (gluten | dairy | wheat | milk | bread | lectins | "nightshades" | aspartame | msg | sugar) ..3 (is | are | 's | causes | cause) ..3 (poison | toxic | "brain fog" | "heroin" | "as addictive as" | "more addictive than" | cancer | arthritis | ms | schizophrenia | "leaky gut" | "the cause of" | autoimmune | inflammation | mucus | "pus" | "glue")
  unless near 8 (may | coeliac | if you | coeliacs | allergy | some)
  near 10 (all | everyone | everybody | you | us | pure | always | causes | cause | is | are)
hit  Gluten is poison for everyone
hit  Milk causes mucus and cancer
miss Gluten is not poison
miss Milk is sold by the bread

claim sourdough_coeliac
rule says strength .8 severity high
  (coeliac | coeliacs | celiac | celiacs | "gluten free") ..10 ("sourdough" | spelt | "a little bit" | "a bit of" | "small amount" | "ancient grain" | einkorn | "grow out" | "grew out" | "cheat day" | "one slice" | "won't hurt")
  unless near 10 (not | "n't" | never | oats | unsafe | bakery | free sourdough | baked)
  even denies
hit  Coeliacs can eat spelt
hit  If you're coeliac a bit of toast won't hurt
miss Coeliacs cannot eat spelt, not a crumb
miss Never tell a coeliac that sourdough is fine
rule says_2 strength .8 severity high
  (sourdough | spelt | fermentation) ..8 (coeliac | coeliacs | gluten) ..4 (fine | safe | ok | eats | gone | free)
  unless near 8 (unsafe)
hit  Sourdough is fine, the fermentation means gluten is gone
rule more strength .8 severity high
  ((fermentation | fermenting | "long ferment" | sourdough) ..4 (eats | digests | destroys | removes) (all | up | the)? ..1 gluten
   | (bit of | little | touch of | some) (barley | wheat | bread | gluten | sourdough) (won't | wont | "will not" | never | "can't" | isn't | "is fine") ..2 (hurt | hurts | harm | kill | going | fine)?)
  even denies
  unless near 12 (myth | wrong | not enough | oven | "if you're not" | told | said | says | thinks | contains)
hit  The fermentation eats all the gluten
hit  Bit of barley won't hurt him

claim allergy_exposure
rule says strength .8 severity high
  (allergy | allergic | allergies | anaphylaxis | epipen) ..10 ("fussy" | "made up" | "in their head" | "in your head" | "just fussy" | "a fad" | "toughen" | "little bit won't" | "a bit won't" | "bit of exposure" | "build up" | "build it up" | "build tolerance" | piriton instead | "cured" | "attention" | "just antihistamine" | "no need for" | homeopathy | "local honey" | naet)
  unless near 10 (hospital | supervised | specialist)
hit  With a peanut allergy build it up at home crumb by crumb
hit  Half these allergies are just fussy kids
miss Peanut allergy is not fussy eating
miss Never try to build tolerance to an allergy at home
rule says_2 strength .8 severity high
  ("local honey" | "bee pollen" | nettle | "stinging nettles" | quercetin) ..4 (cures | cured | cure | prevents | stops | treats) ..4 ("hay fever" | hayfever | allergies)
hit  Local honey cures hay fever

claim igg_intolerance
rule says strength .8
  ("hair test" | "hair testing" | "hair analysis" | "hair strand" | "lock of hair" | "intolerance test" | "intolerance tests" | "igg test" | "igg tests" | "igg testing" | kinesiology | "muscle testing" | "muscle test" | bioresonance | "vega test" | "allergy test from hair" | iridology | "live blood" | "tongue reading" | "dark field") ..10 (finds | found | shows | shown | reveals | tells | detects | allergies | intolerances | intolerance | diagnose | diagnosed | diagnoses | "picks up" | deficiencies | parasites | cancer | toxins | book | accurate | works | MONEY)
  unless near 8 (not | "n't" | no | never | nothing)
hit  Muscle testing shows what your body rejects
hit  A hair strand test found all her intolerances
miss An IgG test does not show an intolerance
miss Hair analysis tells you nothing

claim live_blood
rule says strength .8
  (iridology | "live blood" | "dark field" | "iris reading" | "aura" | "pendulum" | "tongue diagnosis" | "body scanner" | "quantum scan" | "biofield") ..8 (cancer | disease | illness | organ | organs | candida | parasites | deficiency | deficiencies | toxins | diabetes | years before | liver)
  unless near 8 (not | "n't" | no | nothing | migraine | epilepsy)
  even denies
hit  Iris reading shows a weak liver, iridology never misses disease
hit  Live blood shows candida in your cells
miss Live blood is no test, it shows nothing of disease
miss A migraine aura is not a sign of disease
rule more strength .8
  (blood | eyes | iris | tongue | hair) ..8 (see | saw | sees | spot | spots) ..2 (candida | toxins | "heavy metals" | parasites | inflammation | stress)
  unless near 10 (not | "n't" | no | never | lab | nothing | culture | swab)
hit  In one drop of blood she could see the candida

claim detox_diets
rule says strength .8
  (liver | kidneys | kidney | colon | gut | bowel | lymph | body | gallbladder | lungs) ..3 (cleanse | detox | flush | reset) ..8 (you | your | need | needs | everyone | removes | stones | toxins | every | works | cures | months | weight | days)
hit  A liver flush gets the stones out, toxins too
hit  A colon cleanse every month keeps you well
miss A liver detox does not do anything for you
miss You don't need a colon cleanse
rule says_2 strength .8
  (celery | lemon | "green tea" | charcoal | "bentonite clay" | "clay" | chlorella | zeolite | "detox tea" | "cleanse" | "milk thistle" | cilantro | "lemon water") ..5 (detox | detoxes | detoxify | flushes | cleanses | removes | pulls | draws | binds) ..4 (liver | toxins | metals | body | mercury | kidneys | blood)
  unless near 8 (overdose)
hit  Lemon water detoxes the liver

claim parasite_cleanse
rule says strength .8 severity high
  (parasite | parasites | parasitic | worms | candida) ..8 (cleanse | "full moon" | "everyone has" | "everybody has" | "we all have" | "you all have" | "riddled" | "are full of" | "behind every" | "root cause" | "ropes" | "rope worms" | wormwood | "black walnut" | turpentine | "die off" | overgrowth)
  unless near 8 (not | "n't" | no | myth | thrush)
hit  We all have parasites, do a cleanse at full moon
hit  Parasites are behind every illness, root cause of it
miss There is no need for a parasite cleanse
miss Worms in the garden and moles on the lawn
rule says_2 strength .8 severity high
  (turpentine | borax | kerosene | diatomaceous | "horse wormer" | "dog wormer" | paraffin) ..6 (drink | spoon | spoonful | teaspoon | drops | dose | gut | cleanse | arthritis | candida | parasites | daily | sugar)
  unless near 8 (not | "n't" | never | paint | ants | poison | slime | laundry)
hit  A teaspoon of turpentine on sugar

claim mushroom_test
rule says strength .8 severity high
  (mushroom | mushrooms | fungi | toadstool) ..10 ("silver spoon" | peel | peels | "animals eat" | "slugs eat" | "boil it" | "if it's white" | "tastes nice" | "cooking destroys" | "cooked through" | blackens | "turns black" | "garlic turns")
  unless near 8 (not | "n't" | no | never | myth)
hit  A mushroom is safe if the cap peels
hit  Any mushrooms that slugs eat are fine
miss A mushroom that peels is not always safe
miss Peel mushrooms? Never

claim vitamin_supplement_megadose
rule says strength .8
  ("vitamin d" | "vitamin a" | "vitamin c" | "vitamin b6" | b6 | iron | iodine | selenium | zinc | "vitamins") ..6 ("can't overdose" | "cannot overdose" | "cant overdose" | "can't have too much" | "can't take too much" | "50,000" | "50000" | "mega dose" | "megadose" | "more the better" | "the more the better" | "10,000 iu" | "water soluble so")
  even denies
  unless (never | not | prescribed | myth | weekly)
hit  You need vitamin D, can't overdose on it
hit  Megadose, vitamin C by the spoon, vitamin C mega dose
miss It is a myth that with vitamin D you can't overdose
miss Vitamin D 50,000 prescribed weekly

claim water_alkaline
rule says strength .8
  ("alkaline water" | "hydrogen water" | "structured water" | "kangen" | "raw water" | "sea water" | "distilled water" | "tap water") ..6 (cure | cures | heals | cured | toxic | poison | poisons | poisoned | "anti ageing" | "anti-aging" | cancer | detox | detoxes | alkalises | reverses | energy | hydrates | memory | hormones | fluoridated | "gender")
hit  Hydrogen water heals your cells, it cures
hit  Tap water is poison, drink structured water
miss Alkaline water does not cure anything
miss Tap water does not poison

claim weight_loss_myth
rule says strength .8
  (tea | wrap | wraps | patch | patches | "cider vinegar" | drops | "green coffee" | "detox" | "apple cider" | gummies | "ice" | grapefruit | "keto gummies" | "waist trainer" | celery | lemon) ..6 (melts | burn | burns | melt | "blast" | blasts | flushes | dissolves) ..4 (fat | "belly fat" | pounds | stone | cellulite | calories)
hit  Body wraps melt belly fat overnight
hit  This tea burns fat in your sleep
miss No tea melts fat
miss Tea and a fat scone, which burns, not a care
rule says_2 strength .8
  (obesity | obese | fat | overweight) ..3 (is | are | 's) ..4 ("just greed" | greed | greedy | laziness | lazy | "a choice" | "no willpower" | "lack of willpower" | "healthy at any")
hit  Obesity is just greed

claim breakfast_metabolism_eggs
rule says strength .8
  (carbs | eating | food | calories) ..4 "after" (6 | 7 | 8 | six | seven | eight) ..4 (fat | "turns to" | "turn to fat" | stores)
hit  Eating after six turns to fat
hit  Carbs after 7 make you fat
miss Eating after six does not turn to fat
miss Food after seven on nights, not fat free

claim organic_gm_food
rule says strength .8
  (gmo | gmos | "gm food" | "gm foods" | "genetically modified food" | glyphosate in bread | "lab meat" | "chemtrails" | chemtrail) ..6 (cancer | poison | poisoning | toxic | tumours | infertility | sterile | autism | "change your dna" | depopulation | spraying | sprayed | sprays | making us | makes us | dangerous | ill)
hit  GMOs give you tumours
hit  Chemtrails are making us ill
miss GM food is not poison
miss There is no such thing as chemtrails making us ill

claim hrt_cancer_certain
rule says strength .8
  (hrt | "hormone replacement" | oestrogen | "the pill" | coil | "hormonal contraception" | "birth control" | implant) ..6 (cancer | poison | poisons | infertile | infertility | "ruins your fertility" | "abortion" | abortifacient | "sterile" | "makes you sterile" | "unnatural" | "stops you having" | toxic | "destroys your hormones" | "ruins your hormones" | "wrecks your hormones" | "changes your personality" | "shrinks your brain" | "permanent damage" | barren)
  unless near 10 (may | small | risk | history | receptor | risks | breast cancer survivors | slightly)
hit  HRT gives you cancer, full stop
hit  The pill makes you infertile
miss The pill does not make you infertile
miss HRT has a small risk of breast cancer
rule says_2 strength .8
  (menopause | perimenopause) ..6 ("isn't a thing" | "made up" | "don't need" | "no need" | natural so | "just get on" | "in your head" | "suffer" | "not an illness so" | "doesn't need" | "invented" | "all in the mind") ..6
  even denies imagines
  unless near 8 (myth | not suffer | don't suffer | nobody | no one)
hit  Menopause is natural so no hormones, you don't need tablets, menopause is all in the mind

claim menopause_hormone_reset
rule says strength .8
  (hormones | "hormone balance" | menopause | perimenopause | pcos | oestrogen | cortisol | thyroid | endometriosis | "oestrogen dominance" | adrenals | "adrenal fatigue") ..6 ({cure} | "root cause" | detox | cleanse | "rebalance") ..8 (cleanse | magnesium | maca | seed | seeds | tea | powder | supplement | supplements | "in 12 weeks" | "in 21 days" | "in 30 days" | naturally | diet | patch | patches | yam | "black cohosh" | reset | protocol | programme | gummies | detox | crystals | "vagina" | steaming | magnet | magnets)
  unless near 8 (may | blood test)
hit  Your hormones reset in 21 days, only maca
hit  PCOS healed naturally with seed cycling, PCOS fixed by seeds
miss No supplement resets your hormones
miss Thyroid clinic moved to Friday

claim adrenal_fatigue
rule says strength .8
  ("adrenal fatigue" | "adrenal burnout" | "leaky gut" | "chronic candida" | "oestrogen dominance" | "liver sludge" | "toxic overload" | "acid body" | "copper toxicity" | "mould toxicity" | "heavy metal toxicity" | "yeast overgrowth") ..8 (is | are | causes | cause | behind | why | real | test | cortisol | cure | heal | root | your | you've | doctors)
  unless near 8 (nonsense)
hit  Adrenal fatigue is why you are tired
hit  Leaky gut is behind your depression, leaky gut causes it
miss Adrenal fatigue is not a medical condition
miss There is no such thing as toxic overload in your liver

claim vaginal_myths
rule says strength .8
  (vagina | vaginal | yoni | "down there" | thrush | bv) ..6 (steam | steaming | douche | douching | garlic | yoghurt | "yoni pearls" | "jade egg" | detox | cucumber | vinegar | "tea tree" | bicarb | cleanse)
  unless near 8 (not | "n't" | never | avoid)
hit  Garlic up there clears thrush, thrush hates garlic
hit  Yoni steaming detoxes the womb
miss Do not put garlic in your vagina
miss Vaginal steaming can burn, never do it

claim abortion_myths
rule says strength .8 severity high
  (abortion | abortions | termination) ..4 (causes | cause | gives | makes | leads to | "is linked to" | raises | reversal | reversed | reverse | "reversal pill" | "always regret") ..5 (cancer | infertile | infertility | sterile | depression | "breast cancer" | pill | suicide | ptsd | barren | progesterone | it)
hit  Abortion causes breast cancer
hit  An abortion makes you infertile
miss Abortion does not cause cancer
miss Abortion care, no judgement
rule says_2 strength .8 severity high
  ("morning after pill" | "morning-after pill" | "emergency contraception") ..6 (abortion | abortifacient | "is an abortion" | infertile | "only once" | "once in your life" | sterile | kills)
hit  The morning after pill is an abortion

claim natural_contraception
rule says strength .8 severity high
  ("can't get pregnant" | "cant get pregnant" | "cannot get pregnant" | "won't get pregnant" | "wont get pregnant" | "never get pregnant") ..8 (breastfeeding | "on your period" | "first time" | standing | "pull out" | "pulls out" | withdraw | douche | "over 45" | "in water" | "hot tub" | feeding | "coke" | "jump")
  even denies
  unless (myth | think | thought | wrong | not true)
hit  You can't get pregnant on your period
hit  You won't get pregnant if he pulls out
miss It is a myth that you can't get pregnant the first time
miss Do not think you can't get pregnant while breastfeeding
rule more strength .8 severity high
  ((can't | cant | cannot | canny | cannae | won't | wont) (get | fall | be) pregnant ..4 (breastfeeding | "breast feeding" | "on your period" | "first time" | "if you wash" | "if you jump" | "if you douche" | "if you're feeding")
   | (breastfeeding | "feeding him" | "feeding her") ..4 ("nature's pill" | "nature's contraception" | "natural contraception" | "all the contraception")
   | douche ..6 (after | lemon | coke | cola) ..6 ("no morning after" | pregnant | needed | instead))
  even denies
  unless near 12 (myth | false | wrong | told | said | says | think | thought | lam | "six months")
hit  You canny get pregnant breastfeeding
hit  breastfeeding is nature's pill, bin the condoms

claim vaping_worse
rule says strength .8
  (vaping | vape | vapes | "e-cigs" | "e-cigarettes" | ecigs | "e cigarettes") ..5 (worse | "more dangerous" | "more harmful" | "as bad" | "just as bad" | "as dangerous" | "more toxic" | "more addictive" | deadlier) ..2 (than | as) ..3 (smoking | fags | cigarettes | tobacco | cigs)
hit  Vapes are just as bad as fags
hit  Vaping is more dangerous than smoking
miss Vaping is not worse than smoking
miss Vape free site, as quiet as can be
rule says_2 strength .8
  (popcorn lung | "popcorn lung") ..8 (vape | vapes | vaping | everyone)
hit  Popcorn lung from vaping is coming for you

claim smoking_harmless
rule says strength .8 severity high
  (smoking | smokers | fags | cigarettes | tobacco | shisha | roll ups | rollies) ..5 (harmless | "never did" | "does no harm" | "don't cause" | "doesn't cause" | "does not cause" | "is good for" | "good for your" | protects | "cures" | "keeps you slim" | "natural" | "too late to" | "safer" | "won't hurt" | "never killed")
  even denies
  unless near 10 (not | myth | never too late | isn't | stop | than)
hit  Smoking doesn't cause cancer, my nan got to 96
hit  Shisha is harmless, natural stuff
miss Shisha is not harmless
miss Never say smoking is good for you, it is not

claim alcohol_healthy
rule says strength .8
  ("red wine" | whisky | guinness | gin | brandy | beer | wine | stout) ..5 ("good for your heart" | "good for the heart" | "is medicine" | "thins the blood" | "kills germs" | "kills the germs" | "cures a cold" | "cure for a cold" | "prevents" | "full of iron" | "keeps you young" | "good for you" | "good for your" | "helps you live")
hit  Red wine is good for your heart
hit  Guinness is full of iron
miss Red wine is not good for your heart
miss Beer garden was good for a laugh

claim ear_candles
rule says strength .8
  ("ear candle" | "ear candles" | "ear candling" | "hopi ear" | "hopi candles" | candling | "cotton buds" | "hydrogen peroxide" | garlic | "breast milk") ..8 (wax | ear | ears | sinus | sinuses | earache | toxins | tinnitus | vertigo | ache)
  unless near 8 (kitchen)
hit  Candling draws out wax and clears sinuses
hit  Garlic in the ear, ache gone
miss Ear candles do not remove wax
miss Never put cotton buds in your ear

claim eye_myths
rule says strength .8
  (carrots | "eye exercises" | "eye yoga" | "pinhole glasses" | palming | bilberry | "sun gazing" | "sungazing" | castor oil | honey) ..6 (cure | cures | cured | reverse | reverses | fix | fixes | "throw away your glasses" | "no need for glasses" | "20/20" | restores | restore | improves | dissolves | heals | "perfect vision") ..6 (eyesight | sight | vision | glasses | cataracts | cataract | glaucoma | myopia | eyes | macular)
hit  Eye exercises fix short sight, throw your glasses out, eye yoga restores vision
hit  Castor oil dissolves cataracts
miss Eye exercises do not cure cataracts
miss Carrots do not fix your eyesight
rule says_2 strength .8
  ("wearing glasses" | glasses | "reading in the dark" | "dim light" | "sitting too close" | specs) ..5 (makes | make | ruins | ruin | weakens | weaken | damages | lazy | worse) ..4 (eyes | eyesight | vision | sight)
hit  Glasses make your eyes lazy

claim blue_light_retina
rule says strength .8
  ("blue light" | screens | phones | "phone screens") ..6 (burn | burns | burning | damages | damage | damaging | fries | frying | destroys | rots | blindness | macular | blind) ..6 (retina | retinas | eyes | eye | eyesight | brain | "macular degeneration" | you)
hit  Blue light burns your retina
hit  Phones are frying your eyes
miss Blue light does not damage your eyes
miss No screens will make you blind

claim eczema_diet
rule says strength .8
  (eczema | acne | psoriasis | rosacea) ..6 (dairy | toxins | "leaky gut" | gluten | "bleach" | "liver" | "from the inside" | parasites | candida | "breast milk" | "coconut oil" | "raw milk" | "dirty" | "not washing" | contagious | toothpaste | "heal the gut" | "gut health" | detox)
  near 14 (cure | cured | cures | caused | cause | causes | is | gone | heal | heals | healed | root | clears | cleared | comes)
  unless near 8 (may | dietitian | some | if)
hit  Eczema is caused by leaky gut, heal that
hit  Acne comes from dairy, cut it and it is gone
miss Eczema is not caused by dairy
miss Eczema is not contagious

claim hair_nail_shaving
rule says strength .8
  (shaving | shave) ..6 (thicker | darker | faster | coarser)
hit  Shaving makes the hair grow back thicker
hit  Shave it and it comes back darker
miss Shaving does not make hair thicker
miss Never mind the myth, a shave isn't making it darker

claim ten_percent_brain
rule says strength .8
  (use | using) ..3 (10 | ten | PERCENT) (percent | "per cent")? ..5 (brain | brains | minds)
hit  We only use 10 percent of our brains
hit  You use ten percent of your brain
miss It isn't true that we use 10 percent of our brain
miss We do not use ten percent of our brain

claim essential_oils
rule says strength .8
  ("essential oil" | "essential oils" | "tea tree" | "tea tree oil" | frankincense | "peppermint oil" | "lavender oil" | "oregano oil" | "eucalyptus oil" | doterra | "young living" | "clove oil" | thieves) ..6 (cure | cures | cured | kills | kill | treats | treat | heals | heal | healed | antiviral | antibiotic | antibiotics | swallow | drink | "under the tongue" | ingest | prevents | replaces | "instead of") ..6
  unless near 8 (poison)
hit  Frankincense heals tumours
hit  Oregano oil is nature's antibiotic, drink it
miss Essential oils do not cure infection
miss Never drink tea tree oil

claim crystals_reiki
rule says strength .8
  (crystal | crystals | reiki | "healing stones" | amethyst | "rose quartz" | "energy healing" | "distance healing" | "sound bath" | "tuning forks" | "rife" | "rife machine" | "healing frequencies" | "528hz" | tapping | "magnet therapy" | "magnetic bracelet" | grounding | earthing | "grounding sheet" | "frequency healing" | "quantum healing" | "med beds" | "med bed" | "medbeds") ..6 (cure | cures | cured | heals | heal | healed | treats | shrinks | shrank | removes | reverses | reverse | fixes | kills | dissolves | lowers | replaces | regrow) ..6 (cancer | tumour | tumours | asthma | diabetes | epilepsy | depression | disease | illness | pain | inflammation | infertility | arthritis | infection | "blood pressure" | "heart disease" | dementia | autism | anything | everything | ms | viruses | limbs | trauma | dna)
hit  Grounding cures inflammation and disease
hit  Med beds heal any illness, they hid them
miss Crystals do not cure disease
miss Reiki heals no illness

claim prayer_instead
rule says strength .8 severity high
  (prayer | pray | faith | god | jesus | "holy water" | pastor | prophet | ruqyah | exorcism | deliverance) ..6 (not | instead | "better than" | "don't need" | "no need" | "rather than" | replaces | only) ..4 (doctors | doctor | medicine | medicines | tablets | insulin | hospital | hospitals | chemo | meds | medication | surgery | blood | pills)
  even denies
  unless near 10 (alongside | as well | and medicine | myth | refuse | asked | thanks)
hit  Faith, not medicine, healed me
hit  God is better than any doctor, pray instead of tablets
miss Pray as well as taking medicine, not instead of tablets
miss It is a myth that faith, not medicine, heals

claim hospital_avoid
rule says strength .8 severity high
  (stay | keep) ..2 ("away from" | "out of") ..2 (hospital | hospitals | doctors | gps | "a&e") ..12 (kill | kills | "come out" | worse | poison | healthy | well | "long life" | dangerous | experiment | murder)
  unless near 10 (unless | if you | flu | norovirus | sick | vomiting | norovirus | well soon)
hit  Stay away from hospitals, they kill more than they cure
hit  Keep away from hospitals, they make you worse
miss Stay away from hospital if you have norovirus
miss Keep well and never stay away from the hospital out of fear
