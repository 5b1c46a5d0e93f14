/** The looks that a set of tables can have: a neutral one, and the visual profile of the City of Oslo. */
export const HOUSES = ['neutral', 'oslo'] as const;
export type House = (typeof HOUSES)[number];

/** What a colour is for. `bar` and `barBeside` are told apart by lightness alone, also in grey print. */
export type ColourName =
  'ink' | 'header' | 'group' | 'quiet' | 'good' | 'bad' | 'caution' | 'bar' | 'barBeside';

type Colours = Readonly<Record<ColourName, string>>;

const NEUTRAL: Colours = {
  ink: '#1F2A44',
  header: '#E3EAF4',
  group: '#F1F4F9',
  quiet: '#4A4A4A',
  good: '#0B5A2B',
  bad: '#8A1C1C',
  caution: '#6B4A00',
  bar: '#1F2A44',
  barBeside: '#8A8D91',
};

/**
 * Colours as #RRGGBB. Text against its fill is at least 4.5:1, and bars against white 3:1 (WCAG 2.2, 1.4.3 and 1.4.11;
 * held by a test). Oslo's are the dark blue, light blue, light beige and dark green of its design system Punkt; its red
 * and its lighter blue are too light for text and bars on white.
 */
export const COLOURS: Readonly<Record<House, Colours>> = {
  neutral: NEUTRAL,
  oslo: {
    ...NEUTRAL,
    ink: '#2A2859',
    header: '#B3F5FF',
    group: '#F8F0DD',
    good: '#034B45',
    bar: '#2A2859',
  },
};
