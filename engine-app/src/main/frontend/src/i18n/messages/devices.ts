import { both } from '../both'

export default both(
  {
    simulated: '模拟设备：图像不是真实材料',
    simulatedShort: '模拟',
    reader: {
      read: '读身份证',
      reading: '请放卡…',
      applicant: '已读取 {name} 的身份证',
      agent: '已将 {name} 填为代理人（申请人为单位）',
      expired: '该身份证已于 {day} 到期，请核对'
    },
    scan: {
      title: '高拍：{material}',
      shooting: '正在拍摄…',
      keeping: '正在保存…',
      pages: '已拍 {n} 页',
      page: '第 {n} 页',
      shoot: '拍下一页',
      drop: '去掉末页',
      keep: '保存',
      space: '空格'
    },
    faults: {
      NO_CARD: '没有读到证件：请将身份证放在读卡器上再读。已填内容不受影响。',
      NO_DEVICE: '设备未连接：请检查连线后重试，也可手工填写或上传文件。',
      NO_SERVICE: '本机的设备服务没有应答：请启动设备服务，也可手工填写或上传文件。',
      TIMEOUT: '设备超时未应答，请重试。已填内容不受影响。',
      UPSIDE_DOWN: '纸张上下颠倒，请放正后再拍。已拍的页不受影响。',
      EMPTY_PAGE: '拍到的是空白页，请放好材料后再拍。已拍的页不受影响。',
      UNREADABLE: '设备给出的内容无法识别，请重试。'
    },
    simulator: {
      title: '模拟设备（仅演示）',
      lead: '读卡器与高拍仪由系统模拟，证件与图像均为虚构。',
      card: '读卡器',
      page: '高拍仪',
      cards: {
        1: '模拟甲的身份证',
        2: '模拟乙的身份证',
        3: '模拟丙的身份证',
        4: '模拟丁的身份证',
        NO_CARD: '没有放卡',
        NO_DEVICE: '未连接',
        TIMEOUT: '超时'
      },
      pages: {
        PAPER: '一页材料',
        NOTHING: '没有放纸',
        UPSIDE_DOWN: '上下颠倒',
        NO_DEVICE: '未连接',
        TIMEOUT: '超时'
      }
    }
  },
  {
    simulated: 'Simulated device: the pictures show no real material',
    simulatedShort: 'simulated',
    reader: {
      read: 'Read ID card',
      reading: 'Place the card…',
      applicant: 'Read the card of {name}',
      agent: '{name} was filled in as the agent, since an organisation applies',
      expired: 'This card expired on {day}, please check'
    },
    scan: {
      title: 'Document camera: {material}',
      shooting: 'Taking a picture…',
      keeping: 'Keeping…',
      pages: '{n} pages taken',
      page: 'Page {n}',
      shoot: 'Next page',
      drop: 'Drop the last page',
      keep: 'Keep',
      space: 'Space'
    },
    faults: {
      NO_CARD: 'No card: place it on the reader and read again. What you typed is kept.',
      NO_DEVICE: 'The device is not connected: check its cable, or type or upload instead.',
      NO_SERVICE:
        'The device service on this computer does not answer: start it, or type or upload instead.',
      TIMEOUT: 'The device did not answer in time, try again. What you typed is kept.',
      UPSIDE_DOWN: 'The page lies upside down: turn it and try again. Earlier pages are kept.',
      EMPTY_PAGE: 'The page is empty: place the paper and try again. Earlier pages are kept.',
      UNREADABLE: 'What the device gave cannot be read, try again.'
    },
    simulator: {
      title: 'Simulated devices (demonstration)',
      lead: 'Reader and camera are simulated; cards and pictures are made up.',
      card: 'Reader',
      page: 'Camera',
      cards: {
        1: 'Card of 模拟甲',
        2: 'Card of 模拟乙',
        3: 'Card of 模拟丙',
        4: 'Card of 模拟丁',
        NO_CARD: 'No card',
        NO_DEVICE: 'Not connected',
        TIMEOUT: 'Time-out'
      },
      pages: {
        PAPER: 'A page',
        NOTHING: 'Nothing',
        UPSIDE_DOWN: 'Upside down',
        NO_DEVICE: 'Not connected',
        TIMEOUT: 'Time-out'
      }
    }
  }
)
