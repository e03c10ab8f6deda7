# The words of the app itself. Variables stand in { } and stay as they are.

app-name = ਸਕੈਨ ਤੇ ਤੁਹਾਡੇ ਹੱਕ
app-summary = ਜਦੋਂ ਪੁਲਿਸ ਤੁਹਾਡਾ ਫਿੰਗਰਪ੍ਰਿੰਟ ਜਾਂ ਚਿਹਰਾ ਸਕੈਨ ਕਰਨਾ ਚਾਹੇ, ਤਾਂ ਕੀ ਕਹਿਣਾ ਤੇ ਕੀ ਕਰਨਾ ਹੈ। ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੀ ਹੈ। ਇਹ ਜਾਣਕਾਰੀ ਹੈ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ।

## Around every page

skip = ਲਿਖਤ ’ਤੇ ਜਾਓ
language = ਭਾਸ਼ਾ
leave = ਸਫ਼ਾ ਛੱਡੋ
advice = ਇਹ ਜਾਣਕਾਰੀ ਹੈ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ।
# Followed by the names of nations.
holds-for = ਕਿੱਥੇ ਲਾਗੂ:
review-unchecked = ਹਾਲੇ ਕਿਸੇ ਵਕੀਲ ਨੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। { $date } ਨੂੰ ਇਸ ਦੇ ਸਰੋਤਾਂ ਨਾਲ ਮਿਲਾਇਆ ਗਿਆ।
review-lawyer = ਇੱਕ ਵਕੀਲ ਨੇ { $date } ਨੂੰ ਇਸ ਦੀ ਜਾਂਚ ਕੀਤੀ।
review-lawyer-by = ਵਕੀਲ { $name } ਨੇ { $date } ਨੂੰ ਇਸ ਦੀ ਜਾਂਚ ਕੀਤੀ।
stores-nothing = ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੀ ਹੈ। ਤੁਹਾਡੇ ਬਾਰੇ ਕੁਝ ਵੀ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦੀ, ਸਿਵਾਏ ਇਸ ਦੇ ਕਿ ਤੁਸੀਂ ਇਸ ਨੂੰ ਅਜਿਹਾ ਕਰਨ ਲਈ ਕਹੋ।
about-link = ਇਸ ਐਪ ਬਾਰੇ
to-home = ਪਹਿਲੇ ਸਫ਼ੇ ’ਤੇ ਜਾਓ

## Nations

nation-label = ਕਿਹੜੇ ਦੇਸ਼ ਦੇ ਨਿਯਮ
nation-england-wales = ਇੰਗਲੈਂਡ ਅਤੇ ਵੇਲਜ਼
nation-scotland = ਸਕਾਟਲੈਂਡ
nation-northern-ireland = ਉੱਤਰੀ ਆਇਰਲੈਂਡ

## The first page

languages-choose = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ।
languages-first = ਪਹਿਲਾਂ ਖੁੱਲ੍ਹਣ ਵਾਲੀ ਭਾਸ਼ਾ
translate-link = ਇਸ ਐਪ ਦਾ ਅਨੁਵਾਦ ਕਰਨ ਵਿੱਚ ਮਦਦ ਕਰੋ
home-title = ਕੀ ਪੁਲਿਸ ਤੁਹਾਡੀ ਉਂਗਲ ਦਾ ਨਿਸ਼ਾਨ (ਫਿੰਗਰਪ੍ਰਿੰਟ) ਜਾਂ ਚਿਹਰਾ ਸਕੈਨ ਕਰਨਾ ਚਾਹੁੰਦੀ ਹੈ?
home-now = ਮੈਨੂੰ ਹੁਣੇ ਰੋਕਿਆ ਜਾ ਰਿਹਾ ਹੈ
home-now-line = ਕੀ ਕਹਿਣਾ ਤੇ ਕੀ ਕਰਨਾ ਹੈ, ਇੱਕ-ਇੱਕ ਕਦਮ ਕਰਕੇ
home-card = ਅਫ਼ਸਰ ਨੂੰ ਕਾਰਡ ਦਿਖਾਓ
home-card-line = ਤੁਹਾਡੇ ਸ਼ਬਦ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ, ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ
home-rights = ਮੇਰੇ ਹੱਕ
home-rights-line = ਫਿੰਗਰਪ੍ਰਿੰਟ, ਚਿਹਰਾ, ਨਾਮ, ਪਛਾਣ-ਪੱਤਰ (ID)
home-help = ਮਦਦ ਲੱਭੋ
home-help-line = ਵਕੀਲ, ਮਦਦ ਕਰਨ ਵਾਲੇ ਗਰੁੱਪ, ਸ਼ਿਕਾਇਤਾਂ
home-after = ਇਹ ਹੋ ਚੁੱਕਾ ਹੈ। ਹੁਣ ਕੀ?
home-after-line = ਲਿਖ ਲਓ, ਸ਼ਿਕਾਇਤ ਕਰੋ, ਆਪਣਾ ਡਾਟਾ ਲਓ
home-facts = ਕਿਨ੍ਹਾਂ ਨੂੰ ਸਕੈਨ ਕੀਤਾ ਜਾਂਦਾ ਹੈ
home-facts-line = ਪੁਲਿਸ ਦੇ ਅੰਕੜੇ ਕੀ ਦਿਖਾਉਂਦੇ ਹਨ

## Without internet

keep-kept = ਇਹ ਭਾਸ਼ਾ ਇਸ ਫੋਨ ’ਤੇ ਹੈ। ਇਹ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੀ ਹੈ।
keep-working = ਇਸ ਫੋਨ ’ਤੇ ਸਾਂਭਿਆ ਜਾ ਰਿਹਾ ਹੈ …
keep-all-done = ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ ਇਸ ਫੋਨ ’ਤੇ ਹਨ। ਉਹ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੀਆਂ ਹਨ।
keep-failed = ਸਾਂਭਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਜੋ ਪਹਿਲਾਂ ਇਸ ਫੋਨ ’ਤੇ ਸੀ, ਉਹ ਹਾਲੇ ਵੀ ਚੱਲਦਾ ਹੈ। ਇੰਟਰਨੈੱਟ ਨਾਲ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
keep-all = ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ ਇਸ ਫੋਨ ’ਤੇ ਰੱਖੋ
offline-title = ਇਹ ਸਫ਼ਾ ਇਸ ਫੋਨ ’ਤੇ ਨਹੀਂ ਹੈ
offline-line = ਇਸ ਵੇਲੇ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ, ਅਤੇ ਇਹ ਸਫ਼ਾ ਪਹਿਲਾਂ ਇੱਥੇ ਸਾਂਭਿਆ ਨਹੀਂ ਗਿਆ ਸੀ। ਇਹ ਸਫ਼ੇ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੇ ਹਨ:
not-found-title = ਇਹ ਸਫ਼ਾ ਇੱਥੇ ਨਹੀਂ ਹੈ
not-found-line = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਲਿੰਕ ਪੁਰਾਣਾ ਹੋਵੇ। ਤੁਸੀਂ ਇੱਥੋਂ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ:

## Translation

notice-machine = ਮਸ਼ੀਨ ਨੇ ਅਨੁਵਾਦ ਕੀਤਾ ਹੈ। ਹਾਲੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
notice-page-english = ਇਸ ਸਫ਼ੇ ਦਾ ਹਾਲੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ। ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।
notice-block-english = ਇਸ ਹਿੱਸੇ ਦਾ ਹਾਲੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ। ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ।
notice-block-outdated = ਇਹ ਹਿੱਸਾ ਬਦਲ ਗਿਆ ਹੈ। ਨਵੇਂ ਸ਼ਬਦਾਂ ਦਾ ਹਾਲੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ, ਇਸ ਲਈ ਉਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ।

## Steps and guides

next-steps = ਅੱਗੇ ਕੀ ਹੁੰਦਾ ਹੈ?
callout-say = ਇਹ ਕਹੋ
callout-do = ਕਰੋ
callout-do-not = ਨਾ ਕਰੋ
callout-risk = ਖ਼ਤਰਾ
callout-open = ਹਾਲੇ ਤੈਅ ਨਹੀਂ
callout-law = ਕਾਨੂੰਨ ਕਹਿੰਦਾ ਹੈ
guides-title = ਮੇਰੇ ਹੱਕ
guides-summary = ਪੁਲਿਸ ਦੇ ਫਿੰਗਰਪ੍ਰਿੰਟ ਅਤੇ ਚਿਹਰੇ ਦੇ ਸਕੈਨ ਬਾਰੇ ਛੋਟੀਆਂ ਗਾਈਡਾਂ: ਪੁਲਿਸ ਨੂੰ ਕੀ ਕਰਨ ਦੀ ਇਜਾਜ਼ਤ ਹੈ, ਉਸ ਲਈ ਤੁਹਾਨੂੰ ਕੀ ਦੱਸਣਾ ਲਾਜ਼ਮੀ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ।
guides-scan = ਫਿੰਗਰਪ੍ਰਿੰਟ ਸਕੈਨ
guides-face = ਚਿਹਰੇ ਦੀਆਂ ਫੋਟੋਆਂ ਅਤੇ ਕੈਮਰੇ
guides-immigration = ਇਮੀਗ੍ਰੇਸ਼ਨ
guides-street = ਰੋਕਣਾ, ਤਲਾਸ਼ੀ ਅਤੇ ਗ੍ਰਿਫ਼ਤਾਰੀ
guides-nations = ਸਕਾਟਲੈਂਡ ਅਤੇ ਉੱਤਰੀ ਆਇਰਲੈਂਡ
guides-after = ਬਾਅਦ ਵਿੱਚ

## Letters

letters-title = ਚਿੱਠੀਆਂ ਜੋ ਤੁਸੀਂ ਭੇਜ ਸਕਦੇ ਹੋ
letters-summary = ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਚਿੱਠੀਆਂ: ਆਪਣਾ ਡਾਟਾ ਮੰਗੋ, ਉਸ ਨੂੰ ਮਿਟਾਉਣ ਲਈ ਕਹੋ, ਸ਼ਿਕਾਇਤ ਕਰੋ। ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਸਮਝਾਇਆ ਗਿਆ ਹੈ ਕਿ ਕੀ ਲਿਖਣਾ ਹੈ।
letters-lead = ਹਰ ਚਿੱਠੀ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹੈ, ਕਿਉਂਕਿ ਜਿਸ ਦਫ਼ਤਰ ਨੂੰ ਇਹ ਮਿਲਦੀ ਹੈ, ਉਹ ਅੰਗਰੇਜ਼ੀ ਪੜ੍ਹਦਾ ਹੈ। ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਇਸ ਨੂੰ ਸਮਝਾਇਆ ਗਿਆ ਹੈ।
# Above the letter itself.
letter-heading = ਚਿੱਠੀ
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = ਖ਼ਾਲੀ ਥਾਵਾਂ ਵਿੱਚ ਕੀ ਲਿਖਣਾ ਹੈ
letter-optional = ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

## Officer card

card-title = ਅਫ਼ਸਰ ਨੂੰ ਦਿਖਾਉਣ ਲਈ ਸ਼ਬਦ
card-summary = ਪੁਲਿਸ ਅਫ਼ਸਰ ਨੂੰ ਕਹਿਣ ਜਾਂ ਦਿਖਾਉਣ ਲਈ ਵਾਕ, ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਅਤੇ ਵੱਡੇ ਅੱਖਰਾਂ ਵਾਲੀ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ।
card-lead = ਕਿਸੇ ਵਾਕ ਨੂੰ ਪੂਰੀ ਸਕਰੀਨ ’ਤੇ ਦੇਖਣ ਲਈ ਉਸ ’ਤੇ ਟੈਪ ਕਰੋ।
card-nav = ਹੋਰ ਵਾਕ
card-previous = ਪਿੱਛੇ
card-next = ਅੱਗੇ
card-close = ਬੰਦ ਕਰੋ
# Followed by what a sentence can cost.
card-risk = ਖ਼ਤਰਾ:
group-start = ਪਹਿਲੇ ਸ਼ਬਦ
group-fingerprint = ਫਿੰਗਰਪ੍ਰਿੰਟ ਸਕੈਨ
group-face = ਚਿਹਰੇ ਦੀ ਫੋਟੋ ਜਾਂ ਕੈਮਰਾ
group-details = ਨਾਮ, ਪਛਾਣ-ਪੱਤਰ (ID) ਅਤੇ ਭਾਸ਼ਾ
group-search = ਤਲਾਸ਼ੀ
group-immigration = ਇਮੀਗ੍ਰੇਸ਼ਨ
group-arrest = ਗ੍ਰਿਫ਼ਤਾਰੀ ਅਤੇ ਪੁਲਿਸ ਸਟੇਸ਼ਨ
group-leaving = ਜਾਣਾ ਅਤੇ ਗਵਾਹ ਵਜੋਂ ਦੇਖਣਾ

## Help

help-title = ਮਦਦ ਲੱਭੋ
help-summary = ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਪੁਲਿਸ ਨੇ ਰੋਕਿਆ ਜਾਂ ਸਕੈਨ ਕੀਤਾ, ਉਨ੍ਹਾਂ ਲਈ ਵਕੀਲ, ਮਦਦ ਕਰਨ ਵਾਲੇ ਗਰੁੱਪ ਅਤੇ ਸ਼ਿਕਾਇਤ ਸੁਣਨ ਵਾਲੇ ਅਦਾਰੇ।
help-lead = ਆਪਣਾ ਇਲਾਕਾ ਚੁਣੋ। ਇਹ ਐਪ ਕਦੇ ਨਹੀਂ ਪੁੱਛਦੀ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ।
help-areas = ਤੁਹਾਡਾ ਇਲਾਕਾ
help-needs = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
help-also = ਇਹ ਵੀ ਇਸ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ:
help-postcode = ਪੋਸਟਕੋਡ ਨਾਲ ਆਪਣਾ ਇਲਾਕਾ ਲੱਭੋ
help-postcode-lead = ਪੋਸਟਕੋਡ ਯੂਕੇ ਦੇ ਪਤੇ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ ਹੁੰਦਾ ਹੈ, ਜਿਵੇਂ LS1 4AP। ਇਸ ਦੇ ਪਹਿਲੇ ਅੱਖਰ ਇੱਥੇ ਲੱਭੋ। ਕੁਝ ਅੱਖਰ ਇੱਕ ਤੋਂ ਵੱਧ ਇਲਾਕਿਆਂ ਦੇ ਹੁੰਦੇ ਹਨ।
help-postcode-letters = ਪਹਿਲੇ ਅੱਖਰ
help-postcode-area = ਇਲਾਕਾ
area-all = ਸਾਰਾ ਯੂਕੇ
area-england = ਇੰਗਲੈਂਡ
area-wales = ਵੇਲਜ਼
area-scotland = ਸਕਾਟਲੈਂਡ
area-northern-ireland = ਉੱਤਰੀ ਆਇਰਲੈਂਡ
need-scan = ਫਿੰਗਰਪ੍ਰਿੰਟ ਜਾਂ ਚਿਹਰੇ ਦਾ ਸਕੈਨ
need-legal = ਵਕੀਲ ਜਾਂ ਕਾਨੂੰਨੀ ਸਲਾਹ
need-immigration = ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਤੇ ਸ਼ਰਨ (asylum)
need-complaint = ਪੁਲਿਸ ਬਾਰੇ ਸ਼ਿਕਾਇਤ
need-data = ਮੇਰੇ ਬਾਰੇ ਡਾਟਾ ਜੋ ਉਨ੍ਹਾਂ ਕੋਲ ਹੈ
need-children = ਬੱਚੇ ਅਤੇ ਨੌਜਵਾਨ
need-discrimination = ਨਾਬਰਾਬਰ ਸਲੂਕ (ਵਿਤਕਰਾ)
need-protest = ਰੋਸ ਮੁਜ਼ਾਹਰਾ
need-wellbeing = ਗੱਲ ਕਰਨ ਲਈ ਕੋਈ
contact-phone = ਫੋਨ:
contact-email = ਈਮੇਲ:
contact-site = ਵੈੱਬਸਾਈਟ:
contact-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ:
contact-languages = ਭਾਸ਼ਾਵਾਂ:
# Who added this group to the list: a community group near the reader.
contact-added = { $name } ਨੇ ਸ਼ਾਮਲ ਕੀਤਾ।
contact-verified = ਅਸੀਂ ਇਹ ਵੇਰਵੇ ਉਨ੍ਹਾਂ ਦੇ ਆਪਣੇ ਸਫ਼ੇ ’ਤੇ, ਇੱਕ ਸਾਂਭੀ ਹੋਈ ਕਾਪੀ ਵਿੱਚ, { $date } ਨੂੰ ਦੇਖੇ।
contact-unverified = ਅਸੀਂ ਇਨ੍ਹਾਂ ਵੇਰਵਿਆਂ ਦੀ ਤਸਦੀਕ ਨਹੀਂ ਕੀਤੀ। ਪਹਿਲਾਂ ਆਪ ਜਾਂਚ ਲਓ।

## Facts

chart-who = ਕੌਣ
chart-period = ਕਦੋਂ
chart-forces = ਕਿਹੜੀਆਂ ਪੁਲਿਸ ਫੋਰਸਾਂ
chart-limits = ਇਹ ਕੀ ਨਹੀਂ ਦਿਖਾ ਸਕਦਾ
chart-source = ਸਰੋਤ

## Sources

sources-title = ਸਰੋਤ
all-sources-title = ਸਾਰੇ ਸਰੋਤ
all-sources-summary = ਹਰ ਕਾਨੂੰਨ, ਅਦਾਲਤ ਦਾ ਫ਼ੈਸਲਾ, ਰਿਪੋਰਟ ਅਤੇ ਸਫ਼ਾ ਜਿਸ ’ਤੇ ਇਹ ਐਪ ਆਧਾਰਿਤ ਹੈ, ਅਤੇ ਐਪ ਹਰੇਕ ਨੂੰ ਕਿੱਥੇ ਵਰਤਦੀ ਹੈ।
all-sources-lead = ਇਹ ਐਪ ਕਾਨੂੰਨ ਬਾਰੇ ਅਜਿਹਾ ਕੁਝ ਨਹੀਂ ਕਹਿੰਦੀ ਜੋ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਵਿੱਚ ਨਾ ਹੋਵੇ। ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ।
all-sources-law = ਕਾਨੂੰਨ ਅਤੇ ਅਦਾਲਤਾਂ ਦੇ ਫ਼ੈਸਲੇ
all-sources-official = ਸਰਕਾਰੀ ਦਸਤਾਵੇਜ਼ ਅਤੇ ਹਦਾਇਤਾਂ
all-sources-reports = ਰਿਪੋਰਟਾਂ, ਖ਼ਬਰਾਂ ਅਤੇ ਮੁਹਿੰਮਾਂ
# Followed by a list of links to pages.
source-used = ਇੱਥੇ ਵਰਤਿਆ ਗਿਆ:
source-number = ਸਰੋਤ { $number }
source-seen = { $date } ਨੂੰ ਦੇਖਿਆ।
confidence-verified = ਅਸੀਂ ਅਸਲ ਲਿਖਤ ਆਪ ਪੜ੍ਹੀ।
confidence-secondary = ਅਸੀਂ ਇਸ ਬਾਰੇ ਇੱਕ ਰਿਪੋਰਟ ਪੜ੍ਹੀ।
confidence-recalled = ਹਾਲੇ ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ।
confidence-analysis = ਇਹ ਸਾਡੀ ਆਪਣੀ ਸਮਝ ਹੈ।

## The app in a window of its own

app-leaving = ਤੁਸੀਂ ਐਪ ਤੋਂ ਬਾਹਰ ਜਾ ਰਹੇ ਹੋ
app-leaving-line = ਇਹ ਪਤਾ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਉੱਥੇ ਹੋਰ ਲੋਕ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਕਿਹੜੇ ਪੰਨੇ ਪੜ੍ਹਦੇ ਹੋ।
app-leaving-go = ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਖੋਲ੍ਹੋ
app-leaving-stay = ਇੱਥੇ ਰਹੋ
# Followed by the name of a file.
app-saved = ਇੱਥੇ ਸਾਂਭਿਆ ਗਿਆ:
app-damaged = ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ ਪੜ੍ਹੀਆਂ ਨਹੀਂ ਜਾ ਸਕੀਆਂ, ਇਸ ਲਈ ਅਸੀਂ ਉਨ੍ਹਾਂ ਤੋਂ ਬਿਨਾਂ ਸ਼ੁਰੂ ਕਰਦੇ ਹਾਂ। ਖਰਾਬ ਫਾਈਲ ਅਜੇ ਵੀ ਉੱਥੇ ਹੈ।
app-newer = ਇਸ ਐਪ ਦੇ ਨਵੇਂ ਸੰਸਕਰਣ ਨੇ ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ ਅਤੇ ਨੋਟ ਲਿਖੇ ਹਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਇੱਥੇ ਵਰਤ ਸਕਦੇ ਹੋ, ਪਰ ਬਦਲ ਨਹੀਂ ਸਕਦੇ।
app-unwritable = ਇਸ ਵੇਲੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਕੁਝ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਸਭ ਕੁਝ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।

## Newer words for the app in a window of its own

updates-title = ਅੱਪਡੇਟ
updates-line = ਕਾਨੂੰਨ ਬਦਲਦੇ ਹਨ, ਅਤੇ ਫੋਨ ਨੰਬਰ ਵੀ। ਨਵੀਆਂ ਲਿਖਤਾਂ ਨਵੀਂ ਐਪ ਤੋਂ ਬਿਨਾਂ ਵੀ ਆ ਸਕਦੀਆਂ ਹਨ। ਉਨ੍ਹਾਂ ਸਾਰੀਆਂ ’ਤੇ ਸਾਡੇ ਆਪਣੇ ਡਿਜੀਟਲ ਦਸਤਖ਼ਤ ਹੁੰਦੇ ਹਨ। ਐਪ ਹੋਰ ਕੁਝ ਸਵੀਕਾਰ ਨਹੀਂ ਕਰਦੀ।
# What came with the app itself.
updates-own = ਇਸ ਐਪ ਦੀਆਂ ਲਿਖਤਾਂ { $date } ਦੀਆਂ ਹਨ।
updates-edition = ਤੁਹਾਡੇ ਕੋਲ ਅੱਪਡੇਟ ਨੰਬਰ { $number } ਹੈ, ਜੋ { $date } ਦੀ ਹੈ।
updates-never = ਇਸ ਐਪ ਨੇ ਹਾਲੇ ਪਤਾ ਨਹੀਂ ਕੀਤਾ ਕਿ ਨਵੀਆਂ ਲਿਖਤਾਂ ਹਨ ਜਾਂ ਨਹੀਂ।
updates-checked = ਐਪ ਨੇ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਪਤਾ ਕੀਤਾ।
updates-stale = ਇਸ ਐਪ ਨੇ 60 ਦਿਨਾਂ ਤੋਂ ਵੱਧ ਸਮੇਂ ਤੋਂ ਪਤਾ ਨਹੀਂ ਕੀਤਾ ਕਿ ਨਵੀਆਂ ਲਿਖਤਾਂ ਹਨ ਜਾਂ ਨਹੀਂ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਉਸ ਤੋਂ ਬਾਅਦ ਕਾਨੂੰਨ ਬਦਲ ਗਿਆ ਹੋਵੇ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਸਭ ਕੁਝ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ “ਸੈਟਿੰਗਾਂ” ਵਿੱਚ ਪਤਾ ਕਰ ਸਕਦੇ ਹੋ ਕਿ ਨਵੀਆਂ ਲਿਖਤਾਂ ਹਨ ਜਾਂ ਨਹੀਂ।
updates-check = ਹੁਣੇ ਪਤਾ ਕਰੋ
updates-checking = ਪਤਾ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ। ਇਸ ਵਿੱਚ ਇੱਕ ਮਿੰਟ ਲੱਗ ਸਕਦਾ ਹੈ।
updates-none = ਤੁਹਾਡੇ ਕੋਲ ਸਭ ਤੋਂ ਨਵੀਆਂ ਲਿਖਤਾਂ ਹਨ।
updates-new = ਨਵੀਆਂ ਲਿਖਤਾਂ ਆ ਗਈਆਂ ਹਨ। ਤੁਸੀਂ ਹੁਣ ਉਹੀ ਦੇਖ ਰਹੇ ਹੋ।
# Followed by a list of titles of pages and names of groups.
updates-changed = ਇਸ ਅੱਪਡੇਟ ਨਾਲ ਕੀ ਬਦਲਿਆ:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = ਐਪ ਦੇ ਹੋਰ ਸ਼ਬਦ
updates-auto = ਐਪ ਆਪਣੇ ਆਪ ਪਤਾ ਕਰੇ, ਦਿਨ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਇੱਕ ਵਾਰ
updates-auto-line = ਸਰਵਰ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਪਤਾ (IP) ਦੇਖ ਸਕਦਾ ਹੈ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਤੁਸੀਂ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਲੈਂਦੇ ਹੋ। ਉਹ ਇਹ ਨਹੀਂ ਦੇਖ ਸਕਦਾ ਕਿ ਤੁਸੀਂ ਕੀ ਪੜ੍ਹਦੇ ਹੋ। ਜਦੋਂ ਤੁਹਾਡੀ ਡਿਵਾਈਸ ਦੱਸਦੀ ਹੈ ਕਿ ਇੰਟਰਨੈੱਟ ਦਾ ਵਾਧੂ ਖ਼ਰਚਾ ਹੁੰਦਾ ਹੈ, ਤਾਂ ਐਪ ਨਵੀਆਂ ਲਿਖਤਾਂ ਬਾਰੇ ਪਤਾ ਨਹੀਂ ਕਰਦੀ।
updates-tor = ਐਪ Tor ਰਾਹੀਂ ਜੁੜੇ
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = Tor ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਪਤਾ ਸਰਵਰ ਤੋਂ ਲੁਕਾਉਂਦਾ ਹੈ। ਇਹ ਜ਼ਰੂਰੀ ਹੈ ਕਿ Tor ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਚੱਲ ਰਿਹਾ ਹੋਵੇ।
updates-save = ਅੱਪਡੇਟ ਨੂੰ ਫਾਈਲ ਵਜੋਂ ਸਾਂਭੋ
updates-save-line = ਫਾਈਲ ਕਿਸੇ ਅਜਿਹੇ ਇਨਸਾਨ ਨੂੰ ਦਿਓ ਜਿਸ ਕੋਲ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਹੈ। ਉਹ ਇਸ ਨੂੰ ਆਪਣੀ ਐਪ ਵਿੱਚ ਖੋਲ੍ਹ ਸਕਦਾ ਹੈ।
updates-not-saved = ਫਾਈਲ ਸਾਂਭੀ ਨਹੀਂ ਜਾ ਸਕੀ।
updates-open = ਅੱਪਡੇਟ ਵਾਲੀ ਫਾਈਲ ਖੋਲ੍ਹੋ
updates-unreachable = ਅਸੀਂ ਸਰਵਰ ਤੱਕ ਨਹੀਂ ਪਹੁੰਚ ਸਕੇ, ਜਾਂ ਫਾਈਲ ਨਹੀਂ ਪੜ੍ਹ ਸਕੇ। ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਉਹ ਉਸੇ ਤਰ੍ਹਾਂ ਰਹਿੰਦਾ ਹੈ। ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
updates-refused = ਐਪ ਨੇ ਇਹ ਅੱਪਡੇਟ ਸਵੀਕਾਰ ਨਹੀਂ ਕੀਤੀ। ਇਹ ਅੱਪਡੇਟ ਖ਼ਰਾਬ ਹੈ, ਜਾਂ ਇਸ ’ਤੇ ਸਾਡੇ ਡਿਜੀਟਲ ਦਸਤਖ਼ਤ ਨਹੀਂ ਹਨ। ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਉਹ ਉਸੇ ਤਰ੍ਹਾਂ ਰਹਿੰਦਾ ਹੈ।
updates-expired = ਐਪ ਨੇ ਇਹ ਅੱਪਡੇਟ ਸਵੀਕਾਰ ਨਹੀਂ ਕੀਤੀ। ਇਹ ਅੱਪਡੇਟ ਬਹੁਤ ਪੁਰਾਣੀ ਹੈ, ਜਾਂ ਇਸ ਡਿਵਾਈਸ ਦੀ ਘੜੀ ਗ਼ਲਤ ਹੈ। ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਉਹ ਉਸੇ ਤਰ੍ਹਾਂ ਰਹਿੰਦਾ ਹੈ।
updates-disk = ਅੱਪਡੇਟ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭੀ ਨਹੀਂ ਜਾ ਸਕੀ। ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਡਿਵਾਈਸ ’ਤੇ ਥਾਂ ਨਾ ਹੋਵੇ। ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ, ਉਹ ਉਸੇ ਤਰ੍ਹਾਂ ਰਹਿੰਦਾ ਹੈ।
updates-busy = ਐਪ ਕਿਸੇ ਹੋਰ ਵਿੰਡੋ ਵਿੱਚ ਅੱਪਡੇਟ ਹੋ ਰਹੀ ਹੈ। ਇੱਕ ਮਿੰਟ ਬਾਅਦ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
