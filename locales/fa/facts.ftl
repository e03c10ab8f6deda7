# Take away the `# ` before a message, and translate what stands after its `=`.
#
# # The words of the charts on the page "Who gets scanned".
#
# chart-scans-by-group = Black people were 4 times more likely, and Asian people 2 times more likely, to be scanned than a white person.
#     .unit = times as likely as a white person
#     .period = April 2020 to December 2021
#     .forces = Eight police forces, West Yorkshire among them
#     .limits = It cannot show why people were scanned, what other forces did, or what happens today. We read the summary of the report, so we do not know how the number was worked out.
#
# chart-scans-by-group-white = White people
#
# chart-scans-by-group-asian = Asian people
#
# chart-scans-by-group-black = Black people
#
# chart-scans-by-gender = Men were 12 times more likely to be scanned than people whom officers recorded as women or unknown.
#     .unit = times as likely as people recorded as women or unknown
#     .period = April 2020 to December 2021
#     .forces = Forces that gave figures: a newspaper counts eight for the report, West Yorkshire among them
#     .limits = It shows what officers wrote down, not how people see themselves. It cannot show why people were scanned, or what happens today.
#
# chart-scans-by-gender-women-or-unknown = Recorded as women or unknown
#
# chart-scans-by-gender-men = Men
#
# chart-face-app-people = In a trial, the police face app was used on 35 people, and six of them were children aged 10 to 17.
#     .unit = people
#     .period = The trial stage, as in the report on April 2020 to December 2021; the trial ran from December 2021 to March 2022
#     .forces = South Wales Police only
#     .limits = It is one small trial. The report summary says nothing about the age of the other 29 people, which is our sum: 35 minus 6.
#
# chart-face-app-people-aged-10-17 = Aged 10 to 17
#
# chart-face-app-people-others = Other people
