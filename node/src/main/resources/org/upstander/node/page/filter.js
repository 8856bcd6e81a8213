(function () {
  "use strict";
  var area = document.querySelector("[data-search]");
  if (!area) { return; }
  var rows = Array.from(area.querySelectorAll("tr[data-region]"));
  var heads = Array.from(area.querySelectorAll("tr.apart"));
  var search = document.createElement("input");
  search.type = "search";
  search.placeholder = area.dataset.search;
  search.setAttribute("aria-label", area.dataset.search);
  var region = document.createElement("select");
  region.setAttribute("aria-label", area.dataset.all);
  region.add(new Option(area.dataset.all, ""));
  var names = new Set(rows.map(function (r) { return r.dataset.region; }));
  Array.from(names).sort().forEach(function (n) { region.add(new Option(n, n)); });
  var plain = function (s) {
    return s.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  };
  var show = function () {
    var word = plain(search.value.trim());
    rows.forEach(function (r) {
      var there = !region.value || r.dataset.region === region.value;
      r.hidden = !(there ? plain(r.querySelector("th").textContent).includes(word) : false);
    });
    heads.forEach(function (h) {
      h.hidden = Array.from(h.parentNode.querySelectorAll("tr[data-region]"))
        .every(function (r) { return r.hidden; });
    });
  };
  var bar = document.createElement("p");
  bar.className = "search";
  bar.append(search, region);
  area.before(bar);
  search.addEventListener("input", show);
  region.addEventListener("change", show);
})();
