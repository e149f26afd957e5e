// Notes that are saved as one types, and the clock beside the call. Until the server has what was typed, the browser keeps
// it sealed, under a key that stands on the page alone: a closed tab and a dead network lose nothing, and nobody else
// who sits down at this browser reads it.

const PAUSE = 900; // ms of silence before a save
const AGAIN = 5000; // ms between tries while the server does not answer
const OLDEST = 7 * 24 * 3600 * 1000; // ms that sealed notes wait for their author
const SEALED = "sealed notes "; // what their names begin with
const notes = document.querySelector("form[data-draft]");

if (notes) keepNotes(notes);

// What one form could not save yet. Browsers seal on secure pages only; elsewhere nothing is kept.
function sealedNotes(form) {
  const name = SEALED + form.dataset.draft;
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)));
  const key = crypto.subtle?.importKey("raw", bytes(form.dataset.sealing), "AES-GCM", false, ["encrypt", "decrypt"]);
  let last = Promise.resolve();
  let publishing = false;

  // One after the other, so that what was saved meanwhile is not put back; a browser may refuse to store anything.
  function inTurn(work) {
    last = last.then(work).catch(() => null);
    return last;
  }

  async function seal(told) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key, new TextEncoder().encode(JSON.stringify(told)));
    localStorage.setItem(name, JSON.stringify({ at: Date.now(), publishing, iv: text(iv), sealed: text(sealed) }));
  }

  async function unseal() {
    for (const each of Object.keys(localStorage).filter((each) => each.startsWith(SEALED))) {
      if (JSON.parse(localStorage.getItem(each)).at < Date.now() - OLDEST) localStorage.removeItem(each);
    }
    const found = localStorage.getItem(name);
    if (!found) return null;
    const { iv, sealed, ...about } = JSON.parse(found);
    const told = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(iv) }, await key, bytes(sealed));
    return { ...JSON.parse(new TextDecoder().decode(told)), ...about };
  }

  // Said at once, while the page is being left: nothing is sealed then.
  function publish() {
    publishing = true;
    const found = localStorage.getItem(name);
    if (found) localStorage.setItem(name, JSON.stringify({ ...JSON.parse(found), publishing }));
  }

  return {
    able: Boolean(key),
    keep: (told) => key && inTurn(() => seal(told)),
    drop: () => inTurn(() => localStorage.removeItem(name)),
    take: () => key && inTurn(unseal),
    publish,
  };
}

function keepNotes(form) {
  const field = form.elements.text;
  const seen = form.elements.seen;
  const token = form.elements.csrfmiddlewaretoken;
  const state = form.querySelector("[data-state]");
  const other = form.querySelector("[data-other]");
  const words = form.dataset;
  const safe = sealedNotes(form);
  let kept = field.value;
  let timer = 0;
  let sending = null;
  let leaving = false;
  let halted = false;

  form.querySelector("[data-by-hand]").hidden = true;
  field.dataset.key = "w";
  field.setSelectionRange(field.value.length, field.value.length); // who comes back with the key goes on writing at the end

  const isKept = () => field.value === kept;

  function say(text, trouble = false) {
    state.textContent = text;
    state.classList.toggle("trouble", trouble);
  }

  const away = () => (safe.able ? words.awaySealed : words.away);
  const signedOut = () => (safe.able ? words.signedOutSealed : words.signedOut);

  function soon(delay) {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  }

  // A token goes stale when one signs in again elsewhere: the server gives a fresh one.
  async function refreshToken() {
    const answer = await ask({ method: "GET" });
    if (answer.ok) token.value = (await answer.json()).token;
    return answer.ok;
  }

  function ask(options) {
    return fetch(words.draft, {
      redirect: "manual",
      ...options,
      headers: { "HX-Request": "true", "X-CSRFToken": token.value },
    });
  }

  function body() {
    return new URLSearchParams({ text: field.value, seen: seen.value });
  }

  async function save() {
    if (sending || halted || isKept()) return;
    const text = field.value;
    say(words.saving);
    try {
      sending = ask({ method: "POST", body: body() });
      await heed(await sending, text);
    } catch {
      say(away(), true);
      soon(AGAIN);
    } finally {
      sending = null;
    }
    if (!halted && !isKept() && !state.classList.contains("trouble")) soon(PAUSE);
  }

  async function heed(answer, text) {
    if (answer.ok) {
      const told = await answer.json();
      kept = text;
      seen.value = told.seen;
      token.value = told.token;
      if (isKept()) safe.drop();
      say(words.saved.replace("%s", told.at));
    } else if (answer.status === 409) {
      halted = true;
      showOther(await answer.json());
    } else if (answer.status === 422) {
      say((await answer.json()).problem, true);
    } else if (answer.status === 403 && (await refreshToken())) {
      soon(0);
    } else {
      const isSignedOut = answer.status === 401 || answer.type === "opaqueredirect";
      say(isSignedOut ? signedOut() : away(), true);
      soon(AGAIN);
    }
  }

  // Another window saved something else: both are shown, and nothing is sent until one of them is chosen.
  function showOther(told) {
    say(told.problem, true);
    other.querySelector("[data-stored]").textContent = told.stored;
    other.querySelector("[data-ways]").hidden = false;
    other.querySelector("[data-theirs]").hidden = !told.stored;
    other.hidden = false;
    other.scrollIntoView({ block: "nearest" });
    const choose = (text) => {
      other.hidden = true;
      halted = false;
      kept = told.stored;
      seen.value = told.seen;
      field.value = text;
      field.focus();
      say("");
      if (isKept()) safe.drop();
      soon(0);
    };
    other.querySelector("[data-mine]").onclick = () => choose(field.value);
    other.querySelector("[data-theirs]").onclick = () => choose(told.stored);
  }

  field.addEventListener("input", () => {
    safe.keep({ text: field.value, seen: seen.value, published: words.published });
    if (halted) return;
    state.classList.remove("trouble");
    soon(PAUSE);
  });
  field.addEventListener("blur", () => soon(0));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") field.blur();
  });
  form.addEventListener("submit", () => {
    leaving = true;
    halted = true;
    clearTimeout(timer);
    safe.publish();
  });

  // A tab that is closed or put aside saves what is left on its way out.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !leaving && !halted && !sending && !isKept()) {
      ask({ method: "POST", body: body(), keepalive: true })
        .then((answer) => heed(answer, field.value))
        .catch(() => say(away(), true));
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && !isKept() && !safe.able) event.preventDefault();
  });
  window.addEventListener("online", () => soon(0));

  // What was typed here before and never reached the server. If it was being published and something was, it was that.
  async function bringBack() {
    const told = await safe.take();
    if (!told || !isKept()) return;
    const published = told.published !== words.published;
    if (told.text === kept || (published && told.publishing)) {
      safe.drop();
    } else if (!published && told.seen === seen.value) {
      field.value = told.text;
      say(words.back);
      soon(PAUSE);
    } else {
      field.value = told.text;
      halted = true;
      showOther({ problem: words.backBeside, stored: kept, seen: seen.value });
    }
  }
  bringBack();
}

// Hours, minutes and seconds as a clock shows them.
function asClock(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.trunc(seconds / 3600), Math.trunc(seconds / 60) % 60];
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

// How long the call has been going on: by its agreed time, or since this screen was opened where none was agreed.
const opened = Date.now();
for (const clock of document.querySelectorAll("[data-since]")) {
  const since = Date.parse(clock.dataset.since) || opened;
  const show = () => {
    const seconds = Math.trunc((Date.now() - since) / 1000);
    const far = Math.abs(seconds) > 11 * 3600;
    const words = seconds < 0 ? clock.dataset.before : clock.dataset.after;
    clock.textContent = far ? "" : words.replace("%s", asClock(Math.abs(seconds)));
  };
  show();
  setInterval(show, 1000);
}

// How long the test in hand has been on the screen; a saved tick or a new phrase is not another test.
let test = { name: "", since: 0 };
function timeTest() {
  const clock = document.querySelector("[data-test]");
  if (!clock) return;
  if (test.name !== clock.dataset.test) test = { name: clock.dataset.test, since: Date.now() };
  clock.textContent = clock.dataset.words.replace("%s", asClock(Math.trunc((Date.now() - test.since) / 1000)));
}
timeTest();
setInterval(timeTest, 1000);
document.addEventListener("htmx:load", timeTest);

// The phrase that the other observer asked for shows here too, while somebody is at this screen: asking keeps a session alive.
const ASK = 3000; // ms between two looks
const AT_WORK = 10 * 60 * 1000; // ms after the last key or movement
let atWork = Date.now();
for (const kind of ["keydown", "pointerdown", "pointermove"]) {
  document.addEventListener(kind, () => (atWork = Date.now()), { passive: true });
}
async function lookAtPhrase() {
  const shown = document.querySelector("[data-phrase]");
  if (!shown || document.visibilityState === "hidden" || Date.now() - atWork > AT_WORK) return;
  const answer = await fetch(shown.dataset.phrase, { redirect: "manual", headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok) return;
  const { phrase } = await answer.json();
  shown.hidden = !phrase;
  if (shown.textContent !== phrase) shown.textContent = phrase;
}
if (document.querySelector("[data-test]")) setInterval(lookAtPhrase, ASK);
