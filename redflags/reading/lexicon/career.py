"""Work history, schools, references, prices of labour already apart: who employed, what was studied, who vouches."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "employer",
        en="""
        employer:n, former employer:n, previous employer:n, past employer:n, last employer, ex-employer,
        company, companies, firm:n, hr, hr department, human resources, former manager, previous manager,
        manager, former boss, boss, supervisor, former supervisor, previous company, former company, startup,
        the company listed, switchboard, reception, front desk, team lead, organization, organisation,
        workplace, listed employer, claimed employer, payroll department, his last, her last, agency, core team,
        ceo, cto, director, business, listed company, former colleagues, ex-colleagues, former colleague,
        employment, firm he lists, company he lists, outfit, startup he names, hospital, ministry, studio, lab,
        plant, consultancy, workshop, publisher, insurer, retailer, the shop, personnel department, payroll
        team, head office, hr lady, hr rep, staffing office, personnel office, people team, chief of staff,
        company he names, company she names, listed employers, listed companies, manufacturer, builder, maker,
        distributor, contractor firm, carrier, utility, municipality, city hall hr, ministry of, university hr,
        software house, agency he, agency she
        """,
        fr="""
        employeur:n, ancien employeur, anciens employeurs, dernier employeur, employeur precedent, entreprise:n,
        compagnie:n, societe:n, firme, rh, ressources humaines, ancien patron, patron, ancienne patronne,
        gestionnaire, superviseur, superviseure, ancienne entreprise, organisation, directeur, directrice,
        service de la paie, chef d'equipe, ancien gestionnaire, anciens collegues, ancien collegue, service des
        ressources humaines, agence, boite, hopital, ministere, studio, laboratoire, usine, cabinet, atelier,
        les rh, drh, service du personnel, employeur cite, employeur nomme, editeur, assureur, commerce, la
        direction, le patron, chef de service, employeurs cites, fabricant, manufacturier, constructeur,
        distributeur, municipalite, clinique, garage, magasin, entreprise citee, boite citee, chez un
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
        hired, never worked, has never worked, had never worked, did not work, didn't work, not employ:v, not
        worked, no such employee, no such person, not an employee, no employee, never on payroll, not on
        payroll, never been employed, never been an employee, wasn't employed, was not employed, never heard of,
        never heard of him, never heard of her, not heard of, does not know, doesn't know, don't know, do not
        know, did not know, didn't know, knows no, not recognise, not recognize, cannot find, could not find,
        couldn't find, can't find, no record of, no record, no records, no trace, no trace of, no file, not in
        their records, not in their system, not in its records, unknown to, unknown at, nobody by that name, no
        one by that name, nobody knows, nobody there, nobody remembers, no one knows, no one there, no one
        remembers, nobody at, no one at, has no memory, not on record, never part of, not listed, never was, no
        history of, nobody has heard, no one has heard, none of them, never really worked, never actually
        worked, did not really work, didn't really work, never set foot, doesn't recall, does not recall, do not
        recall, don't recall, can't place, cannot place, couldn't place, could not place, no one by this name,
        nobody called, no one called, no payroll, no employment, not affiliated, no affiliation, laughed,
        unknown there, no such badge, never had, never had an employee, has never had, disowns him, disowns her,
        can't find him, can't find her, cannot find him, cannot find her, could not find him, could not find
        her, couldn't find him, couldn't find her, find no one, found no one, finds no trace, found no trace, no
        such name, isn't on their books, not on their books, not on the books, was never on, no sign of him, no
        sign of her, no sign he, no sign she, not one of theirs, never one of theirs, a stranger to them, draws
        a blank, drew a blank, no recollection, does not ring a bell, doesn't ring a bell, not a soul, nobody
        recalls, no one recalls, have never seen him, have never seen her, had never seen him, never saw him,
        never saw her, no match in, not in payroll, not in any payroll, no paystub, no badge, no hr file, absent
        from payroll, absent from its, absent from their, knows nothing of him, knows nothing of her, knows
        nothing about him, knows nothing about her, knew nothing of him, knew nothing of her, knew nothing about
        him, knew nothing about her, has nothing on him, has nothing on her, nothing on file for him, nothing on
        file for her, never crossed their
        """,
        fr="""
        nie, nient, nier:v, dement, dementent, dementir, conteste, contester:v, n'a jamais travaille, jamais
        travaille, n'y a jamais travaille, pas travaille, n'a pas travaille, n'a jamais ete employe, n'a jamais
        ete employee, jamais ete employe, jamais ete employee, jamais employe, jamais employee, jamais embauche,
        jamais embauchee, n'a jamais embauche, ne le connait pas, ne la connait pas, ne connait pas, ne
        connaissent pas, connait pas, connaissent pas, jamais entendu parler, aucune trace, n'a aucune trace,
        aucun dossier, n'a aucun dossier, aucun employe, aucune employee, aucun souvenir, inconnu:a, ne figure
        pas, ne retrouve pas, ne trouve pas, ne retrouve aucune, ne trouve aucune, ne trouvent pas, ne trouve
        aucun, n'a pas trouve, pas de trace, personne de ce nom, personne a ce nom, personne ne le connait,
        personne ne la connait, personne ne se souvient, ne se souvient pas, n'a pas de dossier, pas de dossier,
        jamais fait partie, n'a jamais fait partie, ne le reconnait pas, aucun registre, ne reconnait pas,
        introuvable:n, jamais ete a son emploi, jamais eu d'employe, n'est pas dans leurs dossiers, jamais
        vraiment travaille, pas vraiment travaille, jamais mis les pieds, jamais eu, n'a jamais eu, ne la
        reconnait pas, aucun lien, aucun contrat, inconnu au bataillon, jamais signe, ne l'a jamais eu, ne les
        connait pas, n'a jamais vu, n'ont jamais vu, n'ont jamais entendu, n'a jamais entendu, n'ont jamais eu,
        n'ont jamais employe, n'ont jamais embauche, n'ont aucune trace, n'ont aucun dossier, n'ont personne,
        n'a personne, ne trouvent aucune, ne trouvent aucun, ne retrouvent, aucune fiche, aucun talon, aucune
        paie, aucun matricule, ca ne leur dit rien, ne leur dit rien, ne lui dit rien, ca ne lui dit rien,
        jamais vu passer, jamais vu cette, jamais mis, jamais figure, absent des, absente des, absent de la
        liste, n'est pas dans le, n'a jamais ete dans, aucun salarie, jamais ete salarie, jamais ete salariee,
        n'a jamais ete salarie, jura que, affirme n'avoir jamais, assure n'avoir jamais, dit n'avoir jamais,
        soutient n'avoir jamais, ne l'a jamais embauche, ne l'a jamais employe, ne l'a jamais vu, ne l'a jamais
        vue, ne l'a jamais embauchee, ne l'a jamais employee, ignore tout de lui, ignore tout d'elle, ignorent
        tout de lui, ignorent tout d'elle, ignore tout du, ignore tout de la, ignore jusqu'a son, ignorent
        jusqu'a son, ne sait rien de lui, ne sait rien d'elle, ne savent rien de lui, ne savent rien d'elle, n'a
        rien sur lui, n'a rien sur elle, n'a personne a ce nom, n'a personne de ce nom, n'ont personne de ce
        nom, n'ont personne a ce nom
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
        records, payslip:n, form, told the recruiter, told me, on the phone, in the interview, at interview,
        the file, the form, the résumé, the reference, her story, his story, first version, second version,
        both versions, screening call, cover letter, résumé says, background report, tax documents,
        employment letter, payslips, pay stubs, registrar, vendor
        """,
        fr="""
        cv, linkedin, profil linkedin, formulaire, candidature, reference, references, entrevue, entretien,
        portfolio, github, lettre, verification, profil, demande d'emploi, premiere entrevue, candidature
        precedente, ancien cv, employeur, employeurs, releve, releves, ce qu'il a dit, ce qu'elle a dit,
        feuillets fiscaux, formulaire de candidature, la reference, son recit, les versions, au telephone,
        en entrevue, a l'entrevue, premiere version, deuxieme version, le dossier, rapport de verification,
        talons de paie, releve d'emploi, lettre d'emploi, lettre de presentation, le registraire, nous a
        dit, a dit
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
        opened yet
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
        adolescent, encore adolescente, encore enfant
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
        department, institution, polytechnic school, business school, law school, grad school, registry office,
        university registrar, awarding body, certification body, licensing board, professional order, student
        union, co-op office, faculty office, dean, dean's office, degree clearinghouse, records office, student
        records, college registrar, training centre, technical college, vocational school, conservatory, school
        office, graduate school, the institute, trade school
        """,
        fr="""
        universite:n, college:n, ecole:n, cegep:n, polytechnique, institut, registraire:n, registrariat, bureau
        du registraire, faculte, etablissement:n, academie, bureau des diplomes, service des admissions, campus,
        institution, ordre professionnel, ecole de technologie, hec, uqam, universite laval, bureau de
        scolarite, service de scolarite, scolarite, doyen, decanat, secretariat, association des diplomes,
        centre de formation, conservatoire, ecole technique, ecole de metiers, service des dossiers, bureau des
        etudes, rectorat
        """,
    ),
    thing(
        "degree",
        en="""
        degree:n, diploma:n, bachelor's, bachelors, bachelor, master's, masters degree, msc, bsc, phd, graduate,
        graduation, graduated, graduate:v, student, alumnus, alumna, alumni, enrolment, enrollment, enrolled,
        enrol:v, enroll:v, transcript:n, certificate, credential:n, education, studies, studied, attended,
        attend:v, student number, certification, doctorate, parchment, graduation year, diploma number, degree
        number, certificate number, studies there, year of graduation, credits, student record, student file,
        enrollment record, programme he, program he, programme she, program she, thesis, dissertation, ph.d,
        doctoral, cohort, class of, mba, associate degree, bachelor's degree, master's degree, diplomas, studied
        there, certificate he, certificate she, qualifications, qualification, training certificate
        """,
        fr="""
        diplome:n, diplome:a, diplomer, baccalaureat, bac, maitrise, doctorat, dec, inscription, inscrit:a,
        etudiant:a, etudie, etudier:v, etudes, releve de notes, releves de notes, attestation, certificat,
        formation, finissant:a, gradue:a, frequente, graduation, scolarite, parchemin, numero d'etudiant,
        dossier etudiant, numero de diplome, annee d'obtention, annee de graduation, etudes la, credits, cours,
        grade, grades, these, promotion, cohorte, mba, certificat d'etudes, attestation d'etudes, brevet,
        licence universitaire, aec, dep, master, diplomes
        """,
    ),
    act(
        "no_record",
        en="""
        no record, no record of, no records, no trace, no trace of, no file, nothing on, nothing under, never
        enrolled, never enroled, never registered, never attended, never graduated, never studied, did not
        graduate, didn't graduate, did not attend, didn't attend, was never a student, never a student, not a
        graduate, not an alumnus, not listed, not on record, not in their records, not in the records, not in
        their database, not in their system, cannot find, can't find, could not find, couldn't find, unable to
        find, unable to locate, unable to confirm, unable to verify, could not confirm, couldn't confirm, cannot
        confirm, can't confirm, could not verify, couldn't verify, cannot verify, does not know, doesn't know,
        unknown to, not known, no student, no such student, no such graduate, no graduate, nobody, no one by
        that name, no match, nothing found, no enrolment, no enrollment, denies, dropped out, did not complete,
        didn't complete, never completed, never finished, did not finish, no evidence, not been issued, never
        issued, did not issue, didn't issue, not issue, never awarded, not awarded, no degree, no diploma, not
        confirmed, could not be confirmed, could not be verified, couldn't be verified, cannot be verified,
        can't be verified, not verified, unverifiable, cannot be confirmed, can't be confirmed, couldn't be
        confirmed, not be traced, does not recognise, does not recognize, has nothing, have nothing, find no,
        found no, find nothing, found nothing, shows no, not match any, does not match any, doesn't match any,
        not found, invalid, isn't in, is not in, not in the, zero hits, no hits, never got, never received,
        never obtained, did not obtain, didn't obtain, did not receive, didn't receive, left without, without
        graduating, without a degree, without finishing, never took, failed out, expelled, not complete:v,
        incomplete, no such, not aware of, never existed, never heard of, not theirs, is false, was false, are
        false, forged, fake, invalid number, does not match, doesn't match, not one of their, no alumnus, no
        alumna, unaware of, not issued by, revoked, drew a blank, turned up nothing, came up empty, comes up
        empty, nothing came up, nothing comes up, empty-handed, not registered, belongs to someone else, belongs
        to another, came back empty, comes back empty, come back empty, came up blank, returns nothing, returned
        nothing, returns no, came back negative, nothing, zilch, nada, nobody by, no one by, has him down as,
        has her down as, only audited, only enrolled, only took, one semester, one term, two semesters, never
        conferred, not conferred, never made it past, quit after, left after, dropped after, walked away from,
        flunked, washed out, never sat, never defended, never submitted, cannot trace, can't trace, could not
        trace, couldn't trace, unable to trace, no student by, unknown name, draws a blank, drew blanks, no
        degree was, degree was never, was never issued, were never issued, is not ours, isn't ours, not ours,
        not one of ours, disowns, does not list, doesn't list, do not list, lists no, shows nothing, show
        nothing, shows only, knows of no, disclaims, rejects, never heard, is unknown, are unknown, unheard of,
        did not earn, didn't earn, never earned, never actually finished, not actually finished, haven't
        finished, hasn't finished, short of credits, never got the paper, has no such, not mine, isn't mine, is
        not mine, knows nothing of him, knows nothing of her, knows nothing about him, knows nothing about her,
        knew nothing of him, knew nothing of her, knew nothing about him, knew nothing about her, has nothing on
        him, has nothing on her, nothing on file for him, nothing on file for her, never crossed their
        """,
        fr="""
        aucun dossier, pas de dossier, aucune trace, pas de trace, aucune inscription, jamais inscrit:a, n'a
        jamais ete inscrit, n'a jamais ete inscrite, n'a jamais etudie, jamais etudie, jamais frequente, n'a
        jamais frequente, jamais obtenu, n'a jamais obtenu, n'a pas obtenu, pas obtenu, jamais diplome, pas
        diplome, n'est pas diplome, n'est pas diplomee, n'a jamais recu, jamais termine, n'a pas termine, pas
        termine, jamais delivre, n'a pas delivre, n'a jamais delivre, jamais emis, n'a jamais emis, inconnu:a,
        ne connait pas, ne retrouve pas, ne trouve pas, ne trouve aucune, ne trouve aucun, ne retrouve aucun, ne
        retrouve aucune, n'a pas trouve, introuvable:n, n'a rien trouve, rien trouve, rien a ce nom, n'a rien,
        ne figure pas, ne figure dans, pas dans leurs dossiers, pas dans leur, impossible de confirmer,
        impossible de verifier, impossible a verifier, impossible a confirmer, ne peut confirmer, ne peut pas
        confirmer, n'a pas pu confirmer, n'a pu confirmer, pas pu confirmer, ne confirme pas, pas confirme:a,
        pas pu verifier, n'a pu etre confirme, invérifiable, aucun etudiant, aucune etudiante, aucun diplome,
        personne de ce nom, personne a ce nom, ne reconnait pas, nie, abandonne, non confirme:a, ne correspond a
        aucun, pas reconnu, n'existe pas, n'a pas pu etre verifie, n'a pas pu etre confirme, n'a pas ete
        confirme, aucun resultat, n'est pas au registre, pas ete retrouve, n'est pas dans, n'est pas inscrit,
        n'est pas inscrite, aucune mention, pas de mention, jamais fini, n'a jamais fini, pas fini, n'a pas
        fini, sans diplome, sans avoir termine, sans terminer, faux, fausse, contrefait:a, falsifie:a, jamais
        gradue, expulse:a, zero resultat, ne donne rien, n'a rien donne, chou blanc, aucune correspondance,
        appartient a un autre, appartient a quelqu'un, pas le leur, pas la leur, revoque:a, n'est jamais, aucune
        preuve, ne retrace pas, pas retrace, pas retracer, revient vide, revenue vide, revenu vide, est revenue
        vide, est revenu vide, revient bredouille, fait chou blanc, ne donne aucun, rien au nom, rien sous ce
        nom, n'a jamais decroche, pas decroche, jamais decroche, n'a pas decroche, jamais complete, n'a pas
        complete, pas complete, n'a jamais complete, abandonne apres, lache apres, lache avant, ai lache, j'ai
        lache, a lache, decroche avant, decroche apres, une session seulement, une seule session, un seul
        trimestre, jamais soutenu, n'a pas soutenu, n'a jamais soutenu, jamais depose, pas remis de diplome,
        jamais remis de, aucun releve, aucune attestation, aucun grade, jamais eu de diplome, n'a jamais eu de
        diplome, nulle part, n'y a jamais, n'y a pas, est inconnue, est inconnu, inconnue de, inconnu de,
        inconnue au, inconnu au, ne l'a pas dans, ne l'ont pas, ne l'a jamais vu, ne l'a jamais eu, ne lui a
        jamais, jamais entendu parler, ne reconnaissent pas, desavoue, ne l'a jamais diplome, rien de tel, ne
        recense aucun, n'a aucune, ne l'a jamais inscrit, sechee, jamais finie, ai jamais fini, ai jamais eu, ai
        pas fini, ai pas eu, ai pas obtenu, ai jamais obtenu, pas vraiment fini, pas vraiment obtenu, pas le
        mien, n'est pas le mien, n'est pas a moi, pas a moi, ignore tout de lui, ignore tout d'elle, ignorent
        tout de lui, ignorent tout d'elle, ignore tout du, ignore tout de la, ignore jusqu'a son, ignorent
        jusqu'a son, ne sait rien de lui, ne sait rien d'elle, ne savent rien de lui, ne savent rien d'elle, n'a
        rien sur lui, n'a rien sur elle, n'a personne a ce nom, n'a personne de ce nom, n'ont personne de ce
        nom, n'ont personne a ce nom
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
        not offer:v, never offered, doesn't offer, does not offer, did not offer, didn't offer, don't offer, not
        offered, no such programme, no such program, no such degree, no such major, no such course, no such
        department, not taught, does not teach, doesn't teach, was never offered, never been offered, never
        taught, not have that, not give, does not exist, doesn't exist, did not exist, didn't exist, never
        existed, not exist, discontinued before, never had, has no such, does not have, doesn't have, not
        accredited, unaccredited, no accreditation, degree mill, diploma mill, paper mill, bought online,
        bought, not recognised, not recognized, created after, not started until, didn't start until, shut down,
        closed years before, fictitious, non-existent, nonexistent, stopped offering, no longer offered, not
        exist at, isn't offered, is not offered, isn't taught, does not grant, doesn't grant, does not award,
        doesn't award, has never had, only offers, no such faculty, closed before, had closed, closed in, not a
        real school, not a real university, not a university, no campus, no such school, no such university, no
        such college, no accredited, shut down before, not founded until, was founded after, spelling mistake,
        misspelled, misspelt, typo, spelled wrong, wrong crest, wrong seal, wrong logo, wasn't offering, was not
        offering, not yet offer, did not yet offer, no such cohort, no such class, not launched until, launched
        after, opened after, founded after, only started, was only created, created in, closed its doors, shut
        its doors, does not run, doesn't run, never ran, has never run, stopped running, seal of another, crest
        of another, letterhead of another, seal is wrong, seal is from, signed by a dean who, misspells its,
        misspells the, spells its own, sold online, for sale online, accredited by nobody, recognized nowhere,
        recognised nowhere, mail-order, print shop, exists only online, does not appear in, doesn't appear in, a
        mill, diploma mills, degree mills, sells papers, sells diplomas, sells degrees, sells certificates,
        selling diplomas, selling degrees, for a fee, pay-for-a-degree, not worth the paper
        """,
        fr="""
        n'offre pas, n'offre aucun, n'a jamais offert, n'offrait pas, offre pas, offrait pas, pas offert, jamais
        offert, n'est pas offert, n'est pas donne, ne donne pas, ne donnait pas, n'existe pas, n'existait pas,
        n'a jamais existe, n'a jamais donne, jamais ete offert, jamais ete offerte, jamais ete donne, pas ete
        offert, existe pas, pas ce programme, pas de tel programme, aucun programme, aucun tel programme, usine
        a diplomes, moulin a diplomes, pas accredite:a, non accredite:a, non reconnu:a, pas reconnu:a, fictif:a,
        inexistant:a, n'a pas de programme, n'a pas ce programme, n'enseigne pas, achete en ligne, diplome
        achete, n'offre plus, plus offert, n'est plus offert, n'accorde pas, ne decerne pas, n'a jamais eu ce,
        n'a jamais eu de, n'offre que, ferme avant, fermee avant, avait ferme, fermee en, pas une vraie ecole,
        pas une vraie universite, aucune ecole de ce nom, aucune universite de ce nom, fondee apres, faute
        d'orthographe, mal orthographie, faute dans le nom, coquille, mauvais logo, mauvais sceau, n'existait
        pas encore, offrait meme pas, l'offrait pas, l'offrait meme pas, ne l'offre pas, ne l'offrait, l'a
        jamais offert, ne l'a jamais offert, n'a jamais existe a, promotion n'a jamais, cohorte n'a jamais,
        sceau d'une autre, celui d'une autre ecole, logo d'une autre, en-tete d'une autre, ouvert apres, ouverte
        apres, fondee plus tard, creee plus tard, cree plus tard, cree apres, creee apres, pas encore offert,
        vendu en ligne, vendus en ligne, en vente sur, acheter en ligne, reconnu nulle part, reconnue nulle
        part, accreditee par personne, doyen inexistant, aucune accreditation, sans accreditation, n'a aucune
        accreditation, faute dans son propre nom, vend des diplomes, vend des certificats, vendent des diplomes,
        moulin a, usine a papier, ne vaut pas le papier, ne vaut rien
        """,
    ),
    thing(
        "reference",
        en="""
        reference:n, referee:n, references provided, reference check:n, professional reference:n, former manager
        listed, reference letter:n, reference contact:n, reference's, referees', listed contact:n, all three
        references, his references, her references, reference person, refs, ref, referees, reference number:n,
        referee's, references', people he listed, people she listed, person he listed, person she listed,
        contacts he gave, contacts she gave, name he gave as, ex-boss, old boss, old bosses, old manager, old
        managers, old supervisor, former bosses, ex-manager, ex-managers, ex-bosses, managers he listed,
        managers she listed, manager he listed, manager she listed, supervisor he listed, supervisor she listed,
        boss he listed, past manager, past managers, recommender:n, recommendation letter:n, letter of
        recommendation, letters of recommendation, recommendation, endorser:n, guarantor:n, people who vouch,
        so-called supervisor, so-called manager, so-called boss, supposed supervisor, supposed manager, supposed
        boss, alleged supervisor, alleged manager, alleged boss, purported manager, person vouching, people she
        named, people he named, names he supplied, names she supplied, names he listed, names she listed,
        contacts he listed, contacts she listed, contacts provided, former lead, listed manager, listed
        supervisor, listed boss, boss she named
        """,
        fr="""
        reference:n, repondant:a, references fournies, references professionnelles, lettre de reference, lettres
        de recommandation, lettre de recommandation, personne de reference, personnes de reference, personnes
        citees, personne citee en reference, contact fourni, contacts fournis, repondants, ancienne patronne,
        anciens patrons, anciens gestionnaires, ancienne gestionnaire, ex-patron, ex-gestionnaire, ancien boss,
        vieux boss, mes anciens patrons, personne citee, gestionnaire cite, superviseur cite, recommandations,
        soi-disant chef, soi disant chef, soi-disant patron, soi-disant superviseur, soi-disant gestionnaire,
        pretendu chef, pretendu patron, pretendu superviseur, pretendu gestionnaire, garant:n, garante,
        personnes qu'il cite, personnes qu'elle cite, personne qu'il cite, personne qu'elle cite, personnes
        nommees, noms fournis, contacts donnes, contacts cites, ancien chef cite, ex-patronne, ex-chef,
        superviseur nomme, gestionnaire nomme, patron nomme, chef nomme, directrice citee, directeur cite, chef
        cite
        """,
    ),
    act(
        "unreachable",
        en="""
        unreachable, not be reached, cannot be reached, could not be reached, couldn't be reached, can't be
        reached, could not reach, couldn't reach, can't reach, cannot reach, unable to reach, not reach,
        impossible to reach, hard to reach, never answer:v, never answered, not answer, didn't answer, did not
        answer, don't answer, do not answer, doesn't answer, does not answer, no answer, no answers, never pick
        up, never picks up, not picked up, nobody picks up, no one picks up, nobody picked up, no one picked up,
        nobody answers, no one answers, nobody answered, no one answered, did not respond, didn't respond, never
        responded, not respond, never respond, never responds, no response, no reply, no replies, never replied,
        never reply, did not reply, didn't reply, not reply, not replied, not called back, never called back,
        never call back, never returned, did not return, didn't return, not returned, disconnected, out of
        service, not in service, number not in service, dead number, dead line, dead end, wrong number,
        voicemail only, goes to voicemail, go to voicemail, straight to voicemail, always voicemail, bounced,
        bounce:v, bounces, number does not exist, number doesn't exist, number is not assigned, unassigned,
        ignored our, silence, silent, nobody reachable, no one reachable, only reachable, cannot be contacted,
        could not be contacted, couldn't be contacted, can't be contacted, unable to contact, not be contacted,
        could not contact, couldn't contact, fake number, invalid number, number is invalid, ring out, rings
        out, refuses to talk, refused to talk, refused to speak, won't talk, will not speak, won't speak,
        refused to take a call, refuses phone calls, refuses a call, refuses to speak, not available by phone,
        will not take, won't take calls, ghost:v, number belongs to, not exist, do not pick up, don't pick up,
        does not pick up, doesn't pick up, did not pick up, didn't pick up, won't pick up, never calls back, no
        callback, no call back, no one calls back, no answer after, rings forever, just rings, keeps ringing,
        line is dead, number is dead, doesn't work, does not work, is disconnected, was disconnected, is not
        assigned, has been disconnected, number has changed, has vanished, has disappeared, nowhere to be found,
        not reply to, ignored our calls, ignored our emails, ignored every, ignores our, ignores calls, can't
        talk, cannot talk, not allowed to talk, refuses to pick up, not responding, failed to respond, failed to
        answer, failed to reply, unresponsive, non-responsive, pizza place, answering machine, e-mails bounce,
        emails bounce, mail came back, phone is off, hangs up, declined to speak, declined to talk, declined to
        comment, would not talk, wouldn't talk, would not speak, wouldn't speak, neither will get on, will not
        get on the phone, only wants to write, line's dead, line dead, dead phone, phone's dead, delivered none,
        gave none, neither ever, none of them answer, none of them answered, none answered, none called, none
        responded, none replied, none picked, not one answered, not one replied, not one called, not a single
        reply, no one ever, nobody ever, has not been reachable, have not been reachable, rings and rings, rings
        unanswered, left three, five voicemails, four voicemails, three voicemails, several voicemails, a
        pizzeria, pizza shop, a hair salon, a laundromat, a florist, stopped responding, fax tone, fax machine,
        mailbox is full, mailbox full, inbox full, cannot get hold, can't get hold, couldn't get hold, could not
        get hold, no luck reaching, unanswered, went unanswered, go unanswered, goes unanswered, never got back,
        never gets back, never get back, did not get back, didn't get back, has not got back, not got back,
        never writes back, ever picks up, ever pick up, ever writes back, ever answers, leads nowhere, lead
        nowhere, stood us up, no-show, will not come to the phone, won't come to the phone, avoid the phone,
        avoids the phone
        """,
        fr="""
        injoignable:n, impossible de joindre, impossible a joindre, impossibles a joindre, impossible de
        rejoindre, impossible a rejoindre, impossibles a rejoindre, impossible de parler, pas joignable, pas
        joignables, n'a pu etre joint, n'ont pu etre jointes, n'a pas pu etre joint, n'a pas pu etre jointe,
        n'ont pas pu etre jointes, n'ont pas pu etre joints, pas pu joindre, pas pu etre, pas reussi a joindre,
        n'avons pas pu joindre, n'avons pas reussi a joindre, incapable de joindre, incapable de rejoindre, ne
        repond pas, ne repond jamais, ne repond plus, ne repondent pas, ne repondent jamais, ne repondent plus,
        repond pas, repondent pas, n'a pas repondu, n'a jamais repondu, n'ont pas repondu, n'ont jamais repondu,
        jamais repondu, pas repondu, aucune reponse, sans reponse, pas de reponse, personne ne repond, aucune ne
        repond, aucun ne repond, aucune n'a repondu, aucun n'a repondu, n'a rappele, ne rappelle pas, ne
        rappelle jamais, ne rappellent jamais, ne rappellent pas, jamais rappele, n'a pas rappele, n'ont pas
        rappele, hors service, n'est plus en service, pas en service, plus en service, numero inexistant, numero
        invalide, n'est pas attribue, non attribue, boite vocale, messagerie vocale, repondeur, debranche,
        courriel rejete, courriels rejetes, courriel rebondit, rebondit, rebondissent, rejetes, reste
        silencieux, restent silencieux, refuse de parler, refusent de parler, refuse tout appel, refusent tout
        appel, muets, muettes, numero n'existe pas, n'existe pas, mauvais numero, ne decroche pas, ne decroche
        jamais, ne decrochent pas, jamais de retour, aucun retour, pas de retour, sonne dans le vide, sonne
        toujours, ligne coupee, ligne morte, numero coupe, numero mort, numero errone, numero change, ne
        rappelle plus, ne donnent pas suite, ne donne pas suite, n'a pas donne suite, n'ont pas donne suite, n'a
        donne aucune, ne retourne pas, ne retournent pas, ignore nos, ignorent nos, ne veut pas parler, ne
        veulent pas parler, ne parlent pas au telephone, ne parle pas au telephone, introuvable:n, a raccroche,
        raccroche, courriel revient, courriels reviennent, pizzeria, boite pleine, ligne est morte, telephone
        mort, coupee, aucun des deux, aucune des deux, aucun n'a rappele, aucune n'a rappele, aucun ne rappelle,
        personne ne rappelle, personne ne decroche, n'a jamais rappele, n'ont jamais rappele, ne rappellent, ne
        decrochent, restes sans reponse, restee sans reponse, restes lettre morte, lettre morte, lettres mortes,
        messages sans reponse, appels sans reponse, tombe sur une boite, tombe sur un repondeur, tombe sur un
        salon, salon de coiffure, tonalite de fax, telecopieur, boite est pleine, n'arrive pas a joindre,
        n'arrive pas a parler, n'arrive pas a rejoindre, pas moyen de joindre, pas moyen de rejoindre, pas moyen
        de parler, impossibles a, silence radio, aucune nouvelle, sans nouvelles, aucun signe de vie, ne donnent
        aucun signe, ne donne aucun signe, introuvables, ne menent nulle part, ne mene nulle part, evitent le
        telephone, evite le telephone, fuient le telephone, ne prennent pas nos, ne prend pas nos, filtre nos,
        filtrent nos, sonne occupe, jamais disponible, jamais disponibles, reviennent, nous reviennent, revient
        avec, rebondi, rebondie
        """,
    ),
    act(
        "free_mail",
        both="gmail, hotmail, yahoo, outlook.com, protonmail, proton mail, gmx, tutanota, icloud",
        en="""
        webmail, free webmail, free e-mail, free email, free mail, freemail, personal e-mail, personal email,
        personal e-mails, personal emails, personal mail, private e-mail, private email, generic e-mail, generic
        email, personal address, personal addresses, personal account, personal accounts, personal inbox,
        personal inboxes, gmail address, gmail addresses, not a company address, not a company e-mail, not a
        company email, no company address, no company e-mail, no company email, no corporate email, no corporate
        e-mail, no work email, no work e-mail, not a corporate, not from a company, not from the company,
        non-corporate, not use a company, same gmail, gmails, private addresses, mobile number only, personal
        phone:n, personal cell, gmail box, gmail account, gmail accounts, yahoo address, hotmail address,
        outlook address, proton address, private inbox, private mailbox, web mail, free account, free provider,
        consumer email, consumer e-mail, home email, non-business, no business email, no business address, no
        official address, no official email, without a company address, without a company email, without a work
        email
        """,
        fr="""
        adresse personnelle, adresses personnelles, courriel personnel, courriels personnels, courriel prive,
        adresse gratuite, adresses gratuites, courriel gratuit, adresse gmail, adresses gmail, adresse hotmail,
        courriel generique, pas d'adresse professionnelle, aucune adresse professionnelle, aucun courriel
        professionnel, pas de courriel professionnel, pas d'adresse d'entreprise, aucune adresse d'entreprise,
        aucun courriel d'entreprise, pas de courriel d'entreprise, messagerie gratuite, messagerie personnelle,
        boite personnelle, boites personnelles, adresses courriel personnelles, adresse courriel personnelle,
        compte personnel, cellulaire personnel, compte gmail, comptes gmail, boite gmail, adresse yahoo, adresse
        outlook, adresse privee, adresses privees, messagerie privee, aucun courriel officiel, pas de courriel
        officiel, aucune adresse officielle, sans adresse d'entreprise, sans courriel d'entreprise, sans
        courriel professionnel, adresse perso, courriel perso, adresses perso
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
        no link to, no connection to, no ties to, unrelated to, never heard, does not know, doesn't know, did
        not know, didn't know, don't know, do not know, barely knows, barely knew, hardly knows, hardly knew,
        never heard of, never worked with, had never worked, has never worked, never worked, never met, not
        remember, doesn't remember, does not remember, did not remember, didn't remember, not recall, could not
        describe, couldn't describe, can't describe, cannot describe, could not say, couldn't say, could not
        name, couldn't name, not familiar, unaware, no idea who, no such person, not work there, doesn't work
        there, does not work there, never worked there, not employed, not found, cannot be found, could not be
        found, couldn't be found, does not exist, doesn't exist, not exist, fake, fictitious, fabricated,
        invented, bogus, made up, forged, unknown, unknown at, unknown to, not on linkedin, no trace, no trace
        of, denied, denies, could not confirm, couldn't confirm, not confirm, not listed, not recognise, not
        recognize, nobody by that name, no one by that name, no record, did not recognise, did not recognize,
        didn't recognise, didn't recognize, no relationship, unable to describe, mixed up, contradict:v,
        contradicted, got his name wrong, got her name wrong, wrong person, not a former, never supervised,
        never managed, not real, a relative, is his brother, is her brother, is his wife, is her husband, his
        own number, her own number, own phone number, candidate himself, candidate herself, himself, herself,
        his brother, her brother, his cousin, a friend, turned out to be, posing as, pretending, not a real
        manager, not a real person, not a manager, never managed him, never managed her, can't recall, couldn't
        recall, could not recall, is not real, isn't real, is his roommate, is her roommate, is his friend, is
        her friend, is his cousin, is her sister, friend of his, friend of hers, related to him, related to her,
        relative of, could not say what, couldn't say what, knew nothing, no idea what he did, no idea what she
        did, sounded like the candidate, sounds like the candidate, is the candidate, was the candidate, is
        himself a candidate, never left, profile created, created last, no online trace, no letterhead, turned
        out to be his, turned out to be her, turns out to be his, turns out to be her, is actually his, is
        actually her, was actually his, was actually her, is really his, is really her, is in fact, was in fact,
        knows nothing about, knew nothing about, knows nothing of, knew nothing of, no memory of, disowns,
        disowned, never wrote, did not write, didn't write, never signed, did not sign, didn't sign, signature
        is not, signature isn't, wrong department, got the years wrong, got the dates wrong, gets the dates
        wrong, his roommate, her roommate, his wife, her husband, his sister, her sister, his mother, his
        father, her mother, her father, lives with him, lives with her, lives at the same, shares an address,
        shares his address, his best friend, his own cousin, hung up when, denies ever, denied ever, denies
        knowing, denied knowing, denies having, denies writing, denied writing, doesn't remember him, doesn't
        remember her
        """,
        fr="""
        aucun lien avec, aucun rapport avec, ne connait pas, ne connaissait pas, ne connaissent pas, connait
        pas, connait a peine, connaissait a peine, ne le connait pas, ne la connait pas, jamais entendu parler,
        jamais travaille avec, jamais travaille, n'a jamais travaille, jamais rencontre, ne se souvient pas, se
        souvient pas, ne se rappelle pas, incapable de decrire, incapable de dire, n'a pas su decrire, n'a pas
        su dire, ne savait pas, ne sait pas, aucune idee, inconnu:a, introuvable:n, n'existe pas, n'existent
        pas, existe pas, fictif:a, bidon, invente:a, faux, fausse, fausses, ne travaille pas, n'y travaille pas,
        aucune trace, nie, a nie, ne reconnait pas, n'a pas reconnu, ne le reconnait, ne la reconnait, ne
        confirme pas, n'a pas confirme, se contredit, se contredisent, personne de ce nom, forge, falsifie:a,
        son propre numero, un ami, son frere, sa soeur, son cousin, lui meme, elle meme, candidat lui meme, un
        proche, jamais supervise, pas un vrai gestionnaire, pas une vraie, jamais gere, ne se rappelait pas, ne
        se souvenait pas, n'est pas reel, est en fait, est son ami, est son cousin, est son frere, est sa soeur,
        est son colocataire, un ami a lui, une amie a elle, parent avec, ne peut pas dire ce, ne pouvait pas
        dire ce, n'a pas pu dire ce, n'a pas pu decrire, ne savait rien, ne sait rien, aucune idee de qui, le
        candidat lui meme, la candidate elle meme, sonnait comme le candidat, profil cree, sans en tete,
        ignorait tout, ignore tout, ignoraient tout, ignorent tout, ne savaient rien, n'a jamais ecrit, n'a pas
        ecrit, n'a jamais signe, n'a pas signe, signature n'est pas, s'avere etre son, s'avere etre sa, etait en
        fait, en realite, est en realite, etait en realite, son coloc, sa coloc, son colocataire, sa blonde, son
        chum, sa mere, son pere, sa tante, son oncle, son voisin, sa voisine, sa femme, son mari, vit avec lui,
        vit avec elle, habite avec lui, habite avec elle, meme adresse que, nie l'avoir, nie avoir, nie le
        connaitre, nie la connaitre, dit ne pas, dit ne jamais, affirme ne pas, affirme ne jamais, n'a jamais eu
        ce, jamais eu affaire, n'a jamais dirige, n'a jamais supervise, desavoue, renie, ne le replace pas, ne
        la replace pas, ne voit pas qui
        """,
    ),
    act(
        "same_sound",
        en="""
        same voice, same person, same number, same phone, same phone number, same address, same e-mail, same
        email, same e-mail address, same domain, same wording, same words, same sentences, same text, same ip,
        same contact, sound the same, sounded the same, sounds the same, sound alike, sounded alike, sounded
        like the same, sound like the same, sounds like the same, sounded like him, sounds like him, sounded
        like her, sounds like her, sounded like the candidate, sounds like the candidate, candidate's voice,
        candidate's own, own number, own phone, own mobile, identical, word for word, one person, single person,
        a single number, same line, same company nobody, same handwriting, same style, same phrases, share a
        phone, share one, share a, share the, all share, identical letters, identical wording, each other's, one
        and the same, written by the same hand, same signature, both signed by, the same typos, same typos, same
        mistakes, same spelling, same template, same device, same landline, same extension, from the same phone,
        from the same line, from one phone, from one number, mirror each other, echo each other, at the same,
        same kitchen, same house, same desk, same room, same apartment, same place, same phone line, both ring,
        all ring, to the same, same mailbox, same man, same woman, one phone
        """,
        fr="""
        meme voix, meme personne, meme numero, meme telephone, meme numero de telephone, meme adresse, meme
        courriel, meme adresse courriel, meme domaine, memes mots, memes phrases, meme texte, meme ip, meme
        contact, mot pour mot, identique, identiques, une seule personne, meme ligne, voix du candidat, voix de
        la candidate, propre numero, numero du candidat, numero de la candidate, meme style, meme formulation,
        memes formulations, partagent, meme boite, meme ecriture, au mot pres, meme main, memes fautes, memes
        coquilles, meme signature, meme gabarit, meme poste telephonique, meme appareil, meme modele, un seul
        numero, une seule adresse, un seul telephone, se font echo, meme timbre, meme correspondant, memes
        tournures, le meme individu, le meme homme, la meme femme, au meme, a la meme, meme cuisine, meme
        maison, meme bureau, meme logement, meme appartement, meme endroit, meme boite aux lettres, meme adresse
        postale
        """,
    ),
    act(
        "scripted",
        en="""
        script, scripted, from a script, reading from, read from, reading a, recite:v, recited, reciting,
        rehearsed, rehearse:v, read out, reading out, reading aloud, prepared text, prepared answers, copied and
        pasted, pasted, memorised, memorized, by heart, canned, boilerplate, generic, formulaic, vague,
        one-line, evasive, identical, word for word, same template, same phrases, letter for letter, verbatim,
        copy-paste, copy paste, carbon copies, off a card, off a sheet, from a sheet, from a card, from a paper,
        from notes, coached
        """,
        fr="""
        script, scripte:a, lire un texte, lisait un texte, lisait ses reponses, lit un texte, recite, reciter:v,
        recitait, recitaient, appris par coeur, par coeur, par cœur, texte prepare, reponses preparees,
        repete:a, copie-colle, copie colle, generique:n, vague:n, evasif:a, identiques, mot pour mot, au mot
        pres, meme gabarit, memes phrases, memes tournures, copier-coller, d'une feuille, sur une feuille, fiche
        sous les yeux, coache:a, calque:a
        """,
    ),
    act(
        "no_independent",
        en="""
        no independent contact, only contact, only the contact, supplied by the candidate, provided by the
        candidate, given by the candidate, candidate supplied, candidate provided, candidate-supplied,
        candidate-provided, only the number he gave, only the number she gave, number the candidate gave, only
        through the candidate, no company line, nobody reachable on a company line, not through the company, not
        via the company, no company switchboard, switchboard does not know, switchboard doesn't know,
        switchboard has no, company switchboard has no, not found on the company, no listing, no public trace,
        no footprint, no presence, no independent, not independently, independent contact not found, could not
        be independently, only friends, only relatives, only family, refuses to give, refuse to give, refused to
        give, would not give, won't give, refuses to provide, refused to provide, would not provide, won't
        provide, cannot provide, can't provide, could not provide, couldn't provide, unable to provide, no
        references, no reference, refuses to name, did not provide, didn't provide, not provide, not give,
        refuses to share, refused to share, won't share, will not provide, will not give, declined to provide,
        declines to provide, declined to give, not want us to, doesn't want us to, does not want us to, asked us
        not to, not contact, not call, not to call, not to contact, not to phone, domain registered, domain was
        registered, domain created, domain was created, misspelled domain, look-alike domain, lookalike domain,
        delivered none, gave none, supplied none, provided none, provides none, gives none, never gave, never
        supplied, never provided, don't call, do not call, don't contact, do not contact, rather you did not
        call, rather you didn't call, rather you called no one, please don't call, not comfortable with you
        calling, prefers we not call, would rather we not, prefers we don't, balks at giving, balked at giving,
        keeps promising, no names, no contacts, no names to give, have none to give, has none to give, no
        referees, cannot name a single, can't name a single, can't name anyone, cannot name anyone
        """,
        fr="""
        aucun contact independant, pas de contact independant, seul contact, fourni par le candidat, fournie par
        le candidat, fournies par le candidat, fournis par le candidat, fourni par la candidate, fournies par la
        candidate, fournis par la candidate, ligne de l'entreprise, aucune ligne, standard ne, standard de
        l'entreprise, aucune presence, aucune trace publique, refuse de donner, refuse de fournir, refuse de
        nommer, ne veut pas donner, ne veut pas fournir, n'a pas fourni, ne fournit aucune, n'a fourni aucune,
        aucune reference, pas de reference, pas de references, incapable de fournir, ne peut fournir, ne peut
        pas fournir, que des amis, seulement des amis, seulement des proches, ne veut pas qu'on, ne souhaite pas
        qu'on, demande de ne pas, ne pas appeler, ne pas communiquer, ne pas contacter, domaine enregistre,
        domaine cree, n'en a pas, n'en ai pas, j'en ai pas, j'en ai aucune, n'a fourni personne, n'a donne
        personne, aucun nom, aucune coordonnee, n'appelez personne, appeliez personne, n'appelez pas, ne
        contactez pas, ne contactez personne, ne les appelez pas, qu'on n'appelle, qu'on n'appelle pas, qu'on
        n'appelle personne, mieux que vous n'appeliez, que vous n'appeliez, pas a vous donner, pas a donner,
        promet toujours, tarde a fournir, rien fourni, rien donne, n'a jamais fourni, n'a jamais donne,
        incapable de nommer
        """,
    ),
    act(
        "other_job",
        en="""
        rival firm, rival company, rival employer, a rival, other job:n, another job, second job, other jobs,
        other full-time, another full-time, second full-time, two full-time, several full-time, multiple
        full-time, other employer:n, another employer, second employer, concurrent jobs, side job:n, other
        positions, another position, second position, other role, another role, dual employment, overemployed,
        overemployment, double employment, moonlighting, moonlight:v, other payroll, two payrolls, two salaries,
        simultaneous jobs, full time elsewhere, full-time elsewhere, employed elsewhere, works elsewhere,
        working elsewhere, job elsewhere, work elsewhere, other standups, other standup, parallel job, second
        active payroll, another active payroll, other employers, both jobs, do both jobs, two full-timers, two
        employments, client's private, different employer, different firm today, day job, other day job,
        full-time post elsewhere, full time post elsewhere, position elsewhere, role elsewhere, contract
        elsewhere, on their team too, on someone else's, none of it ours, other work during, other people's
        work, other gigs, second gig, another gig, multiple gigs, two gigs, several gigs, second salary, other
        salary, another salary, two paycheques, two paychecks, two bosses, second client, full-time for another,
        keeps his old, keeps her old, previous employer still, still employed, still employed by, still employed
        at, still works for, still works at, still working for, still working at, still on the payroll, still at
        his old, never left his, never left her, never quit his, never quit her, current full-time role, current
        role elsewhere, undisclosed job, undisclosed work, undisclosed employer, undisclosed position,
        undisclosed contract, second post, other post, hidden post, another post, third job, third employer, two
        posts, paid elsewhere, wage elsewhere, salary elsewhere, paid by another, elsewhere too, someone else's
        payroll, a permanent job at, permanent job, permanent position at, full-time somewhere else, full time
        somewhere else, day job at, works days at, works for a rival, second desk, second employment, other
        full-timer, another full-timer, another permanent, second permanent, other permanent, three full-time,
        holds down two, holds down three, holding down two, two laptops from, three laptops from, second work
        laptop, another company's laptop, another firm's laptop, other company's laptop, another company's
        stand-up, another company's standup, double-dipping, double dipping, double-booked, two masters, three
        bosses, outside job, outside employment, a job on the side, job on the side, still on staff at, still
        staff at, also on staff at, also on the books, also on payroll at, on their payroll too, on another
        payroll, also employed by, also employed at, also works full time, also works full-time, employed full
        time at, employed full-time at, also salaried, also has a job, second ft job, second ft, two ft jobs,
        has another job, have another job, my other job, his other job, her other job, their other job, keeping
        my other, keep my other, keeps his other, keeps her other, my regular job, keep my job, keep my current
        job, keep my full-time
        """,
        fr="""
        entreprise rivale, firme rivale, un rival, autre emploi, un autre emploi, autres emplois, deuxieme
        emploi, second emploi, double emploi, autre employeur, autres employeurs, un autre employeur, autre
        poste, deuxieme poste, emploi ailleurs, travaille ailleurs, travailler ailleurs, temps plein ailleurs,
        cumul, cumule, cumuler:v, cumul d'emplois, emplois simultanes, emploi a temps plein ailleurs, ailleurs a
        temps plein, deux salaires, emploi parallele, employe ailleurs, employee ailleurs, les deux emplois,
        deuxieme job, autre job, un autre job, une autre job, d'autres jobs, autre boulot, deuxieme boulot,
        double paie, deux paies, deux patrons, autre patron, deuxieme patron, deuxieme client, poste permanent
        chez, poste ailleurs, contrat ailleurs, emploi cache, emploi non declare, emploi dissimule, travail non
        declare, encore employe, encore employee, encore a l'emploi, encore chez son ancien, toujours employe,
        toujours employee, toujours a l'emploi, n'a jamais quitte son, n'a jamais quitte l'autre, ailleurs a
        temps, employeur non declare, mandats caches, ailleurs en meme temps, emplois a distance, second poste,
        autre poste permanent, poste permanent, emploi permanent, troisieme emploi, troisieme employeur, paye
        ailleurs, payee ailleurs, salaire ailleurs, paie ailleurs, temps plein chez, a temps plein chez, plein
        temps chez, bosse ailleurs, bosser ailleurs, travaillait ailleurs, un autre quart, deuxieme quart, trois
        postes, autre portable d'entreprise, deux portables d'entreprise, portable d'une autre compagnie,
        portable d'une autre entreprise, trois patrons, double salaire, deux temps plein, deux temps pleins, job
        steady, jobs steady, deuxieme boite, un autre patron, a son propre compte chez, encore au service de,
        toujours au service de, reste employe, reste employee, encore en poste, toujours en poste, aussi
        salarie, aussi salariee, aussi employe, aussi employee, egalement salarie, egalement employe, garderais
        mon autre, garde mon autre, garder mon autre, garde mon emploi, garder mon emploi, garder mon poste,
        garde son autre, conserve son autre, conserve son emploi, mon emploi de jour, mon travail regulier, mon
        emploi regulier
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
        notice, gave notice, resign:v, leaving my current, leave my current, quit my current, with our consent,
        agreed, declared, approved, volunteers, volunteer:v, weekend:n, evening:n, evening class, teaches,
        part-time, part time, student job, board member, ended, last year, previously, left, has left, before
        joining, hobby, non-profit, allowed, permitted, laid off, unpaid, used to, finished, quit my, quit his,
        quit her, resigned from, left my, left his last, left her last, i left, while i was a student, as a
        student, student, back in, both clients knew, clients knew, client knew, both knew, everyone knew,
        half-time, knew about, with our ok, with our approval, with our blessing, told us on, declared on, ended
        in, until, no other, before he joined, before she joined, before coming, before us, laid off by,
        ex-employer, former job, last day, nothing else on the side, no side job, stopped working there, no
        longer works, retired from, declared at, declared when, when hired, said so in the interview, told us
        at, on file with us, outside our hours, outside work hours, outside his hours, outside her hours, on
        sundays, on saturdays
        """,
        fr="""
        preavis, avis de depart, deux semaines d'avis, demission, demissionner:v, quitter mon emploi, quitte mon
        emploi, declare:a, divulgue:a, approuve:a, autorise:a, avec notre accord, benevole:n, benevolat, fin de
        semaine, fins de semaine, soir, soirs, enseigne, temps partiel, a temps partiel, termine, precedent,
        annee derniere, conseil d'administration, quitte, permis, organisme, j'ai quitte, a quitte, quitte en,
        jobs d'etudiant, job d'etudiant, etudiant:a, les deux clients, savaient, savait, au su de, mi-temps, au
        courant, avec notre ok, nous l'a dit, comme prevu, approuve par, n'a pas d'autre, aucun autre, aucune
        autre, jusqu'en, jusqu'a, avant d'arriver, avant de commencer, avant son arrivee, ancien emploi, ancien
        poste, ancien mandat, ancienne job, dernier jour, derniere journee, ne travaille plus, retraite de,
        declare a l'embauche, l'avait declare, l'a declare, hors de nos heures, en dehors de nos heures, hors
        des heures, le dimanche, le samedi, un soir par, les soirs
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
        gig:n, team:n, salaries, salaried job:n, startup:n, start-up:n, engagement:n, role:n, business,
        organisation:n, organization:n, agency, full-time job:n, full-time position:n, full time job:n,
        employment, customer:n, boss, bosses, project:n, competitor:n, shop:n, outfit:n, insurer, hospital,
        rival:n, tickets, client's slack, slack, slack workspace:n, work calendar:n, calendars, standup,
        stand-up, laptops from, payslips, employers
        """,
        fr="""
        emploi:n, contrat:n, client:n, employeur:n, compagnie:n, entreprise:n, firme:n, boite:n, poste:n, job:n,
        mandat:n, societe:n, equipe:n, concurrent:n, temps plein, patron:n, organisation:n, banque, agence,
        jobs, agenda:n, banque:n, hopital, assureur, rival:n, billets, espace slack, slack, melee, quart:n,
        clients, boites, ministere
        """,
    ),
    act(
        "also_works",
        en="""
        bill:v, billing, invoice:v, work:v, works, working, employed, employ:v, on the payroll, on their
        payroll, on payroll, hold:v, holds, have, has, had, juggle:v, juggling, keep:v, serve:v, paid by, under
        contract, contracted, log:v hours, hours for, attend:v, attending, maintain:v, combine:v, combining,
        salaried, collect:v, collecting, draw:v, hired by, moonlight:v, run:v, running, has been working, still
        with, still at, signed with, paid at, on the books, clocks in, clock:v in, on staff, has a desk, draws
        a, earning, earns, on duty, reports to, reporting to, answers to, moonlights
        """,
        fr="""
        facturer:v, travailler:v, employe:a, salarie:a, sur la liste de paie, occuper:v, jongler:v, garder:v,
        cumuler:v, detenir, detient, sous contrat, engage par, engagee par, paye par, payee par, a l'emploi,
        combiner:v, avoir, toucher:v, assister:v, mene, mener:v, a aussi, conserve, conserver:v, est encore,
        roule, pointer:v, pointe chez, paye chez, payee chez, bosser:v, bosse, au service de, sur les listes,
        releve de, en poste, aux livres de, mes journees, ses journees
        """,
    ),
    act(
        "hidden",
        en="""
        none disclosed, not disclosed, undisclosed, without telling, without telling us, never told us, never
        told, did not tell, didn't tell, not tell, not mention, never mentioned, did not mention, didn't
        mention, no need to mention, no need to tell, don't tell, do not tell, keep it quiet, keep it between
        us, between us, secretly, in secret, hid, hide:v, hidden, hiding, concealed, behind our back, behind our
        backs, without our knowledge, found out, we found out, discovered, we discovered, we learned, we learnt,
        turns out, turned out, it turned out, undeclared, not declared, without declaring, without asking,
        without our consent, without permission, without authorization, nobody knew, not aware, unaware, unknown
        to us, forgot to mention, omitted, never disclosed, without disclosing, caught, on the sly, phoned to
        say, called to say, wrote to say, unbeknownst, behind everyone's back, behind his manager's back, hid
        from us, kept from us, kept it from, kept quiet, left out, never said, did not say, didn't say, said
        nothing, without a word, not on his application, not on her application, never came clean, he did not
        mention, she did not mention, he never mentioned, she never mentioned, unreported, under the radar,
        please don't tell, not a word, failed to mention, failed to disclose, failed to declare, denied having,
        won't know, will not know, doesn't know, does not know, don't know about, must not know, shouldn't know,
        should not know, needn't know, need not know, has to know, have to know, needs to know, no word to, keep
        it to yourself, keep this to yourself, keep that to yourself, stays between us, stay between us, just
        between us, between you and me, wink, hush, hush-hush, quietly, all along, kept it quiet, kept that
        quiet, kept us in the dark, in the dark about, never let on, didn't let on, lied about, covertly, on the
        quiet, exposed his, exposed her, revealed that, revealed he, revealed she, slipped out that, let slip,
        let slip that, by accident, tipped us, tipped me, tip-off, anonymous tip, without breathing, breathed a
        word, came to light, breach, in breach, breached, breaches his contract, forbidden by his contract,
        against his contract, despite exclusivity, despite the exclusivity, exclusivity clause, by mistake, by
        chance, slipped up, kept that from, kept it to himself, kept it to herself, never let us know, we had no
        idea, had no idea, no one told us, nobody told us, without a word to, none of them knows, none of them
        know, neither of them knows, neither knows, neither employer knows, nobody is the wiser, none the wiser,
        need to know, keep that between us, keep this between us, not a word about, we heard, we have learned,
        learned by chance, as it turns out, it emerged, emerged that, apparently
        """,
        fr="""
        sans nous le dire, sans le dire, sans leur dire, sans en parler, sans nous en parler, sans l'avoir
        declare, sans declarer, sans nous aviser, sans nous prevenir, sans prevenir, sans autorisation, sans
        permission, sans notre accord, en cachette, en secret, secretement, a notre insu, dans notre dos, n'en a
        pas parle, n'a jamais mentionne, n'a pas mentionne, jamais mentionne, pas mentionne, non declare:a, pas
        declare:a, jamais declare:a, n'a rien dit, n'a pas dit, ne nous a pas dit, ne l'a jamais dit, cache,
        cacher:v, cachait, on a appris, avons appris, on a decouvert, avons decouvert, decouvert, on apprend,
        s'avere, il s'avere, inutile d'en parler, pas besoin d'en parler, entre nous, on a su, non divulgue:a,
        ne nous a jamais, omis, dans le dos de, cache a, cache son, cache un, cache un autre, dissimule:a,
        dissimuler:v, tu, sans un mot, passe sous silence, a omis, omis de, oublie de mentionner, oublie de
        dire, non mentionne:a, jamais declare, jamais parle, n'avait pas dit, n'avait jamais dit, n'avait pas
        mentionne, n'avait pas declare, ne l'avait pas dit, dites rien, ne le dites pas, ne dites rien, n'en
        parlez pas, faut pas le dire, faut juste pas, ne sait pas que, n'en sait rien, ne le sait pas, ne doit
        pas savoir, ne doit pas le savoir, ne doivent pas savoir, n'est pas au courant, ne sont pas au courant,
        n'a pas besoin de savoir, pas un mot, sans souffler mot, sans piper mot, gardez le pour vous, gardez ca
        pour vous, garde ca pour toi, ca reste entre, reste entre nous, motus, chut, en catimini, en douce, sous
        le manteau, depuis le debut sans, nous l'a cache, nous l'avait cache, nous a cache, l'avait cache, sans
        qu'on le sache, par hasard, par accident, echappe que, a laisse echapper, on nous a souffle, denonce,
        stoole:a, un ancien collegue nous, revele, a revele, a trahi, vendu la meche, malgre l'exclusivite,
        clause d'exclusivite, contrairement a son contrat, en violation, viole son contrat, par erreur, par
        megarde, on l'ignorait, nous l'ignorions, personne ne le savait, personne n'en savait rien, personne ne
        savait, aucun ne le sait, aucun des deux ne le sait, gardez ca entre nous, on vient d'apprendre, nous
        venons d'apprendre, on vient de decouvrir, nous apprenons, il ne nous en avait rien dit, ne nous en
        avait rien, rien dit, paraitrait, parait-il, apparemment, sans jamais le dire, sans jamais en parler, ne
        nous en a jamais parle, n'en a jamais parle, jamais souffle mot, jamais declares, jamais declarees
        """,
    ),
    act(
        "same_hours",
        en="""
        same hours, same time, at once, at the same time, simultaneously, in parallel, concurrently, during our
        hours, during our working hours, during working hours, during work hours, on our time, on the clock,
        while working for us, while employed by us, while on our payroll, as well, on top of, alongside,
        besides, in addition, full time, full-time, during office hours, same period, overlapping, all day, on
        our clock, on company time, while with us, during our meeting, during our meetings, during our call,
        during our stand-up, full days, six hours daily, every afternoon, every morning, most of the day, in
        parallel with, next to, simultaneous, both at once, working for you, work for you, with yours, behind
        everyone's back, behind our backs, same days, same schedule, nine to five, 9 to 5, day shift, daytime,
        clash, conflict with ours, overlap, overlapped, overlaps, overlapped ours, between our meetings, on
        mute, muted in both, two meetings
        """,
        fr="""
        memes heures, meme temps, en meme temps, a la fois, simultanement, en parallele, pendant nos heures,
        durant nos heures, sur nos heures, pendant les heures de travail, en plus, temps plein, a temps plein,
        plein temps, en double, par ailleurs, sur notre temps, pendant notre reunion, pendant nos reunions,
        pendant nos rencontres, en travaillant pour vous, tout en travaillant, en meme temps que, avec le votre,
        avec celui ci, a plein temps, toute la journee, de front, en parallele du, dans le dos, memes jours,
        meme horaire, de jour, neuf a cinq, chevauche, chevauchent, se chevauchent, entre nos reunions, en
        sourdine, deux reunions
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
        closed, shut down, dissolved, bankrupt, defunct, out of business, ceased operations, wound up, shut my,
        shut his, shut her, closed my, closed his, closed her, closed on me, froze my, froze his, froze her,
        dropped me, dropped him, blocked my, blocked his, blocked her, cancelled my, cancelled his, cancelled
        her, terminated my, suspended my, locked my, no longer works, no longer active
        """,
        fr="""
        ferme, fermee, dissoute, faillite, cesse ses activites, n'est plus en activite, a ferme mon, a ferme
        son, a ferme ses, a ferme mes, a gele, a bloque, m'a laisse tomber, a suspendu, a resilie, ne marche
        plus, ne fonctionne plus, est bloque, est gele, bloque mon, bloque son
        """,
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
        get hold of, reach:v, get through to, speak to, speak with, talk to, contact:v, get in touch,
        reachable, hear back from, get on the phone, get them on, get him on, get her on, connect with,
        call, phone, get an answer from, get a reply from
        """,
        fr="""
        joindre, rejoindre, parler a, communiquer avec, contacter:v, joignable:n, appeler:v, telephoner,
        avoir au telephone, obtenir une reponse de, appeliez
        """,
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
    thing(
        "firm",
        en="""
        company, firm:n, companies, corporation:n, business, agency, outfit:n, shop:n, entity, vendor:n,
        organisation:n, organization:n, llc, numbered company, employer:n, employers
        """,
        fr="""
        entreprise:n, societe:n, compagnie:n, firme:n, agence:n, organisme:n, entite:n, boite:n, fournisseur:n,
        employeur:n
        """,
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
        entirely true, not quite true, not exactly true, not true, untrue
        """,
        fr="""
        exagerer:v, embellir:v, gonfler:v, etirer:v, arrondir:v, ajuster:v, inventer:v, ameliorer:v un peu,
        mentir, menti, exagere, brode, enjoliver:v, gonfle:a, embelli:a, arranger:v, un peu arrange, bricoler:v,
        truquer:v, trafiquer:v, embellir, broder:v, grossir:v, maquiller:v, mentir:v sur, ai menti, a menti,
        fausser:v, tricher:v sur, rallonger:v, ajouter:v quelques, combler le trou, boucher le trou, masquer le
        trou, antidater:v, pas tout a fait vrai, pas vraiment vrai, pas vrai, n'est pas vrai, etaient faux,
        etait faux, est faux, sont faux, n'etait pas vrai, bidonner:v
        """,
    ),
    act(
        "missing",
        en="""
        missing, absent from, nowhere on, not on, not listed on, does not appear, doesn't appear, do not appear,
        don't appear, didn't appear, did not appear, omitted, left out, left off, disappeared from, vanished
        from, removed from, not mentioned on, is not mentioned, gone from, not found on, unlisted, nowhere to be
        found on, no mention of on, is absent from, are absent from, isn't on, is not on, aren't on, are not on,
        wasn't on, weren't on, not shown on, skipped on, vanishes from, never appears on, never appear on,
        nowhere in, does not figure, doesn't figure
        """,
        fr="""
        absent:a, absent du, absente du, absents du, manque sur, manquant:a, n'apparait pas, n'apparaissent pas,
        ne figure pas, ne figurent pas, omis, omise, disparu de, disparu du, disparue de, retire:a, pas sur,
        nulle part sur, nulle part dans, absente de, absents de, n'est pas sur, ne sont pas sur, n'apparaissent
        nulle part, n'apparait nulle part, ne figure pas sur, ne figurent pas sur, omis de, omise de, aucune
        mention sur, disparait de, efface:a du, pas mentionne sur, introuvable sur, brille par son absence
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
        "consent_form",
        en="""
        consent form, consent, release form, authorisation to check, authorization to check, permission to
        check, permission to contact, let us check, let us verify, let us contact, let us call, allow us to
        check, allow us to contact, allow us to verify, allow us to call, check with, contact the school,
        contact the university, call the school, call the university, contact his school, contact her school
        """,
        fr="""
        formulaire de consentement, consentement, autorisation de verifier, autorisation de contacter, qu'on
        verifie, qu'on communique, que l'on communique, qu'on contacte, qu'on appelle, qu'on joigne,
        communiquer avec, formulaire d'autorisation, valider le dec
        """,
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
        "other_firm",
        en="""
        other company, another company, other firm, another firm, other clients, several clients, two clients,
        other team, another team, another startup, another start-up, another place, another outfit, another
        boss, another manager, another desk, different firm, different company, another organisation, another
        organization, another staff, other boss, other meetings, competitor:n, a competitor, another client's,
        other companies, other contract, other contracts, another contract, another shop, other shops, other
        outfits, another business, another agency, a rival, rival:n, another insurer, another house, other
        bosses
        """,
        fr="""
        autre entreprise, une autre entreprise, autres entreprises, autre compagnie, une autre compagnie, autres
        compagnies, autres clients, plusieurs clients, autre societe, une autre societe, concurrent:a,
        competiteur:n, autre contrat, autres contrats, autre mandat, autres mandats, plusieurs mandats, autre
        firme, une autre firme, autres firmes, autre boite, une autre boite, autres boites, deux postes, rival:n
        """,
    ),
    thing(
        "renamed",
        en="""
        was bought and, bought out, bought by, was bought, was renamed, renamed, rebranded, rebrand, rebranding,
        merged into, merged with, acquired by, was acquired, got acquired, changed its name, change of name,
        changed name, name change, new logo, taken over by, was taken over, since renamed, now called, now known
        as, formerly known as, spun off
        """,
        fr="""
        rachetee, rachete, rachetee par, renommee, renomme, rebaptisee, rebaptise, a change de nom, change de
        nom en, fusionnee, fusionne avec, acquise par, acquis par, nouveau logo, s'appelle maintenant, s'appelle
        desormais, connue avant sous, autrefois appelee
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
    act(
        "several_jobs",
        en="""
        several companies, two companies, three companies, multiple companies, four companies, five companies,
        two firms, three firms, several employers, two employers, three employers, multiple employers, two jobs,
        several jobs, multiple jobs, three jobs, four jobs, five jobs, six jobs, second company, three other,
        two gigs, two contracts, three contracts, two posts, three posts, other employers, other firms, other
        companies, other clients, three clients, two clients, several clients, four clients
        """,
        fr="""
        plusieurs entreprises, deux entreprises, trois entreprises, plusieurs compagnies, deux compagnies, trois
        compagnies, trois firmes, plusieurs firmes, deux firmes, deux emplois, plusieurs emplois, trois emplois,
        quatre emplois, cinq emplois, deux employeurs, plusieurs employeurs, trois employeurs, deux jobs, trois
        jobs, deux boulots, trois postes, trois mandats, deux mandats, trois clients, deux clients, plusieurs
        clients, autres employeurs, autres entreprises, autres firmes, autres clients
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
    act(
        "on_their_books",
        en="""
        on payroll, on their payroll, on the payroll, on its payroll, on the books, on their books, on its
        books, on staff, on full salary, drawing a salary, drawing two, drawing three, drawing full, drawing
        another, collecting a salary, collecting two, collecting three, full-time contract, full time contract,
        pays him, pays her, pay him, pay her, paying him, paying her, paid by, employs him, employs her, employ
        him, employ her, daily stand-ups, daily standups, stand-ups for, standups for, sprint:n for, sprint:n
        of, work account at, active account at, badge of, logs hours, logging hours, clocks in, clocking in,
        punches in, has him on, has her on, have him on, have her on, counts him, counts her, lists him as
        staff, still an employee, shifts for, reports to, bills full, forty hours, 40 hours, 40 h, full days,
        drawing pay, salaries from, salary from, wages from, paycheques from, paychecks from, pay from, second
        laptop from, work laptop from, payroll:n
        """,
        fr="""
        sur la liste de paie, sur sa liste de paie, sur leur liste de paie, sur les listes de paie, touche un
        salaire, touche deux, touche trois, touche une paie, touche une autre, recoit un salaire, recoit deux,
        recoit une paie, le paie, la paie aussi, le paient, la paient, l'emploie, l'emploient, paye par, payee
        par, salarie de, salariee de, salarie chez, salariee chez, occupe deux, occupe trois, occupe un autre,
        occupe une autre, melees quotidiennes, melees de, quart de travail, quarts de travail, quarante heures,
        40 heures, 40 h, est a l'emploi, a l'emploi de, a son emploi, temps plein, plein temps, pointe chez,
        facture a temps, salaires de, salaire de, paies de, a plein temps, liste de paie, listes de paie
        """,
    ),
    act(
        "on_no_list",
        en="""
        on none of them, on none of, in none of, among none of, not among, isn't among, is not among, wasn't
        among, nowhere among, nowhere in, not on any, isn't on any, is not on any, not in any, isn't in any, on
        no list, on no class list, in no class, absent from, missing from, no sign of him among, not to be
        found, cannot be found among, not one of its, ever had anyone, ever had anybody, ever had a student,
        ever had an employee, ever seen, ever heard of
        """,
        fr="""
        dans aucune, dans aucun, sur aucune, sur aucun, parmi aucun, parmi aucune, pas parmi, ne figure sur
        aucune, nulle part dans, nulle part sur, absent de, absente de, absent des, absente des, ne l'ont jamais
        eu, ne l'a jamais eu, ne l'ont jamais vu, ne l'a jamais vu, jamais eu comme, jamais vu comme, jamais
        compte parmi, ne l'a jamais compte, jamais fait partie, ne fait pas partie, jamais eu d'etudiant, jamais
        eu personne
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
        "disavows",
        en="""
        deny:v ever, deny:v having, deny:v employing, deny:v hiring, deny:v that he, deny:v that she, deny:v he,
        deny:v she, denied ever, denies ever, deny it, denies it, denied it, never employed, never hired, never
        had him, never had her, disown:v, both deny, both denied, deny him, deny her
        """,
        fr="""
        nie l'avoir, nient l'avoir, nie avoir, nient avoir, ne l'a jamais employe, ne l'a jamais employee, ne
        l'a jamais embauche, ne l'a jamais embauchee, ne l'ont jamais employe, ne l'ont jamais employee, ne
        l'ont jamais embauche, ne l'ont jamais embauchee, ne l'ont jamais engage, ne l'a jamais engage, n'a
        jamais ete leur employe, jamais ete a leur emploi, jamais ete a son emploi
        """,
    ),
    act(
        "paid_to_praise",
        en="""
        was paid to, were paid to, been paid to, got paid to, is paid to, paid to say, paid to vouch, paid for
        it, paid for his praise, paid for her praise, paid him to, paid her to, paid them to, had paid him, had
        paid her, given money, offered money, took money, taken money, accepted money, received money, got
        money, given cash, for money, for cash, for a fee, for a few dollars, in exchange for money, in return
        for money, was bribed, bribed, been bribed, a bribe, dollars to, bucks to, been given fifty, paid
        reference, hired to, hired reference, favour for money, compensated to, money to say, money to tell,
        money to vouch, cash to say, gift card to, promised money
        """,
        fr="""
        ete paye pour, ete payee pour, ete payes pour, est paye pour, est payee pour, etait paye pour, etait
        payee pour, payee pour en, paye pour en, paye pour dire, payee pour dire, payes pour dire, avoir ete
        paye, avoir ete payee, avoir ete payes, contre de l'argent, contre remuneration, contre paiement, contre
        une somme, moyennant, moyennant paiement, recu de l'argent, touche de l'argent, accepte de l'argent,
        offert de l'argent, recu une somme, donne de l'argent, de l'argent pour, dollars pour dire, dollars pour
        en, dollars pour vanter, pot-de-vin, soudoye:a, achete:a, remunere:a pour, remuneree pour, a la solde de
        """,
    ),
    act(
        "never_agreed",
        en="""
        never agreed, did not agree, didn't agree, had not agreed, hadn't agreed, has not agreed, hasn't agreed,
        never consented, did not consent, didn't consent, never said yes, never accepted to, never volunteered,
        gave no permission, gave no consent, never gave permission, never gave his permission, never gave her
        permission, never gave consent, did not give permission, didn't give permission, without asking, without
        his consent, without her consent, without her knowledge, without his knowledge, without permission,
        without my consent, without my permission, without asking me, was never asked, were never asked, wasn't
        asked, was not asked, never asked to be, nobody asked, no one asked, surprised to be, had no idea he was
        listed, had no idea she was listed, no idea he was listed, no idea she was listed, unaware of being, not
        aware of being
        """,
        fr="""
        jamais accepte, pas accepte, jamais consenti, pas consenti, pas donne mon accord, pas donne son accord,
        jamais donne mon accord, jamais donne son accord, pas donne leur accord, jamais donne leur accord, sans
        lui demander, sans leur demander, sans son accord, sans mon accord, sans leur accord, sans son
        consentement, sans mon consentement, sans me demander, sans me le demander, sans le lui demander, sans
        ma permission, sans sa permission, m'a jamais demande, m'a pas demande, lui a jamais demande, lui a pas
        demande, jamais ete consulte, jamais ete consultee, pas ete consulte, pas ete consultee, a son insu, a
        mon insu, jamais dit oui, pas dit oui, ignorait etre, ignorait qu'il etait cite, etonne d'etre, etonnee
        d'etre, surpris d'etre, surprise d'etre
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
        as, lists her as
        """,
        fr="""
        parle d'un, parle d'une, parlait d'un, parlait d'une, parle de, parle plutot, evoque, ne parle que, se
        souvient d'un, se souvient d'une, ne confirme que, ne confirme qu'un, ne confirme qu'une, confirme
        seulement, n'a confirme que, ne mentionne que, mentionne seulement, decrit un, decrit une, le decrit
        comme, la decrit comme
        """,
    ),
    act(
        "lesser_job",
        en="""
        internship, intern, co-op term, summer job, part-time, part time, temp, temporary, trainee, three
        months, two months, four months, six weeks, three weeks, a few weeks, a few months, six months, a week,
        short contract, help desk, helpdesk, volunteer, junior, assistant, contractor through
        """,
        fr="""
        stage, stagiaire, emploi d'ete, temps partiel, temporaire, interimaire, trois mois, deux mois, quatre
        mois, six semaines, trois semaines, quelques semaines, quelques mois, six mois, une semaine, contrat
        court, court contrat, benevole, junior, adjoint, adjointe, assistant, assistante
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
)
