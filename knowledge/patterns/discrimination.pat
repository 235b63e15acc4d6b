# A whole group of people run down, in plain words. Who quotes, condemns, denies or asks is silenced by the stance.

topic discrimination

set folk = people folk folks lot types women men girls lads lot families kids patients couples
set vile = thieves thieving scum vermin filthy dirty disgusting "sick in the head" "wrong in the head" savages subhuman parasites scroungers spongers leeches lazy liars rapists terrorists crooks criminals inbred thick stupid backward "a waste of" "a drain on" evil perverts pervs paedos nonces groomers freaks abominations "an abomination" degenerates cockroaches animals unnatural "not natural" "mentally ill" "a disease" "the problem" "taking over" "all the same" "a burden" useless moaners smelly stink primitive robots "the worst"

rule group_run_down strength .95
  GROUP=it {folk}? (all | just | basically | simply | "nothing but" | mostly)? (are | is | r | "'re" | being) (all | just | basically | such | nothing but | so | a bunch of | bunch of | mostly | simply | fucking | bloody | always)? {vile}
  unless (why do ; called ; calling ; calls ; called us ; stereotype ; stereotypes ; myth ; who says ; people who say ; people say ; they say ; told me ; says that ; film ; not all ; "i was" ; assume ; assumes ; thinks ; think that ; think we ; said ; saying ; heard ; hear ; racist ; racists ; bigot ; bigots ; homophobic ; hate crime ; services ; training ; ill when)
hit  Gay people are sick in the head and you won't change my mind about it
hit  gypsies are all thieves, count the spoons
hit  the elderly are just a burden, let's be honest
miss "Gay people are sick in the head" is what he shouted at my wife
miss Gay people are not sick in the head, whatever your pastor says
miss Autistic people are brilliant at this job

rule group_hated strength .95
  (SELF | i)? (really | just | fucking | absolutely | honestly)? (hate | detest | despise | loathe | "can't stand" | "cant stand" | "cannot stand" | "can't abide")=it ..3 GROUP (people | folk | lot | patients)?
  unless (when people ; when ; being ; "my own" ; month ; jokes ; treated ; called ; parade ; traffic ; school ; the way ; food ; telly ; film)
hit  I can't stand old people, they smell and they moan
hit  i hate muslims and I don't care who knows
hit  I really can't stand gypsies, they can wait in the car park
miss I don't hate old people, I hate my knees
miss "I hate gypsies" he said, and I asked him to leave
miss I can't stand it when disabled people are talked over
