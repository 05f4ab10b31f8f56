import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` for the one thing a person came to do; `quiet` beside text. */
  readonly look?: 'plain' | 'main' | 'quiet' | 'danger';
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', className = '', ...props }: ButtonProps) {
  return (
    <button type="button" {...props} className={`${styles.button} ${styles[look]} ${className}`} />
  );
}
