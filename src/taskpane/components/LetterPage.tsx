import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PagePicture } from '../../document/page-in-worker';
import type { Source } from '../../target/target';
import { usePane } from '../context';
import { letterWith } from '../letter/around';
import { Disclosure } from './Disclosure';

/** Size of the page as it is shown, in CSS pixels for each point: print of 10 points is as large as the pane's text. */
const ZOOM = 1.2;
/** Of the box, in pixels. */
const HEIGHT = 260;
/** What is seen of the page beyond the figure, in pixels. */
const BEYOND = 24;

const useStyles = makeStyles({
  box: {
    height: `${HEIGHT}px`,
    overflow: 'auto',
    marginTop: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  page: { display: 'block' },
});

interface LetterPageProps {
  readonly source: Source;
  /** What the letter writes for the figure that is meant; '' for the whole line. */
  readonly figure?: string;
}

/** On demand the page of the letter with the place marked, while its PDF is at hand. */
export function LetterPage({ source, figure = '' }: LetterPageProps) {
  const { state, actions, texts } = usePane();
  if (source.page === null) return null;
  const letter = letterWith(state.letters, source)?.letter.file;
  if (letter === undefined || !actions.hasPages(letter)) return null;
  return (
    <Disclosure summary={texts.letter.showPage(source.page)}>
      <Page letter={letter} page={source.page} text={source.text} figure={figure} />
    </Disclosure>
  );
}

interface PageProps {
  /** The name of its file. */
  readonly letter: string;
  readonly page: number;
  readonly text: string;
  readonly figure: string;
}

function Page({ letter, page, text, figure }: PageProps) {
  const { actions, texts } = usePane();
  const [picture, setPicture] = useState<PagePicture | null | 'drawing'>('drawing');
  useEffect(() => {
    const closed = new AbortController();
    const wish = { page, text, figure, scale: ZOOM * window.devicePixelRatio };
    void actions.drawPage(letter, wish, closed.signal).then(drawn => {
      if (closed.signal.aborted) drawn?.bitmap.close();
      else setPicture(drawn);
    });
    return () => closed.abort();
  }, [actions, letter, page, text, figure]);
  if (picture === 'drawing') return <Caption1 role="status">{texts.letter.drawing}</Caption1>;
  if (picture === null) return <Caption1 role="alert">{texts.letter.noPage}</Caption1>;
  return (
    <>
      {picture.place === null && <Caption1 role="status">{texts.letter.notOnPage}</Caption1>}
      <Picture picture={picture} name={texts.letter.page(page, text)} />
    </>
  );
}

/** The page in a box of its own, scrolled to the place. */
function Picture({ picture, name }: { picture: PagePicture; name: string }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext('bitmaprenderer')?.transferFromImageBitmap(picture.bitmap);
    if (box.current) scrollToPlace(box.current, picture);
  }, [picture]);
  const { width, height } = picture;
  const shown = ZOOM / picture.scale;
  return (
    <div ref={box} className={styles.box} tabIndex={0} role="group" aria-label={name}>
      <canvas
        ref={canvas}
        className={styles.page}
        role="img"
        aria-label={name}
        width={width}
        height={height}
        style={{ width: width * shown, height: height * shown }}
      />
    </div>
  );
}

/** The place in the middle of the height; in the width the figure, else the line, of a long one its end with the figures. */
function scrollToPlace(box: HTMLElement, { place }: PagePicture): void {
  if (!place) return;
  const boxes = place.figure.length > 0 ? place.figure : place.line;
  const end = Math.max(...boxes.map(({ right }) => right)) * ZOOM + BEYOND - box.clientWidth;
  const start = Math.min(...boxes.map(({ left }) => left)) * ZOOM - BEYOND;
  box.scrollTop = (boxes[0]?.top ?? 0) * ZOOM - HEIGHT / 2;
  box.scrollLeft = place.figure.length > 0 ? end : Math.max(start, end);
}
