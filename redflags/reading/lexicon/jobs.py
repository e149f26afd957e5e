"""Jobs besides this one, and whether they were told of."""

from redflags.reading.lexicon.entry import Concept, act, every, thing

CONCEPTS: tuple[Concept, ...] = (
    act(
        "other_job",
        en="""
        rival firm, rival company, rival employer, a rival, other job:n, another job, second job, other jobs,
        other full-time, another full-time, second full-time, two full-time, several full-time, multiple
        full-time, other employer:n, another employer, second employer, concurrent jobs, side job:n, other
        positions, another position, second position, other role, another role, dual employment, overemployed,
        overemployment, double employment, moonlighting, moonlight:v, other payroll, two payrolls, two salaries,
        simultaneous jobs, full time elsewhere, full-time elsewhere, employed elsewhere, works elsewhere,
        working elsewhere, job elsewhere, work elsewhere, other standups, other standup, parallel job, second
        active payroll, another active payroll, other employers, do both jobs, two full-timers, two employments,
        client's private, different employer, different firm today, day job, other day job, full-time post
        elsewhere, full time post elsewhere, position elsewhere, role elsewhere, contract elsewhere, on their
        team too, on someone else's, none of it ours, other work during, other people's work, other gigs, second
        gig, another gig, multiple gigs, two gigs, several gigs, second salary, other salary, another salary,
        two paycheques, two paychecks, two bosses, second client, full-time for another, keeps his old, keeps
        her old, previous employer still, still employed, still employed by, still employed at, still works for,
        still works at, still working for, still working at, still on the payroll, still at his old, never left
        his, never left her, never quit his, never quit her, current full-time role, current role elsewhere,
        undisclosed job, undisclosed work, undisclosed employer, undisclosed position, undisclosed contract,
        second post, other post, hidden post, another post, third job, third employer, two posts, paid
        elsewhere, wage elsewhere, salary elsewhere, paid by another, elsewhere too, someone else's payroll, a
        permanent job at, permanent job, permanent position at, full-time somewhere else, full time somewhere
        else, day job at, works days at, works for a rival, second desk, second employment, other full-timer,
        another full-timer, another permanent, second permanent, other permanent, three full-time, holds down
        two, holds down three, holding down two, two laptops from, three laptops from, second work laptop,
        another company's laptop, another firm's laptop, other company's laptop, another company's stand-up,
        another company's standup, double-dipping, double dipping, double-booked, two masters, three bosses,
        outside job, outside employment, a job on the side, job on the side, still on staff at, still staff at,
        also on staff at, also on the books, also on payroll at, on their payroll too, on another payroll, also
        employed by, also employed at, also works full time, also works full-time, employed full time at,
        employed full-time at, also salaried, also has a job, second ft job, second ft, two ft jobs, has another
        job, have another job, my other job, his other job, her other job, their other job, keeping my other,
        keep my other, keeps his other, keeps her other, my regular job, keep my job, keep my current job, keep
        my full-time, his other boss, his other bosses, his other company, his other firm, his other client, his
        other clients, his other employers, his other team, his other manager, his other managers, his other
        payroll, his other gig, his other contract, his other contracts, her other boss, her other bosses, her
        other company, her other firm, her other client, her other clients, her other employers, her other team,
        her other manager, her other managers, her other payroll, her other gig, her other contract, her other
        contracts, still salaried, still salaried at, double-dip:v, double dips, over-employed, over-employment,
        two-timing, twin jobs, juggling jobs, current job elsewhere, another employer's, another client's,
        another company's
        """,
        fr="""
        entreprise rivale, firme rivale, un rival, autre emploi, un autre emploi, autres emplois, deuxieme
        emploi, second emploi, double emploi, autre employeur, autres employeurs, un autre employeur, autre
        poste, deuxieme poste, emploi ailleurs, travaille ailleurs, travailler ailleurs, temps plein ailleurs,
        cumul, cumule, cumuler:v, cumul d'emplois, emplois simultanes, emploi a temps plein ailleurs, ailleurs a
        temps plein, deux salaires, emploi parallele, employe ailleurs, employee ailleurs, deuxieme job, autre
        job, un autre job, une autre job, d'autres jobs, autre boulot, deuxieme boulot, double paie, deux paies,
        deux patrons, autre patron, deuxieme patron, deuxieme client, poste permanent chez, poste ailleurs,
        contrat ailleurs, emploi cache, emploi non declare, emploi dissimule, travail non declare, encore
        employe, encore employee, encore a l'emploi, encore chez son ancien, toujours employe, toujours
        employee, toujours a l'emploi, n'a jamais quitte son, n'a jamais quitte l'autre, ailleurs a temps,
        employeur non declare, mandats caches, ailleurs en meme temps, emplois a distance, second poste, autre
        poste permanent, poste permanent, emploi permanent, troisieme emploi, troisieme employeur, paye
        ailleurs, payee ailleurs, salaire ailleurs, paie ailleurs, temps plein chez, a temps plein chez, plein
        temps chez, bosse ailleurs, bosser ailleurs, travaillait ailleurs, un autre quart, deuxieme quart, trois
        postes, autre portable d'entreprise, deux portables d'entreprise, portable d'une autre compagnie,
        portable d'une autre entreprise, trois patrons, double salaire, deux temps plein, deux temps pleins, job
        steady, jobs steady, deuxieme boite, un autre patron, a son propre compte chez, encore au service de,
        toujours au service de, reste employe, reste employee, encore en poste, toujours en poste, aussi
        salarie, aussi salariee, aussi employe, aussi employee, egalement salarie, egalement employe, garderais
        mon autre, garde mon autre, garder mon autre, garde mon emploi, garder mon emploi, garder mon poste,
        garde son autre, conserve son autre, conserve son emploi, mon emploi de jour, mon travail regulier, mon
        emploi regulier, son autre patron, son autres patrons, son autre employeur, son autres employeurs, son
        autre compagnie, son autre equipe, son autres equipes, son autre boulot, son autres boulots, son autre
        mandat, ses autre patron, ses autres patrons, ses autre employeur, ses autres employeurs, ses autre
        compagnie, ses autre equipe, ses autres equipes, ses autre boulot, ses autres boulots, ses autre mandat,
        encore salarie, encore salariee, toujours salarie, toujours salariee, deux temps complets, double emploi
        cache, joue sur deux tableaux, mange a deux rateliers
        """,
    ),
    act(
        "simultaneous",
        en="""
        at once, at the same time, simultaneously, in parallel, concurrently, same hours, same time,
        alongside, during our hours, during working hours, during work hours, on our time, while working for
        us, while employed, while on our, full time, full-time, besides ours, in addition to ours, in
        addition, as well as, juggle:v, juggling, on the side, parallel, still, currently, also works, works
        for, works at, working for, working at, besides, next to ours, another, apart from us, both, keep,
        keeps, secretly, hid, hidden, hides, undeclared, undisclosed, never told us, without telling us,
        without telling, did not tell, didn't tell, not told, never mentioned, did not mention, didn't
        mention, never disclosed, did not disclose, didn't disclose, not disclose, unknown to us, without
        our knowledge, behind our back, found out, discovered, it turns out, turned out, learned, caught,
        concealed, conceal:v, without permission, without consent, without authorisation, without
        authorization, not declared, had been, holds, holding, already, works, working
        """,
        fr="""
        en meme temps, a la fois, simultanement, en parallele, parallelement, memes heures, meme temps,
        pendant nos heures, sur nos heures, durant nos heures, temps plein, a temps plein, a plein temps, en
        plus du notre, en plus de, en plus, jongle, jongler:v, a cote, encore, actuellement, cumule,
        secretement, cache:a, cacher:v, en cachette, non declare:a, pas declare:a, sans le dire, sans nous
        le dire, sans nous en parler, sans nous prevenir, sans nous aviser, sans en parler, sans l'avoir
        declare, sans declarer, ne nous a pas dit, ne l'a pas dit, ne l'a pas mentionne, n'a pas mentionne,
        jamais mentionne, n'a jamais mentionne, jamais dit, n'a pas declare, a notre insu, dans notre dos,
        appris, decouvert, avons decouvert, s'avere, sans autorisation, sans permission, occupe, occuper:v,
        travaille pour, travaille chez, travaille aussi, deja, detient, travaille, travailler, garder, garde
        """,
    ),
    act(
        "disclosed_job",
        en="""
        disclosed, disclose:v, notice, two weeks' notice, weeks notice, notice period, give notice, giving
        notice, gave notice, resign:v, leaving my current, leave my current, quit my current, with our consent,
        agreed, declared, approved, volunteers, volunteer:v, weekend:n, evening:n, evening class, teaches,
        part-time, part time, student job, board member, ended, last year, previously, left, has left, before
        joining, hobby, non-profit, allowed, permitted, laid off, unpaid, used to, finished, quit my, quit his,
        quit her, resigned from, left my, left his last, left her last, i left, while i was a student, as a
        student, student, back in, both clients knew, clients knew, client knew, both knew, everyone knew,
        half-time, knew about, with our ok, with our approval, with our blessing, told us on, declared on, ended
        in, until, no other, before he joined, before she joined, before coming, before us, laid off by,
        ex-employer, former job, last day, nothing else on the side, no side job, stopped working there, no
        longer works, retired from, declared at, declared when, when hired, said so in the interview, told us
        at, on file with us, outside our hours, outside work hours, outside his hours, outside her hours, on
        sundays, on saturdays, during his studies, during her studies, while studying, while at university,
        while at college, in college, at university, at school, to pay for school, to pay his tuition, to pay
        her tuition, in mind for another, for another role, for another position, fit for another, suited for
        another, suited to another, consider him for another, consider her for another
        """,
        fr="""
        preavis, avis de depart, deux semaines d'avis, demission, demissionner:v, quitter mon emploi, quitte mon
        emploi, declare:a, divulgue:a, approuve:a, autorise:a, avec notre accord, benevole:n, benevolat, fin de
        semaine, fins de semaine, soir, soirs, enseigne, temps partiel, a temps partiel, termine, precedent,
        annee derniere, conseil d'administration, quitte, permis, organisme, j'ai quitte, a quitte, quitte en,
        jobs d'etudiant, job d'etudiant, etudiant:a, les deux clients, savaient, savait, au su de, mi-temps, au
        courant, avec notre ok, nous l'a dit, comme prevu, approuve par, n'a pas d'autre, aucun autre, aucune
        autre, jusqu'en, jusqu'a, avant d'arriver, avant de commencer, avant son arrivee, ancien emploi, ancien
        poste, ancien mandat, ancienne job, dernier jour, derniere journee, ne travaille plus, retraite de,
        declare a l'embauche, l'avait declare, l'a declare, hors de nos heures, en dehors de nos heures, hors
        des heures, le dimanche, le samedi, un soir par, les soirs, pendant ses etudes, durant ses etudes,
        pendant mes etudes, pendant l'universite, pour payer ses etudes, a l'universite, au cegep, en tete pour
        un autre, pour un autre poste, convient mieux a un autre poste
        """,
    ),
    thing(
        "gig",
        en="""
        job:n, contract:n, client:n, employer:n, company, companies, firm:n, payroll, payrolls, position:n,
        gig:n, team:n, salaries, salaried job:n, startup:n, start-up:n, engagement:n, role:n, business,
        organisation:n, organization:n, agency, full-time job:n, full-time position:n, full time job:n,
        employment, customer:n, boss, bosses, project:n, competitor:n, shop:n, outfit:n, insurer, hospital,
        rival:n, tickets, client's slack, slack, slack workspace:n, work calendar:n, calendars, standup,
        stand-up, laptops from, payslips, employers, bank, insurance company, tech company, consultancy, studio
        """,
        fr="""
        emploi:n, contrat:n, client:n, employeur:n, compagnie:n, entreprise:n, firme:n, boite:n, poste:n, job:n,
        mandat:n, societe:n, equipe:n, concurrent:n, temps plein, patron:n, organisation:n, banque, agence,
        jobs, agenda:n, banque:n, hopital, assureur, rival:n, billets, espace slack, slack, melee, quart:n,
        clients, boites, ministere, cabinet, studio
        """,
    ),
    act(
        "also_works",
        en="""
        bill:v, billing, invoice:v, work:v, works, working, employed, employ:v, on the payroll, on their
        payroll, on payroll, hold:v, holds, have, has, had, juggle:v, juggling, keep:v, serve:v, paid by, under
        contract, contracted, log:v hours, hours for, attend:v, attending, maintain:v, combine:v, combining,
        salaried, collect:v, collecting, draw:v, hired by, moonlight:v, run:v, running, has been working, still
        with, still at, signed with, paid at, on the books, clocks in, clock:v in, on staff, has a desk, draws
        a, earning, earns, on duty, reports to, reporting to, answers to, moonlights
        """,
        fr="""
        facturer:v, travailler:v, employe:a, salarie:a, sur la liste de paie, occuper:v, jongler:v, garder:v,
        cumuler:v, detenir, detient, sous contrat, engage par, engagee par, paye par, payee par, a l'emploi,
        combiner:v, avoir, toucher:v, assister:v, mene, mener:v, a aussi, conserve, conserver:v, est encore,
        roule, pointer:v, pointe chez, paye chez, payee chez, bosser:v, bosse, au service de, sur les listes,
        releve de, en poste, aux livres de, mes journees, ses journees
        """,
    ),
    act(
        "hidden",
        en="""
        none disclosed, not disclosed, undisclosed, without telling, without telling us, never told us, never
        told, did not tell, didn't tell, not tell, not mention, never mentioned, did not mention, didn't
        mention, no need to mention, no need to tell, don't tell, do not tell, keep it quiet, keep it between
        us, between us, secretly, in secret, hid, hide:v, hidden, hiding, concealed, behind our back, behind our
        backs, without our knowledge, found out, we found out, discovered, we discovered, we learned, we learnt,
        turns out, turned out, it turned out, undeclared, not declared, without declaring, without asking,
        without our consent, without permission, without authorization, nobody knew, not aware, unaware, unknown
        to us, forgot to mention, omitted, never disclosed, without disclosing, caught, on the sly, phoned to
        say, called to say, wrote to say, unbeknownst, behind everyone's back, behind his manager's back, hid
        from us, kept from us, kept it from, kept quiet, left out, never said, did not say, didn't say, said
        nothing, without a word, not on his application, not on her application, never came clean, he did not
        mention, she did not mention, he never mentioned, she never mentioned, unreported, under the radar,
        please don't tell, not a word, failed to mention, failed to disclose, failed to declare, denied having,
        won't know, will not know, don't know about, must not know, shouldn't know, should not know, needn't
        know, need not know, has to know, have to know, needs to know, no word to, keep it to yourself, keep
        this to yourself, keep that to yourself, stays between us, stay between us, just between us, between you
        and me, wink, hush, hush-hush, quietly, all along, kept it quiet, kept that quiet, kept us in the dark,
        in the dark about, never let on, didn't let on, lied about, covertly, on the quiet, exposed his, exposed
        her, revealed that, revealed he, revealed she, slipped out that, let slip, let slip that, by accident,
        tipped us, tipped me, tip-off, anonymous tip, without breathing, breathed a word, came to light, breach,
        in breach, breached, breaches his contract, forbidden by his contract, against his contract, despite
        exclusivity, despite the exclusivity, exclusivity clause, by mistake, by chance, slipped up, kept that
        from, kept it to himself, kept it to herself, never let us know, we had no idea, had no idea, no one
        told us, nobody told us, without a word to, none of them knows, none of them know, neither of them
        knows, neither knows, neither employer knows, nobody is the wiser, none the wiser, need to know, keep
        that between us, keep this between us, not a word about, we heard, we have learned, learned by chance,
        as it turns out, it emerged, emerged that, apparently, doesn't know about, does not know about, doesn't
        know i, does not know i, doesn't know that, does not know that, stay that way, keep it that way, stays
        that way, best left unsaid, none of them needs, neither needs to, neither of them needs, no need for
        them to, they needn't know, they don't need to know, what they don't know, never said so, didn't say so,
        did not say so, doesn't need to know, does not need to know, don't need to know, needs to hear, won't
        find out, will not find out, nobody will notice, no one will notice, won't notice, not supposed to know
        """,
        fr="""
        sans nous le dire, sans le dire, sans leur dire, sans en parler, sans nous en parler, sans l'avoir
        declare, sans declarer, sans nous aviser, sans nous prevenir, sans prevenir, sans autorisation, sans
        permission, sans notre accord, en cachette, en secret, secretement, a notre insu, dans notre dos, n'en a
        pas parle, n'a jamais mentionne, n'a pas mentionne, jamais mentionne, pas mentionne, non declare:a, pas
        declare:a, jamais declare:a, n'a rien dit, n'a pas dit, ne nous a pas dit, ne l'a jamais dit, cache,
        cacher:v, cachait, on a appris, avons appris, on a decouvert, avons decouvert, decouvert, on apprend,
        s'avere, il s'avere, inutile d'en parler, pas besoin d'en parler, entre nous, on a su, non divulgue:a,
        ne nous a jamais, omis, dans le dos de, cache a, cache son, cache un, cache un autre, dissimule:a,
        dissimuler:v, tu, sans un mot, passe sous silence, a omis, omis de, oublie de mentionner, oublie de
        dire, non mentionne:a, jamais declare, jamais parle, n'avait pas dit, n'avait jamais dit, n'avait pas
        mentionne, n'avait pas declare, ne l'avait pas dit, dites rien, ne le dites pas, ne dites rien, n'en
        parlez pas, faut pas le dire, faut juste pas, ne sait pas que, n'en sait rien, ne le sait pas, ne doit
        pas savoir, ne doit pas le savoir, ne doivent pas savoir, n'est pas au courant, ne sont pas au courant,
        n'a pas besoin de savoir, pas un mot, sans souffler mot, sans piper mot, gardez le pour vous, gardez ca
        pour vous, garde ca pour toi, ca reste entre, reste entre nous, motus, chut, en catimini, en douce, sous
        le manteau, depuis le debut sans, nous l'a cache, nous l'avait cache, nous a cache, l'avait cache, sans
        qu'on le sache, par hasard, par accident, echappe que, a laisse echapper, on nous a souffle, denonce,
        stoole:a, un ancien collegue nous, revele, a revele, a trahi, vendu la meche, malgre l'exclusivite,
        clause d'exclusivite, contrairement a son contrat, en violation, viole son contrat, par erreur, par
        megarde, on l'ignorait, nous l'ignorions, personne ne le savait, personne n'en savait rien, personne ne
        savait, aucun ne le sait, aucun des deux ne le sait, gardez ca entre nous, on vient d'apprendre, nous
        venons d'apprendre, on vient de decouvrir, nous apprenons, il ne nous en avait rien dit, ne nous en
        avait rien, rien dit, paraitrait, parait-il, apparemment, sans jamais le dire, sans jamais en parler, ne
        nous en a jamais parle, n'en a jamais parle, jamais souffle mot, jamais declares, jamais declarees, que
        ca reste comme ca, que cela reste ainsi, ne sait pas pour, ne sait rien de, ni l'un ni l'autre ne le
        sait, aucun n'a besoin de, n'ont pas besoin de savoir, ce qu'ils ne savent pas, ils n'en savent rien,
        n'y verra que du feu, ne s'en apercevra, ne remarquera, personne ne remarquera, ne le saura, n'en saura
        rien, ne sauront rien, l'a surpris, l'a surprise
        """,
    ),
    act(
        "same_hours",
        en="""
        same hours, same time, at once, at the same time, simultaneously, in parallel, concurrently, during our
        hours, during our working hours, during working hours, during work hours, on our time, on the clock,
        while working for us, while employed by us, while on our payroll, as well, on top of, alongside,
        besides, in addition, full time, full-time, during office hours, same period, overlapping, all day, on
        our clock, on company time, while with us, during our meeting, during our meetings, during our call,
        during our stand-up, full days, six hours daily, every afternoon, every morning, most of the day, in
        parallel with, next to, simultaneous, both at once, working for you, work for you, with yours, behind
        everyone's back, behind our backs, same days, same schedule, nine to five, 9 to 5, day shift, daytime,
        clash, conflict with ours, overlap, overlapped, overlaps, overlapped ours, between our meetings, on
        mute, muted in both, two meetings, very hours, the hours he bills us, the hours we pay, hours we pay
        for, in our hours, hours he owes us, on our dime
        """,
        fr="""
        memes heures, meme temps, en meme temps, a la fois, simultanement, en parallele, pendant nos heures,
        durant nos heures, sur nos heures, pendant les heures de travail, en plus, temps plein, a temps plein,
        plein temps, en double, par ailleurs, sur notre temps, pendant notre reunion, pendant nos reunions,
        pendant nos rencontres, en travaillant pour vous, tout en travaillant, en meme temps que, avec le votre,
        avec celui ci, a plein temps, toute la journee, de front, en parallele du, dans le dos, memes jours,
        meme horaire, de jour, neuf a cinq, chevauche, chevauchent, se chevauchent, entre nos reunions, en
        sourdine, deux reunions, pendant notre rencontre, pendant notre appel, pendant nos appels, durant notre
        rencontre, durant notre reunion, durant nos rencontres, heures qu'on paie, heures que nous payons,
        heures qu'il nous facture, travaille pour vous, travailler pour vous, travaillerai pour vous
        """,
    ),
    act(
        "more_than_one",
        en="""
        other, another, second, two, three, four, five, several, multiple, many, both, additional,
        different, 2, 3, 4, more than one, extra, competing, parallel, other full-time, second full-time
        """,
        fr="""
        autre, autres, deuxieme, second, seconde, deux, trois, quatre, cinq, plusieurs, 2, 3, 4, plus d'un,
        plus d'une, double, differents, differentes
        """,
    ),
    act(
        "several_jobs",
        en="""
        several companies, two companies, three companies, multiple companies, four companies, five companies,
        two firms, three firms, several employers, two employers, three employers, multiple employers, two jobs,
        several jobs, multiple jobs, three jobs, four jobs, five jobs, six jobs, second company, three other,
        two gigs, two contracts, three contracts, two posts, three posts, other employers, other firms, other
        companies, other clients, three clients, two clients, several clients, four clients, both jobs, at two
        places, two places at once, at two companies, at two employers, at three places, two employers at once,
        at two spots
        """,
        fr="""
        plusieurs entreprises, deux entreprises, trois entreprises, plusieurs compagnies, deux compagnies, trois
        compagnies, trois firmes, plusieurs firmes, deux firmes, deux emplois, plusieurs emplois, trois emplois,
        quatre emplois, cinq emplois, deux employeurs, plusieurs employeurs, trois employeurs, deux jobs, trois
        jobs, deux boulots, trois postes, trois mandats, deux mandats, trois clients, deux clients, plusieurs
        clients, autres employeurs, autres entreprises, autres firmes, autres clients, les deux emplois, a deux
        places, a deux places en meme temps, chez deux employeurs, a deux endroits, dans deux boites, pour deux
        boites
        """,
    ),
    act(
        "lesser_job",
        en="""
        internship, intern, co-op term, summer job, part-time, part time, temp, temporary, trainee, three
        months, two months, four months, six weeks, three weeks, a few weeks, a few months, six months, a week,
        short contract, help desk, helpdesk, volunteer, junior, assistant, contractor through, summer student,
        student job, co-op student, summer intern, placement student, call centre, call center, warehouse,
        cashier, data entry, as a temp, seasonal, on a trial, for a weekend, one week, two weeks, four weeks,
        eight weeks, five months, one month, a month, a single month, a single week, a few days, three days,
        receptionist, driver
        """,
        fr="""
        stage, stagiaire, emploi d'ete, temps partiel, temporaire, interimaire, trois mois, deux mois, quatre
        mois, six semaines, trois semaines, quelques semaines, quelques mois, six mois, une semaine, contrat
        court, court contrat, benevole, junior, adjoint, adjointe, assistant, assistante, etudiant d'ete,
        etudiante d'ete, emploi etudiant, stage etudiant, centre d'appels, saisie de donnees, saisonnier:a, un
        mois, cinq mois, deux semaines, quatre semaines, quelques jours, receptionniste, commis, a l'essai,
        depanneur
        """,
    ),
    thing(
        "work_trace",
        en="""
        slack, slack workspace, teams channel, jira, jira board, board, stand-up:n, standup:n, sprint, tickets,
        ticket, calendar, badge, laptop, payslip:n, pay stub:n, pay records, meeting:n, inbox, mailbox, backlog,
        repo, codebase, code base, vpn, code, pull requests, daily, scrum, timesheet:n, t4, tax slip:n,
        invoices, notifications, email signature, push commits, pushed commits, pushes commits, pushing commits,
        pushed code, pushing code
        """,
        fr="""
        slack, espace slack, canal teams, jira, tableau, melee, sprint, billets, billet, agenda, calendrier, badge,
        portable, talon de paie, talons de paie, reunion:n, rencontre:n, boite de reception, depot, code, feuille de
        temps, feuillet, t4, factures, notifications, signature de courriel
        """,
    ),
    act(
        "for_others",
        en="""
        working for their, worked for their, works for their, working for them, coding for them, doing someone
        else's, doing somebody else's, on someone else's, on somebody else's, someone else's tickets, someone
        else's project, someone else's work, somebody else's work, another team's, another company's, another
        firm's, another client's, another employer's, a competitor's, other people's, works nights for, works
        days for, works evenings for, works mornings for, nights for, days for, for the very hours he, bills a
        competitor, bills another, billing another, invoices another, invoicing another, invoices two, bills
        two, billing two, bills three, serves two, serving two, for another client, for another company, for
        another firm, for another employer, for a different client, for a different company, billing someone
        else, bills someone else, invoicing someone else, invoices someone else, billing somebody else, working
        for someone else, works for someone else, working for somebody else, works for somebody else
        """,
        fr="""
        travaillait pour leur, travaille pour leur, travaillait pour eux, travaille pour eux, le travail d'un
        autre, le travail d'une autre, les billets d'un autre, les billets d'une autre, sur le projet d'un
        autre, pour le compte d'un autre, pour le compte d'une autre, pour un autre client, pour une autre
        boite, pour un autre employeur, pour un concurrent, pour une autre entreprise, pour une autre compagnie,
        pour une autre equipe, d'une autre boite, d'une autre entreprise, d'un autre employeur, d'un autre
        client, d'une autre compagnie, facture un autre, facture deux, facture aussi, facture a deux, facture
        quelqu'un d'autre, travaille pour quelqu'un d'autre, travaillait pour quelqu'un d'autre, bosse pour
        quelqu'un d'autre, bossait pour quelqu'un d'autre
        """,
    ),
    act(
        "keep_job",
        en=every(
            "keep, keeps, keeping, kept, 'd keep, will keep, stay in, stay at, stay with, staying with, staying at, staying in, "
            "continue at, continue with, continue in, hold on to, holding on to, not leave, not quit, not leaving, not quitting, "
            "won't leave, won't quit, never quit, never left, remain at, remain in, remain with",
            "my, his, her",
            "job, current job, present job, day job, full-time job, other job, position, current position, current full-time "
            "position, full-time position, current employer, present employer, employer, employment, current role, present "
            "role, role, current post, contract, current contract, company, present company, other contract, old job",
        )
        + ", keep working for my, keep working at my, continue working for my, continue working at my, still be working for my",
        fr=every(
            "garde, garder, garderai, garderais, gardera, conserve, conserver, conserverai, reste a, reste chez, rester chez, "
            "resterai chez, resterai a, continue, continuer, continuerai, continuerais, ne quitte pas, ne quitterai pas, "
            "quitte pas, ne lache pas, ne lacherai pas",
            "mon, ma, son, sa",
            "emploi, emploi actuel, emploi de jour, autre emploi, poste, poste actuel, autre poste, job, job actuelle, job de jour, "
            "employeur, employeur actuel, boulot, boulot actuel, contrat, contrat actuel, autre contrat, autre job, travail "
            "actuel, travail, emploi a temps plein, poste a temps plein",
        ),
    ),
    act(
        "do_both",
        en="""
        do both, doing both, can do both, handle both, manage both, managing both, balance both, keep both, juggle both, both
        at once, work for both, working for both, serve both, same time as yours, next to yours, alongside yours, with yours,
        alongside your, while working for you, while i work for you, while i am working for you, when i work for you,
        as well as yours, on top of yours, besides yours, in parallel with yours
        """,
        fr="""
        faire les deux, mener les deux, concilier les deux, garder les deux, gerer les deux, les deux en meme temps, les deux
        a la fois, et le votre, avec le votre, en plus du votre, a cote du votre, tout en travaillant pour vous, en
        travaillant pour vous, pendant que je travaille pour vous, ferai le votre, fais le votre, je ferai les deux, je fais
        les deux, en parallele du votre
        """,
    ),
    thing(
        "offer_elsewhere",
        en="""
        another offer, other offer, other offers, counter-offer, counteroffer, made him an offer, made her an offer, made me an offer,
        job offer, offered him a job, offered her a job, interviewing me, interviewing him, interviewing her, interviews elsewhere,
        interviewing elsewhere, interviewing with, other processes, another process
        """,
        fr="""
        autre offre, autres offres, contre-offre, fait une offre, fait une offre d'emploi, offre d'emploi, offert un poste, offert
        un emploi, processus d'entrevue, processus en cours, autres processus, entrevues ailleurs, en entrevue ailleurs
        """,
    ),
)
