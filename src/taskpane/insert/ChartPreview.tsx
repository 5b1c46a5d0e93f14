import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChartDraft, SheetDraft } from '../../report/command';
import { barsOf, type Bar } from './bars';

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0`, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  bars: { display: 'block', width: '100%', color: tokens.colorNeutralForeground1 },
  key: { color: tokens.colorNeutralForeground2 },
});

const HEIGHT = 9;
const GAP = 3;

/** A small picture of a chart; the first of two series is outlined, so that no colour has to be told apart. */
export function ChartPreview({ sheet, chart }: { sheet: SheetDraft; chart: ChartDraft }) {
  const styles = useStyles();
  return (
    <figure className={styles.figure} role="img" aria-label={chart.description}>
      <div className={styles.title}>{chart.title}</div>
      {barsOf(sheet, chart).map(({ label, bars }, index) => (
        <div key={index}>
          {label}
          <svg className={styles.bars} height={bars.length * (HEIGHT + GAP)} aria-hidden>
            {bars.map((bar, series) => (
              <BarShape
                key={series}
                bar={bar}
                y={series * (HEIGHT + GAP)}
                outlined={isTarget(bars, series)}
              />
            ))}
          </svg>
        </div>
      ))}
      {chart.series.length > 1 && (
        <div className={styles.key}>
          {chart.series.map(({ name }, at) => `${at === 0 ? '▭' : '▬'} ${name}`).join('  ')}
        </div>
      )}
    </figure>
  );
}

const isTarget = (bars: readonly Bar[], series: number): boolean => bars.length > 1 && series === 0;

function BarShape({ bar, y, outlined }: { bar: Bar; y: number; outlined: boolean }) {
  const ink = outlined ? { fill: 'none', stroke: 'currentColor' } : { fill: 'currentColor' };
  return <rect x={`${bar.from}%`} y={y + 1} width={`${bar.width}%`} height={HEIGHT - 1} {...ink} />;
}
