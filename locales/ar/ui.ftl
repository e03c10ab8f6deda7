# The words of the app itself. Variables stand in { } and stay as they are.

app-name = حقوقك عند المسح
app-summary = ماذا تقول وماذا تفعل عندما تريد الشرطة مسح بصمة إصبعك أو وجهك. يعمل من دون إنترنت. معلومات، وليست مشورة قانونية.

## Around every page

skip = انتقل إلى النص
language = اللغة
leave = مغادرة
advice = معلومات، وليست مشورة قانونية.
# Followed by the names of nations.
holds-for = تنطبق في:
review-unchecked = لم يراجع محامٍ هذه الصفحة بعد. قورنت بمصادرها في { $date }.
review-lawyer = لقد راجع محامٍ هذه الصفحة في { $date }.
# The name stands in brackets, so that the verb agrees with "lawyer" and not with the name.
review-lawyer-by = لقد راجع محامٍ ({ $name }) هذه الصفحة في { $date }.
stores-nothing = هذا التطبيق يعمل من دون إنترنت، ولا يحفظ أي شيء عنك إلا إذا طلبت أنت منه ذلك.
about-link = عن هذا التطبيق
to-home = انتقل إلى الصفحة الأولى

## Nations

nation-label = قواعد أي بلد
nation-england-wales = إنجلترا وويلز
nation-scotland = اسكتلندا
nation-northern-ireland = أيرلندا الشمالية

## The first page

languages-choose = اختر لغتك.
languages-first = اللغة التي تُفتح أولًا
translate-link = ساعد في ترجمة هذا التطبيق
home-title = هل تريد الشرطة مسح بصمة إصبعك أو وجهك؟
home-now = الشرطة أوقفتني الآن
home-now-line = ماذا تقول وماذا تفعل، خطوة بخطوة
home-card = أظهر بطاقة للشرطي
home-card-line = كلماتك بالإنجليزية وبخط كبير
home-rights = حقوقي
home-rights-line = البصمات والوجه والاسم والهوية
home-help = ابحث عن مساعدة
home-help-line = محامون ومجموعات دعم وشكاوى
home-after = لقد حدث الأمر. ماذا الآن؟
home-after-line = دوّن ما حدث، اشتكِ، اطلب بياناتك
home-facts = من يخضع للمسح
home-facts-line = ماذا تبيّن أرقام الشرطة

## Without internet

keep-kept = صفحات هذه اللغة محفوظة على هذا الهاتف. وهي تعمل من دون إنترنت.
keep-working = يجري الحفظ على هذا الهاتف …
keep-all-done = صفحات كل اللغات محفوظة على هذا الهاتف. وهي تعمل من دون إنترنت.
keep-failed = لم ينجح الحفظ. ما كان على هذا الهاتف من قبل ما زال يعمل. حاول مرة أخرى عندما يكون لديك إنترنت.
keep-all = احفظ كل اللغات على هذا الهاتف
offline-title = هذه الصفحة ليست على هذا الهاتف
offline-line = لا يوجد إنترنت الآن، ولم تُحفظ هذه الصفحة هنا من قبل. هذه الصفحات تعمل من دون إنترنت:
not-found-title = هذه الصفحة غير موجودة هنا
not-found-line = قد يكون الرابط قديمًا. يمكنك أن تبدأ من هنا:

## Translation

notice-machine = هذه ترجمة آلية. لم يراجعها أي إنسان بعد.
notice-page-english = لم تُترجم هذه الصفحة بعد. وهي بالإنجليزية.
notice-block-english = لم يُترجم هذا الجزء بعد. وهو بالإنجليزية.
notice-block-outdated = تغيّر هذا الجزء. لم تُترجم الكلمات الجديدة بعد، ولذلك هي بالإنجليزية.

## Steps and guides

next-steps = ماذا يحدث بعد ذلك؟
callout-say = قل هذا
callout-do = افعل
callout-do-not = لا تفعل
callout-risk = انتبه
callout-open = غير محسوم
callout-law = يقول القانون
guides-title = حقوقي
guides-summary = أدلة قصيرة عن مسح الشرطة لبصمات الأصابع والوجوه: ماذا يجوز للشرطة أن تفعل، وماذا يجب أن تقول لك، وماذا يمكنك أن تفعل.
guides-scan = مسح بصمات الأصابع
guides-face = صور الوجه والكاميرات
guides-immigration = الهجرة
guides-street = الإيقاف والتفتيش والاعتقال
guides-nations = اسكتلندا وأيرلندا الشمالية
guides-after = بعد ذلك

## Letters

letters-title = رسائل يمكنك أن ترسلها
letters-summary = رسائل بالإنجليزية: اطلب بياناتك، واطلب حذفها، واشتكِ. والشرح بلغتك يبيّن ماذا تكتب.
letters-lead = كل رسالة مكتوبة بالإنجليزية، لأن المكتب الذي تصل إليه يقرأ الإنجليزية. وهنا شرحها بلغتك.
# Above the letter itself.
letter-heading = الرسالة
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = ماذا تكتب في الفراغات
letter-optional = يمكنك أن تترك هذا.

## Officer card

card-title = كلمات تُظهرها للشرطي
card-summary = جمل تقولها لشرطي أو تُظهرها له، بلغتك وبالإنجليزية بخط كبير.
card-lead = المس جملة لتملأ الشاشة بها.
card-nav = جمل أخرى
card-previous = السابق
card-next = التالي
card-close = إغلاق
# Followed by what a sentence can cost, or by how to say it safely.
card-risk = انتبه:
group-start = الكلمات الأولى
group-fingerprint = مسح بصمة الإصبع
group-face = صورة الوجه أو الكاميرا
group-details = الاسم والهوية واللغة
group-search = التفتيش
group-immigration = الهجرة
group-arrest = الاعتقال ومركز الشرطة
group-leaving = الذهاب ومشاهدة ما يحدث

## Help

help-title = ابحث عن مساعدة
help-summary = محامون ومجموعات دعم وجهات للشكاوى، لمن أوقفتهم الشرطة أو مسحت بصماتهم أو وجوههم.
help-lead = اختر منطقتك. هذا التطبيق لا يسألك أبدًا أين أنت.
help-areas = منطقتك
help-needs = ما الذي تحتاج إليه؟
help-also = يمكن لهذه الجهات أيضًا أن تساعدك في ذلك:
help-postcode = اعرف منطقتك من رمزك البريدي
help-postcode-lead = الرمز البريدي (postcode) مكتوب في آخر العنوان في المملكة المتحدة، مثلًا LS1 4AP. ابحث عن حروفه الأولى هنا. بعض الحروف تنتمي إلى أكثر من منطقة.
help-postcode-letters = الحروف الأولى
help-postcode-area = المنطقة
area-all = المملكة المتحدة كلها
area-england = إنجلترا
area-wales = ويلز
area-scotland = اسكتلندا
area-northern-ireland = أيرلندا الشمالية
need-scan = مسح بصمة الإصبع أو الوجه
need-legal = محامٍ أو مشورة قانونية
need-immigration = الهجرة واللجوء
need-complaint = الشكوى من الشرطة
need-data = البيانات التي لديهم عني
need-children = الأطفال والشباب
need-discrimination = المعاملة غير العادلة (التمييز)
need-protest = الاحتجاجات
need-wellbeing = شخص أتحدث إليه
contact-phone = الهاتف:
contact-email = البريد الإلكتروني:
contact-site = الموقع الإلكتروني:
contact-hours = أوقات العمل:
contact-languages = اللغات:
# Who added this group to the list: a community group near the reader.
contact-added = أضافتها مجموعة { $name }.
contact-verified = رأينا بيانات الاتصال هذه في صفحتهم، في نسخة محفوظة، في { $date }.
contact-unverified = لم نتحقق من بيانات الاتصال هذه. تحقق منها أولًا.

## Facts

chart-who = الفئة
chart-period = متى
chart-forces = أي قوات شرطة
chart-limits = ما لا يمكن أن تبيّنه الأرقام
chart-source = المصدر

## Sources

sources-title = المصادر
all-sources-title = كل المصادر
all-sources-summary = كل قانون وحكم محكمة وتقرير وصفحة يعتمد عليها هذا التطبيق، وأين يستخدم كلًّا منها.
all-sources-lead = لا يقول هذا التطبيق شيئًا عن القانون ليس في أحد هذه المصادر. وهي بالإنجليزية.
all-sources-law = القوانين وأحكام المحاكم
all-sources-official = أوراق رسمية وإرشادات
all-sources-reports = تقارير وأخبار وحملات
# Followed by a list of links to pages.
source-used = مستخدم في:
source-number = المصدر { $number }
source-seen = رأيناه في { $date }.
confidence-verified = قرأنا النص نفسه.
confidence-secondary = قرأنا تقريرًا عنه.
confidence-recalled = لم نتحقق منه بعد.
confidence-analysis = هذا تفسيرنا نحن.

## The app in a window of its own

app-leaving = أنت تغادر التطبيق
app-leaving-line = يفتح هذا العنوان في متصفحك. هناك قد يرى آخرون الصفحات التي تقرؤها.
app-leaving-go = افتح في المتصفح
app-leaving-stay = ابقَ هنا
# Followed by the name of a file.
app-saved = حُفظ هنا:
app-damaged = تعذّرت قراءة إعداداتك، لذلك نبدأ من دونها. الملف التالف ما زال موجودًا.
app-newer = كتبت نسخة أحدث من هذا التطبيق إعداداتك وملاحظاتك. يمكنك استخدامها هنا، ولكن لا يمكنك تغييرها.
app-unwritable = لا يمكن حفظ أي شيء على هذا الجهاز الآن. ما زال بإمكانك قراءة كل شيء.

## Newer words for the app in a window of its own

updates-title = التحديثات
updates-line = القوانين تتغير، وأرقام الهواتف أيضًا. يمكن أن تصل نصوص جديدة من دون تطبيق جديد. كلها تحمل توقيعنا الرقمي نحن. والتطبيق لا يقبل أي شيء آخر.
# What came with the app itself.
updates-own = النصوص في هذا التطبيق بتاريخ { $date }.
updates-edition = لديك التحديث رقم { $number }، بتاريخ { $date }.
updates-never = لم يتحقق هذا التطبيق بعد من وجود نصوص جديدة.
updates-checked = آخر مرة تحقق فيها التطبيق كانت في { $date }.
updates-stale = لم يتحقق هذا التطبيق من وجود نصوص جديدة منذ أكثر من 60 يومًا. قد يكون القانون تغيّر منذ ذلك الحين. ما زال بإمكانك قراءة كل شيء. في «الإعدادات» يمكنك أن تتحقق من وجود نصوص جديدة.
updates-check = تحقق الآن
updates-checking = يجري التحقق. قد يستغرق ذلك دقيقة.
updates-none = لديك أحدث النصوص.
updates-new = وصلت نصوص جديدة. أنت تراها الآن.
# Followed by a list of titles of pages and names of groups.
updates-changed = ما تغيّر مع هذا التحديث:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = كلمات أخرى في التطبيق
updates-auto = تحقق تلقائي، مرة واحدة في اليوم على الأكثر
updates-auto-line = يستطيع الخادم (server) أن يرى عنوانك على الإنترنت (IP) واللغات التي تحصل عليها. ولا يستطيع أن يرى ما تقرؤه. لا يتحقق التطبيق عندما يقول جهازك إن للإنترنت تكلفة إضافية.
updates-tor = الاتصال عبر Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = يخفي Tor عنوانك على الإنترنت عن الخادم. يجب أن يكون Tor قيد التشغيل على هذا الجهاز.
updates-save = حفظ التحديث كملف
updates-save-line = أعطِ الملف لشخص ليس لديه إنترنت. يمكنه أن يفتحه في تطبيقه.
updates-not-saved = تعذّر حفظ الملف.
updates-open = فتح ملف تحديث
updates-unreachable = لم نستطع الوصول إلى الخادم، أو لم نستطع قراءة الملف. ما لديك يبقى كما هو. حاول مرة أخرى لاحقًا.
updates-refused = لم يقبل التطبيق هذا التحديث. فالتحديث تالف، أو لا يحمل توقيعنا الرقمي نحن. ما لديك يبقى كما هو.
updates-expired = لم يقبل التطبيق هذا التحديث. فالتحديث قديم جدًا، أو الساعة في هذا الجهاز خاطئة. ما لديك يبقى كما هو.
updates-disk = تعذّر حفظ التحديث على هذا الجهاز. قد يكون الجهاز ممتلئًا. ما لديك يبقى كما هو.
updates-busy = التطبيق يُحدَّث الآن في نافذة أخرى. حاول مرة أخرى بعد دقيقة.
