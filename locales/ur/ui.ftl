# The words of the app itself. Variables stand in { } and stay as they are.

app-name = اسکین اور آپ کے حقوق
app-summary = جب پولیس آپ کا فنگر پرنٹ یا چہرہ اسکین کرنا چاہے تو کیا کہیں اور کیا کریں۔ انٹرنیٹ کے بغیر چلتی ہے۔ یہ معلومات ہیں، قانونی مشورہ نہیں۔

## Around every page

skip = متن پر جائیں
language = زبان
leave = ایپ سے نکلیں
advice = یہ معلومات ہیں، قانونی مشورہ نہیں۔
# Followed by the names of nations.
holds-for = کہاں کے لیے:
review-unchecked = ابھی کسی وکیل نے اس کی جانچ نہیں کی۔ { $date } کو اس کا موازنہ اس کے ذرائع سے کیا گیا۔
review-lawyer = { $date } کو ایک وکیل نے اس کی جانچ کی۔
review-lawyer-by = { $date } کو وکیل { $name } نے اس کی جانچ کی۔
stores-nothing = انٹرنیٹ کے بغیر چلتی ہے۔ آپ کے بارے میں کچھ محفوظ نہیں کرتی، جب تک آپ خود اس سے محفوظ کرنے کو نہ کہیں۔
about-link = اس ایپ کے بارے میں
to-home = پہلے صفحے پر جائیں

## Nations

nation-label = کس ملک کے قواعد
nation-england-wales = انگلینڈ اور ویلز
nation-scotland = اسکاٹ لینڈ
nation-northern-ireland = شمالی آئرلینڈ

## The first page

languages-choose = اپنی زبان چنیں۔
languages-first = پہلے کون سی زبان کھلے
translate-link = اس ایپ کے ترجمے میں مدد کریں
home-title = پولیس آپ کا فنگر پرنٹ یا چہرہ اسکین کرنا چاہتی ہے؟
home-now = مجھے ابھی روکا جا رہا ہے
home-now-line = کیا کہیں اور کیا کریں، ایک ایک قدم
home-card = پولیس افسر کو کارڈ دکھائیں
home-card-line = آپ کی بات انگریزی میں، بڑے حروف میں
home-rights = میرے حقوق
home-rights-line = فنگر پرنٹ، چہرہ، نام، شناخت (ID)
home-help = مدد تلاش کریں
home-help-line = وکیل، مدد کرنے والے گروپ، شکایتیں
home-after = یہ ہو چکا ہے۔ اب کیا؟
home-after-line = لکھ لیں، شکایت کریں، اپنا ڈیٹا حاصل کریں
home-facts = کن لوگوں کو اسکین کیا جاتا ہے
home-facts-line = پولیس کے اعداد کیا دکھاتے ہیں

## Without internet

keep-kept = یہ زبان اس فون پر ہے۔ یہ انٹرنیٹ کے بغیر چلتی ہے۔
keep-working = اس فون پر محفوظ ہو رہا ہے …
keep-all-done = سب زبانیں اس فون پر ہیں۔ یہ انٹرنیٹ کے بغیر چلتی ہیں۔
keep-failed = محفوظ نہیں ہو سکا۔ جو پہلے اس فون پر تھا، وہ اب بھی چلتا ہے۔ انٹرنیٹ ہو تو دوبارہ کوشش کریں۔
keep-all = سب زبانیں اس فون پر رکھیں
offline-title = یہ صفحہ اس فون پر نہیں ہے
offline-line = ابھی انٹرنیٹ نہیں ہے، اور یہ صفحہ پہلے یہاں محفوظ نہیں کیا گیا تھا۔ یہ صفحے انٹرنیٹ کے بغیر چلتے ہیں:
not-found-title = یہ صفحہ یہاں نہیں ہے
not-found-line = ہو سکتا ہے کہ لنک پرانا ہو۔ آپ یہاں سے شروع کر سکتے ہیں:

## Translation

notice-machine = مشین کا ترجمہ۔ ابھی کسی انسان نے اس کی جانچ نہیں کی۔
notice-page-english = اس صفحے کا ابھی ترجمہ نہیں ہوا۔ یہ انگریزی میں ہے۔
notice-block-english = اس حصے کا ابھی ترجمہ نہیں ہوا۔ یہ انگریزی میں ہے۔
notice-block-outdated = یہ حصہ بدل گیا ہے۔ نئے الفاظ کا ابھی ترجمہ نہیں ہوا، اس لیے وہ انگریزی میں ہیں۔

## Steps and guides

next-steps = اس کے بعد کیا ہوتا ہے؟
callout-say = یہ بولیں
callout-do = یہ کریں
callout-do-not = یہ نہ کریں
callout-risk = خطرہ
callout-open = ابھی طے نہیں
callout-law = قانون کہتا ہے
guides-title = میرے حقوق
guides-summary = پولیس کے فنگر پرنٹ اسکین اور چہرے کے اسکین کے بارے میں مختصر رہنما صفحے: پولیس کو کس بات کی اجازت ہے، پولیس آپ کو کیا بتانے کی پابند ہے، اور آپ کیا کر سکتے ہیں۔
guides-scan = فنگر پرنٹ اسکین
guides-face = چہرے کی تصاویر اور کیمرے
guides-immigration = امیگریشن
guides-street = روکنا، تلاشی اور گرفتاری
guides-nations = اسکاٹ لینڈ اور شمالی آئرلینڈ
guides-after = بعد میں

## Letters

letters-title = خط جو آپ بھیج سکتے ہیں
letters-summary = انگریزی میں خط: اپنا ڈیٹا مانگیں، اسے ڈیلیٹ کرنے کو کہیں، شکایت کریں۔ آپ کی زبان بتاتی ہے کہ کیا لکھنا ہے۔
letters-lead = ہر خط انگریزی میں ہے، کیونکہ جس دفتر کو وہ ملتا ہے، وہ انگریزی پڑھتا ہے۔ آپ کی زبان میں اس کی وضاحت ہے۔
# Above the letter itself.
letter-heading = خط
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = خالی جگہوں میں کیا لکھیں
letter-optional = آپ اسے خالی چھوڑ سکتے ہیں۔

## Officer card

card-title = پولیس افسر کو دکھانے کے لیے الفاظ
card-summary = پولیس افسر سے کہنے یا اسے دکھانے کے لیے جملے، آپ کی زبان میں اور بڑے حروف کی انگریزی میں۔
card-lead = کسی جملے کو چھوئیں، وہ پوری اسکرین پر آ جائے گا۔
card-nav = دوسرے جملے
card-previous = پیچھے
card-next = آگے
card-close = بند کریں
# Followed by what a sentence can cost.
card-risk = خطرہ:
group-start = سب سے پہلے یہ کہیں
group-fingerprint = فنگر پرنٹ اسکین
group-face = چہرے کی تصویر یا کیمرا
group-details = نام، شناخت (ID) اور زبان
group-search = تلاشی
group-immigration = امیگریشن
group-arrest = گرفتاری اور پولیس اسٹیشن
group-leaving = جاتے وقت، یا جب آپ گواہ ہوں

## Help

help-title = مدد تلاش کریں
help-summary = وکیل، مدد کرنے والے گروپ اور شکایت سننے والے ادارے، ان لوگوں کے لیے جنہیں پولیس نے روکا یا اسکین کیا۔
help-lead = اپنا علاقہ چنیں۔ یہ ایپ کبھی نہیں پوچھتی کہ آپ کہاں ہیں۔
help-areas = آپ کا علاقہ
help-needs = آپ کو کیا چاہیے؟
help-also = یہ بھی اس میں مدد کر سکتے ہیں:
help-postcode = اپنے پوسٹ کوڈ سے اپنا علاقہ معلوم کریں
help-postcode-lead = پوسٹ کوڈ برطانیہ کے پتے کے آخر میں ہوتا ہے، مثلاً LS1 4AP۔ اس کے پہلے حروف یہاں ڈھونڈیں۔ کچھ حروف ایک سے زیادہ علاقوں کے ہیں۔
help-postcode-letters = پہلے حروف
help-postcode-area = علاقہ
area-all = پورا برطانیہ
area-england = انگلینڈ
area-wales = ویلز
area-scotland = اسکاٹ لینڈ
area-northern-ireland = شمالی آئرلینڈ
need-scan = فنگر پرنٹ یا چہرے کا اسکین
need-legal = وکیل یا قانونی مشورہ
need-immigration = امیگریشن اور پناہ (asylum)
need-complaint = پولیس کے بارے میں شکایت
need-data = میرے بارے میں ان کے پاس موجود ڈیٹا
need-children = بچے اور نوجوان
need-discrimination = ناانصافی کا سلوک (امتیازی سلوک)
need-protest = مظاہرہ
need-wellbeing = کوئی جس سے بات کر سکیں
contact-phone = فون:
contact-email = ای میل:
contact-site = ویب سائٹ:
contact-hours = کب کھلا ہے:
contact-languages = زبانیں:
# Who added this group to the list: a community group near the reader.
contact-added = اسے { $name } نے شامل کیا۔
contact-verified = ہم نے یہ معلومات { $date } کو ان کے اپنے صفحے کی محفوظ نقل میں دیکھیں۔
contact-unverified = ہم نے ان معلومات کی تصدیق نہیں کی۔ پہلے انہیں جانچ لیں۔

## Facts

chart-who = کون
chart-period = کب
chart-forces = کون سی پولیس فورسز
chart-limits = یہ کیا نہیں دکھا سکتا
chart-source = ذریعہ

## Sources

sources-title = ذرائع
all-sources-title = سب ذرائع
all-sources-summary = ہر قانون، عدالت کا فیصلہ، رپورٹ اور صفحہ جس پر یہ ایپ قائم ہے، اور ایپ اسے کہاں استعمال کرتی ہے۔
all-sources-lead = یہ ایپ قانون کے بارے میں ایسی کوئی بات نہیں کہتی جو ان میں سے کسی میں نہ ہو۔ یہ انگریزی میں ہیں۔
all-sources-law = قوانین اور عدالتوں کے فیصلے
all-sources-official = سرکاری کاغذات اور رہنمائی
all-sources-reports = رپورٹیں، خبریں اور مہمات
# Followed by a list of links to pages.
source-used = یہاں استعمال ہوا:
source-number = ذریعہ { $number }
source-seen = { $date } کو دیکھا۔
confidence-verified = ہم نے اصل متن پڑھا۔
confidence-secondary = ہم نے اس کے بارے میں ایک رپورٹ میں پڑھا۔
confidence-recalled = ابھی جانچا نہیں گیا۔
confidence-analysis = یہ ہماری اپنی سمجھ ہے۔

## The app in a window of its own

app-leaving = آپ ایپ سے باہر جا رہے ہیں
app-leaving-line = یہ پتا آپ کے براؤزر میں کھلتا ہے۔ وہاں دوسرے لوگ دیکھ سکتے ہیں کہ آپ کون سے صفحے پڑھتے ہیں۔
app-leaving-go = براؤزر میں کھولیں
app-leaving-stay = یہیں رہیں
# Followed by the name of a file.
app-saved = یہاں محفوظ ہو گیا:
app-damaged = آپ کی سیٹنگز پڑھی نہیں جا سکیں، اس لیے ہم ان کے بغیر شروع کرتے ہیں۔ خراب فائل اب بھی وہیں ہے۔
app-newer = اس ایپ کے نئے ورژن نے آپ کی سیٹنگز اور نوٹس لکھے ہیں۔ آپ انہیں یہاں استعمال کر سکتے ہیں، مگر بدل نہیں سکتے۔
app-unwritable = اس وقت اس آلے پر کچھ محفوظ نہیں ہو سکتا۔ آپ پھر بھی سب کچھ پڑھ سکتے ہیں۔

## Newer words for the app in a window of its own

updates-title = اپ ڈیٹس
updates-line = قوانین بدلتے ہیں، اور فون نمبر بھی۔ نیا متن نئی ایپ کے بغیر بھی آ سکتا ہے۔ اس سب پر ہمارے اپنے ڈیجیٹل دستخط ہوتے ہیں۔ ایپ اس کے سوا کچھ قبول نہیں کرتی۔
# What came with the app itself.
updates-own = اس ایپ کا متن { $date } کا ہے۔
updates-edition = آپ کے پاس اپ ڈیٹ نمبر { $number } ہے، جو { $date } کی ہے۔
updates-never = اس ایپ نے ابھی تک چیک نہیں کیا کہ نیا متن ہے یا نہیں۔
updates-checked = ایپ نے آخری بار { $date } کو چیک کیا۔
updates-stale = اس ایپ نے 60 دن سے زیادہ عرصے سے چیک نہیں کیا کہ نیا متن ہے یا نہیں۔ ہو سکتا ہے اس کے بعد قانون بدل گیا ہو۔ آپ پھر بھی سب کچھ پڑھ سکتے ہیں۔ آپ ”سیٹنگز“ میں چیک کر سکتے ہیں کہ نیا متن ہے یا نہیں۔
updates-check = ابھی چیک کریں
updates-checking = چیک ہو رہا ہے۔ اس میں ایک منٹ لگ سکتا ہے۔
updates-none = آپ کے پاس سب سے نیا متن ہے۔
updates-new = نیا متن آ گیا ہے۔ اب آپ وہی دیکھ رہے ہیں۔
# Followed by a list of titles of pages and names of groups.
updates-changed = اس اپ ڈیٹ سے کیا بدلا:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = ایپ کے دوسرے الفاظ
updates-auto = ایپ خود چیک کرے، دن میں زیادہ سے زیادہ ایک بار
updates-auto-line = سرور آپ کا انٹرنیٹ پتا (IP) دیکھ سکتا ہے، اور یہ بھی کہ آپ کون سی زبانیں لیتے ہیں۔ وہ یہ نہیں دیکھ سکتا کہ آپ کیا پڑھتے ہیں۔ جب آپ کی ڈیوائس بتائے کہ انٹرنیٹ کا اضافی خرچ ہے، تو ایپ چیک نہیں کرتی۔
updates-tor = ایپ Tor کے ذریعے رابطہ کرے
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = پروگرام Tor آپ کا انٹرنیٹ پتا سرور سے چھپاتا ہے۔ ضروری ہے کہ Tor اس ڈیوائس پر چل رہا ہو۔
updates-save = اپ ڈیٹ کو فائل کے طور پر محفوظ کریں
updates-save-line = فائل کسی ایسے شخص کو دیں جس کے پاس انٹرنیٹ نہیں ہے۔ وہ اسے اپنی ایپ میں کھول سکتا ہے۔
updates-not-saved = فائل محفوظ نہیں ہو سکی۔
updates-open = اپ ڈیٹ کی فائل کھولیں
updates-unreachable = ہم سرور تک نہیں پہنچ سکے، یا فائل نہیں پڑھ سکے۔ جو آپ کے پاس ہے، وہ ویسا ہی رہتا ہے۔ بعد میں دوبارہ کوشش کریں۔
updates-refused = ایپ نے یہ اپ ڈیٹ قبول نہیں کی۔ یہ اپ ڈیٹ خراب ہے، یا اس پر ہمارے ڈیجیٹل دستخط نہیں ہیں۔ جو آپ کے پاس ہے، وہ ویسا ہی رہتا ہے۔
updates-expired = ایپ نے یہ اپ ڈیٹ قبول نہیں کی۔ یہ اپ ڈیٹ بہت پرانی ہے، یا اس ڈیوائس کی گھڑی غلط ہے۔ جو آپ کے پاس ہے، وہ ویسا ہی رہتا ہے۔
updates-disk = اپ ڈیٹ اس ڈیوائس پر محفوظ نہیں ہو سکی۔ ہو سکتا ہے ڈیوائس پر جگہ نہ ہو۔ جو آپ کے پاس ہے، وہ ویسا ہی رہتا ہے۔
updates-busy = ایپ ایک دوسری ونڈو میں اپ ڈیٹ ہو رہی ہے۔ ایک منٹ بعد دوبارہ کوشش کریں۔
