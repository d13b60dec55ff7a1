import { Button, FileButton, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconCloudUpload } from '../icons';

/** Takes the scan of a paper, or a picture of it, from this device. */
export function PaperButton({
  label,
  spoken,
  onPick,
  ...looks
}: Pick<ButtonProps, 'variant' | 'loading' | 'disabled'> & {
  readonly label: string;
  /** Where the label alone does not say what the file belongs to. */
  readonly spoken?: string;
  readonly onPick: (file: File | null) => Promise<void>;
}): ReactNode {
  return (
    <FileButton accept="application/pdf,image/jpeg,image/png" onChange={(file) => void onPick(file)}>
      {(props) => (
        <Button {...props} {...looks} leftSection={<IconCloudUpload size={18} aria-hidden />} aria-label={spoken}>
          {label}
        </Button>
      )}
    </FileButton>
  );
}
