// The command palette: Ctrl-K or Cmd-K opens it, arrow keys choose among what the server found, Enter goes there.
// The focus stays in the field; what is in hand is told by aria-activedescendant.

const dialog = document.getElementById("palette");
const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

if (isApple) {
  tellKey(document);
  document.addEventListener("htmx:load", (event) => tellKey(event.detail.elt));
}

function tellKey(root) {
  for (const key of root.querySelectorAll("[data-palette] kbd")) key.textContent = "⌘K";
}

if (dialog) {
  const form = dialog.querySelector("form");
  const field = form.elements.q;
  let hasty = false; // Enter came before the answer to what was typed

  const choices = () => [...dialog.querySelectorAll("[role=option]")];
  const inHand = () => dialog.querySelector("[aria-selected=true]");
  const isAnswered = () => dialog.querySelector("[data-q]")?.dataset.q === field.value.trim();

  function take(choice) {
    inHand()?.setAttribute("aria-selected", "false");
    if (!choice) return field.removeAttribute("aria-activedescendant");
    choice.setAttribute("aria-selected", "true");
    choice.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", choice.id);
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    form.dispatchEvent(new Event("palette:open"));
  }

  function go() {
    const choice = inHand();
    if (choice) choice.click();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey || !(isApple ? event.metaKey : event.ctrlKey)) return;
    if (document.querySelector("dialog:modal:not(#palette)")) return;
    event.preventDefault();
    if (dialog.open) dialog.close();
    else open();
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-palette]")) open();
    else if (event.target === dialog) dialog.close();
  });

  field.addEventListener("input", () => (hasty = false));

  field.addEventListener("keydown", (event) => {
    const all = choices();
    const here = all.indexOf(inHand());
    const steps = { ArrowDown: here + 1, ArrowUp: here - 1 };
    if (event.key === "Escape") {
      event.preventDefault(); // the field would only empty itself
      dialog.close();
    } else if (event.key in steps) {
      event.preventDefault();
      take(all[(steps[event.key] + all.length) % all.length]);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      if (isAnswered()) go();
      else hasty = true;
    }
  });

  form.addEventListener("submit", (event) => event.preventDefault());

  dialog.addEventListener("htmx:afterSwap", () => {
    const all = choices();
    field.setAttribute("aria-expanded", String(all.length > 0));
    take(all[0]);
    if (hasty && isAnswered()) go();
  });

  dialog.addEventListener("pointermove", (event) => {
    const choice = event.target.closest("[role=option]");
    if (choice && choice !== inHand()) take(choice);
  });

  dialog.addEventListener("close", () => {
    hasty = false;
    field.value = "";
  });
}
