"""Ordinary words one letter away from a lexicon word, which must not be taken for a slip of the keyboard."""

from typing import Final

# English and French words in everyday use, found by comparing frequency lists of both languages with the lexicon.
LOOKALIKES: Final = frozenset(
    """
abandonment abnormal abound absences absentee absenter abusent academia academic academies acceded acceder accent
accented accents accepterent acception acceptor accorda accordant accorded accordee accordera accordes accordez
accords accountants accrediter accrocs accros acheta achetee acheter achetes achetez acheve aching acquire acquires
acteur actions activiste activistes activities actualite actuelles adaptations addiction additions administer
administrations administree administrer administres admission adressa adressee adressees adresser adressez advanced
advantages advertise advertiser advertises adviser advises advisor advisors aeroports affaire affairs affile affilie
affiliee affirm affirmed affirms affolee afternoons afterward ageing agenais agencies agente agitee agites agreee
agreees agreements agreer agreges agrement agresse agresses aground aidants aiding ailerons ailleur aimaient aimais
aimait aimant aimees aiment aimera aimerai aimeras aimerez aimeront aimiez aimions aimons ainees airports aisees
ajouta ajouter ajoutez ajouts aliens aligne alignee aligner alignes alimentaires allain allais allaite allant allege
allegee alleger alleges allegre allegues alleles allergie allers alleys alliees allient allies allions allocs alloys
allude alludes allure allures allusions alluvions altars alterer alternances alternated alternates alternatives
alterne alternee alternes alumina amazone amazons amedee amende amendee amender amendes amenerent ameres amines
amounts anciennes ancient ancients ancone animations animators annales annexes annonca annoncer annoncez announce
announcer announces annuaires annual annuel annuels annulaire annular annulment anonymes anormale antecedent anticiper
antidote antienne anxiete apartments apelle apercue apercus apercut apparaissant apparaitra apparat apparel apparement
appart appartements appartenait appartiens apparts apparut appeal appealed appealing appeals appearances appeasing
appela appele appelee appeles appelez appeller appelles appellez append apples applies appliquee appliquer appliques
appliquez applis appointments apport apports appreciated appreciates apprenais apprends apprenticed apprentices
apprise apprit approfondi approfondie approfondis approfondit approuver approuvez approvals approve approves appuie
appuis appuya appuyee appuyer appuyes appuyez arches architectes architects architectures ardant ardent arenes aretes
argens argente argento argents arises arrangeait arrangee arranger arranges arreterent arrets arrieres arrival
arrivals arrivants arriveras arriverent arrondissements artere arteres arteta articles articule artistes artistic
artists assent asserts assess assigne assignee assigner assignes assise assises assisi assistanat assistante
assistants assisted assists associer assoie assuring astres atlantico atlantiques atlantis attacha attache attachee
attachees attacher attachez attack attacked attacking atteindra atteindre atteinte atteintes attempts attendais
attendant attende attendee attendiez attendions attendit attendrai attendrait attendrons attendues attendus attentions
attenue attribua attribuee attribuer attribues attribut attribute atypique auberges audition aumont aupres aurais
aurons auteure auteurs authenticite authentiques authorise authorize authorizes authors autistes autorisa
autorisations autoriser autorisez autorite autorites autoroutes autours avalent avanca avancee avancees avancer
avancez avantage avantager avatars avenant averaged averages averee averes aveugler aveugles avides avoirs
baccalaureate bachelot backdrops backend backer baddies bagues bailey baille baisant baisee baisent baiser baises
baisez baited baiting baking baladait balais balanced balancee balances balancez balancier balayant balding balled
ballet ballets balling banals banane bananes bancale banded banding banged banging bangle bangles banked banlieues
banner banning banquet banquets barbes bargains barges barked barking barley barnes barons barque barques barras
barred barree barrel barrels barren barrer barret barrez barrow barrows basale basant basees basent bashes basking
basque basques basset batchelor batisse batissent batisses batons batter bawling beaded beater becane become bedded
bedding bedside begging begining beginnings beings believed believer believes belive belongings bender beneficiaries
benefit benning bering berner besoins bested bibliotheques billes billet billets billings binaire binding bisons
bitchin bitter bizarro blacker blacking blackouts blacks blaguer blagues blanch blanche blanches blancs blanked
blaring blended blending blends blinde blinded blinding blinds blizzards blocker blogue blondel blondes blondie blonds
bloquees bloquer bloques bloquez bluray blurted boarder boarders boiled boiling boisee boisees boises boissons
boitiers bolder bonded bonding booger booker boomed booted bordee bordees bordel bordels borden bordes borges borner
borrower borrowings bosser bossez bother bothers botter bottes bottoms bouchees boucher bouches bouchet bouchez
bouclee boucler boucles boudent bouder bouees bougie bougies bougon bougre bouillant bouille bouillons boules boulez
boulle boulons bouncer bouncers bouncy bounded bounding bourde bourge bourgeons bourges bourke bourne bourre bourses
bouter boutiques boutons bowser boyfriends braille braises braking branched branchies branco bravant breads breaker
breakin breeding breeds bribes bricoler brider brides bridged bridger bridges bridget bridging bridle briggs briller
britons broder broker bronche broncher bronches brosser brosses brothel brothels brough brouillon broutilles browse
browsed browsers bruges bruiser bruises brulees bruler brules brulez brunch bucked bucking budgets buildings buissons
bulking buller bulles bummed bumper bureaus burger burned burners burnes burnet burney burrow burrowing burrows busses
buster bustes butted butter buvaient buvais buvait buvant buvons buzzword cabling cabrera cachan cached cachettes
caching cachot cachots cadran cadrans cahier cahiers caisses calendars calender caller callin calmed calmera calming
camara cambon campos cancer cancers candida candidater cannes cannet cannon canter caption captured capturee capturer
captures caractere carbone careers caries carles carling carmes carnot carpes carree carrees carrer carrera carrere
carres carrez carrier carrieres carriers carson carted cartel cartels carter carters carton carver cashed casher
cashier cashiers cashing casing casper cassait cassant cassel cassent cassera casseur cassez cassie cassis cassos
caster casters castes catcher catches cations causee causees causer causes causse causses cautions caveau cedres
celled cellulaires celtes cendre censee censees censes centers centred centree centrer centres centro cercles cerner
certainty certes certifications cesserent cession cesson cetait cetera chabot chafing chained chaines chains chaire
chaise chaises chalets chancel chances changeante changeants changeras changers changi channing chansons chanta
chantaient chantais chantait chantant chante chanted chantee chantees chantent chanter chantera chanterai chantes
chanteur chantez chanting chantons chaques charbon charbons chargement chargements chargers chargeur charia charing
charle charles charmant charme charmed charmee charmer charmes charming charred charte charted charter chartes
charting chaser chasers chasse chassee chassees chasser chasses chaude cheated cheater checker checkin checklists
cheeky cheers chelles cheminements chenal chercha cherchais cherchant cherchee cherchera cherches chercheur cherchez
chevauchant chevaux cheveu chiche chicks chient chiffree chiffrees chiffrer chirurgien chirurgies choisirais
choisirent choisy cholet choosy chopped choque choques choses chroma chucked chucking chucks ciment cinemas cinquiemes
cintre circled circles circule circuler citrons civiques claires clairs claque clasped classed classee classees
classer classes claudel claudie clause claviers cleaned cleaning cleanly cleans clearer cleary cleats cleaved cliches
clichy cliente clientes clignotants clocher cloches clocking clocks cloner cloning clopes closer closest closet
closets closings clothe clouee cloues cloves coachs coarse cobain cocher cochet cochons codees coders coding
coequipier coequipiere coffees coffey coffre cogner coherence cohort cohortes cohorts coiffee coincidences coking
colder coleres coline collab collage collages collante collants collapse collar collars collec collectee collecter
collectes collections colleen collet collette collie collier collins colons colore colors combien combing comete
cometes comfortably comines comings comite comites commanda commanded commandees commander commandes commandez
commando commands commenced commencerent commend commentait commentant commente commentee commentees commentent
commenter commentes commentez comments commercant commercer commercy commere commeres commet commets commie commies
comming commis commissions commons communications commutateurs commuted commuter commuters commutes compagne compagnes
comparables compare comparee comparer compares comparez compensations compet compete competed competence competencies
competentes competes competitifs competitions competitives compiled compiles complain complains complainte completee
completees completer complets complex complexe complexes compliant complices complot complote compote compromise
compromises compta comptables comptee comptees compter comptez comptoirs compute computed computes computing comtes
concealer concentrations conceptions concernait concerne concernent concernes concert concerts concluait concluent
concordat concordia concours concue concues concurrencer concurrency concurrente concurrentes concus conduct conduira
conduis conduise conduite conduits confection confiante confient confiture conflit conflits confonde confonds confondu
conform conformed conforment conformer conforming conforms confortable conforte confound confus confuse confuses
conges congrats congress connaissais connaissant connaisse connaisses connaissiez connaissions connaitra connaitrez
connecteur connector connectors conned conner connes connie connut conques conquit conseils conserved considera
considere considers consigned consignees consigner consistant consolidate consolide consolidees consolider consolides
constante constat constata constatee constater constates constatez constats constitue constituees constituer
constitues constitute construct construis construite construits consultent container contant contend contends contenta
contentaient contentait contentant contented contentee contentement contentent contenter contentera contenterai
contentez contenu contenue contenues contenus conter contest contestants contested contests conteur conteurs context
contexte contextes contexts contient contingent contingents continu continual continuel continuerent continuous
continus contra contractant contracte contractee contractees contractent contracter contractes contracting
contractions contractual contrarie contraries contrast contrasted contrasts contredisant contredite contree
contrefacons contrer contres contrevient contribua contribuer contribute contributes contributors contributory
controleur controller convection convene conveniences convent convents convenue convenus conversations conviens cookie
coolant cooler cooper coordinate coordinated coordonnee coordonnes copilote copines coping copious copped copper
copping coptes corker cornea corned cornee cornes cornet coroner coroners corporates corporatifs correspondante
correspondants corresponde correspondents correspondra corriere corses cortes cosine cotees cotier cotons cottages
couchait couchant couche couchee couchent coucher couches couchez coudees coudes couille couilles coulait coulant
couldn coulee coulees coulent couler coules counties county couperet coupled couplee couplees coupler couples couplet
coupole coupon coupures couraient courais courait courantes courants courbe courber courbes courent courez courge
courges courir courons courre courriers courrir coursier coursiers courte courtes courtier courtiers courue coussin
coussins coutaient coutait coutant coutent couter coutera couterait couture couvent couver couvert couvertes couverts
couvrant couvrira coveted cowper crachait crachant crache crachent cracher craches cracker cranked craque crasher
crasses crates crayons creait creamed crease creases create creates creations credite credits creeks cremated
cremation crested creusee creusees creuser creuset crient crises crisse cristal croche croira croirez croise croisee
croiser croisez croitre cropper crosse crosses croyais croyant cruises crumble crumbles crumpled crushed crushes
crushing crypte crystals cuisse culled culling cumulus curiosites currant currents curses cursory cuttings damage
damages damping dangle daring darling darned databases dating daughters davies deadlines dealer dealing debate debates
debile debiles debite debiter deboule deboute deboutes debrancher debuted debuts decadent decades decalages decals
decapant decayed decaying decays decede deceit decele deceler decennies decent dechire decide decked decking declin
decocher decode decoit deconnectes decors decoule decoupee decouper decoupes decourage decreased decreases decree
decrees decret decrie decriee decris decrite decrits decroit dedain dedale dediee dediees dedier dedies deduis deepen
deezer defaillance defaillances defait default defauts defect defected defection defections defector defects
defectueuses defende defender defendez defendu defendus defere defied defient defier defies defiled define defines
defoule defund defunt defying degout dejected dejections delecte delice delices delier delirant delire delirer delires
delivree delivrer delivres delorme delors demanderent demandeur demange demare demarrer demarrez demenagements demene
demente dementi dementia dementie dementis demers demies deminage demise demissions denain denier deniers denise
denning denree denrees denses dented denues depanner depanneurs departements departments departs depend depended
depending depends depister depite deplacements deplete depleted depleting deploie deplore deploy deployee deployer
deployes deploys deport deposants deposed depute deputee deputes derail derisoires deriver derives deriving dernieres
derniers derobes deroge deroger deroula deroulee derouler deroules deroute derrieres descende descendra descendue
desesperer designa designate designates designee designer designes designs desirous desirs desist desktops desormais
despatch despatched despatches despise despote desprez desroches destroyer detachant detachee detachees detaillant
detaillants detain detecteur detective detectors deteint detend detends detente detenteurs detention detentions
deterred deterring detest detested detiens detour detourne detours detruira detruise detruite deuxiemes devaient
devais devait devants development devenir deverse deviants deviens devils devine deviner devinez devins devint devious
devised devons devots devout devrai devraient devrais devrait devrez devriez devrions devrons diable diables diction
dicton dieter differencie differencies differend differends difficiles difficult diffus diffused diffuseur diffusion
digitale diminue diminuee diminuera diminues dinant diners dingle dinner diplomat diplomats diraient dirais directe
directeurs directors directrices directs directv directx dirent dirigea dirigee diriger diriges dirigez dirons
disagreeing disais disante discontinue discontinuer discord discoverer discus discution disions dismount dismounted
disorders disparais disparaissant disparaitra disparate disparates disparities disparity disparut dispatcher
dispatchers displaced displacing dispos disposal disposals disposed disputaient disputait disputant disputee disputees
disputent disputer disputera disputeront disques dissent dissertations dissout dissoutes distanced distancer distances
distant distante distract districts diversions divest divested diving divise divises divorced divorcee divorcer
divorces divulge dizaines doable docked docking doctoral doctorale doctorant doctorante doctorates doctorats doctors
documentee documenter documentes dodger dodgers dogged dogging doigte dollar domiciled domiciles domicilie domine
domines donjons donned donneras donnerent donneur donnie dorees doubled doublee doubler doubles doublet doublons
doublures doubly downer downes downton drafted drafting drafts drawings drifter dripped dripping drivel drivin
drooping dropper droppings droves ducale duckling dument dumpling dunked dunking duplicated duplicite dupuis durait
durand durante durations durent duress earbuds earning earrings easter ebauche ebauches ecartele eccles echangee
echanger echanges echelles echoes eclairages ecolos ecoule ecoules ecouter ecouteurs ecrira ecrirait ecritures
ecrivain ecrivais ecrivant ecrivit ecroue ecroulee ecrouler editee editees editer edites editions editors educations
effarant effare effondra effondrer effondres egales egards egarement egarer ejection electricity electron electronica
electronics electrons elevaient elevait elevant elevee elevees elevent elever elevera eleverait eleves elites eluded
embuches emergence emissions empire empires emplacements emplis emploie employa employez emprunt emprunteur emprunts
enabler enablers encode encyclopaedia encyclopedias encyclopedic encyclopedies endings endommager endpoints enduire
enfance enfoncee enfoncer enforce enforces enfuis engaged enmity ennuie ennuies enonce enonces enquirer enquiries
enquiry enrage enragee enrager enrages enregistrer enregistreurs enregistrez enrole enrolement enroler enroles
enrollments enroule enseignante enseignants ensembles ensuit entame entamee entames entend entende entendre entends
entendues entendus enterprise enterprises enters entete entice entirety entites entitle entrees entrepris entrera
entres entretient entrevu entrez enverrais enverrait envient envier envies envois envoit envole envolee envolees
envolent envoler envoles envoya envoys eperons epiceries epique epoques epousa epousee epouser epouses epreuves
eprouve equides equine equipee equipees equipent equiper equipments equite erable erables erection erections erigee
erigees erigent eriger eriges escroc espaces espece especes esperanto espions espouse esquire estrangement etable
etables etablirent etages etalement etales etampes eteindra eteints etendre etendu etendue etonnait etonnante
etonnants etonnent etrangeres etrangers etrangete etrangle etranglement etrangler etreindre etreint etreinte evader
everyones evictions evidenced evidences evident evidente evoque exagerons excepte excerpt exchanged exchanger
exchanges excise excited exciting excused excusee excuser excusez executa executed executees executes executeur
executions executor exempte exemptes exerts exhibit exigeante exigeants exigence exiled exilee exiler exiles existance
existante existants existences expedite expend expended expending experiment experimented experimenter experiments
expertises expiation expier expirer explainer explosa explose explosee explosent exploser explosions exponent export
exporte exported exportes exporting exports exposants expres exterieures exterieurs extortion exudes fabled fabriquer
facher faches faciale facials faciles facilite facing faction facultes faibles failings faille faillit faillites
faires fairing faisan faisans faisions faiths fallin fallon fallow falter familia familial familiales familiere
familiers families familles faring farmer farther fasses fasted fasten fastes fathers fatter fauchee faudrais faults
faussee fausser fautes fauteuils faveur faveurs favori favoris favorite favorites feather feature featured feeling
felling fellow fellows fending fendre feraient ferais feries feriez ferions fermente fermete fermier ferons ferrant
ferree ferrees ferrer fervent fesait fester festivals fetait feuding feuillet feuillete feuillus fiable ficher fichus
fictions fiends fieres figment figues figuier figurants figured filait filant filent filieres filing filled filler
fillers filling filmees filmes filons filtree filtrer finance financee financees finances financier financieres
financiers finches finder finders findings finesse fingerprints fining finirais finiras finirent finirons finisher
finishers finnish firent firing firmer fishes fisting fitted fittest fitting fixant fixees fixent fixera flailing
flaking flavored flavoring flavors flavour flavoured flavours fleure fleuves flexibles flicked flickr flogged flooring
flores flotte flottes flutes foiled folder follower followup foncee fonctionnant fonctionnel fonctionnelles
fonctionnera fonctions fondant fondations fondees fonder fondes fondle fondue footprints forages foraging forbes
forced forcer forces forcing foreheads forgee forgent forger forgets forking formaient formait formalites formant
formations formed formee formees formel forment formera formeront formes formez forming formons formulaires formulee
formules fortes foster foudre fougue fouille fouilles foundation founder foundered fourchettes fourmi fourmis fournee
fournier fournisseurs fourths foutage foutre foutues foutus fractions fracture fracturee fractures frameworks france
frances frappa frappee frapper frappes frappez frauder fraudes frauds frauduleuses freeing freelance freezer freezers
frenes frequence frequent frequented frequentee frequenter frequentes frequents friand friands friches friction
fridays frieze fright frites frying fuites fumait fument functions funded funding furent fusent fusions fuyant
gabarits galant galons gander garante garanti garantie garanties garantir garantit garber garces garcons garden
gardens gardien gardiens gardner gardon garges garment garner garter gasses genait genant gendre genent genera
generait generale generali generals generate generates generators generer generes generics genese genesee genetic
genetique genetiques geneve gentlemen geographe geographic geographies geraint gerante gerants gerbes germes gerone
gervais gestured gettin girder girlfriends girons glaces glande glandes glissante glosses goggles googly gorille
goverment governments gradation grader grades graduel grande grandfathers grandir grandis grandit grandmas
grandmothers grands grants grasses grates gratin gratos gratuits gratuity graveyards grilled grillee griller grilles
grillet grills grocer grocers grossesses grouped groupee grouper groupes groupie groups grouse guaranteed guarantees
guerilla guerrillas gutting habile habiles habitante habitants habitat habitats habits habitual habitue habituee
habituees habituels habituent habituer habitues hachee haches halles halted haltes halting handbooks handel hander
handicaps handler handlers handley hanged hangin hangings hansard harbor harbours harceleur hardest harding harvester
hasards havard havens hazard hazing heading headphone headquarter healing healthy heaped heaping hearings hearth
heating heaving heberger hebergeurs heller helmed helmer helpers helter herita herite heritee heritees heritent
heriter heritera herites herring hesitante hesitants hesitations hester hetres heurtes heurts hickey highways hiking
histoires historiques hither hochet hodder hoisted hoisting holden holdin holdings holger holier holler holliday
hollows holmes hologrammes holograms homies homing honing honoraire hooded hooker hopper horloger horloges
hospitalised hospitalite hospitals hostels hostie hostiles households humaine humains hundreds hyping identifications
identifiers identites identities ignare ignares ignorais ignorant ignoree ignorees ignorer imaged imagee imbattables
immediat immediates immediats immeubles immobile impairments imparti impassible impeccables impeccably implemente
implementer import importait importante importants imported importee importent importer importers importes imports
imposer impossibly improviste incendiee incendiees incendier incidents incitation incitations incite incited incitent
incites inciting incombe incomes incorporate incorporates incorpore incorporees incorporer incorpores indemnise
indemnises indemnity indented independante independants independents indica indicate indicates indicateur indicators
indict indicted indies indisponibles individuals individuel induce induces induire industriel industries infact
infernal informatiques informe informee informel informer informes informez ingenieuse ingenieux inhabituelle
inhabituels inique initiale initiates inquirer inquiries inquiry inscrira inscris inscrive insistance installerent
installers installment instalment instants instill instilled instilling institue instituee instituted institutes
institutions instituto instituts instruction insurances intacte intacts integer integrate integrates integree integrer
integres intellectuals intellectuel intellectuelles intelligences intelligente intente intentee interact intercites
interdire interdis interdise interessa interesser interessez interet interfaces interieur interieure interieures
interieurs intermediaires internals internat interned internee interner internes internets interns internships
interpret interpreted interpretee interpretees interpretera interprets interrompt interrompu interrompue interrompus
interruptions intersections interval interviens interviewers introduite inutiles invalidee invalider invalides
invariable invent inventa inventer inventez invents inverse inversees inverser inverses inverted invested invisibles
invita invitees inviter invitez invraisemblables issuer issuers itinerante jagger jameis javais jetais jetant jetter
jiggle jingle jingles jogged joignant joignit joiner jointed joists jongleur journals journees journey juggler jumper
jumpin jungle jungles juniors justicier keepin keyboards kilometers kilometre kindle lacing laisserent lancer lancers
lancet lancez landes landlords langages langer languages langues lannes largage largue larissa lassant lassee lassent
lasser lasses lasted lasting latent latter lattre launcher launches lavait lavant lavees lavent lawler lawyers laying
leaded leading leaker leaner leanings leaped leaping learner learning learns leased leases leasing leaved leavers
leavin lecons lecter lecteurs lectured lecturer lectures ledgers ledges legged legging legions lemons lendemains
lenteur lesions lester levain levante levels levers levied levier levies levures liasse liasses libraire librairies
libres licencie licencies licensed licensee licensees licked licking lievres lifter lightning likeness liking
limitations linger linings linker linking lirais lisais lisser listees listen listens lister listings litres litter
littering litters littre lively livers livret livrets livreur loaned loaning loaves localisations localised localites
locality localization localize locals locked locket locking lockyer locution locutions lodged lodger lodging logements
logger logics logistic longed longing longues longuet looker lookin loomed looming looped looping loosing looted
looting loring lorsqu losers losing losses louches lovers loving lowery loyale loyalement loyales loyaux loyers
lugging luisant lumieres luminosity lunette lutter macher machin machina machined machins machoires madison magasine
magasins maigre mailer maimed mainte maintenait maintenue maintenus maintien maintiens maints maisons maitenant
maitresse maitrisee maitriser maitrises maitrisez makings malades maladies maladif maladive malady malgres
malveillance manche manches mandant mandataires mandate mandates mandel manege maneges manger manges mangue mangues
mannequins manquante manquants manson mantel mantes mantra mantua manuals manuela manuels maquiller marathons marcha
marchaient marchais marchant marched marchent marcher marchera marcherait marches marchez marching marchons mariages
marked marker markets markey marking marqua marquait marquant marquee marquees marquent marquer marquera marqueront
marques marquet marquez marred marriages marries marthe mashed mashing massage massages massaging massed masser masses
massie massifs massing masson massue mastery matchs material materiels maternel mather mating matson matted mattei
mattel matteo matters mauled mauvaises mawson mayenne meager measure measures meddle medecine medecins medial medians
medias mediate medica medicare medina medine meetups mefait mefiez melant melees melent melons melton membres memoir
memoires memoirs memoriser memorize menacante menacants menagement menager menagers menages mendes mendez mentait
mentant mentent menteur menteuse mentez mentis mentor mercer mercredis merder merged mergers merges merton messaged
messager messageries messagers messed messes messing mestre mesuree mesurees mesurer mesurez methodes mettes mettiez
mettions mettle mettrai mettraient mettrais mettras mettrez mettrons meutre middlemen miennes miette miettes migrate
milieux millers millier millieu millstone minage minent minerai minerais minima minimes minimums minions minton
minutie misled missel missus mister misused misusing moaning mobiles mobilise mobilites mobilize modale modeled
modeler modeles modeliser modelisme models modene modere modeste modesto modesty modifiers module moindres moisie
moities molest molitor moments monique moniteurs monitors monstre monstres montages montagu montague montaient
montaigne montais montait montana montante montants montee montees montent monter montera montero montes monteurs
montez montons montrerent monture montures mornin mornings morphee morphine morpho mortagne mortels mosque mosquee
mosquees mosques mosses mostra moteur mothers motility motivations mouette mouettes moulins mourning mouths mouvemente
mowing moyennes muddle muerte multiples multiplex multiplie multiply municipalites municipality murmur murmured
murmurs musette muster mutter mutuel nacional nagging naissances naissante nasale natalie nation nationales nationals
natura naturals nature natured natures navale nazionale nearby neatly necessaires nerveuses nether networks neveux
noises nomades nomads nombreuse nomine nominees nomines normales normals norman notaires notarie notebooks nothin
nothings notices noting notional notions notoire notres notting novice noyade numerus objectifs objets obligataire
obligatoires obligea obligee obligees obliger obligez obtemperer obtenue obtenus occasions occupants occuperent
occupied occupier occupies occupy oeuvrent oeuvres offerings offertes offerts officer officers officials officie
officiels officier offrant offrirai offrit offsets offside ondine ongles onions onside opener openings operas
operation opined opposa opposee opposees opposera opposites ordinaires ordonnances oreiller oreillers oreillettes
organise organisee organism organismes organisms organiste orientations origin originale originales originel origines
origins orville osaient oseille oserai oseraient oserais oserait oseront otters oublie oubliee oubliera oublies
outages outing outlier outlined outlines outlive outlooks outrage outres outsider ouvrant ouvrier ouvrit overlapped
overly oversees oversight pacers pacifica pacifiques pacing packaged packed packing pactes paging paiens paierai
paierais paieras pailles painter paints palaces palais palier paliers palmes pamiers panera panier paniers paniquee
paniquer paniques panned panning panser pantera panties panting paques paraded parader parades parages parais paraitra
paralleled paralleles parallels parched parchemins parcourt parcouru parcourus pardons pareille pareilles parement
parements parente paresse parfaire parier parierais pariez paring parions parite parker parkes parlante parlants
parlay parleras parlers parleur parley parlor parlors parmis parois paroled parquet parquets parrains parris parser
parsing parson parsons partageais partaient partais partait partake partance parted partent partes partez parthes
partial participante participants participle partied partiels parting partira partit parton partons parues parvenait
parvenu parvenue parvenues parvenus parviens parvint parvis passager passages passaic passants passeras passerent
passers passeur passible passion passionnee passionnel passionner passionnes password pastel pastels pastis patches
patent patents patient patreon patrie patrol patrols patted pattes patties patting patton paumee pavees pavement
pavements paving payante payants payement payers paysage peaches peanut pearson pecher peches pecking pedant peeters
peignait peignant peignent peignes peinte peintes peints pelote pelotons penchants pencils pendait pendante pendants
pendent pendre pendue pendus peniche peniches pennant penner pennes penning pensai pensais pensant pensions pensons
peoples pepites percant perche perchee perches percue percues percus perdais perdant perdent perdit perdons perdrait
perdre perdure perenne perinee perles permanente permanents permet permise permises permissions permits pernod peronne
perron persan persans persona personals personas persos persson pertes pesait pesent pestes peters petite petits
petting peuple pewter phantoms phases phenom phonograph photocopies photographe photographes photographic
photographiee photographier photography photon photons phrased physiques picker picket pickin pickings pickled pickups
pictured pieced pieges pierces pierson pilate pilates piloted pilotis pilots pinces pinches pinter pioche pioches
piquet piquets pisces pissed pissent pisser pisses pissing pister pistes pistons pitched pitting pivote pivoter
placenta placid plages plagne plague plagues plaies plaine plainte plaintes plaisantant plaisirs planait planant
planche planchers planches planent planer planes planet planete planetes planets planifier planking planner plannings
plantain plantar planted planters planteur planting plants plantu plaster plastics plastiques plated plateformes
platforms plating platres platte platter played player playing pleased pleaser pleases pleasures pleines pleins pleuve
pleuvent plient plisse plugins plumes plunged plusieur pluton plying poches poetes poings pointed pointees pointers
pointes pointeurs pointu pointue pointus pointy poisse poissons poking policed policies polies polishes polite
politiques polity polled polling polygone polygons pontes pontons populaires porche porches portage portaient portais
portait portal portante portants ported portee portees portera porterai porteraient porterais porterait porteront
porters portes porteur portez portier porting portions portons posaient posais posait posant posees posent posera
poserai poserais poserait poseront posited positifs positives positron posner posons posses possibles possibly postage
posters postier postings postulat postulate postulates postulats postulez posture potable potables potent potions
potted potter potting poumons pourait pourras pourrez pourri pourrie pourries pourris pourrit poursuive poursuivie
poursuivra pourvoir poussins pouting pouviez pouvions pouvoirs practiced practices practise praises pratiquee
pratiquer pratiques pratiquez praying prealables precedant precedence precedentes precedents preche preches precious
precis precision precite precitee precitees precites predisait predisent preferably prefet prefete prefets pregnant
prelate premices premiered premieres premiers premise premisse premisses prenais prenante prendrai prendras prendrez
preniez prenions prennes prepara preparee preparer prepares preparez preparing prepas prepose preposes preppy
preseance presences presentations presenters preset presets pressante pressants pressenti presta pretait pretant
pretee pretees pretence pretendant pretender pretendez pretensions pretent pretentious preter pretera pretez pretres
prevent prevente prevented preventing prevention preventions prevents previennent previent prevision previsions
prevois prevost prevot pricey pricked pricks prided prides prient primate primed primee primer primers priming primus
princes principals principle principles printer prints prisee prisees prismes prisms privat privates prives privilege
privileges prized prizes probed probes probing procedent procedures proces processes procession prochain prochaines
prochains producer producers products produira produis produise produite produits profere proferees proferer profess
professionals professionel professionnels professions profiled profiler profita profite profites profits programmee
programmees programmer programmeur progres progresse prohibee proies projection projete projetes promets promettant
promeut promit promos promoted promoter promoteur promoting prompte promus pronait pronant pronom pronoms pronos
proper properly proponent proposal proposals proprete proprietaires proprietes proprietors propriety prosser protect
protections protects protons prouder proven provence provident providers provins provisions prowess prusse prying
psaumes pseudonym pseudonymes pseudonyms puante puantes publications publicis publics publiques publisher publishers
publix puisqu puisses puller pulley pullin pulsed pulsing punches punique punting purchase purchaser purchases purdue
purent pusher pushers puttin qualify qualite quarter quarters quatres quatriemes quebecois quebecoises quelles quelqu
quelqun quetes quetta quieter quille quilting quinta quinte quitterent quotas rabbis rachete rachetees racheter
rachetes raided railed rained raiser raises raisin raisins raisonnables ralent ramassis ramblings rancor random ranger
rapelle rapides rapido rapids rapped rappela rappelee rappeler rappeles rappelez rappeller rappelles rappels rapper
rapporta rapporte rapports rasant rasees rasent rassembla rassemblait rassemblant rassemble rassemblee rassemblees
rassemblent rassembler rassemblera rassembles rassemblez raster ration ratios ratner rattachees rattacher rattaches
rayons reacher reacted reacting readers readings readying realisateurs realisation realizations realty reaper reaping
rearing reasonably reassemble rebelle rebond rebondi rebondir rebonds rebord rebords recadrer recale receiver
receivers recele recelent recense recenses recentre receptions recette recettes recevant recevrai recevrait recevras
recevrez recevrons recherchee rechercher recherches recherchez rechute rechutes recieve recieved recife recifs recipe
recipes recipients reciproques recital recitals recoil recoin recoins recoive recollets reconcilie reconcilies
reconnaissais reconnaissances reconnaissant reconnaissante reconnaitra reconnaitrez reconnut recorder recoucher
recoudre recours recover recovers recree recruiters recruteurs rectal recules reculs recuse recuser redding reddit
redigea redigee rediger rediges redire redites redondant redoute reduira reduis reduise reelected reelection reelles
reelue reeves refais refection refereed referenced referencees referencer referents refermant referme refermee
referment refermer reflex reflexe reflexes reflexions refonte refuge refugee refugees refuges refuserent refute
refuted refuter refutes refuting regain regained regaining regains regaler regalez regarda regardai regardais
regardant regarded regardee regardera regardes regardez regards regent regente regents regies register registers
registrars registrations registries reglemente reglementes regnaient regnait regnant regnent regner regnes regulars
regulee reguler reheat reigned reigning reigns reilly reissue rejections rejeton rejets rejette rejettent rejoiced
rejoicing rejoignant rejoignit rejoindra rejoints relachee relacher relaches relaie relaient relancee relancer
relances relationships relays relent relents releva relevait relevee relevees relever relevez relevons reliance relied
relies relieve relieves religions relique reliques relire relive relocate relooking relying remainder rement remette
remettra remettrait reminded reminders remises remiss remittances remixed remnant remois remonta remontee remonter
remontes remontez remord remords remover remplacement remplies remporta remportait remportant remporte remportee
remportees remportent remporter remportera remportes renard rencontreras rencontrerent render rendes rendra rendrez
rendue renove renoves rentals renter rentes rentrait rentre renverse repaid repaire repairs repand repandant repande
repandent repandre repandu reparations reparle reparler reparlera reparlerons repars repart repartait repartant
reparte repartent repartez reparti repartis repartit repartons repaying repeal repealed repealing repeater repense
repent repented repetant repetent repetera repeterai repetez repetitions repetitives repetons replacements replacer
replayed replaying replete replie repliee repliees replier repliqua repliquer replis repondes repondit repondrai
repondrais repondrait repondrons reporters repose reposes repost reposted reposting reprimes reprise reproductions
repute reputee reputees reputes requin requins requise requises rescues researchers researches resent resents resets
residants resided residences residency residente residentiel residents residu residue residues residus resigne
resignee resigner resignes resine resines resins resista resiste resister resnais resold resolut resolute resort
resorted resorting resorts resoudra resource resous respondent responder ressent ressource ressourcer restantes
restants restated restau rested resteras resterent reston restos resulta resultait resultant resulte resumed resumee
resumees resumer retable retablir retablit retailer retain retained retainers retaining retains retarde retarder
retards retente retenu retenue retenues retenus reticences retient retina retine retired retook retort retorted
retours retract retracte retracter retrain retraitee retraites retraits retrouveras retrouverent returner returns
reussirent reussite reussites reuter revais reveil reveils revels revenaient revenais revenait revenant revend revends
revendu revendue revendues revendus revenez revenge revenons revent revente revere revered reverence reverie revers
reversed reversee reverser reverses revetent revetu revetue revetus reveuse reviled revisee revisees reviser revive
revived revives reviving revois revoit revolt revolu revolue revolus revolve revolved revolves revolving revues reward
rewarding ridiculed ridicules rincer ringed ripped ripping rivage rivales rivals riviera rivieres roaches roared
roaring robbery robotics rogner rogues romain romains ronces rongee ronger rookie rooming rooted rooting roseau
roseaux roster rotted rotting rouges roulait roulante roulants roulent roules roused rousing router routers routine
rubber rubbers ruelle ruining rumbling runnin rusher rushes russie rusted rusting saccage saccagee saccager saigner
saignes sailed sailing salarial salons salter salutes salves samarie sampled sampler sanary sanction sanctionner
sanding sangle sashes sauber saucer sauces saules saumons saurai sauraient saurais saurez sauriez saurions saurons
sauteur sauvait sauvant sauvee sauvees sauvent sauver sauvera sauverait sauves sauvez sauvons savant savary saving
savions savior savoie savoirs savour sawing saxons sayings scalaire scaled scaling scammer scande scanned scared
scares scaring scheduler schedules scolaire scolarise scoping scores scories scratches screenings scripps scuffle
sealer sealing searchers seared searing seasons seated seating seaton seattle secondaires seconded seconder secrete
secretes secteurs securise securites seeded seeding seeker seeking seeped seeping selectionner selectionnez selves
semblants seniors sensing sensor sentenced senteur separa separant separee separer separes separez seperate serail
seraing serais serbes series serrait serrer serres servait servers serveurs servez serviced services servie servier
servies servile servings servira servis servit setting settlements settler settlers sevres sewing shaded shades
shading shadowy shafts shakes shaking shales shallows shamed shames shaming shaped shapes shaping shards sharks sharps
shaved shaves shaving shavings sheared shearing shears shelling shifter shifty shined shingle shipper shirts shitting
shopper shopping shores shorted shorting shorts shoulda shoved shoving shower showings shrill shuffle shutter
shuttered shutters siding sienna siennes sifted sifting sighed sighing sigles signage signaled signalez signaling
signals signatures signee signees signera signers signet signez signings signor silenced silencer simeone similaire
simile simmer simmering simplest simplet simplex simply simulateurs simule simultane simultanee simultanees singed
singer singes singing singled singles singlet singly sinned sinner sinning sipped sipping siting sitter sitters sittin
sittings sixiemes skated skates skating skiing skipper skulls slapped slapping slasher slated slates slayed slaying
sleepy sliced slices slicing slider sliders slimmer slipper sloped sloping slotted slowed slowing slumped smalling
smalls smarts smashed smashes smashing smelling smiley smileys smudge snapped snapping snares sneaking sneaks sneering
sniping snitch snorted snorting snorts snowed snowing soames soared soaring sochaux sociable sociales socialo
societies society soigner soignes soiled solaire solaires solano soldes soleils solides solvent solver solvers
someones somethin somethings sommer sommers sommet sommets sorely sortes sortez sorties sortir sortis sortit soubise
soucient soucis soudaine soudan soudes soufflet soufflets souffraient souffrais souffrait souffrant souffre souffrent
souffres souffrez souffrons souhait souhaiteriez souhaiterions souhaits soumets soumettant soumises soupire sourced
sources soured sourient sourires sourit soutenait soutenir soutes soutiennent soutiens soutient souvenais souvenant
souvenirs souvenu sowing spammer spanning spared spares sparing spayed spears speciale specialisations specialiser
specialist specialiste specialistes specialists specialite specialites specializations specials specifie specifies
specimens specks spelling spending spills spitting splashed splashes splashing spokes spooked spooks spooning spoons
spores sported sporting sporty spotter spouses spouts spurts sputtering spying squire squires stables stades stadiums
staged stages staging staked stakes staking stalked stalking stalks stalles stamped stance stances standards staple
stapled starch starches stares staring starks starling starred starring starter startin startled startling starved
starving stashed staten statin statins stations statue statues statut statuts staves stayin steaks steamer steamy
steels steeped steles stepped stepping stiles stills stimuler stinking stitch stitched stitches stitching stoked
stokes stoking stomped stomping stoned stones stoning stooped stoppe stoppee stopper stoppez stored storey storeys
storied storing storks storms stoves stowed straights strait strang strangle strates strayed straying streep stress
stressed stresser stretcher stretchers stretchy stride stries strife striker strikes stringer stripe strive stroke
stroll strolled strolling strolls stronger stubble studded students studien studios stuffing styled styles styling
subjects submission subprime subprimes substitutions substituts subways succede succursales sueurs suffix suivais
suivante suivants suivie suivit suivra suivraient suivrait summit summits superficie superficies superposer superposes
supervisee superviser supervises supervisory supplant supple suppleant suppleer supplice supplices suppliers supporte
supportee supporter supportes supportez supports supposer supposez supreme suprise surfaced surfaces suriname
surprenante surprenants surrounding surveillances surveillante suspectee suspecter suspendu suspendue suspendus
suspens suspicions sutter swallow swamped swatch swatches swayed swaying swearing swears sweeps swelling swerved
swerving swifts swimmer swimmers swimming swiped swiping switcher symboliques synchroniser synchronize synthase
syntheses synthetics synthetiques systemes systems tabled tables tablets tablettes taches tacked tacking tailed
tailing takings talents talker talkies talkin tallis talonneur talons taming tampons tanked tanking tapered tapering
tapers taping tapper tardifs tardis tariff tariffs tartes tasked tasking tastes taudis taxant taxees taxing teacher
teachers teachings teamed teaming teased teasing technica telechargee telechargements telecharger telecharges
telechargez telegrams telephoned telephoner telephones telephonez telephony tellin temoin temper temperatures tempere
tempered tempering tempers tempetes templates temporaires tenais tenant tendait tendit tendons tendre tenions tenors
tentaient tentais tentait tentant tentee tentees tentent tenter tentera tenterai tenterait tenterons tenteront tentes
tentez tentons tenture tenured termina terminee terminer termines terminez termite terrains terran terrine testant
tested testee testees testent tester testes testez testing tetons texier textbooks thanos theses things thorough
thoughts thousand thrace thread threads thrive throat throats throughput thursdays tiennes tierces tigres tiling
timber timbree timbres timeliness timides tinted tirage tithes titled titree titrer tolling tombee tombera tombes
tombeur tombez tomorrows torche torched torcher torches torchons tordre torque tortue tortues touchante touchants
toucheras touchy tougher toujour tounes tourbe tourment tournament tournante tournants tourneur tourney tournier
tournis tournoi tournois tournon tournus tourte tousse touted tracage tracas tracee tracees tracer tracers tracey
tracker tracter tracts traded trades trafics trafiquants tragic tragique tragiques trailer traine trained trainees
trainer traines trainings trains traire traitee traitera traites traiteur traitez traitor traitre trajan trames
transat transcrit transite transitoire transitoires transits transmet transmette transmettra transmise transmit
transmits transporte transportes traque traques travee travees traveler traveller travers traversed traversier
trawling treading treats treble tremblante tremblay trempe trempee trials tricked tricking tricks trimble trique
troisiemes trojans trombe tromper trompes trompez troque troubled troublee troubler trouee trouees trouer trough
troupe troupes trouser trousses trouveras trouverent trucking trucks truite truquer tuesdays tuning tunnelling turing
turner turque turques tutorials tutoriels twinks twitchy uncomfortably undated unknowns unload unloaded unloading
unread unsaid untamed urgences urgency usable usurier usurped utilisateurs utilised utilite utilites utilize utilizes
vacance vacancies vacants vacate vacations valant valdes valdez valiant validite valise valises values vander vanier
vanites vannes vanves variant varices varied variee variees varier varnish vastes vaudra vaudrait veille veilles
veillez venant vendaient vendait vendee vendit vendons vendors vendrait vendredis vendue venere venions venous venter
ventes ventre verbes verdant verdes verger verges verily veritables verity verrai verraient verrais verrait verres
verrez verriez verrons versants versed verset versets versus vertement vertes veuilles vibrante vibreur vidant videes
vident vielles viendrais viendras viewed viewers villager villages villas villers vinrent violees violes virage
virages virtue virtues visaient visais visait visant visees visent visibly vision visions visiteur visitor visitors
visons vitree vitrees vitres vivaient vivais vivante vivants vivement vivions vivrai vivraient vivrais vivrait vivres
vivrez vocable vocales vocals vocation voiced voicemails voilees voilent voiles volage volaient volait volant volent
volets votaient votait votant votees votent votons voucher vouchers voudrai voudras voudrez vouees vouent vouliez
voulions voyageur voyante voyants voyous vraies wading waging wailing waisted waiter waitin waived waiving waking
walken walker walkin walled waller walling wandered wandering waning wanking warehouses waring warmed warming warned
warning warring washed washes washing wasted wasting waterpark waxing weathers weaving websites weddings wednesdays
weeding weeknd welcomed welcomes welding wellcome welling werther westerns wether wheelchairs wheres wherever whimper
whimpering whined whisker whiskers whisperer whiter whites whitey whither whiting whitten widows wiggle wiggles
wiggling wikimedia wilding winder winger wining winner winters wishers witten wobbly woking worded workin workings
workplaces workstations worried wouldn writer writers writhing writings
""".split()
)
