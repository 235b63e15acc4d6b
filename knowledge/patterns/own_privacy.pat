# What authors give away of themselves: where they live and when nobody is in, the way in, numbers
# and secrets, where the children are at what time. Whose a mention is (of=care, of=author) is a
# guess of the reading; here it only keeps out what belongs to people in care.

set dayth  = 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth twentieth twenty-first twenty-second twenty-third thirtieth
set house  = house flat farm home hoose gaff bungalow cottage caravan apartment crib "our place" "my place" "the place" "t'house"
set colour = red blue green yellow black white purple orange pink grey gray turquoise teal brown navy lilac sage
set org    = ward clinic surgery practice hospital office branch desk charity museum shop salon studio café cafe pub school church chapel hall library theatre gp gp's pals helpline switchboard reception council club society appeal foundation trust centre pharmacy nursery bakery hotel restaurant solicitor landlord plumber vet vets dentist gallery agency
set theirs = he he's his her she she's their theirs patient patient's client client's resident neighbour neighbours whoever whose
set owned  = his their her patient's client's patients clients residents resident
set past   = "grew up" "used to" "years ago" "as a child" "as a kid" "when i was" "back in" formerly childhood history lived was born were

# --- what the rules below are made of -------------------------------------------------------------

# A day as people write it.
mention OWN_DAY

rule dated
  (DATE | the? {dayth} (of? MONTH)? | num(1..31) MONTH | MONTH num(1..31) | WEEKDAY | (christmas | "new year" | "new year's"))
hit  back on the 3rd of March
miss back in a minute

# Nobody is in.
mention OWN_EMPTY

rule stands_empty
  {house} ('s | is | "will be" | "'ll be" | "is going to be" | "gonna be" | stood | sat | standing | sitting | lying | left | be)? (all | completely | totally | stood | sat | standing | left)? (empty | unoccupied | unattended | "on its tod" | "on its own" | "on its lonesome" | "all alone" | free)
  unless near 3 (felt ; feels ; "so empty" ; show)
hit  house is empty from Friday
hit  farm's empty bar the cats
miss the flat was full of boxes

rule an_empty_house
  (an | the | our | my | me) empty {house}
  unless near 3 (felt ; feels ; nest)
hit  leaving an empty house behind us for a fortnight
miss leaving an empty box behind us

rule nobody_in
  (nobody | noone | "no one" | no-one | naebody | "not a soul") ('s | is | are | be | "will be" | "'ll be" | "going to be" | "gonna be")? (at | in)? (home | hame | "the house" | "the farm" | "the flat" | "our house" | "my house" | ours)
  unless near 4 (understands ; charge ; cares ; interested ; "their right" ; power ; history ; government ; "the world" ; "our team" ; "in my" ; "in this" ; "in the" ; "in our")
hit  there's nobody home till Sunday
miss nobody wants to know

rule nobody_is_in
  (nobody | noone | "no one" | no-one | naebody) ('s | is | "will be" | "'ll be" | "is going to be") in
  unless near 3 ("in the" ; "in this" ; "in our" ; "in my" ; "in it" ; "in charge" ; "in a")
hit  nobody's in so knock twice
miss nobody in particular

# Where a key is, or a door that is not locked.
mention OWN_KEY

rule key_is_there
  (spare | door | house | front | back)? (key | keys | "key's") ('s | is | are | be | "will be" | left | kept | hidden | stays | "always")? (always | still)? (under | underneath | beneath | behind | in | inside | on | below) (the | t' | a | our | my | that)? ..2
  (mat | doormat | pot | plantpot | "plant pot" | flowerpot | pots | gnome | stone | rock | brick | bin | bins | sill | windowsill | ledge | shed | porch | planter | greenhouse | gutter | letterbox | "meter box" | "meter cupboard" | "electric box" | slab | frog | hedgehog | tub | boot | boots | welly | wellies | log | logs | "log store" | lintel | "coal bunker" | barrel | trough | birdhouse | "bird box" | hook)
  unless near 4 (locker ; car ; piano ; drug ; van ; patient)
hit  spare key under the third pot
hit  key's under the gnome
miss the key is under discussion

rule key_where_always
  (key | keys) ('s | is | are)? ("where it always is" | "where they always are" | "in the usual place" | "in the usual spot" | "usual place" | "where you know" | "with the neighbour" | "with the neighbours" | "next door")
hit  key's where it always is
miss key is lost again

rule key_with
  (ask | get | see) CAP for (the)? key
hit  ask Binu for key
miss ask Binu for cake

rule left_open
  ((back | front | side | garage | patio | kitchen | garden) (door | gate | window | windows)) ..1 ("doesn't lock" | "don't lock" | "dont lock" | "doesnt lock" | "won't lock" | "isn't locked" | "never locked" | "always open" | "is open" | "'s open" | unlocked | "left open" | "be open" | "on the latch")
hit  pop them through, the side gate doesn't lock
miss the side gate squeaks

rule never_locked
  (door | gate | latch | shed | house | barn | caravan | garage) ('s | is | are | be | stays)? (only)? (ever)? ("never locked" | unlocked | "not locked" | "always open" | "on the drop" | "on the latch" | "left unlocked" | "never shut")
  unless near 4 (car park ; toilet ; cupboard ; "drug")
hit  gate's never locked at ours
miss gate's been painted

rule we_never_lock
  (leave | leaves | leaving | left | lock | locks) ..1 (the | our | my | me) ..1 (door | gate | house | "back door") (open | unlocked | "on the latch")
hit  I'll leave the back door open
miss I'll leave the back seat empty

# A code that opens something of the author's.
mention OWN_CODE

rule code_of_door
  ((("key safe" | keysafe | key-safe | "lock box" | lockbox | "burglar alarm" | padlock) ..2 num(100..9999999))
   | ((alarm | door | gate | garage | "main door" | "front door" | building | entry | buzzer | shed | safe | barrier | entrance | communal) ..1 (code | number | combination | combo | pin) ('s | is | are)? ..1 num(100..9999999))
   | ((alarm | safe | buzzer) ('s | is) num(100..9999999)))
  unless near 3 (PATIENT_WORD ; {owned} ; PERCENT ; MONEY ; am ; pm ; opens ; bus ; sale ; ward ; hours)
hit  key safe's 4419 if nobody answers
hit  alarm code's 1066, go in
miss the door opens at 7
miss the building's from 1968

rule code_is
  (code | combination | combo) ..1 (for | to | on) (the | our | my)? ..2 (door | gate | safe | keysafe | alarm | garage | building | lock | shed | flat) ('s | is | it's)? ..1 num(0..9999999)
  unless near 3 (PATIENT_WORD ; {owned})
hit  the code for the main door is 2580
miss the code for the main page is on GitHub

# A secret word of the author's.
mention OWN_SECRET

rule password_is
  (password | passwords | passcode | pw | pword | passwd | pwd) ('s | is | are | as | still)? (still | just | the | always)? (MIXED | CAP NUMBER | num(1000..99999999))
  unless near 5 (PERCENT ; reset ; incorrect ; "minimum" ; characters ; change ; exam)
hit  user name is psyjb9 pw Everton1995
miss the password is reset each month

rule my_pin
  (MINE | bank | card | phone | "bank card" | "debit card" | me) ..1 (pin | passcode | "pin number") ('s | is | it's)? ..1 num(0..999999)
  unless near 4 (nmc ; registered ; qualified ; came)
hit  my pin is 4471 if you need cash
miss my pin came through today

# What is asked as a security question.
mention OWN_QUIZ

rule security_answer
  (((mother | mum | mam | mom | mothers | mums | mother 's | mum 's | mam 's) maiden name | maiden name | first (pet | dog | cat | street | road | school | car | teacher | job | concert | boss | house | address | crush | phone) | (childhood | primary) (pet | street | school | friend | "best friend") | (fave | favourite | favorite | fav) teacher | "street i grew up" | "street you grew up" | "town i was born" | "place of birth" | "grew up on") (was | is  | a | called | 's | in)? (a | the | called)? CAP)
hit  first pet Biscuit
miss first pet we ever lost

# Where a child goes.
mention OWN_SCHOOL

rule named_school
  ((CAP | st | saint) (CAP | 's)? (CAP | 's)? (primary | juniors | nursery | academy | "high school" | high | prep | grammar | pre-school | preschool | playgroup | kindergarten) (school | academy)?
   | ysgol (y | yr | CAP) ..1 CAP | (little | tiny | busy | happy | rainbow) (acorns | bees | stars | ducks | owls | explorers | oaks | sprouts | fishes | monkeys | rascals | tots))
  unless near 2 (medical ; nursing ; business ; summer ; sunday ; old ; med ; graduate)
hit  first day at St Oswald's Primary
hit  mornings at Little Acorns from Monday
miss first day back at it

rule saint_school
  at (st | saint | "st.") CAP 's?
  unless near 3 (hospital ; ward ; a&e ; hospice ; church ; infirmary ; pancras ; trust)
hit  she's at St Cuthberts an all
miss she's at the seaside an all

# Ways of working.
mention OWN_SHIFT

rule shift_word
  (earlies | early | lates | late | nights | night | "long day" | "long days" | "long shift" | nightshift | "night shift" | dayshift | shifts | shift | placement | rota | "half day" | twilight | days | placements)
hit  earlies Mon Tue
miss egg and chips

topic own_privacy.personal_details

# --- numbers and secrets --------------------------------------------------------------------------

rule own_phone strength .8 severity medium
  ((MINE | new | me | mi) ..1 (number | num | mobile | mob | moby | phone | cell | tel | landline | whatsapp | digits | telephone) ('s | is | no | number | still | it's | on)? ..1 PHONE[of!=care, kind!=service])=it
  unless near 6 ({org} ; CARED)
hit  My new number is 07700 900427
hit  That's me number 07700 900455, day or night
hit  my mobile's 07700 900 614 if you get lost
miss Ring the ward on 0161 496 0187
miss My surgery's number is 0161 496 0187
miss Samaritans are on 116 123, day or night

rule reach_me_on strength .75 severity medium
  ((^text | txt | ^ring | ^call | ^whatsapp | ^message | ^phone | buzz | bell | ^contact | reach | shout | facetime | msg | tel | dm) ..1 (me | us) ..6 PHONE[of!=care, kind!=service]=it)
  unless near 12 ({org} ; CARED ; "duty line" ; ext ; {theirs})
hit  text me if you're lost 07700 900774
hit  ring me on 0113 496 0527 after tea
hit  just whatsapp me 07700 900321 x
miss Please ring me at the branch on 0161 496 0123
miss Call 0800 11 11 if you need to talk
miss text me when you land

rule phone_then_me strength .7 severity medium
  (PHONE[of!=care, kind!=service]=it ..4 (^text | ^ring | ^call | ^whatsapp | ^message | msg | bell | for) ..2 (me | us | chats | chat | lifts | anytime | "any time" | "a natter" | "a chat" | "those who"))
  unless near 12 ({org} ; CARED ; {theirs} ; support ; advice ; free)
hit  07700 900255 call me any time
hit  mob 07700 900255 for chats
hit  it's 0161 496 0431, ring me after six
miss 0161 496 0155 is the PALS line, call them
miss Childline 0800 1111 for a chat
miss 0161 496 0155 for advice on feeding

rule mobile_of_mine strength .6 severity medium
  ((mob | mobile | moby | cell | landline | "on the telephone at" | "on the phone at" | "home number" | "home phone" | "house phone") ..1 PHONE[of!=care, kind!=service]=it)
  unless near 8 ({org} ; CARED ; {theirs} ; fraud ; team ; out of hours ; bleep)
hit  0161 496 0431, mobile 07700 900 129
hit  Welshpool, mob 07700 900255
hit  at last settled and on the telephone at 0113 496 0527
miss Her mobile's 07700 900388
miss on-call team mobile 07700 900388
miss got a new mobile for £129

rule mobile_given strength .55 severity medium
  ( PHONE[of!=care, kind=mobile] )=it
  unless near 14 ({org} ; {theirs} ; "this number" ; "this lad")
  unless (CARED ; fraud ; scam ; police ; team ; press ; duty ; bookings ; book ; quote ; quotes ; service ; stolen ; missing ; lost ; found ; contact tracing ; he ; his ; whatsapp this ; sponsor ; volunteers ; helpline ; researcher ; study ; interview ; supervisor ; on call)
hit  07700 900 614 for those who don't know the way
hit  Loft clear-out Saturday, 07700 900321
hit  gate's sticky so ring, 07700 900774
miss Her mobile's 07700 900388
miss Fraud team rang from 07700 900461
miss Bookings on 07700 900461, quotes free

rule own_mailbox strength .65
  ((MINE | new | me | my | ^email | ^e-mail | mail | "email me" | gmail | hotmail) ..8 MAILBOX[of!=care]=it)
  near 12 ((me | my | mine | MINE | new | everybody | everyone))
  unless near 14 ({org} ; CARED ; enquiries ; study ; volunteers ; apply ; bookings ; research ; team ; work)
hit  My new e-mail is l.danquah.home@example.net
hit  email me on daz.bike@example.com for the list
hit  New e-mail everybody as the old one was hacked: l.danquah.home@example.net
miss Details from walkstudy@example.ac.uk
miss Email the press office at press@example.org
miss The club's address is club@example.org

rule birth_date strength .65
  ((born | birthday | dob | "date of birth")? (is | on | was)? DATE[full=yes, of!=care] (..5 (born | queen | legend | vintage year | "was born"))?)=it
  near 8 (birthday | dob | "d.o.b" | "date of birth" | "i was born" | 🎂 | 🎈 | vintage | queen | legend | NUMBER today | capricorn | aquarius | pisces | aries | taurus | gemini | cancer | leo | virgo | libra | scorpio | sagittarius | "made in" | "model" | valentine | "since" 🎂)
  unless near 14 (KIN ; CARED ; {theirs} ; rip ; fell asleep ; lb ; oz ; lbs ; kg ; deadline ; conference ; launch ; meeting ; event ; clinic ; opened ; war ; landed ; joined ; qualified ; started ; years ago ; ago ; lost ; released ; available ; supposed ; "ad" ; anniversary ; sober)
hit  09/06/1995 was a vintage year apparently
hit  22 today, 14.02.2003, a valentine sent late
hit  My date of birth is 8 January 1971
miss The clinic opened on 14/02/1951
miss Dad's birthday, 14/02/1951, sorely missed
miss Our baby born 14/02/2024, 7lb 2oz

rule bank_details strength .75 severity medium
  (( SORTCODE[of!=care] | IBAN[of!=care] | CARD[of!=care] )=it)
  unless (donate ; donation ; donations ; {org} ; CARED ; {theirs} ; fundraiser ; fund ; pta ; invoice ; deposit ; scam ; fraud)
hit  bung me the hen money, sort code 12-34-56 account 12345678
hit  my new sort code is 20-00-00 acc 55779911
hit  send it to my account, sort code 04-00-04, account 12345678
miss Donations to the church: sort code 12-34-56 account 12345678
miss The library shuts at 12-34-56
miss My favourite score was 12-34 in the cup

rule insurance_number strength .65 severity medium
  ( NINO[of!=care] )=it
  unless near 4 ({theirs} ; like)
  unless (example ; format ; CARED ; "looks like" ; "such as")
hit  National insurance card turned up, QQ 12 34 56 C, never changed
hit  my NI number's QQ 12 34 56 C if payroll needs it
hit  same number 35 years on, QQ 12 34 56 C
miss It has the format QQ 12 34 56 C
miss Her NI number is QQ 12 34 56 C
miss Room QQ on floor 12

rule thought_own strength .55
  ( ADDRESS[of=author] | POSTCODE[part=full, of=author] | MAILBOX[of=author] | VRM[of=author] )=it
  near 20 (SELF | MINE | me)
  unless near 30 ({past} ; {org} ; CARED ; {theirs} ; event ; venue ; conference ; collect only ; deadline ; study ; enquiries ; stolen ; meeting ; open day ; course ; wedding ; "go round" ; "knows where" ; "pay a visit")
hit  My new address is 8 Larkspur Close from Friday
hit  I live at 14 Tanyard Rise these days
hit  we've moved to 22 Larkspur Close at last
miss The bakery at 14 Tanyard Rise does good buns
miss He knows where I am, 14 Tanyard Rise
miss I grew up at 14 Tanyard Rise

rule thought_birth_date strength .55
  DATE[full=yes, of=author]=it
  unless near 14 ({past} ; {org} ; CARED ; {theirs} ; event ; deadline ; study ; meeting ; course ; registered ; qualified ; joined ; started ; wedding ; since)
hit  My date of birth is 8 January 1971
hit  I'm forty today, dob 03/11/1961, send cake
hit  my birthday is 14/02/1976
miss The clinic opened on 14/02/1951
miss Her date of birth is 14/02/1951
miss I joined the register on 14/02/1991

rule document_number strength .65 severity medium
  ((passport | licence | license | "driver number" | "driving licence" | "share code" | "payroll" | "employee" | "student id" | "uni card" | visa | brp | "bank account" | "account") (number | no | num | code)? ('s | is)? (MIXED | num(10000..999999999)))=it
  near 8 (MINE | my | mine | me | new)
  unless (CARED ; order ; parcel ; {theirs} ; patient ; followers ; lost ; stolen)
hit  my passport number is 533380006 if that helps
hit  my share code is W8K2P9T1 for the landlord
hit  my account number is 55779911 for the hen money
miss My passport is 10 years old
miss Her passport number is 533380006
miss my account has 12000 followers

rule code_of_own_door strength .7 severity medium
  OWN_CODE=it
  unless (patient ; CARED ; "her key" ; "his key" ; visit ; visits ; client ; carers)
hit  alarm code's 1066, go in, feed him
hit  the code for the main door is 2580 so nobody has to buzz
hit  key safe's 4419 if I'm already in the hot tub
miss The code of conduct has 25 parts
miss Patient's key safe is 4419 for the nurses
miss Ward door code is changed each month

rule own_password strength .7 severity medium
  ((login | "user name" | username)? ..3 OWN_SECRET)=it
  unless (epr ; bed board ; ward ; staff ; trust ; bank staff ; system ; rota ; certs ; training ; emis ; esr ; systmone ; nhsmail ; module ; work ; admin ; phishing ; scam ; "never share" ; confirm ; "log in" ; "your password is" ; "worst passwords")
hit  Wi-Fi at ours is WhiteHouse5, password ferret1974!, sleep in the box room
hit  user name is psyjb9 pw Everton1995! u just need 40
hit  my pin is 4471 if you need cash for chips
miss Forgot my password again
miss Never give your password or PIN to a text
miss Change your password each term

rule quiz_answers strength .65
  (OWN_QUIZ ..6 OWN_QUIZ (..6 OWN_QUIZ)? (..6 OWN_QUIZ)?)=it
hit  mother's maiden name Lightowler, first pet Biscuit, first street Cemetery Rd
hit  first pet Tinker, first school Hope Street, maiden name Entwistle
hit  my first car was a Metro, first pet was Bess and first street Mill Lane
miss First pet, first school, mum's maiden name: stop filling them in
miss They ask for your first pet and your first street
miss My first pet was a snail

# --- documents ------------------------------------------------------------------------------------

rule sends_document strength .65 severity medium
  ((here's | heres | "here is" | "here are" | sending | sent | attached | attaching | attach | "pic of" | "pics of" | "photo of" | "photos of" | "picture of" | "scan of" | "copy of" | "screenshot of" | "look at") (you | u | them | him | over)? (MINE | me | "both sides of my" | "front and back of my") ..1
   (passport | licence | license | "driving licence" | "bank card" | "debit card" | "credit card" | payslip | payslips | "bank statement" | "bank statements" | "birth certificate" | visa | brp | "national insurance card" | "staff badge" | "id badge" | "student card" | "tenancy agreement") (and | plus | & | with)? (("both sides" of?)? (my | me | the)? ("bank card" | "debit card" | "bank cards" | payslips | payslip | licence | passport | visa | "proof of address"))?)=it
  unless near 12 (renewal ; renew ; lost ; expired ; post ; back ; photo ; office ; embassy ; "got my passport back" ; blank ; skills ; cover ; HOSPITAL)
hit  here's my passport and both sides of my bank card like u asked
hit  sent him my passport and my bank card for the flat
hit  heres my driving licence and my payslip
miss sent my passport off for renewal
miss Can you post my passport
miss I lost my bank card


# --- where the author lives -----------------------------------------------------------------------

set at_home = "we're at" "were at" "i'm at" "im at" "we are at" "i am at" "my address" "our address" "new address" "address is" "address:" "mine is" "mine's" "home is" "live at" "living at" "come to" "round to" "collect from" "collection from" "pick up from" "pickup from" "get it from" "party at" "housewarming" "warming" "warmin" "house warming" "new digs" "new house" "new home" "new flat" "new gaff" "new place" "first home" "our house" "my house" "our flat" "my flat" "house is" "flat is" "we've moved to" "we have moved to" "ive moved to" "i've moved to" "just moved to" "we moved to" "we're moving to" "we've moved into" "just moved into" "moving into" "settled at" "settled in" "all at" "us at" "send cards to" "cards to" "post to" "post it to" "deliver to" "leave it at" "come over to" "i'm" "im" "i am" "we're" "keys to" "key to" "tenancy" "mortgage" "invited" "drop it at" "drop off at" "at ours" "ours is" "drinks at" bbq "come along" "bbq at" "mine at" "home at" "back at" "at mine" "visit us" "visit me"

rule home_is strength .65
  ({at_home} ..8 ADDRESS[of!=care]=it)
  unless near 30 ({past} ; {org} ; CARED ; {theirs} ; outside ; protest ; "speaking at" ; "meeting at" ; open day ; parade ; market)
  unless ("go round" ; "knows where" ; "pay a visit" ; they ; them ; anyone fancy)
hit  new digs at 14 Pellow Terrace, come and see
hit  you can get it from 14 Tanyard Rise any time
hit  We've moved to 8 Larkspur Close, cards welcome
miss The bakery at 14 Tanyard Rise does good buns
miss I grew up at 14 Pellow Terrace in the seventies
miss he's at 14 Garnet Street with the green door

rule address_and_more strength .65
  (ADDRESS[of!=care] ..10 ({colour} door | "the one with" | (key | keys | "key's") | "come see me" | "come and see" | "see me" | "signing off" | "let yourself" | "leave it" | "just shout" | "just knock" | "pop in" | "pop round" | "all welcome" | "bring a bottle" | OWN_EMPTY | OWN_KEY | buzzer | "bring beer" | "my number" | "my house" | "out all day" | "welcome" | "open house"))=it
  unless near 14 ({past} ; {org} ; CARED ; {theirs} ; "prayer" ; police)
hit  44 Marfleet Rise, key's under the gnome with the fishing rod
hit  14 Pentwyn Rise, blue door, out all day Tuesday
hit  22 Larkspur Close signing off, see you in a fortnight
miss The charity shop at 14 Mill Lane, blue door, opens at nine
miss She lives at 14 Mill Lane, the one with the gate
miss 14 Mill Lane sold for a million

rule more_and_address strength .65
  ((OWN_EMPTY | OWN_KEY | parcels | parcel | delivery | courier | taxi | deliveroo | "moving day" | "flat warming" | "flat warmin" | fly | flying | benidorm | tenerife | house | tomatoes) ..14 ADDRESS[of!=care]=it)
  near 20 (me | my | i | our | we | us | mine | i'm | im | OWN_EMPTY | OWN_KEY | START ADDRESS)
  unless near 20 ({past} ; {org} ; CARED ; {theirs} ; police ; sold ; museum)
hit  house stood empty so can somebody water me tomatoes, 44 Marfleet Rise
hit  taxi for me please, 14 Pentwyn Rise
hit  nobody home till Sunday, so leave my parcels at 14 Pentwyn Rise
miss parcel shop is at 14 Mill Lane
miss The bakery at 14 Tanyard Rise does house loaves
miss Her parcels went to 14 Pentwyn Rise

rule home_postcode strength .6
  ((("flat" NUMBER | apartment NUMBER | NUMBER | MIXED) ..4)? POSTCODE[part=full, of!=care])=it
  near 20 (MINE | ( i'm | im | "we're" | tenancy | "moved" | moving | flat | "our new" | "come round" | "my new" | "live at" | "at mine" | "party" ))
  unless (sat nav ; {org} ; CARED ; {theirs} ; collect only ; conference ; event ; venue ; open day ; stolen ; visit ; {past})
hit  Flat 9, Sorrel Court, NG7 0ZZ, third floor
hit  we've moved!! new place is LS8 2QP, come round
hit  party at mine, LS8 2QP, bring crisps
miss Car park for the hospital: sat nav HX3 0PW
miss The conference venue is LS8 2QP
miss collect only from the church, LS8 2QP

rule named_house strength .55
  (("we're at" | "we'll be at" | "i'm at" | "we live at" | "i live at" | "living at" | "moved to" | "moved into" | "ma hoose is" | "my house is" | "our house is" | "home is") the? (old | CAP) (CAP | cottage | farm)? ..1 (cottage | farm | house | bakehouse | barn | lodge | mill | rectory | croft | farmhouse | manse | vicarage | schoolhouse | forge | chapel | stables | bungalow | STREET) (CAP CAP?)? (CAP CAP?)?)=it
  unless ({org} ; {past} ; work ; tonight ; wedding ; opera ; gig)
hit  From then we're at The Old Bakehouse, Sheep Street, Upper Marden
hit  we live at Rose Cottage, Mill Lane, come and find us
hit  we've moved into Orchard Farm at last
miss We're at the Royal Opera House tonight
miss I lived at the Old Mill as a child
miss we're at the end of our tether

# --- away, alone, open ----------------------------------------------------------------------------

rule house_empty strength .65
  (((fly | flying | awa | on) ..14)? OWN_EMPTY ((bar | but | til | till | until) ..2 OWN_DAY)?)=it
  near 24 (away | ( OWN_DAY | till | til | until | off | holiday | hols | fly | flying | flight | back | week | fortnight | nights | rob | robbed | burgle | burglars | tonight | tomorrow | tomoz | shed | key | water | feed | cat | dog | tortoise | abroad | dates | awa | shift | so | bar | PLACE ))
  unless ({past} ; was ; "when we got" ; came ; come back ; empty nest ; grief ; without ; rent ; rented ; "to let" ; viewing ; sold ; CARED ; patient ; {theirs})
hit  on tonight tomoz n sat so house is empty, nobody rob us lol
hit  back the 19th, house is empty so ring me if anyone hears owt
hit  there's naebody hame till the twenty-first as I'm awa tae Canada
miss The house was empty when we got back
miss The house is so empty without her
miss she told us "nobody's home" and it was true

rule away_dates strength .6
  ((PLACE | off | away | awa | fly | flying | jetting | hols | holiday | holidays | cruise | gone | going | benidorm) (to | tae)? ..8 OWN_DAY (to | till | til | until | tae | while | thru | through | "back" | and)? (on)? ..1 OWN_DAY)=it
  near 24 (fly | ( fly | flying | flight | hols | holiday | holidays | cruise | away | awa | "off to" | jetting | "all of us" | "house" | sunshine | beach | benidorm | tenerife | turkey | lanzarote | gone | "all nine" | "all six" ))
  unless (conference ; clinic ; annual leave cover ; course ; strike ; tour ; exhibition ; festival ; visiting ; was ; were ; went ; had ; CARED ; closed ; open ; bookings ; appointments ; last year ; cover ; bus ; trains ; meeting ; speaking)
hit  Off to our Susan's in Canada, 2nd to the 23rd of February, first holiday in years
hit  BENIDORM BABY 3rd till the 17th, me and our Debs, flying from Leeds
hit  We fly to Lanzarote on the 20th, back on the 3rd
miss Back from holiday, we were away Monday to Friday
miss The clinic is away from Monday to Thursday
miss Off to Spain in May at last

rule away_until strength .55
  ((away | awa | fly | flying | "off to" | gone | "we're in" | "i'm in" | jetting) ..12 (back | home | till | til | until) ..2 OWN_DAY)=it
  near 30 (house | ( OWN_EMPTY | OWN_KEY | door | doors | "all of us" | "all six" | "all nine" | "whole family" | cat | dog | tomatoes | feed | ADDRESS | post | parcels | alarm ))
  unless (was ; were ; went ; CARED ; clinic ; {org} ; straight away ; passed away)
hit  Flying Saturday from Leeds, all six of us, back the 19th
hit  away to Turkey till the 20th, cat's at me mum's
hit  gone to Spain until Monday, feed the cat if you pass
miss We were away till Monday and the cat sulked
miss Run away until Monday
miss The dog passed away, back on Monday

rule way_in strength .65
  (OWN_KEY (..3 OWN_KEY)?)=it
  unless (CARED ; patient ; hospital ; {theirs} ; office ; ward ; clinic ; church ; hall ; remember ; used to ; "i found" ; lost ; found ; gym ; keyword ; drugs ; story ; novel)
hit  Spare key under the third pot til we find our feet x
hit  the side gate doesn't lock so pop them through
hit  the back door key's on the sill if you're stuck
miss The keys to success are under your nose
miss I lost my door key under the sofa
miss Who has the key for the hall

rule door_open strength .6
  (("door's" | doors | door | gate | latch | shed | window | "shed's") ('s | is | be)? (always | left | only)? (open | unlocked | "never locked" | "on the latch" | ever on the drop | "on the drop"))=it
  near 24 (gone | ( gone | away | out | feed | "let yourself" | "come in" | "walk in" | nobody | parcel | parcels | "leave it" | "leave them" | "i'm on nights" | asleep | "help yourself" | "help yersels" | alone | ADDRESS | cat | eggs ))
  unless (event ; pm ; tickets ; show ; welcome all ; clinic ; {org} ; ward ; patient ; shop ; policy ; "doors open" ; career ; opportunities ; for me)
hit  gone for solstice, door's open, feed the cat
hit  leave it on the side, back door's open and I'm out
hit  gate's never locked, help yourself to eggs
miss Doors open at 7, tickets at the door
miss Our door is always open, said the ward manager
miss The pub door is open and I'm out of here

rule partner_away strength .6
  ((husband | hubby | wife | partner | missus | "other half" | boyfriend | girlfriend | fella | "him indoors" | "her indoors" | mr CAP) ('s | is)? (away | awa | offshore | "on tour" | "at sea" | "works away") ..12 (OWN_DAY | week | weeks | nights | month | till | until | aw week) (to | till | til)? OWN_DAY?)=it
  unless (passed away ; ago ; was ; were ; CARED ; patient ; died)
hit  kids at home, husband away Mon to Thurs
hit  wife's awa at her maw's in Aberdeen wi the weans aw week
hit  hubby away till Friday so it's wine and Netflix
miss My husband passed away on Monday
miss My wife was away last week
miss keep your wife away

# --- habits ---------------------------------------------------------------------------------------

rule walks_alone strength .6
  ((walk | walking | cycle | cycling | run | running | bike | jog | jogging | drive | "come out" | go) ..5 (home | hame | "back way" | canal | towpath | "bus stop" | station | "car park" | "bottom car park" | "night bus" | "last bus" | alley | park | rec | underpass | "short cut" | shortcut | woods | lane | ginnel | viaduct | path | bypass) ..10 (alone | "by myself" | "on my own" | "on me own" | "on my tod" | "headphones" | "by herself" | "by himself" | "each night" | "every night" | "each morning" | "every morning" | "every day" | TIME | "about 6" | "about 7" | "earphones") | i ..2 ("lock up" | "close up" | "open up") ..8 ("on my own" | "by myself" | alone))=it
  near 30 (i | ( i | i'm | im | me | my | mum | SELF | our | we ))
  unless (was ; went ; walked ; used to ; CARED ; patient ; yesterday ; charity ; km ; marathon ; sponsor ; safe ; women ; should ; never ; parkrun ; dog)
hit  I walk home along the canal about 6 each night
hit  I come out by the boiler house gate and walk home over the rec on me own
hit  I walk the back way by the viaduct with my headphones in
miss I walked home along the canal last night
miss No woman should fear to walk home alone at night
miss Going for a walk by the canal

rule child_alone strength .6
  ((walks | walking | cycles | comes | lets) ..6 (home | herself | himself | themselves | in) ..8 ("by herself" | "by himself" | "on her own" | "on his own" | TIME | (at | about) num(1..24) | "lets herself in" | "lets himself in" | alone) (..12 "lets herself in" | ..12 "lets himself in")? (..2 (TIME | num(1..24)))?)=it
  near 30 (( i'm | im | my | our | school | me | KIN ))
  unless (CARED ; patient ; was ; ward ; bay)
hit  walks home by the canal by herself now bless her, I'm on lates so she lets herself in 4.15
hit  our Tom cycles home from school on his own now, about 3.30
hit  my lad lets himself in at 4.10 and eats the cheese
miss The patient walks home by herself
miss She was walking home on her own
miss My cat lets himself in

rule usual_week strength .6
  ((OWN_SHIFT ..4 WEEKDAY ..3 (OWN_SHIFT | WEEKDAY) ..4 (WEEKDAY | OWN_SHIFT) (..2 WEEKDAY)? (..2 WEEKDAY)?) | (WEEKDAY (to | tae | and | till)? WEEKDAY ..6 OWN_SHIFT ..3 TIME))=it
  near 30 (my | ( my | me | i | i'm | im | mi | here's | i'll | SELF | MINE ))
  unless (swap ; cover ; anyone ; anybody ; advert ; vacancy ; post ; hours ; clinic ; visiting ; CARED ; please ; off sick ; asked ; union ; need ; agency)
hit  me shifts are 6 while 2 Monday Wednesday Friday and nights Sat and Sun
hit  here's my week: earlies Mon Tue, long day Thurs, nights Fri Sat
hit  I do nights Monday Tuesday Wednesday and lates Friday
miss Anyone swap my late Monday for a night Tuesday or Friday
miss The post is nights, Monday Wednesday and Friday
miss Visiting is Monday and Friday, two shifts

rule shift_at_place strength .6
  ((i'm | im | i | me | my | mi | we're)? ..2 (nights | lates | earlies | shift | shifts | placement | "long days" | "on shift") ..4 (at | in | on) (the | our)? (HOSPITAL | infirmary | general | royal | CAP (royal | general | infirmary | hospital) | CAP) ..8 (TIME | WEEKDAY | out num(0..2400)) (..3 WEEKDAY)? (..3 WEEKDAY)?)=it
  near 30 (i'm | ( i'm | im | i | me | my | mi | SELF | MINE ))
  unless (was ; were ; swap ; cover ; did ; union ; strike ; please ; anyone need ; vacancy ; CARED)
hit  I'm on nights at the Infirmary mon tues weds so nobody's in
hit  lates all week at Corrie Royal so I'm out 9.45
hit  my shifts at the infirmary are Monday and Friday, out at 2pm
miss I was on nights at the Infirmary on Monday
miss Nights at the Infirmary are hard
miss Anyone swap shifts at the Royal on Monday, please

rule drives_daily strength .6
  ((i | me | we) ..1 (drive | go | cycle | walk | leave | "set off" | "get the bus" | "get the train") ..5 (CAP | HOSPITAL | PLACE) ..10 (every | each) (morning | night | day | WEEKDAY | mon | evening | tues | weekday) (WEEKDAY)? (WEEKDAY)?)=it
  unless (was ; used to ; hope ; sunday ; church ; gym ; swim ; pool ; charity)
hit  I drive to Ullswater General for ten to seven every morning
hit  I go from Castle Lane 6.40 every Mon Weds Fri
hit  I cycle to Corrie Royal for seven every morning
miss I used to drive to Leeds every morning
miss I go to the gym every morning
miss I'd go back to Rome every day

# --- children -------------------------------------------------------------------------------------

set child = kids kid girls boys lads son daughter "little one" "big one" "little un" "wee one" child children twins triplets bairns weans "our youngest" "our eldest" "my youngest" "my eldest" "the youngest" "the eldest" grandson granddaughter "first day" reception pickup "pick up" "school run" preschool "her class" "his class" "year one" "year two" "her teacher"
set taught = teacher teach teaching talk assembly visited vaccination clinic vaccinations governor raised fundraiser medical nursing uni closed fete ofsted league reunion "parents evening" staff "school nurse" "one of my" whose their patient student photo secondary heart had delivered

rule child_at_school strength .6
  ((("first day" | started | starts | starting | goes | start | mornings | pickup | "pick up" | "drop off") ..2)? ({child} | our CAP | my CAP)? ('s | is | are | still | both)? (still | now)? (at | to | in | for)? OWN_SCHOOL (for CAP (and CAP)?)? (..5 (year (NUMBER | one | two | three | four | five | six) | reception | class | TIME | (pickup | "pick up") num(1..12)))?)=it
  near 24 ({child} | (our | my) CAP "'s" (at | in) | "year" NUMBER)
  unless ({taught} ; {theirs} ; CARED ; {past})
hit  First day at St Oswald's Primary for Ava and Leo, year 1 and reception
hit  little one's still at St Kew's in Mr Tapp's class
hit  SLT, Welshpool, kids at Ysgol y Bryn
hit  our Ellie-Mae's at St Cuthberts an all, year 4
miss Gave a talk at St Oswald's Primary to year 4
miss My daughter has her GCSEs, eight passes
miss I was at St Oswald's Primary as a child
miss Our ward is at St Oswald's

rule class_or_pickup strength .55
  ((year (NUMBER | one | two | three | four | five | six | seven) | reception | "nursery mornings" | y1 | y2 | y3 | y4 | y5 | y6) ..3 (mr | mrs | miss | ms) CAP 's? class
   | (nursery | school | preschool | playgroup | childminder | childminders | "after school club") ..8 (pickup | "pick up" | pick-up | "drop off" | drop-off | "home time" | "kicking out time") ..2 (TIME | num(1..24)) (..1 {colour}? (gate | door))?)=it
  unless ({taught} ; CARED ; was ; shut ; shuts ; parking ; traffic ; "late again")
hit  year 4, Mrs Lund's class, you'll know her by the plaits
hit  our twins are year 2 in Mr Tapp's class
hit  Nursery mornings at Little Acorns, pickup 12.15, brown gate round the back
hit  school pick up 3.15, I'm the one in scrubs
miss I teach year 4, Mrs Lund's class is next door
miss Year 4 was the best class
miss Parking at nursery pickup 3.15 is chaos
miss The clinic shuts before school pick up at 3
