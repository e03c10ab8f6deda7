# Take away the `# ` before a message, and translate what stands after its `=`.
#
# phrase-detained = Am I being detained?
#     .when = The first thing to ask, in a calm voice.
#     .risk = They may say yes; then stay where you are.
#
# phrase-free-to-go = Am I free to go?
#     .when = When they say that you are not detained.
#     .risk = If they say yes, walk away slowly and do not run.
#
# phrase-which-power = Which power are you using? What law?
#     .when = Before any scan, search or demand.
#     .risk = Ask once or twice, not many times.
#
# phrase-what-reason = What is the reason? What offence do you suspect?
#     .when = Before a scan, a search or an arrest.
#
# phrase-no-consent-fingerprint = I do not consent to a fingerprint scan.
#     .when = When they ask for your finger or bring out a scanner.
#     .risk = If the law lets them scan you without consent, they may use force or arrest you.
#
# phrase-will-not-resist = I will not resist, but I do not consent.
#     .when = When they say they will do it anyway.
#     .risk = They may go on; your words show that you did not agree.
#
# phrase-solicitor = I want a solicitor. Please.
#     .when = At the police station; keep saying it.
#     .risk = In the street they may not wait for one.
#
# phrase-solicitor-please = Solicitor please.
#     .when = When you are held, arrested or taken to a police station.
#     .risk = In the street they may not wait for one.
#
# phrase-interpreter = I do not understand. I need an interpreter.
#     .when = When you do not understand the officer.
#     .risk = In the street they may not have one; ask if a phone can interpret.
#
# phrase-under-18 = I am under 18. Please call my parent or an appropriate adult.
#     .when = Only if it is true.
#     .risk = They may still have a power to scan you without consent.
#
# phrase-is-it-section-21 = Is this under section 21?
#     .when = When they stop you or ask who you are.
#     .risk = If they say yes, you must answer who you are and about your movements.
#
# phrase-name-and-number = What is your name and number, please?
#     .when = At any time.
#     .risk = Do not touch their badge or equipment.
#
# phrase-slowly = Please ask me again more slowly.
#     .when = When you need more time to understand.
#
# phrase-no-english = No English. Please write it down.
#     .when = When you speak little English.
#
# phrase-doctor = I need a doctor.
#     .when = When you are hurt, ill or in danger.
#
# phrase-film = May I film this? I will not get in your way.
#     .when = When it is safe to film.
#     .risk = Step back if they tell you to, and do not hold the phone in their face.
#
# phrase-give-name = I will give you my name. My name is … .
#     .when = When the law says that you must give it, or when you choose to.
#     .risk = It must be true, and they may look you up on their databases.
#
# phrase-no-answer = I do not want to answer. Is that a crime? Under which law?
#     .when = In the street, but not when you drive, are accused of anti-social behaviour, or are at a border.
#     .risk = If they suspect an offence and do not know your name, they may scan you by force or arrest you.
#
# phrase-here-is-my-id = Here is my ID. Please look.
#     .when = When you carry ID and choose to show it.
#     .risk = The law does not say that they must accept it.
#
# phrase-no-nationality = I do not wish to talk about my nationality or immigration status.
#     .when = In the street, before any arrest, and not at a border.
#     .risk = They may ask more, or arrest you if they suspect an immigration offence.
#
# phrase-consent-or-power = Is this with my consent, or under section 61(6A)?
#     .when = Before they scan your finger.
#
# phrase-consent-or-power-ni = Is this with my consent, or under Article 61(6A)?
#     .when = Before they scan your finger.
#
# phrase-scottish-law = Is there a Scottish law that makes me give a fingerprint here?
#     .when = Before they scan your finger.
#     .risk = A lawyer has not yet checked the answer, so listen to what they say.
#
# phrase-what-suspicion = How do you reasonably suspect I did a crime?
#     .when = When they say that they may scan you without consent.
#
# phrase-why-not-my-name = Why do you think my name is not real?
#     .when = After you gave your true name.
#
# phrase-which-databases = Which databases will you check? Police or immigration?
#     .when = Before or after a scan.
#     .risk = They may not tell you everything; remember what they say.
#
# phrase-write-no-consent = Please write down that I did not consent.
#     .when = After a scan that you did not agree to.
#
# phrase-delete-fingerprints = Please delete my fingerprints.
#     .when = At the end, and again by letter.
#     .risk = They may say that nothing is kept, so ask in writing too.
#
# phrase-photo-law = What law lets you take my photo?
#     .when = When an officer points a phone at your face.
#
# phrase-no-consent-photo = I do not consent to you taking my photo for face recognition.
#     .when = In the street, when you are not under arrest.
#     .risk = They may still take a photo, or turn to a fingerprint scan or an arrest; do not grab the phone.
#
# phrase-delete-photo = Please delete my photo.
#     .when = After they took a photo of your face.
#
# phrase-different-street = I am choosing a different street. Is that a crime?
#     .when = Near live face cameras.
#     .risk = It may make officers notice you.
#
# phrase-face-covering = I will not take off my face covering unless you are using a power. Which one, and is there an order here?
#     .when = When they tell you to uncover your face.
#     .risk = If an officer in uniform names an order for this place, take it off, since keeping it on may be a crime.
#
# phrase-live-cameras-here = Are you using live facial recognition here?
#     .when = When you see a camera van or cameras with police.
#
# phrase-is-this-a-search = Is this a search? Under what power? What are you looking for, and why?
#     .when = Before they search you.
#     .risk = Do not stop their hands by force.
#
# phrase-no-consent-search = I do not consent to a search, but I will not resist.
#     .when = When they start to search you.
#     .risk = They may go on if they have a power to search.
#
# phrase-coat-only = Please do not take off more than my coat in public.
#     .when = When they tell you to take off clothes.
#     .risk = Special powers can go further.
#
# phrase-search-record = I want a copy of the search record.
#     .when = After a search, and up to 3 months later.
#
# phrase-under-arrest = Am I under arrest? For what?
#     .when = When they hold you or take you away.
#
# phrase-no-answers = I will not answer questions until I have a solicitor.
#     .when = At the police station.
#     .risk = Silence may harm your defence in court later; a solicitor can tell you what is best.
#
# phrase-interpreter-language = I need an interpreter. My language is … .
#     .when = At the police station.
#
# phrase-tell-family = Please tell my family / this person where I am.
#     .when = At the police station.
#     .risk = They may delay this in some cases.
#
# phrase-medicine = I need my medicine. I have a medical condition.
#     .when = When you are held and need medicine.
#
# phrase-police-or-immigration = Are you a police officer or an immigration officer?
#     .when = When you do not know who is asking.
#
# phrase-detained-immigration = Am I being detained by immigration? Under which law?
#     .when = When they talk about immigration and do not let you go.
#
# phrase-do-not-sign = Please call BID / my solicitor. I do not want to sign anything I do not understand.
#     .when = When immigration officers hold you; BID helps people in immigration detention.
#
# phrase-leaving = Thank you. I am leaving now.
#     .when = When they say that you can go.
#     .risk = Walk away slowly.
#
# phrase-recording = I am only recording. I will not get in the way.
#     .when = When you are a witness.
#     .risk = Step back when they ask you to.
#
# phrase-witness-number = I saw it. Can I give you my number?
#     .when = When you are a witness; say it to the person who was stopped.
#     .risk = First look if it is safe for that person.
