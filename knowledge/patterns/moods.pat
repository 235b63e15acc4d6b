# How a clause is put. MOOD says what a sentence is (an order, a wish, a request, a disclaimer, a joke) for those who
# read what a text does; unlike a stance it silences nothing. Where a stance says the same, it says it too.

mention MOOD[is=instructs]

rule order
  START (EMOJI | please | pls | plz | just | and | so | then | now | first | also | always | right | ok | folks | guys | everyone | everybody | girls | lads | ladies | all | colleagues | team | NUMBER | MIXED)? (please | pls | just | NUMBER)? ORDER_VERB[sure!=no]=it (WORD | NUMBER | HANDLE | LINK | MIXED | END)
  unless (START ..2 (do | have | will | can | did) (you | u | i | we | they | anyone | anybody))
  unless (START ..1 (ring ring | think "pink" | "get well" | "try me" | "come on" | "let me" | "thank" | "see you" | "drop in" | "looks" | look at | "go figure" | "give or take" | "like i said" | "bear in mind that" | "hide and seek"))
  unless (START ..1 ORDER_VERB (is | was | are | were | bought | cost | costs))
hit  Boil three onions and drink the water
hit  please keep asking me to things
miss The boiled onions were nice

rule order_here
  PAUSE (please | pls | just | and | so | then | now | never)? (ask | ring | call | text | press | don't | dont | "do not" | delete | read | skip | ignore | share | pray | send | come | book in | dm | click | collect | bring | vote | sign up | apply | take | give | try | add | put | avoid | visit | pay)=it (me | him | her | them | us | it | your | ur | the | a | an | this | that | for | 111 | 999 | NUMBER | in | to | on | to | "round" | PAUSE)
  unless (i | we | they | he | she | who | that | to (ask | ring | call | text))
hit  Visiting is back, ring 111 before you come
miss They ring 111 for anything

rule negative_order
  (START | PAUSE) (please | pls | folks | girls | lads | so | and | EMOJI | all)? (don't | dont | "do not" | never | "not to" | nobody) (EMOJI)? (ever | you | even | go | be | take | tell | post | share | ring | forward | ask | buy | waste | let | give | put | say | miss | click | wait | believe | use | come | lift | forget | try | bother | worry | send | touch | open | leave)
  unless (i | we | never (again | mind | been | had | seen) | START (never) (i | we | a | the | had | been | did))
hit  dont take the tablets, they rot you
miss I don't take tablets

rule if_then
  START (if | when | unless) ..14 (ring | call | dial | press | ask | contact | see | speak | tell | text | email | chip | take | stop | get | book | come | go | drop | visit | give | dm | inbox | message | keep | seek | try | say | use) (111 | 999 | NUMBER | me | us | your | the | a | in | to | it | help | them | him | her | straight | HANDLE)
  unless (START (if | when) ..14 (i | we | he | she | they | would | you | who | to | can | must) (ring | call | ask | see | tell | take | get | come | go | give | use | try | stop | keep | say))
hit  If you feel worse ring 111 today
miss If you ring 111 today we win

rule clause_order
  PAUSE (and | n | an | then | so | please | pls | just | always | now)? ORDER_VERB[sure!=no]=it (your | ur | yer | the | it | them | this | that | these | some | somebody | someone | something | a | an | me | us | back | alone | well | it's | whatever | whatever's)
  unless near 8 (i | i'm | im | i've | ive | i'd | we | we're | we've | he | he's | she | she's | they | they're | who | mum | dad)
  unless near 3 (to | will | can | could | would | should | must)
  unless near 1 ("let me")
hit  Butter first, then flour, and keep it cold
hit  If yours came today: eat something, sit down
miss We fried the eggs, read the paper and left
miss Kept his coat on and, in the end, let me see why

# A verb that may be a noun is an order where it opens the sentence and a thing follows.
set thing = your ur yer ya the it them this that these those his her him our us every each some any all both whatever what yourself yourselves

rule order_thing
  START (EMOJI | please | pls | plz | just | and | so | then | now | first | also | always | only | best | right | ok | folks | guys | everyone | everybody | girls | lads | ladies | team)? ORDER_VERB[sure=no]=it {thing}
  unless (START ..1 (put | cut | set | read | help | like | love | miss | rest | support | visit | run | walk) (this | that | the | what | it))
hit  Scan this for the canteen voucher
hit  Treat your feet to an hour at the baths
miss Scan booked for Monday

# Without a subject the past looks the same, so nobody who could have done it may stand near.
rule order_past
  START (EMOJI | please | pls | plz | just | and | so | then | now | first | also | always | only | best)? (cut | put | set | read)=it (it | them | your | ur | yer | the | this | these | those | some | any)
  unless (i | i've | ive | my | we | me | our | last | yesterday | ago | today | tonight | was | were | had | got | he | she | they | him | this ..1 on)
hit  cut it back hard in feb
miss Cut it last week, twice

# More verbs, that are orders only where a sentence or a pause sets them off: ORDER_VERB is what detectors learnt from.
set more_sure = accept allow apologise breathe brush bury carry complete consider decline defrost describe dial ensure escalate
  forgive gather grab grate grind insist introduce jot lean measure notify pour practise prepare pretend protect prove pull raise
  rebook recite recycle reduce refer reheat relax remind seek sieve sip spell stand strap submit taper teach thank tidy tie toss
  unfriend untag verify weigh
set more_noun = block change charge clean clear close dry grease hand head heat hit knit label light line mute nip pack paint park
  pass phone plan plant play point print record roll season shut sort step store stroke test tick top touch trust type update water
  wave

rule more_orders
  START (EMOJI | please | pls | plz | just | and | so | then | now | first | also | always | only | best | right | ok | folks | guys | everyone | everybody | girls | lads | ladies | team)? {more_sure}=it (WORD | NUMBER | MIXED | HANDLE)
  unless (START ..2 {more_sure} (is | was | are | were | of | and | to | from | you (for | so | to)) | START ..1 thank you | START ..1 (stand down | pretend play))
hit  Consider a helmet
hit  Always carry a spare set of plates
miss The considered answer is no

rule more_orders_mid
  PAUSE (and | n | then | so | please | pls | just | always | only)? ({more_sure} | {more_noun})=it (your | ur | yer | the | it | them | this | that | these | those | her | him | us | me | yourself | on | it's)
  unless near 6 (i | i'm | im | i've | ive | i'd | we | we're | we've | he | he's | she | she's | they | they're | who | "light on" | "line on" | "charge on" | "head on")
hit  apnoea girlies: change the mask, thank me later
miss We changed the mask, dried it and left

rule please_do
  PAUSE (so | and | but | then | also | or)? (please | pls | plz | kindly) (all | just | also | always | now)? ORDER_VERB=it (WORD | NUMBER | HANDLE | LINK | MIXED)
hit  It takes two minutes, so please do both
hit  The form is below, so please find it
miss The menu may please visit readers

rule please_do_late
  (please | pls | plz) ORDER_VERB=it (your | ur | the | it | them | this | that | these | some | a | an | me | us | him | her | my | our | all | attached | below | NUMBER)
  unless near 4 (can | could | would | will | may | to please | i | "please may")
hit  As agreed please find all the lectures below
miss Can you please find the lectures

rule everyone_do
  PAUSE (everyone | everybody | girls | lads | ladies | folks | guys | team | "one of you" | "the rest of you")  (please | pls | just | go)? ORDER_VERB=it (your | ur | the | it | them | this | that | some | a | an | me | us | him | her | up | round | back | for | to | WORD)
  unless near 6 (we | they | i)
hit  operation cake, everyone bring a tin
miss everyone brought a tin

rule if_clause
  START (if | when | whenever | unless | once | before | until) ..14 PAUSE (please | pls | just | then | so | always | do | first)? ORDER_VERB=it (WORD | NUMBER | END)
  unless (START (if | when | whenever | unless | once | before | until) (i | we | my | i'm | we're))
hit  If a Deaf person is in pain, write short words
hit  If you can give blood, do
miss When we got home, wash day was over

rule if_run_on
  PAUSE (if | when | whenever | unless) (you | u | you've | you're | your | ur | someone | somebody | someones | anyone | they | it | its | it's) ..14 (wash | look | write | lean | leave | check | phone | find | sit | rest | drink | avoid | put | hold | push | bring | report | swap | change | wear | cover | lie | carry | open | follow | remember | skip) (your | ur | yourself | it | them | the | a | at | for | on | up | down | out)
  unless (START ..14 (i | we | he | she | they | you | u | who | to | can | must | could | should | will | would | please | and | they'll | you'll) (wash | look | write | lean | leave | check | phone | find | sit | rest | drink | avoid | put | hold | push | bring | report | swap | change | wear | cover | lie | carry | open | follow | remember | skip))
hit  If you feed lambs at a farm park wash your hands with soap
miss If you wash your hands you keep well

rule lets
  PAUSE (so | and | now | right | ok | come on | please | pls)? (let's | lets | "let us") WORD
  unless near 2 ((let's | lets) (see | say | face | be | not | me | him | her | you | the | them | us | it | hope | pray | just say) | who | which | that | "let us" (know | down | in | out | go | have))
hit  let's rank the biscuits in the staff room
hit  taking over the page today 🤪 let's rank the biscuits
miss She lets the room to nurses

rule be_so
  PAUSE (please | pls | so | and | but | just | always | girls | lads | folks)? be (kind | kinder | nice | nicer | gentle | careful | patient | aware | honest with | good to | quick | ready | sure | wary | vigilant | prepared | yourself | there for | mindful | respectful | sensible)
  unless near 2 (be (nice | good | kind) to (have | see | take | get | be | know | hear | meet | go | do))
hit  never met a lead without good pens, be nice to them
miss I try to be kind

rule do_not
  PAUSE (please | pls | plz | so | and | but | just | girls | lads | ladies | folks | guys | everyone | also)? (don't | dont | "do not") (ever | you | even | just | all)? (ORDER_VERB | expect | breathe | panic | stress | fret | blame | assume | rush | rely | mess | fall | skip | judge | rinse | hang | google | lie | drive | crush | feel bad | feel guilty)
  unless near 4 ((don't | dont) (ever | you | even | just)? (see | think | like | miss | mind | remember | sleep | speak | get | follow | smell | watch | spend | live) | (don't | dont) ask (PAUSE | how | about) | i | we | they)
hit  Please don't breathe into a paper bag
hit  dont expect me to hold your hand
miss I don't cut my own hair

rule order_thing_mid
  PAUSE (and | then | so | just | always | now)? (leave (it | them | him | her | well) | (drop | post | cover | open | order | report | scan | support | break | fix | treat | tag | name | fold | sign) (your | ur | yer))=it
  unless near 8 (i | i'm | im | i've | ive | i'd | we | we're | we've | he | he's | she | she's | they | they're | who)
  unless near 3 (to | will | can | could | would | should | must | on)
hit  Butter, then flour, and leave well alone
hit  r/biscuits: post your crumbliest
miss We buttered it, floured it and left it

rule and_do
  START (EMOJI | please | pls | just | so | then | now)? ORDER_VERB[sure!=no] ..7 and (then | just | please)? ORDER_VERB=it (WORD | NUMBER | END)
  unless (START ..7 (i | we | he | she | they | you | u | is | was | are | were | who | to | can | will) ..7 and)
hit  Wait there and see if he sings again
miss I go and see the band

rule you_just
  (you | u | ye) (can | could)? just (ring | text | message | call | come | shout | ask | pop | tell | give | let | bring | drop | dm | email) (me | us | if | in | over | round | when | any | your | the | it)
  unless near 2 (if | when | did | have | have ..1 just)
hit  I've your number so you just ring me any time
miss If you just ring me I cry

rule best_do
  PAUSE (best | better | "you'd best" | "you just" | "u just" | "you can just" | "just you" | "make sure" | "be sure to" | "remember to" | "always") (to | you)? ORDER_VERB=it (your | ur | the | it | them | this | him | her | me | us | a | an | for | any | with | before)
hit  Best ask the family, love
miss The best ask of the day

rule reminder
  (START (reminder | psa | "public service announcement" | "top tip" | "top tips" | rules | rule | tip | tips | advice | "gentle reminder" | "friendly reminder" | "polite reminder" | attention | notice | "step 1" | "step one" | recipe | method))
hit  reminder we are not to put plates on insta
miss They reminded us of plates

rule tips_listed
  START ..3 (tips | tip | hack | hacks | rules) PAUSE (WORD | NUMBER) ..19 END
hit  fieldwork tips: eat breakfast, bring a coat
miss The tips were good

rule you_should
  (you | ye | u | folk | people | we) (should | must | need to | "have to" | "want to" | "ought to" | "had better" | "better") (just | really | always | all)? (come | bring | put | start | switch | swap | leave | keep | speak | phone | contact | book | change | wear | read | stay | have a | give | make | do | ring | see | stop | take | get | go | try | ask | use | avoid | check | tell | report | call | drink | eat)
  unless (if | when)
hit  you should ring the surgery today
miss you rang the surgery today

mention MOOD[is=asks]

rule request
  (START | PAUSE) (please | pls | plz | pleeease | guys | "guys pls" | hi | "hi all" | hello)? (please | pls | plz)? (can | could | would | will | may) (you | u | ye | someone | somebody | anyone | anybody | i | we | two of you | one of you | the | staff | all | whoever | whichever) ..6 (please | pls | plz | tell | send | cover | help | swap | check | bleed | re-bleed | ring | join | have | spare | let | move | give | bring | recommend | lend | drop | pass | share | take)
  unless (START (can | could) (you | u) (believe | imagine | not))
hit  Can you re-bleed this one please
hit  Hi all, please may I join
miss The can you bought is empty

rule please
  START (guys | folks | hi | hello | everyone | all)? (please | pls | plz | pleeease) (add | help | share | boost | vote | support | sponsor | rt | retweet | donate | accept | follow | like | send | consider | pass) (me | us | my | our | this | until | the | him | her | his | it | WORD)
hit  Please add me so you can see his photos
miss Please your mother and write

rule who
  START (so | ok | and | but | right | EMOJI)? ..1 (who | who's | whose | whos | what's | whats | where's | wheres | anyone | anybody | any1) ..1 (in for | left | has | had | is | wants | want | got | fancies | going | took | put | up for | know | knows | free | seen | nicked | moved | ate | drank | for | around | about | else)
  unless (who (cares | knew) | "who has the" | who's who)
hit  who left the sluice like that again
hit  anyone free to swap Friday
miss The man who left the sluice was kind

rule asked_politely
  ((please | pls | plz) (can | could | may | would | will) (i | we | you | u | someone | somebody | somone | anyone) | (START | PAUSE) (could | may | would) (i | we | you | u) (please | each | all | both | kindly | just | possibly | have | be | send | WORD))
  unless (START would (you | u) (believe | not | ever))
hit  Dear Jan please could I have the week in June
hit  Team, could you each fill in the sheet
miss The team could each fill a bath

rule how_are
  (hows | how's | PAUSE (so | and | but)? ("how are" | "how r" | "how is")) (your | ur | that | the | you | u | things | everyone | everybody | yous | ye | life | it going)
  unless (this is | that's | thats | show | see | know | tell | about | "how are you supposed" | "how's your father")
hit  Promised I'd find you x hows that arm
hit  Found you at last, how are you
miss That is how the arm was

rule anyone_wanting
  START (hi | hello | so | ok)? (anyone | anybody | any1) (in | on | from | at | with | out | up | near | around | else | here | about | going) ..7 (want | fancy | free | willing | able | interested | "up for" | got | seen | have | know | selling | need)
  unless (who | can | could | may | should | must | will)
hit  Anyone in the study group want to swap days
miss Anyone who wants a swap can ask

rule guess
  START (so | ok | well | right)? guess (who | whos | who's | what | which | whose) WORD
  unless (guess what (i | we | happened | arrived | day))
hit  guess what he's told his missus
miss Guess what day it was

rule wanted_please
  (prayers | help | advice | recommendations | suggestions | opinions | thoughts | volunteers | donations | tips | ideas) (please | pls | plz | needed | wanted)
  unless (no | not | if)
hit  Prayers please for Desmond
miss No tips please

rule elses
  START (anyone | anybody | any1) (else's | elses | else) WORD
  unless (who | can | could | would | should | will | anyone else would)
hit  Anyone else's children only ever ill on a Sunday
miss Nobody else's children are ill

rule grateful_if
  (i'd | we'd | "i would" | "we would" | i | we | would) (be | be so | be very | be most)? (grateful | obliged | appreciate it) (if | for any) (you | anyone | anybody | somebody | someone | people | your | it | the | help | advice | tips | pointers)
hit  I'd be grateful if you would reply by Friday
miss I was grateful that you replied

rule want_to_know
  (i | we) (just | really | only)? (want | need | wanted | would like) to know (if | whether | what | how | who | why | where | when)
hit  I just want to know if he is all right
miss They know what I want

rule who_is_it
  START (so | ok | and | but | right | well)? (who | whos | who's | "how much" | hows | how's | "what u" | "what time" | whens | when's | "which of you") WORD
  unless (START ..1 (who (cares | knew) | who's who | "how much longer can"))
hit  who designed these bibs
hit  hows wee Jim
miss The man who designed these bibs

rule like_to
  ((i'd | "i would" | we'd | "we would") like to (enter | close | open | book | apply | request | report | order | know | cancel | change | renew | register | ask | join | arrange) | START ..6 looking for (people | someone | somebody | anyone | a | an | any | recommendations))
  unless (he | she | they | who | stop | looking for ..3 (ROLE | jobs))
hit  I'd like to enter a team of four
hit  First year at Salford, looking for people to share a car
miss They went looking for a quieter café

rule any_idea
  (any (idea | ideas | tips | advice | recommendations | suggestions | clue) | "does anybody know" | "does anyone know" | "folk aye ask" | "please advise" | "help please" | "hive mind" | "asking for a friend" | "quick question")
hit  any idea when the bus comes
miss many ideas came by bus

mention MOOD[is=wishes]

rule greeting
  (START | PAUSE) (EMOJI | a very | very | wishing you | wishing everyone | wishing you all | here's to)? (a | "have a")? (happy | merry | "happy belated" | belated) (birthday | "birth day" | bday | christmas | xmas | new | easter | eid | diwali | hanukkah | anniversary | mothers | mother's | fathers | father's | halloween | pride | retirement | valentine's | valentines | ramadan | holi | vaisakhi | "world" | nurses | international | AGE_FORM | monday | friday | weekend | lunar | hogmanay | st | bonfire | pancake | midwives)
hit  Happy birthday to our Jean
hit  HAPPY 60TH to our Pauline
miss Happy people live long

rule well_wish
  ((START | PAUSE) ..1 (congratulations | congrats | "good luck" | "best of luck" | "best wishes" | rip | "r.i.p" | "rest in peace" | "rest easy" | "fly high" | "sleep tight" | "get well" | "get well soon" | "sending love" | "sending hugs" | "thoughts and prayers" | "thinking of" | "god bless" | "bless you" | "in memory" | "in loving memory" | "remembering" | condolences | "deepest sympathy" | "so sorry" | "so very sorry" | "very sorry" | "sorry for your loss" | cheers | "welcome to" | "safe travels" | "enjoy your" | "eid mubarak" | "ramadan mubarak" | "ramadan kareem" | "shana tova" | "chag sameach" | "gong xi" | "nadolig llawen" | "penblwydd hapus" | "merry christmas" | "all the best" | "many happy returns" | "bon voyage" | "safe journey" | "much love to" | "sending" ..1 (love | hugs | prayers | strength) | "storm heaven" | "pray for" | "prayers for" | "fingers crossed" | "well done"))
  unless (i congratulations | rip "💀" | rip me)
hit  Congratulations to Jean on her new post
hit  RIP Tyson, best dog in Dudley
miss Sorry about the late bus

rule thanked
  (START | PAUSE) (a | an | so | very | such | huge | big | massive | heartfelt | special | just | and)? ("thank you" | thankyou | thanks | shoutout | "shout out" | "big up" | kudos | "hats off" | "proud of" | "happy for" | "chuffed for" | ta | diolch) (to | for | so | everyone | everybody | our | all | both | girls | lads | guys | folks | team | u | you | my | whoever | CAP | END)
  unless (no (thank | thanks) | (thanks | proud) of (himself | herself | itself))
  unless near 2 (i | we)
hit  Thank you to everyone on the stroke unit
hit  shoutout to our Mags for the jump start
miss He was proud of his thanks

rule welcomed
  START (EMOJI | a)? (warm | big | huge)? welcome (to our | aboard | CAP | back)
hit  Welcome Hettie and Bryony, back from leave
miss They were made welcome at the fair

rule what_news
  (START | PAUSE) what (sad | lovely | wonderful | terrible | awful | great | brilliant) news
hit  Dear Pat, what sad news about the choir
miss What the news said was sad

rule luck
  ((START | PAUSE) wish (me | us | him | her | them | my | our) | wish (me | us | him | her | them | my WORD | our WORD) luck)
hit  wish my lot luck, first list at eight
miss We wish it were Friday

rule hope
  ((i | we) (hope | pray | wish | trust) (that | you | it | they | he | she | this | everyone | we | to | all | for) | START (hope | hoping | wishing | praying | may) (you | your | somebody | someone | he | she | they | it | everyone | all | god | that | we))
  unless (hope to work | trust (board | staff))
hit  I hope that he gets home soon
miss There is no hope of a bus

rule may_it
  PAUSE (and)? may (he | she | they | his | her | their | god | allah | your | it | we all) WORD
  unless near 2 (may (be | not | have))
hit  Prayers for Desmond, may he hold on
miss He may hold on till May

rule longing
  PAUSE ("bring back" | "roll on" | "long live" | "long may" | "here's to" | "heres to" | "here's hoping" | "heres hoping" | "god save") (the | a | all | every | my | our | your | you | WORD)
hit  Bring back the penny tray
hit  roll on Friday
miss They roll on to the next

rule good_day
  PAUSE (so | and | hope you)? (have | enjoy) (a | an | your | the) (good | great | lovely | safe | wonderful | brilliant | nice | fab | fabulous | happy | cracking | peaceful | restful | quiet | blessed) (day | weekend | evening | night | shift | week | holiday | break | christmas | time | one | trip | summer | rest)
hit  Off now till Monday, have a lovely weekend
miss I have a lovely weekend behind me

rule wants_doing
  (wants | needs | deserves | want | deserve) (a | an)? (good | right | proper)? (dragging | flinging | flung | shooting | hanging | stringing | slapping | slap | drowning | burning | horsewhipping | birching | whipping | flogging | battering | kicking | leathering | punching | gassing | skinning | shot | hanged | drowned |  "puttin' back" | "putting through" | "putting against" | "putting back")
  unless (i | we | it | he doesn't | dog | shower | jacket | washing)
hit  He wants dragging out by the ears
miss It wants hanging out to dry

rule curse
  (START (hang | shoot | burn | drown | gas | deport | jail | sack | bring back) (every | them | all | the | him | her) | (want | need | deserve | deserves | needs | wants) ..1 (acid | shooting | hanging | stringing | "putting down" | "a bullet" | slapping | "a slap" | locking up) | (lay | drop) another | (hope | wish) (they | he | she | you) ..2 (die | rot | burn | choke | suffer))
hit  Hang every last one of them
miss Hang your coat up here

mention MOOD[is=declares]

rule views
  ((views | view | opinions | opinion | thoughts | tweets | rants | posts | ramblings | words | musings) (are | is | r | expressed | here)? (all | here | entirely | strictly | very much | purely | "expressed are")? (my | mine | personal | ma | me) (own | ain | alone | only)? | (all | any) (views | opinions | tweets | thoughts) ..3 (own | personal | mine) | my views | "not my employer" | "not those of" | "don't speak for" | "speak for nobody but" | "speaking for myself" | "in a personal capacity" | "own opinions" | "not medical advice" | "not legal advice" | "not financial advice")
hit  Opinions my own, dog photos on request
hit  Not legal advice, I'm a paramedic
miss We like the views from the ward

rule views_own
  ((views | opinions | opinion | tweets | posts | thoughts) ..2 (own | mine) PAUSE | (views | opinions) (belong | belongs) to me | my (own | personal) (views | opinions) | ("do not" | "don't" | dont) (necessarily)? (represent | reflect) (the | my | those | any))
  unless (not my own | tweets of)
hit  Runs slowly, bakes quickly, opinions own
hit  Third year. Opinions belong to me
miss She has opinions of her own about tea

rule not_theirs
  ((likes | rts | rt | retweets | follows | shares | reposts) ..4 (endorsement | endorsements | agreement | endorse) | (none | nothing | nowt) ..5 (trust's | trusts | employer's | employers | hospital's | council's | board's) | own (views | opinions | opinion | thoughts) | (personal | own) (opinion | view) | ("nothing" | nowt) to do with ..4 (trust | employer | work | here) | here in (my | a) (own | personal) (time | capacity))
hit  likes are likes not endorsements
hit  none of it is my trust's
miss the trust's own nurses like it

rule paid_for_it
  ((i | we) ..2 (have | declare) an interest | pays me | "i'm paid for it" | "i am paid for it" | "paid to say" | (i | we) own this (clinic | shop | firm | company))
  unless (no | nobody)
hit  The company below pays me to teach
hit  I do have an interest in it
miss She pays men of interest

rule works_for_it
  (i | we) work for the WORD ..2 (this | that)
hit  I work for the laboratory this article is about
miss We work for the night to end

rule interest
  ((i | we) (work | works | worked) (for | with) ..5 (firm | firms | company | companies | brand | charity | makers | manufacturer | trust | union | party) | "#ad" | gifted | "paid partnership" | "declaration of interest" | "conflict of interest" | "full disclosure" | "i declare")
hit  I work for one of the high street firms
miss I work for love alone

rule who_i_am
  (START (i've | "i have") (nursed | worked | been a) for ..4 years | START (speaking as | "i write as") (a | an))
hit  I write as a solicitor of twenty years
miss I write as fast as I can

mention MOOD[is=jokes]

rule meme
  ((START (pov | "be me" | mood | nobody | "absolutely nobody") PAUSE) | (START (pov | "tell me you're")) | haiku | (START ..1 "public health announcement") | "coming to my ted talk" | "asking for a friend" | "said no one ever" | "said no nurse ever" | "laughs in" | "in this essay" | "breaking news"  | "well that escalated" | "plot twist" | "has entered the chat" | "level 100" | "10/10 would" | "0/10 would" | "send help" | "no notes" | "i'll see myself out" | ba dum tss | "sorry not sorry" | "one does not simply")
hit  pov ur the sim mannequin on day one
miss They saw it from her point of view

# Verse and patter that nobody means.
rule old_form
  START ..2 ("there once was" | "there was" (a | an) (young | old) | "knock knock" | "why did the" | "what do you call a" | "what do you get if" | "roses are red") (WORD | END)
  unless (there was (a | an) (young | old) (man | woman | lady | boy | girl | chap | gentleman | patient | couple))
hit  There once was a gasman named Keith
miss There was a young man in bed four

rule patter
  ("one weird trick" | "this weird trick" | "kill me now" | "walks into a bar" | "walk into a bar" | (people | teaching | social | communication) skills of (a | an))
hit  Doctors hate this one weird trick
miss There is one trick to it

rule taken_back
  ..12 PAUSE ("not really" | "obvs not" | "obviously not" | "jk" | "just kidding" | "only joking" | "kidding") PAUSE
  unless near 1 (no | well | but | or | erm | oh)
  unless near 4 (not (joking | jk | kidding))
hit  burning my notes (not really, recycling them)
miss I'm not really one for notes

rule laughing
  START ..20 ("💀" | "🤡")
hit  getting a head in life 💀
miss getting ahead in life 🌈

mention MOOD[is=condemns]

rule wrong
  ((this | that | it | gatekeeping | which | who | they | these | policy | behaviour | practice | refund policy) ..2 (is | are | was | 's) (a | an | so | just | absolute | absolutely | simply | plain | pure | utter | utterly | completely | totally)? (fraud | illegal | unlawful | ugly | cruelty | abuse | bullying | racism | racist | sexist | sexism | homophobic | ableist | ableism | discrimination | disgrace | disgusting | unacceptable | appalling | vile | shameful | hateful | indefensible | inexcusable | outrageous | wicked | evil | sick | "not ok" | "not okay" | "not acceptable" | "out of order" | "bang out of order" | wrong | theft | stealing | neglect))
  unless (not (fraud | illegal) | asked)
hit  This is fraud, plain and simple
miss This is lovely, plain and simple

rule disgraceful
  ((is | are | 's) (a | an | such a | an absolute | a total | an utter | a national)? (disgrace | disgraceful | scandal | scandalous | shambles | despicable | abhorrent) | (belongs | belong) in the bin | should be nowhere near | (has | have) no business (in | being | on | telling | working | near | at)
   | (couldn't | couldnt | can't | cant) organise a)
  unless (not | never | isn't | wasn't | none of)
hit  The two child cap is a disgrace
hit  Some of you should be nowhere near a telephone
miss The shambles in York is lovely

rule shame
  ("shame on" | "should be ashamed" | "ought to be ashamed" | "delete it" | "delete this" | "take it down" | "call it out" | "how dare" | "enough is enough" | "stop punching down" | "do better" | "imagine being that" | "imagine bein that" | "i'd report" | "struck off for")
hit  Shame on those who laughed
miss Shaming nobody today

mention MOOD[is=reports]

rule hearsay
  ((START | PAUSE) (so | and | but | well | now)? apparently (WORD | NUMBER) | (birdie | birdy | grapevine | sources | source | gossip | rumour) (says | say | tells | tell | reckons | told | has it) | ("word on the" (street | ward | corridor | grapevine)) | "so i'm told" | "so they say" | told in (strict)? confidence)
  unless (i said | could not)
hit  so apparently I'm the new link nurse
hit  a little birdie says the new director is from Leeds
miss The new director is apparently nice to birds
