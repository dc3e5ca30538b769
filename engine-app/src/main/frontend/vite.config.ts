import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import type { PluginOption, ProxyOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { mockServer } from './mock/server.ts'

const backend = process.env.TONGBAN_BACKEND ?? 'http://localhost:8080'

const proxy: Record<string, ProxyOptions> = {
  '^/(api|logout|oauth2|login/oauth2)': { target: backend },
  '^/login$': {
    target: backend,
    bypass: (request) => (request.method === 'GET' ? '/index.html' : undefined)
  }
}

export default defineConfig(({ mode }) => ({
  plugins: [
    vue(),
    Components({ dts: false, dirs: [], resolvers: [ElementPlusResolver()] }) as PluginOption,
    mode === 'mock' ? mockServer() : undefined
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: Number(process.env.CLIENT_PORT ?? 8104),
    strictPort: true,
    proxy: mode === 'mock' ? undefined : proxy
  },
  optimizeDeps: { include: ['@bpmn-io/form-js-viewer', 'bpmn-js/lib/NavigatedViewer'] },
  build: {
    outDir: process.env.CLIENT_OUT ?? 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router|vue-i18n|@intlify)[\\/]/ }
          ]
        }
      }
    }
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] }
}))
