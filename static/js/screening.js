// What the browser adds where JavaScript runs; every page works without it.

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

// What is swapped in above a finding that was answered pushes it nowhere: it stays where it was on the screen, or comes into
// view where its head was above the edge, because its form was long. The form that somebody is to fill in comes into view.
let held = null;
document.addEventListener("htmx:beforeSwap", (event) => {
  const finding = event.detail.target.closest?.(".finding");
  held = finding && { id: finding.id, top: finding.getBoundingClientRect().top };
});
document.addEventListener("htmx:afterSettle", () => {
  const finding = held && document.getElementById(held.id);
  if (finding) scrollBy({ top: finding.getBoundingClientRect().top - held.top, behavior: "instant" });
  if (finding && held.top < parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)) finding.scrollIntoView({ block: "start", behavior: "instant" });
  const form = finding && document.activeElement.closest(".finding form");
  if (form) for (const part of [form, document.activeElement]) part.scrollIntoView({ block: "nearest", behavior: "instant" });
  held = null;
});

// Who goes through the list and does something says so now and then: the candidate in front stays with that person.
let toldActive = Date.now();
function active() {
  const state = document.getElementById("review-state");
  if (!state || Date.now() - toldActive < 60_000) return;
  toldActive = Date.now();
  state.dispatchEvent(new Event("review:active"));
}
for (const kind of ["keydown", "pointerdown", "wheel", "touchmove"]) document.addEventListener(kind, active, { passive: true });

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
  for (const button of root.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;
  for (const part of root.querySelectorAll("[data-scripted]")) part.hidden = false;
  const first = root.querySelector("[data-focus]") ?? (root.matches?.("#review-form > form") ? root : null);
  if (first) (first.closest("form")?.querySelector("[aria-invalid]") ?? (first.matches("form") ? first.querySelector(typed) : first))?.focus();
  else if (root.matches?.(".frame__column")) root.querySelector("#main").focus({ preventScroll: true });
}
prepare(document);
unfold();
document.addEventListener("htmx:load", (event) => prepare(event.detail.elt));

// The way back to the list leads to the page of it that one came from, as one left it (list.js keeps it).
function leadBack() {
  let kept;
  try {
    kept = JSON.parse(sessionStorage.getItem("list"));
  } catch {
    return;
  }
  if (!kept?.url) return;
  for (const link of document.querySelectorAll(".crumbs a")) {
    if (link.pathname !== kept.path) continue;
    if (!link.search) link.href = kept.url;
    if (link.pathname + link.search !== kept.url) continue;
    link.addEventListener("click", () => sessionStorage.setItem("list", JSON.stringify({ ...kept, back: true })));
  }
}
leadBack();
