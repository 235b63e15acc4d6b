# What can be read in a picture, as its description or the line on its circumstances has it: the
# author's own papers, and who somebody in care is.

set paper  = passport passports licence license "driving licence" "driving license" provisional payslip payslips "pay slip" p60 p45 "bank card" "debit card" "credit card" "bank cards" cards "statement of entry" "pin card" "id badge" "id card" "staff card" "staff badge" "student card" "smart card" smartcard badge lanyard "boarding pass" "boarding passes" "boarding card" ticket tickets "decision letter" "offer letter" "mortgage offer" "tenancy agreement" contract "birth certificate" "marriage certificate" visa brp "residence permit" "share code" "jab card" "vaccination card" "vaccine card" card cv "bank statement" "statement" "council tax bill" bill letter envelope parcel "dbs certificate" dbs "id documents" documents "identity card" "ration card" "p45s" bankbook cheque wristband "hospital band" v5c "results slip" "results letter" "exam slip" "covid pass" "nmc card" "registration card" "name badge" "offer email" "acceptance letter" "hotel booking" "booking confirmation" "phone screen" "banking app" "luggage tag" "library card" "rail ticket" "railcard" "oyster card" "work pass" "security pass" "staff pass" "house keys" "new keys" "log book" "insurance certificate" "test certificate" "savings book" "pension letter" "tax letter" "tax code" "visa page" "stamp" "naturalisation certificate" "citizenship certificate"
set detail = name names surname "full name" "both names" address addresses "new address" "home address" postcode "date of birth" "dates of birth" dob number numbers "card number" "card numbers" "long number" "long card number" "pin number" pin "account number" "account numbers" "sort code" "bank account" "payroll number" "staff number" "employee number" "ni number" "nhs number" "national insurance number" "passport number" "licence number" "reference number" "booking reference" "share code" "batch numbers" barcode "bar code" "door barcode" "qr code" signature photo "photo page" "photo pages" salary "monthly sum" "net pay" "all numbers" "all details" "hospital number" "candidate number" "student number" "ucas number" "booking number" "confirmation number" "qr codes" "phone number" "mobile number" "email address" "e-mail address" "bank details" "personal details" "expiry date" "room number" "flat number" "door number" "key number" "serial number" "membership number" "policy number" "customer number" "badge number" "registration number" "three digits" "tax code" details "own address" "date of issue" "place of birth" "security code" cvv expiry "pin code"
set legible = readable legible visible showing shown "in focus" "in full" "can be read" "face up" "in frame" "in shot" "in view" clear "clear to read" "in close-up" "close up" "not covered" uncropped sharp "on display" "easily read" "all be read" "in plain view" "in plain sight" "to the camera" uncovered unblurred "easy to read" "plain to see" "turned up" open
set hidden = blurred cropped covered hidden "blacked out" "turned round" "turned over" "scribbled out" "thumb over" blank fake cartoon redacted pixelated "not legible" "not readable" illegible nothing "out of focus" "cannot be read" "can't be read" "only a name"
set in_care = patient's patient patients child's children's client's clients resident's residents baby's babies inpatients
set others = colleague colleague's colleagues manager's manager nurse's doctor's doctors' staff's somebody's someone's stranger's assessor teacher's author's

# --- the author's own papers ----------------------------------------------------------------------

circumstance shows_own_document=yes

rule paper_with_details in context alt
  ({paper} ..8 {detail} (..4 {detail})? (..4 {detail})? (..3 {detail})? (..3 {detail})? (NHS | NUMBER)? (..2 {legible})?)=it
  unless ({hidden} ; CARED ; {in_care} ; {others} ; handover ; "patient list" ; whiteboard ; drug ; prescription)
hit  picture of her new driving licence, card number, address and date of birth in focus
hit  payslip under the croissant, name, employee number, NI number and bank account showing
hit  badge front and back readable: full name, payroll number and the door barcode
hit  photograph of his boarding pass, name, booking reference and barcode readable
miss picture of a lanyard with a rubber duck on it
miss photograph of a passport with the number covered
miss badge of a colleague, name in focus

rule detail_on_paper in context alt
  ({detail} (..2 {detail})? (..2 {detail})? (..2 {detail})? ..3 {legible}? (on | of) ..4 {paper})=it
  near 24 (picture | (photo | photograph | selfie | screenshot | close-up | video | image | shot | shows | showing | readable | legible | "in focus"))
  unless ({hidden} ; CARED ; {in_care} ; {others} ; handover ; whiteboard ; drug ; prescription ; ward ; bed)
hit  photograph with her name and address readable on the envelope
hit  picture with his full name and date of birth on the driving licence
miss picture with a stamp on an old blank letter
miss selfie with the name blurred on the badge

rule paper_open in context alt
  ((four | three | two | new | british | open | both | front and back of)? (british | open)? {paper} ..5 ("face up" | "fanned open" | "fanned out" | "open at" | "photo page" | "photo pages" | "held open" | "both sides" | "front and back" | "numbers in focus" | "all numbers"))=it
  unless ({hidden} ; CARED ; {in_care} ; {others})
hit  picture of four new British passports fanned open at the photo pages
hit  bank card held up, both sides
miss picture of a passport cover
miss library card, blurred, face up

rule details_in_focus in context alt
  ((photograph | picture | photo | screenshot)? (of the)? (NUMBER | four | three | two | several)? ..3 ("laid out" | "held up" | "face up" | fanned) ..5 {detail} (..3 {detail})? (..2 {detail})? (..2 {detail})? (..2 {legible})?)=it
  unless ({hidden} ; CARED ; {in_care} ; {others} ; slide ; label ; certificate ; whiteboard)
hit  photograph of the four laid out face up, numbers in focus
hit  the letter held up: both names, the new address, account number and monthly sum in focus
miss certificate held up, nothing else
miss trophy held up by the team

circumstance shows_own_home=yes

rule home_in_view in context alt
  ((("number plate" | "house name" | "location tag" | "map pin" | "door number" | "house number" | "street sign" | "street name" | "road sign" | "front door" | "own house" | "own door" | "own gate" | "own front gate" | "own street" | "start and end") ..10 ("in frame" | "in shot" | "in view" | legible | readable | "can be read" | visible | showing | shows | shown | "in focus")))=it
  unless ({hidden} ; CARED ; {in_care} ; {others} ; clinic ; hospital ; shop)
hit  door number 31 and the street sign both in frame
hit  map with the start and end at his own front gate, postcode shown
miss street sign of the hospital in frame
miss front door blurred in frame

# --- who somebody in care is ----------------------------------------------------------------------

circumstance shows_identity=yes

set who_is = name names surname surnames initials "first name" "first names" "full name" "full names" address addresses "date of birth" "dates of birth" "hospital number" "hospital numbers" "nhs number" "nhs numbers" "case number" "record number" "name label" "specimen number" "bed numbers" "bay numbers" "bed number"
set where_seen = board whiteboard screen monitor list handover label labels wristband wristbands chart charts folder file sticker stickers notes bottle bottles slide letter letters form forms drip bag record records printout envelope envelopes rota diary report x-ray scan ct mri film postcard cards card box tag trolley desk dispatch

rule line_can_be_read in context alt
  ((reads | read | legible | readable | signed | says | labelled | "among them" | seen | which | shows | screen)? CAP CAP? NUMBER? ..4 (bed | bay | ward | "side room" | cubicle | resus) NUMBER)=it
  near 24 (reads | read | legible | readable | visible | signed | "in focus" | says | label | labelled | "can be read")
  unless ({hidden} ; fictional ; actor ; manikin ; agreed ; consent ; teaching ; author's ; bio ; profile ; account ; {others})
hit  photo of a cup on a handover list; one line reads "Baxendale 77, sepsis, bed 12"
hit  a postcard that can be read, "Moira Tulloch, ex bay 2"
miss photo of a cup on a blank handover list
miss picture of Ward 4's bake sale

rule details_of_patient in context alt
  ({in_care} 's? ..2 {who_is} (..2 {who_is})? (..3 {who_is})? (..3 (sticker | label | screen | folder | edge | bottom | codes | corner | list))?)=it
  unless ({hidden} ; no ; without ; fictional ; actor ; agreed ; consented ; sim ; manikin)
hit  the monitor behind shows a list of patients' names with procedure codes
hit  child's name, school and date of birth on the sticker
hit  patient's initials, tumour site and hospital number along the bottom
miss child's name cropped off the sticker
miss picture with no patient's name in it

rule labelled_with_names in context alt
  ((labelled | marked | written | headed) ..2 (with | by) ..2 (names | surnames | name | patients names | initials))=it
  unless ({hidden} ; fictional ; staff ; author's ; colleague ; team ; pots)
hit  three full bottles, labelled with patients' names
hit  drain bottles labelled with surnames
miss mugs labelled with the team's names
miss bottles labelled with dates

rule identity_legible in context alt
  ((a | the | "a patient's")? ..1 {who_is} (..4 {who_is})? (..4 {who_is})? ..6 (legible | readable | visible | "can be read" | "in focus" | "in view" | "at the edge" | "in shot" | showing | "on screen" | "easy to read"))=it
  near 30 (patient | (patients | ward | bay | bed | specimen | dispatch | CARE_PLACE | CARE_CLIENT | CARED | sluice | theatre | clinic | handover | prescription | dosette | laboratory | microscope | "patient board" | whiteboard | "drug chart" | wristband | caseload | call | incubator))
  unless ({hidden} ; author's ; {paper} ; "her own" ; "his own" ; "himself" ; herself ; colleagues ; staff ; doctors ; rota ; fictional ; sim ; manikin ; "name badge")
hit  picture inside a patient's front room, a dosette box with the name label in focus
hit  the slide under the laboratory microscope, label with specimen number and surname in focus
hit  filmed on the way to a call; the address on the dispatch screen can be read
miss the ward whiteboard, surnames blurred
miss selfie on the ward, her own name badge in focus

rule legible_board in context alt
  (({where_seen} ..5 (legible | readable | visible | "can be read" | shows | showing | "in focus" | "in view") ..6 {who_is} (..2 {who_is})? (..2 {who_is})?) | ({who_is} (..2 {who_is})? (..3 {who_is})? ..2 (at | along | on | across) the ..1 (edge | bottom | top | label | sticker | wristband | corner)))=it
  near 30 (patient | (patients | ward | bay | bed | specimen | CARE_PLACE | CARE_CLIENT | CARED | nurses | slide | scan | x-ray | ct | clinic | theatre | unit | case | laboratory))
  unless ({hidden} ; author's ; "her own" ; "his own" ; himself ; herself ; colleagues ; staff ; doctors ; fictional ; sim ; manikin ; sender ; team)
hit  photograph of the nurses' station with the patient board legible behind the tree: first names, bed numbers
hit  the slide's label shows specimen number and surname at the edge
miss the ward whiteboard, blank
miss the rota on the ward board shows doctors and names
