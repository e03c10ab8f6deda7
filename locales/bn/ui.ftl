# The words of the app itself. Variables stand in { } and stay as they are.

app-name = স্ক্যান ও আপনার অধিকার
app-summary = পুলিশ আপনার আঙুলের ছাপ বা মুখ স্ক্যান করতে চাইলে কী বলবেন ও করবেন। ইন্টারনেট ছাড়াই চলে। এটি তথ্য, আইনি পরামর্শ নয়।

## Around every page

skip = লেখায় যান
language = ভাষা
leave = পাতা ছাড়ুন
advice = এটি তথ্য, আইনি পরামর্শ নয়।
# Followed by the names of nations.
holds-for = যে দেশের জন্য:
review-unchecked = কোনো আইনজীবী এখনো এটি যাচাই করেননি। { $date } তারিখে উৎসের সঙ্গে মিলিয়ে দেখা হয়েছে।
review-lawyer = একজন আইনজীবী { $date } তারিখে এটি যাচাই করেছেন।
review-lawyer-by = আইনজীবী { $name } { $date } তারিখে এটি যাচাই করেছেন।
stores-nothing = ইন্টারনেট ছাড়াই চলে। আপনার কোনো তথ্য জমা রাখে না, যদি না আপনি নিজে তা রাখতে বলেন।
about-link = এই অ্যাপ সম্পর্কে
to-home = প্রথম পাতায় যান

## Nations

nation-label = কোন দেশের নিয়ম
nation-england-wales = ইংল্যান্ড ও ওয়েলস
nation-scotland = স্কটল্যান্ড
nation-northern-ireland = নর্দার্ন আয়ারল্যান্ড

## The first page

languages-choose = আপনার ভাষা বেছে নিন।
languages-first = যে ভাষা আগে খুলবে
translate-link = এই অ্যাপ অনুবাদ করতে সাহায্য করুন
home-title = পুলিশ কি আপনার আঙুলের ছাপ বা মুখ স্ক্যান করতে চায়?
home-now = পুলিশ এখন আমাকে থামিয়েছে
home-now-line = কী বলবেন, কী করবেন: ধাপে ধাপে
home-card = অফিসারকে একটি কার্ড দেখান
home-card-line = আপনার কথা ইংরেজিতে, বড় অক্ষরে
home-rights = আমার অধিকার
home-rights-line = আঙুলের ছাপ, মুখ, নাম, পরিচয়পত্র
home-help = সাহায্য খুঁজুন
home-help-line = আইনজীবী, সহায়তা দল, অভিযোগ
home-after = ঘটনা ঘটে গেছে। এখন কী?
home-after-line = লিখে রাখুন, অভিযোগ করুন, আপনার তথ্য চেয়ে নিন
home-facts = কাদের স্ক্যান করা হয়
home-facts-line = পুলিশের হিসাব কী দেখায়

## Without internet

keep-kept = এই ভাষা এই ফোনে আছে। ইন্টারনেট ছাড়াই চলে।
keep-working = এই ফোনে রাখা হচ্ছে …
keep-all-done = সব ভাষা এই ফোনে আছে। ইন্টারনেট ছাড়াই চলে।
keep-failed = ফোনে রাখা যায়নি। এই ফোনে আগে যা ছিল, তা এখনো চলে। ইন্টারনেট থাকলে আবার চেষ্টা করুন।
keep-all = সব ভাষা এই ফোনে রাখুন
offline-title = এই পাতা এই ফোনে নেই
offline-line = এখন ইন্টারনেট নেই, আর এই পাতা আগে এই ফোনে রাখা হয়নি। এই পাতাগুলো ইন্টারনেট ছাড়াই চলে:
not-found-title = এই পাতা এখানে নেই
not-found-line = লিংকটি হয়তো পুরোনো। এখান থেকে শুরু করতে পারেন:

## Translation

notice-machine = যন্ত্র দিয়ে অনুবাদ করা। কোনো মানুষ এখনো এটি যাচাই করেননি।
notice-page-english = এই পাতা এখনো অনুবাদ হয়নি। এটি ইংরেজিতে আছে।
notice-block-english = এই অংশ এখনো অনুবাদ হয়নি। এটি ইংরেজিতে আছে।
notice-block-outdated = এই অংশ বদলেছে। নতুন কথাগুলো এখনো অনুবাদ হয়নি, তাই ইংরেজিতে আছে।

## Steps and guides

next-steps = এরপর কী হয়?
callout-say = এই কথা বলুন
callout-do = করুন
callout-do-not = করবেন না
callout-risk = ঝুঁকি
callout-open = এখনো মীমাংসা হয়নি
callout-law = আইন বলে
guides-title = আমার অধিকার
guides-summary = পুলিশের আঙুলের ছাপ স্ক্যান ও মুখ স্ক্যান নিয়ে ছোট ছোট নির্দেশিকা: পুলিশ আইনত কী করতে পারে, আপনাকে কী জানাতে তারা বাধ্য, আর আপনি কী করতে পারেন।
guides-scan = আঙুলের ছাপ স্ক্যান
guides-face = মুখের ছবি ও ক্যামেরা
guides-immigration = ইমিগ্রেশন
guides-street = থামানো, তল্লাশি ও গ্রেপ্তার
guides-nations = স্কটল্যান্ড ও নর্দার্ন আয়ারল্যান্ড
guides-after = পরে

## Letters

letters-title = যে চিঠি আপনি পাঠাতে পারেন
letters-summary = ইংরেজিতে চিঠি: আপনার তথ্য চান, মুছে ফেলতে বলুন, অভিযোগ করুন। কী লিখবেন, তা আপনার ভাষায় বোঝানো আছে।
letters-lead = প্রতিটি চিঠি ইংরেজিতে, কারণ যে অফিস চিঠি পায় তারা ইংরেজি পড়ে। আপনার ভাষায় চিঠিটি বোঝানো আছে।
# Above the letter itself.
letter-heading = চিঠি
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = ফাঁকা জায়গায় কী লিখবেন
letter-optional = এটি বাদ দিতে পারেন।

## Officer card

card-title = অফিসারকে দেখানোর কথা
card-summary = পুলিশ অফিসারকে বলার বা দেখানোর বাক্য, আপনার ভাষায় আর বড় ইংরেজি অক্ষরে।
card-lead = কোনো বাক্যে চাপ দিলে তা পুরো পর্দা জুড়ে দেখাবে।
card-nav = অন্য বাক্য
card-previous = আগেরটি
card-next = পরেরটি
card-close = বন্ধ করুন
# Followed by what a sentence can cost.
card-risk = ঝুঁকি:
group-start = প্রথম কথা
group-fingerprint = আঙুলের ছাপ স্ক্যান
group-face = মুখের ছবি বা ক্যামেরা
group-details = নাম, পরিচয়পত্র ও ভাষা
group-search = তল্লাশি
group-immigration = ইমিগ্রেশন
group-arrest = গ্রেপ্তার ও থানা
group-leaving = চলে যাওয়া ও পাশ থেকে দেখা

## Help

help-title = সাহায্য খুঁজুন
help-summary = পুলিশ যাদের থামিয়েছে বা স্ক্যান করেছে, তাদের জন্য আইনজীবী, সহায়তা দল ও অভিযোগ করার সংস্থা।
help-lead = আপনার এলাকা বেছে নিন। আপনি কোথায় আছেন, এই অ্যাপ কখনো তা জিজ্ঞাসা করে না।
help-areas = আপনার এলাকা
help-needs = আপনার কী দরকার?
help-also = এরাও এ বিষয়ে সাহায্য করতে পারে:
help-postcode = পোস্টকোড দিয়ে আপনার এলাকা খুঁজুন
help-postcode-lead = যুক্তরাজ্যের (UK) ঠিকানার শেষে পোস্টকোড থাকে, যেমন LS1 4AP। তার প্রথম অক্ষরগুলো এখানে খুঁজুন। কিছু অক্ষর একাধিক এলাকার হয়।
help-postcode-letters = প্রথম অক্ষর
help-postcode-area = এলাকা
area-all = পুরো যুক্তরাজ্য (UK)
area-england = ইংল্যান্ড
area-wales = ওয়েলস
area-scotland = স্কটল্যান্ড
area-northern-ireland = নর্দার্ন আয়ারল্যান্ড
need-scan = আঙুলের ছাপ বা মুখ স্ক্যান
need-legal = আইনজীবী বা আইনি পরামর্শ
need-immigration = ইমিগ্রেশন ও আশ্রয় (asylum)
need-complaint = পুলিশের বিরুদ্ধে অভিযোগ
need-data = আমার সম্পর্কে তাদের কাছে যে তথ্য আছে
need-children = শিশু ও কমবয়সী মানুষ
need-discrimination = অন্যায় আচরণ (বৈষম্য)
need-protest = প্রতিবাদ
need-wellbeing = কথা বলার মতো কেউ
contact-phone = ফোন:
contact-email = ইমেইল:
contact-site = ওয়েবসাইট:
contact-hours = খোলা:
contact-languages = ভাষা:
# Who added this group to the list: a community group near the reader.
contact-added = { $name } এটি যোগ করেছে।
contact-verified = { $date } তারিখে তাদের নিজেদের পাতার একটি সংরক্ষিত কপিতে আমরা এই তথ্য দেখেছি।
contact-unverified = আমরা এটি যাচাই করিনি। আগে যাচাই করুন।

## Facts

chart-who = কারা
chart-period = কখন
chart-forces = কোন কোন পুলিশ বাহিনী
chart-limits = এটি যা দেখাতে পারে না
chart-source = উৎস

## Sources

sources-title = উৎস
all-sources-title = সব উৎস
all-sources-summary = এই অ্যাপ যেসব আইন, আদালতের রায়, প্রতিবেদন ও পাতার ওপর নির্ভর করে তার সবগুলো, আর প্রতিটি কোথায় ব্যবহার হয়েছে।
all-sources-lead = এগুলোর কোনোটিতে নেই, আইন সম্পর্কে এমন কিছু এই অ্যাপ বলে না। এগুলো ইংরেজিতে।
all-sources-law = আইন ও আদালতের রায়
all-sources-official = সরকারি কাগজপত্র ও নির্দেশিকা
all-sources-reports = প্রতিবেদন, খবর ও আন্দোলন
# Followed by a list of links to pages.
source-used = যেখানে ব্যবহার হয়েছে:
source-number = উৎস { $number }
source-seen = { $date } তারিখে দেখা।
confidence-verified = আমরা মূল লেখাটি নিজেরা পড়েছি।
confidence-secondary = আমরা এ সম্পর্কে একটি প্রতিবেদন পড়েছি।
confidence-recalled = এখনো যাচাই করা হয়নি।
confidence-analysis = এটি আমাদের নিজেদের ব্যাখ্যা।

## The app in a window of its own

app-leaving = আপনি অ্যাপ থেকে বেরিয়ে যাচ্ছেন
app-leaving-line = এই ঠিকানা আপনার ব্রাউজারে খোলে। সেখানে আপনি কোন পাতা পড়ছেন তা অন্যরা দেখতে পারে।
app-leaving-go = ব্রাউজারে খুলুন
app-leaving-stay = এখানে থাকুন
# Followed by the name of a file.
app-saved = এখানে রাখা হয়েছে:
app-damaged = আপনার সেটিংস পড়া যায়নি, তাই আমরা সেগুলি ছাড়াই শুরু করছি। নষ্ট ফাইলটি এখনও আছে।
app-newer = এই অ্যাপের একটি নতুন সংস্করণ আপনার সেটিংস ও নোট লিখেছে। এখানে আপনি সেগুলি ব্যবহার করতে পারেন, কিন্তু বদলাতে পারেন না।
app-unwritable = এখন এই ডিভাইসে কিছু রাখা যাচ্ছে না। আপনি তবু সব পড়তে পারেন।

## Newer words for the app in a window of its own

updates-title = আপডেট
updates-line = আইন বদলায়, ফোন নম্বরও বদলায়। নতুন অ্যাপ ছাড়াই নতুন লেখা আসতে পারে। সব লেখায় আমাদের নিজেদের ডিজিটাল সই থাকে। অ্যাপ আর কিছু গ্রহণ করে না।
# What came with the app itself.
updates-own = এই অ্যাপের লেখা { $date } তারিখের।
updates-edition = আপনার কাছে { $number } নম্বর আপডেট আছে, { $date } তারিখের।
updates-never = এই অ্যাপ এখনো নতুন লেখার খোঁজ নেয়নি।
updates-checked = অ্যাপ শেষবার খোঁজ নিয়েছে { $date } তারিখে।
updates-stale = এই অ্যাপ 60 দিনের বেশি সময় ধরে নতুন লেখার খোঁজ নেয়নি। এর মধ্যে আইন হয়তো বদলে গেছে। আপনি তবু সব পড়তে পারেন। “সেটিংস”-এ গিয়ে আপনি নতুন লেখার খোঁজ নিতে পারেন।
updates-check = এখনই খোঁজ নিন
updates-checking = খোঁজ নেওয়া হচ্ছে। এক মিনিট লাগতে পারে।
updates-none = আপনার কাছে সবচেয়ে নতুন লেখা আছে।
updates-new = নতুন লেখা এসেছে। আপনি এখন সেগুলোই দেখছেন।
# Followed by a list of titles of pages and names of groups.
updates-changed = এই আপডেটে যা বদলেছে:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = অ্যাপের অন্যান্য লেখা
updates-auto = অ্যাপ নিজে থেকে খোঁজ নেবে, দিনে বড়জোর একবার
updates-auto-line = সার্ভার দেখতে পারে আপনার ইন্টারনেট ঠিকানা (IP), আর আপনি কোন কোন ভাষা নেন। আপনি কী পড়েন, সার্ভার তা দেখতে পারে না। আপনার ডিভাইস যখন জানায় যে ইন্টারনেটে বাড়তি খরচ হয়, তখন অ্যাপ খোঁজ নেয় না।
updates-tor = অ্যাপ Tor-এর মাধ্যমে যোগাযোগ করবে
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = Tor আপনার ইন্টারনেট ঠিকানা সার্ভারের কাছ থেকে লুকিয়ে রাখে। এই ডিভাইসে Tor চালু থাকতে হবে।
updates-save = আপডেটটি ফাইল হিসেবে সেভ করুন
updates-save-line = যাঁর ইন্টারনেট নেই, তাঁকে ফাইলটি দিন। তিনি নিজের অ্যাপে এটি খুলতে পারেন।
updates-not-saved = ফাইলটি সেভ করা যায়নি।
updates-open = আপডেট ফাইল খুলুন
updates-unreachable = আমরা সার্ভারের সঙ্গে যোগাযোগ করতে পারিনি, অথবা ফাইলটি পড়তে পারিনি। আপনার কাছে যা আছে, তা যেমন ছিল তেমনই থাকছে। পরে আবার চেষ্টা করুন।
updates-refused = অ্যাপ এই আপডেট গ্রহণ করেনি। আপডেটটি নষ্ট, অথবা এতে আমাদের ডিজিটাল সই নেই। আপনার কাছে যা আছে, তা যেমন ছিল তেমনই থাকছে।
updates-expired = অ্যাপ এই আপডেট গ্রহণ করেনি। আপডেটটি বেশি পুরোনো, অথবা এই ডিভাইসের ঘড়ি ভুল। আপনার কাছে যা আছে, তা যেমন ছিল তেমনই থাকছে।
updates-disk = আপডেটটি এই ডিভাইসে রাখা যায়নি। ডিভাইসে হয়তো আর জায়গা নেই। আপনার কাছে যা আছে, তা যেমন ছিল তেমনই থাকছে।
updates-busy = অ্যাপটি অন্য একটি উইন্ডোতে আপডেট হচ্ছে। এক মিনিট পরে আবার চেষ্টা করুন।
