import { Select } from '../../components/Field';
import { useTranslate } from '../../components/i18n';
import { KindSign } from '../../components/KindSign';
import { Segmented, Switch } from '../../components/Switch';
import {
  MARK_COLOURS,
  MARK_KINDS,
  MARK_MANNERS,
  type MarkColour,
  type MarkKind,
  type MarkLook,
  withColour,
} from '../../lib/model';
import { useSettings } from '../../lib/shell';

/** How marks look and which kinds are painted, with what stands beside the text. */
export function Marks() {
  const t = useTranslate();
  const { settings, change } = useSettings();
  const look = (patch: Partial<MarkLook>): void => change({ marks: { ...settings.marks, ...patch } });
  return (
    <div class="card">
      <div class="setting setting-wide">
        <div class="grow">
          {t('options.manner')}
          <div class="hint">{t(`options.mannerHint.${settings.marks.manner}`)}</div>
        </div>
        <Segmented<MarkLook['manner']>
          label={t('options.manner')}
          value={settings.marks.manner}
          options={MARK_MANNERS.map((manner) => [manner, t(`options.manner.${manner}`)] as const)}
          onValue={(manner) => look({ manner })}
        />
      </div>
      {MARK_KINDS.map((kind) => (
        <div key={kind} class="kind-setting">
          <KindSign kind={kind} />
          <span class="text-2">{t(`options.kind.${kind}`)}</span>
          <span class="text-3">{t(`options.line.${kind}`)}</span>
          <Select<MarkColour>
            label={t('options.colourOf', { kind: t(`kind.${kind}`) })}
            value={settings.marks.colours[kind]}
            options={MARK_COLOURS.map((colour) => [colour, t(`options.colour.${colour}`)] as const)}
            onValue={(colour) => look({ colours: withColour(settings.marks.colours, kind, colour) })}
          />
          <Switch
            label={t('options.showKind', { kind: t(`kind.${kind}`) })}
            checked={settings.visible[kind]}
            onChange={(on) => change({ visible: { ...settings.visible, [kind]: on } })}
          />
        </div>
      ))}
      <div class="setting">
        <div class="grow">
          {t('options.strip')}
          <div class="hint">{t('options.stripHint')}</div>
        </div>
        <Switch label={t('options.strip')} checked={settings.strip} onChange={(strip) => change({ strip })} />
      </div>
      <div class="setting">
        <div class="grow">
          {t('options.collapse')}
          <div class="hint">{t('options.collapseHint')}</div>
        </div>
        <Switch
          label={t('options.collapse')}
          checked={settings.pill.collapse}
          onChange={(collapse) => change({ pill: { ...settings.pill, collapse } })}
        />
      </div>
      <p class="sample" lang="zh-CN">
        <span class="visually-hidden">{t('options.sample')} </span>
        全年收到行政复议申请<Shown kind="metric">214件</Shown>。
        <Shown kind="shortcoming">个别部门备案意识有待加强。</Shown>
        <Shown kind="commitment">2025年底前完成规范性文件清理。</Shown>
        <Shown kind="note">这一段口径与上年不同。</Shown>
      </p>
    </div>
  );
}

/** A passage of the sample, marked only while its kind is on. */
function Shown({ kind, children }: { readonly kind: MarkKind; readonly children: string }) {
  const { settings } = useSettings();
  return settings.visible[kind] ? <span class={`mark mark-${kind}`}>{children}</span> : children;
}
