# Known false claims: cancer, its causes, tests and treatments. What is true of each stands in knowledge/claims.
topic accuracy.misinformation
set cancer = cancer cancers tumour tumours tumor tumors "the big c" "cancer cells" metastases leukaemia lymphoma melanoma
set beat = cures cure cured curing kills kill killed killing shrinks shrink shrank shrunk starves starve starving starved melts melt dissolves dissolve beats beat destroys destroy reverses reversed heals healed healing treats "gets rid of" "got rid of" eats attacks "wipes out" "sorted my" "cleared my" clears

claim mms_bleach
rule says strength .8 severity high
  ("miracle mineral" | "chlorine dioxide" | mms | "cds drops" | "cd drops" | bleach) ..10 (cure | cures | cured | kill | kills | parasites | virus | autism | cancer | covid | malaria | protocol | drops | oral | orally | enema | enemas | purify | detox | works)
  unless near 12 (text | message | picture | hair | surface | surfaces | clean | wipe | floor | floors | dangerous | poison | bath | eczema | mop | toilet)
hit  MMS cures malaria in four hours
hit  Three chlorine dioxide drops an hour for autism
miss Chlorine dioxide does not cure autism
miss Bleach kills germs on the floor

claim colloidal_silver
rule says strength .8
  ("colloidal silver" | "silver water" | "nano silver") ..8 ({beat} | antibiotic | virus | infection | infections | immune | natural | drops | spray | daily | sinus | eye)
hit  Colloidal silver is a natural antibiotic
hit  Spray colloidal silver daily for the immune system
miss Colloidal silver does not fight an infection
miss We sold colloidal silver and never again

claim black_salve
rule says strength .8 severity high
  ("black salve" | "bloodroot salve" | "drawing salve" | bloodroot) ..10 (draws | draw | pulls | mole | moles | cancer | tumour | melanoma | "falls off" | lump | burns it off | out)
hit  Black salve draws the cancer straight out
hit  Put bloodroot salve on that mole
miss Black salve does not draw cancer out
miss Black salve is sold online and eats skin

claim apricot_kernels
rule says strength .8 severity high
  ("apricot kernels" | "apricot seeds" | "apricot pips" | laetrile | amygdalin | b17 | "vitamin b17") ..10 ({beat} | {cancer} | "a day" | banned | "don't want you" | crushed | natural chemo)
  unless near 10 (cyanide poisoning | dangerous)
hit  Vitamin B17 kills tumours and that is why it is banned
hit  Chew ten apricot kernels a day
miss Apricot kernels do not cure cancer
miss An apricot a day with yoghurt

claim alkaline_cancer
rule says strength .8 severity high
  (alkaline | "acidic body" | "acid body" | acidity | "ph balance" | "alkalise" | alkalize | "baking soda" | bicarb | "bicarbonate") ..10 ({cancer} | disease | illness)
  unless near 8 (phosphatase | scientists | phosphatase | battery)
hit  An alkaline body kills cancer
hit  Baking soda and maple syrup shrinks tumours
miss An alkaline diet does not treat cancer
miss The alkaline battery in the pump
rule more strength .8 severity high
  cancer (cells)? (can't | cant | cannot | "can not" | "won't") (live | survive | grow | thrive | exist) ..3 (in | on | without)
  even denies
  unless near 10 (myth | false | wrong | study | "blood supply" | told | said)
hit  Alkaline water and no sugar, cancer can't live in it

claim gerson
rule says strength .8 severity high
  (gerson | "coffee enema" | "coffee enemas" | "juice cleanse" | "juicing" | "green juice" | "raw vegan" | "raw food" | "water fast" | "water fasting" | fasting | "macrobiotic" | "budwig") ..10 ({beat} ..5 {cancer} | {cancer} ..5 ({beat} | gone) | instead ..3 chemo | detoxes | "flushes the liver" | "healed my" | "cured my" | not chemo)
hit  Gerson juices cured my uncle's lymphoma, they beat any tumour
hit  A water fast starves the tumour
miss Gerson juices do not cure cancer
miss Fasting before your scan
rule says_2 strength .8 severity high
  (gerson | "coffee enema" | "coffee enemas") ..8 (works | worked | saved | heal | heals | daily | "get your" | therapy)
  unless near 8 (harm | burnt | danger)
hit  Coffee enemas daily, it saved my dad
rule says_3 strength .8 severity high
  (get | put | start | started | take) ..3 (on | the) ..3 (gerson | "coffee enemas" | "coffee enema" | "apricot kernels")
hit  Get your dad on the Gerson juices

claim cannabis_oil_cancer
rule says strength .8 severity high
  (cannabis | "cbd" | "cbd oil" | "hemp oil" | "thc" | "rick simpson" | "cannabis oil" | "thc oil") ..8 {beat} ..5 ({cancer} | it)
hit  CBD oil kills cancer cells, they hid it
hit  Rick Simpson oil shrank his tumour
miss Cannabis oil does not cure cancer
miss CBD oil smells of hay

claim mushroom_herb_cancer
rule says strength .8 severity high
  (REMEDY[kind=herb|supplement|toxic|diet|energy] | dandelion | "dandelion root" | lemon | lemons | soursop | graviola | asparagus | "essiac" | mistletoe | "vitamin c" | "vitamin d" | "fenbendazole" | ivermectin | "dog wormer" | "beetroot" | "baking soda" | prayer | crystals | kernels | garlic | turmeric | weed) ..6 {beat} ..5 {cancer}
  unless near 8 (may | might | could | mice | study | trial | help with | chemo ginger)
hit  Turmeric kills cancer cells better than chemo
hit  Fenbendazole cures stage four tumours
miss Turmeric does not cure cancer
miss Lemon drizzle for the cancer coffee morning
rule says_2 strength .8 severity high
  (REMEDY | lemons | soursop) ..4 (better | stronger | "more powerful" | "10,000 times" | "ten thousand times") ..3 than (chemo | chemotherapy | radiotherapy)
hit  Soursop is 10,000 times stronger than chemo
rule says_3 strength .8 severity high
  {cancer} ..6 (cured | healed | gone | vanished | disappeared | reversed | beaten | shrank | shrunk) ..5 (with | by | through | after | thanks | using | on) ..3 (REMEDY | "a vegan diet" | prayer | juices | juice | herbs | faith | positive | positivity | diet | cabbage | oil)
  unless near 8 (chemo and | surgery)
hit  His tumour vanished after three months on carrot juice

claim cancer_hidden_cure
rule says strength .8 severity high
  (hiding | hide | hidden | suppress | suppressed | suppressing | burying | buried | "sitting on" | "don't want you to" | "dont want you to" | "won't tell you" | banned | "covered up" | "cover up" | "keeping from") ..8 (cure | cures) ..4 (cancer | "for cancer" | it)
  even denies
hit  They are hiding the cure for cancer
hit  Big pharma is sitting on a cure for cancer
miss It is a myth that they hide the cure for cancer
miss She hid her cancer from us
rule says_2 strength .8 severity high
  (cure | cures) ..3 (for | to) ..2 cancer ..6 (exists | hidden | suppressed | buried | banned | "since 19" | "they won't" | "for years" | "for decades" | "too cheap" | "no profit")
  unless (not | no | myth)
hit  A cure for cancer has existed for decades
rule says_3 strength .8 severity high
  ("no money in" | "no profit in") ..3 (cure | cures | healing | healthy | curing)
  even denies
hit  There's no money in curing people

claim chemo_kills_more
rule says strength .8 severity high
  (chemo | chemotherapy | radiotherapy | oncologists) ..5 (kills more | kill more | "is what killed" | "is what kills" | "what killed" | "kills them" | "killed him" | "killed her" | "killed my" | "kills you" | "finishes" | "finished" | "murders" | "is murder" | "is mustard gas" | "mustard gas" | "is poison" | "poisons you" | "destroys your" | "doesn't work" | "does not work" | "never works" | "a money maker" | "makes it spread" | "spreads cancer" | "feeds cancer" | "barbaric" | "only works" | "a scam" | "97%" | "2%")
  even denies
hit  Chemo kills you before the cancer does
hit  It's the chemotherapy that is murder, chemo finishes them
miss Chemo is not poison
miss Chemo day again, my ninth

claim refuse_chemo
rule says strength .8 severity high
  (refuse | refused | skip | skipped | ditch | ditched | bin | binned | "say no to" | "said no to" | "turned down" | "walk away from" | "walked away from" | decline | declined | avoid | instead of | stop | cancel | "not chemo" | "rather than") ..3 (chemo | chemotherapy | radiotherapy | "cancer treatment" | mastectomy | surgery) ..10 (naturally | natural | heal | healed | healing | cured | juice | juices | diet | thriving | "still here" | better | alive | REMEDY | healthier | poison | vegan | faith | "cancer free")
  unless near 8 (respect | capacity | choice | support)
  even denies
hit  Skip the chemo and heal naturally
hit  She refused chemo, went vegan and is thriving
miss It's a myth that those who ditched chemo healed
miss He declined chemo last week
rule says_2 strength .8 severity high
  (REMEDY | juice | diet | prayer) ..5 (instead of | "not" | over | "rather than" | replaces | "no need for") ..2 (chemo | chemotherapy | radiotherapy | oncologist)
  even denies
  unless near 5 (alongside | never | don't)
hit  Juice, not chemo

claim sugar_cancer
rule says strength .8 severity high
  (sugar | carbs | glucose | dairy | "red meat" | milk) ..4 (feeds | feed | feeding | fuels | fuel | "is cancer's" | "cancer's favourite" | "grows" | grow) ..4 {cancer}
hit  Sugar feeds tumours, so go without
hit  Dairy feeds breast cancer
miss Sugar does not feed cancer
miss Sugar in the tea at the cancer ward
rule says_2 strength .8 severity high
  (cut | cutting | drop | quit | stop | without | no) ..3 (sugar | carbs) ..8 {cancer} ..4 (starve | starves | dies | die | shrinks | "can't grow" | gone | cured | stops)
  even denies
hit  Cut the sugar and the cancer dies

claim biopsy_spreads
rule says strength .8 severity high
  (biopsy | biopsies | needle | surgery | operation | surgeon | scalpel | "let the air" | "air gets") ..8 (spread | spreads | spreading | spreads it | seeds | seeding | "lets it out" | "sets it off" | "angers") ..5
  near 12 ({cancer} | lump | biopsy | biopsies | tumour)
  unless near 8 (before | see if | whether | check | "has spread" | stop | rare | found | "no spread")
hit  A biopsy spreads the cancer
hit  Once the air gets to it the tumour spreads like mad
miss A biopsy does not spread cancer
miss The biopsy will see if it has spread

claim mammogram_spreads
rule says strength .8 severity high
  (mammogram | mammograms | mammography) ..8 (causes | cause | spread | spreads | burst | bursts | crush | crushes | crushing | squashes | radiation | pointless | "do more harm" | "does more harm" | useless | scam | "feeds" | ruptures | irradiates)
  unless near 12 (dose | tiny | small | low | week | weeks | may | few | benefit)
hit  Mammograms burst the lump and spread it
hit  A mammogram is all radiation, it gives you what it looks for
miss A mammogram does not spread cancer
miss Mammogram booked for May

claim thermography
rule says strength .8 severity high
  (thermography | thermogram | "thermal imaging") ..10 (safer | earlier | "years before" | "years earlier" | instead | "no radiation" | "without radiation" | better | detects | finds | picks | spots | "radiation free")
  unless near 8 (horse | building | house)
hit  Thermography finds cancer years before a mammogram
hit  Book a thermogram, it is radiation free
miss Thermography does not find cancer earlier
miss Thermography of the loft and the house detects leaks

claim smear_useless
rule says strength .8 severity high
  (smear | smears | "cervical screening" | psa | "bowel screening" | "poo kit" | "bowel kit" | screening | "poo test") ..6 (useless | pointless | "waste of time" | scam | "money making" | "not needed" | unnecessary | "no need" | "don't bother" | "a con" | "does more harm" | "do more harm" | spreads | "con" | "causes infertility")
  even denies
  unless (myth | think | feel | not | never)
hit  Smears are pointless if you only have one partner
hit  Cervical screening is a con
miss Screening is not a con
miss Nobody should think a smear is pointless
rule says_2 strength .8 severity high
  ("don't need" | "dont need" | "no need for" | skip | ditch | bin | "do not need" | "never need") ..4 (smear | smears | "smear test" | "cervical screening" | mammogram | mammograms | "poo kit" | "breast screening") ..10
  even denies
  unless (if you have had | hysterectomy | under 25 | myth | don't skip | never skip)
hit  Virgins don't need a smear test

claim root_canal_cancer
rule says strength .8
  ("root canal" | "root canals" | "dead tooth" | "dead teeth") ..8 ({cancer} | disease | "heart disease" | toxic | toxins | poisoning | poisons | "autoimmune" | "chronic illness" | meridian | meridians)
hit  Root canals leak toxins into your body
hit  Every woman with breast lumps has a root canal, dead teeth and cancer go together
miss Root canals do not cause cancer
miss Root canal today, wish me luck
rule says_2 strength .8
  {cancer} ..8 ("root canal" | "root canals")
hit  97 per cent of cancer patients had a root canal

claim deodorant_cancer
rule says strength .8
  (deodorant | deodorants | antiperspirant | antiperspirants | bra | bras | underwire) ..8 ({cancer} | lymph | toxins | alzheimer's | "breast cancer" | lumps)
  unless near 8 (fitting | mastectomy | prosthesis | soft | pocket | surgery | before | mammogram)
hit  Antiperspirant blocks your lymph
hit  Underwire bras give you breast cancer
miss Deodorant does not cause breast cancer
miss A soft bra after the breast cancer surgery
rule more strength .8
  ((bra | bras | underwire | underwired) ..8 ("breast cancer" | lymph | lymphatic | drains) ..6 | phone ..4 (bra | cup) ..6 (cancer | goodnight | tumour))
  near 16 (cancer | lymph | drains | tumour | toxins)
  unless near 10 (not | "n't" | no | myth | never | mastectomy | fitting | surgery | prosthesis | softer | after | pink | charity)
hit  A bra with wires drains nothing and that's your breast cancer right there

claim sunscreen_cancer
rule says strength .8 severity high
  (sunscreen | sunscreens | suncream | "sun cream" | spf | sunblock) ..8 (causes | cause | gives | "is toxic" | toxic | poison | carcinogenic | carcinogen | "cooks" | blocks | "worse than the sun" | scam | "made of chemicals" | "more cancer" | "is why" | "what causes" | "what gives" | toxins | poisoning | poisonous)
  unless near 8 (may | might | rash | stops | prevents | breakout | spots)
hit  Suncream is toxic, the sun never hurt you
hit  Sunscreen causes more cancer than the sun
miss Sunscreen does not cause cancer
miss Sun cream on the kids at ten
rule says_2 strength .8 severity high
  (sun | sunlight | sunbathing) ..4 ("doesn't" | "does not" | "never" | "can't" | "don't") ..2 (cause | give | causes) ..4 ({cancer} | cancer)
  even denies
hit  The sun doesn't cause cancer
rule more strength .8 severity high
  (chemicals | stuff | toxins | nanoparticles) in (spf | sunscreen | suncream | "sun cream" | "sun lotion") ..3 (give | gives | cause | causes | causing | "that give" | "that gives") ..2 (cancer | melanoma | "skin cancer")
  unless near 8 (myth | not cause | "n't cause" | no)
hit  its the chemicals in SPF that give you melanoma

claim coconut_oil_sunscreen
rule says strength .8
  ("coconut oil" | "carrot oil" | "raspberry seed oil" | "olive oil" | "beef tallow" | tallow | "red palm oil") ..10 (spf | sunscreen | suncream | "sun cream" | "natural sun" | "sun protection" | "from the sun" | sunburn)
  unless near 8 (after | aftersun | peeling)
hit  Coconut oil is all the SPF you need
hit  We use tallow as natural sun protection
miss Coconut oil is not sunscreen
miss Coconut oil after sunburn smells lovely

claim sunbed_safe
rule says strength .8 severity high
  (sunbed | sunbeds | "tanning bed" | tanning | "base tan") ..6 (safe | safer | healthy | "good for" | "vitamin d" | protects | protect | prevents | "controlled tan" | "clears")
  unless near 6 (fake)
hit  A base tan protects your skin
hit  Sunbeds are safer than the sun
miss Sunbeds are not safe
miss A fake tan is safe tanning

claim microwave_cancer
rule says strength .8
  (microwave | microwaves | microwaved | microwaving) ..8 (cancer | radiation | "kills the nutrients" | "destroys nutrients" | radioactive | "dead food" | "changes the molecules" | irradiates | toxic | carcinogenic)
hit  Microwaves make your food radioactive
hit  Microwaved dinners give you cancer
miss Microwaves do not cause cancer
miss The staff microwave is broken

claim emf_harm
rule says strength .8
  (wifi | "wi-fi" | 5g | 4g | "phone mast" | "phone masts" | "smart meter" | "smart meters" | emf | emfs | "mobile phones" | "cell phones" | airpods | bluetooth | router | routers) ..10 (cancer | tumour | tumours | infertility | sperm | "fries" | frying | radiation | poisoning | sickness | "brain" | headaches | "kills bees" | damages | damage | "cell damage" | radiates)
  unless near 12 (teaching | game | games | fog | trust | guest | password | down | driving)
hit  Your router is frying your brain
hit  5G gives people cancer
miss 5G does not give anyone cancer
miss The ward wifi is down again
rule says_2 strength .8
  (sticker | stickers | shungite | orgone | blocker | blockers | "harmony pendant" | "energy dots" | pendant) ..8 (emf | emfs | 5g | wifi | "wi-fi" | radiation | frequencies | "phone radiation")
  unless near 8 (waste)
hit  These stickers protect you from 5G

claim fluoride_harm
rule says strength .8
  (fluoride | fluoridated | fluoridation) ..8 (poison | poisons | poisoning | toxic | neurotoxin | "lowers iq" | iq | cancer | "pineal" | calcifies | "third eye" | "rat poison" | dumbs | "dumb us" | industrial waste | "mass medication" | sterile | docile | brain | nazi | nazis)
  unless near 8 (levels above | overdose)
hit  Fluoride calcifies your pineal gland
hit  They put fluoride in the water to keep us docile
miss Fluoride is not poison
miss Fluoride varnish day at the school
rule more strength .8
  calcifies (your | the)? (pineal | ovaries | brain | "third eye" | arteries | joints)
  unless near 8 (not | "n't" | myth | vitamin)
hit  it calcifies the ovaries, switch to coconut toothpaste

claim stress_emotion_cancer
rule says strength .8 severity high
  ({cancer} | tumour | lump | illness) ..3 (is | are | 's | comes | come | "caused by" | "grows from" | was) ..5 ("unresolved" | "trapped emotion" | "trapped emotions" | "suppressed anger" | "unforgiveness" | resentment | "held grief" | "emotional wound" | "suppressed emotion" | "negative thoughts" | "negative thinking" | "a lack of faith" | "karma" | "stored trauma" | "unprocessed" | "your own anger")
hit  Breast cancer comes from unresolved grief
hit  A tumour is trapped emotion made solid
miss Cancer does not come from negative thinking
miss Cancer is hard on families

claim positive_thinking_cancer
rule says strength .8
  ("positive thinking" | positivity | "positive mindset" | visualisation | manifesting | manifested | gratitude | "good vibes" | faith | mindset | prayer) ..5 ({beat} | "healed") ..4 ({cancer} | disease | illness)
hit  A positive mindset beats cancer
hit  I manifested and prayer healed the disease
miss Positive thinking does not cure cancer
miss Thanks to all for the positive thoughts

claim fungus_cancer
rule says strength .8
  {cancer} ..2 (is | are | 's) ..3 (fungus | "a fungus" | candida | "a parasite" | parasites | "vitamin deficiency" | "a deficiency" | mould | yeast | "a business" | "man made" | "man-made" | "a survival mechanism" | "a hoax" | "a modern disease" | "not a disease" | "acid" | "acidity")
hit  Cancer is a fungus, that is why soda works
hit  Cancer is just a vitamin deficiency
miss Cancer is not a fungus
miss Cancer is common

claim soya_breast
rule says strength .8
  (soy | soya | tofu) ..6 (gives | causes | cause | feeds | feminises | "man boobs" | "moobs" | "breast cancer" | oestrogen | estrogen)
  unless near 8 (plants | allergy)
hit  Soya gives men moobs
hit  Tofu feeds breast cancer
miss Soya does not cause breast cancer
miss Soy allergy causes hives in some

claim talc_vitamin_cancer
rule says strength .8
  ("vitamin c" | "vitamin d" | "vitamin e" | "vitamin d3" | multivitamin | multivitamins | "high dose vitamins" | selenium | antioxidants | "green tea" | collagen | magnesium) ..5 (prevents | prevent | stops | stop | protects | "no cancer") ..4 {cancer}
  unless near 6 (may | might | help)
hit  Vitamin D3 stops cancer starting
hit  Green tea prevents cancer
miss Vitamin D does not prevent cancer
miss Vitamin D in winter is wise
