import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/Button';
import { useLanguage, useTranslate } from '../../../components/i18n';
import { KindSign } from '../../../components/KindSign';
import { Dialog } from '../../../components/library/Dialog';
import { Segmented } from '../../../components/Switch';
import {
  ExportCancelled,
  type Exporter,
  ExportTooLarge,
  FORMAT_IDS,
  type FormatId,
  loadExporter,
} from '../../../lib/export';
import { fileName } from '../../../lib/export/file-name';
import { hasMessage } from '../../../lib/i18n';
import { MARK_KINDS, type MarkKind } from '../../../lib/model';
import { downloadFile } from '../../../lib/shell/download';
import { exportContext } from '../../../lib/shell/export-context';
import { useDesk } from '../data/desk';
import { useActs } from '../data/useActs';
import { useLibrary } from '../data/useLibrary';
import { suggestName } from '../model/export-name';
import { sizeText } from '../model/words';
import { ExportPreview } from './ExportPreview';

export interface ExportDialogProps {
  /** Reports asked for; null lets the reader choose between those chosen, shown, and all. */
  readonly ids: readonly string[] | null;
  readonly onClose: () => void;
}

const COUNTED = [...MARK_KINDS, 'decided', 'dismissed'] as const;
type Scope = 'asked' | 'chosen' | 'shown' | 'all';

/** What to export, as what, how; the first rows as they will be; one file at the end. */
export function ExportDialog({ ids, onClose }: ExportDialogProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { store, rows } = useLibrary();
  const { selection, shown } = useDesk();
  const { say } = useActs();
  const scopes = useMemo((): readonly (readonly [Scope, readonly string[]])[] => {
    const all = rows.map(({ id }) => id);
    const chosen = all.filter((id) => selection.ids.has(id));
    return [
      ...(ids ? [['asked', ids] as const] : []),
      ...(!ids && chosen.length > 0 ? [['chosen', chosen] as const] : []),
      ...(!ids && shown.length > 0 && shown.length < all.length ? [['shown', shown] as const] : []),
      ['all', all] as const,
    ];
  }, [ids, rows, selection, shown]);
  const [scope, setScope] = useState<Scope>(scopes[0]?.[0] ?? 'all');
  const wanted = useMemo(() => (scopes.find(([one]) => one === scope) ?? scopes[0])?.[1] ?? [], [scopes, scope]);
  const [format, setFormat] = useState<FormatId>('xlsx');
  const [loaded, setLoaded] = useState<{ readonly of: FormatId; readonly exporter: Exporter } | null>(null);
  // Until the chosen format's code is there nothing can be exported, least of all in the format chosen before.
  const exporter = loaded?.of === format ? loaded.exporter : null;
  const [kinds, setKinds] = useState<readonly MarkKind[]>(MARK_KINDS);
  const [decidedOnly, setDecidedOnly] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const cancelled = useRef(false);

  useEffect(() => {
    let over = false;
    void loadExporter(format).then((exporter) => {
      if (!over) setLoaded({ of: format, exporter });
    });
    return () => {
      over = true;
    };
  }, [format]);
  // Leaving the dialog stops what it was doing.
  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );

  const chosenRows = useMemo(() => {
    const ids = new Set(wanted);
    return rows.filter(({ id }) => ids.has(id));
  }, [rows, wanted]);
  const counts = useMemo(() => {
    const sum = { metric: 0, commitment: 0, shortcoming: 0, note: 0, decided: 0, dismissed: 0 };
    for (const { summary } of chosenRows) for (const key of COUNTED) sum[key] += summary?.tally[key] ?? 0;
    return sum;
  }, [chosenRows]);
  const stem = name ?? suggestName(chosenRows, t('common.name'), t('library.nameMany', { count: wanted.length }));
  const choice = useMemo(
    () => ({ decidedOnly, dismissed, ...(kinds.length < MARK_KINDS.length ? { kinds } : {}) }),
    [decidedOnly, dismissed, kinds],
  );

  const run = async (): Promise<void> => {
    if (exporter === null) return;
    cancelled.current = false;
    setShare(0);
    try {
      const file = await exporter.write(store.bundles.some(wanted), {
        ...exportContext(language),
        ...choice,
        onProgress: (done) => setShare(Math.floor(done * 100) / 100),
        isCancelled: () => cancelled.current,
      });
      const named = { ...file, name: fileName(stem, exporter.extension) };
      say(t('library.exported', { name: named.name, size: sizeText(downloadFile(named)) }));
      onClose();
    } catch (error) {
      // A string or array longer than the engine takes is a RangeError.
      if (error instanceof ExportTooLarge || error instanceof RangeError) say(t('library.exportTooLarge'));
      else if (!(error instanceof ExportCancelled)) {
        say(t('library.exportFailed'));
        throw error;
      }
    } finally {
      setShare(null);
    }
  };

  const box = (label: string, checked: boolean, onChange: (on: boolean) => void, count?: number) => (
    <label class="row">
      <input
        type="checkbox"
        class="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
      {count !== undefined && <span class="num text-3">{count}</span>}
    </label>
  );
  const scopeWord = (one: Scope, list: readonly string[]): string => t(`library.scope.${one}`, { count: list.length });
  return (
    <Dialog
      title={t('library.export')}
      class="export-dialog"
      onClose={onClose}
      head={
        scopes.length === 1 ? (
          <span class="text-2 num">{scopeWord(scope, wanted)}</span>
        ) : (
          <Segmented
            label={t('library.scope')}
            value={scope}
            options={scopes.map(([one, list]) => [one, scopeWord(one, list)] as const)}
            onValue={setScope}
          />
        )
      }
    >
      <div class="export-body">
        <fieldset class="formats">
          <legend class="visually-hidden">{t('library.format')}</legend>
          {FORMAT_IDS.map((id) => {
            const [word, use] = [`library.format.${id}`, `library.formatUse.${id}`];
            return (
              <label key={id} class="format" data-on={id === format}>
                <input
                  type="radio"
                  class="radio"
                  name="format"
                  checked={id === format}
                  onChange={() => setFormat(id)}
                />
                <span>
                  <span class="format-name">{hasMessage(word) ? t(word) : id}</span>
                  <span class="caption text-2">{hasMessage(use) ? t(use) : ''}</span>
                </span>
              </label>
            );
          })}
        </fieldset>
        <div class="export-options">
          <h3>{t('library.content')}</h3>
          <div class="export-boxes">
            {MARK_KINDS.map((kind) => (
              <label key={kind} class="row">
                <input
                  type="checkbox"
                  class="checkbox"
                  checked={kinds.includes(kind)}
                  onChange={() =>
                    setKinds(MARK_KINDS.filter((one) => (one === kind ? !kinds.includes(one) : kinds.includes(one))))
                  }
                />
                <KindSign kind={kind} />
                <span class="num text-3">{counts[kind]}</span>
              </label>
            ))}
          </div>
          <h3>{t('library.manner')}</h3>
          <div class="export-boxes">
            {box(t('library.decidedOnly'), decidedOnly, setDecidedOnly, counts.decided)}
            {box(t('library.withDismissed'), dismissed, setDismissed, counts.dismissed)}
          </div>
          <ExportPreview ids={wanted} format={format} choice={choice} />
        </div>
      </div>
      <footer class="dialog-foot">
        <input
          type="text"
          class="input export-name"
          value={stem}
          aria-label={t('library.fileName')}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <span class="text-3 num">.{exporter?.extension ?? '…'}</span>
        <span class="grow" />
        {share !== null && (
          <progress max={1} value={share} aria-label={t('library.exporting')}>
            {Math.round(share * 100)}%
          </progress>
        )}
        <Button
          onClick={() => {
            cancelled.current = true;
            if (share === null) onClose();
          }}
        >
          {t('library.cancel')}
        </Button>
        <Button
          variant="primary"
          icon="download"
          disabled={exporter === null || share !== null || wanted.length === 0}
          onClick={() => void run()}
        >
          {t('library.exportNow')}
        </Button>
      </footer>
    </Dialog>
  );
}
