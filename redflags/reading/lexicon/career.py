"""Work history, schools, references, prices of labour already apart: who employed, what was studied, who vouches."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "employer",
        en="""
        employer:n, former employer:n, previous employer:n, past employer:n, last employer, ex-employer,
        company, companies, firm:n, hr, hr department, human resources, former manager, previous manager,
        manager, former boss, boss, supervisor, former supervisor, previous company, former company,
        startup, the company listed, switchboard, reception, front desk, team lead, organization,
        organisation, workplace, listed employer, claimed employer, payroll department, his last, her last,
        agency, core team, ceo, cto, director, business, listed company, former colleagues, ex-colleagues,
        former colleague, employment
        """,
        fr="""
        employeur:n, ancien employeur, anciens employeurs, dernier employeur, employeur precedent,
        entreprise:n, compagnie:n, societe:n, firme, rh, ressources humaines, ancien patron, patron,
        ancienne patronne, gestionnaire, superviseur, superviseure, ancienne entreprise, organisation,
        directeur, directrice, service de la paie, chef d'equipe, ancien gestionnaire, anciens collegues,
        ancien collegue, service des ressources humaines, agence
        """,
    ),
    thing(
        "worked",
        en="""
        work:v, worked, worked there, work there, works there, employed, employ:v, employed there, been
        there, position, role, staff, on staff, on payroll, on its payroll, on their payroll, hired, job,
        was there, tenure, employee, him, her, name, person, them, candidate, this person, anyone by, by
        that name, under that name, with that name, he, she
        """,
        fr="""
        travailler:v, travaille, employe:a, poste, embauche:a, personnel, emploi, lui, elle, le candidat, la
        candidate, cette personne, ce nom, a ce nom, sous ce nom, de ce nom, personne de ce nom, quelqu'un
        de ce nom, candidat, candidate, son passage, nom, il
        """,
    ),
    act(
        "denies",
        en="""
        deny:v, denies, denied, dispute:v, disputes, disown:v, disowned, contradict:v, never employed, never
        hired, never worked, has never worked, had never worked, did not work, didn't work, not employ:v,
        not worked, no such employee, no such person, not an employee, no employee, never on payroll, not on
        payroll, never been employed, never been an employee, wasn't employed, was not employed, never heard
        of, never heard of him, never heard of her, not heard of, does not know, doesn't know, don't know,
        do not know, did not know, didn't know, knows no, not recognise, not recognize, cannot find, could
        not find, couldn't find, can't find, no record of, no record, no records, no trace, no trace of, no
        file, not in their records, not in their system, not in its records, unknown to, unknown at, nobody
        by that name, no one by that name, nobody knows, nobody there, nobody remembers, no one knows, no
        one there, no one remembers, nobody at, no one at, has no memory, not on record, never part of, not
        listed, never was, no history of, nobody has heard, no one has heard, none of them
        """,
        fr="""
        nie, nient, nier:v, dement, dementent, dementir, conteste, contester:v, n'a jamais travaille, jamais
        travaille, n'y a jamais travaille, pas travaille, n'a pas travaille, n'a jamais ete employe, n'a
        jamais ete employee, jamais ete employe, jamais ete employee, jamais employe, jamais employee,
        jamais embauche, jamais embauchee, n'a jamais embauche, ne le connait pas, ne la connait pas, ne
        connait pas, ne connaissent pas, connait pas, connaissent pas, jamais entendu parler, aucune trace,
        n'a aucune trace, aucun dossier, n'a aucun dossier, aucun employe, aucune employee, aucun souvenir,
        inconnu:a, ne figure pas, ne retrouve pas, ne trouve pas, ne retrouve aucune, ne trouve aucune, ne
        trouvent pas, ne trouve aucun, n'a pas trouve, pas de trace, personne de ce nom, personne a ce nom,
        personne ne le connait, personne ne la connait, personne ne se souvient, ne se souvient pas, n'a pas
        de dossier, pas de dossier, jamais fait partie, n'a jamais fait partie, ne le reconnait pas, aucun
        registre, ne reconnait pas, introuvable:n, jamais ete a son emploi, jamais eu d'employe, n'est pas
        dans leurs dossiers
        """,
    ),
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
        profil:n, profil linkedin, portfolio:n, page, site web, reseaux sociaux, reseau social, depot:n,
        compte, presence en ligne
        """,
    ),
    thing(
        "source",
        en="""
        cv, resume, résumé, linkedin, linkedin profile, application, application form, reference,
        references, what he said, what she said, told us, his version, her version, interview, portfolio,
        github, letter, background check, profile, first interview, earlier application, previous
        application, last year's application, employer, old resume, other resume, transcript, tax slips, tax
        records, payslip:n, form
        """,
        fr="""
        cv, linkedin, profil linkedin, formulaire, candidature, reference, references, entrevue, entretien,
        portfolio, github, lettre, verification, profil, demande d'emploi, premiere entrevue, candidature
        precedente, ancien cv, employeur, employeurs, releve, releves, ce qu'il a dit, ce qu'elle a dit,
        feuillets fiscaux, formulaire de candidature
        """,
    ),
    thing(
        "dates",
        en="""
        stories, tale, account of, date:n, employment date:n, work date:n, timeline:n, chronology, years,
        months, title:n, job title:n, employer:n, job:n, history, work history, job history, employment
        history, experience, career, duration, period:n, roles, positions, background, start date, end date,
        work experience, details, companies, information, career history, account, answers, version, story,
        tenure
        """,
        fr="""
        recits, date:n, dates d'emploi, chronologie, parcours, annees, mois, titre:n, titre de poste,
        employeur:n, emploi:n, historique, experience:n, experience de travail, carriere, duree:n,
        periode:n, poste:n, antecedents, cheminement, versions, entreprises, details, parcours
        professionnel, recit, histoire, informations
        """,
    ),
    thing(
        "history",
        en="""
        work history, job history, employment history, employment, experience, career, timeline, resume,
        résumé, cv, background, past jobs, past job, last job, former job, previous job, previous role, last
        role, claimed experience, claims, tenure, job, position, project:n, work at
        """,
        fr="""
        parcours, experience, experiences, carriere, chronologie, cv, historique d'emploi, antecedents,
        emploi, emplois, ancien emploi, dernier emploi, poste precedent, pretend, poste, projets, projet,
        historique
        """,
    ),
    act(
        "impossible_time",
        en="""
        impossible, implausible, physically impossible, not possible, cannot be, can't be, could not have,
        couldn't have, at the same time, overlap:v, overlapping, overlaps, simultaneously, concurrently,
        before it was founded, before it existed, before the company existed, before the company was
        founded, did not exist yet, didn't exist yet, not exist yet, older than, before it was released,
        before its release, was released, did not exist, didn't exist, not yet exist, would have been, would
        make him, would make her, at age, years old, still in high school, while still at, before he was
        born, before graduating, same months, same period, same years, not add up, too young, two full-time
        jobs, predates, predate:v, earlier than, longer than, more years than, was founded, not founded
        until, was only, only came out, has only existed, closed down before, closed before, had already
        closed, shut down before, dissolved, had closed, went bankrupt before, had not been, not been
        released, invented yet, wasn't released, doubtful
        """,
        fr="""
        impossible, impossibles, invraisemblable, pas possible, en meme temps, se chevauchent, chevauchent,
        chevauchement:n, simultanement, avant sa fondation, avant la fondation, avant sa creation, avant la
        creation, avant que l'entreprise, n'existait pas encore, n'existait pas, existait pas, pas encore
        fondee, plus vieux que, avant sa sortie, avant la sortie, aurait eu, avait alors, ans a l'epoque, a
        cet age, encore au secondaire, trop jeune, avant sa naissance, avant d'avoir, plus longtemps que,
        plus d'annees que, fondee en, fonde en, creee en, avait ferme, ferme avant, deja ferme, dissoute,
        dissous, faillite avant, anterieur:a, meme periode, memes mois, deux emplois a temps plein, a l'age
        de, temps qui se chevauchent
        """,
    ),
    act(
        "cannot_exist",
        en="""
        does not exist, doesn't exist, never existed, did not exist, didn't exist, not exist, no such
        company, cannot be found, could not be found, can't be found, couldn't be found, not be found,
        cannot find, could not find, couldn't find, no trace, no sign of, not registered, not in the
        registry, never registered, fictitious, fake, made up, shell company, shell, dead website, website
        is dead, no website, website was created, empty lot, no listing, nowhere to be found, non-existent,
        nonexistent, untraceable, phantom, bogus, cloned website, defunct, not in the business registry,
        site registered last, domain registered, domain was registered
        """,
        fr="""
        n'existe pas, n'existe plus, n'a jamais existe, n'ont jamais existe, n'existait pas, existe pas,
        jamais existe, introuvable:n, aucune trace, pas de trace, pas enregistre:a, pas immatricule:a,
        fictif:a, inexistant:a, fantome:n, coquille vide, bidon, inventee, aucun site, site mort, aucune
        inscription au registre, absente du registre, absent du registre, pas au registre, ne figure pas au
        registre, impossible de trouver, n'est inscrite nulle part, n'apparait nulle part
        """,
    ),
    thing(
        "registry",
        en="""
        business registry, registry, corporate registry, corporations registry, registrar of companies,
        online, anywhere, directory
        """,
        fr="""
        registre des entreprises, registraire des entreprises, registre, req, en ligne, annuaire, nulle part
        """,
    ),
    thing(
        "school",
        en="""
        university, universities, college:n, school:n, polytechnic, institute, cegep, registrar, registrar's
        office, alma mater, faculty, alumni office, clearinghouse, campus, admissions, academy, bootcamp,
        department, institution
        """,
        fr="""
        universite:n, college:n, ecole:n, cegep:n, polytechnique, institut, registraire:n, registrariat,
        bureau du registraire, faculte, etablissement:n, academie, bureau des diplomes, service des
        admissions, campus, institution
        """,
    ),
    thing(
        "degree",
        en="""
        degree:n, diploma:n, bachelor's, bachelors, bachelor, master's, masters degree, msc, bsc, phd,
        graduate, graduation, graduated, graduate:v, student, alumnus, alumna, alumni, enrolment,
        enrollment, enrolled, enrol:v, enroll:v, transcript:n, certificate, credential:n, education,
        studies, studied, attended, attend:v, student number, certification, doctorate, parchment
        """,
        fr="""
        diplome:n, diplome:a, diplomer, baccalaureat, bac, maitrise, doctorat, dec, inscription, inscrit:a,
        etudiant:a, etudie, etudier:v, etudes, releve de notes, releves de notes, attestation, certificat,
        formation, finissant:a, gradue:a, frequente, graduation, scolarite, parchemin, numero d'etudiant,
        dossier etudiant
        """,
    ),
    act(
        "no_record",
        en="""
        no record, no record of, no records, no trace, no trace of, no file, nothing on, nothing under,
        never enrolled, never enroled, never registered, never attended, never graduated, never studied, did
        not graduate, didn't graduate, did not attend, didn't attend, was never a student, never a student,
        not a graduate, not an alumnus, not listed, not on record, not in their records, not in the records,
        not in their database, not in their system, cannot find, can't find, could not find, couldn't find,
        unable to find, unable to locate, unable to confirm, unable to verify, could not confirm, couldn't
        confirm, cannot confirm, can't confirm, could not verify, couldn't verify, cannot verify, does not
        know, doesn't know, unknown to, not known, no student, no such student, no such graduate, no
        graduate, nobody, no one by that name, no match, nothing found, no enrolment, no enrollment, denies,
        dropped out, did not complete, didn't complete, never completed, never finished, did not finish, no
        evidence, not been issued, never issued, did not issue, didn't issue, not issue, never awarded, not
        awarded, no degree, no diploma, not confirmed, could not be confirmed, could not be verified,
        couldn't be verified, cannot be verified, can't be verified, not verified, unverifiable, cannot be
        confirmed, can't be confirmed, couldn't be confirmed, not be traced, does not recognise, does not
        recognize, has nothing, have nothing, find no, found no, find nothing, found nothing, shows no, not
        match any, does not match any, doesn't match any, not found, invalid
        """,
        fr="""
        aucun dossier, pas de dossier, aucune trace, pas de trace, aucune inscription, jamais inscrit:a, n'a
        jamais ete inscrit, n'a jamais ete inscrite, n'a jamais etudie, jamais etudie, jamais frequente, n'a
        jamais frequente, jamais obtenu, n'a jamais obtenu, n'a pas obtenu, pas obtenu, jamais diplome, pas
        diplome, n'est pas diplome, n'est pas diplomee, n'a jamais recu, jamais termine, n'a pas termine,
        pas termine, jamais delivre, n'a pas delivre, n'a jamais delivre, jamais emis, n'a jamais emis,
        inconnu:a, ne connait pas, ne retrouve pas, ne trouve pas, ne trouve aucune, ne trouve aucun, ne
        retrouve aucun, ne retrouve aucune, n'a pas trouve, introuvable:n, n'a rien trouve, rien trouve,
        rien a ce nom, n'a rien, ne figure pas, ne figure dans, pas dans leurs dossiers, pas dans leur,
        impossible de confirmer, impossible de verifier, impossible a verifier, impossible a confirmer, ne
        peut confirmer, ne peut pas confirmer, n'a pas pu confirmer, n'a pu confirmer, pas pu confirmer, ne
        confirme pas, pas confirme:a, pas pu verifier, n'a pu etre confirme, invérifiable, aucun etudiant,
        aucune etudiante, aucun diplome, personne de ce nom, personne a ce nom, ne reconnait pas, nie,
        abandonne, non confirme:a, ne correspond a aucun, pas reconnu, n'existe pas, n'a pas pu etre
        verifie, n'a pas pu etre confirme, n'a pas ete confirme, aucun resultat, n'est pas au registre, pas
        ete retrouve
        """,
    ),
    thing(
        "programme",
        en="""
        programme:n, program:n, major, course:n, specialisation, specialization, field, department, faculty,
        curriculum, degree, bachelor in
        """,
        fr="""
        programme:n, concentration, specialisation, cours, filiere, departement, faculte, cursus,
        baccalaureat en, diplome en
        """,
    ),
    act(
        "not_offered",
        en="""
        not offer:v, never offered, doesn't offer, does not offer, did not offer, didn't offer, don't offer,
        not offered, no such programme, no such program, no such degree, no such major, no such course, no
        such department, not taught, does not teach, doesn't teach, was never offered, never been offered,
        never taught, not have that, not give, does not exist, doesn't exist, did not exist, didn't exist,
        never existed, not exist, discontinued before, never had, has no such, does not have, doesn't have,
        not accredited, unaccredited, no accreditation, degree mill, diploma mill, paper mill, bought
        online, bought, not recognised, not recognized, created after, not started until, didn't start
        until, shut down, closed years before, fictitious, non-existent, nonexistent
        """,
        fr="""
        n'offre pas, n'offre aucun, n'a jamais offert, n'offrait pas, offre pas, offrait pas, pas offert,
        jamais offert, n'est pas offert, n'est pas donne, ne donne pas, ne donnait pas, n'existe pas,
        n'existait pas, n'a jamais existe, n'a jamais donne, jamais ete offert, jamais ete offerte, jamais
        ete donne, pas ete offert, existe pas, pas ce programme, pas de tel programme, aucun programme,
        aucun tel programme, usine a diplomes, moulin a diplomes, pas accredite:a, non accredite:a, non
        reconnu:a, pas reconnu:a, fictif:a, inexistant:a, n'a pas de programme, n'a pas ce programme,
        n'enseigne pas, achete en ligne, diplome achete
        """,
    ),
    thing(
        "reference",
        en="""
        reference:n, referee:n, references provided, reference check:n, professional reference:n, former
        manager listed, reference letter:n, reference contact:n, reference's, referees', listed contact:n,
        all three references, his references, her references, reference person, refs, ref
        """,
        fr="""
        reference:n, repondant:a, references fournies, references professionnelles, lettre de reference,
        lettres de recommandation, lettre de recommandation, personne de reference, personnes de reference,
        personnes citees, personne citee en reference, contact fourni, contacts fournis, repondants
        """,
    ),
    act(
        "unreachable",
        en="""
        unreachable, not be reached, cannot be reached, could not be reached, couldn't be reached, can't be
        reached, could not reach, couldn't reach, can't reach, cannot reach, unable to reach, not reach,
        impossible to reach, hard to reach, never answer:v, never answered, not answer, didn't answer, did
        not answer, don't answer, do not answer, doesn't answer, does not answer, no answer, no answers,
        never pick up, never picks up, not picked up, nobody picks up, no one picks up, nobody picked up, no
        one picked up, nobody answers, no one answers, nobody answered, no one answered, did not respond,
        didn't respond, never responded, not respond, never respond, never responds, no response, no reply,
        no replies, never replied, never reply, did not reply, didn't reply, not reply, not replied, not
        called back, never called back, never call back, never returned, did not return, didn't return, not
        returned, disconnected, out of service, not in service, number not in service, dead number, dead
        line, dead end, wrong number, voicemail only, goes to voicemail, go to voicemail, straight to
        voicemail, always voicemail, bounced, bounce:v, bounces, number does not exist, number doesn't
        exist, number is not assigned, unassigned, ignored our, silence, silent, nobody reachable, no one
        reachable, only reachable, cannot be contacted, could not be contacted, couldn't be contacted, can't
        be contacted, unable to contact, not be contacted, could not contact, couldn't contact, fake number,
        invalid number, number is invalid, ring out, rings out, refuses to talk, refused to talk, refused to
        speak, won't talk, will not speak, won't speak, refused to take a call, refuses phone calls, refuses
        a call, refuses to speak, not available by phone, will not take, won't take calls, ghost:v, number
        belongs to, not exist
        """,
        fr="""
        injoignable:n, impossible de joindre, impossible a joindre, impossibles a joindre, impossible de
        rejoindre, impossible a rejoindre, impossibles a rejoindre, impossible de parler, pas joignable, pas
        joignables, n'a pu etre joint, n'ont pu etre jointes, n'a pas pu etre joint, n'a pas pu etre jointe,
        n'ont pas pu etre jointes, n'ont pas pu etre joints, pas pu joindre, pas pu etre, pas reussi a
        joindre, n'avons pas pu joindre, n'avons pas reussi a joindre, incapable de joindre, incapable de
        rejoindre, ne repond pas, ne repond jamais, ne repond plus, ne repondent pas, ne repondent jamais,
        ne repondent plus, repond pas, repondent pas, n'a pas repondu, n'a jamais repondu, n'ont pas
        repondu, n'ont jamais repondu, jamais repondu, pas repondu, aucune reponse, sans reponse, pas de
        reponse, personne ne repond, aucune ne repond, aucun ne repond, aucune n'a repondu, aucun n'a
        repondu, n'a rappele, ne rappelle pas, ne rappelle jamais, ne rappellent jamais, ne rappellent pas,
        jamais rappele, n'a pas rappele, n'ont pas rappele, hors service, n'est plus en service, pas en
        service, plus en service, numero inexistant, numero invalide, n'est pas attribue, non attribue,
        boite vocale, messagerie vocale, repondeur, debranche, courriel rejete, courriels rejetes, courriel
        rebondit, rebondit, rebondissent, rejetes, reste silencieux, restent silencieux, refuse de parler,
        refusent de parler, refuse tout appel, refusent tout appel, muets, muettes, numero n'existe pas,
        n'existe pas, mauvais numero
        """,
    ),
    act(
        "free_mail",
        both="gmail, hotmail, yahoo, outlook.com, protonmail, proton mail, gmx, tutanota, icloud",
        en="""
        webmail, free webmail, free e-mail, free email, free mail, freemail, personal e-mail, personal
        email, personal e-mails, personal emails, personal mail, private e-mail, private email, generic
        e-mail, generic email, personal address, personal addresses, personal account, personal accounts,
        personal inbox, personal inboxes, gmail address, gmail addresses, not a company address, not a
        company e-mail, not a company email, no company address, no company e-mail, no company email, no
        corporate email, no corporate e-mail, no work email, no work e-mail, not a corporate, not from a
        company, not from the company, non-corporate, not use a company, same gmail, gmails, private
        addresses, mobile number only, personal phone:n, personal cell
        """,
        fr="""
        adresse personnelle, adresses personnelles, courriel personnel, courriels personnels, courriel
        prive, adresse gratuite, adresses gratuites, courriel gratuit, adresse gmail, adresses gmail,
        adresse hotmail, courriel generique, pas d'adresse professionnelle, aucune adresse professionnelle,
        aucun courriel professionnel, pas de courriel professionnel, pas d'adresse d'entreprise, aucune
        adresse d'entreprise, aucun courriel d'entreprise, pas de courriel d'entreprise, messagerie
        gratuite, messagerie personnelle, boite personnelle, boites personnelles, adresses courriel
        personnelles, adresse courriel personnelle, compte personnel, cellulaire personnel
        """,
    ),
    act(
        "only_by_mail",
        en="""
        only by e-mail, only by email, by e-mail only, by email only, e-mail only, email only, only via
        e-mail, only via email, only answer by, only answers by, only by text, by text only, text only, only
        through the candidate, only through him, only through her, only on whatsapp, only on telegram,
        whatsapp only, telegram only, only via whatsapp, only via telegram, only reachable, only in writing,
        only respond:v, only reply, only replies, only replied, only over chat, in writing only, answers
        only, refuses calls, refuse calls, no phone number, no phone numbers, no phone, not by phone, never
        by phone, texting only, only text:v, only use, only uses
        """,
        fr="""
        seulement par courriel, par courriel seulement, uniquement par courriel, que par courriel, seulement
        par texto, par texto seulement, seulement par ecrit, uniquement par ecrit, seulement par
        l'entremise, passer par le candidat, passer par la candidate, que par texto, que par ecrit, que par
        messagerie, uniquement par texto, uniquement par message, uniquement par messagerie, seulement sur
        whatsapp, seulement sur telegram, que sur telegram, que sur whatsapp, jamais par telephone, pas de
        telephone, aucun numero de telephone, pas de numero de telephone, jamais de vive voix, sans
        telephone, joignables seulement, joignable seulement, joignable uniquement, joignables uniquement,
        aucun telephone, uniquement via
        """,
    ),
    act(
        "ref_unknown",
        en="""
        no link to, no connection to, no ties to, unrelated to, never heard, does not know, doesn't know,
        did not know, didn't know, don't know, do not know, barely knows, barely knew, hardly knows, hardly
        knew, never heard of, never worked with, had never worked, has never worked, never worked, never
        met, not remember, doesn't remember, does not remember, did not remember, didn't remember, not
        recall, could not describe, couldn't describe, can't describe, cannot describe, could not say,
        couldn't say, could not name, couldn't name, not familiar, unaware, no idea who, no such person, not
        work there, doesn't work there, does not work there, never worked there, not employed, not found,
        cannot be found, could not be found, couldn't be found, does not exist, doesn't exist, not exist,
        fake, fictitious, fabricated, invented, bogus, made up, forged, unknown, unknown at, unknown to, not
        on linkedin, no trace, no trace of, denied, denies, could not confirm, couldn't confirm, not
        confirm, not listed, not recognise, not recognize, nobody by that name, no one by that name, no
        record, did not recognise, did not recognize, didn't recognise, didn't recognize, no relationship,
        unable to describe, mixed up, contradict:v, contradicted, got his name wrong, got her name wrong,
        wrong person, not a former, never supervised, never managed, not real, a relative, is his brother,
        is her brother, is his wife, is her husband, his own number, her own number, own phone number,
        candidate himself, candidate herself, himself, herself, his brother, her brother, his cousin, a
        friend, turned out to be, posing as, pretending
        """,
        fr="""
        aucun lien avec, aucun rapport avec, ne connait pas, ne connaissait pas, ne connaissent pas, connait
        pas, connait a peine, connaissait a peine, ne le connait pas, ne la connait pas, jamais entendu
        parler, jamais travaille avec, jamais travaille, n'a jamais travaille, jamais rencontre, ne se
        souvient pas, se souvient pas, ne se rappelle pas, incapable de decrire, incapable de dire, n'a pas
        su decrire, n'a pas su dire, ne savait pas, ne sait pas, aucune idee, inconnu:a, introuvable:n,
        n'existe pas, n'existent pas, existe pas, fictif:a, bidon, invente:a, faux, fausse, fausses, ne
        travaille pas, n'y travaille pas, aucune trace, nie, a nie, ne reconnait pas, n'a pas reconnu, ne le
        reconnait, ne la reconnait, ne confirme pas, n'a pas confirme, se contredit, se contredisent,
        personne de ce nom, forge, falsifie:a, son propre numero, un ami, son frere, sa soeur, son cousin,
        lui meme, elle meme, candidat lui meme, un proche, jamais supervise
        """,
    ),
    act(
        "same_sound",
        en="""
        same voice, same person, same number, same phone, same phone number, same address, same e-mail, same
        email, same e-mail address, same domain, same wording, same words, same sentences, same text, same
        ip, same contact, sound the same, sounded the same, sounds the same, sound alike, sounded alike,
        sounded like the same, sound like the same, sounds like the same, sounded like him, sounds like him,
        sounded like her, sounds like her, sounded like the candidate, sounds like the candidate,
        candidate's voice, candidate's own, own number, own phone, own mobile, identical, word for word, one
        person, single person, a single number, same line, same company nobody, same handwriting, same
        style, same phrases, share a phone, share one, share a, share the, all share, identical letters,
        identical wording, each other's
        """,
        fr="""
        meme voix, meme personne, meme numero, meme telephone, meme numero de telephone, meme adresse, meme
        courriel, meme adresse courriel, meme domaine, memes mots, memes phrases, meme texte, meme ip, meme
        contact, mot pour mot, identique, identiques, une seule personne, meme ligne, voix du candidat, voix
        de la candidate, propre numero, numero du candidat, numero de la candidate, meme style, meme
        formulation, memes formulations, partagent, meme boite, meme ecriture
        """,
    ),
    act(
        "scripted",
        en="""
        script, scripted, from a script, reading from, read from, reading a, recite:v, recited, reciting,
        rehearsed, rehearse:v, read out, reading out, reading aloud, prepared text, prepared answers, copied
        and pasted, pasted, memorised, memorized, by heart, canned, boilerplate, generic, formulaic, vague,
        one-line, evasive
        """,
        fr="""
        script, scripte:a, lire un texte, lisait un texte, lisait ses reponses, lit un texte, recite,
        reciter:v, recitait, recitaient, appris par coeur, par coeur, par cœur, texte prepare, reponses
        preparees, repete:a, copie-colle, copie colle, generique:n, vague:n, evasif:a
        """,
    ),
    act(
        "no_independent",
        en="""
        no independent contact, only contact, only the contact, supplied by the candidate, provided by the
        candidate, given by the candidate, candidate supplied, candidate provided, candidate-supplied,
        candidate-provided, only the number he gave, only the number she gave, number the candidate gave,
        only through the candidate, no company line, nobody reachable on a company line, not through the
        company, not via the company, no company switchboard, switchboard does not know, switchboard doesn't
        know, switchboard has no, company switchboard has no, not found on the company, no listing, no
        public trace, no footprint, no presence, no independent, not independently, independent contact not
        found, could not be independently, only friends, only relatives, only family, refuses to give,
        refuse to give, refused to give, would not give, won't give, refuses to provide, refused to provide,
        would not provide, won't provide, cannot provide, can't provide, could not provide, couldn't
        provide, unable to provide, no references, no reference, refuses to name, did not provide, didn't
        provide, not provide, not give, refuses to share, refused to share, won't share, will not provide,
        will not give, declined to provide, declines to provide, declined to give, not want us to, doesn't
        want us to, does not want us to, asked us not to, not contact, not call, not to call, not to
        contact, not to phone, domain registered, domain was registered, domain created, domain was created,
        misspelled domain, look-alike domain, lookalike domain
        """,
        fr="""
        aucun contact independant, pas de contact independant, seul contact, fourni par le candidat, fournie
        par le candidat, fournies par le candidat, fournis par le candidat, fourni par la candidate,
        fournies par la candidate, fournis par la candidate, ligne de l'entreprise, aucune ligne, standard
        ne, standard de l'entreprise, aucune presence, aucune trace publique, refuse de donner, refuse de
        fournir, refuse de nommer, ne veut pas donner, ne veut pas fournir, n'a pas fourni, ne fournit
        aucune, n'a fourni aucune, aucune reference, pas de reference, pas de references, incapable de
        fournir, ne peut fournir, ne peut pas fournir, que des amis, seulement des amis, seulement des
        proches, ne veut pas qu'on, ne souhaite pas qu'on, demande de ne pas, ne pas appeler, ne pas
        communiquer, ne pas contacter, domaine enregistre, domaine cree
        """,
    ),
    act(
        "other_job",
        en="""
        rival firm, rival company, rival employer, a rival, other job:n, another job, second job, other
        jobs, two jobs, several jobs, multiple jobs, three jobs, other full-time, another full-time, second
        full-time, two full-time, several full-time, multiple full-time, other employer:n, another employer,
        second employer, several employers, two employers, three employers, multiple employers, other
        companies, other company, another company, several companies, two companies, three companies,
        multiple companies, four companies, five companies, other firm, another firm, two firms, three
        firms, second company, competitor:n, a competitor, other contract, other contracts, another
        contract, other clients, several clients, two clients, three other, concurrent jobs, side job:n,
        other positions, another position, second position, other role, another role, dual employment,
        overemployed, overemployment, double employment, moonlighting, moonlight:v, other payroll, two
        payrolls, two salaries, simultaneous jobs, full time elsewhere, full-time elsewhere, employed
        elsewhere, works elsewhere, working elsewhere, job elsewhere, work elsewhere, other team, other
        standups, other standup, other meetings, other boss, parallel job, another startup, another start-up
        """,
        fr="""
        entreprise rivale, firme rivale, un rival, autre emploi, un autre emploi, autres emplois, deuxieme
        emploi, second emploi, deux emplois, plusieurs emplois, trois emplois, double emploi, autre
        employeur, autres employeurs, deux employeurs, plusieurs employeurs, trois employeurs, un autre
        employeur, autre entreprise, autres entreprises, plusieurs entreprises, deux entreprises, trois
        entreprises, autre compagnie, plusieurs compagnies, deux compagnies, trois compagnies, autres
        compagnies, autre contrat, autres contrats, autre poste, deuxieme poste, autres clients, plusieurs
        clients, emploi ailleurs, travaille ailleurs, travailler ailleurs, temps plein ailleurs, concurrent,
        un concurrent, cumul, cumule, cumuler:v, cumul d'emplois, emplois simultanes, emploi a temps plein
        ailleurs, ailleurs a temps plein, deux salaires, autre societe, autres mandats, autre mandat,
        plusieurs mandats, emploi parallele, employe ailleurs, employee ailleurs, trois firmes, plusieurs
        firmes, deux firmes
        """,
    ),
    act(
        "simultaneous",
        en="""
        at once, at the same time, simultaneously, in parallel, concurrently, same hours, same time,
        alongside, during our hours, during working hours, during work hours, on our time, while working for
        us, while employed, while on our, full time, full-time, besides ours, in addition to ours, in
        addition, as well as, juggle:v, juggling, on the side, parallel, still, currently, also works, works
        for, works at, working for, working at, besides, next to ours, another, apart from us, both, keep,
        keeps, secretly, hid, hidden, hides, undeclared, undisclosed, never told us, without telling us,
        without telling, did not tell, didn't tell, not told, never mentioned, did not mention, didn't
        mention, never disclosed, did not disclose, didn't disclose, not disclose, unknown to us, without
        our knowledge, behind our back, found out, discovered, it turns out, turned out, learned, caught,
        concealed, conceal:v, without permission, without consent, without authorisation, without
        authorization, not declared, had been, holds, holding, already, works, working
        """,
        fr="""
        en meme temps, a la fois, simultanement, en parallele, parallelement, memes heures, meme temps,
        pendant nos heures, sur nos heures, durant nos heures, temps plein, a temps plein, a plein temps, en
        plus du notre, en plus de, en plus, jongle, jongler:v, a cote, encore, actuellement, cumule,
        secretement, cache:a, cacher:v, en cachette, non declare:a, pas declare:a, sans le dire, sans nous
        le dire, sans nous en parler, sans nous prevenir, sans nous aviser, sans en parler, sans l'avoir
        declare, sans declarer, ne nous a pas dit, ne l'a pas dit, ne l'a pas mentionne, n'a pas mentionne,
        jamais mentionne, n'a jamais mentionne, jamais dit, n'a pas declare, a notre insu, dans notre dos,
        appris, decouvert, avons decouvert, s'avere, sans autorisation, sans permission, occupe, occuper:v,
        travaille pour, travaille chez, travaille aussi, deja, detient, travaille, travailler, garder, garde
        """,
    ),
    act(
        "disclosed_job",
        en="""
        disclosed, disclose:v, notice, two weeks' notice, weeks notice, notice period, give notice, giving
        notice, gave notice, resign:v, leaving my current, leave my current, current employer, quit my
        current, with our consent, agreed, declared, approved, volunteers, volunteer:v, weekend:n,
        evening:n, evening class, teaches, part-time, part time, student job, board member, ended, former,
        last year, previous, previously, left, has left, before joining, hobby, non-profit, allowed,
        permitted, laid off, unpaid, used to, finished
        """,
        fr="""
        preavis, avis de depart, deux semaines d'avis, demission, demissionner:v, quitter mon emploi, quitte
        mon emploi, mon employeur actuel, employeur actuel, declare:a, divulgue:a, approuve:a, autorise:a,
        avec notre accord, benevole:n, benevolat, fin de semaine, fins de semaine, soir, soirs, enseigne,
        temps partiel, a temps partiel, termine, ancien, ancienne, precedent, annee derniere, conseil
        d'administration, quitte, permis, organisme
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
    thing(
        "gig",
        en="""
        job:n, contract:n, client:n, employer:n, company, companies, firm:n, payroll, payrolls, position:n,
        gig:n, team:n, salary, salaries, salaried job:n, startup:n, start-up:n, engagement:n, role:n,
        business, organisation:n, organization:n, bank, agency, full-time job:n, full-time position:n, full
        time job:n, employment, customer:n, boss, bosses, project:n, competitor:n
        """,
        fr="""
        emploi:n, contrat:n, client:n, employeur:n, compagnie:n, entreprise:n, firme:n, boite:n, poste:n,
        job:n, mandat:n, salaire:n, societe:n, equipe:n, concurrent:n, paie, temps plein, patron:n,
        organisation:n, banque, agence, jobs
        """,
    ),
    act(
        "also_works",
        en="""
        bill:v, billing, invoice:v, work:v, works, working, employed, employ:v, on the payroll, on their
        payroll, on payroll, hold:v, holds, have, has, had, juggle:v, juggling, keep:v, serve:v, paid by,
        under contract, contracted, log:v hours, hours for, attend:v, attending, maintain:v, combine:v,
        combining, salaried, collect:v, collecting, draw:v, hired by, moonlight:v, run:v, running, has been
        working, still with, still at, signed with
        """,
        fr="""
        facturer:v, travailler:v, employe:a, salarie:a, sur la liste de paie, occuper:v, jongler:v,
        garder:v, cumuler:v, detenir, detient, sous contrat, engage par, engagee par, paye par, payee par, a
        l'emploi, combiner:v, avoir, toucher:v, assister:v, mene, mener:v, a aussi, conserve, conserver:v,
        est encore, roule
        """,
    ),
    act(
        "hidden",
        en="""
        none disclosed, not disclosed, undisclosed, without telling, without telling us, never told us,
        never told, did not tell, didn't tell, not tell, not mention, never mentioned, did not mention,
        didn't mention, no need to mention, no need to tell, don't tell, do not tell, keep it quiet, keep it
        between us, between us, secretly, in secret, hid, hide:v, hidden, hiding, concealed, behind our
        back, behind our backs, without our knowledge, found out, we found out, discovered, we discovered,
        we learned, we learnt, turns out, turned out, it turned out, undeclared, not declared, without
        declaring, without asking, without our consent, without permission, without authorization, nobody
        knew, not aware, unaware, unknown to us, forgot to mention, omitted, never disclosed, without
        disclosing, caught, on the sly, denies it, phoned to say, called to say, wrote to say, unbeknownst
        """,
        fr="""
        sans nous le dire, sans le dire, sans leur dire, sans en parler, sans nous en parler, sans l'avoir
        declare, sans declarer, sans nous aviser, sans nous prevenir, sans prevenir, sans autorisation, sans
        permission, sans notre accord, en cachette, en secret, secretement, a notre insu, dans notre dos,
        n'en a pas parle, n'a jamais mentionne, n'a pas mentionne, jamais mentionne, pas mentionne, non
        declare:a, pas declare:a, jamais declare:a, n'a rien dit, n'a pas dit, ne nous a pas dit, ne l'a
        jamais dit, cache, cacher:v, cachait, on a appris, avons appris, on a decouvert, avons decouvert,
        decouvert, on apprend, s'avere, il s'avere, inutile d'en parler, pas besoin d'en parler, entre nous,
        on a su, non divulgue:a, ne nous a jamais, omis
        """,
    ),
    act(
        "same_hours",
        en="""
        same hours, same time, at once, at the same time, simultaneously, in parallel, concurrently, during
        our hours, during our working hours, during working hours, during work hours, on our time, on the
        clock, while working for us, while employed by us, while on our payroll, as well, on top of,
        alongside, besides, in addition, full time, full-time, during office hours, same period,
        overlapping, all day, too, elsewhere, still
        """,
        fr="""
        memes heures, meme temps, en meme temps, a la fois, simultanement, en parallele, pendant nos heures,
        durant nos heures, sur nos heures, pendant les heures de travail, en plus, aussi, egalement, temps
        plein, a temps plein, plein temps, ailleurs, encore, en double, par ailleurs
        """,
    ),
    act(
        "more_than_one",
        en="""
        other, another, second, two, three, four, five, several, multiple, many, both, additional,
        different, 2, 3, 4, more than one, extra, competing, parallel, other full-time, second full-time
        """,
        fr="""
        autre, autres, deuxieme, second, seconde, deux, trois, quatre, cinq, plusieurs, 2, 3, 4, plus d'un,
        plus d'une, double, differents, differentes
        """,
    ),
    act(
        "founded",
        en="""
        founded, incorporated, was created, was launched, was established, opened its doors, was only
        founded, came into existence, started operations, was registered, released, first released, came
        out, invented, launched, was born, shut down, closed, dissolved, went bankrupt, was acquired,
        created
        """,
        fr="""
        fondee, fonde, creee, cree, constituee, lancee, lance, ouverte, ouvert, immatriculee, sorti, sortie,
        ferme, fermee, dissoute, fait faillite, rachetee, n'a ouvert, n'a ete
        """,
    ),
    act(
        "graduated",
        en="""
        graduated, finished school, degree, high school, born, finished university, out of school
        """,
        fr="diplome, diplomee, fini ses etudes, ne en, nee en, secondaire, gradue",
    ),
    thing(
        "ref_person",
        en="""
        supervisor:n, former supervisor:n, manager:n, former manager:n, previous manager:n, boss, contact:n,
        contact person, team lead, person he listed, person she listed, people he listed, people she listed,
        former colleague:n, names he gave, names she gave
        """,
        fr="""
        superviseur:n, superviseure, gestionnaire:n, ancien gestionnaire, ancien patron, contact:n, personne
        citee, personnes citees, ancien collegue, anciens collegues, chef d'equipe, noms fournis
        """,
    ),
    act(
        "staffed",
        en="""
        on staff, on payroll, on the payroll, on the books, employed, worked there, on its staff, on their
        staff, works there, worked for them, on the team
        """,
        fr="""
        employe, employee, a l'emploi, au personnel, dans l'equipe, sur la liste de paie, travaille la,
        travaille chez eux
        """,
    ),
    act(
        "by_name",
        en="""
        by that name, under that name, with that name, of that name, by this name, under this name, matching
        that name
        """,
        fr="de ce nom, a ce nom, sous ce nom, portant ce nom, a son nom, du nom",
    ),
    act(
        "closed_down",
        en="""
        closed, shut down, dissolved, bankrupt, defunct, out of business, ceased operations, wound up
        """,
        fr="ferme, fermee, dissoute, faillite, cesse ses activites, n'est plus en activite",
    ),
    act(
        "no_such_employer",
        en="""
        no such company, no such employer, no such firm, no such business, no company by that name, no
        business by that name
        """,
        fr="""
        aucune entreprise de ce nom, aucune compagnie de ce nom, aucune societe de ce nom, aucun employeur
        de ce nom, pas d'entreprise de ce nom
        """,
    ),
    act(
        "reach",
        en="""
        get hold of, reach:v, get through to, speak to, speak with, talk to, contact:v, get in touch
        """,
        fr="joindre, rejoindre, parler a, communiquer avec, contacter:v",
    ),
    thing(
        "work_mail",
        en="""
        work e-mail, work email, company e-mail, company email, corporate e-mail, corporate email, company
        address, work address
        """,
        fr="""
        courriel professionnel, courriel d'entreprise, adresse professionnelle, adresse d'entreprise
        """,
    ),
)
