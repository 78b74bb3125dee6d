import { useCallback, useEffect, useState } from 'preact/hooks';
import { documentId } from '../../../lib/model';
import { hashOf, parseRoute, type Route } from '../model/route';

/** `library.html?document=<address>` opens that report; the fragment rules from then on. */
function firstRoute(): Route {
  const asked = new URLSearchParams(location.search).get('document');
  if (asked !== null && location.hash === '') return { page: 'reports', documentId: documentId(asked), at: null };
  return parseRoute(location.hash);
}

/** @returns the route in the address, and the way to another one. */
export function useRoute(): readonly [
  Route,
  (to: Partial<Route> & Pick<Route, 'page'>, how?: 'push' | 'replace') => void,
] {
  const [route, setRoute] = useState(firstRoute);
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go = useCallback((to: Partial<Route> & Pick<Route, 'page'>, how: 'push' | 'replace' = 'push') => {
    const hash = hashOf(to);
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', hash);
    setRoute(parseRoute(hash));
  }, []);
  return [route, go];
}
