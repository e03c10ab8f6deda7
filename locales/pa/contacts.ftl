# Take away the `# ` before a message, and translate what stands after its `=`.
#
# # What each contact can help with, in one sentence, with honest limits.
#
# contact-rjn = A campaign group against scans in the street: knowing your rights and community support; the email address is from a page of 2019.
#     .languages = Rights flyers in several languages: ask
#
# contact-stopthescan = The campaign site against police fingerprint and face scans, with rights leaflets and reports; it started in West Yorkshire.
#     .languages = Leaflets in several languages
#
# contact-yorkshire-resists = A Yorkshire network that campaigns against hard rules for migrants, and part of the Stop The Scan campaign.
#
# contact-stopwatch = A group for fair policing: research, and fact sheets about stop and search.
#
# contact-y-stop = A project for young people about stop and search, with training.
#
# contact-release = A free advice line about drugs law and about stop and search.
#
# contact-liberty = A human rights group with guides on fingerprint scans and on face scans, mainly for England and Wales.
#
# contact-npmp = Support and information about rights for people who are harassed by police, mainly in Greater Manchester.
#
# contact-netpol = A group that watches what police do, with guides about protest and surveillance.
#
# contact-gbc = Protest arrests only: a legal line, cards with your rights, and support at court.
#     .hours = All day and all night, run by volunteers
#
# contact-scalp = Legal support at protests in Scotland, protest only; we found no way to reach them.
#
# contact-bbw = A campaign about face scans and live face cameras.
#
# contact-pi = A campaign with guides about surveillance technology, in the UK and other countries.
#
# contact-org = A campaign for digital rights, also about data that police hold.
#
# contact-inquest = Help for families after a death in police or immigration custody, not for stops or scans.
#
# contact-black-protest-legal = Volunteers who watch protests as legal observers, and who helped write rights leaflets about scans; we found no way to reach them.
#
# contact-4front = Support for young people in London who were harmed by violence or by police.
#
# contact-jcwi = Legal help with immigration and asylum, with a helpline for people without papers; based in London.
#
# contact-mrn = A campaign for the rights of migrants, also about policing and digital border checks.
#
# contact-migrants-organise = Brings migrants together and helps them find legal advice, mainly in London.
#
# contact-right-to-remain = A free guide to the UK asylum and immigration system and to rights in detention; it is information, not legal advice.
#     .languages = Ask which languages the guide has
#
# contact-bid = Help to get out of immigration detention on bail, and guides to do it yourself.
#     .hours = Monday to Thursday, 10am to 12 noon (not verified)
#
# contact-citizens-advice-england = Free advice in England about the law, benefits and discrimination.
#     .hours = Monday to Friday, 9am to 5pm (not verified)
#
# contact-citizens-advice-wales = Free advice in Wales.
#     .languages = English, Welsh
#
# contact-cas = Free advice in Scotland.
#
# contact-law-centres = Helps you find a free law centre near you.
#
# contact-cla = Legal advice by phone, paid by the state, if you have little money.
#     .languages = Ask if they have an interpreter
#
# contact-refugee-council = Advice and support in England for refugees and people who ask for asylum.
#
# contact-scottish-refugee-council = Advice for refugees in Scotland; the number is from a page of 2020 or 2021.
#
# contact-emlc = A law centre in Glasgow for ethnic minorities: race discrimination and immigration law; our information about it is old.
#
# contact-justright-scotland = Legal advice in Scotland for migrants, children and people who were trafficked.
#
# contact-law-centre-ni = Legal advice in Northern Ireland about immigration and benefits.
#     .hours = Monday to Friday, 9am to 5pm (not verified)
#
# contact-clc-ni = Advice about children's rights in Northern Ireland; the number is their training team's, from 2023, so ask them for the free advice line.
#
# contact-coram = Advice about the law for children in England, also for migrant children.
#
# contact-jfkl = Help for children and young people in trouble with police, school or immigration, mainly in London.
#
# contact-naan = Explains what an appropriate adult does, the person who helps a child or vulnerable person with police; it is information, not individual advice.
#
# contact-galop = Help for LGBT+ people with hate crime, police problems and abuse; the number may be mainly for abuse at home.
#
# contact-mermaids = Support for trans, non-binary and gender-diverse children, young people and their families.
#
# contact-eass = Advice about discrimination and human rights in England, Wales and Scotland.
#     .languages = Ask about sign language (BSL) and interpreters
#
# contact-ecni = Advice and legal help with discrimination in Northern Ireland.
#
# contact-iopc = Police complaints: it passes your complaint to the force, does some reviews, and looks itself only into the most serious cases.
#     .languages = Welsh; ask about others
#
# contact-police-force-psd = The first place for a complaint about police, and for body-worn video and records; each force has its own form.
#     .hours = All day and all night (not verified)
#
# contact-pirc = Checks how Police Scotland dealt with your complaint, after you have complained to Police Scotland first.
#
# contact-poni = Complaints about police in Northern Ireland, within one year; it is not part of the police.
#     .hours = Monday to Friday, 9am to 5pm; visits by appointment
#
# contact-ico = Your data rights, and complaints about data that police hold; complain to the police force first.
#     .languages = English, Welsh
#
# contact-bscc = Watches how police use fingerprints, DNA and cameras in England and Wales; it does not give individual advice.
#
# contact-scot-biometrics = Complaints that police in Scotland broke the rule book on fingerprints, photos and face data.
#
# contact-migrant-help = Help with asylum support, housing and money for people who ask for asylum.
#     .hours = All day and all night (not verified)
#     .languages = Ask for an interpreter
#
# contact-sbs = Help for Black and minoritised women with abuse and immigration; based in London.
#
# contact-publiclawproject = Works on the law about public bodies and digital systems; it mostly helps advisers, not people directly.
#
# contact-migrant-legal-support = Immigration advice in Wales and the South West and West of England.
#
# contact-pafras = Support in Leeds for people who ask for asylum and for migrants without money.
#
# contact-gmiau = Immigration legal advice in Greater Manchester, with a project for children.
#
# contact-wrc-wales = Support for refugees in Wales; based in Cardiff.
#
# contact-sari = Support with hate crime and discrimination in Bristol and the South West of England.
#
# contact-samaritans = Someone to talk to when you feel very bad: free, at any time.
#     .hours = All day and all night (not verified)
#     .languages = Ask about the Welsh line
#
# contact-childline = Someone to talk to if you are under 19: free, at any time.
#     .hours = All day and all night (not verified)
