extension PageTemplate {
  /// Light and dark, wide and narrow, screen and paper. One ink for the figures of all parties: neither side stands out.
  package static let style = """
    :root{color-scheme:light dark;--paper:#fff;--text:#1b1f24;--soft:#525b66;--rise:#f5f6f8;--edge:#c6ccd3;--ink:#33557d;--usual:#d5dfeb;--hatch:#848d98;--link:#0b4f9e}
    @media (prefers-color-scheme:dark){:root{--paper:#14171b;--text:#e6e8eb;--soft:#a8b2bd;--rise:#1c2127;--edge:#3c444e;--ink:#9dbbe0;--usual:#2d3b4b;--hatch:#7d8794;--link:#8ab8f0}}
    *{box-sizing:border-box}
    html{background:var(--paper);color:var(--text);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:60rem;padding:1rem;overflow-wrap:anywhere}
    h1,h2,h3,h4,h5{line-height:1.25;margin:1.5em 0 .5em;overflow-wrap:anywhere}
    h1{font-size:1.15rem;margin-top:.5rem;color:var(--soft);font-weight:600}
    h2{font-size:1.75rem;margin:.5rem 0 0}
    h3{font-size:1.35rem;margin-top:2.5rem;padding-bottom:.25rem;border-bottom:2px solid var(--edge)}
    h4{font-size:1.1rem}
    h5{font-size:.95rem;margin:1rem 0 .25rem}
    p,ul,ol{margin:.5em 0}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-100rem}
    .skip:focus{position:static}
    .defs{position:absolute}
    .top p,footer p,.note,.id,.state,caption,figcaption,.legend,.told,.axis{color:var(--soft)}
    .top p,footer p,.id,.legend,caption,figcaption,.told{font-size:.875rem}
    .alliance{border-top:3px solid var(--text);padding-top:.5rem;margin-top:1rem}
    .who{font-size:1.1rem;margin:.25rem 0}
    .conditions{border:2px solid var(--text);padding:.5rem 1rem;margin:1rem 0;background:var(--rise)}
    .kicker{font-weight:600;margin:0}
    .summary{font-weight:600}
    ol.alerts{padding:0;margin:0;list-style-position:inside;list-style:none;counter-reset:none}
    .alert{border:1px solid var(--edge);border-radius:6px;padding:.25rem 1rem .75rem;margin:1rem 0}
    .alert h4{margin:.75rem 0 .25rem;font-size:1.15rem}
    .badges{margin:.25rem 0}
    .badge{display:inline-block;border:1px solid var(--soft);border-radius:4px;padding:0 .5em;font-size:.875rem;margin:.1rem 0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .badge.critical{background:var(--text);color:var(--paper);border-color:var(--text)}
    .badge.warn{background:var(--soft);color:var(--paper);border-color:var(--soft)}
    .badge.both,.badge.state{border-width:2px;font-weight:600;color:inherit}
    .badge+.state{font-size:.875rem;display:inline-block}
    .sentence{font-size:1.05rem}
    .ask{border-left:4px solid var(--ink);padding:.25rem .75rem;background:var(--rise)}
    .seen{margin:.5rem 0;padding-left:.75rem;border-left:2px solid var(--edge)}
    .against{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:0 1.5rem;font-size:.9375rem}
    .against ul{padding-left:1.1rem;margin:.25rem 0}
    .against p{margin:.25rem 0}
    details{margin:.75rem 0}
    summary{cursor:pointer;font-weight:600;padding:.25rem 0}
    .below{margin-top:1.5rem}
    code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9em}
    code.hash{overflow-wrap:anywhere}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    caption{text-align:left;padding:.25rem 0}
    th{text-align:left;font-weight:600}
    .wide{overflow-x:auto;max-width:100%}
    .rows th,.rows td{border-bottom:1px solid var(--edge);padding:.3rem .75rem .3rem 0;vertical-align:top}
    .rows thead th{border-bottom:2px solid var(--edge)}
    .rows tbody th{font-weight:400}
    .rows{overflow-wrap:break-word}
    .day{white-space:nowrap}
    .overview{padding:0;list-style:none}
    .overview li{margin:.3rem 0}
    .factors{columns:2 18rem;column-gap:2rem;padding:0;list-style:none;font-size:.9375rem}
    .factors li{break-inside:avoid}
    .steps li{margin:.25rem 0}
    .edge{stroke:var(--hatch);stroke-width:1}
    .figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .lanes{table-layout:fixed;margin:.25rem 0 .75rem}
    .lanes th{width:28%;padding:.25rem .75rem .25rem 0;vertical-align:middle;font-weight:400;line-height:1.25}
    .lanes td{padding:.25rem 0}
    .lanes svg{display:block;width:100%;height:26px;background:var(--rise);-webkit-print-color-adjust:exact;print-color-adjust:exact}
    .lanes svg.tall{height:44px}
    .lanes svg.cells{height:14px;background:none}
    .weeks svg{height:34px}
    .axis td span:last-child{float:right}
    .axis th,.axis td{font-size:.8125rem;padding:0}
    .told{display:block;margin:.1rem 0 .25rem}
    svg text{font:12px system-ui,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--soft)}
    svg text.mark{fill:var(--text);font-weight:600}
    .marks{stroke:var(--ink);stroke-width:3;vector-effect:non-scaling-stroke;fill:none}
    .bars,.full{fill:var(--ink)}
    .rule,.scale{stroke:var(--edge);stroke-width:1;vector-effect:non-scaling-stroke;fill:none}
    .event{stroke:var(--text);stroke-width:2;stroke-dasharray:3 2}
    .hatch{fill:url(#hatch)}
    .hatching{stroke:var(--hatch);stroke-width:3}
    .calm{fill:none;stroke:var(--hatch);stroke-width:1;vector-effect:non-scaling-stroke}
    .off{fill:var(--hatch)}
    .usual{fill:var(--usual)}
    .value{fill:var(--text)}
    .line{stroke:var(--ink);stroke-width:2.5;fill:none;stroke-linecap:round;stroke-linejoin:round}
    figure{margin:.5rem 0}
    .band svg,.balances svg{display:block;width:100%;max-width:26rem}
    .balances{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.5rem 1.5rem}
    .balances figcaption{color:var(--text);font-weight:600}
    .balances svg{background:var(--rise)}
    .key{display:inline-block;margin-right:1rem}
    .key svg{width:16px;height:12px;vertical-align:-1px}
    .checklist{list-style:none;padding:0}
    .tick{font-family:ui-monospace,Menlo,Consolas,monospace}
    @media (max-width:30rem){body{padding:.75rem}.alert{padding:.25rem .75rem .5rem}h2{font-size:1.4rem}.lanes th{width:34%}.wide .rows{min-width:32rem}}
    @page{size:A4;margin:12mm}
    @media print{:root{--paper:#fff;--text:#000;--soft:#444;--rise:#f4f4f4;--edge:#bbb;--ink:#33557d;--usual:#d5dfeb;--hatch:#777;--link:#000}html{font-size:8pt;line-height:1.3}body{max-width:none;padding:0}.skip{display:none}details::details-content{content-visibility:visible;block-size:auto;display:block}.alert,figure,tr,.conditions{break-inside:avoid}h2,h3,h4,h5,summary,caption{break-after:avoid}.alliance+.alliance{break-before:page}a{text-decoration:none}.wide{overflow:visible}.alert{margin:.6rem 0;padding:0 .75rem .3rem}.lanes svg{height:14px}.lanes svg.tall{height:28px}.weeks svg{height:24px}.lanes td,.lanes th{padding:.1rem 0}p,ul,ol{margin:.25em 0}h5{margin:.5em 0 .1em}.badges{margin:0}.factors{columns:3 10rem;column-gap:1rem;font-size:.9em}summary{padding:0}.seen{margin:.25rem 0}.rows{font-size:.9em}.rows th,.rows td{padding:0 .75rem 0 0}details{margin:.25rem 0}h3{margin-top:1.5rem}.against{grid-template-columns:2fr 1fr 1fr}}
    """
}
