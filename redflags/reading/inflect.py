"""The written forms of English and French words, so that a lexicon can list words by their dictionary form."""

from typing import Final

_ENGLISH_IRREGULAR: Final = {
    forms.split()[0]: tuple(forms.split())
    for forms in (
        "be is are am was were been being",
        "become becomes became becoming",
        "bear bears bore borne bearing",
        "begin begins began begun beginning",
        "bend bends bent bending",
        "bring brings brought bringing",
        "build builds built building",
        "buy buys bought buying",
        "catch catches caught catching",
        "choose chooses chose chosen choosing",
        "come comes came coming",
        "cut cuts cutting",
        "do does did done doing",
        "draw draws drew drawn drawing",
        "drive drives drove driven driving",
        "drop drops dropped dropping",
        "fall falls fell fallen falling",
        "feed feeds fed feeding",
        "find finds found finding",
        "forget forgets forgot forgotten forgetting",
        "freeze freezes froze frozen freezing",
        "get gets got gotten getting",
        "give gives gave given giving",
        "go goes went gone going",
        "grow grows grew grown growing",
        "hang hangs hung hanging",
        "have has had having",
        "hear hears heard hearing",
        "hide hides hid hidden hiding",
        "hold holds held holding",
        "keep keeps kept keeping",
        "know knows knew known knowing",
        "lead leads led leading",
        "leave leaves left leaving",
        "lend lends lent lending",
        "lie lies lied lying",
        "lose loses lost losing",
        "make makes made making",
        "mean means meant meaning",
        "meet meets met meeting",
        "pay pays paid paying payed",
        "put puts putting",
        "quit quits quitting",
        "read reads reading",
        "ring rings rang rung ringing",
        "run runs ran running",
        "say says said saying",
        "see sees saw seen seeing",
        "sell sells sold selling",
        "send sends sent sending",
        "set sets setting",
        "shut shuts shutting",
        "show shows showed shown showing",
        "sink sinks sank sunk sinking",
        "sit sits sat sitting",
        "speak speaks spoke spoken speaking",
        "spend spends spent spending",
        "split splits splitting",
        "stand stands stood standing",
        "steal steals stole stolen stealing",
        "swear swears swore sworn swearing",
        "take takes took taken taking",
        "teach teaches taught teaching",
        "tear tears tore torn tearing",
        "tell tells told telling",
        "think thinks thought thinking",
        "throw throws threw thrown throwing",
        "understand understands understood",
        "withdraw withdraws withdrew withdrawn withdrawing",
        "write writes wrote written writing",
    )
}
_DOUBLING: Final = frozenset(
    "stop drop ship chat plan refer prefer transfer skip swap drag flip wrap log tap rob dial cancel travel blur occur "
    "defer ban admit permit submit commit hop slip snap nod pop spot stir tip trim control label model".split()
)
_FRENCH_IRREGULAR: Final = {
    forms.split()[0]: tuple(forms.split())
    for forms in (
        "aller vais vas va allons allez vont allait allaient ira iront irait irais alle allee alles allees",
        "apparaitre apparait apparaissent apparaissait apparu apparue",
        "attendre attends attend attendons attendez attendent attendait attendra attendu attendue",
        "avoir ai as a avons avez ont avais avait avaient aura aurai auront aurait auraient eu eue ayant",
        "connaitre connais connait connaissons connaissez connaissent connaissait connaissaient connu connue "
        "connus connues connaitrait",
        "convenir conviens convient conviennent convenait conviendrait convenu",
        "correspondre correspond correspondent correspondait correspondaient correspondu correspondant correspondrait",
        "croire crois croit croyons croyez croient croyait",
        "devoir dois doit devons devez doivent devais devait devaient devra devront devrait du",
        "dire dis dit disons dites disent disait disaient dira dirait disant",
        "ecrire ecris ecrit ecrivons ecrivez ecrivent ecrivait ecrite ecrits ecrites",
        "envoyer envoie envoies envoyons envoyez envoient envoyais envoyait envoye envoyee envoyes envoyees "
        "enverra enverrai enverrez envoyant",
        "etre suis es est sommes etes sont etais etait etaient sera seront serait seraient ete etant soit soient",
        "exclure exclu exclut excluent exclue",
        "faire fais fait faisons faites font faisais faisait faisaient fera ferai feront ferait faite faits "
        "faites fasse faisant",
        "fuir fuis fuit fuient fuyait fui",
        "joindre joins joint joignons joignez joignent joignait joindra joint jointe joints jointes rejoindre rejoint",
        "rejoindre rejoint rejoignent rejoignait rejointe",
        "lire lis lit lisons lisez lisent lisait lisaient lira lu lue lus lues lisant",
        "mettre mets met mettons mettez mettent mettais mettait mettaient mettra mettrait mis mise mises mettant mette",
        "obtenir obtiens obtient obtiennent obtenait obtenu obtenue obtenus",
        "offrir offre offres offrons offrez offrent offrait offrira offert offerte",
        "ouvrir ouvre ouvres ouvrons ouvrez ouvrent ouvrait ouvrira ouvert ouverte ouverts ouvertes",
        "payer paie paye paies payes payons payez paient payent payais payait payaient payera paiera paierez "
        "payerez paierait paye payee payes payees payant",
        "perdre perds perd perdent perdait perdu perdue",
        "permettre permet permettent permettait permis permettrait",
        "pouvoir peux peut pouvons pouvez peuvent pouvais pouvait pouvaient pourra pourrait pourrais pourriez "
        "pourraient pourrai pu puis puisse pouvant",
        "prendre prends prend prenons prenez prennent prenait prenaient prendra pris prise prises prenant prenne",
        "promettre promet promettait promis",
        "recevoir recois recoit recevons recevez recoivent recevais recevait recevra recu recue recus recues",
        "reconnaitre reconnais reconnait reconnaissons reconnaissent reconnaissait reconnu reconnue",
        "repondre reponds repond repondons repondez repondent repondais repondait repondaient repondra "
        "repondu repondant reponde",
        "resoudre resolu resolue resolus",
        "revenir reviens revient reviennent revenait revenu revenue",
        "savoir sais sait savons savez savent savais savait savaient saura saurait su",
        "servir sers sert servent servait servi",
        "sortir sors sort sortent sortait sorti sortie",
        "soumettre soumet soumettent soumettait soumis soumettra",
        "souvenir souviens souvient souviennent souvenait",
        "suivre suis suit suivent suivait suivi suivie suivis",
        "tenir tiens tient tenons tenez tiennent tenait tenu tenue tienne",
        "venir viens vient venons venez viennent venais venait venaient viendra viendrai viendrait venu venue venus",
        "vivre vis vit vivons vivent vivait vecu vivant",
        "voir vois voit voyons voyez voient voyais voyait voyaient verra vu vue vus vues voyant",
        "vouloir veux veut voulons voulez veulent voulais voulait voulaient voudra voudrait voudrais voudriez "
        "voulu veuille veuillez voulant",
    )
}
# The stem of the future and the conditional where it is not the infinitive.
_FUTURE_STEMS: Final = {
    "aller": "ir", "apparaitre": "apparaitr", "avoir": "aur", "devoir": "devr", "envoyer": "enverr", "etre": "ser",
    "faire": "fer", "obtenir": "obtiendr", "convenir": "conviendr", "pouvoir": "pourr", "recevoir": "recevr",
    "revenir": "reviendr", "savoir": "saur", "souvenir": "souviendr", "tenir": "tiendr", "venir": "viendr",
    "voir": "verr", "vouloir": "voudr",
}  # fmt: skip
_FUTURE_ENDINGS: Final = "ai as a ons ez ont ais ait ions iez aient".split()
_ER_ENDINGS: Final = (
    "e es ons ez ent ais ait ions iez aient a ai ee ees ant er era eras erai erons erez eront erait erais "
    "eraient".split()
)
_IR_ENDINGS: Final = (
    "is it issons issez issent issais issait issaient i ie ies issant ir ira irai irez iront irait isse".split()
)
_RE_ENDINGS: Final = "s ons ez ent ais ait aient u ue us ues ant re ra rai rez ront rait e".split()
_NOUNS_OF_THEIR_OWN: Final = frozenset(("versions", "mentions", "portions", "actions", "pensions", "tensions"))
_VOWELS: Final = "aeiou"


def english_verb(base: str) -> tuple[str, ...]:
    """Every form of an English verb: refuse, refuses, refused, refusing."""
    if base in _ENGLISH_IRREGULAR:
        return _ENGLISH_IRREGULAR[base]
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    stem = base + base[-1] if base in _DOUBLING else base
    plural = base + "es" if base.endswith(("s", "sh", "ch", "x", "z")) else base + "s"
    return (base, plural, stem + "ed", stem + "ing", base + "ed", base + "ing")


def english_noun(base: str) -> tuple[str, ...]:
    """Singular and plural of an English noun."""
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base, base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base, base[:-1] + "ies"
    return base, base + "s"


def french_verb(base: str) -> tuple[str, ...]:
    """The current forms of a French verb, without accents."""
    if base in _FRENCH_IRREGULAR:
        stem = _FUTURE_STEMS.get(base, base.removesuffix("e"))
        return (base, *_FRENCH_IRREGULAR[base], *(stem + ending for ending in _FUTURE_ENDINGS))
    stem = base[:-2]
    if base.endswith("er"):
        extra = (
            (stem + "eons", stem + "eait", stem + "eaient", stem + "eant", stem + "ea") if stem.endswith("g") else ()
        )
        forms = (stem + ending for ending in _ER_ENDINGS)
        return (*(form for form in forms if form not in _NOUNS_OF_THEIR_OWN), *extra)
    if base.endswith("ir"):
        return tuple(stem + ending for ending in _IR_ENDINGS)
    return (stem, *(stem + ending for ending in _RE_ENDINGS))


def is_irregular_infinitive(word: str) -> bool:
    """Whether the word is a French infinitive that can be nothing else, so that a lexicon need not say it is a verb."""
    return word in _FRENCH_IRREGULAR and word not in ("etre", "avoir", "aller")


def french_noun(base: str) -> tuple[str, ...]:
    """Singular and plural of a French noun."""
    if base.endswith(("s", "x")):
        return (base,)
    if base.endswith(("eau", "eu")):
        return base, base + "x"
    if base.endswith("al"):
        return base, base[:-2] + "aux"
    return base, base + "s"


def french_adjective(base: str) -> tuple[str, ...]:
    """Masculine and feminine, singular and plural, of a French adjective, without accents."""
    if base.endswith("eux"):
        return base, base[:-1] + "se", base[:-1] + "ses"
    if base.endswith("if"):
        return base, base + "s", base[:-1] + "ve", base[:-1] + "ves"
    if base.endswith(("el", "ien")):
        return base, base + "s", base + base[-1] + "e", base + base[-1] + "es"
    if base.endswith("e"):
        return base, base + "s", base + "e", base + "es"
    if base.endswith("al"):
        return base, base + "e", base + "es", base[:-2] + "aux"
    if base.endswith("s"):
        return base, base + "e", base + "es"
    return base, base + "s", base + "e", base + "es"
