import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Route, routeOf } from '../../../components/navigation/routes';

/** The page of the address. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    // The address may have changed since the first render, before anybody listened.
    setHash(location.hash);
    const read = () => {
      setHash(location.hash);
      window.scrollTo(0, 0);
    };
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return useMemo(() => routeOf(hash), [hash]);
}
