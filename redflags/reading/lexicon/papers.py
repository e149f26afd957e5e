"""Papers handed in, their fields, and signs that they were tampered with."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    act(
        "doc_tampered",
        en="""
        tampered, tampering, forged, photoshopped, doctored, falsified, counterfeit, likely tampered,
        digitally altered, likely fake, likely forged, manipulated, forgery
        """,
        fr="""
        falsifie:a, contrefait:a, contrefacon, photoshoppe:a, trafique:a, truque:a, retouche:a, maquille:a,
        altere:a
        """,
    ),
    thing(
        "doc",
        en="""
        document:n, scan:n, paper:n, papers, copy, image of the card, card, idv, idv result, id
        verification, identity verification, verification vendor, vendor result, certificate, bank
        statement, utility bill, letter
        """,
        fr="""
        document:n, numerisation, copie, papier:n, carte, verification d'identite, fournisseur de
        verification, certificat, releve, facture, lettre, attestation
        """,
    ),
    thing(
        "doc_field",
        en="""
        font:n, typeface, birth date, date of birth, expiry date, issue date, hologram, crest, seal, stamp,
        watermark, barcode, signature, number on, mrz, machine readable zone, letters, digits, spacing, photo,
        lettering, ink, border, corners, expiry, expiration date, birth year, year of birth, issue number, card
        number, licence number, document number, name line, the date on, the name on, the number on, the photo
        on, height, serial number, birthday, birthdate, birth-date, dob, date of birth on
        """,
        fr="""
        police, polices, police de caracteres, date de naissance, date d'expiration, date d'emission,
        hologramme, sceau, tampon, filigrane, code a barres, signature, numero, zone de lecture, lettres,
        chiffres, espacement, photo, lettrage, bordure, coins, annee de naissance, la date sur, le nom sur, le
        numero sur, la photo sur, date de delivrance, numero de document, numero de carte, ligne du nom, taille,
        numero de serie, expiration, la photo du, la photo de la, la date du, le numero du, le nom du, ddn, date
        de fete
        """,
    ),
    act(
        "falls_apart",
        en="""
        fell apart, falls apart, fall apart, collapsed, collapses, fell silent, went blank, froze, lost,
        crumbled, broke down, went silent, panicked, could not follow, went to pieces, got lost, came
        undone, blanked, ran out of, dried up, contradicted himself, contradicted herself
        """,
        fr="""
        s'effondre, s'est effondre, s'est effondree, s'ecroule, s'est ecroule, fige, figee, panique, perd pied,
        perdait pied, a fige, s'embrouille, s'est embrouille, s'est embrouillee, perd le fil, perdait le fil, a
        perdu le fil, s'enfarge, panne seche, y avait plus rien, y avait plus personne, il y avait plus rien,
        plus rien a dire, restait plus rien, ca s'ecroulait, ca tenait pas, ca s'effondrait
        """,
    ),
)
