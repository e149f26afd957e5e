"""Remote-control tools and devices, and being met in person."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "remote_tool",
        both="""
        anydesk, any desk, teamviewer, team viewer, rustdesk, splashtop, logmein, ultraviewer,
        screenconnect, connectwise, parsec, vnc, tightvnc, ultravnc, realvnc, chrome remote desktop, zoho
        assist, gotomypc, dameware, ammyy, supremo, rdp, remotepc, nomachine, meshcentral, mesh central,
        dwservice, iperius, simplehelp, aeroadmin, hoptodesk, jump desktop, quick assist, teamviewer
        quicksupport, atera, ninjaone, tailscale, ngrok
        """,
        en="""
        remote desktop, remote desktop software, remote desktop tool:n, remote desktop app, remote access
        tool:n, remote access software, remote access program, remote-access tool:n, remote access, remote
        control software, remote control tool:n, remote control, remote-control, remote administration tool:n,
        remote admin tool:n, desktop sharing, desktop-sharing, desktop-sharing tool, desktop sharing tool,
        screen sharing tool, remote session, remote session bar, remote tool:n, remote viewer, remote support
        tool, remote management tool, rmm tool, rmm, remotely controlled, controlled remotely, controlled from a
        distance, remote management software, rat, remote connection software, unattended access, remote into,
        remoting into, connect to it remotely, connect remotely, log in remotely, access it remotely, access it
        from, from a distance, remote software, remote desktop session, remote-control app, remote control app,
        remote app, remote-access app, remote access session, remote-desktop, remote control program, remote
        program, remote connection tool, remote connection, remote takeover, connect to it from, connect from
        where, log into it from, log on from where, control it from, work on it from, use it remotely, use it
        from afar, reach it from, remote hand, remotely from, controls it remotely, control it remotely,
        screen-sharing agent:n, screen sharing agent:n, screen-sharing tool:n, screen-sharing app:n,
        screen-sharing software, sharing agent:n, remote agent:n, remote-support agent:n, remote support
        software, remote-support software, remote helper, outside control, external control, outside access,
        controlled from outside, ghost session:n, phantom session, shadow session, hidden session, second
        session, takeover tool, control tool, control software, remote help tool, unattended remote, hidden vnc,
        reverse shell, reverse tunnel, ssh tunnel, tunnel to his, remote shell, port forwarding, forwarded port,
        hidden admin tool, rustdesk client
        """,
        fr="""
        bureau a distance, logiciel de bureau a distance, logiciels de bureau a distance, acces a distance,
        logiciel d'acces a distance, outil d'acces a distance, logiciel de controle a distance, outil de
        controle a distance, outil de prise en main, prise de controle a distance, prise en main a distance,
        controle a distance, controler a distance, telecommande a distance, outil a distance, outils a distance,
        partage de bureau, session a distance, outils d'acces a distance, commande a distance, commandee a
        distance, logiciel de prise de controle, outils de controle a distance, logiciels d'acces a distance,
        logiciels de controle a distance, pilote a distance, pilotee a distance, controlee a distance,
        telemaintenance, outil de telemaintenance, connexion a distance, connecte a distance, connecter a
        distance, m'y connecte, s'y connecte, branche a distance, y accede a distance, accede a distance,
        logiciel a distance, outil de connexion a distance, application de controle, appli de controle a
        distance, session distante, partage de controle, prise de main, me branche dessus, m'y branche, brancher
        dessus a distance, me connecte dessus, travailler dessus a distance, piloter a distance, le piloter, la
        piloter, piloter d'un autre, travailler a distance dessus, controle distant, acces distant, connexion
        distante, session fantome, sessions fantomes, session cachee, deuxieme session, agent de partage, agent
        de controle, agents de partage, agent a distance, agents a distance, partage d'ecran permanent, outils
        d'acces distant, outil d'acces distant, logiciel d'acces distant, acces non surveille, controle externe,
        controle exterieur, tunnel ssh, tunnel inverse, port ouvert, logiciel espion de controle, programme de
        controle, programmes de controle, logiciel de telemaintenance, prise en main, outil de prise en charge a
        distance
        """,
    ),
    thing(
        "it_support",
        en="""
        service desk, help desk, helpdesk, it desk, it support, support desk, it team, it department, support ticket,
        our technician, it technician, desktop support
        """,
        fr="""
        centre de services, centre d'assistance, centre d'appels informatique, soutien informatique, soutien
        technique, support informatique, support technique, service informatique, equipe informatique, assistance
        informatique, depannage, notre technicien, notre technicienne
        """,
    ),
    act(
        "side_by_side",
        en="""
        at the same time, at once, side by side, alongside, next to, in parallel, simultaneously, concurrently, together
        with, besides, on top of, in addition to, both
        """,
        fr="""
        en meme temps, cote a cote, en parallele, simultanement, a la fois, en plus de, en plus du, outre, au meme
        moment, conjointement, de concert
        """,
    ),
    thing(
        "kvm",
        both="""
        kvm, ip kvm, ip-kvm, pikvm, pi kvm, pi-kvm, tinypilot, tiny pilot, jetkvm, nanokvm, mouse jiggler,
        jiggler, usb kvm, kvm over ip, raritan, sipeed
        """,
        en="""
        kvm switch, kvm device, keyboard video mouse, hdmi capture, capture device, single-board computer,
        single board computer, raspberry pi, usb dongle, capture dongle, capture card, hdmi dongle, mouse
        emulator, keyboard emulator, usb emulator, unknown dongle, unknown usb device, mouse mover, remote
        control device, hardware device that, device that allows remote, device between the, box hooked, box
        plugged, box attached, little box, small box, device plugged into the, hdmi device, hdmi gadget, hdmi
        box, unknown hdmi
        """,
        fr="""
        commutateur kvm, boitier kvm, boitier de controle, nano-ordinateur, ordinateur monocarte, boitier hdmi,
        simulateur de souris, bougeur de souris, kvm usb, carte de capture, cle usb inconnue, emulateur de
        souris, emulateur de clavier, dispositif de controle, appareil de controle a distance, boite branchee,
        boitier branche, boitier relie, petit boitier, appareil hdmi, dispositif hdmi, gadget hdmi, bidule hdmi
        """,
    ),
    act(
        "unapproved",
        en="""
        unauthorised, unauthorized, unapproved, not approved, not authorised, not authorized, without
        permission, without approval, without our approval, without telling, without asking, unknown,
        unexpected, suspicious, not deployed, not ours, not installed by, non-approved, not sanctioned, rogue,
        unsanctioned, hidden, secretly, not allowed, banned, nobody approved, no one approved, nobody installed,
        no one installed, behind it's back, prohibited, forbidden, undeclared, not part of our image, not on the
        approved list, against policy, neither ours, neither of which is ours, no idea how it got, nobody
        authorised, nobody authorized, it can't explain, it cannot explain, can't explain, without it's
        approval, against the rules, not on our list, that we did not, that we didn't, we never approved, we did
        not install, we didn't install, we never installed, never approved, nobody okayed, nobody signed off, no
        one signed off, it did not deploy, it didn't deploy, never deployed by, that it never, never cleared,
        not cleared, off the books, unvetted, unsupported, illicit, illicitly, smuggled, covertly, covert, on
        the sly, quietly, sneaked
        """,
        fr="""
        non autorise:a, pas autorise:a, non approuve:a, pas approuve:a, sans autorisation, sans permission, sans notre
        autorisation, sans approbation, sans notre accord, inconnu:a, suspect:a, non declare:a, cache:a, interdit:a,
        sans prevenir, sans demander, en cachette, a notre insu, personne n'a approuve, que personne, n'a pas ete
        installe, sans nous le dire, sans l'accord, pas installe par, que nous n'avons, prohibe, sans aviser,
        clandestin:a, ne sait pas d'ou, que nous n'avions pas, qu'on n'a pas installe, qu'on n'a jamais approuve,
        jamais approuve:a, contre les regles, contraire a la politique, en secret, secretement, en douce, a l'insu de,
        illicite, illicitement, pas deploye par, jamais deploye par, hors liste, hors catalogue, hors inventaire, hors
        parc, hors politique, sans notre aval, sans aval, sans feu vert, jamais autorise:a, non fourni, qu'on n'a pas
        deploye, pas prevu
        """,
    ),
    act(
        "installed",
        en="""
        install:v, installed, found, find:v, detected, detect:v, discovered, running, run:v, seen, saw, spotted,
        present, active, appeared, appear:v, set up, added, put, plugged, plugged in, connected, attached,
        opened, use:v, using, used, via, shows, showed, visible, downloaded, download:v, noticed, flagged,
        launched, within, hooked up, reported, alert, planted, sneaked onto, loaded, deployed, placed, exposed,
        uncovered, turned up, pop:v up, popped up, logged, caught, left open, listening, switched on, turned on,
        enabled, activated, configured, started, came alive, popped up on
        """,
        fr="""
        installe:a, installer:v, trouve:a, trouver:v, detecte:a, detecter:v, decouvert:a, actif, active,
        present:a, branche:a, brancher:v, connecte:a, ajoute:a, utilise:a, utiliser:v, ouvert:a, via, vu, vue,
        visible:n, tourne, tournait, telecharge, repere:a, signale:a, en cours d'execution, apercu, lance:a,
        roule, constate, pose:a, poser:v, depose:a, glisse:a, charge:a, place:a, implante:a, mis en place,
        apparu:a, surgi, surgie, tourner:v, laisse ouvert, laissee ouverte, active:a, mis en marche, mise en
        marche, demarre:a, configure:a
        """,
    ),
    thing(
        "machine",
        en="""
        company laptop, work laptop, company computer, work computer, company machine, company device, work
        device, laptop:n, computer:n, machine, device:n, our laptop, corporate laptop, workstation, notebook,
        endpoint, corporate device, work pc, equipment, mac, pc, his desktop, her desktop, company-issued,
        corporate machine, work mac, company pc, company mac, office pc, office laptop, issued laptop, issued
        machine, loaner, loaned laptop, machine we, laptop we, company box, firm's laptop, issued device
        """,
        fr="""
        portable de l'entreprise, ordinateur de l'entreprise, portable:n, ordinateur:n, poste de travail, poste,
        ordi, ordi de la compagnie, machine:n, appareil:n, laptop, ordinateur portable, materiel de
        l'entreprise, equipement, ordinateur de travail, portable d'entreprise, portable de travail, materiel,
        ordinateur fourni, portable fourni, pc de travail, poste de la compagnie, portable prete, portable que
        nous, ordi de travail, ordi du travail, ordi prete, machine pretee, pc fourni, pc de bureau, ordinateur
        prete, portable de bureau, portable du bureau, pc
        """,
    ),
    thing(
        "own_device",
        en="""
        own laptop, own computer, own machine, own device, own equipment, own hardware, personal laptop,
        personal computer, personal device, own pc, own desktop, own workstation, home computer, vdi, virtual
        desktop, own setup, personal machine, byod, own mac, use mine, his own laptop, her own laptop, own gear,
        own notebook, own one, personal mac, personal equipment, personal one
        """,
        fr="""
        propre ordinateur, propre portable, propre equipement, propre materiel, propre appareil, ordinateur
        personnel, portable personnel, appareil personnel, equipement personnel, bureau virtuel, materiel
        personnel, propre machine, machine personnelle, propre poste, mon ordinateur, mon portable, son
        ordinateur a lui, son propre ordi, mon propre ordi, mon ordi, mon pc, mon mac, ordi personnel,
        equipement a moi, propre pc, propre mac, son pc, son mac, son ordi a lui, son ordi perso, ordi perso,
        portable perso, pc perso, laptop perso, mon laptop, son propre laptop
        """,
    ),
    thing(
        "pointer",
        en="mouse, cursor, pointer, keyboard, screen, typing, windows",
        fr="souris, curseur, pointeur, clavier, ecran, fenetres",
    ),
    act(
        "moves_itself",
        en="""
        moved by itself, moves by itself, moving by itself, moved on its own, moves on its own, moving on its
        own, moved while, moving while, moves while, kept moving, while his hands, while her hands, hands were,
        hands off, hands visible, with both hands, both hands, hands in view, by itself, on its own, someone
        else typing, someone else was typing, hands folded, hands away, not touching, without him touching,
        without her touching, hands were not, hands on his, nobody touched, no one touched, hands raised, arms
        crossed, hands in the air, hands still, while he is away, while she is away, while he was away, while
        she was away, although he is away, although she is away, though he is away, though he was away, with
        nobody at, with no one at, nobody at the keyboard, no one at the keyboard, no one at the desk, nobody at
        the desk, empty chair, hands in his lap, hands in her lap, hands off the keyboard, hands behind his,
        hands behind her, in his absence, in her absence, when he is away, when he is not, without anyone,
        without anybody, unattended, of its own accord, on its own accord, as if by, guided by someone, hands
        above his, hands above her, held a mug, holding a mug, drinking coffee, sipping, mind of its own, life
        of its own, a ghost in, by magic, with nobody touching, with no one touching, nobody touching, no one
        touching, without anyone touching, hands were off, hands off the mouse, moved without him, moved without
        her, moving without him, moving without her
        """,
        fr="""
        bouge tout seul, bougeait tout seul, bougeait toute seule, bouge toute seule, tout seul, toute seule,
        alors que ses mains, pendant que ses mains, tandis que ses mains, mains visibles, deux mains, sans qu'il
        touche, sans qu'elle touche, sans toucher, les mains, mains levees, mains croisees, bras croises, mains
        a l'ecran, mains immobiles, alors qu'il est absent, alors qu'elle est absente, alors qu'il n'est pas,
        alors qu'il n'etait pas, sans personne au, personne au clavier, pendant son absence, en son absence,
        loin du clavier, chaise vide, mains sur les genoux, mains dans les poches, mains derriere, les mains en
        l'air, bras leves, sans qu'il y touche, sans qu'elle y touche, sans qu'on y touche, de lui meme, d'elle
        meme, comme par magie, tasse a la main, vie propre, sa propre vie, propre volonte, toute seule comme,
        touchait a rien, y touchait pas, sans que personne touche, sans y toucher, les mains dans les airs,
        bougeait sans lui, bougeait sans elle, bouge sans lui, bouge sans elle
        """,
    ),
    act(
        "operator",
        en="""
        someone else controls, someone else controlled, someone else controlling, someone else was controlling,
        someone else driving, someone else was driving, someone else drove, someone else operates, someone else
        operated, someone else operating, somebody else driving, somebody else controlling, somebody else was
        controlling, another person controlling, another person driving, another person was driving, another
        person controls, a second person driving, somebody else was driving, controlled by someone else,
        controlled by somebody else, controlled by another, operated by someone else, operated by another, used
        by someone else, driven by someone else, driven by someone, taken over, took over the, takes over the,
        take control, took control, taking control, takes control, second user, hand over control, gave control,
        give control, given control, shared control, controlling his screen, controlling her screen, controlling
        the screen, remotely driven, someone typed for, someone else typed, someone else typing, someone typing
        for, somebody typed, another person typed, another person typing, typed by someone, typing was done by,
        someone else's hands, hands that were not, someone else moved, someone else moving, someone else
        clicked, someone took over, was being controlled, is being controlled, being driven by, being operated
        by, is operated by, was operated by, operated remotely, is controlled by, was controlled by, controlled
        remotely, driven remotely, someone remote, a remote operator, remote operator, another operator, another
        user was, second operator, other end was typing, he just narrated, she just narrated, only narrated, not
        him typing, wasn't him typing, isn't him typing, not her typing, wasn't her typing, someone else at the
        keyboard, somebody else at the keyboard
        """,
        fr="""
        quelqu'un d'autre controle, quelqu'un d'autre controlait, quelqu'un d'autre pilote, quelqu'un d'autre
        pilotait, quelqu'un d'autre manipule, quelqu'un d'autre manipulait, une autre personne controle, une
        autre personne controlait, une autre personne pilotait, autre personne au clavier, controle par
        quelqu'un, controle par un tiers, pilote par quelqu'un, pilote par un tiers, utilise par quelqu'un,
        prend le controle, prenait le controle, pris le controle, prise de controle, a pris le controle, prendre
        le controle, deuxieme utilisateur, controle par une autre, quelqu'un tapait, quelqu'un tape a sa place,
        quelqu'un d'autre tapait, quelqu'un d'autre tape, quelqu'un d'autre bougeait, une autre personne tapait,
        tapait a sa place, tape a sa place, est controle par, etait controle par, est pilote par, etait pilote
        par, est pilote a distance, pilotait a distance, operateur a distance, controle en cours, quelqu'un
        pilotait, quelqu'un controlait, pris la main, prenait la main, prend la main, a pris la souris, pas lui
        qui tapait, pas elle qui tapait, pas lui qui tape, pas elle qui tape, pas lui qui ecrivait, quelqu'un
        d'autre au clavier
        """,
    ),
    thing(
        "onsite",
        en="""
        office, offices, our office, your office, on site, on-site, onsite, in person, in-person, face to face
        meeting, in the flesh, meet:v in person, meet face to face, face-to-face, headquarters, hq, head office,
        workplace, branch, notary, notary's, notary appointment, site visit, visit, visits, come in, coming in,
        come by, physically, physical meeting, person-to-person, headquarters visit, in-person meeting,
        in-person onboarding, in-person interview, in-person verification, meet us, meet the team, meet anyone,
        meet up, on premises, be there in person, orientation day, office visit, for a coffee, for coffee, over
        coffee, team offsite, meetup, pickup in person, come to the, in our building, show up physically,
        meeting point, come down, in-person step, in-person appointment:n, in-person day, in-person meetings,
        face-to-face meeting, on-site day, onsite day, on-site visit, onsite visit, on-site interview, office
        day, team day, team week, team dinner, company party, company event, holiday party, offsite, off-site,
        retreat, all-hands, conference room, lobby, badge pickup, badge pickups, badge in person, laptop in
        person, pick up the laptop, pick up the badge, pick up his laptop, pick up her laptop, pick up his
        badge, pick up her badge, pick up the equipment, picking up the laptop, picking up the badge, counter,
        our counter, handshake, shake hands, sign in person, come sign, come to sign, come and sign, sign the
        papers, orientation, orientation week, in-person orientation, welcome day, visit us, see us, meeting us,
        stop by, drop by, local manager, meet our, meet in, meet face, meet the manager, meet his team, meet her
        team, meet with us, local meeting, downtown office, trip to, paid trip, flight, travel to, at the
        office, to the office, into the office, in the office, propose to meet, proposed to meet, meet him, meet
        her, face to face, offered to meet, team lunch, lunch, coffee, in real life, notarised, notarized,
        notary office, site tour, plant, the plant, factory, the building, in the building, your building, our
        building, the site, your site, our site, headquarter, our door, your door, show up in, show my face
        there, turn up in, gathering, team gathering, get-together, company gathering, team meetup, team
        retreat, offsite meeting, meet me, met in person, meeting in person, any of us, any of you, colleagues
        in person, seen in person, physical presence, physical visit, our lab, the lab, cafe, coffee shop near,
        badge pickup day, in-office, in office, relocating to, reception desk, your premises, our premises,
        welcome lunch, in the same room, be there physically, come over, coming over, come visit, fly in, fly
        out, fly him in, fly her in, flying in, plane ticket, train ticket, train tickets, tickets to, kickoff
        in, kick-off in, workshop in, set foot, set foot in, eye to eye, meet the boss, drop-in, tour of,
        onboarding day, onboarding in person, picking the laptop up, pick the laptop up, come and meet, meet one
        of us, meet someone from, sending someone to, send someone to meet, meeting near his, meeting near her,
        cafe near, visiting you, visiting us, visit you
        """,
        fr="""
        me deplacer, nous deplacer, bureau, bureaux, vos bureaux, nos bureaux, votre bureau, notre bureau, sur
        place, sur site, en personne, en presentiel, en presence, presentiel, siege social, siege, locaux, nos
        locaux, vos locaux, notaire, rencontre en personne, rencontrer en personne, visite, visiter, venir au
        bureau, se deplacer, se rendre, venir sur place, venir nous voir, venir nous rencontrer, nous
        rencontrer, rencontrer l'equipe, physiquement, face-a-face, de visu, au siege, a nos locaux, chez vous,
        en chair et en os, prendre un cafe, au travail en personne, rencontre physique, venir chercher,
        deplacement, succursale, journee au bureau, jour au bureau, semaine d'equipe, fete de bureau, fete
        d'equipe, retraite d'equipe, lac-a-l'epaule, ramasser le portable, ramasser le badge, chercher le
        portable, chercher son portable, chercher le badge, chercher son badge, chercher l'ordinateur, chercher
        son ordinateur, chercher l'equipement, chercher le materiel, venir signer, signer en personne, signer le
        contrat, comptoir, accueil, journee d'accueil, semaine d'accueil, integration en personne, poignee de
        main, serrer la main, voir en personne, se voir, se rencontrer, nous voir, le rencontrer, la rencontrer,
        le voir, la voir, rendez-vous au bureau, rendez-vous en personne, passer nous voir, diner
        d'equipe, en vrai, dans nos murs, sur les lieux, au bureau, atelier en personne, dans l'immeuble,
        l'immeuble, l'usine, votre usine, notre usine, votre immeuble, batiment, le batiment, les lieux, vos
        murs, nos murs, mettre les pieds, mettrai les pieds, mettra les pieds, mis les pieds, rencontre
        d'equipe, rassemblement, 5 a 7, souper d'equipe, activite d'equipe, billet d'avion, billet de train,
        billets de train, prendre l'avion, aller le rencontrer, aller la rencontrer, le rencontrer chez,
        rencontrer chez, dans un cafe, un cafe en ville, chez nous pour, passer au bureau, passer signer,
        presence physique, presence au bureau, presence sur place, etre present, etre presente, dans la vraie
        vie, au laboratoire, au travail, vos installations, nos installations, votre siege, notre siege,
        recuperer son badge, recuperer son portable, recuperer le portable, ramasser son, venir chez vous, venir
        chez nous, descendre a, monter a, voyage paye, deplacement paye, visiter nos, visite des lieux, visite
        de l'usine, tournee des bureaux, journee d'integration, passer chercher, le rencontrer pres, rencontrer
        pres de
        """,
    ),
    # The way to where we are, as whoever would have to make it tells of it.
    act(
        "comes_to",
        en="""
        coming to, travelling to, traveling to, flying to, flying out, flying in, driving to, driving in, coming
        out to, coming up to, coming down to, coming over, making the trip, travelling there, traveling there,
        coming there, come to, travel to, fly to, drive to, fly out, come out to, come in for, come down to,
        come up to
        """,
        fr="""
        venir a, venir au, venir jusqu'a, me deplacer a, me deplacer au, me rendre a, me rendre au, descendre a, monter a,
        faire la route, faire le trajet, prendre l'avion pour
        """,
    ),
    act(
        "attend",
        en="""
        visit:v, come:v, meet:v, attend:v, travel:v, go:v, be there, show:v up, appear:v, get:v to, drop:v by,
        pick:v up, stop:v by, make:v it, turn:v up, set foot, fly:v in, walk:v in, report:v, sit down with, meet
        with, come over, coming over, join us, be present, present himself, present herself, come, coming, show
        up, showing up, turn up, make the trip, make it to
        """,
        fr="""
        visiter:v, venir:v, rencontrer:v, se rendre, rends, rend, aller:v, se presenter, presenter:v, presente,
        passer:v, se deplacer, deplacer:v, deplace, mettre les pieds, voir, assister:v, rejoindre, descendre,
        prendre:v l'avion, pied, pointer:v, me pointer, se pointer, me rendre
        """,
    ),
    act(
        "remote_only",
        en="""
        remote only, fully remote only, only remote, strictly remote, one hundred percent remote, 100% remote,
        100 % remote, purely remote, remote forever, exclusively remote, only work remotely, work only remotely,
        work remotely only, only do remote, never travel, do not travel, don't travel, does not travel, doesn't
        travel, will not travel, won't travel, only from home, work strictly from home, strictly from home, only
        work from home, hundred percent remote, never leave, everything remote, all remote or nothing, nothing
        in person, fully remote or nothing, remote or nothing, only ever remote, remote or bust, 100 remote,
        never leave home, never leave my home, never leave the house, never travel for, don't do in person,
        don't do in-person, i don't travel, don't do onsite, don't do offices
        """,
        fr="""
        a distance seulement, uniquement a distance, seulement a distance, exclusivement a distance, entierement
        a distance, strictement a distance, 100 % a distance, 100% a distance, seulement en teletravail,
        exclusivement en teletravail, strictement en teletravail, ne travaille qu'a distance, travaille qu'a
        distance, travaille seulement a distance, ne voyage pas, ne voyage jamais, jamais de voyage, seulement
        de chez moi, uniquement de chez moi, rien en personne, jamais me deplacer, a distance ou rien,
        teletravail ou rien, 100 a distance, que du teletravail, teletravail seulement, teletravail uniquement,
        je ne sors pas, ne me deplace pas, ne me deplace jamais, ne se deplace pas, ne se deplace jamais, me
        deplace pas, me deplace jamais, me deplacerai pas, je ne me deplace pas, ne me deplacerai pas
        """,
    ),
    act(
        "operate",
        en="""
        operate:v, control:v, drive:v, use:v, run:v, type:v, move:v, handle:v, log:v into, work:v on
        """,
        fr="""
        controler:v, piloter:v, manipuler:v, utiliser:v, conduire, conduit, taper:v, operer:v, se servir,
        travailler:v sur
        """,
    ),
    act(
        "remote",
        en="remotely, from afar, from a distance, from elsewhere",
        fr="a distance, de loin",
    ),
    act(
        "left_running",
        en="""
        stays at, plugged in, stay plugged in, leave it plugged in, stays on, left on, kept on, keep it on,
        keeps it on, keep it running, keeps it running, while it stays, will stay at, would stay at, leave
        it at, leave it with, left at, hosted at, sits at, parked at
        """,
        fr="""
        reste chez, restera chez, reste branche, laisse branche, laisser branche, tient allume, le tient
        allume, garde allume, laisse allume, reste allume, laisser allume, demeure chez
        """,
    ),
    act(
        "takes_over",
        en="""
        take:v over, take:v control, taking control, take:v the wheel, take:v the controls, drive:v, steer:v,
        remote:v in, remotes in, remoting in, get:v in, log:v in for, log:v in as, logs in as, operate:v,
        control:v, run:v my machine, work:v through, work:v on my machine, use:v my machine, connect:v to my,
        connect:v to his, hop on, jump on, guide:v, pilot:v, run:v it, runs it, work:v it, works it, use:v it
        from, move:v the mouse, work:v the mouse, at the controls
        """,
        fr="""
        prendre:v le controle, prendre les commandes, prend les commandes, prendre le controle, prend le
        controle, prendre la main, prenne le controle, prenne la main, prendre la releve, controler:v,
        piloter:v, manoeuvrer:v, brancher:v a distance, se brancher sur, se branche sur, se connecter a mon, se
        connecter a son, se connecte a mon, se connecte a son, entrer dans mon, entrer dans son, operer:v,
        commander:v, guider:v, diriger:v le poste, manier:v, faire bouger la souris, aux commandes, tient la
        souris, tient les commandes
        """,
    ),
    act(
        "installed_without_us",
        en="""
        it never installed, it never put, it did not install, it didn't install, it didn't put, it did not put,
        we never installed, we never put, we did not install, we didn't install, nobody here installed, nobody
        installed, no one installed, no one here installed, none of us installed, never installed by, not
        installed by, it knows nothing about, we know nothing about, it had not installed, it hadn't installed,
        we had not installed, we hadn't installed
        """,
        fr="""
        que personne n'a installe, que personne n'avait installe, que personne n'a mis, que les ti n'ont, que
        l'informatique n'a, que l'informatique n'avait, que nous n'avons pas installe, que nous n'avons jamais
        installe, qu'on n'a jamais installe, qu'on n'avait pas installe, qu'on n'a pas installe, jamais installe
        par, pas installe par nous, pas installe par l'informatique
        """,
        implies=("unapproved", "installed"),
    ),
    thing(
        "asked_leave",
        en="""
        asked whether he may, asked whether she may, asked if he may, asked if she may, asked whether he could,
        asked whether she could, asked if he could, asked if she could, asked for permission, asked permission,
        sought permission
        """,
        fr="""
        demande s'il pouvait, demande si elle pouvait, demande la permission, demande l'autorisation, demande
        notre permission, demande notre accord
        """,
    ),
)
