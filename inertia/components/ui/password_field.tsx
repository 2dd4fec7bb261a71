import { useState } from 'react'
import { Button } from '~/components/ui/button'
import { TextField, type TextFieldProps } from '~/components/ui/text_field'
import { t } from '~/language/t'

/** What is typed can be looked at: who sees it makes longer passwords and fewer mistakes. */
export function PasswordField({
  what = 'password',
  ...props
}: Omit<TextFieldProps, 'type' | 'end'> & { what?: string }) {
  const [shown, setShown] = useState(false)
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      end={
        <Button
          look="quiet"
          size="small"
          aria-label={`${shown ? t('Hide') : t('Show')} ${what}`}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('Hide') : t('Show')}
        </Button>
      }
    />
  )
}
