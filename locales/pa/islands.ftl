# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = ਖੋਜ
search-summary = ਸਫ਼ੇ, ਵਾਕ ਅਤੇ ਮਦਦ ਕਰ ਸਕਣ ਵਾਲੇ ਲੋਕ ਲੱਭੋ।
search-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
search-button = ਖੋਜੋ
search-waiting = ਤਿਆਰ ਹੋ ਰਿਹਾ ਹੈ …
search-failed = ਖੋਜ ਹਾਲੇ ਇਸ ਫੋਨ ’ਤੇ ਨਹੀਂ ਹੈ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਵੀ ਨਹੀਂ ਹੈ। ਅੱਖਰਾਂ ਦੀ ਤਰਤੀਬ ਵਾਲੀ ਸੂਚੀ ਚੱਲਦੀ ਹੈ।
search-none = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਹੋਰ ਸ਼ਬਦ ਵਰਤ ਕੇ ਦੇਖੋ, ਜਾਂ ਘੱਟ ਸ਼ਬਦ।
# $count is a number.
search-count = ਮਿਲੇ: { $count }
index-title = ਸਭ ਕੁਝ ਅੱਖਰਾਂ ਦੀ ਤਰਤੀਬ ਨਾਲ
index-summary = ਸਾਰੇ ਸਫ਼ੇ, ਚਿੱਠੀਆਂ ਅਤੇ ਮਦਦ ਕਰ ਸਕਣ ਵਾਲੇ ਗਰੁੱਪ, ਨਾਮਾਂ ਦੀ ਤਰਤੀਬ ਨਾਲ।
index-lead = ਸਾਰੇ ਸਫ਼ੇ, ਚਿੱਠੀਆਂ ਅਤੇ ਮਦਦ ਕਰ ਸਕਣ ਵਾਲੇ ਗਰੁੱਪ।
index-link = ਸਭ ਕੁਝ ਅੱਖਰਾਂ ਦੀ ਤਰਤੀਬ ਨਾਲ

## Letters

# Above the fields of a letter.
letter-form-lead = ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਉਹ ਇਸੇ ਸਫ਼ੇ ’ਤੇ ਰਹਿੰਦਾ ਹੈ, ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਉਸ ਨੂੰ ਭੇਜਦੇ, ਕਾਪੀ ਕਰਦੇ, ਸਾਂਝਾ ਕਰਦੇ, ਪ੍ਰਿੰਟ ਕਰਦੇ ਜਾਂ ਸਾਂਭਦੇ ਨਹੀਂ। ਸਫ਼ਾ ਬੰਦ ਕਰੋਗੇ, ਤਾਂ ਉਹ ਮਿਟ ਜਾਵੇਗਾ।
# Above the ways to send a letter, and the buttons below it.
letter-send = ਚਿੱਠੀ ਭੇਜੋ
letter-mail = ਆਪਣੀ ਈਮੇਲ ਵਿੱਚ ਖੋਲ੍ਹੋ
letter-copy = ਕਾਪੀ ਕਰੋ
letter-share = ਸਾਂਝਾ ਕਰੋ
letter-print = ਪ੍ਰਿੰਟ ਕਰੋ
letter-save = ਫ਼ਾਈਲ ਵਜੋਂ ਸਾਂਭੋ
letter-mail-address = ਦਫ਼ਤਰ ਦਾ ਈਮੇਲ ਪਤਾ
    .hint = ਇਹ ਤੁਹਾਨੂੰ ਦਫ਼ਤਰ ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਮਿਲੇਗਾ।
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = ਇਸ ਨੂੰ ਇੱਥੇ ਭੇਜੋ: { $name }
letter-mail-long = ਚਿੱਠੀ ਈਮੇਲ ਵਾਲੇ ਬਟਨ ਲਈ ਬਹੁਤ ਲੰਮੀ ਹੈ। ਇਹ ਕਾਪੀ ਹੋ ਗਈ ਹੈ: ਇਸ ਨੂੰ ਈਮੇਲ ਵਿੱਚ ਪੇਸਟ ਕਰੋ।
letter-copied = ਕਾਪੀ ਹੋ ਗਿਆ। ਇਸ ਨੂੰ ਕਿਸੇ ਸੁਨੇਹੇ ਜਾਂ ਈਮੇਲ ਵਿੱਚ ਪੇਸਟ ਕਰੋ।
letter-copy-failed = ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਚਿੱਠੀ ’ਤੇ ਉਂਗਲ ਦਬਾ ਕੇ ਰੱਖੋ, ਸਾਰੀ ਚਿੱਠੀ ਚੁਣੋ, ਅਤੇ ਕਾਪੀ ਕਰੋ।
letter-failed = ਇਹ ਇੱਥੇ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਚਿੱਠੀ ਕਾਪੀ ਕਰੋ।
letter-saved = ਇਸ ਡਿਵਾਈਸ ’ਤੇ, ਤੁਹਾਡੇ ਡਾਊਨਲੋਡਾਂ ਵਿੱਚ, ਸਾਂਭਿਆ ਗਿਆ। ਜੋ ਵੀ ਇਹ ਡਿਵਾਈਸ ਵਰਤਦਾ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
letter-faults = ਇਨ੍ਹਾਂ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖੋ। ਤੁਸੀਂ ਚਿੱਠੀ ਨੂੰ ਇਸੇ ਤਰ੍ਹਾਂ ਵੀ ਵਰਤ ਸਕਦੇ ਹੋ, ਅਤੇ ਖ਼ਾਲੀ ਥਾਵਾਂ ਹੱਥ ਨਾਲ ਭਰ ਸਕਦੇ ਹੋ।
# What is wrong with a field.
letter-fault-empty = ਇਹ ਖ਼ਾਲੀ ਹੈ।
letter-fault-future = ਇਹ ਦਿਨ ਹਾਲੇ ਆਇਆ ਨਹੀਂ।
letter-fault-order = ਅਖ਼ੀਰਲਾ ਦਿਨ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਹੈ।
letter-fault-email = ਈਮੇਲ ਪਤੇ ਵਿੱਚ @ ਹੁੰਦਾ ਹੈ, ਜਿਵੇਂ name@example.org
letter-fault-name = ਨਾਮ ਵਿੱਚ ਅੱਖਰ ਹੁੰਦੇ ਹਨ।
## What happened

note-title = ਜੋ ਹੋਇਆ, ਉਸ ਦਾ ਨੋਟ ਬਣਾਓ
note-summary = ਸਵਾਲ, ਜਿਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਰੋਕੇ ਜਾਣ ਤੋਂ ਬਾਅਦ ਜਿੰਨੀ ਛੇਤੀ ਹੋ ਸਕੇ ਲਿਖੋ।
note-lead = ਜਿਨ੍ਹਾਂ ਦੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ, ਉਹ ਦਿਓ। ਜਿੱਥੇ ਪਤਾ ਨਾ ਹੋਵੇ, ਖ਼ਾਲੀ ਛੱਡ ਦਿਓ। ਅੰਦਾਜ਼ਾ ਨਾ ਲਾਓ।
note-risk-words = ਆਪਣੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਸਟੇਟਸ ਬਾਰੇ ਨਾ ਲਿਖੋ। ਜੇ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ’ਤੇ ਕਿਸੇ ਜੁਰਮ ਦਾ ਦੋਸ਼ (charge) ਲਾਇਆ ਜਾਵੇ, ਤਾਂ ਇਹ ਪੁਲਿਸ ਨੂੰ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੌਜਦਾਰੀ ਕੇਸਾਂ ਦੇ ਵਕੀਲ (criminal solicitor) ਨੂੰ ਪੁੱਛੋ।
note-risk-phone = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਪੁਲਿਸ ਕਿਸੇ ਦਾ ਫੋਨ ਦੇਖ ਸਕੇ। ਸੋਚੋ ਕਿ ਤੁਸੀਂ ਫੋਨ ’ਤੇ ਕੀ ਰੱਖਦੇ ਹੋ।
# The heading above the questions.
note-new = ਨਵਾਂ ਨੋਟ
# $number is a number: the first note that was kept is 1.
note-name = ਨੋਟ { $number }
note-scan = ਉਨ੍ਹਾਂ ਨੇ ਕੀ ਸਕੈਨ ਕੀਤਾ?
    .hint = ਹੋਰ ਜੋ ਕੁਝ ਉਨ੍ਹਾਂ ਨੇ ਲਿਆ, ਜਿਵੇਂ ਫੋਟੋ, ਅਤੇ ਜੋ ਨਤੀਜਾ ਉਨ੍ਹਾਂ ਨੇ ਤੁਹਾਨੂੰ ਦੱਸਿਆ, ਉਹ ਲਿਖੋ।
note-scan-finger = ਮੇਰੀ ਉਂਗਲ
note-scan-face = ਮੇਰਾ ਚਿਹਰਾ
note-they-said = ਉਨ੍ਹਾਂ ਨੇ ਕੀ ਕਿਹਾ
    .hint = ਉਨ੍ਹਾਂ ਨੇ ਤੁਹਾਨੂੰ ਕੀ ਪੁੱਛਿਆ, ਅਤੇ ਕੀ ਦੱਸਿਆ। ਉਨ੍ਹਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ।
note-you-said = ਤੁਸੀਂ ਕੀ ਕਿਹਾ
    .hint = ਲਿਖੋ ਕਿ ਕੀ ਤੁਸੀਂ ਰਾਜ਼ੀ ਹੋਏ, ਕੀ ਨਾਂਹ ਕਹੀ, ਜਾਂ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।
note-injuries = ਸੱਟਾਂ
    .hint = ਕਿੱਥੇ ਦਰਦ ਹੈ, ਅਤੇ ਸੱਟ ਕਿਵੇਂ ਲੱਗੀ। ਫੋਟੋਆਂ ਖਿੱਚੋ। ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਓ।
note-witnesses = ਕਿਸ ਨੇ ਦੇਖਿਆ
    .hint = ਕਿਸੇ ਦਾ ਨਾਮ ਜਾਂ ਨੰਬਰ ਸਿਰਫ਼ ਤਾਂ ਹੀ ਲਿਖੋ ਜੇ ਉਹ ਰਾਜ਼ੀ ਹੋਵੇ।
note-text = ਤੁਹਾਡਾ ਨੋਟ
note-failed = ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਆਪਣੇ ਨੋਟ ’ਤੇ ਉਂਗਲ ਦਬਾ ਕੇ ਰੱਖੋ, ਸਾਰਾ ਨੋਟ ਚੁਣੋ, ਅਤੇ ਕਾਪੀ ਕਰੋ।

note-complaint = ਇਸ ਤੋਂ ਸ਼ਿਕਾਇਤ ਲਿਖੋ

note-keep-title = ਇਹ ਨੋਟ ਇਸ ਫੋਨ ’ਤੇ ਰੱਖੋ
note-keep-lead = ਜਦੋਂ ਤੁਸੀਂ ਇਹ ਸਫ਼ਾ ਬੰਦ ਕਰਦੇ ਹੋ, ਤਾਂ ਤੁਹਾਡਾ ਨੋਟ ਮਿਟ ਜਾਂਦਾ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਗੁਪਤ ਵਾਕ (passphrase) ਨਾਲ ਲੌਕ ਕਰਕੇ ਇੱਥੇ ਰੱਖ ਸਕਦੇ ਹੋ। ਗੁਪਤ ਵਾਕ ਤੋਂ ਬਿਨਾਂ ਇਸ ਨੂੰ ਕੋਈ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦਾ। ਜੇ ਤੁਸੀਂ ਗੁਪਤ ਵਾਕ ਭੁੱਲ ਜਾਂਦੇ ਹੋ, ਤਾਂ ਨੋਟ ਗੁਆਚ ਜਾਂਦਾ ਹੈ: ਅਸੀਂ ਵੀ ਉਸ ਨੂੰ ਨਹੀਂ ਖੋਲ੍ਹ ਸਕਦੇ।
note-passphrase = ਗੁਪਤ ਵਾਕ (passphrase)
    .hint = ਘੱਟੋ-ਘੱਟ 8 ਅੱਖਰ। ਸਭ ਤੋਂ ਵਧੀਆ ਹਨ ਚਾਰ ਅਜਿਹੇ ਸ਼ਬਦ ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੋਈ ਇਕੱਠੇ ਨਹੀਂ ਜੋੜੇਗਾ।
note-passphrase-show = ਦਿਖਾਓ
note-keep = ਰੱਖੋ
note-changes = ਤਬਦੀਲੀਆਂ ਰੱਖੋ
note-working = ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਕਰੋ …
note-kept = ਰੱਖਿਆ ਅਤੇ ਲੌਕ ਕੀਤਾ ਗਿਆ।
note-nothing = ਹਾਲੇ ਰੱਖਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।
note-passphrase-short = ਗੁਪਤ ਵਾਕ ਬਹੁਤ ਛੋਟਾ ਹੈ। ਘੱਟੋ-ਘੱਟ 8 ਅੱਖਰ ਵਰਤੋ।
note-full = ਇਸ ਫੋਨ ’ਤੇ ਥਾਂ ਨਹੀਂ ਹੈ। ਨੋਟ ਰੱਖਿਆ ਨਹੀਂ ਗਿਆ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਹਾਲੇ ਇੱਥੇ ਹਨ: ਉਨ੍ਹਾਂ ਨੂੰ ਕਾਪੀ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰੋ।
note-forbidden = ਇੱਥੇ ਨੋਟ ਨਹੀਂ ਰੱਖੇ ਜਾ ਸਕਦੇ। ਇਸ ਦੀ ਥਾਂ ਆਪਣਾ ਨੋਟ ਕਾਪੀ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰੋ।
note-unavailable = ਲੌਕ ਕਰਨ ਵਾਲਾ ਹਿੱਸਾ ਹਾਲੇ ਇਸ ਫੋਨ ’ਤੇ ਨਹੀਂ ਹੈ, ਅਤੇ ਇੰਟਰਨੈੱਟ ਵੀ ਨਹੀਂ ਹੈ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਹਾਲੇ ਇੱਥੇ ਹਨ। ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਕਾਪੀ ਜਾਂ ਪ੍ਰਿੰਟ ਕਰੋ।

note-list = ਇਸ ਫੋਨ ’ਤੇ ਨੋਟ
note-open = ਨੋਟ { $number } ਖੋਲ੍ਹੋ
note-open-button = ਖੋਲ੍ਹੋ
note-open-warning = ਤੁਸੀਂ ਹੁਣ ਜੋ ਲਿਖਿਆ ਹੈ, ਉਹ ਰੱਖਿਆ ਨਹੀਂ ਗਿਆ। ਜਦੋਂ ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਨੋਟ ਖੋਲ੍ਹੋਗੇ, ਤਾਂ ਉਹ ਮਿਟ ਜਾਵੇਗਾ।
note-is-open = ਨੋਟ ਖੁੱਲ੍ਹਾ ਹੈ।
note-passphrase-wrong = ਇਹ ਇਸ ਨੋਟ ਦਾ ਗੁਪਤ ਵਾਕ ਨਹੀਂ ਹੈ। ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
note-damaged = ਇਹ ਨੋਟ ਖ਼ਰਾਬ ਹੋ ਗਿਆ ਹੈ। ਇਸ ਨੂੰ ਖੋਲ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
note-close = ਇਹ ਨੋਟ ਬੰਦ ਕਰੋ
note-close-warning = ਤੁਹਾਡੀਆਂ ਤਬਦੀਲੀਆਂ ਰੱਖੀਆਂ ਨਹੀਂ ਗਈਆਂ। ਉਹ ਮਿਟ ਜਾਣਗੀਆਂ।
note-wipe = ਨੋਟ { $number } ਮਿਟਾਓ
note-wipe-all = ਸਾਰੇ ਨੋਟ ਮਿਟਾਓ
note-wipe-sure = ਮਿਟਾਇਆ ਹੋਇਆ ਵਾਪਸ ਨਹੀਂ ਮਿਲ ਸਕਦਾ। ਜਿੰਨਾ ਚਿਰ ਪੁਲਿਸ ਤੁਹਾਡਾ ਫੋਨ ਦੇਖਣਾ ਜਾਂ ਲੈਣਾ ਚਾਹੁੰਦੀ ਹੈ, ਕੁਝ ਵੀ ਨਾ ਮਿਟਾਓ।
note-wipe-yes = ਹਾਂ, ਮਿਟਾਓ
note-wiped = ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ।

## Read aloud

aloud-start = ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
aloud-pause = ਥੋੜ੍ਹਾ ਰੋਕੋ
aloud-go-on = ਜਾਰੀ ਰੱਖੋ
aloud-stop = ਬੰਦ ਕਰੋ
# $language is the name of a language, in that language.
aloud-none = ਇਸ ਫੋਨ ਵਿੱਚ ਇਸ ਭਾਸ਼ਾ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ: { $language }।
aloud-help = ਤੁਸੀਂ ਆਵਾਜ਼ ਜੋੜ ਸਕਦੇ ਹੋ। ਆਪਣੇ ਫੋਨ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਖੋਲ੍ਹੋ ਅਤੇ “ਲਿਖਤ ਤੋਂ ਬੋਲੀ” (text-to-speech) ਲੱਭੋ।

## Share

share-start = ਇਹ ਸਫ਼ਾ ਸਾਂਝਾ ਕਰੋ
share-scan = ਕਿਸੇ ਹੋਰ ਫੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਵੱਲ ਕਰੋ।
share-large = ਪੂਰੀ ਸਕਰੀਨ ’ਤੇ ਦਿਖਾਓ
share-small = ਛੋਟਾ ਕਰੋ
share-copy = ਲਿੰਕ ਕਾਪੀ ਕਰੋ
share-send = ਕਿਸੇ ਐਪ ਨਾਲ ਭੇਜੋ
share-copied = ਲਿੰਕ ਕਾਪੀ ਹੋ ਗਿਆ ਹੈ।
share-failed = ਲਿੰਕ ਕਾਪੀ ਨਹੀਂ ਹੋ ਸਕਿਆ।

## Settings

settings-title = ਸੈਟਿੰਗਾਂ
settings-summary = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ, ਰੰਗ, ਤੁਹਾਡਾ ਦੇਸ਼ ਅਤੇ ਇਲਾਕਾ, ਇਸ ਫੋਨ ’ਤੇ ਭਾਸ਼ਾਵਾਂ, ਅਤੇ ਸਭ ਕੁਝ ਮਿਟਾਉਣਾ।
settings-script = ਸੈਟਿੰਗਾਂ ਲਈ JavaScript ਚਾਹੀਦੀ ਹੈ। ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਇਸ ਨੂੰ ਬੰਦ ਕੀਤਾ ਹੋਇਆ ਹੈ, ਜਾਂ ਇਹ ਹਾਲੇ ਲੋਡ ਹੋ ਰਹੀ ਹੈ।
settings-device = ਤੁਹਾਡਾ ਫੋਨ ਵੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ। ਉਸ ਦੀਆਂ ਆਪਣੀਆਂ ਸੈਟਿੰਗਾਂ ਨਾਲ ਅੱਖਰ ਵੱਡੇ ਅਤੇ ਰੰਗ ਗੂੜ੍ਹੇ ਹੋ ਸਕਦੇ ਹਨ।
settings-text = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ
settings-text-normal = ਆਮ
settings-text-large = ਵੱਡੇ
settings-text-larger = ਬਹੁਤ ਵੱਡੇ
settings-theme = ਰੰਗ
settings-theme-device = ਜਿਵੇਂ ਇਸ ਫੋਨ ’ਤੇ ਹਨ
settings-theme-light = ਹਲਕੇ
settings-theme-dark = ਗੂੜ੍ਹੇ
settings-theme-contrast = ਵੱਧ ਕੰਟ੍ਰਾਸਟ
settings-nation = ਕਿਹੜੇ ਨਿਯਮ ਪਹਿਲਾਂ ਆਉਣ
settings-nation-line = ਕਦਮ ਅਤੇ ਕਾਰਡ ਇਨ੍ਹਾਂ ਨਿਯਮਾਂ ਨਾਲ ਖੁੱਲ੍ਹਦੇ ਹਨ। ਹਰ ਇੱਕ ’ਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਉਹ ਕਿਹੜੇ ਦੇਸ਼ ਦੇ ਨਿਯਮ ਦਿਖਾਉਂਦਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਉੱਥੇ ਇਹ ਬਦਲ ਸਕਦੇ ਹੋ।
settings-area = ਤੁਹਾਡਾ ਇਲਾਕਾ
settings-area-line = “ਮਦਦ ਲੱਭੋ” ਇਸ ਇਲਾਕੇ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ।
settings-saved = ਇਸ ਫੋਨ ’ਤੇ ਸਾਂਭਿਆ ਗਿਆ।
settings-not-saved = ਇਹ ਇੱਥੇ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਇਹ ਓਦੋਂ ਤੱਕ ਰਹੇਗਾ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਇਸ ਸਫ਼ੇ ਤੋਂ ਨਹੀਂ ਜਾਂਦੇ।
settings-languages = ਇਸ ਫੋਨ ’ਤੇ ਭਾਸ਼ਾਵਾਂ
settings-languages-line = ਇਹ ਇੰਟਰਨੈੱਟ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦੀਆਂ ਹਨ। ਤੁਸੀਂ ਜੋ ਭਾਸ਼ਾ ਪੜ੍ਹਦੇ ਹੋ, ਉਹ ਐਪ ਵਰਤਣ ਦੌਰਾਨ ਇੱਥੇ ਰਹਿੰਦੀ ਹੈ।
settings-languages-waiting = ਦੇਖਿਆ ਜਾ ਰਿਹਾ ਹੈ …
settings-languages-none = ਤੁਹਾਡਾ ਬ੍ਰਾਊਜ਼ਰ ਇੰਟਰਨੈੱਟ ਨਾ ਹੋਣ ਵੇਲੇ ਲਈ ਸਫ਼ੇ ਨਹੀਂ ਰੱਖ ਸਕਦਾ।
# $size is a number.
settings-kept = ਇਸ ਫੋਨ ’ਤੇ: { $size } MB
# $size is a number.
settings-missing = ਇਸ ਫੋਨ ’ਤੇ ਨਹੀਂ: { $size } MB
settings-keep = ਸਾਂਭੋ
settings-drop = ਹਟਾਓ
settings-keeping = ਸਾਂਭਿਆ ਜਾ ਰਿਹਾ ਹੈ …
settings-failed = ਇਹ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਇੰਟਰਨੈੱਟ ਨਾਲ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
settings-delete = ਸਭ ਕੁਝ ਮਿਟਾਓ
settings-delete-line = ਕੀ ਉਹ ਸਭ ਮਿਟਾਉਣਾ ਹੈ ਜੋ ਇਸ ਐਪ ਦਾ ਇਸ ਫੋਨ ’ਤੇ ਹੈ: ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ, ਤੁਹਾਡੇ ਨੋਟ ਅਤੇ ਸਾਰੇ ਸਾਂਭੇ ਹੋਏ ਸਫ਼ੇ? ਇਹ ਵਾਪਸ ਨਹੀਂ ਮਿਲ ਸਕਦੇ।
settings-delete-yes = ਹਾਂ, ਸਭ ਕੁਝ ਮਿਟਾਓ
settings-delete-no = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
settings-deleted = ਸਭ ਕੁਝ ਮਿਟ ਗਿਆ ਹੈ
settings-deleted-line = ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ, ਤੁਹਾਡੇ ਨੋਟ ਅਤੇ ਸਾਰੇ ਸਾਂਭੇ ਹੋਏ ਸਫ਼ੇ ਇਸ ਫੋਨ ਤੋਂ ਮਿਟ ਗਏ ਹਨ। ਹੁਣੇ “ਸਫ਼ਾ ਛੱਡੋ” ’ਤੇ ਟੈਪ ਕਰੋ: ਜੇ ਤੁਸੀਂ ਇਸ ਐਪ ਦਾ ਕੋਈ ਹੋਰ ਸਫ਼ਾ ਖੋਲ੍ਹਦੇ ਹੋ, ਤਾਂ ਤੁਹਾਡਾ ਫੋਨ ਸਫ਼ੇ ਦੁਬਾਰਾ ਸਾਂਭ ਲੈਂਦਾ ਹੈ।
settings-deleted-history = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਹਾਲੇ ਵੀ ਉਨ੍ਹਾਂ ਸਫ਼ਿਆਂ ਦੀ ਸੂਚੀ ਹੋਵੇ ਜੋ ਤੁਸੀਂ ਖੋਲ੍ਹੇ। ਉਨ੍ਹਾਂ ਨੂੰ ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚੋਂ ਵੀ ਮਿਟਾਓ।
settings-deleted-part = ਇਸ ਵਿੱਚੋਂ ਸਭ ਕੁਝ ਨਹੀਂ ਮਿਟਾਇਆ ਜਾ ਸਕਿਆ, ਕੁਝ ਬਾਕੀ ਹੈ।
settings-deleted-site = ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀਆਂ ਸੈਟਿੰਗਾਂ ਵਿੱਚ ਇਸ ਸਾਈਟ ਦਾ ਡਾਟਾ ਮਿਟਾਓ।

## A newer version

update-ready = ਨਵੀਂ ਸੇਧ ਤਿਆਰ ਹੈ।
update-button = ਦਿਖਾਓ
update-busy = ਇਸ ਐਪ ਦਾ ਇੱਕ ਹੋਰ ਸਫ਼ਾ ਕਿਸੇ ਕਦਮ ’ਤੇ ਖੁੱਲ੍ਹਾ ਹੈ, ਜਾਂ ਅਫ਼ਸਰ ਨੂੰ ਸ਼ਬਦ ਦਿਖਾ ਰਿਹਾ ਹੈ। ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਬੰਦ ਕਰੋ।
