// The list of candidates: ticking rows, and finding the page again as it was left. Everything works without it.

const KEPT = "list"; // in this tab only: address, place and ticks of the page one left

const boxes = (form) => [...form.querySelectorAll("[data-tick]")];

function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
  } catch {
    return {};
  }
}

const here = () => location.pathname + location.search;

// How many are ticked, and what can be done with them.
function show() {
  const form = document.querySelector("[data-bulk]");
  if (!form) return;
  const all = form.querySelector("[data-all]").checked;
  const ticked = boxes(form).filter((box) => box.checked).length;
  const count = form.querySelector("[data-ticked]");
  count.dataset.plain ??= count.textContent;
  const told = ticked && !all ? count.dataset.ticked.replace("{number}", ticked) : count.dataset.plain;
  if (count.textContent !== told) count.textContent = told;
  const page = form.querySelector("[data-tick-all]");
  page.hidden = false;
  page.checked = ticked > 0 && ticked === boxes(form).length;
  page.indeterminate = ticked > 0 && !page.checked;
  for (const button of form.querySelectorAll(".bulk__bar button")) button.disabled = !ticked && !all;
}

let last = null;
document.addEventListener("click", (event) => {
  const box = event.target;
  if (box.matches("[data-tick-all]")) {
    for (const other of boxes(box.form)) other.checked = box.checked;
  } else if (box.matches("[data-tick]")) {
    const row = boxes(box.form);
    if (event.shiftKey && last?.isConnected) {
      const [from, to] = [row.indexOf(last), row.indexOf(box)].sort((a, b) => a - b);
      for (const between of row.slice(from, to + 1)) between.checked = box.checked;
    }
    last = box;
  } else if (!box.matches("[data-all]")) {
    return;
  }
  show();
});

// Leaving: what it takes to come back. A change that is confirmed lets go of its rows.
window.addEventListener("pagehide", () => {
  const form = document.querySelector("[data-list]");
  if (!form) return;
  const rows = [...form.querySelectorAll("[data-tick]:checked")].map((box) => box.value);
  sessionStorage.setItem(KEPT, JSON.stringify({ url: here(), path: location.pathname, y: scrollY, rows }));
});

document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-forget]") || event.submitter?.name !== "sure") return;
  sessionStorage.setItem(KEPT, JSON.stringify({ ...kept(), rows: [] }));
});

// Coming back by the browser's button or by the way back on a candidate's page.
function restore() {
  const before = kept();
  const [entry] = performance.getEntriesByType("navigation");
  if (before.url !== here() || !(before.back || entry?.type !== "navigate")) return;
  for (const box of document.querySelectorAll("[data-tick]")) box.checked = before.rows.includes(box.value);
  scrollTo({ top: before.y, behavior: "instant" });
}

if (document.querySelector("[data-list]")) restore();
show();
window.addEventListener("pageshow", show);
document.addEventListener("htmx:load", show);
