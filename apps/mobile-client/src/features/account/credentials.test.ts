import { describe, expect, it } from 'vitest'
import { strings } from '../../strings.ts'
import { checkCredentials, explainFailure } from './credentials.ts'

const words = strings.account

describe('checkCredentials', () => {
  it.each([
    { email: '', password: 'long enough', isNew: false, problems: { email: words.emailMissing, password: null } },
    { email: 'ann', password: 'long enough', isNew: false, problems: { email: words.emailStrange, password: null } },
    { email: ' ann@gym.example ', password: 'long enough', isNew: true, problems: { email: null, password: null } },
    {
      email: 'ann@gym.example',
      password: 'short',
      isNew: true,
      problems: { email: null, password: words.passwordShort },
    },
    { email: 'ann@gym.example', password: 'short', isNew: false, problems: { email: null, password: null } },
    {
      email: 'ann@gym.example',
      password: '',
      isNew: false,
      problems: { email: null, password: words.passwordMissing },
    },
  ])('judges $email / $password (new: $isNew)', ({ email, password, isNew, problems }) => {
    expect(checkCredentials({ email, password }, isNew)).toEqual(problems)
  })
})

describe('explainFailure', () => {
  it.each([
    { failure: { status: 400, code: 'invalid_credentials', message: 'x' }, text: words.wrongCredentials },
    { failure: { status: 422, code: 'user_already_exists', message: 'x' }, text: words.emailTaken },
    { failure: { status: 429, code: 'over_request_rate_limit', message: 'x' }, text: words.tooMany },
    { failure: { status: 0, message: 'Failed to fetch' }, text: words.unreachable },
    { failure: { status: 503, message: 'x' }, text: words.unreachable },
    {
      failure: { status: 422, code: 'validation_failed', message: 'That name is taken.' },
      text: 'That name is taken.',
    },
  ])('tells the athlete about $failure.status $failure.code', ({ failure, text }) => {
    expect(explainFailure(failure)).toBe(text)
  })
})
