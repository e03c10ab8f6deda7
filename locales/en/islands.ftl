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

## Settings

settings-title = Settings
settings-summary = Text size, colours, your nation and area, languages on this phone, and delete everything.
settings-script = Settings need script. Your browser has it switched off, or it has not come yet.
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
settings-not-saved = Your browser does not let us save this. It holds until you leave this page.
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
settings-deleted-part = Not all of it could be deleted. Delete the data of this site in the settings of your browser.

## A newer version

update-ready = New guidance is ready.
update-button = Show it
update-busy = Another page of this app is open at a step, or shows words to an officer. Close it first.
