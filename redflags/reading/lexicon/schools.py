"""Schools, what they teach, and what their records hold."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "school",
        en="""
        university, universities, college:n, school:n, polytechnic, institute, cegep, registrar, registrar's
        office, alma mater, faculty, alumni office, clearinghouse, campus, admissions, academy, bootcamp,
        institution, polytechnic school, business school, law school, grad school, registry office, university
        registrar, awarding body, certification body, licensing board, professional order, student union, co-op
        office, faculty office, dean, dean's office, degree clearinghouse, records office, student records,
        college registrar, training centre, technical college, vocational school, conservatory, school office,
        graduate school, the institute, trade school, department of, the department, its department, their
        department, academic department, science department, engineering department, ubc, mcgill, concordia,
        mcmaster, dalhousie, uoft, u of t, bcit, sfu
        """,
        fr="""
        universite:n, college:n, ecole:n, cegep:n, polytechnique, institut, registraire:n, registrariat, bureau
        du registraire, faculte, etablissement:n, academie, bureau des diplomes, service des admissions, campus,
        institution, ordre professionnel, ecole de technologie, hec, uqam, universite laval, bureau de
        scolarite, service de scolarite, scolarite, doyen, decanat, secretariat, association des diplomes,
        centre de formation, conservatoire, ecole technique, ecole de metiers, service des dossiers, bureau des
        etudes, rectorat, udem, uqtr, uqac, mcgill, concordia
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
        class, graduating classes, class list, class lists, alumni list, alumni lists, academic, academics,
        academic record, academic records, academic background, academic history
        """,
        fr="""
        diplome:n, diplome:a, diplomer, baccalaureat, bac, maitrise, doctorat, dec, inscription, etudiant:a, etudie, etudier:v, etudes, releve de notes, releves de notes, attestation, certificat,
        formation, finissant:a, gradue:a, frequente, graduation, scolarite, parchemin, numero d'etudiant,
        dossier etudiant, numero de diplome, annee d'obtention, annee de graduation, etudes la, credits, cours,
        grade, grades, these, promotion, cohorte, mba, certificat d'etudes, attestation d'etudes, brevet,
        licence universitaire, aec, dep, master, diplomes, promotions, cohortes, listes de diplomes, listes
        d'etudiants, dossier scolaire, dossier academique, parcours scolaire, verification academique,
        verification scolaire, inscrit a, inscrite a, inscrits a, inscrit en, inscrite en, inscrit dans,
        inscrite dans, etait inscrit, etait inscrite, etre inscrit, ete inscrit, ete inscrite, jamais
        inscrit, jamais inscrite, pas inscrit, pas inscrite, n'est inscrit, bien inscrit, etudiant
        inscrit, etudiante inscrite
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
        us, says no, said no, says otherwise, said otherwise, told us otherwise, unverified
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
        inconnue au, inconnu au, ne l'ont pas, ne l'a jamais vu, ne lui a jamais, jamais entendu parler, ne
        reconnaissent pas, desavoue, ne l'a jamais diplome, rien de tel, ne recense aucun, n'a aucune, ne l'a
        jamais inscrit, sechee, jamais finie, ai jamais fini, ai jamais eu, ai pas fini, ai pas eu, ai pas
        obtenu, ai jamais obtenu, pas vraiment fini, pas vraiment obtenu, pas le mien, n'est pas le mien, n'est
        pas a moi, pas a moi, ignore tout de lui, ignore tout d'elle, ignorent tout de lui, ignorent tout
        d'elle, ignore tout du, ignore tout de la, ignore jusqu'a son, ignorent jusqu'a son, ne sait rien de
        lui, ne sait rien d'elle, ne savent rien de lui, ne savent rien d'elle, n'a rien sur lui, n'a rien sur
        elle, n'a personne a ce nom, n'a personne de ce nom, n'ont personne de ce nom, n'ont personne a ce nom,
        impossible de faire confirmer, impossible de faire valider, impossible d'obtenir une confirmation,
        impossible d'obtenir la confirmation, pas moyen de confirmer, pas moyen de verifier, pas moyen de faire,
        aucune confirmation, n'a pas voulu confirmer, refuse de confirmer, ne veut pas confirmer, personne ne
        peut confirmer, n'est pas de nous, n'est pas de chez nous, ne vient pas de nous, ne vient pas de chez
        nous, n'est pas sorti de chez nous, dit non, dit le contraire, affirme le contraire, nous dit le
        contraire, non verifie, non verifiee, l'a pas dans, l'ont pas dans, l'a jamais eu, l'ont jamais eu, le
        trouve pas, la trouve pas, le trouvent pas, la trouvent pas, l'a pas trouve, l'ont pas trouve, a rien
        sur lui, a rien sur elle, ont rien sur lui, ont rien sur elle, a rien a son nom, ont rien a son nom, l'a
        pas au, l'ont pas au, l'a pas comme, l'ont pas comme, le connait pas, la connait pas, le connaissent
        pas, la connaissent pas, l'a jamais vu, l'ont jamais vu, l'a nulle part, l'ont nulle part, a pas son
        nom, ont pas son nom, n'ont rien sur lui, n'ont rien sur elle, n'a rien a son nom, n'ont rien a son nom,
        ne le connait pas, ne la connait pas, ne le connaissent pas, ne la connaissent pas, ne l'ont jamais vu
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
        website, exists only as a website, only a mailbox, just a mailbox, never been on offer there, was never
        on offer, isn't on offer, was never given there, no such department there, don't have that, don't even
        have that, doesn't have that, doesn't even have that, didn't have that, didn't even have that, never
        even had that, predates the program, predates the programme, predates the school, older than the
        program, older than the programme, before the program existed, before the programme existed
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
        parchemins, qu'un site web, qu'une boite postale, qu'un site, qu'une adresse postale, ont pas ce, ont
        meme pas ce, a pas ce programme, a meme pas ce programme, n'ont pas ce, n'ont meme pas ce, donnent pas
        ce, donnent meme pas ce, donne pas ce cours, donne meme pas ce, ne donnent pas ce, d'avant la creation
        du programme, d'avant le programme, avant la creation du programme, date d'avant l'ecole
        """,
    ),
    act(
        "check_failed",
        en="""
        came back negative, comes back negative, came back empty, came back blank, came back with nothing, came back false, came
        back unverified, check failed, verification failed, failed verification, failed the check, could not be confirmed,
        couldn't be confirmed, cannot be confirmed, can't be confirmed, not confirmed, never confirmed, unconfirmed, could not be
        validated, couldn't be validated, came up negative, came up empty, returned nothing, returned no result, returned no
        match, turned up nothing, no match found
        """,
        fr="""
        est revenue negative, est revenu negatif, revenue negative, revenu negatif, revient negative, revient vide, est revenue
        vide, a echoue, verification echouee, n'a rien donne, ne donne rien, n'a pas pu etre confirme, n'a pas pu etre confirmee,
        impossible a confirmer, impossible a valider, jamais confirme, jamais confirmee, non confirme, non confirmee, resultat
        negatif, reponse negative
        """,
    ),
    act(
        "degree_mill",
        en="diploma mill, degree mill, paper mill, fake university, fake college, fake school, bogus university, bogus college, unaccredited online",
        fr="usine a diplomes, moulin a diplomes, fausse universite, faux college, fausse ecole, universite bidon, ecole bidon",
    ),
    thing(
        "study_field",
        en="computer science, computer engineering, computer studies, computer programming, computer systems",
        fr="sciences informatiques, genie informatique, genie logiciel",
        implies=("programme",),
    ),
    act(
        "not_issued",
        en="""
        not issued by, wasn't issued by, was not issued by, never issued, did not issue, didn't issue, not from that school, not
        from this school, not one of theirs, does not come from, doesn't come from, did not come from, didn't come from
        """,
        fr="""
        ne vient pas de, ne vient pas d', ne provient pas de, ne provient pas d', n'emane pas, n'a pas ete emis, n'a pas ete
        emise, pas emis par, pas emise par, n'a jamais emis, n'a jamais delivre, n'a pas delivre, jamais delivre
        """,
    ),
)
