import { useStore } from '../store/store';
import { Button } from './Button';
import styles from './Notices.module.css';

/** Lines at the foot of the window, and the live region that says them aloud. */
export function Notices() {
  const notices = useStore((state) => state.notices);
  const announcement = useStore((state) => state.announcement);
  const dismiss = useStore((state) => state.dismissNotice);
  return (
    <>
      <div className="visually-hidden" role="status" aria-live="polite">
        {announcement}
      </div>
      {notices.length > 0 && (
        <ul className={styles.notices} aria-label="Notices">
          {notices.map((notice) => (
            <li key={notice.id} className={styles.notice} data-tone={notice.tone}>
              <div>
                <p>{notice.text}</p>
                {notice.detail && <p className={styles.detail}>{notice.detail}</p>}
              </div>
              {notice.action && (
                <Button
                  onClick={() => {
                    notice.action?.run();
                    dismiss(notice.id);
                  }}
                >
                  {notice.action.label}
                </Button>
              )}
              <Button look="quiet" onClick={() => dismiss(notice.id)}>
                Close
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
