"""How answers are given, what candidates share with one another, who vouches for whom, and what happens after the start."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    act(
        "read",
        en="""
        keyboard click:n, keyboard clicks, keyboard clicking, clicking, keystroke:n, keyboard, read:v,
        reading, reads, reading from, read from, read out, reading off, read aloud, reading aloud, glance:v,
        glanced, glancing, look:v at another, looks at another, eyes moving, eyes moved, eyes move, eyes
        went, eyes kept, eyes kept moving, eyes kept drifting, eyes drift:v, eyes scan:v, eyes were
        scanning, eyes scanning, eyes follow:v, eyes following, eyes tracked, eyes were following, scanning,
        gaze, looking off, looked off, looks off, looking away, looking aside, looking to the side, looking
        sideways, eyes darting, eyes darted, teleprompter, recite:v, recited, reciting, off a script, copy
        from, typing, typed, types, follow:v a text, following a text, follow:v a script, following a
        script, consult:v, consulting, peek:v, peeked, looking at another, looked at another, looking at a
        second, looked at a second, kept looking at, kept glancing, kept looking, stare:v at, staring at
        """,
        fr="""
        bruit de clavier, clavier, frappe au clavier, lire, lit, lisait, lisent, lu, en lisant, lisant,
        lecture, regard, regarde ailleurs, regardait ailleurs, regarde toujours, regardait toujours, regarde
        sur le cote, regardait sur le cote, regardait a cote, regarde a cote, yeux, les yeux, ses yeux,
        jetait un coup d'oeil, coups d'œil, coups d'oeil, teleprompteur, prompteur, telesouffleur, recite,
        reciter:v, tapait, taper:v, tape, fixe, fixait, balayait, suivre un texte, suivait un texte,
        suivaient un texte, parcourait, parcourir, consulter:v ses, consultait
        """,
    ),
    thing(
        "answer",
        en="""
        definition:n, answer:n, response:n, reply, replies, sentence:n, words, explanation:n, text, script,
        notes, answering, responding, speaking, talking, solution:n, answer:v, respond:v, spoke, reply:v,
        paragraph:n, replied, statements, responses, lines, sentences, phrases, wording, response, what to
        reply, explanations
        """,
        fr="""
        definition:n, reponse:n, repondre, phrase:n, texte:n, notes, explication:n, script, parler, propos,
        parle, mots, solution:n, paragraphe:n, repliques, replique, phrases, replique:n, lignes, explications,
        quoi repondre
        """,
    ),
    thing(
        "screen",
        en="""
        screen:n, second screen, second monitor, another monitor, other monitor, monitor, another screen,
        other screen, off screen, off-screen, off-camera, off camera, document, sheet, phone, paper, notes,
        prompter, page, another window, other window, text, side, somewhere, script, something, another
        device, second device, tablet, text file, below the camera, corner, other laptop, off to the side,
        the side, to one side, off to one, notepad, second laptop, phone screen, cue, cheat sheet, sticky
        notes
        """,
        fr="""
        ecran:n, deuxieme ecran, second ecran, autre ecran, un autre ecran, moniteur, hors champ, hors
        camera, hors de l'ecran, document, feuille:n, telephone, papier, notes, page, fenetre, autre
        fenetre, texte, cote, quelque chose, deuxieme moniteur, script, tablette, un texte, ailleurs, a
        cote, hors cadre, coin, autre moniteur, bloc-notes, deuxieme portable, sur le cote, de cote,
        aide-memoire
        """,
    ),
    act(
        "script",
        en="""
        script, scripted, scripts, canned, rehearsed, rehearse:v, memorised, memorized, learned by heart, by
        heart, word for word, verbatim, prepared answers, recite:v, recited, reciting, recitation, robotic,
        parroted, boilerplate, textbook, copy-paste, copy paste, copy-pasted, copied and pasted, pre-written,
        prewritten, template, formulaic, tidy bullets, bullet points, three bullets, same sentences, too
        polished, polished, like a manual, encyclopedia, wikipedia, teleprompter, pre-recorded, prerecorded,
        coached, exact wording, exact words, stack overflow, from the documentation, from the docs, from the
        manual, from a blog, from a website, from the web, from the internet, straight from, taken from, lifted
        from, pasted, copy and paste, copied and pasted the, pre-made, ready-made, ready made, stock answers,
        stock answer, prepared in advance, perfect paragraphs, too perfect, rote, by rote, like a book, like a
        brochure, like reading, learned off, learnt off, leaked, word-perfect, word perfect, straight off,
        straight out of, off a blog, off the web, off the internet, off a website, off a page, from a page,
        off-script, off script, off the script, as if read, as though read, recites, parrot:v, parroting,
        rattle:v off, reel:v off, spouting, copied from, verbatim from, textbook definition, found word for
        word, matched a blog, matches a blog, matched an article, matches an article, matches the docs, google
        result, first google, copied answer, pasted answer, read-aloud, sounds read, sounded read, scripted
        answers, autocue
        """,
        fr="""
        script, scripte:a, recite, reciter:v, recitait, appris par coeur, appris par cœur, par coeur, par cœur,
        mot pour mot, mot a mot, preparees d'avance, repetees, robotique, robot, copier-coller, copie-colle,
        copie colle, copier coller, redige d'avance, redigees, prefabrique:a, toutes faites, toute faite, tout
        fait, manuel, encyclopedie, wikipedia, formulees d'avance, preenregistre:a, machinal:a, prompteur, trop
        parfaites, trop lisses, scolaires, livresques, prefaites, coache:a, exacts mots, tire de, tiree de,
        tires d', tirees de, tirees d', tire d'internet, pris sur internet, prise sur internet, comme un livre,
        comme une brochure, texte prepare, preparee a l'avance, preparees a l'avance, tout pret, toute prete,
        appris d'avance, trop parfait, trop parfaite, debite, debiter:v, trop polies, phrases toutes, sortait du
        script, sorti du script, hors script, hors du script, sans script, recitation, ressasse, debitait, lu
        sur un blogue, d'un blogue, tire d'un blogue, d'un site, d'un article, sur un site, copie d'un, copiee
        d'un, copiees d'un, recopie:a, pompe:a, calque:a, resultat google, definition de manuel, sorti d'un
        livre, sortie d'un livre, sorties d'un, phrases de manuel, comme si elle lisait, comme s'il lisait,
        telesouffleur, teleprompteur, cassette, comme un perroquet, perroquet
        """,
    ),
    act(
        "prompted",
        en="""
        answer:v for him, answer:v for her, answering for, whisper:v, whispering, whispered, fed him, fed her,
        fed the answers, being fed, someone off camera, someone off-camera, someone off screen, someone else in
        the room, someone in the background, someone behind, another person in the room, someone was telling,
        told him what, told her what, help:v her, voice in the background, background voice, voice off-camera,
        earpiece, ear piece, hidden earbud, chatgpt, chat gpt, chatbot:n, ai assistant, ai tool, gpt, an ai,
        language model, llm, ai-generated, ai generated, generated by ai, ai answers, interview assistant,
        interview copilot, answer for him, answered for him, answers for her, someone gave him, someone gives,
        someone else answered, someone else answering, cue cards, off-screen help, outside help, third person in
        the room, heard someone, artificial intelligence, had help, with help, got help, getting help, gets
        help, received help, receives help, receiving help, had outside, outside assistance, cheating, cheated,
        cheat:v, hidden earpiece, earpiece in, earbud in, wired up, someone else's answers, live transcription
        tool, transcription tool, ai helper, ai copilot, ai bot, ai app, ai overlay, ai chatbot, claude, gemini,
        copilot, perplexity, bard, interview tool, cheat sheet, answer generator, machine-generated, machine
        generated, bot-like, bot wrote, written by a bot, sounded like a bot, like a chatbot, another person
        answering, answered by someone, answers came from, voice feeding, voice gave, voice giving, voice
        whispering, someone feeding, someone giving, someone coaching, person coaching, coached by, friend
        helping
        """,
        fr="""
        souffle, soufflait, souffler:v, souffle les, lui souffle, soufflee, soufflees, chuchote, chuchotait,
        chuchoter:v, chuchotement:n, murmure:n, murmurer:v, dicte, dictait, dicter:v, oreillette, ecouteur
        cache, chatgpt, chat gpt, robot conversationnel, agent conversationnel, une ia, l'ia, ia, intelligence
        artificielle, assistant ia, outil d'ia, copilot, gpt, modele de langage, generee par ia, generees par
        ia, generees par l'ia, genere par ia, aide de quelqu'un, quelqu'un l'aide, quelqu'un l'aidait, quelqu'un
        lui, aide exterieure, aide par quelqu'un, quelqu'un hors champ, quelqu'un a cote, quelqu'un derriere,
        voix derriere, voix en arriere, voix hors champ, se fait aider, se faisait aider, dictee, dictees,
        souffleur, tiers dans la piece, recevait de l'aide, recoit de l'aide, a recu de l'aide, avait de l'aide,
        avec de l'aide, triche, trichait, tricher:v, tricherie, reponses fournies par, quelqu'un repondait,
        quelqu'un repond, voix lui, une voix lui, outil de transcription, transcription en direct, antiseche,
        genere par une ia, genere par chatgpt, tirees de chatgpt, tire de chatgpt, venaient de chatgpt, comme
        chatgpt, claude, gemini, un robot, comme un robot, un bot, reponses d'un robot, copilote, assistant
        virtuel, outil ia
        """,
    ),
    act(
        "pause",
        en="""
        pause:n, pause:v, paused, pauses, long pause, long silence, long silences, long delay, delay:n, silence,
        second silence, seconds of silence, stall:v, stalls, stalling, wait:v, waits, waited, repeats the
        question, repeated the question, repeat:v every question, repeats every question, repeated each
        question, repeating the question, repeats each question, lag before, same delay, ten seconds, stared,
        repeat:v, mute:v, muted, muting, hesitate:v, hesitated, wait time, buy:v time, bought time, rephrase:v,
        rephrased, lag, lagged, five seconds, eight seconds, fifteen seconds, twenty seconds, thirty seconds,
        look:v away, looked away, looked aside, looked down, looked left, looked right, looked up, glance:v
        aside, glances, typing, typed, clicking, types, keys clacking, clacking, clatter of keys, tapping of
        keys, keys tapping, keyboard clatter
        """,
        fr="""
        pause:n, long silence, longs silences, longue pause, silence:n, delai:n, attend, attendait, repete la
        question, repetait la question, repete chaque question, repetait chaque question, repeter, repetait,
        temps mort, secondes, temps d'arret, marque une pause, se mettait en sourdine, coupe son micro, coupait
        son micro, gagner du temps, reformule, reformulait, cinq secondes, dix secondes, quinze secondes, vingt
        secondes, trente secondes, regarde ailleurs, regardait ailleurs, regarde a cote, regardait a cote,
        regarde de cote, regardait de cote, baisse les yeux, baissait les yeux, tape, tapait, clavier, silences,
        se tourne, se tournait, bruit de touches, bruits de touches, cliquetis, bruit de frappe, bruits de
        frappe
        """,
    ),
    act(
        "before_answer",
        en="""
        before each, before every, before answering, before responding, before replying, before any, before
        he answered, before she answered, before the answer, after each question, after every question,
        after each, after every, to every, to each, each answer, every answer, every question, each
        question, every reply, each reply, each response, every response, between question, before speaking,
        before talking, after the question, after my question, after our question, after our questions,
        before giving, before he speaks, before she speaks, when asked anything, whenever asked
        """,
        fr="""
        avant chaque, avant de repondre, avant toute, apres chaque question, apres chaque, a chaque
        question, a chaque reponse, chaque reponse, chaque question, avant la reponse, entre chaque, avant
        de parler, avant de donner, apres la question, apres ma question, apres notre question, apres nos
        questions, quand on pose, a chacune, avant sa reponse, avant ses reponses
        """,
    ),
    act(
        "generic",
        en="""
        generic, vague, superficial, shallow, textbook, off topic, off-topic, irrelevant, buzzwords,
        evasive, hollow, empty, beside the point, broad, cliché, cliche, surface level, surface-level,
        unspecific, rambling, circular, unrelated
        """,
        fr="""
        generique:n, vague:n, superficiel:a, superficielle, hors sujet, a cote de la question, evasif:a,
        evasives, creux, creuse, creuses, vide:n, banal:a, banales, mots a la mode, plates, sans rapport,
        imprecis:a, floues
        """,
    ),
    act(
        "depth",
        en="""
        explain:v, describe:v, elaborate, elaborate:v, detail:n, details, go into detail, depth,
        follow-up:n, follow up:n, followups, justify:v, own code, own project:n, his own, her own, go
        deeper, discuss:v, walk us through, defend:v, expand:v, specifics, specific, examples, example,
        write a, write:v, code, simple question:n, basic question:n, basic questions, own work, technical
        question, own cv, the code, questions, question, listed on his, listed on her, improvise:v, talk
        about, reason through, debug, modify it, change it, rewrite it, explain a, explain any, explain how,
        explain what, explain why, walk through, walk me through
        """,
        fr="""
        expliquer:v, explique, decrire, decrit, detail:n, details, approfondir, justifier:v, elaborer:v,
        propre code, propre projet, propres projets, discuter:v, developper, preciser:v, precisions,
        exemple:n, sous-question, questions de suivi, question de suivi, questions simples, questions de
        base, son propre, ses propres, son code, son projet, ses projets, propre travail, coder, questions,
        question, improviser:v, parler de
        """,
    ),
    thing(
        "own_work",
        en="""
        own code, own project:n, own work, his own, her own, his code, her code, his project, her project,
        his projects, her projects, the code he, the code she, project on his, project on her, projects on
        his, projects on her, previous projects, past projects, past work, listed projects, projects listed,
        project he, project she, portfolio, technologies listed, tools on his, submitted, take-home, take
        home, test he, test she, solution, architecture, skills listed, skills on, work he, work she, on his
        cv, on her cv, on his résumé, on her résumé, on his resume, on her resume, technical details,
        follow-up questions, follow up questions, follow-up question, basic questions, simple questions, a
        simple follow-up, any detail, any details, details, specifics, in depth, in-depth, he had just, she
        had just, he just wrote, she just wrote, he had written, she had written, code he wrote, code she
        wrote, his own solution, her own solution, his design, her design, his résumé, her résumé, his cv,
        her cv, about his projects, about her projects, lines he, lines she
        """,
        fr="""
        propre code, propre projet, propres projets, propre travail, son code, son projet, ses projets, ses
        propres, le code qu'il, le code qu'elle, projets du cv, projet du cv, anciens projets, travaux,
        portfolio, test technique, solution, competences, inscrites au cv, au cv, sur son cv, de son cv,
        projets listes, details techniques, questions de suivi, question de suivi, questions de base,
        questions simples, en detail, details, precisions, ses realisations, ses reponses, son travail,
        qu'il venait d', qu'elle venait d', qu'il a ecrit, qu'elle a ecrit, qu'il avait ecrit, sa solution,
        sa propre solution, ce qu'il a code, ce qu'il a fait, son cv
        """,
    ),
    act(
        "same_words",
        en="""
        identical answers, same answers, same answer, same sentence, same phrases, same wording, identical
        wording, answers identical, word-for-word
        """,
        fr="""
        memes reponses, reponses identiques, meme reponse, memes phrases, meme phrase, memes formulations
        """,
    ),
    thing(
        "nervous",
        en="""
        nervous, nervousness, anxious, shy, taking notes, took notes, second language, job description,
        instructions, the room, out loud the, article, book:n, novels, fluently, note-taking, notes during,
        took some notes, jots, jotted, read the documentation, documentation out loud, own reasoning,
        thought out loud, thinks out loud, thinking out loud, clearly his own, clearly her own, reasoned,
        coaching company
        """,
        fr="""
        nerveux, nerveuse, timide, stresse:a, prend des notes, prenait des notes, pris des notes, langue
        seconde, description de poste, consignes, livre:n, article, lit la documentation, propre
        raisonnement, a voix haute, reflechit a voix haute, raisonnement
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
        sister, brother, spouse, wife, husband, roommate:n, married, couple, family, live together, lives
        with, living together, household, same household, same building, apartment building, same
        university, same school, same college, same city, same agency, former colleagues, worked together,
        same former employer, same previous employer, same position, same job, same role, same time, same
        day, same interview, same team, siblings, dorm, residence hall, same panel, same question:n, same
        first name, same last name, same surname, same manager, coincidence, namesake
        """,
        fr="""
        soeur, sœur, frere, conjoint:a, femme, mari, colocataire:n, colocs, coloc, couple, famille, vit
        avec, habite avec, habitent ensemble, vivent ensemble, meme menage, meme immeuble, meme universite,
        meme ecole, meme ville, meme agence, anciens collegues, meme poste, meme jour, meme equipe, meme
        residence, memes questions, meme prenom, meme nom de famille, meme gestionnaire, meme cohorte,
        coincidence, homonyme:n, residence etudiante
        """,
    ),
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
        presented by, present:v, presented, bring a friend, referrer:n, sponsor:n
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
        referent:n, parrain:n
        """,
    ),
    act(
        "hire",
        en="""
        hire:v, hired, hiring, employ:v, take on, recruit:v, bring on, onboard:v, give them a job, jobs, offer
        them, positions, consider, take them, give a chance, give them a chance, add, add them, bring aboard,
        sign up, sign them, sign:v, put them on, sign them on, give them contracts, send them contracts, let
        them in, make them offers, fill your, fill the seats, fill all
        """,
        fr="""
        embaucher:v, engager:v, recruter:v, embauche, prendre:v, convoquer:v, passer en entrevue, donner un
        poste, postes, prendre, prenez, engagez, embauchez, donner une chance, donnez leur une chance,
        considerer:v, ajouter:v, signer:v, faites entrer, faites leur, signez, faire signer, leur donner un
        contrat, envoyez leur un contrat, combler:v, contrat pour
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
        interview
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
        faire les entrevues, laissez faire l'entrevue
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
        employee of ours, our recruiter, agency, internal referral, a colleague of ours, our own, our
        referral, employee referral, company referral, one of our employees, our own staff, our developer,
        our engineer, long-time employee, long time employee, colleague here, friend who works here, friend
        who works for, works for you, work for you, now on your
        """,
        fr="""
        notre directeur, notre directrice, notre employe, notre employee, notre equipe, une employee
        actuelle, un employe actuel, employe actuel, programme de recommandation, prime de recommandation,
        notre gestionnaire, notre recruteuse, notre recruteur, reference interne, notre dt, notre pdg,
        agence, notre collegue, un de nos, une de nos, employe de chez nous, une de nos employees, un de nos
        employes, notre programme, ami qui travaille ici, travaille chez vous, amie qui travaille, qui
        travaille pour vous
        """,
    ),
    act(
        "malware",
        en="""
        malware, virus, trojan, infostealer, info stealer, keylogger, ransomware, backdoor, malicious,
        unknown binaries, unknown binary, suspicious binaries, shell history, edited shell history, spyware,
        stealer, rootkit, command-and-control, harmful software
        """,
        fr="""
        logiciel malveillant, logiciels malveillants, maliciel:n, virus, cheval de troie, enregistreur de
        frappe, rancongiciel, porte derobee, malveillant:a, binaires inconnus, programme malveillant,
        logiciel espion, historique efface, historique modifie
        """,
    ),
    act(
        "exfiltrated",
        en="""
        exfiltrate:v, exfiltration, copied our, copied the, copied source, copied code, downloaded the
        whole, downloaded all, downloaded our, cloned every, cloned all, clones every, cloned the whole,
        bulk clone, bulk download, mass download, harvest:v, stole our, stole code, stole data, stolen data,
        uploaded our, uploaded the, to a personal, personal account, personal drive, personal repository,
        leaked, siphon:v, took the code, sent our code, copied customer
        """,
        fr="""
        exfiltrer:v, exfiltration, a copie, copie du code, telecharge tout, a telecharge tout, clone tous, a
        clone, telechargement massif, vole des donnees, vole le code, vole du code, donnees volees, sur un
        compte personnel, compte personnel, disque personnel, depot personnel, fuite
        """,
    ),
    thing(
        "company_data",
        en="""
        source code, code, repository, repositories, repo, repos, data, customer data, client data,
        database, files, secrets, credentials, token:n, cookies, passwords, documents, intellectual property
        """,
        fr="""
        code source, code, depot:n, donnees, donnees clients, base de donnees, fichiers, secrets,
        identifiants, jetons, temoins, mots de passe, documents, propriete intellectuelle
        """,
    ),
    act(
        "leak_threat",
        en="""
        leak:v, publish:v, release:v, sell:v, delete:v, destroy:v, expose:v, wipe:v, make public, post
        online, dump:v
        """,
        fr="""
        publier:v, divulguer:v, vendre, vendra, supprimer:v, detruire, exposer:v, rendre public, effacer:v,
        diffuser:v, devoiler:v
        """,
    ),
    act(
        "or_else",
        en="""
        or it goes, or it will, or the, or your, or our, or i, or we, or he, or she,
        or they, or every, or a copy, else the, else your
        """,
        fr="""
        ou bien, ou le, ou la, ou les, ou l', ou vos, ou votre, ou nos, ou notre, ou je, ou j', ou
        il, ou elle, ou on, ou ca, ou une copie
        """,
    ),
    act(
        "or_everything",
        en="or everything, or all of it, or all of, or it all, or all your, or all our, else everything",
        fr="ou tout, ou toutes, ou tous, ou l'ensemble, ou la totalite",
        implies=("or_else",),
    ),
    act(
        "if_unpaid",
        en="""
        if you don't pay, if you do not pay, if we don't pay, if we do not pay, if not paid, if i am not paid, if i'm
        not paid, if he is not paid, if he isn't paid, if she is not paid, if she isn't paid, if nothing arrives, if
        the money does not, if the money doesn't, if the money is not, if the money isn't, if the coins do not, if the
        coins don't, if the bitcoins do not, if no payment, if payment does not, if payment is not, if the transfer
        does not, if the ransom, unless i am paid, unless i'm paid, unless he is paid, unless she is paid, unless you
        pay, unless we pay, unless you send, unless we send, unless you transfer, unless i get, unless i receive,
        unless paid, unless he gets, unless she gets, unless a payment, unless the money, if you refuse to pay, if we
        refuse to pay, if you ignore
        """,
        fr="""
        si vous ne payez pas, si vous payez pas, si vous ne versez pas, si vous ne virez pas, si vous refusez de
        payer, si nous ne payons pas, si nous ne versons pas, si on ne paie pas, si on ne paye pas, si l'on ne paie pas,
        si je ne suis pas paye, si je ne suis pas payee, si je ne recois pas, si je n'ai pas recu, si il n'est pas
        paye, s'il n'est pas paye, si elle n'est pas payee, si l'argent n'arrive, si rien n'arrive, si le virement
        n'arrive, si la somme n'est, si la rancon, a moins d'etre paye, a moins d'etre payee, a moins d'un paiement, a
        moins d'un versement, a moins que vous, a moins que nous, a moins que je, a defaut de paiement, faute de
        paiement, sans paiement d'ici, si vous ignorez
        """,
    ),
    act(
        "made_public",
        en="""
        go:v public, be made public, made public, become:v public, go:v online, be online, to a forum, to the forums,
        on a forum, on the forums, on hacker forums, hacker forum:n, hacking forum:n, underground forum:n, leak
        site:n, to a rival firm, to your competitor:n, to your competitors, to our competitors, to our competitor, to
        a competitor, to competitors, to the competition, to your rivals, to our rivals, to a rival, to the press, to
        the media, to journalists, to a journalist, to reporters, to the newspapers, to your customers, to our
        customers, to your clients, to our clients, to the regulator, on the dark web, to the dark web, on the
        darknet, to the darknet, up for sale, for sale, be sold, is sold, be auctioned, auction:v off, auction:v, to
        the highest bidder, to anyone who pays, on pastebin, on telegram, for everyone to see, for all to see, be
        published, be leaked, be dumped, be posted, gets published, gets leaked, gets posted, gets sold, is published,
        is leaked, hits the press, hit the press, all over the internet
        """,
        fr="""
        devenir:v public, deviendra public, deviendra publique, devient public, devient publique, devenir publics,
        sera public, sera publie, sera publiee, seront publies, seront publiees, seraient publies, seraient publiees,
        serait publie, serait publiee, sera rendu public, seront rendus publics, rendre:v public, rendues publiques,
        rendu public, se retrouver:v en ligne, mettre:v en ligne, mis en ligne, mise en ligne, mises en ligne, sur un
        forum, sur des forums, sur les forums, a vos concurrents, a nos concurrents, a un concurrent, a la
        concurrence, chez vos concurrents, aux concurrents, chez un concurrent, a la presse, aux medias, aux
        journalistes, a un journaliste, aux journaux, a vos clients, a nos clients, sur le dark web, sur le darknet,
        sur le web clandestin, a vendre, en vente, sera vendu, sera vendue, seront vendus, seront vendues, serait vendu,
        serait vendue, seraient vendus, seraient vendues, au plus offrant, aux encheres, sur telegram
        """,
    ),
    act(
        "silence_price",
        en="""
        not to publish, not to leak, not to sell, not to release, to not publish, to not leak, to not release, to keep
        it private, to keep them private, to keep quiet about, for not publishing, for not leaking, for not releasing,
        for keeping quiet, for his silence, for her silence, for my silence, instead of publishing, instead of leaking
        """,
        fr="""
        pour ne pas publier, pour ne pas divulguer, pour ne pas vendre, pour ne pas diffuser, de ne pas publier, de ne
        pas divulguer, contre son silence, contre mon silence, pour se taire, pour garder le silence
        """,
    ),
    thing(
        "trade_secret",
        en="""
        source, sources, source code, source tree, codebase:n, code base:n, repo:n, repository, repositories, private
        repositories, customer data, client data, customer database, customer export:n, customer list:n, client list:n,
        customer record:n, customer file:n, company data, company file:n, internal document:n, internal file:n,
        production database, production data, database dump:n, secrets, credentials, trade secret:n, design files,
        intellectual property, our code, your code, company code, our data, your data
        """,
        fr="""
        code source, codes sources, les sources, base de code, depot:n, depots de code, depots prives, donnees clients,
        donnees des clients, donnees de clients, fichier clients, fichiers clients, liste de clients, liste des
        clients, base clients, base de donnees clients, export:n clients, exports clients, donnees de l'entreprise,
        documents internes, fichiers internes, base de production, secrets d'affaires, secrets, identifiants,
        propriete intellectuelle, notre code, votre code, nos donnees, vos donnees
        """,
    ),
    act(
        "carried_off",
        en="""
        clone:v, cloning, copy:v, copying, mirror:v, mirroring, duplicate:v, download:v, downloading, upload:v,
        uploading, upload:n, sync:v, synced, syncing, push:v, export:v, exporting, transfer:v, move:v, back:v up,
        backed up, zip:v, archive:v, save:v
        """,
        fr="""
        cloner:v, clonage:n, copier:v, copie:n, dupliquer:v, duplication, telecharger:v, telechargement:n, televerser:v,
        televersement:n, transferer:v, transfert:n, synchroniser:v, exporter:v, envoyer:v, pousser:v, deplacer:v,
        archiver:v, sauvegarder:v, deposer:v
        """,
    ),
    thing(
        "private_store",
        en="""
        private storage, private storage account:n, private drive:n, private cloud storage, private account:n, private
        github account:n, private bucket:n, private server:n, private laptop, personal storage, personal storage
        account:n, personal drive:n, personal cloud, personal cloud account:n, personal account:n, personal github,
        personal google drive, personal dropbox, personal bucket:n, personal server:n, personal laptop, personal
        computer, personal usb, personal mailbox, private mailbox, home server, home nas, usb stick:n, usb drive:n,
        usb key:n, thumb drive:n, external drive:n, external hard drive:n, external disk:n, personal e-mail, personal
        email, personal inbox, private e-mail, private email, own drive, own dropbox, own google drive, own cloud, own
        github, own bucket, file-sharing site:n, file sharing site:n, mega account:n
        """,
        fr="""
        stockage prive, stockage personnel, espace prive, espace personnel, espace de stockage prive, espace de
        stockage personnel, compte prive, compte personnel, comptes personnels, compte github personnel, compte de
        stockage, boite personnelle, boite privee, courriel personnel, messagerie personnelle, disque personnel, disque
        prive, disque externe, disque dur externe, disque dur personnel, disque dur
        prive, cle usb, nuage personnel, nuage prive, infonuagique personnel, serveur personnel, serveur prive,
        ordinateur personnel, portable personnel, dropbox personnel, drive personnel, drive prive, depot personnel,
        site de partage
        """,
    ),
    thing(
        "data_volume",
        both="gb, tb, gib, tib, gigabytes, terabytes",
        en="gigs, gigabyte:n, terabyte:n, bulk, entire contents",
        fr="go, gigaoctet:n, teraoctet:n, gigas",
    ),
    thing(
        "session_secret",
        en="""
        session cookie:n, browser cookie:n, login cookie:n, authentication cookie:n, auth cookie:n, cookie jar:n,
        session token:n, access token:n, auth token:n, authentication token:n, refresh token:n, api token:n, saved
        password:n, stored password:n, browser password:n, ssh key:n, private key:n, vault secret:n
        """,
        fr="""
        temoins de session, temoin de session, cookies de session, cookie de session, temoins du navigateur, cookies
        du navigateur, temoins de connexion, jetons de session, jeton de session, jetons d'acces, jeton d'acces, jetons
        d'authentification, mots de passe enregistres, mots de passe sauvegardes, cles ssh, cle ssh, cles privees, cle
        privee
        """,
    ),
    act(
        "harvested",
        en="""
        export:v, harvest:v, extract:v, dump:v, scrape:v, lift:v, steal:v, copy:v, pull:v, exfiltrate:v, siphon:v,
        grab:v, collect:v, exporting, harvesting, extraction, take:v, download:v
        """,
        fr="""
        exporter:v, extraire, extrait, extraits, extraite, extraites, recolter:v, moissonner:v, aspirer:v, siphonner:v,
        voler:v, copier:v, recuperer:v, exfiltrer:v, extraction, exportation, derober:v, telecharger:v
        """,
    ),
    act(
        "gone_silent",
        en="""
        stopped answering, stopped responding, stopped replying, went silent, went dark, vanished,
        disappeared, no longer answers, no longer responds, no answer since, unreachable since, stopped
        showing up, never came back, cut off contact, cut contact, gone silent, cannot be reached since, has
        not answered since, not been seen since
        """,
        fr="""
        ne repond plus, a cesse de repondre, n'a plus repondu, ne donne plus signe, ne donne plus de
        nouvelles, plus de nouvelles, a disparu, disparu, injoignable depuis, silence radio, a coupe les
        ponts, a coupe contact
        """,
    ),
    act(
        "started_work",
        en="""
        first day, day one, since the start, after the start, after starting, since he started, since she
        started, after onboarding, after hire, after being hired, security team, soc, our security, first
        week, power-on, minutes after, contained, endpoint, laptop, company
        """,
        fr="""
        premier jour, depuis son arrivee, apres l'embauche, depuis l'embauche, apres son embauche, premiere
        semaine, securite, equipe de securite, apres son entree, portable, poste
        """,
    ),
    act(
        "delegated",
        en="""
        someone else does the work, somebody else does the work, work was done by, done by someone else,
        does not do the work himself, subcontract:v, subcontracting, outsource:v, outsourced his,
        outsourcing his, others do his, someone else did the work, someone else is doing, another person
        does the work, work done by others, several people behind, different person does
        """,
        fr="""
        quelqu'un d'autre fait le travail, fait par quelqu'un d'autre, travail fait par, sous-traite, sous
        traite, sous-traiter, sous-traitance, une autre personne fait le travail, impartit son travail,
        d'autres font
        """,
    ),
    act(
        "around_clock",
        en="""
        logged in for days, around the clock, 24 hours a day, 24/7, for 30 hours, never logs out, never logs
        off, session of 24 hours, logged in continuously, days on end, without a break, twenty-four hours
        """,
        fr="""
        connecte jour et nuit, jour et nuit, 24 heures sur 24, 24 h sur 24, ne se deconnecte jamais, sans
        interruption, plusieurs jours d'affilee
        """,
    ),
    act(
        "new_profile",
        en="""
        created last, created this, created recently, recently created, brand new, brand-new, new profile,
        weeks old, days old, months old, newly created, created in the last, just created, opened last,
        opened this, made last, set up last, account is new, a month old, a week old, only created, all
        pushed in one week, pushed in one week, pushed in one day, one week, single day
        """,
        fr="""
        cree la semaine, creee la semaine, cree le mois, creee le mois, cree recemment, creee recemment,
        recemment cree, recemment creee, tout nouveau, toute nouvelle, date de quelques, vieux de quelques,
        quelques semaines, vient d'etre cree, vient d'etre creee, en une semaine, en une seule journee,
        nouveau profil
        """,
    ),
    act(
        "copied_work",
        en="""
        copied from, copied, copy:v, copies of, copies, byte-for-byte, byte for byte, plagiarised,
        plagiarized, plagiarism, forked, stolen code, not his code, not her code, not his own, not her own,
        author line swapped, history rewritten, rewritten, other people's projects, someone else's work,
        someone else's code, someone else's projects, belongs to another developer, identical to, lifted
        from, taken from, tutorial code, cloned from, backdated, dates faked, commits belong
        """,
        fr="""
        copie de, copies de, copie:a, copier:v, plagie:a, plagiat, plagier:v, octet pour octet, identique a,
        identiques a, code d'autrui, code de quelqu'un d'autre, projets d'autres, travail d'un autre, pas
        son code, auteur remplace, historique reecrit, reecrit, antidate:a, tire d'un tutoriel, vole a
        """,
    ),
    act(
        "vanished",
        en="""
        vanished, vanish:v, deleted, delete:v, taken down, removed, disappeared, gone, no longer exists,
        deactivated, went offline, has been removed, went private
        """,
        fr="""
        disparu:a, supprime:a, efface:a, retire:a, n'existe plus, desactive:a, hors ligne, introuvable
        """,
    ),
    act(
        "thin_profile",
        en="""
        hardly any, almost no, no connections, few connections, three connections, no activity, no
        footprint, no online presence, no trace online, empty, nearly empty, no posts, no history, nothing
        online, no digital footprint, bare
        """,
        fr="""
        presque aucune, aucune activite, aucun contact, peu de contacts, aucune presence, aucune trace,
        presque vide, vide:n, aucune publication, rien en ligne, peu de relations
        """,
    ),
    act(
        "fake_photo",
        en="""
        stock photo, stock image, ai-generated photo, ai generated photo, ai-generated headshot, generated
        photo, generated image, photo is ai, picture is ai, photo looks ai, reverse image, stolen photo,
        borrowed photo, photo of a model, photo of someone else, found on other, found on another, appears
        on other, altered photo, altered stock, looks generated, edited photo, thispersondoesnotexist
        """,
        fr="""
        photo de banque, banque d'images, photo generee, image generee, generee par ia, recherche inversee,
        recherche d'image, photo volee, photo empruntee, photo d'un mannequin, photo de quelqu'un d'autre,
        photo trafiquee, photo retouchee, semble generee
        """,
    ),
    thing(
        "sanctions_list",
        en="""
        sanctions list, sanctions lists, sanctioned, ofac, sdn, sdn list, watchlist, watch list, sanctions
        hit, designated, indicator list, un list, consolidated list, on a list of
        """,
        fr="""
        liste de sanctions, listes de sanctions, sanctionne:a, ofac, liste de surveillance, liste
        consolidee, designe, liste d'indicateurs, liste de l'onu
        """,
    ),
    act(
        "listed",
        en="""
        match:v, matches, on the, appears on, appear:v on, hit:n, listed, found on, named on, positive
        """,
        fr="""
        correspondre, figure sur, figure a, apparait sur, inscrit:a, trouve sur, concordance, resultat
        positif
        """,
    ),
    thing(
        "voip",
        both="voip, google voice, textnow, twilio, skype number",
        en="""
        internet phone, internet phone number, virtual number, virtual phone number, virtual phone, hosted
        number, voice over ip, online phone number
        """,
        fr="""
        numero virtuel, numeros virtuels, telephonie ip, telephone internet, voix sur ip, numero internet
        """,
    ),
    thing(
        "throwaway",
        en="""
        disposable, throw-away, throwaway, temporary e-mail, temporary email, burner, burner phone, temp
        mail, temp-mail, mailinator, prepaid number, receive-sms, disposable e-mail, disposable email,
        public sms, guerrilla mail
        """,
        fr="""
        jetable:n, adresse temporaire, courriel temporaire, adresse jetable, numero jetable, telephone
        jetable, courriel jetable, numero temporaire
        """,
    ),
    thing(
        "mail_domain",
        en="domain:n, mail domain, e-mail domain, email domain, website, domain name",
        fr="domaine:n, nom de domaine, domaine du courriel",
    ),
    act(
        "registered_recently",
        en="""
        registered last, registered this, registered recently, recently registered, newly registered,
        created last, created recently, registered only, days ago, weeks ago, days old, weeks old, a week
        ago, registered two, registered three, brand new
        """,
        fr="""
        enregistre la semaine, enregistre le mois, enregistre recemment, recemment enregistre, cree la
        semaine, cree le mois, cree recemment, il y a quelques jours, il y a une semaine, il y a deux
        semaines, quelques jours
        """,
    ),
    act(
        "dictated",
        en="""
        telling me what to say, tells me what to say, telling him what to say, telling her what to say, told
        me what to say, what to say, what to answer, dictating, dictate:v, feeding me, whisper:v, helping me
        answer, help me answer, help me with the answers, someone is helping me, gives me the answer, giving
        me the answer, friend beside me, let me ask my friend, ask my friend, read it from, reading it from,
        generating the answer, generate the answer, my tool is, my assistant is, the tool is generating,
        wait for the answer, let me ask my, asking my friend, my friend knows, my friend will answer, let my
        friend
        """,
        fr="""
        dicter:v, me dicter, me dire quoi repondre, dit quoi repondre, quoi repondre, quoi dire, me souffle,
        on me souffle, m'aide a repondre, aider a repondre, me donne la reponse, me donne les reponses, mon
        ami m'aide, demander a mon ami, un ami m'aide, je lis, generer la reponse, genere la reponse, mon
        outil, mon assistant, mon ami va repondre, laissez moi demander a, je demande a mon ami, mon ami
        sait
        """,
    ),
    act(
        "reflected",
        en="""
        reflect:v, reflected, reflection, mirrored, visible in his glasses, visible in her glasses
        """,
        fr="reflet:n, refleter:v, reflete, refletait, refletaient, se voyait dans ses lunettes",
    ),
    thing(
        "prompter",
        en="""
        chat window, chat box, chatbot window, window, text, scrolling, scroll:v, script, notes, teleprompter,
        another screen, second screen, answers, replies, document, the text, text to, lines to read, the
        answers, cue
        """,
        fr="""
        fenetre de clavardage, fenetre, fenetre de chat, texte, defilait, defiler:v, defilaient, reponses,
        deuxieme ecran, notes, document, le texte, du texte, les reponses
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
        package, whole team, my team, team ready, guys ready, people ready, developers ready, ready to
        start, can start, available now, available immediately, bring my team, bring more, plenty more, more
        like me, a group of
        """,
        fr="""
        prenez nous tous, embauchez nous tous, prendre toute l'equipe, toute l'equipe, toute mon equipe, mon
        equipe, en groupe, equipe prete, prets a commencer, pret a commencer, disponibles tout de suite,
        disponible tout de suite, j'en ai d'autres, d'autres comme moi, un groupe de, peut commencer,
        peuvent commencer
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
        "doc_tampered",
        en="""
        tampered, tampering, forged, photoshopped, doctored, falsified, counterfeit, likely tampered,
        digitally altered, likely fake, likely forged, manipulated, forgery
        """,
        fr="""
        falsifie:a, contrefait:a, contrefacon, photoshoppe:a, trafique:a, truque:a, retouche:a, maquille:a,
        altere:a
        """,
    ),
    thing(
        "doc",
        en="""
        document:n, scan:n, paper:n, papers, copy, image of the card, card, idv, idv result, id
        verification, identity verification, verification vendor, vendor result, certificate, bank
        statement, utility bill, letter
        """,
        fr="""
        document:n, numerisation, copie, papier:n, carte, verification d'identite, fournisseur de
        verification, certificat, releve, facture, lettre, attestation
        """,
    ),
    thing(
        "doc_field",
        en="""
        font:n, typeface, birth date, date of birth, expiry date, issue date, hologram, crest, seal, stamp,
        watermark, barcode, signature, number on, mrz, machine readable zone, letters, digits, spacing, photo,
        lettering, ink, border, corners, expiry, expiration date, birth year, year of birth, issue number, card
        number, licence number, document number, name line, the date on, the name on, the number on, the photo
        on, height, serial number
        """,
        fr="""
        police, polices, police de caracteres, date de naissance, date d'expiration, date d'emission,
        hologramme, sceau, tampon, filigrane, code a barres, signature, numero, zone de lecture, lettres,
        chiffres, espacement, photo, lettrage, bordure, coins, annee de naissance, la date sur, le nom sur, le
        numero sur, la photo sur, date de delivrance, numero de document, numero de carte, ligne du nom, taille,
        numero de serie, expiration, la photo du, la photo de la, la date du, le numero du, le nom du
        """,
    ),
    act(
        "falls_apart",
        en="""
        fell apart, falls apart, fall apart, collapsed, collapses, fell silent, went blank, froze, lost,
        crumbled, broke down, went silent, panicked, could not follow, went to pieces, got lost, came
        undone, blanked, ran out of, dried up, contradicted himself, contradicted herself
        """,
        fr="""
        s'effondre, s'est effondre, s'est effondree, s'ecroule, s'est ecroule, fige, figee, panique, perd
        pied, perdait pied, a fige, s'embrouille, s'est embrouille, s'est embrouillee, perd le fil, perdait
        le fil, a perdu le fil, s'enfarge, panne seche
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
    act(
        "helped",
        en="""
        prompt:v, feed:v, coach:v, coaching, coached, help:v him, help:v her, tell:v him, tell:v her,
        helper, signalling, dictate:v, copilot, claude, gemini, hint:n, help:v me, helping me, helps me,
        assist:v me, assisted, assist:v him, assist:v her, sits beside me, sit beside me, sitting beside,
        sitting next to, beside him, beside her, next to him, next to her, guide:v, guided, guiding,
        feeding, supply:v, supplied, mouthed, mouthing
        """,
        fr="""
        aider:v, aide, coacher:v, signes, indice:n, m'aider, m'aide, l'aider, l'aide, l'aidait, assister:v,
        guider:v, guide, a cote de moi, assis a cote, assise a cote, articulait
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
        "eyes_track",
        en="""
        left to right, back and forth, eyes tracking, eyes tracked, eyes scanned, line by line, eyes
        followed, eyes following, eyes darting sideways, eyes glued to, eyes fixed on
        """,
        fr="""
        de gauche a droite, balayaient, balayait l'ecran, ligne par ligne, yeux suivaient, yeux suivent,
        yeux rives, yeux bougeaient, regard suivait, allers-retours, aller retour
        """,
    ),
    act(
        "too_early",
        en="""
        before we asked, before i asked, before we had asked, before i had asked, hadn't asked yet, had not
        asked yet, not asked yet, before hearing, before the question, before i finished, before we
        finished, ahead of the question
        """,
        fr="""
        avant qu'on pose, avant qu'on ait pose, avant que je pose, avant la question, avant la fin de la
        question, pas encore posee, qu'on n'avait pas encore
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
        let go for fraud, let go, let go for, fired, fired for, terminated, terminated for, dismissed,
        dismissed for, flagged, we flagged, we fired, we dismissed, we let go, we terminated, fraudulent,
        fraudster, caught, exposed, under investigation, blacklisted, confirmed case, turned out to be fake,
        who was removed, kicked out, we rejected
        """,
        fr="""
        congedie pour fraude, congedie:a, renvoye:a, remercie:a, licencie:a, mis a la porte, mise a la
        porte, vire pour, viree pour, signale:a, demasque:a, sous enquete, exclu:a, pour fausse identite,
        pour fraude, qu'on vient de, qu'on a congedie, qu'on a renvoye, qu'on a vire
        """,
    ),
    act(
        "feeds",
        en="""
        type:v, typing, write:v, writing, text:v, texting, message:v, send:v, sending, look:v up, looking up,
        search:v, searching, google:v, tell:v, telling, correct:v, correcting, fix:v, whisper:v, feed:v,
        supply:v, pass:v, passing, dictate:v, slip:v, hand:v, give:v, giving, provide:v, find:v, finding,
        read:v, mouth:v, prompt:v, work:v out, generate:v, suggest:v, compose:v
        """,
        fr="""
        taper:v, ecrire, m'ecrire, lui ecrire, ecrit, ecrivait, envoyer:v, chercher:v, trouver:v, texter:v,
        corriger:v, souffler:v, dicter:v, fournir:v, glisser:v, passer:v, donner:v, preparer:v, rediger:v,
        composer:v, murmurer:v, chuchoter:v, generer:v, suggerer:v, traduire
        """,
    ),
    thing(
        "accomplice",
        en="""
        someone, somebody, a guy, a man, a woman, helper:n, accomplice:n, assistant:n, another man, another
        woman, another guy, a voice, coach, prompter, sidekick, third party, someone else, somebody else,
        another person, a friend, his friend, her friend, my friend, my buddy, his buddy, a buddy, my partner,
        his partner, my colleague, my brother, his brother, my cousin, my roommate, his roommate, my mentor, my
        wife, my husband, my sister, a colleague, a pal, people, my girlfriend, my boyfriend
        """,
        fr="""
        quelqu'un, un complice, complice:n, un gars, un homme, une femme, une voix, aide, assistant:a,
        souffleur, une autre personne, quelqu'un d'autre, un ami, une amie, mon ami, mon amie, son ami, son
        amie, mon chum, ma blonde, mon collegue, ma collegue, un collegue, une collegue, mon frere, son frere,
        ma soeur, mon cousin, mon coloc, son coloc, mon mentor, un pote, mon pote, ma femme, mon mari, un tiers,
        coach
        """,
    ),
    act(
        "tool_says",
        en="""
        what the tool, what the ai, what the assistant, what chatgpt, what the bot, what my screen, what the
        screen, what it suggests, what it says, what it tells me, tool suggests, tool says, tool proposes, ai
        suggests, ai says, copilot says, what my friend, as the ai, as the tool, the app tells me, the app
        suggests, prompt says, what i was told to, what they told me to, what he tells me to, what i'm told to
        """,
        fr="""
        ce que l'outil, ce que l'ia, ce que l'assistant, ce que chatgpt, ce que le robot, ce que l'ecran, ce que
        mon ecran, ce que mon ami, ce que l'application, ce qu'on me dit, ce qu'on me souffle, ce qu'on m'ecrit,
        l'outil me, l'ia me, l'appli me, l'application me, l'assistant me, on me souffle, on me dicte, ce qui
        s'affiche
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
        "appears",
        en="""
        appear:v, show:v up on, pop:v up, pops up, scroll:v, scrolling, load:v, come:v up on, flash:v, flashes
        """,
        fr="""
        s'affiche, s'affichait, s'affichent, s'affichaient, apparaitre, apparait, defiler:v, se charge, se
        chargeait, surgit
        """,
    ),
    act(
        "sends_us",
        en="""
        send:v us, sent us, send:v me, sending us, has sent us, hand:v us, forward:v, feed:v us, supply:v us,
        pass:v us, pass:v along, drop:v off, mail:v us, send:v over, send:v in
        """,
        fr="""
        nous a envoye, nous envoie, nous envoyait, m'envoie, nous transmet, nous a transmis, nous refile, nous
        fournit, nous soumet, nous a soumis, nous transfere, envoyer:v les cv, envoyer:v des cv, nous propose,
        nous a propose, nous a refile, nous achemine
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
    act(
        "repeat_only",
        en="""
        could only repeat, can only repeat, only repeated, only repeats, just repeated, just repeats, kept
        repeating, keeps repeating, repeated the same, repeats the same, repeating the same, went back to the
        same, over and over the same, the same canned, the same stock, nothing but the same
        """,
        fr="""
        ne faisait que repeter, ne fait que repeter, n'a fait que repeter, repetait la meme, repetait le meme,
        repetait les memes, repete la meme, repete le meme, repete les memes, a repete la meme, a repete le
        meme, a repete les memes, revenait toujours a la meme, toujours la meme phrase, toujours la meme
        reponse, en boucle la meme
        """,
    ),
    thing(
        "private_topic",
        en="""
        politics, his health, her health, private life, personal life, his family, her family, his salary, her
        salary, previous salary, his divorce, her divorce, medical history, current employer's secrets, client
        secrets, confidential, under nda, nda, non-disclosure, trade secrets, privileged
        """,
        fr="""
        politique, sa sante, vie privee, vie personnelle, sa famille, son salaire, ancien salaire, son divorce,
        confidentiel:a, confidentielles, entente de confidentialite, secret professionnel, secrets d'affaires,
        clause de confidentialite
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
    act(
        "cite_each_other",
        en="""
        cite each other, cite one another, list each other, list one another, name each other, name one another,
        vouch for each other, vouch for one another, vouches for the other, recommend each other, recommend one
        another, praise each other, give each other, referring each other, names the others, name the others,
        lists the others, list the others, cites the others, recommends the others, vouches for the others
        """,
        fr="""
        se citent, se nomment, se recommandent, se donnent comme, se servent de reference, se servent de
        references, se vantent les uns, se citent les uns, se referent les uns, se portent garants les uns,
        s'appuient les uns, nomme les autres, cite les autres, recommande les autres, donne les autres
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
)
