# What tells at once who a person in care is, and what gives away the author. Whose a mention is
# (of=care, of=author) was decided by the reading; these rules say what follows from it.

topic confidentiality.direct_identifier

rule health_number strength .95
  (NHS[valid=yes] | CHI[valid=yes] | HCN[valid=yes] | NHS[of=care] | CHI[of=care] | HCN[of=care] | RECORDNO[of=care])=it
  unless near 6 (NUMBER_WORD[for=other|bank|phone|insurance|version] ..5 (NHS | CHI | HCN | RECORDNO) | (NHS | CHI | HCN | RECORDNO) (is | was | "'s") ..3 NUMBER_WORD[for=other|bank|phone|insurance|version] | order | ref | reference | refs | tracking | account | parcel | invoice | broadband | isbn | pmid | doi | tax | "made-up" | "made up" | example | dummy | fake | specimen | format | looks like)
hit  can someone chase bloods for my patient, NHS no 943 476 5919, bay 2
hit  Her NHS number is 943 476 5919 and she is on the ward list
hit  patient 943 476 5919 moved to ward 3
hit  can somebody chase the bloods of 943 476 5919, my phone is dying
miss My parcel tracking number is 943 476 5919 and it is late
miss The website said "your order number is 943 476 5919"
miss That is not my order number, 943 476 5919, it never was
miss My bloods are back and 943 476 5919 is my new phone number

rule labelled_number strength .9
  (NUMBER_WORD[for=health|record] | "h&c" | "h & c") (NHS | CHI | HCN | RECORDNO)=it
  unless ("made-up" | "made up" | example | dummy | fake | specimen | format | looks like | like this)
hit  sample haemolysed, H&C 399 000 1234, potassium up
hit  hospital number K123456 for scanning
hit  is CHI 310258 4416 with you
miss an example NHS number is 943 476 5919
miss He wrote "an NHS number has ten digits"
miss That is no hospital number, it never was

rule told_at_once strength .85
  PERSON[told=yes]=it
hit  Her at 31 Larkfield Close with the oxygen
hit  Late home, arrest at number 14, opposite the chippy
hit  They've called her Heron, after a birth on a boat
miss Late home, party at number 14, opposite the chippy
miss "They've called her Heron" said the neighbour of the boat
miss They have never called her Heron

rule name_in_care strength .85
  NAME[of=care, kind!=initials]=it
  unless (syndrome | registry | deficiency | encyclopedia | institute | institutes | mutations | gene | genes | albinism | "neuropathy type" | "is inherited" | nephropathy | malformation | coagulation)
hit  Mr Pethybridge in bay 3 was discharged from the ward today
hit  Mrs Oyelaran, my patient with the hip, is home from hospital
hit  Looking after Mr Crowther on the ward tonight, his sats are up
miss My mum Doreen loves her allotment
miss "Be kind" said Bernadette on the bus
miss Never been to Doncaster in my life

rule contact_of_someone_in_care strength .85
  ( ADDRESS[of=care] | PHONE[of=care] | MAILBOX[of=care] | POSTCODE[of=care] | VRM[of=care] | ACCOUNT[of=care] )=it
hit  Patient with dementia, he lives at 14 Tannery Rise and the key safe is broken
hit  New patient for the ward list: he lives at 7 Cobbler Lane and his nurse visits Mondays
hit  Visit for the nurses: patient at 31 Larkfield Close, oxygen, discharged from hospital today
miss The bakery at 14 Tannery Rise does good buns
miss The sign said "31 Larkfield Close"
miss It was not at 7 Cobbler Lane after all

rule birth_date_in_care strength .85
  DATE[full=yes, of=care|other]=it
  near 6 (NUMBER_WORD[for=birth] | dob | "d.o.b" | b)
  near 48 (NAME[of=care] | NHS[valid=yes] | PATIENT_WORD[care=sure] | BEDSPACE)
hit  Patient on the ward list: Mr Lonsdale, d.o.b. 14/02/1951, foot clinic
hit  Mr Lonsdale in bed 3, date of birth 14/02/1951, is for theatre
hit  Mrs Kaur, dob 03/11/1961, patient in bay 2, bloods please
miss The clinic opened on 14/02/1951
miss He said "back on 14/02/2026"
miss The bus does not run on 14/02/2026

rule birth_date_of_care strength .85
  DATE[full=yes, of=care]=it
  near 4 (NUMBER_WORD[for=birth] | dob | "d.o.b")
hit  Your new man, date of birth 14/02/1951, has had three clinic letters back
hit  Discharged from the ward today, dob 03/11/1961
hit  he is on the ward, date of birth 03/11/1961
miss My date of birth is 14/02/1951
miss He said "date of birth 14/02/1951" in the quiz
miss Her date of birth is not 14/02/1951

rule named_with_us strength .9
  (guess who | "you'll never guess who" | "youll never guess who" | "never guess who" | "look who" | "can't believe who" | "cant believe who" | "who do i" | "guess whose")  ..6
  ("on our ward" | "on my ward" | "on the ward" | "in our unit" | "on our unit" | "in our bay" | "in our clinic" | "in my clinic" | "in clinic" | "in resus" | "in majors" | "in a&e" | "in ed" | "in theatre" | "in with us" | "in labour" | "in my bay" | "in bed" | "came in" | "on the list" | "in triage" | "being sectioned" | "got admitted" | admitted)=it
  unless (baby shower ; "back on the ward" ; "is back" ; cake ; students ; "new matron" ; dog ; cat ; therapy ; puppy ; santa ; visit ; visited ; visiting ; chef)
hit  Guess who is on our ward with a broken hip, only Sandra Finch off the quiz
hit  you'll never guess who came in with chest pain tonight
hit  Guess who I had in clinic today, only our old geography teacher
miss "Guess who is back on the ward", says the card with the cake
miss Guess who is back on the ward after maternity leave, me
miss I never told anyone who was on our ward, so don't make me guess who
