# The wish to hurt somebody in care, a relative or a colleague.

topic violence_self_harm

rule would_hurt_them strength .85
  ("i'd" | id | "i would" | "i could" | "i want to" | "i wanna" | "want to" | "wanted to" | wanna | "felt like" | "feel like" | "going to" | "gonna" | "tempted to" | "about to" | "could have" | "could happily" | "would love to" | "itching to" | someone should | somebody should) ..2
  (slap | slapped | slapping | punch | punched | punching | smack | smacked | smacking | throttle | throttled | throttling | strangle | strangled | strangling | batter | battered | deck | decked | thump | thumped | smother | smothered | smothering | kick | kicked | kicking | throw | "swing for" | "swung for" | "hit" | hitting | drown | stab | shoot | kill)=it ..3
  (CARED | PERSON[part=care|relative|colleague, generic!=yes])
  unless (fear | scared | threatened to | "he wanted" | "she wanted" | "they wanted" | wants to | voices | self-defence | "self defence" | game | paintball | ball | film | play | party | surprise | towel | pads)
hit  I'd happily slap that woman in bed 3
hit  so tempted to smother the patient in the side room
hit  could have punched my manager tonight
miss I'd never slap a patient
miss "I could slap that woman in bed 3" is no thing to say
miss I'd happily slap some paint on the walls

rule threatens_body strength .9
  ("i'll" | ill | "i will" | "i'm gonna" | "im gonna" | "i'm going to" | "we'll" | "gonna" | "ye'll get" | "i swear")=it ..3
  (break | smash | kick | punch | batter | knock | stab | slit | snap | rip | ram | shove | stamp | burst | cave) ..2 (your | ur | yer | his | her | their | it) ..2
  (jaw | face | legs | leg | neck | teeth | head | nose | arms | fingers | throat | kneecaps | skull | ribs | windows | in)
  unless (cpr ; ribs cracked ; game ; film ; play ; level ; boss ; door ; ball ; "off the park" ; team ; horse ; pinata ; phone ; laptop ; printer ; car ; reset ; plaster)
hit  Keep reporting me and I'll break your jaw
hit  If he presses that buzzer again I'll shove it down his throat
hit  i swear i will smash her face in if she grasses
miss "I'll break your jaw" he shouted, and security came
miss I will never break your heart or kick your head in, love
miss I'll knock on the door and kick it open

rule hopes_they_suffer strength .85
  (SELF | i)? (really | honestly | just | do)? (^hope | ^wish | hoping)=it ..1 (PERSON[part=care|relative|colleague, generic!=yes]) (^choke | ^die | ^rot | "drops dead" | "drop dead" | ^suffer | ^fall | ^slip | "gets cancer" | "gets hit" | "get hit" | "gets run over" | "never wakes" | "doesn't wake")
  unless (peacefully ; peaceful ; "in peace" ; asleep ; quickly ; gently ; comfortable ; "in love" ; "at home" ; pain ; "don't suffer" ; less ; not ; never)
hit  The patient in bed 12 is vile and I hope she chokes
hit  I hope my manager chokes on her promotion
hit  that patient's daughter again, I hope she slips on the way out
miss I hope the patient dies peacefully
miss "I hope she chokes" the patient said of her sister
miss I hope the patient never falls again
