"""Where a connection comes from, clocks and hours, and what a person knows of the place claimed as home."""

from redflags.reading.lexicon.entry import Concept, act, every, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "ip",
        en="""
        ip, ips, ip address, ip addresses, geolocation, geo location, geoip, geo-ip, connection:n, network,
        login:n, log-in:n, logins, logs, signal, metadata, session ip, traffic, access log, access logs,
        sign-in:n, internet provider, log, originating, geo tag, geolocation data, geo data, vpn logs, okta,
        okta logs, crowdstrike, sign-ins, login records, login history, telemetry, access records, device
        location, laptop's location, ip lookup, ip geolocation, whois, session, sessions, ip trace, email
        headers, headers, exif, packets, data trail, connection log, connection logs, server logs, web logs, sso
        logs, gps, wi-fi network, cell tower, roaming data, network trace, the network, its connection, laptop
        pings, latency, ping, routing, geo says, geo puts, geoip says, geoip puts, geo-ip says, ip lookup says,
        geo lookup, geolocation says, geolocation puts
        """,
        fr="""
        ip, adresse ip, adresses ip, geolocalisation, connexion:n, reseau, journaux, journal de connexion,
        journaux de connexion, metadonnees, signal, acces, trafic, okta, donnees de connexion, historique de
        connexion, connexions, session, sessions, position du portable, localisation du portable, geoloc,
        en-tetes, entetes, telemetrie, le reseau, paquets, latence, ping, gps, antenne, donnees reseau, trace
        reseau, journaux du serveur, authentification, trafic reseau, la geolocalisation dit, la geolocalisation
        donne, geolocalisation de son
        """,
    ),
    thing(
        "login",
        en="""
        roam:v, log:v in, login:n, logged in, log:v on, connect:v, connected, connecting, connects, sign:v in,
        session:n, join:v, joined, call:n, online, ip, traffic, logging in, logins, comes from, coming from,
        come from, originate:v, originating, access:v, dial:v in, calling, ping:v, pings, phone:v home,
        beacon:v, check:v in, checks in, geolocate:v, geolocates, surface:v, resolve:v to, lands in, exits in,
        exit:v through, emerges in, trace:v to, traced to, tracked to, leads back to, point:v to, sign-on,
        authenticate:v, answers from, answer from, responds from, reports from, reporting from, reports a, boots
        from, boots up in, wakes up in, is used from, being used from, is used in, being used in, is running
        from, runs from, sends from, talks from, gets online from, went online from, goes online from, shows up
        in, is sitting in, sitting in, has been in, pops up in, test was taken from, test was done from, test
        was submitted from, test came from, test was completed from, was taken from, was submitted from, was
        completed from, took the test from, did the test from, wrote the test from, took the call from, taking
        the call from, did the interview from, took the interview from
        """,
        fr="""
        itinerance, se connecter, connecter:v, connecte, connexion:n, session:n, appel:n, entrevue, acces, ip,
        en ligne, provenir, provient, proviennent, provenance, vient, viennent, appelle, joindre, pointe vers,
        pointe a, pointent vers, geolocalise:a, se geolocalise, remonte a, remontent a, aboutit a, aboutissent,
        mene a, menent a, ressort a, sort a, s'authentifie, emet de, emet depuis, arrive de, arrivent de, se
        branche, se branchent, se branchait, branche toujours, se logue, se loguait, se log, repond depuis,
        repond d'une, emet d'une, est utilise depuis, est utilise a, utilise depuis, s'allume a, s'allume
        depuis, se trouve a, se trouve dans, apparait a, apparait dans, se reveille a, rapporte une, indique une
        ville, signale une ville, se connecte depuis, se connecte d'une, se connecte de, test a ete fait, test a
        ete soumis, test a ete passe, a fait le test de, a fait le test depuis, a passe le test de, a passe le
        test depuis, a fait l'entrevue de, a fait l'entrevue depuis, a pris l'appel de
        """,
    ),
    thing(
        "country",
        en="""
        country, countries, abroad, overseas, foreign, outside the country, continent, another continent,
        out of country, offshore, other side of the world
        """,
        fr="""
        pays, l'etranger, a l'etranger, outre-mer, outre mer, hors du pays, exterieur du pays, continent,
        autre bout du monde
        """,
    ),
    thing(
        "place",
        en="""
        country, countries, city, cities, town:n, province, provinces, state, region, location:n, place:n,
        continent, residence, home, address, claimed location, abroad, overseas, elsewhere, neighbourhood,
        area, lives, where he lives, where she lives, where he says, where she says, somewhere, whereabouts
        """,
        fr="""
        pays, ville:n, province:n, region:n, lieu:n, endroit:n, continent:n, residence, domicile, adresse,
        localisation, l'etranger, a l'etranger, etranger, ailleurs, habite, ou il vit, ou elle vit,
        municipalite, emplacement, dit vivre, dit habiter
        """,
    ),
    act(
        "elsewhere",
        en="""
        away from, provinces away, a long way from, otherwise, something else, another country, different
        country, other country, another city, different city, another continent, different continent, another
        province, different province, other province, different state, another state, other city, abroad,
        overseas, elsewhere, not the one, other than, not where, not the country, not the city, outside the
        country, outside the province, foreign, thousands of kilometres, thousands of miles, far from, different
        region, another region, different location, another location, different place, another place, not in,
        not from, not the place, other side, different part, hours away, country we, offshore, another time
        zone, data centre, data center, datacenter, hosting provider, hosting company, cloud provider, server
        farm, tor, out of country, km from, kilometres from, kilometers from, miles from, not in the country,
        not in the city, not where he says, not where she says, a different country each, farther than, nowhere
        near, other than the one, other than claimed, a place he never mentioned, places he never mentioned,
        places she never mentioned, never mentioned, unmentioned, undisclosed location, unknown location,
        somewhere else, different address, different town, another town, opposite coast, two provinces over,
        across the world, other side of the world, half a world away, unexpected country, unexpected location,
        from afar, remote location, several time zones away, an ocean away, vpn exit, cloud host, cloud server,
        server, elsewhere entirely, foreign country, foreign address, foreign network, foreign ip, another
        hemisphere, other hemisphere, southern hemisphere, wrong hemisphere, opposite hemisphere, wrong city,
        wrong country, wrong province, wrong place, wrong continent, other end of, antipodes, oceans away, a
        continent away, time zones from, a flight away, thousands of, hundreds of kilometres, hundreds of miles,
        not his city, not her city, not the town, outside his province, outside her province, outside his city,
        outside her city, distant country, places him far, puts him far, a city he, a city she, a country he, a
        country she, a place she, across the ocean, across an ocean, across the sea, other shore, over the
        border, across the border, other side of the ocean, the far side, where he says he has never, where she
        says she has never, where he has never been, where she has never been, he has never been to, she has
        never been to, he says he has never been, she says she has never been
        """,
        fr="""
        autre chose, le contraire, autre pays, un autre pays, pays different, autre ville, une autre ville,
        ville differente, autre continent, autre province, province differente, autre region, autre endroit,
        autre lieu, a l'etranger, l'etranger, ailleurs, outre-mer, outre mer, pas celui, pas celle, autre que,
        hors du pays, exterieur du pays, loin de, milliers de kilometres, centre de donnees, hebergeur, region
        differente, pays etranger, autre fuseau, different de celui, differente de celle, differents de,
        kilometres de, km de, a des kilometres, pas dans la ville, pas dans le pays, pas ou il dit, pas ou elle
        dit, autre bout du monde, bout du monde, endroit inconnu, lieu inconnu, lieu non declare, jamais
        mentionne, jamais mentionnee, reseau etranger, serveur etranger, adresse etrangere, autre adresse, a
        l'exterieur du, hors de la ville, hors de la province, ailleurs que, lieu inattendu, pays inattendu, a
        l'autre bout, autre hemisphere, un autre hemisphere, mauvais pays, mauvaise ville, mauvaise province,
        aux antipodes, antipodes, un ocean, de l'autre cote, autre cote du globe, autre cote de l'ocean, oppose
        du globe, a l'oppose, centaines de kilometres, tres loin, bien loin de, pas sa ville, pas son pays, hors
        de sa province, hors de sa ville, un pays qu'il, un pays qu'elle, une ville qu'il, une ville qu'elle, un
        tout autre, pays lointain, outre-atlantique, autre bord, l'autre bord, de l'autre bord, outre-frontiere,
        de l'autre cote de la frontiere, ou il dit n'etre jamais, ou elle dit n'etre jamais, ou il n'est jamais
        alle, ou elle n'est jamais allee, ou il n'a jamais mis, ou elle n'a jamais mis
        """,
    ),
    # Where somebody is, told of whoever will not say it.
    thing(
        "whereabouts",
        en=every("where", "he, she", "is, 's, really is, actually is, lives, really lives, actually lives, works from")
        + ", "
        + every(
            "where",
            "he, she",
            "was, is, 's",
            "calling from, working from, connecting from, logging in from, logging on from",
        )
        + """,
        his whereabouts, her whereabouts, his location, her location, his real location, her real location,
        his actual location, her actual location, what city he, what city she, which city he, which city she,
        what country he, what country she, which country he, which country she, what town he, what town she,
        where he was based, where she was based
        """,
        fr=every(
            "d'ou", "il, elle", "appelle, appelait, se connecte, se connectait, se branche, travaille, travaillait"
        )
        + ", "
        + every("ou", "il, elle", "est, est vraiment, reste, reste vraiment, habite, habite vraiment, vit, demeure")
        + """,
        ou il se trouve, ou elle se trouve, dans quelle ville il, dans quelle ville elle, dans quel pays il, dans quel pays elle, de quelle
        ville il, de quelle ville elle, sa vraie localisation, sa localisation
        """,
    ),
    act(
        "claimed",
        en="""
        claim:v, claimed, claims to be, say:v, says, said, declared, stated, given, supposedly, alleged,
        allegedly, pretend:v, told us, on the cv, on his cv, on her cv, on the application, listed, states,
        application, supposed, reported, stated on, where he lives, where she lives, where he says, where
        she says, home, lives, address, profile, indicated, resume
        """,
        fr="""
        pretendre, pretend, pretendu:a, pretendait, dit, disait, declare:a, indique:a, affirme, affirmer:v,
        soi-disant, suppose:a, annonce:a, mentionne:a, fourni:a, au cv, sur le cv, au dossier, dit vivre,
        dit habiter, dit etre, domicile, adresse, qu'il donne, qu'elle donne, inscrit:a, formulaire, demande
        d'emploi
        """,
    ),
    thing(
        "vpn",
        both="vpn, vpns, proxy, tor, astrill, mullvad, nordvpn, expressvpn, proton vpn",
        en="""
        proxies, residential proxy, proxy server, anonymizer, anonymiser, anonymizing, relay, data centre, data
        center, datacenter, hosting provider, hosting company, cloud server, cloud provider, exit node, masked
        ip, hides his ip, hides her ip, hidden ip, virtual private network, hosting ip, astrill vpn, residential
        proxies, vpn provider, commercial vpn, exit nodes, anonymous proxy, proxy service, tunnelling,
        tunneling, vpn exit, relays, vps, aws, digitalocean, ovh, hosting server, hosted server, data-centre,
        anonymising service, anonymizing service, relay server, relay servers, proxy exit, hop server, jump
        host, jump server, masking service, ip changer, location spoofer, rotating ip, rotating ips, rotating
        proxies, onion
        """,
        fr="""
        proxys, serveur mandataire, mandataire, anonymiseur, centre de donnees, hebergeur, reseau prive virtuel,
        rpv, noeud de sortie, ip masquee, masque son ip, masque son adresse, cache son adresse, cache son ip,
        infonuagique, serveur infonuagique, fournisseur vpn, service vpn, vpn commercial, relais, serveur
        relais, proxy residentiel, serveur heberge, serveurs relais, relais etranger, noeuds de sortie,
        mandataires, proxies, serveur proxy, service d'anonymisation, changeur d'ip, ip tournante, ip tournantes
        """,
    ),
    act(
        "vpn_use",
        en="""
        use:v, using, connect:v, behind, through, via, over, hide:v, hides, mask:v, masked, masking, log:v in,
        joined, always, every, each, on a, running, trace:v, traced, come:v, comes, coming, route:v, routed,
        resolve:v, resolves, belongs, tunnel:v, constantly, detected, refuse:v, turn:v off, insist:v, hop:v,
        leads to, leads back, points to, keep:v, disable:v, originate:v, sit:v, never off, never without, never
        turns off, won't turn off, glued to, lives on, hides on, hiding behind, hides behind
        """,
        fr="""
        utiliser:v, connecter:v, passer:v par, passe par, derriere, via, cacher:v, masquer:v, toujours, chaque,
        provenir, provient, venir:v, detecte, refuser:v, desactiver:v, par un, constamment, sort d'un, sort par,
        mene a, remonte a, garder:v, passe, passent, tunnel, appartient, couper:v, avec un, jamais sans,
        toujours derriere, se cache derriere, toujours sur
        """,
    ),
    thing(
        "time_zone",
        en="""
        the time on, time shown, time displayed, the hour on, time zone:n, timezone:n, time-zone, local time,
        clock, his clock, her clock, computer clock, system clock, utc, gmt, system time, utc offset, laptop
        clock, clock on, taskbar clock, desktop clock, computer's clock, computer's time, time on his, time on
        her, taskbar, wall clock, timestamp:n, time stamp:n, clock in, set to the time of
        """,
        fr="""
        l'heure sur, heure affichee, l'heure affichee, heure de son, fuseau horaire, fuseaux horaires, fuseau,
        heure locale, horloge, heure de l'ordinateur, heure du systeme, decalage horaire, utc, heure de l'ecran,
        horloge de l'ordi, heure affichee sur, heure systeme, l'horloge, heure du portable, a l'heure de, a
        l'heure d', vit a l'heure, regle a l'heure, reglee a l'heure
        """,
    ),
    act(
        "odd_hours",
        en="""
        between midnight and, after midnight, between 1 and, between 2 and, between 3 and, 5 am, 1 am, 5am, 1am,
        odd hours, strange hours, middle of the night, at night, overnight, all night, through the night, night
        hours, night time, nighttime, night-time, in the night, 3 am, 2 am, 4 am, 3 a.m, 2 a.m, 4 a.m, 3am, 2am,
        4am, unusual hours, graveyard, dead of night, small hours, outside of daytime, during the night, not
        daytime, only at night, active at night, weird hours, while it is night, morning there, asleep, sleeps,
        never online during, offline during, no activity during the day, when it is night, wee hours, nocturnal,
        hours that do not, when it's night here, night here, middle of the night here, when we're asleep, while
        we sleep, when we sleep, when we're all asleep
        """,
        fr="""
        entre minuit et, apres minuit, h du matin, heures du matin, heures etranges, heures bizarres, heures
        inhabituelles, en pleine nuit, la nuit, de nuit, toute la nuit, milieu de la nuit, nuit, heures de nuit,
        petites heures, au milieu de la nuit, 3 h du matin, 2 h du matin, 4 h du matin, heures indues, heures
        impossibles, drole d'heures, nocturne:n, heures atypiques, jamais en ligne le jour, quand il fait nuit
        ici, quand on dort, pendant qu'on dort, la nuit ici
        """,
    ),
    thing(
        "hours",
        en="""
        hours, activity, commits, commit:n, messages, works, work, active, e-mails, emails, schedule,
        replies, online, logs, submissions, daylight, replies arrive, pushes
        """,
        fr="""
        heures, activite, commits, messages, travaille, actif, courriels, horaire, repond, en ligne,
        activites, reponses, horaires
        """,
    ),
    act(
        "daylight",
        en="""
        daylight, sunlight, sun was up, sunny outside, broad daylight, dark outside, night outside, night-time
        outside, pitch dark, sunrise, good evening, good morning, sun shining, morning sun, sun in the window,
        it was dark, window showed, dark, pitch-dark, dark out, sun was, sun blazing, bright sun, sunset, still
        dark, was dark, night sky, streetlights, blazing sun, sun behind, sunny behind, full daylight, starry,
        moon, dark behind him, dark behind her, dark outside his, dark outside her, night behind him, night
        behind her, sun was out, sun out, light out, light outside, bright outside, pitch black, black outside
        """,
        fr="""
        plein jour, il faisait nuit, il faisait jour, faisait noir, noir dehors, nuit dehors, soleil, lumiere du
        jour, bonsoir, jour dehors, noir, il faisait noir, faisait nuit, nuit noire, plein soleil, grand soleil,
        coucher de soleil, lever du soleil, lampadaires, lune, obscurite, sombre dehors, clarte, noir chez lui,
        noir chez elle, nuit chez lui, nuit chez elle, nuit chez eux, clair dehors, faisait clair, soleil
        dehors, noir comme chez le loup, noir dans sa fenetre, nuit dans sa fenetre, fait jour, fait nuit, il
        fait noir, il fait clair
        """,
    ),
    act(
        "many_places",
        en="""
        two countries, three countries, four countries, five countries, several countries, multiple countries,
        different countries, many countries, two continents, three continents, different continents, two cities,
        three cities, several cities, multiple cities, different cities, three provinces, several locations,
        multiple locations, different locations, three locations, two locations, country to country, various
        countries, 3 countries, 2 countries, 4 countries, 5 countries, new country every, different country
        every, different country each, another country every, impossible travel, city changes, countries in, new
        city, changes country, changed country, changes countries, changed countries, jumps between countries,
        jumps from country, hops between, from one country to another, from one city to another, from one
        country to the next, city to city, between continents, between countries, between cities, from country
        to country, continent to continent
        """,
        fr="""
        deux pays, trois pays, quatre pays, cinq pays, plusieurs pays, pays differents, differents pays,
        plusieurs villes, trois villes, deux villes, villes differentes, differentes villes, deux continents,
        trois continents, plusieurs continents, plusieurs endroits, trois endroits, endroits differents, 3 pays,
        2 pays, 4 pays, pays different chaque, nouveau pays chaque, pays a chaque, deplacement impossible,
        divers pays, voyage impossible, change de pays, changeait de pays, change de ville, changeait de ville,
        saute d'un pays, d'un pays a l'autre, d'une ville a l'autre, passe d'un pays, d'un continent a l'autre,
        change de continent
        """,
    ),
    act(
        "short_time",
        en="""
        in one day, in a day, in two days, in three days, in a week, in one week, within hours, within a day,
        within two days, within a week, same day, same week, within an hour, in an hour, in the same, every day,
        every session, each session, each time, every login, in 24 hours, hours apart, minutes apart, between
        sessions, during one, over two days, in under, this week, in less than, within days, two days, one
        afternoon, overnight, every time, from one call to the next, each call, every call, per day, few hours,
        on the same morning, same morning, same afternoon, same evening, within the hour, within minutes, one
        after the other, back to back, in one month, in a month, this month, in ten days, in two weeks, in three
        weeks, in ten weeks, in a single, within ten, within two, within three, in the space of, in a quarter,
        in one quarter, in six months, in a year, in one year, in a fortnight, since spring, in as many, this
        quarter, in four months, in five weeks, in four weeks, in eight weeks, in under a, inside a week, inside
        a month
        """,
        fr="""
        en un jour, en une journee, en deux jours, en trois jours, en une semaine, en quelques heures, meme
        jour, meme journee, meme semaine, en 24 heures, d'une session a l'autre, d'un jour a l'autre, en une
        heure, en moins de, a chaque connexion, chaque session, chaque jour, en l'espace de, dans la meme, en
        deux heures, en quelques jours, quelques heures, d'un appel a l'autre, cette semaine, chaque connexion,
        a chaque fois, en une seule journee, dans la meme journee, en un seul jour, une meme journee, la meme
        journee, une seule semaine, quelques minutes, minutes d'intervalle, heures d'intervalle, jours
        d'intervalle, en un trimestre, en un mois, en six mois, en un an, en trois semaines, en deux semaines,
        en quatre mois, en dix jours, en huit jours, en cinq semaines, en trois mois, en deux mois, en moins
        d'un, en si peu de temps, ce trimestre
        """,
    ),
    thing(
        "locality",
        en="""
        city, town, neighbourhood:n, neighborhood:n, hometown, home town, area, district, street:n, local,
        landmark:n, local weather, weather, transit, subway, metro, bus, bridge, river, restaurant:n, mayor,
        province, region, place, where he lives, where she lives, his own street, local news, geography, local
        time, downtown, suburb:n, intersection, park, commute, village, weather there, view from, window,
        surroundings, shops, grocery store, stores, highway, community, area code, postal code, streets,
        nearest, airport, university town, campus, neighbourhoods, public transit, transit system, transit card,
        main street, main square, tallest building, stadium, area he, area she, nearest store, nearest station,
        nearest hospital, highway number, avenue, landmarks, postal district, borough, ward, local paper, radio
        station, local team, sports team, local dish, local coffee shop, coffee shop, supermarket, subway line,
        bridges, town hall, city hall, province capital, capital, neighbours, building he, building she, street
        he, street she, corner store, part of town, side of town, local time there, address he gave, nearest
        highway, nearby, canal, harbour, harbor, port, cathedral, tower, ferry, tram, tramway, light rail, lake,
        beach, ring road, main drag, high street, farmers market, zoo, museum, skyline, ski hill, waterfront,
        mall, shopping centre, shopping mall, closest, street corner, house number, postcode, zip code, bus
        line, bus lines, train line, metro line, metro lines, metro station, train station, local library, local
        school, county, mayor of, district he, district she, building opposite, around the corner, own street,
        own town, own city, home city, hometown team, local beer, local specialty, neighbouring towns,
        surrounding towns
        """,
        fr="""
        ville:n, quartier:n, rue:n, coin, region, meteo, temps qu'il fait, metro, autobus, pont, fleuve,
        riviere, restaurant:n, maire, mairesse, province, endroit, voisinage, centre-ville, centre ville,
        municipalite, banlieue, geographie, ville natale, arrondissement, parc, village, localite, ou il habite,
        ou elle habite, ou il vit, ou elle vit, fenetre, commerce:n, epicerie, heure locale, reperes, station,
        arret, transport, transports, localement, aeroport, autoroute, transport en commun, rue principale,
        artere principale, place centrale, autoroutes, monument:n, point de repere, points de repere, hopital le
        plus, station de metro, magasin:n, epicerie du coin, cafe du coin, equipe locale, journal local, hotel
        de ville, capitale, ponts, immeuble, voisins, coin de rue, avenue, boulevard, secteur, quel quartier,
        rue ou, dans quelle ville, canal, port, cathedrale, tour, traversier, tramway, lac, plage, marche
        public, musee, colline, quais, vieux-port, centre commercial, ligne de metro, ligne d'autobus, lignes de
        metro, bouche de metro, gare, code postal, numero civique, coin de sa rue, bas de sa rue, bout de sa
        rue, bibliotheque, aréna, patinoire, casse-croute, boulangerie, pharmacie du coin, marche du coin, pont
        de, villes voisines, ville voisine, stade, specialite locale, indicatif regional, circuit d'autobus,
        trajet d'autobus
        """,
    ),
    act(
        "local_question",
        en="""
        question:n, describe:v, name, name:v, tell:v, tell us, say, answer, know:v, knowledge, identify:v,
        mention:v, recall:v, point to, explain:v, asked, list, idea, familiar, give, talk about, speak
        about, clue, find, recognise, recognize, place
        """,
        fr="""
        question:n, decrire, decrit, nommer:v, nomme, dire, dit, repondre, connaitre, connaissance:n,
        identifier:v, mentionner:v, citer:v, expliquer:v, demande, demandait, idee, familier, parler,
        situer:v, donner:v, reconnaitre, savoir:v, trouver:v
        """,
    ),
    act(
        "lives",
        en="""
        live:v, lives, lived, claims to live, says he lives, says she lives, his own, her own, own, his
        city, her city, home, claimed, claims, supposedly, based, from, hometown, he is from, she is from,
        his, her, resides, for years, grew up, local, near
        """,
        fr="""
        vivre, habiter:v, dit vivre, dit habiter, pretend, propre, sa ville, son quartier, chez lui, chez
        elle, pretendu:a, soi-disant, reside, resider:v, depuis des annees, sa rue, sa propre, son propre,
        ou il, ou elle, sa, son, ses, local:a, grandi, origine, d'origine
        """,
    ),
    act(
        "new_arrival",
        en="""
        just moved, recently moved, new to the city, new in town, newly arrived, arrived last, moved last, new
        to the area, newcomer:n, arrived in, moved there last, moving in, just arrived, new here
        """,
        fr="""
        vient d'arriver, vient de demenager, nouvel arrivant, nouvelle arrivante, nouvellement arrive, recemment
        demenage, arrive il y a, arrivee il y a, recemment arrive, vient tout juste, recemment installe,
        emmenager:v, vient d'emmenager
        """,
    ),
    thing(
        "travel",
        en="""
        travel:v, travelling, traveling, hotel, vacation, holiday:n, trip, visiting, airport, conference,
        roaming, on the road, nomad, cottage, train, plane, flight
        """,
        fr="""
        voyage:n, voyager:v, hotel, vacances, visite, aeroport, congres, itinerance, nomade, chalet,
        deplacement, train, avion, prendre l'avion
        """,
    ),
    act(
        "zone_gap",
        en="""
        hours ahead, hours behind, hours away, time zones away, time zones off, hours off, hours apart, hours
        later than, hours earlier than, hours of difference, hour difference, ahead of, behind local, hours out,
        time zones from, two time zones, three time zones, four time zones, five time zones, six time zones,
        several time zones, a time zone away, another time zone, wrong time zone, different time zone, hours
        from home, wasn't eastern, isn't eastern, not eastern, wasn't pacific, isn't pacific, wasn't ours, isn't
        ours, hours ahead of, hours behind us, half a day off, half a day ahead, upside down from ours
        """,
        fr="""
        heures d'avance, heures de retard, heures de decalage, heures de difference, fuseaux plus loin, fuseaux
        d'ecart, heures d'ecart, en avance sur, de decalage, deux fuseaux, trois fuseaux, quatre fuseaux, cinq
        fuseaux, six fuseaux, plusieurs fuseaux, a un fuseau, autre fuseau, mauvais fuseau, un fuseau de, heures
        de chez lui, heures de chez elle, decale de, decalee de, decales de, pas la notre, n'est pas la notre,
        n'etait pas la notre, etait pas la notre, est pas la notre, une demi-journee de decalage
        """,
    ),
    act(
        "spoof",
        en="""
        looks like i'm in, look like i'm in, look like i am in, looks like i am in, appear to be in, appears
        to be in, make it look, makes it look, route everything, route my traffic, routes his traffic,
        routes her traffic, route all, spoof:v, spoofed, fake:v my location, fake:v his location, fake
        location, fakes his location, faked location, hide:v my location, hide where i, hides his location,
        hides where, hide:v his location, hide:v her location, mask:v his location, mask:v my location,
        masks his location, foreign ip, bounced through, bounces through, bounced off, hopping, pretend to
        be in
        """,
        fr="""
        comme si j'etais, comme si je suis, avoir l'air d'etre, a l'air d'etre, faire croire, fait croire,
        cacher ma position, cacher sa position, masquer ma position, masquer sa position, masque sa
        position, cacher ou je suis, cache ou il, fausse position, fausse localisation, falsifier sa
        position, simuler, ip etrangere, rebondit, passer pour etre
        """,
    ),
    act(
        "look_up",
        en="""
        look it up, look that up, looked it up, google:v, googled, googling, search for it, search:v online,
        check:v google, check:v online, on google, google maps, checking the internet, let me check,
        wikipedia, let me look, search online, searched online, search the web, searched the web, search
        for, checking his phone, checked his phone, checked her phone, checked a map, check a map, opened a
        map, consulted a map, looking it up, looked up, look up, check my file, let me see, asked someone,
        had to ask, had to check, had to search
        """,
        fr="""
        googler:v, chercher sur google, sur google, cherchait sur internet, cherche sur internet, google
        maps, verifier sur internet, regarder sur internet, laissez moi verifier, laissez moi chercher,
        attendez que je cherche, je vais chercher, chercher en ligne, cherche en ligne, consulter une carte,
        consulte une carte, ouvrir une carte, regarder sur son telephone, regarde sur son telephone,
        chercher sur internet, a du chercher, a du demander, a du verifier, verifier son dossier, regarder
        mon dossier
        """,
    ),
    thing(
        "local_event",
        en="""
        cold, warm, degrees, storm, snowstorm, blizzard, snow, winter, heat wave, flood, flooding, power
        outage, blackout, festival, parade, hockey team, local team, sports team, stadium, arena, strike,
        election, fire, wildfire, wildfires, smoke, ice storm, game, marathon, season, temperature, rain,
        time it was, what time, hour it is, holiday there, coast, lake, ocean, mountain:n, pacific,
        atlantic, harbour
        """,
        fr="""
        froid, chaud, degres, tempete, tempete de neige, neige, hiver, verglas, canicule, inondation:n,
        panne d'electricite, festival, defile, equipe de hockey, equipe locale, stade, arena, greve,
        election:n, feu, feux, incendie:n, fumee, temperature, pluie, quelle heure, heure il est, jour
        ferie, cote, lac, mer, montagne:n, temps il fait, temps il faisait, pacifique, atlantique, port
        """,
    ),
    act(
        "know_nothing",
        en="""
        knows nothing of it, knows nothing about it, knows nothing of, has never been there, never been
        there, seems never to have been
        """,
        fr="""
        n'y connait rien, n'en connait rien, n'en sait rien, n'y a jamais mis les pieds, ne sait rien d'elle
        """,
    ),
    act(
        "day_time",
        en="""
        at noon, noon, at midday, midday, in the afternoon, in the morning, at midnight, midnight, at night, in
        the evening, 11 pm, 10 pm, 9 pm, 10 am, 11 am, 9 am, 2 pm, 3 pm, his time, her time, local time, in what
        should, lunchtime, morning there, 1 pm, 4 pm, 5 pm, 6 am, 7 am, 8 am, noon there, early afternoon, late
        morning, mid-afternoon, mid-morning, three in the afternoon, two in the afternoon, ten in the morning,
        nine in the morning, broad day, middle of the day, at 11am, at 10am, at 9am, at 11 am, at 8am, at 7am,
        11am, 10am, 9am, 8am, 7am, 1pm, 2pm, 3pm, 4pm, in broad day, in the middle of the day, middle of the
        afternoon, middle of the night, at lunch, at lunchtime, his afternoon, her afternoon, his morning, her
        morning
        """,
        fr="""
        a midi, midi, en apres-midi, l'apres-midi, le matin, minuit, le soir, a minuit, en soiree, 22 h, 23 h,
        21 h, 10 h, 11 h, 14 h, 15 h, chez lui, chez elle, heure locale, 13 h, 16 h, 17 h, 9 h, 8 h, 7 h, debut
        d'apres-midi, milieu de l'apres-midi, en plein midi, trois heures de l'apres-midi, deux heures de
        l'apres-midi, dix heures du matin, neuf heures du matin, en pleine journee, milieu de la journee, a 11
        h, a 10 h, a 9 h, a 14 h, a 15 h, 11h, 10h, 9h, 14h, 15h, 16h, en plein jour, en plein apres-midi, en
        plein avant-midi, l'avant-midi, en avant-midi
        """,
    ),
    act(
        "not_there",
        en="""
        not actually in, not really in, not currently in, isn't actually in, is not actually in, isn't really
        in, is not really in, officially i'm in, officially i am in, on paper i'm in, on paper i live, i'm
        elsewhere, i am elsewhere, elsewhere for now, work from another country, working from another country,
        live in another country, living in another country, actually live abroad, actually living abroad, am
        abroad right now, i live abroad, not in the country, not in the city he, not in the city she, not in the
        province, not at the address, not physically in, not where i said, not where i say, not here at all,
        actually live, actually living, really live, really living, in practice i live, in reality i live, in
        fact i live, in truth i live, i truly live, live somewhere else, living somewhere else, i do not live
        in, i don't live in, don't live there, do not live there, don't actually live, do not actually live, i'm
        not in the city, not where my cv, not where my résumé, only on paper, my real location, my real address
        is, currently in another country, currently based abroad, really based, actually based, i moved abroad,
        i am based abroad, physically elsewhere, working from overseas, i work from overseas, never set foot in
        the country, works from abroad, working from abroad, logs in from abroad, logging in from abroad,
        connects from abroad, works abroad
        """,
        fr="""
        pas vraiment a, pas vraiment au, pas reellement a, pas reellement au, pas au pays, pas dans le pays,
        officiellement je suis, officiellement a, sur papier je, dans les faits je, je suis ailleurs, d'un autre
        pays, depuis un autre pays, vis a l'etranger, vit en fait a, habite en fait, suis a l'etranger,
        travaille de l'etranger, pas physiquement, en realite je vis, en realite j'habite, en fait je vis, en
        fait j'habite, j'habite pas vraiment, je n'habite pas vraiment, j'habite en fait, je vis en fait, habite
        en realite, vis en realite, vit en realite, en verite j'habite, en pratique je vis, en pratique
        j'habite, pour vrai je vis, pour vrai j'habite, vivant a l'etranger, travaille depuis l'etranger, suis
        pas vraiment, ne suis pas au, je n'y habite pas, j'y habite pas, n'y vis pas, seulement sur papier,
        juste sur papier, ma vraie adresse, mon vrai pays, bosse de l'etranger, je bosse d'un autre
        """,
    ),
    act(
        "weather",
        en="""
        sunny, snowing, raining, blizzard, snowstorm, storm, flood, heat wave, shovelling, shoveling, patio,
        snow, rain, frozen, freezing, hurricane, fog, ice storm, thirty degrees, warm, hot day, nice weather,
        lovely weather, lovely evening, snowed, had been snowing, rained, had been raining, storms, hail,
        thunderstorm, windstorm, cold snap, deep freeze, minus thirty, minus twenty, slush, black ice, power cut
        there, floods, flooding, wildfire smoke
        """,
        fr="""
        ensoleille:a, neigeait, neige, pleuvait, pleut, tempete, soleil, canicule, inondation, verglas, il fait
        beau, faisait beau, beau temps, chaud, grand froid, terrasse, pelletait, brouillard, avait neige, a
        neige, il neige, pluie verglacante, orage, vague de froid, moins trente, moins vingt, poudrerie, gadoue,
        inondations, tempetes, bordee de neige
        """,
    ),
    act(
        "lives_in",
        en="""
        claims to live in, says he lives in, says she lives in, lives in, living in, claims he lives in, claims
        she lives in, supposedly in, supposedly from, supposedly living, says he is in, says she is in, says
        he's in, claims to be in, claims to be from, says he is from, says she is from, from there, grew up in,
        born in, years in, resident of, based in, raised in, lived in, has lived in
        """,
        fr="""
        dit vivre a, dit habiter a, dit vivre en, dit habiter, dit vivre, pretend vivre, pretend habiter,
        habite a, vit a, soi disant a, supposement a, dit etre a, dit etre de, dit venir de, natif de,
        native de, grandi a, ans a, residant, supposément
        """,
    ),
    thing(
        "view",
        en="""
        window, out the window, outside his window, outside her window, skyline, view behind, view from, street
        signs, street sign, licence plate:n outside, road signs, power outlet, wall outlet, wall socket,
        sockets, plug sockets, signs outside, background noise, what we saw outside, landmark behind, tower
        behind, shops outside, scenery, street outside
        """,
        fr="""
        fenetre, par la fenetre, vue de sa, panneaux de rue, panneau de rue, plaques d'immatriculation, prise
        murale, prise de courant, prises de courant, enseignes, paysage, bruits de fond, rue derriere,
        l'horizon, monument derriere, tour derriere, dehors
        """,
    ),
    act(
        "clock_gap",
        en="""
        hours more, hours fast, hours slow, hours ahead, hours behind, hours off, hours later, hours earlier, an
        hour off, hours different, set to another, set for another, shows night, shows morning, shows midnight,
        wrong hour, the wrong time
        """,
        fr="""
        heures de plus, heures de moins, heures trop tard, heures trop tot, heures d'avance, heures de retard,
        regle sur un autre, reglee sur un autre, regle sur une autre, reglee sur une autre, affiche minuit,
        affiche le matin, affiche la nuit, pas la bonne heure, mauvaise heure
        """,
    ),
    act(
        "claims_home",
        en="""
        says he lives, says she lives, claims to live, claims to be from, claims he lives, claims she lives,
        claims he grew up, claims she grew up, says he grew up, says she grew up, born and raised, claims to
        have grown up, where he says he lives, supposedly lives, supposedly from, said to live, supposedly lives
        in, says he's from, says she's from, says he is from, says she is from, says he's lived in, says she's
        lived in, says he's in, says she's in, claims he's from, claims she's from
        """,
        fr="""
        dit vivre, dit habiter, pretend vivre, pretend habiter, affirme vivre, affirme habiter, dit etre de, dit
        venir de, pretend venir de, pretend etre de, dit avoir grandi, pretend avoir grandi, vivrait,
        habiterait, soi-disant de, dit rester a, dit rester dans, dit rester au, dit vivre a, dit habiter a,
        supposement de, suppose rester, supposee rester
        """,
    ),
    act(
        "never_heard",
        en="""
        never heard of, had never heard of, hadn't heard of, never heard the name, did not recognise the name,
        didn't recognise the name, did not recognize the name, didn't recognize the name, had to look up, no
        idea what that was, no clue what, no idea what, not a clue what, didn't know what, doesn't know what,
        had no clue what, had no idea what, has no idea what, has no clue what, no clue where, no idea where, no
        clue who, no idea who
        """,
        fr="""
        jamais entendu parler, n'avait pas entendu parler, ne connaissait pas le nom, ignorait l'existence, ne
        savait pas ce que c'etait, aucune idee c'est quoi, sait pas c'est quoi, savait pas c'est quoi, sait meme
        pas c'est quoi, savait meme pas c'est quoi, aucune idee de ce qu'est, aucune idee ou est, sait pas ou
        est, savait pas ou est, connait pas
        """,
    ),
    act(
        "connects_from",
        en="""
        connects from, connecting from, connected from, logs in from, logged in from, logging in from, signs in
        from, signed in from, dials in from, dialled in from, dialed in from, joins from, joined from, calls
        from, called from, calling from, ip says, ip is in, ip shows, ip points to, ip resolves to, ip puts, ip
        in, geolocates to, geoip says, traffic from, sessions from, logins from, sign-ins from, works from,
        working from, is really in, is actually in, comes in from, test was taken from, test was done from, test
        was submitted from, test came from, test was completed from, was taken from, was submitted from, was
        completed from, took the test from, did the test from, wrote the test from, took the call from, taking
        the call from, did the interview from, took the interview from, joined the call from, logging on from,
        logged on from, logs on from
        """,
        fr="""
        se connecte de, se connecte depuis, se connecte d', se connectait de, se connectait depuis, connecte de,
        connecte depuis, appelle de, appelle depuis, appelait de, son ip est, son ip dit, ip indique, ip pointe,
        ip situe, adresse ip en, adresse ip a, connexion de, connexions de, connexions depuis, connexion depuis,
        est en fait a, est en fait en, est en realite a, est en realite en, arrive de, arrivent de, test a ete
        fait, test a ete soumis, test a ete passe, a fait le test de, a fait le test depuis, a passe le test de,
        a passe le test depuis, a fait l'entrevue de, a fait l'entrevue depuis, a pris l'appel de
        """,
    ),
    act(
        "says_place",
        en="""
        says he's in, says he is in, says she's in, says she is in, claims, claims to be in, claims he is in, claims she is in,
        claims to live in, says he lives in, says she lives in, says, supposed to be in, supposedly in, supposedly at home in,
        told us he is in, told us he lives in, told us she lives in, resident of, lives in, based in, profile says, cv says,
        résumé says, he says, she says
        """,
        fr="""
        dit, dit etre a, dit etre en, dit vivre a, dit vivre en, dit habiter, dit habiter a, pretend etre a, pretend vivre a,
        pretend habiter, pretend etre, cense etre a, cense vivre a, cense etre, censee etre, censee vivre, suppose etre a,
        le cv dit, son profil dit, habite a, affirme etre a, affirme habiter, affirme vivre a
        """,
    ),
    thing(
        "at_work",
        en="""
        work:v, works, worked, online, active, activity, commit:v, commits, push:v, pushes, code, codes, coding, message:v,
        messages, reply, replies, replied, answers, e-mails, emails, e-mail:v, email:v, available, session:n, log:v in, login:n,
        logs in, hours, shift, work:v from
        """,
        fr="""
        travailler:v, travaille, en ligne, actif:a, active, activite, commits, pousser:v, pousse, coder:v, code, messages,
        repond, repondre, reponses, courriels, courriel, disponible:n, session:n, se connecter, se connecte, connexions,
        horaire, horaires
        """,
    ),
)
