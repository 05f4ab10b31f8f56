import { keysInWords } from '../commands/command';
import styles from './Kbd.module.css';

/** Keys, drawn as keys. `keys` as in `Command.keys`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{keysInWords(keys)}</kbd>;
}
