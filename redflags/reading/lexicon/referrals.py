"""Who vouches for whom, and who brings whom along."""

from redflags.reading.lexicon.entry import Concept, act, every, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "friends",
        en="""
        hires, new hires, recruits, stranger:n, friend:n, my friends, his friends, her friends, buddies, buddy,
        other developers, developers, candidates, applicants, people, colleague:n, acquaintance:n, cousin:n,
        brother:n, teammate:n, programmers, engineers, contact:n, persons, freelancers, workers, profiles,
        classmates, associates, talent, pal:n, buddies of his, developer, engineer, programmer, coder:n, dev,
        devs, résumés, resumes, cvs, team, crew, squad, mates, mate, cronies, contacts of his, fellow, people
        he, people she, persons he, guy he, guys he, candidate, applicant, finalist:n, roommate, roommates,
        wife's, sister, husband, wife, cousins, introductions, folks, guys, person he, person she, person,
        another developer, teammates, ex-colleague:n, his own team, names, eight names, names of, talents,
        candidates of his, old friends, old colleagues, contacts, former classmates, devs he, engineers he, his
        people, his network, his circle, her circle, her network, circle of friends, finalists
        """,
        fr="""
        recrues, embauches, inconnus, ami:a, amie:n, mes amis, ses amis, copains, copain, autres developpeurs,
        developpeurs, candidats, candidat, personnes, collegue:n, connaissance:n, cousin:a, frere:n,
        coequipiers, programmeurs, ingenieurs, contacts, pigistes, gars, travailleurs, connaissances, profils,
        chum:n, pote:n, equipe, bande, gang, developpeur, developpeuse, ingenieure, programmeuse, cvs,
        candidatures, candidature, cousins, soeur, copine:n, gens, monde, personne qu'il, personne qu'elle,
        personne, inconnue, inconnues, finissants, coequipier:n, colocataire:n, ex-collegue:n, noms, anciens
        collegues, anciens camarades, contacts a lui, son reseau, son cercle, son entourage, sa gang, ses chums,
        ses potes, finalistes, relations
        """,
    ),
    act(
        "refer",
        en="""
        sent them, who sent, push:v, pushing us, pushes us, push us, pushed us, push:v for, pushing for,
        refer:v, referred, recommend:v, recommended, recommendation:n, referral:n, vouch:v, vouched, vouches,
        put:v forward, propose:v, proposed, introduce:v, introduced, bring:v in, bring:v, suggest:v, suggested,
        can provide, i know, insist:v, push:v on us, steer:v us, steering, lobby:v, lobbied, pitch:v, pitched,
        nominate:v, nominated, plug:v, plugged, tout:v, touted, finder's fee, referral fee, referral fees,
        referral bonus, endorse:v, endorsed, back:v each, sponsor:v, sponsored, passed along, passing along,
        guarantee:v, guarantees, i guarantee, can get you, can bring, brings in, brought in, get you,
        name-drop:v, citing him, naming him, cite him, cites him, mention:v him, dropping his name, drop his
        name, at his suggestion, through him, via him, thanks to him, place:v friends, flood:v us, floods us,
        line:v up, lines up, ushered in, usher:v in, pull:v in, pulls in, steered, sing:v the praises, praised,
        talk:v up, talks up, talked up, sponsor, parade:v, rounding up, round:v up, get his friends in, coming
        through, come through, came through, pipeline of, sourced by, vetted by, brought in by, brought by,
        presented by, present:v, presented, bring a friend, referrer:n, sponsor:n, answer:v for them, answer:v
        for him, answer:v for her, stand:v surety, put:v in a word, put:v in a good word
        """,
        fr="""
        recommander:v, recommande, referer:v, refere:a, recommandation:n, reference:n, proposer:v, propose, se
        porter garant, se portent garants, porte garant, portent garants, garant, suggerer:v, suggere,
        introduire, amener:v, amene, pousser:v, pousse, mettre de l'avant, met de l'avant, vanter:v, vante,
        insister:v, parraine, parrainer:v, presenter, nous presente, introduit, garantir:v, je garantis, prime
        de recommandation, prime de reference, referencer:v, appuyer:v, appuie, cautionner:v, se reclamer:v de,
        se reclament de, reclamant de lui, reclamant d'elle, se recommandent de, sur sa recommandation, sur sa
        suggestion, par son entremise, grace a lui, grace a elle, passent par lui, passe par lui, passes par
        lui, passes par elle, fait entrer, font entrer, faire entrer, fait venir, faire venir, nous refile,
        refiler:v, refile, nous inonde, inonder:v, alimente, nous alimente, ramener:v, ramene, pistonner:v,
        pistonne, louer:v les merites, vante les merites, chanter les louanges, plugger:v, plogue, ploguer:v,
        presente par, presentes par, presentee par, introduit par, amene par, amenes par, dans ses bagages,
        referent:n, parrain:n, reponds d'eux, reponds d'elles, reponds de lui, reponds d'elle, repond d'eux,
        repond de lui, m'en porte garant, je m'en porte
        """,
    ),
    act(
        "hire",
        en="""
        hire:v, hired, hiring, employ:v, take on, recruit:v, bring on, onboard:v, give them a job, jobs, offer
        them, positions, consider, take them, give a chance, give them a chance, add, add them, bring aboard,
        sign up, sign them, sign:v, put them on, sign them on, give them contracts, send them contracts, let
        them in, make them offers, fill your, fill the seats, fill all, for all our openings, for every opening
        """,
        fr="""
        embaucher:v, engager:v, recruter:v, embauche, prendre:v, convoquer:v, passer en entrevue, donner un
        poste, postes, prendre, prenez, engagez, embauchez, donner une chance, donnez leur une chance,
        considerer:v, ajouter:v, signer:v, faites entrer, faites leur, signez, faire signer, leur donner un
        contrat, envoyez leur un contrat, combler:v, contrat pour, pour tous les postes, pour tous nos postes,
        pour toutes les offres
        """,
    ),
    act(
        "no_interview",
        en="""
        don't have to interview, do not have to interview, no need to interview, needn't interview, needn't
        check, without interviewing them, don't need to interview, without interview, without an interview,
        without interviewing, without interviews, no interview needed, no interview, skip the interview:n, skip
        interview:n, skip the checks, skip the process, without checks, without any checks, without screening,
        without a check, without background check, without a background check, no checks, no questions asked,
        without meeting, without verification, without verifying, no screening, bypass, straight away, sight
        unseen, skip the interview, skip interviews, skip the interviews, interview not needed, bypassing,
        without vetting, no vetting, skip checks, bypassing hr, bypass hr, without a test, no test, no need to
        test, passes whatever, passes any test, without reference checks, no background check, without
        background checks, just trust me, trust me, take my word, my word is enough, on my word, on his word, on
        her word, start tomorrow, ready to start, guarantee each, guaranteed, i guarantee, without any process,
        avoid the process, shortcut, fast track, fast-track, no formalities, skip formalities, skip vetting,
        skip the vetting, skip hr, spare them the, spare us the, waive:v the interview, waive:v the, forgo the
        interview, interviews are pointless, interview is pointless, interviews are a waste, don't bother, no
        need to vet, no need to see, no need to meet, no need to talk, no need to waste, unseen, on trust, on my
        recommendation, on the strength of, no interviews needed, no interviews, interviews unnecessary,
        interviews not needed, no interviews required, don't interview, no need for interviews, no need for an
        interview, no need to screen, no need for a test, without talking to them, without talking to him,
        without talking to her, without meeting them, without meeting him, without meeting her, without seeing
        them
        """,
        fr="""
        pas besoin de les interviewer, pas besoin de les rencontrer, pas besoin d'entrevue, engagez les
        directement, embauchez les directement, directement, sans entrevue, sans entretien, sans les
        interviewer, sans passer d'entrevue, sauter l'entrevue, sauter les entrevues, sans verification, sans
        verifications, sans les verifier, sans verifier, sans processus, sans les rencontrer, sans poser de
        questions, contourner, les yeux fermes, sans controle, sans test, sans entrevues, pas besoin de test,
        pas besoin de verification, sauter l'etape, sauter les etapes, contourner les rh, contourner le
        processus, sur parole, sur ma parole, ma parole suffit, faites confiance, croyez moi, m'en porte garant,
        m'en porte garante, je m'en porte, commencer demain, prets demain, sans les voir, sans questions, sans
        formalites, pas de formalites, pas besoin de formalites, inutile de les, inutile de le rencontrer,
        inutile de la rencontrer, inutile de passer, inutile de verifier, entrevue inutile, entrevues inutiles,
        perte de temps, epargnez leur, dispensez, dispense d'entrevue, dispenses d'entrevue, de confiance, en
        toute confiance, sur ma recommandation, ne perdez pas de temps, pas de tests, sans passer par, pas
        besoin de les passer, pas besoin de le passer, pas besoin de la passer, pas besoin d'entrevues,
        entrevues sont inutiles, entrevue est inutile, pas d'entrevue, pas d'entrevues, aucune entrevue, laissez
        faire les entrevues, laissez faire l'entrevue, pas besoin de leur faire passer, pas besoin de les passer
        en entrevue, sans leur faire passer, pas besoin de les evaluer, sans leur parler, sans lui parler, sans
        le rencontrer, sans la rencontrer, sans les passer en entrevue
        """,
    ),
    act(
        "mutual",
        en="""
        each other, one another, mutual, mutually, same referee, same referees, same reference, same references,
        same referrer, same person referred, referred by the same, all referred, all recommended, circular, in
        turn, in return, share a referee, share the same referee, share references, reciprocal, all came
        through, all came from, all know each other, chain, all introduced, same three, same group, a ring,
        referral ring, ring of, closed ring, closed circle
        """,
        fr="""
        mutuellement, l'un l'autre, les uns les autres, l'un pour l'autre, les uns pour les autres, entre
        eux, entre elles, meme reference, memes references, meme repondant, memes repondants, tous referes,
        tous recommandes, toutes recommandees, reciproque, reciproquement, en boucle, chaine, tous proposes,
        tous viennent, tous passes par, meme parrain, meme groupe, chacun, en retour
        """,
    ),
    act(
        "unknown_people",
        en="""
        nobody knows, no one knows, unknown, none of whom, we do not know, strangers, same address, same
        phone, same number, same résumé, same resume, same cv, identical, similar, same bank, same template,
        same background, also failed, none of them, nobody has met, nobody here knows, nobody has heard, in
        a month, in two weeks, in a week, same week, in a row, all from, all his, since he started, since
        she started, within weeks, within a month, weeks after, barely started, as soon as he started, no
        online trace, same story, same school, same kind of, same profile, same style, same format, exact
        same, similar profiles, none could be, none of these, none was, failed the, all failed, all failed
        the, all unknown, never heard of, within days, in his first, in her first, first week, first month,
        first day, week one, week two, this month, this week, in one go, at once, in days, in ten days, in
        three weeks
        """,
        fr="""
        que personne ne connait, personne ne connait, inconnu:a, inconnus, meme adresse, meme telephone,
        meme numero, meme cv, identiques, similaires, meme banque, meme modele, aucun ne, en un mois, en
        deux semaines, en une semaine, meme semaine, de suite, depuis son arrivee, a peine arrive, en
        quelques semaines, des son arrivee, meme profil, meme ecole, meme histoire, profils identiques,
        profils semblables, inconnues, dans sa premiere, des sa premiere, premiere semaine, premier mois, ce
        mois ci, cette semaine, d'un coup, en dix jours, en trois semaines, aucun d'eux, aucune d'elles,
        petit cercle, jamais vus
        """,
    ),
    thing(
        "staff_referral",
        en="""
        our cto, our ceo, our employee, our staff, our team, a current employee, current employee, referral
        program, referral programme, referral bonus, a former colleague of, our director, our manager, an
        employee of ours, our recruiter, agency, internal referral, a colleague of ours, our own, our referral,
        employee referral, company referral, one of our employees, our own staff, our developer, our engineer,
        long-time employee, long time employee, colleague here, friend who works here, friend who works for,
        works for you, work for you, now on your, told me you, told me about, told me that you, mentioned you,
        said you were hiring, said you're hiring, heard about the job from, heard about you from, heard from a
        friend, sent me the job, sent me the posting, sent me the link, shared the posting, forwarded me the
        posting
        """,
        fr="""
        notre directeur, notre directrice, notre employe, notre employee, notre equipe, une employee actuelle,
        un employe actuel, employe actuel, programme de recommandation, prime de recommandation, notre
        gestionnaire, notre recruteuse, notre recruteur, reference interne, notre dt, notre pdg, agence, notre
        collegue, un de nos, une de nos, employe de chez nous, une de nos employees, un de nos employes, notre
        programme, ami qui travaille ici, travaille chez vous, amie qui travaille, qui travaille pour vous, m'a
        parle de vous, m'a dit que vous, m'a parle du poste, m'a parle de l'emploi, m'a parle de votre, m'a dit
        que tu, m'a envoye l'annonce, m'a refere chez vous, m'a envoye l'offre, m'a envoye le lien, m'a partage
        l'offre, m'a transmis l'offre
        """,
    ),
    act(
        "circle",
        en="""
        circle, in a circle, goes round, loop, ring, next one, each other, one another, back and forth, vice
        versa, their own group, same group, closed group, in return, chain, mutual, mutually, reciprocal, each
        brings, brings the next, recommends the next, refers the next, brought the next, round robin, one by
        one, in a chain, domino, dominoes, all roads lead, same handful, from the same circle, same circle, same
        clique, clique, tight-knit, closed loop, mutual friends, old boys, brings the next one, vouches for the
        next
        """,
        fr="""
        cercle, en cercle, en rond, tourne en rond, boucle, l'un l'autre, les uns les autres, entre eux, entre
        elles, les uns pour les autres, meme groupe, groupe ferme, chaine, mutuellement, reciproquement, a tour
        de role, le suivant, vice versa, la suivante, le prochain, la prochaine, fait entrer le, l'un apres
        l'autre, chacun recommande, chacun amene, effet domino, dominos, petit groupe, petit cercle, meme
        cercle, meme clique, clique, vase clos, meme bande, meme gang, meme reseau
        """,
    ),
    act(
        "ready_team",
        en="""
        take us all, hire us all, hire all of us, take them all, hire them all, all of them, as a team, as a
        package, whole team, my team, team ready, guys ready, people ready, developers ready, ready to start,
        can start, available now, available immediately, bring my team, bring more, plenty more, more like me, a
        group of, my whole crew, my crew, my entire team, his whole crew, his entire team, his entire crew,
        whole crew, entire crew, in one go, the whole lot, lock stock and barrel, as a pair, as a trio, as a
        set, all ready, ready to join, ready to go, available at once, could start
        """,
        fr="""
        prenez nous tous, embauchez nous tous, prendre toute l'equipe, toute l'equipe, toute mon equipe, mon
        equipe, en groupe, equipe prete, prets a commencer, pret a commencer, disponibles tout de suite,
        disponible tout de suite, j'en ai d'autres, d'autres comme moi, un groupe de, peut commencer, peuvent
        commencer, au complet, au grand complet, en bloc, en lot, tout le groupe, toute la bande, toute sa
        bande, toute la gang, toute sa gang, prets tout de suite, deja prete, prets a embarquer, en equipe, en
        paire, en duo, en trio
        """,
    ),
    act(
        "vetoed",
        en="""
        skip the screening, no need to interview, no need for an interview, no need to check, no need for
        checks, skip interview, without interview, without any interview, trust me, i know him well, i know
        them well, i guarantee, i vouch, my word, take my word, personally guarantee
        """,
        fr="""
        pas besoin d'entrevue, pas besoin de les verifier, pas besoin de verifier, faites moi confiance, je
        le connais bien, je les connais bien, je garantis, je me porte garant, sur parole, ma parole, sans
        entrevue, sans verification
        """,
    ),
    act(
        "finders_fee",
        en="""
        cut for each, cut for every, cut on each, commission for each, commission on each, commission on every,
        fee for each, fee for every, fee per head, bonus per head, per head, paid for each friend, paid for
        every friend, a cut of their, cut of their pay, share of their pay, percentage of their, takes a cut of,
        skims, kickback:n, kick-back
        """,
        fr="""
        commission cachee, commission sur chaque, commission pour chaque, prime par tete, par tete, une cote
        sur, sa cote sur, sa part sur chaque, un pourcentage sur chaque, ristourne sur chaque, pot-de-vin,
        pots-de-vin, part de leur salaire, pourcentage de leur, touche sur chaque
        """,
    ),
    act(
        "sends_us",
        en="""
        send:v us, sent us, send:v me, sending us, has sent us, hand:v us, forward:v, feed:v us, supply:v us,
        pass:v us, pass:v along, drop:v off, mail:v us, send:v over, send:v in, slip:v us, slide:v us, toss:v
        us, funnel:v us, pipe:v us, slip:v me, hand:v over, drop:v us, throw:v us, shower:v us, bombard:v us,
        keep:v sending
        """,
        fr="""
        nous a envoye, nous envoie, nous envoyait, m'envoie, nous transmet, nous a transmis, nous refile, nous
        fournit, nous soumet, nous a soumis, nous transfere, envoyer:v les cv, envoyer:v des cv, nous propose,
        nous a propose, nous a refile, nous achemine, nous glisse, nous glissait, glisse les cv, nous passe des,
        nous bombarde, nous bombardait, nous abreuve, nous expedie, m'a envoye, m'a refile
        """,
    ),
    act(
        "cite_each_other",
        en="""
        cite each other, cite one another, list each other, list one another, name each other, name one another,
        vouch for each other, vouch for one another, vouches for the other, recommend each other, recommend one
        another, praise each other, give each other, referring each other, names the others, name the others,
        lists the others, list the others, cites the others, recommends the others, vouches for the
        others, list the other two as, list the other three as, list the others as, lists the other two
        as, lists the other three as, lists the others as, name the other two as, name the other three
        as, name the others as, names the other two as, names the other three as, names the others as,
        give the other two as, give the other three as, give the others as, gives the other two as,
        gives the other three as, gives the others as, cite the other two as, cite the other three as,
        cite the others as, cites the other two as, cites the other three as, cites the others as
        """,
        fr="""
        se citent, se nomment, se recommandent, se donnent comme, se servent de reference, se servent de
        references, se vantent les uns, se citent les uns, se referent les uns, se portent garants les uns,
        s'appuient les uns, nomme les autres, cite les autres, recommande les autres, donne les autres
        """,
    ),
    act(
        "package_deal",
        en="""
        all or none, all of us or none, all of them or none, all of us or nobody, us all or, all or nothing, package deal,
        come as a package, come as a team, come as a pair, come as a group, come together or not, both of us or, a group of
        developers, group of developers, group of engineers, group of programmers, one and the others, the others will
        follow, others will follow, the rest will follow, the rest follow, one of us and get, get us all
        """,
        fr="""
        tous ou personne, nous tous ou, tout le monde ou personne, tous ou rien, on vient a deux, on vient a trois, on
        vient a quatre, on vient en groupe, on vient ensemble, nous venons ensemble, nous venons a, c'est nous tous, les
        deux ou rien, les trois ou rien, en bloc ou, un groupe de developpeurs, les autres suivront, le reste suivra, le
        groupe suivra
        """,
    ),
    thing(
        "commission",
        en="""
        commission, commissions, cut, a cut, kickback:n, finder's fee, finders fee, referral fee, referral fees, bounty,
        a percentage, reward, gift card, under the table
        """,
        fr="""
        commission, commissions, ristourne, pot-de-vin, une cote, un pourcentage, recompense, enveloppe, dessous de table,
        en dessous de la table
        """,
    ),
    act(
        "skips_the_test",
        en=every(
            "skip, skips, skipped, skipping, bypass, bypasses, bypassed, waive, waived, waiving, forgo, drop, dropped, avoid, "
            "avoids, jump, jumps, spared, exempt from, exempted from",
            "the, any, our, her, his, their",
            "test, tests, technical test, coding test, assessment, technical, technical interview, interview, interviews, "
            "screening, screen, checks, background check, background checks, vetting, queue, line, process, usual process, "
            "reference check, reference checks, tests and interviews",
        ),
        fr=every(
            "sauter, saute, sautait, sautent, eviter, evite, contourner, contourne, passer par-dessus, exempter de, exempte de, "
            "laisser tomber, laisse tomber, se passer de, nous passer de, dispenser de, dispense de",
            "le test, les tests, le test technique, l'entrevue, les entrevues, l'entretien, l'evaluation, les verifications, "
            "la verification, le processus, l'etape, les etapes, la file, la selection, le tri",
        ),
        implies=("no_interview",),
    ),
    act(
        "mutual_references",
        en="""
        mutual references, references for each other, reciprocal references, cross-references, cross references, circular
        references, same three references, trade references, swap references, swapped references, trading references
        """,
        fr="""
        references mutuelles, references croisees, references reciproques, references circulaires, s'echangent des
        references, s'echangent les references, memes trois references
        """,
    ),
)
