import Reports

extension Route {
  /// The style of all pages; it holds nothing of an alliance, and stands open.
  static let style = Route.get("style.css") { _ in Reply(type: "text/css; charset=utf-8", body: BenchStyle.text) }
}

/// The style of the report, and what forms and editors need besides.
enum BenchStyle {
  static let text =
    PageTemplate.style + """

      body{max-width:76rem}
      h1{font-size:1.6rem;color:var(--text);margin:.75rem 0 .5rem}
      h2{font-size:1.25rem;margin:1.75rem 0 .5rem;padding:0}
      h3{font-size:1.05rem;margin:1.25rem 0 .25rem;border:0;padding:0}
      .alert h2,.alert h3{margin:.75rem 0 .25rem}
      .alert.faint{border-style:dashed}
      header.bench{border-bottom:2px solid var(--edge)}
      .home{margin:0;font-weight:600}
      .pages{list-style:none;padding:0;margin:.25rem 0 .5rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
      .pages a{display:inline-block;padding:.25rem 0}
      .pages a[aria-current]{color:var(--text);font-weight:600;text-decoration-thickness:3px}
      .news{position:sticky;top:0;z-index:5;border-left:4px solid var(--ink);background:var(--rise);padding:.5rem .75rem}
      .filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.75rem 0}
      .filters label{min-width:0;max-width:100%}
      .filters select{max-width:min(18rem,100%)}
      .stacked{max-width:40rem}
      .stacked label{display:block;margin:.5rem 0}
      .stacked input,.stacked select{width:100%}
      .verdict{display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center}
      input,select,textarea,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:4px;padding:.25rem .5rem;min-height:1.75rem;max-width:100%}
      button{background:var(--rise);cursor:pointer;font-weight:600;padding:.25rem .75rem}
      ::placeholder{color:var(--soft);opacity:1}
      .two{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem}
      .result{border:1px solid var(--edge);border-radius:6px;padding:.25rem 1rem;background:var(--rise);align-self:start;position:sticky;top:.5rem;max-height:90vh;overflow:auto}
      .result[aria-busy=true]{opacity:.6}
      .field{margin:.5rem 0;display:grid;grid-template-columns:10rem minmax(0,1fr) auto;gap:.1rem .75rem;align-items:center}
      .field .note{grid-column:2/-1;font-size:.875rem}
      .plain{white-space:pre-wrap;overflow-wrap:anywhere;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.875rem;background:var(--rise);border:1px solid var(--edge);border-radius:4px;padding:.5rem .75rem;margin:.5rem 0}
      textarea.code{width:100%;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.875rem}
      .CodeMirror,.CodeMirror-scroll{min-height:20rem}
      .CodeMirror{height:auto;border:1px solid var(--soft);border-radius:4px;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.875rem;background:var(--paper);color:var(--text)}
      .CodeMirror-gutters{background:var(--rise);border-color:var(--edge)}
      .CodeMirror-linenumber{color:var(--soft)}
      .CodeMirror-cursor{border-color:var(--text)}
      .CodeMirror div.CodeMirror-selected,.CodeMirror-focused div.CodeMirror-selected,.CodeMirror-line::selection,.CodeMirror-line>span::selection,.CodeMirror-line>span>span::selection{background:var(--usual)}
      .cm-s-default .cm-atom,.cm-s-default .cm-keyword,.cm-s-default .cm-number,.cm-s-default .cm-meta,.cm-s-default .cm-string,.cm-s-default .cm-variable-2{color:var(--link)}
      .cm-s-default .cm-comment{color:var(--soft)}
      .CodeMirror-hints{background:var(--paper);border-color:var(--soft);color:var(--text)}
      .CodeMirror-hint{color:var(--text)}
      li.CodeMirror-hint-active{background:var(--ink);color:var(--paper)}
      .CodeMirror-lint-tooltip{background:var(--paper);color:var(--text);border-color:var(--soft)}
      .parties{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:.75rem}
      .party{border:1px solid var(--soft);border-radius:6px;padding:.5rem .75rem;margin:0;min-width:0}
      .party label{display:block;margin:.25rem 0}
      .party input,.party select{width:100%}
      .party.over{border-color:var(--link);outline:2px solid var(--link)}
      .given{list-style:none;padding:0;font-size:.875rem;min-height:1.5rem}
      .chips{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem}
      .chip{border:1px solid var(--edge);border-radius:6px;padding:.35rem .6rem;background:var(--rise)}
      .chip[draggable=true]{cursor:grab}
      .chip-name{font-weight:600}
      .chip .note{display:block;font-size:.875rem}
      svg.bar{width:12rem;max-width:60%;height:16px;vertical-align:middle}
      .changes{padding-left:1.1rem}
      .chance td{width:34%}
      .chance td .note,.chance th .note,.figures .note{display:block;font-size:.875rem}
      .chance svg.bar{display:block;height:12px;max-width:100%}
      .figures{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:.5rem}
      .figures li{border:1px solid var(--edge);border-radius:6px;padding:.35rem .75rem;background:var(--rise)}
      .figures p{margin:.25rem 0}
      .figures .filters{gap:.5rem}
      .figures input{width:4.5rem}
      .filters .long{max-width:100%}
      .filters input[type=number]{width:6rem}
      @media (max-width:50rem){.two{grid-template-columns:minmax(0,1fr)}.result{position:static;max-height:none}.field{grid-template-columns:minmax(0,1fr)}.field .note{grid-column:1}}
      """
}
