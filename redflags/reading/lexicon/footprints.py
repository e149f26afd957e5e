"""Traces on the net: profiles, throw-away contacts, lists."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
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
)
