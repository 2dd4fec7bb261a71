import { useState } from 'react'
import { Button } from '~/components/ui/button'
import { TextField, type TextFieldProps } from '~/components/ui/text_field'
import { t } from '~/language/t'

const BUTTON_NAMES = {
  password: { show: t('Show password'), hide: t('Hide password') },
  key: { show: t('Show key'), hide: t('Hide key') },
}

/** What is typed can be looked at: who sees it makes longer passwords and fewer mistakes. */
export function PasswordField({
  what = 'password',
  ...props
}: Omit<TextFieldProps, 'type' | 'end'> & { what?: keyof typeof BUTTON_NAMES }) {
  const [shown, setShown] = useState(false)
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      dir="ltr"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      end={
        <Button
          look="quiet"
          size="small"
          aria-label={BUTTON_NAMES[what][shown ? 'hide' : 'show']}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('Hide') : t('Show')}
        </Button>
      }
    />
  )
}
