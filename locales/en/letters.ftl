# What to write in the gaps of the letters. The letters themselves stay in English; a hint says what to write, what to leave out, and what it may cost.

field-letter-date = Today's date
    .hint = The month is a word in the letter, so that nobody mixes up day and month: 3 May 2026.

field-force = The police force
    .hint = The force of the officers, for example West Yorkshire Police. In Scotland it is Police Scotland, and in Northern Ireland the Police Service of Northern Ireland. On trains it may be the British Transport Police.

field-complaint-office = The office you write to
    .hint = In England and Wales: Professional Standards Department, and the name of the force. In Scotland: Professional Standards Department, Police Scotland. In Northern Ireland: Police Ombudsman for Northern Ireland, and not the police.

field-full-name = Your full name
    .hint = Your true name, as on your papers: they look for you by it, and they will know that this person wrote. If you gave another name on that day, speak to a solicitor before you write.

field-contact = Where they can answer you
    .hint = An email address is enough. A postal address tells them where you live: you can use that of a solicitor or a group instead, if they agree. Do not write an immigration or asylum number.

field-stop-date = The date of the stop
    .hint = The day on which it happened. If you are not sure, take the most likely day, and write after the place: the day may be wrong.

field-stop-time = The time of the stop
    .hint = As near as you can, for example: 5.30 pm. It helps them to find the video.

field-stop-place = The place
    .hint = The street, the town, and a shop, station or bus stop near it. Not the place where you live, unless it happened there.

field-officers = The officers
    .hint = Names, or the numbers on the shoulder, and the number of the car. If you do not know them, write: I do not know.

field-what-they-did = What they did
    .hint = Only what you know: scanned my finger, took a photo of my face, scanned my face, searched me. Do not explain yourself.

field-what-to-delete = What they should delete
    .hint = Only what they took from you: my fingerprints, the photo of my face. Do not ask them to delete the video if you may want to complain.

field-what-happened = What happened
    .hint = Short sentences, in the order in which it happened: what you saw, what they said and did. Only what you are sure of. Leave out your immigration status and the names of other people. If you may be charged with a crime, let a solicitor read it first, since your words can be used.

field-reason-given = The reason they gave
    .hint = Their own words, as well as you remember. If they gave none, write: none. If you did not understand them, write that.

field-what-was-wrong = What was wrong
    .hint = What they should have done in another way, for example: they did not tell me the reason; they used force; they said something about my skin, religion or accent. Write only what is true.

field-wish = What you ask for
    .hint = For example an apology, an explanation, or that they delete your data.

field-appearance = How to find you in the video
    .hint = Your clothes, a bag, a bicycle, the people with you (without their names). Do not send a photo of your face.

field-group-name = The name of your group
    .hint = A group does not have to be registered to use this letter. Police may publish the letter with their answer.

field-group-contact-name = Who writes for the group
    .hint = Somebody who does not mind that police know the name. It should not be a person who was scanned and is afraid.

field-group-email = The email address of your group
    .hint = Better the address of the group than of one person.

field-from-date = From which day
    .hint = One or two years are enough. The more you ask for, the sooner they say that it costs too much.

field-to-date = To which day
    .hint = For example the last day of the month before.
