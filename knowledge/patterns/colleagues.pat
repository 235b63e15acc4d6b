# Contempt for somebody at work, or for a team, in words that everybody reads so. What is said without them is left to
# the learned detectors.

topic respect.colleague

set staff    = nurse nurses doctor doctors dr registrar registrars reg consultant consultants manager managers matron matrons sister hca hcas receptionist receptionists physio physios paramedic paramedics controller controllers dispatcher dispatchers porter porters pharmacist pharmacists surgeon surgeons anaesthetist anaesthetists midwife midwives gp gps sho f1 f2 junior juniors locum locums agency bank supervisor supervisors boss bosses clerk clerks radiographer radiographers tutor tutors lecturer lecturers mentor mentors ccm director directors lead
set team     = hr payroll dispatch control switchboard management "bed managers" "site team" "site managers" "day staff" "night staff" "day shift" "night shift" "day team" "night team" estates procurement "occy health" "infection control" "the other team" "other shift"
set cannot   = "couldn't organise" "couldnt organise" "couldn't run a" "couldnt run a" "couldn't find their" "couldn't find his" "couldn't find her" "couldn't manage a" "not fit to" "isn't fit to" "hasn't got a clue" "hasnt got a clue" "haven't got a clue" "not got a clue" "can't do their job" "can't do her job" "can't do his job"
set sacked   = "needs sacking" "need sacking" "wants sacking" "want sacking" "should be sacked" "should be struck off" "needs striking off" "wants striking off" "should've been sacked" "should have been sacked" "deserves the sack" "needs firing" "should be fired"
set contempt = "waste of space" "waste of oxygen" "waste of a salary" "waste of a uniform" "waste of skin" "lazy cow" "lazy cows" "lazy sod" "lazy sods" "lazy git" "lazy gits" "lazy bitch" "lazy bastard" "lazy bastards" "stupid cow" "silly cow" "miserable cow" "nasty cow" "old cow" "stuck up cow" cow bitch bitches witch "a snake" snakes "two faced" "two-faced" "faced snake" backstabber backstabbers "back stabber" clown clowns muppet muppets numpty numpties moron morons imbecile imbeciles idiot idiots pillock prat prats dickhead bellend knob wanker tosser arsehole twat useless clueless incompetent "dead wood" deadwood "thick as" jobsworth jobsworths parasite parasites leech "bone idle" "work shy" workshy "brain dead" braindead

rule said_of_them strength .99
  (PERSON[part=colleague, generic!=yes]=who | {staff} | {team}) ..8 (is | are | was | were | "'s" | "'re" | such | being | what | you | absolute | complete | total | utter | proper | pure | just | PAUSE) ..4 ({contempt} | {cannot} | {sacked})=it
  unless near 2 (i | "i'm" | im | me | we | us | call | calls | called | feel | felt | myself)
  unless ("patient is" | "patient was" | "patients are" | "patients were" | "that patient" | printer | computer | system | software | policy | shoes | dog | cat | film | telly | series | imposter | impostor | sorry | ourselves | costume | nose | halloween | panto | equipment)
hit  The new registrar is an absolute waste of space
hit  Payroll are complete clowns, wrong again
hit  typical Sister Marsh, lazy cow, gone by three
miss The new registrar is not useless at all
miss She said "the registrar is a waste of space" and I walked out
miss The registrar told me I was not useless

rule contempt_for_them strength .99
  (such | absolute | complete | total | utter | proper | those | these | the | that | our | my | what | bloody | fucking | lazy | typical | some | bunch of | load of) (a | an | bloody | fucking | absolute | old)? ..1 {contempt}=it (of | in | on | from | at | called | who runs | who run | running | who does)? (a | an | the | our | my)? ({staff} | {team} | PERSON[part=colleague, generic!=yes]=who)
  unless near 2 (i | "i'm" | im | me | we | us | call | calls | called | feel | felt | myself)
  unless ("patient is" | "patient was" | "patients are" | "patients were" | "that patient" | printer | computer | system | software | policy | shoes | dog | cat | film | telly | series | imposter | impostor | sorry | costume | nose | halloween | panto | equipment)
hit  those idiots in payroll have done it again
hit  Handover from our lazy cow of a sister again
hit  the useless registrar went home at four
miss "Those idiots in payroll" is no way to speak
miss There are no idiots in payroll, be kind
miss The fancy dress clowns of the children's ward
