"""Ordinary words one letter away from a lexicon word, which must not be taken for a slip of the keyboard."""

from typing import Final

# English and French words in everyday use, found by comparing frequency lists of both languages with the lexicon.
LOOKALIKES: Final = frozenset(
    """
abandonment abnormal abound absences absentee absenter abusent academia academic academies acceder accented accents
acception acceptor accorda accordant accorded accordee accordera accordes accordez accords accountants accrediter
accros acheta achetee acheter achetes achetez acheve aching acquire acquires acteur actions activiste activistes
activities actualite actuelles actuels adaptations addiction additions administer administrations administree
administrer administres admission adressa adressee adressees adresser adressez advanced advertise advertiser
advertises adviser advises advisor advisors aeroports affaire affairs affile affilie affiliee affirm affirmed affirms
afternoons afterward ageing agenais agencies agente agitee agites agreee agreees agreements agreer agreges agrement
agresse agresses aground aidant aiderait aiding ailleur aimait aimerai aimeras ainees airports aisees ajouta ajouter
ajoutez ajouts aliens aligne alignee aligner alignes allain allais allaite allant allege allegee alleger alleges
allegre alleles allergie allers alleys alliees allient allies allions allocs alloys allude alludes allure allures
allusions alluvions altars alterer alternances alternated alternates alternatives alterne alternee alumina amazone
amazons amedee amende amendee amender amendes ameres amines amounts anciennes ancient ancients ancone animations
animators annales annexes annonca annoncer annoncez announce announcer announces annuaires annual annuel annuels
annulaire annular annulment anonymes anormale antecedent anticiper antidote anxiete apartments apelle apercue apercus
apercut apparaissant apparaitra apparat apparel apparement appart appartements appartenait appartiens apparts apparut
appeal appealed appealing appeals appearances appela appele appelee appeles appelez appeller appelles append apples
applies appliquee appliquer appliques appliquez applis appointments apport apports appreciated appreciates apprenais
apprends apprenticed apprentices apprise apprit approfondi approfondie approfondis approfondit approuver approvals
approve approves appuie appuis appuya appuyee appuyer appuyes appuyez arches architectures ardent arenes aretes argens
argente argents arises arrangeait arranged arrangee arranger arranges arrets arrieres arrival arrivals arrivants
arriveras arriverent arrondissements artere arteres arteta articles articule artistes artistic artists ascent assent
asserts assess assigne assignee assigner assignes assise assises assisi assistanat assistante assistants assisted
assists associer assoie assurances assuring astres atlantico atlantiques atlantis attache attachee attachees attacher
attachez attack attacked attacking atteindra atteindre atteinte atteintes attempts attendais attendant attende
attendee attendiez attendions attendit attendrai attendrait attendues attendus attentions attenue attribua attribuee
attribuer attribues attribut attribute atypique auberges audition aumont aupres aurais aurons auteure auteurs
authenticite authentiques authorise authorize authorizes authors autistes autorisa autorisations autoriser autorisez
autorite autorites autoroutes autours avalent avanca avancee avancees avancer avancez avatars avenant averaged
averages averee averes aveugler aveugles avides avocate avoirs baccalaureate bachelot backend backer baddies bagues
bailey baille baisant baisee baisent baiser baises baisez baited baiting baking balais balanced balances balancez
balancier balayant balding balled ballet ballets balling banals banane bananes bancale banded banding banged banging
bangles banked banlieues banner banning banquet banquets barbes bargains barges barked barking barley barnes barons
barque barques barras barred barree barrel barrels barren barrer barret barrez barrow barrows basale basant basees
basent basking basque basques basset batisse batisses batons batter bawling beacons beaded beater beaton becane become
bedded bedding bedside begging beginnings beings believed believer believes belive belongings bender beneficiaries
benning bering berner besoins bested bibliotheques billes billet billets billings binaire binding bisons bitchin
bitter bizarro blacker blackouts blacks blaguer blagues blanche blanches blancs blaring blended blending blends blinde
blinded blinding blinds blocker blogue blondel blondes blondie blonds bloquees bloquer bloques bloquez bluray blurted
boarder boarders boiled boiling boisee boisees boises boissons boitiers bolder bonded bonding booger booker boomed
booted bordee bordees bordel bordels borden bordes borges borrower borrowings bosser bother bothers botter bottes
bottoms bouchees boucher bouches bouchet bouclee boucler boucles boudent bouder bouees bougie bougies bougon bougre
bouillant bouille boules boulons bouncer bouncers bouncy bounded bounding bourde bourgeons bourges bourke bourne
bourre bourses boutiques boutons bowser boyfriends braille braises braking branched branchies branco breads breaker
breakin breeding breeds bribes bricoler brider brides bridged bridger bridges bridget bridging bridle briggs briller
britons broder broker bronche broncher bronches brosser brosses brothel brothels brough brouillon browse browsers
bruges bruiser bruises brulees bruler brules brulez brunch bucking budgets buildings buissons bulles bummed bumper
bureaus burger burned burners burnes burnet burrow burrowing burrows busses buster bustes butter buvaient buvais
buvait buvant buvons buzzword cabling cabrera cachan cached cachettes caching cachot cadran cadrans cahier cahiers
caisses calendars caller callin calmed calming camara cambon campos canado cancer cancers candida candidater cannes
cannet cannon canter caption captured capturee capturer captures caractere carbone careers caries carles carmes carnot
carpes carree carrees carrer carrera carrere carres carrez carrier carrieres carriers carson carted cartel cartels
carter carton carver cashed casher cashier cashiers cashing casing casper cassait cassant cassel cassent casseur
cassez cassie cassis cassos caster casters castes casting catcher catches cations causee causees causer causes causse
causses cautions caveau cedres celles cellulaires cendre censee censees censes centers centred centree centrer centres
centro cercles cerner certainty certes certifications cession cesson cetait cetera chabot chained chaines chains
chaire chaise chalets chancel chances changeante changeras changers changi channing chansons chantaient chantais
chantait chantant chante chanted chantee chantees chantent chanter chantera chantes chanteur chantez chanting chantons
chaques charbon charbons chargement chargements chargers chargeur charia charing charle charles charmant charme
charmed charmee charmer charmes charming charred charte charted charter chartes charting chased chases chasing chassee
chassees chasser chasses chaude cheated cheater checker cheeky cheers chenal chercha cherchais cherchant cherchee
cherchera cherches chercheur cherchez chevauchant chevaux cheveu chiche chicks chient chiffree chiffrees chiffrer
chirurgien chirurgies choisirais choisy cholet chopped choque choques choses chroma chucked chucking chucks ciment
cinemas cinquiemes cintre circled circles circule circuler citrons civiques claires clairs claque classed classee
classees classer classes claudel claudie clause claviers cleaned cleaning cleanly cleans clearer cleary cleats cliches
clichy cliente clientes clignotants clocher cloches cloning clopes closer closest closet closets closings clothe
cloues cloves coacher coachs coarse coasting coated coating cobain cocher cochet cochons coders coding coequipier
coequipiere coffees coffey coffre cogner coherence cohort cohortes cohorts coiffee coincidences coking colder coleres
coline collab collage collages collante collants collapse collar collars collecter collectes collections colleen
collet collie collier collins colons colore colors combien combing comete cometes comfortably comings comite comites
commanda commanded commandees commander commandes commandez commando commands commenced commencerent commend
commentant commente commentee commentees commentent commenter commentes comments commercant commercer commere commet
commets commie commies commis commissions commons communications commuted commuter commuters commutes compagne
compagnes comparables compare comparee comparer compares comparez compensations compete competed competence
competencies competentes competes competitifs competitions competitives compiled compiles complain complains
complainte completee completees completer complets complex complexe complexes compliant complices complot compote
compromise compromises compta comptables comptees compter comptez comptoirs compute computed computing comtes
concealer concentrations conceptions concernait concerne concernent concernes concert concerts concluait concluent
concordat concordia concours concue concues concurrencer concurrente concurrentes concus conduira conduise conduite
confection confiante confient confiture conflit conflits confonds confondu conform conformed conforment conformer
conforming conforms confortable conforte confound confus confuse confuses conges congrats congress connaissais
connaissant connaisse connaisses connaissiez connaissions connaitra connecteur connector connectors conned conner
connes connie connut conques conseils conserved considere considers consigned consignees consigner consistant
consolidate consolide consolider consolides constante constat constatee constater constates constatez constats
constitue constituees constituer constitues constitute construct construis construite construits consultent contacte
contactee contactes contactez container contant contend contends contenta contentait contentant contented contentee
contentement contentent contenter contentera contenterai contentez contenu contenue contenues contenus conter contest
contestants contested contests conteur conteurs context contexte contextes contexts contient contingent contingents
continu continual continuel continuerent continuous continus contra contracte contractee contracter contractes
contractual contrarie contrast contrasted contrasts contredis contree contrefacons contrer contres contribua
contribuer contribute contributes contributors contributory controlant controlees controles controleur controlez
controller convection convene conveniences convent convenue convenus conversations conviens cookie coolant cooler
cooper coordinate coordinated coordonnee coordonnes copilote copines coping copious copped copper copping coptes
cornea corned cornee cornes cornet coroner corporates correcte corrects correspondante correspondants corresponde
correspondents correspondra corriere corses cortes costes cotees cotier cotons cottages couche couchee couches coudees
coudes couille couilles coulait coulant couldn coulee coulees coulent couler coules counties county couperet coupled
couplee coupler couples couplet coupole coupon coupures couraient courais courait courantes courants courbe courber
courbes courent courez courge courges courir courons courre courriers courrir coursier coursiers courte courtes
courtier courtiers courue coussin coussins coutait coutant coutent couter coutera couterait couture couvent couver
couvert couvertes couverts couvrant couvrira coveted crachant crache crachent cracher cracker cranked craque crasher
crates crayons creait creamed crease creases create creates creations credite credits creeks cremated cremation
crested creusee creusees creuser creuset crient crises crisse cristal croche croira croirez croise croisee croiser
croisez croitre crosse crosses cruises crumble crumbles crumpled crushed crushes crushing crypte crystals cuisse
culled culling cumulus curiosites currents curses cursory cuttings damage damages damping dangle daring darling darned
databases dating daughters davies deadlines dealer dealing debate debates debile debiles debite debiter deboule
deboute deboutes debrancher debuted debuts decadent decades decalages decals decayed decaying decays decede deceit
decele deceler decennies decent dechire decide decked decking declin decocher decode decoit deconnectes decors decoule
decoupee decouper decoupes decourage decreased decreases decree decrees decret decrie decriee decris decrite decrits
decroit dedain dedale dediee dediees dedier dedies deduis deepen deezer defaillance defaillances defait default
defauts defect defected defection defections defector defects defectueuses defende defender defendez defendu defendus
defere defied defient defier defies defiled define defines defoule defunt defying degres dejected dejections delice
delices delier delirant delire delirer delires delivree delivrer delivres delorme delors demanderent demandeur demange
demarrer demenagements dementi dementia dementie dementis demers demies deminage demise demissions denain denier
deniers denise denning denree denrees denses dented denues depanner depanneurs departements departments departs depend
depended depending depends depister depite deplacements deplete depleted depleting deploie deplore deploy deployee
deployer deployes deploys deport deposants deposed depute deputee deputes derail derisoires deriver deriving dernieres
derniers derobes deroge deroger deroula deroulee derouler deroules deroute derrieres descende descendra descendue
desesperer designa designate designates designee designer designes designs desirs desist desktops desormais despatch
despatched despise despote destroyer detache detachee detacher detaches detaillant detaillants detain detecteur
detective detectors deteint detend detends detente detenteurs detention deterred detest detiens detour detourne
detours detruira detruise detruite deuxiemes devaient devais devait devants development devenir deverse deviants
deviens devils devine deviner devinez devins devint devious devised devons devrai devraient devrais devrait devrez
devriez devrions devrons diable diables diction dicton dieter differencie differencies differend differends difficiles
difficult diffus diffused diffuseur diffusion digitale diminue diminuee diminuera diminues dinant diners dingle dinner
diplomat diplomats diraient dirais directe directeurs directors directrices directs directv dirent dirigea dirigee
diriger diriges dirigez dirons disagreeing disais discontinue discontinuer discoverer discus discution disions
dismount dismounted disorders disparais disparaissant disparaitra disparate disparates disparities disparity disparut
dispatcher displaced displacing dispos disposal disposals disposed disputaient disputait disputant disputee disputees
disputent disputer disputera disques dissent dissertations dissout dissoutes distanced distancer distances distant
distante distract districts diversions divest divested diving divise divises divorced divorcee divorcer divorces
divulge dizaines doable docked docking doctoral doctorale doctorant doctorats doctors documentee documenter documentes
dodger dodgers dogged dogging doigte dollar domiciles domicilie domine domines donjons donned donneras donnerent
donneur donnie dorees doubled doublee doubler doubles doublet doublons doubly downer downes downton drafted drafting
drafts drawings drifter dripping drivel drives drivin droppings ducale duckling dument dumpling dunked dunking
duplicated duplicite dupuis durait durand durante durations durent duress earbuds earning earrings easter ebauche
ebauches ecartele eccles echangee echanger echanges echelles echoes eclairages ecolos ecoule ecoules ecouter ecouteurs
ecrira ecritures ecrivain ecrivais ecrivant ecrive ecrivit ecroue ecroulee ecrouler editee editees editer edites
editions editors effarant effare effondrer effondres egarement ejection electricity electron electroniques electrons
elevaient elevait elevant elevee elevees elevent elever elevera eleverait eleves elites eluded embuches emergence
emissions empire empires emplacements emploie employez emprunt emprunteur emprunts enabler enablers encode
encyclopaedia encyclopedias encyclopedies endings endommager endorme endors endosse endpoints enfance enfoncee
enfoncer enforce enforces enfuis engaged enmity ennuie ennuies enonce enonces enquirer enquiries enquiry enrage
enragee enrager enrages enregistrer enregistreurs enregistrez enrole enrolement enroler enroles enrollments enroule
enseignante enseignants ensembles ensuit entame entamee entend entende entends entendue entendus enterprise
enterprises enters entete entice entirety entites entitle entorse entorses entrees entrepris entrera entres entretient
entrez enverrais enverrait envient envier envies envois envole envolee envolees envolent envoler envoles envoya envoys
eperons epiceries epique epoques epousa epousee epouser epouses epreuves eprouve equides equine equipee equipees
equipent equiper equipments equite erable erables erection erections erigee erigees eriger eriges escroc espaces
espece especes esperanto espions espouse esquire etable etables etablirent etages etalement etales eteindra eteints
etendre etendu etonnait etonnante etonnants etonnent etrangeres etrangers etrangete etrangle etrangler etreint
etreinte evader everyones evictions evidenced evidences evident evidente evoque exagerons excepte excerpt exchanged
exchanger exchangers excise excited exciting excused excusee excuser excusez executed executees executes executeur
executions executor exempte exemptes exhibit exigeante exigeants exigence exiled exilee exiler exiles existante
existants existences expedite expend expended experienced experte expertises experts expiation expier expirer exploite
exploites explose explosent exploser explosions exponent export exported exporting exports exposants expres
exterieures exterieurs extortion exudes fabled fabriquer facher faches faciale facials faciles facilite facing faction
facultes faibles failings faille faillit faillites faires fairing faisan faisans faisions faiths fallin fallon fallow
falter familia familial familiales familiere familiers families familles faring farmer farther fasses fasted fasten
fastes fathers fatter fauchee faudrais faults faussee fausser fautes fauteuils faveur faveurs favori favoris favorite
favorites feather feature featured feeling felling fellow fellows females feminin feminines feminins feminite fending
fendre feraient ferais feries feriez ferions fermente fermete fermier ferons ferree ferrees ferrer fervent fesait
fester festivals fetait feuding feuillet feuillete feuillus fiable ficher fichus fictions fiends fieres figues figuier
figurants figured filait filant filent filieres filing filled filler fillers filling filmees filmes filons filtree
filtrer finance financee financees finances financier financieres financiers finder finders findings finesse
fingerprints finirais finiras finirent finisher finishers finnish firent firing firmer fishes fisting fitted fittest
fitting fixant fixees fixent fixera flailing flavored flavoring flavors flavour flavoured flavours fleure fleuves
flexibles flicked flickr flogged flooring flores flotte flottes flutes foiled folder follower followup foncee
fonctionnant fonctionnel fonctionnelles fonctionnera fonctions fondant fondations fondees fonder fondes fondue
footprints forages foraging forbes forced forcer forces forcing foreheads forgee forger forgets formaient formait
formalites formant formations formed formee formees formel forment formera formeront formes formez forming formons
formulaires formulee formules fortes foster foudre fougue fouille fouilles foundation founder fourchettes fourmi
fourmis fournee fournier fournisseurs fourths foutage foutre foutues foutus fractions fracture fracturee fractures
frameworks france frances frappa frappee frapper frappes frappez frauder fraudes frauds frauduleuses freeing freelance
freezer freezers frequence frequent frequented frequentee frequenter frequentes frequents friand friands friches
friction fridays frieze fright frites frying fuites fumait fument functions funded funding furent fusent fusions
fuyant galant galons gander garante garanti garantie garanties garantir garantit garber garces garcons garden gardens
gardien gardiens gardner garges garment garner garter gasses genait genant gendre genent genera generale generali
generals generate generates generators generer generes generics genese genesee genetic genetique genetiques geneve
gentlemen geographe geographic gerante gerants gerbes germes gerone gervais gettin girder girlfriends glaces glande
glandes glissante glosses goggles gorille goverment governments gradation grader grades graduel grande grandfathers
grandir grandis grandit grandmas grandmothers grands grants grasses grates gratin gratos gratuits gratuity grilled
grillee griller grilles grillet grills grocer grocers grossesses grouped groupee grouper groupes groupie groups grouse
guaranteed guarantees guerilla guerrillas gutting habile habiles habitante habitants habitat habitats habits habitual
habitue habituee habituees habituer habitues hachee haches halles halted haltes halting handbooks handel hander
handicaps handler handlers hanged hangin hangings harbor harbours hardest harding harvester hasards havens hazard
hazing heading headphone healing healthy heaped heaping hearings hearth heating heaving heberger hebergeurs heller
helpers herite heritee heritees heriter herites herring hesitante hesitations hester hetres heurts hickey highways
hiking histoires historiques hither hochet hoisted hoisting holden holdings holger holler holliday hollows holmes
hologrammes holograms homies homing honing honoraire hooded hooker hopper horloger horloges hospitalised hospitalite
hospitals hostels hostie hostiles households humaine humains hundreds husbands hyping identifiers identites identities
ignare ignares ignorais ignorant ignoree ignorees ignorer imaged imagee immeubles immobile impairments imparti
impassible impeccables impeccably implementer import importait importante importants imported importee importent
importer importers importes imports imposer impossibly improviste incendiee incendiees incendier incidents incitation
incitations incite incited incitent incites inciting incombe incomes incorporate incorporates incorpore incorporees
incorporer incorpores indemnise indemnises indemnity indented independante independants independents indicate
indicates indicateur indicators indicted indies indisponibles individuals individuel induces induire industriel
industries infact infernal informatiques informe informee informel informer informes informez ingenieuse ingenieux
inhabituelle inhabituels inique initiale initiates inquirer inquiries inquiry inscris inscrive insistance instables
installerent installers installment instalment instants instill instilled instilling institue instituee instituted
institutes institutions instituto instituts instruction intacte intacts integer integrate integrates integree integrer
integres intellectuals intellectuel intellectuelles intelligences intelligente intente intentee interact intercites
interdire interdis interdise interessa interesser interessez interet interfaces interieur interieure interieures
interieurs intermediaires internat interned interner internes internets interns internships interpret interpreted
interpretee interpretees interprets interrompt interrompu interrompue interrompus interruptions intersections interval
interviens interviewers introduite inutiles invalider invalides invariable invent inventa inventer inventez invents
inverse inversees inverser inverses inverted invested invisibles invita invitees inviter invitez invraisemblables
issuer issuers itinerante jagger jameis javais jetais jetant jetter jiggle jingle jingles joignant joiner jointed
joists jongleur journals journees journey jumper jumpin jungle jungles juniors justicier keepin keyboards kilometers
kilometre kindle lacing laisserent lancer lancers lancet lancez landes landlords langages langer languages langues
largage largue larissa lassant lassee lassent lasser lasses lasted lasting latent latter launcher launches lavait
lavant lavent lawler lawyers laying leaded leading leaner leanings leaped leaping learner learning learns leased
leases leasing leaved leavers leavin lecons lecteurs lectured lecturer lectures ledges legged legging legions lemons
lendemains lenteur lesions lester levain levante levels levers levied levier levies levures liasse liasses libraire
librairies libres licencie licencies licensed licensee licensees licked licking lievres lifter lightning likeness
liking limitations linger linings linking lisais lisser listees listen listens lister listings litres litter littering
litters littre lively livers livret livrets livreur loaned loaning loaves localisations localised localites locality
localization locals locked locket locking locution lodged lodging logements logistic longed longing longues longuet
lookin loomed looming looped looping loosing looted looting losers losing losses louches lovers loving lowery loyale
loyaux loyers luisant lumieres luminosity lunette lutter macher machin machina machined machins machoires madison
magasine magasins maigre mailer maimed mainte maintenait maintenue maintenus maintien maintiens maints maisons
maitresse maitrisee maitriser maitrises maitrisez makings malades maladies maladif maladive malveillance manche
manches mandant mandataires mandate mandates mandel manege maneges manger manges mangue mangues manipulant manipuler
mannequins manquante manquants manson mantel mantes mantra manuals manuela manuels maquiller marathons marcha
marchaient marchais marchant marched marchent marcher marchera marcherait marches marchez marching marchons mariages
marked marker markets markey marking marqua marquait marquant marquee marquees marquent marquer marquera marques
marquet marquez marred marriages marries marthe masculin masculines masculins mashed massage massages massaging massed
masser masses massifs massing masson massue mastery matchs material materiels maternel mather mating matted mattei
mattel matteo matters mauled mauvaises mayenne meager measure measures meddle medecine medecins medial medias mediate
medica medicare medina medine meetups mefait mefiez melant melees melent melons melton membres memoir memoires memoirs
memoriser memorize menacante menacants menagement menager menagers menages mendes mendez mentait mentant mentent
menteur menteuse mentez mentor mercer mercredis merder merged mergers merges merton messaged messager messageries
messagers messed messes messing mestre mesuree mesurees mesurer mesurez methodes mettes mettiez mettle mettrai
mettraient mettrais mettras mettrez mettrons meutre miennes miette miettes migrate milieux millers millier millstone
minerai minerais minima minimes minimums minions minutie misled missel missus mister misused misusing moaning mobiles
mobilise mobilites mobilize modeled modeler modeles modeliser modelisme models modene modere modeste modesto modesty
modifiers module moindres moisie moities molest molitor moments mondays monique moniteurs monitors monstre monstres
montages montagu montague montaient montaigne montais montait montana montante montants montee montees montent monter
montera montero montes montez montons monture montures mornin mornings morphee morphine mortagne mortels mosque
mosquee mosquees mosques mosses mostra moteur mothers motility motivations mouette mouettes moulins mourning mouths
mouvemente mowing moyennes muddle muerte multiples multiplex multiplie multiply municipalites municipality murmur
murmurs musette muster mutter mutuel nacional naissances naissante nasale natalie nation nationales nationals natura
naturals nature natured natures navale nazionale nearby neatly necessaires nerveuses nether networks neveux noises
nomades nomads nombreuse nominale nomine nominees nomines norman notaires notarie notebooks nothin nothings notices
noting notional notions notoire notres notting novice noyade numerus objectifs objets obligataire obligatoires obligea
obligee obligees obliger obligez obtemperer obtenue obtenus occasions occupants occuperent occupied occupies occupy
oeuvres offerings offertes offerts officer officers officials officie officiels officier offrant offrirai offrit
offsets offside ondine ongles onions onside opener openings operait operate operation opined opposa opposee opposees
opposera opposites ordinaires oreiller oreillers oreillettes organise organisee organism organismes organisms
organiste orientations origin originale originales originel origines origins orville osaient oseille oserai oseraient
oserais oserait oseront otters oublie oubliee oubliera oublies outages outing outlier outlined outlines outlive
outrage outres outsider ouvrant ouvrier ouvrit overlapped overlays overly oversees oversight pacers pacifica
pacifiques pacing packaged packed packing pactes paging paiens paierai paierais paieras pailles painter paints palaces
palais palier paliers palmes pamiers panier paniers paniquee paniquer paniques panned panning panser panties panting
paques paraded parades parages parais paraitra paralleled paralleles parallels parched parchemins parcourt parcouru
parcourus pardons pareille pareilles parement parente paresse parfaire parier parions parite parker parkes parlante
parlants parleras parlers parleur parley parlor parlors parmis parois paroled parquet parquets parrains parris parser
parsing parson parsons partaient partais partait partake partance parted partent partes partez parthes partial
participante participants participle partied partiels parting partira partit parton partons parues parvenait parvenu
parvenue parvenues parvenus parviens parvint parvis passager passages passaic passants passeras passerent passers
passeur passible passion passionnee passionnel passionner passionnes password pastel pastels pastis patches patching
patent patents patient patreon patrie patrol patrols patted pattes patties patting patton paumee pavees pavement
pavements paving payante payants payement payers payloads paysage peaches peanut pearson pecher peches pecking pedant
peignait peignant peinte peintes peints pelote penchants pencils pendait pendants pendent pendre pendue pendus peniche
pennant pennes penning pensant pensons peoples pepites percant perche perchee perches percue percues percus perdais
perdant perdent perdit perdons perdrait perdre perdure perenne perinee perles permanente permanents permet permise
permises permissions permits pernod peronne perron persan persans persona personas persos pertes pesent petite petits
petting peuple phantoms phases phenom phonograph photocopies photographe photographes photographic photographiee
photographier photography photon photons phrased physiques picker picket pickings pickled pickups pictured pieced
pieges pierson pilate pilates piloted piloter pilotes pilots pinces pinched pinches pinching pinter pioche piquet
piquets pisces pissed pissent pisser pisses pissing pister pistes pistons pitcher pitchers pitting placenta placid
plages plague plagues plaies plaine plainte plaintes plaisirs planant planche planchers planches planer planes planet
planete planetes planets planifier planner plantain plantar planted planters planting plants plaster plastics
plastiques plated plateformes plating platres platte platter played player playing pleased pleaser pleases pleasures
pleines pleins pleuve pleuvent plient plisse plugins plumes plunged plusieur pluton plying poches poetes poings
pointed pointers pointes pointeurs pointu pointue pointus pointy poisse poissons poking policies polies polishes
polite politiques polity polygone polygons pontes pontons populaires porche porches portage portaient portais portait
portal portant portante ported portee portees portera porterai porteraient porterait porteront porters portes porteur
portez portier porting portions portons posaient posais posait posant posees posent posera poserait poseront posited
positifs positives positron posner posons posses possibles possibly postage posters postier postings postulat
postulate postulats postuler posture potable potent potions potted potter potting poumons pourras pourrez pourri
pourrie pourries pourris pourrit poursuive poursuivie poursuivra pourvoir poussins pouting pouviez pouvions pouvoirs
practiced practices practise praises pratiquee pratiquer pratiques pratiquez praying prealables precedant precedence
precedentes precedents preche preches precious precis precision precite precitee precites predisent preferably prefet
prefete prefets pregnant prelate premices premiered premieres premiers premise premisse premisses prenais prenante
prendrai prendras prendrez preniez prenions prennes prepara preparee preparer prepares preparez preparing prepas
prepose preposes preppy preseance presences presentations presenters preset presets pressante pressenti pretait
pretant pretee pretees pretence pretendant pretender pretendez pretensions pretent pretentious preter pretera pretez
pretres prevent prevented preventing prevention prevents previennent previent prevision previsions prevois prevost
prevot pricey pricks prides prient primate primed primee primer primers priming primus princes printer prints prisee
prisees prisms privat privates prives privilege privileges prized prizes probed probes probing procedent procedures
proces processes procession prochain prochaines prochains producer producers products produira produis produise
produite produits profere proferees proferer profess professionals professionnels professions profiled profiler
profita profite profites profits programmee programmees programmer programmeur progres progresse prohibee proies
projete projetes promets promettant promeut promit promos promoter promoters promoteur prompte promus pronait pronant
pronom pronoms proper properly proponent proposals proprete proprietaires proprietes proprietors propriety protect
protects protons prouder proven provence provident providers provins provisions prowess prusse prying psaumes
pseudonym pseudonymes puante publications publicis publics publiques publisher publishers publix puisses punches
punique punting purchase purchaser purchases purdue purent pusher puttin qualify qualite quarter quarters quatres
quatriemes quebecois quebecoises quelles quelqu quelqun quetes quetta quieter quille quilting quinte quitterent quotas
quotidiens rabbis rachete rachetees racheter rachetes raided railed rained raiser raises raisin raisins raisonnables
ramassis ramblings random ranger rapelle rapides rapido rapids rapped rappela rappelee rappeler rappeles rappelez
rappeller rappelles rappels rapper rapporta rapporte rapports rasant rasees rassembla rassemblait rassemblant
rassemble rassemblee rassemblees rassemblent rassembler rassembles rassemblez raster ration ratios rattachees
rattacher rattaches rayons reaches reacted readers readings realisateurs realisation realty reaper reaping rearing
reasonably rebelle rebond rebondi rebondir rebonds rebord rebords recadrer recale receiver receivers recele recelent
recense recenses receptions recette recettes recevant recevrai recevrait recevras recevrez recherchee rechercher
recherches recherchez rechute recieve recieved recife recipe recipes recipients reciproques recital recitals recits
recoil recoin recoins recoive reconcilie reconcilies reconnaissances reconnaissant reconnaissante reconnaitra reconnut
recorder recoucher recours recover recovers recree recruiters recruteurs rectal recules recuse redding reddit redigea
redigee rediger rediges redire redondant redoute reduira reduis reduise reelected reelection reelles reelue reeves
refais refection referenced referents referme refermee refermer reflex reflexe reflexes reflexions refonte refuge
refugee refugees refuges refuserent refute refuted refuter refutes refuting regain regained regaining regains regaler
regalez regarda regardais regardant regarded regardee regardera regardes regardez regards regent regente regents
regies register registers registrars registrations registries reglemente reglementes regnait regnant regnent regner
regnes regulars regulee reguler reheat reigned reigning reigns reilly reissue rejections rejeton rejets rejette
rejettent rejoiced rejoicing rejoignant rejoignit rejoindra rejoints relaie relaient relation relationships relays
relents releva relevait relevee relevees relever relevez relied relies relieve relieves religions relique reliques
relire relive relocate relooking relying remainder rement remette remettra remettrait reminded reminders remises
remiss remittances remixed remnant remois remonta remontee remonter remontes remontez remord remords remover
remplacement remplies remporta remportait remportant remporte remportee remportees remportent remporter remportera
remportes renard rencontreras rencontrerent render rendra rendrez rendue renove renoves rentals renter rentes rentrait
rentre renverse repaid repaire repairs repand repandent repandre repandu reparations reparle reparler reparlera repars
repart repartait reparte repartent repartez reparti repartis repartit repaying repeal repealed repealing repeater
repense repent repented repetant repetent repetera repetez repetitions repetitives repetons replacements replacer
replayed replaying replete replie repliee replier repliquer replis repondit repondrai repondrais repondrait repondrons
reporters repose repost reposted reposting reprimes reprise reproductions repute reputee reputees reputes requin
requins requise requises rescues researchers researches resent resents resets residants resided residences residency
residente residentiel residents residu residue residues residus resigne resigner resine resines resins resiste
resister resnais resold resolute resort resorted resorting resorts resoudra resource respondent responder ressent
ressource ressourcer restantes restants restated restau rested resteras resterent reston restos resulta resultant
resulte resumed resumee resumer retable retablir retablit retailer retain retained retainers retaining retains retarde
retarder retards retenu retenue retenues retenus reticences retient retina retine retired retort retorted retours
retract retracte retracter retraite retraits retrouveras retrouverent returns reussirent reussite reussites revais
reveil reveils revels revenaient revenais revenait revenant revend revendu revendue revendus revenez revenge revenons
revent revente revere revered reverence reverie revers reversed reverser reverses revetent revetu revetue revetus
reveuse reviled revisee revisees reviser revive revived revives reviving revois revoit revolt revolu revolue revolus
revolve revolved revolves revolving revues reward rewarding ridiculed ridicules rincer ringed ripped ripping riviera
rivieres roaring robbery robotics rogner rogues romain romains ronces rongee ronger rookie rooted rooting roseau
roseaux roster rotted rotting rouges roulait roulante roulants roulent roules roused rousing router routers routine
rubber rubbers ruelle ruining rumbling runnin rusher rushes russie rusted rusting saccage saccagee saccager saigner
sailed sailing salarial salons salter salutes salves samarie sampled sampler sanction sanctionner sanding sangle
sauber saucer sauces saules saumons saurai sauraient saurais saurez sauriez saurons sauteur sauvant sauvee sauvees
sauvent sauver sauvera sauverait sauves sauvez sauvons savant savary saving savions savior savoie savoirs savour
sawing saxons sayings scaled scaling scammer scanned scared scares scaring scheduler schedules scolaire scolarise
scoping scores scratches screenings scripps scuffle sealing searchers seared searing seasons seated seating seaton
seattle secondaires seconded seconder secrete secretes secteurs securise securites seeded seeding seeker seeking
seeping selectionner selectionnez selves semblants seniors sensing sensor sentenced senteur separated separates
seperate serail seraing serais serbes series serrait serrer serres servait servers serveurs servez serviced services
servie servier servies servile servings servira servis servit setting settlements settler settlers sevres sewing
shaded shades shading shadowy shafts shakes shaking shallows shamed shaming shaped shapes shaping shards sharks sharps
shaved shaves shaving shavings shearing shears shelling shifter shifty shined shingle shipper shirts shitting shopper
shopping shores shorted shorting shorts shoulda shoved shoving shower showings shrill shuffle shutter shuttered
shutters sienna siennes sifting sighed sighing sigles signage signaled signalez signaling signals signatures signee
signees signera signet signez signings signor silenced silencer simeone similaire simile simmer simmering simplest
simplet simplex simply simulateurs simule simultane simultanee simultanees singer singes singing singled singles
singlet singly sinned sinner sinning sipped sipping siting sitter sitters sittin skated skates skating skiing skipper
skulls slapped slapping slasher slated slates slaying sleepy sliced slicing sliding slimmer slipper sloped sloping
slotted slowed slowing slumped smalling smalls smarts smashed smashes smashing smelling smiley smileys smudge snapped
snapping snares sneaking sneaks sniping snitch snorted snorting snowed snowing soames soared soaring sochaux sociable
sociales societies society soigner soignes soiled solaire solaires solano soldes soleils solvent solver solvers
someones somethin somethings sommer sommet sommets sorely sortes sortez sorties sortir sortis sortit soubise soucient
soucis soudaine soudan soudes soufflet souffraient souffrait souffrant souffre souffrent souffres souffrez souffrons
souhait souhaits soumets soumettant soumises soupire sourced sources soured sourient sourires sourit soutenait
soutenir soutiennent soutiens soutient souvenais souvenant souvenirs souvenu sowing spammer spanning spared spares
sparing spears speciale specialisations specialiser specialist specialiste specialistes specialists specialite
specialites specials specifie specifies specimens specks spelling spending spills spitting splashed splashes splashing
spokes spooked spooks spoons spores sported sporting sporty spotter spouses sputtering spying squire squires stables
stades stadiums staged stages staging staked stakes staking stalked stalking stalks stalles stamped stance stances
standards staple starch stares staring starks starling starred starring starter startled startling starved starving
stashed staten stations statue statues statut statuts staves stayin steaks steamer steamy steels steeped steles
stepped stepping stiles stills stimuler stinking stitch stitched stitches stitching stoked stokes stomped stomping
stoned stones stoning stoppe stoppee stopper stored storey storeys stories storing storms stoves stowed straights
strait strangle strates strayed straying streep stress stressed stresser stretcher stretchy stride strife striker
strikes stringer stripe strive stroke stroll strolled strolling strolls stronger stubble studded students studios
stuffing styled styles styling subjects submission subprime subprimes substituted substitutions substituts subways
succede succursales sueurs suffix suivais suivante suivants suivie suivit suivra suivrait summit summits superficie
superficies superposer superposes supervisee superviser supervises supervisory supple suppleant suppleer supplice
suppliers supporte supportee supporter supportes supportez supports supposer supposez supreme surfaced surfaces
suriname surprenante surprenants surrounding surveillante suspectee suspecter suspendu suspendue suspendus suspens
suspicions sutter swallow swamped swatch swatches swayed swaying swearing swears sweeps swelling swerved swerving
swifts swimmer swimmers swiped swiping symboliques synchroniser synchronize synthase syntheses synthetiques systemes
systems tabled tables tablets tablettes taches tacked tailed tailing takings talents talker talkin talons taming
tampons tanked tanking tapered tapering taping tapper tardifs tardis tariff tariffs tartes tasked tasking tastes
taudis taxees taxing teacher teachers teachings teamed teaming teased teasing telechargee telechargements telecharger
telecharges telechargez telegrams telephoned telephoner telephones telephony tellin temoin temper temperatures tempere
tempered tempers tempetes templates temporaires tenais tenant tendait tendit tendons tendre tenors tentaient tentais
tentait tentant tentee tentees tentent tenter tentera tenterai tenterait tenteront tentes tentez tentons tenured
termina terminee terminer termines terminez termite terrains terrine tested testee testees testent tester testes
testez testing tetons textbooks thanks theses things thorough thoughts thousand thrace thread threads thrive throat
throats throughput thursdays tiennes tierces tigres tiling timber timbres timeliness timides tinted tirage tithes
titled titree titrer tolling tombee tombera tombes tombeur tombez topical torche torched torcher torches torchons
tordre torque tortue tortues touchante touchants toucheras touchy tougher toujour tounes tourbe tourment tournament
tournante tournants tourneur tourney tournier tournis tournoi tournois tournon tourte tousse touted tracage tracas
tracee tracees tracer tracey tracker tracts traded trades trafics trafiquants tragic tragique tragiques trailer traine
trained trainees trainer trainings trains traire traitee traitera traites traiteur traitez traitor traitre trajan
trames transat transcrit transite transitoire transitoires transmet transmettra transmise transmit transmits
transporte transportes traque traques travee travees traveler traveller travers traversed traversier trawling treading
treats treble tremblante tremblay trempe trempee trials tricked tricking tricks trimble trique troisiemes trojans
trombe tromper trompes trompez troubled troublee troubler trouee trouer trough troupe troupes trouser trousses
trouveras trouverent trucking trucks truite truquer tuesdays tuning turing turner turque turques tutorials tutoriels
twinks uncomfortably undated unknowns unload unloaded unloading unread unsaid untamed urgences urgency usable usurped
utilisateurs utilised utilite utilize utilizes vacance vacancies vacants vacate vacations valant valdes valdez valiant
validite valise valises values vander vanier vanites vannes vanves variant varices varied variee variees varier
varnish vastes vaudra vaudrait veille veilles veillez venant vendaient vendait vendee vendit vendons vendors vendrait
vendredis vendue venere venions venous ventes ventre verbes verdant verger verges verily veritables verity verrai
verraient verrais verrait verres verrez verrons versants versed verset versets versus vertement vertes veuilles
vibrante vibreur vidant vident vielles viendrais viendras viewed viewers villager villages villas villers vinrent
violees violes virage virages virtue virtues visaient visais visait visant visees visent vishal visibly vision visions
visiteur visitor visitors visons visuals visuel vitree vitrees vitres vivaient vivais vivante vivants vivement vivions
vivrai vivrais vivrait vivres vivrez vocable vocales vocals vocation voiced voilees voiles volage volaient volait
volant volent volets votaient votait votant votees votent votons voucher vouchers voudrai voudras voudrez vouees
vouliez voulions voyageur voyante voyants voyous vraies wading waging wailing waisted waiter waitin waived waiving
waking walker walkin walled waller walling wandered wandering waning warehouses waring warmed warming warned warning
warring washed washes washing wasted wasting waxing weathers weaving websites weddings wednesdays weeding weeknd
welcomed welcomes welding wellcome welling werther westerns wether wheelchairs wheres wherever whimper whiskers
whisperer whiter whites whitey whiting widows wiggle wiggles wiggling wikimedia winder winger winner winters witten
wobbly woking worded workin workings workplaces workstations worried wouldn writer writers writhing writings
""".split()
)
