# Stances: how a stretch of text is meant. Quotation marks and question marks are handled by
# code; these are the words. Which stance silences which topic stands in topics.yaml.

# --- asks: the author wants to know and asserts nothing -------------------------------------

stance asks

rule anybody_know scope sentence
  (does | do | did | has | have | can | could | would | is)? (anyone | anybody | "any one" | any1 | "any body" | folks) (else | here | out | on)? ..2
  (know | knows | tried | recommend | explain | seen | heard | think | remember | tell | understand | suggest | advise | shed | got)
hit  Does anyone know whether the jab has eggs in it
hit  anyone else heard that chemo is being stopped here
miss Anyone can have the vaccine

rule wondering scope rest
  ((^wonder | unsure | "not sure" | "no idea" | curious | "don't know" | "dont know" | "asking" | "to ask" | "i ask" | "can i ask" | "we ask" | "i asked" | "not certain")
  (if | whether | about | how | why | when | what | is | are) | (ask | asks | asked | asking) about)
  unless near 2 (planning | plan)
hit  I wonder if statins are worth it
hit  not sure whether turmeric does anything
miss She asked me to sit with her

rule asked_whether scope rest
  ^ask ..6 (if | whether)
hit  A reader asks whether cranberry juice cures cystitis
hit  They asked me on the bus if the vaccine alters your DNA
miss She asked me to sit with her

rule is_it scope sentence
  START (so | ok | but | and | right | erm)? (is | are | does | do | did | can | could | should | would | what | why | how | who | which | when)
  (it | this | that | they | these | those | there | we | i | anything | anyone | people)
  ..3 (true | ok | okay | safe | right | worth | normal | possible | real | work | works | allowed | know | mean)
hit  is it true you swallow spiders in your sleep
hit  Is this ok for people with an egg allergy
miss It is true that we are short

rule question_posed scope sentence
  (question | q | "quick question" | "serious question" | "genuine question" | "honest question" | "asking properly" | "asking for a" | "asking for some")
  (is | for | whether | about | a | how | here | friend)
  unless (asked a question | no question)
hit  Genuine question for the pharmacists about CBD oil
miss There is no question that sugar feeds cancer

# --- denies: the thing said is said not to be so --------------------------------------------

stance denies

set not_word = "don't" dont "doesn't" doesnt "didn't" didnt "isn't" isnt "aren't" arent "wasn't" wasnt "weren't" werent
  "won't" wont "can't" cant cannot "couldn't" couldnt "wouldn't" wouldnt "shouldn't" shouldnt "haven't" havent "hasn't" hasnt "hadn't" hadnt
  "mustn't" "needn't" "ain't" aint "n't" not never nor neither nope nay isnae dinnae doesnae cannae wasnae wouldnae didnae arenae dinna canna nowt wisnae widnae couldnae hasnae havenae hadnae willnae didna doesna isna wasna
set no_doubt = "not only" "not just" "no wonder" "no doubt" "no joke" "can't wait" "cant wait" "can't believe" "cant believe"
  "couldn't believe" "won't believe" "wont believe" "wouldn't believe" "not to mention" "why not" "not gonna lie" "not going to lie" "don't mind" "not being funny"
  "cannot believe" "don't get me started" "no lie" "can't help" "couldn't help" "can't stand" "cant stand" "not being rude" "don't tell" "dont tell"
  "don't think i" "never mind" "not even" "not half" "not least" "not to worry" "not meant" "not supposed" "isn't meant" "isn't supposed" "aren't meant" "aren't supposed" "wasn't meant" "wasn't supposed" "weren't meant" "weren't supposed" "nothing beats"
  "can't resist" "cant resist" "couldn't resist" "couldnt resist" "can't complain"
  "can't recommend" "cant recommend" "can't praise" "can't thank" "cant thank" "couldn't recommend" "can't lie" "don't forget" "dont forget" "never forget"
  "never looked back" "never fails" "never loses" "never disappoints"
  "not bad"

set no_doubt_long = "neither here nor there" "nothing short of" "couldn't agree more" "couldn't be happier" "couldn't be prouder" "couldn't have asked for" "never been happier" "never been prouder"
  "never felt better" "never did me any harm" "never did anyone any harm" "never hurt anyone" "never hurt anybody" "never looked back" "not a day goes by" "not too bad" "can't be bothered" "cant be bothered"
  "couldn't be bothered" "couldnt be bothered" "can't be arsed" "cant be arsed" "couldn't be arsed" "couldn't care less" "couldn't run a bath"

# Contempt for what somebody will not or cannot do is put as a negation.
set contempt = "can't even" "cant even" "cannot even" "couldn't organise" "couldnt organise" "can't organise" "cant organise"

# Turned round, a negation asks, or asks for a nod.
set nod = "isn't it" "isnt it" "isn't he" "isn't she" "isn't that" "isn't this" "aren't they" "arent they" "aren't we" "aren't you" "wasn't it" "wasnt it" "wasn't he" "wasn't she" "weren't they" "weren't we"
  "doesn't it" "doesnt it" "doesn't he" "doesn't she" "don't they" "dont they" "don't we" "dont we" "didn't it" "didn't they" "didn't we" "didn't he" "didn't she" "won't it" "won't they" "can't we" "can't they"
  "hasn't it" "hasn't he" "hasn't she" "haven't we" "haven't they" "shouldn't we" "shouldn't they" "shouldn't it" "wouldn't it" "wouldn't they" "innit"

# What somebody is said to hide is said to be so.
set kept_back = "want you to know" "wants you to know" "want us to know" "want you to hear" "want you to see" "want you to find out" "want people to know" "want us to find out" "want anyone to know"
  "tell you this" "teach you this"

# What is not so only on a condition, or of those whom a clause of its own picks out, is not what the sentence denies.
set subordinate = if unless because cos who whoever anyone those

rule negated scope rest
  {not_word}
  unless near 2 ({no_doubt} | {contempt} | {nod})
  unless near 4 ({no_doubt_long} | never (met | seen | known | heard | felt) (a | an | such | so | anything | anyone) | never another)
  unless near 3 ({subordinate} ..1 {not_word} | (told | asked | said | reminder | careful | trying | try | tried | decided | hard | how | pretending | pretend | meant | supposed | promised | managed | best | where | when | what) not to)
  unless near 6 ({kept_back})
hit  Vaccines do not cause autism
hit  Sugar doesn't feed cancer
miss You won't believe the patient I had today
miss They don't want you to know that honey cures hay fever

rule none scope rest
  (no | nobody | none | "no-one" | noone | "no one" | nothing | "far from" | "rather than" | "instead of" | "anything but")
  unless near 2 ({no_doubt} | "no side" | "no need" | "no idea" | "none the less" | "nothing like" | "nothing but" | "nothing better" | "nobody tells" | "nobody wants" | "nobody warns" | "nobody warned" | "nobody knows" | "no one tells" | "no one warns" | "nobody told" | "no business" | "no appointment" | "no appointments" | "no shortage" | "no end of" | "no problem" | "no matter" | "no longer than" | "no more than" | "no less than" | "no later than" | "no sooner" | "in no time" | "no mean" | "no small" | "for nothing" | "next to nothing" | "nothing new" | "nothing wrong with" | "no offence" | "no pressure" | "no rush" | "no worries" | "no fuss" | "no nonsense" | "no thanks to" | "no excuse" | "with no" | "no word of a lie" | "no stranger" | "no joke" | "no doubt" | no ..2 (needed | required | necessary))
hit  There is no mercury in the childhood schedule
hit  There was nobody with him
miss It is no wonder that she cried

rule refused scope rest
  (declined | "turned down" | "said no to" | rejected | "politely declined" | "had to refuse" | "refused to accept" | "had to decline" | declining | unfollowed | blocked)
  unless near 2 (was | were | been | got | gets | being | is | are | be | radio | music | telly | tv | sound | volume | heating | lights | thermostat)
hit  Politely declined a friend request from a patient
hit  Said no to the rep again
miss He said no more than that

rule opposed scope before
  (isn't | "is not" | "are not" | aren't | wasn't | "was not" | isnt | arent) (true | real | right | the | a | how | so | what) ..2
  (case | thing | cure | answer | substitute | replacement | reason | evidence | works | case | treatment)?
hit  That vaccines cause autism is not true
hit  Turmeric for cancer isn't a cure
miss The ward is not ready

rule said_not_to scope previous
  START (but | and | well | no | er | erm | spoiler)? (it | they | that | this | those | these)
  ("doesn't" | doesnt | "does not" | "don't" | dont | "do not" | "didn't" | didnt | "did not" | "isn't" | isnt | "is not" | "aren't" | arent | "are not" | "won't" | wont | "will not"
   | "can't" | cant | cannot | "can not" | "never did" | "never has" | "never have")
  (PAUSE | true | real | right | safe | so | proven | how | work | works | happen | cause | causes | cure | cures | help | kill | alter | change | contain | exist | stop | prevent | treat | feed | a | the | any | that)
  unless (matter ; mean ; help that ; know ; care ; want ; like ; need ; get ; understand ; realise ; tell ; me ; ask ; reply ; answer)
hit  Some say that an onion in a sock cures a cold. It doesn't.
hit  Vaccines cause autism, they say. They do not.
hit  Read that garlic cures an ear infection. It does not, it makes your ear smell of garlic
miss Garlic cures it. It does work, doesn't it
miss Garlic cures it. They don't know what they are missing
miss Someone has put my photo up. It isn't me

# --- condemns: brought up in order to speak against it ---------------------------------------

stance condemns

set wrong_word = false untrue wrong nonsense rubbish fake bogus baloney bunkum misinformation disinformation quackery dangerous irresponsible outdated
  "a myth" "a lie" myths "a scam" "a con" phishing "a phish" debunked discredited "not true" unacceptable disgraceful appalling shameful harmful unkind
  "fake news" scaremongering disproved disproven "pseudo-science" pseudoscience garbage claptrap codswallop twaddle tosh bollocks bull
  "out of date" "inexcusable" "not ok" "not okay" "not acceptable" "not on" "bad advice" "terrible advice" "poor advice" cruel

rule named_false scope sentence
  (this | that | it | which | they | these | those | story | claim | claims | post | idea | rumour | video | advice | belief)
  (is | 's | are | was | were | s) (just | simply | all | also | plain | both | so | utterly | completely | total | totally | absolute | pure | actually | again)? ..1 {wrong_word}
  unless near 6 (pharma | "big pharma" | doctors | government | mainstream | "put about" | industry)
hit  This is false. You cannot check your heart by humming.
hit  That claim is simply untrue, sugar does not feed cancer
miss It is a long way to Leeds

rule myth scope sentence
  (myth | myths | mythbusting | mythbuster | "myth-busting" | debunk | debunked | debunking | debunks | misinformation | disinformation | "fact check" | "fact checked"
   | factcheck | "full fact" | "fact checkers" | "old wives'" | "urban legend" | misconception | misconceptions | "fake news" | hogwash | quackery | pseudoscience
   | discredited | disproved | disproven | "struck off for" | "zero evidence" | "no evidence" | "no good evidence" | "isn't good evidence" | "not supported")
  unless near 6 (pharma | "big pharma" | "put about" | mainstream)
hit  Myth: sunscreen causes cancer
hit  Debunked again: vaccines and autism
miss A legend in her own lunch break

rule stop_it scope sentence
  (please | can | could | let's | lets | time | "time to" | must | should | we | they | people | just | "need to")? (stop | quit | retire | ban | bin | scrap | drop | ditch)
  (saying | calling | telling | sharing | spreading | using | posting | pushing | peddling | promoting | claiming | believing | blaming | joking | mocking | laughing
   | labelling | judging | describing | asking | "the word" | "the phrase" | "the term" | "that word" | "that phrase" | "this phrase" | "this word")
hit  Please stop saying that vaccines cause autism
hit  Can we retire the phrase bed blocker
miss Stop taking your statins today

rule do_not_trust scope sentence
  (don't | dont | "do not" | never | not | please) ..1 (fall | believe | trust | buy | click | share | "pass it" | forward | listen | swallow | "be fooled")
  ..1 (for | everything | anything | it | into | that | this | these | those | the | on | in | to | them)
  unless near 1 ((we | i | they | he | she | you) (don't | dont | never))
  unless near 2 ((will | would | i do | we do | could | did) not)
hit  Don't fall for the miracle cure adverts
hit  Please don't share this rumour about the jab
miss I believe that chemo is poison

rule warning scope document
  ("scam alert" | "scam warning" | "fraud alert" | "fraud warning" | "phishing alert" | "beware of" | beware | "is a scam" | "it's a scam" | "its a scam" | "a phish" | "its a phish"
   | "scam texts" | "scam text" | "scam emails" | "scam e-mail" | "phishing test" | "phishing email" | "phishing emails" | "phishing e-mail" | "fake texts" | "fake qr" | "fake parking"
   | "report it to" | "report phishing" | "action fraud" | "trading standards" | "hang up" | "watch out for" | "don't click" | "dont click" | "do not click" | "forwarded it to 7726" | "7726"
   | "will never ask" | "would never ask" | "never ask you" | "never give" | "never ask for" | "got scammed" | "been scammed" | "was scammed")
hit  Scam alert: the voucher link is not from us
hit  The bank will never ask you for your password
miss The scan showed nothing new

rule indignant scope sentence
  (appalled | disgusted | ashamed | shocking | horrified | furious | "sick of hearing" | "tired of hearing" | "fed up of hearing" | "fed up with hearing" | "shame on" | "call out" | "calling out"
   | "called out" | "speak up against" | "stand up to" | "zero tolerance" | "no excuse" | "no place" | "has no place" | "breaks my heart" | "hate hearing" | "hate it when" | "makes me wince")
  (that | at | by | of | to | people | when | on | for | in | those | this | how | anyone | colleagues | staff | nurses | doctors)
hit  Appalled that people still call patients bed blockers
hit  Calling out those who say chemo is poison
miss We were shocked to win the cup

rule nobody_should scope rest
  (nobody | "no one" | "no-one" | noone | staff | nurses | doctors | people | you | we | they) (should | must | ought) (ever | never | not)
hit  Nobody should ever say that chemo is poison
miss Nurses should rest more often

rule own_error scope sentence
  (i | we) (was | were | got) (this | it | that)? (so | quite | completely)? (wrong | mistaken)
hit  I was wrong about insoles fixing back pain
miss I was on nights

# --- jokes: marked as not meant ---------------------------------------------------------------

stance jokes

rule satire scope document
  (satire | satirical | parody | sarcasm | sarcastic | "spoof" | "april fool" | "april fools" | "joke account" | "for the hard of thinking" | "not a real" | "coming to my ted talk" | "haiku" | "limerick")
hit  SATIRE: introducing the foot patch that cures Mondays
miss Saturday is my day off

rule kidding scope sentence
  ("just kidding" | "only kidding" | kidding | "only joking" | "just joking" | joking | jk | "jokes" | "as a joke" | "said no one ever" | "said no nurse ever" | "said nobody ever"
   | "tongue in cheek" | "in a parallel universe" | "not really" | "obvs not" | "obviously not")
  unless near 2 (not | no | never | "n't" | aside | apart)
hit  Sugar cures everything, only joking
hit  Sugar cures everything, jk
miss I am not joking about this

# --- instructs: tells people how to do right ----------------------------------------------------

stance instructs

rule guidance scope sentence
  ("top tip" | "top tips" | reminder | "friendly reminder" | "gentle reminder" | "remember to" | "please remember" | "make sure" | "always check" | "if in doubt" | "when in doubt" | "how to spot"
   | "know the signs" | "signs of" | "the rule is" | "our policy" | "good practice" | "best practice" | "the guidance says" | "guidance is clear" | "we teach" | "i teach")
  unless near 2 ("reminder that")
hit  Reminder: lock your screen before you leave it
miss They reminded me of home

rule if_asked scope sentence
  START ..1 (if | when | whenever | should) (you | someone | somebody | anyone | a | any | your | patients | they | ever) ..4
  (asks | ask | sends | send | adds | add | messages | message | see | sees | receive | receives | get | gets | offers | calls | contacts | tries | posts | follows | requests)
hit  If a patient sends you a request, decline it kindly
hit  If someone offers you a post for money, tell us
miss When we got home it was dark

rule never_do scope sentence
  START (please | remember | so | and | always | folks | colleagues)? (never | "don't" | dont | "do not" | avoid) (ever | just)?
  (share | post | give | accept | add | put | use | take | click | send | name | tag | stop | leave | open | tell | write | photograph | mention | let | forward | ignore)
hit  Never share your login with anybody
miss I never said a word

# --- imagines: invented, hypothetical, played ----------------------------------------------------

stance imagines

rule suppose scope sentence
  (imagine | imagining | PAUSE suppose | supposing | hypothetically | hypothetical | "let's say" | "lets say" | "let us say" | "pretend that" | "pretend you" | "pretend we" | "let's pretend" | "lets pretend" | "what if" | "for the sake of argument" | "thought experiment" | "in theory"
   | "made-up" | fictional | fictitious |
   (is | are | was | were | all | it's | he's | she's | completely | totally | entirely | story | name | names | patient | PAUSE) "made up" | "made up" (patient | patients | person | people | name | names | case | cases | example | story | one) | i made (him | her | them | it) up
   | (is | are | was | were | all | entirely | PAUSE | i) invented | invented (patient | patients | person | people | name | names | case | cases | example | story | one) | "not a real patient" | "imaginary" | "worked example" | "teaching case" | vignette)
  unless near 3 (don't | dont | can't | not | couldn't | imagine (being | paying | getting | sending | having | thinking | needing | going | doing | working | the) | imagine that | imagine (it's | its) | was invented | were invented)
hit  Imagine a patient who adds you on Facebook
hit  A fictional patient, Mrs Bean of ward nine
miss I can't imagine how she felt

rule story scope sentence
  ("in the book" | "in my novel" | "my novel" | "in the novel" | "the novel is" | "the novel follows" | "the novel tells" | "in the film" | "in this series of" | "in the play" | "the drama" | "the sitcom" | "on casualty" | "in casualty" | "call the midwife" | "holby" | "in episode"
   | "the plot" | "my character" | "the character" | "in chapter" | "the storyline" | "fan fiction" | "short story" | "in the programme")
hit  In the film he bites the nurse
miss We booked in for a film night

rule practised scope sentence
  (manikin | mannequin | "sim man" | simman | "resusci annie" | "simulated patient" | "simulated" | simulation | "sim day" | "role play" | "role-play" | roleplay | "an actor" | actors | "in the osce" | "in my osce" | "in our osce" | "osce patient" | "osce actor" | "mock station")
  unless near 2 (simulation (suite | room | lab | centre | team | lead))
hit  In the simulation our patient arrested twice
miss My sister is similar

rule dreamt scope sentence
  (dreamt | dreamed | dreaming | "a dream" | dreams | "keep dreaming" | nightmare) ..1 (that | about | of | where | i | we | last)
hit  I dreamt that a patient followed me home
miss A dreamy afternoon by the sea

# --- reports: somebody else says so, or it was so once -------------------------------------------

stance reports

set speaker = people folk folks they he she mum mam dad nan gran grandma grandad grandmother granny mother father sister brother aunt auntie uncle cousin friend mate husband wife partner neighbour
  influencer celebrity bloke man woman someone somebody papers newspaper headlines internet google tiktok facebook "the internet" "mother-in-law" "father-in-law" rep advert adverts leaflet textbook textbooks influencers lola
set says = says said say claims claimed claim reckons reckoned reckon thinks thought think believes believed believe swears swore swear insists insisted insist told tells announced
  declares posted wrote writes argues argued argue

rule they_say scope rest
  {speaker} (also | always | often | once | still | now | just | who | even | keep | kept)? {says}
  unless near 3 (i | me | my | "as i" | "like they" | "says it" | "said it" | "says hello" | "said hello" | when (he | she | they) said)
  unless near 2 ((he | she | they | man | woman | who) (wrote | writes | told | tells | thought | posted))
hit  Some people say that vaccines cause autism
hit  It is sad that folk still think antibiotics cure colds
hit  The advert claimed it cures arthritis
miss I said what I said about the car park

rule my_kin_says scope rest
  my ("mother-in-law" | "father-in-law" | {speaker}) (also | always | often | once | still | now | just | who | even)? (says | said | claims | claimed | reckons | swears | swore | insists | thinks | believes | believed)
hit  My nan swears that butter is good for burns
miss My car says it needs oil

rule hearsay scope sentence
  ("i was told" | "we were told" | "i've heard" | "i hear" | "heard that" | rumour | rumours | "word is" | allegedly | "doing the rounds" | "going round" | "goes round" | "going around" | "being passed round" | "sent to me"
   | "according to the internet" | "people claim" | "conspiracy theory" | "conspiracy theories" | "the theory goes" | "so-called" | "in the news" | "old wives")
  unless near 3 ((rumour | rumours) (control | are | need | must | is wrong))
  unless near 3 ((going | goes) round the (back | houses | corner | bend | side))
hit  A rumour is going round about the jabs
hit  In the news again, the man who cured cancer with bees
miss We went round the houses

# A year of this lifetime is only when it was, unless somebody was told or taught something.
rule long_ago scope sentence
  (in | until | before | around) (the | about | early | late)? (num(1200..1949) | num(1950..1999) ..12 (told | taught | thought | said | believed | advised | gave | could | mothers | doctors))
  unless near 8 (i | i've | i'd | trained | qualified | born)
hit  In 1665 you could buy a dried toad against the plague
hit  In 1989 my mum was told to put me down on my front
miss We have 1500 beds in two sites

rule in_the_past scope sentence
  ((they | people | we | you | folk | doctors | nurses | midwives | mothers | mum | nan | gran | everyone | everybody | it) ..1 "used to" | "i used to" (think | believe | say | tell | teach) | "in the olden days" | PAUSE "back then" | "in those days" | victorian | victorians | medieval | "last century" | ("years ago" | "decades ago") ..3 (doctors | they | people | mothers | everyone | nurses | midwives | surgeons | folk | told | taught | thought | believed | gave) | "once believed" | "once thought" | "at one time" | "we now know" | "we know more now"
   | "was taught" | "were taught" | "older advice" | "the old advice" | historians)
  unless near 4 ("years ago" (today | this | i | we | my) | (i | we | my) ..3 "years ago" | "like a victorian")
hit  They used to give brandy to babies
miss I work nights now

rule known_better scope document
  ("we know more now" | "we know better now" | "we now know better" | "we know different now" | "advice has changed" | "guidance has changed" | "the advice now is" | "things have moved on")
hit  My nan weaned us at eight weeks. We know more now.
miss We now know who won

rule studied scope sentence
  ("cochrane review" | "cochrane reviews" | "the cochrane" ..1 found | "systematic review" | "systematic reviews" | "meta-analysis" | "clinical trial" | "clinical trials" | "in mice" | "small study" | "the evidence for"
   | (trial | trials) ..1 (of | gave | found | showed | shows | suggest | suggests | compared | tested | say | says))
hit  A trial of turmeric for gout found a small effect
miss It was a trying day

# --- wishes: hoped for, planned, feared; not so -----------------------------------------------------

stance wishes

rule hoped scope rest
  ("i wish" | "we wish" | wishing | "if only" | "would love" | "i'd love" | "we'd love" | hoping | hopefully | "i hope" | "we hope" | "fingers crossed" | "one day" | "some day" | "someday" | "looking forward to" | "can't wait to"
   | "dream of" | "i want to" | "would like" | "i'd like" | "hopes to" | "hope to" | "may one day" | "towards a" | "in search of" | "searching for" | "the search for" | "to find a" | "raising money" | "raise money" | fundraising | "research into" | "researching")
  unless near 3 (want to (say | write | thank | be | talk | share | add) | (i'd | i | would) ..1 like to (dispute | say | complain | report | raise | point | add | thank | confirm))
hit  I wish somebody would cure cancer
hit  Raising money to find a cure for dementia
miss She was wished well by all

# --- declares: an interest is named ------------------------------------------------------------------

stance declares

set ad_word = ad advert advertisement advertorial sponsored gifted affiliate affiliates sponsor
  "paid partnership" "paid promotion" "paid ad" "paid post" "press trip" "pr invite" "pr gift" "pr product" "commission link" "affiliate link" "affiliate links" "brand partner" "brand ambassador" "in partnership with" "in collaboration with"
set ad_not = "not an ad" "not ad" "isn't an ad" "not sponsored" "not gifted" "isn't sponsored" "not paid" "not affiliated" "no ad" "ad hoc" "ad free" "ad-free" "ad lib" "small ad" "an ad for" "advert for" "tv advert" "telly advert" "the advert" "job advert" "an advert"
  "these ads" "the ads" "shred ads"

rule labelled_ad scope document
  {ad_word}
  unless near 5 (nurses | 5k | 10k | marathon | macmillan | hospice | "sponsor me" | "sponsor form" | "sponsor link" | "sponsor page" | km | mile | miles | walk | run | visa)
  unless near 3 ({ad_not} | unlabelled | "forgot to" | hidden)
hit  #ad My favourite cushion for long shifts
hit  Gifted by the makers, views my own
miss This is not an ad, I just love it

rule named_interest scope document
  (i | we | i'm | im | we're | my | our | "i am" | "i'll" | "i've") ..3
  ("work for them" | "work for the company" | "am paid" | "paid by" | "paid for this" | "get paid" | "was paid" | "been paid" | "own this" | "own it" | "own the" | "run this" | "gain from" | "earn from" | "earn commission" | "earn a commission"
   | "get commission" | "a commission" | "took their fee" | "a shareholder" | "shares in" | "hold shares" | "own business" | "own course" | "own company" | "own clinic" | "own practice" | "little business" | "co-own" | "set up this" | "founded" | "is my job" | "i make money" | "make money from"
   | "paid consultant" | "paid adviser" | "paid speaker" | "speaker fee" | "speaker fees" | "benefit from" | "benefit financially" | "profit from" | "stand to gain" | "financial interest")
  unless near 3 (nobody | not | never | no | "n't" | don't | without | "didn't")
hit  I earn commission from every box, so weigh my words
hit  I run this class and I am paid for it
miss Nobody pays me and I gain nothing from it

rule declaration scope document
  ("conflict of interest" | "conflicts of interest" | "interest declared" | "interests declared" | "declaration of interest" | "declare an interest" | "declared interest" | "full disclosure" | "disclosure" | "disclosing" | "i declare" | "for transparency" | "in the interest of transparency"
   | "coi" | "to be transparent" | "to be upfront" | "to be open")
  unless near 2 (no | without | statutory)
hit  Full disclosure: the clinic is mine
hit  For transparency, my husband owns the shop
miss Disclosures of assets are due in May
