import type { DocumentLine } from './line';
import { type Heading, headingsOf } from './headings';

/** Where a line stands: under which chapter, area, goal and heading. */
export interface Place {
  /** The chapter's number, "4.3.1"; null where chapters have none. */
  readonly chapter: string | null;
  readonly chapterTitle: string | null;
  readonly area: string | null;
  readonly goal: string | null;
  /** Index of the heading of the area, -1 outside areas: the same for all lines of one area. */
  readonly areaStart: number;
  /** The nearest heading of any kind but a measure. */
  readonly heading: string | null;
  readonly headingStart: number;
}

export interface Outline {
  readonly headings: readonly Heading[];
  /** One place for each line. */
  readonly places: readonly Place[];
}

const NOWHERE: Place = {
  chapter: null,
  chapterTitle: null,
  area: null,
  goal: null,
  areaStart: -1,
  heading: null,
  headingStart: -1,
};

/** The headings of a letter and, for each line, where it stands among them. */
export function outlineOf(lines: readonly DocumentLine[]): Outline {
  const headings = headingsOf(lines);
  const byLine = new Map(headings.map(heading => [heading.at, heading]));
  let place = NOWHERE;
  const places = lines.map((_line, index) => {
    const heading = byLine.get(index);
    if (heading) place = below(place, heading);
    return place;
  });
  return { headings, places };
}

function below(place: Place, { kind, at, text, number }: Heading): Place {
  const here = { ...place, heading: text, headingStart: at };
  switch (kind) {
    case 'chapter':
      return {
        ...NOWHERE,
        heading: text,
        headingStart: at,
        chapter: number,
        chapterTitle: text,
        areaStart: at,
      };
    case 'area':
      return { ...here, area: text, areaStart: at, goal: null };
    case 'goal':
      return { ...here, goal: text };
    case 'measure':
      return place;
    case 'other':
      return here;
  }
}
