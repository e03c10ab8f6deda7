# The words of the app itself. Variables stand in { } and stay as they are.

app-name = حقوق شما هنگام اسکن
app-summary = وقتی پلیس می‌خواهد اثر انگشت یا صورت شما را اسکن کند، چه بگویید و چه کنید. بدون اینترنت کار می‌کند. اطلاعات است، نه مشورت حقوقی.

## Around every page

skip = رفتن به متن
language = زبان
leave = خروج
advice = اطلاعات است، نه مشورت حقوقی.
# Followed by the names of nations.
holds-for = برای:
review-unchecked = هنوز وکیلی آن را بررسی نکرده است. در { $date } با منابعش مقایسه شده است.
review-lawyer = وکیلی آن را در { $date } بررسی کرده است.
review-lawyer-by = وکیلی ({ $name }) آن را در { $date } بررسی کرده است.
stores-nothing = بدون اینترنت کار می‌کند. هیچ چیزی درباره شما ذخیره نمی‌کند، مگر این که خودتان از آن بخواهید.
about-link = درباره این برنامه
to-home = رفتن به صفحه اول

## Nations

nation-label = قواعد کدام کشور
nation-england-wales = انگلستان و ولز
nation-scotland = اسکاتلند
nation-northern-ireland = ایرلند شمالی

## The first page

languages-choose = زبان خود را انتخاب کنید.
languages-first = زبانی که اول باز شود
translate-link = در ترجمه این برنامه کمک کنید
home-title = پلیس می‌خواهد اثر انگشت یا صورت شما را اسکن کند؟
home-now = پلیس الان مرا متوقف کرده است
home-now-line = چه بگویید و چه کنید، قدم به قدم
home-card = کارتی را به مأمور پلیس نشان دهید
home-card-line = حرف‌های شما به انگلیسی، درشت
home-rights = حقوق من
home-rights-line = اثر انگشت، صورت، نام، مدرک شناسایی
home-help = کمک پیدا کنید
home-help-line = وکیل‌ها، گروه‌های حمایت، شکایت
home-after = این پیش آمد. حالا چه کنم؟
home-after-line = آن را بنویسید، شکایت کنید، اطلاعات خود را بگیرید
home-facts = چه کسانی اسکن می‌شوند
home-facts-line = آمار پلیس چه نشان می‌دهد

## Without internet

keep-kept = این زبان روی این موبایل است. بدون اینترنت کار می‌کند.
keep-working = در حال ذخیره روی این موبایل …
keep-all-done = همه زبان‌ها روی این موبایل است. بدون اینترنت کار می‌کنند.
keep-failed = ذخیره نشد. آنچه از پیش روی این موبایل بود هنوز کار می‌کند. وقتی اینترنت دارید، دوباره امتحان کنید.
keep-all = همه زبان‌ها را روی این موبایل نگه دارید
offline-title = این صفحه روی این موبایل نیست
offline-line = الان اینترنت نیست، و این صفحه از پیش اینجا ذخیره نشده است. این صفحه‌ها بدون اینترنت کار می‌کنند:
not-found-title = این صفحه اینجا نیست
not-found-line = شاید این پیوند قدیمی باشد. می‌توانید از اینجا شروع کنید:

## Translation

notice-machine = ترجمه ماشینی است. هنوز هیچ انسانی آن را بررسی نکرده است.
notice-page-english = این صفحه هنوز ترجمه نشده است. به انگلیسی است.
notice-block-english = این قسمت هنوز ترجمه نشده است. به انگلیسی است.
notice-block-outdated = این قسمت تغییر کرده است. متن تازه هنوز ترجمه نشده است، برای همین به انگلیسی است.

## Steps and guides

next-steps = بعد چه پیش می‌آید؟
callout-say = این را بگویید
callout-do = این کارها را بکنید
callout-do-not = این کارها را نکنید
callout-risk = مراقب باشید
callout-open = هنوز روشن نیست
callout-law = قانون می‌گوید
guides-title = حقوق من
guides-summary = راهنماهای کوتاه درباره اسکن اثر انگشت و اسکن صورت به دست پلیس: پلیس اجازه دارد چه کند، چه چیزی را باید به شما بگوید، و شما چه می‌توانید بکنید.
guides-scan = اسکن اثر انگشت
guides-face = عکس صورت و دوربین‌ها
guides-immigration = مهاجرت
guides-street = توقف، بازرسی و دستگیری
guides-nations = اسکاتلند و ایرلند شمالی
guides-after = بعد از آن

## Letters

letters-title = نامه‌هایی که می‌توانید بفرستید
letters-summary = نامه‌ها به انگلیسی: اطلاعات خود را بخواهید، بخواهید آن را پاک کنند، شکایت کنید. زبان شما توضیح می‌دهد که چه بنویسید.
letters-lead = هر نامه به انگلیسی است، چون اداره‌ای که آن را می‌گیرد انگلیسی می‌خواند. زبان شما آن را توضیح می‌دهد.
# Above the letter itself.
letter-heading = نامه
# Above the list of the gaps in the letter, each with what to write there.
letter-fields = در جاهای خالی چه بنویسید
letter-optional = می‌توانید این را ننویسید.

## Officer card

card-title = حرف‌هایی برای نشان دادن به مأمور پلیس
card-summary = جمله‌هایی که به مأمور پلیس بگویید یا نشان دهید، به زبان شما و به انگلیسیِ درشت.
card-lead = روی یک جمله بزنید تا صفحه را پر کند.
card-nav = جمله‌های دیگر
card-previous = قبلی
card-next = بعدی
card-close = بستن
# Followed by what a sentence can cost.
card-risk = مراقب باشید:
group-start = اولین حرف‌ها
group-fingerprint = اسکن اثر انگشت
group-face = عکس صورت یا دوربین
group-details = نام، مدرک شناسایی و زبان
group-search = بازرسی (تلاشی)
group-immigration = مهاجرت
group-arrest = دستگیری و ایستگاه پلیس
group-leaving = رفتن و تماشا کردن

## Help

help-title = کمک پیدا کنید
help-summary = وکیل‌ها، گروه‌های حمایت و نهادهای شکایت برای کسانی که پلیس آنها را متوقف یا اسکن کرده است.
help-lead = منطقه خود را انتخاب کنید. این برنامه هیچ‌وقت نمی‌پرسد کجا هستید.
help-areas = منطقه شما
help-needs = به چه نیاز دارید؟
help-also = اینها هم می‌توانند در این مورد کمک کنند:
help-postcode = منطقه خود را با کد پستی پیدا کنید
help-postcode-lead = کد پستی (postcode) در آخر آدرس‌های بریتانیا است، برای نمونه LS1 4AP. حروف اول آن را اینجا پیدا کنید. بعضی حروف به بیش از یک منطقه تعلق دارند.
help-postcode-letters = حروف اول
help-postcode-area = منطقه
area-all = همه بریتانیا
area-england = انگلستان
area-wales = ولز
area-scotland = اسکاتلند
area-northern-ireland = ایرلند شمالی
need-scan = اسکن اثر انگشت یا صورت
need-legal = وکیل یا مشورت حقوقی
need-immigration = مهاجرت و پناهندگی
need-complaint = شکایت از پلیس
need-data = اطلاعاتی که درباره من دارند
need-children = کودکان و جوانان
need-discrimination = رفتار ناعادلانه (تبعیض)
need-protest = تظاهرات
need-wellbeing = کسی که با او حرف بزنم
contact-phone = تلفن:
contact-email = ایمیل:
contact-site = وب‌سایت:
contact-hours = ساعت‌های کار:
contact-languages = زبان‌ها:
# Who added this group to the list: a community group near the reader.
contact-added = { $name } این را اضافه کرده است.
contact-verified = این مشخصات را در { $date } در صفحه خودشان، در یک نسخه ذخیره‌شده، دیدیم.
contact-unverified = این مشخصات را تأیید نکرده‌ایم. اول آنها را بررسی کنید.

## Facts

chart-who = چه کسانی
chart-period = چه وقت
chart-forces = کدام نیروهای پلیس
chart-limits = چه چیزی را نمی‌تواند نشان دهد
chart-source = منبع

## Sources

sources-title = منابع
all-sources-title = همه منابع
all-sources-summary = هر قانون، حکم دادگاه، گزارش و صفحه‌ای که این برنامه بر آن تکیه دارد، و این که از هر کدام کجا استفاده می‌کند.
all-sources-lead = این برنامه درباره قانون هیچ چیزی نمی‌گوید که در یکی از اینها نباشد. اینها به انگلیسی هستند.
all-sources-law = قانون‌ها و حکم‌های دادگاه
all-sources-official = اسناد و راهنماهای رسمی
all-sources-reports = گزارش‌ها، خبرها و کمپین‌ها
# Followed by a list of links to pages.
source-used = استفاده‌شده در:
source-number = منبع { $number }
source-seen = دیده‌شده در { $date }.
confidence-verified = خود متن را خوانده‌ایم.
confidence-secondary = گزارشی از آن را خوانده‌ایم.
confidence-recalled = هنوز بررسی نشده است.
confidence-analysis = این برداشت خود ما است.

## The app in a window of its own

app-leaving = دارید از برنامه بیرون می‌روید
app-leaving-line = این نشانی در مرورگر شما باز می‌شود. آنجا دیگران شاید ببینند چه صفحه‌هایی می‌خوانید.
app-leaving-go = باز کردن در مرورگر
app-leaving-stay = همین‌جا می‌مانم
# Followed by the name of a file.
app-saved = اینجا ذخیره شد:
app-damaged = تنظیمات شما خوانده نشد، پس بدون آن‌ها شروع می‌کنیم. پروندهٔ خراب هنوز سر جایش است.
app-newer = نسخهٔ تازه‌تری از این برنامه تنظیمات و یادداشت‌های شما را نوشته است. اینجا می‌توانید از آن‌ها استفاده کنید، ولی نمی‌توانید تغییرشان دهید.
app-unwritable = اکنون نمی‌توان چیزی روی این دستگاه ذخیره کرد. هنوز می‌توانید همه چیز را بخوانید.

## Newer words for the app in a window of its own

updates-title = به‌روزرسانی‌ها
updates-line = قانون‌ها عوض می‌شوند، شماره‌های تلفن هم همین طور. متن‌های تازه می‌توانند بدون برنامه تازه برسند. همه آنها امضای دیجیتال خود ما را دارند. برنامه هیچ چیز دیگری را نمی‌پذیرد.
# What came with the app itself.
updates-own = تاریخ متن‌های این برنامه { $date } است.
updates-edition = به‌روزرسانی شماره { $number } را دارید. تاریخ آن { $date } است.
updates-never = این برنامه هنوز بررسی نکرده است که متن تازه‌ای هست یا نه.
updates-checked = برنامه آخرین بار در { $date } این را بررسی کرده است.
updates-stale = بیش از 60 روز است که این برنامه بررسی نکرده است که متن تازه‌ای هست یا نه. شاید از آن وقت قانون عوض شده باشد. هنوز می‌توانید همه چیز را بخوانید. در «تنظیمات» می‌توانید بررسی کنید که متن تازه‌ای هست یا نه.
updates-check = همین حالا بررسی شود
updates-checking = در حال بررسی. ممکن است یک دقیقه طول بکشد.
updates-none = تازه‌ترین متن‌ها را دارید.
updates-new = متن‌های تازه رسیده است. الان آنها را می‌بینید.
# Followed by a list of titles of pages and names of groups.
updates-changed = آنچه با این به‌روزرسانی تغییر کرد:
# Last in that list: words that stand around the pages, such as those of buttons.
updates-other = کلمه‌های دیگر در برنامه
updates-auto = بررسی خودکار، حداکثر یک بار در روز
updates-auto-line = سرور می‌تواند آدرس اینترنتی شما (IP) و زبان‌هایی را که می‌گیرید ببیند. نمی‌تواند ببیند چه می‌خوانید. وقتی دستگاه شما می‌گوید که اینترنت هزینه اضافی دارد، برنامه بررسی نمی‌کند.
updates-tor = وصل شدن از راه Tor
# Tor is a program that hides where somebody is on the internet; its name stays as it is.
updates-tor-line = نرم‌افزار Tor آدرس اینترنتی شما را از سرور پنهان می‌کند. Tor باید روی این دستگاه در حال کار باشد.
updates-save = ذخیره به‌روزرسانی به شکل فایل
updates-save-line = فایل را به کسی بدهید که اینترنت ندارد. او می‌تواند آن را در برنامه خودش باز کند.
updates-not-saved = فایل ذخیره نشد.
updates-open = باز کردن فایل به‌روزرسانی
updates-unreachable = نتوانستیم به سرور برسیم یا فایل را بخوانیم. آنچه دارید همان طور که هست می‌ماند. بعداً دوباره امتحان کنید.
updates-refused = برنامه این به‌روزرسانی را نپذیرفت. به‌روزرسانی خراب است، یا امضای دیجیتال ما را ندارد. آنچه دارید همان طور که هست می‌ماند.
updates-expired = برنامه این به‌روزرسانی را نپذیرفت. به‌روزرسانی بیش از حد قدیمی است، یا ساعت این دستگاه درست نیست. آنچه دارید همان طور که هست می‌ماند.
updates-disk = به‌روزرسانی روی این دستگاه ذخیره نشد. شاید دستگاه پر باشد. آنچه دارید همان طور که هست می‌ماند.
updates-busy = برنامه در پنجره دیگری در حال به‌روزرسانی است. یک دقیقه دیگر دوباره امتحان کنید.
