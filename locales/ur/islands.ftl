# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = تلاش
search-summary = صفحے، جملے اور ایسے لوگ تلاش کریں جو مدد کر سکتے ہیں۔
search-label = آپ کیا تلاش کر رہے ہیں؟
search-button = تلاش کریں
search-waiting = تیاری ہو رہی ہے …
search-failed = تلاش ابھی اس فون پر نہیں ہے، اور انٹرنیٹ نہیں ہے۔ الف سے ے تک کی فہرست چلتی ہے۔
search-none = کچھ نہیں ملا۔ دوسرے الفاظ آزمائیں، یا کم الفاظ لکھیں۔
# $count is a number.
search-count = نتیجے ملے: { $count }
index-title = الف سے ے تک سب کچھ
index-summary = سب صفحے، خط اور وہ گروپ جو مدد کر سکتے ہیں، ناموں کے حساب سے۔
index-lead = سب صفحے، خط اور وہ گروپ جو مدد کر سکتے ہیں۔
index-link = الف سے ے تک سب کچھ

## Letters

# Above the fields of a letter.
letter-form-lead = آپ جو لکھتے ہیں، وہ اسی صفحے پر رہتا ہے جب تک آپ اسے نہ بھیجیں، یا کاپی، شیئر، پرنٹ یا محفوظ نہ کریں۔ صفحہ بند کریں تو لکھا ہوا ختم ہو جاتا ہے۔
# Above the ways to send a letter, and the buttons below it.
letter-send = خط بھیجیں
letter-mail = اپنی ای میل میں کھولیں
letter-copy = کاپی کریں
letter-share = شیئر کریں
letter-print = پرنٹ کریں
letter-save = فائل کے طور پر محفوظ کریں
letter-mail-address = دفتر کا ای میل پتہ
    .hint = یہ آپ کو دفتر کی ویب سائٹ پر ملے گا۔
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = اسے یہاں بھیجیں: { $name }
letter-mail-long = خط ای میل کے بٹن کے لیے بہت لمبا ہے۔ خط کاپی ہو گیا ہے: اسے ای میل میں پیسٹ کریں۔
letter-copied = کاپی ہو گیا۔ اسے کسی میسج یا ای میل میں پیسٹ کریں۔
letter-copy-failed = یہ نہیں ہو سکا۔ خط پر انگلی دبا کر رکھیں، پورا خط منتخب کریں، اور اسے کاپی کریں۔
letter-failed = یہ یہاں نہیں ہو سکا۔ خط کاپی کریں۔
letter-saved = اس ڈیوائس پر آپ کے ڈاؤن لوڈز کے ساتھ محفوظ ہو گیا۔ جو بھی یہ ڈیوائس استعمال کرے، وہ اسے پڑھ سکتا ہے۔
letter-faults = انہیں دوبارہ دیکھیں۔ خط جیسا ہے، آپ اسے ویسا ہی استعمال کر سکتے ہیں، اور خالی جگہیں ہاتھ سے بھر سکتے ہیں۔
# What is wrong with a field.
letter-fault-empty = یہ خالی ہے۔
letter-fault-future = یہ دن ابھی آیا نہیں۔
letter-fault-order = آخری دن پہلے دن سے پہلے ہے۔
letter-fault-email = ای میل پتے میں @ ہوتا ہے، مثلاً name@example.org۔
letter-fault-name = نام میں حروف ہوتے ہیں۔
## What happened

note-title = جو ہوا اس کا نوٹ لکھیں
note-summary = سوال، جن کے جواب روکے جانے کے بعد جتنی جلدی ہو سکے لکھ لیں۔
note-lead = جس سوال کا جواب دے سکیں، دیں۔ جو آپ کو معلوم نہ ہو، وہ جگہ خالی چھوڑ دیں۔ اندازہ نہ لگائیں۔
note-risk-words = اپنے امیگریشن اسٹیٹس کے بارے میں نہ لکھیں۔ اگر آپ پر کسی جرم کا باقاعدہ الزام (charge) لگ سکتا ہو تو یہ پولیس کو بھیجنے سے پہلے فوجداری وکیل (criminal solicitor) سے پوچھیں۔
note-risk-phone = ہو سکتا ہے پولیس فون دیکھ سکے۔ سوچیں کہ آپ اس پر کیا محفوظ رکھتے ہیں۔
# The heading above the questions.
note-new = نیا نوٹ
# $number is a number: the first note that was kept is 1.
note-name = نوٹ { $number }
note-scan = انہوں نے کیا اسکین کیا؟
    .hint = اگر انہوں نے کچھ اور بھی لیا، مثلاً تصویر، تو وہ لکھیں، اور وہ نتیجہ بھی جو انہوں نے آپ کو بتایا۔
note-scan-finger = میری انگلی
note-scan-face = میرا چہرہ
note-they-said = انہوں نے کیا کہا
    .hint = انہوں نے آپ سے کیا پوچھا، اور آپ کو کیا بتایا۔ انہی کے الفاظ میں۔
note-you-said = آپ نے کیا کہا
    .hint = لکھیں کہ آپ راضی ہوئے، انکار کیا یا کچھ نہیں کہا۔
note-injuries = چوٹیں
    .hint = کہاں درد ہے، اور یہ کیسے ہوا۔ تصویریں لیں۔ ڈاکٹر کو دکھائیں۔
note-witnesses = یہ کس نے دیکھا
    .hint = کسی کا نام یا نمبر صرف تب لکھیں جب وہ راضی ہو۔
note-text = آپ کا نوٹ
note-failed = یہ نہیں ہو سکا۔ اپنے نوٹ پر انگلی دبا کر رکھیں، پورا نوٹ منتخب کریں، اور اسے کاپی کریں۔

note-complaint = اس نوٹ کی مدد سے شکایت لکھیں

note-keep-title = یہ نوٹ اس فون پر محفوظ رکھیں
note-keep-lead = جب آپ یہ صفحہ بند کرتے ہیں تو آپ کا نوٹ ختم ہو جاتا ہے۔ آپ اسے یہاں محفوظ رکھ سکتے ہیں، خفیہ جملے (passphrase) سے لاک کر کے۔ خفیہ جملے کے بغیر اسے کوئی نہیں کھول سکتا۔ اگر آپ خفیہ جملہ بھول جائیں تو نوٹ کھو جائے گا: ہم بھی اسے نہیں کھول سکتے۔
note-passphrase = خفیہ جملہ (passphrase)
    .hint = کم از کم 8 حروف۔ سب سے اچھے وہ چار لفظ ہیں جنہیں کوئی ایک ساتھ نہ رکھے۔
note-passphrase-show = دکھائیں
note-keep = محفوظ کریں
note-changes = تبدیلیاں محفوظ کریں
note-working = براہِ کرم انتظار کریں …
note-kept = محفوظ اور لاک ہو گیا۔
note-nothing = ابھی محفوظ کرنے کے لیے کچھ نہیں ہے۔
note-passphrase-short = خفیہ جملہ بہت چھوٹا ہے۔ کم از کم 8 حروف لکھیں۔
note-full = اس فون پر جگہ نہیں ہے۔ نوٹ محفوظ نہیں ہوا۔ آپ کے الفاظ اب بھی یہاں ہیں: انہیں کاپی یا پرنٹ کریں۔
note-forbidden = یہاں نوٹس محفوظ نہیں ہو سکتے۔ اس کے بجائے اپنا نوٹ کاپی یا پرنٹ کریں۔
note-unavailable = لاک کرنے والا حصہ ابھی اس فون پر نہیں ہے، اور انٹرنیٹ نہیں ہے۔ آپ کے الفاظ اب بھی یہاں ہیں۔ بعد میں دوبارہ کوشش کریں، یا انہیں کاپی یا پرنٹ کریں۔

note-list = اس فون پر موجود نوٹس
note-open = نوٹ { $number } کھولیں
note-open-button = کھولیں
note-open-warning = آپ نے ابھی جو لکھا ہے وہ محفوظ نہیں ہے۔ جب آپ دوسرا نوٹ کھولیں گے تو وہ ختم ہو جائے گا۔
note-is-open = نوٹ کھلا ہے۔
note-passphrase-wrong = یہ اس نوٹ کا خفیہ جملہ نہیں ہے۔ دوبارہ کوشش کریں۔
note-damaged = یہ نوٹ خراب ہو گیا ہے۔ اسے کھولا نہیں جا سکتا۔
note-close = یہ نوٹ بند کریں
note-close-warning = آپ کی تبدیلیاں محفوظ نہیں ہیں۔ وہ ختم ہو جائیں گی۔
note-wipe = نوٹ { $number } مٹائیں
note-wipe-all = سب نوٹس مٹائیں
note-wipe-sure = آپ اسے واپس نہیں لا سکتے۔ جب تک پولیس آپ کا فون دیکھنا یا لینا چاہتی ہے، کچھ نہ مٹائیں۔
note-wipe-yes = ہاں، مٹائیں
note-wiped = مٹا دیا گیا۔

## Read aloud

aloud-start = پڑھ کر سنائیں
aloud-pause = وقفہ
aloud-go-on = جاری رکھیں
aloud-stop = بند کریں
# $language is the name of a language, in that language.
aloud-none = اس فون میں اس زبان کی آواز نہیں ہے: { $language }۔
aloud-help = آپ آواز شامل کر سکتے ہیں۔ اپنے فون کی سیٹنگز کھولیں اور ”text-to-speech“ (لکھے ہوئے کو آواز میں بدلنا) تلاش کریں۔

## Share

share-start = یہ صفحہ شیئر کریں
share-scan = دوسرے فون کا کیمرا اس کی طرف کریں۔
share-large = پوری اسکرین پر دکھائیں
share-small = چھوٹا کریں
share-copy = لنک کاپی کریں
share-send = کسی ایپ سے بھیجیں
share-copied = لنک کاپی ہو گیا۔
share-failed = لنک کاپی نہیں ہو سکا۔

## Settings

settings-title = سیٹنگز
settings-summary = حروف کا سائز، رنگ، برطانیہ میں آپ کا ملک اور علاقہ، اس فون پر زبانیں، اور سب کچھ ڈیلیٹ کرنا۔
settings-script = سیٹنگز کے لیے JavaScript چاہیے۔ آپ کے براؤزر نے اسے بند کر رکھا ہے، یا وہ ابھی لوڈ ہو رہا ہے۔
settings-device = آپ کا فون بھی مدد کر سکتا ہے۔ فون کی اپنی سیٹنگز حروف بڑے اور رنگ گہرے کر سکتی ہیں۔
settings-text = حروف کا سائز
settings-text-normal = عام
settings-text-large = بڑا
settings-text-larger = بہت بڑا
settings-theme = رنگ
settings-theme-device = جیسے اس فون پر ہیں
settings-theme-light = ہلکے
settings-theme-dark = گہرے
settings-theme-contrast = زیادہ کنٹراسٹ
settings-nation = کون سے قواعد پہلے آئیں
settings-nation-line = قدم اور کارڈ ان قواعد کے ساتھ کھلتے ہیں۔ ہر ایک بتاتا ہے کہ وہ کس ملک کے قواعد دکھا رہا ہے، اور آپ یہ وہیں بدل سکتے ہیں۔
settings-area = آپ کا علاقہ
settings-area-line = ”مدد تلاش کریں“ اسی علاقے کے ساتھ کھلتا ہے۔
settings-saved = اس فون پر محفوظ ہو گیا۔
settings-not-saved = یہ یہاں محفوظ نہیں ہو سکتا۔ یہ تب تک رہے گا جب تک آپ اس صفحے سے نہ جائیں۔
settings-languages = اس فون پر زبانیں
settings-languages-line = یہ انٹرنیٹ کے بغیر چلتی ہیں۔ جس زبان میں آپ پڑھ رہے ہیں، وہ یہاں رہتی ہے جب تک آپ ایپ استعمال کریں۔
settings-languages-waiting = دیکھا جا رہا ہے …
settings-languages-none = آپ کا براؤزر انٹرنیٹ نہ ہونے کے وقت کے لیے صفحے محفوظ نہیں رکھ سکتا۔
# $size is a number.
settings-kept = اس فون پر: { $size } میگا بائٹ
# $size is a number.
settings-missing = اس فون پر نہیں: { $size } میگا بائٹ
settings-keep = محفوظ کریں
settings-drop = ہٹائیں
settings-keeping = محفوظ ہو رہا ہے …
settings-failed = یہ نہیں ہو سکا۔ انٹرنیٹ ہو تو دوبارہ کوشش کریں۔
settings-delete = سب کچھ ڈیلیٹ کریں
settings-delete-line = کیا وہ سب ڈیلیٹ کرنا ہے جو اس ایپ کا اس فون پر ہے: آپ کی سیٹنگز، آپ کے نوٹس اور سب محفوظ صفحے؟ آپ انہیں واپس نہیں لا سکتے۔
settings-delete-yes = ہاں، سب کچھ ڈیلیٹ کریں
settings-delete-no = نہیں، رہنے دیں
settings-deleted = سب کچھ ڈیلیٹ ہو گیا
settings-deleted-line = آپ کی سیٹنگز، آپ کے نوٹس اور سب محفوظ صفحے اس فون سے ختم ہو گئے ہیں۔ اب ”ایپ سے نکلیں“ کو چھوئیں: اگر آپ اس ایپ کا کوئی دوسرا صفحہ کھولیں تو آپ کا فون صفحے دوبارہ محفوظ کر لے گا۔
settings-deleted-history = ہو سکتا ہے آپ کا براؤزر اب بھی ان صفحوں کی فہرست دکھائے جو آپ نے کھولے۔ انہیں اپنے براؤزر کی ہسٹری سے بھی ڈیلیٹ کریں۔
settings-deleted-part = کچھ چیزیں ڈیلیٹ نہیں ہو سکیں۔
settings-deleted-site = اپنے براؤزر کی سیٹنگز میں اس سائٹ کا ڈیٹا ڈیلیٹ کریں۔

## A newer version

update-ready = نئی رہنمائی تیار ہے۔
update-button = دکھائیں
update-busy = اس ایپ کا ایک اور صفحہ کسی قدم پر کھلا ہے، یا پولیس افسر کو الفاظ دکھا رہا ہے۔ پہلے اسے بند کریں۔
