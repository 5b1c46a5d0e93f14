import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
});

interface PlaceButtonProps {
  readonly sheet: string;
  readonly address: string;
  readonly children: ReactNode;
}

/** Something that stands in the workbook; a click selects it there. */
export function PlaceButton({ sheet, address, children }: PlaceButtonProps) {
  const { actions, texts } = usePane();
  const styles = useStyles();
  return (
    <button
      type="button"
      data-place
      className={styles.button}
      onClick={() => void actions.select(sheet, address)}
    >
      {children}
      <span className={styles.place}>{texts.place(sheet, address)}</span>
    </button>
  );
}
