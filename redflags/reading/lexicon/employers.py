"""Employers, what they know of a person, and whether they exist."""

from redflags.reading.lexicon.entry import Concept, act, every, thing

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
        file for her, never crossed their, who is that, asked who that was, asked who he was, asked who she was,
        said who, never met him, never met her, never paid him, never paid her, nothing under that name, nothing
        under his name, nothing under her name, found nothing on him, found nothing on her, finds nothing on
        him, finds nothing on her, no recollection of, came up empty, comes up empty, came up blank, zero
        record, zero record of, zero trace, zero trace of
        """,
        fr="""
        nie, nient, nier:v, dement, dementent, dementir, conteste, contester:v, n'a jamais travaille, jamais
        travaille, pas travaille, n'a pas travaille, n'a jamais ete employe, n'a jamais ete employee, jamais ete
        employe, jamais ete employee, jamais employe, jamais employee, jamais embauche, jamais embauchee, n'a
        jamais embauche, ne le connait pas, ne la connait pas, ne connait pas, ne connaissent pas, connait pas,
        connaissent pas, jamais entendu parler, aucune trace, n'a aucune trace, aucun dossier, n'a aucun
        dossier, aucun employe, aucune employee, aucun souvenir, inconnu:a, ne figure pas, ne retrouve pas, ne
        trouve pas, ne retrouve aucune, ne trouve aucune, ne trouvent pas, ne trouve aucun, n'a pas trouve, pas
        de trace, personne de ce nom, personne a ce nom, personne ne le connait, personne ne la connait,
        personne ne se souvient, ne se souvient pas, n'a pas de dossier, pas de dossier, jamais fait partie, n'a
        jamais fait partie, ne le reconnait pas, aucun registre, ne reconnait pas, introuvable:n, jamais ete a
        son emploi, jamais eu d'employe, n'est pas dans leurs dossiers, jamais vraiment travaille, pas vraiment
        travaille, jamais mis les pieds, jamais eu, n'a jamais eu, ne la reconnait pas, aucun lien, aucun
        contrat, inconnu au bataillon, jamais signe, ne l'a jamais eu, ne les connait pas, n'a jamais vu, n'ont
        jamais vu, n'ont jamais entendu, n'a jamais entendu, n'ont jamais eu, n'ont jamais employe, n'ont jamais
        embauche, n'ont aucune trace, n'ont aucun dossier, n'ont personne, n'a personne, ne trouvent aucune, ne
        trouvent aucun, ne retrouvent, aucune fiche, aucun talon, aucune paie, aucun matricule, ca ne leur dit
        rien, ne leur dit rien, ne lui dit rien, ca ne lui dit rien, jamais vu passer, jamais vu cette, jamais
        mis, jamais figure, absent des, absente des, absent de la liste, n'est pas dans le, n'a jamais ete dans,
        aucun salarie, jamais ete salarie, jamais ete salariee, n'a jamais ete salarie, jura que, affirme
        n'avoir jamais, assure n'avoir jamais, dit n'avoir jamais, soutient n'avoir jamais, ne l'a jamais
        embauche, ne l'a jamais employe, ne l'a jamais vu, ne l'a jamais vue, ne l'a jamais embauchee, ne l'a
        jamais employee, ignore tout de lui, ignore tout d'elle, ignorent tout de lui, ignorent tout d'elle,
        ignore tout du, ignore tout de la, ignore jusqu'a son, ignorent jusqu'a son, ne sait rien de lui, ne
        sait rien d'elle, ne savent rien de lui, ne savent rien d'elle, n'a rien sur lui, n'a rien sur elle, n'a
        personne a ce nom, n'a personne de ce nom, n'ont personne de ce nom, n'ont personne a ce nom, ne
        trouvent rien, ne trouve rien, n'ont rien trouve, n'a rien trouve, n'ont rien, rien a son sujet, rien a
        son nom, rien sous ce nom, demande qui c'est, ont demande qui c'etait, a demande qui c'etait, qui c'est
        ca, ne sait pas qui c'est, ne savent pas qui c'est, ne sait pas qui il est, ne savent pas qui il est,
        n'a aucune idee de qui, jamais rencontre, jamais croise, l'a jamais eu, l'ont jamais eu, l'a pas dans,
        l'ont pas dans, le connait pas, la connait pas, le connaissent pas, la connaissent pas, l'a jamais
        embauche, l'ont jamais embauche, l'a jamais employe, l'ont jamais employe, y a jamais travaille, a rien
        sur lui, ont rien sur lui, a rien sur elle, ont rien sur elle
        """,
    ),
    act(
        "cannot_exist",
        en="""
        does not exist, doesn't exist, never existed, did not exist, didn't exist, not exist, no such company,
        cannot be found, could not be found, can't be found, couldn't be found, not be found, cannot find, could
        not find, couldn't find, no trace, no sign of, not registered, not in the registry, never registered,
        fictitious, fake, made up, shell company, shell, dead website, website is dead, no website, website was
        created, empty lot, no listing, nowhere to be found, non-existent, nonexistent, untraceable, phantom,
        bogus, cloned website, defunct, not in the business registry, site registered last, domain registered,
        domain was registered, parked domain, domain is parked, website is down, site is down, no storefront, no
        staff anyone, doesn't seem to exist, does not seem to exist, doesn't appear to exist, does not appear to
        exist, isn't real, is not real, isn't a real company, not a real company, never seems to have existed,
        doesn't really exist, can't be traced, registered nowhere, isn't registered, is not registered, wasn't
        registered, was never incorporated, never incorporated, not incorporated, not listed anywhere, isn't
        listed anywhere, not registered anywhere
        """,
        fr="""
        n'existe pas, n'existe plus, n'a jamais existe, n'ont jamais existe, n'existait pas, existe pas, jamais
        existe, introuvable:n, aucune trace, pas de trace, pas enregistre:a, pas immatricule:a, fictif:a,
        inexistant:a, fantome:n, coquille vide, bidon, inventee, aucun site, site mort, aucune inscription au
        registre, absente du registre, absent du registre, pas au registre, ne figure pas au registre,
        impossible de trouver, n'est inscrite nulle part, n'apparait nulle part, domaine stationne, site hors
        ligne, site est mort, n'est inscrite a aucun, n'est inscrit a aucun, n'est immatriculee nulle, semble
        pas exister, ne semble pas exister, a pas l'air d'exister, n'a pas l'air d'exister, existe meme pas,
        n'existe meme pas, existe nulle part, n'existe nulle part, pas une vraie compagnie, c'est pas une vraie,
        jamais ete enregistree, jamais ete incorporee, jamais incorporee, est enregistree nulle part, est
        enregistre nulle part, est inscrite nulle part, est inscrit nulle part, n'est enregistree nulle part,
        n'est enregistre nulle part, n'est inscrit nulle part
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
        laptop from, work laptop from, payroll:n, listed him as, listed her as, lists him as, lists her as, has
        him as, has her as, has him listed, has her listed
        """,
        fr="""
        sur la liste de paie, sur sa liste de paie, sur leur liste de paie, sur les listes de paie, touche un
        salaire, touche deux, touche trois, touche une paie, touche une autre, recoit un salaire, recoit deux,
        recoit une paie, le paie, la paie aussi, le paient, la paient, l'emploie, l'emploient, paye par, payee
        par, salarie de, salariee de, salarie chez, salariee chez, occupe deux, occupe trois, occupe un autre,
        occupe une autre, melees quotidiennes, melees de, quart de travail, quarts de travail, quarante heures,
        40 heures, 40 h, est a l'emploi, a l'emploi de, a son emploi, temps plein, plein temps, pointe chez,
        facture a temps, salaires de, salaire de, paies de, a plein temps, liste de paie, listes de paie,
        l'affiche comme, l'affichent comme, le presente comme, la presente comme
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
        "empty_front",
        en=every(
            "is, was, turns out to be, turned out to be, is only, leads to",
            "a parking lot, an empty lot, a vacant lot, a private home, a house, an apartment, a laundromat, a car wash, "
            "a mailbox, a shared mailbox, a ups store, dead, disconnected, out of service, unassigned",
        ),
        fr=every(
            "est, etait, c'est, mene a, donne sur",
            "un stationnement, un terrain vague, une maison privee, un appartement, un depanneur, une buanderie, "
            "une boite postale, hors service, mort, debranche, non attribue",
        ),
    ),
)
