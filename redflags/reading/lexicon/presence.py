"""Live presence: cameras, video calls, backgrounds, faces, voices and how they break."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    act(
        "announced",
        en="""
        announced, planned, scheduled, on record, recorded, booked, declared, reported, on the calendar, notified,
        foreseen, mentioned
        """,
        fr="annonce:a, prevu:a, planifie:a, declare:a, signale:a, inscrit:a, au calendrier, reserve:a, consigne:a",
    ),
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
        conferencing, videoconferencing, video meeting:n, zoom, zoom call:n, zoom meeting:n, google meet, teams
        call:n, teams meeting:n, teams, webex, video screen, on screen, face time, live video, facecam, face
        cam, video link, video session:n, his face, her face, my face, show face, see each other, live picture,
        live feed, on-screen interview, video-interview, video chats, conferencing, webcam chat, webcam call,
        webcam interview, screen call, visual call, face-to-face call, facetimes, on cam, live on screen, live
        stream, visual interview, on meet, over meet, on google meet, via meet, on zoom, over zoom, on teams,
        over teams
        """,
        fr="""
        appel video, appels video, visio, visios, visioconference:n, visioconferences, videoconference:n,
        visioconférence, entrevue video, entrevues video, entretien video, entretiens video, entretien en visio,
        entrevue en visio, rencontre video, rencontre virtuelle, conference video, teams, zoom, google meet,
        face a face, en direct, a l'ecran, rencontre zoom, rencontre teams, entrevue zoom, entrevue teams, appel
        en video, rencontre filmee, entrevue filmee, appel filme, direct video, conference web, rencontre en
        ligne, entretien a distance, entrevue a distance, appel en visio, appel zoom, appel teams, reunion
        teams, reunion zoom, en visuel, visuel, par camera, sur meet, sur zoom, sur teams, par zoom, par teams
        """,
    ),
    thing(
        "video_call",
        both="zoom, google meet, webex, skype, facetime, video",
        en="""
        video call:n, video interview:n, video chat:n, video conference:n, video meeting:n, on meet, over meet,
        on google meet, via meet, on zoom, over zoom, on teams, over teams
        """,
        fr="""
        visio, visioconference:n, appel video, appels video, entrevue video, entrevues video, entretien video,
        sur meet, sur zoom, sur teams, par zoom, par teams
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
        write to each other, audio only, audio-only, only audio, voice only, only voice, sound only, only sound,
        phone only, only by phone, only phone, by phone only, phone call only, voice call only, chat only, only
        chat, only by chat, text only, text-only, only text, text chat, by text, text messages only, by e-mail
        only, by email only, email only, e-mail only, only by e-mail, only by email, only email, in writing,
        written interview, written only, only in writing, audio call:n, audio instead, voice instead, phone
        instead, chat instead, text instead, stay on audio, just audio, just voice, audio, telephone only, audio
        interview, text standup, messages only, by messages, by message, messaging, over chat, via chat, over
        text, via text, slack only, keep it to chat, by chat, telegram, whatsapp, talk on the phone, talk by
        phone, speak on the phone, chat on the phone, speak by phone, on the phone, regular phone call, a normal
        phone call, normal phone call, voice is enough, just talk, text interview, without image, without
        picture, without camera, no camera, without video, no video, without my camera, without webcam, no
        webcam, audio is enough, dial in, mic only, voice, by phone call, calls without video, phone is enough,
        over the phone, over email, over e-mail, through chat, through messages, through email, in chat, chat
        messages, slack messages, voice-only, audio call, by voice, on whatsapp, on telegram, on signal, signal,
        discord, over slack, over discord, text message:n, sms, email exchange, written answers, written
        questions, voice chat, with audio, with sound only, hear me, telephone interview, phone interview, by
        telephone, telephone call, text chat is all, chat is all, no visual, no visuals, without visuals, write
        to me, write me, ring me, call my phone, give me a ring, old-fashioned call, plain call, plain phone
        call, just a call, just call, type instead, typing instead, talk without, sound alone, voice alone,
        microphone only, only the microphone, just the mic, listen only, ears only, by ear, voice notes, voice
        messages, voicemail messages, keep things to voice, keep it to voice, keep it voice, stick to voice,
        stick to audio, stick to chat, stick to the phone, dial-in, audio is what, audio is all, voice is all,
        voice will do, audio will do, only hear me, hear me only, just hear me, heard and not seen, heard but
        not seen, listen to me only, voice without, only wants to type, only wants to text, only wants to chat,
        only wants to email, only wants to message, wants to type instead, wants to text instead, texting only,
        typing only, only by text, only over chat, only over text, just wants to text, just wants to chat
        """,
        fr="""
        s'ecrire, qu'on s'ecrive, par ecrit plutot, audio seulement, seulement audio, audio uniquement,
        uniquement audio, en audio, par audio, juste l'audio, l'audio, audio, vocal, en vocal, voix seulement,
        juste la voix, par telephone, par telephone seulement, seulement par telephone, telephone seulement, au
        telephone, par ecrit, a l'ecrit, par messages, par message, par messagerie, par clavardage, clavardage,
        par chat, par texto, par textos, par courriel, par courriel seulement, seulement par courriel, par
        courriels, sans camera, sans video, sans image, sans webcam, sans la camera, sans ma camera, pas de
        camera, pas de video, aucune camera, aucune video, sans l'image, messages textes, appel telephonique,
        ecrit seulement, sans visio, vocalement, message texte, telegram, whatsapp, messages seulement,
        clavarder:v, texter:v, pas de visio, audio suffit, parler au telephone, se parler au telephone, jaser au
        telephone, par ecrit seulement, courriel seulement, entrevue telephonique, entretien telephonique, en
        mode audio, mode audio, voix seule, par signal, sur whatsapp, sur telegram, sur slack, par slack,
        echanges ecrits, questions par ecrit, reponses par ecrit, sans la video, a la voix, de vive voix
        seulement, simple appel, aucun visuel, pas de visuel, sans visuel, ecrivez moi, m'ecrire, vous ecrire,
        par la voix, voix uniquement, on se parle au telephone, un coup de fil suffit, coup de fil, un simple
        coup de fil, clavardons, on s'ecrit, on peut s'ecrire, je vous ecris, dicter au telephone, chat ecrit,
        seulement au son, juste au son, son uniquement, sans me montrer, micro seulement, juste le micro, micro
        uniquement, par telephone ou rien, le son suffit, l'audio suffit, la voix suffit, la voix va suffire,
        juste m'entendre, seulement m'entendre, m'entendre sans, juste par ecrit, seulement par ecrit,
        uniquement par ecrit, juste par texto, juste par chat, juste clavarder, juste texter, seulement
        clavarder, que par ecrit, rien que par ecrit
        """,
    ),
    act(
        "camera_off",
        en="""
        grey circle, gray circle, circle with initials, only initials, camera off, cameras off, cam off, video
        off, webcam off, camera stayed off, camera was off, camera remained off, camera always off, camera
        covered, black screen, dark screen, blank screen, screen stayed black, only his initials, only her
        initials, no picture, no image, without picture, camera disabled, webcam disabled, video disabled,
        showing only a, black square, black tile, avatar only, camera is off, webcam is off, hides behind, no
        camera for me, no video for me, my camera off, his camera off, her camera off, camera never came on,
        video never came on, no cam, no face, faceless, static image, still image, still photo, a photo instead,
        profile picture only, only a photo, only a name, just a name, name tile, tape over, thumb over, covered
        lens, covered his camera, lens covered, sticker over, dark image, webcam covered, without ever showing,
        camera was never on, never had his camera on, never had her camera on, never put his camera on, never on
        camera, audio but no video, sound but no picture, sound but no image, muted video, stopped his video,
        stopped her video, cut his video, cut her video, cut the video, video was never on, webcam stayed, lens
        stayed, dark tile, empty tile, blank tile, grey box, gray box, black box, black rectangle, an avatar,
        his avatar, her avatar, cartoon avatar, logo instead, initials on screen, initials instead, nothing but
        a name, nothing but initials, no feed, no video feed, without a picture, feed off, feed stayed, camera
        dark, camera shut, camera remained, camera never, camera kept off, webcam never, webcam shut, webcam
        dark, webcam remained, lid closed, shutter closed, tape on his camera, tape on her camera, tape on the
        camera, sticker on, picture off, picture was off, picture stayed off, picture stayed dark, picture
        stayed black, pointed at the ceiling, pointing at the ceiling, pointed at the wall, pointing at the
        wall, facing the wall, facing the ceiling, taped over, covered with tape, tape over the camera, aimed at
        the ceiling
        """,
        fr="""
        cercle gris, cercle avec ses initiales, camera fermee, camera eteinte, camera coupee, camera desactivee,
        camera toujours fermee, camera toujours eteinte, camera reste fermee, camera restee fermee, camera est
        restee fermee, camera est restee eteinte, camera reste eteinte, webcam fermee, webcam eteinte, ecran
        noir, video fermee, video coupee, video desactivee, camera masquee, camera couverte, seulement ses
        initiales, image noire, carre noir, camera bouchee, pas d'image, aucune image, sans image, ecran est
        reste noir, ecran reste noir, cameras fermees, sans jamais montrer, jamais de camera, camera jamais
        ouverte, camera jamais allumee, camera n'est jamais, juste son nom, seulement son nom, juste une photo,
        photo fixe, image fixe, ruban sur la camera, cache sur la camera, objectif couvert, objectif cache, a
        coupe la video, a coupe sa video, a coupe sa camera, a ferme sa camera, le son mais pas l'image, sans
        montrer son visage, ecran vide, rond gris, pastille grise, avatar seulement, un avatar, camera resta
        fermee, camera restait fermee, camera toujours coupee, camera en panne permanente, webcam coupee, webcam
        toujours fermee, tuile noire, case noire, carre gris, rectangle noir, vignette noire, vignette vide,
        silhouette grise, logo a la place, juste ses initiales, ses initiales a l'ecran, nom sur fond noir,
        image coupee, image fermee, image desactivee, pas d'image video, camera n'a jamais, camera ne s'est
        jamais, webcam n'a jamais, webcam ne s'est jamais, jamais ouvert sa camera, jamais allume sa camera,
        jamais active sa camera, post-it sur, papier sur la camera, cache devant, pointait vers le plafond,
        pointe vers le plafond, pointee vers le plafond, tournee vers le mur, vers le plafond, cachee avec du
        ruban, un bout de papier sur
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
        connect, does not load, blocked, unplugged, acting weird, black, not support, broken again, quits
        working, quit working, cuts out, cut out, went out, gave up, gives up, not been working, hasn't
        worked, no working camera, no working webcam, is faulty, has been stolen, got stolen, got wet, fell,
        needs replacing, too old, doesn't support, not supported, cannot handle, can't handle, can't
        support, cannot support, too low, too poor, bad internet, slow internet, weak internet, poor
        internet, internet too slow, low bandwidth, limited bandwidth, not allowed by, no longer turns on,
        conked out, on the fritz, on the blink, hardware problem:n, driver problem:n, driver issue:n,
        permission problem:n, lost its camera, no cam, has no cam, without a cam, laptop has no, computer
        has no, my laptop has no, my computer has no, pc has no, is missing, no built-in, suddenly stopped,
        quit on
        """,
        fr="""
        brise:a, briser:v, casse:a, en panne, panne:n, ne marche pas, ne marche plus, marche pas, marche plus,
        ne marchait pas, ne fonctionne pas, ne fonctionne plus, fonctionne pas, fonctionne plus, ne fonctionnait
        pas, ne fonctionnait plus, a cesse de fonctionner, hors service, hors d'usage, hors d'etat, defectueux,
        defectueuse, defaillant:a, morte, mort, a lache, probleme:n, probleme technique, problemes techniques,
        ennui:n, ennuis techniques, bogue:n, bug:n, bugge, plante, planter:v, endommage:a, en reparation, a
        reparer, kaput, foutue, foutu, indisponible, non disponible, pas disponible, difficulte technique,
        difficultes techniques, souci technique, connexion trop lente, connexion est trop, connexion est
        mauvaise, mauvaise connexion, connexion instable, connexion faible, bande passante, pas de webcam, n'ai
        pas de webcam, n'a pas de webcam, n'ai pas de camera, n'a pas de camera, aucune webcam, refuse de
        s'allumer, ne s'allume pas, ne s'allume plus, s'allume pas, ne s'ouvre pas, ne demarre pas, defaut,
        pete, petee, brule, brulee, deconnectee, bloquee, ne fonctionne jamais, ne marche jamais, fait defaut,
        faisait defaut, pas reparee, pas reparer, laptop n'a pas, mon ordi n'a pas, ordinateur n'a pas de, trop
        vieux, trop vieille, ne supporte pas, ne tient pas, debit trop faible, debit trop lent, connexion lente,
        internet trop lent, internet est trop lent, reseau trop faible, a rendu l'ame, rendu l'ame, fait des
        siennes, capricieuse, capricieux, ne repond plus, ne repond pas, pas installee, n'est pas installee,
        inutilisable, ne demarre plus, est absente, ne detecte pas, introuvable, hors de fonction, est tombee,
        s'est brisee, s'est cassee, encore brisee, marche jamais, marche pas pantoute, marchait jamais, marchait
        plus, fonctionne jamais, fonctionnait jamais, s'allume jamais, s'ouvre jamais, s'ouvre pas
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
        video image, image, portrait, appearance, eyes, eye, eyebrows, jaws, temple, temples, beard, moustache,
        mustache, earrings, earring, glasses frame, ear, nostril, nostrils, complexion, eyelid, eyelids,
        eyelashes, feature, outline of, hair line, frame of his glasses, spectacles, fringe, bangs, sideburns
        """,
        fr="""
        visage:n, figure, machoire, menton, joue:n, front, bouche, levre:n, nez, tete, peau, dents, oreille:n,
        lunettes, expression:n, traits, image, cheveux, cou, contour:n, yeux, oeil, sourcil:n, barbe, moustache,
        boucle d'oreille, boucles d'oreilles, oreilles, tempe, tempes, paupiere:n, narine:n, teint, joues,
        monture, cils, le cou, nuque, monture de lunettes, toupet, frange, contour de la tete
        """,
    ),
    thing(
        "mouth",
        en="""
        lip:n, mouth, lip movement:n, lip-sync, lip sync, lips movement, speech, mouth movement:n, teeth
        """,
        fr="""
        levre:n, bouche, mouvement des levres, mouvements des levres, mouvements de la bouche, synchronisation
        labiale, labiale, labial, dents
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
        sync, synchronised, synchronized, synchronization, in sync, in time, in step, sync with, synced,
        follow:v the sound, follow:v the voice
        """,
        fr="""
        synchro, synchronise:a, synchronisation, synchronisees, en phase, synchrone:n, suivre:v la voix,
        suivre:v le son, suivaient, suivait, suivent
        """,
    ),
    act(
        "out_of_sync",
        en="""
        second behind, seconds behind, half a second behind, apart, a second apart, seconds apart, out of sync,
        off sync, not in sync, out of step, lag:v behind, lagged, lagging, delayed, out of time, unsynced,
        desynchronised, desynchronized, did not follow, didn't follow, do not follow, not follow, trail:v, off
        by, behind the, late, lags, dubbed film, dubbed movie, badly dubbed, bad dub, like a dub, not line up
        with, before the sound, after the sound, before the words, after the words, ahead of the sound, delay
        between, gap between, not move together, did not move together, do not move together, does not move
        together, move separately, moved separately, independently of, lag:n between, lag
        """,
        fr="""
        en decalage, pas ensemble, desynchronise:a, decale:a, decalage, en retard, pas synchro, hors
        synchro, desynchronisation, ne suivait pas, ne suivaient pas, ne suivent pas, ne suit pas, retard,
        film double, mal double, avant le son, apres le son, apres les mots, avant les mots, delai entre,
        ecart entre, decale par rapport
        """,
    ),
    act(
        "glitch",
        en="""
        unstable, separate:v, detach:v, come:v off, slide:v, slid, dislocate:v, tremble:v, swim:v, oddly,
        strangely, blur:v, blurry, blurred, distort:v, distorted, distortion:n, flicker:v, flickering,
        shimmer:v, glitch:v, glitched, glitchy, glitching, warp:v, warped, morph:v, melt:v, wobble:v, wobbled,
        ripple:v, freeze:v, froze, frozen, pixelate:v, pixelated, pixellated, smear:v, smeared, ghosting,
        artefact:n, artifact:n, tear:v, tearing, tore, jump:v, jumped, slip:v, slipped, dissolve:v, fade:v,
        break:v up, broke up, breaks, unnatural, unnaturally, artificial, strange edges, halo, waxy, plastic,
        smooth, swap:v, deform:v, deformed, vanish:v, disappear:v, double image, cut:v out, cut out, sink:v,
        sank into, shift:v, drift:v, drifted, stutter:v, jitter:v, jittery, weird, odd, rendered, cgi, computer
        generated, fuzzy, jagged, lopsided, detached, unreal, twitch:v, bend:v, bent, went through, stretch:v,
        stretched, lost its shape, inconsistent lighting, fall:v apart, fell apart, did not move naturally,
        floating, rubbery, robotic, mask-like, broke, tracking, shaky, hazy, misaligned, wrong, bleed:v, bled,
        go:v out of shape, split, splits, splitting, doubled, doubling, lost its edges, snap:v, snapped, lagged,
        laggy, skip:v, skipped, garbled, scrambled, smudge:v, dubbed, like a puppet, puppet, two noses, two
        mouths, extra finger, extra fingers, six fingers, missing ear, seam, seams, seamless, airbrushed,
        cut-out, wax, looked pasted, pasted on, looks pasted, floats, hover:v, slid off, peel:v, peeled,
        flash:v, flashed, blend:v, blended, out of focus, off-colour, unnatural colour, patchy, mosaic, blocky,
        looked fake, looks fake, seemed fake, never blinked, did not blink, didn't blink, without blinking, no
        blinking, blinked oddly, stiff, motionless, expressionless, changed shape, changes shape, shifting,
        vanishing, bug:v out, acted up, flatten:v, flattened, melted away, shimmer, shimmers, glowed, slipped
        off, slips off, slides off, peels, ghosted, doubled up, blinked out, blink:v out, popped off, pops off,
        pop:v off, warps, warping, crawl:v, crawled, swims, swimming, floated, float:v, hovered, out of place,
        out of proportion, crumble:v, crumbled, decompose:v, disintegrate:v, fray:v, frayed, clip:v, clipped,
        clipping, leak:v through, merge:v, merged, mush, mushy, mash, contort:v, contorted, stretched out,
        elastic, jiggle:v, quiver:v, flap:v, bulge:v, sag:v, sagged, change:v shape, lose:v its shape, lost
        shape, switched faces, changes face, changed face, two faces, different face for a second, eyebrows
        stayed, patch, patches, visible seam, join line, outline, grainy around, static around, smudged, blotch,
        blotchy, cardboard, doll-like, wax figure, uncanny, lifeless, dead eyes, never blinks, does not blink,
        doesn't blink, hardly blinked, barely blinked, smudged into, melted into, merged into, swim over, swam
        over, swims over, torn, wavy, liquid, ran together, bleeds into, right through, straight through, passed
        through, goes through, pass through, passes through, sank through, sliced through, slips, slides, slid
        sideways, popped in and out, pop in and out, pops in and out, popping in and out, came and went, comes
        and goes, kept vanishing, in and out, something off about, something wrong with, painted on, looked off,
        looks off, seemed off, felt off, was off somehow, something fishy about, something weird about,
        something odd about
        """,
        fr="""
        instable:n, se detacher, se detache, se detachait, se separe, se separait, bizarrement, etrangement,
        drolement, flou:a, se deforme, se deformait, se deforment, deformer:v, deforme:a, deformation:n,
        scintiller:v, scintillement:n, scintille, saccade:a, saccader:v, fige:a, figer:v, se fige, se figeait,
        geler:v, gele, pixelise:a, pixeliser:v, bave, baver:v, trembler:v, tremblotait, tremblote, sauter:v,
        saute, se brouille, brouiller:v, brouille:a, distorsion:n, artefact:n, ondule, onduler:v, glisser:v,
        disparaissait, se dedouble, dedouble:a, dedoubler:v, artificiel:a, artificielle, pas naturel, pas
        naturelle, non naturel, peu naturel, peu naturelle, halo, contours flous, etrange, etranges, bizarre:n,
        fondre, fondait, fondu, decroche, decrochait, decrocher:v, figee, s'efface, s'effacait, plastique,
        lisse, vibrer:v, vibrait, clignote, clignoter:v, grésille, gresiller:v, traverser:v, irreel, irreelle,
        mal detoure, detourage, s'enfonce, s'enfoncaient, enfonces, tordu:a, se tord, se decoupe, decoupe,
        coupure, se dechirer, s'est dechiree, s'est dechire, dechire:a, se dechire, se decale, decale:a,
        decalee, se fond, se fondait, se dissout, dissoudre, se coupe, coupe en deux, masque, marionnette,
        double d'un, comme double, double comme, cire, de cire, cireux, cireuse, deux nez, deux bouches, sixieme
        doigt, doigts de trop, ne clignait, ne cligne, sans cligner, cligne jamais, yeux fixes, yeux vides,
        raide, immobile, se casse, se cassait, se pixelise, se transforme, se transformait, change de forme,
        changeait de forme, s'aplatit, s'etire, s'etirait, etire:a, collage, comme colle, colle par-dessus, se
        decoller, se decolle, mal ajuste, flottait, flotte, floues, sursaute, saute d'image, ondulait, gondole,
        gondolait, gondoler:v, se decollait, decolle, se decroche, se decrochait, glisse, glissait,
        trembloter:v, vacille, vacillait, vaciller:v, clignotait, sautait, sautille, sautillait, scintillait, se
        tordait, se dedoublait, flotter:v, bavait, se dechirait, se brise, se brisait, se morcelle, craquelle,
        se craquelle, se dissolvait, s'estompe, s'estompait, disparait, contour flou, bords flous, aureole, en
        caoutchouc, caoutchouteux, poupee, sans vie, clignait jamais, mosaique, taches, pixels, pixellise:a, par
        saccades, change de visage, changeait de visage, deux visages, visage double, a la derive, derive,
        derivait, coutures, couture, ligne visible, mal colle, mal collee, deborde, debordait, deborder:v,
        fondus, fondues, fondue, se fondent, se sont fondus, se fondaient, se sont fondues, se confondent, se
        confondaient, traversent, traversait, traversaient, se melange, se melangeait, se melangent, se
        melangeaient, ont disparu dans, a disparu dans, se perdait dans, se perdaient dans, passe a travers,
        passait a travers, passaient a travers, au travers, passe au travers, a travers, deformait,
        disparaissaient, disparaissent, apparaissait et disparaissait, s'est melange, s'est melangee, tout
        melange, s'embrouille, s'embrouillait, s'est embrouille, s'est embrouillee, glitcher:v, glitche,
        glitchait, bugger:v, buguer:v, lagger:v, apparaissait pis disparaissait, quelque chose de louche,
        quelque chose clochait, quelque chose cloche, clochait, clochaient, clignaient jamais, clignaient pas,
        clignait pas, cligne pas, clignent pas, clignent jamais
        """,
    ),
    act(
        "deepfake",
        en="""
        deepfake:n, deep fake:n, face swap, faceswap, face filter, ai-generated, ai generated, generated by
        ai, computer generated, computer-generated, synthetic, mask, overlay, avatar, face changer, altered
        by software, face overlay, face replacement, generated face, face-swapping, not a real face, voice
        changer, cloned voice, synthetic voice, robotic voice, digital mask, digitally altered, snapchat
        filter, manipulated video, generated, looked generated, looks generated, fake face, face is fake,
        face was fake, digital face, 3d face, computer face, not a human face, virtual face, face generated,
        face replaced, ai face, filter over, filter on his face, filter on her face, filtered face, ai
        filter, beauty filter, real-time filter, video filter, laid over his, laid over her,
        superimposed, overlaid, pasted over his, pasted over her
        """,
        fr="""
        genere par ordinateur, generee par ordinateur, hypertrucage:n, hypertruque:a, deepfake:n, truque:a,
        genere par ia, genere par l'ia, genere par intelligence artificielle, genere par une ia, generee par ia,
        generee par l'ia, synthetique, synthese, image de synthese, masque numerique, filtre facial, filtre de
        visage, visage genere, voix synthetique, voix robotique, changeur de voix, avatar, superpose,
        superposition, faux visage, trucage, echange de visage, genere, generee, visage numerique, visage 3d,
        visage virtuel, visage artificiel, filtre sur le visage, filtre video, filtre en temps reel, un filtre,
        visage remplace, masque virtuel, superpose:a, plaque sur son visage, colle sur son visage
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
        side view, turn his face, turn her face, turn the face, turning his face, turning her face, hand test,
        hand-over-face test, hand over face, hand across his face, hand across her face, hand across the face,
        hand in front of his face, hand in front of her face, hand in front of the face, hand in front of, hand
        over his face, hand over her face, hand over the face, hand across, hand before, wave his hand, wave her
        hand, wave a hand, waving his hand, waving her hand, waving a hand, waved his hand, waved her hand,
        cover his face, cover her face, cover part of, cover half of, cover the face, covered his face, covered
        her face, touch his nose, touch her nose, touch his face, touch her face, touching his face, touching
        her face, turn his head, turn her head, turn the head, turning his head, turning her head, turned his
        head, turned her head, turn sideways, turn to the side, turned sideways, side profile, in profile,
        profile view, show his profile, show her profile, hand past, hand near his face, hand near her face,
        palm in front, palm across, pass his hand, pass her hand, pass his palm, move his hand, move her hand,
        look to the side, look sideways, liveness test, liveness check, hand to his face, hand to her face, put
        his hand, put her hand, fingers in front, hand passed, hand crossed, pencil in front, pen in front,
        object in front, stand up, finger across, take off his glasses, remove his glasses, take off her
        glasses, remove her headphones, hand thing, hand check, hand gesture:n, hand wave, hand movement test,
        wave test, pencil test, pen test, head turn, turn-your-head, finger test, raise his hand to, raise her
        hand to, hold up three fingers, hold up his hand, hold up her hand, hold his palm, palm on his face,
        palm on her face, palm to his face, place a palm, cover one eye, covering one eye, cover his eye, cover
        an eye, move closer to the camera, lean closer, lean in, look left, look right, look to the left, look
        to the right, look up and down, turn left, turn right, show us his profile, show us her profile, show
        both sides, move his head, move her head, tilt his head, tilt her head, stick out, open his mouth, pinch
        his nose, pull his ear, hands in front of, hand in front, hand by his face, hand by her face, hand on
        his face, hand on her face, his hand over, her hand over, my hand in front, turn my head, touch my face,
        touch my nose, cover my face, show my profile, wave my hand, touched his cheek, touched her cheek, touch
        his cheek, touch her cheek, touched his nose, touched her nose, touched his face, touched her face, wave
        my fingers, wave his fingers, wave her fingers, fingers before, finger crossed, pass a hand, passing a
        hand, cover half, cover my eyes, move away from, wiggle my, wiggle his, wiggle her, hand over my face,
        pinch my nose, pinch her nose, wave in front of, wave at the camera, waving in front of
        """,
        fr="""
        vue de cote, tourner son visage, test de la main, epreuve de la main, main devant le visage, main devant
        son visage, la main devant, sa main devant, main devant, main sur le visage, main sur son visage, passer
        la main, passer sa main, passe la main, passe sa main, passait la main, passait sa main, lever la main,
        agiter la main, cacher son visage, couvrir son visage, couvrir une partie, toucher son nez, toucher son
        visage, toucher le nez, tourner la tete, tourne la tete, tournait la tete, tourner le visage, se tourner
        de cote, tourner de profil, de profil, se mettre de profil, montrer son profil, test de vivacite, doigts
        devant, doigt devant, mettre la main, mettre sa main, paume devant, crayon devant, stylo devant, objet
        devant, la main passe, bouger la main, tete de cote, regarder de cote, mains devant, retirer ses
        lunettes, enlever ses lunettes, toucher la joue, la main passait, main passe, doigts passent, test du
        crayon, epreuve du crayon, test de vivant, tourner la face, bouger la tete, pencher la tete, incliner la
        tete, cacher un œil, cacher un oeil, couvrir un œil, couvrir un oeil, cacher son œil, main sur la joue,
        se toucher le nez, se toucher le visage, se toucher la joue, touche son nez, touche sa joue, touche son
        visage, montrer ses deux, regarder a gauche, regarder a droite, tourner a gauche, tourner a droite,
        s'approcher de la camera, lever trois doigts, agiter les mains, ma main devant, passer ma main, tourner
        ma tete, mains sur le visage, main a son visage, passer un doigt, passer un crayon, tenir un crayon,
        profil gauche, profil droit, main devant ma, main devant mon, agiter les doigts, passer les doigts,
        couvrir son oeil, couvrir la moitie, couvrir mon visage, tourner sur, se lever, pincer le nez, se pincer
        le nez, lever les deux mains, doigt qui passe
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
        main, quand y tourne, quand y tournait, quand y bouge, quand y bougeait, quand elle tournait, quand il
        tournait, quand elle bougeait, quand il bougeait
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
    act(
        "kept_off",
        en="""
        kept it off, keep it off, keeps it off, left it off, leaves it off, it stayed off, and stayed off, it
        remained off, kept it dark, kept it covered, kept it shut, never turned it back on, never switched it
        back on, never came back on, did not come back on, didn't come back on, off for the rest, off until the
        end, off throughout, off the whole time, off the entire time, off from start to finish, off from then on
        """,
        fr="""
        l'a laissee fermee, l'a laissee eteinte, la laisse fermee, la laisse eteinte, l'a gardee fermee, l'a
        gardee eteinte, la garde fermee, la garde eteinte, restee fermee, restee eteinte, reste fermee, reste
        eteinte, ne l'a jamais rallumee, ne l'a pas rallumee, ne l'a plus rallumee, jamais rallumee, eteinte
        jusqu'a la fin, fermee jusqu'a la fin, eteinte du debut a la fin, fermee du debut a la fin, eteinte tout
        le long, fermee tout le long
        """,
    ),
    thing(
        "worn_mask",
        en="""
        medical mask, surgical mask, face mask, paper mask, n95, kn95, mask because, mask in the, mask at the, wore a mask,
        wears a mask, wearing a mask, had a mask on, sick, had a cold, has a cold, flu, covid, dust mask, costume
        """,
        fr="""
        masque medical, masque chirurgical, masque de procedure, portait un masque, porte un masque, avec un masque, n95,
        malade, rhume, grippe, covid, deguisement
        """,
    ),
)
