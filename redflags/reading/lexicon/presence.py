"""Live presence: cameras, video calls, backgrounds, faces, voices and how they break."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "camera",
        both="webcam:n, cam, cams, web cam",
        en="""
        camera:n, picture on, his picture, her picture, my picture, laptop camera, phone camera, on cam,
        lens
        """,
        fr="camera:n, camera web, cameras web, l'image, son image, mon image, objectif",
    ),
    thing(
        "video",
        both="video, videos, facetime, skype",
        en="""
        video call:n, video chat:n, video interview:n, video conference:n, videoconference:n, video
        conferencing, videoconferencing, video meeting:n, zoom, zoom call:n, zoom meeting:n, google meet,
        teams call:n, teams meeting:n, teams, webex, video screen, on screen, face time, live video,
        facecam, face cam, video link, video session:n, his face, her face, my face, show face
        """,
        fr="""
        appel video, appels video, visio, visios, visioconference:n, visioconferences, videoconference:n,
        visioconférence, entrevue video, entrevues video, entretien video, entretiens video, entretien en
        visio, entrevue en visio, rencontre video, rencontre virtuelle, conference video, teams, zoom,
        google meet, face a face, en direct, a l'ecran, rencontre zoom, rencontre teams, entrevue zoom,
        entrevue teams, appel en video
        """,
    ),
    thing(
        "video_call",
        both="zoom, google meet, webex, skype, facetime, video",
        en="video call:n, video interview:n, video chat:n, video conference:n, video meeting:n",
        fr="""
        visio, visioconference:n, appel video, appels video, entrevue video, entrevues video, entretien
        video
        """,
    ),
    thing(
        "call",
        en="""
        call:n, interview:n, meeting:n, conversation, voice call:n, phone call:n, live call:n, conference
        call, session:n, round:n, live conversation, talk live, screening call, live interview:n, chat live,
        stand-up:n, standup:n, on the phone, in real time
        """,
        fr="""
        appel:n, entrevue:n, entretien:n, rencontre:n, reunion:n, conversation, appel telephonique, appels
        telephoniques, en direct, de vive voix, session:n, ronde:n, au telephone, seance:n, discussion:n,
        melee
        """,
    ),
    thing(
        "audio_only",
        en="""
        write to each other, audio only, audio-only, only audio, voice only, only voice, sound only, only
        sound, phone only, only by phone, only phone, by phone only, phone call only, voice call only, chat
        only, only chat, only by chat, text only, text-only, only text, text chat, by text, text messages
        only, by e-mail only, by email only, email only, e-mail only, only by e-mail, only by email, only
        email, in writing, written interview, written only, only in writing, audio call:n, audio instead,
        voice instead, phone instead, chat instead, text instead, stay on audio, just audio, just voice,
        audio, telephone only, audio interview, text standup, messages only, by messages, by message,
        messaging, over chat, via chat, over text, via text, slack only, keep it to chat, by chat, telegram,
        whatsapp, talk on the phone, talk by phone, speak on the phone, chat on the phone, speak by phone,
        on the phone, regular phone call, a normal phone call, normal phone call, voice is enough, just
        talk, text interview, without image, without picture, without camera, no camera, without video, no
        video, without my camera, without webcam, no webcam, audio is enough, dial in, mic only, voice
        """,
        fr="""
        s'ecrire, qu'on s'ecrive, par ecrit plutot, audio seulement, seulement audio, audio uniquement,
        uniquement audio, en audio, par audio, juste l'audio, l'audio, audio, vocal, en vocal, voix
        seulement, juste la voix, par telephone, par telephone seulement, seulement par telephone, telephone
        seulement, au telephone, par ecrit, a l'ecrit, par messages, par message, par messagerie, par
        clavardage, clavardage, par chat, par texto, par textos, par courriel, par courriel seulement,
        seulement par courriel, par courriels, sans camera, sans video, sans image, sans webcam, sans la
        camera, sans ma camera, pas de camera, pas de video, aucune camera, aucune video, sans l'image,
        messages textes, appel telephonique, ecrit seulement, sans visio, vocalement, message texte,
        telegram, whatsapp, messages seulement, clavarder:v, texter:v, pas de visio, audio suffit, parler au
        telephone, se parler au telephone, jaser au telephone
        """,
    ),
    act(
        "camera_off",
        en="""
        grey circle, gray circle, circle with initials, only initials, camera off, cameras off, cam off,
        video off, webcam off, camera stayed off, camera was off, camera remained off, camera always off,
        camera covered, black screen, dark screen, blank screen, screen stayed black, only his initials,
        only her initials, no picture, no image, without picture, off camera, off-camera, camera disabled,
        webcam disabled, video disabled, showing only a, black square, black tile, avatar only, camera is
        off, webcam is off, hides behind, invisible
        """,
        fr="""
        cercle gris, cercle avec ses initiales, camera fermee, camera eteinte, camera coupee, camera
        desactivee, camera toujours fermee, camera toujours eteinte, camera reste fermee, camera restee
        fermee, camera est restee fermee, camera est restee eteinte, camera reste eteinte, webcam fermee,
        webcam eteinte, ecran noir, video fermee, video coupee, video desactivee, camera masquee, camera
        couverte, seulement ses initiales, image noire, carre noir, camera bouchee, pas d'image, aucune
        image, sans image, ecran est reste noir, ecran reste noir
        """,
    ),
    act(
        "broken",
        en="""
        broken, broke, broke down, not working, isn't working, is not working, wasn't working, was not
        working, doesn't work, does not work, didn't work, did not work, stopped working, won't work,
        wouldn't work, will not work, never works, never worked, not function, not functioning, doesn't
        function, malfunction:v, malfunction, dead, died, dies, defective, faulty, fails, failed, fail,
        failing, out of order, busted, bust, damaged, crashed, crash:v, no longer works, won't start,
        wouldn't start, won't turn on, wouldn't turn on, won't open, can't get, cannot get, problem:n,
        issue:n, trouble:n, glitch:n, glitches, technical difficulties, technical problem:n, technical
        issue:n, acting up, conks out, down, kaput, unavailable, not available, needs repair, in repair,
        being repaired, at the repair shop, stuck, cracked, too slow, too weak, not good, bad connection,
        poor connection, weak connection, bandwidth, internet is, connection is, network is, no webcam, no
        camera on, doesn't have a camera, doesn't have a webcam, don't have a webcam, don't have a camera,
        do not have a webcam, do not have a camera, has no webcam, has no camera, have no webcam, have no
        camera, without a webcam, not installed, not detected, not recognised, not recognized, won't
        connect, does not load, blocked, unplugged, acting weird, black, not support, broken again
        """,
        fr="""
        brise:a, briser:v, casse:a, en panne, panne:n, ne marche pas, ne marche plus, marche pas, marche
        plus, ne marchait pas, ne fonctionne pas, ne fonctionne plus, fonctionne pas, fonctionne plus, ne
        fonctionnait pas, ne fonctionnait plus, a cesse de fonctionner, hors service, hors d'usage, hors
        d'etat, defectueux, defectueuse, defaillant:a, morte, mort, a lache, probleme:n, probleme technique,
        problemes techniques, ennui:n, ennuis techniques, bogue:n, bug:n, bugge, plante, planter:v,
        endommage:a, en reparation, a reparer, kaput, foutue, foutu, indisponible, non disponible, pas
        disponible, difficulte technique, difficultes techniques, souci technique, connexion trop lente,
        connexion est trop, connexion est mauvaise, mauvaise connexion, connexion instable, connexion
        faible, bande passante, pas de webcam, n'ai pas de webcam, n'a pas de webcam, n'ai pas de camera,
        n'a pas de camera, aucune webcam, refuse de s'allumer, ne s'allume pas, ne s'allume plus, s'allume
        pas, ne s'ouvre pas, ne demarre pas, defaut, pete, petee, brule, brulee, deconnectee, bloquee, ne
        fonctionne jamais, ne marche jamais, fait defaut, faisait defaut, pas reparee, pas reparer
        """,
    ),
    thing(
        "background",
        en="""
        background, backgrounds, back drop, backdrop, blur, virtual background, blurred background, the
        room, his room, her room, the room behind, surroundings, filter:n, the blur, green screen, wall
        behind
        """,
        fr="""
        arriere-plan, arriere plan, arriere-plans, fond, fond virtuel, fond flou, flou, floutage, fond
        d'ecran, decor, la piece, derriere lui, derriere elle, filtre:n, arriere plan virtuel
        """,
    ),
    act(
        "blurred",
        en="blurred, blur, blurry, virtual, fake background, blurring",
        fr="flou:a, virtuel:a, floute:a, brouille:a, floutage",
    ),
    thing(
        "face",
        en="""
        jaw line, face, faces, facial, jaw, jawline, chin, cheek:n, forehead, mouth, lip:n, nose, hairline,
        head, skin, teeth, ear:n, glasses, eyebrow:n, expression:n, features, image of, hair, neck, picture,
        video image, image, portrait, appearance
        """,
        fr="""
        visage:n, figure, machoire, menton, joue:n, front, bouche, levre:n, nez, tete, peau, dents,
        oreille:n, lunettes, expression:n, traits, image, cheveux, cou, contour:n
        """,
    ),
    thing(
        "mouth",
        en="""
        lip:n, mouth, lip movement:n, lip-sync, lip sync, lips movement, speech, mouth movement:n
        """,
        fr="""
        levre:n, bouche, mouvement des levres, mouvements des levres, mouvements de la bouche,
        synchronisation labiale, labiale, labial
        """,
    ),
    thing(
        "voice",
        en="voice:n, audio, sound, speech, words, what he said, what she said, tone",
        fr="""
        le son, du son, au son, voix, audio, parole:n, timbre, paroles, ce qu'il dit, ce qu'elle dit
        """,
    ),
    thing(
        "sync",
        en="""
        sync, synchronised, synchronized, synchronization, in sync, in time, in step, sync with, synced
        """,
        fr="synchro, synchronise:a, synchronisation, synchronisees, en phase, synchrone:n",
    ),
    act(
        "out_of_sync",
        en="""
        second behind, seconds behind, half a second behind, apart, a second apart, seconds apart, out of
        sync, off sync, not in sync, out of step, lag:v behind, lagged, lagging, delayed, out of time,
        unsynced, desynchronised, desynchronized, did not follow, didn't follow, do not follow, not follow,
        trail:v, off by, behind the, late, lags
        """,
        fr="""
        en decalage, pas ensemble, desynchronise:a, decale:a, decalage, en retard, pas synchro, hors
        synchro, desynchronisation, ne suivait pas, ne suivaient pas, ne suivent pas, ne suit pas, retard
        """,
    ),
    act(
        "glitch",
        en="""
        unstable, separate:v, detach:v, come:v off, slide:v, slid, dislocate:v, tremble:v, swim:v, oddly,
        strangely, blur:v, blurry, blurred, distort:v, distorted, distortion:n, flicker:v, flickering,
        shimmer:v, glitch:v, glitched, glitchy, glitching, warp:v, warped, morph:v, melt:v, wobble:v,
        wobbled, ripple:v, freeze:v, froze, frozen, pixelate:v, pixelated, pixellated, smear:v, smeared,
        ghosting, artefact:n, artifact:n, tear:v, tearing, tore, jump:v, jumped, slip:v, slipped,
        dissolve:v, fade:v, break:v up, broke up, breaks, unnatural, unnaturally, artificial, strange edges,
        halo, waxy, plastic, smooth, swap:v, deform:v, deformed, vanish:v, disappear:v, double image, cut:v
        out, cut out, sink:v, sank into, shift:v, drift:v, drifted, stutter:v, jitter:v, jittery, weird,
        odd, rendered, cgi, computer generated, fuzzy, jagged, lopsided, detached, unreal, twitch:v, bend:v,
        bent, went through, stretch:v, stretched, lost its shape, inconsistent lighting, fall:v apart, fell
        apart, did not move naturally, floating, rubbery, robotic, mask-like, broke, tracking, shaky, hazy,
        misaligned, wrong, bleed:v, bled
        """,
        fr="""
        instable:n, se detacher, se detache, se detachait, se separe, se separait, bizarrement, etrangement,
        drolement, flou:a, se deforme, se deformait, se deforment, deformer:v, deforme:a, deformation:n,
        scintiller:v, scintillement:n, scintille, saccade:a, saccader:v, fige:a, figer:v, se fige, se
        figeait, geler:v, gele, pixelise:a, pixeliser:v, bave, baver:v, trembler:v, tremblotait, tremblote,
        sauter:v, saute, se brouille, brouiller:v, brouille:a, distorsion:n, artefact:n, ondule, onduler:v,
        glisser:v, disparaissait, se dedouble, dedouble:a, dedoubler:v, artificiel:a, artificielle, pas
        naturel, pas naturelle, non naturel, peu naturel, peu naturelle, halo, contours flous, etrange,
        etranges, bizarre:n, fondre, fondait, fondu, decroche, decrochait, decrocher:v, figee, s'efface,
        s'effacait, plastique, lisse, vibrer:v, vibrait, clignote, clignoter:v, grésille, gresiller:v,
        traverser:v, irreel, irreelle, mal detoure, detourage, s'enfonce, s'enfoncaient, enfonces, tordu:a,
        se tord, se decoupe, decoupe, coupure
        """,
    ),
    act(
        "deepfake",
        en="""
        deepfake:n, deep fake:n, face swap, faceswap, face filter, ai-generated, ai generated, generated by
        ai, computer generated, computer-generated, synthetic, mask, overlay, avatar, face changer, altered
        by software, face overlay, face replacement, generated face, face-swapping, not a real face, voice
        changer, cloned voice, synthetic voice, robotic voice, digital mask, digitally altered, snapchat
        filter, manipulated video
        """,
        fr="""
        genere par ordinateur, generee par ordinateur, hypertrucage:n, hypertruque:a, deepfake:n, truque:a,
        genere par ia, genere par l'ia, genere par intelligence artificielle, genere par une ia, generee par
        ia, generee par l'ia, synthetique, synthese, image de synthese, masque numerique, masque, filtre
        facial, filtre de visage, visage genere, voix synthetique, voix robotique, changeur de voix, avatar,
        superpose, superposition, faux visage, trucage, echange de visage
        """,
    ),
    thing(
        "edge",
        en="edge:n, border:n, outline, contour:n, around the, around his, around her, around",
        fr="contour:n, bord:n, bordure:n, autour, pourtour",
    ),
    thing(
        "move",
        en="""
        move:v, movement:n, turn:v, turned, motion:n, gesture:n, lean:v, nod:v, speak:v, talk:v, spoke,
        tilt:v, smile:v, blink:v
        """,
        fr="""
        bouger:v, bouge, mouvement:n, tourner:v, tourne, pencher:v, geste:n, parler:v, parle, hocher:v,
        sourire, cligner:v, remuer:v
        """,
    ),
    thing(
        "light",
        en="lighting, light, shadow:n, reflection:n",
        fr="eclairage, lumiere, ombre:n, reflet:n, luminosite",
    ),
    thing(
        "hand",
        en="hand:n, palm:n, finger:n, pen, pencil, hand test, hand across, arm, object, fist, paper",
        fr="main:n, paume:n, doigt:n, crayon, stylo, bras, test de la main, objet, feuille",
    ),
    thing(
        "hand_test",
        en="""
        side view, turn his face, turn her face, turn the face, turning his face, turning her face, hand
        test, hand-over-face test, hand over face, hand across his face, hand across her face, hand across
        the face, hand in front of his face, hand in front of her face, hand in front of the face, hand in
        front of, hand over his face, hand over her face, hand over the face, hand across, hand before, wave
        his hand, wave her hand, wave a hand, waving his hand, waving her hand, waving a hand, waved his
        hand, waved her hand, cover his face, cover her face, cover part of, cover half of, cover the face,
        covered his face, covered her face, touch his nose, touch her nose, touch his face, touch her face,
        touching his face, touching her face, turn his head, turn her head, turn the head, turning his head,
        turning her head, turned his head, turned her head, turn sideways, turn to the side, turned
        sideways, side profile, in profile, profile view, show his profile, show her profile, hand past,
        hand near his face, hand near her face, palm in front, palm across, pass his hand, pass her hand,
        pass his palm, move his hand, move her hand, look to the side, look sideways, liveness test,
        liveness check, hand to his face, hand to her face, put his hand, put her hand, fingers in front,
        hand passed, hand crossed, pencil in front, pen in front, object in front, stand up, finger across,
        take off his glasses, remove his glasses, take off her glasses, remove her headphones
        """,
        fr="""
        vue de cote, tourner son visage, test de la main, epreuve de la main, main devant le visage, main
        devant son visage, la main devant, sa main devant, main devant, main sur le visage, main sur son
        visage, passer la main, passer sa main, passe la main, passe sa main, passait la main, passait sa
        main, lever la main, agiter la main, cacher son visage, couvrir son visage, couvrir une partie,
        toucher son nez, toucher son visage, toucher le nez, tourner la tete, tourne la tete, tournait la
        tete, tourner le visage, se tourner de cote, tourner de profil, de profil, se mettre de profil,
        montrer son profil, test de vivacite, doigts devant, doigt devant, mettre la main, mettre sa main,
        paume devant, crayon devant, stylo devant, objet devant, la main passe, bouger la main, tete de
        cote, regarder de cote, mains devant, retirer ses lunettes, enlever ses lunettes, toucher la joue,
        la main passait, main passe, doigts passent
        """,
    ),
    act(
        "passed",
        en="""
        pass:v, passed, succeed:v, complete:v, completed, fine, correctly, clean, clear, perfectly, natural,
        naturally, did the, smooth, smoothly, sharp, steady, intact, clearly, good
        """,
        fr="""
        reussir:v, reussi, reussie, passe, complete, parfait:a, naturel:a, naturellement, net, nette,
        nettement, correctement, concluant:a, clair, claire, clairement, bien
        """,
    ),
    act(
        "fail",
        en="""
        fail:v, failed, did not pass, didn't pass, not pass, could not complete, unable to complete, broke
        """,
        fr="""
        echouer:v, echoue, echec, rate, ratee, rater:v, n'a pas reussi, pas reussi, pas passe, non reussi,
        non concluant
        """,
    ),
    act(
        "in_test",
        en="""
        when he turned, when she turned, when he moved, when she moved, when he passed, when she passed,
        when he waved, when she waved, when turning, when moving, when he touched, when she touched, when he
        scratched, when she scratched, as he turned, as she turned, as his hand, as her hand, when his hand,
        when her hand, when the hand, the moment his hand, the moment her hand
        """,
        fr="""
        quand il tourne, quand elle tourne, quand il bouge, quand elle bouge, quand la main, quand sa main,
        lorsque la main, lorsque sa main, lorsqu'il tourne, lorsqu'elle tourne, des que la main, des que sa
        main
        """,
    ),
    thing(
        "shadow",
        en="shadow:n, reflection:n, light",
        fr="ombre:n, reflet:n",
    ),
    act(
        "before_after",
        en="before, after, ahead of, behind, later than",
        fr="avant, apres, derriere",
    ),
    act(
        "mask",
        en="filter:n, mask:n, overlay:n",
        fr="filtre:n, masque:n",
    ),
)
