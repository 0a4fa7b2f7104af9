// Finds pages by ids, names and other names. The words stand in the address, so that a search can be linked to.
(function () {
  "use strict";
  var MOST = 100;
  var field = document.getElementById("find");
  var told = document.getElementById("told");
  var results = document.getElementById("results");
  var invitation = told.textContent;

  // Letters without accents and in lower case, so that "Meniere" finds "Ménière".
  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  var entries = window.sacrumIndex.map(function (row) {
    var id = plain(row[2]);
    var name = plain(row[1]);
    return {
      kind: row[0], name: row[1], id: row[2], place: row[3], also: row[4],
      plainId: id, plainName: name, all: id + " " + id.replace(/-/g, " ") + " " + name + " " + plain(row[4]) + " " + row[0]
    };
  });

  // What a reader looks for most often comes first among equally near matches.
  var KINDS = ["condition", "mechanism", "recommendation", "to avoid", "symptom", "finding", "history", "factor", "quality", "activity", "rule",
    "source"];

  // The nearer a match, the lower: the whole id or name, how a name begins, a word of it, anything else.
  function distance(entry, query, words) {
    if (entry.plainId === query || entry.plainName === query) { return 0; }
    if (entry.plainName.indexOf(query) === 0 || entry.plainId.indexOf(query) === 0) { return 1; }
    if ((" " + entry.plainName).indexOf(" " + query) >= 0) { return 2; }
    return words.every(function (word) { return entry.plainName.indexOf(word) >= 0; }) ? 3 : 4;
  }

  function find(query) {
    var words = query.split(/\s+/);
    return entries
      .filter(function (entry) {
        return words.every(function (word) { return entry.all.indexOf(word) >= 0; });
      })
      .map(function (entry) { return { entry: entry, distance: distance(entry, query, words) }; })
      .sort(function (left, right) {
        return left.distance - right.distance || KINDS.indexOf(left.entry.kind) - KINDS.indexOf(right.entry.kind)
          || left.entry.name.length - right.entry.name.length;
      });
  }

  function item(entry) {
    var line = document.createElement("li");
    var link = document.createElement("a");
    link.href = entry.place;
    link.textContent = entry.name;
    var also = document.createElement("span");
    also.className = "also";
    also.textContent = entry.kind + ", " + entry.id + (entry.also ? ", also: " + entry.also : "");
    line.append(link, also);
    return line;
  }

  function show() {
    var query = plain(field.value).trim();
    results.replaceChildren();
    if (!query) {
      told.textContent = invitation;
      return;
    }
    var found = find(query);
    told.textContent = found.length === 0
      ? "Nothing holds all of these words. Maybe use fewer, or only their beginnings."
      : found.length + (found.length === 1 ? " result" : " results")
        + (found.length > MOST ? ", of which the first " + MOST + " are shown." : ".");
    results.append.apply(results, found.slice(0, MOST).map(function (one) { return item(one.entry); }));
  }

  function asked() {
    var here = new URLSearchParams(location.hash.slice(1)).get("q");
    return here === null ? new URLSearchParams(location.search).get("q") || "" : here;
  }

  function fromAddress() {
    field.value = asked();
    show();
  }

  field.addEventListener("input", function () {
    history.replaceState(null, "", "#q=" + encodeURIComponent(field.value));
    show();
  });
  field.form.addEventListener("submit", function (event) {
    event.preventDefault();
    show();
  });
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
  field.focus();
})();
