import { useState } from 'preact/hooks';
import { FileButton } from '../../../components/FileButton';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';

/** A place to drop a file on, and a button to choose one. */
export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useTranslate();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) onFile(file);
      }}
    >
      <Icon name="upload" />
      <span>{t('library.drop')}</span>
      <FileButton
        label={t('library.chooseFile')}
        accept=".zip,.json,.jsonld,application/json,application/ld+json,application/zip"
        onFile={onFile}
      />
    </div>
  );
}
