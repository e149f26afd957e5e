"""What people write in the course of an application: messages, notes and answers to checks, in English and French.

Nothing here tells of a red flag: what does stands beside the scheme or the circumstance it belongs to.
"""

from random import Random

Texts = dict[str, dict[str, tuple[str, ...]]]

TEXTS: Texts = {
    "letter": {
        "en": (
            "Hello, I am applying for the {role} position. Most recently I worked at {employer} on {topic}. I would be "
            "glad to tell you more.",
            "Good morning! Your posting for a {role} reads like the job I am looking for. My résumé is attached.",
            "I saw the {role} opening on your careers page. At {employer} I worked on {topic}, and I would like to "
            "do more of that.",
            "Dear hiring team, please find my application for {role}. I live in {town} and work remotely.",
            "Hi, a former colleague told me about your team. I’d like to be considered for the {role} role.",
            "Hello! I am between contracts since {employer} finished our project, and the {role} position caught "
            "my eye. Happy to answer any question.",
        ),
        "fr": (
            "Bonjour, je vous soumets ma candidature au poste de {role}. Chez {employer}, j’ai surtout travaillé sur "
            "des projets semblables aux vôtres.",
            "Bonjour, votre offre de {role} correspond tout à fait à ce que je cherche. Mon CV est joint.",
            "Madame, Monsieur, j’habite {town} et je travaille à distance depuis quelques années. Le poste de {role} "
            "m’intéresse beaucoup.",
            "Bonjour! Une ancienne collègue m’a parlé de votre équipe. J’aimerais vous rencontrer au sujet du poste de "
            "{role}.",
        ),
    },
    "slot": {
        "en": (
            "{weekday} at ten works for me, thank you.",
            "Either of the two times is fine. I would prefer {weekday} morning if it is still free.",
            "Thanks for the invitation! I have accepted the {weekday} slot.",
            "Could we make it {weekday} after lunch? I have a dentist appointment in the morning.",
            "I can do {weekday} any time after nine. Looking forward to it.",
        ),
        "fr": (
            "{weekday} à dix heures me convient, merci.",
            "Merci pour l’invitation, j’ai accepté la plage de {weekday}.",
            "Est-ce que {weekday} après-midi serait encore possible? Je suis en formation le matin.",
            "Les deux moments me vont. À bientôt!",
        ),
    },
    "thanks": {
        "en": (
            "Thank you for the conversation today. I enjoyed talking about {topic}.",
            "Thanks for your time. I forgot to mention that I can start about three weeks after an offer.",
            "It was good to meet the team. I have been thinking about your question on {topic} and have a better "
            "answer now, if you like.",
            "Thanks again! The exercise was fair and I learned something.",
        ),
        "fr": (
            "Merci pour l’échange d’aujourd’hui, j’ai beaucoup apprécié.",
            "Merci de votre temps. J’ai oublié de mentionner mon préavis de trois semaines.",
            "Merci encore, l’exercice était intéressant et bien expliqué.",
        ),
    },
    "question": {
        "en": (
            "Is the team spread over the country, or mostly in one place?",
            "How does on-call work with you, and is it paid?",
            "Which of the insurance plans starts in the first month?",
            "Do you support people who want to take courses? I am halfway through an evening certificate.",
            "Is a four-day week possible after the first year?",
        ),
        "fr": (
            "Est-ce que l’équipe est répartie dans le pays ou plutôt au même endroit?",
            "Est-ce que les assurances commencent dès le premier mois?",
            "Comment se passe l’accueil des nouvelles personnes à distance?",
            "Serait-il possible de suivre un cours du soir pendant l’année?",
        ),
    },
    "referees": {
        "en": (
            "As references I can offer {referee} and {referee2}. Both know that you may call.",
            "{referee} led my team at {employer}; {referee2} worked next to me. I told them to expect you.",
        ),
        "fr": (
            "Comme références, je vous propose {referee} et {referee2}. Les deux sont au courant.",
            "{referee} dirigeait mon équipe chez {employer} et {referee2} travaillait avec moi.",
        ),
    },
    "offer_yes": {
        "en": (
            "I am very happy to accept. The signed letter is attached.",
            "Yes! I have signed the letter and told {employer} that I am leaving.",
            "Accepted with pleasure. Is there anything I should prepare before the first day?",
        ),
        "fr": (
            "J’accepte avec grand plaisir. La lettre signée est jointe.",
            "C’est oui! J’ai signé et remis ma démission chez {employer}.",
        ),
    },
    "offer_no": {
        "en": (
            "Thank you for the offer. I have decided to stay; {employer} has made room for the work I wanted.",
            "I am sorry to decline, I had already given my word elsewhere.",
        ),
        "fr": (
            "Merci pour l’offre. J’ai finalement choisi de rester chez {employer}.",
            "Je dois malheureusement décliner, j’ai déjà dit oui ailleurs.",
        ),
    },
    "laptop": {
        "en": (
            "The laptop arrived this morning, everything is in the box.",
            "Got the computer, thanks. I’ll set it up with your IT people on {weekday}.",
        ),
        "fr": (
            "L’ordinateur est arrivé ce matin, tout y est.",
            "J’ai bien reçu l’ordinateur, merci. On l’installe ensemble {weekday}.",
        ),
    },
    "withdraw": {
        "en": (
            "I have to withdraw my application for family reasons. Thank you for your time.",
            "I have accepted another position in {town} and withdraw my application.",
        ),
        "fr": (
            "Je retire ma candidature pour des raisons familiales. Merci de votre temps.",
            "J’ai accepté un autre poste à {town} et je retire donc ma candidature.",
        ),
    },
    "desk": {
        "en": (
            "Résumé and form agree. Good fit on paper, questions for the call: {topic}.",
            "Solid application. Three lines of the résumé are short, ask about them.",
            "Came through a posting on a local job board. Letter is specific to us.",
            "Young for a position of this level, but the projects are close to ours. Invite.",
            "Read with the team lead, invite for a first call.",
            "Profile and résumé tell the same story. Notice period of three weeks.",
        ),
        "fr": (
            "Le CV et le formulaire concordent. À aborder en entrevue: les projets récents.",
            "Bonne candidature, lettre écrite pour nous. À inviter.",
            "Parcours encore court, mais des projets proches des nôtres.",
            "Lu avec la responsable d’équipe, on invite.",
        ),
    },
    "first_call": {
        "en": (
            "Friendly and well prepared. Told us at length about {topic} and what the team learned from it.",
            "Clear answers, asked good questions back. Drew the design of {topic} on the shared board.",
            "Took a moment to warm up, then explained {topic} in detail. Honest about what is new to them.",
            "Talked about {topic} the way somebody does who was there. Live tests took one minute, no remarks.",
            "Nervous at first. Knows the work at {employer} inside out. Would like to see more code next time.",
            "Good listener. When asked about {topic}, named the trade-off before we did.",
            "Strong on {topic}, testing is still new. A child came in once, everybody laughed.",
        ),
        "fr": (
            "Échange agréable, réponses précises. A raconté un projet difficile chez {employer}, erreurs comprises.",
            "Bien préparé, a posé de bonnes questions. Les petits tests n’ont rien montré de particulier.",
            "Explique très bien ce qui a été fait chez {employer} et ce que l’équipe a appris.",
            "Un peu de nervosité au début, puis beaucoup d’aisance sur les détails du métier.",
        ),
    },
    "second_call": {
        "en": (
            "Same person, same depth. The pairing exercise on our machine went well; talked through every step.",
            "Solved the exercise with one hint. Went two levels deep on {topic}.",
            "Different interviewer, same impression as in the first call. Recommends an offer.",
            "Exercise half done when time was up, but the reasoning was sound and the tests came first.",
            "Reviewed a pull request with us and found the bug we had planted, and one we had not.",
        ),
        "fr": (
            "Même personne, même aisance. L’exercice en binôme s’est bien passé.",
            "A résolu l’exercice avec un seul indice et a expliqué chaque étape.",
            "Autre intervieweuse, même bonne impression que la première fois.",
        ),
    },
    "weak_call": {
        "en": (
            "Pleasant, but the experience does not reach {topic} yet. Would suit a more junior role.",
            "Did not get far in the exercise and said so. Not for this position.",
            "Looks for a management role rather than hands-on work.",
        ),
        "fr": (
            "Sympathique, mais l’expérience ne suffit pas encore pour ce poste.",
            "L’exercice n’a pas avancé beaucoup. Conviendrait pour un poste plus débutant.",
        ),
    },
    "employment_ok": {
        "en": (
            "HR confirmed title and dates. Eligible for rehire.",
            "Reached through the main line. Worked there in the stated role, dates agree to the month.",
            "Employment service answered the same day: title, dates and full-time status as stated.",
            "Former manager called back from the company number and confirmed the role.",
        ),
        "fr": (
            "Les ressources humaines confirment le titre et les dates.",
            "Jointe par le numéro principal, l’entreprise confirme l’emploi et les dates.",
        ),
    },
    "reference_ok": {
        "en": (
            "Spoke for twenty minutes. Remembers {first} well, would work together again.",
            "Called through the company’s switchboard. Described the same projects without being asked.",
            "Warm reference. One thing to improve: says yes to too many tasks.",
            "Video call from the referee’s office. Confirmed dates and role, calm and reliable colleague.",
        ),
        "fr": (
            "Vingt minutes au téléphone. Se souvient très bien de {first}, retravaillerait avec plaisir.",
            "Jointe par la réception de l’entreprise, décrit les mêmes projets.",
        ),
    },
    "reference_away": {
        "en": ("On parental leave until next week, says the front desk.", "Voicemail on two days, message left."),
        "fr": ("En congé jusqu’à la semaine prochaine, selon la réception.",),
    },
    "education_ok": {
        "en": (
            "Registrar confirmed award and year.",
            "Confirmed in the school’s own verification service.",
            "Letter from the registrar on file: graduated as stated.",
        ),
        "fr": ("Le registraire confirme le diplôme et l’année.", "Confirmé par le service de vérification de l’école."),
    },
    "id_ok": {
        "en": (
            "Driver’s licence beside the face on the call, name and photo agree. No copy kept.",
            "Passport shown on camera, looked at by two of us. No copy kept.",
            "Met at the office, photo card agrees.",
        ),
        "fr": ("Permis montré à côté du visage, tout concorde. Aucune copie gardée.",),
    },
    "address_ok": {
        "en": ("Utility bill seen, same address as on the form.", "Lease shown on the call, first page, agrees."),
        "fr": ("Facture d’électricité vue, même adresse que dans le formulaire.",),
    },
    "bank_ok": {
        "en": ("Bank letter names the employee as holder.", "Void cheque with the employee’s own name."),
        "fr": ("La lettre de la banque porte le nom de l’employé.",),
    },
    "sanctions_ok": {
        "en": ("No entry in any list, lists of this week.",),
        "fr": ("Aucune correspondance dans les listes de la semaine.",),
    },
    "joined": {
        "en": (
            "First day went well. Camera on, met the team, badge and key handed over by registered mail.",
            "Started today. Same person as in the interviews, says the team lead, who sat in both.",
        ),
        "fr": (
            "Première journée réussie, l’équipe est contente.",
            "A commencé aujourd’hui, bel accueil.",
        ),
    },
    "month": {
        "en": (
            "One-month talk: settled in, first fixes are live, asks for feedback early.",
            "Manager is happy. Reviews are careful and kind.",
            "Goes well. Would like a second monitor, ordered.",
        ),
        "fr": ("Bilan du premier mois: bonne intégration, premiers correctifs en production.",),
    },
    "visit": {
        "en": ("Came to the office for two days, had lunch with the whole team.", "Met at the team week."),
        "fr": ("Est venue deux jours au bureau, dîner avec toute l’équipe.",),
    },
}

CLOSING = {
    "screening": (
        "Other applicants were closer to the posting.",
        "Experience does not fit the level of the position.",
        "Position was filled before the first call.",
    ),
    "interviewing": (
        "Chose another candidate after the second round.",
        "Good talk, but not the depth this position needs.",
        "Withdrew the application.",
    ),
    "offer": ("Declined the offer.", "Offer lapsed, candidate stayed with the present employer."),
}

WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi"),
}


def pick(rng: Random, texts: dict[str, tuple[str, ...]], language: str) -> str:
    """One of the texts in a language, or in English where there is none in it."""
    return rng.choice(texts.get(language) or texts["en"])
