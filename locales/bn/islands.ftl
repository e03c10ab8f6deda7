# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = খোঁজ
search-summary = পাতা, বাক্য আর সাহায্য করতে পারে এমন মানুষ খুঁজুন।
search-label = আপনি কী খুঁজছেন?
search-button = খুঁজুন
search-waiting = তৈরি হচ্ছে …
search-failed = খোঁজার ব্যবস্থা এখনো এই ফোনে নেই, আর ইন্টারনেটও নেই। বর্ণানুক্রমিক তালিকাটি চলে।
search-none = কিছু পাওয়া যায়নি। অন্য শব্দ দিয়ে বা কম শব্দ দিয়ে চেষ্টা করুন।
# $count is a number.
search-count = পাওয়া গেছে: { $count }
index-title = সবকিছু, বর্ণানুক্রমে
index-summary = সব পাতা, চিঠি আর সাহায্য করতে পারে এমন দল, নাম অনুযায়ী সাজানো।
index-lead = সব পাতা, চিঠি আর সাহায্য করতে পারে এমন দল।
index-link = সবকিছু, বর্ণানুক্রমে

## Letters

# Above the fields of a letter.
letter-form-lead = আপনি যা লেখেন, তা পাঠানো, কপি, শেয়ার, প্রিন্ট বা সেভ না করা পর্যন্ত এই পাতাতেই থাকে। পাতা বন্ধ করলে তা মুছে যায়।
# Above the ways to send a letter, and the buttons below it.
letter-send = চিঠি পাঠান
letter-mail = আপনার ইমেইলে খুলুন
letter-copy = কপি করুন
letter-share = শেয়ার করুন
letter-print = প্রিন্ট করুন
letter-save = ফাইল হিসেবে সেভ করুন
letter-mail-address = অফিসের ইমেইল ঠিকানা
    .hint = অফিসের ওয়েবসাইটে এটি পাবেন।
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = এখানে পাঠান: { $name }
letter-mail-long = ইমেইল বোতামের জন্য চিঠিটি বেশি লম্বা। এটি কপি করা হয়েছে: ইমেইলে পেস্ট করুন।
letter-copied = কপি হয়েছে। কোনো মেসেজ বা ইমেইলে পেস্ট করুন।
letter-copy-failed = এটি কাজ করেনি। চিঠির ওপর আঙুল চেপে ধরে রাখুন, পুরোটা বেছে নিন, তারপর কপি করুন।
letter-failed = এটি এখানে কাজ করেনি। চিঠিটি কপি করুন।
letter-saved = এই ডিভাইসে আপনার ডাউনলোডের মধ্যে সেভ হয়েছে। এই ডিভাইস যারা ব্যবহার করে, সবাই এটি পড়তে পারে।
letter-faults = এগুলো আবার দেখুন। চিঠিটি যেমন আছে তেমনই ব্যবহার করতে পারেন, আর ফাঁকা জায়গা হাতে লিখে ভরতে পারেন।
# What is wrong with a field.
letter-fault-empty = এটি ফাঁকা।
letter-fault-future = এই দিন এখনো আসেনি।
letter-fault-order = শেষ দিনটি প্রথম দিনের আগে।
letter-fault-email = ইমেইল ঠিকানায় @ থাকে, যেমন name@example.org
letter-fault-name = নামে অক্ষর থাকে।
## What happened

note-title = যা ঘটেছে তার নোট লিখুন
note-summary = পুলিশ আপনাকে থামালে, তারপর যত তাড়াতাড়ি পারেন এই প্রশ্নগুলোর উত্তর দিন।
note-lead = যেগুলোর উত্তর দিতে পারেন, দিন। যা জানেন না, তা ফাঁকা রাখুন। অনুমান করবেন না।
note-risk-words = আপনার ইমিগ্রেশন স্ট্যাটাস নিয়ে কিছু লিখবেন না। কোনো অপরাধে আপনাকে চার্জ (charge) করার সম্ভাবনা থাকলে এটি পুলিশকে পাঠানোর আগে একজন ফৌজদারি সলিসিটরকে (criminal solicitor) জিজ্ঞাসা করুন।
note-risk-phone = পুলিশ হয়তো কোনো ফোন দেখতে পারে। ফোনে কী রাখবেন, ভেবে দেখুন।
# The heading above the questions.
note-new = নতুন নোট
# $number is a number: the first note that was kept is 1.
note-name = নোট { $number }
note-scan = তারা কী স্ক্যান করেছে?
    .hint = তারা আর যা নিয়েছে, যেমন ছবি, আর যে ফলাফল আপনাকে জানিয়েছে, তা লিখুন।
note-scan-finger = আমার আঙুল
note-scan-face = আমার মুখ
note-they-said = তারা কী বলেছে
    .hint = তারা আপনাকে কী জিজ্ঞাসা করেছে, আর কী জানিয়েছে। তাদের নিজেদের কথায়।
note-you-said = আপনি কী বলেছেন
    .hint = আপনি রাজি হয়েছেন, “না” বলেছেন, নাকি কিছুই বলেননি, তা লিখুন।
note-injuries = আঘাত
    .hint = কোথায় ব্যথা, আর কীভাবে তা হলো। ছবি তুলুন। ডাক্তার দেখান।
note-witnesses = কে দেখেছেন
    .hint = কেউ রাজি হলে তবেই তাঁর নাম বা নম্বর লিখুন।
note-text = আপনার নোট
note-failed = এটি কাজ করেনি। আপনার নোটের ওপর আঙুল চেপে ধরে রাখুন, পুরোটা বেছে নিন, তারপর কপি করুন।

note-complaint = এটি থেকে অভিযোগ লিখুন

note-keep-title = এই নোট এই ফোনে রাখুন
note-keep-lead = এই পাতা বন্ধ করলে আপনার নোট মুছে যায়। একটি গোপন বাক্য (passphrase) দিয়ে লক করে এটি এখানে রাখতে পারেন। গোপন বাক্য ছাড়া কেউ এটি খুলতে পারে না। গোপন বাক্য ভুলে গেলে নোটটি হারিয়ে যায়: আমরাও তা খুলতে পারি না।
note-passphrase = গোপন বাক্য (passphrase)
    .hint = অন্তত 8টি অক্ষর। কেউ একসঙ্গে বসাবে না, এমন চারটি শব্দ সবচেয়ে ভালো।
note-passphrase-show = দেখান
note-keep = রাখুন
note-changes = বদলগুলো রাখুন
note-working = একটু অপেক্ষা করুন …
note-kept = রাখা ও লক করা হয়েছে।
note-nothing = রাখার মতো এখনো কিছু নেই।
note-passphrase-short = গোপন বাক্যটি বেশি ছোট। অন্তত 8টি অক্ষর দিন।
note-full = এই ফোনে জায়গা নেই। নোটটি রাখা হয়নি। আপনার লেখা এখনো এখানে আছে: কপি বা প্রিন্ট করুন।
note-forbidden = এখানে নোট রাখা যায় না। তার বদলে আপনার নোট কপি বা প্রিন্ট করুন।
note-unavailable = লক করার ব্যবস্থা এখনো এই ফোনে নেই, আর ইন্টারনেটও নেই। আপনার লেখা এখনো এখানে আছে। পরে আবার চেষ্টা করুন, অথবা কপি বা প্রিন্ট করুন।

note-list = এই ফোনে রাখা নোট
note-open = নোট { $number } খুলুন
note-open-button = খুলুন
note-open-warning = আপনি এখন যা লিখেছেন, তা রাখা হয়নি। অন্য নোট খুললে তা মুছে যাবে।
note-is-open = নোটটি খোলা আছে।
note-passphrase-wrong = এটি এই নোটের গোপন বাক্য নয়। আবার চেষ্টা করুন।
note-damaged = এই নোট নষ্ট হয়ে গেছে। এটি খোলা যায় না।
note-close = এই নোট বন্ধ করুন
note-close-warning = আপনার বদলগুলো রাখা হয়নি। সেগুলো মুছে যাবে।
note-wipe = নোট { $number } মুছে ফেলুন
note-wipe-all = সব নোট মুছে ফেলুন
note-wipe-sure = এটি আর ফিরে পাবেন না। যতক্ষণ পুলিশ আপনার ফোন দেখতে বা নিতে চায়, ততক্ষণ কিছুই মুছবেন না।
note-wipe-yes = হ্যাঁ, মুছে ফেলুন
note-wiped = মুছে ফেলা হয়েছে।

## Read aloud

aloud-start = পড়ে শোনান
aloud-pause = একটু থামান
aloud-go-on = চালিয়ে যান
aloud-stop = বন্ধ করুন
# $language is the name of a language, in that language.
aloud-none = এই ফোনে এই ভাষার কণ্ঠ নেই: { $language }।
aloud-help = আপনি একটি কণ্ঠ যোগ করতে পারেন। আপনার ফোনের সেটিংস খুলে “টেক্সট-টু-স্পিচ” (text-to-speech) খুঁজুন।

## Share

share-start = এই পাতা শেয়ার করুন
share-scan = অন্য একটি ফোনের ক্যামেরা এর দিকে ধরুন।
share-large = পুরো পর্দা জুড়ে দেখান
share-small = ছোট করুন
share-copy = লিংক কপি করুন
share-send = অ্যাপ দিয়ে পাঠান
share-copied = লিংক কপি হয়েছে।
share-failed = লিংক কপি করা যায়নি।

## Settings

settings-title = সেটিংস
settings-summary = লেখার আকার, রং, আপনার দেশ ও এলাকা, এই ফোনে রাখা ভাষা, আর সবকিছু মুছে ফেলা।
settings-script = সেটিংসের জন্য JavaScript দরকার। আপনার ব্রাউজার এটি বন্ধ রেখেছে, অথবা এটি এখনো লোড হচ্ছে।
settings-device = আপনার ফোনও সাহায্য করতে পারে। ফোনের নিজের সেটিংস লেখা বড় আর রং গাঢ় করতে পারে।
settings-text = লেখার আকার
settings-text-normal = সাধারণ
settings-text-large = বড়
settings-text-larger = খুব বড়
settings-theme = রং
settings-theme-device = এই ফোনে যেমন আছে
settings-theme-light = হালকা
settings-theme-dark = গাঢ়
settings-theme-contrast = বেশি কনট্রাস্ট
settings-nation = কোন নিয়ম আগে আসবে
settings-nation-line = ধাপ ও কার্ড এই নিয়ম দিয়ে খোলে। প্রতিটিতে লেখা থাকে সেটি কোন দেশের নিয়ম দেখাচ্ছে, আর সেখানে আপনি তা বদলাতে পারেন।
settings-area = আপনার এলাকা
settings-area-line = “সাহায্য খুঁজুন” এই এলাকা দিয়ে খোলে।
settings-saved = এই ফোনে রাখা হয়েছে।
settings-not-saved = এটি এখানে রাখা যায় না। আপনি এই পাতা থেকে চলে না যাওয়া পর্যন্ত এটি চালু থাকবে।
settings-languages = এই ফোনে রাখা ভাষা
settings-languages-line = এগুলো ইন্টারনেট ছাড়াই চলে। আপনি যে ভাষা পড়েন, অ্যাপ ব্যবহারের সময় তা এখানে থাকে।
settings-languages-waiting = দেখা হচ্ছে …
settings-languages-none = ইন্টারনেট না থাকলে দেখার জন্য আপনার ব্রাউজার পাতা রাখতে পারে না।
# $size is a number.
settings-kept = এই ফোনে আছে: { $size } MB
# $size is a number.
settings-missing = এই ফোনে নেই: { $size } MB
settings-keep = রাখুন
settings-drop = সরান
settings-keeping = রাখা হচ্ছে …
settings-failed = এটি কাজ করেনি। ইন্টারনেট থাকলে আবার চেষ্টা করুন।
settings-delete = সবকিছু মুছে ফেলুন
settings-delete-line = এই ফোনে এই অ্যাপের যা কিছু আছে সব মুছে ফেলবেন: আপনার সেটিংস, আপনার নোট আর রাখা সব পাতা? এগুলো আর ফিরে পাবেন না।
settings-delete-yes = হ্যাঁ, সবকিছু মুছে ফেলুন
settings-delete-no = না, রেখে দিন
settings-deleted = সবকিছু মুছে ফেলা হয়েছে
settings-deleted-line = আপনার সেটিংস, আপনার নোট আর রাখা সব পাতা এই ফোন থেকে মুছে গেছে। এখনই “পাতা ছাড়ুন”-এ চাপ দিন: এই অ্যাপের অন্য কোনো পাতা খুললে আপনার ফোন পাতাগুলো আবার রেখে দেয়।
settings-deleted-history = আপনি যেসব পাতা খুলেছেন, আপনার ব্রাউজারে হয়তো এখনো তার তালিকা আছে। ব্রাউজারের ইতিহাস (history) থেকেও সেগুলো মুছে ফেলুন।
settings-deleted-part = সবটুকু মোছা যায়নি, কিছু রয়ে গেছে।
settings-deleted-site = আপনার ব্রাউজারের সেটিংসে গিয়ে এই সাইটের তথ্য মুছে ফেলুন।

## A newer version

update-ready = নতুন নির্দেশিকা তৈরি আছে।
update-button = দেখান
update-busy = এই অ্যাপের অন্য একটি পাতা কোনো ধাপে খোলা আছে, অথবা অফিসারকে কথা দেখাচ্ছে। আগে সেটি বন্ধ করুন।
