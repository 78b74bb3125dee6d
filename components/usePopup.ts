import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What a button and the panel it opens have in common: a press elsewhere closes it; closed by hand, the focus returns to the button.
 * @param first selector of what takes the focus when it opens, inside `root`
 */
export function usePopup(first: string) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>(first)?.focus();
    const onPointer = (event: Event): void => {
      if (!event.composedPath().includes(root.current as EventTarget)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen, first]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return { isOpen, setOpen, close, root, button };
}
