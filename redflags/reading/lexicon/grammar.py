"""Small words: negation, where a clause ends, who acts, how often, and how a thing is connected."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    # Negators. `not` goes with a verb, `no` with a noun; `ne` waits for the second half of a French negation.
    thing(
        "not",
        en="""
        not, don't, doesn't, didn't, won't, wouldn't, can't, cannot, couldn't, isn't, aren't, wasn't,
        weren't, haven't, hasn't, hadn't, shouldn't, mustn't, ain't, dont, doesnt, didnt, wont, wouldnt,
        cant, couldnt, isnt, arent, wasnt, werent, havent, hasnt, hadnt, never, no longer, can not, at no
        time, on no occasion, in no way, no way
        """,
        fr="""
        non, pas, jamais, ne plus, n' plus, guere, nullement, aucunement, point du tout, en aucun cas, sous
        aucun pretexte
        """,
    ),
    thing(
        "ne",
        fr="ne, n'",
    ),
    thing(
        "no",
        en="""
        no, none, nobody, no one, noone, nothing, neither, nor, nowhere, zero, hardly, hardly any, barely, lack
        of, lacks, absence of, lacking, nothing by way of, nothing in the way of, nothing as
        """,
        fr="""
        aucun:a, nul, nulle, rien, ni, nulle part, absence de, absence d', manque de, pas de, pas d', pas un,
        pas une, pas aucun, rien comme, rien en guise de, rien en fait de
        """,
    ),
    thing(
        "without",
        en="without, w/o, minus",
        fr="sans",
    ),
    thing(
        "plus",
        fr="plus, personne",
    ),
    thing(
        "que",
        fr="que, qu'",
    ),
    # Idioms in which a negator says that all is well, or that says nothing is missing.
    act(
        "fine",
        en="""
        no problem:n, no problem at all, no issue:n, no trouble, no difficulty, no difficulties, no objection:n,
        no hesitation, without hesitation, without hesitating, without any hesitation, without a problem,
        without any problem, without problem:n, without issue:n, without any issue:n, without an issue, without
        trouble, without difficulty, not a problem, not an issue, no worries, never a problem, never an issue,
        never any problem, never had a problem, never had an issue, never had any issue, no concern:n, nothing
        unusual, nothing odd, nothing suspicious, nothing strange, nothing wrong, nothing out of the ordinary,
        no red flag:n, no sign:n of, no trace:n of tampering, not at all suspicious, without being asked, no
        discrepancy, no discrepancies, no mismatch, no mismatches, no inconsistency, no inconsistencies, no
        gaps, no difference:n, no complaint:n, no anomaly, no anomalies, no artefact:n, no artifact:n, no
        glitch, no glitches, no distortion:n, no lag, with pleasure, happily, gladly, never came up, did not
        come up, didn't come up, by design, willingly, readily, promptly, immediately when asked, did not mind,
        didn't mind, doesn't mind, does not mind, don't mind, do not mind, not a single issue, not a single
        problem, no objections, no fuss, without fuss, without a fuss, all clean, all clear, came back clean,
        scan clean, is clean, was clean, nothing found, nothing to report, no concerns, without complaint,
        without being prompted, straight out, at the first request, on the first request, without argument,
        can't miss, cannot miss, nothin, nothing weird, nothin weird, had no trouble, not had any trouble, no
        trouble at, sounded natural, looked natural, all natural, spontaneous, unprompted, no bother, don't mind
        at all, in sync, perfectly synced, in perfect sync, unrelated to the job, unrelated to the role,
        unrelated to the position, unrelated to work, unrelated to his work, unrelated to her work, overlap is
        fine, overlap works, good overlap, enough overlap, plenty of overlap, overlap with our, normal overlap,
        nothing else in common, explains the gap, explain the gap, explains the missing, accounts for the gap,
        the gap is his, the gap is her, nothing missing, nothing is missing, nothing was missing,
        nothing to hide, nothing off, nothing to add, was not hard, wasn't hard, was not difficult,
        wasn't difficult, not hard to, not difficult to, no blur, no shimmer, no flicker, no pixelation,
        was never discussed, were never discussed, was not discussed, wasn't discussed, was never
        raised, was never brought up, not in question, not in doubt, never in doubt, never in question,
        no doubt about, no reluctance, without reluctance
        """,
        fr="""
        aucun probleme, sans probleme, sans aucun probleme, pas de probleme, sans difficulte, sans aucune
        difficulte, aucune difficulte, aucune difficulte a, sans hesiter, sans hesitation, aucune hesitation,
        volontiers, sans souci, pas de souci, aucun souci, aucune objection, pas d'objection, rien a signaler,
        rien d'anormal, rien de suspect, rien d'etrange, rien de bizarre, aucune anomalie, aucun ecart, aucune
        incoherence, aucune difference, aucune divergence, aucune contradiction, aucun signe de, aucun signe d',
        aucune trace de retouche, avec plaisir, sans se faire prier, sans accroc, aucun accroc, aucune
        distorsion, aucun artefact, aucune deformation, de bon gre, sans rechigner, spontanement, tout est beau,
        n'a jamais ete question, il n'a pas ete question, jamais ete question, sans reticence, sans incident,
        aucun incident, ca ne le derange pas, ca ne la derange pas, ne le derange pas, ne la derange pas, tout
        est propre, tout est correct, tout est normal, sans se plaindre, sans discuter, du premier coup, des
        qu'on l'a demande, des la premiere demande, rien trouve, rien de particulier, rien a redire, sans aucun
        souci, pas eu de misere, pas de misere, sans misere, n'a pas eu de mal, pas eu de mal, n'a eu aucun mal,
        aucun mal a, rien d'inhabituel, rien de louche, rien de croche, rien ne presse, rien de speciale,
        naturel:a, spontane:a, ne me derange, ne me derange aucunement, ca me derange pas, me derange pas,
        derange aucunement, bien synchronise, bien synchronisee, bien synchronises, en phase avec, sans rapport
        avec le poste, sans lien avec le poste, sans rapport avec l'emploi, sans lien avec l'emploi, sans
        rapport avec le travail, sans lien avec le travail, rien d'autre en commun, explique le trou, expliquent
        le trou, explique l'ecart, explique la pause, rien ne manque, rien ne manquait, il ne manque
        rien, il ne manquait rien, n'a pas hesite a, n'a pas hesite, n'hesite pas a, pas hesite a, pas
        hesite, pas pose probleme, ne pose pas probleme, ne pose aucun probleme, n'a pose aucun
        probleme, pas difficile de, n'etait pas difficile, n'a pas ete difficile, aucun decalage, aucun
        flou, aucun scintillement, aucun retard, n'a jamais ete discute, n'a pas ete discute, n'a jamais
        ete aborde, n'a pas ete aborde, aucun doute sur, aucun doute quant, ne fait pas de doute, ne
        fait aucun doute, aucune reticence, sans aucune reticence
        """,
    ),
    # Where a clause, and with it the reach of a negation, ends.
    thing(
        "contrast",
        en="""
        but, however, yet, although, though, while, whereas, despite, except, still, instead, nevertheless,
        even though, rather
        """,
        fr="""
        mais, cependant, pourtant, toutefois, par contre, alors que, alors qu', tandis que, tandis qu', bien
        que, bien qu', malgre, sauf, neanmoins, sinon, or
        """,
    ),
    thing(
        "because",
        en="""
        because, since, when, whenever, if, unless, until, till, who, which, so, then, where, once, after,
        before, due to, as, bc, cuz, so long as, as long as, provided that, providing
        """,
        fr="""
        parce que, parce qu', car, puisque, puisqu', quand, lorsque, lorsqu', si, s'il, s'ils, a moins, jusqu'a
        ce que, jusqu'a, qui, dont, donc, des que, une fois, apres, avant, a cause, vu que, comme, pour que,
        tant que, tant qu', pourvu que
        """,
    ),
    thing(
        "and",
        en="and, plus",
        fr="et, puis, ensuite, pis, pi",
    ),
    thing(
        "if",
        en="if, in case, should you, assuming",
        fr="si jamais, au cas ou, advenant, si la, si le, si votre, si vous, si ma, si mon, si l'",
    ),
    thing(
        "when_asked",
        en="""
        when, whenever, every time, each time, as soon as, once, after being, after we, when asked
        """,
        fr="""
        quand, lorsque, lorsqu', chaque fois que, chaque fois qu', des que, des qu', apres que, au moment
        de, au moment ou
        """,
    ),
    # Who acts.
    thing(
        "i",
        en="i, my, me, mine, myself, i'm",
        fr="je, j', mon, ma, mes, moi, m', me, mien, mienne",
    ),
    thing(
        "we",
        en="some of the team, the team, we, our, ours, our company, our team, our client",
        fr="l'equipe, nous, notre, nos, on lui a, notre equipe",
    ),
    thing(
        "you",
        en="you, your, u, ur",
        fr="vous, votre, vos, tu, te, toi, ton, ta",
    ),
    thing(
        "candidate",
        en="""
        he, she, they, him, her, his, them, their, candidate:n, applicant:n, contractor:n, employee:n, new
        hire:n, worker:n, developer:n, consultant:n, freelancer:n, interviewee:n, the person, hire:n
        """,
        fr="""
        il, elle, ils, elles, lui, candidat:a, postulant:a, employe:a, pigiste:n, travailleur:n,
        consultant:a, nouvelle recrue, recrue:n, developpeur:n, developpeuse:n, contractuel:a, embauche
        """,
    ),
    # How often.
    act(
        "again",
        en="""
        again, once more, yet again, still, always, every time, each time, repeatedly, constantly, continually,
        continuously, keeps, kept, keep, keeping, every single time, systematically, over and over, time and
        again, several times, many times, multiple times, a number of times, twice, thrice, consistently,
        habitually, invariably, two times, three times, four times, five times, six times, 2 times, 3 times, 4
        times, 5 times, 2x, 3x, 4x, 5x, frequently, often, second time, third time, fourth time, fifth time, 2nd
        time, 3rd time, 4th time, in a row, for the second, for the third, for the fourth, repeated, nth time,
        repetitive, goes by without, this time, every payday, each payday, each pay, every pay, each pay period,
        every pay period, each month, every month, each week, every week, monthly, weekly, every two weeks,
        every other week, once again, on three occasions, on two occasions, on several occasions, since hiring,
        since onboarding, one more, yet another, non-stop, over again, sixth time, four in a row, time after
        time, every attempt, each attempt, without exception, ever since, endlessly, forever, one excuse after
        another, next month, next week again, cv after cv, résumé after résumé, resume after resume, profile
        after profile, name after name, friend after friend, one after another, one after the other, candidate
        after candidate
        """,
        fr="""
        encore, encore une fois, de nouveau, a nouveau, toujours, chaque fois, a chaque fois, a chaque, a
        plusieurs reprises, a maintes reprises, plusieurs fois, deux fois, trois fois, quatre fois, cinq fois,
        six fois, 2 fois, 3 fois, 4 fois, constamment, systematiquement, regulierement, souvent, a repetition,
        deuxieme fois, troisieme fois, quatrieme fois, 2e fois, 3e fois, 4e fois, continuellement, une fois de
        plus, de suite, repete, repetes, repetees, d'affilee, tout le temps, a chaque paie, chaque paie, chaque
        mois, chaque semaine, tous les mois, toutes les semaines, chaque periode, une autre fois, aux deux
        semaines, tous les quinze jours, depuis son embauche, a tout bout de champ, cinquieme, a tous coups, a
        chaque tentative, sans exception, chaque fois qu'on, sixieme fois, cinquieme fois, cv apres cv, profil
        apres profil, candidat apres candidat, nom apres nom, l'un apres l'autre, les uns apres les autres, ami
        apres ami, un apres l'autre
        """,
    ),
    act(
        "many",
        en="""
        several, multiple, many, numerous, two, three, four, five, six, seven, eight, a dozen, a couple of,
        various, both, 2, 3, 4, 5, 6, 7, 8, couple, at least two, at least three, second, third, fourth, fifth,
        2nd, 3rd, 4th, 5th, additional, two other, three other, other, half the, half of the, most of the, most
        of our, dozens of, a handful of, a bunch of, a string of, a stream of, a flood of, nine, ten, eleven,
        twelve, more and more, so many, no fewer than, a whole
        """,
        fr="""
        plusieurs, deux, trois, quatre, cinq, six, sept, huit, une dizaine, divers:a, differents, differentes,
        de nombreux, de nombreuses, nombreux, deuxieme, troisieme, quatrieme, cinquieme, 2e, 3e, 4e, 5e,
        seconde, autres, la moitie des, la plupart des, des dizaines, une poignee, une demi-douzaine,
        demi-douzaine, neuf, dix, onze, douze, quinze, une serie de, une flopee, un paquet de, tout un, de plus
        en plus, toute une
        """,
    ),
    act(
        "all",
        en="""
        all, every, each, everyone, everything, entire, whole, entirely, any, for all our openings, for every
        opening
        """,
        fr="""
        tous, toutes, tout, toute, chaque, entier:a, entierement, chacun:a, les trois, les deux, l'ensemble,
        pour tous les postes, pour tous nos postes, pour toutes les offres
        """,
    ),
    act(
        "only",
        en="""
        only, solely, exclusively, nothing but, anything but, nothing other than, nothing except, anything
        except, just, other than, purely, strictly, everything, alone, full amount, or nothing, nothing
        else, no other way, and only
        """,
        fr="""
        seulement, uniquement, exclusivement, juste, rien d'autre que, autre chose que, pas autrement,
        strictement, autrement que, autre que, rien que, seul, seule, exiger:v, ou rien, rien d'autre, point
        final
        """,
    ),
    act(
        "instead_of",
        en="""
        instead of, rather than, in place of, in lieu of, not by, as opposed to, over a, instead, not to me
        but, not me but, than by video, than on video, than a video call, than video, than on camera, than a
        video
        """,
        fr="""
        au lieu de, au lieu d', au lieu du, plutot que, plutot qu', a la place, a la place de, a la place
        du, plutot, plutot que moi
        """,
    ),
    act(
        "every_excuse",
        en="every, always, another, new, different, some, each",
        fr="toujours, chaque, une autre, encore, nouvelle, autre",
    ),
    thing(
        "to",
        en="to, into, onto, in, at, on, via, through, with, using, by",
        fr="a, au, aux, vers, sur, dans, par, via, chez, avec, en",
    ),
    thing(
        "from",
        en="from, out of",
        fr="de, depuis, d', a partir, a partir de, a partir du, a partir d'",
    ),
    thing(
        "of",
        en="of, 's, in, for, under, to, with",
        fr="de, d', du, des, a, au, en",
    ),
    thing(
        "about",
        en="about, regarding, on, concerning",
        fr="sur, a propos, au sujet, concernant",
    ),
    act(
        "during",
        en="""
        during, throughout, the whole time, the entire, the whole, all through, from start to finish, from
        beginning to end, start to end, while he was, while she was, while he did, while she did
        """,
        fr="""
        pendant, durant, tout au long, du debut a la fin, tout le long, tout l'entretien, pendant qu'il,
        pendant qu'elle
        """,
    ),
    act(
        "not_yet",
        en="""
        not yet, still waiting, awaiting, waiting for, waiting on, pending, to be confirmed, in progress, under
        way, underway, on vacation, on holiday, out of office, on leave, tbd, still to come, scheduled, will be
        confirmed, closed for, takes, business days, on mat leave, on maternity leave, on parental leave, on
        sick leave, on medical leave
        """,
        fr="""
        pas encore, en attente, attend:n, attendons, j'attends, attendre:v, en cours, en vacances, en conge,
        absent du bureau, planifie:a, prevu:a, delai:n, jours ouvrables, fermee pour, ferme pour, en conge de
        maternite, en conge parental, en conge de maladie
        """,
    ),
    act(
        "without_end",
        en="""
        non-stop, non stop, without fail, no end of, without end, won't stop, wouldn't stop, can't stop, cannot
        stop, couldn't stop, doesn't stop, didn't stop, does not stop, did not stop, will not stop, would not
        stop, never stops, never stopped, hasn't stopped, never fails to, never failed to, never quits, won't
        quit, doesn't quit, won't let up, keeps on
        """,
        fr="""
        sans cesse, sans arret, sans relache, sans fin, sans repit, arrete pas de, arrete pas d', n'arrete pas
        de, n'arrete pas d', arretait pas de, arretait pas d', n'arretait pas de, n'arretait pas d', pas arrete
        de, pas arrete d', n'a pas arrete de, arretent pas de, n'arretent pas de, cesse pas de, ne cesse de, ne
        cesse d', ne cesse pas de, n'a cesse de, n'a cesse d', n'a de cesse, lache pas de, manque jamais de
        """,
        implies=("again",),
    ),
    act(
        "one",
        en="one, single, the same",
        fr="une seule, un seul, la meme, le meme",
    ),
    act(
        "both_of_them",
        en="""
        both, both of them, all three, all of them, the two, the three, all four, all five, all six, all seven,
        the four, the five, four of them, three of them, five of them, all of whom, the lot of them, every one
        of them, each of them, between them, among them
        """,
        fr="""
        les deux, les trois, tous les deux, toutes les deux, tous, les quatre, les cinq, tous les trois, tous
        les quatre, toutes les trois, toutes les quatre, tous les cinq, chacun d'eux, chacune d'elles, a eux
        deux, a eux trois, a eux quatre, a elles deux, entre eux
        """,
    ),
    act(
        "here",
        en="""
        here, for us, with us, at our company, at our firm, in our company, in our team, this company
        """,
        fr="ici, chez nous, pour nous, dans notre entreprise, dans notre equipe",
    ),
    act(
        "under",
        en="under, in the name of, set up under, registered under, opened under",
        fr="sous, au nom de, au nom d'",
    ),
    act(
        "when_question",
        en="""
        do i need to, do i have to, should i, when do you, when will, when should, how do i, where do i, where
        should i, download:v, which link, which browser, which app, what time, do you use, will you use, is it
        on zoom, browser, where do i send, where do i submit, where do i enter, where should i send, where can i
        send, how do i submit, how do i send, who do i send
        """,
        fr="""
        dois je, faut il que je, quand dois je, quand faut il, comment faire, ou dois je, telecharger:v, quel
        lien, quel navigateur, quelle application, a quelle heure, navigateur, ou est ce que je depose, ou est
        ce que j'envoie, ou est ce que je dois, ou dois je envoyer, ou dois je deposer, a qui j'envoie, a qui
        est ce que j'envoie, a quelle adresse j'envoie, comment est ce que j'envoie
        """,
    ),
    act(
        "manage",
        en="manage:v, handle:v, take care of, look after, collect:v",
        fr="gerer:v, s'occuper, s'occupe, recuperer:v, encaisser:v",
    ),
    act(
        "we_pay",
        en="""
        we pay, we paid, we invoice, our client pays, we offered, our agency, the staffing agency
        """,
        fr="nous payons, nous versons, notre agence",
    ),
    act(
        "we_offer",
        en="""
        we work, our team is, our office is, our other team, we are in, night shift, on-call, on call, it was us
        who, it was we who, we were the ones who, our own offer, at our suggestion, we offered to pay, we
        proposed
        """,
        fr="""
        nous travaillons, notre equipe est, quart de nuit, de garde, c'est nous qui, c'etait nous qui, a notre
        suggestion, nous avons nous memes, nous lui avons propose, nous lui avons offert, on lui a propose, on
        lui a offert
        """,
    ),
    act(
        "promise_show",
        en="""
        will bring, i'll bring, i will bring, will show, will send, i'll send, happy to show, can show, bring
        it, at the notary, what kind of id, which id, what id, what pieces of id, which pieces of id, what type
        of id, what sort of id, what form of id, do i bring, should i bring, do i need to bring, do i have to
        bring
        """,
        fr="""
        apportera, apporterai, j'apporterai, montrera, montrerai, enverra, enverrai, chez le notaire, quel genre
        de piece, quelle piece, quelles pieces, quel type de piece, quelle sorte de piece, je dois apporter,
        dois je apporter, j'apporte quoi, qu'est ce que j'apporte, que dois je apporter, faut il apporter
        """,
    ),
    act(
        "form",
        en="form, application, file",
        fr="formulaire, dossier, demande",
    ),
    act(
        "easier",
        en="""
        easier, simpler, better, faster, more convenient, preferable, would be best, is best, works
        best, works better, would be better, is better, suits me, suits me better, would suit me, works
        for me, is preferable
        """,
        fr="""
        plus simple, plus facile, mieux, plus rapide, plus pratique, preferable, serait le mieux, est le
        mieux, me convient, me conviendrait, serait ideal, m'arrange, m'arrangerait, serait preferable
        """,
    ),
    act(
        "home",
        en="home, my place, his place, her place, house",
        fr="maison, chez moi, domicile",
    ),
    thing("year", both=", ".join(str(year) for year in range(1985, 2036))),
    act(
        "just_now",
        en="""
        right now, at the moment, this minute, this morning, this afternoon, at that time, at this time, at
        1, at 2, at 3, at 4, at 5, at 9, at 10, at 11, on mondays
        """,
        fr="en ce moment, pour l'instant, pour le moment, cet apres-midi, ce matin, a cette heure",
    ),
    thing(
        "him_or_her",
        en="him, her, them",
        fr="lui, elle",
    ),
    thing(
        "month",
        en="january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, fall, autumn, winter",
        fr="janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre, printemps, ete, automne, hiver",
    ),
    thing(
        "by_mail",
        en="""
        by email, via email, through email, by e-mail, via e-mail, in writing, by text, by chat, on
        telegram, via telegram, on whatsapp, by message, gmail, hotmail, yahoo, outlook.com, free email,
        email is the only, email only
        """,
        fr="""
        par courriel, par message, par texto, par ecrit, sur telegram, sur whatsapp, gmail, hotmail, yahoo,
        courriel seulement
        """,
    ),
    thing(
        "us",
        en="us",
        fr="a nous",
    ),
    act(
        "unsteady",
        en="""
        never stays put, never stay put, never stays the same, never the same, never the same twice, keeps
        moving, keep moving, keeps changing, keep changing, kept changing, always moving, always changing,
        constantly changing, keeps shifting, shifts every, changes every, changes each, changes with every,
        different every, different each, not stable, varies from, varies with, depends on the day, never
        settles, in constant flux, each telling, every telling, with each telling, each version, every version,
        from one version, at every turn
        """,
        fr="""
        ne tient pas en place, ne tient jamais en place, jamais le meme, jamais la meme, jamais les memes,
        change tout le temps, changent tout le temps, change sans cesse, changent sans cesse, change
        constamment, change a chaque, changent a chaque, change chaque, change d'une, changent d'une, varie a
        chaque, varient d'une, varie d'une, varie selon, bouge tout le temps, n'arrete pas de changer,
        n'arretent pas de changer, change au gre, a chaque version, chaque version, a chaque fois differente, a
        chaque recit, d'une version a l'autre
        """,
    ),
    thing(
        "but",
        en="""
        but, yet, however, nevertheless, nonetheless, only to, except that, and still, even so
        """,
        fr="""
        mais, pourtant, toutefois, cependant, par contre, sauf que, neanmoins, n'empeche, or
        """,
    ),
    thing(
        "henceforth",
        en="from now on, as of now, starting now, for now, until now, up to now, by now",
        fr="""
        a partir de maintenant, desormais, jusqu'a maintenant, jusqu'ici, pour l'instant
        """,
    ),
    act(
        "just_learned",
        en="""
        just found out, just learned, just learnt, just discovered, just heard, just noticed, just realised,
        just realized, just saw
        """,
        fr="""
        vient d'apprendre, venons d'apprendre, vient de decouvrir, venons de decouvrir
        """,
        implies=("hidden",),
    ),
    thing(
        "not_the_sort",
        en="""
        not someone who, isn't someone who, wasn't someone who, not somebody who, isn't somebody who, not a
        person who, isn't a person who, not a candidate who, isn't a candidate who, not the type to, not the
        type who, isn't the type to, not the kind to, not the sort to, not one to, isn't one to, nobody who, not
        a case of, not the kind of person who, not the sort of person who
        """,
        fr="""
        pas quelqu'un qui, pas une personne qui, pas un candidat qui, pas une candidate qui, pas du genre a, pas
        le genre a, pas le genre de, pas le style a, pas de ceux qui, pas de celles qui, rien de quelqu'un qui,
        rien d'un candidat qui
        """,
    ),
    thing(
        "for_reasons",
        en="for privacy reasons, for personal reasons, for security reasons, for private reasons, for my own reasons",
        fr="pour des raisons personnelles, pour des raisons de securite, pour des raisons de confidentialite",
    ),
    # Phrases whose words mean nothing of what they mean alone: a negator that denies nothing, a field of study.
    thing(
        "set_phrase",
        en="""
        not only, not just, not merely, no doubt, without a doubt, without doubt, no wonder, no surprise, no
        surprise there, can't wait, couldn't wait, cannot wait, can't hardly wait, not to mention, nothing short
        of, can't help, couldn't help, no matter what, no matter how, no matter when, no matter who, no matter
        which, doesn't matter what, doesn't matter how, doesn't matter when, make no mistake, never mind the,
        computer vision, machine vision, trading bot, discord bot, slack bot, bot that, bot for, id rather, id
        love to, id like to, id prefer, less than everyone, less than everybody, cheaper than everyone, cheaper
        than everybody, than everyone else's, than everybody else's, of everyone else's, of everybody else's,
        push commits, pushed commits, pushes commits, pushing commits, push code, pushed code, pushes code,
        pushing code, for all our openings, for every opening, don't care what we pay, doesn't care what we pay,
        didn't care what we pay, don't care what you pay, couldn't care less what, couldn't care less about the
        pay, couldn't care less about the money, don't care about the money, doesn't care about the money,
        didn't care about the money, don't care about the pay, doesn't care about the pay, didn't care about the
        pay, don't care about salary, doesn't care about salary, all over the place, all over the map, something
        off about, something wrong with, something fishy about, something weird about, something odd about,
        follow-ups, follow ups, back-ups, start-ups, sign-ups, stand-ups, pop-ups, check-ups, set-ups, mock-ups,
        grown-ups, come to terms, come to an agreement, come to think of it, when it comes to, comes to mind
        """,
        fr="""
        pas seulement, non seulement, pas juste, pas uniquement, sans doute, sans aucun doute, nul doute, sans
        parler de, sans compter, pas etonnant, pas surprenant, pas mal, pas pire, comme pas un, pas besoin de
        dire, nom de famille, noms de famille, profil en ligne, profils en ligne, vision par ordinateur, un bot
        de, un bot pour, un bot qui, bot de trading, bot discord, chez un inconnu, chez une inconnue, moins que
        tout le monde, moins cher que tout le monde, que tout le monde demande, pour tous les postes, pour tous
        nos postes, pour toutes les offres, decale de, decalee de, decales de, usine a diplomes, moulin a
        diplomes, a partir de, a partir du, a partir d', repond au nom de, repondait au nom de, en bas de tout
        le monde, celle du bail, sur le bail, au bail
        """,
    ),
    thing(
        "works_here",
        en="""
        works here, working here, worked here, works for us, working for us, works with us, working with us
        """,
        fr="""
        travaille chez nous, travaillait chez nous, travaille ici, travaille pour nous, travaille avec nous, a
        travaille chez nous
        """,
        implies=("worked", "show_up"),
    ),
    act(
        "anything_but",
        en="""
        anything but, anything except, everything but, everything except, except his, except her, except an,
        except a, but not his, but not her
        """,
        fr="""
        tout sauf, n'importe quoi sauf, n'importe quoi d'autre que, tout plutot que, sauf une, sauf sa, sauf
        son, sauf ses, sauf un
        """,
        implies=("only",),
    ),
    thing(
        "one_of_ours",
        en="""
        someone else from our, somebody else from our, someone else on our, another person from our, another
        person on our, someone from our, somebody from our, someone on our, a colleague of ours, one of our own,
        a colleague from our, a colleague joined, our colleague, the technician, our technician, our helpdesk,
        the helpdesk
        """,
        fr="""
        quelqu'un d'autre de notre, quelqu'un d'autre de chez nous, une autre personne de notre, une autre
        personne de chez nous, quelqu'un de notre, quelqu'un de chez nous, un de nos collegues, une de nos
        collegues, une collegue a nous, un collegue a nous, le technicien, notre technicien, la technicienne,
        notre technicienne
        """,
    ),
    thing(
        "left_side",
        en="""
        from the left, on the left, to the left, to his left, to her left, the left side, left side, left hand,
        left ear, left eye, left half
        """,
        fr="""
        a gauche, cote gauche
        """,
    ),
    act(
        "unflinching",
        en="""
        without blinking, without a blink, without batting an eye, without flinching, without a murmur, without
        blinking an eye, without haggling, without a second thought, without thinking twice, without discussion
        """,
        fr="""
        sans broncher, sans sourciller, sans ciller, sans marchander, sans negocier, sans y penser, sans
        discussion, sans meme negocier, sans un battement
        """,
    ),
)
