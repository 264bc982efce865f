"use strict";
// The filter box: rows that do not hold what is typed are hidden, whatever their case and marks.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
const rows = [...document.querySelectorAll("tbody tr")].map((row) => [row, plain(row.textContent)]);
const box = document.querySelector(".bar input");
const count = document.querySelector(".bar output");
const filter = () => {
  const wanted = plain(box.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [row, text] of rows) {
    row.hidden = !wanted.every((word) => text.includes(word));
    shown += !row.hidden;
  }
  for (const table of document.querySelectorAll("table")) {
    table.hidden = !table.querySelector("tbody tr:not([hidden])");
  }
  count.textContent = wanted.length ? `${shown} / ${rows.length}` : "";
};
box.addEventListener("input", filter);
document.querySelector(".bar").hidden = false;

// What the words under the pointer prove, in a bar of its own; without this script the browser shows it as a title.
const hint = document.querySelector(".hint");
document.addEventListener("mouseover", (event) => {
  const mark = event.target.closest(".text mark");
  if (mark && mark.title) {
    mark.dataset.hint = mark.title;
    mark.title = "";
  }
  hint.hidden = !mark;
  hint.textContent = mark ? mark.dataset.hint : "";
});

// A link into a folded article opens it.
const open = () => {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let fold = place?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  place?.scrollIntoView({ block: "center" });
};
addEventListener("hashchange", open);
open();
filter();
