# What tells at once who a person in care is, and what gives away the author. Whose a mention is
# (of=care, of=author) was decided by the reading; these rules say what follows from it.

topic confidentiality.direct_identifier
rule health_number strength .95
  ( NHS[of=care] | CHI[of=care] | HCN[of=care] )=it
hit  can someone chase bloods for my patient, NHS no 943 476 5919, bay 2
hit  Her NHS number is 943 476 5919 and she is on the ward list
hit  patient CHI 310258 4416 moved to ward 3
miss My parcel tracking number is 943 476 5919 and it is late
miss The website said "your order number is 943 476 5919"
miss That is not my phone number, it never was
rule name_in_care strength .85
  NAME[of=care]=it
hit  Mr Pethybridge in bay 3 was discharged from the ward today
hit  Mrs Oyelaran, my patient with the hip, is home from hospital
hit  Looking after Mr Crowther on the ward tonight, his sats are up
miss My mum Doreen loves her allotment
miss "Be kind" said Bernadette on the bus
miss Never been to Doncaster in my life
