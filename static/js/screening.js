// What the browser adds where JavaScript runs; every page works without it.

const fields = "input, textarea, select, [contenteditable]";
const typed = "input:not([type=hidden]), textarea, select";

// Menus close when one presses elsewhere or Escape.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.querySelector("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// Messages can be closed.
function offerClosing(root) {
  for (const button of root.querySelectorAll("[data-close][hidden]")) {
    button.hidden = false;
    button.addEventListener("click", () => button.closest(".notice").remove());
  }
}

// A form is sent once, however often its button is pressed; coming back to the page makes it usable again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-once]") || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  form.setAttribute("aria-busy", "true");
});

window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
  }
});

// Leaving a half-filled form asks first: <form data-keep>.
const changed = new Set();
document.addEventListener("input", (event) => {
  const form = event.target.closest("form[data-keep]");
  if (form) changed.add(form);
});
document.addEventListener("submit", (event) => changed.delete(event.target));
window.addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) event.preventDefault();
});

// Keys: an element with data-key="x" is pressed, or a field focused, by that key while nobody is typing.
// They can be switched off for this browser (WCAG 2.1.4) with a button that carries data-keys-switch.
const keysOff = () => localStorage.getItem("keys") === "off";

document.addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (keysOff() || event.target.closest(fields)) return;
  const pressed = [...document.querySelectorAll("[data-key]")].filter(
    (candidate) => candidate.dataset.key === event.key && candidate.checkVisibility(),
  );
  const unfolded = document.activeElement.closest("details[open]");
  const element = pressed.find((candidate) => unfolded?.contains(candidate)) ?? pressed[0];
  if (!element || element.disabled) return;
  event.preventDefault();
  if (element.matches(fields) && !element.matches("[type=radio], [type=checkbox]")) element.focus();
  else element.click();
});

function showKeysSwitch(button) {
  button.hidden = false;
  button.setAttribute("aria-pressed", String(!keysOff()));
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-keys-switch]");
  if (!button) return;
  if (keysOff()) localStorage.removeItem("keys");
  else localStorage.setItem("keys", "off");
  showKeysSwitch(button);
});

// Going through the findings that are open: one unfolds, the others fold.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-walk]");
  if (!button) return;
  const findings = [...document.querySelectorAll("details.finding--open, details.finding--to_confirm")];
  if (!findings.length) return;
  const step = Number(button.dataset.walk);
  const here = findings.findIndex((finding) => finding.open);
  const next = findings[here < 0 ? (step > 0 ? 0 : findings.length - 1) : (here + step + findings.length) % findings.length];
  for (const finding of findings) finding.open = finding === next;
  for (let node = next.parentElement; node; node = node.parentElement) {
    if (node.matches("details")) node.open = true;
  }
  next.querySelector("summary").focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
});

// Text that is there to be copied.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copy).textContent.trim();
  await navigator.clipboard.writeText(text);
  const before = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => (button.textContent = before), 2000);
});

// An answer that did not come, or said no, is told in words.
function tell(kind) {
  const template = document.querySelector(`template[data-tell="${kind}"]`);
  const messages = document.getElementById("messages");
  if (!template || !messages) return;
  messages.replaceChildren(template.content.cloneNode(true));
  offerClosing(messages);
  messages.scrollIntoView({ block: "nearest" });
}
document.addEventListener("htmx:sendError", () => tell("offline"));
document.addEventListener("htmx:timeout", () => tell("offline"));
document.addEventListener("htmx:responseError", (event) => {
  const { status } = event.detail.xhr;
  tell(status === 401 ? "signed-out" : status < 500 ? "refused" : status === 503 ? "offline" : "broken");
});

// A link to something folded unfolds it.
function unfold() {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let node = target; node; node = node.parentElement) {
    if (node.matches("details")) node.open = true;
  }
  if (target) target.scrollIntoView({ block: "nearest" });
}
window.addEventListener("hashchange", unfold);

function prepare(root) {
  offerClosing(root);
  for (const button of root.querySelectorAll("[data-keys-switch], [data-copy]")) {
    if (button.matches("[data-copy]")) button.hidden = !navigator.clipboard;
    else showKeysSwitch(button);
  }
  for (const walks of root.querySelectorAll("[data-walks]")) walks.hidden = false;
  const first = root.querySelector("[data-focus]");
  if (first) (first.matches("form") ? (first.querySelector("[aria-invalid]") ?? first.querySelector(typed)) : first)?.focus();
}
prepare(document);
unfold();
document.addEventListener("htmx:load", (event) => prepare(event.detail.elt));
