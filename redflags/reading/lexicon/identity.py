"""Documents that prove identity, and whether it is the same person who appears."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "id_document",
        en="""
        identify himself, identify herself, prove his identity, prove her identity, official piece, id, ids,
        i.d., id card:n, photo id, identification, identity document:n, identity card:n, id document:n,
        government id, piece of id, pieces of id, two pieces of id, passport:n, driver's licence, driver's
        license, drivers licence, drivers license, driver licence, driving licence, driving license,
        licence:n, license:n, health card, permanent resident card, pr card, work permit, study permit,
        birth certificate, social insurance card, sin card, proof of identity, official document, official
        documents, passport scan, passport photo page, id scan, id photo, papers, social insurance number,
        sin, national id, residence card, status card, passport copy, scan, selfie with, identity papers,
        utility bill, bank statement, proof of address
        """,
        fr="""
        piece officielle, pieces officielles, s'identifier, prouver son identite, prouver mon identite,
        piece d'identite, pieces d'identite, carte d'identite, cartes d'identite, document d'identite,
        documents d'identite, passeport:n, permis de conduire, permis, carte d'assurance maladie, carte
        soleil, carte de resident permanent, permis de travail, permis d'etudes, acte de naissance,
        certificat de naissance, carte d'assurance sociale, numero d'assurance sociale, nas, preuve
        d'identite, papiers d'identite, papiers, copie du passeport, identification, carte ramq, id,
        numerisation, preuve de residence, document officiel, pieces justificatives d'identite
        """,
    ),
    act(
        "edited",
        en="""
        replaced, swapped out, substituted, edited, edit:v, photoshopped, photoshop, photo-shopped, altered,
        alter:v, doctored, tampered, tampered with, tampering, tamper:v, forged, forgery, fake, faked,
        falsified, counterfeit, manipulated, manipulate:v, pasted, cut and paste, digitally altered,
        digitally modified, modified, fonts, font, expired, invalid, not valid, not genuine, not authentic,
        not real, template, online template, generator, ai generated, ai-generated, cropped, cropped out,
        smudged, blurred out, not line up, uneven, mismatched font, mismatched fonts, wrong font, different
        font, retouched, different fonts, bogus, hologram missing, no hologram, security features missing,
        missing security features, inconsistent fonts, unreadable, illegible, whited out, fails validation,
        check digit, checksum, reproduction, stolen, reported stolen, reported lost, low quality copy,
        misspelled, misspelt, typos, edges around the photo, glued, blurry
        """,
        fr="""
        remplacee, substituee, substitue, modifie:a, modifier:v, retouche:a, retoucher:v, falsifie:a,
        falsifier:v, photoshop, photoshoppe:a, photoshope:a, trafique:a, trafiquer:v, altere:a,
        contrefait:a, contrefacon, faux, fausse, truque:a, manipule:a, colle, collee, colles, police de
        caracteres, polices, police, expire:a, perime:a, invalide, pas valide, non valide, n'est pas valide,
        pas authentique, gabarit, modele en ligne, genere, recadre:a, rogne:a, illisible:n, caviarde:a,
        hologramme absent, pas d'hologramme, hologramme manquant, photocopie floue, vole, volee, declare
        vole, bricole:a, maquille:a, retouches, montage, coquilles, floue, brouillee
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
        face, other face, not the individual, not the one
        """,
        fr="""
        pas le visage, pas lui, pas elle, pas la meme personne, pas le meme homme, pas la meme femme, pas le
        meme visage, pas le sien, pas la sienne, n'est pas lui, n'est pas elle, quelqu'un d'autre, une autre
        personne, autre personne, un autre homme, une autre femme, autre visage, visage different, personne
        differente, autre individu, un inconnu, une inconnue, pas celui, pas celle, d'un tiers, pas la
        personne, pas le candidat, pas la candidate, autre candidat
        """,
    ),
    act(
        "other_person",
        en="""
        not our candidate, second man, second woman, not the face, a different person, different person,
        different people, another person, another man, another woman, a different man, a different woman,
        different man, different woman, different guy, another guy, other guy, other man, other woman,
        someone else, somebody else, someone different, somebody different, someone new, other person, a
        second person, another individual, different individual, another candidate, impostor:n, imposter:n,
        stand-in, stand in, body double, proxy, a substitute, substitute:n, not the same person, not the
        same man, not the same woman, not the same guy, not the same individual, not the one, not the
        person, not the man, not the woman, not the candidate, not the individual, different face, another
        face, a stranger, two different people, two people, swapped, switched places, ringer, replaced by,
        not who, not him, not her, isn't him, isn't her, wasn't him, wasn't her, wasn't the same, isn't the
        same, not the same face, double, unknown man, unknown woman, friend answered, brother answered,
        unrecognisable, unrecognizable, never seen before, had never seen, never met before
        """,
        fr="""
        pas notre candidat, pas notre candidate, deuxieme homme, deuxieme femme, pas le visage, une autre
        personne, autre personne, une personne differente, personne differente, quelqu'un d'autre, un autre
        homme, une autre femme, autre homme, autre femme, un autre individu, pas la meme personne, pas le
        meme homme, pas la meme femme, pas la meme, pas le meme, pas le meme individu, pas la personne, pas
        celui, pas celle, n'est pas lui, n'est pas elle, n'etait pas lui, n'etait pas elle, ce n'etait pas
        lui, ce n'etait pas elle, imposteur:n, remplacant:a, remplace par, sosie, doublure, prete nom, autre
        visage, visage different, un inconnu, une inconnue, autre candidat, substitut, deux personnes
        differentes, personnes differentes, une personne que, etait quelqu'un, meconnaissable, jamais vu,
        jamais vue, un autre type, homme different, femme differente, un autre gars, autre gars
        """,
    ),
    act(
        "show_up",
        en="""
        introduce:v, show:v up, showed, turn:v up, join:v, joined, appear:v, appeared, attend:v, answer:v,
        answered, come:v, came, log:v in, logged in, took the call, pick:v up, picked up, took part, was on,
        on the call, on screen, on camera, at the interview, interview:n, first day, day one, onboarding,
        round, sat the, took the test, did the interview, did the test, present, spoke, speaks, reply,
        replied, replies, handled, handles, started work, reported for work, arrived, at work, showed up,
        connected, connect:v, call, meeting
        """,
        fr="""
        affiche, affichait, se presenter, s'est presente, s'est presentee, se presente, s'est pointe, s'est
        pointee, se pointe, apparu:a, apparait, apparaitre, connecte, connectee, connecter:v, repondre,
        participer:v, venir:v, rejoindre, rejoint, rejointe, a l'ecran, a la camera, entrevue:n,
        entretien:n, premier jour, premiere journee, appel:n, rencontre:n, ronde, a passe, passe, repond,
        presente, presentee, arriver:v, entree en poste, entree en fonction, s'est connecte, decroche,
        decrocher:v, parle, travaille, prend part, assister:v
        """,
    ),
    thing(
        "person",
        en="""
        person, man, woman, guy, individual, someone, somebody, people, face, lady, gentleman, men, women
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
        different voice, another voice, other voice, second voice, new voice, deeper voice, voice was
        different, voice is different, voice had changed, voice changed, voices, voice not the same, not the
        same voice, someone else's voice, a voice that, voice belonged, voice did not match, voice doesn't
        match, voice didn't match, voice does not match, voice sounded different, sounded different, sounds
        different, sounded like someone else, sounded like another, sounds like someone else, sound like the
        same, voice seemed different, changed voice, unlike the voice, voice switched
        """,
        fr="""
        autre voix, une autre voix, voix differente, voix etait differente, voix est differente, voix avait
        change, voix a change, voix change, pas la meme voix, voix n'est pas la meme, voix n'etait pas la
        meme, voix plus grave, voix grave, deuxieme voix, seconde voix, nouvelle voix, voix ne correspond,
        voix ne correspondait, voix d'un autre, voix d'une autre, changement de voix, change de voix
        """,
    ),
    act(
        "other_name",
        en="""
        another first name, different first name, another name, different name, other name, under another
        name, under a different name, someone else's name, not the name, false name, fake name, alias:n,
        different names, two names, not his name, not her name, wrong name, other names, another surname,
        different surname, different last name, not match the name, called himself, called herself,
        introduced himself as, introduced herself as, not his real name, not her real name, several names,
        multiple names, three names, display name
        """,
        fr="""
        prenom different, autre nom, un autre nom, sous un autre nom, nom different, faux nom, noms
        differents, pas le meme nom, pas le nom, nom d'un autre, nom d'une autre, mauvais nom, autres noms,
        deux noms differents, plusieurs noms, pseudonyme, fausse identite, pas le bon nom, autre identite,
        nom de famille different, autre prenom, s'est presente comme, s'appelle
        """,
    ),
    act(
        "stolen",
        en="""
        applied in his name, applied in her name, name was used, her name was used, his name was used, used
        to apply, stolen identity, identity theft, stole:v his identity, stole:v her identity, identity was
        stolen, impersonate:v, impersonating, impersonation, impersonated, using his identity, using her
        identity, used his identity, used her identity, uses the identity, using the identity, identity of a
        real, used someone's identity, his identity was used, her identity was used, posing as, posed as,
        pose:v as, pretend:v to be, pretending to be, passed himself off, identity used, someone is using,
        is using my, used my name, rented account, rented identity, borrowed identity
        """,
        fr="""
        postule en son nom, postule a sa place, nom a ete utilise, servi a postuler, identite volee, vol
        d'identite, usurpation, usurpation d'identite, usurpe:a, usurper:v, se fait passer pour, se faisait
        passer pour, s'est fait passer pour, se faire passer pour, identite empruntee, utilise son identite,
        utilisait son identite, utilise l'identite, utilise mon nom, compte loue, identite louee, son nom a
        ete utilise, identite d'une autre
        """,
    ),
    act(
        "disown",
        en="""
        knows nothing about us, knew nothing about us, knows nothing about the application, knew nothing
        about the application, knows nothing of any application, never applied, did not apply, didn't apply,
        has not applied, never applied here, not me, it wasn't me, it was not me, not him applying, not her
        applying, never heard of us, never heard of our company, never contacted us, never interviewed,
        never worked for us, says it is not him, says it is not her, says it isn't him, says it isn't her,
        denied applying, denies applying, denies having applied, namesake says, unaware of the application,
        unaware of any application, wasn't aware of any application, not aware of any application, no idea
        about this application, never sent us
        """,
        fr="""
        n'a jamais postule, jamais postule, n'a pas postule, pas postule, n'a jamais depose, pas moi, nie
        avoir postule, n'est pas au courant, n'etait pas au courant, jamais entendu parler de nous, jamais
        entendu parler de notre, jamais candidate, jamais pose sa candidature, n'a jamais pose, dit que ce
        n'est pas lui, dit que ce n'est pas elle, jamais applique, n'a jamais communique avec nous
        """,
    ),
    act(
        "someone_manages",
        en="""
        will manage the, will handle the, will attend, will join in my place, will join instead, will take
        the call, will do the interview, will do the test, take my place, in my place, instead of me, on my
        behalf, in his place, in her place, attend for me, answer for me, stand in for me, replace me, cover
        for me, speak for me, talk for me, in his stead, in her stead
        """,
        fr="""
        va gerer, fera l'entrevue, fera l'entretien, prendra l'appel, a ma place, a sa place, me remplacera,
        me remplacer, parlera pour moi, repondra pour moi, en mon nom, se presentera pour moi, assistera a
        ma place
        """,
    ),
    thing(
        "linkedin_photo",
        en="""
        linkedin, linkedin photo, linkedin picture, profile photo, profile picture, cv photo, résumé photo,
        resume photo, github photo, headshot, photo on his, photo on her, photo on the, photo, pictures
        online, published photo, photos
        """,
        fr="linkedin, photo de profil, photo linkedin, photo du cv, photo, photos, photo du profil",
    ),
    act(
        "lost_it",
        en="lost, misplaced, mislaid, stolen",
        fr="perdu:a, egare:a, vole:a",
    ),
    act(
        "pose_as",
        en="""
        as him, as her, as the candidate, pretending to be, pretended to be, posing as, claiming to be, in
        his name, in her name
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
        rightful owner, genuine owner, true owner, real candidate, person whose name
        """,
        fr="""
        vrai monsieur, vraie dame, la vraie personne, la veritable personne, le vrai titulaire, le veritable
        titulaire, vrai titulaire, veritable titulaire, la vraie candidate, le vrai candidat, la personne
        dont le nom
        """,
    ),
)
