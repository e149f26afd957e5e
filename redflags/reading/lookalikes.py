"""Ordinary words one letter away from a lexicon word, which must not be taken for a slip of the keyboard."""

from typing import Final

# English and French words in everyday use, found by comparing frequency lists of both languages with the lexicon.
LOOKALIKES: Final = frozenset(
    """
abandonment abnormal abound abouti absences absentee absenter abusent academia academic academies acceded acceder
accent accented accents accepterent accepteriez acception acceptor accidents accomplie accorda accordant accorded
accordee accordera accordes accordez accords accountants accrediter accrocs accros accused accusee accuser accuses
accusez acheta achetee acheter achetera achetes acheteur achetez acheve achever aching acquire acquires acquit acteur
action actions activiste activistes activities actualite actuelles adaptations addiction additions administer
administrations administree administrer administres admission adolescence adolescentes adolescents adressa adressee
adressees adresser adressez advanced advantages advertise advertiser advertises adviser advises advisor advisors
aeroports affair affaire affairs affile affiliate affiliates affiliations affilie affiliee affirm affirmed affirms
affolee afternoons afterward ageing agenais agencies agente agitee agites agreee agreees agreements agreer agreges
agrement agresse agresses aground aidants aiding aigles aiguille ailerons ailleur ailment aimaient aimais aimait
aimant aimante aimants aimees aiment aimera aimerai aimeras aimerez aimeriez aimerions aimeront aimiez aiming aimions
aimons ainees airing airports aisees ajouta ajouter ajoutez ajouts alerted alerter alertes alerts aliens aligne
alignee aligner alignes alimentaires alimenter aliments allain allais allaite allant allege allegee alleger alleges
allegre allegues alleles allergie allers alleys alliees allient allies allions allocs allowances alloys allude alludes
allure allures allusions alluvions altars alterer alternances alternated alternates alternatives alterne alternee
alternes alumina amazone amazons amedee amende amendee amender amendes amenerent ameres american americas amines
amounts analyse analystes analysts anciennes ancient ancients ancone angels animations animators ankles annales
annexes annonca annoncer annoncez announce announcer announces annuaires annual annuel annuels annulaire annular
annulment anonymes anormale antecedent antenna antennae antennes anticiper antidote antienne anxiete apartments apelle
apercue apercus apercut apparaissant apparaitra apparat apparel apparement apparences apparente appart appartements
appartenait appartiens apparts apparut appeal appealed appealing appeals appearances appeasing appela appele appelee
appeles appelez appellent appeller appellera appellerai appellerais appellerait appellerons appelleront appelles
appellez append apples applies appliquee appliquer appliques appliquez applis appointments apport apports appreciated
appreciates apprenais apprends apprenticed apprentices apprise apprit approche approchee approches approchez
approfondi approfondie approfondis approfondit approuver approuvez approvals approve approves appuie appuies appuis
appuya appuyee appuyer appuyes appuyez aprons arches architectes architects architectures ardant ardent arenes aretes
argens argente argento argents arguments arises armees arrangeait arrangee arranger arranges arreterent arrets
arrieres arrival arrivals arrivants arriveras arriverent arrondissements artere arteres artery arteta articles
articule artistes artistic artists assent asserts assess assigne assignee assigner assignes assise assises assisi
assistanat assistante assistants assisted assists associations associer assoie assumer assured assuree assurer assures
assurez assuring astres ateliers atlantico atlantiques atlantis attacha attache attachee attachees attacher attachez
attack attacked attacking attaque attaquee attaquera attaques attaquez atteindra atteindre atteindrons atteindront
atteinte atteintes attempts attendaient attendais attendant attende attendee attendes attendiez attendings attendions
attendit attendrai attendrait attendrons attendues attendus attentions attenue atterri atterrit attribua attribuee
attribuer attribues attribut attribute atypique auberges auctions audition aumont aupres aurais aurons auteure auteurs
authenticite authentiques authorise authorize authorizes authors autistes automatiques autorisa autorisations
autoriser autorisez autorite autorites autoroutes autours avalent avanca avancee avancees avancer avancez avantage
avantager avatars avenant avenge avenues averaged averages averee averes avertir avertit aveuglee aveugler aveugles
avides avisez avoirs baccalaureate bachelot backdrops backend backer badder baddies badges baggage bagged bagging
bagues bailey baille baisant baisee baisent baiser baises baisez baited baiting baking baladait balais balanced
balancee balancera balances balancez balancier balayant balding baling ballad balled balles ballet ballets balling
ballistics banals banane bananes bancale banded banding banged banger banging bangle bangles banked banlieues banner
banning banquet banquets baraque barbed barbers barbes barbier barder bargains barges barked barking barley barnes
barons barque barques barras barred barree barrel barrels barren barrer barret barrez barrow barrows barter basale
basant basees basements basent bashes basking basque basques basset bataillons batchelor batiments batisse batissent
batisses batons batter bawled bawling baying beached beaches beaded beaker beamed beaming bearers beater beaute beaver
becane become bedded bedding bedside beeped beeping begging begining beginnings behinds beings belief beliefs belier
believed believer believers believes belive belles bellies belongings belted belting bended bender beneficiaries
benefit benning bering berner besoins bested betide betters bibliotheques billes billet billets billings binaire
binding biometric bisons bitchin bitter bizarro blacken blacker blacking blackmailer blackouts blacks blades blaguer
blagues blamer blamez blanch blanche blanches blancs blanked blanket blares blaring blazed blazes bleach bleached
bleeder bleeping blended blender blending blends blessings blight blinde blinded blindes blinding blinds blinker
blizzards blocker blocks blogue blondel blondes blondie blonds bloquees bloquer bloques bloquez bluffer bluray blurted
blushed blushes blushing boarder boarders bobbing bobine bogged bogies boiled boiling boisee boisees boises boissons
boitiers bolder bombarder bombing bonded bonding boning bonnet bonnets bonsai booger booing booker boomed booted
bordee bordees bordel bordels borden bordes borges boring borner bornes boroughs borrower borrowings bossed bosser
bossez bother bothers botter bottes bottoms bouchees boucher bouchers bouches bouchet bouchez bouclee boucler boucles
bouclez boudent bouder bouees bougeais boughs bougie bougies bougon bougre bouillant bouille bouillons boulder boules
boulet boulets boulez boulle boulon boulons bouncer bouncers bouncy bounded bounding bourde bourge bourgeons bourges
bourke bourne bourre bourses bouter boutiques boutons bowing bowser boxing boyfriends braille braises braking branched
branchies branco braquer braques bravant breaching breaded breads breaker breakers breakin breath breathe breather
breathes breches breech breeches breeding breeds brevets bribes bricoler brider brides bridged bridger bridges bridget
bridging bridle briggs briller brique briseur britons broach broached broader brochures broder broker brokers bronche
broncher bronches brosser brosses brothel brothels brough brouillon broutilles browse browsed browsers broyer bruges
bruiser bruises brulees bruler brules brulez brunch bucher bucked bucking budgets budging bugged builders buildings
buissons bulking buller bulles bummed bumming bumper bunking bureaus burger burned burners burnes burnet burney burped
burping burrow burrowed burrowing burrows burying bushes busses buster bustes butted butter buvaient buvais buvait
buvant buviez buvons buzzword cabine cabines cabinets cabled cabling cabrera cacahuete cachan cached cachettes caching
cachot cachots cadran cadrans cahier cahiers caisses calendars calender caller callers callin calmed calmer calmera
calming camara cambon campos cancer cancers candida candidater cannes cannet cannon canter capita capitales capitals
capitol captes caption captured capturee capturer captures caractere carbone careers caries carles carling carmes
carnot carpes carree carrees carrer carrera carrere carres carrez carrie carried carrier carrieres carriers carries
carson carted cartel cartels carter carters carton cartoons carved carver carves carving cashed casher cashes cashier
cashiers cashing casing casper casque casques cassait cassant cassel cassent cassera casserai casserais casserait
cassettes casseur cassez cassie cassis cassos caster casters castes catcher catches cathedrals catholiques cations
causait causee causees causer causes causse causses cautions caveau caving cedres celled cellulaires celtes cendre
censee censees censes census centaine centers centrales centred centree centrer centres centro cercles cerner
certaines certains certainty certes certifications cesserent cession cesson cetait cetera chabot chafed chafing
chained chaines chains chaire chaise chaises chalets chamber chambers chanced chancel chances changeais changeante
changeants changeras changeriez changers changi channing chansons chanta chantaient chantais chantait chantant chante
chanted chantee chantees chantent chanter chantera chanterai chanteras chanteront chantes chanteur chantez chantier
chantiez chanting chantons chapter chaques charbon charbons chargement chargements chargers chargeur charia charing
charle charles charmant charme charmed charmee charmer charmes charming charred charte charted charter chartes
charting chaser chasers chassait chasse chassee chassees chasser chasses chatter chaude cheapen cheated cheater
checker checkin checklists cheeky cheers cheesed cheeses cheesy chelles cheminements chemins chenal chercha cherchais
cherchant cherchee cherchera cherches chercheur chercheurs cherchez chests chevauchant chevaux cheveu chiche chicks
chient chiffree chiffrees chiffrer chipped chipping chirurgien chirurgies choisirais choisiras choisirent choisisses
choisy choked cholet choosy chopped choque choques choses chroma chucked chucking chucks churches ciment cinemas
cinquiemes cintre circled circles circuits circule circuler citrons civiques clacking clacks claires clairs clammed
clanging clapped clapping claque claquer claques claret clasped classe classed classee classees classer classes
claudel claudie clause clauses claviers cleaned cleaners cleaning cleanly cleans cleanser clearer cleary cleats
cleaved cleaver cliches clichy clicker cliente clientes clignotants cliniques clinking clinks clipper clippings
cliques cloaked cloaking cloaks clocher cloches clocking clocks cloner cloning clopes cloque closer closest closet
closets closings clothe clouee clouer cloues clover cloves clucking coachs coarse cobain cobble cobbler cocher cochet
cochons cocked cocking codees coders coding coequipier coequipiere coffees coffers coffey coffre coffrer coffres
coffret cogner coherence cohort cohortes cohorts coiffee coincidences coking colder coleres coline collab collage
collagen collages collante collants collapse collar collars collec collectee collecter collectes collections colleen
collet collette collide collie collier collines collins colons colore colors combien combing comedian comedie
comediens comedies comely comete cometes comfortably comines comings comite comites commanda commanded commandeer
commandees commander commanders commandes commandez commando commandos commands commenced commencerent commend
commentait commentant commente commentee commentees commentent commenter commentes commentez comments commercant
commercer commerciales commercials commercy commere commeres commet commets commie commies comming commis commise
commissions commons communications commutateurs commuted commuter commuters commutes compagne compagnes comparables
compare comparee comparer compares comparez compensations compet compete competed competence competencies competent
competentes competes competitifs competitions competitives compiled compiles complain complains complainte complement
completee completees completer completion complets complex complexe complexes compliant complices complot complote
complotent comploter component composants composers compost compote compromise compromises compta comptables comptait
comptee comptees comptent compter comptez comptiez comptoirs compute computed computes computing comtes concealer
concentrations conceptions concernait concerne concernent concernes concert concerts concluait concluent concocte
concocter concoit concordat concordia concours concue concues concurrencer concurrency concurrente concurrentes concus
conditions conduct conduira conduirez conduis conduise conduite conduits confection confere conferes conferring
confess confiante confient confier confiture conflit conflits confonde confonds confondu conform conformed conforment
conformer conforming conforms confort confortable conforte confound confus confuse confuses conges congrats congress
connaissais connaissant connaisse connaisses connaissiez connaissions connaitra connaitrez connecteur connector
connectors conned conner connes connie connut conques conquit conseils conserved considera considerations considere
considered considers consign consigned consignees consigner consistant consolidate consolide consolidees consolider
consolides consort consorted consorting constante constat constata constatee constater constates constatez constats
constitue constituees constituer constitues constitute construct constructeurs construis construite construits consul
consulat consulate consultent consume consumed consumers consumes container contant contend contends contenta
contentaient contentait contentant contented contentee contentement contentent contenter contentera contenterai
contenterais contentez contenu contenue contenues contenus conter contest contestants contested contests conteur
conteurs context contexte contextes contexts contiennent contient contingent contingents continu continual continuel
continuerent continuous continus contra contractant contracte contractee contractees contractent contracter contractes
contracting contractions contractual contrarie contraries contrast contrasted contrasts contredisant contredite
contree contrefacons contrer contres contrevient contribua contribuer contribute contributes contributors contributory
controleur controller convainc convaincre convaincs convection convene conveniences convent convents convenue convenus
conversations convert conviens convince convinces cooing cooker cookie coolant cooled cooler cooped cooper cooperez
coordinate coordinated coordonne coordonnee coordonner coordonnes cooties copilote copines coping copious copped
copper copping copter coptes corker cornea corneas corned cornee cornes cornet coroner coroners corporates corporatifs
correspondances correspondante correspondants corresponde correspondence correspondents correspondra corriere corses
cortes cosine cotees cotier cotons cottages couchaient couchais couchait couchant couche couchee couchent coucher
couchera coucherai coucherais coucheras couchers couches couchez couchiez coudees coudes couille couilles coulait
coulant couldn coulee coulees coulent couler coulera coules counted counters counties counts county couperet coupled
couplee couplees coupler couples couplet coupole coupon coupures couraient courais courait courantes courants courbe
courber courbes courent courez courge courges courir courons courre courriers courrir coursier coursiers courte
courted courtes courtesy courtier courtiers courtiser courts courue coussin coussins coutaient coutait coutant coutent
couter coutera couterait coutume coutumes couture couvent couver couvert couvertes couverts couvrant couvrira covens
coveted coveting covets cowering cowper crabes crachait crachant crache crachent cracher craches crachez cracker
cradled cradling cranes cranked crapped craque crasher crasses crates craven cravings crayons crazed creait creamed
crease creased creases create creates creating creations creche credite credits creeks cremated cremation crested
creusee creusees creuser creuset creusez creves crient crique crises crisse cristal critiquer critiques critiquez
croaked croche crochet croies croira croirez croise croisee croisent croiser croisez croisons croitre cropper crosse
crosses crotte croule croyais croyant croyiez croyions cruche cruises crumble crumbles crumple crumpled crushed
crushes crushing crypte crypts crystals cueille cueillir cuisse cuisses culled culling culotte cumulus curiosites
curled currant currents curses cursory curtain curved cussed custom cuttings damage damages damping dancer dancers
danged dangle danses daring darling darned databases dating daughters davies daylights deadlines dealer dealing debate
debates debile debiles debite debiter deboule deboute deboutes debrancher debuted debuts decadent decades decalages
decals decapant decayed decaying decays decede deceit decele deceler decennies decent decerner dechire decide decked
decking declin decocher decode decoit deconnectes decors decoule decoupee decouper decoupes decourage decreased
decreases decree decrees decret decrie decriee decris decrite decrits decrivait decroit dedain dedale dediee dediees
dedier dedies deduis deepen deesses deezer defaillance defaillances defais defait default defauts defect defected
defecting defection defections defector defects defectueuses defende defender defendez defendu defendus defere defied
defient defier defies defiez defiled define defines defonce defoule defund defunt defying degout degoutant degoute
degoutee degoutes deigned dejected dejections delecte delice delices delier delirant delire delirer delires deliverer
delivree delivrer delivres delorme delors demanderent demanderiez demandeur demange demare demarrer demarrez demasquer
demenagements demene demente dementi dementia dementie dementis demers demeurer demeures demies deminage demise
demissions demure denain denier deniers denise denning denoncee denoncer denounce denree denrees denses dented
dentistes dentists denues depanner depanneurs departements departments departs depend depended depending depends
depens depister depite deplacements deplete depleted depleting deploie deplore deploy deployee deployer deployes
deploys deport deposants deposed deprive depute deputee deputes derail derangeait deranged derangee deranger
derangerai derangerais deranges derangez derisoires derived deriver derives deriving dernieres derniers derobes deroge
deroger deroula deroulait deroulee deroulent derouler deroulera deroules deroute derrieres descende descendra
descendue desesperer designa designate designates designee designer designes designs desirous desirs desist desktops
desormais despatch despatched despatches despise despote desprez desroches destroyer detachant detachee detachees
detachez detaillant detaillants detain detecteur detective detectors deteint detend detends detente detenteurs
detention detentions deterred deterring detest detested detests detiens detour detourne detours detruira detruise
detruite deuxiemes devaient devais devait devants development devenait devenir deverse deviants deviens devils devine
deviner devineras devinerez devines devinez devins devint devious devised devons devots devout devrai devraient
devrais devrait devrez devriez devrions devrons diable diables diaper diction dicton dieter differencie differencies
differend differends difficiles difficult diffus diffused diffuseur diffusion digitale diminue diminuee diminuera
diminues dinait dinant diners dingle dinner dinners dinons diplomat diplomats diraient dirais directe directeurs
directions directors directrices directs directv directx dirent dirigea dirigee diriger diriges dirigez dirons
disagreeing disais disante discontinue discontinuer discord discorde discoverer discus discution disiez disions
dismount dismounted disorders disparais disparaissant disparaitra disparate disparates disparities disparity disparut
dispatcher dispatchers dispensed dispenser disperse disperses displaced displacing dispos disposal disposals disposed
dispositifs disputaient disputait disputant disputee disputees disputent disputer disputera disputeront disputez
disputiez disputons disques dissent dissertations dissolute dissout dissoutes distanced distancer distances distant
distante distaste distract distributeurs distributors districts diversions divest divested divine diving divise
divises divorced divorcee divorcer divorces divulge dizaines doable docked docking doctoral doctorale doctorant
doctorante doctorates doctorats doctors documentee documenter documentes dodger dodgers dogged dogging doigte doives
dollar domiciled domiciles domicilie domine domines dominus donjons donned donneras donnerent donneriez donneur donnie
doping dorees dormira douanes doubled doublee doubler doubles doublet doublez doublons doublures doubly doubted
doubting douzaines downer downes downton drafted drafting drafts draped drawers drawings dresse dressee dresser
dressings drifter dripped dripping drivel drivin droites droits droning drooping dropper droppings droves drugged
drugging ducale duckling dument dumpling dunked dunking duplicated duplicite dupuis durait durand durante durations
durent duress earbuds earner earning earrings easter ebauche ebauches ecartele eccles echangee echanger echanges
echappee echappera echappes echarpe echelles echelons echoes eclairages eclipsed eclipses ecolos ecoule ecoules
ecouter ecouteurs ecrira ecrirait ecritures ecrivain ecrivais ecrivant ecrives ecrivit ecroue ecroulee ecrouler editee
editees editer edites editeurs editions editors educations effarant effare effondra effondrer effondres egales egards
egarement egarer ejection electricity electron electronica electronics electrons elevaient elevait elevant elevee
elevees elevent elever elevera eleverait eleves elites eluded embrouiller embrouilles embuches emerge emergence
emissions empecher empechez empire empires emplacements emplis emploie employa employez empoche emportant emporter
emportes emportez empreintes emprunt emprunteur emprunts enabler enablers encode encourage encyclopaedia encyclopedias
encyclopedic encyclopedies endings endommager endosser endpoints enduire enervant enervee enerver enervez enfance
enfants enfoncee enfoncer enfoncez enforce enforces enfuis engaged engendre enhance enlarge enmity ennuie ennuies
enonce enonces enqueter enquetes enqueteurs enquetez enquirer enquiries enquiry enrage enraged enragee enrager enrages
enregistrer enregistreurs enregistrez enrole enrolement enroler enroles enrollments enroule enseignante enseignants
ensembles ensuit entame entamee entames entend entende entendra entendre entendrez entends entendues entendus
enterprise enterprises enterrements enters entete entice entirety entites entities entitle entitles entorse entrees
entrepris entrera entres entretient entrevu entrez enverrais enverrait envient envier envies envois envoit envole
envolee envolees envolent envoler envoles envoya envoyiez envoys epargne epargner epaules eperons epiceries epique
epoques epousa epousee epouser epouses epreuves eprouve equides equine equipee equipees equipent equiper equipments
equite erable erables eraser erases erection erections erigee erigees erigent eriger eriges errands errant erreurs
escroc espaces espece especes esperanto espions espouse esquire estimated estimates estrangement etable etables
etablirent etageres etages etalement etales etampes eteindra eteints etendre etendu etendue eternal etions etiquettes
etonnait etonnante etonnants etonnent etrangeres etrangers etrangete etrangle etranglement etrangler etreindre etreint
etreinte evader everyones evictions evidenced evidences evident evidente evoque exacted exagerons examens excelled
excepte exceptions excerpt exchanged exchanger exchanges excise excited exciting exclude excludes excused excusee
excuser excusez executa executed executees executes executeur executez executions executor exempte exemptes exerts
exhibit exigeante exigeants exigence exiled exilee exiler exiles existance existante existants existences expedite
expend expended expending experiment experimented experimenter experiments expertises expiation expier expirer
explainer explosa explose explosee explosent exploser explosera explosions exponent export exporte exported exportes
exporting exports exposants expres expulser extensions exterieures exterieurs externes extortion exudes fabled fables
fabricants fabriquer fabriquez facher faches fachez faciale facials faciles facilite facing faction factor factors
facultes faibles failings faille faillit faillites faires fairing faisan faisans faisions faiths fallin fallon fallow
falter familia familial familiales familiere familiers families familles fancier fanciest faring farmer farther
fassent fasses fassiez fassions fasted fasten fastes fathers fatten fattened fattening fatter fauchee faudrais
faufiler faults faussee fausser fautes fauteuils faveur faveurs favori favoris favorite favorites faxing feather
feature featured feeling feelings felled felling fellow fellows felons fender fending fendre feraient ferais feries
feriez ferions fermente fermete fermetures fermier ferons ferrant ferree ferrees ferrer ferris fervent fesait fester
festivals fetait fetches fetons feuding feuillet feuillete feuillus fiable fiancer fichait ficher fichez fichus
fictions fiddle fiddler fiddles fiends fieres figment figues figuier figurants figured filais filait filament filant
filent filera filerai filieres filing filled filler fillers filles fillet filling filmees filmes filons filtree
filtrer finance financed financee financees financer finances financier financieres financiers finches finder finders
findings finesse fingerprints fining finirais finiras finirent finirons finisher finishers finisses finnish firent
firing firmer fisher fishes fisting fitted fittest fitting fixant fixees fixent fixera flailing flaked flaking flamed
flaming flanked flapped flapping flared flaring flatte flattee flatter flattered flattering flatters flavored
flavoring flavors flavour flavoured flavours flawed flayed fleure fleuves flexibles flicked flickr flights flighty
flippe flipper floater floaty flogged floored flooring floors flopped flopping flores flotte flottes flushed flushes
flushing flutes flutter fogged fogging foiled folder follower followup foncee fonctionnant fonctionnel fonctionnelles
fonctionnera fonctions fondant fondations fondees fondements fonder fondes fondle fondue footprints forages foraging
forbes forced forcent forcer forces forcing foreheads forets forfait forgee forgent forger forgets forking formaient
formait formal formalite formalites formant formations formed formee formees formel forment formera formeront formes
formez forming formons formulaires formulee formules fortes foster foudre fougue fouille fouilles foundation founder
foundered fourchettes fourmi fourmis fournee fournier fournisseurs fourths foutage foutre foutues foutus fractions
fracture fracturee fractures framed frameworks framing france frances frappa frappee frapper frappes frappez frauder
fraudes frauds frauduleuses frayer freeing freelance freezer freezers frenes frequence frequent frequented frequentee
frequenter frequentes frequentez frequents friand friands friches friction fridays frieze fright frites fritter
frontier frontieres frontiers frotte frotter frottes frottez frying fueling fuites fumait fument functions funded
funding funerals furent further fusent fusing fusionner fusions fuyais fuyant gabarits gagnee gagnera gagnes gagnez
galant galons gambled gander garages garante garanti garantie garanties garantir garantit garbage garber garces
garcons garden gardens gardien gardiens gardner gardon garges garment garner garter gasses gatherings gaucher geindre
genait genant gender gendre genent genera generait generale generali generals generate generates generators generer
generes generics genese genesee genetic genetique genetiques geneve genres gentlemen geographe geographic geographies
geraint gerante gerants gerbes germes gerone gervais gestured gettin girder girlfriends girons glaces glande glandes
glider glides gliding glissante glosses glowing goggles googly gorille gosier goverment governments graces gradation
graded grader graders grades gradient gradual graduel graine grains grande grandes grandfathers grandir grandis
grandit grandmas grandmothers grands granny grants grapes grappe grasses grates gratin gratos gratter gratuits
gratuity graves graveyards greetings grilled grillee griller grilles grillet grills grimpe gripped grocer grocers
groping grosse grosses grossesses grossier grossiers grotte grottes grouped groupee grouper groupes groupie groups
grouse growling guaranteed guaranteeing guarantees guerilla guerrillas guesses gueuler gueules gutting habile habiles
habitante habitants habitat habitats habits habitual habitue habituee habituees habituels habituent habituer habitues
hachee haches halles halted haltes halting handbooks handel hander handfuls handicaps handler handlers handley
handshakes hanged hanger hangin hangings hansard hantent hantera happen happenings harbor harbors harbours harceleur
hardest harding harvester hasards haters havard havens hazard hazing headaches header heading headphone headquarter
healers healing healthy heaped heaping hearings hearth heaters heating heaving heberger hebergeurs heller helmed
helmer helpers helpings helter herders herita herite heritee heritees heritent heriter heritera herites herring
hesitante hesitants hesitations hester hetres heurtes heurts hickey highways hijacker hiking hinged histoires
histories historiques hither hitting hivers hochet hocked hodder hoisted hoisting holden holdin holdings holger holier
holing holler holliday hollows holmes hologrammes holograms homeless homies homing honing honked honoraire hooded
hooker hooting hopper horizons horloger horloges hosing hospitalised hospitalite hospitals hostels hostie hostiles
households housse humaine humains hundreds hunted hunting hurricanes hyping identifications identifiers identites
identities ignare ignares ignorais ignorant ignorante ignorants ignoree ignorees ignorer ignoriez illimite imaged
imagee imaginais imaginant imaginee imaginez imaging imbattables immediat immediates immediats immeubles immobile
impairments imparti impassible impatience impeccables impeccably implant implanted implanter implants implemente
implementer implode implorer import importait importante importants imported importee importent importer importers
importes imports imposer impossibly impressions imprimer improviste inattendue incendiee incendiees incendier
incidents incitation incitations incite incited incitent incites inciting incline inclined incombe incomes incorporate
incorporates incorpore incorporees incorporer incorpores incredible indemnise indemnises indemnity indented
independante independants independents indica indicate indicates indicateur indicators indict indicted indies
indisponibles individuals individuel induce induces induire industriel industries infact infernal infime infirm
infirmier inflame inflamed informant informatiques informe informee informel informer informerai informes informez
infrastructures ingenieuse ingenieux inhabituelle inhabituels inique initiale initiates inquirer inquiries inquiry
inscribe inscrira inscris inscrive inserer insider insides insistance installation installerent installers installment
installments instalment instants instill instilled instilling institue instituee instituted institutes institutions
instituto instituts instruction insulate insulated insult insultee insulter insultes insultez insults insurances
insure insured intacte intacts integer integrate integrates integree integrer integres intellectuals intellectuel
intellectuelles intelligences intelligente intent intente intentee intenter intention intentions intents interact
interception interceptor intercites interdire interdis interdise interessa interesser interessez interet interfaced
interfaces interieur interieure interieures interieurs intermediaires internals internat interned internee interner
internes internets interns internships interpret interpreted interpretee interpretees interpretera interprets
interrompt interrompu interrompue interrompus interruptions intersections interval intervalles interviens interviewers
introduction introduite introduits inutiles invalidee invalider invalides invariable invent inventa inventer inventeur
inventez inventor inventors invents inverse inversees inverser inverses invert inverted invest invested investigate
investigates investigations investigators investing invests invisibles invita invitees inviter invitez
invraisemblables issuer issuers itinerante jagger jameis jangle javais javier jetais jetant jetter jiggle jiggly
jingle jingles jingling jogged joignant joignit joiner jointed joists jolted jongleur journals journees journey
journeys judgement jugements juggler jumper jumpin jungle jungles juniors justicier keepin keyboards kicker kilometer
kilometers kilometre kindle kingly laboratoires lacing laisserent laisseriez lamest laminate lancer lancers lancet
lancez landes landing landlords langages langer languages langues lannes largage largue larissa lassant lassee lassent
lasser lasses lasted lasting latent lather latter lattre laughable launcher launches lavais lavait lavant lavees
lavent laverai lawler lawyers laying lazing leaded leading leaker leaner leanings leaped leaping learner learning
learns leased leases leasing leathery leaved leavers leavin lecons lecter lecteurs lectured lecturer lectures ledgers
ledges legged legging legions legitimite lemons lendemains lenteur lesions lester levain levante levels levers levied
levier levies levures liasse liasses libraire librairies libres licencie licencier licencies licensed licensee
licensees licked licking lievres lifter lightning lignee ligues likeness liking lilting limitations limite limitee
limiter limites linger linings linker linking lirais lisais lisiez lisser listees listen listens lister listings
litres litter littering litters littler littre lively livers livret livrets livreur livreurs loader loafer loafing
loaned loaning loaves lobbed lobbing localisations localised localites locality localization localize locals locked
locket locking lockup lockyer locution locutions lodged lodger lodging logements logger logics logistic lointaine
lointains lonely loners longed longing longings longues longuet longueurs looker lookin loomed looming looped looping
loosed loosing looted looting lording loring lorsqu losers losing losses lotions louches lounging loupes loverly
lovers loving lowery lowing loyale loyalement loyales loyaux loyers lugged lugging luisant lumieres luminosity lunette
lunged lusted lusting lutter macher machin machina machined machins machoires madison magasine magasins maigre mailer
maimed maiming mainte maintenait maintenue maintenus maintien maintiens maints maisons maitenant maitresse maitrisee
maitriser maitrises maitrisez makeups makings malades maladies maladif maladive malady malgres malted malveillance
manche manches mandant mandataires mandate mandates mandel manege maneges manger manges mangue mangues mannequins
manquante manquants manson manteaux mantel mantes mantis mantra mantua manuals manuela manuels manufacture
manufacturers manufactures maquiller marathons marcha marchaient marchais marchant marched marchent marcher marchera
marcherai marcherait marcheront marches marchez marching marchions marchons marges mariages marionette marionnettes
marked marker markets markey marking marqua marquait marquant marquee marquees marquent marquer marquera marqueront
marques marquet marquez marred marriages marries marteau marthe mashed mashing massage massages massaging massed
masser masses massie massifs massing masson massue mastery matchs material materialize materials materiels maternel
mather mating matson matted mattei mattel matteo matters mauled mauling mauvaises mawson mayenne meager measure
measures meddle medecine medecins medial medians medias mediate medica medicare medicate medina medine meetups mefait
mefier mefiez meilleure meilleurs melant melees melent melons melton membres memoir memoires memoirs memorise
memoriser memorize menacante menacants menagement menager menagers menages mendes mendez meneur mentais mentait
mentant mentent menteur menteuse mentez menthe mentiez mentirais mentis mentor mentors mercer mercredis merder merged
mergers merges merite meriter meritez merits merton messaged messager messageries messagers messed messes messing
mestre mesuree mesurees mesurer mesurez meters methodes mettes mettiez mettions mettle mettrai mettraient mettrais
mettras mettrez mettrons meubles meures meutre microphones middlemen midway miennes miette miettes migrate milieux
millers millier millieu millions millstone minage minent minerai minerais minettes mineures mineurs minima minimes
minimums minions minister ministers ministre minton minutie mirrors miseres misery mislead misled misplace missel
missis misspent missus mister misunderstandings misuse misused misusing mixeur moaning mobiles mobilise mobilites
mobilize modale modeled modeler modeles modeliser modelisme models modene modere modeste modesto modesty modifiers
module modules moindres moisie moities molest molitor moments monique moniteurs monitors monster monstre monstres
montages montagu montague montaient montaigne montais montait montana montante montants montee montees montent monter
montera monterai monterais monteras monterez montero montes monteurs montez montiez montons montrerent monture
montures mooing mooning moping morale mornin mornings morphee morphine morpho mortagne mortel mortelle mortels mosque
mosquee mosquees mosques mosses mostra moteur mothers motility motivations mouette mouettes moulins mourning
moustaches mouths mouthy mouvemente mowing moyennes muddle muerte multiples multiplex multiplie multiply municipalites
municipality murals murmur murmured murmurs musette museums musing mustached mustaches muster mutiny mutter mutuel
nacional nadine nagging naissances naissante narrate narratives nasale natalie nation nationales nationals natives
natura naturals nature natured natures navale nazionale nearby neatest neatly necessaires needling negatives
neighboring nerveuses nether nettoyer networks neveux niveaux noises nomades nomads nombreuse nomine nominees nomines
normales normals norman nosing notaires notarie notebooks nothin nothings notices noting notional notions notoire
notres notting novice noyade numbed numerus objectifs objectify objets obligataire obligatoires obligea obligee
obligees obliger obligez obscurity obtemperer obtenue obtenues obtenus occasions occupants occuperent occupied
occupier occupies occupy oeuvrent oeuvres offerings offertes offerts officer officers officials officie officiels
officier offrais offrant offrirai offrit offsets offside ondine ongles onions onside onwards opener openings operas
operateurs operation operators opined opposa opposee opposees opposera opposites ordinaires ordonnances oreiller
oreillers oreillettes organise organisee organises organism organismes organisms organiste orientations origin
originale originales originel origines origins orville osaient oseille oserai oseraient oserais oserait oseront otages
otters oublie oubliee oubliera oublies outages outdid outing outlets outlier outlined outlines outlive outlooks
outrage outres outset outsider outwit ouvertures ouvrant ouvrier ouvriez ouvrit overflows overlapped overly overplay
oversees oversight overstayed overture pacers pacifica pacifiques pacing packaged packed packers packet packing pactes
padding paddled pagers paging paiens paierai paieraient paierais paieras paierons paieront pailles painted painter
painting paints palaces palais palates palier paliers palmes pamiers pampers panera panier paniers paniquee paniquer
paniques paniquez panned panning panser pantera panties panting pantry paques parable paraded parader parades paradis
parages parais paraitra paralleled paralleles parallels parched parchemins parcourant parcourt parcouru parcourus
pardons pareille pareilles parement parements parente paresse parfaire parier parierai parierais paries pariez paring
parions parite parker parkes parkings parlante parlants parlay parleras parleriez parlers parleur parley parlor
parlors parmis parois paroled parolee parolees parquet parquets parrains parris parser parsing parson parsons
partageais partaient partais partait partake partance parted partent partes partez parthes partial participante
participants participle particuliere particuliers partied partiels partiez parting partions partira partit parton
partons parues parvenait parvenu parvenue parvenues parvenus parviens parvint parvis passager passages passaic
passants passel passeras passerent passeriez passers passeur passible passion passionnee passionnel passionner
passionnes password pastel pastels pastilles pastis pastry patches patching patent patents patient patiente patins
patreon patrie patrol patrols patted pattes patties patting patton paumee pavees pavement pavements paving pawing
payante payants payement payers paysage paysages peaches peaked peaking peanut pearson peasant pecher peches pecked
pecking pedant peeing peeped peeping peered peering peeters peignait peignant peignent peignes peignez peinte peintes
peints peking pelote peloter pelotons penchants pencils pendait pendante pendants pendent pendra pendre pendue pendus
peniche peniches penises pennant penner pennes penning pensai pensais pensant penseriez pensions pensons peopled
peoples pepites percant percentages perche perchee perches percue percues percus perdais perdant perdent perdes
perdiez perdit perdons perdrait perdre perdure perenne perinee perira perked perles permanence permanente permanents
permet permise permises permissions permits pernod peronne perron perroquets persan persans persona personals personas
persos persson persuaded persuader pertes pesait pesant pesent pestes petent peters petite petits petting peuple
pewter phantoms pharmacien pharmacies phases phenom phonies phonograph photocopied photocopier photocopies photographe
photographed photographers photographes photographic photographiee photographier photography photon photons phrased
physiques picker picket pickets pickin pickings pickled pickups pictured pieced pieges pierces pierson pietons pilate
pilates piloted pilotis pilots pincee pinces pinched pinches pinching pining pinned pinning pinter pintes pioche
pioches pipelines piping piquet piquets pisces pissed pissent pisser pisses pissing pister pistes pistons pitched
pitcher pitchers pitting pivote pivoter placenta placid plages plagne plague plagues plaies plaine plains plainte
plaintes plaisantais plaisantant plaisirs planait planant planche planchers planches planent planer planes planet
planete planetes planets planifier planking planner plannings planques plantain plantar planted planters planteur
planting plants plantu plaque plaquee plaquer plaster plastics plastiques plated plateformes platforms platine plating
platres platte platter played player playing pleased pleaser pleases pleasing pleasured pleasures pleated pleines
pleins pleurait pleuve pleuvent plient plisse plomber plugging plugins plumbers plumer plumes plunge plunged plunger
plunges plunging plusieur pluton plying poches pockets poetes poigne poignees poignet poings pointed pointees pointers
pointes pointeurs pointu pointue pointus pointy poison poisons poisse poissons poking policed policies polies polishes
polite politiques polity polled polling polygone polygons pommes pomper ponies pontes pontons pooped pooping
populaires porche porches poring portage portaient portais portait portal portante portants ported portee portees
portents portera porterai porteraient porterais porterait porteras porterez porteront porters portes porteur porteurs
portez portier portiez porting portions portly portons posaient posais posait posant posees posent posera poserai
poserais poserait poseront posies posited positifs positives positron posner posons posses possibles possibly postage
posters postier postings postulat postulate postulates postulats postulez posture potable potables potent potions
potted potter potting pouches poumons poupees pourait pourras pourrez pourri pourrie pourries pourris pourrit
poursuive poursuivie poursuivra pourvoir poussins pouting pouviez pouvions pouvoirs powdered powders practiced
practices practise praise praises pratiquee pratiquer pratiques pratiquez prayed prayers praying prealables precedant
precedence precedentes precedents preche preches precious precipice precis precision precite precitee precitees
precites predis predisait predisent prefect preferably prefereriez prefet prefete prefets pregnant prelate premices
premiered premieres premiers premise premisse premisses prenais prenante prendrai prendras prendrez preniez prenions
prennes prepara preparee preparer prepares preparez preparing prepas prepose preposes preppy preseance presences
presentations presenters preset presets pressante pressants pressenti presta pretait pretant pretee pretees pretence
pretendais pretendant pretender pretendez pretensions pretent pretentious preter pretera preteur pretez pretre pretres
prevent prevente prevented preventing prevention preventions prevents previennent previent prevision previsions
prevois prevost prevot pricey pricked pricking pricks prided prides prient priere prieres priest primaires primate
primed primee primer primers priming primus princes principals principle principles printer printing prints priors
prirent prisee prisees prismes prisms prisons privant privat privates priver prives privez privilege privileges prized
prizes probed probes probing procedent procedes procedures proceed proces processes procession prochain prochaines
prochains producer producers products produira produis produise produite produites produits profere proferees proferer
profess professing professionals professionel professionnels professions professor professors profiled profiler
profita profite profites profits programed programmee programmees programmer programmeur progres progresse prohibee
proies projection projete projetes promets promettant promettez promettons promeut promit promos promoted promoter
promoteur promoting prompte promus pronait pronant pronom pronoms pronos proper properly proponent proportions
proposal proposals propped propping proprete proprietaires proprietes proprietors propriety prosser protect protected
protecting protections protects protestants protesters protestors protons prouder proven provence provident providers
provins provisions prowess prusse prying psaumes pseudonym pseudonymes pseudonyms puante puantes publications publicis
publics publiques publisher publishers publix puisqu puisses puller pulley pullin pulsed pulsing punches punique
punting puppets purchase purchaser purchases purdue purent pusher pushers puttin qualify qualite quarter quarters
quartet quartz quatres quatriemes quebecois quebecoises queens quelles quelqu quelqun quetes quetta queued quieter
quille quilting quince quinta quinte quitterent quitters quotas rabbis rachete rachetees racheter rachetes raconta
racontant racontee raconter racontes racontez raided raiding railed railing rained raiser raises raisin raising
raisins raisonnables ralent ramassis ramblings rameses rancor random ranged ranger rangers rangez ranging rapelle
rapides rapido rapids rapped rappela rappelais rappelant rappelee rappeler rappeles rappelez rappeller rappelles
rappels rapper rapporta rapporte rapports rasant rasees rasent rashes rassembla rassemblait rassemblant rassemble
rassemblee rassemblees rassemblent rassembler rassemblera rassembles rassemblez rassemblons raster ration ratios
ratner rattachees rattacher rattaches ratted ratting rattler rayons reacher reacted reacteur reacting readers readings
readying realisateurs realisation realise realiste realites realizations realize realty reamed reaper reaping reappear
rearing reasonably reassemble rebelle rebond rebondi rebondir rebonds rebord rebords rebours recadrer recale recant
receiver receivers recele recelent recense recenses recentre receptions recette recettes recevant recevrai recevrait
recevras recevrez recevrons recherchee rechercher recherches recherchez rechute rechutes recieve recieved recife
recifs recipe recipes recipients reciproques recital recitals recoil recoin recoins recoive recollections recoller
recollets recommencer reconcilie reconcilies reconnaissais reconnaissances reconnaissant reconnaissante reconnaitra
reconnaitrez reconnut recorder recoucher recoudre recours recover recovers recree recruiters recruteurs rectal recules
reculs recuse recused recuser recycler redacteurs redder redding reddit redigea redigee rediger rediges redirai redire
redites redondant redonner redoute redresse redresser reduira reduis reduise reecrire reeked reeking reelected
reelection reelles reelue reeves refais refait refection refereed referenced referencees referencer referents
refermant referme refermee referment refermer refill refills refine reflechi reflechir reflechis reflex reflexe
reflexes reflexions refonte refuge refugee refugees refuges refuserent refute refuted refuter refutes refuting regain
regained regaining regains regaler regalez regarda regardai regardais regardant regarded regardee regardera regardes
regardez regards regent regente regents regies regime regiment regimes regionale register registers registrars
registrations registries reglemente reglementes regnaient regnait regnant regnent regner regnera regnes regulars
regulee reguler reguliere reguliers reheat rehire reigned reigning reigns reilly reissue rejections rejeton rejets
rejette rejettent rejettes rejoiced rejoicing rejoignant rejoignit rejoindra rejoints relachee relacher relaches
relachez relaie relaient relancee relancer relances relate relates relationships relaxed relayed relays relent relents
releva relevait relevee relevees relever relevez relevons reliably reliance relied reliee relient relier relies
relieve relieves religions relique reliques relire relive relocate relooking relying remainder remarkable remarquee
remarquer remarques remarquez rement remercier remerciez remettais remettant remette remettra remettrais remettrait
remettras remettrez reminded reminders remises remiss remittances remixed remnant remois remonta remontant remontee
remonter remontes remontez remord remords remorque remotest remover remplacement remplies remporta remportait
remportant remporte remportee remportees remportent remporter remportera remportes renait renale rename renard
rencontreras rencontrerent render rendes rendiez rendra rendrez rendue reneged renounce renove renoves rentals renter
rentes rentrait rentre renverrai renverse renvoi renvoies renvoyer renvoyez repaid repaire repairs repand repandant
repande repandent repandre repands repandu reparations reparle reparler reparlera reparlerons repars repart repartait
repartant reparte repartent repartez reparti repartis repartit repartons repaying repays repeal repealed repealing
repeater repense repent repented repenting repetais repetant repetent repetera repeterai repetez repetitions
repetitives repetons replacements replacer replant replayed replaying replete replie repliee repliees replier repliqua
repliquer replis repondes repondiez repondit repondrai repondrais repondrait repondrons reporters repose reposes
repost reposted reposting represent representait representatives represented representee representent representer
representes representez represents reprimes reprise reprit reproductions repute reputed reputee reputees reputes
requin requins requirements requise requises rescues researchers researches resect resent resents resets resetting
residants resided residences residency residente residentiel residents residu residue residues residus resigne
resignee resigner resignes resine resines resins resista resiste resister resistes resistez resnais resold resolut
resolute resolutions resonne resort resorted resorting resorts resoudra resource resous respondent responder
responsabilite ressasser ressent ressors ressorti ressorts ressource ressourcer restantes restants restated restau
rested resteras resterent reston restos resulta resultait resultant resulte resumed resumee resumees resumer resurface
retable retablir retablit retailer retailers retain retained retainers retaining retains retake retaper retarde
retarder retards retching retente retenu retenue retenues retenus reticences retiennent retiens retient retina retine
retinue retired retook retort retorted retourna retournant retournee retourner retournes retournez retours retraced
retract retracte retracter retrain retraitee retraites retraits retreats retrieve retriever retrouveras retrouverent
returner returns reussiras reussirent reussite reussites reuter revais reveil reveils revels revenaient revenais
revenait revenant revend revends revendu revendue revendues revendus revenez revenge reveniez revenir revenons revent
revente revere revered reverence reverent reverie reverra reverrai reverrais reverrait reverras reverrez reverrons
revers reversed reversee reverser reverses revert reverts revetent revetu revetue revetus reveuse reviens review
reviled revint revisee revisees reviser revive revived revives reviving revoie revois revoit revoke revolt revolu
revolue revolus revolution revolve revolved revolves revolving revoquer revues reward rewarding rewire rewrites
rewrote ridiculed ridicules rigging rincer ringed rinsing ripped ripping rivage rivales rivals riviera rivieres
roaches roared roaring robbery robotics rogner rogues romain romains ronces rongee ronger roofie roofing rookie roomed
rooming rooted rooting roseau roseaux roster rotted rotting rouges roulait roulante roulants roulent rouler roules
roused rousing rousted router routers routier routiers routine rubber rubbers ruelle ruined ruining rulings rumbling
rumeurs runnin rusher rushes russes russie rusted rusting saccage saccagee saccager sagging saignait saignant saignent
saigner saignes saignez sailed sailing saints salarial salons salter salutes salves samarie sampled sampler samurai
sanary sanction sanctionner sanding sangle sashes sauber saucer sauces saules saumons saunter saurai sauraient saurais
saurez sauriez saurions saurons sauteur sauvais sauvait sauvant sauvee sauvees sauvent sauver sauvera sauverai
sauverais sauverait sauveras sauverez sauverons sauveront sauves sauvez sauvons savant savary saving savions savior
savoie savoirs savour sawing saxons sayings scalaire scaled scaling scammed scammer scande scanned scanner scared
scares scaring scheduler schedules scolaire scolarise scoped scoping scores scories scouted scouting scramble
scrambler scrambles scratches scratchy scream screenings scripps scuffle sealer sealing searchers seared searing
seasons seated seating seaton seattle secher seches secondaires seconded seconder secretarial secrete secretes
secteurs securise securites seeded seeding seeker seeking seeped seeping sejours selectionner selectionnez selves
semblable semblants semestre seniors sensing sensor sensors sentenced senteur separa separant separee separer separes
separez seperate serail seraing serais serbes series serrait serree serrer serres serrez servaient servait servers
serveurs servez serviced services servie servier servies servile servings servira servis servit setting settings
settlements settler settlers sevices sevres sewing sexing shaded shades shading shadowy shafted shafts shagged shakes
shaking shales shallows shamed shames shaming shaped shapes shaping shards sharks sharps shatter shaved shaves shaving
shavings sheared shearing shears shelled shelling shells shifter shifty shined shingle shinning shipper shirts
shitting shiver shooter shootings shopper shopping shores shoring shortcuts shorted shorten shorting shorts shoulda
shouts shoved shoving shower showings shrill shuffle shunned shunning shunted shutter shuttered shutters shuttling
shying sicker sidekicks siding sienna siennes sifted sifting sighed sighing sigles signage signaled signalent signalez
signaling signals signatures signee signees signera signers signet signez signifiant signings signor signora silenced
silencer silhouettes silver simeone similaire simile simmer simmering simplest simplet simplex simply simulateurs
simule simultane simultanee simultanees singed singer singes singing singled singles singlet singling singly sinned
sinner sinning sipped sipping siting sitter sitters sittin sittings sixiemes skated skates skating sketch skiing
skimming skipper skulls slammed slammer slapped slapping slasher slated slates slaver slayed slaying sleepy sliced
slices slicing slicker slider sliders slimmer slimming slinging slinking slipper slippers slitting slivers sloped
sloping sloshing slotted slowed slowing sludge slumped smalling smalls smarter smarts smashed smashes smashing smelled
smelling smells smidge smiley smileys smirking smooch smooching smoother smudge smuggle smuggler smuggles snagged
snaked snaking snapped snapper snapping snared snares sneaker sneaking sneaks sneered sneering sniping snipped snitch
snitched snitches snitching snored snores snoring snorted snorting snorts snowed snowing snubbed snuggled soames
soared soaring sobbed sochaux sociable sociales socialo societies society socked soignait soignee soignent soigner
soignes soignez soiled soiling soirees solaire solaires solano soldes soleils solides solvent solver solvers somber
sombrer sombres someones somethin somethings sommer sommers sommet sommets sonner soothed soothing sopping sorely
sortais sortant sortes sortez sorties sortiez sortir sortis sortit soubise soucient soucis soudaine soudan souder
soudes soufflet soufflets souffraient souffrais souffrait souffrant souffre souffrent souffres souffrez souffrons
souhait souhaiteriez souhaiterions souhaits souler soumets soumettant soumises soupes soupir soupire sourced sources
soured sourient souriez sourires sourit soutenait soutenir soutenue soutenus soutes soutiendra soutiendrai soutiennent
soutiens soutient souvenais souvenant souvenirs souvenu sowing spaced spammer spanned spanning spared spares sparing
spayed speared spears speciale speciales specialisations specialiser specialist specialiste specialistes specialists
specialite specialites specializations specially specials specifie specifies specimens specks speedy spelling spending
spends spilled spilling spills spitting splashed splashes splashing spokes spooked spooking spooks spooning spoons
spores sported sporting sporty spotter spotting spouses spouts sprang springing springs sprint sprouting sprung
spurred spurting spurts sputtering sputters spying squire squires squirt squirted squirting squirts stables stades
stadiums staged stages staging staked stakes staking stalked stalking stalks stalles stammers stamped stance stances
standards staple stapled starch starched starches stares staring starks starling starred starring starter startin
startled startling starved starves starving stashed stashes stashing staten statin statins stations statue statues
statut statuts staves stayin steaks steamer steamy steels steeped steles stepped stepping stickers stickler sticks
stiles stilled stills stilts stimuler stinging stings stinker stinking stinks stinky stitch stitched stitches
stitching stockade stocker stocky stoked stokes stoking stomped stomping stoned stones stoning stooge stooges stools
stooped stooping stoppe stoppee stopper stoppez stored storey storeys storied storing storks storms stormy stoves
stowed straights strait stranding strang strangle strangler strates strayed straying streak streamed streams streep
streetlight strengths stress stressed stresser stretcher stretchers stretchy stride stries strife striker strikes
stringer stringy stripe strive stroke stroll strolled strolling strolls strong stronger strung stubbed stubble studded
students studien studios stuffing stumps stunts styled styles styling subjects submission subprime subprimes subset
substitutions substituts subways succede succursales sueurs suffice suffisait suffisant suffix suggestions suivais
suivante suivantes suivants suives suivez suivie suivies suiviez suivit suivons suivra suivraient suivrait summed
summers summit summits sunsets superficie superficies supermarkets superposer superposes supervisee superviser
supervises supervisory supplant supple suppleant suppleer supplice supplices suppliers supporte supportee supporter
supportes supportez supports supposer supposez supreme suprise surcharger surfaced surfaces surgir suriname
surprenante surprenants surrounding surveillances surveillante surveillee surveiller surveilles surveillez survie
survis survit suspectee suspecter suspendu suspendue suspendus suspens suspicions sutter swallow swamped swamps
swanning swatch swatches swayed swaying swearing swears sweating sweats sweeps swelled swelling swells swerved
swerving swifts swimmer swimmers swimming swinging swiped swiping switcher symboliques synched synchroniser
synchronize synthase syntheses synthetics synthetiques systemes systems tabled tables tablets tablettes tachee taches
tachez tacked tacking tailed tailing tailler takings talents talker talkies talkin tallis talonneur talons taming
tampons tangent tanked tanker tanking tanned tantrums tapered tapering tapers taping tapped tapper tardera tardez
tardifs tardis tariff tariffs tartes tasked tasking tastes taudis taxant taxees taxing teacher teachers teachings
teamed teaming teased teasing technica teenage teenaged teenagers telechargee telechargements telecharger telecharges
telechargez telegrams telephoned telephoner telephones telephonez telephony teller tellin temoin temper temperatures
tempere tempered tempering tempers tempest tempetes templates temporaires tempts tenais tenant tendait tendit tendons
tendre tenions tenner tenors tentaient tentais tentait tentant tentatives tented tentee tentees tentent tenter tentera
tenterai tenterait tenterons tenteront tentes tentez tentiez tentons tenture tenured termina terminale terminate
terminates terminee terminer termines terminez terminus termite termites terrains terran terrine testais testait
testant tested testee testees testent tester testes testez testing testons tetons texier textbooks thanking thanos
theaters theatres therapists theses thicket things thingy thinning thirsty thongs thorough thoughts thousand thrace
thread threads threes thrive throat throats throbs throes throughput thrown thunderstorms thursdays ticked ticker
tiennes tierces tigers tigres tiling tiller timber timbers timbree timbres timeliness timides tinted tirage tithes
titled titree titrer tolling tombant tombee tombees tombera tombes tombeur tombez tomorrows tongues tonnes tooting
topped torche torched torcher torches torching torchons tordant tordre torque tortue tortues totality toting touchante
touchants toucheras touchy tougher toujour tounes tourbe toured touring tourment tournament tournante tournants
tourneur tourney tournier tournis tournoi tournois tournon tournure tournus tourte tourtes tousse touted tracage
tracas tracee tracees tracer tracers tracey trachee tracker tracter tracts traded trader traders trades trafics
trafiquants tragic tragique tragiques trailer traine trained trainees trainer trainera trainers traines trainez
trainings trains traire traitee traitera traites traiteur traitez traitor traitre trajan trajets trames transat
transcriptions transcrit transform transforma transformant transformed transformee transformer transformes transformez
transforms transite transitoire transitoires transits transmet transmette transmettra transmise transmit transmits
transporte transporter transportes traquait traque traquent traquer traques travee travees traveler traveller travers
traversed traversier trawling treading treats treble tremblante tremblay trempe trempee tremper trempes trials
tricheur tricked tricking tricks trimble trimester tripped trique troisiemes trojans trombe trompais tromper trompes
trompez troque troubled troublee troubler trouee trouees trouer trough troupe troupes trouser trousses trouveras
trouverent trouveriez trucking trucks truite truquer tuesdays tuning tunnelling turing turner turque turques tutorials
tutoriels twinks twitchy unawares uncomfortably undated uniques universitaires unknowns unload unloaded unloading
unloads unread unsaid unseal untamed urgences urgency usable usurier usurped utilisateurs utilised utilite utilites
utilize utilizes vacance vacancies vacants vacate vacations vaguest vaillant vaille valant valdes valdez valiant
validite valise valises values vander vanier vanilla vanille vanites vannes vanves variant varices varied variee
variees varier varnish vastes vaudra vaudrait veille veilles veillez venant vendaient vendais vendait vendant vendee
vendit vendons vendors vendrai vendrais vendrait vendredis vendront vendue vendues venere venions venous vented venter
ventes venting ventre verbes verdant verdes verger verges verily veritables verites verity verrai verraient verrais
verrait verres verrez verriez verrons verrous versants versed verset versets versus vertement vertes vested veuilles
vibrante vibreur victimes victims vidant videes vident vieilles vieillesse vielle vielles viendrais viendras viewed
viewers villager villages villas villers vinrent violations violees violes virage virages virtue virtues visaient
visais visait visant visees visent visibly vision visions visiteur visitor visitors visons visuels vitree vitrees
vitres vivaient vivais vivante vivants vivement viviez vivions vivrai vivraient vivrais vivrait vivres vivrez vocable
vocales vocals vocation voiced voicemails voilees voilent voiles volage volaient volais volait volant volante volent
volets volons volontes votaient votait votant votees votent votons voucher vouchers voudrai voudras voudrez vouees
vouent vouliez voulions voyageais voyageur voyante voyants voyous vraies wading wafting waggle waging wailed wailing
waisted waiter waitin waived waiver waiving waking walken walker walkin walled waller walling wandered wandering
wanders waning wanking warehouses waring warmed warming warned warner warning warring washed washer washes washing
wasted wasting watcher watches waterpark waxing weakly weaned weaning wearing weathers weaver weavers weaving websites
weddings wednesdays weeding weeknd welcomed welcomes welding wellcome welling werther westerns wether wheelchairs
wheres wherever whimper whimpering whimpers whined whisker whiskers whisperer whiter whites whitey whither whiting
whitten widows wigged wigging wiggle wiggles wiggling wiggly wikimedia wilding wildling winder winger wining winner
winters wishers witten wobbly woking wonder worded workin workings workplaces workshops workstations worried worser
wouldn wouldst writer writers writhing writings yelping
    """.split()
)
