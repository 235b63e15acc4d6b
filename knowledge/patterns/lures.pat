# A lure and a link need not share a sentence ("£2 p&p and that's it. key-worker-gifts.example/uk"):
# each is a circumstance, and acts.yaml joins them.

set won     = win wins won winner winning claim claimed giveaway free reward rewards prize gifted
set goods   = ipad iphone samsung tablet airfryer "air fryer" ninja hamper hampers voucher vouchers "gift card" "gift cards" dyson switch ps5 trainers backups hols holiday "gift box" bundle
set asked   = confirm confirms verify enter enters send inbox put pop answer "log in" "sign in" login fill
set secrets = password passwords login card "card no" "card number" bank "bank details" "sort code" pin "ni number" dob "date of birth" passport "3 digits" insta facebook "p&p" postage passcode

circumstance stray_link=yes
rule address_nobody_knows in text
  (LINK[host=other] | LINK[host=short] | LINK[host=lookalike])=it
hit  have a look at key-worker-gifts.example/uk5
miss Details at https://www.nhs.uk/vaccinations

circumstance lure=yes
rule goods_for_nothing in text
  {won} ..6 {goods}
  unless (raffle | tombola | "no catch" | competition | scam | "don't click" | bake)
hit  has everyone done the free Ninja for key workers
hit  you have won a Samsung tablet
miss Free study day, lunch is soup
miss Raffle ticket could win a hamper for the hospice

rule asked_for_secrets in text
  {asked} ..8 {secrets}
  unless (never | "don't" | "do not" | "no need" | scam | phishing)
hit  it asks you to log in with your Insta
hit  to release it confirm name, DOB and card no
miss We will never ask you to confirm your password
miss Confirm your place by Friday

rule small_fee in text
  (MONEY | small | only | just) ..2 (p&p | postage | "release fee" | "admin fee" | "handling fee")
hit  there is a £2 p&p and that is it
miss The postage took a week
