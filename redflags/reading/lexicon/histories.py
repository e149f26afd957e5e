"""A career as it is told: documents, dates, titles, and whether the tellings agree."""

from redflags.reading.lexicon.entry import Concept, act, every, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "cv",
        en="""
        cv, cvs, c.v., timeline, chronology, resume:n, résumé:n, curriculum, curriculum vitae, application
        form, application, cover letter:n, letter
        """,
        fr="""
        cv, c.v., chronologie, curriculum, curriculum vitae, formulaire, demande d'emploi, candidature,
        lettre de presentation, lettre de motivation
        """,
    ),
    thing(
        "profile",
        both="linkedin, github, gitlab, stackoverflow, upwork, freelancer.com, fiverr",
        en="""
        profile:n, linkedin profile:n, github profile, portfolio:n, online profile, page, website, social
        media, account, presence, repository, repositories, repo, repos
        """,
        fr="""
        profil:n, profil linkedin, portfolio:n, page, site web, reseaux sociaux, reseau social, depot:n, compte,
        presence en ligne, profil en ligne, profils en ligne
        """,
    ),
    thing(
        "source",
        en="""
        cv, resume, résumé, linkedin, linkedin profile, application, application form, reference,
        references, what he said, what she said, told us, his version, her version, interview, portfolio,
        github, letter, background check, profile, first interview, earlier application, previous
        application, last year's application, employer, old resume, other resume, transcript, tax slips, tax
        records, payslip:n, form, told the recruiter, told me, on the phone, in the interview, at interview,
        the file, the form, the résumé, the reference, her story, his story, first version, second version,
        both versions, screening call, cover letter, résumé says, background report, tax documents,
        employment letter, payslips, pay stubs, registrar, vendor, from one document to the next, from
        one document to another, from one document to the other, from one version to the next, from one
        version to another, from one version to the other, from one resume to the next, from one resume
        to another, from one resume to the other, from one cv to the next, from one cv to another, from
        one cv to the other, from one file to the next, from one file to another, from one file to the
        other, from one form to the next, from one form to another, from one form to the other
        """,
        fr="""
        cv, linkedin, profil linkedin, formulaire, candidature, reference, references, entrevue, entretien,
        portfolio, github, lettre, verification, profil, demande d'emploi, premiere entrevue, candidature
        precedente, ancien cv, employeur, employeurs, releve, releves, ce qu'il a dit, ce qu'elle a dit,
        feuillets fiscaux, formulaire de candidature, la reference, son recit, les versions, au telephone, en
        entrevue, a l'entrevue, premiere version, deuxieme version, le dossier, rapport de verification, talons
        de paie, releve d'emploi, lettre d'emploi, lettre de presentation, le registraire, nous a dit, a dit,
        d'un document a l'autre, d'un version a l'autre, d'un cv a l'autre, d'un fichier a l'autre, d'un
        formulaire a l'autre, d'une document a l'autre, d'une version a l'autre, d'une cv a l'autre, d'une
        fichier a l'autre, d'une formulaire a l'autre, profil en ligne, profils en ligne
        """,
    ),
    thing(
        "dates",
        en="""
        stories, tale, account of, date:n, employment date:n, work date:n, timeline:n, chronology, years,
        months, title:n, job title:n, employer:n, job:n, history, work history, job history, employment
        history, experience, career, duration, period:n, roles, positions, background, start date, end date,
        work experience, details, companies, information, career history, account, answers, version, story,
        tenure, gap, gaps, duties, responsibilities, work dates, employers, jobs, titles, years worked,
        stint:n, promotions, promotion
        """,
        fr="""
        recits, date:n, dates d'emploi, chronologie, parcours, annees, mois, titre:n, titre de poste,
        employeur:n, emploi:n, historique, experience:n, experience de travail, carriere, duree:n,
        periode:n, poste:n, antecedents, cheminement, versions, entreprises, details, parcours
        professionnel, recit, histoire, informations, trou:n, roles, responsabilites, fonctions, employeurs,
        emplois, titres, dates de travail, annees de service, promotion:n
        """,
    ),
    thing(
        "history",
        en="""
        work history, job history, employment history, employment, experience, career, timeline, resume, résumé,
        cv, background, past jobs, past job, last job, former job, previous job, previous role, last role,
        claimed experience, claims, tenure, job, position, project:n, work at, stay at, time at, stint at, spell
        at, stint with, years at
        """,
        fr="""
        parcours, experience, experiences, carriere, chronologie, cv, historique d'emploi, antecedents, emploi,
        emplois, ancien emploi, dernier emploi, poste precedent, pretend, poste, projets, projet, historique,
        passage, passage chez, sejour chez, mandat chez
        """,
    ),
    act(
        "impossible_time",
        en="""
        impossible, implausible, physically impossible, not possible, cannot be, can't be, could not have,
        couldn't have, at the same time, overlap:v, overlapping, overlaps, simultaneously, concurrently, before
        it was founded, before it existed, before the company existed, before the company was founded, did not
        exist yet, didn't exist yet, not exist yet, older than, before it was released, before its release, was
        released, did not exist, didn't exist, not yet exist, would have been, would make him, would make her,
        at age, years old, still in high school, while still at, before he was born, before graduating, same
        months, same period, same years, not add up, too young, two full-time jobs, predates, predate:v, earlier
        than, longer than, more years than, was founded, not founded until, was only, only came out, has only
        existed, closed down before, closed before, had already closed, shut down before, dissolved, had closed,
        went bankrupt before, had not been, not been released, invented yet, wasn't released, doubtful, before
        the tool, before it came out, before it was invented, before release, released three years ago, released
        two years ago, launched only, not yet born, at fifteen, at sixteen, twelve years old, more experience
        than, longer than it exists, longer than it has existed, older than the company, before the company, two
        years before it, a year before it, on the same dates, same dates, far younger, younger than, is younger,
        barely exists, has barely existed, was not even, hadn't been invented, had not been invented, did not
        even exist, didn't even exist, before that existed, would have been a child, would have been a teenager,
        in diapers, in primary school, in elementary school, in grade school, in kindergarten, at nine, at ten,
        at eleven, at twelve, at thirteen, at fourteen, nine years old, ten years old, eleven years old,
        thirteen years old, fourteen years old, still a minor, same two years, two places at once, in two
        places, two full time jobs, the years overlap, mathematically impossible, do the math, does not compute,
        doesn't compute, in high school, still in school, after it had closed, after it closed, after it went,
        years after it, years before it, older than the, had not opened, hadn't opened, not yet opened, not
        opened yet, before finishing high school, before finishing school, before he finished school, before she
        finished school, before he finished high school, before she finished high school, before turning,
        founded after he, founded after she, incorporated after he, incorporated after she, opened after he,
        opened after she
        """,
        fr="""
        impossible, impossibles, invraisemblable, pas possible, en meme temps, se chevauchent, chevauchent,
        chevauchement:n, simultanement, avant sa fondation, avant la fondation, avant sa creation, avant la
        creation, avant que l'entreprise, n'existait pas encore, n'existait pas, existait pas, pas encore
        fondee, plus vieux que, avant sa sortie, avant la sortie, aurait eu, avait alors, ans a l'epoque, a cet
        age, encore au secondaire, trop jeune, avant sa naissance, avant d'avoir, plus longtemps que, plus
        d'annees que, fondee en, fonde en, creee en, avait ferme, ferme avant, deja ferme, dissoute, dissous,
        faillite avant, anterieur:a, meme periode, memes mois, deux emplois a temps plein, a l'age de, temps qui
        se chevauchent, avant l'invention, avant que ca existe, avant que cela existe, avant le lancement, sorti
        il y a, sortie il y a, pas encore nee, pas encore ne, plus long que, a quinze ans, a seize ans, a douze
        ans, memes dates, plus d'experience que, plus jeune que, bien plus jeune, encore a l'ecole, encore au
        primaire, au primaire, a neuf ans, a dix ans, a onze ans, a treize ans, a quatorze ans, a huit ans, neuf
        ans, en culottes courtes, encore mineur, encore mineure, deux endroits a la fois, en meme temps a, pas
        encore inventee, pas encore invente, n'etait pas encore, n'avait pas encore, n'avait pas ouvert, apres
        sa fermeture, apres la fermeture, apres sa faillite, apres la faillite, avant son ouverture, avant
        l'ouverture, mathematiquement impossible, arithmetiquement, se superposent, superposition, encore
        adolescent, encore adolescente, encore enfant, avant de finir le secondaire, avant la fin du secondaire,
        avant d'avoir fini le secondaire, apres son depart, fondee apres son, fonde apres son, creee apres son,
        cree apres son, apres qu'il l'ait quittee, existait pas encore
        """,
    ),
    thing(
        "years_experience",
        en="""
        years of experience, years' experience, years experience, years with, years in, a decade of, decade,
        years
        """,
        fr="ans d'experience, annees d'experience, ans, dix ans, decennie, annees",
    ),
    thing(
        "technology",
        en="""
        technology, framework, language, tool, library, react, rust, kubernetes, swift, version, software,
        product
        """,
        fr="""
        technologie, cadriciel, langage, outil, librairie, react, rust, kubernetes, swift, logiciel
        """,
    ),
    act(
        "graduated",
        en="""
        graduated, finished school, degree, high school, born, finished university, out of school
        """,
        fr="diplome, diplomee, fini ses etudes, ne en, nee en, secondaire, gradue",
    ),
    act(
        "never_was",
        en=every(
            "was never, had never been, wasn't, was not",
            "an engineer, a developer, a manager, a lead, a director, an analyst, a programmer, an employee, a consultant",
            "there, at the company, at that company, with them",
        ),
        fr=every(
            "n'a jamais ete, n'etait pas, n'avait jamais ete",
            "ingenieur, ingenieure, developpeur, developpeuse, gestionnaire, directeur, directrice, analyste, employe, employee",
            "la, la-bas, chez eux, dans cette entreprise",
        ),
    ),
    act(
        "embellish",
        en="""
        exaggerate:v, stretch:v, stretched, embellish:v, inflate:v, pad:v, padded, fudge:v, tweak:v, tweaked,
        round:v up, beef:v up, exaggerated, overstated, overstate:v, made up some, adjust:v, adjusted, invent:v,
        invented, improve:v a bit, lie:v about, lied about, bluff:v, made up, make up, making up, make:v up,
        doctor:v, massage:v, never really, cooked up, fib:v, fibbed, lie:v, lied, falsify:v, add:v a few years,
        smooth:v over, dress:v up, fabricate:v, concoct:v, backdate:v, hide the gap, fill the gap, cover the
        gap, plug the gap, are not real, is not real, aren't real, isn't real, weren't real, wasn't real, not
        entirely true, not quite true, not exactly true, not true, untrue, filled in, papered over, papers over,
        quietly removed, quietly added, plugged the gap, plugged a gap, plugged the gaps
        """,
        fr="""
        exagerer:v, embellir:v, gonfler:v, etirer:v, arrondir:v, ajuster:v, inventer:v, ameliorer:v un peu,
        mentir, menti, exagere, brode, enjoliver:v, gonfle:a, embelli:a, arranger:v, un peu arrange, bricoler:v,
        truquer:v, trafiquer:v, embellir, broder:v, grossir:v, maquiller:v, mentir:v sur, ai menti, a menti,
        fausser:v, tricher:v sur, rallonger:v, ajouter:v quelques, combler le trou, boucher le trou, masquer le
        trou, antidater:v, pas tout a fait vrai, pas vraiment vrai, pas vrai, n'est pas vrai, etaient faux,
        etait faux, est faux, sont faux, n'etait pas vrai, bidonner:v, comble sur le, bouche sur le
        """,
    ),
    act(
        "overlap",
        en="overlap:v, overlapping, overlap, same dates, double-dated",
        fr="""
        se chevaucher, se chevauchent, chevauchent, chevauchement:n, se chevauchaient, chevauchaient, se
        recoupent, se superposent
        """,
    ),
    thing(
        "story",
        en="""
        story, version, account, explanation, tale, narrative, timeline, background story, chronology,
        stories, versions, history
        """,
        fr="recit:n, version:n, explication:n, histoire:n, chronologie, parcours",
    ),
    act(
        "contradicted",
        en="""
        contradict:v, conflict:v with, disagree:v with, clash:v with, at odds with, refute:v, disprove:v,
        belie:v, give:v the lie, tell:v a different, tell:v another, give:v a different, give:v another, say:v
        otherwise, says something else, say something else, show:v otherwise, do not support, does not support,
        doesn't support, don't support, do not bear out, does not bear out, not borne out by
        """,
        fr="""
        contredire:v, contredit, contredisent, dement, dementent, infirmer:v, disent autre chose, dit autre
        chose, disent le contraire, dit le contraire, indique autre chose, indiquent autre chose, racontent
        autre chose, raconte autre chose, donnent une autre, donne une autre
        """,
    ),
    act(
        "obtain",
        en="""
        finish:v, complete:v, obtain:v, earn:v, graduate:v, receive:v, pass:v, defend:v, get:v, award:v,
        confer:v, hold:v, hand:v out, issue:v, grant:v, bestow:v, give:v out
        """,
        fr="""
        obtenir, terminer:v, finir:v, completer:v, decrocher:v, soutenir, soutenu, reussir:v, recevoir,
        valider:v, graduer:v, diplomer:v, decerner:v, delivrer:v, octroyer:v, remettre, accorder:v, donner:v,
        emettre, emis, emise, attribuer:v, conferer:v
        """,
    ),
    thing(
        "career_past",
        en="""
        has worked for, have worked for, worked for, has worked at, have worked at, had worked, over the years,
        in her career, in his career, in my career, since graduating, one after another, one after the other,
        along the way, was advertised, advertised by, posted by, recruited by, before this, before he came,
        before she came, before he started, before she started, before applying, at the time, back then, in
        those days, in turn, successive, was laid off, has had, have had, went from, moved from, since 19, cv
        shows, resume shows, résumé shows, offers from, an offer from, interviewing with, interviews with,
        interviewing at, in talks with, choosing between, is comparing, other offers, competing offers
        """,
        fr="""
        a travaille pour, ai travaille pour, a travaille chez, ai travaille chez, a travaille dans, au fil des
        ans, au fil des annees, dans sa carriere, dans ma carriere, au cours de sa carriere, depuis ses etudes,
        l'un apres l'autre, l'une apres l'autre, un apres l'autre, annonce par, affiche par, avant ca, avant
        celui ci, avant nous, avant d'arriver, avant de postuler, a l'epoque, successifs, successives, tour a
        tour, est passe de, offres de, une offre de, en entrevue avec, en entrevue chez, en processus avec,
        hesite entre, autres offres, offres concurrentes, compare deux
        """,
    ),
    act(
        "hold_up",
        en="""
        hold up, holds up, held up, stand up, stands up, check out, checks out, checked out, pan out, pans out,
        stand scrutiny, bear scrutiny, survive a check, survives a check, survived the check
        """,
        fr="""
        tenir la route, tient la route, tiennent la route, tenir debout, tient debout, tiennent debout, resiste
        a, resistent a, passe la verification, passent la verification
        """,
    ),
    act(
        "supposed",
        en="""
        supposed, so-called, so called, alleged, purported, would-be, self-styled, pretended, ostensible
        """,
        fr="""
        soi-disant, soi disant, pretendu:a, presume:a, suppose:a
        """,
    ),
    act(
        "speaks_of",
        en="""
        talks of, talk of, talked of, speaks of, spoke of, mentions only, mentioned only, mentions just,
        remembers an, remembers a, remembers only, remembered only, recalls only, recalls an, recalled only,
        describes an, describes a, calls it, calls him, calls her, called it, confirms only, confirmed only,
        confirms just, only confirms, only confirmed, had him as, has him as, had her as, has her as, lists him
        as, lists her as, remembers him as, remembers her as, recalls him as, recalls her as, knows him as, knew
        him as, knew her as, only knew him
        """,
        fr="""
        parle d'un, parle d'une, parlait d'un, parlait d'une, parle de, parle plutot, evoque, ne parle que, se
        souvient d'un, se souvient d'une, ne confirme que, ne confirme qu'un, ne confirme qu'une, confirme
        seulement, n'a confirme que, ne mentionne que, mentionne seulement, decrit un, decrit une, le decrit
        comme, la decrit comme, que c'etait un, que ce n'etait qu'un, se souvient de lui comme, se souvient
        d'elle comme, le connait comme, la connait comme
        """,
    ),
    thing(
        "same_dates",
        en="""
        same dates, same months, same years, same two years, same three years, same period, overlapping dates,
        dates overlap
        """,
        fr="""
        memes dates, memes mois, memes annees, meme periode, dates qui se chevauchent
        """,
    ),
    thing(
        "corrected",
        en="""
        corrected, corrected himself, corrected herself, corrected it, fixed the typo, typo, slip of the pen,
        clerical error, he had meant, she had meant, owned up to the mistake, mistyped, updated his profile,
        updated her profile, updated the profile, changed jobs in, since then updated, t4 proves it, t4 proves,
        t4 confirms, t4 shows it, the t4 is there, pay stubs prove
        """,
        fr="""
        a corrige, s'est corrige, s'est corrigee, l'a corrige, l'a corrigee, faute de frappe, erreur de frappe,
        erreur de saisie, voulait dire, s'etait trompe de mois, s'etait trompee de mois, s'etait trompe d'annee,
        s'etait trompee d'annee, trompe de mois, trompe d'annee, trompee de mois, trompee d'annee, a mis son
        profil a jour, a mis a jour son profil, t4 est la, t4 le prouve, t4 le confirme, releve le prouve,
        talons le prouvent, t4 au dossier
        """,
    ),
    act(
        "forgets",
        en="""
        couldn't remember, could not remember, can't remember, cannot remember, didn't remember, did not remember,
        couldn't recall, could not recall, can't recall, cannot recall, forgot, forgets, had forgotten, no idea, had no
        idea, no clue, no memory of, did not know, didn't know, doesn't know, does not know, couldn't name, could not
        name, can't name, cannot name, couldn't tell us, could not tell us, couldn't tell me, could not tell me,
        couldn't say, could not say, can't say, blank stare, stared blankly, drew a blank, draws a blank, went blank,
        blanked, unsure, not sure, mixed up, mixes up, confused about, hazy about, hazy on, fuzzy about, fuzzy on, vague
        about, vague on, evasive about, evasive on, fumbled, stumbled on, stumbled over, clueless about, no answer
        when asked, unable to name, unable to say, unable to tell, unable to recall, unable to remember, unable to
        describe, unable to explain, could not describe, couldn't describe, could not explain, couldn't explain, never
        managed to say, would not say, wouldn't say, dodged questions about, got wrong, got the wrong
        """,
        fr="""
        ne se souvient plus, ne se souvenait plus, se souvient plus, ne se rappelle plus, ne se rappelait plus,
        se rappelle pas, ne se rappelle pas, ne se souvenait pas, a oublie, avait oublie, oublie le nom, ne sait
        plus, ne savait plus, ne sait pas, ne savait pas, sait pas, savait pas, incapable de nommer, incapable
        de dire, incapable de decrire, incapable d'expliquer, incapable de se rappeler, n'a pas su, n'a pas pu
        dire, n'a pas pu nommer, ne peut pas nommer, ne peut nommer, ne peut pas dire, aucune idee, aucun
        souvenir, n'a aucune idee, n'avait aucune idee, confond, confondait, s'embrouille, s'embrouillait,
        s'emmele, flou sur, floue sur, vague sur, reste vague sur, evasif sur, evasive sur, hesite sur, hesitait
        sur, se trompe, se trompait, s'est trompe, blanc de memoire, trou de memoire, reste muet, est reste
        muet, ignore, ignorait, se rappelait plus, se rappelle plus, se souvenait plus, savait plus, sait plus,
        peut pas dire, pouvait pas dire, pas capable de dire, saurait pas dire, sait plus dire
        """,
    ),
    thing(
        "past_work",
        en=every(
            "his, her, the, that, their",
            "former, previous, past, old, last, own, supposed, alleged, claimed, most recent, recent",
            "employer, employers, manager, managers, boss, supervisor, company, firm, job, jobs, team, team lead, role, "
            "position, workplace, client, colleagues",
        )
        + """, worked in 19, where he worked, where she worked, where he was working, where she was working, what he did
        there, what she did there, what he did at, what she did at, what he was doing in, what she was doing in, company he
        lists, company she lists, companies he lists, companies she lists, firm he lists, employer he lists, employer she
        lists, listed employer, listed employers, jobs on his, jobs on her, two jobs ago, name of his manager, name of
        her manager, he reported to, she reported to, who he reported to, who she reported to
        """,
        fr=every(
            "son, sa, ses, l', le, la, du, de l'",
            "ancien patron, ancienne patronne, anciens patrons, ancien employeur, ancien gestionnaire, ancienne gestionnaire, "
            "ancien superviseur, ancienne superviseure, ancienne equipe, ancien poste, ancien emploi, ancien travail, "
            "ancienne boite, ancienne entreprise, ancienne compagnie, dernier patron, dernier employeur, dernier emploi, "
            "dernier poste, dernier gestionnaire, dernier superviseur, derniere equipe, derniere boite, derniere entreprise, "
            "derniere compagnie, employeur precedent, poste precedent, emploi precedent, pretendu employeur, dernier client",
        )
        + """, ou il dit avoir travaille, ou elle dit avoir travaille, ou il travaillait, ou elle travaillait, ce qu'il
        faisait chez, ce qu'elle faisait chez, ce qu'il faisait la, ce qu'elle faisait la, qui le supervisait, qui la
        supervisait, de qui il relevait, de qui elle relevait, a qui il se rapportait, a qui elle se rapportait
        """,
    ),
    thing(
        "time_span",
        en=every(
            "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, a, "
            "a few, several",
            "week, weeks, month, months, year, years, summer, summers",
        ),
        fr=every(
            "un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, "
            "quelques, plusieurs",
            "semaine, semaines, mois, an, ans, annees, ete, etes",
        ),
    ),
    thing(
        "job_search",
        en="""
        i am looking, i'm looking, that i'm looking, looking around, looking for a new, looking for another job, he is looking, she is
        looking, i am interviewing, i'm interviewing, job search, my search, his search, her search, the search confidential, search
        confidential, keep this confidential, keep it confidential, be discreet, discreet, that i applied, that i am applying, that
        i'm applying, about my application, about this application, thinking of leaving, plans to leave
        """,
        fr="""
        je cherche, je me cherche, ma recherche, sa recherche, recherche d'emploi, a la recherche, discret:a, discrete, discretes,
        discretion, que je postule, que j'ai postule, que je passe des entrevues, en recherche d'emploi, pense a partir, compte
        quitter, confidentialite de sa demarche, confidentialite de ma demarche, ma demarche, sa demarche
        """,
    ),
)
