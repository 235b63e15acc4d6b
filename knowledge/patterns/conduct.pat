# What somebody in health and care says of their own conduct that no regulator would pass over: said plainly, of themselves, as done.
# Learned detectors know these things told with a wink; a plain confession has few words and none of them tone.

topic disrepute.conduct

set at_work = "on shift" "my shift" "my night shift" "night shift" "day shift" "long day" "on nights" "on duty" "at work" "to work" "drug round" "ward round" "in theatre" "in clinic" "the shift" "a shift" "waking night" "handover" "in resus" "on the ward" "obs" "meds round" "the ambulance" "the rig" "on call"
set impaired = drunk pissed wasted stoned high hungover "hung over" steaming hammered "off my face" "off my head" "off my tits" "out of my face" "over the limit" "coming down" tipsy blootered "still half cut" "half cut"

rule worked_impaired strength .95
  (SELF | did | "i was" | "i'm" | im | "turned up" | "rocked up" | came | went | worked | been | still | ^start | ^finish) ..8 ({impaired}=it ..8 {at_work} | {at_work} ..6 {impaired}=it)
  unless (never | not ; patient ; patients ; relative ; he ; she ; they ; someone ; tea ; "pissed off" ; "high time" ; "high five" ; "high dependency" ; "high risk" ; "on a high" ; "wasted journey" ; wasn't ; adrenaline ; caffeine ; sugar ; "feel drunk" ; "feels drunk" ; "like being" ; "punch drunk" ; "after my shift" ; "day off" ; patient's ; "a drunk" ; drunks ; "fluid" ; "high street" ; heels)
hit  Did my whole night shift drunk and nobody noticed
hit  Turned up to my shift still drunk lol, thank god for mints
hit  I was stoned on nights again, best obs I ever did
miss "Did my whole night shift drunk" was the headline
miss I have never been drunk on duty in my life
miss Came off my shift and a drunk asked me for a lift

rule slept_on_duty strength .95
  (^sleep | slept | ^kip | ^nap | napped | dozed | ^snooze | "asleep" | "a kip" | "proper kip" | "forty winks")=it ..10 ("waking night" | "on nights" | "on shift" | "my night shift" | "the night shift" | "most of my shift" | "on duty" | "linen cupboard" | "linen room" | "linen store" | "buzzers" | "the buzzer" | "call bells" | "the obs" | "staff room floor" | "sluice" | "the whole shift" | "nobody noticed" | "no one noticed")
  unless (break ; breaks ; "before my" ; "before nights" ; after ; patient ; patients ; resident ; residents ; he ; she ; they ; alarm ; bus ; train ; baby ; "can't sleep" ; "cant sleep" ; tomorrow ; between ; "day off" ; should ; could ; need ; wish ; dream ; dreamt ; "sleep hygiene" ; "trying to" ; husband ; dog ; never ; need)
hit  I slept through most of my night shift in the linen cupboard and nobody noticed
hit  Had a proper kip in the linen room on my waking night while the buzzers were going
hit  slept 1 till 5 again on nights, buzzers can wait
miss "Slept on duty" was the charge in the hearing
miss I have not slept on duty in thirty years
miss Slept like a log after a week on nights

rule nosy_in_records strength .95
  (^look | looked | read | reading | opened | ^check | checked | went | ^nose | nosed | nosy | nosey | ^search | searched | pulled)=it ..8 (record | records | notes | results | "the system" | pas | emis | systmone | "her file" | "his file" | scan | scans | bloods | pacs)
  near 24 (nosy | nosey | nosiness | "being nosy" | "a nosy" | "a nosey" | snoop | snooping | "my ex" | "my ex's" | "ex's" | "his ex" | "my neighbour" | "my neighbour's" | "next door's" | "my mate's" | "my sister's" | "my mum's" | "my dad's" | "my boyfriend's" | "my husband's" | "my wife's" | "her new man" | "new girlfriend" | "new boyfriend" | "my daughter's" | "my landlord" | "my landlord's" | "my date")
  unless (my own ; letter ; appointment ; cat ; vet ; exam ; driving ; lottery ; "gcse" ; "a level" ; university ; "gp said" ; "we were told" ; consultant told ; sacked ; fined ; struck ; hearing ; should ; never ; reported ; illegal ; "can't" ; cannot ; dont ; "don't" ; audited ; if you ; pathology told)
hit  I went into the hospital system and read my ex's new girlfriend's results, just being nosy
hit  looked up my neighbour's notes on the system last night
hit  Had a quick nosy at his scan on pacs, he's my sister's fella
miss "I looked at my ex's notes" she told the panel, and was struck off
miss I have never looked up my neighbour's records
miss Checked my exam results on the system, my mum's over the moon
