"""What candidates share with one another, and how they are known to us already."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "theirs",
        en="""
        their, theirs, them, with them, for them, of theirs, over there
        """,
        fr="""
        leur, leurs, le leur, la leur, les leurs, chez eux, pour eux, avec eux, la bas, d'eux
        """,
    ),
    act(
        "too",
        en="""
        too, also, as well, likewise
        """,
        fr="""
        aussi, egalement, de meme, itou
        """,
    ),
    act(
        "also_theirs",
        en="""
        shared with them, theirs too, one of theirs too
        """,
        fr="""
        aussi le leur, aussi la leur, egalement le leur, egalement la leur, aussi un des leurs
        """,
    ),
    thing(
        "other_candidate",
        en="""
        previous hire, former hire, previous employee, former employee, past employee, another candidate,
        another candidate's, other candidate:n, another applicant, another applicant's, other applicant:n,
        different candidate, different applicant, a different applicant, two candidates, two applicants,
        three candidates, three applicants, four candidates, four applicants, several candidates, several
        applicants, multiple candidates, multiple applicants, both candidates, both applicants, another
        file, other file, other files, two files, another application, other applications, two applications,
        three applications, several applications, previous candidate, previous applicant, former candidate,
        former applicant, earlier candidate, earlier applicant, rejected candidate, rejected applicant,
        another person who applied, someone who applied, a second candidate, second applicant, second
        candidate, another new hire, other new hires, other hires, another hire, other new hire, three other
        hires, another employee, other employee, another worker, other workers, a candidate we, an applicant
        we, candidate we rejected, applicant we rejected, candidate from last, applicant from last,
        candidate in another, applicant in another, another profile, other profile, other profiles, another
        résumé, another resume, another cv, other résumés, another contractor, other contractors, two
        contractors, a colleague who, unrelated applicant:n, unrelated candidate:n, two profiles, candidate
        we turned down, already on file, already in our system, already in our records, already in our
        database, candidate last, other job seekers, one we received, one we already have, one we had
        received, one submitted by, one sent by, that of a former, someone else's application, somebody
        else's application, another person's application, someone else's résumé, someone else's resume,
        someone else's file, another person's file, everyone else he, people we rejected, a person already,
        person who already applied, guy we rejected, guy we let go, hires of ours, two of our contractors,
        another name in our
        """,
        fr="""
        ancien employe, ancienne employee, employe precedent, autre candidat, un autre candidat, autre
        candidate, une autre candidate, autres candidats, autres candidates, deux candidats, deux
        candidates, trois candidats, plusieurs candidats, quatre candidats, autre postulant, un autre
        postulant, autre postulante, autres postulants, deux postulants, trois postulants, plusieurs
        postulants, autre dossier, un autre dossier, autres dossiers, deux dossiers, trois dossiers, autre
        candidature, une autre candidature, autres candidatures, deux candidatures, trois candidatures,
        plusieurs candidatures, candidat precedent, ancien candidat, ancienne candidate, candidat refuse,
        candidate refusee, candidat rejete, candidature precedente, autre recrue, autres recrues, une autre
        recrue, autre employe, autres employes, autre pigiste, autres pigistes, autre personne ayant
        postule, autre profil, autres profils, autre cv, autres cv, un deuxieme candidat, deuxieme candidat,
        deuxieme candidate, deux profils, autre consultant, deja au dossier, deja dans notre systeme, deja
        dans nos dossiers, candidat que nous avons, celle qu'on a recue, celui qu'on a recu, celle recue,
        celui recu, au dossier d'un autre, dans un autre dossier, celle d'un autre candidat, un gars qu'on
        a, une fille qu'on a, de trois postulants, de deux postulants, un ancien candidat
        """,
    ),
    thing(
        "other_someone",
        en="""
        different names, another name, under a different name, under another name, a different name, two names,
        two different names, two people, different people, people, persons, other persons, others, another
        account, each other, someone else, other people, somebody else's, someone else's, new name, second
        profile, second name, a second account, second account, second application, another fellow, another guy,
        another girl, another woman, another man, another person, a fellow we, a guy we, a woman we, another
        individual, old application, a different person, different person, another applicant's, some other
        applicant, an earlier one, one we received, one we got, one sent by, one someone else
        """,
        fr="""
        autre nom, un autre nom, noms differents, deux noms, sous un autre nom, deux personnes, personnes
        differentes, autre personne, l'un de l'autre, quelqu'un d'autre, autres personnes, nouveau nom, deuxieme
        profil, second profil, deuxieme nom, autre gars, autre fille, un autre gars, une autre fille, autre
        homme, autre femme, un gars qu'on, une fille qu'on, quelqu'un qu'on, deux noms differents, deuxieme
        candidature, une personne differente, personne differente, une autre qu'on, un autre qu'on, celle qu'on,
        celui qu'on, ce que quelqu'un d'autre
        """,
    ),
    thing(
        "contact_item",
        en="""
        gmail, hotmail, inbox, phone, phone number:n, cell number, mobile number, telephone, telephone number,
        number, cell, cell phone, e-mail, email, e-mail address, email address, e-mails, emails, ip, ip address,
        contact details, contact information, contact info, mailbox, device, computer, emergency contact,
        referee, reference, recovery e-mail, recovery email, recovery phone, browser fingerprint, telegram
        handle, skype id, line, landline, login, recovery number, e-mail account, email account, handset, skype,
        whatsapp, telegram, emergency number, mac address, fingerprint, ip block, mobile
        """,
        fr="""
        gmail, hotmail, telephone, numero de telephone, numero, cellulaire, numero de cellulaire, courriel,
        adresse courriel, adresse electronique, adresse ip, ip, coordonnees, appareil, contact d'urgence,
        repondant, reference, adresse de courriel, courriels, numeros, poste telephonique, ligne, mobile, compte
        courriel, numero d'urgence, numero de recuperation, telegram, whatsapp, empreinte du navigateur, adresse
        mail, boite courriel
        """,
    ),
    thing(
        "document_item",
        en="""
        cv, résumé:n, resume:n, cv text, cover letter:n, letter, document:n, portfolio:n, project description:n,
        passport, id, id number, sin, driver's licence, licence, licence number, file, pdf, template, metadata,
        work samples, work sample, code sample, code samples, projects, github, github profile, repository,
        repositories, document number, website, answers, test, solution, diploma, bio, motivation letter,
        application letter, wording, paragraphs, references, author, portrait, github page, gitlab, take-home,
        writing sample, essay, screenshot, screenshots, cover note, application text, career summary, summary,
        cvs, application, cover email, statement, personal statement, pitch
        """,
        fr="""
        cv, lettre de presentation, lettre de motivation, document:n, portfolio:n, passeport, piece d'identite,
        nas, permis, numero de permis, fichier, pdf, gabarit, metadonnees, echantillons, echantillon, code,
        projets, github, depot, numero de document, site web, reponses, test, solution, diplome, description,
        texte, paragraphes, lettre, numero de passeport, auteur, redacteur, page github, essai, resume de
        carriere, sommaire, capture, captures, texte de candidature, candidature, demande d'emploi,
        presentation, mot de presentation, dossier de candidature
        """,
    ),
    thing(
        "account_item",
        en="""
        bank account:n, account:n, account number:n, wallet:n, wallet address, payment account, payoneer,
        paypal, wise account, banking details, bank details, direct deposit, iban, payout account, deposit
        account, payout profile:n, payment profile:n, payee profile:n, payout id:n, payee id:n, payout destination:n,
        payee account:n, receiving account:n
        """,
        fr="""
        compte bancaire, comptes bancaires, compte:n, numero de compte, portefeuille:n, coordonnees
        bancaires, compte de paie, compte payoneer, compte paypal, iban, depot direct, profil de paiement, profil de
        versement, profils de paiement, profil de beneficiaire, identifiant de versement, identifiant de paiement,
        profil bancaire
        """,
    ),
    thing(
        "address_item",
        en="""
        address, home address, shipping address, delivery address, mailing address, street address, house,
        apartment, unit, same house, residence, civic address, that apartment, unit number, flat, suite, door,
        mailbox, street number, po box, basement, room, garage, shop, workshop, cottage, farm, doorstep, porch,
        place
        """,
        fr="""
        adresse, adresse de livraison, adresse postale, adresse domiciliaire, appartement, maison, logement,
        adresse du domicile, residence, adresse civique, numero d'appartement, suite, boite postale, casier,
        sous-sol, chambre, porte, garage, commerce, atelier, chalet, ferme, perron, palier
        """,
    ),
    thing(
        "face_item",
        en="""
        face, photo:n, picture:n, selfie:n, headshot, profile picture, profile photo, photograph, image, person,
        man, woman, guy, voice, candidate, portrait, profile shot, mugshot, likeness, avatar, appearance
        """,
        fr="""
        visage, photo:n, photographie, egoportrait, image, personne, homme, femme, photo de profil, tete, voix,
        portrait, egoportraits, frimousse, apparence, selfie:n, egoportrait:n
        """,
    ),
    act(
        "linked",
        en="""
        is the one, is that of, the one of, linked to, linked with, connected to, tied to, appears on, appears
        in, appear:v under, appears under, appeared under, used by, used on, used for, matches, match, found on,
        found in, associated with, registered to, applied under, applied before under, reapplied, re-applied,
        came back under, applied again, showed up, turned up, already seen, already applied, recurs, applied
        last, applied earlier, listed by, given by, submitted by, sent by, leads to, points to, redirects to,
        goes to, belongs to, lifted from, copied from, borrowed from, sits in, is listed for, is on file for,
        came from, come from, had already, has already, traced to, matches that of, same as that of, equally,
        attached to, filed by, filed under
        """,
        fr="""
        celle d', celui d', celle de, celui de, lie a, liee a, lie au, liee au, associe a, associee a, apparait,
        apparaissait, figure, utilise par, utilisee par, correspond, retrouve, retrouvee, se retrouve, a postule
        sous, postule sous, revenu sous, revenue sous, a repostule, repostule, deja vu, deja vue, rattache a,
        rattachee a, fourni par, fournie par, soumis par, soumise par, donne par, sert a, servi a, utilise
        aussi, postule, renvoie a, renvoie au, renvoie vers, mene a, mene au, pointe vers, redirige vers,
        appartient a, appartient deja, provient d', vient d', repris d', copie d', inscrit aussi, aussi inscrit,
        au dossier d', celui donne par, celle donnee par, identique a celui, identique a celle, redirige au
        """,
    ),
    thing(
        "kin_link",
        en="""
        sister, brother, spouse, wife, husband, roommate:n, married, couple, family, live together, lives with,
        living together, household, same household, same building, apartment building, same university, same
        school, same college, same city, same agency, former colleagues, worked together, same former employer,
        same previous employer, same position, same job, same role, same time, same day, same interview, same
        team, siblings, dorm, residence hall, same panel, same question:n, same first name, same last name, same
        surname, same manager, coincidence, namesake, both told us, both said so, both declared it, both
        disclosed it, twin, twins, twin brothers, twin sisters, brothers, sisters, cousins, mother and daughter,
        father and son, mother and son, father and daughter, in-laws, roommates, flatmates, housemates
        """,
        fr="""
        soeur, sœur, frere, conjoint:a, femme, mari, colocataire:n, colocs, coloc, couple, famille, vit avec,
        habite avec, habitent ensemble, vivent ensemble, meme menage, meme immeuble, meme universite, meme
        ecole, meme ville, meme agence, anciens collegues, meme poste, meme jour, meme equipe, meme residence,
        memes questions, meme prenom, meme nom de famille, meme gestionnaire, meme cohorte, coincidence,
        homonyme:n, residence etudiante, les deux l'ont dit, les deux nous l'ont dit, l'ont mentionne tous les
        deux, jumeaux, jumelles, freres, soeurs, cousins, cousines, mere et fille, pere et fils
        """,
    ),
    thing(
        "applicants",
        en="""
        applicants, candidates, new hires, hires, employees, workers, contractors, people, profiles, files,
        these two, those two, the two of them, the pair, our shortlist, the shortlist, finalists, shortlisted,
        job seekers, jobseekers
        """,
        fr="""
        candidats, postulants, recrues, employes, travailleurs, pigistes, personnes, profils, dossiers, ces
        deux, tous deux, toutes deux, les deux dossiers, les trois dossiers, finalistes, preselection, les
        postulantes, les candidates
        """,
    ),
    thing(
        "hopeful",
        en="""
        applicant:n, candidate:n, finalist:n, new hire:n, hire:n, recruit:n, job seeker:n, jobseeker:n,
        contractor:n, employee:n, freelancer:n, worker:n, consultant:n, interviewee:n, applicant's, candidate's,
        contractor's, employee's, developer we, engineer we, guy we, person we, woman we, man we, people we,
        fellow, new starter:n, job applicant:n, shortlisted, new joiner:n, starter, placement, intake
        """,
        fr="""
        candidat:a, postulant:a, recrue:n, pigiste:n, employe:a, travailleur:n, consultant:a, finaliste:n,
        contractuel:a, chercheur d'emploi, nouveau venu, finalistes, salarie:a, collaborateur:n,
        collaboratrice:n
        """,
    ),
    act(
        "earlier",
        en="""
        previous, former, past, earlier, prior, rejected, dismissed, existing, current, unsuccessful, fired,
        terminated, last year's, last month's, last week's, unrelated
        """,
        fr="""
        precedent:a, ancien:a, passe:a, anterieur:a, rejete:a, refuse:a, congedie:a, ecarte:a, existant:a,
        actuel:a, actuelle, renvoye:a
        """,
    ),
    act(
        "set_aside",
        en="""
        we rejected, we turned down, we let go, we dismissed, we screened, we dropped, we fired, we terminated,
        we passed on, we had rejected, we had turned down, we already rejected, we already know, we already
        have, already rejected, who applied, who had applied, who also applied, that applied, who was hired, who
        was rejected, who was fired, who was let go, from last, from the spring, from the fall, from the summer,
        from january, from february, from march, from april, from may, from june, from july, from august, from
        september, from october, from november, from december, in our system, in our database, in our records,
        in our files, in our pool, in another file, hired last, rejected last, rejected in, turned down in,
        hired in, let go last, on file, in the pipeline, for another position, for another role, for another
        job, we rejected tuesday, we hired last, we had last, we got last, we received in, we looked at, we
        turned away, we sent away, we passed over, we said no to, we declined, we refused, turned away in,
        turned away last, sent us in, sent us last, sent in last, we got in, we heard from in, who tried last,
        who tried in, we had in, last fall, last spring, last summer, last winter, last autumn
        """,
        fr="""
        ecarte:a, refuse:a, rejete:a, qu'on a ecarte, qu'on a refuse, qu'on a rejete, qu'on a embauche, qu'on a
        congedie, qui a postule, ayant postule, qui avait postule, de l'an dernier, de l'annee derniere, du mois
        dernier, de la semaine derniere, d'avril, d'aout, d'octobre, de janvier, de fevrier, de mars, de mai, de
        juin, de juillet, de septembre, de novembre, de decembre, dans notre systeme, dans nos dossiers, au
        dossier, deja refuse, embauche l'an, refuse en, ecarte en, pour un autre poste, dans un autre dossier,
        recu la semaine, recue la semaine, recue le mois, recu le mois, qu'on a recu, qu'on a deja, qu'on avait,
        recu en, que nous avons ecarte, du printemps, de l'automne, de l'ete, de l'hiver, du printemps dernier,
        de l'automne dernier, qu'on a laisse, qu'on a ecartee, qu'on a refusee, qu'on a rejetee, que nous avons
        refuse, que nous avons refusee, que nous avons rejete, qu'on avait refuse, qu'on avait refusee, qu'on
        avait ecarte, qu'on avait ecartee, venu avant, venue avant
        """,
    ),
    act(
        "reapplied",
        en="""
        reapplied, re-applied, applied under, applied before under, applied earlier under, already applied,
        applied again, came back, came back as, came back under, resurfaced, resurfaced as, applied last,
        applied twice, applied before as, second application, tried again, submitted again, applies again, back
        again as, back again under, back as, now as, now under, this time as, this time under, then again as,
        resubmitted, returned as, returned under, reappears, reappeared, re-emerged, second attempt under, three
        times under, twice under, once as
        """,
        fr="""
        repostule, a deja postule, deja postule, a repostule, revenu sous, revenue sous, postule sous, postule
        de nouveau, postule encore, est revenu, est revenue, deuxieme candidature, reapparu, reapparue, cette
        fois comme, cette fois sous, puis sous, maintenant sous, maintenant comme, de retour sous, de retour
        comme, revient sous, revient comme, reapparait, postule a nouveau sous, deux fois sous, trois fois sous
        """,
    ),
    act(
        "disgraced",
        en="""
        let go for fraud, let go, let go for, fired, fired for, terminated, terminated for, dismissed, dismissed
        for, flagged, we flagged, we fired, we dismissed, we let go, we terminated, fraudulent, fraudster,
        caught, exposed, under investigation, blacklisted, confirmed case, turned out to be fake, who was
        removed, kicked out, we rejected, contract we ended, whose contract we ended, ended for cheating, let go
        for cheating, fired for cheating, removed for cheating
        """,
        fr="""
        congedie pour fraude, congedie:a, renvoye:a, remercie:a, licencie:a, mis a la porte, mise a la porte,
        vire pour, viree pour, signale:a, demasque:a, sous enquete, exclu:a, pour fausse identite, pour fraude,
        qu'on vient de, qu'on a congedie, qu'on a renvoye, qu'on a vire, congedie pour tricherie, renvoye pour
        tricherie
        """,
    ),
    act(
        "theirs_too",
        en="""
        had theirs sent, had theirs delivered, had theirs shipped, have theirs sent, got theirs, get theirs,
        received theirs, receive theirs, receives theirs, gets theirs, sent theirs, gave too, gave as well, gave
        as theirs, used too, used as well, used before, gets paid, get paid, got paid, is paid, are paid, is
        being paid, are being paid, was paid, were paid, already receives, already gets, already uses, receives
        his, receives hers, gets his, gets hers, had his sent, had hers sent, had his delivered, had hers
        delivered, had sent theirs, shipped theirs, picks up his, also gave, also listed, also used, also lists,
        also gives, also uses, has listed, had listed, had given, had used, had asked for, signs in with, logs
        in with, signs up with, gets mail at, is reached at, uses to sign in, uses for
        """,
        fr="""
        a recu le sien, a recu la sienne, ont recu le leur, ont recu la leur, ont recu les leurs, recoit le
        sien, recoivent le leur, recoivent les leurs, fait livrer le sien, fait livrer la sienne, fait livrer
        les leurs, ont fait livrer le leur, fait envoyer le sien, fait expedier le sien, s'est fait livrer, se
        fait livrer, se sont fait livrer, se font livrer, est paye, est payee, sont payes, sont payees, se fait
        payer, se font payer, se fait deja payer, est deja paye, est deja payee, recoit sa paie, recoit deja,
        recoivent deja, avait donne, avaient donne, avait deja donne, a donne aussi, a aussi donne, donne aussi,
        avait fourni, avait indique, avait utilise, utilise deja, utilisait deja, avait demande, se connecte
        avec, s'identifie avec, s'en sert, se sert aussi
        """,
    ),
    thing(
        "one_another",
        en="""
        each other, one for the other, list one another, vouch for one another, know one another, recommend one
        another, with one another, refer one another, as references for one another
        """,
        fr="""
        l'un l'autre, les uns les autres, l'une l'autre, mutuellement
        """,
    ),
    thing(
        "same_individual",
        en="""
        same person, the same man, the same woman, same individual, one and the same person
        """,
        fr="""
        meme personne, le meme homme, la meme femme, meme individu
        """,
    ),
    thing(
        "same_name",
        en="""
        same name, own name, same first and last name, as himself, as herself
        """,
        fr="""
        meme nom, son propre nom, sous son nom
        """,
    ),
    thing(
        "shared_housing",
        en="""
        student residence, dormitory, dorm, residence hall, campus housing, student housing, boarding house, same apartment
        building, same apartment block, same tower, same condo, co-op housing, housing co-op, family
        home, shelter, share an apartment, share a flat, share a house, share a condo, shares an
        apartment, shares a flat, shares a house, shares a condo, sharing an apartment, sharing a flat,
        sharing a house, sharing a condo, shared an apartment, shared a flat, shared a house, shared a
        condo
        """,
        fr="""
        residence etudiante, residences etudiantes, residence universitaire, maison de chambres, meme immeuble, meme tour,
        cooperative d'habitation, logement etudiant, maison familiale, refuge, partage un appartement,
        partage un logement, partage une maison, partage un condo, partagent un appartement, partagent
        un logement, partagent une maison, partagent un condo
        """,
    ),
)
