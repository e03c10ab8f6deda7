# The words of the charts on the page "Who gets scanned".

chart-scans-by-group = Black people were 4 times more likely, and Asian people 2 times more likely, to be scanned than a white person.
    .unit = times as likely as a white person
    .period = April 2020 to December 2021
    .forces = Eight police forces, West Yorkshire among them
    .limits = It cannot show why people were scanned, what other forces did, or what happens today. We read the summary of the report, so we do not know how the number was worked out.

chart-scans-by-group-white = White people

chart-scans-by-group-asian = Asian people

chart-scans-by-group-black = Black people

chart-scans-by-gender = Men were 12 times more likely to be scanned than people whom officers recorded as women or unknown.
    .unit = times as likely as people recorded as women or unknown
    .period = April 2020 to December 2021
    .forces = Forces that gave figures: a newspaper counts eight for the report, West Yorkshire among them
    .limits = It shows what officers wrote down, not how people see themselves. It cannot show why people were scanned, or what happens today.

chart-scans-by-gender-women-or-unknown = Recorded as women or unknown

chart-scans-by-gender-men = Men

chart-face-app-people = In a trial, the police face app was used on 35 people, and six of them were children aged 10 to 17.
    .unit = people
    .period = The trial stage, as in the report on April 2020 to December 2021; the trial ran from December 2021 to March 2022
    .forces = South Wales Police only
    .limits = It is one small trial. The report summary says nothing about the age of the other 29 people, which is our sum: 35 minus 6.

chart-face-app-people-aged-10-17 = Aged 10 to 17

chart-face-app-people-others = Other people

chart-scans-per-white-2021 = For each white North European person scanned, 48 Arabic, 14 Black, 14 Asian, almost 4 Chinese and 2 South East Asian people were scanned, counted per 10,000 people.
    .unit = people scanned for each white North European person, per 10,000 people
    .period = March 2019 to June 2020
    .forces = An average of the police forces that gave figures
    .limits = The groups are the words that officers use, and the real numbers may be small. It cannot show why people were scanned, or what happens today. We read it in a newspaper, not in the report itself.

chart-scans-per-white-2021-white-north-european = White North European people

chart-scans-per-white-2021-south-east-asian = South East Asian people

chart-scans-per-white-2021-chinese = Chinese people (almost 4)

chart-scans-per-white-2021-asian = Asian people

chart-scans-per-white-2021-black = Black people

chart-scans-per-white-2021-arabic = Arabic people

chart-forces-using-2020 = By November 2020, 28 of the 43 police forces in England and Wales had started to use the Home Office scanners.
    .unit = police forces
    .period = November 2020
    .forces = The 43 forces of England and Wales
    .limits = The 15 others are our sum: 43 minus 28. The magazine says that seven forces were bringing the scanners in and four had trials of their own. It cannot show how often each force scanned people, or who uses scanners today.

chart-forces-using-2020-used = Had started to use them

chart-forces-using-2020-others = Other forces

chart-forces-answered-2021 = When the campaign asked for figures, 27 forces answered, and 17 refused or did not answer.
    .unit = police forces
    .period = Figures were asked for March 2019 to June 2020
    .forces = The forces that the campaign asked
    .limits = A force that answered did not always answer every question. We read it in a newspaper, not in the report itself.

chart-forces-answered-2021-answered = Answered

chart-forces-answered-2021-refused = Refused or did not answer

chart-opinion-2021 = Of 115 people whom the campaign asked, 93 in 100 did not support the scanners, and 89 in 100 said that police should not have access to immigration data.
    .unit = people in 100
    .period = Published in January 2021
    .forces = No police figures: answers of 115 people
    .limits = We do not know that the 115 people stand for everybody, so it cannot show what all people in the UK think. We read it on a news site, not in the report itself.

chart-opinion-2021-against-scanners = Did not support the scanners

chart-opinion-2021-no-access = Said police should not have access to immigration data
