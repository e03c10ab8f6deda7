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
letter-mail-long = The letter is too long to go along. It is copied: paste it into the email.
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
note-forbidden = This browser does not let us keep notes. Copy or print your note instead.
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
