import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Clip, ClipKind } from '../lib/model';
import { useTranslate } from './i18n';
import type { IconName } from './icons';
import { Tag } from './Tag';

/** The sign of each kind of clip. */
export const CLIP_ICONS: Readonly<Record<ClipKind, IconName>> = {
  passage: 'quote',
  table: 'table',
  figure: 'chart',
  section: 'list',
  image: 'image',
};
/** Rows of a table shown before all of it is asked for, by copying. */
const ROWS = 5;

export interface ClipViewProps {
  readonly clip: Clip;
  /** When it was taken, as the reader's clock shows it. */
  readonly when: string;
  /** What can be done with it. */
  readonly children: ComponentChildren;
}

/** One clip: what it is, where it stood, and its words, table or picture, with what can be done. */
export function ClipView({ clip, when, children }: ClipViewProps) {
  const t = useTranslate();
  const { kind, text, figure, tables, outline } = clip;
  const count = tables.length;
  return (
    <li class="clip-item">
      <p class="row caption text-3">
        <Tag icon={CLIP_ICONS[kind]}>{t(`clip.${kind}`)}</Tag>
        <span class="grow clip" lang="zh-CN" title={outline.join(' › ')}>
          {outline.join(' › ')}
        </span>
        <span class="num">{when}</span>
      </p>
      {clip.note !== '' && <p>{clip.note}</p>}
      {clip.picture && <Picture clip={clip} />}
      {clip.grid.length > 0 ? (
        <Table grid={clip.grid} />
      ) : (
        <p class="clip-text" lang="zh-CN">
          {text || t('clip.noCaption')}
        </p>
      )}
      {count > 0 && <p class="caption text-3">{count === 1 ? t('clip.tablesOne') : t('clip.tables', { count })}</p>}
      {figure && figure.pixels !== 'kept' && <p class="caption text-2">{t(`clip.${figure.pixels}`)}</p>}
      {figure && figure.address !== '' && <p class="caption text-3 num address">{figure.address}</p>}
      {clip.tags.length > 0 && (
        <p class="row">
          {clip.tags.map((tag) => (
            <Tag key={tag} icon="tag">
              {tag}
            </Tag>
          ))}
        </p>
      )}
      <div class="row clip-actions">{children}</div>
    </li>
  );
}

function Picture({ clip }: { readonly clip: Clip }) {
  const t = useTranslate();
  const address = usePicture(clip.picture);
  const what = clip.text.replace(/\s+/g, ' ').slice(0, 60) || t('clip.noCaption');
  return address && <img class="clip-picture" src={address} alt={t('clip.pictureOf', { what })} />;
}

/** @returns an address of the picture for as long as it is shown. */
function usePicture(picture: Clip['picture']): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!(picture instanceof Blob)) return;
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
}

function Table({ grid }: { readonly grid: Clip['grid'] }) {
  return (
    <div class="clip-table" lang="zh-CN">
      <table>
        <tbody>
          {grid.slice(0, ROWS).map((row, y) => (
            <tr key={`${y}-${row.join()}`}>
              {row.map((cell, x) => (
                <td key={`${x}-${cell}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {grid.length > ROWS && <p class="text-3">…</p>}
    </div>
  );
}
