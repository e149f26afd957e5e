"""Where a connection comes from, clocks and hours, and what a person knows of the place claimed as home."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "ip",
        en="""
        ip, ips, ip address, ip addresses, geolocation, geo location, geoip, geo-ip, connection:n, network,
        login:n, log-in:n, logins, logs, signal, metadata, session ip, traffic, access log, access logs,
        sign-in:n, internet provider, log, originating
        """,
        fr="""
        ip, adresse ip, adresses ip, geolocalisation, connexion:n, reseau, journaux, journal de connexion,
        journaux de connexion, metadonnees, signal, acces, trafic
        """,
    ),
    thing(
        "login",
        en="""
        roam:v, log:v in, login:n, logged in, log:v on, connect:v, connected, connecting, connects, sign:v
        in, session:n, join:v, joined, call:n, online, ip, traffic, logging in, logins, comes from, coming
        from, come from, originate:v, originating, access:v, dial:v in, calling
        """,
        fr="""
        itinerance, se connecter, connecter:v, connecte, connexion:n, session:n, appel:n, entrevue, acces,
        ip, en ligne, provenir, provient, proviennent, provenance, vient, viennent, appelle, joindre
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
        country, other country, another city, different city, another continent, different continent,
        another province, different province, other province, different state, another state, other city,
        abroad, overseas, elsewhere, not the one, other than, not where, not the country, not the city,
        outside the country, outside the province, foreign, thousands of kilometres, thousands of miles, far
        from, different region, another region, different location, another location, different place,
        another place, not in, not from, not the place, other side, different part, hours away, country we,
        offshore, another time zone, data centre, data center, datacenter, hosting provider, hosting
        company, cloud provider, server farm, tor, out of country
        """,
        fr="""
        autre chose, le contraire, autre pays, un autre pays, pays different, autre ville, une autre ville,
        ville differente, autre continent, autre province, province differente, autre region, autre endroit,
        autre lieu, a l'etranger, l'etranger, ailleurs, outre-mer, outre mer, pas celui, pas celle, autre
        que, hors du pays, exterieur du pays, loin de, milliers de kilometres, centre de donnees, hebergeur,
        region differente, pays etranger, autre fuseau, different de celui, differente de celle, differents
        de
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
        proxies, residential proxy, proxy server, anonymizer, anonymiser, anonymizing, relay, data centre,
        data center, datacenter, hosting provider, hosting company, cloud server, cloud provider, exit node,
        masked ip, hides his ip, hides her ip, hidden ip, virtual private network, hosting ip
        """,
        fr="""
        proxys, serveur mandataire, mandataire, anonymiseur, centre de donnees, hebergeur, reseau prive
        virtuel, rpv, noeud de sortie, ip masquee, masque son ip, masque son adresse, cache son adresse,
        cache son ip, infonuagique, serveur infonuagique
        """,
    ),
    act(
        "vpn_use",
        en="""
        use:v, using, connect:v, behind, through, via, over, hide:v, hides, mask:v, masked, masking, log:v
        in, joined, always, every, each, on a, running, trace:v, traced, come:v, comes, coming, route:v,
        routed, resolve:v, resolves, belongs, tunnel:v, constantly, detected, refuse:v, turn:v off,
        insist:v, hop:v, leads to, leads back, points to, keep:v, disable:v, originate:v, sit:v
        """,
        fr="""
        utiliser:v, connecter:v, passer:v par, passe par, derriere, via, cacher:v, masquer:v, toujours,
        chaque, provenir, provient, venir:v, detecte, refuser:v, desactiver:v, par un, constamment, sort
        d'un, sort par, mene a, remonte a, garder:v, passe, passent, tunnel, appartient, couper:v, avec un
        """,
    ),
    thing(
        "time_zone",
        en="""
        the time on, time shown, time displayed, the hour on, time zone:n, timezone:n, time-zone, local
        time, clock, his clock, her clock, computer clock, system clock, utc, gmt, system time, utc offset
        """,
        fr="""
        l'heure sur, heure affichee, l'heure affichee, heure de son, fuseau horaire, fuseaux horaires,
        fuseau, heure locale, horloge, heure de l'ordinateur, heure du systeme, decalage horaire, utc
        """,
    ),
    act(
        "odd_hours",
        en="""
        between midnight and, after midnight, between 1 and, between 2 and, between 3 and, 5 am, 1 am, 5am,
        1am, odd hours, strange hours, middle of the night, at night, overnight, all night, through the
        night, night hours, night time, nighttime, night-time, in the night, 3 am, 2 am, 4 am, 3 a.m, 2 a.m,
        4 a.m, 3am, 2am, 4am, unusual hours, graveyard, dead of night, small hours, outside of daytime,
        during the night, not daytime, only at night, active at night, weird hours, while it is night,
        morning there, asleep, sleeps, never online during, offline during, no activity during the day, when
        it is night, wee hours, nocturnal, hours that do not
        """,
        fr="""
        entre minuit et, apres minuit, h du matin, heures du matin, heures etranges, heures bizarres, heures
        inhabituelles, en pleine nuit, la nuit, de nuit, toute la nuit, milieu de la nuit, nuit, heures de
        nuit, petites heures, au milieu de la nuit, 3 h du matin, 2 h du matin, 4 h du matin, heures indues,
        heures impossibles, drole d'heures, nocturne:n, heures atypiques, jamais en ligne le jour
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
        daylight, sunlight, sun was up, sunny outside, broad daylight, dark outside, night outside,
        night-time outside, pitch dark, sunrise, good evening, good morning, sun shining, morning sun, sun
        in the window, it was dark, window showed
        """,
        fr="""
        plein jour, il faisait nuit, il faisait jour, faisait noir, noir dehors, nuit dehors, soleil,
        lumiere du jour, bonsoir, jour dehors
        """,
    ),
    act(
        "many_places",
        en="""
        two countries, three countries, four countries, five countries, several countries, multiple
        countries, different countries, many countries, two continents, three continents, different
        continents, two cities, three cities, several cities, multiple cities, different cities, three
        provinces, several locations, multiple locations, different locations, three locations, two
        locations, country to country, various countries, 3 countries, 2 countries, 4 countries, 5
        countries, new country every, different country every, different country each, another country
        every, impossible travel, city changes, countries in, new city
        """,
        fr="""
        deux pays, trois pays, quatre pays, cinq pays, plusieurs pays, pays differents, differents pays,
        plusieurs villes, trois villes, deux villes, villes differentes, differentes villes, deux
        continents, trois continents, plusieurs continents, plusieurs endroits, trois endroits, endroits
        differents, 3 pays, 2 pays, 4 pays, pays different chaque, nouveau pays chaque, pays a chaque,
        deplacement impossible, divers pays, voyage impossible
        """,
    ),
    act(
        "short_time",
        en="""
        in one day, in a day, in two days, in three days, in a week, in one week, within hours, within a
        day, within two days, within a week, same day, same week, within an hour, in an hour, in the same,
        every day, every session, each session, each time, every login, in 24 hours, hours apart, minutes
        apart, between sessions, during one, over two days, in under, this week, in less than, within days,
        two days, one afternoon, overnight, every time, from one call to the next, each call, every call,
        per day, few hours
        """,
        fr="""
        en un jour, en une journee, en deux jours, en trois jours, en une semaine, en quelques heures, meme
        jour, meme journee, meme semaine, en 24 heures, d'une session a l'autre, d'un jour a l'autre, en une
        heure, en moins de, a chaque connexion, chaque session, chaque jour, en l'espace de, dans la meme,
        en deux heures, en quelques jours, quelques heures, d'un appel a l'autre, cette semaine, chaque
        connexion, a chaque fois
        """,
    ),
    thing(
        "locality",
        en="""
        city, town, neighbourhood:n, neighborhood:n, hometown, home town, area, district, street:n, local,
        landmark:n, local weather, weather, transit, subway, metro, bus, bridge, river, restaurant:n, mayor,
        province, region, place, where he lives, where she lives, his own street, local news, geography,
        local time, downtown, suburb:n, intersection, park, commute, village, weather there, view from,
        window, surroundings, shops, grocery store, stores, highway, community, area code, postal code,
        streets, nearest, airport, university town, campus
        """,
        fr="""
        ville:n, quartier:n, rue:n, coin, region, meteo, temps qu'il fait, metro, autobus, pont, fleuve,
        riviere, restaurant:n, maire, mairesse, province, endroit, voisinage, centre-ville, centre ville,
        municipalite, banlieue, geographie, ville natale, arrondissement, parc, village, localite, ou il
        habite, ou elle habite, ou il vit, ou elle vit, fenetre, commerce:n, epicerie, heure locale,
        reperes, station, arret, transport, transports, localement, aeroport, autoroute
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
        just moved, recently moved, new to the city, new in town, newly arrived, arrived last, moved last,
        new to the area, newcomer:n, arrived in, moved there last
        """,
        fr="""
        vient d'arriver, vient de demenager, nouvel arrivant, nouvelle arrivante, nouvellement arrive,
        recemment demenage, arrive il y a, arrivee il y a, recemment arrive, vient tout juste, recemment
        installe
        """,
    ),
    thing(
        "travel",
        en="""
        travel:v, travelling, traveling, hotel, vacation, holiday:n, trip, visiting, airport, conference,
        roaming, on the road, nomad, cottage, train
        """,
        fr="""
        voyage:n, voyager:v, hotel, vacances, visite, aeroport, congres, itinerance, nomade, chalet,
        deplacement, train
        """,
    ),
    act(
        "zone_gap",
        en="""
        hours ahead, hours behind, hours away, time zones away, time zones off, hours off, hours apart,
        hours later than, hours earlier than, hours of difference, hour difference, ahead of, behind local,
        hours out
        """,
        fr="""
        heures d'avance, heures de retard, heures de decalage, heures de difference, fuseaux plus loin,
        fuseaux d'ecart, heures d'ecart, en avance sur, de decalage
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
        wikipedia, let me look
        """,
        fr="""
        googler:v, chercher sur google, sur google, cherchait sur internet, cherche sur internet, google
        maps, verifier sur internet, regarder sur internet, laissez moi verifier, laissez moi chercher,
        attendez que je cherche, je vais chercher
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
)
