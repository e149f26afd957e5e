"""Remote-control tools and devices, and being met in person."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "remote_tool",
        both="""
        anydesk, any desk, teamviewer, team viewer, rustdesk, splashtop, logmein, ultraviewer,
        screenconnect, connectwise, parsec, vnc, tightvnc, ultravnc, realvnc, chrome remote desktop, zoho
        assist, gotomypc, dameware, ammyy, supremo, rdp, remotepc, nomachine
        """,
        en="""
        remote desktop, remote desktop software, remote desktop tool:n, remote desktop app, remote access
        tool:n, remote access software, remote access program, remote-access tool:n, remote access, remote
        control software, remote control tool:n, remote control, remote-control, remote administration
        tool:n, remote admin tool:n, desktop sharing, desktop-sharing, desktop-sharing tool, desktop sharing
        tool, screen sharing tool, remote session, remote session bar, remote tool:n, remote viewer, remote
        support tool, remote management tool, rmm tool, rmm, remotely controlled, controlled remotely,
        controlled from a distance, remote management software, rat, remote connection software, unattended
        access, remote into, remoting into, connect to it remotely, connect remotely, log in remotely,
        access it remotely, access it from, from a distance
        """,
        fr="""
        bureau a distance, logiciel de bureau a distance, logiciels de bureau a distance, acces a distance,
        logiciel d'acces a distance, outil d'acces a distance, logiciel de controle a distance, outil de
        controle a distance, outil de prise en main, prise de controle a distance, prise en main a distance,
        controle a distance, controler a distance, telecommande a distance, outil a distance, outils a
        distance, partage de bureau, session a distance, outils d'acces a distance, commande a distance,
        commandee a distance, logiciel de prise de controle, outils de controle a distance, logiciels
        d'acces a distance, logiciels de controle a distance, pilote a distance, pilotee a distance,
        controlee a distance, telemaintenance, outil de telemaintenance, connexion a distance, connecte a
        distance, connecter a distance, m'y connecte, s'y connecte, branche a distance, y accede a distance,
        accede a distance
        """,
    ),
    thing(
        "kvm",
        both="""
        kvm, ip kvm, ip-kvm, pikvm, pi kvm, pi-kvm, tinypilot, tiny pilot, jetkvm, nanokvm, mouse jiggler,
        jiggler
        """,
        en="""
        kvm switch, kvm device, keyboard video mouse, hdmi capture, capture device, single-board computer,
        single board computer, raspberry pi, usb dongle
        """,
        fr="""
        commutateur kvm, boitier kvm, boitier de controle, nano-ordinateur, ordinateur monocarte, boitier
        hdmi, simulateur de souris, bougeur de souris
        """,
    ),
    act(
        "unapproved",
        en="""
        unauthorised, unauthorized, unapproved, not approved, not authorised, not authorized, without
        permission, without approval, without our approval, without telling, without asking, unknown,
        unexpected, suspicious, not deployed, not ours, not installed by, non-approved, not sanctioned,
        rogue, unsanctioned, hidden, secretly, not allowed, banned, nobody approved, no one approved, nobody
        installed, no one installed, behind it's back, prohibited, forbidden, undeclared, not part of our
        image, not on the approved list, against policy
        """,
        fr="""
        non autorise:a, pas autorise:a, non approuve:a, pas approuve:a, sans autorisation, sans permission,
        sans notre autorisation, sans approbation, sans notre accord, inconnu:a, suspect:a, non declare:a,
        cache:a, interdit:a, sans prevenir, sans demander, en cachette, a notre insu, personne n'a approuve,
        que personne, n'a pas ete installe, sans nous le dire, sans l'accord, pas installe par, que nous
        n'avons, prohibe, sans aviser, clandestin:a
        """,
    ),
    act(
        "installed",
        en="""
        install:v, installed, found, find:v, detected, detect:v, discovered, running, run:v, seen, saw,
        spotted, present, active, appeared, appear:v, set up, added, put, plugged, plugged in, connected,
        attached, opened, use:v, using, used, via, shows, showed, visible, downloaded, download:v, noticed,
        flagged, launched, within, hooked up, reported, alert
        """,
        fr="""
        installe:a, installer:v, trouve:a, trouver:v, detecte:a, detecter:v, decouvert:a, actif, active,
        present:a, branche:a, brancher:v, connecte:a, ajoute:a, utilise:a, utiliser:v, ouvert:a, via, vu,
        vue, visible:n, tourne, tournait, telecharge, repere:a, signale:a, en cours d'execution, apercu,
        lance:a, roule, constate
        """,
    ),
    thing(
        "machine",
        en="""
        company laptop, work laptop, company computer, work computer, company machine, company device, work
        device, laptop:n, computer:n, machine, device:n, our laptop, corporate laptop, workstation,
        notebook, endpoint, corporate device, work pc, equipment, mac, pc, his desktop, her desktop,
        company-issued
        """,
        fr="""
        portable de l'entreprise, ordinateur de l'entreprise, portable:n, ordinateur:n, poste de travail,
        poste, ordi, ordi de la compagnie, machine:n, appareil:n, laptop, ordinateur portable, materiel de
        l'entreprise, equipement, ordinateur de travail, portable d'entreprise, portable de travail,
        materiel, ordinateur fourni, portable fourni
        """,
    ),
    thing(
        "own_device",
        en="""
        own laptop, own computer, own machine, own device, own equipment, own hardware, personal laptop,
        personal computer, personal device, own pc, own desktop, own workstation, home computer, vdi,
        virtual desktop, own setup, personal machine, byod, own mac
        """,
        fr="""
        propre ordinateur, propre portable, propre equipement, propre materiel, propre appareil, ordinateur
        personnel, portable personnel, appareil personnel, equipement personnel, bureau virtuel, materiel
        personnel, propre machine, machine personnelle, propre poste, mon ordinateur, mon portable, son
        ordinateur a lui
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
        moved by itself, moves by itself, moving by itself, moved on its own, moves on its own, moving on
        its own, moved while, moving while, moves while, kept moving, while his hands, while her hands,
        hands were, hands off, hands visible, with both hands, both hands, hands in view, by itself, on its
        own, someone else typing, someone else was typing, hands folded, hands away, not touching, without
        him touching, without her touching, hands were not, hands on his, nobody touched, no one touched,
        hands raised, arms crossed, hands in the air, hands still
        """,
        fr="""
        bouge tout seul, bougeait tout seul, bougeait toute seule, bouge toute seule, tout seul, toute
        seule, alors que ses mains, pendant que ses mains, tandis que ses mains, mains visibles, deux mains,
        sans qu'il touche, sans qu'elle touche, sans toucher, les mains, mains levees, mains croisees, bras
        croises, mains a l'ecran, mains immobiles
        """,
    ),
    act(
        "operator",
        en="""
        someone else controls, someone else controlled, someone else controlling, someone else was
        controlling, someone else driving, someone else was driving, someone else drove, someone else
        operates, someone else operated, someone else operating, somebody else driving, somebody else
        controlling, somebody else was controlling, another person controlling, another person driving,
        another person was driving, another person controls, a second person driving, somebody else was
        driving, controlled by someone else, controlled by somebody else, controlled by another, operated by
        someone else, operated by another, used by someone else, driven by someone else, driven by someone,
        taken over, took over the, takes over the, take control, took control, taking control, takes
        control, second user, hand over control, gave control, give control, given control, shared control,
        controlling his screen, controlling her screen, controlling the screen, remotely driven
        """,
        fr="""
        quelqu'un d'autre controle, quelqu'un d'autre controlait, quelqu'un d'autre pilote, quelqu'un
        d'autre pilotait, quelqu'un d'autre manipule, quelqu'un d'autre manipulait, une autre personne
        controle, une autre personne controlait, une autre personne pilotait, autre personne au clavier,
        controle par quelqu'un, controle par un tiers, pilote par quelqu'un, pilote par un tiers, utilise
        par quelqu'un, prend le controle, prenait le controle, pris le controle, prise de controle, a pris
        le controle, prendre le controle, deuxieme utilisateur, controle par une autre
        """,
    ),
    thing(
        "onsite",
        en="""
        office, offices, our office, your office, on site, on-site, onsite, in person, in-person, face to
        face meeting, in the flesh, meet:v in person, meet face to face, face-to-face, headquarters, hq,
        head office, workplace, branch, notary, notary's, notary appointment, site visit, visit, visits,
        come in, coming in, come by, physically, physical meeting, person-to-person, headquarters visit,
        in-person meeting, in-person onboarding, in-person interview, in-person verification, meet us, meet
        the team, meet anyone, meet up, on premises, be there in person, orientation day, office visit, for
        a coffee, for coffee, over coffee, team offsite, meetup, pickup in person, come to the, in our
        building, show up physically, meeting point, come down
        """,
        fr="""
        me deplacer, nous deplacer, bureau, bureaux, vos bureaux, nos bureaux, votre bureau, notre bureau,
        sur place, sur site, en personne, en presentiel, en presence, presentiel, siege social, siege,
        locaux, nos locaux, vos locaux, notaire, rencontre en personne, rencontrer en personne, visite,
        visiter, venir au bureau, se deplacer, se rendre, venir sur place, venir nous voir, venir nous
        rencontrer, nous rencontrer, rencontrer l'equipe, physiquement, face-a-face, de visu, au siege, a
        nos locaux, chez vous, en chair et en os, prendre un cafe, au travail en personne, rencontre
        physique, venir chercher, deplacement, succursale
        """,
    ),
    act(
        "attend",
        en="""
        visit:v, come:v, meet:v, attend:v, travel:v, go:v, be there, show:v up, appear:v, get:v to, drop:v
        by, pick:v up, stop:v by, make:v it, turn:v up, set foot, fly:v in, walk:v in, report:v, sit down
        with
        """,
        fr="""
        visiter:v, venir:v, rencontrer:v, se rendre, rends, rend, aller:v, se presenter, presenter:v,
        presente, passer:v, se deplacer, deplacer:v, deplace, mettre les pieds, voir, assister:v, rejoindre,
        descendre, prendre:v l'avion, pied
        """,
    ),
    act(
        "remote_only",
        en="""
        remote only, fully remote only, only remote, strictly remote, one hundred percent remote, 100%
        remote, 100 % remote, purely remote, remote forever, exclusively remote
        """,
        fr="""
        a distance seulement, uniquement a distance, seulement a distance, exclusivement a distance,
        entierement a distance, strictement a distance, 100 % a distance, 100% a distance, seulement en
        teletravail, exclusivement en teletravail, strictement en teletravail
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
)
