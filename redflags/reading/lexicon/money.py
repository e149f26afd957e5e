"""Pay, accounts, wallets, who is paid, and how soon."""

from collections.abc import Iterable, Iterator
from typing import Final

from redflags.reading.lexicon.entry import Concept, act, every, thing

# An hourly rate no qualified person lives on, however it is written: "25 $ de l'heure", "twelve bucks an hour".
_FEW_DOLLARS: Final = range(4, 31)
_FEW_IN_ENGLISH: Final = (
    "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_FEW_IN_FRENCH: Final = "cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt"
_EACH_HOUR_EN: Final = (
    *(
        f"{money}{each} hour"
        for money in ("", "dollars ", "bucks ", "usd ", "cad ", "$ ")
        for each in ("an", "per", "each", "the")
    ),
    "$ h",
    "$ hr",
    "$ hour",
)
_EACH_HOUR_AFTER_SIGN: Final = ("h", "hr", "hour", "an hour", "per hour")
_EACH_HOUR_FR: Final = (
    *(
        f"{money}{each}"
        for money in ("", "$ ", "dollars ", "piastres ", "piasses ", "euros ")
        for each in ("l'heure", "de l'heure", "par heure")
    ),
    "$ h",
)


def _hourly(endings: Iterable[str], amounts: Iterable[str]) -> Iterator[str]:
    """Every amount with every ending."""
    endings = tuple(endings)
    return (f"{amount} {ending}" for amount in amounts for ending in endings)


CONCEPTS: tuple[Concept, ...] = (
    thing(
        "crypto",
        both="""
        bitcoin:n, btc, ethereum, eth, usdt, usdc, busd, tether, litecoin, ltc, monero, xmr, dogecoin,
        solana, bnb, matic, trx, trc20, trc 20, erc20, erc 20, bep20, crypto, cryptos, stablecoin:n, stable
        coin:n, satoshi:n, dai, ripple, xrp, altcoin:n, on polygon, on tron, sur tron, sur polygon, tron
        network, web3, ethers
        """,
        en="""
        cryptocurrency, cryptocurrencies, crypto currency, crypto-currency, digital currency, digital
        currencies, digital coin:n, virtual currency, virtual currencies, crypto coin:n, coin:n, digital
        asset:n, digital token:n, on-chain, on chain, blockchain, digital money, virtual money, virtual coin:n,
        token:n, in tokens, some tokens, tron, polygon network, doge, dogecoin, shib, xrp, bnb, trx
        """,
        fr="""
        cryptomonnaie:n, crypto monnaie:n, cryptodevise:n, cryptoactif:n, crypto actif:n, monnaie virtuelle,
        monnaies virtuelles, monnaie numerique, devise numerique, devises numeriques, actif numerique, actifs
        numeriques, jeton:n, jetons numeriques, chaine de blocs, cyptomonnaie, devise virtuelle, bitcoins,
        ether, argent numerique, argent virtuel, piece numerique, doge, dogecoin, xrp, bnb, trx
        """,
    ),
    thing(
        "wallet",
        both="""
        metamask, trust wallet, trustwallet, ledger wallet, phantom wallet, binance, coinbase, kraken,
        bybit, okx, kucoin, tronlink, wallet address, adresse wallet
        """,
        en="""
        my ledger, his ledger, her ledger, wallet:n, crypto wallet:n, digital wallet:n, wallet id, hardware
        wallet, exchange account, a ledger, ledger device, cold wallet, hot wallet, hot wallets, exchange
        wallet, tron address, ethereum address, bitcoin address, usdt address, btc address, eth address,
        crypto address, coin address
        """,
        fr="""
        mon ledger, son ledger, portefeuille:n, portefeuille numerique, portefeuilles numeriques,
        portefeuille crypto, portefeuille virtuel, adresse de portefeuille, portemonnaie, porte monnaie, un
        ledger, adresse ethereum, adresse bitcoin, adresse crypto, adresse de cryptomonnaie, portefeuille
        froid
        """,
    ),
    act(
        "pay",
        en="""
        pay:v, payment:n, salary, salaries, wage:n, payroll, paycheque:n, paycheck:n, compensation,
        compensate:v, remuneration, invoice:n, money, fund:n, deposit:n, deposit:v, transfer:v, transfer:n,
        wire:v, wire:n, wire transfer, remit:v, remittance, payout:n, fee:n, e-transfer, etransfer, interac,
        direct deposit, earnings, pay cheque, settle:v, settlement, reimburse:v, bonus, commission, paid,
        getting paid, get paid, be paid, cash, income, first pay, funds, half of it, sum, balance, earn:v,
        settle up, get my money, payments, cheques, checks, bill, bills, take-home pay, made out to, make out
        to, make it out to, payable to, make payable, finances, allowance, stipend, remunerate:v, proceeds, my
        share, his share, her share, payslip, my wages, disburse:v, disbursement:n, pay out, first cheque, first
        check, his cheque, her cheque, my cheque, first paycheque, first paycheck, cheques made out, cheque made
        out, make the cheque out, make out the cheque, cheque payable, checks made out, check made out
        """,
        fr="""
        payer:v, paiement:n, salaire:n, paie:n, paye:n, remuneration:n, remunerer:v, virement:n, virer:v,
        verser:v, versement:n, depot:n, depot direct, reglement:n, honoraires, facture:n, facturer:v, argent,
        somme:n, fonds, transferer:v, transfert:n, rembourser:v, indemnite:n, prime:n, cachet:n, interac, paie
        par depot, gages, encaisser:v, revenu:n, solde, cheque de paie, deposer:v, deposez, a l'ordre de, a
        l'ordre d', au nom de qui, finances, retribution, remise, cachets, debourser:v, virements, ma part, sa
        part, rémunerations, son premier cheque, mon premier cheque, sa premiere paye, ma premiere paye, sa
        paye, ma paye, la paye, fasse les cheques, faire les cheques, faites les cheques, fasse le cheque, faire
        le cheque, faites le cheque, cheque a l'ordre de, cheques a l'ordre de, cheque au nom de, cheques au nom
        de
        """,
    ),
    thing(
        "bank",
        en="""
        bank:n, banking, bank deposit, direct deposit, bank transfer, wire transfer, cheque:n, check, fiat,
        dollars, cad, usd, credit union, ordinary payroll, payroll, e-transfer
        """,
        fr="""
        banque:n, bancaire:n, virement bancaire, depot direct, cheque:n, caisse populaire, caisse,
        desjardins, virement, dollars, paie ordinaire, institution financiere
        """,
    ),
    thing(
        "account",
        en="""
        account:n, bank account:n, chequing, checking account, savings account, void cheque, void check,
        iban, account number:n, bank info, acct, a/c, direct deposit form
        """,
        fr="""
        compte:n, compte bancaire, comptes bancaires, compte de banque, rib, iban, specimen de cheque,
        specimen cheque, numero de compte, cheque specimen, folio
        """,
    ),
    thing(
        "platform",
        both="""
        payoneer, paypal, wise, deel, rippling, gusto, transferwise, revolut, skrill, cash app, zelle,
        venmo, western union, moneygram, interac, neteller, e-transfer, remitly, airtm
        """,
        en="online bank, prepaid card:n, gift card:n, mobile money, escrow",
        fr="carte prepayee, cartes prepayees, carte cadeau, cartes cadeaux, banque en ligne",
    ),
    thing(
        "bank_details",
        en="""
        bank details, banking details, bank information, banking information, banking info, bank info, bank
        account, bank accounts, payment details, payment information, payment info, payroll details, payroll
        information, direct deposit, direct deposit details, direct deposit information, deposit
        information, deposit account, account details, account information, account number:n, payment
        method:n, payment account:n, payment instructions, wire instructions, banking coordinates, payout
        account:n, payout details, iban, void cheque:n, void check, payee account, receiving account,
        account, accounts, payroll account, deposit details, wire details, transfer details, remittance
        details, routing info, routing information, routing details, transit details, transit info, deposit
        form, direct deposit form, sets of coordinates, set of coordinates, banking form, where my salary is
        deposited, where my pay goes, where i get paid, where you send my pay, where my salary goes, where
        his pay goes, where her pay goes, where his salary goes, where the money goes, where he is paid,
        account to pay, pay account, account updates, account numbers, deposit instructions
        """,
        fr="""
        coordonnees bancaires, information bancaire, informations bancaires, infos bancaires, donnees
        bancaires, details bancaires, compte bancaire, comptes bancaires, compte de banque, compte de depot,
        depot direct, mode de paiement, moyen de paiement, methode de paiement, rib, iban, numero de compte,
        numeros de compte, specimen de cheque, cheque specimen, specimen, instructions de paiement, compte
        de paie, compte, comptes, coordonnees de paiement, renseignements bancaires, compte de reception,
        coordonnees de depot, formulaire de depot, formulaire de depot direct, specimens de cheque,
        specimens, ou verser mon salaire, ou va ma paie, compte pour la paie, ribs, coordonnees du compte,
        infos de depot, numero de transit
        """,
    ),
    thing(
        "kin",
        en="""
        wifes, husbands, moms, dads, my manager, my boss, my supervisor, my agent, brother:n, sister:n,
        cousin:n, wife, husband, spouse, mother, father, mom, mum, dad, uncle:n, aunt:n, nephew:n, niece:n, son,
        daughter, girlfriend, boyfriend, fiance, fiancee, roommate:n, room mate:n, roomie, flatmate:n,
        housemate:n, friend:n, buddy, pal, relative:n, parent:n, family, family member:n, brother in law, sister
        in law, father in law, mother in law, in laws, grandmother, grandfather, grandma, grandpa, neighbour:n,
        neighbor:n, landlord, classmate:n, colleague:n, coworker:n, co worker:n, business partner:n, partner:n,
        associate:n, acquaintance:n, half brother, stepbrother, stepfather, bro, sibling:n, buddies, lawyer,
        accountant, agent, manager of mine, godfather, mate, team lead's, our team lead, our lead, stepmother,
        ex-wife, ex-husband, old friend, childhood friend, best friend, family friend, handler, facilitator,
        flat mate, cousins, in-law, significant other, godmother, someone i trust, someone i know, person i
        trust, somebody i trust, representative, my rep, business associate, my guy, girlfriends, boyfriends,
        roommates, brothers, sisters, landlord:n, landlady, landladies, ex, my ex, his ex, her ex, fiances,
        godfather:n, teammate:n, tutor, mentor, church friend, my contact, uncle's, aunties, auntie, nan,
        in-laws, handyman, bookkeeper, my people, his people
        """,
        fr="""
        blonde, ma blonde, sa blonde, mon patron, ma patronne, mon gestionnaire, mon agent, frere:n, soeur:n,
        sœur, sœurs, cousin:a, femme, mari, conjoint:a, epouse, epoux, mere, pere, maman, papa, oncle:n,
        tante:n, neveu, niece, fils, fille, copain, copine, chum, fiance:a, colocataire:n, coloc, ami:a, amie,
        amis, proche:n, parent:n, famille, beau frere, belle soeur, belle sœur, beau pere, belle mere, grand
        mere, grand pere, voisin:a, collegue:n, associe:a, partenaire:n, connaissance, camarade:n, proprietaire,
        demi frere, beau fils, membre de la famille, membre de sa famille, membre de ma famille, pote, notaire
        de la famille, comptable, quelqu'un de confiance, une connaissance, personne de confiance,
        representant:a, mandataire, ex-femme, ex-mari, gendre, bru, meilleur ami, ami d'enfance, son gerant,
        logeuse:n, logeur:n, locateur:n, locatrice, bailleur, belle-mere, beau-frere, belle-soeur, beau-pere,
        ex, mon ex, son ex, mentor, parrain, marraine, chums, blondes, coequipier:n, cousine, tonton, tata,
        nounou, homme d'affaires
        """,
    ),
    act(
        "third_party",
        en="""
        intermediary, middleman, go-between, proxy account, not to me, not to him, not to her, someone else,
        someone else's, somebody else, somebody else's, another person, another person's, a different person,
        different person, other person, other person's, third party, third-party, third person, stranger,
        unrelated person, unrelated individual, unrelated third, another individual, other individual, other
        people, other people's, another man, another woman, unknown person, unknown individual, another name, a
        different name, different name, other name, someone other, other than the candidate, other than his,
        other than her, not his own, not her own, not the candidate's, not hers, not his, not in his name, not
        in her name, not in the candidate's name, not under his, not under her, not the candidate, nominee, not
        mine, not in my name, person not, people other than, someone who is not, name of someone, two people,
        someone we have never, an acquaintance, unfamiliar name, name we do not know, name we don't know,
        different surname, other surname, different last name, another surname, other party, outside party,
        unknown name, unrelated name, whose name is not, on his behalf, on my behalf, on her behalf, somebody
        other than, someone other than, anyone other than, a person other than, other than the employee, other
        than the worker, other than the applicant, no relation to him, no relation to her, a man he, a woman he,
        person with no, who is not him, who isn't him, who is not her, who isn't her, who is not the candidate,
        that is not him, that isn't him, some guy, some dude, some random, some stranger, some random guy, some
        other guy, some other person, some woman, some man, some lady, a stranger, a random guy, a random
        person, random dude, who knows who
        """,
        fr="""
        intermediaire, un intermediaire, pas a moi, pas a lui, pas a elle, quelqu'un d'autre, une autre
        personne, autre personne, d'une autre personne, tierce personne, tiers, un tiers, d'un tiers, une
        personne differente, autre individu, autrui, inconnu:a, autre nom, un autre nom, nom different, d'autres
        personnes, pas le sien, pas la sienne, pas a son nom, pas a mon nom, n'est pas a son nom, pas au nom du
        candidat, pas au nom de la candidate, n'est pas le candidat, n'est pas la candidate, n'est pas le sien,
        pas celui du candidat, pas celui de la candidate, personne sans lien, sans lien avec, prete nom, homme
        de paille, autre homme, autre femme, etranger a, etrangere a, autre patronyme, autre titulaire, qui
        n'est pas lui, qui n'est pas elle, en mon nom par, a ma place, a sa place, autres noms, autre que le
        sien, autre que la sienne, autre que celui, quelqu'un d'autre que, une personne autre que, autre que
        l'employe, autre que la candidate, autre que le candidat, une tierce personne, un pur inconnu, une pure
        inconnue, un inconnu, une inconnue, un parfait inconnu, un gars qu'on connait pas, une fille qu'on
        connait pas, quelqu'un qu'on connait pas, un gars que personne connait
        """,
    ),
    thing(
        "third_company",
        en="""
        agency, a company, another company, third company, shell company, my company, different company,
        company's account, company account, corporation, llc, his agency, her agency, my agency, a firm,
        business account, another firm, company in, company registered, unknown company, unrelated company,
        different business, trading company, offshore company, consultancy, entity, other entity, another
        entity, outsourcing firm, holding
        """,
        fr="""
        agence:n, une autre entreprise, autre entreprise, autre societe, une societe, societe ecran, autre
        compagnie, mon agence, son agence, compte d'une entreprise, compte d'une societe, compte d'une
        compagnie, entreprise inconnue, societe inconnue, compte d'entreprise, entite, compagnie a numero
        inconnue, compagnie inconnue, societe tierce, une compagnie, une entreprise, firme
        """,
    ),
    thing(
        "name",
        en="name:n, last name, surname:n, full name, legal name, first name, family name",
        fr="nom:n, prenom:n, nom de famille, nom legal, nom complet, patronyme, noms de famille",
    ),
    thing(
        "holder",
        en="""
        holder:n, account holder, account holder's, account owner, accountholder, owner, owner's,
        beneficiary, beneficiary name, beneficiary's, payee, payee name, recipient, name on the account,
        name on account, registered to, registered in, registered under, belongs to, belonging to, owned by,
        held by, held in, in the name of, under the name, under the name of, opened by, opened in, opened
        under, property of, controlled by, set up by
        """,
        fr="""
        titulaire:n, detenteur, detentrice, beneficiaire:n, nom du titulaire, proprietaire du compte, au nom
        de, au nom d', au nom du, appartenir, appartient, appartenant, appartiennent, enregistre au nom,
        ouvert au nom, ouvert par, nom sur le compte, nom au compte, au nom
        """,
    ),
    act(
        "undisclosed",
        en="""
        not disclosed, undisclosed, unknown, will not say, withheld, hidden, not given, unnamed, anonymous
        """,
        fr="non divulgue, non divulguee, non communique, inconnu:a, pas divulgue, cache, anonyme",
    ),
    act(
        "urgent",
        en="""
        within two hours, within hours, within the day, within three hours, within 48 hours, urgent, urgently,
        immediately, right away, right now, asap, today, now, at once, emergency, quick, quickly, fast, within
        24 hours, by tomorrow, by tonight, tonight, tomorrow, as soon as possible, before noon, within the hour,
        before friday, this morning, this afternoon, deadline, hurry, press:v, pressing, pressure:v, pressured,
        rushing, rushed, threaten:v, ultimatum, desperate, desperately, angry, anger, got angry, became angry,
        upset, aggressive, aggressively, hostile, furious, keeps asking, this instant, can't wait, cannot wait,
        can not wait, it can't wait, without delay, straightaway, instantly, this week, by friday, by monday, by
        noon, by the end of, end of day, eod, sooner, early, earlier, ahead of time, ahead of schedule, before
        payday, on the spot, quickest, the same day, same-day, this very, within a day, within one day, within
        two days, asap please, right this, immediate, impatient, impatiently, over and over, every day, daily,
        each day, three times a day, every hour, hourly, morning noon and night, nonstop, non-stop,
        relentlessly, went ballistic, lost his temper, lost her temper, yelled, shouted, screamed, blew up,
        insulted, outraged, rude, threats, bypass the approval, skip the approval, rush, rush it, ballistic, got
        nasty, gets nasty, turned nasty, nasty, raised his voice, raised her voice, shouting, yelling, swearing,
        swore, cursed, lost it, fuming, in a rage, livid, mad at, threw a fit, throws a fit, threw a tantrum,
        blows up, every morning, every evening, several times a day, five times a day, twice a day, round the
        clock, day and night, critical, matter of life, by tomorrow morning, by close of business, by the
        weekend, before the weekend, right this minute, without a moment, no more waiting, won't wait, will not
        wait, can't wait any longer, before midnight, by midnight, by 5 pm, on the double, pronto, immediate
        payment, immediate transfer, this afternoon or, tonight or, today or
        """,
        fr="""
        urgent:a, urgence, urgemment, d'urgence, immediatement, tout de suite, maintenant, aujourd'hui, sans
        attendre, sans delai, rapidement, vite, au plus vite, au plus tot, des que possible, d'ici demain,
        demain, ce soir, dans l'heure, dans les 24 heures, presser:v, pression, menacer:v, menace:n, ultimatum,
        fache, fachee, colere, en colere, agressif:a, insistant:a, ce matin, sur le champ, desespere:a, ne peut
        pas attendre, peux pas attendre, ne peux pas attendre, peut pas attendre, sans tarder, a l'instant,
        avant vendredi, avant lundi, avant midi, d'ici vendredi, d'ici lundi, d'ici ce soir, d'ici midi, cette
        semaine, le jour meme, dans la journee, immediat, immediate, immediats, plus tot, impatient:a,
        s'impatiente, chaque jour, tous les jours, quotidiennement, matin midi et soir, matin et soir, sans
        arret, s'est emporte, s'est emportee, s'emporte, s'est fache, s'est fachee, a crie, crie, hurle,
        insulte, furieux, furieuse, harcele, contourner l'approbation, sauter l'approbation, presse:a,
        pressante, pressant, monte le ton, a monte le ton, hausse le ton, a hausse le ton, eleve la voix, se
        fache, se fachait, pique une crise, a pique une crise, pete une coche, a pete une coche, perd patience,
        perdu patience, s'enerve, s'est enerve, s'enervait, s'emportait, gueule, peste, rage, enrage, outre,
        outree, plusieurs fois par jour, trois fois par jour, deux fois par jour, a toute heure, jour et nuit,
        sans repit, sans relache, avant minuit, d'ici minuit, avant la fin de la journee, ca presse, ca urge,
        critique, coute que coute, a tout prix, illico, sans plus attendre, des aujourd'hui, des maintenant,
        avant ce soir, avant demain
        """,
    ),
    act(
        "upfront",
        en="""
        his advance, her advance, my advance, before payday, before the pay date, ahead of payday, in advance,
        up front, upfront, advance payment:n, payment in advance, paid in advance, prepayment:n, prepay:v,
        pre-payment, pre-pay, pre pay, pre paid, down payment, downpayment, salary advance:n, pay advance, wage
        advance, advance on, an advance, advance of, cash advance, retainer, full payment before, payment
        before, pay before, paid before, money before, half now, half up front, fifty percent now, first
        month's, deposit before, first payment before, ahead of schedule, without milestones, no milestones,
        first paycheque before, advance his, advance her, advance me, earlier than, start-up payment, early
        payment, early pay, paid early, pay early, instalment, installment, early instalment, early installment,
        cash in hand, money in hand, money first, pay first, payment first, paid first, cash first, half first,
        whole contract amount, entire contract amount, full contract amount, whole amount, entire amount, full
        amount, entire fee, whole fee, full fee, full project fee, full salary, whole salary now, advance for,
        an early, a deposit, deposit up, start-up money, money to start, weekly in advance, paid weekly in
        advance, monthly in advance, three months in advance, prepayments, advances, front me, front him, front
        the, loan, a loan against, borrow against, payday loan, first month's pay, first month's salary, first
        month paid, first month now, first month up, first month in advance, refuses milestones, weeks ahead,
        week ahead, days ahead, a month ahead, weeks early, week early, days early, whole month, full month,
        entire month, in full now, in full before, the retainer, first instalment, first installment, first
        half, half the fee, half of the fee, half the money, half of the money, half the amount, half of the
        amount, start fee, starting fee, kickoff fee, in full up front, initial payment, advance money, advance
        today, advance now, first transfer, first tranche, pay me first, pays me first, money comes first,
        settle first, the advance, this advance, that advance, spot me
        """,
        fr="""
        mon avance, son avance, envoyez l'avance, verser l'avance, versez l'avance, avant la date de paie, avant
        le jour de paie, d'avance, a l'avance, en avance, avance sur, avance de, une avance, avance salariale,
        avances, acompte:n, prepaiement, arrhes, provision, paiement anticipe, anticipe:a, paiement prealable,
        au prealable, moitie maintenant, sans jalons, plus tot que prevu, depot initial, prepaye:a, argent
        d'abord, argent avant, payer d'abord, paiement d'abord, payez d'abord, la totalite, montant total,
        totalite du contrat, montant complet, tout le montant, n'a encore rien livre, rien livre encore, argent
        comptant, comptant, trois mois d'avance, deux mois d'avance, un mois d'avance, une semaine d'avance,
        pret sur salaire, emprunter sur, versement initial, premier versement avant, depot avant, premier mois
        d'avance, premier mois paye, premier mois au complet, premier mois tout de suite, la somme au complet,
        le montant au complet, au complet, au complet avant, le plein montant, semaine d'avance, semaines
        d'avance, jours d'avance, une semaine plus tot, l'avance, les avances, premiere tranche, premier
        versement, premier virement, la moitie d'avance, moitie d'avance, la moitie de la somme, moitie de la
        somme, la moitie du montant, moitie du montant, la moitie des honoraires, la moitie du cachet, frais de
        depart, frais de demarrage, versement de depart, avance aujourd'hui, avance tout de suite, avance
        maintenant, payez moi d'abord, paie moi d'abord, paye moi d'abord, payez en premier, d'abord l'argent,
        l'argent en premier, d'abord le paiement, la totalite du contrat, l'integralite du contrat,
        l'integralite du montant, l'integralite de la somme, avancez moi, avance moi, m'avancer, nous demande de
        lui avancer, lui avancer, avancer de l'argent
        """,
    ),
    act(
        "threat",
        en="""
        threaten:v, threat:n, or i stop, or else, otherwise, or i will stop, or i quit, or he stops, unless,
        blackmail:v, ransom, extort:v, or no work, or he would, or she would, or i will, delete the code, delete
        the repo, delete everything, wipe the, leak the, hold the code, keep the code, sell the data, publish
        the code, lock you out, hinting at, or i walk, or i leave, or he walks, or she walks, or he quits, or
        she quits, or i won't, or nothing, or i don't, delete my branch, i delete, i wipe, i erase, i pull the
        plug, i take it down, i take the site down, i revoke, disappears, gets deleted, gets wiped, goes dark,
        goes offline, i shut down, i shut it down
        """,
        fr="""
        menacer:v, menace:n, sinon, ou j'arrete, ou alors, faute de quoi, chantage, rancon, extorsion, a defaut,
        autrement, effacer le code, supprimer le code, effacer tout, bloquer l'acces, garder le code, publier le
        code, ou je quitte, ou je pars, ou il quitte, ou elle quitte, ou je ne, laissant entendre, j'efface, je
        supprime, j'efface tout, je supprime tout, je retire tout, je coupe l'acces, je coupe tout, disparait,
        tout disparait
        """,
    ),
    thing(
        "rate",
        en="""
        rate:n, hourly rate:n, salary, salary expectation:n, expected salary, expectation:n, ask:n, asking,
        quote:n, quoted, quote:v, price:n, pricing, bid:n, pay, wage:n, fee:n, charge:v, charges, charging,
        compensation, hourly, work for, asks, asked, accept, accepts, demand:n, request, requested, expects,
        expecting, bid, bids, ask, came in at, came in, number, figure, compensation ask, day rate, daily rate,
        offer, proposal, estimate, salary request, salary ask, hourly fee, fees
        """,
        fr="""
        tarif:n, taux, taux horaire, salaire:n, pretention:n, pretentions salariales, attentes salariales,
        demande:n, prix, soumission:n, remuneration:n, honoraires, l'heure, travailler, travaille, facture,
        facturer:v, cout:n, cachet, demander:v, accepter:v, offre:n, montant, exigences salariales, coute,
        charger:v, attentes, attend, attendu, chiffre, montant demande, soumissionne, tarif journalier, demande
        salariale, exigences, tarif horaire
        """,
    ),
    act(
        "belongs",
        en="belong:v to, owned by, held by, opened by, registered to, issued to, in the hands of",
        fr="appartenir:v a, appartient a, appartenait a, appartiennent a, ouvert par, detenu:a par, enregistre:a a, emis:a a",
    ),
    thing(
        "market",
        en="""
        market, market rate:n, the going rate, going rate, industry average, average, market value, range, band,
        pay band, salary band, salary range, scale, norm, median, others, other developers, other applicants,
        other candidates, other engineers, competition, competitors, other freelancers, everyone else, anyone
        else, the rest, usual rate, usual, posted, advertised, budget, floor, minimum, our minimum, the posting,
        what we offered, what we offer, we offered, expected, colleagues, most people, local rate, others ask,
        industry, our range, level, role, seniority, senior, for this role, for the role, for that level, for a
        senior, comparable, normal, what others, anyone, posted range, advertised range, everyone else's, anyone
        else's, normal price, usual price, next lowest, other bids, other quotes, other offers, the others, all
        others, what it is worth, what we pay, pay scale, pay grade, job ad, this level, this seniority, his
        level, her level, his experience, her experience, that experience, what you offer, what you advertise,
        what you advertised, what you posted, what you post, what you're offering, what you are offering, what
        you pay, what you usually pay, your posted, your advertised, you advertised, you posted, the asking, the
        listed, listed salary, listed pay, list price, full price, full rate, your band, your range, your
        budget, what was posted, what was advertised, what is posted, what it says in the ad, in the ad, in the
        posting, what we budgeted, we budgeted, budgeted, what we had budgeted, what others get, what others
        earn, what others make, what the others ask, what colleagues earn, what everyone else asks, we post at,
        we posted at, we advertise at, we advertised at, we usually pay, we pay others, of everyone else's, of
        everybody else's, than everyone else's, than everybody else's
        """,
        fr="""
        marche, taux du marche, prix du marche, fourchette, echelle, echelle salariale, moyenne, mediane, norme,
        autres, les autres, autres developpeurs, autres candidats, autres pigistes, concurrence, concurrents,
        concurrent, plancher, minimum, affiche, budget, habituel, ce que nous offrons, offrons, secteur,
        industrie, normale, grille, attendu, ce qui est offert, n'importe qui, personne d'autre, collegues,
        bande salariale, du poste, pour le poste, pour ce poste, pour un senior, intermediaire, offre affichee,
        fourchette affichee, prix normal, prix habituel, les autres soumissions, autres offres, son niveau, ce
        niveau, son experience, cette experience, cette anciennete, echelon, ce que vous annoncez, ce que vous
        offrez, ce que vous payez, ce que vous proposez, ce que vous affichez, ce que vous donnez, ce qui est
        annonce, ce qui est affiche, ce qu'on offre, ce qu'on annonce, ce qu'on paie, annonce:a, affichee,
        affiches, dans l'annonce, de l'annonce, votre fourchette, votre budget, votre salaire, plein tarif, prix
        courant, prevu au budget, ce que nous avions prevu, ce qu'on avait prevu, ce que gagnent les autres, ce
        que demandent les autres, ce que les autres demandent, qu'on affiche a, qu'on paie, qu'on a
        affiche, que nous affichons a
        """,
    ),
    act(
        "any_pay",
        en="""
        percent cut, pay cut, take a cut, name your price, what you want, any salary, whatever you, whatever you
        pay, whatever you can, whatever salary, any rate, any amount, whatever you offer, work for free, work
        free, for free, free of charge, for nothing, unpaid, without pay, no salary, half price, half the price,
        half of what, half the rate, half the going, half the usual, half market, cheaper than, lower rate:n,
        lower price:n, cut my rate, cut his rate, cut her rate, lower my rate, lowered his, lower than others,
        less than others, less than other, less than anyone, at a discount, a discount, 20% lower, reduce my
        rate, halve:v, bargain, beat any price, beat any, beat anyone's, money is not important, salary is not
        important, salary does not matter, salary doesn't matter, money doesn't matter, money does not matter,
        pay is not important, pay does not matter, pay doesn't matter, price is no object, pay me less, half my
        rate, half his rate, very cheap, really cheap, so cheap, super cheap, too cheap, cheap rate:n, cheap
        price:n, cheap developer, work cheap, work cheaply, cheaply, low price, low rate, low cost, special
        price, take less, accept less, settle for less, ask for less, charge less, charges less, costs less,
        undercut:v, outbid, first month free, trial for free, suspiciously cheap, fraction of the, peanuts,
        cheapest, dirt cheap, lowest bid, lowest rate, lowest price, bargain price, third of the, as little as,
        as low as, less than an intern, less than interns, cheaper than an intern, what an intern, intern wages,
        intern money, intern pay, your lowest, your minimum, the minimum you, bottom dollar, pay me less than,
        underpay me, work for food, cost you nothing, cost you less, costs you less, cost you half, undercut
        any, undercut anyone, for a song, lower than anyone, less than anybody, cheaper than everyone, cheaper
        than everybody, cheapest you, half what, pay is secondary, salary is secondary, money comes second, less
        than everyone, less than everybody, don't care what we pay, doesn't care what we pay, didn't care what
        we pay, don't care what you pay, couldn't care less what, couldn't care less about the pay, couldn't
        care less about the money, don't care about the money, doesn't care about the money, didn't care about
        the money, don't care about the pay, doesn't care about the pay, didn't care about the pay, don't care
        about salary, doesn't care about salary, can go lower, could go lower, willing to go lower, happy to go
        lower, can go even lower, could go even lower, can drop my price, can drop my rate, can come down on
        price, can come down on my rate, cheaper than the rest, cheaper than the others, lowballed himself,
        lowballing himself, lowballs himself, lowballed us, lowballing us, for basically nothing, for
        practically nothing, for next to nothing, for almost nothing, for pretty much nothing, for peanuts, for
        pennies
        """,
        fr="""
        ce que vous voulez, ce que vous pouvez, baisse de salaire, votre prix sera le mien, n'importe quel
        salaire, n'importe quel prix, n'importe quel tarif, peu importe le salaire, peu importe le montant, peu
        importe la paie, peu importe le tarif, travailler gratuitement, gratuitement, gratis, pour rien, sans
        salaire, a rabais, au rabais, moitie prix, a moitie prix, la moitie du prix, la moitie du tarif, moins
        cher que, moins chere que, le moins cher, la moins chere, moins que les autres, moins que tout le monde,
        moins que n'importe qui, tarif plus bas, prix plus bas, baisser mon prix, baisser mon tarif, reduire mon
        tarif, casser les prix, casse les prix, salaire n'est pas important, l'argent n'est pas important,
        l'argent n'importe pas, prix imbattable, prix tres bas, tarif tres bas, tarif derisoire, salaire
        derisoire, prix derisoire, demande moins, facture moins, coute moins, plus bas soumissionnaire, pas
        cher, tres bon prix, prix d'ami, premier mois gratuit, defiant toute concurrence, tarif imbattable,
        presque gratuitement, me contente de peu, se contente de peu, bon marche, coute pas cher, cout
        derisoire, aussi peu que, moins qu'un stagiaire, moins qu'une stagiaire, le prix d'un stagiaire, au prix
        d'un stagiaire, un salaire de stagiaire, salaire de stagiaire, votre minimum, votre plus bas, le minimum
        que vous, moitie moins, deux fois moins cher, trois fois moins cher, coutera presque rien, vous coutera
        moins, vous coutera rien, me payer moins, payez moi moins, payer une misere, pour une bouchee, pour des
        pinottes, moins cher que tout, moins cher que n'importe, le moins cher du marche, l'argent vient apres,
        l'argent passe apres, le salaire passe apres, moins cher que tout le monde, se fout du salaire, s'en
        fout du salaire, s'en fout de la paie, s'en fout de la paye, se fiche du salaire, se fiche de la paye,
        se fiche de la paie, me fous du salaire, m'en fous du salaire, m'en fous de la paye, m'en fous de la
        paie, peu importe la paye, peu importe le prix, n'importe quelle paye, n'importe quelle paie, le salaire
        est pas important, la paye est pas importante, la paie est pas importante, ouvert a baisser, ouverte a
        baisser, je peux baisser, peux descendre plus bas, peux aller plus bas, negociable a la baisse, pret a
        baisser, prete a baisser, pour quasiment rien, pour a peu pres rien, pour presque rien, pour une bouchee
        de pain, des pinottes, quasiment rien, en bas de tout le monde
        """,
    ),
    act(
        "percent",
        en="%, percent, per cent, dollars, $",
        fr="%, pour cent, $, dollars",
    ),
    act(
        "junior",
        en="""
        junior, intern, internship, trainee, apprentice, student, entry level, entry-level, co-op, first
        job, graduate, new grad, recent graduate, starting out, set by the university, part-time student
        """,
        fr="""
        junior, stagiaire:n, stage, apprenti:a, etudiant:a, debutant:a, premier emploi, finissant:a, fixe
        par l'universite, recent diplome, alternance, coop
        """,
    ),
    thing(
        "bank_name",
        both="""
        rbc, td, bmo, scotiabank, cibc, tangerine, desjardins, eq bank, simplii, neobank, neobanque,
        wealthsimple, koho, scotia, hsbc, chase, citibank, wells fargo, monzo, n26, bank of america, capital
        one, manulife bank
        """,
        en="""
        banks, routing number, transit number, institution number, neo bank, national bank, online bank, bank,
        institution, financial institution, the bank, institutions, financial institutions
        """,
        fr="""
        banques, numero de transit, numero d'institution, banque nationale, caisse, neo banque, banque,
        institution, institution financiere, la banque, institutions, institutions financieres, caisses
        """,
    ),
    act(
        "fresh",
        en="""
        new, fresh, different, other, another, updated, latest, second, third, fourth, replacement, newest, most
        recent
        """,
        fr="""
        nouveau, nouvel, nouvelle, autre, different:a, deuxieme, troisieme, quatrieme, recent:a, dernier,
        derniere, plus recent, plus recente, tout dernier, toute derniere
        """,
    ),
    act(
        "no_matter",
        en="""
        don't care about, do not care about, doesn't care about, does not care about, don't mind, not
        important, doesn't matter, does not matter, don't matter, whatever, no matter, is secondary, any
        amount, not picky, not fussy, flexible downward
        """,
        fr="""
        peu importe, m'importe peu, n'est pas important, n'a pas d'importance, me fiche du, se fiche du,
        n'importe quel, n'importe lequel, est secondaire, aucune importance, ca m'est egal, m'est egal
        """,
    ),
    act(
        "down",
        en="""
        down, lower, go lower, go down, go down more, come down, drop, decrease, downward, downwards, cut,
        reduce, less
        """,
        fr="a la baisse, baisser, descendre, plus bas, diminuer, reduire, a rabais",
    ),
    thing(
        "amount",
        en="""
        amount, money, salary, pay, rate, price, figure, numbers, half, a half, half of it, a third of it
        """,
        fr="""
        montant, argent, salaire, paie, tarif, prix, taux, chiffre, moitie, la moitie, le tiers, un tiers
        """,
    ),
    act(
        "off_putting",
        en="""
        odd, strange, suspicious, surprising, surprisingly, weird, fishy, too good, does not add up, hard to
        believe, unusual, worried us, worries us, troubled us, bothered us
        """,
        fr="""
        ca cloche, louche, etrange, bizarre, suspect, suspecte, surprenant, etonnant, cloche, inhabituel,
        difficile a croire, nous inquiete, nous a inquietes, nous a derange, nous a deranges,
        preoccupant:a, inquietant:a
        """,
    ),
    thing(
        "benefit",
        en="""
        rent, tuition, loan, gift, child support, insurance, benefits, emergency contact, pension, rrsp
        """,
        fr="""
        loyer, pret, cadeau, pension alimentaire, assurance, assurances, avantages sociaux, contact
        d'urgence, retraite, reer
        """,
    ),
    thing(
        "senior",
        en="""
        senior, principal, lead, staff engineer, architect, expert, years of experience, experienced, director,
        staff-level, staff level, lead developer, lead engineer, chief, veteran, seasoned, ten years, fifteen
        years, twelve years, twenty years, tech lead, doctorate, full-stack lead, staff job, staff role, staff
        position, staff level job
        """,
        fr="""
        senior, principal:a, architecte, expert:a, experimente:a, ans d'experience, chef d'equipe, directeur,
        dev senior, developpeur senior, veteran:a, aguerri:a, chevronne:a, dix ans, quinze ans, douze ans, vingt
        ans, senior:a
        """,
    ),
    act(
        "pester",
        en="""
        push:v for, pushing for, keeps asking for, keeps requesting, pester:v, chase:v, chasing, nag:v, hound:v,
        harass:v, press:v for, pressing for, insist:v on immediate, ask:v about his pay, ask:v about her pay,
        calls about, calling about, emails about, e-mails about, messages about, texts about, writes about,
        calls daily, calls every day, writes every day, emails every day, keeps calling, keeps writing, keeps
        messaging, keeps emailing, keeps pressing, kept pressing, keeps pushing, keeps demanding, keeps
        pestering, keeps bugging, bug:v payroll, bugging, bombard:v, bombarded, flood:v, spam:v, spammed, five
        messages, ten messages, three messages, several messages, many messages, chasing payroll, follow:v up
        daily, reminders about, badger:v, hassle:v, plead:v with, keeps after, hounding, keeps ringing, rings
        us, chases us, chased us, keeps chasing, on our case about, won't stop asking, will not stop asking,
        never stops asking, does not stop asking, asks daily, asks every, third plea, third request, fourth
        request, fifth request, second request, another request, another plea, calls the accountant, calls
        accounting, calls finance, calls payroll, phones payroll, phones accounting, hassles payroll, hassles
        accounting
        """,
        fr="""
        reclame sans, relance sans, harceler:v, insiste pour etre paye, talonner:v, presse de payer, relance
        chaque jour, reclame sans cesse, pousse pour, relance, relancer:v, relance la paie, relance la
        comptabilite, relance les finances, appelle chaque jour, appelle tous les jours, ecrit chaque jour,
        ecrit tous les jours, n'arrete pas de demander, n'arrete pas de reclamer, demande sans arret, demande
        constamment, demande chaque jour, demande tous les jours, cesse de demander, reclame chaque jour,
        reclame tous les jours, bombarde, inonder:v, insiste chaque jour, messages a propos, dix messages, cinq
        messages, plusieurs messages, trois messages, achaler:v, tanner:v, gosser:v, importuner:v, assaillir:v,
        assaille, talonne, quemander:v, troisieme demande, quatrieme demande, cinquieme demande, nouvelle
        demande d'avance, appelle la comptable, appelle la comptabilite, appelle la paie, ecrit a la paie, ecrit
        a la comptabilite, ne lache pas, ne nous lache pas, lache pas
        """,
    ),
    act(
        "e_wallet",
        en="e-wallet:n, ewallet:n, mobile wallet:n, electronic wallet:n",
        fr="portefeuille electronique, portefeuilles electroniques",
        implies=("platform",),
    ),
    act(
        "web_account",
        en="""
        e-mail account, email account, mail account, linkedin account, github account, slack account, user
        account, zoom account, teams account, social media account
        """,
        fr="""
        compte courriel, compte de courriel, compte linkedin, compte github, compte zoom, compte teams,
        compte utilisateur
        """,
    ),
    thing(
        "slip",
        en="slip, stub, cheque, check, void cheque, form",
        fr="bordereau, talon, cheque, specimen, formulaire",
    ),
    act(
        "full_time_gig",
        en="""
        full-time job:n, full-time position:n, full-time role:n, full-time contract:n, current job:n,
        current position:n, current employer:n, active job:n, salaried job:n, full-time role, full-time
        position, present job, present employer, day job, old job
        """,
        fr="""
        emploi:n a temps plein, poste:n a temps plein, emplois actuels, postes actuels, contrats a temps
        plein, emplois actifs, emploi actuel, poste actuel, mon emploi, son emploi, job actuelle, job
        actuel, mon poste
        """,
    ),
    act(
        "phone_call",
        en="""
        voice call:n, phone call:n, call by phone, telephone call:n, telephone, regular call, ordinary
        call, calls by phone, speak by phone, interview by phone, interviews by phone, meetings by phone
        """,
        fr="appel vocal, appel telephonique, appels telephoniques, coup de fil, au telephone",
    ),
    act(
        "more",
        en="more, a lot more, much more, far more, higher",
        fr="plus, plus cher, beaucoup plus, davantage",
    ),
    act(
        "ordinal",
        en="third, fourth, fifth, sixth, 3rd, 4th, 5th, second, 2nd, yet another",
        fr="troisieme, quatrieme, cinquieme, sixieme, 3e, 4e, 5e, deuxieme, 2e, encore une autre",
    ),
    thing(
        "work_sample",
        en="work sample:n, code sample:n, sample:n of my work, case studies, past project:n",
        fr="""
        portefeuille de realisations, portefeuille clients, deux projets, trois projets, deux rapports, trois rapports,
        realisations, etudes de cas, exemples de mon travail, echantillon:n de code
        """,
    ),
    act(
        "pass_on",
        en="""
        forward it, forward it on, forward it to me, forwards it, pass it on, passes it on, pass it along, give
        me my share, gives me my share, gives me the rest, give me the rest, takes his cut, take his cut, takes
        her cut, takes a cut, keeps a share, splits it, split it, splits the money, will pay me, pays me back,
        hand it to me, hands it over, transfer it to me, send it to me after, send it back to me, then pays me,
        give it to me, and give me, share it with me, keep a percentage, keeps a percentage, forward my share,
        forwards my share, forward me my, forwards me my, pass me my, passes me my, give me my, gives me my,
        hand me my, hands me my, sends me my, send me my share, hand over my share, pass on my, passes on my,
        forward the rest, sends me the rest, send me the rest, forwards the rest, settle up with me, settles up
        with me, gives it to me, hands me the, sort it out between us, we settle between us, we split it, pay me
        from there
        """,
        fr="""
        me le remettre, me le remettra, me la remettra, me remettra, me donnera ma part, ma part, me le donnera,
        me transferera, me le transferera, me remboursera, garde sa part, garde un pourcentage, prend sa
        commission, prend sa part, partagera, il me paiera, elle me paiera, me paiera ensuite, me le redonnera,
        me redonnera, me versera, me le transfere, me la transfere, me fait suivre, me fera suivre, me remet ma,
        me donne ma, me verse ma, me redonne, me refile, me refilera, me passe ma, me renvoie, me renverra, on
        s'arrange entre nous, on s'arrangera entre nous, on partage ensuite, on se partage, me reverse, me
        reversera
        """,
    ),
    thing(
        "hourly_low",
        both=", ".join(f"$ {amount}" for amount in _hourly(_EACH_HOUR_AFTER_SIGN, map(str, _FEW_DOLLARS))),
        en=", ".join(("minimum wage", *_hourly(_EACH_HOUR_EN, (*map(str, _FEW_DOLLARS), *_FEW_IN_ENGLISH.split())))),
        fr=", ".join(("salaire minimum", *_hourly(_EACH_HOUR_FR, (*map(str, _FEW_DOLLARS), *_FEW_IN_FRENCH.split())))),
    ),
    thing(
        "pay_technology",
        en="""
        payment fix, payment outage:n, payments outage:n, payment system:n, payments team, payment team,
        payment gateway:n, payment platform:n, payment processing, payment processor:n, payment service:n,
        payment api:n, payment app, payment flow:n, payment flows, payment bug:n, payment integration:n,
        payment terminal:n, payment page, payment module, payment rails, payment infrastructure, payment
        product:n, payment engineer, payments engineer, payments company, payments startup, payment
        software, payroll software, payroll system:n, billing system:n, billing software
        """,
        fr="""
        correctif de paiement, panne de paiement, pannes de paiement, systeme de paiement, systemes de
        paiement, equipe des paiements, passerelle de paiement, plateforme de paiement, service de paiement,
        module de paiement, terminal de paiement, api de paiement, logiciel de paie, systeme de paie,
        logiciel de facturation, systeme de facturation, page de paiement
        """,
    ),
    thing(
        "code_repository",
        en="public repository, public repositories, code repository, code repositories, git repository",
        fr="""
        depot public, depots publics, depot de code, depots de code, depot git, depots git, depot github, depots
        github, depot prive, depots prives, depot logiciel, depot source
        """,
        implies=("company_data", "profile", "trade_secret"),
    ),
    act(
        "pay_ended",
        en="""
        pay stopped, pay was stopped, pay has stopped, payments stopped, payments were stopped, payment was stopped,
        salary stopped, salary was stopped, wages stopped, wages were stopped, payroll stopped, payroll was stopped,
        pay suspended, pay was suspended, salary suspended, salary was suspended, pay ended, salary ended, pay paused,
        pay was paused, stopped his pay, stopped her pay, stopped the pay, stopped paying, stopped his salary, stopped
        her salary, stopped all payments
        """,
        fr="""
        paie arretee, paie suspendue, paie interrompue, paie cessee, salaire suspendu, salaire arrete, salaire
        interrompu, paiements suspendus, paiements arretes, paiements interrompus, paiements cesses, versements
        suspendus, versements arretes, versements interrompus, paie a cesse, paie a ete suspendue, paie a ete arretee,
        salaire a ete suspendu, fin de la paie, arret de la paie, arret du salaire, suspendu sa paie, arrete sa paie,
        suspendu son salaire
        """,
    ),
    thing(
        "invoice_signed",
        en="""
        invoice is signed, invoice was signed, invoices are signed, invoice signed, invoices signed, invoice is in the
        name, invoice names, invoices name, invoice bears, invoice carries, invoice says, invoice reads, invoices say,
        invoice shows, invoice comes from, invoice came from, invoices come from, invoices issued by, invoice issued by,
        invoices are issued by, invoice is issued by,
        invoiced by, billed by, invoice made out by, contract was signed by, contract names, contract is with
        """,
        fr="""
        facture est signee, facture signee, factures signees, factures sont signees, facture porte, factures portent,
        facture est au nom, facture au nom, factures au nom, facture vient de, factures viennent de, facture emise par,
        factures emises par, facture emane de, contrat signe par, contrat est au nom, contrat au nom
        """,
    ),
    thing(
        "payee_profile",
        en="""
        payout profile:n, payment profile:n, payee profile:n, payout account:n, payee account:n, receiving account:n,
        payout destination:n, bank account:n, payment account:n, payout details
        """,
        fr="""
        profil de paiement, profil de versement, profil de beneficiaire, compte de versement, compte bancaire, compte de
        paiement, compte de reception, compte beneficiaire
        """,
    ),
    thing(
        "purse",
        en="""
        wallet on the, leave:v my wallet, lose:v my wallet, forget:v my wallet, leave:v his wallet, lose:v his
        wallet, forget:v his wallet, leave:v her wallet, lose:v her wallet, forget:v her wallet, stole:v my
        wallet, wallet was stolen, wallet got stolen, wallet and keys, keys and wallet, leather wallet, wallet
        in the taxi, wallet in the bus
        """,
        fr="""
        oublier:v mon portefeuille, perdre mon portefeuille, perdu mon portefeuille, perdu son portefeuille,
        oublie son portefeuille, vole mon portefeuille, portefeuille d'actions, portefeuille de placements,
        portefeuille de clients, portefeuille de projets, portefeuille de produits, portefeuille et mes cles,
        portefeuille en cuir, s'est fait voler son portefeuille
        """,
    ),
    act(
        "no_deal",
        en="""
        no deal, no contract, no work, no code, no delivery, no signature, no start, no job, no project, no
        start date, deal is off, deal's off, i'm out, i am out, he's out, he walks, she walks, dealbreaker, deal
        breaker, or nothing, take it or leave it
        """,
        fr="""
        pas de contrat, pas de travail, pas de code, pas de livraison, pas de signature, pas d'entente, pas de
        deal, pas de projet, pas de demarrage, on oublie ca, on laisse faire, c'est non, c'est a prendre ou a
        laisser, a prendre ou a laisser, rien d'autre
        """,
    ),
    act(
        "hasten",
        en="""
        speed:v up, expedite:v, accelerate:v, hurry:v up, hurry:v, hasten:v, rush:v, move:v up, bring:v forward,
        fast-track, fast track, push:v through, hurry along, hurry up with, hurry with, be quick with
        """,
        fr="""
        accelerer:v, devancer:v, hater:v, activer:v le, brusquer:v, precipiter:v, faire passer plus vite,
        debloquer:v, pousser:v le, depechez vous avec, depeche toi avec, faites vite avec, grouillez vous avec
        """,
    ),
    act(
        "enough",
        en="""
        is plenty, is enough, would be enough, is more than enough, will do, would do, suffices, is all i need,
        is all i ask, is fine by me, is fine with me, works for me, suits me, is good enough, is okay with me,
        is ok with me, is fine, are fine, is ok, is okay, is perfect, is good
        """,
        fr="""
        me suffit, me suffirait, suffit, suffirait, suffisent, me suffisent, me va, me vont, me convient, me
        conviennent, me conviendrait, fera l'affaire, c'est assez, c'est bien assez, me contenterai, me
        contente, c'est parfait, c'est correct, fait l'affaire
        """,
    ),
    act(
        "no_advance",
        en="""
        no advance, no deposit, no prepayment, no money, no pay, no payment, no cash, no retainer, no down
        payment, no upfront
        """,
        fr="""
        pas d'avance, pas d'acompte, pas d'argent, pas de paie, pas de paiement, pas de depot, pas de cash, sans
        avance, sans acompte, sans argent
        """,
    ),
    thing(
        "pay_arrival",
        en="""
        arrive:v, arrival, land:v, clear:v, come:v in, came in, come:v through, hit:v, hits, show:v up, is in,
        is there, in my account, in his account, in her account, in hand, receive:v, received, sitting in,
        credited, get:v here, reach:v, sent, wired, transferred, deposited, settled, it is paid, posts, goes
        through, i have it, he has it, she has it, i see it, i get it
        """,
        fr="""
        arriver:v, arrive, recevoir, recu, recue, rentrer:v, rentre, entrer:v, tomber:v, passer:v, credite,
        depose, deposee, vire, viree, verse, versee, dans mon compte, dans son compte, sur mon compte, sur son
        compte, en main, en mains, regle, reglee, l'ai recu, est la
        """,
    ),
    act(
        "until",
        en="""
        until, till, unless, before, once, as soon as, the minute, the moment, the day, the second, the instant,
        only after, only when, only once, not before, pending, while i wait for, contingent on, conditional on,
        only then, and only then, not until then, when i see, when i get, when i receive, when he gets, when she
        gets, when he receives, when she receives, when he sees, when it clears
        """,
        fr="""
        tant que, avant que, avant, jusqu'a ce que, a moins que, des que, aussitot que, sitot que, une fois que,
        une fois, quand, lorsque, seulement apres, seulement quand, pas avant, le jour ou, la minute ou, en
        attendant, ensuite seulement, alors seulement, apres seulement, puis seulement, la seulement, tant qu',
        avant qu', jusqu'a ce qu', a moins qu', des qu', aussitot qu', sitot qu', une fois qu', lorsqu'
        """,
    ),
    act(
        "work_held",
        en="""
        nothing gets built, nothing gets done, nothing gets shipped, nothing gets delivered, nothing moves,
        nothing happens, nothing starts, nothing ships, nothing more, nothing from me, nothing until, not a
        line, not one line, not a single line, not a minute, not a keystroke, stays locked, stay locked, stays
        untouched, stay untouched, stays closed, stays on my laptop, stays on my machine, stays with me, remains
        locked, remains untouched, stays where it is, stays frozen, is frozen, on hold, on ice, on pause,
        paused, stands still, stand still, won't touch, will not touch, not touching, don't touch, do not touch,
        won't lift, will not lift, not lifting, won't open, will not open, not opening, won't write, will not
        write, don't write, do not write, won't start, will not start, don't start, do not start, not starting,
        not beginning, won't begin, don't begin, do not begin, won't be starting, will not be starting, won't
        log in, will not log in, won't work, will not work, not working, won't do, will not do, do nothing,
        doing nothing, won't move, won't commit, won't push, won't merge, won't deploy, won't deliver, will not
        deliver, won't send the code, won't hand over, no line of code, no code from me, work stops, work ends,
        work halts, stop working, i stop, he stops, she stops, i quit, i walk, i'm done, i am done, i'm out, i
        am out, someone else, another developer, somebody else, another contractor, hands off, i open, i begin,
        i start, i'll start, i will start, i can start, he starts, she starts, he will start, she will start,
        i'll begin, i will begin, work begins, work starts, gets started, refuses to start, refuses to begin,
        refuses to open, refuses to work, refuses to touch, would not start, wouldn't start, won't even, sit
        idle, sits idle, sitting idle, see the first commit, see any code, get the first commit, get the code
        when, get the code once, get any code, no meeting, no stand-up, no standup, no call from me, no demo, no
        login, no release, no push, no merge, stay with him, stays with him, stays with her, stay with her,
        keeps the keys, keeps the code, keeps the files, holds on to the, hold on to the, holding on to the,
        hangs on to, sits on the code, sitting on the code, won't release, will not release, not releasing,
        won't give up, not be handed, won't be handed, no handover, withholds, withholding, show you the work,
        show the work after, will not ship, won't ship, will not be delivered, won't be delivered, not be
        delivered, will not go out, won't go out, will not go live, won't go live, will not be merged, won't be
        merged, will not be released, won't be released, is not shipping, does not ship, doesn't ship, does not
        go out, doesn't go out, keep the passwords, keeps the passwords, keep the credentials, keeps the
        credentials, hand over the credentials, hand over the passwords, keep the files
        """,
        fr="""
        rien ne bouge, rien ne se fait, rien n'avance, rien ne part, rien ne sort, rien ne commence, rien ne
        sera, rien de plus, pas une ligne, pas une seule ligne, aucune ligne, pas une minute, pas un clic, pas
        de code, reste bloque, reste bloquee, reste verrouille, reste verrouillee, reste ferme, reste intact,
        reste intacte, reste la, reste chez moi, reste en plan, en suspens, en attente, en pause, sur la glace,
        a l'arret, ne touche a rien, touche a rien, ne touche plus, touche pas, ne touche pas, n'ouvre pas,
        ouvre pas, n'ecris pas, ecris pas, n'ecrit pas, ne commence pas, commence pas, ne commencerai pas,
        commencerai pas, ne commencera pas, commencera pas, ne demarre pas, demarre pas, ne demarrerai pas, ne
        demarrera pas, ne debute pas, debute pas, ne travaille pas, travaille pas, ne travaillerai pas, ne
        travaillera pas, ne bouge pas, bouge pas, ne livre rien, livre rien, ne livre pas, livre pas, ne
        livrerai, ne livrera, ne fais rien, fais rien, fais plus rien, ne fais plus, ne fait rien, fait rien,
        fait plus rien, j'arrete, il arrete, elle arrete, je lache tout, je debarque, je commence, je
        commencerai, il commence, elle commence, il commencera, elle commencera, je me mets, je m'y mets, je
        demarre, j'ouvre, trouvez quelqu'un d'autre, trouvez un autre, refuse de commencer, refuse de demarrer,
        refuse d'ouvrir, refuse de toucher, les bras croises, me croise les bras, vous aurez le code, vous
        verrez le code, pas de reunion, pas de rencontre, pas d'appel, pas de demo, pas de livraison, pas de
        mise en ligne, pas de commit, garde le code, garde les cles, garde les fichiers, retient le code,
        retient les fichiers, retient les cles, ne remet pas, ne remettra pas, je vous montre, je montre le
        travail, je livre ensuite, je livre apres, je travaille ensuite, je travaille apres, ne partira pas,
        partira pas, ne sortira pas, sortira pas, ne sera pas livre, ne sera pas livree, sera pas livre, sera
        pas livree, ne sera pas mis, ne sera pas mise, ne part pas, ne sort pas, garde les mots de passe, garde
        les acces, garde les identifiants, retient les mots de passe, retient les acces, commencerais pas,
        travaillerai pas, je fais rien, je livre rien, je commence pas, je commence jamais, je touche pas, je
        travaille pas, je bouge pas
        """,
    ),
    thing(
        "junior_post",
        en="""
        junior salary, junior post, junior position, junior role, junior job, post is junior, role is junior,
        position is junior, job is junior, entry-level salary, entry-level post, entry-level role, entry-level
        position, entry level salary, entry level post, entry level role, is entry level, is entry-level,
        starter salary, starting salary, trainee post, retraining, returning to work, career change, back to
        work
        """,
        fr="""
        poste junior, poste debutant, poste de debutant, poste d'entree, poste d'entree de gamme, salaire
        junior, salaire de debutant, salaire d'entree, salaire de depart, debut de carriere, retour au travail,
        retour sur le marche, reconversion, reorientation, poste de premier echelon, premier echelon
        """,
    ),
    thing(
        "kin_name",
        en="""
        in a friend's name, in someone else's name, in somebody else's name
        """,
        fr="""
        au nom d'un ami, au nom d'une amie, au nom de quelqu'un
        """,
    ),
    act(
        "before_work",
        en="""
        before the end of the month, before starting, before he starts, before she starts, before i start,
        before i begin, before the start, before any work, before doing any work, before work, before day one,
        before the first day, before his first day, before her first day, before my first day, before signing,
        before delivering, before delivery, before the project, before the contract, ahead of the start, ahead
        of work, ahead of any, before onboarding, prior to starting, prior to any, ahead of delivery, before any
        milestone, before any deliverable, before milestone, before i lift, before lifting, before he has done,
        before she has done, before having done, before a single, before writing, before having, before
        touching, before lifting a, before a line, before he writes, before she writes, before i write, before
        he had, before she had, before i have, ahead of any work, prior to day one, prior to any work, before he
        will, before she will, before he'll, before she'll, before i'll, before i will, before the kickoff,
        before kickoff, before the kick-off, before any code, before any line, prior to delivery, prior to
        signing, before having delivered, before he has delivered, before she has delivered, before anything is
        delivered, before a thing is delivered, before he delivers, before she delivers, before i deliver,
        before anything, with nothing delivered, before having signed, before he has signed, before she has
        signed, before i've signed, before he signed, before she signed, before he even started, before she even
        started, before even starting, before he started, before she started, before i even start
        """,
        fr="""
        avant la fin du mois, avant de commencer, avant de debuter, avant de travailler, avant le debut, avant
        son entree, avant mon entree, avant la premiere, avant le premier jour, avant sa premiere journee, avant
        tout travail, avant meme, avant la signature, avant de signer, avant la livraison, avant de livrer,
        avant d'avoir commence, avant d'entrer, avant toute livraison, avant d'entamer, avant que je commence,
        avant l'embauche, avant toute chose, avant de faire quoi que ce soit, avant la moindre, avant d'avoir
        livre, avant livraison, avant l'entree, avant mon premier, avant son premier, avant que je debute, avant
        d'avoir ecrit, avant d'avoir fait, avant d'avoir touche, avant d'avoir produit, avant d'avoir travaille,
        avant d'avoir code, avant meme d'avoir, avant d'ecrire, avant de coder, avant de toucher, avant de
        lever, avant d'ouvrir, avant la moindre ligne, avant d'accepter, avant le depart, avant l'ouverture,
        avant le coup d'envoi, avant d'attaquer, avant de faire, avant d'avoir rien, avant de livrer quoi que ce
        soit, avant qu'il livre, avant qu'elle livre, avant de rien livrer, sans avoir rien livre, avant de
        livrer la moindre, avant la premiere livraison, avant la premiere reunion, avant meme la premiere, avant
        d'avoir signe, avant qu'il signe, avant qu'elle signe, avant de m'avoir fait signer, avant meme de
        commencer, avant meme d'avoir commence
        """,
    ),
    thing(
        "we_raised",
        en="""
        we raised, we've raised, we have raised, we increased, we bumped, we adjusted, we corrected it, raised
        our, our offer, our posting, our salary, our pay, our rates, our rate, we offered less, our offer was,
        budget is lower, budget is smaller, the offer is lower, our offer is lower, we lowered, lowered the
        offer, pay was too low, pay is too low, salary was too low, salary is too low, offer was too low, offer
        is too low, too low for him, too low for her, too low for me
        """,
        fr="""
        nous l'avons releve, nous l'avons augmente, nous avons releve, nous avons augmente, on l'a releve, on
        l'a augmente, nous l'avons ajuste, on l'a ajuste, notre offre, notre affichage, notre salaire, nos
        salaires, nos tarifs, on offrait moins, nous offrions moins, on offre moins, notre offre etait, budget
        est plus bas, budget est plus petit, notre offre est plus basse, on a baisse l'offre, nous avons baisse,
        paye est trop basse, paie est trop basse, salaire est trop bas, salaire etait trop bas, paye etait trop
        basse, trop bas pour lui, trop bas pour elle, trop bas pour moi
        """,
    ),
    act(
        "money_first",
        en="""
        pay me first, pays me first, payment first then, money first then, first the money, first you pay, you
        pay first, pay first then, cash first then, first pay then, no advance no work, no pay no work, no money
        no work, no cash no work, no money no code, no pay no code
        """,
        fr="""
        payez moi d'abord, paie moi d'abord, paye moi d'abord, payez d'abord, l'argent d'abord, d'abord
        l'argent, d'abord le paiement, le paiement d'abord, vous payez d'abord, payez en premier, pas d'avance
        pas de travail, pas d'argent pas de travail, pas de paye pas de job, pas de paie pas de travail, pas
        d'avance pas de job, pas d'argent pas de job
        """,
    ),
    thing(
        "this_account",
        en="this account, that account, this one, the account below, account below, this iban, this bank, the new one, a new one",
        fr="""
        ce compte, ce compte ci, celui ci, le compte suivant, compte suivant, ce compte la, cet iban, cette
        banque, le nouveau, prenez le nouveau, prenez plutot, prenez l'autre, prenez celui-ci, prenez celui la,
        utilisez le nouveau, utilisez l'autre
        """,
    ),
    thing(
        "ordinary_pay",
        en=every(
            "regular, normal, ordinary, plain, standard, usual",
            "payroll, pay, paycheque, cheque, deposit, direct deposit, bank transfer, transfer",
        )
        + ", direct deposit, a cheque, e-transfer",
        fr=every("depot, virement, cheque", "normal, regulier, ordinaire, comme tout le monde")
        + ", depot direct, la paie normale, la paye normale, une paye normale, une paie normale",
    ),
    # Where pay begins for the post, said beside what somebody asks.
    act(
        "band_starts",
        en=every(
            "range, band, scale, grid, bracket, pay band, salary range",
            "",
            "starts at, starts around, starts well above, begins at, starts near",
        )
        + """,
        range is, band is, when we posted, when we advertise, when we offer, role posted at, role advertised at, job
        posted at, job advertised at, role budgeted at, posted at, advertised at, budgeted at
        """,
        fr=every("fourchette, echelle, bande, grille", "commence a, debute a, part a, est de, commence autour de")
        + """,
        affiche a, affichee a, poste affiche a, poste annonce a, budgete a, budgetee a
        """,
    ),
    act(
        "cheap_me",
        en="""
        i'm cheap, i am cheap, i come cheap, i'm very cheap, i'm the cheapest, i am the cheapest, won't find cheaper, won't find
        a lower, will not find cheaper, won't find anyone cheaper, nobody cheaper, no one cheaper, cheapest you'll find, cheapest
        you will find, lowest you'll find, lowest you will find, for half your, for half of your, for a third of your, half your
        budget, half the budget, half your rate, half the posted, half of what you, at half the, for half the, for half what you,
        a fraction of your budget, undercut anyone, beat any price, beat any quote
        """,
        fr="""
        je ne coute pas cher, je coute pas cher, je suis pas cher, je ne suis pas cher, je suis le moins cher, je suis la moins
        chere, trouverez pas moins cher, ne trouverez pas moins cher, personne de moins cher, pour la moitie de votre, la moitie
        de votre budget, la moitie de ce que vous, pour la moitie du, pour le tiers de votre, a moitie prix, bats tous les prix
        """,
    ),
    thing(
        "no_account",
        en="""
        don't have an account, do not have an account, don't have a bank, do not have a bank, no bank account, have no account,
        have no bank, haven't got an account, without an account, can't have an account, can't open an account
        """,
        fr="""
        pas de compte, ai pas de compte, n'ai pas de compte, n'ai aucun compte, sans compte, peux pas avoir de compte, peux
        pas ouvrir de compte, n'a pas de compte
        """,
    ),
    act(
        "convert",
        en="convert:v, exchange:v for, turn:v into, swap:v for, change:v into, transfer:v as, issue:v in, issued as",
        fr="convertir, convertie, converti, convertis, converties, changer:v en, echanger:v contre, transformer:v en",
    ),
)
