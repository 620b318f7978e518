import { escapeXml } from '../../exports/escapeXml.ts';
import type { WordedQuestion } from '../../reader/selfCheck/wordedQuestion.ts';
import { escapeHtml } from '../escapeHtml.ts';

/** The questions as a quiz: IMS QTI 1.2.1 in the profile of Common Cartridge, one right answer each, every answer explained. */
export function writeQti(title: string, questions: readonly WordedQuestion[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
<assessment ident="check" title="${escapeXml(title)}">
${metadata({ cc_profile: 'cc.exam.v0p1', qmd_assessmenttype: 'Examination', qmd_scoretype: 'Percentage', qmd_feedbackpermitted: 'Yes', cc_maxattempts: 'unlimited' })}
<section ident="root">
${questions.map(writeItem).join('\n')}
</section>
</assessment>
</questestinterop>
`;
}

function writeItem({ id, ask, quote, options, right }: WordedQuestion): string {
  const asked = `<p>${escapeHtml(ask)}</p>`;
  const quoted =
    quote === undefined
      ? ''
      : `<blockquote>${escapeHtml(quote.before)}<strong>${escapeHtml(quote.name)}</strong>${escapeHtml(quote.after)}</blockquote>`;
  const answer = (at: number): string => `${id}-${at + 1}`;
  return `<item ident="${id}" title="${escapeXml(ask)}">
<itemmetadata>${metadata({ cc_profile: 'cc.multiple_choice.v0p1', qmd_computerscored: 'Yes' })}</itemmetadata>
<presentation>
${material(asked + quoted)}
<response_lid ident="${id}-answer" rcardinality="Single"><render_choice>
${options.map(({ text }, at) => `<response_label ident="${answer(at)}">${material(escapeHtml(text))}</response_label>`).join('\n')}
</render_choice></response_lid>
</presentation>
<resprocessing>
<outcomes><decvar varname="SCORE" vartype="Decimal" minvalue="0" maxvalue="100"/></outcomes>
${options.map((_, at) => respond('Yes', id, answer(at), `<displayfeedback feedbacktype="Response" linkrefid="${answer(at)}-says"/>`)).join('\n')}
${respond('No', id, answer(right), '<setvar varname="SCORE" action="Set">100</setvar>')}
</resprocessing>
${options.map(({ says }, at) => `<itemfeedback ident="${answer(at)}-says"><flow_mat>${material(escapeHtml(says))}</flow_mat></itemfeedback>`).join('\n')}
</item>`;
}

const respond = (goesOn: 'Yes' | 'No', id: string, answer: string, act: string): string =>
  `<respcondition continue="${goesOn}"><conditionvar><varequal respident="${id}-answer">${answer}</varequal></conditionvar>${act}</respcondition>`;

const material = (html: string): string =>
  `<material><mattext texttype="text/html">${escapeXml(html)}</mattext></material>`;

const metadata = (fields: Record<string, string>): string =>
  `<qtimetadata>${Object.entries(fields)
    .map(
      ([label, entry]) =>
        `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`,
    )
    .join('')}</qtimetadata>`;
