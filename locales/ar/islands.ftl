# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = بحث
search-summary = ابحث عن صفحات وجمل وأشخاص يمكنهم المساعدة.
search-label = عمّ تبحث؟
search-button = بحث
search-waiting = يجري التحضير …
search-failed = البحث ليس على هذا الهاتف بعد، ولا يوجد إنترنت. القائمة من الألف إلى الياء تعمل.
search-none = لا توجد نتائج. جرّب كلمات أخرى، أو كلمات أقل.
# $count is a number.
search-count = عدد النتائج: { $count }
index-title = كل شيء من الألف إلى الياء
index-summary = كل الصفحات والرسائل والمجموعات التي يمكنها المساعدة، بأسمائها.
index-lead = كل الصفحات والرسائل والمجموعات التي يمكنها المساعدة.
index-link = كل شيء من الألف إلى الياء

## Letters

# Above the fields of a letter.
letter-form-lead = ما تكتبه يبقى على هذه الصفحة إلى أن ترسله أو تنسخه أو تشاركه أو تطبعه أو تحفظه. إذا أغلقت الصفحة، فسيضيع.
# Above the ways to send a letter, and the buttons below it.
letter-send = أرسل الرسالة
letter-mail = فتح في بريدك الإلكتروني
letter-copy = نسخ
letter-share = مشاركة
letter-print = طباعة
letter-save = حفظ كملف
letter-mail-address = عنوان البريد الإلكتروني للمكتب
    .hint = تجده في الموقع الإلكتروني للمكتب.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = أرسلها إلى: { $name }
letter-mail-long = الرسالة أطول من أن يرسلها زر البريد الإلكتروني. لقد نُسخت: الصقها في البريد الإلكتروني.
letter-copied = تم النسخ. الصق النص في رسالة أو في بريد إلكتروني.
letter-copy-failed = لم ينجح هذا. اضغط على الرسالة بإصبعك مطوّلًا، وحدّد نصها كله، وانسخه.
letter-failed = لم ينجح هذا هنا. انسخ الرسالة.
letter-saved = تم الحفظ على هذا الجهاز، مع الملفات التي نزّلتها. كل من يستخدم هذا الجهاز يستطيع أن يقرأ ما حُفظ.
letter-faults = انظر إلى هذه مرة أخرى. يمكنك أن تستخدم الرسالة كما هي، وأن تملأ الفراغات بخط يدك.
# What is wrong with a field.
letter-fault-empty = هذا فارغ.
letter-fault-future = هذا اليوم لم يأتِ بعد.
letter-fault-order = اليوم الأخير يسبق اليوم الأول.
letter-fault-email = عنوان البريد الإلكتروني فيه علامة @، مثلًا name@example.org.
letter-fault-name = الاسم فيه حروف.
## What happened

note-title = اكتب ملاحظة عمّا حدث
note-summary = أسئلة تجيب عنها في أقرب وقت تستطيعه بعد الإيقاف.
note-lead = أجب عمّا تستطيع. اترك فراغًا حيث لا تعرف. لا تخمّن.
note-risk-words = لا تكتب عن وضع هجرتك. إذا كان من الممكن أن توجَّه إليك تهمة بجريمة، فاسأل محاميًا جنائيًا (criminal solicitor) قبل أن ترسل هذا إلى الشرطة.
note-risk-phone = قد يتمكن أفراد الشرطة من النظر في هاتف. فكّر فيما تحفظه عليه.
# The heading above the questions.
note-new = ملاحظة جديدة
# $number is a number: the first note that was kept is 1.
note-name = الملاحظة { $number }
note-scan = ما الذي مسحوه؟
    .hint = اكتب أي شيء آخر أخذوه، مثل صورة، والنتيجة التي أخبروك بها.
note-scan-finger = بصمة إصبعي
note-scan-face = وجهي
note-they-said = ماذا قالوا
    .hint = ماذا سألوك، وماذا قالوا لك. بكلماتهم هم.
note-you-said = ماذا قلت أنت
    .hint = اكتب هل وافقت أم قلت لا أم لم تقل شيئًا.
note-injuries = الإصابات
    .hint = أين الألم، وكيف حدث ذلك. التقط صورًا. اذهب إلى طبيب.
note-witnesses = من رأى ذلك
    .hint = لا تكتب اسم شخص أو رقمه إلا إذا وافق هذا الشخص.
note-text = ملاحظتك
note-failed = لم ينجح هذا. اضغط على ملاحظتك بإصبعك مطوّلًا، وحدّد نصها كله، وانسخه.

note-complaint = اكتب شكوى بناءً على هذا

note-keep-title = احفظ هذه الملاحظة على هذا الهاتف
note-keep-lead = ملاحظتك تضيع عندما تغلق هذه الصفحة. يمكنك أن تحفظها هنا، مقفلة بعبارة مرور (passphrase). لا يستطيع أحد أن يفتح الملاحظة من دون عبارة المرور. إذا نسيت عبارة المرور، ضاعت الملاحظة: نحن أيضًا لا نستطيع أن نفتحها.
note-passphrase = عبارة المرور (passphrase)
    .hint = 8 حروف على الأقل. الأفضل أربع كلمات لا يخطر لأحد أن يجمع بينها.
note-passphrase-show = إظهارها
note-keep = حفظ
note-changes = حفظ التغييرات
note-working = انتظر من فضلك …
note-kept = تم الحفظ والقفل.
note-nothing = لا يوجد شيء لحفظه بعد.
note-passphrase-short = عبارة المرور قصيرة جدًا. استخدم 8 حروف على الأقل.
note-full = لا يوجد مكان كافٍ على هذا الهاتف. لم تُحفظ الملاحظة. كلماتك ما زالت هنا: انسخها أو اطبعها.
note-forbidden = لا يمكن حفظ الملاحظات هنا. انسخ ملاحظتك أو اطبعها بدلًا من ذلك.
note-unavailable = أداة القفل ليست على هذا الهاتف بعد، ولا يوجد إنترنت. كلماتك ما زالت هنا. حاول مرة أخرى لاحقًا، أو انسخها أو اطبعها.

note-list = الملاحظات على هذا الهاتف
note-open = فتح الملاحظة { $number }
note-open-button = فتح
note-open-warning = ما كتبته الآن غير محفوظ. سيضيع عندما تفتح ملاحظة أخرى.
note-is-open = الملاحظة مفتوحة.
note-passphrase-wrong = هذه ليست عبارة المرور لهذه الملاحظة. حاول مرة أخرى.
note-damaged = هذه الملاحظة تالفة. لا يمكن فتحها.
note-close = إغلاق هذه الملاحظة
note-close-warning = تغييراتك غير محفوظة. ستضيع.
note-wipe = حذف الملاحظة { $number }
note-wipe-all = حذف كل الملاحظات
note-wipe-sure = لا يمكنك أن تسترجع ما تحذفه. لا تحذف أي شيء ما دامت الشرطة تريد أن ترى هاتفك أو أن تأخذه.
note-wipe-yes = نعم، احذف
note-wiped = تم الحذف.

## Read aloud

aloud-start = قراءة بصوت عالٍ
aloud-pause = إيقاف مؤقت
aloud-go-on = متابعة
aloud-stop = إيقاف
# $language is the name of a language, in that language.
aloud-none = لا يوجد على هذا الهاتف صوت لهذه اللغة: { $language }.
aloud-help = يمكنك أن تضيف صوتًا. افتح إعدادات هاتفك وابحث عن «تحويل النص إلى كلام» (text-to-speech).

## Share

share-start = مشاركة هذه الصفحة
share-scan = وجّه كاميرا هاتف آخر إلى هذا.
share-large = ملء الشاشة
share-small = تصغير
share-copy = نسخ الرابط
share-send = إرسال بتطبيق
share-copied = تم نسخ الرابط.
share-failed = تعذّر نسخ الرابط.

## Settings

settings-title = الإعدادات
settings-summary = حجم النص، والألوان، وبلدك ومنطقتك في المملكة المتحدة، واللغات على هذا الهاتف، وحذف كل شيء.
settings-script = تحتاج الإعدادات إلى JavaScript. لقد أوقفه متصفحك، أو ما زال قيد التحميل.
settings-device = هاتفك يمكن أن يساعد أيضًا. إعدادات الهاتف نفسه يمكن أن تجعل النص أكبر والألوان داكنة.
settings-text = حجم النص
settings-text-normal = عادي
settings-text-large = كبير
settings-text-larger = كبير جدًا
settings-theme = الألوان
settings-theme-device = كما في هذا الهاتف
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-theme-contrast = تباين عالٍ
settings-nation = أي القواعد تأتي أولًا
settings-nation-line = تُفتح الخطوات والبطاقات على هذه القواعد. كل واحدة منها تذكر قواعد أي بلد تعرضها، ويمكنك أن تغيّر ذلك هناك.
settings-area = منطقتك
settings-area-line = تُفتح «ابحث عن مساعدة» على هذه المنطقة.
settings-saved = تم الحفظ على هذا الهاتف.
settings-not-saved = لا يمكن حفظ هذا هنا. يبقى ساريًا إلى أن تغادر هذه الصفحة.
settings-languages = اللغات على هذا الهاتف
settings-languages-line = تعمل من دون إنترنت. اللغة التي تقرأ بها تبقى هنا ما دمت تستخدم التطبيق.
settings-languages-waiting = يجري التحقق …
settings-languages-none = متصفحك لا يستطيع أن يحفظ صفحات للأوقات التي لا يوجد فيها إنترنت.
# $size is a number.
settings-kept = على هذا الهاتف: { $size } ميغابايت
# $size is a number.
settings-missing = ليس على هذا الهاتف: { $size } ميغابايت
settings-keep = حفظ
settings-drop = إزالة
settings-keeping = يجري الحفظ …
settings-failed = لم ينجح هذا. حاول مرة أخرى عندما يكون لديك إنترنت.
settings-delete = حذف كل شيء
settings-delete-line = هل تريد حذف كل ما لدى هذا التطبيق على هذا الهاتف: إعداداتك وملاحظاتك وكل الصفحات المحفوظة؟ لا يمكنك أن تسترجعها.
settings-delete-yes = نعم، احذف كل شيء
settings-delete-no = لا، احتفظ بها
settings-deleted = تم حذف كل شيء
settings-deleted-line = حُذفت من هذا الهاتف إعداداتك وملاحظاتك وكل الصفحات المحفوظة. المس «مغادرة» الآن: إذا فتحت صفحة أخرى من هذا التطبيق، فسيحفظ هاتفك الصفحات مرة أخرى.
settings-deleted-history = قد يظل متصفحك يعرض قائمة الصفحات التي فتحتها. احذفها من سجل متصفحك أيضًا.
settings-deleted-part = تعذّر حذف بعض الأشياء.
settings-deleted-site = احذف بيانات هذا الموقع من إعدادات متصفحك.

## A newer version

update-ready = توجد إرشادات جديدة جاهزة.
update-button = عرضها
update-busy = توجد صفحة أخرى من هذا التطبيق مفتوحة على خطوة، أو تُظهر كلمات لشرطي. أغلقها أولًا.
