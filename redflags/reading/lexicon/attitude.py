"""What people do with a thing: want, offer, accept, refuse, avoid, put off, manage, fail, change, send, show."""

from redflags.reading.lexicon.entry import Concept, act

CONCEPTS: tuple[Concept, ...] = (
    act(
        "want",
        en="""
        want:v, wants to, wish:v, prefer:v, ask:v, ask:v for, request:v, insist:v, demand:v, need:v,
        require:v, hope:v, would like, 'd like, i'd like, would rather, 'd rather, could you, can you, could
        we, can we, would you, may i, can i, could i, is it possible, is it ok, would it be possible, is it
        okay, possible to, please, pls, plz, kindly, propose:v, suggest:v, expect:v, looking for, look:v
        for, favour:v, favor:v, push:v for, push:v to, press:v for, keen to, asked whether, asked if, would
        be better, is better, is easier, easier for me, works better, best for me, only take:v, inquire:v,
        enquire:v, wondering, beg:v, urge:v, go with, happy with, can accept, i accept, let us, let's, lets,
        adamant, must be, has to be, should be, better if, interested in, any chance, how about, desire:v,
        opt:v for, choose:v, set on, gotta, wanna, would appreciate, feel free
        """,
        fr="""
        vouloir:v, souhaiter:v, preferer:v, prefere, preferes, preferent, demander:v, exiger:v, insister:v,
        reclamer:v, desirer:v, aimerais, aimerait, aimeraient, proposer:v, suggerer:v, suggere, pouvez vous,
        pourriez vous, peut on, pourrait on, est ce possible, est il possible, serait il possible, possible
        de, possible d', merci de, s'il vous plait, svp, s'il te plait, stp, veuillez, je voudrais, tenir:v
        a, favoriser:v, privilegier:v, avoir:v besoin, j'ai besoin, a besoin, mieux pour moi, plus simple,
        plus facile, plus pratique, ca m'arrange, m'arrangerait, opter:v, espérer:v, je peux, on peut,
        serait mieux, pressant, supplier:v, faudrait, il faut, me faut, voulons, puis je, pourrais je,
        choisir:v, y a t il moyen, a t il moyen
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
        reluctant, balk:v, baulk:v, resist:v, opt:v out, not willing, not comfortable, uncomfortable, not
        keen, not able, not prepared, not ready, not interested, not possible, not an option, out of the
        question, impossible, impossible for me, not necessary, unnecessary, not needed, no need, not
        required, no need for, refusal:n, fail:v to, hesitate:v, hesitation, is against, am against, are
        against, was against, would not, wouldn't, wouldnt, will not, won't, wont, do not want, doesn't
        want, don't want, did not want, didn't want, does not want, dont want, does not wish, do not wish,
        do not do, don't do, dont do, doesn't do, does not do, would rather not, rather not, 'd rather not,
        prefer:v not, prefer:v no, cannot, can't, cant, can not, could not, couldn't, unable to, not going
        to, not gonna, never, never wants, ignore:v, disregard:v, dismiss:v, not allow:v, not available for,
        no way, withhold:v, withheld, oppose:v, opposed, hostile to, say:v that he could not, shy away,
        never agreed, not agree, never accepted, would never, will never, ask:v not to, ask:v to skip,
        skip:v, without agreeing, not up for, dislike:v, hate:v, allergic to
        """,
        fr="""
        non merci, jamais de la vie, refuser:v, refus, decliner:v, rejeter:v, dire:v non, s'opposer,
        s'oppose, oppose, rechigner:v, reticent:a, pas pret:a, pas a l'aise, mal a l'aise, pas possible,
        impossible, impossible pour moi, impossible de, pas question, hors de question, pas necessaire,
        inutile, pas besoin, pas envie, ne veut pas, ne voulait pas, n'a pas voulu, veut pas, ne souhaite
        pas, ne desire pas, ne fais pas de, ne fais pas d', fais pas de, ne fait pas de, fait pas de, ne
        peux pas, ne peut pas, peux pas, peut pas, ne pouvait pas, n'a pas pu, ne pourrai pas, ne pourra
        pas, ne pourrais pas, ne pas, prefere ne pas, prefere pas, preferer ne pas, aimerais mieux ne pas,
        jamais voulu, jamais accepte, jamais de, jamais d', jamais au, jamais a la, jamais en, contre, ne
        tient pas a, ecarter:v, pas disponible pour, pas capable de, pas interesse:a, ne sera pas possible,
        n'est pas possible, n'a jamais voulu, n'a jamais accepte, ne compte pas, ne consent, n'accepte pas,
        incapable de, ne vais pas, ne va pas, ne viendrai pas, ne viendra pas, ne se presentera pas,
        deteste, detester:v, omettre, ne fera pas
        """,
    ),
    act(
        "avoid",
        en="""
        back:v out, backed out, backing out, bail:v out, pull:v out, avoid:v, dodge:v, evade:v, evasive,
        sidestep:v, duck:v, skip:v, get:v out of, wriggle:v out, find:v excuses, find:v an excuse, finds a
        reason, finds reasons, find:v a reason, steer:v away, change:v the subject, changes the topic,
        make:v excuses, made an excuse, deflect:v, ghost:v, stall:v, always has a reason
        """,
        fr="""
        se desister, s'est desiste, s'est desistee, eviter:v, esquiver:v, contourner:v, se defiler, se
        defile, s'est defile, s'est defilee, fuir:v, eluder:v, change de sujet, changer de sujet, trouve des
        excuses, trouver des excuses, trouve une excuse, trouve toujours une excuse, invente des excuses, se
        derober, se derobe, s'est derobe
        """,
    ),
    act(
        "excuse",
        en="""
        excuse:n, pretext:n, something comes up, something always comes up, something came up, reason:n,
        alleging, claiming, pretend:v, suddenly, all of a sudden, family emergency, fell ill, got sick, is
        sick, sick aunt, sick mother, power cut
        """,
        fr="""
        excuse:n, pretexte:n, empechement:n, raison:n, pretexter:v, pretexte, pretextant, allegue, invoque,
        invoquer:v, soudain, soudainement, tout a coup, urgence familiale, tombe malade, comme par hasard
        """,
    ),
    act(
        "postpone",
        en="""
        postpone:v, reschedule:v, put:v off, delay:v, push:v back, move:v, cancel:v, call:v off, defer:v,
        bump:v, shift:v, last minute cancellation, cancellation:n, postponement:n, no show:n, rebook:v
        """,
        fr="""
        reporter:v, remettre, remis, remise, repousser:v, decaler:v, annuler:v, deplacer:v, reportee,
        annulation:n, report:n, se desister, se desiste, s'est desiste, decommander:v, reporte
        """,
    ),
    act(
        "miss",
        en="""
        miss:v, no show:n, never showed, never showed up, did not show, didn't show, did not show up, didn't
        show up, never joined, did not join, didn't join, never turned up, did not turn up, didn't turn up,
        never connected, did not attend, didn't attend, absent, never appeared, failed to appear, failed to
        show, failed to join, did not appear, didn't appear, never came, did not come, didn't come, never
        attended, stood us up
        """,
        fr="""
        manquer:v, rater:v, absent:a, ne s'est pas presente, ne s'est pas presentee, ne s'est jamais
        presente, ne s'est jamais presentee, jamais presente, jamais presentee, ne s'est pas connecte, ne
        s'est pas connectee, jamais connecte, n'est pas venu, n'est pas venue, jamais venu, jamais venue,
        n'est jamais venu, n'est jamais venue, brille par son absence, fait faux bond, pose un lapin, jamais
        apparu, n'a jamais rejoint, n'a pas rejoint, ne vient jamais, ne se presente pas, ne se presente
        jamais, ne se connecte jamais
        """,
    ),
    act(
        "leave",
        en="""
        hang:v up, leave:v, drop:v off, disconnect:v, quit:v, end:v the call, ended the meeting, log:v off,
        disappear:v, vanish:v, dropped the call, left the call, cut the call, was gone, walk:v out, ghosted,
        exit:v, close:v the call, bail:v, cut:v the connection
        """,
        fr="""
        raccrocher:v, quitter:v, couper la communication, a coupe, coupe la, coupe l'appel, disparaitre,
        disparait, a disparu, disparu, disparue, se deconnecter, s'est deconnecte, s'est deconnectee, se
        deconnecte, a mis fin, parti:a, mettre:v fin, fermer:v l'appel
        """,
    ),
    act(
        "agree",
        en="""
        agree:v, comply:v, complied, oblige:v, obliged, accept:v, consent:v, cooperate:v, did so, did it,
        went along, did as asked, on request, upon request, when asked, as soon as asked, as asked, when
        requested, at our request, at once, on the first try, on first request, first time
        """,
        fr="""
        accepter:v, obtempere, s'executer, s'est execute, s'est executee, consentir:v, collaborer:v, sur
        demande, a notre demande, a la demande, des qu'on le lui a demande, quand on le lui a demande, du
        premier coup, l'a fait, tout de suite, immediatement
        """,
    ),
    act(
        "resolved",
        en="""
        came off, came back, came back on, come:v back, back on, back in, rejoin:v, reconnect:v, fix:v,
        sort:v, sorted out, resolve:v, solve:v, then worked, works now, working now, worked again, works
        fine, worked fine, work:v fine, working fine, worked well, works well, work:v well, worked
        perfectly, worked throughout, turned it on, turned it off, turned on his, turned on her, switched it
        off, switched it on, switched to his phone, switched to her phone, switched to phone, phone camera,
        back on his phone, back on her phone, by phone in, was back, joined from his phone, joined from her
        phone, from another device, borrowed a, borrow:v, after a reboot, after a restart, restart:v,
        reboot:v, after an update, until i updated, after updating, cleared up, clear:v up, went away,
        disappeared after, camera stayed on, video stayed on, camera on, with camera, is fine, was fine,
        went fine, went smoothly, went well, all good, all clear, in the end, eventually did, afterwards,
        fine after, ordered a new, new one arrives, tomorrow, bought a, replacement, another time, another
        day, another slot, instead on, on friday, on monday, on tuesday, on wednesday, on thursday, next
        week, later that day, same day, within minutes, minutes later, in five minutes, in ten minutes, give
        me, removed it, dropped it, removed when, good quality, crystal clear, perfectly, succeeded, second
        attempt, second try, works on my phone
        """,
        fr="""
        reconnecter:v, se reconnecter, s'est reconnecte, s'est reconnectee, revenu:a, est revenue, est
        revenu, regler:v, regle, reparer:v, resolu:a, resoudre:v, fonctionne maintenant, marche maintenant,
        a fonctionne, a bien fonctionne, fonctionne bien, fonctionnait bien, fonctionnait, marche bien,
        marchait bien, sans coupure, depuis son telephone, avec son telephone, sur son telephone, par
        telephone en, a rejoint, rejoint par, apres un redemarrage, redemarrer:v, apres la mise a jour,
        finalement, est retabli, retabli:a, retablie, tout s'est bien passe, s'est bien passe, s'est bien
        passee, s'est bien deroule, camera allumee, camera ouverte, camera activee, avec camera,
        emprunter:v, une autre camera, remplacer:v, cinq minutes plus tard, dix minutes plus tard, minutes
        plus tard, le lendemain, demain, a la place vendredi, un autre moment, une autre heure, lundi,
        mardi, mercredi, jeudi, vendredi, la semaine prochaine, plus tard, en a commande, nouvelle webcam, a
        retire, enleve, l'a retire, l'a enleve, a desactive, retire des que, desactive des que,
        parfaitement, impeccable, va bien, convient
        """,
    ),
    act(
        "able",
        en="can, could, able, able to, manage:v, succeed:v",
        fr="pouvoir:v, capable:a, reussir:v, parvenir:v, parvient, arriver:v a, arrive a, savoir:v",
    ),
    act(
        "unable",
        en="""
        thought his city, thought her city, thinks his city, thinks her city, knows nothing, knew nothing,
        unable, incapable, struggle:v, struggling, fail:v, failed to, cannot, can't, couldn't, could not,
        cant, couldnt, has trouble, had trouble, had difficulty, has difficulty, at a loss, stumble:v,
        stumped, lost when, floundered, no idea, had no idea, clueless, drew a blank, blank, not able, had
        no answer, no answer, did not know, didn't know, does not know, doesn't know, did not recognise, did
        not recognize, hesitated, went silent, fell silent, got stuck, stuck, confused, mixed up, wrong,
        evasive, vague, never heard of, not familiar, unfamiliar, could hardly, could barely, kept silent,
        avoided, dodged, was lost, unaware, unaware of, had not heard, hadn't heard, has not heard, never
        heard, news to him, news to her, drew blanks, could not place, couldn't place, no clue, not a clue,
        placed it on, placed it in, put it in, thought it was in, thinks it is in, mixed it up with,
        confused it with
        """,
        fr="""
        pensait que sa ville, croyait que sa ville, ne sait rien, ne connait rien, ne savait rien,
        incapable:a, echouer:v, peiner:v, n'a pas su, ne savait pas, n'a pas pu, ne sait pas, ne pouvait
        pas, ne peut pas, pas capable, impossible de, du mal a, de la difficulte a, aucune idee, n'avait
        aucune idee, seche, perdu:a, bloque, hesite, hesiter:v, ne connait pas, ne connaissait pas, connait
        pas, ignore, ignorait, se trompe, s'est trompe, s'est trompee, confond, jamais entendu parler, reste
        vague, vague:a, evasif:a, reste muet, silence, n'arrive pas, n'arrivait pas, n'a pas reussi, ne
        reussit pas, aucune reponse, sans reponse, est reste sans, incapables, muet, muette, pas au courant,
        n'etait pas au courant, n'avait pas entendu, ne savait meme pas, aucune notion, aucun souvenir
        """,
    ),
    act(
        "change",
        en="""
        change:v, switch:v, update:v, modify:v, modification:n, replace:v, redirect:v, reroute:v, amend:v,
        alter:v, edit:v, swap:v, move:v, new, changed again, differs from before, revise:v, divert:v, put:v
        on, change:n, switchover
        """,
        fr="""
        changer:v, changement:n, modifier:v, modification:n, remplacer:v, mettre:v a jour, mise a jour,
        rediriger:v, devier:v, basculer:v, nouveau:n, nouvelle:n, nouvel, substituer:v, change, transferer:v
        """,
    ),
    act(
        "send",
        en="""
        send:v, ship:v, deliver:v, forward:v, mail:v, courier:v, post:v, dispatch:v, drop:v, delivery,
        shipping, shipment:n, deliveries, shipped, sent, go, goes, went, arrive:v, collect:v, pick:v up,
        pickup, send it, redirect:v, reroute:v, divert:v, leave:v, receive:v, address:v to, drop:v off
        """,
        fr="""
        envoyer:v, expedier:v, livrer:v, livraison:n, expedition:n, acheminer:v, faire:v livrer, faire:v
        suivre, poster:v, deposer:v, ramasser:v, cueillette, reacheminer:v, rediriger:v, devier:v,
        recevoir:v, laisser:v, remettre
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
        over, confirm:v, put:v up, place:v
        """,
        fr="""
        montrer:v, presenter:v, produire, fournir:v, tenir:v, soumettre:v, envoyer:v, apporter:v, donner:v,
        exhiber:v, verifier:v, presenter, mettre:v, placer:v, reveler:v, transmettre, faire voir, afficher:v
        """,
    ),
    act(
        "turn_on",
        en="""
        turn:v on, switch:v on, activate:v, enable:v, start:v, open:v, use:v, put:v on, go on, go:v on,
        come:v on, appear:v on, appear:v, be on, have, show:v, join:v, join:v by, join:v on, join:v with,
        do:v, take:v, attend:v, be seen, show:v up
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
        won't begin, cease:v, won't deliver, not hand over
        """,
        fr="""
        arreter:v, cesser:v, quitter:v, suspendre, suspends, suspend, abandonner:v, je ne commence pas, ne
        commence pas, ne commencerai pas, ne livre pas, ne travaille plus, bloque tout, supprimer:v, ne
        livrerai pas, ne continue pas, ne continuerai pas, partir, demissionner:v, interrompre, interromps,
        ne remettrai pas, ne travaillerai
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
        requested, asked the, we proposed, proposed, propose:v, suggested, offered, invite:v, requested to,
        told to, asked, request to, our request, if i could see, as soon as, when i, when we, every time we,
        each time we, whenever we, prompted to
        """,
        fr="""
        on lui a demande, demande de, demande d', invite a, invitee a, nous avons demande, a notre demande,
        on lui demande, on a demande, on a propose, demande, propose, proposee, proposons, demandons, prie
        de, priee de, quand on, lorsqu'on, chaque fois qu'on, des qu'on, invitation:n, on propose, on
        demande, lui demander
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
        discard:v, throw away, void the, disregard:v, forget, scrap, ignore, stop using, cancel, not the
        old, no longer use, old one, previous one, is wrong now
        """,
        fr="""
        jetez, detruisez, oubliez, oublier, laissez tomber, ne tenez pas compte, ne tenez plus compte,
        annulez, n'utilisez plus, ne plus utiliser, l'ancien, l'ancienne, remplacez, plutot celui, plutot
        celle, ignorez
        """,
    ),
    act(
        "reluctant",
        en="""
        do i have to, do we have to, do i need to, do we need to, is it necessary, really necessary, really
        required, is it required, really needed, is it needed, why is it needed, why do you need, why do i
        need, must i, is it mandatory, mandatory, what for, is that necessary, is this necessary, is there a
        way around, can we skip, can i skip, could we skip, could i skip
        """,
        fr="""
        est ce necessaire, vraiment necessaire, est ce obligatoire, vraiment obligatoire, vraiment besoin,
        suis je oblige, dois je vraiment, doit on vraiment, pourquoi faut il, pourquoi avez vous besoin,
        peut on sauter, peut on eviter, est ce que je dois, faut il vraiment, est on obliges, a quoi bon,
        pourquoi c'est necessaire, oblige de
        """,
    ),
    act(
        "be_seen",
        en="""
        show:v his face, show:v her face, show:v my face, show:v himself, show:v herself, see:v his face,
        see:v her face, saw him, saw her, seen him, seen her, see him, see her, be seen, being seen, see me,
        see my face, see his face, see her face, seeing my face, show myself, show himself, show herself,
        show themselves, show my face, show his face, show her face, showing my face, showing his face,
        showing her face, showing myself, appear on screen, appear on camera, be on camera, being on camera,
        be on video, being on video, going on camera, go on camera, go on video, on display, being filmed,
        be filmed, showing up on screen, being recorded on video, let us see him, let us see her, my
        appearance, face to face call
        """,
        fr="""
        se voir, nous voir, montrer:v son visage, montrer:v mon visage, voir son visage, vu son visage,
        montrer:v sa figure, l'avons vu, l'a vu, l'a vue, etre vu, etre vue, me montrer, me voir, me faire
        voir, se montrer, montrer son visage, montrer mon visage, voir mon visage, apparaitre a l'ecran,
        etre filme, etre filmee, me filmer, se filmer, passer a la camera, a l'ecran, etre a la camera, se
        faire voir, me presenter a la camera, le voir, la voir
        """,
    ),
    act(
        "once_paid",
        en="""
        once the funds, once the money, once i am paid, once i'm paid, once paid, once he is paid, once she
        is paid, once payment, after payment, after i am paid, as soon as payment, as soon as i am paid,
        when the money arrives, when i get paid, until i am paid, until paid, until payment, until the
        money, until he is paid, until she is paid, until he gets, until i get, unless i am paid, unless
        paid, unless he is paid, unless we pay, not before payment, without payment, until we pay, until we
        wire, until you pay, unless you pay, if not paid, if i am not paid, if you don't pay, if you do not
        pay
        """,
        fr="""
        une fois paye, une fois payee, une fois l'argent, une fois le paiement, apres paiement, apres le
        paiement, des que l'argent, des que le paiement, des que je suis paye, des reception du paiement,
        tant que je ne suis pas paye, tant qu'il n'est pas paye, tant que l'argent, tant que le paiement,
        tant qu'on ne, avant d'etre paye, sans etre paye, si je ne suis pas paye, si vous ne payez pas,
        quand je serai paye, lorsque je serai paye, a moins d'etre paye, seulement apres avoir recu, sans
        paiement
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
        between the, between interviews, between rounds, between calls, from one interview to, from one call
        to, from one round to, since the first, since the last, since last, from the first call, from the
        first interview, from the first, from last time, than the first, than last time, than last week,
        than before, compared to, compared with, from the last, from the previous, from before, from week to
        week, than on the phone, from monday
        """,
        fr="""
        entre les, entre la premiere, entre le premier, d'une entrevue a l'autre, d'un appel a l'autre, d'un
        entretien a l'autre, par rapport a, depuis la premiere, depuis le premier, que la premiere, que la
        derniere, que le premier, qu'a la premiere, qu'au premier, qu'au telephone, qu'avant, que lors, de
        celle, de celui, la fois precedente, que precedemment
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
        heard but never seen
        """,
        fr="""
        seulement entendu, seulement entendue, jamais vu son visage, jamais vu a l'ecran, entendu mais
        jamais vu
        """,
    ),
)
