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
        there, certificate he, certificate she, qualifications, qualification, training certificate, graduating
        class, graduating classes, class list, class lists, alumni list, alumni lists
        """,
        fr="""
        diplome:n, diplome:a, diplomer, baccalaureat, bac, maitrise, doctorat, dec, inscription, inscrit:a,
        etudiant:a, etudie, etudier:v, etudes, releve de notes, releves de notes, attestation, certificat,
        formation, finissant:a, gradue:a, frequente, graduation, scolarite, parchemin, numero d'etudiant,
        dossier etudiant, numero de diplome, annee d'obtention, annee de graduation, etudes la, credits, cours,
        grade, grades, these, promotion, cohorte, mba, certificat d'etudes, attestation d'etudes, brevet,
        licence universitaire, aec, dep, master, diplomes, promotions, cohortes, listes de diplomes, listes
        d'etudiants
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
        him, has nothing on her, nothing on file for him, nothing on file for her, never crossed their,
        impossible to confirm, impossible to verify, no way to confirm, no way to verify, could not get
        confirmation, couldn't get confirmation, cannot get confirmation, no confirmation from, nobody could
        confirm, no one could confirm, refuses to confirm, would not confirm, wouldn't confirm, awarded him
        nothing, awarded her nothing, gave him nothing, gave her nothing, did not come from us, didn't come from
        us
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
        nom, n'ont personne a ce nom, impossible de faire confirmer, impossible de faire valider, impossible
        d'obtenir une confirmation, impossible d'obtenir la confirmation, pas moyen de confirmer, pas moyen de
        verifier, pas moyen de faire, aucune confirmation, n'a pas voulu confirmer, refuse de confirmer, ne veut
        pas confirmer, personne ne peut confirmer, n'est pas de nous, n'est pas de chez nous, ne vient pas de
        nous, ne vient pas de chez nous, n'est pas sorti de chez nous
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
        selling diplomas, selling degrees, for a fee, pay-for-a-degree, not worth the paper, did not open until,
        didn't open until, opened only, only opened, started only, was only launched, only launched, only
        existed since, exists only since, just a website, only a website, nothing but a website, merely a
        website, exists only as a website, only a mailbox, just a mailbox
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
        moulin a, usine a papier, ne vaut pas le papier, ne vaut rien, n'a ouvert que, n'a ouvert qu', n'a
        commence que, n'a commence qu', n'a ete lance que, n'a ete lance qu', n'a ete cree que, n'a ete cree
        qu', n'existe que depuis, n'a vu le jour que, n'a vu le jour qu', vend des parchemins, vendent des
        parchemins, qu'un site web, qu'une boite postale, qu'un site, qu'une adresse postale
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
        supervisor, listed boss, boss she named, referee says, his contact person
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
        avoids the phone, dead lines, two dead, three dead, voicemail nobody, voicemails nobody, nobody returns,
        no one returns, nobody called back, no one called back, never ring back, never rang back, rang out
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
        avec, rebondi, rebondie, lignes mortes, lignes coupees, personne ne retourne, n'a retourne, n'ont
        retourne, ne retourne nos, ne retourne aucun
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
        remember her, met once, met only once, only met once, barely met, hardly met, met at a party, a passing
        acquaintance
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
        la replace pas, ne voit pas qui, rencontre une seule fois, rencontre une fois, croise une fois, croises
        une fois, croise une seule fois, croises une seule fois, a peine croise, vaguement croise
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
        active payroll, another active payroll, other employers, do both jobs, two full-timers, two employments,
        client's private, different employer, different firm today, day job, other day job, full-time post
        elsewhere, full time post elsewhere, position elsewhere, role elsewhere, contract elsewhere, on their
        team too, on someone else's, none of it ours, other work during, other people's work, other gigs, second
        gig, another gig, multiple gigs, two gigs, several gigs, second salary, other salary, another salary,
        two paycheques, two paychecks, two bosses, second client, full-time for another, keeps his old, keeps
        her old, previous employer still, still employed, still employed by, still employed at, still works for,
        still works at, still working for, still working at, still on the payroll, still at his old, never left
        his, never left her, never quit his, never quit her, current full-time role, current role elsewhere,
        undisclosed job, undisclosed work, undisclosed employer, undisclosed position, undisclosed contract,
        second post, other post, hidden post, another post, third job, third employer, two posts, paid
        elsewhere, wage elsewhere, salary elsewhere, paid by another, elsewhere too, someone else's payroll, a
        permanent job at, permanent job, permanent position at, full-time somewhere else, full time somewhere
        else, day job at, works days at, works for a rival, second desk, second employment, other full-timer,
        another full-timer, another permanent, second permanent, other permanent, three full-time, holds down
        two, holds down three, holding down two, two laptops from, three laptops from, second work laptop,
        another company's laptop, another firm's laptop, other company's laptop, another company's stand-up,
        another company's standup, double-dipping, double dipping, double-booked, two masters, three bosses,
        outside job, outside employment, a job on the side, job on the side, still on staff at, still staff at,
        also on staff at, also on the books, also on payroll at, on their payroll too, on another payroll, also
        employed by, also employed at, also works full time, also works full-time, employed full time at,
        employed full-time at, also salaried, also has a job, second ft job, second ft, two ft jobs, has another
        job, have another job, my other job, his other job, her other job, their other job, keeping my other,
        keep my other, keeps his other, keeps her other, my regular job, keep my job, keep my current job, keep
        my full-time, his other boss, his other bosses, his other company, his other firm, his other client, his
        other clients, his other employers, his other team, his other manager, his other managers, his other
        payroll, his other gig, his other contract, his other contracts, her other boss, her other bosses, her
        other company, her other firm, her other client, her other clients, her other employers, her other team,
        her other manager, her other managers, her other payroll, her other gig, her other contract, her other
        contracts, still salaried, still salaried at
        """,
        fr="""
        entreprise rivale, firme rivale, un rival, autre emploi, un autre emploi, autres emplois, deuxieme
        emploi, second emploi, double emploi, autre employeur, autres employeurs, un autre employeur, autre
        poste, deuxieme poste, emploi ailleurs, travaille ailleurs, travailler ailleurs, temps plein ailleurs,
        cumul, cumule, cumuler:v, cumul d'emplois, emplois simultanes, emploi a temps plein ailleurs, ailleurs a
        temps plein, deux salaires, emploi parallele, employe ailleurs, employee ailleurs, deuxieme job, autre
        job, un autre job, une autre job, d'autres jobs, autre boulot, deuxieme boulot, double paie, deux paies,
        deux patrons, autre patron, deuxieme patron, deuxieme client, poste permanent chez, poste ailleurs,
        contrat ailleurs, emploi cache, emploi non declare, emploi dissimule, travail non declare, encore
        employe, encore employee, encore a l'emploi, encore chez son ancien, toujours employe, toujours
        employee, toujours a l'emploi, n'a jamais quitte son, n'a jamais quitte l'autre, ailleurs a temps,
        employeur non declare, mandats caches, ailleurs en meme temps, emplois a distance, second poste, autre
        poste permanent, poste permanent, emploi permanent, troisieme emploi, troisieme employeur, paye
        ailleurs, payee ailleurs, salaire ailleurs, paie ailleurs, temps plein chez, a temps plein chez, plein
        temps chez, bosse ailleurs, bosser ailleurs, travaillait ailleurs, un autre quart, deuxieme quart, trois
        postes, autre portable d'entreprise, deux portables d'entreprise, portable d'une autre compagnie,
        portable d'une autre entreprise, trois patrons, double salaire, deux temps plein, deux temps pleins, job
        steady, jobs steady, deuxieme boite, un autre patron, a son propre compte chez, encore au service de,
        toujours au service de, reste employe, reste employee, encore en poste, toujours en poste, aussi
        salarie, aussi salariee, aussi employe, aussi employee, egalement salarie, egalement employe, garderais
        mon autre, garde mon autre, garder mon autre, garde mon emploi, garder mon emploi, garder mon poste,
        garde son autre, conserve son autre, conserve son emploi, mon emploi de jour, mon travail regulier, mon
        emploi regulier, son autre patron, son autres patrons, son autre employeur, son autres employeurs, son
        autre compagnie, son autre equipe, son autres equipes, son autre boulot, son autres boulots, son autre
        mandat, ses autre patron, ses autres patrons, ses autre employeur, ses autres employeurs, ses autre
        compagnie, ses autre equipe, ses autres equipes, ses autre boulot, ses autres boulots, ses autre mandat,
        encore salarie, encore salariee, toujours salarie, toujours salariee
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
        sundays, on saturdays, during his studies, during her studies, while studying, while at university,
        while at college, in college, at university, at school, to pay for school, to pay his tuition, to pay
        her tuition
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
        des heures, le dimanche, le samedi, un soir par, les soirs, pendant ses etudes, durant ses etudes,
        pendant mes etudes, pendant l'universite, pour payer ses etudes, a l'universite, au cegep
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
        won't know, will not know, don't know about, must not know, shouldn't know, should not know, needn't
        know, need not know, has to know, have to know, needs to know, no word to, keep it to yourself, keep
        this to yourself, keep that to yourself, stays between us, stay between us, just between us, between you
        and me, wink, hush, hush-hush, quietly, all along, kept it quiet, kept that quiet, kept us in the dark,
        in the dark about, never let on, didn't let on, lied about, covertly, on the quiet, exposed his, exposed
        her, revealed that, revealed he, revealed she, slipped out that, let slip, let slip that, by accident,
        tipped us, tipped me, tip-off, anonymous tip, without breathing, breathed a word, came to light, breach,
        in breach, breached, breaches his contract, forbidden by his contract, against his contract, despite
        exclusivity, despite the exclusivity, exclusivity clause, by mistake, by chance, slipped up, kept that
        from, kept it to himself, kept it to herself, never let us know, we had no idea, had no idea, no one
        told us, nobody told us, without a word to, none of them knows, none of them know, neither of them
        knows, neither knows, neither employer knows, nobody is the wiser, none the wiser, need to know, keep
        that between us, keep this between us, not a word about, we heard, we have learned, learned by chance,
        as it turns out, it emerged, emerged that, apparently, doesn't know about, does not know about, doesn't
        know i, does not know i, doesn't know that, does not know that, stay that way, keep it that way, stays
        that way, best left unsaid, none of them needs, neither needs to, neither of them needs, no need for
        them to, they needn't know, they don't need to know, what they don't know
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
        nous en a jamais parle, n'en a jamais parle, jamais souffle mot, jamais declares, jamais declarees, que
        ca reste comme ca, que cela reste ainsi, ne sait pas pour, ne sait rien de, ni l'un ni l'autre ne le
        sait, aucun n'a besoin de, n'ont pas besoin de savoir, ce qu'ils ne savent pas, ils n'en savent rien
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
        mute, muted in both, two meetings, very hours, the hours he bills us, the hours we pay, hours we pay
        for, in our hours, hours he owes us
        """,
        fr="""
        memes heures, meme temps, en meme temps, a la fois, simultanement, en parallele, pendant nos heures,
        durant nos heures, sur nos heures, pendant les heures de travail, en plus, temps plein, a temps plein,
        plein temps, en double, par ailleurs, sur notre temps, pendant notre reunion, pendant nos reunions,
        pendant nos rencontres, en travaillant pour vous, tout en travaillant, en meme temps que, avec le votre,
        avec celui ci, a plein temps, toute la journee, de front, en parallele du, dans le dos, memes jours,
        meme horaire, de jour, neuf a cinq, chevauche, chevauchent, se chevauchent, entre nos reunions, en
        sourdine, deux reunions, pendant notre rencontre, pendant notre appel, pendant nos appels, durant notre
        rencontre, durant notre reunion, durant nos rencontres, heures qu'on paie, heures que nous payons,
        heures qu'il nous facture
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
        her, terminated my, suspended my, locked my, no longer works, no longer active, was closed, was frozen,
        was blocked, got closed, got frozen, got blocked, has been closed, has been frozen, has been blocked, is
        closed, is frozen, is blocked, been shut
        """,
        fr="""
        ferme, fermee, dissoute, faillite, cesse ses activites, n'est plus en activite, a ferme mon, a ferme
        son, a ferme ses, a ferme mes, a gele, a bloque, m'a laisse tomber, a suspendu, a resilie, ne marche
        plus, ne fonctionne plus, est bloque, est gele, bloque mon, bloque son, a ete bloque, a ete ferme, a ete
        gele, a ete suspendu, est ferme, s'est fait bloquer, s'est fait fermer, vient d'etre ferme, vient d'etre
        bloque
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
        companies, other clients, three clients, two clients, several clients, four clients, both jobs
        """,
        fr="""
        plusieurs entreprises, deux entreprises, trois entreprises, plusieurs compagnies, deux compagnies, trois
        compagnies, trois firmes, plusieurs firmes, deux firmes, deux emplois, plusieurs emplois, trois emplois,
        quatre emplois, cinq emplois, deux employeurs, plusieurs employeurs, trois employeurs, deux jobs, trois
        jobs, deux boulots, trois postes, trois mandats, deux mandats, trois clients, deux clients, plusieurs
        clients, autres employeurs, autres entreprises, autres firmes, autres clients, les deux emplois
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
        money to vouch, cash to say, gift card to, promised money, dollars for it, offered a gift, offered me,
        offered her money, offered him money, offered a reward, offered a cut, a gift card, gift cards, admits
        being paid, admitted being paid, admits he was paid, admits she was paid, admitted he was paid, admitted
        she was paid, confessed he was paid, confessed she was paid, he paid her, he paid him, he paid them, was
        paid by the candidate, paid by the candidate
        """,
        fr="""
        ete paye pour, ete payee pour, ete payes pour, est paye pour, est payee pour, etait paye pour, etait
        payee pour, payee pour en, paye pour en, paye pour dire, payee pour dire, payes pour dire, avoir ete
        paye, avoir ete payee, avoir ete payes, contre de l'argent, contre remuneration, contre paiement, contre
        une somme, moyennant, moyennant paiement, recu de l'argent, touche de l'argent, accepte de l'argent,
        offert de l'argent, recu une somme, donne de l'argent, de l'argent pour, dollars pour dire, dollars pour
        en, dollars pour vanter, pot-de-vin, soudoye:a, achete:a, remunere:a pour, remuneree pour, a la solde
        de, dollars pour le, dollars pour la, m'a offert, m'a propose de l'argent, lui a offert de l'argent, lui
        a propose de l'argent, une carte-cadeau, une carte cadeau, offert une carte, offert un cadeau, qu'on l'a
        paye, qu'on l'a payee, qu'on les a payes, qu'il l'a paye, qu'il l'a payee, qu'elle l'a paye, qu'elle l'a
        payee, avoir touche de l'argent, paye par le candidat, payee par le candidat, payes par le candidat
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
        aware of being, take him off, take her off, take me off, asked to be taken off, asked to be removed,
        remove me from, remove her from, remove him from, take my name off, take her name off, take his name off
        """,
        fr="""
        jamais accepte, pas accepte, jamais consenti, pas consenti, pas donne mon accord, pas donne son accord,
        jamais donne mon accord, jamais donne son accord, pas donne leur accord, jamais donne leur accord, sans
        lui demander, sans leur demander, sans son accord, sans mon accord, sans leur accord, sans son
        consentement, sans mon consentement, sans me demander, sans me le demander, sans le lui demander, sans
        ma permission, sans sa permission, m'a jamais demande, m'a pas demande, lui a jamais demande, lui a pas
        demande, jamais ete consulte, jamais ete consultee, pas ete consulte, pas ete consultee, a son insu, a
        mon insu, jamais dit oui, pas dit oui, ignorait etre, ignorait qu'il etait cite, etonne d'etre, etonnee
        d'etre, surpris d'etre, surprise d'etre, retirer mon nom, retirer son nom, enlever mon nom, enlever son
        nom, d'etre retire, d'etre retiree, retirez mon nom, retirez moi
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
        short contract, help desk, helpdesk, volunteer, junior, assistant, contractor through, summer student,
        student job, co-op student, summer intern, placement student, call centre, call center, warehouse,
        cashier, data entry
        """,
        fr="""
        stage, stagiaire, emploi d'ete, temps partiel, temporaire, interimaire, trois mois, deux mois, quatre
        mois, six semaines, trois semaines, quelques semaines, quelques mois, six mois, une semaine, contrat
        court, court contrat, benevole, junior, adjoint, adjointe, assistant, assistante, etudiant d'ete,
        etudiante d'ete, emploi etudiant, stage etudiant, centre d'appels, saisie de donnees
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
    act(
        "ask_past_employer",
        en="""
        speak to his former employers, speak to his former employer, speak to his former managers, speak to his
        former manager, speak to his former boss, speak to his former bosses, speak to his former company, speak
        to his previous employers, speak to his previous employer, speak to his previous managers, speak to his
        previous manager, speak to his previous boss, speak to his previous bosses, speak to his previous
        company, speak to his past employers, speak to his past employer, speak to his past managers, speak to
        his past manager, speak to his past boss, speak to his past bosses, speak to his past company, speak to
        his old employers, speak to his old employer, speak to his old managers, speak to his old manager, speak
        to his old boss, speak to his old bosses, speak to his old company, speak to his last employers, speak
        to his last employer, speak to his last managers, speak to his last manager, speak to his last boss,
        speak to his last bosses, speak to his last company, speak to her former employers, speak to her former
        employer, speak to her former managers, speak to her former manager, speak to her former boss, speak to
        her former bosses, speak to her former company, speak to her previous employers, speak to her previous
        employer, speak to her previous managers, speak to her previous manager, speak to her previous boss,
        speak to her previous bosses, speak to her previous company, speak to her past employers, speak to her
        past employer, speak to her past managers, speak to her past manager, speak to her past boss, speak to
        her past bosses, speak to her past company, speak to her old employers, speak to her old employer, speak
        to her old managers, speak to her old manager, speak to her old boss, speak to her old bosses, speak to
        her old company, speak to her last employers, speak to her last employer, speak to her last managers,
        speak to her last manager, speak to her last boss, speak to her last bosses, speak to her last company,
        speak to my former employers, speak to my former employer, speak to my former managers, speak to my
        former manager, speak to my former boss, speak to my former bosses, speak to my former company, speak to
        my previous employers, speak to my previous employer, speak to my previous managers, speak to my
        previous manager, speak to my previous boss, speak to my previous bosses, speak to my previous company,
        speak to my past employers, speak to my past employer, speak to my past managers, speak to my past
        manager, speak to my past boss, speak to my past bosses, speak to my past company, speak to my old
        employers, speak to my old employer, speak to my old managers, speak to my old manager, speak to my old
        boss, speak to my old bosses, speak to my old company, speak to my last employers, speak to my last
        employer, speak to my last managers, speak to my last manager, speak to my last boss, speak to my last
        bosses, speak to my last company, speak to any former employers, speak to any former employer, speak to
        any former managers, speak to any former manager, speak to any former boss, speak to any former bosses,
        speak to any former company, speak to any previous employers, speak to any previous employer, speak to
        any previous managers, speak to any previous manager, speak to any previous boss, speak to any previous
        bosses, speak to any previous company, speak to any past employers, speak to any past employer, speak to
        any past managers, speak to any past manager, speak to any past boss, speak to any past bosses, speak to
        any past company, speak to any old employers, speak to any old employer, speak to any old managers,
        speak to any old manager, speak to any old boss, speak to any old bosses, speak to any old company,
        speak to any last employers, speak to any last employer, speak to any last managers, speak to any last
        manager, speak to any last boss, speak to any last bosses, speak to any last company, talk to his former
        employers, talk to his former employer, talk to his former managers, talk to his former manager, talk to
        his former boss, talk to his former bosses, talk to his former company, talk to his previous employers,
        talk to his previous employer, talk to his previous managers, talk to his previous manager, talk to his
        previous boss, talk to his previous bosses, talk to his previous company, talk to his past employers,
        talk to his past employer, talk to his past managers, talk to his past manager, talk to his past boss,
        talk to his past bosses, talk to his past company, talk to his old employers, talk to his old employer,
        talk to his old managers, talk to his old manager, talk to his old boss, talk to his old bosses, talk to
        his old company, talk to his last employers, talk to his last employer, talk to his last managers, talk
        to his last manager, talk to his last boss, talk to his last bosses, talk to his last company, talk to
        her former employers, talk to her former employer, talk to her former managers, talk to her former
        manager, talk to her former boss, talk to her former bosses, talk to her former company, talk to her
        previous employers, talk to her previous employer, talk to her previous managers, talk to her previous
        manager, talk to her previous boss, talk to her previous bosses, talk to her previous company, talk to
        her past employers, talk to her past employer, talk to her past managers, talk to her past manager, talk
        to her past boss, talk to her past bosses, talk to her past company, talk to her old employers, talk to
        her old employer, talk to her old managers, talk to her old manager, talk to her old boss, talk to her
        old bosses, talk to her old company, talk to her last employers, talk to her last employer, talk to her
        last managers, talk to her last manager, talk to her last boss, talk to her last bosses, talk to her
        last company, talk to my former employers, talk to my former employer, talk to my former managers, talk
        to my former manager, talk to my former boss, talk to my former bosses, talk to my former company, talk
        to my previous employers, talk to my previous employer, talk to my previous managers, talk to my
        previous manager, talk to my previous boss, talk to my previous bosses, talk to my previous company,
        talk to my past employers, talk to my past employer, talk to my past managers, talk to my past manager,
        talk to my past boss, talk to my past bosses, talk to my past company, talk to my old employers, talk to
        my old employer, talk to my old managers, talk to my old manager, talk to my old boss, talk to my old
        bosses, talk to my old company, talk to my last employers, talk to my last employer, talk to my last
        managers, talk to my last manager, talk to my last boss, talk to my last bosses, talk to my last
        company, talk to any former employers, talk to any former employer, talk to any former managers, talk to
        any former manager, talk to any former boss, talk to any former bosses, talk to any former company, talk
        to any previous employers, talk to any previous employer, talk to any previous managers, talk to any
        previous manager, talk to any previous boss, talk to any previous bosses, talk to any previous company,
        talk to any past employers, talk to any past employer, talk to any past managers, talk to any past
        manager, talk to any past boss, talk to any past bosses, talk to any past company, talk to any old
        employers, talk to any old employer, talk to any old managers, talk to any old manager, talk to any old
        boss, talk to any old bosses, talk to any old company, talk to any last employers, talk to any last
        employer, talk to any last managers, talk to any last manager, talk to any last boss, talk to any last
        bosses, talk to any last company, contact his former employers, contact his former employer, contact his
        former managers, contact his former manager, contact his former boss, contact his former bosses, contact
        his former company, contact his previous employers, contact his previous employer, contact his previous
        managers, contact his previous manager, contact his previous boss, contact his previous bosses, contact
        his previous company, contact his past employers, contact his past employer, contact his past managers,
        contact his past manager, contact his past boss, contact his past bosses, contact his past company,
        contact his old employers, contact his old employer, contact his old managers, contact his old manager,
        contact his old boss, contact his old bosses, contact his old company, contact his last employers,
        contact his last employer, contact his last managers, contact his last manager, contact his last boss,
        contact his last bosses, contact his last company, contact her former employers, contact her former
        employer, contact her former managers, contact her former manager, contact her former boss, contact her
        former bosses, contact her former company, contact her previous employers, contact her previous
        employer, contact her previous managers, contact her previous manager, contact her previous boss,
        contact her previous bosses, contact her previous company, contact her past employers, contact her past
        employer, contact her past managers, contact her past manager, contact her past boss, contact her past
        bosses, contact her past company, contact her old employers, contact her old employer, contact her old
        managers, contact her old manager, contact her old boss, contact her old bosses, contact her old
        company, contact her last employers, contact her last employer, contact her last managers, contact her
        last manager, contact her last boss, contact her last bosses, contact her last company, contact my
        former employers, contact my former employer, contact my former managers, contact my former manager,
        contact my former boss, contact my former bosses, contact my former company, contact my previous
        employers, contact my previous employer, contact my previous managers, contact my previous manager,
        contact my previous boss, contact my previous bosses, contact my previous company, contact my past
        employers, contact my past employer, contact my past managers, contact my past manager, contact my past
        boss, contact my past bosses, contact my past company, contact my old employers, contact my old
        employer, contact my old managers, contact my old manager, contact my old boss, contact my old bosses,
        contact my old company, contact my last employers, contact my last employer, contact my last managers,
        contact my last manager, contact my last boss, contact my last bosses, contact my last company, contact
        any former employers, contact any former employer, contact any former managers, contact any former
        manager, contact any former boss, contact any former bosses, contact any former company, contact any
        previous employers, contact any previous employer, contact any previous managers, contact any previous
        manager, contact any previous boss, contact any previous bosses, contact any previous company, contact
        any past employers, contact any past employer, contact any past managers, contact any past manager,
        contact any past boss, contact any past bosses, contact any past company, contact any old employers,
        contact any old employer, contact any old managers, contact any old manager, contact any old boss,
        contact any old bosses, contact any old company, contact any last employers, contact any last employer,
        contact any last managers, contact any last manager, contact any last boss, contact any last bosses,
        contact any last company, call his former employers, call his former employer, call his former managers,
        call his former manager, call his former boss, call his former bosses, call his former company, call his
        previous employers, call his previous employer, call his previous managers, call his previous manager,
        call his previous boss, call his previous bosses, call his previous company, call his past employers,
        call his past employer, call his past managers, call his past manager, call his past boss, call his past
        bosses, call his past company, call his old employers, call his old employer, call his old managers,
        call his old manager, call his old boss, call his old bosses, call his old company, call his last
        employers, call his last employer, call his last managers, call his last manager, call his last boss,
        call his last bosses, call his last company, call her former employers, call her former employer, call
        her former managers, call her former manager, call her former boss, call her former bosses, call her
        former company, call her previous employers, call her previous employer, call her previous managers,
        call her previous manager, call her previous boss, call her previous bosses, call her previous company,
        call her past employers, call her past employer, call her past managers, call her past manager, call her
        past boss, call her past bosses, call her past company, call her old employers, call her old employer,
        call her old managers, call her old manager, call her old boss, call her old bosses, call her old
        company, call her last employers, call her last employer, call her last managers, call her last manager,
        call her last boss, call her last bosses, call her last company, call my former employers, call my
        former employer, call my former managers, call my former manager, call my former boss, call my former
        bosses, call my former company, call my previous employers, call my previous employer, call my previous
        managers, call my previous manager, call my previous boss, call my previous bosses, call my previous
        company, call my past employers, call my past employer, call my past managers, call my past manager,
        call my past boss, call my past bosses, call my past company, call my old employers, call my old
        employer, call my old managers, call my old manager, call my old boss, call my old bosses, call my old
        company, call my last employers, call my last employer, call my last managers, call my last manager,
        call my last boss, call my last bosses, call my last company, call any former employers, call any former
        employer, call any former managers, call any former manager, call any former boss, call any former
        bosses, call any former company, call any previous employers, call any previous employer, call any
        previous managers, call any previous manager, call any previous boss, call any previous bosses, call any
        previous company, call any past employers, call any past employer, call any past managers, call any past
        manager, call any past boss, call any past bosses, call any past company, call any old employers, call
        any old employer, call any old managers, call any old manager, call any old boss, call any old bosses,
        call any old company, call any last employers, call any last employer, call any last managers, call any
        last manager, call any last boss, call any last bosses, call any last company, phone his former
        employers, phone his former employer, phone his former managers, phone his former manager, phone his
        former boss, phone his former bosses, phone his former company, phone his previous employers, phone his
        previous employer, phone his previous managers, phone his previous manager, phone his previous boss,
        phone his previous bosses, phone his previous company, phone his past employers, phone his past
        employer, phone his past managers, phone his past manager, phone his past boss, phone his past bosses,
        phone his past company, phone his old employers, phone his old employer, phone his old managers, phone
        his old manager, phone his old boss, phone his old bosses, phone his old company, phone his last
        employers, phone his last employer, phone his last managers, phone his last manager, phone his last
        boss, phone his last bosses, phone his last company, phone her former employers, phone her former
        employer, phone her former managers, phone her former manager, phone her former boss, phone her former
        bosses, phone her former company, phone her previous employers, phone her previous employer, phone her
        previous managers, phone her previous manager, phone her previous boss, phone her previous bosses, phone
        her previous company, phone her past employers, phone her past employer, phone her past managers, phone
        her past manager, phone her past boss, phone her past bosses, phone her past company, phone her old
        employers, phone her old employer, phone her old managers, phone her old manager, phone her old boss,
        phone her old bosses, phone her old company, phone her last employers, phone her last employer, phone
        her last managers, phone her last manager, phone her last boss, phone her last bosses, phone her last
        company, phone my former employers, phone my former employer, phone my former managers, phone my former
        manager, phone my former boss, phone my former bosses, phone my former company, phone my previous
        employers, phone my previous employer, phone my previous managers, phone my previous manager, phone my
        previous boss, phone my previous bosses, phone my previous company, phone my past employers, phone my
        past employer, phone my past managers, phone my past manager, phone my past boss, phone my past bosses,
        phone my past company, phone my old employers, phone my old employer, phone my old managers, phone my
        old manager, phone my old boss, phone my old bosses, phone my old company, phone my last employers,
        phone my last employer, phone my last managers, phone my last manager, phone my last boss, phone my last
        bosses, phone my last company, phone any former employers, phone any former employer, phone any former
        managers, phone any former manager, phone any former boss, phone any former bosses, phone any former
        company, phone any previous employers, phone any previous employer, phone any previous managers, phone
        any previous manager, phone any previous boss, phone any previous bosses, phone any previous company,
        phone any past employers, phone any past employer, phone any past managers, phone any past manager,
        phone any past boss, phone any past bosses, phone any past company, phone any old employers, phone any
        old employer, phone any old managers, phone any old manager, phone any old boss, phone any old bosses,
        phone any old company, phone any last employers, phone any last employer, phone any last managers, phone
        any last manager, phone any last boss, phone any last bosses, phone any last company, reach his former
        employers, reach his former employer, reach his former managers, reach his former manager, reach his
        former boss, reach his former bosses, reach his former company, reach his previous employers, reach his
        previous employer, reach his previous managers, reach his previous manager, reach his previous boss,
        reach his previous bosses, reach his previous company, reach his past employers, reach his past
        employer, reach his past managers, reach his past manager, reach his past boss, reach his past bosses,
        reach his past company, reach his old employers, reach his old employer, reach his old managers, reach
        his old manager, reach his old boss, reach his old bosses, reach his old company, reach his last
        employers, reach his last employer, reach his last managers, reach his last manager, reach his last
        boss, reach his last bosses, reach his last company, reach her former employers, reach her former
        employer, reach her former managers, reach her former manager, reach her former boss, reach her former
        bosses, reach her former company, reach her previous employers, reach her previous employer, reach her
        previous managers, reach her previous manager, reach her previous boss, reach her previous bosses, reach
        her previous company, reach her past employers, reach her past employer, reach her past managers, reach
        her past manager, reach her past boss, reach her past bosses, reach her past company, reach her old
        employers, reach her old employer, reach her old managers, reach her old manager, reach her old boss,
        reach her old bosses, reach her old company, reach her last employers, reach her last employer, reach
        her last managers, reach her last manager, reach her last boss, reach her last bosses, reach her last
        company, reach my former employers, reach my former employer, reach my former managers, reach my former
        manager, reach my former boss, reach my former bosses, reach my former company, reach my previous
        employers, reach my previous employer, reach my previous managers, reach my previous manager, reach my
        previous boss, reach my previous bosses, reach my previous company, reach my past employers, reach my
        past employer, reach my past managers, reach my past manager, reach my past boss, reach my past bosses,
        reach my past company, reach my old employers, reach my old employer, reach my old managers, reach my
        old manager, reach my old boss, reach my old bosses, reach my old company, reach my last employers,
        reach my last employer, reach my last managers, reach my last manager, reach my last boss, reach my last
        bosses, reach my last company, reach any former employers, reach any former employer, reach any former
        managers, reach any former manager, reach any former boss, reach any former bosses, reach any former
        company, reach any previous employers, reach any previous employer, reach any previous managers, reach
        any previous manager, reach any previous boss, reach any previous bosses, reach any previous company,
        reach any past employers, reach any past employer, reach any past managers, reach any past manager,
        reach any past boss, reach any past bosses, reach any past company, reach any old employers, reach any
        old employer, reach any old managers, reach any old manager, reach any old boss, reach any old bosses,
        reach any old company, reach any last employers, reach any last employer, reach any last managers, reach
        any last manager, reach any last boss, reach any last bosses, reach any last company, speak with his
        former employers, speak with his former employer, speak with his former managers, speak with his former
        manager, speak with his former boss, speak with his former bosses, speak with his former company, speak
        with his previous employers, speak with his previous employer, speak with his previous managers, speak
        with his previous manager, speak with his previous boss, speak with his previous bosses, speak with his
        previous company, speak with his past employers, speak with his past employer, speak with his past
        managers, speak with his past manager, speak with his past boss, speak with his past bosses, speak with
        his past company, speak with his old employers, speak with his old employer, speak with his old
        managers, speak with his old manager, speak with his old boss, speak with his old bosses, speak with his
        old company, speak with his last employers, speak with his last employer, speak with his last managers,
        speak with his last manager, speak with his last boss, speak with his last bosses, speak with his last
        company, speak with her former employers, speak with her former employer, speak with her former
        managers, speak with her former manager, speak with her former boss, speak with her former bosses, speak
        with her former company, speak with her previous employers, speak with her previous employer, speak with
        her previous managers, speak with her previous manager, speak with her previous boss, speak with her
        previous bosses, speak with her previous company, speak with her past employers, speak with her past
        employer, speak with her past managers, speak with her past manager, speak with her past boss, speak
        with her past bosses, speak with her past company, speak with her old employers, speak with her old
        employer, speak with her old managers, speak with her old manager, speak with her old boss, speak with
        her old bosses, speak with her old company, speak with her last employers, speak with her last employer,
        speak with her last managers, speak with her last manager, speak with her last boss, speak with her last
        bosses, speak with her last company, speak with my former employers, speak with my former employer,
        speak with my former managers, speak with my former manager, speak with my former boss, speak with my
        former bosses, speak with my former company, speak with my previous employers, speak with my previous
        employer, speak with my previous managers, speak with my previous manager, speak with my previous boss,
        speak with my previous bosses, speak with my previous company, speak with my past employers, speak with
        my past employer, speak with my past managers, speak with my past manager, speak with my past boss,
        speak with my past bosses, speak with my past company, speak with my old employers, speak with my old
        employer, speak with my old managers, speak with my old manager, speak with my old boss, speak with my
        old bosses, speak with my old company, speak with my last employers, speak with my last employer, speak
        with my last managers, speak with my last manager, speak with my last boss, speak with my last bosses,
        speak with my last company, speak with any former employers, speak with any former employer, speak with
        any former managers, speak with any former manager, speak with any former boss, speak with any former
        bosses, speak with any former company, speak with any previous employers, speak with any previous
        employer, speak with any previous managers, speak with any previous manager, speak with any previous
        boss, speak with any previous bosses, speak with any previous company, speak with any past employers,
        speak with any past employer, speak with any past managers, speak with any past manager, speak with any
        past boss, speak with any past bosses, speak with any past company, speak with any old employers, speak
        with any old employer, speak with any old managers, speak with any old manager, speak with any old boss,
        speak with any old bosses, speak with any old company, speak with any last employers, speak with any
        last employer, speak with any last managers, speak with any last manager, speak with any last boss,
        speak with any last bosses, speak with any last company, talk with his former employers, talk with his
        former employer, talk with his former managers, talk with his former manager, talk with his former boss,
        talk with his former bosses, talk with his former company, talk with his previous employers, talk with
        his previous employer, talk with his previous managers, talk with his previous manager, talk with his
        previous boss, talk with his previous bosses, talk with his previous company, talk with his past
        employers, talk with his past employer, talk with his past managers, talk with his past manager, talk
        with his past boss, talk with his past bosses, talk with his past company, talk with his old employers,
        talk with his old employer, talk with his old managers, talk with his old manager, talk with his old
        boss, talk with his old bosses, talk with his old company, talk with his last employers, talk with his
        last employer, talk with his last managers, talk with his last manager, talk with his last boss, talk
        with his last bosses, talk with his last company, talk with her former employers, talk with her former
        employer, talk with her former managers, talk with her former manager, talk with her former boss, talk
        with her former bosses, talk with her former company, talk with her previous employers, talk with her
        previous employer, talk with her previous managers, talk with her previous manager, talk with her
        previous boss, talk with her previous bosses, talk with her previous company, talk with her past
        employers, talk with her past employer, talk with her past managers, talk with her past manager, talk
        with her past boss, talk with her past bosses, talk with her past company, talk with her old employers,
        talk with her old employer, talk with her old managers, talk with her old manager, talk with her old
        boss, talk with her old bosses, talk with her old company, talk with her last employers, talk with her
        last employer, talk with her last managers, talk with her last manager, talk with her last boss, talk
        with her last bosses, talk with her last company, talk with my former employers, talk with my former
        employer, talk with my former managers, talk with my former manager, talk with my former boss, talk with
        my former bosses, talk with my former company, talk with my previous employers, talk with my previous
        employer, talk with my previous managers, talk with my previous manager, talk with my previous boss,
        talk with my previous bosses, talk with my previous company, talk with my past employers, talk with my
        past employer, talk with my past managers, talk with my past manager, talk with my past boss, talk with
        my past bosses, talk with my past company, talk with my old employers, talk with my old employer, talk
        with my old managers, talk with my old manager, talk with my old boss, talk with my old bosses, talk
        with my old company, talk with my last employers, talk with my last employer, talk with my last
        managers, talk with my last manager, talk with my last boss, talk with my last bosses, talk with my last
        company, talk with any former employers, talk with any former employer, talk with any former managers,
        talk with any former manager, talk with any former boss, talk with any former bosses, talk with any
        former company, talk with any previous employers, talk with any previous employer, talk with any
        previous managers, talk with any previous manager, talk with any previous boss, talk with any previous
        bosses, talk with any previous company, talk with any past employers, talk with any past employer, talk
        with any past managers, talk with any past manager, talk with any past boss, talk with any past bosses,
        talk with any past company, talk with any old employers, talk with any old employer, talk with any old
        managers, talk with any old manager, talk with any old boss, talk with any old bosses, talk with any old
        company, talk with any last employers, talk with any last employer, talk with any last managers, talk
        with any last manager, talk with any last boss, talk with any last bosses, talk with any last company,
        approach his former employers, approach his former employer, approach his former managers, approach his
        former manager, approach his former boss, approach his former bosses, approach his former company,
        approach his previous employers, approach his previous employer, approach his previous managers,
        approach his previous manager, approach his previous boss, approach his previous bosses, approach his
        previous company, approach his past employers, approach his past employer, approach his past managers,
        approach his past manager, approach his past boss, approach his past bosses, approach his past company,
        approach his old employers, approach his old employer, approach his old managers, approach his old
        manager, approach his old boss, approach his old bosses, approach his old company, approach his last
        employers, approach his last employer, approach his last managers, approach his last manager, approach
        his last boss, approach his last bosses, approach his last company, approach her former employers,
        approach her former employer, approach her former managers, approach her former manager, approach her
        former boss, approach her former bosses, approach her former company, approach her previous employers,
        approach her previous employer, approach her previous managers, approach her previous manager, approach
        her previous boss, approach her previous bosses, approach her previous company, approach her past
        employers, approach her past employer, approach her past managers, approach her past manager, approach
        her past boss, approach her past bosses, approach her past company, approach her old employers, approach
        her old employer, approach her old managers, approach her old manager, approach her old boss, approach
        her old bosses, approach her old company, approach her last employers, approach her last employer,
        approach her last managers, approach her last manager, approach her last boss, approach her last bosses,
        approach her last company, approach my former employers, approach my former employer, approach my former
        managers, approach my former manager, approach my former boss, approach my former bosses, approach my
        former company, approach my previous employers, approach my previous employer, approach my previous
        managers, approach my previous manager, approach my previous boss, approach my previous bosses, approach
        my previous company, approach my past employers, approach my past employer, approach my past managers,
        approach my past manager, approach my past boss, approach my past bosses, approach my past company,
        approach my old employers, approach my old employer, approach my old managers, approach my old manager,
        approach my old boss, approach my old bosses, approach my old company, approach my last employers,
        approach my last employer, approach my last managers, approach my last manager, approach my last boss,
        approach my last bosses, approach my last company, approach any former employers, approach any former
        employer, approach any former managers, approach any former manager, approach any former boss, approach
        any former bosses, approach any former company, approach any previous employers, approach any previous
        employer, approach any previous managers, approach any previous manager, approach any previous boss,
        approach any previous bosses, approach any previous company, approach any past employers, approach any
        past employer, approach any past managers, approach any past manager, approach any past boss, approach
        any past bosses, approach any past company, approach any old employers, approach any old employer,
        approach any old managers, approach any old manager, approach any old boss, approach any old bosses,
        approach any old company, approach any last employers, approach any last employer, approach any last
        managers, approach any last manager, approach any last boss, approach any last bosses, approach any last
        company, write to his former employers, write to his former employer, write to his former managers,
        write to his former manager, write to his former boss, write to his former bosses, write to his former
        company, write to his previous employers, write to his previous employer, write to his previous
        managers, write to his previous manager, write to his previous boss, write to his previous bosses, write
        to his previous company, write to his past employers, write to his past employer, write to his past
        managers, write to his past manager, write to his past boss, write to his past bosses, write to his past
        company, write to his old employers, write to his old employer, write to his old managers, write to his
        old manager, write to his old boss, write to his old bosses, write to his old company, write to his last
        employers, write to his last employer, write to his last managers, write to his last manager, write to
        his last boss, write to his last bosses, write to his last company, write to her former employers, write
        to her former employer, write to her former managers, write to her former manager, write to her former
        boss, write to her former bosses, write to her former company, write to her previous employers, write to
        her previous employer, write to her previous managers, write to her previous manager, write to her
        previous boss, write to her previous bosses, write to her previous company, write to her past employers,
        write to her past employer, write to her past managers, write to her past manager, write to her past
        boss, write to her past bosses, write to her past company, write to her old employers, write to her old
        employer, write to her old managers, write to her old manager, write to her old boss, write to her old
        bosses, write to her old company, write to her last employers, write to her last employer, write to her
        last managers, write to her last manager, write to her last boss, write to her last bosses, write to her
        last company, write to my former employers, write to my former employer, write to my former managers,
        write to my former manager, write to my former boss, write to my former bosses, write to my former
        company, write to my previous employers, write to my previous employer, write to my previous managers,
        write to my previous manager, write to my previous boss, write to my previous bosses, write to my
        previous company, write to my past employers, write to my past employer, write to my past managers,
        write to my past manager, write to my past boss, write to my past bosses, write to my past company,
        write to my old employers, write to my old employer, write to my old managers, write to my old manager,
        write to my old boss, write to my old bosses, write to my old company, write to my last employers, write
        to my last employer, write to my last managers, write to my last manager, write to my last boss, write
        to my last bosses, write to my last company, write to any former employers, write to any former
        employer, write to any former managers, write to any former manager, write to any former boss, write to
        any former bosses, write to any former company, write to any previous employers, write to any previous
        employer, write to any previous managers, write to any previous manager, write to any previous boss,
        write to any previous bosses, write to any previous company, write to any past employers, write to any
        past employer, write to any past managers, write to any past manager, write to any past boss, write to
        any past bosses, write to any past company, write to any old employers, write to any old employer, write
        to any old managers, write to any old manager, write to any old boss, write to any old bosses, write to
        any old company, write to any last employers, write to any last employer, write to any last managers,
        write to any last manager, write to any last boss, write to any last bosses, write to any last company
        """,
        fr="""
        parle a ses anciens employeurs, parle a ses ancien employeur, parle a ses ancien patron, parle a ses
        anciens patrons, parle a ses employeurs precedents, parle a ses employeur precedent, parle a ses
        ancienne patronne, parle a ses ancien gestionnaire, parle a ses anciens gestionnaires, parle a ses
        dernier employeur, parle a mes anciens employeurs, parle a mes ancien employeur, parle a mes ancien
        patron, parle a mes anciens patrons, parle a mes employeurs precedents, parle a mes employeur precedent,
        parle a mes ancienne patronne, parle a mes ancien gestionnaire, parle a mes anciens gestionnaires, parle
        a mes dernier employeur, parle a son anciens employeurs, parle a son ancien employeur, parle a son
        ancien patron, parle a son anciens patrons, parle a son employeurs precedents, parle a son employeur
        precedent, parle a son ancienne patronne, parle a son ancien gestionnaire, parle a son anciens
        gestionnaires, parle a son dernier employeur, parle a mon anciens employeurs, parle a mon ancien
        employeur, parle a mon ancien patron, parle a mon anciens patrons, parle a mon employeurs precedents,
        parle a mon employeur precedent, parle a mon ancienne patronne, parle a mon ancien gestionnaire, parle a
        mon anciens gestionnaires, parle a mon dernier employeur, parler a ses anciens employeurs, parler a ses
        ancien employeur, parler a ses ancien patron, parler a ses anciens patrons, parler a ses employeurs
        precedents, parler a ses employeur precedent, parler a ses ancienne patronne, parler a ses ancien
        gestionnaire, parler a ses anciens gestionnaires, parler a ses dernier employeur, parler a mes anciens
        employeurs, parler a mes ancien employeur, parler a mes ancien patron, parler a mes anciens patrons,
        parler a mes employeurs precedents, parler a mes employeur precedent, parler a mes ancienne patronne,
        parler a mes ancien gestionnaire, parler a mes anciens gestionnaires, parler a mes dernier employeur,
        parler a son anciens employeurs, parler a son ancien employeur, parler a son ancien patron, parler a son
        anciens patrons, parler a son employeurs precedents, parler a son employeur precedent, parler a son
        ancienne patronne, parler a son ancien gestionnaire, parler a son anciens gestionnaires, parler a son
        dernier employeur, parler a mon anciens employeurs, parler a mon ancien employeur, parler a mon ancien
        patron, parler a mon anciens patrons, parler a mon employeurs precedents, parler a mon employeur
        precedent, parler a mon ancienne patronne, parler a mon ancien gestionnaire, parler a mon anciens
        gestionnaires, parler a mon dernier employeur, contacte ses anciens employeurs, contacte ses ancien
        employeur, contacte ses ancien patron, contacte ses anciens patrons, contacte ses employeurs precedents,
        contacte ses employeur precedent, contacte ses ancienne patronne, contacte ses ancien gestionnaire,
        contacte ses anciens gestionnaires, contacte ses dernier employeur, contacte mes anciens employeurs,
        contacte mes ancien employeur, contacte mes ancien patron, contacte mes anciens patrons, contacte mes
        employeurs precedents, contacte mes employeur precedent, contacte mes ancienne patronne, contacte mes
        ancien gestionnaire, contacte mes anciens gestionnaires, contacte mes dernier employeur, contacte son
        anciens employeurs, contacte son ancien employeur, contacte son ancien patron, contacte son anciens
        patrons, contacte son employeurs precedents, contacte son employeur precedent, contacte son ancienne
        patronne, contacte son ancien gestionnaire, contacte son anciens gestionnaires, contacte son dernier
        employeur, contacte mon anciens employeurs, contacte mon ancien employeur, contacte mon ancien patron,
        contacte mon anciens patrons, contacte mon employeurs precedents, contacte mon employeur precedent,
        contacte mon ancienne patronne, contacte mon ancien gestionnaire, contacte mon anciens gestionnaires,
        contacte mon dernier employeur, contacter ses anciens employeurs, contacter ses ancien employeur,
        contacter ses ancien patron, contacter ses anciens patrons, contacter ses employeurs precedents,
        contacter ses employeur precedent, contacter ses ancienne patronne, contacter ses ancien gestionnaire,
        contacter ses anciens gestionnaires, contacter ses dernier employeur, contacter mes anciens employeurs,
        contacter mes ancien employeur, contacter mes ancien patron, contacter mes anciens patrons, contacter
        mes employeurs precedents, contacter mes employeur precedent, contacter mes ancienne patronne, contacter
        mes ancien gestionnaire, contacter mes anciens gestionnaires, contacter mes dernier employeur, contacter
        son anciens employeurs, contacter son ancien employeur, contacter son ancien patron, contacter son
        anciens patrons, contacter son employeurs precedents, contacter son employeur precedent, contacter son
        ancienne patronne, contacter son ancien gestionnaire, contacter son anciens gestionnaires, contacter son
        dernier employeur, contacter mon anciens employeurs, contacter mon ancien employeur, contacter mon
        ancien patron, contacter mon anciens patrons, contacter mon employeurs precedents, contacter mon
        employeur precedent, contacter mon ancienne patronne, contacter mon ancien gestionnaire, contacter mon
        anciens gestionnaires, contacter mon dernier employeur, appelle ses anciens employeurs, appelle ses
        ancien employeur, appelle ses ancien patron, appelle ses anciens patrons, appelle ses employeurs
        precedents, appelle ses employeur precedent, appelle ses ancienne patronne, appelle ses ancien
        gestionnaire, appelle ses anciens gestionnaires, appelle ses dernier employeur, appelle mes anciens
        employeurs, appelle mes ancien employeur, appelle mes ancien patron, appelle mes anciens patrons,
        appelle mes employeurs precedents, appelle mes employeur precedent, appelle mes ancienne patronne,
        appelle mes ancien gestionnaire, appelle mes anciens gestionnaires, appelle mes dernier employeur,
        appelle son anciens employeurs, appelle son ancien employeur, appelle son ancien patron, appelle son
        anciens patrons, appelle son employeurs precedents, appelle son employeur precedent, appelle son
        ancienne patronne, appelle son ancien gestionnaire, appelle son anciens gestionnaires, appelle son
        dernier employeur, appelle mon anciens employeurs, appelle mon ancien employeur, appelle mon ancien
        patron, appelle mon anciens patrons, appelle mon employeurs precedents, appelle mon employeur precedent,
        appelle mon ancienne patronne, appelle mon ancien gestionnaire, appelle mon anciens gestionnaires,
        appelle mon dernier employeur, appeler ses anciens employeurs, appeler ses ancien employeur, appeler ses
        ancien patron, appeler ses anciens patrons, appeler ses employeurs precedents, appeler ses employeur
        precedent, appeler ses ancienne patronne, appeler ses ancien gestionnaire, appeler ses anciens
        gestionnaires, appeler ses dernier employeur, appeler mes anciens employeurs, appeler mes ancien
        employeur, appeler mes ancien patron, appeler mes anciens patrons, appeler mes employeurs precedents,
        appeler mes employeur precedent, appeler mes ancienne patronne, appeler mes ancien gestionnaire, appeler
        mes anciens gestionnaires, appeler mes dernier employeur, appeler son anciens employeurs, appeler son
        ancien employeur, appeler son ancien patron, appeler son anciens patrons, appeler son employeurs
        precedents, appeler son employeur precedent, appeler son ancienne patronne, appeler son ancien
        gestionnaire, appeler son anciens gestionnaires, appeler son dernier employeur, appeler mon anciens
        employeurs, appeler mon ancien employeur, appeler mon ancien patron, appeler mon anciens patrons,
        appeler mon employeurs precedents, appeler mon employeur precedent, appeler mon ancienne patronne,
        appeler mon ancien gestionnaire, appeler mon anciens gestionnaires, appeler mon dernier employeur,
        joigne ses anciens employeurs, joigne ses ancien employeur, joigne ses ancien patron, joigne ses anciens
        patrons, joigne ses employeurs precedents, joigne ses employeur precedent, joigne ses ancienne patronne,
        joigne ses ancien gestionnaire, joigne ses anciens gestionnaires, joigne ses dernier employeur, joigne
        mes anciens employeurs, joigne mes ancien employeur, joigne mes ancien patron, joigne mes anciens
        patrons, joigne mes employeurs precedents, joigne mes employeur precedent, joigne mes ancienne patronne,
        joigne mes ancien gestionnaire, joigne mes anciens gestionnaires, joigne mes dernier employeur, joigne
        son anciens employeurs, joigne son ancien employeur, joigne son ancien patron, joigne son anciens
        patrons, joigne son employeurs precedents, joigne son employeur precedent, joigne son ancienne patronne,
        joigne son ancien gestionnaire, joigne son anciens gestionnaires, joigne son dernier employeur, joigne
        mon anciens employeurs, joigne mon ancien employeur, joigne mon ancien patron, joigne mon anciens
        patrons, joigne mon employeurs precedents, joigne mon employeur precedent, joigne mon ancienne patronne,
        joigne mon ancien gestionnaire, joigne mon anciens gestionnaires, joigne mon dernier employeur, joindre
        ses anciens employeurs, joindre ses ancien employeur, joindre ses ancien patron, joindre ses anciens
        patrons, joindre ses employeurs precedents, joindre ses employeur precedent, joindre ses ancienne
        patronne, joindre ses ancien gestionnaire, joindre ses anciens gestionnaires, joindre ses dernier
        employeur, joindre mes anciens employeurs, joindre mes ancien employeur, joindre mes ancien patron,
        joindre mes anciens patrons, joindre mes employeurs precedents, joindre mes employeur precedent, joindre
        mes ancienne patronne, joindre mes ancien gestionnaire, joindre mes anciens gestionnaires, joindre mes
        dernier employeur, joindre son anciens employeurs, joindre son ancien employeur, joindre son ancien
        patron, joindre son anciens patrons, joindre son employeurs precedents, joindre son employeur precedent,
        joindre son ancienne patronne, joindre son ancien gestionnaire, joindre son anciens gestionnaires,
        joindre son dernier employeur, joindre mon anciens employeurs, joindre mon ancien employeur, joindre mon
        ancien patron, joindre mon anciens patrons, joindre mon employeurs precedents, joindre mon employeur
        precedent, joindre mon ancienne patronne, joindre mon ancien gestionnaire, joindre mon anciens
        gestionnaires, joindre mon dernier employeur, ecrive a ses anciens employeurs, ecrive a ses ancien
        employeur, ecrive a ses ancien patron, ecrive a ses anciens patrons, ecrive a ses employeurs precedents,
        ecrive a ses employeur precedent, ecrive a ses ancienne patronne, ecrive a ses ancien gestionnaire,
        ecrive a ses anciens gestionnaires, ecrive a ses dernier employeur, ecrive a mes anciens employeurs,
        ecrive a mes ancien employeur, ecrive a mes ancien patron, ecrive a mes anciens patrons, ecrive a mes
        employeurs precedents, ecrive a mes employeur precedent, ecrive a mes ancienne patronne, ecrive a mes
        ancien gestionnaire, ecrive a mes anciens gestionnaires, ecrive a mes dernier employeur, ecrive a son
        anciens employeurs, ecrive a son ancien employeur, ecrive a son ancien patron, ecrive a son anciens
        patrons, ecrive a son employeurs precedents, ecrive a son employeur precedent, ecrive a son ancienne
        patronne, ecrive a son ancien gestionnaire, ecrive a son anciens gestionnaires, ecrive a son dernier
        employeur, ecrive a mon anciens employeurs, ecrive a mon ancien employeur, ecrive a mon ancien patron,
        ecrive a mon anciens patrons, ecrive a mon employeurs precedents, ecrive a mon employeur precedent,
        ecrive a mon ancienne patronne, ecrive a mon ancien gestionnaire, ecrive a mon anciens gestionnaires,
        ecrive a mon dernier employeur, ecrire a ses anciens employeurs, ecrire a ses ancien employeur, ecrire a
        ses ancien patron, ecrire a ses anciens patrons, ecrire a ses employeurs precedents, ecrire a ses
        employeur precedent, ecrire a ses ancienne patronne, ecrire a ses ancien gestionnaire, ecrire a ses
        anciens gestionnaires, ecrire a ses dernier employeur, ecrire a mes anciens employeurs, ecrire a mes
        ancien employeur, ecrire a mes ancien patron, ecrire a mes anciens patrons, ecrire a mes employeurs
        precedents, ecrire a mes employeur precedent, ecrire a mes ancienne patronne, ecrire a mes ancien
        gestionnaire, ecrire a mes anciens gestionnaires, ecrire a mes dernier employeur, ecrire a son anciens
        employeurs, ecrire a son ancien employeur, ecrire a son ancien patron, ecrire a son anciens patrons,
        ecrire a son employeurs precedents, ecrire a son employeur precedent, ecrire a son ancienne patronne,
        ecrire a son ancien gestionnaire, ecrire a son anciens gestionnaires, ecrire a son dernier employeur,
        ecrire a mon anciens employeurs, ecrire a mon ancien employeur, ecrire a mon ancien patron, ecrire a mon
        anciens patrons, ecrire a mon employeurs precedents, ecrire a mon employeur precedent, ecrire a mon
        ancienne patronne, ecrire a mon ancien gestionnaire, ecrire a mon anciens gestionnaires, ecrire a mon
        dernier employeur, communique avec ses anciens employeurs, communique avec ses ancien employeur,
        communique avec ses ancien patron, communique avec ses anciens patrons, communique avec ses employeurs
        precedents, communique avec ses employeur precedent, communique avec ses ancienne patronne, communique
        avec ses ancien gestionnaire, communique avec ses anciens gestionnaires, communique avec ses dernier
        employeur, communique avec mes anciens employeurs, communique avec mes ancien employeur, communique avec
        mes ancien patron, communique avec mes anciens patrons, communique avec mes employeurs precedents,
        communique avec mes employeur precedent, communique avec mes ancienne patronne, communique avec mes
        ancien gestionnaire, communique avec mes anciens gestionnaires, communique avec mes dernier employeur,
        communique avec son anciens employeurs, communique avec son ancien employeur, communique avec son ancien
        patron, communique avec son anciens patrons, communique avec son employeurs precedents, communique avec
        son employeur precedent, communique avec son ancienne patronne, communique avec son ancien gestionnaire,
        communique avec son anciens gestionnaires, communique avec son dernier employeur, communique avec mon
        anciens employeurs, communique avec mon ancien employeur, communique avec mon ancien patron, communique
        avec mon anciens patrons, communique avec mon employeurs precedents, communique avec mon employeur
        precedent, communique avec mon ancienne patronne, communique avec mon ancien gestionnaire, communique
        avec mon anciens gestionnaires, communique avec mon dernier employeur, communiquer avec ses anciens
        employeurs, communiquer avec ses ancien employeur, communiquer avec ses ancien patron, communiquer avec
        ses anciens patrons, communiquer avec ses employeurs precedents, communiquer avec ses employeur
        precedent, communiquer avec ses ancienne patronne, communiquer avec ses ancien gestionnaire, communiquer
        avec ses anciens gestionnaires, communiquer avec ses dernier employeur, communiquer avec mes anciens
        employeurs, communiquer avec mes ancien employeur, communiquer avec mes ancien patron, communiquer avec
        mes anciens patrons, communiquer avec mes employeurs precedents, communiquer avec mes employeur
        precedent, communiquer avec mes ancienne patronne, communiquer avec mes ancien gestionnaire, communiquer
        avec mes anciens gestionnaires, communiquer avec mes dernier employeur, communiquer avec son anciens
        employeurs, communiquer avec son ancien employeur, communiquer avec son ancien patron, communiquer avec
        son anciens patrons, communiquer avec son employeurs precedents, communiquer avec son employeur
        precedent, communiquer avec son ancienne patronne, communiquer avec son ancien gestionnaire, communiquer
        avec son anciens gestionnaires, communiquer avec son dernier employeur, communiquer avec mon anciens
        employeurs, communiquer avec mon ancien employeur, communiquer avec mon ancien patron, communiquer avec
        mon anciens patrons, communiquer avec mon employeurs precedents, communiquer avec mon employeur
        precedent, communiquer avec mon ancienne patronne, communiquer avec mon ancien gestionnaire, communiquer
        avec mon anciens gestionnaires, communiquer avec mon dernier employeur, parle avec ses anciens
        employeurs, parle avec ses ancien employeur, parle avec ses ancien patron, parle avec ses anciens
        patrons, parle avec ses employeurs precedents, parle avec ses employeur precedent, parle avec ses
        ancienne patronne, parle avec ses ancien gestionnaire, parle avec ses anciens gestionnaires, parle avec
        ses dernier employeur, parle avec mes anciens employeurs, parle avec mes ancien employeur, parle avec
        mes ancien patron, parle avec mes anciens patrons, parle avec mes employeurs precedents, parle avec mes
        employeur precedent, parle avec mes ancienne patronne, parle avec mes ancien gestionnaire, parle avec
        mes anciens gestionnaires, parle avec mes dernier employeur, parle avec son anciens employeurs, parle
        avec son ancien employeur, parle avec son ancien patron, parle avec son anciens patrons, parle avec son
        employeurs precedents, parle avec son employeur precedent, parle avec son ancienne patronne, parle avec
        son ancien gestionnaire, parle avec son anciens gestionnaires, parle avec son dernier employeur, parle
        avec mon anciens employeurs, parle avec mon ancien employeur, parle avec mon ancien patron, parle avec
        mon anciens patrons, parle avec mon employeurs precedents, parle avec mon employeur precedent, parle
        avec mon ancienne patronne, parle avec mon ancien gestionnaire, parle avec mon anciens gestionnaires,
        parle avec mon dernier employeur, parler avec ses anciens employeurs, parler avec ses ancien employeur,
        parler avec ses ancien patron, parler avec ses anciens patrons, parler avec ses employeurs precedents,
        parler avec ses employeur precedent, parler avec ses ancienne patronne, parler avec ses ancien
        gestionnaire, parler avec ses anciens gestionnaires, parler avec ses dernier employeur, parler avec mes
        anciens employeurs, parler avec mes ancien employeur, parler avec mes ancien patron, parler avec mes
        anciens patrons, parler avec mes employeurs precedents, parler avec mes employeur precedent, parler avec
        mes ancienne patronne, parler avec mes ancien gestionnaire, parler avec mes anciens gestionnaires,
        parler avec mes dernier employeur, parler avec son anciens employeurs, parler avec son ancien employeur,
        parler avec son ancien patron, parler avec son anciens patrons, parler avec son employeurs precedents,
        parler avec son employeur precedent, parler avec son ancienne patronne, parler avec son ancien
        gestionnaire, parler avec son anciens gestionnaires, parler avec son dernier employeur, parler avec mon
        anciens employeurs, parler avec mon ancien employeur, parler avec mon ancien patron, parler avec mon
        anciens patrons, parler avec mon employeurs precedents, parler avec mon employeur precedent, parler avec
        mon ancienne patronne, parler avec mon ancien gestionnaire, parler avec mon anciens gestionnaires,
        parler avec mon dernier employeur
        """,
    ),
    thing(
        "corrected",
        en="""
        corrected, corrected himself, corrected herself, corrected it, fixed the typo, typo, slip of the pen,
        clerical error, he had meant, she had meant, owned up to the mistake, mistyped
        """,
        fr="""
        a corrige, s'est corrige, s'est corrigee, l'a corrige, l'a corrigee, faute de frappe, erreur de frappe,
        erreur de saisie, voulait dire, s'etait trompe de mois, s'etait trompee de mois, s'etait trompe d'annee,
        s'etait trompee d'annee, trompe de mois, trompe d'annee, trompee de mois, trompee d'annee
        """,
    ),
)
