"""Words of one language that mean something else, or nothing here, in the other."""

from typing import Final

# French words that must not be looked up in an English sentence.
NOT_ENGLISH: Final = frozenset(
    """
    a an and as but car chat comment date dates fin fine fit fond front image main me mine note notes on or
    pays plus pour sale si son sort sous sur ton tout us vent vis vole des du en est et ex il la le les lu
    ma mes mise no nom page par pas pose poste pris que sa se ses su te tes tu un va vu rate ratee part
    parti pot pain dire ail dent dit fut ont passe pile port rend rue sac sans sera sire figure coin case
    chose content court cave tape tend sent met cite bras nu nue regard fils envie bride tour tiers moi lui
    confiance garder rester voir prime net nets nette sons ni nul bail acte papa cours bus parc
    """.split()
)
# English words that must not be looked up in a French sentence.
NOT_FRENCH: Final = frozenset(
    """
    a an as at be but by car chat do done due for he her his i if in is it its main me mine my of off on or
    other our own pays per pie place pour she sale so son sort the them then they through to told two under
    up us was we were when where which who with you your met put set said see sent show tape taper court pas
    plus tout note notes comment date cite dire fin fond front port rend sac sans sing men does are am not
    pose passe any all both client content six lit lire point paper font fonts quitter quit patron don line
    lines tenure fee gage mode course courses sink hate
    """.split()
)
