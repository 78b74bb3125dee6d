import { useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { useTranslate } from '../../../components/i18n';
import { Icon } from '../../../components/icons';

/** A place to drop a file on, and a button to choose one. */
export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
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
        take(event.dataTransfer?.files);
      }}
    >
      <Icon name="upload" />
      <span>{t('library.drop')}</span>
      <Button onClick={() => input.current?.click()}>{t('library.chooseFile')}</Button>
      <input
        ref={input}
        type="file"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={t('library.chooseFile')}
        accept=".zip,.json,.jsonld,application/json,application/ld+json,application/zip"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
