package tongban.sessions;

enum SessionState {
  PLANNED,
  OPEN,
  CLOSED,
  CANCELLED
}
