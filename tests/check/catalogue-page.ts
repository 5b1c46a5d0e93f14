import { CATALOGUE } from '../../src/check/catalogue';
import type { Rule } from '../../src/check/rule';
import { nb } from '../../src/language/nb';
import { MESSAGES } from '../../src/language/nb/finding-message';

const GROUPS: Readonly<Record<string, string>> = {
  A: 'Arithmetic within a table',
  B: 'Between tables',
  L: 'Against the letter',
  H: 'How figures are written',
  P: 'Privacy',
};
const NEEDS = { letter: 'a letter of the year', receiver: 'the receiver', indicators: 'an indicator table' };
const TOLERANCE = {
  rounding: 'half a printed unit for every rounded figure in it',
  exact: 'none: the figures are stated',
};

/** `docs/checks.md`: every rule of the catalogue with what it says, made from the catalogue itself. */
export function cataloguePage(): string {
  const groups = Object.entries(GROUPS).map(([letter, name]) => {
    const rules = CATALOGUE.filter(({ id }) => id.startsWith(letter));
    return [`## ${letter} · ${name}`, ...rules.map(section)].join('\n\n');
  });
  const intro = [
    '# The checks',
    `${CATALOGUE.length} rules. Made from \`src/check/catalogue.ts\` by \`npx tsx tests/check/make.ts\`; a test holds that the page is current.`,
    'The severity is the gravest that a rule’s findings have; a difference within rounding is a note. A rule that lacks what it needs is shown as not run, with the reason. «‹…›» stands for names and figures of the workbook and the letter.',
  ];
  return [...intro, ...groups].join('\n\n') + '\n';
}

function section({ id, severity, needs, tolerance }: Rule): string {
  const facts = [
    `Severity: ${severity}`,
    `needs: ${needs.map(need => NEEDS[need]).join(', ') || 'nothing but tables'}`,
    `tolerance: ${TOLERANCE[tolerance]}`,
  ];
  const texts = Object.values(MESSAGES[id] ?? {}).map(message => `- ${message(placeholders)}`);
  return [`### ${id} ${nb.finding.title(id)}`, facts.join(' · '), [...new Set(texts)].join('\n')].join(
    '\n\n',
  );
}

/** Every value a text may ask for, as its own name. */
const placeholders = new Proxy<Record<string, string>>({}, { get: (_, name) => `‹${String(name)}›` });
