import Harbinger

extension Route {
  /// What pages do without being loaded anew.
  static let script = Route.get("script.js") { _ in Reply(type: "text/javascript; charset=utf-8", body: BenchScript.text) }
}

/// The one script of the pages. It asks this machine what a draft would do while somebody types; what comes back was made safe where it was written.
/// Without it every form works all the same.
enum BenchScript {
  static let text = #"""
    "use strict";
    (() => {
      const key = document.querySelector("meta[name=form]").content;

      // A form as it is sent, with what our pages alone know.
      const send = async (address, fields) => {
        const body = new URLSearchParams(fields);
        body.set("form", key);
        body.set("part", "yes");
        const answer = await fetch(address, { method: "POST", body, credentials: "same-origin" });
        return answer.text();
      };

      // What somebody types is tried once they pause, and only the newest answer is shown.
      const later = (wait, work) => {
        let timer = 0;
        return () => { clearTimeout(timer); timer = setTimeout(work, wait); };
      };

      const editors = new Map();
      const edit = (area) => {
        if (!window.CodeMirror) return;
        const words = area.form && area.form.querySelector("template.words");
        const known = words ? words.content.textContent.split("\n").map((line) => [line.split(" ", 1)[0], line.slice(line.indexOf(" ") + 1)]) : [];
        const check = area.form && area.form.dataset.check;
        const editor = CodeMirror.fromTextArea(area, {
          mode: "yaml", lineNumbers: true, lineWrapping: true, tabSize: 2, readOnly: area.readOnly, viewportMargin: 200,
          gutters: ["CodeMirror-lint-markers", "CodeMirror-linenumbers"],
          // Tab leaves the editor, as it leaves every other field.
          extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Space": "autocomplete" },
          lint: check ? { async: true, getAnnotations: (text, done) => {
            send(check, { text }).then((found) => done(JSON.parse(found).map((item) => ({
              message: item.text, severity: item.error ? "error" : "warning",
              from: CodeMirror.Pos(item.line, item.column), to: CodeMirror.Pos(item.line, item.column + item.length) }))));
          } } : false,
          hintOptions: { completeSingle: false, hint: (cm) => {
            const place = cm.getCursor();
            const before = cm.getLine(place.line).slice(0, place.ch).match(/[\w-]*$/)[0];
            const list = known.filter(([name]) => name.startsWith(before)).map(([name, what]) => ({ text: name + ": ", displayText: name + "  " + what.slice(0, 60) }));
            return { list, from: CodeMirror.Pos(place.line, place.ch - before.length), to: place };
          } } });
        editor.getInputField().setAttribute("aria-label", area.getAttribute("aria-label") || "");
        editors.set(area, editor);
      };
      document.querySelectorAll("textarea.code").forEach(edit);

      document.querySelectorAll("form[data-try]").forEach((form) => {
        const result = form.querySelector(".result");
        let asked = 0;
        const tried = async () => {
          const number = ++asked;
          result.setAttribute("aria-busy", "true");
          editors.forEach((editor, area) => { if (area.form === form) editor.save(); });
          try {
            const html = await send(form.dataset.try, new FormData(form));
            if (number === asked) result.innerHTML = html;
          } catch { result.textContent = "The program does not answer; it may have been stopped."; }
          if (number === asked) result.removeAttribute("aria-busy");
        };
        const soon = later(250, tried);
        form.addEventListener("input", (event) => { if (!["why", "by"].includes(event.target.name)) soon(); });
        editors.forEach((editor, area) => { if (area.form === form) editor.on("change", soon); });
        form.addEventListener("submit", (event) => {
          if (event.submitter && event.submitter.dataset.do === "try") { event.preventDefault(); tried(); }
        });
      });

      // Dragging a domain to a party chooses the party in the list beside it: the list alone is what is sent.
      const parties = [...document.querySelectorAll(".party")];
      const chips = [...document.querySelectorAll(".chip[draggable]")];
      const shown = () => parties.forEach((party) => {
        party.querySelector(".given").replaceChildren(...chips.filter((chip) => chip.querySelector("select").value === party.dataset.side).map((chip) => {
          const item = document.createElement("li");
          item.textContent = chip.querySelector(".chip-name").textContent;
          return item;
        }));
      });
      let dragged = null;
      chips.forEach((chip) => {
        chip.addEventListener("dragstart", (event) => { dragged = chip; event.dataTransfer.setData("text/plain", chip.textContent.trim()); event.dataTransfer.effectAllowed = "move"; });
        chip.addEventListener("dragend", () => { dragged = null; });
        chip.addEventListener("change", shown);
      });
      parties.forEach((party) => {
        party.addEventListener("dragover", (event) => { if (dragged) { event.preventDefault(); party.classList.add("over"); } });
        party.addEventListener("dragleave", () => party.classList.remove("over"));
        party.addEventListener("drop", (event) => {
          event.preventDefault();
          party.classList.remove("over");
          if (dragged) { dragged.querySelector("select").value = party.dataset.side; shown(); }
        });
      });
      shown();
    })();
    """#
}
