# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = Search
search-summary = Find pages, sentences and people who can help.
search-label = What are you looking for?
search-button = Search
search-waiting = Getting ready …
search-failed = Search is not on this phone yet, and there is no internet. The list from A to Z works.
search-none = Nothing found. Try other words, or fewer.
# $count is a number.
search-count = Found: { $count }
index-title = Everything from A to Z
index-summary = All pages, letters and groups that can help, by their names.
index-lead = All pages, letters and groups that can help.
index-link = Everything from A to Z

## Letters

# Above the fields of a letter.
letter-form-lead = What you write stays on this page until you send, copy, share, print or save it. Close the page, and it is gone.
# Above the ways to send a letter, and the buttons below it.
letter-send = Send the letter
letter-mail = Open in your email
letter-copy = Copy
letter-share = Share
letter-print = Print
letter-save = Save as a file
letter-mail-address = Email address of the office
    .hint = You find it on the website of the office.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = Send it to: { $name }
letter-mail-long = The letter is too long for the email button. It is copied: paste it into the email.
letter-copied = Copied. Paste it into a message or an email.
letter-copy-failed = This did not work. Hold your finger on the letter, mark all of it, and copy it.
letter-failed = This did not work here. Copy the letter.
letter-saved = Saved on this device, with your downloads. Everybody who uses the device can read it.
letter-faults = Look at these again. You can use the letter as it is, and fill the gaps by hand.
# What is wrong with a field.
letter-fault-empty = This is empty.
letter-fault-future = This day is still to come.
letter-fault-order = The last day is before the first day.
letter-fault-email = An email address has an @ in it, for example name@example.org.
letter-fault-name = A name has letters in it.
## What happened

note-title = Make a note of what happened
note-summary = Questions to answer as soon as you can after a stop.
note-lead = Answer what you can. Leave a gap where you do not know. Do not guess.
note-risk-words = Do not write about your immigration status. If you may be charged with a crime, ask a criminal solicitor before you send this to the police.
note-risk-phone = Police may be able to look at a phone. Think about what you keep on it.
# The heading above the questions.
note-new = A new note
# $number is a number: the first note that was kept is 1.
note-name = Note { $number }
note-scan = What did they scan?
    .hint = Write anything else they took, such as a photo, and the result they told you.
note-scan-finger = My finger
note-scan-face = My face
note-they-said = What they said
    .hint = What they asked you, and what they told you. In their words.
note-you-said = What you said
    .hint = Write if you agreed, said no or said nothing.
note-injuries = Injuries
    .hint = Where it hurts, and how it happened. Take photos. See a doctor.
note-witnesses = Who saw it
    .hint = Write a name or number only if that person agrees.
note-text = Your note
note-failed = This did not work. Hold your finger on your note, mark all of it, and copy it.

note-complaint = Write a complaint from this

note-keep-title = Keep this note on this phone
note-keep-lead = Your note is gone when you close this page. You can keep it here, locked with a passphrase. Nobody can open it without the passphrase. If you forget it, the note is lost: we cannot open it either.
note-passphrase = Passphrase
    .hint = At least 8 letters. Four words that nobody would put together are best.
note-passphrase-show = Show it
note-keep = Keep
note-changes = Keep the changes
note-working = Please wait …
note-kept = Kept and locked.
note-nothing = There is nothing to keep yet.
note-passphrase-short = The passphrase is too short. Use at least 8 letters.
note-full = There is no room on this phone. The note is not kept. Your words are still here: copy or print them.
note-forbidden = Notes cannot be kept here. Copy or print your note instead.
note-unavailable = The lock is not on this phone yet, and there is no internet. Your words are still here. Try again later, or copy or print them.

note-list = Notes on this phone
note-open = Open note { $number }
note-open-button = Open
note-open-warning = What you have written now is not kept. It will be gone when you open another note.
note-is-open = The note is open.
note-passphrase-wrong = This is not the passphrase of this note. Try again.
note-damaged = This note is damaged. It cannot be opened.
note-close = Close this note
note-close-warning = Your changes are not kept. They will be gone.
note-wipe = Wipe note { $number }
note-wipe-all = Wipe all notes
note-wipe-sure = You cannot get it back. Do not wipe anything while police want to see or take your phone.
note-wipe-yes = Yes, wipe
note-wiped = Wiped.

## Read aloud

aloud-start = Read aloud
aloud-pause = Pause
aloud-go-on = Go on
aloud-stop = Stop
# $language is the name of a language, in that language.
aloud-none = This phone has no voice for this language: { $language }.
aloud-help = You can add a voice. Open the settings of your phone and look for “text-to-speech”.

## Share

share-start = Share this page
share-scan = Point the camera of another phone at this.
share-large = Fill the screen
share-small = Make it smaller
share-copy = Copy the link
share-send = Send with an app
share-copied = The link is copied.
share-failed = The link could not be copied.

## Settings

settings-title = Settings
settings-summary = Text size, colours, your nation and area, languages on this phone, and delete everything.
settings-script = Settings need JavaScript. Your browser has switched it off, or it is still loading.
settings-device = Your phone can help too. Its own settings can make text larger and colours dark.
settings-text = Text size
settings-text-normal = Normal
settings-text-large = Large
settings-text-larger = Very large
settings-theme = Colours
settings-theme-device = As on this phone
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-nation = Which rules come first
settings-nation-line = Steps and cards open with these rules. Each one says whose rules it shows, and you can change that there.
settings-area = Your area
settings-area-line = “Find help” opens with it.
settings-saved = Saved on this phone.
settings-not-saved = This cannot be saved here. It holds until you leave this page.
settings-languages = Languages on this phone
settings-languages-line = They work without internet. The language you read stays here while you use the app.
settings-languages-waiting = Looking …
settings-languages-none = Your browser cannot keep pages for when there is no internet.
# $size is a number.
settings-kept = On this phone: { $size } MB
# $size is a number.
settings-missing = Not on this phone: { $size } MB
settings-keep = Save
settings-drop = Remove
settings-keeping = Saving …
settings-failed = This did not work. Try again with internet.
settings-delete = Delete everything
settings-delete-line = Delete all that this app has on this phone: your settings, your notes and all saved pages? You cannot get them back.
settings-delete-yes = Yes, delete everything
settings-delete-no = No, keep it
settings-deleted = Everything is deleted
settings-deleted-line = Your settings, your notes and all saved pages are gone from this phone. Tap “Leave” now: if you open another page of this app, your phone saves the pages again.
settings-deleted-history = Your browser may still list the pages that you opened. Delete them in the history of your browser too.
settings-deleted-part = Not all of it could be deleted.
settings-deleted-site = Delete the data of this site in the settings of your browser.

## A newer version

update-ready = New guidance is ready.
update-button = Show it
update-busy = Another page of this app is open at a step, or shows words to an officer. Close it first.
