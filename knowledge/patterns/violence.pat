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
