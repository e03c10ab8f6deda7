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
