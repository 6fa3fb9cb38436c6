(() => {
  "use strict";
  const form = document.querySelector(".filters");
  const groups = [...document.querySelectorAll(".group")];
  if (!form || !groups.length) return;
  const output = form.querySelector("output");
  const overview = new Map([...document.querySelectorAll("[data-for]")].map((row) => [row.dataset.for, row]));
  const texts = new Map(groups.map((group) => [group, group.textContent.toLowerCase()]));
  const sources = new Map(groups.map((group) => [group, JSON.parse(group.dataset.sources)]));

  function matches(group, wanted) {
    return (!wanted.verdict || group.dataset.verdict === wanted.verdict)
      && (!wanted.measure || group.dataset.measure === wanted.measure)
      && (!wanted.source || sources.get(group).includes(wanted.source))
      && (!wanted.language || group.dataset.languages.split(" ").includes(wanted.language))
      && (!wanted.decision || group.dataset.decision === wanted.decision)
      && wanted.text.split(/\s+/).every((word) => texts.get(group).includes(word));
  }

  function apply() {
    const wanted = Object.fromEntries(new FormData(form));
    wanted.text = wanted.text.trim().toLowerCase();
    let shown = 0;
    for (const group of groups) {
      const fits = matches(group, wanted);
      group.hidden = !fits;
      if (overview.has(group.id)) overview.get(group.id).hidden = !fits;
      shown += fits;
    }
    const folded = document.querySelector(".agreed");
    if (folded && Object.values(wanted).some(Boolean)) folded.open = true;
    const all = shown === groups.length;
    output.textContent = all ? "" : shown
      ? output.dataset.text.replace("%s", shown).replace("%a", groups.length)
      : output.dataset.empty;
  }

  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      form.reset();
      apply();
    }
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();
  // What was said is printed; long lists of pairs only where the reader has opened them.
  addEventListener("beforeprint", () => document.querySelectorAll("details:not(.pairs, #refused *)").forEach((fold) => { fold.open = true; }));
})();
