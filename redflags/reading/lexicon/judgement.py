"""How things compare and whether they hold: same, other, agreeing, on record, genuine, low, innocent explanations."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    act(
        "same",
        en="""
        saw that, seen that, seen this, seen before, saw this, already seen, only one, just one, same,
        identical, exact same, share:v, shared, sharing, very same, matching, word for word, verbatim,
        duplicate:n, copy of, copied from, carbon copy, in common, reuse:v, reused, also used by, also belongs
        to, already used by, used by two, one and the same, clone:n, already, also, nearly identical, almost
        identical, that very, this very, the very same, that exact, this exact, the exact, differ only, differs
        only, only the name differs, only the name changes, only the name changed, apart from the name, except
        for the name, except the name, but for the name, save for the name, carbon-copy, mirror image, lifted
        from, cribbed from, taken from, borrowed from, stolen from, plagiarised from, plagiarized from,
        word-for-word, indistinguishable, interchangeable, one and only, duplicated, recycled, recycle:v, in use
        by, already belongs, copy-paste of, photocopy of, replica of, spitting image, twin of, letter for
        letter, comma for comma, down to the commas, down to the typos, down to the last, line for line,
        sentence for sentence, same as the one, same one as, very one, the very number, the very address, the
        very account, the very phone
        """,
        fr="""
        deja vu, deja vue, meme, memes, identique, identiques, partager:v, mot pour mot, copie de, copie
        conforme, doublon, en commun, commun:a, deja utilise, deja utilisee, aussi utilise, aussi utilisee,
        reutiliser:v, presque identique, pratiquement identique, quasi identique, egalement, deja, pareil:a,
        deja enregistre, deja inscrit, seul le nom, seul le prenom, juste le nom, juste le prenom, sauf le nom,
        sauf le prenom, a part le nom, a part le prenom, a une lettre pres, au mot pres, a la virgule pres,
        trait pour trait, repris de, reprise de, reprises de, copie sur, copiee de, copies de, emprunte a, pique
        a, calque:a sur, tire de, recycle:a, duplique:a, interchangeables, indiscernables, un unique, une
        unique, copie-colle, copier-coller, recopie:a, copie carbone, photocopie de, replique de, jumelle de,
        jumeau de, virgule pour virgule, phrase pour phrase, ligne pour ligne, jusqu'aux virgules, jusqu'aux
        fautes, jusqu'a la virgule, la meme que, le meme que, le meme que celui, la meme que celle, celui la
        meme, celle la meme
        """,
    ),
    act(
        "other",
        en="other, different, another, else, new, alternate, alternative, separate, else's, second",
        fr="autre, autres, different:a, nouveau, nouvelle, nouvel, ailleurs, distinct:a, secondaire",
    ),
    act(
        "match",
        en="""
        match:v, match:v up, correspond:v, agree:v with, line:v up, tally, tallies, tallied, consistent,
        fit:v, fits, add:v up, adds up, align:v, aligned, agree:v, reconcile:v, tie:v up, coincide:v,
        square:v, consistent with, in line with, jibe:v, check:v out, same as, the same, look:v like, looks
        like, resemble:v, look:v anything like, resembling, make:v sense, concord
        """,
        fr="""
        correspondre, concorder:v, coller:v, coincider:v, cadrer:v, coherent:a, s'accorder, s'accorde,
        s'accordent, conforme, conformes, aller:v avec, va avec, ressembler:v, balancer, tenir:v la route,
        matcher:v, fitter:v, fitte, fittent, faire:v du sens, concordant:a, aligner:v, s'aligner, s'alignent,
        alignes, alignees, balancer:v
        """,
    ),
    act(
        "differ",
        en="""
        nothing to do with, nowhere near, no relation to, bears no relation, a far cry from, differ:v,
        different, differs, differing, mismatch, mismatches, mismatched, discrepancy, discrepancies,
        inconsistent, inconsistency, inconsistencies, contradict:v, contradiction:n, contradictory, conflict:v,
        conflicting, not the same, disagree:v, clash:v, unlike the, diverge:v, divergent, doesn't add up, does
        not add up, doesn't line up, at odds, off by years, incompatible, vary, varies, not the one, opposite,
        do not tally, nothing like, does not look like, irreconcilable, differently, spelled differently, spelt
        differently, no resemblance, bears no resemblance, does not resemble, doesn't resemble, bore no
        resemblance, another thing entirely, not quite the same, unlike, later than on, earlier than on, years
        later than, months later than, years earlier than, months earlier than, longer than on, shorter than on,
        two years later than, not the ones on, nothing in common, no likeness, have little in common, has little
        in common, far apart, months apart, years apart, worlds apart, do not overlap, collide:v, jar:v with,
        out of step, tell:v two different, doesn't square, does not square, doesn't jive, don't jive, does not
        jive, doesn't jibe, don't jibe, can't both be, off from, off by, before he says, before she says, after
        he says, after she says, earlier than he, earlier than she, later than he, later than she, sooner than
        he, sooner than she, than he claims, than she claims, than he says, than she says, than his cv says,
        than her cv says, than the cv says, than he told us, than she told us
        """,
        fr="""
        n'a rien a voir, rien a voir avec, aucun rapport avec, aucun lien avec, loin de, differer:v, differ:n,
        different:a, divergent:a, divergence:n, incoherent:a, incoherence:n, contradictoire, contradictoires,
        contredire, contredit, contredisent, contradiction:n, ecart:n, incompatible, incompatibles, varient,
        discordant:a, discordance:n, disparite:n, pas la meme, pas le meme, pas les memes, contraire:n,
        diverger:v, different de, differe, inconsistance:n, differente, ecrit autrement, ecrit differemment,
        epele autrement, differemment, autrement, ne ressemble pas, aucune ressemblance, ne ressemble en rien,
        ressemble pas, plus tard que sur, plus tot que sur, ans de plus que, mois de plus que, ans de moins que,
        mois de moins que, plus tard que, plus tot que dans, rien en commun, aucun point commun, n'ont rien en
        commun, n'a rien en commun, pas grand-chose en commun, loin l'un de l'autre, a des annees d'ecart, a des
        mois d'ecart, s'entrechoquent, se contredit, ne balance pas, ne balancent pas, ne se recoupent pas, ne
        se rejoignent pas, ne s'emboitent pas, deux sons de cloche, pas pantoute, plus la meme, plus le meme,
        plus pantoute la meme, plus pantoute le meme, plus du tout la meme, plus du tout le meme, que ce qu'il
        dit, que ce qu'elle dit, qu'il le dit, qu'elle le dit, qu'il dit, qu'elle dit, que ne le dit, qu'il
        pretend, qu'elle pretend, qu'il affirme, qu'elle affirme, que son cv le dit, que sur son cv, tient pas,
        tiennent pas, se tient pas, se tiennent pas
        """,
    ),
    act(
        "own",
        en="""
        own name, in his name, in her name, in my name, my own, his own, her own, their own, own account, own
        company, own bank, own, himself, herself, personally, in both names, both names, registered company, her
        registered, his registered, incorporated, sole proprietor, sole proprietorship, his own name, her own
        name, my own name, hers, theirs
        """,
        fr="""
        propre, son propre, mon propre, sa propre, ma propre, a mon nom, a son nom, en mon nom, en son nom, a
        leur nom, aux deux noms, les deux noms, en personne propre, personnellement, lui meme, elle meme, mon
        compte, son entreprise, sa compagnie incorporee, incorporee, au nom du candidat, au nom de la candidate,
        les siens, le leur, la leur
        """,
    ),
    act(
        "joint",
        en="""
        joint, jointly, both names, both our names, joint account, spouse's name added, co-owner, co-owned, shared
        account with my spouse, my name is on it too, her name is on it too, his name is on it too, is on it as well
        """,
        fr="""
        compte conjoint, commun, compte commun, compte joint, comptes joints, les deux noms, nos deux noms,
        cotitulaire:n, mon nom y est, mon nom y figure, son nom y est aussi, joint des epoux
        """,
    ),
    thing(
        "evidence",
        en="""
        letter attached, closed the branch, protection order, address programme, address program, participant
        card, participant number, safe at home, confidentiality programme, lease, certificate:n, proof,
        document:n attached, documents attached, ownership document:n, paperwork, documented, void cheque
        attached, bank letter, letter from the bank, letter from bank, utility bill:n, receipt:n, supporting
        document:n, notarized, notarised, statement attached, proof of address, proof attached, marriage
        certificate, evidence, new licence, licence updated, updated licence, with the certificate, sent the
        lease, bank reissued, reissued, card was cloned, fraud on, compromised, after fraud, after getting
        married, after the wedding, after her wedding, after his wedding, divorce, merger, branch closed, bank
        closed its, documents on file, tenancy agreement, deed, papers on file, branch letter, letter from my
        branch, bank merged, credit union merged, merged, all its members, after moving for this job,
        certificate attached, attached certificate, marriage, court order, copy of the lease, signed lease, with
        proof, shared the lease, sent proof, provided proof, bank confirmed, confirmed by the bank, confirmed
        with the bank, here is the letter, letter from the new, letter enclosed, with a letter, attached letter,
        letter is attached
        """,
        fr="""
        lettre jointe, ordonnance de protection, programme de confidentialite, bail, certificat:n, preuve:n,
        justificatif:n, piece justificative, pieces justificatives, lettre de la banque, attestation:n, releve
        joint, documents joints, facture d'electricite, acte, document a l'appui, documents a l'appui, preuve a
        l'appui, preuve de residence, fraude, carte clonee, clonee, mariage, divorce, fusion, apres son mariage,
        succursale fermee, demenagement documente, specimen a son nom, papiers a l'appui, appuye par, avec
        preuve, compte de taxes, lettre de la succursale, caisse a fusionne, fusionne, bail a l'appui, bail
        signe, avec le bail, confirme par la banque, confirme par la caisse, jugement, voici la lettre, lettre
        ci-jointe, avec une lettre, lettre en piece jointe, lettre a l'appui
        """,
    ),
    thing(
        "told_us",
        en="""
        told me why, told us why, explained why, as arranged, as planned, told us in advance, told us
        beforehand, informed us, beforehand, let us know, let me know, disclosed, announced, heads up, as
        announced, as agreed, agreed with us, authorised, authorized, approved, with permission, with our
        permission, with consent, with our consent, our consent, permitted, known to us, on holiday, on
        vacation, business trip, travelling for, traveling for, conference, explained, explanation, mentioned it
        up front, upfront about, was open about, is open about, openly, from the start, it department, it
        installed, by it, our it, help desk, helpdesk, company vpn, corporate vpn, our vpn, work vpn, employer's
        vpn, visiting family, visiting his, visiting her, while travelling, while traveling, during his trip,
        during her trip, calendar link, our own, our camera, our side, our end, our connection, our room, our
        interviewer, our system, our zoom, on our end, including ours, our own zoom, my own zoom, our outage,
        our fault, our mistake, my mistake, my fault, our recruiter, our internet, we had changed, we changed,
        we moved, we rescheduled, we cancelled, we canceled, we postponed, we asked to move, we knew about, knew
        about it, aware of it, known to the team, we were told, told his manager, told her manager, told the
        team, notified us, emailed ahead, warned us, gave us notice, asked first, asked permission, cleared it
        with us, cleared with, signed off, outage in the area, everybody's picture, everyone's picture, tell:v
        us up front, tell:v us upfront, tell:v me upfront, tell:v me up front, said upfront, said up front, it
        pushed, it deployed, it put, it set up, our helpdesk, support team, it uses, it used, it added, it runs,
        our it team, let him know, let her know, let them know, our meeting-room, our meeting room, our office,
        our warehouse, our depot, our supplier, our courier, our bank, our payroll, our payroll provider, our
        reception, our building, our panel, my own laptop died, my own camera, as per the offer, per the offer,
        per contract, per the contract, in the offer letter, stated in the offer, we owe, we still owe, by our,
        on our part, by the client, he told us, she told us, they told us, i told you, had told us, have told
        us, told us about, told us that he, told us that she, told us of, told us at, told us when, told us on,
        told us before, told us so, told us early, told us right, as told, which he told, which she told, and
        told us, has told us, candidate told us, gave notice that, would be away, will be away, out of office,
        on leave, at a wedding, at a funeral, away until, postponed by us, moved by us, cancelled by us,
        canceled by us, rescheduled by us, changed by us, at our request, at our end, because of us, as the
        interviewer asked, as requested, at the interviewer's request, says so himself, says so herself, said so
        himself, said so herself, said so openly, says so on, says so, said so, as stated, as he said, as she
        said, as declared, vpn we gave, vpn we give, vpn we provide, vpn we provided, vpn we require, vpn we set
        up, vpn we installed, vpns we gave, vpns we give, vpns we provide, vpns we provided, vpns we require,
        vpns we set up, vpns we installed, hiring manager had, hiring manager turned, hiring manager lost,
        hiring manager dropped, hiring manager 's camera, hiring manager 's connection, hiring manager 's own,
        interviewer had, interviewer turned, interviewer lost, interviewer dropped, interviewer 's camera,
        interviewer 's connection, interviewer 's own, recruiter had, recruiter turned, recruiter lost,
        recruiter dropped, recruiter 's camera, recruiter 's connection, recruiter 's own, as instructed, as we
        instructed, on our instructions, corp vpn, client's vpn, customer's vpn, office vpn, makes us use, makes
        me use, requires us to use, requires me to use, have to use a vpn, required to use a vpn, like everybody
        else, like everyone else, like the rest of us, like the rest of the team, as does everyone, zoom link,
        teams link, meet link, meeting link, our tech, our it guy, our it person, on both ends, both ends, on
        both sides, for everyone, for everybody, for all of us, on our end too
        """,
        fr="""
        explique pourquoi, comme convenu, m'a dit pourquoi, prevenu:a, nous a prevenu, nous a prevenus, avise:a,
        nous a avises, d'avance prevenu, autorise:a, approuve:a, avec notre accord, avec notre permission, avec
        autorisation, avec notre consentement, comme prevu, en vacances, en voyage, conge, voyage d'affaires,
        congres, connu de nous, ouvertement, service informatique, notre informatique, l'informatique a, par
        l'informatique, notre equipe informatique, vpn de l'entreprise, vpn d'entreprise, vpn corporatif, notre
        vpn, explique:a, en visite, pendant son voyage, convenu, au courant, notre cote, de notre cote, notre
        connexion, notre salle, notre camera, notre systeme, notre faute, notre erreur, mon erreur, nous avons
        reporte, nous avons deplace, nous avons annule, on a reporte, on a deplace, on a du reporter, panne dans
        le secteur, tout le monde, nous l'a dit, nous l'avait dit, l'avait dit, averti:a, nous a averti, nous a
        avertis, avait demande la permission, avec l'accord, entendu avec, autorisee par, signale d'avance,
        l'avait annonce, annonce d'avance, avait annonce, notre entrepot, notre fournisseur, notre transporteur,
        notre banque, notre service de paie, notre reception, notre edifice, notre bureau a, notre salle de
        reunion, l'equipe informatique, les ti ont, le soutien technique, selon l'offre, prevu au contrat, prevu
        dans l'offre, par notre, par nous, sera absent, sera absente, serait absent, serait absente, en conge, a
        un mariage, a des funerailles, absent jusqu'a, absente jusqu'a, reporte par nous, reportee par nous,
        deplace par nous, deplacee par nous, annule par nous, annulee par nous, a notre demande, comme demande,
        comme on l'avait demande, c'est ecrit sur le cv, c'est ecrit sur son cv, le dit lui meme, le dit elle
        meme, le dit ouvertement, l'a dit ouvertement, comme indique, comme il l'a dit, comme elle l'a dit,
        comme declare, reporte de notre part, reportee de notre part, annule de notre part, annulee de notre
        part, deplace de notre part, deplacee de notre part, erreur de notre part, oubli de notre part, retard
        de notre part, probleme de notre part, panne de notre part, changement de notre part, vpn qu'on lui a
        donne, vpn qu'on fournit, vpn qu'on lui a fourni, vpn que nous fournissons, vpn fourni par nous, comme
        on le lui a demande, selon nos instructions, la camera de notre, le gestionnaire avait, l'intervieweur
        avait, l'intervieweuse avait, vpn de la compagnie, vpn du client, vpn du bureau, vpn de la boite, vpn de
        mon employeur, vpn de son employeur, nous oblige a utiliser, nous oblige a passer par, m'oblige a
        utiliser, m'oblige a passer par, nous fait passer par, comme tous les autres, comme le reste de
        l'equipe, lien zoom, lien teams, lien de la rencontre, lien de la visio, notre ti, nos ti, notre equipe
        ti, notre gars des ti, notre technicien, des deux cotes, des deux bords, pour tout le monde, chez nous
        aussi
        """,
    ),
    thing(
        "accommodation",
        en="""
        deaf, hard of hearing, hearing impaired, hearing loss, sign language, interpreter:n, asl, lsq,
        accommodation:n, accessibility, disability, disabilities, captioning, captions, live captions, screen
        reader, stutter, stutters, stammer, speech impairment, blind, visually impaired, anxiety disorder,
        autism, autistic, adhd, medical, doctor, doctor's, chronic, epilepsy, religious, niqab, veil, hijab,
        wheelchair, surgery, hospital, hospitalized, light sensitivity, cochlear, neurodivergent, mobility,
        pregnancy, bed rest, disabled person, disabled candidate, is disabled, disabled worker, low vision,
        dyslexia, dyslexic, ptsd, panic disorder, social anxiety, speech therapist, chronic migraine, chronic
        migraines, migraine disorder
        """,
        fr="""
        sourd:a, malentendant:a, langue des signes, langue des signes quebecoise, interprete:n, lsq, asl,
        accommodement:n, mesure d'adaptation, mesures d'adaptation, accessibilite, handicap, handicape:a,
        limitation fonctionnelle, sous titres, sous titrage, lecteur d'ecran, begaie, begaiement, bégayer,
        aveugle, trouble anxieux, autisme, autiste, tdah, medical:a, medecin, epilepsie, religieux:a, niqab,
        voile, hijab, fauteuil roulant, chirurgie, hopital, hospitalise:a, neuroatypique, mobilite reduite,
        grossesse, anxiete sociale, dyslexie, dyslexique, malvoyant:a, basse vision, orthophoniste, migraine
        chronique, migraines chroniques
        """,
    ),
    thing(
        "job_content",
        en="""
        bitcoin exchange, crypto exchange, at an exchange, exchange company, stock exchange, exchange platform,
        cryptocurrency exchange, i have used, i've used, i used, built, build:v a, i build, building a,
        developed, developed a, develop:v software, designed, designed a, implemented, wrote a, wrote an, wrote
        my, wrote the, coded, programmed, maintained, shipped a, shipped the, integrated, led, worked on, worked
        at, worked in, specialize:v, specialise:v, library, open source, open-source, thesis, researcher,
        dissertation, gave a talk on, course on, taught, teach:v, startup, start up, experience with, experience
        in, background in, familiar with, expertise in, expert in, knowledge of, hobby, former employer was,
        previous employer was, at my last job, last job, previous job, previous role, last role, past role,
        fintech, field of, showreel, degree in, certified, certification in, internship, intern at, co-founded,
        administered, managed the, administrator:n, deployed, supported, hackathon, audited, audit of,
        volunteer:v at, previously a, previously, formerly, used to work, wrote about, article on, tutorial,
        detector, detection, recognition, algorithm:n, anti-fraud, user interface, codec:n, plugin, migrated,
        configured, patched, contributed to, contributor, research on, research into, researched, product
        manager, portfolio of, by profession, for clients, for a client, minor in, major in, i maintain, sdk,
        used by a, 3d artist, animator, cinema, films, lecture on, specialised in, app i, app for, game,
        negotiated, i negotiated, negotiated with, suppliers, supplier:n, vendors, our customers, my blog, a
        blog about, blog post:n on, blog about, in warehouse, warehouse worker, warehouse job, in a warehouse
        before, forklift, infrastructure, kept the books, keep the books, books for, runs infrastructure, worked
        nights at, used to deliver, delivery driver, makeup artist, make-up artist, retoucher, photographer, in
        post, theatre, theater, actor, fraud analyst, investigator, investigated, spent six years, specialist
        in, by trade, career in, before becoming, prior career, makeup, video editor, film editor, photo editor,
        copy editor, wrote software, writes software, wrote code, wrote tools, software that, a tool that, tools
        that, our crypto, our wallet, our blockchain, our bitcoin, crypto product, crypto products, crypto team,
        wallet product, your crypto, your wallet, retouching photos, retouches photos, tests forged, tests fake,
        spots forged, spots fake, detects forged, detects fake, detecting forged, detecting fake, detecting
        forgeries, spotting forgeries, spotting fake, spotting forged, at my first job, my first job, as a
        student, when i was a student, back in college, first job, support job, support role, helpdesk job, help
        desk job, in my current job, in my current role, in my current position, at my current job, in his
        current job, in his current role, in his current position, studied artificial intelligence, studied ai,
        studied machine learning, did payroll, did the payroll, ran payroll, ran the payroll, handled payroll,
        processed payroll, coaches his daughter's, coaches his son's, coaches a team, coaches kids, coaches a
        youth, coaches minor, visual effects, special effects, remote access team, access team, support team at,
        worked at a warehouse, working at a warehouse, works at a warehouse, job at a warehouse, was at a
        warehouse, start a company, started a company, founded a company, start my own company, started my own
        company
        """,
        fr="""
        j'ai utilise, j'ai deja utilise, developpeur chez, developpeuse chez, ingenieur chez, ingenieure chez,
        j'ai bati, a bati, bati, construit, developpe, developper:v, developpait, concu, j'ai programme, a
        programme, j'ai code, maintenu, integre, j'ai dirige, a dirige, travaille sur, travaille chez, travaille
        dans, travaillait chez, specialise:a, bibliotheque, these, memoire, article sur, conference sur, cours
        sur, enseigner:v, jeune pousse, experience en, experience avec, experience dans, expertise en,
        connaissances en, passionne de, ancien employeur etait, mon ancien employeur, dernier emploi, mon
        dernier emploi, emploi precedent, poste precedent, ancien poste, bourse, plateforme d'echange, secteur,
        monteur, monteuse, realisateur, diplome en, certifie en, stage chez, cofonde, administrait, administre,
        j'administrais, auparavant, anciennement, detection, reconnaissance, algorithme:n, fonctionnalite:n,
        lecteur video, configurer, configure, deploye, contribue, recherche sur, jeu, pour un client, artiste
        3d, cinema, animation, modelise, conception de, fournisseurs, nos fournisseurs, j'ai negocie, a negocie,
        nos clients, en entrepot, commis d'entrepot, commis en entrepot, tenu les comptes, tenir les comptes,
        tenait les comptes, infrastructure, livreur, livreuse, maquilleur, maquilleuse, retoucheuse, retoucheur,
        photographe, theatre, comedien, comedienne, enqueteur, enqueteuse, analyste en fraude, avant de devenir,
        de metier, de profession, ancien metier, a ecrit un, a ecrit une, a ecrit le, a ecrit la, a ecrit des, a
        ecrit du, a ecrit plusieurs, j'ai ecrit un, j'ai ecrit une, j'ai ecrit le, j'ai ecrit la, j'ai ecrit
        des, j'ai ecrit du, j'ai ecrit plusieurs, a ecrit son, a ecrit sa, j'ai ecrit mon, j'ai ecrit ma, ecrit
        des logiciels, logiciel qui, un outil qui, des outils qui, notre produit, nos produits, produit crypto,
        produits crypto, notre portefeuille, notre plateforme crypto, votre produit, detecte les faux, detecter
        les faux, reperait les faux, reperer les faux, depiste les faux, depister les faux, depistage de faux, a
        mon premier emploi, mon premier emploi, premier emploi, quand j'etais etudiant, quand j'etais etudiante,
        etudie l'intelligence artificielle, etudie l'ia, etudes en intelligence artificielle, cours
        d'intelligence artificielle, dans mon emploi actuel, dans mon poste actuel, dans mon travail actuel,
        dans son emploi actuel, dans son poste actuel, fait la paie d'une, fait la paie de, fait la paie pour,
        gere la paie, gerait la paie, preparait la paie, entraine l'equipe de sa fille, entraine l'equipe de son
        fils, entraine une equipe, effets visuels, effets speciaux, partir une compagnie, lancer une entreprise,
        demarrer une entreprise, fonde une entreprise, parti ma compagnie
        """,
    ),
    thing(
        "policy",
        en="""
        by design, fully remote role, role is fully remote, position is fully remote, policy, our process, our
        procedure, company policy, as a rule, all new hires, standard practice, standard process,
        guideline:n, reminder, interview guide, handbook, checklist, we require, we ask everyone, our standard,
        advisory, training, remote-only posting, remote-only role, posting is remote, remote-only position,
        remote-first, role is remote, job is remote, job is fully remote, post is fully remote, is a fully
        remote, hired as remote, contract is remote, all remote here, remote by contract, our first rounds,
        first rounds by phone, rounds by phone, we do first rounds, we do phone, by phone here, first calls are
        by phone, as usual here, like for everyone, the
        client paid, for everyone, everyone gets, everyone is, everyone does, everyone has, everyone
        must, everyone needs, everyone on the team, everyone here, with everyone, of
        everyone, like everyone, like everyone else, from everyone, everyone who, as everyone, our
        client pays, our clients pay, the client pays, the customer pays, our customers pay, for
        everybody
        """,
        fr="""
        poste entierement a distance, politique, notre processus, notre procedure, tous les postulants, tout le
        monde, pratique courante, directive:n, rappel, guide d'entrevue, nous exigeons, formation, avis, toutes
        les nouvelles recrues, poste entierement en teletravail, poste en teletravail, affichage en teletravail,
        poste est a distance, poste est entierement a distance, emploi est entierement a distance, emploi est a
        distance, contrat prevoit le teletravail, entierement a distance chez nous, embauche en teletravail,
        poste a distance, nos premieres rondes, premiers appels au telephone chez nous, comme pour tous, comme
        pour tout le monde, client paie, clients paient, client paye, le client a paye, pour tous
        """,
    ),
    act(
        "plain_interest",
        en="""
        laughed at, laughs at, idea of, curious, out of curiosity, joked, joking, jokingly, in passing, small
        talk, kidding, hypothetically, news, follows, wondered about, wondered aloud, wondering about, laughed
        when, laughed off, smiled when, rolled her eyes, rolled his eyes, found it funny, amused, as a topic,
        interested in blockchain, interested in crypto, interest in crypto, interest in blockchain, curious
        about, what we think of, what we think about, what i think of, what i think about, as an investment, as
        a hobby, in his spare time, in her spare time, for his savings, for her savings, do you guys use, do you
        use, do you all use, does your team use, what's your, which tool do you, sold my crypto, sold all my,
        got out of crypto, lost money in crypto, lost money on crypto, pure curiosity, sheer curiosity, just
        curious, simple curiosity
        """,
        fr="""
        riait de, a ri de, par curiosite, curieux:a, blague, blaguait, a la blague, en passant, plaisantait,
        pour rire, actualites, a ri quand, a ri lorsqu', rit quand, a souri quand, a bien ri, amuse:a, ca l'a
        fait rire, a leve les yeux au ciel, interesse par la chaine de blocs, interesse par la cryptomonnaie,
        comme sujet, s'interesse a, ce qu'on pense de, ce qu'on pense des, ce qu'on pense du, ce que nous
        pensons, comme placement, comme investissement, dans ses temps libres, dans mes temps libres, est-ce que
        vous utilisez, utilisez-vous, vous utilisez quoi, vous utilisez quel, c'est quoi votre, vendu mes
        bitcoins, vendu ma crypto, vendu toute ma crypto, perdu de l'argent en crypto, simple curiosite, pure
        curiosite, juste curieux, juste curieuse
        """,
    ),
    act(
        "verify",
        en="""
        verify:v, confirm:v, validate:v, check:v out, checked out, check:v, corroborate:v, verified, vouch:v
        for, authenticate:v, prove:v, substantiate:v, establish:v, certify, attest:v, back:v up, backed up
        """,
        fr="""
        verifier:v, confirmer:v, valider:v, corroborer:v, attester:v, prouver:v, authentifier:v, etablir:v,
        certifier:v
        """,
    ),
    act(
        "record",
        en="""
        record:n, trace:n, file:n, record of, listing, entry, sign:n of, mention of, evidence of,
        registration, log:n of, knowledge of, any memory, information, info, result:n, badge, payroll
        number, personnel file, employee number, staff number, hits, match, footprint, paper trail,
        contract, t4, w-2, tax slip:n
        """,
        fr="""
        dossier:n, trace:n, inscription:n, fiche:n, mention, souvenir, information:n, registre:n,
        renseignement:n, resultat:n, numero d'employe, matricule, dossier d'employe, dossier du personnel,
        contrat, t4, feuillet:n, correspondance
        """,
    ),
    act(
        "know",
        en="""
        know:v, know:v of, heard of, hear:v of, heard of him, recognise:v, recognize:v, recall:v,
        remember:v, aware of, familiar with, recollect:v, acknowledge:v, knew of
        """,
        fr="""
        connaitre, reconnaitre, se souvenir, se souvient, se souviennent, souvenir, entendu parler,
        rappelle, rappellent, savoir:v, se rappelle
        """,
    ),
    act(
        "find",
        en="""
        find:v, locate:v, trace:v, identify:v, see:v, show:v up, appear:v, list:v, listed, track:v down,
        trouv
        """,
        fr="trouver:v, retrouver:v, reperer:v, localiser:v, figurer:v, apparaitre, retracer:v, voir",
    ),
    act(
        "exist",
        en="""
        exist:v, existed, exists, existing, real, founded, established, incorporated, open, opened
        """,
        fr="exister:v, reel, reelle, fonde, fondee, creee, cree, ouvert",
    ),
    act(
        "fake",
        en="""
        fake:v, fake, forged, forge:v, forgery, falsified, falsify, counterfeit, bogus, fictitious, fabricated,
        fabricate:v, made up, invented, phony, phoney, sham, not genuine, not real, not authentic, bought,
        purchased, fraudulent, dubious, questionable, not valid, invalid, suspicious, made-up, plagiarised,
        plagiarized, non-existent, nonexistent, a shell, shell company, made in word, made in paint, made in
        photoshop, made in canva, made on canva, done in word, done in photoshop, typed up in word
        """,
        fr="""
        faux, fausse, faux papiers, falsifie:a, falsifier:v, contrefait:a, contrefacon, bidon, fictif:a,
        invente:a, fabrique:a, frauduleux, frauduleuse, pas authentique, pas valide, invalide, non valide,
        douteux:a, achete, inexistant:a, fantome, coquille vide, suspect:a, fait dans word, faite dans word,
        fait sur word, faite sur word, fait dans photoshop, fait sur photoshop, fait avec canva, fait dans paint
        """,
    ),
    act(
        "different_story",
        en="""
        story changed, changed his story, changed her story, another story, story keeps changing, versions,
        changes his story, changes her story, different each time, different every time, contradicts himself,
        contradicts herself, contradicted himself, contradicted herself, another version, not the same story,
        keeps changing his story, version each time, told one of us, told one recruiter, tells each of us, told
        each of us, one thing to, a different date to each, one version for, says one thing, said one thing, one
        day it is, first he said, first she said, then he said, then she said, in the next round it was, next
        time it was, the next day it was, a week later it was, then it was, now it is, now it was, three
        timelines, two timelines, two stories, three stories, different timelines, different timeline, two
        different stories
        """,
        fr="""
        versions, a change sa version, version differente, change d'histoire, histoire change, se contredit,
        s'est contredit, s'est contredite, autre version, change sa version, change de version, changé de
        version, pas la meme histoire, versions differentes, jamais la meme histoire, a dit a l'un, a dit a
        l'une, dit une chose a, une chose a l'un, a chacun sa version, une version pour, un jour c'est, d'abord
        il disait, d'abord il a dit, puis il a dit, la fois suivante c'etait, a la ronde suivante c'etait, puis
        c'etait, ensuite c'etait, le lendemain c'etait, une semaine plus tard c'etait, maintenant c'est, trois
        parcours, deux parcours, deux histoires, trois histoires, deux versions, trois versions, deux histoires
        differentes
        """,
    ),
    act(
        "low",
        en="""
        very little, so little, low, lower, lowest, cheap, cheaper, cheapest, below, under, underneath, much
        less, far less, less, well below, well under, way below, way under, far below, far under, undercut:v,
        undercuts, undercutting, bargain, discount:n, discounted, suspiciously low, very low, unusually low,
        rock bottom, half, a third, fraction of, cut rate, dirt cheap, bottom of, beneath, short of, reduced,
        reduce:v, minimum, peanuts, next to nothing, almost nothing, modest, half price, for free, free, unpaid,
        no pay, without pay, whatever, tiny, ridiculously, too good to be true, one third, two thirds of,
        abnormally, priced himself, inexpensive, affordable, slash:v, underbid:v, underbids, less than half,
        half of what, half of everyone, half of the usual, rock-bottom, floor, bottom, far less than, lower
        than, less than anyone, under the minimum, below the minimum, third of, quarter of, a quarter, tenth of,
        too cheap, cut-price, half of, lowball, lowballs, lowballed, low-balled, low-ball, pittance, cents on
        the dollar, paltry, meagre, summer students, what we pay interns, like an intern, lower end, way less,
        way lower, a lot less, a lot lower, quite low, remarkably low, oddly low, strangely low, weirdly low,
        incredibly low, extremely low, surprisingly low, so low, too low, cheaper than, barely cover:v, hardly
        cover:v, barely pay:v, barely above, just above minimum, barely minimum, near minimum, laughably,
        absurdly, insultingly, comically, shockingly, well short of, ten times less, three times less, four
        times less, five times less, fifth of, sixth of, at a loss, sliver of, next to minimum, dumping, a song,
        chump change, pocket change, bargain-basement, on the cheap, cheapskate, below cost, small, smaller,
        smallest, very small, more small, tiniest, little, half the, half your, half our, a third of, third the,
        quarter the, a quarter of, a fraction of, our interns, interns earn, interns get, interns make
        """,
        fr="""
        tres peu, bas, basse, basses, plus bas, tres bas, anormalement bas, inferieur:a, en dessous, au dessous,
        en deca, sous, moins cher, moins chere, moins que, moins eleve, moindre, beaucoup moins, bien moins,
        moins, rabais, moitie, la moitie, tiers, fraction, derisoire, ridicule, ridiculement, gratuit,
        gratuitement, gratis, sans salaire, sans etre paye, pas cher, le moins cher, casser les prix, casse les
        prix, reduit:a, reduire, presque rien, trois fois rien, minime, minimal:a, n'importe quel, symbolique,
        modique, peu importe, defiant toute concurrence, imbattable, couper:v, baisser:v, baisse, moitie prix,
        moitie de, la moitie moins, quart, le quart, deux fois moins, trois fois moins, bien plus bas, beaucoup
        plus bas, nettement plus bas, etrangement bas, curieusement bas, incroyablement bas, extremement bas,
        ridiculement bas, trop bas, si bas, suspectement bas, des pinottes, des miettes, une bouchee de pain,
        comme un stagiaire, d'un stagiaire, en bas, plus bas que, sous le minimum, sous la, sous le, bien en
        bas, a peine le, a peine plus, tout juste le, frise le, frole le, cinq fois moins, quatre fois moins,
        dix fois moins, cinquieme du, quart du, tiers du, tres en dessous, loin sous, bien sous, bien en
        dessous, nettement en dessous, largement en dessous, largement sous, nettement sous, au plancher,
        plancher, au ras, aumone, des cacahuetes, pinottes, une misere, misere, dumping, a perte, solde, au
        rabais, ristourne, ca a pas d'allure, pas d'allure, petit:a, tout petit, le tiers, un tiers, le tiers
        de, un tiers de, le quart de, un quart de, la moitie de ce, moitie de ce, bien en bas de, loin en bas
        de, pas mal en bas de
        """,
    ),
    act(
        "high",
        en="""
        above, over, higher, top of, competitive, fair, in line, in line with, reasonable, at market, as
        expected, matches, within our, in the range, in our range, generous, upper, matches our, exceed:v,
        higher than, more than our, beyond our, past our, tops our, closer to home, nearer home, near home,
        better balance, more time with, shorter commute, more per hour, more an hour, dollars more, more each
        hour, still in our band, still in our range, in our band, within the band, within band, inside our band,
        inside our range, within range, within the range, middle of our range, middle of our band, middle of the
        band, right on the band, four-day week, four-day weeks, four day week, four day weeks, part-time hours,
        fewer hours, shorter week, shorter weeks, reduced hours
        """,
        fr="""
        au dessus, superieur:a, dans la moyenne, conforme, conforme au, raisonnable, competitif, dans la
        fourchette, selon le marche, correspond au, correspondent au, dans les normes, dans l'echelle,
        depasser:v, depasse, depassent, au-dela de, plus que notre, plus haut que, plus eleve que, plus elevee
        que, plus pres de chez, pres de chez, meilleur equilibre, plus de temps avec, moins de transport,
        dollars de plus, de plus de l'heure, de plus l'heure, dans notre fourchette, dans notre echelle, milieu
        de la fourchette, milieu de notre fourchette, milieu de l'echelle, semaine de quatre jours, semaines de
        quatre jours, moins d'heures, horaire reduit
        """,
    ),
    act(
        "not_that",
        en="""
        not the one, not the same one, isn't the one, wasn't the one, no longer the one, not that of, is not
        that of, no longer that of, other than the one
        """,
        fr="""
        pas celle, pas celui, pas ceux, pas celles, pas la meme, pas le meme, n'est plus celle, n'est plus
        celui, plus celle de, plus celui de, n'etait plus celle, n'etait plus celui, n'est pas celle de, n'est
        pas celui de, pas pantoute celui, pas pantoute celle, pas pantoute la meme, pas pantoute le meme, pas du
        tout celui, pas du tout celle, pas vraiment celui, pas vraiment celle, pas celui de, pas celle de
        """,
    ),
    act(
        "incoherent",
        en="""
        inconsistent, contradictory, contradict:v, incoherent, implausible, does not add up, doesn't add up,
        makes no sense, full of holes, not consistent, holes, holes in, doesn't hold water, does not hold water,
        doesn't hold up, does not hold up, won't hold up, hard to follow, all over the place, far-fetched, tall
        tale, makes little sense, cannot be squared, can't be squared, all over the map
        """,
        fr="""
        incoherent:a, contradictoire:n, contredire:v, se contredisent, contredisent, invraisemblable, ne tient
        pas, tient pas debout, ne tiennent pas, plein de trous, cousu de fil blanc, cousue de fil blanc, ne
        tient pas la route, tient pas la route, pleine de trous, trous, abracadabrant:a, tire par les cheveux,
        tiree par les cheveux, ne tient pas debout, sans queue ni tete, a dormir debout
        """,
    ),
    act(
        "doc_says",
        en="""
        contract says, contract still says, contract mentions, offer letter says, form says, our own form,
        your form, your contract
        """,
        fr="le contrat dit, le contrat mentionne, votre contrat, votre formulaire, notre formulaire",
    ),
    act(
        "unfamiliar",
        en="""
        unknown, unfamiliar, unrelated, unheard of, we do not know, we don't know, we did not know, we didn't
        know, we have never heard of, we had never heard of, we've never heard of, we never heard of, never
        heard of, we have never met, we have never seen, we had never seen, we had never met, we've never met,
        we've never seen, we never met, we never saw, we do not recognise, we do not recognize, we don't
        recognise, we don't recognize, we did not recognise, we did not recognize, we didn't recognise, we
        didn't recognize, we do not have on file, we don't have on file, not on file, nobody knows, no one
        knows, nobody recognises, nobody recognizes, nobody has met, no one has met, nobody here knows, not
        known to us, unknown to us, he has no stake in, he has no tie to, with no link to, with no connection
        to, with no ties to, not connected to, we cannot identify, we can't identify, we cannot trace,
        unidentified, he cannot explain, she cannot explain, we have no contract with, without a contract, with
        no contract, he has nothing to do with, he does not own, she does not own, he doesn't own, she doesn't
        own, no one has heard of, nobody has heard of, not in his file, not in her file, never mentioned before,
        we had not seen, we hadn't seen, who claim not to know, who claims not to know, who do not know each
        other, who don't know each other, who say they do not, who say they don't, who supposedly never met,
        claim not to know each other, who never met, total stranger to us
        """,
        fr="""
        inconnu:a, qu'on ne connait pas, qu'on connait pas, que nous ne connaissons pas, que personne ne
        connait, que l'on ne connait pas, dont on n'a jamais entendu parler, dont nous n'avons jamais entendu
        parler, qu'on n'a jamais vu, qu'on n'a jamais vue, qu'on n'avait jamais vu, qu'on n'avait jamais vue,
        que nous n'avions jamais vu, que nous n'avons jamais vu, jamais vu, jamais vue, jamais rencontre, jamais
        rencontree, qu'on n'a jamais rencontre, qu'on n'a jamais rencontree, qui nous est inconnu, qui nous est
        inconnue, inconnu au dossier, inconnue au dossier, absent du dossier, absente du dossier, qui n'est pas
        au dossier, sans lien avec lui, sans lien avec elle, non identifie:a, etranger a, qui n'a rien a voir,
        qui ne lui appartient pas, dont il n'est pas, avec qui on n'a pas de contrat, qui disent ne pas se
        connaitre, qui ne se connaissent pas, censes ne pas se connaitre, qui pretendent ne pas, qui affirment
        ne pas se connaitre, qui ne se seraient jamais
        """,
    ),
    thing(
        "debunked",
        en="""
        false alarm, false positive, alert closed, ticket closed, unfounded, misunderstanding, mix-up,
        turned out to be nothing, turned out fine, turned out to be our, it hadn't, it had not, it wasn't,
        they weren't, they were not, never happened, not the case, no truth, rumour was false, story was
        false, story turned out, proved wrong, proved unfounded, our error, clerical error, clerical
        mistake, mistaken, we were wrong, i was wrong, i misread, we misread, simply our, nothing to it, not
        true after all, withdrawn report, was a different
        """,
        fr="""
        fausse alerte, faux positif, malentendu, sans fondement, non fonde, non fondee, ce n'etait rien,
        alerte fermee, billet ferme, erreur de notre part, erreur de ma part, il n'en etait rien, il n'en
        est rien, ce n'etait pas le cas, ce n'est pas le cas, on s'etait trompes, on s'est trompes, je me
        suis trompe, je me suis trompee, verification faite, rumeur fausse, histoire fausse, rien de tel
        """,
    ),
    act(
        "long_ago",
        en="""
        years ago, years back, last year, two years ago, three years ago, before applying, before i applied,
        before he applied, before she applied, before joining, long ago, a decade ago, back in, in the past,
        as a student, while i was a student, when i was a student, during my studies, in college, at
        university, in my twenties, in my youth, when i was younger, in high school
        """,
        fr="""
        il y a des annees, l'an dernier, l'annee derniere, il y a deux ans, il y a trois ans, avant de
        postuler, jadis, autrefois, dans le passe, quand j'etais etudiant, quand j'etais etudiante, pendant
        mes etudes, durant mes etudes, comme etudiant, plus jeune, a l'epoque, il y a longtemps, au
        secondaire, au cegep j'
        """,
    ),
    act(
        "exact",
        en="""
        exact, accurate, correct, true, right, precise, up to date, reliable, quite right, quite true, in
        order
        """,
        fr="""
        exact:a, correct:a, vrai:a, juste:n, bon, bonne, bonnes, bons, exactement, a jour, fiable:n,
        precis:a, veridique:n
        """,
    ),
    thing(
        "none_found",
        en="""
        there wasn't any, there weren't any, there was none, there were none, was none, were none, wasn't any,
        weren't any, saw none, found none, noticed none, heard none, spotted none, detected none, none showed,
        none appeared, none at all, none whatsoever, none to be seen, none in sight, nothing of the kind,
        nothing of the sort, nothing like that, didn't see any, did not see any, didn't find any, did not find
        any, didn't notice any, did not notice any, found no such thing, saw no such thing, saw nothing, heard
        nothing, noticed nothing, came up clean, none came up, wasn't there, weren't there, could see none, and
        found nothing, without finding any, there are none, there is none
        """,
        fr="""
        n'y en avait pas, y en avait pas, n'y en avait aucun, n'y en avait aucune, y en avait aucun, y en avait
        aucune, n'y en a pas, n'y en a aucun, n'y en a aucune, n'en ai vu, n'en a vu, n'en avons vu, n'en ai
        trouve, n'en a trouve, n'en avons trouve, n'en ai pas vu, n'en a pas vu, en ai pas vu, en a pas vu, en
        ai vu aucun, en a vu aucun, n'en ai remarque, n'en a remarque, rien de tel, rien de la sorte, rien de ce
        genre, rien du genre, rien vu, rien entendu, rien remarque, rien note, sans en trouver, sans rien voir,
        en vain, il n'y en a pas, il n'y en a aucun, il n'y en avait pas, il n'y en avait aucun, n'en a
        pas trouve
        """,
    ),
    thing(
        "past_workplace",
        en="""
        at her previous employer, at her previous company, at her previous job, at her previous firm, at her
        previous workplace, at her previous role, at her former employer, at her former company, at her former
        job, at her former firm, at her former workplace, at her former role, at her old employer, at her old
        company, at her old job, at her old firm, at her old workplace, at her old role, at her past employer,
        at her past company, at her past job, at her past firm, at her past workplace, at her past role, at her
        last employer, at her last company, at her last job, at her last firm, at her last workplace, at her
        last role, at her earlier employer, at her earlier company, at her earlier job, at her earlier firm, at
        her earlier workplace, at her earlier role, at his previous employer, at his previous company, at his
        previous job, at his previous firm, at his previous workplace, at his previous role, at his former
        employer, at his former company, at his former job, at his former firm, at his former workplace, at his
        former role, at his old employer, at his old company, at his old job, at his old firm, at his old
        workplace, at his old role, at his past employer, at his past company, at his past job, at his past
        firm, at his past workplace, at his past role, at his last employer, at his last company, at his last
        job, at his last firm, at his last workplace, at his last role, at his earlier employer, at his earlier
        company, at his earlier job, at his earlier firm, at his earlier workplace, at his earlier role, at my
        previous employer, at my previous company, at my previous job, at my previous firm, at my previous
        workplace, at my previous role, at my former employer, at my former company, at my former job, at my
        former firm, at my former workplace, at my former role, at my old employer, at my old company, at my old
        job, at my old firm, at my old workplace, at my old role, at my past employer, at my past company, at my
        past job, at my past firm, at my past workplace, at my past role, at my last employer, at my last
        company, at my last job, at my last firm, at my last workplace, at my last role, at my earlier employer,
        at my earlier company, at my earlier job, at my earlier firm, at my earlier workplace, at my earlier
        role, at a previous employer, at a previous company, at a previous job, at a previous firm, at a
        previous workplace, at a previous role, at a former employer, at a former company, at a former job, at a
        former firm, at a former workplace, at a former role, at a past employer, at a past company, at a past
        job, at a past firm, at a past workplace, at a past role, at a last employer, at a last company, at a
        last job, at a last firm, at a last workplace, at a last role, at their previous employer, at their
        previous company, at their previous job, at their previous firm, at their previous workplace, at their
        previous role, at their former employer, at their former company, at their former job, at their former
        firm, at their former workplace, at their former role, at their old employer, at their old company, at
        their old job, at their old firm, at their old workplace, at their old role, at their past employer, at
        their past company, at their past job, at their past firm, at their past workplace, at their past role,
        at their last employer, at their last company, at their last job, at their last firm, at their last
        workplace, at their last role, at their earlier employer, at their earlier company, at their earlier
        job, at their earlier firm, at their earlier workplace, at their earlier role, at an old employer, at an
        old company, at an old job, at an old firm, at an old workplace, at an old role, at an earlier employer,
        at an earlier company, at an earlier job, at an earlier firm, at an earlier workplace, at an earlier
        role, in her previous employer, in her previous company, in her previous job, in her previous firm, in
        her previous workplace, in her previous role, in her former employer, in her former company, in her
        former job, in her former firm, in her former workplace, in her former role, in her old employer, in her
        old company, in her old job, in her old firm, in her old workplace, in her old role, in her past
        employer, in her past company, in her past job, in her past firm, in her past workplace, in her past
        role, in her last employer, in her last company, in her last job, in her last firm, in her last
        workplace, in her last role, in her earlier employer, in her earlier company, in her earlier job, in her
        earlier firm, in her earlier workplace, in her earlier role, in his previous employer, in his previous
        company, in his previous job, in his previous firm, in his previous workplace, in his previous role, in
        his former employer, in his former company, in his former job, in his former firm, in his former
        workplace, in his former role, in his old employer, in his old company, in his old job, in his old firm,
        in his old workplace, in his old role, in his past employer, in his past company, in his past job, in
        his past firm, in his past workplace, in his past role, in his last employer, in his last company, in
        his last job, in his last firm, in his last workplace, in his last role, in his earlier employer, in his
        earlier company, in his earlier job, in his earlier firm, in his earlier workplace, in his earlier role,
        in my previous employer, in my previous company, in my previous job, in my previous firm, in my previous
        workplace, in my previous role, in my former employer, in my former company, in my former job, in my
        former firm, in my former workplace, in my former role, in my old employer, in my old company, in my old
        job, in my old firm, in my old workplace, in my old role, in my past employer, in my past company, in my
        past job, in my past firm, in my past workplace, in my past role, in my last employer, in my last
        company, in my last job, in my last firm, in my last workplace, in my last role, in my earlier employer,
        in my earlier company, in my earlier job, in my earlier firm, in my earlier workplace, in my earlier
        role, in a previous employer, in a previous company, in a previous job, in a previous firm, in a
        previous workplace, in a previous role, in a former employer, in a former company, in a former job, in a
        former firm, in a former workplace, in a former role, in a past employer, in a past company, in a past
        job, in a past firm, in a past workplace, in a past role, in a last employer, in a last company, in a
        last job, in a last firm, in a last workplace, in a last role, in their previous employer, in their
        previous company, in their previous job, in their previous firm, in their previous workplace, in their
        previous role, in their former employer, in their former company, in their former job, in their former
        firm, in their former workplace, in their former role, in their old employer, in their old company, in
        their old job, in their old firm, in their old workplace, in their old role, in their past employer, in
        their past company, in their past job, in their past firm, in their past workplace, in their past role,
        in their last employer, in their last company, in their last job, in their last firm, in their last
        workplace, in their last role, in their earlier employer, in their earlier company, in their earlier
        job, in their earlier firm, in their earlier workplace, in their earlier role, in an old employer, in an
        old company, in an old job, in an old firm, in an old workplace, in an old role, in an earlier employer,
        in an earlier company, in an earlier job, in an earlier firm, in an earlier workplace, in an earlier
        role, from her previous employer, from her previous company, from her previous job, from her previous
        firm, from her previous workplace, from her previous role, from her former employer, from her former
        company, from her former job, from her former firm, from her former workplace, from her former role,
        from her old employer, from her old company, from her old job, from her old firm, from her old
        workplace, from her old role, from her past employer, from her past company, from her past job, from her
        past firm, from her past workplace, from her past role, from her last employer, from her last company,
        from her last job, from her last firm, from her last workplace, from her last role, from her earlier
        employer, from her earlier company, from her earlier job, from her earlier firm, from her earlier
        workplace, from her earlier role, from his previous employer, from his previous company, from his
        previous job, from his previous firm, from his previous workplace, from his previous role, from his
        former employer, from his former company, from his former job, from his former firm, from his former
        workplace, from his former role, from his old employer, from his old company, from his old job, from his
        old firm, from his old workplace, from his old role, from his past employer, from his past company, from
        his past job, from his past firm, from his past workplace, from his past role, from his last employer,
        from his last company, from his last job, from his last firm, from his last workplace, from his last
        role, from his earlier employer, from his earlier company, from his earlier job, from his earlier firm,
        from his earlier workplace, from his earlier role, from my previous employer, from my previous company,
        from my previous job, from my previous firm, from my previous workplace, from my previous role, from my
        former employer, from my former company, from my former job, from my former firm, from my former
        workplace, from my former role, from my old employer, from my old company, from my old job, from my old
        firm, from my old workplace, from my old role, from my past employer, from my past company, from my past
        job, from my past firm, from my past workplace, from my past role, from my last employer, from my last
        company, from my last job, from my last firm, from my last workplace, from my last role, from my earlier
        employer, from my earlier company, from my earlier job, from my earlier firm, from my earlier workplace,
        from my earlier role, from a previous employer, from a previous company, from a previous job, from a
        previous firm, from a previous workplace, from a previous role, from a former employer, from a former
        company, from a former job, from a former firm, from a former workplace, from a former role, from a past
        employer, from a past company, from a past job, from a past firm, from a past workplace, from a past
        role, from a last employer, from a last company, from a last job, from a last firm, from a last
        workplace, from a last role, from their previous employer, from their previous company, from their
        previous job, from their previous firm, from their previous workplace, from their previous role, from
        their former employer, from their former company, from their former job, from their former firm, from
        their former workplace, from their former role, from their old employer, from their old company, from
        their old job, from their old firm, from their old workplace, from their old role, from their past
        employer, from their past company, from their past job, from their past firm, from their past workplace,
        from their past role, from their last employer, from their last company, from their last job, from their
        last firm, from their last workplace, from their last role, from their earlier employer, from their
        earlier company, from their earlier job, from their earlier firm, from their earlier workplace, from
        their earlier role, from an old employer, from an old company, from an old job, from an old firm, from
        an old workplace, from an old role, from an earlier employer, from an earlier company, from an earlier
        job, from an earlier firm, from an earlier workplace, from an earlier role, at another company, once at
        another, where she used to work, where he used to work, in a past life, in a former life, was the one
        who reported, who reported it, reported it herself, reported it himself, she reported it, he reported
        it, caught a colleague, a colleague was, his job was to spot, her job was to spot, had to spot, trained
        to spot
        """,
        fr="""
        chez son ancien employeur, chez son ancien emploi, chez son ancien travail, chez son employeur
        precedent, chez son emploi precedent, chez son dernier employeur, chez son dernier emploi, chez son
        ancien poste, chez son ancien bureau, chez mon ancien employeur, chez mon ancien emploi, chez mon ancien
        travail, chez mon employeur precedent, chez mon emploi precedent, chez mon dernier employeur, chez mon
        dernier emploi, chez mon ancien poste, chez mon ancien bureau, chez un ancien employeur, chez un ancien
        emploi, chez un ancien travail, chez un employeur precedent, chez un emploi precedent, chez un dernier
        employeur, chez un dernier emploi, chez un ancien poste, chez un ancien bureau, chez leur ancien
        employeur, chez leur ancien emploi, chez leur ancien travail, chez leur employeur precedent, chez leur
        emploi precedent, chez leur dernier employeur, chez leur dernier emploi, chez leur ancien poste, chez
        leur ancien bureau, a son ancien employeur, a son ancien emploi, a son ancien travail, a son employeur
        precedent, a son emploi precedent, a son dernier employeur, a son dernier emploi, a son ancien poste, a
        son ancien bureau, a mon ancien employeur, a mon ancien emploi, a mon ancien travail, a mon employeur
        precedent, a mon emploi precedent, a mon dernier employeur, a mon dernier emploi, a mon ancien poste, a
        mon ancien bureau, a un ancien employeur, a un ancien emploi, a un ancien travail, a un employeur
        precedent, a un emploi precedent, a un dernier employeur, a un dernier emploi, a un ancien poste, a un
        ancien bureau, a leur ancien employeur, a leur ancien emploi, a leur ancien travail, a leur employeur
        precedent, a leur emploi precedent, a leur dernier employeur, a leur dernier emploi, a leur ancien
        poste, a leur ancien bureau, dans son ancien employeur, dans son ancien emploi, dans son ancien travail,
        dans son employeur precedent, dans son emploi precedent, dans son dernier employeur, dans son dernier
        emploi, dans son ancien poste, dans son ancien bureau, dans mon ancien employeur, dans mon ancien
        emploi, dans mon ancien travail, dans mon employeur precedent, dans mon emploi precedent, dans mon
        dernier employeur, dans mon dernier emploi, dans mon ancien poste, dans mon ancien bureau, dans un
        ancien employeur, dans un ancien emploi, dans un ancien travail, dans un employeur precedent, dans un
        emploi precedent, dans un dernier employeur, dans un dernier emploi, dans un ancien poste, dans un
        ancien bureau, dans leur ancien employeur, dans leur ancien emploi, dans leur ancien travail, dans leur
        employeur precedent, dans leur emploi precedent, dans leur dernier employeur, dans leur dernier emploi,
        dans leur ancien poste, dans leur ancien bureau, de son ancien employeur, de son ancien emploi, de son
        ancien travail, de son employeur precedent, de son emploi precedent, de son dernier employeur, de son
        dernier emploi, de son ancien poste, de son ancien bureau, de mon ancien employeur, de mon ancien
        emploi, de mon ancien travail, de mon employeur precedent, de mon emploi precedent, de mon dernier
        employeur, de mon dernier emploi, de mon ancien poste, de mon ancien bureau, de un ancien employeur, de
        un ancien emploi, de un ancien travail, de un employeur precedent, de un emploi precedent, de un dernier
        employeur, de un dernier emploi, de un ancien poste, de un ancien bureau, de leur ancien employeur, de
        leur ancien emploi, de leur ancien travail, de leur employeur precedent, de leur emploi precedent, de
        leur dernier employeur, de leur dernier emploi, de leur ancien poste, de leur ancien bureau, dans son
        ancienne boite, dans mon ancienne boite, dans une ancienne boite, chez une ancienne entreprise, dans une
        autre vie, c'est elle qui l'a signale, c'est lui qui l'a signale, l'a lui meme signale, l'a elle meme
        signale, un collegue avait, une collegue avait, son travail etait de reperer, appris a reperer, devait
        reperer
        """,
    ),
    thing(
        "name_change",
        en="""
        maiden name, birth name, married name, former surname, name at birth, before her marriage, before his
        marriage, before getting married, took her husband's, took his wife's, legal name change, changed her
        name, changed his name, deadname, previous legal name, stage name, pen name, middle name, second first
        name, nickname, short for, short form of, legal name is
        """,
        fr="""
        nom de jeune fille, nom de naissance, nom de fille, nom de famille de naissance, nom d'epouse, nom de
        femme mariee, nom a la naissance, avant son mariage, changement de nom legal, a change de nom, change
        legalement de nom, nom de plume, nom d'artiste, deuxieme prenom, second prenom, surnom, diminutif, nom
        d'usage
        """,
    ),
)
