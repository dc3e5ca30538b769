// Opens pages in a browser, takes pictures and lists what axe finds.
// Usage: node scripts/pictures.mjs <folder> <base url> [<name>=<user>:<path> …]
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const [folder = '/tmp/pictures', base = 'http://localhost:8104', ...pages] = process.argv.slice(2)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const width = Number(process.env.WIDTH ?? 1366)
const height = Number(process.env.HEIGHT ?? 768)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--lang=zh-CN',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
})

async function login(page, user) {
  await page.goto(`${base}/login`)
  await page.getByTestId('login-username').fill(user)
  await page.getByTestId('login-password').fill('demo')
  await page.getByTestId('login-submit').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/login'))
}

async function look(spec) {
  const [, name, user, path] = /^([^=]+)=([^:]*):(.*)$/.exec(spec)
  const language = process.env.LANGUAGE_CHOSEN ?? 'zh-CN'
  const context = await browser.newContext({ viewport: { width, height }, locale: language })
  if (language === 'en')
    await context.addInitScript("localStorage.setItem('tongban:language', 'en')")
  const page = await context.newPage()
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`))
  page.on('console', (line) => line.type() === 'error' && console.log(`${name}: ${line.text()}`))
  if (user) await login(page, user)
  await page.goto(base + path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(600)
  if (process.env.STEPS) await (await import(process.env.STEPS)).default(page, name)
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: !!process.env.FULL })
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run())
  for (const found of violations) {
    console.log(`${name}: axe ${found.impact} ${found.id} (${found.nodes.length})`)
    for (const node of found.nodes.slice(0, 3)) console.log(`    ${node.html.slice(0, 160)}`)
  }
  await context.close()
}

for (const spec of pages) await look(spec)
await browser.close()
