# By what a patient or their family would know an account, although no stranger could: a death, harm, a complaint,
# words that were said. It raises nothing; findings on confidentiality say so (docs/reidentification.md).

mention RECOGNISED[known_by=death]

rule died
  (died | dies | "passed away" | "passed on" | "slipped away" | "his funeral" | "her funeral" | "their funeral" | "death certificate" | "his widow" | "her widower" | "last breath" | "last breaths" | "time of death" | "took his own life" | "took her own life" | "killed himself" | "killed herself" | "lost him" | "lost her" | "lost one" | "lost the baby" | "lost a patient" | "buried a man" | "buried a woman")
  unless near 3 (battery | phone | laptop | plant | houseplant | laughing | nearly | almost | inside | kettle | tv | telly | car | laptop | fish | dog | cat | hamster | weight | bag | keys)
hit  He died at four with the window open
miss My phone died at four

rule lost_somebody
  lost (a | the | our | an | two | three | another) ..2 (baby | babies | patient | patients | "year old" | "year-old" | AGE_FORM | AGE_WORD | little one | boy | girl | man | woman | lady | miner | one)
  unless near 3 (to follow-up | sight | notes)
hit  Lost a 6 year old to meningitis, here in Hull
miss Lost a shoe on the ward

rule born_dead
  (stillborn | stillbirth | "born sleeping" | "still birth" | miscarried | miscarriage | "neonatal death" | "cot death" | "baby loss")
  unless near 3 (week | awareness | charity | support | guidance | rates)
hit  Tonight I dressed a girl born sleeping
miss Baby loss awareness week starts on Monday

mention RECOGNISED[known_by=harm]

rule harmed
  (suicidal | "tried to kill himself" | "tried to kill herself" | overdose | overdosed | "was raped" | "been raped" | "was assaulted" | "was attacked" | stabbed | "sexual assault" | "domestic abuse" | "safeguarding referral" | "took the kids off" | "child protection")
  near 24 (he | she | his | her | him | they | PATIENT_WORD | KIN)
  unless near 3 (training | awareness | week | policy | line | charity | module)
hit  She was stabbed and she asked for her mum
miss Our domestic abuse training week starts now

mention RECOGNISED[known_by=complaint]

rule complained
  (complaint | complained | complaining | complains | "formal complaint" | pals | "letter of complaint" | "solicitor's letter" | "threatened to sue" | "wants me struck off" | "reported me")
  near 24 (he | she | his | her | they | their | PATIENT_WORD | KIN | family | relative | relatives)
  unless near 3 (no | never | presenting | pen | old)
hit  Her daughter put in a complaint about the tea
miss No complaint from me, she was lovely

mention RECOGNISED[known_by=words]

rule said
  (he | she | they | PATIENT_WORD[number=one] | KIN[number=one]) (just | only | then | also)? (said | says | asked | told me | goes | shouted | shouts | whispered | replied | announced | "was like" | asks | tells me)
  unless near 3 (if | research | study | manager | boss | consultant | sister in charge | matron)
hit  He said the tea was a war crime
miss The study said that tea is good
