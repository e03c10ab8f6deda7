# What pages do beyond being read: search, letters to fill in, reading aloud, settings. Variables stand in { } and stay as they are.

## Search

search-title = جستجو
search-summary = صفحه‌ها، جمله‌ها و کسانی را که می‌توانند کمک کنند پیدا کنید.
search-label = دنبال چه می‌گردید؟
search-button = جستجو
search-waiting = در حال آماده شدن …
search-failed = جستجو هنوز روی این موبایل نیست، و اینترنت هم نیست. فهرست الفبایی کار می‌کند.
search-none = چیزی پیدا نشد. کلمه‌های دیگر یا کلمه‌های کمتری را امتحان کنید.
# $count is a number.
search-count = پیدا شد: { $count }
index-title = همه چیز به ترتیب الفبا
index-summary = همه صفحه‌ها، نامه‌ها و گروه‌هایی که می‌توانند کمک کنند، بر اساس نامشان.
index-lead = همه صفحه‌ها، نامه‌ها و گروه‌هایی که می‌توانند کمک کنند.
index-link = همه چیز به ترتیب الفبا

## Letters

# Above the fields of a letter.
letter-form-lead = آنچه می‌نویسید در این صفحه می‌ماند تا وقتی که آن را بفرستید، کپی کنید، به اشتراک بگذارید، چاپ کنید یا ذخیره کنید. اگر صفحه را ببندید، از بین می‌رود.
# Above the ways to send a letter, and the buttons below it.
letter-send = فرستادن نامه
letter-mail = باز کردن در ایمیل شما
letter-copy = کپی
letter-share = به اشتراک گذاشتن
letter-print = چاپ
letter-save = ذخیره به شکل فایل
letter-mail-address = آدرس ایمیل اداره
    .hint = آن را در وب‌سایت اداره پیدا می‌کنید.
# $name is an office, for example Police Ombudsman for Northern Ireland.
letter-mail-office = فرستادن به: { $name }
letter-mail-long = نامه برای دکمه ایمیل بیش از حد طولانی است. نامه کپی شده است: آن را در ایمیل بچسبانید (paste).
letter-copied = کپی شد. آن را در یک پیام یا ایمیل بچسبانید (paste).
letter-copy-failed = نشد. انگشت خود را روی نامه نگه دارید، همه آن را انتخاب کنید و کپی کنید.
letter-failed = این کار اینجا نشد. نامه را کپی کنید.
letter-saved = روی این دستگاه، در کنار فایل‌های دانلودشده شما، ذخیره شد. هر کسی که از این دستگاه استفاده می‌کند می‌تواند آن را بخواند.
letter-faults = اینها را دوباره نگاه کنید. می‌توانید نامه را همین طور که هست به کار ببرید و جاهای خالی را با دست پر کنید.
# What is wrong with a field.
letter-fault-empty = این خالی است.
letter-fault-future = این روز هنوز نیامده است.
letter-fault-order = روز آخر پیش از روز اول است.
letter-fault-email = آدرس ایمیل علامت @ دارد، برای نمونه name@example.org.
letter-fault-name = نام حروف الفبا دارد.
## What happened

note-title = از آنچه پیش آمد یادداشت بردارید
note-summary = پرسش‌هایی که بعد از متوقف شدن، هر چه زودتر به آنها جواب بدهید.
note-lead = به هر چه می‌توانید جواب بدهید. هر جا نمی‌دانید، خالی بگذارید. حدس نزنید.
note-risk-words = درباره وضعیت مهاجرت خود ننویسید. اگر ممکن است شما را رسماً به جرمی متهم کنند، پیش از این که این را به پلیس بفرستید از یک وکیل (solicitor) کیفری (جزایی) بپرسید.
note-risk-phone = ممکن است پلیس بتواند داخل موبایل را ببیند. فکر کنید که چه چیزی روی آن نگه می‌دارید.
# The heading above the questions.
note-new = یادداشت تازه
# $number is a number: the first note that was kept is 1.
note-name = یادداشت { $number }
note-scan = چه چیزی را اسکن کردند؟
    .hint = هر چیز دیگری را هم که گرفتند، مانند عکس، و نتیجه‌ای را که به شما گفتند بنویسید.
note-scan-finger = انگشتم
note-scan-face = صورتم
note-they-said = آنها چه گفتند
    .hint = از شما چه پرسیدند و به شما چه گفتند. با کلمه‌های خودشان.
note-you-said = شما چه گفتید
    .hint = بنویسید که آیا موافقت کردید، نه گفتید یا هیچ نگفتید.
note-injuries = آسیب‌های بدنی
    .hint = کجا درد می‌کند، و چطور پیش آمد. عکس بگیرید. پیش دکتر بروید.
note-witnesses = چه کسی آن را دید
    .hint = نام یا شماره کسی را فقط اگر خودش موافق است بنویسید.
note-text = یادداشت شما
note-failed = نشد. انگشت خود را روی یادداشت نگه دارید، همه آن را انتخاب کنید و کپی کنید.

note-complaint = از روی این، شکایت بنویسید

note-keep-title = نگه داشتن این یادداشت روی این موبایل
note-keep-lead = وقتی این صفحه را ببندید، یادداشت شما از بین می‌رود. می‌توانید آن را اینجا نگه دارید، قفل‌شده (رمزگذاری‌شده) با یک رمز چندکلمه‌ای. بدون این رمز هیچ کس نمی‌تواند آن را باز کند. اگر رمز را فراموش کنید، یادداشت از دست می‌رود: ما هم نمی‌توانیم آن را باز کنیم.
note-passphrase = رمز چندکلمه‌ای
    .hint = دست‌کم 8 حرف. بهتر از همه، چهار کلمه است که هیچ کس کنار هم نمی‌گذارد.
note-passphrase-show = نشان دادن رمز
note-keep = نگه داشتن
note-changes = نگه داشتن تغییرات
note-working = لطفاً صبر کنید …
note-kept = نگه داشته و قفل شد.
note-nothing = هنوز چیزی برای نگه داشتن نیست.
note-passphrase-short = رمز خیلی کوتاه است. دست‌کم 8 حرف به کار ببرید.
note-full = روی این موبایل جا نیست. یادداشت نگه داشته نشد. نوشته شما هنوز اینجا است: آن را کپی یا چاپ کنید.
note-forbidden = اینجا نمی‌توان یادداشت نگه داشت. به جای آن، یادداشت خود را کپی یا چاپ کنید.
note-unavailable = قفل (رمزگذاری) هنوز روی این موبایل نیست، و اینترنت هم نیست. نوشته شما هنوز اینجا است. بعداً دوباره امتحان کنید، یا آن را کپی یا چاپ کنید.

note-list = یادداشت‌های روی این موبایل
note-open = باز کردن یادداشت { $number }
note-open-button = باز کردن
note-open-warning = آنچه الان نوشته‌اید نگه داشته نشده است. وقتی یادداشت دیگری را باز کنید، از بین می‌رود.
note-is-open = یادداشت باز است.
note-passphrase-wrong = این رمز این یادداشت نیست. دوباره امتحان کنید.
note-damaged = این یادداشت خراب شده است. نمی‌توان آن را باز کرد.
note-close = بستن این یادداشت
note-close-warning = تغییرات شما نگه داشته نشده است. از بین می‌رود.
note-wipe = پاک کردن یادداشت { $number }
note-wipe-all = پاک کردن همه یادداشت‌ها
note-wipe-sure = نمی‌توانید آن را برگردانید. تا وقتی که پلیس می‌خواهد موبایل شما را ببیند یا بگیرد، هیچ چیز را پاک نکنید.
note-wipe-yes = بله، پاک شود
note-wiped = پاک شد.

## Read aloud

aloud-start = خواندن با صدای بلند
aloud-pause = مکث
aloud-go-on = ادامه
aloud-stop = توقف
# $language is the name of a language, in that language.
aloud-none = این موبایل برای این زبان صدا ندارد: { $language }.
aloud-help = می‌توانید یک صدا اضافه کنید. تنظیمات موبایل خود را باز کنید و دنبال «تبدیل متن به گفتار» (text-to-speech) بگردید.

## Share

share-start = به اشتراک گذاشتن این صفحه
share-scan = دوربین یک موبایل دیگر را رو به این بگیرید.
share-large = پر کردن صفحه موبایل
share-small = کوچک‌تر کردن
share-copy = کپی کردن پیوند
share-send = فرستادن با یک برنامه
share-copied = پیوند کپی شد.
share-failed = پیوند کپی نشد.

## Settings

settings-title = تنظیمات
settings-summary = اندازه متن، رنگ‌ها، کشور و منطقه شما، زبان‌های روی این موبایل، و پاک کردن همه چیز.
settings-script = تنظیمات به جاوااسکریپت (JavaScript) نیاز دارد. مرورگر شما آن را خاموش کرده است، یا هنوز در حال بار شدن است.
settings-device = موبایل شما هم می‌تواند کمک کند. تنظیمات خود موبایل می‌تواند متن را درشت‌تر و رنگ‌ها را تیره کند.
settings-text = اندازه متن
settings-text-normal = معمولی
settings-text-large = درشت
settings-text-larger = خیلی درشت
settings-theme = رنگ‌ها
settings-theme-device = مانند این موبایل
settings-theme-light = روشن
settings-theme-dark = تیره
settings-theme-contrast = کنتراست زیاد
settings-nation = اول کدام قواعد بیاید
settings-nation-line = قدم‌ها و کارت‌ها با این قواعد باز می‌شوند. هر کدام می‌گوید قواعد کدام کشور را نشان می‌دهد، و می‌توانید همان جا آن را عوض کنید.
settings-area = منطقه شما
settings-area-line = «کمک پیدا کنید» با این منطقه باز می‌شود.
settings-saved = روی این موبایل ذخیره شد.
settings-not-saved = این را نمی‌توان اینجا ذخیره کرد. تا وقتی از این صفحه بیرون نروید، همین می‌ماند.
settings-languages = زبان‌های روی این موبایل
settings-languages-line = بدون اینترنت کار می‌کنند. زبانی که با آن می‌خوانید، تا وقتی از برنامه استفاده می‌کنید اینجا می‌ماند.
settings-languages-waiting = در حال بررسی …
settings-languages-none = مرورگر شما نمی‌تواند صفحه‌ها را برای وقتی که اینترنت نیست نگه دارد.
# $size is a number.
settings-kept = روی این موبایل: { $size } مگابایت
# $size is a number.
settings-missing = آنچه روی این موبایل نیست: { $size } مگابایت
settings-keep = ذخیره
settings-drop = حذف
settings-keeping = در حال ذخیره …
settings-failed = نشد. وقتی اینترنت دارید، دوباره امتحان کنید.
settings-delete = پاک کردن همه چیز
settings-delete-line = آیا هر چه این برنامه روی این موبایل دارد پاک شود: تنظیمات شما، یادداشت‌های شما و همه صفحه‌های ذخیره‌شده؟ نمی‌توانید آنها را برگردانید.
settings-delete-yes = بله، همه چیز پاک شود
settings-delete-no = نه، بماند
settings-deleted = همه چیز پاک شد
settings-deleted-line = تنظیمات شما، یادداشت‌های شما و همه صفحه‌های ذخیره‌شده دیگر روی این موبایل نیست. حالا روی «خروج» بزنید: اگر صفحه دیگری از این برنامه را باز کنید، موبایل شما صفحه‌ها را دوباره ذخیره می‌کند.
settings-deleted-history = ممکن است مرورگر شما هنوز صفحه‌هایی را که باز کردید در فهرست داشته باشد. آنها را از تاریخچه مرورگر خود هم پاک کنید.
settings-deleted-part = بخشی از آن پاک نشد.
settings-deleted-site = اطلاعات این سایت را در تنظیمات مرورگر خود پاک کنید.

## A newer version

update-ready = راهنمایی تازه آماده است.
update-button = نشان دادن
update-busy = صفحه دیگری از این برنامه در یکی از قدم‌ها باز است، یا حرف‌هایی را به مأمور نشان می‌دهد. اول آن را ببندید.
