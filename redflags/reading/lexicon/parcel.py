"""Addresses, equipment on its way, and places where a parcel is not received by the person."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "address",
        en="""
        address, address on file, delivery address, shipping address, mailing address, home address,
        ship-to, ship to address, destination:n, location for delivery, street, address:n
        """,
        fr="""
        adresse:n, adresse de livraison, adresse postale, adresse d'expedition, adresse du domicile,
        destination:n, lieu de livraison, adresse d'envoi
        """,
    ),
    thing(
        "delivery_address",
        en="""
        delivery address, shipping address, mailing address, ship-to, ship to, ship-to address, delivery
        location, shipping destination, delivery destination, delivery instructions, shipping instructions,
        shipping details, where to ship, delivery point, delivery, shipping, shipment, drop-off location,
        drop-off spot, drop location, ship to address, where the laptop goes, where to send the laptop,
        where to send it, shipping location, place of delivery, delivery site, shipping label, label,
        ship-to location
        """,
        fr="""
        adresse de livraison, adresse d'expedition, adresse d'envoi, lieu de livraison, point de livraison,
        livraison, expedition, destination du colis, adresse pour la livraison, adresse pour l'envoi,
        adresse de reception, lieu d'envoi, endroit de livraison, etiquette d'envoi, etiquette, bordereau
        d'expedition
        """,
    ),
    thing(
        "home_address",
        en="""
        home address, address, residence, mailing address, place of residence, address on file, postal code, zip
        code, postcode
        """,
        fr="""
        adresse, adresse du domicile, adresse personnelle, domicile, lieu de residence, adresse postale,
        residence, code postal
        """,
    ),
    thing(
        "parcel",
        en="""
        laptop:n, computer:n, equipment, package:n, parcel:n, device:n, hardware, macbook:n, notebook, work
        computer, machine, box, work laptop, company laptop, kit, workstation, monitor, gear, shipment,
        courier, onboarding kit, welcome kit, security key, yubikey, goods, notebook computer, pc, thinkpad,
        items, tablet, work phone, dock, headset, company phone, keyboard, monitors, screens, devices,
        packages, deliveries, computer equipment, mac, badge, work machine, macbook pro
        """,
        fr="""
        portable:n, ordi, ordinateur:n, ordinateur portable, equipement:n, colis, materiel, appareil:n, machine,
        boite, poste de travail, trousse, livraison, paquet:n, laptop:n, poste, courrier, moniteur:n, ordis,
        trousse d'accueil, materiels, appareils, tablette, cellulaire de travail, pc, mac, machine de travail,
        ordi portable, bien:n, commande, ecran d'ordinateur, ecrans d'ordinateur, deuxieme ecran
        externe, avant l'envoi, apres l'envoi, avant l'expedition
        """,
    ),
    act(
        "other_address",
        en="""
        my workplace, not home, not to my home, different address, another address, other address, new
        address, alternate address, alternative address, second address, not the address, a different place,
        another place, somewhere else, elsewhere, different location, other location, another location,
        different city, another city, another province, different province, another state, different state,
        other city, other province, different house, another house, other place, different country, another
        country, address other than, not my home, not his home, not her home, address i will, address i'll,
        not the one on, not on file, than the one on, instead of my home, instead of my address, instead of
        his home, instead of her home, temporary address, relative's, friend's place, friend's house,
        friend's address, neighbour's, neighbor's, not match the address, not his address, not her address,
        unrelated address, out of province, out of state, other street, address we have never, unknown
        address, not the address on, another destination, new destination, different destination, new
        delivery, new shipping, away from his home, away from her home, away from home, states away,
        provinces away, miles away, miles from, kilometres away, kilometers away, kilometres from, km away,
        km from, far from his home, far from her home, far from where, across the country, other end of the
        country, other side of the country, hours away, three time zones, someone else's home, somebody
        else's home, someone else's house, someone else's address, another town, different town, other town,
        another street, different street, another building, address i'll give, somewhere other than,
        anywhere but, other than my home, other than his home, other than the one, not where he lives, not
        where she lives, not where i live, not the one he gave, not the one she gave, at a different place,
        a cottage, an office building, vacant address, out of the province, alternative location, an address
        in, a place in, temporary location, new place, new spot
        """,
        fr="""
        mon lieu de travail, pas a la maison, autre adresse, une autre adresse, adresse differente, nouvelle
        adresse, autre endroit, ailleurs, autre ville, autre province, autre lieu, autre maison, adresse
        temporaire, pas a mon adresse, pas chez moi, pas chez lui, pas chez elle, pas a la meme adresse,
        autre que celle, autre que son domicile, differente de celle, hors province, autre pays, adresse
        alternative, seconde adresse, deuxieme adresse, adresse inconnue, autre destination, une adresse
        que, autre appartement, plutot que chez moi, plutot que chez lui, plutot que chez elle, loin de chez
        lui, loin de chez elle, loin de son domicile, loin de son adresse, a des kilometres, a l'autre bout,
        autre logement, autre quartier, autre rue, ailleurs que chez moi, ailleurs que chez lui, ailleurs
        que chez elle, ailleurs qu'a son domicile, ailleurs qu'a son adresse, pas ou il habite, pas ou elle
        habite, pas la ou il vit, un autre appartement, une ville, adresse jamais mentionnee, nouvel
        endroit, chez quelqu'un d'autre, chez un tiers, chez une connaissance, chez un inconnu
        """,
    ),
    thing(
        "drop_address",
        en="""
        freight company, shipping company, freight depot, courier company, logistics depot, reshipping,
        reshipper:n, re-shipping, reshipping company, freight forwarder:n, freight forwarding, forwarding
        company, forwarding address, forwarding service, forwarder:n, mail forwarding, mail forwarder, package
        forwarding, parcel forwarding, po box, p.o. box, p o box, post office box, post box, pobox, mailbox:n,
        mail box, mail drop, maildrop, private mailbox, virtual mailbox, virtual address, virtual office, ups
        store, ups customer centre, ups customer center, ups centre, ups access point, fedex office, fedex
        location, access point:n, pickup point:n, pick up point, pickup location, pick-up location, hold for
        pickup, hold for pick up, held for pickup, hold at location, parcel locker:n, locker:n, amazon locker,
        storage unit:n, storage facility, self storage, warehouse, hotel, motel, airbnb, short term rental,
        short-term rental, co-working space, coworking, coworking space, co-working, vacant house, vacant lot,
        empty house, empty lot, empty apartment, abandoned, c/o, care of, parcel shop, convenience store,
        courier depot, depot, drop house, drop-off point, shipping hub, shipping agent, logistics company,
        rented mailbox, gas station, laundromat, collection point, general delivery, mail centre, mail center,
        mailing centre, hostel, reshipping service, shipping service, consolidation service, consolidation
        warehouse, forwarding agent, forwarding hub, mail store, mailbox store, package store, parcel store,
        parcel depot, package locker, hub, transit warehouse, holding facility, hold location, airport, bus
        station, train station, shared office, office rental, hotel room, hotel lobby, guest house, short-term
        apartment, sublet, mailing service, mail service, postal outlet, post office, shipping store, ups,
        fedex, purolator depot, kiosk, corner store, dropbox location, drop point, drop-off address, rental
        office, business centre, business center, mail-drop, maildrops, postal box, box number, rented box,
        rental mailbox, po boxes, drop box, unit in a, storage locker, storage place, self-storage, freight
        terminal, freight warehouse, cross-dock, customs broker, forwarder's, boarding house, rooming house,
        vacation rental, short-let, vacant unit, vacant office, empty office, empty storefront, parking lot,
        truck stop, service station, pawn shop, barber shop, nail salon, dry cleaner, coworking desk, hot desk,
        mailroom of, front desk of, registered agent, agent's office, packing store, packing shop, parcel hotel,
        pickup counter, pickup store, pickup locker
        """,
        fr="""
        compagnie de transport, entreprise de livraison, compagnie de courrier, reexpedition, reexpediteur,
        transitaire:n, societe de reexpedition, entreprise de reexpedition, service de reexpedition, compagnie
        de reexpedition, boite postale, boites postales, case postale, cases postales, casier postal, c.p.,
        point relais, point de relais, point de cueillette, point de ramassage, point de retrait, point de
        depot, point de collecte, consigne:n, casier:n, entrepot:n, mini entrepot, hotel:n, motel:n, location a
        court terme, airbnb, espace de coworking, espace de travail partage, bureau virtuel, adresse virtuelle,
        maison vide, maison vacante, logement vide, logement vacant, terrain vague, terrain vacant, aux soins
        de, a/s, poste restante, boutique ups, centre ups, magasin ups, comptoir postal, comptoir ups,
        depanneur, service de courrier, boite aux lettres louee, boite aux lettres, intermediaire de livraison,
        entreposage, locker:n, reacheminement, casier a colis, station service, auberge, service de courrier
        virtuel, agence de transbordement, transbordement, comptoir de livraison, bureau de poste, halte, depot
        purolator, chambre d'hotel, appartement airbnb, hangar, entrepot de transit, logement airbnb, espace de
        stockage, bureau partage, gare, aeroport, point de chute, centre d'affaires, boite de courrier, case
        louee, boite louee, casier loue, local d'entreposage, mini-entrepot, garde-meuble, depot de colis,
        comptoir de colis, courtier en douane, transporteur, terminal de fret, maison de chambres, location de
        vacances, logement touristique, local vide, local vacant, bureau vide, stationnement, halte routiere,
        station d'essence, nettoyeur, salon de coiffure, commerce du coin, tabagie, boite d'un commerce, adresse
        de transit, entrepot loue, adresse commerciale, adresse d'un commerce, casier automatique, relais colis
        """,
    ),
    act(
        "moved",
        en="""
        moved, move:v house, moving, relocated, relocating, new apartment, new house, new place, new home,
        moved in
        """,
        fr="""
        demenager:v, demenage, demenagement, emmenager:v, nouvel appartement, nouveau logement, nouvelle
        maison, nouveau domicile
        """,
    ),
    act(
        "on_file",
        en="""
        on file, on the contract, on his id, on her id, on the application, on the id, on record, in the
        file, on the licence, claimed, given, registered, on the résumé, on the resume, listed, declared,
        provided, on my application, on his licence, on her licence, previously given, verified address,
        verified
        """,
        fr="""
        au dossier, au contrat, sur le contrat, inscrite, inscrit, indique:a, fournie, declaree, declare, sur la
        demande, sur sa piece, sur le permis, verifiee, pretendu:a, fourni, celle du contrat, celle du dossier,
        celle du bail, sur le bail, au bail, celle du cv, celle sur le cv, celle du permis
        """,
    ),
    act(
        "office_pickup",
        en="""
        pick it up at the office, pick up at the office, collect it at the office, collected at our office,
        picked up at our office, pick it up at your office, at your office, at our office, come and get it,
        pick it up in person, collect it in person, picked it up in person, collected in person
        """,
        fr="""
        chercher au bureau, passer au bureau, ramasser au bureau, recuperer au bureau, a votre bureau, a
        notre bureau, en personne, au bureau
        """,
    ),
    act(
        "third_recipient",
        en="""
        signed for by someone else, signed by someone else, accepted by someone else, collected by someone
        else, picked up by someone else, received by someone else, someone else signed, someone else
        received, someone else accepted, rerouted, redirected in transit, rerouted in transit, signed for by
        another, collected by another, picked up by another, received by another, accepted by another,
        delivered to another, delivered to someone, handed to someone, handed to another, given to another,
        someone other than him, someone other than her, someone else picked, someone else collected,
        somebody else signed, somebody else picked, a stranger signed, a stranger picked, an unknown person
        signed, taken by someone else, intercepted, diverted in transit, redirected mid, changed in transit,
        redirected while
        """,
        fr="""
        signe par quelqu'un d'autre, recu par quelqu'un d'autre, ramasse par quelqu'un d'autre, recupere par
        quelqu'un d'autre, recupere par un tiers, signe par un tiers, recu par un tiers, recupere par une
        autre, ramasse par une autre, signe par une autre, recu par une autre, remis a une autre, remis a
        quelqu'un, remis a un inconnu, accepte par une autre, quelqu'un d'autre a signe, quelqu'un d'autre a
        recupere, quelqu'un d'autre a ramasse, un inconnu a signe, deroute en transit, detourne en chemin,
        redirige en chemin, intercepte
        """,
    ),
    act(
        "received_by",
        en="""
        signed for by, signed by, collected by, picked up by, received by, accepted by, taken by, retrieved
        by, claimed by, handed to, delivered to, given to
        """,
        fr="""
        signe par, recupere par, ramasse par, recu par, accepte par, remis a, livre a, cueilli par, reclame
        par, signee par, recuperee par, ramassee par, recue par, remise a
        """,
    ),
    act(
        "reroute",
        en="""
        reroute:v, re-route:v, redirect:v, divert:v, forward:v, hijack:v, intercept:v, re-address:v,
        readdress:v, relabel:v, change the destination, new destination, changed destination, turned around,
        sent on to, sent onward, passed on to, shipped onward, moved to another, held at, hold it at, hold at
        """,
        fr="""
        rediriger:v, devier:v, detourner:v, reacheminer:v, derouter:v, intercepter:v, readresser:v,
        reexpedier:v, faire:v suivre, change de destination, changer la destination, nouvelle destination, autre
        destination, renvoye a, renvoyee a, retenu a, retenir a
        """,
    ),
    thing(
        "left_by_courier",
        en="""
        courier left, courier dropped, driver left, carrier left, mailman left, left by the courier, courier
        handed, neighbour signed, neighbor signed, picked it up that, picked it up the same, signed for it, ring
        the bell, ring twice, ring the side, ring at the, side door, back door, back entrance, buzzer, buzz the,
        leave it with the concierge, with the concierge, by the courier, by the driver, by the mail carrier
        """,
        fr="""
        livreur a laisse, facteur a laisse, transporteur a laisse, laisse par le livreur, laisse par le
        transporteur, laisse par le facteur, voisin a signe, voisine a signe, a signe pour le colis, est alle le
        chercher, est allee le chercher, sonner deux fois, sonnez, la sonnette, porte de cote, porte arriere,
        avec le concierge, chez le concierge, par le livreur, par le facteur, par le transporteur
        """,
    ),
)
