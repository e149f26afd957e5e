"""Documents that prove identity, and whether it is the same person who appears."""

from redflags.reading.lexicon.entry import Concept, act, every, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "id_document",
        en="""
        identify himself, identify herself, prove his identity, prove her identity, official piece, id, ids,
        i.d., id card:n, photo id, identification, identity document:n, identity card:n, id document:n,
        government id, piece of id, pieces of id, two pieces of id, passport:n, driver's licence, driver's
        license, drivers licence, drivers license, driver licence, driving licence, driving license, licence:n,
        license:n, health card, permanent resident card, pr card, study permit, birth certificate, social
        insurance card, sin card, proof of identity, official document, official documents, passport scan,
        passport photo page, id scan, id photo, papers, social insurance number, sin, national id, status card,
        passport copy, scan, selfie with, identity papers, utility bill, bank statement, proof of address, voter
        card, military id, student id, age card, ramq card, insurance card, the id check, id check, id
        verification, identity check, identity verification, document check, document verification, kyc, proof
        of id, pieces of identification, any identification, government-issued, picture id, green card, ssn,
        social security card, social security number, sin number, id number, licence number, passport number,
        personal papers, his papers, her papers, my papers, legal papers, documentation of identity, photo card,
        government card, second piece of id, proof of who, photo page, biometrics page, work permit, any paper,
        any papers, any document with, the permit, his permit, her permit, on the permit, residence permit,
        residency card, health insurance card, resident card, his card next to his face, card next to
        his face, id next to his face, card beside his face, id beside his face, licence next to his
        face, passport next to his face, card up to the camera, id up to the camera, id card, hold his
        card, holding his card, show his card, showing his card
        """,
        fr="""
        piece officielle, pieces officielles, s'identifier, prouver son identite, prouver mon identite, piece
        d'identite, pieces d'identite, carte d'identite, cartes d'identite, document d'identite, documents
        d'identite, passeport:n, permis de conduire, permis, carte d'assurance maladie, carte soleil, carte de
        resident permanent, permis d'etudes, acte de naissance, certificat de naissance, carte d'assurance
        sociale, numero d'assurance sociale, nas, preuve d'identite, papiers d'identite, papiers, copie du
        passeport, identification, carte ramq, id, numerisation, preuve de residence, document officiel, pieces
        justificatives d'identite, verification d'identite, controle d'identite, piece avec photo, pieces avec
        photo, carte avec photo, permis de residence, titre de sejour, carte de citoyennete, certificat de
        citoyennete, numero de passeport, numero de permis, numero de nas, preuve de citoyennete, papier
        d'identite, document avec photo, carte de residence, carte etudiante, cartes, etape des papiers, ses
        papiers, mes papiers, pieces, deuxieme piece, page photo, preuve de son identite, justifier de son
        identite, identifiant officiel, carte d'assurance, quelque papier, le moindre papier, moindre document,
        aucun papier, papier officiel, quelque piece, la moindre piece, aucune piece, carte de resident, carte
        de residente, sa carte a cote de son visage, carte a cote du visage, carte pres du visage, montrer sa
        carte, carte devant la camera, tenir sa carte, tenir la carte, montrer la carte, montre sa carte, photo
        de sa carte, carte envoyee, carte recue, carte fournie, carte presentee, la date sur la carte, le nom
        sur la carte, le numero sur la carte, la photo sur la carte, la moitie de sa carte
        """,
    ),
    act(
        "edited",
        en="""
        replaced, swapped out, substituted, edited, edit:v, photoshopped, photoshop, photo-shopped, altered,
        alter:v, doctored, tampered, tampered with, tampering, tamper:v, forged, forgery, fake, faked,
        falsified, counterfeit, manipulated, manipulate:v, pasted, cut and paste, digitally altered, digitally
        modified, modified, fonts, font, invalid, not valid, not genuine, not authentic, not real, template,
        online template, generator, ai generated, ai-generated, cropped, cropped out, smudged, blurred out, not
        line up, uneven, mismatched font, mismatched fonts, wrong font, different font, retouched, different
        fonts, bogus, hologram missing, no hologram, security features missing, missing security features,
        inconsistent fonts, unreadable, illegible, whited out, fails validation, check digit, checksum,
        reproduction, stolen, reported stolen, reported lost, low quality copy, misspelled, misspelt, typos,
        edges around the photo, glued, blurry, white-out, composite, specimen, specimen image, spoofed, bounced,
        rejected, rejects, rejected by, blacked out, covered up, redacted, number hidden, name hidden, partly
        covered, half covered, corner missing, torn, half of, half a passport, does not scan, won't scan, not
        scan, fails the scan, crooked, hologram, no security features, failed verification, failed the
        verification, fails verification, fails the check, failed the check, failed check, failed validation,
        fail:v validation, not pass validation, did not pass, didn't pass, doesn't pass, does not pass, not
        validated, not be validated, could not be validated, could not be verified, couldn't be verified, cannot
        be verified, flagged, flagged as, red flag, suspicious, out of date, found online, from the internet,
        from a website, stock, sample, screenshot, photo of a photo, picture of a picture, photo of a screen,
        computer-made, home-made, laminated at home, altered digitally, number does not exist, no such number,
        inconsistent, mismatched, tinkered, tinkering, fiddled with, tweaked, photo-edited, cropped oddly, badly
        cropped, misprint, misprinted, wrong colour, wrong color, peeling, pasted over, pasted on, swapped
        photo, photo swapped, off the internet, low resolution, does not validate, doesn't validate, didn't
        validate, not in the registry, expired for, belongs to a dead, generated by, ai-made, ai made, scratched
        out, erased, overwritten, retyped, font changes, altered by, looks off, seems off, looked off, off
        somehow, manufactured, airbrushed, not legit, looks fishy, sketchy, cloned, printed flat, flat hologram,
        another font, in another font, in a different font, another typeface, different typeface, wrong
        typeface, printed at home, printed on plain, printed on ordinary, home-printed, thumb over the, thumb
        across, finger over the, fingers over the, hand over the number, hand over the name, something off
        about, seemed off, made in word, made in paint, made in photoshop, made in canva, made on canva, done in
        word, done in photoshop, typed up in word, isn't valid, is no good, no good, something wrong with,
        something fishy about, something weird about, something odd about
        """,
        fr="""
        remplacee, substituee, substitue, modifie:a, modifier:v, retouche:a, retoucher:v, falsifie:a,
        falsifier:v, photoshop, photoshoppe:a, photoshope:a, trafique:a, trafiquer:v, altere:a, contrefait:a,
        contrefacon, faux, fausse, truque:a, manipule:a, colle, collee, colles, police de caracteres, polices,
        police, invalide, pas valide, non valide, n'est pas valide, pas authentique, gabarit, modele en ligne,
        genere, recadre:a, rogne:a, illisible:n, caviarde:a, hologramme absent, pas d'hologramme, hologramme
        manquant, photocopie floue, vole, volee, declare vole, bricole:a, maquille:a, retouches, montage,
        coquilles, floue, brouillee, refuse par le fournisseur, rejete:a, rejetee par, specimen, composite,
        masque, cache, caviarde, numero cache, nom cache, partiellement cache, moitie, dechire:a, ne passe pas,
        n'a pas passe, ne passe pas la validation, pas pu etre valide, n'a pas pu etre valide, n'a pas pu etre
        validee, n'a pas pu etre verifie, n'a pas pu etre verifiee, echoue, a echoue, verification echouee,
        signale:a, trouve en ligne, trouvee en ligne, tire d'internet, capture d'ecran, photo d'ecran, photo
        d'une photo, photo d'un ecran, plastifie:a, de travers, relief absent, code barres illisible,
        code-barres illisible, date trafiquee, n'existe pas, inexistant:a, incoherent:a, suspect:a, louche,
        bidouille:a, gratte:a, efface:a, colle par-dessus, recollee, decoupe:a, mal decoupe, decoupee,
        surcharge:a, reecrit:a, retape:a, mal aligne, mal alignee, mal alignes, pixelise autour, traces de
        retouche, trace de retouche, traces de, sent le montage, du montage, photomontage, fabrique:a, ne valide
        pas, echoue a la, cloche, pas net, pas nette, pas catholique, semble faux, semble fausse, parait faux,
        parait fausse, tire d'un modele, fait maison, sorti d'une imprimante, faute de frappe, d'une autre
        police, dans une autre police, autre police, imprime a plat, hologramme imprime, pas la meme police,
        imprime a la maison, imprimee a la maison, imprime sur du papier, imprimee sur du papier, pouce sur le,
        pouce sur la, doigt sur le, doigts sur le, cachee par son pouce, cache par son pouce, cachee par un
        doigt, cache par un doigt, quelque chose de louche, quelque chose cloche, clochait, fait dans word,
        faite dans word, fait sur word, faite sur word, fait dans photoshop, fait sur photoshop, fait avec
        canva, fait dans paint, est pas bon, est pas bonne
        """,
    ),
    act(
        "looks",
        en="""
        look:v, looks like, looked, seem:v, appear:v, appears to be, suspect:v, suspected, seemingly,
        clearly, obviously, found to be, turned out
        """,
        fr="""
        sembler:v, semble, semblait, paraitre, parait, avoir l'air, a l'air, avait l'air, on dirait,
        s'averer, visiblement, manifestement, s'avere
        """,
    ),
    thing(
        "photo",
        en="""
        photo:n, photograph:n, picture:n, headshot:n, image on, selfie:n, profile picture, profile photo,
        mugshot, portrait
        """,
        fr="photo:n, photographie:n, egoportrait:n, photo de profil, portrait:n, selfie:n, cliche",
    ),
    act(
        "not_him",
        en="""
        not the face, not his, not hers, not him, isn't him, isn't her, not her, is not him, is not the
        candidate, not the candidate, belongs to another, belongs to someone else, belong:v to someone, of
        someone else, of another person, someone else, somebody else, another person, another man, another
        woman, different person, different man, different woman, different individual, other person, not the
        person, another individual, stranger, another face, different face, somebody different, someone
        different, a different face, not the same person, not the same man, not the same woman, not the same
        face, other face, not the individual, not the one, not those of, were not those, separate people, two
        different faces, isn't the one, is not the one, wasn't the one, no longer the same, no longer the one,
        no longer him, no longer her, isn't the face, isn't the guy, isn't the person, isn't the man, isn't the
        woman, isn't the dude, isn't the girl, isn't the lady, wasn't the face, wasn't the guy, wasn't the
        person, wasn't the man, wasn't the woman, is not the face, is not the guy, is not the person, is not the
        man, is not the woman, not the guy, not the dude, not the man, not the woman, not the girl, not the
        lady, not the same guy, not the same dude, not the same girl, not the same lady, isn't the same guy,
        isn't the same dude, isn't the same person, wasn't the same guy, wasn't the same person, some other guy,
        some other person, a different guy, a different dude, a different girl, a different lady, different guy,
        different dude, different lady, another guy, another dude, another lady
        """,
        fr="""
        pas le visage, pas lui, pas elle, pas la meme personne, pas le meme homme, pas la meme femme, pas le
        meme visage, pas le sien, pas la sienne, n'est pas lui, n'est pas elle, quelqu'un d'autre, une autre
        personne, autre personne, un autre homme, une autre femme, autre visage, visage different, personne
        differente, autre individu, un inconnu, une inconnue, pas celui, pas celle, d'un tiers, pas la personne,
        pas le candidat, pas la candidate, autre candidat, n'etaient pas ceux, n'etait pas celui, n'etait pas
        celle, pas ceux de, personnes distinctes, deux visages, pas le gars, pas la fille, pas l'homme, pas la
        femme, n'est plus celle, n'est plus celui, n'etait plus celle, n'etait plus celui, n'est plus le meme,
        n'est plus la meme, n'est plus lui, n'est plus elle, plus la meme personne, plus le meme homme, plus la
        meme femme, pas le meme gars, pas la meme fille, pas le meme monsieur, pas la meme madame, pas le meme
        bonhomme, un autre gars, une autre fille, pas celle de, pas pantoute le meme gars, pas pantoute la meme
        personne, pas pantoute lui, pas pantoute elle, pas du tout lui, pas du tout elle, pas du tout la meme
        personne, pas du tout le meme gars
        """,
    ),
    act(
        "each_alone",
        en="""
        independently of each other, independently of one another, each on their own, each on his own, each on her
        own, each separately, asked separately, asked apart, both of us, we both, the two of us, both interviewers,
        both recruiters, both panellists, both panelists, both colleagues, two of us, two interviewers, two colleagues
        """,
        fr="""
        chacun de son cote, chacune de son cote, chacun de leur cote, chacun separement, interroges separement,
        demandes separement, independamment l'un de l'autre, tous les deux, toutes les deux, tous deux, toutes deux,
        les deux recruteurs, les deux recruteuses, les deux intervieweurs, nous deux, deux collegues
        """,
    ),
    act(
        "other_person",
        en="""
        not our candidate, second man, second woman, not the face, a different person, different person,
        different people, another person, another man, another woman, a different man, a different woman,
        different man, different woman, different guy, another guy, other guy, other man, other woman, someone
        else, somebody else, someone different, somebody different, someone new, other person, a second person,
        another individual, different individual, another candidate, impostor:n, imposter:n, stand-in, stand in,
        body double, proxy, a substitute, substitute:n, not the same person, not the same man, not the same
        woman, not the same guy, not the same individual, not the one, not the person, not the man, not the
        woman, not the candidate, not the individual, different face, another face, a stranger, two different
        people, two people, swapped, switched places, ringer, replaced by, not who, not him, not her, isn't him,
        isn't her, wasn't him, wasn't her, wasn't the same, isn't the same, not the same face, double, unknown
        man, unknown woman, friend answered, brother answered, unrecognisable, unrecognizable, never seen
        before, had never seen, never met before, stood in for him, stood in for her, stood in for the, standing
        in for, sat in for, sat in his place, sat in her place, took his place, took her place, subbed for,
        substituted for, filled in for, covered for him, covered for her, pretended to be, pretending to be, two
        separate people, separate people, two separate persons, not the same human, somebody altogether
        different, someone altogether different, an entirely different, a completely different, a totally
        different, entirely different person, altogether another, not one and the same, isn't the one, wasn't
        the one, is not the one, was not the one, not the guy, isn't the guy, wasn't the guy, isn't the man,
        isn't the woman, wasn't the man, wasn't the woman, isn't the person, wasn't the person, not the fellow,
        different human, unknown face, new face, new man, new woman, hired gun, understudy, twin, switcheroo,
        bait and switch, bait-and-switch, swapped out, swapped in, swap between, new guy, someone took over,
        complete stranger, total stranger, perfect stranger, some other person, some other man, some other
        woman, some other guy, somebody other, someone other, not who we, isn't who we, wasn't who we, not whom
        we, not whoever, another showed up, another turned up, another one showed up, another one turned up,
        another came, a different one showed up, not the one who, someone who was not, is not the one who, isn't
        the one who, was not the one who, wasn't the one who, not the same one who
        """,
        fr="""
        pas notre candidat, pas notre candidate, deuxieme homme, deuxieme femme, pas le visage, une autre
        personne, autre personne, une personne differente, personne differente, quelqu'un d'autre, un autre
        homme, une autre femme, autre homme, autre femme, un autre individu, pas la meme personne, pas le meme
        homme, pas la meme femme, pas la meme, pas le meme, pas le meme individu, pas la personne, pas celui,
        pas celle, n'est pas lui, n'est pas elle, n'etait pas lui, n'etait pas elle, ce n'etait pas lui, ce
        n'etait pas elle, imposteur:n, remplacant:a, remplace par, sosie, doublure, prete nom, autre visage,
        visage different, un inconnu, une inconnue, autre candidat, substitut, deux personnes differentes,
        personnes differentes, une personne que, etait quelqu'un, meconnaissable, jamais vu, jamais vue, un
        autre type, homme different, femme differente, un autre gars, autre gars, a pris sa place, prenait sa
        place, prend sa place, remplace par un, remplacee par, remplace par une, s'est fait remplacer, se fait
        remplacer, se faisait remplacer, s'est fait passer, pris la place, pas le gars, n'est pas le gars, n'est
        pas la fille, n'est pas celui, n'est pas celle, n'etait pas celui, n'etait pas celle, n'est pas la
        personne, n'etait pas la personne, n'est pas l'homme, n'est pas la femme, n'etait pas l'homme, n'etait
        pas la femme, deux individus, deux personnes distinctes, personnes distinctes, personne distincte, deux
        visages differents, deux hommes differents, deux femmes differentes, tout autre personne, une tout
        autre, quelqu'un de completement, completement different, une nouvelle tete, nouvelle tete, un nouveau
        visage, nouveau visage, rien a voir avec la personne, rien a voir avec le gars, tour de passe-passe,
        substitution, echange de personne, change de personne, parfait inconnu, parfaite inconnue, pur inconnu,
        pure inconnue, illustre inconnu, de parfaits inconnus, un tout autre, une toute autre, toute autre
        personne, tout autre homme, n'est pas qui, pas qui on, un autre que, une autre que, c'est un autre qui,
        c'est une autre qui, c'etait un autre qui, c'etait une autre qui, un autre s'est, une autre s'est, un
        autre est venu, une autre est venue, un autre a pris, une autre a pris, n'est pas celui qui, n'est pas
        celle qui, n'etait pas celui qui, n'etait pas celle qui
        """,
    ),
    act(
        "show_up",
        en="""
        introduce:v, show:v up, showed, turn:v up, join:v, joined, appear:v, appeared, attend:v, answer:v,
        answered, come:v, came, log:v in, logged in, took the call, pick:v up, picked up, took part, was on, on
        the call, on screen, on camera, at the interview, interview:n, first day, day one, onboarding, round,
        sat the, took the test, did the interview, did the test, present, spoke, speaks, reply, replied,
        replies, handled, handles, started work, reported for work, arrived, at work, showed up, connected,
        connect:v, call, meeting, in front of us, facing us, across from us, technical test, coding test,
        technical round, second round, final round, technical interview, at the keyboard, took the floor, sat
        down, we had in front, talks to us, speaks to us, codes, writes the code, joins on, joins the calls
        """,
        fr="""
        affiche, affichait, se presenter, s'est presente, s'est presentee, se presente, s'est pointe, s'est
        pointee, se pointe, apparu:a, apparait, apparaitre, connecte, connectee, connecter:v, repondre,
        participer:v, venir:v, rejoindre, rejoint, rejointe, a l'ecran, a la camera, entrevue:n, entretien:n,
        premier jour, premiere journee, appel:n, rencontre:n, ronde, a passe, passe, repond, presente,
        presentee, arriver:v, entree en poste, entree en fonction, s'est connecte, decroche, decrocher:v, parle,
        travaille, prend part, assister:v, devant nous, en face de nous, test technique, epreuve technique,
        ronde technique, deuxieme tour, deuxieme ronde, dernier tour, au clavier, a pris la parole, prenait la
        parole, prend la parole, on avait, s'est assis, s'est assise, s'est branche, s'est branchee
        """,
    ),
    thing(
        "person",
        en="""
        person, man, woman, guy, individual, someone, somebody, people, face, lady, gentleman, men, women, dude,
        fella, gal, chap
        """,
        fr="personne:n, homme:n, femme:n, individu:n, quelqu'un, visage, gars, monsieur, dame",
    ),
    act(
        "interviewed",
        en="""
        interviewed, interview, hired, we hired, we met, met, i met, saw, seen, spoke with, spoke to, talked
        to, first call, first interview, previous, earlier, last time, last week, first round, screened, at
        the interview, in the interview, from the interview, selected, on day one
        """,
        fr="""
        interviewe:a, rencontre:a, embauche:a, engage:a, vu, vue, premiere entrevue, premier appel, premier
        entretien, precedente, precedent, derniere fois, la semaine derniere, premiere rencontre, a
        l'entrevue, en entrevue, passee en entrevue, parle, recrute:a, selectionne:a, entretien precedent
        """,
    ),
    act(
        "other_voice",
        en="""
        different voice, another voice, other voice, second voice, new voice, deeper voice, voice was different,
        voice is different, voice had changed, voice changed, voices, voice not the same, not the same voice,
        someone else's voice, a voice that, voice belonged, voice did not match, voice doesn't match, voice
        didn't match, voice does not match, voice sounded different, sounded different, sounds different,
        sounded like someone else, sounded like another, sounds like someone else, sound like the same, voice
        seemed different, changed voice, unlike the voice, voice switched, voice was not, voice wasn't, voice
        isn't, voice is not, voice no longer, not that voice, not the voice, isn't the voice, another timbre,
        new timbre, voice of another, voice two tones, voice dropped, voice a full, higher voice, lower voice,
        another's voice, different speaker, another speaker, not the same speaker
        """,
        fr="""
        autre voix, une autre voix, voix differente, voix etait differente, voix est differente, voix avait
        change, voix a change, voix change, pas la meme voix, voix n'est pas la meme, voix n'etait pas la meme,
        voix plus grave, voix grave, deuxieme voix, seconde voix, nouvelle voix, voix ne correspond, voix ne
        correspondait, voix d'un autre, voix d'une autre, changement de voix, change de voix, pas la voix, n'est
        pas la voix, n'etait pas la voix, plus la meme voix, voix plus aigue, timbre different, autre timbre,
        voix toute autre, tout autre voix, la voix n'est plus, autre interlocuteur
        """,
    ),
    act(
        "other_name",
        en="""
        another first name, different first name, another name, different name, other name, under another name,
        under a different name, someone else's name, not the name, false name, fake name, alias:n, different
        names, two names, not his name, not her name, wrong name, other names, another surname, different
        surname, different last name, not match the name, called himself, called herself, introduced himself as,
        introduced herself as, not his real name, not her real name, several names, multiple names, three names,
        display name, another last name, another family name, different family name, three different names, two
        first names, different first names, changing names, several different names, four names, second name,
        another identity, different identity, other identity, not the name on, a name other than, name is not,
        names on, went by, goes by another, answers to, answered to, called him by another, screen name, someone
        else's first name, third name, a third name, fourth name, yet another name, other first name
        """,
        fr="""
        prenom different, autre nom, un autre nom, sous un autre nom, nom different, faux nom, noms differents,
        pas le meme nom, pas le nom, nom d'un autre, nom d'une autre, mauvais nom, autres noms, deux noms
        differents, plusieurs noms, pseudonyme, fausse identite, pas le bon nom, autre identite, nom de famille
        different, autre prenom, s'est presente comme, s'appelle, autre nom de famille, une autre identite, un
        autre prenom, trois noms, quatre noms, plusieurs prenoms, deux prenoms, sous un faux nom, un nom
        different, noms changent, repond au nom de, repondait au nom de, se fait appeler, nom affiche, troisieme
        nom, un troisieme nom, encore un autre nom, quatrieme nom, un prenom different, des prenoms differents,
        des noms differents
        """,
    ),
    act(
        "stolen",
        en="""
        applied in his name, applied in her name, name was used, her name was used, his name was used, used to
        apply, stolen identity, identity theft, stole:v his identity, stole:v her identity, identity was stolen,
        impersonate:v, impersonating, impersonation, impersonated, using his identity, using her identity, used
        his identity, used her identity, uses the identity, using the identity, identity of a real, used
        someone's identity, his identity was used, her identity was used, posing as, posed as, pose:v as,
        pretend:v to be, pretending to be, passed himself off, identity used, someone is using, is using my,
        used my name, rented account, rented identity, borrowed identity, identity stolen, identity has been
        stolen, stolen his identity, stolen her identity, uses someone's identity, borrowed name, borrowing a
        name, uses a stolen, used his name, used her name, uses his name, uses her name, using his name, using
        her name, using my name, under my name, name is being used, name was being used, misused, lend:v his
        name, lend:v her name, lent his name, lent her name, lending his name, borrowed his name, borrowed her
        name, borrowed the name, rents his name, rents her name, sold his identity, sold her identity, identity
        of someone, identity of another, stolen passport, someone else's identity, somebody else's identity,
        another person's identity, identity theft victim, victim of identity, identity had been stolen, identity
        was being used, identity has been used, identity is being used, identity had been used, his name had
        been used, her name had been used, name had been used
        """,
        fr="""
        postule en son nom, postule a sa place, nom a ete utilise, servi a postuler, identite volee, vol
        d'identite, usurpation, usurpation d'identite, usurpe:a, usurper:v, se fait passer pour, se faisait
        passer pour, s'est fait passer pour, se faire passer pour, identite empruntee, utilise son identite,
        utilisait son identite, utilise l'identite, utilise mon nom, compte loue, identite louee, son nom a ete
        utilise, identite d'une autre, prete son nom, prete son identite, preter:v son nom, utilise son nom,
        utilisait son nom, utilise le nom de, emprunte le nom, emprunte son nom, emprunter:v un nom, vole son
        nom, vole son identite, vole mon identite, se sert de mon nom, se sert de son nom, sert de son identite,
        vendu son identite, loue son identite, loue son nom, identite d'un autre, identite de quelqu'un, pieces
        volees, passeport vole, victime d'un vol, identite avait ete volee, identite a ete volee, s'est fait
        voler son identite, quelqu'un se sert de son, quelqu'un utilise son nom, se servait de son nom, nom
        avait ete utilise
        """,
    ),
    act(
        "disown",
        en="""
        knows nothing about us, knew nothing about us, knows nothing about the application, knew nothing about
        the application, knows nothing of any application, never applied, did not apply, didn't apply, has not
        applied, never applied here, it wasn't me, it was not me, not him applying, not her applying, never
        heard of us, never heard of our company, never contacted us, never interviewed, never worked for us,
        says it is not him, says it is not her, says it isn't him, says it isn't her, denied applying, denies
        applying, denies having applied, namesake says, unaware of the application, unaware of any application,
        wasn't aware of any application, not aware of any application, no idea about this application, never
        sent us, knows nothing of us, has never heard of us, never heard of this job, never sent an application,
        never sent a cv, never sent any, did not send, didn't send, never wrote to us, never spoke to us, never
        spoke with us, never applied anywhere, is not looking for, isn't looking for, not looking for a job, has
        never applied, had never applied, hadn't applied, had not applied, has no idea who we, doesn't know us,
        does not know us, it's not me, it is not me, that's not me, that is not me, this wasn't me, that wasn't
        me, not me who applied, wasn't me who, says he never applied, says she never applied, swears he never
        applied, swears she never applied, never had dealings with us, never dealt with us, no dealings with us,
        nothing to do with us, never had anything to do with us, never heard from us, never had contact with us,
        is no candidate of ours, not a candidate of ours, never signed with us, has never been a candidate
        """,
        fr="""
        n'a jamais postule, jamais postule, n'a pas postule, pas postule, n'a jamais depose, nie avoir postule,
        n'est pas au courant, n'etait pas au courant, jamais entendu parler de nous, jamais entendu parler de
        notre, jamais candidate, jamais pose sa candidature, n'a jamais pose, dit que ce n'est pas lui, dit que
        ce n'est pas elle, jamais applique, n'a jamais communique avec nous, n'a rien envoye, n'a jamais envoye,
        n'a jamais rien envoye, n'a jamais entendu parler de nous, ne nous connait pas, ne nous a jamais, ne
        cherche pas d'emploi, n'a jamais postule ici, affirme n'avoir jamais postule, n'avoir jamais postule,
        n'est candidat nulle, ce n'est pas moi, c'est pas moi, c'etait pas moi, ce n'etait pas moi, pas moi qui
        ai postule, jamais eu affaire a nous, jamais fait affaire avec nous, jamais eu de contact avec nous,
        rien a voir avec nous, n'a rien a voir avec nous, jamais signe avec nous, jamais ete candidate, jamais
        ete candidat, jamais travaille pour nous, jamais travaille chez nous
        """,
    ),
    act(
        "someone_manages",
        en="""
        will manage the, will handle the, will attend, will join in my place, will join instead, will take the
        call, will do the interview, will do the test, take my place, in my place, instead of me, on my behalf,
        in his place, in her place, attend for me, answer for me, stand in for me, replace me, cover for me,
        speak for me, talk for me, in his stead, in her stead, did the first, did the interview for, did the
        test for, did the call for, did it for me, did the first interview, did the first call, took the
        interview for, took the first call, sat the test for, sat the interview, sat in for me, stood in for me,
        spoke for me, talked for me, interviewed for me, passed the interview for, passed the test for, went in
        my place, attended for me, filled in for me, subbed for me, was me on, pretended to be me, played me,
        impersonated me
        """,
        fr="""
        va gerer, fera l'entrevue, fera l'entretien, prendra l'appel, a ma place, a sa place, me remplacera, me
        remplacer, parlera pour moi, repondra pour moi, en mon nom, se presentera pour moi, assistera a ma
        place, a fait l'entrevue pour, a fait l'entretien pour, a passe l'entrevue pour, a passe l'entretien
        pour, a fait le test pour, a passe le test pour, a pris l'appel pour, a fait l'appel pour, fait la
        premiere entrevue, a fait la premiere, a passe la premiere, m'a remplace, m'a remplacee, m'a represente,
        a parle pour moi, a repondu pour moi, passera l'entrevue pour, passera le test pour, ira a ma place, est
        alle a ma place, fait l'entrevue a
        """,
    ),
    thing(
        "linkedin_photo",
        en="""
        linkedin, linkedin photo, linkedin picture, profile photo, profile picture, cv photo, résumé photo,
        resume photo, github photo, headshot, photo on his, photo on her, photo on the, photo, pictures
        online, published photo, photos, photo on linkedin, picture on linkedin, photo on file, picture on
        file, profile shot, older photos, earlier photos, photo on github, headshot on, published photos,
        pictures of him online, pictures of her online
        """,
        fr="linkedin, photo de profil, photo linkedin, photo du cv, photo, photos, photo du profil",
    ),
    act(
        "snatched",
        en="""
        pulled it away, pulls it away, pulled it back, yanked it away, took it away, too fast to read, too quick
        to read, too quickly to read, too fast to see, for a split second, for half a second, for half a sec,
        for a second, for a sec, for one second, for barely a second, wouldn't hold it still, would not hold it
        still, thumb over, finger over, fingers over, covered the photo, covering the photo, covered half of it,
        flashed his, flashed her, flashed the, flashed an, flashed a, with his thumb, with her thumb, with his
        finger, with her finger, with his hand, with her hand, hid half, hiding half, hid the number, hid the
        name, hid part of
        """,
        fr="""
        trop vite pour lire, trop vite pour qu'on lise, trop vite pour voir, une demi-seconde, une fraction de
        seconde, pendant une seconde, juste une seconde, l'a retire aussitot, l'a enleve tout de suite, le pouce
        sur, le doigt sur, en cachant la photo, cachait la photo, couvrait la photo, avec son pouce, avec son
        doigt, avec sa main, avec le pouce, avec le doigt, cachait la moitie, a cache la moitie, cache la
        moitie, cachait une partie, cachait le nom, cachait le numero
        """,
    ),
    act(
        "lost_it",
        en="""
        lost, misplaced, mislaid, stolen, i have lost, can't find, cannot find, couldn't find, expired, was
        stolen, left at, at the bank, in the mail, in storage, with my mother, with the lawyer, in a drawer,
        forgot, forgotten, left it at, left them at, packed away, being renewed, is being renewed, in renewal,
        at my mother's, at my parents, at the lawyer's, in a safe, in another city, nowhere to hand, not on me,
        not with me, not handy, not to hand, at his mother's, at her mother's, at his parents, at her parents,
        at his lawyer's, at her lawyer's, somewhere safe, in the safe, back home, in a drawer somewhere, at the
        embassy, at a relative's, in a suitcase, in another house, left his passport, left her passport, left my
        passport, left his licence, left her licence, left his papers, left her papers, with a lawyer, with his
        lawyer, with her lawyer, car was towed, was towed, washed with his, ate it, forgetting, forgets his,
        forgets her, keeps forgetting, conveniently forgot
        """,
        fr="""
        perdu:a, egare:a, vole:a, j'ai perdu, pas sous la main, rien sous la main, volees, restee chez, reste
        chez, introuvable, retrouve pas, ne trouve plus, oublie:a, avoir oublie, laisse:a chez, pas sur moi, pas
        avec moi, pas a portee, en renouvellement, chez ma mere, chez son pere, dans un coffre, range:a quelque
        part, dans une boite, chez sa mere, chez ses parents, chez mes parents, chez l'avocat, chez son avocat,
        en lieu sur, dans le coffre, au coffre, dans une valise, a l'ambassade, au consulat, reste au pays, a la
        banque, chez le notaire, dans un tiroir, a la maison, au chalet, chez son frere, chez sa soeur, chez un
        ami, laisse son passeport, laisse mon passeport, laisse son permis, laisse ses papiers, laisse mes
        papiers, oublie son passeport, oublie son permis
        """,
    ),
    act(
        "pose_as",
        en="""
        as the candidate, pretending to be, pretended to be, posing as, claiming to be, in
        his name, in her name, appeared as him, appeared as her, came as him, came as her, showed up as
        him, showed up as her, sat in as him, sat in as her, interviewed as him, interviewed as her,
        joined as him, joined as her, spoke as him, spoke as her, logged in as him, logged in as her,
        logged on as him, logged on as her
        """,
        fr="""
        a sa place, comme si c'etait lui, comme si c'etait elle, se faisant passer, en se faisant passer,
        pretendait etre, pretend etre, en son nom
        """,
    ),
    act(
        "real_owner",
        en="""
        real guy, real man, real woman, real person, real owner, real holder, actual owner, actual person,
        rightful owner, genuine owner, true owner, real candidate, person whose name, the real, real individual,
        actual person behind, person who actually bears, man whose identity, woman whose identity, person whose
        identity, whose name he uses, whose name she uses, whose identity he uses, whose identity she uses,
        namesake, true identity, actual holder, legitimate owner, real-life, the real one, real one, i'm the
        real, am the real, real owner of, real applicant, owner of that, owner of the name, true holder, bearer
        of that name, person with that name, man of that name, woman of that name, the real john, stranger
        phoned, stranger called, stranger wrote, a man phoned, a woman phoned, a man called, a woman called, a
        man wrote, a woman wrote, someone phoned, someone called, somebody phoned, somebody called, someone
        wrote
        """,
        fr="""
        vrai monsieur, vraie dame, la vraie personne, la veritable personne, le vrai titulaire, le veritable
        titulaire, vrai titulaire, veritable titulaire, la vraie candidate, le vrai candidat, la personne dont
        le nom, le vrai, la vraie, l'homme dont, la femme dont, dont il utilise le nom, dont elle utilise le
        nom, dont il utilise l'identite, dont l'identite, personne dont l'identite, homonyme, le detenteur reel,
        un inconnu a appele, une inconnue a appele, une dame a appele, un monsieur a appele, un homme a appele,
        une femme a appele, quelqu'un a appele, quelqu'un nous a appeles, quelqu'un nous ecrit, une dame nous
        ecrit, un monsieur nous ecrit, titulaire du nom, celui qui porte ce nom, porteur de ce nom, vrai
        porteur, personne de ce nom nous
        """,
    ),
    act(
        "seen_together",
        en="""
        both seen, both on one call, both on the same call, both on camera, both on the call, both at once, both in the
        same, seen together, saw them together, saw both, met both, both present, told them apart, tell them apart, two
        of them together, both joined
        """,
        fr="""
        vus ensemble, vues ensemble, vus tous deux, vus tous les deux, vues toutes les deux, tous deux a l'ecran, tous
        les deux a l'ecran, les deux en meme temps a l'ecran, les deux a l'ecran, les deux sur le meme appel, les deux
        presents, vu les deux, les distinguer, les avons vus
        """,
    ),
    thing(
        "display",
        en="""
        display name, zoom name, teams name, screen name, name on screen, name on the screen, screen label,
        name tag, username, user name, handle, caller id, e-mail signature, email signature, signature
        block, signature, voicemail greeting, skype name, account name on zoom, display, profile name
        """,
        fr="""
        nom affiche, nom a l'ecran, nom sur zoom, nom zoom, nom sur teams, etiquette a l'ecran, signature de
        courriel, signature courriel, signature, pseudonyme, afficheur, nom d'utilisateur, message
        d'accueil, boite vocale au nom, nom de profil
        """,
    ),
    act(
        "for_me",
        en="""
        for me, in my place, instead of me, on my behalf, in my stead, as me, pretending to be me
        """,
        fr="pour moi, a ma place, en mon nom, au lieu de moi, plutot que moi",
    ),
    thing(
        "renewal",
        en="""
        expires in, expires next, expires on, expires soon, expiring in, expiring soon, will expire, is about to
        expire, up for renewal, i'll send the new, i will send the new, send you the new one, the renewed one,
        as soon as the new one, once the new one, when the new one, bring the new one, get the new one, bring
        you the new, show the new one
        """,
        fr="""
        expire en, expire dans, expire le, expire bientot, expirera, va expirer, arrive a echeance, sera
        renouvele, sera renouvelee, enverrai le nouveau, enverrai la nouvelle, envoie le nouveau, envoie la
        nouvelle, des que je recois le nouveau, des que je recois la nouvelle, apporte le nouveau, apporterai le
        nouveau, apporte la nouvelle, apporterai la nouvelle
        """,
    ),
    act(
        "overwritten",
        en="""
        type:v over, write:v over, wrote over, written over, scrape:v off, scrape:v out, scratch:v off,
        scratch:v out, rub:v out, rub:v off, paint:v over, ink:v over, inked in, penned in, changed with a pen,
        changed in pen, changed by hand, changed in an editor, changed digitally, paste:v over, pasted on top,
        stick:v over, stuck over, stuck on, glue:v over, glued on, re-glued, written another, had been changed,
        has been changed, was changed, were changed, been changed, plainly been changed, obviously been changed,
        reworked, redone, re-done, redrawn, cut out, peeled off, lifted off, moved around, added later, added
        afterwards, traces of editing, signs of editing, edit marks, editing marks, editing software, touched
        up, retouched, spliced, swapped out, tipp-ex, correction fluid, white-out, whited out, erased, blacked,
        wiped off, superimposed, layered, layers, taped over, covered over, not the original, printed over,
        overprinted, retyped, re-typed, typed in later, cut marks, cutting marks, glue marks, scissor marks,
        marks around, traces of glue, smudges around, photoshop marks, pasted-in, cloned pixels, pixel seams,
        added on a computer, added by computer, added digitally, drawn in, inserted digitally, inserted
        afterwards, inserted later, added with software
        """,
        fr="""
        recolle:a, repeint:a, gratte:a, repasse:a au stylo, reecrit:a, retape:a, refait:a, refaite, refaites,
        efface:a, corrige:a a la main, change:a au stylo, change:a a la main, change:a au crayon, modifie:a a la
        main, modifie:a au stylo, ajoute:a apres, ajoute:a par la suite, ajoute:a a la main, change:a dans un
        logiciel, modifie:a dans un logiciel, surimprime:a, superpose:a, raye:a, decolle:a, rafistole:a,
        bricole:a, colle:a par-dessus, colle:a sur une autre, tape:a par-dessus, ecrit:a par-dessus, imprime:a
        par-dessus, traces de retouche, traces de modification, traces de montage, traces de colle, correcteur
        liquide, liquide correcteur, blanco, calque, calques, avait ete change, avait ete changee, a ete change,
        a ete changee, ont ete changes, ont ete changees, avaient ete changes, avaient ete changees, retouches
        visibles, decoupe:a, substitue:a, remplace:a par une autre, remplace:a par un autre, marques de coupe,
        marques de colle, marques de ciseaux, traces de ciseaux, marques autour, ajoute:a a l'ordinateur,
        ajoute:a par ordinateur, ajoute:a numeriquement, insere:a apres, insere:a a l'ordinateur, insere:a
        numeriquement, dessine:a par-dessus
        """,
    ),
    act(
        "genuine",
        en="""
        real, actual, true, rightful, legitimate, genuine, lawful
        """,
        fr="""
        vrai:a, veritable:n, reel, reelle, legitime:n
        """,
    ),
    thing(
        "bearer",
        en="""
        holder:n, owner:n, bearer:n
        """,
        fr="""
        titulaire:n, detenteur:n, detentrice:n, proprietaire:n, porteur:n, porteuse:n
        """,
    ),
    thing(
        "whose",
        en="""
        whose
        """,
        fr="""
        dont le, dont la, dont l'
        """,
    ),
    act(
        "contacted_us",
        en="""
        rang us, ring us, called us, phoned us, telephoned us, wrote to us, wrote us, e-mailed us, emailed us,
        contacted us, got in touch, reached out to us, came to us, showed up at our, rang, phoned, complained to
        us, called in, phoned in
        """,
        fr="""
        nous a appeles, nous a appele, nous a telephone, nous a ecrit, nous a contactes, nous a joints, nous a
        joint, nous appelle, nous ecrit, s'est manifestee, s'est manifeste, nous a alertes, nous a avertis, a
        appele chez nous, nous a rejoints
        """,
    ),
    act(
        "aged",
        en=every(
            "years, much, far, way, clearly, visibly, noticeably", "older, younger, taller, shorter, heavier", "than"
        ),
        fr=every(
            "plus, bien plus, beaucoup plus, moins",
            "vieux, vieille, age, agee, jeune, grand, grande, petit, petite",
            "que, qu'",
        ),
    ),
    act(
        "met_before",
        en="""
        interviewed last, we interviewed in, who interviewed last, we saw in, we met in, we saw last, we met
        last, we already saw, we already met, we met before, we interviewed, we had interviewed, interviewed in,
        seen in, met in, from last year, from last spring, from last fall, from last month, of last year
        """,
        fr="""
        deja rencontre, rencontre en, rencontree en, vu en, vue en, qu'on a vu, deja vu, qu'on a rencontre,
        qu'on a rencontree, qu'on avait vu, qu'on avait vue, qu'on a interviewe, interviewe en,
        interviewee en, de l'an passe, de l'an dernier, de l'annee passee, de l'annee derniere, du mois
        passe, du mois dernier, du printemps dernier, de l'automne dernier, de la derniere ronde
        """,
    ),
    act(
        "done_by",
        en="""
        done by, taken by, sat by, passed by, completed by, was handled by, was done by, carried out by
        """,
        fr="""
        faite par, passee par, prise par, fait par, passe par, ete faite par, ete passee par, repondu par,
        assuree par
        """,
    ),
    thing(
        "photo_quality",
        en="""
        glare, too dark, bad lighting, poor lighting, poor light, bad light, low light, reflection, reflections,
        the flash, out of focus because, second photo passed, second one passed, second scan passed, passed on
        the second, accepted on the second, next one passed, a better photo, clearer photo, clearer scan, better
        scan, sharper scan
        """,
        fr="""
        reflet, reflets, mauvais eclairage, eclairage, contre-jour, trop sombre, le flash, deuxieme photo est
        passee, deuxieme photo a passe, meilleure photo, photo plus nette, numerisation plus nette
        """,
    ),
    thing(
        "goes_as",
        en="""
        signed in as, logged in as, joined as, joins as, joined under, introduced himself as, introduced herself
        as, introduces himself as, introduces herself as, calls himself, calls herself, called himself, called
        herself, shows up as, showed up as, appears as, appeared as, listed as, registered as, applied as,
        applied under, signed as, signs as, signed it as, answers to, answered to, goes by, went by, presents
        himself as, presents herself as, presented himself as, presented herself as, known as, said his name
        was, said her name was, gave his name as, gave her name as, mails as, writes as, wrote as, zoom said,
        zoom says, zoom showed, zoom shows, screen said, screen says, teams said, teams says, file says, file
        said, contract says, passport says, licence says, our file says, signs his e-mails, signs her e-mails,
        signs his emails, signs her emails, signs e-mails, signs emails, signs messages, answers to the name,
        answered to the name, signed off as, signs off as
        """,
        fr="""
        connecte comme, connecte sous, connectee comme, s'est connecte comme, se presente comme, s'est presente
        comme, s'est presentee comme, se fait appeler, s'appelait, s'appelle, inscrit comme, inscrite comme,
        inscrit sous, signe comme, signe sous, signe du nom, postule comme, postule sous, repond au nom,
        repondait au nom, affiche comme, zoom affichait, zoom affiche, teams affichait, teams affiche, l'ecran
        affichait, l'ecran disait, le dossier dit, notre dossier dit, le contrat dit, le passeport dit, le
        permis dit, signe ses courriels, signe ses messages, signe tout, repond au nom de, repondait au nom de,
        repond a, se faisait appeler, se dit, s'identifie comme, s'est identifie comme, s'est identifiee comme,
        son dossier dit, le dossier est au nom de
        """,
    ),
    thing(
        "under_one_name",
        en="""
        under one name, under one first name, with one name, one name on, uses one name, used one name, one name in, one
        surname on, one first name on, by one name
        """,
        fr="""
        sous un nom, sous un prenom, un nom sur, un prenom sur, un nom au, un nom a l'ecran, d'un nom, avec un nom, un nom
        dans, un prenom dans
        """,
    ),
    act(
        "under_another",
        en="""
        under another, under a second, under a different, with another, with a different, from another, from a different,
        another on, a different one on, another in, another at, by another, as another
        """,
        fr="""
        sous un autre, d'un autre, avec un autre, un autre sur, un autre au, un autre a, un autre dans, par un autre
        """,
    ),
    act(
        "is_other_person",
        en=every(
            "it is, it's, it was, that is, that's, that was, this is, this was, he is, he's, he was, she is, she's, she was, "
            "must be, has to be, looks like",
            "a different, another, a whole different, an entirely different, a completely different, a totally different",
            "man, woman, person, guy, human, human being, individual, fellow, lady",
        ),
        fr=every(
            "c'est, c'etait, ce serait, il s'agit d', on dirait",
            "un autre homme, une autre femme, une autre personne, quelqu'un d'autre, un autre gars, une autre fille, "
            "un tout autre homme, une tout autre personne, une tout autre femme",
        ),
    ),
    act(
        "did_it",
        en="""
        did the, took the, sat the, sat in on the, who did, who took, who sat, who spoke, who talked, who answered, you
        spoke with, you spoke to, you talked to, you interviewed, you met on, was in the, was on the
        """,
        fr="""
        a fait l', a fait la, a fait mon, a fait votre, qui a fait, qui a passe, a passe l', a passe mon, a passe le, vous
        avez parle a, vous avez parle avec, vous avez rencontre, vous avez interviewe, qui a repondu, qui etait a
        """,
    ),
)
