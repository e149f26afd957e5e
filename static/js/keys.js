// Keys: what carries data-key="x" is pressed, or a field focused, by that key. They rest while somebody types, in a
// dialog, on a choice and with a modifier, and can be switched off for this browser (WCAG 2.1.4).

const fields = "input, textarea, select, [contenteditable]";
const waiting = "details.finding--open, details.finding--asked, details.finding--to_confirm";
const off = () => localStorage.getItem("keys") === "off";

document.addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (off() || event.target.closest(fields) || document.querySelector("dialog:modal")) return;
  if (press(event.key)) event.preventDefault();
});

// Escape leaves a field of a finding, so that its keys work again, and puts the form of the bar away.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing || !event.target.closest(fields)) return;
  const panel = event.target.closest("#review-form");
  if (panel) panel.replaceChildren();
  if (panel) document.getElementById("main").focus({ preventScroll: true });
  else event.target.closest(".finding")?.querySelector("summary").focus();
});

// What a key does; true where it did something.
function press(key) {
  const marked = [...document.querySelectorAll("[data-key]")].filter((element) => element.dataset.key === key);
  const finding = inHand();
  const own = finding && marked.find((element) => finding.contains(element));
  if (own) {
    finding.open = true;
    return act(own);
  }
  const others = marked.filter((element) => !element.closest(".finding") && isReachable(element));
  const unfolded = document.activeElement.closest("details[open]");
  const element = others.find((other) => unfolded?.contains(other)) ?? others[0];
  if (element) return act(element);
  const first = marked.find((other) => other.closest(waiting));
  if (first) return goTo(first.closest(waiting)); // a key for a finding, and none in hand: go there, do nothing yet
  if (key === "?") return showKeys();
  if (key === "j" || key === "k") return walkRows(key === "j" ? 1 : -1);
  return false;
}

// On the page, or in a menu whose button is.
function isReachable(element) {
  return element.checkVisibility() || !!element.closest("details.menu:not([open])")?.querySelector("summary").checkVisibility();
}

function act(element) {
  if (element.disabled) return false;
  if (element.matches(fields) && !element.matches("[type=radio], [type=checkbox]")) element.focus();
  else element.click();
  return true;
}

// The finding that keys act on: where the focus is, or the one that was gone to last.
function inHand() {
  return document.activeElement.closest(".finding") ?? document.querySelector(".finding[aria-current]");
}

function goTo(finding) {
  for (const other of document.querySelectorAll(waiting)) {
    other.open = other === finding;
    if (other === finding) other.setAttribute("aria-current", "true");
    else other.removeAttribute("aria-current");
  }
  for (let node = finding.parentElement; node; node = node.parentElement) {
    if (node.matches("details")) node.open = true;
  }
  finding.querySelector("summary").focus({ preventScroll: true });
  finding.scrollIntoView({ block: finding.offsetHeight > innerHeight / 2 ? "start" : "center" });
  return true;
}

// From one finding that waits to the next; past the last comes the first.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-walk]");
  if (!button) return;
  const findings = [...document.querySelectorAll(waiting)];
  if (!findings.length) return;
  const step = Number(button.dataset.walk);
  const here = findings.indexOf(inHand());
  goTo(findings[here < 0 ? (step > 0 ? 0 : findings.length - 1) : (here + step + findings.length) % findings.length]);
});

// From one row of a list to the next; Enter opens it.
function walkRows(step) {
  const rows = [...document.querySelectorAll("main .row-link")].filter((row) => row.checkVisibility());
  const here = rows.indexOf(document.activeElement);
  const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + step, 0), rows.length - 1)];
  next?.focus();
  return !!next;
}

// The keys of this page, group by group, as the page has them now.
function showKeys() {
  const dialog = document.getElementById("keys");
  if (!dialog?.showModal) return false;
  const groups = new Map();
  for (const element of [...document.querySelectorAll("[data-walk]"), ...document.querySelectorAll("[data-key]")]) {
    if (dialog.contains(element) || !(element.closest(".finding") || isReachable(element))) continue;
    const group = element.closest("[data-keys-group]")?.dataset.keysGroup ?? dialog.dataset.keysGroup;
    if (!groups.has(group)) groups.set(group, new Map());
    groups.get(group).set(element.dataset.key, says(element));
  }
  const everywhere = groups.get(dialog.dataset.keysGroup) ?? new Map();
  groups.delete(dialog.dataset.keysGroup);
  if (!document.querySelector("[data-walk]") && document.querySelectorAll("main .row-link").length > 1) {
    everywhere.set("j", dialog.dataset.next).set("k", dialog.dataset.previous);
  }
  const palette = document.querySelector("[data-palette]");
  if (palette) everywhere.set(palette.querySelector("kbd").textContent, says(palette));
  groups.set(dialog.dataset.keysGroup, everywhere.set("?", dialog.dataset.these));
  const list = dialog.querySelector("[data-keys-list]");
  list.replaceChildren(...[...groups].map(([title, keys]) => part(title, keys)));
  dialog.showModal();
  return true;
}

function says(element) {
  if (element.dataset.says) return element.dataset.says;
  const copy = element.cloneNode(true);
  for (const key of copy.querySelectorAll("kbd")) key.remove();
  return (element.getAttribute("aria-label") ?? copy.textContent).trim().replace(/\s+/g, " ");
}

function part(title, keys) {
  const section = document.createElement("section");
  const heading = section.appendChild(document.createElement("h3"));
  heading.textContent = title;
  const list = section.appendChild(document.createElement("dl"));
  list.className = "pairs";
  for (const [key, what] of keys) {
    const term = list.appendChild(document.createElement("dt"));
    term.appendChild(document.createElement("kbd")).textContent = key;
    list.appendChild(document.createElement("dd")).textContent = what;
  }
  return section;
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-shows-keys]")) showKeys();
});

// Switching them off and on.
function showSwitch(button) {
  button.hidden = false;
  button.setAttribute("aria-pressed", String(!off()));
}

function showSwitches(root) {
  for (const button of root.querySelectorAll("[data-keys-switch]")) showSwitch(button);
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-keys-switch]")) return;
  if (off()) localStorage.removeItem("keys");
  else localStorage.setItem("keys", "off");
  showSwitches(document);
});

showSwitches(document);
document.addEventListener("htmx:load", (event) => showSwitches(event.detail.elt));
