"""How things compare and whether they hold: same, other, agreeing, on record, genuine, low, innocent explanations."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    act(
        "same",
        en="""
        saw that, seen that, seen this, seen before, saw this, already seen, only one, a single, just one,
        same, identical, exact same, share:v, shared, sharing, very same, matching, word for word, verbatim,
        duplicate:n, copy of, copied from, carbon copy, in common, reuse:v, reused, also used by, also
        belongs to, already used by, used by two, one and the same, clone:n, already, also, nearly
        identical, almost identical
        """,
        fr="""
        un seul, une seule, deja vu, deja vue, meme, memes, identique, identiques, partager:v, mot pour mot,
        copie de, copie conforme, doublon, en commun, commun:a, deja utilise, deja utilisee, aussi utilise,
        aussi utilisee, reutiliser:v, presque identique, pratiquement identique, quasi identique, egalement,
        deja, pareil:a, deja enregistre, deja inscrit
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
        tiennent pas, tient pas, matcher:v, fitter:v, fitte, fittent, faire:v du sens, concordant:a
        """,
    ),
    act(
        "differ",
        en="""
        nothing to do with, nowhere near, no relation to, bears no relation, a far cry from, differ:v,
        different, differs, differing, mismatch, mismatches, mismatched, discrepancy, discrepancies,
        inconsistent, inconsistency, inconsistencies, contradict:v, contradiction:n, contradictory,
        conflict:v, conflicting, not the same, disagree:v, clash:v, unlike the, diverge:v, divergent,
        doesn't add up, does not add up, doesn't line up, at odds, off by years, incompatible, vary, varies,
        not the one, opposite, do not tally, nothing like, does not look like, irreconcilable
        """,
        fr="""
        n'a rien a voir, rien a voir avec, aucun rapport avec, aucun lien avec, loin de, differer:v,
        differ:n, different:a, divergent:a, divergence:n, incoherent:a, incoherence:n, contradictoire,
        contradictoires, contredire, contredit, contredisent, contradiction:n, ecart:n, incompatible,
        incompatibles, varient, discordant:a, discordance:n, disparite:n, pas la meme, pas le meme, pas les
        memes, contraire:n, diverger:v, different de, differe, inconsistance:n, differente
        """,
    ),
    act(
        "own",
        en="""
        own name, in his name, in her name, in my name, my own, his own, her own, their own, own account,
        own company, own bank, own, himself, herself, personally, in both names, both names, registered
        company, her registered, his registered, incorporated, sole proprietor, sole proprietorship,
        numbered company
        """,
        fr="""
        propre, son propre, mon propre, sa propre, ma propre, a mon nom, a son nom, en mon nom, en son nom,
        a leur nom, aux deux noms, les deux noms, en personne propre, personnellement, lui meme, elle meme,
        mon compte, son entreprise, sa compagnie incorporee, incorporee, au nom du candidat, au nom de la
        candidate
        """,
    ),
    act(
        "joint",
        en="""
        joint, jointly, both names, joint account, spouse's name added, co-owner, shared account with my
        spouse
        """,
        fr="compte conjoint, commun, compte commun, les deux noms, cotitulaire:n",
    ),
    thing(
        "evidence",
        en="""
        letter attached, closed the branch, protection order, address programme, address program,
        participant card, participant number, safe at home, confidentiality programme, lease, certificate:n,
        proof, document:n attached, documents attached, ownership document:n, paperwork, documented, void
        cheque attached, bank letter, letter from the bank, letter from bank, utility bill:n, receipt:n,
        supporting document:n, notarized, notarised, statement attached, proof of address, proof attached,
        marriage certificate, evidence, new licence, licence updated, updated licence, with the certificate,
        sent the lease, bank reissued, reissued, card was cloned, fraud on, compromised, after fraud, after
        getting married, after the wedding, after her wedding, after his wedding, divorce, merger, branch
        closed, bank closed its, documents on file, tenancy agreement, deed, papers on file
        """,
        fr="""
        lettre jointe, ordonnance de protection, programme de confidentialite, bail, certificat:n, preuve:n,
        justificatif:n, piece justificative, pieces justificatives, lettre de la banque, attestation:n,
        releve joint, documents joints, facture d'electricite, acte, document a l'appui, documents a
        l'appui, preuve a l'appui, preuve de residence, fraude, carte clonee, clonee, mariage, divorce,
        fusion, apres son mariage, succursale fermee, demenagement documente, specimen a son nom, papiers a
        l'appui, appuye par, avec preuve, compte de taxes
        """,
    ),
    thing(
        "told_us",
        en="""
        told me why, told us why, explained why, as arranged, as planned, told us in advance, told us, told
        us beforehand, informed us, beforehand, let us know, let me know, disclosed, declared, announced,
        heads up, as announced, as agreed, agreed with us, authorised, authorized, approved, with
        permission, with our permission, with consent, with our consent, our consent, permitted, known to
        us, on holiday, on vacation, business trip, travelling for, traveling for, conference, explained,
        explanation, mentioned it up front, upfront about, was open about, is open about, openly, from the
        start, it department, it installed, by it, our it, help desk, helpdesk, company vpn, corporate vpn,
        our vpn, work vpn, employer's vpn, visiting family, visiting his, visiting her, while travelling,
        while traveling, during his trip, during her trip, calendar link
        """,
        fr="""
        explique pourquoi, comme convenu, m'a dit pourquoi, prevenu:a, nous a prevenu, nous a prevenus,
        avise:a, nous a avises, d'avance prevenu, declare, declares, declaree, annonce:a, autorise:a,
        approuve:a, avec notre accord, avec notre permission, avec autorisation, avec notre consentement,
        comme prevu, en vacances, en voyage, conge, voyage d'affaires, congres, connu de nous, ouvertement,
        service informatique, notre informatique, l'informatique a, par l'informatique, notre equipe
        informatique, vpn de l'entreprise, vpn d'entreprise, vpn corporatif, notre vpn, explique:a, en
        visite, pendant son voyage, convenu, au courant
        """,
    ),
    thing(
        "accommodation",
        en="""
        deaf, hard of hearing, hearing impaired, hearing loss, sign language, interpreter:n, asl, lsq,
        accommodation:n, accessibility, disability, disabilities, disabled, captioning, captions, live
        captions, screen reader, stutter, stutters, stammer, speech impairment, blind, visually impaired,
        anxiety disorder, autism, autistic, adhd, medical, doctor, doctor's, chronic, migraine:n, epilepsy,
        religious, niqab, veil, hijab, wheelchair, surgery, hospital, hospitalized, light sensitivity,
        cochlear, neurodivergent, mobility, pregnancy, bed rest
        """,
        fr="""
        sourd:a, malentendant:a, langue des signes, langue des signes quebecoise, interprete:n, lsq, asl,
        accommodement:n, mesure d'adaptation, mesures d'adaptation, accessibilite, handicap, handicape:a,
        limitation fonctionnelle, sous titres, sous titrage, lecteur d'ecran, begaie, begaiement, bégayer,
        aveugle, trouble anxieux, autisme, autiste, tdah, medical:a, medecin, migraine:n, epilepsie,
        religieux:a, niqab, voile, hijab, fauteuil roulant, chirurgie, hopital, hospitalise:a,
        neuroatypique, mobilite reduite, grossesse
        """,
    ),
    thing(
        "job_content",
        en="""
        bitcoin exchange, crypto exchange, at an exchange, exchange company, stock exchange, exchange
        platform, cryptocurrency exchange, i have used, i've used, i used, built, build:v a, i build,
        building a, developed, developed a, develop:v software, designed, designed a, implemented, i wrote,
        wrote a, wrote an, wrote my, wrote the, coded, programmed, maintained, shipped a, shipped the,
        integrated, led, worked on, worked at, worked in, work on, works on, specialize:v, specialise:v,
        library, open source, open-source, thesis, researcher, dissertation, gave a talk on, course on,
        taught, teach:v, startup, start up, experience with, experience in, background in, familiar with,
        expertise in, expert in, knowledge of, hobby, former employer was, previous employer was, previous
        employer, at my last job, last job, previous job, previous role, last role, past role, fintech,
        field of, editor, showreel, degree in, certified, certification in, internship, intern at,
        co-founded, administered, managed the, administrator:n, deployed, supported, hackathon, audited,
        audit of, volunteer:v at, previously a, previously, formerly, used to work, wrote about, article on,
        blog, tutorial, detector, detection, recognition, algorithm:n, anti-fraud, user interface, codec:n,
        plugin, migrated, configured, patched, contributed to, contributor, research on, research into,
        researched, product manager, product, demo, portfolio of, by profession, for clients, for a client,
        minor in, major in, i maintain, sdk, used by a, 3d artist, animator, cinema, films, lecture on,
        specialised in, app i, app for, game
        """,
        fr="""
        j'ai utilise, j'ai deja utilise, developpeur chez, developpeuse chez, ingenieur chez, ingenieure
        chez, j'ai bati, a bati, bati, construit, developpe, developper:v, developpait, concu, j'ai
        programme, a programme, j'ai code, j'ai ecrit, a ecrit, maintenu, integre, j'ai dirige, a dirige,
        travaille sur, travaille chez, travaille dans, travaillait chez, specialise:a, bibliotheque, these,
        memoire, article sur, conference sur, cours sur, enseigner:v, jeune pousse, experience en,
        experience avec, experience dans, expertise en, connaissances en, passionne de, ancien employeur
        etait, mon ancien employeur, dernier emploi, mon dernier emploi, emploi precedent, poste precedent,
        ancien poste, bourse, plateforme d'echange, secteur, monteur, monteuse, realisateur, diplome en,
        certifie en, stage chez, cofonde, administrait, administre, j'administrais, auparavant,
        anciennement, detection, reconnaissance, algorithme:n, fonctionnalite:n, lecteur video, configurer,
        configure, deploye, contribue, recherche sur, produit, jeu, pour un client, artiste 3d, cinema,
        animation, modelise, conception de
        """,
    ),
    thing(
        "policy",
        en="""
        by design, fully remote role, role is fully remote, position is fully remote, policy, our process,
        our procedure, company policy, as a rule, all new hires, everyone, standard practice, standard
        process, guideline:n, reminder, interview guide, handbook, checklist, we require, we ask everyone,
        we never, we always, we only, we do not, we don't, our standard, advisory, training
        """,
        fr="""
        poste entierement a distance, politique, notre processus, notre procedure, tous les postulants, tout
        le monde, pratique courante, directive:n, rappel, guide d'entrevue, nous exigeons, formation, nous
        ne, nous n', jamais nous, avis, toutes les nouvelles recrues
        """,
    ),
    act(
        "plain_interest",
        en="""
        laughed at, laughs at, idea of, curious, out of curiosity, wondered, joked, joking, jokingly, in
        passing, small talk, kidding, hypothetically, news, follows
        """,
        fr="""
        riait de, a ri de, par curiosite, curieux:a, blague, blaguait, a la blague, en passant, plaisantait,
        pour rire, actualites
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
        registration, log:n of, knowledge of, any memory, information, info, result:n
        """,
        fr="""
        dossier:n, trace:n, inscription:n, fiche:n, mention, souvenir, information:n, registre:n,
        renseignement:n, resultat:n
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
        fake:v, fake, forged, forge:v, forgery, falsified, falsify, counterfeit, bogus, fictitious,
        fabricated, fabricate:v, made up, invented, phony, phoney, sham, not genuine, not real, not
        authentic, bought, purchased, fraudulent, dubious, questionable, not valid, invalid, suspicious,
        made-up, plagiarised, plagiarized, non-existent, nonexistent, a shell, shell company
        """,
        fr="""
        faux, fausse, faux papiers, falsifie:a, falsifier:v, contrefait:a, contrefacon, bidon, fictif:a,
        invente:a, fabrique:a, frauduleux, frauduleuse, pas authentique, pas valide, invalide, non valide,
        douteux:a, achete, inexistant:a, fantome, coquille vide, suspect:a
        """,
    ),
    act(
        "different_story",
        en="""
        story changed, changed his story, changed her story, another story, story keeps changing, versions
        """,
        fr="versions, a change sa version, version differente, change d'histoire, histoire change",
    ),
    act(
        "low",
        en="""
        very little, so little, low, lower, lowest, cheap, cheaper, cheapest, below, under, underneath, much
        less, far less, less, well below, well under, way below, way under, far below, far under,
        undercut:v, undercuts, undercutting, bargain, discount:n, discounted, suspiciously low, very low,
        unusually low, rock bottom, half, a third, fraction of, cut rate, dirt cheap, bottom of, beneath,
        short of, reduced, reduce:v, minimum, peanuts, next to nothing, almost nothing, modest, half price,
        for free, free, unpaid, no pay, without pay, whatever, tiny, ridiculously, too good to be true, one
        third, two thirds of, nothing, abnormally, priced himself, inexpensive, affordable, slash:v,
        underbid:v, underbids
        """,
        fr="""
        tres peu, peu, bas, basse, basses, plus bas, tres bas, anormalement bas, inferieur:a, en dessous, au
        dessous, en deca, sous, moins cher, moins chere, moins que, moins eleve, moindre, beaucoup moins,
        bien moins, moins, rabais, moitie, la moitie, tiers, fraction, derisoire, ridicule, ridiculement,
        gratuit, gratuitement, gratis, sans salaire, sans etre paye, pas cher, le moins cher, casser les
        prix, casse les prix, reduit:a, reduire, presque rien, trois fois rien, minime, minimal:a, n'importe
        quel, symbolique, modique, peu importe, defiant toute concurrence, imbattable, couper:v, baisser:v,
        baisse, moitie prix
        """,
    ),
    act(
        "high",
        en="""
        above, over, higher, top of, competitive, fair, in line, in line with, reasonable, at market, as
        expected, matches, within our, in the range, in our range, generous, upper, matches our
        """,
        fr="""
        au dessus, superieur:a, dans la moyenne, conforme, conforme au, raisonnable, competitif, dans la
        fourchette, selon le marche, correspond au, correspondent au, dans les normes, dans l'echelle
        """,
    ),
    act(
        "not_that",
        en="not the one, not the same one, isn't the one, wasn't the one",
        fr="pas celle, pas celui, pas ceux, pas celles, pas la meme, pas le meme",
    ),
    act(
        "incoherent",
        en="""
        inconsistent, contradictory, contradict:v, incoherent, implausible, does not add up, doesn't add up,
        makes no sense, full of holes, not consistent
        """,
        fr="""
        incoherent:a, contradictoire:n, contredire:v, se contredisent, contredisent, invraisemblable, ne
        tient pas, tient pas debout, ne tiennent pas, plein de trous
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
)
