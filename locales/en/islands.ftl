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
