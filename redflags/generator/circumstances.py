"""The innocent reasons for which an honest file looks unusual: each changes the course of an application a little."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from candidates.models import (
    Accommodation,
    Address,
    Check,
    Interview,
    Name,
    PayoutAccount,
    Phone,
    Relation,
    Source,
)
from redflags.generator import scenes
from redflags.generator.course import Plot
from redflags.generator.days import Days, Life
from redflags.generator.places import street
from redflags.generator.story import Story
from redflags.generator.words import Texts

Circumstance = Callable[[Plot], None]

TEXTS: Texts = {
    "moved": {
        "en": (
            "My lease in {town} starts on the first; I have sent the signed copy to HR.",
            "We found a bigger flat in {town}, closer to the school. The lease is attached.",
        ),
        "fr": ("Mon bail à {town} commence le premier du mois, je vous en ai envoyé une copie signée.",),
    },
    "moved_note": {
        "en": ("New lease seen, signed by both sides.", "Lease seen on the call."),
        "fr": ("Bail vu, signé par les deux parties.",),
    },
    "married": {
        "en": ("I got married this spring and use my new name everywhere but on the diploma.",),
        "fr": ("Je me suis mariée ce printemps; seul le diplôme porte encore mon ancien nom.",),
    },
    "webcam": {
        "en": (
            "Camera stopped after ten minutes, came back from the phone with picture. Rest of the talk with video.",
            "Webcam gave up at the start; rejoined from a tablet and we saw each other for the rest of the hour.",
        ),
        "fr": ("La webcam a lâché au début, revenue avec l’image depuis son téléphone deux minutes plus tard.",),
    },
    "deaf": {
        "en": ("I am hard of hearing. Could we use captions, and may I keep the chat open beside the video?",),
        "fr": ("Je suis malentendante. Serait-il possible d’activer les sous-titres pendant l’entrevue?",),
    },
    "covered": {
        "en": ("For religious reasons I cover my face outside the family. A woman may see my ID with me in private.",),
        "fr": ("Pour des raisons religieuses, je garde le visage couvert. Une femme peut vérifier mon identité.",),
    },
    "vpn_note": {
        "en": ("Applied from the office at {employer}, all traffic leaves through their company network.",),
        "fr": ("Connexion depuis le bureau, tout le trafic passe par le réseau de l’entreprise.",),
    },
    "travel": {
        "en": ("Just so you know, I am visiting my parents abroad next week and will join our meeting from there.",),
        "fr": ("Je serai chez mes parents à l’étranger la semaine prochaine et je prendrai l’appel de là-bas.",),
    },
    "care": {
        "en": ("The gap in my résumé is two years at home with my mother, who was ill.",),
        "fr": ("Le trou dans mon CV correspond à deux ans passés auprès de ma mère malade.",),
    },
    "closed_employer": {
        "en": (
            "{employer} shut down two years ago. The payroll provider that kept its records confirmed title and dates.",
            "Company was wound up; tax slips of three years seen, they agree with the résumé.",
        ),
        "fr": ("L’entreprise a fermé; les feuillets fiscaux de trois années ont été vus et concordent.",),
    },
    "registrar": {
        "en": ("Out of office until the start of term, request number noted.",),
        "fr": ("Le bureau du registraire est fermé jusqu’à la rentrée.",),
    },
    "wallet_work": {
        "en": ("Explained how the team at {employer} tested a wallet app for a bank, from sign-up to recovery.",),
        "fr": ("A décrit les essais d’une application de paiement mobile chez {employer}.",),
    },
    "new_bank": {
        "en": ("I have changed banks because mine closed its branch here. The letter of the new one is attached.",),
        "fr": ("J’ai changé de banque, la mienne a fermé sa succursale. La lettre de la nouvelle est jointe.",),
    },
    "new_bank_note": {
        "en": ("Letter of the new bank seen, own name. Called back on the number we had.",),
        "fr": ("Lettre de la nouvelle banque vue, au nom de l’employé; rappelé au numéro connu.",),
    },
    "bad_line": {
        "en": ("Rural line, picture turned to blocks twice. Fine again after we switched off screen sharing.",),
        "fr": ("Connexion rurale, image en blocs par moments, puis tout est revenu.",),
    },
    "junior": {
        "en": ("This would be my first job in the field, so I am flexible about the pay.",),
        "fr": ("Ce serait mon premier emploi dans le domaine, je suis flexible sur le salaire.",),
    },
    "ill": {
        "en": ("I am down with the flu. May I come to the office in the week after instead?",),
        "fr": ("J’ai la grippe. Puis-je venir au bureau la semaine suivante?",),
    },
    "stale": {
        "en": (
            "You are right, my profile is years old. The résumé is what counts, the registrar of companies agrees.",
        ),
        "fr": ("C’est vrai, mon profil date de plusieurs années. Le CV est à jour.",),
    },
    "overlap": {
        "en": ("I finished the old project on two evenings a week while the new job had begun.",),
        "fr": ("J’ai terminé l’ancien projet le soir pendant les premiers mois du nouvel emploi.",),
    },
    "own_platform": {
        "en": ("My invoices went through an online account until now, in my own name; a bank account is fine too.",),
        "fr": ("Jusqu’ici je facturais par un compte en ligne à mon nom; un compte bancaire convient aussi.",),
    },
}


def moved_with_lease(plot: Plot) -> None:
    """Moves house between offer and first day, and shows the lease."""
    plot.besides.append(_moves)


def _moves(story: Story, days: Days, life: Life) -> None:
    before = next((fact for fact in story.intake.facts if isinstance(fact, Address)), None)
    if before is None or days.offer is None:
        return
    on = days.offer + timedelta(days=story.rng.randint(4, 6))
    moved = Address(
        purpose=Address.Purpose.HOME,
        street=street(story.rng, story.persona.serial + 4_000_000),
        city=before.city,
        region=before.region,
        country=before.country,
        kind=Address.Kind.RESIDENCE,
        is_verified=True,
        relation=Relation.CHANGES,
        replaces=before,
        effective_on=on,
        reason=story.text("moved", TEXTS),
        evidence="seen",
        evidence_note="Signed lease",
    )
    if story.tell(moved, on):
        story.note(story.text("moved_note", TEXTS, language=story.staff_language()), on)


def married_name(plot: Plot) -> None:
    """Carries another family name on the diploma."""

    def tells(story: Story, days: Days, life: Life) -> None:
        earlier = f"{story.persona.name.split('-')[0]} {story.persona.first[0]}."
        story.tell(
            Name(value=earlier, usage=Name.Usage.OTHER, where="Diploma", source=Source.APPLICATION), days.applied
        )
        story.write(story.text("married", TEXTS), days.applied + timedelta(days=1))

    plot.besides.append(tells)


def webcam_died_once(plot: Plot) -> None:
    """The camera fails once, and comes back in the same call."""

    def call(story: Story, days: Days, life: Life) -> None:
        held = story.interview(days.first_call, outcome="passed", by=(0, 2)) if days.first_call else None
        if held and days.first_call:
            story.see(held, "camera_fails", "rejoined_with_video", "hand_test_passed", "side_profile_passed")
            story.note(story.text("webcam", TEXTS, language=story.staff_language()), days.first_call, interview=held)

    plot.first_call = call


def hard_of_hearing(plot: Plot) -> None:
    """Asks for captions."""
    _accommodate(plot, "deaf", "Captions and chat during calls")


def covers_face(plot: Plot) -> None:
    """Keeps the face covered on camera; somebody of the same gender sees it in private."""
    _accommodate(plot, "covered", "Face covered on camera; identity looked at in private")
    plot.first_call = _covered_call(lambda days: days.first_call)
    plot.second_call = _covered_call(lambda days: days.second_call)


def _covered_call(day: Callable[[Days], object]) -> Callable[[Story, Days, Life], None]:
    def call(story: Story, days: Days, life: Life) -> None:
        on = days.first_call if day(days) == days.first_call else days.second_call
        held = story.interview(on, outcome="passed", by=(1,)) if on else None
        if held and on:
            story.see(held, "camera_on", "face_covered_accommodated", "hand_test_accommodated", by=1)
            story.note(story.text("first_call", language=story.staff_language()), on, interview=held, by=1)

    return call


def _accommodate(plot: Plot, key: str, what: str) -> None:
    def asks(story: Story, days: Days, life: Life) -> None:
        on = days.applied + timedelta(days=1)
        story.write(story.text(key, TEXTS), on)
        story.tell(
            Accommodation(what=what, state=Accommodation.State.GRANTED, concerns=["presence"], source=Source.CANDIDATE),
            on,
        )

    plot.besides.append(asks)


def office_network(plot: Plot) -> None:
    """Applies from work, through the employer's network."""

    def seen(story: Story, days: Days, life: Life) -> None:
        scenes.sight(story, days.applied, "application", kind="vpn", note=story.text("vpn_note", TEXTS, language="en"))
        if days.first_call:
            scenes.sight(story, days.first_call, "interview")

    plot.network = seen


def takes_call_abroad(plot: Plot) -> None:
    """Says beforehand that one call is taken on a visit abroad."""

    def seen(story: Story, days: Days, life: Life) -> None:
        scenes.sight(story, days.applied, "application")
        if days.first_call:
            story.write(story.text("travel", TEXTS), days.first_call - timedelta(days=4))
            away = story.rng.choice(("PT", "LB", "IN", "FR", "MX", "PH", "MA", "JM"))
            scenes.sight(story, days.first_call, "interview", country=away, time_zone="")

    plot.network = seen


def internet_phone(plot: Plot) -> None:
    """Uses an internet telephone number."""
    plot.line = Phone.Line.VOIP


def low_rate(plot: Plot) -> None:
    """Asks for little, being new to the field."""
    plot.rate = 0.7
    plot.besides.append(_at_start("junior"))


def cared_for_family(plot: Plot) -> None:
    """Has a gap and says why."""
    plot.besides.append(_at_start("care"))


def _at_start(key: str) -> Callable[[Story, Days, Life], None]:
    def writes(story: Story, days: Days, life: Life) -> None:
        story.write(story.text(key, TEXTS), days.applied + timedelta(days=1))

    return writes


def employer_closed(plot: Plot) -> None:
    """The earlier employer is gone, and another proof is found."""

    def checked(story: Story, days: Days, life: Life) -> None:
        scenes.employment(story, days, replace(life, jobs=life.jobs[:1]))
        if days.second_call and len(life.jobs) > 1:
            job, asked = life.jobs[1], days.second_call + timedelta(days=1)
            story.check(
                Check.Kind.EMPLOYMENT,
                job.employer,
                asked=asked,
                answered=asked + timedelta(days=9),
                state=Check.State.VERIFIED,
                says=story.text("closed_employer", TEXTS, language=story.staff_language(), employer=job.employer),
                where="Record keeper named in the public notice",
            )

    plot.employment = checked


def registrar_slow(plot: Plot) -> None:
    """The school takes weeks to answer."""

    def checked(story: Story, days: Days, life: Life) -> None:
        if days.offer:
            asked = days.offer + timedelta(days=1)
            where = "Registrar’s office, school website"
            story.check(
                Check.Kind.EDUCATION,
                life.study.school,
                asked=asked,
                answered=asked + timedelta(days=12),
                state=Check.State.UNREACHABLE,
                says=story.text("registrar", TEXTS, language=story.staff_language()),
                where=where,
            )
            story.check(
                Check.Kind.EDUCATION,
                life.study.school,
                asked=asked + timedelta(days=14),
                answered=asked + timedelta(days=31),
                state=Check.State.VERIFIED,
                says=story.text("education_ok", language=story.staff_language()),
                where=where,
            )

    plot.education = checked


def built_wallets(plot: Plot) -> None:
    """Has worked on payment software, and talks about it."""

    def notes(story: Story, days: Days, life: Life) -> None:
        if days.first_call and days.screening:
            story.note(
                story.text("wallet_work", TEXTS, language=story.staff_language()), days.first_call + timedelta(days=1)
            )

    plot.besides.append(notes)


def changed_bank(plot: Plot) -> None:
    """Changes bank once, with a letter of the new one."""

    def changes(story: Story, days: Days, life: Life) -> None:
        if days.start is None or days.payroll is None:
            return
        first = next(iter(story.intake.of(PayoutAccount)), None)
        on = days.payroll + timedelta(days=20)
        changed = first and scenes.account(
            story,
            on,
            number=story.persona.account[::-1],
            relation=Relation.CHANGES,
            replaces=first,
            reason=story.text("new_bank", TEXTS),
            evidence="confirmed",
            evidence_note="Letter of the bank, called back",
        )
        if changed:
            story.note(story.text("new_bank_note", TEXTS, language=story.staff_language()), on)

    plot.besides.append(changes)


def rural_line(plot: Plot) -> None:
    """The picture suffers from a weak connection."""

    def call(story: Story, days: Days, life: Life) -> None:
        held = story.interview(days.first_call, outcome="passed", by=(0, 2)) if days.first_call else None
        if held and days.first_call:
            story.see(held, "camera_on", "pixelated_face", "audio_lag", "hand_test_passed", "side_profile_passed")
            story.note(story.text("bad_line", TEXTS, language=story.staff_language()), days.first_call, interview=held)

    plot.first_call = call


def visits_later(plot: Plot) -> None:
    """Postpones the visit once, ill, and then comes."""

    def works(story: Story, days: Days, life: Life) -> None:
        if days.visit:
            story.write(story.text("ill", TEXTS), days.visit - timedelta(days=1))
            days.visit += timedelta(days=9)
        scenes.work(story, days, life)

    plot.work = works


def freelances_online(plot: Plot) -> None:
    """Was paid through an online platform so far, in the own name, and does not insist."""

    def asks(story: Story, days: Days, life: Life) -> None:
        if days.offer:
            on = days.offer + timedelta(days=4)
            story.write(story.text("own_platform", TEXTS), on)

    plot.besides.append(asks)


def stayed_young_online(plot: Plot) -> None:
    """Never had a professional profile."""
    plot.profiles = scenes.nothing


def postponed_call(plot: Plot) -> None:
    """Cannot come to the first call, which we move."""

    def call(story: Story, days: Days, life: Life) -> None:
        if days.first_call:
            missed = story.interview(days.first_call - timedelta(days=1), outcome=Interview.Outcome.CANCELLED, held="")
            if missed:
                missed.outcome = Interview.Outcome.CANCELLED
            scenes.first_call(story, days, life)

    plot.first_call = call


def stale_profile(plot: Plot) -> None:
    """Has not touched the professional profile for years."""

    def told(story: Story, days: Days, life: Life) -> None:
        for job in life.jobs:
            story.tell(scenes.job_entry(job, Source.RESUME), days.applied)
        for job in life.jobs[1:]:
            late = replace(job, start=job.start + timedelta(days=430))
            story.tell(scenes.job_entry(late, Source.LINKEDIN), days.applied)
        story.tell(scenes.study_entry(life.study, Source.RESUME), days.applied)
        story.write(story.text("stale", TEXTS), days.applied + timedelta(days=6))

    plot.history = told


def two_jobs_at_once(plot: Plot) -> None:
    """Kept an old job for some months while the next one had begun."""

    def told(story: Story, days: Days, life: Life) -> None:
        first, *rest = life.jobs
        kept = [replace(job, end=(job.end or days.applied) + timedelta(days=170)) for job in rest[:1]]
        for job in (first, *kept, *rest[1:]):
            story.tell(scenes.job_entry(job, Source.RESUME), days.applied)
        story.tell(scenes.study_entry(life.study, Source.RESUME), days.applied)
        story.write(story.text("overlap", TEXTS), days.applied + timedelta(days=6))

    plot.history = told


CIRCUMSTANCES: tuple[Circumstance, ...] = (
    moved_with_lease,
    married_name,
    webcam_died_once,
    hard_of_hearing,
    covers_face,
    office_network,
    takes_call_abroad,
    internet_phone,
    low_rate,
    cared_for_family,
    employer_closed,
    registrar_slow,
    built_wallets,
    changed_bank,
    rural_line,
    visits_later,
    freelances_online,
    stayed_young_online,
    postponed_call,
    stale_profile,
    two_jobs_at_once,
)

NEEDS_HIRING: frozenset[Circumstance] = frozenset(
    {moved_with_lease, changed_bank, visits_later, registrar_slow, freelances_online, employer_closed}
)
"""What shows only once an application has come to an offer."""
