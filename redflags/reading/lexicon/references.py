"""Referees: who they are, how they are reached, how they sound."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
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
        no one returns, nobody called back, no one called back, never ring back, never rang back, rang out,
        difficult to reach, voicemail is full, voice mail is full, voicemail was full, voice mailbox is full
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
        retourne, ne retourne nos, ne retourne aucun, difficile:a a joindre, dur:a a joindre,
        difficile:a a rejoindre
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
        email, free mailbox, free mailboxes, free inbox
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
        courriel professionnel, adresse perso, courriel perso, adresses perso, boite gratuite, boites gratuites,
        courriel hotmail, adresse de courriel gratuite, messagerie web
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
        acquaintance, claims never to have met, says they never met, says they have never met, never shared a
        team, never crossed paths
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
        une fois, croise une seule fois, croises une seule fois, a peine croise, vaguement croise, ne l'avoir
        jamais rencontre, ne l'avoir jamais rencontree, ne l'avoir jamais vu, ne l'avoir jamais vue, ne l'avoir
        jamais connu, ne l'avoir jamais connue, ne l'avoir jamais supervise, ne l'avoir jamais supervisee, ne
        l'avoir jamais croise, ne l'avoir jamais croisee, ne pas le connaitre, ne pas la connaitre, n'avoir
        jamais travaille avec, n'avoir jamais entendu parler, jamais cotoye
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
        referees, cannot name a single, can't name a single, can't name anyone, cannot name anyone, refuses to
        list, won't list, won't name, wouldn't name, wouldn't list, will not name
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
        incapable de nommer, veut pas nommer, voulait pas nommer, refuse de donner le nom, veut pas donner le
        nom
        """,
    ),
    thing(
        "ref_person",
        en="""
        supervisor:n, former supervisor:n, manager:n, former manager:n, previous manager:n, boss, contact:n,
        contact person, team lead, person he listed, person she listed, people he listed, people she listed,
        former colleague:n, names he gave, names she gave, referee:n, old boss, old manager, past manager,
        former lead
        """,
        fr="""
        superviseur:n, superviseure, gestionnaire:n, ancien gestionnaire, ancien patron, contact:n, personne
        citee, personnes citees, ancien collegue, anciens collegues, chef d'equipe, noms fournis, ancien
        superviseur, ancienne superviseure, ancienne gestionnaire, ancienne patronne
        """,
    ),
    thing(
        "work_mail",
        en="""
        work e-mail, work email, company e-mail, company email, corporate e-mail, corporate email, company
        address, work address, work number, work numbers, office number, desk number, desk phone, direct line,
        company number, company line, landline at work, office line, work phone, office phone, switchboard
        """,
        fr="""
        courriel professionnel, courriel d'entreprise, adresse professionnelle, adresse d'entreprise, numero au
        travail, numero de bureau, numero professionnel, telephone au bureau, ligne directe, poste au bureau,
        numero d'entreprise
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
        paid by the candidate, paid by the candidate, asked how much we, asked what we pay, asked what we were
        paying, wanted to be paid for, asked to be paid for, asked for money to
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
        payee, avoir touche de l'argent, paye par le candidat, payee par le candidat, payes par le candidat, a
        demande combien on paie, a demande combien on payait, voulait etre paye pour, voulait etre payee pour,
        demandait combien
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
)
