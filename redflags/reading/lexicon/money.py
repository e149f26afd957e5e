"""Pay, accounts, wallets, who is paid, and how soon."""

from redflags.reading.lexicon.entry import Concept, act, thing

CONCEPTS: tuple[Concept, ...] = (
    thing(
        "crypto",
        both="""
        bitcoin:n, btc, ethereum, eth, usdt, usdc, busd, tether, litecoin, ltc, monero, xmr, dogecoin,
        solana, bnb, matic, trx, trc20, trc 20, erc20, erc 20, bep20, crypto, cryptos, stablecoin:n, stable
        coin:n, satoshi:n, dai, ripple, xrp, altcoin:n, on polygon, on tron, sur tron, sur polygon, tron
        network, web3
        """,
        en="""
        cryptocurrency, cryptocurrencies, crypto currency, crypto-currency, digital currency, digital
        currencies, digital coin:n, virtual currency, virtual currencies, crypto coin:n, coin:n, digital
        asset:n, digital token:n, on-chain, on chain, blockchain, digital money, virtual money, virtual
        coin:n, token:n, in tokens, some tokens, tron, polygon network
        """,
        fr="""
        cryptomonnaie:n, crypto monnaie:n, cryptodevise:n, cryptoactif:n, crypto actif:n, monnaie virtuelle,
        monnaies virtuelles, monnaie numerique, devise numerique, devises numeriques, actif numerique,
        actifs numeriques, jeton:n, jetons numeriques, chaine de blocs, cyptomonnaie, devise virtuelle,
        bitcoins, ether, argent numerique, argent virtuel, piece numerique
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
        wallet, exchange account
        """,
        fr="""
        mon ledger, son ledger, portefeuille:n, portefeuille numerique, portefeuilles numeriques,
        portefeuille crypto, portefeuille virtuel, adresse de portefeuille, portemonnaie, porte monnaie
        """,
    ),
    act(
        "pay",
        en="""
        pay:v, payment:n, salary, salaries, wage:n, payroll, paycheque:n, paycheck:n, compensation,
        compensate:v, remuneration, invoice:n, money, fund:n, deposit:n, deposit:v, transfer:v, transfer:n,
        wire:v, wire:n, wire transfer, remit:v, remittance, payout:n, fee:n, e-transfer, etransfer, interac,
        direct deposit, earnings, pay cheque, settle:v, settlement, reimburse:v, bonus, commission, paid,
        getting paid, get paid, be paid, cash, income, first pay, funds, half of it, sum, balance
        """,
        fr="""
        payer:v, paiement:n, salaire:n, paie:n, paye:n, remuneration:n, remunerer:v, virement:n, virer:v,
        verser:v, versement:n, depot:n, depot direct, reglement:n, honoraires, facture:n, facturer:v,
        argent, somme:n, fonds, transferer:v, transfert:n, rembourser:v, indemnite:n, prime:n, cachet:n,
        interac, paie par depot, gages, encaisser:v, revenu:n, solde, cheque de paie, deposer:v, deposez
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
        details
        """,
        fr="""
        coordonnees bancaires, information bancaire, informations bancaires, infos bancaires, donnees
        bancaires, details bancaires, compte bancaire, comptes bancaires, compte de banque, compte de depot,
        depot direct, mode de paiement, moyen de paiement, methode de paiement, rib, iban, numero de compte,
        numeros de compte, specimen de cheque, cheque specimen, specimen, instructions de paiement, compte
        de paie, compte, comptes, coordonnees de paiement, renseignements bancaires, compte de reception,
        coordonnees de depot
        """,
    ),
    thing(
        "kin",
        en="""
        wifes, husbands, moms, dads, my manager, my boss, my supervisor, my agent, brother:n, sister:n,
        cousin:n, wife, husband, spouse, mother, father, mom, mum, dad, uncle:n, aunt:n, nephew:n, niece:n,
        son, daughter, girlfriend, boyfriend, fiance, fiancee, roommate:n, room mate:n, roomie, flatmate:n,
        housemate:n, friend:n, buddy, pal, relative:n, parent:n, family, family member:n, brother in law,
        sister in law, father in law, mother in law, in laws, grandmother, grandfather, grandma, grandpa,
        neighbour:n, neighbor:n, landlord, classmate:n, colleague:n, coworker:n, co worker:n, business
        partner:n, partner:n, associate:n, acquaintance:n, half brother, stepbrother, stepfather, bro,
        sibling:n, buddies, lawyer, accountant, agent, manager of mine, godfather, mate
        """,
        fr="""
        blonde, ma blonde, sa blonde, mon patron, ma patronne, mon gestionnaire, mon agent, frere:n,
        soeur:n, sœur, sœurs, cousin:a, femme, mari, conjoint:a, epouse, epoux, mere, pere, maman, papa,
        oncle:n, tante:n, neveu, niece, fils, fille, copain, copine, chum, fiance:a, colocataire:n, coloc,
        ami:a, amie, amis, proche:n, parent:n, famille, beau frere, belle soeur, belle sœur, beau pere,
        belle mere, grand mere, grand pere, voisin:a, collegue:n, associe:a, partenaire:n, connaissance,
        camarade:n, proprietaire, demi frere, beau fils, membre de la famille, membre de sa famille, membre
        de ma famille, pote, notaire de la famille, comptable
        """,
    ),
    act(
        "third_party",
        en="""
        intermediary, middleman, go-between, proxy account, not to me, not to him, not to her, someone else,
        someone else's, somebody else, somebody else's, another person, another person's, a different
        person, different person, other person, other person's, third party, third-party, third person,
        stranger, unrelated person, unrelated individual, unrelated third, another individual, other
        individual, other people, other people's, another man, another woman, unknown person, unknown
        individual, another name, a different name, different name, other name, someone other, other than
        the candidate, other than his, other than her, not his own, not her own, not the candidate's, not
        hers, not his, not in his name, not in her name, not in the candidate's name, not under his, not
        under her, not the candidate, nominee, not mine, not in my name, person not, people other than,
        someone who is not, name of someone, two people, someone we have never, an acquaintance, unfamiliar
        name, name we do not know, name we don't know, different surname, other surname, different last
        name, another surname, other party, outside party, unknown name, unrelated name, whose name is not,
        on his behalf, on my behalf, on her behalf, for me
        """,
        fr="""
        intermediaire, un intermediaire, pas a moi, pas a lui, pas a elle, quelqu'un d'autre, une autre
        personne, autre personne, d'une autre personne, tierce personne, tiers, un tiers, d'un tiers, une
        personne differente, autre individu, autrui, inconnu:a, autre nom, un autre nom, nom different,
        d'autres personnes, pas le sien, pas la sienne, pas a son nom, pas a mon nom, n'est pas a son nom,
        pas au nom du candidat, pas au nom de la candidate, n'est pas le candidat, n'est pas la candidate,
        n'est pas le sien, pas celui du candidat, pas celui de la candidate, personne sans lien, sans lien
        avec, prete nom, homme de paille, autre homme, autre femme, etranger a, etrangere a, autre
        patronyme, autre titulaire, qui n'est pas lui, qui n'est pas elle, en mon nom par, pour moi, a ma
        place, a sa place, autres noms, autre que le sien, autre que la sienne, autre que celui
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
        fr="nom:n, prenom:n, nom de famille, nom legal, nom complet, patronyme",
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
        within two hours, within hours, within the day, within three hours, within 48 hours, urgent,
        urgently, immediately, right away, right now, asap, today, now, at once, emergency, quick, quickly,
        fast, within 24 hours, by tomorrow, by tonight, tonight, tomorrow, as soon as possible, before noon,
        within the hour, before friday, this morning, this afternoon, deadline, hurry, press:v, pressing,
        pressure:v, pressured, rushing, rushed, threaten:v, ultimatum, desperate, desperately, angry, anger,
        got angry, became angry, upset, aggressive, aggressively, hostile, furious, keeps asking, this
        instant
        """,
        fr="""
        urgent:a, urgence, urgemment, d'urgence, immediatement, tout de suite, maintenant, aujourd'hui, sans
        attendre, sans delai, rapidement, vite, au plus vite, au plus tot, des que possible, d'ici demain,
        demain, ce soir, dans l'heure, dans les 24 heures, presser:v, pression, menacer:v, menace:n,
        ultimatum, fache, fachee, colere, en colere, agressif:a, insistant:a, ce matin, sur le champ,
        desespere:a
        """,
    ),
    act(
        "upfront",
        en="""
        his advance, her advance, my advance, before payday, before the pay date, ahead of payday, before
        the end of the month, in advance, up front, upfront, advance payment:n, payment in advance, paid in
        advance, prepayment:n, prepay:v, pre-payment, pre-pay, pre pay, pre paid, down payment, downpayment,
        salary advance:n, pay advance, wage advance, advance on, an advance, advance of, cash advance,
        retainer, full payment before, payment before, pay before, paid before, money before, before
        starting, before he starts, before she starts, before i start, before i begin, before the start,
        before any work, before doing any work, before work, before day one, before the first day, before
        his first day, before her first day, before my first day, before signing, before delivering, before
        delivery, before the project, before the contract, half now, half up front, fifty percent now, first
        month's, first month, deposit before, first payment before, ahead of the start, ahead of work, ahead
        of any, ahead of schedule, without milestones, no milestones, milestone:n, before onboarding, prior
        to starting, prior to any, first paycheque before, advance his, advance her, advance me, earlier
        than, start-up payment, early payment, early pay, paid early, pay early
        """,
        fr="""
        mon avance, son avance, envoyez l'avance, verser l'avance, versez l'avance, avant la fin du mois,
        avant la date de paie, avant le jour de paie, d'avance, a l'avance, en avance, avance sur, avance
        de, une avance, avance salariale, avances, acompte:n, prepaiement, arrhes, provision, paiement
        anticipe, anticipe:a, paiement prealable, au prealable, avant de commencer, avant de debuter, avant
        de travailler, avant le debut, avant son entree, avant mon entree, avant la premiere, avant le
        premier jour, avant sa premiere journee, avant tout travail, avant meme, avant la signature, avant
        de signer, avant la livraison, avant de livrer, prime a la signature, prime de signature, premier
        mois, moitie maintenant, sans jalons, avant d'avoir commence, avant d'entrer, avant toute livraison,
        plus tot que prevu, avant d'entamer, depot initial, avant que je commence, prepaye:a, avant
        l'embauche
        """,
    ),
    act(
        "threat",
        en="""
        threaten:v, threat:n, or i stop, or else, otherwise, or i will stop, or i quit, or he stops, unless,
        blackmail:v, ransom, extort:v, or no work, or he would, or she would, or i will
        """,
        fr="""
        menacer:v, menace:n, sinon, ou j'arrete, ou alors, faute de quoi, chantage, rancon, extorsion, a
        defaut, autrement
        """,
    ),
    thing(
        "rate",
        en="""
        rate:n, hourly rate:n, salary, salary expectation:n, expected salary, expectation:n, ask:n, asking,
        quote:n, quoted, quote:v, price:n, pricing, bid:n, pay, wage:n, fee:n, charge:v, charges, charging,
        compensation, hourly, work for, asks, asked, accept, accepts, demand:n, request, requested
        """,
        fr="""
        tarif:n, taux, taux horaire, salaire:n, pretention:n, pretentions salariales, attentes salariales,
        demande:n, prix, soumission:n, remuneration:n, honoraires, l'heure, travailler, travaille, facture,
        facturer:v, cout:n, cachet, demander:v, accepter:v, offre:n, montant, exigences salariales, coute,
        charger:v
        """,
    ),
    thing(
        "market",
        en="""
        market, market rate:n, the going rate, going rate, industry average, average, market value, range,
        band, pay band, salary band, salary range, scale, norm, median, others, other developers, other
        applicants, other candidates, other engineers, competition, competitors, other freelancers, everyone
        else, anyone else, the rest, usual rate, usual, posted, advertised, budget, floor, minimum, our
        minimum, the posting, what we offered, what we offer, we offered, expected, colleagues, most people,
        local rate, others ask, industry, our range, level, role, seniority, senior, for this role, for the
        role, for that level, for a senior, comparable, normal, what others, anyone
        """,
        fr="""
        marche, taux du marche, prix du marche, fourchette, echelle, echelle salariale, moyenne, mediane,
        norme, autres, les autres, autres developpeurs, autres candidats, autres pigistes, concurrence,
        concurrents, concurrent, plancher, minimum, affiche, budget, habituel, ce que nous offrons, offrons,
        secteur, industrie, normale, grille, attendu, ce qui est offert, n'importe qui, personne d'autre,
        collegues, bande salariale, du poste, pour le poste, pour ce poste, pour un senior, intermediaire
        """,
    ),
    act(
        "any_pay",
        en="""
        percent cut, pay cut, take a cut, name your price, what you want, any salary, whatever you, whatever
        you pay, whatever you can, whatever salary, any rate, any amount, whatever you offer, work for free,
        work free, for free, free of charge, for nothing, unpaid, without pay, no salary, half price, half
        the price, half of what, half the rate, half the going, half the usual, half market, cheaper than,
        lower rate:n, lower price:n, cut my rate, cut his rate, cut her rate, lower my rate, lowered his,
        lower than others, less than others, less than other, less than anyone, at a discount, a discount,
        20% lower, reduce my rate, halve:v, bargain, beat any price, beat any, beat anyone's, money is not
        important, salary is not important, salary does not matter, salary doesn't matter, money doesn't
        matter, money does not matter, pay is not important, pay does not matter, pay doesn't matter, price
        is no object, pay me less, half my rate, half his rate, very cheap, really cheap, so cheap, super
        cheap, too cheap, cheap rate:n, cheap price:n, cheap developer, work cheap, work cheaply, cheaply,
        low price, low rate, low cost, special price, take less, accept less, settle for less, ask for less,
        charge less, charges less, costs less, undercut:v, outbid, first month free, trial for free,
        suspiciously cheap, fraction of the, peanuts, cheapest, dirt cheap, lowest bid, lowest rate, lowest
        price, bargain price, third of the
        """,
        fr="""
        ce que vous voulez, ce que vous pouvez, baisse de salaire, votre prix sera le mien, n'importe quel
        salaire, n'importe quel prix, n'importe quel tarif, peu importe le salaire, peu importe le montant,
        peu importe la paie, peu importe le tarif, travailler gratuitement, gratuitement, gratis, pour rien,
        sans salaire, a rabais, au rabais, moitie prix, a moitie prix, la moitie du prix, la moitie du
        tarif, moins cher que, moins chere que, le moins cher, la moins chere, moins que les autres, moins
        que tout le monde, moins que n'importe qui, tarif plus bas, prix plus bas, baisser mon prix, baisser
        mon tarif, reduire mon tarif, casser les prix, casse les prix, salaire n'est pas important, l'argent
        n'est pas important, l'argent n'importe pas, prix imbattable, prix tres bas, tarif tres bas, tarif
        derisoire, salaire derisoire, prix derisoire, demande moins, facture moins, coute moins, plus bas
        soumissionnaire, pas cher, tres bon prix, prix d'ami, premier mois gratuit, defiant toute
        concurrence, tarif imbattable, presque gratuitement, me contente de peu, se contente de peu, bon
        marche, coute pas cher, cout derisoire
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
        wealthsimple, koho
        """,
        en="""
        banks, routing number, transit number, institution number, neo bank, national bank, online bank,
        bank
        """,
        fr="""
        banques, numero de transit, numero d'institution, banque nationale, caisse, neo banque, banque
        """,
    ),
    act(
        "fresh",
        en="""
        new, fresh, different, other, another, updated, latest, second, third, fourth, replacement
        """,
        fr="""
        nouveau, nouvel, nouvelle, autre, different:a, deuxieme, troisieme, quatrieme, recent:a, dernier,
        derniere
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
        n'importe quel, n'importe lequel, est secondaire, aucune importance, ca m'est egal, m'est egal, me
        va
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
        en="amount, money, salary, pay, rate, price, figure, numbers",
        fr="montant, argent, salaire, paie, tarif, prix, taux, chiffre",
    ),
    act(
        "off_putting",
        en="""
        odd, strange, suspicious, surprising, surprisingly, weird, fishy, too good, does not add up, hard to
        believe, unusual
        """,
        fr="""
        ca cloche, louche, etrange, bizarre, suspect, suspecte, surprenant, etonnant, cloche, inhabituel,
        difficile a croire
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
        senior, principal, lead, staff engineer, architect, expert, years of experience, experienced,
        director
        """,
        fr="""
        senior, principal:a, architecte, expert:a, experimente:a, ans d'experience, chef d'equipe, directeur
        """,
    ),
    act(
        "pester",
        en="""
        push:v for, pushing for, keeps asking for, keeps requesting, pester:v, chase:v, chasing, nag:v,
        hound:v, harass:v, press:v for, pressing for, insist:v on immediate
        """,
        fr="""
        reclame sans, relance sans, harceler:v, insiste pour etre paye, talonner:v, presse de payer, relance
        chaque jour, reclame sans cesse, pousse pour
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
        current position:n, current employer:n, active job:n, salaried job:n
        """,
        fr="""
        emploi:n a temps plein, poste:n a temps plein, emplois actuels, postes actuels, contrats a temps
        plein, emplois actifs
        """,
    ),
    act(
        "phone_call",
        en="""
        voice call:n, phone call:n, call by phone, telephone call:n, telephone, regular call, ordinary call
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
        en="third, fourth, fifth, sixth, 3rd, 4th, 5th",
        fr="troisieme, quatrieme, cinquieme, sixieme, 3e, 4e, 5e",
    ),
)
