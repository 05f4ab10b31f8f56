import { type ReactNode, useId } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface FormDialogProps {
  readonly title: string;
  /** What the main button says: "Save". */
  readonly submit: string;
  /** Whether there is enough to go on with. */
  readonly ready?: boolean;
  /** Called by the main button and by Enter in a field, only when it is ready. */
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A dialog whose fields are filled in and sent off, or given up by Cancel and Escape. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, ready = true, onSubmit, onClose, wide = false, children } = props;
  const formId = useId();
  return (
    <Dialog
      title={title}
      wide={wide}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="main" type="submit" form={formId} disabled={!ready}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
