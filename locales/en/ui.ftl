# The words of the app itself. Variables stand in { } and stay as they are.

app-name = Scan Rights
app-summary = What to say and do when police want to scan your fingerprint or face. Works without internet. Information, not legal advice.

## Around every page

skip = Skip to the text
language = Language
leave = Leave
advice = Information, not legal advice.
# Followed by the names of nations.
holds-for = For:
review-unchecked = Not yet checked by a lawyer. Compared with its sources on { $date }.
review-lawyer = Checked by a lawyer on { $date }.
review-lawyer-by = Checked by { $name }, a lawyer, on { $date }.
stores-nothing = Works without internet. Stores nothing about you unless you ask it to.
about-link = About this app
to-home = Go to the first page

## Nations

nation-label = Which nation's rules
nation-england-wales = England and Wales
nation-scotland = Scotland
nation-northern-ireland = Northern Ireland

## The first page

languages-choose = Choose your language.
languages-first = The language to open first
translate-link = Help to translate this app
home-title = Police want to scan your fingerprint or face?
home-now = I am being stopped now
home-now-line = What to say and do, one step at a time
home-card = Show a card to the officer
home-card-line = Your words in English, large
home-rights = My rights
home-rights-line = Fingerprints, faces, names, ID
home-help = Find help
home-help-line = Lawyers, support groups, complaints
home-after = It happened. What now?
home-after-line = Write it down, complain, get your data
home-facts = Who gets scanned
home-facts-line = What the police figures show

## Without internet

keep-kept = This language is on this phone. It works without internet.
keep-working = Saving to this phone …
keep-all-done = All languages are on this phone. They work without internet.
keep-failed = Saving did not work. What was on this phone before still works. Try again with internet.
keep-all = Keep all languages on this phone
offline-title = This page is not on this phone
offline-line = There is no internet now, and this page was not saved here before. These pages work without internet:
not-found-title = This page is not here
not-found-line = The link may be old. You can start here:

## Translation

notice-machine = Translated by machine. No person has checked it yet.
notice-page-english = This page is not translated yet. It is in English.
notice-block-english = This part is not translated yet. It is in English.
notice-block-outdated = This part has changed. The new words are not translated yet, so they are in English.

## Steps and guides

next-steps = What happens next?
callout-say = Say this
callout-do = Do
callout-do-not = Do not
callout-risk = Risk
callout-open = Not settled
callout-law = The law says
guides-title = My rights
guides-summary = Short guides to police fingerprint scans and face scans: what police may do, what they must tell you, and what you can do.
guides-scan = Fingerprint scans
guides-face = Face photos and cameras
guides-immigration = Immigration
guides-street = Stops, searches and arrest
guides-nations = Scotland and Northern Ireland
guides-after = Afterwards

## Letters

letters-title = Letters you can send
letters-summary = Letters in English: ask for your data, ask to delete it, complain. Your language explains what to write.
letters-lead = Each letter is in English, because the office that gets it reads English. Your language explains it.
# Above the letter itself.
letter-heading = The letter
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = What to write in the gaps
letter-optional = You can leave this out.

## Officer card

card-title = Words to show the officer
card-summary = Sentences to say or show to a police officer, in your language and in large English.
card-lead = Tap a sentence to fill the screen with it.
card-nav = Other sentences
card-previous = Back
card-next = Next
card-close = Close
# Followed by what a sentence can cost.
card-risk = Risk:
group-start = First words
group-fingerprint = Fingerprint scan
group-face = Face photo or camera
group-details = Name, ID and language
group-search = Search
group-immigration = Immigration
group-arrest = Arrest and police station
group-leaving = Leaving and watching

## Help

help-title = Find help
help-summary = Lawyers, support groups and complaints bodies for people who were stopped or scanned by police.
help-lead = Choose your area. This app never asks where you are.
help-areas = Your area
help-needs = What do you need?
help-also = These can help with it too:
help-postcode = Find your area by your postcode
help-postcode-lead = A postcode is at the end of a UK address, for example LS1 4AP. Look for its first letters here. Some letters belong to more than one area.
help-postcode-letters = First letters
help-postcode-area = Area
area-all = All of the UK
area-england = England
area-wales = Wales
area-scotland = Scotland
area-northern-ireland = Northern Ireland
need-scan = A fingerprint or face scan
need-legal = A lawyer or legal advice
need-immigration = Immigration and asylum
need-complaint = Complaining about police
need-data = The data they hold about me
need-children = Children and young people
need-discrimination = Unfair treatment (discrimination)
need-protest = Protest
need-wellbeing = Somebody to talk to
contact-phone = Phone:
contact-email = Email:
contact-site = Website:
contact-hours = Open:
contact-languages = Languages:
# Who added this group to the list: a community group near the reader.
contact-added = Added by { $name }.
contact-verified = We saw these details on their own page, in a stored copy, on { $date }.
contact-unverified = We have not verified these details. Check them first.

## Facts

chart-who = Who
chart-period = When
chart-forces = Which police forces
chart-limits = What it cannot show
chart-source = Source

## Sources

sources-title = Sources
all-sources-title = All sources
all-sources-summary = Every law, court decision, report and page that this app rests on, and where it uses each.
all-sources-lead = This app says nothing about the law that is not in one of these. They are in English.
all-sources-law = Laws and court decisions
all-sources-official = Official papers and guidance
all-sources-reports = Reports, news and campaigns
# Followed by a list of links to pages.
source-used = Used in:
source-number = Source { $number }
source-seen = Seen on { $date }.
confidence-verified = We read the text itself.
confidence-secondary = We read a report of it.
confidence-recalled = Not yet checked.
confidence-analysis = This is our own reading.

## The app in a window of its own

app-leaving = You are leaving the app
app-leaving-line = This address opens in your browser. There, others may see which pages you read.
app-leaving-go = Open in the browser
app-leaving-stay = Stay here
# Followed by the name of a file.
app-saved = Saved here:
app-damaged = Your settings could not be read, so we start without them. The broken file is still there.
app-newer = A newer version of this app wrote your settings and notes. You can use them here, but not change them.
app-unwritable = Nothing can be saved on this device now. You can still read everything.

## Newer words for the app in a window of its own

updates-title = Updates
updates-line = Laws change, and so do phone numbers. New words can come without a new app. All of them are signed by us. The app takes nothing else.
# What came with the app itself.
updates-own = The words in this app are from { $date }.
updates-edition = You have update number { $number }, from { $date }.
updates-never = This app has not checked for new words yet.
updates-checked = Last checked on { $date }.
updates-stale = This app has not checked for new words for more than 60 days. The law may have changed since then. You can still read everything. You can check for new words in Settings.
updates-check = Check now
updates-checking = Checking. This can take a minute.
updates-none = You have the newest words.
updates-new = New words have come. You see them now.
# Followed by a list of titles of pages and names of groups.
updates-changed = What changed with this update:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = Other words in the app
updates-auto = Check by itself, at most once a day
updates-auto-line = The server can see your internet address and which languages you get. It cannot see what you read. The app does not check when your device says that the internet costs extra.
updates-tor = Go through Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = Tor hides your internet address from the server. It must be running on this device.
updates-save = Save the update as a file
updates-save-line = Pass the file on to somebody without internet. They can open it in their app.
updates-not-saved = The file could not be saved.
updates-open = Open an update file
updates-unreachable = We could not reach the server, or read the file. What you have stays as it is. Try again later.
updates-refused = The app did not take this update. It is damaged, or not signed by us. What you have stays as it is.
updates-expired = The app did not take this update. It is too old, or the clock of this device is wrong. What you have stays as it is.
updates-disk = The update could not be saved on this device. It may be full. What you have stays as it is.
updates-busy = The app is updating in another window. Try again in a minute.
