"""How answers are given: read out, prompted, learned by heart, or empty."""

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
        reply, explanations, his sentences, her sentences, his phrasing, her phrasing
        """,
        fr="""
        definition:n, reponse:n, repondre, phrase:n, texte:n, notes, explication:n, script, parler, propos,
        parle, mots, solution:n, paragraphe:n, repliques, replique, phrases, replique:n, lignes, explications,
        quoi repondre, ses phrases, ses mots
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
        cue cards, off-screen help, outside help, third person in
        the room, heard someone, artificial intelligence, had help, with help, got help, getting help, gets
        help, received help, receives help, receiving help, had outside, outside assistance, cheating, cheated,
        cheat:v, hidden earpiece, earpiece in, earbud in, wired up, someone else's answers, live transcription
        tool, transcription tool, ai helper, ai copilot, ai bot, ai app, ai overlay, ai chatbot, claude, gemini,
        copilot, perplexity, bard, interview tool, cheat sheet, answer generator, machine-generated, machine
        generated, bot-like, bot wrote, written by a bot, sounded like a bot, like a chatbot, another person
        answering, answered by someone, answers came from, voice feeding, voice gave, voice giving, voice
        whispering, someone feeding, someone giving, someone coaching, person coaching, coached by, friend
        helping, someone else answered for, someone else answered the question, someone else answering
        for, someone else answered his, someone else answered my, someone else answered the questions
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
        generic, vague, superficial, shallow, textbook, off topic, off-topic, irrelevant, buzzwords, evasive,
        hollow, empty, beside the point, broad, cliché, cliche, surface level, surface-level, unspecific,
        rambling, circular, unrelated, generated, machine-written, machine written
        """,
        fr="""
        generique:n, vague:n, superficiel:a, superficielle, hors sujet, a cote de la question, evasif:a,
        evasives, creux, creuse, creuses, vide:n, banal:a, banales, mots a la mode, plates, sans rapport,
        imprecis:a, floues, generees, generes, ont l'air generees, avaient l'air generees
        """,
    ),
    act(
        "depth",
        en="""
        explain:v, describe:v, elaborate, elaborate:v, detail:n, details, go into detail, depth, follow-up:n,
        follow up:n, followups, justify:v, own code, own project:n, his own, her own, go deeper, discuss:v, walk
        us through, defend:v, expand:v, specifics, specific, examples, example, write a, write:v, code, simple
        question:n, basic question:n, basic questions, own work, technical question, own cv, the code,
        questions, question, listed on his, listed on her, improvise:v, talk about, reason through, debug,
        modify it, change it, rewrite it, explain a, explain any, explain how, explain what, explain why, walk
        through, walk me through, follow ups
        """,
        fr="""
        expliquer:v, explique, decrire, decrit, detail:n, details, approfondir, justifier:v, elaborer:v, propre
        code, propre projet, propres projets, discuter:v, developper, preciser:v, precisions, exemple:n,
        sous-question, questions de suivi, question de suivi, questions simples, questions de base, son propre,
        ses propres, son code, son projet, ses projets, propre travail, coder, questions, question,
        improviser:v, parler de, creuser:v, on creusait, on creuse, on gratte, on grattait
        """,
    ),
    thing(
        "own_work",
        en="""
        own code, own project:n, own work, his own, her own, his code, her code, his project, her project, his
        projects, her projects, the code he, the code she, project on his, project on her, projects on his,
        projects on her, previous projects, past projects, past work, listed projects, projects listed, project
        he, project she, portfolio, technologies listed, tools on his, submitted, take-home, take home, test he,
        test she, solution, architecture, skills listed, skills on, work he, work she, on his cv, on her cv, on
        his résumé, on her résumé, on his resume, on her resume, technical details, follow-up questions, follow
        up questions, follow-up question, basic questions, simple questions, a simple follow-up, any detail, any
        details, details, specifics, in depth, in-depth, he had just, she had just, he just wrote, she just
        wrote, he had written, she had written, code he wrote, code she wrote, his own solution, her own
        solution, his design, her design, his résumé, her résumé, his cv, her cv, about his projects, about her
        projects, lines he, lines she, why he coded, why she coded, why he wrote, why she wrote, why he built,
        why she built, why he chose, why she chose, why he did it, why she did it, how he built, how she built,
        how he wrote, how she wrote, why he used, why she used, why he'd picked, why she'd picked, why he
        picked, why she picked, why he'd chosen, why she'd chosen, why he'd used, why she'd used, why he'd done,
        why she'd done, why he went with, why she went with, how he'd done, how she'd done, how he did it, how
        she did it, how he'd built, how she'd built, his own choices, her own choices, code he submitted, code
        she submitted, code he handed in, code she handed in, code he sent
        """,
        fr="""
        propre code, propre projet, propres projets, propre travail, son code, son projet, ses projets, ses
        propres, le code qu'il, le code qu'elle, projets du cv, projet du cv, anciens projets, travaux,
        portfolio, test technique, solution, competences, inscrites au cv, au cv, sur son cv, de son cv, projets
        listes, details techniques, questions de suivi, question de suivi, questions de base, questions simples,
        en detail, details, precisions, ses realisations, ses reponses, son travail, qu'il venait d', qu'elle
        venait d', qu'il a ecrit, qu'elle a ecrit, qu'il avait ecrit, sa solution, sa propre solution, ce qu'il
        a code, ce qu'il a fait, son cv, pourquoi il a code, pourquoi il avait code, pourquoi elle a code,
        pourquoi elle avait code, pourquoi il a fait, pourquoi il avait fait, comment il a fait, comment il
        avait fait, comment il a code, pourquoi il a choisi, pourquoi il avait choisi, pourquoi elle avait
        choisi, code qu'il a remis, code qu'elle a remis, code qu'il a ecrit, code qu'elle a ecrit, code qu'il a
        soumis, code qu'elle a soumis
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
        instructions, the room, out loud the, article, book:n, novels, fluently, note-taking, took some notes,
        jots, jotted, read the documentation, documentation out loud, own reasoning, thought out loud, thinks
        out loud, thinking out loud, clearly his own, clearly her own, reasoned, coaching company, taking notes
        during, took notes during, takes notes during, take notes during, to think, thinking it over, gathering
        his thoughts, gathering her thoughts, took a moment, takes a moment, before a good answer
        """,
        fr="""
        nerveux, nerveuse, timide, stresse:a, prend des notes, prenait des notes, pris des notes, langue
        seconde, description de poste, consignes, livre:n, article, lit la documentation, propre raisonnement, a
        voix haute, reflechit a voix haute, raisonnement, pour reflechir, le temps de reflechir, prend le temps,
        prenait le temps, a pris le temps
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
        "helped",
        en="""
        prompt:v, feed:v, coach:v, coaching, coached, help:v him, help:v her, tell:v him, tell:v her, helper,
        signalling, dictate:v, copilot, claude, gemini, hint:n, help:v me, helping me, helps me, assist:v me,
        assisted, assist:v him, assist:v her, sits beside me, sit beside me, sitting beside, sitting next to,
        beside him, beside her, next to him, next to her, guide:v, guided, guiding, feeding, supply:v, supplied,
        mouthed, mouthing, helping, helping out, helping him, helping her
        """,
        fr="""
        aider:v, aide, coacher:v, signes, indice:n, m'aider, m'aide, l'aider, l'aide, l'aidait, assister:v,
        guider:v, guide, a cote de moi, assis a cote, assise a cote, articulait
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
        secrets, confidential, under nda, nda, non-disclosure, trade secrets, privileged, discuss payroll,
        discuss pay, discuss salary, discuss money, discuss banking, discuss rates, discuss payment, discuss his
        rate, discuss her rate, talk about payroll, talk about pay, talk about salary, talk about money, talk
        about banking, talk about payment
        """,
        fr="""
        politique, sa sante, vie privee, vie personnelle, sa famille, son salaire, ancien salaire, son divorce,
        confidentiel:a, confidentielles, entente de confidentialite, secret professionnel, secrets d'affaires,
        clause de confidentialite, parler de paie, parler de paye, parler de salaire, parler d'argent, discuter
        de salaire, discuter de paie, discuter de paye, discuter d'argent, parler de la paie, parler de la paye,
        parler du salaire
        """,
    ),
)
