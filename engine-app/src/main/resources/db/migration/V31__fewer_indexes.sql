-- Whoever writes a clock writes its indexes: these are served by others (running, calendar_version,
-- deadline_at; owner, entry_kind, reference), or by nobody.
drop index clock_deadline /*! on clock */;
drop index clock_entry_owner /*! on clock_entry */;
drop index clock_entry_clock /*! on clock_entry */;
