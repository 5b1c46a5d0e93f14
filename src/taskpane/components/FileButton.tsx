import { Button, type ButtonProps } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';

interface FileButtonProps extends Pick<ButtonProps, 'appearance' | 'size'> {
  readonly label: string;
  /** ".docx,.pdf" */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that has the user choose one file. */
export function FileButton({ label, accept, onFile, ...looks }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={event => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it has been changed.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button {...looks} icon={<DocumentAdd20Regular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
