import type { LocalChart } from '../../file/local/chart';
import type { LocalSheet } from '../../file/local/sheet';
import { place, type Box } from './geometry';

const SVG = 'http://www.w3.org/2000/svg';
/** Parts of the picture's width, in per cent: the names, then the bars with room for their figures. */
const NAMES = 40;
const BARS = { from: 44, width: 46 };
const TITLE_HEIGHT = 30;

/** A sheet's chart in rough: enough to see that it is there and right. Excel draws its own. */
export function chartView(sheet: LocalSheet, chart: LocalChart, box: Box): HTMLElement {
  const { title, categories, series } = chart.placed(sheet).content;
  const figures = series.map(({ values }) => values.values.map(value => value ?? 0));
  const [least, most] = [Math.min(0, ...figures.flat()), Math.max(0, ...figures.flat())];
  const at = (figure: number) => BARS.from + (BARS.width * (figure - least)) / (most - least || 1);
  const view = document.createElement('div');
  view.className = 'chart';
  view.setAttribute('role', 'img');
  view.setAttribute('aria-label', title);
  place(view, box);
  const svg = shape('svg', { width: '100%', height: '100%' });
  svg.append(shape('text', { x: '50%', y: 20, 'text-anchor': 'middle', 'font-weight': 600 }, title));
  const height = (box.height - TITLE_HEIGHT) / Math.max(1, categories.values.length);
  categories.values.forEach((name, row) => {
    const top = TITLE_HEIGHT + row * height;
    svg.append(shape('text', { x: `${NAMES}%`, y: top + height / 2, 'text-anchor': 'end' }, name));
    series.forEach(({ color }, index) => {
      const figure = figures[index]?.[row] ?? 0;
      const [from, to] = [Math.min(at(0), at(figure)), Math.max(at(0), at(figure))];
      const thickness = (height * 0.7) / series.length;
      const y = top + height * 0.1 + index * thickness;
      svg.append(shape('rect', { x: `${from}%`, y, width: `${to - from}%`, height: thickness, fill: color }));
    });
  });
  view.append(svg);
  return view;
}

function shape(
  name: 'svg' | 'text' | 'rect',
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}
