import { both } from '../both'

export default both({}, {})
