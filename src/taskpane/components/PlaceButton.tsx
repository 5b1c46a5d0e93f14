import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type FocusEvent, type ReactNode } from 'react';
import { useWords } from '../context';

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
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      // The link's own colour is too dark on it in the dark theme.
      '& > :last-child': { color: tokens.colorBrandForegroundLinkHover },
    },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: { color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
});

interface PlaceButtonProps {
  readonly sheet: string;
  readonly address: string;
  /** Whether what belongs to it is unfolded; left out where nothing can be. */
  readonly open?: boolean;
  readonly onChosen?: () => void;
  readonly children: ReactNode;
}

/** Something that stands in the workbook; a click, or the keyboard's coming to it, selects it there. */
export function PlaceButton({ sheet, address, open, onChosen, children }: PlaceButtonProps) {
  const { actions, texts } = useWords();
  const styles = useStyles();
  /** The sheet stands at the place already. */
  const there = useRef(false);
  const select = () => {
    there.current = true;
    void actions.select(sheet, address);
  };
  const follow = ({ target, relatedTarget }: FocusEvent) => {
    // When the window gets the focus back, the user has been in the sheet and selected something else.
    if (!there.current && relatedTarget && target.matches(':focus-visible')) select();
  };
  return (
    <button
      type="button"
      data-place
      aria-expanded={open}
      className={styles.button}
      onClick={() => {
        onChosen?.();
        select();
      }}
      onFocus={follow}
      onBlur={() => (there.current = false)}
    >
      {children}
      <span className={styles.place}>{texts.place(sheet, address)}</span>
    </button>
  );
}
