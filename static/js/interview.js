// Notes that are saved as one types, and the clock beside the call. Nothing typed is ever kept in the browser's storage:
// it lives in the text field until the server has it, and the page says so when the server has it not.

const PAUSE = 900; // ms of silence before a save
const AGAIN = 5000; // ms between tries while the server does not answer
const notes = document.querySelector("form[data-draft]");

if (notes) keepNotes(notes);

function keepNotes(form) {
  const field = form.elements.text;
  const seen = form.elements.seen;
  const token = form.elements.csrfmiddlewaretoken;
  const state = form.querySelector("[data-state]");
  const words = form.dataset;
  let kept = field.value;
  let timer = 0;
  let sending = null;
  let leaving = false;
  let halted = false;

  form.querySelector("[data-by-hand]").hidden = true;
  field.dataset.key = "w";

  const isKept = () => field.value === kept;

  function say(text, trouble = false) {
    state.textContent = text;
    state.classList.toggle("trouble", trouble);
  }

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
      say(words.away, true);
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
      say(words.saved.replace("%s", told.at));
    } else if (answer.status === 409 || answer.status === 422) {
      say((await answer.json()).problem, true);
      halted = answer.status === 409;
    } else if (answer.status === 403 && (await refreshToken())) {
      soon(0);
    } else {
      const signedOut = answer.status === 401 || answer.type === "opaqueredirect";
      say(signedOut ? words.signedOut : words.away, true);
      soon(AGAIN);
    }
  }

  field.addEventListener("input", () => {
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
  });

  // A tab that is closed or put aside saves what is left on its way out.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !leaving && !halted && !sending && !isKept()) {
      ask({ method: "POST", body: body(), keepalive: true })
        .then((answer) => heed(answer, field.value))
        .catch(() => say(words.away, true));
    }
  });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && !isKept()) event.preventDefault();
  });
  window.addEventListener("online", () => soon(0));
}

// How long the call has been going on, by its agreed time.
for (const clock of document.querySelectorAll("[data-since]")) {
  const since = Date.parse(clock.dataset.since);
  const show = () => {
    const seconds = Math.trunc((Date.now() - since) / 1000);
    const two = (number) => String(number).padStart(2, "0");
    const [hours, minutes] = [Math.trunc(Math.abs(seconds) / 3600), Math.trunc(Math.abs(seconds) / 60) % 60];
    const far = hours > 11;
    const text = `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(Math.abs(seconds) % 60)}`;
    clock.textContent = far ? "" : (seconds < 0 ? clock.dataset.before : clock.dataset.after).replace("%s", text);
  };
  show();
  setInterval(show, 1000);
}
