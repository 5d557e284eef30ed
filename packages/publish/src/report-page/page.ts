import { statusScaleOf, type ProgressDocument } from '@planglass/model';
import type { PlanRecord } from '@planglass/model/record';
import type { Language } from '../arguments.ts';
import { NOT_ASSESSED } from '../statements/book.ts';
import { inLanguage } from '../words/lines.ts';
import { figureNames } from '../words/names.ts';
import type { ReportedFigure, ReportedItem, SecrecyReport } from './data.ts';
import { html, Html } from './html.ts';
import { numberText } from './numbers.ts';
import { picture } from './picture.ts';
import { styleSheet } from './style.ts';
import { reportWords, type ReportWords } from './words.ts';

/** Where names and units are read from: the document, whose texts are public; for the internal report the record. */
export type Naming = ProgressDocument | PlanRecord;

interface Saying {
  say: ReportWords;
  language: Language;
  naming: Naming;
  name(reference: string): string;
}

/**
 * The report as one page: no script, no request, its style sheet inside; every text is escaped. `objection` is what
 * the audit objects to, for the internal report.
 */
export function reportPage(
  report: SecrecyReport,
  naming: Naming,
  language: Language,
  objection?: string,
): string {
  const say = reportWords[language];
  const saying: Saying = { say, language, naming, name: figureNames([naming], language) };
  const { internal, document, passed, secondary, scope, scan } = report;
  const title = `${say.title} — ${inLanguage(naming.release.title, language)}`;
  const page = html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${new Html(styleSheet(document ? `SHA-256 ${document.sha256}` : ''))}
        </style>
      </head>
      <body>
        <main>
          ${internal ? html`<p class="notice">${say.internalNotice}</p>` : undefined}
          <p class="kicker">${say.kicker}</p>
          <h1>${say.title}</h1>
          <dl class="head">
            <dt>${say.plan}</dt>
            <dd>${inLanguage(naming.plan.name, language)} <span class="address">${report.plan}</span></dd>
            <dt>${say.release}</dt>
            <dd>
              ${[inLanguage(naming.release.title, language), say.stages[naming.release.stage], naming.release.date].filter(Boolean).join(say.joint)}
              <span class="address">${report.release}</span>
            </dd>
            <dt>${say.hash}</dt>
            <dd>
              ${document ? html`<span class="hash">${document.sha256}</span> <span class="quiet">(${say.size(document.bytes)})</span>` : say.noHash}
            </dd>
          </dl>
          ${verdict(report, say)}
          ${
            passed || objection === undefined
              ? undefined
              : html`<section>
                  <h2>${say.objection}</h2>
                  <pre>${objection}</pre>
                </section>`
          }
          <section>
            <h2>${say.withheld}</h2>
            ${
              report.withheld.length
                ? html`${passed || internal ? html`<p class="legend">${internal ? say.legendInternal : say.legend}</p>` : undefined}
                  ${withheldTable(report, saying)}`
                : html`<p>${say.nothing}</p>`
            }
          </section>
          <section>
            <h2>${say.cost}</h2>
            ${secondary.figures.length + secondary.rounded.length ? costs(secondary, saying) : html`<p>${say.costNone}</p>`}
          </section>
          <section>
            <h2>${say.scope}</h2>
            <p>${say.scopeOf(scope.statements)}</p>
            <p>${say.earlier(scope.earlier)}</p>
            ${scope.others.length ? html`<p>${say.others(scope.others)}</p>` : undefined}
            ${
              scope.publicFigures.length
                ? html`<p>${say.publicFigures}</p>
                    <ul>
                      ${scope.publicFigures.map(({ id, source }) => html`<li>${inLanguage(source, language)} <span class="address">${id}</span></li>`)}
                    </ul>`
                : html`<p>${say.noPublicFigures}</p>`
            }
            <p><strong>${say.notCovered}</strong>${report.internal ? '' : ` ${say.ruleLeftOut}`}</p>
          </section>
          <section>
            <h2>${say.scan}</h2>
            <p>${scan ? say.scanned(scan.files, scan.found, scan.unscanned) : say.scanNone}</p>
          </section>
          <section class="review">
            <h2>${say.opinion}</h2>
            <ul class="opinions">
              ${say.opinions.map((each) => html`<li>${each}</li>`)}
            </ul>
            <div class="signers">
              ${say.signers.map((each) => html`<div><b>${each}</b><span class="blank">${say.signature}</span><span class="blank">${say.date}</span></div>`)}
            </div>
          </section>
        </main>
        <footer>${say.made}</footer>
      </body>
    </html> `;
  return page.text;
}

function verdict({ passed, internal, withheld }: SecrecyReport, say: ReportWords): Html {
  const count = withheld.reduce((sum, { figures }) => sum + figures.length, 0);
  if (passed) return html`<div class="verdict"><p>${count ? say.passed(count) : say.nothing}</p></div>`;
  return html`<div class="verdict refused">
    <p>${say.refused}</p>
    ${internal ? undefined : html`<p>${say.refusedHow}</p>`}
  </div>`;
}

function withheldTable({ withheld, passed, internal }: SecrecyReport, saying: Saying): Html {
  const { columns } = saying.say;
  const classes = ['number', 'item', 'reason', 'worked', 'end'];
  return html`<table class="items">
    <thead>
      <tr>
        ${columns.map((each, at) => html`<th scope="col" class="${classes[at]}">${each}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${withheld.map((item, at) => rows(item, at + 1, passed || internal, saying))}
    </tbody>
  </table>`;
}

function rows(item: ReportedItem, number: number, told: boolean, saying: Saying): Html {
  const { say } = saying;
  const { id, subject, figures } = item;
  const own = subject === 'item' ? undefined : figures[0];
  const worked = own
    ? html`${sentence(own, saying)}${picture(own)}`
    : subject === 'item'
      ? say.whole
      : item.confStatus === 'D'
        ? say.secondary
        : told
          ? undefined
          : say.notTold;
  const parts = subject === 'item' ? figures : [];
  const cells = (
    at: string,
    of: string,
    why: Html | undefined,
    what: Html | string | undefined,
    end?: Html,
  ) =>
    html`<td class="number">${at}</td>
      <td class="item">${named(of, saying)}</td>
      <td class="reason">${why}</td>
      <td class="worked">${what}</td>
      <td class="end">${end}</td>`;
  return html`<tr${parts.length ? html` class="part"` : undefined}>${cells(String(number), id, reason(item, saying), worked, own && ends(own, saying))}</tr>
${parts.map(
  (part, at) =>
    html`<tr class="sub${at < parts.length - 1 ? ' part' : ''}">
      ${cells('', part.id, undefined, html`${sentence(part, saying)}${picture(part)}`, ends(part, saying))}
    </tr> `,
)}`;
}

function named(id: string, { name }: Saying): Html {
  const own = name(id);
  return html`${own === id ? undefined : html`<span class="name">${own}</span>`}<span class="address"
      >${id}</span
    >`;
}

function reason({ confStatus, classified, basis }: ReportedItem, { say, language }: Saying): Html {
  if (!classified) return html`${say.forgotten}`;
  const citation = basis?.citation && inLanguage(basis.citation, language);
  return html`<span class="name">${confStatus} ${say.codes[confStatus]}</span
    ><span class="quiet"
      >${basis ? inLanguage(basis.text, language) : confStatus === 'D' ? undefined : say.noReason}${citation ? `${say.joint}${citation}` : undefined}</span
    >`;
}

function sentence({ id, interval, scale, verdict: found }: ReportedFigure, saying: Saying): string {
  const { say } = saying;
  if (!interval) return found === 'not-proved' ? say.notProved : say.notToldDecimals;
  const { lower, upper, lowerClosed, upperClosed, values } = interval;
  if (scale)
    return say.statuses(
      (values ?? []).map((each) => statusName(each, saying)),
      scale.length,
    );
  if (values) return say.oneOf(values.map((each) => numberText(each)));
  const unit = unitOf(id, saying);
  const beside = unit !== undefined && /^[%‰°]/.test(unit);
  const text = (end: string | undefined): string | undefined =>
    end === undefined ? undefined : `${numberText(end)}${beside ? unit : ''}`;
  const between = say.between(text(lower), text(upper), { lower: lowerClosed, upper: upperClosed });
  return `${between}${unit === undefined || beside ? '' : say.inUnit(unit)}${say.stop}`;
}

function ends({ reached, verdict: found, required, value, scale }: ReportedFigure, saying: Saying): Html {
  const { say } = saying;
  const said = found === 'not-proved' ? say.notProved : reached ? say.reached : say.notReached;
  const held = value !== undefined && (scale ? statusName(value, saying) : numberText(value));
  return html`<span class="${reached ? 'reached' : 'missed'}">${said}</span>${
      required
        ? html` <span class="name"
            >${say.mustReach(numberText(required.lower), numberText(required.upper))}</span
          >`
        : undefined
    }${held ? html` <span class="name">${say.value(held)}</span>` : undefined}`;
}

function statusName(id: string, { say, language, naming }: Saying): string {
  if (id === NOT_ASSESSED) return say.notAssessed;
  const status = statusScaleOf(naming).statuses.find((each) => each.id === id);
  return status ? inLanguage(status.name, language) : id;
}

function costs({ figures, rounded, cost, shown }: SecrecyReport['secondary'], saying: Saying): Html {
  const { say } = saying;
  return html`<p>${say.costSum(figures.length, rounded.length, numberText(cost), shown)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.costColumns[0]}</th>
          <th scope="col" class="cost">${say.costColumns[1]}</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map(
          (each) =>
            html`<tr>
              <td>${named(each.id, saying)}</td>
              <td class="cost">${numberText(each.cost)}</td>
            </tr>`,
        )}
        ${rounded.map(
          (each) =>
            html`<tr>
              <td>${named(each.id, saying)} ${say.roundedTo(each.step)}</td>
              <td class="cost">${numberText(each.cost)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

/** The unit of a figure. */
function unitOf(id: string, { naming, language }: Saying): string | undefined {
  const [list, item, , inner] = id.split('/');
  const unit =
    list === 'indicators'
      ? naming.indicators?.find((each) => each.id === item)?.unit
      : list === 'projects'
        ? naming.projects?.find((each) => each.id === item)?.figures?.find((each) => each.id === inner)?.unit
        : list === 'shares'
          ? '%'
          : undefined;
  return unit === undefined ? undefined : inLanguage(unit, language);
}
