import type { PageActions } from '@/components/page/types';
import type { Translate } from '@/lib/i18n';
import { send } from '@/lib/messaging/client';
import { writeSettings } from '@/lib/messaging/settings';
import type { Settings } from '@/lib/model';
import type { Clipping } from './acts-clip';
import { decisionActs } from './acts-decide';
import { selectionActs } from './acts-select';
import type { Parts } from './parts';

/** Everything the reader may do on the page, as the components call it. */
export function createActs(parts: Parts, clipping: Clipping, joinPages: () => void): PageActions {
  const { state, surface, navigation, pencil } = parts;
  const t: Translate = (key, params) => parts.translate()(key, params);

  const change = async (patch: Partial<Settings>): Promise<void> => {
    state.settings.value = { ...state.settings.value, ...patch };
    await writeSettings(patch).catch(() => {
      state.stale.value = true;
    });
  };
  return {
    ...decisionActs(parts, t),
    ...selectionActs(parts, t),
    ...clipping.acts,
    jump(kind) {
      if (!state.visible.value[kind]) {
        state.shown.value = true;
        state.only.value = null;
        const { visible } = state.settings.value;
        if (!visible[kind]) void change({ visible: { ...visible, [kind]: true } });
      }
      navigation.jump(kind);
    },
    only(kind) {
      state.shown.value = true;
      state.only.value = state.only.value === kind ? null : kind;
    },
    toggleMarks() {
      state.shown.value = !state.shown.value;
    },
    save: () => void pencil.save(),
    openPanel(view) {
      if (view) state.asked.value = { view, times: (state.asked.value?.times ?? 0) + 1 };
      void send('panel/open', undefined).then((opened) => {
        if (!opened.ok) pencil.say(t(`error.${opened.error.code}`));
      });
    },
    reload: () => location.reload(),
    joinPages,
    movePill(bottom) {
      const { pill } = state.settings.value;
      void change({ pill: { ...pill, bottom: { ...pill.bottom, [location.host]: bottom } } });
    },
    open: navigation.open,
    close: navigation.close,
    step: navigation.step,
    reveal() {
      if (state.openId.value !== null) navigation.open(state.openId.value);
    },
    mode(mode) {
      state.mode.value = mode;
    },
    undo: () => void pencil.step('undo'),
    redo: () => void pencil.step('redo'),
    closeToast() {
      state.toast.value = null;
    },
    placeCard: surface.placeCard,
    placeToolbar: surface.placeToolbar,
    followFrame: surface.followFrame,
  };
}
