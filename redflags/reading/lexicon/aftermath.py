"""What happens after the start: harm, theft, threats, silence."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
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
        if you don't pay, if you do not pay, if we don't pay, if we do not pay, if not paid, if i am not paid,
        if i'm not paid, if he is not paid, if he isn't paid, if she is not paid, if she isn't paid, if nothing
        arrives, if the money does not, if the money doesn't, if the money is not, if the money isn't, if the
        coins do not, if the coins don't, if the bitcoins do not, if no payment, if payment does not, if payment
        is not, if the transfer does not, if the ransom, unless i am paid, unless i'm paid, unless he is paid,
        unless she is paid, unless you pay, unless we pay, unless you send, unless we send, unless you transfer,
        unless i get, unless i receive, unless paid, unless he gets, unless she gets, unless a payment, unless
        the money, if you refuse to pay, if we refuse to pay, if you ignore, if i don't get paid, if i do not
        get paid, if he doesn't get paid, if it isn't paid, if it is not paid, if the invoice isn't, if the
        invoice is not, if my invoice isn't, if my invoice is not, if nothing lands, if nothing comes, if i
        don't get my, if i do not get my, if i don't receive, if i do not receive, if i don't see, if i do not
        see, if the money isn't in, if the payment isn't, if the payment doesn't, if the transfer isn't, if the
        transfer doesn't, if my money isn't, if my pay isn't, unless the invoice, unless the transfer, unless my
        """,
        fr="""
        si vous ne payez pas, si vous payez pas, si vous ne versez pas, si vous ne virez pas, si vous refusez de
        payer, si nous ne payons pas, si nous ne versons pas, si on ne paie pas, si on ne paye pas, si l'on ne
        paie pas, si je ne suis pas paye, si je ne suis pas payee, si je ne recois pas, si je n'ai pas recu, si
        il n'est pas paye, s'il n'est pas paye, si elle n'est pas payee, si l'argent n'arrive, si rien n'arrive,
        si le virement n'arrive, si la somme n'est, si la rancon, a moins d'etre paye, a moins d'etre payee, a
        moins d'un paiement, a moins d'un versement, a moins que vous, a moins que nous, a moins que je, a
        defaut de paiement, faute de paiement, sans paiement d'ici, si vous ignorez, si la facture n'est pas, si
        ma facture n'est pas, si je n'ai pas mon, si je n'ai pas ma, si je ne touche pas, si je ne vois pas, si
        l'argent n'est pas, si le paiement n'est pas, si le paiement n'arrive, si le virement n'est pas, si rien
        n'entre, si on ne le paie pas, si on ne la paie pas, si je suis pas paye, si j'ai pas mon
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
)
