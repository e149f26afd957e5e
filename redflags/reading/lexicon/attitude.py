"""What people do with a thing: want, offer, accept, refuse, avoid, put off, manage, fail, change, send, show."""

from redflags.reading.lexicon.entry import Concept, act, every, thing

CONCEPTS: tuple[Concept, ...] = (
    act(
        "want",
        en="""
        want:v, wants to, wish:v, prefer:v, ask:v, ask:v for, request:v, insist:v, demand:v, need:v, require:v,
        hope:v, would like, 'd like, i'd like, would rather, 'd rather, could you, can you, could we, can we,
        would you, may i, can i, could i, is it possible, is it ok, would it be possible, is it okay, possible
        to, please, pls, plz, kindly, propose:v, suggest:v, expect:v, looking for, look:v for, favour:v,
        favor:v, push:v for, push:v to, press:v for, keen to, asked whether, asked if, would be better, is
        better, is easier, easier for me, works better, best for me, only take:v, inquire:v, enquire:v,
        wondering, beg:v, urge:v, go with, happy with, can accept, i accept, let us, let's, lets, adamant, must
        be, has to be, should be, better if, interested in, any chance, how about, desire:v, opt:v for,
        choose:v, set on, gotta, wanna, would appreciate, feel free, wants to know if, wants to know whether,
        wanted to know if, wanted to know whether, wondered if, wondered whether, wonders if, wonders whether,
        wondering if, question was whether, question was if, asks if, asks whether, asking if, asking whether,
        inquired about, asked about, enquired whether, inquired whether, would only sign, will only sign, only
        signs if, only works if, only starts if, only if, on condition that, provided that, suits me best, suit
        me best, works best for me, is what i use, is what i prefer, in favour of, in favor of, make it, made it
        clear, hinted, hint:v at, lobbied, pleaded, bargained for, negotiate:v, begged, steer:v, steered,
        arrange:v, let me have, mind if, any way to, any way you, is there a way, are you able to, are you open
        to, would you be open, would it be ok, would it be okay, only thing i use, only way, all i use,
        insistent, very insistent, adamant about, keen on, plea:n for, request:n for, demand:n for, appeal:n
        for, plead:v, pleading, lobby:v for, insistence on, hell-bent on, long:v for, fancy:v, solicit:v,
        implore:v, crave:v, requirement is, condition is, only condition, angling for, angle:v for, fish:v for,
        fishing for, id love to, id like to, id prefer
        """,
        fr="""
        vouloir:v, souhaiter:v, preferer:v, prefere, preferes, preferent, demander:v, exiger:v, insister:v,
        reclamer:v, desirer:v, aimerais, aimerait, aimeraient, proposer:v, suggerer:v, suggere, pouvez vous,
        pourriez vous, peut on, pourrait on, est ce possible, est il possible, serait il possible, possible de,
        possible d', merci de, s'il vous plait, svp, s'il te plait, stp, veuillez, je voudrais, tenir:v a,
        favoriser:v, privilegier:v, avoir:v besoin, j'ai besoin, a besoin, mieux pour moi, plus simple, plus
        facile, plus pratique, ca m'arrange, m'arrangerait, opter:v, espérer:v, je peux, on peut, serait mieux,
        pressant, supplier:v, faudrait, il faut, me faut, voulons, puis je, pourrais je, choisir:v, y a t il
        moyen, a t il moyen, se demande si, demande si, voulait savoir si, veut savoir si, a demande si, a
        demande s'il, savoir si, savoir s'il, demandait si, ne signe que si, a condition, a condition de, a
        condition que, seule facon, me conviendrait, conviendrait mieux, m'irait mieux, ca me va mieux, serait
        ce possible, y aurait il moyen, est ce que je peux, est ce qu'on peut, est ce que vous pouvez, est ce
        que vous pourriez, ca vous derange, ca derangerait, ferait mon affaire, fait mon affaire, suggerait,
        negocier:v, quemander:v, revendiquer:v, solliciter:v, prier:v de, prie de, insistant:a, tient
        absolument, tient mordicus, ca me prend, ca me prendrait, ca lui prend, ca prend, lui faut, m'en faut,
        tient a ce que, aimer:v mieux, aimer:v que, vouloir:v que, rever:v de, il aimerait, elle aimerait,
        souhaite:a, quete:v
        """,
    ),
    act(
        "requests",
        en="ask:v, request:v, insist:v, demand:v, want:v, prefer:v, require:v, wish:v",
        fr="""
        demander:v, exiger:v, insister:v, vouloir:v, souhaiter:v, preferer:v, prefere, reclamer:v
        """,
    ),
    act(
        "accept",
        en="accept:v, take:v, receive:v, get:v paid, be paid, get:v, agree:v to",
        fr="""
        accepter:v, recevoir:v, etre paye, etre payee, toucher:v, prendre:v, encaisser:v, percevoir
        """,
    ),
    act(
        "offer",
        en="""
        offer:v, propose:v, volunteer:v, suggest:v, provide:v, give:v, gave, i can, i could, would, happy
        to, willing to, ready to, prepared to, glad to, ok with, fine with, open to
        """,
        fr="""
        offrir:v, proposer:v, pret:a a, disposer:v a, d'accord pour, ouvert:a a, je peux, peut, pourrait,
        capable de, partant:a pour, content:a de
        """,
    ),
    act(
        "promise",
        en="promise:v, will, plan:v to, scheduled, booked, agreed to, looking forward",
        fr="promettre:v, prevoir, prevoit, prevu, hate de, va venir, viendra",
    ),
    act(
        "refuse",
        en="""
        no thanks, no thank you, refuse:v, decline:v, reject:v, turn:v down, say:v no, object:v, unwilling,
        reluctant, balk:v, baulk:v, resist:v, opt:v out, not willing, not comfortable, uncomfortable, not keen,
        not able, not prepared, not ready, not interested, not possible, not an option, out of the question,
        impossible, impossible for me, not necessary, unnecessary, not needed, no need, not required, no need
        for, refusal:n, fail:v to, hesitate:v, hesitation, is against, am against, are against, was against,
        would not, wouldn't, wouldnt, will not, won't, wont, do not want, doesn't want, don't want, did not
        want, didn't want, does not want, dont want, does not wish, do not wish, do not do, don't do, dont do,
        doesn't do, does not do, would rather not, rather not, 'd rather not, prefer:v not, prefer:v no, cannot,
        can't, cant, can not, could not, couldn't, unable to, not going to, not gonna, never, never wants,
        ignore:v, disregard:v, dismiss:v, not allow:v, not available for, no way, withhold:v, withheld,
        oppose:v, opposed, hostile to, say:v that he could not, shy away, never agreed, not agree, never
        accepted, would never, will never, ask:v not to, ask:v to skip, skip:v, without agreeing, not up for,
        dislike:v, hate:v, allergic to, reluctantly, unable or unwilling, begs off, begged off, flat out, pass:v
        on, not about to, nope, no chance, not happening, can't do, cannot do, will not do, won't do, not for
        me, got out of, shoot:v down, rules out, ruled out, rule:v out, vetoed, veto:v, protest:v, protested,
        resent:v, forgo, forgoes, forwent, refuses all, push:v back on, pushed back on, off the table, hard
        pass, hard no, no is no, non-negotiable, won't hear of, will not hear of, wouldn't hear of, flatly,
        point blank, point-blank, categorically, balking, baulks, firm no, a firm no, a flat no, answer is no,
        answer was no, it's a no, that's a no, absolutely not, certainly not, i'd sooner, would sooner, he'd
        sooner, she'd sooner, have a rule against, never ever, not in a million, not on your life, under no
        circumstances, under no circumstance, refusing, waves off, waved off, waved away, shuts down, shut down
        any, nixed, spurn:v, snub:v, shun:v, rebuff:v, brush:v off, brush:v aside, laughed off, disinclined,
        loath, hand:v to no one, don't hand, doesn't hand, would have none of, will have none of, having none
        of, drew the line, draws the line, wriggled, no dice, forget it, don't count on it, don't insist, don't
        ask, do not ask, do not insist, stop asking, none of your business, nobody's business, private matter,
        only concerns me, concerns only me, keep that to myself, keep it to myself, don't share, doesn't share,
        do not share, turn:v the meeting down, turn:v the offer down, turn:v it down, turn:v us down, turn:v the
        invitation down, turn:v that down, turn:v the visit down, turn:v them down, turn:v everything down, to
        nobody, to no one, with nobody, with no one, for nobody, for no one, stays with me, stays in my, stays
        in the drawer, stays in a drawer, stays where it is, stays home with me, not for your eyes, none of your
        concern, of no concern to you, won't be happening, will not be happening, isn't happening, is not
        happening, not in this life, over my dead body, not a chance, no intention of, has no intention, have no
        intention, had no intention, no desire to, no wish to, not inclined to, see no point, sees no point, saw
        no point, don't see the point, doesn't see the point, don't see why, doesn't see why, would prefer not,
        'd prefer not, i'd prefer not, chose not to, chooses not to, opted not to, elected not to, thought
        better of, wants no part, want no part, wanted no part, wants nothing to do with, will have nothing to
        do with, closed the door on, put her foot down, put his foot down, digs in his heels, dug in his heels,
        dug in her heels, is not something i do, isn't something i do, not something i do, not something he
        does, not something she does, not something i would, not my thing, not my style, not how i work, not how
        he works, isn't possible, is not possible, won't be possible, will not be possible, not feasible, isn't
        feasible, isn't an option, is not on the table, ain't happening, not gonna happen, not going to happen,
        never gonna happen, isn't going to happen, never happening, is off the table, isn't up for, wasn't up
        for, not down for, not keen on, ain't doing, not gonna do, ain't gonna, wasn't having it, wasn't having
        any, pushes back on, pushing back on, pushed back hard, pushback on, balked at, resisted, dug in, rather
        quit than, rather leave than, rather resign than, rather walk than, rather lose the job than, rather
        lose the offer than, rather pass than, no go, no-go, a non-starter, non-starter, big no, won't hear of
        it, wouldn't hear of it
        """,
        fr="""
        non merci, jamais de la vie, refuser:v, refus, decliner:v, rejeter:v, dire:v non, s'opposer, s'oppose,
        oppose, rechigner:v, reticent:a, pas pret:a, pas a l'aise, mal a l'aise, pas possible, impossible,
        impossible pour moi, impossible de, pas question, hors de question, pas necessaire, inutile, pas besoin,
        pas envie, ne veut pas, ne voulait pas, n'a pas voulu, veut pas, ne souhaite pas, ne desire pas, ne fais
        pas de, ne fais pas d', fais pas de, ne fait pas de, fait pas de, ne peux pas, ne peut pas, peux pas,
        peut pas, ne pouvait pas, n'a pas pu, ne pourrai pas, ne pourra pas, ne pourrais pas, ne pas, prefere ne
        pas, prefere pas, preferer ne pas, aimerais mieux ne pas, jamais voulu, jamais accepte, jamais de,
        jamais d', jamais au, jamais a la, jamais en, contre, ne tient pas a, ecarter:v, pas disponible pour,
        pas capable de, pas interesse:a, ne sera pas possible, n'est pas possible, n'a jamais voulu, n'a jamais
        accepte, ne compte pas, ne consent, n'accepte pas, incapable de, ne vais pas, ne va pas, ne viendrai
        pas, ne viendra pas, ne se presentera pas, deteste, detester:v, omettre, ne fera pas, hesite a, hesitait
        a, pas moyen, il n'en est pas question, rien a faire, y a pas moyen, se refuse a, catégoriquement, ca ne
        sera pas possible, pas mon truc, je passe, tres peu pour moi, ecarte l'idee, exclut, exclure, proteste,
        protester:v, n'y tient pas, n'est pas chaud, ne veut rien savoir, veut rien savoir, refuse net, dit non,
        a dit non, m'y refuse, n'insistez pas, n'y comptez pas, ne comptez pas, oubliez ca, oubliez l'idee,
        voulait rien savoir, voulu rien savoir, rien voulu savoir, rien voulu entendre, ne veut rien entendre,
        rien entendre, non categorique, un non categorique, non ferme, refus net, net refus, la reponse est non,
        c'est non, c'etait non, sous aucune consideration, sous aucun pretexte, au grand jamais, pas dans cent
        ans, jamais au grand jamais, pas negociable, non negociable, ne regarde que moi, ne regardent que moi,
        ne vous regarde pas, ne vous regardent pas, ca ne regarde, c'est prive, c'est personnel, affaire privee,
        pas de vos affaires, je garde ca pour moi, garde pour moi, ne les montre a, ne le montre a, ne la montre
        a, se braque, s'est braque, s'est braquee, s'y refuse, s'y oppose, s'y est oppose, s'y est opposee, a
        refuse net, repousse l'idee, a repousse l'idee, rejette l'idee, bouder:v, renacler:v, regimber:v, se
        cabre, s'est cabre, s'obstine a ne, jamais consenti, n'a jamais consenti, hors de propos, laisse tomber,
        laissez tomber, pas la peine, ne donne pas, ne donne jamais, ne remets pas, ne montre pas, ne montre
        jamais, ne partage pas, plutot mourir, j'aime mieux pas, aime mieux pas, aimerait mieux pas, tiens pas
        a, tient pas a, ne me parlez pas de, parlez moi pas de, pas une option, a personne, a quiconque, reste
        chez moi, reste dans mon, reste dans ma, reste avec moi, aucune intention, n'a aucune intention, n'ai
        aucune intention, pas l'intention, n'a pas l'intention, n'ai pas l'intention, n'avait pas l'intention,
        aucune envie, n'a aucune envie, n'ai aucune envie, ne vois pas l'interet, ne voit pas l'interet, vois
        pas l'interet, vois pas pourquoi, ne vois pas pourquoi, ne voit pas pourquoi, pas a l'ordre du jour,
        n'en voit pas l'utilite, n'en vois pas l'utilite, jamais de mon vivant, ne se fera pas, se fera pas, ca
        n'arrivera pas, n'arrivera pas, il n'est pas question, est pas question, s'est entete, s'entete, a tenu
        tete, n'a rien voulu savoir, ne veut pas entendre parler, veut pas entendre parler, a prefere ne pas,
        aime autant pas, j'aime autant pas, aime autant ne pas, j'aimerais autant ne pas, ferme la porte a, a
        ferme la porte, ne tiens pas a, ne tenais pas a, ne tenait pas a, ne tient vraiment pas a, ne tiens
        vraiment pas a, n'est pas quelque chose que je fais, pas quelque chose que je fais, pas mon genre, pas
        dans mes habitudes, pas ma facon de, n'est pas envisageable, pas envisageable, pas faisable, est exclu,
        est exclue, ca arrivera pas, ca arrivera jamais, ca n'arrivera jamais, ca va pas arriver, arrivera pas,
        oublie ca, meme pas en reve, pas game, pas chaud, pas chaude, pas partant, pas partante, pas interesse
        a, pas interessee a, pas pantoute interesse, ca me tente pas, ca le tente pas, ca la tente pas, ca me
        tente pas pantoute, rechigne, a rechigne, s'objecte, s'est objecte, s'est objectee, se rebiffe,
        demissionner que de, demissionner que d', partir que de, partir que d', perdre la job que de, perdre son
        poste que de, c'est un non, gros non, hors de question de, pas question de, veut rien entendre, voulait
        rien entendre
        """,
    ),
    act(
        "avoid",
        en="""
        back:v out, backed out, backing out, bail:v out, pull:v out, avoid:v, dodge:v, evade:v, evasive,
        sidestep:v, duck:v, skip:v, get:v out of, wriggle:v out, find:v excuses, find:v an excuse, finds a
        reason, finds reasons, find:v a reason, steer:v away, change:v the subject, changes the topic, make:v
        excuses, made an excuse, deflect:v, ghost:v, stall:v, always has a reason, weasel:v out, squirm:v out,
        slip:v out of, worm:v out of, wiggle:v out of, gets cancelled, got cancelled, fall:v through, fell
        through, never materialises, never materializes, never materialised, never materialized, never happens,
        never happened, never works out, never worked out, never the right time, dance:v around, skirt:v,
        stonewall:v, fob:v off, give:v us the runaround, put us off, puts us off, putting us off, find:v a way
        out, always busy, always unavailable, never available, never free, elude:v, beg:v off, cry:v off, cries
        off, string:v us along, hem:v and haw, shirk:v, dodges, bob:v and weave:v, weave:v, slippery, slip:v
        away, slippery as, duck and weave, sing and dance, met with silence, meets with silence, met with an
        excuse, met with excuses, meets with excuses, met with a shrug, met by silence, goes unanswered, went
        unanswered, is ignored, was ignored, gets ignored, falls on deaf ears, fell on deaf ears, leads nowhere,
        led nowhere, comes to nothing, came to nothing, gets nowhere, never leads anywhere, stays silent about,
        goes quiet, went quiet, turns quiet, let it lapse, let the ticket lapse, let them lapse, never used it,
        never used them, never boarded, did not board, didn't board, missed the flight, missed the train, missed
        his flight, missed her flight, missed his train, missed her train, got lost on the way, never made it,
        did not make it, didn't make it, turned back
        """,
        fr="""
        se desister, s'est desiste, s'est desistee, eviter:v, esquiver:v, contourner:v, se defiler, se defile,
        s'est defile, s'est defilee, fuir:v, eluder:v, change de sujet, changer de sujet, trouve des excuses,
        trouver des excuses, trouve une excuse, trouve toujours une excuse, invente des excuses, se derober, se
        derobe, s'est derobe, faire faux bond, fait faux bond, tourner autour, tourne autour du pot, remet
        toujours, remet sans cesse, toujours occupe, toujours occupee, jamais libre, jamais disponible, jamais
        le temps, ne se concretise jamais, tombe a l'eau, tombent a l'eau, tombe toujours, trouve toujours, se
        defausse, se debine, se debinait, patiner:v, biaiser:v, tergiverser:v, noyer le poisson, botte en
        touche, s'esquive, s'est esquive, s'est esquivee, se sauve, se desiste, se faufile, trouve moyen de,
        s'arrange pour ne, s'arrange pour eviter, remettre a plus tard, remet a plus tard, laisse trainer, se
        defile comme, comme une anguille, anguille, louvoyer:v, se derobait, se defilait, se defilent, accueilli
        par un silence, accueillie par un silence, se heurte a, reste sans suite, restent sans suite, reste
        lettre morte, reste sans reponse, tombe dans le vide, fait la sourde oreille, fait le mort, ne mene
        nulle part, ne debouche sur rien, n'aboutit jamais, n'aboutit a rien, l'a laisse expirer, les a laisse
        expirer, ne l'a jamais utilise, n'a jamais embarque, n'a pas embarque, rate son train, rate son vol, a
        manque son vol, a manque son train, rebrousse chemin, n'est jamais arrive, n'est jamais arrivee, se
        decommande, s'est decommande, s'est decommandee, se decommander
        """,
    ),
    act(
        "excuse",
        en="""
        excuse:n, pretext:n, something comes up, something always comes up, something came up, reason:n,
        alleging, claiming, pretend:v, suddenly, all of a sudden, family emergency, fell ill, got sick, is sick,
        sick aunt, sick mother, power cut, blames, blamed, blaming, technical reasons, bandwidth reasons, some
        story, one story after, story after, always an excuse, another excuse, new excuse, flu, flat tire, flat
        tyre, funeral, car trouble, something always, dentist again, sick again, comes up, some excuse, another
        reason, every excuse, one pretext, new pretext, headache, power outage, outages, blackout, storm again,
        wifi, wi-fi, bad wifi, router, dentist, plumber, migraine again, food poisoning, unwell, not feeling
        well, under the weather, came down with, emergency, urgent errand, internet down, internet is down,
        childcare, sick child, sick dog, the vet, alleged, alleges, something or other, another story, a fresh
        excuse, fresh excuse, fresh reason, conflict again, suddenly busy, mysteriously, conveniently, sick
        relative, ill relative, relative in hospital, dying relative, sick cat, sick grandmother, ailing,
        something happens, there is always something, there's always something, something or someone, always
        something, some emergency, family crisis, another crisis, some crisis, too shy, camera shy, camera-shy,
        too self-conscious, too embarrassed, too nervous for
        """,
        fr="""
        excuse:n, pretexte:n, empechement:n, raison:n, pretexter:v, pretexte, pretextant, allegue, invoque,
        invoquer:v, soudain, soudainement, tout a coup, urgence familiale, tombe malade, comme par hasard,
        blame, accuse, mille excuses, raisons techniques, mille raisons, une histoire, nouvelle excuse, autre
        excuse, toujours une excuse, toujours une raison, grippe, crevaison, funerailles, panne d'auto, encore
        malade, malade encore, toujours un pretexte, encore une excuse, encore un pretexte, nouveau pretexte,
        autre pretexte, mal de tete, migraine encore, fievre, rhume, gastro, plombier, dentiste, veterinaire,
        panne de courant, panne d'internet, coupure de courant, coupure internet, routeur, empeche:a, retenu:a,
        imprevu:n, contretemps, urgence, urgences, deces, enterrement, malaise, comme par magie,
        mysterieusement, bizarrement malade, soudain malade, subitement, tout d'un coup, jamais le bon moment,
        toujours quelque chose, parent malade, proche malade, grand-mere malade, tante malade, il arrive quelque
        chose, il arrive toujours quelque chose, il se passe quelque chose, il se passe toujours quelque chose,
        il y a toujours quelque chose, un imprevu, des imprevus, encore un imprevu, une urgence familiale, un
        pepin, un empechement, des empechements, trop gene, trop genee, trop timide, gene par la camera, genee
        par la camera, trop nerveux pour, trop nerveuse pour
        """,
    ),
    act(
        "postpone",
        en="""
        postpone:v, reschedule:v, put:v off, delay:v, push:v back, move:v, cancel:v, call:v off, defer:v,
        bump:v, shift:v, last minute cancellation, cancellation:n, postponement:n, no show:n, rebook:v,
        reschedules, postponing, reshuffle:v, kick:v down the road, drag:v out, drag:v his feet, drag:v her
        feet, adjourn:v, pushed to, slid to, slide:v to, rain check, raincheck, another date, new date, later
        date, put:v it off, put:v us off, call:v it off, push:v it back, push:v it off, put:v the visit off,
        put:v the call off, push:v the visit back, push:v the call back, set:v it back, move:v it again, push:v
        it again
        """,
        fr="""
        reporter:v, remettre, remis, remise, repousser:v, decaler:v, annuler:v, deplacer:v, reportee,
        annulation:n, report:n, se desister, se desiste, s'est desiste, decommander:v, reporte, ajourner:v,
        reporte encore, remet, remettait, remet a, repousse:a, trainer en longueur, traine en longueur, traine
        les pieds, autre date, nouvelle date, date ulterieure, partie remise
        """,
    ),
    act(
        "puts_off",
        en=every(
            "keeps, kept, keep, keeping",
            "pushing, moving, delaying, bumping, shifting, sliding, deferring, pushing back",
        ),
        fr=every("repousse, remet, reporte, decale", "toujours, sans cesse, encore, constamment, chaque fois"),
    ),
    act(
        "miss",
        en="""
        miss:v, no show:n, never showed, never showed up, did not show, didn't show, did not show up, didn't
        show up, never joined, did not join, didn't join, never turned up, did not turn up, didn't turn up,
        never connected, did not attend, didn't attend, absent, never appeared, failed to appear, failed to
        show, failed to join, did not appear, didn't appear, never came, did not come, didn't come, never
        attended, stood us up, bail:v on, flake:v on, flaked on, no-showed, no showed, ghost:v us, ghosted, blew
        off, blow:v off, blew us off, skip:v out on, no-shows, three no-shows, two no-shows
        """,
        fr="""
        manquer:v, rater:v, absent:a, ne s'est pas presente, ne s'est pas presentee, ne s'est jamais presente,
        ne s'est jamais presentee, jamais presente, jamais presentee, ne s'est pas connecte, ne s'est pas
        connectee, jamais connecte, n'est pas venu, n'est pas venue, jamais venu, jamais venue, n'est jamais
        venu, n'est jamais venue, brille par son absence, fait faux bond, pose un lapin, jamais apparu, n'a
        jamais rejoint, n'a pas rejoint, ne vient jamais, ne se presente pas, ne se presente jamais, ne se
        connecte jamais, nous a plante la, nous a plantes la, nous a fait faux bond, nous a pose un lapin, s'est
        pas pointe, s'est pas pointee, s'est pas montre, s'est pas montree, s'est pas presente, s'est pas
        presentee, absences, deux absences, trois absences
        """,
    ),
    act(
        "leave",
        en="""
        hang:v up, leave:v, drop:v off, disconnect:v, quit:v, end:v the call, ended the meeting, log:v off,
        disappear:v, vanish:v, dropped the call, left the call, cut the call, was gone, walk:v out, ghosted,
        exit:v, close:v the call, bail:v, cut:v the connection, resign:v, withdraw:v, withdrew, pull:v out,
        drop:v out, walk:v away, abandon:v, went offline, went silent, stop:v responding, stopped replying,
        stopped answering, stop:v answering, cut us off, left abruptly, gone, log:v out, turned down the job,
        forfeit:v, went quiet, went dark, fell off the call, hung up on us, cut off, clicked off, vanished,
        bolted, resigned, would rather withdraw, dropped his application, dropped her application, withdrew his
        application, withdrew her application, pulled his application, pulled her application, took his name
        out, took her name out, stopped writing, never wrote back, never replied after, radio silence, silence
        since, never heard back, not heard back, no word since, no news since, gave up the job, turned the job
        down, quit the process, left the process, walked, stormed off, slipped away
        """,
        fr="""
        raccrocher:v, quitter:v, couper la communication, a coupe, coupe la, coupe l'appel, disparaitre,
        disparait, a disparu, disparu, disparue, se deconnecter, s'est deconnecte, s'est deconnectee, se
        deconnecte, a mis fin, parti:a, mettre:v fin, fermer:v l'appel, demissionner:v, se retirer, s'est
        retire, s'est retiree, se retire, abandonner:v, renoncer:v, a coupe court, coupe court, plus de
        nouvelles, a cesse de repondre, est parti, est partie, s'est sauve, s'est eclipse, s'est tu, s'est tue,
        silence radio, plus de reponse, plus aucune nouvelle, plus aucune reponse, aucune nouvelle depuis, sans
        nouvelles depuis, ne repond plus, ne donne plus, n'a plus repondu, n'a plus ecrit, n'a plus donne, a
        file, a fui, s'est evapore, s'est evaporee, s'est volatilise, a tout lache, a lache le processus, a
        quitte le processus, a retire sa candidature, retire sa candidature, prefere se retirer, aime mieux se
        retirer, se desinscrit, a claque la porte, tire sa reverence, coupe le contact, a coupe le contact,
        coupe les ponts, evanoui, evanouie, a plie bagage, n'ecrit plus, nous a plante la, nous a plantes la,
        plante la des, sacre son camp, decalisse, decrisse
        """,
    ),
    act(
        "agree",
        en="""
        agree:v, comply:v, complied, oblige:v, obliged, accept:v, consent:v, cooperate:v, did so, did it, went
        along, did as asked, on request, upon request, when asked, as soon as asked, as asked, when requested,
        at our request, at once, on the first try, on first request, first time, right away, straight away
        """,
        fr="""
        accepter:v, obtempere, s'executer, s'est execute, s'est executee, consentir:v, collaborer:v, sur
        demande, a notre demande, a la demande, des qu'on le lui a demande, quand on le lui a demande, du
        premier coup, l'a fait, tout de suite, immediatement
        """,
    ),
    thing(
        "on_weekday",  # another time, unless it is the day of a refusal
        en="on friday, on monday, on tuesday, on wednesday, on thursday",
        fr="lundi, mardi, mercredi, jeudi, vendredi",
        implies=("resolved",),
    ),
    act(
        "resolved",
        en="""
        came off, came back, came back on, come:v back, back on, back in, rejoin:v, reconnect:v, fix:v, sort:v,
        sorted out, resolve:v, solve:v, then worked, works now, working now, worked again, works fine, worked
        fine, work:v fine, working fine, worked well, works well, work:v well, worked perfectly, worked
        throughout, turned it on, turned it off, turned on his, turned on her, switched it off, switched it on,
        switched to his phone, switched to her phone, switched to phone, phone camera, back on his phone, back
        on her phone, by phone in, was back, joined from his phone, joined from her phone, from another device,
        borrowed a, borrow:v, after a reboot, after a restart, restart:v, reboot:v, after an update, until i
        updated, after updating, cleared up, clear:v up, went away, disappeared after, camera stayed on, video
        stayed on, camera on, is fine, was fine, went fine, went smoothly, went well, all good, all clear, in
        the end, eventually did, afterwards, fine after, ordered a new, new one arrives, tomorrow, bought a,
        replacement, another time, another day, another slot, instead on, next week, later that day, same day,
        within minutes, minutes later, in five minutes, in ten minutes, give me, removed it, dropped it, removed
        when, good quality, crystal clear, perfectly, succeeded, second attempt, second try, works on my phone,
        then it worked, it worked, with camera on, working again, recovered, for a minute, for a second,
        briefly, for a moment, momentarily, fixed it, restarted, swapped to, back within, back after, on his
        phone instead, on her phone instead, by phone instead then, reconnected, new webcam, with a new camera,
        now works, and is fine now, ok after, okay after, then came, and then came, came anyway, came the next
        day, came in the next, and came on, and came in, i'll have one, i will have one, will have one, he'll
        have one, she'll have one, i'll borrow, i will borrow, will borrow, can borrow one, getting one, then
        on, then back on, then it was on, then came on
        """,
        fr="""
        reconnecter:v, se reconnecter, s'est reconnecte, s'est reconnectee, revenu:a, est revenue, est revenu,
        reparer:v, resolu:a, resoudre:v, fonctionne maintenant, marche maintenant, a fonctionne, a bien
        fonctionne, fonctionne bien, fonctionnait bien, fonctionnait, marche bien, marchait bien, sans coupure,
        depuis son telephone, avec son telephone, sur son telephone, par telephone en, a rejoint, rejoint par,
        apres un redemarrage, redemarrer:v, apres la mise a jour, finalement, est retabli, retabli:a, retablie,
        tout s'est bien passe, s'est bien passe, s'est bien passee, s'est bien deroule, camera allumee, camera
        ouverte, camera activee, avec camera, emprunter:v, une autre camera, remplacer:v, cinq minutes plus
        tard, dix minutes plus tard, minutes plus tard, le lendemain, demain, a la place vendredi, un autre
        moment, une autre heure, la semaine prochaine, plus tard, en a commande, nouvelle webcam, a retire,
        enleve, l'a retire, l'a enleve, a desactive, retire des que, desactive des que, parfaitement,
        impeccable, va bien, convient, pendant une minute, un instant, brievement, ensuite ca a marche, puis ca
        a marche, ca marche maintenant, est revenue a la normale, corrige:a, momentanement, quelques secondes,
        un court moment, probleme regle, probleme a ete regle, est regle, c'est regle, s'est regle, a ete regle,
        ont regle, a regle le, a tout regle, vite regle, regle depuis, regle en, maintenant regle, puis est
        venu, puis est venue, est venu le lendemain, est venue le lendemain, est venu quand meme, est venue
        quand meme, puis il est venu, puis elle est venue, j'en aurai une, en aura une, j'en aurai un, j'en
        emprunte, j'en emprunterai, je vais en emprunter, j'en achete une, s'est rebranche, s'est rebranchee, on
        l'a bien vu, on l'a bien vue, puis allumee, ensuite allumee, pis allumee apres
        """,
    ),
    act(
        "able",
        en="can, could, able, able to, manage:v, succeed:v",
        fr="""
        pouvoir:v, capable:a, reussir:v, parvenir:v, parvient, arriver:v a, arrive a, savoir:v,
        permettre:v
        """,
    ),
    act(
        "unable",
        en="""
        thought his city, thought her city, thinks his city, thinks her city, knows nothing, knew nothing,
        unable, incapable, struggle:v, struggling, fail:v, failed to, cannot, can't, couldn't, could not, cant,
        couldnt, has trouble, had trouble, had difficulty, has difficulty, at a loss, stumble:v, stumped, lost
        when, floundered, no idea, had no idea, clueless, drew a blank, blank, not able, had no answer, no
        answer, did not know, didn't know, does not know, doesn't know, did not recognise, did not recognize,
        hesitated, went silent, fell silent, got stuck, stuck, confused, mixed up, wrong, evasive, vague, never
        heard of, not familiar, unfamiliar, could hardly, could barely, kept silent, avoided, dodged, was lost,
        unaware, unaware of, had not heard, hadn't heard, has not heard, never heard, news to him, news to her,
        drew blanks, could not place, couldn't place, no clue, not a clue, placed it on, placed it in, put it
        in, thought it was in, thinks it is in, mixed it up with, confused it with, blanked, went blank on,
        could not even, couldn't even, unsure, not sure, was unsure, guessed, had to guess, guessing, struggled,
        got wrong, gets wrong, got it wrong, did not seem to know, didn't seem to know, not able to, off by,
        invented, made up a, offered the wrong, gave the wrong, named the wrong, wrong about, knew little, knows
        little, hardly knows, barely knows, never visited, could name no, no knowledge, ignorant of, at sea, not
        one, flummoxed, froze, guessed wrong, could not tell, couldn't tell, could not say, couldn't say, can't
        say, can't tell, could not name, couldn't name, can't name, cannot name, cannot say, cannot tell, didn't
        have a clue, hadn't a clue, hadn't the faintest, not the faintest, faintest idea, wouldn't know, would
        not know, mispronounced, misplaced, misnamed, invents, makes up, mistook, mistakes, mistaken, got lost,
        gets lost, at a complete loss, hopeless, hopelessly, tongue-tied, speechless, mute, went mute, changed
        the topic, changed the subject, changes the subject, needed google, needs google, had to google, has to
        google, don't ask me about, don't ask me anything, do not ask me about, doesn't have a clue, has never
        noticed, never noticed, never seen the, never set foot, never been to, never taken, never used, never
        crossed, never walked, doesn't understand, didn't understand, does not understand, did not understand,
        doesn't get how, didn't get how
        """,
        fr="""
        pensait que sa ville, croyait que sa ville, ne sait rien, ne connait rien, ne savait rien, incapable:a,
        echouer:v, peiner:v, n'a pas su, ne savait pas, n'a pas pu, ne sait pas, ne pouvait pas, ne peut pas,
        pas capable, impossible de, du mal a, de la difficulte a, aucune idee, n'avait aucune idee, seche,
        perdu:a, bloque, hesite, hesiter:v, ne connait pas, ne connaissait pas, connait pas, ignore, ignorait,
        se trompe, s'est trompe, s'est trompee, confond, jamais entendu parler, reste vague, vague:a, evasif:a,
        reste muet, silence, n'arrive pas, n'arrivait pas, n'a pas reussi, ne reussit pas, aucune reponse, sans
        reponse, est reste sans, incapables, muet, muette, pas au courant, n'etait pas au courant, n'avait pas
        entendu, ne savait meme pas, aucune notion, aucun souvenir, pas certain, pas certaine, pas sur de, pas
        sure de, devine, devinait, invente, a invente, se trompait, trompe de, trompee de, hesitait, cherchait
        ses mots, bafouille, bafouillait, a donne le mauvais, mauvaise reponse, mauvais nom, ne sait meme pas,
        ne connait meme pas, n'a meme pas, ne pourrait pas, connait mal, connait peu, pas foutu, jamais visite,
        ne saurait, sait pas, savait pas, savait meme pas, sait meme pas, connaissait meme pas, pas fichu, pas
        fichue, pas foutue, n'a aucune idee, aucune idee de, pas la moindre idee, moindre idee, ne saurait pas,
        ne saurait dire, n'a su, ne peut nommer, ne peut citer, ne peut dire, n'a pu nommer, n'a pu dire, n'a pu
        citer, pas su nommer, pas su dire, pas pu nommer, pas pu dire, seche sur, a seche, sechait, fige, a
        fige, est reste fige, reste bouche bee, bouche bee, sans voix, reste coi, perdait, s'est perdu, se perd,
        a change de sujet, change de sujet, changeait de sujet, ne me demandez rien, me demandez rien, demandez
        moi pas, demandez moi rien, jamais remarque, jamais pris, jamais traverse, jamais mis les pieds, jamais
        vu le, jamais vu la, n'a jamais vu, confondait, confondu, a confondu, situait mal, situe mal, mal situe,
        deforme le nom, ecorche le nom, cherche sur google, cherchait sur google, a du googler, impossible pour
        lui, impossible pour elle, impossible de nommer, impossible de dire, impossible de decrire, pas moyen de
        lui faire dire, pas foutu de, pas fichu de, comprend pas, comprenait pas, comprend rien, comprenait
        rien, ne comprend pas, ne comprenait pas
        """,
    ),
    act(
        "change",
        en="""
        change:v, switch:v, update:v, modify:v, modification:n, replace:v, redirect:v, reroute:v, amend:v,
        alter:v, edit:v, swap:v, move:v, new, changed again, differs from before, revise:v, divert:v, put:v
        on, change:n, switchover, redo, redone, re-key, re-keying, replacement:n, revised, go somewhere
        else, route:v
        """,
        fr="""
        changer:v, changement:n, modifier:v, modification:n, remplacer:v, mettre:v a jour, mise a jour,
        rediriger:v, devier:v, basculer:v, nouveau:n, nouvelle:n, nouvel, substituer:v, change,
        transferer:v, refaire, revise:a
        """,
    ),
    act(
        "send",
        en="""
        send:v, ship:v, deliver:v, forward:v, mail:v, courier:v, post:v, dispatch:v, drop:v, delivery, shipping,
        shipment:n, deliveries, shipped, sent, go, goes, went, arrive:v, collect:v, pick:v up, pickup, send it,
        redirect:v, reroute:v, divert:v, leave:v, receive:v, address:v to, drop:v off, get delivered, land,
        arrive at, partir, end up, be sent, have it sent, drop:v it, leave:v it, get it to, go out to, hold:v,
        zap:v, shoot:v over, fire:v over, wing:v it
        """,
        fr="""
        envoyer:v, expedier:v, livrer:v, livraison:n, expedition:n, acheminer:v, faire:v livrer, faire:v
        suivre, poster:v, deposer:v, ramasser:v, cueillette, reacheminer:v, rediriger:v, devier:v,
        recevoir:v, laisser:v, remettre, partir, partait, aboutir, atterrir, arriver, deroute:a,
        detourner:v, detourne:a, aller, va aller, remis a, rendre a, apporter:v, receptionner:v
        """,
    ),
    act(
        "use",
        en="use:v, work:v on, work:v with, work:v from, switch:v to",
        fr="utiliser:v, se servir, travailler:v sur, travailler:v avec",
    ),
    act(
        "give",
        en="""
        give:v, provide:v, share:v, supply:v, send:v, here is, here's, here are, below is, find below,
        attach:v, attached, i will send, my address is, use this, forward:v, paste:v, email:v, list:v
        """,
        fr="""
        donner:v, fournir:v, transmettre, transmets, transmis, envoyer:v, voici, ci joint, ci dessous, je
        vous envoie, communiquer:v, partager:v, utilisez, inscrire, inscrit
        """,
    ),
    act(
        "show",
        en="""
        show:v, present:v, produce:v, provide:v, hold:v up, hold:v, display:v, bring:v, send:v, share:v,
        submit:v, give:v, upload:v, supply:v, let us see, put:v, reveal:v, verify:v, disclose:v, hand:v
        over, confirm:v, put:v up, place:v, holding, holding up, hold up, uploading, scan:v, hand over,
        hands over, turn over, turns over
        """,
        fr="""
        montrer:v, presenter:v, produire, fournir:v, tenir:v, soumettre:v, envoyer:v, apporter:v, donner:v,
        exhiber:v, verifier:v, presenter, mettre:v, placer:v, reveler:v, transmettre, faire voir,
        afficher:v, remettre, deposer:v, televerser:v, numeriser:v, donner, exposer
        """,
    ),
    act(
        "turn_on",
        en="""
        turn:v on, switch:v on, activate:v, enable:v, start:v, open:v, use:v, put:v on, go on, go:v on, come:v
        on, appear:v on, appear:v, be on, have, show:v, join:v, join:v by, join:v on, join:v with, do:v, take:v,
        attend:v, be seen, show:v up, flip:v on, fire:v up, power:v on, put on, switch:v to, get on, hop on,
        jump on, step in front of, face, point, un-mute, reveal
        """,
        fr="""
        allumer:v, activer:v, ouvrir:v, brancher:v, mettre:v, utiliser:v, apparaitre:v, se montrer,
        participer:v, faire:v, rejoindre:v, passer:v en, venir:v, assister:v
        """,
    ),
    act(
        "off",
        en="""
        off, turned off, switched off, disabled, deactivated, stayed dark, dark, black, shut, covered,
        stayed off, remain:v off, remained off, turn:v off, switch:v off, muted, closed, black screen,
        covered up, blacked out, taped over, shut:v off
        """,
        fr="""
        fermee, ferme, fermees, eteinte, eteint, eteintes, desactivee, desactive, desactiver:v, coupee,
        coupe, noir:a, ecran noir, masquee, couverte, eteindre, fermer:v, couper:v, eteins, bouchee
        """,
    ),
    act(
        "on",
        en="on, turned on, switched on, active, enabled",
        fr="allumee, allume, ouverte, activee, active, ouvert",
    ),
    act(
        "remove",
        en="""
        remove:v, turn:v off, switch:v off, drop:v, disable:v, take:v off, deactivate:v, get rid of,
        clear:v, unblur:v, lift:v, change:v, lower:v, turn:v it off, switch:v it off, take:v it off, stop:v
        """,
        fr="""
        retirer:v, enlever:v, desactiver:v, oter:v, couper:v, eteindre, supprimer:v, lever:v, changer:v
        """,
    ),
    act(
        "keep",
        en="""
        keep:v, kept, stay:v, remain:v, insist:v on keeping, leave:v on, left on, maintain:v, left
        """,
        fr="garder:v, conserver:v, laisser:v, rester:v, maintenir, maintient, maintenu",
    ),
    act(
        "stop_work",
        en="""
        stop:v, stop:v work, stop:v working, quit:v, walk:v away, leave:v the project, pause:v, suspend:v,
        withhold:v, delete:v, no work, not work, not start, will not start, won't start, not continue, not
        deliver, hold:v back, abandon:v, down tools, freeze:v work, resign:v, refuse:v to work, not begin,
        won't begin, cease:v, won't deliver, not hand over, will not deliver, not lift, won't continue, will
        not continue, refuses to work, refused to work, refuse to work, hold the delivery, holding the
        delivery, withhold the code, no delivery, won't hand over, not push, won't push, not submit, stopped
        answering until, stopped working until, stopped work until, strike
        """,
        fr="""
        arreter:v, cesser:v, quitter:v, suspendre, suspends, suspend, abandonner:v, je ne commence pas, ne
        commence pas, ne commencerai pas, ne livre pas, ne travaille plus, bloque tout, supprimer:v, ne
        livrerai pas, ne continue pas, ne continuerai pas, partir, demissionner:v, interrompre, interromps,
        ne remettrai pas, ne travaillerai, refuse de travailler, refuse de livrer, ne livrera pas, ne
        livrera rien, ne livrerai rien, ne livre rien, ne remettra rien, ne remet rien, ne continuera pas,
        arrete tout, retient la livraison, retient le code, cesse le travail, arrete de travailler, arret de
        travail
        """,
    ),
    act(
        "need_verb",
        en="need:v, necessary, required, useful",
        fr="besoin, necessaire, requis, utile",
    ),
    act(
        "ask_us",
        en="""
        asked to, when asked, asked for, we asked, asked him, asked her, asked them, invited to, request:v,
        requested, asked the, we proposed, proposed, propose:v, suggested, offered, invite:v, requested to, told
        to, asked, request to, our request, if i could see, as soon as, when i, when we, every time we, each
        time we, whenever we, prompted to, the moment we, the minute we, the moment i, the minute i, the day we,
        the second we, once we, comes up, came up, is mentioned, was mentioned, is raised, was raised, we bring
        up, we brought up, at the mention, at the word, at the idea, we mention, we mentioned, we raise, we
        raised, invited him, invited her, pressed, pressed for, pressing him, no matter how we, however often
        we, when the moment comes, when it is time, when it's time, on being asked, upon being asked
        """,
        fr="""
        on lui a demande, demande de, demande d', invite a, invitee a, nous avons demande, a notre demande, on
        lui demande, on a demande, on a propose, demande, propose, proposee, proposons, demandons, prie de,
        priee de, quand on, lorsqu'on, chaque fois qu'on, des qu'on, invitation:n, on propose, on demande, lui
        demander, des qu'il est question, des qu'il s'agit, des qu'on parle, quand vient le moment, quand il
        s'agit, quand il est question, au moment de, sitot qu'on, a la seule idee, a l'idee de, a la mention, on
        a eu beau, on lui offre, on lui propose, on l'invite, nous l'invitons, nous lui demandons, invitee,
        invite, offert, a offert, nous avons offert, nous avons propose, on a insiste, quand on insiste, meme
        quand on insiste, y a offert, on y a offert, on y a demande, on y demande
        """,
    ),
    act(
        "yes_answer",
        en="yes, sure, of course, certainly, absolutely",
        fr="oui, bien sur, certainement, absolument",
    ),
    act(
        "tell",
        en="tell:v, say:v, state:v, claim:v, mention:v, explain:v, write:v",
        fr="""
        dire:v, affirmer:v, mentionner:v, indiquer:v, declarer:v, ecrire:v, pretendre, pretend, pretendait
        """,
    ),
    act(
        "discard",
        en="""
        discard:v, throw away, void the, disregard:v, forget, scrap, ignore, stop using, cancel, not the old, no
        longer use, old one, previous one, is wrong now, cancelled, canceled, voided, revoked, drop:v the old,
        forget the previous, forget the last, forget the one, never mind the, ignore the one, scratch the, scrap
        the, strike the
        """,
        fr="""
        jetez, detruisez, oubliez, oublier, laissez tomber, ne tenez pas compte, ne tenez plus compte, annulez,
        n'utilisez plus, ne plus utiliser, l'ancien, l'ancienne, remplacez, plutot celui, plutot celle, ignorez,
        annule:a, revoque:a, biffe:a, biffez, oubliez celui, oubliez celle, laissez faire, ne prenez plus,
        n'envoyez plus, effacez
        """,
    ),
    act(
        "reluctant",
        en="""
        do i have to, do we have to, do i need to, do we need to, is it necessary, really necessary, really
        required, is it required, really needed, is it needed, why is it needed, why do you need, why do i need,
        must i, is it mandatory, mandatory, what for, is that necessary, is this necessary, is there a way
        around, can we skip, can i skip, could we skip, could i skip, hate being on video, hate being on camera,
        hates being on video, hates being on camera, hate video calls, hates video calls, hate doing video,
        can't stand video, can't stand being on
        """,
        fr="""
        est ce necessaire, vraiment necessaire, est ce obligatoire, vraiment obligatoire, vraiment besoin, suis
        je oblige, dois je vraiment, doit on vraiment, pourquoi faut il, pourquoi avez vous besoin, peut on
        sauter, peut on eviter, est ce que je dois, faut il vraiment, est on obliges, a quoi bon, pourquoi c'est
        necessaire, oblige de, qu'on est obliges de, qu'on est oblige de, est on oblige de, est on obliges de,
        suis je oblige de, suis je obligee de, on est tu oblige de, on est tu obliges de, c'est tu obligatoire,
        faut tu vraiment, faut tu absolument, est ce que je dois vraiment, est ce que je dois absolument, est ce
        que je suis oblige, est ce que je suis obligee, hais la video, hais ca la video, deteste la video,
        deteste etre a la camera, deteste etre filme, hais etre filme, hais etre filmee, hais la camera, deteste
        la camera
        """,
    ),
    act(
        "be_seen",
        en="""
        show:v his face, show:v her face, show:v my face, show:v himself, show:v herself, see:v his face, see:v
        her face, saw him, saw her, seen him, seen her, see him, see her, be seen, being seen, see me, see my
        face, see his face, see her face, seeing my face, show myself, show himself, show herself, show
        themselves, show my face, show his face, show her face, showing my face, showing his face, showing her
        face, showing myself, appear on screen, appear on camera, be on camera, being on camera, be on video,
        being on video, going on camera, go on camera, go on video, on display, being filmed, be filmed, showing
        up on screen, being recorded on video, let us see him, let us see her, my appearance, face to face call,
        to see him, to see her, see each other, to show himself, to show herself, show himself live, show
        herself live, seeing him, seeing her, seeing his face, seeing her face, put a face, a look at him, a
        look at her, look at his face, look at her face, appear live, be visible, being visible, be looked at,
        filmed, filming my face, film my face, on film, my face on, show your face, showing up live, faces
        visible, be watched, being watched, watch me, look at me, appearing live, appear in person on screen,
        show up live
        """,
        fr="""
        se voir, montrer:v son visage, montrer:v mon visage, voir son visage, vu son visage, montrer:v sa
        figure, l'avons vu, l'a vu, l'a vue, etre vu, etre vue, me montrer, me voir, me faire voir, se montrer,
        montrer son visage, montrer mon visage, voir mon visage, apparaitre a l'ecran, etre filme, etre filmee,
        me filmer, se filmer, passer a la camera, a l'ecran, etre a la camera, se faire voir, me presenter a la
        camera, le voir, la voir, filmer mon visage, filmer:v son visage, montrer sa face, voir sa face, se
        laisser voir, etre visible, me filme, se filme, qu'on le voie, qu'on la voie, qu'on me voie, qu'on me
        filme, voir a quoi il, voir a quoi elle, se voir en direct, me montrer en, se montrer en, paraitre a
        l'ecran, me voir en, mon visage, mettre un visage, apercevoir, dans l'objectif, etre regarde, montrer la
        face, montrer le visage
        """,
    ),
    act(
        "once_paid",
        en="""
        once the funds, once the money, once i am paid, once i'm paid, once paid, once he is paid, once she is
        paid, once payment, after payment, after i am paid, as soon as payment, as soon as i am paid, when the
        money arrives, when i get paid, until i am paid, until paid, until payment, until the money, until he is
        paid, until she is paid, until he gets, until i get, unless i am paid, unless paid, unless he is paid,
        unless we pay, not before payment, without payment, until we pay, until we wire, until you pay, unless
        you pay, if not paid, if i am not paid, if you don't pay, if you do not pay, until he receives, until
        she receives, until i receive, until she gets, until the deposit, until we paid, until the advance,
        until his invoice, before he is paid, before she is paid, unless she is paid, without a deposit, without
        an advance, without being paid, unless i'm paid, no pay no work, when it's paid, when it is paid, when
        i'm paid, when i am paid, when paid, once it's paid, once it is paid, when he's paid, when he is paid,
        when she is paid, as soon as it's paid, only if paid, paid first then, after you pay, after i'm paid,
        when you pay, once you pay, once you've paid, when you've paid, if you pay first
        """,
        fr="""
        une fois paye, une fois payee, une fois l'argent, une fois le paiement, apres paiement, apres le
        paiement, des que l'argent, des que le paiement, des que je suis paye, des reception du paiement, tant
        que je ne suis pas paye, tant qu'il n'est pas paye, tant que l'argent, tant que le paiement, tant qu'on
        ne, avant d'etre paye, sans etre paye, si je ne suis pas paye, si vous ne payez pas, quand je serai
        paye, lorsque je serai paye, a moins d'etre paye, seulement apres avoir recu, sans paiement, tant
        qu'elle n'est pas payee, tant qu'on ne paie pas, tant que vous ne payez pas, avant d'etre payee, avant
        de recevoir, avant d'avoir recu, sans etre payee, sans avance, sans acompte, sans depot, jusqu'a ce
        qu'on paie, jusqu'au paiement, jusqu'a reception, quand c'est paye, quand je suis paye, quand je suis
        payee, quand il est paye, quand elle est payee, une fois que c'est paye, une fois que je suis paye, des
        que c'est paye, lorsque c'est paye, quand vous payez, quand vous aurez paye, une fois que vous payez,
        apres que vous ayez paye, si vous payez d'abord
        """,
    ),
    act(
        "skip_checks",
        en="""
        skip the checks, skip the screening, skip the interview, skip the interviews, skip the process, skip
        the background check, skip the references, skip the tests, skip the formalities
        """,
        fr="""
        sauter les verifications, sauter les entrevues, sauter l'entrevue, sauter les etapes, passer
        par-dessus, eviter les entrevues
        """,
    ),
    act(
        "start_work",
        en="""
        start:v, begin:v, deliver:v, hand:v over, release:v, continue:v, work:v, send:v the code, push:v,
        finish:v, share:v, log:v in, go on
        """,
        fr="""
        commencer:v, debuter:v, livrer:v, remettre, remets, continuer:v, travailler:v, poursuivre, finir:v,
        envoyer:v, donner:v
        """,
    ),
    act(
        "between_sessions",
        en="""
        between the, between interviews, between rounds, between calls, from one interview to, from one call to,
        from one round to, since the first, since the last, since last, from the first call, from the first
        interview, from the first, from last time, than the first, than last time, than last week, than before,
        compared to, compared with, from the last, from the previous, from before, from week to week, than on
        the phone, from monday, from one email to, from one message to, from one meeting to, from email to email
        """,
        fr="""
        entre les, entre la premiere, entre le premier, d'une entrevue a l'autre, d'un appel a l'autre, d'un
        entretien a l'autre, par rapport a, depuis la premiere, depuis le premier, que la premiere, que la
        derniere, que le premier, qu'a la premiere, qu'au premier, qu'au telephone, qu'avant, que lors, de
        celle, de celui, la fois precedente, que precedemment, d'un courriel a l'autre, d'un message a l'autre,
        d'une rencontre a l'autre, d'une fois a l'autre
        """,
    ),
    act(
        "hung_up",
        en="hang:v up, hung up, ended the call, cut the call",
        fr="raccrocher:v, a raccroche, met fin a l'appel",
    ),
    act(
        "never_seen",
        en="""
        never saw him, never saw her, never once saw, never seen his face, never seen her face, only heard,
        heard but never seen, yet to see, have yet to see, yet to appear, has yet to appear, yet to set eyes,
        never set eyes, never laid eyes, not seen his face, not seen her face, never saw his face, never saw her
        face, never actually seen, no idea what he looks like, no idea what she looks like, still faceless,
        remains faceless, never showed his face, never showed her face, face was never, face never shown, has
        not shown his face, has not shown her face, haven't seen his face, haven't seen her face, have not seen
        his face, have not seen her face, never showed her, never showed himself, no clue what he looks like, no
        clue what she looks like, still don't know what he looks like, still don't know what she looks like,
        couldn't tell you what he looks like, couldn't tell you what she looks like, never got to see his face,
        never got to see her face
        """,
        fr="""
        seulement entendu, seulement entendue, jamais vu son visage, jamais vu a l'ecran, entendu mais jamais
        vu, jamais vu sa face, jamais vu de visage, jamais vu a quoi, jamais vu en image, jamais montre son
        visage, toujours pas vu sa face, toujours pas vu son visage, encore jamais vu sa face, on lui a jamais
        vu la face, jamais vu la face, jamais moyen de lui voir la face, jamais moyen de lui voir le visage, pas
        moyen de lui voir la face, pas moyen de voir sa face, pas moyen de voir son visage, jamais moyen de voir
        sa face, jamais moyen de voir son visage, pas moyen de le voir, pas moyen de la voir, jamais moyen de le
        voir, jamais moyen de la voir, on l'a jamais vu, on l'a jamais vue, on l'a toujours pas vu, on l'a
        toujours pas vue
        """,
    ),
    act(
        "prefer",
        en="""
        prefer:v, favour:v, favor:v, would rather, 'd rather, rather have, like:v better, id rather, id prefer
        """,
        fr="preferer:v, prefere, preferes, preferent, aimer:v mieux, privilegier:v",
    ),
    act(
        "believes",
        en="""
        think:v, believe:v, assume:v, imagine:v, figured, reckon:v, is convinced, was convinced, swears, swore,
        under the impression, insist:v that, place:v, put:v it
        """,
        fr="""
        croire:v, croit, croyait, penser:v, s'imaginer, s'imagine, s'imaginait, supposer:v, persuade:a,
        convaincu:a, jure, jurait, situer:v, placer:v
        """,
    ),
    thing(
        "proposes_time",
        en="""
        pm works, am works, pm is fine, am is fine, pm would work, pm suits, is fine for me, would suit, suit
        you, suits you, does wednesday, does thursday, does friday, does monday, does tuesday, would wednesday,
        would thursday, would friday, would monday, would tuesday, would next week, how about monday, how about
        tuesday, how about wednesday, how about thursday, how about friday, i can do monday, i can do tuesday, i
        can do wednesday, i can do thursday, i can do friday, i could do, i can come, i can make it, could we
        move, can we move, move it to, another day works, any other day, any other time, other day this week,
        later that day, later in the week, later this week, early next week, next week works, next week instead,
        i am free, i'm free, i am available, i'm available, jury duty, exam that day, with camera is fine, with
        video is fine
        """,
        fr="""
        conviendrait il, vous conviendrait, vous irait, je suis libre, je suis disponible, je suis dispo, est ce
        que lundi, est ce que mardi, est ce que mercredi, est ce que jeudi, est ce que vendredi, lundi vous,
        mardi vous, mercredi vous, jeudi vous, vendredi vous, plutot lundi, plutot mardi, plutot mercredi,
        plutot jeudi, plutot vendredi, on peut deplacer, peut on deplacer, pouvons nous deplacer, un autre jour,
        une autre journee, n'importe quel autre jour, plus tard cette semaine, la semaine prochaine plutot, je
        peux lundi, je peux mardi, je peux mercredi, je peux jeudi, je peux vendredi, fonctionne mieux, me va
        mieux, examen ce jour la, juree, tribunal
        """,
    ),
    act(
        "and_to",
        en="""
        and to, or to, nor to, and then to, then to, as well as to, also to, likewise to, or even to
        """,
        fr="""
        et de, puis de, ou de, ni de, et meme de, ou meme de, ainsi que de, et aussi de, puis d', et d', ou d',
        ni d'
        """,
    ),
    act(
        "walk_away",
        en="""
        count me out, find someone else, find somebody else, look for someone else, look elsewhere, i'll pass, i
        will pass, i'd pass, i would pass, i'm not your, i am not your, then no, i'm out, i am out, answer is
        no, answer's no, forget about me, forget it, i'd rather not apply, i withdraw, i'll withdraw, i am
        withdrawing, withdraw my application, i quit, i'd quit, i'd resign, i resign, i'm gone, i am gone, we're
        done, we are done, deal breaker, dealbreaker, that's a dealbreaker, no deal, do without me, not
        interested then, i'm not interested, i am not interested, would withdraw, withdraw, withdraws, drop out,
        drops out, would drop out, pull out, pulls out, bow out, bows out, walks away, walk away, would walk
        """,
        fr="""
        trouvez quelqu'un d'autre, trouvez un autre, trouvez vous quelqu'un, cherchez ailleurs, cherchez
        quelqu'un d'autre, oubliez moi, ne comptez pas sur moi, comptez pas sur moi, comptez sans moi, sans moi,
        ce sera non, ca sera non, ca va etre non, je passe mon tour, je passe, je me retire, je retire ma
        candidature, je demissionne, je m'en vais, ca ne m'interesse pas, ca m'interesse pas, c'est non, la
        reponse est non, pas d'entente, je decline, ca s'arrete la, on arrete la, se retirerait, se retire, se
        desiste, se desisterait, abandonne
        """,
    ),
    thing(
        "meet_in_person",
        en="""
        meet in person, meeting in person, meet us in person, met in person, meet face to face, meeting face to face, see us in
        person, see each other in person, in-person meeting, in-person interview, in-person visit, face-to-face meeting, face
        to face meeting, in-person check, in-person id check, in-person verification, in-person appointment
        """,
        fr="""
        se voir en personne, se rencontrer en personne, rencontre en personne, rencontrer en personne, nous voir en personne,
        nous rencontrer en personne, rencontre en presentiel, entrevue en personne, entrevue en presentiel, visite en
        personne, verification en personne
        """,
        implies=("onsite",),
    ),
    act(
        "collects",
        en="collect:v, pick:v up, fetch:v, come:v for, come:v and get, come:v get",
        fr="ramasser:v, recuperer:v, passer:v prendre, venir chercher, vient chercher, aller chercher, chercher:v",
    ),
)
