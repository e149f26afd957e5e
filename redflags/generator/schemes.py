"""The stories of false applicants, made up after what public reports describe; particulars and words are our own.

Sources: the July 2025 Canadian advisory, the FBI's and the US Treasury's guidance, published accounts of firms.
"""

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from candidates.models import (
    Address,
    Check,
    Document,
    HistoryEntry,
    Interview,
    Milestone,
    PayoutAccount,
    Phone,
    Profile,
    Relation,
    Source,
    Stage,
)
from redflags.generator import scenes
from redflags.generator.career import employer
from redflags.generator.course import Plot
from redflags.generator.days import Days, Life
from redflags.generator.names import full_name
from redflags.generator.places import TOWNS, street
from redflags.generator.story import Story
from redflags.generator.words import Texts

Scheme = Callable[[Plot], None]

TEXTS: Texts = {
    "wants_crypto": {
        "en": (
            "About the pay: a transfer takes a week to reach me and costs me a lot. Would USDT be possible?",
            "I would prefer to receive the salary in stablecoin. Many of my clients do it this way.",
            "Can the first month be paid to my wallet? My bank account is being reviewed.",
        ),
        "fr": (
            "Pour la paie, je préférerais recevoir des USDT, les virements sont trop lents pour moi.",
            "Serait-il possible de verser le salaire en cryptomonnaie? Mon compte bancaire est en révision.",
        ),
    },
    "crypto_note": {
        "en": ("Asked again to be paid in USDT, did not want to say why.", "Wants the pay in stablecoin, not by bank."),
        "fr": ("Demande encore une fois d’être payé en USDT.",),
    },
    "other_payee": {
        "en": (
            "Please send the money to my cousin’s account, he manages my finances.",
            "My account is blocked at the moment, you can pay my business partner and he passes it on.",
        ),
        "fr": ("Merci de verser l’argent sur le compte de mon cousin, il s’occupe de mes finances.",),
    },
    "no_video": {
        "en": (
            "I am sorry, my webcam broke yesterday. Can we do voice only?",
            "I would rather not use video, my connection is too weak. A phone call is better.",
            "Camera is not working again, the technician comes next week.",
        ),
        "fr": (
            "Désolé, ma webcam est brisée. Est-ce qu’on peut se parler sans vidéo?",
            "Je préfère garder la caméra fermée, ma connexion est trop faible.",
        ),
    },
    "no_video_note": {
        "en": (
            "Would not switch the camera on. Offered another day and the phone as a camera, declined both.",
            "Audio only, twice promised to repair the camera. Left when we asked to see the room.",
        ),
        "fr": ("N’a pas voulu allumer la caméra, a refusé une autre date et le téléphone.",),
    },
    "masked": {
        "en": (
            "When the hand went up the picture tore at the cheek. Then said the camera was bad and stopped the test.",
            "Edge of the face shimmered in front of the lamp, lips a little behind the words. Would not turn the head.",
        ),
        "fr": ("Le contour du visage scintillait et les lèvres ne suivaient pas le son. A refusé de tourner la tête.",),
    },
    "reads": {
        "en": (
            "Eyes went to the left before each answer, and the answers sounded read. Lost when we asked a follow-up.",
            "Long pauses, then complete paragraphs. Could not say what {employer} sells.",
        ),
        "fr": ("Lisait visiblement ses réponses à l’écran, perdu dès qu’on posait une question de suivi.",),
    },
    "another": {
        "en": (
            "I am quite sure this is not the person from the first call. Hairline, voice and glasses differ.",
            "Not the same person. The first one knew the exercise, this one asked what a pull request is.",
        ),
        "fr": ("Ce n’est pas la même personne que la première fois, la voix est différente aussi.",),
    },
    "employer_denies": {
        "en": (
            "HR has no record of anybody by that name, looked under former names too.",
            "Switchboard and HR: nobody of that name has worked there.",
        ),
        "fr": ("Les ressources humaines n’ont aucun dossier à ce nom.",),
    },
    "school_denies": {
        "en": ("Registrar searched by name and birth date: no record of this student.",),
        "fr": ("Le registraire n’a aucune trace de cette personne.",),
    },
    "referee_free": {
        "en": (
            "Referee answers only from a free mail address. Company says nobody of that name works there.",
            "Same voice as the other referee, says our caller. No entry on the company’s main line.",
        ),
        "fr": ("Adresse gratuite seulement; l’entreprise ne connaît pas cette personne.",),
    },
    "ship_elsewhere": {
        "en": (
            "Please send the laptop to my aunt, I am staying with her for a while.",
            "I will be travelling, can the computer go to a friend’s house? I will pick it up there.",
        ),
        "fr": ("Pouvez-vous livrer l’ordinateur chez un ami? Je suis en déplacement.",),
    },
    "new_account": {
        "en": ("Please use this account from now on, the other one has a problem.", "I opened a better account."),
        "fr": ("Merci d’utiliser ce compte à partir de maintenant, l’autre a un problème.",),
    },
    "account_note": {
        "en": ("Third set of bank details since the first day. Did not pick up when we called back.",),
        "fr": ("Troisième changement de compte depuis l’arrivée, ne répond pas au téléphone.",),
    },
    "remote_tool": {
        "en": (
            "IT: two remote-control programs were installed within an hour of the first login, none is ours.",
            "Endpoint alert: remote desktop tool that nobody here approved, started by hand.",
        ),
        "fr": ("Outil de contrôle à distance non approuvé, installé dès la première heure.",),
    },
    "elsewhere": {
        "en": ("Laptop has not been near {town} since it was delivered.",),
        "fr": ("L’ordinateur n’a jamais été vu près de {town}.",),
    },
    "relay": {
        "en": ("Came through a commercial VPN; clock of the browser nine hours off.",),
        "fr": ("Connexion par un RPV commercial, horloge décalée de plusieurs heures.",),
    },
    "pay_first": {
        "en": (
            "I need an advance before I can begin. Half of the month now, the rest later.",
            "Please release the first payment today, otherwise I cannot continue with the tasks.",
        ),
        "fr": ("J’ai besoin d’une avance avant de commencer, la moitié du mois tout de suite.",),
    },
    "no_visit": {
        "en": (
            "I cannot come to the office this month, maybe in spring.",
            "My passport is at the consulate, I have to postpone the visit again.",
        ),
        "fr": ("Je ne peux pas venir au bureau ce mois-ci, peut-être au printemps.",),
    },
    "silent": {
        "en": ("Works at night our time, never on camera, a colleague says somebody else answers in the chat.",),
        "fr": ("Travaille la nuit, jamais à la caméra; quelqu’un d’autre semble répondre dans le clavardage.",),
    },
    "id_doubt": {
        "en": ("Fonts of the licence do not line up and the edge around the photo is blurred.",),
        "fr": ("La police du permis n’est pas uniforme et le contour de la photo est flou.",),
    },
    "background": {
        "en": ("Kept the picture of a bookshelf behind the head, did not want to remove it when asked.",),
        "fr": ("A gardé l’arrière-plan virtuel, n’a pas voulu l’enlever.",),
    },
    "local": {
        "en": ("Could not name a street or a shop in {town}, where the form says home has been for six years.",),
        "fr": ("Incapable de nommer une rue de {town}, où le formulaire situe son domicile depuis six ans.",),
    },
}


def _say(key: str, on: date, story: Story) -> None:
    story.write(story.text(key, TEXTS), on)


def _told(story: Story, key: str, **words: str) -> str:
    return story.text(key, TEXTS, language=story.staff_language(), **words)


# --- single devices, which the schemes below combine


def _wants_crypto(plot: Plot, *, again: bool = False) -> None:
    def asks(story: Story, days: Days, life: Life) -> None:
        on = (days.second_call or days.first_call or days.applied) + timedelta(days=2)
        _say("wants_crypto", on, story)
        scenes.asks_for_pay(story, on + timedelta(days=1), "crypto", _told(story, "crypto_note"))
        if again and story.has_happened(on + timedelta(days=6)):
            wallet = "0x" + "".join(story.rng.choice("0123456789abcdef") for _ in range(40))
            scenes.account(
                story,
                on + timedelta(days=6),
                kind=PayoutAccount.Kind.WALLET,
                provider="",
                country="",
                holder_name="",
                network="Ethereum",
                number=wallet,
            )

    plot.besides.append(asks)


def _pays_another(plot: Plot) -> None:
    def names_payee(story: Story, days: Days, life: Life) -> None:
        on = (days.offer or days.second_call or days.applied) + timedelta(days=4)
        _say("other_payee", on, story)
        scenes.asks_for_pay(story, on, "bank", "", payee="other_person")
        if days.offer:
            scenes.account(
                story,
                on + timedelta(days=2),
                holder_name=full_name(story.rng),
                holder="other_person",
                holder_confirmed=True,
            )

    plot.payout = scenes.nothing
    plot.besides.append(names_payee)


def _declines_video(plot: Plot) -> None:
    def calls(story: Story, days: Days, life: Life) -> None:
        if days.first_call is None:
            return
        _say("no_video", days.first_call - timedelta(days=1), story)
        held = story.interview(days.first_call, outcome="concern", held=Interview.Mode.AUDIO)
        if held:
            story.see(held, "video_declined", "audio_only")
            story.note(_told(story, "no_video_note"), days.first_call, interview=held)

    plot.first_call = calls


def _camera_fails(plot: Plot) -> None:
    def fails(on: date | None, story: Story) -> None:
        if on:
            held = story.interview(on, outcome="technical", held=Interview.Mode.AUDIO)
            if held:
                story.see(held, "camera_fails", "audio_only")
                _say("no_video", on, story)

    plot.first_call = lambda story, days, life: fails(days.first_call, story)
    plot.second_call = lambda story, days, life: fails(days.second_call, story)


def _wears_mask(plot: Plot) -> None:
    def calls(story: Story, days: Days, life: Life) -> None:
        held = story.interview(days.first_call, outcome="concern", by=(0, 2)) if days.first_call else None
        if held and days.first_call:
            story.see(held, "camera_on", "hand_test_refused", "face_edge_shimmer", "lip_sync_off")
            story.note(_told(story, "masked"), days.first_call, interview=held)

    plot.first_call = calls


def _sends_stand_in(plot: Plot) -> None:
    def calls(story: Story, days: Days, life: Life) -> None:
        held = story.interview(days.second_call, outcome="concern", by=(0, 1)) if days.second_call else None
        if held and days.second_call:
            story.see(held, "camera_on", "same_person_failed", "knowledge_drops", by=1)
            story.see(held, "same_person_failed", by=0)
            story.note(_told(story, "another"), days.second_call, interview=held, by=1)

    plot.second_call = calls


def _reads_answers(plot: Plot) -> None:
    def calls(story: Story, days: Days, life: Life) -> None:
        held = story.interview(days.second_call, outcome="concern", by=(1, 2)) if days.second_call else None
        if held and days.second_call:
            story.see(held, "camera_on", "answers_scripted", "reading_offscreen", by=1)
            story.note(_told(story, "reads"), days.second_call, interview=held, by=1)

    plot.second_call = calls


def _hides_background(plot: Plot) -> None:
    def calls(story: Story, days: Days, life: Life) -> None:
        held = story.interview(days.first_call, outcome="concern") if days.first_call else None
        if held and days.first_call:
            story.see(held, "camera_on", "background_refused", "local_knowledge_failed")
            story.note(_told(story, "background"), days.first_call, interview=held)
            story.note(_told(story, "local"), days.first_call, interview=held)

    plot.first_call = calls


def _invents_career(plot: Plot) -> None:
    def denied(story: Story, days: Days, life: Life) -> None:
        if days.second_call is None:
            return
        for place, job in enumerate(life.jobs[:2]):
            asked = days.second_call + timedelta(days=1)
            story.check(
                Check.Kind.EMPLOYMENT,
                job.employer,
                asked=asked,
                answered=asked + timedelta(days=3 + place),
                state=Check.State.NO_RECORD,
                says=_told(story, "employer_denies"),
            )

    plot.employment = denied


def _invents_degree(plot: Plot) -> None:
    def denied(story: Story, days: Days, life: Life) -> None:
        if days.offer:
            asked = days.offer + timedelta(days=1)
            story.check(
                Check.Kind.EDUCATION,
                life.study.school,
                asked=asked,
                answered=asked + timedelta(days=4),
                state=Check.State.NO_RECORD,
                says=_told(story, "school_denies"),
                where="Registrar’s office, school website",
            )

    plot.education = denied


def _offers_friends(plot: Plot) -> None:
    def called(story: Story, days: Days, life: Life) -> None:
        if days.second_call is None:
            return
        for name, _job in life.referees:
            asked = days.second_call + timedelta(days=2)
            story.check(
                Check.Kind.REFERENCE,
                name,
                asked=asked,
                answered=asked + timedelta(days=3),
                state=Check.State.UNREACHABLE,
                says=_told(story, "referee_free"),
                contact=name,
                found=Check.Found.CANDIDATE,
                email=scenes.work_email(name, story.persona.serial),
            )

    plot.references = called


def _reroutes_computer(plot: Plot) -> None:
    def ships(story: Story, days: Days, life: Life) -> None:
        if days.shipped is None:
            return
        on = days.shipped - timedelta(days=1)
        town = story.rng.choice([t for t in TOWNS if t.region != story.persona.town.region])
        _say("ship_elsewhere", on, story)
        story.tell(
            Address(
                purpose=Address.Purpose.SHIPPING,
                street=street(story.rng, story.persona.serial + 5_000_000),
                city=town.city,
                region=town.region,
                country=town.country,
                relation=Relation.CHANGES,
                effective_on=on,
                reason=story.text("ship_elsewhere", TEXTS),
                evidence="none",
            ),
            on,
        )
        scenes.device(story, days, life)

    plot.device = ships


def _keeps_changing_account(plot: Plot) -> None:
    def changes(story: Story, days: Days, life: Life) -> None:
        if days.start is None:
            return
        before = next(iter(story.intake.of(PayoutAccount)), None)
        for place, after in enumerate((9, 21)):
            on = days.start + timedelta(days=after)
            digits = "".join(story.rng.choice("0123456789") for _ in range(12))
            changed = scenes.account(
                story,
                on,
                number=digits,
                provider=story.rng.choice(("PayNorth", "Instacard", "Harbour Trust")),
                relation=Relation.CHANGES,
                replaces=before if place == 0 else None,
                reason=story.text("new_account", TEXTS),
                evidence="none",
            )
            if changed:
                _say("new_account", on, story)
        story.note(_told(story, "account_note"), days.start + timedelta(days=22))

    plot.besides.append(changes)


def _lets_in_strangers(plot: Plot) -> None:
    def works(story: Story, days: Days, life: Life) -> None:
        if days.start is None:
            return
        scenes.paid(story, days)
        on = days.start + timedelta(days=1)
        scenes.sign(story, "remote_tool", on, _told(story, "remote_tool"))
        scenes.sign(story, "second_remote_tool", on)
        scenes.sign(story, "device_elsewhere", days.start + timedelta(days=12), _told(story, "elsewhere"))

    plot.work = works


def _never_comes(plot: Plot) -> None:
    def works(story: Story, days: Days, life: Life) -> None:
        if days.start is None:
            return
        scenes.paid(story, days)
        due = days.start + timedelta(days=30)
        story.tell(Milestone(kind=Milestone.Kind.VISIT, is_done=False, due_on=due, source=Source.STAFF), days.start)
        _say("no_visit", due - timedelta(days=3), story)
        _say("no_visit", due + timedelta(days=9), story)
        story.note(_told(story, "silent"), due + timedelta(days=12))

    plot.work = works


def _hides_place(plot: Plot) -> None:
    def seen(story: Story, days: Days, life: Life) -> None:
        for place, on in enumerate((days.applied, days.first_call, days.second_call)):
            if on:
                note = _told(story, "relay") if place == 0 else ""
                away = story.rng.choice(("LT", "SG", "NL", "PA", "MD", "KE"))
                scenes.sight(
                    story,
                    on,
                    "interview" if place else "application",
                    kind="vpn",
                    country=away,
                    time_zone="",
                    note=note,
                )

    plot.network = seen


def _opened_profile_yesterday(plot: Plot) -> None:
    def made(story: Story, days: Days, life: Life) -> None:
        created = days.applied - relativedelta(months=story.rng.randint(1, 4))
        story.tell(
            Profile(
                network=Profile.Network.LINKEDIN,
                url=f"https://profiles.example/in/{story.persona.email.partition('@')[0]}",
                is_present=True,
                created=created.strftime("%Y-%m"),
                connections=story.rng.randint(3, 25),
            ),
            days.applied,
        )

    plot.profiles = made


def _tells_two_careers(plot: Plot) -> None:
    def told(story: Story, days: Days, life: Life) -> None:
        scenes.history(story, days, life)
        job = life.jobs[-1]
        story.tell(
            HistoryEntry(
                kind=HistoryEntry.Kind.EMPLOYMENT,
                organisation=employer(story.rng),
                title=life.jobs[0].title,
                start=job.start.strftime("%Y-%m"),
                end=days.applied.strftime("%Y-%m"),
                source=Source.LINKEDIN,
            ),
            days.applied,
        )

    plot.history = told


def _doubtful_document(plot: Plot) -> None:
    def shown(story: Story, days: Days, life: Life) -> None:
        if days.offer is None:
            return
        on = days.offer + timedelta(days=3)
        story.tell(
            Document(
                kind="Driver’s licence",
                state=Document.State.DOUBTFUL,
                note=_told(story, "id_doubt"),
                source=Source.STAFF,
            ),
            on,
        )
        scenes.home(story, days, story.persona.street)

    plot.identity = shown


def _presses_for_money(plot: Plot) -> None:
    def presses(story: Story, days: Days, life: Life) -> None:
        on = (days.start or days.offer or days.second_call or days.applied) + timedelta(days=3)
        _say("pay_first", on, story)
        _say("pay_first", on + timedelta(days=5), story)

    plot.besides.append(presses)


# --- the schemes: some show little, some show enough


def dead_camera(plot: Plot) -> None:
    """Never shows a face, asks for little, and wants cryptocurrency."""
    plot.last, plot.rate = Stage.INTERVIEWING, 0.62
    plot.closes_with = "Would not meet us on camera, whatever we offered."
    _camera_fails(plot)
    _wants_crypto(plot, again=True)


def masked_face(plot: Plot) -> None:
    """Wears another face, and reads the answers."""
    plot.last = Stage.INTERVIEWING
    plot.closes_with = "Identity could not be confirmed on the call; a meeting in person was declined."
    _wears_mask(plot)
    _reads_answers(plot)
    _hides_place(plot)


def borrowed_name(plot: Plot) -> None:
    """Is hired under somebody's name; the computer goes elsewhere and others work on it."""
    plot.last = Stage.PROBATION
    _doubtful_document(plot)
    _reroutes_computer(plot)
    _lets_in_strangers(plot)


def rented_account(plot: Plot) -> None:
    """Has the pay sent to somebody else, then elsewhere again."""
    plot.last = Stage.PROBATION
    _pays_another(plot)
    _keeps_changing_account(plot)


def invented_career(plot: Plot) -> None:
    """No employer, school or referee can be found who knows the person."""
    plot.last = Stage.OFFER
    plot.closes_with = "Two employers and the school have no record, and no other proof was offered."
    plot.line = Phone.Line.VOIP
    _invents_career(plot)
    _invents_degree(plot)
    _offers_friends(plot)
    _opened_profile_yesterday(plot)


def stand_in(plot: Plot) -> None:
    """One person passes the first call, another comes to the second."""
    plot.last = Stage.INTERVIEWING
    plot.closes_with = "Another person came to the second call."
    _sends_stand_in(plot)


def absent_worker(plot: Plot) -> None:
    """Works from nobody knows where, and never comes."""
    plot.last = Stage.PROBATION
    _hides_place(plot)
    _never_comes(plot)
    _presses_for_money(plot)


def wanderer(plot: Plot) -> None:
    """Hides where the connection comes from, and little else."""
    plot.last, plot.line = Stage.INTERVIEWING, Phone.Line.VOIP
    _hides_place(plot)


def hidden_room(plot: Plot) -> None:
    """Keeps the background hidden and does not know the claimed town."""
    plot.last = Stage.INTERVIEWING
    _hides_background(plot)


def two_careers(plot: Plot) -> None:
    """Tells one career in the résumé and another in the profile."""
    plot.last = Stage.SCREENING
    _tells_two_careers(plot)
    _opened_profile_yesterday(plot)


def cheap_and_silent(plot: Plot) -> None:
    """Asks for half of the usual pay and for no picture."""
    plot.last, plot.rate = Stage.INTERVIEWING, 0.5
    _declines_video(plot)


SCHEMES: tuple[Scheme, ...] = (
    dead_camera,
    masked_face,
    borrowed_name,
    rented_account,
    invented_career,
    stand_in,
    absent_worker,
    wanderer,
    hidden_room,
    two_careers,
    cheap_and_silent,
)
